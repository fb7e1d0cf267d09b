// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Marketplace.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::marketplace::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "marketplace",
        method: "GET",
        path: "/marketplace/billing/charges",
        operation_id: "getCharges",
        call: list_charges,
        answer: Some(round_trip::<models::ListChargesResponse>),
    },
    Operation {
        family: "marketplace",
        method: "POST",
        path: "/marketplace/billing/charges",
        operation_id: "charge",
        call: create_charge,
        answer: Some(round_trip::<models::CreateChargeResponse>),
    },
    Operation {
        family: "marketplace",
        method: "GET",
        path: "/marketplace/billing/charges/{chargeId}",
        operation_id: "getSpecificCharge",
        call: get_charge,
        answer: Some(round_trip::<models::GetChargeResponse>),
    },
    Operation {
        family: "marketplace",
        method: "DELETE",
        path: "/marketplace/billing/charges/{chargeId}",
        operation_id: "deleteCharge",
        call: delete_charge,
        answer: Some(round_trip::<models::DeleteChargeResponse>),
    },
    Operation {
        family: "marketplace",
        method: "GET",
        path: "/marketplace/billing/charges/has-funds",
        operation_id: "hasFunds",
        call: has_funds,
        answer: Some(round_trip::<models::HasFundsResponse>),
    },
    Operation {
        family: "marketplace",
        method: "GET",
        path: "/marketplace/app/{appId}/installations",
        operation_id: "get-installer-details",
        call: get_installer_details,
        answer: Some(round_trip::<models::GetInstallerDetailsResponse>),
    },
    Operation {
        family: "marketplace",
        method: "DELETE",
        path: "/marketplace/app/{appId}/installations",
        operation_id: "uninstall-application",
        call: uninstall_application,
        answer: Some(round_trip::<models::DeleteIntegrationResponse>),
    },
    Operation {
        family: "marketplace",
        method: "GET",
        path: "/marketplace/app/{appId}/rebilling-config/location/{locationId}",
        operation_id: "get-rebilling-config-for-app",
        call: get_rebilling_config_for_app,
        answer: Some(round_trip::<models::GetRebillingConfigResponse>),
    },
    Operation {
        family: "marketplace",
        method: "POST",
        path: "/marketplace/external-auth/migration",
        operation_id: "migrateConnection",
        call: migrate_connection,
        answer: Some(round_trip::<models::MigrateConnectionResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "marketplace",
        pointer: "/paths/~1marketplace~1billing~1charges/get/responses/200/content/application~1json/schema",
        name: "ListChargesResponse",
        round_trip: round_trip::<models::ListChargesResponse>,
    },
    ModelCase {
        family: "marketplace",
        pointer: "/paths/~1marketplace~1billing~1charges/get/responses/200/content/application~1json/schema/properties/charges/items",
        name: "ChargesItem",
        round_trip: round_trip::<models::ChargesItem>,
    },
    ModelCase {
        family: "marketplace",
        pointer: "/paths/~1marketplace~1billing~1charges/get/responses/200/content/application~1json/schema/properties/charges/items/properties/meta",
        name: "ItemMeta",
        round_trip: round_trip::<models::ItemMeta>,
    },
    ModelCase {
        family: "marketplace",
        pointer: "/paths/~1marketplace~1billing~1charges/get/responses/200/content/application~1json/schema/properties/pagination",
        name: "ResponsePagination",
        round_trip: round_trip::<models::ResponsePagination>,
    },
    ModelCase {
        family: "marketplace",
        pointer: "/paths/~1marketplace~1billing~1charges/post/responses/201/content/application~1json/schema",
        name: "CreateChargeResponse",
        round_trip: round_trip::<models::CreateChargeResponse>,
    },
    ModelCase {
        family: "marketplace",
        pointer: "/paths/~1marketplace~1billing~1charges~1{chargeId}/get/responses/200/content/application~1json/schema",
        name: "GetChargeResponse",
        round_trip: round_trip::<models::GetChargeResponse>,
    },
    ModelCase {
        family: "marketplace",
        pointer: "/paths/~1marketplace~1billing~1charges~1{chargeId}/get/responses/200/content/application~1json/schema/properties/meta",
        name: "ResponseMeta",
        round_trip: round_trip::<models::ResponseMeta>,
    },
    ModelCase {
        family: "marketplace",
        pointer: "/paths/~1marketplace~1billing~1charges~1{chargeId}/delete/responses/200/content/application~1json/schema",
        name: "DeleteChargeResponse",
        round_trip: round_trip::<models::DeleteChargeResponse>,
    },
    ModelCase {
        family: "marketplace",
        pointer: "/paths/~1marketplace~1billing~1charges~1has-funds/get/responses/200/content/application~1json/schema",
        name: "HasFundsResponse",
        round_trip: round_trip::<models::HasFundsResponse>,
    },
    ModelCase {
        family: "marketplace",
        pointer: "/components/schemas/GetInstallerDetailsResponseDTO",
        name: "GetInstallerDetailsResponse",
        round_trip: round_trip::<models::GetInstallerDetailsResponse>,
    },
    ModelCase {
        family: "marketplace",
        pointer: "/components/schemas/InstallerDetailsDTO",
        name: "InstallerDetails",
        round_trip: round_trip::<models::InstallerDetails>,
    },
    ModelCase {
        family: "marketplace",
        pointer: "/components/schemas/WhitelabelDetailsDTO",
        name: "WhitelabelDetails",
        round_trip: round_trip::<models::WhitelabelDetails>,
    },
    ModelCase {
        family: "marketplace",
        pointer: "/components/schemas/DeleteIntegrationResponse",
        name: "DeleteIntegrationResponse",
        round_trip: round_trip::<models::DeleteIntegrationResponse>,
    },
    ModelCase {
        family: "marketplace",
        pointer: "/components/schemas/GetRebillingConfigResponseDTO",
        name: "GetRebillingConfigResponse",
        round_trip: round_trip::<models::GetRebillingConfigResponse>,
    },
    ModelCase {
        family: "marketplace",
        pointer: "/components/schemas/PlansDTO",
        name: "Plans",
        round_trip: round_trip::<models::Plans>,
    },
    ModelCase {
        family: "marketplace",
        pointer: "/components/schemas/SubscriptionPlanDTO",
        name: "SubscriptionPlan",
        round_trip: round_trip::<models::SubscriptionPlan>,
    },
    ModelCase {
        family: "marketplace",
        pointer: "/components/schemas/UsagePlanDTO",
        name: "UsagePlan",
        round_trip: round_trip::<models::UsagePlan>,
    },
    ModelCase {
        family: "marketplace",
        pointer: "/components/schemas/MigrateConnectionResponseDto",
        name: "MigrateConnectionResponse",
        round_trip: round_trip::<models::MigrateConnectionResponse>,
    },
];

