// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Forms: 16 operations of the document `api/forms.yaml`, API version `2021-07-28`.
//!
//! A form asks visitors for answers, and each submission belongs to a contact. Three
//! calls are published with scopes: the list of forms, their submissions, and files for
//! custom fields. The rest is what HoopAI's table names and what the form builder itself
//! calls. Quizzes are forms with another `productType`; surveys have a family of their
//! own, but the builder deletes, duplicates, shares and files them by the calls here. A
//! form is public from the moment it exists: there is no draft, and its whole definition
//! can be read without a token, so nothing private belongs into it. Reads lag a few
//! seconds behind writes.
//!
//! For example (`account` is `client.location(id)`):
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! # let account = client.location("ve9EPM428h8vShlRW1KT");
//! let mut submissions = account.forms().list_submissions().form_id("FORM_ID").items();
//! while let Some(submission) = submissions.try_next().await? {
//!     println!("{:?} on {:?}", submission.email, submission.created_at);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! 19 more operations were seen in public code only: the feature `observed` has them.
//!
//! What the product says of it: <https://help.hoopai.com/api-reference/forms/overview>.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{
    ListSubmissions, UploadCustomFiles, List, ListSubmissionsOfForms, GetSubmission,
    GetSubmissionDetails, CheckFacebookLeadSubmission, ListByIds, RestoreVersion,
    GetWidgetLink, UploadImage, ScheduleExport, VerifyEmail, VerifyPhone, FireEvent,
    GetGraphData,
};
pub(crate) use routes::ROUTES;

#[cfg(feature = "observed")]
mod observed;

#[cfg(feature = "observed")]
pub use observed::{
    Create, Get, Save, Delete, Count, GetPublicDefinition, GetDefaultColors, Duplicate,
    ListFolders, CreateFolder, GetFolder, RenameFolder, MoveToFolder, Share,
    CountSubmissions, ListThemes, GetThemeStyle, Submit, UpdatePartialSubmission,
};

#[cfg(feature = "observed")]
pub(crate) use observed::ROUTES as OBSERVED_ROUTES;

/// The operations of Forms. Made by `client.forms()`.
#[derive(Clone, Debug)]
pub struct Forms {
    pub(crate) client: rt::Client,
}

impl Forms {
    /// Get Forms Submissions: `GET /forms/submissions`.
    ///
    /// Of all forms, or of one with `formId`. Without dates it looks back one month only:
    /// `startAt` is the same day of last month and `endAt` today, so older submissions need
    /// both. Pages by `page`, at most 100 a page, until `meta.nextPage` is null; `skip` is
    /// not known here. `q` finds a contact's id, name, e-mail or phone.
    ///
    /// [`ListSubmissions`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListSubmissions::location_id`].
    ///
    /// Answers with [`FormsSubmissionsResponse`](models::FormsSubmissionsResponse).
    ///
    /// Token: a location's (an account's); scope `forms.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/forms.yaml#/paths/~1forms~1submissions/get`.
    #[doc(alias = "get-forms-submissions")]
    #[inline]
    pub fn list_submissions(&self) -> ListSubmissions {
        rt::operation(self.client.request(&routes::LIST_SUBMISSIONS))
    }

    /// Upload files to custom fields: `POST /forms/upload-custom-files`.
    ///
    /// Fills the file fields of a contact. Each part of the multipart body is called
    /// `<custom_field_id>_<file_id>`, where the file id is one that the caller makes up, a
    /// UUID for instance; several parts make several files. At most 50 MB a file, and only
    /// documents, tables, pictures, MP4, MPEG, ZIP, RAR and plain text. The contact comes
    /// back, in a form that the document does not describe.
    ///
    /// * `contact_id`: text; for example `dtEv6KtI27yF92YPm3Zz` (in the query), `contactId` on the wire. Id of a contact; the contacts family finds it.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`UploadCustomFiles::location_id`].
    ///
    /// Sends a form with files (`multipart/form-data`).
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `forms.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/forms.yaml#/paths/~1forms~1upload-custom-files/post`.
    #[doc(alias = "upload-to-custom-fields")]
    pub fn upload_custom_files(
        &self,
        contact_id: impl Into<String>,
    ) -> UploadCustomFiles {
        let mut request = self.client.request(&routes::UPLOAD_CUSTOM_FILES);
        request.query::<String>("contactId", &contact_id.into());
        rt::operation(request)
    }

