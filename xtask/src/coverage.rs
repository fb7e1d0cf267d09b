//! `cargo xtask coverage`: how much of the API the crate has.

use std::process::ExitCode;

use codegen::coverage::Coverage;
use codegen::diagnostic::Diagnostics;
use codegen::generate;
use codegen::source::ApiVersion;

use crate::terminal::print;

#[derive(clap::Args)]
#[command(after_help = "\
Counts are of paths and operations: what HoopAI's documentation states, what the
documents have, what the crate has; and by name what is missing.

Examples:
  cargo xtask coverage
  cargo xtask coverage --format markdown
  cargo xtask coverage --format json
  cargo xtask coverage --version v3")]
pub(crate) struct Args {
    /// How to print it
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// The API version whose documents are counted
    #[arg(long, value_name = "VERSION", default_value_t = ApiVersion::default().to_string())]
    version: String,
}

#[derive(Clone, Copy, Default, clap::ValueEnum)]
enum Format {
    #[default]
    Text,
    Markdown,
    Json,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Diagnostics> {
    let version = ApiVersion::new(args.version.as_str());
    let task = generate::project_task(&crate::root(), None)?.of_version(&version)?;
    let documents = task.documents.clone();
    let (api, _) = generate::lower_all(task)?;
    let coverage = Coverage::of(&documents, &api);
    match args.format {
        Format::Text => print(&coverage.text()),
        Format::Markdown => print(&coverage.markdown()),
        Format::Json => print(&format!("{:#}\n", coverage.json())),
    }
    Ok(ExitCode::SUCCESS)
}
