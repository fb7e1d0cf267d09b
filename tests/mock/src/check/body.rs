//! The body.

use serde_json::{Map, Value};

use super::text::from_text;
use super::{Check, FILE};
use crate::call::{Content, Part, Received};
use crate::routes::Found;
use crate::table::{BodyKind, Field, Place, Type};

impl Check<'_> {
    /// The fields of the body.
    pub(super) fn body(&mut self, found: &Found<'_>, received: &Received) -> Map<String, Value> {
        let operation = found.operation;
        let Some(body) = &operation.body else {
            if let Content::Json(Value::Object(fields)) = &received.body {
                for name in fields.keys() {
                    self.problem(format!("property {name} should not exist"));
                }
            }
            return Map::new();
        };
        if let Content::Broken(error) = &received.body {
            self.problem(format!("the body cannot be read: {error}"));
            return Map::new();
        }
        if let (Some(ty), Content::Json(value)) = (&body.ty, &received.body) {
            self.value(value, ty, "body");
            return Map::new();
        }
        let object = match (body.kind, &received.body) {
            (_, Content::None) if !body.required => return Map::new(),
            (BodyKind::Text | BodyKind::Bytes, _) => return Map::new(),
            (BodyKind::Json, Content::Json(Value::Object(fields))) => fields.clone(),
            (BodyKind::Form, Content::Form(parts))
            | (BodyKind::Multipart, Content::Multipart(parts)) => self.parts(found, parts),
            (kind, _) => {
                let kind = match kind {
                    BodyKind::Json => "an object of application/json",
                    BodyKind::Form => "application/x-www-form-urlencoded",
                    _ => "multipart/form-data",
                };
                self.problem(format!("the body must be {kind}"));
                return Map::new();
            }
        };
        let inputs = operation.inputs.iter();
        let fields = inputs.filter(|input| input.place == Place::Body);
        let fields: Vec<&Field> = fields.map(|input| &input.field).collect();
        let fixed = self.fixed(found, Place::Body, |name| object.get(name).cloned());
        for (name, value) in &object {
            match fields.iter().find(|field| field.name == *name) {
                Some(field) => self.field(value, field, name),
                None if fixed.iter().any(|(one, _)| one == name) => {}
                None if body.ty.is_some() => {}
                None => self.problem(format!("property {name} should not exist")),
            }
        }
        for field in fields {
            if field.required && !object.contains_key(&field.name) {
                self.problem(format!("{} should not be empty", field.name));
            }
        }
        object
    }

    /// The fields of a form as JSON.
    fn parts(&self, found: &Found<'_>, parts: &[(String, Part)]) -> Map<String, Value> {
        let inputs = || found.operation.inputs.iter();
        let mut object: Map<String, Value> = Map::new();
        for (key, part) in parts {
            let name = key.split('[').next().unwrap_or_default();
            let field = inputs()
                .find(|one| one.place == Place::Body && one.field.name == *name)
                .map(|input| &input.field);
            let name = field.map_or(key.as_str(), |_| name);
            let item = match field.map(|field| &field.ty) {
                Some(Type::List { list }) => Some(&**list),
                other => other,
            };
            let value = match (part, item) {
                (Part::File, _) => Value::from(FILE),
                (Part::Text(text), Some(ty)) => from_text(self.types, ty, text),
                (Part::Text(text), None) => Value::from(text.as_str()),
            };
            match field.map(|field| &field.ty) {
                Some(Type::List { .. }) if value.is_array() => {
                    object.insert(name.to_owned(), value);
                }
                Some(Type::List { .. }) => {
                    let list = object.entry(name).or_insert_with(|| Value::Array(vec![]));
                    if let Value::Array(list) = list {
                        list.push(value);
                    }
                }
                _ => {
                    object.insert(name.to_owned(), value);
                }
            }
        }
        object
    }
}
