//! The one way that requests take to the network and back: attempts, and what
//! is around each of them.

use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use tokio::time::Instant;

use super::assemble::put_token;
use super::call::Call;
use super::client::Client;
use super::credential::Token;
use super::download::Download;
use super::error::{Error, ErrorKind};
use super::follow::{Way, follow, late, whole};
use super::response::Response;
use super::retry::Attempt;
use super::transport::{HttpRequest, HttpStream};
use super::watch::Watch;

/// Sends a request and reads the whole answer; every status that is no success
/// is an error.
///
/// Not generic, so that it is compiled once.
pub(super) async fn execute(
    client: &Client,
    call: &Call,
    request: HttpRequest,
) -> Result<Response<Bytes>, Error> {
    let answer = run(client, call, request, Take::Whole).await?;
    // It was counted when it was read.
    let answer = whole(answer, usize::MAX).await?;
    Ok(Response::new(answer.status, answer.headers, answer.body))
}

/// Sends a request and leaves the body of a success to be read piece by piece.
pub(super) async fn download(
    client: &Client,
    call: &Call,
    request: HttpRequest,
) -> Result<Response<Download>, Error> {
    let most = request.max_response_bytes;
    let answer = run(client, call, request, Take::Pieces).await?;
    let length = answer.headers.get(CONTENT_LENGTH);
    let length = length.and_then(|length| length.to_str().ok()?.parse().ok());
    let body = Download::new(answer.body, length, most);
    Ok(Response::new(answer.status, answer.headers, body))
}

/// What an attempt takes of an answer that is a success.
#[derive(Clone, Copy)]
enum Take {
    /// All of it, so that a connection that breaks on the way is another attempt's
    /// business.
    Whole,
    /// Status and headers; the rest comes later.
    Pieces,
}

async fn run(
    client: &Client,
    call: &Call,
    request: HttpRequest,
    take: Take,
) -> Result<HttpStream, Error> {
    let mut watch = Watch::new(client, call, &request);
    let most = call.options.call_timeout.or(client.inner.call_timeout);
    let attempts = attempts(client, call, request, take, &mut watch);
    let result = match most {
        None => attempts.await,
        Some(most) => match tokio::time::timeout(most, attempts).await {
            Ok(result) => result,
            Err(_) => Err(late(format!("the call took longer than {most:?}"))),
        },
    };
    let result = result.map_err(|error| call.name_in(error));
    watch.end(&result);
    result
}

/// Makes the call, and makes it again as long as the retry policy says so.
async fn attempts(
    client: &Client,
    call: &Call,
    request: HttpRequest,
    take: Take,
    watch: &mut Watch,
) -> Result<HttpStream, Error> {
    let policy = call.options.retry.as_ref().unwrap_or(&client.inner.retry);
    let repeatable = call.options.repeatable || request.method.is_safe();
    let mut number = 1;
    let mut token = Token::of(client, call, &request).await?;
    loop {
        let mut sent = request.clone();
        if let Token::Given { token, .. } = &token {
            put_token(&mut sent.headers, token)?;
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
        let result = attempt(&mut way, sent, take).await;
        let took = started.elapsed().saturating_sub(way.waited);
        watch.attempt(&result, way.waited, took);
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
async fn attempt(
    way: &mut Way<'_>,
    mut request: HttpRequest,
    take: Take,
) -> Result<HttpStream, Error> {
    let most = request.max_response_bytes;
    if matches!(take, Take::Pieces) {
        // How long the body takes is for its reader to say.
        way.head = request.timeout.take();
    }
    let answer = follow(way, request).await?;
    let is_success = answer.status.is_success();
    if is_success && matches!(take, Take::Pieces) {
        return Ok(answer);
    }
    let answer = whole(answer, most).await?;
    match is_success {
        true => Ok(answer.into()),
        false => Err(Error::from_status(
            answer.status,
            answer.headers,
            answer.body,
        )),
    }
}
