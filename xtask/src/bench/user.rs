//! What a program pays that uses the crate: for its first operation, its tenth and its
//! hundredth, for a check after an edit, and in its own size.

use std::path::Path;
use std::process::Command;

use codegen::diagnostic::Diagnostics;
use codegen::ir::{Api, Evidence, Operation, Scalar, Type};

use super::compile::{api, as_users_do, forget};
use super::figures::Figures;
use super::measure::{Usage, usage};
use super::{Bench, failed};

pub(super) fn measure(bench: &Bench, figures: &mut Figures) -> Result<(), Diagnostics> {
    let calls = calls(&api(&bench.root)?);
    let folder = bench.target.join("user");
    // What it needs of others was compiled for the crate already, most of it.
    let target = &bench.target;
    let mut build = cargo(&folder, target, &["build"]);
    write(bench, &folder, &[])?;
    usage(&mut build)?;
    for count in [0, 1, 10, 100] {
        write(bench, &folder, &calls[..count.min(calls.len())])?;
        let mut runs = Vec::new();
        for _ in 0..bench.runs {
            forget(&target.join("debug"), "user")?;
            runs.push(usage(&mut build)?);
        }
        figures.set(format!("user_build_{count}_cpu"), Usage::median(&runs).cpu);
    }
    write(bench, &folder, &calls[..10.min(calls.len())])?;
    let mut check = cargo(&folder, target, &["check"]);
    check.env("CARGO_INCREMENTAL", "1");
    usage(&mut check)?;
    let mut runs = Vec::new();
    for edit in 0..bench.runs {
        let main = folder.join("src/main.rs");
        let mut text = std::fs::read_to_string(&main).unwrap_or_default();
        text += &format!("\n#[allow(dead_code)]\nfn edit_{edit}() {{}}\n");
        put(&main, &text)?;
        runs.push(usage(&mut check)?);
    }
    let check = Usage::median(&runs);
    figures.set("user_incremental_check_wall", check.wall);
    figures.set("user_incremental_check_cpu", check.cpu);
    usage(&mut cargo(&folder, target, &["build", "--release"]))?;
    if let Ok(program) = std::fs::metadata(target.join("release/user")) {
        figures.set("user_stripped_mb", program.len() as f64 / 1e6);
    }
    Ok(())
}

fn cargo(folder: &Path, target: &Path, args: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(folder).args(args);
    as_users_do(&mut command, target);
    command
}

/// Calls that need nothing but texts, from all families by turns.
fn calls(api: &Api) -> Vec<String> {
    let mut families: Vec<Vec<String>> = Vec::new();
    for family in &api.families {
        let plain = family.operations.iter().filter(|one| is_plain(one));
        let calls = plain.map(|operation| {
            let required = operation.inputs.iter().filter(|one| one.field.required);
            let arguments: Vec<&str> = required.map(|_| "\"a\"").collect();
            let (family, name) = (&family.name, &operation.name);
            format!("account.{family}().{name}({})", arguments.join(", "))
        });
        families.push(calls.collect());
    }
    let longest = families.iter().map(Vec::len).max().unwrap_or(0);
    let turns = (0..longest).flat_map(|turn| families.iter().filter_map(move |one| one.get(turn)));
    turns.cloned().collect()
}

fn is_plain(operation: &Operation) -> bool {
    let mut required = operation.inputs.iter().filter(|one| one.field.required);
    required.all(|one| one.field.ty == Type::Scalar(Scalar::String) && !one.field.nullable)
        && operation.known.evidence != Evidence::Observed
        && !operation.facts.deprecated
        && operation
            .body
            .as_ref()
            .is_none_or(|body| body.whole.is_none())
}

fn write(bench: &Bench, folder: &Path, calls: &[String]) -> Result<(), Diagnostics> {
    let path = bench.root.join("generated");
    let manifest = format!(
        "[package]\nname = \"user\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         [dependencies]\nhoopai = {{ path = {path:?} }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n\n\
         [profile.release]\nstrip = true\n\n[workspace]\n"
    );
    put(&folder.join("Cargo.toml"), &manifest)?;
    let mut main = "#[tokio::main]\nasync fn main() -> Result<(), hoopai::Error> {\n    \
                    let client = hoopai::Client::builder().token(\"t\").build()?;\n    \
                    let account = client.location(\"l\");\n"
        .to_owned();
    for call in calls {
        main += &format!("    std::hint::black_box({call}.await?);\n");
    }
    main += "    std::hint::black_box(account);\n    Ok(())\n}\n";
    put(&folder.join("src/main.rs"), &main)
}

fn put(path: &Path, text: &str) -> Result<(), Diagnostics> {
    codegen::files::write_atomic(path, text.as_bytes())
        .map_err(|error| failed(&path.display().to_string(), error, "it cannot be written"))
}
