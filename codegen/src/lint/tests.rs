//! What is suspicious and what is not, as claims.

mod accepted;
mod rules;
mod words;

use serde_json::json;

use super::{Finding, Kind, in_documents};
use crate::overlay;
use crate::source::{Family, RawDocument, tree};

/// Documents of families, each by its name and its YAML.
fn documents(families: &[(&str, &str)]) -> Vec<RawDocument> {
    families
        .iter()
        .map(|(name, text)| {
            let root = tree::yaml(text).expect("YAML");
            RawDocument::of(&Family::named(*name), root)
        })
        .collect()
}

fn found(documents: &[RawDocument], kind: Kind) -> Vec<Finding> {
    let mut findings = in_documents(documents);
    findings.retain(|finding| finding.kind == kind);
    findings
}

/// Looks for findings of a kind, and pastes the actions of each into an overlay: every
/// action must be of use, and the finding must be gone. Gives the findings' places.
#[track_caller]
fn places(families: &[(&str, &str)], kind: Kind) -> Vec<String> {
    let before = documents(families);
    let findings = found(&before, kind);
    for finding in &findings {
        let mended = mended(&before, finding);
        let left = found(&mended, kind);
        let is_it = |one: &&Finding| (&one.family, &one.place) == (&finding.family, &finding.place);
        assert_eq!(left.iter().find(is_it), None, "{}", finding.paste());
    }
    findings
        .into_iter()
        .map(|finding| format!("{} {}", finding.family, finding.place))
        .collect()
}

/// The documents with a finding's actions, in the text that people paste.
fn mended(documents: &[RawDocument], finding: &Finding) -> Vec<RawDocument> {
    let head = "overlay: 1.1.0\ninfo: {title: Corrections, version: 1.0.0}\nactions:\n";
    let text = format!("{head}{}", finding.paste());
    let overlay = overlay::parse(&finding.overlay(), &text)
        .unwrap_or_else(|problems| panic!("{problems}\n{text}"));
    let mut documents = documents.to_vec();
    let document = documents
        .iter_mut()
        .find(|one| one.family.name == finding.family)
        .expect("the finding's document");
    let root = std::mem::take(&mut document.root);
    document.root = overlay::apply(root, &[overlay], "2021-07-28")
        .into_result()
        .unwrap_or_else(|problems| panic!("{problems}\n{text}"));
    documents
}

#[test]
fn findings_are_written_as_json_with_the_actions_to_paste() {
    let documents = documents(&[("pets", "{paths: {'/pets/{id}': {get: {}}}}")]);
    let finding = &found(&documents, Kind::UndeclaredPathParameter)[0];
    let written = super::json(std::slice::from_ref(finding));
    assert_eq!(
        written[0],
        json!({
            "level": "error",
            "kind": "undeclared-path-parameter",
            "family": "pets",
            "file": "api/pets.yaml",
            "place": "/paths/~1pets~1{id}/get/parameters/path:id",
            "message": "`GET /pets/{id}` does not declare the `id` of its path",
            "overlay": "overlays/pets/corrections.yaml",
            "actions": [{
                "target": "$.paths['/pets/{id}'].get",
                "description": "id is declared",
                "x-reason": "/pets/{id} has a place for it, and nothing declares it.",
                "x-evidence": "official",
                "update": {"parameters": [{"name": "id", "in": "path", "required": true,
                                           "schema": {"type": "string"}}]},
            }],
        })
    );
}

#[test]
fn documents_of_any_shape_are_looked_at_without_a_panic() {
    for text in [
        "null",
        "[]",
        "{paths: [], components: 1}",
        "{paths: {'/{': {get: {parameters: {a: 1}}}}}",
        "{paths: {'/a': {get: {parameters: [1, {name: 1, in: 2}, {$ref: '#/nowhere'}]}}}}",
        "{components: {schemas: {A: 1, B: {required: a, properties: [], enum: {}, allOf: 1}}}}",
        "{components: {schemas: {A: {$ref: '#/components/schemas/A'}, B: {example: 1, \
         allOf: [{$ref: '#/components/schemas/B'}]}}}}",
        "{components: {schemas: {'it''s \\ a': {type: string, example: 1}}}}",
    ] {
        let documents = documents(&[("one", text), ("two", text)]);
        for finding in in_documents(&documents) {
            assert!(!finding.paste().is_empty(), "{finding:?}");
        }
    }
}

#[test]
fn every_kind_has_a_code_of_its_own() {
    for kind in Kind::ALL {
        assert_eq!(Kind::of(kind.code()), Some(*kind));
    }
    assert_eq!(Kind::of("anything"), None);
}
