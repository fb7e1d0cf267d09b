// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Campaigns a request is for.

pub use crate::api::campaigns::kinds::List;
