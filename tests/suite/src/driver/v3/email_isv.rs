// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Email verification.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::email_isv::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/email_isv",
        method: "POST",
        path: "/email/verify",
        operation_id: "verify-email",
        call: verify_email,
        answer: Some(round_trip::<models::VerifyEmailResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/email_isv",
        pointer: "/components/schemas/EmailVerifiedV3ResponseDto",
        name: "EmailVerifiedV3Response",
        round_trip: round_trip::<models::EmailVerifiedV3Response>,
    },
    ModelCase {
        family: "v3/email_isv",
        pointer: "/components/schemas/LeadConnectorRecommendationDto",
        name: "LeadConnectorRecomandation",
        round_trip: round_trip::<models::LeadConnectorRecomandation>,
    },
    ModelCase {
        family: "v3/email_isv",
        pointer: "/components/schemas/EmailNotVerifiedResponseDto",
        name: "EmailNotVerifiedResponse",
        round_trip: round_trip::<models::EmailNotVerifiedResponse>,
    },
];

fn verify_email(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .email_isv()
        .verify_email(
            arg::<models::VerificationBodyType>(values, Place::Field, "type")?,
            arg::<String>(values, Place::Field, "verify")?,
        );
    Ok(request.build()?)
}
