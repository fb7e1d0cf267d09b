// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Associations a request is for.

pub use crate::api::associations::kinds::{
    Create, CreateRelation, Delete, DeleteRelation, Get, GetByKey, GetByObjectKeys,
    GetRelationsByRecordId, List, Update,
};
