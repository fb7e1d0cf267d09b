//! Text of URLs, and times.

use std::time::{Duration, SystemTime};

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// The pairs of a query or a form.
pub(crate) fn pairs(text: &str) -> Vec<(String, String)> {
    url::form_urlencoded::parse(text.as_bytes())
        .into_owned()
        .collect()
}

/// A segment of a path without its escapes.
pub(crate) fn unescaped(segment: &str) -> String {
    // A plus in a path is a plus.
    let kept = segment.replace('+', "%2B");
    let mut pairs = url::form_urlencoded::parse(kept.as_bytes());
    pairs
        .next()
        .map(|(key, value)| match value.is_empty() {
            true => key.into_owned(),
            false => format!("{key}={value}"),
        })
        .unwrap_or_default()
}

/// A time as the platform writes it: `2026-01-31T08:15:00.000Z`.
pub(crate) fn date_time(time: SystemTime) -> String {
    let time = OffsetDateTime::from(time);
    let whole = time.replace_millisecond(time.millisecond()).unwrap_or(time);
    let text = whole.format(&Rfc3339).unwrap_or_default();
    let seconds = text.get(..19).unwrap_or_default();
    format!("{seconds}.{:03}Z", time.millisecond())
}

/// Now, as the platform writes it.
pub(crate) fn now() -> String {
    date_time(SystemTime::now())
}

/// A time that does not depend on the clock, for what is made up.
pub(crate) fn made_up(seconds: u64) -> String {
    // The first of January 2026.
    const START: Duration = Duration::from_secs(1_767_225_600);
    date_time(SystemTime::UNIX_EPOCH + START + Duration::from_secs(seconds))
}
