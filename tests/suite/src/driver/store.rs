// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Store.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::store::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "store",
        method: "GET",
        path: "/store/shipping-zone",
        operation_id: "list-shipping-zones",
        call: list_shipping_zones,
        answer: Some(round_trip::<models::ListShippingZoneResponse>),
    },
    Operation {
        family: "store",
        method: "POST",
        path: "/store/shipping-zone",
        operation_id: "create-shipping-zone",
        call: create_shipping_zone,
        answer: Some(round_trip::<models::CreateShippingZoneResponse>),
    },
    Operation {
        family: "store",
        method: "GET",
        path: "/store/shipping-zone/{shippingZoneId}",
        operation_id: "get-shipping-zones",
        call: get_shipping_zone,
        answer: Some(round_trip::<models::GetShippingZoneResponse>),
    },
    Operation {
        family: "store",
        method: "PUT",
        path: "/store/shipping-zone/{shippingZoneId}",
        operation_id: "update-shipping-zone",
        call: update_shipping_zone,
        answer: Some(round_trip::<models::UpdateShippingZoneResponse>),
    },
    Operation {
        family: "store",
        method: "DELETE",
        path: "/store/shipping-zone/{shippingZoneId}",
        operation_id: "delete-shipping-zone",
        call: delete_shipping_zone,
        answer: Some(round_trip::<models::DeleteShippingZoneResponse>),
    },
    Operation {
        family: "store",
        method: "POST",
        path: "/store/shipping-zone/shipping-rates",
        operation_id: "get-available-shipping-zones",
        call: find_available_shipping_rates,
        answer: Some(round_trip::<models::GetAvailableShippingRatesResponse>),
    },
    Operation {
        family: "store",
        method: "GET",
        path: "/store/shipping-zone/{shippingZoneId}/shipping-rate",
        operation_id: "list-shipping-rates",
        call: list_shipping_rates,
        answer: Some(round_trip::<models::ListShippingRateResponse>),
    },
    Operation {
        family: "store",
        method: "POST",
        path: "/store/shipping-zone/{shippingZoneId}/shipping-rate",
        operation_id: "create-shipping-rate",
        call: create_shipping_rate,
        answer: Some(round_trip::<models::CreateShippingRateResponse>),
    },
    Operation {
        family: "store",
        method: "GET",
        path: "/store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}",
        operation_id: "get-shipping-rates",
        call: get_shipping_rate,
        answer: Some(round_trip::<models::GetShippingRateResponse>),
    },
    Operation {
        family: "store",
        method: "PUT",
        path: "/store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}",
        operation_id: "update-shipping-rate",
        call: update_shipping_rate,
        answer: Some(round_trip::<models::UpdateShippingRateResponse>),
    },
    Operation {
        family: "store",
        method: "DELETE",
        path: "/store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}",
        operation_id: "delete-shipping-rate",
        call: delete_shipping_rate,
        answer: Some(round_trip::<models::DeleteShippingRateResponse>),
    },
    Operation {
        family: "store",
        method: "GET",
        path: "/store/shipping-carrier",
        operation_id: "list-shipping-carriers",
        call: list_shipping_carriers,
        answer: Some(round_trip::<models::ListShippingCarrierResponse>),
    },
    Operation {
        family: "store",
        method: "POST",
        path: "/store/shipping-carrier",
        operation_id: "create-shipping-carrier",
        call: create_shipping_carrier,
        answer: Some(round_trip::<models::CreateShippingCarrierResponse>),
    },
    Operation {
        family: "store",
        method: "GET",
        path: "/store/shipping-carrier/{shippingCarrierId}",
        operation_id: "get-shipping-carriers",
        call: get_shipping_carrier,
        answer: Some(round_trip::<models::GetShippingCarrierResponse>),
    },
    Operation {
        family: "store",
        method: "PUT",
        path: "/store/shipping-carrier/{shippingCarrierId}",
        operation_id: "update-shipping-carrier",
        call: update_shipping_carrier,
        answer: Some(round_trip::<models::UpdateShippingCarrierResponse>),
    },
    Operation {
        family: "store",
        method: "DELETE",
        path: "/store/shipping-carrier/{shippingCarrierId}",
        operation_id: "delete-shipping-carrier",
        call: delete_shipping_carrier,
        answer: Some(round_trip::<models::DeleteShippingCarrierResponse>),
    },
    Operation {
        family: "store",
        method: "GET",
        path: "/store/store-setting",
        operation_id: "get-store-settings",
        call: get_settings,
        answer: Some(round_trip::<models::GetStoreSettingResponse>),
    },
    Operation {
        family: "store",
        method: "POST",
        path: "/store/store-setting",
        operation_id: "create-store-setting",
        call: create_setting,
        answer: Some(round_trip::<models::CreateStoreSettingResponse>),
    },
    Operation {
        family: "store",
        method: "GET",
        path: "/store/setup/progress",
        operation_id: "get-store-setup-progress",
        call: get_setup_progress,
        answer: Some(round_trip::<models::GetSetupProgressResponse>),
    },
    Operation {
        family: "store",
        method: "PUT",
        path: "/store/setup/progress",
        operation_id: "update-store-setup-progress",
        call: update_setup_progress,
        answer: None,
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "store",
        pointer: "/components/schemas/ListShippingZoneResponseDto",
        name: "ListShippingZoneResponse",
        round_trip: round_trip::<models::ListShippingZoneResponse>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/ShippingZoneSchema",
        name: "ShippingZone",
        round_trip: round_trip::<models::ShippingZone>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/ShippingZoneCountryDto",
        name: "ShippingZoneCountry",
        round_trip: round_trip::<models::ShippingZoneCountry>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/ShippingZoneCountryStateDto",
        name: "ShippingZoneCountryState",
        round_trip: round_trip::<models::ShippingZoneCountryState>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/ShippingRateSchema",
        name: "ShippingRate",
        round_trip: round_trip::<models::ShippingRate>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/ShippingCarrierServiceDto",
        name: "ShippingCarrierService",
        round_trip: round_trip::<models::ShippingCarrierService>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/CreateShippingZoneResponseDto",
        name: "CreateShippingZoneResponse",
        round_trip: round_trip::<models::CreateShippingZoneResponse>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/GetShippingZoneResponseDto",
        name: "GetShippingZoneResponse",
        round_trip: round_trip::<models::GetShippingZoneResponse>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/UpdateShippingZoneResponseDto",
        name: "UpdateShippingZoneResponse",
        round_trip: round_trip::<models::UpdateShippingZoneResponse>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/DeleteShippingZoneResponseDto",
        name: "DeleteShippingZoneResponse",
        round_trip: round_trip::<models::DeleteShippingZoneResponse>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/ContactAddress",
        name: "ContactAddress",
        round_trip: round_trip::<models::ContactAddress>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/OrderSource",
        name: "OrderSource",
        round_trip: round_trip::<models::OrderSource>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/ProductItem",
        name: "ProductItem",
        round_trip: round_trip::<models::ProductItem>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/GetAvailableShippingRatesResponseDto",
        name: "GetAvailableShippingRatesResponse",
        round_trip: round_trip::<models::GetAvailableShippingRatesResponse>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/AvailableShippingRate",
        name: "AvailableShippingRate",
        round_trip: round_trip::<models::AvailableShippingRate>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/ListShippingRateResponseDto",
        name: "ListShippingRateResponse",
        round_trip: round_trip::<models::ListShippingRateResponse>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/CreateShippingRateResponseDto",
        name: "CreateShippingRateResponse",
        round_trip: round_trip::<models::CreateShippingRateResponse>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/GetShippingRateResponseDto",
        name: "GetShippingRateResponse",
        round_trip: round_trip::<models::GetShippingRateResponse>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/UpdateShippingRateResponseDto",
        name: "UpdateShippingRateResponse",
        round_trip: round_trip::<models::UpdateShippingRateResponse>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/DeleteShippingRateResponseDto",
        name: "DeleteShippingRateResponse",
        round_trip: round_trip::<models::DeleteShippingRateResponse>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/ListShippingCarrierResponseDto",
        name: "ListShippingCarrierResponse",
        round_trip: round_trip::<models::ListShippingCarrierResponse>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/ShippingCarrierSchema",
        name: "ShippingCarrier",
        round_trip: round_trip::<models::ShippingCarrier>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/CreateShippingCarrierResponseDto",
        name: "CreateShippingCarrierResponse",
        round_trip: round_trip::<models::CreateShippingCarrierResponse>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/GetShippingCarrierResponseDto",
        name: "GetShippingCarrierResponse",
        round_trip: round_trip::<models::GetShippingCarrierResponse>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/UpdateShippingCarrierResponseDto",
        name: "UpdateShippingCarrierResponse",
        round_trip: round_trip::<models::UpdateShippingCarrierResponse>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/DeleteShippingCarrierResponseDto",
        name: "DeleteShippingCarrierResponse",
        round_trip: round_trip::<models::DeleteShippingCarrierResponse>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/GetStoreSettingResponseDto",
        name: "GetStoreSettingResponse",
        round_trip: round_trip::<models::GetStoreSettingResponse>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/StoreSettingSchema",
        name: "StoreSetting",
        round_trip: round_trip::<models::StoreSetting>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/StoreShippingOriginDto",
        name: "StoreShippingOrigin",
        round_trip: round_trip::<models::StoreShippingOrigin>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/StoreOrderNotificationDto",
        name: "StoreOrderNotification",
        round_trip: round_trip::<models::StoreOrderNotification>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/StoreOrderFulfillmentNotificationDto",
        name: "StoreOrderFulfillmentNotification",
        round_trip: round_trip::<models::StoreOrderFulfillmentNotification>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/CreateStoreSettingResponseDto",
        name: "CreateStoreSettingResponse",
        round_trip: round_trip::<models::CreateStoreSettingResponse>,
    },
    ModelCase {
        family: "store",
        pointer: "/paths/~1store~1setup~1progress/get/responses/200/content/application~1json/schema",
        name: "GetSetupProgressResponse",
        round_trip: round_trip::<models::GetSetupProgressResponse>,
    },
    ModelCase {
        family: "store",
        pointer: "/components/schemas/StoreSetupProgress",
        name: "StoreSetupProgress",
        round_trip: round_trip::<models::StoreSetupProgress>,
    },
];

