//! What many machines share (feature `redis`): tokens, windows, and which
//! deliveries were handled.
//!
//! ```no_run
//! use hoopai::auth::{App, Tokens};
//! use hoopai::{Client, redis::Redis};
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let redis = Redis::connect("redis://127.0.0.1/").await?;
//! let tokens = Tokens::new(App::new("client-id", "client-secret"), redis.store());
//! let client = Client::builder()
//!     .tokens(tokens.company("company-id"))
//!     .limiter(redis.limits())
//!     .build()?;
//! # Ok(())
//! # }
//! ```
//!
//! Every machine that does this has the same tokens, of which exactly one machine
//! renews each, and the same windows: together they stay inside the API's limits.
//! All times are Redis's, so the machines' clocks need not agree.
//!
//! What is kept begins with a [prefix](Redis::prefix), `hoopai` unless said
//! otherwise:
//!
//! | key | what it is | until when |
//! |---|---|---|
//! | `hoopai:grant:location/ID`, `…:company/ID` | a grant, **with its secrets** | a year after it was stored |
//! | `hoopai:lock:location/ID` | the right to renew it | half a minute, renewed while it is held |
//! | `hoopai:window:APP/RESOURCE` | a window | ten minutes after its last use |
//! | `hoopai:delivery:ID` | a delivery of a webhook that was handled | two weeks |
//!
//! A Redis that forgets grants when it restarts makes people install the app anew:
//! turn on its append-only file.

#[cfg(feature = "webhooks")]
mod handled;
mod limits;
mod lock;
mod saved;
mod store;
mod turns;
pub(crate) mod window;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ::redis::aio::{ConnectionManager, ConnectionManagerConfig};
use ::redis::{Client, RedisError};

#[cfg(feature = "webhooks")]
pub use handled::RedisHandled;
pub use limits::RedisLimits;
pub use store::RedisStore;

/// How long Redis may take to answer, and to be reached.
const PATIENCE: Duration = Duration::from_secs(5);

/// A connection to a Redis server, which is made again when it breaks.
///
/// Clones share the connection.
#[derive(Clone)]
pub struct Redis {
    connection: ConnectionManager,
    prefix: Arc<str>,
}

impl Redis {
    /// Connects to `redis://[user:password@]host[:port][/database]`, or `rediss://`
    /// for TLS.
    ///
    /// # Errors
    ///
    /// The URL is none, or nobody answers there who lets us in.
    pub async fn connect(url: &str) -> Result<Self, ConnectError> {
        let client = Client::open(url)?;
        let config = ConnectionManagerConfig::new()
            .set_connection_timeout(Some(PATIENCE))
            .set_response_timeout(Some(PATIENCE))
            .set_number_of_retries(2);
        Ok(Self {
            connection: ConnectionManager::new_with_config(client, config).await?,
            prefix: "hoopai".into(),
        })
    }

    /// What the keys begin with, for those who share a Redis with others. `hoopai`
    /// unless said otherwise.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<Arc<str>>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Keeps grants here.
    #[must_use]
    pub fn store(&self) -> RedisStore {
        RedisStore::new(self.clone())
    }

    /// Keeps windows here.
    #[must_use]
    pub fn limits(&self) -> RedisLimits {
        RedisLimits::new(self.clone())
    }

    /// Remembers here which deliveries of webhooks were handled.
    #[cfg(feature = "webhooks")]
    #[must_use]
    pub fn handled(&self) -> RedisHandled {
        RedisHandled::new(self.clone())
    }

    fn key(&self, what: &str, whose: impl fmt::Display) -> String {
        format!("{}:{what}:{whose}", self.prefix)
    }
}

impl fmt::Debug for Redis {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Redis")
            .field("prefix", &self.prefix)
            .finish_non_exhaustive()
    }
}

/// There is no Redis at the URL that was given, or it does not let us in.
#[derive(Debug)]
pub struct ConnectError(RedisError);

impl From<RedisError> for ConnectError {
    fn from(error: RedisError) -> Self {
        Self(error)
    }
}

impl fmt::Display for ConnectError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "cannot connect to Redis: {}", self.0)
    }
}

impl std::error::Error for ConnectError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}
