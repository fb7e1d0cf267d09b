//! Whether a request is what the documents say: all that is wrong, as the platform
//! words it.

use serde_json::{Map, Value};

use crate::call::{Content, Part, Received};
use crate::routes::Found;
use crate::table::{BodyKind, Field, Input, Place, Scalar, Shape, Style, Type, TypeDef};

/// What a request gives, by the names of its inputs.
#[derive(Clone, Debug, Default)]
pub(crate) struct Given {
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Map<String, Value>,
}

impl Given {
    /// What was given for a name in this place.
    pub(crate) fn get(&self, place: Place, name: &str) -> Option<&Value> {
        match place {
            Place::Query => self.query.get(name),
            Place::Body => self.body.get(name),
            Place::Path | Place::Header | Place::Cookie => None,
        }
    }
}

/// Reads a request, and says all that is wrong with it.
pub(crate) fn request(found: &Found<'_>, received: &Received) -> Result<Given, Vec<String>> {
    let mut check = Check::new(&found.family.types);
    let query = check.query(found, received);
    let body = check.body(found, received);
    for (name, value) in &found.path {
        let mut inputs = found.operation.inputs.iter();
        let input = inputs.find(|one| one.place == Place::Path && one.field.name == *name);
        if let Some(input) = input {
            let value = from_text(check.types, &input.field.ty, value);
            check.field(&value, &input.field, name);
        }
    }
    match check.problems.is_empty() {
        true => Ok(Given { query, body }),
        false => Err(check.problems),
    }
}

/// Whether a value is one of a type.
pub(crate) fn fits(types: &[TypeDef], value: &Value, field: &Field) -> bool {
    let mut check = Check::new(types);
    check.field(value, field, "");
    check.problems.is_empty()
}

struct Check<'a> {
    types: &'a [TypeDef],
    problems: Vec<String>,
}

impl<'a> Check<'a> {
    fn new(types: &'a [TypeDef]) -> Self {
        Self {
            types,
            problems: Vec::new(),
        }
    }

    fn problem(&mut self, text: String) {
        self.problems.push(text);
    }

