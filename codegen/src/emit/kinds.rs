//! `kinds.rs` of a family: what tells the requests of its operations apart.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::part::Part;
use super::types::{From, ident, mentions, value};
use crate::ir::{Answer, Family, Operation};

pub(super) fn module(part: Part<'_>) -> TokenStream {
    let family = part.family;
    let about = format!(
        " Which operation of {} a request is for.",
        docs::plain(&family.title)
    );
    let kinds: Vec<TokenStream> = part.requests().map(|one| kind(family, one)).collect();
    let shared = part.shared_requests(quote!(::kinds));
    let path = part.module();
    let models = kinds
        .iter()
        .any(|tokens| mentions(tokens, "models"))
        .then(|| quote!(use #path::models;));
    let runtime = (!kinds.is_empty()).then(|| {
        quote!(
            use crate::runtime as rt;
        )
    });
    quote! {
        #![doc = #about]
        #models
        #runtime
        #shared

        #(#kinds)*
    }
}

fn kind(family: &Family, operation: &Operation) -> TokenStream {
    let name = ident(&operation.type_name);
    let doc = docs::text(&format!("`{} {}`.", operation.method, operation.path));
    let answer = match &operation.answer {
        Answer::Typed(ty) => value(family, ty, From::Operations),
        Answer::Untyped => quote!(rt::Json),
        Answer::Empty => quote!(()),
        Answer::Text => quote!(String),
        Answer::Bytes => quote!(rt::Bytes),
    };
    let paged = operation.item(&family.types).map(|item| {
        let item = value(family, &item, From::Operations);
        quote!(impl rt::Paged for #name { type Item = #item; })
    });
    let located = (!operation.location.is_empty()).then(|| quote!(impl rt::Located for #name {}));
    quote! {
        #doc
        pub enum #name {}
        impl rt::Kind for #name { type Answer = #answer; }
        #paged
        #located
    }
}
