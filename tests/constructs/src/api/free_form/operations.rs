// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Objects without a form.

use super::kinds;
use crate::runtime as rt;

/// A request of [`FreeForm::get_settings`](super::FreeForm::get_settings): `GET /settings`.
pub type GetSettings = rt::Operation<kinds::GetSettings>;

/// A request of [`FreeForm::put_settings`](super::FreeForm::put_settings): `PUT /settings`.
pub type PutSettings = rt::Operation<kinds::PutSettings>;

/// A request of [`FreeForm::get_both`](super::FreeForm::get_both): `GET /both`.
pub type GetBoth = rt::Operation<kinds::GetBoth>;

/// A request of [`FreeForm::create_both`](super::FreeForm::create_both): `POST /both`.
pub type CreateBoth = rt::Operation<kinds::CreateBoth>;

impl CreateBoth {
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }
}

/// A request of [`FreeForm::get_anything`](super::FreeForm::get_anything): `GET /anything`.
pub type GetAnything = rt::Operation<kinds::GetAnything>;
