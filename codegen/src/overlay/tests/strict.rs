//! Where we are stricter than the standard: an action is of use, or it is wrong.

use super::super::{Why, parse};
use super::{VERSION, after, applied, apply, overlay, wrong, yaml};

#[test]
fn an_action_that_finds_nothing_is_of_no_use() {
    for change in ["update: {x: 1}", "remove: true", "copy: $"] {
        let actions = format!("[{{target: $.nothing, {change}}}]");
        assert_eq!(
            wrong("{a: 1}", &actions),
            ["/actions/0 overlay-matches-nothing"],
            "{change}"
        );
    }
}

#[test]
fn an_update_that_the_document_has_already_is_of_no_use() {
    let document = "{a: 1, list: [a, b], deep: {x: {y: [1, 2]}}}";
    for (target, update) in [
        ("$.a", "1"),
        ("$", "{a: 1}"),
        ("$", "{}"),
        ("$.list", "[]"),
        ("$.list", "a"),
        ("$.list", "[b, a]"),
        ("$", "{list: [b]}"),
        ("$", "{deep: {x: {y: [2]}}}"),
    ] {
        let actions = format!("[{{target: {target}, update: {update}}}]");
        assert_eq!(
            wrong(document, &actions),
            ["/actions/0 overlay-changes-nothing"],
            "{update} into {target}"
        );
    }
}

#[test]
fn a_copy_onto_itself_is_of_no_use() {
    assert_eq!(
        wrong("{a: {x: [1]}}", "[{target: $.a, copy: $.a}]"),
        ["/actions/0 overlay-changes-nothing"]
    );
}

#[test]
fn an_update_of_another_kind_is_wrong_and_not_of_no_use() {
    assert_eq!(
        wrong("{required: [a]}", "[{target: $, update: {required: a}}]"),
        ["/actions/0 overlay-incompatible"]
    );
}

#[test]
fn a_list_takes_no_item_twice() {
    for (document, target, update) in [
        ("{required: [a]}", "$", "{required: [b, a]}"),
        ("{required: [a]}", "$.required", "[a, b]"),
        ("{required: [a]}", "$.required", "[b, b]"),
        (
            "{x: {list: [{k: 1}]}}",
            "$",
            "{x: {list: [{k: 1}], new: 1}}",
        ),
    ] {
        let actions = format!("[{{target: {target}, update: {update}}}]");
        assert_eq!(
            wrong(document, &actions),
            ["/actions/0 overlay-adds-twice"],
            "{update} into {target} of {document}"
        );
    }
}

#[test]
fn what_would_be_there_twice_is_named_with_its_place() {
    let document = "{components: {required: [id]}}";
    let applied = applied(
        document,
        "[{target: $.components, update: {required: [name, id]}}]",
    );
    let problems = applied.problems.to_string();
    assert!(
        problems.contains("\"id\" a second time into the list at `/components/required`"),
        "{problems}"
    );
}

#[test]
fn a_parameter_is_the_same_by_name_and_place_whatever_else_it_says() {
    let document = "{parameters: [{name: limit, in: query, schema: {type: number}}]}";
    let update = |parameter: &str| format!("[{{target: $.parameters, update: {parameter}}}]");
    assert_eq!(
        wrong(
            document,
            &update("{name: limit, in: query, schema: {type: integer}}")
        ),
        ["/actions/0 overlay-adds-twice"]
    );
    assert_eq!(
        after(document, &update("{name: limit, in: header}"))["parameters"]
            .as_array()
            .map(Vec::len),
        Some(2)
    );
}

#[test]
fn lists_that_come_as_they_are_are_not_looked_into() {
    assert_eq!(
        after("{}", "[{target: $, update: {example: [1, 1]}}]"),
        yaml("{example: [1, 1]}")
    );
}

#[test]
fn a_node_that_has_all_of_it_stays_as_it_is_beside_others_that_change() {
    let document = "{a: {required: [x]}, b: {required: [y]}}";
    let applied = applied(document, "[{target: $.*, update: {required: [x]}}]");
    assert_eq!(
        applied.document,
        yaml("{a: {required: [x]}, b: {required: [y, x]}}")
    );
    assert_eq!(applied.outcomes[0].unchanged, ["/a"]);
    assert!(applied.redundant.is_empty());
}

