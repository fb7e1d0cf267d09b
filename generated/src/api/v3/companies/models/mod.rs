// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Companies hold.

pub use crate::api::companies::models::{
    GetCompanyById, GetCompanyByIdResponse, GetCompanyByIdSaasSettings, IOnboarding,
};
