//! The program, run for the account of a server on loopback.

use std::process::{Command, Output};

use hoopai_mock::Mock;
use serde_json::Value;

/// A server with 45 contacts: that is more than one page.
pub(crate) fn server() -> Mock {
    let mock = Mock::settings().contacts(45).start();
    mock.expect("a port is free")
}

/// The program, without what the environment of the tests may say.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hoopai"));
    for name in [
        "HOOPAI_API_VERSION",
        "HOOPAI_BASE_URL",
        "HOOPAI_CLIENT_ID",
        "HOOPAI_CLIENT_SECRET",
        "HOOPAI_CONFIG",
        "HOOPAI_LOCATION_ID",
        "HOOPAI_MCP_TOKEN",
        "HOOPAI_PROFILE",
        "HOOPAI_TOKEN",
    ] {
        command.env_remove(name);
    }
    // Nor what its profiles may say.
    command.env("XDG_CONFIG_HOME", env!("CARGO_TARGET_TMPDIR"));
    command
}

pub(crate) fn finish(command: &mut Command) -> Output {
    command.output().expect("the program runs")
}

/// Runs the program for the account of the server.
pub(crate) fn run(mock: &Mock, args: &[&str]) -> Output {
    finish(with_account(&mut program(), mock).args(args))
}

pub(crate) fn with_account<'a>(command: &'a mut Command, mock: &Mock) -> &'a mut Command {
    command
        .env("HOOPAI_BASE_URL", mock.url())
        .env("HOOPAI_TOKEN", mock.token())
        .env("HOOPAI_LOCATION_ID", mock.location())
}

pub(crate) fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("the output is text")
}

pub(crate) fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("the errors are text")
}

/// What a call that went well wrote.
pub(crate) fn done(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", err(output));
    out(output)
}

pub(crate) fn read(output: &Output) -> Value {
    serde_json::from_str(&done(output)).expect("the output is JSON")
}
