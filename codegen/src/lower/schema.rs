//! Schemas become types.

use openapiv3::{
    AdditionalProperties, AnySchema, ReferenceOr, Schema, SchemaKind, Type as SchemaType,
};
use serde_json::Value;

use super::facts::{facts, format, inherit};
use super::properties::{Properties, properties_of};
use super::{At, Lowerer, limits};
use crate::ir::{
    Enum, Facts, Field, Object, Parent, Scalar, Shape, Type, TypeDef, TypeIndex, Uses, Variant,
    VariantValue,
};
use crate::openapi::refs;
use crate::pointer;

/// Schemas nested deeper than this are refused.
pub(super) const MAX_DEPTH: usize = 64;

/// What is known of a schema that was met before.
#[derive(Clone, Debug)]
pub(super) enum Known {
    /// It is being lowered.
    Open,
    /// It is being lowered, and was met again within: once more, and it has no
    /// object in between that could end it.
    Reopened,
    /// What it became.
    Done(Box<Lowered>),
}

/// What a schema became.
#[derive(Clone, Debug)]
pub(super) struct Lowered {
    pub(super) ty: Type,
    pub(super) nullable: bool,
    pub(super) facts: Facts,
}

impl Lowered {
    fn of(ty: Type) -> Self {
        Self {
            ty,
            nullable: false,
            facts: Facts::default(),
        }
    }
}

impl<'a> Lowerer<'a> {
    /// A schema or a reference to one.
    pub(super) fn schema_or_ref(&mut self, schema: &'a ReferenceOr<Schema>, at: &At) -> Lowered {
        match schema {
            ReferenceOr::Reference { reference } => self.reference(reference, &at.pointer),
            ReferenceOr::Item(schema) => self.schema(schema, at),
        }
    }

    fn boxed_or_ref(&mut self, schema: &'a ReferenceOr<Box<Schema>>, at: &At) -> Lowered {
        match schema {
            ReferenceOr::Reference { reference } => self.reference(reference, &at.pointer),
            ReferenceOr::Item(schema) => self.schema(schema, at),
        }
    }

    /// The component that a reference names.
    pub(super) fn component(&self, reference: &str) -> Option<(&'a ReferenceOr<Schema>, At)> {
        let name = refs::schema_name(reference)?;
        let schema = self.api.components.as_ref()?.schemas.get(&name)?;
        Some((
            schema,
            At {
                pointer: pointer::join("/components/schemas", &name),
                path: vec![name.clone()],
                schema: Some(name),
            },
        ))
    }

    pub(super) fn reference(&mut self, reference: &str, from: &str) -> Lowered {
        let Some((schema, at)) = self.component(reference) else {
            self.refuse(
                "dangling-ref",
                from,
                format!("`{reference}` names nothing in this document"),
                self.edit("add the schema or mend the reference"),
            );
            return Lowered::of(Type::Json);
        };
        match self.known.get(&at.pointer) {
            Some(Known::Done(lowered)) => Lowered::clone(lowered),
            Some(Known::Reopened) => {
                self.refuse(
                    "endless-type",
                    &at.pointer,
                    "the schema holds itself without an object in between",
                    self.edit("break the circle of references"),
                );
                Lowered::of(Type::Json)
            }
            Some(Known::Open) => {
                self.known.insert(at.pointer.clone(), Known::Reopened);
                let lowered = self.schema_or_ref(schema, &at);
                self.known
                    .insert(at.pointer, Known::Done(Box::new(lowered.clone())));
                lowered
            }
            None => {
                self.known.insert(at.pointer.clone(), Known::Open);
                let lowered = self.schema_or_ref(schema, &at);
                self.known
                    .insert(at.pointer, Known::Done(Box::new(lowered.clone())));
                lowered
            }
        }
    }

