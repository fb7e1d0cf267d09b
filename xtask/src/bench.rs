//! `cargo xtask bench`: what the crate costs people, as numbers that anyone can repeat.

mod budgets;
mod calls;
mod compile;
mod figures;
mod machine;
mod measure;
mod page;
mod peers;
mod regenerate;
mod user;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use codegen::diagnostic::{Diagnostic, Diagnostics};

use crate::terminal::say;
use figures::Figures;

#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  cargo xtask bench             measure everything, and write BENCHMARKS.md
  cargo xtask bench --peers     the same, after all others were measured beside ours
  cargo xtask bench --peers ghl-sdk
                                the same, after this one was
  cargo xtask bench --budgets   only what does not depend on the machine's mood; 1 if
                                something costs more than tests/suite/budgets.toml allows
  cargo xtask bench --only calls")]
pub(crate) struct Args {
    /// Hold what can be counted against tests/suite/budgets.toml
    #[arg(long, conflicts_with = "only")]
    budgets: bool,
    /// One part alone, printed and not written
    #[arg(long, value_name = "PART")]
    only: Option<Part>,
    /// Measure others beside ours, too: these, or without a name all, which takes more
    /// than an hour. They are installed into target/, and their figures are kept in
    /// tests/bench/peers.toml
    #[arg(long, num_args = 0.., value_name = "NAME", conflicts_with_all = ["budgets", "only"])]
    #[arg(value_parser = clap::builder::PossibleValuesParser::new(peers::NAMES))]
    peers: Option<Vec<String>>,
    /// So often; the median counts
    #[arg(long, default_value_t = 5, value_name = "TIMES")]
    runs: usize,
    /// Generate this many copies of all documents into a folder, and nothing else
    #[arg(long, hide = true, value_names = ["COPIES", "DIR"], num_args = 2)]
    generate: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    Regenerate,
    Compile,
    User,
    Calls,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Diagnostics> {
    let root = crate::root();
    if let [copies, folder] = &args.generate[..] {
        return regenerate::generate(&root, copies.parse().unwrap_or(1), Path::new(folder));
    }
    if args.budgets {
        return budgets::run(&root);
    }
    let bench = Bench {
        target: root.join("target/bench"),
        runs: args.runs.max(1),
        root,
    };
    if let Some(names) = &args.peers {
        peers::measure(&bench, |peer| {
            names.is_empty() || names.iter().any(|name| name == peer)
        })?;
    }
    let mut figures = Figures::default();
    type Measure = fn(&Bench, &mut Figures) -> Result<(), Diagnostics>;
    let parts: [(Part, &str, Measure); 4] = [
        (Part::Regenerate, "regenerating", regenerate::measure),
        (Part::Compile, "compiling the crate", compile::measure),
        (Part::User, "compiling programs that use it", user::measure),
        (Part::Calls, "calling", calls::measure),
    ];
    for (part, what, measure) in parts {
        if args.only.is_none_or(|only| only == part) {
            say(what);
            measure(&bench, &mut figures)?;
        }
    }
    if args.only.is_some() {
        crate::terminal::print(&figures.text());
        return Ok(ExitCode::SUCCESS);
    }
    page::write(&bench, &figures)?;
    say("BENCHMARKS.md is written");
    Ok(ExitCode::SUCCESS)
}

/// Where and how often it is measured.
struct Bench {
    root: PathBuf,
    /// A folder for what is built, beside what is built otherwise.
    target: PathBuf,
    runs: usize,
}

/// Something that has to be there, or to work, and does not.
fn failed(what: &str, why: impl std::fmt::Display, help: &str) -> Diagnostics {
    Diagnostic::new("bench", what, "", why.to_string(), help).into()
}
