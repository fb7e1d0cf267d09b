// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Forms a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /forms/submissions`.
pub enum ListSubmissions {}

impl rt::Kind for ListSubmissions {
    type Answer = models::FormsSubmissionsResponse;
}

impl rt::Paged for ListSubmissions {
    type Item = models::FormsSubmissionsSubmissions;
}

impl rt::Located for ListSubmissions {}

/// `POST /forms/upload-custom-files`.
pub enum UploadCustomFiles {}

impl rt::Kind for UploadCustomFiles {
    type Answer = rt::Json;
}

impl rt::Located for UploadCustomFiles {}

/// `GET /forms/`.
pub enum List {}

impl rt::Kind for List {
    type Answer = models::FormsResponse;
}

impl rt::Paged for List {
    type Item = models::FormsParams;
}

impl rt::Located for List {}

/// `GET /forms/multiple-forms-submissions`.
pub enum ListSubmissionsOfForms {}

impl rt::Kind for ListSubmissionsOfForms {
    type Answer = rt::Json;
}

/// `GET /forms/submission/{submissionId}`.
pub enum GetSubmission {}

impl rt::Kind for GetSubmission {
    type Answer = rt::Json;
}

/// `GET /forms/submission-details/{submissionId}`.
pub enum GetSubmissionDetails {}

impl rt::Kind for GetSubmissionDetails {
    type Answer = rt::Json;
}

/// `GET /forms/check-fb-lead-submission`.
pub enum CheckFacebookLeadSubmission {}

impl rt::Kind for CheckFacebookLeadSubmission {
    type Answer = rt::Json;
}

/// `GET /forms/forms-list`.
pub enum ListByIds {}

impl rt::Kind for ListByIds {
    type Answer = rt::Json;
}

/// `POST /forms/restore-version`.
pub enum RestoreVersion {}

impl rt::Kind for RestoreVersion {
    type Answer = rt::Json;
}

/// `GET /forms/widget/link`.
pub enum GetWidgetLink {}

impl rt::Kind for GetWidgetLink {
    type Answer = rt::Json;
}

/// `POST /forms/image`.
pub enum UploadImage {}

impl rt::Kind for UploadImage {
    type Answer = rt::Json;
}

impl rt::Located for UploadImage {}

/// `POST /forms/schedule-form-export`.
pub enum ScheduleExport {}

impl rt::Kind for ScheduleExport {
    type Answer = rt::Json;
}

/// `POST /forms/verify-email`.
pub enum VerifyEmail {}

impl rt::Kind for VerifyEmail {
    type Answer = rt::Json;
}

impl rt::Located for VerifyEmail {}

/// `POST /forms/verify-phone`.
pub enum VerifyPhone {}

impl rt::Kind for VerifyPhone {
    type Answer = rt::Json;
}

impl rt::Located for VerifyPhone {}

/// `POST /forms/form-survey-event`.
pub enum FireEvent {}

impl rt::Kind for FireEvent {
    type Answer = rt::Json;
}

/// `GET /forms/graph/data`.
pub enum GetGraphData {}

impl rt::Kind for GetGraphData {
    type Answer = rt::Json;
}
