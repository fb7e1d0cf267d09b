// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of SaaS.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LOCATIONS_DEPRECATED,
    &UPDATE_SUBSCRIPTION_DEPRECATED,
    &BULK_DISABLE_DEPRECATED,
    &ENABLE_LOCATION_DEPRECATED,
    &PAUSE_LOCATION_DEPRECATED,
    &UPDATE_REBILLING_DEPRECATED,
    &GET_AGENCY_PLANS_DEPRECATED,
    &GET_LOCATION_SUBSCRIPTION_DEPRECATED,
    &BULK_ENABLE_DEPRECATED,
    &GET_LOCATIONS_DEPRECATED,
    &GET_PLAN_DEPRECATED,
    &FIND_LOCATIONS,
    &UPDATE_SUBSCRIPTION,
    &BULK_DISABLE,
    &ENABLE_LOCATION,
    &PAUSE_LOCATION,
    &UPDATE_REBILLING,
    &GET_AGENCY_PLANS,
    &GET_LOCATION_SUBSCRIPTION,
    &BULK_ENABLE,
    &LIST_LOCATIONS,
    &GET_PLAN,
];
pub(super) static LOCATIONS_DEPRECATED: rt::Route = rt::Route {
    family: "saas_api",
    name: "locations_deprecated",
    operation_id: "locations-deprecated",
    method: rt::Method::GET,
    path: "/saas-api/public-api/locations",
    version: Some("2021-04-15"),
    summary: "Get locations by stripeId with companyId",
    deprecated: true,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "customerId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "subscriptionId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "companyId",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
};
pub(super) static UPDATE_SUBSCRIPTION_DEPRECATED: rt::Route = rt::Route {
    family: "saas_api",
    name: "update_subscription_deprecated",
    operation_id: "update-saas-subscription-deprecated",
    method: rt::Method::PUT,
    path: "/saas-api/public-api/update-saas-subscription/{locationId}",
    version: Some("2021-04-15"),
    summary: "Update SaaS subscription",
    deprecated: true,
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
            place: rt::Place::Body,
            name: "subscriptionId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "customerId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "companyId",
            required: true,
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
            scopes: &[],
        },
    ],
};
pub(super) static BULK_DISABLE_DEPRECATED: rt::Route = rt::Route {
    family: "saas_api",
    name: "bulk_disable_deprecated",
    operation_id: "bulk-disable-saas-deprecated",
    method: rt::Method::POST,
    path: "/saas-api/public-api/bulk-disable-saas/{companyId}",
    version: Some("2021-04-15"),
    summary: "Disable SaaS for locations",
    deprecated: true,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "companyId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "locationIds",
            required: true,
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
            scopes: &[],
        },
    ],
};
pub(super) static ENABLE_LOCATION_DEPRECATED: rt::Route = rt::Route {
    family: "saas_api",
    name: "enable_location_deprecated",
    operation_id: "enable-saas-location-deprecated",
    method: rt::Method::POST,
    path: "/saas-api/public-api/enable-saas/{locationId}",
    version: Some("2021-04-15"),
    summary: "Enable SaaS for Sub-Account (Formerly Location)",
    deprecated: true,
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
            place: rt::Place::Body,
            name: "stripeAccountId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
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
            name: "stripeCustomerId",
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
            name: "isSaaSV2",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "contactId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "providerLocationId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "description",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "saasPlanId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "priceId",
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
            scopes: &[],
        },
    ],
};
pub(super) static PAUSE_LOCATION_DEPRECATED: rt::Route = rt::Route {
    family: "saas_api",
    name: "pause_location_deprecated",
    operation_id: "pause-location-deprecated",
    method: rt::Method::POST,
    path: "/saas-api/public-api/pause/{locationId}",
    version: Some("2021-04-15"),
    summary: "Pause location",
    deprecated: true,
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
            place: rt::Place::Body,
            name: "paused",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "companyId",
            required: true,
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
            scopes: &[],
        },
    ],
};
pub(super) static UPDATE_REBILLING_DEPRECATED: rt::Route = rt::Route {
    family: "saas_api",
    name: "update_rebilling_deprecated",
    operation_id: "update-rebilling-deprecated",
    method: rt::Method::POST,
    path: "/saas-api/public-api/update-rebilling/{companyId}",
    version: Some("2021-04-15"),
    summary: "Update Rebilling",
    deprecated: true,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "companyId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "product",
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
            name: "config",
            required: true,
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
            scopes: &[],
        },
    ],
};
pub(super) static GET_AGENCY_PLANS_DEPRECATED: rt::Route = rt::Route {
    family: "saas_api",
    name: "get_agency_plans_deprecated",
    operation_id: "get-agency-plans-deprecated",
    method: rt::Method::GET,
    path: "/saas-api/public-api/agency-plans/{companyId}",
    version: Some("2021-04-15"),
    summary: "Get Agency Plans",
    deprecated: true,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "companyId",
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
            scopes: &[],
        },
    ],
};
pub(super) static GET_LOCATION_SUBSCRIPTION_DEPRECATED: rt::Route = rt::Route {
    family: "saas_api",
    name: "get_location_subscription_deprecated",
    operation_id: "get-location-subscription-deprecated",
    method: rt::Method::GET,
    path: "/saas-api/public-api/get-saas-subscription/{locationId}",
    version: Some("2021-04-15"),
    summary: "Get Location Subscription Details",
    deprecated: true,
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
            place: rt::Place::Query,
            name: "companyId",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
};
pub(super) static BULK_ENABLE_DEPRECATED: rt::Route = rt::Route {
    family: "saas_api",
    name: "bulk_enable_deprecated",
    operation_id: "bulk-enable-saas-deprecated",
    method: rt::Method::POST,
    path: "/saas-api/public-api/bulk-enable-saas/{companyId}",
    version: Some("2021-04-15"),
    summary: "Bulk Enable SaaS",
    deprecated: true,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "companyId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "locationIds",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "isSaaSV2",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "actionPayload",
            required: true,
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
            scopes: &[],
        },
    ],
};
pub(super) static GET_LOCATIONS_DEPRECATED: rt::Route = rt::Route {
    family: "saas_api",
    name: "get_locations_deprecated",
    operation_id: "get-saas-locations-deprecated",
    method: rt::Method::GET,
    path: "/saas-api/public-api/saas-locations/{companyId}",
    version: Some("2021-04-15"),
    summary: "Get SaaS Locations",
    deprecated: true,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "companyId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "page",
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
            scopes: &[],
        },
    ],
};
pub(super) static GET_PLAN_DEPRECATED: rt::Route = rt::Route {
    family: "saas_api",
    name: "get_plan_deprecated",
    operation_id: "get-saas-plan-deprecated",
    method: rt::Method::GET,
    path: "/saas-api/public-api/saas-plan/{planId}",
    version: Some("2021-04-15"),
    summary: "Get SaaS Plan",
    deprecated: true,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "planId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "companyId",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
};
pub(super) static FIND_LOCATIONS: rt::Route = rt::Route {
    family: "saas_api",
    name: "find_locations",
    operation_id: "locations",
    method: rt::Method::GET,
    path: "/saas/locations",
    version: Some("2021-04-15"),
    summary: "Get locations by stripeId with companyId",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "customerId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "subscriptionId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "companyId",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
};
pub(super) static UPDATE_SUBSCRIPTION: rt::Route = rt::Route {
    family: "saas_api",
    name: "update_subscription",
    operation_id: "generate-payment-link",
    method: rt::Method::PUT,
    path: "/saas/update-saas-subscription/{locationId}",
    version: Some("2021-04-15"),
    summary: "Update SaaS subscription",
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
            place: rt::Place::Body,
            name: "subscriptionId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "customerId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "companyId",
            required: true,
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
            scopes: &[],
        },
    ],
};
pub(super) static BULK_DISABLE: rt::Route = rt::Route {
    family: "saas_api",
    name: "bulk_disable",
    operation_id: "bulk-disable-saas",
    method: rt::Method::POST,
    path: "/saas/bulk-disable-saas/{companyId}",
    version: Some("2021-04-15"),
    summary: "Disable SaaS for locations",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "companyId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "locationIds",
            required: true,
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
            scopes: &[],
        },
    ],
};
pub(super) static ENABLE_LOCATION: rt::Route = rt::Route {
    family: "saas_api",
    name: "enable_location",
    operation_id: "enable-saas-location",
    method: rt::Method::POST,
    path: "/saas/enable-saas/{locationId}",
    version: Some("2021-04-15"),
    summary: "Enable SaaS for Sub-Account (Formerly Location)",
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
            place: rt::Place::Body,
            name: "stripeAccountId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
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
            name: "stripeCustomerId",
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
            name: "isSaaSV2",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "contactId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "providerLocationId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "description",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "saasPlanId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "priceId",
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
            scopes: &[],
        },
    ],
};
pub(super) static PAUSE_LOCATION: rt::Route = rt::Route {
    family: "saas_api",
    name: "pause_location",
    operation_id: "pause-location",
    method: rt::Method::POST,
    path: "/saas/pause/{locationId}",
    version: Some("2021-04-15"),
    summary: "Pause location",
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
            place: rt::Place::Body,
            name: "paused",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "companyId",
            required: true,
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
            scopes: &[],
        },
    ],
};
pub(super) static UPDATE_REBILLING: rt::Route = rt::Route {
    family: "saas_api",
    name: "update_rebilling",
    operation_id: "update-rebilling",
    method: rt::Method::POST,
    path: "/saas/update-rebilling/{companyId}",
    version: Some("2021-04-15"),
    summary: "Update Rebilling",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "companyId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "product",
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
            name: "config",
            required: true,
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
            scopes: &[],
        },
    ],
};
pub(super) static GET_AGENCY_PLANS: rt::Route = rt::Route {
    family: "saas_api",
    name: "get_agency_plans",
    operation_id: "get-agency-plans",
    method: rt::Method::GET,
    path: "/saas/agency-plans/{companyId}",
    version: Some("2021-04-15"),
    summary: "Get Agency Plans",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "companyId",
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
            scopes: &[],
        },
    ],
};
pub(super) static GET_LOCATION_SUBSCRIPTION: rt::Route = rt::Route {
    family: "saas_api",
    name: "get_location_subscription",
    operation_id: "get-location-subscription",
    method: rt::Method::GET,
    path: "/saas/get-saas-subscription/{locationId}",
    version: Some("2021-04-15"),
    summary: "Get Location Subscription Details",
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
            place: rt::Place::Query,
            name: "companyId",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
};
pub(super) static BULK_ENABLE: rt::Route = rt::Route {
    family: "saas_api",
    name: "bulk_enable",
    operation_id: "bulk-enable-saas",
    method: rt::Method::POST,
    path: "/saas/bulk-enable-saas/{companyId}",
    version: Some("2021-04-15"),
    summary: "Bulk Enable SaaS",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "companyId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "locationIds",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "isSaaSV2",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "actionPayload",
            required: true,
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
            scopes: &[],
        },
    ],
};
pub(super) static LIST_LOCATIONS: rt::Route = rt::Route {
    family: "saas_api",
    name: "list_locations",
    operation_id: "get-saas-locations",
    method: rt::Method::GET,
    path: "/saas/saas-locations/{companyId}",
    version: Some("2021-04-15"),
    summary: "Get SaaS Locations",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "companyId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "page",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
};
pub(super) static GET_PLAN: rt::Route = rt::Route {
    family: "saas_api",
    name: "get_plan",
    operation_id: "get-saas-plan",
    method: rt::Method::GET,
    path: "/saas/saas-plan/{planId}",
    version: Some("2021-04-15"),
    summary: "Get SaaS Plan",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "planId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "companyId",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
};
