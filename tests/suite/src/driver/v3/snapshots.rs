// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Snapshots.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::snapshots::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/snapshots",
        method: "GET",
        path: "/snapshots/",
        operation_id: "get-custom-snapshots",
        call: list,
        answer: Some(round_trip::<models::GetSnapshotsResponse>),
    },
    Operation {
        family: "v3/snapshots",
        method: "POST",
        path: "/snapshots/share/link",
        operation_id: "create-snapshot-share-link",
        call: create_share_link,
        answer: Some(round_trip::<models::CreateSnapshotShareLinkResponse>),
    },
    Operation {
        family: "v3/snapshots",
        method: "GET",
        path: "/snapshots/snapshot-status/{snapshotId}",
        operation_id: "get-snapshot-push",
        call: list_pushes,
        answer: Some(round_trip::<models::GetSnapshotPushStatusResponse>),
    },
    Operation {
        family: "v3/snapshots",
        method: "GET",
        path: "/snapshots/snapshot-status/{snapshotId}/location/{locationId}",
        operation_id: "get-latest-snapshot-push",
        call: get_latest_push,
        answer: Some(round_trip::<models::GetLatestSnapshotPushStatusResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/snapshots",
        pointer: "/components/schemas/GetSnapshotsSuccessfulResponseDto",
        name: "GetSnapshotsResponse",
        round_trip: round_trip::<models::GetSnapshotsResponse>,
    },
    ModelCase {
        family: "v3/snapshots",
        pointer: "/components/schemas/SnapshotsSchema",
        name: "Snapshots",
        round_trip: round_trip::<models::Snapshots>,
    },
    ModelCase {
        family: "v3/snapshots",
        pointer: "/components/schemas/CreateSnapshotShareLinkSuccessfulResponseDTO",
        name: "CreateSnapshotShareLinkResponse",
        round_trip: round_trip::<models::CreateSnapshotShareLinkResponse>,
    },
    ModelCase {
        family: "v3/snapshots",
        pointer: "/components/schemas/GetSnapshotPushStatusSuccessfulResponseDTO",
        name: "GetSnapshotPushStatusResponse",
        round_trip: round_trip::<models::GetSnapshotPushStatusResponse>,
    },
    ModelCase {
        family: "v3/snapshots",
        pointer: "/components/schemas/SnapshotStatusSchema",
        name: "SnapshotStatus",
        round_trip: round_trip::<models::SnapshotStatus>,
    },
    ModelCase {
        family: "v3/snapshots",
        pointer: "/components/schemas/GetLatestSnapshotPushStatusSuccessfulResponseDTO",
        name: "GetLatestSnapshotPushStatusResponse",
        round_trip: round_trip::<models::GetLatestSnapshotPushStatusResponse>,
    },
    ModelCase {
        family: "v3/snapshots",
        pointer: "/components/schemas/SnapshotStatusSchemaWithAssets",
        name: "SnapshotStatusSchemaWithAssets",
        round_trip: round_trip::<models::SnapshotStatusSchemaWithAssets>,
    },
];

fn list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .snapshots()
        .list(arg::<String>(values, Place::Query, "companyId")?);
    Ok(request.build()?)
}

fn create_share_link(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .snapshots()
        .create_share_link(
            arg::<String>(values, Place::Query, "companyId")?,
            arg::<String>(values, Place::Field, "snapshot_id")?,
            arg::<
                models::CreateSnapshotShareLinkRequestShareType,
            >(values, Place::Field, "share_type")?,
        );
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "relationship_number")? {
        request = request.relationship_number(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "share_location_id")? {
        request = request.share_location_id(value);
    }
    Ok(request.build()?)
}

fn list_pushes(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .snapshots()
        .list_pushes(
            arg::<String>(values, Place::Path, "snapshotId")?,
            arg::<String>(values, Place::Query, "companyId")?,
            arg::<String>(values, Place::Query, "from")?,
            arg::<String>(values, Place::Query, "to")?,
            arg::<String>(values, Place::Query, "lastDoc")?,
        );
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    Ok(request.build()?)
}

fn get_latest_push(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .snapshots()
        .get_latest_push(
            arg::<String>(values, Place::Path, "snapshotId")?,
            arg::<String>(values, Place::Query, "companyId")?,
        );
    Ok(request.build()?)
}
