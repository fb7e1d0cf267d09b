//! One attempt on its way to the API: the transport, and redirects.

use std::time::Duration;

use http::header::LOCATION;
use http::{HeaderMap, Method, StatusCode};
use tokio::time::Instant;

use super::client::Client;
use super::error::{Error, ErrorKind};
use super::limit::LimitKey;
use super::transport::{
    HttpRequest, HttpStream, TransportError, TransportErrorKind, Url, read, same_origin,
};

/// How often a request may be sent on within its own host.
const MAX_REDIRECTS: usize = 5;

/// The way of one attempt.
pub(super) struct Way<'a> {
    pub(super) client: &'a Client,
    /// The budget that its requests count in.
    pub(super) key: &'a LimitKey,
    /// How long the head of an answer may take; none where the transport counts the
    /// time of all of it.
    pub(super) head: Option<Duration>,
    /// How long its requests waited for their turn.
    pub(super) waited: Duration,
}

/// Sends a request, and sends it on where the API moved it within its host.
///
/// Here and not in the HTTP library, because a request that changes something
/// must not turn into another one, and no request may leave its host: it
/// carries the token, and people's data.
pub(super) async fn follow(way: &mut Way<'_>, request: &HttpRequest) -> Result<HttpStream, Error> {
    let most = request.max_response_bytes;
    let mut moved = None;
    for _ in 0..=MAX_REDIRECTS {
        let mut answer = exchange(way, request, moved.as_ref()).await?;
        if !answer.status.is_redirection() {
            return Ok(answer);
        }
        let from = moved.as_ref().unwrap_or(&request.url);
        let Some(target) = target(from, &answer.headers) else {
            return Ok(answer);
        };
        let why = if !same_origin(&target, from) {
            "another host"
        } else if !may_repeat(&request.method, answer.status) {
            "which would lose the request's body"
        } else {
            moved = Some(target);
            continue;
        };
        let body = read(&mut *answer.body, most).await?;
        let error = stray(&target, why);
        return Err(error.with_answer(answer.status, answer.headers, body));
    }
    Err(Error::new(
        ErrorKind::Redirect,
        format!("redirected more than {MAX_REDIRECTS} times"),
    ))
}

/// Sends one request, once, when its turn has come; to another address, where it was
/// moved.
async fn exchange(
    way: &mut Way<'_>,
    request: &HttpRequest,
    moved: Option<&Url>,
) -> Result<HttpStream, Error> {
    let inner = &way.client.inner;
    let asked = Instant::now();
    let permit = inner.limiter.acquire(way.key).await;
    way.waited += asked.elapsed();
    let permit = permit?;
    let mut sent = request.clone();
    if let Some(url) = moved {
        sent.url = url.clone();
    }
    if way.head.is_some() {
        sent.timeout = None;
    }
    let opening = inner.transport.open(sent);
    let opened = match way.head {
        None => opening.await,
        Some(time) => tokio::time::timeout(time, opening)
            .await
            .map_err(|_| late(format!("no answer in {time:?}")))?,
    };
    match &opened {
        Ok(answer) => permit.answered(answer.status, &answer.headers),
        Err(error) if error.kind() == TransportErrorKind::Connect => permit.unsent(),
        Err(_) => drop(permit),
    }
    opened.map_err(Error::from)
}

/// The time is up.
pub(super) fn late(text: String) -> Error {
    Error::new(ErrorKind::Transport, text).with_transport(true, false)
}

/// What it means that there is no answer, or no more of it.
impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        let kind = error.kind();
        let text = error.to_string();
        let mapped = match kind {
            TransportErrorKind::TooLarge => Self::new(ErrorKind::TooLarge, text),
            TransportErrorKind::File => Self::new(ErrorKind::InvalidInput, text),
            _ => Self::new(ErrorKind::Transport, text).with_transport(
                kind == TransportErrorKind::Timeout,
                kind == TransportErrorKind::Connect,
            ),
        };
        mapped.with_source(error.into_source())
    }
}

fn target(from: &Url, headers: &HeaderMap) -> Option<Url> {
    let location = headers.get(LOCATION)?;
    from.join(&String::from_utf8_lossy(location.as_bytes()))
        .ok()
}

/// 307 and 308 mean the same request; the others mean a `GET`.
fn may_repeat(method: &Method, status: StatusCode) -> bool {
    matches!(status.as_u16(), 307 | 308) || matches!(*method, Method::GET | Method::HEAD)
}

fn stray(target: &Url, why: &str) -> Error {
    let host = target.origin().ascii_serialization();
    Error::new(
        ErrorKind::Redirect,
        format!("redirected to {host}{}, {why}: not followed", target.path()),
    )
}
