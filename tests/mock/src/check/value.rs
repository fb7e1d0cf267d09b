//! Values: whether they are of their types.

use serde_json::Value;

use super::Check;
use super::text::{is_whole, text_of};
use crate::table::{Field, Scalar, Shape, Type};

impl<'a> Check<'a> {
    /// A named value: its type and its limits.
    pub(super) fn field(&mut self, value: &Value, field: &Field, path: &str) {
        if value.is_null() {
            if field.required && !field.nullable {
                self.problem(format!("{path} should not be empty"));
            }
            return;
        }
        let before = self.problems.len();
        self.value(value, &field.ty, path);
        if self.problems.len() == before {
            self.bounds(value, field, path);
        }
    }

    pub(super) fn value(&mut self, value: &Value, ty: &Type, path: &str) {
        match ty {
            Type::Scalar(scalar) => {
                let wanted = match scalar {
                    Scalar::String | Scalar::File if !value.is_string() => "a string",
                    Scalar::Integer if !is_whole(value) => "an integer number",
                    Scalar::Number if !value.is_number() => {
                        "a number conforming to the specified constraints"
                    }
                    Scalar::Boolean if !value.is_boolean() => "a boolean value",
                    _ => return,
                };
                self.problem(format!("{path} must be {wanted}"));
            }
            Type::List { list } => match value.as_array() {
                Some(items) => {
                    for (index, item) in items.iter().enumerate() {
                        self.value(item, list, &format!("{path}.{index}"));
                    }
                }
                None => self.problem(format!("{path} must be an array")),
            },
            Type::Map { map } => match value.as_object() {
                Some(entries) => {
                    for (key, value) in entries.iter().filter(|(_, value)| !value.is_null()) {
                        self.value(value, map, &format!("{path}.{key}"));
                    }
                }
                None => self.problem(format!("{path} must be an object")),
            },
            Type::Named(index) => self.named(value, &self.types[*index].shape, path),
        }
    }

    fn named(&mut self, value: &Value, shape: &Shape, path: &str) {
        match shape {
            Shape::Fields(fields) => {
                let Some(object) = value.as_object() else {
                    return self.problem(format!("{path} must be an object"));
                };
                for (name, value) in object {
                    match fields.iter().find(|field| field.name == *name) {
                        Some(field) => self.field(value, field, &format!("{path}.{name}")),
                        None => self.problem(format!("{path}.property {name} should not exist")),
                    }
                }
                for field in fields {
                    if field.required && !object.contains_key(&field.name) {
                        self.problem(format!("{path}.{} should not be empty", field.name));
                    }
                }
            }
            Shape::Values(values) => {
                if !values.iter().any(|one| text_of(one) == text_of(value)) {
                    let values: Vec<String> = values.iter().map(text_of).collect();
                    let values = values.join(", ");
                    self.problem(format!(
                        "{path} must be one of the following values: {values}"
                    ));
                }
            }
            Shape::OneOf(variants) => {
                if !variants.iter().any(|ty| self.is_one(value, ty)) {
                    self.problem(format!("{path} is none of the documented forms"));
                }
            }
        }
    }

    /// Whether a value is one of a type.
    pub(super) fn is_one(&self, value: &Value, ty: &Type) -> bool {
        let mut check = Check::new(self.types);
        check.value(value, ty, "");
        check.problems.is_empty()
    }

    pub(super) fn fields(&self, ty: &Type) -> Option<&'a [Field]> {
        match ty {
            Type::Named(index) => match &self.types[*index].shape {
                Shape::Fields(fields) => Some(fields),
                Shape::Values(_) | Shape::OneOf(_) => None,
            },
            _ => None,
        }
    }
}
