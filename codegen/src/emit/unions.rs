//! `models/unions.rs` of a family: one of several types.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::models::{about, alias};
use super::part::Part;
use super::twins::Twins;
use super::types::{From, ident, value};
use crate::ir::{Family, Shape, TypeDef, Union};

pub(super) fn module(part: Part<'_>) -> TokenStream {
    let family = part.family;
    let unions: Vec<(&TypeDef, &Union)> = part
        .types()
        .filter_map(|def| match &def.shape {
            Shape::Union(union) => Some((def, union)),
            _ => None,
        })
        .collect();
    let twins = Twins::of(part);
    let held = unions
        .iter()
        .filter(|(def, _)| !twins.has(def))
        .flat_map(|(_, union)| &union.variants)
        .map(|variant| &variant.ty);
    let imports = part.imports(held, |shape| matches!(shape, Shape::Union(_)));
    let unions = unions.into_iter().map(|(def, union)| {
        let alias = twins.alias(family, def, "choice");
        alias.unwrap_or_else(|| self::one(family, def, union))
    });
    let about = format!(" Choices of {}.", docs::plain(&family.title));
    quote! {
        #![doc = #about]
        #imports
        use crate::runtime as rt;

        #(#unions)*
    }
}

fn one(family: &Family, def: &TypeDef, union: &Union) -> TokenStream {
    let name = ident(&def.name);
    let doc = docs::text(&about(family, def, "choice"));
    let alias = alias(def);
    let variants = union.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        let ty = value(family, &variant.ty, From::Models);
        let ty = if variant.boxed { quote!(Box<#ty>) } else { ty };
        let doc = match &union.discriminator {
            Some(field) => {
                let values: Vec<String> = variant.tags.iter().map(|tag| docs::code(tag)).collect();
                format!("Where {} is {}.", docs::code(field), values.join(" or "))
            }
            None => format!("{}.", docs::code(&variant.name)),
        };
        let doc = docs::text(&doc);
        quote! {
            #doc
            #name(#ty),
        }
    });
    let names = union.variants.iter().map(|variant| ident(&variant.name));
    let complete = match &union.discriminator {
        None => quote!(rt::union!(#name { #(#names),* });),
        Some(field) => {
            let tagged = union.variants.iter().map(|variant| {
                let name = ident(&variant.name);
                let tags = &variant.tags;
                quote!(#name = #(#tags)|*)
            });
            quote!(rt::union!(#name by #field { #(#tagged),* });)
        }
    };
    quote! {
        #doc
        #alias
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
        pub enum #name {
            #(#variants)*
            /// A value that fits none of them, as it came.
            Other(rt::Json),
        }
        #complete
    }
}
