// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Descriptions of scalars.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Scalars::get_scalars`](super::Scalars::get_scalars): `GET /scalars`.
pub type GetScalars = rt::Operation<kinds::GetScalars>;

/// A request of [`Scalars::create_scalars`](super::Scalars::create_scalars): `POST /scalars`.
pub type CreateScalars = rt::Operation<kinds::CreateScalars>;

impl CreateScalars {
    /// `textDefault`: text; `10` where nothing is sent.
    pub fn text_default(mut self, text_default: impl Into<String>) -> Self {
        self.0.field::<String>("textDefault", &text_default.into());
        self
    }

    /// `numberDefault`: number.
    #[inline]
    pub fn number_default(mut self, number_default: f64) -> Self {
        self.0.field::<f64>("numberDefault", &number_default);
        self
    }

    /// `flagDefault`: flag; `false` where nothing is sent.
    #[inline]
    pub fn flag_default(mut self, flag_default: bool) -> Self {
        self.0.field::<bool>("flagDefault", &flag_default);
        self
    }

    /// `listDefault`: list of texts; `["a"]` where nothing is sent.
    pub fn list_default(mut self, list_default: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("listDefault", &list_default.into());
        self
    }
}
