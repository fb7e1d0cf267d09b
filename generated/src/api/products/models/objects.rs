// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Products.

use super::{
    PriceDimensionsUnit, PriceMetaInternalSource, PriceMetaSource, PriceUpdateFieldType,
    ProductMediaType, RecurringInterval, Type, WeightOptionsUnit,
};

use crate::runtime as rt;

/// The schema `BulkUpdateFilters`.
///
/// Requests send it.
///
/// Document: `api/products.yaml#/components/schemas/BulkUpdateFilters`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BulkUpdateFilters {
    /// Ids of collections; several in a query are joined by commas.
    ///
    /// `collectionIds`: list of texts; for example `["5f8d0d55b54764421b7156c1","5f8d0d55b54764421b7156c2"]`.
    pub collection_ids: rt::List<String>,
    /// Goods, files, a service, or goods with files.
    ///
    /// `productType`: text; for example `one-time`.
    pub product_type: Option<String>,
    /// Whether the online store shows the product.
    ///
    /// `availableInStore`: flag; for example `true`.
    pub available_in_store: Option<bool>,
    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `search`: text; for example `blue t-shirt`.
    pub search: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BulkUpdateFilters { collection_ids = "collectionIds", product_type = "productType",
    available_in_store = "availableInStore", search = "search" }
);

impl BulkUpdateFilters {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `collectionIds`.
    #[must_use]
    pub fn collection_ids(
        mut self,
        collection_ids: impl Into<rt::List<String>>,
    ) -> Self {
        self.collection_ids = collection_ids.into();
        self
    }

    /// Sets `productType`.
    #[must_use]
    pub fn product_type(mut self, product_type: impl Into<String>) -> Self {
        self.product_type = Some(product_type.into());
        self
    }

    /// Sets `availableInStore`.
    #[must_use]
    #[inline]
    pub fn available_in_store(mut self, available_in_store: bool) -> Self {
        self.available_in_store = Some(available_in_store);
        self
    }

    /// Sets `search`.
    #[must_use]
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }
}

/// The schema `PriceUpdateField`.
///
/// Requests send it.
///
/// Document: `api/products.yaml#/components/schemas/PriceUpdateField`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceUpdateField {
    /// Whether to raise, lower or set, by an amount or a percentage.
    ///
    /// `type`: one of `INCREASE_BY_AMOUNT`, `REDUCE_BY_AMOUNT`, `SET_NEW_PRICE`, `INCREASE_BY_PERCENTAGE`, `REDUCE_BY_PERCENTAGE`; for example `INCREASE_BY_AMOUNT`.
    pub type_: Option<PriceUpdateFieldType>,
    /// An amount or a percentage, as `type` says.
    ///
    /// `value`: number; for example `100`.
    pub value: Option<f64>,
    /// Whether to round to whole numbers.
    ///
    /// `roundToWhole`: flag; for example `true`.
    pub round_to_whole: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PriceUpdateField { type_ = "type", value = "value", round_to_whole = "roundToWhole" }
);

impl PriceUpdateField {
    /// One with all that the document requires.
    pub fn new(type_: impl Into<PriceUpdateFieldType>, value: f64) -> Self {
        Self {
            type_: Some(type_.into()),
            value: Some(value),
            ..Self::default()
        }
    }

    /// Sets `roundToWhole`.
    #[must_use]
    #[inline]
    pub fn round_to_whole(mut self, round_to_whole: bool) -> Self {
        self.round_to_whole = Some(round_to_whole);
        self
    }
}

/// The schema `BulkUpdateResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/BulkUpdateResponseDto`.
#[doc(alias = "BulkUpdateResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BulkUpdateResponse {
    /// State of a review, such as `approved`; in answers whether the call worked.
    ///
    /// `status`: flag; for example `true`.
    pub status: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Successfully created`.
    pub message: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(BulkUpdateResponse { status = "status", message = "message" });

/// The schema `BulkEditProductDto`.
///
/// Requests send it.
///
/// Document: `api/products.yaml#/components/schemas/BulkEditProductDto`.
#[doc(alias = "BulkEditProductDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BulkEditProduct {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `64a1b2c3d4e5f67890123456`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Premium Product`.
    pub name: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `A high-quality premium product with excellent features and durability`.
    pub description: Option<String>,
    /// Address of a picture.
    ///
    /// `image`: text; for example `https://example.com/product-image.jpg`.
    pub image: Option<String>,
    /// Whether the online store shows the product.
    ///
    /// `availableInStore`: flag; for example `true`.
    pub available_in_store: Option<bool>,
    /// Prices of the product.
    ///
    /// `prices`: list of `BulkEditPrice`.
    pub prices: rt::List<BulkEditPrice>,
    /// Ids of collections; several in a query are joined by commas.
    ///
    /// `collectionIds`: list of texts; for example `["64a1b2c3d4e5f67890123458","64a1b2c3d4e5f67890123459"]`.
    pub collection_ids: rt::List<String>,
    /// Whether the label is shown; then there must be one.
    ///
    /// `isLabelEnabled`: flag; for example `true`.
    pub is_label_enabled: Option<bool>,
    /// Whether taxes are put on it; then there must be some.
    ///
    /// `isTaxesEnabled`: flag; for example `true`.
    pub is_taxes_enabled: Option<bool>,
    /// What search engines show.
    ///
    /// `seo`: an object, `ProductSeo`.
    pub seo: Option<ProductSeo>,
    /// Part of the address by which it is found; unique in the account.
    ///
    /// `slug`: text; for example `premium-product`.
    pub slug: Option<String>,
    /// Id of the category by which taxes are worked out.
    ///
    /// `automaticTaxCategoryId`: text; for example `64a1b2c3d4e5f67890123460`.
    pub automatic_tax_category_id: Option<String>,
    /// Whether the price holds the taxes already.
    ///
    /// `taxInclusive`: flag; for example `false`.
    pub tax_inclusive: Option<bool>,
    /// Ids of taxes; `expand` with `tax` brings them whole.
    ///
    /// `taxes`: list of JSON values.
    pub taxes: rt::List<rt::Json>,
    /// Pictures and films of the product.
    ///
    /// `medias`: list of JSON values.
    pub medias: rt::List<rt::Json>,
    /// A badge on the product, such as "Featured".
    ///
    /// `label`: any JSON value.
    pub label: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BulkEditProduct { id = "_id", name = "name", description = "description", image =
    "image", available_in_store = "availableInStore", prices = "prices", collection_ids =
    "collectionIds", is_label_enabled = "isLabelEnabled", is_taxes_enabled =
    "isTaxesEnabled", seo = "seo", slug = "slug", automatic_tax_category_id =
    "automaticTaxCategoryId", tax_inclusive = "taxInclusive", taxes = "taxes", medias =
    "medias", label = "label" }
);

