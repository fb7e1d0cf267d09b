//! The reading of documents, as claims.

use openapiv3::{ReferenceOr, SchemaKind, Type};
use serde_json::{Value, json};

use super::{Document, MendKind, read};
use crate::diagnostic::Diagnostics;
use crate::source::{Family, RawDocument};

fn raw(root: Value) -> RawDocument {
    let family = Family::named("pets");
    RawDocument {
        version: family.version.clone(),
        family,
        file: "pets.yaml".to_owned(),
        edit: "pets.yaml".to_owned(),
        added: Vec::new(),
        root,
    }
}

/// A document with one schema.
fn with_schema(schema: Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Pets", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Pet": schema, "Other": {"type": "string"}}},
    })
}

/// A document with one operation on a path.
fn with_operation(path: &str, operation: Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Pets", "version": "1"},
        "paths": {path: {"get": operation}},
    })
}

fn good(root: Value) -> Document {
    match read(raw(root)) {
        Ok(document) => document,
        Err(problems) => panic!("refused:\n{problems}"),
    }
}

fn refused(root: Value) -> Diagnostics {
    match read(raw(root)) {
        Ok(document) => panic!("taken: {}", document.raw),
        Err(problems) => problems,
    }
}

/// The codes and pointers of all problems.
fn problems(root: Value) -> Vec<(&'static str, String)> {
    refused(root)
        .iter()
        .map(|problem| (problem.code, problem.pointer.clone()))
        .collect()
}

fn codes(document: &Document) -> Vec<MendKind> {
    document.mends.iter().map(|mend| mend.code).collect()
}

/// Claims what a schema becomes, and which mends are recorded for it.
#[track_caller]
fn schema_becomes(schema: Value, expected: Value, mends: &[MendKind]) {
    let document = good(with_schema(schema.clone()));
    let became = &document.raw["components"]["schemas"]["Pet"];
    assert_eq!(*became, expected, "from {schema}");
    assert_eq!(codes(&document), mends, "of {schema}");
}

#[test]
fn a_document_that_is_right_is_not_mended() {
    let root = with_operation(
        "/pets/{id}",
        json!({
            "operationId": "get-pet",
            "tags": ["Pets"],
            "security": [{"key": ["pets.read"]}],
            "parameters": [
                {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
                {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1}},
            ],
            "responses": {"200": {"description": "OK"}, "4XX": {"description": "No"}},
        }),
    );
    let document = good(root.clone());
    assert_eq!(document.mends, []);
    assert_eq!(document.raw, root);
    assert_eq!(document.api.operations().count(), 1);
}

#[test]
fn an_array_without_items_has_items_of_any_value() {
    schema_becomes(
        json!({"type": "array"}),
        json!({"type": "array", "items": {}}),
        &[MendKind::ArrayWithoutItems],
    );
    schema_becomes(
        json!({"type": "array", "items": [{"type": "string"}, {"type": "number"}]}),
        json!({"type": "array", "items": {}}),
        &[MendKind::ItemsList],
    );
}

#[test]
fn a_type_that_openapi_does_not_know_becomes_the_one_that_is_meant() {
    schema_becomes(json!({"type": "any"}), json!({}), &[MendKind::UnknownType]);
    schema_becomes(
        json!({"type": "file"}),
        json!({"type": "string", "format": "binary"}),
        &[MendKind::UnknownType],
    );
    schema_becomes(
        json!({"type": "bool"}),
        json!({"type": "boolean"}),
        &[MendKind::UnknownType],
    );
    schema_becomes(
        json!({"type": ["string", "null"]}),
        json!({"type": "string", "nullable": true}),
        &[MendKind::TypeList],
    );
}

#[test]
fn a_type_that_is_left_out_is_the_only_one_that_fits() {
    schema_becomes(
        json!({"properties": {}}),
        json!({"type": "object", "properties": {}}),
        &[MendKind::TypeImplied],
    );
    schema_becomes(
        json!({"enum": ["a"]}),
        json!({"type": "string", "enum": ["a"]}),
        &[MendKind::TypeImplied],
    );
}

