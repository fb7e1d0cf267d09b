//! `inputs.rs` of a family: what each input is like, for the program, which makes flags
//! and schemas of it. The table stands beside that of the routes, behind the program's
//! feature, so that whoever only calls does not compile it.

mod facts;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};

use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::part::{FEATURE, is_observed};
use super::routes::constant;
use super::types::ident;
use super::{docs, option};
use crate::ir::{
    Body, BodyKind, Facts, Family, Field, Operation, Scalar, Shape, Type, TypeDef, TypeIndex,
    VariantValue, WholeBody,
};

/// The Cargo feature of the program.
pub(super) const PROGRAM: &str = "cli";

/// The file of a family. What the product's version says in the same way is not said
/// again.
pub(super) fn module(family: &Family, product: Option<&Family>) -> TokenStream {
    let about = format!(
        " What the inputs of {} are like: it goes with its routes.",
        docs::plain(&family.title)
    );
    let plain = Teller::new(family);
    let same = product.map(|product| (product, plain.same(&Teller::new(product))));
    let teller = Teller {
        same: same.as_ref(),
        ..Teller::new(family)
    };
    let known = teller.part(false);
    let observed = teller.part(true);
    quote! {
        #![doc = #about]
        use crate::inputs as of;

        #known
        #observed
    }
}

/// What the product's version has already: its family, and the names of types and
/// operations.
type Same<'a> = (&'a Family, HashSet<String>);

/// Tells what the inputs of a family are.
#[derive(Clone, Copy)]
struct Teller<'a> {
    family: &'a Family,
    same: Option<&'a Same<'a>>,
}

impl<'a> Teller<'a> {
    fn new(family: &'a Family) -> Self {
        Self { family, same: None }
    }

