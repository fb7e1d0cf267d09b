// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Forms.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::forms::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "forms",
        method: "GET",
        path: "/forms/submissions",
        operation_id: "get-forms-submissions",
        call: list_submissions,
        answer: Some(round_trip::<models::FormsSubmissionsResponse>),
    },
    Operation {
        family: "forms",
        method: "POST",
        path: "/forms/upload-custom-files",
        operation_id: "upload-to-custom-fields",
        call: upload_custom_files,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "GET",
        path: "/forms/",
        operation_id: "get-forms",
        call: list,
        answer: Some(round_trip::<models::FormsResponse>),
    },
    Operation {
        family: "forms",
        method: "POST",
        path: "/forms/",
        operation_id: "create-form",
        call: create,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "GET",
        path: "/forms/multiple-forms-submissions",
        operation_id: "list-submissions-of-forms",
        call: list_submissions_of_forms,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "GET",
        path: "/forms/submission/{submissionId}",
        operation_id: "get-form-submission",
        call: get_submission,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "GET",
        path: "/forms/submission-details/{submissionId}",
        operation_id: "get-form-submission-details",
        call: get_submission_details,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "GET",
        path: "/forms/check-fb-lead-submission",
        operation_id: "check-facebook-lead-submission",
        call: check_facebook_lead_submission,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "GET",
        path: "/forms/forms-list",
        operation_id: "get-forms-by-ids",
        call: list_by_ids,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "POST",
        path: "/forms/restore-version",
        operation_id: "restore-form-version",
        call: restore_version,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "GET",
        path: "/forms/widget/link",
        operation_id: "get-form-widget-link",
        call: get_widget_link,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "POST",
        path: "/forms/image",
        operation_id: "upload-form-image",
        call: upload_image,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "POST",
        path: "/forms/schedule-form-export",
        operation_id: "schedule-form-export",
        call: schedule_export,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "POST",
        path: "/forms/verify-email",
        operation_id: "verify-email",
        call: verify_email,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "POST",
        path: "/forms/verify-phone",
        operation_id: "verify-phone",
        call: verify_phone,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "POST",
        path: "/forms/form-survey-event",
        operation_id: "fire-form-event",
        call: fire_event,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "GET",
        path: "/forms/graph/data",
        operation_id: "get-form-graph-data",
        call: get_graph_data,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "GET",
        path: "/forms/{id}",
        operation_id: "get-form",
        call: get,
        answer: Some(round_trip::<models::GetResponse>),
    },
    Operation {
        family: "forms",
        method: "POST",
        path: "/forms/{id}",
        operation_id: "save-form",
        call: save,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "DELETE",
        path: "/forms/{id}",
        operation_id: "delete-form",
        call: delete,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "GET",
        path: "/forms/count",
        operation_id: "count-forms",
        call: count,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "GET",
        path: "/forms/data/{id}",
        operation_id: "get-public-form-definition",
        call: get_public_definition,
        answer: Some(round_trip::<models::GetPublicDefinitionResponse>),
    },
    Operation {
        family: "forms",
        method: "GET",
        path: "/forms/default-colors",
        operation_id: "get-default-form-colors",
        call: get_default_colors,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "POST",
        path: "/forms/duplicate/{id}",
        operation_id: "duplicate-form",
        call: duplicate,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "GET",
        path: "/forms/folder",
        operation_id: "list-form-folders",
        call: list_folders,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "POST",
        path: "/forms/folder/",
        operation_id: "create-form-folder",
        call: create_folder,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "GET",
        path: "/forms/folder/{folderId}",
        operation_id: "get-form-folder",
        call: get_folder,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "POST",
        path: "/forms/folder/{folderId}",
        operation_id: "rename-form-folder",
        call: rename_folder,
        answer: Some(round_trip::<models::RenameFolderResponse>),
    },
    Operation {
        family: "forms",
        method: "POST",
        path: "/forms/move-to-folder",
        operation_id: "move-form-to-folder",
        call: move_to_folder,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "POST",
        path: "/forms/share/{id}",
        operation_id: "share-form",
        call: share,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "GET",
        path: "/forms/submissions-count",
        operation_id: "count-form-submissions",
        call: count_submissions,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "GET",
        path: "/forms/themes",
        operation_id: "list-form-themes",
        call: list_themes,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "GET",
        path: "/forms/theme-style/{themeId}",
        operation_id: "get-form-theme-style",
        call: get_theme_style,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "POST",
        path: "/forms/submit",
        operation_id: "submit-form",
        call: submit,
        answer: None,
    },
    Operation {
        family: "forms",
        method: "PATCH",
        path: "/forms/submission",
        operation_id: "update-partial-form-submission",
        call: update_partial_submission,
        answer: None,
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "forms",
        pointer: "/components/schemas/FormsSubmissionsSuccessfulResponseDto",
        name: "FormsSubmissionsResponse",
        round_trip: round_trip::<models::FormsSubmissionsResponse>,
    },
    ModelCase {
        family: "forms",
        pointer: "/components/schemas/FormsSubmissionsSubmissionsSchema",
        name: "FormsSubmissionsSubmissions",
        round_trip: round_trip::<models::FormsSubmissionsSubmissions>,
    },
    ModelCase {
        family: "forms",
        pointer: "/components/schemas/othersSchema",
        name: "Others",
        round_trip: round_trip::<models::Others>,
    },
    ModelCase {
        family: "forms",
        pointer: "/components/schemas/EventDataSchema",
        name: "EventData",
        round_trip: round_trip::<models::EventData>,
    },
    ModelCase {
        family: "forms",
        pointer: "/components/schemas/PageDetailsSchema",
        name: "PageDetails",
        round_trip: round_trip::<models::PageDetails>,
    },
    ModelCase {
        family: "forms",
        pointer: "/components/schemas/ContactSessionIds",
        name: "ContactSessionIds",
        round_trip: round_trip::<models::ContactSessionIds>,
    },
    ModelCase {
        family: "forms",
        pointer: "/components/schemas/metaSchema",
        name: "Meta",
        round_trip: round_trip::<models::Meta>,
    },
    ModelCase {
        family: "forms",
        pointer: "/components/schemas/FormsSuccessfulResponseDto",
        name: "FormsResponse",
        round_trip: round_trip::<models::FormsResponse>,
    },
    ModelCase {
        family: "forms",
        pointer: "/components/schemas/FormsParams",
        name: "FormsParams",
        round_trip: round_trip::<models::FormsParams>,
    },
    ModelCase {
        family: "forms",
        pointer: "/paths/~1forms~1{id}/get/responses/200/content/application~1json/schema",
        name: "GetResponse",
        round_trip: round_trip::<models::GetResponse>,
    },
    ModelCase {
        family: "forms",
        pointer: "/components/schemas/Form",
        name: "Form",
        round_trip: round_trip::<models::Form>,
    },
    ModelCase {
        family: "forms",
        pointer: "/components/schemas/FormData",
        name: "FormData",
        round_trip: round_trip::<models::FormData>,
    },
    ModelCase {
        family: "forms",
        pointer: "/components/schemas/FormContent",
        name: "FormContent",
        round_trip: round_trip::<models::FormContent>,
    },
    ModelCase {
        family: "forms",
        pointer: "/components/schemas/FormAction",
        name: "FormAction",
        round_trip: round_trip::<models::FormAction>,
    },
    ModelCase {
        family: "forms",
        pointer: "/components/schemas/FormVersion",
        name: "FormVersion",
        round_trip: round_trip::<models::FormVersion>,
    },
    ModelCase {
        family: "forms",
        pointer: "/paths/~1forms~1data~1{id}/get/responses/200/content/application~1json/schema",
        name: "GetPublicDefinitionResponse",
        round_trip: round_trip::<models::GetPublicDefinitionResponse>,
    },
    ModelCase {
        family: "forms",
        pointer: "/paths/~1forms~1folder~1{folderId}/post/responses/200/content/application~1json/schema",
        name: "RenameFolderResponse",
        round_trip: round_trip::<models::RenameFolderResponse>,
    },
];

