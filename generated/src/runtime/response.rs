//! Answers, with what their headers say.

use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::error_body;

/// An answer: its status, its headers, and its body as a `T`.
#[derive(Clone, Debug)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    body: T,
}

impl<T> Response<T> {
    /// An answer of these parts.
    pub fn new(status: StatusCode, headers: HeaderMap, body: T) -> Self {
        Self {
            status,
            headers,
            body,
        }
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body.
    pub fn body(&self) -> &T {
        &self.body
    }

    /// The body, alone.
    pub fn into_body(self) -> T {
        self.body
    }

    /// All three parts.
    pub fn into_parts(self) -> (StatusCode, HeaderMap, T) {
        (self.status, self.headers, self.body)
    }

    /// The same answer with another body.
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            status: self.status,
            headers: self.headers,
            body: convert(self.body),
        }
    }

    /// What the headers say about how much may still be asked.
    pub fn rate_limit(&self) -> RateLimit {
        RateLimit::read(&self.headers)
    }

    /// The id by which the API's own support finds the request.
    pub fn trace_id(&self) -> Option<String> {
        error_body::trace_id(&self.headers)
    }
}

/// Numbers from here on are seconds since 1970, or more: eleven days would be the
/// least in milliseconds.
const A_DATE: u64 = 1_000_000_000;

const A_MINUTE: Duration = Duration::from_secs(60);

/// How much may still be asked, as far as an answer's headers say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Requests allowed in one interval.
    pub max: Option<u64>,
    /// Requests left in this interval.
    pub remaining: Option<u64>,
    /// How long an interval is.
    pub interval: Option<Duration>,
    /// Requests allowed in one day.
    pub daily_limit: Option<u64>,
    /// Requests left today.
    pub daily_remaining: Option<u64>,
    /// How long until the day's count starts again.
    pub daily_reset: Option<Duration>,
    /// How long until the interval's count starts again. Its unit is not
    /// documented: seconds where that is within the interval (a minute, if the
    /// answer does not name it), else milliseconds, and none if it must be a date.
    pub reset: Option<Duration>,
    /// How long to wait before the next request (header `Retry-After`).
    pub retry_after: Option<Duration>,
}

impl RateLimit {
    /// Reads the headers of an answer.
    pub fn read(headers: &HeaderMap) -> Self {
        let number = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse::<u64>().ok();
        let millis = |name: &str| number(name).map(Duration::from_millis);
        let interval = millis("x-ratelimit-interval-milliseconds");
        Self {
            max: number("x-ratelimit-max").or_else(|| number("x-ratelimit-limit")),
            remaining: number("x-ratelimit-remaining"),
            interval,
            daily_limit: number("x-ratelimit-limit-daily"),
            daily_remaining: number("x-ratelimit-daily-remaining"),
            // A duration, though its name suggests a moment.
            daily_reset: millis("x-ratelimit-daily-reset"),
            reset: number("x-ratelimit-reset")
                .filter(|reset| *reset < A_DATE)
                .map(|reset| {
                    let seconds = Duration::from_secs(reset);
                    match seconds <= interval.unwrap_or(A_MINUTE) {
                        true => seconds,
                        false => Duration::from_millis(reset),
                    }
                }),
            retry_after: number("retry-after").map(Duration::from_secs),
        }
    }
}
