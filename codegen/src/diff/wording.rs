//! How changes are told to people.

use super::change::Sides;
use super::rules::{Rule, Subject, What};
use super::walk::{Owner, Walk};
use crate::ir::{Family, Scalar, Shape, Type, TypeDef};

/// A type in the document's words.
pub(super) fn type_text(family: &Family, ty: &Type) -> String {
    match ty {
        Type::Scalar(Scalar::String) => "string".to_owned(),
        Type::Scalar(Scalar::Integer) => "integer".to_owned(),
        Type::Scalar(Scalar::Number) => "number".to_owned(),
        Type::Scalar(Scalar::Boolean) => "boolean".to_owned(),
        Type::Json => "any JSON".to_owned(),
        Type::File => "file".to_owned(),
        Type::List(inner) => format!("list of {}", type_text(family, inner)),
        Type::Map(inner) => format!("map of {}", type_text(family, inner)),
        Type::Named(index) => schema_text(family.type_def(*index)),
    }
}

/// A named type: the schema's name, or what an inline one is.
pub(super) fn schema_text(def: &TypeDef) -> String {
    match (&def.schema, &def.shape) {
        (Some(schema), _) => schema.clone(),
        (None, Shape::Object(object)) => {
            let fields = object.fields.iter().map(|field| field.wire.as_str());
            format!("object with {}", some(fields.collect()))
        }
        (None, Shape::Enum(list)) => {
            let values: Vec<String> = list
                .variants
                .iter()
                .map(|variant| variant.value.text())
                .collect();
            format!(
                "one of {}",
                some(values.iter().map(String::as_str).collect())
            )
        }
        (None, Shape::Union(union)) => format!("one of {} forms", union.variants.len()),
    }
}

/// The first few of many names.
fn some(names: Vec<&str>) -> String {
    const FEW: usize = 4;
    match names.len() {
        0 => "nothing".to_owned(),
        count if count > FEW + 1 => format!("{} and {} more", names[..FEW].join(", "), count - FEW),
        _ => names.join(", "),
    }
}

/// What a change belongs to: `GET /contacts/`, `ContactDto`.
pub(super) fn owner(walk: &Walk<'_>, owner: Owner) -> String {
    match owner {
        Owner::Family(sides) => {
            let new = sides.new.map(|index| walk.new_family(index).name.clone());
            let old = sides.old.map(|index| walk.old_family(index).name.clone());
            new.or(old).unwrap_or_default()
        }
        Owner::Operation(sides) => {
            let new = sides.new.map(|at| walk.new_operation(at).key());
            let old = sides.old.map(|at| walk.old_operation(at).key());
            new.or(old).unwrap_or_default()
        }
        Owner::Type(sides) => {
            let new = sides
                .new
                .map(|at| name(walk.new_family(at.0), walk.new_type(at)));
            let old = sides
                .old
                .map(|at| name(walk.old_family(at.0), walk.old_type(at)));
            new.or(old).unwrap_or_default()
        }
        Owner::Event(sides) => {
            let name = |api: &crate::ir::Api, at: Option<usize>| {
                let events = api.events.as_ref()?;
                Some(events.events.get(at?)?.name.clone())
            };
            name(walk.new, sides.new)
                .or_else(|| name(walk.old, sides.old))
                .unwrap_or_default()
        }
    }
}

/// The schema's name; where an inline type stands.
fn name(family: &Family, def: &TypeDef) -> String {
    let path = match (&def.schema, &def.parent) {
        (Some(schema), _) => return schema.clone(),
        (None, Some(parent)) => &parent.path[..],
        (None, None) => return def.pointer.clone(),
    };
    let mut operations = family.operations.iter();
    let is_around = |pointer: &str| {
        let rest = def.pointer.strip_prefix(pointer);
        rest.is_some_and(|rest| rest.starts_with('/'))
    };
    match operations.find(|operation| is_around(&operation.pointer)) {
        Some(operation) => format!(
            "{} {}",
            operation.key(),
            path.get(1..).unwrap_or_default().join(".")
        ),
        None => path.join("."),
    }
}

/// A change in one sentence that stands by itself.
pub(super) fn sentence(rule: Rule, owner: &str, path: &str, value: &Sides<String>) -> String {
    let thing = match (rule.subject, path) {
        (Subject::Operation | Subject::Family | Subject::Event | Subject::Name, _) => {
            owner.to_owned()
        }
        (Subject::Schema, _) => format!("{owner}: the schema"),
        (Subject::Server, _) => format!("{owner}: the server"),
        (Subject::Scheme, _) => format!("{owner}: the security scheme"),
        (Subject::Status, _) => format!("{owner}: the status"),
        (Subject::Paging, _) => format!("{owner}: the paging"),
        (Subject::Security, _) => format!("{owner}: what authorises it"),
        (_, "") => owner.to_owned(),
        (Subject::Parameter, _) => match path.split_once(' ') {
            Some((place, name)) => format!("{owner}: the {place} parameter `{name}`"),
            None => format!("{owner}: `{path}`"),
        },
        (Subject::RequestProperty, _) if path.starts_with("body ") => {
            format!("{owner}: the body's `{}`", &path["body ".len()..])
        }
        (Subject::RequestBody, _) => format!("{owner}: the {path}"),
        (Subject::ResponseBody, _) => format!("{owner}: the {path}"),
        _ => format!("{owner}: `{path}`"),
    };
    format!("{thing} {}", happened(rule, value))
}

