// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Emails hold.

mod objects;
mod enums;

pub use objects::*;

pub use enums::*;

pub use crate::api::emails::models::{
    BulkActionCampaignEmailDetails, ListBulkActionCampaignsStatus,
    ListWorkflowCampaignsStatus, Source, UpdateEmailTemplateEditorType,
};
