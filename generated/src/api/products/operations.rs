// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Products.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Products::update_in_bulk`](super::Products::update_in_bulk): `POST /products/bulk-update`.
pub type UpdateInBulk = rt::Operation<kinds::UpdateInBulk>;

impl UpdateInBulk {
    /// Which products, where they are not named one by one.
    ///
    /// `filters`: an object, `BulkUpdateFilters`.
    #[inline]
    pub fn filters(mut self, filters: models::BulkUpdateFilters) -> Self {
        self.0.field::<models::BulkUpdateFilters>("filters", &filters);
        self
    }

    /// How the price changes.
    ///
    /// `price`: an object, `PriceUpdateField`.
    #[inline]
    pub fn price(mut self, price: models::PriceUpdateField) -> Self {
        self.0.field::<models::PriceUpdateField>("price", &price);
        self
    }

    /// How the higher price shown beside changes.
    ///
    /// `compareAtPrice`: an object, `PriceUpdateField`.
    #[inline]
    pub fn compare_at_price(
        mut self,
        compare_at_price: models::PriceUpdateField,
    ) -> Self {
        self.0.field::<models::PriceUpdateField>("compareAtPrice", &compare_at_price);
        self
    }

    /// Whether the online store shows the products.
    ///
    /// `availability`: flag.
    #[inline]
    pub fn availability(mut self, availability: bool) -> Self {
        self.0.field::<bool>("availability", &availability);
        self
    }

    /// Ids of collections; several in a query are joined by commas.
    ///
    /// `collectionIds`: list of texts.
    pub fn collection_ids(
        mut self,
        collection_ids: impl Into<rt::List<String>>,
    ) -> Self {
        self.0.field::<rt::List<String>>("collectionIds", &collection_ids.into());
        self
    }

    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.0.field::<String>("currency", &currency.into());
        self
    }
}

/// A request of [`Products::edit_in_bulk`](super::Products::edit_in_bulk): `POST /products/bulk-update/edit`.
pub type EditInBulk = rt::Operation<kinds::EditInBulk>;

/// A request of [`Products::list_prices`](super::Products::list_prices): `GET /products/{productId}/price`.
pub type ListPrices = rt::Operation<kinds::ListPrices>;

impl ListPrices {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `0` where nothing is sent; for example `20`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }

    /// Ids of prices, joined by commas.
    ///
    /// `ids`: text; for example `6241712be68f7a98102ba272,632027d51f7876cd3020213d`.
    pub fn ids(mut self, ids: impl Into<String>) -> Self {
        self.0.query::<String>("ids", &ids.into());
        self
    }
}

/// A request of [`Products::create_price`](super::Products::create_price): `POST /products/{productId}/price`.
pub type CreatePrice = rt::Operation<kinds::CreatePrice>;

impl CreatePrice {
    /// How often it comes again, where it does.
    ///
    /// `recurring`: an object, `Recurring`.
    #[inline]
    pub fn recurring(mut self, recurring: models::Recurring) -> Self {
        self.0.field::<models::Recurring>("recurring", &recurring);
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// `membershipOffers`: list of `MembershipOffer`.
    pub fn membership_offers(
        mut self,
        membership_offers: impl Into<rt::List<models::MembershipOffer>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::MembershipOffer>,
            >("membershipOffers", &membership_offers.into());
        self
    }

    /// Days before the first payment.
    ///
    /// `trialPeriod`: whole number; for example `7`.
    #[inline]
    pub fn trial_period(mut self, trial_period: i64) -> Self {
        self.0.field::<i64>("trialPeriod", &trial_period);
        self
    }

    /// How many payments there are in all; at least 1.
    ///
    /// `totalCycles`: whole number; for example `12`.
    #[inline]
    pub fn total_cycles(mut self, total_cycles: i64) -> Self {
        self.0.field::<i64>("totalCycles", &total_cycles);
        self
    }

    /// Sum that is paid once at the beginning, in the same unit as `amount`.
    ///
    /// `setupFee`: number; for example `10.99`.
    #[inline]
    pub fn setup_fee(mut self, setup_fee: f64) -> Self {
        self.0.field::<f64>("setupFee", &setup_fee);
        self
    }

    /// Ids of the options, such as size and colour, that make this price.
    ///
    /// `variantOptionIds`: list of texts; for example `["option_id_1","option_id_2"]`.
    pub fn variant_option_ids(
        mut self,
        variant_option_ids: impl Into<rt::List<String>>,
    ) -> Self {
        self.0.field::<rt::List<String>>("variantOptionIds", &variant_option_ids.into());
        self
    }

    /// A higher price to show beside the real one.
    ///
    /// `compareAtPrice`: number; for example `19.99`.
    #[inline]
    pub fn compare_at_price(mut self, compare_at_price: f64) -> Self {
        self.0.field::<f64>("compareAtPrice", &compare_at_price);
        self
    }

    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `6578278e879ad2646715ba9c`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }

    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `PriceMeta`.
    #[inline]
    pub fn meta(mut self, meta: models::PriceMeta) -> Self {
        self.0.field::<models::PriceMeta>("meta", &meta);
        self
    }

