//! Where the token of a call comes from.

use std::fmt;
use std::sync::Arc;

use secrecy::SecretString;

use super::error::Error;
use super::limit::{LimitKey, Limiter};
use super::route::Route;
use super::transport::{BoxFuture, Transport, Url};

/// Gives calls their tokens, and new ones for those that the API refuses.
///
/// A client with one fixed token needs none of its own: see
/// [`ClientBuilder::token`](super::ClientBuilder::token).
pub trait TokenSource: Send + Sync + 'static {
    /// The token for a call.
    ///
    /// # Errors
    ///
    /// There is none, or none of the kind that the operation needs.
    fn token<'a>(&'a self, ask: TokenAsk<'a>) -> BoxFuture<'a, Result<SecretString, Error>>;

    /// Another token, after the API has answered 401 to `refused`. None where it
    /// refused the call for another reason than the token, or no other is to be had.
    ///
    /// # Errors
    ///
    /// Renewing was tried, and failed in a way that the caller must know of.
    fn renew<'a>(
        &'a self,
        ask: TokenAsk<'a>,
        refused: &'a SecretString,
        answer: &'a Error,
    ) -> BoxFuture<'a, Result<Option<SecretString>, Error>>;

    /// What budget a call counts in. Unless a source knows better, each account
    /// has one, and all calls that speak for none share another.
    fn limit_key(&self, ask: TokenAsk<'_>) -> LimitKey {
        LimitKey::new("app", ask.location.unwrap_or("company"))
    }
}

/// The call that a token is for.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct TokenAsk<'a> {
    /// The operation; none for a call by method and path.
    pub route: Option<&'static Route>,
    /// The account that the call speaks for.
    pub location: Option<&'a str>,
    /// Where the API answers, without a `/` at its end.
    pub base_url: &'a Url,
    /// The way to the API: tokens are fetched on the same one.
    pub transport: &'a Arc<dyn Transport>,
    /// What keeps calls inside the API's limits: fetching a token can count too.
    pub limiter: &'a Arc<dyn Limiter>,
}

impl<'a> TokenAsk<'a> {
    /// An ask for a call that is no operation of the documents.
    pub fn new(
        base_url: &'a Url,
        transport: &'a Arc<dyn Transport>,
        limiter: &'a Arc<dyn Limiter>,
    ) -> Self {
        Self {
            route: None,
            location: None,
            base_url,
            transport,
            limiter,
        }
    }
}

impl fmt::Debug for TokenAsk<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("TokenAsk")
            .field("operation", &self.route.map(|route| route.operation_id))
            .field("location", &self.location)
            .finish_non_exhaustive()
    }
}
