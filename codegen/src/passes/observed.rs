//! Which types only observed operations need: they are behind the same feature.

use super::reach::{reach, sent};
use crate::ir::{Answer, Evidence, Family, Operation, Type};

/// Fills [`crate::ir::TypeDef::observed`].
pub(super) fn run(family: &mut Family) {
    let known = family
        .operations
        .iter()
        .filter(|operation| operation.known.evidence != Evidence::Observed)
        .flat_map(types);
    let reached = reach(&family.types, known);
    for (def, reached) in family.types.iter_mut().zip(reached) {
        def.observed = !reached;
    }
}

fn types(operation: &Operation) -> impl Iterator<Item = &Type> {
    let answer = match &operation.answer {
        Answer::Typed(ty) => Some(ty),
        _ => None,
    };
    sent(operation).chain(answer)
}
