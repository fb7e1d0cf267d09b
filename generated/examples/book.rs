//! Books an appointment: a calendar, a free slot, the person, the booking, and another
//! time for it.
//!
//! ```sh
//! cargo run --example book                            # against a mock of its own
//! HOOPAI_TOKEN=… HOOPAI_LOCATION_ID=… cargo run --example book
//! ```
//!
//! In a real account the appointment is deleted in the end; the contact stays.

mod common;

use std::time::{Duration, SystemTime};

use hoopai::{Client, Json};

type Any = Box<dyn std::error::Error>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Any> {
    let (account, _mock) = common::account()?;
    let calendars = account.calendars();

    let listed = calendars.list().await?.calendars;
    let calendar = listed.first().ok_or("the account has no calendar")?;
    let calendar = calendar.id.as_deref().ok_or("the calendar has no id")?;
    let free = free_slots(&account, calendar).await?;
    let [first, .., last] = free.as_slice() else {
        return Err("the calendar has less than two free slots this week".into());
    };
    println!("{} free slots, from {first} to {last}", free.len());

    // Whoever is known already is not made twice.
    let person = account
        .contacts()
        .upsert()
        .first_name("Ada")
        .email("ada.books@example.com")
        .await?;
    let person = person.contact.and_then(|contact| contact.id);
    let person = person.ok_or("the contact has no id")?;

    let booked = calendars
        .create_appointment(calendar, &person, first.as_str())
        .title("A first talk")
        .await?;
    let id = booked.id.ok_or("the appointment has no id")?;
    println!("booked {id} at {:?}", booked.start_time);

    // A slot that is taken is free no more.
    let free = free_slots(&account, calendar).await?;
    println!("still free: {}", free.contains(first));

    let moved = calendars
        .update_appointment(&id)
        .start_time(last.as_str())
        .await?;
    println!("moved to {:?}", moved.start_time);

    calendars
        .delete_event(&id, Json::Object(Default::default()))
        .await?;
    println!("ok: booked, moved, and cancelled");
    Ok(())
}

/// What can be booked within a week. One question may ask for 31 days at most.
async fn free_slots(account: &Client, calendar: &str) -> Result<Vec<String>, Any> {
    const WEEK: Duration = Duration::from_secs(7 * 86_400);
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
    let millis = |time: Duration| i64::try_from(time.as_millis());
    let days = account
        .calendars()
        .free_slots(calendar, millis(now)?, millis(now + WEEK)?)
        .await?;
    let mut slots: Vec<String> = days
        .values()
        .flat_map(|day| day.slots.iter().cloned())
        .collect();
    slots.sort();
    Ok(slots)
}
