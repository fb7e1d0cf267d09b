// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Custom fields a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /custom-fields/{id}`.
pub enum Get {}

impl rt::Kind for Get {
    type Answer = models::CustomFieldResponse;
}

/// `PUT /custom-fields/{id}`.
pub enum Update {}

impl rt::Kind for Update {
    type Answer = models::CustomFieldResponse;
}

impl rt::Located for Update {}

/// `DELETE /custom-fields/{id}`.
pub enum Delete {}

impl rt::Kind for Delete {
    type Answer = models::CustomFolderDeleteResponse;
}

/// `GET /custom-fields/object-key/{objectKey}`.
pub enum ListByObjectKey {}

impl rt::Kind for ListByObjectKey {
    type Answer = models::CustomFieldsResponse;
}

impl rt::Located for ListByObjectKey {}

/// `POST /custom-fields/folder`.
pub enum CreateFolder {}

impl rt::Kind for CreateFolder {
    type Answer = models::ICustomFieldFolder;
}

impl rt::Located for CreateFolder {}

/// `PUT /custom-fields/folder/{id}`.
pub enum UpdateFolder {}

impl rt::Kind for UpdateFolder {
    type Answer = models::ICustomFieldFolder;
}

impl rt::Located for UpdateFolder {}

/// `DELETE /custom-fields/folder/{id}`.
pub enum DeleteFolder {}

impl rt::Kind for DeleteFolder {
    type Answer = models::CustomFolderDeleteResponse;
}

impl rt::Located for DeleteFolder {}

/// `POST /custom-fields/`.
pub enum Create {}

impl rt::Kind for Create {
    type Answer = models::CustomFieldResponse;
}

impl rt::Located for Create {}
