//! One finding.

use serde_json::{Value, json};

use super::{Action, Kind, action};

/// Something suspicious.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What kind of thing it is.
    pub kind: Kind,
    /// The family; empty where it is about all of them.
    pub family: String,
    /// The file that it is about, below `specs/`.
    pub file: String,
    /// Where: a key of the words, or a JSON pointer into the document. A parameter is
    /// told by place and name (`/paths/~1a/get/parameters/query:limit`), because its
    /// number changes.
    pub place: String,
    /// What is suspicious.
    pub message: String,
    /// The overlay actions that would mend it, in their order.
    pub actions: Vec<Action>,
}

impl Finding {
    /// A finding about words of our own.
    pub(super) fn of_words(
        kind: Kind,
        family: &str,
        file: &str,
        key: &str,
        message: String,
    ) -> Self {
        Self {
            kind,
            family: family.to_owned(),
            file: file.to_owned(),
            place: key.to_owned(),
            message,
            actions: Vec::new(),
        }
    }

    /// The file that the actions belong into, below `specs/`.
    pub fn overlay(&self) -> String {
        format!("overlays/{}/corrections.yaml", self.family)
    }

    /// The actions' text, as it is pasted into an overlay.
    pub fn paste(&self) -> String {
        action::text(&self.actions)
    }
}

/// Findings as JSON.
pub fn json(findings: &[Finding]) -> Value {
    findings
        .iter()
        .map(|finding| {
            let actions: Vec<Value> = finding.actions.iter().map(Action::value).collect();
            json!({
                "level": finding.kind.level().word(),
                "kind": finding.kind.code(),
                "family": finding.family,
                "file": finding.file,
                "place": finding.place,
                "message": finding.message,
                "overlay": (!actions.is_empty()).then(|| finding.overlay()),
                "actions": actions,
            })
        })
        .collect()
}
