//! Blank lines between items, which `prettyplease` does not set.

/// Puts a blank line between an item and the next, at every depth.
///
/// An item ends with a closing brace or a semicolon and the next begins at the
/// same depth. Imports, modules and a macro that completes the type before it
/// stay together with their neighbours; statements are no items.
pub(super) fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 32);
    let mut before = "";
    for line in text.lines() {
        if separates(before, line) {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        before = line;
    }
    out
}

fn separates(before: &str, line: &str) -> bool {
    let (depth, rest) = split(line);
    let (depth_before, rest_before) = split(before);
    if rest_before.starts_with("///") {
        return false;
    }
    if depth != depth_before || !(rest_before.ends_with('}') || rest_before.ends_with(';')) {
        return rest_before.starts_with("//!") && !rest.starts_with("//!") && !rest.is_empty();
    }
    if rest_before.starts_with("use ") || rest_before.starts_with("mod ") {
        let same = rest.split(' ').next() == rest_before.split(' ').next();
        return !same && depth == 0;
    }
    let begins = [
        "///", "#[", "pub ", "impl ", "static ", "const ", "fn ", "use ",
    ];
    begins.iter().any(|begin| rest.starts_with(begin)) && rest != "}"
}

fn split(line: &str) -> (usize, &str) {
    let rest = line.trim_start();
    (line.len() - rest.len(), rest)
}
