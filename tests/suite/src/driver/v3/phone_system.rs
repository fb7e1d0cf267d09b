// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Phone system.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::phone_system::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/phone_system",
        method: "GET",
        path: "/phone-system/number-pools",
        operation_id: "getNumberPoolList",
        call: list_number_pools,
        answer: None,
    },
    Operation {
        family: "v3/phone_system",
        method: "GET",
        path: "/phone-system/numbers/location/{locationId}/available",
        operation_id: "listAvailableNumbersForACountry",
        call: search_available_numbers,
        answer: None,
    },
    Operation {
        family: "v3/phone_system",
        method: "POST",
        path: "/phone-system/numbers/location/{locationId}/purchase",
        operation_id: "purchase-number-for-location",
        call: purchase_number,
        answer: Some(round_trip::<models::PurchaseNumberForLocationV3Http201Response>),
    },
    Operation {
        family: "v3/phone_system",
        method: "GET",
        path: "/phone-system/numbers/location/{locationId}",
        operation_id: "active-numbers",
        call: list_active_numbers,
        answer: Some(round_trip::<models::ListNumbersV3Http200Response>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/phone_system",
        pointer: "/components/schemas/PurchaseNumberForLocationV3Http201ResponseDto",
        name: "PurchaseNumberForLocationV3Http201Response",
        round_trip: round_trip::<models::PurchaseNumberForLocationV3Http201Response>,
    },
    ModelCase {
        family: "v3/phone_system",
        pointer: "/components/schemas/PurchaseNumberForLocationV3ResponseDto",
        name: "PurchaseNumberForLocationV3Response",
        round_trip: round_trip::<models::PurchaseNumberForLocationV3Response>,
    },
    ModelCase {
        family: "v3/phone_system",
        pointer: "/components/schemas/ListNumbersV3Http200ResponseDto",
        name: "ListNumbersV3Http200Response",
        round_trip: round_trip::<models::ListNumbersV3Http200Response>,
    },
    ModelCase {
        family: "v3/phone_system",
        pointer: "/components/schemas/ListNumbersV3ResponseDto",
        name: "ListNumbersV3Response",
        round_trip: round_trip::<models::ListNumbersV3Response>,
    },
    ModelCase {
        family: "v3/phone_system",
        pointer: "/components/schemas/ListNumberItemResponseDto",
        name: "ListNumberItemResponse",
        round_trip: round_trip::<models::ListNumberItemResponse>,
    },
    ModelCase {
        family: "v3/phone_system",
        pointer: "/components/schemas/NumberCapabilitiesDto",
        name: "DetailedPhoneNumberCapabilities",
        round_trip: round_trip::<models::DetailedPhoneNumberCapabilities>,
    },
    ModelCase {
        family: "v3/phone_system",
        pointer: "/components/schemas/RcsSenderIdResponseDto",
        name: "RcsSenderIdResponse",
        round_trip: round_trip::<models::RcsSenderIdResponse>,
    },
];

fn list_number_pools(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.v3().phone_system().list_number_pools();
    Ok(request.build()?)
}

fn search_available_numbers(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .phone_system()
        .search_available_numbers(
            arg::<String>(values, Place::Query, "firstPart")?,
            arg::<String>(values, Place::Query, "lastPart")?,
            arg::<String>(values, Place::Query, "anywhere")?,
            arg::<rt::List<String>>(values, Place::Query, "numberTypes")?,
            arg::<bool>(values, Place::Query, "smsEnabled")?,
            arg::<bool>(values, Place::Query, "mmsEnabled")?,
            arg::<bool>(values, Place::Query, "voiceEnabled")?,
            arg::<String>(values, Place::Query, "countryCode")?,
        );
    Ok(request.build()?)
}

fn purchase_number(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .phone_system()
        .purchase_number(
            arg::<String>(values, Place::Field, "phoneNumber")?,
            arg::<String>(values, Place::Field, "addressSid")?,
            arg::<String>(values, Place::Field, "bundleSid")?,
            arg::<String>(values, Place::Field, "countryCode")?,
            arg::<String>(values, Place::Field, "numberType")?,
            arg::<String>(values, Place::Field, "paymentIntentId")?,
            arg::<String>(values, Place::Field, "stripeAccountId")?,
            arg::<String>(values, Place::Field, "paymentMethodId")?,
            arg::<String>(values, Place::Field, "locality")?,
            arg::<String>(values, Place::Field, "region")?,
            arg::<String>(values, Place::Field, "fingerprintId")?,
            arg::<bool>(values, Place::Field, "skipLocationKYC")?,
        );
    Ok(request.build()?)
}

fn list_active_numbers(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().phone_system().list_active_numbers();
    if let Some(value) = optional::<i64>(values, Place::Query, "pageSize")? {
        request = request.page_size(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "page")? {
        request = request.page(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "searchFilter")? {
        request = request.search_filter(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "skipNumberPool")? {
        request = request.skip_number_pool(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "includeRcsSenderIds")? {
        request = request.include_rcs_sender_ids(value);
    }
    Ok(request.build()?)
}
