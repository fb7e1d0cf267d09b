//! The seam between requests as values and the network. Tests, proxies and
//! recorders put their own transport here.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

use super::file::File;
use super::wire::Json;

/// A URL.
pub type Url = reqwest::Url;

/// A future on the heap, whatever it is made of.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends requests and brings back answers.
///
/// It sends what it is given: redirects, statuses and tokens are the client's
/// business.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request and reads the whole answer, but at most
    /// [`max_response_bytes`](HttpRequest::max_response_bytes) of it.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>>;
}

/// A request as it is sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct HttpRequest {
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub url: Url,
    /// The headers; the one with the token is marked sensitive.
    pub headers: HeaderMap,
    /// The body.
    pub body: HttpBody,
    /// How long all of it may take.
    pub timeout: Option<Duration>,
    /// How large an answer may be.
    pub max_response_bytes: usize,
}

/// The body of a request.
#[derive(Clone, Default)]
#[non_exhaustive]
pub enum HttpBody {
    /// None.
    #[default]
    Empty,
    /// Bytes; the header `Content-Type` says what they are.
    Bytes(Bytes),
    /// Parts; the transport chooses the boundary and writes `Content-Type`.
    Multipart(Vec<Part>),
}

impl HttpBody {
    /// The body as bytes, where it is neither empty nor in parts.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The body as JSON, where it is that.
    pub fn as_json(&self) -> Option<Json> {
        serde_json::from_slice(self.as_bytes()?).ok()
    }
}

impl fmt::Debug for HttpBody {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => out.write_str("Empty"),
            Self::Bytes(bytes) => write!(out, "Bytes({})", bytes.len()),
            Self::Multipart(parts) => out.debug_tuple("Multipart").field(parts).finish(),
        }
    }
}

/// One part of a multipart body.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Part {
    /// The name of the field.
    pub name: String,
    /// What it holds.
    pub content: PartContent,
}

/// What a part of a multipart body holds.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PartContent {
    /// A value as text.
    Text(String),
    /// A value as JSON.
    Json(String),
    /// A file.
    File(File),
}

/// An answer as it came.
#[derive(Clone, Debug)]
pub struct HttpResponse {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl HttpResponse {
    /// An answer without headers.
    pub fn new(status: StatusCode, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            body: body.into(),
        }
    }
}

/// Why there is no answer.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn StdError + Send + Sync>,
}

/// The kinds of [`TransportError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// There was no connection, so nothing was sent.
    Connect,
    /// It took too long.
    Timeout,
    /// The answer was too large.
    TooLarge,
    /// Anything else.
    Other,
}

impl TransportError {
    /// An error of this kind.
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self {
            kind,
            source: source.into(),
        }
    }

    /// What kind it is.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    pub(super) fn into_source(self) -> Box<dyn StdError + Send + Sync> {
        self.source
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self.kind {
            TransportErrorKind::Connect => "could not connect",
            TransportErrorKind::Timeout => "no answer in time",
            TransportErrorKind::TooLarge => "the answer is too large",
            TransportErrorKind::Other => "the request failed",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
