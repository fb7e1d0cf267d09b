//! A local server that answers like the HoopAI (HighLevel) REST API.
//!
//! It knows every operation that the crate `hoopai` knows, from the same documents. It
//! refuses what the platform refuses (unknown properties, a wrong `Version`, a token of
//! the wrong class), makes real tokens, keeps to the rate limits, remembers contacts,
//! calendars, conversations and opportunities, gives long lists page by page, and
//! misbehaves when it is asked to.
//!
//! ```
//! let mock = hoopai_mock::Mock::start()?;
//! println!("{} takes {}", mock.url(), mock.token());
//! # Ok::<_, std::io::Error>(())
//! ```
//!
//! It runs on a thread of its own and ends when it is dropped. Everything that it makes
//! up comes from one seed, so the same calls get the same answers.
//!
//! With the crate `hoopai`, a test looks like this:
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let mock = hoopai_mock::Mock::settings().contacts(25).start()?;
//! let client = hoopai::Client::builder().token(mock.token()).base_url(mock.url()).build()?;
//! let account = client.location(mock.location());
//! assert_eq!(account.contacts().search(10).await?.total, Some(25));
//! # Ok(())
//! # }
//! ```
//!
//! What it does not do: the patterns and formats of the documents are not checked, and
//! an operation of which nothing is remembered answers with examples, whatever was sent
//! to it. The guide `docs/src/testing.md` says what is remembered, and what is refused.

mod access;
mod answer;
mod call;
mod check;
mod draw;
mod drift;
mod fault;
mod limits;
mod oauth;
mod pages;
mod platform;
mod routes;
mod server;
mod settings;
mod state;
mod table;
mod text;
mod wire;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

pub use fault::Fault;
pub use platform::Seen;
pub use settings::Settings;

use platform::Platform;
use server::Running;

/// A server that runs until it is dropped.
#[derive(Debug)]
pub struct Mock {
    platform: Arc<Platform>,
    running: Running,
}

impl Mock {
    /// Starts one on a free port, with the usual settings.
    ///
    /// # Errors
    ///
    /// No port or thread to be had.
    pub fn start() -> io::Result<Self> {
        Settings::new().start()
    }

    /// What can be said of it before it starts.
    pub fn settings() -> Settings {
        Settings::new()
    }

    fn with(settings: Settings) -> io::Result<Self> {
        let port = settings.port;
        let platform = Arc::new(Platform::new(settings));
        let running = Running::start(port, platform.clone())?;
        Ok(Self { platform, running })
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.running.address
    }

    /// Its base URL.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.running.address)
    }

    /// A private token of the account [`location`](Self::location) that may do
    /// everything which an account's token may.
    #[must_use]
    pub fn token(&self) -> &'static str {
        access::LOCATION_TOKEN
    }

    /// A private token of the agency.
    #[must_use]
    pub fn company_token(&self) -> &'static str {
        access::COMPANY_TOKEN
    }

    /// The account of [`token`](Self::token): `mock-location`, or what
    /// [`Settings::location`] says. The others are `mock-location-2`, ….
    #[must_use]
    pub fn location(&self) -> &str {
        self.platform.location()
    }

    /// The agency that owns the accounts.
    #[must_use]
    pub fn company(&self) -> &'static str {
        access::COMPANY
    }

    /// The id of the app that is installed in all accounts.
    #[must_use]
    pub fn client_id(&self) -> &'static str {
        access::CLIENT_ID
    }

    /// The app's secret.
    #[must_use]
    pub fn client_secret(&self) -> &'static str {
        access::CLIENT_SECRET
    }

    /// A code as it comes to an app's redirect URI when somebody has installed it: in
    /// the agency where it is exchanged as `Company`, in [`location`](Self::location)
    /// otherwise. It can be used once.
    #[must_use]
    pub fn code(&self) -> String {
        self.platform.code()
    }

    /// A private token of the account that may do no more than these scopes.
    #[must_use]
    pub fn token_with<'a>(&self, scopes: impl IntoIterator<Item = &'a str>) -> String {
        self.platform.token_with(scopes)
    }

    /// How the next requests are treated, one after the other. What follows them is
    /// treated as usual.
    pub fn next(&self, faults: impl IntoIterator<Item = Fault>) {
        self.platform.next(faults);
    }

    /// The requests so far, in the order in which they came: the last 100,000.
    #[must_use]
    pub fn seen(&self) -> Vec<Seen> {
        self.platform.seen()
    }

    /// How many operations and families it answers.
    #[must_use]
    pub fn knows(&self) -> (usize, usize) {
        self.platform.knows()
    }
}

#[cfg(doctest)]
#[doc = include_str!("../../../docs/src/testing.md")]
struct Guide;
