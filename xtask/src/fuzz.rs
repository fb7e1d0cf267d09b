//! `cargo xtask fuzz`: inputs that nobody thought of.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use codegen::diagnostic::{Diagnostic, Diagnostics};
use codegen::table::Table;

use crate::terminal::{Colour, paint, print, say};

/// The version that builds and runs the targets.
const CARGO_FUZZ: &str = "0.13.2";

/// An input that takes longer, in seconds, is a fault as much as a crash.
const LONGEST: u32 = 10;

/// Sizes of inputs and of memory, in bytes and in megabytes.
const LARGEST: u32 = 16_384;
const MEMORY: u32 = 4_096;

#[derive(clap::Args)]
#[command(after_help = "\
cargo-fuzz is installed into target/fuzz/tools/, and needs a nightly compiler
(`rustup toolchain install nightly --profile minimal`) and a C++ one. Each target
starts from tests/fuzz/corpus/<target>/, and from what it found interesting in runs
before, which is kept in target/fuzz/corpus/<target>/.

What a target does is in tests/suite/src/fuzz/.

Examples:
  cargo xtask fuzz
  cargo xtask fuzz overlay generator --seconds 600

Exit codes: 0 nothing was found, 1 something was, 2 it could not be tried.")]
pub(crate) struct Args {
    /// Run these targets only
    #[arg(value_name = "TARGET")]
    targets: Vec<String>,
    /// How long each target runs
    #[arg(long, value_name = "N", default_value_t = 60)]
    seconds: u32,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Diagnostics> {
    let targets = targets(&args.targets)?;
    let tool = match CargoFuzz::ready() {
        Ok(tool) => tool,
        Err(problem) => {
            crate::terminal::problems(&problem.into());
            return Ok(ExitCode::from(2));
        }
    };
    say("building the targets …");
    tool.build()?;
    let mut runs = Vec::new();
    for target in &targets {
        say(&format!("{target}: {} s …", args.seconds));
        runs.push(tool.run(target, args.seconds)?);
    }
    print(&table(&runs).text());
    for run in &runs {
        for input in &run.found {
            say(&what_to_do(&run.target, input));
        }
        if let (true, Some(log)) = (run.found.is_empty(), &run.failed) {
            say(&format!("{} ended badly: {}", run.target, log.display()));
        }
    }
    let broken = runs.iter().any(|run| run.is_broken());
    Ok(ExitCode::from(u8::from(broken)))
}

/// The targets that were asked for: all of them where none was.
fn targets(asked: &[String]) -> Result<Vec<String>, Diagnostic> {
    let folder = crate::root().join("tests/fuzz/fuzz_targets");
    let known: BTreeSet<String> = files(&folder)
        .iter()
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    if asked.is_empty() {
        return Ok(known.into_iter().collect());
    }
    match asked.iter().find(|target| !known.contains(*target)) {
        None => Ok(asked.to_vec()),
        Some(target) => {
            let known: Vec<String> = known.into_iter().collect();
            let help = format!("the targets are {}", known.join(", "));
            Err(problem(
                "fuzz",
                format!("there is no target `{target}`"),
                &help,
            ))
        }
    }
}

/// What came of a run.
struct Run {
    target: String,
    /// How many inputs were tried.
    tried: u64,
    /// How many of them were new and interesting.
    new: usize,
    /// Inputs that break the target.
    found: Vec<PathBuf>,
    /// Where it says why it ended, where it ended badly.
    failed: Option<PathBuf>,
}

impl Run {
    fn is_broken(&self) -> bool {
        !self.found.is_empty() || self.failed.is_some()
    }
}

/// The tool, once it is installed.
struct CargoFuzz {
    program: PathBuf,
    /// `target/fuzz`.
    folder: PathBuf,
}

impl CargoFuzz {
    fn ready() -> Result<Self, Diagnostic> {
        let nightly = Command::new("rustup")
            .args(["run", "nightly", "rustc", "--version"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        if !nightly.is_ok_and(|status| status.success()) {
            let help = "run `rustup toolchain install nightly --profile minimal`";
            let message = "fuzzing needs a nightly compiler, by way of rustup";
            return Err(problem("nightly", message.to_owned(), help));
        }
        let folder = crate::root().join("target/fuzz");
        let tools = folder.join("tools");
        let program = tools.join("bin/cargo-fuzz");
        if !program.exists() {
            say(&format!("installing cargo-fuzz {CARGO_FUZZ} …"));
            install(&tools)?;
        }
        Ok(Self { program, folder })
    }

    /// A command of the tool, with the nightly compiler whichever runs us.
    fn command(&self, name: &str) -> Command {
        let mut command = Command::new(&self.program);
        command
            .args([name, "--fuzz-dir", "tests/fuzz", "--target-dir"])
            .arg(self.folder.join("build"))
            .current_dir(crate::root())
            .env("RUSTUP_TOOLCHAIN", "nightly")
            .env_remove("CARGO");
        command
    }

    fn build(&self) -> Result<(), Diagnostic> {
        let help = "mend tests/suite/src/fuzz/ or tests/fuzz/; it needs a C++ compiler too";
        let status = self.command("build").status();
        match status {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(problem("tests/fuzz", format!("no build: {status}"), help)),
            Err(error) => Err(problem("tests/fuzz", error.to_string(), help)),
        }
    }

    fn run(&self, target: &str, seconds: u32) -> Result<Run, Diagnostic> {
        let corpus = self.folder.join("corpus").join(target);
        let crashes = self.folder.join("crashes").join(target);
        for folder in [&corpus, &crashes] {
            std::fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
        }
        let before = (files(&corpus).len(), files(&crashes));
        let log = self.folder.join(format!("{target}.log"));
        let output = File::create(&log).map_err(|error| unwritable(&log, &error))?;
        let status = self
            .command("run")
            .arg(target)
            // New inputs go into the first folder; the second is only read.
            .args([
                &corpus,
                &crate::root().join("tests/fuzz/corpus").join(target),
            ])
            .arg("--")
            .arg(format!("-max_total_time={seconds}"))
            .arg(format!("-timeout={LONGEST}"))
            .arg(format!("-max_len={LARGEST}"))
            .arg(format!("-rss_limit_mb={MEMORY}"))
            .arg(format!("-artifact_prefix={}/", crashes.display()))
            .arg("-dict=tests/fuzz/words.dict")
            .stdout(Stdio::null())
            .stderr(output)
            .status()
            .map_err(|error| problem(target, error.to_string(), "look at target/fuzz"))?;
        let found = files(&crashes).difference(&before.1).cloned().collect();
        Ok(Run {
            target: target.to_owned(),
            tried: tried(&std::fs::read_to_string(&log).unwrap_or_default()),
            new: files(&corpus).len().saturating_sub(before.0),
            found,
            failed: (!status.success()).then_some(log),
        })
    }
}

fn install(tools: &Path) -> Result<(), Diagnostic> {
    let help = "let cargo reach its registry";
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([
            "install",
            "cargo-fuzz",
            "--locked",
            "--quiet",
            "--version",
            CARGO_FUZZ,
        ])
        .arg("--root")
        .arg(tools)
        .status()
        .map_err(|error| problem("cargo install", error.to_string(), help))?;
    match status.success() {
        true => Ok(()),
        false => {
            let message = format!("cargo-fuzz {CARGO_FUZZ} was not installed: {status}");
            Err(problem("cargo install", message, help))
        }
    }
}

/// The files of a folder; none where it is not there.
fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries.flatten().map(|entry| entry.path()).collect()
}

/// How many inputs a log tells of: libFuzzer counts them at the head of its lines.
fn tried(log: &str) -> u64 {
    let counts = log.lines().filter_map(|line| {
        let count = line.strip_prefix('#')?.split_whitespace().next()?;
        count.parse().ok()
    });
    counts.max().unwrap_or_default()
}

fn table(runs: &[Run]) -> Table {
    let mut table = Table::new(&["target", "runs", "new inputs", "crashes"]);
    for run in runs {
        table.row(vec![
            run.target.clone(),
            run.tried.to_string(),
            run.new.to_string(),
            run.found.len().to_string(),
        ]);
    }
    table
}

fn what_to_do(target: &str, input: &Path) -> String {
    format!(
        "\n{} {}\n  why: target/fuzz/{target}.log\n  {} copy it, as small as it can be and under a \
         name that tells what it is, into tests/fuzz/corpus/{target}/; then\n  \
         `cargo test -p suite --test fuzz` fails until it is mended",
        paint(Colour::Red, "found:"),
        input.display(),
        paint(Colour::Dim, "help:"),
    )
}

fn unwritable(path: &Path, error: &std::io::Error) -> Diagnostic {
    let help = "target/ must be a folder that can be written";
    problem(&path.display().to_string(), error.to_string(), help)
}

fn problem(place: &str, message: String, help: &str) -> Diagnostic {
    Diagnostic::new("fuzz", place, "", message, help)
}
