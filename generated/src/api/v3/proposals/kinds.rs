// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Documents and contracts a request is for.

pub use crate::api::proposals::kinds::{List, ListTemplates, Send, SendTemplate};
