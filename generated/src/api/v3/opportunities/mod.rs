// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Opportunities: 12 operations of the document `api/v3/opportunities.yaml`, API version `v3`.
//!
//! An opportunity is a possible deal with a contact. It stands in a stage of a pipeline
//! and has a value and a status of its own: a won deal still has a stage. Pipelines are
//! read here and made elsewhere. Two searches stand side by side: the GET one, with
//! parameters in `snake_case` and `location_id`, and the POST one with filters. `upsert`
//! writes without a look-up before.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{
    Search, SearchAdvanced, ListPipelines, Get, Update, Delete, UpdateStatus, Upsert,
    Create,
};

pub use crate::api::opportunities::{AddFollowers, ListLostReasons, RemoveFollowers};
pub(crate) use routes::ROUTES;

/// The operations of Opportunities. Made by `client.v3().opportunities()`.
#[doc(alias = "opportunities-v3")]
#[derive(Clone, Debug)]
pub struct Opportunities {
    pub(crate) client: rt::Client,
}

impl Opportunities {
    /// Get lost reason: `GET /opportunities/lost-reason`.
    ///
    /// The reasons that an account offers for lost deals; their ids go into `lostReasonId`.
    /// 100 a page by `skip` and `limit`, and `total` only matters with `getCount`.
    ///
    /// [`ListLostReasons`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListLostReasons::location_id`].
    ///
    /// Answers with [`LostReasonsResponse`](models::LostReasonsResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/opportunities.yaml#/paths/~1opportunities~1lost-reason/get`.
    #[doc(alias = "get-lost-reason")]
    #[inline]
    pub fn list_lost_reasons(&self) -> ListLostReasons {
        rt::operation(self.client.request(&routes::LIST_LOST_REASONS))
    }

    /// Search Opportunity: `GET /opportunities/search`.
    ///
    /// Takes `location_id`, where nearly all other operations say `locationId`, and the
    /// other names in `snake_case` too. Pages hold 20, 100 at most; go on with `page`, or
    /// with `startAfter` and `startAfterId` of `meta` as a pair. Misspelled parameters are
    /// ignored, so a wrong cursor reads page one for ever. `date` and `endDate` are written
    /// mm-dd-yyyy. Related notes, tasks and events come only if asked for.
    ///
    /// [`Search`] has 19 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`Search::location_id`].
    ///
    /// Answers with [`SearchResponse`](models::SearchResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/opportunities.yaml#/paths/~1opportunities~1search/get`.
    #[doc(alias = "search-opportunity")]
    #[inline]
    pub fn search(&self) -> Search {
        rt::operation(self.client.request(&routes::SEARCH))
    }

    /// Search Opportunities: `POST /opportunities/search`.
    ///
    /// Searches with nested filters, as the search of contacts does; only the account is
    /// needed. Fields are named in `snake_case` in filters, such as `pipeline_stage_id`.
    /// `searchAfter` of the last record leads to the next page, and with `page` one counts.
    /// A 401 that speaks of the IAM service has been seen here and does not mean a bad
    /// token.
    ///
    /// [`SearchAdvanced`] has 7 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`SearchAdvanced::location_id`].
    ///
    /// Answers with [`PostSearchResponse`](models::PostSearchResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/opportunities.yaml#/paths/~1opportunities~1search/post`.
    #[doc(alias = "search-opportunities-advanced")]
    #[inline]
    pub fn search_advanced(&self) -> SearchAdvanced {
        rt::operation(self.client.request(&routes::SEARCH_ADVANCED))
    }

    /// Get Pipelines: `GET /opportunities/pipelines`.
    ///
    /// All pipelines with their stages, in one answer. The ids from here are what
    /// opportunities are made and filtered with. No operation of this document makes or
    /// changes pipelines.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListPipelines::location_id`].
    ///
    /// Answers with [`GetPipelinesResponse`](models::GetPipelinesResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/opportunities.yaml#/paths/~1opportunities~1pipelines/get`.
    #[doc(alias = "get-pipelines")]
    #[inline]
    pub fn list_pipelines(&self) -> ListPipelines {
        rt::operation(self.client.request(&routes::LIST_PIPELINES))
    }

