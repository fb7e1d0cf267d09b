// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Surveys: 2 operations of the document `api/surveys.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod models;
mod operations;
mod routes;

pub use operations::{ListSubmissions, List};
pub(crate) use routes::ROUTES;

/// The operations of Surveys. Made by `client.surveys()`.
#[derive(Clone, Debug)]
pub struct Surveys {
    pub(crate) client: rt::Client,
}

impl Surveys {
    /// Get Surveys Submissions: `GET /surveys/submissions`.
    ///
    /// [`ListSubmissions`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListSubmissions::location_id`].
    ///
    /// Answers with [`GetSurveysSubmissionResponse`](models::GetSurveysSubmissionResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `surveys.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/surveys.yaml#/paths/~1surveys~1submissions/get`.
    #[doc(alias = "get-surveys-submissions")]
    pub fn list_submissions(&self) -> ListSubmissions {
        ListSubmissions(self.client.request(&routes::LIST_SUBMISSIONS))
    }

    /// Get Surveys: `GET /surveys/`.
    ///
    /// [`List`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`GetSurveysResponse`](models::GetSurveysResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `surveys.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/surveys.yaml#/paths/~1surveys~1/get`.
    #[doc(alias = "get-surveys")]
    pub fn list(&self) -> List {
        List(self.client.request(&routes::LIST))
    }
}
