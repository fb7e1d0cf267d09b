//! Which files are overlays.

use std::path::Path;

use super::super::{folders, read};
use super::brief;

const OVERLAY: &str = "
overlay: 1.1.0
info: {title: Pets, version: 1.0.0}
actions:
  - {target: $, description: A change, x-reason: It is wrong., x-evidence: 1, update: {a: 1}}
";

fn write(specs: &Path, file: &str, text: &str) {
    let path = specs.join(file);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    std::fs::write(path, text).expect("a file");
}

#[test]
fn a_family_without_a_folder_has_no_overlays() {
    let specs = tempfile::tempdir().expect("a folder");
    assert_eq!(read(specs.path(), "pets"), Ok(Vec::new()));
    assert!(folders(specs.path()).is_empty());
}

#[test]
fn overlays_are_read_in_the_order_of_their_names() {
    let specs = tempfile::tempdir().expect("a folder");
    for topic in ["scopes", "additions", "corrections", "answers"] {
        write(
            specs.path(),
            &format!("overlays/pets/{topic}.yaml"),
            OVERLAY,
        );
    }
    let overlays = read(specs.path(), "pets").expect("they are right");
    let files: Vec<&str> = overlays.iter().map(|overlay| &*overlay.file).collect();
    assert_eq!(
        files,
        [
            "overlays/pets/additions.yaml",
            "overlays/pets/answers.yaml",
            "overlays/pets/corrections.yaml",
            "overlays/pets/scopes.yaml"
        ]
    );
}

#[test]
fn what_is_no_overlay_is_told_beside_what_is_wrong_in_others() {
    let specs = tempfile::tempdir().expect("a folder");
    write(specs.path(), "overlays/pets/a.yaml", OVERLAY);
    write(specs.path(), "overlays/pets/b.yml", OVERLAY);
    write(specs.path(), "overlays/pets/c.yaml/d.yaml", OVERLAY);
    write(specs.path(), "overlays/pets/e.yaml", "overlay: 1.1.0");
    let problems = read(specs.path(), "pets").expect_err("some are wrong");
    assert_eq!(
        brief(&problems),
        [
            " overlay-file",
            " overlay-file",
            "/info overlay-form",
            "/actions overlay-form"
        ]
    );
}

#[cfg(unix)]
#[test]
fn an_overlay_is_no_link_to_elsewhere() {
    let specs = tempfile::tempdir().expect("a folder");
    write(specs.path(), "elsewhere.yaml", OVERLAY);
    std::fs::create_dir_all(specs.path().join("overlays/pets")).expect("a folder");
    std::os::unix::fs::symlink(
        specs.path().join("elsewhere.yaml"),
        specs.path().join("overlays/pets/a.yaml"),
    )
    .expect("a link");
    let problems = read(specs.path(), "pets").expect_err("it is a link");
    assert_eq!(brief(&problems), [" overlay-file"]);
}

#[test]
fn folders_are_whatever_lies_beside_the_families() {
    let specs = tempfile::tempdir().expect("a folder");
    write(specs.path(), "overlays/pets/a.yaml", OVERLAY);
    write(specs.path(), "overlays/cats/a.yaml", OVERLAY);
    write(specs.path(), "overlays/notes.md", "");
    assert_eq!(folders(specs.path()), ["cats", "notes.md", "pets"]);
}
