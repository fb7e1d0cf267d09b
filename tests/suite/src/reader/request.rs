//! The request that a document wants for given inputs.

use serde_json::{Map, Value};

use super::document::Document;
use super::expected::{BodyKind, Expected};
use super::place::Place;
use super::values::{Drawn, FileValue, Values};

/// A request, taken apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// The HTTP method in capitals.
    pub method: String,
    /// The path, percent-encoded.
    pub path: String,
    /// The query's pairs, decoded.
    pub query: Vec<(String, String)>,
    /// Headers, their names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Body,
}

/// A body, taken apart.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// None.
    None,
    /// JSON.
    Json(Value),
    /// The pairs of a form, decoded.
    Form(Vec<(String, String)>),
    /// The parts of a multipart body.
    Multipart(Vec<Part>),
    /// Anything else, by its media type.
    Other(String, Vec<u8>),
}

/// A part of a multipart body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The field's name.
    pub name: String,
    /// What it is.
    pub kind: PartKind,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What a part of a multipart body is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartKind {
    /// A scalar as text.
    Text,
    /// JSON.
    Json,
    /// A file.
    File {
        /// Its name.
        name: String,
        /// Its media type.
        content_type: String,
    },
}

/// The request that an operation wants for these inputs, account included.
pub fn request(document: &Document, expected: &Expected, values: &Values) -> Request {
    let set = Set { expected, values };
    let mut path = expected.path.clone();
    for (name, value) in set.pairs(Place::Path) {
        path = path.replace(&format!("{{{name}}}"), &encode(&value));
    }
    let mut headers: Vec<_> = expected.constants.clone();
    headers.extend(set.pairs(Place::Header));
    for (name, _) in &mut headers {
        name.make_ascii_lowercase();
    }
    Request {
        method: expected.method.clone(),
        path: base_path(document) + &path,
        query: set.pairs(Place::Query),
        headers,
        body: set.body(),
    }
}

/// The part of the server's address that comes before every path.
fn base_path(document: &Document) -> String {
    let server = document
        .at("/servers/0/url")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let rest = server.split_once("://").map_or(server, |(_, rest)| rest);
    let path = rest.find('/').map_or("", |start| &rest[start..]);
    path.trim_end_matches('/').to_owned()
}

/// A text as one segment of a path: everything but RFC 3986's unreserved
/// characters is percent-encoded.
pub fn encode(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// What is set: by the caller, and by the client for its account.
struct Set<'a> {
    expected: &'a Expected,
    values: &'a Values,
}

impl Set<'_> {
    /// What is set in a place, with its name and whether lists repeat it.
    fn drawn(&self, place: Place) -> Vec<(String, Drawn, bool)> {
        let account = self.expected.account.iter();
        let mut all: Vec<_> = account
            .filter(|input| input.place == place)
            .map(|input| {
                (
                    input.name.clone(),
                    Drawn::Json(Value::from(input.value)),
                    true,
                )
            })
            .collect();
        let inputs = self
            .expected
            .inputs
            .iter()
            .filter(|input| input.place == place);
        all.extend(inputs.filter_map(|input| {
            let drawn = self.values.get(place, &input.name)?;
            Some((input.name.clone(), drawn.clone(), input.explode))
        }));
        all
    }

    fn pairs(&self, place: Place) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        for (name, drawn, explode) in self.drawn(place) {
            match drawn {
                Drawn::Json(Value::Array(items)) if explode && place != Place::Path => {
                    pairs.extend(items.iter().map(|item| (name.clone(), plain(item))));
                }
                Drawn::Json(Value::Array(items)) => {
                    let items: Vec<_> = items.iter().map(plain).collect();
                    pairs.push((name, items.join(",")));
                }
                // An exploded object is its properties, without its own name.
                Drawn::Json(Value::Object(object)) if explode && place == Place::Query => {
                    pairs.extend(object.iter().map(|(key, item)| (key.clone(), plain(item))));
                }
                Drawn::Json(value) => pairs.push((name, plain(&value))),
                Drawn::File(_) | Drawn::Files(_) => {}
            }
        }
        pairs
    }

    fn body(&self) -> Body {
        let whole = self.values.get(Place::Body, "");
        match &self.expected.body {
            BodyKind::None => Body::None,
            BodyKind::Multipart => Body::Multipart(self.parts()),
            BodyKind::Form => Body::Form(self.pairs(Place::Field)),
            BodyKind::Json => match whole {
                Some(Drawn::Json(value)) => Body::Json(value.clone()),
                Some(_) => Body::None,
                None => self.object(),
            },
            BodyKind::Other(kind) => match whole {
                Some(Drawn::Json(Value::String(text))) => {
                    Body::Other(kind.clone(), text.clone().into_bytes())
                }
                Some(Drawn::Json(value)) => {
                    Body::Other(kind.clone(), value.to_string().into_bytes())
                }
                Some(Drawn::File(file)) => Body::Other(kind.clone(), file.bytes.clone()),
                Some(Drawn::Files(_)) | None => Body::None,
            },
        }
    }

    fn object(&self) -> Body {
        let fields: Map<String, Value> = self
            .drawn(Place::Field)
            .into_iter()
            .filter_map(|(name, drawn, _)| match drawn {
                Drawn::Json(value) => Some((name, value)),
                Drawn::File(_) | Drawn::Files(_) => None,
            })
            .collect();
        // A body that must be there is an empty object when nothing is set.
        if fields.is_empty() && !self.expected.body_required {
            return Body::None;
        }
        Body::Json(Value::Object(fields))
    }

    fn parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        for (name, drawn, _) in self.drawn(Place::Field) {
            match drawn {
                // One part an item.
                Drawn::Json(Value::Array(items)) => {
                    parts.extend(items.iter().map(|item| value_part(&name, item)));
                }
                Drawn::Json(value) => parts.push(value_part(&name, &value)),
                Drawn::File(file) => parts.push(file_part(&name, file)),
                Drawn::Files(files) => {
                    parts.extend(files.into_iter().map(|file| file_part(&name, file)));
                }
            }
        }
        parts
    }
}

fn value_part(name: &str, value: &Value) -> Part {
    let structured = value.is_object() || value.is_array();
    Part {
        name: name.to_owned(),
        kind: if structured {
            PartKind::Json
        } else {
            PartKind::Text
        },
        bytes: plain(value).into_bytes(),
    }
}

fn file_part(name: &str, file: FileValue) -> Part {
    Part {
        name: name.to_owned(),
        kind: PartKind::File {
            name: file.name,
            content_type: file.content_type,
        },
        bytes: file.bytes,
    }
}

/// A scalar as text; what is no scalar as JSON.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => match number.as_f64() {
            // Whole numbers of either kind are written without a fraction.
            Some(number) if number.fract() == 0.0 => format!("{number:.0}"),
            _ => number.to_string(),
        },
        other => other.to_string(),
    }
}
