//! What is worked out on the IR before names are given.

mod boxes;
mod observed;
mod reach;
mod shared_enums;
mod uses;

use crate::ir::{Answer, Family, Operation, Type};

/// Runs the passes on a family.
pub fn run(family: &mut Family) {
    shared_enums::run(family);
    uses::run(family);
    observed::run(family);
    boxes::run(family);
}

/// Works out anew which types are used, where a family has lost operations.
pub(crate) fn used(family: &mut Family) {
    uses::run(family);
}

/// The types that an operation's requests send, by their places in the family.
pub fn sent_by(family: &Family, operation: &Operation) -> Vec<usize> {
    held(family, reach::sent(operation))
}

/// The types that an operation's answer holds, by their places in the family.
pub fn answered_by(family: &Family, operation: &Operation) -> Vec<usize> {
    let answer = match &operation.answer {
        Answer::Typed(ty) => Some(ty),
        _ => None,
    };
    held(family, answer.into_iter())
}

fn held<'a>(family: &'a Family, roots: impl Iterator<Item = &'a Type>) -> Vec<usize> {
    let reached = reach::reach(&family.types, roots);
    let places = reached.into_iter().enumerate();
    places
        .filter_map(|(index, is)| is.then_some(index))
        .collect()
}
