//! JSONPath (RFC 9535), with a bound on how deep a path nests.

use serde_json_path::JsonPath;

/// How deep brackets may nest. The parser takes twice as long for every filter
/// in a filter.
const MAX_NESTING: usize = 8;

/// Reads a path.
///
/// # Errors
///
/// What the parser says, with the position.
pub(super) fn parse(text: &str) -> Result<JsonPath, String> {
    if nesting(text) > MAX_NESTING {
        return Err(format!(
            "its brackets nest more than {MAX_NESTING} levels deep"
        ));
    }
    JsonPath::parse(text).map_err(|error| error.to_string())
}

/// How deep the brackets outside of names and texts nest.
fn nesting(text: &str) -> usize {
    let (mut depth, mut deepest) = (0usize, 0);
    let mut quote = None;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (quote, c) {
            (Some(_), '\\') => {
                chars.next();
            }
            (Some(open), _) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, '[' | '(') => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            (None, ']' | ')') => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}