impl BulkEditProduct {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `image`.
    #[must_use]
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Sets `availableInStore`.
    #[must_use]
    #[inline]
    pub fn available_in_store(mut self, available_in_store: bool) -> Self {
        self.available_in_store = Some(available_in_store);
        self
    }

    /// Sets `prices`.
    #[must_use]
    pub fn prices(mut self, prices: impl Into<rt::List<BulkEditPrice>>) -> Self {
        self.prices = prices.into();
        self
    }

    /// Sets `collectionIds`.
    #[must_use]
    pub fn collection_ids(
        mut self,
        collection_ids: impl Into<rt::List<String>>,
    ) -> Self {
        self.collection_ids = collection_ids.into();
        self
    }

    /// Sets `isLabelEnabled`.
    #[must_use]
    #[inline]
    pub fn is_label_enabled(mut self, is_label_enabled: bool) -> Self {
        self.is_label_enabled = Some(is_label_enabled);
        self
    }

    /// Sets `isTaxesEnabled`.
    #[must_use]
    #[inline]
    pub fn is_taxes_enabled(mut self, is_taxes_enabled: bool) -> Self {
        self.is_taxes_enabled = Some(is_taxes_enabled);
        self
    }

    /// Sets `seo`.
    #[must_use]
    #[inline]
    pub fn seo(mut self, seo: ProductSeo) -> Self {
        self.seo = Some(seo);
        self
    }

    /// Sets `slug`.
    #[must_use]
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }

    /// Sets `automaticTaxCategoryId`.
    #[must_use]
    pub fn automatic_tax_category_id(
        mut self,
        automatic_tax_category_id: impl Into<String>,
    ) -> Self {
        self.automatic_tax_category_id = Some(automatic_tax_category_id.into());
        self
    }

    /// Sets `taxInclusive`.
    #[must_use]
    #[inline]
    pub fn tax_inclusive(mut self, tax_inclusive: bool) -> Self {
        self.tax_inclusive = Some(tax_inclusive);
        self
    }

    /// Sets `taxes`.
    #[must_use]
    pub fn taxes(mut self, taxes: impl Into<rt::List<rt::Json>>) -> Self {
        self.taxes = taxes.into();
        self
    }

    /// Sets `medias`.
    #[must_use]
    pub fn medias(mut self, medias: impl Into<rt::List<rt::Json>>) -> Self {
        self.medias = medias.into();
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<rt::Json>) -> Self {
        self.label = Some(label.into());
        self
    }
}

/// The schema `BulkEditPriceDto`.
///
/// Requests send it.
///
/// Document: `api/products.yaml#/components/schemas/BulkEditPriceDto`.
#[doc(alias = "BulkEditPriceDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BulkEditPrice {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `64a1b2c3d4e5f67890123456`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Standard Plan`.
    pub name: Option<String>,
    /// Sum in whole units of `currency` with decimals, going by the examples of requests.
    ///
    /// `amount`: number; for example `99.99`.
    pub amount: Option<f64>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// A higher price to show beside the real one.
    ///
    /// `compareAtPrice`: number; for example `129.99`.
    pub compare_at_price: Option<f64>,
    /// Pieces in stock; counts only with `trackInventory`.
    ///
    /// `availableQuantity`: whole number; for example `100`.
    pub available_quantity: Option<i64>,
    /// Whether stock is counted.
    ///
    /// `trackInventory`: flag; for example `true`.
    pub track_inventory: Option<bool>,
    /// Whether one can buy it when none is left.
    ///
    /// `allowOutOfStockPurchases`: flag; for example `false`.
    pub allow_out_of_stock_purchases: Option<bool>,
    /// The seller's own number of the article.
    ///
    /// `sku`: text; for example `SKU-001`.
    pub sku: Option<String>,
    /// Days before the first payment.
    ///
    /// `trialPeriod`: whole number; for example `7`.
    pub trial_period: Option<i64>,
    /// How many payments there are in all; at least 1.
    ///
    /// `totalCycles`: whole number; for example `12`.
    pub total_cycles: Option<i64>,
    /// Sum that is paid once at the beginning, in the same unit as `amount`.
    ///
    /// `setupFee`: number; for example `25`.
    pub setup_fee: Option<f64>,
    /// `shippingOptions`: an object, `ShippingOptions`.
    pub shipping_options: Option<ShippingOptions>,
    /// How often it comes again, where it does.
    ///
    /// `recurring`: an object, `Recurring`.
    pub recurring: Option<Recurring>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BulkEditPrice { id = "_id", name = "name", amount = "amount", currency = "currency",
    compare_at_price = "compareAtPrice", available_quantity = "availableQuantity",
    track_inventory = "trackInventory", allow_out_of_stock_purchases =
    "allowOutOfStockPurchases", sku = "sku", trial_period = "trialPeriod", total_cycles =
    "totalCycles", setup_fee = "setupFee", shipping_options = "shippingOptions",
    recurring = "recurring" }
);

