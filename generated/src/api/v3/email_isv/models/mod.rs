// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Email verification hold.

mod objects;
mod unions;

pub use objects::*;

pub use unions::*;

pub use crate::api::email_isv::models::{
    EmailNotVerifiedResponse, EmailVerifiedResponseResult, EmailVerifiedResponseRisk,
    LeadConnectorRecomandation, VerificationBodyType,
};
