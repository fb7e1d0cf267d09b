// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Products: 27 operations of the document `api/v3/products.yaml`, API version `v3`.
//!
//! A product is what is sold, a price is one way to buy it: once or again and again, and
//! one for each variant. Stock is kept with prices, not with products. Collections sort
//! products for the online store, which also has reviews. Products and prices name the
//! account as `locationId`, everything else as `altId` with `altType`. Requests show
//! amounts such as 99.99, so whole units of the currency with decimals, though no
//! document says so.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
pub(crate) mod routes;

pub use crate::api::products::{
    CountReviews, Create, CreateCollection, CreatePrice, Delete, DeleteCollection,
    DeletePrice, DeleteReview, EditInBulk, Get, GetCollection, GetPrice, GetStoreStats,
    List, ListCollections, ListInventory, ListPrices, ListReviews, Update,
    UpdateCollection, UpdateDisplayPriority, UpdateInBulk, UpdateInventory, UpdatePrice,
    UpdateReview, UpdateReviewsInBulk, UpdateStoreStatus,
};
pub(crate) use routes::ROUTES;

/// The operations of Products. Made by `client.v3().products()`.
#[doc(alias = "products-v3")]
#[derive(Clone, Debug)]
pub struct Products {
    pub(crate) client: rt::Client,
}

impl Products {
    /// Bulk Update Products: `POST /products/bulk-update`.
    ///
    /// Does one kind of change to many products at once: prices, availability, collections,
    /// currency, or deleting them. `type` says which, and decides what other field is
    /// needed. The answer is a status and a message and does not tell what became of each
    /// product. With `bulk-delete-products` it deletes them.
    ///
    /// * `type_`: one of `bulk-update-price`, `bulk-update-availability`, `bulk-update-product-collection`, `bulk-delete-products`, `bulk-update-currency`; for example `bulk-update-price` (in the body), `type` on the wire. What to do; it decides which of the other fields is needed.
    /// * `product_ids`: list of texts; for example `["5f8d0d55b54764421b7156c1"]` (in the body), `productIds` on the wire
    ///
    /// [`UpdateInBulk`] has 6 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`UpdateInBulk::location_id`].
    ///
    /// Answers with [`BulkUpdateResponse`](models::BulkUpdateResponse).
    ///
    /// Token: a location's (an account's); scope `products.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1bulk-update/post`.
    #[doc(alias = "bulkUpdate")]
    pub fn update_in_bulk(
        &self,
        type_: impl Into<models::BulkUpdateType>,
        product_ids: impl Into<rt::List<String>>,
    ) -> UpdateInBulk {
        let mut request = self.client.request(&routes::UPDATE_IN_BULK);
        request.field::<models::BulkUpdateType>("type", &type_.into());
        request.field::<rt::List<String>>("productIds", &product_ids.into());
        rt::operation(request)
    }

    /// Bulk Edit Products and Prices: `POST /products/bulk-update/edit`.
    ///
    /// Gives each of several products values of its own, with their prices; at most 30
    /// products and prices together. The document names neither token nor scope for it.
    ///
    /// * `products`: list of `BulkEditProduct` (in the body). Products, as records or ids, that the record or request concerns; in a store's set-up whether there are any.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`EditInBulk::location_id`].
    ///
    /// Answers with [`BulkEditResponse`](models::BulkEditResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1bulk-update~1edit/post`.
    #[doc(alias = "bulkEdit")]
    pub fn edit_in_bulk(
        &self,
        products: impl Into<rt::List<models::BulkEditProduct>>,
    ) -> EditInBulk {
        let mut request = self.client.request(&routes::EDIT_IN_BULK);
        request.field::<rt::List<models::BulkEditProduct>>("products", &products.into());
        rt::operation(request)
    }

