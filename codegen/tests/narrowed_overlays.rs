//! An action that one API version needs no more stays for the others.

use codegen::overlay::{narrow, parse};

const FILE: &str = "overlays/pets/both.yaml";

const TEXT: &str = "\
# Both versions have these faults.
overlay: 1.1.0
info: {title: Pets, version: '1'}
x-versions: ['2021-07-28', v3]
actions:
  - target: $.a
    description: The first
    x-reason: It is wrong.
    x-evidence: official
    update: {type: string}

  # About the second.
  - target: $.b
    x-versions: ['2021-07-28', v3]
    description: The second
    x-reason: It is wrong.
    x-evidence: official
    remove: true
";

fn versions(text: &str) -> Vec<Vec<String>> {
    let overlay = parse(FILE, text).expect("it is of its form");
    overlay
        .actions
        .into_iter()
        .map(|one| one.versions)
        .collect()
}

#[test]
fn an_action_says_for_which_versions_it_is_left() {
    let left = vec!["v3".to_owned()];
    let text = narrow(FILE, TEXT, &[(1, left.clone()), (2, left.clone())]);
    let text = text.expect("it is written one item a line");
    assert_eq!(versions(&text), [left.clone(), left]);
    assert!(text.contains("    update: {type: string}\n    x-versions: [\"v3\"]\n\n  # About"));
    assert_eq!(
        text.matches("x-versions").count(),
        3,
        "the old line is replaced"
    );
}

#[test]
fn every_other_action_and_line_stays() {
    let text = narrow(FILE, TEXT, &[(2, vec!["v3".to_owned()])]).expect("it can be done");
    let both = ["2021-07-28".to_owned(), "v3".to_owned()];
    assert_eq!(versions(&text), [both.to_vec(), vec!["v3".to_owned()]]);
    let same = text
        .lines()
        .zip(TEXT.lines())
        .filter(|(new, old)| new == old);
    assert_eq!(same.count(), TEXT.lines().count() - 1);
}

#[test]
fn a_number_of_no_action_is_for_a_person_to_look_at() {
    let problem = narrow(FILE, TEXT, &[(3, Vec::new())]).expect_err("there are two");
    assert_eq!(problem.code, "overlay-prune");
    assert!(problem.help.contains(FILE), "{problem}");
}
