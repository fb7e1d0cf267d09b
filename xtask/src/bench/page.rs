//! `BENCHMARKS.md`: the figures, for people.

use std::fmt::Write;

use codegen::diagnostic::Diagnostics;

use super::figures::{Figures, short};
use super::peers::{Figure, Kept, Operations, Sitting};
use super::{Bench, failed, machine};

/// What the figures alone do not say: what was tried, and what stands in the way.
const NOTES: &str = include_str!("notes.md");

pub(super) fn write(bench: &Bench, figures: &Figures) -> Result<(), Diagnostics> {
    let text = text(bench, figures, &super::peers::read(&bench.root)?);
    codegen::files::write_atomic(&bench.root.join("BENCHMARKS.md"), text.as_bytes())
        .map_err(|error| failed("BENCHMARKS.md", error, "it cannot be written"))
}

fn text(bench: &Bench, figures: &Figures, kept: &Kept) -> String {
    let mut out = format!(
        "# Benchmarks\n\nWritten by `cargo xtask bench`; medians of {} runs.\n\n\
         * Machine: {}\n* Date: {}\n* Compiler: {}\n\
         * Operations: {}; lines of generated Rust: {}\n\n",
        bench.runs,
        machine::machine(),
        machine::date(),
        machine::rustc(),
        value(figures, "operations"),
        value(figures, "lines"),
    );
    compile(&mut out, figures);
    peers(&mut out, kept);
    user(&mut out, figures);
    regenerate(&mut out, figures);
    calls(&mut out, figures);
    out += NOTES;
    out
}

fn compile(out: &mut String, figures: &Figures) {
    *out += "## Compile\n\nDependencies compiled before, `CARGO_INCREMENTAL=0`, full debug \
             information, cargo's own time included.\n\n\
             | what | CPU s | wall s | peak MB |\n|---|--:|--:|--:|\n";
    for (what, name) in [
        ("`cargo check`, everything", "check_all"),
        (
            "`cargo check`, everything, with the version `v3`",
            "check_both",
        ),
        ("`cargo build`, everything", "build_all"),
        ("`cargo build --release`, everything", "release_all"),
        ("`cargo check`, the runtime without a family", "check_none"),
        ("`cargo check`, `contacts` alone", "check_contacts"),
        (
            "`cargo check`, the family in the middle alone",
            "check_median",
        ),
    ] {
        let part = |part: &str| value(figures, &format!("{name}_{part}"));
        let (cpu, wall, peak) = (part("cpu"), part("wall"), part("peak_mb"));
        let _ = writeln!(out, "| {what} | {cpu} | {wall} | {peak} |");
    }
    let all = figures.get("check_all_cpu").zip(figures.get("operations"));
    let each = all.map_or("–".to_owned(), |(cpu, count)| short(cpu * 1e3 / count));
    let _ = writeln!(
        out,
        "\nThe check of an operation: {each} ms. The library: {} MB built, {} MB released.\n",
        value(figures, "rlib_build_mb"),
        value(figures, "rlib_release_mb")
    );
}

/// Peers and we, by turns in one sitting each.
fn peers(out: &mut String, kept: &Kept) {
    if kept.sittings.is_empty() {
        return;
    }
    *out += "## Beside others\n\nThe same documents (or, for a ready-made crate, all that it \
             has), compiled by turns with ours in one sitting, which may have been another \
             than that of the table above; `cargo xtask bench --peers` takes them again. \
             Seconds and megabytes are theirs, the ratios ours to theirs, medians of pairs.\n\n\
             | what | CPU s | wall s | peak MB | CPU | wall | memory |\n\
             |---|--:|--:|--:|--:|--:|--:|\n";
    for sitting in &kept.sittings {
        for (what, figure) in &sitting.figures {
            let Figure {
                cpu,
                wall,
                peak,
                ratios,
            } = figure;
            let ratio =
                |at: usize| ratios.map_or("–".to_owned(), |ratios: [f64; 3]| short(ratios[at]));
            let _ = writeln!(
                out,
                "| {} {}, {} | {} | {} | {} | {} | {} | {} |",
                sitting.peer,
                sitting.version,
                what.replace('_', " "),
                short(*cpu),
                short(*wall),
                peak.map_or("–".to_owned(), short),
                ratio(0),
                ratio(1),
                ratio(2),
            );
        }
    }
    *out += "\n";
    for sitting in &kept.sittings {
        let _ = writeln!(
            out,
            "* {} {}: {} runs on {}, {}{}",
            sitting.peer,
            sitting.version,
            sitting.runs,
            sitting.date,
            sitting.machine,
            per_operation(sitting)
        );
    }
    *out += "\n";
}

