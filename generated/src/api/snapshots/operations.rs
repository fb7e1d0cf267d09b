// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Snapshots.

use super::models;
use crate::runtime as rt;

/// A request of [`Snapshots::list`](super::Snapshots::list): `GET /snapshots/`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct List(pub(super) rt::Request);
rt::operation!(List => models::GetSnapshotsResponse);

/// A request of [`Snapshots::create_share_link`](super::Snapshots::create_share_link): `POST /snapshots/share/link`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateShareLink(pub(super) rt::Request);
rt::operation!(CreateShareLink => models::CreateSnapshotShareLinkResponse);

impl CreateShareLink {
    /// Agencies by their relationship numbers, with commas; for `agency_link`.
    ///
    /// `relationship_number`: text; for example `0-128-926,1-208-926,2-008-926`.
    pub fn relationship_number(
        mut self,
        relationship_number: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("relationship_number", &relationship_number.into());
        self
    }

    /// Accounts with commas; for `location_link`.
    ///
    /// `share_location_id`: text; for example `l1C08ntBrFjLS0elLIYU, U1C08ntBrFjLS0elKIYP`.
    pub fn share_location_id(mut self, share_location_id: impl Into<String>) -> Self {
        self.0.field::<String>("share_location_id", &share_location_id.into());
        self
    }
}

/// A request of [`Snapshots::list_pushes`](super::Snapshots::list_pushes): `GET /snapshots/snapshot-status/{snapshotId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListPushes(pub(super) rt::Request);
rt::operation!(ListPushes => models::GetSnapshotPushStatusResponse);
rt::paged!(
    ListPushes => models::GetSnapshotPushStatusResponse, each models::SnapshotStatus
);

/// A request of [`Snapshots::get_latest_push`](super::Snapshots::get_latest_push): `GET /snapshots/snapshot-status/{snapshotId}/location/{locationId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetLatestPush(pub(super) rt::Request);
rt::operation!(GetLatestPush => models::GetLatestSnapshotPushStatusResponse);

impl GetLatestPush {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}
