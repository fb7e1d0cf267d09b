// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Forms: 3 operations of the document `api/forms.yaml`, API version `2021-07-28`.
//!
//! What the product says of it: <https://help.hoopai.com/api-reference/forms/overview>.

use crate::runtime as rt;

pub mod models;
mod operations;
mod routes;

pub use operations::{ListSubmissions, UploadCustomFiles, List};
pub(crate) use routes::ROUTES;

/// The operations of Forms. Made by `client.forms()`.
#[derive(Clone, Debug)]
pub struct Forms {
    pub(crate) client: rt::Client,
}

impl Forms {
    /// Get Forms Submissions: `GET /forms/submissions`.
    ///
    /// [`ListSubmissions`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListSubmissions::location_id`].
    ///
    /// Answers with [`FormsSubmissionsResponse`](models::FormsSubmissionsResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `forms.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/forms.yaml#/paths/~1forms~1submissions/get`.
    #[doc(alias = "get-forms-submissions")]
    pub fn list_submissions(&self) -> ListSubmissions {
        ListSubmissions(self.client.request(&routes::LIST_SUBMISSIONS))
    }

    /// Upload files to custom fields: `POST /forms/upload-custom-files`.
    ///
    /// * `contact_id`: text; for example `dtEv6KtI27yF92YPm3Zz` (in the query), `contactId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`UploadCustomFiles::location_id`].
    ///
    /// Sends a form with files (`multipart/form-data`).
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say, or a location's (an account's); scope `forms.write`.
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
        UploadCustomFiles(request)
    }

    /// Get Forms: `GET /forms/`.
    ///
    /// [`List`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`FormsResponse`](models::FormsResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `forms.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/forms.yaml#/paths/~1forms~1/get`.
    #[doc(alias = "get-forms")]
    pub fn list(&self) -> List {
        List(self.client.request(&routes::LIST))
    }
}
