//! `cargo xtask diff`: what a newer set of documents means.

use std::process::ExitCode;

use codegen::diagnostic::Diagnostics;
use codegen::diff::{compare, side};
use std::path::Path;

#[derive(clap::Args)]
pub(crate) struct Args {
    base: String,
    head: Option<String>,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Diagnostics> {
    let specs = crate::root().join("specs");
    let reading = side::Reading {
        specs: &specs,
        only: None,
        as_published: false,
    };
    let t = std::time::Instant::now();
    let old = side::read(&side::Kind::of(Path::new(&args.base)), reading)?;
    let new = side::read(
        &side::Kind::of(Path::new(args.head.as_deref().unwrap_or("."))),
        reading,
    )?;
    eprintln!("{:?}", t.elapsed());
    let diff = compare(&old, &new);
    eprintln!("{:?} {:?}", t.elapsed(), diff.summary());
    for c in &diff.changes {
        println!(
            "{} {} {} {}\n    {}",
            c.level.word(),
            c.rule,
            c.fingerprint,
            c.family,
            c.text
        );
        for r in &c.rust {
            println!("        {}: {} [{}]", r.item, r.change, r.bump.word());
        }
    }
    Ok(ExitCode::SUCCESS)
}
