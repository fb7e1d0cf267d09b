// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Funnels hold.

mod objects;
mod enums;
mod unions;

pub use objects::*;

pub use enums::*;

pub use unions::*;
