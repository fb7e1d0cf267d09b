//! A document of everything, with anything in the place of each of its values.

use super::*;

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
