//! The first five minutes: a contact, an appointment, a message, a funnel, and a
//! thousand contacts.
//!
//! ```sh
//! cargo run --example quickstart
//! ```
//!
//! Without a token it starts a mock server by itself and needs no account. With
//! `HOOPAI_TOKEN` and `HOOPAI_LOCATION_ID` it runs against that account, where the
//! contact that it makes stays until you delete it. `HOOPAI_BASE_URL` is for other
//! hosts.

use std::env;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use hoopai::{Client, Error};
use hoopai_mock::Mock;

type Any = Box<dyn std::error::Error>;

/// No more contacts than these are read.
const MANY: usize = 1000;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Any> {
    // It runs until it is dropped.
    let mock = match env::var("HOOPAI_TOKEN") {
        Ok(token) if !token.is_empty() => None,
        _ => Some(Mock::start()?),
    };
    let account = account(mock.as_ref())?;

    title("A contact");
    let contact = make_contact(&account).await?;

    title("An appointment");
    book(&account, &contact).await?;

    title("A message");
    let sent = account
        .conversations()
        .send_message("Email")
        .contact_id(&contact)
        .subject("Welcome")
        .html("<p>Good to have you here.</p>")
        .await?;
    line("message", sent.message_id);
    line("conversation", sent.conversation_id);

    title("A funnel");
    list_funnel(&account).await?;

    title("A thousand contacts");
    read_contacts(&account).await?;

    title("What next");
    if mock.is_some() {
        println!("  That was a mock; nobody got a message. Start one to keep, and try");
        println!("  what you like against it:");
        println!("      cargo xtask mock");
        println!("  The same as this, in your account:");
        println!("      HOOPAI_TOKEN=… HOOPAI_LOCATION_ID=… cargo run --example quickstart");
    } else {
        println!("  The contact stays in your account, with its appointment:");
        println!("      account.contacts().delete({contact:?}).await?");
    }
    println!("  The mock in your own tests: docs/src/testing.md");
    println!("  Tokens, limits, lists, files, webhooks: docs/src/introduction.md");
    Ok(())
}

/// The account: that of the mock, or the one that the environment names.
fn account(mock: Option<&Mock>) -> Result<Client, Any> {
    let (token, location, url) = match mock {
        Some(mock) => (
            mock.token().into(),
            mock.location().into(),
            Some(mock.url()),
        ),
        None => (
            env::var("HOOPAI_TOKEN")?,
            env::var("HOOPAI_LOCATION_ID").map_err(
                |_| "HOOPAI_LOCATION_ID is not set: it must be the account of HOOPAI_TOKEN",
            )?,
            env::var("HOOPAI_BASE_URL").ok(),
        ),
    };
    let mut client = Client::builder().token(token);
    if let Some(url) = url {
        client = client.base_url(url);
    }
    let client = client.build()?;
    println!("HoopAI quickstart\n");
    line("server", Some(client.base_url()));
    line("account", Some(&location));
    Ok(client.location(location))
}

/// Gives the contact's id.
async fn make_contact(account: &Client) -> Result<String, Any> {
    // Two contacts of one address are refused.
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
    let made = account
        .contacts()
        .create()
        .first_name("Ada")
        .last_name("Lovelace")
        .email(format!("ada.{}@example.com", now.as_millis()))
        .tags(vec!["quickstart".to_owned()])
        .await?;
    let made = made.contact.ok_or("the answer has no contact")?;
    line("email", made.email);
    line("id", made.id.as_ref());
    Ok(made.id.ok_or("the contact has no id")?)
}

/// Books the first free slot of the first calendar.
async fn book(account: &Client, contact: &str) -> Result<(), Any> {
    let calendars = account.calendars();
    let listed = calendars.list().await?.calendars;
    let Some(calendar) = listed.first().and_then(|one| one.id.as_deref()) else {
        line("nothing booked", Some("the account has no calendar"));
        return Ok(());
    };
    line("calendar", listed.first().and_then(|one| one.name.as_ref()));

    const WEEK: Duration = Duration::from_secs(7 * 86_400);
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
    let millis = |time: Duration| i64::try_from(time.as_millis());
    let days = calendars
        .free_slots(calendar, millis(now)?, millis(now + WEEK)?)
        .await?;
    let free: Vec<&String> = days.values().flat_map(|day| day.slots.iter()).collect();
    line("free slots", Some(free.len()));
    let Some(slot) = free.first() else {
        line("nothing booked", Some("the calendar is full this week"));
        return Ok(());
    };
    let booked = calendars
        .create_appointment(calendar, contact, slot.as_str())
        .title("A first talk")
        .await?;
    line("booked", booked.start_time);
    line("id", booked.id);
    Ok(())
}

/// Shows the first funnel with its steps.
async fn list_funnel(account: &Client) -> Result<(), Error> {
    let listed = account.funnels().list().limit(1).await?;
    let Some(funnel) = listed.funnels.first() else {
        line("nothing", Some("the account has no funnel"));
        return Ok(());
    };
    line("name", funnel.name.as_ref());
    line("id", funnel.id.as_ref());
    for step in &funnel.steps {
        line("step", step.name.as_ref());
    }
    line("of", listed.count.map(|count| format!("{count} funnels")));
    Ok(())
}

/// Reads the contacts, page by page; the next page comes while this one is looked at.
async fn read_contacts(account: &Client) -> Result<(), Error> {
    let mut contacts = account.contacts().search(100).items().prefetch();
    let mut read = 0;
    while read < MANY
        && let Some(contact) = contacts.try_next().await?
    {
        read += 1;
        if read <= 3 {
            let name = [contact.first_name, contact.last_name];
            line(
                "newest",
                Some(name.map(Option::unwrap_or_default).join(" ")),
            );
        }
    }
    let total = contacts
        .total()
        .map_or_else(String::new, |total| format!(" of {total}"));
    line("read", Some(format!("{read}{total}")));
    Ok(())
}

fn title(title: &str) {
    println!("\n{title}");
}

/// A name and a value, under one another.
fn line(name: &str, value: Option<impl ToString>) {
    let value = value.map_or_else(|| "–".to_owned(), |value| value.to_string());
    println!("  {name:<16}{value}");
}
