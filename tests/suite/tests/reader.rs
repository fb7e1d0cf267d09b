//! The reader itself: what it says of documents that can be checked by eye.

use std::path::Path;

use serde_json::{Value, json};
use suite::reader::{
    AnswerBody, Body, Document, Expected, LOCATION, ObjectSchema, PartKind, Pass, Place, Request,
    answers, contradictions, draw, objects, operations, request,
};

fn fixture(name: &str) -> Document {
    let folder = Path::new(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../fixtures/constructs"
    ));
    Document::read(&folder.join(name)).expect("a fixture is readable")
}

/// The order of a document's keys is nothing that these claims are about.
fn sorted<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut items: Vec<T> = items.into_iter().collect();
    items.sort();
    items
}

fn operation(document: &Document, id: &str) -> Expected {
    operations(document)
        .into_iter()
        .find(|expected| expected.operation_id == id)
        .unwrap_or_else(|| panic!("{id} is in {}", document.file))
}

fn wanted(document: &Document, id: &str, pass: Pass) -> Request {
    let expected = operation(document, id);
    request(document, &expected, &draw(document, &expected, pass))
}

fn object(document: &Document, pointer: &str) -> ObjectSchema {
    objects(document)
        .into_iter()
        .find(|object| object.pointer == pointer)
        .unwrap_or_else(|| panic!("{pointer} is an object"))
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    pairs.iter().map(owned).collect()
}

fn names(expected: &Expected, place: Place) -> Vec<&str> {
    let inputs = expected.inputs.iter().filter(|input| input.place == place);
    inputs.map(|input| input.name.as_str()).collect()
}

#[test]
fn the_account_is_no_input_and_is_everywhere() {
    let shop = fixture("petstore.yaml");

    let list = operation(&shop, "list-pets");
    assert_eq!(names(&list, Place::Query), ["limit", "startAfter"]);
    let sent = wanted(&shop, "list-pets", Pass::Required);
    assert_eq!(sent.query, pairs(&[("locationId", LOCATION)]));

    let sent = wanted(&shop, "create-invoice", Pass::Required);
    assert_eq!(sent.path, "/shops/loc%2F1%20%C3%BC%26%3D%2B/invoices/");
    let body = json!({"altId": LOCATION, "altType": "location", "total": 9.99});
    assert_eq!(sent.body, Body::Json(body));
}

#[test]
fn examples_are_what_is_sent() {
    let sent = wanted(&fixture("petstore.yaml"), "create-pet", Pass::All);
    let body = json!({"locationId": LOCATION, "name": "Rex", "tags": ["tags-1", "tags-2"]});
    assert_eq!(sent.body, Body::Json(body));
}

#[test]
fn a_version_is_a_constant_and_one_is_there_even_if_the_document_forgets() {
    let headers = fixture("headers.yaml");
    let version = |id| wanted(&headers, id, Pass::Required).headers;
    assert_eq!(
        version("get-versioned"),
        pairs(&[("version", "2021-04-15")])
    );
    assert_eq!(
        version("post-versioned"),
        pairs(&[("version", "2021-07-28"), ("x-mode", "strict")])
    );
    let shop = fixture("petstore.yaml");
    let forgotten = wanted(&shop, "delete-pet", Pass::All).headers;
    assert_eq!(forgotten, pairs(&[("version", "2021-07-28")]));
}

#[test]
fn authorization_is_no_input_and_an_optional_constant_is_one() {
    let headers = fixture("headers.yaml");
    let get = operation(&headers, "get-versioned");
    assert_eq!(names(&get, Place::Header), [""; 0]);
    let post = operation(&headers, "post-versioned");
    assert_eq!(names(&post, Place::Header), ["X-Trial"]);
}

#[test]
fn path_parameters_come_from_the_template() {
    let paths = fixture("path_parameters.yaml");
    let toy = operation(&paths, "get-toy");
    assert_eq!(names(&toy, Place::Path), ["petId", "toyId"]);
    assert!(toy.inputs.iter().all(|input| input.required));
    // What the document calls optional is not, in a path; the slash stays.
    assert_eq!(
        wanted(&paths, "list-by-type", Pass::Required).path,
        "/types/a/items/"
    );
}

#[test]
fn an_operations_own_parameter_wins_over_its_paths() {
    let paths = fixture("path_parameters.yaml");
    assert_eq!(
        wanted(&paths, "get-book", Pass::All).path,
        "/shelves/shelf-1/books/1"
    );
    assert_eq!(
        wanted(&paths, "delete-book", Pass::All).path,
        "/shelves/shelf-1/books/book-1"
    );
    assert_eq!(
        names(&operation(&paths, "delete-book"), Place::Query),
        ["trace"]
    );
}

