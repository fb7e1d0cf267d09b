// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Affiliate manager hold.

pub use crate::api::affiliate_manager::models::{
    AffiliateListMetaResponse, CommissionAffiliateResponse, CommissionCampaignResponse,
    CommissionCustomerResponse, CommissionListItemResponse, CommissionListMetaResponse,
    GetAffiliateResponse, GetCommissionListResponse, GetPayoutListResponse,
    ListAffiliatesResponse, OAuthAffiliateListItemResponse, PayoutListItemResponse,
    PayoutListMetaResponse,
};
