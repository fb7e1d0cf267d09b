//! What a document says of an operation's request.

use serde_json::{Value, json};

use super::account;
use super::document::{Document, Site, entries, items};
use super::place::Place;
use super::position::is_choice;
use super::shape::{Kind, Shape};

/// The version that the platform wants where a document of the product's version does
/// not say. Those of another one are in a folder of its name.
const VERSION: &str = "2021-07-28";

/// An operation, and what its request is made of.
#[derive(Debug)]
pub struct Expected {
    /// The family.
    pub family: String,
    /// The document's file name.
    pub file: String,
    /// Where the operation stands, such as `/paths/~1contacts~1/get`.
    pub pointer: String,
    /// The operation id; empty where the document has none.
    pub operation_id: String,
    /// The HTTP method in capitals.
    pub method: String,
    /// The path template, exactly as written.
    pub path: String,
    /// What a caller sets: path, query, headers, then the body.
    pub inputs: Vec<Input>,
    /// What the client sets by itself, for its account.
    pub account: Vec<AccountInput>,
    /// Headers that have one value only, `Version` among them.
    pub constants: Vec<(String, String)>,
    /// How the body is written.
    pub body: BodyKind,
    /// Whether there must be a body.
    pub body_required: bool,
    /// Whether the document asks for a token.
    pub secured: bool,
    /// Whether the account's id is that of another account than the client's.
    other_account: bool,
}

/// Something that the client sets, for its account.
#[derive(Debug)]
pub struct AccountInput {
    /// Where it goes.
    pub place: Place,
    /// Its name on the wire.
    pub name: String,
    /// What it is set to.
    pub value: &'static str,
    /// Whether the document requires it.
    pub required: bool,
}

/// Something that a caller sets.
#[derive(Debug)]
pub struct Input {
    /// Where it goes.
    pub place: Place,
    /// Its name on the wire.
    pub name: String,
    /// Whether it must be set. A field that an optional body requires counts:
    /// whoever sends the body has to set it.
    pub required: bool,
    /// Whether a list in the query repeats its name; joined by commas otherwise.
    pub explode: bool,
    /// What it must be.
    pub schema: Value,
}

/// How a body is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BodyKind {
    /// There is none.
    None,
    /// JSON.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
    /// Anything else, by its media type.
    Other(String),
}

/// Every operation of a document, in its order.
pub fn operations(document: &Document) -> Vec<Expected> {
    document
        .operations()
        .iter()
        .map(|site| operation(document, site))
        .collect()
}

fn operation(document: &Document, site: &Site<'_>) -> Expected {
    let mut expected = Expected {
        family: document.family.clone(),
        file: document.file.clone(),
        pointer: site.pointer.clone(),
        operation_id: text(site.operation, "operationId").to_owned(),
        method: site.method.to_uppercase(),
        path: site.path.to_owned(),
        inputs: Vec::new(),
        account: Vec::new(),
        constants: Vec::new(),
        body: BodyKind::None,
        body_required: false,
        secured: items(site.operation.get("security")).next().is_some(),
        other_account: text(site.operation, "x-account") == "other",
    };
    let parameters = parameters(document, site);
    for name in template_names(site.path) {
        let declared = parameters
            .iter()
            .find(|parameter| text(parameter, "in") == "path" && text(parameter, "name") == name);
        // A parameter that only the template has is text.
        let schema =
            declared.map_or_else(|| json!({"type": "string"}), |parameter| schema(parameter));
        expected.input(Place::Path, name, true, true, schema);
    }
    for parameter in &parameters {
        match text(parameter, "in") {
            "query" => {
                let explode = parameter.get("explode") != Some(&Value::Bool(false));
                let required = is(parameter, "required");
                expected.input(
                    Place::Query,
                    text(parameter, "name"),
                    required,
                    explode,
                    schema(parameter),
                );
            }
            "header" => expected.header(document, parameter),
            _ => {}
        }
    }
    if !expected
        .constants
        .iter()
        .any(|(name, _)| name.eq_ignore_ascii_case("version"))
    {
        let folder = document.family.split_once('/');
        let version = folder.map_or(VERSION, |(version, _)| version);
        expected.constants.push(("Version".into(), version.into()));
    }
    if let Some(body) = site
        .operation
        .get("requestBody")
        .and_then(|body| document.resolve(body))
    {
        expected.body(document, body);
    }
    expected
}