fn list_shipping_zones(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.store().list_shipping_zones();
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "withShippingRate")? {
        request = request.with_shipping_rate(value);
    }
    Ok(request.build()?)
}

fn create_shipping_zone(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .store()
        .create_shipping_zone(
            arg::<String>(values, Place::Field, "name")?,
            arg::<
                rt::List<models::ShippingZoneCountry>,
            >(values, Place::Field, "countries")?,
        );
    Ok(request.build()?)
}

fn get_shipping_zone(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .store()
        .get_shipping_zone(arg::<String>(values, Place::Path, "shippingZoneId")?);
    if let Some(value) = optional::<bool>(values, Place::Query, "withShippingRate")? {
        request = request.with_shipping_rate(value);
    }
    Ok(request.build()?)
}

fn update_shipping_zone(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .store()
        .update_shipping_zone(arg::<String>(values, Place::Path, "shippingZoneId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<
        rt::List<models::ShippingZoneCountry>,
    >(values, Place::Field, "countries")? {
        request = request.countries(value);
    }
    Ok(request.build()?)
}

fn delete_shipping_zone(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .store()
        .delete_shipping_zone(arg::<String>(values, Place::Path, "shippingZoneId")?);
    Ok(request.build()?)
}

fn find_available_shipping_rates(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .store()
        .find_available_shipping_rates(
            arg::<models::Country>(values, Place::Field, "country")?,
            arg::<f64>(values, Place::Field, "totalOrderAmount")?,
            arg::<f64>(values, Place::Field, "totalOrderWeight")?,
            arg::<models::OrderSource>(values, Place::Field, "source")?,
            arg::<rt::List<models::ProductItem>>(values, Place::Field, "products")?,
        );
    if let Some(value) = optional::<
        models::ContactAddress,
    >(values, Place::Field, "address")? {
        request = request.address(value);
    }
    if let Some(value) = optional::<
        models::GetAvailableShippingRatesAmountAvailable,
    >(values, Place::Field, "amountAvailable")? {
        request = request.amount_available(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "weightAvailable")? {
        request = request.weight_available(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "couponCode")? {
        request = request.coupon_code(value);
    }
    Ok(request.build()?)
}

fn list_shipping_rates(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .store()
        .list_shipping_rates(arg::<String>(values, Place::Path, "shippingZoneId")?);
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    Ok(request.build()?)
}

fn create_shipping_rate(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .store()
        .create_shipping_rate(
            arg::<String>(values, Place::Path, "shippingZoneId")?,
            arg::<String>(values, Place::Field, "name")?,
            arg::<String>(values, Place::Field, "currency")?,
            arg::<f64>(values, Place::Field, "amount")?,
            arg::<models::ConditionType>(values, Place::Field, "conditionType")?,
            arg::<f64>(values, Place::Field, "minCondition")?,
            arg::<f64>(values, Place::Field, "maxCondition")?,
            arg::<String>(values, Place::Field, "shippingCarrierId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isCarrierRate")? {
        request = request.is_carrier_rate(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "percentageOfRateFee")? {
        request = request.percentage_of_rate_fee(value);
    }
    if let Some(value) = optional::<
        rt::List<models::ShippingCarrierService>,
    >(values, Place::Field, "shippingCarrierServices")? {
        request = request.shipping_carrier_services(value);
    }
    Ok(request.build()?)
}

fn get_shipping_rate(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .store()
        .get_shipping_rate(
            arg::<String>(values, Place::Path, "shippingZoneId")?,
            arg::<String>(values, Place::Path, "shippingRateId")?,
        );
    Ok(request.build()?)
}

fn update_shipping_rate(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .store()
        .update_shipping_rate(
            arg::<String>(values, Place::Path, "shippingZoneId")?,
            arg::<String>(values, Place::Path, "shippingRateId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "currency")? {
        request = request.currency(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "amount")? {
        request = request.amount(value);
    }
    if let Some(value) = optional::<
        models::ConditionType,
    >(values, Place::Field, "conditionType")? {
        request = request.condition_type(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "minCondition")? {
        request = request.min_condition(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "maxCondition")? {
        request = request.max_condition(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isCarrierRate")? {
        request = request.is_carrier_rate(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "shippingCarrierId")? {
        request = request.shipping_carrier_id(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "percentageOfRateFee")? {
        request = request.percentage_of_rate_fee(value);
    }
    if let Some(value) = optional::<
        rt::List<models::ShippingCarrierService>,
    >(values, Place::Field, "shippingCarrierServices")? {
        request = request.shipping_carrier_services(value);
    }
    Ok(request.build()?)
}

fn delete_shipping_rate(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .store()
        .delete_shipping_rate(
            arg::<String>(values, Place::Path, "shippingZoneId")?,
            arg::<String>(values, Place::Path, "shippingRateId")?,
        );
    Ok(request.build()?)
}

fn list_shipping_carriers(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.store().list_shipping_carriers();
    Ok(request.build()?)
}

fn create_shipping_carrier(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .store()
        .create_shipping_carrier(
            arg::<String>(values, Place::Field, "name")?,
            arg::<String>(values, Place::Field, "callbackUrl")?,
        );
    if let Some(value) = optional::<
        rt::List<models::ShippingCarrierService>,
    >(values, Place::Field, "services")? {
        request = request.services(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "allowsMultipleServiceSelection")? {
        request = request.allows_multiple_service_selection(value);
    }
    Ok(request.build()?)
}

fn get_shipping_carrier(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .store()
        .get_shipping_carrier(arg::<String>(values, Place::Path, "shippingCarrierId")?);
    Ok(request.build()?)
}

fn update_shipping_carrier(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .store()
        .update_shipping_carrier(
            arg::<String>(values, Place::Path, "shippingCarrierId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "callbackUrl")? {
        request = request.callback_url(value);
    }
    if let Some(value) = optional::<
        rt::List<models::ShippingCarrierService>,
    >(values, Place::Field, "services")? {
        request = request.services(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "allowsMultipleServiceSelection")? {
        request = request.allows_multiple_service_selection(value);
    }
    Ok(request.build()?)
}

fn delete_shipping_carrier(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .store()
        .delete_shipping_carrier(
            arg::<String>(values, Place::Path, "shippingCarrierId")?,
        );
    Ok(request.build()?)
}

fn get_settings(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.store().get_settings();
    Ok(request.build()?)
}

fn create_setting(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .store()
        .create_setting(
            arg::<models::StoreShippingOrigin>(values, Place::Field, "shippingOrigin")?,
        );
    if let Some(value) = optional::<
        models::StoreOrderNotification,
    >(values, Place::Field, "storeOrderNotification")? {
        request = request.store_order_notification(value);
    }
    if let Some(value) = optional::<
        models::StoreOrderFulfillmentNotification,
    >(values, Place::Field, "storeOrderFulfillmentNotification")? {
        request = request.store_order_fulfillment_notification(value);
    }
    Ok(request.build()?)
}

fn get_setup_progress(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.store().get_setup_progress();
    Ok(request.build()?)
}

fn update_setup_progress(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .store()
        .update_setup_progress(arg::<rt::Json>(values, Place::Body, "")?);
    Ok(request.build()?)
}
