//! The one way that requests take to the network and back.

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, header::LOCATION};
use secrecy::ExposeSecret;

use super::client::Client;
use super::error::{Error, ErrorKind};
use super::response::Response;
use super::route::Route;
use super::transport::{HttpRequest, HttpResponse, TransportErrorKind, Url};

/// How often a request may be sent on within its own host.
const MAX_REDIRECTS: usize = 5;

/// What is being called. It names errors, and it is what decides whether a call
/// may be repeated and which token it needs.
pub(super) enum Call {
    /// An operation of the document.
    Operation(&'static Route),
    /// Anything else, by its method and path.
    Raw(String),
}

impl Call {
    /// The error, with the name of the call in it.
    pub(super) fn name_in(&self, error: Error) -> Error {
        match self {
            Self::Operation(route) => error
                .with_operation(route.operation_id)
                .with_call(format!("{}.{}", route.family, route.name)),
            Self::Raw(name) => error.with_call(name.clone()),
        }
    }
}

/// Sends a request; every status that is no success is an error.
///
/// Not generic, so that it is compiled once. Tokens that are renewed, limits
/// and repetitions belong around [`follow`]: what comes in is the whole request,
/// what goes out is the whole answer, and `call` says which operation it is.
pub(super) async fn execute(
    client: &Client,
    call: &Call,
    request: HttpRequest,
) -> Result<Response<Bytes>, Error> {
    let result = match follow(client, request).await {
        Ok(answer) if answer.status.is_success() => {
            return Ok(Response::new(answer.status, answer.headers, answer.body));
        }
        Ok(answer) => Error::from_status(answer.status, answer.headers, answer.body),
        Err(error) => error,
    };
    let error = call.name_in(result);
    Err(match &client.inner.token {
        Some(token) => error.without_secret(token.expose_secret()),
        None => error,
    })
}

/// Sends a request, and sends it on where the API moved it within its host.
///
/// Here and not in the HTTP library, because a request that changes something
/// must not turn into another one, and no request may leave its host: it
/// carries the token, and people's data.
async fn follow(client: &Client, mut request: HttpRequest) -> Result<HttpResponse, Error> {
    for _ in 0..=MAX_REDIRECTS {
        let answer = exchange(client, request.clone()).await?;
        if !answer.status.is_redirection() {
            return Ok(answer);
        }
        let Some(target) = target(&request.url, &answer.headers) else {
            return Ok(answer);
        };
        if target.origin() != request.url.origin() {
            return Err(stray(answer, &target, "another host"));
        }
        if !may_repeat(&request.method, answer.status) {
            return Err(stray(
                answer,
                &target,
                "which would lose the request's body",
            ));
        }
        request.url = target;
    }
    Err(Error::new(
        ErrorKind::Redirect,
        format!("redirected more than {MAX_REDIRECTS} times"),
    ))
}

/// Sends one request, once.
async fn exchange(client: &Client, request: HttpRequest) -> Result<HttpResponse, Error> {
    let most = request.max_response_bytes;
    let answer = client
        .inner
        .transport
        .send(request)
        .await
        .map_err(|error| {
            let kind = error.kind();
            let text = error.to_string();
            let mapped = match kind {
                TransportErrorKind::TooLarge => Error::new(ErrorKind::TooLarge, text),
                _ => Error::new(ErrorKind::Transport, text).with_transport(
                    kind == TransportErrorKind::Timeout,
                    kind == TransportErrorKind::Connect,
                ),
            };
            mapped.with_source(error.into_source())
        })?;
    // A transport of somebody else's may not have counted.
    if answer.body.len() > most {
        let text = format!("the answer is larger than {most} bytes");
        return Err(Error::new(ErrorKind::TooLarge, text));
    }
    Ok(answer)
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
