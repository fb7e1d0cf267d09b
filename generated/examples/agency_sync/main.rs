//! Reads the contacts of every account of an agency, as fast as the API's limits
//! allow and not faster.
//!
//! It runs against a server on this machine that enforces the limits (100 calls in
//! two seconds, so that it takes some twenty seconds and not two minutes):
//!
//! ```text
//! cargo run --example agency_sync
//! ```
//!
//! Every account needs a token, which is made from the agency's and counts in the
//! agency's window: that is the one that is always full. The last line says how
//! much of it was used. Exits with 1 where a call was refused, or where less than
//! 98 % of the limit was used.

#[cfg(all(feature = "contacts", feature = "oauth"))]
mod server;

#[cfg(all(feature = "contacts", feature = "oauth"))]
#[tokio::main]
async fn main() -> Result<std::process::ExitCode, Box<dyn std::error::Error>> {
    use std::sync::Arc;

    use hoopai::Client;
    use hoopai::auth::{App, MemoryStore, Tokens, UserType};
    use tokio::sync::Semaphore;
    use tokio::task::JoinSet;

    const LOCATIONS: usize = 1000;
    /// So many accounts are worked on at once: more than a window has calls, so
    /// that there is always one that waits.
    const AT_ONCE: usize = 150;

    let server = server::start(LOCATIONS)?;
    let app = App::new("app", "app-secret");
    let tokens = Tokens::new(app, MemoryStore::default()).company(server::COMPANY);
    let client = Client::builder()
        .base_url(server.url())
        .tokens(tokens.clone())
        .build()?;
    let redirect_uri = "https://example.com/callback";
    let exchange = tokens.exchange_code(&client, "code", redirect_uri, UserType::Company);
    exchange.await?;

    let places = Arc::new(Semaphore::new(AT_ONCE));
    let mut tasks = JoinSet::new();
    let list = client
        .oauth()
        .list_installed_locations(server::COMPANY, "app");
    let mut locations = list.items().page_size(100).prefetch();
    let mut found = 0;
    while let Some(location) = locations.try_next().await? {
        // A location without an id is no location that one could read.
        let Some(id) = location.id else { continue };
        found += 1;
        let place = places.clone().acquire_owned().await?;
        let account = client.location(id);
        tasks.spawn(async move {
            let mut contacts = account.contacts().search(100).items();
            let mut read = 0_usize;
            while contacts.try_next().await?.is_some() {
                read += 1;
            }
            drop(place);
            Ok::<_, hoopai::Error>(read)
        });
    }
    let mut synced = 0;
    let mut contacts = 0;
    while let Some(done) = tasks.join_next().await {
        contacts += done??;
        synced += 1;
        if synced % 100 == 0 {
            println!("{synced} of {found} locations, {contacts} contacts");
        }
    }

    let seen = server.seen();
    println!(
        "the agency's window: {} calls in {} whole intervals of {:?}, {} were allowed",
        seen.calls_in_whole_intervals,
        seen.whole_intervals,
        server::INTERVAL,
        seen.allowed()
    );
    let is_good = synced == LOCATIONS && seen.refused == 0 && seen.percent() >= 98.0;
    println!(
        "{}: {synced} locations, {} calls, {} × 429, {:.1} % of the limit",
        if is_good { "ok" } else { "not ok" },
        seen.calls,
        seen.refused,
        seen.percent()
    );
    Ok(if is_good { 0.into() } else { 1.into() })
}

#[cfg(not(all(feature = "contacts", feature = "oauth")))]
fn main() {}
