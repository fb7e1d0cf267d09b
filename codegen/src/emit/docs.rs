//! Documentation, written from the facts.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::ir::{
    Answer, BodyKind, Evidence, Facts, Family, Field, Input, Known, Limit, Operation, Place,
    Scalar, Shape, Type, TypeDef,
};

/// Allowed values beyond these are left to the type's own page.
const VALUES_SHOWN: usize = 12;

/// Documentation lines as attributes.
pub(super) fn text(text: &str) -> TokenStream {
    let lines = text.trim_end().lines().map(|line| {
        let line = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}

/// Text of a document on one line, with what nobody can see made visible:
/// such characters could make text read as something that it is not.
fn visible(text: &str) -> String {
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(one_line.len());
    for symbol in one_line.chars() {
        let hidden = symbol.is_control()
            || matches!(symbol, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
            || matches!(symbol, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{ad}');
        match hidden {
            true => out.extend(symbol.escape_unicode()),
            false => out.push(symbol),
        }
    }
    out
}

/// Text of a document inside a sentence: nothing in it is markup.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for symbol in visible(text).chars() {
        let markup = ['\\', '`', '*', '_', '[', ']', '<', '>', '#', '|', '~', '&'];
        if markup.contains(&symbol) {
            out.push('\\');
        }
        out.push(symbol);
    }
    // A bare address would be a warning of rustdoc.
    out.replace("://", ":\\//")
}

/// Text of a document as code.
pub(super) fn code(text: &str) -> String {
    let text = visible(text).replace('`', "'");
    format!("`{}`", if text.is_empty() { "\"\"" } else { &text })
}

/// What a field or an input is: type, limits, default, allowed values.
pub(super) fn describe(family: &Family, ty: &Type, nullable: bool, facts: &Facts) -> String {
    let mut parts = vec![kind(family, ty, facts)];
    for limit in &facts.limits {
        parts.push(match limit {
            Limit::Minimum(least, false) => format!("at least {least}"),
            Limit::Minimum(least, true) => format!("more than {least}"),
            Limit::Maximum(most, false) => format!("at most {most}"),
            Limit::Maximum(most, true) => format!("less than {most}"),
            Limit::MultipleOf(step) => format!("a multiple of {step}"),
            Limit::MinLength(1) => "not empty".to_owned(),
            Limit::MinLength(least) => format!("at least {least} characters"),
            Limit::MaxLength(most) => format!("at most {most} characters"),
            Limit::Pattern(pattern) => format!("matching {}", code(pattern)),
            Limit::MinItems(least) => format!("at least {least} items"),
            Limit::MaxItems(most) => format!("at most {most} items"),
            Limit::UniqueItems => "no item twice".to_owned(),
        });
    }
    if nullable {
        parts.push("null is a value of its own".to_owned());
    }
    let mut text = parts.join(", ");
    if let Some(default) = short(facts.default.as_ref()) {
        text += &format!("; {default} where nothing is sent");
    }
    if let Some(example) = short(facts.example.as_ref()) {
        text += &format!("; for example {example}");
    }
    text
}

fn kind(family: &Family, ty: &Type, facts: &Facts) -> String {
    match ty {
        Type::Scalar(Scalar::String) => match facts.format.as_deref() {
            Some("date-time") => "date and time (RFC 3339)".to_owned(),
            Some("date") => "date (`YYYY-MM-DD`)".to_owned(),
            Some(format) => format!("text of the format {}", code(format)),
            None => "text".to_owned(),
        },
        Type::Scalar(Scalar::Integer) => "whole number".to_owned(),
        Type::Scalar(Scalar::Number) => "number".to_owned(),
        Type::Scalar(Scalar::Boolean) => "flag".to_owned(),
        Type::Json => "any JSON value".to_owned(),
        Type::File => "file".to_owned(),
        Type::List(inner) => format!("list of {}", many(family, inner)),
        Type::Map(inner) => format!("map from text to {}", many(family, inner)),
        Type::Named(index) => {
            let def = family.type_def(*index);
            match &def.shape {
                Shape::Enum(values) => {
                    let shown: Vec<String> = values
                        .variants
                        .iter()
                        .take(VALUES_SHOWN)
                        .map(|variant| code(&variant.value.text()))
                        .collect();
                    let more = values.variants.len().saturating_sub(VALUES_SHOWN);
                    let more = if more > 0 {
                        format!(" and {more} more")
                    } else {
                        String::new()
                    };
                    match values.variants.len() {
                        1 => format!("only {}", shown[0]),
                        _ => format!("one of {}{more}", shown.join(", ")),
                    }
                }
                Shape::Object(_) => format!("an object, {}", link(def)),
                Shape::Union(_) => format!("one of several types, {}", link(def)),
            }
        }
    }
}

fn many(family: &Family, ty: &Type) -> String {
    match ty {
        Type::Scalar(Scalar::String) => "texts".to_owned(),
        Type::Scalar(Scalar::Integer) => "whole numbers".to_owned(),
        Type::Scalar(Scalar::Number) => "numbers".to_owned(),
        Type::Scalar(Scalar::Boolean) => "flags".to_owned(),
        Type::Json => "JSON values".to_owned(),
        Type::File => "files".to_owned(),
        Type::List(inner) => format!("lists of {}", many(family, inner)),
        Type::Map(inner) => format!("maps from text to {}", many(family, inner)),
        Type::Named(index) => link(family.type_def(*index)),
    }
}

fn link(def: &TypeDef) -> String {
    format!("`{}`", def.name)
}

/// A scalar or a short list that a document gives, as code.
fn short(value: Option<&Value>) -> Option<String> {
    let text = match value? {
        Value::String(text) if text.is_empty() => return None,
        Value::String(text) => text.clone(),
        Value::Null | Value::Object(_) => return None,
        other => other.to_string(),
    };
    (text.chars().count() <= 80).then(|| code(&text))
}

/// A field's line: its title, or what it is.
pub(super) fn field(family: &Family, field: &Field) -> String {
    let mut text = format!(
        "{}: {}.",
        code(&field.wire),
        describe(family, &field.ty, field.nullable, &field.facts)
    );
    if let Some(title) = &field.facts.title {
        text = format!("{}. {text}", plain(title.trim_end_matches('.')));
    }
    if let Some(words) = &field.facts.words {
        text = format!("{}\n\n{text}", words.trim());
    }
    if field.facts.read_only {
        text += " Only answers carry it.";
    }
    if field.facts.write_only {
        text += " Only requests carry it.";
    }
    if field.facts.deprecated {
        text += "\n\nThe document calls it deprecated.";
    }
    text
}

/// An operation's documentation on the handle.
pub(super) fn operation(family: &Family, operation: &Operation) -> String {
    let title = operation
        .facts
        .title
        .clone()
        .unwrap_or_else(|| operation.id.replace('-', " "));
    let mut text = format!(
        "{}: `{} {}`.\n\n",
        plain(title.trim().trim_end_matches('.')),
        operation.method,
        operation.path
    );
    if operation.facts.deprecated {
        text += "The document calls this operation deprecated.\n\n";
    }
    if let Some(words) = &operation.facts.words {
        text += &format!("{}\n\n", words.trim());
    }
    text += &known(&operation.known);
    for successor in &operation.successors {
        text += &super::successors::paragraph(successor);
    }
    let required: Vec<&Input> = operation
        .inputs
        .iter()
        .filter(|i| i.field.required)
        .collect();
    let optional_body = operation
        .body
        .as_ref()
        .is_some_and(|body| body.whole.is_some() && !body.required);
    let optional = operation.inputs.len() - required.len() + usize::from(optional_body);
    for input in &required {
        text += &format!(
            "* `{}`: {} ({}){}{}\n",
            input.field.name,
            describe(
                family,
                &input.field.ty,
                input.field.nullable,
                &input.field.facts
            ),
            place(input.place, operation),
            if input.field.name == input.field.wire {
                String::new()
            } else {
                format!(", {} on the wire", code(&input.field.wire))
            },
            match &input.field.facts.words {
                Some(words) => format!(". {}", words.trim().replace('\n', " ")),
                None => String::new(),
            },
        );
    }
    let required_body = operation.body.as_ref().filter(|body| body.required);
    if let Some(whole) = required_body.and_then(|body| body.whole.as_ref()) {
        text += &format!(
            "* `body`: {}\n",
            describe(family, &whole.ty, false, &whole.facts)
        );
    }
    if !required.is_empty() || required_body.is_some_and(|body| body.whole.is_some()) {
        text.push('\n');
    }
    if optional > 0 {
        text += &format!(
            "[`{}`] has {optional} optional input{}.\n\n",
            operation.type_name,
            if optional == 1 { "" } else { "s" }
        );
    }
    text += &account(operation);
    text += &body(operation);
    text += &format!("Answers with {}.\n\n", answer(family, operation));
    text += &authority(operation);
    if let Some((version, given)) = &operation.version {
        text += &format!("API version `{version}`");
        text += if *given {
            ".\n\n"
        } else {
            ", by rule: the document names none.\n\n"
        };
    }
    if !operation.errors.is_empty() {
        text += &format!(
            "Errors that the document lists: {}.\n\n",
            operation.errors.join(", ")
        );
    }
    text + &source(family, &operation.pointer)
}

/// Where a fact stands: in the document, or in the overlays that add to it.
pub(super) fn source(family: &Family, pointer: &str) -> String {
    let within = |added: &String| {
        pointer
            .strip_prefix(added.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    if family.added.iter().any(within) {
        let place = code(&format!("overlays/{}/", family.name));
        return format!("Overlay: {place}, {}.", code(&format!("#{pointer}")));
    }
    format!(
        "Document: {}.",
        code(&format!("{}#{pointer}", family.document))
    )
}

/// On what an operation rests that no published document describes.
fn known(known: &Known) -> String {
    let mut text = match known.evidence {
        Evidence::Published => return String::new(),
        Evidence::Documented => {
            "The product's documentation names this operation; no published document \
             describes it."
        }
        Evidence::Observed => {
            "Seen in public code only (feature `observed`): nobody documents it, it can \
             change without notice, and the platform may refuse the token."
        }
    }
    .to_owned();
    let hosts: Vec<String> = known.hosts.iter().map(|host| code(host)).collect();
    if !hosts.is_empty() {
        text += &format!(" Seen on {}", hosts.join(" and "));
        text += match known.is_elsewhere() {
            true => {
                ", never on the public host; the request goes to the client's own base URL \
                 all the same."
            }
            false => ".",
        };
    } else if known.evidence == Evidence::Observed {
        text += " On which host is not known.";
    }
    if let Some(guess) = &known.guess {
        text += &format!(" {}", guess.trim());
    }
    text + "\n\n"
}

fn place(place: Place, operation: &Operation) -> String {
    match (place, operation.body.as_ref().map(|body| body.kind)) {
        (Place::Field, Some(BodyKind::Multipart)) => "a part of the form".to_owned(),
        (Place::Field, Some(BodyKind::Form)) => "a field of the form".to_owned(),
        (Place::Field, _) => "in the body".to_owned(),
        (Place::Path, _) => "in the path".to_owned(),
        (Place::Query, _) => "in the query".to_owned(),
        (Place::Header, _) => "a header".to_owned(),
        (Place::Cookie, _) => "a cookie".to_owned(),
    }
}

fn account(operation: &Operation) -> String {
    let Some(slot) = operation.location.first() else {
        return String::new();
    };
    let names: Vec<String> = operation
        .location
        .iter()
        .map(|slot| {
            format!(
                "{} {}",
                code(&slot.name),
                match slot.place {
                    Place::Path => "in the path",
                    Place::Query => "in the query",
                    Place::Header => "as a header",
                    Place::Cookie => "as a cookie",
                    Place::Field => "in the body",
                }
            )
        })
        .collect();
    let need = if operation.location.iter().any(|slot| slot.required) {
        "Needs the account"
    } else {
        "Speaks for the account, where one is given"
    };
    let _ = slot;
    format!(
        "{need} ({}): from `client.location(id)`, or [`{}::location_id`].\n\n",
        names.join(", "),
        operation.type_name
    )
}

fn body(operation: &Operation) -> String {
    match &operation.body {
        Some(body) if body.kind == BodyKind::Multipart => {
            "Sends a form with files (`multipart/form-data`).\n\n".to_owned()
        }
        Some(body) if body.kind != BodyKind::Json => {
            format!("Sends {}.\n\n", code(&body.content_type))
        }
        _ => String::new(),
    }
}

fn answer(family: &Family, operation: &Operation) -> String {
    match &operation.answer {
        Answer::Typed(Type::Named(index)) => {
            let name = &family.type_def(*index).name;
            // The methods of the observed part stand one module deeper.
            match operation.known.evidence {
                Evidence::Observed => format!("[`{name}`](super::models::{name})"),
                _ => format!("[`{name}`](models::{name})"),
            }
        }
        Answer::Typed(ty) => format!("a {}", kind(family, ty, &Facts::default())),
        Answer::Untyped => "JSON that the document does not describe".to_owned(),
        Answer::Empty => "nothing".to_owned(),
        Answer::Text => "text".to_owned(),
        Answer::Bytes => "bytes".to_owned(),
    }
}

fn authority(operation: &Operation) -> String {
    if operation.security.is_empty() {
        return "Scopes and kind of token: the document does not say.\n\n".to_owned();
    }
    let mut scopes: Vec<String> = Vec::new();
    let mut tokens: Vec<&str> = Vec::new();
    for (scheme, needed) in operation.security.iter().flat_map(|one| &one.schemes) {
        for scope in needed {
            let scope = code(scope);
            if !scopes.contains(&scope) {
                scopes.push(scope);
            }
        }
        let token = token(scheme);
        if !tokens.contains(&token) {
            tokens.push(token);
        }
    }
    let scopes = match &scopes[..] {
        [] => "no scope named".to_owned(),
        [one] => format!("scope {one}"),
        many => format!("scopes {}", many.join(", ")),
    };
    format!("Token: {}; {scopes}.\n\n", tokens.join(", or "))
}

/// The kind of token behind a security scheme of these documents.
fn token(scheme: &str) -> &str {
    match scheme {
        "Location-Access" => "a location's (an account's)",
        "Location-Access-Only" => "a location's from OAuth, no private token",
        "Agency-Access" => "an agency's",
        "Agency-Access-Only" => "an agency's from OAuth, no private token",
        "bearer" => "a bearer token, of which kind the document does not say",
        _ => "as the scheme in the document says",
    }
}