#[test]
fn awkward_text_is_one_segment() {
    let paths = fixture("path_parameters.yaml");
    let path = wanted(&paths, "delete-book", Pass::Awkward).path;
    assert_eq!(path.matches('/').count(), 4, "{path}");
    assert!(
        path.is_ascii() && !path.contains([' ', '?', '#', '&']),
        "{path}"
    );
}

#[test]
fn lists_in_the_query_repeat_or_are_joined() {
    let query = wanted(&fixture("query_parameters.yaml"), "search", Pass::All).query;
    let of = |wanted: &str| -> Vec<&str> {
        let found = query.iter().filter(|(name, _)| name == wanted);
        found.map(|(_, value)| value.as_str()).collect()
    };
    assert_eq!(of("ids"), ["ids-1", "ids-2"]);
    assert_eq!(of("commas"), ["commas-1,commas-2"]);
    assert_eq!(of("fields"), ["fields-1,fields-2"]);
    assert_eq!(of("kinds"), ["a", "b"]);
    assert_eq!(of("exact"), ["true"]);
    assert_eq!(of("limit"), ["2"], "a whole number has no fraction");
}

#[test]
fn no_two_awkward_inputs_are_equal() {
    let document = fixture("query_parameters.yaml");
    let expected = operation(&document, "search");
    let values = draw(&document, &expected, Pass::Awkward);
    let mut numbers = Vec::new();
    for name in ["limit", "page", "ratio"] {
        let Some(suite::reader::Drawn::Json(value)) = values.get(Place::Query, name) else {
            panic!("{name} is drawn");
        };
        numbers.push(value.as_f64().expect("a number"));
    }
    // Large and with a fraction, wherever limits and type allow it.
    assert_eq!(numbers, [2.5, 1_735_689_600_002.0, 1_735_689_600_003.5]);
}

#[test]
fn bodies_are_written_as_the_document_says() {
    let bodies = fixture("bodies.yaml");
    let body = |id, pass| wanted(&bodies, id, pass).body;

    let Body::Multipart(parts) = body("upload-file", Pass::All) else {
        panic!("parts");
    };
    let of = |name: &str| parts.iter().filter(|part| part.name == name).count();
    assert_eq!(
        (of("file"), of("more"), of("urls"), of("hosted")),
        (1, 2, 2, 1)
    );
    let meta = parts.iter().find(|part| part.name == "meta").expect("meta");
    assert_eq!(meta.kind, PartKind::Json);

    let form = pairs(&[("grant_type", "code")]);
    assert_eq!(body("create-token", Pass::Required), Body::Form(form));

    assert_eq!(
        body("delete-items", Pass::All),
        Body::Json(json!({"ids": ["ids-1", "ids-2"]}))
    );
    assert!(matches!(
        body("create-items", Pass::All),
        Body::Json(Value::Array(_))
    ));
    assert!(
        matches!(body("put-raw", Pass::All), Body::Other(kind, _) if kind == "application/octet-stream")
    );
    assert_eq!(body("post-nothing", Pass::All), Body::None);
}

#[test]
fn a_body_that_must_be_there_is_there_even_if_empty() {
    let bodies = fixture("bodies.yaml");
    let body = |id| wanted(&bodies, id, Pass::Required).body;
    assert_eq!(body("put-empty"), Body::Json(json!({})));
    assert_eq!(body("post-many"), Body::None);
}

#[test]
fn what_only_answers_carry_is_not_sent() {
    let bodies = fixture("bodies.yaml");
    let expected = operation(&bodies, "put-suffix");
    assert_eq!(
        sorted(names(&expected, Place::Field)),
        ["password", "title"]
    );
}

#[test]
fn null_is_sent_where_the_document_allows_it() {
    let nullable = fixture("nullable.yaml");
    let Body::Json(body) = wanted(&nullable, "create-person", Pass::Nulls).body else {
        panic!("JSON");
    };
    assert_eq!(body["name"], "name-1");
    for name in ["birthday", "nickname", "age", "active", "address"] {
        assert_eq!(body[name], Value::Null, "{name}");
    }
}

#[test]
fn branches_of_all_of_are_one_object() {
    let document = fixture("all_of.yaml");
    let dog = object(&document, "/components/schemas/Dog");
    let wanted = ["bark", "collar", "name", "owner", "size"];
    assert_eq!(sorted(&dog.properties), wanted);
    let required = dog.compose(&document, Pass::Required);
    assert_eq!(
        required,
        json!({"name": "Rex", "owner": {}, "bark": "loud"})
    );
}