#[test]
fn a_default_converts_or_is_left_out() {
    schema_becomes(
        json!({"type": "string", "default": 10}),
        json!({"type": "string", "default": "10"}),
        &[MendKind::DefaultType],
    );
    schema_becomes(
        json!({"type": "boolean", "default": "true"}),
        json!({"type": "boolean", "default": true}),
        &[MendKind::DefaultType],
    );
    schema_becomes(
        json!({"type": "number", "default": "all of them"}),
        json!({"type": "number"}),
        &[MendKind::DefaultType],
    );
    schema_becomes(
        json!({"type": "string", "default": null}),
        json!({"type": "string"}),
        &[MendKind::DefaultType],
    );
    schema_becomes(
        json!({"type": "string", "nullable": true, "default": null}),
        json!({"type": "string", "nullable": true, "default": null}),
        &[],
    );
}

#[test]
fn an_enum_is_a_list_of_scalars_each_once() {
    schema_becomes(
        json!({"type": "string", "enum": ["a", "b", "a"]}),
        json!({"type": "string", "enum": ["a", "b"]}),
        &[MendKind::EnumDuplicate],
    );
    schema_becomes(
        json!({"type": "string", "enum": [["a", "b"]]}),
        json!({"type": "string", "enum": ["a", "b"]}),
        &[MendKind::EnumNestedList],
    );
    schema_becomes(
        json!({"type": "string", "enum": "a"}),
        json!({"type": "string", "enum": ["a"]}),
        &[MendKind::EnumNotList],
    );
    schema_becomes(
        json!({"type": "string", "enum": []}),
        json!({"type": "string"}),
        &[MendKind::EnumEmpty],
    );
    schema_becomes(
        json!({"type": "string", "enum": ["a", null]}),
        json!({"type": "string", "enum": ["a", null], "nullable": true}),
        &[MendKind::EnumNull],
    );
    schema_becomes(
        json!({"const": "a"}),
        json!({"type": "string", "enum": ["a"]}),
        &[MendKind::Const, MendKind::TypeImplied],
    );
}

#[test]
fn an_enum_and_its_type_agree() {
    schema_becomes(
        json!({"type": "string", "enum": [1, true]}),
        json!({"type": "string", "enum": ["1", "true"]}),
        &[MendKind::EnumType],
    );
    schema_becomes(
        json!({"type": "integer", "enum": ["1", 2.0]}),
        json!({"type": "integer", "enum": [1, 2]}),
        &[MendKind::EnumType],
    );
    schema_becomes(
        json!({"type": "number", "enum": [["US", "CA"]]}),
        json!({"type": "string", "enum": ["US", "CA"]}),
        &[MendKind::EnumNestedList, MendKind::EnumType],
    );
    schema_becomes(
        json!({"type": "array", "items": {"type": "string"}, "enum": ["a"]}),
        json!({"type": "array", "items": {"type": "string", "enum": ["a"]}}),
        &[MendKind::EnumOfArray],
    );
}

#[test]
fn keywords_that_a_schema_does_not_have_are_left_out_and_told_of() {
    schema_becomes(
        json!({"type": "string", "examples": ["a", "b"], "schema": {"type": "string"}}),
        json!({"type": "string", "example": "a"}),
        &[MendKind::UnknownKey, MendKind::UnknownKey],
    );
    schema_becomes(
        json!({"type": "integer", "minLength": 1, "minimum": 0.5, "x-mine": 1}),
        json!({"type": "integer", "x-mine": 1}),
        &[MendKind::KeywordOfOtherType, MendKind::BadLimit],
    );
    schema_becomes(
        json!({"type": "string", "maxLength": -1, "minLength": "3", "description": 5}),
        json!({"type": "string", "minLength": 3}),
        &[MendKind::BadProse, MendKind::ValueType, MendKind::BadLimit],
    );
    schema_becomes(
        json!({"type": "number", "exclusiveMinimum": 0}),
        json!({"type": "number", "exclusiveMinimum": true, "minimum": 0}),
        &[MendKind::ExclusiveNumber],
    );
    schema_becomes(
        json!({"type": "string", "format": null, "oneOf": []}),
        json!({"type": "string"}),
        &[MendKind::NullValue, MendKind::EmptyComposition],
    );
}

