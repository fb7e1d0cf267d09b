//! The module of the events: one type for all that the platform sends.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::types::ident;
use crate::ir::Events;

pub(super) fn module(events: &Events) -> TokenStream {
    let about = format!(
        " What the platform sends to webhooks: {} events of the document {}.",
        events.events.len(),
        docs::code(&events.payloads.document),
    );
    let variants = events.events.iter().map(|event| {
        let types: Vec<String> = event.types.iter().map(|one| docs::code(one)).collect();
        let doc = docs::text(&format!(
            "{}: the type {}.",
            docs::code(&event.name),
            types.join(" or ")
        ));
        let variant = ident(&event.variant);
        let payload = ident(&events.payloads.type_def(event.payload).name);
        quote! {
            #doc
            #variant(Box<models::#payload>),
        }
    });
    let names = events.events.iter().map(|event| {
        let variant = ident(&event.variant);
        let name = &event.name;
        quote!(Self::#variant(_) => Some(#name),)
    });
    let reads = events.events.iter().map(|event| {
        let variant = ident(&event.variant);
        let types = &event.types;
        quote!(Some(#(#types)|*) => payload(json).map_or_else(Self::Unknown, Self::#variant),)
    });
    let writes = events.events.iter().map(|event| {
        let variant = ident(&event.variant);
        quote!(Self::#variant(payload) => rt::serialize(payload, output),)
    });
    quote! {
        #![doc = #about]
        use serde::{Serialize, Serializer};

        use crate::runtime as rt;
        use crate::webhooks::payload;

        pub mod models;

        /// What has happened.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Event {
            #(#variants)*
            /// Something that this version knows no event for, as it came.
            Unknown(rt::Json),
        }

        impl Event {
            /// The event that a payload tells of, by its `type`.
            ///
            /// It never fails: what it does not know is [`Event::Unknown`].
            pub fn read(json: rt::Json) -> Self {
                match json.get("type").and_then(rt::Json::as_str) {
                    #(#reads)*
                    _ => Self::Unknown(json),
                }
            }

            /// The event's name; none where it is unknown.
            pub fn name(&self) -> Option<&'static str> {
                match self {
                    #(#names)*
                    Self::Unknown(_) => None,
                }
            }
        }

        /// The payload, as it came.
        impl Serialize for Event {
            fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
                match self {
                    #(#writes)*
                    Self::Unknown(json) => json.serialize(output),
                }
            }
        }
    }
}
