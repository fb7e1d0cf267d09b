// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Businesses hold.

pub use crate::api::businesses::models::{
    Business, DeleteBusinessResponse, GetBusinessByIdResponse,
    GetBusinessByLocationResponse, UpdateBusinessResponse,
};