    /// Whether stock is counted.
    ///
    /// `trackInventory`: flag; for example `true`.
    #[inline]
    pub fn track_inventory(mut self, track_inventory: bool) -> Self {
        self.0.field::<bool>("trackInventory", &track_inventory);
        self
    }

    /// Pieces in stock; counts only with `trackInventory`.
    ///
    /// `availableQuantity`: whole number; for example `5`.
    #[inline]
    pub fn available_quantity(mut self, available_quantity: i64) -> Self {
        self.0.field::<i64>("availableQuantity", &available_quantity);
        self
    }

    /// Whether one can buy it when none is left.
    ///
    /// `allowOutOfStockPurchases`: flag; for example `true`.
    #[inline]
    pub fn allow_out_of_stock_purchases(
        mut self,
        allow_out_of_stock_purchases: bool,
    ) -> Self {
        self.0.field::<bool>("allowOutOfStockPurchases", &allow_out_of_stock_purchases);
        self
    }

    /// The seller's own number of the article.
    ///
    /// `sku`: text; for example `sku_123`.
    pub fn sku(mut self, sku: impl Into<String>) -> Self {
        self.0.field::<String>("sku", &sku.into());
        self
    }

    /// `shippingOptions`: an object, `ShippingOptions`.
    #[inline]
    pub fn shipping_options(
        mut self,
        shipping_options: models::ShippingOptions,
    ) -> Self {
        self.0.field::<models::ShippingOptions>("shippingOptions", &shipping_options);
        self
    }

    /// `isDigitalProduct`: flag; for example `true`.
    #[inline]
    pub fn is_digital_product(mut self, is_digital_product: bool) -> Self {
        self.0.field::<bool>("isDigitalProduct", &is_digital_product);
        self
    }

    /// What a buyer gets for download; the form is not documented.
    ///
    /// `digitalDelivery`: list of texts.
    pub fn digital_delivery(
        mut self,
        digital_delivery: impl Into<rt::List<String>>,
    ) -> Self {
        self.0.field::<rt::List<String>>("digitalDelivery", &digital_delivery.into());
        self
    }
}

/// A request of [`Products::list_inventory`](super::Products::list_inventory): `GET /products/inventory`.
pub type ListInventory = rt::Operation<kinds::ListInventory>;

impl ListInventory {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `0` where nothing is sent; for example `20`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `search`: text; for example `Product Name`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }
}

/// A request of [`Products::update_inventory`](super::Products::update_inventory): `POST /products/inventory`.
pub type UpdateInventory = rt::Operation<kinds::UpdateInventory>;

/// A request of [`Products::get_price`](super::Products::get_price): `GET /products/{productId}/price/{priceId}`.
pub type GetPrice = rt::Operation<kinds::GetPrice>;

/// A request of [`Products::update_price`](super::Products::update_price): `PUT /products/{productId}/price/{priceId}`.
pub type UpdatePrice = rt::Operation<kinds::UpdatePrice>;

