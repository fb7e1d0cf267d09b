//! The tests' driver: one function an operation that calls the crate's method
//! with values that the test supplies by place and wire name, and one entry a model.
//!
//! It knows only which Rust name stands for which wire name; what a request must
//! look like, the tests read from the documents themselves.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::part::module;
use super::types::{From, ident, value};
use super::{File, text};
use crate::diagnostic::Diagnostics;
use crate::ir::{
    Answer, Api, Body, BodyKind, Family, Field, Operation, Place, Shape, Type, TypeDef, Uses,
};
use crate::parallel;

/// The driver's files, for a crate called `name`.
///
/// # Errors
///
/// Text that is no Rust: a fault of the generator.
pub fn driver(api: &Api, name: &str) -> Result<Vec<File>, Diagnostics> {
    // The payloads of events have no operations, but models.
    let payloads = api.events.iter().map(|events| &events.payloads);
    let all: Vec<&Family> = api.families.iter().chain(payloads).collect();
    let paths: Vec<_> = all.iter().map(|family| module(family)).collect();
    let sets = api.sets();
    let modules = modules(&all, None);
    let set_modules = sets.iter().map(|set| ident(set));
    let root = quote! {
        //! Calls of every operation, and round trips of every model.
        use crate::support::{ModelCase, Operation};

        #modules
        #(mod #set_modules;)*

        /// Every operation, by family.
        pub static OPERATIONS: &[&[Operation]] = &[#(#paths::OPERATIONS),*];

        /// Every model, by family.
        pub static MODELS: &[&[ModelCase]] = &[#(#paths::MODELS),*];
    };
    let mut files = vec![("mod.rs".to_owned(), text("mod.rs", root)?)];
    for set in sets {
        let modules = self::modules(&all, Some(set));
        let about = format!(" Calls of the API version `{set}`.");
        let path = format!("{set}/mod.rs");
        let text = text(&path, quote!(#![doc = #about] #modules))?;
        files.push((path, text));
    }
    // Tokens stay in their thread, so each makes its own.
    let texts = parallel::map_by(
        &all,
        |family| family.operations.len(),
        |family| {
            let path = format!("{}.rs", family.folder());
            let tokens = self::family(family, &format_ident!("{name}"));
            text(&path, tokens).map(|text| (path, text))
        },
    );
    for text in texts {
        files.push(text?);
    }
    Ok(files)
}

fn modules(families: &[&Family], set: Option<&str>) -> TokenStream {
    let families = families.iter().filter(|one| one.set.as_deref() == set);
    let names = families.map(|family| ident(&family.name));
    match set {
        None => quote!(#(mod #names;)*),
        Some(_) => quote!(#(pub(super) mod #names;)*),
    }
}

fn family(family: &Family, krate: &proc_macro2::Ident) -> TokenStream {
    let name = &family.folder();
    let module = module(family);
    let about = format!(" Calls of {}.", family.title);
    let entries = family.operations.iter().map(|operation| {
        let call = ident(&operation.name);
        let (method, path, id) = (&operation.method, &operation.path, &operation.id);
        let answer = match &operation.answer {
            Answer::Typed(ty) => {
                let ty = value(family, ty, From::Operations);
                quote!(Some(round_trip::<#ty>))
            }
            _ => quote!(None),
        };
        quote! {
            Operation {
                family: #name,
                method: #method,
                path: #path,
                operation_id: #id,
                call: #call,
                answer: #answer,
            }
        }
    });
    let is_model =
        |def: &&TypeDef| def.uses != Uses::default() && matches!(def.shape, Shape::Object(_));
    let models = family.types.iter().filter(is_model).map(|def| {
        let (pointer, rust) = (&def.pointer, &def.name);
        let ty = ident(rust);
        quote! {
            ModelCase {
                family: #name,
                pointer: #pointer,
                name: #rust,
                round_trip: round_trip::<models::#ty>,
            }
        }
    });
    let models: Vec<_> = models.collect();
    let calls = family
        .operations
        .iter()
        .map(|operation| call(family, operation, krate));
    let has_models = family.types.iter().any(|def| def.uses != Uses::default());
    let import = has_models.then(|| quote!(use #krate::#module::models;));
    quote! {
        #![doc = #about]
        #![allow(unused_imports, reason = "what a family needs depends on its document")]
        use #krate as rt;
        #import
        use crate::support::{
            CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
            optional_file, optional_files, round_trip,
        };

        pub(crate) static OPERATIONS: &[Operation] = &[#(#entries),*];

        pub(crate) static MODELS: &[ModelCase] = &[#(#models),*];

        #(#calls)*
    }
}

fn call(family: &Family, operation: &Operation, krate: &proc_macro2::Ident) -> TokenStream {
    let name = ident(&operation.name);
    let module = ident(&family.name);
    let set = family.set.as_ref().map(|set| {
        let set = ident(set);
        quote!(.#set())
    });
    let mut arguments: Vec<TokenStream> = operation
        .inputs
        .iter()
        .filter(|input| input.field.required)
        .map(|input| argument(family, input.place, &input.field, true))
        .collect();
    let body = operation.body.as_ref();
    let whole = body.and_then(|body| whole_body(family, body));
    let (required, optional) = match whole {
        Some((required, _)) if body.is_some_and(|body| body.required) => (Some(required), None),
        Some((_, optional)) => (None, Some(optional)),
        None => (None, None),
    };
    arguments.extend(required);
    let mut setters: Vec<TokenStream> = operation
        .inputs
        .iter()
        .filter(|input| !input.field.required)
        .map(|input| {
            let setter = ident(&input.field.name);
            let argument = argument(family, input.place, &input.field, false);
            quote! {
                if let Some(value) = #argument {
                    request = request.#setter(value);
                }
            }
        })
        .collect();
    setters.extend(optional.map(|value| {
        quote! {
            if let Some(value) = #value {
                request = request.body(value);
            }
        }
    }));
    let mutable = (!setters.is_empty()).then(|| quote!(mut));
    let deprecated = (operation.facts.deprecated
        || operation
            .inputs
            .iter()
            .any(|i| !i.field.required && i.field.facts.deprecated))
    .then(|| quote!(#[expect(deprecated, reason = "deprecated operations are tested too")]));
    let unused = (arguments.is_empty() && setters.is_empty()).then(|| quote!(let _ = values;));
    quote! {
        #deprecated
        fn #name(
            client: &#krate::Client,
            values: &Values,
        ) -> Result<#krate::runtime::HttpRequest, CallError> {
            #unused
            let #mutable request = client #set.#module().#name(#(#arguments),*);
            #(#setters)*
            Ok(request.build()?)
        }
    }
}

/// The expressions that take a body of one value from the test's values: as
/// something that must be there, and as something that may be.
fn whole_body(family: &Family, body: &Body) -> Option<(TokenStream, TokenStream)> {
    match (&body.whole, body.kind) {
        (Some(whole), _) => {
            let ty = value(family, &whole.ty, From::Operations);
            Some((
                quote!(arg::<#ty>(values, Place::Body, "")?),
                quote!(optional::<#ty>(values, Place::Body, "")?),
            ))
        }
        (None, BodyKind::Text) => Some((
            quote!(arg::<String>(values, Place::Body, "")?),
            quote!(optional::<String>(values, Place::Body, "")?),
        )),
        (None, BodyKind::Bytes) => Some((
            quote!(file(values, "")?.into_bytes()),
            quote!(optional_file(values, "")?.map(rt::File::into_bytes)),
        )),
        (None, BodyKind::Json | BodyKind::Form | BodyKind::Multipart) => None,
    }
}

/// The expression that takes one input from the test's values.
fn argument(family: &Family, place: Place, field: &Field, required: bool) -> TokenStream {
    let wire = &field.wire;
    match &field.ty {
        Type::File => {
            let take = ident(if required { "file" } else { "optional_file" });
            return quote!(#take(values, #wire)?);
        }
        Type::List(inner) if **inner == Type::File => {
            let take = ident(if required { "files" } else { "optional_files" });
            return quote!(#take(values, #wire)?);
        }
        _ => {}
    }
    let place = ident(match place {
        Place::Path => "Path",
        Place::Query => "Query",
        Place::Header | Place::Cookie => "Header",
        Place::Field => "Field",
    });
    let ty = value(family, &field.ty, From::Operations);
    let lists = matches!(field.ty, Type::List(_) | Type::Map(_));
    let ty = if field.nullable && !lists {
        quote!(Option<#ty>)
    } else {
        ty
    };
    let take = ident(if required { "arg" } else { "optional" });
    quote!(#take::<#ty>(values, Place::#place, #wire)?)
}