    /// List Prices for a Product: `GET /products/{productId}/price`.
    ///
    /// Prices of one product by `limit` and `offset`; `total` counts them. `ids` narrows to
    /// some, joined by commas.
    ///
    /// * `product_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `productId` on the wire. Id of a product; in filters of reviews several are joined by commas.
    ///
    /// [`ListPrices`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListPrices::location_id`].
    ///
    /// Answers with [`ListPricesResponse`](models::ListPricesResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `products/prices.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1{productId}~1price/get`.
    #[doc(alias = "list-prices-for-product")]
    pub fn list_prices(&self, product_id: impl Into<String>) -> ListPrices {
        let mut request = self.client.request(&routes::LIST_PRICES);
        request.path::<String>("productId", &product_id.into());
        rt::operation(request)
    }

    /// Create Price for a Product: `POST /products/{productId}/price`.
    ///
    /// A price that recurs needs `recurring`; a variant names its options in
    /// `variantOptionIds`. Stock is only counted with `trackInventory`.
    ///
    /// * `product_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `productId` on the wire. Id of a product; in filters of reviews several are joined by commas.
    /// * `name`: text; for example `Price Name` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `type_`: one of `one_time`, `recurring`; for example `one_time` (in the body), `type` on the wire. One payment, or again and again.
    /// * `currency`: text; for example `USD` (in the body). Three letters after ISO 4217, such as `USD`.
    /// * `amount`: number; for example `99.99` (in the body). Sum in whole units of `currency` with decimals, going by the examples of requests.
    ///
    /// [`CreatePrice`] has 17 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreatePrice::location_id`].
    ///
    /// Answers with [`CreatePriceResponse`](models::CreatePriceResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `products/prices.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1{productId}~1price/post`.
    #[doc(alias = "create-price-for-product")]
    pub fn create_price(
        &self,
        product_id: impl Into<String>,
        name: impl Into<String>,
        type_: impl Into<models::Type>,
        currency: impl Into<String>,
        amount: f64,
    ) -> CreatePrice {
        let mut request = self.client.request(&routes::CREATE_PRICE);
        request.path::<String>("productId", &product_id.into());
        request.field::<String>("name", &name.into());
        request.field::<models::Type>("type", &type_.into());
        request.field::<String>("currency", &currency.into());
        request.field::<f64>("amount", &amount);
        rt::operation(request)
    }

    /// List Inventory: `GET /products/inventory`.
    ///
    /// Stock of all variants of an account, by `limit` and `offset`; each row's `_id` is
    /// the id of a price. `total` is an object in which the number stands under `total`
    /// again.
    ///
    /// [`ListInventory`] has 3 optional inputs.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`ListInventory::location_id`].
    ///
    /// Answers with [`GetInventoryResponse`](models::GetInventoryResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `products/prices.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1inventory/get`.
    #[doc(alias = "get-list-inventory")]
    #[inline]
    pub fn list_inventory(&self) -> ListInventory {
        rt::operation(self.client.request(&routes::LIST_INVENTORY))
    }

    /// Update Inventory: `POST /products/inventory`.
    ///
    /// Sets the stock of several prices, each by its id. It sets and does not add: 10 means
    /// that 10 are left.
    ///
    /// * `items`: list of `UpdateInventoryItem` (in the body). The single entries that make it up.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`UpdateInventory::location_id`].
    ///
    /// Answers with [`UpdateInventoryResponse`](models::UpdateInventoryResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `products/prices.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1inventory/post`.
    #[doc(alias = "update-inventory")]
    pub fn update_inventory(
        &self,
        items: impl Into<rt::List<models::UpdateInventoryItem>>,
    ) -> UpdateInventory {
        let mut request = self.client.request(&routes::UPDATE_INVENTORY);
        request.field::<rt::List<models::UpdateInventoryItem>>("items", &items.into());
        rt::operation(request)
    }

    /// Get Price by ID for a Product: `GET /products/{productId}/price/{priceId}`.
    ///
    /// One price, without an envelope. The account is named by `locationId` in the query.
    ///
    /// * `product_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `productId` on the wire. Id of a product; in filters of reviews several are joined by commas.
    /// * `price_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `priceId` on the wire. Id of a price of a product; plans for accounts use those of Stripe, such as `price_…`.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GetPrice::location_id`].
    ///
    /// Answers with [`GetPriceResponse`](models::GetPriceResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `products/prices.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1{productId}~1price~1{priceId}/get`.
    #[doc(alias = "get-price-by-id-for-product")]
    pub fn get_price(
        &self,
        product_id: impl Into<String>,
        price_id: impl Into<String>,
    ) -> GetPrice {
        let mut request = self.client.request(&routes::GET_PRICE);
        request.path::<String>("productId", &product_id.into());
        request.path::<String>("priceId", &price_id.into());
        rt::operation(request)
    }