#[test]
fn required_names_what_is_there() {
    schema_becomes(
        json!({"type": "object", "required": ["a", "b", "a"], "properties": {"a": {}}}),
        json!({"type": "object", "required": ["a"], "properties": {"a": {}}}),
        &[MendKind::RequiredTwice, MendKind::RequiredAbsent],
    );
    schema_becomes(
        json!({"type": "string", "required": true}),
        json!({"type": "string"}),
        &[MendKind::RequiredNotList],
    );
    // What one branch requires, another may declare.
    let branches = json!({"allOf": [
        {"type": "object", "properties": {"a": {}}}, {"type": "object", "required": ["a"]},
    ]});
    schema_becomes(branches.clone(), branches, &[]);
}

#[test]
fn what_stands_beside_a_reference_is_ignored_and_told_of() {
    schema_becomes(
        json!({"type": "object", "properties": {
            "a": {"$ref": "#/components/schemas/Other", "type": "string", "example": "x"},
            "b": {"$ref": "Other"},
        }}),
        json!({"type": "object", "properties": {
            "a": {"$ref": "#/components/schemas/Other"},
            "b": {"$ref": "#/components/schemas/Other"},
        }}),
        &[MendKind::RefSiblings, MendKind::RefBareName],
    );
}

#[test]
fn nullable_without_a_type_stays_and_is_told_of() {
    let schema = json!({"nullable": true, "allOf": [{"$ref": "#/components/schemas/Other"}]});
    schema_becomes(schema.clone(), schema, &[MendKind::NullableWithoutType]);
}

#[test]
fn a_property_may_be_called_like_a_keyword() {
    let schema = json!({"type": "object", "properties": {
        "$ref": {"type": "string"}, "properties": {"type": "object", "properties": {}},
        "enum": {"type": "string"}, "examples": {"type": "string"},
    }});
    schema_becomes(schema.clone(), schema, &[]);
}

#[test]
fn keywords_beside_a_parameters_schema_move_into_it() {
    let document = good(with_operation(
        "/pets",
        json!({
            "parameters": [
                {"name": "a", "in": "query", "schema": {"type": "any", "example": 1},
                 "anyOf": [{"type": "string"}, {"type": "number"}]},
                {"name": "b", "in": "query", "type": "integer", "default": 3},
                {"name": "c", "in": "header"},
                {"name": "d", "in": "query", "style": "simple", "required": "true",
                 "schema": {"type": "string"}, "content": {}},
            ],
            "responses": {"200": {"description": "OK"}},
        }),
    ));
    let parameters = &document.raw["paths"]["/pets"]["get"]["parameters"];
    assert_eq!(
        parameters[0]["schema"],
        json!({"example": 1, "anyOf": [{"type": "string"}, {"type": "number"}]})
    );
    assert_eq!(
        parameters[1]["schema"],
        json!({"type": "integer", "default": 3})
    );
    assert_eq!(parameters[2]["schema"], json!({"type": "string"}));
    assert_eq!(
        parameters[3],
        json!({"name": "d", "in": "query", "required": true, "schema": {"type": "string"}})
    );
    assert_eq!(
        codes(&document),
        [
            MendKind::ParameterKeywords,
            MendKind::UnknownType,
            MendKind::ParameterKeywords,
            MendKind::ParameterWithoutSchema,
            MendKind::ValueType,
            MendKind::ParameterStyle,
            MendKind::ParameterSchemaAndContent,
        ]
    );
}

#[test]
fn headers_bodies_and_responses_are_made_whole() {
    let document = good(with_operation(
        "/pets",
        json!({
            "callbacks": {"done": {}},
            "requestBody": {},
            "responses": {
                "200": {"headers": {"X-Total": {}}, "content": {"application/json": null}},
                "201": null,
                "404": {"links": {}},
            },
        }),
    ));
    let operation = &document.raw["paths"]["/pets"]["get"];
    assert_eq!(
        *operation,
        json!({
            "requestBody": {"content": {}},
            "responses": {
                "200": {
                    "headers": {"X-Total": {"schema": {"type": "string"}}},
                    "content": {"application/json": {}},
                    "description": "OK",
                },
                "201": {"description": "Created"},
                "404": {"description": "Not Found"},
            },
        })
    );
    let mut kinds = codes(&document);
    kinds.sort();
    assert_eq!(
        kinds,
        [
            MendKind::NullValue,
            MendKind::NullValue,
            MendKind::Callbacks,
            MendKind::Links,
            MendKind::HeaderWithoutSchema,
            MendKind::ContentMissing,
            MendKind::ResponseDescription,
            MendKind::ResponseDescription,
            MendKind::ResponseDescription,
        ]
    );
}

