//! Schemas that are made whole.

use super::*;

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
