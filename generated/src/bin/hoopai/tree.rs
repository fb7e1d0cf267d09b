//! The tree of commands: a family is a command, its operations are commands of it.

use clap::builder::ValueHint;
use clap::{Arg, ArgAction, Command};
use hoopai::Route;
use hoopai::runtime::{BodyKind, Evidence, Place};

use super::commands;
use super::flags::{Flag, flags, kebab};
use super::help;
use super::version::{self, Version};

const EXAMPLES: &str = "\
Examples:
  hoopai operations search contact
      which operations there are
  hoopai contacts search --page-limit 20
      twenty contacts, as a table
  hoopai contacts search --page-limit 100 --all --output jsonl
      all of them, one a line
  hoopai contacts create --first-name Ada --tags vip,new --dry-run
      the request, without sending it
  hoopai contacts create --json contact.json
      a body from a file; - is the standard input
  hoopai contacts search --help
      what an operation takes
  hoopai login --help
      tokens of your own, kept under a profile
  hoopai mcp --help
      the operations as tools of a model

Without a token and an account of your own, `cargo xtask mock` starts a server to try
this on, and prints what to export.

Values:
  --help says what an input is, and it is sent as that: 20 is a number where one is
  wanted, and text elsewhere. A list is a,b, or its flag several times, or JSON where an
  item has a comma: '[\"a,b\"]'. An object is JSON. Where the documents do not say what
  it is, what reads as JSON is sent as that, and everything else as text.

Exit codes:
  0  done
  1  the API or the network refused, or nothing was found
  2  wrong usage; nothing was sent";

/// The whole tree.
pub(crate) fn command(version: Version) -> Command {
    let mut families: Vec<(&str, Vec<&'static Route>)> = Vec::new();
    for route in version.routes() {
        match families.iter_mut().find(|(name, _)| *name == route.family) {
            Some((_, routes)) => routes.push(route),
            None => families.push((route.family, vec![route])),
        }
    }
    Command::new("hoopai")
        .version(env!("CARGO_PKG_VERSION"))
        .about("The HoopAI (HighLevel) REST API in a terminal. Not an official product.")
        .after_help(EXAMPLES)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(common())
        .subcommands(commands::all())
        .subcommands(
            families
                .iter()
                .map(|(name, routes)| family(version, name, routes)),
        )
}

/// The operation that two commands name.
pub(crate) fn route(version: Version, family: &str, name: &str) -> Option<&'static Route> {
    version
        .routes()
        .find(|route| kebab(route.family) == family && kebab(route.name) == name)
}

/// What is asked of every command.
fn common() -> [Arg; 7] {
    let option = |name: &'static str| {
        Arg::new(name)
            .long(name)
            .global(true)
            .help_heading("Common options")
    };
    [
        option("profile")
            .value_name("NAME")
            .env("HOOPAI_PROFILE")
            .help("The profile that says what is not said here; `hoopai profiles` lists them"),
        option("location")
            .value_name("ID")
            .env("HOOPAI_LOCATION_ID")
            .help("The account that the call is for"),
        option("token")
            .value_name("TOKEN")
            .env("HOOPAI_TOKEN")
            .hide_env_values(true)
            .help("The token; the variable keeps it out of the list of processes"),
        option("base-url")
            .value_name("URL")
            .env("HOOPAI_BASE_URL")
            .help("Another host than the API's"),
        version::argument()
            .global(true)
            .help_heading("Common options"),
        option("output")
            .value_name("FORM")
            .value_parser(["table", "json", "jsonl"])
            .help("How the answer is shown: table on a terminal, else json"),
        option("dry-run")
            .action(ArgAction::SetTrue)
            .help("Print the request with its secrets hidden, and send nothing"),
    ]
}