impl UpdatePrice {
    /// How often it comes again, where it does.
    ///
    /// `recurring`: an object, `Recurring`.
    #[inline]
    pub fn recurring(mut self, recurring: models::Recurring) -> Self {
        self.0.field::<models::Recurring>("recurring", &recurring);
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// `membershipOffers`: list of `MembershipOffer`.
    pub fn membership_offers(
        mut self,
        membership_offers: impl Into<rt::List<models::MembershipOffer>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::MembershipOffer>,
            >("membershipOffers", &membership_offers.into());
        self
    }

    /// Days before the first payment.
    ///
    /// `trialPeriod`: whole number; for example `7`.
    #[inline]
    pub fn trial_period(mut self, trial_period: i64) -> Self {
        self.0.field::<i64>("trialPeriod", &trial_period);
        self
    }

    /// How many payments there are in all; at least 1.
    ///
    /// `totalCycles`: whole number; for example `12`.
    #[inline]
    pub fn total_cycles(mut self, total_cycles: i64) -> Self {
        self.0.field::<i64>("totalCycles", &total_cycles);
        self
    }

    /// Sum that is paid once at the beginning, in the same unit as `amount`.
    ///
    /// `setupFee`: number; for example `10.99`.
    #[inline]
    pub fn setup_fee(mut self, setup_fee: f64) -> Self {
        self.0.field::<f64>("setupFee", &setup_fee);
        self
    }

    /// Ids of the options, such as size and colour, that make this price.
    ///
    /// `variantOptionIds`: list of texts; for example `["option_id_1","option_id_2"]`.
    pub fn variant_option_ids(
        mut self,
        variant_option_ids: impl Into<rt::List<String>>,
    ) -> Self {
        self.0.field::<rt::List<String>>("variantOptionIds", &variant_option_ids.into());
        self
    }

    /// A higher price to show beside the real one.
    ///
    /// `compareAtPrice`: number; for example `19.99`.
    #[inline]
    pub fn compare_at_price(mut self, compare_at_price: f64) -> Self {
        self.0.field::<f64>("compareAtPrice", &compare_at_price);
        self
    }

    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `6578278e879ad2646715ba9c`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }

    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `PriceMeta`.
    #[inline]
    pub fn meta(mut self, meta: models::PriceMeta) -> Self {
        self.0.field::<models::PriceMeta>("meta", &meta);
        self
    }

    /// Whether stock is counted.
    ///
    /// `trackInventory`: flag; for example `true`.
    #[inline]
    pub fn track_inventory(mut self, track_inventory: bool) -> Self {
        self.0.field::<bool>("trackInventory", &track_inventory);
        self
    }

    /// Pieces in stock; counts only with `trackInventory`.
    ///
    /// `availableQuantity`: whole number; for example `5`.
    #[inline]
    pub fn available_quantity(mut self, available_quantity: i64) -> Self {
        self.0.field::<i64>("availableQuantity", &available_quantity);
        self
    }

    /// Whether one can buy it when none is left.
    ///
    /// `allowOutOfStockPurchases`: flag; for example `true`.
    #[inline]
    pub fn allow_out_of_stock_purchases(
        mut self,
        allow_out_of_stock_purchases: bool,
    ) -> Self {
        self.0.field::<bool>("allowOutOfStockPurchases", &allow_out_of_stock_purchases);
        self
    }

    /// The seller's own number of the article.
    ///
    /// `sku`: text; for example `sku_123`.
    pub fn sku(mut self, sku: impl Into<String>) -> Self {
        self.0.field::<String>("sku", &sku.into());
        self
    }

    /// `shippingOptions`: an object, `ShippingOptions`.
    #[inline]
    pub fn shipping_options(
        mut self,
        shipping_options: models::ShippingOptions,
    ) -> Self {
        self.0.field::<models::ShippingOptions>("shippingOptions", &shipping_options);
        self
    }

    /// `isDigitalProduct`: flag; for example `true`.
    #[inline]
    pub fn is_digital_product(mut self, is_digital_product: bool) -> Self {
        self.0.field::<bool>("isDigitalProduct", &is_digital_product);
        self
    }

    /// What a buyer gets for download; the form is not documented.
    ///
    /// `digitalDelivery`: list of texts.
    pub fn digital_delivery(
        mut self,
        digital_delivery: impl Into<rt::List<String>>,
    ) -> Self {
        self.0.field::<rt::List<String>>("digitalDelivery", &digital_delivery.into());
        self
    }
}

/// A request of [`Products::delete_price`](super::Products::delete_price): `DELETE /products/{productId}/price/{priceId}`.
pub type DeletePrice = rt::Operation<kinds::DeletePrice>;

/// A request of [`Products::get_store_stats`](super::Products::get_store_stats): `GET /products/store/{storeId}/stats`.
pub type GetStoreStats = rt::Operation<kinds::GetStoreStats>;

