// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Types within themselves hold.

mod objects;
mod unions;

pub use objects::*;

pub use unions::*;
