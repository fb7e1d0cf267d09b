//! What the Overlay Specification 1.1.0 says of actions.

use super::{after, applied, wrong, yaml};

#[test]
fn an_update_merges_objects_recursively() {
    let document = "{info: {title: Pets, contact: {name: Ann}}}";
    let actions = "[{target: $.info, update: {contact: {email: a@b.c}, license: {name: MIT}}}]";
    assert_eq!(
        after(document, actions),
        yaml("{info: {title: Pets, contact: {name: Ann, email: a@b.c}, license: {name: MIT}}}")
    );
}

#[test]
fn what_only_the_target_has_stays_and_what_only_the_update_has_goes_behind_it() {
    let document = "{a: 1, b: {x: 1, y: 2}, c: 3}";
    let merged = after(document, "[{target: $, update: {b: {z: 3, x: 9}, d: 4}}]");
    assert_eq!(
        merged.to_string(),
        r#"{"a":1,"b":{"x":9,"y":2,"z":3},"c":3,"d":4}"#
    );
}

#[test]
fn a_scalar_takes_the_place_of_a_scalar_of_any_type() {
    let document = "{a: 1, b: text, c: true, d: null}";
    let actions = "[{target: $, update: {a: one, b: null, c: 0.5, d: false}}]";
    assert_eq!(
        after(document, actions),
        yaml("{a: one, b: null, c: 0.5, d: false}")
    );
}

#[test]
fn a_list_inside_an_update_is_concatenated() {
    let document = "{schema: {required: [a, b]}}";
    assert_eq!(
        after(document, "[{target: $.schema, update: {required: [c, d]}}]"),
        yaml("{schema: {required: [a, b, c, d]}}")
    );
}

#[test]
fn other_combinations_inside_an_update_are_incompatible() {
    for (has, gets) in [
        ("{x: 1}", "[1]"),
        ("{x: 1}", "one"),
        ("[1]", "{x: 1}"),
        ("[1]", "2"),
        ("[1]", "null"),
        ("1", "{x: 1}"),
        ("1", "[2]"),
        ("null", "{x: 1}"),
    ] {
        let actions = format!("[{{target: $, update: {{a: {gets}}}}}]");
        assert_eq!(
            wrong(&format!("{{a: {has}}}"), &actions),
            ["/actions/0 overlay-incompatible"],
            "{gets} into {has}"
        );
    }
}

#[test]
fn an_update_of_a_list_concatenates_a_list() {
    assert_eq!(
        after("{tags: [a]}", "[{target: $.tags, update: [b, c]}]"),
        yaml("{tags: [a, b, c]}")
    );
}

#[test]
fn an_update_of_a_list_appends_an_object_or_a_scalar() {
    let actions = "[{target: $.list, update: {x: 1}}, {target: $.list, update: two}]";
    assert_eq!(
        after("{list: [0]}", actions),
        yaml("{list: [0, {x: 1}, two]}")
    );
}

#[test]
fn a_list_of_one_list_appends_a_list() {
    assert_eq!(
        after("{list: [[1]]}", "[{target: $.list, update: [[2]]}]"),
        yaml("{list: [[1], [2]]}")
    );
}

#[test]
fn an_update_of_a_scalar_replaces_it() {
    let document = "{info: {title: Pets, x-beta: true}, list: [a, b]}";
    let actions = r#"
      - {target: $.info.title, update: Animals}
      - {target: "$.info['x-beta']", update: null}
      - {target: '$.list[1]', update: c}
    "#;
    assert_eq!(
        after(document, actions),
        yaml("{info: {title: Animals, x-beta: null}, list: [a, c]}")
    );
}

#[test]
fn a_scalar_takes_only_a_scalar_and_an_object_only_an_object() {
    for (target, update) in [
        ("$.a", "{x: 1}"),
        ("$.a", "[1]"),
        ("$.o", "1"),
        ("$.o", "[1]"),
        ("$.o", "null"),
    ] {
        let actions = format!("[{{target: {target}, update: {update}}}]");
        assert_eq!(
            wrong("{a: 1, o: {}}", &actions),
            ["/actions/0 overlay-incompatible"],
            "{update} into {target}"
        );
    }
}

#[test]
fn an_update_applies_to_every_node_that_the_target_selects() {
    let document = "{paths: {/a: {get: {}}, /b: {get: {}, put: {}}, /c: {put: {}}}}";
    assert_eq!(
        after(
            document,
            "[{target: $.paths.*.get, update: {x-safe: true}}]"
        ),
        yaml(
            "{paths: {/a: {get: {x-safe: true}}, /b: {get: {x-safe: true}, put: {}}, /c: {put: {}}}}"
        )
    );
}

