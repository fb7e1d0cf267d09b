// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Products.

use crate::runtime as rt;

/// The allowed values `type` of `BulkUpdateDto`.
///
/// Requests send it.
///
/// Document: `api/products.yaml#/components/schemas/BulkUpdateDto/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BulkUpdateType {
    /// `bulk-update-price`.
    BulkUpdatePrice,
    /// `bulk-update-availability`.
    BulkUpdateAvailability,
    /// `bulk-update-product-collection`.
    BulkUpdateProductCollection,
    /// `bulk-delete-products`.
    BulkDeleteProducts,
    /// `bulk-update-currency`.
    BulkUpdateCurrency,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    BulkUpdateType { BulkUpdatePrice = "bulk-update-price", BulkUpdateAvailability =
    "bulk-update-availability", BulkUpdateProductCollection =
    "bulk-update-product-collection", BulkDeleteProducts = "bulk-delete-products",
    BulkUpdateCurrency = "bulk-update-currency" }
);

/// The allowed values `type` of `PriceUpdateField`.
///
/// Requests send it.
///
/// Document: `api/products.yaml#/components/schemas/PriceUpdateField/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PriceUpdateFieldType {
    /// `INCREASE_BY_AMOUNT`.
    IncreaseByAmount,
    /// `REDUCE_BY_AMOUNT`.
    ReduceByAmount,
    /// `SET_NEW_PRICE`.
    SetNewPrice,
    /// `INCREASE_BY_PERCENTAGE`.
    IncreaseByPercentage,
    /// `REDUCE_BY_PERCENTAGE`.
    ReduceByPercentage,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    PriceUpdateFieldType { IncreaseByAmount = "INCREASE_BY_AMOUNT", ReduceByAmount =
    "REDUCE_BY_AMOUNT", SetNewPrice = "SET_NEW_PRICE", IncreaseByPercentage =
    "INCREASE_BY_PERCENTAGE", ReduceByPercentage = "REDUCE_BY_PERCENTAGE" }
);

/// The allowed values `unit` of `WeightOptionsDto`.
///
/// Requests send it.
///
/// Document: `api/products.yaml#/components/schemas/WeightOptionsDto/properties/unit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WeightOptionsUnit {
    /// `kg`.
    Kg,
    /// `lb`.
    Lb,
    /// `g`.
    G,
    /// `oz`.
    Oz,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(WeightOptionsUnit { Kg = "kg", Lb = "lb", G = "g", Oz = "oz" });

/// The allowed values `unit` of `PriceDimensionsDto`.
///
/// Requests send it.
///
/// Document: `api/products.yaml#/components/schemas/PriceDimensionsDto/properties/unit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PriceDimensionsUnit {
    /// `cm`.
    Cm,
    /// `in`.
    In,
    /// `m`.
    M,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(PriceDimensionsUnit { Cm = "cm", In = "in", M = "m" });

/// The allowed values `interval` of `RecurringDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/RecurringDto/properties/interval`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RecurringInterval {
    /// `day`.
    Day,
    /// `month`.
    Month,
    /// `week`.
    Week,
    /// `year`.
    Year,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    RecurringInterval { Day = "day", Month = "month", Week = "week", Year = "year" }
);

/// The allowed values `type` of `DefaultPriceResponseDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/DefaultPriceResponseDto/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `one_time`.
    OneTime,
    /// `recurring`.
    Recurring,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(Type { OneTime = "one_time", Recurring = "recurring" });

/// The allowed values `source` of `PriceMetaDto`.
///
/// Requests send it.
///
/// Document: `api/products.yaml#/components/schemas/PriceMetaDto/properties/source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PriceMetaSource {
    /// `stripe`.
    Stripe,
    /// `woocommerce`.
    Woocommerce,
    /// `shopify`.
    Shopify,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    PriceMetaSource { Stripe = "stripe", Woocommerce = "woocommerce", Shopify = "shopify"
    }
);

/// The allowed values `internalSource` of `PriceMetaDto`.
///
/// Requests send it.
///
/// Document: `api/products.yaml#/components/schemas/PriceMetaDto/properties/internalSource`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PriceMetaInternalSource {
    /// `agency_plan`.
    AgencyPlan,
    /// `funnel`.
    Funnel,
    /// `membership`.
    Membership,
    /// `communities`.
    Communities,
    /// `gokollab`.
    Gokollab,
    /// `calendar`.
    Calendar,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    PriceMetaInternalSource { AgencyPlan = "agency_plan", Funnel = "funnel", Membership =
    "membership", Communities = "communities", Gokollab = "gokollab", Calendar =
    "calendar" }
);

/// The allowed values `action` of `UpdateProductStoreDto`.
///
/// Requests send it.
///
/// Document: `api/products.yaml#/components/schemas/UpdateProductStoreDto/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateProductStoreAction {
    /// `include`.
    Include,
    /// `exclude`.
    Exclude,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(UpdateProductStoreAction { Include = "include", Exclude = "exclude" });

/// The allowed values `sortField` of `get-product-reviews`.
///
/// Requests send it.
///
/// Document: `api/products.yaml#/paths/~1products~1reviews/get/parameters/5/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListReviewsSortField {
    /// `createdAt`.
    CreatedAt,
    /// `rating`.
    Rating,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ListReviewsSortField { CreatedAt = "createdAt", Rating = "rating" });

/// The allowed values `sortOrder` of `get-product-reviews`.
///
/// Requests send it.
///
/// Document: `api/products.yaml#/paths/~1products~1reviews/get/parameters/6/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SortOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(SortOrder { Asc = "asc", Desc = "desc" });

/// The allowed values `type` of `ProductMediaDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/ProductMediaDto/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductMediaType {
    /// `image`.
    Image,
    /// `video`.
    Video,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ProductMediaType { Image = "image", Video = "video" });

/// The allowed values `productType` of `UpdateProductDto`.
///
/// Requests send it.
///
/// Document: `api/products.yaml#/components/schemas/UpdateProductDto/properties/productType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductType {
    /// `DIGITAL`.
    Digital,
    /// `PHYSICAL`.
    Physical,
    /// `SERVICE`.
    Service,
    /// `PHYSICAL/DIGITAL`.
    PhysicalDigital,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ProductType { Digital = "DIGITAL", Physical = "PHYSICAL", Service = "SERVICE",
    PhysicalDigital = "PHYSICAL/DIGITAL" }
);
