//! The table of the mock server: what it must know of each operation to check a
//! request and to answer it. One JSON file a family, one line an operation or a type.
//!
//! `tests/mock/src/table/` reads it.

use serde_json::{Map, Value, json};

use crate::ir::{
    Answer, Api, Body, BodyKind, Constant, Cursor, Facts, Family, Field, Input, Limit,
    LocationSlot, Operation, Paging, Place, Requirement, Scalar, Shape, Spot, Step, Style, Type,
    TypeDef, VariantValue,
};

/// The files below `tests/mock/table/`, and the list of them.
pub fn table(api: &Api) -> Vec<(String, String)> {
    let families = api.families.iter();
    families
        .map(|family| (format!("{}.json", family.folder()), file(family)))
        .collect()
}

/// The source that includes the table's files.
pub fn list(api: &Api) -> String {
    let mut text = "//! The table's files. Written by `cargo xtask regenerate`.\n\n\
                    /// Each family's part of the table.\n\
                    pub(super) static FILES: &[(&str, &str)] = &[\n"
        .to_owned();
    for family in &api.families {
        let name = family.folder();
        text.push_str(&format!(
            "    (\"{name}\", include_str!(\"../../table/{name}.json\")),\n"
        ));
    }
    text.push_str("];\n");
    text
}

fn file(family: &Family) -> String {
    let lines = |values: Vec<Value>| {
        let lines: Vec<String> = values.iter().map(Value::to_string).collect();
        lines.join(",\n")
    };
    format!(
        "{{\"operations\":[\n{}\n],\"types\":[\n{}\n]}}\n",
        lines(family.operations.iter().map(operation).collect()),
        lines(family.types.iter().map(type_def).collect())
    )
}

fn operation(operation: &Operation) -> Value {
    let mut out = Entries::default();
    out.put("method", &operation.method);
    out.put("path", &operation.path);
    if let Some((version, _)) = &operation.version {
        out.put("version", version);
    }
    out.list("constants", &operation.constants, constant);
    out.list("account", &operation.location, slot);
    out.list("with_account", &operation.with_location, constant);
    out.list("inputs", &operation.inputs, input);
    if let Some(one) = &operation.body {
        out.put("body", body(one));
    }
    out.put("answer", answer(&operation.answer));
    out.put("status", status(operation));
    if let Some(one) = &operation.paging {
        out.put("paging", paging(one));
    }
    out.list("security", &operation.security, requirement);
    out.value()
}

/// The first status of success that the document names.
fn status(operation: &Operation) -> u16 {
    let mut named = operation.success.iter();
    let found = named.find_map(|status| status.parse().ok());
    found.unwrap_or(match operation.answer {
        Answer::Empty => 204,
        _ => 200,
    })
}

fn constant(constant: &Constant) -> Value {
    json!({"in": constant.place.word(), "name": constant.name, "value": constant.value})
}

fn slot(slot: &LocationSlot) -> Value {
    let mut out = Entries::default();
    out.put("in", slot.place.word());
    out.put("name", &slot.name);
    out.flag("required", slot.required);
    out.value()
}

fn input(input: &Input) -> Value {
    let mut out = Entries::default();
    out.put("in", input.place.word());
    if matches!(input.place, Place::Query | Place::Path | Place::Header) {
        out.put("style", style(input.style));
    }
    out.extend(field(&input.field));
    out.value()
}

fn style(style: Style) -> &'static str {
    match style {
        Style::Simple => "simple",
        Style::Form => "form",
        Style::FormComma => "comma",
        Style::SpaceDelimited => "space",
        Style::PipeDelimited => "pipe",
        Style::DeepObject => "deep",
        Style::Label => "label",
        Style::Matrix => "matrix",
        Style::Json => "json",
    }
}

fn field(field: &Field) -> Entries {
    let mut out = Entries::default();
    out.put("name", &field.wire);
    out.put("type", ty(&field.ty));
    out.flag("required", field.required);
    out.flag("nullable", field.nullable);
    out.extend(facts(&field.facts));
    out
}

fn facts(facts: &Facts) -> Entries {
    let mut out = Entries::default();
    if let Some(format) = &facts.format {
        out.put("format", format);
    }
    if let Some(example) = &facts.example {
        out.put("example", example);
    }
    for limit in &facts.limits {
        match limit {
            Limit::Minimum(least, exclusive) => {
                out.put("minimum", least);
                out.flag("above", *exclusive);
            }
            Limit::Maximum(most, exclusive) => {
                out.put("maximum", most);
                out.flag("below", *exclusive);
            }
            Limit::MultipleOf(step) => out.put("multiple_of", step),
            Limit::MinLength(least) => out.put("min_length", least),
            Limit::MaxLength(most) => out.put("max_length", most),
            // The mock checks no patterns: they are written for another engine.
            Limit::Pattern(_) => {}
            Limit::MinItems(least) => out.put("min_items", least),
            Limit::MaxItems(most) => out.put("max_items", most),
            Limit::UniqueItems => out.flag("unique", true),
        }
    }
    out
}

