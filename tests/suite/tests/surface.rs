//! The public surface, family by family, as reviewers see it: a changed line in
//! a snapshot is a change for users of the crate.

use std::path::Path;

use codegen::generate::{Task, lower_all, project_task};
use codegen::ir::Api;
use codegen::names::lock::Lock;
use codegen::source::Source;
use codegen::surface::surface;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn matches(api: &Api, folder: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let payloads = api.events.iter().map(|events| &events.payloads);
    for family in api.families.iter().chain(payloads) {
        // Versions beside the product's have a folder of their own.
        let set = family.set.as_deref().unwrap_or_default();
        settings.set_snapshot_path(Path::new("snapshots").join(folder).join(set));
        settings.bind(|| insta::assert_snapshot!(family.name.as_str(), surface(family)));
    }
}

#[test]
fn of_the_crate_is_as_reviewed() {
    let task = project_task(root(), None).expect("the specs are readable");
    let (api, lock) = lower_all(task).expect("the specs are as the generator takes them");
    matches(&api, "surface");
    let locked = std::fs::read_to_string(root().join("specs/names.lock")).expect("it is there");
    assert!(lock.text() == locked, "every public name is in names.lock");
}

#[test]
fn of_every_construct_is_as_reviewed() {
    let folder = root().join("tests/fixtures/constructs");
    let task = Task {
        documents: Source::foreign(&folder)
            .expect("fixtures are readable")
            .documents,
        ..Task::default()
    };
    let (api, _) = lower_all(task).expect("every construct is taken");
    matches(&api, "constructs");
}

/// A name stays when upstream renames what it stands for.
#[test]
fn keeps_its_names_when_upstream_renames() {
    let task = |text: &str, lock: Lock| {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("pets.yaml"), text).expect("a file");
        Task {
            documents: Source::foreign(folder.path())
                .expect("it is readable")
                .documents,
            lock,
            ..Task::default()
        }
    };
    let before = "\
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets/{id}:
    get:
      operationId: get-pet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}, mood: {type: string}}}
";
    let after = before
        .replace("get-pet", "fetch-animal")
        .replace("Pet", "AnimalDto");
    let (old, lock) = lower_all(task(before, Lock::default())).expect("it is taken");
    let (new, _) = lower_all(task(&after, lock)).expect("it is taken");
    let names = |api: &Api| {
        let family = &api.families[0];
        (
            family.operations[0].name.clone(),
            family.types[0].name.clone(),
        )
    };
    assert_eq!(names(&new), names(&old));
    assert_eq!(names(&old), ("get_pet".to_owned(), "Pet".to_owned()));
}