impl Expected {
    fn input(&mut self, place: Place, name: &str, required: bool, explode: bool, schema: Value) {
        if let Some(value) = account::filled(name).filter(|_| !self.other_account) {
            self.account.push(AccountInput {
                place,
                name: name.to_owned(),
                value,
                required,
            });
            return;
        }
        self.inputs.push(Input {
            place,
            name: name.to_owned(),
            required,
            explode,
            schema,
        });
    }

    fn header(&mut self, document: &Document, parameter: &Value) {
        let name = text(parameter, "name");
        // The client's business, however the document declares it.
        if name.eq_ignore_ascii_case("authorization") {
            return;
        }
        let schema = schema(parameter);
        let required = is(parameter, "required");
        if let [Value::String(only)] = Shape::of(document, &schema).choices().as_slice()
            && (required || name.eq_ignore_ascii_case("version"))
        {
            self.constants.push((name.to_owned(), (*only).clone()));
            return;
        }
        self.inputs.push(Input {
            place: Place::Header,
            name: name.to_owned(),
            required,
            explode: false,
            schema,
        });
    }

    fn body(&mut self, document: &Document, body: &Value) {
        let kinds: Vec<_> = entries(body.get("content")).collect();
        let chosen = kinds
            .iter()
            .find(|(kind, _)| kind.contains("json"))
            .or_else(|| kinds.first());
        let Some((kind, media)) = chosen else {
            return;
        };
        self.body_required = is(body, "required");
        self.body = match kind.as_str() {
            kind if kind.contains("json") => BodyKind::Json,
            "application/x-www-form-urlencoded" => BodyKind::Form,
            "multipart/form-data" => BodyKind::Multipart,
            other => BodyKind::Other(other.to_owned()),
        };
        let schema = media.get("schema").cloned().unwrap_or_default();
        let shape = Shape::of(document, &schema);
        let named = matches!(
            self.body,
            BodyKind::Json | BodyKind::Form | BodyKind::Multipart
        );
        if let (Kind::Object(properties), true) = (shape.kind(), named) {
            for (name, schema) in properties {
                // What only answers carry is not sent.
                if !Shape::of(document, schema).is("readOnly") {
                    self.input(
                        Place::Field,
                        name,
                        shape.requires(name),
                        true,
                        schema.clone(),
                    );
                }
            }
        } else if self.body != BodyKind::Multipart {
            self.inputs.push(Input {
                place: Place::Body,
                name: String::new(),
                required: self.body_required,
                explode: true,
                schema,
            });
        }
    }
}

/// The parameters of an operation, those of its path included; the operation's
/// own win.
fn parameters<'a>(document: &'a Document, site: &Site<'a>) -> Vec<&'a Value> {
    let of = |owner: &'a Value| {
        items(owner.get("parameters"))
            .filter_map(|parameter| document.resolve(parameter))
            .collect::<Vec<_>>()
    };
    let own = of(site.operation);
    let key = |parameter: &Value| {
        (
            text(parameter, "in").to_owned(),
            text(parameter, "name").to_owned(),
        )
    };
    let mut all: Vec<_> = of(site.item)
        .into_iter()
        .filter(|shared| !own.iter().any(|parameter| key(parameter) == key(shared)))
        .collect();
    all.extend(own);
    all
}

/// The names between braces, in their order.
fn template_names(path: &str) -> impl Iterator<Item = &str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

fn schema(parameter: &Value) -> Value {
    // A choice of types that slipped out of the schema says more than what is left.
    if is_choice(parameter) {
        return parameter.clone();
    }
    let mut schema = parameter
        .get("schema")
        .cloned()
        .unwrap_or_else(|| json!({}));
    // A document may give the example beside the schema; it serves as well.
    if let (Some(example), Some(schema)) = (parameter.get("example"), schema.as_object_mut())
        && !schema.contains_key("$ref")
    {
        schema.entry("example").or_insert_with(|| example.clone());
    }
    schema
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn is(value: &Value, key: &str) -> bool {
    value.get(key) == Some(&Value::Bool(true))
}
