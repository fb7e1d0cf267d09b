//! Claims about what flags take, and what becomes of it.

use serde_json::{Value, json};

use super::mcp::by_stdio;
use super::program::{done, err, out, run, server};

/// The body that a command would send.
fn body(args: &[&str]) -> Value {
    let mock = server();
    let text = done(&run(&mock, &[args, &["--dry-run"]].concat()));
    let (_, body) = text.split_once("\n\n").expect("head and body");
    serde_json::from_str(body).expect("the body is JSON")
}

#[test]
fn a_flag_is_sent_as_what_the_documents_say() {
    let args = [
        "contacts",
        "create",
        "--postal-code",
        "10115",
        "--dnd",
        "--phone",
        "null",
        "--tags",
        "a,b",
        "--tags",
        "[\"c,d\"]",
        "--dnd-settings",
        "{\"SMS\": {\"status\": \"active\"}}",
    ];
    let mut body = body(&args);
    body.as_object_mut()
        .expect("an object")
        .remove("locationId");
    assert_eq!(
        body,
        json!({
            "postalCode": "10115",
            "dnd": true,
            "phone": null,
            "tags": ["a", "b", "c,d"],
            "dndSettings": {"SMS": {"status": "active"}},
        })
    );
}

#[test]
fn what_the_documents_do_not_take_is_told_before_anything_is_sent() {
    let mock = server();
    for (args, told) in [
        (
            &["contacts", "search", "--page-limit", "many"][..],
            "--page-limit: `many` is no whole number",
        ),
        (
            &["contacts", "create", "--dnd", "maybe"],
            "--dnd: `maybe` is no flag",
        ),
        (
            &["contacts", "create", "--dnd-settings", "[]"],
            "--dnd-settings: `[]` is no object",
        ),
        (
            &["contacts", "create", "--city", "Bonn", "--city", "Berlin"],
            "--city: it takes one value",
        ),
    ] {
        let output = run(&mock, args);
        assert_eq!(output.status.code(), Some(2), "{told}: {}", err(&output));
        assert!(err(&output).contains(told), "{told}: {}", err(&output));
        assert_eq!(out(&output), "", "{told}");
    }
    assert!(mock.seen().is_empty(), "nothing was sent");
}

#[cfg(feature = "opportunities")]
#[test]
fn the_values_of_an_input_are_shown_and_offered_and_others_are_sent_too() {
    let mock = server();
    let help = done(&run(&mock, &["opportunities", "search", "--help"]));
    let values = "[possible values: open, won, lost, abandoned, all]";
    assert!(help.contains(values), "{help}");
    let completions = done(&run(&mock, &["completions", "bash"]));
    assert!(completions.contains("open won lost abandoned all"));
    let args = ["opportunities", "search", "--status", "new", "--dry-run"];
    let text = done(&run(&mock, &args));
    assert!(text.contains("status=new"), "{text}");
}

#[tokio::test]
async fn a_model_is_told_types_values_and_words() {
    let mock = server();
    let chosen = ["--operations", "contacts.create,contacts.search", "--write"];
    let talk = by_stdio(&mock, &chosen, &[]).await;
    let named = |name: &str| {
        let mut tools = talk.tools.iter();
        let tool = tools.find(|tool| tool.name == name).expect("it was chosen");
        tool.schema["properties"].clone()
    };
    let search = named("contacts-search");
    assert_eq!(search["pageLimit"]["type"], "integer");
    assert_eq!(search["pageLimit"]["description"], "Contacts on a page.");
    let create = named("contacts-create");
    assert_eq!(create["email"]["type"], json!(["string", "null"]));
    assert_eq!(create["tags"]["items"], json!({"type": "string"}));
    let sms = &create["dndSettings"]["properties"]["SMS"];
    assert_eq!(
        sms["properties"]["status"]["enum"],
        json!(["active", "inactive", "permanent"])
    );
}
