// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Forms: 3 operations of the document `api/v3/forms.yaml`, API version `v3`.
//!
//! A form asks visitors for answers, and each submission belongs to a contact. Three
//! calls are published with scopes: the list of forms, their submissions, and files for
//! custom fields. The rest is what HoopAI's table names and what the form builder itself
//! calls. Quizzes are forms with another `productType`; surveys have a family of their
//! own, but the builder deletes, duplicates, shares and files them by the calls here. A
//! form is public from the moment it exists: there is no draft, and its whole definition
//! can be read without a token, so nothing private belongs into it. Reads lag a few
//! seconds behind writes.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
pub(crate) mod routes;

pub use crate::api::forms::{List, ListSubmissions, UploadCustomFiles};
pub(crate) use routes::ROUTES;

/// The operations of Forms. Made by `client.v3().forms()`.
#[doc(alias = "forms-v3")]
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
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/forms.yaml#/paths/~1forms~1submissions/get`.
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
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/forms.yaml#/paths/~1forms~1upload-custom-files/post`.
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
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/forms.yaml#/paths/~1forms~1/get`.
    #[doc(alias = "get-forms")]
    #[inline]
    pub fn list(&self) -> List {
        rt::operation(self.client.request(&routes::LIST))
    }
}
