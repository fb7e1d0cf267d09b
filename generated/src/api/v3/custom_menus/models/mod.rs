// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Custom menus hold.

pub use crate::api::custom_menus::models::{
    CustomMenu, DeleteCustomMenuResponse, FontFamily, GetCustomMenusResponse,
    GetSingleCustomMenusResponse, Icon, IconSchemaOptional, OpenMode,
    UpdateCustomMenuLinkResponse, UserRole,
};
