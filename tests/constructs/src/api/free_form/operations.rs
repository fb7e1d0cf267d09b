// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Objects without a form.

use super::models;
use crate::runtime as rt;

/// A request of [`FreeForm::get_settings`](super::FreeForm::get_settings): `GET /settings`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetSettings(pub(super) rt::Request);
rt::operation!(GetSettings => models::Settings);

/// A request of [`FreeForm::put_settings`](super::FreeForm::put_settings): `PUT /settings`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PutSettings(pub(super) rt::Request);
rt::operation!(PutSettings => rt::Map < rt::List < String > >);

/// A request of [`FreeForm::get_both`](super::FreeForm::get_both): `GET /both`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetBoth(pub(super) rt::Request);
rt::operation!(GetBoth => models::Both);

/// A request of [`FreeForm::create_both`](super::FreeForm::create_both): `POST /both`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateBoth(pub(super) rt::Request);
rt::operation!(CreateBoth => models::Closed);

impl CreateBoth {
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }
}

/// A request of [`FreeForm::get_anything`](super::FreeForm::get_anything): `GET /anything`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetAnything(pub(super) rt::Request);
rt::operation!(GetAnything => rt::Json);
