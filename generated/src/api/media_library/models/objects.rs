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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFilesResponse {
    /// `files`: list of `MediaFile`.
    pub files: rt::List<MediaFile>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetFilesResponse { files = "files" });

/// The schema `MediaFile`.
///
/// Answers hold it.
///
/// Overlay: `overlays/media_library/`, `#/components/schemas/MediaFile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaFile {
    /// What deleting asks for.
    ///
    /// `_id`: text.
    pub underscore_id: Option<String>,
    /// What renaming asks for.
    ///
    /// `id`: text.
    pub id_field: Option<String>,
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text.
    pub alt_id: Option<String>,
    /// Kind of the owner that `altId` names, nearly always `location`, an account.
    ///
    /// `altType`: text.
    pub alt_type: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// The folder; the top without it.
    ///
    /// `parentId`: text.
    pub parent_id: Option<String>,
    /// Where the file can be had.
    ///
    /// `url`: text.
    pub url: Option<String>,
    /// Where it lies within something larger: an address behind the domain, a file or a
    /// tree.
    ///
    /// `path`: text.
    pub path: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    MediaFile { underscore_id = "_id", id_field = "id", alt_id = "altId", alt_type =
    "altType", name = "name", parent_id = "parentId", url = "url", path = "path" }
);

/// The schema `UploadFileResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/media_library.yaml#/components/schemas/UploadFileResponseDTO`.
#[doc(alias = "UploadFileResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileResponse {
    /// `fileId`: text; for example `file.pdf`.
    pub file_id: Option<String>,
    /// Where the file can be had from now on.
    ///
    /// `url`: text; for example `https://storage.googleapis.com/bucket-name/path/to/file.pdf`.
    pub url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(UploadFileResponse { file_id = "fileId", url = "url" });

/// The object that `update-media-object` answers with.
///
/// Answers hold it.
///
/// Document: `api/media_library.yaml#/paths/~1medias~1{id}/post/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// `updated`: flag.
    pub updated: Option<bool>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(UpdateResponse { updated = "updated", trace_id = "traceId" });

/// The schema `FolderDTO`.
///
/// Answers hold it.
///
/// Document: `api/media_library.yaml#/components/schemas/FolderDTO`.
#[doc(alias = "FolderDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Folder {
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `sx6wyHhbFdRXh302LLNR`.
    pub alt_id: Option<String>,
    /// Kind of the owner that `altId` names, nearly always `location`, an account.
    ///
    /// `altType`: only `location`; for example `location`.
    pub alt_type: Option<AltType>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `New Folder`.
    pub name: Option<String>,
    /// The folder; the top without it.
    ///
    /// `parentId`: text; for example `64af50c42d567a3b4f5989e0`.
    pub parent_id: Option<String>,
    /// `file` or `folder`.
    ///
    /// `type`: text; for example `folder`.
    pub type_: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// Uploads into the folder are not finished.
    ///
    /// `pendingUpload`: flag; for example `false`.
    pub pending_upload: Option<bool>,
    /// What kind of thing lies in the folder, such as `image`.
    ///
    /// `category`: text; for example `image`.
    pub category: Option<String>,
    /// `subCategory`: text; for example `logo`.
    pub sub_category: Option<String>,
    /// The folder cannot be reached from outside.
    ///
    /// `isPrivate`: flag; for example `false`.
    pub is_private: Option<bool>,
    /// The folder has been moved.
    ///
    /// `relocatedFolder`: flag; for example `false`.
    pub relocated_folder: Option<bool>,
    /// `migrationCompleted`: flag; for example `true`.
    pub migration_completed: Option<bool>,
    /// Whether an app of the system made the folder.
    ///
    /// `appFolder`: flag; for example `false`.
    pub app_folder: Option<bool>,
    /// The folder is needed and should not be deleted.
    ///
    /// `isEssential`: flag; for example `false`.
    pub is_essential: Option<bool>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaObject {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `686f9817f0d3165be9fbcef6`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
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

/// The object `item` of `response`.
///
/// Answers hold it.
///
/// Document: `api/media_library.yaml#/paths/~1medias~1update-files/put/responses/200/content/application~1json/schema/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInBulkResponseItem {
    /// `updated`: flag.
    pub updated: Option<bool>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(UpdateInBulkResponseItem { updated = "updated", id = "id" });

/// The schema `DeleteMediaObjectItem`.
///
/// Requests send it.
///
/// Document: `api/media_library.yaml#/components/schemas/DeleteMediaObjectItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaObjectItem {
    /// The id of a file or folder from the list.
    ///
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

/// The object `item` of `response`.
///
/// Answers hold it.
///
/// Document: `api/media_library.yaml#/paths/~1medias~1delete-files/put/responses/200/content/application~1json/schema/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInBulkResponseItem {
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag.
    pub deleted: Option<bool>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeleteInBulkResponseItem { deleted = "deleted", id = "id" });
