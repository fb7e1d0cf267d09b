// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Contacts.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::contacts::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/contacts",
        method: "POST",
        path: "/contacts/search",
        operation_id: "search-contacts-advanced",
        call: search,
        answer: Some(round_trip::<models::SearchContactResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "GET",
        path: "/contacts/search/duplicate",
        operation_id: "get-duplicate-contact",
        call: find_duplicate,
        answer: Some(round_trip::<models::FindDuplicateResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "GET",
        path: "/contacts/{contactId}/tasks",
        operation_id: "get-all-tasks",
        call: list_tasks,
        answer: Some(round_trip::<models::TasksListResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "POST",
        path: "/contacts/{contactId}/tasks",
        operation_id: "create-task",
        call: create_task,
        answer: Some(round_trip::<models::TaskByIsResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "GET",
        path: "/contacts/{contactId}/tasks/{taskId}",
        operation_id: "get-task",
        call: get_task,
        answer: Some(round_trip::<models::TaskByIsResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "PUT",
        path: "/contacts/{contactId}/tasks/{taskId}",
        operation_id: "update-task",
        call: update_task,
        answer: Some(round_trip::<models::TaskByIsResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "DELETE",
        path: "/contacts/{contactId}/tasks/{taskId}",
        operation_id: "delete-task",
        call: delete_task,
        answer: Some(round_trip::<models::DeleteTaskResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "PUT",
        path: "/contacts/{contactId}/tasks/{taskId}/completed",
        operation_id: "update-task-completed",
        call: complete_task,
        answer: Some(round_trip::<models::TaskByIsResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "GET",
        path: "/contacts/{contactId}/appointments",
        operation_id: "get-appointments-for-contact",
        call: list_appointments,
        answer: Some(round_trip::<models::GetEventsResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "POST",
        path: "/contacts/{contactId}/tags",
        operation_id: "add-tags",
        call: add_tags,
        answer: Some(round_trip::<models::CreateAddTagResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "DELETE",
        path: "/contacts/{contactId}/tags",
        operation_id: "remove-tags",
        call: remove_tags,
        answer: Some(round_trip::<models::CreateDeleteTagResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "GET",
        path: "/contacts/{contactId}/notes",
        operation_id: "get-all-notes",
        call: list_notes,
        answer: Some(round_trip::<models::GetNotesListResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "POST",
        path: "/contacts/{contactId}/notes",
        operation_id: "create-note",
        call: create_note,
        answer: Some(round_trip::<models::GetCreateUpdateNoteResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "GET",
        path: "/contacts/{contactId}/notes/{id}",
        operation_id: "get-note",
        call: get_note,
        answer: Some(round_trip::<models::GetCreateUpdateNoteResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "PUT",
        path: "/contacts/{contactId}/notes/{id}",
        operation_id: "update-note",
        call: update_note,
        answer: Some(round_trip::<models::GetCreateUpdateNoteResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "DELETE",
        path: "/contacts/{contactId}/notes/{id}",
        operation_id: "delete-note",
        call: delete_note,
        answer: Some(round_trip::<models::DeleteNoteResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "POST",
        path: "/contacts/bulk/tags/update/{type}",
        operation_id: "create-association",
        call: update_tags_in_bulk,
        answer: Some(round_trip::<models::UpdateTagsResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "POST",
        path: "/contacts/bulk/business",
        operation_id: "add-remove-contact-from-business",
        call: update_business_in_bulk,
        answer: Some(round_trip::<models::ContactsBulkUpateResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "GET",
        path: "/contacts/{contactId}",
        operation_id: "get-contact",
        call: get,
        answer: Some(round_trip::<models::ContactsByIdResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "PUT",
        path: "/contacts/{contactId}",
        operation_id: "update-contact",
        call: update,
        answer: Some(round_trip::<models::UpdateContactsResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "DELETE",
        path: "/contacts/{contactId}",
        operation_id: "delete-contact",
        call: delete,
        answer: Some(round_trip::<models::DeleteContactsResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "POST",
        path: "/contacts/upsert",
        operation_id: "upsert-contact",
        call: upsert,
        answer: Some(round_trip::<models::UpsertContactsResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "GET",
        path: "/contacts/business/{businessId}",
        operation_id: "get-contacts-by-businessId",
        call: list_by_business,
        answer: Some(round_trip::<models::ContactsSearchResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "POST",
        path: "/contacts/{contactId}/followers",
        operation_id: "add-followers-contact",
        call: add_followers,
        answer: Some(round_trip::<models::CreateAddFollowersResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "DELETE",
        path: "/contacts/{contactId}/followers",
        operation_id: "remove-followers-contact",
        call: remove_followers,
        answer: Some(round_trip::<models::DeleteFollowersResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "POST",
        path: "/contacts/{contactId}/campaigns/{campaignId}",
        operation_id: "add-contact-to-campaign",
        call: add_to_campaign,
        answer: Some(round_trip::<models::CreateDeleteCantactsCampaignsResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "DELETE",
        path: "/contacts/{contactId}/campaigns/{campaignId}",
        operation_id: "remove-contact-from-campaign",
        call: remove_from_campaign,
        answer: Some(round_trip::<models::CreateDeleteCantactsCampaignsResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "DELETE",
        path: "/contacts/{contactId}/campaigns/remove-all",
        operation_id: "remove-contact-from-every-campaign",
        call: remove_from_all_campaigns,
        answer: Some(round_trip::<models::CreateDeleteCantactsCampaignsResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "POST",
        path: "/contacts/{contactId}/workflow/{workflowId}",
        operation_id: "add-contact-to-workflow",
        call: add_to_workflow,
        answer: Some(round_trip::<models::ContactsWorkflowResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "DELETE",
        path: "/contacts/{contactId}/workflow/{workflowId}",
        operation_id: "delete-contact-from-workflow",
        call: remove_from_workflow,
        answer: Some(round_trip::<models::ContactsWorkflowResponse>),
    },
    Operation {
        family: "v3/contacts",
        method: "POST",
        path: "/contacts/",
        operation_id: "create-contact",
        call: create,
        answer: Some(round_trip::<models::CreateContactsResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/SearchFilter",
        name: "SearchFilter",
        round_trip: round_trip::<models::SearchFilter>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/SearchSort",
        name: "SearchSort",
        round_trip: round_trip::<models::SearchSort>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/SearchContactSuccessResponseDto",
        name: "SearchContactResponse",
        round_trip: round_trip::<models::SearchContactResponse>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/Contact",
        name: "Contact",
        round_trip: round_trip::<models::Contact>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/CustomFieldSchema",
        name: "CustomField",
        round_trip: round_trip::<models::CustomField>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/ContactOpportunity",
        name: "ContactOpportunity",
        round_trip: round_trip::<models::ContactOpportunity>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/DndSettingsSchemaV3",
        name: "DndSettings",
        round_trip: round_trip::<models::DndSettings>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/DndSettingSchema",
        name: "DndSetting",
        round_trip: round_trip::<models::DndSetting>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/paths/~1contacts~1search~1duplicate/get/responses/200/content/application~1json/schema",
        name: "FindDuplicateResponse",
        round_trip: round_trip::<models::FindDuplicateResponse>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/GetContactByIdSchemaV3",
        name: "GetContactById",
        round_trip: round_trip::<models::GetContactById>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/AttributionSource",
        name: "AttributionSource",
        round_trip: round_trip::<models::AttributionSource>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/TasksListSuccessfulResponseDto",
        name: "TasksListResponse",
        round_trip: round_trip::<models::TasksListResponse>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/TaskSchema",
        name: "Task",
        round_trip: round_trip::<models::Task>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/TaskByIsSuccessfulResponseDto",
        name: "TaskByIsResponse",
        round_trip: round_trip::<models::TaskByIsResponse>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/DeleteTaskSuccessfulResponseDto",
        name: "DeleteTaskResponse",
        round_trip: round_trip::<models::DeleteTaskResponse>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/GetEventsSuccessfulResponseDto",
        name: "GetEventsResponse",
        round_trip: round_trip::<models::GetEventsResponse>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/GetEventSchema",
        name: "GetEvent",
        round_trip: round_trip::<models::GetEvent>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/CreateAddTagSuccessfulResponseDto",
        name: "CreateAddTagResponse",
        round_trip: round_trip::<models::CreateAddTagResponse>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/CreateDeleteTagSuccessfulResponseDto",
        name: "CreateDeleteTagResponse",
        round_trip: round_trip::<models::CreateDeleteTagResponse>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/GetNotesListSuccessfulResponseDto",
        name: "GetNotesListResponse",
        round_trip: round_trip::<models::GetNotesListResponse>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/GetNoteSchema",
        name: "GetNote",
        round_trip: round_trip::<models::GetNote>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/GetCreateUpdateNoteSuccessfulResponseDto",
        name: "GetCreateUpdateNoteResponse",
        round_trip: round_trip::<models::GetCreateUpdateNoteResponse>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/DeleteNoteSuccessfulResponseDto",
        name: "DeleteNoteResponse",
        round_trip: round_trip::<models::DeleteNoteResponse>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/UpdateTagsResponseDTO",
        name: "UpdateTagsResponse",
        round_trip: round_trip::<models::UpdateTagsResponse>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/UpdateTagsResponseDTO/properties/responses/items",
        name: "ResponsesItem",
        round_trip: round_trip::<models::ResponsesItem>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/ContactsBulkUpateResponse",
        name: "ContactsBulkUpateResponse",
        round_trip: round_trip::<models::ContactsBulkUpateResponse>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/ContactsByIdSuccessfulResponseDtoV3",
        name: "ContactsByIdResponse",
        round_trip: round_trip::<models::ContactsByIdResponse>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/InboundDndSettingsSchema",
        name: "InboundDndSettings",
        round_trip: round_trip::<models::InboundDndSettings>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/InboundDndSettingSchema",
        name: "InboundDndSetting",
        round_trip: round_trip::<models::InboundDndSetting>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/TextField",
        name: "TextField",
        round_trip: round_trip::<models::TextField>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/LargeTextField",
        name: "LargeTextField",
        round_trip: round_trip::<models::LargeTextField>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/SingleSelectField",
        name: "SingleSelectField",
        round_trip: round_trip::<models::SingleSelectField>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/RadioField",
        name: "RadioField",
        round_trip: round_trip::<models::RadioField>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/NumericField",
        name: "NumericField",
        round_trip: round_trip::<models::NumericField>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/MonetoryField",
        name: "MonetoryField",
        round_trip: round_trip::<models::MonetoryField>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/CheckboxField",
        name: "CheckboxField",
        round_trip: round_trip::<models::CheckboxField>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/MultiSelectField",
        name: "MultiSelectField",
        round_trip: round_trip::<models::MultiSelectField>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/FileField",
        name: "FileField",
        round_trip: round_trip::<models::FileField>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/UpdateContactsSuccessfulResponseDtoV3",
        name: "UpdateContactsResponse",
        round_trip: round_trip::<models::UpdateContactsResponse>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/DeleteContactsSuccessfulResponseDto",
        name: "DeleteContactsResponse",
        round_trip: round_trip::<models::DeleteContactsResponse>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/UpsertContactsSuccessfulResponseDtoV3",
        name: "UpsertContactsResponse",
        round_trip: round_trip::<models::UpsertContactsResponse>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/ContactsSearchSuccessfulResponseDto",
        name: "ContactsSearchResponse",
        round_trip: round_trip::<models::ContactsSearchResponse>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/ContactsSearchSchema",
        name: "ContactsSearch",
        round_trip: round_trip::<models::ContactsSearch>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/ContactsMetaSchema",
        name: "ContactsMeta",
        round_trip: round_trip::<models::ContactsMeta>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/CreateAddFollowersSuccessfulResponseDto",
        name: "CreateAddFollowersResponse",
        round_trip: round_trip::<models::CreateAddFollowersResponse>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/DeleteFollowersSuccessfulResponseDto",
        name: "DeleteFollowersResponse",
        round_trip: round_trip::<models::DeleteFollowersResponse>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/CreateDeleteCantactsCampaignsSuccessfulResponseDto",
        name: "CreateDeleteCantactsCampaignsResponse",
        round_trip: round_trip::<models::CreateDeleteCantactsCampaignsResponse>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/ContactsWorkflowSuccessfulResponseDto",
        name: "ContactsWorkflowResponse",
        round_trip: round_trip::<models::ContactsWorkflowResponse>,
    },
    ModelCase {
        family: "v3/contacts",
        pointer: "/components/schemas/CreateContactsSuccessfulResponseDtoV3",
        name: "CreateContactsResponse",
        round_trip: round_trip::<models::CreateContactsResponse>,
    },
];

fn search(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .contacts()
        .search(arg::<i64>(values, Place::Field, "pageLimit")?);
    if let Some(value) = optional::<i64>(values, Place::Field, "page")? {
        request = request.page(value);
    }
    if let Some(value) = optional::<
        rt::List<rt::Json>,
    >(values, Place::Field, "searchAfter")? {
        request = request.search_after(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "query")? {
        request = request.query(value);
    }
    if let Some(value) = optional::<
        rt::List<models::SearchFilter>,
    >(values, Place::Field, "filters")? {
        request = request.filters(value);
    }
    if let Some(value) = optional::<
        rt::List<models::SearchSort>,
    >(values, Place::Field, "sort")? {
        request = request.sort(value);
    }
    Ok(request.build()?)
}

fn find_duplicate(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().contacts().find_duplicate();
    if let Some(value) = optional::<String>(values, Place::Query, "number")? {
        request = request.number(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "email")? {
        request = request.email(value);
    }
    Ok(request.build()?)
}

fn list_tasks(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .contacts()
        .list_tasks(arg::<String>(values, Place::Path, "contactId")?);
    Ok(request.build()?)
}

fn create_task(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .contacts()
        .create_task(
            arg::<String>(values, Place::Path, "contactId")?,
            arg::<String>(values, Place::Field, "title")?,
            arg::<String>(values, Place::Field, "dueDate")?,
            arg::<bool>(values, Place::Field, "completed")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "body")? {
        request = request.body(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "assignedTo")? {
        request = request.assigned_to(value);
    }
    Ok(request.build()?)
}

fn get_task(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .contacts()
        .get_task(
            arg::<String>(values, Place::Path, "contactId")?,
            arg::<String>(values, Place::Path, "taskId")?,
        );
    Ok(request.build()?)
}

fn update_task(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .contacts()
        .update_task(
            arg::<String>(values, Place::Path, "contactId")?,
            arg::<String>(values, Place::Path, "taskId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "body")? {
        request = request.body(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "dueDate")? {
        request = request.due_date(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "completed")? {
        request = request.completed(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "assignedTo")? {
        request = request.assigned_to(value);
    }
    Ok(request.build()?)
}

fn delete_task(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .contacts()
        .delete_task(
            arg::<String>(values, Place::Path, "contactId")?,
            arg::<String>(values, Place::Path, "taskId")?,
        );
    Ok(request.build()?)
}

fn complete_task(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .contacts()
        .complete_task(
            arg::<String>(values, Place::Path, "contactId")?,
            arg::<String>(values, Place::Path, "taskId")?,
            arg::<bool>(values, Place::Field, "completed")?,
        );
    Ok(request.build()?)
}

fn list_appointments(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .contacts()
        .list_appointments(arg::<String>(values, Place::Path, "contactId")?);
    Ok(request.build()?)
}

fn add_tags(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .contacts()
        .add_tags(
            arg::<String>(values, Place::Path, "contactId")?,
            arg::<rt::List<String>>(values, Place::Field, "tags")?,
        );
    Ok(request.build()?)
}

fn remove_tags(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .contacts()
        .remove_tags(
            arg::<String>(values, Place::Path, "contactId")?,
            arg::<rt::List<String>>(values, Place::Field, "tags")?,
        );
    Ok(request.build()?)
}

fn list_notes(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .contacts()
        .list_notes(arg::<String>(values, Place::Path, "contactId")?);
    Ok(request.build()?)
}

fn create_note(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .contacts()
        .create_note(
            arg::<String>(values, Place::Path, "contactId")?,
            arg::<String>(values, Place::Field, "body")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "color")? {
        request = request.color(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "pinned")? {
        request = request.pinned(value);
    }
    Ok(request.build()?)
}

fn get_note(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .contacts()
        .get_note(
            arg::<String>(values, Place::Path, "contactId")?,
            arg::<String>(values, Place::Path, "id")?,
        );
    Ok(request.build()?)
}

fn update_note(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .contacts()
        .update_note(
            arg::<String>(values, Place::Path, "contactId")?,
            arg::<String>(values, Place::Path, "id")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "body")? {
        request = request.body(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "color")? {
        request = request.color(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "pinned")? {
        request = request.pinned(value);
    }
    Ok(request.build()?)
}

fn delete_note(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .contacts()
        .delete_note(
            arg::<String>(values, Place::Path, "contactId")?,
            arg::<String>(values, Place::Path, "id")?,
        );
    Ok(request.build()?)
}

fn update_tags_in_bulk(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .contacts()
        .update_tags_in_bulk(
            arg::<String>(values, Place::Path, "type")?,
            arg::<rt::List<String>>(values, Place::Field, "contacts")?,
            arg::<rt::List<String>>(values, Place::Field, "tags")?,
        );
    if let Some(value) = optional::<bool>(values, Place::Field, "removeAllTags")? {
        request = request.remove_all_tags(value);
    }
    Ok(request.build()?)
}

fn update_business_in_bulk(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .contacts()
        .update_business_in_bulk(
            arg::<rt::List<String>>(values, Place::Field, "ids")?,
            arg::<Option<String>>(values, Place::Field, "businessId")?,
        );
    Ok(request.build()?)
}

fn get(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .contacts()
        .get(arg::<String>(values, Place::Path, "contactId")?);
    Ok(request.build()?)
}

fn update(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .contacts()
        .update(arg::<String>(values, Place::Path, "contactId")?);
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "firstName")? {
        request = request.first_name(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "lastName")? {
        request = request.last_name(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "email")? {
        request = request.email(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "phone")? {
        request = request.phone(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "address1")? {
        request = request.address1(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "city")? {
        request = request.city(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "state")? {
        request = request.state(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "postalCode")? {
        request = request.postal_code(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "website")? {
        request = request.website(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "timezone")? {
        request = request.timezone(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "dnd")? {
        request = request.dnd(value);
    }
    if let Some(value) = optional::<
        models::InboundDndSettings,
    >(values, Place::Field, "inboundDndSettings")? {
        request = request.inbound_dnd_settings(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "tags")? {
        request = request.tags(value);
    }
    if let Some(value) = optional::<
        rt::List<models::UpdateContactCustomFieldsItem>,
    >(values, Place::Field, "customFields")? {
        request = request.custom_fields(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "source")? {
        request = request.source(value);
    }
    if let Some(value) = optional::<
        Option<String>,
    >(values, Place::Field, "dateOfBirth")? {
        request = request.date_of_birth(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "country")? {
        request = request.country(value);
    }
    if let Some(value) = optional::<
        Option<String>,
    >(values, Place::Field, "assignedTo")? {
        request = request.assigned_to(value);
    }
    if let Some(value) = optional::<
        models::DndSettings,
    >(values, Place::Field, "dndSettings")? {
        request = request.dnd_settings(value);
    }
    Ok(request.build()?)
}

fn delete(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .contacts()
        .delete(arg::<String>(values, Place::Path, "contactId")?);
    Ok(request.build()?)
}

fn upsert(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().contacts().upsert();
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "firstName")? {
        request = request.first_name(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "lastName")? {
        request = request.last_name(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "email")? {
        request = request.email(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "gender")? {
        request = request.gender(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "phone")? {
        request = request.phone(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "address1")? {
        request = request.address1(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "city")? {
        request = request.city(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "state")? {
        request = request.state(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "postalCode")? {
        request = request.postal_code(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "website")? {
        request = request.website(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "timezone")? {
        request = request.timezone(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "dnd")? {
        request = request.dnd(value);
    }
    if let Some(value) = optional::<
        models::InboundDndSettings,
    >(values, Place::Field, "inboundDndSettings")? {
        request = request.inbound_dnd_settings(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "tags")? {
        request = request.tags(value);
    }
    if let Some(value) = optional::<
        rt::List<models::UpsertContactCustomFieldsItem>,
    >(values, Place::Field, "customFields")? {
        request = request.custom_fields(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "source")? {
        request = request.source(value);
    }
    if let Some(value) = optional::<
        Option<String>,
    >(values, Place::Field, "dateOfBirth")? {
        request = request.date_of_birth(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "country")? {
        request = request.country(value);
    }
    if let Some(value) = optional::<
        Option<String>,
    >(values, Place::Field, "companyName")? {
        request = request.company_name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "assignedTo")? {
        request = request.assigned_to(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "createNewIfDuplicateAllowed")? {
        request = request.create_new_if_duplicate_allowed(value);
    }
    if let Some(value) = optional::<
        models::DndSettings,
    >(values, Place::Field, "dndSettings")? {
        request = request.dnd_settings(value);
    }
    Ok(request.build()?)
}

fn list_by_business(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .contacts()
        .list_by_business(arg::<String>(values, Place::Path, "businessId")?);
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "query")? {
        request = request.query(value);
    }
    if let Some(value) = optional::<
        models::ListByBusinessStartAfter,
    >(values, Place::Query, "startAfter")? {
        request = request.start_after(value);
    }
    Ok(request.build()?)
}

fn add_followers(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .contacts()
        .add_followers(
            arg::<String>(values, Place::Path, "contactId")?,
            arg::<rt::List<String>>(values, Place::Field, "followers")?,
        );
    Ok(request.build()?)
}

fn remove_followers(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .contacts()
        .remove_followers(
            arg::<String>(values, Place::Path, "contactId")?,
            arg::<rt::List<String>>(values, Place::Field, "followers")?,
        );
    Ok(request.build()?)
}

fn add_to_campaign(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .contacts()
        .add_to_campaign(
            arg::<String>(values, Place::Path, "contactId")?,
            arg::<String>(values, Place::Path, "campaignId")?,
            arg::<rt::Json>(values, Place::Body, "")?,
        );
    Ok(request.build()?)
}

fn remove_from_campaign(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .contacts()
        .remove_from_campaign(
            arg::<String>(values, Place::Path, "contactId")?,
            arg::<String>(values, Place::Path, "campaignId")?,
        );
    Ok(request.build()?)
}

fn remove_from_all_campaigns(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .contacts()
        .remove_from_all_campaigns(arg::<String>(values, Place::Path, "contactId")?);
    Ok(request.build()?)
}

fn add_to_workflow(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .contacts()
        .add_to_workflow(
            arg::<String>(values, Place::Path, "contactId")?,
            arg::<String>(values, Place::Path, "workflowId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "eventStartTime")? {
        request = request.event_start_time(value);
    }
    Ok(request.build()?)
}

fn remove_from_workflow(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .contacts()
        .remove_from_workflow(
            arg::<String>(values, Place::Path, "contactId")?,
            arg::<String>(values, Place::Path, "workflowId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "eventStartTime")? {
        request = request.event_start_time(value);
    }
    Ok(request.build()?)
}

fn create(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().contacts().create();
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "firstName")? {
        request = request.first_name(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "lastName")? {
        request = request.last_name(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "email")? {
        request = request.email(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "gender")? {
        request = request.gender(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "phone")? {
        request = request.phone(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "address1")? {
        request = request.address1(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "city")? {
        request = request.city(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "state")? {
        request = request.state(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "postalCode")? {
        request = request.postal_code(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "website")? {
        request = request.website(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "timezone")? {
        request = request.timezone(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "dnd")? {
        request = request.dnd(value);
    }
    if let Some(value) = optional::<
        models::InboundDndSettings,
    >(values, Place::Field, "inboundDndSettings")? {
        request = request.inbound_dnd_settings(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "tags")? {
        request = request.tags(value);
    }
    if let Some(value) = optional::<
        rt::List<models::CreateContactCustomFieldsItem>,
    >(values, Place::Field, "customFields")? {
        request = request.custom_fields(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "source")? {
        request = request.source(value);
    }
    if let Some(value) = optional::<
        Option<String>,
    >(values, Place::Field, "dateOfBirth")? {
        request = request.date_of_birth(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "country")? {
        request = request.country(value);
    }
    if let Some(value) = optional::<
        Option<String>,
    >(values, Place::Field, "companyName")? {
        request = request.company_name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "assignedTo")? {
        request = request.assigned_to(value);
    }
    if let Some(value) = optional::<
        models::DndSettings,
    >(values, Place::Field, "dndSettings")? {
        request = request.dnd_settings(value);
    }
    Ok(request.build()?)
}
