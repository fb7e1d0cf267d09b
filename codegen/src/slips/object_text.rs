//! Texts that stand for objects.

use serde_json::{Value, json};

use super::rules::Claim;
use super::seen::{Mended, Seen};

/// A listed text becomes an object, and a listed list of texts a list of
/// objects: of the schema that the row names, else of any fields.
pub(super) fn mend(seen: &Seen<'_>, claim: Claim<'_>) -> Option<Mended> {
    let Claim::Place { holds } = claim else {
        return None;
    };
    let object = holds.map_or_else(
        || json!({"type": "object"}),
        |name| json!({"$ref": format!("#/components/schemas/{name}")}),
    );
    let mut mended = Mended::of(seen);
    match seen.kind() {
        "string" if !seen.has("enum") && holds.is_none() => mended.set("type", "object"),
        "array" if is_text(seen.schema.get("items")?) => mended.set("items", object),
        _ => return None,
    }
    mended.remove("example");
    Some(mended)
}

fn is_text(items: &Value) -> bool {
    items.get("type").and_then(Value::as_str) == Some("string") && items.get("enum").is_none()
}
