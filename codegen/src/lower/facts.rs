//! What a document says of a value beyond its type.

use openapiv3::{SchemaData, VariantOrUnknownOrEmpty};

use crate::ir::Facts;

/// The facts of a schema that hold whatever its type.
pub(super) fn facts(data: &SchemaData) -> Facts {
    Facts {
        title: data.title.clone(),
        default: data.default.clone(),
        example: data.example.clone(),
        deprecated: data.deprecated,
        read_only: data.read_only,
        write_only: data.write_only,
        ..Facts::default()
    }
}

/// What a wrapper takes over from the schema that it wraps.
pub(super) fn inherit(facts: &mut Facts, inner: Facts) {
    if facts.format.is_none() {
        facts.format = inner.format;
    }
    if facts.limits.is_empty() {
        facts.limits = inner.limits;
    }
    if facts.example.is_none() {
        facts.example = inner.example;
    }
    facts.deprecated |= inner.deprecated;
    facts.read_only |= inner.read_only;
    facts.write_only |= inner.write_only;
}

/// The format as the document writes it.
pub(super) fn format<T: serde::Serialize>(format: &VariantOrUnknownOrEmpty<T>) -> Option<String> {
    match format {
        VariantOrUnknownOrEmpty::Item(known) => serde_json::to_value(known)
            .ok()
            .and_then(|value| value.as_str().map(str::to_owned)),
        VariantOrUnknownOrEmpty::Unknown(text) => Some(text.clone()),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}