    /// An inline schema, or a component's own.
    pub(super) fn schema(&mut self, schema: &'a Schema, at: &At) -> Lowered {
        if let Some(Known::Done(lowered)) = self.known.get(&at.pointer) {
            return Lowered::clone(lowered);
        }
        if self.depth >= MAX_DEPTH {
            self.refuse(
                "too-deep",
                &at.pointer,
                format!("schemas are nested deeper than {MAX_DEPTH}"),
                self.edit("name some of the inner schemas under components"),
            );
            return Lowered::of(Type::Json);
        }
        self.depth += 1;
        let mut facts = facts(&schema.schema_data);
        let mut nullable = schema.schema_data.nullable;
        let ty = match &schema.schema_kind {
            SchemaKind::Type(ty) => self.typed(ty, at, &mut facts, &mut nullable),
            SchemaKind::AllOf { all_of } => {
                let lowered = self.all_of(schema, all_of, at);
                nullable |= lowered.nullable;
                inherit(&mut facts, lowered.facts);
                lowered.ty
            }
            SchemaKind::OneOf { one_of } => {
                let lowered = self.union("oneOf", one_of, &schema.schema_data, at);
                nullable |= lowered.nullable;
                lowered.ty
            }
            SchemaKind::AnyOf { any_of } => {
                let lowered = self.union("anyOf", any_of, &schema.schema_data, at);
                nullable |= lowered.nullable;
                lowered.ty
            }
            SchemaKind::Not { .. } => Type::Json,
            SchemaKind::Any(any) => self.any(schema, any, at, &mut facts, &mut nullable),
        };
        self.depth -= 1;
        let lowered = Lowered {
            ty,
            nullable,
            facts,
        };
        self.known
            .insert(at.pointer.clone(), Known::Done(Box::new(lowered.clone())));
        lowered
    }

    fn typed(
        &mut self,
        ty: &'a SchemaType,
        at: &At,
        facts: &mut Facts,
        nullable: &mut bool,
    ) -> Type {
        match ty {
            SchemaType::String(string) => {
                facts.format = format(&string.format);
                facts.limits.extend(limits::of_string(string));
                *nullable |= string.enumeration.contains(&None);
                let values: Vec<_> = string
                    .enumeration
                    .iter()
                    .flatten()
                    .cloned()
                    .map(VariantValue::Text)
                    .collect();
                if self.files && facts.format.as_deref() == Some("binary") {
                    return Type::File;
                }
                self.enumeration(Scalar::String, values, at, facts)
            }
            SchemaType::Number(number) => {
                facts.format = format(&number.format);
                facts.limits.extend(limits::of_number(number));
                *nullable |= number.enumeration.contains(&None);
                let values = number
                    .enumeration
                    .iter()
                    .flatten()
                    .copied()
                    .map(VariantValue::Number);
                self.enumeration(Scalar::Number, values.collect(), at, facts)
            }
            SchemaType::Integer(integer) => {
                facts.format = format(&integer.format);
                facts.limits.extend(limits::of_integer(integer));
                *nullable |= integer.enumeration.contains(&None);
                let values = integer
                    .enumeration
                    .iter()
                    .flatten()
                    .map(|&value| VariantValue::Number(value as f64));
                self.enumeration(Scalar::Integer, values.collect(), at, facts)
            }
            SchemaType::Boolean(_) => Type::Scalar(Scalar::Boolean),
            SchemaType::Array(array) => {
                facts.limits.extend(limits::of_array(array));
                let items = match &array.items {
                    Some(items) => self.boxed_or_ref(items, &at.child(&["items"], "item")).ty,
                    None => Type::Json,
                };
                Type::List(Box::new(items))
            }
            SchemaType::Object(object) => {
                if !object.properties.is_empty() {
                    let mut properties = Properties::default();
                    properties.add(properties_of(&object.properties, at), &object.required);
                    return self.object(properties, at, facts);
                }
                match &object.additional_properties {
                    Some(AdditionalProperties::Schema(values)) => {
                        let at = at.child(&["additionalProperties"], "value");
                        Type::Map(Box::new(self.schema_or_ref(values, &at).ty))
                    }
                    Some(AdditionalProperties::Any(true)) => Type::Map(Box::new(Type::Json)),
                    _ => Type::Json,
                }
            }
        }
    }

