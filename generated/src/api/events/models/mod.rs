// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What events hold.

mod objects;
mod enums;

pub use objects::*;

pub use enums::*;
