// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Conversations.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Conversations::update_email_message_status`](super::Conversations::update_email_message_status): `PUT /conversations/messages/email/{id}/status`.
pub type UpdateEmailMessageStatus = rt::Operation<kinds::UpdateEmailMessageStatus>;

impl UpdateEmailMessageStatus {
    /// `events`: an object, `EmailEvents`.
    #[inline]
    pub fn events(mut self, events: models::EmailEvents) -> Self {
        self.0.field::<models::EmailEvents>("events", &events);
        self
    }

    /// Further addresses that the state is about.
    ///
    /// `recipients`: list of `UpdateRecipientMessageStatus`.
    pub fn recipients(
        mut self,
        recipients: impl Into<rt::List<models::UpdateRecipientMessageStatus>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::UpdateRecipientMessageStatus>,
            >("recipients", &recipients.into());
        self
    }
}
