// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Accounts hold.

mod objects;
mod enums;

pub use objects::*;

pub use enums::*;

pub use crate::api::accounts::models::{
    Business, Country, CreateLocationResponse, CustomField, CustomFieldDeleteResponse,
    CustomFieldResponse, CustomFieldsListResponse, CustomRRulesOptions,
    CustomRRulesOptionsDayOfWeek, CustomRRulesOptionsIntervalType, CustomValue,
    CustomValueDeleteResponse, CustomValueIdResponse, CustomValuesListResponse,
    DeleteRecurringTaskResponse, EmailTemplate, FileUploadResponse,
    GetEmailTemplateResponse, GetLocation, GetLocationById, GetLocationByIdResponse,
    GetSmsTemplateResponse, GetTemplatesResponse, ListCustomFieldsModel,
    ListTemplatesType, LocationDeletedResponse, LocationTagDeleteResponse,
    LocationTagResponse, LocationTags, LocationTagsResponse, LocationTaskListResponse,
    Mailgun, MetaItem, Model, ProspectInfo, RecurringTaskResponse,
    RecurringTaskSingleResponse, SearchResponse, Settings, SmsTemplate, SnapshotPut,
    Social, Task, TemplatesItem, TextBoxListOptions, Twilio,
};
