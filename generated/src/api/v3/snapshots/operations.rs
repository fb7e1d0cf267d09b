// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Snapshots.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Snapshots::list_pushes`](super::Snapshots::list_pushes): `GET /snapshots/snapshot-status/{snapshotId}`.
pub type ListPushes = rt::Operation<kinds::ListPushes>;

impl ListPushes {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }
}
