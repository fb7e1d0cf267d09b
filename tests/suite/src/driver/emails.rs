// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Emails.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::emails::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(super) static OPERATIONS: &[Operation] = &[
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
];
pub(super) static MODELS: &[ModelCase] = &[
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
];

fn list_campaigns(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.emails().list_campaigns();
    if let Some(value) = optional::<f64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Query, "offset")? {
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
    if let Some(value) = optional::<String>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "search")? {
        request = request.search(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "sortByDate")? {
        request = request.sort_by_date(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "archived")? {
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
    if let Some(value) = optional::<String>(values, Place::Query, "templatesOnly")? {
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
