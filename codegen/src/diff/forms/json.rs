//! As JSON, for programs. [`SCHEMA`] says what is in it.

use serde_json::{Map, Value, json};

use super::super::rules::Rule;
use super::super::{Became, Change, Diff, Sides, Summary};
use crate::ir::{Fate, Heir};

/// The JSON Schema of what [`json()`] gives.
pub const SCHEMA: &str = include_str!("schema.json");

/// A comparison as JSON.
pub fn json(diff: &Diff, labels: &Sides<String>) -> Value {
    let mut out = json!({
        "base": labels.old,
        "head": labels.new,
        "summary": summary(diff.summary()),
        "changes": diff.changes.iter().map(change).collect::<Vec<_>>(),
    });
    if !diff.operations.is_empty() {
        let operations = diff.operations.iter().map(|one| became(diff, one));
        out["operations"] = operations.collect();
    }
    out
}

/// An operation, where versions of one API are compared.
fn became(diff: &Diff, one: &Became) -> Value {
    let (to, how): (&[Heir], Option<&String>) = match &one.fate {
        None => (&[], None),
        Some(Fate::Moved { to, how }) => (std::slice::from_ref(to), how.as_ref()),
        Some(Fate::Instead { of, how }) => (of, Some(how)),
        Some(Fate::Nothing { why }) => (&[], Some(why)),
    };
    let to = to
        .iter()
        .map(|heir| json!({"operation": heir.key, "call": heir.call}));
    let changes = one.changes.iter();
    let changes = changes.filter_map(|at| Some(&diff.changes.get(*at)?.fingerprint));
    json!({
        "family": one.family,
        "operation": one.operation,
        "call": one.call,
        "outcome": one.outcome.word(),
        "to": to.collect::<Vec<_>>(),
        "how": how,
        "changes": changes.collect::<Vec<_>>(),
    })
}

fn summary(summary: Summary) -> Value {
    json!({
        "breaking": summary.breaking,
        "warning": summary.warning,
        "info": summary.info,
        "accepted": summary.accepted,
        "bump": summary.bump.word(),
    })
}

fn change(change: &Change) -> Value {
    let rule = change.rule;
    let mut out = Map::new();
    let mut put = |key: &str, value: Value| out.insert(key.to_owned(), value);
    put("level", json!(change.level.word()));
    put("rule", json!(rule.id()));
    put("direction", json!(rule.direction().word()));
    put("area", json!(rule.area()));
    put("kind", json!(rule.kind()));
    put("action", json!(rule.action().word()));
    put("family", json!(change.family));
    put("operation", json!(change.operation));
    put("operations", json!(change.operations));
    put("subject", json!(change.subject));
    put("document", sides(&change.document));
    put("pointer", sides(&change.pointer));
    put("value", sides(&change.value));
    put("fingerprint", json!(change.fingerprint));
    put("text", json!(change.text));
    put("accepted", json!(change.accepted));
    let rust = change
        .rust
        .iter()
        .map(|rust| json!({"item": rust.item, "change": rust.change, "bump": rust.bump.word()}));
    put("rust", rust.collect());
    Value::Object(out)
}

fn sides(sides: &Sides<String>) -> Value {
    json!({"old": sides.old, "new": sides.new})
}

/// All rules as JSON.
pub fn rules() -> Value {
    let rules = Rule::all().into_iter().map(|rule| {
        json!({
            "rule": rule.id(),
            "level": rule.level().word(),
            "direction": rule.direction().word(),
            "area": rule.area(),
            "kind": rule.kind(),
            "action": rule.action().word(),
            "about": rule.about(),
            "reason": rule.reason(),
            "mirror": rule.mirror().id(),
        })
    });
    rules.collect()
}
