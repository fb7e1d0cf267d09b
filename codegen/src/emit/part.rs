//! The two parts of a family: what is published or documented, and what was
//! only observed, which is behind a feature of its own.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::shared::Shared;
use super::types::ident;
use crate::ir::{Evidence, Family, Operation, Shape, Type, TypeDef, TypeIndex, Uses};

/// The Cargo feature of operations that were only observed.
pub(super) const FEATURE: &str = "observed";

/// Whether an operation was only observed.
pub(super) fn is_observed(operation: &Operation) -> bool {
    operation.known.evidence == Evidence::Observed
}

/// A part of a family.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'a> {
    pub(super) family: &'a Family,
    pub(super) observed: bool,
    /// What of it the product's version has already.
    pub(super) shared: &'a Shared<'a>,
}

impl<'a> Part<'a> {
    /// What is published or documented.
    pub(super) fn known(family: &'a Family, shared: &'a Shared<'a>) -> Self {
        Self {
            family,
            observed: false,
            shared,
        }
    }

    /// What was only observed.
    pub(super) fn observed(family: &'a Family, shared: &'a Shared<'a>) -> Self {
        Self {
            family,
            observed: true,
            shared,
        }
    }

    /// The part's operations in the document's order.
    pub(super) fn operations(self) -> impl Iterator<Item = &'a Operation> {
        self.family
            .operations
            .iter()
            .filter(move |one| is_observed(one) == self.observed)
    }

    /// Those of them whose requests are the part's own.
    pub(super) fn requests(self) -> impl Iterator<Item = &'a Operation> {
        self.operations()
            .filter(move |one| !self.shared.has_request(one))
    }

    /// The part's own types that an operation reaches.
    pub(super) fn types(self) -> impl Iterator<Item = &'a TypeDef> {
        self.reached().filter(move |def| !self.shared.has_type(def))
    }

    fn reached(self) -> impl Iterator<Item = &'a TypeDef> {
        self.family
            .types
            .iter()
            .filter(move |def| def.uses != Uses::default() && def.observed == self.observed)
    }

    /// The `use` of the types that are the product's, in `models/mod.rs`.
    pub(super) fn shared_types(self) -> TokenStream {
        let shared = self.reached().filter(|def| self.shared.has_type(def));
        self.borrowed(quote!(::models), shared.map(|def| &def.name))
    }

    /// The `use` of the requests that are the product's: of the types that are below
    /// `path` in the product's family.
    pub(super) fn shared_requests(self, path: TokenStream) -> TokenStream {
        let shared = self.operations().filter(|one| self.shared.has_request(one));
        self.borrowed(path, shared.map(|one| &one.type_name))
    }

    fn borrowed(self, path: TokenStream, names: impl Iterator<Item = &'a String>) -> TokenStream {
        let mut names: Vec<Ident> = names.map(|name| ident(name)).collect();
        names.sort_unstable();
        let family = ident(&self.family.name);
        match &names[..] {
            [] => quote!(),
            [only] => quote!(pub use crate::api::#family #path::#only;),
            _ => quote!(pub use crate::api::#family #path::{#(#names),*};),
        }
    }

    /// Whether an operation reaches any type, whoever's it is.
    pub(super) fn has_models(self) -> bool {
        self.reached().next().is_some()
    }

    /// Whether there is nothing in it.
    pub(super) fn is_empty(self) -> bool {
        self.operations().next().is_none()
    }

    /// The path from the part's files to the family's module.
    pub(super) fn module(self) -> TokenStream {
        if self.observed {
            let module = module(self.family);
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
            let elsewhere = def.observed != self.observed || self.shared.has_type(def);
            if elsewhere || !here(&def.shape) {
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

/// The path from the root of the generated modules to a family's.
pub(super) fn module(family: &Family) -> TokenStream {
    let name = ident(&family.name);
    match &family.set {
        Some(set) => {
            let set = ident(set);
            quote!(#set::#name)
        }
        None => quote!(#name),
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
