//! Limits of numbers.

use serde_json::Value;

use super::super::mends::MendKind;
use super::leaf::whole;
use super::{Mender, Object, show};
use crate::pointer::join;

impl Mender<'_> {
    /// `exclusiveMinimum: 5` is `minimum: 5` without the five.
    pub(super) fn exclusive(&mut self, map: &mut Object, at: &str) {
        for (exclusive, limit) in [
            ("exclusiveMinimum", "minimum"),
            ("exclusiveMaximum", "maximum"),
        ] {
            let pointer = join(at, exclusive);
            match map.get(exclusive) {
                None | Some(Value::Bool(_)) => {}
                Some(Value::Number(number)) => {
                    let number = Value::Number(number.clone());
                    let what = format!("became `{limit}` {}", show(&number));
                    map.insert(limit.to_owned(), number);
                    map.insert(exclusive.to_owned(), Value::Bool(true));
                    self.mended(MendKind::ExclusiveNumber, &pointer, what);
                }
                Some(Value::String(text)) if text == "true" || text == "false" => {
                    let flag = text == "true";
                    map.insert(exclusive.to_owned(), Value::Bool(flag));
                    self.mended(MendKind::ValueType, &pointer, format!("became {flag}"));
                }
                Some(other) => {
                    let message = format!("`{exclusive}` is {}, not a flag", show(other));
                    self.refuse("bad-value", &pointer, message);
                }
            }
        }
    }

    /// The typed reading takes an integer's limits as 64-bit integers.
    pub(super) fn integer_limits(&mut self, map: &mut Object, at: &str) {
        if map.get("type").and_then(Value::as_str) != Some("integer") {
            return;
        }
        for key in ["minimum", "maximum", "multipleOf"] {
            let Some(Value::Number(limit)) = map.get(key) else {
                continue;
            };
            if limit.is_i64() {
                continue;
            }
            let what = format!("`{key}` is {limit}");
            match whole(limit).filter(serde_json::Number::is_i64) {
                Some(limit) => {
                    map.insert(key.to_owned(), limit.into());
                    self.mended(MendKind::ValueType, &join(at, key), what);
                }
                None => {
                    map.shift_remove(key);
                    self.mended(MendKind::BadLimit, &join(at, key), what);
                }
            }
        }
    }
}
