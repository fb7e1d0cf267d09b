//! The form of a type or a request: all that makes it what it is, but for its name and
//! its documentation. Two with one form can be one.

use std::fmt::Write;

use crate::ir::{Answer, Family, Field, Object, Operation, Shape, Type, TypeDef};

/// What types that others hold are called, when forms are compared.
pub(super) trait Called {
    /// The name that stands for a type.
    fn called(&self, def: &TypeDef) -> String;
}

/// The form of a type. `sent` says whether it has a constructor, to which it matters what
/// is required.
pub(super) fn of_type(called: &impl Called, family: &Family, def: &TypeDef, sent: bool) -> String {
    let mut form = String::new();
    match &def.shape {
        Shape::Object(object) => {
            let _ = write!(form, "object {sent}");
            self::object(&mut form, called, family, object, sent);
        }
        Shape::Enum(values) => {
            let _ = write!(form, "enum {:?}", values.scalar);
            for variant in &values.variants {
                let _ = write!(form, " {}={:?}", variant.name, variant.value);
            }
        }
        Shape::Union(union) => {
            let _ = write!(form, "union {:?}", union.discriminator);
            for variant in &union.variants {
                let (name, tags) = (&variant.name, &variant.tags);
                let _ = write!(form, " {name} {} {tags:?} ", variant.boxed);
                ty(&mut form, called, family, &variant.ty);
            }
        }
    }
    form
}

fn object(form: &mut String, called: &impl Called, family: &Family, object: &Object, sent: bool) {
    for field in &object.fields {
        let Field {
            name,
            wire,
            nullable,
            boxed,
            ..
        } = field;
        let _ = write!(form, " {name} {wire:?} {nullable} {boxed} ");
        if sent {
            let _ = write!(form, "{} {} ", field.required, field.facts.read_only);
        }
        ty(form, called, family, &field.ty);
    }
}

/// The form of an operation's request: of its type, of what can be set on it, and of what
/// answers it.
pub(super) fn of_request(called: &impl Called, family: &Family, operation: &Operation) -> String {
    let mut form = format!("{} ", operation.type_name);
    for input in &operation.inputs {
        let field = &input.field;
        let _ = write!(
            form,
            "{} {:?} {:?} {} {} {} ",
            field.name,
            field.wire,
            input.place,
            field.required,
            field.nullable,
            field.facts.deprecated
        );
        ty(&mut form, called, family, &field.ty);
    }
    if let Some(body) = &operation.body {
        let _ = write!(form, " {:?} {} ", body.kind, body.required);
        if let Some(whole) = &body.whole {
            ty(&mut form, called, family, &whole.ty);
        }
    }
    match &operation.answer {
        Answer::Typed(answer) => ty(&mut form, called, family, answer),
        other => {
            let _ = write!(form, " {other:?}");
        }
    }
    if let Some(item) = operation.item(&family.types) {
        form.push_str(" items ");
        ty(&mut form, called, family, &item);
    }
    let _ = write!(form, " {}", operation.location.is_empty());
    form
}

fn ty(form: &mut String, called: &impl Called, family: &Family, ty: &Type) {
    match ty {
        Type::List(inner) => {
            form.push_str("list ");
            self::ty(form, called, family, inner);
        }
        Type::Map(inner) => {
            form.push_str("map ");
            self::ty(form, called, family, inner);
        }
        Type::Named(index) => form.push_str(&called.called(family.type_def(*index))),
        Type::Scalar(_) | Type::Json | Type::File => {
            let _ = write!(form, "{ty:?}");
        }
    }
}