impl BulkEditPrice {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `amount`.
    #[must_use]
    #[inline]
    pub fn amount(mut self, amount: f64) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets `compareAtPrice`.
    #[must_use]
    #[inline]
    pub fn compare_at_price(mut self, compare_at_price: f64) -> Self {
        self.compare_at_price = Some(compare_at_price);
        self
    }

    /// Sets `availableQuantity`.
    #[must_use]
    #[inline]
    pub fn available_quantity(mut self, available_quantity: i64) -> Self {
        self.available_quantity = Some(available_quantity);
        self
    }

    /// Sets `trackInventory`.
    #[must_use]
    #[inline]
    pub fn track_inventory(mut self, track_inventory: bool) -> Self {
        self.track_inventory = Some(track_inventory);
        self
    }

    /// Sets `allowOutOfStockPurchases`.
    #[must_use]
    #[inline]
    pub fn allow_out_of_stock_purchases(
        mut self,
        allow_out_of_stock_purchases: bool,
    ) -> Self {
        self.allow_out_of_stock_purchases = Some(allow_out_of_stock_purchases);
        self
    }

    /// Sets `sku`.
    #[must_use]
    pub fn sku(mut self, sku: impl Into<String>) -> Self {
        self.sku = Some(sku.into());
        self
    }

    /// Sets `trialPeriod`.
    #[must_use]
    #[inline]
    pub fn trial_period(mut self, trial_period: i64) -> Self {
        self.trial_period = Some(trial_period);
        self
    }

    /// Sets `totalCycles`.
    #[must_use]
    #[inline]
    pub fn total_cycles(mut self, total_cycles: i64) -> Self {
        self.total_cycles = Some(total_cycles);
        self
    }

    /// Sets `setupFee`.
    #[must_use]
    #[inline]
    pub fn setup_fee(mut self, setup_fee: f64) -> Self {
        self.setup_fee = Some(setup_fee);
        self
    }

    /// Sets `shippingOptions`.
    #[must_use]
    #[inline]
    pub fn shipping_options(mut self, shipping_options: ShippingOptions) -> Self {
        self.shipping_options = Some(shipping_options);
        self
    }

    /// Sets `recurring`.
    #[must_use]
    #[inline]
    pub fn recurring(mut self, recurring: Recurring) -> Self {
        self.recurring = Some(recurring);
        self
    }
}

/// The schema `ShippingOptionsDto`.
///
/// Requests send it.
///
/// Document: `api/products.yaml#/components/schemas/ShippingOptionsDto`.
#[doc(alias = "ShippingOptionsDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingOptions {
    /// Weight for shipping.
    ///
    /// `weight`: an object, `WeightOptions`.
    pub weight: Option<WeightOptions>,
    /// Size of the parcel.
    ///
    /// `dimensions`: an object, `PriceDimensions`.
    pub dimensions: Option<PriceDimensions>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ShippingOptions { weight = "weight", dimensions = "dimensions" });

impl ShippingOptions {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `weight`.
    #[must_use]
    #[inline]
    pub fn weight(mut self, weight: WeightOptions) -> Self {
        self.weight = Some(weight);
        self
    }

    /// Sets `dimensions`.
    #[must_use]
    #[inline]
    pub fn dimensions(mut self, dimensions: PriceDimensions) -> Self {
        self.dimensions = Some(dimensions);
        self
    }
}

/// The schema `WeightOptionsDto`.
///
/// Requests send it.
///
/// Document: `api/products.yaml#/components/schemas/WeightOptionsDto`.
#[doc(alias = "WeightOptionsDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeightOptions {
    /// The value itself; unit and form depend on where it stands.
    ///
    /// `value`: number; for example `10`.
    pub value: Option<f64>,
    /// `unit`: one of `kg`, `lb`, `g`, `oz`; for example `kg`.
    pub unit: Option<WeightOptionsUnit>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(WeightOptions { value = "value", unit = "unit" });

impl WeightOptions {
    /// One with all that the document requires.
    pub fn new(value: f64, unit: impl Into<WeightOptionsUnit>) -> Self {
        Self {
            value: Some(value),
            unit: Some(unit.into()),
            ..Self::default()
        }
    }
}

/// The schema `PriceDimensionsDto`.
///
/// Requests send it.
///
/// Document: `api/products.yaml#/components/schemas/PriceDimensionsDto`.
#[doc(alias = "PriceDimensionsDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceDimensions {
    /// `height`: number; for example `10`.
    pub height: Option<f64>,
    /// `width`: number; for example `10`.
    pub width: Option<f64>,
    /// `length`: number; for example `10`.
    pub length: Option<f64>,
    /// `unit`: one of `cm`, `in`, `m`; for example `cm`.
    pub unit: Option<PriceDimensionsUnit>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PriceDimensions { height = "height", width = "width", length = "length", unit =
    "unit" }
);

impl PriceDimensions {
    /// One with all that the document requires.
    pub fn new(
        height: f64,
        width: f64,
        length: f64,
        unit: impl Into<PriceDimensionsUnit>,
    ) -> Self {
        Self {
            height: Some(height),
            width: Some(width),
            length: Some(length),
            unit: Some(unit.into()),
            ..Self::default()
        }
    }
}

/// The schema `RecurringDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/RecurringDto`.
#[doc(alias = "RecurringDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recurring {
    /// Unit of the time between two payments.
    ///
    /// `interval`: one of `day`, `month`, `week`, `year`; for example `day`.
    pub interval: Option<RecurringInterval>,
    /// How many of `interval` lie between two payments.
    ///
    /// `intervalCount`: whole number; for example `1`.
    pub interval_count: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Recurring { interval = "interval", interval_count = "intervalCount" });

impl Recurring {
    /// One with all that the document requires.
    pub fn new(interval: impl Into<RecurringInterval>, interval_count: i64) -> Self {
        Self {
            interval: Some(interval.into()),
            interval_count: Some(interval_count),
            ..Self::default()
        }
    }
}