    /// Get Forms: `GET /forms/`.
    ///
    /// At most 50 a call, 10 unless `limit` says otherwise, counted on by `skip`. Folders
    /// stand among the forms; `type` is `form` for forms alone, `folder` being the
    /// document's example of another value. Quizzes are in the list too. Rows hold little
    /// more than id and name; the content of one comes from `get`.
    ///
    /// [`List`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`FormsResponse`](models::FormsResponse).
    ///
    /// Token: a location's (an account's); scope `forms.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/forms.yaml#/paths/~1forms~1/get`.
    #[doc(alias = "get-forms")]
    #[inline]
    pub fn list(&self) -> List {
        rt::operation(self.client.request(&routes::LIST))
    }

    /// Get Submissions from Multiple Forms: `GET /forms/multiple-forms-submissions`.
    ///
    /// Nothing more is known than its title in HoopAI's table: not even how the forms are
    /// named in the query. `list_submissions` without `formId` covers all forms of an
    /// account and is published.
    ///
    /// The product's documentation names this operation; no published document describes it. Only the row of HoopAI's table was seen; the names of the query's parameters and the form of the answer are not known.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1multiple-forms-submissions/get`.
    #[doc(alias = "list-submissions-of-forms")]
    #[inline]
    pub fn list_submissions_of_forms(&self) -> ListSubmissionsOfForms {
        rt::operation(self.client.request(&routes::LIST_SUBMISSIONS_OF_FORMS))
    }

    /// Get Submission by ID: `GET /forms/submission/{submissionId}`.
    ///
    /// One submission by its id, where `list_submissions` only filters. The answer is not
    /// documented; the rows of that list are the nearest known shape.
    ///
    /// The product's documentation names this operation; no published document describes it. Only the row of HoopAI's table was seen; the form of the answer is not known.
    ///
    /// * `submission_id`: text (in the path), `submissionId` on the wire
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1submission~1{submissionId}/get`.
    #[doc(alias = "get-form-submission")]
    pub fn get_submission(&self, submission_id: impl Into<String>) -> GetSubmission {
        let mut request = self.client.request(&routes::GET_SUBMISSION);
        request.path::<String>("submissionId", &submission_id.into());
        rt::operation(request)
    }

    /// Get Submission Details: `GET /forms/submission-details/{submissionId}`.
    ///
    /// HoopAI's table marks it as open, which is to say that whoever knows the id can read
    /// it. How it differs from `get_submission` is not documented.
    ///
    /// The product's documentation names this operation; no published document describes it. Only the row of HoopAI's table was seen; it calls this an open endpoint, by which no token should be needed. The form of the answer is not known.
    ///
    /// * `submission_id`: text (in the path), `submissionId` on the wire
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1submission-details~1{submissionId}/get`.
    #[doc(alias = "get-form-submission-details")]
    pub fn get_submission_details(
        &self,
        submission_id: impl Into<String>,
    ) -> GetSubmissionDetails {
        let mut request = self.client.request(&routes::GET_SUBMISSION_DETAILS);
        request.path::<String>("submissionId", &submission_id.into());
        rt::operation(request)
    }

    /// Check Facebook Lead Submission: `GET /forms/check-fb-lead-submission`.
    ///
    /// Concerns leads from Facebook's own forms. What it takes to name such a lead, and
    /// what it answers, is not documented.
    ///
    /// The product's documentation names this operation; no published document describes it. Only the row of HoopAI's table was seen; the names of the query's parameters and the form of the answer are not known.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1check-fb-lead-submission/get`.
    #[doc(alias = "check-facebook-lead-submission")]
    #[inline]
    pub fn check_facebook_lead_submission(&self) -> CheckFacebookLeadSubmission {
        rt::operation(self.client.request(&routes::CHECK_FACEBOOK_LEAD_SUBMISSION))
    }

