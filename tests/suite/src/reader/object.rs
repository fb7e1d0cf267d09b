//! Every object that a document describes, as examples of it.

use serde_json::Value;

use super::document::{Document, items};
use super::draw::Drawer;
use super::pass::Pass;
use super::position::positions;
use super::reach::{Reach, reaches};
use super::shape::{Kind, Shape};

/// A schema of an object with named properties.
#[derive(Debug)]
pub struct ObjectSchema {
    /// Where it stands, such as `/components/schemas/Contact`.
    pub pointer: String,
    /// Its name in the document, where it is a component.
    pub name: Option<String>,
    /// From where it can be reached.
    pub reach: Reach,
    /// The names of its properties.
    pub properties: Vec<String>,
    schema: Value,
}

impl ObjectSchema {
    /// An object of this schema, composed from its properties' examples.
    pub fn compose(&self, document: &Document, pass: Pass) -> Value {
        Drawer::new(document, pass).some_value(&self.schema, "value")
    }

    /// The same with every example of a property as the document gives it, even
    /// where it contradicts the property's schema.
    pub fn compose_as_given(&self, document: &Document) -> Value {
        let mut object = self.compose(document, Pass::All);
        let shape = Shape::of(document, &self.schema);
        if let (Kind::Object(properties), Some(object)) = (shape.kind(), object.as_object_mut()) {
            for (name, schema) in properties {
                if let Some(example) = Shape::of(document, schema).get("example") {
                    object.insert(name.clone(), example.clone());
                }
            }
        }
        object
    }
}

/// Every object schema with named properties: components first, then those
/// that stand inline, the outer before the inner.
pub fn objects(document: &Document) -> Vec<ObjectSchema> {
    let reaches = reaches(document);
    positions(document)
        .into_iter()
        .filter(|(pointer, schema)| is_its_own(pointer, schema))
        .filter_map(|(pointer, schema)| {
            let shape = Shape::of(document, schema);
            let Kind::Object(properties) = shape.kind() else {
                return None;
            };
            Some(ObjectSchema {
                name: component(&pointer),
                reach: reaches.get(&pointer).copied().unwrap_or_default(),
                properties: properties.keys().cloned().collect(),
                schema: schema.clone(),
                pointer,
            })
        })
        .collect()
}

/// Whether a schema is an object of its own: not a reference, not another
/// schema with a description, not a part of a composed one.
fn is_its_own(pointer: &str, schema: &Value) -> bool {
    let part = pointer
        .rsplit_once('/')
        .is_some_and(|(owner, _)| owner.ends_with("/allOf"));
    let wraps = items(schema.get("allOf")).count() == 1 && schema.get("properties").is_none();
    schema.get("$ref").is_none() && !part && !wraps
}

fn component(pointer: &str) -> Option<String> {
    let name = pointer.strip_prefix("/components/schemas/")?;
    (!name.contains('/')).then(|| name.replace("~1", "/").replace("~0", "~"))
}
