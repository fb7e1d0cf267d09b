// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Media library a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /medias/files`.
pub enum List {}

impl rt::Kind for List {
    type Answer = models::GetFilesResponse;
}

impl rt::Paged for List {
    type Item = models::MediaFile;
}

impl rt::Located for List {}

/// `POST /medias/upload-file`.
pub enum Upload {}

impl rt::Kind for Upload {
    type Answer = models::UploadFileResponse;
}

impl rt::Located for Upload {}

/// `POST /medias/{id}`.
pub enum Update {}

impl rt::Kind for Update {
    type Answer = models::UpdateResponse;
}

impl rt::Located for Update {}

/// `DELETE /medias/{id}`.
pub enum Delete {}

impl rt::Kind for Delete {
    type Answer = rt::Json;
}

impl rt::Located for Delete {}

/// `POST /medias/folder`.
pub enum CreateFolder {}

impl rt::Kind for CreateFolder {
    type Answer = models::Folder;
}

impl rt::Located for CreateFolder {}

/// `PUT /medias/update-files`.
pub enum UpdateInBulk {}

impl rt::Kind for UpdateInBulk {
    type Answer = rt::List<models::UpdateInBulkResponseItem>;
}

impl rt::Located for UpdateInBulk {}

/// `PUT /medias/delete-files`.
pub enum DeleteInBulk {}

impl rt::Kind for DeleteInBulk {
    type Answer = rt::List<models::DeleteInBulkResponseItem>;
}

impl rt::Located for DeleteInBulk {}
