//! Setting up a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use super::client::{Client, Inner};
use super::credential::FixedToken;
use super::error::{Error, ErrorKind};
use super::limit::{Limiter, Limits};
use super::network::Network;
use super::observe::Observer;
use super::retry::{Backoff, RetryPolicy};
use super::tokens::TokenSource;
use super::transport::{Transport, Url};

/// How long a request may take, unless somebody says otherwise.
const TIMEOUT: Duration = Duration::from_secs(60);

/// How long a connection may take to be made.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How large an answer may be.
const MAX_RESPONSE_BYTES: usize = 64 * 1024 * 1024;

/// Sets up a [`Client`].
#[derive(Default)]
#[must_use = "call `build` to make the client"]
pub struct ClientBuilder {
    token: Option<SecretString>,
    tokens: Option<Arc<dyn TokenSource>>,
    base_url: Option<String>,
    timeout: Option<Duration>,
    call_timeout: Option<Duration>,
    retry: Option<Arc<dyn RetryPolicy>>,
    limiter: Option<Arc<dyn Limiter>>,
    observers: Vec<Box<dyn Observer>>,
    connect_timeout: Option<Duration>,
    user_agent: Option<String>,
    max_response_bytes: Option<usize>,
    transport: Option<Arc<dyn Transport>>,
}

impl ClientBuilder {
    /// The token that every request carries.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(SecretString::from(token.into()));
        self
    }

    /// Where the tokens of requests come from, instead of one token for all.
    pub fn tokens(mut self, source: impl TokenSource) -> Self {
        self.tokens = Some(Arc::new(source));
        self
    }

    /// Where requests go instead of the API's own address. The token goes there
    /// too, and nowhere else.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// How long one attempt may take, from its start to the end of the answer.
    /// 60 seconds unless said otherwise.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long a call may take with all its attempts, and with waiting for its
    /// turn. Without end unless said otherwise: a call that waits for its turn
    /// comes to it.
    pub fn call_timeout(mut self, timeout: Duration) -> Self {
        self.call_timeout = Some(timeout);
        self
    }

    /// Whether and when calls that failed are made again. A [`Backoff`] unless
    /// said otherwise.
    pub fn retry(mut self, policy: impl RetryPolicy) -> Self {
        self.retry = Some(Arc::new(policy));
        self
    }

    /// What keeps calls inside the API's limits: [`Limits`] unless said otherwise,
    /// which learns them from answers and lets calls wait for their turn. Clients
    /// of one process that use the same tokens must share one.
    pub fn limiter(mut self, limiter: impl Limiter) -> Self {
        self.limiter = Some(Arc::new(limiter));
        self
    }

    /// Tells this observer of every call. There can be several.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observers.push(Box::new(observer));
        self
    }

    /// How long a connection may take to be made. 10 seconds unless said otherwise.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// What the client calls itself, instead of this crate's name and version.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Sends with this reqwest client: for proxies, certificates, and whatever
    /// else can be set up there. Its policy for redirects applies before this
    /// crate's does.
    pub fn http_client(self, client: reqwest::Client) -> Self {
        self.transport(Network(client))
    }

    /// Sends with this transport instead of the network.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// How large an answer may be, in bytes. 64 MiB unless said otherwise.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = Some(bytes);
        self
    }

    /// Makes the client. Fails where a setting cannot be used.
    pub fn build(self) -> Result<Client, Error> {
        let user_agent = self.user_agent.as_deref().unwrap_or(concat!(
            env!("CARGO_PKG_NAME"),
            "/",
            env!("CARGO_PKG_VERSION")
        ));
        let (transport, timeout) = match self.transport {
            Some(_) if self.connect_timeout.is_some() => {
                return Err(config(
                    "connect_timeout has no effect on a transport or client of your own: set it there",
                ));
            }
            // What somebody brings along has its own idea of time.
            Some(transport) => (transport, self.timeout),
            None => (
                network(self.connect_timeout.unwrap_or(CONNECT_TIMEOUT))?,
                Some(self.timeout.unwrap_or(TIMEOUT)),
            ),
        };
        Ok(Client::from_inner(Inner {
            base_url: base_url(self.base_url.as_deref().unwrap_or(crate::BASE_URL))?,
            token: self.token.map(token).transpose()?,
            tokens: self.tokens,
            user_agent: HeaderValue::from_str(user_agent)
                .map_err(|_| config("the user agent has characters that a header cannot hold"))?,
            timeout,
            call_timeout: self.call_timeout,
            retry: self.retry.unwrap_or_else(|| Arc::new(Backoff::default())),
            limiter: self.limiter.unwrap_or_else(|| Arc::new(Limits::new())),
            observers: self.observers,
            max_response_bytes: self.max_response_bytes.unwrap_or(MAX_RESPONSE_BYTES),
            transport,
        }))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ClientBuilder")
            .field("token", &self.token.as_ref().map(|_| "***"))
            .field("base_url", &self.base_url)
            .field("timeout", &self.timeout)
            .field("call_timeout", &self.call_timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("user_agent", &self.user_agent)
            .field("max_response_bytes", &self.max_response_bytes)
            .finish_non_exhaustive()
    }
}

fn config(text: &str) -> Error {
    Error::new(ErrorKind::Config, text)
}

fn network(connect_timeout: Duration) -> Result<Arc<dyn Transport>, Error> {
    let client = reqwest::Client::builder()
        .connect_timeout(connect_timeout)
        // `execute` follows redirects itself: it knows what may be sent again,
        // and where the token may go.
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .map_err(|error| config("the HTTP client could not be set up").with_source(error))?;
    Ok(Arc::new(Network(client)))
}

/// A token that a header can hold. Spaces and line breaks around it, which
/// tokens from files and environments like to have, are taken off.
fn token(token: SecretString) -> Result<FixedToken, Error> {
    let text = token.expose_secret().trim();
    if text.is_empty() {
        return Err(config("the token is empty"));
    }
    // The error says nothing of the value.
    FixedToken::new(SecretString::from(text))
        .map_err(|_| config("the token has characters that a header cannot hold"))
}

fn base_url(text: &str) -> Result<Url, Error> {
    let url =
        Url::parse(text).map_err(|error| config("the base URL is not a URL").with_source(error))?;
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        return Err(config(
            "the base URL must be http:// or https:// and a host",
        ));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(config("the base URL must not hold a user name or password"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(config("the base URL must not have a query or fragment"));
    }
    Ok(url)
}
