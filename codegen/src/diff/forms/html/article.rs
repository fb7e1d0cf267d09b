//! One change.

use super::super::super::rust::RustChange;
use super::super::super::{Change, Sides};
use super::escape::{capital, code, escape, sentence};

/// A change that touches more operations than this names them when it is asked.
const FEW: usize = 3;

/// Where a change stands among the filters: its level, or that it was accepted.
pub(super) fn standing(change: &Change) -> &'static str {
    match change.accepted {
        Some(_) => "accepted",
        None => change.level.word(),
    }
}

/// A change as an article.
pub(super) fn article(change: &Change) -> String {
    let standing = standing(change);
    let print = escape(&change.fingerprint);
    let rule = change.rule.id();
    format!(
        r##"<article class="change {standing}" id="f-{print}" data-level="{standing}" data-rule="{rule}" tabindex="-1" aria-labelledby="t-{print}">
<h3 id="t-{print}"><span class="badge {standing}">{badge}</span> {title}</h3>
<p class="why">{why}</p>
{accepted}{sides}{rust}<div class="facts"><a href="#rule-{rule}">{rule}</a> {operations}<a class="print" href="#f-{print}"><span class="unseen">Link to this change: </span>{print}</a></div>
</article>
"##,
        badge = capital(standing),
        title = title(change),
        why = why(change),
        accepted = accepted(change),
        sides = sides(change),
        rust = rust(&change.rust),
        operations = operations(change),
    )
}

/// The sentence; what it is about stands on a line of its own.
fn title(change: &Change) -> String {
    let text = change.text.as_str();
    let operation = change.operation.as_deref().filter(|one| !one.is_empty());
    if let Some(operation) = operation
        && let Some(rest) = text.strip_prefix(operation)
    {
        return parted(&code(operation), rest);
    }
    match text.find(": ") {
        Some(end) if !text[..end].contains('`') => parted(&sentence(&text[..end]), &text[end..]),
        _ => format!("<span class=\"told\">{}</span>", sentence(text)),
    }
}

fn parted(about: &str, rest: &str) -> String {
    let (colon, rest) = match rest.strip_prefix(": ") {
        Some(rest) => ("<span class=\"unseen\">: </span>", rest),
        None => ("", rest),
    };
    let rest = sentence(rest);
    format!("<span class=\"about\">{about}{colon}</span><span class=\"told\">{rest}</span>")
}

fn why(change: &Change) -> String {
    let reason = sentence(change.rule.reason());
    match change.accepted {
        Some(_) => format!("{}: {reason}", change.level.word()),
        None => reason,
    }
}

fn accepted(change: &Change) -> String {
    match &change.accepted {
        Some(reason) => format!(
            "<p class=\"reason\"><span class=\"label\">Accepted</span> {}</p>\n",
            sentence(reason)
        ),
        None => String::new(),
    }
}

/// What it was and what it is, side by side, and where that is said.
fn sides(change: &Change) -> String {
    let Change {
        document,
        pointer,
        value,
        ..
    } = change;
    if [document, pointer, value]
        .into_iter()
        .all(|sides| *sides == Sides::default())
    {
        return String::new();
    }
    let has_values = *value != Sides::default();
    format!(
        "<dl class=\"sides\">\n{}{}</dl>\n",
        side("old", &document.old, &pointer.old, has_values, &value.old),
        side("new", &document.new, &pointer.new, has_values, &value.new),
    )
}

fn side(
    name: &str,
    document: &Option<String>,
    pointer: &Option<String>,
    has_values: bool,
    value: &Option<String>,
) -> String {
    let mut rows = String::new();
    let is_there = document.is_some() || pointer.is_some() || value.is_some();
    match value {
        Some(value) => rows.push_str(&format!("<dd class=\"value\">{}</dd>", code(value))),
        None if !is_there => rows.push_str("<dd class=\"absent\">not there</dd>"),
        None if has_values => rows.push_str("<dd class=\"absent\">nothing</dd>"),
        None => {}
    }
    let mut place: Vec<String> = Vec::new();
    place.extend(document.as_deref().map(escape));
    place.extend(pointer.as_deref().filter(|text| !text.is_empty()).map(code));
    if !place.is_empty() {
        rows.push_str(&format!("<dd class=\"place\">{}</dd>", place.join(" ")));
    }
    format!(
        "<div class=\"{name}\"><dt>{}</dt>{rows}</div>\n",
        capital(name)
    )
}

fn rust(changes: &[RustChange]) -> String {
    if changes.is_empty() {
        return String::new();
    }
    let rows: String = changes.iter().map(rust_change).collect();
    format!("<div class=\"rust\"><p class=\"label\">In the crate</p><ul>\n{rows}</ul></div>\n")
}

fn rust_change(change: &RustChange) -> String {
    let bump = change.bump.word();
    format!(
        "<li>{} {} <span class=\"bump {bump}\">{bump}</span></li>\n",
        code(&change.item),
        sentence(&change.change)
    )
}

fn operations(change: &Change) -> String {
    let mut all: Vec<&str> = change.operations.iter().map(String::as_str).collect();
    if let Some(one) = change.operation.as_deref()
        && !all.contains(&one)
    {
        all.insert(0, one);
    }
    let listed: String = all
        .iter()
        .map(|one| format!("<li>{}</li>", code(one)))
        .collect();
    match all.len() {
        0 => String::new(),
        1 if change.text.starts_with(all[0]) => String::new(),
        count if count > FEW => format!(
            "<details><summary>{count} operations</summary><ul class=\"operations\">{listed}</ul></details> "
        ),
        _ => all.iter().map(|one| format!("{} ", code(one))).collect(),
    }
}
