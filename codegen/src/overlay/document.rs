//! What an overlay is made of.

use serde_json::Value;
use serde_json_path::JsonPath;

use super::evidence::Evidence;

/// An overlay: a list of changes to one document.
#[derive(Clone, Debug, PartialEq)]
pub struct Overlay {
    /// The file, below `specs/`.
    pub file: String,
    /// What the overlay is about.
    pub title: String,
    /// The changes, in their order.
    pub actions: Vec<Action>,
}

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// Its place in the file's list, from 1.
    pub number: usize,
    /// Where it applies, as it was written.
    pub target: String,
    /// Where it applies, as it is understood.
    pub(super) path: JsonPath,
    /// What it does, in a line.
    pub description: String,
    /// Why.
    pub reason: String,
    /// On what it rests.
    pub evidence: Vec<Evidence>,
    /// Where that can be looked up.
    pub sources: Vec<String>,
    /// The API versions whose document it changes.
    pub versions: Vec<String>,
    /// The change.
    pub change: Change,
}

/// What an action does with the nodes that it selects.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Merges a value into them.
    Update(Value),
    /// Merges another node of the document into them.
    Copy(JsonPath),
    /// Takes them out.
    Remove,
}
