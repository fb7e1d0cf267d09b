//! `cargo xtask mock`: a server to try things against, without an account.

use std::ffi::OsString;
use std::process::{Command, ExitCode};

use codegen::diagnostic::{Diagnostic, Diagnostics};

#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Args {
    /// What the server is told; `--help` lists it
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        value_name = "OPTIONS"
    )]
    options: Vec<OsString>,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Diagnostics> {
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["run", "--quiet", "--package", "hoopai-mock", "--"])
        .args(&args.options)
        .current_dir(crate::root())
        .status()
        .map_err(|error| {
            let help = "cargo must be on the PATH";
            Diagnostic::new("mock", "cargo", "", error.to_string(), help)
        })?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    // Ctrl-C ends both, and is how one stops it.
    Ok(code.map_or(ExitCode::SUCCESS, ExitCode::from))
}