    /// Update Price by ID for a Product: `PUT /products/{productId}/price/{priceId}`.
    ///
    /// Name, kind, currency, amount and account must all be sent, even if only one changes.
    /// What becomes of running subscriptions at the old amount is not documented.
    ///
    /// * `product_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `productId` on the wire. Id of a product; in filters of reviews several are joined by commas.
    /// * `price_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `priceId` on the wire. Id of a price of a product; plans for accounts use those of Stripe, such as `price_…`.
    /// * `name`: text; for example `Price Name` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `type_`: one of `one_time`, `recurring`; for example `one_time` (in the body), `type` on the wire. One payment, or again and again.
    /// * `currency`: text; for example `USD` (in the body). Three letters after ISO 4217, such as `USD`.
    /// * `amount`: number; for example `99.99` (in the body). Sum in whole units of `currency` with decimals, going by the examples of requests.
    ///
    /// [`UpdatePrice`] has 17 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`UpdatePrice::location_id`].
    ///
    /// Answers with [`UpdatePriceResponse`](models::UpdatePriceResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `products/prices.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1{productId}~1price~1{priceId}/put`.
    #[doc(alias = "update-price-by-id-for-product")]
    pub fn update_price(
        &self,
        product_id: impl Into<String>,
        price_id: impl Into<String>,
        name: impl Into<String>,
        type_: impl Into<models::Type>,
        currency: impl Into<String>,
        amount: f64,
    ) -> UpdatePrice {
        let mut request = self.client.request(&routes::UPDATE_PRICE);
        request.path::<String>("productId", &product_id.into());
        request.path::<String>("priceId", &price_id.into());
        request.field::<String>("name", &name.into());
        request.field::<models::Type>("type", &type_.into());
        request.field::<String>("currency", &currency.into());
        request.field::<f64>("amount", &amount);
        rt::operation(request)
    }

    /// Delete Price by ID for a Product: `DELETE /products/{productId}/price/{priceId}`.
    ///
    /// Removes one price; the product stays, even without any. The account is in the query.
    ///
    /// * `product_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `productId` on the wire. Id of a product; in filters of reviews several are joined by commas.
    /// * `price_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `priceId` on the wire. Id of a price of a product; plans for accounts use those of Stripe, such as `price_…`.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`DeletePrice::location_id`].
    ///
    /// Answers with [`DeletePriceResponse`](models::DeletePriceResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `products/prices.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1{productId}~1price~1{priceId}/delete`.
    #[doc(alias = "delete-price-by-id-for-product")]
    pub fn delete_price(
        &self,
        product_id: impl Into<String>,
        price_id: impl Into<String>,
    ) -> DeletePrice {
        let mut request = self.client.request(&routes::DELETE_PRICE);
        request.path::<String>("productId", &product_id.into());
        request.path::<String>("priceId", &price_id.into());
        rt::operation(request)
    }

    /// Fetch Product Store Stats: `GET /products/store/{storeId}/stats`.
    ///
    /// How many products a store shows and how many it leaves out, by name or collection if
    /// wanted.
    ///
    /// * `store_id`: text; for example `3SwdhCu3svxI8AKsPJt6` (in the path), `storeId` on the wire. Id of an online store; in filters of reviews several are joined by commas.
    ///
    /// [`GetStoreStats`] has 2 optional inputs.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`GetStoreStats::location_id`].
    ///
    /// Answers with [`GetProductStatsResponse`](models::GetProductStatsResponse).
    ///
    /// Token: a location's (an account's); scope `products.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1store~1{storeId}~1stats/get`.
    #[doc(alias = "get-product-store-stats")]
    pub fn get_store_stats(&self, store_id: impl Into<String>) -> GetStoreStats {
        let mut request = self.client.request(&routes::GET_STORE_STATS);
        request.path::<String>("storeId", &store_id.into());
        rt::operation(request)
    }

