// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Snapshots a request is for.

use super::models;
use crate::runtime as rt;

pub use crate::api::snapshots::kinds::{CreateShareLink, GetLatestPush, List};

/// `GET /snapshots/snapshot-status/{snapshotId}`.
pub enum ListPushes {}

impl rt::Kind for ListPushes {
    type Answer = models::GetSnapshotPushStatusResponse;
}

impl rt::Paged for ListPushes {
    type Item = models::SnapshotStatus;
}
