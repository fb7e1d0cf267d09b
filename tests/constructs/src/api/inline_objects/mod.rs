// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Inline objects: 3 operations of the document `inline_objects.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{GetReport, CreateReport, ListReports};
pub(crate) use routes::ROUTES;

/// The operations of Inline objects. Made by `client.inline_objects()`.
#[derive(Clone, Debug)]
pub struct InlineObjects {
    pub(crate) client: rt::Client,
}

impl InlineObjects {
    /// get report: `GET /reports/{id}`.
    ///
    /// * `id`: text (in the path)
    ///
    /// Answers with [`GetReportResponse`](models::GetReportResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Errors that the document lists: 400.
    ///
    /// Document: `inline_objects.yaml#/paths/~1reports~1{id}/get`.
    #[doc(alias = "get-report")]
    pub fn get_report(&self, id: impl Into<String>) -> GetReport {
        let mut request = self.client.request(&routes::GET_REPORT);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// create report: `POST /reports/{id}`.
    ///
    /// * `id`: text (in the path)
    /// * `range`: an object, `CreateReportRange` (in the body)
    ///
    /// [`CreateReport`] has 3 optional inputs.
    ///
    /// Answers with [`CreateReportResponse`](models::CreateReportResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `inline_objects.yaml#/paths/~1reports~1{id}/post`.
    #[doc(alias = "create-report")]
    pub fn create_report(
        &self,
        id: impl Into<String>,
        range: models::CreateReportRange,
    ) -> CreateReport {
        let mut request = self.client.request(&routes::CREATE_REPORT);
        request.path::<String>("id", &id.into());
        request.field::<models::CreateReportRange>("range", &range);
        rt::operation(request)
    }

    /// list reports: `GET /reports`.
    ///
    /// Answers with a list of `ResponseItem`.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `inline_objects.yaml#/paths/~1reports/get`.
    #[doc(alias = "list-reports")]
    #[inline]
    pub fn list_reports(&self) -> ListReports {
        rt::operation(self.client.request(&routes::LIST_REPORTS))
    }
}
