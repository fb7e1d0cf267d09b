//! `models/enums.rs` of a family: lists of allowed values, open to others.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs;
use super::models::{about, alias};
use super::part::Part;
use super::twins::Twins;
use super::types::ident;
use crate::ir::{Enum, Family, Scalar, Shape, TypeDef, VariantValue};

pub(super) fn module(part: Part<'_>) -> TokenStream {
    let family = part.family;
    let twins = Twins::of(part);
    let enums = part.types().filter_map(|def| match &def.shape {
        Shape::Enum(values) => {
            let alias = twins.alias(family, def, "allowed values");
            Some(alias.unwrap_or_else(|| self::one(family, def, values)))
        }
        _ => None,
    });
    let about = format!(" Allowed values of {}.", docs::plain(&family.title));
    quote! {
        #![doc = #about]
        use crate::runtime as rt;

        #(#enums)*
    }
}

fn one(family: &Family, def: &TypeDef, values: &Enum) -> TokenStream {
    let name = ident(&def.name);
    let doc = docs::text(&about(family, def, "allowed values"));
    let alias = alias(def);
    let (number, derives) = match values.scalar {
        Scalar::String | Scalar::Boolean => (None, quote!(Clone)),
        Scalar::Number => (Some(quote!(f64)), quote!(Clone, Copy, Debug, PartialEq)),
        Scalar::Integer => (Some(quote!(i64)), quote!(Clone, Copy, Debug, PartialEq)),
    };
    let unknown = number.clone().unwrap_or(quote!(String));
    let variants = values.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        let doc = docs::text(&format!("{}.", docs::code(&variant.value.text())));
        quote! {
            #doc
            #name,
        }
    });
    let pairs = values.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        let value = literal(values.scalar, &variant.value);
        quote!(#name = #value)
    });
    let complete = match number {
        None => quote!(rt::text_enum!(#name { #(#pairs),* });),
        Some(number) => quote!(rt::number_enum!(#name = #number { #(#pairs),* });),
    };
    quote! {
        #doc
        #alias
        #[derive(#derives)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that the document does not list, as it came.
            Unknown(#unknown),
        }
        #complete
    }
}

fn literal(scalar: Scalar, value: &VariantValue) -> Literal {
    match value {
        VariantValue::Text(text) => Literal::string(text),
        VariantValue::Number(number) if scalar == Scalar::Integer =>
        {
            #[expect(clippy::cast_possible_truncation, reason = "it came from an i64")]
            Literal::i64_unsuffixed(*number as i64)
        }
        VariantValue::Number(number) => Literal::f64_unsuffixed(*number),
    }
}
