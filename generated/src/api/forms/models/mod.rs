// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Forms hold.

mod objects;

pub use objects::*;

#[cfg(feature = "observed")]
pub use super::observed::models::*;
