//! `oneOf` and `anyOf`: one of several types.

use openapiv3::{ReferenceOr, Schema, SchemaData, SchemaKind, Type as SchemaType};

use super::facts::facts;
use super::schema::Lowered;
use super::{At, Lowerer};
use crate::ir::{Facts, Scalar, Shape, Type, Union, UnionVariant, VariantValue};

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
        // Values that are written one by one, each with a description, are one enum.
        if let Some(values) = branches.iter().map(texts).collect::<Option<Vec<_>>>() {
            let values = values.concat();
            let ty = self.enumeration(Scalar::String, values, at, &facts(data));
            return Lowered {
                ty,
                nullable: false,
                facts: Facts::default(),
            };
        }
        // Taken before the branches are lowered, since a branch may hold the union.
        let (index, ty) = self.reserve(at, &facts(data));
        let mut variants: Vec<UnionVariant> = Vec::new();
        let mut nullable = false;
        for (position, branch) in branches.iter().enumerate() {
            let child = at.child(
                &[keyword, &position.to_string()],
                &branch_name(branch, branches),
            );
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

/// The values of an inline branch that lists texts, none of them null.
fn texts(branch: &ReferenceOr<Schema>) -> Option<Vec<VariantValue>> {
    let ReferenceOr::Item(schema) = branch else {
        return None;
    };
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(string))
            if !string.enumeration.is_empty() && !schema.schema_data.nullable =>
        {
            string
                .enumeration
                .iter()
                .map(|text| text.clone().map(VariantValue::Text))
                .collect()
        }
        _ => None,
    }
}

/// What an inline branch is called, among its sisters: by its title, by the one
/// value that one of its properties has, by a property that no other branch has,
/// by all its properties, or by what it is.
fn branch_name(branch: &ReferenceOr<Schema>, branches: &[ReferenceOr<Schema>]) -> String {
    let ReferenceOr::Item(schema) = branch else {
        return "value".to_owned();
    };
    if let Some(title) = &schema.schema_data.title {
        return title.clone();
    }
    if let SchemaKind::Type(SchemaType::Array(_)) = &schema.schema_kind {
        return "list".to_owned();
    }
    let Some(properties) = properties(branch) else {
        return "value".to_owned();
    };
    let values: Vec<&str> = properties.values().filter_map(only_value).collect();
    let elsewhere = |name: &str| {
        let others = branches
            .iter()
            .filter(|other| !std::ptr::eq(*other, branch));
        others
            .filter_map(self::properties)
            .any(|others| others.contains_key(name))
    };
    let own = properties.keys().find(|name| !elsewhere(name));
    match (&values[..], own) {
        ([only, ..], _) => (*only).to_owned(),
        ([], Some(own)) => own.clone(),
        ([], None) => properties
            .keys()
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(" "),
    }
}

type Properties = indexmap::IndexMap<String, ReferenceOr<Box<Schema>>>;

/// The properties of an inline branch that is an object.
fn properties(branch: &ReferenceOr<Schema>) -> Option<&Properties> {
    match branch {
        ReferenceOr::Item(schema) => match &schema.schema_kind {
            SchemaKind::Type(SchemaType::Object(object)) => Some(&object.properties),
            SchemaKind::Any(any) if !any.properties.is_empty() => Some(&any.properties),
            _ => None,
        },
        ReferenceOr::Reference { .. } => None,
    }
}

/// The value of a property that can have one only.
fn only_value(property: &ReferenceOr<Box<Schema>>) -> Option<&str> {
    let ReferenceOr::Item(schema) = property else {
        return None;
    };
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(string)) => match &string.enumeration[..] {
            [Some(only)] => Some(only),
            _ => None,
        },
        _ => None,
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
