//! What is worked out on the IR before names are given.

mod boxes;
mod observed;
mod reach;
mod shared_enums;
mod uses;

use crate::ir::Family;

/// Runs the passes on a family.
pub fn run(family: &mut Family) {
    shared_enums::run(family);
    uses::run(family);
    observed::run(family);
    boxes::run(family);
}
