//! What an account holds before anybody has called.

use serde_json::{Value, json};

use super::{Kind, State, contacts::name, object};
use crate::access::COMPANY;
use crate::draw::Draw;

const CONVERSATIONS: usize = 30;
const MESSAGES: usize = 3;
const OPPORTUNITIES: usize = 30;

const CALENDARS: [&str; 2] = ["Consultation", "Workshop"];
const STAGES: [&str; 3] = ["New", "Talking", "Offer sent"];
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
        let mut contact = object(json!({
            "firstName": first,
            "lastName": last,
            "email": email,
            "phone": draw.phone(),
            "tags": [draw.word()],
            "source": "mock",
            "country": "US",
            "locationId": location,
        }));
        name(&mut contact);
        contacts.push(state.keep(Kind::Contact, contact));
    }
    contacts.reverse();
    for called in CALENDARS.iter().rev() {
        let calendar = json!({
            "name": called,
            "isActive": true,
            "slotDuration": 30,
            "locationId": location,
        });
        state.keep(Kind::Calendar, object(calendar));
    }
    for contact in contacts.iter().take(CONVERSATIONS).rev() {
        let conversation = state.conversation(contact);
        for index in 0..MESSAGES {
            let body = format!("{} {}", draw.word(), draw.word());
            let direction = if index % 2 == 0 {
                "inbound"
            } else {
                "outbound"
            };
            state.message(&conversation, &body, direction, "TYPE_SMS");
        }
    }
    let stages: Vec<Value> = STAGES
        .iter()
        .enumerate()
        .map(|(position, name)| json!({"id": draw.id(), "name": name, "position": position}))
        .collect();
    let pipeline = json!({"name": "Sales", "stages": stages, "locationId": location});
    let pipeline = state.keep(Kind::Pipeline, object(pipeline));
    for (index, contact) in contacts.iter().take(OPPORTUNITIES).enumerate().rev() {
        let opportunity = json!({
            "name": format!("Offer for {}", contact["name"].as_str().unwrap_or_default()),
            "contactId": contact["id"],
            "pipelineId": pipeline["id"],
            "pipelineStageId": stages[index % STAGES.len()]["id"],
            "status": STATUSES[index % STATUSES.len()],
            "monetaryValue": 100 * (index + 1),
            "locationId": location,
        });
        state.keep(Kind::Opportunity, object(opportunity));
    }
}

/// The accounts of the agency.
pub(super) fn accounts(locations: &[String]) -> Vec<Value> {
    let locations = locations.iter().enumerate();
    locations
        .map(|(index, location)| {
            json!({
                "id": location,
                "_id": location,
                "name": format!("Mock account {}", index + 1),
                "companyId": COMPANY,
                "address": "1 Example Street",
                "timezone": "UTC",
                "isInstalled": true,
            })
        })
        .collect()
}
