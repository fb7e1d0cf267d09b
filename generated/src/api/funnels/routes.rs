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
];
pub(super) static CREATE_REDIRECT: rt::Route = rt::Route {
    family: "funnels",
    name: "create_redirect",
    operation_id: "create-redirect",
    method: rt::Method::POST,
    path: "/funnels/lookup/redirect",
    version: Some("2021-07-28"),
    summary: "Create Redirect",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "domain",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "path",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "target",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "action",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["funnels/redirect.write"],
        },
    ],
};
pub(super) static DELETE_REDIRECT: rt::Route = rt::Route {
    family: "funnels",
    name: "delete_redirect",
    operation_id: "delete-redirect-by-id",
    method: rt::Method::DELETE,
    path: "/funnels/lookup/redirect/{id}",
    version: Some("2021-07-28"),
    summary: "Delete Redirect By Id",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "id",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["funnels/redirect.write"],
        },
    ],
};
pub(super) static UPDATE_REDIRECT: rt::Route = rt::Route {
    family: "funnels",
    name: "update_redirect",
    operation_id: "update-redirect-by-id",
    method: rt::Method::PATCH,
    path: "/funnels/lookup/redirect/{id}",
    version: Some("2021-07-28"),
    summary: "Update Redirect By Id",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "id",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "target",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "action",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["funnels/redirect.write"],
        },
    ],
};
pub(super) static LIST_REDIRECTS: rt::Route = rt::Route {
    family: "funnels",
    name: "list_redirects",
    operation_id: "fetch-redirects-list",
    method: rt::Method::GET,
    path: "/funnels/lookup/redirect/list",
    version: Some("2021-07-28"),
    summary: "Fetch List of Redirects",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "limit",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "offset",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "search",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["funnels/redirect.readonly"],
        },
    ],
};
pub(super) static LIST: rt::Route = rt::Route {
    family: "funnels",
    name: "list",
    operation_id: "getFunnels",
    method: rt::Method::GET,
    path: "/funnels/funnel/list",
    version: Some("2021-07-28"),
    summary: "Fetch List of Funnels",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "type",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "category",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "offset",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "limit",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "parentId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "name",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
};
pub(super) static LIST_PAGES: rt::Route = rt::Route {
    family: "funnels",
    name: "list_pages",
    operation_id: "getPagesByFunnelId",
    method: rt::Method::GET,
    path: "/funnels/page",
    version: Some("2021-07-28"),
    summary: "Fetch list of funnel pages",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "funnelId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "name",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "limit",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "offset",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
};
pub(super) static COUNT_PAGES: rt::Route = rt::Route {
    family: "funnels",
    name: "count_pages",
    operation_id: "getPagesCountByFunnelId",
    method: rt::Method::GET,
    path: "/funnels/page/count",
    version: Some("2021-07-28"),
    summary: "Fetch count of funnel pages",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "funnelId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "name",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
};
