//! Places in a document, which survive that the document changes.

use indexmap::IndexSet;
use serde_json::Value;
use serde_json_path::{JsonPath, PathElement};

use crate::pointer;

/// Where a node is. Places sort as a document is read: what contains others is
/// before them, and a list's items are in the list's order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Place(Vec<Step>);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Step {
    Key(String),
    Item(usize),
}

impl Place {
    /// The nodes that a path selects, each once.
    pub(super) fn select(path: &JsonPath, document: &Value) -> Vec<Self> {
        let nodes = path.query_located(document);
        let places: IndexSet<Self> = nodes
            .locations()
            .map(|location| Self(location.iter().map(Step::from).collect()))
            .collect();
        places.into_iter().collect()
    }

    /// The place as a JSON pointer.
    pub(super) fn pointer(&self) -> String {
        self.0
            .iter()
            .fold(String::new(), |pointer, step| match step {
                Step::Key(key) => pointer::join(&pointer, key),
                Step::Item(index) => format!("{pointer}/{index}"),
            })
    }

    /// Whether this is the whole document.
    pub(super) fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// The node at this place.
    pub(super) fn find<'a>(&self, document: &'a mut Value) -> Option<&'a mut Value> {
        find(&self.0, document)
    }

    /// Takes the node out of what contains it.
    pub(super) fn remove(&self, document: &mut Value) -> Option<Value> {
        let (last, container) = self.0.split_last()?;
        match (find(container, document)?, last) {
            (Value::Object(map), Step::Key(key)) => map.shift_remove(key),
            (Value::Array(list), Step::Item(index)) if *index < list.len() => {
                Some(list.remove(*index))
            }
            _ => None,
        }
    }
}

impl From<&PathElement<'_>> for Step {
    fn from(element: &PathElement<'_>) -> Self {
        match element {
            PathElement::Name(name) => Self::Key((*name).to_owned()),
            PathElement::Index(index) => Self::Item(*index),
        }
    }
}

fn find<'a>(steps: &[Step], document: &'a mut Value) -> Option<&'a mut Value> {
    steps.iter().try_fold(document, |value, step| match step {
        Step::Key(key) => value.get_mut(key),
        Step::Item(index) => value.get_mut(*index),
    })
}
