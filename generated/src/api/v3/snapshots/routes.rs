// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Snapshots.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST,
    &CREATE_SHARE_LINK,
    &LIST_PUSHES,
    &GET_LATEST_PUSH,
];
pub(crate) static LIST: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::snapshots::routes::LIST
};
pub(crate) static CREATE_SHARE_LINK: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::snapshots::routes::CREATE_SHARE_LINK
};
pub(crate) static LIST_PUSHES: rt::Route = rt::Route {
    method: rt::Method::GET,
    parameters: &[
        rt::Parameter::path("snapshotId"),
        rt::Parameter::query("companyId").required(),
        rt::Parameter::query("from").required(),
        rt::Parameter::query("to").required(),
        rt::Parameter::query("lastDoc").required(),
        rt::Parameter::query("limit"),
    ],
    version: Some("v3"),
    ..crate::api::snapshots::routes::LIST_PUSHES
};
pub(crate) static GET_LATEST_PUSH: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::snapshots::routes::GET_LATEST_PUSH
};
