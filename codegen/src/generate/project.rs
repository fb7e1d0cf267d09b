//! The project's own crate, and what goes with it: the tests' driver, the mock's table,
//! the crate of the fixtures.

use std::path::Path;

use super::foreign::foreign_task;
use super::{Names, Progress, make, optional, project_task};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::files::Output;
use crate::ir::Api;
use crate::marked::with_part;
use crate::{emit, guide, mock};

/// What the project's own generation made: the files below the project's root.
#[derive(Clone, Debug)]
pub struct Project {
    /// The API, named.
    pub api: Api,
    /// Lines of each family's files, in the families' order.
    pub lines: Vec<usize>,
    /// The files.
    pub output: Output,
}

/// Makes the crate of the project at `root`, or one family of it.
///
/// # Errors
///
/// Everything that the specs hold and the generator cannot take, an operation
/// that would be lost, files that cannot be read.
pub fn project(
    root: &Path,
    only: Option<&str>,
    progress: &dyn Progress,
) -> Result<Project, Diagnostics> {
    let mut task = project_task(root, only)?;
    let slips = task.slips.take();
    task.told = true;
    let made = make(task, progress)?;
    let mut output = Output::new();
    // One family alone leaves the lists of all families as they are.
    let lists = lists(&made.api);
    for (path, text) in &made.files {
        if only.is_none() || !lists.contains(path) {
            output.insert(format!("generated/src/api/{path}"), text);
        }
    }
    for (path, text) in emit::driver(&made.api, "hoopai")? {
        if only.is_none() || !lists.contains(&path) {
            output.insert(format!("tests/suite/src/driver/{path}"), text);
        }
    }
    for (path, text) in mock::table(&made.api) {
        output.insert(format!("{MOCK}/table/{path}"), text);
    }
    output.insert("specs/names.lock", made.lock.text());
    if let Some(slips) = slips {
        output.insert("specs/slips.lock", slips);
    }
    match only {
        Some(family) => {
            output.own(format!("generated/src/api/{family}"));
            for set in made.api.sets() {
                output.own(format!("generated/src/api/{set}/{family}"));
            }
        }
        None => {
            output.own("generated/src/api");
            output.own("tests/suite/src/driver");
            output.own(format!("{MOCK}/table"));
            output.insert(format!("{MOCK}/src/table/files.rs"), mock::list(&made.api));
            let path = root.join("generated/Cargo.toml");
            let manifest = optional(&path, "generated/Cargo.toml")?;
            output.insert("generated/Cargo.toml", with_features(&manifest, &made.api)?);
            for set in made.api.sets() {
                let path = guide::chapter(set);
                let text = optional(&root.join(&path), &path)?;
                output.insert(path, guide::with_operations(&text, &made.api, set)?);
            }
            constructs(root, &mut output)?;
        }
    }
    Ok(Project {
        api: made.api,
        lines: made.lines,
        output,
    })
}

/// The files that list the families: of the product's version, and of each beside it.
fn lists(api: &Api) -> Vec<String> {
    let sets = api.sets().into_iter().map(|set| format!("{set}/mod.rs"));
    std::iter::once("mod.rs".to_owned()).chain(sets).collect()
}

/// The mock server's crate.
const MOCK: &str = "tests/mock";

/// Where the documents with every construct are, and the crate that they become.
const FIXTURES: &str = "tests/fixtures/constructs";
const CONSTRUCTS: &str = "tests/constructs";

/// Adds the crate of the fixtures, which the tests compile. It shares the
/// runtime's files with `hoopai`.
fn constructs(root: &Path, output: &mut Output) -> Result<(), Diagnostics> {
    let fixtures = root.join(FIXTURES);
    if !fixtures.is_dir() {
        return Ok(());
    }
    let made = make(foreign_task(&fixtures, &Names::default())?, &())?;
    for (path, text) in &made.files {
        output.insert(format!("{CONSTRUCTS}/src/api/{path}"), text);
    }
    let runtime = "../../../generated/src/runtime/mod.rs";
    for (path, text) in emit::package(&made.api, "constructs", Some(runtime)) {
        output.insert(format!("{CONSTRUCTS}/{path}"), text);
    }
    output.own(format!("{CONSTRUCTS}/src"));
    Ok(())
}

/// A manifest with the families' features where its markers are.
fn with_features(manifest: &str, api: &Api) -> Result<String, Diagnostic> {
    let marks = (emit::CARGO_BEGIN, emit::CARGO_END);
    with_part(manifest, marks, &emit::features(api)).ok_or_else(|| {
        Diagnostic::new(
            "manifest-markers",
            "generated/Cargo.toml",
            "",
            "the two lines between which the families' features stand are not there",
            format!(
                "put these lines into [features]:\n{}{}",
                emit::CARGO_BEGIN,
                emit::CARGO_END
            ),
        )
    })
}
