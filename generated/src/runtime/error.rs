//! What can go wrong, as one type.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::error_body::{self, Told};
use super::response::RateLimit;

/// What went wrong with a request.
///
/// One type for all operations: [`kind`](Self::kind) says what to do about it,
/// the other methods say what the API told. It displays as one line and never
/// contains the token.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    /// What this crate says itself; empty for what the API said.
    text: String,
    told: Told,
    status: Option<StatusCode>,
    headers: HeaderMap,
    body: Bytes,
    path: Option<String>,
    operation: Option<&'static str>,
    /// What was called, where it is no operation of the document.
    call: Option<String>,
    timeout: bool,
    connect: bool,
    retry_after: Option<Duration>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The kinds of [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// 400: the API did not understand the request.
    BadRequest,
    /// 401: the token is missing, wrong, or out of date.
    Unauthorized,
    /// 403: the token does not allow this.
    Forbidden,
    /// 404: there is no such thing.
    NotFound,
    /// 422: the API understood the request and refuses its values.
    Unprocessable,
    /// 429: too many requests.
    RateLimited,
    /// 5xx: the API failed.
    Server,
    /// Any other status that is no success.
    Status,
    /// The request was not answered: see [`Error::is_timeout`], [`Error::is_connect`].
    Transport,
    /// The answer is not what the document promises.
    Decode,
    /// The operation needs an account's id, and neither client nor request has one.
    MissingLocation,
    /// A value that cannot be sent.
    InvalidInput,
    /// The client is not set up right.
    Config,
    /// The API sent the request elsewhere, and it was not followed.
    Redirect,
    /// The answer is larger than the client accepts.
    TooLarge,
    /// The operation needs a token of another kind than the one at hand. Nothing
    /// was sent.
    WrongToken,
    /// The account has to be authorized anew, by a person: no token is left that
    /// the API takes.
    ReauthorizationRequired,
    /// The token store failed.
    TokenStore,
    /// The limiter's counts cannot be reached, so nothing was sent.
    Limiter,
    /// The day's requests are spent: see [`Error::retry_after`].
    QuotaSpent,
    /// A list cannot be read on: the API gives the same page again and again, or
    /// does not say where the next one is, or the position is of another operation.
    Paging,
}

impl ErrorKind {
    fn of(status: StatusCode) -> Self {
        match status.as_u16() {
            400 => Self::BadRequest,
            401 => Self::Unauthorized,
            403 => Self::Forbidden,
            404 => Self::NotFound,
            422 => Self::Unprocessable,
            429 => Self::RateLimited,
            500..=599 => Self::Server,
            _ => Self::Status,
        }
    }
}

impl Error {
    /// An error of this kind, in this crate's own words.
    pub(crate) fn new(kind: ErrorKind, text: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            text: text.into(),
            told: Told::default(),
            status: None,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            path: None,
            operation: None,
            call: None,
            timeout: false,
            connect: false,
            retry_after: None,
            source: None,
        }))
    }

    /// What a status that is no success means.
    pub(crate) fn from_status(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        let mut error = Self::new(ErrorKind::of(status), "");
        error.0.told = error_body::read(&headers, &body);
        let limit = RateLimit::read(&headers);
        if error.kind() == ErrorKind::RateLimited && limit.daily_remaining == Some(0) {
            // Waiting for the next interval would not help.
            error.0.kind = ErrorKind::QuotaSpent;
            error = error.with_retry_after(limit.daily_reset.unwrap_or_default());
        }
        error.with_answer(status, headers, body)
    }

    pub(crate) fn with_answer(
        mut self,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    ) -> Self {
        self.0.status = Some(status);
        if self.0.told.trace_id.is_none() {
            self.0.told.trace_id = error_body::trace_id(&headers);
        }
        self.0.headers = headers;
        self.0.body = body;
        self
    }

    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn with_path(mut self, path: String) -> Self {
        self.0.path = Some(path);
        self
    }

    pub(crate) fn with_operation(mut self, operation: &'static str) -> Self {
        self.0.operation = Some(operation);
        self
    }

    pub(crate) fn with_call(mut self, call: String) -> Self {
        self.0.call = Some(call);
        self
    }

    pub(crate) fn with_transport(mut self, timeout: bool, connect: bool) -> Self {
        self.0.timeout = timeout;
        self.0.connect = connect;
        self
    }

    pub(crate) fn with_retry_after(mut self, wait: Duration) -> Self {
        self.0.retry_after = Some(wait);
        self
    }

    /// Takes a secret out of everything that can be displayed: an API may
    /// repeat in its message what it was sent.
    pub(crate) fn without_secret(mut self, secret: &str) -> Self {
        let inner = &mut *self.0;
        let texts = inner
            .told
            .messages
            .iter_mut()
            .chain([&mut inner.text])
            .chain(&mut inner.told.code)
            .chain(&mut inner.told.trace_id);
        for text in texts {
            if !secret.is_empty() && text.contains(secret) {
                *text = text.replace(secret, "***");
            }
        }
        self
    }

    /// What kind of error this is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The status of the answer, where there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// What went wrong, in one line: what the API said, or else what this crate
    /// says.
    pub fn message(&self) -> &str {
        match self.0.told.messages.first() {
            Some(message) if self.0.text.is_empty() => message,
            _ => &self.0.text,
        }
    }

    /// All messages of the API; it sends one or a list, of which the first hundred
    /// are here.
    pub fn messages(&self) -> &[String] {
        &self.0.told.messages
    }

    /// The API's code for the error, where it gives one.
    pub fn code(&self) -> Option<&str> {
        self.0.told.code.as_deref()
    }

    /// The id by which the API's own support finds the request.
    pub fn trace_id(&self) -> Option<&str> {
        self.0.told.trace_id.as_deref()
    }

    /// The body of the answer as it came; empty where there was none.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// The headers of the answer; empty where there was none.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// Where in the answer decoding failed, such as `contacts[3].dnd`.
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// The document's name of the operation that was called.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// Whether there was no answer in time.
    pub fn is_timeout(&self) -> bool {
        self.0.timeout
    }

    /// How long to wait before the call can succeed, where that is known: the API
    /// said so, or the day's requests are spent.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0
            .retry_after
            .or_else(|| RateLimit::read(&self.0.headers).retry_after)
    }

    /// Whether no connection could be made, so that nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.0.connect
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(call) = &inner.call {
            write!(out, "{call}: ")?;
        }
        let mut parts = Vec::new();
        if let Some(status) = inner.status {
            parts.push(match status.canonical_reason() {
                Some(reason) => format!("{} {reason}", status.as_u16()),
                None => status.as_u16().to_string(),
            });
        }
        if !inner.text.is_empty() {
            parts.push(error_body::one_line(&inner.text));
        }
        if !inner.told.messages.is_empty() {
            parts.push(error_body::one_line(&inner.told.messages.join("; ")));
        }
        out.write_str(&parts.join(": "))?;
        match &inner.told.trace_id {
            Some(trace) => write!(out, " (trace {})", error_body::one_line(trace)),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        // Neither body nor headers: logs are no place for an account's data.
        out.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("text", &self.to_string())
            .field("code", &inner.told.code)
            .field("path", &inner.path)
            .field("operation", &inner.operation)
            .field("body", &format_args!("{} bytes", inner.body.len()))
            .field("source", &inner.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.source {
            Some(source) => Some(&**source),
            None => None,
        }
    }
}
