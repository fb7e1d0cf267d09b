//! `models/` of a family: its objects.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::part::{FEATURE, Part};
use super::twins::Twins;
use super::types::{From, argument, field, ident};
use crate::ir::{Family, Field, Object, Shape, Type, TypeDef};

/// More arguments than this need a word to clippy.
const MANY_ARGUMENTS: usize = 7;

/// `models/mod.rs`: of the whole family, or of the part that was only `observed`.
pub(super) fn root(part: Part<'_>, observed: Part<'_>) -> TokenStream {
    let title = docs::plain(&part.family.title);
    let about = match part.family.types.iter().any(|def| def.uses.event) {
        true => " What events hold.".to_owned(),
        false => format!(" What the requests and answers of {title} hold."),
    };
    let has = part.has();
    let modules = [
        (has.objects, "objects"),
        (has.enums, "enums"),
        (has.unions, "unions"),
    ];
    let modules: Vec<_> = modules
        .into_iter()
        .filter(|(has, _)| *has)
        .map(|(_, name)| ident(name))
        .collect();
    let shared = part.shared_types();
    let others = (!part.observed && observed.has_models()).then(|| {
        quote! {
            #[cfg(feature = #FEATURE)]
            pub use super::observed::models::*;
        }
    });
    quote! {
        #![doc = #about]
        #(mod #modules;)*
        #(pub use #modules::*;)*
        #shared
        #others
    }
}

/// `models/objects.rs`.
pub(super) fn module(part: Part<'_>) -> TokenStream {
    let family = part.family;
    let objects: Vec<(&TypeDef, &Object)> = part
        .types()
        .filter_map(|def| match &def.shape {
            Shape::Object(object) => Some((def, object)),
            _ => None,
        })
        .collect();
    let twins = Twins::of(part);
    let held = objects
        .iter()
        .filter(|(def, _)| !twins.has(def))
        .flat_map(|(_, object)| &object.fields)
        .map(|field| &field.ty);
    let imports = part.imports(held, |shape| matches!(shape, Shape::Object(_)));
    let about = format!(" Objects of {}.", docs::plain(&family.title));
    let objects = objects.into_iter().map(|(def, object)| {
        let alias = twins.alias(family, def, "object");
        alias.unwrap_or_else(|| self::object(family, def, object))
    });
    quote! {
        #![doc = #about]
        #imports
        use crate::runtime as rt;

        #(#objects)*
    }
}

fn object(family: &Family, def: &TypeDef, object: &Object) -> TokenStream {
    let name = ident(&def.name);
    let doc = docs::text(&about(family, def, "object"));
    let alias = alias(def);
    let fields = object.fields.iter().map(|one| {
        let doc = docs::text(&docs::field(family, one));
        let name = ident(&one.name);
        let ty = field(family, one);
        quote! {
            #doc
            pub #name: #ty,
        }
    });
    let pairs = object.fields.iter().map(|one| {
        let name = ident(&one.name);
        let wire = &one.wire;
        quote!(#name = #wire)
    });
    let make = def
        .uses
        .request
        .then(|| constructors(family, &name, object));
    quote! {
        #doc
        #alias
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            /// What came beyond these fields, or came in another type.
            pub extra: rt::Extra,
        }
        rt::model!(#name { #(#pairs),* });
        #make
    }
}

/// What a type is and where it comes from.
pub(super) fn about(family: &Family, def: &TypeDef, what: &str) -> String {
    let title = match (&def.facts.title, &def.schema) {
        (Some(title), _) => docs::plain(title.trim_end_matches('.')),
        (None, Some(schema)) => format!("The schema {}", docs::code(schema)),
        (None, None) => inline(def, what),
    };
    let mut text = format!("{title}.\n\n");
    text += match (def.uses.request, def.uses.answer) {
        _ if def.uses.event => "Events hold it.",
        (true, true) => "Requests send it and answers hold it.",
        (true, false) => "Requests send it.",
        _ => "Answers hold it.",
    };
    if def.facts.deprecated {
        // Only in words: the attribute would warn in the generated code itself.
        text += "\n\nThe document calls it deprecated.";
    }
    text += &format!("\n\n{}", docs::source(family, &def.pointer));
    text
}

/// An inline type is told by where it stands.
fn inline(def: &TypeDef, what: &str) -> String {
    let path = def.parent.as_ref().map_or(&[][..], |parent| &parent.path);
    match path {
        [operation, last] if last == "response" || last == "answer" => {
            format!("The {what} that {} answers with", docs::code(operation))
        }
        [.., outer, last] => {
            format!("The {what} {} of {}", docs::code(last), docs::code(outer))
        }
        _ => format!("An inline {what}"),
    }
}

/// The name that the document gives, where it differs.
pub(super) fn alias(def: &TypeDef) -> TokenStream {
    match &def.schema {
        Some(schema) if *schema != def.name && !schema.contains(['"', '\'', ' ', '\\']) => {
            quote!(#[doc(alias = #schema)])
        }
        _ => quote!(),
    }
}

/// `new` with what the document requires, and a setter for what it does not.
fn constructors(family: &Family, name: &proc_macro2::Ident, object: &Object) -> TokenStream {
    let sent: Vec<&Field> = object
        .fields
        .iter()
        .filter(|field| !field.facts.read_only)
        .collect();
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for field in sent.iter().filter(|field| field.required) {
        let field_name = ident(&field.name);
        let (ty, value) = argument(family, &field.ty, field.nullable, &field_name, From::Models);
        arguments.push(quote!(#field_name: #ty));
        let value = stored(field, &value);
        values.push(match field_name == value.to_string() {
            true => quote!(#field_name),
            false => quote!(#field_name: #value),
        });
    }
    let many = (arguments.len() > MANY_ARGUMENTS).then(|| {
        quote! {
            #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
        }
    });
    let doc = match arguments.is_empty() {
        true => " An empty one: the document requires no field.",
        false => " One with all that the document requires.",
    };
    let inline = super::types::inline(&quote!(#(#arguments),*));
    let make = match values.is_empty() {
        true => quote!(Self::default()),
        false => quote!(Self { #(#values,)* ..Self::default() }),
    };
    let setters = sent.iter().filter(|field| !field.required).map(|field| {
        let name = ident(&field.name);
        let doc = docs::text(&format!("Sets {}.", docs::code(&field.wire)));
        let (ty, value) = argument(family, &field.ty, field.nullable, &name, From::Models);
        let value = stored(field, &value);
        let inline = super::types::inline(&ty);
        quote! {
            #doc
            #[must_use]
            #inline
            pub fn #name(mut self, #name: #ty) -> Self {
                self.#name = #value;
                self
            }
        }
    });
    quote! {
        impl #name {
            #[doc = #doc]
            #many
            #inline
            pub fn new(#(#arguments),*) -> Self {
                #make
            }
            #(#setters)*
        }
    }
}

/// A value as the field stores it.
fn stored(field: &Field, value: &TokenStream) -> TokenStream {
    match (&field.ty, field.boxed, field.nullable) {
        (Type::List(_) | Type::Map(_), _, _) => quote!(#value),
        (_, false, false) => quote!(Some(#value)),
        (_, true, false) => quote!(Some(Box::new(#value))),
        (_, false, true) => quote!(Some(rt::Nullable::into_option(#value))),
        (_, true, true) => quote!(Some(rt::Nullable::into_option(#value).map(Box::new))),
    }
}
