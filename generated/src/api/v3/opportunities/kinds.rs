// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Opportunities a request is for.

use super::models;
use crate::runtime as rt;

pub use crate::api::opportunities::kinds::{
    AddFollowers, ListLostReasons, RemoveFollowers,
};

/// `GET /opportunities/search`.
pub enum Search {}

impl rt::Kind for Search {
    type Answer = models::SearchResponse;
}

impl rt::Paged for Search {
    type Item = models::SearchOpportunitiesResponse;
}

impl rt::Located for Search {}

/// `POST /opportunities/search`.
pub enum SearchAdvanced {}

impl rt::Kind for SearchAdvanced {
    type Answer = models::PostSearchResponse;
}

impl rt::Paged for SearchAdvanced {
    type Item = models::SearchOpportunitiesResponse;
}

impl rt::Located for SearchAdvanced {}

/// `GET /opportunities/pipelines`.
pub enum ListPipelines {}

impl rt::Kind for ListPipelines {
    type Answer = models::GetPipelinesResponse;
}

impl rt::Located for ListPipelines {}

/// `GET /opportunities/{id}`.
pub enum Get {}

impl rt::Kind for Get {
    type Answer = models::GetPostOpportunityResponse;
}

/// `PUT /opportunities/{id}`.
pub enum Update {}

impl rt::Kind for Update {
    type Answer = models::GetPostOpportunityResponse;
}

/// `DELETE /opportunities/{id}`.
pub enum Delete {}

impl rt::Kind for Delete {
    type Answer = models::DeleteUpdateOpportunityResponse;
}

/// `PUT /opportunities/{id}/status`.
pub enum UpdateStatus {}

impl rt::Kind for UpdateStatus {
    type Answer = models::DeleteUpdateOpportunityResponse;
}

/// `POST /opportunities/upsert`.
pub enum Upsert {}

impl rt::Kind for Upsert {
    type Answer = models::UpsertOpportunityResponse;
}

impl rt::Located for Upsert {}

/// `POST /opportunities/`.
pub enum Create {}

impl rt::Kind for Create {
    type Answer = models::GetPostOpportunityResponse;
}

impl rt::Located for Create {}