    fn query(&mut self, found: &Found<'_>, received: &Received) -> Map<String, Value> {
        let operation = found.operation;
        let mut given = Map::new();
        for input in operation
            .inputs
            .iter()
            .filter(|one| one.place == Place::Query)
        {
            match self.parameter(input, received) {
                Some(value) => {
                    self.field(&value, &input.field, &input.field.name);
                    given.insert(input.field.name.clone(), value);
                }
                None if input.field.required => {
                    self.problem(format!("{} should not be empty", input.field.name));
                }
                None => {}
            }
        }
        self.fixed(found, Place::Query, |name| {
            let mut pairs = received.query.iter();
            pairs
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.clone().into())
        })
        .into_iter()
        .for_each(|(name, value)| {
            given.insert(name, value);
        });
        for (key, _) in &received.query {
            let plain = key.split('[').next().unwrap_or_default();
            if !given.contains_key(plain) && !self.spreads(found, key) {
                self.problem(format!("property {key} should not exist"));
            }
        }
        given
    }

    /// Whether a key is a field of an object that is written field by field.
    fn spreads(&self, found: &Found<'_>, key: &str) -> bool {
        let mut inputs = found.operation.inputs.iter();
        inputs.any(|input| {
            input.place == Place::Query
                && input.style == Style::Form
                && self
                    .fields(&input.field.ty)
                    .is_some_and(|fields| fields.iter().any(|field| field.name == key))
        })
    }

    fn fields(&self, ty: &Type) -> Option<&'a [Field]> {
        match ty {
            Type::Named(index) => match &self.types[*index].shape {
                Shape::Fields(fields) => Some(fields),
                Shape::Values(_) | Shape::OneOf(_) => None,
            },
            _ => None,
        }
    }

    /// The value of a parameter in the query.
    fn parameter(&self, input: &Input, received: &Received) -> Option<Value> {
        let name = &input.field.name;
        let all = |key: &str| -> Vec<&str> {
            let pairs = received.query.iter();
            pairs
                .filter(|(one, _)| one == key)
                .map(|(_, value)| value.as_str())
                .collect()
        };
        let texts = all(name);
        let read = |ty: &Type, text: &str| from_text(self.types, ty, text);
        match (&input.field.ty, input.style) {
            (_, Style::Json) => {
                let text = texts.first()?;
                Some(serde_json::from_str(text).unwrap_or_else(|_| Value::from(*text)))
            }
            (_, Style::Deep) => {
                let start = format!("{name}[");
                let mut object = Map::new();
                for (key, value) in &received.query {
                    if let Some(rest) = key.strip_prefix(&start) {
                        let key = rest.split(']').next().unwrap_or_default();
                        let fields = self.fields(&input.field.ty).unwrap_or_default();
                        let ty = fields.iter().find(|field| field.name == key);
                        let value = match (ty, rest.matches('[').count()) {
                            (Some(field), 0) => read(&field.ty, value),
                            _ => Value::from(value.as_str()),
                        };
                        object.insert(key.to_owned(), value);
                    }
                }
                (!object.is_empty()).then_some(Value::Object(object))
            }
            (Type::List { list }, style) => {
                let separator = match style {
                    Style::Comma | Style::Simple => Some(','),
                    Style::Space => Some(' '),
                    Style::Pipe => Some('|'),
                    _ => None,
                };
                let bracketed = all(&format!("{name}[]"));
                let texts = if texts.is_empty() { bracketed } else { texts };
                if texts.is_empty() {
                    return None;
                }
                let items: Vec<&str> = match separator {
                    Some(separator) => {
                        let parts = texts.iter().flat_map(|text| text.split(separator));
                        parts.collect()
                    }
                    None => texts,
                };
                Some(items.into_iter().map(|text| read(list, text)).collect())
            }
            (ty, Style::Form) if self.fields(ty).is_some() => {
                let fields = self.fields(ty)?.iter();
                let object: Map<_, _> = fields
                    .filter_map(|field| {
                        let text = *all(&field.name).first()?;
                        Some((field.name.clone(), read(&field.ty, text)))
                    })
                    .collect();
                (!object.is_empty()).then_some(Value::Object(object))
            }
            (ty, _) => texts.first().map(|text| read(ty, text)),
        }
    }

    /// The account's id and the constants of a place, as far as they are given.
    fn fixed(
        &mut self,
        found: &Found<'_>,
        place: Place,
        get: impl Fn(&str) -> Option<Value>,
    ) -> Vec<(String, Value)> {
        let operation = found.operation;
        let mut given = Vec::new();
        for slot in operation.account.iter().filter(|slot| slot.place == place) {
            match get(&slot.name) {
                Some(value) => given.push((slot.name.clone(), value)),
                None if slot.required => {
                    self.problem(format!("{} should not be empty", slot.name));
                }
                None => {}
            }
        }
        let always = operation.constants.iter().map(|one| (one, true));
        let along = operation.with_account.iter().map(|one| (one, false));
        for (constant, is_required) in always.chain(along) {
            if constant.place != place {
                continue;
            }
            match get(&constant.name) {
                Some(value) => {
                    if text_of(&value) != constant.value {
                        let (name, value) = (&constant.name, &constant.value);
                        self.problem(format!(
                            "{name} must be one of the following values: {value}"
                        ));
                    }
                    given.push((constant.name.clone(), value));
                }
                None if is_required => {
                    self.problem(format!("{} should not be empty", constant.name));
                }
                None => {}
            }
        }
        given
    }

    fn body(&mut self, found: &Found<'_>, received: &Received) -> Map<String, Value> {
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

    /// A named value: its type and its limits.
    fn field(&mut self, value: &Value, field: &Field, path: &str) {
        if value.is_null() {
            if field.required && !field.nullable {
                self.problem(format!("{path} should not be empty"));
            }
            return;
        }
        let before = self.problems.len();
        self.value(value, &field.ty, path);
        if self.problems.len() == before {
            self.limits(value, field, path);
        }
    }

    fn limits(&mut self, value: &Value, field: &Field, path: &str) {
        if let Some(number) = value.as_f64() {
            if let Some(least) = field.minimum
                && (number < least || field.above && number <= least)
            {
                self.problem(format!("{path} must not be less than {least}"));
            }
            if let Some(most) = field.maximum
                && (number > most || field.below && number >= most)
            {
                self.problem(format!("{path} must not be greater than {most}"));
            }
            if let Some(step) = field.multiple_of
                && step > 0.0
                && ((number / step).round() * step - number).abs() > 1e-9
            {
                self.problem(format!("{path} must be a multiple of {step}"));
            }
        }
        if let Some(text) = value.as_str() {
            let length = text.chars().count();
            if field.min_length.is_some_and(|least| length < least) {
                let least = field.min_length.unwrap_or_default();
                self.problem(format!(
                    "{path} must be longer than or equal to {least} characters"
                ));
            }
            if field.max_length.is_some_and(|most| length > most) {
                let most = field.max_length.unwrap_or_default();
                self.problem(format!(
                    "{path} must be shorter than or equal to {most} characters"
                ));
            }
        }
        if let Some(list) = value.as_array() {
            if let Some(least) = field.min_items
                && list.len() < least
            {
                self.problem(format!("{path} must contain at least {least} elements"));
            }
            if let Some(most) = field.max_items
                && list.len() > most
            {
                self.problem(format!("{path} must contain no more than {most} elements"));
            }
            let is_twice = |(at, one): (usize, &Value)| list[..at].contains(one);
            if field.unique && list.iter().enumerate().any(is_twice) {
                self.problem(format!("All {path}'s elements must be unique"));
            }
        }
    }

    fn value(&mut self, value: &Value, ty: &Type, path: &str) {
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
                let is_one = |ty: &Type| {
                    let mut check = Check::new(self.types);
                    check.value(value, ty, path);
                    check.problems.is_empty()
                };
                if !variants.iter().any(is_one) {
                    self.problem(format!("{path} is none of the documented forms"));
                }
            }
        }
    }
}

