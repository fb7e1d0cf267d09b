// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of OAuth.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::oauth::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/oauth",
        method: "POST",
        path: "/oauth/token",
        operation_id: "get-access-token",
        call: get_access_token,
        answer: Some(round_trip::<models::GetAccessTokenResponse>),
    },
    Operation {
        family: "v3/oauth",
        method: "POST",
        path: "/oauth/location-token",
        operation_id: "get-location-access-token",
        call: get_location_access_token,
        answer: Some(round_trip::<models::GetLocationAccessTokenV3Response>),
    },
    Operation {
        family: "v3/oauth",
        method: "GET",
        path: "/oauth/installed-locations",
        operation_id: "get-installed-location",
        call: get_installed_location,
        answer: Some(round_trip::<models::GetInstalledLocationsV3Response>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/oauth",
        pointer: "/components/schemas/GetAccessTokenSuccessfulResponseDto",
        name: "GetAccessTokenResponse",
        round_trip: round_trip::<models::GetAccessTokenResponse>,
    },
    ModelCase {
        family: "v3/oauth",
        pointer: "/components/schemas/GetLocationAccessTokenV3SuccessfulResponseDto",
        name: "GetLocationAccessTokenV3Response",
        round_trip: round_trip::<models::GetLocationAccessTokenV3Response>,
    },
    ModelCase {
        family: "v3/oauth",
        pointer: "/components/schemas/GetInstalledLocationsV3SuccessfulResponseDto",
        name: "GetInstalledLocationsV3Response",
        round_trip: round_trip::<models::GetInstalledLocationsV3Response>,
    },
    ModelCase {
        family: "v3/oauth",
        pointer: "/components/schemas/InstalledLocationSchema",
        name: "InstalledLocation",
        round_trip: round_trip::<models::InstalledLocation>,
    },
    ModelCase {
        family: "v3/oauth",
        pointer: "/components/schemas/V3PaginationMetaDto",
        name: "V3PaginationMeta",
        round_trip: round_trip::<models::V3PaginationMeta>,
    },
    ModelCase {
        family: "v3/oauth",
        pointer: "/components/schemas/V3InstalledLocationsListMetadataDto",
        name: "V3InstalledLocationsListMetadata",
        round_trip: round_trip::<models::V3InstalledLocationsListMetadata>,
    },
];

fn get_access_token(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .oauth()
        .get_access_token(
            arg::<String>(values, Place::Field, "clientId")?,
            arg::<String>(values, Place::Field, "clientSecret")?,
            arg::<models::GetAccessCodebodyGrantType>(values, Place::Field, "grantType")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "code")? {
        request = request.code(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "refreshToken")? {
        request = request.refresh_token(value);
    }
    if let Some(value) = optional::<
        models::GetAccessCodebodyUserType,
    >(values, Place::Field, "userType")? {
        request = request.user_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "redirectUri")? {
        request = request.redirect_uri(value);
    }
    Ok(request.build()?)
}

fn get_location_access_token(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .oauth()
        .get_location_access_token(arg::<String>(values, Place::Field, "companyId")?);
    Ok(request.build()?)
}

fn get_installed_location(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .oauth()
        .get_installed_location(
            arg::<String>(values, Place::Query, "companyId")?,
            arg::<String>(values, Place::Query, "appId")?,
        );
    if let Some(value) = optional::<i64>(values, Place::Query, "pageSize")? {
        request = request.page_size(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "pageToken")? {
        request = request.page_token(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "query")? {
        request = request.query(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "isInstalled")? {
        request = request.is_installed(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Query, "restrictToUserLocations")? {
        request = request.restrict_to_user_locations(value);
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
