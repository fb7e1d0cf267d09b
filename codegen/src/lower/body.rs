//! Request bodies. One whose schema is an object with named fields dissolves
//! into the operation's inputs; any other is one argument.

use openapiv3::{MediaType, ReferenceOr, RequestBody, Schema};

use super::properties::Properties;
use super::{At, Lowerer};
use crate::ir::{Body, BodyKind, Input, Operation, Place, Style, Type, WholeBody};
use crate::pointer;

impl<'a> Lowerer<'a> {
    pub(super) fn body(
        &mut self,
        body: &'a ReferenceOr<RequestBody>,
        at: &At,
        operation: &mut Operation,
    ) {
        let at = At {
            pointer: pointer::join(&at.pointer, "requestBody"),
            ..at.clone()
        };
        let Some((body, at)) = self.body_ref(body, at) else {
            return;
        };
        let Some((content_type, media, kind)) = choose(body) else {
            if !body.content.is_empty() {
                let known: Vec<&str> = body.content.keys().map(String::as_str).collect();
                self.refuse(
                    "body-content",
                    &at.pointer,
                    format!("no request body can be written as {}", known.join(" or ")),
                    self.edit("give the body a content type such as application/json"),
                );
            }
            return;
        };
        let at = At {
            pointer: pointer::join_all(&at.pointer, ["content", content_type, "schema"]),
            path: at.path,
            schema: None,
        };
        operation.body = Some(Body {
            kind,
            content_type: content_type.to_owned(),
            required: body.required,
            pointer: at.pointer.clone(),
            schema: schema_name(media),
            whole: None,
        });
        self.files = kind == BodyKind::Multipart;
        self.content(media, kind, &at, operation);
        self.files = false;
        self.settle_account(operation);
    }

    fn body_ref(
        &mut self,
        body: &'a ReferenceOr<RequestBody>,
        at: At,
    ) -> Option<(&'a RequestBody, At)> {
        let reference = match body {
            ReferenceOr::Item(body) => return Some((body, at)),
            ReferenceOr::Reference { reference } => reference,
        };
        let name = reference.strip_prefix("#/components/requestBodies/");
        let components = self.api.components.as_ref();
        match name.and_then(|name| Some((name, components?.request_bodies.get(name)?))) {
            Some((name, ReferenceOr::Item(body))) => {
                let pointer = pointer::join("/components/requestBodies", name);
                Some((body, At { pointer, ..at }))
            }
            _ => {
                self.refuse(
                    "dangling-ref",
                    &at.pointer,
                    format!("`{reference}` names no request body in this document"),
                    self.edit("add the request body or mend the reference"),
                );
                None
            }
        }
    }

    fn content(
        &mut self,
        media: &'a MediaType,
        kind: BodyKind,
        at: &At,
        operation: &mut Operation,
    ) {
        let whole = match (kind, &media.schema) {
            (BodyKind::Text | BodyKind::Bytes, _)
            | (BodyKind::Multipart | BodyKind::Form, None) => None,
            (BodyKind::Json, None) => Some(WholeBody {
                ty: Type::Json,
                facts: Default::default(),
            }),
            (_, Some(schema)) => {
                let mut properties = Properties::default();
                let item = self.named_properties(schema, at, &mut properties);
                if item && properties.other.is_none() && !properties.properties.is_empty() {
                    for field in self.fields(properties) {
                        if field.facts.read_only {
                            continue;
                        }
                        let input = Input {
                            place: Place::Field,
                            field,
                            style: Style::Form,
                        };
                        self.input(input, operation);
                    }
                    return;
                }
                let lowered = self.schema_or_ref(schema, at);
                if kind == BodyKind::Json {
                    Some(WholeBody {
                        ty: lowered.ty,
                        facts: lowered.facts,
                    })
                } else {
                    // Without named fields the caller names the parts.
                    None
                }
            }
        };
        if let Some(body) = &mut operation.body {
            body.whole = whole;
        }
    }

    /// Gathers the named fields of a body; false where a reference leads nowhere
    /// or the body may be null.
    fn named_properties(
        &mut self,
        schema: &'a ReferenceOr<Schema>,
        at: &At,
        into: &mut Properties<'a>,
    ) -> bool {
        let found = match schema {
            ReferenceOr::Item(schema) => Some((schema, at.clone())),
            ReferenceOr::Reference { reference } => self.resolve(reference),
        };
        let Some((schema, at)) = found else {
            return false;
        };
        self.gather(schema, &at, into);
        true
    }
}

fn schema_name(media: &MediaType) -> Option<String> {
    match &media.schema {
        Some(ReferenceOr::Reference { reference }) => reference
            .strip_prefix("#/components/schemas/")
            .map(str::to_owned),
        _ => None,
    }
}

/// The content type to write where the document offers several: the one that
/// says most about the body.
fn choose(body: &RequestBody) -> Option<(&str, &MediaType, BodyKind)> {
    let mut choices: Vec<_> = body
        .content
        .iter()
        .filter_map(|(name, media)| Some((name.as_str(), media, kind(name)?)))
        .collect();
    choices.sort_by_key(|(_, _, kind)| match kind {
        BodyKind::Json => 0,
        BodyKind::Form => 1,
        BodyKind::Multipart => 2,
        BodyKind::Text => 3,
        BodyKind::Bytes => 4,
    });
    choices.into_iter().next()
}

/// How a content type is written.
fn kind(content_type: &str) -> Option<BodyKind> {
    let essence = content_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_lowercase();
    Some(match essence.as_str() {
        "application/x-www-form-urlencoded" => BodyKind::Form,
        "multipart/form-data" => BodyKind::Multipart,
        "*/*" => BodyKind::Json,
        _ if essence == "application/json" || essence.ends_with("+json") => BodyKind::Json,
        _ if essence.starts_with("text/")
            || essence.ends_with("/xml")
            || essence.ends_with("+xml") =>
        {
            BodyKind::Text
        }
        _ if essence.starts_with("multipart/") => return None,
        _ if essence.contains('/') => BodyKind::Bytes,
        _ => return None,
    })
}
