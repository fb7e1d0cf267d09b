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

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "saas_api",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static LOCATIONS_DEPRECATED: rt::Route = rt::Route {
    name: "locations_deprecated",
    operation_id: "locations-deprecated",
    method: rt::Method::GET,
    path: "/saas-api/public-api/locations",
    version: Some("2021-04-15"),
    summary: "Get locations by stripeId with companyId",
    deprecated: true,
    parameters: &[
        rt::Parameter::query("customerId"),
        rt::Parameter::query("subscriptionId"),
        rt::Parameter::query("companyId").required(),
    ],
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["saas/location.read"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_SUBSCRIPTION_DEPRECATED: rt::Route = rt::Route {
    name: "update_subscription_deprecated",
    operation_id: "update-saas-subscription-deprecated",
    method: rt::Method::PUT,
    path: "/saas-api/public-api/update-saas-subscription/{locationId}",
    version: Some("2021-04-15"),
    summary: "Update SaaS subscription",
    deprecated: true,
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("subscriptionId").required(),
        rt::Parameter::field("customerId").required(),
        rt::Parameter::field("companyId").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["saas/location.write"],
        },
    ],
    ..COMMON
};
pub(crate) static BULK_DISABLE_DEPRECATED: rt::Route = rt::Route {
    name: "bulk_disable_deprecated",
    operation_id: "bulk-disable-saas-deprecated",
    method: rt::Method::POST,
    path: "/saas-api/public-api/bulk-disable-saas/{companyId}",
    version: Some("2021-04-15"),
    summary: "Disable SaaS for locations",
    deprecated: true,
    parameters: &[
        rt::Parameter::path("companyId"),
        rt::Parameter::field("locationIds").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["saas/company.write"],
        },
    ],
    ..COMMON
};
pub(crate) static ENABLE_LOCATION_DEPRECATED: rt::Route = rt::Route {
    name: "enable_location_deprecated",
    operation_id: "enable-saas-location-deprecated",
    method: rt::Method::POST,
    path: "/saas-api/public-api/enable-saas/{locationId}",
    version: Some("2021-04-15"),
    summary: "Enable SaaS for Sub-Account (Formerly Location)",
    deprecated: true,
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("stripeAccountId"),
        rt::Parameter::field("name"),
        rt::Parameter::field("email"),
        rt::Parameter::field("stripeCustomerId"),
        rt::Parameter::field("companyId").required(),
        rt::Parameter::field("isSaaSV2").required(),
        rt::Parameter::field("contactId"),
        rt::Parameter::field("providerLocationId"),
        rt::Parameter::field("description"),
        rt::Parameter::field("saasPlanId"),
        rt::Parameter::field("priceId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["saas/location.write"],
        },
    ],
    ..COMMON
};
pub(crate) static PAUSE_LOCATION_DEPRECATED: rt::Route = rt::Route {
    name: "pause_location_deprecated",
    operation_id: "pause-location-deprecated",
    method: rt::Method::POST,
    path: "/saas-api/public-api/pause/{locationId}",
    version: Some("2021-04-15"),
    summary: "Pause location",
    deprecated: true,
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("paused").required(),
        rt::Parameter::field("companyId").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_REBILLING_DEPRECATED: rt::Route = rt::Route {
    name: "update_rebilling_deprecated",
    operation_id: "update-rebilling-deprecated",
    method: rt::Method::POST,
    path: "/saas-api/public-api/update-rebilling/{companyId}",
    version: Some("2021-04-15"),
    summary: "Update Rebilling",
    deprecated: true,
    parameters: &[
        rt::Parameter::path("companyId"),
        rt::Parameter::field("product").required(),
        rt::Parameter::field("locationIds").required(),
        rt::Parameter::field("config").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static GET_AGENCY_PLANS_DEPRECATED: rt::Route = rt::Route {
    name: "get_agency_plans_deprecated",
    operation_id: "get-agency-plans-deprecated",
    method: rt::Method::GET,
    path: "/saas-api/public-api/agency-plans/{companyId}",
    version: Some("2021-04-15"),
    summary: "Get Agency Plans",
    deprecated: true,
    parameters: &[rt::Parameter::path("companyId")],
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static GET_LOCATION_SUBSCRIPTION_DEPRECATED: rt::Route = rt::Route {
    name: "get_location_subscription_deprecated",
    operation_id: "get-location-subscription-deprecated",
    method: rt::Method::GET,
    path: "/saas-api/public-api/get-saas-subscription/{locationId}",
    version: Some("2021-04-15"),
    summary: "Get Location Subscription Details",
    deprecated: true,
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("companyId").required()],
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static BULK_ENABLE_DEPRECATED: rt::Route = rt::Route {
    name: "bulk_enable_deprecated",
    operation_id: "bulk-enable-saas-deprecated",
    method: rt::Method::POST,
    path: "/saas-api/public-api/bulk-enable-saas/{companyId}",
    version: Some("2021-04-15"),
    summary: "Bulk Enable SaaS",
    deprecated: true,
    parameters: &[
        rt::Parameter::path("companyId"),
        rt::Parameter::field("locationIds").required(),
        rt::Parameter::field("isSaaSV2").required(),
        rt::Parameter::field("actionPayload").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static GET_LOCATIONS_DEPRECATED: rt::Route = rt::Route {
    name: "get_locations_deprecated",
    operation_id: "get-saas-locations-deprecated",
    method: rt::Method::GET,
    path: "/saas-api/public-api/saas-locations/{companyId}",
    version: Some("2021-04-15"),
    summary: "Get SaaS Locations",
    deprecated: true,
    parameters: &[rt::Parameter::path("companyId"), rt::Parameter::query("page")],
    paging: Some(
        &rt::Paging {
            items: "/locations",
            step: rt::Step::Page {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "page",
                    text: false,
                },
                first: 1,
            },
            size: None,
            total: Some("/pagination/total"),
            more: Some("/pagination/hasNext"),
        },
    ),
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static GET_PLAN_DEPRECATED: rt::Route = rt::Route {
    name: "get_plan_deprecated",
    operation_id: "get-saas-plan-deprecated",
    method: rt::Method::GET,
    path: "/saas-api/public-api/saas-plan/{planId}",
    version: Some("2021-04-15"),
    summary: "Get SaaS Plan",
    deprecated: true,
    parameters: &[
        rt::Parameter::path("planId"),
        rt::Parameter::query("companyId").required(),
    ],
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static FIND_LOCATIONS: rt::Route = rt::Route {
    name: "find_locations",
    operation_id: "locations",
    method: rt::Method::GET,
    path: "/saas/locations",
    version: Some("2021-04-15"),
    summary: "Get locations by stripeId with companyId",
    parameters: &[
        rt::Parameter::query("customerId").required(),
        rt::Parameter::query("subscriptionId").required(),
        rt::Parameter::query("companyId").required(),
    ],
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["saas/location.read"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_SUBSCRIPTION: rt::Route = rt::Route {
    name: "update_subscription",
    operation_id: "generate-payment-link",
    method: rt::Method::PUT,
    path: "/saas/update-saas-subscription/{locationId}",
    version: Some("2021-04-15"),
    summary: "Update SaaS subscription",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("subscriptionId").required(),
        rt::Parameter::field("customerId").required(),
        rt::Parameter::field("companyId").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["saas/location.write"],
        },
    ],
    ..COMMON
};
pub(crate) static BULK_DISABLE: rt::Route = rt::Route {
    name: "bulk_disable",
    operation_id: "bulk-disable-saas",
    method: rt::Method::POST,
    path: "/saas/bulk-disable-saas/{companyId}",
    version: Some("2021-04-15"),
    summary: "Disable SaaS for locations",
    parameters: &[
        rt::Parameter::path("companyId"),
        rt::Parameter::field("locationIds").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["saas/company.write"],
        },
    ],
    ..COMMON
};
pub(crate) static ENABLE_LOCATION: rt::Route = rt::Route {
    name: "enable_location",
    operation_id: "enable-saas-location",
    method: rt::Method::POST,
    path: "/saas/enable-saas/{locationId}",
    version: Some("2021-04-15"),
    summary: "Enable SaaS for Sub-Account (Formerly Location)",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("stripeAccountId"),
        rt::Parameter::field("name"),
        rt::Parameter::field("email"),
        rt::Parameter::field("stripeCustomerId"),
        rt::Parameter::field("companyId").required(),
        rt::Parameter::field("isSaaSV2").required(),
        rt::Parameter::field("contactId"),
        rt::Parameter::field("providerLocationId"),
        rt::Parameter::field("description"),
        rt::Parameter::field("saasPlanId"),
        rt::Parameter::field("priceId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["saas/location.write"],
        },
    ],
    ..COMMON
};
pub(crate) static PAUSE_LOCATION: rt::Route = rt::Route {
    name: "pause_location",
    operation_id: "pause-location",
    method: rt::Method::POST,
    path: "/saas/pause/{locationId}",
    version: Some("2021-04-15"),
    summary: "Pause location",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("paused").required(),
        rt::Parameter::field("companyId").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_REBILLING: rt::Route = rt::Route {
    name: "update_rebilling",
    operation_id: "update-rebilling",
    method: rt::Method::POST,
    path: "/saas/update-rebilling/{companyId}",
    version: Some("2021-04-15"),
    summary: "Update Rebilling",
    parameters: &[
        rt::Parameter::path("companyId"),
        rt::Parameter::field("product").required(),
        rt::Parameter::field("locationIds").required(),
        rt::Parameter::field("config").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static GET_AGENCY_PLANS: rt::Route = rt::Route {
    name: "get_agency_plans",
    operation_id: "get-agency-plans",
    method: rt::Method::GET,
    path: "/saas/agency-plans/{companyId}",
    version: Some("2021-04-15"),
    summary: "Get Agency Plans",
    parameters: &[rt::Parameter::path("companyId")],
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static GET_LOCATION_SUBSCRIPTION: rt::Route = rt::Route {
    name: "get_location_subscription",
    operation_id: "get-location-subscription",
    method: rt::Method::GET,
    path: "/saas/get-saas-subscription/{locationId}",
    version: Some("2021-04-15"),
    summary: "Get Location Subscription Details",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("companyId").required()],
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static BULK_ENABLE: rt::Route = rt::Route {
    name: "bulk_enable",
    operation_id: "bulk-enable-saas",
    method: rt::Method::POST,
    path: "/saas/bulk-enable-saas/{companyId}",
    version: Some("2021-04-15"),
    summary: "Bulk Enable SaaS",
    parameters: &[
        rt::Parameter::path("companyId"),
        rt::Parameter::field("locationIds").required(),
        rt::Parameter::field("isSaaSV2").required(),
        rt::Parameter::field("actionPayload").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_LOCATIONS: rt::Route = rt::Route {
    name: "list_locations",
    operation_id: "get-saas-locations",
    method: rt::Method::GET,
    path: "/saas/saas-locations/{companyId}",
    version: Some("2021-04-15"),
    summary: "Get SaaS Locations",
    parameters: &[
        rt::Parameter::path("companyId"),
        rt::Parameter::query("page").required(),
    ],
    paging: Some(
        &rt::Paging {
            items: "/locations",
            step: rt::Step::Page {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "page",
                    text: false,
                },
                first: 1,
            },
            size: None,
            total: Some("/pagination/total"),
            more: Some("/pagination/hasNext"),
        },
    ),
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static GET_PLAN: rt::Route = rt::Route {
    name: "get_plan",
    operation_id: "get-saas-plan",
    method: rt::Method::GET,
    path: "/saas/saas-plan/{planId}",
    version: Some("2021-04-15"),
    summary: "Get SaaS Plan",
    parameters: &[
        rt::Parameter::path("planId"),
        rt::Parameter::query("companyId").required(),
    ],
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
