//! Which types can be reached from others.

use crate::ir::{Operation, Shape, Type, TypeDef};

/// For each type, whether one of `roots` holds it, however deep.
pub(super) fn reach<'a>(types: &'a [TypeDef], roots: impl Iterator<Item = &'a Type>) -> Vec<bool> {
    let mut seen = vec![false; types.len()];
    let mut open: Vec<&Type> = roots.collect();
    while let Some(ty) = open.pop() {
        let index = match ty {
            Type::List(inner) | Type::Map(inner) => {
                open.push(inner);
                continue;
            }
            Type::Named(index) => index.0,
            Type::Scalar(_) | Type::Json | Type::File => continue,
        };
        if std::mem::replace(&mut seen[index], true) {
            continue;
        }
        match &types[index].shape {
            Shape::Object(object) => open.extend(object.fields.iter().map(|field| &field.ty)),
            Shape::Union(union) => open.extend(union.variants.iter().map(|variant| &variant.ty)),
            Shape::Enum(_) => {}
        }
    }
    seen
}

/// The types that a request sends.
pub(super) fn sent(operation: &Operation) -> impl Iterator<Item = &Type> {
    let whole = operation.body.as_ref().and_then(|body| body.whole.as_ref());
    operation
        .inputs
        .iter()
        .map(|input| &input.field.ty)
        .chain(whole.map(|whole| &whole.ty))
}