/// What stands for the content of a file.
pub(crate) const FILE: &str = "a file";

fn is_whole(value: &Value) -> bool {
    value.as_f64().is_some_and(|number| number.fract() == 0.0)
}

/// A scalar as a URL would have it.
pub(crate) fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => match number.as_f64() {
            Some(number) if number.fract() == 0.0 => format!("{number:.0}"),
            _ => number.to_string(),
        },
        other => other.to_string(),
    }
}

/// Text as a value of a type, where it can be one.
fn from_text(types: &[TypeDef], ty: &Type, text: &str) -> Value {
    let number = || {
        let number: Option<serde_json::Number> = text.parse().ok();
        number.map_or_else(|| Value::from(text), Value::Number)
    };
    match ty {
        Type::Scalar(Scalar::Integer | Scalar::Number) => number(),
        Type::Scalar(Scalar::Boolean) => match text {
            "true" => true.into(),
            "false" => false.into(),
            _ => text.into(),
        },
        Type::Scalar(Scalar::String | Scalar::File) => text.into(),
        Type::Scalar(Scalar::Json) | Type::List { .. } | Type::Map { .. } => {
            serde_json::from_str(text).unwrap_or_else(|_| text.into())
        }
        Type::Named(index) => match &types[*index].shape {
            Shape::Fields(_) => serde_json::from_str(text).unwrap_or_else(|_| text.into()),
            Shape::Values(_) => text.into(),
            Shape::OneOf(variants) => {
                let values = variants.iter().map(|ty| (ty, from_text(types, ty, text)));
                let mut fitting = values.filter(|(ty, value)| {
                    let mut check = Check::new(types);
                    check.value(value, ty, "");
                    check.problems.is_empty()
                });
                fitting
                    .next()
                    .map_or_else(|| text.into(), |(_, value)| value)
            }
        },
    }
}
