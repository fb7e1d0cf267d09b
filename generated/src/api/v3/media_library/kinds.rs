// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Media library a request is for.

pub use crate::api::media_library::kinds::{
    CreateFolder, Delete, DeleteInBulk, List, Update, UpdateInBulk, Upload,
};
