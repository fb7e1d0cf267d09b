// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Who may.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &GET_BEARER,
    &GET_LOCATION,
    &GET_AGENCY,
    &GET_LOCATION_ONLY,
    &GET_AGENCY_ONLY,
    &GET_EITHER,
    &GET_BOTH,
    &GET_SCOPELESS,
    &GET_OPTIONAL,
    &GET_PUBLIC,
    &GET_SILENT,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "security",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET_BEARER: rt::Route = rt::Route {
    name: "get_bearer",
    operation_id: "get-bearer",
    method: rt::Method::GET,
    path: "/bearer",
    version: None,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["things.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_LOCATION: rt::Route = rt::Route {
    name: "get_location",
    operation_id: "get-location",
    method: rt::Method::GET,
    path: "/location",
    version: None,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["things.readonly", "things.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_AGENCY: rt::Route = rt::Route {
    name: "get_agency",
    operation_id: "get-agency",
    method: rt::Method::GET,
    path: "/agency",
    version: None,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["companies.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_LOCATION_ONLY: rt::Route = rt::Route {
    name: "get_location_only",
    operation_id: "get-location-only",
    method: rt::Method::GET,
    path: "/location-only",
    version: None,
    security: &[
        rt::Security {
            scheme: "Location-Access-Only",
            scopes: &["things.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_AGENCY_ONLY: rt::Route = rt::Route {
    name: "get_agency_only",
    operation_id: "get-agency-only",
    method: rt::Method::GET,
    path: "/agency-only",
    version: None,
    security: &[
        rt::Security {
            scheme: "Agency-Access-Only",
            scopes: &["oauth.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_EITHER: rt::Route = rt::Route {
    name: "get_either",
    operation_id: "get-either",
    method: rt::Method::GET,
    path: "/either",
    version: None,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["things.readonly"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["companies.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_BOTH: rt::Route = rt::Route {
    name: "get_both",
    operation_id: "get-both",
    method: rt::Method::GET,
    path: "/both",
    version: None,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &[],
        },
        rt::Security {
            scheme: "key",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static GET_SCOPELESS: rt::Route = rt::Route {
    name: "get_scopeless",
    operation_id: "get-scopeless",
    method: rt::Method::GET,
    path: "/scopeless",
    version: None,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static GET_OPTIONAL: rt::Route = rt::Route {
    name: "get_optional",
    operation_id: "get-optional",
    method: rt::Method::GET,
    path: "/optional",
    version: None,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static GET_PUBLIC: rt::Route = rt::Route {
    name: "get_public",
    operation_id: "get-public",
    method: rt::Method::GET,
    path: "/public",
    version: None,
    ..COMMON
};
pub(crate) static GET_SILENT: rt::Route = rt::Route {
    name: "get_silent",
    operation_id: "get-silent",
    method: rt::Method::GET,
    path: "/silent",
    version: None,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["all.readonly"],
        },
    ],
    ..COMMON
};
