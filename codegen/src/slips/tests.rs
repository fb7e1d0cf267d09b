//! The rules, as claims.

use std::path::Path;

use serde_json::{Value, json};

use super::{Applied, FILE, Slips, lock_text};
use crate::source::Source;

/// A rule's file: the rule with a reason, and what else it says.
fn rule(name: &str, rest: &str) -> Slips {
    let text = format!("\"{name}\":\n  reason: r\n  evidence: e\n{rest}");
    Slips::parse(&text).unwrap_or_else(|problems| panic!("{problems}\n{text}"))
}

/// A document whose only operation takes `limit` and `flag`, sends `Sent` and
/// answers with `Answered`.
fn document(limit: Value, sent: Value, answered: Value) -> Value {
    let content = |name: &str| {
        let schema = json!({"$ref": format!("#/components/schemas/{name}")});
        json!({"application/json": {"schema": schema}})
    };
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Pets", "version": "1"},
        "paths": {"/pets/{id}": {"post": {
            "parameters": [limit],
            "requestBody": {"content": content("Sent")},
            "responses": {"200": {"description": "OK", "content": content("Answered")}},
        }}},
        "components": {"schemas": {"Sent": sent, "Answered": answered}},
    })
}

fn query(name: &str, schema: Value) -> Value {
    json!({"name": name, "in": "query", "schema": schema})
}

fn object(properties: Value) -> Value {
    json!({"type": "object", "properties": properties})
}

/// A document in which one answer has these fields.
fn answer(properties: Value) -> Value {
    let nothing = query("nothing", json!({}));
    document(nothing, json!({}), object(properties))
}

/// A document in which one request has these fields.
fn request(properties: Value) -> Value {
    let nothing = query("nothing", json!({}));
    document(nothing, object(properties), json!({}))
}

/// A document with one parameter of the query.
fn parameter(parameter: Value) -> Value {
    document(parameter, json!({}), json!({}))
}

/// Mends a document, and claims that a second time changes nothing more.
#[track_caller]
fn mended(slips: &Slips, mut root: Value) -> (Value, Applied) {
    let applied = slips.apply(&mut root, "pets", "pets");
    let once = root.clone();
    let again = slips.apply(&mut root, "pets", "pets");
    assert_eq!(
        (&root, &again.mended[..]),
        (&once, &[][..]),
        "a second time"
    );
    (root, applied)
}

/// Claims what a field of an answer becomes.
#[track_caller]
fn becomes(slips: &Slips, name: &str, field: Value, expected: Value) {
    let (root, applied) = mended(slips, answer(json!({name: field.clone()})));
    let found = &root["components"]["schemas"]["Answered"]["properties"][name];
    assert_eq!(*found, expected, "from {field}");
    let changes = usize::from(field != expected);
    assert_eq!(applied.mended.len(), changes, "{:?}", applied.mended);
}

#[track_caller]
fn stays(slips: &Slips, name: &str, field: Value) {
    becomes(slips, name, field.clone(), field);
}

/// Claims what a field of a request's body becomes.
#[track_caller]
fn sent_becomes(slips: &Slips, name: &str, field: Value, expected: Value) {
    let (root, _) = mended(slips, request(json!({name: field.clone()})));
    let found = &root["components"]["schemas"]["Sent"]["properties"][name];
    assert_eq!(*found, expected, "from {field}");
}

/// Claims what a parameter of the query becomes.
#[track_caller]
fn asked_becomes(slips: &Slips, name: &str, schema: Value, expected: Value) {
    let (root, _) = mended(slips, parameter(query(name, schema.clone())));
    let found = &root["paths"]["/pets/{id}"]["post"]["parameters"][0]["schema"];
    assert_eq!(*found, expected, "from {schema}");
}

/// The messages and pointers of what a file is refused for.
fn refused(text: &str) -> Vec<(String, String)> {
    let problems = match Slips::parse(text) {
        Ok(_) => panic!("taken: {text}"),
        Err(problems) => problems,
    };
    assert!(problems.iter().all(|problem| problem.document == FILE));
    problems
        .iter()
        .map(|problem| (problem.pointer.clone(), problem.message.clone()))
        .collect()
}

fn unused(slips: &Slips, root: Value) -> Vec<String> {
    let (_, applied) = mended(slips, root);
    let problems = slips.unused(&[applied, Applied::default()]);
    problems.iter().map(|p| p.pointer.clone()).collect()
}

