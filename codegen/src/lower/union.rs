//! `oneOf` and `anyOf`: one of several types.

use openapiv3::{ReferenceOr, Schema, SchemaData, SchemaKind, Type as SchemaType};

use super::schema::{Lowered, facts};
use super::{At, Lowerer};
use crate::ir::{Facts, Shape, Type, Union, UnionVariant};

impl<'a> Lowerer<'a> {
    pub(super) fn union(
        &mut self,
        keyword: &str,
        branches: &'a [ReferenceOr<Schema>],
        data: &'a SchemaData,
        at: &At,
    ) -> Lowered {
        if let [only] = branches {
            return self.schema_or_ref(only, &at.child(&[keyword, "0"], "value").named(at));
        }
        // Taken before the branches are lowered, since a branch may hold the union.
        let (index, ty) = self.reserve(at, &facts(data));
        let mut variants: Vec<UnionVariant> = Vec::new();
        let mut nullable = false;
        for (position, branch) in branches.iter().enumerate() {
            let child = at.child(&[keyword, &position.to_string()], &branch_name(branch));
            let lowered = self.schema_or_ref(branch, &child);
            nullable |= lowered.nullable;
            let tags = tags(branch, data);
            match variants.iter_mut().find(|variant| variant.ty == lowered.ty) {
                Some(variant) => variant.tags.extend(tags),
                // A branch that takes anything is what the union keeps anyway.
                None if lowered.ty == Type::Json => {}
                None => variants.push(UnionVariant {
                    name: String::new(),
                    ty: lowered.ty,
                    boxed: false,
                    tags,
                }),
            }
        }
        // A choice without alternatives is no choice; the reserved type stays
        // unused, and unused types are not emitted.
        if let [only] = &variants[..] {
            let ty = only.ty.clone();
            return Lowered {
                ty,
                nullable,
                facts: Facts::default(),
            };
        }
        if variants.is_empty() {
            return Lowered {
                ty: Type::Json,
                nullable,
                facts: Facts::default(),
            };
        }
        let discriminator = data
            .discriminator
            .as_ref()
            // An inline branch has no name that a value could choose it by.
            .filter(|_| variants.iter().all(|variant| !variant.tags.is_empty()))
            .map(|discriminator| discriminator.property_name.clone());
        self.types[index.0].shape = Shape::Union(Union {
            discriminator,
            variants,
        });
        Lowered {
            ty,
            nullable,
            facts: Facts::default(),
        }
    }
}

/// What an inline branch is called: its title, or what it is.
fn branch_name(branch: &ReferenceOr<Schema>) -> String {
    let ReferenceOr::Item(schema) = branch else {
        return "value".to_owned();
    };
    if let Some(title) = &schema.schema_data.title {
        return title.clone();
    }
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::Object(object)) => object
            .properties
            .keys()
            .next()
            .map_or("object", String::as_str)
            .to_owned(),
        SchemaKind::Type(SchemaType::Array(_)) => "list".to_owned(),
        _ => "value".to_owned(),
    }
}

/// The discriminator's values that choose a branch: those that the mapping
/// gives it, and the schema's name where the mapping has none.
fn tags(branch: &ReferenceOr<Schema>, data: &SchemaData) -> Vec<String> {
    let (Some(discriminator), ReferenceOr::Reference { reference }) = (&data.discriminator, branch)
    else {
        return Vec::new();
    };
    let name = reference.rsplit('/').next().unwrap_or_default();
    let mapped: Vec<String> = discriminator
        .mapping
        .iter()
        .filter(|(_, target)| *target == reference || *target == name)
        .map(|(value, _)| value.clone())
        .collect();
    if mapped.is_empty() {
        vec![name.to_owned()]
    } else {
        mapped
    }
}