/// The schema `ProductSEODto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/ProductSEODto`.
#[doc(alias = "ProductSEODto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductSeo {
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Best Product - Buy Now`.
    pub title: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ProductSeo { title = "title", description = "description" });

impl ProductSeo {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// The schema `BulkEditResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/BulkEditResponseDto`.
#[doc(alias = "BulkEditResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BulkEditResponse {
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Products updated successfully`.
    pub message: Option<String>,
    /// State of a review, such as `approved`; in answers whether the call worked.
    ///
    /// `status`: flag; for example `true`.
    pub status: Option<bool>,
    /// How many products were changed.
    ///
    /// `updatedCount`: whole number; for example `5`.
    pub updated_count: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BulkEditResponse { message = "message", status = "status", updated_count =
    "updatedCount" }
);

/// The schema `ListPricesResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/ListPricesResponseDto`.
#[doc(alias = "ListPricesResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPricesResponse {
    /// Prices of the product.
    ///
    /// `prices`: list of `DefaultPriceResponse`.
    pub prices: rt::List<DefaultPriceResponse>,
    /// How many there are in all; for products and stock it is not a number but holds one.
    ///
    /// `total`: whole number; for example `10`.
    pub total: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListPricesResponse { prices = "prices", total = "total" });

/// The schema `DefaultPriceResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/DefaultPriceResponseDto`.
#[doc(alias = "DefaultPriceResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultPriceResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `655b33aa2209e60b6adb87a7`.
    pub id: Option<String>,
    /// `membershipOffers`: list of `MembershipOffer`.
    pub membership_offers: rt::List<MembershipOffer>,
    /// Ids of the options, such as size and colour, that make this price.
    ///
    /// `variantOptionIds`: list of texts; for example `["h4z7u0im2q8","h3nst2ltsnn"]`.
    pub variant_option_ids: rt::List<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: Option<String>,
    /// Id of the product that the price belongs to.
    ///
    /// `product`: text; for example `655b33a82209e60b6adb87a5`.
    pub product: Option<String>,
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Red / S`.
    pub name: Option<String>,
    /// One payment, or again and again.
    ///
    /// `type`: one of `one_time`, `recurring`; for example `one_time`.
    pub type_: Option<Type>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `INR`.
    pub currency: Option<String>,
    /// Sum in whole units of `currency` with decimals, going by the examples of requests.
    ///
    /// `amount`: number; for example `199999`.
    pub amount: Option<f64>,
    /// How often it comes again, where it does.
    ///
    /// `recurring`: an object, `Recurring`.
    pub recurring: Option<Recurring>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-11-20T10:23:38.645Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-01-23T09:57:04.852Z`.
    pub updated_at: Option<String>,
    /// A higher price to show beside the real one.
    ///
    /// `compareAtPrice`: number; for example `2000000`.
    pub compare_at_price: Option<f64>,
    /// Whether stock is counted.
    ///
    /// `trackInventory`: flag, null is a value of its own.
    pub track_inventory: Option<Option<bool>>,
    /// Pieces in stock; counts only with `trackInventory`.
    ///
    /// `availableQuantity`: whole number; for example `5`.
    pub available_quantity: Option<i64>,
    /// Whether one can buy it when none is left.
    ///
    /// `allowOutOfStockPurchases`: flag; for example `true`.
    pub allow_out_of_stock_purchases: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DefaultPriceResponse { id = "_id", membership_offers = "membershipOffers",
    variant_option_ids = "variantOptionIds", location_id = "locationId", product =
    "product", user_id = "userId", name = "name", type_ = "type", currency = "currency",
    amount = "amount", recurring = "recurring", created_at = "createdAt", updated_at =
    "updatedAt", compare_at_price = "compareAtPrice", track_inventory = "trackInventory",
    available_quantity = "availableQuantity", allow_out_of_stock_purchases =
    "allowOutOfStockPurchases" }
);

/// The schema `MembershipOfferDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/MembershipOfferDto`.
#[doc(alias = "MembershipOfferDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MembershipOffer {
    /// Name of the membership offer.
    ///
    /// `label`: text; for example `top_50`.
    pub label: Option<String>,
    /// The value itself; unit and form depend on where it stands.
    ///
    /// `value`: text; for example `50`.
    pub value: Option<String>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `655b33aa2209e60b6adb87a7`.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(MembershipOffer { label = "label", value = "value", id = "_id" });

impl MembershipOffer {
    /// One with all that the document requires.
    pub fn new(
        label: impl Into<String>,
        value: impl Into<String>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            label: Some(label.into()),
            value: Some(value.into()),
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

/// The schema `PriceMetaDto`.
///
/// Requests send it.
///
/// Document: `api/products.yaml#/components/schemas/PriceMetaDto`.
#[doc(alias = "PriceMetaDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceMeta {
    /// Service that the price was imported from.
    ///
    /// `source`: one of `stripe`, `woocommerce`, `shopify`; for example `stripe`.
    pub source: Option<PriceMetaSource>,
    /// Id of the price at the service it was imported from.
    ///
    /// `sourceId`: text; for example `123`.
    pub source_id: Option<String>,
    /// Id of the price at Stripe.
    ///
    /// `stripePriceId`: text; for example `price_123`.
    pub stripe_price_id: Option<String>,
    /// Part of the platform that the price came from.
    ///
    /// `internalSource`: one of `agency_plan`, `funnel`, `membership`, `communities`, `gokollab`, `calendar`; for example `agency_plan`.
    pub internal_source: Option<PriceMetaInternalSource>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PriceMeta { source = "source", source_id = "sourceId", stripe_price_id =
    "stripePriceId", internal_source = "internalSource" }
);

impl PriceMeta {
    /// One with all that the document requires.
    pub fn new(
        source: impl Into<PriceMetaSource>,
        stripe_price_id: impl Into<String>,
        internal_source: impl Into<PriceMetaInternalSource>,
    ) -> Self {
        Self {
            source: Some(source.into()),
            stripe_price_id: Some(stripe_price_id.into()),
            internal_source: Some(internal_source.into()),
            ..Self::default()
        }
    }

