// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Surveys a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /surveys/submissions`.
pub enum ListSubmissions {}

impl rt::Kind for ListSubmissions {
    type Answer = models::GetSurveysSubmissionResponse;
}

impl rt::Paged for ListSubmissions {
    type Item = models::Submission;
}

impl rt::Located for ListSubmissions {}

/// `GET /surveys/`.
pub enum List {}

impl rt::Kind for List {
    type Answer = models::GetSurveysResponse;
}

impl rt::Paged for List {
    type Item = models::GetSurveys;
}

impl rt::Located for List {}
