//! Operations, and all that belongs to them.

use super::*;

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
