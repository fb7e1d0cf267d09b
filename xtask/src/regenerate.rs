//! `cargo xtask regenerate`: specs in, crate out.

use std::collections::HashMap;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use codegen::diagnostic::Diagnostics;
use codegen::files::{self, Stale, StaleKind};
use codegen::generate::{self, Progress, Project};
use codegen::report::{Report, ReportRow};

use crate::terminal::{Colour, paint, print, say};

#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  cargo xtask regenerate                     the whole crate
  cargo xtask regenerate --check             write nothing; 1 if a file is not as it should be
  cargo xtask regenerate --family contacts   one family
  cargo xtask regenerate --specs petstore.yaml --out ../petstore --name petstore")]
pub(crate) struct Args {
    /// Write nothing; list files that are stale, missing or unexpected
    #[arg(long)]
    check: bool,
    /// One family alone
    #[arg(long, value_name = "NAME", conflicts_with = "specs")]
    family: Option<String>,
    /// OpenAPI 3.0 documents of your own: a file, or a folder of files
    #[arg(long, value_name = "DIR_OR_FILE", requires = "out", requires = "name")]
    specs: Option<PathBuf>,
    /// Where the stand-alone crate goes: a folder that is new, empty, or was
    /// made by this command
    #[arg(long, value_name = "DIR", requires = "specs")]
    out: Option<PathBuf>,
    /// What the stand-alone crate is called
    #[arg(long, requires = "specs")]
    name: Option<String>,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Diagnostics> {
    let root = crate::root();
    let started = Instant::now();
    let watch = Watch::new();
    let foreign = args
        .specs
        .as_deref()
        .zip(args.out.as_deref())
        .zip(args.name.as_deref());
    let (project, target) = match foreign {
        Some(((specs, out), name)) => {
            if !args.check {
                files::may_write(out)?;
            }
            let runtime = root.join("generated/src/runtime");
            // Names that the crate has given stay given.
            let given = generate::Names::read(out)?;
            (
                generate::stand_alone(specs, name, &runtime, &given, &watch),
                out.to_owned(),
            )
        }
        None => (
            generate::project(&root, args.family.as_deref(), &watch),
            root,
        ),
    };
    watch.clear();
    let project = project?;
    if args.check {
        return check(&project, &target, started.elapsed());
    }
    if foreign.is_some() {
        files::claim(&target)?;
    }
    let written = project.output.write(&target)?;
    print(&report(&project, &watch, started.elapsed()).text());
    for path in &written.removed {
        say(&format!("{} {path}", paint(Colour::Yellow, "removed:")));
    }
    say(&format!(
        "{} files: {} written, {} as before, {} removed, {:.2} s",
        project.output.len(),
        written.changed.len(),
        written.unchanged,
        written.removed.len(),
        started.elapsed().as_secs_f64(),
    ));
    Ok(ExitCode::SUCCESS)
}

fn check(project: &Project, root: &Path, time: Duration) -> Result<ExitCode, Diagnostics> {
    let stale = project.output.compare(root)?;
    for Stale { path, kind } in &stale {
        let colour = if *kind == StaleKind::Unexpected {
            Colour::Yellow
        } else {
            Colour::Red
        };
        print(&format!(
            "{} {path}\n",
            paint(colour, &format!("{:10}", kind.word()))
        ));
    }
    let files = project.output.len();
    if stale.is_empty() {
        let good = paint(Colour::Green, "as they should be");
        say(&format!(
            "{files} files are {good}, {:.2} s",
            time.as_secs_f64()
        ));
        return Ok(ExitCode::SUCCESS);
    }
    say(&format!(
        "{} of {files} files; `cargo xtask regenerate` makes them right",
        stale.len()
    ));
    Ok(ExitCode::FAILURE)
}

fn report(project: &Project, watch: &Watch, time: Duration) -> Report {
    let rows = project
        .api
        .families
        .iter()
        .zip(&project.lines)
        .map(|(family, lines)| ReportRow {
            family: family.name.clone(),
            operations: family.operations.len(),
            types: family.types.len(),
            lines: *lines,
            time: watch.time(&family.name),
        });
    Report {
        rows: rows.collect(),
        time: Some(time),
    }
}

/// Shows which families are in work, and measures them.
struct Watch {
    families: Mutex<HashMap<String, (Instant, Option<Duration>)>>,
    is_terminal: bool,
}

impl Watch {
    fn new() -> Self {
        Self {
            families: Mutex::new(HashMap::new()),
            is_terminal: std::io::stderr().is_terminal(),
        }
    }

    fn time(&self, family: &str) -> Option<Duration> {
        let families = self.families.lock().unwrap_or_else(PoisonError::into_inner);
        families.get(family).and_then(|(_, time)| *time)
    }

    /// One line that is written over, where there is a terminal.
    fn show(&self, text: &str) {
        if self.is_terminal {
            let mut out = std::io::stderr();
            let _ = write!(out, "\r\u{1b}[2K{text}");
            let _ = out.flush();
        }
    }

    fn clear(&self) {
        self.show("");
    }
}

impl Progress for Watch {
    fn started(&self, family: &str) {
        let mut families = self.families.lock().unwrap_or_else(PoisonError::into_inner);
        families.insert(family.to_owned(), (Instant::now(), None));
    }

    fn finished(&self, family: &str) {
        let mut families = self.families.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((start, time)) = families.get_mut(family) {
            *time = Some(start.elapsed());
        }
        let done = families.values().filter(|(_, time)| time.is_some()).count();
        self.show(&format!("{done} families: {family}"));
    }
}
