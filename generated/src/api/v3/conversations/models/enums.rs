// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Conversations.

use crate::runtime as rt;

/// The allowed values `status` of `UpdateRecipientMessageStatusDto`.
///
/// Requests send it.
///
/// Document: `api/v3/conversations.yaml#/components/schemas/UpdateRecipientMessageStatusDto/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateRecipientMessageStatusStatus {
    /// `pending`.
    Pending,
    /// `scheduled`.
    Scheduled,
    /// `sent`.
    Sent,
    /// `delivered`.
    Delivered,
    /// `read`.
    Read,
    /// `undelivered`.
    Undelivered,
    /// `connected`.
    Connected,
    /// `failed`.
    Failed,
    /// `opened`.
    Opened,
    /// `clicked`.
    Clicked,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    UpdateRecipientMessageStatusStatus { Pending = "pending", Scheduled = "scheduled",
    Sent = "sent", Delivered = "delivered", Read = "read", Undelivered = "undelivered",
    Connected = "connected", Failed = "failed", Opened = "opened", Clicked = "clicked" }
);
