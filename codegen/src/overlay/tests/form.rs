//! What an overlay's text has to be.

use serde_json::{Value, json};

use super::super::{Change, Evidence, Overlay, parse};
use super::{FILE, yaml};

const WHOLE: &str = "
overlay: 1.1.0
info:
  title: Corrections of pets
  version: 1.0.0
  description: What is wrong with pets
extends: ../../api/pets.yaml
actions:
  - target: $.paths['/pets'].get
    description: Pets have a limit
    x-reason: Without it, the API answers 422.
    x-evidence:
      - official
      - documented
      - observed
      - 16
      - highlevel-api-sdk#7
    x-source: https://example.com/pets
    update: {x-limit: 1}
  - target: $.paths['/toys']
    description: There are no toys
    x-reason: The API answers 404.
    x-evidence: 3
    x-source: [one, two]
    x-versions: [v3]
    remove: true
  - target: $.paths['/cats']
    description: Cats are pets
    x-reason: Both answer the same.
    x-evidence: observed
    copy: $.paths['/pets']
";

fn read(root: &Value) -> Result<Overlay, Vec<String>> {
    let problems = |problem: &crate::diagnostic::Diagnostic| {
        assert_eq!(problem.code, "overlay-form");
        assert_eq!(problem.document, FILE);
        assert_eq!(problem.help, format!("edit specs/{FILE}"));
        format!("{}: {}", problem.pointer, problem.message)
    };
    parse(FILE, &root.to_string()).map_err(|found| found.iter().map(problems).collect())
}

/// What is wrong with the whole overlay, were one thing in it different. A null
/// takes the thing away.
#[track_caller]
fn problem(pointer: &str, value: &Value) -> String {
    let mut root = yaml(WHOLE);
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    let map = root.pointer_mut(parent).and_then(Value::as_object_mut);
    let map = map.expect("a map");
    if value.is_null() {
        map.shift_remove(key);
    } else {
        map.insert(key.to_owned(), value.clone());
    }
    let problems = read(&root).expect_err("it is wrong");
    assert_eq!(problems.len(), 1, "{problems:?}");
    problems[0].clone()
}

#[test]
fn a_whole_overlay_is_read() {
    let overlay = parse(FILE, WHOLE).expect("it is right");
    assert_eq!(overlay.file, FILE);
    assert_eq!(overlay.title, "Corrections of pets");
    let [update, remove, copy] = &overlay.actions[..] else {
        panic!("{overlay:?}")
    };
    assert_eq!(update.number, 1);
    assert_eq!(update.target, "$.paths['/pets'].get");
    assert_eq!(update.description, "Pets have a limit");
    assert_eq!(update.reason, "Without it, the API answers 422.");
    let evidence: Vec<String> = update.evidence.iter().map(Evidence::to_string).collect();
    assert_eq!(
        evidence,
        [
            "official",
            "documented",
            "observed",
            "highlevel-api-docs#16",
            "highlevel-api-sdk#7"
        ]
    );
    assert_eq!(update.sources, ["https://example.com/pets"]);
    assert_eq!(update.versions, ["2021-07-28"]);
    assert_eq!(update.change, Change::Update(json!({"x-limit": 1})));
    assert_eq!(remove.sources, ["one", "two"]);
    assert_eq!(remove.versions, ["v3"]);
    assert_eq!(remove.change, Change::Remove);
    assert!(matches!(copy.change, Change::Copy(_)));
}

#[test]
fn json_is_as_good_as_yaml() {
    assert_eq!(read(&yaml(WHOLE)).ok(), parse(FILE, WHOLE).ok());
}

#[test]
fn what_is_required_must_be_there() {
    for (pointer, expected) in [
        ("/overlay", "/overlay: `overlay` must be `1.1.0`"),
        (
            "/info",
            "/info: `info` with a title and a version is missing",
        ),
        ("/info/title", "/info: `title` is missing"),
        ("/info/version", "/info: `version` is missing"),
        (
            "/actions",
            "/actions: `actions` must be a list of at least one",
        ),
        ("/actions/0/target", "/actions/0: `target` is missing"),
        (
            "/actions/0/description",
            "/actions/0: `description` is missing",
        ),
        ("/actions/0/x-reason", "/actions/0: `x-reason` is missing"),
        (
            "/actions/0/x-evidence",
            "/actions/0: `x-evidence` is missing",
        ),
        (
            "/actions/0/update",
            "/actions/0: the action has none of `update`, `copy` and `remove: true`",
        ),
    ] {
        assert_eq!(problem(pointer, &Value::Null), expected);
    }
}

