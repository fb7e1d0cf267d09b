//! One attempt on its way to the API: the transport, and redirects.

use http::header::LOCATION;
use http::{HeaderMap, Method, StatusCode};

use super::client::Client;
use super::error::{Error, ErrorKind};
use super::transport::{
    HttpRequest, HttpResponse, HttpStream, TransportError, TransportErrorKind, Url,
};

/// How often a request may be sent on within its own host.
const MAX_REDIRECTS: usize = 5;

/// Sends a request, and sends it on where the API moved it within its host.
///
/// Here and not in the HTTP library, because a request that changes something
/// must not turn into another one, and no request may leave its host: it
/// carries the token, and people's data.
pub(super) async fn follow(client: &Client, mut request: HttpRequest) -> Result<HttpStream, Error> {
    let most = request.max_response_bytes;
    for _ in 0..=MAX_REDIRECTS {
        let answer = exchange(client, request.clone()).await?;
        if !answer.status.is_redirection() {
            return Ok(answer);
        }
        let Some(target) = target(&request.url, &answer.headers) else {
            return Ok(answer);
        };
        if target.origin() != request.url.origin() {
            return Err(stray(whole(answer, most).await?, &target, "another host"));
        }
        if !may_repeat(&request.method, answer.status) {
            let why = "which would lose the request's body";
            return Err(stray(whole(answer, most).await?, &target, why));
        }
        request.url = target;
    }
    Err(Error::new(
        ErrorKind::Redirect,
        format!("redirected more than {MAX_REDIRECTS} times"),
    ))
}

/// Sends one request, once.
async fn exchange(client: &Client, request: HttpRequest) -> Result<HttpStream, Error> {
    let opened = client.inner.transport.open(request).await;
    opened.map_err(failed)
}

/// Reads the body of an answer to its end.
pub(super) async fn whole(answer: HttpStream, most: usize) -> Result<HttpResponse, Error> {
    answer.whole(most).await.map_err(failed)
}

/// What it means that there is no answer, or no more of it.
pub(super) fn failed(error: TransportError) -> Error {
    let kind = error.kind();
    let text = error.to_string();
    let mapped = match kind {
        TransportErrorKind::TooLarge => Error::new(ErrorKind::TooLarge, text),
        TransportErrorKind::File => Error::new(ErrorKind::InvalidInput, text),
        _ => Error::new(ErrorKind::Transport, text).with_transport(
            kind == TransportErrorKind::Timeout,
            kind == TransportErrorKind::Connect,
        ),
    };
    mapped.with_source(error.into_source())
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

fn stray(answer: HttpResponse, target: &Url, why: &str) -> Error {
    let host = target.origin().ascii_serialization();
    Error::new(
        ErrorKind::Redirect,
        format!("redirected to {host}{}, {why}: not followed", target.path()),
    )
    .with_answer(answer.status, answer.headers, answer.body)
}
