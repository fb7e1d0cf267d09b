//! Words go to the operations and fields that they are about.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::{FamilyWords, for_nothing};
use crate::diagnostic::Diagnostics;
use crate::ir::{Family, Field, Shape};

/// What a family has made of the words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Used {
    /// The common names that it has.
    pub common: BTreeSet<String>,
}

/// Gives a family its words.
///
/// # Errors
///
/// Words about operations and fields that the family does not have.
pub fn fill(
    family: &mut Family,
    words: &FamilyWords,
    common: &IndexMap<String, String>,
) -> Result<Used, Diagnostics> {
    let mut problems = Diagnostics::default();
    family.words.clone_from(&words.family);
    family.example.clone_from(&words.example);
    for (key, text) in &words.operations {
        match family.operations.iter_mut().find(|one| one.key() == *key) {
            Some(operation) => operation.facts.words = Some(text.clone()),
            None => problems.push(for_nothing(&family.folder(), "operations", key)),
        }
    }
    let mut filler = Filler {
        own: &words.fields,
        common,
        seen: BTreeSet::new(),
        used: Used::default(),
    };
    for operation in &mut family.operations {
        for input in &mut operation.inputs {
            filler.field(&mut input.field);
        }
        for slot in &operation.location {
            filler.account(&slot.name);
        }
    }
    for def in &mut family.types {
        if let Shape::Object(object) = &mut def.shape {
            object
                .fields
                .iter_mut()
                .for_each(|field| filler.field(field));
        }
    }
    for key in words
        .fields
        .keys()
        .filter(|key| !filler.seen.contains(*key))
    {
        problems.push(for_nothing(&family.folder(), "fields", key));
    }
    let used = filler.used;
    problems.into_result().map(|()| used)
}

/// Gives a family the words of another version of it, where it has none of its own.
pub fn borrow(family: &mut Family, words: &FamilyWords) {
    if family.words.is_none() {
        family.words.clone_from(&words.family);
    }
    for operation in &mut family.operations {
        if operation.facts.words.is_none() {
            operation.facts.words = words.operations.get(&operation.key()).cloned();
        }
    }
    let mut look = |field: &mut Field| {
        let keys = [owner(&field.pointer), Some(field.wire.clone())];
        let mut keys = keys.iter().flatten();
        if let Some(text) = keys.find_map(|key| words.fields.get(key)) {
            field.facts.words = Some(text.clone());
        }
    };
    for operation in &mut family.operations {
        for input in &mut operation.inputs {
            look(&mut input.field);
        }
    }
    for def in &mut family.types {
        if let Shape::Object(object) = &mut def.shape {
            object.fields.iter_mut().for_each(&mut look);
        }
    }
}

struct Filler<'a> {
    own: &'a IndexMap<String, String>,
    common: &'a IndexMap<String, String>,
    seen: BTreeSet<String>,
    used: Used,
}

impl Filler<'_> {
    fn field(&mut self, field: &mut Field) {
        field.facts.words = self.look(&field.wire, owner(&field.pointer).as_deref());
    }

    /// The client fills in the account's id; people meet its name all the same.
    fn account(&mut self, wire: &str) {
        self.look(wire, None);
        let ending = format!(".{wire}");
        let own = self.own.keys().filter(|key| key.ends_with(&ending));
        self.seen.extend(own.cloned());
    }

    /// The narrowest words: of this schema's field, of the family's name, of the name.
    fn look(&mut self, wire: &str, owner: Option<&str>) -> Option<String> {
        if self.common.contains_key(wire) {
            self.used.common.insert(wire.to_owned());
        }
        let keys = [owner, Some(wire)];
        for key in keys.into_iter().flatten() {
            if self.own.contains_key(key) {
                self.seen.insert(key.to_owned());
            }
        }
        keys.into_iter()
            .flatten()
            .find_map(|key| self.own.get(key))
            .or_else(|| self.common.get(wire))
            .cloned()
    }
}

/// `Schema.field` for a pointer into a component: the names of the properties on
/// the way, without what lies between them.
fn owner(pointer: &str) -> Option<String> {
    let rest = pointer.strip_prefix("/components/schemas/")?;
    let mut segments = rest.split('/').map(crate::pointer::unescape);
    let mut key = segments.next()?;
    let mut is_name = false;
    for segment in segments {
        if is_name {
            key = format!("{key}.{segment}");
            is_name = false;
        } else {
            is_name = segment == "properties";
        }
    }
    Some(key)
}
