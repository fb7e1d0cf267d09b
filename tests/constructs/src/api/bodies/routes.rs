// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Bodies.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &UPLOAD_FILE,
    &UPLOAD_UNTYPED,
    &CREATE_TOKEN,
    &PUT_RAW,
    &POST_TEXT,
    &PATCH_CSV,
    &PUT_NAME,
    &CREATE_ITEMS,
    &DELETE_ITEMS,
    &PATCH_COUNT,
    &PUT_EMPTY,
    &POST_OPTIONAL,
    &PATCH_UNTYPED,
    &PUT_NOTHING,
    &POST_NOTHING,
    &PUT_SUFFIX,
    &POST_MANY,
    &PATCH_CHARSET,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "bodies",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static UPLOAD_FILE: rt::Route = rt::Route {
    name: "upload_file",
    operation_id: "upload-file",
    method: rt::Method::POST,
    path: "/files",
    version: None,
    parameters: &[
        rt::Parameter::field("file").required(),
        rt::Parameter::field("more"),
        rt::Parameter::field("hosted"),
        rt::Parameter::field("size"),
        rt::Parameter::field("urls"),
        rt::Parameter::field("meta"),
        rt::Parameter::field("encoded"),
    ],
    body: rt::BodyKind::Multipart,
    body_required: true,
    answer: rt::Answer::Empty,
    ..COMMON
};
pub(crate) static UPLOAD_UNTYPED: rt::Route = rt::Route {
    name: "upload_untyped",
    operation_id: "upload-untyped",
    method: rt::Method::POST,
    path: "/files/untyped",
    version: None,
    body: rt::BodyKind::Multipart,
    body_required: true,
    answer: rt::Answer::Empty,
    ..COMMON
};
pub(crate) static CREATE_TOKEN: rt::Route = rt::Route {
    name: "create_token",
    operation_id: "create-token",
    method: rt::Method::POST,
    path: "/token",
    version: None,
    parameters: &[
        rt::Parameter::field("grant_type").required(),
        rt::Parameter::field("scopes"),
        rt::Parameter::field("lifetime"),
        rt::Parameter::field("remember"),
    ],
    body: rt::BodyKind::Form,
    body_required: true,
    answer: rt::Answer::Empty,
    ..COMMON
};
pub(crate) static PUT_RAW: rt::Route = rt::Route {
    name: "put_raw",
    operation_id: "put-raw",
    method: rt::Method::PUT,
    path: "/raw",
    version: None,
    body: rt::BodyKind::Bytes {
        content_type: "application/octet-stream",
    },
    body_required: true,
    answer: rt::Answer::Empty,
    ..COMMON
};
pub(crate) static POST_TEXT: rt::Route = rt::Route {
    name: "post_text",
    operation_id: "post-text",
    method: rt::Method::POST,
    path: "/raw",
    version: None,
    body: rt::BodyKind::Text {
        content_type: "text/plain",
    },
    answer: rt::Answer::Empty,
    ..COMMON
};
pub(crate) static PATCH_CSV: rt::Route = rt::Route {
    name: "patch_csv",
    operation_id: "patch-csv",
    method: rt::Method::PATCH,
    path: "/raw",
    version: None,
    body: rt::BodyKind::Text {
        content_type: "text/csv",
    },
    body_required: true,
    answer: rt::Answer::Empty,
    ..COMMON
};
pub(crate) static PUT_NAME: rt::Route = rt::Route {
    name: "put_name",
    operation_id: "put-name",
    method: rt::Method::PUT,
    path: "/items",
    version: None,
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Empty,
    ..COMMON
};
pub(crate) static CREATE_ITEMS: rt::Route = rt::Route {
    name: "create_items",
    operation_id: "create-items",
    method: rt::Method::POST,
    path: "/items",
    version: None,
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Empty,
    ..COMMON
};
pub(crate) static DELETE_ITEMS: rt::Route = rt::Route {
    name: "delete_items",
    operation_id: "delete-items",
    method: rt::Method::DELETE,
    path: "/items",
    version: None,
    parameters: &[rt::Parameter::field("ids").required()],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Empty,
    ..COMMON
};
pub(crate) static PATCH_COUNT: rt::Route = rt::Route {
    name: "patch_count",
    operation_id: "patch-count",
    method: rt::Method::PATCH,
    path: "/items",
    version: None,
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    answer: rt::Answer::Empty,
    ..COMMON
};
pub(crate) static PUT_EMPTY: rt::Route = rt::Route {
    name: "put_empty",
    operation_id: "put-empty",
    method: rt::Method::PUT,
    path: "/optional",
    version: None,
    parameters: &[rt::Parameter::field("a")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Empty,
    ..COMMON
};
pub(crate) static POST_OPTIONAL: rt::Route = rt::Route {
    name: "post_optional",
    operation_id: "post-optional",
    method: rt::Method::POST,
    path: "/optional",
    version: None,
    parameters: &[rt::Parameter::field("a").required(), rt::Parameter::field("b")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    answer: rt::Answer::Empty,
    ..COMMON
};
pub(crate) static PATCH_UNTYPED: rt::Route = rt::Route {
    name: "patch_untyped",
    operation_id: "patch-untyped",
    method: rt::Method::PATCH,
    path: "/optional",
    version: None,
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Empty,
    ..COMMON
};
pub(crate) static PUT_NOTHING: rt::Route = rt::Route {
    name: "put_nothing",
    operation_id: "put-nothing",
    method: rt::Method::PUT,
    path: "/none",
    version: None,
    answer: rt::Answer::Empty,
    ..COMMON
};
pub(crate) static POST_NOTHING: rt::Route = rt::Route {
    name: "post_nothing",
    operation_id: "post-nothing",
    method: rt::Method::POST,
    path: "/none",
    version: None,
    answer: rt::Answer::Empty,
    ..COMMON
};
pub(crate) static PUT_SUFFIX: rt::Route = rt::Route {
    name: "put_suffix",
    operation_id: "put-suffix",
    method: rt::Method::PUT,
    path: "/many",
    version: None,
    parameters: &[rt::Parameter::field("title"), rt::Parameter::field("password")],
    body: rt::BodyKind::Json {
        content_type: "application/merge-patch+json",
    },
    body_required: true,
    answer: rt::Answer::Empty,
    ..COMMON
};
pub(crate) static POST_MANY: rt::Route = rt::Route {
    name: "post_many",
    operation_id: "post-many",
    method: rt::Method::POST,
    path: "/many",
    version: None,
    parameters: &[rt::Parameter::field("title"), rt::Parameter::field("password")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    answer: rt::Answer::Empty,
    ..COMMON
};
pub(crate) static PATCH_CHARSET: rt::Route = rt::Route {
    name: "patch_charset",
    operation_id: "patch-charset",
    method: rt::Method::PATCH,
    path: "/many",
    version: None,
    parameters: &[rt::Parameter::field("title"), rt::Parameter::field("password")],
    body: rt::BodyKind::Json {
        content_type: "application/json; charset=utf-8",
    },
    body_required: true,
    answer: rt::Answer::Empty,
    ..COMMON
};
