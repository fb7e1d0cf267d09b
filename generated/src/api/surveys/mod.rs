// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Surveys: 2 operations of the document `api/surveys.yaml`, API version `2021-07-28`.
//!
//! Surveys ask like forms do, on several slides, and are read the same way: a list of
//! surveys and a list of what people sent. Both are read only. The builder deletes,
//! duplicates, shares and files surveys by calls of the forms family.
//!
//! For example (`account` is `client.location(id)`):
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! # let account = client.location("ve9EPM428h8vShlRW1KT");
//! let mut answers = account.surveys().list_submissions().survey_id("SURVEY_ID").items();
//! while let Some(answer) = answers.try_next().await? {
//!     println!("{:?} on {:?}", answer.email, answer.created_at);
//! }
//! # Ok(())
//! # }
//! ```

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

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
    /// Of all surveys, or of one with `surveyId`. Without dates it covers one month:
    /// `startAt` is the same day of last month and `endAt` today, so what is older needs
    /// both. At most 100 a page, 20 by default, until `meta.nextPage` is null. `q` finds a
    /// contact's id, name, e-mail or phone.
    ///
    /// [`ListSubmissions`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListSubmissions::location_id`].
    ///
    /// Answers with [`GetSurveysSubmissionResponse`](models::GetSurveysSubmissionResponse).
    ///
    /// Token: a location's (an account's); scope `surveys.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/surveys.yaml#/paths/~1surveys~1submissions/get`.
    #[doc(alias = "get-surveys-submissions")]
    #[inline]
    pub fn list_submissions(&self) -> ListSubmissions {
        rt::operation(self.client.request(&routes::LIST_SUBMISSIONS))
    }

    /// Get Surveys: `GET /surveys/`.
    ///
    /// At most 50 a call, 10 by default, counted on by `skip`; `total` says how many there
    /// are. `type` picks a kind of row, such as `folder`. Questions are not in the answer.
    ///
    /// [`List`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`GetSurveysResponse`](models::GetSurveysResponse).
    ///
    /// Token: a location's (an account's); scope `surveys.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/surveys.yaml#/paths/~1surveys~1/get`.
    #[doc(alias = "get-surveys")]
    #[inline]
    pub fn list(&self) -> List {
        rt::operation(self.client.request(&routes::LIST))
    }
}