    /// Get Forms by IDs: `GET /forms/forms-list`.
    ///
    /// Several forms at once. `formIds` is one text with commas between the ids; the key
    /// repeated for each id answers 422.
    ///
    /// The product's documentation names this operation; no published document describes it. HoopAI's table names the call only; the parameter is from public code. An older probe says that `locationId` was asked for, a newer one that it is refused. The form of the answer was not seen.
    ///
    /// * `form_ids`: text (in the query), `formIds` on the wire. Ids with commas between them, in one text.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1forms-list/get`.
    #[doc(alias = "get-forms-by-ids")]
    pub fn list_by_ids(&self, form_ids: impl Into<String>) -> ListByIds {
        let mut request = self.client.request(&routes::LIST_BY_IDS);
        request.query::<String>("formIds", &form_ids.into());
        rt::operation(request)
    }

    /// Restore Form Version: `POST /forms/restore-version`.
    ///
    /// Puts an entry of the form's version history in the place of the present content.
    /// Visitors see the result at once, for a form has no draft.
    ///
    /// The product's documentation names this operation; no published document describes it. HoopAI's table names the call only; the body's fields are those that public code sends. The form of the answer was not seen.
    ///
    /// [`RestoreVersion`] has 2 optional inputs.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1restore-version/post`.
    #[doc(alias = "restore-form-version")]
    #[inline]
    pub fn restore_version(&self) -> RestoreVersion {
        rt::operation(self.client.request(&routes::RESTORE_VERSION))
    }

    /// Get Widget Link: `GET /forms/widget/link`.
    ///
    /// Nothing more is known than its row in HoopAI's table; which widget, and by which
    /// parameter one says so, is not documented.
    ///
    /// The product's documentation names this operation; no published document describes it. Only the row of HoopAI's table was seen; the names of the query's parameters and the form of the answer are not known.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1widget~1link/get`.
    #[doc(alias = "get-form-widget-link")]
    #[inline]
    pub fn get_widget_link(&self) -> GetWidgetLink {
        rt::operation(self.client.request(&routes::GET_WIDGET_LINK))
    }

    /// Add Image in Storage: `POST /forms/image`.
    ///
    /// Takes the picture as `multipart/form-data`. Public code has it among calls that were
    /// never made for trial, so neither limits nor the answer are known; the media library
    /// has a documented upload.
    ///
    /// The product's documentation names this operation; no published document describes it. The name of the file's part in the multipart body was not seen, so the caller names it; nor was the form of the answer.
    ///
    /// Speaks for the account, where one is given (`locationId` in the query): from `client.location(id)`, or [`UploadImage::location_id`].
    ///
    /// Sends a form with files (`multipart/form-data`).
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1image/post`.
    #[doc(alias = "upload-form-image")]
    #[inline]
    pub fn upload_image(&self) -> UploadImage {
        rt::operation(self.client.request(&routes::UPLOAD_IMAGE))
    }

    /// Schedule Form Submission Export as CSV: `POST /forms/schedule-form-export`.
    ///
    /// Orders a CSV file of submissions to be made later. How the file is delivered is not
    /// documented. For a program, `list_submissions` gives the same rows as JSON.
    ///
    /// The product's documentation names this operation; no published document describes it. Neither the body's fields nor the form of the answer were seen; the body is a free object.
    ///
    /// * `body`: any JSON value
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1schedule-form-export/post`.
    #[doc(alias = "schedule-form-export")]
    pub fn schedule_export(&self, body: impl Into<rt::Json>) -> ScheduleExport {
        let mut request = self.client.request(&routes::SCHEDULE_EXPORT);
        request.body::<rt::Json>(&body.into());
        rt::operation(request)
    }

