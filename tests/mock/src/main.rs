//! `hoopai-mock`: the server as a program. `cargo xtask mock` starts it.

use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use hoopai_mock::Mock;

/// A local server that answers like the HoopAI (HighLevel) REST API.
#[derive(Parser)]
#[command(
    name = "cargo xtask mock",
    after_help = "\
It prints what to export, and runs until Ctrl-C. The same seed and the same calls give
the same answers.

Examples:
  cargo xtask mock
  cargo xtask mock --port 0 --log               # a free port, a line for every request
  cargo xtask mock --error-rate 0.1 --latency 200
  cargo xtask mock --drift 0.2                  # answers that are not as documented
  cargo xtask mock --calls 25 --interval 10000  # the limit of a private token

Exit codes: 0 stopped, 1 it could not start, 2 a wrong argument."
)]
struct Args {
    /// The port of loopback; 0 takes a free one
    #[arg(long, default_value_t = 4010)]
    port: u16,
    /// What everything that is made up comes from
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How long every answer takes
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 0)]
    latency: u64,
    /// The share of requests that fail with 500, 502, 503 or 429
    #[arg(long, value_name = "0…1", default_value_t = 0.0, value_parser = share)]
    error_rate: f64,
    /// The share of an answer's fields that are not as documented
    #[arg(long, value_name = "0…1", default_value_t = 0.0, value_parser = share)]
    drift: f64,
    /// How many calls are allowed in an interval
    #[arg(long, default_value_t = 100)]
    calls: u64,
    /// The limit's interval
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 10_000)]
    interval: u64,
    /// How many calls are allowed in a day
    #[arg(long, default_value_t = 200_000)]
    day: u64,
    /// The id of the first account
    #[arg(long, value_name = "ID", default_value = "mock-location")]
    location: String,
    /// How many accounts the agency has
    #[arg(long, default_value_t = 3)]
    locations: usize,
    /// How many contacts each account has at first
    #[arg(long, default_value_t = 1000)]
    contacts: usize,
    /// How long the lists are of which nothing is remembered
    #[arg(long, default_value_t = 250)]
    items: usize,
    /// How many calls to /oauth/token are allowed in a minute
    #[arg(long, value_name = "CALLS", default_value_t = 5)]
    logins: u64,
    /// How long an app's access tokens live
    #[arg(long, value_name = "SECONDS", default_value_t = 86_399)]
    token_lifetime: u64,
    /// Remember nothing: examples for every id
    #[arg(long)]
    stateless: bool,
    /// Write a line to standard error for every request
    #[arg(long)]
    log: bool,
}

fn share(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(share) if (0.0..=1.0).contains(&share) => Ok(share),
        _ => Err("a number from 0 to 1 is meant".to_owned()),
    }
}

fn main() -> ExitCode {
    let args = Args::parse();
    let mut settings = Mock::settings()
        .port(args.port)
        .seed(args.seed)
        .latency(Duration::from_millis(args.latency))
        .error_rate(args.error_rate)
        .drift(args.drift)
        .window(args.calls, Duration::from_millis(args.interval))
        .day(args.day)
        .logins(args.logins)
        .location(args.location)
        .locations(args.locations)
        .contacts(args.contacts)
        .items(args.items)
        .token_lifetime(Duration::from_secs(args.token_lifetime));
    if args.stateless {
        settings = settings.stateless();
    }
    if args.log {
        settings = settings.log();
    }
    let mock = match settings.start() {
        Ok(mock) => mock,
        Err(error) => {
            eprintln!("error: 127.0.0.1:{}: {error}", args.port);
            eprintln!("help: --port 0 takes a free port");
            return ExitCode::FAILURE;
        }
    };
    // Nobody has to read it.
    let _ = print(&mock, &mut std::io::stdout());
    // It runs on a thread of its own, until somebody stops the program.
    match tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => match runtime.block_on(tokio::signal::ctrl_c()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => failed(&error),
        },
        Err(error) => failed(&error),
    }
}

fn failed(error: &std::io::Error) -> ExitCode {
    eprintln!("error: {error}");
    ExitCode::FAILURE
}

fn print(mock: &Mock, out: &mut impl Write) -> std::io::Result<()> {
    let (operations, families) = mock.knows();
    writeln!(out, "HoopAI mock at {}", mock.url())?;
    writeln!(
        out,
        "{operations} operations of {families} families; Ctrl-C stops it\n"
    )?;
    for (name, value) in [
        ("HOOPAI_BASE_URL", mock.url().as_str()),
        ("HOOPAI_TOKEN", mock.token()),
        ("HOOPAI_LOCATION_ID", mock.location()),
        ("HOOPAI_COMPANY_TOKEN", mock.company_token()),
        ("HOOPAI_COMPANY_ID", mock.company()),
        ("HOOPAI_CLIENT_ID", mock.client_id()),
        ("HOOPAI_CLIENT_SECRET", mock.client_secret()),
    ] {
        writeln!(out, "export {name}={value}")?;
    }
    Ok(())
}