    /// Sets `sourceId`.
    #[must_use]
    pub fn source_id(mut self, source_id: impl Into<String>) -> Self {
        self.source_id = Some(source_id.into());
        self
    }
}

/// The schema `CreatePriceResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/CreatePriceResponseDto`.
///
/// The same as [`DefaultPriceResponse`].
#[doc(alias = "CreatePriceResponseDto")]
pub type CreatePriceResponse = DefaultPriceResponse;

/// The schema `GetInventoryResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/GetInventoryResponseDto`.
#[doc(alias = "GetInventoryResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInventoryResponse {
    /// Stock, one row a price.
    ///
    /// `inventory`: list of `InventoryItem`.
    pub inventory: rt::List<InventoryItem>,
    /// How many there are in all; for products and stock it is not a number but holds one.
    ///
    /// `total`: an object, `GetInventoryResponseTotal`.
    pub total: Option<GetInventoryResponseTotal>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetInventoryResponse { inventory = "inventory", total = "total" });

/// The schema `InventoryItemDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/InventoryItemDto`.
#[doc(alias = "InventoryItemDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InventoryItem {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `6241712be68f7a98102ba272`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Medium T-shirt`.
    pub name: Option<String>,
    /// Pieces in stock; counts only with `trackInventory`.
    ///
    /// `availableQuantity`: whole number; for example `50`.
    pub available_quantity: Option<i64>,
    /// The seller's own number of the article.
    ///
    /// `sku`: text; for example `TSHIRT-MED-001`.
    pub sku: Option<String>,
    /// Whether one can buy it when none is left.
    ///
    /// `allowOutOfStockPurchases`: flag; for example `false`.
    pub allow_out_of_stock_purchases: Option<bool>,
    /// Id of the product that the price belongs to.
    ///
    /// `product`: text; for example `6241712be68f7a98102ba270`.
    pub product: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2023-12-12T09:27:42.355Z`.
    pub updated_at: Option<String>,
    /// Address of a picture.
    ///
    /// `image`: text; for example `https://example.com/images/product.jpg`.
    pub image: Option<String>,
    /// `productName`: text; for example `T-shirt`.
    pub product_name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    InventoryItem { id = "_id", name = "name", available_quantity = "availableQuantity",
    sku = "sku", allow_out_of_stock_purchases = "allowOutOfStockPurchases", product =
    "product", updated_at = "updatedAt", image = "image", product_name = "productName" }
);

/// The object `total` of `GetInventoryResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/GetInventoryResponseDto/properties/total`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInventoryResponseTotal {
    /// How many there are in all; for products and stock it is not a number but holds one.
    ///
    /// `total`: whole number.
    pub total: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetInventoryResponseTotal { total = "total" });

/// The schema `UpdateInventoryItemDto`.
///
/// Requests send it.
///
/// Document: `api/products.yaml#/components/schemas/UpdateInventoryItemDto`.
#[doc(alias = "UpdateInventoryItemDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInventoryItem {
    /// Id of a price of a product; plans for accounts use those of Stripe, such as
    /// `price_…`.
    ///
    /// `priceId`: text; for example `5e9f8f8f8f8f8f8f8f8f8f8`.
    pub price_id: Option<String>,
    /// Pieces in stock; counts only with `trackInventory`.
    ///
    /// `availableQuantity`: whole number; for example `10`.
    pub available_quantity: Option<i64>,
    /// Whether one can buy it when none is left.
    ///
    /// `allowOutOfStockPurchases`: flag; for example `false`.
    pub allow_out_of_stock_purchases: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UpdateInventoryItem { price_id = "priceId", available_quantity = "availableQuantity",
    allow_out_of_stock_purchases = "allowOutOfStockPurchases" }
);

impl UpdateInventoryItem {
    /// One with all that the document requires.
    pub fn new(price_id: impl Into<String>) -> Self {
        Self {
            price_id: Some(price_id.into()),
            ..Self::default()
        }
    }

    /// Sets `availableQuantity`.
    #[must_use]
    #[inline]
    pub fn available_quantity(mut self, available_quantity: i64) -> Self {
        self.available_quantity = Some(available_quantity);
        self
    }

    /// Sets `allowOutOfStockPurchases`.
    #[must_use]
    #[inline]
    pub fn allow_out_of_stock_purchases(
        mut self,
        allow_out_of_stock_purchases: bool,
    ) -> Self {
        self.allow_out_of_stock_purchases = Some(allow_out_of_stock_purchases);
        self
    }
}

/// The schema `UpdateInventoryResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/UpdateInventoryResponseDto`.
///
/// The same as [`BulkUpdateResponse`].
#[doc(alias = "UpdateInventoryResponseDto")]
pub type UpdateInventoryResponse = BulkUpdateResponse;

/// The schema `GetPriceResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/GetPriceResponseDto`.
///
/// The same as [`DefaultPriceResponse`].
#[doc(alias = "GetPriceResponseDto")]
pub type GetPriceResponse = DefaultPriceResponse;

/// The schema `UpdatePriceResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/UpdatePriceResponseDto`.
///
/// The same as [`DefaultPriceResponse`].
#[doc(alias = "UpdatePriceResponseDto")]
pub type UpdatePriceResponse = DefaultPriceResponse;

/// The schema `DeletePriceResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/DeletePriceResponseDto`.
#[doc(alias = "DeletePriceResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePriceResponse {
    /// State of a review, such as `approved`; in answers whether the call worked.
    ///
    /// `status`: flag; for example `true`.
    pub status: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeletePriceResponse { status = "status" });

