// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Funnels.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::funnels::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/funnels",
        method: "POST",
        path: "/funnels/lookup/redirect",
        operation_id: "create-redirect",
        call: create_redirect,
        answer: Some(round_trip::<models::CreateRedirectResponse>),
    },
    Operation {
        family: "v3/funnels",
        method: "DELETE",
        path: "/funnels/lookup/redirect/{id}",
        operation_id: "delete-redirect-by-id",
        call: delete_redirect,
        answer: Some(round_trip::<models::DeleteRedirectResponse>),
    },
    Operation {
        family: "v3/funnels",
        method: "PATCH",
        path: "/funnels/lookup/redirect/{id}",
        operation_id: "update-redirect-by-id",
        call: update_redirect,
        answer: Some(round_trip::<models::UpdateRedirectResponse>),
    },
    Operation {
        family: "v3/funnels",
        method: "GET",
        path: "/funnels/lookup/redirect/list",
        operation_id: "fetch-redirects-list",
        call: list_redirects,
        answer: Some(round_trip::<models::RedirectListResponse>),
    },
    Operation {
        family: "v3/funnels",
        method: "GET",
        path: "/funnels/funnel/list",
        operation_id: "getFunnels",
        call: list,
        answer: Some(round_trip::<models::FunnelListResponse>),
    },
    Operation {
        family: "v3/funnels",
        method: "GET",
        path: "/funnels/page",
        operation_id: "getPagesByFunnelId",
        call: list_pages,
        answer: Some(round_trip::<rt::List<models::FunnelPageResponse>>),
    },
    Operation {
        family: "v3/funnels",
        method: "GET",
        path: "/funnels/page/count",
        operation_id: "getPagesCountByFunnelId",
        call: count_pages,
        answer: Some(round_trip::<models::FunnelPageCountResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/funnels",
        pointer: "/components/schemas/CreateRedirectResponseDTO",
        name: "CreateRedirectResponse",
        round_trip: round_trip::<models::CreateRedirectResponse>,
    },
    ModelCase {
        family: "v3/funnels",
        pointer: "/components/schemas/RedirectResponseDTO",
        name: "RedirectResponse",
        round_trip: round_trip::<models::RedirectResponse>,
    },
    ModelCase {
        family: "v3/funnels",
        pointer: "/components/schemas/DeleteRedirectResponseDTO",
        name: "DeleteRedirectResponse",
        round_trip: round_trip::<models::DeleteRedirectResponse>,
    },
    ModelCase {
        family: "v3/funnels",
        pointer: "/components/schemas/DeleteRedirectResponseDTO/properties/data",
        name: "DeleteRedirectResponseData",
        round_trip: round_trip::<models::DeleteRedirectResponseData>,
    },
    ModelCase {
        family: "v3/funnels",
        pointer: "/components/schemas/UpdateRedirectResponseDTO",
        name: "UpdateRedirectResponse",
        round_trip: round_trip::<models::UpdateRedirectResponse>,
    },
    ModelCase {
        family: "v3/funnels",
        pointer: "/components/schemas/RedirectListResponseDTO",
        name: "RedirectListResponse",
        round_trip: round_trip::<models::RedirectListResponse>,
    },
    ModelCase {
        family: "v3/funnels",
        pointer: "/components/schemas/RedirectListResponseDTO/properties/data",
        name: "RedirectListResponseData",
        round_trip: round_trip::<models::RedirectListResponseData>,
    },
    ModelCase {
        family: "v3/funnels",
        pointer: "/components/schemas/FunnelListResponseDTO",
        name: "FunnelListResponse",
        round_trip: round_trip::<models::FunnelListResponse>,
    },
    ModelCase {
        family: "v3/funnels",
        pointer: "/components/schemas/Funnel",
        name: "Funnel",
        round_trip: round_trip::<models::Funnel>,
    },
    ModelCase {
        family: "v3/funnels",
        pointer: "/components/schemas/FunnelStep",
        name: "FunnelStep",
        round_trip: round_trip::<models::FunnelStep>,
    },
    ModelCase {
        family: "v3/funnels",
        pointer: "/components/schemas/FunnelPageResponseDTO",
        name: "FunnelPageResponse",
        round_trip: round_trip::<models::FunnelPageResponse>,
    },
    ModelCase {
        family: "v3/funnels",
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
        .v3()
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
        .v3()
        .funnels()
        .delete_redirect(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn update_redirect(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
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
        .v3()
        .funnels()
        .list_redirects(
            arg::<i64>(values, Place::Query, "limit")?,
            arg::<i64>(values, Place::Query, "offset")?,
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
    let mut request = client.v3().funnels().list();
    if let Some(value) = optional::<String>(values, Place::Query, "type")? {
        request = request.type_(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "category")? {
        request = request.category(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
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
        .v3()
        .funnels()
        .list_pages(
            arg::<String>(values, Place::Query, "funnelId")?,
            arg::<i64>(values, Place::Query, "limit")?,
            arg::<i64>(values, Place::Query, "offset")?,
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
        .v3()
        .funnels()
        .count_pages(arg::<String>(values, Place::Query, "funnelId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "name")? {
        request = request.name(value);
    }
    Ok(request.build()?)
}
