// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Forms a request is for.

use crate::api::forms::models;
use crate::runtime as rt;

/// `POST /forms/`.
pub enum Create {}

impl rt::Kind for Create {
    type Answer = rt::Json;
}

impl rt::Located for Create {}

/// `GET /forms/{id}`.
pub enum Get {}

impl rt::Kind for Get {
    type Answer = models::GetResponse;
}

/// `POST /forms/{id}`.
pub enum Save {}

impl rt::Kind for Save {
    type Answer = rt::Json;
}

/// `DELETE /forms/{id}`.
pub enum Delete {}

impl rt::Kind for Delete {
    type Answer = rt::Json;
}

impl rt::Located for Delete {}

/// `GET /forms/count`.
pub enum Count {}

impl rt::Kind for Count {
    type Answer = rt::Json;
}

impl rt::Located for Count {}

/// `GET /forms/data/{id}`.
pub enum GetPublicDefinition {}

impl rt::Kind for GetPublicDefinition {
    type Answer = models::GetPublicDefinitionResponse;
}

/// `GET /forms/default-colors`.
pub enum GetDefaultColors {}

impl rt::Kind for GetDefaultColors {
    type Answer = rt::Json;
}

impl rt::Located for GetDefaultColors {}

/// `POST /forms/duplicate/{id}`.
pub enum Duplicate {}

impl rt::Kind for Duplicate {
    type Answer = rt::Json;
}

/// `GET /forms/folder`.
pub enum ListFolders {}

impl rt::Kind for ListFolders {
    type Answer = rt::Json;
}

impl rt::Located for ListFolders {}

/// `POST /forms/folder/`.
pub enum CreateFolder {}

impl rt::Kind for CreateFolder {
    type Answer = rt::Json;
}

impl rt::Located for CreateFolder {}

/// `GET /forms/folder/{folderId}`.
pub enum GetFolder {}

impl rt::Kind for GetFolder {
    type Answer = rt::Json;
}

/// `POST /forms/folder/{folderId}`.
pub enum RenameFolder {}

impl rt::Kind for RenameFolder {
    type Answer = models::RenameFolderResponse;
}

/// `POST /forms/move-to-folder`.
pub enum MoveToFolder {}

impl rt::Kind for MoveToFolder {
    type Answer = rt::Json;
}

/// `POST /forms/share/{id}`.
pub enum Share {}

impl rt::Kind for Share {
    type Answer = rt::Json;
}

/// `GET /forms/submissions-count`.
pub enum CountSubmissions {}

impl rt::Kind for CountSubmissions {
    type Answer = rt::Json;
}

impl rt::Located for CountSubmissions {}

/// `GET /forms/themes`.
pub enum ListThemes {}

impl rt::Kind for ListThemes {
    type Answer = rt::Json;
}

impl rt::Located for ListThemes {}

/// `GET /forms/theme-style/{themeId}`.
pub enum GetThemeStyle {}

impl rt::Kind for GetThemeStyle {
    type Answer = rt::Json;
}

impl rt::Located for GetThemeStyle {}

/// `POST /forms/submit`.
pub enum Submit {}

impl rt::Kind for Submit {
    type Answer = rt::Json;
}

/// `PATCH /forms/submission`.
pub enum UpdatePartialSubmission {}

impl rt::Kind for UpdatePartialSubmission {
    type Answer = rt::Json;
}
