//! Text of URLs, and times.

use serde_json::Value;
use time::format_description::well_known::Rfc3339;
use time::{OffsetDateTime, UtcOffset};

use crate::check::text_of;

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

/// A moment, however it is written: as a time of day, or in milliseconds.
pub(crate) fn moment(value: &Value) -> Option<OffsetDateTime> {
    let text = text_of(value);
    let parsed = OffsetDateTime::parse(&text, &Rfc3339).ok();
    parsed.or_else(|| {
        let millis: i128 = text.parse().ok()?;
        let nanos = millis.checked_mul(1_000_000)?;
        OffsetDateTime::from_unix_timestamp_nanos(nanos).ok()
    })
}

/// A moment as the platform writes it: `2026-01-31T08:15:00.000Z`.
pub(crate) fn date_time(moment: OffsetDateTime) -> String {
    let moment = moment.to_offset(UtcOffset::UTC);
    let (date, time) = (moment.date(), moment.time());
    let (hour, minute, second, millis) = time.as_hms_milli();
    format!("{date}T{hour:02}:{minute:02}:{second:02}.{millis:03}Z")
}

/// When what is made up begins: the first of January 2026.
const START: u64 = 1_767_225_600;

/// So many seconds after what is made up begins; no clock is asked.
pub(crate) fn made_up(seconds: u64) -> String {
    let moment = moment(&made_up_millis(seconds).into());
    moment.map(date_time).unwrap_or_default()
}

/// The same in milliseconds.
pub(crate) fn made_up_millis(seconds: u64) -> u64 {
    (START + seconds) * 1000
}
