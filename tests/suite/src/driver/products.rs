// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Products.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::products::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "products",
        method: "POST",
        path: "/products/bulk-update",
        operation_id: "bulkUpdate",
        call: update_in_bulk,
        answer: Some(round_trip::<models::BulkUpdateResponse>),
    },
    Operation {
        family: "products",
        method: "POST",
        path: "/products/bulk-update/edit",
        operation_id: "bulkEdit",
        call: edit_in_bulk,
        answer: Some(round_trip::<models::BulkEditResponse>),
    },
    Operation {
        family: "products",
        method: "GET",
        path: "/products/{productId}/price",
        operation_id: "list-prices-for-product",
        call: list_prices,
        answer: Some(round_trip::<models::ListPricesResponse>),
    },
    Operation {
        family: "products",
        method: "POST",
        path: "/products/{productId}/price",
        operation_id: "create-price-for-product",
        call: create_price,
        answer: Some(round_trip::<models::CreatePriceResponse>),
    },
    Operation {
        family: "products",
        method: "GET",
        path: "/products/inventory",
        operation_id: "get-list-inventory",
        call: list_inventory,
        answer: Some(round_trip::<models::GetInventoryResponse>),
    },
    Operation {
        family: "products",
        method: "POST",
        path: "/products/inventory",
        operation_id: "update-inventory",
        call: update_inventory,
        answer: Some(round_trip::<models::UpdateInventoryResponse>),
    },
    Operation {
        family: "products",
        method: "GET",
        path: "/products/{productId}/price/{priceId}",
        operation_id: "get-price-by-id-for-product",
        call: get_price,
        answer: Some(round_trip::<models::GetPriceResponse>),
    },
    Operation {
        family: "products",
        method: "PUT",
        path: "/products/{productId}/price/{priceId}",
        operation_id: "update-price-by-id-for-product",
        call: update_price,
        answer: Some(round_trip::<models::UpdatePriceResponse>),
    },
    Operation {
        family: "products",
        method: "DELETE",
        path: "/products/{productId}/price/{priceId}",
        operation_id: "delete-price-by-id-for-product",
        call: delete_price,
        answer: Some(round_trip::<models::DeletePriceResponse>),
    },
    Operation {
        family: "products",
        method: "GET",
        path: "/products/store/{storeId}/stats",
        operation_id: "get-product-store-stats",
        call: get_store_stats,
        answer: Some(round_trip::<models::GetProductStatsResponse>),
    },
    Operation {
        family: "products",
        method: "POST",
        path: "/products/store/{storeId}",
        operation_id: "update-store-status",
        call: update_store_status,
        answer: Some(round_trip::<models::UpdateProductStoreResponse>),
    },
    Operation {
        family: "products",
        method: "POST",
        path: "/products/store/{storeId}/priority",
        operation_id: "update-display-priority",
        call: update_display_priority,
        answer: None,
    },
    Operation {
        family: "products",
        method: "GET",
        path: "/products/collections",
        operation_id: "get-product-collection",
        call: list_collections,
        answer: Some(round_trip::<models::ListCollectionResponse>),
    },
    Operation {
        family: "products",
        method: "POST",
        path: "/products/collections",
        operation_id: "create-product-collection",
        call: create_collection,
        answer: Some(round_trip::<models::CreateCollectionResponse>),
    },
    Operation {
        family: "products",
        method: "GET",
        path: "/products/collections/{collectionId}",
        operation_id: "get-product-collection-id",
        call: get_collection,
        answer: Some(round_trip::<models::DefaultCollectionResponse>),
    },
    Operation {
        family: "products",
        method: "PUT",
        path: "/products/collections/{collectionId}",
        operation_id: "update-product-collection",
        call: update_collection,
        answer: Some(round_trip::<models::UpdateProductCollectionResponse>),
    },
    Operation {
        family: "products",
        method: "DELETE",
        path: "/products/collections/{collectionId}",
        operation_id: "delete-product-collection",
        call: delete_collection,
        answer: Some(round_trip::<models::DeleteProductCollectionResponse>),
    },
    Operation {
        family: "products",
        method: "GET",
        path: "/products/reviews",
        operation_id: "get-product-reviews",
        call: list_reviews,
        answer: Some(round_trip::<models::ListProductReviewsResponse>),
    },
    Operation {
        family: "products",
        method: "GET",
        path: "/products/reviews/count",
        operation_id: "get-reviews-count",
        call: count_reviews,
        answer: Some(round_trip::<models::CountReviewsByStatusResponse>),
    },
    Operation {
        family: "products",
        method: "PUT",
        path: "/products/reviews/{reviewId}",
        operation_id: "update-product-review",
        call: update_review,
        answer: Some(round_trip::<models::UpdateProductReviewsResponse>),
    },
    Operation {
        family: "products",
        method: "DELETE",
        path: "/products/reviews/{reviewId}",
        operation_id: "delete-product-review",
        call: delete_review,
        answer: Some(round_trip::<models::DeleteProductReviewResponse>),
    },
    Operation {
        family: "products",
        method: "POST",
        path: "/products/reviews/bulk-update",
        operation_id: "bulk-update-product-review",
        call: update_reviews_in_bulk,
        answer: Some(round_trip::<models::UpdateProductReviewsResponse>),
    },
    Operation {
        family: "products",
        method: "GET",
        path: "/products/{productId}",
        operation_id: "get-product-by-id",
        call: get,
        answer: Some(round_trip::<models::GetProductResponse>),
    },
    Operation {
        family: "products",
        method: "PUT",
        path: "/products/{productId}",
        operation_id: "update-product-by-id",
        call: update,
        answer: Some(round_trip::<models::UpdateProductResponse>),
    },
    Operation {
        family: "products",
        method: "DELETE",
        path: "/products/{productId}",
        operation_id: "delete-product-by-id",
        call: delete,
        answer: Some(round_trip::<models::DeleteProductResponse>),
    },
    Operation {
        family: "products",
        method: "GET",
        path: "/products/",
        operation_id: "list-invoices",
        call: list,
        answer: Some(round_trip::<models::ListProductsResponse>),
    },
    Operation {
        family: "products",
        method: "POST",
        path: "/products/",
        operation_id: "create-product",
        call: create,
        answer: Some(round_trip::<models::CreateProductResponse>),
    },
    Operation {
        family: "products",
        method: "POST",
        path: "/products/bulk-update/inventory",
        operation_id: "update-inventory-in-bulk",
        call: update_inventory_in_bulk,
        answer: None,
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "products",
        pointer: "/components/schemas/BulkUpdateFilters",
        name: "BulkUpdateFilters",
        round_trip: round_trip::<models::BulkUpdateFilters>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/PriceUpdateField",
        name: "PriceUpdateField",
        round_trip: round_trip::<models::PriceUpdateField>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/BulkUpdateResponseDto",
        name: "BulkUpdateResponse",
        round_trip: round_trip::<models::BulkUpdateResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/BulkEditProductDto",
        name: "BulkEditProduct",
        round_trip: round_trip::<models::BulkEditProduct>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/BulkEditPriceDto",
        name: "BulkEditPrice",
        round_trip: round_trip::<models::BulkEditPrice>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/ShippingOptionsDto",
        name: "ShippingOptions",
        round_trip: round_trip::<models::ShippingOptions>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/WeightOptionsDto",
        name: "WeightOptions",
        round_trip: round_trip::<models::WeightOptions>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/PriceDimensionsDto",
        name: "PriceDimensions",
        round_trip: round_trip::<models::PriceDimensions>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/RecurringDto",
        name: "Recurring",
        round_trip: round_trip::<models::Recurring>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/ProductSEODto",
        name: "ProductSeo",
        round_trip: round_trip::<models::ProductSeo>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/BulkEditResponseDto",
        name: "BulkEditResponse",
        round_trip: round_trip::<models::BulkEditResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/ListPricesResponseDto",
        name: "ListPricesResponse",
        round_trip: round_trip::<models::ListPricesResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/DefaultPriceResponseDto",
        name: "DefaultPriceResponse",
        round_trip: round_trip::<models::DefaultPriceResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/MembershipOfferDto",
        name: "MembershipOffer",
        round_trip: round_trip::<models::MembershipOffer>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/PriceMetaDto",
        name: "PriceMeta",
        round_trip: round_trip::<models::PriceMeta>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/CreatePriceResponseDto",
        name: "CreatePriceResponse",
        round_trip: round_trip::<models::CreatePriceResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/GetInventoryResponseDto",
        name: "GetInventoryResponse",
        round_trip: round_trip::<models::GetInventoryResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/InventoryItemDto",
        name: "InventoryItem",
        round_trip: round_trip::<models::InventoryItem>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/GetInventoryResponseDto/properties/total",
        name: "GetInventoryResponseTotal",
        round_trip: round_trip::<models::GetInventoryResponseTotal>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/UpdateInventoryItemDto",
        name: "UpdateInventoryItem",
        round_trip: round_trip::<models::UpdateInventoryItem>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/UpdateInventoryResponseDto",
        name: "UpdateInventoryResponse",
        round_trip: round_trip::<models::UpdateInventoryResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/GetPriceResponseDto",
        name: "GetPriceResponse",
        round_trip: round_trip::<models::GetPriceResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/UpdatePriceResponseDto",
        name: "UpdatePriceResponse",
        round_trip: round_trip::<models::UpdatePriceResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/DeletePriceResponseDto",
        name: "DeletePriceResponse",
        round_trip: round_trip::<models::DeletePriceResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/GetProductStatsResponseDto",
        name: "GetProductStatsResponse",
        round_trip: round_trip::<models::GetProductStatsResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/UpdateProductStoreResponseDto",
        name: "UpdateProductStoreResponse",
        round_trip: round_trip::<models::UpdateProductStoreResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/ListCollectionResponseDto",
        name: "ListCollectionResponse",
        round_trip: round_trip::<models::ListCollectionResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/CollectionSchema",
        name: "Collection",
        round_trip: round_trip::<models::Collection>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/CollectionSEODto",
        name: "CollectionSeo",
        round_trip: round_trip::<models::CollectionSeo>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/CreateCollectionResponseDto",
        name: "CreateCollectionResponse",
        round_trip: round_trip::<models::CreateCollectionResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/DefaultCollectionResponseDto",
        name: "DefaultCollectionResponse",
        round_trip: round_trip::<models::DefaultCollectionResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/UpdateProductCollectionResponseDto",
        name: "UpdateProductCollectionResponse",
        round_trip: round_trip::<models::UpdateProductCollectionResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/DeleteProductCollectionResponseDto",
        name: "DeleteProductCollectionResponse",
        round_trip: round_trip::<models::DeleteProductCollectionResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/ListProductReviewsResponseDto",
        name: "ListProductReviewsResponse",
        round_trip: round_trip::<models::ListProductReviewsResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/ProductReview",
        name: "ProductReviewSchema",
        round_trip: round_trip::<models::ProductReviewSchema>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/ProductReviewDto",
        name: "ProductReview",
        round_trip: round_trip::<models::ProductReview>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/UserDetailsDto",
        name: "UserDetails",
        round_trip: round_trip::<models::UserDetails>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/CountReviewsByStatusResponseDto",
        name: "CountReviewsByStatusResponse",
        round_trip: round_trip::<models::CountReviewsByStatusResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/UpdateProductReviewsResponseDto",
        name: "UpdateProductReviewsResponse",
        round_trip: round_trip::<models::UpdateProductReviewsResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/DeleteProductReviewResponseDto",
        name: "DeleteProductReviewResponse",
        round_trip: round_trip::<models::DeleteProductReviewResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/UpdateProductReviewObjectDto",
        name: "UpdateProductReviewObject",
        round_trip: round_trip::<models::UpdateProductReviewObject>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/GetProductResponseDto",
        name: "GetProductResponse",
        round_trip: round_trip::<models::GetProductResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/ProductVariantDto",
        name: "ProductVariant",
        round_trip: round_trip::<models::ProductVariant>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/ProductVariantOptionDto",
        name: "ProductVariantOption",
        round_trip: round_trip::<models::ProductVariantOption>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/ProductLabelDto",
        name: "ProductLabel",
        round_trip: round_trip::<models::ProductLabel>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/ProductMediaDto",
        name: "ProductMedia",
        round_trip: round_trip::<models::ProductMedia>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/UpdateProductResponseDto",
        name: "UpdateProductResponse",
        round_trip: round_trip::<models::UpdateProductResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/DeleteProductResponseDto",
        name: "DeleteProductResponse",
        round_trip: round_trip::<models::DeleteProductResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/ListProductsResponseDto",
        name: "ListProductsResponse",
        round_trip: round_trip::<models::ListProductsResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/DefaultProductResponseDto",
        name: "DefaultProductResponse",
        round_trip: round_trip::<models::DefaultProductResponse>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/ListProductsStats",
        name: "ListProductsStats",
        round_trip: round_trip::<models::ListProductsStats>,
    },
    ModelCase {
        family: "products",
        pointer: "/components/schemas/CreateProductResponseDto",
        name: "CreateProductResponse",
        round_trip: round_trip::<models::CreateProductResponse>,
    },
];

