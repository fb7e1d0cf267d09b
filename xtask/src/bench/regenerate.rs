//! How long it takes from the documents on disk to the crate's files.

use std::path::Path;
use std::process::{Command, ExitCode};

use codegen::diagnostic::Diagnostics;
use codegen::files::Output;
use codegen::generate::{self, Task};
use codegen::source::ApiVersion;

use super::figures::Figures;
use super::measure::{Usage, usage};
use super::{Bench, failed};

/// In place of a number of copies: not the families alone, but all that goes with them.
const ALL: usize = 0;

pub(super) fn measure(bench: &Bench, figures: &mut Figures) -> Result<(), Diagnostics> {
    let this = std::env::current_exe()
        .map_err(|error| failed("xtask", error, "start it with `cargo xtask bench`"))?;
    let check = repeat(bench, || {
        let mut command = Command::new(&this);
        command.args(["regenerate", "--check"]);
        command
    })?;
    figures.set("regenerate_check_wall", check.wall);
    figures.set("regenerate_check_cpu", check.cpu);
    for copies in [ALL, 1, 4, 16] {
        let folder = bench.target.join("regenerated");
        let one = repeat(bench, || {
            // A folder that is there already would have nothing written into it.
            let _ = std::fs::remove_dir_all(&folder);
            let mut command = Command::new(&this);
            command.args(["bench", "--generate", &copies.to_string()]);
            command.arg(&folder);
            command
        })?;
        figures.set(format!("regenerate_{copies}_wall"), one.wall);
        figures.set(format!("regenerate_{copies}_cpu"), one.cpu);
    }
    Ok(())
}

fn repeat(bench: &Bench, mut command: impl FnMut() -> Command) -> Result<Usage, Diagnostics> {
    let runs = (0..bench.runs).map(|_| usage(&mut command()));
    let runs: Result<Vec<Usage>, Diagnostics> = runs.collect();
    Ok(Usage::median(&runs?))
}

/// Generates into a folder what a generator makes of so many times the product's
/// documents, the files of their families; or all files of the project.
pub(super) fn generate(root: &Path, copies: usize, folder: &Path) -> Result<ExitCode, Diagnostics> {
    let output = match copies {
        ALL => generate::project(root, None, &())?.output,
        copies => {
            let mut output = Output::new();
            for (path, text) in generate::make(task(root, copies)?, &())?.files {
                output.insert(path, text);
            }
            output
        }
    };
    output.write(folder)?;
    Ok(ExitCode::SUCCESS)
}

/// All documents, read so many times, each time as other families.
fn task(root: &Path, copies: usize) -> Result<Task, Diagnostics> {
    let product = ApiVersion::default();
    let mut all = generate::project_task(root, None)?.of_version(&product)?;
    for copy in 1..copies {
        for mut document in generate::project_task(root, None)?
            .of_version(&product)?
            .documents
        {
            document.family.name = format!("{}_{copy}", document.family.name);
            all.documents.push(document);
        }
    }
    Ok(all)
}