    /// Get Opportunity: `GET /opportunities/{id}`.
    ///
    /// One opportunity with a short form of its contact, wrapped in `opportunity`. `notes`
    /// is in the document but has been reported never to come.
    ///
    /// * `id`: text; for example `yWQobCRIhRguQtD2llvk` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Answers with [`GetPostOpportunityResponse`](models::GetPostOpportunityResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/opportunities.yaml#/paths/~1opportunities~1{id}/get`.
    #[doc(alias = "get-opportunity")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let mut request = self.client.request(&routes::GET);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Update Opportunity: `PUT /opportunities/{id}`.
    ///
    /// Changes what is sent; moving to another stage goes by `pipelineStageId`. The contact
    /// cannot be changed, and a reason for losing is given by the status call or by
    /// `upsert`.
    ///
    /// * `id`: text; for example `yWQobCRIhRguQtD2llvk` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// [`Update`] has 9 optional inputs.
    ///
    /// Answers with [`GetPostOpportunityResponse`](models::GetPostOpportunityResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/opportunities.yaml#/paths/~1opportunities~1{id}/put`.
    #[doc(alias = "update-opportunity")]
    pub fn update(&self, id: impl Into<String>) -> Update {
        let mut request = self.client.request(&routes::UPDATE);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Delete Opportunity: `DELETE /opportunities/{id}`.
    ///
    /// Deletes the deal and leaves the contact. The answer is a success flag of varying
    /// spelling.
    ///
    /// * `id`: text; for example `yWQobCRIhRguQtD2llvk` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Answers with [`DeleteUpdateOpportunityResponse`](models::DeleteUpdateOpportunityResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/opportunities.yaml#/paths/~1opportunities~1{id}/delete`.
    #[doc(alias = "delete-opportunity")]
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        let mut request = self.client.request(&routes::DELETE);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Update Opportunity Status: `PUT /opportunities/{id}/status`.
    ///
    /// Opens, wins, loses or abandons a deal, and for a lost one notes the reason. `all` is
    /// in the list of values for searching only. The record does not come back.
    ///
    /// * `id`: text; for example `yWQobCRIhRguQtD2llvk` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    /// * `status`: one of `open`, `won`, `lost`, `abandoned`, `all`; for example `open` (in the body). `open`, `won`, `lost` or `abandoned`; `all` is only for searching.
    ///
    /// [`UpdateStatus`] has 1 optional input.
    ///
    /// Answers with [`DeleteUpdateOpportunityResponse`](models::DeleteUpdateOpportunityResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/opportunities.yaml#/paths/~1opportunities~1{id}~1status/put`.
    #[doc(alias = "update-opportunity-status")]
    pub fn update_status(
        &self,
        id: impl Into<String>,
        status: impl Into<models::Status>,
    ) -> UpdateStatus {
        let mut request = self.client.request(&routes::UPDATE_STATUS);
        request.path::<String>("id", &id.into());
        request.field::<models::Status>("status", &status.into());
        rt::operation(request)
    }

    /// Upsert Opportunity: `POST /opportunities/upsert`.
    ///
    /// Updates a deal or creates one; `new` tells which. Give `id` to update a certain one;
    /// by what else a deal is recognised is not documented. `followersActionType` says
    /// whether `followers` are added or removed, and `isRemoveAllFollowers` empties the
    /// list.
    ///
    /// * `pipeline_id`: text; for example `bCkKGpDsyPP4peuKowkG` (in the body), `pipelineId` on the wire. Id of a pipeline; the list of pipelines has it.
    ///
    /// [`Upsert`] has 13 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Upsert::location_id`].
    ///
    /// Answers with [`UpsertOpportunityResponse`](models::UpsertOpportunityResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/opportunities.yaml#/paths/~1opportunities~1upsert/post`.
    #[doc(alias = "Upsert-opportunity")]
    pub fn upsert(&self, pipeline_id: impl Into<String>) -> Upsert {
        let mut request = self.client.request(&routes::UPSERT);
        request.field::<String>("pipelineId", &pipeline_id.into());
        rt::operation(request)
    }

    /// Add Followers: `POST /opportunities/{id}/followers`.
    ///
    /// Adds users who watch a deal; `followersAdded` has those who are new, `followers` all
    /// of them.
    ///
    /// * `id`: text; for example `sx6wyHhbFdRXh302Lunr` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    /// * `followers`: list of texts; for example `["sx6wyHhbFdRXh302Lunr","sx6wyHhbFdRXh302Lunr"]` (in the body). Ids of users who follow the deal.
    ///
    /// Answers with [`CreateAddFollowersResponse`](models::CreateAddFollowersResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/opportunities.yaml#/paths/~1opportunities~1{id}~1followers/post`.
    #[doc(alias = "add-followers-opportunity")]
    pub fn add_followers(
        &self,
        id: impl Into<String>,
        followers: impl Into<rt::List<String>>,
    ) -> AddFollowers {
        let mut request = self.client.request(&routes::ADD_FOLLOWERS);
        request.path::<String>("id", &id.into());
        request.field::<rt::List<String>>("followers", &followers.into());
        rt::operation(request)
    }

    /// Remove Followers: `DELETE /opportunities/{id}/followers`.
    ///
    /// Takes the users in the body off a deal, or everybody with `isRemoveAllFollowers`.
    /// The body is required either way.
    ///
    /// * `id`: text; for example `sx6wyHhbFdRXh302Lunr` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    /// * `followers`: list of texts; for example `["sx6wyHhbFdRXh302Lunr","sx6wyHhbFdRXh302Lunr"]` (in the body). Ids of users who follow the deal.
    ///
    /// [`RemoveFollowers`] has 1 optional input.
    ///
    /// Answers with [`DeleteFollowersResponse`](models::DeleteFollowersResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/opportunities.yaml#/paths/~1opportunities~1{id}~1followers/delete`.
    #[doc(alias = "remove-followers-opportunity")]
    pub fn remove_followers(
        &self,
        id: impl Into<String>,
        followers: impl Into<rt::List<String>>,
    ) -> RemoveFollowers {
        let mut request = self.client.request(&routes::REMOVE_FOLLOWERS);
        request.path::<String>("id", &id.into());
        request.field::<rt::List<String>>("followers", &followers.into());
        rt::operation(request)
    }

    /// Create Opportunity: `POST /opportunities/`.
    ///
    /// Makes a deal in a pipeline, for one contact. Give the stage as well: where a deal
    /// without one lands is not documented. To avoid a second deal for the same matter, use
    /// `upsert`.
    ///
    /// * `pipeline_id`: text; for example `VDm7RPYC2GLUvdpKmBfC` (in the body), `pipelineId` on the wire. Id of a pipeline; the list of pipelines has it.
    /// * `name`: text; for example `First Opps` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `status`: one of `open`, `won`, `lost`, `abandoned`, `all`; for example `open` (in the body). `open`, `won`, `lost` or `abandoned`; `all` is only for searching.
    /// * `contact_id`: text; for example `mTkSCb1UBjb5tk4OvB69` (in the body), `contactId` on the wire. Id of a contact; the contacts family finds it.
    ///
    /// [`Create`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Create::location_id`].
    ///
    /// Answers with [`GetPostOpportunityResponse`](models::GetPostOpportunityResponse).
    ///
    /// Token: a location's (an account's); scope `opportunities.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/opportunities.yaml#/paths/~1opportunities~1/post`.
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
        rt::operation(request)
    }
}
