//! Names of operations, and of what people set on them.

use std::collections::{HashMap, HashSet};

use super::lock::FamilyLock;
use super::scope::Wish;
use super::{Namer, ident};
use crate::ir::{Answer, Body, Family, Operation};

/// Methods that the runtime gives every request: no setter may have these names.
const RESERVED_METHODS: [&str; 13] = [
    "build",
    "clone",
    "extra_field",
    "extra_file",
    "extra_header",
    "extra_query",
    "into_future",
    "raw",
    "request",
    "route",
    "timeout",
    "with",
    "with_response",
];

impl Namer<'_> {
    pub(super) fn operations(&mut self, family: &mut Family, locked: &mut FamilyLock) {
        let wishes: Vec<Wish> = family
            .operations
            .iter()
            .map(|operation| {
                let key = operation.key();
                let chosen = self.chosen(&format!("operation {key}"));
                let model = self.model.and_then(|model| model.operations.get(&key));
                let model = model.map(|operation| operation.name.clone());
                let by_rule = candidates(operation, &family.nouns);
                Wish {
                    fixed: chosen.or_else(|| Some(locked.operations.get(&key)?.name.clone())),
                    candidates: model.into_iter().chain(by_rule).collect(),
                    what: key,
                }
            })
            .collect();
        let current: HashSet<&String> = wishes.iter().map(|wish| &wish.what).collect();
        // A name that was given once does not come to mean something else.
        let gone = locked
            .operations
            .iter()
            .filter(|(key, _)| !current.contains(key))
            .map(|(_, operation)| operation.name.clone());
        let taken: HashSet<String> = self.kept(gone).collect();
        match self.scope(wishes, &taken, ident::snake) {
            Ok(names) => {
                for (operation, name) in family.operations.iter_mut().zip(names) {
                    operation.type_name = type_name(&name, &family.handle);
                    locked
                        .operations
                        .entry(operation.key())
                        .or_default()
                        .name
                        .clone_from(&name);
                    operation.name = name;
                }
            }
            Err(clashes) => self.clashes("operations", "operations", clashes),
        }
    }

    pub(super) fn inputs(&mut self, family: &mut Family, locked: &mut FamilyLock) {
        let reserved: HashSet<String> = RESERVED_METHODS.map(str::to_owned).into();
        for operation in &mut family.operations {
            let mut taken = reserved.clone();
            if operation.paging.is_some() {
                taken.extend(["items", "pages"].map(str::to_owned));
            }
            if matches!(operation.answer, Answer::Bytes) {
                taken.insert("download".to_owned());
            }
            if operation.body.as_ref().is_some_and(Body::is_one_value) {
                taken.insert("body".to_owned());
            }
            if !operation.location.is_empty() {
                taken.insert("location_id".to_owned());
            }
            let model = self
                .model
                .and_then(|model| model.operations.get(&operation.key()));
            let entry = locked.operations.entry(operation.key()).or_default();
            let wishes: Vec<Wish> = operation
                .inputs
                .iter()
                .map(|input| {
                    let wire = &input.field.wire;
                    let plain = ident::snake(wire);
                    let word = input.place.word();
                    let key = format!("{word} {wire}");
                    let chosen = self.chosen(&format!("field {}", input.field.pointer));
                    let mut candidates = Vec::new();
                    candidates.extend(model.and_then(|model| model.inputs.get(&key)).cloned());
                    candidates.push(plain.clone());
                    candidates.extend(Some(ident::snake_spelled(wire)).filter(|s| *s != plain));
                    candidates.push(ident::snake(&format!("{word} {wire}")));
                    let spelled = ident::snake_spelled(wire);
                    candidates.push(ident::snake(&format!("{word} {spelled}")));
                    let case = ident::case_word(wire);
                    candidates.push(ident::snake(&format!("{word} {case} {spelled}")));
                    candidates.retain(|name| !name.is_empty());
                    Wish {
                        fixed: chosen.or_else(|| entry.inputs.get(&key).cloned()),
                        candidates,
                        what: key,
                    }
                })
                .collect();
            let keys: Vec<String> = wishes.iter().map(|wish| wish.what.clone()).collect();
            match self.scope(wishes, &taken, ident::snake) {
                Ok(names) => {
                    for ((input, name), key) in operation.inputs.iter_mut().zip(names).zip(keys) {
                        entry.inputs.insert(key, name.clone());
                        input.field.name = name;
                    }
                }
                Err(clashes) => {
                    let what = format!("inputs of `{}`", operation.key());
                    self.clashes(&what, "fields", clashes);
                }
            }
        }
    }
}

/// The name of a request's type; the handle's own name is taken.
fn type_name(name: &str, handle: &str) -> String {
    let plain = ident::pascal(name);
    if plain == handle {
        plain + "Request"
    } else {
        plain
    }
}

/// Names of an operation from the shortest to the one that says most.
fn candidates(operation: &Operation, nouns: &[String]) -> Vec<String> {
    let full = ident::snake(&operation.id);
    let words: Vec<&str> = full.trim_end_matches('_').split('_').collect();
    let mut candidates = Vec::new();
    if let Some(short) = without_noun(&words, nouns) {
        // The argument says that it is by id.
        candidates.extend(short.strip_suffix("_by_id").map(ident::snake));
        candidates.push(ident::snake(&short));
    }
    candidates.extend(full.strip_suffix("_by_id").map(str::to_owned));
    candidates.push(full);
    // Ids that are equal but for case or symbols, or simply twice there.
    candidates.push(ident::snake(&format!(
        "{} {}",
        operation.id, operation.method
    )));
    candidates.push(ident::snake(&format!(
        "{} {}",
        operation.method, operation.path
    )));
    candidates.retain(|name| !name.is_empty());
    candidates.dedup();
    candidates
}

/// The words without the family's noun, where the rest still says what is done.
fn without_noun(words: &[&str], nouns: &[String]) -> Option<String> {
    const BEFORE_A_PARTY: [&str; 12] = [
        "for", "from", "to", "by", "of", "in", "with", "and", "or", "on", "into", "per",
    ];
    let mut nouns: Vec<Vec<&str>> = nouns
        .iter()
        .map(|noun| noun.split([' ', '_', '-']).collect())
        .collect();
    nouns.sort_by_key(|noun| std::cmp::Reverse(noun.len()));
    let (at, noun) = (1..words.len()).find_map(|at| {
        let noun = nouns.iter().find(|noun| words[at..].starts_with(noun))?;
        Some((at, noun))
    })?;
    if BEFORE_A_PARTY.contains(&words[at - 1]) {
        return None;
    }
    let after = &words[at + noun.len()..];
    let plural = noun.last().is_some_and(|word| word.ends_with('s'));
    let many = plural
        && after
            .first()
            .is_none_or(|next| BEFORE_A_PARTY.contains(next));
    let mut rest: Vec<&str> = words[..at].to_vec();
    if many && matches!(rest[..], ["get" | "fetch"] | ["get", "all"]) {
        rest = vec!["list"];
    }
    rest.extend(after);
    Some(rest.join("_"))
}

/// The operations' type names by operation id, for types that stand inside one.
pub(super) fn type_names(family: &Family) -> HashMap<String, String> {
    family
        .operations
        .iter()
        .map(|o| (o.id.clone(), o.type_name.clone()))
        .collect()
}
