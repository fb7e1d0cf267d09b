// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Trigger links.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::trigger_links::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "trigger_links",
        method: "GET",
        path: "/links/id/{linkId}",
        operation_id: "get-link-by-id",
        call: get,
        answer: Some(round_trip::<models::GetLinkResponse>),
    },
    Operation {
        family: "trigger_links",
        method: "PUT",
        path: "/links/{linkId}",
        operation_id: "update-link",
        call: update,
        answer: Some(round_trip::<models::GetLinkResponse>),
    },
    Operation {
        family: "trigger_links",
        method: "DELETE",
        path: "/links/{linkId}",
        operation_id: "delete-link",
        call: delete,
        answer: Some(round_trip::<models::DeleteLinksResponse>),
    },
    Operation {
        family: "trigger_links",
        method: "GET",
        path: "/links/search",
        operation_id: "search-trigger-links",
        call: search,
        answer: Some(round_trip::<models::GetLinksResponse>),
    },
    Operation {
        family: "trigger_links",
        method: "GET",
        path: "/links/",
        operation_id: "get-links",
        call: list,
        answer: Some(round_trip::<models::GetLinksResponse>),
    },
    Operation {
        family: "trigger_links",
        method: "POST",
        path: "/links/",
        operation_id: "create-link",
        call: create,
        answer: Some(round_trip::<models::GetLinkResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "trigger_links",
        pointer: "/components/schemas/GetLinkSuccessfulResponseDto",
        name: "GetLinkResponse",
        round_trip: round_trip::<models::GetLinkResponse>,
    },
    ModelCase {
        family: "trigger_links",
        pointer: "/components/schemas/LinkSchema",
        name: "Link",
        round_trip: round_trip::<models::Link>,
    },
    ModelCase {
        family: "trigger_links",
        pointer: "/components/schemas/DeleteLinksSuccessfulResponseDto",
        name: "DeleteLinksResponse",
        round_trip: round_trip::<models::DeleteLinksResponse>,
    },
    ModelCase {
        family: "trigger_links",
        pointer: "/components/schemas/GetLinksSuccessfulResponseDto",
        name: "GetLinksResponse",
        round_trip: round_trip::<models::GetLinksResponse>,
    },
];

fn get(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .trigger_links()
        .get(arg::<String>(values, Place::Path, "linkId")?);
    Ok(request.build()?)
}

fn update(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .trigger_links()
        .update(
            arg::<String>(values, Place::Path, "linkId")?,
            arg::<String>(values, Place::Field, "name")?,
            arg::<String>(values, Place::Field, "redirectTo")?,
        );
    Ok(request.build()?)
}

fn delete(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .trigger_links()
        .delete(arg::<String>(values, Place::Path, "linkId")?);
    Ok(request.build()?)
}

fn search(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.trigger_links().search();
    if let Some(value) = optional::<String>(values, Place::Query, "query")? {
        request = request.query(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    Ok(request.build()?)
}

fn list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.trigger_links().list();
    Ok(request.build()?)
}

fn create(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .trigger_links()
        .create(
            arg::<String>(values, Place::Field, "name")?,
            arg::<String>(values, Place::Field, "redirectTo")?,
        );
    Ok(request.build()?)
}
