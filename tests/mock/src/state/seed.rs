//! What an account holds before anybody has called.

use serde_json::json;

use super::{Kind, State, object};
use crate::draw::Draw;

const CALENDARS: usize = 2;
const CONVERSATIONS: usize = 30;
const MESSAGES: usize = 3;
const OPPORTUNITIES: usize = 30;

const STATUSES: [&str; 3] = ["open", "won", "lost"];
const FIRST_NAMES: [&str; 10] = [
    "Ada", "Blaise", "Clara", "Dennis", "Edith", "Fritz", "Grace", "Hedy", "Ivan", "Joan",
];
const LAST_NAMES: [&str; 10] = [
    "Archer", "Baker", "Cooper", "Draper", "Fisher", "Gardner", "Hunter", "Mason", "Potter",
    "Turner",
];

/// Makes an account's first records, once.
pub(super) fn first(state: &mut State, location: &str) {
    if state.seeded.iter().any(|one| one == location) {
        return;
    }
    state.seeded.push(location.to_owned());
    let mut draw = Draw::new(&[], (state.seed, location));
    let mut contacts = Vec::new();
    for index in (0..state.contacts).rev() {
        let (first, last) = (
            FIRST_NAMES[index % FIRST_NAMES.len()],
            LAST_NAMES[index / FIRST_NAMES.len() % LAST_NAMES.len()],
        );
        let email = format!("{first}.{last}.{index}@example.com").to_lowercase();
        let contact = json!({
            "firstName": first,
            "lastName": last,
            "name": format!("{first} {last}"),
            "contactName": format!("{first} {last}"),
            "email": email,
            "phone": draw.phone(),
            "tags": [draw.word()],
            "source": "mock",
            "country": "US",
            "locationId": location,
        });
        contacts.push(state.keep(Kind::Contact, object(contact)));
    }
    contacts.reverse();
    for name in ["Consultation", "Workshop"].iter().take(CALENDARS).rev() {
        let calendar = json!({
            "name": name,
            "isActive": true,
            "slotDuration": 30,
            "locationId": location,
        });
        state.keep(Kind::Calendar, object(calendar));
    }
    for contact in contacts.iter().take(CONVERSATIONS).rev() {
        let conversation = json!({
            "contactId": contact["id"],
            "fullName": contact["name"],
            "email": contact["email"],
            "unreadCount": 0,
            "locationId": location,
        });
        let conversation = state.keep(Kind::Conversation, object(conversation));
        for index in 0..MESSAGES {
            let message = json!({
                "conversationId": conversation["id"],
                "contactId": contact["id"],
                "body": format!("{} {}", draw.word(), draw.word()),
                "direction": if index % 2 == 0 { "inbound" } else { "outbound" },
                "messageType": "TYPE_SMS",
                "status": "delivered",
                "contentType": "text/plain",
                "locationId": location,
            });
            state.keep(Kind::Message, object(message));
        }
    }
    let (pipeline, stage) = (draw.id(), draw.id());
    for (index, contact) in contacts.iter().take(OPPORTUNITIES).enumerate().rev() {
        let opportunity = json!({
            "name": format!("Offer for {}", contact["name"].as_str().unwrap_or_default()),
            "contactId": contact["id"],
            "pipelineId": pipeline,
            "pipelineStageId": stage,
            "status": STATUSES[index % STATUSES.len()],
            "monetaryValue": 100 * (index + 1),
            "locationId": location,
        });
        state.keep(Kind::Opportunity, object(opportunity));
    }
}
