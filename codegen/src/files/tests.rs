//! Files that are written, as claims.

use super::{MARKER, Output, Stale, StaleKind, claim, may_write, replace_all};

fn output() -> Output {
    let mut output = Output::new();
    output.insert("src/api/mod.rs", "one");
    output.insert("src/api/pets/mod.rs", "two");
    output.insert("Cargo.toml", "three");
    output.own("src/api");
    output
}

#[test]
fn what_was_written_compares_equal_and_is_not_touched_again() {
    let root = tempfile::tempdir().expect("a folder");
    let first = output().write(root.path()).expect("written");
    assert_eq!(first.changed.len(), 3);
    assert_eq!(output().compare(root.path()), Ok(vec![]));
    let second = output().write(root.path()).expect("written");
    assert_eq!(
        (second.changed.len(), second.removed.len(), second.unchanged),
        (0, 0, 3)
    );
}

#[test]
fn stale_missing_and_unexpected_files_are_told_apart_and_put_right() {
    let root = tempfile::tempdir().expect("a folder");
    output().write(root.path()).expect("written");
    let at = |path: &str| root.path().join(path);
    std::fs::write(at("Cargo.toml"), "other").expect("written");
    std::fs::remove_file(at("src/api/mod.rs")).expect("removed");
    std::fs::create_dir(at("src/api/cats")).expect("a folder");
    std::fs::write(at("src/api/cats/mod.rs"), "left over").expect("written");
    // Not ours: beside the owned folder.
    std::fs::write(at("src/lib.rs"), "by hand").expect("written");
    let stale = |path: &str, kind| Stale {
        path: path.to_owned(),
        kind,
    };
    assert_eq!(
        output().compare(root.path()),
        Ok(vec![
            stale("Cargo.toml", StaleKind::Stale),
            stale("src/api/cats/mod.rs", StaleKind::Unexpected),
            stale("src/api/mod.rs", StaleKind::Missing),
        ])
    );
    assert!(!at("src/api/mod.rs").exists(), "compare writes nothing");
    let written = output().write(root.path()).expect("written");
    assert_eq!(written.removed, ["src/api/cats/mod.rs"]);
    assert_eq!(output().compare(root.path()), Ok(vec![]));
    assert!(!at("src/api/cats").exists());
    assert!(at("src/lib.rs").exists());
}

#[test]
fn a_generated_file_never_lies_outside() {
    let root = tempfile::tempdir().expect("a folder");
    for path in ["../a", "/etc/a", "a/../../b", "", "a\\b", "./a"] {
        let mut output = Output::new();
        output.insert(path, "x");
        let problems = output
            .write(&root.path().join("inner"))
            .expect_err("refused");
        assert!(
            problems
                .iter()
                .all(|problem| problem.code == "path-outside"),
            "{path}"
        );
    }
    assert_eq!(std::fs::read_dir(root.path()).expect("read").count(), 0);
}

#[test]
fn a_folder_with_other_peoples_files_is_refused() {
    let root = tempfile::tempdir().expect("a folder");
    let at = |name: &str| root.path().join(name);
    claim(&at("new")).expect("a new folder");
    assert!(at("new").join(MARKER).is_file());
    std::fs::write(at("new/file"), "x").expect("written");
    claim(&at("new")).expect("ours");
    std::fs::create_dir(at("theirs")).expect("a folder");
    claim(&at("theirs")).expect("an empty folder");
    std::fs::create_dir(at("full")).expect("a folder");
    std::fs::write(at("full/file"), "x").expect("written");
    let problems = claim(&at("full")).expect_err("refused");
    assert_eq!(
        problems.iter().map(|p| p.code).collect::<Vec<_>>(),
        ["foreign-folder"]
    );
    may_write(&at("nothing")).expect("may be made");
    assert!(!at("nothing").exists());
}

#[test]
fn where_one_file_cannot_be_replaced_none_is() {
    let root = tempfile::tempdir().expect("a folder");
    let at = |path: &str| root.path().join(path);
    std::fs::write(at("a.yaml"), "old").expect("written");
    std::fs::write(at("gone.yaml"), "old").expect("written");
    std::fs::write(at("file"), "in the way of a folder").expect("written");
    let text = |text: &str| Some(text.to_owned());
    let mut files = vec![
        ("a.yaml".to_owned(), text("new")),
        ("gone.yaml".to_owned(), None),
        ("file/b.yaml".to_owned(), text("new")),
        ("file/c.yaml".to_owned(), text("new")),
    ];
    let problems = replace_all(root.path(), &files).expect_err("no folder is there");
    assert_eq!(problems.len(), 2, "{problems}");
    let read = |path: &str| std::fs::read_to_string(at(path)).expect("a file");
    assert_eq!(
        (read("a.yaml"), read("gone.yaml")),
        ("old".into(), "old".into())
    );
    let left = std::fs::read_dir(root.path()).expect("a folder").count();
    assert_eq!(left, 3, "no temporary file stays");

    files.truncate(2);
    replace_all(root.path(), &files).expect("replaced");
    assert_eq!(read("a.yaml"), "new");
    assert!(!at("gone.yaml").exists());
}
