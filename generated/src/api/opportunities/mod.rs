// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Opportunities: 12 operations of the document `api/opportunities.yaml`, API version `2021-07-28`.
//!
//! What the product says of it: <https://help.hoopai.com/api-reference/opportunities/overview>.

use crate::runtime as rt;

pub mod models;
mod operations;
mod routes;

pub use operations::{
    ListLostReasons, Search, SearchAdvanced, ListPipelines, Get, Update, Delete,
    UpdateStatus, Upsert, AddFollowers, RemoveFollowers, Create,
};
pub(crate) use routes::ROUTES;

/// The operations of Opportunities. Made by `client.opportunities()`.
#[derive(Clone, Debug)]
pub struct Opportunities {
    pub(crate) client: rt::Client,
}

impl Opportunities {
    /// Get lost reason: `GET /opportunities/lost-reason`.
    ///
    /// [`ListLostReasons`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListLostReasons::location_id`].
    ///
    /// Answers with [`LostReasonsResponse`](models::LostReasonsResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/opportunities.yaml#/paths/~1opportunities~1lost-reason/get`.
    #[doc(alias = "get-lost-reason")]
    pub fn list_lost_reasons(&self) -> ListLostReasons {
        ListLostReasons(self.client.request(&routes::LIST_LOST_REASONS))
    }

    /// Search Opportunity: `GET /opportunities/search`.
    ///
    /// [`Search`] has 19 optional inputs.
    ///
    /// Needs the account (`location_id` in the query): from `client.location(id)`, or [`Search::location_id`].
    ///
    /// Answers with [`SearchResponse`](models::SearchResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/opportunities.yaml#/paths/~1opportunities~1search/get`.
    #[doc(alias = "search-opportunity")]
    pub fn search(&self) -> Search {
        Search(self.client.request(&routes::SEARCH))
    }

    /// Search Opportunities: `POST /opportunities/search`.
    ///
    /// [`SearchAdvanced`] has 7 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`SearchAdvanced::location_id`].
    ///
    /// Answers with [`PostSearchResponse`](models::PostSearchResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/opportunities.yaml#/paths/~1opportunities~1search/post`.
    #[doc(alias = "search-opportunities-advanced")]
    pub fn search_advanced(&self) -> SearchAdvanced {
        SearchAdvanced(self.client.request(&routes::SEARCH_ADVANCED))
    }

    /// Get Pipelines: `GET /opportunities/pipelines`.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListPipelines::location_id`].
    ///
    /// Answers with [`GetPipelinesResponse`](models::GetPipelinesResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/opportunities.yaml#/paths/~1opportunities~1pipelines/get`.
    #[doc(alias = "get-pipelines")]
    pub fn list_pipelines(&self) -> ListPipelines {
        ListPipelines(self.client.request(&routes::LIST_PIPELINES))
    }

