//! What the lint finds in the project's own documents, and what its actions do there.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use codegen::generate::{Task, lower_all, project_task};
use codegen::lint::{Accepted, Finding, Level, in_documents, lint};
use codegen::overlay;
use codegen::source::{ApiVersion, RawDocument};

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The product's documents: those of other versions share their faults, and are not asked.
fn task() -> Task {
    let task = project_task(&project(), None).unwrap_or_else(|problems| panic!("{problems}"));
    task.of_version(&ApiVersion::default())
        .expect("the product's")
}

fn documents() -> Vec<RawDocument> {
    let task = task();
    task.documents
}

#[test]
fn no_error_is_found_and_every_accepted_finding_is_still_there() {
    let task = task();
    let documents = task.documents.clone();
    let (api, _) = lower_all(task).unwrap_or_else(|problems| panic!("{problems}"));
    let mut findings = lint(&documents, &api);
    let accepted = Accepted::read(&project().join("specs")).expect("the list is of its form");
    accepted
        .take(&mut findings)
        .unwrap_or_else(|problems| panic!("{problems}"));
    let errors: Vec<&Finding> = findings
        .iter()
        .filter(|finding| finding.kind.level() == Level::Error)
        .collect();
    assert_eq!(errors, [] as [&Finding; 0]);
}

/// The actions of each finding, pasted as they are, mend what it has found.
#[test]
fn every_action_that_is_suggested_mends_its_finding() {
    let documents = documents();
    let findings = in_documents(&documents);
    assert!(findings.len() > 20, "there is something to try it on");
    // One finding of each family at a time, so that no action meets another one's work.
    let mut families: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in &findings {
        families.entry(&finding.family).or_default().push(finding);
    }
    let rounds = families.values().map(Vec::len).max().unwrap_or_default();
    for round in 0..rounds {
        let mut mended = documents.clone();
        let tried: Vec<&Finding> = families
            .values()
            .filter_map(|findings| findings.get(round).copied())
            .collect();
        for finding in &tried {
            let document = mended
                .iter_mut()
                .find(|one| one.family.name == finding.family)
                .expect("the finding's document");
            let root = std::mem::take(&mut document.root);
            document.root = pasted(finding, root);
        }
        let left = in_documents(&mended);
        for finding in tried {
            let is_it = |one: &Finding| {
                (one.kind, &one.family, &one.place)
                    == (finding.kind, &finding.family, &finding.place)
            };
            assert!(
                !left.iter().any(is_it),
                "{}\n{}",
                finding.message,
                finding.paste()
            );
        }
    }
}

fn pasted(finding: &Finding, root: serde_json::Value) -> serde_json::Value {
    let head = "overlay: 1.1.0\ninfo: {title: Corrections, version: 1.0.0}\nactions:\n";
    let text = format!("{head}{}", finding.paste());
    let overlay = overlay::parse(&finding.overlay(), &text)
        .unwrap_or_else(|problems| panic!("{problems}\n{text}"));
    overlay::apply(root, &[overlay], "2021-07-28")
        .into_result()
        .unwrap_or_else(|problems| panic!("{problems}\n{text}"))
}
