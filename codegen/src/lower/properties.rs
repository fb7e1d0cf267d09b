//! The properties of an object, gathered from all that it is made of.

use std::collections::HashSet;

use openapiv3::{ReferenceOr, Schema, SchemaKind, Type as SchemaType};

use super::schema::MAX_DEPTH;
use super::{At, Lowerer};
use crate::pointer;

/// A schema's properties, those of all its `allOf` branches included.
#[derive(Clone, Debug, Default)]
pub(super) struct Properties<'a> {
    /// Name, schema, and where it stands.
    pub(super) properties: Vec<(String, &'a ReferenceOr<Box<Schema>>, At)>,
    pub(super) required: Vec<String>,
    /// A branch that is no object with named fields, if there is one.
    pub(super) other: Option<String>,
    /// The references that were followed. Branches may lead to one schema by many
    /// ways, and by twice as many with every level; once says all that it has to say.
    followed: HashSet<&'a str>,
}

impl<'a> Properties<'a> {
    /// Adds a branch. A later branch says more than an earlier one, so it wins.
    pub(super) fn add(
        &mut self,
        properties: Vec<(String, &'a ReferenceOr<Box<Schema>>, At)>,
        required: &[String],
    ) {
        for property in properties {
            let mut known = self.properties.iter();
            match known.position(|(name, _, _)| *name == property.0) {
                Some(at) => self.properties[at] = property,
                None => self.properties.push(property),
            }
        }
        self.required.extend(required.iter().cloned());
    }
}

impl<'a> Lowerer<'a> {
    /// Collects the properties of a schema and of all its `allOf` branches.
    pub(super) fn gather(&mut self, schema: &'a Schema, at: &At, into: &mut Properties<'a>) {
        if self.depth >= MAX_DEPTH {
            return;
        }
        self.depth += 1;
        match &schema.schema_kind {
            SchemaKind::Type(SchemaType::Object(object)) => {
                into.add(properties_of(&object.properties, at), &object.required);
            }
            SchemaKind::AllOf { all_of } => self.gather_branches(all_of, at, into),
            SchemaKind::Any(any) => {
                into.add(properties_of(&any.properties, at), &any.required);
                self.gather_branches(&any.all_of, at, into);
                match any.typ.as_deref() {
                    None | Some("object") => {}
                    Some(other) => into.other = Some(format!("a {other}")),
                }
                if !any.one_of.is_empty() || !any.any_of.is_empty() {
                    into.other = Some("a choice of several types".to_owned());
                }
            }
            SchemaKind::OneOf { .. } | SchemaKind::AnyOf { .. } => {
                into.other = Some("a choice of several types".to_owned());
            }
            SchemaKind::Type(_) => into.other = Some("a scalar or a list".to_owned()),
            SchemaKind::Not { .. } => {}
        }
        self.depth -= 1;
    }

    fn gather_branches(
        &mut self,
        branches: &'a [ReferenceOr<Schema>],
        at: &At,
        into: &mut Properties<'a>,
    ) {
        for (index, branch) in branches.iter().enumerate() {
            match branch {
                ReferenceOr::Item(schema) => {
                    let at = at.child(&["allOf", &index.to_string()], "value").named(at);
                    self.gather(schema, &at, into);
                }
                ReferenceOr::Reference { reference } if !into.followed.insert(reference) => {}
                ReferenceOr::Reference { reference } => match self.resolve(reference) {
                    Some((schema, at)) => self.gather(schema, &at, into),
                    None => {
                        let from = pointer::join_all(&at.pointer, ["allOf", &index.to_string()]);
                        self.reference(reference, &from);
                    }
                },
            }
        }
    }
}

/// The properties of one schema, and where each stands.
pub(super) fn properties_of<'a>(
    properties: &'a indexmap::IndexMap<String, ReferenceOr<Box<Schema>>>,
    at: &At,
) -> Vec<(String, &'a ReferenceOr<Box<Schema>>, At)> {
    properties
        .iter()
        .map(|(name, schema)| (name.clone(), schema, at.child(&["properties", name], name)))
        .collect()
}
