//! Every list of the project's own documents is read to its end, or a person has
//! said why it is not.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use codegen::generate::{Task, lower_all, project_task};
use codegen::ir::{Answer, Api, Family, Operation, Shape, Type};
use codegen::source::Source;
use codegen::unpaged;

/// Names under which the API takes a part of a list. A parameter of such a name
/// makes its operation one to look at, whatever it answers.
const PARAMETERS: [&str; 20] = [
    "cursor",
    "lastDoc",
    "lastFaqId",
    "lastId",
    "lastKnowledgeBaseId",
    "lastMessageId",
    "limit",
    "next",
    "nextCursor",
    "offset",
    "page",
    "pageLength",
    "pageLimit",
    "pageNumber",
    "pageSize",
    "searchAfter",
    "skip",
    "startAfter",
    "startAfterDate",
    "startAfterId",
];

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn api() -> Api {
    let task = project_task(root(), None).unwrap_or_else(|problems| panic!("{problems}"));
    let (api, _) = lower_all(task).unwrap_or_else(|problems| panic!("{problems}"));
    api
}

/// Whether an operation reads a list, or looks as if it did.
fn reads_a_list(family: &Family, operation: &Operation) -> bool {
    let reads = matches!(operation.method.as_str(), "GET" | "POST");
    let takes_a_part = operation
        .inputs
        .iter()
        .any(|input| PARAMETERS.contains(&input.field.wire.as_str()));
    reads && (takes_a_part || answers_a_list(family, operation))
}

/// Whether the answer is a list, or has one as a field.
fn answers_a_list(family: &Family, operation: &Operation) -> bool {
    match &operation.answer {
        Answer::Typed(ty) => is_list(ty) || fields(family, ty).iter().any(is_list),
        _ => false,
    }
}

fn is_list(ty: &Type) -> bool {
    matches!(ty, Type::List(_))
}

fn fields(family: &Family, ty: &Type) -> Vec<Type> {
    let Type::Named(index) = ty else {
        return Vec::new();
    };
    match &family.type_def(*index).shape {
        Shape::Object(object) => object.fields.iter().map(|field| field.ty.clone()).collect(),
        Shape::Union(union) => {
            let variants = union.variants.iter();
            variants
                .flat_map(|variant| {
                    fields(family, &variant.ty)
                        .into_iter()
                        .chain([variant.ty.clone()])
                })
                .collect()
        }
        Shape::Enum(_) => Vec::new(),
    }
}

#[test]
fn every_list_is_paged_or_on_the_list_that_says_why_not() {
    let mut listed: BTreeSet<(String, String)> = BTreeSet::new();
    let mut wrong = Vec::new();
    let list = unpaged::read(&root().join("specs")).expect("it is of its form");
    for group in list.unpaged {
        for (family, operations) in group.operations {
            for operation in operations {
                if !listed.insert((family.clone(), operation.clone())) {
                    wrong.push(format!("{family}: {operation} is listed twice"));
                }
            }
        }
        assert!(group.reason.len() > 20, "a reason says why");
    }
    let all = listed.clone();
    for family in &api().families {
        for operation in &family.operations {
            let key = (family.folder(), operation.key());
            // A row of the product's version speaks for the others too.
            let product = (family.name.clone(), operation.key());
            let row = all.contains(&key);
            listed.remove(&key);
            if family.set.is_some() && all.contains(&product) {
                continue;
            }
            let lists = reads_a_list(family, operation);
            let name = format!("{}: {}", key.0, key.1);
            match (lists, operation.paging.is_some(), row) {
                (true, false, false) => wrong.push(format!("{name} is a list without pages")),
                (_, true, true) => wrong.push(format!("{name} has pages by now")),
                (false, false, true) => wrong.push(format!("{name} is no list")),
                _ => {}
            }
        }
    }
    wrong.extend(
        listed
            .into_iter()
            .map(|(f, o)| format!("{f}: {o} is no operation")),
    );
    assert!(
        wrong.is_empty(),
        "give these `x-paging` in specs/overlays/FAMILY/paging.yaml, or mend specs/unpaged.yaml:\n{}",
        wrong.join("\n")
    );
}

/// Lowering refuses names and pointers that lead nowhere, so that what is paged
/// has them all; what a person could still forget is that the last page is known.
#[test]
fn the_end_of_every_list_is_known() {
    for family in &api().families {
        for operation in &family.operations {
            let Some(paging) = &operation.paging else {
                continue;
            };
            assert!(
                paging.size.is_some() || paging.more.is_some(),
                "{}: {} says neither how much a page holds nor whether there is more",
                family.name,
                operation.key()
            );
            assert!(operation.item(&family.types).is_some());
        }
    }
}

