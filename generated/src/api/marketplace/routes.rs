// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Marketplace.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_CHARGES,
    &CREATE_CHARGE,
    &GET_CHARGE,
    &DELETE_CHARGE,
    &HAS_FUNDS,
    &GET_INSTALLER_DETAILS,
    &UNINSTALL_APPLICATION,
    &GET_REBILLING_CONFIG_FOR_APP,
    &MIGRATE_CONNECTION,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "marketplace",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST_CHARGES: rt::Route = rt::Route {
    name: "list_charges",
    operation_id: "getCharges",
    method: rt::Method::GET,
    path: "/marketplace/billing/charges",
    summary: "Get all wallet charges",
    parameters: &[
        rt::Parameter::query("meterId"),
        rt::Parameter::query("eventId"),
        rt::Parameter::query("userId"),
        rt::Parameter::query("startDate"),
        rt::Parameter::query("endDate"),
        rt::Parameter::query("skip"),
        rt::Parameter::query("limit"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/charges",
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
                usual: Some(10),
            }),
            total: Some("/pagination/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access-Only",
            scopes: &["charges.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_CHARGE: rt::Route = rt::Route {
    name: "create_charge",
    operation_id: "charge",
    method: rt::Method::POST,
    path: "/marketplace/billing/charges",
    summary: "Create a new wallet charge",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("appId").required(),
        rt::Parameter::field("meterId").required(),
        rt::Parameter::field("eventId").required(),
        rt::Parameter::field("userId"),
        rt::Parameter::field("companyId").required(),
        rt::Parameter::field("description").required(),
        rt::Parameter::field("price"),
        rt::Parameter::field("units").required(),
        rt::Parameter::field("eventTime"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access-Only",
            scopes: &["charges.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_CHARGE: rt::Route = rt::Route {
    name: "get_charge",
    operation_id: "getSpecificCharge",
    method: rt::Method::GET,
    path: "/marketplace/billing/charges/{chargeId}",
    summary: "Get specific wallet charge details",
    parameters: &[rt::Parameter::path("chargeId")],
    security: &[
        rt::Security {
            scheme: "Location-Access-Only",
            scopes: &["charges.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_CHARGE: rt::Route = rt::Route {
    name: "delete_charge",
    operation_id: "deleteCharge",
    method: rt::Method::DELETE,
    path: "/marketplace/billing/charges/{chargeId}",
    summary: "Delete a wallet charge",
    parameters: &[rt::Parameter::path("chargeId")],
    security: &[
        rt::Security {
            scheme: "Location-Access-Only",
            scopes: &["charges.write"],
        },
    ],
    ..COMMON
};
pub(crate) static HAS_FUNDS: rt::Route = rt::Route {
    name: "has_funds",
    operation_id: "hasFunds",
    method: rt::Method::GET,
    path: "/marketplace/billing/charges/has-funds",
    summary: "Check if account has sufficient funds",
    security: &[
        rt::Security {
            scheme: "Location-Access-Only",
            scopes: &["charges.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_INSTALLER_DETAILS: rt::Route = rt::Route {
    name: "get_installer_details",
    operation_id: "get-installer-details",
    method: rt::Method::GET,
    path: "/marketplace/app/{appId}/installations",
    summary: "Get Installer Details",
    parameters: &[rt::Parameter::path("appId")],
    security: &[
        rt::Security {
            scheme: "Location-Access-Only",
            scopes: &["marketplace-installer-details.readonly"],
        },
        rt::Security {
            scheme: "Agency-Access-Only",
            scopes: &["marketplace-installer-details.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UNINSTALL_APPLICATION: rt::Route = rt::Route {
    name: "uninstall_application",
    operation_id: "uninstall-application",
    method: rt::Method::DELETE,
    path: "/marketplace/app/{appId}/installations",
    summary: "Uninstall an application",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[
        rt::Parameter::path("appId"),
        rt::Parameter::field("companyId"),
        rt::Parameter::field("reason"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access-Only",
            scopes: &["oauth.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["oauth.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_REBILLING_CONFIG_FOR_APP: rt::Route = rt::Route {
    name: "get_rebilling_config_for_app",
    operation_id: "get-rebilling-config-for-app",
    method: rt::Method::GET,
    path: "/marketplace/app/{appId}/rebilling-config/location/{locationId}",
    summary: "Get rebilling config for an app subscription and usage plans",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("appId")],
    security: &[
        rt::Security {
            scheme: "Location-Access-Only",
            scopes: &["oauth.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static MIGRATE_CONNECTION: rt::Route = rt::Route {
    name: "migrate_connection",
    operation_id: "migrateConnection",
    method: rt::Method::POST,
    path: "/marketplace/external-auth/migration",
    summary: "Migrate external authentication connection",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("type").required(),
        rt::Parameter::field("appId").required(),
        rt::Parameter::field("appVersionId").required(),
        rt::Parameter::field("accountId").required(),
        rt::Parameter::field("apiKey"),
        rt::Parameter::field("basicCredentials"),
        rt::Parameter::field("accessToken"),
        rt::Parameter::field("refreshToken"),
        rt::Parameter::field("expiryIn"),
        rt::Parameter::field("expiryAt"),
        rt::Parameter::field("scopes"),
        rt::Parameter::field("displayName"),
        rt::Parameter::field("isDefault"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["marketplace-external-auth-migration.write"],
        },
        rt::Security {
            scheme: "Location-Access-Only",
            scopes: &["marketplace-external-auth-migration.write"],
        },
    ],
    ..COMMON
};
