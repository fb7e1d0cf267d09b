//! What came of the actions.

use serde_json::Value;

use super::document::Action;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// How much of a target a message shows.
const SHOWN: usize = 120;

/// A document with its overlays.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Applied {
    /// The document.
    pub document: Value,
    /// What the actions did that were of use.
    pub outcomes: Vec<Outcome>,
    /// Actions that could not be applied.
    pub problems: Diagnostics,
    /// Actions that are of no use.
    pub redundant: Vec<Redundant>,
}

/// What an action did that was of use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The overlay, below `specs/`.
    pub file: String,
    /// The action's place in its file, from 1.
    pub number: usize,
    /// JSON pointers to the nodes that it changed or removed.
    pub changed: Vec<String>,
    /// JSON pointers to the nodes that had all of it already.
    pub unchanged: Vec<String>,
}

/// An action that is of no use any more, or never was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redundant {
    /// The overlay, below `specs/`.
    pub file: String,
    /// The action's place in its file, from 1.
    pub number: usize,
    /// Where it would apply.
    pub target: String,
    /// What it would do.
    pub description: String,
    /// Why it is of no use.
    pub why: Why,
    /// The API version whose document it is of no use for.
    pub version: String,
    /// The API versions that it is for.
    pub versions: Vec<String>,
}

/// Why an action is of no use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nothing is where it looks.
    MatchesNothing,
    /// What it would bring is there already.
    ChangesNothing,
    /// It adds operations or schemas that the published document has.
    Superseded,
    /// It adds schemas that nothing refers to: these.
    Unused(Vec<String>),
}

impl Applied {
    /// The document, where every action was of use.
    ///
    /// # Errors
    ///
    /// Every action that could not be applied or is of no use.
    pub fn into_result(self) -> Result<Value, Diagnostics> {
        let mut problems = self.problems;
        for redundant in &self.redundant {
            problems.push(redundant.diagnostic());
        }
        problems.into_result().map(|()| self.document)
    }
}

impl Redundant {
    pub(super) fn new(file: &str, action: &Action, version: &str, why: Why) -> Self {
        Self {
            file: file.to_owned(),
            number: action.number,
            target: action.target.clone(),
            description: action.description.clone(),
            why,
            version: version.to_owned(),
            versions: action.versions.clone(),
        }
    }

    /// The same as a problem that a person can mend.
    pub fn diagnostic(&self) -> Diagnostic {
        let (code, what, help) = match &self.why {
            Why::MatchesNothing => (
                "overlay-matches-nothing",
                "finds nothing".to_owned(),
                "correct its target, or delete the action: upstream may have mended it",
            ),
            Why::ChangesNothing => (
                "overlay-changes-nothing",
                "changes nothing: the document says so already".to_owned(),
                "delete the action: upstream has mended it, or another action does the same",
            ),
            Why::Superseded => (
                "overlay-superseded",
                "adds what the published document has by now".to_owned(),
                "delete the action",
            ),
            Why::Unused(schemas) => (UNUSED, unused(schemas), UNUSED_HELP),
        };
        let help = format!("{help} (specs/{})", self.file);
        problem(code, &self.file, self.number, &self.target, &what, help)
    }
}

/// The code for schemas that nothing refers to.
pub(super) const UNUSED: &str = "overlay-unused-schema";

/// The way out for schemas that nothing refers to.
pub(super) const UNUSED_HELP: &str = "delete what nothing refers to, or refer to it";

/// What is wrong with schemas that nothing refers to.
pub(super) fn unused(schemas: &[String]) -> String {
    format!(
        "adds schemas that no operation leads to: {}",
        schemas.join(", ")
    )
}

/// A problem of one action.
pub(super) fn problem(
    code: &'static str,
    file: &str,
    number: usize,
    target: &str,
    what: &str,
    help: String,
) -> Diagnostic {
    Diagnostic::new(
        code,
        file,
        format!("/actions/{}", number - 1),
        format!("action {number} (`{}`) {what}", short(target)),
        help,
    )
}

/// A target on one line, and no longer than a reader needs to know it again.
fn short(target: &str) -> String {
    let line = target.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
