//! What the documentation of public items lacks.
//!
//! Facts come from the documents by themselves; words have to be written. A
//! family, an operation and a name that many fields share must have some, and
//! they must say more than the item's own name does.

use std::collections::{BTreeMap, BTreeSet};

use super::{Finding, Kind};
use crate::ir::{Api, Family, Field, Operation, Shape, Uses};

/// How often a name must occur for its fields to need words.
const FREQUENT: usize = 10;

/// How many words beyond the item's own name make a sentence that says something.
const TELLING: usize = 5;

/// Everything that is missing, family by family.
pub(super) fn find(api: &Api) -> Vec<Finding> {
    let mut findings: Vec<Finding> = api.families.iter().flat_map(family).collect();
    findings.extend(frequent(api));
    findings
}

fn family(family: &Family) -> Vec<Finding> {
    let file = format!("words/{}.yaml", family.name);
    let mut findings = Vec::new();
    let mut add = |kind, key: &str, message: String| {
        findings.push(Finding::of_words(kind, &family.name, &file, key, message));
    };
    match &family.words {
        None => add(
            Kind::FamilyWithoutWords,
            "family",
            "nothing says what the family is for".to_owned(),
        ),
        Some(words) if !tells(words, &names(family, None)) => add(
            Kind::EmptyWords,
            "family",
            "the words say nothing that the name does not".to_owned(),
        ),
        Some(_) => {}
    }
    for operation in &family.operations {
        match &operation.facts.words {
            None => add(
                Kind::OperationWithoutWords,
                &operation.key(),
                format!("nothing says what `{}` does", operation.name),
            ),
            Some(words) if !tells(words, &names(family, Some(operation))) => add(
                Kind::EmptyWords,
                &operation.key(),
                "the words say nothing that name, method and path do not".to_owned(),
            ),
            Some(_) => {}
        }
    }
    findings
}

/// Names that occur often, in all families together, and have no words somewhere.
fn frequent(api: &Api) -> Vec<Finding> {
    let mut places: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for field in api.families.iter().flat_map(fields) {
        let (all, bare) = places.entry(&field.wire).or_default();
        *all += 1;
        *bare += usize::from(field.facts.words.is_none());
    }
    places
        .into_iter()
        .filter(|(_, (all, bare))| *all >= FREQUENT && *bare > 0)
        .map(|(name, (all, bare))| {
            let message = format!("{bare} of the {all} fields called `{name}` have no words");
            Finding::of_words(
                Kind::FieldWithoutWords,
                "",
                "words/common.yaml",
                name,
                message,
            )
        })
        .collect()
}

fn fields(family: &Family) -> impl Iterator<Item = &Field> {
    let inputs = family
        .operations
        .iter()
        .flat_map(|operation| &operation.inputs)
        .map(|input| &input.field);
    let models = family
        .types
        .iter()
        .filter(|def| def.uses != Uses::default())
        .filter_map(|def| match &def.shape {
            Shape::Object(object) => Some(&object.fields),
            _ => None,
        })
        .flatten();
    inputs.chain(models)
}

/// What an item is called, in all the ways that one sees beside its words.
fn names(family: &Family, operation: Option<&Operation>) -> BTreeSet<String> {
    let mut names = stems(&format!(
        "{} {} {}",
        family.title, family.name, family.handle
    ));
    names.extend(family.nouns.iter().flat_map(|noun| stems(noun)));
    if let Some(operation) = operation {
        let title = operation.facts.title.as_deref().unwrap_or_default();
        let all = format!(
            "{} {} {} {} {title}",
            operation.method, operation.path, operation.id, operation.name
        );
        names.extend(stems(&all));
    }
    names
}

/// Whether words say something beyond the names.
pub(super) fn tells(words: &str, names: &BTreeSet<String>) -> bool {
    let said = stems(words);
    said.iter()
        .filter(|stem| !names.contains(*stem) && !is_filler(stem))
        .count()
        >= TELLING
}

/// The words of a text in small letters, camel case taken apart, without a plural's end.
pub(super) fn stems(text: &str) -> BTreeSet<String> {
    let mut apart = String::with_capacity(text.len());
    let mut before = ' ';
    for symbol in text.chars() {
        if symbol.is_uppercase() && before.is_lowercase() {
            apart.push(' ');
        }
        apart.push(symbol);
        before = symbol;
    }
    apart
        .to_lowercase()
        .split(|symbol: char| !symbol.is_alphanumeric())
        .filter(|word| word.chars().count() > 1)
        .map(|word| word.strip_suffix('s').unwrap_or(word).to_owned())
        .collect()
}

/// Words that every sentence has.
fn is_filler(stem: &str) -> bool {
    const FILLERS: &[&str] = &[
        "an", "and", "are", "by", "for", "from", "get", "give", "ha", "in", "it", "its", "of",
        "on", "one", "or", "return", "that", "the", "thi", "to", "with", "you", "your",
    ];
    FILLERS.contains(&stem)
}
