// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Accounts.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::accounts::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "accounts",
        method: "GET",
        path: "/locations/search",
        operation_id: "search-locations",
        call: search,
        answer: Some(round_trip::<models::SearchResponse>),
    },
    Operation {
        family: "accounts",
        method: "GET",
        path: "/locations/{locationId}",
        operation_id: "get-location",
        call: get,
        answer: Some(round_trip::<models::GetLocationByIdResponse>),
    },
    Operation {
        family: "accounts",
        method: "PUT",
        path: "/locations/{locationId}",
        operation_id: "put-location",
        call: update,
        answer: Some(round_trip::<models::CreateLocationResponse>),
    },
    Operation {
        family: "accounts",
        method: "DELETE",
        path: "/locations/{locationId}",
        operation_id: "delete-location",
        call: delete,
        answer: Some(round_trip::<models::LocationDeletedResponse>),
    },
    Operation {
        family: "accounts",
        method: "GET",
        path: "/locations/{locationId}/tags",
        operation_id: "get-location-tags",
        call: list_tags,
        answer: Some(round_trip::<models::LocationTagsResponse>),
    },
    Operation {
        family: "accounts",
        method: "POST",
        path: "/locations/{locationId}/tags",
        operation_id: "create-tag",
        call: create_tag,
        answer: Some(round_trip::<models::LocationTagResponse>),
    },
    Operation {
        family: "accounts",
        method: "GET",
        path: "/locations/{locationId}/tags/{tagId}",
        operation_id: "get-tag-by-id",
        call: get_tag,
        answer: Some(round_trip::<models::LocationTagResponse>),
    },
    Operation {
        family: "accounts",
        method: "PUT",
        path: "/locations/{locationId}/tags/{tagId}",
        operation_id: "update-tag",
        call: update_tag,
        answer: Some(round_trip::<models::LocationTagResponse>),
    },
    Operation {
        family: "accounts",
        method: "DELETE",
        path: "/locations/{locationId}/tags/{tagId}",
        operation_id: "delete-tag",
        call: delete_tag,
        answer: Some(round_trip::<models::LocationTagDeleteResponse>),
    },
    Operation {
        family: "accounts",
        method: "POST",
        path: "/locations/{locationId}/tasks/search",
        operation_id: "task-search",
        call: search_tasks,
        answer: Some(round_trip::<models::LocationTaskListResponse>),
    },
    Operation {
        family: "accounts",
        method: "GET",
        path: "/locations/{locationId}/recurring-tasks/{id}",
        operation_id: "get-recurring-task-by-id",
        call: get_recurring_task,
        answer: Some(round_trip::<models::RecurringTaskSingleResponse>),
    },
    Operation {
        family: "accounts",
        method: "PUT",
        path: "/locations/{locationId}/recurring-tasks/{id}",
        operation_id: "update-recurring-task",
        call: update_recurring_task,
        answer: Some(round_trip::<models::RecurringTaskSingleResponse>),
    },
    Operation {
        family: "accounts",
        method: "DELETE",
        path: "/locations/{locationId}/recurring-tasks/{id}",
        operation_id: "delete-recurring-task",
        call: delete_recurring_task,
        answer: Some(round_trip::<models::DeleteRecurringTaskResponse>),
    },
    Operation {
        family: "accounts",
        method: "POST",
        path: "/locations/{locationId}/recurring-tasks",
        operation_id: "create-recurring-task",
        call: create_recurring_task,
        answer: Some(round_trip::<models::RecurringTaskSingleResponse>),
    },
    Operation {
        family: "accounts",
        method: "GET",
        path: "/locations/{locationId}/customFields",
        operation_id: "get-custom-fields",
        call: list_custom_fields,
        answer: Some(round_trip::<models::CustomFieldsListResponse>),
    },
    Operation {
        family: "accounts",
        method: "POST",
        path: "/locations/{locationId}/customFields",
        operation_id: "create-custom-field",
        call: create_custom_field,
        answer: Some(round_trip::<models::CustomFieldResponse>),
    },
    Operation {
        family: "accounts",
        method: "GET",
        path: "/locations/{locationId}/customFields/{id}",
        operation_id: "get-custom-field",
        call: get_custom_field,
        answer: Some(round_trip::<models::CustomFieldResponse>),
    },
    Operation {
        family: "accounts",
        method: "PUT",
        path: "/locations/{locationId}/customFields/{id}",
        operation_id: "update-custom-field",
        call: update_custom_field,
        answer: Some(round_trip::<models::CustomFieldResponse>),
    },
    Operation {
        family: "accounts",
        method: "DELETE",
        path: "/locations/{locationId}/customFields/{id}",
        operation_id: "delete-custom-field",
        call: delete_custom_field,
        answer: Some(round_trip::<models::CustomFieldDeleteResponse>),
    },
    Operation {
        family: "accounts",
        method: "POST",
        path: "/locations/{locationId}/customFields/upload",
        operation_id: "upload-file-customFields",
        call: upload_custom_field_files,
        answer: Some(round_trip::<models::FileUploadResponse>),
    },
    Operation {
        family: "accounts",
        method: "GET",
        path: "/locations/{locationId}/customValues",
        operation_id: "get-custom-values",
        call: list_custom_values,
        answer: Some(round_trip::<models::CustomValuesListResponse>),
    },
    Operation {
        family: "accounts",
        method: "POST",
        path: "/locations/{locationId}/customValues",
        operation_id: "create-custom-value",
        call: create_custom_value,
        answer: Some(round_trip::<models::CustomValueIdResponse>),
    },
    Operation {
        family: "accounts",
        method: "GET",
        path: "/locations/{locationId}/customValues/{id}",
        operation_id: "get-custom-value",
        call: get_custom_value,
        answer: Some(round_trip::<models::CustomValueIdResponse>),
    },
    Operation {
        family: "accounts",
        method: "PUT",
        path: "/locations/{locationId}/customValues/{id}",
        operation_id: "update-custom-value",
        call: update_custom_value,
        answer: Some(round_trip::<models::CustomValueIdResponse>),
    },
    Operation {
        family: "accounts",
        method: "DELETE",
        path: "/locations/{locationId}/customValues/{id}",
        operation_id: "delete-custom-value",
        call: delete_custom_value,
        answer: Some(round_trip::<models::CustomValueDeleteResponse>),
    },
    Operation {
        family: "accounts",
        method: "GET",
        path: "/locations/{locationId}/timezones",
        operation_id: "get-timezones",
        call: list_timezones,
        answer: None,
    },
    Operation {
        family: "accounts",
        method: "GET",
        path: "/locations/{locationId}/templates",
        operation_id: "GET-all-or-email-sms-templates",
        call: list_templates,
        answer: Some(round_trip::<models::GetTemplatesResponse>),
    },
    Operation {
        family: "accounts",
        method: "DELETE",
        path: "/locations/{locationId}/templates/{id}",
        operation_id: "DELETE-an-email-sms-template",
        call: delete_template,
        answer: None,
    },
    Operation {
        family: "accounts",
        method: "POST",
        path: "/locations/",
        operation_id: "create-location",
        call: create,
        answer: Some(round_trip::<models::CreateLocationResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/SearchSuccessfulResponseDto",
        name: "SearchResponse",
        round_trip: round_trip::<models::SearchResponse>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/GetLocationSchema",
        name: "GetLocation",
        round_trip: round_trip::<models::GetLocation>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/SettingsSchema",
        name: "Settings",
        round_trip: round_trip::<models::Settings>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/SocialSchema",
        name: "Social",
        round_trip: round_trip::<models::Social>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/BusinessSchema",
        name: "Business",
        round_trip: round_trip::<models::Business>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/GetLocationByIdSuccessfulResponseDto",
        name: "GetLocationByIdResponse",
        round_trip: round_trip::<models::GetLocationByIdResponse>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/GetLocationByIdSchema",
        name: "GetLocationById",
        round_trip: round_trip::<models::GetLocationById>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/ProspectInfoDto",
        name: "ProspectInfo",
        round_trip: round_trip::<models::ProspectInfo>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/TwilioSchema",
        name: "Twilio",
        round_trip: round_trip::<models::Twilio>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/MailgunSchema",
        name: "Mailgun",
        round_trip: round_trip::<models::Mailgun>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/SnapshotPutSchema",
        name: "SnapshotPut",
        round_trip: round_trip::<models::SnapshotPut>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/CreateLocationSuccessfulResponseDto",
        name: "CreateLocationResponse",
        round_trip: round_trip::<models::CreateLocationResponse>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/LocationDeletedSuccessfulResponseDto",
        name: "LocationDeletedResponse",
        round_trip: round_trip::<models::LocationDeletedResponse>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/LocationTagsSuccessfulResponseDto",
        name: "LocationTagsResponse",
        round_trip: round_trip::<models::LocationTagsResponse>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/LocationTagsSchema",
        name: "LocationTags",
        round_trip: round_trip::<models::LocationTags>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/LocationTagSuccessfulResponseDto",
        name: "LocationTagResponse",
        round_trip: round_trip::<models::LocationTagResponse>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/LocationTagDeleteSuccessfulResponseDto",
        name: "LocationTagDeleteResponse",
        round_trip: round_trip::<models::LocationTagDeleteResponse>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/LocationTaskListSuccessfulResponseDto",
        name: "LocationTaskListResponse",
        round_trip: round_trip::<models::LocationTaskListResponse>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/TaskSchema",
        name: "Task",
        round_trip: round_trip::<models::Task>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/RecurringTaskSingleResponseDTO",
        name: "RecurringTaskSingleResponse",
        round_trip: round_trip::<models::RecurringTaskSingleResponse>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/RecurringTaskResponseDTO",
        name: "RecurringTaskResponse",
        round_trip: round_trip::<models::RecurringTaskResponse>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/CustomRRulesOptions",
        name: "CustomRRulesOptions",
        round_trip: round_trip::<models::CustomRRulesOptions>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/DeleteRecurringTaskResponseDTO",
        name: "DeleteRecurringTaskResponse",
        round_trip: round_trip::<models::DeleteRecurringTaskResponse>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/CustomFieldsListSuccessfulResponseDto",
        name: "CustomFieldsListResponse",
        round_trip: round_trip::<models::CustomFieldsListResponse>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/CustomFieldSchema",
        name: "CustomField",
        round_trip: round_trip::<models::CustomField>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/textBoxListOptionsSchema",
        name: "TextBoxListOptions",
        round_trip: round_trip::<models::TextBoxListOptions>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/CustomFieldSuccessfulResponseDto",
        name: "CustomFieldResponse",
        round_trip: round_trip::<models::CustomFieldResponse>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/CustomFieldDeleteSuccessfulResponseDto",
        name: "CustomFieldDeleteResponse",
        round_trip: round_trip::<models::CustomFieldDeleteResponse>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/FileUploadResponseDto",
        name: "FileUploadResponse",
        round_trip: round_trip::<models::FileUploadResponse>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/FileUploadResponseDto/properties/meta/items",
        name: "MetaItem",
        round_trip: round_trip::<models::MetaItem>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/CustomValuesListSuccessfulResponseDto",
        name: "CustomValuesListResponse",
        round_trip: round_trip::<models::CustomValuesListResponse>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/CustomValueSchema",
        name: "CustomValue",
        round_trip: round_trip::<models::CustomValue>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/CustomValueIdSuccessfulResponseDto",
        name: "CustomValueIdResponse",
        round_trip: round_trip::<models::CustomValueIdResponse>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/CustomValueDeleteSuccessfulResponseDto",
        name: "CustomValueDeleteResponse",
        round_trip: round_trip::<models::CustomValueDeleteResponse>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/GetTemplatesSuccessfulResponseDto",
        name: "GetTemplatesResponse",
        round_trip: round_trip::<models::GetTemplatesResponse>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/GetSmsTemplateResponseSchema",
        name: "GetSmsTemplateResponse",
        round_trip: round_trip::<models::GetSmsTemplateResponse>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/SmsTemplateSchema",
        name: "SmsTemplate",
        round_trip: round_trip::<models::SmsTemplate>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/GetEmailTemplateResponseSchema",
        name: "GetEmailTemplateResponse",
        round_trip: round_trip::<models::GetEmailTemplateResponse>,
    },
    ModelCase {
        family: "accounts",
        pointer: "/components/schemas/EmailTemplateSchema",
        name: "EmailTemplate",
        round_trip: round_trip::<models::EmailTemplate>,
    },
];

