// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Phone system.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::phone_system::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "phone_system",
        method: "GET",
        path: "/phone-system/number-pools",
        operation_id: "getNumberPoolList",
        call: list_number_pools,
        answer: Some(round_trip::<models::ListNumberPoolsResponse>),
    },
    Operation {
        family: "phone_system",
        method: "GET",
        path: "/phone-system/numbers/location/{locationId}/available",
        operation_id: "available-numbers",
        call: search_available_numbers,
        answer: Some(round_trip::<models::AvailableNumbersResponse>),
    },
    Operation {
        family: "phone_system",
        method: "POST",
        path: "/phone-system/numbers/location/{locationId}/purchase",
        operation_id: "purchase-phone-number",
        call: purchase_number,
        answer: Some(round_trip::<models::TwilioAccountResponse>),
    },
    Operation {
        family: "phone_system",
        method: "GET",
        path: "/phone-system/numbers/location/{locationId}",
        operation_id: "active-numbers",
        call: list_active_numbers,
        answer: Some(round_trip::<models::ListActiveNumbersResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "phone_system",
        pointer: "/paths/~1phone-system~1number-pools/get/responses/200/content/application~1json/schema",
        name: "ListNumberPoolsResponse",
        round_trip: round_trip::<models::ListNumberPoolsResponse>,
    },
    ModelCase {
        family: "phone_system",
        pointer: "/components/schemas/NumberPoolDto",
        name: "NumberPool",
        round_trip: round_trip::<models::NumberPool>,
    },
    ModelCase {
        family: "phone_system",
        pointer: "/components/schemas/NumberPoolDto/properties/numbers/items",
        name: "NumbersItem",
        round_trip: round_trip::<models::NumbersItem>,
    },
    ModelCase {
        family: "phone_system",
        pointer: "/components/schemas/NumberPoolDto/properties/inboundCallService",
        name: "NumberPoolInboundCallService",
        round_trip: round_trip::<models::NumberPoolInboundCallService>,
    },
    ModelCase {
        family: "phone_system",
        pointer: "/components/schemas/AvailableNumbersResponseDto",
        name: "AvailableNumbersResponse",
        round_trip: round_trip::<models::AvailableNumbersResponse>,
    },
    ModelCase {
        family: "phone_system",
        pointer: "/components/schemas/AvailablePhoneNumberDto",
        name: "AvailablePhoneNumber",
        round_trip: round_trip::<models::AvailablePhoneNumber>,
    },
    ModelCase {
        family: "phone_system",
        pointer: "/components/schemas/AvailablePhoneNumberDto/properties/capabilities",
        name: "AvailablePhoneNumberCapabilities",
        round_trip: round_trip::<models::AvailablePhoneNumberCapabilities>,
    },
    ModelCase {
        family: "phone_system",
        pointer: "/components/schemas/AvailablePhoneNumberDto/properties/price",
        name: "AvailablePhoneNumberPrice",
        round_trip: round_trip::<models::AvailablePhoneNumberPrice>,
    },
    ModelCase {
        family: "phone_system",
        pointer: "/components/schemas/TwilioAccountResponseDto",
        name: "TwilioAccountResponse",
        round_trip: round_trip::<models::TwilioAccountResponse>,
    },
    ModelCase {
        family: "phone_system",
        pointer: "/paths/~1phone-system~1numbers~1location~1{locationId}/get/responses/200/content/application~1json/schema",
        name: "ListActiveNumbersResponse",
        round_trip: round_trip::<models::ListActiveNumbersResponse>,
    },
    ModelCase {
        family: "phone_system",
        pointer: "/components/schemas/DetailedPhoneNumberDto",
        name: "DetailedPhoneNumber",
        round_trip: round_trip::<models::DetailedPhoneNumber>,
    },
    ModelCase {
        family: "phone_system",
        pointer: "/components/schemas/DetailedPhoneNumberDto/properties/capabilities",
        name: "DetailedPhoneNumberCapabilities",
        round_trip: round_trip::<models::DetailedPhoneNumberCapabilities>,
    },
    ModelCase {
        family: "phone_system",
        pointer: "/components/schemas/DetailedPhoneNumberDto/properties/inboundCallService",
        name: "DetailedPhoneNumberInboundCallService",
        round_trip: round_trip::<models::DetailedPhoneNumberInboundCallService>,
    },
];

fn list_number_pools(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.phone_system().list_number_pools();
    Ok(request.build()?)
}

fn search_available_numbers(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .phone_system()
        .search_available_numbers(arg::<String>(values, Place::Query, "countryCode")?);
    if let Some(value) = optional::<String>(values, Place::Query, "numberTypes")? {
        request = request.number_types(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "firstPart")? {
        request = request.first_part(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "lastPart")? {
        request = request.last_part(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "anywhere")? {
        request = request.anywhere(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "smsEnabled")? {
        request = request.sms_enabled(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "mmsEnabled")? {
        request = request.mms_enabled(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "voiceEnabled")? {
        request = request.voice_enabled(value);
    }
    Ok(request.build()?)
}

fn purchase_number(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .phone_system()
        .purchase_number(arg::<String>(values, Place::Field, "phoneNumber")?);
    if let Some(value) = optional::<String>(values, Place::Field, "countryCode")? {
        request = request.country_code(value);
    }
    if let Some(value) = optional::<
        models::PurchasePhoneNumberBodyNumberType,
    >(values, Place::Field, "numberType")? {
        request = request.number_type(value);
    }
    if let Some(value) = optional::<
        Option<String>,
    >(values, Place::Field, "addressSid")? {
        request = request.address_sid(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "bundleSid")? {
        request = request.bundle_sid(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "locality")? {
        request = request.locality(value);
    }
    if let Some(value) = optional::<Option<String>>(values, Place::Field, "region")? {
        request = request.region(value);
    }
    if let Some(value) = optional::<
        Option<String>,
    >(values, Place::Field, "fingerprintId")? {
        request = request.fingerprint_id(value);
    }
    if let Some(value) = optional::<
        Option<bool>,
    >(values, Place::Field, "skipLocationKYC")? {
        request = request.skip_location_kyc(value);
    }
    Ok(request.build()?)
}

fn list_active_numbers(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.phone_system().list_active_numbers();
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
    Ok(request.build()?)
}
