//! `routes.rs` of a family: what is known of each operation before anybody calls it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::part::Part;
use super::types::{ident, mentions};
use super::{docs, option};
use crate::ir::{
    Answer, Body, BodyKind, Constant, Evidence, Family, Input, Operation, Paging, Place, Spot,
    Step, Style,
};

pub(super) fn module(part: Part<'_>) -> TokenStream {
    let family = part.family;
    let about = format!(" The routes of {}.", docs::plain(&family.title));
    let routes = part.operations().map(|operation| route(part, operation));
    let names = part.operations().map(constant);
    let routes: Vec<TokenStream> = routes.collect();
    let says_common = routes.iter().any(|tokens| mentions(tokens, "COMMON"));
    let common = says_common.then(|| common(family));
    quote! {
        #![doc = #about]
        use crate::runtime as rt;

        /// Every operation of the family, in the document's order.
        pub(crate) static ROUTES: &[&rt::Route] = &[#(&#names),*];

        #common
        #(#routes)*
    }
}

/// The name of an operation's static.
pub(super) fn constant(operation: &Operation) -> proc_macro2::Ident {
    ident(&operation.name.trim_end_matches('_').to_uppercase())
}

/// What most routes of a family have in common, so that each says only what is its own.
fn common(family: &Family) -> TokenStream {
    let name = &family.name;
    let version = option((!family.version.is_empty()).then(|| {
        let version = &family.version;
        quote!(#version)
    }));
    quote! {
        /// What most of them have in common.
        const COMMON: rt::Route = rt::Route {
            family: #name,
            version: #version,
            ..rt::Route::PLAIN
        };
    }
}

/// A route of its own, or the product's where that says most of it.
fn route(part: Part<'_>, operation: &Operation) -> TokenStream {
    let constant = constant(operation);
    let own = fields(part.family, operation);
    let fields = own.iter().map(|(_, tokens)| tokens);
    let whole = quote! {
        pub(crate) static #constant: rt::Route = rt::Route { #(#fields,)* ..COMMON };
    };
    let Some((product, same)) = part.shared.operation(&operation.name) else {
        return whole;
    };
    let theirs = self::fields(product, same);
    let says = |fields: &Fields, name: &str, text: Option<&str>| {
        let mut found = fields.iter().filter(|(field, _)| *field == name);
        found.any(|(_, tokens)| text.is_none_or(|text| tokens.to_string() == text))
    };
    if !theirs.iter().all(|(name, _)| says(&own, name, None)) {
        return whole;
    }
    // What is not `Copy` cannot be taken over.
    let different = own.iter().filter(|(name, tokens)| {
        *name == "method" || !says(&theirs, name, Some(&tokens.to_string()))
    });
    let mut different: Vec<TokenStream> = different.map(|(_, tokens)| tokens.clone()).collect();
    if !says(&own, "version", None) {
        let version = &part.family.version;
        different.push(quote!(version: Some(#version)));
    }
    let (family, route) = (ident(&product.name), self::constant(same));
    quote! {
        pub(crate) static #constant: rt::Route = rt::Route {
            #(#different,)*
            ..crate::api::#family::routes::#route
        };
    }
}

/// The fields of a route that are not as most are, by their names.
type Fields = Vec<(&'static str, TokenStream)>;

fn fields(family: &Family, operation: &Operation) -> Fields {
    let name = &operation.name;
    let id = &operation.id;
    let method = ident(&operation.method);
    let path = &operation.path;
    let mut fields: Fields = vec![
        ("name", quote!(name: #name)),
        ("operation_id", quote!(operation_id: #id)),
        ("method", quote!(method: rt::Method::#method)),
        ("path", quote!(path: #path)),
    ];
    let version = operation.version.as_ref().map(|(version, _)| version);
    if version != Some(&family.version).filter(|version| !version.is_empty()) {
        let version = option(version.map(|version| quote!(#version)));
        fields.push(("version", quote!(version: #version)));
    }
    if let Some(summary) = operation
        .facts
        .title
        .as_ref()
        .filter(|title| !title.is_empty())
    {
        fields.push(("summary", quote!(summary: #summary)));
    }
    if operation.facts.deprecated {
        fields.push(("deprecated", quote!(deprecated: true)));
    }
    let mut list = |name: &'static str, items: Vec<TokenStream>| {
        if !items.is_empty() {
            let field = ident(name);
            fields.push((name, quote!(#field: &[#(#items),*])));
        }
    };
    list("constants", constants(&operation.constants));
    let slots = operation.location.iter().map(|slot| {
        let place = place(slot.place);
        let (name, required) = (&slot.name, slot.required);
        quote!(rt::LocationSlot { place: rt::Place::#place, name: #name, required: #required })
    });
    list("location", slots.collect());
    list("with_location", constants(&operation.with_location));
    list(
        "parameters",
        operation.inputs.iter().map(parameter).collect(),
    );
    if let Some(body) = &operation.body {
        let body = self::body(body);
        fields.push(("body", quote!(body: #body)));
    }
    if operation.body.as_ref().is_some_and(|body| body.required) {
        fields.push(("body_required", quote!(body_required: true)));
    }
    let answer = match operation.answer {
        Answer::Typed(_) | Answer::Untyped => None,
        Answer::Empty => Some("Empty"),
        Answer::Text => Some("Text"),
        Answer::Bytes => Some("Bytes"),
    };
    if let Some(answer) = answer.map(ident) {
        fields.push(("answer", quote!(answer: rt::Answer::#answer)));
    }
    if let Some(paging) = operation.paging.as_ref().map(paging) {
        fields.push(("paging", quote!(paging: Some(#paging))));
    }
    let mut list = |name: &'static str, items: Vec<TokenStream>| {
        if !items.is_empty() {
            let field = ident(name);
            fields.push((name, quote!(#field: &[#(#items),*])));
        }
    };
    let schemes = operation.security.iter().flat_map(|one| &one.schemes);
    let security = schemes
        .map(|(scheme, scopes)| quote!(rt::Security { scheme: #scheme, scopes: &[#(#scopes),*] }));
    list("security", security.collect());
    let hosts = operation.known.hosts.iter().map(|host| quote!(#host));
    list("hosts", hosts.collect());
    let evidence = match operation.known.evidence {
        Evidence::Published => None,
        Evidence::Documented => Some("Documented"),
        Evidence::Observed => Some("Observed"),
    };
    if let Some(evidence) = evidence.map(ident) {
        fields.push(("evidence", quote!(evidence: rt::Evidence::#evidence)));
    }
    fields
}

/// A parameter, made so that only what is unusual for its place is said.
fn parameter(input: &Input) -> TokenStream {
    let name = &input.field.wire;
    let (make, usual, always) = match input.place {
        Place::Path => ("path", Style::Simple, true),
        Place::Query => ("query", Style::Form, false),
        Place::Header | Place::Cookie => ("header", Style::Simple, false),
        Place::Field => ("field", Style::Form, false),
    };
    let make = ident(make);
    let required = (input.field.required && !always).then(|| quote!(.required()));
    let style = (input.style != usual).then(|| {
        let style = ident(style(input.style));
        quote!(.style(rt::Style::#style))
    });
    quote!(rt::Parameter::#make(#name) #required #style)
}

fn body(body: &Body) -> TokenStream {
    let content_type = &body.content_type;
    match body.kind {
        BodyKind::Json => {
            let content_type = match content_type.as_str() {
                "*/*" => "application/json",
                content_type => content_type,
            };
            quote!(rt::BodyKind::Json { content_type: #content_type })
        }
        BodyKind::Form => quote!(rt::BodyKind::Form),
        BodyKind::Multipart => quote!(rt::BodyKind::Multipart),
        BodyKind::Text => quote!(rt::BodyKind::Text { content_type: #content_type }),
        BodyKind::Bytes => quote!(rt::BodyKind::Bytes { content_type: #content_type }),
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