    /// A mixture of keywords that has no one kind.
    fn any(
        &mut self,
        schema: &'a Schema,
        any: &'a AnySchema,
        at: &At,
        facts: &mut Facts,
        nullable: &mut bool,
    ) -> Type {
        // `type: object` beside one branch says nothing that the branch does not say.
        if let [only] = &any.all_of[..]
            && any.properties.is_empty()
            && any.required.is_empty()
        {
            let at = at.child(&["allOf", "0"], "value").named(at);
            let lowered = self.schema_or_ref(only, &at);
            *nullable |= lowered.nullable;
            inherit(facts, lowered.facts);
            return lowered.ty;
        }
        if !any.properties.is_empty() || !any.all_of.is_empty() {
            let mut properties = Properties::default();
            self.gather(schema, at, &mut properties);
            if !properties.properties.is_empty() {
                return self.object(properties, at, facts);
            }
        }
        let (keyword, branches) = match any.one_of.is_empty() {
            true => ("anyOf", &any.any_of),
            false => ("oneOf", &any.one_of),
        };
        if !branches.is_empty() {
            let lowered = self.union(keyword, branches, &schema.schema_data, at);
            *nullable |= lowered.nullable;
            return lowered.ty;
        }
        if let Some(items) = &any.items {
            let at = at.child(&["items"], "item");
            return Type::List(Box::new(self.boxed_or_ref(items, &at).ty));
        }
        if let Some(AdditionalProperties::Schema(values)) = &any.additional_properties {
            let at = at.child(&["additionalProperties"], "value");
            return Type::Map(Box::new(self.schema_or_ref(values, &at).ty));
        }
        facts.format.clone_from(&any.format);
        *nullable |= any.enumeration.iter().any(Value::is_null);
        let values: Vec<&Value> = any.enumeration.iter().filter(|v| !v.is_null()).collect();
        if !values.is_empty() {
            if values.iter().all(|value| value.is_string()) {
                let texts = values.iter().filter_map(|value| value.as_str());
                let texts = texts
                    .map(|text| VariantValue::Text(text.to_owned()))
                    .collect();
                return self.enumeration(Scalar::String, texts, at, facts);
            }
            if values.iter().all(|value| value.is_number()) {
                let numbers = values.iter().filter_map(|value| value.as_f64());
                let scalar = match any.typ.as_deref() {
                    Some("integer") => Scalar::Integer,
                    _ => Scalar::Number,
                };
                return self.enumeration(
                    scalar,
                    numbers.map(VariantValue::Number).collect(),
                    at,
                    facts,
                );
            }
            return Type::Json;
        }
        match any.typ.as_deref() {
            Some("string") => Type::Scalar(Scalar::String),
            Some("integer") => Type::Scalar(Scalar::Integer),
            Some("number") => Type::Scalar(Scalar::Number),
            Some("boolean") => Type::Scalar(Scalar::Boolean),
            Some("array") => Type::List(Box::new(Type::Json)),
            _ => Type::Json,
        }
    }

