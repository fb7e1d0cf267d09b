// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Surveys hold.

mod objects;

pub use objects::*;
