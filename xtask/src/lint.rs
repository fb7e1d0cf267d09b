//! `cargo xtask lint`: what is suspicious.

use std::collections::BTreeMap;
use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use codegen::diagnostic::{Diagnostic, Diagnostics};
use codegen::generate;
use codegen::lint::{Accepted, Finding, Kind, Level, json, lint};
use codegen::source::ApiVersion;
use serde_json::{Value, json};

use crate::terminal::{Colour, paint, print, say};

#[derive(clap::Args)]
#[command(after_help = after_help())]
pub(crate) struct Args {
    /// Findings of one family alone
    #[arg(long, value_name = "NAME")]
    family: Option<String>,
    /// Findings of one kind alone; may be given several times
    #[arg(long, value_name = "KIND", value_parser = kinds())]
    kind: Vec<String>,
    /// The mildest level that is shown as text; all are counted, and JSON has all
    #[arg(long, value_enum, default_value_t = Least::Warning, value_name = "LEVEL")]
    level: Least,
    /// The mildest level that fails
    #[arg(long, value_enum, default_value_t = Least::Error, value_name = "LEVEL")]
    fail_on: Least,
    /// How to print it
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Least {
    Error,
    Warning,
    Hint,
}

impl Least {
    const fn level(self) -> Level {
        match self {
            Self::Error => Level::Error,
            Self::Warning => Level::Warning,
            Self::Hint => Level::Hint,
        }
    }
}

#[derive(Clone, Copy, Default, clap::ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
}

fn kinds() -> PossibleValuesParser {
    PossibleValuesParser::new(Kind::ALL.iter().map(|kind| kind.code()))
}

fn after_help() -> String {
    let kinds: Vec<String> = Kind::ALL
        .iter()
        .map(|kind| {
            let (level, code) = (kind.level().word(), kind.code());
            format!("  {level:8} {code:33}{}", kind.about().trim())
        })
        .collect();
    format!(
        "\
Documents are looked at as the generator sees them, after their overlays and the
rules of slips.yaml. Every finding in a document brings the overlay action that would
mend it: look whether it is right, and paste it; or say in specs/lint.yaml why the
document is. Words of our own are in specs/words/.

Kinds:
{}

Examples:
  cargo xtask lint
  cargo xtask lint --level hint --family contacts
  cargo xtask lint --kind contradicted-type --fail-on warning
  cargo xtask lint --format json

Exit codes: 0 nothing is found that fails, 1 something is, or a list is wrong, 2 wrong
usage.",
        kinds.join("\n")
    )
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Diagnostics> {
    let root = crate::root();
    let task = generate::project_task(&root, None)?.of_version(&ApiVersion::default())?;
    let accepted = Accepted::read(&root.join("specs"))?;
    let documents = task.documents.clone();
    let (api, _) = generate::lower_all(task)?;
    if let Some(family) = &args.family
        && !api.families.iter().any(|one| one.name == *family)
    {
        return Err(Diagnostic::new(
            "unknown-family",
            "families.yaml",
            "",
            format!("there is no family `{family}`"),
            "`cargo xtask coverage` lists the families",
        )
        .into());
    }
    let mut findings = lint(&documents, &api);
    let accepted = accepted.take(&mut findings)?;
    findings.retain(|finding| {
        args.family
            .as_ref()
            .is_none_or(|family| finding.family == *family)
            && (args.kind.is_empty() || args.kind.iter().any(|kind| kind == finding.kind.code()))
    });
    let fails = findings
        .iter()
        .any(|one| one.kind.level() <= args.fail_on.level());
    let shown = |finding: &Finding| finding.kind.level() <= args.level.level();
    match args.format {
        Format::Json => print(&format!("{:#}\n", report(&findings, accepted))),
        Format::Text => {
            findings.iter().filter(|one| shown(one)).for_each(text);
            counts(&findings, accepted);
        }
    }
    Ok(match fails {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

fn text(finding: &Finding) {
    let level = finding.kind.level();
    let colour = match level {
        Level::Error => Colour::Red,
        Level::Warning => Colour::Yellow,
        Level::Hint => Colour::Dim,
    };
    let label = paint(colour, &format!("{level}[{}]:", finding.kind));
    print(&format!(
        "{label} {}\n  specs/{}: {}\n",
        finding.message, finding.file, finding.place
    ));
    if !finding.actions.is_empty() {
        let into = paint(Colour::Dim, "for");
        print(&format!(
            "  {into} specs/{}:\n{}",
            finding.overlay(),
            finding.paste()
        ));
    }
    print("\n");
}

/// How many there are of each kind.
fn by_kind(findings: &[Finding]) -> BTreeMap<Kind, usize> {
    let mut counts = BTreeMap::new();
    for finding in findings {
        *counts.entry(finding.kind).or_default() += 1;
    }
    counts
}

fn counts(findings: &[Finding], accepted: usize) {
    for (kind, count) in by_kind(findings) {
        say(&format!("{count:5} {kind} ({})", kind.level()));
    }
    let accepted = format!("{accepted} accepted by specs/lint.yaml");
    say(&match findings.len() {
        0 => paint(Colour::Green, &format!("nothing is suspicious; {accepted}")),
        count => format!("{count:5} in all; {accepted}"),
    });
}

fn report(findings: &[Finding], accepted: usize) -> Value {
    let of = |level| {
        findings
            .iter()
            .filter(|one| one.kind.level() == level)
            .count()
    };
    let kinds: serde_json::Map<String, Value> = by_kind(findings)
        .into_iter()
        .map(|(kind, count)| (kind.code().to_owned(), json!(count)))
        .collect();
    json!({
        "summary": {
            "error": of(Level::Error),
            "warning": of(Level::Warning),
            "hint": of(Level::Hint),
            "accepted": accepted,
            "kinds": kinds,
        },
        "findings": json(findings),
    })
}
