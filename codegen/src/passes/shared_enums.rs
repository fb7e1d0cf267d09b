//! One type for the same list of values under the same name.
//!
//! Documents write a list of countries or states out wherever they need it.

use std::collections::HashMap;

use crate::ir::{Answer, Family, Shape, Type, TypeIndex};

/// Replaces inline enums that have the same values and the same name by the first of them.
pub(super) fn run(family: &mut Family) {
    let mut first: HashMap<(String, String), usize> = HashMap::new();
    let mut target: HashMap<usize, usize> = HashMap::new();
    for (index, def) in family.types.iter().enumerate() {
        let (Shape::Enum(values), Some(parent)) = (&def.shape, &def.parent) else {
            continue;
        };
        let name = parent.path.last().cloned().unwrap_or_default();
        let key = (name, format!("{:?}", values));
        match first.get(&key) {
            Some(&known) => {
                target.insert(index, known);
            }
            None => {
                first.insert(key, index);
            }
        }
    }
    for &shared in target.values() {
        if let Some(parent) = &mut family.types[shared].parent {
            parent.shared = true;
        }
    }
    replace(family, &target);
}

fn replace(family: &mut Family, target: &HashMap<usize, usize>) {
    for def in &mut family.types {
        match &mut def.shape {
            Shape::Object(object) => {
                object
                    .fields
                    .iter_mut()
                    .for_each(|field| point(&mut field.ty, target));
            }
            Shape::Union(union) => {
                union
                    .variants
                    .iter_mut()
                    .for_each(|variant| point(&mut variant.ty, target));
            }
            Shape::Enum(_) => {}
        }
    }
    for operation in &mut family.operations {
        operation
            .inputs
            .iter_mut()
            .for_each(|input| point(&mut input.field.ty, target));
        if let Some(whole) = operation.body.as_mut().and_then(|body| body.whole.as_mut()) {
            point(&mut whole.ty, target);
        }
        if let Answer::Typed(ty) = &mut operation.answer {
            point(ty, target);
        }
    }
}

fn point(ty: &mut Type, target: &HashMap<usize, usize>) {
    match ty {
        Type::List(inner) | Type::Map(inner) => point(inner, target),
        Type::Named(index) => {
            if let Some(&shared) = target.get(&index.0) {
                *index = TypeIndex(shared);
            }
        }
        Type::Scalar(_) | Type::Json | Type::File => {}
    }
}