#[test]
fn every_parameter_of_a_template_is_declared_and_required() {
    let document = good(with_operation(
        "/owners/{owner}/pets/{id}",
        json!({
            "parameters": [
                {"name": "id", "in": "path", "schema": {"type": "string"}},
                {"name": "id", "in": "path", "required": true, "schema": {"type": "number"}},
            ],
            "responses": {},
        }),
    ));
    let parameters = &document.raw["paths"]["/owners/{owner}/pets/{id}"]["get"]["parameters"];
    assert_eq!(
        *parameters,
        json!([
            {"name": "id", "in": "path", "schema": {"type": "string"}, "required": true},
            {"name": "owner", "in": "path", "required": true, "schema": {"type": "string"}},
        ])
    );
    assert_eq!(
        codes(&document),
        [
            MendKind::PathParameterOptional,
            MendKind::ParameterTwice,
            MendKind::PathParameterMissing
        ]
    );
}

#[test]
fn a_parameter_of_the_path_declares_for_all_its_operations() {
    let root = json!({
        "openapi": "3.0.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": {"/pets/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": true,
                            "schema": {"type": "string"}}],
            "get": {"responses": {}},
        }},
    });
    assert_eq!(good(root).mends, []);
}

#[test]
fn a_document_may_lack_what_nothing_is_generated_from() {
    let document = good(json!({
        "openapi": 3.0,
        "info": {"version": 1.5},
        "tags": ["a"],
        "servers": {"url": "https://example.com", "variables": {"v": {"enum": [1]}}},
        "security": {},
        "components": {"callbacks": {}},
    }));
    assert_eq!(document.api.info.version, "1.5");
    assert_eq!(document.api.servers[0].url, "https://example.com");
    assert!(codes(&document).contains(&MendKind::PathsMissing));
    assert!(codes(&document).contains(&MendKind::TagText));
    assert!(codes(&document).contains(&MendKind::SecurityNotList));
}

#[test]
fn paths_and_methods_are_never_lost_by_their_spelling() {
    let document = good(json!({
        "openapi": "3.0.0", "info": {"title": "x", "version": "1"},
        "paths": {"pets": {"GET": {"responses": {}}}},
    }));
    let operations: Vec<_> = document
        .api
        .operations()
        .map(|(path, method, _)| (path, method))
        .collect();
    assert_eq!(operations, [("/pets", "get")]);
    assert_eq!(
        codes(&document),
        [MendKind::PathWithoutSlash, MendKind::MethodCase]
    );
}

#[test]
fn security_schemes_hold_what_their_type_has() {
    let document = good(json!({
        "openapi": "3.0.0", "info": {"title": "x", "version": "1"}, "paths": {},
        "components": {"securitySchemes": {
            "bearer": {"type": "http", "scheme": "bearer", "in": "header", "name": "Authorization"},
            "old": {"type": "basic"},
            "flow": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://x"}}},
        }},
    }));
    assert_eq!(
        document.raw["components"]["securitySchemes"],
        json!({
            "bearer": {"type": "http", "scheme": "bearer"},
            "old": {"type": "http", "scheme": "basic"},
            "flow": {"type": "oauth2", "flows": {
                "clientCredentials": {"tokenUrl": "https://x", "scopes": {}}}},
        })
    );
    assert_eq!(
        codes(&document),
        [
            MendKind::SecuritySchemeKeys,
            MendKind::SecuritySchemeForm,
            MendKind::SecuritySchemeForm
        ]
    );
}

