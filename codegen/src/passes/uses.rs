//! In which directions each type travels.

use crate::ir::{Answer, Family, Shape, Type, TypeDef};

/// Fills [`TypeDef::uses`]. A type that neither direction reaches is not emitted.
pub(super) fn run(family: &mut Family) {
    let Family {
        operations, types, ..
    } = family;
    for operation in operations {
        for input in &operation.inputs {
            mark(types, &input.field.ty, true);
        }
        if let Some(whole) = operation.body.as_ref().and_then(|body| body.whole.as_ref()) {
            mark(types, &whole.ty, true);
        }
        if let Answer::Typed(ty) = &operation.answer {
            mark(types, ty, false);
        }
    }
}

fn mark(types: &mut [TypeDef], root: &Type, request: bool) {
    let mut open = vec![root.clone()];
    while let Some(ty) = open.pop() {
        let index = match ty {
            Type::List(inner) | Type::Map(inner) => {
                open.push(*inner);
                continue;
            }
            Type::Named(index) => index,
            Type::Scalar(_) | Type::Json | Type::File => continue,
        };
        let def = &mut types[index.0];
        let seen = if request {
            &mut def.uses.request
        } else {
            &mut def.uses.answer
        };
        if std::mem::replace(seen, true) {
            continue;
        }
        match &def.shape {
            Shape::Object(object) => open.extend(object.fields.iter().map(|f| f.ty.clone())),
            Shape::Union(union) => open.extend(union.variants.iter().map(|v| v.ty.clone())),
            Shape::Enum(_) => {}
        }
    }
}
