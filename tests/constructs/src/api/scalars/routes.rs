// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Descriptions of scalars.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET_SCALARS, &CREATE_SCALARS];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "scalars",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET_SCALARS: rt::Route = rt::Route {
    name: "get_scalars",
    operation_id: "get-scalars",
    method: rt::Method::GET,
    path: "/scalars",
    version: None,
    ..COMMON
};
pub(crate) static CREATE_SCALARS: rt::Route = rt::Route {
    name: "create_scalars",
    operation_id: "create-scalars",
    method: rt::Method::POST,
    path: "/scalars",
    version: None,
    parameters: &[
        rt::Parameter::field("text").required(),
        rt::Parameter::field("number").required(),
        rt::Parameter::field("whole").required(),
        rt::Parameter::field("flag").required(),
        rt::Parameter::field("textDefault"),
        rt::Parameter::field("numberDefault"),
        rt::Parameter::field("flagDefault"),
        rt::Parameter::field("listDefault"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    ..COMMON
};
