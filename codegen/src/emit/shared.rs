//! What a family of another API version has in common with the product's: types and
//! requests that are the same are not made twice, so that answers and code serve both,
//! and the second version costs little to compile.

use std::collections::{HashMap, HashSet};

use super::form::{self, Called};
use super::part::{Part, is_observed};
use super::twins::Twins;
use crate::ir::{Family, Operation, TypeDef, Uses};

/// What is shared, by name.
#[derive(Clone, Debug, Default)]
pub(super) struct Shared<'a> {
    product: Option<&'a Family>,
    types: HashSet<String>,
    requests: HashSet<String>,
}

impl<'a> Shared<'a> {
    /// Finds it. All types that have one name in both are taken for the same, until there
    /// is none that differs: so types that hold each other are found too.
    pub(super) fn of(family: &'a Family, product: Option<&'a Family>) -> Self {
        let Some(product) = product else {
            return Self::default();
        };
        let unshared = Self::default();
        let part = Part::known(product, &unshared);
        let twins = Twins::of(part);
        let there: HashMap<&str, &TypeDef> =
            part.types().map(|def| (def.name.as_str(), def)).collect();
        let mut types: HashSet<String> = family
            .types
            .iter()
            .filter(|def| def.uses != Uses::default() && !def.observed)
            .filter(|def| there.contains_key(def.name.as_str()))
            .map(|def| def.name.clone())
            .collect();
        let ours = |types: &HashSet<String>, def: &TypeDef| match there.get(def.name.as_str()) {
            Some(same) if types.contains(&def.name) => twins.called(same),
            _ => format!("another {}", def.name),
        };
        loop {
            let differs = |def: &&TypeDef| {
                let same = there[def.name.as_str()];
                // What is only read can be what is sent too, but not the other way round.
                let sent = def.uses.request;
                let ours = |one: &TypeDef| ours(&types, one);
                form::of_type(&ours, family, def, sent)
                    != form::of_type(&twins, product, same, sent)
                    || (sent && !same.uses.request)
            };
            let different: Vec<String> = family
                .types
                .iter()
                .filter(|def| types.contains(&def.name))
                .filter(differs)
                .map(|def| def.name.clone())
                .collect();
            if different.is_empty() {
                break;
            }
            for name in &different {
                types.remove(name);
            }
        }
        let known: HashMap<&str, &Operation> = part
            .operations()
            .map(|one| (one.type_name.as_str(), one))
            .collect();
        let is_same = |one: &&Operation| {
            known.get(one.type_name.as_str()).is_some_and(|same| {
                let ours = |def: &TypeDef| ours(&types, def);
                form::of_request(&ours, family, one) == form::of_request(&twins, product, same)
            })
        };
        let requests = Part::known(family, &unshared)
            .operations()
            .filter(is_same)
            .map(|one| one.type_name.clone())
            .collect();
        Self {
            product: Some(product),
            types,
            requests,
        }
    }

    /// Whether a type is the product's.
    pub(super) fn has_type(&self, def: &TypeDef) -> bool {
        !def.observed && self.types.contains(&def.name)
    }

    /// The product's family, and its operation of the same name.
    pub(super) fn operation(&self, name: &str) -> Option<(&'a Family, &'a Operation)> {
        let product = self.product?;
        let mut known = product.operations.iter().filter(|one| !is_observed(one));
        Some((product, known.find(|one| one.name == name)?))
    }

    /// Whether an operation's request is the product's.
    pub(super) fn has_request(&self, operation: &Operation) -> bool {
        self.requests.contains(&operation.type_name)
    }
}

impl<F: Fn(&TypeDef) -> String> Called for F {
    fn called(&self, def: &TypeDef) -> String {
        self(def)
    }
}