/// What an operation costs, where the two crates do not have the same ones.
fn per_operation(sitting: &Sitting) -> String {
    let Some(operations) = sitting.operations else {
        return String::new();
    };
    let Operations { theirs, ours } = operations;
    let mut text =
        format!("; {theirs} operations, beside {ours} of ours, `v3` with them. Of one operation");
    let mut sign = ",";
    for (what, figure) in &sitting.figures {
        // Of one family the two have about the same ones.
        if let (Some([cpu, ..]), false) = (figure.ratios, what.contains("_of_")) {
            let ratio = short(cpu * theirs / ours);
            let _ = write!(text, "{sign} the {what} costs {ratio} of theirs");
            sign = " and";
        }
    }
    text
}

fn user(out: &mut String, figures: &Figures) {
    *out += "## A program that uses it\n\nA `cargo build` of one that calls so many \
             operations, CPU seconds, everything else compiled before:\n\n\
             | none | 1 | 10 | 100 |\n|--:|--:|--:|--:|\n";
    let built = |count: u32| value(figures, &format!("user_build_{count}_cpu"));
    let _ = writeln!(
        out,
        "| {} | {} | {} | {} |\n\nAn incremental `check` after an edit of the one that calls \
         ten: {} s. Its program, released and stripped: {} MB.\n",
        built(0),
        built(1),
        built(10),
        built(100),
        value(figures, "user_incremental_check_wall"),
        value(figures, "user_stripped_mb"),
    );
}

fn regenerate(out: &mut String, figures: &Figures) {
    *out += "## Regenerate\n\nFrom YAML on disk to formatted files on disk.\n\n\
             | what | wall s | CPU s |\n|---|--:|--:|\n";
    for (what, name) in [
        ("the product's families", "regenerate_1"),
        ("of four times the documents", "regenerate_4"),
        ("of sixteen times", "regenerate_16"),
        ("both versions, and all that goes with them", "regenerate_0"),
        ("the same, `--check`, nothing changed", "regenerate_check"),
    ] {
        let part = |part: &str| value(figures, &format!("{name}_{part}"));
        let _ = writeln!(out, "| {what} | {} | {} |", part("wall"), part("cpu"));
    }
    *out += "\n";
}

fn calls(out: &mut String, figures: &Figures) {
    *out += "## Call\n\nAgainst `reqwest` and `serde` by hand, on the loopback, without \
             retries and limiter on either side. The page holds 100 contacts, and both read \
             it from the same bytes.\n\n\
             | what | ours | by hand | ratio |\n|---|--:|--:|--:|\n";
    for (what, name, hand) in [
        ("call to the socket, µs", "call_us_to_socket", "by_hand"),
        (
            "last byte to the value, µs",
            "call_us_from_socket",
            "by_hand",
        ),
        ("the whole call, µs", "call_us", "by_hand"),
        ("allocations of a call", "call_allocations", "by_hand"),
        ("bytes allocated of a call", "call_bytes", "by_hand"),
        ("a page to values, µs", "decode_us", "derived"),
        (
            "a page to values, instructions",
            "decode_instructions",
            "derived",
        ),
        (
            "a page to values, allocations",
            "decode_allocations",
            "derived",
        ),
        (
            "a page to values, bytes allocated",
            "decode_bytes",
            "derived",
        ),
    ] {
        let (ours, hand) = (format!("{name}_ours"), format!("{name}_{hand}"));
        let ratio = figures.get(&ours).zip(figures.get(&hand));
        let ratio = ratio.map_or("–".to_owned(), |(ours, hand)| short(ours / hand));
        let (ours, hand) = (value(figures, &ours), value(figures, &hand));
        let _ = writeln!(out, "| {what} | {ours} | {hand} | {ratio} |");
    }
    let _ = writeln!(
        out,
        "\nA handle of an account that is idle: {} bytes. A thousand calls at once, each of an account \
         with a token of its own, a call: \
         {} µs on one thread, {} µs on two. `Error`: {} bytes; the future of a call: {} bytes.\n",
        value(figures, "idle_location_bytes"),
        value(figures, "crowd_us_one_thread"),
        value(figures, "crowd_us_two_threads"),
        value(figures, "size_of_error"),
        value(figures, "size_of_future"),
    );
}

fn value(figures: &Figures, name: &str) -> String {
    figures.get(name).map_or("–".to_owned(), short)
}
