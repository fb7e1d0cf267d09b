// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Products.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &UPDATE_IN_BULK,
    &EDIT_IN_BULK,
    &LIST_PRICES,
    &CREATE_PRICE,
    &LIST_INVENTORY,
    &UPDATE_INVENTORY,
    &GET_PRICE,
    &UPDATE_PRICE,
    &DELETE_PRICE,
    &GET_STORE_STATS,
    &UPDATE_STORE_STATUS,
    &UPDATE_DISPLAY_PRIORITY,
    &LIST_COLLECTIONS,
    &CREATE_COLLECTION,
    &GET_COLLECTION,
    &UPDATE_COLLECTION,
    &DELETE_COLLECTION,
    &LIST_REVIEWS,
    &COUNT_REVIEWS,
    &UPDATE_REVIEW,
    &DELETE_REVIEW,
    &UPDATE_REVIEWS_IN_BULK,
    &GET,
    &UPDATE,
    &DELETE,
    &LIST,
    &CREATE,
    &UPDATE_INVENTORY_IN_BULK,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "products",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static UPDATE_IN_BULK: rt::Route = rt::Route {
    name: "update_in_bulk",
    operation_id: "bulkUpdate",
    method: rt::Method::POST,
    path: "/products/bulk-update",
    summary: "Bulk Update Products",
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
        rt::Parameter::field("type").required(),
        rt::Parameter::field("productIds").required(),
        rt::Parameter::field("filters"),
        rt::Parameter::field("price"),
        rt::Parameter::field("compareAtPrice"),
        rt::Parameter::field("availability"),
        rt::Parameter::field("collectionIds"),
        rt::Parameter::field("currency"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products.write"],
        },
    ],
    ..COMMON
};
pub(crate) static EDIT_IN_BULK: rt::Route = rt::Route {
    name: "edit_in_bulk",
    operation_id: "bulkEdit",
    method: rt::Method::POST,
    path: "/products/bulk-update/edit",
    summary: "Bulk Edit Products and Prices",
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
    parameters: &[rt::Parameter::field("products").required()],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    ..COMMON
};
pub(crate) static LIST_PRICES: rt::Route = rt::Route {
    name: "list_prices",
    operation_id: "list-prices-for-product",
    method: rt::Method::GET,
    path: "/products/{productId}/price",
    summary: "List Prices for a Product",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("productId"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("offset"),
        rt::Parameter::query("ids"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/prices",
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
            scopes: &["products/prices.readonly"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["products/prices.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_PRICE: rt::Route = rt::Route {
    name: "create_price",
    operation_id: "create-price-for-product",
    method: rt::Method::POST,
    path: "/products/{productId}/price",
    summary: "Create Price for a Product",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("productId"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("type").required(),
        rt::Parameter::field("currency").required(),
        rt::Parameter::field("amount").required(),
        rt::Parameter::field("recurring"),
        rt::Parameter::field("description"),
        rt::Parameter::field("membershipOffers"),
        rt::Parameter::field("trialPeriod"),
        rt::Parameter::field("totalCycles"),
        rt::Parameter::field("setupFee"),
        rt::Parameter::field("variantOptionIds"),
        rt::Parameter::field("compareAtPrice"),
        rt::Parameter::field("userId"),
        rt::Parameter::field("meta"),
        rt::Parameter::field("trackInventory"),
        rt::Parameter::field("availableQuantity"),
        rt::Parameter::field("allowOutOfStockPurchases"),
        rt::Parameter::field("sku"),
        rt::Parameter::field("shippingOptions"),
        rt::Parameter::field("isDigitalProduct"),
        rt::Parameter::field("digitalDelivery"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products/prices.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["products/prices.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_INVENTORY: rt::Route = rt::Route {
    name: "list_inventory",
    operation_id: "get-list-inventory",
    method: rt::Method::GET,
    path: "/products/inventory",
    summary: "List Inventory",
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
        rt::Parameter::query("search"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/inventory",
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
            total: Some("/total/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products/prices.readonly"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["products/prices.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_INVENTORY: rt::Route = rt::Route {
    name: "update_inventory",
    operation_id: "update-inventory",
    method: rt::Method::POST,
    path: "/products/inventory",
    summary: "Update Inventory",
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
    parameters: &[rt::Parameter::field("items").required()],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products/prices.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["products/prices.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_PRICE: rt::Route = rt::Route {
    name: "get_price",
    operation_id: "get-price-by-id-for-product",
    method: rt::Method::GET,
    path: "/products/{productId}/price/{priceId}",
    summary: "Get Price by ID for a Product",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("productId"), rt::Parameter::path("priceId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products/prices.readonly"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["products/prices.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_PRICE: rt::Route = rt::Route {
    name: "update_price",
    operation_id: "update-price-by-id-for-product",
    method: rt::Method::PUT,
    path: "/products/{productId}/price/{priceId}",
    summary: "Update Price by ID for a Product",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("productId"),
        rt::Parameter::path("priceId"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("type").required(),
        rt::Parameter::field("currency").required(),
        rt::Parameter::field("amount").required(),
        rt::Parameter::field("recurring"),
        rt::Parameter::field("description"),
        rt::Parameter::field("membershipOffers"),
        rt::Parameter::field("trialPeriod"),
        rt::Parameter::field("totalCycles"),
        rt::Parameter::field("setupFee"),
        rt::Parameter::field("variantOptionIds"),
        rt::Parameter::field("compareAtPrice"),
        rt::Parameter::field("userId"),
        rt::Parameter::field("meta"),
        rt::Parameter::field("trackInventory"),
        rt::Parameter::field("availableQuantity"),
        rt::Parameter::field("allowOutOfStockPurchases"),
        rt::Parameter::field("sku"),
        rt::Parameter::field("shippingOptions"),
        rt::Parameter::field("isDigitalProduct"),
        rt::Parameter::field("digitalDelivery"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products/prices.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["products/prices.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_PRICE: rt::Route = rt::Route {
    name: "delete_price",
    operation_id: "delete-price-by-id-for-product",
    method: rt::Method::DELETE,
    path: "/products/{productId}/price/{priceId}",
    summary: "Delete Price by ID for a Product",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("productId"), rt::Parameter::path("priceId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products/prices.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["products/prices.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_STORE_STATS: rt::Route = rt::Route {
    name: "get_store_stats",
    operation_id: "get-product-store-stats",
    method: rt::Method::GET,
    path: "/products/store/{storeId}/stats",
    summary: "Fetch Product Store Stats",
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
        rt::Parameter::path("storeId"),
        rt::Parameter::query("search"),
        rt::Parameter::query("collectionIds"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_STORE_STATUS: rt::Route = rt::Route {
    name: "update_store_status",
    operation_id: "update-store-status",
    method: rt::Method::POST,
    path: "/products/store/{storeId}",
    summary: "Action to include/exclude the product in store",
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
        rt::Parameter::path("storeId"),
        rt::Parameter::field("action").required(),
        rt::Parameter::field("productIds").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_DISPLAY_PRIORITY: rt::Route = rt::Route {
    name: "update_display_priority",
    operation_id: "update-display-priority",
    method: rt::Method::POST,
    path: "/products/store/{storeId}/priority",
    summary: "Update product display priorities in store",
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
        rt::Parameter::path("storeId"),
        rt::Parameter::field("products").required(),
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
pub(crate) static LIST_COLLECTIONS: rt::Route = rt::Route {
    name: "list_collections",
    operation_id: "get-product-collection",
    method: rt::Method::GET,
    path: "/products/collections",
    summary: "Fetch Product Collections",
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
        rt::Parameter::query("collectionIds"),
        rt::Parameter::query("name"),
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
            total: Some("/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products/collection.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_COLLECTION: rt::Route = rt::Route {
    name: "create_collection",
    operation_id: "create-product-collection",
    method: rt::Method::POST,
    path: "/products/collections",
    summary: "Create Product Collection",
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
        rt::Parameter::field("collectionId"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("slug").required(),
        rt::Parameter::field("image"),
        rt::Parameter::field("seo"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products/collection.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_COLLECTION: rt::Route = rt::Route {
    name: "get_collection",
    operation_id: "get-product-collection-id",
    method: rt::Method::GET,
    path: "/products/collections/{collectionId}",
    summary: "Get Details about individual product collection",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("collectionId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products/collection.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_COLLECTION: rt::Route = rt::Route {
    name: "update_collection",
    operation_id: "update-product-collection",
    method: rt::Method::PUT,
    path: "/products/collections/{collectionId}",
    summary: "Update Product Collection",
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
        rt::Parameter::path("collectionId"),
        rt::Parameter::field("name"),
        rt::Parameter::field("slug"),
        rt::Parameter::field("image"),
        rt::Parameter::field("seo"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products/collection.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_COLLECTION: rt::Route = rt::Route {
    name: "delete_collection",
    operation_id: "delete-product-collection",
    method: rt::Method::DELETE,
    path: "/products/collections/{collectionId}",
    summary: "Delete Product Collection",
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
    parameters: &[rt::Parameter::path("collectionId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products/collection.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_REVIEWS: rt::Route = rt::Route {
    name: "list_reviews",
    operation_id: "get-product-reviews",
    method: rt::Method::GET,
    path: "/products/reviews",
    summary: "Fetch Product Reviews",
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
        rt::Parameter::query("sortField"),
        rt::Parameter::query("sortOrder"),
        rt::Parameter::query("rating"),
        rt::Parameter::query("startDate"),
        rt::Parameter::query("endDate"),
        rt::Parameter::query("productId"),
        rt::Parameter::query("storeId"),
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
            scopes: &["products.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static COUNT_REVIEWS: rt::Route = rt::Route {
    name: "count_reviews",
    operation_id: "get-reviews-count",
    method: rt::Method::GET,
    path: "/products/reviews/count",
    summary: "Fetch Review Count as per status",
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
        rt::Parameter::query("rating"),
        rt::Parameter::query("startDate"),
        rt::Parameter::query("endDate"),
        rt::Parameter::query("productId"),
        rt::Parameter::query("storeId"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_REVIEW: rt::Route = rt::Route {
    name: "update_review",
    operation_id: "update-product-review",
    method: rt::Method::PUT,
    path: "/products/reviews/{reviewId}",
    summary: "Update Product Reviews",
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
        rt::Parameter::path("reviewId"),
        rt::Parameter::field("productId").required(),
        rt::Parameter::field("status").required(),
        rt::Parameter::field("reply"),
        rt::Parameter::field("rating"),
        rt::Parameter::field("headline"),
        rt::Parameter::field("detail"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_REVIEW: rt::Route = rt::Route {
    name: "delete_review",
    operation_id: "delete-product-review",
    method: rt::Method::DELETE,
    path: "/products/reviews/{reviewId}",
    summary: "Delete Product Review",
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
        rt::Parameter::path("reviewId"),
        rt::Parameter::query("productId").required(),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_REVIEWS_IN_BULK: rt::Route = rt::Route {
    name: "update_reviews_in_bulk",
    operation_id: "bulk-update-product-review",
    method: rt::Method::POST,
    path: "/products/reviews/bulk-update",
    summary: "Update Product Reviews",
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
        rt::Parameter::field("reviews").required(),
        rt::Parameter::field("status").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET: rt::Route = rt::Route {
    name: "get",
    operation_id: "get-product-by-id",
    method: rt::Method::GET,
    path: "/products/{productId}",
    summary: "Get Product by ID",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("productId"),
        rt::Parameter::query("sendWishlistStatus"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products.readonly"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["products.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    name: "update",
    operation_id: "update-product-by-id",
    method: rt::Method::PUT,
    path: "/products/{productId}",
    summary: "Update Product by ID",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("productId"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("description"),
        rt::Parameter::field("productType").required(),
        rt::Parameter::field("image"),
        rt::Parameter::field("statementDescriptor"),
        rt::Parameter::field("availableInStore"),
        rt::Parameter::field("medias"),
        rt::Parameter::field("variants"),
        rt::Parameter::field("collectionIds"),
        rt::Parameter::field("isTaxesEnabled"),
        rt::Parameter::field("taxes"),
        rt::Parameter::field("automaticTaxCategoryId"),
        rt::Parameter::field("isLabelEnabled"),
        rt::Parameter::field("label"),
        rt::Parameter::field("slug"),
        rt::Parameter::field("seo"),
        rt::Parameter::field("taxInclusive"),
        rt::Parameter::field("prices"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["products.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE: rt::Route = rt::Route {
    name: "delete",
    operation_id: "delete-product-by-id",
    method: rt::Method::DELETE,
    path: "/products/{productId}",
    summary: "Delete Product by ID",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("productId"),
        rt::Parameter::query("sendWishlistStatus"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["products.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST: rt::Route = rt::Route {
    name: "list",
    operation_id: "list-invoices",
    method: rt::Method::GET,
    path: "/products/",
    summary: "List Products",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("limit"),
        rt::Parameter::query("offset"),
        rt::Parameter::query("search"),
        rt::Parameter::query("collectionIds"),
        rt::Parameter::query("collectionSlug"),
        rt::Parameter::query("expand"),
        rt::Parameter::query("productIds"),
        rt::Parameter::query("storeId"),
        rt::Parameter::query("includedInStore"),
        rt::Parameter::query("availableInStore"),
        rt::Parameter::query("sortOrder"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/products",
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
            total: Some("/total/0/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products.readonly"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["products.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE: rt::Route = rt::Route {
    name: "create",
    operation_id: "create-product",
    method: rt::Method::POST,
    path: "/products/",
    summary: "Create Product",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("description"),
        rt::Parameter::field("productType").required(),
        rt::Parameter::field("image"),
        rt::Parameter::field("statementDescriptor"),
        rt::Parameter::field("availableInStore"),
        rt::Parameter::field("medias"),
        rt::Parameter::field("variants"),
        rt::Parameter::field("collectionIds"),
        rt::Parameter::field("isTaxesEnabled"),
        rt::Parameter::field("taxes"),
        rt::Parameter::field("automaticTaxCategoryId"),
        rt::Parameter::field("isLabelEnabled"),
        rt::Parameter::field("label"),
        rt::Parameter::field("slug"),
        rt::Parameter::field("seo"),
        rt::Parameter::field("taxInclusive"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["products.write"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["products.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_INVENTORY_IN_BULK: rt::Route = rt::Route {
    name: "update_inventory_in_bulk",
    operation_id: "update-inventory-in-bulk",
    method: rt::Method::POST,
    path: "/products/bulk-update/inventory",
    summary: "Bulk Update Inventory",
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    evidence: rt::Evidence::Documented,
    ..COMMON
};
