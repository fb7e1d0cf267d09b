//! Claims about the program `hoopai`, which is run as people run it, against a server
//! on loopback.

#[path = "cli/inputs.rs"]
mod inputs;
#[path = "cli/login.rs"]
mod login;
#[path = "cli/mcp.rs"]
mod mcp;
#[path = "cli/profiles.rs"]
mod profiles;
#[path = "cli/program.rs"]
mod program;
#[path = "cli/usage.rs"]
mod usage;
#[path = "cli/versions.rs"]
mod versions;

use std::io::Write;
use std::process::Stdio;

use hoopai_mock::Fault;
use program::{done, err, finish, out, program, read, run, server, with_account};
use serde_json::{Value, json};

#[test]
fn the_readmes_command_makes_a_contact() {
    let readme = include_str!("../../README.md");
    let mut lines = readme.lines();
    let args =
        lines.find_map(|line| line.strip_prefix("cargo run --package hoopai --features cli -- "));
    let args: Vec<&str> = args.expect("the README has it").split(' ').collect();
    let mock = server();
    let made = read(&run(&mock, &args));
    assert_eq!(made["contact"]["firstName"], "Ada", "{made}");
}

#[test]
fn a_search_prints_an_aligned_table() {
    let mock = server();
    let args = "contacts search --page-limit 20 --output table";
    let text = done(&run(&mock, &args.split(' ').collect::<Vec<_>>()));
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 21, "a head and twenty contacts:\n{text}");
    assert!(lines[0].starts_with("id "), "{text}");
    let column = lines[0].find("email").expect("a column of addresses");
    for line in &lines[1..] {
        let address = line.chars().skip(column).collect::<String>();
        let address = address.split(' ').next().unwrap_or_default();
        assert!(
            address.is_empty() || address.contains('@'),
            "{line}\n{text}"
        );
        let before = line.chars().nth(column - 1);
        assert_eq!(before, Some(' '), "{line}");
    }
}

#[test]
fn a_table_has_the_columns_that_were_asked_for() {
    let mock = server();
    let args = "contacts search --page-limit 3 --output table --columns email,id";
    let text = done(&run(&mock, &args.split(' ').collect::<Vec<_>>()));
    let head: Vec<&str> = text
        .lines()
        .next()
        .unwrap_or_default()
        .split_whitespace()
        .collect();
    assert_eq!(head, ["email", "id"]);
}

#[test]
fn an_answer_that_nobody_looks_at_is_json_as_it_came() {
    let mock = server();
    let answer = read(&run(&mock, &["contacts", "search", "--page-limit", "20"]));
    assert_eq!(answer["contacts"].as_array().map(Vec::len), Some(20));
    assert_eq!(answer["total"], 45);
}

#[test]
fn json_lines_have_an_item_each() {
    let mock = server();
    let args = [
        "contacts",
        "search",
        "--page-limit",
        "20",
        "--output",
        "jsonl",
    ];
    let text = done(&run(&mock, &args));
    let items: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line is JSON"))
        .collect();
    assert_eq!(items.len(), 20);
    assert!(items.iter().all(|item| item["id"].is_string()));
}

#[test]
fn all_reads_the_list_to_its_end() {
    let mock = server();
    let args = ["contacts", "search", "--page-limit", "20", "--all"];
    let items = read(&run(&mock, &args));
    let mut ids: Vec<&str> = items
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|item| item["id"].as_str())
        .collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 45, "every contact, once");
    assert_eq!(mock.seen().len(), 3, "three pages of twenty");
}

#[test]
fn what_was_made_can_be_read() {
    let mock = server();
    let args = [
        "contacts",
        "create",
        "--first-name",
        "Ada",
        "--tags",
        "[\"vip\"]",
    ];
    let made = read(&run(&mock, &args));
    let id = made["contact"]["id"].as_str().expect("an id");
    let got = read(&run(&mock, &["contacts", "get", "--contact-id", id]));
    assert_eq!(got["contact"]["firstName"], "Ada");
    assert_eq!(got["contact"]["tags"], json!(["vip"]));
    let text = done(&run(
        &mock,
        &["contacts", "get", "--contact-id", id, "--output", "table"],
    ));
    let name = text.lines().find(|line| line.starts_with("firstName "));
    assert!(name.is_some_and(|line| line.ends_with(" Ada")), "{text}");
}

