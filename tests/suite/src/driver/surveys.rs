// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Surveys.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::surveys::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "surveys",
        method: "GET",
        path: "/surveys/submissions",
        operation_id: "get-surveys-submissions",
        call: list_submissions,
        answer: Some(round_trip::<models::GetSurveysSubmissionResponse>),
    },
    Operation {
        family: "surveys",
        method: "GET",
        path: "/surveys/",
        operation_id: "get-surveys",
        call: list,
        answer: Some(round_trip::<models::GetSurveysResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "surveys",
        pointer: "/components/schemas/GetSurveysSubmissionSuccessfulResponseDto",
        name: "GetSurveysSubmissionResponse",
        round_trip: round_trip::<models::GetSurveysSubmissionResponse>,
    },
    ModelCase {
        family: "surveys",
        pointer: "/components/schemas/SubmissionSchema",
        name: "Submission",
        round_trip: round_trip::<models::Submission>,
    },
    ModelCase {
        family: "surveys",
        pointer: "/components/schemas/othersSchema",
        name: "Others",
        round_trip: round_trip::<models::Others>,
    },
    ModelCase {
        family: "surveys",
        pointer: "/components/schemas/EventDataSchema",
        name: "EventData",
        round_trip: round_trip::<models::EventData>,
    },
    ModelCase {
        family: "surveys",
        pointer: "/components/schemas/PageDetailsSchema",
        name: "PageDetails",
        round_trip: round_trip::<models::PageDetails>,
    },
    ModelCase {
        family: "surveys",
        pointer: "/components/schemas/ContactSessionIds",
        name: "ContactSessionIds",
        round_trip: round_trip::<models::ContactSessionIds>,
    },
    ModelCase {
        family: "surveys",
        pointer: "/components/schemas/metaSchema",
        name: "Meta",
        round_trip: round_trip::<models::Meta>,
    },
    ModelCase {
        family: "surveys",
        pointer: "/components/schemas/GetSurveysSuccessfulResponseDto",
        name: "GetSurveysResponse",
        round_trip: round_trip::<models::GetSurveysResponse>,
    },
    ModelCase {
        family: "surveys",
        pointer: "/components/schemas/GetSurveysSchema",
        name: "GetSurveys",
        round_trip: round_trip::<models::GetSurveys>,
    },
];

fn list_submissions(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.surveys().list_submissions();
    if let Some(value) = optional::<i64>(values, Place::Query, "page")? {
        request = request.page(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "surveyId")? {
        request = request.survey_id(value);
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

fn list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.surveys().list();
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
