//! What is taken over, and how it is written.

use serde_json::{Value, json};

use crate::import::{canonical, looks_like, yaml};
use crate::source::tree;

fn facts(root: &Value) -> (Value, Vec<&'static str>) {
    let mut notes = Vec::new();
    let tree = canonical(root, &mut notes);
    (tree, notes.iter().map(|note| note.code).collect())
}

fn schema(schema: Value) -> (Value, Vec<&'static str>) {
    let (tree, notes) = facts(&json!({"components": {"schemas": {"A": schema}}}));
    (tree["components"]["schemas"]["A"].clone(), notes)
}

#[test]
fn prose_stays_behind() {
    let (tree, notes) = facts(&json!({
        "openapi": "3.0.0",
        "x-tagGroups": [],
        "info": {"title": "Pets", "description": "All about pets", "contact": {}, "version": "1"},
        "tags": [{"name": "Pets", "description": "Pets and more"}],
        "paths": {"/pets": {"get": {
            "summary": "Get pets", "description": "Gets all the pets", "externalDocs": {"url": "u"},
            "parameters": [{"name": "a", "in": "query", "description": "An a",
                            "schema": {"type": "string"}}],
            "responses": {"200": {"description": "All the pets", "content": {}}},
        }, "post": {
            "summary": "one two three four five six seven eight nine ten eleven",
            "responses": {"422": {"description": "prose"}},
        }}},
    }));
    assert_eq!(
        tree,
        json!({
            "openapi": "3.0.0",
            "info": {"title": "Pets", "version": "1"},
            "tags": [{"name": "Pets"}],
            "paths": {"/pets": {
                "get": {
                    "summary": "Get pets",
                    "parameters": [{"name": "a", "in": "query", "schema": {"type": "string"}}],
                    "responses": {"200": {"description": "OK", "content": {}}},
                },
                "post": {"responses": {"422": {"description": "Unprocessable Content"}}},
            }},
        })
    );
    assert_eq!(notes, ["long-title"]);
}

#[test]
fn examples_are_short_scalars_and_lists_of_them() {
    let kept = |example: Value| {
        schema(json!({"example": example}))
            .0
            .get("example")
            .cloned()
    };
    assert_eq!(kept(json!("abc")), Some(json!("abc")));
    assert_eq!(kept(json!(5)), Some(json!(5)));
    assert_eq!(kept(json!(null)), Some(json!(null)));
    assert_eq!(kept(json!(["a", 1])), Some(json!(["a", 1])));
    assert_eq!(kept(json!([])), Some(json!([])));
    assert_eq!(kept(json!({"a": 1})), None);
    assert_eq!(kept(json!([{"a": 1}])), None);
    assert_eq!(kept(json!("a ".repeat(11))), None);
    assert_eq!(kept(json!("a".repeat(81))), None);
    assert_eq!(kept(json!(["a", "a".repeat(81)])), None);
}

#[test]
fn what_is_wrong_with_a_document_stays_in_it() {
    let slip = json!({
        "type": "any", "enum": [["a", "a"]], "required": ["gone"], "schema": {"type": "string"},
    });
    assert_eq!(schema(slip.clone()).0, slip);
    let (tree, _) = facts(&json!({"paths": {"/a": {"get": {"parameters": [
        {"schema": {"description": "d"}, "anyOf": [{"description": "d", "type": "string"}],
         "in": "query", "name": "a", "default": false},
    ]}}}}));
    let parameter = &tree["paths"]["/a"]["get"]["parameters"][0];
    let text = parameter.to_string();
    assert_eq!(
        text,
        r#"{"name":"a","in":"query","schema":{},"anyOf":[{"type":"string"}],"default":false}"#
    );
}

#[test]
fn a_property_called_like_prose_is_a_property() {
    let object = json!({"type": "object", "properties": {
        "description": {"type": "string"}, "summary": {"type": "string"},
        "example": {"type": "string"}, "x-a": {"type": "string"}, "title": {"type": "object",
        "properties": {"$ref": {"type": "string"}}},
    }});
    assert_eq!(schema(object.clone()).0, object);
}

