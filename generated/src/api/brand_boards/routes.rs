// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Brand boards.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_BY_LOCATION,
    &GET,
    &DELETE,
    &UPDATE,
    &CREATE,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "brand_boards",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST_BY_LOCATION: rt::Route = rt::Route {
    name: "list_by_location",
    operation_id: "getBrandBoardsByLocation",
    method: rt::Method::GET,
    path: "/brand-boards/{locationId}",
    summary: "Get Brand Boards",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("limit"),
        rt::Parameter::query("offset"),
        rt::Parameter::query("search"),
        rt::Parameter::query("deleted"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/brandBoards",
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
                usual: Some(10),
            }),
            total: Some("/totalCount"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["brand-boards/design-kit.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET: rt::Route = rt::Route {
    name: "get",
    operation_id: "getBrandBoardById",
    method: rt::Method::GET,
    path: "/brand-boards/{locationId}/{id}",
    summary: "Get Brand Board",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["brand-boards/design-kit.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE: rt::Route = rt::Route {
    name: "delete",
    operation_id: "deleteBrandBoard",
    method: rt::Method::DELETE,
    path: "/brand-boards/{locationId}/{id}",
    summary: "Delete a Brand Board",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["brand-boards/design-kit.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    name: "update",
    operation_id: "updateBrandBoard",
    method: rt::Method::PATCH,
    path: "/brand-boards/{locationId}/{id}",
    summary: "Update a Brand Board",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("name"),
        rt::Parameter::field("logos"),
        rt::Parameter::field("colors"),
        rt::Parameter::field("fonts"),
        rt::Parameter::field("default"),
        rt::Parameter::field("parentId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["brand-boards/design-kit.write"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE: rt::Route = rt::Route {
    name: "create",
    operation_id: "createBrandBoard",
    method: rt::Method::POST,
    path: "/brand-boards/",
    summary: "Create a new brand board",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("logos"),
        rt::Parameter::field("colors"),
        rt::Parameter::field("fonts"),
        rt::Parameter::field("default"),
        rt::Parameter::field("brandBoardId"),
        rt::Parameter::field("parentId"),
        rt::Parameter::field("type"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["brand-boards/design-kit.write"],
        },
    ],
    ..COMMON
};
