// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Affiliate manager.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::affiliate_manager::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/affiliate_manager",
        method: "GET",
        path: "/affiliate-manager/{locationId}/affiliates",
        operation_id: "list-affiliates",
        call: list_affiliates,
        answer: Some(round_trip::<models::ListAffiliatesResponse>),
    },
    Operation {
        family: "v3/affiliate_manager",
        method: "GET",
        path: "/affiliate-manager/{locationId}/affiliates/{affiliateId}",
        operation_id: "get-affiliate",
        call: get_affiliate,
        answer: Some(round_trip::<models::GetAffiliateResponse>),
    },
    Operation {
        family: "v3/affiliate_manager",
        method: "GET",
        path: "/affiliate-manager/{locationId}/payouts",
        operation_id: "list-payouts",
        call: list_payouts,
        answer: Some(round_trip::<models::GetPayoutListResponse>),
    },
    Operation {
        family: "v3/affiliate_manager",
        method: "GET",
        path: "/affiliate-manager/{locationId}/commissions",
        operation_id: "list-commissions",
        call: list_commissions,
        answer: Some(round_trip::<models::GetCommissionListResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/affiliate_manager",
        pointer: "/components/schemas/ListAffiliatesResponseDto",
        name: "ListAffiliatesResponse",
        round_trip: round_trip::<models::ListAffiliatesResponse>,
    },
    ModelCase {
        family: "v3/affiliate_manager",
        pointer: "/components/schemas/OAuthAffiliateListItemResponseDto",
        name: "OAuthAffiliateListItemResponse",
        round_trip: round_trip::<models::OAuthAffiliateListItemResponse>,
    },
    ModelCase {
        family: "v3/affiliate_manager",
        pointer: "/components/schemas/AffiliateListMetaResponseDto",
        name: "AffiliateListMetaResponse",
        round_trip: round_trip::<models::AffiliateListMetaResponse>,
    },
    ModelCase {
        family: "v3/affiliate_manager",
        pointer: "/components/schemas/GetAffiliateResponseDto",
        name: "GetAffiliateResponse",
        round_trip: round_trip::<models::GetAffiliateResponse>,
    },
    ModelCase {
        family: "v3/affiliate_manager",
        pointer: "/components/schemas/GetPayoutListResponseDto",
        name: "GetPayoutListResponse",
        round_trip: round_trip::<models::GetPayoutListResponse>,
    },
    ModelCase {
        family: "v3/affiliate_manager",
        pointer: "/components/schemas/PayoutListItemResponseDto",
        name: "PayoutListItemResponse",
        round_trip: round_trip::<models::PayoutListItemResponse>,
    },
    ModelCase {
        family: "v3/affiliate_manager",
        pointer: "/components/schemas/PayoutListMetaResponseDto",
        name: "PayoutListMetaResponse",
        round_trip: round_trip::<models::PayoutListMetaResponse>,
    },
    ModelCase {
        family: "v3/affiliate_manager",
        pointer: "/components/schemas/GetCommissionListResponseDto",
        name: "GetCommissionListResponse",
        round_trip: round_trip::<models::GetCommissionListResponse>,
    },
    ModelCase {
        family: "v3/affiliate_manager",
        pointer: "/components/schemas/CommissionListItemResponseDto",
        name: "CommissionListItemResponse",
        round_trip: round_trip::<models::CommissionListItemResponse>,
    },
    ModelCase {
        family: "v3/affiliate_manager",
        pointer: "/components/schemas/CommissionCustomerResponseDto",
        name: "CommissionCustomerResponse",
        round_trip: round_trip::<models::CommissionCustomerResponse>,
    },
    ModelCase {
        family: "v3/affiliate_manager",
        pointer: "/components/schemas/CommissionCampaignResponseDto",
        name: "CommissionCampaignResponse",
        round_trip: round_trip::<models::CommissionCampaignResponse>,
    },
    ModelCase {
        family: "v3/affiliate_manager",
        pointer: "/components/schemas/CommissionAffiliateResponseDto",
        name: "CommissionAffiliateResponse",
        round_trip: round_trip::<models::CommissionAffiliateResponse>,
    },
    ModelCase {
        family: "v3/affiliate_manager",
        pointer: "/components/schemas/CommissionListMetaResponseDto",
        name: "CommissionListMetaResponse",
        round_trip: round_trip::<models::CommissionListMetaResponse>,
    },
];

fn list_affiliates(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().affiliate_manager().list_affiliates();
    if let Some(value) = optional::<String>(values, Place::Query, "query")? {
        request = request.query(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "active")? {
        request = request.active(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "campaignId")? {
        request = request.campaign_id(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "fromDate")? {
        request = request.from_date(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "toDate")? {
        request = request.to_date(value);
    }
    Ok(request.build()?)
}

fn get_affiliate(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .affiliate_manager()
        .get_affiliate(arg::<String>(values, Place::Path, "affiliateId")?);
    Ok(request.build()?)
}

fn list_payouts(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().affiliate_manager().list_payouts();
    if let Some(value) = optional::<String>(values, Place::Query, "status")? {
        request = request.status(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "query")? {
        request = request.query(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "affiliateId")? {
        request = request.affiliate_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "campaignId")? {
        request = request.campaign_id(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "start")? {
        request = request.start(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "end")? {
        request = request.end(value);
    }
    Ok(request.build()?)
}

fn list_commissions(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().affiliate_manager().list_commissions();
    if let Some(value) = optional::<String>(values, Place::Query, "campaignId")? {
        request = request.campaign_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "affiliateId")? {
        request = request.affiliate_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "status")? {
        request = request.status(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "query")? {
        request = request.query(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "fromDate")? {
        request = request.from_date(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "toDate")? {
        request = request.to_date(value);
    }
    Ok(request.build()?)
}