impl GetStoreStats {
    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `search`: text; for example `Awesome product`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }

    /// Ids of collections; several in a query are joined by commas.
    ///
    /// `collectionIds`: text; for example `65c2789a812e52f9bd6ec577,65c2789a812e52de9a6ec576`.
    pub fn collection_ids(mut self, collection_ids: impl Into<String>) -> Self {
        self.0.query::<String>("collectionIds", &collection_ids.into());
        self
    }
}

/// A request of [`Products::update_store_status`](super::Products::update_store_status): `POST /products/store/{storeId}`.
pub type UpdateStoreStatus = rt::Operation<kinds::UpdateStoreStatus>;

/// A request of [`Products::update_display_priority`](super::Products::update_display_priority): `POST /products/store/{storeId}/priority`.
pub type UpdateDisplayPriority = rt::Operation<kinds::UpdateDisplayPriority>;

/// A request of [`Products::list_collections`](super::Products::list_collections): `GET /products/collections`.
pub type ListCollections = rt::Operation<kinds::ListCollections>;

impl ListCollections {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `10` where nothing is sent; for example `20`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }

    /// Ids of collections; several in a query are joined by commas.
    ///
    /// `collectionIds`: text; for example `65d71377c326ea78e1c47df5,65d71377c326ea78e1c47d34`.
    pub fn collection_ids(mut self, collection_ids: impl Into<String>) -> Self {
        self.0.query::<String>("collectionIds", &collection_ids.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Best Sellers`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.query::<String>("name", &name.into());
        self
    }
}

/// A request of [`Products::create_collection`](super::Products::create_collection): `POST /products/collections`.
pub type CreateCollection = rt::Operation<kinds::CreateCollection>;

impl CreateCollection {
    /// `collectionId`: text; for example `66057f9d28536eae584ec047`.
    pub fn collection_id(mut self, collection_id: impl Into<String>) -> Self {
        self.0.field::<String>("collectionId", &collection_id.into());
        self
    }

    /// Address of a picture.
    ///
    /// `image`: text; for example `http://example.com/watermark.png`.
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.0.field::<String>("image", &image.into());
        self
    }

    /// What search engines show.
    ///
    /// `seo`: an object, `CollectionSeo`.
    #[inline]
    pub fn seo(mut self, seo: models::CollectionSeo) -> Self {
        self.0.field::<models::CollectionSeo>("seo", &seo);
        self
    }
}

/// A request of [`Products::get_collection`](super::Products::get_collection): `GET /products/collections/{collectionId}`.
pub type GetCollection = rt::Operation<kinds::GetCollection>;

/// A request of [`Products::update_collection`](super::Products::update_collection): `PUT /products/collections/{collectionId}`.
pub type UpdateCollection = rt::Operation<kinds::UpdateCollection>;

impl UpdateCollection {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Best Sellers`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Part of the address by which it is found; unique in the account.
    ///
    /// `slug`: text; for example `best-sellers`.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.0.field::<String>("slug", &slug.into());
        self
    }

    /// Address of a picture.
    ///
    /// `image`: text; for example `http://example.com/watermark.png`.
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.0.field::<String>("image", &image.into());
        self
    }

    /// What search engines show.
    ///
    /// `seo`: an object, `CollectionSeo`.
    #[inline]
    pub fn seo(mut self, seo: models::CollectionSeo) -> Self {
        self.0.field::<models::CollectionSeo>("seo", &seo);
        self
    }
}

/// A request of [`Products::delete_collection`](super::Products::delete_collection): `DELETE /products/collections/{collectionId}`.
pub type DeleteCollection = rt::Operation<kinds::DeleteCollection>;

/// A request of [`Products::list_reviews`](super::Products::list_reviews): `GET /products/reviews`.
pub type ListReviews = rt::Operation<kinds::ListReviews>;

