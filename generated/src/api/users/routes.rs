// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Users.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &SEARCH,
    &FIND_BY_EMAIL,
    &GET,
    &UPDATE,
    &DELETE,
    &LIST,
    &CREATE,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "users",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static SEARCH: rt::Route = rt::Route {
    name: "search",
    operation_id: "search-users",
    method: rt::Method::GET,
    path: "/users/search",
    summary: "Search Users",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[
        rt::Parameter::query("companyId").required(),
        rt::Parameter::query("query"),
        rt::Parameter::query("skip"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("type"),
        rt::Parameter::query("role"),
        rt::Parameter::query("ids"),
        rt::Parameter::query("sort"),
        rt::Parameter::query("sortDirection"),
        rt::Parameter::query("enabled2waySync"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/users",
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
                usual: Some(25),
            }),
            total: Some("/count"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["users.readonly"],
        },
        rt::Security {
            scheme: "Location-Access",
            scopes: &["users.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static FIND_BY_EMAIL: rt::Route = rt::Route {
    name: "find_by_email",
    operation_id: "filter-users-by-email",
    method: rt::Method::POST,
    path: "/users/search/filter-by-email",
    summary: "Filter Users by Email",
    parameters: &[
        rt::Parameter::field("companyId").required(),
        rt::Parameter::field("emails").required(),
        rt::Parameter::field("deleted"),
        rt::Parameter::field("skip"),
        rt::Parameter::field("limit"),
        rt::Parameter::field("projection"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    paging: Some(
        &rt::Paging {
            items: "/users",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Body,
                name: "skip",
                text: true,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Body,
                    name: "limit",
                    text: true,
                },
                least: 1,
                most: None,
                usual: Some(25),
            }),
            total: Some("/count"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["users.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET: rt::Route = rt::Route {
    name: "get",
    operation_id: "get-user",
    method: rt::Method::GET,
    path: "/users/{userId}",
    summary: "Get User",
    parameters: &[rt::Parameter::path("userId")],
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["users.readonly"],
        },
        rt::Security {
            scheme: "Location-Access",
            scopes: &["users.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    name: "update",
    operation_id: "update-user",
    method: rt::Method::PUT,
    path: "/users/{userId}",
    summary: "Update User",
    parameters: &[
        rt::Parameter::path("userId"),
        rt::Parameter::field("firstName"),
        rt::Parameter::field("lastName"),
        rt::Parameter::field("email"),
        rt::Parameter::field("password"),
        rt::Parameter::field("phone"),
        rt::Parameter::field("type"),
        rt::Parameter::field("role"),
        rt::Parameter::field("companyId"),
        rt::Parameter::field("locationIds"),
        rt::Parameter::field("permissions"),
        rt::Parameter::field("scopes"),
        rt::Parameter::field("scopesAssignedToOnly"),
        rt::Parameter::field("profilePhoto"),
        rt::Parameter::field("twilioPhone"),
        rt::Parameter::field("platformLanguage"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["users.write"],
        },
        rt::Security {
            scheme: "Location-Access",
            scopes: &["users.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE: rt::Route = rt::Route {
    name: "delete",
    operation_id: "delete-user",
    method: rt::Method::DELETE,
    path: "/users/{userId}",
    summary: "Delete User",
    parameters: &[rt::Parameter::path("userId")],
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["users.write"],
        },
        rt::Security {
            scheme: "Location-Access",
            scopes: &["users.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST: rt::Route = rt::Route {
    name: "list",
    operation_id: "get-user-by-location",
    method: rt::Method::GET,
    path: "/users/",
    summary: "Get User by Location",
    deprecated: true,
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["users.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE: rt::Route = rt::Route {
    name: "create",
    operation_id: "create-user",
    method: rt::Method::POST,
    path: "/users/",
    summary: "Create User",
    parameters: &[
        rt::Parameter::field("companyId").required(),
        rt::Parameter::field("firstName").required(),
        rt::Parameter::field("lastName").required(),
        rt::Parameter::field("email").required(),
        rt::Parameter::field("password").required(),
        rt::Parameter::field("phone"),
        rt::Parameter::field("type").required(),
        rt::Parameter::field("role").required(),
        rt::Parameter::field("locationIds").required(),
        rt::Parameter::field("permissions"),
        rt::Parameter::field("scopes"),
        rt::Parameter::field("scopesAssignedToOnly"),
        rt::Parameter::field("profilePhoto"),
        rt::Parameter::field("twilioPhone"),
        rt::Parameter::field("platformLanguage"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["users.write"],
        },
        rt::Security {
            scheme: "Location-Access",
            scopes: &["users.write"],
        },
    ],
    ..COMMON
};
