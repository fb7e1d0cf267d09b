// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Products a request is for.

pub use crate::api::products::kinds::{
    CountReviews, Create, CreateCollection, CreatePrice, Delete, DeleteCollection,
    DeletePrice, DeleteReview, EditInBulk, Get, GetCollection, GetPrice, GetStoreStats,
    List, ListCollections, ListInventory, ListPrices, ListReviews, Update,
    UpdateCollection, UpdateDisplayPriority, UpdateInBulk, UpdateInventory, UpdatePrice,
    UpdateReview, UpdateReviewsInBulk, UpdateStoreStatus,
};
