// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Associations hold.

pub use crate::api::associations::models::{
    AssociationList, DeleteAssociationsResponse, GetPostResponse, Relation, RelationList,
};
