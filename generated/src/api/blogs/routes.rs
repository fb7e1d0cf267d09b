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
pub(super) static URL_SLUG_EXISTS: rt::Route = rt::Route {
    family: "blogs",
    name: "url_slug_exists",
    operation_id: "check-url-slug-exists",
    method: rt::Method::GET,
    path: "/blogs/posts/url-slug-exists",
    version: Some("2021-07-28"),
    summary: "Check url slug",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "urlSlug",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "postId",
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
            scheme: "Location-Access",
            scopes: &["blogs/check-slug.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static UPDATE_POST: rt::Route = rt::Route {
    family: "blogs",
    name: "update_post",
    operation_id: "update-blog-post",
    method: rt::Method::PUT,
    path: "/blogs/posts/{postId}",
    version: Some("2021-07-28"),
    summary: "Update Blog Post",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "postId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "title",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "blogId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "imageUrl",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "description",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "rawHTML",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "status",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "imageAltText",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "categories",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "tags",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "author",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "urlSlug",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "canonicalLink",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "publishedAt",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["blogs/post-update.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static CREATE_POST: rt::Route = rt::Route {
    family: "blogs",
    name: "create_post",
    operation_id: "create-blog-post",
    method: rt::Method::POST,
    path: "/blogs/posts",
    version: Some("2021-07-28"),
    summary: "Create Blog Post",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "title",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "blogId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "imageUrl",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "description",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "rawHTML",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "status",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "imageAltText",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "categories",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "tags",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "author",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "urlSlug",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "canonicalLink",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "publishedAt",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["blogs/post.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LIST_AUTHORS: rt::Route = rt::Route {
    family: "blogs",
    name: "list_authors",
    operation_id: "get-all-blog-authors-by-location",
    method: rt::Method::GET,
    path: "/blogs/authors",
    version: Some("2021-07-28"),
    summary: "Get all authors",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "limit",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "offset",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
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
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LIST_CATEGORIES: rt::Route = rt::Route {
    family: "blogs",
    name: "list_categories",
    operation_id: "get-all-categories-by-location",
    method: rt::Method::GET,
    path: "/blogs/categories",
    version: Some("2021-07-28"),
    summary: "Get all categories",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "limit",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "offset",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
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
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LIST_POSTS: rt::Route = rt::Route {
    family: "blogs",
    name: "list_posts",
    operation_id: "get-blog-post",
    method: rt::Method::GET,
    path: "/blogs/posts/all",
    version: Some("2021-07-28"),
    summary: "Get Blog posts by Blog ID",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "blogId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "limit",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "offset",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "searchTerm",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "status",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
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
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LIST: rt::Route = rt::Route {
    family: "blogs",
    name: "list",
    operation_id: "get-blogs",
    method: rt::Method::GET,
    path: "/blogs/site/all",
    version: Some("2021-07-28"),
    summary: "Get Blogs by Location ID",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "skip",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "limit",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "searchTerm",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
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
    evidence: rt::Evidence::Published,
    hosts: &[],
};
