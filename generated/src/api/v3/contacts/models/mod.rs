// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Contacts hold.

mod objects;
mod unions;

pub use objects::*;

pub use unions::*;

pub use crate::api::contacts::models::{
    AttributionSource, ContactOpportunity, ContactsBulkUpateResponse, ContactsMeta,
    CreateAddFollowersResponse, CreateAddTagResponse, CreateDeleteTagResponse,
    CustomField, DeleteFollowersResponse, DndSetting, DndSettingStatus,
    GetCreateUpdateNoteResponse, GetEvent, GetEventsResponse, GetNote,
    GetNotesListResponse, InboundDndSetting, InboundDndSettingStatus, InboundDndSettings,
    ResponsesItem, SearchFilter, SearchFilterGroup, SearchFilterOperator, SearchSort,
    SearchSortDirection, Task, TaskByIsResponse, TasksListResponse,
};
