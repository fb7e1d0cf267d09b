//! A comparison as an entry of `CHANGELOG.md`, and the version that it asks for.

use std::fmt::Write;

use super::{Bump, Change, Diff, Level};
use crate::diagnostic::Diagnostic;

/// The file's name below the project.
pub const FILE: &str = "CHANGELOG.md";

/// The heading below which people write what the documents do not tell.
const UNRELEASED: &str = "## Unreleased";

/// The version that comes after another. Below 1.0 what would be a major version is a
/// minor one, and what would be a minor one is a patch: so Cargo has it.
///
/// `None` where the text is no version of three numbers.
pub fn next(version: &str, bump: Bump) -> Option<String> {
    let mut numbers = version.split('.').map(|number| number.parse::<u64>().ok());
    let (major, minor, patch) = (numbers.next()??, numbers.next()??, numbers.next()??);
    if numbers.next().is_some() {
        return None;
    }
    let (major, minor, patch) = match (bump, major) {
        (Bump::None, _) => (major, minor, patch),
        (Bump::Major, 1..) => (major + 1, 0, 0),
        (Bump::Minor, 1..) | (Bump::Major, 0) => (major, minor + 1, 0),
        (Bump::Patch, _) | (Bump::Minor, 0) => (major, minor, patch + 1),
    };
    Some(format!("{major}.{minor}.{patch}"))
}

/// The entry's body: what breaks, what is new, and what changes on the wire alone.
pub fn body(diff: &Diff) -> String {
    let mut out = String::new();
    section(
        &mut out,
        "Breaking",
        diff,
        |change| bump(change) == Bump::Major,
        true,
    );
    news(&mut out, diff);
    section(
        &mut out,
        "The platform",
        diff,
        |change| bump(change) < Bump::Minor && change.level != Level::Info,
        false,
    );
    out
}

fn bump(change: &Change) -> Bump {
    let bumps = change.rust.iter().map(|rust| rust.bump);
    bumps.max().unwrap_or(Bump::Patch)
}

/// A bullet for every change that `is_meant`, with what it does to the crate.
fn section(
    out: &mut String,
    title: &str,
    diff: &Diff,
    is_meant: impl Fn(&Change) -> bool,
    with_rust: bool,
) {
    let changes: Vec<&Change> = diff.changes.iter().filter(|one| is_meant(one)).collect();
    if changes.is_empty() {
        return;
    }
    let _ = writeln!(out, "### {title}\n");
    for change in changes {
        let _ = writeln!(out, "* {}: {}", change.family, change.text);
        let rust = change.rust.iter().filter(|_| with_rust);
        for rust in rust.filter(|rust| rust.bump == Bump::Major) {
            let _ = writeln!(out, "  * `{}` {}", rust.item, rust.change);
        }
    }
    out.push('\n');
}

/// What is new, a bullet a family: methods by their names, the rest by their number.
fn news(out: &mut String, diff: &Diff) {
    let mut families: Vec<&str> = Vec::new();
    for change in &diff.changes {
        if !families.contains(&change.family.as_str()) {
            families.push(&change.family);
        }
    }
    let mut lines = Vec::new();
    for family in families {
        let changes = diff.changes.iter().filter(|one| one.family == family);
        let new = changes
            .flat_map(|change| &change.rust)
            .filter(|rust| rust.bump == Bump::Minor);
        let (methods, others): (Vec<_>, Vec<_>) =
            new.partition(|rust| rust.change == "is a new method");
        let names: Vec<String> = methods
            .iter()
            .map(|rust| format!("`{}`", rust.item.rsplit("::").next().unwrap_or_default()))
            .collect();
        let mut parts = Vec::new();
        if !names.is_empty() {
            parts.push(names.join(", "));
        }
        match others.len() {
            0 => {}
            1 => parts.push(format!("`{}`", others[0].item)),
            count => parts.push(format!("{count} setters, fields, types and values")),
        }
        if !parts.is_empty() {
            lines.push(format!("* {family}: {}\n", parts.join("; ")));
        }
    }
    if !lines.is_empty() {
        let _ = write!(out, "### New\n\n{}\n", lines.concat());
    }
}

/// The changelog with the entry of a version: what stands under *Unreleased* goes into
/// it, and an empty *Unreleased* stays.
///
/// # Errors
///
/// A changelog without *Unreleased*; an entry of the version that is there already.
pub fn insert(
    changelog: &str,
    version: &str,
    date: &str,
    body: &str,
) -> Result<String, Diagnostic> {
    let problem =
        |message: String, help: &str| Diagnostic::new("changelog", FILE, "", message, help);
    let heading = format!("## {version}");
    if changelog.lines().any(|line| line.starts_with(&heading)) {
        let help = "delete that entry, or set the version in Cargo.toml back";
        return Err(problem(
            format!("it has an entry for {version} already"),
            help,
        ));
    }
    let Some((before, rest)) = changelog.split_once(&format!("{UNRELEASED}\n")) else {
        let message = format!("it has no heading `{UNRELEASED}`");
        return Err(problem(message, "write the heading below the title"));
    };
    let (own, older) = match rest.find("\n## ") {
        Some(end) => rest.split_at(end + 1),
        None => (rest, ""),
    };
    let own = match own.trim() {
        "" => String::new(),
        own => format!("{own}\n\n"),
    };
    let entry = format!("{heading} ({date})\n\n{own}{}", body.trim_end());
    let older = match older.is_empty() {
        true => String::new(),
        false => format!("\n{older}"),
    };
    Ok(format!(
        "{before}{UNRELEASED}\n\n{}\n{older}",
        entry.trim_end()
    ))
}