fn family(version: Version, name: &str, routes: &[&'static Route]) -> Command {
    let some: Vec<String> = routes.iter().take(3).map(|one| kebab(one.name)).collect();
    let more = if routes.len() > 3 { ", …" } else { "" };
    let count = match routes.len() {
        1 => "1 operation".to_owned(),
        several => format!("{several} operations"),
    };
    Command::new(kebab(name))
        .about(format!("{count}: {}{more}", some.join(", ")))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(routes.iter().map(|route| operation(version, route)))
}

fn operation(version: Version, route: &'static Route) -> Command {
    let flags = flags(route);
    let mut command = Command::new(kebab(route.name))
        .about(route.summary)
        .long_about(about(version, route))
        .after_help(example(version, route, &flags))
        .args(flags.iter().map(|flag| input(route, flag)))
        .arg(
            Arg::new("columns")
                .long("columns")
                .value_name("NAMES")
                .value_delimiter(',')
                .help("The columns of the table, by the names of the answer's fields"),
        );
    if let BodyKind::Json { .. } = route.body {
        command = command.arg(
            Arg::new("json")
                .long("json")
                .value_name("FILE|-")
                .value_hint(ValueHint::FilePath)
                .help(help::body(route)),
        );
    }
    if route.paging.is_some() {
        command = command.arg(
            Arg::new("all")
                .long("all")
                .action(ArgAction::SetTrue)
                .help("Read the list to its end, page by page"),
        );
    }
    command
}

fn input(route: &'static Route, flag: &Flag) -> Arg {
    let parameter = flag.parameter;
    let in_body = parameter.place == Place::Body;
    let arg = Arg::new(flag.id.clone())
        .long(flag.long.clone())
        .action(ArgAction::Append)
        .allow_negative_numbers(true)
        .help_heading("Inputs")
        .help(help::text(flag));
    let arg = help::takes(arg, &flag.input.shape);
    match (parameter.required, in_body, route.body) {
        (false, ..) => arg,
        (true, true, BodyKind::Json { .. }) => arg.required_unless_present("json"),
        (true, ..) => arg.required(true),
    }
}

fn about(version: Version, route: &Route) -> String {
    let mut text = format!("{}\n\n{} {}", route.summary, route.method, route.path);
    if version != Version::default() {
        text.push_str(&format!("\nAPI version {version}"));
    }
    if route.deprecated {
        text.push_str("\nThe document calls it deprecated.");
    }
    match route.evidence {
        Evidence::Observed => {
            text.push_str("\nSeen in public code only; the platform may refuse it.")
        }
        Evidence::Documented => text.push_str("\nIn the product's documentation only."),
        _ => {}
    }
    for security in route.security {
        let scopes = match security.scopes {
            [] => "no scope".to_owned(),
            scopes => format!("scopes {}", scopes.join(", ")),
        };
        text.push_str(&format!("\nToken: {}, {scopes}", security.scheme));
    }
    text
}

/// The shortest call.
fn example(version: Version, route: &Route, flags: &[Flag]) -> String {
    let mut text = format!(
        "Example:\n  hoopai {} {}",
        kebab(route.family),
        kebab(route.name)
    );
    if version != Version::default() {
        text.push_str(&format!(" --{} {version}", version::OPTION));
    }
    if route.location.iter().any(|slot| slot.required) {
        text.push_str(" --location ID");
    }
    for flag in flags.iter().filter(|flag| flag.parameter.required) {
        text.push_str(&format!(" --{} …", flag.long));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Clap looks for flags and commands of one name, and for rules about arguments
    /// that do not exist.
    #[test]
    fn the_tree_is_sound() {
        for version in Version::built() {
            command(version).debug_assert();
        }
    }

    #[test]
    fn every_operation_is_found_by_its_commands() {
        for version in Version::built() {
            for one in version.routes() {
                let found = route(version, &kebab(one.family), &kebab(one.name));
                assert!(
                    found.is_some_and(|found| std::ptr::eq(found, one)),
                    "{version} {} {}",
                    one.family,
                    one.name
                );
            }
        }
    }

    #[test]
    fn every_input_has_a_flag() {
        for route in Version::built().flat_map(Version::routes) {
            assert_eq!(
                flags(route).len(),
                route.parameters.len(),
                "{}",
                route.operation_id
            );
        }
    }
}