fn list_charges(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.marketplace().list_charges();
    if let Some(value) = optional::<String>(values, Place::Query, "meterId")? {
        request = request.meter_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "eventId")? {
        request = request.event_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "userId")? {
        request = request.user_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "startDate")? {
        request = request.start_date(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "endDate")? {
        request = request.end_date(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    Ok(request.build()?)
}

fn create_charge(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .marketplace()
        .create_charge(
            arg::<String>(values, Place::Field, "appId")?,
            arg::<String>(values, Place::Field, "meterId")?,
            arg::<String>(values, Place::Field, "eventId")?,
            arg::<String>(values, Place::Field, "companyId")?,
            arg::<String>(values, Place::Field, "description")?,
            arg::<f64>(values, Place::Field, "units")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "price")? {
        request = request.price(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "eventTime")? {
        request = request.event_time(value);
    }
    Ok(request.build()?)
}

fn get_charge(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .marketplace()
        .get_charge(arg::<String>(values, Place::Path, "chargeId")?);
    Ok(request.build()?)
}

fn delete_charge(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .marketplace()
        .delete_charge(arg::<String>(values, Place::Path, "chargeId")?);
    Ok(request.build()?)
}

fn has_funds(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.marketplace().has_funds();
    Ok(request.build()?)
}

fn get_installer_details(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .marketplace()
        .get_installer_details(arg::<String>(values, Place::Path, "appId")?);
    Ok(request.build()?)
}

fn uninstall_application(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .marketplace()
        .uninstall_application(arg::<String>(values, Place::Path, "appId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "companyId")? {
        request = request.company_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "reason")? {
        request = request.reason(value);
    }
    Ok(request.build()?)
}

fn get_rebilling_config_for_app(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .marketplace()
        .get_rebilling_config_for_app(arg::<String>(values, Place::Path, "appId")?);
    Ok(request.build()?)
}

fn migrate_connection(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .marketplace()
        .migrate_connection(
            arg::<models::MigrateConnectionType>(values, Place::Field, "type")?,
            arg::<String>(values, Place::Field, "appId")?,
            arg::<String>(values, Place::Field, "appVersionId")?,
            arg::<String>(values, Place::Field, "accountId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "apiKey")? {
        request = request.api_key(value);
    }
    if let Some(value) = optional::<
        rt::Json,
    >(values, Place::Field, "basicCredentials")? {
        request = request.basic_credentials(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "accessToken")? {
        request = request.access_token(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "refreshToken")? {
        request = request.refresh_token(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "expiryIn")? {
        request = request.expiry_in(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "expiryAt")? {
        request = request.expiry_at(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "scopes")? {
        request = request.scopes(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isDefault")? {
        request = request.is_default(value);
    }
    Ok(request.build()?)
}
