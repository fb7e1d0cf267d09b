//! Whole documents: what is taken as it is, mended, or refused.

use super::*;

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
