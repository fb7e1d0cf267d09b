//! The commands that are no operations.

use clap::builder::ValueHint;
use clap::{Arg, ArgAction, Command, value_parser};
use clap_complete::Shell;

/// All of them.
pub(crate) fn all() -> [Command; 6] {
    [
        search(),
        login(),
        logout(),
        profiles(),
        super::mcp::command(),
        completions(),
    ]
}

fn search() -> Command {
    Command::new("operations")
        .about("Search the operations: all words must be in the name, path or title")
        .arg(Arg::new("words").value_name("WORDS").num_args(0..))
}

fn login() -> Command {
    let text = |name: &'static str, value: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name(value)
            .help_heading("Login")
    };
    Command::new("login")
        .about("Log in with an app, and keep the tokens under a profile")
        .after_help(LOGIN)
        .arg(text("client-id", "ID").help("The app; else HOOPAI_CLIENT_ID, else the profile's"))
        .arg(
            text("client-secret-file", "FILE")
                .value_hint(ValueHint::FilePath)
                .help("Where the app's secret is; else HOOPAI_CLIENT_SECRET holds it"),
        )
        .arg(
            text("scope", "SCOPES")
                .action(ArgAction::Append)
                .value_delimiter(',')
                .help("What to ask to be allowed; can be given several times"),
        )
        .arg(
            text("agency", "")
                .action(ArgAction::SetTrue)
                .help("Log in for an agency, whose token makes those of its accounts"),
        )
        .arg(
            text("port", "PORT")
                .value_parser(value_parser!(u16))
                .help("The port that the login comes back to [default: that of the redirect URI]"),
        )
        .arg(
            text("redirect-uri", "URI")
                .help("Where it comes back to [default: http://127.0.0.1:8765/callback]"),
        )
        .arg(text("login-host", "URL").help("The host of a white label's login page"))
        .arg(
            text("timeout", "SECONDS")
                .value_parser(value_parser!(u64).range(1..))
                .default_value("300")
                .help("How long to wait for the person"),
        )
        .arg(
            text("open", "")
                .action(ArgAction::SetTrue)
                .help("Open the page in a browser, too"),
        )
}

const LOGIN: &str = "\
Examples:
  hoopai login --client-id ID --client-secret-file app.secret --scope contacts.readonly
      makes the profile `default`, and logs in
  hoopai login --profile agency --agency --open
      logs in again, with what the profile says

The app's settings must have the redirect URI word for word. The tokens are kept beside
the profiles, in a file that nobody else can read, and renewed when they expire. An
agency's can make those of its accounts only with the scope oauth.write.";

fn logout() -> Command {
    Command::new("logout").about("Forget the tokens of a login")
}

fn profiles() -> Command {
    Command::new("profiles")
        .about("List the profiles, without their secrets")
        .after_help(PROFILES)
}

const PROFILES: &str = "\
Profiles are in ~/.config/hoopai/config.toml, or in the file that HOOPAI_CONFIG names:

  default = \"shop\"

  [profiles.shop]
  location = \"ve9EPM428h8vShlRW1KT\"
  token = { file = \"~/secrets/shop\" }    # or { env = \"SHOP_TOKEN\" }

  [profiles.agency]
  token = \"login\"
  client_id = \"…\"
  client_secret = { env = \"AGENCY_SECRET\" }
  scopes = [\"contacts.readonly\"]

Options count most, then the environment, then the profile: that of --profile, of
HOOPAI_PROFILE, or the default one.";

fn completions() -> Command {
    Command::new("completions")
        .about("Print the completions of a shell")
        .after_help("Examples:\n  hoopai completions bash > ~/.local/share/bash-completion/completions/hoopai\n  source <(hoopai completions zsh)\n  hoopai completions fish > ~/.config/fish/completions/hoopai.fish")
        .arg(
            Arg::new("shell")
                .value_parser(value_parser!(Shell))
                .required(true),
        )
}
