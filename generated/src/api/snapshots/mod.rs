// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Snapshots: 4 operations of the document `api/snapshots.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod models;
mod operations;
mod routes;

pub use operations::{List, CreateShareLink, ListPushes, GetLatestPush};
pub(crate) use routes::ROUTES;

/// The operations of Snapshots. Made by `client.snapshots()`.
#[derive(Clone, Debug)]
pub struct Snapshots {
    pub(crate) client: rt::Client,
}

impl Snapshots {
    /// Get Snapshots: `GET /snapshots/`.
    ///
    /// * `company_id`: text; for example `5D112kQsiKESj6rash` (in the query), `companyId` on the wire
    ///
    /// Answers with [`GetSnapshotsResponse`](models::GetSnapshotsResponse).
    ///
    /// Token: an agency's; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/snapshots.yaml#/paths/~1snapshots~1/get`.
    #[doc(alias = "get-custom-snapshots")]
    pub fn list(&self, company_id: impl Into<String>) -> List {
        let mut request = self.client.request(&routes::LIST);
        request.query::<String>("companyId", &company_id.into());
        List(request)
    }

    /// Create Snapshot Share Link: `POST /snapshots/share/link`.
    ///
    /// * `company_id`: text (in the query), `companyId` on the wire
    /// * `snapshot_id`: text; for example `1eM2UgkfaECOYyUdCo9Pa` (in the body)
    /// * `share_type`: one of `link`, `permanent_link`, `agency_link`, `location_link`; for example `permanent_link` (in the body)
    ///
    /// [`CreateShareLink`] has 2 optional inputs.
    ///
    /// Answers with [`CreateSnapshotShareLinkResponse`](models::CreateSnapshotShareLinkResponse).
    ///
    /// Token: an agency's; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/snapshots.yaml#/paths/~1snapshots~1share~1link/post`.
    #[doc(alias = "create-snapshot-share-link")]
    pub fn create_share_link(
        &self,
        company_id: impl Into<String>,
        snapshot_id: impl Into<String>,
        share_type: impl Into<models::CreateSnapshotShareLinkRequestShareType>,
    ) -> CreateShareLink {
        let mut request = self.client.request(&routes::CREATE_SHARE_LINK);
        request.query::<String>("companyId", &company_id.into());
        request.field::<String>("snapshot_id", &snapshot_id.into());
        request
            .field::<
                models::CreateSnapshotShareLinkRequestShareType,
            >("share_type", &share_type.into());
        CreateShareLink(request)
    }

    /// Get Snapshot Push between Dates: `GET /snapshots/snapshot-status/{snapshotId}`.
    ///
    /// * `snapshot_id`: text; for example `39It2BFz7EkNaNBALPif` (in the path), `snapshotId` on the wire
    /// * `company_id`: text; for example `5D112kQsiKESj6rash` (in the query), `companyId` on the wire
    /// * `from`: text; for example `10-10-2022 12:00 AM` (in the query)
    /// * `to`: text; for example `12-18-2023 11:59 PM` (in the query)
    /// * `last_doc`: text; for example `VUJO4Sw2TrDNZ5lx4wZg` (in the query), `lastDoc` on the wire
    /// * `limit`: text; for example `10` (in the query)
    ///
    /// Answers with [`GetSnapshotPushStatusResponse`](models::GetSnapshotPushStatusResponse).
    ///
    /// Token: an agency's; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/snapshots.yaml#/paths/~1snapshots~1snapshot-status~1{snapshotId}/get`.
    #[doc(alias = "get-snapshot-push")]
    pub fn list_pushes(
        &self,
        snapshot_id: impl Into<String>,
        company_id: impl Into<String>,
        from: impl Into<String>,
        to: impl Into<String>,
        last_doc: impl Into<String>,
        limit: impl Into<String>,
    ) -> ListPushes {
        let mut request = self.client.request(&routes::LIST_PUSHES);
        request.path::<String>("snapshotId", &snapshot_id.into());
        request.query::<String>("companyId", &company_id.into());
        request.query::<String>("from", &from.into());
        request.query::<String>("to", &to.into());
        request.query::<String>("lastDoc", &last_doc.into());
        request.query::<String>("limit", &limit.into());
        ListPushes(request)
    }

    /// Get Last Snapshot Push: `GET /snapshots/snapshot-status/{snapshotId}/location/{locationId}`.
    ///
    /// * `snapshot_id`: text; for example `39It2BFz7EkNaNBALPif` (in the path), `snapshotId` on the wire
    /// * `company_id`: text; for example `5D112kQsiKESj6rash` (in the query), `companyId` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetLatestPush::location_id`].
    ///
    /// Answers with [`GetLatestSnapshotPushStatusResponse`](models::GetLatestSnapshotPushStatusResponse).
    ///
    /// Token: an agency's; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/snapshots.yaml#/paths/~1snapshots~1snapshot-status~1{snapshotId}~1location~1{locationId}/get`.
    #[doc(alias = "get-latest-snapshot-push")]
    pub fn get_latest_push(
        &self,
        snapshot_id: impl Into<String>,
        company_id: impl Into<String>,
    ) -> GetLatestPush {
        let mut request = self.client.request(&routes::GET_LATEST_PUSH);
        request.path::<String>("snapshotId", &snapshot_id.into());
        request.query::<String>("companyId", &company_id.into());
        GetLatestPush(request)
    }
}
