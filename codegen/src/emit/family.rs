//! `mod.rs` of a family: its handle, with one method an operation; and
//! `observed/mod.rs` with the methods of operations that were only observed.

use proc_macro2::TokenStream;
use quote::quote;

use super::inputs::PROGRAM;
use super::part::{FEATURE, Part};
use super::types::{From, argument, ident, inline, mentions};
use super::{body, docs};
use crate::ir::{Family, Operation, Place, Type};
use crate::names::ident::pascal;

/// More arguments than this need a word to clippy.
const MANY_ARGUMENTS: usize = 6;

pub(super) fn module(known: Part<'_>, observed: Part<'_>, told: bool) -> TokenStream {
    let family = known.family;
    let about = about(known, observed);
    let handle = ident(&family.handle);
    let set = family.set.as_ref().map(|set| format!("{set}()."));
    let doc = docs::text(&format!(
        "The operations of {}. Made by `client.{}{}()`.",
        docs::plain(&family.title),
        set.unwrap_or_default(),
        family.name
    ));
    // Whoever looks for upstream's name finds ours. Rustdoc finds no alias of a module.
    let upstream = &family.upstream;
    let alias = (upstream.replace('-', "_") != family.name && !is_odd(upstream))
        .then(|| quote!(#[doc(alias = #upstream)]));
    let methods = known
        .operations()
        .map(|operation| method(family, operation));
    let models = (known.has_models() || observed.has_models()).then(|| {
        quote!(
            pub mod models;
        )
    });
    let (operations, requests) = requests(known);
    let inputs = told.then(|| {
        quote!(
            #[cfg(feature = #PROGRAM)]
            pub(crate) mod inputs;
        )
    });
    let behind = (!observed.is_empty()).then(|| {
        let names = observed.operations().map(|one| ident(&one.type_name));
        quote! {
            #[cfg(feature = #FEATURE)]
            mod observed;
            #[cfg(feature = #FEATURE)]
            pub use observed::{#(#names),*};
            #[cfg(feature = #FEATURE)]
            pub(crate) use observed::ROUTES as OBSERVED_ROUTES;
        }
    });
    quote! {
        #about
        use crate::runtime as rt;

        #inputs
        pub mod kinds;
        #models
        #operations
        pub(crate) mod routes;

        #requests
        pub(crate) use routes::ROUTES;
        #behind

        #doc
        #alias
        #[derive(Clone, Debug)]
        pub struct #handle {
            pub(crate) client: rt::Client,
        }

        impl #handle {
            #(#methods)*
        }
    }
}

/// The module of what was only observed: more methods of the same handle.
pub(super) fn observed(part: Part<'_>) -> TokenStream {
    let family = part.family;
    let about = format!(
        " {}: what was seen in public code, and nobody documents.",
        docs::plain(&family.title)
    );
    let module = part.module();
    let handle = ident(&family.handle);
    let methods: Vec<TokenStream> = part
        .operations()
        .map(|operation| method(family, operation))
        .collect();
    let runtime = methods
        .iter()
        .any(|tokens| mentions(tokens, "rt"))
        .then(|| {
            quote!(
                use crate::runtime as rt;
            )
        });
    let models = part.has_models().then(|| {
        quote!(
            pub(super) mod models;
        )
    });
    let (operations, requests) = requests(part);
    quote! {
        #![doc = #about]
        #runtime
        use #module::#handle;

        pub(super) mod kinds;
        #models
        #operations
        mod routes;

        #requests
        pub(crate) use routes::ROUTES;

        /// What was seen in public code, and nobody documents.
        impl #handle {
            #(#methods)*
        }
    }
}

