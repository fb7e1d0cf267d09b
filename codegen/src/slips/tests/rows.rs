//! The rows of the file themselves.

use super::*;

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
