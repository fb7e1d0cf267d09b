// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of SaaS hold.

mod objects;

pub use objects::*;

pub use crate::api::saas_api::models::{
    AgencyPlanResponse, AgencyPlanResponsePricesItem, BillingInterval,
    BulkDisableSaasResponse, BulkDisableSaasResponseData, BulkEnableSaasActionPayload,
    BulkEnableSaasResponse, EnableSaasResponse, EnableSaasResponseData,
    GetSaasLocationsResponse, GetSaasLocationsResponsePagination,
    LocationSubscriptionResponse, SaasLocation, SaasLocationSubscriptionInfo,
    SaasPlanResponse, SaasPlanResponsePricesItem, UpdateRebillingConfig,
    UpdateRebillingProduct, UpdateRebillingResponse,
};
