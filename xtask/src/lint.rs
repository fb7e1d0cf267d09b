//! `cargo xtask lint`: whose documentation says too little.

use std::process::ExitCode;

use codegen::diagnostic::Diagnostics;
use codegen::generate;
use codegen::lint::{Finding, lint};

use crate::terminal::{Colour, paint, print, say};

#[derive(clap::Args)]
#[command(after_help = "\
Every family, every operation and every field name that occurs often has words of
our own in specs/words/, and they say more than the name does.

Examples:
  cargo xtask lint
  cargo xtask lint --family contacts
  cargo xtask lint --format json

Exit codes: 0 nothing is missing, 1 something is.")]
pub(crate) struct Args {
    /// One family alone
    #[arg(long, value_name = "NAME")]
    family: Option<String>,
    /// How to print it
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Default, clap::ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Diagnostics> {
    let task = generate::project_task(&crate::root(), args.family.as_deref())?;
    let (api, _) = generate::lower_all(task)?;
    let findings = lint(&api);
    match args.format {
        Format::Json => print(&format!("{:#}\n", codegen::lint::json(&findings))),
        Format::Text => text(&findings),
    }
    Ok(match findings.is_empty() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

fn text(findings: &[Finding]) {
    for finding in findings {
        print(&format!(
            "{} {}\n  specs/{}: {}\n",
            paint(Colour::Yellow, &format!("{}:", finding.code)),
            finding.message,
            finding.file,
            finding.key,
        ));
    }
    match findings.len() {
        0 => say(&paint(Colour::Green, "nothing is missing")),
        1 => say("1 finding"),
        count => say(&format!("{count} findings")),
    }
}
