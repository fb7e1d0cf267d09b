//! What a lane asks for turns: a window, wherever it is kept.

use std::time::Duration;

use http::StatusCode;
use tokio::time::Instant;

use super::window::Ticket;
use crate::runtime::error::{Error, ErrorKind};
use crate::runtime::response::RateLimit;
use crate::runtime::transport::BoxFuture;

/// Gives turns for one key.
pub(crate) trait Turns: Send + Sync + 'static {
    /// A turn, where that can be said without waiting for anybody.
    fn at_once(&self) -> Option<Chance>;

    /// A turn, or when to ask again.
    fn take(&self) -> BoxFuture<'_, Chance>;

    /// A call has ended, in this way.
    fn end(&self, ticket: Ticket, end: Ended);

    /// Whether nothing is known that must be kept.
    fn is_idle(&self) -> bool;
}

/// Whether a call may go.
#[derive(Debug)]
pub(crate) enum Chance {
    /// It may go now.
    Go(Ticket),
    /// It may go at this moment, or when some other call has ended.
    Wait(Option<Instant>),
    /// Waiting does not help.
    Never(Refusal),
}

/// Why a call may not go, however long it waits.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    kind: ErrorKind,
    text: String,
    returns: Option<Duration>,
}

impl Refusal {
    pub(crate) fn new(kind: ErrorKind, text: String) -> Self {
        Self {
            kind,
            text,
            returns: None,
        }
    }

    /// The day's calls are spent, and return after this time.
    pub(crate) fn spent(returns: Duration) -> Self {
        let seconds = returns.as_millis().div_ceil(1000);
        let text = format!("the day's requests are spent; they return in {seconds} s");
        Self {
            returns: Some(returns),
            ..Self::new(ErrorKind::QuotaSpent, text)
        }
    }
}

/// How a call has ended.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Ended {
    Answered(StatusCode, RateLimit),
    Unsent,
    Lost,
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        let error = Self::new(refusal.kind, refusal.text);
        match refusal.returns {
            Some(returns) => error.with_retry_after(returns),
            None => error,
        }
    }
}
