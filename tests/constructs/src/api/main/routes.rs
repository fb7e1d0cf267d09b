// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of References across files.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_PETS,
    &CREATE_PET,
    &LIST_USERS,
    &GET_HEALTH,
    &GET_PET,
    &UPDATE_PET,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "main",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST_PETS: rt::Route = rt::Route {
    name: "list_pets",
    operation_id: "list-pets",
    method: rt::Method::GET,
    path: "/pets",
    version: None,
    parameters: &[rt::Parameter::query("limit"), rt::Parameter::query("page")],
    ..COMMON
};
pub(crate) static CREATE_PET: rt::Route = rt::Route {
    name: "create_pet",
    operation_id: "create-pet",
    method: rt::Method::POST,
    path: "/pets",
    version: None,
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("friends"),
        rt::Parameter::field("owner"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    ..COMMON
};
pub(crate) static LIST_USERS: rt::Route = rt::Route {
    name: "list_users",
    operation_id: "list-users",
    method: rt::Method::GET,
    path: "/users",
    version: None,
    ..COMMON
};
pub(crate) static GET_HEALTH: rt::Route = rt::Route {
    name: "get_health",
    operation_id: "get-health",
    method: rt::Method::GET,
    path: "/health",
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
        rt::Parameter::field("pet"),
        rt::Parameter::field("inline"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Empty,
    ..COMMON
};
