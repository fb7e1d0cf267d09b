//! The one way that requests take to the network and back: attempts, and what
//! is around each of them.

use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::{AUTHORIZATION, CONTENT_LENGTH};
use tokio::time::Instant;

use super::assemble::bearer;
use super::call::Call;
use super::client::Client;
use super::credential::Token;
use super::download::Download;
use super::error::{Error, ErrorKind};
use super::follow::{Way, follow, late};
use super::response::Response;
use super::retry::Attempt;
use super::transport::{HttpRequest, HttpResponse, HttpStream, read};
use super::watch::Watch;

/// Sends a request and reads the whole answer; every status that is no success
/// is an error.
///
/// Not generic, so that it is compiled once.
pub(super) async fn execute(
    client: &Client,
    call: &Call,
    request: &mut HttpRequest,
) -> Result<Response<Bytes>, Error> {
    let answer: HttpResponse = run(client, call, request).await?;
    Ok(Response::new(answer.status, answer.headers, answer.body))
}

/// Sends a request and leaves the body of a success to be read piece by piece.
pub(super) async fn download(
    client: &Client,
    call: &Call,
    request: &mut HttpRequest,
) -> Result<Response<Download>, Error> {
    let most = request.max_response_bytes;
    let answer: HttpStream = run(client, call, request).await?;
    let length = answer.headers.get(CONTENT_LENGTH);
    let length = length.and_then(|length| length.to_str().ok()?.parse().ok());
    let body = Download::new(answer.body, length, most);
    Ok(Response::new(answer.status, answer.headers, body))
}

/// What an attempt takes of an answer that is a success.
trait Taken: Sized {
    /// Whether the body comes later. How long it takes is then for its reader to say.
    const LEAVES_BODY: bool;

    /// Of the answer, and its body where that was read.
    fn of(answer: HttpStream, body: Bytes) -> Self;

    fn status(&self) -> StatusCode;
}

/// All of it, so that a connection that breaks on the way is another attempt's business.
impl Taken for HttpResponse {
    const LEAVES_BODY: bool = false;

    fn of(answer: HttpStream, body: Bytes) -> Self {
        Self {
            status: answer.status,
            headers: answer.headers,
            body,
        }
    }

    fn status(&self) -> StatusCode {
        self.status
    }
}

/// Status and headers.
impl Taken for HttpStream {
    const LEAVES_BODY: bool = true;

    fn of(answer: HttpStream, _: Bytes) -> Self {
        answer
    }

    fn status(&self) -> StatusCode {
        self.status
    }
}

async fn run<T: Taken>(
    client: &Client,
    call: &Call,
    request: &mut HttpRequest,
) -> Result<T, Error> {
    let mut watch = Watch::new(client, call, request);
    let most = call.options.call_timeout.or(client.inner.call_timeout);
    let attempts = attempts(client, call, request, &mut watch);
    let result = match most {
        None => attempts.await,
        Some(most) => match tokio::time::timeout(most, attempts).await {
            Ok(result) => result,
            Err(_) => Err(late(format!("the call took longer than {most:?}"))),
        },
    };
    let result = result.map_err(|error| call.name_in(error));
    watch.end(result.as_ref().map(T::status));
    result
}

/// Makes the call, and makes it again as long as the retry policy says so.
async fn attempts<T: Taken>(
    client: &Client,
    call: &Call,
    request: &mut HttpRequest,
    watch: &mut Watch,
) -> Result<T, Error> {
    let policy = call.options.retry.as_ref().unwrap_or(&client.inner.retry);
    let repeatable = call.options.repeatable || request.method.is_safe();
    let mut number = 1;
    let mut token = Token::of(client, call, request).await?;
    loop {
        if let Token::Given { token, .. } = &token {
            request.headers.insert(AUTHORIZATION, bearer(token)?);
        }
        watch.begin();
        let started = Instant::now();
        let key = token.limit_key(client, call);
        let mut way = Way {
            client,
            key: &key,
            head: None,
            waited: Duration::ZERO,
        };
        let result = attempt::<T>(&mut way, request).await;
        let took = started.elapsed().saturating_sub(way.waited);
        watch.attempt(result.as_ref().map(T::status), way.waited, took);
        let error = match result {
            Ok(answer) => {
                policy.succeeded();
                return Ok(answer);
            }
            Err(error) => token.hide_in(error),
        };
        if error.kind() == ErrorKind::Unauthorized && token.renew(client, call, &error).await? {
            continue;
        }
        let failed = Attempt {
            number,
            elapsed: watch.elapsed(),
            repeatable,
            error: &error,
        };
        let Some(wait) = policy.retry(&failed) else {
            return Err(error);
        };
        watch.retry(wait);
        tokio::time::sleep(wait).await;
        number += 1;
    }
}

/// Sends the request once.
async fn attempt<T: Taken>(way: &mut Way<'_>, request: &HttpRequest) -> Result<T, Error> {
    let most = request.max_response_bytes;
    way.head = request.timeout.filter(|_| T::LEAVES_BODY);
    let mut answer = follow(way, request).await?;
    let is_success = answer.status.is_success();
    if is_success && T::LEAVES_BODY {
        return Ok(T::of(answer, Bytes::new()));
    }
    let body = read(&mut *answer.body, most).await?;
    match is_success {
        true => Ok(T::of(answer, body)),
        false => Err(Error::from_status(answer.status, answer.headers, body)),
    }
}
