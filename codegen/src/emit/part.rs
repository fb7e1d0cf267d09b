//! The two parts of a family: what is published or documented, and what was
//! only observed, which is behind a feature of its own.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::types::ident;
use crate::ir::{Evidence, Family, Operation, Shape, Type, TypeDef, TypeIndex, Uses};

/// The Cargo feature of operations that were only observed.
pub(super) const FEATURE: &str = "observed";

/// A part of a family.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'a> {
    pub(super) family: &'a Family,
    pub(super) observed: bool,
}

impl<'a> Part<'a> {
    /// What is published or documented.
    pub(super) fn known(family: &'a Family) -> Self {
        Self {
            family,
            observed: false,
        }
    }

    /// What was only observed.
    pub(super) fn observed(family: &'a Family) -> Self {
        Self {
            family,
            observed: true,
        }
    }

    /// The part's operations in the document's order.
    pub(super) fn operations(self) -> impl Iterator<Item = &'a Operation> {
        self.family
            .operations
            .iter()
            .filter(move |one| (one.known.evidence == Evidence::Observed) == self.observed)
    }

    /// The part's types that an operation reaches.
    pub(super) fn types(self) -> impl Iterator<Item = &'a TypeDef> {
        self.family
            .types
            .iter()
            .filter(move |def| def.uses != Uses::default() && def.observed == self.observed)
    }

    /// Whether there is nothing in it.
    pub(super) fn is_empty(self) -> bool {
        self.operations().next().is_none()
    }

    /// The path from the part's files to the family's module.
    pub(super) fn module(self) -> TokenStream {
        if self.observed {
            let module = ident(&self.family.name);
            quote!(crate::api::#module)
        } else {
            quote!(super)
        }
    }

    /// Which kinds of types it has.
    pub(super) fn has(self) -> Has {
        let mut has = Has::default();
        for def in self.types() {
            match def.shape {
                Shape::Object(_) => has.objects = true,
                Shape::Enum(_) => has.enums = true,
                Shape::Union(_) => has.unions = true,
            }
        }
        has
    }

    /// The `use` of the types inside `used` that another file than that of
    /// `here` holds.
    pub(super) fn imports(
        self,
        used: impl Iterator<Item = &'a Type>,
        here: fn(&Shape) -> bool,
    ) -> TokenStream {
        let mut names: Vec<Ident> = Vec::new();
        for ty in used {
            let Some(index) = named(ty) else { continue };
            let def = self.family.type_def(index);
            if def.observed != self.observed || !here(&def.shape) {
                names.push(ident(&def.name));
            }
        }
        names.sort_unstable();
        names.dedup();
        let module = self.module();
        let from = match self.observed {
            true => quote!(#module::models),
            false => quote!(super),
        };
        match &names[..] {
            [] => quote!(),
            [only] => quote!(use #from::#only;),
            _ => quote!(use #from::{#(#names),*};),
        }
    }
}

/// The named type inside a type.
fn named(ty: &Type) -> Option<TypeIndex> {
    match ty {
        Type::List(inner) | Type::Map(inner) => named(inner),
        Type::Named(index) => Some(*index),
        Type::Scalar(_) | Type::Json | Type::File => None,
    }
}

/// Which kinds of types a part has.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Has {
    pub(super) objects: bool,
    pub(super) enums: bool,
    pub(super) unions: bool,
}

impl Has {
    pub(super) fn any(self) -> bool {
        self.objects || self.enums || self.unions
    }
}