fn list_submissions(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.forms().list_submissions();
    if let Some(value) = optional::<i64>(values, Place::Query, "page")? {
        request = request.page(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "formId")? {
        request = request.form_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "q")? {
        request = request.q(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "startAt")? {
        request = request.start_at(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "endAt")? {
        request = request.end_at(value);
    }
    Ok(request.build()?)
}

fn upload_custom_files(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .forms()
        .upload_custom_files(arg::<String>(values, Place::Query, "contactId")?);
    Ok(request.build()?)
}

fn list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.forms().list();
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "type")? {
        request = request.type_(value);
    }
    Ok(request.build()?)
}

fn create(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.forms().create();
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<
        models::CreateProductType,
    >(values, Place::Field, "productType")? {
        request = request.product_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "source")? {
        request = request.source(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "parentId")? {
        request = request.parent_id(value);
    }
    Ok(request.build()?)
}

fn list_submissions_of_forms(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.forms().list_submissions_of_forms();
    Ok(request.build()?)
}

fn get_submission(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .forms()
        .get_submission(arg::<String>(values, Place::Path, "submissionId")?);
    Ok(request.build()?)
}

fn get_submission_details(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .forms()
        .get_submission_details(arg::<String>(values, Place::Path, "submissionId")?);
    Ok(request.build()?)
}

fn check_facebook_lead_submission(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.forms().check_facebook_lead_submission();
    Ok(request.build()?)
}

fn list_by_ids(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .forms()
        .list_by_ids(arg::<String>(values, Place::Query, "formIds")?);
    Ok(request.build()?)
}

fn restore_version(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.forms().restore_version();
    if let Some(value) = optional::<String>(values, Place::Field, "formId")? {
        request = request.form_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "versionId")? {
        request = request.version_id(value);
    }
    Ok(request.build()?)
}

fn get_widget_link(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.forms().get_widget_link();
    Ok(request.build()?)
}

fn upload_image(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.forms().upload_image();
    Ok(request.build()?)
}

fn schedule_export(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .forms()
        .schedule_export(arg::<rt::Json>(values, Place::Body, "")?);
    Ok(request.build()?)
}

fn verify_email(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .forms()
        .verify_email(
            arg::<String>(values, Place::Field, "mediumId")?,
            arg::<String>(values, Place::Field, "email")?,
            arg::<String>(values, Place::Field, "token")?,
            arg::<String>(values, Place::Field, "otp")?,
            arg::<String>(values, Place::Field, "type")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "captchaToken")? {
        request = request.captcha_token(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    Ok(request.build()?)
}

fn verify_phone(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .forms()
        .verify_phone(
            arg::<String>(values, Place::Field, "mediumId")?,
            arg::<String>(values, Place::Field, "phone")?,
            arg::<String>(values, Place::Field, "token")?,
            arg::<String>(values, Place::Field, "otp")?,
            arg::<String>(values, Place::Field, "type")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "captchaToken")? {
        request = request.captcha_token(value);
    }
    Ok(request.build()?)
}

fn fire_event(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client.forms().fire_event(arg::<rt::Json>(values, Place::Body, "")?);
    Ok(request.build()?)
}

fn get_graph_data(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.forms().get_graph_data();
    Ok(request.build()?)
}

fn get(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client.forms().get(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn save(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.forms().save(arg::<String>(values, Place::Path, "id")?);
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<
        models::FormData,
    >(values, Place::Field, "formData")? {
        request = request.form_data(value);
    }
    Ok(request.build()?)
}

fn delete(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client.forms().delete(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn count(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.forms().count();
    Ok(request.build()?)
}

fn get_public_definition(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .forms()
        .get_public_definition(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn get_default_colors(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.forms().get_default_colors();
    Ok(request.build()?)
}

fn duplicate(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .forms()
        .duplicate(arg::<String>(values, Place::Path, "id")?);
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    Ok(request.build()?)
}

fn list_folders(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.forms().list_folders();
    if let Some(value) = optional::<String>(values, Place::Query, "productType")? {
        request = request.product_type(value);
    }
    Ok(request.build()?)
}

fn create_folder(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.forms().create_folder();
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "productType")? {
        request = request.product_type(value);
    }
    Ok(request.build()?)
}

fn get_folder(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .forms()
        .get_folder(arg::<String>(values, Place::Path, "folderId")?);
    Ok(request.build()?)
}

fn rename_folder(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .forms()
        .rename_folder(arg::<String>(values, Place::Path, "folderId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    Ok(request.build()?)
}

fn move_to_folder(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.forms().move_to_folder();
    if let Some(value) = optional::<String>(values, Place::Field, "formId")? {
        request = request.form_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "folderId")? {
        request = request.folder_id(value);
    }
    Ok(request.build()?)
}

fn share(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .forms()
        .share(
            arg::<String>(values, Place::Path, "id")?,
            arg::<String>(values, Place::Field, "locationId")?,
        );
    Ok(request.build()?)
}

fn count_submissions(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.forms().count_submissions();
    if let Some(value) = optional::<String>(values, Place::Query, "startAt")? {
        request = request.start_at(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "endAt")? {
        request = request.end_at(value);
    }
    Ok(request.build()?)
}

fn list_themes(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.forms().list_themes();
    Ok(request.build()?)
}

fn get_theme_style(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .forms()
        .get_theme_style(arg::<String>(values, Place::Path, "themeId")?);
    Ok(request.build()?)
}

fn submit(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client.forms().submit(arg::<rt::Json>(values, Place::Body, "")?);
    Ok(request.build()?)
}

fn update_partial_submission(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .forms()
        .update_partial_submission(arg::<rt::Json>(values, Place::Body, "")?);
    Ok(request.build()?)
}
