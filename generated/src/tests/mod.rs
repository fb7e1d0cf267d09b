//! Claims about the runtime, made with a small API that is written as the
//! generator writes.

mod answers;
#[allow(
    unreachable_pub,
    dead_code,
    reason = "the macros make everything public, and not all of it is used here"
)]
mod api;
mod equality;
mod errors;
mod limit;
mod paging;
mod requests;
mod strings;
mod types;

use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

use crate::runtime as rt;
use rt::{BoxFuture, Client, HttpRequest, HttpResponse, Json, StatusCode, TransportError};

/// A transport that keeps what it is given and answers from a list.
#[derive(Clone, Default)]
struct Recorder {
    requests: Arc<Mutex<Vec<HttpRequest>>>,
    answers: Arc<Mutex<Vec<HttpResponse>>>,
}

impl Recorder {
    fn requests(&self) -> Vec<HttpRequest> {
        self.requests.lock().expect("no panic elsewhere").clone()
    }

    fn answer(&self, answer: HttpResponse) {
        self.answers
            .lock()
            .expect("no panic elsewhere")
            .insert(0, answer);
    }
}

impl rt::Transport for Recorder {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        self.requests
            .lock()
            .expect("no panic elsewhere")
            .push(request);
        let answer = self.answers.lock().expect("no panic elsewhere").pop();
        Box::pin(async move { Ok(answer.unwrap_or_else(|| HttpResponse::new(StatusCode::OK, ""))) })
    }
}

const TOKEN: &str = "pit-secret-0123";

/// A client whose requests go nowhere but here.
fn client() -> (Client, Recorder) {
    let recorder = Recorder::default();
    let client = Client::builder()
        .token(TOKEN)
        .retry(rt::NoRetry)
        .base_url("https://api.example.com")
        .transport(recorder.clone())
        .build()
        .expect("the settings are valid");
    (client, recorder)
}

/// A client that answers once, with this status and body.
fn answering(status: u16, body: &str) -> Client {
    let (client, recorder) = client();
    recorder.answer(HttpResponse::new(code(status), body.to_owned()));
    client
}

fn code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).expect("a status")
}

/// Runs a future that never waits, as with [`Recorder`].
fn run<F: IntoFuture>(future: F) -> F::Output {
    let mut future = pin!(future.into_future());
    match future
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
    {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("the future waits"),
    }
}

fn json(text: &str) -> Json {
    serde_json::from_str(text).expect("the test's JSON is valid")
}

/// The value read as a `T`.
fn read<T: rt::Wire>(text: &str) -> T {
    rt::decode(text.as_bytes()).expect("the value can be read")
}

/// The value as it is written.
fn write<T: rt::Wire>(value: &T) -> String {
    serde_json::to_string(&rt::AsWire(value)).expect("the value can be written")
}

/// What a value is after it was read as a `T` and written again.
fn again<T: rt::Wire>(text: &str) -> Json {
    json(&write(&read::<T>(text)))
}
