// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Emails.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::emails::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/emails",
        method: "GET",
        path: "/emails/locations/{locationId}/templates",
        operation_id: "list-email-templates",
        call: list_templates,
        answer: Some(round_trip::<models::ListTemplatesPublicV2Response>),
    },
    Operation {
        family: "v3/emails",
        method: "POST",
        path: "/emails/locations/{locationId}/templates",
        operation_id: "create-email-template",
        call: create_template,
        answer: Some(round_trip::<models::CreateTemplatePublicV2Response>),
    },
    Operation {
        family: "v3/emails",
        method: "POST",
        path: "/emails/locations/{locationId}/templates/import",
        operation_id: "import-email-template",
        call: import_template,
        answer: Some(round_trip::<models::ImportTemplatePublicV2Response>),
    },
    Operation {
        family: "v3/emails",
        method: "POST",
        path: "/emails/locations/{locationId}/templates/folders",
        operation_id: "create-template-folder",
        call: create_template_folder,
        answer: Some(round_trip::<models::CreateTemplateFolderPublicV2Response>),
    },
    Operation {
        family: "v3/emails",
        method: "GET",
        path: "/emails/locations/{locationId}/templates/{templateId}",
        operation_id: "get-email-template",
        call: get_template,
        answer: Some(round_trip::<models::GetTemplatePublicV2Response>),
    },
    Operation {
        family: "v3/emails",
        method: "DELETE",
        path: "/emails/locations/{locationId}/templates/{templateId}",
        operation_id: "delete-email-template",
        call: delete_template,
        answer: Some(round_trip::<models::DeleteTemplatePublicV2Response>),
    },
    Operation {
        family: "v3/emails",
        method: "PATCH",
        path: "/emails/locations/{locationId}/templates/{templateId}",
        operation_id: "update-email-template",
        call: update_template,
        answer: Some(round_trip::<models::UpdateTemplatePublicV2Response>),
    },
    Operation {
        family: "v3/emails",
        method: "GET",
        path: "/emails/locations/{locationId}/campaigns/stats/{source}/{sourceId}",
        operation_id: "get-campaign-stats",
        call: get_campaign_stats,
        answer: Some(round_trip::<models::GetCampaignStatsPublicV2Response>),
    },
    Operation {
        family: "v3/emails",
        method: "GET",
        path: "/emails/locations/{locationId}/campaigns/emails",
        operation_id: "list-email-campaigns",
        call: list_campaigns,
        answer: Some(round_trip::<models::ListEmailCampaignsPublicV2Response>),
    },
    Operation {
        family: "v3/emails",
        method: "POST",
        path: "/emails/locations/{locationId}/campaigns/emails",
        operation_id: "create-email-campaign",
        call: create_campaign,
        answer: Some(round_trip::<models::CreateEmailCampaignPublicV2Response>),
    },
    Operation {
        family: "v3/emails",
        method: "GET",
        path: "/emails/locations/{locationId}/campaigns/emails/{campaignId}",
        operation_id: "get-email-campaign",
        call: get_campaign,
        answer: Some(round_trip::<models::GetEmailCampaignPublicV2Response>),
    },
    Operation {
        family: "v3/emails",
        method: "DELETE",
        path: "/emails/locations/{locationId}/campaigns/emails/{campaignId}",
        operation_id: "delete-campaign",
        call: delete_campaign,
        answer: Some(round_trip::<models::DeleteCampaignPublicV2Response>),
    },
    Operation {
        family: "v3/emails",
        method: "PATCH",
        path: "/emails/locations/{locationId}/campaigns/emails/{campaignId}",
        operation_id: "update-email-campaign",
        call: update_campaign,
        answer: Some(round_trip::<models::UpdateEmailCampaignPublicV2Response>),
    },
    Operation {
        family: "v3/emails",
        method: "GET",
        path: "/emails/locations/{locationId}/campaigns/workflows",
        operation_id: "list-workflow-campaigns",
        call: list_workflow_campaigns,
        answer: Some(round_trip::<models::ListWorkflowCampaignsPublicV2Response>),
    },
    Operation {
        family: "v3/emails",
        method: "GET",
        path: "/emails/locations/{locationId}/campaigns/workflows/{campaignId}",
        operation_id: "get-workflow-campaign",
        call: get_workflow_campaign,
        answer: Some(round_trip::<models::GetWorkflowCampaignPublicV2Response>),
    },
    Operation {
        family: "v3/emails",
        method: "GET",
        path: "/emails/locations/{locationId}/campaigns/bulk-actions",
        operation_id: "list-bulk-action-campaigns",
        call: list_bulk_action_campaigns,
        answer: Some(round_trip::<models::ListBulkActionCampaignsPublicV2Response>),
    },
    Operation {
        family: "v3/emails",
        method: "GET",
        path: "/emails/locations/{locationId}/campaigns/bulk-actions/{campaignId}",
        operation_id: "get-bulk-action-campaign",
        call: get_bulk_action_campaign,
        answer: Some(round_trip::<models::GetBulkActionCampaignPublicV2Response>),
    },
    Operation {
        family: "v3/emails",
        method: "POST",
        path: "/emails/locations/{locationId}/campaigns/emails/{campaignId}/schedule",
        operation_id: "schedule-campaign",
        call: schedule_campaign,
        answer: Some(round_trip::<models::ScheduleCampaignPublicV2Response>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/ListTemplatesPublicV2ResponseDto",
        name: "ListTemplatesPublicV2Response",
        round_trip: round_trip::<models::ListTemplatesPublicV2Response>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/TemplateListItemPublicV2Dto",
        name: "TemplateListItemPublicV2",
        round_trip: round_trip::<models::TemplateListItemPublicV2>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/CreateTemplatePublicV2ResponseDto",
        name: "CreateTemplatePublicV2Response",
        round_trip: round_trip::<models::CreateTemplatePublicV2Response>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/ImportTemplatePublicV2ResponseDto",
        name: "ImportTemplatePublicV2Response",
        round_trip: round_trip::<models::ImportTemplatePublicV2Response>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/CreateTemplateFolderPublicV2ResponseDto",
        name: "CreateTemplateFolderPublicV2Response",
        round_trip: round_trip::<models::CreateTemplateFolderPublicV2Response>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/GetTemplatePublicV2ResponseDto",
        name: "GetTemplatePublicV2Response",
        round_trip: round_trip::<models::GetTemplatePublicV2Response>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/DeleteTemplatePublicV2ResponseDto",
        name: "DeleteTemplatePublicV2Response",
        round_trip: round_trip::<models::DeleteTemplatePublicV2Response>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/UpdateTemplatePublicV2ResponseDto",
        name: "UpdateTemplatePublicV2Response",
        round_trip: round_trip::<models::UpdateTemplatePublicV2Response>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/GetCampaignStatsPublicV2ResponseDto",
        name: "GetCampaignStatsPublicV2Response",
        round_trip: round_trip::<models::GetCampaignStatsPublicV2Response>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/EmailStatsNumbersPublicV2Dto",
        name: "EmailStatsNumbersPublicV2",
        round_trip: round_trip::<models::EmailStatsNumbersPublicV2>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/ListEmailCampaignsPublicV2ResponseDto",
        name: "ListEmailCampaignsPublicV2Response",
        round_trip: round_trip::<models::ListEmailCampaignsPublicV2Response>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/EmailCampaignPublicV2Dto",
        name: "EmailCampaignPublicV2",
        round_trip: round_trip::<models::EmailCampaignPublicV2>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/EmailCampaignVariationPublicV2Dto",
        name: "EmailCampaignVariationPublicV2",
        round_trip: round_trip::<models::EmailCampaignVariationPublicV2>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/CreateEmailCampaignPublicV2ResponseDto",
        name: "CreateEmailCampaignPublicV2Response",
        round_trip: round_trip::<models::CreateEmailCampaignPublicV2Response>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/GetEmailCampaignPublicV2ResponseDto",
        name: "GetEmailCampaignPublicV2Response",
        round_trip: round_trip::<models::GetEmailCampaignPublicV2Response>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/DeleteCampaignPublicV2ResponseDto",
        name: "DeleteCampaignPublicV2Response",
        round_trip: round_trip::<models::DeleteCampaignPublicV2Response>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/UpdateEmailCampaignPublicV2ResponseDto",
        name: "UpdateEmailCampaignPublicV2Response",
        round_trip: round_trip::<models::UpdateEmailCampaignPublicV2Response>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/ListWorkflowCampaignsPublicV2ResponseDto",
        name: "ListWorkflowCampaignsPublicV2Response",
        round_trip: round_trip::<models::ListWorkflowCampaignsPublicV2Response>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/WorkflowCampaignPublicV2Dto",
        name: "WorkflowCampaignPublicV2",
        round_trip: round_trip::<models::WorkflowCampaignPublicV2>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/GetWorkflowCampaignPublicV2ResponseDto",
        name: "GetWorkflowCampaignPublicV2Response",
        round_trip: round_trip::<models::GetWorkflowCampaignPublicV2Response>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/WorkflowCampaignSubSourcePublicV2Dto",
        name: "WorkflowCampaignSubSourcePublicV2",
        round_trip: round_trip::<models::WorkflowCampaignSubSourcePublicV2>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/ListBulkActionCampaignsPublicV2ResponseDto",
        name: "ListBulkActionCampaignsPublicV2Response",
        round_trip: round_trip::<models::ListBulkActionCampaignsPublicV2Response>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/BulkActionCampaignPublicV2Dto",
        name: "BulkActionCampaignPublicV2",
        round_trip: round_trip::<models::BulkActionCampaignPublicV2>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/BulkActionCampaignEmailDetailsDto",
        name: "BulkActionCampaignEmailDetails",
        round_trip: round_trip::<models::BulkActionCampaignEmailDetails>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/GetBulkActionCampaignPublicV2ResponseDto",
        name: "GetBulkActionCampaignPublicV2Response",
        round_trip: round_trip::<models::GetBulkActionCampaignPublicV2Response>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/ScheduleCampaignEmailMetaPublicV2Dto",
        name: "ScheduleCampaignEmailMetaPublicV2",
        round_trip: round_trip::<models::ScheduleCampaignEmailMetaPublicV2>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/ScheduleCampaignRecipientsPublicV2Dto",
        name: "ScheduleCampaignRecipientsPublicV2",
        round_trip: round_trip::<models::ScheduleCampaignRecipientsPublicV2>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/ScheduleCampaignScheduleConfigPublicV2Dto",
        name: "ScheduleCampaignScheduleConfigPublicV2",
        round_trip: round_trip::<models::ScheduleCampaignScheduleConfigPublicV2>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/ScheduleCampaignBatchConfigPublicV2Dto",
        name: "ScheduleCampaignBatchConfigPublicV2",
        round_trip: round_trip::<models::ScheduleCampaignBatchConfigPublicV2>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/ScheduleCampaignTrackingPublicV2Dto",
        name: "ScheduleCampaignTrackingPublicV2",
        round_trip: round_trip::<models::ScheduleCampaignTrackingPublicV2>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/ScheduleCampaignResendPublicV2Dto",
        name: "ScheduleCampaignResendPublicV2",
        round_trip: round_trip::<models::ScheduleCampaignResendPublicV2>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/ScheduleCampaignRssConfigPublicV2Dto",
        name: "ScheduleCampaignRssConfigPublicV2",
        round_trip: round_trip::<models::ScheduleCampaignRssConfigPublicV2>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/ScheduleCampaignABTestConfigPublicV2Dto",
        name: "ScheduleCampaignAbTestConfigPublicV2",
        round_trip: round_trip::<models::ScheduleCampaignAbTestConfigPublicV2>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/ScheduleCampaignABTestVariationPublicV2Dto",
        name: "ScheduleCampaignAbTestVariationPublicV2",
        round_trip: round_trip::<models::ScheduleCampaignAbTestVariationPublicV2>,
    },
    ModelCase {
        family: "v3/emails",
        pointer: "/components/schemas/ScheduleCampaignPublicV2ResponseDto",
        name: "ScheduleCampaignPublicV2Response",
        round_trip: round_trip::<models::ScheduleCampaignPublicV2Response>,
    },
];

