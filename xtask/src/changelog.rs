//! `cargo xtask changelog`: what a release changes, and its version.

use std::path::Path;
use std::process::ExitCode;

use codegen::diagnostic::{Diagnostic, Diagnostics};
use codegen::diff::{changelog, compare};
use codegen::files::write_atomic;

use crate::diff::{Given, both};
use crate::terminal::{print, say};

#[derive(clap::Args)]
#[command(after_help = "\
The sides are those of `cargo xtask diff`; BASE is the last release. The entry leads with
what breaks. With --write, what people wrote under `Unreleased` in CHANGELOG.md goes into
it, and Cargo.toml gets the version; Cargo.lock follows with the next build.

Examples:
  cargo xtask changelog v0.1.0
  cargo xtask changelog v0.1.0 --write

Exit codes: 0 done, 1 something is wrong (it is printed), 2 wrong usage.")]
pub(crate) struct Args {
    /// The last release
    base: String,
    /// The release to be [default: the files here]
    head: Option<String>,
    /// Write the entry into CHANGELOG.md and the version into Cargo.toml
    #[arg(long)]
    write: bool,
    /// The date of the release [default: today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<String>,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Diagnostics> {
    let (old, new) = both(&Given {
        base: args.base.clone(),
        head: args.head.clone(),
        family: None,
        published: false,
    })?;
    let diff = compare(&old, &new);
    let manifest_path = crate::root().join("Cargo.toml");
    let manifest = read(&manifest_path)?;
    let Some((before, version, behind)) = version(&manifest) else {
        let message = "there is no `version = \"…\"` below [workspace.package]";
        return Err(problem("Cargo.toml", message).into());
    };
    let Some(next) = changelog::next(version, diff.summary().bump) else {
        let message = format!("`{version}` is no version of three numbers");
        return Err(problem("Cargo.toml", &message).into());
    };
    let body = changelog::body(&diff);
    let date = args.date.clone().unwrap_or_else(today);
    let path = crate::root().join(changelog::FILE);
    let entry = changelog::insert(&read(&path)?, &next, &date, &body)?;
    if args.write {
        put(&path, &entry)?;
        put(&manifest_path, &format!("{before}{next}{behind}"))?;
    } else {
        print(&format!("## {next} ({date})\n\n{body}"));
    }
    say(&format!("{version} → {next}"));
    Ok(ExitCode::SUCCESS)
}

/// The workspace's version, with what is around it.
fn version(manifest: &str) -> Option<(&str, &str, &str)> {
    let section = manifest.find("[workspace.package]")?;
    let start = section + manifest[section..].find("\nversion = \"")? + "\nversion = \"".len();
    let end = start + manifest[start..].find('"')?;
    Some((&manifest[..start], &manifest[start..end], &manifest[end..]))
}

/// The day, in UTC.
fn today() -> String {
    time::OffsetDateTime::now_utc().date().to_string()
}

fn read(path: &Path) -> Result<String, Diagnostic> {
    std::fs::read_to_string(path)
        .map_err(|error| problem(&path.display().to_string(), &error.to_string()))
}

fn put(path: &Path, text: &str) -> Result<(), Diagnostic> {
    write_atomic(path, text.as_bytes())
        .map_err(|error| problem(&path.display().to_string(), &error.to_string()))
}

fn problem(place: &str, message: &str) -> Diagnostic {
    let help = "the project's folder must have CHANGELOG.md and Cargo.toml";
    Diagnostic::new("changelog", place, "", message, help)
}
