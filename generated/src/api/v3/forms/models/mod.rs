// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Forms hold.

pub use crate::api::forms::models::{
    ContactSessionIds, EventData, FormsParams, FormsResponse, FormsSubmissionsResponse,
    FormsSubmissionsSubmissions, Meta, Others, PageDetails,
};
