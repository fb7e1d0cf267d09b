//! Claims about what the program says of itself, and to whom uses it wrongly.

use std::process::Command;

use super::program::{done, err, finish, out, program, read, run, server, with_account};

#[test]
fn wrong_usage_ends_with_2_and_says_the_way_out() {
    let mock = server();
    let without = |name: &str| {
        let mut command = program();
        with_account(&mut command, &mock).env_remove(name);
        finish(command.args(["contacts", "search", "--page-limit", "1"]))
    };
    for (output, way_out) in [
        (without("HOOPAI_TOKEN"), "HOOPAI_TOKEN"),
        (without("HOOPAI_LOCATION_ID"), "--location"),
        (run(&mock, &["contacts", "serch"]), "search"),
        (
            run(&mock, &["contacts", "search", "--page-limt", "1"]),
            "--page-limit",
        ),
        (run(&mock, &["contacts", "get"]), "--contact-id"),
        (
            run(&mock, &["contacts", "create", "--json", "missing.json"]),
            "missing.json",
        ),
        (
            run(&mock, &["contacts", "get", "--contact-id", ".."]),
            "contactId",
        ),
        (
            run(&mock, &["contacts", "search", "--output", "xml"]),
            "jsonl",
        ),
        // A list that has no pages cannot be paged.
        (
            run(
                &mock,
                &["contacts", "list-notes", "--contact-id", "c", "--all"],
            ),
            "--all",
        ),
    ] {
        assert_eq!(output.status.code(), Some(2), "{way_out}: {}", err(&output));
        assert!(
            err(&output).contains(way_out),
            "{way_out}: {}",
            err(&output)
        );
        assert_eq!(out(&output), "", "{way_out}");
    }
    assert!(mock.seen().is_empty(), "nothing was sent");
}

#[test]
fn operations_are_found_by_their_words() {
    let found = read(&finish(program().args(["operations", "contacts", "tag"])));
    let names: Vec<&str> = found
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|one| one["operation"].as_str())
        .collect();
    assert!(names.contains(&"contacts add-tags"), "{names:?}");
    assert!(!names.contains(&"contacts search"), "{names:?}");
    let nothing = finish(program().args(["operations", "xyzzy"]));
    assert_eq!(nothing.status.code(), Some(1));
}

#[test]
fn help_teaches() {
    let text = done(&finish(program().arg("--help")));
    for lesson in [
        "Examples:",
        "Exit codes:",
        "HOOPAI_TOKEN",
        "hoopai contacts search",
    ] {
        assert!(text.contains(lesson), "{lesson}:\n{text}");
    }
    let text = done(&finish(program().args(["contacts", "search", "--help"])));
    for lesson in [
        "POST /contacts/search",
        "contacts.readonly",
        "--page-limit",
        "--all",
    ] {
        assert!(text.contains(lesson), "{lesson}:\n{text}");
    }
}

#[test]
fn help_does_not_show_the_token() {
    let mock = server();
    let text = done(&run(&mock, &["contacts", "search", "--help"]));
    assert!(!text.contains(mock.token()), "{text}");
}

#[test]
fn shells_complete_operations_and_their_flags() {
    for shell in ["bash", "zsh", "fish"] {
        let text = done(&finish(program().args(["completions", shell])));
        assert!(text.contains("page-limit"), "{shell}");
        assert!(text.contains("find-duplicate"), "{shell}");
    }
}

/// Every command of the guide, in its order.
#[cfg(unix)]
#[test]
fn the_guide_is_true() {
    let mock = server();
    let guide = include_str!("../../../docs/src/cli.md");
    let commands: Vec<&str> = guide
        .split("```sh\n")
        .skip(1)
        .filter_map(|block| block.split("```").next())
        .flat_map(str::lines)
        .collect();
    assert!(commands.len() > 10, "{commands:?}");
    let folder = tempfile::tempdir().expect("a folder");
    let contact = folder.path().join("contact.json");
    for (number, line) in commands.into_iter().enumerate() {
        // Two contacts of one address are refused.
        let body = format!(r#"{{"firstName": "Ada", "email": "ada.{number}@example.com"}}"#);
        std::fs::write(&contact, body).expect("the folder takes a file");
        let program = env!("CARGO_BIN_EXE_hoopai");
        // The function is what the shell finds under the program's name.
        let script = format!("set -e\nhoopai() {{ '{program}' \"$@\"; }}\n{line}");
        let mut shell = Command::new("sh");
        let output = finish(
            with_account(&mut shell, &mock)
                .args(["-c", &script])
                .current_dir(folder.path()),
        );
        assert!(output.status.success(), "{line}\n{}", err(&output));
    }
}