#[test]
fn only_schemas_are_referred_to_afterwards() {
    let document = good(json!({
        "openapi": "3.0.0", "info": {"title": "x", "version": "1"},
        "paths": {"/a": {
            "get": {
                "parameters": [{"$ref": "#/components/parameters/Limit"}],
                "requestBody": {"$ref": "#/components/requestBodies/Pet"},
                "responses": {"200": {"$ref": "#/components/responses/Alias"}},
            }},
            "/b": {"$ref": "#/paths/~1a"},
        },
        "components": {
            "parameters": {"Limit": {"name": "limit", "in": "query", "schema": {"type": "any"}}},
            "requestBodies": {"Pet": {"content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Pet/properties/toy"}}}}},
            "responses": {"Alias": {"$ref": "#/components/responses/Ok"}, "Ok": {}},
            "schemas": {"Pet": {"type": "object", "properties": {"toy": {"type": "string"}}}},
        },
    }));
    let text = document.raw["paths"].to_string();
    assert!(!text.contains("#/components/parameters"), "{text}");
    assert!(!text.contains("#/components/re"), "{text}");
    assert!(text.contains("#/components/schemas/PetToy"), "{text}");
    let schemas = &document.api.components.as_ref().map(|c| c.schemas.len());
    assert_eq!(*schemas, Some(2));
    assert_eq!(document.api.operations().count(), 2);
    assert!(codes(&document).contains(&MendKind::RefInlined));
    assert!(codes(&document).contains(&MendKind::RefDeep));
}

#[test]
fn recursion_through_properties_is_no_cycle() {
    let document = good(with_schema(json!({
        "type": "object", "properties": {"child": {"$ref": "#/components/schemas/Pet"}},
    })));
    let components = document.api.components.unwrap_or_default();
    let Some(ReferenceOr::Item(schema)) = components.schemas.get("Pet") else {
        panic!("no schema");
    };
    assert!(matches!(
        schema.schema_kind,
        SchemaKind::Type(Type::Object(_))
    ));
}

#[test]
fn other_versions_are_refused_by_name() {
    assert_eq!(
        problems(json!({"swagger": "2.0"})),
        [("swagger-2", "/swagger".to_owned())]
    );
    assert_eq!(
        problems(json!({"openapi": "3.1.0"})),
        [("openapi-version", "/openapi".to_owned())]
    );
    assert_eq!(problems(json!({"a": 1})), [("no-openapi", String::new())]);
    assert_eq!(problems(json!([])), [("no-openapi", String::new())]);
}

#[test]
fn what_has_no_plain_meaning_is_refused_with_its_place() {
    let cases = [
        (
            with_schema(json!("text")),
            "bad-shape",
            "/components/schemas/Pet",
        ),
        (
            with_schema(json!({"type": 5})),
            "bad-value",
            "/components/schemas/Pet/type",
        ),
        (
            with_schema(json!({"minLength": []})),
            "bad-value",
            "/components/schemas/Pet/minLength",
        ),
        (
            with_schema(json!({"properties": []})),
            "bad-shape",
            "/components/schemas/Pet/properties",
        ),
        (
            with_schema(json!({"$ref": 5})),
            "bad-ref",
            "/components/schemas/Pet/$ref",
        ),
        (
            with_schema(json!({"enum": {}})),
            "bad-value",
            "/components/schemas/Pet/enum",
        ),
        (
            with_schema(json!({"oneOf": [{}], "discriminator": {}})),
            "bad-discriminator",
            "/components/schemas/Pet/discriminator",
        ),
        (
            with_operation("/a", json!({"responses": {"ok": {}}})),
            "bad-status",
            "/paths/~1a/get/responses/ok",
        ),
        (
            with_operation("/a", json!({"parameters": [{"in": "body", "name": "b"}]})),
            "bad-parameter",
            "/paths/~1a/get/parameters/0",
        ),
        (
            with_operation("/a/{b", json!({})),
            "bad-path",
            "/paths/~1a~1{b",
        ),
        (
            with_operation("/a?b=c", json!({})),
            "bad-path",
            "/paths/~1a?b=c",
        ),
        (
            with_operation("/a", json!([])),
            "bad-shape",
            "/paths/~1a/get",
        ),
    ];
    for (root, code, pointer) in cases {
        assert_eq!(
            problems(root.clone()),
            [(code, pointer.to_owned())],
            "{root}"
        );
    }
}

