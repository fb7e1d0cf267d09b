//! What can be said of a mock before it starts.

use std::io;
use std::time::Duration;

use crate::Mock;
use crate::access::LOCATION;

/// What can be said of a mock before it starts.
#[derive(Clone, Debug)]
#[must_use = "call `start` to start the mock"]
pub struct Settings {
    pub(crate) port: u16,
    pub(crate) seed: u64,
    pub(crate) latency: Duration,
    pub(crate) error_rate: f64,
    pub(crate) drift: f64,
    pub(crate) window: (u64, Duration),
    pub(crate) day: u64,
    pub(crate) logins: u64,
    pub(crate) location: String,
    pub(crate) locations: usize,
    pub(crate) contacts: usize,
    pub(crate) items: usize,
    pub(crate) token_lifetime: Duration,
    pub(crate) keeps: bool,
    pub(crate) log: bool,
}

impl Settings {
    pub(crate) fn new() -> Self {
        Self {
            port: 0,
            seed: 1,
            latency: Duration::ZERO,
            error_rate: 0.0,
            drift: 0.0,
            window: (100, Duration::from_secs(10)),
            day: 200_000,
            logins: 5,
            location: LOCATION.to_owned(),
            locations: 3,
            contacts: 1000,
            items: 250,
            token_lifetime: Duration::from_secs(86_399),
            keeps: true,
            log: false,
        }
    }

    /// The port of loopback; a free one unless said otherwise.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// What everything that is made up comes from; 1 unless said otherwise.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// How long every answer takes; no time unless said otherwise.
    pub fn latency(mut self, latency: Duration) -> Self {
        self.latency = latency;
        self
    }

    /// The share of requests that fail with 500, 502, 503 or 429 before anything is
    /// done: from 0, which is usual, to 1.
    pub fn error_rate(mut self, share: f64) -> Self {
        self.error_rate = share.clamp(0.0, 1.0);
        self
    }

    /// The share of an answer's fields that are not as documented (missing, a scalar of
    /// another type, an enum's value that nobody knows): from 0, which is usual, to 1.
    pub fn drift(mut self, share: f64) -> Self {
        self.drift = share.clamp(0.0, 1.0);
        self
    }

    /// So many calls are allowed in an interval, for each account and for the agency;
    /// 100 in ten seconds unless said otherwise.
    pub fn window(mut self, calls: u64, interval: Duration) -> Self {
        self.window = (calls, interval.max(Duration::from_millis(1)));
        self
    }

    /// So many calls are allowed in a day; 200,000 unless said otherwise.
    pub fn day(mut self, calls: u64) -> Self {
        self.day = calls;
        self
    }

    /// So many calls to `/oauth/token` are allowed in a minute; 5 unless said otherwise.
    pub fn logins(mut self, calls: u64) -> Self {
        self.logins = calls;
        self
    }

    /// The id of the first account; `mock-location` unless said otherwise.
    pub fn location(mut self, id: impl Into<String>) -> Self {
        self.location = id.into();
        self
    }

    /// How many accounts the agency has; 3 unless said otherwise, and never none.
    pub fn locations(mut self, locations: usize) -> Self {
        self.locations = locations.max(1);
        self
    }

    /// How many contacts each account has at first; 1,000 unless said otherwise.
    pub fn contacts(mut self, contacts: usize) -> Self {
        self.contacts = contacts;
        self
    }

    /// How long the lists are of which nothing is remembered; 250 unless said otherwise.
    pub fn items(mut self, items: usize) -> Self {
        self.items = items;
        self
    }

    /// How long an app's access tokens live; a day unless said otherwise.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = lifetime;
        self
    }

    /// Remembers nothing: every operation answers with examples, whatever id it is
    /// asked for.
    pub fn stateless(mut self) -> Self {
        self.keeps = false;
        self
    }

    /// Writes a line to standard error for every request. No token is in it.
    pub fn log(mut self) -> Self {
        self.log = true;
        self
    }

    /// Starts it.
    ///
    /// # Errors
    ///
    /// The port is taken, or there is no thread to be had.
    pub fn start(self) -> io::Result<Mock> {
        Mock::with(self)
    }
}
