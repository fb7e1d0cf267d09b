// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Objects without a form hold.

mod objects;

pub use objects::*;