impl ListReviews {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `0` where nothing is sent; for example `20`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }

    /// `sortField`: one of `createdAt`, `rating`; for example `rating`.
    pub fn sort_field(
        mut self,
        sort_field: impl Into<models::ListReviewsSortField>,
    ) -> Self {
        self.0.query::<models::ListReviewsSortField>("sortField", &sort_field.into());
        self
    }

    /// `sortOrder`: one of `asc`, `desc`; for example `desc`.
    pub fn sort_order(mut self, sort_order: impl Into<models::SortOrder>) -> Self {
        self.0.query::<models::SortOrder>("sortOrder", &sort_order.into());
        self
    }

    /// Stars, with fractions.
    ///
    /// `rating`: number; for example `4`.
    #[inline]
    pub fn rating(mut self, rating: f64) -> Self {
        self.0.query::<f64>("rating", &rating);
        self
    }

    /// Beginning of the span; mind the form, which differs by operation.
    ///
    /// `startDate`: date and time (RFC 3339); for example `2023-01-01T00:00:00Z`.
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.0.query::<String>("startDate", &start_date.into());
        self
    }

    /// End of the span; mind the form, which differs by operation.
    ///
    /// `endDate`: date and time (RFC 3339); for example `2023-12-31T23:59:59Z`.
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.0.query::<String>("endDate", &end_date.into());
        self
    }

    /// Id of a product; in filters of reviews several are joined by commas.
    ///
    /// `productId`: text; for example `60d21b4667d0d8992e610c88,60d21b4667d0d8992e610c89,60d21b4667d0d8992e610c8a`.
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.0.query::<String>("productId", &product_id.into());
        self
    }

    /// Id of an online store; in filters of reviews several are joined by commas.
    ///
    /// `storeId`: text; for example `60d21b4667d0d8992e610c85,60d21b4667d0d8992e610c86,60d21b4667d0d8992e610c87`.
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.0.query::<String>("storeId", &store_id.into());
        self
    }
}

/// A request of [`Products::count_reviews`](super::Products::count_reviews): `GET /products/reviews/count`.
pub type CountReviews = rt::Operation<kinds::CountReviews>;

impl CountReviews {
    /// Stars, with fractions.
    ///
    /// `rating`: number; for example `4`.
    #[inline]
    pub fn rating(mut self, rating: f64) -> Self {
        self.0.query::<f64>("rating", &rating);
        self
    }

    /// Beginning of the span; mind the form, which differs by operation.
    ///
    /// `startDate`: date and time (RFC 3339); for example `2023-01-01T00:00:00Z`.
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.0.query::<String>("startDate", &start_date.into());
        self
    }

    /// End of the span; mind the form, which differs by operation.
    ///
    /// `endDate`: date and time (RFC 3339); for example `2023-12-31T23:59:59Z`.
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.0.query::<String>("endDate", &end_date.into());
        self
    }

    /// Id of a product; in filters of reviews several are joined by commas.
    ///
    /// `productId`: text; for example `60d21b4667d0d8992e610c88,60d21b4667d0d8992e610c89,60d21b4667d0d8992e610c8a`.
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.0.query::<String>("productId", &product_id.into());
        self
    }

    /// Id of an online store; in filters of reviews several are joined by commas.
    ///
    /// `storeId`: text; for example `60d21b4667d0d8992e610c85,60d21b4667d0d8992e610c86,60d21b4667d0d8992e610c87`.
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.0.query::<String>("storeId", &store_id.into());
        self
    }
}

/// A request of [`Products::update_review`](super::Products::update_review): `PUT /products/reviews/{reviewId}`.
pub type UpdateReview = rt::Operation<kinds::UpdateReview>;

impl UpdateReview {
    /// Answers to the review.
    ///
    /// `reply`: list of `ProductReview`.
    pub fn reply(mut self, reply: impl Into<rt::List<models::ProductReview>>) -> Self {
        self.0.field::<rt::List<models::ProductReview>>("reply", &reply.into());
        self
    }

    /// Stars, with fractions.
    ///
    /// `rating`: number; for example `4.5`.
    #[inline]
    pub fn rating(mut self, rating: f64) -> Self {
        self.0.field::<f64>("rating", &rating);
        self
    }

    /// Line that stands above the text of an ad or a review.
    ///
    /// `headline`: text; for example `Amazing product with great quality`.
    pub fn headline(mut self, headline: impl Into<String>) -> Self {
        self.0.field::<String>("headline", &headline.into());
        self
    }

    /// Text of the review.
    ///
    /// `detail`: text; for example `The product is for sure a must and recommended buy`.
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.0.field::<String>("detail", &detail.into());
        self
    }
}

