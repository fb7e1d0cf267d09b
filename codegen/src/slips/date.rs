//! Texts that are dates.

use serde_json::Value;

use super::seen::{Mended, Seen};

/// How a date is written, as RFC 3339 has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// `2021-07-08T12:02:11.285Z`
    DateTime,
    /// `2021-07-08`
    Date,
}

impl Form {
    /// The form that a `format` names.
    pub(super) fn named(word: &str) -> Option<Self> {
        match word {
            "date-time" => Some(Self::DateTime),
            "date" => Some(Self::Date),
            _ => None,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::DateTime => "date-time",
            Self::Date => "date",
        }
    }
}

/// A text without a format whose example is a date, or whose name is that of
/// dates everywhere else in the document.
pub(super) fn mend(seen: &Seen<'_>) -> Option<Mended> {
    if seen.kind() != "string" || seen.has("format") || seen.has("enum") {
        return None;
    }
    let form = match seen.example() {
        Some(example) => form(example)?,
        None => seen.facts.date(&seen.place.name)?,
    };
    let mut mended = Mended::of(seen);
    mended.set("format", form.name());
    Some(mended)
}

/// The form that an example has.
pub(super) fn form(example: &Value) -> Option<Form> {
    let text = example.as_str()?;
    let (date, time) = match text.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    if !is_date(date) {
        return None;
    }
    match time {
        None => Some(Form::Date),
        Some(time) => is_time(time).then_some(Form::DateTime),
    }
}

/// `2021-07-08`
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    matches!(parts[..], [year, month, day]
        if year.len() == 4 && number(year, 9999) && number(month, 12) && number(day, 31))
}

/// `12:02:11.285Z` or `12:02:11+05:30`
fn is_time(text: &str) -> bool {
    let Some((time, offset)) = text
        .find(['Z', '+', '-'])
        .map(|index| (&text[..index], &text[index..]))
    else {
        return false;
    };
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let clock = |text: &str, parts: usize| {
        text.split(':').count() == parts && text.split(':').all(|part| number(part, 60))
    };
    let offset = offset == "Z" || clock(&offset[1..], 2);
    clock(time, 3) && offset && !fraction.is_empty() && fraction.bytes().all(|b| b.is_ascii_digit())
}

/// Two digits or four, and no more than `most`.
fn number(text: &str, most: u16) -> bool {
    matches!(text.len(), 2 | 4)
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && text.parse::<u16>().is_ok_and(|number| number <= most)
}
