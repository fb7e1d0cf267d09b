//! Words find what they are about, and nothing is about nothing.

use crate::generate::{Task, lower_all};
use crate::ir::{Family, Shape};
use crate::source::Source;

use super::{FamilyWords, Words, fill};

const PETS: &str = "\
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      operationId: list-pets
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      responses:
        '200':
          description: OK
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
components:
  schemas:
    Pet:
      type: object
      properties:
        name: {type: string}
        limit: {type: integer}
        home: {type: object, properties: {name: {type: string}}}
";

fn pets() -> Family {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("pets.yaml"), PETS).expect("a file");
    let task = Task {
        documents: Source::foreign(folder.path()).expect("it reads").documents,
        ..Task::default()
    };
    let (mut api, _) = lower_all(task).expect("it is taken");
    api.families.remove(0)
}

fn words(text: &str) -> FamilyWords {
    super::parse("pets", text).expect("words")
}

fn field(family: &Family, schema: &str, wire: &str) -> Option<String> {
    let found = family.types.iter().find(|def| def.name == schema)?;
    let Shape::Object(object) = &found.shape else {
        return None;
    };
    let field = object.fields.iter().find(|field| field.wire == wire)?;
    field.facts.words.clone()
}

#[test]
fn words_reach_the_family_its_operations_and_its_fields() {
    let mut family = pets();
    let words = words(
        "family: All pets.\nexample: client.pets();\noperations: {GET /pets: Those at home.}\n\
         fields: {Pet.name: What it listens to., Pet.home.name: Of the house.}",
    );
    fill(&mut family, &words, &Default::default()).expect("all words are of use");
    assert_eq!(family.words.as_deref(), Some("All pets."));
    assert_eq!(family.example.as_deref(), Some("client.pets();"));
    let operation = &family.operations[0];
    assert_eq!(operation.facts.words.as_deref(), Some("Those at home."));
    assert_eq!(
        field(&family, "Pet", "name").as_deref(),
        Some("What it listens to.")
    );
    let home = family
        .types
        .iter()
        .find(|def| def.name != "Pet")
        .expect("an inline object");
    assert_eq!(
        field(&family, &home.name, "name").as_deref(),
        Some("Of the house.")
    );
}

#[test]
fn the_narrowest_words_win() {
    let mut family = pets();
    let common = [("limit".to_owned(), "In general.".to_owned())].into();
    fill(
        &mut family,
        &words("fields: {Pet.limit: Of this pet.}"),
        &common,
    )
    .expect("of use");
    assert_eq!(
        field(&family, "Pet", "limit").as_deref(),
        Some("Of this pet.")
    );
    let input = &family.operations[0].inputs[0].field;
    assert_eq!(input.facts.words.as_deref(), Some("In general."));
}

#[test]
fn words_about_nothing_are_refused_all_at_once() {
    let mut family = pets();
    let words = words("operations: {GET /dogs: None.}\nfields: {Pet.age: None., tail: None.}");
    let problems = fill(&mut family, &words, &Default::default()).expect_err("they are refused");
    let pointers: Vec<&str> = problems.iter().map(|one| one.pointer.as_str()).collect();
    assert_eq!(
        pointers,
        ["/operations/GET ~1dogs", "/fields/Pet.age", "/fields/tail"]
    );
}

#[test]
fn common_words_that_no_family_has_are_refused() {
    let mut words = Words::default();
    words.common.insert("limit".to_owned(), "Yes.".to_owned());
    words.common.insert("wings".to_owned(), "No.".to_owned());
    let used = fill(&mut pets(), &FamilyWords::default(), &words.common).expect("of use");
    let problems = words.review(&[used]);
    assert_eq!(problems.len(), 1);
    assert!(problems.to_string().contains("wings"), "{problems}");
}

/// A specs folder with these files of words.
fn specs(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir_all(folder.path().join("words")).expect("a folder");
    for (name, text) in files {
        std::fs::write(folder.path().join("words").join(name), text).expect("a file");
    }
    folder
}

#[test]
fn a_family_without_an_example_is_refused_with_its_file() {
    let folder = specs(&[
        ("pets.yaml", "family: All pets.\nexample: ' '"),
        ("birds.yaml", "family: All birds.\nexample: client.birds();"),
    ]);
    let words = Words::read(folder.path(), &["pets", "birds"]).expect("they are words");
    let problems = words.review(&[]);
    let found: Vec<_> = problems
        .iter()
        .map(|one| (one.code, one.document.as_str()))
        .collect();
    assert_eq!(found, [("words-without-example", "words/pets.yaml")]);
}

#[test]
fn files_of_another_form_are_named() {
    let folder = specs(&[
        ("cats.yaml", "family: No such family."),
        ("pets.yaml", "operation: {GET /pets: A slip of the pen.}"),
        ("common.yaml", "family: Not here."),
        ("notes.txt", ""),
    ]);
    let problems = Words::read(folder.path(), &["pets"]).expect_err("they are refused");
    let mut files: Vec<&str> = problems.iter().map(|one| one.document.as_str()).collect();
    files.sort_unstable();
    assert_eq!(
        files,
        [
            "words/cats.yaml",
            "words/common.yaml",
            "words/notes.txt",
            "words/pets.yaml"
        ]
    );
}
