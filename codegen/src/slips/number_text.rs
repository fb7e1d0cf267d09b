//! Numbers that are texts.

use serde_json::Value;

use super::rules::Claim;
use super::seen::{Mended, Seen};

/// A number whose example is a text that is no number, or that the rule lists.
pub(super) fn mend(seen: &Seen<'_>, claim: Claim<'_>) -> Option<Mended> {
    if !matches!(seen.kind(), "number" | "integer") || seen.has("format") || seen.has("enum") {
        return None;
    }
    let is_prose = |value: &Value| {
        let text = value.as_str().unwrap_or("0");
        text.trim().parse::<f64>().is_err()
    };
    let listed = matches!(claim, Claim::Place { .. });
    (listed || seen.example().is_some_and(is_prose)).then(|| {
        let mut mended = seen.retyped("string", text);
        for limit in ["minimum", "maximum", "multipleOf"] {
            mended.remove(limit);
        }
        mended
    })
}

/// A number as a text.
pub(super) fn text(value: &Value) -> Option<Value> {
    value.is_number().then(|| Value::from(value.to_string()))
}
