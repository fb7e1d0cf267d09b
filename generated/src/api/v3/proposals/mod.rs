// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Documents and contracts: 4 operations of the document `api/v3/proposals.yaml`, API version `v3`.
//!
//! Documents and contracts (the paths say proposals): templates become documents,
//! documents are sent to people, who view, sign and pay. They can be listed and sent
//! here; they are written in the app. Documents, estimates and the content library
//! share the templates' list.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
pub(crate) mod routes;

pub use crate::api::proposals::{List, ListTemplates, Send, SendTemplate};
pub(crate) use routes::ROUTES;

/// The operations of Documents and contracts. Made by `client.v3().proposals()`.
#[doc(alias = "proposals-v3")]
#[derive(Clone, Debug)]
pub struct Proposals {
    pub(crate) client: rt::Client,
}

impl Proposals {
    /// List documents: `GET /proposals/document`.
    ///
    /// Documents with their recipients, fields and sums, filtered by state, payment and
    /// time. Several states go into one text with commas. `dateFrom` and `dateTo` only go
    /// together. `total` counts all matches.
    ///
    /// [`List`] has 7 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`DocumentListResponse`](models::DocumentListResponse).
    ///
    /// Token: a location's (an account's), or an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400.
    ///
    /// Document: `api/v3/proposals.yaml#/paths/~1proposals~1document/get`.
    #[doc(alias = "list-documents-contracts")]
    #[inline]
    pub fn list(&self) -> List {
        rt::operation(self.client.request(&routes::LIST))
    }

    /// Send document: `POST /proposals/document/send`.
    ///
    /// Sends a document that exists, by mail or as a link; it goes out to real people.
    /// `sentBy` is the user in whose name. The answer has a link for every recipient, as
    /// ids and not as an address.
    ///
    /// * `document_id`: text; for example `hTlkh7t8gujsahgg93` (in the body), `documentId` on the wire
    /// * `sent_by`: text; for example `1234567890` (in the body), `sentBy` on the wire. The user in whose name it goes out.
    ///
    /// [`Send`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Send::location_id`].
    ///
    /// Answers with [`SendDocumentResponse`](models::SendDocumentResponse).
    ///
    /// Token: a location's (an account's), or an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400.
    ///
    /// Document: `api/v3/proposals.yaml#/paths/~1proposals~1document~1send/post`.
    #[doc(alias = "send-documents-contracts")]
    pub fn send(
        &self,
        document_id: impl Into<String>,
        sent_by: impl Into<String>,
    ) -> Send {
        let mut request = self.client.request(&routes::SEND);
        request.field::<String>("documentId", &document_id.into());
        request.field::<String>("sentBy", &sent_by.into());
        rt::operation(request)
    }

    /// List templates: `GET /proposals/templates`.
    ///
    /// Templates, filtered by type, name and time. With `isPublicDocument` those that are
    /// public forms, and then `userId` is required. `limit` and `skip` are texts here,
    /// unlike for documents.
    ///
    /// [`ListTemplates`] has 8 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListTemplates::location_id`].
    ///
    /// Answers with [`TemplateListPaginationResponse`](models::TemplateListPaginationResponse).
    ///
    /// Token: a location's (an account's), or an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400.
    ///
    /// Document: `api/v3/proposals.yaml#/paths/~1proposals~1templates/get`.
    #[doc(alias = "list-documents-contracts-templates")]
    #[inline]
    pub fn list_templates(&self) -> ListTemplates {
        rt::operation(self.client.request(&routes::LIST_TEMPLATES))
    }

    /// Send template: `POST /proposals/templates/send`.
    ///
    /// Makes a document for a contact from a template and, with `sendDocument`, sends it at
    /// once. It works with a template's id, where `POST /proposals/document/send` takes
    /// that of a finished document. The answer has the links.
    ///
    /// * `template_id`: text; for example `hTlkh7t8gujsahgg93` (in the body), `templateId` on the wire. Id of a template of the kind that the operation deals with, such as mail, invoice or document.
    /// * `user_id`: text; for example `hTlkh7t8gujsahgg93` (in the body), `userId` on the wire. A user of the account.
    /// * `contact_id`: text; for example `hTlkh7t8gujsahgg93` (in the body), `contactId` on the wire. Id of a contact; the contacts family finds it.
    ///
    /// [`SendTemplate`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`SendTemplate::location_id`].
    ///
    /// Answers with [`SendTemplateResponse`](models::SendTemplateResponse).
    ///
    /// Token: a location's (an account's), or an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400.
    ///
    /// Document: `api/v3/proposals.yaml#/paths/~1proposals~1templates~1send/post`.
    #[doc(alias = "send-documents-contracts-template")]
    pub fn send_template(
        &self,
        template_id: impl Into<String>,
        user_id: impl Into<String>,
        contact_id: impl Into<String>,
    ) -> SendTemplate {
        let mut request = self.client.request(&routes::SEND_TEMPLATE);
        request.field::<String>("templateId", &template_id.into());
        request.field::<String>("userId", &user_id.into());
        request.field::<String>("contactId", &contact_id.into());
        rt::operation(request)
    }
}
