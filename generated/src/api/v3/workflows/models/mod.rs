// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Workflows hold.

pub use crate::api::workflows::models::{GetWorkflowResponse, Workflow};
