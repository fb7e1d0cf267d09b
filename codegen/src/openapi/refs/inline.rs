//! References to anything but schemas are replaced by what they name.

use std::collections::HashSet;

use serde_json::Value;

use super::place::{Place, place};
use super::{Pass, dangling, target, visit, wrong_kind};
use crate::openapi::mends::{Mend, MendKind};
use crate::openapi::shape::Kind;

impl Pass<'_> {
    /// Replaces references to anything but schemas by what they name.
    pub(super) fn inline(&mut self, root: &mut Value, wanted: impl Fn(Kind) -> bool) {
        // The library that references are looked up in. Copied only where one is.
        let mut found = false;
        visit(root, &mut |value, kind, _| {
            found |= wanted(kind) && value.get("$ref").is_some();
        });
        if !found {
            return;
        }
        let library = root.clone();
        visit(root, &mut |value, kind, at| {
            if !wanted(kind) {
                return;
            }
            let mut seen: HashSet<String> = HashSet::new();
            while let Some(Value::String(reference)) = value.get("$ref") {
                let reference = reference.clone();
                if !seen.insert(reference.clone()) {
                    let message = format!("`{reference}` refers to itself");
                    self.refuse("cyclic-ref", at, message);
                    return;
                }
                let Some(found) = target(&library, &reference).filter(|found| found.is_object())
                else {
                    self.refuse("dangling-ref", at, dangling(&reference));
                    return;
                };
                // Places of a document's own are fit for paths alone: those are
                // resolved before mending, which looks at them afterwards.
                let place = place(&library, &reference);
                let is_fit = place == Place::Kind(kind)
                    || (place == Place::Unknown && kind == Kind::PathItem);
                if !is_fit {
                    self.refuse("ref-kind", at, wrong_kind(&reference, kind));
                    return;
                }
                let mut found = found.clone();
                // Only a path may have keys of its own beside the reference.
                if let (Value::Object(own), Value::Object(found)) = (&mut *value, &mut found) {
                    for (key, value) in std::mem::take(own) {
                        if key != "$ref" && kind == Kind::PathItem {
                            found.insert(key, value);
                        }
                    }
                }
                *value = found;
                self.mends.push(Mend {
                    code: MendKind::RefInlined,
                    pointer: at.to_owned(),
                    what: format!("`{reference}` inlined"),
                });
            }
        });
    }
}
