//! Messages, and the conversations that they are in.

use serde_json::{Value, json};

use super::{Act, Kind, Outcome, State, object};
use crate::answer::Reply;
use crate::text;

impl State {
    /// Sends a message, or takes one in, in the conversation with its contact.
    pub(super) fn send(&mut self, act: &Act<'_>, direction: &str) -> Result<Outcome, Reply> {
        let given = &act.given.body;
        let get = |name: &str| given.get(name).and_then(Value::as_str);
        let conversation = match (get("conversationId"), get("contactId")) {
            (Some(id), _) => self.by_id(Kind::Conversation, id, act.location)?.clone(),
            (None, Some(contact)) => self.conversation_with(contact, act.location)?,
            (None, None) => {
                return Err(Reply::error(422, vec!["contactId should not be empty"]));
            }
        };
        let body = get("message").or_else(|| get("html")).unwrap_or_default();
        let kind = get("type").unwrap_or("SMS").to_uppercase();
        let message = self.message(&conversation, body, direction, &format!("TYPE_{kind}"));
        Ok(Outcome::Values(vec![
            ("/conversationId", conversation["id"].clone()),
            ("/messageId", message["id"].clone()),
        ]))
    }

    /// Keeps a message. Its conversation says that it was the last one.
    pub(super) fn message(
        &mut self,
        conversation: &Value,
        body: &str,
        direction: &str,
        kind: &str,
    ) -> Value {
        let message = json!({
            "conversationId": conversation["id"],
            "contactId": conversation["contactId"],
            "locationId": conversation["locationId"],
            "body": body,
            "direction": direction,
            "status": "delivered",
            "contentType": "text/plain",
            "messageType": kind,
        });
        let message = self.keep(Kind::Message, object(message));
        let now = text::made_up_millis(self.seconds);
        let mut all = self
            .records
            .get_mut(&Kind::Conversation)
            .into_iter()
            .flatten();
        if let Some(known) = all.find(|one| one["id"] == conversation["id"]) {
            known["lastMessageBody"] = body.into();
            known["lastMessageType"] = kind.into();
            known["lastMessageDate"] = now.into();
        }
        message
    }

    fn conversation_with(&mut self, contact: &str, location: &str) -> Result<Value, Reply> {
        let contact = self.by_id(Kind::Contact, contact, location)?.clone();
        let mut known = self.records.get(&Kind::Conversation).into_iter().flatten();
        if let Some(known) = known.find(|one| one["contactId"] == contact["id"]) {
            return Ok(known.clone());
        }
        Ok(self.conversation(&contact))
    }

    /// Keeps a conversation with a contact.
    pub(super) fn conversation(&mut self, contact: &Value) -> Value {
        let mut conversation = json!({
            "contactId": contact["id"],
            "locationId": contact["locationId"],
            "type": "TYPE_PHONE",
            "unreadCount": 0,
        });
        for (name, from) in [
            ("fullName", "name"),
            ("contactName", "name"),
            ("email", "email"),
            ("phone", "phone"),
        ] {
            if let Some(value) = contact.get(from) {
                conversation[name] = value.clone();
            }
        }
        self.keep(Kind::Conversation, object(conversation))
    }
}
