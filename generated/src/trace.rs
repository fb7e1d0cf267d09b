//! Spans of `tracing` for calls and their attempts.

use std::mem;
use std::time::Duration;

use crate::runtime::{
    AttemptEnd, CallEnd, CallObserver, CallStart, Error, ErrorKind, Observer, StatusCode,
};
use tracing::{Level, Span, field};

/// Makes a span of every call and of each of its attempts, and an event of each wait
/// between them.
///
/// A call is `hoopai.call` (level `INFO`) and has the fields `operation`, `family`,
/// `method`, `location`, and at its end `status`, `attempts`, `error` and
/// `elapsed_ms`. An attempt is `hoopai.attempt` (`DEBUG`) within it and has
/// `attempt`, and at its end `status`, `error`, `waited_ms` (for its turn under the
/// limits) and `took_ms`. Neither tokens nor bodies are in them, and no path with
/// values.
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
        Box::new(Traced {
            call: span,
            attempt: Span::none(),
        })
    }
}

/// The spans of one call.
struct Traced {
    call: Span,
    attempt: Span,
}

impl CallObserver for Traced {
    fn begin(&mut self, number: u32) {
        self.attempt = tracing::span!(
            parent: &self.call,
            Level::DEBUG,
            "hoopai.attempt",
            attempt = number,
            status = field::Empty,
            error = field::Empty,
            waited_ms = field::Empty,
            took_ms = field::Empty,
        );
    }

    fn attempt(&mut self, attempt: &AttemptEnd<'_>) {
        // It is over when it is dropped.
        let span = mem::replace(&mut self.attempt, Span::none());
        outcome(&span, attempt.status, attempt.error.map(Error::kind));
        span.record("waited_ms", millis(attempt.waited));
        span.record("took_ms", millis(attempt.took));
    }

    fn retry(&mut self, wait: Duration) {
        tracing::event!(parent: &self.call, Level::WARN, wait_ms = millis(wait), "retry");
    }

    fn end(&mut self, end: &CallEnd<'_>) {
        outcome(&self.call, end.status, end.error_kind());
        self.call.record("attempts", end.attempts);
        self.call.record("elapsed_ms", millis(end.took));
    }
}

fn outcome(span: &Span, status: Option<StatusCode>, error: Option<ErrorKind>) {
    if let Some(status) = status {
        span.record("status", status.as_u16());
    }
    if let Some(kind) = error {
        span.record("error", field::debug(kind));
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
