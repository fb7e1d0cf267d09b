// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Workflows.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::workflows::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "workflows",
        method: "GET",
        path: "/workflows/",
        operation_id: "get-workflow",
        call: list,
        answer: Some(round_trip::<models::GetWorkflowResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "workflows",
        pointer: "/components/schemas/GetWorkflowSuccessfulResponseDto",
        name: "GetWorkflowResponse",
        round_trip: round_trip::<models::GetWorkflowResponse>,
    },
    ModelCase {
        family: "workflows",
        pointer: "/components/schemas/WorkflowSchema",
        name: "Workflow",
        round_trip: round_trip::<models::Workflow>,
    },
];

fn list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.workflows().list();
    Ok(request.build()?)
}
