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
pub(super) static LIST_CHARGES: rt::Route = rt::Route {
    family: "marketplace",
    name: "list_charges",
    operation_id: "getCharges",
    method: rt::Method::GET,
    path: "/marketplace/billing/charges",
    version: Some("2021-07-28"),
    summary: "Get all wallet charges",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "meterId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "eventId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "userId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "startDate",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "endDate",
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
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
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
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static CREATE_CHARGE: rt::Route = rt::Route {
    family: "marketplace",
    name: "create_charge",
    operation_id: "charge",
    method: rt::Method::POST,
    path: "/marketplace/billing/charges",
    version: Some("2021-07-28"),
    summary: "Create a new wallet charge",
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
            name: "appId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "meterId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "eventId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "userId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "companyId",
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
            name: "price",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "units",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "eventTime",
            required: false,
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
            scheme: "Location-Access-Only",
            scopes: &["charges.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GET_CHARGE: rt::Route = rt::Route {
    family: "marketplace",
    name: "get_charge",
    operation_id: "getSpecificCharge",
    method: rt::Method::GET,
    path: "/marketplace/billing/charges/{chargeId}",
    version: Some("2021-07-28"),
    summary: "Get specific wallet charge details",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "chargeId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "Location-Access-Only",
            scopes: &["charges.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static DELETE_CHARGE: rt::Route = rt::Route {
    family: "marketplace",
    name: "delete_charge",
    operation_id: "deleteCharge",
    method: rt::Method::DELETE,
    path: "/marketplace/billing/charges/{chargeId}",
    version: Some("2021-07-28"),
    summary: "Delete a wallet charge",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "chargeId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "Location-Access-Only",
            scopes: &["charges.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static HAS_FUNDS: rt::Route = rt::Route {
    family: "marketplace",
    name: "has_funds",
    operation_id: "hasFunds",
    method: rt::Method::GET,
    path: "/marketplace/billing/charges/has-funds",
    version: Some("2021-07-28"),
    summary: "Check if account has sufficient funds",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "Location-Access-Only",
            scopes: &["charges.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GET_INSTALLER_DETAILS: rt::Route = rt::Route {
    family: "marketplace",
    name: "get_installer_details",
    operation_id: "get-installer-details",
    method: rt::Method::GET,
    path: "/marketplace/app/{appId}/installations",
    version: Some("2021-07-28"),
    summary: "Get Installer Details",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "appId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
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
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static UNINSTALL_APPLICATION: rt::Route = rt::Route {
    family: "marketplace",
    name: "uninstall_application",
    operation_id: "uninstall-application",
    method: rt::Method::DELETE,
    path: "/marketplace/app/{appId}/installations",
    version: Some("2021-07-28"),
    summary: "Uninstall an application",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: false,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "appId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "companyId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "reason",
            required: false,
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
            scheme: "Location-Access-Only",
            scopes: &["oauth.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["oauth.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GET_REBILLING_CONFIG_FOR_APP: rt::Route = rt::Route {
    family: "marketplace",
    name: "get_rebilling_config_for_app",
    operation_id: "get-rebilling-config-for-app",
    method: rt::Method::GET,
    path: "/marketplace/app/{appId}/rebilling-config/location/{locationId}",
    version: Some("2021-07-28"),
    summary: "Get rebilling config for an app subscription and usage plans",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "appId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "Location-Access-Only",
            scopes: &["oauth.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static MIGRATE_CONNECTION: rt::Route = rt::Route {
    family: "marketplace",
    name: "migrate_connection",
    operation_id: "migrateConnection",
    method: rt::Method::POST,
    path: "/marketplace/external-auth/migration",
    version: Some("2021-07-28"),
    summary: "Migrate external authentication connection",
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
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "appId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "appVersionId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "accountId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "apiKey",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "basicCredentials",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "accessToken",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "refreshToken",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "expiryIn",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "expiryAt",
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
            name: "displayName",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "isDefault",
            required: false,
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
            scopes: &["marketplace-external-auth-migration.write"],
        },
        rt::Security {
            scheme: "Location-Access-Only",
            scopes: &["marketplace-external-auth-migration.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
