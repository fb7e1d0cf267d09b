// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Somebody else's "API" \*/ \\ {}.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &GET_THINGS,
    &PUT_THINGS,
    &OPTIONS_THINGS,
    &HEAD_THINGS,
    &TRACE_THINGS,
    &THINGS_LIST_V2_ALL,
    &N2ND_THING,
    &MATCH,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "foreign",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET_THINGS: rt::Route = rt::Route {
    name: "get_things",
    operation_id: "get-things-by-id",
    method: rt::Method::GET,
    path: "/things/{id}",
    version: None,
    parameters: &[rt::Parameter::path("id")],
    answer: rt::Answer::Text,
    ..COMMON
};
pub(crate) static PUT_THINGS: rt::Route = rt::Route {
    name: "put_things",
    operation_id: "put-things-by-id",
    method: rt::Method::PUT,
    path: "/things/{id}",
    version: None,
    summary: "Replace a thing, with a `summary` of many more words than a title has any need of, really",
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::query("id"),
        rt::Parameter::header("id"),
        rt::Parameter::field("id").required(),
        rt::Parameter::field("_id"),
        rt::Parameter::field("price"),
        rt::Parameter::field("url"),
        rt::Parameter::field("when"),
        rt::Parameter::field("not"),
        rt::Parameter::field("xml"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    ..COMMON
};
pub(crate) static OPTIONS_THINGS: rt::Route = rt::Route {
    name: "options_things",
    operation_id: "options-things-by-id",
    method: rt::Method::OPTIONS,
    path: "/things/{id}",
    version: None,
    parameters: &[rt::Parameter::path("id")],
    ..COMMON
};
pub(crate) static HEAD_THINGS: rt::Route = rt::Route {
    name: "head_things",
    operation_id: "head-things-by-id",
    method: rt::Method::HEAD,
    path: "/things/{id}",
    version: None,
    parameters: &[rt::Parameter::path("id")],
    answer: rt::Answer::Empty,
    ..COMMON
};
pub(crate) static TRACE_THINGS: rt::Route = rt::Route {
    name: "trace_things",
    operation_id: "trace-things-by-id",
    method: rt::Method::TRACE,
    path: "/things/{id}",
    version: None,
    parameters: &[rt::Parameter::path("id")],
    ..COMMON
};
pub(crate) static THINGS_LIST_V2_ALL: rt::Route = rt::Route {
    name: "things_list_v2_all",
    operation_id: "things.list::v2 (all)",
    method: rt::Method::GET,
    path: "/things",
    version: None,
    parameters: &[rt::Parameter::query("limit")],
    ..COMMON
};
pub(crate) static N2ND_THING: rt::Route = rt::Route {
    name: "n2nd_thing",
    operation_id: "2nd-thing",
    method: rt::Method::POST,
    path: "/things",
    version: None,
    parameters: &[
        rt::Parameter::field("id").required(),
        rt::Parameter::field("_id"),
        rt::Parameter::field("price"),
        rt::Parameter::field("url"),
        rt::Parameter::field("when"),
        rt::Parameter::field("not"),
        rt::Parameter::field("xml"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    ..COMMON
};
pub(crate) static MATCH: rt::Route = rt::Route {
    name: "match_",
    operation_id: "match",
    method: rt::Method::PATCH,
    path: "/things",
    version: None,
    ..COMMON
};
