// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Parameters in the path.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &GET_TOY,
    &LIST_BY_TYPE,
    &GET_BOOK,
    &DELETE_BOOK,
    &GET_MIXED,
    &LIST_RELATIONS,
    &DELETE_RELATION,
    &GET_RELATIONS,
    &GET_ROOT,
    &COPY,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "path_parameters",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET_TOY: rt::Route = rt::Route {
    name: "get_toy",
    operation_id: "get-toy",
    method: rt::Method::GET,
    path: "/pets/{petId}/toys/{toyId}",
    version: None,
    parameters: &[rt::Parameter::path("petId"), rt::Parameter::path("toyId")],
    ..COMMON
};
pub(crate) static LIST_BY_TYPE: rt::Route = rt::Route {
    name: "list_by_type",
    operation_id: "list-by-type",
    method: rt::Method::GET,
    path: "/types/{type}/items/",
    version: None,
    parameters: &[rt::Parameter::path("type")],
    ..COMMON
};
pub(crate) static GET_BOOK: rt::Route = rt::Route {
    name: "get_book",
    operation_id: "get-book",
    method: rt::Method::GET,
    path: "/shelves/{shelf}/books/{book}",
    version: None,
    parameters: &[
        rt::Parameter::path("shelf"),
        rt::Parameter::path("book"),
        rt::Parameter::query("trace"),
    ],
    ..COMMON
};
pub(crate) static DELETE_BOOK: rt::Route = rt::Route {
    name: "delete_book",
    operation_id: "delete-book",
    method: rt::Method::DELETE,
    path: "/shelves/{shelf}/books/{book}",
    version: None,
    parameters: &[
        rt::Parameter::path("shelf"),
        rt::Parameter::path("book"),
        rt::Parameter::query("trace"),
    ],
    answer: rt::Answer::Empty,
    ..COMMON
};
pub(crate) static GET_MIXED: rt::Route = rt::Route {
    name: "get_mixed",
    operation_id: "get-mixed",
    method: rt::Method::GET,
    path: "/mixed/{number}/{flag}/{list}/{dotted}/{semi}/{object}/{from}-{to}.{ext}",
    version: None,
    parameters: &[
        rt::Parameter::path("number"),
        rt::Parameter::path("flag"),
        rt::Parameter::path("list"),
        rt::Parameter::path("dotted").style(rt::Style::Label),
        rt::Parameter::path("semi").style(rt::Style::Matrix),
        rt::Parameter::path("object"),
        rt::Parameter::path("from"),
        rt::Parameter::path("to"),
        rt::Parameter::path("ext"),
    ],
    ..COMMON
};
pub(crate) static LIST_RELATIONS: rt::Route = rt::Route {
    name: "list_relations",
    operation_id: "list-relations",
    method: rt::Method::GET,
    path: "/relations/{recordId}",
    version: None,
    parameters: &[rt::Parameter::path("recordId")],
    ..COMMON
};
pub(crate) static DELETE_RELATION: rt::Route = rt::Route {
    name: "delete_relation",
    operation_id: "delete-relation",
    method: rt::Method::DELETE,
    path: "/relations/{relationId}",
    version: None,
    parameters: &[rt::Parameter::path("relationId")],
    ..COMMON
};
pub(crate) static GET_RELATIONS: rt::Route = rt::Route {
    name: "get_relations",
    operation_id: "get-relations",
    method: rt::Method::GET,
    path: "/relations/",
    version: None,
    ..COMMON
};
pub(crate) static GET_ROOT: rt::Route = rt::Route {
    name: "get_root",
    operation_id: "get-root",
    method: rt::Method::GET,
    path: "/",
    version: None,
    ..COMMON
};
pub(crate) static COPY: rt::Route = rt::Route {
    name: "copy",
    operation_id: "copy",
    method: rt::Method::GET,
    path: "/copy/{id}/to/{id}/of/{content-type}/per%20cent/a b/ü",
    version: None,
    parameters: &[rt::Parameter::path("id"), rt::Parameter::path("content-type")],
    ..COMMON
};
