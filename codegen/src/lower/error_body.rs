//! What a document says of the bodies of errors. They are no types of the crate, which
//! has one error for all; they are remembered in words, so that a change is seen.

use openapiv3::{ReferenceOr, Response, Schema, SchemaKind, Type};

use super::Lowerer;

impl<'a> Lowerer<'a> {
    /// A body in words: `message: string, statusCode: number`. `None` where the document
    /// says nothing of it.
    pub(super) fn error_body(&self, response: &'a ReferenceOr<Response>) -> Option<String> {
        let ReferenceOr::Item(response) = response else {
            return None;
        };
        let (_, media) = response.content.first()?;
        let words = match media.schema.as_ref()? {
            ReferenceOr::Item(schema) => self.fields_in_words(schema),
            ReferenceOr::Reference { reference } => match self.resolve(reference) {
                Some((schema, _)) => self.fields_in_words(schema),
                None => reference.clone(),
            },
        };
        Some(words)
    }

    fn fields_in_words(&self, schema: &'a Schema) -> String {
        let SchemaKind::Type(Type::Object(object)) = &schema.schema_kind else {
            return word(&schema.schema_kind).to_owned();
        };
        let fields = object.properties.iter().map(|(name, field)| {
            let word = match field {
                ReferenceOr::Item(field) => word(&field.schema_kind),
                ReferenceOr::Reference { reference } => {
                    reference.rsplit('/').next().unwrap_or_default()
                }
            };
            format!("{name}: {word}")
        });
        let fields: Vec<String> = fields.collect();
        match fields.is_empty() {
            true => "object".to_owned(),
            false => fields.join(", "),
        }
    }
}

fn word(kind: &SchemaKind) -> &'static str {
    match kind {
        SchemaKind::Type(Type::String(_)) => "string",
        SchemaKind::Type(Type::Number(_)) => "number",
        SchemaKind::Type(Type::Integer(_)) => "integer",
        SchemaKind::Type(Type::Boolean(_)) => "boolean",
        SchemaKind::Type(Type::Array(_)) => "list",
        SchemaKind::Type(Type::Object(_)) => "object",
        SchemaKind::OneOf { .. } | SchemaKind::AnyOf { .. } | SchemaKind::AllOf { .. } => {
            "a choice"
        }
        SchemaKind::Not { .. } | SchemaKind::Any(_) => "any JSON",
    }
}
