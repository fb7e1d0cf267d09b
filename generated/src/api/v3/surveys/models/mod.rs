// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Surveys hold.

pub use crate::api::surveys::models::{
    ContactSessionIds, EventData, GetSurveys, GetSurveysResponse,
    GetSurveysSubmissionResponse, Meta, Others, PageDetails, Submission,
};
