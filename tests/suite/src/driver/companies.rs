// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Companies.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::companies::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "companies",
        method: "GET",
        path: "/companies/{companyId}",
        operation_id: "get-company",
        call: get,
        answer: Some(round_trip::<models::GetCompanyByIdResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "companies",
        pointer: "/components/schemas/GetCompanyByIdSuccessfulResponseDto",
        name: "GetCompanyByIdResponse",
        round_trip: round_trip::<models::GetCompanyByIdResponse>,
    },
    ModelCase {
        family: "companies",
        pointer: "/components/schemas/GetCompanyByIdSchema",
        name: "GetCompanyById",
        round_trip: round_trip::<models::GetCompanyById>,
    },
    ModelCase {
        family: "companies",
        pointer: "/components/schemas/IOnboardingDto",
        name: "IOnboarding",
        round_trip: round_trip::<models::IOnboarding>,
    },
    ModelCase {
        family: "companies",
        pointer: "/components/schemas/GetCompanyByIdSchema/properties/saasSettings",
        name: "GetCompanyByIdSaasSettings",
        round_trip: round_trip::<models::GetCompanyByIdSaasSettings>,
    },
];

fn get(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .companies()
        .get(arg::<String>(values, Place::Path, "companyId")?);
    Ok(request.build()?)
}
