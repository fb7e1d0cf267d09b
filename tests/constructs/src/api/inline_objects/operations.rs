// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Inline objects.

use super::models;
use crate::runtime as rt;

/// A request of [`InlineObjects::get_report`](super::InlineObjects::get_report): `GET /reports/{id}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetReport(pub(super) rt::Request);
rt::operation!(GetReport => models::GetReportResponse);

/// A request of [`InlineObjects::create_report`](super::InlineObjects::create_report): `POST /reports/{id}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateReport(pub(super) rt::Request);
rt::operation!(CreateReport => models::CreateReportResponse);

impl CreateReport {
    /// `options`: an object, `CreateReportOptions`.
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
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListReports(pub(super) rt::Request);
rt::operation!(ListReports => rt::List < models::ResponseItem >);