/// A request of [`Products::delete_review`](super::Products::delete_review): `DELETE /products/reviews/{reviewId}`.
pub type DeleteReview = rt::Operation<kinds::DeleteReview>;

/// A request of [`Products::update_reviews_in_bulk`](super::Products::update_reviews_in_bulk): `POST /products/reviews/bulk-update`.
pub type UpdateReviewsInBulk = rt::Operation<kinds::UpdateReviewsInBulk>;

/// A request of [`Products::get`](super::Products::get): `GET /products/{productId}`.
pub type Get = rt::Operation<kinds::Get>;

impl Get {
    /// Adds whether the product is on a wish list.
    ///
    /// `sendWishlistStatus`: flag; for example `true`.
    #[inline]
    pub fn send_wishlist_status(mut self, send_wishlist_status: bool) -> Self {
        self.0.query::<bool>("sendWishlistStatus", &send_wishlist_status);
        self
    }
}

/// A request of [`Products::update`](super::Products::update): `PUT /products/{productId}`.
pub type Update = rt::Operation<kinds::Update>;

impl Update {
    /// Free text that describes it.
    ///
    /// `description`: text; for example `Product description goes here.`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// Address of a picture.
    ///
    /// `image`: text.
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.0.field::<String>("image", &image.into());
        self
    }

    /// What the buyer's bank statement shows.
    ///
    /// `statementDescriptor`: text; for example `abcde`.
    pub fn statement_descriptor(
        mut self,
        statement_descriptor: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("statementDescriptor", &statement_descriptor.into());
        self
    }

    /// Whether the online store shows the product.
    ///
    /// `availableInStore`: flag; for example `true`.
    #[inline]
    pub fn available_in_store(mut self, available_in_store: bool) -> Self {
        self.0.field::<bool>("availableInStore", &available_in_store);
        self
    }

    /// Pictures and films of the product.
    ///
    /// `medias`: list of `ProductMedia`.
    pub fn medias(mut self, medias: impl Into<rt::List<models::ProductMedia>>) -> Self {
        self.0.field::<rt::List<models::ProductMedia>>("medias", &medias.into());
        self
    }

    /// In what ways the product differs, such as size, each with its options.
    ///
    /// `variants`: list of `ProductVariant`.
    pub fn variants(
        mut self,
        variants: impl Into<rt::List<models::ProductVariant>>,
    ) -> Self {
        self.0.field::<rt::List<models::ProductVariant>>("variants", &variants.into());
        self
    }

    /// Ids of collections; several in a query are joined by commas.
    ///
    /// `collectionIds`: list of texts; for example `["65d71377c326ea78e1c47df5","65d71377c326ea78e1c47d34"]`.
    pub fn collection_ids(
        mut self,
        collection_ids: impl Into<rt::List<String>>,
    ) -> Self {
        self.0.field::<rt::List<String>>("collectionIds", &collection_ids.into());
        self
    }

    /// Whether taxes are put on it; then there must be some.
    ///
    /// `isTaxesEnabled`: flag; `false` where nothing is sent; for example `true`.
    #[inline]
    pub fn is_taxes_enabled(mut self, is_taxes_enabled: bool) -> Self {
        self.0.field::<bool>("isTaxesEnabled", &is_taxes_enabled);
        self
    }

    /// Ids of taxes; `expand` with `tax` brings them whole.
    ///
    /// `taxes`: list of texts; for example `["654492a4e6bef380114de15a"]`.
    pub fn taxes(mut self, taxes: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("taxes", &taxes.into());
        self
    }

    /// Id of the category by which taxes are worked out.
    ///
    /// `automaticTaxCategoryId`: text; for example `65d71377c326ea78e1c47df5`.
    pub fn automatic_tax_category_id(
        mut self,
        automatic_tax_category_id: impl Into<String>,
    ) -> Self {
        self.0
            .field::<
                String,
            >("automaticTaxCategoryId", &automatic_tax_category_id.into());
        self
    }

    /// Whether the label is shown; then there must be one.
    ///
    /// `isLabelEnabled`: flag; `false` where nothing is sent; for example `true`.
    #[inline]
    pub fn is_label_enabled(mut self, is_label_enabled: bool) -> Self {
        self.0.field::<bool>("isLabelEnabled", &is_label_enabled);
        self
    }

    /// A badge on the product, such as "Featured".
    ///
    /// `label`: an object, `ProductLabel`.
    #[inline]
    pub fn label(mut self, label: models::ProductLabel) -> Self {
        self.0.field::<models::ProductLabel>("label", &label);
        self
    }

    /// Part of the address by which it is found; unique in the account.
    ///
    /// `slug`: text; for example `awesome-product`.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.0.field::<String>("slug", &slug.into());
        self
    }

    /// What search engines show.
    ///
    /// `seo`: an object, `ProductSeo`.
    #[inline]
    pub fn seo(mut self, seo: models::ProductSeo) -> Self {
        self.0.field::<models::ProductSeo>("seo", &seo);
        self
    }

    /// Whether the price holds the taxes already.
    ///
    /// `taxInclusive`: flag; `false` where nothing is sent; for example `true`.
    #[inline]
    pub fn tax_inclusive(mut self, tax_inclusive: bool) -> Self {
        self.0.field::<bool>("taxInclusive", &tax_inclusive);
        self
    }

    /// Prices of the product.
    ///
    /// `prices`: list of texts.
    pub fn prices(mut self, prices: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("prices", &prices.into());
        self
    }
}

