// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of OAuth.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::oauth::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "oauth",
        method: "POST",
        path: "/oauth/token",
        operation_id: "get-access-token",
        call: get_access_token,
        answer: Some(round_trip::<models::GetAccessCodeResponse>),
    },
    Operation {
        family: "oauth",
        method: "POST",
        path: "/oauth/locationToken",
        operation_id: "get-location-access-token",
        call: get_location_access_token,
        answer: Some(round_trip::<models::GetLocationAccessTokenResponse>),
    },
    Operation {
        family: "oauth",
        method: "GET",
        path: "/oauth/installedLocations",
        operation_id: "get-installed-location",
        call: list_installed_locations,
        answer: Some(round_trip::<models::GetInstalledLocationsResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "oauth",
        pointer: "/components/schemas/GetAccessCodeSuccessfulResponseDto",
        name: "GetAccessCodeResponse",
        round_trip: round_trip::<models::GetAccessCodeResponse>,
    },
    ModelCase {
        family: "oauth",
        pointer: "/components/schemas/GetLocationAccessTokenSuccessfulResponseDto",
        name: "GetLocationAccessTokenResponse",
        round_trip: round_trip::<models::GetLocationAccessTokenResponse>,
    },
    ModelCase {
        family: "oauth",
        pointer: "/components/schemas/GetInstalledLocationsSuccessfulResponseDto",
        name: "GetInstalledLocationsResponse",
        round_trip: round_trip::<models::GetInstalledLocationsResponse>,
    },
    ModelCase {
        family: "oauth",
        pointer: "/components/schemas/InstalledLocationSchema",
        name: "InstalledLocation",
        round_trip: round_trip::<models::InstalledLocation>,
    },
];

fn get_access_token(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .oauth()
        .get_access_token(
            arg::<String>(values, Place::Field, "client_id")?,
            arg::<String>(values, Place::Field, "client_secret")?,
            arg::<
                models::GetAccessCodebodyGrantType,
            >(values, Place::Field, "grant_type")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "code")? {
        request = request.code(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "refresh_token")? {
        request = request.refresh_token(value);
    }
    if let Some(value) = optional::<
        models::GetAccessCodebodyUserType,
    >(values, Place::Field, "user_type")? {
        request = request.user_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "redirect_uri")? {
        request = request.redirect_uri(value);
    }
    Ok(request.build()?)
}

fn get_location_access_token(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .oauth()
        .get_location_access_token(arg::<String>(values, Place::Field, "companyId")?);
    Ok(request.build()?)
}

fn list_installed_locations(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .oauth()
        .list_installed_locations(
            arg::<String>(values, Place::Query, "companyId")?,
            arg::<String>(values, Place::Query, "appId")?,
        );
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "query")? {
        request = request.query(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "isInstalled")? {
        request = request.is_installed(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "versionId")? {
        request = request.version_id(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "onTrial")? {
        request = request.on_trial(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "planId")? {
        request = request.plan_id(value);
    }
    Ok(request.build()?)
}