fn update_in_bulk(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .products()
        .update_in_bulk(
            arg::<models::BulkUpdateType>(values, Place::Field, "type")?,
            arg::<rt::List<String>>(values, Place::Field, "productIds")?,
        );
    if let Some(value) = optional::<
        models::BulkUpdateFilters,
    >(values, Place::Field, "filters")? {
        request = request.filters(value);
    }
    if let Some(value) = optional::<
        models::PriceUpdateField,
    >(values, Place::Field, "price")? {
        request = request.price(value);
    }
    if let Some(value) = optional::<
        models::PriceUpdateField,
    >(values, Place::Field, "compareAtPrice")? {
        request = request.compare_at_price(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "availability")? {
        request = request.availability(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "collectionIds")? {
        request = request.collection_ids(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "currency")? {
        request = request.currency(value);
    }
    Ok(request.build()?)
}

fn edit_in_bulk(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .products()
        .edit_in_bulk(
            arg::<rt::List<models::BulkEditProduct>>(values, Place::Field, "products")?,
        );
    Ok(request.build()?)
}

fn list_prices(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .products()
        .list_prices(arg::<String>(values, Place::Path, "productId")?);
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "ids")? {
        request = request.ids(value);
    }
    Ok(request.build()?)
}

fn create_price(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .products()
        .create_price(
            arg::<String>(values, Place::Path, "productId")?,
            arg::<String>(values, Place::Field, "name")?,
            arg::<models::Type>(values, Place::Field, "type")?,
            arg::<String>(values, Place::Field, "currency")?,
            arg::<f64>(values, Place::Field, "amount")?,
        );
    if let Some(value) = optional::<
        models::Recurring,
    >(values, Place::Field, "recurring")? {
        request = request.recurring(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<
        rt::List<models::MembershipOffer>,
    >(values, Place::Field, "membershipOffers")? {
        request = request.membership_offers(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "trialPeriod")? {
        request = request.trial_period(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "totalCycles")? {
        request = request.total_cycles(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "setupFee")? {
        request = request.setup_fee(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "variantOptionIds")? {
        request = request.variant_option_ids(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "compareAtPrice")? {
        request = request.compare_at_price(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    if let Some(value) = optional::<models::PriceMeta>(values, Place::Field, "meta")? {
        request = request.meta(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "trackInventory")? {
        request = request.track_inventory(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "availableQuantity")? {
        request = request.available_quantity(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "allowOutOfStockPurchases")? {
        request = request.allow_out_of_stock_purchases(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "sku")? {
        request = request.sku(value);
    }
    if let Some(value) = optional::<
        models::ShippingOptions,
    >(values, Place::Field, "shippingOptions")? {
        request = request.shipping_options(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isDigitalProduct")? {
        request = request.is_digital_product(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "digitalDelivery")? {
        request = request.digital_delivery(value);
    }
    Ok(request.build()?)
}

fn list_inventory(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.products().list_inventory();
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "search")? {
        request = request.search(value);
    }
    Ok(request.build()?)
}

fn update_inventory(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .products()
        .update_inventory(
            arg::<rt::List<models::UpdateInventoryItem>>(values, Place::Field, "items")?,
        );
    Ok(request.build()?)
}

fn get_price(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .products()
        .get_price(
            arg::<String>(values, Place::Path, "productId")?,
            arg::<String>(values, Place::Path, "priceId")?,
        );
    Ok(request.build()?)
}

fn update_price(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .products()
        .update_price(
            arg::<String>(values, Place::Path, "productId")?,
            arg::<String>(values, Place::Path, "priceId")?,
            arg::<String>(values, Place::Field, "name")?,
            arg::<models::Type>(values, Place::Field, "type")?,
            arg::<String>(values, Place::Field, "currency")?,
            arg::<f64>(values, Place::Field, "amount")?,
        );
    if let Some(value) = optional::<
        models::Recurring,
    >(values, Place::Field, "recurring")? {
        request = request.recurring(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<
        rt::List<models::MembershipOffer>,
    >(values, Place::Field, "membershipOffers")? {
        request = request.membership_offers(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "trialPeriod")? {
        request = request.trial_period(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "totalCycles")? {
        request = request.total_cycles(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "setupFee")? {
        request = request.setup_fee(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "variantOptionIds")? {
        request = request.variant_option_ids(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "compareAtPrice")? {
        request = request.compare_at_price(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    if let Some(value) = optional::<models::PriceMeta>(values, Place::Field, "meta")? {
        request = request.meta(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "trackInventory")? {
        request = request.track_inventory(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "availableQuantity")? {
        request = request.available_quantity(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "allowOutOfStockPurchases")? {
        request = request.allow_out_of_stock_purchases(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "sku")? {
        request = request.sku(value);
    }
    if let Some(value) = optional::<
        models::ShippingOptions,
    >(values, Place::Field, "shippingOptions")? {
        request = request.shipping_options(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isDigitalProduct")? {
        request = request.is_digital_product(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "digitalDelivery")? {
        request = request.digital_delivery(value);
    }
    Ok(request.build()?)
}

fn delete_price(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .products()
        .delete_price(
            arg::<String>(values, Place::Path, "productId")?,
            arg::<String>(values, Place::Path, "priceId")?,
        );
    Ok(request.build()?)
}

fn get_store_stats(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .products()
        .get_store_stats(arg::<String>(values, Place::Path, "storeId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "search")? {
        request = request.search(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "collectionIds")? {
        request = request.collection_ids(value);
    }
    Ok(request.build()?)
}

fn update_store_status(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .products()
        .update_store_status(
            arg::<String>(values, Place::Path, "storeId")?,
            arg::<models::UpdateProductStoreAction>(values, Place::Field, "action")?,
            arg::<rt::List<String>>(values, Place::Field, "productIds")?,
        );
    Ok(request.build()?)
}

fn update_display_priority(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .products()
        .update_display_priority(
            arg::<String>(values, Place::Path, "storeId")?,
            arg::<rt::List<rt::Json>>(values, Place::Field, "products")?,
        );
    Ok(request.build()?)
}

fn list_collections(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.products().list_collections();
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "collectionIds")? {
        request = request.collection_ids(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "name")? {
        request = request.name(value);
    }
    Ok(request.build()?)
}

fn create_collection(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .products()
        .create_collection(
            arg::<String>(values, Place::Field, "name")?,
            arg::<String>(values, Place::Field, "slug")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "collectionId")? {
        request = request.collection_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "image")? {
        request = request.image(value);
    }
    if let Some(value) = optional::<
        models::CollectionSeo,
    >(values, Place::Field, "seo")? {
        request = request.seo(value);
    }
    Ok(request.build()?)
}

fn get_collection(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .products()
        .get_collection(arg::<String>(values, Place::Path, "collectionId")?);
    Ok(request.build()?)
}

fn update_collection(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .products()
        .update_collection(arg::<String>(values, Place::Path, "collectionId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "slug")? {
        request = request.slug(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "image")? {
        request = request.image(value);
    }
    if let Some(value) = optional::<
        models::CollectionSeo,
    >(values, Place::Field, "seo")? {
        request = request.seo(value);
    }
    Ok(request.build()?)
}

fn delete_collection(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .products()
        .delete_collection(arg::<String>(values, Place::Path, "collectionId")?);
    Ok(request.build()?)
}

fn list_reviews(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.products().list_reviews();
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    if let Some(value) = optional::<
        models::ListReviewsSortField,
    >(values, Place::Query, "sortField")? {
        request = request.sort_field(value);
    }
    if let Some(value) = optional::<
        models::SortOrder,
    >(values, Place::Query, "sortOrder")? {
        request = request.sort_order(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Query, "rating")? {
        request = request.rating(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "startDate")? {
        request = request.start_date(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "endDate")? {
        request = request.end_date(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "productId")? {
        request = request.product_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "storeId")? {
        request = request.store_id(value);
    }
    Ok(request.build()?)
}

fn count_reviews(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.products().count_reviews();
    if let Some(value) = optional::<f64>(values, Place::Query, "rating")? {
        request = request.rating(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "startDate")? {
        request = request.start_date(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "endDate")? {
        request = request.end_date(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "productId")? {
        request = request.product_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "storeId")? {
        request = request.store_id(value);
    }
    Ok(request.build()?)
}

fn update_review(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .products()
        .update_review(
            arg::<String>(values, Place::Path, "reviewId")?,
            arg::<String>(values, Place::Field, "productId")?,
            arg::<String>(values, Place::Field, "status")?,
        );
    if let Some(value) = optional::<
        rt::List<models::ProductReview>,
    >(values, Place::Field, "reply")? {
        request = request.reply(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "rating")? {
        request = request.rating(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "headline")? {
        request = request.headline(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "detail")? {
        request = request.detail(value);
    }
    Ok(request.build()?)
}

fn delete_review(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .products()
        .delete_review(
            arg::<String>(values, Place::Path, "reviewId")?,
            arg::<String>(values, Place::Query, "productId")?,
        );
    Ok(request.build()?)
}

fn update_reviews_in_bulk(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .products()
        .update_reviews_in_bulk(
            arg::<
                rt::List<models::UpdateProductReviewObject>,
            >(values, Place::Field, "reviews")?,
            arg::<String>(values, Place::Field, "status")?,
        );
    Ok(request.build()?)
}

fn get(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .products()
        .get(arg::<String>(values, Place::Path, "productId")?);
    if let Some(value) = optional::<bool>(values, Place::Query, "sendWishlistStatus")? {
        request = request.send_wishlist_status(value);
    }
    Ok(request.build()?)
}

fn update(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .products()
        .update(
            arg::<String>(values, Place::Path, "productId")?,
            arg::<String>(values, Place::Field, "name")?,
            arg::<models::ProductType>(values, Place::Field, "productType")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "image")? {
        request = request.image(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "statementDescriptor")? {
        request = request.statement_descriptor(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "availableInStore")? {
        request = request.available_in_store(value);
    }
    if let Some(value) = optional::<
        rt::List<models::ProductMedia>,
    >(values, Place::Field, "medias")? {
        request = request.medias(value);
    }
    if let Some(value) = optional::<
        rt::List<models::ProductVariant>,
    >(values, Place::Field, "variants")? {
        request = request.variants(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "collectionIds")? {
        request = request.collection_ids(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isTaxesEnabled")? {
        request = request.is_taxes_enabled(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "taxes")? {
        request = request.taxes(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "automaticTaxCategoryId")? {
        request = request.automatic_tax_category_id(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isLabelEnabled")? {
        request = request.is_label_enabled(value);
    }
    if let Some(value) = optional::<
        models::ProductLabel,
    >(values, Place::Field, "label")? {
        request = request.label(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "slug")? {
        request = request.slug(value);
    }
    if let Some(value) = optional::<models::ProductSeo>(values, Place::Field, "seo")? {
        request = request.seo(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "taxInclusive")? {
        request = request.tax_inclusive(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "prices")? {
        request = request.prices(value);
    }
    Ok(request.build()?)
}

fn delete(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .products()
        .delete(arg::<String>(values, Place::Path, "productId")?);
    if let Some(value) = optional::<bool>(values, Place::Query, "sendWishlistStatus")? {
        request = request.send_wishlist_status(value);
    }
    Ok(request.build()?)
}

fn list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.products().list();
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "search")? {
        request = request.search(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "collectionIds")? {
        request = request.collection_ids(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "collectionSlug")? {
        request = request.collection_slug(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Query, "expand")? {
        request = request.expand(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Query, "productIds")? {
        request = request.product_ids(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "storeId")? {
        request = request.store_id(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "includedInStore")? {
        request = request.included_in_store(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "availableInStore")? {
        request = request.available_in_store(value);
    }
    if let Some(value) = optional::<
        models::SortOrder,
    >(values, Place::Query, "sortOrder")? {
        request = request.sort_order(value);
    }
    Ok(request.build()?)
}

fn create(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .products()
        .create(
            arg::<String>(values, Place::Field, "name")?,
            arg::<models::ProductType>(values, Place::Field, "productType")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "image")? {
        request = request.image(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "statementDescriptor")? {
        request = request.statement_descriptor(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "availableInStore")? {
        request = request.available_in_store(value);
    }
    if let Some(value) = optional::<
        rt::List<models::ProductMedia>,
    >(values, Place::Field, "medias")? {
        request = request.medias(value);
    }
    if let Some(value) = optional::<
        rt::List<models::ProductVariant>,
    >(values, Place::Field, "variants")? {
        request = request.variants(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "collectionIds")? {
        request = request.collection_ids(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isTaxesEnabled")? {
        request = request.is_taxes_enabled(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "taxes")? {
        request = request.taxes(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "automaticTaxCategoryId")? {
        request = request.automatic_tax_category_id(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isLabelEnabled")? {
        request = request.is_label_enabled(value);
    }
    if let Some(value) = optional::<
        models::ProductLabel,
    >(values, Place::Field, "label")? {
        request = request.label(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "slug")? {
        request = request.slug(value);
    }
    if let Some(value) = optional::<models::ProductSeo>(values, Place::Field, "seo")? {
        request = request.seo(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "taxInclusive")? {
        request = request.tax_inclusive(value);
    }
    Ok(request.build()?)
}

fn update_inventory_in_bulk(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .products()
        .update_inventory_in_bulk(arg::<rt::Json>(values, Place::Body, "")?);
    Ok(request.build()?)
}