/// A request of [`Products::delete`](super::Products::delete): `DELETE /products/{productId}`.
pub type Delete = rt::Operation<kinds::Delete>;

impl Delete {
    /// Adds whether the product is on a wish list.
    ///
    /// `sendWishlistStatus`: flag; for example `true`.
    #[inline]
    pub fn send_wishlist_status(mut self, send_wishlist_status: bool) -> Self {
        self.0.query::<bool>("sendWishlistStatus", &send_wishlist_status);
        self
    }
}

/// A request of [`Products::list`](super::Products::list): `GET /products/`.
pub type List = rt::Operation<kinds::List>;

impl List {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `0` where nothing is sent; for example `20`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `search`: text; for example `Awesome product`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }

    /// Ids of collections; several in a query are joined by commas.
    ///
    /// `collectionIds`: text.
    pub fn collection_ids(mut self, collection_ids: impl Into<String>) -> Self {
        self.0.query::<String>("collectionIds", &collection_ids.into());
        self
    }

    /// Last part of the collection's address, in the place of its id.
    ///
    /// `collectionSlug`: text.
    pub fn collection_slug(mut self, collection_slug: impl Into<String>) -> Self {
        self.0.query::<String>("collectionSlug", &collection_slug.into());
        self
    }

    /// What comes whole and not as an id: `tax`, `stripe` or `paypal`.
    ///
    /// `expand`: list of texts.
    pub fn expand(mut self, expand: impl Into<rt::List<String>>) -> Self {
        self.0.query::<rt::List<String>>("expand", &expand.into());
        self
    }

    /// `productIds`: list of texts.
    pub fn product_ids(mut self, product_ids: impl Into<rt::List<String>>) -> Self {
        self.0.query::<rt::List<String>>("productIds", &product_ids.into());
        self
    }

    /// Id of an online store; in filters of reviews several are joined by commas.
    ///
    /// `storeId`: text; for example `3SwdhCu3svxI8AKsPJt6`.
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.0.query::<String>("storeId", &store_id.into());
        self
    }

    /// True for those that the store shows, false for the others.
    ///
    /// `includedInStore`: flag; for example `true`.
    #[inline]
    pub fn included_in_store(mut self, included_in_store: bool) -> Self {
        self.0.query::<bool>("includedInStore", &included_in_store);
        self
    }

    /// Whether the online store shows the product.
    ///
    /// `availableInStore`: flag; for example `true`.
    #[inline]
    pub fn available_in_store(mut self, available_in_store: bool) -> Self {
        self.0.query::<bool>("availableInStore", &available_in_store);
        self
    }

    /// `sortOrder`: one of `asc`, `desc`; for example `desc`.
    pub fn sort_order(mut self, sort_order: impl Into<models::SortOrder>) -> Self {
        self.0.query::<models::SortOrder>("sortOrder", &sort_order.into());
        self
    }
}

/// A request of [`Products::create`](super::Products::create): `POST /products/`.
pub type Create = rt::Operation<kinds::Create>;

