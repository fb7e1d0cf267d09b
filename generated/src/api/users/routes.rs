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
pub(super) static SEARCH: rt::Route = rt::Route {
    family: "users",
    name: "search",
    operation_id: "search-users",
    method: rt::Method::GET,
    path: "/users/search",
    version: Some("2021-07-28"),
    summary: "Search Users",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "companyId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "query",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "skip",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "limit",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "type",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "role",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "ids",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "sort",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "sortDirection",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "enabled2waySync",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
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
};
pub(super) static FIND_BY_EMAIL: rt::Route = rt::Route {
    family: "users",
    name: "find_by_email",
    operation_id: "filter-users-by-email",
    method: rt::Method::POST,
    path: "/users/search/filter-by-email",
    version: Some("2021-07-28"),
    summary: "Filter Users by Email",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "companyId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "emails",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "deleted",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "skip",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "limit",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "projection",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["users.readonly"],
        },
    ],
};
pub(super) static GET: rt::Route = rt::Route {
    family: "users",
    name: "get",
    operation_id: "get-user",
    method: rt::Method::GET,
    path: "/users/{userId}",
    version: Some("2021-07-28"),
    summary: "Get User",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "userId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
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
};
pub(super) static UPDATE: rt::Route = rt::Route {
    family: "users",
    name: "update",
    operation_id: "update-user",
    method: rt::Method::PUT,
    path: "/users/{userId}",
    version: Some("2021-07-28"),
    summary: "Update User",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "userId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "firstName",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "lastName",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "email",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "password",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "phone",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "type",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "role",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "companyId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "locationIds",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "permissions",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "scopes",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "scopesAssignedToOnly",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "profilePhoto",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "twilioPhone",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "platformLanguage",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
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
};
pub(super) static DELETE: rt::Route = rt::Route {
    family: "users",
    name: "delete",
    operation_id: "delete-user",
    method: rt::Method::DELETE,
    path: "/users/{userId}",
    version: Some("2021-07-28"),
    summary: "Delete User",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "userId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
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
};
pub(super) static LIST: rt::Route = rt::Route {
    family: "users",
    name: "list",
    operation_id: "get-user-by-location",
    method: rt::Method::GET,
    path: "/users/",
    version: Some("2021-07-28"),
    summary: "Get User by Location",
    deprecated: true,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["users.readonly"],
        },
    ],
};
pub(super) static CREATE: rt::Route = rt::Route {
    family: "users",
    name: "create",
    operation_id: "create-user",
    method: rt::Method::POST,
    path: "/users/",
    version: Some("2021-07-28"),
    summary: "Create User",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "companyId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "firstName",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "lastName",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "email",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "password",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "phone",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "role",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "locationIds",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "permissions",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "scopes",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "scopesAssignedToOnly",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "profilePhoto",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "twilioPhone",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "platformLanguage",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
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
};
