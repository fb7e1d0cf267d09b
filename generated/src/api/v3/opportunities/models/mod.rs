// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Opportunities hold.

mod objects;
mod unions;

pub use objects::*;

pub use unions::*;

pub use crate::api::opportunities::models::{
    AdditionalDetails, CreateAddFollowersResponse, CustomFieldResponse,
    CustomFieldResponseFieldValue, DeleteFollowersResponse, LostReasonResponse,
    LostReasonsResponse, PipelineStage, PipelinesResponseColorRenderMode, SearchFilter,
    SearchFilterGroup, SearchFilterOperator, SearchMetaResponse,
    SearchOpportunitiesContactResponse, SearchSort, SearchSortDirection, Status,
    UpsertOpportunityFollowersActionType,
};
