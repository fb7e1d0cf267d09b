//! As text, for a terminal.

use std::fmt::Write;

use super::super::rules::Rule;
use super::super::{Bump, Change, Diff, Level, Sides};
use super::shorten::{by_rule, families};
use super::versions;
use crate::table::Table;

/// How a word is painted: by its level, or dimly.
pub type Paint<'a> = &'a dyn Fn(Option<Level>, &str) -> String;

/// So many changes of one rule that hurt nobody are told one by one.
const FEW: usize = 3;

/// A comparison as text. `all` tells what hurts nobody one by one too.
pub fn text(diff: &Diff, labels: &Sides<String>, all: bool, paint: Paint<'_>) -> String {
    let mut out = match diff.operations.is_empty() {
        true => String::new(),
        false => versions::text(diff, all, paint),
    };
    for family in families(diff) {
        let _ = writeln!(out, "{}: {}", family.name, family.counts());
        for level in [Level::Breaking, Level::Warning] {
            for one in family.of(level) {
                change(&mut out, one, paint);
            }
        }
        for same in by_rule(family.of(Level::Info)) {
            if all || same.changes.len() <= FEW {
                for one in same.changes {
                    change(&mut out, one, paint);
                }
            } else {
                let _ = writeln!(
                    out,
                    "  {} {} × {}: {}, …",
                    paint(Some(Level::Info), "info    "),
                    same.changes.len(),
                    same.rule.about(),
                    same.changes[0].subject
                );
            }
        }
        for one in family.changes.iter().filter(|one| one.accepted.is_some()) {
            let reason = one.accepted.as_deref().unwrap_or_default();
            let _ = writeln!(out, "  {} {} ({reason})", paint(None, "accepted"), one.text);
        }
        out.push('\n');
    }
    let _ = writeln!(out, "{}", summary(diff, labels, paint));
    out
}

fn change(out: &mut String, change: &Change, paint: Paint<'_>) {
    let word = paint(Some(change.level), &format!("{:8}", change.level.word()));
    let _ = writeln!(out, "  {word} {}", change.text);
    let mut notes = vec![change.rule.id(), change.fingerprint.clone()];
    match &change.operations[..] {
        [] => {}
        [one] if change.text.starts_with(one.as_str()) => {}
        [one] => notes.push(one.clone()),
        [one, rest @ ..] => notes.push(format!("{one} and {} more", rest.len())),
    }
    let _ = writeln!(out, "           {}", paint(None, &notes.join("  ")));
    for rust in &change.rust {
        let _ = writeln!(
            out,
            "           {} {} {}",
            rust.item,
            rust.change,
            paint(None, &format!("({})", rust.bump.word()))
        );
    }
}

/// `38 breaking, 83 warning, 566 info: the crate needs a major version`.
pub fn summary(diff: &Diff, labels: &Sides<String>, paint: Paint<'_>) -> String {
    let summary = diff.summary();
    let side = |side: &Option<String>| side.clone().unwrap_or_default();
    let between = format!("{} → {}", side(&labels.old), side(&labels.new));
    if diff.changes.is_empty() {
        return format!("{between}: nothing has changed");
    }
    let count = |level: Level, count: usize| {
        let text = format!("{count} {}", level.word());
        match count {
            0 => text,
            _ => paint(Some(level), &text),
        }
    };
    let accepted = match summary.accepted {
        0 => String::new(),
        count => format!(", {count} accepted"),
    };
    let needs = match summary.bump {
        Bump::None => "no new version",
        Bump::Patch => "a patch version",
        Bump::Minor => "a minor version",
        Bump::Major => "a major version",
    };
    format!(
        "{between}: {}, {}, {}{accepted}; the crate needs {needs}",
        count(Level::Breaking, summary.breaking),
        count(Level::Warning, summary.warning),
        count(Level::Info, summary.info),
    )
}

/// All rules, as a table.
pub fn rules() -> Table {
    let mut table = Table::new(&["rule", "level", "it finds that", "because"]);
    for rule in Rule::all() {
        table.row(vec![
            rule.id(),
            rule.level().word().to_owned(),
            rule.about(),
            rule.reason().to_owned(),
        ]);
    }
    table
}
