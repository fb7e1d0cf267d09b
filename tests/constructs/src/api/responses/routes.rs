// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Answers.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &GET_NONE,
    &PUT_SEVERAL,
    &POST_SEVERAL,
    &DELETE_SEVERAL,
    &GET_RANGE,
    &PUT_DEFAULT,
    &POST_DEFAULT,
    &GET_UNTYPED,
    &PUT_UNTYPED,
    &POST_UNTYPED,
    &PATCH_UNTYPED,
    &GET_TEXT,
    &PUT_NUMBER,
    &POST_FLAG,
    &DELETE_KIND,
    &PATCH_LIST,
    &GET_FILE,
    &PUT_PLAIN,
    &POST_AUDIO,
    &DELETE_ANY,
    &PATCH_CSV,
    &GET_BOTH,
    &PUT_SOCKET,
    &POST_VENDOR,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "responses",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET_NONE: rt::Route = rt::Route {
    name: "get_none",
    operation_id: "get-none",
    method: rt::Method::GET,
    path: "/several",
    version: None,
    answer: rt::Answer::Empty,
    ..COMMON
};
pub(crate) static PUT_SEVERAL: rt::Route = rt::Route {
    name: "put_several",
    operation_id: "put-several",
    method: rt::Method::PUT,
    path: "/several",
    version: None,
    ..COMMON
};
pub(crate) static POST_SEVERAL: rt::Route = rt::Route {
    name: "post_several",
    operation_id: "post-several",
    method: rt::Method::POST,
    path: "/several",
    version: None,
    ..COMMON
};
pub(crate) static DELETE_SEVERAL: rt::Route = rt::Route {
    name: "delete_several",
    operation_id: "delete-several",
    method: rt::Method::DELETE,
    path: "/several",
    version: None,
    answer: rt::Answer::Empty,
    ..COMMON
};
pub(crate) static GET_RANGE: rt::Route = rt::Route {
    name: "get_range",
    operation_id: "get-range",
    method: rt::Method::GET,
    path: "/ranges",
    version: None,
    ..COMMON
};
pub(crate) static PUT_DEFAULT: rt::Route = rt::Route {
    name: "put_default",
    operation_id: "put-default",
    method: rt::Method::PUT,
    path: "/ranges",
    version: None,
    ..COMMON
};
pub(crate) static POST_DEFAULT: rt::Route = rt::Route {
    name: "post_default",
    operation_id: "post-default",
    method: rt::Method::POST,
    path: "/ranges",
    version: None,
    ..COMMON
};
pub(crate) static GET_UNTYPED: rt::Route = rt::Route {
    name: "get_untyped",
    operation_id: "get-untyped",
    method: rt::Method::GET,
    path: "/untyped",
    version: None,
    ..COMMON
};
pub(crate) static PUT_UNTYPED: rt::Route = rt::Route {
    name: "put_untyped",
    operation_id: "put-untyped",
    method: rt::Method::PUT,
    path: "/untyped",
    version: None,
    ..COMMON
};
pub(crate) static POST_UNTYPED: rt::Route = rt::Route {
    name: "post_untyped",
    operation_id: "post-untyped",
    method: rt::Method::POST,
    path: "/untyped",
    version: None,
    ..COMMON
};
pub(crate) static PATCH_UNTYPED: rt::Route = rt::Route {
    name: "patch_untyped",
    operation_id: "patch-untyped",
    method: rt::Method::PATCH,
    path: "/untyped",
    version: None,
    ..COMMON
};
pub(crate) static GET_TEXT: rt::Route = rt::Route {
    name: "get_text",
    operation_id: "get-text",
    method: rt::Method::GET,
    path: "/scalars",
    version: None,
    ..COMMON
};
pub(crate) static PUT_NUMBER: rt::Route = rt::Route {
    name: "put_number",
    operation_id: "put-number",
    method: rt::Method::PUT,
    path: "/scalars",
    version: None,
    ..COMMON
};
pub(crate) static POST_FLAG: rt::Route = rt::Route {
    name: "post_flag",
    operation_id: "post-flag",
    method: rt::Method::POST,
    path: "/scalars",
    version: None,
    ..COMMON
};
pub(crate) static DELETE_KIND: rt::Route = rt::Route {
    name: "delete_kind",
    operation_id: "delete-kind",
    method: rt::Method::DELETE,
    path: "/scalars",
    version: None,
    ..COMMON
};
pub(crate) static PATCH_LIST: rt::Route = rt::Route {
    name: "patch_list",
    operation_id: "patch-list",
    method: rt::Method::PATCH,
    path: "/scalars",
    version: None,
    ..COMMON
};
pub(crate) static GET_FILE: rt::Route = rt::Route {
    name: "get_file",
    operation_id: "get-file",
    method: rt::Method::GET,
    path: "/files",
    version: None,
    answer: rt::Answer::Bytes,
    ..COMMON
};
pub(crate) static PUT_PLAIN: rt::Route = rt::Route {
    name: "put_plain",
    operation_id: "put-plain",
    method: rt::Method::PUT,
    path: "/files",
    version: None,
    answer: rt::Answer::Text,
    ..COMMON
};
pub(crate) static POST_AUDIO: rt::Route = rt::Route {
    name: "post_audio",
    operation_id: "post-audio",
    method: rt::Method::POST,
    path: "/files",
    version: None,
    answer: rt::Answer::Bytes,
    ..COMMON
};
pub(crate) static DELETE_ANY: rt::Route = rt::Route {
    name: "delete_any",
    operation_id: "delete-any",
    method: rt::Method::DELETE,
    path: "/files",
    version: None,
    ..COMMON
};
pub(crate) static PATCH_CSV: rt::Route = rt::Route {
    name: "patch_csv",
    operation_id: "patch-csv",
    method: rt::Method::PATCH,
    path: "/files",
    version: None,
    answer: rt::Answer::Text,
    ..COMMON
};
pub(crate) static GET_BOTH: rt::Route = rt::Route {
    name: "get_both",
    operation_id: "get-both",
    method: rt::Method::GET,
    path: "/both",
    version: None,
    ..COMMON
};
pub(crate) static PUT_SOCKET: rt::Route = rt::Route {
    name: "put_socket",
    operation_id: "put-socket",
    method: rt::Method::PUT,
    path: "/both",
    version: None,
    ..COMMON
};
pub(crate) static POST_VENDOR: rt::Route = rt::Route {
    name: "post_vendor",
    operation_id: "post-vendor",
    method: rt::Method::POST,
    path: "/both",
    version: None,
    ..COMMON
};
