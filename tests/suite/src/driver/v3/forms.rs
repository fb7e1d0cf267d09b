// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Forms.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::forms::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/forms",
        method: "GET",
        path: "/forms/submissions",
        operation_id: "get-forms-submissions",
        call: list_submissions,
        answer: Some(round_trip::<models::FormsSubmissionsResponse>),
    },
    Operation {
        family: "v3/forms",
        method: "POST",
        path: "/forms/upload-custom-files",
        operation_id: "upload-to-custom-fields",
        call: upload_custom_files,
        answer: None,
    },
    Operation {
        family: "v3/forms",
        method: "GET",
        path: "/forms/",
        operation_id: "get-forms",
        call: list,
        answer: Some(round_trip::<models::FormsResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/forms",
        pointer: "/components/schemas/FormsSubmissionsSuccessfulResponseDto",
        name: "FormsSubmissionsResponse",
        round_trip: round_trip::<models::FormsSubmissionsResponse>,
    },
    ModelCase {
        family: "v3/forms",
        pointer: "/components/schemas/FormsSubmissionsSubmissionsSchema",
        name: "FormsSubmissionsSubmissions",
        round_trip: round_trip::<models::FormsSubmissionsSubmissions>,
    },
    ModelCase {
        family: "v3/forms",
        pointer: "/components/schemas/othersSchema",
        name: "Others",
        round_trip: round_trip::<models::Others>,
    },
    ModelCase {
        family: "v3/forms",
        pointer: "/components/schemas/EventDataSchema",
        name: "EventData",
        round_trip: round_trip::<models::EventData>,
    },
    ModelCase {
        family: "v3/forms",
        pointer: "/components/schemas/PageDetailsSchema",
        name: "PageDetails",
        round_trip: round_trip::<models::PageDetails>,
    },
    ModelCase {
        family: "v3/forms",
        pointer: "/components/schemas/ContactSessionIds",
        name: "ContactSessionIds",
        round_trip: round_trip::<models::ContactSessionIds>,
    },
    ModelCase {
        family: "v3/forms",
        pointer: "/components/schemas/metaSchema",
        name: "Meta",
        round_trip: round_trip::<models::Meta>,
    },
    ModelCase {
        family: "v3/forms",
        pointer: "/components/schemas/FormsSuccessfulResponseDto",
        name: "FormsResponse",
        round_trip: round_trip::<models::FormsResponse>,
    },
    ModelCase {
        family: "v3/forms",
        pointer: "/components/schemas/FormsParams",
        name: "FormsParams",
        round_trip: round_trip::<models::FormsParams>,
    },
];

fn list_submissions(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().forms().list_submissions();
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
        .v3()
        .forms()
        .upload_custom_files(arg::<String>(values, Place::Query, "contactId")?);
    Ok(request.build()?)
}

fn list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().forms().list();
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
