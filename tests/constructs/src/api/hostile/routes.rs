// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of "; compile\_error!("x"); //.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET_FN_EVIL, &POST, &ETC_PASSWD];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "hostile",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET_FN_EVIL: rt::Route = rt::Route {
    name: "get_fn_evil",
    operation_id: "get\n} fn evil() {",
    method: rt::Method::GET,
    path: "/a\"b/{x\"y}/\\/{r-fn}",
    version: None,
    summary: "ends the comment */ and starts ``` a block\n```\n# Heading [link](javascript:x) <script>",
    parameters: &[
        rt::Parameter::path("x\"y"),
        rt::Parameter::path("r-fn"),
        rt::Parameter::query("q\"uote"),
        rt::Parameter::query("new\nline"),
        rt::Parameter::query("nul\0"),
        rt::Parameter::query("{brace}"),
        rt::Parameter::query("#![allow(x)]"),
        rt::Parameter::query("\u{202e}tluser"),
    ],
    security: &[
        rt::Security {
            scheme: "bear\"er",
            scopes: &["sco\"pe", "a\nb"],
        },
    ],
    ..COMMON
};
pub(crate) static POST: rt::Route = rt::Route {
    name: "post",
    operation_id: "---",
    method: rt::Method::POST,
    path: "/a\"b/{x\"y}/\\/{r-fn}",
    version: None,
    parameters: &[
        rt::Parameter::path("x\"y"),
        rt::Parameter::path("r-fn"),
        rt::Parameter::field(""),
        rt::Parameter::field("!!"),
        rt::Parameter::field("??"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    ..COMMON
};
pub(crate) static ETC_PASSWD: rt::Route = rt::Route {
    name: "etc_passwd",
    operation_id: "../../etc/passwd",
    method: rt::Method::GET,
    path: "/../../escape/%2e%2e/{id}",
    version: None,
    parameters: &[rt::Parameter::path("id")],
    ..COMMON
};
