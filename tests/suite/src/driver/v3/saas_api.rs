// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of SaaS.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::saas_api::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/saas_api",
        method: "GET",
        path: "/saas-api/public-api/locations",
        operation_id: "locations-deprecated",
        call: locations_deprecated,
        answer: Some(round_trip::<rt::List<String>>),
    },
    Operation {
        family: "v3/saas_api",
        method: "PUT",
        path: "/saas-api/public-api/update-saas-subscription/{locationId}",
        operation_id: "generate-payment-link-deprecated",
        call: update_subscription_deprecated,
        answer: Some(round_trip::<String>),
    },
    Operation {
        family: "v3/saas_api",
        method: "POST",
        path: "/saas-api/public-api/bulk-disable-saas/{companyId}",
        operation_id: "bulk-disable-saas-deprecated",
        call: bulk_disable_deprecated,
        answer: Some(round_trip::<models::BulkDisableSaasResponse>),
    },
    Operation {
        family: "v3/saas_api",
        method: "POST",
        path: "/saas-api/public-api/enable-saas/{locationId}",
        operation_id: "enable-saas-location-deprecated",
        call: enable_location_deprecated,
        answer: Some(round_trip::<models::EnableSaasResponse>),
    },
    Operation {
        family: "v3/saas_api",
        method: "POST",
        path: "/saas-api/public-api/pause/{locationId}",
        operation_id: "pause-location-deprecated",
        call: pause_location_deprecated,
        answer: Some(round_trip::<bool>),
    },
    Operation {
        family: "v3/saas_api",
        method: "POST",
        path: "/saas-api/public-api/update-rebilling/{companyId}",
        operation_id: "update-rebilling-deprecated",
        call: update_rebilling_deprecated,
        answer: Some(round_trip::<models::UpdateRebillingResponse>),
    },
    Operation {
        family: "v3/saas_api",
        method: "GET",
        path: "/saas-api/public-api/agency-plans/{companyId}",
        operation_id: "get-agency-plans-deprecated",
        call: get_agency_plans_deprecated,
        answer: Some(round_trip::<rt::List<models::AgencyPlanResponse>>),
    },
    Operation {
        family: "v3/saas_api",
        method: "GET",
        path: "/saas-api/public-api/get-saas-subscription/{locationId}",
        operation_id: "get-location-subscription-deprecated",
        call: get_location_subscription_deprecated,
        answer: Some(round_trip::<models::LocationSubscriptionResponse>),
    },
    Operation {
        family: "v3/saas_api",
        method: "POST",
        path: "/saas-api/public-api/bulk-enable-saas/{companyId}",
        operation_id: "bulk-enable-saas-deprecated",
        call: bulk_enable_deprecated,
        answer: Some(round_trip::<models::BulkEnableSaasResponse>),
    },
    Operation {
        family: "v3/saas_api",
        method: "GET",
        path: "/saas-api/public-api/saas-locations/{companyId}",
        operation_id: "get-saas-locations-deprecated",
        call: get_locations_deprecated,
        answer: Some(round_trip::<models::GetSaasLocationsResponse>),
    },
    Operation {
        family: "v3/saas_api",
        method: "GET",
        path: "/saas-api/public-api/saas-plan/{planId}",
        operation_id: "get-saas-plan-deprecated",
        call: get_plan_deprecated,
        answer: Some(round_trip::<models::SaasPlanResponse>),
    },
    Operation {
        family: "v3/saas_api",
        method: "GET",
        path: "/saas/locations",
        operation_id: "locations",
        call: find_locations,
        answer: Some(round_trip::<rt::List<String>>),
    },
    Operation {
        family: "v3/saas_api",
        method: "PUT",
        path: "/saas/update-saas-subscription/{locationId}",
        operation_id: "generate-payment-link",
        call: update_subscription,
        answer: Some(round_trip::<String>),
    },
    Operation {
        family: "v3/saas_api",
        method: "POST",
        path: "/saas/bulk-disable-saas/{companyId}",
        operation_id: "bulk-disable-saas",
        call: bulk_disable,
        answer: Some(round_trip::<models::BulkDisableSaasResponse>),
    },
    Operation {
        family: "v3/saas_api",
        method: "POST",
        path: "/saas/enable-saas/{locationId}",
        operation_id: "enable-saas-location",
        call: enable_location,
        answer: Some(round_trip::<models::EnableSaasResponse>),
    },
    Operation {
        family: "v3/saas_api",
        method: "POST",
        path: "/saas/pause/{locationId}",
        operation_id: "pause-location",
        call: pause_location,
        answer: Some(round_trip::<bool>),
    },
    Operation {
        family: "v3/saas_api",
        method: "POST",
        path: "/saas/update-rebilling/{companyId}",
        operation_id: "update-rebilling",
        call: update_rebilling,
        answer: Some(round_trip::<models::UpdateRebillingResponse>),
    },
    Operation {
        family: "v3/saas_api",
        method: "GET",
        path: "/saas/agency-plans/{companyId}",
        operation_id: "get-agency-plans",
        call: get_agency_plans,
        answer: Some(round_trip::<rt::List<models::AgencyPlanResponse>>),
    },
    Operation {
        family: "v3/saas_api",
        method: "GET",
        path: "/saas/get-saas-subscription/{locationId}",
        operation_id: "get-location-subscription",
        call: get_location_subscription,
        answer: Some(round_trip::<models::LocationSubscriptionResponse>),
    },
    Operation {
        family: "v3/saas_api",
        method: "POST",
        path: "/saas/bulk-enable-saas/{companyId}",
        operation_id: "bulk-enable-saas",
        call: bulk_enable,
        answer: Some(round_trip::<models::BulkEnableSaasResponse>),
    },
    Operation {
        family: "v3/saas_api",
        method: "GET",
        path: "/saas/saas-locations/{companyId}",
        operation_id: "get-saas-locations",
        call: list_locations,
        answer: Some(round_trip::<models::GetSaasLocationsResponse>),
    },
    Operation {
        family: "v3/saas_api",
        method: "GET",
        path: "/saas/saas-plan/{planId}",
        operation_id: "get-saas-plan",
        call: get_plan,
        answer: Some(round_trip::<models::SaasPlanResponse>),
    },
    Operation {
        family: "v3/saas_api",
        method: "POST",
        path: "/saas/allow-attach-rebilling/{locationId}",
        operation_id: "allow-attach-rebilling",
        call: allow_attach_rebilling,
        answer: Some(round_trip::<models::AllowAttachRebillingResponse>),
    },
    Operation {
        family: "v3/saas_api",
        method: "GET",
        path: "/saas-api/public-api/companies/{companyId}/locations/{locationId}/wallet-balance",
        operation_id: "getLocationWalletBalance",
        call: get_location_wallet_balance,
        answer: Some(round_trip::<models::LocationWalletBalance>),
    },
    Operation {
        family: "v3/saas_api",
        method: "POST",
        path: "/saas-api/public-api/companies/{companyId}/locations/{locationId}/wallet-balance/complimentary-credits",
        operation_id: "updateLocationWalletBalance",
        call: update_location_wallet_balance,
        answer: Some(round_trip::<models::LocationWalletBalance>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/saas_api",
        pointer: "/components/schemas/BulkDisableSaasResponseDto",
        name: "BulkDisableSaasResponse",
        round_trip: round_trip::<models::BulkDisableSaasResponse>,
    },
    ModelCase {
        family: "v3/saas_api",
        pointer: "/components/schemas/BulkDisableSaasResponseDto/properties/data",
        name: "BulkDisableSaasResponseData",
        round_trip: round_trip::<models::BulkDisableSaasResponseData>,
    },
    ModelCase {
        family: "v3/saas_api",
        pointer: "/components/schemas/EnableSaasResponseDto",
        name: "EnableSaasResponse",
        round_trip: round_trip::<models::EnableSaasResponse>,
    },
    ModelCase {
        family: "v3/saas_api",
        pointer: "/components/schemas/EnableSaasResponseDto/properties/data",
        name: "EnableSaasResponseData",
        round_trip: round_trip::<models::EnableSaasResponseData>,
    },
    ModelCase {
        family: "v3/saas_api",
        pointer: "/components/schemas/UpdateRebillingDto/properties/config",
        name: "UpdateRebillingConfig",
        round_trip: round_trip::<models::UpdateRebillingConfig>,
    },
    ModelCase {
        family: "v3/saas_api",
        pointer: "/components/schemas/UpdateRebillingResponseDto",
        name: "UpdateRebillingResponse",
        round_trip: round_trip::<models::UpdateRebillingResponse>,
    },
    ModelCase {
        family: "v3/saas_api",
        pointer: "/components/schemas/AgencyPlanResponseDto",
        name: "AgencyPlanResponse",
        round_trip: round_trip::<models::AgencyPlanResponse>,
    },
    ModelCase {
        family: "v3/saas_api",
        pointer: "/components/schemas/AgencyPlanResponseDto/properties/prices/items",
        name: "AgencyPlanResponsePricesItem",
        round_trip: round_trip::<models::AgencyPlanResponsePricesItem>,
    },
    ModelCase {
        family: "v3/saas_api",
        pointer: "/components/schemas/LocationSubscriptionResponseDto",
        name: "LocationSubscriptionResponse",
        round_trip: round_trip::<models::LocationSubscriptionResponse>,
    },
    ModelCase {
        family: "v3/saas_api",
        pointer: "/components/schemas/BulkEnableSaasActionPayloadDto",
        name: "BulkEnableSaasActionPayload",
        round_trip: round_trip::<models::BulkEnableSaasActionPayload>,
    },
    ModelCase {
        family: "v3/saas_api",
        pointer: "/components/schemas/BulkEnableSaasResponseDto",
        name: "BulkEnableSaasResponse",
        round_trip: round_trip::<models::BulkEnableSaasResponse>,
    },
    ModelCase {
        family: "v3/saas_api",
        pointer: "/components/schemas/GetSaasLocationsResponseDto",
        name: "GetSaasLocationsResponse",
        round_trip: round_trip::<models::GetSaasLocationsResponse>,
    },
    ModelCase {
        family: "v3/saas_api",
        pointer: "/components/schemas/SaasLocationDto",
        name: "SaasLocation",
        round_trip: round_trip::<models::SaasLocation>,
    },
    ModelCase {
        family: "v3/saas_api",
        pointer: "/components/schemas/SaasLocationDto/properties/subscriptionInfo",
        name: "SaasLocationSubscriptionInfo",
        round_trip: round_trip::<models::SaasLocationSubscriptionInfo>,
    },
    ModelCase {
        family: "v3/saas_api",
        pointer: "/components/schemas/GetSaasLocationsResponseDto/properties/pagination",
        name: "GetSaasLocationsResponsePagination",
        round_trip: round_trip::<models::GetSaasLocationsResponsePagination>,
    },
    ModelCase {
        family: "v3/saas_api",
        pointer: "/components/schemas/SaasPlanResponseDto",
        name: "SaasPlanResponse",
        round_trip: round_trip::<models::SaasPlanResponse>,
    },
    ModelCase {
        family: "v3/saas_api",
        pointer: "/components/schemas/SaasPlanResponseDto/properties/prices/items",
        name: "SaasPlanResponsePricesItem",
        round_trip: round_trip::<models::SaasPlanResponsePricesItem>,
    },
    ModelCase {
        family: "v3/saas_api",
        pointer: "/components/schemas/AttachedRebillingProductConfigDto",
        name: "AttachedRebillingProductConfig",
        round_trip: round_trip::<models::AttachedRebillingProductConfig>,
    },
    ModelCase {
        family: "v3/saas_api",
        pointer: "/components/schemas/AllowAttachRebillingResponseDto",
        name: "AllowAttachRebillingResponse",
        round_trip: round_trip::<models::AllowAttachRebillingResponse>,
    },
    ModelCase {
        family: "v3/saas_api",
        pointer: "/components/schemas/LocationWalletBalanceDto",
        name: "LocationWalletBalance",
        round_trip: round_trip::<models::LocationWalletBalance>,
    },
];

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn locations_deprecated(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .saas_api()
        .locations_deprecated(arg::<String>(values, Place::Query, "companyId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "customerId")? {
        request = request.customer_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "subscriptionId")? {
        request = request.subscription_id(value);
    }
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn update_subscription_deprecated(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .saas_api()
        .update_subscription_deprecated(
            arg::<String>(values, Place::Field, "subscriptionId")?,
            arg::<String>(values, Place::Field, "customerId")?,
            arg::<String>(values, Place::Field, "companyId")?,
        );
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn bulk_disable_deprecated(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .saas_api()
        .bulk_disable_deprecated(
            arg::<String>(values, Place::Path, "companyId")?,
            arg::<rt::List<String>>(values, Place::Field, "locationIds")?,
        );
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn enable_location_deprecated(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .saas_api()
        .enable_location_deprecated(
            arg::<String>(values, Place::Field, "companyId")?,
            arg::<bool>(values, Place::Field, "isSaaSV2")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "stripeAccountId")? {
        request = request.stripe_account_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "email")? {
        request = request.email(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "stripeCustomerId")? {
        request = request.stripe_customer_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "contactId")? {
        request = request.contact_id(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "providerLocationId")? {
        request = request.provider_location_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "saasPlanId")? {
        request = request.saas_plan_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "priceId")? {
        request = request.price_id(value);
    }
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn pause_location_deprecated(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .saas_api()
        .pause_location_deprecated(
            arg::<bool>(values, Place::Field, "paused")?,
            arg::<String>(values, Place::Field, "companyId")?,
        );
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn update_rebilling_deprecated(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .saas_api()
        .update_rebilling_deprecated(
            arg::<String>(values, Place::Path, "companyId")?,
            arg::<models::UpdateRebillingProduct>(values, Place::Field, "product")?,
            arg::<rt::List<String>>(values, Place::Field, "locationIds")?,
            arg::<models::UpdateRebillingConfig>(values, Place::Field, "config")?,
        );
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn get_agency_plans_deprecated(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .saas_api()
        .get_agency_plans_deprecated(arg::<String>(values, Place::Path, "companyId")?);
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn get_location_subscription_deprecated(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .saas_api()
        .get_location_subscription_deprecated(
            arg::<String>(values, Place::Query, "companyId")?,
        );
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn bulk_enable_deprecated(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .saas_api()
        .bulk_enable_deprecated(
            arg::<String>(values, Place::Path, "companyId")?,
            arg::<rt::List<String>>(values, Place::Field, "locationIds")?,
            arg::<bool>(values, Place::Field, "isSaaSV2")?,
            arg::<
                models::BulkEnableSaasActionPayload,
            >(values, Place::Field, "actionPayload")?,
        );
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn get_locations_deprecated(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .saas_api()
        .get_locations_deprecated(arg::<String>(values, Place::Path, "companyId")?);
    if let Some(value) = optional::<i64>(values, Place::Query, "page")? {
        request = request.page(value);
    }
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn get_plan_deprecated(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .saas_api()
        .get_plan_deprecated(
            arg::<String>(values, Place::Path, "planId")?,
            arg::<String>(values, Place::Query, "companyId")?,
        );
    Ok(request.build()?)
}

fn find_locations(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .saas_api()
        .find_locations(
            arg::<String>(values, Place::Query, "customerId")?,
            arg::<String>(values, Place::Query, "subscriptionId")?,
            arg::<String>(values, Place::Query, "companyId")?,
        );
    Ok(request.build()?)
}

fn update_subscription(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .saas_api()
        .update_subscription(
            arg::<String>(values, Place::Field, "subscriptionId")?,
            arg::<String>(values, Place::Field, "customerId")?,
            arg::<String>(values, Place::Field, "companyId")?,
        );
    Ok(request.build()?)
}

fn bulk_disable(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .saas_api()
        .bulk_disable(
            arg::<String>(values, Place::Path, "companyId")?,
            arg::<rt::List<String>>(values, Place::Field, "locationIds")?,
        );
    Ok(request.build()?)
}

fn enable_location(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .saas_api()
        .enable_location(
            arg::<String>(values, Place::Field, "companyId")?,
            arg::<bool>(values, Place::Field, "isSaaSV2")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "stripeAccountId")? {
        request = request.stripe_account_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "email")? {
        request = request.email(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "stripeCustomerId")? {
        request = request.stripe_customer_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "contactId")? {
        request = request.contact_id(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "providerLocationId")? {
        request = request.provider_location_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "saasPlanId")? {
        request = request.saas_plan_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "priceId")? {
        request = request.price_id(value);
    }
    Ok(request.build()?)
}

fn pause_location(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .saas_api()
        .pause_location(
            arg::<bool>(values, Place::Field, "paused")?,
            arg::<String>(values, Place::Field, "companyId")?,
        );
    Ok(request.build()?)
}

fn update_rebilling(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .saas_api()
        .update_rebilling(
            arg::<String>(values, Place::Path, "companyId")?,
            arg::<models::UpdateRebillingProduct>(values, Place::Field, "product")?,
            arg::<rt::List<String>>(values, Place::Field, "locationIds")?,
            arg::<models::UpdateRebillingConfig>(values, Place::Field, "config")?,
        );
    Ok(request.build()?)
}

fn get_agency_plans(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .saas_api()
        .get_agency_plans(arg::<String>(values, Place::Path, "companyId")?);
    Ok(request.build()?)
}

fn get_location_subscription(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .saas_api()
        .get_location_subscription(arg::<String>(values, Place::Query, "companyId")?);
    Ok(request.build()?)
}

fn bulk_enable(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .saas_api()
        .bulk_enable(
            arg::<String>(values, Place::Path, "companyId")?,
            arg::<rt::List<String>>(values, Place::Field, "locationIds")?,
            arg::<bool>(values, Place::Field, "isSaaSV2")?,
            arg::<
                models::BulkEnableSaasActionPayload,
            >(values, Place::Field, "actionPayload")?,
        );
    Ok(request.build()?)
}

fn list_locations(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .saas_api()
        .list_locations(
            arg::<String>(values, Place::Path, "companyId")?,
            arg::<i64>(values, Place::Query, "page")?,
        );
    Ok(request.build()?)
}

fn get_plan(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .saas_api()
        .get_plan(
            arg::<String>(values, Place::Path, "planId")?,
            arg::<String>(values, Place::Query, "companyId")?,
        );
    Ok(request.build()?)
}

fn allow_attach_rebilling(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .saas_api()
        .allow_attach_rebilling(arg::<String>(values, Place::Field, "companyId")?);
    if let Some(value) = optional::<
        rt::Map<models::AttachedRebillingProductConfig>,
    >(values, Place::Field, "attachedRebillingConfig")? {
        request = request.attached_rebilling_config(value);
    }
    Ok(request.build()?)
}

fn get_location_wallet_balance(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .saas_api()
        .get_location_wallet_balance(arg::<String>(values, Place::Path, "companyId")?);
    Ok(request.build()?)
}

fn update_location_wallet_balance(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .saas_api()
        .update_location_wallet_balance(
            arg::<String>(values, Place::Path, "companyId")?,
        );
    if let Some(value) = optional::<
        f64,
    >(values, Place::Field, "complimentaryCreditsAmount")? {
        request = request.complimentary_credits_amount(value);
    }
    Ok(request.build()?)
}