#[test]
fn what_is_there_must_be_of_its_kind() {
    for (pointer, value) in [
        ("/info/title", json!(1)),
        ("/info/title", json!(" ")),
        ("/info/version", json!(1.0)),
        ("/info/description", json!([])),
        ("/info", json!("Pets")),
        ("/actions", json!([])),
        ("/actions", json!({})),
        ("/actions/0/target", json!(["$"])),
        ("/actions/0/target", json!("")),
        ("/actions/0/description", json!("")),
        ("/actions/0/x-reason", json!(true)),
        ("/actions/0/x-evidence", json!([])),
        ("/actions/0/x-source", json!(1)),
        ("/actions/0/x-source", json!([])),
        ("/actions/0/x-source", json!(["one", ""])),
        ("/actions/0/x-versions", json!([])),
        ("/actions/0/x-versions", json!([20_210_728])),
        ("/actions/1/remove", json!("true")),
        ("/actions/2/copy", json!(["$.paths"])),
    ] {
        let message = problem(pointer, &value);
        let key = pointer.rsplit('/').next().expect("a key");
        assert!(message.contains(&format!("`{key}`")), "{message}");
    }
}

#[test]
fn evidence_is_a_word_a_thread_or_a_list_of_these() {
    for value in [
        json!("seen"),
        json!("Official"),
        json!(0),
        json!(-1),
        json!(1.5),
        json!("16"),
        json!("#16"),
        json!("highlevel-api-sdk#0"),
        json!("highlevel-api-sdk#+7"),
        json!("highlevel-api-sdk#"),
        json!("two words#7"),
        json!(["official", "seen"]),
        json!({"thread": 16}),
    ] {
        let message = problem("/actions/0/x-evidence", &value);
        assert!(
            message.starts_with("/actions/0: `x-evidence` is official, documented,"),
            "{message}"
        );
    }
}

#[test]
fn the_standard_s_patch_version_says_nothing() {
    let overlay = |version: &str| WHOLE.replace("overlay: 1.1.0", &format!("overlay: {version}"));
    assert!(parse(FILE, &overlay("1.1.12")).is_ok());
    for version in ["1.0.0", "1.1", "1.1.", "1.1.x", "1.2.0", "11.1.0"] {
        assert!(parse(FILE, &overlay(version)).is_err(), "{version}");
    }
}

#[test]
fn an_overlay_extends_its_own_document_only() {
    for other in [
        "https://example.com/pets.yaml",
        "../../api/toys.yaml",
        "../../../api/pets.yaml",
        "pets.yaml",
        "/etc/passwd",
    ] {
        assert_eq!(
            problem("/extends", &json!(other)),
            "/extends: an overlay of this family extends `../../api/pets.yaml`, or does not say so"
        );
    }
}

#[test]
fn unknown_keys_are_wrong_and_the_known_ones_are_named() {
    for (pointer, known) in [
        ("/action", "overlay, info, extends, x-versions, actions"),
        ("/info/name", "title, version, description"),
        ("/actions/0/Update", "target, description, update,"),
        (
            "/actions/0/x-reasons",
            "x-reason, x-evidence, x-source, x-versions",
        ),
    ] {
        let message = problem(pointer, &json!("text"));
        let key = pointer.rsplit('/').next().expect("a key");
        assert!(
            message.contains(&format!("unknown key `{key}`")),
            "{message}"
        );
        assert!(message.contains(known), "{message}");
    }
}

#[test]
fn extensions_of_the_overlay_and_its_info_are_let_be() {
    let mut root = yaml(WHOLE);
    root["x-note"] = json!({"any": "thing"});
    root["info"]["x-note"] = json!(1);
    assert_eq!(read(&root).ok(), parse(FILE, WHOLE).ok());
}

#[test]
fn an_action_makes_one_change() {
    for (pointer, value) in [
        ("/actions/0/copy", json!("$.paths")),
        ("/actions/0/remove", json!(true)),
        ("/actions/2/remove", json!(true)),
    ] {
        let message = problem(pointer, &value);
        assert!(message.contains("only one of"), "{message}");
    }
    let message = problem("/actions/1/remove", &json!(false));
    assert!(message.contains("has none of"), "{message}");
}