#[test]
fn a_number_of_a_listed_name_is_an_integer() {
    let slips = rule(
        "integer",
        "  names: {counts: [total, '*Count', 'days[]']}\n",
    );
    let number = json!({"type": "number"});
    let integer = json!({"type": "integer"});
    becomes(&slips, "total", number.clone(), integer.clone());
    becomes(&slips, "petCount", number.clone(), integer.clone());
    sent_becomes(&slips, "total", number.clone(), integer.clone());
    asked_becomes(&slips, "total", number.clone(), integer.clone());
    becomes(
        &slips,
        "days",
        json!({"type": "array", "items": number}),
        json!({"type": "array", "items": integer}),
    );
    stays(&slips, "subtotal", number.clone());
    stays(&slips, "countOf", number);
}

#[test]
fn a_name_reaches_through_branches_to_the_type() {
    let slips = rule("integer", "  names: {counts: [total]}\n");
    becomes(
        &slips,
        "total",
        json!({"oneOf": [{"type": "number"}, {"type": "string"}]}),
        json!({"oneOf": [{"type": "integer"}, {"type": "string"}]}),
    );
}

#[test]
fn an_integer_takes_its_values_along() {
    let slips = rule("integer", "  names: {counts: [total]}\n");
    becomes(
        &slips,
        "total",
        json!({"type": "number", "default": "20", "example": 7.0, "minimum": 0}),
        json!({"type": "integer", "default": 20, "example": 7, "minimum": 0}),
    );
    becomes(
        &slips,
        "total",
        json!({"type": "number", "default": "how many there are"}),
        json!({"type": "integer", "default": "how many there are"}),
    );
}

#[test]
fn whatever_shows_a_fraction_stays_a_number() {
    let slips = rule("integer", "  names: {counts: [total]}\n");
    for evidence in [
        json!({"example": 9.99}),
        json!({"example": "9.99"}),
        json!({"default": 0.5}),
        json!({"enum": [0, 0.5, 1]}),
        json!({"maximum": 99.5}),
        json!({"multipleOf": 0.01}),
        json!({"format": "double"}),
        json!({"example": 1e20}),
    ] {
        let mut field = json!({"type": "number"});
        field.as_object_mut().into_iter().for_each(|field| {
            field.extend(evidence.as_object().cloned().unwrap_or_default());
        });
        stays(&slips, "total", field);
    }
}

#[test]
fn a_text_of_the_query_that_counts_is_an_integer() {
    let slips = rule("text-number", "  names: {paging: [limit]}\n");
    asked_becomes(
        &slips,
        "limit",
        json!({"type": "string", "default": "20", "example": "10"}),
        json!({"type": "integer", "default": 20, "example": 10}),
    );
    for field in [
        json!({"type": "string", "example": "all"}),
        json!({"type": "string", "example": "007"}),
        json!({"type": "string", "example": "10", "enum": ["10", "20"]}),
        // Nothing says that it is a number.
        json!({"type": "string"}),
    ] {
        asked_becomes(&slips, "limit", field.clone(), field);
    }
    let other = json!({"type": "string", "example": "10"});
    asked_becomes(&slips, "postalCode", other.clone(), other);
}

#[test]
fn a_parameters_own_example_is_evidence_and_goes_along() {
    let slips = rule("text-number", "  names: {paging: [limit]}\n");
    let mut limit = query("limit", json!({"type": "string"}));
    limit["example"] = json!("10");
    let (root, applied) = mended(&slips, parameter(limit));
    let found = &root["paths"]["/pets/{id}"]["post"]["parameters"][0];
    assert_eq!(
        *found,
        json!({"name": "limit", "in": "query", "schema": {"type": "integer"}, "example": 10})
    );
    assert_eq!(applied.mended[0].before, "type: string, example: \"10\"");
    assert_eq!(applied.mended[0].after, "type: integer, example: 10");
}

#[test]
fn a_text_without_a_value_counts_where_its_name_is_a_number_elsewhere() {
    let slips = rule("text-number", "  names: {paging: [limit]}\n");
    let limit = query("limit", json!({"type": "string"}));
    let elsewhere = object(json!({"limit": {"type": "number"}}));
    let (root, _) = mended(&slips, document(limit, json!({}), elsewhere));
    let found = &root["paths"]["/pets/{id}"]["post"]["parameters"][0]["schema"];
    assert_eq!(*found, json!({"type": "integer"}));
}

#[test]
fn a_text_of_an_answer_counts_where_its_example_is_a_number() {
    let slips = rule("text-number", "  names: {counts: [duration]}\n");
    let number = json!({"type": "string", "example": 120});
    let integer = json!({"type": "integer", "example": 120});
    becomes(&slips, "duration", number.clone(), integer);
    stays(
        &slips,
        "duration",
        json!({"type": "string", "example": "120"}),
    );
    sent_becomes(&slips, "duration", number.clone(), number);
}

