//! What a call costs: the time from the method to the socket and from the last byte
//! to the value, allocations, sizes, memory. Each against what a careful person would
//! write by hand with `reqwest` and `serde`.
//!
//! It prints one line a figure, `name value`, which `cargo xtask bench` reads. It is
//! no judge: what the figures may be, is in `tests/suite/budgets.toml`.

mod calls;
mod contact;
mod crowd;
mod decode;
mod memory;
mod server;
mod sizes;

use std::alloc::System;
use std::process::ExitCode;

use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// One figure of the output.
fn figure(name: &str, value: f64) {
    println!("{name} {value}");
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["calls"] => calls::run(),
        ["decode"] => decode::run(),
        // For a profiler that counts instructions: the same work, and nothing else.
        ["decode", who, times] => decode::repeat(who, times.parse().unwrap_or(1)),
        ["memory"] => memory::run(),
        ["crowd"] => crowd::run(),
        ["sizes"] => sizes::run(),
        _ => {
            eprintln!("usage: bench calls | decode [ours|derived TIMES] | memory | crowd | sizes");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

/// The one in the middle.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
