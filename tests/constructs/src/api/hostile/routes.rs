// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of "; compile\_error!("x"); //.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET_FN_EVIL, &POST, &ETC_PASSWD];
pub(super) static GET_FN_EVIL: rt::Route = rt::Route {
    family: "hostile",
    name: "get_fn_evil",
    operation_id: "get\n} fn evil() {",
    method: rt::Method::GET,
    path: "/a\"b/{x\"y}/\\/{r-fn}",
    version: None,
    summary: "ends the comment */ and starts ``` a block\n```\n# Heading [link](javascript:x) <script>",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "x\"y",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Path,
            name: "r-fn",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "q\"uote",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "new\nline",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "nul\0",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "{brace}",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "#![allow(x)]",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "\u{202e}tluser",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "bear\"er",
            scopes: &["sco\"pe", "a\nb"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static POST: rt::Route = rt::Route {
    family: "hostile",
    name: "post",
    operation_id: "---",
    method: rt::Method::POST,
    path: "/a\"b/{x\"y}/\\/{r-fn}",
    version: None,
    summary: "",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "x\"y",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Path,
            name: "r-fn",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "!!",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "??",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static ETC_PASSWD: rt::Route = rt::Route {
    family: "hostile",
    name: "etc_passwd",
    operation_id: "../../etc/passwd",
    method: rt::Method::GET,
    path: "/../../escape/%2e%2e/{id}",
    version: None,
    summary: "",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "id",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
