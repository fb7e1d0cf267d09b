// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Payments.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_INTEGRATION_PROVIDERS,
    &CREATE_INTEGRATION_PROVIDER,
    &LIST_ORDERS,
    &GET_ORDER,
    &RECORD_ORDER_PAYMENT,
    &LIST_ORDER_FULFILLMENTS,
    &CREATE_ORDER_FULFILLMENT,
    &LIST_ORDER_NOTES,
    &LIST_TRANSACTIONS,
    &GET_TRANSACTION,
    &LIST_SUBSCRIPTIONS,
    &GET_SUBSCRIPTION,
    &LIST_COUPONS,
    &GET_COUPON,
    &UPDATE_COUPON,
    &CREATE_COUPON,
    &DELETE_COUPON,
    &CREATE_CUSTOM_PROVIDER,
    &DELETE_CUSTOM_PROVIDER,
    &GET_CUSTOM_PROVIDER_CONFIG,
    &CREATE_CUSTOM_PROVIDER_CONFIG,
    &DISCONNECT_CUSTOM_PROVIDER,
    &UPDATE_CUSTOM_PROVIDER_CAPABILITIES,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "payments",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST_INTEGRATION_PROVIDERS: rt::Route = rt::Route {
    name: "list_integration_providers",
    operation_id: "list-integration-providers",
    method: rt::Method::GET,
    path: "/payments/integrations/provider/whitelabel",
    summary: "List White-label Integration Providers",
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
    parameters: &[rt::Parameter::query("limit"), rt::Parameter::query("offset")],
    paging: Some(
        &rt::Paging {
            items: "/providers",
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
            total: None,
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["payments/integration.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_INTEGRATION_PROVIDER: rt::Route = rt::Route {
    name: "create_integration_provider",
    operation_id: "create-integration provider",
    method: rt::Method::POST,
    path: "/payments/integrations/provider/whitelabel",
    summary: "Create White-label Integration Provider",
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
        rt::Parameter::field("uniqueName").required(),
        rt::Parameter::field("title").required(),
        rt::Parameter::field("provider").required(),
        rt::Parameter::field("description").required(),
        rt::Parameter::field("imageUrl").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["payments/integration.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_ORDERS: rt::Route = rt::Route {
    name: "list_orders",
    operation_id: "list-orders",
    method: rt::Method::GET,
    path: "/payments/orders",
    summary: "List Orders",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("status"),
        rt::Parameter::query("paymentStatus"),
        rt::Parameter::query("paymentMode"),
        rt::Parameter::query("startAt"),
        rt::Parameter::query("endAt"),
        rt::Parameter::query("search"),
        rt::Parameter::query("contactId"),
        rt::Parameter::query("funnelProductIds"),
        rt::Parameter::query("sourceId"),
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
                usual: Some(10),
            }),
            total: Some("/totalCount"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["payments/orders.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_ORDER: rt::Route = rt::Route {
    name: "get_order",
    operation_id: "get-order-by-id",
    method: rt::Method::GET,
    path: "/payments/orders/{orderId}",
    summary: "Get Order by ID",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("orderId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["payments/orders.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static RECORD_ORDER_PAYMENT: rt::Route = rt::Route {
    name: "record_order_payment",
    operation_id: "record-order-payment",
    method: rt::Method::POST,
    path: "/payments/orders/{orderId}/record-payment",
    summary: "Record Order Payment",
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
        rt::Parameter::path("orderId"),
        rt::Parameter::field("mode").required(),
        rt::Parameter::field("card"),
        rt::Parameter::field("cheque"),
        rt::Parameter::field("notes"),
        rt::Parameter::field("amount"),
        rt::Parameter::field("meta"),
        rt::Parameter::field("isPartialPayment"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["payments/orders.collectPayment"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_ORDER_FULFILLMENTS: rt::Route = rt::Route {
    name: "list_order_fulfillments",
    operation_id: "list-order-fulfillment",
    method: rt::Method::GET,
    path: "/payments/orders/{orderId}/fulfillments",
    summary: "List fulfillment",
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
    parameters: &[rt::Parameter::path("orderId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["payments/orders.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_ORDER_FULFILLMENT: rt::Route = rt::Route {
    name: "create_order_fulfillment",
    operation_id: "create-order-fulfillment",
    method: rt::Method::POST,
    path: "/payments/orders/{orderId}/fulfillments",
    summary: "Create order fulfillment",
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
        rt::Parameter::path("orderId"),
        rt::Parameter::field("trackings").required(),
        rt::Parameter::field("items").required(),
        rt::Parameter::field("notifyCustomer").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["payments/orders.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_ORDER_NOTES: rt::Route = rt::Route {
    name: "list_order_notes",
    operation_id: "list-order-notes",
    method: rt::Method::GET,
    path: "/payments/orders/{orderId}/notes",
    summary: "List Order Notes",
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
    parameters: &[rt::Parameter::path("orderId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_TRANSACTIONS: rt::Route = rt::Route {
    name: "list_transactions",
    operation_id: "list-transactions",
    method: rt::Method::GET,
    path: "/payments/transactions",
    summary: "List Transactions",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
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
        rt::Parameter::query("paymentMode"),
        rt::Parameter::query("startAt"),
        rt::Parameter::query("endAt"),
        rt::Parameter::query("entitySourceType"),
        rt::Parameter::query("entitySourceSubType"),
        rt::Parameter::query("search"),
        rt::Parameter::query("subscriptionId"),
        rt::Parameter::query("entityId"),
        rt::Parameter::query("contactId"),
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
                usual: Some(10),
            }),
            total: Some("/totalCount"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["payments/transactions.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_TRANSACTION: rt::Route = rt::Route {
    name: "get_transaction",
    operation_id: "get-transaction-by-id",
    method: rt::Method::GET,
    path: "/payments/transactions/{transactionId}",
    summary: "Get Transaction by ID",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
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
    parameters: &[rt::Parameter::path("transactionId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["payments/transactions.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_SUBSCRIPTIONS: rt::Route = rt::Route {
    name: "list_subscriptions",
    operation_id: "list-subscriptions",
    method: rt::Method::GET,
    path: "/payments/subscriptions",
    summary: "List Subscriptions",
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
        rt::Parameter::query("entityId"),
        rt::Parameter::query("paymentMode"),
        rt::Parameter::query("startAt"),
        rt::Parameter::query("endAt"),
        rt::Parameter::query("entitySourceType"),
        rt::Parameter::query("search"),
        rt::Parameter::query("contactId"),
        rt::Parameter::query("id"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("offset"),
        rt::Parameter::query("getPaymentsCollectedCount"),
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
                usual: Some(10),
            }),
            total: Some("/totalCount"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["payments/subscriptions.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_SUBSCRIPTION: rt::Route = rt::Route {
    name: "get_subscription",
    operation_id: "get-subscription-by-id",
    method: rt::Method::GET,
    path: "/payments/subscriptions/{subscriptionId}",
    summary: "Get Subscription by ID",
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
    parameters: &[rt::Parameter::path("subscriptionId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["payments/subscriptions.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_COUPONS: rt::Route = rt::Route {
    name: "list_coupons",
    operation_id: "list-coupons",
    method: rt::Method::GET,
    path: "/payments/coupon/list",
    summary: "List Coupons",
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
        rt::Parameter::query("status"),
        rt::Parameter::query("search"),
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
                usual: Some(100),
            }),
            total: Some("/totalCount"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["payments/coupons.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_COUPON: rt::Route = rt::Route {
    name: "get_coupon",
    operation_id: "get-coupon",
    method: rt::Method::GET,
    path: "/payments/coupon",
    summary: "Fetch Coupon",
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
        rt::Parameter::query("id").required(),
        rt::Parameter::query("code").required(),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["payments/coupons.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_COUPON: rt::Route = rt::Route {
    name: "update_coupon",
    operation_id: "update-coupon",
    method: rt::Method::PUT,
    path: "/payments/coupon",
    summary: "Update Coupon",
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
        rt::Parameter::field("code").required(),
        rt::Parameter::field("discountType").required(),
        rt::Parameter::field("discountValue").required(),
        rt::Parameter::field("startDate").required(),
        rt::Parameter::field("endDate"),
        rt::Parameter::field("usageLimit"),
        rt::Parameter::field("productIds"),
        rt::Parameter::field("applyToFuturePayments"),
        rt::Parameter::field("applyToFuturePaymentsConfig"),
        rt::Parameter::field("limitPerCustomer"),
        rt::Parameter::field("id").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["payments/coupons.write"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_COUPON: rt::Route = rt::Route {
    name: "create_coupon",
    operation_id: "create-coupon",
    method: rt::Method::POST,
    path: "/payments/coupon",
    summary: "Create Coupon",
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
        rt::Parameter::field("code").required(),
        rt::Parameter::field("discountType").required(),
        rt::Parameter::field("discountValue").required(),
        rt::Parameter::field("startDate").required(),
        rt::Parameter::field("endDate"),
        rt::Parameter::field("usageLimit"),
        rt::Parameter::field("productIds"),
        rt::Parameter::field("applyToFuturePayments"),
        rt::Parameter::field("applyToFuturePaymentsConfig"),
        rt::Parameter::field("limitPerCustomer"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["payments/coupons.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_COUPON: rt::Route = rt::Route {
    name: "delete_coupon",
    operation_id: "delete-coupon",
    method: rt::Method::DELETE,
    path: "/payments/coupon",
    summary: "Delete Coupon",
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
    parameters: &[rt::Parameter::field("id").required()],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["payments/coupons.write"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_CUSTOM_PROVIDER: rt::Route = rt::Route {
    name: "create_custom_provider",
    operation_id: "create-integration",
    method: rt::Method::POST,
    path: "/payments/custom-provider/provider",
    summary: "Create new integration",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("description").required(),
        rt::Parameter::field("paymentsUrl").required(),
        rt::Parameter::field("queryUrl").required(),
        rt::Parameter::field("imageUrl").required(),
        rt::Parameter::field("supportsSubscriptionSchedule").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["payments/custom-provider.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_CUSTOM_PROVIDER: rt::Route = rt::Route {
    name: "delete_custom_provider",
    operation_id: "delete-integration",
    method: rt::Method::DELETE,
    path: "/payments/custom-provider/provider",
    summary: "Deleting an existing integration",
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
            scopes: &["payments/custom-provider.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_CUSTOM_PROVIDER_CONFIG: rt::Route = rt::Route {
    name: "get_custom_provider_config",
    operation_id: "fetch-config",
    method: rt::Method::GET,
    path: "/payments/custom-provider/connect",
    summary: "Fetch given provider config",
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
            scopes: &["payments/custom-provider.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_CUSTOM_PROVIDER_CONFIG: rt::Route = rt::Route {
    name: "create_custom_provider_config",
    operation_id: "create-config",
    method: rt::Method::POST,
    path: "/payments/custom-provider/connect",
    summary: "Create new provider config",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("live").required(),
        rt::Parameter::field("test").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["payments/custom-provider.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DISCONNECT_CUSTOM_PROVIDER: rt::Route = rt::Route {
    name: "disconnect_custom_provider",
    operation_id: "disconnect-config",
    method: rt::Method::POST,
    path: "/payments/custom-provider/disconnect",
    summary: "Disconnect existing provider config",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::field("liveMode").required()],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["payments/custom-provider.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_CUSTOM_PROVIDER_CAPABILITIES: rt::Route = rt::Route {
    name: "update_custom_provider_capabilities",
    operation_id: "custom-provider-marketplace-app-update-capabilities",
    method: rt::Method::PUT,
    path: "/payments/custom-provider/capabilities",
    summary: "Custom-provider marketplace app update capabilities",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[
        rt::Parameter::field("supportsSubscriptionSchedules").required(),
        rt::Parameter::field("companyId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["payments/custom-provider.write"],
        },
    ],
    ..COMMON
};
