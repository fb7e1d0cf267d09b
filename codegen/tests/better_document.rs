//! HoopAI publishes a document a section. When a whole one of the funnels turns
//! up, one command takes it, and nobody's code has to change.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use codegen::coverage::{Coverage, FamilyCoverage};
use codegen::generate::{lower_all, project_task};
use codegen::import::{Incoming, Replaced, Single, single};
use codegen::overlay;
use codegen::source::{ApiVersion, Source};
use serde_json::{Value, json};
use tempfile::TempDir;

/// How many funnel paths HoopAI's documentation states.
const STATED: usize = 163;

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A copy of the project's specs that a test may change.
fn copy() -> TempDir {
    fn all(from: &Path, to: &Path) {
        std::fs::create_dir_all(to).expect("a folder");
        for entry in std::fs::read_dir(from).expect("a folder") {
            let path = entry.expect("an entry").path();
            let target = to.join(path.file_name().expect("a name"));
            match path.is_dir() {
                true => all(&path, &target),
                false => drop(std::fs::copy(&path, &target).expect("a copy")),
            }
        }
    }
    let root = tempfile::tempdir().expect("a folder");
    all(&project().join("specs"), &root.path().join("specs"));
    root
}

/// A document of all stated paths: those that are known, as they are known, and
/// invented ones for the rest.
fn whole() -> Value {
    let specs = project().join("specs");
    let source = Source::project(&specs).expect("the specs are readable");
    let funnels = |family: &str| family == "funnels";
    let mut documents = source.documents.into_iter();
    let document = documents
        .find(|document| funnels(&document.family.name))
        .expect("there are funnels");
    let overlays = overlay::read(&specs, "funnels").expect("the overlays are readable");
    let mut root = overlay::apply(document.root, &overlays, "2021-07-28")
        .into_result()
        .expect("every action is of use");
    let paths = root["paths"].as_object_mut().expect("paths");
    for item in paths.values_mut() {
        for operation in item.as_object_mut().expect("a path item").values_mut() {
            let operation = operation.as_object_mut().expect("an operation");
            operation.retain(|key, _| !key.starts_with("x-"));
        }
    }
    let mut number = 0;
    while paths.len() < STATED {
        number += 1;
        paths.insert(
            format!("/funnels/invented/{number}"),
            json!({"get": {
                "operationId": format!("get-invented-{number}"),
                "summary": format!("Get Invented {number}"),
                "responses": {"200": {"description": "OK"}},
            }}),
        );
    }
    root
}

fn import(root: &TempDir, prune: bool) -> Replaced {
    let file = root.path().join("funnels.json");
    std::fs::write(&file, whole().to_string()).expect("a file");
    single(&Single {
        from: Incoming::open(&file, None).expect("a document"),
        family: "funnels".to_owned(),
        specs: root.path().join("specs"),
        source: Some("https://help.example.com".to_owned()),
        revision: None,
        prune,
    })
    .expect("the document is taken")
}

/// Every public name of the funnels: of operations by method and path, of types
/// by where they stand.
fn names(root: &Path) -> BTreeMap<String, String> {
    let task = project_task(root, None).unwrap_or_else(|problems| panic!("{problems}"));
    let (api, _) = lower_all(task).unwrap_or_else(|problems| panic!("{problems}"));
    let family = api
        .families
        .into_iter()
        .find(|family| family.name == "funnels")
        .expect("there are funnels");
    let operations = family.operations.iter().map(|one| {
        let names = format!("{} {}", one.name, one.type_name);
        (one.key(), names)
    });
    let types = family
        .types
        .iter()
        .map(|one| (one.pointer.clone(), one.name.clone()));
    operations.chain(types).collect()
}

fn coverage(root: &Path) -> FamilyCoverage {
    let task = project_task(root, None).unwrap_or_else(|problems| panic!("{problems}"));
    let task = task
        .of_version(&ApiVersion::default())
        .expect("the product's");
    let documents = task.documents.clone();
    let (api, _) = lower_all(task).unwrap_or_else(|problems| panic!("{problems}"));
    let mut families = Coverage::of(&documents, &api).families.into_iter();
    families
        .find(|family| family.family == "funnels")
        .expect("there are funnels")
}

