//! What others make of the same documents, measured in the same sitting: their crates
//! and ours are compiled by turns, so that what else the machine does meets both.
//!
//! Nothing of theirs is kept but figures: `tests/bench/peers.toml`, by version, machine
//! and input.

mod crates;
mod kept;

use std::path::PathBuf;
use std::process::Command;

use codegen::diagnostic::Diagnostics;
use codegen::hash::sha256;
use codegen::source::ApiVersion;
use codegen::{bundle, generate, openapi};

use super::compile::{WAYS, as_users_do, forget, forget_all, ours};
use super::measure::{Usage, usage};
use super::{Bench, failed, machine};
use crate::terminal::say;

pub(super) use kept::{Figure, Kept, Operations, Sitting, read};

/// Generators that take all documents and whose output compiles: the leanest of them,
/// and the fastest, whose output costs more.
const GENERATORS: [Generator; 2] = [
    Generator {
        name: "openapi-to-rust",
        version: "0.23.0",
        is_leanest: true,
        arguments: |document, folder| {
            vec![
                "generate".into(),
                document.into(),
                "--output-dir".into(),
                folder.join("src/api"),
                "--quiet".into(),
            ]
        },
    },
    Generator {
        name: "ploidy",
        version: "0.15.0",
        is_leanest: false,
        arguments: |document, folder| {
            vec![
                "generate".into(),
                "rust".into(),
                document.into(),
                "--output".into(),
                folder.join("crate"),
            ]
        },
    },
];

/// A crate for the same API that is ready-made, and how many operations it has. It has
/// both versions of the API, so ours beside it has both, too.
const RIVAL: (&str, &str, f64) = ("ghl-sdk", "0.5.2", 1203.0);

/// Who can be measured beside us.
pub(super) const NAMES: [&str; 3] = [GENERATORS[0].name, GENERATORS[1].name, RIVAL.0];

/// A generator that is installed by cargo.
struct Generator {
    name: &'static str,
    version: &'static str,
    /// Whether its output is compiled, too.
    is_leanest: bool,
    /// What it is told, to make a crate in a folder from a document.
    arguments: fn(&std::path::Path, &std::path::Path) -> Vec<PathBuf>,
}

/// Measures the chosen peers beside ourselves, and keeps what was found.
pub(super) fn measure(bench: &Bench, is_chosen: impl Fn(&str) -> bool) -> Result<(), Diagnostics> {
    let (documents, input) = documents(bench)?;
    let mut kept = read(&bench.root)?;
    for generator in GENERATORS.iter().filter(|one| is_chosen(one.name)) {
        say(&format!("{} {}", generator.name, generator.version));
        let program = install(bench, generator)?;
        let mut sitting = Sitting::new(generator.name, generator.version, &input);
        let folder = bench.target.join("peers").join(generator.name);
        let mut generating = Vec::new();
        for _ in 0..bench.runs {
            crates::empty(&folder, &documents)?;
            let mut all = Usage::default();
            for (family, document) in &documents {
                let folder = folder.join(family);
                let one = usage(
                    Command::new(&program)
                        .args((generator.arguments)(document, &folder))
                        .current_dir(&folder),
                )?;
                all.wall += one.wall;
                all.cpu += one.cpu;
                all.peak = all.peak.max(one.peak);
            }
            generating.push(all);
        }
        sitting.set("generate", &generating, &[]);
        if !generator.is_leanest {
            kept.keep(sitting, &bench.root)?;
            continue;
        }
        crates::complete(&folder, &documents)?;
        for (way, arguments, profile) in WAYS {
            say(&format!("{} {}: {way}", generator.name, generator.version));
            let mut theirs = Command::new("cargo");
            theirs.current_dir(&folder).args(arguments);
            as_users_do(&mut theirs, &folder.join("target"));
            let forget = || forget_all(&folder.join("target").join(profile), crates::PREFIX);
            let ours = ours(bench, arguments, "full,observed");
            let (theirs, ours) = by_turns(bench, profile, ours, theirs, forget)?;
            sitting.set(way, &theirs, &ours);
        }
        one_crate(bench, &folder, &documents, &mut sitting)?;
        kept.keep(sitting, &bench.root)?;
    }
    match is_chosen(RIVAL.0) {
        true => kept.keep(rival(bench, &input)?, &bench.root),
        false => Ok(()),
    }
}

