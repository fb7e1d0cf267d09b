//! The crates that peers' output is compiled as.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use codegen::diagnostic::Diagnostics;

use crate::bench::failed;

/// What the names of the crates begin with.
pub(super) const PREFIX: &str = "peer_";

/// What a generator says its output needs, beside the output.
const NEEDS: &str = "src/api/REQUIRED_DEPS.toml";

/// A folder for each family, with nothing in it.
pub(super) fn empty(folder: &Path, documents: &[(String, PathBuf)]) -> Result<(), Diagnostics> {
    for (family, _) in documents {
        let folder = folder.join(family);
        // It need not be there.
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(folder.join("src")).map_err(|error| at(&folder, error))?;
    }
    Ok(())
}

/// Makes crates of what a generator has written, and one workspace of the crates. A
/// generator that writes whole crates is given other names for them only.
pub(super) fn complete(folder: &Path, documents: &[(String, PathBuf)]) -> Result<(), Diagnostics> {
    let mut members = String::new();
    for (family, _) in documents {
        let krate = folder.join(family);
        let manifest = krate.join("Cargo.toml");
        if manifest.exists() {
            let text = read(&manifest)?;
            let lines = text.lines().map(|line| match line.starts_with("name = ") {
                true => format!("name = \"{PREFIX}{family}\"\n"),
                false => format!("{line}\n"),
            });
            put(&manifest, &lines.collect::<String>())?;
        } else {
            let needs = needs(&krate)?;
            put(
                &manifest,
                &format!(
                    "[package]\nname = \"{PREFIX}{family}\"\nversion = \"0.0.0\"\n\
                     edition = \"2021\"\n\n{needs}"
                ),
            )?;
            put(&krate.join("src/lib.rs"), "pub mod api;\n")?;
        }
        let _ = write!(members, "{family:?}, ");
    }
    put(
        &folder.join("Cargo.toml"),
        &format!("[workspace]\nresolver = \"3\"\nmembers = [{members}]\n"),
    )
}

/// All output as one crate.
pub(super) fn as_one(
    folder: &Path,
    documents: &[(String, PathBuf)],
) -> Result<PathBuf, Diagnostics> {
    let one = folder.join("as-one");
    let mut root = String::new();
    let mut all: Vec<String> = Vec::new();
    for (family, _) in documents {
        let source = folder.join(family).join("src/api/mod.rs");
        let _ = writeln!(root, "#[path = {source:?}]\npub mod {family};");
        for line in needs(&folder.join(family))?.lines().skip(1) {
            let name = |line: &str| line.split(' ').next().map(str::to_owned);
            match all.iter_mut().find(|known| name(known) == name(line)) {
                // Families ask for different features of one crate.
                Some(known) if known.len() < line.len() => line.clone_into(known),
                Some(_) => {}
                None => all.push(line.to_owned()),
            }
        }
    }
    put(&one.join("src/lib.rs"), &root)?;
    put(
        &one.join("Cargo.toml"),
        &format!(
            "[package]\nname = \"as_one\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n\
             [dependencies]\n{}\n\n[workspace]\n",
            all.join("\n")
        ),
    )?;
    Ok(one)
}

/// A crate that has another as its only dependency.
pub(super) fn user_of(
    folder: &Path,
    name: &str,
    version: &str,
    features: &str,
) -> Result<(), Diagnostics> {
    put(&folder.join("src/lib.rs"), "")?;
    put(
        &folder.join("Cargo.toml"),
        &format!(
            "[package]\nname = \"user\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\n{name} = {{ version = \"={version}\", default-features = false, \
             features = [{features:?}] }}\n\n[workspace]\n"
        ),
    )
}

/// The dependencies that a generator names, from their heading on.
fn needs(krate: &Path) -> Result<String, Diagnostics> {
    let text = read(&krate.join(NEEDS))?;
    let from = text.find("[dependencies]").unwrap_or(0);
    Ok(text[from..].to_owned())
}

fn read(path: &Path) -> Result<String, Diagnostics> {
    std::fs::read_to_string(path).map_err(|error| at(path, error))
}

fn put(path: &Path, text: &str) -> Result<(), Diagnostics> {
    codegen::files::write_atomic(path, text.as_bytes()).map_err(|error| at(path, error))
}

fn at(path: &Path, error: std::io::Error) -> Diagnostics {
    failed(
        &path.display().to_string(),
        error,
        "delete target/bench/peers and start again",
    )
}
