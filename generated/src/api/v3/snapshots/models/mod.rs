// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Snapshots hold.

pub use crate::api::snapshots::models::{
    CreateSnapshotShareLinkRequestShareType, CreateSnapshotShareLinkResponse,
    GetLatestSnapshotPushStatusResponse, GetSnapshotPushStatusResponse,
    GetSnapshotsResponse, SnapshotStatus, SnapshotStatusSchemaWithAssets, Snapshots,
};
