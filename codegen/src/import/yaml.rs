//! The one way in which a tree is written as YAML: block style, two spaces,
//! a line a value, so that a change of a document is a change of few lines.

use serde_json::Value;

/// Words that YAML readers of one version or another take for something else than text.
const WORDS: [&str; 11] = [
    "true", "false", "null", "yes", "no", "on", "off", "y", "n", "~", "nan",
];

/// The YAML text of a tree.
pub fn write(value: &Value) -> String {
    let mut out = String::new();
    match value {
        Value::Object(map) if !map.is_empty() => block(value, 0, &mut out),
        Value::Array(list) if !list.is_empty() => block(value, 0, &mut out),
        _ => {
            inline(value, &mut out);
            out.push('\n');
        }
    }
    out
}

/// A value with children, each on lines of its own.
fn block(value: &Value, depth: usize, out: &mut String) {
    match value {
        Value::Object(map) => {
            for (index, (key, value)) in map.iter().enumerate() {
                // The first key of a map in a list stands behind the dash.
                if index > 0 || !out.ends_with("- ") {
                    indent(depth, out);
                }
                scalar_text(key, out);
                out.push(':');
                after_colon(value, depth, out);
            }
        }
        Value::Array(list) => {
            for value in list {
                indent(depth, out);
                out.push_str("- ");
                match value {
                    Value::Object(map) if !map.is_empty() => block(value, depth + 1, out),
                    Value::Array(list) if !list.is_empty() => {
                        // A list in a list: a dash alone, then deeper.
                        out.truncate(out.len() - 1);
                        out.push('\n');
                        block(value, depth + 1, out);
                    }
                    _ => {
                        inline(value, out);
                        out.push('\n');
                    }
                }
            }
        }
        _ => inline(value, out),
    }
}

fn after_colon(value: &Value, depth: usize, out: &mut String) {
    let nested = match value {
        Value::Object(map) => !map.is_empty(),
        Value::Array(list) => !list.is_empty(),
        _ => false,
    };
    if nested {
        out.push('\n');
        block(value, depth + 1, out);
    } else {
        out.push(' ');
        inline(value, out);
        out.push('\n');
    }
}

fn indent(depth: usize, out: &mut String) {
    for _ in 0..depth {
        out.push_str("  ");
    }
}

/// A value on one line.
fn inline(value: &Value, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Number(number) => out.push_str(&number.to_string()),
        Value::String(text) => scalar_text(text, out),
        // Only empty ones come here.
        Value::Array(_) => out.push_str("[]"),
        Value::Object(_) => out.push_str("{}"),
    }
}

fn scalar_text(text: &str, out: &mut String) {
    if is_plain(text) {
        out.push_str(text);
    } else {
        quoted(text, out);
    }
}

/// Whether every YAML reader takes the bare text for the same text. Stricter
/// than YAML is: digits in front are quoted, so that dates and versions stay text.
fn is_plain(text: &str) -> bool {
    let mut chars = text.chars();
    let Some(first) = chars.next() else {
        return false;
    };
    (first.is_ascii_alphabetic() || first == '/' || first == '_')
        && chars.all(|c| c.is_ascii_alphanumeric() || "_-./{}()+ ".contains(c))
        && !text.ends_with(' ')
        && !WORDS.iter().any(|word| word.eq_ignore_ascii_case(text))
}

/// A double-quoted scalar: JSON's escapes, which YAML shares, and those
/// characters escaped that YAML does not take bare.
fn quoted(text: &str, out: &mut String) {
    use std::fmt::Write;
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{0}'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{feff}'
            | '\u{fffe}'
            | '\u{ffff}' => {
                // Writing to a String cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
