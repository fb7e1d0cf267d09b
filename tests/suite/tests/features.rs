//! Every family is a feature that builds alone.
//!
//! A sample is checked always, all 41 on request:
//! `cargo test -p suite --test features -- --ignored`.

use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
        .canonicalize()
        .expect("the root")
}

fn families() -> Vec<String> {
    codegen::source::read_families(&root().join("specs"))
        .expect("the list of families is readable")
        .into_iter()
        .filter(|family| family.version.is_product())
        .map(|family| family.name)
        .collect()
}

fn check(features: &str) {
    let output = Command::new(env!("CARGO"))
        .args([
            "check",
            "--quiet",
            "--package",
            "hoopai",
            "--no-default-features",
        ])
        .args(["--features", features])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    // No flag that denies warnings: what was compiled for the tests would not do for this.
    assert!(
        output.status.success() && !said.contains("warning"),
        "`{features}` does not build alone:\n{said}"
    );
}

#[test]
fn no_family_is_needed() {
    check("");
    check("v3");
}

#[test]
fn another_version_builds_with_one_family_and_with_one_that_it_alone_has() {
    check("v3,contacts");
    check("v3,chat_widget");
    // The feature is there without the version, and has nothing.
    check("chat_widget");
}

#[test]
fn a_sample_builds_alone() {
    // Small and large ones, with uploads, unions, and a name that is none of the document's.
    for family in [
        "contacts",
        "funnels",
        "media_library",
        "email_isv",
        "accounts",
    ] {
        assert!(
            families().iter().any(|known| known == family),
            "{family} is a family"
        );
        check(family);
    }
}

#[test]
#[ignore = "takes minutes: run it with --ignored"]
fn every_family_builds_alone() {
    for family in families() {
        check(&family);
    }
}
