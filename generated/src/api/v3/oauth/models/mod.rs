// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of OAuth hold.

mod objects;

pub use objects::*;

pub use crate::api::oauth::models::{
    GetAccessCodebodyGrantType, GetAccessCodebodyUserType, InstalledLocation,
};
