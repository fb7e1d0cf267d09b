//! `cargo xtask diff`: what newer documents mean for the people who depend on the crate.

mod revision;
mod side;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use codegen::diagnostic::{Diagnostic, Diagnostics};
use codegen::diff::side::documents as side_of;
use codegen::diff::{Diff, Level, Sides, accepted, compare, forms, versions};
use codegen::files::write_atomic;
use codegen::generate::{Task, lower_all, specs_task};
use codegen::names::Care;
use codegen::source::{ApiVersion, Source};

use crate::terminal::{Colour, paint_output, print, say};

pub(crate) use side::{Given, both};

#[derive(clap::Args)]
#[command(after_help = "\
A side is a git revision, a folder (a checkout of this project, its specs/, a published
set with apps/*.json, or documents of somebody else), a file, or a URL. Git revisions and
checkouts are read with their overlays; published documents without, and names.lock gives
them names only. A document alone is compared with its family.

Changes that were looked at and taken are listed in specs/accepted.yaml, by their
fingerprints and with a reason.

Examples:
  cargo xtask diff main                          # main against the files here
  cargo xtask diff v0.1.0 v0.2.0 --format markdown
  cargo xtask diff ../shared/upstream/2025-10-31 ../shared/upstream/2026-06-19
  cargo xtask diff main --family contacts --format html --out target/diff.html
  cargo xtask diff main --format github --fail-on breaking
  cargo xtask diff --versions                    # the next API version against the present
  cargo xtask diff --rules

Exit codes: 0 nothing as bad as --fail-on has changed (without it: whatever has changed),
1 something has, 2 a side cannot be read, or the usage is wrong.")]
pub(crate) struct Args {
    /// What is compared with
    #[arg(required_unless_present_any = ["rules", "schema", "versions"])]
    base: Option<String>,
    /// What is compared [default: the files here]
    head: Option<String>,
    /// How to print it
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Exit with 1 where a change is as bad as this, or worse
    #[arg(long, value_enum, value_name = "LEVEL")]
    fail_on: Option<FailOn>,
    /// One family alone
    #[arg(long, value_name = "NAME")]
    family: Option<String>,
    /// Read revisions and checkouts as they were published too, without overlays
    #[arg(long)]
    published: bool,
    /// Tell what hurts nobody one by one too (in text)
    #[arg(long)]
    all: bool,
    /// Write to a file
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Compare the product's API version with another one: what became of each operation
    #[arg(long, value_name = "VERSION", num_args = 0..=1, default_missing_value = "v3")]
    #[arg(conflicts_with_all = ["base", "head", "published"])]
    versions: Option<String>,
    /// List the rules, with their levels and reasons (as text or JSON)
    #[arg(long, conflicts_with_all = ["base", "head", "schema"])]
    rules: bool,
    /// Print the JSON Schema of --format json
    #[arg(long, conflicts_with_all = ["base", "head"])]
    schema: bool,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    #[default]
    Text,
    Markdown,
    Json,
    Github,
    Html,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum FailOn {
    Breaking,
    Warning,
    Info,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Diagnostics> {
    if args.schema {
        print(forms::json::SCHEMA);
        return Ok(ExitCode::SUCCESS);
    }
    if args.rules {
        match args.format {
            Format::Json => print(&format!("{:#}\n", forms::json::rules())),
            _ => print(&forms::text::rules().text()),
        }
        return Ok(ExitCode::SUCCESS);
    }
    match compared(args) {
        Ok(code) => Ok(code),
        Err(problems) => {
            crate::terminal::problems(&problems);
            Ok(ExitCode::from(2))
        }
    }
}

fn compared(args: &Args) -> Result<ExitCode, Diagnostics> {
    let given = Given {
        base: args.base.clone().unwrap_or_default(),
        head: args.head.clone(),
        family: args.family.clone(),
        published: args.published,
    };
    let (labels, mut diff) = match &args.versions {
        None => {
            let (old, new) = both(&given)?;
            (given.labels(), compare(&old, &new))
        }
        Some(version) => between_versions(version, args.family.as_deref())?,
    };
    diff.accept(&accepted::read(&crate::root().join("specs"))?);
    let text = written(args, &diff, &labels);
    match &args.out {
        None => print(&text),
        Some(path) => {
            write_atomic(path, text.as_bytes()).map_err(|error| unwritable(path, &error))?;
            say(&forms::text::summary(&diff, &labels, &|_, text| {
                text.to_owned()
            }));
        }
    }
    Ok(ExitCode::from(u8::from(is_too_bad(&diff, args.fail_on))))
}

/// What became of the product's version in another one.
fn between_versions(
    version: &str,
    family: Option<&str>,
) -> Result<(Sides<String>, Diff), Diagnostics> {
    let specs = crate::root().join("specs");
    let task = Task {
        care: Care::Any,
        ..specs_task(&specs, family)?
    };
    let (api, _) = lower_all(task)?;
    let set = ApiVersion::new(version).module().unwrap_or_default();
    let diff = versions::versions(&api, &set).ok_or_else(|| {
        let message = match family {
            None => format!("no family has the version `{version}`"),
            Some(family) => format!("the family `{family}` has no version `{version}`"),
        };
        let help = "specs/families.yaml says which document belongs to which version";
        Diagnostic::new("unknown-version", "families.yaml", "", message, help)
    })?;
    let labels = Sides::both(ApiVersion::default().to_string(), version.to_owned());
    Ok((labels, diff))
}

/// Shows what an import has changed, as the documents were published.
pub(crate) fn show_import(before: &Source, after: &Source) -> Result<(), Diagnostics> {
    let specs = crate::root().join("specs");
    for version in after.versions() {
        let (before, after) = (before.of_version(&version), after.of_version(&version));
        if before == after {
            continue;
        }
        let diff = compare(&side_of(&before, &specs)?, &side_of(&after, &specs)?);
        let labels = Sides::both(format!("{version} before"), format!("{version} imported"));
        print(&forms::text::text(&diff, &labels, false, &painted));
    }
    Ok(())
}

/// Words in colour, where standard output is a terminal.
fn painted(level: Option<Level>, text: &str) -> String {
    let colour = match level {
        Some(Level::Breaking) => Colour::Red,
        Some(Level::Warning) => Colour::Yellow,
        Some(Level::Info) => Colour::Green,
        None => Colour::Dim,
    };
    paint_output(colour, text)
}

fn written(args: &Args, diff: &Diff, labels: &Sides<String>) -> String {
    match args.format {
        Format::Text => {
            let paint = |level: Option<Level>, text: &str| match args.out {
                Some(_) => text.to_owned(),
                None => painted(level, text),
            };
            forms::text::text(diff, labels, args.all, &paint)
        }
        Format::Markdown => forms::markdown::markdown(diff, labels),
        Format::Json => format!("{:#}\n", forms::json::json(diff, labels)),
        Format::Github => {
            let root = crate::root();
            forms::github::github(diff, labels, |document| {
                let file = format!("specs/{document}");
                let text = std::fs::read_to_string(root.join(&file)).ok()?;
                Some((file, text))
            })
        }
        Format::Html => forms::html::html(diff, labels),
    }
}

fn is_too_bad(diff: &Diff, fail_on: Option<FailOn>) -> bool {
    let least = match fail_on {
        None => return false,
        Some(FailOn::Breaking) => Level::Breaking,
        Some(FailOn::Warning) => Level::Warning,
        Some(FailOn::Info) => Level::Info,
    };
    let mut open = diff.changes.iter().filter(|one| one.accepted.is_none());
    open.any(|change| change.level >= least)
}

fn unwritable(path: &Path, error: &std::io::Error) -> Diagnostic {
    let help = "give --out a file in a folder that can be written";
    Diagnostic::new(
        "unwritable",
        path.display().to_string(),
        "",
        error.to_string(),
        help,
    )
}