    /// Verify Email: `POST /forms/verify-email`.
    ///
    /// Checks the one-time code `otp` that a visitor has received at `email` against
    /// `token`, or so the names say; the page explains neither. The form's id goes into
    /// `mediumId`. A sub-account's token is needed; a failure is a 400 with `statusCode`
    /// and `message`.
    ///
    /// The product's documentation names this operation; no published document describes it. Which values `type` takes and the form of the answer are not documented.
    ///
    /// * `medium_id`: text (in the body), `mediumId` on the wire. The form's id.
    /// * `email`: text (in the body). E-mail address.
    /// * `token`: text (in the body)
    /// * `otp`: text (in the body). The one-time code that the visitor has received.
    /// * `type_`: text (in the body), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    ///
    /// [`VerifyEmail`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`VerifyEmail::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1verify-email/post`.
    #[doc(alias = "verify-email")]
    pub fn verify_email(
        &self,
        medium_id: impl Into<String>,
        email: impl Into<String>,
        token: impl Into<String>,
        otp: impl Into<String>,
        type_: impl Into<String>,
    ) -> VerifyEmail {
        let mut request = self.client.request(&routes::VERIFY_EMAIL);
        request.field::<String>("mediumId", &medium_id.into());
        request.field::<String>("email", &email.into());
        request.field::<String>("token", &token.into());
        request.field::<String>("otp", &otp.into());
        request.field::<String>("type", &type_.into());
        rt::operation(request)
    }

    /// Verify Phone: `POST /forms/verify-phone`.
    ///
    /// Checks the one-time code `otp` that a visitor has received at `phone` against
    /// `token`, or so the names say; the page explains neither. The form's id goes into
    /// `mediumId`. A sub-account's token is needed; a failure is a 400 with `statusCode`
    /// and `message`.
    ///
    /// The product's documentation names this operation; no published document describes it. Which values `type` takes and the form of the answer are not documented.
    ///
    /// * `medium_id`: text (in the body), `mediumId` on the wire. The form's id.
    /// * `phone`: text (in the body). Phone number, best written with `+` and the country code.
    /// * `token`: text (in the body)
    /// * `otp`: text (in the body). The one-time code that the visitor has received.
    /// * `type_`: text (in the body), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    ///
    /// [`VerifyPhone`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`VerifyPhone::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1verify-phone/post`.
    #[doc(alias = "verify-phone")]
    pub fn verify_phone(
        &self,
        medium_id: impl Into<String>,
        phone: impl Into<String>,
        token: impl Into<String>,
        otp: impl Into<String>,
        type_: impl Into<String>,
    ) -> VerifyPhone {
        let mut request = self.client.request(&routes::VERIFY_PHONE);
        request.field::<String>("mediumId", &medium_id.into());
        request.field::<String>("phone", &phone.into());
        request.field::<String>("token", &token.into());
        request.field::<String>("otp", &otp.into());
        request.field::<String>("type", &type_.into());
        rt::operation(request)
    }

    /// Fire Form Survey Event: `POST /forms/form-survey-event`.
    ///
    /// What the widget reports to the platform about a form or a survey. It answers 201
    /// even for an empty form, so success proves little.
    ///
    /// The product's documentation names this operation; no published document describes it. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The body's fields were not seen, so it is a free object; nor was the form of the answer.
    ///
    /// * `body`: any JSON value
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1form-survey-event/post`.
    #[doc(alias = "fire-form-event")]
    pub fn fire_event(&self, body: impl Into<rt::Json>) -> FireEvent {
        let mut request = self.client.request(&routes::FIRE_EVENT);
        request.body::<rt::Json>(&body.into());
        rt::operation(request)
    }

    /// Get Graph Data: `GET /forms/graph/data`.
    ///
    /// The table's description of this row is not preserved: by its path it feeds a chart.
    /// Which one, over which span and in which unit is not known.
    ///
    /// The product's documentation names this operation; no published document describes it. Only the row of HoopAI's table was seen, without its description; the names of the query's parameters and the form of the answer are not known.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/forms/`, `#/paths/~1forms~1graph~1data/get`.
    #[doc(alias = "get-form-graph-data")]
    #[inline]
    pub fn get_graph_data(&self) -> GetGraphData {
        rt::operation(self.client.request(&routes::GET_GRAPH_DATA))
    }
}