#[test]
fn a_method_that_openapi_does_not_have_is_refused_and_not_lost() {
    let root = json!({
        "openapi": "3.0.0", "info": {"title": "x", "version": "1"},
        "paths": {"/a": {"query": {"responses": {}}}},
    });
    assert_eq!(
        problems(root),
        [("unknown-method", "/paths/~1a/query".to_owned())]
    );
}

#[test]
fn references_that_reach_no_schema_are_refused() {
    assert_eq!(
        problems(with_schema(
            json!({"items": {"$ref": "#/components/schemas/Gone"}})
        )),
        [("dangling-ref", "/components/schemas/Pet/items".to_owned())]
    );
    assert_eq!(
        problems(with_schema(json!({"$ref": "#/components/schemas/Pet"}))),
        [("cyclic-ref", "/components/schemas/Pet".to_owned())]
    );
    assert_eq!(
        problems(with_schema(
            json!({"allOf": [{"$ref": "#/components/schemas/Pet"}]})
        )),
        [("cyclic-ref", "/components/schemas/Pet".to_owned())]
    );
    let root = with_operation(
        "/a",
        json!({"parameters": [{"$ref": "#/components/parameters/A"}], "responses": {}}),
    );
    assert_eq!(
        problems(root.clone()),
        [("dangling-ref", "/paths/~1a/get/parameters/0".to_owned())]
    );
    let mut cyclic = root;
    cyclic["components"] = json!({"parameters": {
        "A": {"$ref": "#/components/parameters/B"}, "B": {"$ref": "#/components/parameters/A"},
    }});
    let found = problems(cyclic);
    assert!(
        !found.is_empty() && found.iter().all(|(code, _)| *code == "cyclic-ref"),
        "{found:?}"
    );
}

#[test]
fn all_problems_of_a_document_are_told_in_one_run() {
    let mut root = with_schema(json!({"type": 5}));
    root["components"]["schemas"]["Other"] = json!("text");
    root["paths"] = json!({"/a": {"get": {"responses": {"ok": {}}}}});
    assert_eq!(refused(root).len(), 3);
}

#[test]
fn nesting_is_bounded_and_deep_documents_need_no_deep_stack() {
    let nest = |levels: usize| {
        (0..levels).fold(
            json!({"type": "string"}),
            |inner, _| json!({"type": "array", "items": inner}),
        )
    };
    good(with_schema(nest(90)));
    let found = problems(with_schema(nest(400)));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].0, "too-deep");
}

#[test]
fn every_kind_of_mend_says_why() {
    for kind in MendKind::ALL {
        assert!(kind.why().trim().ends_with('.'), "{kind}");
    }
    let codes: std::collections::HashSet<_> = MendKind::ALL.iter().map(|k| k.code()).collect();
    assert_eq!(codes.len(), MendKind::ALL.len());
}

#[test]
fn a_reference_leads_to_what_stands_in_its_place() {
    let parameter = with_operation(
        "/a",
        json!({"parameters": [{"$ref": "#/paths"}], "responses": {"200": {"$ref": "#/info"}}}),
    );
    assert_eq!(
        problems(parameter),
        [
            ("ref-kind", "/paths/~1a/get/parameters/0".to_owned()),
            ("ref-kind", "/paths/~1a/get/responses/200".to_owned()),
        ]
    );
    assert_eq!(
        problems(with_schema(
            json!({"items": {"$ref": "#/components/schemas"}})
        )),
        [("ref-kind", "/components/schemas/Pet/items".to_owned())]
    );
}

#[test]
fn a_schema_in_a_place_of_the_documents_own_is_mended_like_any_other() {
    let mut root = with_schema(json!({"$ref": "#/definitions/Toy"}));
    root["definitions"] = json!({"Toy": {"type": "object", "properties": {
        "any": {"type": "any"}, "next": {"$ref": "#/definitions/Toy"},
    }}});
    let document = good(root);
    assert_eq!(
        document.raw["components"]["schemas"]["Toy"],
        json!({"type": "object", "properties": {
            "any": {}, "next": {"$ref": "#/components/schemas/Toy"},
        }})
    );
    assert_eq!(
        codes(&document),
        [
            MendKind::RefDeep,
            MendKind::UnknownKey,
            MendKind::UnknownType
        ]
    );
}

