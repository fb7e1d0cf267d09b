//! Types as Rust writes them.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};

use crate::ir::{Family, Field, Scalar, Shape, Type};

/// From where a type is named: models see each other without a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum From {
    Models,
    Operations,
}

/// An identifier.
pub(super) fn ident(name: &str) -> Ident {
    format_ident!("{}", name)
}

/// `#[inline]` for a function with these parameters, unless it is generic: so that no
/// function is compiled before somebody calls it.
pub(super) fn inline(parameters: &TokenStream) -> TokenStream {
    match mentions(parameters, "impl") {
        true => quote!(),
        false => quote!(#[inline]),
    }
}

/// Whether a name stands anywhere in some tokens.
pub(super) fn mentions(tokens: &TokenStream, name: &str) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => mentions(&group.stream(), name),
        _ => false,
    })
}

/// The type of a value.
pub(super) fn value(family: &Family, ty: &Type, from: From) -> TokenStream {
    match ty {
        Type::Scalar(scalar) => self::scalar(*scalar),
        Type::Json => quote!(rt::Json),
        Type::File => quote!(rt::File),
        Type::List(inner) => {
            let inner = value(family, inner, from);
            quote!(rt::List<#inner>)
        }
        Type::Map(inner) => {
            let inner = value(family, inner, from);
            quote!(rt::Map<#inner>)
        }
        Type::Named(index) => {
            let name = ident(&family.type_def(*index).name);
            match from {
                From::Models => quote!(#name),
                From::Operations => quote!(models::#name),
            }
        }
    }
}

pub(super) fn scalar(scalar: Scalar) -> TokenStream {
    match scalar {
        Scalar::String => quote!(String),
        Scalar::Integer => quote!(i64),
        Scalar::Number => quote!(f64),
        Scalar::Boolean => quote!(bool),
    }
}

/// The type of a model's field.
pub(super) fn field(family: &Family, field: &Field) -> TokenStream {
    let value = value(family, &field.ty, From::Models);
    match (&field.ty, field.boxed, field.nullable) {
        // Lists and maps know themselves whether they are absent, null or empty.
        (Type::List(_) | Type::Map(_), _, _) => value,
        (_, false, false) => quote!(Option<#value>),
        (_, true, false) => quote!(Option<Box<#value>>),
        (_, false, true) => quote!(Option<Option<#value>>),
        (_, true, true) => quote!(Option<Option<Box<#value>>>),
    }
}

/// The type of an argument that becomes a value of `ty`, and the expression
/// that makes it one.
pub(super) fn argument(
    family: &Family,
    ty: &Type,
    nullable: bool,
    name: &Ident,
    from: From,
) -> (TokenStream, TokenStream) {
    let value = value(family, ty, from);
    if nullable && !matches!(ty, Type::List(_) | Type::Map(_) | Type::File) {
        return (
            quote!(impl Into<rt::Nullable<#value>>),
            quote!(#name.into()),
        );
    }
    let converts = match ty {
        Type::Scalar(Scalar::String) | Type::Json | Type::List(_) | Type::Map(_) => true,
        Type::Named(index) => matches!(family.type_def(*index).shape, Shape::Enum(_)),
        Type::Scalar(_) | Type::File => false,
    };
    match ty {
        Type::List(inner) if **inner == Type::File => (quote!(Vec<rt::File>), quote!(#name)),
        _ if converts => (quote!(impl Into<#value>), quote!(#name.into())),
        _ => (value, quote!(#name)),
    }
}

/// Tokens as people write them.
fn written(tokens: &TokenStream) -> String {
    let mut text = tokens.to_string();
    for (spaced, tight) in [
        (" :: ", "::"),
        ("rt::", ""),
        (" < ", "<"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
    ] {
        text = text.replace(spaced, tight);
    }
    text
}

/// The type of a value, as text.
pub fn value_text(family: &Family, ty: &Type) -> String {
    written(&value(family, ty, From::Models))
}

/// The type of a model's field, as text.
pub fn field_text(family: &Family, field: &Field) -> String {
    written(&self::field(family, field))
}

/// The type of an argument, as text.
pub fn argument_text(family: &Family, ty: &Type, nullable: bool) -> String {
    written(&argument(family, ty, nullable, &ident("value"), From::Models).0)
}
