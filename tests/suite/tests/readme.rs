//! The README's table of families is what `cargo xtask coverage` counts.

use std::path::Path;

use codegen::coverage::Coverage;
use codegen::generate::{lower_all, project_task};
use codegen::source::ApiVersion;

const BEGIN: &str =
    "<!-- coverage: begin (written by `cargo xtask coverage --format markdown`) -->\n";
const END: &str = "<!-- coverage: end -->";

#[test]
fn the_table_is_the_coverage() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let task = project_task(root, None).expect("the specs are readable");
    let task = task
        .of_version(&ApiVersion::default())
        .expect("the product's");
    let documents = task.documents.clone();
    let (api, _) = lower_all(task).expect("the specs are as the generator takes them");
    let coverage = Coverage::of(&documents, &api);
    let wanted = coverage.markdown_table();

    let path = root.join("README.md");
    let readme = std::fs::read_to_string(&path).expect("there is a README");
    let (before, rest) = readme
        .split_once(BEGIN)
        .expect("the README has the table's begin");
    let (table, after) = rest
        .split_once(END)
        .expect("the README has the table's end");
    if table.trim() != wanted.trim() && std::env::var_os("INSTA_UPDATE").is_some() {
        let text = format!("{before}{BEGIN}\n{}\n\n{END}{after}", wanted.trim());
        std::fs::write(&path, text).expect("the README can be written");
        return;
    }
    assert_eq!(
        table.trim(),
        wanted.trim(),
        "INSTA_UPDATE=always writes the table"
    );
}

#[test]
fn the_counts_are_those_of_the_documents() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let task = project_task(root, None).expect("the specs are readable");
    let task = task
        .of_version(&ApiVersion::default())
        .expect("the product's");
    let documents = task.documents.clone();
    let (api, _) = lower_all(task).expect("the specs are as the generator takes them");
    let totals = Coverage::of(&documents, &api).totals();
    // Counted here once more, straight from the documents' text.
    let operations: usize = documents
        .iter()
        .flat_map(|document| document.root["paths"].as_object().into_iter().flatten())
        .map(|(_, item)| item.as_object().map_or(0, serde_json::Map::len))
        .sum();
    assert_eq!(
        (totals.documents, totals.generated),
        (documents.len(), operations),
        "no operation is lost"
    );
    assert_eq!(
        totals.generated,
        totals.published + totals.documented + totals.observed
    );
}
