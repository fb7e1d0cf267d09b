//! Emission: the IR becomes Rust text.
//!
//! Each file of the crate is written by one module here, as a token stream that
//! `prettyplease` formats.

mod body;
mod docs;
mod driver;
mod enums;
mod events;
mod family;
mod form;
mod inputs;
mod kinds;
mod layout;
mod models;
mod operations;
mod package;
mod part;
mod root;
mod routes;
mod shared;
mod successors;
mod twins;
mod types;
mod unions;

use proc_macro2::TokenStream;
use quote::quote;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Events, Family};
use crate::webhooks::MODULE;
use part::Part;
use shared::Shared;

pub use driver::driver;
pub use package::{CARGO_BEGIN, CARGO_END, features, package};
pub use root::roots;
pub use types::{argument_text, field_text, value_text};

/// A file's path and text.
pub type File = (String, String);

/// What stands at the top of every generated file.
const HEADER: &str =
    "// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.\n\n";

/// The files of one family, below `api/`. `product` is the same family of the product's
/// version, where this one is of another. `told` says whether the crate has a program,
/// for which there is a table of what the inputs are like.
///
/// # Errors
///
/// Text that is no Rust: a fault of the generator, said with the file's name.
pub fn family(
    family: &Family,
    product: Option<&Family>,
    told: bool,
) -> Result<Vec<File>, Diagnostics> {
    let folder = family.folder();
    let shared = Shared::of(family, product);
    let (known, observed) = (
        Part::known(family, &shared),
        Part::observed(family, &shared),
    );
    let root = family::module(known, observed, told);
    let mut files = vec![(format!("{folder}/mod.rs"), root)];
    files.extend(part(known, observed, &folder));
    if !known.has_models() && observed.has_models() {
        // The module is where all models of the family are found.
        let root = models::root(known, observed);
        files.push((format!("{folder}/models/mod.rs"), root));
    }
    if !observed.is_empty() {
        let folder = format!("{folder}/observed");
        files.push((format!("{folder}/mod.rs"), family::observed(observed)));
        files.extend(part(observed, observed, &folder));
    }
    if told {
        let table = inputs::module(family, product);
        files.push((format!("{folder}/inputs.rs"), table));
    }
    texts(files)
}

fn texts(files: Vec<(String, TokenStream)>) -> Result<Vec<File>, Diagnostics> {
    let texts = files.into_iter().map(|(path, tokens)| {
        let text = text(&path, tokens)?;
        Ok((path, text))
    });
    texts.collect()
}

/// The files of the events, below `api/`.
///
/// # Errors
///
/// Text that is no Rust: a fault of the generator.
pub fn events(events: &Events) -> Result<Vec<File>, Diagnostics> {
    let mut files = vec![(format!("{MODULE}/mod.rs"), events::module(events))];
    let nothing = Shared::default();
    let payloads = Part::known(&events.payloads, &nothing);
    files.extend(models(
        payloads,
        Part::observed(&events.payloads, &nothing),
        MODULE,
    ));
    texts(files)
}

/// The files of a part of a family, but for its `mod.rs`.
fn part(part: Part<'_>, observed: Part<'_>, folder: &str) -> Vec<(String, TokenStream)> {
    let mut files = vec![
        (format!("{folder}/kinds.rs"), kinds::module(part)),
        (format!("{folder}/routes.rs"), routes::module(part)),
    ];
    if part.requests().next().is_some() {
        let requests = operations::module(part);
        files.push((format!("{folder}/operations.rs"), requests));
    }
    files.extend(models(part, observed, folder));
    files
}

/// The files of a part's types.
fn models(part: Part<'_>, observed: Part<'_>, folder: &str) -> Vec<(String, TokenStream)> {
    let mut files = Vec::new();
    let has = part.has();
    if part.has_models() {
        let root = models::root(part, observed);
        files.push((format!("{folder}/models/mod.rs"), root));
    }
    if has.objects {
        files.push((format!("{folder}/models/objects.rs"), models::module(part)));
    }
    if has.enums {
        files.push((format!("{folder}/models/enums.rs"), enums::module(part)));
    }
    if has.unions {
        files.push((format!("{folder}/models/unions.rs"), unions::module(part)));
    }
    files
}

fn option(value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

/// A file's text.
fn text(path: &str, tokens: TokenStream) -> Result<String, Diagnostics> {
    match syn::parse2(tokens) {
        Ok(file) => Ok(HEADER.to_owned() + &layout::spaced(&prettyplease::unparse(&file))),
        Err(error) => Err(Diagnostic::new(
            "no-rust",
            path,
            "",
            format!("the generated text is no Rust: {error}"),
            "this is a fault of the generator: mend it in codegen/src/emit/",
        )
        .into()),
    }
}
