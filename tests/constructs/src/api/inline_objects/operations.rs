// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Inline objects.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`InlineObjects::get_report`](super::InlineObjects::get_report): `GET /reports/{id}`.
pub type GetReport = rt::Operation<kinds::GetReport>;

/// A request of [`InlineObjects::create_report`](super::InlineObjects::create_report): `POST /reports/{id}`.
pub type CreateReport = rt::Operation<kinds::CreateReport>;

impl CreateReport {
    /// `options`: an object, `CreateReportOptions`.
    #[inline]
    pub fn options(mut self, options: models::CreateReportOptions) -> Self {
        self.0.field::<models::CreateReportOptions>("options", &options);
        self
    }

    /// `empty`: any JSON value.
    pub fn empty(mut self, empty: impl Into<rt::Json>) -> Self {
        self.0.field::<rt::Json>("empty", &empty.into());
        self
    }

    /// `kind`: one of `short`, `long`.
    pub fn kind(mut self, kind: impl Into<models::CreateReportKind>) -> Self {
        self.0.field::<models::CreateReportKind>("kind", &kind.into());
        self
    }
}

/// A request of [`InlineObjects::list_reports`](super::InlineObjects::list_reports): `GET /reports`.
pub type ListReports = rt::Operation<kinds::ListReports>;
