//! The seam between requests as values and the network. Tests, proxies and
//! recorders put their own transport here.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Method, StatusCode};

use super::file::File;
use super::wire::Json;

/// A URL.
pub type Url = reqwest::Url;

/// Whether two addresses have the same origin. [`Url::origin`] says it too, but copies
/// all that it compares.
pub(super) fn same_origin(one: &Url, other: &Url) -> bool {
    one.scheme() == other.scheme()
        && one.host() == other.host()
        && one.port_or_known_default() == other.port_or_known_default()
}

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

    /// Sends one request and leaves the answer's body to be read piece by piece.
    /// A transport that does not say how reads it whole.
    fn open(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpStream, TransportError>> {
        Box::pin(async move { self.send(request).await.map(HttpStream::from) })
    }
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

/// An answer whose body is still to come.
#[non_exhaustive]
pub struct HttpStream {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Box<dyn Pieces>,
}

/// A body that comes in pieces.
pub trait Pieces: Send {
    /// The next piece; none at the end.
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>>;
}

impl HttpStream {
    /// An answer of these parts.
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Pieces + 'static) -> Self {
        Self {
            status,
            headers,
            body: Box::new(body),
        }
    }
}

/// Reads a body to its end, but at most so many bytes of it.
pub(super) async fn read(body: &mut dyn Pieces, most: usize) -> Result<Bytes, TransportError> {
    // One piece is most often all there is.
    let mut first = Bytes::new();
    let mut joined = BytesMut::new();
    while let Some(piece) = body.next().await? {
        if first.len().max(joined.len()) + piece.len() > most {
            return Err(TransportError::too_large(most));
        }
        if first.is_empty() {
            first = piece;
            continue;
        }
        if joined.is_empty() {
            joined.extend_from_slice(&first);
        }
        joined.extend_from_slice(&piece);
    }
    Ok(match joined.is_empty() {
        true => first,
        false => joined.freeze(),
    })
}

impl From<HttpResponse> for HttpStream {
    fn from(answer: HttpResponse) -> Self {
        Self::new(answer.status, answer.headers, Once(Some(answer.body)))
    }
}

impl fmt::Debug for HttpStream {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("HttpStream")
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// A body that is there already.
struct Once(Option<Bytes>);

impl Pieces for Once {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        let piece = self.0.take().filter(|piece| !piece.is_empty());
        Box::pin(async move { Ok(piece) })
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
    /// A file that was to be sent cannot be read.
    File,
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

    pub(super) fn too_large(most: usize) -> Self {
        let text = format!("the answer is larger than {most} bytes");
        Self::new(TransportErrorKind::TooLarge, text)
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
            TransportErrorKind::File => "a file cannot be read",
            TransportErrorKind::Other => "the request failed",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
