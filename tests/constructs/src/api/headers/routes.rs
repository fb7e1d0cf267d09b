// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Headers.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &GET_VERSIONED,
    &POST_VERSIONED,
    &GET_HEADERS,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "headers",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET_VERSIONED: rt::Route = rt::Route {
    name: "get_versioned",
    operation_id: "get-versioned",
    method: rt::Method::GET,
    path: "/versioned",
    version: None,
    constants: &[
        rt::Constant {
            place: rt::Place::Header,
            name: "Version",
            value: "2021-04-15",
        },
    ],
    ..COMMON
};
pub(crate) static POST_VERSIONED: rt::Route = rt::Route {
    name: "post_versioned",
    operation_id: "post-versioned",
    method: rt::Method::POST,
    path: "/versioned",
    version: None,
    constants: &[
        rt::Constant {
            place: rt::Place::Header,
            name: "Version",
            value: "2021-07-28",
        },
        rt::Constant {
            place: rt::Place::Header,
            name: "X-Mode",
            value: "strict",
        },
    ],
    parameters: &[rt::Parameter::header("X-Trial")],
    ..COMMON
};
pub(crate) static GET_HEADERS: rt::Route = rt::Route {
    name: "get_headers",
    operation_id: "get-headers",
    method: rt::Method::GET,
    path: "/headers",
    version: None,
    parameters: &[
        rt::Parameter::header("X-Request-Id").required(),
        rt::Parameter::header("x_request_id"),
        rt::Parameter::header("X-Count"),
        rt::Parameter::header("X-Ratio"),
        rt::Parameter::header("X-Dry-Run"),
        rt::Parameter::header("X-Kinds"),
        rt::Parameter::header("X-Level"),
        rt::Parameter::header("X-Object"),
        rt::Parameter::header("If-Match"),
        rt::Parameter::header("version").required(),
    ],
    ..COMMON
};
