//! `operations.rs` of a family: the requests, with their optional inputs.
//!
//! What is the same for all of them is in the runtime; `kinds.rs` says what differs.

use proc_macro2::TokenStream;
use quote::quote;

use super::part::Part;
use super::types::{From, argument, ident, inline, mentions};
use super::{body, docs};
use crate::ir::{BodyKind, Family, Input, Operation};

pub(super) fn module(part: Part<'_>) -> TokenStream {
    let family = part.family;
    let requests = part.requests().map(|operation| request(family, operation));
    let about = format!(" The requests of {}.", docs::plain(&family.title));
    let requests: Vec<TokenStream> = requests.collect();
    let models_path = part.module();
    let names_models = requests.iter().any(|tokens| mentions(tokens, "models"));
    let models = names_models.then(|| {
        quote!(
            use #models_path::models;
        )
    });
    quote! {
        #![doc = #about]
        use super::kinds;
        #models
        use crate::runtime as rt;

        #(#requests)*
    }
}

fn request(family: &Family, operation: &Operation) -> TokenStream {
    let name = ident(&operation.type_name);
    let doc = docs::text(&format!(
        "A request of [`{}::{}`](super::{0}::{1}): `{} {}`.",
        family.handle, operation.name, operation.method, operation.path
    ));
    let mut setters: Vec<TokenStream> = operation
        .inputs
        .iter()
        .filter(|input| !input.field.required)
        .map(|input| setter(family, operation, input))
        .collect();
    if let Some(body) = body::whole(family, operation).filter(|body| !body.required) {
        let (ty, set) = (body.ty, body.set);
        let inline = inline(&ty);
        setters.push(quote! {
            /// The body. The document does not require one.
            #inline
            pub fn body(mut self, body: #ty) -> Self {
                self.0.#set;
                self
            }
        });
    }
    let free_form = operation.body.as_ref().is_some_and(|body| {
        body.kind == BodyKind::Multipart
            && !operation
                .inputs
                .iter()
                .any(|input| input.place == crate::ir::Place::Field)
    });
    if free_form {
        setters.push(quote! {
            /// Adds a file under a name of your choice: the document names no parts.
            pub fn extra_file(mut self, name: impl Into<String>, file: rt::File) -> Self {
                self.0.file(name.into(), file);
                self
            }
        });
    }
    let setters = (!setters.is_empty()).then(|| quote!(impl #name { #(#setters)* }));
    quote! {
        #doc
        pub type #name = rt::Operation<kinds::#name>;
        #setters
    }
}

fn setter(family: &Family, operation: &Operation, input: &Input) -> TokenStream {
    let field = &input.field;
    let doc = docs::text(&docs::field(family, field));
    let name = ident(&field.name);
    let deprecated = field
        .facts
        .deprecated
        .then(|| quote!(#[deprecated = "the document calls it deprecated"]));
    let (ty, value) = argument(family, &field.ty, field.nullable, &name, From::Operations);
    let inline = inline(&ty);
    let set = super::family::set_on(
        &quote!(self.0),
        family,
        operation,
        input.place,
        field,
        &value,
    );
    quote! {
        #doc
        #deprecated
        #inline
        pub fn #name(mut self, #name: #ty) -> Self {
            #set
            self
        }
    }
}
