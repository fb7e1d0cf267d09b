//! In which directions each type travels.

use super::reach::reach;
use crate::ir::{Answer, Family};

/// Fills [`crate::ir::TypeDef::uses`]. A type that neither direction reaches is not emitted.
pub(super) fn run(family: &mut Family) {
    let operations = &family.operations;
    let inputs = operations.iter().flat_map(super::reach::sent);
    let sent = reach(&family.types, inputs);
    let answers = operations
        .iter()
        .filter_map(|operation| match &operation.answer {
            Answer::Typed(ty) => Some(ty),
            _ => None,
        });
    let answered = reach(&family.types, answers);
    for (index, def) in family.types.iter_mut().enumerate() {
        def.uses.request = sent[index];
        def.uses.answer = answered[index];
    }
}