#[test]
fn the_nodes_of_an_update_are_all_objects_or_all_lists_or_all_scalars() {
    let document = "{a: {}, b: [], c: 1}";
    for target in ["$.*", "$['a', 'b']", "$['b', 'c']"] {
        let actions = format!("[{{target: \"{target}\", update: {{x: 1}}}}]");
        assert_eq!(
            wrong(document, &actions),
            ["/actions/0 overlay-mixed-nodes"],
            "{target}"
        );
    }
}

#[test]
fn the_nodes_of_a_removal_may_be_anything() {
    let actions = r#"[{target: "$['a', 'b', 'c']", remove: true}]"#;
    assert_eq!(after("{a: {}, b: [], c: 1, d: 2}", actions), yaml("{d: 2}"));
}

#[test]
fn a_filter_selects_by_what_nodes_hold() {
    let document = "{parameters: [{name: limit, in: query}, {name: id, in: path}]}";
    let actions = "
      - target: $.parameters[?@.name=='limit' && @.in=='query']
        update: {schema: {type: integer}}
    ";
    assert_eq!(
        after(document, actions),
        yaml(
            "{parameters: [{name: limit, in: query, schema: {type: integer}}, {name: id, in: path}]}"
        )
    );
}

#[test]
fn filters_nest_and_have_functions() {
    let document = "{paths: {/a: {get: {x-traits: [paged]}}, /b: {get: {x-traits: []}}}}";
    let actions = "
      - target: $.paths[?@.get['x-traits'][?@ == 'paged']].get
        update: {x-paged: true}
      - target: $.paths[?length(@.get['x-traits']) == 0].get
        update: {x-paged: false}
    ";
    assert_eq!(
        after(document, actions),
        yaml(
            "{paths: {/a: {get: {x-traits: [paged], x-paged: true}}, \
             /b: {get: {x-traits: [], x-paged: false}}}}"
        )
    );
}

#[test]
fn nodes_inside_each_other_are_all_updated() {
    let document = "{type: object, properties: {a: {type: object}}}";
    assert_eq!(
        after(
            document,
            "[{target: \"$..[?@.type == 'object']\", update: {nullable: true}}, {target: $, update: {nullable: false}}]"
        ),
        yaml("{type: object, nullable: false, properties: {a: {type: object, nullable: true}}}")
    );
}

#[test]
fn a_node_that_is_selected_twice_is_one_node() {
    let actions = r#"[{target: "$['list', 'list']", update: 2}]"#;
    assert_eq!(after("{list: [1]}", actions), yaml("{list: [1, 2]}"));
}

