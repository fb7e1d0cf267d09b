//! `routes.rs` of a family: what is known of each operation before anybody calls it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs;
use super::part::Part;
use super::types::ident;
use crate::ir::{
    Answer, BodyKind, Constant, Evidence, Family, Operation, Paging, Place, Spot, Step, Style,
};

pub(super) fn module(part: Part<'_>) -> TokenStream {
    let family = part.family;
    let about = format!(" The routes of {}.", docs::plain(&family.title));
    let routes = part.operations().map(|operation| route(family, operation));
    let names = part.operations().map(constant);
    quote! {
        #![doc = #about]
        use crate::runtime as rt;

        /// Every operation of the family, in the document's order.
        pub(crate) static ROUTES: &[&rt::Route] = &[#(&#names),*];

        #(#routes)*
    }
}

/// The name of an operation's static.
pub(super) fn constant(operation: &Operation) -> proc_macro2::Ident {
    ident(&operation.name.trim_end_matches('_').to_uppercase())
}

fn route(family: &Family, operation: &Operation) -> TokenStream {
    let constant = constant(operation);
    let family_name = &family.name;
    let name = &operation.name;
    let id = &operation.id;
    let method = ident(&operation.method);
    let path = &operation.path;
    let version = match &operation.version {
        Some((version, _)) => quote!(Some(#version)),
        None => quote!(None),
    };
    let summary = operation.facts.title.clone().unwrap_or_default();
    let deprecated = operation.facts.deprecated;
    let constants = constants(&operation.constants);
    let with_location = self::constants(&operation.with_location);
    let location = operation.location.iter().map(|slot| {
        let place = place(slot.place);
        let (name, required) = (&slot.name, slot.required);
        quote!(rt::LocationSlot { place: rt::Place::#place, name: #name, required: #required })
    });
    let parameters = operation.inputs.iter().map(|input| {
        let place = place(input.place);
        let (name, required) = (&input.field.wire, input.field.required);
        let style = ident(style(input.style));
        quote! {
            rt::Parameter {
                place: rt::Place::#place,
                name: #name,
                required: #required,
                style: rt::Style::#style,
            }
        }
    });
    let (body, body_required) = match &operation.body {
        None => (quote!(rt::BodyKind::None), false),
        Some(body) => {
            let content_type = &body.content_type;
            let kind = match body.kind {
                BodyKind::Json => {
                    let content_type = if content_type == "*/*" {
                        "application/json"
                    } else {
                        content_type
                    };
                    quote!(rt::BodyKind::Json { content_type: #content_type })
                }
                BodyKind::Form => quote!(rt::BodyKind::Form),
                BodyKind::Multipart => quote!(rt::BodyKind::Multipart),
                BodyKind::Text => quote!(rt::BodyKind::Text { content_type: #content_type }),
                BodyKind::Bytes => quote!(rt::BodyKind::Bytes { content_type: #content_type }),
            };
            (kind, body.required)
        }
    };
    let answer = ident(match operation.answer {
        Answer::Typed(_) | Answer::Untyped => "Json",
        Answer::Empty => "Empty",
        Answer::Text => "Text",
        Answer::Bytes => "Bytes",
    });
    let paging = option(operation.paging.as_ref().map(paging));
    let evidence = ident(match operation.known.evidence {
        Evidence::Published => "Published",
        Evidence::Documented => "Documented",
        Evidence::Observed => "Observed",
    });
    let hosts = &operation.known.hosts;
    let security =
        operation.security.iter().flat_map(|one| &one.schemes).map(
            |(scheme, scopes)| quote!(rt::Security { scheme: #scheme, scopes: &[#(#scopes),*] }),
        );
    quote! {
        pub(super) static #constant: rt::Route = rt::Route {
            family: #family_name,
            name: #name,
            operation_id: #id,
            method: rt::Method::#method,
            path: #path,
            version: #version,
            summary: #summary,
            deprecated: #deprecated,
            constants: &[#(#constants),*],
            location: &[#(#location),*],
            with_location: &[#(#with_location),*],
            parameters: &[#(#parameters),*],
            body: #body,
            body_required: #body_required,
            answer: rt::Answer::#answer,
            paging: #paging,
            security: &[#(#security),*],
            evidence: rt::Evidence::#evidence,
            hosts: &[#(#hosts),*],
        };
    }
}

fn paging(paging: &Paging) -> TokenStream {
    let items = &paging.items;
    let step = match &paging.step {
        Step::Offset(spot) => {
            let spot = self::spot(spot);
            quote!(rt::Step::Offset(#spot))
        }
        Step::Page(spot, first) => {
            let (spot, first) = (self::spot(spot), number(*first));
            quote!(rt::Step::Page { spot: #spot, first: #first })
        }
        Step::Cursor(cursors) => {
            let cursors = cursors.iter().map(|cursor| {
                let (spot, from) = (self::spot(&cursor.spot), &cursor.from);
                quote!(rt::Cursor { spot: #spot, from: &[#(#from),*] })
            });
            quote!(rt::Step::Cursor(&[#(#cursors),*]))
        }
    };
    let size = option(paging.size.as_ref().map(|size| {
        let (spot, least) = (self::spot(&size.spot), number(size.least));
        let most = option(size.most.map(number));
        let usual = option(size.usual.map(number));
        quote!(rt::PageSize { spot: #spot, least: #least, most: #most, usual: #usual })
    }));
    let total = option(paging.total.as_ref().map(|total| quote!(#total)));
    let more = option(paging.more.as_ref().map(|more| quote!(#more)));
    quote! {
        &rt::Paging { items: #items, step: #step, size: #size, total: #total, more: #more }
    }
}

fn spot(spot: &Spot) -> TokenStream {
    let place = place(spot.place);
    let (name, text) = (&spot.name, spot.text);
    quote!(rt::Spot { place: rt::Place::#place, name: #name, text: #text })
}

fn number(number: u64) -> TokenStream {
    let number = Literal::u64_unsuffixed(number);
    quote!(#number)
}

fn option(value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

fn constants(constants: &[Constant]) -> Vec<TokenStream> {
    constants
        .iter()
        .map(|constant| {
            let place = place(constant.place);
            let (name, value) = (&constant.name, &constant.value);
            quote!(rt::Constant { place: rt::Place::#place, name: #name, value: #value })
        })
        .collect()
}

fn place(place: Place) -> proc_macro2::Ident {
    ident(match place {
        Place::Path => "Path",
        Place::Query => "Query",
        Place::Header | Place::Cookie => "Header",
        Place::Field => "Body",
    })
}

fn style(style: Style) -> &'static str {
    match style {
        Style::Simple => "Simple",
        Style::Form => "Form",
        Style::FormComma => "FormComma",
        Style::SpaceDelimited => "SpaceDelimited",
        Style::PipeDelimited => "PipeDelimited",
        Style::DeepObject => "DeepObject",
        Style::Label => "Label",
        Style::Matrix => "Matrix",
        Style::Json => "Json",
    }
}
