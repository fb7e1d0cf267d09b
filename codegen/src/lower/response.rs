//! Responses: what a success answers with, and which errors the document names.

use openapiv3::{ReferenceOr, Response, Responses, StatusCode};

use super::{At, Lowerer};
use crate::ir::{Answer, Facts, Operation, Shape, Type, Union, UnionVariant};
use crate::pointer;

impl<'a> Lowerer<'a> {
    pub(super) fn responses(
        &mut self,
        responses: &'a Responses,
        at: &At,
        operation: &mut Operation,
    ) {
        let base = pointer::join(&at.pointer, "responses");
        let mut answers: Vec<Answer> = Vec::new();
        for (status, response) in &responses.responses {
            if !is_success(status) {
                operation.errors.push(status.to_string());
                let body = self.error_body(response);
                operation
                    .error_bodies
                    .extend(body.map(|body| (status.to_string(), body)));
                continue;
            }
            operation.success.push(status.to_string());
            let pointer = pointer::join(&base, status.to_string());
            let answer = self.response(response, status, at, pointer, operation);
            if !answers.contains(&answer) {
                answers.push(answer);
            }
        }
        if let Some(response) = &responses.default {
            if operation.success.is_empty() {
                operation.success.push("default".to_owned());
                let pointer = pointer::join(&base, "default");
                let status = StatusCode::Code(200);
                answers.push(self.response(response, &status, at, pointer, operation));
            } else {
                operation.errors.push("default".to_owned());
            }
        }
        operation.answer = self.one_answer(answers, at, &base);
    }

    /// One answer for all success statuses: the typed one; a choice where there are several.
    fn one_answer(&mut self, answers: Vec<Answer>, at: &At, base: &str) -> Answer {
        let mut types: Vec<Type> = Vec::new();
        for answer in &answers {
            if let Answer::Typed(ty) = answer {
                types.push(ty.clone());
            }
        }
        match &types[..] {
            [] => {
                let order = [Answer::Bytes, Answer::Text, Answer::Untyped, Answer::Empty];
                order
                    .into_iter()
                    .find(|kind| answers.contains(kind))
                    .unwrap_or(Answer::Empty)
            }
            [only] => Answer::Typed(only.clone()),
            _ => {
                let at = At {
                    pointer: base.to_owned(),
                    path: at.child(&[], "answer").path,
                    schema: None,
                };
                let (index, ty) = self.reserve(&at, &Facts::default());
                let variants = types
                    .into_iter()
                    .map(|ty| UnionVariant {
                        name: String::new(),
                        ty,
                        boxed: false,
                        tags: Vec::new(),
                    })
                    .collect();
                self.types[index.0].shape = Shape::Union(Union {
                    discriminator: None,
                    variants,
                });
                Answer::Typed(ty)
            }
        }
    }

    fn response(
        &mut self,
        response: &'a ReferenceOr<Response>,
        status: &StatusCode,
        at: &At,
        pointer: String,
        operation: &Operation,
    ) -> Answer {
        let Some((response, pointer)) = self.response_ref(response, pointer) else {
            return Answer::Untyped;
        };
        if matches!(status, StatusCode::Code(204 | 205)) || operation.method == "HEAD" {
            return Answer::Empty;
        }
        let mut contents: Vec<_> = response.content.iter().collect();
        contents.sort_by_key(|(name, _)| match content(name) {
            Answer::Untyped => 0,
            Answer::Text => 1,
            _ => 2,
        });
        let Some((name, media)) = contents.first() else {
            // A response that declares its content type carries one, though the
            // document does not say which.
            let is_file = response
                .headers
                .keys()
                .any(|name| name.eq_ignore_ascii_case("content-type"));
            return if is_file {
                Answer::Bytes
            } else {
                Answer::Untyped
            };
        };
        match (content(name), &media.schema) {
            (Answer::Untyped, Some(schema)) => {
                let at = At {
                    pointer: pointer::join_all(&pointer, ["content", name, "schema"]),
                    path: at.child(&[], "response").path,
                    schema: None,
                };
                match self.schema_or_ref(schema, &at).ty {
                    Type::Json => Answer::Untyped,
                    ty => Answer::Typed(ty),
                }
            }
            (other, _) => other,
        }
    }

    fn response_ref(
        &mut self,
        response: &'a ReferenceOr<Response>,
        pointer: String,
    ) -> Option<(&'a Response, String)> {
        let reference = match response {
            ReferenceOr::Item(response) => return Some((response, pointer)),
            ReferenceOr::Reference { reference } => reference,
        };
        let name = reference.strip_prefix("#/components/responses/");
        let components = self.api.components.as_ref();
        match name.and_then(|name| Some((name, components?.responses.get(name)?))) {
            Some((name, ReferenceOr::Item(response))) => {
                Some((response, pointer::join("/components/responses", name)))
            }
            _ => {
                self.refuse(
                    "dangling-ref",
                    &pointer,
                    format!("`{reference}` names no response in this document"),
                    self.edit("add the response or mend the reference"),
                );
                None
            }
        }
    }
}

fn is_success(status: &StatusCode) -> bool {
    match status {
        StatusCode::Code(code) => (200..300).contains(code),
        StatusCode::Range(range) => *range == 2,
    }
}

/// How a content type is read; JSON counts as untyped until its schema is read.
fn content(name: &str) -> Answer {
    let essence = name
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_lowercase();
    if essence == "*/*" || essence == "application/json" || essence.ends_with("+json") {
        Answer::Untyped
    } else if essence.starts_with("text/") || essence.ends_with("/xml") || essence.ends_with("+xml")
    {
        Answer::Text
    } else {
        Answer::Bytes
    }
}
