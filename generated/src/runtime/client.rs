//! The client: where requests go, and for whom.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderValue, Method};

use super::builder::ClientBuilder;
use super::credential::FixedToken;
use super::limit::Limiter;
use super::observe::Observer;
use super::raw::RawRequest;
use super::request::Request;
use super::retry::RetryPolicy;
use super::route::Route;
use super::tokens::{TokenAsk, TokenSource};
use super::transport::{Transport, Url};

/// Speaks with the API. Cheap to clone; clones share their connections.
#[derive(Clone)]
pub struct Client {
    pub(super) inner: Arc<Inner>,
    pub(super) location: Option<Arc<str>>,
}

/// What all clones share.
pub(super) struct Inner {
    /// Without a `/` at its end.
    pub(super) base_url: Url,
    pub(super) token: Option<FixedToken>,
    pub(super) tokens: Option<Arc<dyn TokenSource>>,
    pub(super) user_agent: HeaderValue,
    pub(super) timeout: Option<Duration>,
    pub(super) call_timeout: Option<Duration>,
    pub(super) retry: Arc<dyn RetryPolicy>,
    pub(super) limiter: Arc<dyn Limiter>,
    pub(super) observers: Vec<Box<dyn Observer>>,
    pub(super) max_response_bytes: usize,
    pub(super) transport: Arc<dyn Transport>,
}

impl Client {
    /// Starts a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    pub(super) fn from_inner(inner: Inner) -> Self {
        Self {
            inner: Arc::new(inner),
            location: None,
        }
    }

    /// A client that speaks for this account: every operation that needs an
    /// account's id takes this one, unless it is given its own.
    pub fn location(&self, id: impl Into<String>) -> Self {
        Self {
            inner: self.inner.clone(),
            location: Some(id.into().into()),
        }
    }

    /// The account that this client speaks for.
    pub fn location_id(&self) -> Option<&str> {
        self.location.as_deref()
    }

    /// Where requests go.
    pub fn base_url(&self) -> &Url {
        &self.inner.base_url
    }

    /// Where a [`TokenSource`] fetches the tokens of this client.
    pub fn token_ask(&self) -> TokenAsk<'_> {
        let inner = &self.inner;
        TokenAsk::new(&inner.base_url, &inner.transport, &inner.limiter)
    }

    /// A request for an operation.
    pub fn request(&self, route: &'static Route) -> Request {
        Request::new(self.clone(), route)
    }

    /// A request for a path that the documents do not have. It goes to the same
    /// host, with the same token, and fails in the same ways.
    pub fn raw(&self, method: Method, path: impl Into<String>) -> RawRequest {
        RawRequest::new(self.clone(), method, path.into())
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Client")
            .field("base_url", &self.inner.base_url.as_str())
            .field("token", &self.inner.token.as_ref().map(|_| "***"))
            .field("location", &self.location)
            .finish_non_exhaustive()
    }
}
