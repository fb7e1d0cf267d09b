//! The query.

use serde_json::{Map, Value};

use super::Check;
use super::text::from_text;
use crate::call::Received;
use crate::routes::Found;
use crate::table::{Input, Place, Shape, Style, Type};

impl Check<'_> {
    /// What the query gives, by the names of its inputs.
    pub(super) fn query(&mut self, found: &Found<'_>, received: &Received) -> Map<String, Value> {
        let mut given = Map::new();
        let inputs = found.operation.inputs.iter();
        for Input { style, field, .. } in inputs.filter(|one| one.place == Place::Query) {
            let written = Written {
                name: &field.name,
                style: *style,
                query: &received.query,
            };
            match self.parameter(&field.ty, &written) {
                Some(value) => {
                    self.field(&value, field, &field.name);
                    given.insert(field.name.clone(), value);
                }
                None if field.required => {
                    self.problem(format!("{} should not be empty", field.name));
                }
                None => {}
            }
        }
        given.extend(self.fixed(found, Place::Query, |name| {
            let mut pairs = received.query.iter();
            let (_, value) = pairs.find(|(key, _)| key == name)?;
            Some(value.as_str().into())
        }));
        for (key, _) in &received.query {
            let plain = key.split('[').next().unwrap_or_default();
            if !given.contains_key(plain) && !self.is_of_an_object(found, key) {
                self.problem(format!("property {key} should not exist"));
            }
        }
        given
    }

    /// Whether a key is a field of an object that is written field by field.
    fn is_of_an_object(&self, found: &Found<'_>, key: &str) -> bool {
        let mut inputs = found.operation.inputs.iter();
        inputs.any(|input| {
            input.place == Place::Query
                && input.style == Style::Form
                && self
                    .fields(&input.field.ty)
                    .is_some_and(|fields| fields.iter().any(|field| field.name == key))
        })
    }

    /// The value of a parameter.
    fn parameter(&self, ty: &Type, written: &Written<'_>) -> Option<Value> {
        if let Type::Named(index) = ty
            && let Shape::OneOf(variants) = &self.types[*index].shape
        {
            let values = variants.iter().filter_map(|variant| {
                let value = self.parameter(variant, written)?;
                self.is_one(&value, variant).then_some(value)
            });
            return values.chain(written.first().map(Value::from)).next();
        }
        match (ty, written.style) {
            (_, Style::Json) => {
                let text = written.first()?;
                Some(serde_json::from_str(text).unwrap_or_else(|_| text.into()))
            }
            (_, Style::Deep) => self.deep(ty, written),
            (Type::List { list }, _) => self.list(list, written),
            (ty, Style::Form) if self.fields(ty).is_some() => self.spread(ty, written),
            (ty, _) => Some(from_text(self.types, ty, written.first()?)),
        }
    }

    /// `name=a&name=b`, `name[]=a`, `name=a,b`.
    fn list(&self, item: &Type, written: &Written<'_>) -> Option<Value> {
        let mut texts = written.all(written.name);
        if texts.is_empty() {
            texts = written.all(&format!("{}[]", written.name));
        }
        let separator = match written.style {
            Style::Comma | Style::Simple => Some(','),
            Style::Space => Some(' '),
            Style::Pipe => Some('|'),
            _ => None,
        };
        if let Some(separator) = separator {
            let parts = texts.iter().flat_map(|text| text.split(separator));
            texts = parts.collect();
        }
        let items = texts.iter().map(|text| from_text(self.types, item, text));
        (!texts.is_empty()).then(|| items.collect())
    }

    /// `name[field]=a`.
    fn deep(&self, ty: &Type, written: &Written<'_>) -> Option<Value> {
        let start = format!("{}[", written.name);
        let fields = self.fields(ty).unwrap_or_default();
        let mut object = Map::new();
        for (key, text) in written.query {
            let Some(rest) = key.strip_prefix(&start) else {
                continue;
            };
            let name = rest.split(']').next().unwrap_or_default();
            let field = fields.iter().find(|field| field.name == name);
            let value = match field {
                Some(field) if !rest.contains('[') => from_text(self.types, &field.ty, text),
                _ => Value::from(text.as_str()),
            };
            object.insert(name.to_owned(), value);
        }
        (!object.is_empty()).then_some(Value::Object(object))
    }

    /// `field=a&other=b`: the object's own name is not written.
    fn spread(&self, ty: &Type, written: &Written<'_>) -> Option<Value> {
        let fields = self.fields(ty)?.iter();
        let object: Map<_, _> = fields
            .filter_map(|field| {
                let text = *written.all(&field.name).first()?;
                Some((field.name.clone(), from_text(self.types, &field.ty, text)))
            })
            .collect();
        (!object.is_empty()).then_some(Value::Object(object))
    }
}

/// A parameter as it is written.
struct Written<'a> {
    name: &'a str,
    style: Style,
    query: &'a [(String, String)],
}

impl<'a> Written<'a> {
    fn all(&self, key: &str) -> Vec<&'a str> {
        let pairs = self.query.iter().filter(|(one, _)| one == key);
        pairs.map(|(_, value)| value.as_str()).collect()
    }

    fn first(&self) -> Option<&'a str> {
        self.all(self.name).first().copied()
    }
}
