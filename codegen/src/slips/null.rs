//! Values of answers that can be null.

use serde_json::Value;

use super::places::Position;
use super::seen::{Mended, Seen};

/// A value that only answers hold, and whose example is null.
pub(super) fn mend(seen: &Seen<'_>) -> Option<Mended> {
    let can_be_null = seen.schema.get("nullable") == Some(&Value::Bool(true));
    let null = seen.schema.get("example").is_some_and(Value::is_null);
    if can_be_null || !null || seen.place.position != Position::Answered || seen.kind().is_empty() {
        return None;
    }
    let mut mended = Mended::of(seen);
    mended.set("nullable", true);
    Some(mended)
}
