// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Snapshots: 4 operations of the document `api/snapshots.yaml`, API version `2021-07-28`.
//!
//! A snapshot is a copy of what an account is made of (funnels, workflows, fields and
//! so on), that an agency loads into other accounts. Here snapshots are listed, shared
//! and watched; loading one is done by creating or changing an account (`accounts`).
//! Every call needs an agency's token and its `companyId`.
//!
//! For example:
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! for snapshot in &client.snapshots().list("COMPANY_ID").await?.snapshots {
//!     println!("{:?}: {:?}", snapshot.id, snapshot.name);
//! }
//! # Ok(())
//! # }
//! ```

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

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
    /// The agency's own and imported snapshots, by name and type. What is in them does not
    /// come with it.
    ///
    /// * `company_id`: text; for example `5D112kQsiKESj6rash` (in the query), `companyId` on the wire. Id of the agency that owns the accounts.
    ///
    /// Answers with [`GetSnapshotsResponse`](models::GetSnapshotsResponse).
    ///
    /// Token: an agency's; scope `snapshots.readonly`.
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
        rt::operation(request)
    }

    /// Create Snapshot Share Link: `POST /snapshots/share/link`.
    ///
    /// Makes a link by which others import the snapshot: for anyone, for certain agencies
    /// (by their relationship numbers) or for certain accounts. Whoever holds an open link
    /// can take a copy. That a link could be taken back is not documented.
    ///
    /// * `company_id`: text (in the query), `companyId` on the wire. Id of the agency that owns the accounts.
    /// * `snapshot_id`: text; for example `1eM2UgkfaECOYyUdCo9Pa` (in the body)
    /// * `share_type`: one of `link`, `permanent_link`, `agency_link`, `location_link`; for example `permanent_link` (in the body). `link`, `permanent_link`, or links for certain agencies or accounts.
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
        rt::operation(request)
    }

    /// Get Snapshot Push between Dates: `GET /snapshots/snapshot-status/{snapshotId}`.
    ///
    /// Which accounts got the snapshot in a span of time, and how far each is. All
    /// parameters are required, even `lastDoc`, the cursor of the page before; what to send
    /// for the first page is not documented. Dates are in an American form, such as
    /// `10-10-2022 12:00 AM`.
    ///
    /// * `snapshot_id`: text; for example `39It2BFz7EkNaNBALPif` (in the path), `snapshotId` on the wire
    /// * `company_id`: text; for example `5D112kQsiKESj6rash` (in the query), `companyId` on the wire. Id of the agency that owns the accounts.
    /// * `from`: text; for example `10-10-2022 12:00 AM` (in the query). Month, day and year with the time, such as `10-10-2022 12:00 AM`.
    /// * `to`: text; for example `12-18-2023 11:59 PM` (in the query). Month, day and year with the time, such as `12-18-2023 11:59 PM`.
    /// * `last_doc`: text; for example `VUJO4Sw2TrDNZ5lx4wZg` (in the query), `lastDoc` on the wire. The last push of the page before.
    /// * `limit`: whole number; for example `10` (in the query). How many records a page holds at most; the highest value differs by operation.
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
        limit: i64,
    ) -> ListPushes {
        let mut request = self.client.request(&routes::LIST_PUSHES);
        request.path::<String>("snapshotId", &snapshot_id.into());
        request.query::<String>("companyId", &company_id.into());
        request.query::<String>("from", &from.into());
        request.query::<String>("to", &to.into());
        request.query::<String>("lastDoc", &last_doc.into());
        request.query::<i64>("limit", &limit);
        rt::operation(request)
    }

    /// Get Last Snapshot Push: `GET /snapshots/snapshot-status/{snapshotId}/location/{locationId}`.
    ///
    /// How the last push into one account is going, with the kinds of assets that are done
    /// and those still to come. Ask for it repeatedly after loading a snapshot.
    ///
    /// * `snapshot_id`: text; for example `39It2BFz7EkNaNBALPif` (in the path), `snapshotId` on the wire
    /// * `company_id`: text; for example `5D112kQsiKESj6rash` (in the query), `companyId` on the wire. Id of the agency that owns the accounts.
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
        rt::operation(request)
    }
}
