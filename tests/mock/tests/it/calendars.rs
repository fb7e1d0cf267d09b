//! Calendars, and what is booked in them.

use hoopai::{Client, ErrorKind};
use serde_json::json;

use crate::{account, mock, refused};

/// The tenth of March 2026 in milliseconds, and the day after.
const DAY: (i64, i64) = (1_773_100_800_000, 1_773_187_200_000);

async fn a_contact(account: &Client) -> String {
    let found = account.contacts().search(1).await.expect("it answers");
    found.contacts[0].id.clone().expect("an id")
}

async fn free(account: &Client, calendar: &str) -> Vec<String> {
    let days = account.calendars().free_slots(calendar, DAY.0, DAY.1).await;
    let days = days.expect("it answers");
    days.get("2026-03-10").expect("the day").slots.to_vec()
}

#[tokio::test]
async fn an_appointment_takes_its_slot_and_gives_it_back() {
    let mock = mock();
    let account = account(&mock);
    let calendars = account.calendars();
    let calendar = calendars
        .create("Visits")
        .await
        .expect("it is new")
        .calendar;
    let calendar = calendar.and_then(|calendar| calendar.id).expect("an id");
    let contact = a_contact(&account).await;
    let before = free(&account, &calendar).await;
    assert_eq!(before.len(), 16, "nine to five, in half hours");
    assert_eq!(before[2], "2026-03-10T10:00:00.000Z");

    let booked = calendars
        .create_appointment(&calendar, &contact, &before[2])
        .title("Tea")
        .await;
    let booked = booked.expect("it is free");
    let id = booked.id.expect("an id");
    assert_eq!(booked.end_time.as_deref(), Some("2026-03-10T10:30:00Z"));
    let after = free(&account, &calendar).await;
    assert_eq!(after.len(), 15);
    assert!(!after.contains(&before[2]));

    let got = calendars.get_appointment(&id).await.expect("it is there");
    let got = got.appointment.expect("an appointment");
    assert_eq!(got.title.as_deref(), Some("Tea"));
    let listed = calendars
        .list_events(DAY.0, DAY.1)
        .calendar_id(&calendar)
        .await;
    assert_eq!(listed.expect("it answers").events.len(), 1);
    let before_it = calendars.list_events(0, DAY.0).calendar_id(&calendar).await;
    assert!(before_it.expect("it answers").events.is_empty());
    let of_contact = account
        .contacts()
        .list_appointments(&contact)
        .await
        .expect("it answers");
    assert_eq!(of_contact.events.len(), 1);

    let moved = calendars.update_appointment(&id).title("Coffee").await;
    assert_eq!(moved.expect("it is there").title.as_deref(), Some("Coffee"));
    calendars
        .delete_event(&id, json!({}))
        .await
        .expect("it is there");
    refused(calendars.get_appointment(&id).await, ErrorKind::NotFound);
    assert_eq!(free(&account, &calendar).await, before);
}

#[tokio::test]
async fn nothing_is_booked_for_nobody_or_nowhere() {
    let mock = mock();
    let account = account(&mock);
    let calendars = account.calendars();
    let listed = calendars.list().await.expect("it answers").calendars;
    let calendar = listed[0].id.clone().expect("an id");
    let contact = a_contact(&account).await;
    let when = "2026-03-10T10:00:00Z";
    let nobody = calendars
        .create_appointment(&calendar, "nobody", when)
        .await;
    assert_eq!(refused(nobody, ErrorKind::NotFound), "Contact not found");
    let nowhere = calendars
        .create_appointment("nowhere", &contact, when)
        .await;
    assert_eq!(refused(nowhere, ErrorKind::NotFound), "Calendar not found");
}

#[tokio::test]
async fn a_calendar_is_made_listed_changed_and_gone() {
    let mock = mock();
    let calendars = account(&mock).calendars();
    let calendar = calendars
        .create("Visits")
        .await
        .expect("it is new")
        .calendar;
    let id = calendar.and_then(|calendar| calendar.id).expect("an id");
    calendars
        .update(&id)
        .name("Visitors")
        .await
        .expect("it is there");
    let listed = calendars.list().await.expect("it answers").calendars;
    let names: Vec<_> = listed
        .iter()
        .filter_map(|one| one.name.as_deref())
        .collect();
    assert_eq!(names, ["Visitors", "Consultation", "Workshop"]);
    calendars.delete(&id).await.expect("it is there");
    refused(calendars.get(&id).await, ErrorKind::NotFound);
}
