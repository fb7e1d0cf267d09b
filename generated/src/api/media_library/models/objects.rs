// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Media library.

use super::AltType;
use crate::runtime as rt;

/// The schema `GetFilesResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/media_library.yaml#/components/schemas/GetFilesResponseDTO`.
#[doc(alias = "GetFilesResponseDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFilesResponse {
    /// `files`: list of texts.
    pub files: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetFilesResponse { files = "files" });

/// The schema `UploadFileResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/media_library.yaml#/components/schemas/UploadFileResponseDTO`.
#[doc(alias = "UploadFileResponseDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadFileResponse {
    /// `fileId`: text; for example `file.pdf`.
    pub file_id: Option<String>,
    /// `url`: text; for example `https://storage.googleapis.com/bucket-name/path/to/file.pdf`.
    pub url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(UploadFileResponse { file_id = "fileId", url = "url" });

/// The schema `FolderDTO`.
///
/// Answers hold it.
///
/// Document: `api/media_library.yaml#/components/schemas/FolderDTO`.
#[doc(alias = "FolderDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Folder {
    /// `altId`: text; for example `sx6wyHhbFdRXh302LLNR`.
    pub alt_id: Option<String>,
    /// `altType`: only `location`; for example `location`.
    pub alt_type: Option<AltType>,
    /// `name`: text; for example `New Folder`.
    pub name: Option<String>,
    /// `parentId`: text; for example `64af50c42d567a3b4f5989e0`.
    pub parent_id: Option<String>,
    /// `type`: text; for example `folder`.
    pub type_: Option<String>,
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// `pendingUpload`: flag; for example `false`.
    pub pending_upload: Option<bool>,
    /// `category`: text; for example `image`.
    pub category: Option<String>,
    /// `subCategory`: text; for example `logo`.
    pub sub_category: Option<String>,
    /// `isPrivate`: flag; for example `false`.
    pub is_private: Option<bool>,
    /// `relocatedFolder`: flag; for example `false`.
    pub relocated_folder: Option<bool>,
    /// `migrationCompleted`: flag; for example `true`.
    pub migration_completed: Option<bool>,
    /// `appFolder`: flag; for example `false`.
    pub app_folder: Option<bool>,
    /// `isEssential`: flag; for example `false`.
    pub is_essential: Option<bool>,
    /// `status`: text.
    pub status: Option<String>,
    /// `lastUpdatedBy`: text; for example `user-uuid-123`.
    pub last_updated_by: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Folder { alt_id = "altId", alt_type = "altType", name = "name", parent_id =
    "parentId", type_ = "type", deleted = "deleted", pending_upload = "pendingUpload",
    category = "category", sub_category = "subCategory", is_private = "isPrivate",
    relocated_folder = "relocatedFolder", migration_completed = "migrationCompleted",
    app_folder = "appFolder", is_essential = "isEssential", status = "status",
    last_updated_by = "lastUpdatedBy" }
);

/// The schema `UpdateMediaObject`.
///
/// Requests send it.
///
/// Document: `api/media_library.yaml#/components/schemas/UpdateMediaObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMediaObject {
    /// `id`: text; for example `686f9817f0d3165be9fbcef6`.
    pub id: Option<String>,
    /// `name`: text; for example `Updated File Name.pdf`.
    pub name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(UpdateMediaObject { id = "id", name = "name" });

impl UpdateMediaObject {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// The schema `DeleteMediaObjectItem`.
///
/// Requests send it.
///
/// Document: `api/media_library.yaml#/components/schemas/DeleteMediaObjectItem`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteMediaObjectItem {
    /// `_id`: text; for example `686f630df0d3166d68fbcec2`.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeleteMediaObjectItem { id = "_id" });

impl DeleteMediaObjectItem {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}
