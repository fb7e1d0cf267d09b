// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Marketplace a request is for.

pub use crate::api::marketplace::kinds::{
    CreateCharge, DeleteCharge, GetCharge, GetInstallerDetails, GetRebillingConfigForApp,
    HasFunds, ListCharges, MigrateConnection, UninstallApplication,
};
