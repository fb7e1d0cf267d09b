// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Affiliate manager a request is for.

pub use crate::api::affiliate_manager::kinds::{
    GetAffiliate, ListAffiliates, ListCommissions, ListPayouts,
};
