// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Types within themselves.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET_HOLDER, &GET_TREE, &CREATE_NODE];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "recursion",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET_HOLDER: rt::Route = rt::Route {
    name: "get_holder",
    operation_id: "get-holder",
    method: rt::Method::GET,
    path: "/holders",
    version: None,
    ..COMMON
};
pub(crate) static GET_TREE: rt::Route = rt::Route {
    name: "get_tree",
    operation_id: "get-tree",
    method: rt::Method::GET,
    path: "/nodes",
    version: None,
    ..COMMON
};
pub(crate) static CREATE_NODE: rt::Route = rt::Route {
    name: "create_node",
    operation_id: "create-node",
    method: rt::Method::POST,
    path: "/nodes",
    version: None,
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("parent"),
        rt::Parameter::field("children"),
        rt::Parameter::field("byName"),
        rt::Parameter::field("left"),
        rt::Parameter::field("plain"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    ..COMMON
};
