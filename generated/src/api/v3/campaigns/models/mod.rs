// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Campaigns hold.

pub use crate::api::campaigns::models::{Campaigns, CampaignsResponse};
