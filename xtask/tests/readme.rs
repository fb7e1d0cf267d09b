//! Every command of the README is run by something, and every figure stands where it
//! says: what nobody runs is what stops working first.

use std::path::{Path, PathBuf};
use std::process::Command;

/// What runs a command.
enum Runs {
    /// A step of `.ci/run` that begins like this.
    Step(&'static str),
    /// A test: its file, and its name.
    Test(&'static str, &'static str),
    /// A test below, which takes the command from the README.
    Here,
    /// Nothing, and why.
    Nothing(&'static str),
}
use Runs::{Here, Nothing, Step, Test};

/// By how a command begins; the longest beginning counts.
const COMMANDS: [(&str, Runs); 16] = [
    ("git clone ", Nothing("it needs the network")),
    ("git diff ", Nothing("it is git's own")),
    (
        "cargo run --example quickstart",
        Step("cargo run --example quickstart"),
    ),
    (
        "cargo run --package hoopai --features cli -- ",
        Test(
            "generated/tests/cli.rs",
            "the_readmes_command_makes_a_contact",
        ),
    ),
    (
        "cargo xtask mock",
        Test(
            "tests/mock/tests/it/program.rs",
            "it_prints_what_to_export_and_answers_whoever_does",
        ),
    ),
    (
        "export HOOPAI_",
        Test(
            "tests/mock/tests/it/program.rs",
            "it_prints_what_to_export_and_answers_whoever_does",
        ),
    ),
    (
        "cargo xtask regenerate",
        Step("cargo xtask regenerate --check"),
    ),
    ("cargo xtask regenerate --specs ", Here),
    ("cargo test --workspace", Step("cargo test --workspace")),
    (
        "cargo xtask import ",
        Test(
            "xtask/tests/import.rs",
            "an_import_ends_by_saying_what_is_left_to_do",
        ),
    ),
    ("cargo xtask diff HEAD", Step("cargo xtask diff HEAD")),
    ("cargo xtask conformance", Step("cargo xtask conformance")),
    ("cargo xtask bundle ", Here),
    (
        "cargo xtask coverage",
        Test("tests/suite/tests/readme.rs", "the_table_is_the_coverage"),
    ),
    ("cargo check", Nothing("it is the name of a figure")),
    ("cargo xtask bench --peers", Nothing("it takes an hour")),
];

fn root() -> PathBuf {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).to_owned()
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Those of the blocks, a line each, and those within the text.
fn commands() -> Vec<String> {
    let text = read("README.md");
    let mut commands = Vec::new();
    let mut block = None;
    for line in text.lines() {
        match (line.strip_prefix("```"), block) {
            (Some(language), None) => block = Some(language),
            (Some(_), Some(_)) => block = None,
            (None, Some("sh")) => commands.push(line.split("# ").next().unwrap_or_default()),
            (None, Some(_)) => {}
            (None, None) => {
                let code = line.split('`').skip(1).step_by(2);
                commands.extend(code.filter(|code| code.starts_with("cargo ")));
            }
        }
    }
    let commands = commands.iter().map(|command| command.trim());
    let commands = commands.filter(|command| !command.is_empty());
    commands.map(str::to_owned).collect()
}

fn runs(command: &str) -> Option<&'static (&'static str, Runs)> {
    let known = COMMANDS
        .iter()
        .filter(|(begins, _)| command.starts_with(begins));
    known.max_by_key(|(begins, _)| begins.len())
}

#[test]
fn every_command_is_run_by_something() {
    let ci = read(".ci/run");
    for command in commands() {
        let found = runs(&command);
        let (_, by) = found.unwrap_or_else(|| panic!("who runs `{command}`? say it in COMMANDS"));
        match by {
            Step(step) => assert!(
                ci.lines()
                    .any(|line| line.starts_with(&format!("step {step}"))),
                ".ci/run has no step `{step}` any more, which runs `{command}`"
            ),
            Test(file, name) => assert!(
                read(file).contains(&format!("fn {name}(")),
                "{file} has no test `{name}` any more, which runs `{command}`"
            ),
            Here => {}
            Nothing(why) => assert!(!why.is_empty()),
        }
    }
}

#[test]
fn no_row_is_about_a_command_that_is_gone() {
    let commands = commands();
    for (begins, _) in &COMMANDS {
        let mut known = commands.iter().filter_map(|command| runs(command));
        assert!(
            known.any(|(row, _)| row == begins),
            "the README has no `{begins}`"
        );
    }
}

/// Runs the README's command that begins like this, with other values for some words.
fn run(begins: &str, instead: &[(&str, &str)], folder: &Path) -> String {
    let commands = commands();
    let command = commands.iter().find(|command| command.starts_with(begins));
    let command = command.unwrap_or_else(|| panic!("the README has no `{begins}`"));
    let words = command.split_whitespace().skip(2).map(|word| {
        let other = instead.iter().find(|(theirs, _)| *theirs == word);
        other.map_or(word, |(_, ours)| *ours)
    });
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(words)
        .current_dir(folder)
        .output()
        .expect("xtask runs");
    let (out, err) = (output.stdout, output.stderr);
    let said = String::from_utf8_lossy(&[out, err].concat()).into_owned();
    assert!(output.status.success(), "{command}: {said}");
    said
}

#[test]
fn a_document_from_elsewhere_becomes_a_crate() {
    let folder = tempfile::tempdir().expect("a folder");
    let document = root().join("tests/fixtures/constructs/petstore.yaml");
    let document = document.to_str().expect("a path of text");
    let out = folder.path().join("petstore");
    let out = out.to_str().expect("a path of text");
    let instead = [("petstore.yaml", document), ("../petstore", out)];
    run("cargo xtask regenerate --specs ", &instead, folder.path());
    assert!(folder.path().join("petstore/Cargo.toml").is_file());
}

#[test]
fn all_documents_become_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("all.json");
    let out = out.to_str().expect("a path of text");
    run("cargo xtask bundle ", &[("all.json", out)], folder.path());
    let all: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(out).expect("the file")).expect("JSON");
    assert!(all["paths"]["/contacts/{contactId}"].is_object());
}

/// The figures of a row of the comparison.
fn figures(row: &str) -> Vec<String> {
    let text = read("README.md");
    let line = text
        .lines()
        .find(|line| line.starts_with(&format!("| {row}")));
    let line = line.unwrap_or_else(|| panic!("the comparison has no row `{row}`"));
    let cells = line.split('|').skip(2).map(str::trim);
    cells
        .filter(|cell| cell.parse::<f64>().is_ok())
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_times_of_the_comparison_are_those_of_the_benchmarks() {
    let page = read("BENCHMARKS.md");
    let has = |row: &str, figure: &str| {
        let mut lines = page
            .lines()
            .filter(|line| line.starts_with(&format!("| {row}")));
        lines.any(|line| line.split('|').any(|cell| cell.trim() == figure))
    };
    let check = figures("CPU of `cargo check`");
    let [ghl_sdk, openapi_to_rust] = &check[..] else {
        panic!("two crates were checked beside ours: {check:?}");
    };
    assert!(has("ghl-sdk 0.5.2, check |", ghl_sdk), "{ghl_sdk}");
    let row = "openapi-to-rust 0.23.0, check |";
    assert!(has(row, openapi_to_rust), "{openapi_to_rust}");
    for figure in figures("a call on the loopback") {
        assert!(has("the whole call", &figure), "{figure} is another");
    }
}
