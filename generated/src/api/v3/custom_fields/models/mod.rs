// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Custom fields hold.

pub use crate::api::custom_fields::models::{
    AcceptedFormats, CreateCustomFieldsDataType, CustomFieldResponse,
    CustomFieldsResponse, CustomFolderDeleteResponse, ICustomField, ICustomFieldDataType,
    ICustomFieldFolder, OptionDto,
};