/// A newer document changes these counts; each change is for a person to look at.
#[test]
fn the_styles_are_as_reviewed() {
    let mut styles: BTreeMap<String, usize> = BTreeMap::new();
    for family in &api().families {
        for paging in family
            .operations
            .iter()
            .filter_map(|one| one.paging.as_ref())
        {
            use codegen::ir::Step;
            let set = family
                .set
                .as_ref()
                .map_or(String::new(), |set| format!("{set}: "));
            let style = match &paging.step {
                Step::Offset(spot) => format!("offset in {}", spot.place.word()),
                Step::Page(_, first) => format!("page from {first}"),
                Step::Cursor(cursors) => {
                    let last = cursors[0].from[0].contains("/-/");
                    let place = cursors[0].spot.place.word();
                    let kind = if last {
                        "of the last record"
                    } else {
                        "of the answer"
                    };
                    format!("{} in {place} {kind}", cursors.len())
                }
            };
            *styles.entry(set + &style).or_default() += 1;
        }
    }
    let styles: Vec<_> = styles
        .iter()
        .map(|(style, count)| format!("{style}: {count}"))
        .collect();
    assert_eq!(
        styles,
        [
            "1 in body of the last record: 3",
            "1 in query of the answer: 5",
            "1 in query of the last record: 3",
            "2 in query of the answer: 2",
            "offset in body: 3",
            "offset in query: 61",
            "page from 0: 1",
            "page from 1: 8",
            "v3: 1 in body of the last record: 3",
            "v3: 1 in query of the answer: 6",
            "v3: 1 in query of the last record: 3",
            "v3: 2 in query of the answer: 1",
            "v3: offset in body: 7",
            "v3: offset in query: 60",
            "v3: page from 0: 1",
            "v3: page from 1: 7",
        ]
    );
}

fn lower(paging: &str, example: u64) -> Result<Api, String> {
    let text = format!(
        r#"
openapi: 3.0.0
info: {{title: Pets, version: "1"}}
paths:
  /pets:
    get:
      operationId: list-pets
      x-paging: {paging}
      parameters:
        - {{name: skip, in: query, schema: {{type: string}}}}
        - {{name: limit, in: query, schema: {{type: integer, minimum: 10, maximum: 500, default: 0, example: {example}}}}}
      responses:
        "200":
          description: OK
          content:
            application/json:
              schema:
                type: object
                properties:
                  pets: {{type: array, items: {{type: object, properties: {{id: {{type: string}}}}}}}}
                  meta: {{type: object, properties: {{total: {{type: integer}}}}}}
"#
    );
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("pets.yaml"), text).expect("a file");
    let documents = Source::foreign(folder.path())
        .expect("it is readable")
        .documents;
    let task = Task {
        documents,
        ..Task::default()
    };
    lower_all(task)
        .map(|(api, _)| api)
        .map_err(|problems| problems.to_string())
}

#[test]
fn what_the_schema_says_of_the_size_is_taken_from_there() {
    let paging = "{items: /pets, offset: {in: query, name: skip}, \
                  size: {in: query, name: limit}, total: /meta/total}";
    // The default of 0 says nothing; an example of 1 is no size that anybody wants.
    for (example, usual) in [(20, Some(20)), (1, None)] {
        let api = lower(paging, example).expect("it is of its form");
        let paging = api.families[0].operations[0].paging.as_ref();
        let paging = paging.expect("it pages");
        let size = paging.size.as_ref().expect("it has a size");
        assert_eq!((size.least, size.most, size.usual), (10, Some(500), usual));
        let codegen::ir::Step::Offset(spot) = &paging.step else {
            panic!("it goes by an offset")
        };
        assert!(spot.text);
    }
}

#[test]
fn what_leads_nowhere_is_refused_with_the_file_to_edit() {
    for (paging, says) in [
        (
            "{items: /pets, offset: {in: query, name: skp}}",
            "no input `skp` in its query",
        ),
        (
            "{items: /pets, offset: {in: body, name: skip}}",
            "no input `skip` in its body",
        ),
        (
            "{items: /cats, offset: {in: query, name: skip}}",
            "no list at `/cats`",
        ),
        (
            "{items: /meta, offset: {in: query, name: skip}}",
            "no list at `/meta`",
        ),
        (
            "{items: pets, offset: {in: query, name: skip}}",
            "no list at `pets`",
        ),
        (
            "{items: /pets, offset: {in: query, name: skip}, total: /total}",
            "nothing at `/total`",
        ),
        (
            "{items: /pets, offset: {in: query, name: skip}, more: /more}",
            "nothing at `/more`",
        ),
        (
            "{items: /pets, cursor: [{in: query, name: skip, from: [/pets/-/no]}]}",
            "nothing at `/pets/-/no`",
        ),
        (
            "{items: /pets, cursor: [{in: query, name: skip, from: []}]}",
            "where `skip` comes from",
        ),
        ("{items: /pets}", "one of `offset`, `page` and `cursor`"),
        (
            "{items: /pets, style: offset}",
            "not of its form: unknown field `style`",
        ),
        ("[]", "not of its form"),
    ] {
        let problems = lower(paging, 20).expect_err(paging);
        assert!(problems.contains(says), "{paging}: {problems}");
        assert!(problems.contains("[paging]"), "{problems}");
        assert!(
            problems.contains("#/paths/~1pets/get/x-paging"),
            "{problems}"
        );
        assert!(
            problems.contains("specs/overlays/pets/paging.yaml"),
            "{problems}"
        );
    }
}