#[test]
fn recursion_ends() {
    let document = fixture("recursion.yaml");
    for schema in objects(&document) {
        for pass in Pass::EVERY {
            let text = schema.compose(&document, pass).to_string();
            assert!(
                text.len() < 100_000,
                "{} is {} long",
                schema.pointer,
                text.len()
            );
        }
    }
}

#[test]
fn unions_are_drawn_from_their_first_and_last_branch() {
    let document = fixture("unions.yaml");
    let drawing = object(&document, "/components/schemas/Drawing");
    assert!(drawing.compose(&document, Pass::All)["weight"].is_number());
    assert!(drawing.compose(&document, Pass::Awkward)["weight"].is_boolean());
}

#[test]
fn inline_objects_are_named_by_where_they_stand() {
    let document = fixture("inline_objects.yaml");
    let base = "/paths/~1reports~1{id}/get/responses/200/content/application~1json/schema";
    for inner in [
        "",
        "/properties/totals",
        "/properties/weeks/items/properties/totals",
        "/properties/platforms/additionalProperties",
    ] {
        let schema = object(&document, &format!("{base}{inner}"));
        assert!(schema.reach.answer && !schema.reach.request && schema.name.is_none());
    }
}

#[test]
fn a_schema_knows_from_where_it_is_reached() {
    let document = fixture("petstore.yaml");
    let reach = |name: &str| object(&document, &format!("/components/schemas/{name}")).reach;
    assert!(reach("NewPet").body && !reach("NewPet").request && !reach("NewPet").answer);
    assert!(reach("Pet").answer && !reach("Pet").body);
    assert!(reach("Problem").is_error_only());
    let unused = object(
        &fixture("inline_objects.yaml"),
        "/components/schemas/ReportTotals",
    );
    assert!(unused.reach.is_nowhere());
}

#[test]
fn answers_are_listed_by_status() {
    let document = fixture("responses.yaml");
    let found = answers(&document);
    let of = |method: &str, path: &str| {
        let found = found
            .iter()
            .filter(|answer| answer.method == method && answer.path == path);
        found
            .map(|answer| (answer.status.as_str(), &answer.body))
            .collect::<Vec<_>>()
    };
    assert!(matches!(
        of("POST", "/several")[..],
        [
            ("200", AnswerBody::Json(_)),
            ("201", AnswerBody::Json(_)),
            ("202", AnswerBody::None)
        ]
    ));
    assert!(matches!(
        of("GET", "/ranges")[..],
        [("2XX", AnswerBody::Json(_))]
    ));
    assert!(matches!(
        of("GET", "/files")[..],
        [("200", AnswerBody::Other(_))]
    ));
    assert!(matches!(
        of("POST", "/untyped")[..],
        [("200", AnswerBody::Untyped)]
    ));
}

#[test]
fn an_example_that_contradicts_its_schema_is_found_and_not_used() {
    let document = fixture("scalars.yaml");
    let said = sorted(contradictions(&document).iter().map(ToString::to_string));
    let base = "scalars.yaml#/components/schemas/Scalars/properties";
    assert_eq!(
        said,
        [
            format!("{base}/flagAsText: string for boolean"),
            format!("{base}/numberAsText: string for number"),
            format!("{base}/textAsList: array for string"),
            format!("{base}/textAsNumber: number for string"),
        ]
    );
    let drawn = object(&document, "/components/schemas/Scalars").compose(&document, Pass::All);
    assert!(drawn["numberAsText"].is_number() && drawn["textAsNumber"].is_string());
}

#[test]
fn the_values_of_an_enum_say_more_than_its_type() {
    let document = fixture("enums.yaml");
    let thing = object(&document, "/components/schemas/Thing").compose(&document, Pass::All);
    assert_eq!(thing["wrong"], "US");
    assert_eq!(thing["nested"], "US");
    assert_eq!(thing["untyped"], "first");
    assert_eq!(thing["number"], 0);
}

#[test]
fn a_base_path_comes_before_every_path() {
    let sent = wanted(&fixture("foreign.yaml"), "match", Pass::All);
    assert_eq!(sent.path, "/base/v2/things");
}

#[test]
fn every_fixture_is_readable() {
    let folder = Path::new(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../fixtures/constructs"
    ));
    for name in ["", "references", "same_names"] {
        for document in Document::folder(&folder.join(name)).expect("fixtures are YAML") {
            for expected in operations(&document) {
                for pass in Pass::EVERY {
                    let values = draw(&document, &expected, pass);
                    assert!(!request(&document, &expected, &values).path.contains("{}"));
                }
            }
        }
    }
}
