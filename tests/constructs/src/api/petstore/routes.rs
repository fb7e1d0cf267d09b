// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of A shop.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_PETS,
    &CREATE_PET,
    &GET_PET,
    &DELETE_PET,
    &CREATE_INVOICE,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "petstore",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST_PETS: rt::Route = rt::Route {
    name: "list_pets",
    operation_id: "list-pets",
    method: rt::Method::GET,
    path: "/pets",
    version: None,
    summary: "List pets",
    constants: &[
        rt::Constant {
            place: rt::Place::Header,
            name: "Version",
            value: "2021-07-28",
        },
    ],
    parameters: &[
        rt::Parameter::query("locationId").required(),
        rt::Parameter::query("limit"),
        rt::Parameter::query("startAfter"),
    ],
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["pets.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_PET: rt::Route = rt::Route {
    name: "create_pet",
    operation_id: "create-pet",
    method: rt::Method::POST,
    path: "/pets",
    version: None,
    summary: "Create pet",
    constants: &[
        rt::Constant {
            place: rt::Place::Header,
            name: "Version",
            value: "2021-07-28",
        },
    ],
    parameters: &[
        rt::Parameter::field("locationId").required(),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("tags"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["pets.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_PET: rt::Route = rt::Route {
    name: "get_pet",
    operation_id: "get-pet",
    method: rt::Method::GET,
    path: "/pets/{petId}",
    version: None,
    summary: "Get pet",
    constants: &[
        rt::Constant {
            place: rt::Place::Header,
            name: "Version",
            value: "2021-07-28",
        },
    ],
    parameters: &[rt::Parameter::path("petId")],
    ..COMMON
};
pub(crate) static DELETE_PET: rt::Route = rt::Route {
    name: "delete_pet",
    operation_id: "delete-pet",
    method: rt::Method::DELETE,
    path: "/pets/{petId}",
    version: None,
    summary: "Delete pet",
    parameters: &[rt::Parameter::path("petId")],
    answer: rt::Answer::Empty,
    ..COMMON
};
pub(crate) static CREATE_INVOICE: rt::Route = rt::Route {
    name: "create_invoice",
    operation_id: "create-invoice",
    method: rt::Method::POST,
    path: "/shops/{locationId}/invoices/",
    version: None,
    parameters: &[
        rt::Parameter::path("locationId"),
        rt::Parameter::field("altId").required(),
        rt::Parameter::field("altType").required(),
        rt::Parameter::field("total").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    ..COMMON
};
