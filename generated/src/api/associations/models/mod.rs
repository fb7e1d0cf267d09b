// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Associations hold.

mod objects;

pub use objects::*;
