// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Composed schemas.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET_LITTER, &GET_PET, &UPDATE_PET];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "all_of",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET_LITTER: rt::Route = rt::Route {
    name: "get_litter",
    operation_id: "get-litter",
    method: rt::Method::GET,
    path: "/litters",
    version: None,
    ..COMMON
};
pub(crate) static GET_PET: rt::Route = rt::Route {
    name: "get_pet",
    operation_id: "get-pet",
    method: rt::Method::GET,
    path: "/pets/{petId}",
    version: None,
    parameters: &[rt::Parameter::path("petId")],
    ..COMMON
};
pub(crate) static UPDATE_PET: rt::Route = rt::Route {
    name: "update_pet",
    operation_id: "update-pet",
    method: rt::Method::PUT,
    path: "/pets/{petId}",
    version: None,
    parameters: &[
        rt::Parameter::path("petId"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("owner").required(),
        rt::Parameter::field("size"),
        rt::Parameter::field("bark").required(),
        rt::Parameter::field("collar"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Empty,
    ..COMMON
};
