//! Numbers, and texts that are numbers or flags.

use super::*;

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
