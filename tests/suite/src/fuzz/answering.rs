//! A client whose every request is answered with the same, without a network.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use hoopai::runtime::{BoxFuture, NoLimits, NoRetry};
use hoopai::{Client, Error, HttpRequest, HttpResponse, Transport, TransportError};

/// The client's token, which no error may show.
const TOKEN: &str = "pit-secret-0123";

struct Answering(HttpResponse);

impl Transport for Answering {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let answer = self.0.clone();
        Box::pin(async { Ok(answer) })
    }
}

/// A client that gets this answer.
pub(super) fn client(answer: HttpResponse) -> Client {
    Client::builder()
        .token(TOKEN)
        .retry(NoRetry)
        .limiter(NoLimits)
        .transport(Answering(answer))
        .build()
        .expect("the settings are valid")
        .location("location")
}

/// Runs a call, which never waits for anything.
pub(super) fn run<F: IntoFuture>(call: F) -> F::Output {
    let mut call = pin!(call.into_future());
    match call.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("the call waits"),
    }
}

/// An error says in one bearable line what is wrong.
pub(super) fn says_why(error: &Error) {
    let line = error.to_string();
    assert!(!line.trim().is_empty(), "nothing is said: {error:?}");
    assert!(!line.contains(char::is_control), "several lines: {line:?}");
    assert!(line.chars().count() < 2_000, "too long: {line}");
}

/// An error does not repeat the token, though the API may have.
pub(super) fn hides_the_token(error: &Error) {
    let (line, debug) = (error.to_string(), format!("{error:?}"));
    assert!(!line.contains(TOKEN), "shows the token: {line}");
    assert!(!debug.contains(TOKEN), "shows the token: {debug}");
}
