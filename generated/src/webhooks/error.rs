//! Why a delivery is refused.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use crate::runtime::StatusCode;

/// Why a delivery is refused. [`status`](Self::status) is what to answer.
#[derive(Debug)]
#[non_exhaustive]
pub enum WebhookError {
    /// It has no signature that counts.
    Unsigned,
    /// The signature in this header is wrong.
    Forged(&'static str),
    /// It is genuine, and no JSON object.
    Malformed(String),
    /// It does not say when it was sent, although an age limit is set.
    Undated,
    /// It is older than the age limit: so old.
    TooOld(Duration),
    /// It was handled already, with success. (`webhookId`)
    Repeated(String),
    /// It is being handled right now. (`webhookId`)
    Busy(String),
    /// It is about the installation of another app, or does not say of which.
    OtherApp,
    /// What was handled cannot be read or written, or installations cannot be.
    Store(Box<dyn StdError + Send + Sync>),
    /// The handler has failed.
    Handler(Box<dyn StdError + Send + Sync>),
}

impl WebhookError {
    /// What to answer: a success where there is no use in sending it again.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Unsigned | Self::Forged(_) => StatusCode::UNAUTHORIZED,
            Self::Malformed(_) | Self::Undated => StatusCode::BAD_REQUEST,
            Self::TooOld(_) => StatusCode::GONE,
            Self::Repeated(_) => StatusCode::OK,
            Self::Busy(_) => StatusCode::CONFLICT,
            Self::OtherApp => StatusCode::FORBIDDEN,
            Self::Store(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Handler(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsigned => out.write_str(
                "the delivery has no signature that counts: `x-ghl-signature`, \
                 `x-wh-signature` where it is allowed, `x-wl-signature` where its secret is known",
            ),
            Self::Forged(header) => write!(
                out,
                "the signature `{header}` is not that of the body: it is forged, or the body \
                 was changed on its way, or the key is another one by now"
            ),
            Self::Malformed(why) => write!(out, "the delivery is no JSON object: {why}"),
            Self::Undated => out.write_str("the delivery has no `timestamp` to tell its age by"),
            Self::TooOld(age) => write!(out, "the delivery is {} s old", age.as_secs()),
            Self::Repeated(id) => write!(out, "the delivery {id} was handled already"),
            Self::Busy(id) => write!(out, "the delivery {id} is being handled right now"),
            Self::OtherApp => out.write_str(
                "the delivery is about the installation of another app, or says not of which",
            ),
            Self::Store(why) => write!(out, "a store failed: {why}"),
            Self::Handler(why) => write!(out, "the handler failed: {why}"),
        }
    }
}

impl StdError for WebhookError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Store(why) | Self::Handler(why) => Some(&**why),
            _ => None,
        }
    }
}