#[test]
fn what_a_body_can_send_is_a_request_whoever_else_holds_it() {
    let slips = rule("text-flag", "");
    let flag = json!({"type": "string", "example": "true"});
    let sent = json!({"type": "array", "items": {"$ref": "#/components/schemas/Answered"}});
    let answered = object(json!({"ok": flag}));
    let nothing = query("nothing", json!({}));
    let (root, applied) = mended(&slips, document(nothing, sent, answered));
    assert_eq!(applied.mended, []);
    let found = &root["components"]["schemas"]["Answered"]["properties"]["ok"];
    assert_eq!(*found, flag);
}

#[test]
fn a_text_that_is_true_or_false_is_a_flag() {
    let slips = rule("text-flag", "");
    let text = json!({"type": "string", "default": false, "example": "true"});
    let flag = json!({"type": "boolean", "default": false, "example": true});
    asked_becomes(&slips, "all", text.clone(), flag.clone());
    becomes(&slips, "all", text.clone(), flag);
    sent_becomes(&slips, "all", text.clone(), text);
    becomes(
        &slips,
        "all",
        json!({"type": "string", "enum": ["true", "false"]}),
        json!({"type": "boolean"}),
    );
    stays(
        &slips,
        "all",
        json!({"type": "string", "enum": ["true", "false", "auto"]}),
    );
    stays(
        &slips,
        "all",
        json!({"type": "string", "default": "true", "example": "yes"}),
    );
    stays(&slips, "all", json!({"type": "string"}));
}

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
fn a_number_whose_example_is_a_text_is_a_text() {
    let slips = rule(
        "number-text",
        "  places: [{names: [invoiceNumber], reason: r}]\n",
    );
    becomes(
        &slips,
        "url",
        json!({"type": "number", "minimum": 0, "example": "https://example.com"}),
        json!({"type": "string", "example": "https://example.com"}),
    );
    becomes(
        &slips,
        "invoiceNumber",
        json!({"type": "number", "example": 19}),
        json!({"type": "string", "example": "19"}),
    );
    stays(&slips, "url", json!({"type": "number", "example": "19"}));
    stays(
        &slips,
        "url",
        json!({"type": "number", "enum": [["US"]], "example": "US"}),
    );
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

#[test]
fn an_exception_holds_a_rule_back_and_a_place_does_not_need_a_name() {
    let text = "  names: {counts: [total]}\n  places:\n    - families: [pets]\n      \
                names: [number]\n      reason: r\n  except:\n    - families: [pets]\n      \
                below: [/components/schemas/Answered/properties/sum]\n      reason: money\n";
    let slips = rule("integer", text);
    let number = json!({"type": "number"});
    let fields = json!({
        "total": number,
        "number": number,
        "sum": object(json!({"total": number})),
        "summary": object(json!({"total": number})),
    });
    let mut root = answer(fields.clone());
    let applied = slips.apply(&mut root, "pets", "pets");
    let changed: Vec<&str> = applied.mended.iter().map(|s| s.pointer.as_str()).collect();
    let at = "/components/schemas/Answered/properties";
    assert_eq!(
        changed,
        [
            format!("{at}/total"),
            format!("{at}/number"),
            format!("{at}/summary/properties/total"),
        ]
    );
    assert!(slips.unused(&[applied]).is_empty());

    let mut root = answer(fields);
    let applied = slips.apply(&mut root, "cats", "cats");
    assert_eq!(applied.mended.len(), 3, "neither row is about cats");
}

#[test]
fn several_rules_mend_one_schema_after_another() {
    let text = "date:\n  reason: r\n  evidence: e\n  names: {all: [startTime]}\n\
                text-object:\n  reason: r\n  evidence: e\n";
    let slips = Slips::parse(text).unwrap_or_else(|problems| panic!("{problems}"));
    let field = json!({"type": "object", "example": "2021-06-23T03:30:00+05:30"});
    let (_, applied) = mended(&slips, answer(json!({"startTime": field})));
    let steps: Vec<(&str, &str, &str)> = applied
        .mended
        .iter()
        .map(|slip| (slip.rule.name(), slip.before.as_str(), slip.after.as_str()))
        .collect();
    assert_eq!(
        steps,
        [
            ("text-object", "type: object", "type: string"),
            ("date", "", "format: date-time"),
        ]
    );
}

#[test]
fn a_row_that_has_nothing_to_say_is_an_error() {
    let text = "  names: {counts: [total, gone]}\n  places:\n    \
                - {families: [pets, cats], names: [number], reason: r}\n  except:\n    \
                - {names: [total], below: [/components/schemas/Gone], reason: r}\n";
    let slips = rule("integer", text);
    let number = json!({"type": "number"});
    let root = answer(json!({"total": number, "number": number}));
    assert_eq!(
        unused(&slips, root),
        [
            "/integer/names/counts/1",
            "/integer/places/0/families/1",
            "/integer/except/0/below/0",
            "/integer/except/0/names/0",
        ]
    );
    let nothing = rule("text-flag", "");
    assert_eq!(unused(&nothing, answer(json!({}))), ["/text-flag"]);
}

#[test]
fn a_schema_that_no_family_has_is_an_error_and_no_items() {
    let slips = rule(
        "object-text",
        "  places: [{names: [items], holds: Gone, reason: r}]\n",
    );
    let list = json!({"type": "array", "items": {"type": "string"}});
    stays(&slips, "items", list.clone());
    let rows = unused(&slips, answer(json!({"items": list})));
    assert_eq!(rows, ["/object-text", "/object-text/places/0/holds"]);
}

#[test]
fn a_name_that_an_overlay_has_typed_before_is_no_error() {
    let slips = rule("integer", "  names: {counts: [total, limit]}\n");
    let fields = json!({"total": {"type": "integer"}, "limit": {"type": "number"}});
    assert_eq!(unused(&slips, answer(fields)), [""; 0]);
}

#[test]
fn one_family_is_enough_for_a_row() {
    let slips = rule("integer", "  names: {counts: [total, limit]}\n");
    let of = |name: &str| mended(&slips, answer(json!({name: {"type": "number"}}))).1;
    assert_eq!(slips.unused(&[of("total")]).len(), 1);
    assert!(slips.unused(&[of("total"), of("limit")]).is_empty());
}

#[test]
fn a_rule_says_its_reason_and_what_it_goes_by() {
    assert_eq!(refused("- integer"), refused("- integer"));
    assert_eq!(refused("colour: {}").len(), 1);
    let known = "reason: r, evidence: e";
    for (text, pointer) in [
        (format!("integer: {{{known}}}"), "/integer"),
        (
            "text-flag: {reason: ' ', evidence: e}".to_owned(),
            "/text-flag/reason",
        ),
        (
            format!("text-flag: {{{known}, names: {{all: [x]}}}}"),
            "/text-flag/names",
        ),
        (format!("object-text: {{{known}}}"), "/object-text"),
        (
            format!("text-flag: {{{known}, except: [{{reason: r}}]}}"),
            "/text-flag/except/0",
        ),
        (
            format!("text-flag: {{{known}, except: [{{reason: '', names: [x]}}]}}"),
            "/text-flag/except/0/reason",
        ),
        (
            format!("text-flag: {{{known}, except: [{{reason: r, names: [x], holds: Pet}}]}}"),
            "/text-flag/except/0/holds",
        ),
    ] {
        let pointers: Vec<String> = refused(&text).into_iter().map(|(at, _)| at).collect();
        assert_eq!(pointers, [pointer], "{text}");
    }
}

#[test]
fn an_empty_file_mends_nothing() {
    let slips = Slips::parse("# nothing\n").unwrap_or_else(|problems| panic!("{problems}"));
    let (_, applied) = mended(&slips, answer(json!({"total": {"type": "number"}})));
    assert_eq!(applied, Applied::default());
    assert!(slips.unused(&[applied]).is_empty());
}

#[test]
fn a_document_of_odd_shapes_is_left_alone() {
    let slips = rule("text-object", "");
    for root in [
        json!(null),
        json!([1]),
        json!({"paths": []}),
        json!({"paths": {"/x": {"get": {"parameters": {"a": 1}, "responses": null}}}}),
        json!({"components": {"schemas": {"A": "text", "B": {"type": ["object"], "items": []}}}}),
        json!({"components": {"schemas": {"A": {"type": "any", "example": "x"}}}}),
    ] {
        let (after, applied) = mended(&slips, root.clone());
        assert_eq!((after, applied.mended), (root, vec![]));
    }
}

#[test]
fn the_lock_has_one_line_a_slip() {
    let slips = rule("integer", "  names: {counts: [total]}\n");
    let mut root = answer(json!({"total": {"type": "number"}}));
    let pets = slips.apply(&mut root, "pets", "pets");
    let text = lock_text(&[pets, Applied::default()]);
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(
        lines,
        [
            "",
            "pets\t/components/schemas/Answered/properties/total\tinteger\t\
             type: number → type: integer",
        ]
    );
}

/// The project's own rules, on the documents as they were published.
#[test]
fn the_projects_rules_mend_each_document_once() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let text = std::fs::read_to_string(specs.join(FILE)).expect("there is a slips.yaml");
    let slips = Slips::parse(&text).unwrap_or_else(|problems| panic!("{problems}"));
    let source = Source::project(&specs).unwrap_or_else(|problems| panic!("{problems}"));
    for document in source.documents {
        let (mut root, name) = (document.root, document.family.name);
        slips.apply(&mut root, &name, &name);
        let again = slips.apply(&mut root, &name, &name);
        assert_eq!(again.mended, [], "{name}");
    }
}
