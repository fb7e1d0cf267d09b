// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Blogs.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &URL_SLUG_EXISTS,
    &UPDATE_POST,
    &CREATE_POST,
    &LIST_AUTHORS,
    &LIST_CATEGORIES,
    &LIST_POSTS,
    &LIST,
];
pub(crate) static URL_SLUG_EXISTS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::blogs::routes::URL_SLUG_EXISTS
};
pub(crate) static UPDATE_POST: rt::Route = rt::Route {
    method: rt::Method::PUT,
    parameters: &[
        rt::Parameter::path("postId"),
        rt::Parameter::field("title").required(),
        rt::Parameter::field("blogId").required(),
        rt::Parameter::field("imageUrl").required(),
        rt::Parameter::field("description").required(),
        rt::Parameter::field("rawHTML").required(),
        rt::Parameter::field("status").required(),
        rt::Parameter::field("imageAltText").required(),
        rt::Parameter::field("categories").required(),
        rt::Parameter::field("tags"),
        rt::Parameter::field("author").required(),
        rt::Parameter::field("urlSlug").required(),
        rt::Parameter::field("wordCount").required(),
        rt::Parameter::field("canonicalLink"),
        rt::Parameter::field("publishedAt").required(),
    ],
    version: Some("v3"),
    ..crate::api::blogs::routes::UPDATE_POST
};
pub(crate) static CREATE_POST: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::blogs::routes::CREATE_POST
};
pub(crate) static LIST_AUTHORS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::blogs::routes::LIST_AUTHORS
};
pub(crate) static LIST_CATEGORIES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::blogs::routes::LIST_CATEGORIES
};
pub(crate) static LIST_POSTS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::blogs::routes::LIST_POSTS
};
pub(crate) static LIST: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::blogs::routes::LIST
};
