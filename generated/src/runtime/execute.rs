//! The one way that requests take to the network and back: attempts, and what
//! is around each of them.

use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;

use super::assemble::put_token;
use super::call::Call;
use super::client::Client;
use super::credential::Token;
use super::error::{Error, ErrorKind};
use super::follow::follow;
use super::response::Response;
use super::retry::Attempt;
use super::transport::HttpRequest;
use super::watch::Watch;

/// Sends a request; every status that is no success is an error.
///
/// Not generic, so that it is compiled once.
pub(super) async fn execute(
    client: &Client,
    call: &Call,
    request: HttpRequest,
) -> Result<Response<Bytes>, Error> {
    let mut watch = Watch::new(client, call, &request);
    let most = call.options.call_timeout.or(client.inner.call_timeout);
    let attempts = attempts(client, call, request, &mut watch);
    let result = match most {
        None => attempts.await,
        Some(most) => match tokio::time::timeout(most, attempts).await {
            Ok(result) => result,
            Err(_) => Err(Error::new(
                ErrorKind::Transport,
                format!("the call took longer than {most:?}"),
            )
            .with_transport(true, false)),
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
    watch: &mut Watch,
) -> Result<Response<Bytes>, Error> {
    let policy = call.options.retry.as_ref().unwrap_or(&client.inner.retry);
    let repeatable = call.options.repeatable || request.method.is_safe();
    let mut number = 1;
    let mut token = Token::of(client, call, &request).await?;
    loop {
        let result = attempt(client, &token, &request, watch).await;
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

/// Sends the request once, with the token.
async fn attempt(
    client: &Client,
    token: &Token,
    request: &HttpRequest,
    watch: &mut Watch,
) -> Result<Response<Bytes>, Error> {
    let mut request = request.clone();
    if let Token::Given { token, .. } = token {
        put_token(&mut request.headers, token)?;
    }
    let started = Instant::now();
    let result = match follow(client, request).await {
        Ok(answer) if answer.status.is_success() => {
            Ok(Response::new(answer.status, answer.headers, answer.body))
        }
        Ok(answer) => Err(Error::from_status(
            answer.status,
            answer.headers,
            answer.body,
        )),
        Err(error) => Err(error),
    };
    watch.attempt(&result, Duration::ZERO, started.elapsed());
    result
}
