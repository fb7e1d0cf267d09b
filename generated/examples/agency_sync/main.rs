//! Reads the contacts of every account of an agency, as fast as the API's limits
//! allow and not faster.
//!
//! By itself it runs against a server on this machine that enforces the limits (100
//! calls in two seconds, so that it takes some twenty seconds and not two minutes):
//!
//! ```sh
//! cargo run --example agency_sync
//! ```
//!
//! Every account needs a token, which is made from the agency's and counts in the
//! agency's window: that is the one that is always full. The last line says how
//! much of it was used. Exits with 1 where a call was refused, or where less than
//! 98 % of the limit was used.
//!
//! With `HOOPAI_CLIENT_ID`, `HOOPAI_CLIENT_SECRET` and `HOOPAI_REDIRECT_URI` of an app of
//! yours it says where to install it for an agency. With the code that comes back
//! (`HOOPAI_CODE`, which works once) and `HOOPAI_COMPANY_ID` it reads that agency's
//! accounts; nothing is changed there. `HOOPAI_BASE_URL` is for other hosts.

mod server;

use std::env;
use std::process::ExitCode;
use std::sync::Arc;

use hoopai::auth::{App, MemoryStore, Tokens, UserType};
use hoopai::{Client, Error};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use server::Server;

type Any = Box<dyn std::error::Error>;

/// The accounts of the agency that the example brings along.
const LOCATIONS: usize = 1000;

/// So many accounts are worked on at once: more than a window has calls, so that there
/// is always one that waits.
const AT_ONCE: usize = 150;

#[tokio::main]
async fn main() -> Result<ExitCode, Any> {
    let Ok(client_id) = env::var("HOOPAI_CLIENT_ID") else {
        let server = server::start(LOCATIONS)?;
        let read = sync(&Agency::of_server(&server)).await?;
        return Ok(judge(&server, &read));
    };
    let Some(agency) = Agency::of_platform(&client_id)? else {
        return Ok(ExitCode::FAILURE);
    };
    let read = sync(&agency).await?;
    println!("ok: {} locations, {} contacts", read.synced, read.contacts);
    Ok(ExitCode::SUCCESS)
}

/// An agency that has installed an app.
struct Agency {
    app: App,
    app_id: String,
    company: String,
    code: String,
    redirect_uri: String,
    base_url: Option<String>,
}

impl Agency {
    fn of_server(server: &Server) -> Self {
        Self {
            app: App::new("app", "app-secret"),
            app_id: "app".to_owned(),
            company: server::COMPANY.to_owned(),
            code: "code".to_owned(),
            redirect_uri: "https://example.com/callback".to_owned(),
            base_url: Some(server.url()),
        }
    }

    /// The agency of the environment; none where its code is still to be had.
    fn of_platform(client_id: &str) -> Result<Option<Self>, Any> {
        let app = App::new(client_id, var("HOOPAI_CLIENT_SECRET")?);
        let redirect_uri = var("HOOPAI_REDIRECT_URI")?;
        let Ok(code) = env::var("HOOPAI_CODE") else {
            let page = app.authorize(&*redirect_uri);
            let page = page.scopes(["oauth.readonly", "oauth.write", "contacts.readonly"]);
            println!("Install the app for an agency:\n\n    {}\n", page.url());
            println!("and run this again with HOOPAI_CODE, the `code` of the address that");
            println!("the browser ends at, and HOOPAI_COMPANY_ID, the agency.");
            return Ok(None);
        };
        // A client's id is the app's, and a number behind it.
        let app_id = client_id.split('-').next().unwrap_or_default();
        Ok(Some(Self {
            app_id: app_id.to_owned(),
            company: var("HOOPAI_COMPANY_ID")?,
            base_url: env::var("HOOPAI_BASE_URL").ok(),
            app,
            code,
            redirect_uri,
        }))
    }
}

fn var(name: &str) -> Result<String, Any> {
    Ok(env::var(name).map_err(|_| format!("{name} is not set; this example's head says why"))?)
}

/// What was read.
struct Read {
    synced: usize,
    contacts: usize,
}

/// Reads the contacts of all accounts.
async fn sync(agency: &Agency) -> Result<Read, Any> {
    let tokens = Tokens::new(agency.app.clone(), MemoryStore::default()).company(&*agency.company);
    let mut client = Client::builder().tokens(tokens.clone());
    if let Some(url) = &agency.base_url {
        client = client.base_url(url);
    }
    let client = client.build()?;
    let (code, redirect_uri) = (&*agency.code, &*agency.redirect_uri);
    let exchange = tokens.exchange_code(&client, code, redirect_uri, UserType::Company);
    exchange.await?;

    let places = Arc::new(Semaphore::new(AT_ONCE));
    let mut tasks = JoinSet::new();
    let list = client
        .oauth()
        .list_installed_locations(&agency.company, &agency.app_id);
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
            Ok::<_, Error>(read)
        });
    }
    let mut read = Read {
        synced: 0,
        contacts: 0,
    };
    while let Some(done) = tasks.join_next().await {
        read.contacts += done??;
        read.synced += 1;
        if read.synced % 100 == 0 {
            println!(
                "{} of {found} locations, {} contacts",
                read.synced, read.contacts
            );
        }
    }
    Ok(read)
}

/// Whether the limits were used up, and kept.
fn judge(server: &Server, read: &Read) -> ExitCode {
    let seen = server.seen();
    println!(
        "the agency's window: {} calls in {} whole intervals of {:?}, {} were allowed",
        seen.calls_in_whole_intervals,
        seen.whole_intervals,
        server::INTERVAL,
        seen.allowed()
    );
    let is_good = read.synced == LOCATIONS && seen.refused == 0 && seen.percent() >= 98.0;
    println!(
        "{}: {} locations, {} calls, {} × 429, {:.1} % of the limit",
        if is_good { "ok" } else { "not ok" },
        read.synced,
        seen.calls,
        seen.refused,
        seen.percent()
    );
    match is_good {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}
