//! Claims about the table of inputs.

use super::module;
use crate::generate::{Task, lower_all, make};
use crate::ir::Family;
use crate::source::Source;

const PETS: &str = "
openapi: 3.0.0
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      operationId: list-pets
      parameters:
        - {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 100, example: 20}}
        - {name: owner, in: query, schema: {type: string, example: ve9EPM428h8vShlRW1KT}}
        - {name: kind, in: query, schema: {type: string, enum: [cat, dog]}}
      responses: {'200': {description: OK}}
    post:
      operationId: create-pet
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [name]
              properties:
                name: {type: string}
                born: {type: string, format: date, nullable: true}
                mother: {$ref: '#/components/schemas/Parent'}
      responses: {'201': {description: OK}}
components:
  schemas:
    Parent:
      type: object
      required: [name]
      properties:
        id: {type: string, readOnly: true}
        name: {type: string}
        mother: {$ref: '#/components/schemas/Parent'}
";

fn task(text: &str) -> Task {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("pets.yaml"), text).expect("a file");
    Task {
        documents: Source::foreign(folder.path()).expect("it reads").documents,
        ..Task::default()
    }
}

fn family(text: &str) -> Family {
    let (mut api, _) = lower_all(task(text)).expect("it is taken");
    api.families.remove(0)
}

/// The table without the spaces between its tokens.
fn table(family: &Family, product: Option<&Family>) -> String {
    module(family, product).to_string().replace(' ', "")
}

#[test]
fn an_input_is_told_with_its_type_its_limits_and_its_values() {
    let table = table(&family(PETS), None);
    for told in [
        r#"of::input(of::Shape::Integer{least:Some(1),most:Some(100)},"").example("20")"#,
        r#"of::input(of::Shape::Text,""),"#,
        r#"of::input(of::Shape::OneOf(&VALUES_OF_"#,
        r#"of::input(of::Shape::Date,"").nullable()"#,
        r#"[&str;2]=["cat","dog"]"#,
    ] {
        assert!(table.contains(told), "{told}\n{table}");
    }
}

#[test]
fn an_object_that_holds_itself_is_told_once_and_without_what_only_answers_have() {
    let table = table(&family(PETS), None);
    let object = "staticFIELDS_OF_PARENT:[of::Field;2]=[\
                  of::field(\"name\",of::input(of::Shape::Text,\"\")).required(),\
                  of::field(\"mother\",of::input(of::Shape::Object(&FIELDS_OF_PARENT),\"\"))]";
    assert!(table.contains(object), "{table}");
    assert_eq!(table.matches("staticFIELDS_OF_PARENT").count(), 1);
}

#[test]
fn what_the_product_says_already_is_not_said_again() {
    let product = family(PETS);
    let next = |text: &str| Family {
        set: Some("v3".to_owned()),
        ..family(text)
    };
    let same = table(&next(PETS), Some(&product));
    assert!(!same.contains("of::input"), "{same}");
    assert!(
        same.contains("&crate::api::pets::inputs::LIST_PETS"),
        "{same}"
    );

    // Another parent is another pet too, but the list stays what it was.
    let other = PETS.replace("required: [name]\n      properties", "properties");
    assert_ne!(other, PETS);
    let other = table(&next(&other), Some(&product));
    assert!(
        other.contains("&crate::api::pets::inputs::LIST_PETS"),
        "{other}"
    );
    assert!(other.contains("staticFIELDS_OF_PARENT"), "{other}");
    assert!(other.contains("staticCREATE_PET:of::Inputs"), "{other}");
}

#[test]
fn only_a_crate_with_a_program_has_a_table() {
    for told in [false, true] {
        let task = Task { told, ..task(PETS) };
        let made = make(task, &()).expect("it is taken");
        let has = |text: &str| made.files.iter().any(|(_, file)| file.contains(text));
        assert_eq!(has("crate::inputs"), told);
        assert_eq!(has("feature = \"cli\""), told);
    }
}
