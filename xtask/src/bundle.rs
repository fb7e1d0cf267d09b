//! `cargo xtask bundle`: all documents as one.

use std::path::PathBuf;
use std::process::ExitCode;

use codegen::diagnostic::{Diagnostic, Diagnostics};
use codegen::source::ApiVersion;
use codegen::{bundle, files, generate, openapi};

use crate::terminal::{print, say};

#[derive(clap::Args)]
#[command(after_help = "\
One OpenAPI 3.0 document of all families, with all corrections, for tools that take
a single one: Postman, mock servers, generators for other languages. Operations are
called what the crate calls them (`contacts.get`).

Examples:
  cargo xtask bundle --out hoopai.yaml
  cargo xtask bundle --version v3 --out v3.yaml
  cargo xtask bundle --format json --family contacts --family calendars > two.json")]
pub(crate) struct Args {
    /// These families alone
    #[arg(long, value_name = "NAME")]
    family: Vec<String>,
    /// The API version: the same operation can be in several
    #[arg(long, value_name = "VERSION", default_value_t = ApiVersion::default().to_string())]
    version: String,
    /// How to write it; the ending of --out says it, too
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Where to write it, instead of here
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
enum Format {
    Json,
    Yaml,
}

impl Args {
    fn format(&self) -> Format {
        let out = self.out.as_ref();
        let is_json = out.is_some_and(|out| out.extension().is_some_and(|end| end == "json"));
        self.format
            .unwrap_or(if is_json { Format::Json } else { Format::Yaml })
    }
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Diagnostics> {
    let task = generate::project_task(&crate::root(), None)?
        .of_version(&ApiVersion::new(args.version.as_str()))?;
    let mut documents = openapi::read_all(task.documents.clone())?;
    let (api, _) = generate::lower_all(task)?;
    let unknown = args.family.iter().filter(|wanted| {
        let mut families = api.families.iter();
        !families.any(|family| family.name == **wanted)
    });
    let unknown: Vec<&str> = unknown.map(String::as_str).collect();
    if !unknown.is_empty() {
        let message = format!("there is no family {}", unknown.join(", "));
        let help = "`cargo xtask coverage` lists the families";
        return Err(Diagnostic::new("unknown-family", "families.yaml", "", message, help).into());
    }
    if !args.family.is_empty() {
        documents.retain(|document| args.family.contains(&document.family.name));
    }
    let bundle = bundle::bundle(&documents, &api)?;
    let text = match args.format() {
        Format::Json => format!("{bundle:#}\n"),
        Format::Yaml => codegen::import::yaml::write(&bundle),
    };
    let Some(out) = &args.out else {
        print(&text);
        return Ok(ExitCode::SUCCESS);
    };
    files::write_atomic(out, text.as_bytes()).map_err(|error| {
        let message = format!("it cannot be written: {error}");
        let help = "name a file in a folder that is there with --out";
        Diagnostic::new("unwritable", out.display().to_string(), "", message, help)
    })?;
    let paths = bundle["paths"].as_object().map_or(0, serde_json::Map::len);
    say(&format!(
        "{}: {} documents, {paths} paths",
        out.display(),
        documents.len()
    ));
    Ok(ExitCode::SUCCESS)
}
