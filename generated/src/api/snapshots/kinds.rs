// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Snapshots a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /snapshots/`.
pub enum List {}

impl rt::Kind for List {
    type Answer = models::GetSnapshotsResponse;
}

/// `POST /snapshots/share/link`.
pub enum CreateShareLink {}

impl rt::Kind for CreateShareLink {
    type Answer = models::CreateSnapshotShareLinkResponse;
}

/// `GET /snapshots/snapshot-status/{snapshotId}`.
pub enum ListPushes {}

impl rt::Kind for ListPushes {
    type Answer = models::GetSnapshotPushStatusResponse;
}

impl rt::Paged for ListPushes {
    type Item = models::SnapshotStatus;
}

/// `GET /snapshots/snapshot-status/{snapshotId}/location/{locationId}`.
pub enum GetLatestPush {}

impl rt::Kind for GetLatestPush {
    type Answer = models::GetLatestSnapshotPushStatusResponse;
}

impl rt::Located for GetLatestPush {}
