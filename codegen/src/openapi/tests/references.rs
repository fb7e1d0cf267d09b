//! References: where they lead, and where they may not.

use super::*;

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
