//! What became of each operation, where two versions of one API are compared: it leads
//! the comparison in every form.

use std::fmt::Write;

use super::super::versions::Outcome;
use super::super::{Became, Diff};
use super::shorten::by_rule;
use super::text::Paint;
use crate::ir::{Fate, Heir};
use crate::table::Table;

/// How many operations of each family are the same, changed, moved, gone and new.
pub fn counts(operations: &[Became]) -> Table {
    let mut header = vec!["family"];
    header.extend(Outcome::ALL.map(Outcome::word));
    let mut table = Table::new(&header);
    let count = |family: Option<&str>| {
        Outcome::ALL.map(|outcome| {
            let all = operations.iter().filter(|one| one.outcome == outcome);
            all.filter(|one| family.is_none_or(|family| one.family == family))
                .count()
                .to_string()
        })
    };
    let mut families: Vec<&str> = operations.iter().map(|one| one.family.as_str()).collect();
    families.dedup();
    for family in &families {
        let mut row = vec![(*family).to_owned()];
        row.extend(count(Some(family)));
        table.row(row);
    }
    let mut all = vec!["all".to_owned()];
    all.extend(count(None));
    table.footer(all);
    table
}

/// Where an operation has gone, in words. Empty where nobody has said anything.
fn fate(one: &Became) -> String {
    let keys = |of: &[Heir]| {
        let keys: Vec<String> = of.iter().map(|one| format!("`{}`", one.key)).collect();
        keys.join(", ")
    };
    match &one.fate {
        None => String::new(),
        Some(Fate::Moved { to, how }) => {
            let how = how.as_deref().map(|how| format!(" {how}"));
            let to = keys(std::slice::from_ref(to));
            format!("moved to {to}.{}", how.unwrap_or_default())
        }
        Some(Fate::Instead { of, how }) => format!("use {} instead. {how}", keys(of)),
        Some(Fate::Nothing { why }) => format!("nothing is there for it. {why}"),
    }
}

/// The changes that an operation feels, counted by their rules.
fn changes(diff: &Diff, one: &Became) -> String {
    let changes = one.changes.iter().filter_map(|at| diff.changes.get(*at));
    let counted = by_rule(changes.collect()).into_iter();
    let counted = counted.map(|same| match same.changes.len() {
        1 => same.rule.id(),
        count => format!("{count} × {}", same.rule.id()),
    });
    counted.collect::<Vec<_>>().join(", ")
}

/// What is told of one operation beside its name.
pub(super) fn note(diff: &Diff, one: &Became) -> String {
    match one.outcome {
        Outcome::Same | Outcome::New => String::new(),
        Outcome::Changed => changes(diff, one),
        Outcome::Moved | Outcome::Gone => fate(one),
    }
}

/// The outcomes with their operations, what asks for most work first.
pub(super) fn groups(diff: &Diff, with_same: bool) -> Vec<(Outcome, Vec<&Became>)> {
    let mut groups = Vec::new();
    for outcome in [
        Outcome::Gone,
        Outcome::Moved,
        Outcome::Changed,
        Outcome::New,
        Outcome::Same,
    ] {
        let all = diff.operations.iter();
        let of: Vec<&Became> = all.filter(|one| one.outcome == outcome).collect();
        if !of.is_empty() && (with_same || outcome != Outcome::Same) {
            groups.push((outcome, of));
        }
    }
    groups
}

/// As text; `all` lists what is the same too.
pub(super) fn text(diff: &Diff, all: bool, paint: Paint<'_>) -> String {
    let mut out = counts(&diff.operations).text();
    for (outcome, operations) in groups(diff, all) {
        let _ = writeln!(out, "\n{}:", outcome.word());
        for one in operations {
            let _ = writeln!(out, "  {}", one.operation);
            let note = note(diff, one).replace('`', "");
            if !note.is_empty() {
                let _ = writeln!(out, "      {}", paint(None, &note));
            }
        }
    }
    out.push('\n');
    out
}

/// As Markdown, without what is the same; what is long is folded.
pub(super) fn markdown(diff: &Diff) -> String {
    let mut out = counts(&diff.operations).markdown();
    for (outcome, operations) in groups(diff, false) {
        let title = format!("{}: {}", outcome.word(), operations.len());
        let is_folded = matches!(outcome, Outcome::Changed | Outcome::New);
        let _ = match is_folded {
            true => writeln!(out, "\n<details>\n<summary>{title}</summary>\n"),
            false => writeln!(out, "\n### {title}\n"),
        };
        for one in operations {
            let note = note(diff, one);
            let colon = if note.is_empty() { "" } else { ": " };
            let _ = writeln!(out, "* `{}`{colon}{note}", one.operation);
        }
        if is_folded {
            out.push_str("\n</details>\n");
        }
    }
    out.push('\n');
    out
}
