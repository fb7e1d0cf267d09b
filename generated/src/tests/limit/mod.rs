//! Claims about the limiter: the window alone, against servers of every kind, and
//! with tasks that wait.

mod properties;
mod servers;
#[cfg(feature = "redis")]
mod shared;
mod waiting;
mod window;

use std::time::Duration;

use crate::runtime::limit::turns::Ended;
use crate::runtime::limit::window::{Budget, Moment, Ticket, Turn, Window};
use crate::runtime::{HeaderMap, RateLimit, StatusCode};

/// The headers with these values; the names without `x-ratelimit-`.
fn headers(values: &[(&'static str, u64)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in values {
        let name = match *name {
            "retry-after" => name.parse(),
            name => format!("x-ratelimit-{name}").parse(),
        };
        let name: http::HeaderName = name.expect("a header's name");
        headers.insert(name, (*value).into());
    }
    headers
}

/// What such headers say.
fn says(values: &[(&'static str, u64)]) -> RateLimit {
    RateLimit::read(&headers(values))
}

fn ms(millis: u64) -> Duration {
    Duration::from_millis(millis)
}