impl Create {
    /// Free text that describes it.
    ///
    /// `description`: text; for example `Product description goes here.`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// Address of a picture.
    ///
    /// `image`: text.
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.0.field::<String>("image", &image.into());
        self
    }

    /// What the buyer's bank statement shows.
    ///
    /// `statementDescriptor`: text; for example `abcde`.
    pub fn statement_descriptor(
        mut self,
        statement_descriptor: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("statementDescriptor", &statement_descriptor.into());
        self
    }

    /// Whether the online store shows the product.
    ///
    /// `availableInStore`: flag; for example `true`.
    #[inline]
    pub fn available_in_store(mut self, available_in_store: bool) -> Self {
        self.0.field::<bool>("availableInStore", &available_in_store);
        self
    }

    /// Pictures and films of the product.
    ///
    /// `medias`: list of `ProductMedia`.
    pub fn medias(mut self, medias: impl Into<rt::List<models::ProductMedia>>) -> Self {
        self.0.field::<rt::List<models::ProductMedia>>("medias", &medias.into());
        self
    }

    /// In what ways the product differs, such as size, each with its options.
    ///
    /// `variants`: list of `ProductVariant`.
    pub fn variants(
        mut self,
        variants: impl Into<rt::List<models::ProductVariant>>,
    ) -> Self {
        self.0.field::<rt::List<models::ProductVariant>>("variants", &variants.into());
        self
    }

    /// Ids of collections; several in a query are joined by commas.
    ///
    /// `collectionIds`: list of texts; for example `["65d71377c326ea78e1c47df5","65d71377c326ea78e1c47d34"]`.
    pub fn collection_ids(
        mut self,
        collection_ids: impl Into<rt::List<String>>,
    ) -> Self {
        self.0.field::<rt::List<String>>("collectionIds", &collection_ids.into());
        self
    }

    /// Whether taxes are put on it; then there must be some.
    ///
    /// `isTaxesEnabled`: flag; `false` where nothing is sent; for example `true`.
    #[inline]
    pub fn is_taxes_enabled(mut self, is_taxes_enabled: bool) -> Self {
        self.0.field::<bool>("isTaxesEnabled", &is_taxes_enabled);
        self
    }

    /// Ids of taxes; `expand` with `tax` brings them whole.
    ///
    /// `taxes`: list of texts; for example `["654492a4e6bef380114de15a"]`.
    pub fn taxes(mut self, taxes: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("taxes", &taxes.into());
        self
    }

    /// Id of the category by which taxes are worked out.
    ///
    /// `automaticTaxCategoryId`: text; for example `65d71377c326ea78e1c47df5`.
    pub fn automatic_tax_category_id(
        mut self,
        automatic_tax_category_id: impl Into<String>,
    ) -> Self {
        self.0
            .field::<
                String,
            >("automaticTaxCategoryId", &automatic_tax_category_id.into());
        self
    }

    /// Whether the label is shown; then there must be one.
    ///
    /// `isLabelEnabled`: flag; `false` where nothing is sent; for example `true`.
    #[inline]
    pub fn is_label_enabled(mut self, is_label_enabled: bool) -> Self {
        self.0.field::<bool>("isLabelEnabled", &is_label_enabled);
        self
    }

    /// A badge on the product, such as "Featured".
    ///
    /// `label`: an object, `ProductLabel`.
    #[inline]
    pub fn label(mut self, label: models::ProductLabel) -> Self {
        self.0.field::<models::ProductLabel>("label", &label);
        self
    }

    /// Part of the address by which it is found; unique in the account.
    ///
    /// `slug`: text; for example `awesome-product`.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.0.field::<String>("slug", &slug.into());
        self
    }

    /// What search engines show.
    ///
    /// `seo`: an object, `ProductSeo`.
    #[inline]
    pub fn seo(mut self, seo: models::ProductSeo) -> Self {
        self.0.field::<models::ProductSeo>("seo", &seo);
        self
    }

    /// Whether the price holds the taxes already.
    ///
    /// `taxInclusive`: flag; `false` where nothing is sent; for example `true`.
    #[inline]
    pub fn tax_inclusive(mut self, tax_inclusive: bool) -> Self {
        self.0.field::<bool>("taxInclusive", &tax_inclusive);
        self
    }
}

/// A request of [`Products::update_inventory_in_bulk`](super::Products::update_inventory_in_bulk): `POST /products/bulk-update/inventory`.
pub type UpdateInventoryInBulk = rt::Operation<kinds::UpdateInventoryInBulk>;