#[test]
fn a_failing_action_leaves_the_document_as_it_is_and_stops_no_other() {
    let document = "{a: {n: 1}, b: {n: [1]}, c: {}}";
    let actions = "
      - {target: $.*, update: {n: 2}}
      - {target: $.c, update: {m: 1}}
      - {target: $.nothing, remove: true}
      - {target: $.c.m, update: 2}
    ";
    let applied = applied(document, actions);
    assert_eq!(
        applied.document,
        yaml("{a: {n: 1}, b: {n: [1]}, c: {m: 2}}")
    );
    assert_eq!(
        super::brief(&applied.problems),
        ["/actions/0 overlay-incompatible"]
    );
    assert_eq!(applied.redundant.len(), 1);
    assert_eq!(applied.redundant[0].number, 3);
}

#[test]
fn a_failing_action_undoes_nodes_inside_each_other() {
    // The outer node takes the update; the inner one, changed by that, cannot.
    let document = "{r: {d: {}}}";
    let applied = applied(
        document,
        "[{target: \"$..['r', 'd']\", update: {d: {d: 1}}}]",
    );
    assert_eq!(
        super::brief(&applied.problems),
        ["/actions/0 overlay-incompatible"]
    );
    assert_eq!(applied.document, yaml(document));
}

#[test]
fn the_whole_document_cannot_be_removed() {
    assert_eq!(
        wrong("{a: 1}", "[{target: $, remove: true}]"),
        ["/actions/0 overlay-removes-all"]
    );
}

#[test]
fn a_problem_tells_file_number_target_and_the_way_out() {
    let applied = applied("{a: 1}", "[{target: $.b, update: 1}]");
    let [redundant] = &applied.redundant[..] else {
        panic!("{applied:?}")
    };
    assert_eq!(redundant.why, Why::MatchesNothing);
    let problem = redundant.diagnostic();
    assert_eq!(problem.document, "overlays/pets/corrections.yaml");
    assert_eq!(problem.pointer, "/actions/0");
    assert_eq!(problem.message, "action 1 (`$.b`) finds nothing");
    assert!(
        problem.help.contains("delete the action")
            && problem
                .help
                .contains("specs/overlays/pets/corrections.yaml"),
        "{}",
        problem.help
    );
}

#[test]
fn a_long_target_is_shown_in_part_and_on_one_line() {
    let keys: Vec<String> = (0..50).map(|key| format!("'/päths/{key}'")).collect();
    let target = format!("$[\n{}\n]", keys.join(",\n"));
    let actions = serde_json::json!([{"target": target, "remove": true}]).to_string();
    let applied = applied("{}", &actions);
    let message = applied.redundant[0].diagnostic().message;
    assert!(
        message.starts_with("action 1 (`$[ '/päths/0', '/päths/1'"),
        "{message}"
    );
    assert!(message.ends_with("…`) finds nothing"), "{message}");
    assert!(message.chars().count() < 200, "{message}");
}

#[test]
fn an_overlay_says_for_which_versions_its_actions_are_that_do_not_say_it() {
    let text = "
overlay: 1.1.0
info: {title: Pets, version: '1'}
x-versions: ['2021-07-28', v3]
actions:
  - {target: $, update: {all: true}, description: a, x-reason: b, x-evidence: official}
  - target: $
    update: {product: true}
    description: a
    x-reason: b
    x-evidence: official
    x-versions: '2021-07-28'
";
    let overlay = parse("overlays/pets/both.yaml", text).expect("it is of its form");
    let overlays = [overlay];
    let of = |version: &str| apply(yaml("{}"), &overlays, version).into_result();
    assert_eq!(of(VERSION), Ok(yaml("{all: true, product: true}")));
    assert_eq!(of("v3"), Ok(yaml("{all: true}")));
}

#[test]
fn an_action_is_for_the_product_s_version_unless_it_says_others() {
    let actions = "
      - {target: $, update: {product: true}}
      - {target: $, update: {both: true}, x-versions: ['2021-07-28', v3]}
      - {target: $, update: {v3: true}, x-versions: v3}
    ";
    let of = |version: &str| apply(yaml("{}"), &[overlay(actions)], version).into_result();
    assert_eq!(of(VERSION), Ok(yaml("{product: true, both: true}")));
    assert_eq!(of("v3"), Ok(yaml("{both: true, v3: true}")));
    assert_eq!(of("v4"), Ok(yaml("{}")));
}