#[test]
fn an_action_is_written_once() {
    let mut root = yaml(WHOLE);
    root["actions"][2] = root["actions"][0].clone();
    assert_eq!(
        read(&root),
        Err(vec!["/actions/2: this is action 1 once more".to_owned()])
    );
}

#[test]
fn an_action_is_a_map() {
    assert_eq!(
        problem("/actions", &json!(["$.paths"])),
        "/actions/0: an action is a map"
    );
}

#[test]
fn a_target_is_a_json_path() {
    for target in [
        "paths",
        "$.paths[",
        "$.paths['/pets]",
        "$.a b",
        "$.paths[?(@.x]",
        "$.paths[?@.x == unknown(@)]",
    ] {
        let message = problem("/actions/0/target", &json!(target));
        assert!(
            message.starts_with("/actions/0: `target` is no JSONPath: at position "),
            "{message}"
        );
        assert!(message.ends_with(&format!("`{target}`")), "{message}");
    }
    let message = problem("/actions/2/copy", &json!("paths"));
    assert!(
        message.contains("`copy` is no JSONPath: at position"),
        "{message}"
    );
    let message = problem("/actions/2/copy", &json!(""));
    assert!(message.contains("`copy` is no JSONPath"), "{message}");
}

#[test]
fn a_json_path_nests_no_deeper_than_a_parser_can_take() {
    let nested = |levels: usize| format!("${}{}", "[?@".repeat(levels), "]".repeat(levels));
    let mut root = yaml(WHOLE);
    root["actions"][0]["target"] = json!(nested(8));
    assert!(read(&root).is_ok());
    for target in [
        nested(9),
        nested(100_000),
        format!("$[?{}@.a{}]", "(".repeat(100_000), ")".repeat(100_000)),
    ] {
        let message = problem("/actions/0/target", &json!(target));
        assert!(message.contains("nest more than 8 levels deep"));
    }
    // Brackets in names are no brackets, and many segments are no nesting.
    for target in [
        r#"$['((((([[[[[[\'((', "((([[[[[[\"(("]"#.to_owned(),
        "$.a".to_owned() + &"['c']".repeat(1000),
    ] {
        root["actions"][0]["target"] = json!(target);
        assert!(read(&root).is_ok(), "{target}");
    }
}

#[test]
fn a_json_path_fans_out_no_more_often_than_anybody_waits() {
    let mut root = yaml(WHOLE);
    for (target, says) in [
        ("$..a..b".to_owned(), None),
        ("$..a..b..c".to_owned(), Some("`..` more than 2 times")),
        ("$".to_owned() + &"[*]".repeat(8), None),
        (
            "$".to_owned() + &"[*,1:,?@.a]".repeat(3),
            Some("more than 8 wildcards"),
        ),
        ("$['..*?:..*?:..*?:']".to_owned(), None),
        ("$[?match(@.a, 'b+')]".to_owned(), None),
        (
            "$[?search(@.a, '(b{9}){9}')]".to_owned(),
            Some("must not have `{`"),
        ),
    ] {
        root["actions"][0]["target"] = json!(target);
        match says {
            None => assert!(read(&root).is_ok(), "{target}"),
            Some(says) => {
                let message = problem("/actions/0/target", &json!(target));
                assert!(message.contains(says), "{message}");
            }
        }
    }
}

#[test]
fn all_problems_are_told_at_once() {
    let text = "
overlay: 1.0.0
info: {title: Pets}
actions:
  - {target: paths, update: 1, x-evidence: official}
  - remove
";
    let problems = parse(FILE, text).expect_err("it is wrong");
    let pointers: Vec<&str> = problems.iter().map(|one| &*one.pointer).collect();
    assert_eq!(
        pointers,
        [
            "/overlay",
            "/info",
            "/actions/0",
            "/actions/0",
            "/actions/0",
            "/actions/1"
        ]
    );
}

#[test]
fn a_text_that_is_no_map_is_no_overlay() {
    for (text, expected) in [
        ("", "an overlay is a map"),
        ("- 1", "an overlay is a map"),
        ("a: 1\na: 2", "written twice"),
        ("a: [", "no YAML"),
    ] {
        let problems = parse(FILE, text).expect_err("it is wrong");
        assert_eq!(problems.len(), 1);
        assert!(problems.to_string().contains(expected), "{problems}");
    }
}
