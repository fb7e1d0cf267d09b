// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Funnels.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::funnels::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(super) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/lookup/redirect",
        operation_id: "create-redirect",
        call: create_redirect,
        answer: Some(round_trip::<models::CreateRedirectResponse>),
    },
    Operation {
        family: "funnels",
        method: "DELETE",
        path: "/funnels/lookup/redirect/{id}",
        operation_id: "delete-redirect-by-id",
        call: delete_redirect,
        answer: Some(round_trip::<models::DeleteRedirectResponse>),
    },
    Operation {
        family: "funnels",
        method: "PATCH",
        path: "/funnels/lookup/redirect/{id}",
        operation_id: "update-redirect-by-id",
        call: update_redirect,
        answer: Some(round_trip::<models::UpdateRedirectResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/lookup/redirect/list",
        operation_id: "fetch-redirects-list",
        call: list_redirects,
        answer: Some(round_trip::<models::RedirectListResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/funnel/list",
        operation_id: "getFunnels",
        call: list,
        answer: Some(round_trip::<models::FunnelListResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/page",
        operation_id: "getPagesByFunnelId",
        call: list_pages,
        answer: Some(round_trip::<models::FunnelPageResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/page/count",
        operation_id: "getPagesCountByFunnelId",
        call: count_pages,
        answer: Some(round_trip::<models::FunnelPageCountResponse>),
    },
];
pub(super) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/CreateRedirectResponseDTO",
        name: "CreateRedirectResponse",
        round_trip: round_trip::<models::CreateRedirectResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/RedirectResponseDTO",
        name: "RedirectResponse",
        round_trip: round_trip::<models::RedirectResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/DeleteRedirectResponseDTO",
        name: "DeleteRedirectResponse",
        round_trip: round_trip::<models::DeleteRedirectResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/UpdateRedirectResponseDTO",
        name: "UpdateRedirectResponse",
        round_trip: round_trip::<models::UpdateRedirectResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/RedirectListResponseDTO",
        name: "RedirectListResponse",
        round_trip: round_trip::<models::RedirectListResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/FunnelListResponseDTO",
        name: "FunnelListResponse",
        round_trip: round_trip::<models::FunnelListResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/FunnelPageResponseDTO",
        name: "FunnelPageResponse",
        round_trip: round_trip::<models::FunnelPageResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/FunnelPageCountResponseDTO",
        name: "FunnelPageCountResponse",
        round_trip: round_trip::<models::FunnelPageCountResponse>,
    },
];

fn create_redirect(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .create_redirect(
            arg::<String>(values, Place::Field, "domain")?,
            arg::<String>(values, Place::Field, "path")?,
            arg::<String>(values, Place::Field, "target")?,
            arg::<models::Action>(values, Place::Field, "action")?,
        );
    Ok(request.build()?)
}

fn delete_redirect(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .delete_redirect(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn update_redirect(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .update_redirect(
            arg::<String>(values, Place::Path, "id")?,
            arg::<String>(values, Place::Field, "target")?,
            arg::<models::Action>(values, Place::Field, "action")?,
        );
    Ok(request.build()?)
}

fn list_redirects(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .funnels()
        .list_redirects(
            arg::<f64>(values, Place::Query, "limit")?,
            arg::<f64>(values, Place::Query, "offset")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "search")? {
        request = request.search(value);
    }
    Ok(request.build()?)
}

fn list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().list();
    if let Some(value) = optional::<String>(values, Place::Query, "type")? {
        request = request.type_(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "category")? {
        request = request.category(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "parentId")? {
        request = request.parent_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "name")? {
        request = request.name(value);
    }
    Ok(request.build()?)
}

fn list_pages(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .funnels()
        .list_pages(
            arg::<String>(values, Place::Query, "funnelId")?,
            arg::<f64>(values, Place::Query, "limit")?,
            arg::<f64>(values, Place::Query, "offset")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "name")? {
        request = request.name(value);
    }
    Ok(request.build()?)
}

fn count_pages(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .funnels()
        .count_pages(arg::<String>(values, Place::Query, "funnelId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "name")? {
        request = request.name(value);
    }
    Ok(request.build()?)
}
