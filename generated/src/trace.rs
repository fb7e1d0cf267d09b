//! Spans of `tracing` for calls and their attempts.

use std::time::Duration;

use crate::runtime::{AttemptEnd, CallEnd, CallObserver, CallStart, Observer};
use tracing::{Level, Span, field};

/// Makes a span of every call, with an event for each attempt and each wait.
///
/// The span is called `hoopai.call` and has the fields `operation`, `family`,
/// `method`, `location`, and at its end `status`, `attempts`, `error` and
/// `elapsed_ms`. Neither tokens nor bodies are in it, and no path with values.
///
/// ```
/// use hoopai::trace::Tracing;
///
/// let client = hoopai::Client::builder().token("pit-example").observer(Tracing).build()?;
/// # Ok::<(), hoopai::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Tracing;

impl Observer for Tracing {
    fn call(&self, call: &CallStart<'_>) -> Box<dyn CallObserver> {
        let span = tracing::span!(
            Level::INFO,
            "hoopai.call",
            operation = call.route.map_or("raw", |route| route.operation_id),
            family = call.route.map(|route| route.family),
            method = call.method.as_str(),
            location = call.location,
            status = field::Empty,
            attempts = field::Empty,
            error = field::Empty,
            elapsed_ms = field::Empty,
        );
        Box::new(Traced(span))
    }
}

struct Traced(Span);

impl CallObserver for Traced {
    fn attempt(&mut self, attempt: &AttemptEnd<'_>) {
        tracing::event!(
            parent: &self.0,
            Level::DEBUG,
            attempt = attempt.number,
            status = attempt.status.map(|status| status.as_u16()),
            error = attempt.error.map(|error| field::debug(error.kind())),
            waited_ms = millis(attempt.waited),
            took_ms = millis(attempt.took),
            "attempt"
        );
    }

    fn retry(&mut self, wait: Duration) {
        tracing::event!(parent: &self.0, Level::WARN, wait_ms = millis(wait), "retry");
    }

    fn end(&mut self, end: &CallEnd<'_>) {
        if let Some(status) = end.status {
            self.0.record("status", status.as_u16());
        }
        if let Some(kind) = end.error_kind() {
            self.0.record("error", field::debug(kind));
        }
        self.0.record("attempts", end.attempts);
        self.0.record("elapsed_ms", millis(end.took));
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
