// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Custom menus.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET, &UPDATE, &DELETE, &LIST, &CREATE];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "custom_menus",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET: rt::Route = rt::Route {
    name: "get",
    operation_id: "get-custom-menu-by-id",
    method: rt::Method::GET,
    path: "/custom-menus/{customMenuId}",
    summary: "Get Custom Menu Link",
    parameters: &[rt::Parameter::path("customMenuId")],
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["custom-menu-link.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    name: "update",
    operation_id: "update-custom-menu",
    method: rt::Method::PUT,
    path: "/custom-menus/{customMenuId}",
    summary: "Update Custom Menu Link",
    parameters: &[
        rt::Parameter::path("customMenuId"),
        rt::Parameter::field("title"),
        rt::Parameter::field("url"),
        rt::Parameter::field("icon"),
        rt::Parameter::field("showOnCompany"),
        rt::Parameter::field("showOnLocation"),
        rt::Parameter::field("showToAllLocations"),
        rt::Parameter::field("openMode"),
        rt::Parameter::field("locations"),
        rt::Parameter::field("userRole"),
        rt::Parameter::field("allowCamera"),
        rt::Parameter::field("allowMicrophone"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["custom-menu-link.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE: rt::Route = rt::Route {
    name: "delete",
    operation_id: "delete-custom-menu",
    method: rt::Method::DELETE,
    path: "/custom-menus/{customMenuId}",
    summary: "Delete Custom Menu Link",
    parameters: &[rt::Parameter::path("customMenuId")],
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["custom-menu-link.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST: rt::Route = rt::Route {
    name: "list",
    operation_id: "get-custom-menus",
    method: rt::Method::GET,
    path: "/custom-menus/",
    summary: "Get Custom Menu Links",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[
        rt::Parameter::query("skip"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("query"),
        rt::Parameter::query("showOnCompany"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/customMenus",
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
                usual: Some(20),
            }),
            total: Some("/totalLinks"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["custom-menu-link.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE: rt::Route = rt::Route {
    name: "create",
    operation_id: "create-custom-menu",
    method: rt::Method::POST,
    path: "/custom-menus/",
    summary: "Create Custom Menu Link",
    parameters: &[
        rt::Parameter::field("title").required(),
        rt::Parameter::field("url").required(),
        rt::Parameter::field("icon").required(),
        rt::Parameter::field("showOnCompany").required(),
        rt::Parameter::field("showOnLocation").required(),
        rt::Parameter::field("showToAllLocations").required(),
        rt::Parameter::field("openMode").required(),
        rt::Parameter::field("locations").required(),
        rt::Parameter::field("userRole").required(),
        rt::Parameter::field("allowCamera"),
        rt::Parameter::field("allowMicrophone"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["custom-menu-link.write"],
        },
    ],
    ..COMMON
};
