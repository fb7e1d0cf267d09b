//! Types that documents define several times, word for word: an answer that only says
//! `success` has a schema of its own for each operation. Each keeps its name, and its
//! documentation, but what is the same is one type: it is compiled once, and code for
//! one of them works for all.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::form::{self, Called};
use super::models::{about, alias};
use super::part::Part;
use super::types::ident;
use crate::ir::{Family, TypeDef};

/// The types of a part that are the same as one before them, by their names.
#[derive(Debug, Default)]
pub(super) struct Twins<'a>(HashMap<&'a str, &'a str>);

impl<'a> Twins<'a> {
    /// Finds them. What holds twins can be a twin by that, so it is looked for until
    /// there is nothing new.
    pub(super) fn of(part: Part<'a>) -> Self {
        let mut twins = Self::default();
        loop {
            let mut first: HashMap<String, &str> = HashMap::new();
            let mut found = HashMap::new();
            for def in part.types() {
                let form = form::of_type(&twins, part.family, def, def.uses.request);
                match first.get(&form) {
                    Some(known) => {
                        found.insert(def.name.as_str(), *known);
                    }
                    None => {
                        first.insert(form, &def.name);
                    }
                }
            }
            let is_all = found.len() == twins.0.len();
            twins.0 = found;
            if is_all {
                return twins;
            }
        }
    }

    /// Whether a type is the same as one before it.
    pub(super) fn has(&self, def: &TypeDef) -> bool {
        self.0.contains_key(def.name.as_str())
    }

    /// The alias that a type is written as, where it is the same as another.
    pub(super) fn alias(&self, family: &Family, def: &TypeDef, what: &str) -> Option<TokenStream> {
        let same = self.0.get(def.name.as_str())?;
        let text = format!("{}\n\nThe same as [`{same}`].", about(family, def, what));
        let doc = docs::text(&text);
        let alias = alias(def);
        let (name, same) = (ident(&def.name), ident(same));
        Some(quote! {
            #doc
            #alias
            pub type #name = #same;
        })
    }
}

impl Called for Twins<'_> {
    fn called(&self, def: &TypeDef) -> String {
        let name = def.name.as_str();
        self.0.get(name).copied().unwrap_or(name).to_owned()
    }
}