fn search(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.accounts().search();
    if let Some(value) = optional::<String>(values, Place::Query, "companyId")? {
        request = request.company_id(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "order")? {
        request = request.order(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "email")? {
        request = request.email(value);
    }
    Ok(request.build()?)
}

fn get(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.accounts().get();
    Ok(request.build()?)
}

fn update(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .accounts()
        .update(arg::<String>(values, Place::Field, "companyId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "phone")? {
        request = request.phone(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "address")? {
        request = request.address(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "city")? {
        request = request.city(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "state")? {
        request = request.state(value);
    }
    if let Some(value) = optional::<models::Country>(values, Place::Field, "country")? {
        request = request.country(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "postalCode")? {
        request = request.postal_code(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "website")? {
        request = request.website(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "timezone")? {
        request = request.timezone(value);
    }
    if let Some(value) = optional::<
        models::ProspectInfo,
    >(values, Place::Field, "prospectInfo")? {
        request = request.prospect_info(value);
    }
    if let Some(value) = optional::<
        models::Settings,
    >(values, Place::Field, "settings")? {
        request = request.settings(value);
    }
    if let Some(value) = optional::<models::Social>(values, Place::Field, "social")? {
        request = request.social(value);
    }
    if let Some(value) = optional::<models::Twilio>(values, Place::Field, "twilio")? {
        request = request.twilio(value);
    }
    if let Some(value) = optional::<models::Mailgun>(values, Place::Field, "mailgun")? {
        request = request.mailgun(value);
    }
    if let Some(value) = optional::<
        models::SnapshotPut,
    >(values, Place::Field, "snapshot")? {
        request = request.snapshot(value);
    }
    Ok(request.build()?)
}

fn delete(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .accounts()
        .delete(arg::<bool>(values, Place::Query, "deleteTwilioAccount")?);
    Ok(request.build()?)
}

fn list_tags(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.accounts().list_tags();
    Ok(request.build()?)
}

fn create_tag(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .accounts()
        .create_tag(arg::<String>(values, Place::Field, "name")?);
    Ok(request.build()?)
}

fn get_tag(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .accounts()
        .get_tag(arg::<String>(values, Place::Path, "tagId")?);
    Ok(request.build()?)
}

fn update_tag(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .accounts()
        .update_tag(
            arg::<String>(values, Place::Path, "tagId")?,
            arg::<String>(values, Place::Field, "name")?,
        );
    Ok(request.build()?)
}

fn delete_tag(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .accounts()
        .delete_tag(arg::<String>(values, Place::Path, "tagId")?);
    Ok(request.build()?)
}

fn search_tasks(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.accounts().search_tasks();
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "contactId")? {
        request = request.contact_id(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "completed")? {
        request = request.completed(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "assignedTo")? {
        request = request.assigned_to(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "query")? {
        request = request.query(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "businessId")? {
        request = request.business_id(value);
    }
    Ok(request.build()?)
}

fn get_recurring_task(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .accounts()
        .get_recurring_task(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn update_recurring_task(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .accounts()
        .update_recurring_task(arg::<String>(values, Place::Path, "id")?);
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "contactIds")? {
        request = request.contact_ids(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "owners")? {
        request = request.owners(value);
    }
    if let Some(value) = optional::<
        models::CustomRRulesOptions,
    >(values, Place::Field, "rruleOptions")? {
        request = request.rrule_options(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "ignoreTaskCreation")? {
        request = request.ignore_task_creation(value);
    }
    Ok(request.build()?)
}

fn delete_recurring_task(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .accounts()
        .delete_recurring_task(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn create_recurring_task(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .accounts()
        .create_recurring_task(
            arg::<String>(values, Place::Field, "title")?,
            arg::<models::CustomRRulesOptions>(values, Place::Field, "rruleOptions")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "contactIds")? {
        request = request.contact_ids(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "owners")? {
        request = request.owners(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "ignoreTaskCreation")? {
        request = request.ignore_task_creation(value);
    }
    Ok(request.build()?)
}

fn list_custom_fields(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.accounts().list_custom_fields();
    if let Some(value) = optional::<
        models::ListCustomFieldsModel,
    >(values, Place::Query, "model")? {
        request = request.model(value);
    }
    Ok(request.build()?)
}

fn create_custom_field(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .accounts()
        .create_custom_field(
            arg::<String>(values, Place::Field, "name")?,
            arg::<String>(values, Place::Field, "dataType")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "placeholder")? {
        request = request.placeholder(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "acceptedFormat")? {
        request = request.accepted_format(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isMultipleFile")? {
        request = request.is_multiple_file(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "maxNumberOfFiles")? {
        request = request.max_number_of_files(value);
    }
    if let Some(value) = optional::<
        rt::List<models::TextBoxListOptions>,
    >(values, Place::Field, "textBoxListOptions")? {
        request = request.text_box_list_options(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "position")? {
        request = request.position(value);
    }
    if let Some(value) = optional::<models::Model>(values, Place::Field, "model")? {
        request = request.model(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "parentId")? {
        request = request.parent_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "fieldKey")? {
        request = request.field_key(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    Ok(request.build()?)
}

fn get_custom_field(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .accounts()
        .get_custom_field(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn update_custom_field(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .accounts()
        .update_custom_field(
            arg::<String>(values, Place::Path, "id")?,
            arg::<String>(values, Place::Field, "name")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "placeholder")? {
        request = request.placeholder(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "acceptedFormat")? {
        request = request.accepted_format(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isMultipleFile")? {
        request = request.is_multiple_file(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "maxNumberOfFiles")? {
        request = request.max_number_of_files(value);
    }
    if let Some(value) = optional::<
        rt::List<models::TextBoxListOptions>,
    >(values, Place::Field, "textBoxListOptions")? {
        request = request.text_box_list_options(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "position")? {
        request = request.position(value);
    }
    if let Some(value) = optional::<models::Model>(values, Place::Field, "model")? {
        request = request.model(value);
    }
    Ok(request.build()?)
}

fn delete_custom_field(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .accounts()
        .delete_custom_field(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn upload_custom_field_files(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.accounts().upload_custom_field_files();
    if let Some(value) = optional::<String>(values, Place::Field, "id")? {
        request = request.id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "maxFiles")? {
        request = request.max_files(value);
    }
    Ok(request.build()?)
}

fn list_custom_values(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.accounts().list_custom_values();
    Ok(request.build()?)
}

fn create_custom_value(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .accounts()
        .create_custom_value(
            arg::<String>(values, Place::Field, "name")?,
            arg::<String>(values, Place::Field, "value")?,
        );
    Ok(request.build()?)
}

fn get_custom_value(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .accounts()
        .get_custom_value(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn update_custom_value(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .accounts()
        .update_custom_value(
            arg::<String>(values, Place::Path, "id")?,
            arg::<String>(values, Place::Field, "name")?,
            arg::<String>(values, Place::Field, "value")?,
        );
    Ok(request.build()?)
}

fn delete_custom_value(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .accounts()
        .delete_custom_value(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn list_timezones(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.accounts().list_timezones();
    Ok(request.build()?)
}

fn list_templates(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .accounts()
        .list_templates(arg::<String>(values, Place::Query, "originId")?);
    if let Some(value) = optional::<bool>(values, Place::Query, "deleted")? {
        request = request.deleted(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<
        models::ListTemplatesType,
    >(values, Place::Query, "type")? {
        request = request.type_(value);
    }
    Ok(request.build()?)
}

fn delete_template(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .accounts()
        .delete_template(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn create(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .accounts()
        .create(
            arg::<String>(values, Place::Field, "name")?,
            arg::<String>(values, Place::Field, "companyId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "phone")? {
        request = request.phone(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "address")? {
        request = request.address(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "city")? {
        request = request.city(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "state")? {
        request = request.state(value);
    }
    if let Some(value) = optional::<models::Country>(values, Place::Field, "country")? {
        request = request.country(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "postalCode")? {
        request = request.postal_code(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "website")? {
        request = request.website(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "timezone")? {
        request = request.timezone(value);
    }
    if let Some(value) = optional::<
        models::ProspectInfo,
    >(values, Place::Field, "prospectInfo")? {
        request = request.prospect_info(value);
    }
    if let Some(value) = optional::<
        models::Settings,
    >(values, Place::Field, "settings")? {
        request = request.settings(value);
    }
    if let Some(value) = optional::<models::Social>(values, Place::Field, "social")? {
        request = request.social(value);
    }
    if let Some(value) = optional::<models::Twilio>(values, Place::Field, "twilio")? {
        request = request.twilio(value);
    }
    if let Some(value) = optional::<models::Mailgun>(values, Place::Field, "mailgun")? {
        request = request.mailgun(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "snapshotId")? {
        request = request.snapshot_id(value);
    }
    Ok(request.build()?)
}
