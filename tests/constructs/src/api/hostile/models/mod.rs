// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of "; compile\_error!("x"); // hold.

mod objects;
mod enums;

pub use objects::*;

pub use enums::*;
