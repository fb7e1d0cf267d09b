//! `hoopai`: every operation of the API in a terminal.
//!
//! It knows no operation by itself. `hoopai::routes()` lists them, `tree` makes a
//! command of each, with the `flags` of its inputs; `fill` makes the request of what
//! was given, and `call` sends it and has `output` show what came.

mod call;
mod dry_run;
mod failure;
mod fill;
mod flags;
mod operations;
mod output;
mod progress;
mod rows;
mod table;
mod tree;
mod values;

use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use clap::ArgMatches;
use clap_complete::Shell;

use failure::Failure;

fn main() -> ExitCode {
    // Clap itself leaves with 2 where the arguments are wrong, and with 0 after help.
    let matches = tree::command().get_matches();
    match run(&matches) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.tell(),
    }
}

fn run(matches: &ArgMatches) -> Result<(), Failure> {
    match matches.subcommand() {
        Some(("completions", given)) => completions(given),
        Some(("operations", given)) => operations::run(given),
        Some((family, given)) => match given.subcommand() {
            Some((name, given)) => {
                let route = tree::route(family, name)
                    .ok_or_else(|| Failure::usage(format!("there is no `{family} {name}`")))?;
                call::run(route, given)
            }
            None => Err(Failure::usage("an operation is missing")),
        },
        None => Err(Failure::usage("a command is missing")),
    }
}

fn completions(matches: &ArgMatches) -> Result<(), Failure> {
    let Some(shell) = matches.get_one::<Shell>("shell") else {
        return Err(Failure::usage("the shell is missing"));
    };
    let mut script = Vec::new();
    clap_complete::generate(*shell, &mut tree::command(), "hoopai", &mut script);
    print(&script)
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
