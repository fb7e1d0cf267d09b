// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Marketplace hold.

pub use crate::api::marketplace::models::{
    ChargesItem, CreateChargeResponse, DeleteChargeResponse, DeleteIntegrationResponse,
    GetChargeResponse, GetInstallerDetailsResponse, GetRebillingConfigResponse,
    HasFundsResponse, InstallerDetails, ItemMeta, ListChargesResponse,
    MigrateConnectionResponse, MigrateConnectionType, Plans, ResponseMeta,
    ResponsePagination, SubscriptionPlan, UsagePlan, UsagePlanPriceType,
    WhitelabelDetails,
};
