// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Inline objects a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /reports/{id}`.
pub enum GetReport {}

impl rt::Kind for GetReport {
    type Answer = models::GetReportResponse;
}

/// `POST /reports/{id}`.
pub enum CreateReport {}

impl rt::Kind for CreateReport {
    type Answer = models::CreateReportResponse;
}

/// `GET /reports`.
pub enum ListReports {}

impl rt::Kind for ListReports {
    type Answer = rt::List<models::ResponseItem>;
}
