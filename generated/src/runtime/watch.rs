//! Tells observers what becomes of a call.

use std::time::Duration;

use http::StatusCode;
use tokio::time::Instant;

use super::call::Call;
use super::client::Client;
use super::error::Error;
use super::observe::{AttemptEnd, CallEnd, CallObserver, CallStart};
use super::transport::HttpRequest;

/// Tells the observers of a call what becomes of it.
pub(super) struct Watch {
    started: Instant,
    attempts: u32,
    observers: Vec<Box<dyn CallObserver>>,
}

impl Watch {
    pub(super) fn new(client: &Client, call: &Call, request: &HttpRequest) -> Self {
        let observers = &client.inner.observers;
        let mut watch = Self {
            started: Instant::now(),
            attempts: 0,
            observers: Vec::new(),
        };
        if !observers.is_empty() {
            let name = call.name();
            let start = CallStart {
                route: call.route(),
                name: &name,
                method: &request.method,
                location: call.location.as_deref(),
            };
            watch.observers = observers.iter().map(|one| one.call(&start)).collect();
        }
        watch
    }

    pub(super) fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    pub(super) fn begin(&mut self) {
        self.attempts += 1;
        let number = self.attempts;
        self.observers.iter_mut().for_each(|one| one.begin(number));
    }

    pub(super) fn attempt(
        &mut self,
        result: Result<StatusCode, &Error>,
        waited: Duration,
        took: Duration,
    ) {
        let end = AttemptEnd {
            number: self.attempts,
            status: status(result),
            error: result.err(),
            waited,
            took,
        };
        self.observers.iter_mut().for_each(|one| one.attempt(&end));
    }

    pub(super) fn retry(&mut self, wait: Duration) {
        self.observers.iter_mut().for_each(|one| one.retry(wait));
    }

    pub(super) fn end(&mut self, result: Result<StatusCode, &Error>) {
        let end = CallEnd {
            attempts: self.attempts,
            status: status(result),
            error: result.err(),
            took: self.elapsed(),
        };
        self.observers.iter_mut().for_each(|one| one.end(&end));
    }
}

fn status(result: Result<StatusCode, &Error>) -> Option<StatusCode> {
    match result {
        Ok(status) => Some(status),
        Err(error) => error.status(),
    }
}
