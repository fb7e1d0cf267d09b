//! Objects, lists, dates and nulls.

use super::*;

#[test]
fn an_object_without_fields_is_what_its_example_is() {
    let slips = rule("text-object", "");
    for (example, kind) in [
        (json!("draft"), "string"),
        (json!(100), "number"),
        (json!(true), "boolean"),
    ] {
        let field = json!({"type": "object", "example": example});
        let expected = json!({"type": kind, "example": example});
        becomes(&slips, "status", field.clone(), expected.clone());
        sent_becomes(&slips, "status", field, expected);
    }
    becomes(
        &slips,
        "direction",
        json!({"type": "object", "default": "in", "example": ["in", "out"]}),
        json!({"type": "string", "default": "in", "enum": ["in", "out"]}),
    );
    for field in [
        json!({"type": "object"}),
        json!({"type": "object", "example": "{ brand: \"visa\" }"}),
        json!({"type": "object", "example": {"a": 1}}),
        json!({"type": "object", "example": "x", "properties": {"a": {}}}),
        json!({"type": "object", "example": "x", "additionalProperties": true}),
        json!({"type": "object", "example": "x", "oneOf": [{}]}),
    ] {
        stays(&slips, "status", field);
    }
}

#[test]
fn a_listed_text_is_an_object_and_a_listed_list_one_of_objects() {
    let places = "  places:\n    - {names: [items], holds: Sent, reason: r}\n    \
                  - {names: [record, log], reason: r}\n";
    let slips = rule("object-text", places);
    becomes(
        &slips,
        "items",
        json!({"type": "array", "items": {"type": "string"}, "example": ["a"]}),
        json!({"type": "array", "items": {"$ref": "#/components/schemas/Sent"}}),
    );
    becomes(
        &slips,
        "log",
        json!({"type": "array", "items": {"type": "string"}}),
        json!({"type": "array", "items": {"type": "object"}}),
    );
    becomes(
        &slips,
        "record",
        json!({"type": "string"}),
        json!({"type": "object"}),
    );
    stays(
        &slips,
        "items",
        json!({"type": "array", "items": {"type": "number"}}),
    );
    stays(&slips, "other", json!({"type": "string"}));
}

#[test]
fn a_list_of_lists_that_says_nothing_of_them_is_a_plain_list() {
    let slips = rule("nested-list", "");
    let nested = |example: Value| match example {
        Value::Null => json!({"type": "array", "items": {"type": "array"}}),
        example => json!({"type": "array", "items": {"type": "array"}, "example": example}),
    };
    becomes(
        &slips,
        "all",
        nested(Value::Null),
        json!({"type": "array", "items": {}}),
    );
    for (example, items) in [
        (json!("a"), json!({"type": "string"})),
        (json!([1]), json!({"type": "number"})),
        (json!([]), json!({})),
    ] {
        becomes(
            &slips,
            "all",
            nested(example.clone()),
            json!({"type": "array", "items": items, "example": example}),
        );
    }
    stays(&slips, "all", nested(json!([["a"]])));
    let inner = json!({"type": "array", "items": {"type": "string"}});
    stays(&slips, "all", json!({"type": "array", "items": inner}));
}

#[test]
fn a_date_is_known_by_its_example() {
    let slips = rule("date", "  names: {endings: ['*At'], others: [due]}\n");
    for (example, format) in [
        ("2021-07-08T12:02:11.285Z", Some("date-time")),
        ("2021-07-08T12:02:11Z", Some("date-time")),
        ("2021-06-23T03:30:00+05:30", Some("date-time")),
        ("2021-07-08", Some("date")),
        ("2021-07-16 11:00:00", None),
        ("2025-03-26T00:00:000Z", None),
        ("2021-13-08", None),
        ("1680373800000", None),
        ("mm-dd-yyyy", None),
        ("20:45:00", None),
        ("", None),
    ] {
        let field = json!({"type": "string", "example": example});
        let mut expected = field.clone();
        if let Some(format) = format {
            expected["format"] = json!(format);
        }
        becomes(&slips, "paidAt", field, expected);
    }
    let date = json!({"type": "string", "example": "2021-07-08"});
    stays(&slips, "birthday", date);
}

#[test]
fn a_date_without_an_example_is_known_by_all_others_of_its_name() {
    let slips = rule("date", "  names: {endings: ['*At']}\n");
    let bare = json!({"type": "string"});
    let of = |other: Value| {
        let inner = object(json!({"paidAt": other}));
        let root = answer(json!({"paidAt": bare, "last": inner}));
        let (root, _) = mended(&slips, root);
        root["components"]["schemas"]["Answered"]["properties"]["paidAt"]["format"].clone()
    };
    let time = "2021-07-08T12:02:11Z";
    assert_eq!(of(json!({"type": "string", "example": time})), "date-time");
    assert_eq!(of(json!({"type": "object", "example": time})), "date-time");
    assert_eq!(of(json!({"type": "string", "format": "date"})), "date");
    assert_eq!(
        of(json!({"type": "string", "example": "soon"})),
        Value::Null
    );
    assert_eq!(of(json!({"type": "number"})), Value::Null);
    assert_eq!(of(bare.clone()), Value::Null);
}

#[test]
fn a_null_in_an_answers_example_makes_it_nullable() {
    let slips = rule("null", "");
    let field = json!({"type": "boolean", "example": null});
    becomes(
        &slips,
        "stocked",
        field.clone(),
        json!({"type": "boolean", "example": null, "nullable": true}),
    );
    sent_becomes(&slips, "stocked", field.clone(), field);
}

#[test]
fn an_example_is_put_into_its_schemas_form() {
    let slips = rule("example", "");
    let list = json!({"type": "array", "items": {"type": "string"}});
    let typed = |kind: &str| json!({"type": kind});
    for (schema, example, expected) in [
        (typed("number"), json!("9.99"), json!(9.99)),
        (typed("integer"), json!("20"), json!(20)),
        (typed("integer"), json!("2.5"), json!("2.5")),
        (typed("boolean"), json!("true"), json!(true)),
        (typed("boolean"), json!("Bearer"), json!("Bearer")),
        (typed("string"), json!(1), json!("1")),
        (typed("object"), json!("x"), json!("x")),
        (list.clone(), json!("a"), json!(["a"])),
        (list.clone(), json!("['a', 'b']"), json!(["a", "b"])),
        (list, json!("[{a: 1}]"), json!("[{a: 1}]")),
        (
            json!({"type": "string", "enum": ["url"]}),
            json!("URL"),
            json!("url"),
        ),
        (
            json!({"type": "string", "enum": ["url"]}),
            json!("link"),
            json!("link"),
        ),
    ] {
        let mut before = schema.clone();
        before["example"] = example;
        let mut after = schema;
        after["example"] = expected;
        becomes(&slips, "thing", before, after);
    }
}
