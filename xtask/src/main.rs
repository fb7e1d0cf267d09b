//! The project's commands. Each is a file: arguments and printing, no logic.

mod bench;
mod bundle;
mod changelog;
mod conformance;
mod coverage;
mod diff;
mod fetch;
mod fuzz;
mod import;
mod lint;
mod mock;
mod regenerate;
mod terminal;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The commands of the hoopai crate's project.
#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    disable_help_subcommand = true
)]
#[command(after_help = "\
Exit codes: 0 done, 1 something is wrong (it is printed), 2 wrong usage.")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Take published documents into specs/, in canonical form
    Import(import::Args),
    /// Write the crate from specs/, or a crate from documents of your own
    Regenerate(regenerate::Args),
    /// Say what is suspicious: words that are missing, documents that contradict themselves
    Lint(lint::Args),
    /// Say how much of the API the crate has
    Coverage(coverage::Args),
    /// Write all documents as one
    Bundle(bundle::Args),
    /// Let Prism judge every request of the crate
    Conformance(conformance::Args),
    /// Start a server to try things against, without an account
    Mock(mock::Args),
    /// Show what newer documents mean for the people who depend on the crate
    Diff(diff::Args),
    /// Make the changelog's entry of a release, and its version
    Changelog(changelog::Args),
    /// Measure what the crate costs to compile, to make and to call
    Bench(bench::Args),
    /// Look for inputs that break decoders, overlays or the generator
    Fuzz(fuzz::Args),
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Import(args) => import::run(&args),
        Command::Regenerate(args) => regenerate::run(&args),
        Command::Lint(args) => lint::run(&args),
        Command::Coverage(args) => coverage::run(&args),
        Command::Bundle(args) => bundle::run(&args),
        Command::Conformance(args) => conformance::run(&args),
        Command::Mock(args) => mock::run(&args),
        Command::Diff(args) => diff::run(&args),
        Command::Changelog(args) => changelog::run(&args),
        Command::Bench(args) => bench::run(&args),
        Command::Fuzz(args) => fuzz::run(&args),
    };
    match done {
        Ok(code) => code,
        Err(problems) => {
            terminal::problems(&problems);
            ExitCode::FAILURE
        }
    }
}

/// The project's folder. Cargo says it where it runs us; a binary that is
/// started by hand falls back to where it was built.
fn root() -> PathBuf {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest
        .parent()
        .map_or_else(|| PathBuf::from("."), PathBuf::from)
}