#[test]
fn a_body_comes_from_the_standard_input_and_flags_replace_its_fields() {
    let mock = server();
    let mut command = program();
    let mut child = with_account(&mut command, &mock)
        .args(["contacts", "create", "--json", "-", "--last-name", "King"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("it reads");
    input
        .write_all(br#"{"firstName": "Ada", "lastName": "Lovelace"}"#)
        .expect("it takes the body");
    drop(input);
    let made = read(&child.wait_with_output().expect("it ends"));
    assert_eq!(made["contact"]["firstName"], "Ada");
    assert_eq!(made["contact"]["lastName"], "King");
}

#[test]
fn a_dry_run_shows_the_request_without_its_secrets_and_sends_nothing() {
    let mock = server();
    let args = "contacts search --page-limit 20 --query ada --filters [{\"a\":1}] --dry-run";
    let text = done(&run(&mock, &args.split(' ').collect::<Vec<_>>()));
    let (head, body) = text.split_once("\n\n").expect("head and body");
    assert_eq!(
        head.lines().next(),
        Some(format!("POST {}/contacts/search", mock.url()).as_str())
    );
    assert!(head.contains("\nauthorization: ***"), "{text}");
    assert!(head.contains("\nversion: 2021-07-28"), "{text}");
    assert!(!text.contains(mock.token()), "{text}");
    let body: Value = serde_json::from_str(body).expect("the body is JSON");
    assert_eq!(
        body,
        json!({"locationId": mock.location(), "pageLimit": 20, "query": "ada", "filters": [{"a": 1}]})
    );
    assert!(mock.seen().is_empty(), "nothing was sent");
}

#[test]
fn options_count_more_than_the_environment() {
    let mock = server();
    let args = "contacts search --page-limit 1 --location other --dry-run";
    let text = done(&run(&mock, &args.split(' ').collect::<Vec<_>>()));
    assert!(text.contains("\"locationId\": \"other\""), "{text}");
}

#[test]
fn a_refusal_of_the_api_is_told_and_ends_with_1() {
    let mock = server();
    let args = ["contacts", "get", "--contact-id", "nobody"];
    let output = run(&mock, &args);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(out(&output), "");
    assert!(
        err(&output).starts_with("error: contacts.get: 4"),
        "{}",
        err(&output)
    );

    let args = [
        "contacts",
        "get",
        "--contact-id",
        "nobody",
        "--token",
        "pit-wrong",
    ];
    let output = run(&mock, &args);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        err(&output).contains("401 Unauthorized"),
        "{}",
        err(&output)
    );
    assert!(err(&output).contains("hint: "), "{}", err(&output));
    assert!(!err(&output).contains("pit-wrong"), "{}", err(&output));
}

#[test]
fn a_list_that_breaks_off_is_no_list() {
    let mock = server();
    mock.next([Fault::Refuse(404)]);
    let output = run(
        &mock,
        &["contacts", "search", "--page-limit", "20", "--all"],
    );
    assert_eq!(output.status.code(), Some(1), "{}", err(&output));
    assert_eq!(out(&output), "");
}

#[test]
fn a_server_that_is_not_there_ends_with_1() {
    let mock = server();
    // Nobody listens where a server has ended.
    let url = mock.url();
    let location = mock.location().to_owned();
    drop(mock);
    let args = ["contacts", "search", "--page-limit", "1", "--token", "pit"];
    let output = finish(
        program()
            .args(args)
            .args(["--base-url", &url, "--location", &location]),
    );
    assert_eq!(output.status.code(), Some(1), "{}", err(&output));
    assert!(
        err(&output).starts_with("error: contacts.search: "),
        "{}",
        err(&output)
    );
}

#[cfg(feature = "media_library")]
#[test]
fn a_file_is_uploaded_from_the_disk() {
    let mock = server();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("ada.png");
    std::fs::write(&path, b"not much of a picture").expect("the folder takes a file");
    let file = format!("@{}", path.display());
    let args = ["media-library", "upload", "--file", &file, "--name", "Ada"];
    let text = done(&finish(
        with_account(&mut program(), &mock)
            .args(args)
            .arg("--dry-run"),
    ));
    assert!(
        text.contains("(21 bytes)") && text.contains("\nname: Ada"),
        "{text}"
    );
    read(&run(&mock, &args));
    assert_eq!(mock.seen().len(), 1);

    let args = ["media-library", "upload", "--file", "@missing.png"];
    let output = run(&mock, &args);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("missing.png"), "{}", err(&output));
}
