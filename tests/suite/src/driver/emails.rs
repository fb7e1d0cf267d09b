// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Emails.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::emails::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "emails",
        method: "GET",
        path: "/emails/schedule",
        operation_id: "fetch-campaigns",
        call: list_campaigns,
        answer: Some(round_trip::<models::ScheduleFetchSuccessful>),
    },
    Operation {
        family: "emails",
        method: "GET",
        path: "/emails/builder",
        operation_id: "fetch-template",
        call: list_templates,
        answer: Some(round_trip::<models::FetchBuilderSuccesfulResponse>),
    },
    Operation {
        family: "emails",
        method: "POST",
        path: "/emails/builder",
        operation_id: "create-template",
        call: create_template,
        answer: Some(round_trip::<models::CreateBuilderSuccesfulResponse>),
    },
    Operation {
        family: "emails",
        method: "DELETE",
        path: "/emails/builder/{locationId}/{templateId}",
        operation_id: "delete-template",
        call: delete_template,
        answer: Some(round_trip::<models::DeleteBuilderSuccesfulResponse>),
    },
    Operation {
        family: "emails",
        method: "POST",
        path: "/emails/builder/data",
        operation_id: "update-template",
        call: update_template,
        answer: Some(round_trip::<models::BuilderUpdateSuccessful>),
    },
    Operation {
        family: "emails",
        method: "PATCH",
        path: "/emails/builder/{templateId}",
        operation_id: "update-template-settings",
        call: update_template_settings,
        answer: Some(round_trip::<models::UpdateEmailTemplateResponse>),
    },
    Operation {
        family: "emails",
        method: "GET",
        path: "/emails/stats/location/{locationId}/{source}/{sourceId}",
        operation_id: "get-campaign-stats",
        call: get_campaign_stats,
        answer: Some(round_trip::<models::GetCampaignStatsResponse>),
    },
    Operation {
        family: "emails",
        method: "GET",
        path: "/emails/campaigns/workflows",
        operation_id: "list-workflow-campaigns",
        call: list_workflow_campaigns,
        answer: Some(round_trip::<models::GetWorkflowCampaignsPublicResponse>),
    },
    Operation {
        family: "emails",
        method: "GET",
        path: "/emails/campaigns/bulk-actions",
        operation_id: "list-bulk-action-campaigns",
        call: list_bulk_action_campaigns,
        answer: Some(round_trip::<models::GetBulkActionCampaignsResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "emails",
        pointer: "/components/schemas/ScheduleFetchSuccessfulDTO",
        name: "ScheduleFetchSuccessful",
        round_trip: round_trip::<models::ScheduleFetchSuccessful>,
    },
    ModelCase {
        family: "emails",
        pointer: "/components/schemas/ScheduleDto",
        name: "Schedule",
        round_trip: round_trip::<models::Schedule>,
    },
    ModelCase {
        family: "emails",
        pointer: "/components/schemas/FetchBuilderSuccesfulResponseDto",
        name: "FetchBuilderSuccesfulResponse",
        round_trip: round_trip::<models::FetchBuilderSuccesfulResponse>,
    },
    ModelCase {
        family: "emails",
        pointer: "/components/schemas/EmailTemplate",
        name: "EmailTemplate",
        round_trip: round_trip::<models::EmailTemplate>,
    },
    ModelCase {
        family: "emails",
        pointer: "/components/schemas/CreateBuilderSuccesfulResponseDto",
        name: "CreateBuilderSuccesfulResponse",
        round_trip: round_trip::<models::CreateBuilderSuccesfulResponse>,
    },
    ModelCase {
        family: "emails",
        pointer: "/components/schemas/DeleteBuilderSuccesfulResponseDto",
        name: "DeleteBuilderSuccesfulResponse",
        round_trip: round_trip::<models::DeleteBuilderSuccesfulResponse>,
    },
    ModelCase {
        family: "emails",
        pointer: "/components/schemas/IBuilderJsonMapper",
        name: "IBuilderJsonMapper",
        round_trip: round_trip::<models::IBuilderJsonMapper>,
    },
    ModelCase {
        family: "emails",
        pointer: "/components/schemas/BuilderUpdateSuccessfulDTO",
        name: "BuilderUpdateSuccessful",
        round_trip: round_trip::<models::BuilderUpdateSuccessful>,
    },
    ModelCase {
        family: "emails",
        pointer: "/components/schemas/UpdateEmailTemplateResponseDto",
        name: "UpdateEmailTemplateResponse",
        round_trip: round_trip::<models::UpdateEmailTemplateResponse>,
    },
    ModelCase {
        family: "emails",
        pointer: "/components/schemas/GetCampaignStatsResponseDto",
        name: "GetCampaignStatsResponse",
        round_trip: round_trip::<models::GetCampaignStatsResponse>,
    },
    ModelCase {
        family: "emails",
        pointer: "/components/schemas/EmailStatsNumbersDto",
        name: "EmailStatsNumbers",
        round_trip: round_trip::<models::EmailStatsNumbers>,
    },
    ModelCase {
        family: "emails",
        pointer: "/components/schemas/GetWorkflowCampaignsPublicResponseDto",
        name: "GetWorkflowCampaignsPublicResponse",
        round_trip: round_trip::<models::GetWorkflowCampaignsPublicResponse>,
    },
    ModelCase {
        family: "emails",
        pointer: "/components/schemas/WorkflowCampaignPublicDto",
        name: "WorkflowCampaignPublic",
        round_trip: round_trip::<models::WorkflowCampaignPublic>,
    },
    ModelCase {
        family: "emails",
        pointer: "/components/schemas/GetBulkActionCampaignsResponseDto",
        name: "GetBulkActionCampaignsResponse",
        round_trip: round_trip::<models::GetBulkActionCampaignsResponse>,
    },
    ModelCase {
        family: "emails",
        pointer: "/components/schemas/BulkActionCampaignDto",
        name: "BulkActionCampaign",
        round_trip: round_trip::<models::BulkActionCampaign>,
    },
    ModelCase {
        family: "emails",
        pointer: "/components/schemas/BulkActionCampaignEmailDetailsDto",
        name: "BulkActionCampaignEmailDetails",
        round_trip: round_trip::<models::BulkActionCampaignEmailDetails>,
    },
];

