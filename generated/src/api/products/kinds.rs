// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Products a request is for.

use super::models;
use crate::runtime as rt;

/// `POST /products/bulk-update`.
pub enum UpdateInBulk {}

impl rt::Kind for UpdateInBulk {
    type Answer = models::BulkUpdateResponse;
}

impl rt::Located for UpdateInBulk {}

/// `POST /products/bulk-update/edit`.
pub enum EditInBulk {}

impl rt::Kind for EditInBulk {
    type Answer = models::BulkEditResponse;
}

impl rt::Located for EditInBulk {}

/// `GET /products/{productId}/price`.
pub enum ListPrices {}

impl rt::Kind for ListPrices {
    type Answer = models::ListPricesResponse;
}

impl rt::Paged for ListPrices {
    type Item = models::DefaultPriceResponse;
}

impl rt::Located for ListPrices {}

/// `POST /products/{productId}/price`.
pub enum CreatePrice {}

impl rt::Kind for CreatePrice {
    type Answer = models::CreatePriceResponse;
}

impl rt::Located for CreatePrice {}

/// `GET /products/inventory`.
pub enum ListInventory {}

impl rt::Kind for ListInventory {
    type Answer = models::GetInventoryResponse;
}

impl rt::Paged for ListInventory {
    type Item = models::InventoryItem;
}

impl rt::Located for ListInventory {}

/// `POST /products/inventory`.
pub enum UpdateInventory {}

impl rt::Kind for UpdateInventory {
    type Answer = models::UpdateInventoryResponse;
}

impl rt::Located for UpdateInventory {}

/// `GET /products/{productId}/price/{priceId}`.
pub enum GetPrice {}

impl rt::Kind for GetPrice {
    type Answer = models::GetPriceResponse;
}

impl rt::Located for GetPrice {}

/// `PUT /products/{productId}/price/{priceId}`.
pub enum UpdatePrice {}

impl rt::Kind for UpdatePrice {
    type Answer = models::UpdatePriceResponse;
}

impl rt::Located for UpdatePrice {}

/// `DELETE /products/{productId}/price/{priceId}`.
pub enum DeletePrice {}

impl rt::Kind for DeletePrice {
    type Answer = models::DeletePriceResponse;
}

impl rt::Located for DeletePrice {}

/// `GET /products/store/{storeId}/stats`.
pub enum GetStoreStats {}

impl rt::Kind for GetStoreStats {
    type Answer = models::GetProductStatsResponse;
}

impl rt::Located for GetStoreStats {}

/// `POST /products/store/{storeId}`.
pub enum UpdateStoreStatus {}

impl rt::Kind for UpdateStoreStatus {
    type Answer = models::UpdateProductStoreResponse;
}

impl rt::Located for UpdateStoreStatus {}

/// `POST /products/store/{storeId}/priority`.
pub enum UpdateDisplayPriority {}

impl rt::Kind for UpdateDisplayPriority {
    type Answer = rt::Json;
}

impl rt::Located for UpdateDisplayPriority {}

/// `GET /products/collections`.
pub enum ListCollections {}

impl rt::Kind for ListCollections {
    type Answer = models::ListCollectionResponse;
}

impl rt::Paged for ListCollections {
    type Item = models::Collection;
}

impl rt::Located for ListCollections {}

/// `POST /products/collections`.
pub enum CreateCollection {}

impl rt::Kind for CreateCollection {
    type Answer = models::CreateCollectionResponse;
}

impl rt::Located for CreateCollection {}

/// `GET /products/collections/{collectionId}`.
pub enum GetCollection {}

impl rt::Kind for GetCollection {
    type Answer = models::DefaultCollectionResponse;
}

impl rt::Located for GetCollection {}

/// `PUT /products/collections/{collectionId}`.
pub enum UpdateCollection {}

impl rt::Kind for UpdateCollection {
    type Answer = models::UpdateProductCollectionResponse;
}

impl rt::Located for UpdateCollection {}

/// `DELETE /products/collections/{collectionId}`.
pub enum DeleteCollection {}

impl rt::Kind for DeleteCollection {
    type Answer = models::DeleteProductCollectionResponse;
}

impl rt::Located for DeleteCollection {}

/// `GET /products/reviews`.
pub enum ListReviews {}

impl rt::Kind for ListReviews {
    type Answer = models::ListProductReviewsResponse;
}

impl rt::Paged for ListReviews {
    type Item = models::ProductReviewSchema;
}

impl rt::Located for ListReviews {}

/// `GET /products/reviews/count`.
pub enum CountReviews {}

impl rt::Kind for CountReviews {
    type Answer = models::CountReviewsByStatusResponse;
}

impl rt::Located for CountReviews {}

/// `PUT /products/reviews/{reviewId}`.
pub enum UpdateReview {}

impl rt::Kind for UpdateReview {
    type Answer = models::UpdateProductReviewsResponse;
}

impl rt::Located for UpdateReview {}

/// `DELETE /products/reviews/{reviewId}`.
pub enum DeleteReview {}

impl rt::Kind for DeleteReview {
    type Answer = models::DeleteProductReviewResponse;
}

impl rt::Located for DeleteReview {}

/// `POST /products/reviews/bulk-update`.
pub enum UpdateReviewsInBulk {}

impl rt::Kind for UpdateReviewsInBulk {
    type Answer = models::UpdateProductReviewsResponse;
}

impl rt::Located for UpdateReviewsInBulk {}

/// `GET /products/{productId}`.
pub enum Get {}

impl rt::Kind for Get {
    type Answer = models::GetProductResponse;
}

impl rt::Located for Get {}

/// `PUT /products/{productId}`.
pub enum Update {}

impl rt::Kind for Update {
    type Answer = models::UpdateProductResponse;
}

impl rt::Located for Update {}

/// `DELETE /products/{productId}`.
pub enum Delete {}

impl rt::Kind for Delete {
    type Answer = models::DeleteProductResponse;
}

impl rt::Located for Delete {}

/// `GET /products/`.
pub enum List {}

impl rt::Kind for List {
    type Answer = models::ListProductsResponse;
}

impl rt::Paged for List {
    type Item = models::DefaultProductResponse;
}

impl rt::Located for List {}

/// `POST /products/`.
pub enum Create {}

impl rt::Kind for Create {
    type Answer = models::CreateProductResponse;
}

impl rt::Located for Create {}

/// `POST /products/bulk-update/inventory`.
pub enum UpdateInventoryInBulk {}

impl rt::Kind for UpdateInventoryInBulk {
    type Answer = rt::Json;
}