    /// The table of what is documented, or of what was only observed, and the types
    /// that it is the first to name.
    fn part(self, observed: bool) -> TokenStream {
        let operations = || {
            let all = self.family.operations.iter();
            all.filter(move |one| is_observed(one) == observed)
        };
        if observed && operations().next().is_none() {
            return quote!();
        }
        let (cfg, table, what) = match observed {
            true => (
                quote!(#[cfg(feature = #FEATURE)]),
                ident("OBSERVED"),
                " In the order of the routes that were only observed.",
            ),
            false => (
                quote!(),
                ident("INPUTS"),
                " In the order of the family's routes.",
            ),
        };
        let is_own = |name: &str| self.product(name).is_none();
        let names = operations().map(|one| {
            let name = constant(one);
            match self.product(&name.to_string()) {
                Some(module) => quote!(&#module::#name),
                None => quote!(&#name),
            }
        });
        let own = operations()
            .filter(|one| is_own(&constant(one).to_string()))
            .map(|one| {
                let tokens = self.operation(one);
                quote!(#cfg #tokens)
            });
        let before = match observed {
            true => self.reached(|one| !is_observed(one) && is_own(&constant(one).to_string())),
            false => Vec::new(),
        };
        let here =
            self.reached(|one| is_observed(one) == observed && is_own(&constant(one).to_string()));
        let types = here.iter().filter(|index| !before.contains(index));
        let types = types.map(|index| {
            let tokens = self.definition(self.family.type_def(*index));
            quote!(#cfg #tokens)
        });
        quote! {
            #[doc = #what]
            #cfg
            pub(crate) static #table: &[&of::Inputs] = &[#(#names),*];

            #(#own)*
            #(#types)*
        }
    }

    /// The types that these operations need, and that are not the product's.
    fn reached(self, operations: impl Fn(&Operation) -> bool) -> Vec<TypeIndex> {
        let operations = self.family.operations.iter().filter(|one| operations(one));
        let mut found: Vec<TypeIndex> = Vec::new();
        let mut next: Vec<TypeIndex> = operations
            .flat_map(|one| self.types_of(one))
            .rev()
            .collect();
        while let Some(index) = next.pop() {
            let def = self.family.type_def(index);
            if !found.contains(&index) && self.product(&name(def).to_string()).is_none() {
                found.push(index);
                next.extend(self.types_in(def).into_iter().rev());
            }
        }
        found
    }

    /// The module of the product's family, where it says this already.
    fn product(self, name: &str) -> Option<TokenStream> {
        let (product, names) = self.same?;
        let module = ident(&product.name);
        names
            .contains(name)
            .then(|| quote!(crate::api::#module::inputs))
    }

    /// What this family says in the same way as another one. All that reads alike is
    /// taken for the same, until nothing of it needs what is not.
    fn same(self, product: &Teller<'_>) -> HashSet<String> {
        let theirs = product.texts();
        let mut same = self.texts();
        same.retain(|name, (text, _)| theirs.get(name).is_some_and(|(other, _)| other == text));
        loop {
            let names: HashSet<String> = same.keys().cloned().collect();
            same.retain(|_, (_, needs)| needs.iter().all(|name| names.contains(name)));
            if same.len() == names.len() {
                return names;
            }
        }
    }

    /// All that is said of documented operations, and what each needs, by their names.
    fn texts(self) -> HashMap<String, (String, Vec<String>)> {
        let called = |types: Vec<TypeIndex>| -> Vec<String> {
            let defs = types.into_iter().map(|index| self.family.type_def(index));
            defs.map(|def| name(def).to_string()).collect()
        };
        let operations = self.family.operations.iter();
        let operations = operations.filter(|one| !is_observed(one)).map(|one| {
            let text = self.operation(one).to_string();
            (
                constant(one).to_string(),
                (text, called(self.types_of(one))),
            )
        });
        let types = self.reached(|one| !is_observed(one));
        let types = types.into_iter().map(|index| {
            let def = self.family.type_def(index);
            let text = self.definition(def).to_string();
            (name(def).to_string(), (text, called(self.types_in(def))))
        });
        operations.chain(types).collect()
    }

    fn types_of(self, operation: &Operation) -> Vec<TypeIndex> {
        let inputs = operation.inputs.iter().map(|input| &input.field.ty);
        let whole = operation.body.as_ref().and_then(|body| body.whole.as_ref());
        let types = inputs.chain(whole.map(|whole| &whole.ty));
        types.filter_map(|ty| self.named(ty)).collect()
    }

    fn types_in(self, def: &TypeDef) -> Vec<TypeIndex> {
        let fields = fields(def);
        fields.filter_map(|field| self.named(&field.ty)).collect()
    }

    /// The type inside a type that has something to say.
    fn named(self, ty: &Type) -> Option<TypeIndex> {
        match ty {
            Type::List(inner) => self.named(inner),
            Type::Named(index) if is_told(self.family.type_def(*index)) => Some(*index),
            _ => None,
        }
    }

    fn operation(self, operation: &Operation) -> TokenStream {
        let name = constant(operation);
        let inputs = operation
            .inputs
            .iter()
            .map(|input| self.input(&input.field));
        let whole = |body| {
            whole(body).map(|whole| {
                let shape = self.shape(&whole.ty, &whole.facts);
                facts::said(&shape, &whole.facts, false)
            })
        };
        let body = option(operation.body.as_ref().and_then(whole));
        quote! {
            pub(crate) static #name: of::Inputs = of::Inputs {
                parameters: &[#(#inputs),*],
                body: #body,
            };
        }
    }

    /// The static of a type that has something to say.
    fn definition(self, def: &TypeDef) -> TokenStream {
        let name = name(def);
        match &def.shape {
            Shape::Enum(values) => {
                let values = values.variants.iter().map(|one| one.value.text());
                let values: Vec<String> = values.collect();
                let count = Literal::usize_unsuffixed(values.len());
                quote!(pub(crate) static #name: [&str; #count] = [#(#values),*];)
            }
            _ => {
                let fields = fields(def).map(|field| {
                    let (wire, input) = (&field.wire, self.input(field));
                    let required = field.required.then(|| quote!(.required()));
                    quote!(of::field(#wire, #input) #required)
                });
                let fields: Vec<TokenStream> = fields.collect();
                let count = Literal::usize_unsuffixed(fields.len());
                quote!(pub(crate) static #name: [of::Field; #count] = [#(#fields),*];)
            }
        }
    }

    fn input(self, field: &Field) -> TokenStream {
        let shape = self.shape(&field.ty, &field.facts);
        facts::said(&shape, &field.facts, field.nullable)
    }

    fn shape(self, ty: &Type, facts: &Facts) -> TokenStream {
        match ty {
            Type::Scalar(Scalar::String) => match facts.format.as_deref() {
                Some("date") => quote!(of::Shape::Date),
                Some("date-time") => quote!(of::Shape::DateTime),
                _ => quote!(of::Shape::Text),
            },
            Type::Scalar(Scalar::Integer) => facts::integer(facts),
            Type::Scalar(Scalar::Number) => quote!(of::Shape::Number),
            Type::Scalar(Scalar::Boolean) => quote!(of::Shape::Boolean),
            Type::Json => quote!(of::Shape::Any),
            Type::File => quote!(of::Shape::File),
            Type::List(inner) => {
                let inner = self.shape(inner, &Facts::default());
                quote!(of::Shape::List(&#inner))
            }
            Type::Map(_) => quote!(of::Shape::Object(&[])),
            Type::Named(index) => self.defined(self.family.type_def(*index)),
        }
    }

    fn defined(self, def: &TypeDef) -> TokenStream {
        let name = name(def);
        let name = match self.product(&name.to_string()) {
            Some(module) => quote!(#module::#name),
            None => quote!(#name),
        };
        match &def.shape {
            Shape::Object(_) if is_told(def) => quote!(of::Shape::Object(&#name)),
            Shape::Object(_) => quote!(of::Shape::Object(&[])),
            Shape::Union(_) => quote!(of::Shape::Any),
            Shape::Enum(_) if is_told(def) => quote!(of::Shape::OneOf(&#name)),
            Shape::Enum(values) => match values.scalar {
                Scalar::Integer => facts::integer(&Facts::default()),
                Scalar::Number => quote!(of::Shape::Number),
                Scalar::String | Scalar::Boolean => quote!(of::Shape::Any),
            },
        }
    }
}

/// The one value that a body of JSON is.
fn whole(body: &Body) -> Option<&WholeBody> {
    let whole = body.whole.as_ref();
    whole.filter(|_| body.kind == BodyKind::Json)
}

/// Whether a type has something to say: fields or texts.
fn is_told(def: &TypeDef) -> bool {
    match &def.shape {
        Shape::Object(_) => fields(def).next().is_some(),
        Shape::Enum(values) => {
            let mut variants = values.variants.iter();
            variants.all(|one| matches!(one.value, VariantValue::Text(_)))
        }
        Shape::Union(_) => false,
    }
}

/// The fields that a request can have.
fn fields(def: &TypeDef) -> impl Iterator<Item = &Field> {
    let fields = match &def.shape {
        Shape::Object(object) => object.fields.as_slice(),
        _ => &[],
    };
    fields.iter().filter(|field| !field.facts.read_only)
}

/// The name of a type's static. No operation's begins like this.
fn name(def: &TypeDef) -> Ident {
    let name = def.name.to_shouty_snake_case();
    match def.shape {
        Shape::Enum(_) => ident(&format!("VALUES_OF_{name}")),
        _ => ident(&format!("FIELDS_OF_{name}")),
    }
}