    fn all_of(
        &mut self,
        schema: &'a Schema,
        branches: &'a [ReferenceOr<Schema>],
        at: &At,
    ) -> Lowered {
        if let [only] = branches {
            return self.schema_or_ref(only, &at.child(&["allOf", "0"], "value").named(at));
        }
        let mut properties = Properties::default();
        self.gather(schema, at, &mut properties);
        match (properties.properties.is_empty(), properties.other.take()) {
            (false, None) => {
                let mut facts = Facts::default();
                Lowered::of(self.object(properties, at, &mut facts))
            }
            (true, None) => Lowered::of(Type::Json),
            (empty, Some(other)) => {
                // Branches that add nothing but constraints leave one type to take.
                let mut types = Vec::new();
                for (index, branch) in branches.iter().enumerate() {
                    let at = at.child(&["allOf", &index.to_string()], "value").named(at);
                    let lowered = self.schema_or_ref(branch, &at);
                    if lowered.ty != Type::Json && !types.contains(&lowered.ty) {
                        types.push(lowered.ty);
                    }
                }
                if let (true, [only]) = (empty, &types[..]) {
                    return Lowered::of(only.clone());
                }
                self.refuse(
                    "all-of-mixed",
                    &at.pointer,
                    format!("`allOf` joins an object with {other}: no value can be both"),
                    self.edit("make every branch an object, or take `anyOf`"),
                );
                Lowered::of(Type::Json)
            }
        }
    }

    /// The schema behind a chain of references.
    pub(super) fn resolve(&self, reference: &str) -> Option<(&'a Schema, At)> {
        let mut reference = reference;
        for _ in 0..MAX_DEPTH {
            match self.component(reference)? {
                (ReferenceOr::Item(schema), at) => return Some((schema, at)),
                (ReferenceOr::Reference { reference: next }, _) => reference = next,
            }
        }
        None
    }

    fn object(&mut self, properties: Properties<'a>, at: &At, facts: &mut Facts) -> Type {
        let (index, ty) = self.reserve(at, facts);
        let fields = self.fields(properties);
        self.types[index.0].shape = Shape::Object(Object { fields });
        ty
    }

    /// The fields that properties become.
    pub(super) fn fields(&mut self, properties: Properties<'a>) -> Vec<Field> {
        let Properties {
            properties,
            required,
            ..
        } = properties;
        properties
            .into_iter()
            .map(|(wire, schema, at)| {
                let lowered = self.boxed_or_ref(schema, &at);
                Field {
                    required: required.contains(&wire),
                    wire,
                    name: String::new(),
                    ty: lowered.ty,
                    nullable: lowered.nullable,
                    boxed: false,
                    pointer: at.pointer,
                    facts: lowered.facts,
                }
            })
            .collect()
    }

    pub(super) fn enumeration(
        &mut self,
        scalar: Scalar,
        values: Vec<VariantValue>,
        at: &At,
        facts: &Facts,
    ) -> Type {
        if values.is_empty() {
            return Type::Scalar(scalar);
        }
        let mut variants: Vec<Variant> = Vec::with_capacity(values.len());
        for value in values {
            if variants.iter().all(|variant| variant.value != value) {
                variants.push(Variant {
                    value,
                    name: String::new(),
                });
            }
        }
        let (index, ty) = self.reserve(at, facts);
        self.types[index.0].shape = Shape::Enum(Enum { scalar, variants });
        ty
    }

    /// Takes the next index for the schema at `at`, before its parts are
    /// lowered, so that the parts can refer back to it.
    pub(super) fn reserve(&mut self, at: &At, facts: &Facts) -> (TypeIndex, Type) {
        let index = TypeIndex(self.types.len());
        self.types.push(TypeDef {
            pointer: at.pointer.clone(),
            schema: at.schema.clone(),
            parent: at.schema.is_none().then(|| Parent {
                path: at.path.clone(),
                shared: false,
            }),
            name: String::new(),
            shape: Shape::Object(Object::default()),
            facts: Facts {
                title: facts.title.clone(),
                deprecated: facts.deprecated,
                ..Facts::default()
            },
            uses: Uses::default(),
            observed: false,
        });
        let ty = Type::Named(index);
        self.known.insert(
            at.pointer.clone(),
            Known::Done(Box::new(Lowered::of(ty.clone()))),
        );
        (index, ty)
    }
}

impl At {
    /// The same place under the name of `other`: wrappers add no name of their own.
    pub(super) fn named(mut self, other: &At) -> Self {
        self.path.clone_from(&other.path);
        self
    }
}
