// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Snapshots.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Snapshots::list`](super::Snapshots::list): `GET /snapshots/`.
pub type List = rt::Operation<kinds::List>;

/// A request of [`Snapshots::create_share_link`](super::Snapshots::create_share_link): `POST /snapshots/share/link`.
pub type CreateShareLink = rt::Operation<kinds::CreateShareLink>;

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
pub type ListPushes = rt::Operation<kinds::ListPushes>;

/// A request of [`Snapshots::get_latest_push`](super::Snapshots::get_latest_push): `GET /snapshots/snapshot-status/{snapshotId}/location/{locationId}`.
pub type GetLatestPush = rt::Operation<kinds::GetLatestPush>;
