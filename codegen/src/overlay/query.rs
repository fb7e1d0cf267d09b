//! JSONPath (RFC 9535), with a bound on how deep a path nests and how often it fans out.

use serde_json_path::JsonPath;

/// How deep brackets may nest. The parser takes twice as long for every filter
/// in a filter.
const MAX_NESTING: usize = 8;

/// How often a path may go through all that is below a node, and how often through
/// what is in one: each time it can look at the whole document for every node that
/// it has found so far.
const MAX_DESCENTS: usize = 2;
const MAX_FANS: usize = 8;

/// Reads a path.
///
/// # Errors
///
/// What the parser says, with the position.
pub(super) fn parse(text: &str) -> Result<JsonPath, String> {
    let Size {
        nesting,
        descents,
        fans,
    } = size(text);
    if nesting > MAX_NESTING {
        return Err(format!(
            "its brackets nest more than {MAX_NESTING} levels deep"
        ));
    }
    if descents > MAX_DESCENTS {
        return Err(format!("it has `..` more than {MAX_DESCENTS} times"));
    }
    if fans > MAX_FANS {
        return Err(format!(
            "it has more than {MAX_FANS} wildcards, filters and slices"
        ));
    }
    // It is compiled anew for every node, and `{…}` in `{…}` makes it as large as can be.
    let has_pattern = text.contains("match(") || text.contains("search(");
    if has_pattern && text.contains('{') {
        return Err("a path with `match` or `search` must not have `{`".to_owned());
    }
    JsonPath::parse(text).map_err(|error| error.to_string())
}

/// What of a path outside of names and texts says how long it can take.
#[derive(Default)]
struct Size {
    nesting: usize,
    descents: usize,
    fans: usize,
}

fn size(text: &str) -> Size {
    let mut size = Size::default();
    let mut depth = 0usize;
    let mut quote = None;
    let mut chars = text.chars().peekable();
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
                size.nesting = size.nesting.max(depth);
            }
            (None, ']' | ')') => depth = depth.saturating_sub(1),
            (None, '.') if chars.peek() == Some(&'.') => size.descents += 1,
            (None, '*' | '?' | ':') => size.fans += 1,
            (None, _) => {}
        }
    }
    size
}
