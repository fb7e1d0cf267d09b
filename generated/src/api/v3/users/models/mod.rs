// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Users hold.

mod objects;
mod enums;

pub use objects::*;

pub use enums::*;

pub use crate::api::users::models::{Permissions, PlatformLanguage, Role};