fn happened(rule: Rule, value: &Sides<String>) -> String {
    let old = value.old.as_deref().unwrap_or("nothing");
    let new = value.new.as_deref().unwrap_or("nothing");
    match rule.what {
        What::Added if value.new.is_some() => match rule.subject {
            Subject::Security => format!("is said now: {new}"),
            Subject::Paging => format!("is known now: {new}"),
            Subject::Server | Subject::Scheme => format!("`{new}` was added"),
            _ => format!("was added ({new})"),
        },
        What::Removed if value.old.is_some() => match rule.subject {
            Subject::Security => format!("is not said any more; it was {old}"),
            Subject::Paging => format!("is gone; it was {old}"),
            Subject::Server | Subject::Scheme => format!("`{old}` was removed"),
            _ => format!("was removed ({old})"),
        },
        // Schemas that no operation uses are no part of an API.
        What::Added if rule.subject == Subject::Schema => "is used now".to_owned(),
        What::Removed if rule.subject == Subject::Schema => "is not used any more".to_owned(),
        What::Added => "was added".to_owned(),
        What::Removed => "was removed".to_owned(),
        What::AddedRequired => match &value.new {
            Some(new) => format!("was added and is required ({new})"),
            None => "was added and is required".to_owned(),
        },
        What::RemovedRequired => match &value.old {
            Some(old) => format!("was removed; it was required ({old})"),
            None => "was removed; it was required".to_owned(),
        },
        What::Moved => format!("was at {old}"),
        What::Renamed => format!("is called `{new}`; it was `{old}`"),
        What::DocumentMoved => format!("went from {old} to {new}"),
        What::IdChanged => format!("has the operation id `{new}`; it was `{old}`"),
        What::TagAdded => format!("got the tag `{new}`"),
        What::TagRemoved => format!("lost the tag `{old}`"),
        What::Deprecated => "is deprecated".to_owned(),
        What::Undeprecated => "is not deprecated any more".to_owned(),
        What::VersionChanged => format!("wants `Version: {new}`; it was {old}"),
        What::EvidenceChanged => format!("is {new}; it was {old}"),
        What::BecameRequired => "became required".to_owned(),
        What::BecameOptional => "became optional".to_owned(),
        What::TypeChanged | What::TypeGeneralized | What::TypeNarrowed => {
            format!("is {new}; it was {old}")
        }
        What::SchemaReplaced => format!("refers to {new}; it was {old}"),
        What::FormatChanged => format!("has the format {new}; it was {old}"),
        What::StyleChanged => format!("is written {new}; it was {old}"),
        What::PlaceChanged => format!("goes into the {new}; it was the {old}"),
        What::ContentTypeChanged => format!("is `{new}`; it was `{old}`"),
        What::EnumValueAdded => format!("may be `{new}`"),
        What::EnumValueRemoved => format!("may not be `{old}` any more"),
        What::LimitTightened | What::LimitLoosened | What::LimitChanged => {
            format!("has {new}; it was {old}")
        }
        What::DefaultAdded => format!("has the default `{new}`"),
        What::DefaultRemoved => format!("lost its default `{old}`"),
        What::DefaultChanged => format!("has the default `{new}`; it was `{old}`"),
        What::BecameNullable => "may be null".to_owned(),
        What::BecameNotNullable => "may not be null any more".to_owned(),
        What::BecameReadOnly => "is read-only".to_owned(),
        What::BecameNotReadOnly => "is not read-only any more".to_owned(),
        What::BecameWriteOnly => "is write-only".to_owned(),
        What::BecameNotWriteOnly => "is not write-only any more".to_owned(),
        What::OneOfAdded => format!("may be {new}"),
        What::OneOfRemoved => format!("may not be {old} any more"),
        What::DiscriminatorChanged => format!("is told by `{new}`; it was `{old}`"),
        What::BecameAccount => "is the account's id, which the client fills".to_owned(),
        What::BecameNoAccount => "is not the account's id any more".to_owned(),
        What::SuccessAdded | What::ErrorAdded => format!("{new} was added"),
        What::SuccessRemoved | What::ErrorRemoved => format!("{old} was removed"),
        What::ErrorChanged => format!("is {new}; it was {old}"),
        What::ScopeAdded => format!("asks for the scope `{new}`"),
        What::ScopeRemoved => format!("does not ask for the scope `{old}` any more"),
        What::AlternativeAdded => format!("may be {new}"),
        What::AlternativeRemoved => format!("may not be {old} any more"),
        What::BecameSent => "is sent by requests".to_owned(),
        What::BecameUnsent => "is not sent by requests any more".to_owned(),
        What::BecameReceived => "is held by answers".to_owned(),
        What::BecameUnreceived => "is not held by answers any more".to_owned(),
        What::Changed => match rule.subject {
            Subject::Name => "is called otherwise".to_owned(),
            _ => format!("is {new}; it was {old}"),
        },
    }
}
