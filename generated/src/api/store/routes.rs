// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Store.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_SHIPPING_ZONES,
    &CREATE_SHIPPING_ZONE,
    &GET_SHIPPING_ZONE,
    &UPDATE_SHIPPING_ZONE,
    &DELETE_SHIPPING_ZONE,
    &FIND_AVAILABLE_SHIPPING_RATES,
    &LIST_SHIPPING_RATES,
    &CREATE_SHIPPING_RATE,
    &GET_SHIPPING_RATE,
    &UPDATE_SHIPPING_RATE,
    &DELETE_SHIPPING_RATE,
    &LIST_SHIPPING_CARRIERS,
    &CREATE_SHIPPING_CARRIER,
    &GET_SHIPPING_CARRIER,
    &UPDATE_SHIPPING_CARRIER,
    &DELETE_SHIPPING_CARRIER,
    &GET_SETTINGS,
    &CREATE_SETTING,
    &GET_SETUP_PROGRESS,
    &UPDATE_SETUP_PROGRESS,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "store",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST_SHIPPING_ZONES: rt::Route = rt::Route {
    name: "list_shipping_zones",
    operation_id: "list-shipping-zones",
    method: rt::Method::GET,
    path: "/store/shipping-zone",
    summary: "List Shipping Zones",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::query("limit"),
        rt::Parameter::query("offset"),
        rt::Parameter::query("withShippingRate"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/data",
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
                usual: Some(20),
            }),
            total: Some("/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_SHIPPING_ZONE: rt::Route = rt::Route {
    name: "create_shipping_zone",
    operation_id: "create-shipping-zone",
    method: rt::Method::POST,
    path: "/store/shipping-zone",
    summary: "Create Shipping Zone",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("countries").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static GET_SHIPPING_ZONE: rt::Route = rt::Route {
    name: "get_shipping_zone",
    operation_id: "get-shipping-zones",
    method: rt::Method::GET,
    path: "/store/shipping-zone/{shippingZoneId}",
    summary: "Get Shipping Zone",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::path("shippingZoneId"),
        rt::Parameter::query("withShippingRate"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_SHIPPING_ZONE: rt::Route = rt::Route {
    name: "update_shipping_zone",
    operation_id: "update-shipping-zone",
    method: rt::Method::PUT,
    path: "/store/shipping-zone/{shippingZoneId}",
    summary: "Update Shipping Zone",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: false,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::path("shippingZoneId"),
        rt::Parameter::field("name"),
        rt::Parameter::field("countries"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_SHIPPING_ZONE: rt::Route = rt::Route {
    name: "delete_shipping_zone",
    operation_id: "delete-shipping-zone",
    method: rt::Method::DELETE,
    path: "/store/shipping-zone/{shippingZoneId}",
    summary: "Delete shipping zone",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[rt::Parameter::path("shippingZoneId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static FIND_AVAILABLE_SHIPPING_RATES: rt::Route = rt::Route {
    name: "find_available_shipping_rates",
    operation_id: "get-available-shipping-zones",
    method: rt::Method::POST,
    path: "/store/shipping-zone/shipping-rates",
    summary: "Get available shipping rates",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::field("country").required(),
        rt::Parameter::field("address"),
        rt::Parameter::field("amountAvailable"),
        rt::Parameter::field("totalOrderAmount").required(),
        rt::Parameter::field("weightAvailable"),
        rt::Parameter::field("totalOrderWeight").required(),
        rt::Parameter::field("source").required(),
        rt::Parameter::field("products").required(),
        rt::Parameter::field("couponCode"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    ..COMMON
};
pub(crate) static LIST_SHIPPING_RATES: rt::Route = rt::Route {
    name: "list_shipping_rates",
    operation_id: "list-shipping-rates",
    method: rt::Method::GET,
    path: "/store/shipping-zone/{shippingZoneId}/shipping-rate",
    summary: "List Shipping Rates",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::path("shippingZoneId"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("offset"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/data",
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
                usual: Some(20),
            }),
            total: Some("/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_SHIPPING_RATE: rt::Route = rt::Route {
    name: "create_shipping_rate",
    operation_id: "create-shipping-rate",
    method: rt::Method::POST,
    path: "/store/shipping-zone/{shippingZoneId}/shipping-rate",
    summary: "Create Shipping Rate",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::path("shippingZoneId"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("description"),
        rt::Parameter::field("currency").required(),
        rt::Parameter::field("amount").required(),
        rt::Parameter::field("conditionType").required(),
        rt::Parameter::field("minCondition").required(),
        rt::Parameter::field("maxCondition").required(),
        rt::Parameter::field("isCarrierRate"),
        rt::Parameter::field("shippingCarrierId").required(),
        rt::Parameter::field("percentageOfRateFee"),
        rt::Parameter::field("shippingCarrierServices"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static GET_SHIPPING_RATE: rt::Route = rt::Route {
    name: "get_shipping_rate",
    operation_id: "get-shipping-rates",
    method: rt::Method::GET,
    path: "/store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}",
    summary: "Get Shipping Rate",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::path("shippingZoneId"),
        rt::Parameter::path("shippingRateId"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_SHIPPING_RATE: rt::Route = rt::Route {
    name: "update_shipping_rate",
    operation_id: "update-shipping-rate",
    method: rt::Method::PUT,
    path: "/store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}",
    summary: "Update Shipping Rate",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: false,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::path("shippingZoneId"),
        rt::Parameter::path("shippingRateId"),
        rt::Parameter::field("name"),
        rt::Parameter::field("description"),
        rt::Parameter::field("currency"),
        rt::Parameter::field("amount"),
        rt::Parameter::field("conditionType"),
        rt::Parameter::field("minCondition"),
        rt::Parameter::field("maxCondition"),
        rt::Parameter::field("isCarrierRate"),
        rt::Parameter::field("shippingCarrierId"),
        rt::Parameter::field("percentageOfRateFee"),
        rt::Parameter::field("shippingCarrierServices"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_SHIPPING_RATE: rt::Route = rt::Route {
    name: "delete_shipping_rate",
    operation_id: "delete-shipping-rate",
    method: rt::Method::DELETE,
    path: "/store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}",
    summary: "Delete shipping rate",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::path("shippingZoneId"),
        rt::Parameter::path("shippingRateId"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_SHIPPING_CARRIERS: rt::Route = rt::Route {
    name: "list_shipping_carriers",
    operation_id: "list-shipping-carriers",
    method: rt::Method::GET,
    path: "/store/shipping-carrier",
    summary: "List Shipping Carriers",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_SHIPPING_CARRIER: rt::Route = rt::Route {
    name: "create_shipping_carrier",
    operation_id: "create-shipping-carrier",
    method: rt::Method::POST,
    path: "/store/shipping-carrier",
    summary: "Create Shipping Carrier",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("callbackUrl").required(),
        rt::Parameter::field("services"),
        rt::Parameter::field("allowsMultipleServiceSelection"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static GET_SHIPPING_CARRIER: rt::Route = rt::Route {
    name: "get_shipping_carrier",
    operation_id: "get-shipping-carriers",
    method: rt::Method::GET,
    path: "/store/shipping-carrier/{shippingCarrierId}",
    summary: "Get Shipping Carrier",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[rt::Parameter::path("shippingCarrierId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_SHIPPING_CARRIER: rt::Route = rt::Route {
    name: "update_shipping_carrier",
    operation_id: "update-shipping-carrier",
    method: rt::Method::PUT,
    path: "/store/shipping-carrier/{shippingCarrierId}",
    summary: "Update Shipping Carrier",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: false,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::path("shippingCarrierId"),
        rt::Parameter::field("name"),
        rt::Parameter::field("callbackUrl"),
        rt::Parameter::field("services"),
        rt::Parameter::field("allowsMultipleServiceSelection"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_SHIPPING_CARRIER: rt::Route = rt::Route {
    name: "delete_shipping_carrier",
    operation_id: "delete-shipping-carrier",
    method: rt::Method::DELETE,
    path: "/store/shipping-carrier/{shippingCarrierId}",
    summary: "Delete shipping carrier",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[rt::Parameter::path("shippingCarrierId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static GET_SETTINGS: rt::Route = rt::Route {
    name: "get_settings",
    operation_id: "get-store-settings",
    method: rt::Method::GET,
    path: "/store/store-setting",
    summary: "Get Store Settings",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_SETTING: rt::Route = rt::Route {
    name: "create_setting",
    operation_id: "create-store-setting",
    method: rt::Method::POST,
    path: "/store/store-setting",
    summary: "Create/Update Store Settings",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::field("shippingOrigin").required(),
        rt::Parameter::field("storeOrderNotification"),
        rt::Parameter::field("storeOrderFulfillmentNotification"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static GET_SETUP_PROGRESS: rt::Route = rt::Route {
    name: "get_setup_progress",
    operation_id: "get-store-setup-progress",
    method: rt::Method::GET,
    path: "/store/setup/progress",
    summary: "Get Store Setup Progress",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static UPDATE_SETUP_PROGRESS: rt::Route = rt::Route {
    name: "update_setup_progress",
    operation_id: "update-store-setup-progress",
    method: rt::Method::PUT,
    path: "/store/setup/progress",
    summary: "Update Store Setup Progress",
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    evidence: rt::Evidence::Documented,
    ..COMMON
};