/// The schema `GetProductStatsResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/GetProductStatsResponseDto`.
#[doc(alias = "GetProductStatsResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductStatsResponse {
    /// How many products there are.
    ///
    /// `totalProducts`: whole number; for example `100`.
    pub total_products: Option<i64>,
    /// True for those that the store shows, false for the others.
    ///
    /// `includedInStore`: whole number; for example `80`.
    pub included_in_store: Option<i64>,
    /// How many products the store does not show.
    ///
    /// `excludedFromStore`: whole number; for example `20`.
    pub excluded_from_store: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetProductStatsResponse { total_products = "totalProducts", included_in_store =
    "includedInStore", excluded_from_store = "excludedFromStore" }
);

/// The schema `UpdateProductStoreResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/UpdateProductStoreResponseDto`.
///
/// The same as [`BulkUpdateResponse`].
#[doc(alias = "UpdateProductStoreResponseDto")]
pub type UpdateProductStoreResponse = BulkUpdateResponse;

/// The schema `ListCollectionResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/ListCollectionResponseDto`.
#[doc(alias = "ListCollectionResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollectionResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `Collection`.
    pub data: rt::List<Collection>,
    /// How many there are in all; for products and stock it is not a number but holds one.
    ///
    /// `total`: whole number.
    pub total: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListCollectionResponse { data = "data", total = "total" });

/// The schema `CollectionSchema`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/CollectionSchema`.
#[doc(alias = "CollectionSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Collection {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `655b33a82209e60b6adb87a5`.
    pub id: Option<String>,
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `Z4Bxl8J4SaPEPLq9IQ8g`.
    pub alt_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Best Sellers`.
    pub name: Option<String>,
    /// Part of the address by which it is found; unique in the account.
    ///
    /// `slug`: text; for example `best-sellers`.
    pub slug: Option<String>,
    /// Address of a picture.
    ///
    /// `image`: text; for example `http://example.com/watermark.png`.
    pub image: Option<String>,
    /// What search engines show.
    ///
    /// `seo`: an object, `CollectionSeo`.
    pub seo: Option<CollectionSeo>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2024-02-22T09:27:19.728Z`.
    pub created_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Collection { id = "_id", alt_id = "altId", name = "name", slug = "slug", image =
    "image", seo = "seo", created_at = "createdAt" }
);

/// The schema `CollectionSEODto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/CollectionSEODto`.
///
/// The same as [`ProductSeo`].
#[doc(alias = "CollectionSEODto")]
pub type CollectionSeo = ProductSeo;

/// The schema `CreateCollectionResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/CreateCollectionResponseDto`.
#[doc(alias = "CreateCollectionResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCollectionResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `Collection`.
    pub data: Option<Collection>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CreateCollectionResponse { data = "data" });

/// The schema `DefaultCollectionResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/DefaultCollectionResponseDto`.
#[doc(alias = "DefaultCollectionResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultCollectionResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `Collection`.
    pub data: Option<Collection>,
    /// State of a review, such as `approved`; in answers whether the call worked.
    ///
    /// `status`: flag; for example `true`.
    pub status: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DefaultCollectionResponse { data = "data", status = "status" });

/// The schema `UpdateProductCollectionResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/UpdateProductCollectionResponseDto`.
///
/// The same as [`BulkUpdateResponse`].
#[doc(alias = "UpdateProductCollectionResponseDto")]
pub type UpdateProductCollectionResponse = BulkUpdateResponse;

/// The schema `DeleteProductCollectionResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/DeleteProductCollectionResponseDto`.
///
/// The same as [`BulkUpdateResponse`].
#[doc(alias = "DeleteProductCollectionResponseDto")]
pub type DeleteProductCollectionResponse = BulkUpdateResponse;

/// The schema `ListProductReviewsResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/ListProductReviewsResponseDto`.
#[doc(alias = "ListProductReviewsResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductReviewsResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `ProductReviewSchema`.
    pub data: rt::List<ProductReviewSchema>,
    /// How many there are in all; for products and stock it is not a number but holds one.
    ///
    /// `total`: whole number.
    pub total: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListProductReviewsResponse { data = "data", total = "total" });

/// The schema `ProductReview`.
///
/// Answers hold it.
///
/// Overlay: `overlays/products/`, `#/components/schemas/ProductReview`.
#[doc(alias = "ProductReview")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductReviewSchema {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// Id of a product; in filters of reviews several are joined by commas.
    ///
    /// `productId`: text.
    pub product_id: Option<String>,
    /// Id of an online store; in filters of reviews several are joined by commas.
    ///
    /// `storeId`: text.
    pub store_id: Option<String>,
    /// State of a review, such as `approved`; in answers whether the call worked.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// Stars, with fractions.
    ///
    /// `rating`: number.
    pub rating: Option<f64>,
    /// Line that stands above the text of an ad or a review.
    ///
    /// `headline`: text.
    pub headline: Option<String>,
    /// Text of the review.
    ///
    /// `detail`: text.
    pub detail: Option<String>,
    /// Answers to the review.
    ///
    /// `reply`: list of `ProductReview`.
    pub reply: rt::List<ProductReview>,
    /// `user`: an object, `UserDetails`.
    pub user: Option<UserDetails>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339).
    pub created_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ProductReviewSchema { id = "_id", product_id = "productId", store_id = "storeId",
    status = "status", rating = "rating", headline = "headline", detail = "detail", reply
    = "reply", user = "user", created_at = "createdAt" }
);

/// The schema `ProductReviewDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/ProductReviewDto`.
#[doc(alias = "ProductReviewDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductReview {
    /// Line that stands above the text of an ad or a review.
    ///
    /// `headline`: text, at least 0 characters, at most 200 characters; for example `Amazing product with great quality`.
    pub headline: Option<String>,
    /// `comment`: text, at least 0 characters, at most 5000 characters.
    pub comment: Option<String>,
    /// `user`: an object, `UserDetails`.
    pub user: Option<UserDetails>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ProductReview { headline = "headline", comment = "comment", user = "user" });

