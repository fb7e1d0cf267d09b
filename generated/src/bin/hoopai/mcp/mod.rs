//! `hoopai mcp`: the operations as tools of a model, by the Model Context Protocol.
//!
//! `choice` says which operations a model may have, and `reads` which of them change
//! nothing. `tools` makes tools of them, with the inputs that `schema` describes, each by its `shape`;
//! `server` answers to a client, on standard input and output or by `http`. `answer`
//! is what a model gets to see.

mod answer;
mod choice;
mod http;
mod paging;
mod reads;
mod rest;
mod schema;
mod server;
mod shape;
mod tools;

use std::io::IsTerminal as _;

use clap::builder::ValueHint;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use rmcp::ServiceExt as _;

use super::account::Account;
use super::failure::Failure;
use super::version::Version;
use choice::Choice;
use server::Server;

/// More tools than this make a model choose badly.
const MANY: usize = 40;

/// Serves until the client goes.
pub(crate) async fn run(version: Version, matches: &ArgMatches) -> Result<(), Failure> {
    let choice = Choice::of(version, matches)?;
    let account = Account::of(matches)?;
    if !account.has_token() {
        return Err(Failure::usage("there is no token").hint(
            "set HOOPAI_TOKEN, or name a profile; what starts this program has its own environment",
        ));
    }
    let client = account.client().await?;
    let most = matches.get_one::<usize>("max-answer").copied();
    let server = Server::new(client, choice, most.unwrap_or(answer::MOST));
    eprintln!("{}", server.about());
    if server.count() > MANY {
        eprintln!(
            "warning: {} tools are many for a model; --operations takes fewer",
            server.count()
        );
    }
    match matches.get_one::<String>("http") {
        Some(address) => http::serve(server, address, matches).await,
        None => {
            if std::io::stdin().is_terminal() {
                eprintln!(
                    "It waits for a client on the standard input; --help shows how one is told."
                );
            }
            let ended = |error: &dyn std::fmt::Display| {
                Failure::refused(format!("the client on the standard input: {error}"))
            };
            let running = server.serve(rmcp::transport::io::stdio()).await;
            let running = running.map_err(|error| ended(&error))?;
            running.waiting().await.map_err(|error| ended(&error))?;
            Ok(())
        }
    }
}

/// The command.
pub(crate) fn command() -> Command {
    let option = |name: &'static str| Arg::new(name).long(name).help_heading("Server");
    Command::new("mcp")
        .about("Serve the operations to a model, by the Model Context Protocol")
        .after_help(HELP)
        .arg(
            option("families")
                .value_name("NAMES")
                .value_delimiter(',')
                .action(ArgAction::Append)
                .help("A tool for each operation of these families"),
        )
        .arg(
            option("operations")
                .value_name("NAMES")
                .value_delimiter(',')
                .action(ArgAction::Append)
                .help("A tool for each of these operations: contacts.search,contacts.get"),
        )
        .arg(
            option("write")
                .action(ArgAction::SetTrue)
                .help("Also what makes, changes, sends or deletes something"),
        )
        .arg(
            option("http")
                .value_name("ADDRESS")
                .num_args(0..=1)
                .default_missing_value("127.0.0.1:8766")
                .help("Listen for clients by HTTP, at /mcp [address: 127.0.0.1:8766]"),
        )
        .arg(
            option("http-token-file")
                .value_name("FILE")
                .value_hint(ValueHint::FilePath)
                .requires("http")
                .help("The token that clients must bear; else HOOPAI_MCP_TOKEN, else a new one"),
        )
        .arg(
            option("max-answer")
                .value_name("LETTERS")
                .value_parser(value_parser!(usize))
                .help("Longer answers are cut, and the rest is kept for a while [default: 50000]"),
        )
}

const HELP: &str = "\
Without --families and --operations a model has tools to search the operations, to
describe one and to call it. What is chosen has a tool of its own instead.

Only operations that change nothing are there, unless --write is given. The account is
that of --location or of the profile; without one a model has to name it.

Examples:
  hoopai mcp
      all that reads, on the standard input and output
  hoopai mcp --operations contacts.search,contacts.get,calendars.free_slots
      three tools
  hoopai mcp --families contacts,opportunities --write
      a tool for each operation of two families
  HOOPAI_MCP_TOKEN=… hoopai mcp --http
      for clients of this machine, at http://127.0.0.1:8766/mcp

A client starts it with a configuration like this:

  {\"mcpServers\": {\"hoopai\": {\"command\": \"hoopai\", \"args\": [\"mcp\", \"--profile\", \"shop\"]}}}";