fn list_templates(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().emails().list_templates();
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
        models::ListTemplatesSortBy,
    >(values, Place::Query, "sortBy")? {
        request = request.sort_by(value);
    }
    if let Some(value) = optional::<
        models::ListTemplatesSortOrder,
    >(values, Place::Query, "sortOrder")? {
        request = request.sort_order(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "archived")? {
        request = request.archived(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "folderId")? {
        request = request.folder_id(value);
    }
    if let Some(value) = optional::<
        models::ListTemplatesInclude,
    >(values, Place::Query, "include")? {
        request = request.include(value);
    }
    Ok(request.build()?)
}

fn create_template(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .emails()
        .create_template(
            arg::<String>(values, Place::Field, "name")?,
            arg::<models::EditorType>(values, Place::Field, "editorType")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "editorContent")? {
        request = request.editor_content(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "parentFolderId")? {
        request = request.parent_folder_id(value);
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
    if let Some(value) = optional::<String>(values, Place::Field, "previewText")? {
        request = request.preview_text(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    Ok(request.build()?)
}

fn import_template(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .emails()
        .import_template(
            arg::<
                models::ImportTemplatePublicV2BodyImportProvider,
            >(values, Place::Field, "importProvider")?,
            arg::<String>(values, Place::Field, "importUrl")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "parentFolderId")? {
        request = request.parent_folder_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    Ok(request.build()?)
}

fn create_template_folder(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .emails()
        .create_template_folder(arg::<String>(values, Place::Field, "name")?);
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    Ok(request.build()?)
}

fn get_template(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .emails()
        .get_template(arg::<String>(values, Place::Path, "templateId")?);
    Ok(request.build()?)
}

fn delete_template(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .emails()
        .delete_template(arg::<String>(values, Place::Path, "templateId")?);
    Ok(request.build()?)
}

fn update_template(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .emails()
        .update_template(arg::<String>(values, Place::Path, "templateId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "editorContent")? {
        request = request.editor_content(value);
    }
    if let Some(value) = optional::<
        models::EditorType,
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
    if let Some(value) = optional::<bool>(values, Place::Field, "archived")? {
        request = request.archived(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "parentFolderId")? {
        request = request.parent_folder_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    Ok(request.build()?)
}

fn get_campaign_stats(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
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

fn list_campaigns(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().emails().list_campaigns();
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "search")? {
        request = request.search(value);
    }
    if let Some(value) = optional::<models::Status>(values, Place::Query, "status")? {
        request = request.status(value);
    }
    Ok(request.build()?)
}

fn create_campaign(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .emails()
        .create_campaign(
            arg::<String>(values, Place::Field, "name")?,
            arg::<models::EditorType>(values, Place::Field, "editorType")?,
            arg::<String>(values, Place::Field, "timeZone")?,
            arg::<String>(values, Place::Field, "userId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "templateId")? {
        request = request.template_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "editorContent")? {
        request = request.editor_content(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "parentFolderId")? {
        request = request.parent_folder_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userName")? {
        request = request.user_name(value);
    }
    Ok(request.build()?)
}

fn get_campaign(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .emails()
        .get_campaign(arg::<String>(values, Place::Path, "campaignId")?);
    Ok(request.build()?)
}

fn delete_campaign(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .emails()
        .delete_campaign(arg::<String>(values, Place::Path, "campaignId")?);
    Ok(request.build()?)
}

fn update_campaign(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .emails()
        .update_campaign(arg::<String>(values, Place::Path, "campaignId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "editorContent")? {
        request = request.editor_content(value);
    }
    if let Some(value) = optional::<
        models::EditorType,
    >(values, Place::Field, "editorType")? {
        request = request.editor_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    Ok(request.build()?)
}

fn list_workflow_campaigns(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().emails().list_workflow_campaigns();
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

fn get_workflow_campaign(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .emails()
        .get_workflow_campaign(arg::<String>(values, Place::Path, "campaignId")?);
    Ok(request.build()?)
}

fn list_bulk_action_campaigns(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().emails().list_bulk_action_campaigns();
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "search")? {
        request = request.search(value);
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

fn get_bulk_action_campaign(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .emails()
        .get_bulk_action_campaign(arg::<String>(values, Place::Path, "campaignId")?);
    Ok(request.build()?)
}

fn schedule_campaign(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .emails()
        .schedule_campaign(
            arg::<String>(values, Place::Path, "campaignId")?,
            arg::<
                models::ScheduleCampaignPublicV2BodyScheduleType,
            >(values, Place::Field, "scheduleType")?,
            arg::<String>(values, Place::Field, "timeZone")?,
            arg::<String>(values, Place::Field, "userId")?,
            arg::<
                models::ScheduleCampaignEmailMetaPublicV2,
            >(values, Place::Field, "emailMeta")?,
            arg::<
                models::ScheduleCampaignRecipientsPublicV2,
            >(values, Place::Field, "recipients")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "userName")? {
        request = request.user_name(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Item>,
    >(values, Place::Field, "sendDays")? {
        request = request.send_days(value);
    }
    if let Some(value) = optional::<
        models::ScheduleCampaignScheduleConfigPublicV2,
    >(values, Place::Field, "scheduleConfig")? {
        request = request.schedule_config(value);
    }
    if let Some(value) = optional::<
        models::ScheduleCampaignRssConfigPublicV2,
    >(values, Place::Field, "rssConfig")? {
        request = request.rss_config(value);
    }
    if let Some(value) = optional::<
        models::ScheduleCampaignAbTestConfigPublicV2,
    >(values, Place::Field, "abTestConfig")? {
        request = request.ab_test_config(value);
    }
    Ok(request.build()?)
}
