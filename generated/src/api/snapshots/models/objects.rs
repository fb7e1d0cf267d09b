// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Snapshots.

use crate::runtime as rt;

/// The schema `GetSnapshotsSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/snapshots.yaml#/components/schemas/GetSnapshotsSuccessfulResponseDto`.
#[doc(alias = "GetSnapshotsSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotsResponse {
    /// `snapshots`: list of `Snapshots`.
    pub snapshots: rt::List<Snapshots>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetSnapshotsResponse { snapshots = "snapshots" });

/// The schema `SnapshotsSchema`.
///
/// Answers hold it.
///
/// Document: `api/snapshots.yaml#/components/schemas/SnapshotsSchema`.
#[doc(alias = "SnapshotsSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Snapshots {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `1eM2UgkfaECOYyUdCo9Pa`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Martial Arts Snapshot`.
    pub name: Option<String>,
    /// `own` or `imported`.
    ///
    /// `type`: text; for example `own`.
    pub type_: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Snapshots { id = "id", name = "name", type_ = "type" });

/// The schema `CreateSnapshotShareLinkSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/snapshots.yaml#/components/schemas/CreateSnapshotShareLinkSuccessfulResponseDTO`.
#[doc(alias = "CreateSnapshotShareLinkSuccessfulResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotShareLinkResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `1eM2UgkfaECOYyUdCo9Pa`.
    pub id: Option<String>,
    /// `shareLink`: text; for example `https://affiliates.gohighlevel.com/?share=1eM2UgkfaECOYyUdCo9Pa`.
    pub share_link: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CreateSnapshotShareLinkResponse { id = "id", share_link = "shareLink" });

/// The schema `GetSnapshotPushStatusSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/snapshots.yaml#/components/schemas/GetSnapshotPushStatusSuccessfulResponseDTO`.
#[doc(alias = "GetSnapshotPushStatusSuccessfulResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotPushStatusResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `SnapshotStatus`.
    pub data: rt::List<SnapshotStatus>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetSnapshotPushStatusResponse { data = "data" });

/// The schema `SnapshotStatusSchema`.
///
/// Answers hold it.
///
/// Document: `api/snapshots.yaml#/components/schemas/SnapshotStatusSchema`.
#[doc(alias = "SnapshotStatusSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotStatus {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `1eM2UgkfaECOYyUdCo9Pa`.
    pub id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `BrKClvyvdxhJ9Mxz2pzQ`.
    pub location_id: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text; for example `processing`.
    pub status: Option<String>,
    /// When it began, in an American form and not in ISO 8601.
    ///
    /// `dateAdded`: date and time (RFC 3339); for example `10/28/2022, 6:24:54 PM`.
    pub date_added: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SnapshotStatus { id = "id", location_id = "locationId", status = "status", date_added
    = "dateAdded" }
);

/// The schema `GetLatestSnapshotPushStatusSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/snapshots.yaml#/components/schemas/GetLatestSnapshotPushStatusSuccessfulResponseDTO`.
#[doc(alias = "GetLatestSnapshotPushStatusSuccessfulResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLatestSnapshotPushStatusResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `SnapshotStatusSchemaWithAssets`.
    pub data: Option<SnapshotStatusSchemaWithAssets>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetLatestSnapshotPushStatusResponse { data = "data" });

/// The schema `SnapshotStatusSchemaWithAssets`.
///
/// Answers hold it.
///
/// Document: `api/snapshots.yaml#/components/schemas/SnapshotStatusSchemaWithAssets`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotStatusSchemaWithAssets {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `1eM2UgkfaECOYyUdCo9Pa`.
    pub id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `BrKClvyvdxhJ9Mxz2pzQ`.
    pub location_id: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text; for example `processing`.
    pub status: Option<String>,
    /// Kinds of assets that are in place.
    ///
    /// `completed`: list of texts; for example `["forms","surveys","funnels","workflows"]`.
    pub completed: rt::List<String>,
    /// Kinds of assets that are still to come.
    ///
    /// `pending`: list of texts; for example `["custom_fields","custom_values","tags"]`.
    pub pending: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SnapshotStatusSchemaWithAssets { id = "id", location_id = "locationId", status =
    "status", completed = "completed", pending = "pending" }
);