impl ProductReview {
    /// One with all that the document requires.
    pub fn new(
        headline: impl Into<String>,
        comment: impl Into<String>,
        user: UserDetails,
    ) -> Self {
        Self {
            headline: Some(headline.into()),
            comment: Some(comment.into()),
            user: Some(user),
            ..Self::default()
        }
    }
}

/// The schema `UserDetailsDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/UserDetailsDto`.
#[doc(alias = "UserDetailsDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDetails {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text, not empty, at most 100 characters; for example `John Doe`.
    pub name: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `example@example.com`.
    pub email: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `+1-555-555-5555`.
    pub phone: Option<String>,
    /// True for a customer, false for somebody of the business.
    ///
    /// `isCustomer`: flag; for example `true`.
    pub is_customer: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UserDetails { name = "name", email = "email", phone = "phone", is_customer =
    "isCustomer" }
);

impl UserDetails {
    /// One with all that the document requires.
    pub fn new(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            email: Some(email.into()),
            ..Self::default()
        }
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `isCustomer`.
    #[must_use]
    #[inline]
    pub fn is_customer(mut self, is_customer: bool) -> Self {
        self.is_customer = Some(is_customer);
        self
    }
}

/// The schema `CountReviewsByStatusResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/CountReviewsByStatusResponseDto`.
#[doc(alias = "CountReviewsByStatusResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountReviewsByStatusResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of JSON values.
    pub data: rt::List<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CountReviewsByStatusResponse { data = "data" });

/// The schema `UpdateProductReviewsResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/UpdateProductReviewsResponseDto`.
///
/// The same as [`BulkUpdateResponse`].
#[doc(alias = "UpdateProductReviewsResponseDto")]
pub type UpdateProductReviewsResponse = BulkUpdateResponse;

/// The schema `DeleteProductReviewResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/DeleteProductReviewResponseDto`.
///
/// The same as [`BulkUpdateResponse`].
#[doc(alias = "DeleteProductReviewResponseDto")]
pub type DeleteProductReviewResponse = BulkUpdateResponse;

/// The schema `UpdateProductReviewObjectDto`.
///
/// Requests send it.
///
/// Document: `api/products.yaml#/components/schemas/UpdateProductReviewObjectDto`.
#[doc(alias = "UpdateProductReviewObjectDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProductReviewObject {
    /// Id of a review.
    ///
    /// `reviewId`: text; for example `6578278e879ad2646715ba9c`.
    pub review_id: Option<String>,
    /// Id of a product; in filters of reviews several are joined by commas.
    ///
    /// `productId`: text; for example `6578278e879ad2646715ba9d`.
    pub product_id: Option<String>,
    /// Id of an online store; in filters of reviews several are joined by commas.
    ///
    /// `storeId`: text; for example `a1b2c3d4e5f6g7h8i9j0k1l2`.
    pub store_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UpdateProductReviewObject { review_id = "reviewId", product_id = "productId",
    store_id = "storeId" }
);

impl UpdateProductReviewObject {
    /// One with all that the document requires.
    pub fn new(
        review_id: impl Into<String>,
        product_id: impl Into<String>,
        store_id: impl Into<String>,
    ) -> Self {
        Self {
            review_id: Some(review_id.into()),
            product_id: Some(product_id.into()),
            store_id: Some(store_id.into()),
            ..Self::default()
        }
    }
}

/// The schema `GetProductResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/GetProductResponseDto`.
#[doc(alias = "GetProductResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `655b33a82209e60b6adb87a5`.
    pub id: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `This is a really awesome product`.
    pub description: Option<String>,
    /// In what ways the product differs, such as size, each with its options.
    ///
    /// `variants`: list of `ProductVariant`.
    pub variants: rt::List<ProductVariant>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Awesome Product`.
    pub name: Option<String>,
    /// Goods, files, a service, or goods with files.
    ///
    /// `productType`: text; for example `PHYSICAL`.
    pub product_type: Option<String>,
    /// Whether the online store shows the product.
    ///
    /// `availableInStore`: flag; for example `true`.
    pub available_in_store: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-11-20T10:23:36.515Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-01-23T09:57:04.846Z`.
    pub updated_at: Option<String>,
    /// What the buyer's bank statement shows.
    ///
    /// `statementDescriptor`: text; for example `abcde`.
    pub statement_descriptor: Option<String>,
    /// Address of a picture.
    ///
    /// `image`: text.
    pub image: Option<String>,
    /// Ids of collections; several in a query are joined by commas.
    ///
    /// `collectionIds`: list of texts; for example `["65d71377c326ea78e1c47df5","65d71377c326ea78e1c47d34"]`.
    pub collection_ids: rt::List<String>,
    /// Whether taxes are put on it; then there must be some.
    ///
    /// `isTaxesEnabled`: flag; `false` where nothing is sent; for example `true`.
    pub is_taxes_enabled: Option<bool>,
    /// Ids of taxes; `expand` with `tax` brings them whole.
    ///
    /// `taxes`: list of texts; for example `["654492a4e6bef380114de15a"]`.
    pub taxes: rt::List<String>,
    /// Id of the category by which taxes are worked out.
    ///
    /// `automaticTaxCategoryId`: text; for example `65d71377c326ea78e1c47df5`.
    pub automatic_tax_category_id: Option<String>,
    /// A badge on the product, such as "Featured".
    ///
    /// `label`: an object, `ProductLabel`.
    pub label: Option<ProductLabel>,
    /// Part of the address by which it is found; unique in the account.
    ///
    /// `slug`: text; for example `washing-machine`.
    pub slug: Option<String>,
    /// Pictures and films of the product.
    ///
    /// `medias`: list of `ProductMedia`.
    pub medias: rt::List<ProductMedia>,
    /// What search engines show.
    ///
    /// `seo`: an object, `ProductSeo`.
    pub seo: Option<ProductSeo>,
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text.
    pub user_id: Option<String>,
    /// Whether the label is shown; then there must be one.
    ///
    /// `isLabelEnabled`: flag.
    pub is_label_enabled: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetProductResponse { id = "_id", description = "description", variants = "variants",
    location_id = "locationId", name = "name", product_type = "productType",
    available_in_store = "availableInStore", created_at = "createdAt", updated_at =
    "updatedAt", statement_descriptor = "statementDescriptor", image = "image",
    collection_ids = "collectionIds", is_taxes_enabled = "isTaxesEnabled", taxes =
    "taxes", automatic_tax_category_id = "automaticTaxCategoryId", label = "label", slug
    = "slug", medias = "medias", seo = "seo", user_id = "userId", is_label_enabled =
    "isLabelEnabled" }
);