#[test]
fn keys_have_one_order_and_properties_keep_theirs() {
    let (tree, _) = schema(json!({
        "properties": {"z": {"example": 1, "type": "number"}, "a": {}}, "type": "object",
    }));
    assert_eq!(
        tree.to_string(),
        r#"{"type":"object","properties":{"z":{"type":"number","example":1},"a":{}}}"#
    );
}

#[test]
fn secrets_are_left_out_and_their_values_are_told_to_nobody() {
    // Put together here, so that no scanner takes this file for a leak.
    let stripe = format!("sk_{}_{}", "test", "51Hxxxxxxxxxxxxx");
    let jwt = format!("ey{}.eyJzdWIiOiIxIn0.abc", "JhbGciOiJIUzI1NiJ9");
    let pit = format!("pit-{}", "0a1b2c3d-1111-2222-3333-444455556666");
    let hex = "0123456789abcdef".repeat(3);
    for secret in [stripe, jwt.clone(), format!("Bearer {jwt}"), pit, hex] {
        let mut notes = Vec::new();
        let tree = canonical(
            &json!({"components": {"schemas": {"A": {
                "example": secret, "default": secret, "enum": ["a", secret],
            }}}}),
            &mut notes,
        );
        assert_eq!(
            tree["components"]["schemas"]["A"],
            json!({"enum": ["a"]}),
            "{secret}"
        );
        assert_eq!(notes.iter().filter(|note| note.code == "secret").count(), 3);
        assert!(notes.iter().all(|note| !note.what.contains(&secret)));
    }
}

#[test]
fn ids_dates_and_addresses_are_no_secrets() {
    for text in [
        "ve9EPM428h8vShlRW1KT",
        "2021-07-28",
        "60d5ec49f1b2c8b1f8e4b1a1",
        "0a1b2c3d-1111-2222-3333-444455556666",
        "https://services.leadconnectorhq.com/contacts/search/duplicate-contacts",
        "RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5",
        "ocQHyuzHvysMo5N5VsXc_1729821600000_1800",
        "conversations/message.readonly conversations/message.write",
        "Bearer {token}",
        "pk_",
    ] {
        assert_eq!(looks_like(text), None, "{text}");
    }
}

#[test]
fn what_is_written_reads_back_the_same() {
    let tree = json!({
        "/pets/{id}": {"a": [], "b": {}, "c": [{"d": 1, "e": [[1, 2], [], [{"f": null}]]}]},
        "texts": [
            "", " ", "a b", "a: b", "# a", "true", "No", "null", "~", "12", "1e3", "2021-07-28",
            "- a", "a\nb", "\t", "\"", "\\", "ü", "a\u{7f}b", "\u{feff}", "\u{2028}", "{}", "[]",
            "*a", "&a", "!a", "%a", "@a", "`a`", "a #b", "a:", "0x1f", ".5", "+1", "=", "<<", "😀",
        ],
        "numbers": [0, -1, 1.5, 1e300, 18_446_744_073_709_551_615_u64, true, false],
        "200": {"a: b": 1, "": 2, "null": 3},
    });
    let text = yaml::write(&tree);
    assert_eq!(tree::yaml(&text).as_ref(), Ok(&tree), "{text}");
    assert_eq!(yaml::write(&tree), text);
}

#[test]
fn the_canonical_form_of_a_canonical_document_is_itself() {
    let (once, _) = facts(&json!({
        "paths": {"/a": {"get": {"responses": {"200": {"content": {"application/json": {
            "schema": {"type": "string", "examples": ["a"], "example": "b"}}}}}}}},
        "info": {"version": 1, "title": "A"}, "openapi": "3.0.0",
    }));
    let (twice, notes) = facts(&once);
    assert_eq!(yaml::write(&once), yaml::write(&twice));
    assert_eq!(notes, [] as [&str; 0]);
}
