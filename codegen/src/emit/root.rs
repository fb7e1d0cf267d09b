//! The roots of the generated modules: the families, and the methods that make their
//! handles.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::inputs::PROGRAM;
use super::part::{FEATURE, is_observed};
use super::types::ident;
use super::{File, docs, text};
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Family};
use crate::names::ident::pascal;
use crate::webhooks::MODULE;

/// `mod.rs`, and that of each API version beside the product's. `told` says whether there
/// are tables of what the inputs are like.
///
/// # Errors
///
/// Text that is no Rust: a fault of the generator.
pub fn roots(api: &Api, told: bool) -> Result<Vec<File>, Diagnostics> {
    let mut files = vec![("mod.rs".to_owned(), product(api, told))];
    for set in api.sets() {
        let families: Vec<&Family> = of_set(api, Some(set));
        files.push((format!("{set}/mod.rs"), version(set, &families, told)));
    }
    let texts = files.into_iter().map(|(path, tokens)| {
        let text = text(&path, tokens)?;
        Ok((path, text))
    });
    texts.collect()
}

fn of_set<'a>(api: &'a Api, set: Option<&str>) -> Vec<&'a Family> {
    let families = api.families.iter();
    families.filter(|one| one.set.as_deref() == set).collect()
}

fn product(api: &Api, told: bool) -> TokenStream {
    let families = of_set(api, None);
    let modules = families.iter().map(|family| module(family));
    let methods = families
        .iter()
        .map(|family| method(family, quote!(self.clone())));
    let events = api.events.is_some().then(|| {
        let name = ident(MODULE);
        quote! {
            #[cfg(feature = "webhooks")]
            pub mod #name;
        }
    });
    let sets = api.sets().into_iter().map(|set| {
        let name = ident(set);
        quote! {
            #[cfg(feature = #set)]
            pub mod #name;
        }
    });
    let routes = routes(
        &families,
        "Every operation of the families that are compiled in.",
    );
    let inputs = told.then(|| inputs(&families));
    quote! {
        //! The families, one module each.
        use crate::runtime as rt;

        #(#modules)*
        #events
        #(#sets)*

        #routes

        #inputs

        impl rt::Client {
            #(#methods)*
        }
    }
}

fn version(set: &str, families: &[&Family], told: bool) -> TokenStream {
    let version = families.first().map_or(set, |family| &family.version);
    let about = format!(
        " The API version `{version}`, beside the product's own: `client.{set}()` has its \
         families."
    );
    let modules = families.iter().map(|family| module(family));
    let methods = families
        .iter()
        .map(|family| method(family, quote!(self.client.clone())));
    let routes = routes(
        families,
        &format!("Every operation of `{version}` of the families that are compiled in."),
    );
    let inputs = told.then(|| inputs(families));
    let name = ident(set);
    let handle = ident(&pascal(set));
    let doc = docs::text(&format!(
        "The families of the API version `{version}`. Made by `client.{set}()`.\n\n\
         What is the same in both versions has one type: an answer of the one goes where \
         the other's is taken."
    ));
    let made = docs::text(&format!(
        "The families of the API version `{version}`: see [`{set}`](crate::{set}). It speaks for the same \
         account, with the same token and within the same limits."
    ));
    quote! {
        #![doc = #about]
        use crate::runtime as rt;

        #(#modules)*

        #routes

        #inputs

        #doc
        #[derive(Clone, Debug)]
        pub struct #handle {
            #[allow(dead_code, reason = "without a family there is nothing to call")]
            client: rt::Client,
        }

        impl #handle {
            #(#methods)*
        }

        impl rt::Client {
            #made
            pub fn #name(&self) -> #handle {
                #handle { client: self.clone() }
            }
        }
    }
}

fn feature(family: &Family) -> (Ident, &str) {
    (ident(&family.name), &family.name)
}

fn module(family: &Family) -> TokenStream {
    let (name, feature) = feature(family);
    quote! {
        #[cfg(feature = #feature)]
        pub mod #name;
    }
}

/// The method that makes a family's handle of a client.
fn method(family: &Family, client: TokenStream) -> TokenStream {
    let (name, feature) = feature(family);
    let handle = ident(&family.handle);
    let doc = docs::text(&format!(
        "{}: see [`{}::{handle}`].",
        family.title, family.name
    ));
    quote! {
        #doc
        #[cfg(feature = #feature)]
        pub fn #name(&self) -> #name::#handle {
            #name::#handle { client: #client }
        }
    }
}

fn routes(families: &[&Family], about: &str) -> TokenStream {
    let doc = docs::text(about);
    let tables = families.iter().map(|family| {
        let (name, feature) = feature(family);
        let observed = family.operations.iter().any(is_observed).then(|| {
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
    quote! {
        #doc
        pub fn routes() -> impl Iterator<Item = &'static rt::Route> {
            static FAMILIES: &[&[&rt::Route]] = &[#(#tables)*];
            FAMILIES.iter().copied().flatten().copied()
        }
    }
}

/// The tables of routes, each with that of what their inputs are like.
fn inputs(families: &[&Family]) -> TokenStream {
    let tables = families.iter().map(|family| {
        let (name, feature) = feature(family);
        let observed = family.operations.iter().any(is_observed).then(|| {
            quote! {
                #[cfg(all(feature = #feature, feature = #FEATURE))]
                (#name::OBSERVED_ROUTES, #name::inputs::OBSERVED),
            }
        });
        quote! {
            #[cfg(feature = #feature)]
            (#name::ROUTES, #name::inputs::INPUTS),
            #observed
        }
    });
    quote! {
        /// The routes of the families that are compiled in, and what their inputs are like.
        #[cfg(feature = #PROGRAM)]
        pub(crate) static INPUTS: &[crate::inputs::Table] = &[#(#tables)*];
    }
}
