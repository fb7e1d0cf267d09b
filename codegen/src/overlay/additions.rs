//! What overlays add: operations and schemas that no published document has.

use std::collections::BTreeSet;

use serde_json::Value;

use super::apply::Refused;
use super::document::Action;
use super::evidence::Evidence;
use super::outcome::{Applied, Redundant, UNUSED, UNUSED_HELP, Why, problem, unused};
use super::parts::{SCHEMAS, each, is_operation, is_schema, present, reachable};
use super::place::Place;
use crate::pointer;

/// The key that says how an operation is known. Only the engine writes it.
const MARK: &str = "x-evidence";

/// What overlays have added to a document so far.
pub(super) struct Additions {
    /// Operations and schemas of the published document.
    published: BTreeSet<String>,
    /// Those that the document has by now.
    present: BTreeSet<String>,
    /// Actions that have added schemas.
    schemas: Vec<Added>,
}

/// The schemas that an action has added.
struct Added {
    by: Redundant,
    /// JSON pointers to them.
    schemas: Vec<String>,
    /// Whether they are all that the action has added.
    alone: bool,
}

/// The operations and schemas that an update holds whole, as JSON pointers.
#[derive(Default)]
struct Whole {
    operations: Vec<String>,
    schemas: Vec<String>,
}

impl Whole {
    /// Adds what an update of `at` holds. An update of the operation or the schema
    /// itself mends it, whatever it holds.
    fn add(&mut self, at: &str, update: &Value) {
        each(at, update, &mut |here, value| {
            if here == at {
                return;
            }
            if is_schema(here) {
                self.schemas.push(here.to_owned());
            } else if value.get("operationId").is_some() {
                self.operations.push(here.to_owned());
            }
        });
    }
}

impl Additions {
    pub(super) fn new(published: &Value) -> Self {
        let published = present(published);
        Self {
            present: published.clone(),
            published,
            schemas: Vec::new(),
        }
    }

    /// Holds an overlay's own text against what operations need: an `operationId`
    /// where they are new, and no mark, because the action's evidence makes it.
    pub(super) fn check(&self, places: &[Place], update: &Value) -> Result<(), Refused> {
        let mut result = Ok(());
        for place in places {
            each(&place.pointer(), update, &mut |at, value| {
                if !is_operation(at) || result.is_err() {
                    return;
                }
                if value.get(MARK).is_some() {
                    let message = format!(
                        "writes `{MARK}` into the operation `{at}`; it comes from the action's own"
                    );
                    result = Err(Refused::new("overlay-evidence", message));
                } else if value.get("operationId").is_none() && !self.present.contains(at) {
                    let message =
                        format!("adds the operation `{at}`, which lacks an `operationId`");
                    result = Err(Refused::new("overlay-nameless-operation", message));
                }
            });
        }
        result
    }

    /// Whether the published document has all that an update would add. What it
    /// would add is told by its form: operations have an `operationId`, and
    /// schemas go into the map of schemas.
    ///
    /// An action before may have removed something so that this one can write it
    /// anew; that is no addition.
    ///
    /// # Errors
    ///
    /// An update of which only a part is there, and one that adds an operation
    /// which an action before has added.
    pub(super) fn superseded(&self, places: &[Place], update: &Value) -> Result<bool, Refused> {
        let mut whole = Whole::default();
        for place in places {
            whole.add(&place.pointer(), update);
        }
        let is_there = |at: &String| self.published.contains(at) && self.present.contains(at);
        let is_ours = |at: &String| self.present.contains(at) && !self.published.contains(at);
        if let Some(at) = whole.operations.iter().find(|at| is_ours(at)) {
            let message = format!("adds `{at}`, which an action before has added");
            return Err(Refused::new("overlay-adds-twice", message));
        }
        // A schema of our own may be written in several actions.
        whole.schemas.retain(|at| !is_ours(at));
        let Whole {
            operations,
            schemas,
        } = &whole;
        let (there, new): (Vec<&String>, Vec<&String>) = operations
            .iter()
            .chain(schemas)
            .partition(|at| is_there(at));
        // Where all operations are there, their schemas are of no use.
        let operations_are = !operations.is_empty() && operations.iter().all(is_there);
        if there.is_empty() || new.is_empty() || operations_are {
            return Ok(!there.is_empty());
        }
        let there: Vec<&str> = there.into_iter().map(String::as_str).collect();
        let message = format!(
            "adds what the published document has by now, beside what it has not: take out {}",
            there.join(", ")
        );
        Err(Refused::new("overlay-superseded", message))
    }

    /// Marks the operations that an action has created with its evidence, and
    /// remembers its schemas.
    pub(super) fn mark(
        &mut self,
        document: &mut Value,
        file: &str,
        action: &Action,
        version: &str,
    ) {
        let now = present(document);
        let new = now.difference(&self.present);
        let (schemas, operations): (Vec<String>, Vec<String>) = new
            .filter(|at| !self.published.contains(*at))
            .cloned()
            .partition(|at| is_schema(at));
        for at in &operations {
            if let (Some(Value::Object(operation)), Some(word)) =
                (document.pointer_mut(at), word(&action.evidence))
            {
                operation.insert(MARK.to_owned(), word.into());
            }
        }
        if !schemas.is_empty() {
            self.schemas.push(Added {
                by: Redundant::new(file, action, version, Why::Unused(Vec::new())),
                schemas,
                alone: operations.is_empty(),
            });
        }
        self.present = now;
    }

    /// Tells of the schemas that nothing refers to: an action that has added
    /// nothing else is of no use, any other one is wrong.
    pub(super) fn report_unused(self, applied: &mut Applied) {
        let used = reachable(&applied.document);
        for added in self.schemas {
            let idle: Vec<String> = added
                .schemas
                .iter()
                .filter(|at| self.present.contains(*at) && !used.contains(*at))
                .map(|at| pointer::unescape(&at[SCHEMAS.len() + 1..]))
                .collect();
            if idle.is_empty() {
                continue;
            }
            let mut by = added.by;
            if added.alone && idle.len() == added.schemas.len() {
                by.why = Why::Unused(idle);
                applied.redundant.push(by);
            } else {
                let help = format!("{UNUSED_HELP} (specs/{})", by.file);
                let what = unused(&idle);
                let problem = problem(UNUSED, &by.file, by.number, &by.target, &what, help);
                applied.problems.push(problem);
            }
        }
    }
}

/// The word for the best evidence. An operation that the published documents
/// themselves tell of needs no word.
fn word(evidence: &[Evidence]) -> Option<&'static str> {
    if evidence.contains(&Evidence::Official) {
        None
    } else if evidence.iter().all(|one| *one == Evidence::Observed) {
        Some("observed")
    } else {
        Some("documented")
    }
}
