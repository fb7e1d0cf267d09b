// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Campaigns a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /campaigns/`.
pub enum List {}

impl rt::Kind for List {
    type Answer = models::CampaignsResponse;
}

impl rt::Located for List {}