#[test]
fn a_removal_takes_a_key_out_of_its_object_and_keeps_the_others_order() {
    let left = after("{a: 1, b: 2, c: 3, d: 4}", "[{target: $.b, remove: true}]");
    assert_eq!(left.to_string(), r#"{"a":1,"c":3,"d":4}"#);
}

#[test]
fn a_removal_of_several_items_does_not_shift_what_it_means() {
    let document = "{list: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]}";
    let actions = "[{target: '$.list[0, 2, 10, 3]', remove: true}]";
    assert_eq!(
        after(document, actions),
        yaml("{list: [1, 4, 5, 6, 7, 8, 9, 11]}")
    );
}

#[test]
fn a_removal_takes_items_by_what_they_are() {
    let document = "{tags: [dummy, a, dummy, b], parameters: [{name: x}, {name: y}]}";
    let actions = "
      - {target: \"$.tags[?@ == 'dummy']\", remove: true}
      - {target: \"$.parameters[?@.name == 'x']\", remove: true}
    ";
    assert_eq!(
        after(document, actions),
        yaml("{tags: [a, b], parameters: [{name: y}]}")
    );
}

#[test]
fn a_removal_may_select_nodes_inside_nodes_that_it_removes() {
    let document = "{list: [{list: [1, 2]}, 3], keep: {}}";
    assert_eq!(
        after(document, "[{target: $..list, remove: true}]"),
        yaml("{keep: {}}")
    );
    assert_eq!(
        after(document, "[{target: '$..list[0]', remove: true}]"),
        yaml("{list: [3], keep: {}}")
    );
}

#[test]
fn keys_that_look_like_numbers_are_keys() {
    let document = r#"{"200": a, "10": b, "1a": c, "2": d, "01": e, keep: f}"#;
    let actions = r#"[{target: "$['200', '10', '1a', '2', '01']", remove: true}]"#;
    assert_eq!(after(document, actions), yaml("{keep: f}"));
}

#[test]
fn keys_with_odd_characters_are_found_and_removed() {
    let document = r#"{"/a~b/{id}": {get: {}}, "": 1, "it's": 2, keep: 3}"#;
    let actions = r#"
      - {target: "$['/a~b/{id}'].get", remove: true}
      - {target: "$['']", remove: true}
      - {target: "$['it\\'s']", remove: true}
    "#;
    assert_eq!(
        after(document, actions),
        yaml(r#"{"/a~b/{id}": {}, keep: 3}"#)
    );
}

#[test]
fn remove_false_is_as_if_it_were_not_written() {
    let actions = "[{target: $, update: {b: 2}, remove: false}]";
    assert_eq!(after("{a: 1}", actions), yaml("{a: 1, b: 2}"));
}

#[test]
fn a_copy_merges_another_node_into_its_target() {
    let document = "{paths: {/items: {get: {tags: [a]}}, /some-items: {delete: {}}}}";
    let actions = r#"[{target: "$.paths['/some-items']", copy: "$.paths['/items']"}]"#;
    assert_eq!(
        after(document, actions),
        yaml("{paths: {/items: {get: {tags: [a]}}, /some-items: {get: {tags: [a]}, delete: {}}}}")
    );
}

#[test]
fn a_copy_follows_the_rules_of_an_update() {
    let document = "{one: [a], two: [b], item: c, text: old, other: new}";
    let actions = "
      - {target: $.one, copy: $.two}
      - {target: $.one, copy: $.item}
      - {target: $.text, copy: $.other}
    ";
    assert_eq!(
        after(document, actions),
        yaml("{one: [a, b, c], two: [b], item: c, text: new, other: new}")
    );
    assert_eq!(
        wrong(document, "[{target: $.text, copy: $.two}]"),
        ["/actions/0 overlay-incompatible"]
    );
}

#[test]
fn a_copy_selects_exactly_one_node() {
    let document = "{a: {x: 1}, b: {x: 2}, c: {}}";
    for source in ["$.d", "$.*", "$['a', 'b']"] {
        let actions = format!("[{{target: $.c, copy: \"{source}\"}}]");
        assert_eq!(
            wrong(document, &actions),
            ["/actions/0 overlay-copy"],
            "{source}"
        );
    }
}

#[test]
fn a_copy_takes_its_node_as_it_was_before_the_action() {
    let document = "{a: {x: 1}, b: {}}";
    let actions = "[{target: \"$['b', 'a']\", update: {y: 2}}, {target: $, copy: $.a}]";
    assert_eq!(
        after(document, actions),
        yaml("{a: {x: 1, y: 2}, b: {y: 2}, x: 1, y: 2}")
    );
    assert_eq!(
        after("{a: {x: 1}}", "[{target: $.a, copy: $}]"),
        yaml("{a: {x: 1, a: {x: 1}}}")
    );
}

#[test]
fn actions_apply_to_what_the_actions_before_them_have_left() {
    let document = "{security: [{bearer: []}], info: {}}";
    let actions = "
      - {target: $.security, remove: true}
      - {target: $, update: {security: [{Location: [read]}]}}
      - {target: '$.security[0].Location', update: write}
    ";
    assert_eq!(
        after(document, actions),
        yaml("{info: {}, security: [{Location: [read, write]}]}")
    );
}

#[test]
fn a_node_is_moved_by_an_update_a_copy_and_a_removal() {
    let document = "{paths: {/items: {get: {tags: [a]}}, /other: {}}}";
    let actions = "
      - {target: $.paths, update: {/new-items: {}}}
      - {target: \"$.paths['/new-items']\", copy: \"$.paths['/items']\"}
      - {target: \"$.paths['/items']\", remove: true}
    ";
    assert_eq!(
        after(document, actions),
        yaml("{paths: {/other: {}, /new-items: {get: {tags: [a]}}}}")
    );
}

#[test]
fn overlays_apply_one_after_another() {
    let first = super::overlay("[{target: $, update: {a: {}}}]");
    let second = super::overlay("[{target: $.a, update: {b: 1}}]");
    let applied = super::apply(yaml("{}"), &[first, second], super::VERSION);
    assert_eq!(applied.into_result(), Ok(yaml("{a: {b: 1}}")));
}

#[test]
fn an_outcome_names_what_has_changed_and_what_had_it_already() {
    let applied = applied(
        "{a: {x: 1}, b: {}, c: {}}",
        "[{target: $.*, update: {x: 1}}, {target: \"$['b', 'a']\", remove: true}]",
    );
    let [update, removal] = &applied.outcomes[..] else {
        panic!("{:?}", applied.outcomes)
    };
    assert_eq!(update.number, 1);
    assert_eq!(update.changed, ["/b", "/c"]);
    assert_eq!(update.unchanged, ["/a"]);
    assert_eq!(removal.changed, ["/a", "/b"]);
    assert!(removal.unchanged.is_empty());
}