/// The schema `ProductVariantDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/ProductVariantDto`.
#[doc(alias = "ProductVariantDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductVariant {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `38s63qmxfr4`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Size`.
    pub name: Option<String>,
    /// `options`: list of `ProductVariantOption`.
    pub options: rt::List<ProductVariantOption>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ProductVariant { id = "id", name = "name", options = "options" });

impl ProductVariant {
    /// One with all that the document requires.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        options: impl Into<rt::List<ProductVariantOption>>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            name: Some(name.into()),
            options: options.into(),
            ..Self::default()
        }
    }
}

/// The schema `ProductVariantOptionDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/ProductVariantOptionDto`.
#[doc(alias = "ProductVariantOptionDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductVariantOption {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `h4z7u0im2q8`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `XL`.
    pub name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ProductVariantOption { id = "id", name = "name" });

impl ProductVariantOption {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

/// The schema `ProductLabelDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/ProductLabelDto`.
#[doc(alias = "ProductLabelDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductLabel {
    /// Text on the badge.
    ///
    /// `title`: text; for example `Featured`.
    pub title: Option<String>,
    /// From when the badge is shown, in ISO 8601.
    ///
    /// `startDate`: date and time (RFC 3339); for example `2024-06-26T05:43:35.000Z`.
    pub start_date: Option<String>,
    /// Until when the badge is shown, in ISO 8601.
    ///
    /// `endDate`: date and time (RFC 3339); for example `2024-06-30T05:43:39.000Z`.
    pub end_date: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ProductLabel { title = "title", start_date = "startDate", end_date = "endDate" }
);

impl ProductLabel {
    /// One with all that the document requires.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: Some(title.into()),
            ..Self::default()
        }
    }

    /// Sets `startDate`.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets `endDate`.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
}

/// The schema `ProductMediaDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/ProductMediaDto`.
#[doc(alias = "ProductMediaDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductMedia {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `fzrgusiuu0m`.
    pub id: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `1dd7dcd0-e71d-4cf7-a06b-6d47723d6a29.png`.
    pub title: Option<String>,
    /// Address on the web.
    ///
    /// `url`: text; for example `https://storage.googleapis.com/ghl-test/3SwdhCsvxI8Au3KsPJt6/media/sample.png`.
    pub url: Option<String>,
    /// Picture or film.
    ///
    /// `type`: one of `image`, `video`; for example `image`.
    pub type_: Option<ProductMediaType>,
    /// Whether this is the main picture.
    ///
    /// `isFeatured`: flag; for example `true`.
    pub is_featured: Option<bool>,
    /// Ids of the prices that the picture belongs to.
    ///
    /// `priceIds`: list of texts; for example `["6578278e879ad2646715ba9c"]`.
    pub price_ids: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ProductMedia { id = "id", title = "title", url = "url", type_ = "type", is_featured =
    "isFeatured", price_ids = "priceIds" }
);

impl ProductMedia {
    /// One with all that the document requires.
    pub fn new(
        id: impl Into<String>,
        url: impl Into<String>,
        type_: impl Into<ProductMediaType>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            url: Some(url.into()),
            type_: Some(type_.into()),
            ..Self::default()
        }
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `isFeatured`.
    #[must_use]
    #[inline]
    pub fn is_featured(mut self, is_featured: bool) -> Self {
        self.is_featured = Some(is_featured);
        self
    }

    /// Sets `priceIds`.
    #[must_use]
    pub fn price_ids(mut self, price_ids: impl Into<rt::List<String>>) -> Self {
        self.price_ids = price_ids.into();
        self
    }
}

/// The schema `UpdateProductResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/UpdateProductResponseDto`.
///
/// The same as [`GetProductResponse`].
#[doc(alias = "UpdateProductResponseDto")]
pub type UpdateProductResponse = GetProductResponse;

/// The schema `DeleteProductResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/DeleteProductResponseDto`.
///
/// The same as [`DeletePriceResponse`].
#[doc(alias = "DeleteProductResponseDto")]
pub type DeleteProductResponse = DeletePriceResponse;

/// The schema `ListProductsResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/ListProductsResponseDto`.
#[doc(alias = "ListProductsResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsResponse {
    /// Products, as records or ids, that the record or request concerns; in a store's
    /// set-up whether there are any.
    ///
    /// `products`: list of `DefaultProductResponse`.
    pub products: rt::List<DefaultProductResponse>,
    /// How many there are in all; for products and stock it is not a number but holds one.
    ///
    /// `total`: list of `ListProductsStats`.
    pub total: rt::List<ListProductsStats>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListProductsResponse { products = "products", total = "total" });

/// The schema `DefaultProductResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/DefaultProductResponseDto`.
///
/// The same as [`GetProductResponse`].
#[doc(alias = "DefaultProductResponseDto")]
pub type DefaultProductResponse = GetProductResponse;

/// The schema `ListProductsStats`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/ListProductsStats`.
///
/// The same as [`GetInventoryResponseTotal`].
pub type ListProductsStats = GetInventoryResponseTotal;

/// The schema `CreateProductResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/products.yaml#/components/schemas/CreateProductResponseDto`.
///
/// The same as [`GetProductResponse`].
#[doc(alias = "CreateProductResponseDto")]
pub type CreateProductResponse = GetProductResponse;
