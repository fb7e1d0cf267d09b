//! Types that documents define several times, word for word: an answer that only says
//! `success` has a schema of its own for each operation. Each keeps its name, and its
//! documentation, but what is the same is one type: it is compiled once, and code for
//! one of them works for all.

use std::collections::HashMap;
use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::models::{about, alias};
use super::part::Part;
use super::types::ident;
use crate::ir::{Family, Field, Object, Shape, Type, TypeDef};

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
                let form = twins.form(part.family, def);
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

    /// All that makes a type what it is, but for its name and its documentation.
    fn form(&self, family: &Family, def: &TypeDef) -> String {
        let mut form = String::new();
        match &def.shape {
            Shape::Object(object) => self.object(&mut form, family, def, object),
            Shape::Enum(values) => {
                let _ = write!(form, "enum {:?}", values.scalar);
                for variant in &values.variants {
                    let _ = write!(form, " {}={:?}", variant.name, variant.value);
                }
            }
            Shape::Union(union) => {
                let _ = write!(form, "union {:?}", union.discriminator);
                for variant in &union.variants {
                    let (name, tags) = (&variant.name, &variant.tags);
                    let _ = write!(form, " {name} {} {tags:?} ", variant.boxed);
                    self.ty(&mut form, family, &variant.ty);
                }
            }
        }
        form
    }

    fn object(&self, form: &mut String, family: &Family, def: &TypeDef, object: &Object) {
        // Only what is sent has a constructor, to which it matters what is required.
        let sent = def.uses.request;
        let _ = write!(form, "object {sent}");
        for field in &object.fields {
            let Field {
                name,
                wire,
                nullable,
                boxed,
                ..
            } = field;
            let _ = write!(form, " {name} {wire:?} {nullable} {boxed} ");
            if sent {
                let _ = write!(form, "{} {} ", field.required, field.facts.read_only);
            }
            self.ty(form, family, &field.ty);
        }
    }

    fn ty(&self, form: &mut String, family: &Family, ty: &Type) {
        match ty {
            Type::List(inner) => {
                form.push_str("list ");
                self.ty(form, family, inner);
            }
            Type::Map(inner) => {
                form.push_str("map ");
                self.ty(form, family, inner);
            }
            Type::Named(index) => {
                let name = family.type_def(*index).name.as_str();
                form.push_str(self.0.get(name).copied().unwrap_or(name));
            }
            Type::Scalar(_) | Type::Json | Type::File => {
                let _ = write!(form, "{ty:?}");
            }
        }
    }
}
