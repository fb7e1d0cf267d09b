//! What a call costs: `tests/bench` measures it, because it needs the crate.

use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::diagnostic::Diagnostics;

use super::figures::Figures;
use super::measure::output;
use super::{Bench, failed};

/// What the program does besides reading pages is the same in both, and cancels out.
const PAGES: [u32; 2] = [10, 60];

pub(super) fn measure(bench: &Bench, figures: &mut Figures) -> Result<(), Diagnostics> {
    let program = build(&bench.root)?;
    for part in ["sizes", "memory", "decode", "calls", "crowd"] {
        let mut runs = Vec::with_capacity(bench.runs);
        for _ in 0..bench.runs {
            let mut one = Figures::default();
            one.read(&output(Command::new(&program).arg(part))?);
            runs.push(one);
        }
        figures.medians(&runs);
    }
    counted(&program, figures)
}

/// Builds the program as a user would, and says where it is.
fn build(root: &Path) -> Result<PathBuf, Diagnostics> {
    Ok(built(root, &[])?.join("bench"))
}

/// The same with the library of all families, in one go: where both are.
pub(super) fn build_with_all(root: &Path) -> Result<(PathBuf, PathBuf), Diagnostics> {
    let library = [
        "--package=hoopai",
        "--no-default-features",
        "--features=hoopai/full,hoopai/observed",
    ];
    let folder = built(root, &library)?;
    Ok((folder.join("bench"), folder.join("libhoopai.rlib")))
}

fn built(root: &Path, also: &[&str]) -> Result<PathBuf, Diagnostics> {
    output(
        Command::new("cargo")
            .current_dir(root)
            .args(["build", "--quiet", "--release", "--package=bench"])
            .args(also)
            .env_remove("CARGO_MANIFEST_DIR"),
    )?;
    let target = std::env::var_os("CARGO_TARGET_DIR");
    let target = target.map_or_else(|| root.join("target"), PathBuf::from);
    Ok(target.join("release"))
}

/// Instructions for one page of 100 contacts, where valgrind is there to count them.
pub(super) fn counted(program: &Path, figures: &mut Figures) -> Result<(), Diagnostics> {
    if Command::new("valgrind").arg("--version").output().is_err() {
        return Ok(());
    }
    for who in ["ours", "derived"] {
        let few = instructions(program, who, PAGES[0])?;
        let many = instructions(program, who, PAGES[1])?;
        let a_page = (many - few) / f64::from(PAGES[1] - PAGES[0]);
        figures.set(format!("decode_instructions_{who}"), a_page.round());
    }
    Ok(())
}

fn instructions(program: &Path, who: &str, pages: u32) -> Result<f64, Diagnostics> {
    let done = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .args(["decode", who, &pages.to_string()])
        .output()
        .map_err(|error| failed("valgrind", error, "install it"))?;
    let said = String::from_utf8_lossy(&done.stderr);
    let counted = said
        .lines()
        .find_map(|line| line.split_once("Collected : "))
        .and_then(|(_, count)| count.trim().parse().ok());
    counted.ok_or_else(|| failed("valgrind", said, "run it by hand to see why"))
}
