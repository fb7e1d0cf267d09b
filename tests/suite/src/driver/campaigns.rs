// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Campaigns.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::campaigns::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "campaigns",
        method: "GET",
        path: "/campaigns/",
        operation_id: "get-campaigns",
        call: list,
        answer: Some(round_trip::<models::CampaignsResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "campaigns",
        pointer: "/components/schemas/CampaignsSuccessfulResponseDto",
        name: "CampaignsResponse",
        round_trip: round_trip::<models::CampaignsResponse>,
    },
    ModelCase {
        family: "campaigns",
        pointer: "/components/schemas/campaignsSchema",
        name: "Campaigns",
        round_trip: round_trip::<models::Campaigns>,
    },
];

fn list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.campaigns().list();
    if let Some(value) = optional::<String>(values, Place::Query, "status")? {
        request = request.status(value);
    }
    Ok(request.build()?)
}
