// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Objects hold.

pub use crate::api::objects::models::{
    CreatedByResponse, CustomObjectByIdResponse, CustomObjectDisplayPropertyDetails,
    CustomObjectLabel, CustomObjectLabelUpdate, CustomObjectListResponse,
    CustomObjectResponse, ICustomField, ICustomFieldAcceptedFormats,
    ICustomFieldDataType, ICustomObject, IRecord, ObjectRecordDeleteResponse, OptionDto,
    RecordByIdResponse, RecordResponse, SearchFilter, SearchFilterGroup,
    SearchFilterOperator, SearchRecordResponse, SearchSort, SearchSortDirection,
};
