//! `hoopai`: every operation of the API in a terminal.
//!
//! It knows no operation by itself. The routes of the crate list them, those of the
//! `version` that is meant; `tree` makes a command of each, with the `flags` of its inputs; `fill` makes the request of what
//! was given, and `call` sends it and has `output` show what came. `account` says for
//! whom, from flags, environment and the profiles of `config`; `login` gets tokens for
//! one, and `mcp` gives the operations to a model.

mod account;
mod call;
mod commands;
mod config;
mod dry_run;
mod failure;
mod fill;
mod flags;
mod help;
mod login;
mod mcp;
mod operations;
mod output;
mod profiles;
mod progress;
mod rows;
mod secrets;
mod table;
mod tree;
mod values;
mod version;

use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use clap::ArgMatches;
use clap_complete::Shell;

use failure::Failure;
use version::Version;

fn main() -> ExitCode {
    // Clap itself leaves with 2 where the arguments are wrong, and with 0 after help.
    let args = std::env::args_os().map(|arg| arg.to_string_lossy().into_owned());
    let version = match Version::of(&args.collect::<Vec<String>>()) {
        Ok(version) => version,
        Err(failure) => return failure.tell(),
    };
    let matches = tree::command(version).get_matches();
    match run(version, &matches) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.tell(),
    }
}

fn run(version: Version, matches: &ArgMatches) -> Result<(), Failure> {
    if let Some((name @ ("login" | "logout" | "mcp"), _)) = matches.subcommand()
        && matches.get_flag("dry-run")
    {
        return Err(Failure::usage(format!("`hoopai {name}` has no --dry-run")));
    }
    match matches.subcommand() {
        Some(("completions", given)) => completions(version, given),
        Some(("login", given)) => block_on(login::run(given)),
        Some(("logout", given)) => block_on(login::logout(given)),
        Some(("mcp", given)) => block_on(mcp::run(version, given)),
        Some(("operations", given)) => operations::run(version, given),
        Some(("profiles", given)) => block_on(profiles::run(given)),
        Some((family, given)) => match given.subcommand() {
            Some((name, given)) => {
                let route = tree::route(version, family, name)
                    .ok_or_else(|| Failure::usage(format!("there is no `{family} {name}`")))?;
                block_on(call::run(route, given))
            }
            None => Err(Failure::usage("an operation is missing")),
        },
        None => Err(Failure::usage("a command is missing")),
    }
}

fn completions(version: Version, matches: &ArgMatches) -> Result<(), Failure> {
    let Some(shell) = matches.get_one::<Shell>("shell") else {
        return Err(Failure::usage("the shell is missing"));
    };
    let mut script = Vec::new();
    clap_complete::generate(*shell, &mut tree::command(version), "hoopai", &mut script);
    print(&script)
}

/// Does what has to wait for others.
fn block_on(what: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::refused(format!("the program cannot start: {error}")))?
        .block_on(what)
}

/// What nobody can guess.
fn random() -> Result<String, Failure> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)
        .map_err(|error| Failure::refused(format!("the system gives no random bytes: {error}")))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Writes to the standard output. Whoever has read enough of it (`| head`) may go.
fn print(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => std::process::exit(0),
        Err(error) => Err(Failure::refused(format!(
            "the answer cannot be written: {error}"
        ))),
        Ok(()) => Ok(()),
    }
}
