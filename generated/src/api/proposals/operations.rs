// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Documents and contracts.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Proposals::list`](super::Proposals::list): `GET /proposals/document`.
pub type List = rt::Operation<kinds::List>;

impl List {
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `draft`, `sent`, `viewed`, `completed`, `accepted`; for example `draft`.
    pub fn status(mut self, status: impl Into<models::ListStatus>) -> Self {
        self.0.query::<models::ListStatus>("status", &status.into());
        self
    }

    /// How far payment is; several with commas.
    ///
    /// `paymentStatus`: one of `waiting_for_payment`, `paid`, `no_payment`; for example `paid`.
    pub fn payment_status(
        mut self,
        payment_status: impl Into<models::ListPaymentStatus>,
    ) -> Self {
        self.0
            .query::<models::ListPaymentStatus>("paymentStatus", &payment_status.into());
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number; for example `0`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `query`: text; for example `document`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query::<String>("query", &query.into());
        self
    }

    /// `dateFrom`: date and time (RFC 3339); for example `2025-02-03T18:30:00.000Z`.
    pub fn date_from(mut self, date_from: impl Into<String>) -> Self {
        self.0.query::<String>("dateFrom", &date_from.into());
        self
    }

    /// `dateTo`: date and time (RFC 3339); for example `2025-02-14T18:29:59.999Z`.
    pub fn date_to(mut self, date_to: impl Into<String>) -> Self {
        self.0.query::<String>("dateTo", &date_to.into());
        self
    }
}

/// A request of [`Proposals::send`](super::Proposals::send): `POST /proposals/document/send`.
pub type Send = rt::Operation<kinds::Send>;

impl Send {
    /// `documentName`: text; for example `new Document`.
    pub fn document_name(mut self, document_name: impl Into<String>) -> Self {
        self.0.field::<String>("documentName", &document_name.into());
        self
    }

    /// Whether a mail goes out or only links are made.
    ///
    /// `medium`: one of `link`, `email`; for example `email`.
    pub fn medium(mut self, medium: impl Into<models::SendDocumentMedium>) -> Self {
        self.0.field::<models::SendDocumentMedium>("medium", &medium.into());
        self
    }

    /// `ccRecipients`: list of `CcRecipientItem`.
    pub fn cc_recipients(
        mut self,
        cc_recipients: impl Into<rt::List<models::CcRecipientItem>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::CcRecipientItem>,
            >("ccRecipients", &cc_recipients.into());
        self
    }

    /// `notificationSettings`: an object, `NotificationSettings`.
    #[inline]
    pub fn notification_settings(
        mut self,
        notification_settings: models::NotificationSettings,
    ) -> Self {
        self.0
            .field::<
                models::NotificationSettings,
            >("notificationSettings", &notification_settings);
        self
    }
}

/// A request of [`Proposals::list_templates`](super::Proposals::list_templates): `GET /proposals/templates`.
pub type ListTemplates = rt::Operation<kinds::ListTemplates>;

impl ListTemplates {
    /// `dateFrom`: date and time (RFC 3339); for example `2025-02-03T18:30:00.000Z`.
    pub fn date_from(mut self, date_from: impl Into<String>) -> Self {
        self.0.query::<String>("dateFrom", &date_from.into());
        self
    }

    /// `dateTo`: date and time (RFC 3339); for example `2025-02-14T18:29:59.999Z`.
    pub fn date_to(mut self, date_to: impl Into<String>) -> Self {
        self.0.query::<String>("dateTo", &date_to.into());
        self
    }

    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `proposal,estimate`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.query::<String>("type", &type_.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Template Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.query::<String>("name", &name.into());
        self
    }

    /// Whether it is a form that anyone can fill in.
    ///
    /// `isPublicDocument`: flag; for example `false`.
    #[inline]
    pub fn is_public_document(mut self, is_public_document: bool) -> Self {
        self.0.query::<bool>("isPublicDocument", &is_public_document);
        self
    }

    /// A user of the account.
    ///
    /// `userId`: text; for example `1234567890`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.query::<String>("userId", &user_id.into());
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number; for example `0`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }
}

/// A request of [`Proposals::send_template`](super::Proposals::send_template): `POST /proposals/templates/send`.
pub type SendTemplate = rt::Operation<kinds::SendTemplate>;

impl SendTemplate {
    /// Whether the document goes out at once.
    ///
    /// `sendDocument`: flag; for example `true`.
    #[inline]
    pub fn send_document(mut self, send_document: bool) -> Self {
        self.0.field::<bool>("sendDocument", &send_document);
        self
    }

    /// `opportunityId`: text; for example `hTlkh7t8gujsahgg93`.
    pub fn opportunity_id(mut self, opportunity_id: impl Into<String>) -> Self {
        self.0.field::<String>("opportunityId", &opportunity_id.into());
        self
    }
}
