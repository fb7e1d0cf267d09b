//! The specs folder of a git revision.

use std::path::Path;
use std::process::{Command, Stdio};

use codegen::diagnostic::Diagnostic;

/// Whether git knows the revision.
pub(super) fn is_known(name: &str) -> bool {
    let commit = format!("{name}^{{commit}}");
    let status = git()
        .args(["rev-parse", "--quiet", "--verify", "--end-of-options"])
        .arg(commit)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    status.is_ok_and(|status| status.success())
}

/// Writes the specs folder that a revision has into `folder`, which is empty.
pub(super) fn check_out(name: &str, folder: &Path) -> Result<(), Diagnostic> {
    // An index of its own: what is staged stays as it is.
    let index = folder.join("index");
    let prefix = format!("{}/specs/", folder.display());
    let tree = format!("{name}:specs");
    run(
        name,
        git()
            .env("GIT_INDEX_FILE", &index)
            .args(["read-tree", &tree]),
    )?;
    let mut out = git();
    out.env("GIT_INDEX_FILE", &index)
        .args(["checkout-index", "--all", "--prefix"])
        .arg(prefix);
    run(name, &mut out)
}

fn git() -> Command {
    let mut git = Command::new("git");
    git.current_dir(crate::root()).stdin(Stdio::null());
    git
}

fn run(name: &str, command: &mut Command) -> Result<(), Diagnostic> {
    let problem = |message: String| {
        let help = "give a revision that has specs/: a branch, a tag, or a commit";
        Diagnostic::new("revision", name, "", message, help)
    };
    let output = command.output();
    let output = output.map_err(|error| problem(format!("git cannot be run: {error}")))?;
    match output.status.success() {
        true => Ok(()),
        false => Err(problem(
            String::from_utf8_lossy(&output.stderr).trim().to_owned(),
        )),
    }
}