#[test]
fn it_takes_the_place_of_the_additions_and_every_public_name_stays() {
    let root = copy();
    let before = names(root.path());
    let known = coverage(root.path()).counts;
    assert!(known.documented > 0 && known.observed > 0 && known.unknown_paths > 0);

    let replaced = import(&root, true);
    assert_eq!(replaced.document.paths, STATED);
    assert!(replaced.aftermath.is_clean(), "{:?}", replaced.aftermath);
    let additions = root.path().join("specs/overlays/funnels/additions.yaml");
    assert!(!additions.exists(), "nothing is left to add");

    let after = names(root.path());
    for (what, name) in &before {
        assert_eq!(after.get(what), Some(name), "{what}");
    }
    let counts = coverage(root.path()).counts;
    assert_eq!((counts.documented, counts.observed), (0, 0));
    assert_eq!((counts.paths, counts.unknown_paths), (STATED, 0));
    assert_eq!(counts.generated, counts.published);
    assert_eq!(counts.published, known.generated + STATED - known.paths);
}

#[test]
fn corrections_that_it_makes_superfluous_are_named_until_they_are_deleted() {
    let root = copy();
    let replaced = import(&root, false);
    assert!(!replaced.aftermath.redundant.is_empty());
    let problems = project_task(root.path(), None).expect_err("they are still there");
    for action in &replaced.aftermath.redundant {
        let named = problems
            .iter()
            .any(|problem| *problem == action.diagnostic());
        assert!(named, "{action:?} in {problems}");
    }
}

/// The other way to heal: upstream mends the fault in its own document.
#[test]
fn a_fault_that_upstream_mends_makes_its_action_an_error() {
    let root = copy();
    let specs = root.path().join("specs");
    // What the overlay does to contacts is in the document itself from now on.
    let source = Source::project(&specs).expect("the specs are readable");
    let contacts = &source.documents[0];
    assert_eq!(contacts.family.name, "contacts");
    let corrections: Vec<_> = overlay::read(&specs, "contacts")
        .expect("the overlays are readable")
        .into_iter()
        .filter(|overlay| overlay.file.ends_with("corrections.yaml"))
        .collect();
    let mended = overlay::apply(contacts.root.clone(), &corrections, "2021-07-28").document;
    let file = root.path().join("contacts.json");
    std::fs::write(&file, mended.to_string()).expect("a file");
    single(&Single {
        from: Incoming::open(&file, None).expect("a document"),
        family: "contacts".to_owned(),
        specs,
        source: None,
        revision: None,
        prune: false,
    })
    .expect("the document is taken");
    let problems = project_task(root.path(), None).expect_err("an action is of no use");
    let named = problems.iter().any(|problem| {
        problem.document == "overlays/contacts/corrections.yaml"
            && problem.code == "overlay-changes-nothing"
    });
    assert!(named, "{problems}");
}

#[test]
fn an_action_for_a_version_that_no_document_has_is_an_error() {
    let root = copy();
    let file = root.path().join("specs/overlays/contacts/corrections.yaml");
    let text = std::fs::read_to_string(&file).expect("there are corrections");
    let slip = text.replacen(
        "    x-reason",
        "    x-versions: [2021-07-82]\n    x-reason",
        1,
    );
    std::fs::write(&file, slip).expect("a file");
    let problems = project_task(root.path(), None).expect_err("nothing has that version");
    let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["overlay-version"], "{problems}");
}

#[test]
fn a_new_set_leaves_the_document_that_came_by_itself() {
    let root = copy();
    import(&root, true);
    let specs = root.path().join("specs");
    let before = std::fs::read_to_string(specs.join("api/funnels.yaml")).expect("it is there");
    let lock = codegen::lock::read(&specs)
        .expect("readable")
        .expect("there");
    let row = lock
        .documents
        .iter()
        .find(|row| row.file == "api/funnels.yaml")
        .expect("a row");
    let origin = row.origin.as_ref().expect("it came from elsewhere");
    assert_eq!(origin.source, "https://help.example.com");
    assert!(before.contains("from funnels.json"));
    let all = codegen::source::read_families(&specs).expect("readable");
    assert_eq!(
        lock.documents.len(),
        all.len(),
        "the others are as they were"
    );
}