/// The documents as peers are given them: one of each family, with all corrections.
/// Also a hash of them all.
fn documents(bench: &Bench) -> Result<(Vec<(String, PathBuf)>, String), Diagnostics> {
    let task = generate::project_task(&bench.root, None)?.of_version(&ApiVersion::default())?;
    let documents = openapi::read_all(task.documents.clone())?;
    let (api, _) = generate::lower_all(task)?;
    let mut made = Vec::new();
    let mut all = String::new();
    for document in &documents {
        let name = &document.family.name;
        let text = bundle::bundle(std::slice::from_ref(document), &api)?.to_string();
        all += &text;
        let path = bench.target.join(format!("peers/documents/{name}.json"));
        codegen::files::write_atomic(&path, text.as_bytes())
            .map_err(|error| failed(&path.display().to_string(), error, "it cannot be written"))?;
        made.push((name.clone(), path));
    }
    Ok((made, sha256(all.as_bytes())))
}

fn install(bench: &Bench, generator: &Generator) -> Result<PathBuf, Diagnostics> {
    let (name, version) = (generator.name, generator.version);
    let root = bench.target.join(format!("peers/install/{name}-{version}"));
    let program = root.join("bin").join(name);
    if !program.exists() {
        usage(
            Command::new("cargo")
                .args(["install", "--quiet", "--locked", "--root"])
                .arg(&root)
                .arg(format!("{name}@{version}"))
                .env(
                    "CARGO_TARGET_DIR",
                    bench.target.join("peers/install-target"),
                ),
        )?;
    }
    Ok(program)
}

/// Compiles theirs and ours in turn, everything else compiled before.
fn by_turns(
    bench: &Bench,
    profile: &str,
    mut ours: Command,
    mut theirs: Command,
    forget_theirs: impl Fn() -> Result<(), Diagnostics>,
) -> Result<(Vec<Usage>, Vec<Usage>), Diagnostics> {
    usage(&mut theirs)?;
    usage(&mut ours)?;
    let mut both = (Vec::new(), Vec::new());
    for _ in 0..bench.runs {
        forget_theirs()?;
        both.0.push(usage(&mut theirs)?);
        forget(&bench.target.join(profile), "hoopai")?;
        both.1.push(usage(&mut ours)?);
    }
    Ok(both)
}

/// All of a generator's output as one crate, which is what ours is. Once is enough:
/// it is for the memory, which does not vary.
fn one_crate(
    bench: &Bench,
    folder: &std::path::Path,
    documents: &[(String, PathBuf)],
    sitting: &mut Sitting,
) -> Result<(), Diagnostics> {
    let one = crates::as_one(folder, documents)?;
    let mut theirs = Command::new("cargo");
    theirs.current_dir(&one).arg("check");
    let target = folder.join("target");
    as_users_do(&mut theirs, &target);
    let theirs = usage(&mut theirs)?;
    forget(&bench.target.join("debug"), "hoopai")?;
    let ours = usage(&mut ours(bench, &["check"], "full,observed"))?;
    sitting.set("as_one_crate", &[theirs], &[ours]);
    Ok(())
}

/// The ready-made crate: everything it has, and the contacts alone.
fn rival(bench: &Bench, input: &str) -> Result<Sitting, Diagnostics> {
    let (name, version, operations) = RIVAL;
    say(&format!("{name} {version}"));
    let mut sitting = Sitting::new(name, version, input);
    let (api, _) = generate::lower_all(generate::project_task(&bench.root, None)?)?;
    sitting.operations = Some(Operations {
        theirs: operations,
        ours: super::compile::operations(&api),
    });
    for (way, command, features, ours_have) in [
        ("check", "check", "full", "full,observed,v3"),
        ("build", "build", "full", "full,observed,v3"),
        ("check_of_contacts", "check", "contacts", "contacts"),
    ] {
        let folder = bench.target.join(format!("peers/{name}-{features}"));
        crates::user_of(&folder, name, version, features)?;
        let target = bench.target.join(format!("peers/{name}-target"));
        let mut theirs = Command::new("cargo");
        theirs.current_dir(&folder).arg(command);
        as_users_do(&mut theirs, &target);
        let ours = ours(bench, &[command], ours_have);
        // Its models are a crate of their own.
        let forget = || forget_all(&target.join("debug"), "ghl-");
        let (theirs, ours) = by_turns(bench, "debug", ours, theirs, forget)?;
        sitting.set(way, &theirs, &ours);
    }
    Ok(sitting)
}

/// What says on what a figure was taken.
fn here() -> String {
    format!("{}, {}", machine::machine(), machine::rustc())
}
