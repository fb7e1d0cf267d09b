//! What the crate costs to compile, its dependencies aside.

use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::diagnostic::Diagnostics;
use codegen::generate::{lower_all, project_task};
use codegen::ir::Api;
use codegen::source::ApiVersion;

use super::figures::Figures;
use super::measure::{Usage, usage};
use super::{Bench, failed};

/// The ways to compile, and the folder of each within the target.
pub(super) const WAYS: [(&str, &[&str], &str); 3] = [
    ("check", &["check"], "debug"),
    ("build", &["build"], "debug"),
    ("release", &["build", "--release"], "release"),
];

pub(super) fn measure(bench: &Bench, figures: &mut Figures) -> Result<(), Diagnostics> {
    let api = api(&bench.root)?;
    figures.set("operations", operations(&api));
    let (of_product, of_next) = lines(&bench.root);
    figures.set("lines", of_product as f64);
    figures.set("lines_v3", of_next as f64);
    let sets = [
        ("all", "full,observed"),
        ("both", "full,observed,v3"),
        ("none", ""),
        ("contacts", "contacts"),
        ("median", middle(&api)),
    ];
    for (way, args, folder) in WAYS {
        // Families are nothing to the dependencies: what all need, each of the sets needs.
        usage(&mut ours(bench, args, "full,observed"))?;
        for (name, features) in sets {
            // What others than all cost says something of the check only.
            if way != "check" && name != "all" {
                continue;
            }
            let one = compile(bench, args, folder, features)?;
            figures.set(format!("{way}_{name}_cpu"), one.cpu);
            figures.set(format!("{way}_{name}_wall"), one.wall);
            figures.set(format!("{way}_{name}_peak_mb"), one.peak);
        }
        let rlib = bench.target.join(folder).join("libhoopai.rlib");
        if let Ok(found) = std::fs::metadata(&rlib) {
            figures.set(format!("rlib_{way}_mb"), found.len() as f64 / 1e6);
        }
    }
    Ok(())
}

/// The median of several compilations.
fn compile(
    bench: &Bench,
    args: &[&str],
    folder: &str,
    features: &str,
) -> Result<Usage, Diagnostics> {
    let mut command = ours(bench, args, features);
    let mut runs = Vec::with_capacity(bench.runs);
    for _ in 0..bench.runs {
        forget(&bench.target.join(folder), "hoopai")?;
        runs.push(usage(&mut command)?);
    }
    Ok(Usage::median(&runs))
}

/// What compiles the crate with these features.
pub(super) fn ours(bench: &Bench, args: &[&str], features: &str) -> Command {
    let mut command = Command::new("cargo");
    command
        .current_dir(&bench.root)
        .args(args)
        .args(["--package", "hoopai", "--no-default-features"])
        .args(["--features", features]);
    as_users_do(&mut command, &bench.target);
    command
}

/// Lets cargo compile as for a user, whatever this project's profiles say.
pub(super) fn as_users_do(command: &mut Command, target: &Path) {
    command
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_DEV_DEBUG", "2")
        .env_remove("CARGO_MANIFEST_DIR")
        .env_remove("RUSTFLAGS");
}

/// Lets cargo forget that it has compiled a package, and nothing else.
pub(super) fn forget(folder: &Path, package: &str) -> Result<(), Diagnostics> {
    forget_if(folder, |name| {
        let hash = name
            .strip_prefix(package)
            .and_then(|rest| rest.strip_prefix('-'));
        hash.is_some_and(|hash| hash.chars().all(|c| c.is_ascii_hexdigit()))
    })
}

/// The same for all packages whose names begin so.
pub(super) fn forget_all(folder: &Path, prefix: &str) -> Result<(), Diagnostics> {
    forget_if(folder, |name| name.starts_with(prefix))
}

fn forget_if(folder: &Path, is_one: impl Fn(&str) -> bool) -> Result<(), Diagnostics> {
    let why = |error: std::io::Error| failed(".fingerprint", error, "delete target/bench");
    let prints = std::fs::read_dir(folder.join(".fingerprint")).map_err(why)?;
    for entry in prints.flatten() {
        let name = entry.file_name();
        if is_one(&name.to_string_lossy()) {
            std::fs::remove_dir_all(entry.path()).map_err(why)?;
        }
    }
    Ok(())
}

/// The API that the project's documents describe.
pub(super) fn api(root: &Path) -> Result<Api, Diagnostics> {
    Ok(lower_all(project_task(root, None)?.of_version(&ApiVersion::default())?)?.0)
}

/// How many operations there are.
pub(super) fn operations(api: &Api) -> f64 {
    let counts = api.families.iter().map(|family| family.operations.len());
    counts.sum::<usize>() as f64
}

/// The family in the middle, by the number of its operations.
fn middle(api: &Api) -> &str {
    let mut families: Vec<_> = api.families.iter().collect();
    families.sort_by_key(|family| family.operations.len());
    families
        .get(families.len() / 2)
        .map_or("contacts", |family| &family.name)
}

/// Lines of the crate's generated files: of the product's version, and of the next one,
/// without the tables that only the program has.
pub(super) fn lines(root: &Path) -> (usize, usize) {
    let api = root.join("generated/src/api");
    let next = api.join("v3");
    let (of_next, of_product): (Vec<PathBuf>, Vec<PathBuf>) = files(&api)
        .into_iter()
        .filter(|path| !path.ends_with("inputs.rs"))
        .partition(|path| path.starts_with(&next));
    let count = |files: &[PathBuf]| {
        let texts = files.iter();
        let texts = texts.filter_map(|path| std::fs::read_to_string(path).ok());
        texts.map(|text| text.lines().count()).sum()
    };
    (count(&of_product), count(&of_next))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
    found
}