fn list_campaigns(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.emails().list_campaigns();
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    if let Some(value) = optional::<
        models::ListCampaignsStatus,
    >(values, Place::Query, "status")? {
        request = request.status(value);
    }
    if let Some(value) = optional::<
        models::ListCampaignsEmailStatus,
    >(values, Place::Query, "emailStatus")? {
        request = request.email_status(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "parentId")? {
        request = request.parent_id(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "limitedFields")? {
        request = request.limited_fields(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "archived")? {
        request = request.archived(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "campaignsOnly")? {
        request = request.campaigns_only(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "showStats")? {
        request = request.show_stats(value);
    }
    Ok(request.build()?)
}

fn list_templates(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.emails().list_templates();
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "search")? {
        request = request.search(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "sortByDate")? {
        request = request.sort_by_date(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "archived")? {
        request = request.archived(value);
    }
    if let Some(value) = optional::<
        models::BuilderVersion,
    >(values, Place::Query, "builderVersion")? {
        request = request.builder_version(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "parentId")? {
        request = request.parent_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "originId")? {
        request = request.origin_id(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "templatesOnly")? {
        request = request.templates_only(value);
    }
    Ok(request.build()?)
}

fn create_template(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .emails()
        .create_template(
            arg::<models::CreateBuilderType>(values, Place::Field, "type")?,
            arg::<
                models::CreateBuilderImportProvider,
            >(values, Place::Field, "importProvider")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "updatedBy")? {
        request = request.updated_by(value);
    }
    if let Some(value) = optional::<
        models::BuilderVersion,
    >(values, Place::Field, "builderVersion")? {
        request = request.builder_version(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "parentId")? {
        request = request.parent_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "templateDataUrl")? {
        request = request.template_data_url(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "importURL")? {
        request = request.import_url(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "templateSource")? {
        request = request.template_source(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isPlainText")? {
        request = request.is_plain_text(value);
    }
    Ok(request.build()?)
}

fn delete_template(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .emails()
        .delete_template(arg::<String>(values, Place::Path, "templateId")?);
    Ok(request.build()?)
}

fn update_template(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .emails()
        .update_template(
            arg::<String>(values, Place::Field, "templateId")?,
            arg::<String>(values, Place::Field, "updatedBy")?,
            arg::<models::IBuilderJsonMapper>(values, Place::Field, "dnd")?,
            arg::<String>(values, Place::Field, "html")?,
            arg::<models::SaveBuilderDataEditorType>(values, Place::Field, "editorType")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "previewText")? {
        request = request.preview_text(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isPlainText")? {
        request = request.is_plain_text(value);
    }
    Ok(request.build()?)
}

fn update_template_settings(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .emails()
        .update_template_settings(arg::<String>(values, Place::Path, "templateId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "updatedBy")? {
        request = request.updated_by(value);
    }
    if let Some(value) = optional::<
        models::UpdateEmailTemplateEditorContent,
    >(values, Place::Field, "editorContent")? {
        request = request.editor_content(value);
    }
    if let Some(value) = optional::<
        models::UpdateEmailTemplateEditorType,
    >(values, Place::Field, "editorType")? {
        request = request.editor_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "previewText")? {
        request = request.preview_text(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "subjectLine")? {
        request = request.subject_line(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "fromName")? {
        request = request.from_name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "fromEmail")? {
        request = request.from_email(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "archived")? {
        request = request.archived(value);
    }
    if let Some(value) = optional::<rt::Json>(values, Place::Field, "fieldDefaults")? {
        request = request.field_defaults(value);
    }
    Ok(request.build()?)
}

fn get_campaign_stats(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .emails()
        .get_campaign_stats(
            arg::<models::Source>(values, Place::Path, "source")?,
            arg::<String>(values, Place::Path, "sourceId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "subSourceId")? {
        request = request.sub_source_id(value);
    }
    Ok(request.build()?)
}

fn list_workflow_campaigns(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.emails().list_workflow_campaigns();
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "search")? {
        request = request.search(value);
    }
    if let Some(value) = optional::<
        models::ListWorkflowCampaignsStatus,
    >(values, Place::Query, "status")? {
        request = request.status(value);
    }
    Ok(request.build()?)
}

fn list_bulk_action_campaigns(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.emails().list_bulk_action_campaigns();
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "dateFrom")? {
        request = request.date_from(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "dateTo")? {
        request = request.date_to(value);
    }
    if let Some(value) = optional::<
        models::ListBulkActionCampaignsStatus,
    >(values, Place::Query, "status")? {
        request = request.status(value);
    }
    Ok(request.build()?)
}
