//! Actions go out of a text, and the rest of it stays to the byte.

use super::super::prune;
use super::FILE;

const TEXT: &str = "\
# What pets get wrong.

overlay: 1.1.0
info: {title: Pets, version: 1.0.0}   # ours
actions:
  # The first.
  # It has two lines.
  - target: $.a
    description: |
      # no comment

      - no item
    update: [1,   2]

  # A part of its own.

  # The second.
  - target: $.b # here
# far left, and inside
    remove:   true

  - target: $.c
    update:
      - x: 1
      - y: 2
  # The end.
";

#[track_caller]
fn pruned(text: &str, numbers: &[usize]) -> String {
    prune(FILE, text, numbers)
        .unwrap_or_else(|problem| panic!("{problem}"))
        .expect("something is left")
}

#[test]
fn an_action_goes_with_its_comments_and_nothing_else_does() {
    assert_eq!(
        pruned(TEXT, &[1]),
        "\
# What pets get wrong.

overlay: 1.1.0
info: {title: Pets, version: 1.0.0}   # ours
actions:
  # A part of its own.

  # The second.
  - target: $.b # here
# far left, and inside
    remove:   true

  - target: $.c
    update:
      - x: 1
      - y: 2
  # The end.
"
    );
    assert_eq!(
        pruned(TEXT, &[2]),
        "\
# What pets get wrong.

overlay: 1.1.0
info: {title: Pets, version: 1.0.0}   # ours
actions:
  # The first.
  # It has two lines.
  - target: $.a
    description: |
      # no comment

      - no item
    update: [1,   2]

  # A part of its own.

  - target: $.c
    update:
      - x: 1
      - y: 2
  # The end.
"
    );
}

#[test]
fn several_actions_go_at_once_in_whatever_order_they_are_named() {
    assert_eq!(
        pruned(TEXT, &[3, 1, 3]),
        "\
# What pets get wrong.

overlay: 1.1.0
info: {title: Pets, version: 1.0.0}   # ours
actions:
  # A part of its own.

  # The second.
  - target: $.b # here
# far left, and inside
    remove:   true

  # The end.
"
    );
}

#[test]
fn no_action_leaves_the_text_as_it_is() {
    assert_eq!(pruned(TEXT, &[]), TEXT);
    let without_end = "actions:\n- a: 1\n- b: 2";
    assert_eq!(pruned(without_end, &[]), without_end);
}

#[test]
fn nothing_is_left_where_all_actions_go() {
    assert_eq!(prune(FILE, TEXT, &[1, 2, 3]), Ok(None));
}

#[test]
fn items_may_stand_at_the_margin_with_keys_behind_the_list() {
    let text = "actions: # all\n- a: 1\n# two\n- b: 2\n-\n  c: 3\n\n# info\ninfo: {}\n";
    assert_eq!(
        pruned(text, &[2]),
        "actions: # all\n- a: 1\n-\n  c: 3\n\n# info\ninfo: {}\n"
    );
    assert_eq!(
        pruned(text, &[3]),
        "actions: # all\n- a: 1\n# two\n- b: 2\n# info\ninfo: {}\n"
    );
}

#[test]
fn the_last_action_takes_the_empty_lines_above_it_along() {
    let text = "actions:\n  - a: 1\n\n\n  # two\n  - b: 2\n";
    assert_eq!(pruned(text, &[2]), "actions:\n  - a: 1\n");
}

#[test]
fn line_ends_of_other_systems_stay() {
    let text = "actions:\r\n  - a: 1\r\n\r\n  # two\r\n  - b: 2\r\n    c: 3\r\n";
    assert_eq!(pruned(text, &[2]), "actions:\r\n  - a: 1\r\n");
    assert_eq!(
        pruned(text, &[1]),
        "actions:\r\n  # two\r\n  - b: 2\r\n    c: 3\r\n"
    );
}

#[test]
fn what_cannot_be_done_surely_is_left_to_a_person() {
    for (text, numbers) in [
        // One line, an alias into what goes, the list in a list, and numbers of nothing.
        ("actions: [{a: 1}, {b: 2}]\n", vec![1]),
        ("actions:\n  - a: &one 1\n  - b: *one\n", vec![1]),
        ("actions:\n  - a: 1\n  - b: 2\n", vec![0]),
        ("actions:\n  - a: 1\n  - b: 2\n", vec![1, 3]),
        ("actions:\n  a: 1\n", vec![1]),
        ("other: 1\n", vec![1]),
        ("a: [", vec![1]),
        (
            "x: |\n actions:\nactions: \n  - a: 1\n  - b: 'two\n\n  - lines'\n",
            vec![2, 3],
        ),
    ] {
        let problem = prune(FILE, text, &numbers).expect_err(text);
        assert_eq!(problem.code, "overlay-prune");
        assert_eq!(
            problem.help,
            format!("delete them from specs/{FILE} by hand: {numbers:?}")
        );
    }
}
