// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Calendars hold.

mod objects;

pub use objects::*;
