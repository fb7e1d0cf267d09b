//! Boxes where a type would hold itself, and nowhere else.

use crate::ir::{Family, Shape, Type, TypeDef};

/// A field that leads back to a type that is being walked closes a circle; that
/// field, and no other of the circle, gets the box.
pub(super) fn run(family: &mut Family) {
    let mut state = vec![State::New; family.types.len()];
    for root in 0..family.types.len() {
        walk(root, &mut family.types, &mut state);
    }
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    New,
    Open,
    Done,
}

fn walk(index: usize, types: &mut [TypeDef], state: &mut [State]) {
    if state[index] != State::New {
        return;
    }
    state[index] = State::Open;
    for place in 0..children(&types[index]) {
        let Some(target) = child(&types[index], place) else {
            continue;
        };
        match state[target] {
            State::Open => set_boxed(&mut types[index], place),
            State::New => walk(target, types, state),
            State::Done => {}
        }
    }
    state[index] = State::Done;
}

fn children(def: &TypeDef) -> usize {
    match &def.shape {
        Shape::Object(object) => object.fields.len(),
        Shape::Union(union) => union.variants.len(),
        Shape::Enum(_) => 0,
    }
}

/// The type that a field or variant holds directly: lists and maps keep theirs on the heap.
fn child(def: &TypeDef, place: usize) -> Option<usize> {
    let ty = match &def.shape {
        Shape::Object(object) => &object.fields[place].ty,
        Shape::Union(union) => &union.variants[place].ty,
        Shape::Enum(_) => return None,
    };
    match ty {
        Type::Named(index) => Some(index.0),
        _ => None,
    }
}

fn set_boxed(def: &mut TypeDef, place: usize) {
    match &mut def.shape {
        Shape::Object(object) => object.fields[place].boxed = true,
        Shape::Union(union) => union.variants[place].boxed = true,
        Shape::Enum(_) => {}
    }
}