/// The module of the requests, where a part has its own, and the `use` of all of them.
fn requests(part: Part<'_>) -> (TokenStream, TokenStream) {
    let names: Vec<_> = part.requests().map(|one| ident(&one.type_name)).collect();
    let shared = part.shared_requests(quote!());
    match &names[..] {
        [] => (quote!(), shared),
        _ => (
            quote!(
                mod operations;
            ),
            quote! {
                pub use operations::{#(#names),*};
                #shared
            },
        ),
    }
}

fn about(known: Part<'_>, observed: Part<'_>) -> TokenStream {
    let family = known.family;
    let count = known.operations().count();
    let mut text = format!(
        "{}: {count} operation{} of the document {}, API version `{}`.\n",
        docs::plain(&family.title),
        if count == 1 { "" } else { "s" },
        docs::code(&family.document),
        family.version
    );
    if let Some(words) = &family.words {
        text += &format!("\n{}\n", words.trim());
    }
    if let Some(example) = &family.example {
        text += &self::example(example);
    }
    let observed = observed.operations().count();
    if observed > 0 {
        text += &format!(
            "\n{observed} more operation{} seen in public code only: the feature `{FEATURE}` has {}.\n",
            if observed == 1 { " was" } else { "s were" },
            if observed == 1 { "it" } else { "them" },
        );
    }
    if let Some(page) = &family.docs {
        text += &format!("\nWhat the product says of it: <{page}>.\n");
    }
    let lines = text.trim_end().lines().map(|line| {
        let line = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        quote!(#![doc = #line])
    });
    quote!(#(#lines)*)
}

/// The family's example as a test that compiles and sends nothing. What every example
/// needs is there for the compiler, and not on the page.
fn example(text: &str) -> String {
    let mut words = text.split(|symbol: char| !symbol.is_alphanumeric() && symbol != '_');
    let (account, whose) = match words.any(|word| word == "account") {
        true => (
            "# let account = client.location(\"ve9EPM428h8vShlRW1KT\");\n",
            " (`account` is `client.location(id)`)",
        ),
        false => ("", ""),
    };
    format!(
        "\nFor example{whose}:\n\n\
         ```no_run\n\
         # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {{\n\
         {account}\
         {}\n\
         # Ok(())\n\
         # }}\n\
         ```\n",
        text.trim_end()
    )
}

fn method(family: &Family, operation: &Operation) -> TokenStream {
    let doc = docs::text(&docs::operation(family, operation));
    let alias = alias(operation);
    let deprecated = operation
        .facts
        .deprecated
        .then(|| quote!(#[deprecated = "the document calls it deprecated"]));
    let name = ident(&operation.name);
    let request = ident(&operation.type_name);
    let route = ident(&operation.name.trim_end_matches('_').to_uppercase());
    let mut arguments = Vec::new();
    let mut statements = Vec::new();
    for input in operation.inputs.iter().filter(|input| input.field.required) {
        let argument_name = ident(&input.field.name);
        let (ty, value) = argument(
            family,
            &input.field.ty,
            input.field.nullable,
            &argument_name,
            From::Operations,
        );
        arguments.push(quote!(#argument_name: #ty));
        statements.push(set(family, operation, input.place, &input.field, &value));
    }
    if let Some(body) = body::whole(family, operation).filter(|body| body.required) {
        let (ty, set) = (body.ty, body.set);
        arguments.push(quote!(body: #ty));
        statements.push(quote!(request.#set;));
    }
    let many = (arguments.len() > MANY_ARGUMENTS).then(|| {
        quote! {
            #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
        }
    });
    let inline = inline(&quote!(#(#arguments),*));
    let make = match statements.is_empty() {
        true => quote!(rt::operation(self.client.request(&routes::#route))),
        false => quote! {
            let mut request = self.client.request(&routes::#route);
            #(#statements)*
            rt::operation(request)
        },
    };
    quote! {
        #doc
        #alias
        #deprecated
        #many
        #inline
        pub fn #name(&self, #(#arguments),*) -> #request {
            #make
        }
    }
}

/// The names under which people know the operation elsewhere.
fn alias(operation: &Operation) -> TokenStream {
    let plain = operation.id.replace(['\\', '"'], "");
    let same = operation.name == plain || pascal(&plain) == operation.name;
    match same || is_odd(&plain) {
        true => quote!(),
        false => quote!(#[doc(alias = #plain)]),
    }
}

/// Whether rustdoc refuses an alias: it takes none with quotes or spaces.
fn is_odd(alias: &str) -> bool {
    alias.is_empty() || alias.contains(['\\', '"']) || alias.contains(char::is_whitespace)
}

/// The statement that sets one input on `request`.
pub(super) fn set(
    family: &Family,
    operation: &Operation,
    place: Place,
    field: &crate::ir::Field,
    value: &TokenStream,
) -> TokenStream {
    set_on(&quote!(request), family, operation, place, field, value)
}

/// The statement that sets one input on `target`.
pub(super) fn set_on(
    target: &TokenStream,
    family: &Family,
    _operation: &Operation,
    place: Place,
    field: &crate::ir::Field,
    value: &TokenStream,
) -> TokenStream {
    let wire = &field.wire;
    match &field.ty {
        Type::File => return quote!(#target.file(#wire, #value);),
        Type::List(inner) if **inner == Type::File => {
            return quote!(#target.files(#wire, #value););
        }
        _ => {}
    }
    let method = ident(match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header | Place::Cookie => "header",
        Place::Field => "field",
    });
    let exact = super::types::value(family, &field.ty, From::Operations);
    let lists = matches!(field.ty, Type::List(_) | Type::Map(_));
    let exact = if field.nullable && !lists {
        quote!(rt::Nullable<#exact>)
    } else {
        exact
    };
    quote!(#target.#method::<#exact>(#wire, &#value);)
}
