//! `required`: names of properties that are there, each once.

use serde_json::Value;

use super::super::mends::MendKind;
use super::schema::COMPOSITIONS;
use super::{Mender, Object, few, show};
use crate::pointer::join;

impl Mender<'_> {
    pub(super) fn required(&mut self, map: &mut Object, at: &str) {
        let pointer = join(at, "required");
        let names = match map.get("required") {
            None => return,
            Some(Value::Array(names)) if names.iter().all(Value::is_string) => names.clone(),
            Some(Value::Bool(_) | Value::String(_)) => {
                map.shift_remove("required");
                self.mended(MendKind::RequiredNotList, &pointer, "`required` is no list");
                return;
            }
            Some(other) => {
                let message = format!("`required` is {}, not a list of names", show(other));
                self.refuse("bad-value", &pointer, message);
                return;
            }
        };
        let mut kept: Vec<Value> = Vec::with_capacity(names.len());
        let mut twice = Vec::new();
        for name in names {
            if kept.contains(&name) {
                twice.push(name.to_string())
            } else {
                kept.push(name)
            }
        }
        if !twice.is_empty() {
            self.mended(MendKind::RequiredTwice, &pointer, few(&twice));
        }
        // A branch, or an object with branches, may require what another branch
        // declares.
        let composed = COMPOSITIONS.iter().any(|key| map.contains_key(*key))
            || at
                .rsplit('/')
                .nth(1)
                .is_some_and(|parent| COMPOSITIONS.contains(&parent));
        if !composed {
            let mut absent = Vec::new();
            let properties = map.get("properties").and_then(Value::as_object);
            kept.retain(|name| {
                let there = properties
                    .zip(name.as_str())
                    .is_some_and(|(properties, name)| properties.contains_key(name));
                if !there {
                    absent.push(name.to_string());
                }
                there
            });
            if !absent.is_empty() {
                self.mended(MendKind::RequiredAbsent, &pointer, few(&absent));
            }
        }
        if kept.is_empty() {
            map.shift_remove("required");
        } else {
            map.insert("required".to_owned(), Value::Array(kept));
        }
    }
}
