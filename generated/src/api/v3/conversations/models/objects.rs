// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Conversations.

use super::UpdateRecipientMessageStatusStatus;
use crate::runtime as rt;

/// The schema `EmailEventsDto`.
///
/// Requests send it.
///
/// Document: `api/v3/conversations.yaml#/components/schemas/EmailEventsDto`.
#[doc(alias = "EmailEventsDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailEvents {
    /// `delivered`: whole number; for example `1`.
    pub delivered: Option<i64>,
    /// `opened`: whole number; for example `3`.
    pub opened: Option<i64>,
    /// `clicked`: whole number; for example `1`.
    pub clicked: Option<i64>,
    /// `replied`: whole number; for example `1`.
    pub replied: Option<i64>,
    /// `failed`: whole number; for example `0`.
    pub failed: Option<i64>,
    /// `accepted`: whole number; for example `1`.
    pub accepted: Option<i64>,
    /// `rejected`: whole number; for example `0`.
    pub rejected: Option<i64>,
    /// `unsubscribed`: whole number; for example `0`.
    pub unsubscribed: Option<i64>,
    /// `complained`: whole number; for example `0`.
    pub complained: Option<i64>,
    /// `stored`: whole number; for example `0`.
    pub stored: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EmailEvents { delivered = "delivered", opened = "opened", clicked = "clicked",
    replied = "replied", failed = "failed", accepted = "accepted", rejected = "rejected",
    unsubscribed = "unsubscribed", complained = "complained", stored = "stored" }
);

impl EmailEvents {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `delivered`.
    #[must_use]
    #[inline]
    pub fn delivered(mut self, delivered: i64) -> Self {
        self.delivered = Some(delivered);
        self
    }

    /// Sets `opened`.
    #[must_use]
    #[inline]
    pub fn opened(mut self, opened: i64) -> Self {
        self.opened = Some(opened);
        self
    }

    /// Sets `clicked`.
    #[must_use]
    #[inline]
    pub fn clicked(mut self, clicked: i64) -> Self {
        self.clicked = Some(clicked);
        self
    }

    /// Sets `replied`.
    #[must_use]
    #[inline]
    pub fn replied(mut self, replied: i64) -> Self {
        self.replied = Some(replied);
        self
    }

    /// Sets `failed`.
    #[must_use]
    #[inline]
    pub fn failed(mut self, failed: i64) -> Self {
        self.failed = Some(failed);
        self
    }

    /// Sets `accepted`.
    #[must_use]
    #[inline]
    pub fn accepted(mut self, accepted: i64) -> Self {
        self.accepted = Some(accepted);
        self
    }

    /// Sets `rejected`.
    #[must_use]
    #[inline]
    pub fn rejected(mut self, rejected: i64) -> Self {
        self.rejected = Some(rejected);
        self
    }

    /// Sets `unsubscribed`.
    #[must_use]
    #[inline]
    pub fn unsubscribed(mut self, unsubscribed: i64) -> Self {
        self.unsubscribed = Some(unsubscribed);
        self
    }

    /// Sets `complained`.
    #[must_use]
    #[inline]
    pub fn complained(mut self, complained: i64) -> Self {
        self.complained = Some(complained);
        self
    }

    /// Sets `stored`.
    #[must_use]
    #[inline]
    pub fn stored(mut self, stored: i64) -> Self {
        self.stored = Some(stored);
        self
    }
}

/// The schema `UpdateRecipientMessageStatusDto`.
///
/// Requests send it.
///
/// Document: `api/v3/conversations.yaml#/components/schemas/UpdateRecipientMessageStatusDto`.
#[doc(alias = "UpdateRecipientMessageStatusDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecipientMessageStatus {
    /// `emailId`: text; for example `john@doe.com`.
    pub email_id: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `pending`, `scheduled`, `sent`, `delivered`, `read`, `undelivered`, `connected`, `failed`, `opened`, `clicked`; for example `delivered`.
    pub status: Option<UpdateRecipientMessageStatusStatus>,
    /// `failReason`: text; for example `Mailbox not found`.
    pub fail_reason: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UpdateRecipientMessageStatus { email_id = "emailId", status = "status", fail_reason =
    "failReason" }
);

impl UpdateRecipientMessageStatus {
    /// One with all that the document requires.
    pub fn new(
        email_id: impl Into<String>,
        status: impl Into<UpdateRecipientMessageStatusStatus>,
    ) -> Self {
        Self {
            email_id: Some(email_id.into()),
            status: Some(status.into()),
            ..Self::default()
        }
    }

    /// Sets `failReason`.
    #[must_use]
    pub fn fail_reason(mut self, fail_reason: impl Into<String>) -> Self {
        self.fail_reason = Some(fail_reason.into());
        self
    }
}

/// The schema `UpdateEmailMessageStatusResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/conversations.yaml#/components/schemas/UpdateEmailMessageStatusResponseDto`.
#[doc(alias = "UpdateEmailMessageStatusResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEmailMessageStatusResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Updated email message successfully`.
    pub message: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UpdateEmailMessageStatusResponse { success = "success", message = "message" }
);