/// A document with something of everything, to be mangled.
fn of_everything() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Pets", "version": "1"},
        "servers": [{"url": "https://{host}", "variables": {"host": {"default": "a"}}}],
        "tags": [{"name": "Pets"}],
        "security": [{"flow": ["read"]}],
        "paths": {
            "/pets/{id}": {
                "parameters": [{"$ref": "#/components/parameters/Id"}],
                "post": {
                    "operationId": "make",
                    "tags": ["Pets"],
                    "requestBody": {"content": {"multipart/form-data": {
                        "schema": {"$ref": "#/components/schemas/Pet"},
                        "encoding": {"toy": {"contentType": "text/plain", "style": "form"}}}}},
                    "responses": {"200": {"description": "OK",
                        "headers": {"X-A": {"schema": {"type": "integer", "minimum": 1}}},
                        "content": {"application/json": {"schema": {"type": "array",
                            "items": {"$ref": "#/components/schemas/Pet"}}}}},
                        "4XX": {"$ref": "#/components/responses/Bad"}},
                },
            },
        },
        "components": {
            "parameters": {"Id": {"name": "id", "in": "path", "required": true,
                                  "schema": {"type": "string", "maxLength": 5}}},
            "responses": {"Bad": {"description": "Bad"}},
            "securitySchemes": {"flow": {"type": "oauth2", "flows": {"password": {
                "tokenUrl": "https://a", "scopes": {"read": "all"}}}}},
            "schemas": {
                "Pet": {"type": "object", "required": ["toy"], "properties": {
                    "toy": {"type": "string", "enum": ["a", "b"], "default": "a"},
                    "next": {"$ref": "#/components/schemas/Pet"},
                    "either": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"type": "number"}],
                               "discriminator": {"propertyName": "kind",
                                                 "mapping": {"c": "#/components/schemas/Cat"}}},
                }, "additionalProperties": {"type": "boolean", "nullable": true}},
                "Cat": {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"type": "object"}]},
            },
        },
    })
}

/// Puts `with` in place of the value with this number, in the tree's order.
fn replace(value: &mut Value, number: &mut usize, with: &Value) -> bool {
    if *number == 0 {
        *value = with.clone();
        return true;
    }
    *number -= 1;
    match value {
        Value::Array(list) => list.iter_mut().any(|value| replace(value, number, with)),
        Value::Object(map) => map.values_mut().any(|value| replace(value, number, with)),
        _ => false,
    }
}

#[test]
fn no_document_gets_past_mending_that_the_typed_reading_refuses() {
    let values = [
        json!(null),
        json!([]),
        json!({}),
        json!("x"),
        json!(5),
        json!(-1),
        json!(1.5),
        json!(true),
        json!("true"),
        json!([null]),
        json!([[]]),
        json!({"a": null}),
        json!(u64::MAX),
        json!(1e300),
        json!({"type": "string"}),
        json!({"$ref": 5}),
        json!({"$ref": "#"}),
        json!({"$ref": "#/components/schemas/Pet/properties/toy"}),
    ];
    let base = of_everything();
    assert!(
        good(base.clone())
            .mends
            .iter()
            .all(|mend| mend.code == MendKind::RefInlined)
    );
    let mut taken = 0;
    for with in &values {
        for place in 0.. {
            let mut root = base.clone();
            if !replace(&mut root, &mut { place }, with) {
                break;
            }
            match read(raw(root)) {
                Ok(document) => {
                    taken += 1;
                    // What was mended needs no mending.
                    assert_eq!(good(document.raw.clone()).raw, document.raw);
                }
                Err(problems) => {
                    let found: Vec<_> = problems.iter().map(|problem| problem.code).collect();
                    assert!(!found.contains(&"not-openapi"), "{problems}");
                }
            }
        }
    }
    assert!(taken > 500, "{taken}");
}
