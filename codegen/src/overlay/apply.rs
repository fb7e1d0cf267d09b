//! Overlays are applied to a document, action by action.

use serde_json::Value;
use serde_json_path::JsonPath;

use super::additions::Additions;
use super::document::{Action, Change, Overlay};
use super::merge::{kind, merge};
use super::outcome::{Applied, Outcome, Redundant, Why, problem};
use super::place::Place;
use super::sets::{holds, twice};

/// Applies overlays, in their order, to a published document, as far as their
/// actions are for this API version.
///
/// An action that cannot be applied leaves the document as it is, and does not
/// keep the others from it. Operations that an action creates are marked with
/// `x-evidence`.
pub fn apply(document: Value, overlays: &[Overlay], version: &str) -> Applied {
    let mut additions = Additions::new(&document);
    let mut applied = Applied {
        document,
        ..Applied::default()
    };
    for overlay in overlays {
        for action in &overlay.actions {
            if action.versions.iter().any(|one| one == version) {
                one(&mut applied, &overlay.file, action, version, &mut additions);
            }
        }
    }
    additions.report_unused(&mut applied);
    applied
}

fn one(
    applied: &mut Applied,
    file: &str,
    action: &Action,
    version: &str,
    additions: &mut Additions,
) {
    match change(&mut applied.document, action, additions) {
        Ok(Done::Changed { changed, unchanged }) => {
            additions.mark(&mut applied.document, file, action, version);
            applied.outcomes.push(Outcome {
                file: file.to_owned(),
                number: action.number,
                changed,
                unchanged,
            });
        }
        Ok(Done::InVain(why)) => applied
            .redundant
            .push(Redundant::new(file, action, version, why)),
        Err(refused) => applied.problems.push(problem(
            refused.code,
            file,
            action.number,
            &action.target,
            &refused.message,
            format!("edit specs/{file}"),
        )),
    }
}

/// What came of an action.
enum Done {
    Changed {
        changed: Vec<String>,
        unchanged: Vec<String>,
    },
    InVain(Why),
}

/// Why an action cannot be applied.
pub(super) struct Refused {
    code: &'static str,
    message: String,
}

impl Refused {
    pub(super) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
        }
    }
}

fn change(document: &mut Value, action: &Action, additions: &Additions) -> Result<Done, Refused> {
    let places = Place::select(&action.path, document);
    if places.is_empty() {
        return Ok(Done::InVain(Why::MatchesNothing));
    }
    let copy;
    let value = match &action.change {
        Change::Remove => return remove(document, places),
        Change::Update(value) => {
            additions.check(&places, value)?;
            value
        }
        Change::Copy(source) => {
            copy = copied(document, source)?;
            &copy
        }
    };
    if additions.superseded(&places, value)? {
        return Ok(Done::InVain(Why::Superseded));
    }
    update(document, &places, value)
}

/// Merges a value into nodes: into all of them, or into none.
fn update(document: &mut Value, places: &[Place], value: &Value) -> Result<Done, Refused> {
    one_kind(document, places)?;
    let (mut changed, mut unchanged) = (Vec::new(), Vec::new());
    let mut before: Vec<(&Place, Value)> = Vec::new();
    for place in places {
        let Some(node) = place.find(document) else {
            continue;
        };
        if holds(node, value) {
            unchanged.push(place.pointer());
            continue;
        }
        before.push((place, node.clone()));
        if let Err(refused) = merge_into(node, place, value) {
            // Nodes may lie in each other, so the last change goes first.
            for (place, old) in before.into_iter().rev() {
                if let Some(node) = place.find(document) {
                    *node = old;
                }
            }
            return Err(refused);
        }
        changed.push(place.pointer());
    }
    Ok(match changed.is_empty() {
        true => Done::InVain(Why::ChangesNothing),
        false => Done::Changed { changed, unchanged },
    })
}

fn merge_into(node: &mut Value, place: &Place, value: &Value) -> Result<(), Refused> {
    if let Some(found) = twice(node, value) {
        let message = format!(
            "would put {} a second time into the list at `{}{}`; to replace a list, remove it in \
             an action before",
            found.item,
            place.pointer(),
            found.pointer
        );
        return Err(Refused::new("overlay-adds-twice", message));
    }
    merge(node, value).map_err(|found| {
        let message = format!(
            "cannot merge {} into {} at `{}{}`",
            found.update,
            found.target,
            place.pointer(),
            found.pointer
        );
        Refused::new("overlay-incompatible", message)
    })
}

/// The one node that a path selects.
fn copied(document: &Value, source: &JsonPath) -> Result<Value, Refused> {
    match Place::select(source, document).len() {
        1 => Ok(source.query(document).first().cloned().unwrap_or_default()),
        count => Err(Refused::new(
            "overlay-copy",
            format!("copies from `{source}`, which must select one node and selects {count}"),
        )),
    }
}

/// The standard: the nodes of an update are all objects, all lists or all scalars.
fn one_kind(document: &mut Value, places: &[Place]) -> Result<(), Refused> {
    let mut kinds = places
        .iter()
        .filter_map(|place| place.find(document).map(|node| kind(node)));
    let Some(first) = kinds.next() else {
        return Ok(());
    };
    match kinds.find(|other| *other != first) {
        Some(other) => Err(Refused::new(
            "overlay-mixed-nodes",
            format!("selects {first} and {other} together"),
        )),
        None => Ok(()),
    }
}

fn remove(document: &mut Value, mut places: Vec<Place>) -> Result<Done, Refused> {
    if places.iter().any(Place::is_root) {
        let message = "would remove the whole document";
        return Err(Refused::new("overlay-removes-all", message));
    }
    places.sort();
    // From the end: what is taken out of a list must not move what is still to go,
    // and what contains others goes after them.
    for place in places.iter().rev() {
        place.remove(document);
    }
    Ok(Done::Changed {
        changed: places.iter().map(Place::pointer).collect(),
        unchanged: Vec::new(),
    })
}
