// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Objects a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /objects/{key}`.
pub enum Get {}

impl rt::Kind for Get {
    type Answer = models::CustomObjectByIdResponse;
}

impl rt::Located for Get {}

/// `PUT /objects/{key}`.
pub enum Update {}

impl rt::Kind for Update {
    type Answer = models::CustomObjectResponse;
}

impl rt::Located for Update {}

/// `GET /objects/{schemaKey}/records/{id}`.
pub enum GetRecord {}

impl rt::Kind for GetRecord {
    type Answer = models::RecordByIdResponse;
}

/// `PUT /objects/{schemaKey}/records/{id}`.
pub enum UpdateRecord {}

impl rt::Kind for UpdateRecord {
    type Answer = models::RecordByIdResponse;
}

impl rt::Located for UpdateRecord {}

/// `DELETE /objects/{schemaKey}/records/{id}`.
pub enum DeleteRecord {}

impl rt::Kind for DeleteRecord {
    type Answer = models::ObjectRecordDeleteResponse;
}

/// `POST /objects/{schemaKey}/records`.
pub enum CreateRecord {}

impl rt::Kind for CreateRecord {
    type Answer = models::RecordByIdResponse;
}

impl rt::Located for CreateRecord {}

/// `POST /objects/{schemaKey}/records/search`.
pub enum SearchRecords {}

impl rt::Kind for SearchRecords {
    type Answer = models::SearchRecordResponse;
}

impl rt::Paged for SearchRecords {
    type Item = models::RecordResponse;
}

impl rt::Located for SearchRecords {}

/// `GET /objects/`.
pub enum List {}

impl rt::Kind for List {
    type Answer = models::CustomObjectListResponse;
}

impl rt::Located for List {}

/// `POST /objects/`.
pub enum Create {}

impl rt::Kind for Create {
    type Answer = models::CustomObjectResponse;
}

impl rt::Located for Create {}
