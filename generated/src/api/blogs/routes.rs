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

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "blogs",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static URL_SLUG_EXISTS: rt::Route = rt::Route {
    name: "url_slug_exists",
    operation_id: "check-url-slug-exists",
    method: rt::Method::GET,
    path: "/blogs/posts/url-slug-exists",
    summary: "Check url slug",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("urlSlug").required(),
        rt::Parameter::query("postId"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["blogs/check-slug.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_POST: rt::Route = rt::Route {
    name: "update_post",
    operation_id: "update-blog-post",
    method: rt::Method::PUT,
    path: "/blogs/posts/{postId}",
    summary: "Update Blog Post",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
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
        rt::Parameter::field("canonicalLink"),
        rt::Parameter::field("publishedAt").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["blogs/post-update.write"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_POST: rt::Route = rt::Route {
    name: "create_post",
    operation_id: "create-blog-post",
    method: rt::Method::POST,
    path: "/blogs/posts",
    summary: "Create Blog Post",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
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
        rt::Parameter::field("canonicalLink"),
        rt::Parameter::field("publishedAt").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["blogs/post.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_AUTHORS: rt::Route = rt::Route {
    name: "list_authors",
    operation_id: "get-all-blog-authors-by-location",
    method: rt::Method::GET,
    path: "/blogs/authors",
    summary: "Get all authors",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("limit").required(),
        rt::Parameter::query("offset").required(),
    ],
    paging: Some(
        &rt::Paging {
            items: "/authors",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "offset",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: None,
            }),
            total: None,
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["blogs/author.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_CATEGORIES: rt::Route = rt::Route {
    name: "list_categories",
    operation_id: "get-all-categories-by-location",
    method: rt::Method::GET,
    path: "/blogs/categories",
    summary: "Get all categories",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("limit").required(),
        rt::Parameter::query("offset").required(),
    ],
    paging: Some(
        &rt::Paging {
            items: "/categories",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "offset",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: None,
            }),
            total: None,
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["blogs/category.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_POSTS: rt::Route = rt::Route {
    name: "list_posts",
    operation_id: "get-blog-post",
    method: rt::Method::GET,
    path: "/blogs/posts/all",
    summary: "Get Blog posts by Blog ID",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("blogId").required(),
        rt::Parameter::query("limit").required(),
        rt::Parameter::query("offset").required(),
        rt::Parameter::query("searchTerm"),
        rt::Parameter::query("status"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/blogs",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "offset",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: None,
            }),
            total: None,
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["blogs/posts.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST: rt::Route = rt::Route {
    name: "list",
    operation_id: "get-blogs",
    method: rt::Method::GET,
    path: "/blogs/site/all",
    summary: "Get Blogs by Location ID",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("skip").required(),
        rt::Parameter::query("limit").required(),
        rt::Parameter::query("searchTerm"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/data",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "skip",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: None,
            }),
            total: None,
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["blogs/list.readonly"],
        },
    ],
    ..COMMON
};
