//! `cargo xtask lint`, run as people run it, on a project of one family.

use std::process::{Command, Output};

const FAMILIES: &str = "families:\n  - {name: pets, document: pets, title: Pets}\n";

const WORDS: &str = "\
family: Animals that live with people, kept under the name of their owner.
operations:
  GET /pets/{id}: Reads one animal with its owner, vaccinations and last visit.
";

/// One warning: the example is no number.
const DOCUMENT: &str = "\
openapi: 3.0.0
info: {title: Pets, version: '1'}
paths:
  /pets/{id}:
    get:
      operationId: get-pet
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        '200':
          description: OK
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
components:
  schemas:
    Pet: {type: object, properties: {age: {type: boolean, example: seven}}}
";

const ACCEPTED: &str = "\
accepted:
  - kind: contradicted-type
    reason: It was copied.
    places: {pets: [/components/schemas/Pet/properties/age]}
";

/// A project with some files besides.
fn lint(files: &[(&str, &str)], arguments: &[&str]) -> Output {
    let root = tempfile::tempdir().expect("a folder");
    let all = [
        ("families.yaml", FAMILIES),
        ("words/pets.yaml", WORDS),
        ("api/pets.yaml", DOCUMENT),
    ];
    for (file, text) in all.iter().chain(files) {
        let path = root.path().join("specs").join(file);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("written");
    }
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("lint")
        .args(arguments)
        .env("CARGO_MANIFEST_DIR", root.path().join("xtask"))
        .output()
        .expect("it starts")
}

#[track_caller]
fn ends(output: &Output, code: i32) -> String {
    let text = [&output.stdout[..], &output.stderr].concat();
    let text = String::from_utf8_lossy(&text).into_owned();
    assert_eq!(output.status.code(), Some(code), "{text}");
    text
}

#[test]
fn a_warning_is_shown_with_its_action_and_fails_only_where_that_is_wanted() {
    let said = ends(&lint(&[], &[]), 0);
    for line in [
        "warning[contradicted-type]: the example \"seven\"",
        "specs/api/pets.yaml: /components/schemas/Pet/properties/age",
        "  - target: $.components.schemas.Pet.properties.age",
        "1 contradicted-type (warning)",
    ] {
        assert!(
            said.replace('"', "").contains(&line.replace('"', "")),
            "{line} in {said}"
        );
    }
    ends(&lint(&[], &["--fail-on", "warning"]), 1);
    let said = ends(&lint(&[], &["--level", "error"]), 0);
    assert!(
        !said.contains("seven") && said.contains("1 contradicted-type"),
        "{said}"
    );
}

#[test]
fn an_error_fails() {
    let undeclared = DOCUMENT.replace("name: id, in: path", "name: id, in: query");
    let said = ends(&lint(&[("api/pets.yaml", &undeclared)], &[]), 1);
    assert!(said.contains("error[undeclared-path-parameter]"), "{said}");
    let said = ends(&lint(&[("words/pets.yaml", "family: Pets.\n")], &[]), 1);
    assert!(said.contains("error[operation-without-words]"), "{said}");
}

#[test]
fn what_is_accepted_is_counted_and_what_is_accepted_in_vain_is_refused() {
    let said = ends(&lint(&[("lint.yaml", ACCEPTED)], &["--fail-on", "hint"]), 0);
    assert!(said.contains("nothing is suspicious; 1 accepted"), "{said}");
    let vain = ACCEPTED.replace("properties/age", "properties/name");
    let said = ends(&lint(&[("lint.yaml", &vain)], &[]), 1);
    assert!(said.contains("error[lint-for-nothing]"), "{said}");
}

#[test]
fn findings_can_be_picked_and_read_by_programs() {
    let said = ends(
        &lint(&[], &["--kind", "unused-schema", "--fail-on", "hint"]),
        0,
    );
    assert!(said.contains("nothing is suspicious"), "{said}");
    ends(&lint(&[], &["--kind", "no-such-kind"]), 2);
    ends(&lint(&[], &["--family", "cats"]), 1);
    let output = lint(&[], &["--format", "json"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(report["summary"]["warning"], 1);
    assert_eq!(report["summary"]["kinds"]["contradicted-type"], 1);
    assert_eq!(report["findings"][0]["family"], "pets");
}
