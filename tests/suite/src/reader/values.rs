//! The inputs of one pass, drawn.

use std::collections::BTreeMap;

use serde_json::Value;

use super::document::Document;
use super::draw::Drawer;
use super::expected::{BodyKind, Expected};
use super::pass::Pass;
use super::place::Place;
use super::shape::{Kind, Shape};

/// What an input is set to.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawn {
    /// A value.
    Json(Value),
    /// A file.
    File(FileValue),
    /// Several files.
    Files(Vec<FileValue>),
}

/// A file to upload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileValue {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub content_type: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The inputs of one pass; what is not in it is not set.
#[derive(Clone, Debug, Default)]
pub struct Values(BTreeMap<(Place, String), Drawn>);

impl Values {
    /// What an input is set to.
    pub fn get(&self, place: Place, name: &str) -> Option<&Drawn> {
        self.0.get(&(place, name.to_owned()))
    }

    /// Sets an input.
    pub fn set(&mut self, place: Place, name: impl Into<String>, value: Drawn) {
        self.0.insert((place, name.into()), value);
    }
}

/// Draws the inputs of an operation for one pass.
pub fn draw(document: &Document, expected: &Expected, pass: Pass) -> Values {
    let drawer = Drawer::new(document, pass);
    let mut values = Values::default();
    for input in &expected.inputs {
        if pass == Pass::Required && !input.required {
            continue;
        }
        let shape = Shape::of(document, &input.schema);
        let drawn = match shape.kind() {
            Kind::File => Drawn::File(file(&input.name, 1)),
            Kind::List(Some(of)) if Shape::of(document, of).kind() == Kind::File => {
                Drawn::Files(vec![file(&input.name, 1), file(&input.name, 2)])
            }
            // `null` can only be said in JSON.
            _ if input.place != Place::Field || expected.body != BodyKind::Json => {
                Drawn::Json(drawer.some_value(&input.schema, &input.name))
            }
            _ => Drawn::Json(drawer.value(&input.schema, &input.name)),
        };
        values.set(input.place, &input.name, drawn);
    }
    values
}

fn file(name: &str, nth: u8) -> FileValue {
    FileValue {
        name: format!("{name} ü {nth}.png"),
        content_type: "image/png".into(),
        // Bytes that are no text, and look like the end of a line.
        bytes: vec![0xff, nth, b'\r', b'\n', b'-', b'-', 0x00],
    }
}
