//! Import of several API versions, as claims.

use std::path::Path;

use super::{COMMON, codes, document, folders, run};
use crate::lock;
use crate::source::{ApiVersion, Source};

/// As published: the reference says another folder than the one where the schemas are.
const SHARED: &str = "../common/common-schemas.json#/components/schemas/Bad";

/// A set with a second version, and a project that has both.
fn both(second: &str) -> (tempfile::TempDir, tempfile::TempDir) {
    let (upstream, specs) = folders(&document("", &[SHARED]));
    let folder = upstream.path().join("apps/v9/common");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("common-schemas.json"), COMMON).expect("written");
    std::fs::write(upstream.path().join("apps/v9/pets-v9.json"), second).expect("written");
    let families = "families:\n  - {name: pets, document: pet-store, title: Pets}\n  \
                    - {name: pets, document: pets-v9, title: Pets, version: v9}\n";
    std::fs::write(specs.path().join("families.yaml"), families).expect("written");
    (upstream, specs)
}

fn read(specs: &Path, version: &str) -> Source {
    Source::version(specs, &ApiVersion::new(version)).expect("the documents are readable")
}

#[test]
fn a_newer_version_comes_with_the_set_and_is_read_apart() {
    let (upstream, specs) = both(&document(r#""New": {"type": "string"}"#, &[SHARED]));
    let done = run(upstream.path(), specs.path()).expect("both are imported");
    assert_eq!(done.documents.len(), 2);
    let newer = read(specs.path(), "v9");
    let [only] = &newer.documents[..] else {
        panic!("{} documents", newer.documents.len());
    };
    assert_eq!(only.file, "api/v9/pets.yaml");
    let schemas = &only.root["components"]["schemas"];
    assert!(schemas["New"].is_object());
    assert!(
        schemas["Bad"].is_object(),
        "shared schemas are its own version's"
    );
    let product = Source::project(specs.path()).expect("the documents are readable");
    assert_eq!(product.documents.len(), 1);
    assert_eq!(product.documents[0].file, "api/pets.yaml");
    let lock = lock::read(specs.path())
        .expect("readable")
        .expect("there is one");
    let common: Vec<&str> = lock.common.keys().map(String::as_str).collect();
    assert_eq!(
        common,
        [
            "apps/v9/common/common-schemas.json",
            "common/common-schemas.json"
        ]
    );
}

#[test]
fn a_set_without_the_newer_version_leaves_its_documents_as_they_were() {
    let (upstream, specs) = both(&document("", &[SHARED]));
    run(upstream.path(), specs.path()).expect("both are imported");
    let before = std::fs::read(specs.path().join("api/v9/pets.yaml")).expect("a document");
    std::fs::remove_dir_all(upstream.path().join("apps/v9")).expect("it is gone");
    let done = run(upstream.path(), specs.path()).expect("an older set is imported");
    assert_eq!(done.absent, [ApiVersion::new("v9")]);
    let after = std::fs::read(specs.path().join("api/v9/pets.yaml")).expect("a document");
    assert_eq!(before, after);
    // Its rows are still in the lock: the document is as import wrote it.
    assert_eq!(read(specs.path(), "v9").documents.len(), 1);
}

#[test]
fn a_document_of_a_newer_version_needs_a_row_of_that_version() {
    let (upstream, specs) = both(&document("", &[]));
    let stray = upstream.path().join("apps/v9/pet-store.json");
    std::fs::write(stray, document("", &[])).expect("written");
    let problems = run(upstream.path(), specs.path()).expect_err("no row names it");
    assert_eq!(codes(&problems), ["unknown-document"]);
    let help = problems
        .iter()
        .map(|one| one.help.clone())
        .collect::<String>();
    assert!(help.contains("version: v9"), "{help}");
}

#[test]
fn a_document_that_no_row_has_any_more_is_removed_from_its_versions_folder() {
    let (upstream, specs) = both(&document("", &[]));
    run(upstream.path(), specs.path()).expect("both are imported");
    let families = "families:\n  - {name: pets, document: pet-store, title: Pets}\n";
    std::fs::write(specs.path().join("families.yaml"), families).expect("written");
    std::fs::remove_dir_all(upstream.path().join("apps/v9")).expect("it is gone");
    let done = run(upstream.path(), specs.path()).expect("the product's are imported");
    assert_eq!(done.removed, ["api/v9/pets.yaml"]);
    assert!(!specs.path().join("api/v9/pets.yaml").exists());
}
