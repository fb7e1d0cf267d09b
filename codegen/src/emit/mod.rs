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
mod kinds;
mod layout;
mod models;
mod operations;
mod package;
mod part;
mod routes;
mod twins;
mod types;
mod unions;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Events, Family};
use crate::webhooks::MODULE;
use part::{FEATURE, Part};

pub use driver::driver;
pub use package::{CARGO_BEGIN, CARGO_END, features, package};
pub use types::{argument_text, field_text, value_text};

/// A file's path and text.
pub type File = (String, String);

/// What stands at the top of every generated file.
const HEADER: &str =
    "// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.\n\n";

/// The files of one family, below `api/`.
///
/// # Errors
///
/// Text that is no Rust: a fault of the generator, said with the file's name.
pub fn family(family: &Family) -> Result<Vec<File>, Diagnostics> {
    let name = &family.name;
    let mut files = vec![(format!("{name}/mod.rs"), family::module(family))];
    let (known, observed) = (Part::known(family), Part::observed(family));
    files.extend(part(known, name));
    if !known.has().any() && observed.has().any() {
        // The module is where all models of the family are found.
        files.push((format!("{name}/models/mod.rs"), models::root(known)));
    }
    if !observed.is_empty() {
        files.push((format!("{name}/observed/mod.rs"), family::observed(family)));
        files.extend(part(observed, &format!("{name}/observed")));
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
    files.extend(models(Part::known(&events.payloads), MODULE));
    texts(files)
}

/// The files of a part of a family, but for its `mod.rs`.
fn part(part: Part<'_>, folder: &str) -> Vec<(String, TokenStream)> {
    let mut files = vec![
        (format!("{folder}/kinds.rs"), kinds::module(part)),
        (format!("{folder}/operations.rs"), operations::module(part)),
        (format!("{folder}/routes.rs"), routes::module(part)),
    ];
    files.extend(models(part, folder));
    files
}

/// The files of a part's types.
fn models(part: Part<'_>, folder: &str) -> Vec<(String, TokenStream)> {
    let mut files = Vec::new();
    let has = part.has();
    if has.any() {
        files.push((format!("{folder}/models/mod.rs"), models::root(part)));
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

/// The root of the generated modules: the families and the client's methods.
///
/// # Errors
///
/// Text that is no Rust: a fault of the generator.
pub fn root(api: &Api) -> Result<File, Diagnostics> {
    let path = "mod.rs".to_owned();
    let families = api.families.iter().map(|family| {
        let name = format_ident!("{}", family.name);
        let feature = &family.name;
        quote! {
            #[cfg(feature = #feature)]
            pub mod #name;
        }
    });
    let methods = api.families.iter().map(|family| {
        let name = format_ident!("{}", family.name);
        let handle = format_ident!("{}", family.handle);
        let feature = &family.name;
        let doc = docs::text(&format!(
            "{}: see [`{}::{handle}`].",
            family.title, family.name
        ));
        quote! {
            #doc
            #[cfg(feature = #feature)]
            pub fn #name(&self) -> #name::#handle {
                #name::#handle { client: self.clone() }
            }
        }
    });
    let events = api.events.is_some().then(|| {
        let name = format_ident!("{MODULE}");
        quote! {
            #[cfg(feature = "webhooks")]
            pub mod #name;
        }
    });
    let tables = api.families.iter().map(|family| {
        let name = format_ident!("{}", family.name);
        let feature = &family.name;
        let observed = (!Part::observed(family).is_empty()).then(|| {
            quote! {
                #[cfg(all(feature = #feature, feature = #FEATURE))]
                #name::OBSERVED_ROUTES,
            }
        });
        quote! {
            #[cfg(feature = #feature)]
            #name::ROUTES,
            #observed
        }
    });
    let tokens = quote! {
        //! The families, one module each.
        use crate::runtime as rt;

        #(#families)*
        #events

        /// Every operation of the families that are compiled in.
        pub fn routes() -> impl Iterator<Item = &'static rt::Route> {
            static FAMILIES: &[&[&rt::Route]] = &[#(#tables)*];
            FAMILIES.iter().copied().flatten().copied()
        }

        impl rt::Client {
            #(#methods)*
        }
    };
    let text = text(&path, tokens)?;
    Ok((path, text))
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
