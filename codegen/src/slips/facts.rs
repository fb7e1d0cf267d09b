//! What a whole document says: which schemas it has, and what their names mean.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::date::{Form, form};
use super::places::Place;
use super::seen::Seen;
use super::text_object::is_free;

/// What is known of a whole document.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    /// Names of the schemas in `components`.
    schemas: HashSet<String>,
    /// Names of numbers.
    numbers: HashSet<String>,
    /// The form of dates in which the texts of a name are written, where all
    /// are written in one.
    dates: HashMap<String, Option<Form>>,
}

impl Facts {
    /// Reads a document.
    pub(super) fn of(root: &Value, places: &[Place]) -> Self {
        let mut facts = Self::default();
        let nothing = Self::default();
        if let Some(Value::Object(schemas)) = root.pointer("/components/schemas") {
            facts.schemas.extend(schemas.keys().cloned());
        }
        for place in places {
            let Some(seen) = Seen::of(root, place, &nothing) else {
                continue;
            };
            let format = seen.schema.get("format").and_then(Value::as_str);
            let found = match (seen.kind(), format, seen.example()) {
                // Milliseconds, most of the time.
                ("number" | "integer", ..) => {
                    facts.numbers.insert(place.name.clone());
                    None
                }
                ("string", Some(word), _) => Form::named(word),
                ("string", None, Some(example)) => form(example),
                ("object", _, Some(example)) if example.is_string() && is_free(&seen) => {
                    form(example)
                }
                _ => continue,
            };
            facts
                .dates
                .entry(place.name.clone())
                .and_modify(|known| *known = known.filter(|known| Some(*known) == found))
                .or_insert(found);
        }
        facts
    }

    /// Whether `components` has a schema.
    pub(super) fn has_schema(&self, name: &str) -> bool {
        self.schemas.contains(name)
    }

    /// Whether a name is declared as a number somewhere.
    pub(super) fn is_number(&self, name: &str) -> bool {
        self.numbers.contains(name)
    }

    /// The form of all texts of a name, where they have one.
    pub(super) fn date(&self, name: &str) -> Option<Form> {
        self.dates.get(name).copied().flatten()
    }
}