    /// Get Opportunity: `GET /opportunities/{id}`.
    ///
    /// * `id`: text; for example `yWQobCRIhRguQtD2llvk` (in the path)
    ///
    /// Answers with [`GetPostOpportunityResponse`](models::GetPostOpportunityResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/opportunities.yaml#/paths/~1opportunities~1{id}/get`.
    #[doc(alias = "get-opportunity")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let mut request = self.client.request(&routes::GET);
        request.path::<String>("id", &id.into());
        Get(request)
    }

    /// Update Opportunity: `PUT /opportunities/{id}`.
    ///
    /// * `id`: text; for example `yWQobCRIhRguQtD2llvk` (in the path)
    ///
    /// [`Update`] has 7 optional inputs.
    ///
    /// Answers with [`GetPostOpportunityResponse`](models::GetPostOpportunityResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/opportunities.yaml#/paths/~1opportunities~1{id}/put`.
    #[doc(alias = "update-opportunity")]
    pub fn update(&self, id: impl Into<String>) -> Update {
        let mut request = self.client.request(&routes::UPDATE);
        request.path::<String>("id", &id.into());
        Update(request)
    }

    /// Delete Opportunity: `DELETE /opportunities/{id}`.
    ///
    /// * `id`: text; for example `yWQobCRIhRguQtD2llvk` (in the path)
    ///
    /// Answers with [`DeleteUpdateOpportunityResponse`](models::DeleteUpdateOpportunityResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/opportunities.yaml#/paths/~1opportunities~1{id}/delete`.
    #[doc(alias = "delete-opportunity")]
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        let mut request = self.client.request(&routes::DELETE);
        request.path::<String>("id", &id.into());
        Delete(request)
    }

    /// Update Opportunity Status: `PUT /opportunities/{id}/status`.
    ///
    /// * `id`: text; for example `yWQobCRIhRguQtD2llvk` (in the path)
    /// * `status`: one of `open`, `won`, `lost`, `abandoned`, `all` (in the body)
    ///
    /// [`UpdateStatus`] has 1 optional input.
    ///
    /// Answers with [`DeleteUpdateOpportunityResponse`](models::DeleteUpdateOpportunityResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/opportunities.yaml#/paths/~1opportunities~1{id}~1status/put`.
    #[doc(alias = "update-opportunity-status")]
    pub fn update_status(
        &self,
        id: impl Into<String>,
        status: impl Into<models::Status>,
    ) -> UpdateStatus {
        let mut request = self.client.request(&routes::UPDATE_STATUS);
        request.path::<String>("id", &id.into());
        request.field::<models::Status>("status", &status.into());
        UpdateStatus(request)
    }

    /// Upsert Opportunity: `POST /opportunities/upsert`.
    ///
    /// * `pipeline_id`: text; for example `bCkKGpDsyPP4peuKowkG` (in the body), `pipelineId` on the wire
    ///
    /// [`Upsert`] has 11 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Upsert::location_id`].
    ///
    /// Answers with [`UpsertOpportunityResponse`](models::UpsertOpportunityResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/opportunities.yaml#/paths/~1opportunities~1upsert/post`.
    #[doc(alias = "Upsert-opportunity")]
    pub fn upsert(&self, pipeline_id: impl Into<String>) -> Upsert {
        let mut request = self.client.request(&routes::UPSERT);
        request.field::<String>("pipelineId", &pipeline_id.into());
        Upsert(request)
    }

    /// Add Followers: `POST /opportunities/{id}/followers`.
    ///
    /// * `id`: text; for example `sx6wyHhbFdRXh302Lunr` (in the path)
    /// * `followers`: list of texts; for example `["sx6wyHhbFdRXh302Lunr","sx6wyHhbFdRXh302Lunr"]` (in the body)
    ///
    /// Answers with [`CreateAddFollowersResponse`](models::CreateAddFollowersResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/opportunities.yaml#/paths/~1opportunities~1{id}~1followers/post`.
    #[doc(alias = "add-followers-opportunity")]
    pub fn add_followers(
        &self,
        id: impl Into<String>,
        followers: impl Into<rt::List<String>>,
    ) -> AddFollowers {
        let mut request = self.client.request(&routes::ADD_FOLLOWERS);
        request.path::<String>("id", &id.into());
        request.field::<rt::List<String>>("followers", &followers.into());
        AddFollowers(request)
    }

    /// Remove Followers: `DELETE /opportunities/{id}/followers`.
    ///
    /// * `id`: text; for example `sx6wyHhbFdRXh302Lunr` (in the path)
    /// * `followers`: list of texts; for example `["sx6wyHhbFdRXh302Lunr","sx6wyHhbFdRXh302Lunr"]` (in the body)
    ///
    /// [`RemoveFollowers`] has 1 optional input.
    ///
    /// Answers with [`DeleteFollowersResponse`](models::DeleteFollowersResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/opportunities.yaml#/paths/~1opportunities~1{id}~1followers/delete`.
    #[doc(alias = "remove-followers-opportunity")]
    pub fn remove_followers(
        &self,
        id: impl Into<String>,
        followers: impl Into<rt::List<String>>,
    ) -> RemoveFollowers {
        let mut request = self.client.request(&routes::REMOVE_FOLLOWERS);
        request.path::<String>("id", &id.into());
        request.field::<rt::List<String>>("followers", &followers.into());
        RemoveFollowers(request)
    }

    /// Create Opportunity: `POST /opportunities/`.
    ///
    /// * `pipeline_id`: text; for example `VDm7RPYC2GLUvdpKmBfC` (in the body), `pipelineId` on the wire
    /// * `name`: text; for example `First Opps` (in the body)
    /// * `status`: one of `open`, `won`, `lost`, `abandoned`, `all` (in the body)
    /// * `contact_id`: text; for example `mTkSCb1UBjb5tk4OvB69` (in the body), `contactId` on the wire
    ///
    /// [`Create`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Create::location_id`].
    ///
    /// Answers with [`GetPostOpportunityResponse`](models::GetPostOpportunityResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/opportunities.yaml#/paths/~1opportunities~1/post`.
    #[doc(alias = "create-opportunity")]
    pub fn create(
        &self,
        pipeline_id: impl Into<String>,
        name: impl Into<String>,
        status: impl Into<models::Status>,
        contact_id: impl Into<String>,
    ) -> Create {
        let mut request = self.client.request(&routes::CREATE);
        request.field::<String>("pipelineId", &pipeline_id.into());
        request.field::<String>("name", &name.into());
        request.field::<models::Status>("status", &status.into());
        request.field::<String>("contactId", &contact_id.into());
        Create(request)
    }
}