fn body(body: &Body) -> Value {
    let mut out = Entries::default();
    out.put(
        "kind",
        match body.kind {
            BodyKind::Json => "json",
            BodyKind::Form => "form",
            BodyKind::Multipart => "multipart",
            BodyKind::Text => "text",
            BodyKind::Bytes => "bytes",
        },
    );
    out.flag("required", body.required);
    if let Some(whole) = &body.whole {
        out.put("type", ty(&whole.ty));
    }
    out.value()
}

fn answer(answer: &Answer) -> Value {
    match answer {
        Answer::Typed(one) => json!({ "json": ty(one) }),
        Answer::Untyped => json!({ "json": "json" }),
        Answer::Empty => json!("empty"),
        Answer::Text => json!("text"),
        Answer::Bytes => json!("bytes"),
    }
}

fn paging(paging: &Paging) -> Value {
    let mut out = Entries::default();
    out.put("items", &paging.items);
    match &paging.step {
        Step::Offset(one) => out.put("offset", spot(one)),
        Step::Page(one, first) => {
            out.put("page", spot(one));
            out.put("first", first);
        }
        Step::Cursor(cursors) => out.list("cursor", cursors, cursor),
    }
    if let Some(size) = &paging.size {
        out.put("size", spot(&size.spot));
        if let Some(most) = size.most {
            out.put("most", most);
        }
        if let Some(usual) = size.usual {
            out.put("usual", usual);
        }
    }
    if let Some(total) = &paging.total {
        out.put("total", total);
    }
    if let Some(more) = &paging.more {
        out.put("more", more);
    }
    out.value()
}

fn cursor(cursor: &Cursor) -> Value {
    json!({"spot": spot(&cursor.spot), "from": cursor.from})
}

fn spot(spot: &Spot) -> Value {
    let mut out = Entries::default();
    out.put("in", spot.place.word());
    out.put("name", &spot.name);
    out.flag("text", spot.text);
    out.value()
}

fn requirement(requirement: &Requirement) -> Value {
    let schemes = requirement.schemes.iter();
    schemes
        .map(|(scheme, scopes)| json!({"scheme": scheme, "scopes": scopes}))
        .collect()
}

fn type_def(def: &TypeDef) -> Value {
    let mut out = Entries::default();
    out.put("name", &def.name);
    match &def.shape {
        Shape::Object(object) => {
            let fields = object.fields.iter().map(|one| field(one).value());
            out.put("fields", fields.collect::<Vec<_>>());
        }
        Shape::Enum(values) => {
            let values = values.variants.iter().map(|variant| match &variant.value {
                VariantValue::Text(text) => json!(text),
                VariantValue::Number(number) => json!(number),
            });
            out.put("values", values.collect::<Vec<_>>());
        }
        Shape::Union(union) => {
            let variants = union.variants.iter().map(|variant| ty(&variant.ty));
            out.put("one_of", variants.collect::<Vec<_>>());
        }
    }
    out.extend(facts(&def.facts));
    out.value()
}

fn ty(ty: &Type) -> Value {
    match ty {
        Type::Scalar(Scalar::String) => json!("string"),
        Type::Scalar(Scalar::Integer) => json!("integer"),
        Type::Scalar(Scalar::Number) => json!("number"),
        Type::Scalar(Scalar::Boolean) => json!("boolean"),
        Type::Json => json!("json"),
        Type::File => json!("file"),
        Type::List(item) => json!({ "list": self::ty(item) }),
        Type::Map(value) => json!({ "map": self::ty(value) }),
        Type::Named(index) => json!(index.0),
    }
}

/// The entries of an object; what says nothing is left out.
#[derive(Default)]
struct Entries(Map<String, Value>);

impl Entries {
    fn put(&mut self, name: &str, value: impl serde::Serialize) {
        self.0.insert(name.to_owned(), json!(value));
    }

    fn flag(&mut self, name: &str, set: bool) {
        if set {
            self.put(name, true);
        }
    }

    fn list<T>(&mut self, name: &str, items: &[T], each: impl Fn(&T) -> Value) {
        if !items.is_empty() {
            self.put(name, items.iter().map(each).collect::<Vec<_>>());
        }
    }

    fn extend(&mut self, other: Entries) {
        self.0.extend(other.0);
    }

    fn value(self) -> Value {
        Value::Object(self.0)
    }
}