    /// Action to include/exclude the product in store: `POST /products/store/{storeId}`.
    ///
    /// Puts products into a store or takes them out, as `action` says. The products
    /// themselves do not change.
    ///
    /// * `store_id`: text; for example `3SwdhCu3svxI8AKsPJt6` (in the path), `storeId` on the wire. Id of an online store; in filters of reviews several are joined by commas.
    /// * `action`: one of `include`, `exclude`; for example `include` (in the body). Whether to show the products or to hide them.
    /// * `product_ids`: list of texts; for example `["productId1","productId2"]` (in the body), `productIds` on the wire
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`UpdateStoreStatus::location_id`].
    ///
    /// Answers with [`UpdateProductStoreResponse`](models::UpdateProductStoreResponse).
    ///
    /// Token: a location's (an account's); scope `products.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1store~1{storeId}/post`.
    #[doc(alias = "update-store-status")]
    pub fn update_store_status(
        &self,
        store_id: impl Into<String>,
        action: impl Into<models::UpdateProductStoreAction>,
        product_ids: impl Into<rt::List<String>>,
    ) -> UpdateStoreStatus {
        let mut request = self.client.request(&routes::UPDATE_STORE_STATUS);
        request.path::<String>("storeId", &store_id.into());
        request.field::<models::UpdateProductStoreAction>("action", &action.into());
        request.field::<rt::List<String>>("productIds", &product_ids.into());
        rt::operation(request)
    }

    /// Update product display priorities in store: `POST /products/store/{storeId}/priority`.
    ///
    /// Sets the order in which a store shows its products. The document leaves the items'
    /// form open, and the answer too.
    ///
    /// * `store_id`: text; for example `3SwdhCu3svxI8AKsPJt6` (in the path), `storeId` on the wire. Id of an online store; in filters of reviews several are joined by commas.
    /// * `products`: list of JSON values (in the body). Products, as records or ids, that the record or request concerns; in a store's set-up whether there are any.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`UpdateDisplayPriority::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1store~1{storeId}~1priority/post`.
    #[doc(alias = "update-display-priority")]
    pub fn update_display_priority(
        &self,
        store_id: impl Into<String>,
        products: impl Into<rt::List<rt::Json>>,
    ) -> UpdateDisplayPriority {
        let mut request = self.client.request(&routes::UPDATE_DISPLAY_PRIORITY);
        request.path::<String>("storeId", &store_id.into());
        request.field::<rt::List<rt::Json>>("products", &products.into());
        rt::operation(request)
    }

    /// Fetch Product Collections: `GET /products/collections`.
    ///
    /// Collections of an account, 10 a page by default, by `limit` and `offset`; `total`
    /// counts them all. `collectionIds` takes several ids joined by commas.
    ///
    /// [`ListCollections`] has 4 optional inputs.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`ListCollections::location_id`].
    ///
    /// Answers with [`ListCollectionResponse`](models::ListCollectionResponse).
    ///
    /// Token: a location's (an account's); scope `products/collection.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1collections/get`.
    #[doc(alias = "get-product-collection")]
    #[inline]
    pub fn list_collections(&self) -> ListCollections {
        rt::operation(self.client.request(&routes::LIST_COLLECTIONS))
    }

    /// Create Product Collection: `POST /products/collections`.
    ///
    /// The slug must be unique in the account and has neither blanks nor special
    /// characters. Products come into a collection on their own side, by `collectionIds`.
    ///
    /// * `name`: text; for example `Best Sellers` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `slug`: text; for example `best-sellers` (in the body). Part of the address by which it is found; unique in the account.
    ///
    /// [`CreateCollection`] has 3 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`CreateCollection::location_id`].
    ///
    /// Answers with [`CreateCollectionResponse`](models::CreateCollectionResponse).
    ///
    /// Token: a location's (an account's); scope `products/collection.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1collections/post`.
    #[doc(alias = "create-product-collection")]
    pub fn create_collection(
        &self,
        name: impl Into<String>,
        slug: impl Into<String>,
    ) -> CreateCollection {
        let mut request = self.client.request(&routes::CREATE_COLLECTION);
        request.field::<String>("name", &name.into());
        request.field::<String>("slug", &slug.into());
        rt::operation(request)
    }

    /// Get Details about individual product collection: `GET /products/collections/{collectionId}`.
    ///
    /// One collection under `data`. The account is named by `altId` alone.
    ///
    /// * `collection_id`: text; for example `65d71377c326ea78e1c47df5` (in the path), `collectionId` on the wire
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`GetCollection::location_id`].
    ///
    /// Answers with [`DefaultCollectionResponse`](models::DefaultCollectionResponse).
    ///
    /// Token: a location's (an account's); scope `products/collection.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1collections~1{collectionId}/get`.
    #[doc(alias = "get-product-collection-id")]
    pub fn get_collection(&self, collection_id: impl Into<String>) -> GetCollection {
        let mut request = self.client.request(&routes::GET_COLLECTION);
        request.path::<String>("collectionId", &collection_id.into());
        rt::operation(request)
    }

    /// Update Product Collection: `PUT /products/collections/{collectionId}`.
    ///
    /// Changes what is sent; only the owner is required. The answer is a status and not the
    /// collection.
    ///
    /// * `collection_id`: text; for example `65d71377c326ea78e1c47df5` (in the path), `collectionId` on the wire
    ///
    /// [`UpdateCollection`] has 4 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`UpdateCollection::location_id`].
    ///
    /// Answers with [`UpdateProductCollectionResponse`](models::UpdateProductCollectionResponse).
    ///
    /// Token: a location's (an account's); scope `products/collection.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1collections~1{collectionId}/put`.
    #[doc(alias = "update-product-collection")]
    pub fn update_collection(
        &self,
        collection_id: impl Into<String>,
    ) -> UpdateCollection {
        let mut request = self.client.request(&routes::UPDATE_COLLECTION);
        request.path::<String>("collectionId", &collection_id.into());
        rt::operation(request)
    }

    /// Delete Product Collection: `DELETE /products/collections/{collectionId}`.
    ///
    /// The owner stands in the query. What becomes of the id in `collectionIds` of products
    /// is not documented.
    ///
    /// * `collection_id`: text; for example `65d71377c326ea78e1c47df5` (in the path), `collectionId` on the wire
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`DeleteCollection::location_id`].
    ///
    /// Answers with [`DeleteProductCollectionResponse`](models::DeleteProductCollectionResponse).
    ///
    /// Token: a location's (an account's); scope `products/collection.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1collections~1{collectionId}/delete`.
    #[doc(alias = "delete-product-collection")]
    pub fn delete_collection(
        &self,
        collection_id: impl Into<String>,
    ) -> DeleteCollection {
        let mut request = self.client.request(&routes::DELETE_COLLECTION);
        request.path::<String>("collectionId", &collection_id.into());
        rt::operation(request)
    }

    /// Fetch Product Reviews: `GET /products/reviews`.
    ///
    /// Reviews by customers, by `limit` and `offset`; `total` counts them. Several products
    /// or stores are joined by commas. Dates are in ISO 8601.
    ///
    /// [`ListReviews`] has 9 optional inputs.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`ListReviews::location_id`].
    ///
    /// Answers with [`ListProductReviewsResponse`](models::ListProductReviewsResponse).
    ///
    /// Token: a location's (an account's); scope `products.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1reviews/get`.
    #[doc(alias = "get-product-reviews")]
    #[inline]
    pub fn list_reviews(&self) -> ListReviews {
        rt::operation(self.client.request(&routes::LIST_REVIEWS))
    }

    /// Fetch Review Count as per status: `GET /products/reviews/count`.
    ///
    /// How many reviews there are in each state, with the filters of the list.
    ///
    /// [`CountReviews`] has 5 optional inputs.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`CountReviews::location_id`].
    ///
    /// Answers with [`CountReviewsByStatusResponse`](models::CountReviewsByStatusResponse).
    ///
    /// Token: a location's (an account's); scope `products.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1reviews~1count/get`.
    #[doc(alias = "get-reviews-count")]
    #[inline]
    pub fn count_reviews(&self) -> CountReviews {
        rt::operation(self.client.request(&routes::COUNT_REVIEWS))
    }

    /// Update Product Reviews: `PUT /products/reviews/{reviewId}`.
    ///
    /// Sets the state of a review, such as `approved`, or answers it. Product and state
    /// must be sent each time.
    ///
    /// * `review_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `reviewId` on the wire. Id of a review.
    /// * `product_id`: text; for example `6578278e879ad2646715ba9c` (in the body), `productId` on the wire. Id of a product; in filters of reviews several are joined by commas.
    /// * `status`: text; for example `approved` (in the body). State of a review, such as `approved`; in answers whether the call worked.
    ///
    /// [`UpdateReview`] has 4 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`UpdateReview::location_id`].
    ///
    /// Answers with [`UpdateProductReviewsResponse`](models::UpdateProductReviewsResponse).
    ///
    /// Token: a location's (an account's); scope `products.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1reviews~1{reviewId}/put`.
    #[doc(alias = "update-product-review")]
    pub fn update_review(
        &self,
        review_id: impl Into<String>,
        product_id: impl Into<String>,
        status: impl Into<String>,
    ) -> UpdateReview {
        let mut request = self.client.request(&routes::UPDATE_REVIEW);
        request.path::<String>("reviewId", &review_id.into());
        request.field::<String>("productId", &product_id.into());
        request.field::<String>("status", &status.into());
        rt::operation(request)
    }

    /// Delete Product Review: `DELETE /products/reviews/{reviewId}`.
    ///
    /// Removes a review; the product's id is required too, in the query.
    ///
    /// * `review_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `reviewId` on the wire. Id of a review.
    /// * `product_id`: text; for example `6578278e879ad2646715ba9c` (in the query), `productId` on the wire. Id of a product; in filters of reviews several are joined by commas.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`DeleteReview::location_id`].
    ///
    /// Answers with [`DeleteProductReviewResponse`](models::DeleteProductReviewResponse).
    ///
    /// Token: a location's (an account's); scope `products.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1reviews~1{reviewId}/delete`.
    #[doc(alias = "delete-product-review")]
    pub fn delete_review(
        &self,
        review_id: impl Into<String>,
        product_id: impl Into<String>,
    ) -> DeleteReview {
        let mut request = self.client.request(&routes::DELETE_REVIEW);
        request.path::<String>("reviewId", &review_id.into());
        request.query::<String>("productId", &product_id.into());
        rt::operation(request)
    }

    /// Update Product Reviews: `POST /products/reviews/bulk-update`.
    ///
    /// Sets the state of several reviews at once. Each is named by the ids of review,
    /// product and store.
    ///
    /// * `reviews`: list of `UpdateProductReviewObject` (in the body)
    /// * `status`: text; for example `approved` (in the body). State of a review, such as `approved`; in answers whether the call worked.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`UpdateReviewsInBulk::location_id`].
    ///
    /// Answers with [`UpdateProductReviewsResponse`](models::UpdateProductReviewsResponse).
    ///
    /// Token: a location's (an account's); scope `products.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1reviews~1bulk-update/post`.
    #[doc(alias = "bulk-update-product-review")]
    pub fn update_reviews_in_bulk(
        &self,
        reviews: impl Into<rt::List<models::UpdateProductReviewObject>>,
        status: impl Into<String>,
    ) -> UpdateReviewsInBulk {
        let mut request = self.client.request(&routes::UPDATE_REVIEWS_IN_BULK);
        request
            .field::<
                rt::List<models::UpdateProductReviewObject>,
            >("reviews", &reviews.into());
        request.field::<String>("status", &status.into());
        rt::operation(request)
    }

    /// Get Product by ID: `GET /products/{productId}`.
    ///
    /// One product without its prices, which have a list of their own. In the path the slug
    /// does as well as the id.
    ///
    /// * `product_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `productId` on the wire. Id of a product; in filters of reviews several are joined by commas.
    ///
    /// [`Get`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`Get::location_id`].
    ///
    /// Answers with [`GetProductResponse`](models::GetProductResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `products.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1{productId}/get`.
    #[doc(alias = "get-product-by-id")]
    pub fn get(&self, product_id: impl Into<String>) -> Get {
        let mut request = self.client.request(&routes::GET);
        request.path::<String>("productId", &product_id.into());
        rt::operation(request)
    }

    /// Update Product by ID: `PUT /products/{productId}`.
    ///
    /// Name, kind and account must be sent even if they stay; in the path the slug does as
    /// well as the id. `prices` takes texts of which the meaning is not documented: change
    /// prices by their own calls.
    ///
    /// * `product_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `productId` on the wire. Id of a product; in filters of reviews several are joined by commas.
    /// * `name`: text; for example `Awesome Product` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `product_type`: one of `DIGITAL`, `PHYSICAL`, `SERVICE`, `PHYSICAL/DIGITAL` (in the body), `productType` on the wire. Goods, files, a service, or goods with files.
    ///
    /// [`Update`] has 16 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Update::location_id`].
    ///
    /// Answers with [`UpdateProductResponse`](models::UpdateProductResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `products.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1{productId}/put`.
    #[doc(alias = "update-product-by-id")]
    pub fn update(
        &self,
        product_id: impl Into<String>,
        name: impl Into<String>,
        product_type: impl Into<models::ProductType>,
    ) -> Update {
        let mut request = self.client.request(&routes::UPDATE);
        request.path::<String>("productId", &product_id.into());
        request.field::<String>("name", &name.into());
        request.field::<models::ProductType>("productType", &product_type.into());
        rt::operation(request)
    }

    /// Delete Product by ID: `DELETE /products/{productId}`.
    ///
    /// Removes a product, named by id or slug. What becomes of orders and subscriptions for
    /// it is not documented.
    ///
    /// * `product_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `productId` on the wire. Id of a product; in filters of reviews several are joined by commas.
    ///
    /// [`Delete`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`Delete::location_id`].
    ///
    /// Answers with [`DeleteProductResponse`](models::DeleteProductResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `products.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1{productId}/delete`.
    #[doc(alias = "delete-product-by-id")]
    pub fn delete(&self, product_id: impl Into<String>) -> Delete {
        let mut request = self.client.request(&routes::DELETE);
        request.path::<String>("productId", &product_id.into());
        rt::operation(request)
    }

    /// List Products: `GET /products/`.
    ///
    /// Products of an account by `limit` and `offset`, without their prices. `total` is a
    /// list of one object that holds the number. `expand` brings whole taxes in the place
    /// of their ids. With `storeId`, `includedInStore` tells those shown there from the
    /// others.
    ///
    /// [`List`] has 11 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`ListProductsResponse`](models::ListProductsResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `products.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1/get`.
    #[doc(alias = "list-invoices")]
    #[inline]
    pub fn list(&self) -> List {
        rt::operation(self.client.request(&routes::LIST))
    }

    /// Create Product: `POST /products/`.
    ///
    /// Makes a product that has no price yet: add one afterwards. With taxes switched on
    /// there must be taxes, and with the label switched on a label.
    ///
    /// * `name`: text; for example `Awesome Product` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `product_type`: one of `DIGITAL`, `PHYSICAL`, `SERVICE`, `PHYSICAL/DIGITAL` (in the body), `productType` on the wire. Goods, files, a service, or goods with files.
    ///
    /// [`Create`] has 15 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Create::location_id`].
    ///
    /// Answers with [`CreateProductResponse`](models::CreateProductResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `products.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/products.yaml#/paths/~1products~1/post`.
    #[doc(alias = "create-product")]
    pub fn create(
        &self,
        name: impl Into<String>,
        product_type: impl Into<models::ProductType>,
    ) -> Create {
        let mut request = self.client.request(&routes::CREATE);
        request.field::<String>("name", &name.into());
        request.field::<models::ProductType>("productType", &product_type.into());
        rt::operation(request)
    }
}
