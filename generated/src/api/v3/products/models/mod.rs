// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Products hold.

pub use crate::api::products::models::{
    BulkEditPrice, BulkEditProduct, BulkEditResponse, BulkUpdateFilters,
    BulkUpdateResponse, BulkUpdateType, Collection, CollectionSeo,
    CountReviewsByStatusResponse, CreateCollectionResponse, CreatePriceResponse,
    CreateProductResponse, DefaultCollectionResponse, DefaultPriceResponse,
    DefaultProductResponse, DeletePriceResponse, DeleteProductCollectionResponse,
    DeleteProductResponse, DeleteProductReviewResponse, GetInventoryResponse,
    GetInventoryResponseTotal, GetPriceResponse, GetProductResponse,
    GetProductStatsResponse, InventoryItem, ListCollectionResponse, ListPricesResponse,
    ListProductReviewsResponse, ListProductsResponse, ListProductsStats,
    ListReviewsSortField, MembershipOffer, PriceDimensions, PriceDimensionsUnit,
    PriceMeta, PriceMetaInternalSource, PriceMetaSource, PriceUpdateField,
    PriceUpdateFieldType, ProductLabel, ProductMedia, ProductMediaType, ProductReview,
    ProductReviewSchema, ProductSeo, ProductType, ProductVariant, ProductVariantOption,
    Recurring, RecurringInterval, ShippingOptions, SortOrder, Type, UpdateInventoryItem,
    UpdateInventoryResponse, UpdatePriceResponse, UpdateProductCollectionResponse,
    UpdateProductResponse, UpdateProductReviewObject, UpdateProductReviewsResponse,
    UpdateProductStoreAction, UpdateProductStoreResponse, UserDetails, WeightOptions,
    WeightOptionsUnit,
};
