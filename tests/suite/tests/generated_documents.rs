//! Documents that nobody wrote: whatever they hold, the generator ends with Rust
//! or with reasons.

use codegen::generate::{Task, make};
use codegen::source::Source;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Names that are hard to make identifiers of, beside plain ones.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zA-Z_][a-zA-Z0-9_]{0,8}",
        1 => "[ -~]{1,6}",
        1 => prop::sample::select(vec![
            "type", "self", "Self", "_id", "id", "extra", "new", "Option", "String", "build",
            "query", "raw", "13-17", "65+", "été", "", "location_id", "Unknown", "Other",
        ])
        .prop_map(str::to_owned),
    ]
}

fn schema() -> impl Strategy<Value = Value> {
    let reference = (0..4_u8).prop_map(|n| json!({"$ref": format!("#/components/schemas/S{n}")}));
    let leaf = prop_oneof![
        Just(json!({})),
        Just(json!({"type": "object"})),
        Just(json!({"type": "boolean", "default": true})),
        Just(json!({"type": "integer", "minimum": 1, "example": 5})),
        Just(json!({"type": "number", "nullable": true})),
        Just(json!({"type": "string", "format": "date-time"})),
        Just(json!({"type": "any"})),
        Just(json!({"type": "array"})),
        prop::collection::vec(name(), 1..5).prop_map(|v| json!({"type": "string", "enum": v})),
        prop::collection::vec(-9..9_i32, 1..4).prop_map(|v| json!({"type": "number", "enum": v})),
        reference,
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        let fields = prop::collection::btree_map(name(), inner.clone(), 0..5);
        prop_oneof![
            (fields, prop::collection::vec(name(), 0..2)).prop_map(|(fields, required)| {
                json!({"type": "object", "properties": fields, "required": required})
            }),
            inner
                .clone()
                .prop_map(|items| json!({"type": "array", "items": items})),
            inner
                .clone()
                .prop_map(|v| json!({"type": "object", "additionalProperties": v})),
            inner
                .clone()
                .prop_map(|one| json!({"allOf": [one], "nullable": true})),
            prop::collection::vec(inner.clone(), 2..4).prop_map(|all| json!({"oneOf": all})),
            prop::collection::vec(inner.clone(), 2..4).prop_map(|all| json!({"anyOf": all})),
            prop::collection::vec(inner, 2..3).prop_map(|all| json!({"allOf": all})),
        ]
    })
}

fn operation() -> impl Strategy<Value = Value> {
    let place = prop::sample::select(vec!["query", "header", "path"]);
    let parameters = prop::collection::vec((name(), place, any::<bool>(), schema()), 0..4);
    let content = prop::sample::select(vec![
        "application/json",
        "multipart/form-data",
        "application/x-www-form-urlencoded",
        "text/plain",
        "image/png",
    ]);
    (
        prop::option::of(name()),
        parameters,
        prop::option::of((content, schema())),
        schema(),
    )
        .prop_map(|(id, parameters, body, answer)| {
            let parameters: Vec<Value> = parameters
                .into_iter()
                .map(|(name, place, required, schema)| {
                    json!({"name": name, "in": place, "required": required, "schema": schema})
                })
                .collect();
            let mut operation = json!({
                "parameters": parameters,
                "responses": {"200": {
                    "description": "ok",
                    "content": {"application/json": {"schema": answer}},
                }},
            });
            if let Some(id) = id {
                operation["operationId"] = json!(id);
            }
            if let Some((content, schema)) = body {
                operation["requestBody"] = json!({"content": {content: {"schema": schema}}});
            }
            operation
        })
}

fn document() -> impl Strategy<Value = Value> {
    let schemas = prop::collection::vec(schema(), 4);
    let operations = prop::collection::vec((name(), operation()), 1..4);
    (schemas, operations).prop_map(|(schemas, operations)| {
        let schemas: Map<String, Value> = schemas
            .into_iter()
            .enumerate()
            .map(|(n, schema)| (format!("S{n}"), schema))
            .collect();
        let mut paths = Map::new();
        for (segment, operation) in operations {
            paths.insert(format!("/{segment}/{{id}}"), json!({"post": operation}));
        }
        json!({
            "openapi": "3.0.3",
            "info": {"title": "Generated", "version": "1"},
            "paths": paths,
            "components": {"schemas": schemas},
        })
    })
}

fn generate(document: &Value) -> Result<Vec<(String, String)>, String> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("generated.json");
    std::fs::write(&path, document.to_string()).expect("a file");
    let task = Task {
        documents: Source::foreign(&path)
            .map_err(|problems| problems.to_string())?
            .documents,
        ..Task::default()
    };
    Ok(make(task, &())
        .map_err(|problems| problems.to_string())?
        .files)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 200,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn become_rust_or_reasons(document in document()) {
        match generate(&document) {
            Ok(files) => {
                for (path, text) in &files {
                    prop_assert!(syn::parse_file(text).is_ok(), "{path} is no Rust:\n{text}");
                }
                // The same document makes the same bytes.
                prop_assert_eq!(Ok(files), generate(&document));
            }
            Err(problems) => {
                prop_assert!(!problems.contains("no-rust"), "{problems}");
                prop_assert!(!problems.contains("lost-operation"), "{problems}");
                prop_assert!(problems.contains("help:"), "{problems}");
            }
        }
    }
}
