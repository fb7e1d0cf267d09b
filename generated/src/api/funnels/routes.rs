// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Funnels.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &CREATE_REDIRECT,
    &DELETE_REDIRECT,
    &UPDATE_REDIRECT,
    &LIST_REDIRECTS,
    &LIST,
    &LIST_PAGES,
    &COUNT_PAGES,
    &CREATE,
    &GET,
    &UPDATE,
    &DELETE,
    &CLONE_TO_LOCATIONS,
    &GET_STEP,
    &CREATE_STEP,
    &UPDATE_STEP,
    &DELETE_STEP,
    &CLONE_STEP,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "funnels",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static CREATE_REDIRECT: rt::Route = rt::Route {
    name: "create_redirect",
    operation_id: "create-redirect",
    method: rt::Method::POST,
    path: "/funnels/lookup/redirect",
    summary: "Create Redirect",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("domain").required(),
        rt::Parameter::field("path").required(),
        rt::Parameter::field("target").required(),
        rt::Parameter::field("action").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["funnels/redirect.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_REDIRECT: rt::Route = rt::Route {
    name: "delete_redirect",
    operation_id: "delete-redirect-by-id",
    method: rt::Method::DELETE,
    path: "/funnels/lookup/redirect/{id}",
    summary: "Delete Redirect By Id",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["funnels/redirect.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_REDIRECT: rt::Route = rt::Route {
    name: "update_redirect",
    operation_id: "update-redirect-by-id",
    method: rt::Method::PATCH,
    path: "/funnels/lookup/redirect/{id}",
    summary: "Update Redirect By Id",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("target").required(),
        rt::Parameter::field("action").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["funnels/redirect.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_REDIRECTS: rt::Route = rt::Route {
    name: "list_redirects",
    operation_id: "fetch-redirects-list",
    method: rt::Method::GET,
    path: "/funnels/lookup/redirect/list",
    summary: "Fetch List of Redirects",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("limit").required(),
        rt::Parameter::query("offset").required(),
        rt::Parameter::query("search"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/data/data",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "offset",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(20),
            }),
            total: Some("/data/count"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["funnels/redirect.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST: rt::Route = rt::Route {
    name: "list",
    operation_id: "getFunnels",
    method: rt::Method::GET,
    path: "/funnels/funnel/list",
    summary: "Fetch List of Funnels",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("type"),
        rt::Parameter::query("category"),
        rt::Parameter::query("offset"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("parentId"),
        rt::Parameter::query("name"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/funnels",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "offset",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: None,
            }),
            total: Some("/count"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["funnels/funnel.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_PAGES: rt::Route = rt::Route {
    name: "list_pages",
    operation_id: "getPagesByFunnelId",
    method: rt::Method::GET,
    path: "/funnels/page",
    summary: "Fetch list of funnel pages",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("funnelId").required(),
        rt::Parameter::query("name"),
        rt::Parameter::query("limit").required(),
        rt::Parameter::query("offset").required(),
    ],
    paging: Some(
        &rt::Paging {
            items: "",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "offset",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: Some(20),
                usual: None,
            }),
            total: None,
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["funnels/page.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static COUNT_PAGES: rt::Route = rt::Route {
    name: "count_pages",
    operation_id: "getPagesCountByFunnelId",
    method: rt::Method::GET,
    path: "/funnels/page/count",
    summary: "Fetch count of funnel pages",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("funnelId").required(),
        rt::Parameter::query("name"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["funnels/pagecount.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE: rt::Route = rt::Route {
    name: "create",
    operation_id: "create-funnel",
    method: rt::Method::POST,
    path: "/funnels/funnel/create",
    summary: "Create Funnel",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("name"),
        rt::Parameter::field("type"),
        rt::Parameter::field("parentId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static GET: rt::Route = rt::Route {
    name: "get",
    operation_id: "get-funnel",
    method: rt::Method::GET,
    path: "/funnels/funnel/fetch/{id}",
    summary: "Get Funnel",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[rt::Parameter::path("id")],
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    name: "update",
    operation_id: "update-funnel",
    method: rt::Method::PATCH,
    path: "/funnels/funnel/update/{id}",
    summary: "Update Funnel",
    parameters: &[rt::Parameter::path("id"), rt::Parameter::field("steps")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static DELETE: rt::Route = rt::Route {
    name: "delete",
    operation_id: "delete-funnel",
    method: rt::Method::POST,
    path: "/funnels/funnel/delete",
    summary: "Delete Funnel",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("funnelId").required(),
        rt::Parameter::field("userId").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static CLONE_TO_LOCATIONS: rt::Route = rt::Route {
    name: "clone_to_locations",
    operation_id: "clone-funnel-to-locations",
    method: rt::Method::POST,
    path: "/funnels/funnel/clone-funnel-to-locations",
    summary: "Clone Funnel to Locations",
    parameters: &[
        rt::Parameter::field("funnelId"),
        rt::Parameter::field("funnelName"),
        rt::Parameter::field("locationIds"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static GET_STEP: rt::Route = rt::Route {
    name: "get_step",
    operation_id: "get-funnel-step",
    method: rt::Method::GET,
    path: "/funnels/funnel/{funnelId}/step/{id}",
    summary: "Get Funnel Step",
    parameters: &[rt::Parameter::path("funnelId"), rt::Parameter::path("id")],
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static CREATE_STEP: rt::Route = rt::Route {
    name: "create_step",
    operation_id: "create-funnel-step",
    method: rt::Method::POST,
    path: "/funnels/funnel/create-step",
    summary: "Create Funnel Step",
    parameters: &[
        rt::Parameter::field("step"),
        rt::Parameter::field("funnelId"),
        rt::Parameter::field("domainId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static UPDATE_STEP: rt::Route = rt::Route {
    name: "update_step",
    operation_id: "update-funnel-step",
    method: rt::Method::PUT,
    path: "/funnels/funnel/step/{id}",
    summary: "Update Funnel Step",
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("stepId").required(),
        rt::Parameter::field("name"),
        rt::Parameter::field("url"),
        rt::Parameter::field("domainName"),
        rt::Parameter::field("pages"),
        rt::Parameter::field("split"),
        rt::Parameter::field("control_traffic"),
        rt::Parameter::field("split_started_at"),
        rt::Parameter::field("split_ended_at"),
        rt::Parameter::field("route_all_requests"),
        rt::Parameter::field("additional_routes"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static DELETE_STEP: rt::Route = rt::Route {
    name: "delete_step",
    operation_id: "delete-funnel-step",
    method: rt::Method::POST,
    path: "/funnels/funnel/delete-step",
    summary: "Delete Funnel Step",
    parameters: &[rt::Parameter::field("funnelId"), rt::Parameter::field("stepId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static CLONE_STEP: rt::Route = rt::Route {
    name: "clone_step",
    operation_id: "clone-funnel-step",
    method: rt::Method::POST,
    path: "/funnels/funnel/clone-funnel-step",
    summary: "Clone Funnel Step",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[
        rt::Parameter::field("stepId"),
        rt::Parameter::field("funnelId"),
        rt::Parameter::field("funnels"),
        rt::Parameter::field("userId"),
        rt::Parameter::field("stepIdToImportInto"),
        rt::Parameter::field("pageIndexToImport"),
        rt::Parameter::field("pageIndexToImportInto"),
        rt::Parameter::field("funnelIdToImport"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    evidence: rt::Evidence::Documented,
    ..COMMON
};
