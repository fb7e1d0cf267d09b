// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Media library: 7 operations of the document `api/v3/media_library.yaml`, API version `v3`.
//!
//! The account's store of files and folders, for pictures and documents that posts,
//! pages and messages use. Every request names its owner: `altType` is `location` and
//! `altId` the account. A file can be up to 25 MB, a video up to 500 MB. Deleting can
//! mean the trash or for good, and only the bulk call lets you choose.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
pub(crate) mod routes;

pub use crate::api::media_library::{
    CreateFolder, Delete, DeleteInBulk, List, Update, UpdateInBulk, Upload,
};
pub(crate) use routes::ROUTES;

/// The operations of Media library. Made by `client.v3().media_library()`.
#[doc(alias = "medias-v3")]
#[derive(Clone, Debug)]
pub struct MediaLibrary {
    pub(crate) client: rt::Client,
}

impl MediaLibrary {
    /// Get List of Files/ Folders: `GET /medias/files`.
    ///
    /// Files or folders, whichever `type` says, of one folder or with `fetchAll` of all.
    /// Sorting must be given each time. `offset` and `limit` are texts, and there is no
    /// total: a page that is shorter than `limit` is the last.
    ///
    /// * `sort_by`: text; for example `createdAt` (in the query), `sortBy` on the wire
    /// * `sort_order`: text; for example `asc` (in the query), `sortOrder` on the wire
    /// * `type_`: text; for example `file` (in the query), `type` on the wire. `file` or `folder`.
    ///
    /// [`List`] has 5 optional inputs.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`GetFilesResponse`](models::GetFilesResponse).
    ///
    /// Token: a location's (an account's); scope `medias.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Document: `api/v3/media_library.yaml#/paths/~1medias~1files/get`.
    #[doc(alias = "fetch-media-content")]
    pub fn list(
        &self,
        sort_by: impl Into<String>,
        sort_order: impl Into<String>,
        type_: impl Into<String>,
    ) -> List {
        let mut request = self.client.request(&routes::LIST);
        request.query::<String>("sortBy", &sort_by.into());
        request.query::<String>("sortOrder", &sort_order.into());
        request.query::<String>("type", &type_.into());
        rt::operation(request)
    }

    /// Upload File into Media Storage: `POST /medias/upload-file`.
    ///
    /// Stores a file, sent as `multipart/form-data`, or takes it from the web: with
    /// `hosted` true the address goes into `fileUrl`, without it the bytes into `file`. 25
    /// MB is the limit, 500 MB for video. Answers the file's id and its address.
    ///
    /// [`Upload`] has 5 optional inputs.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`Upload::location_id`].
    ///
    /// Sends a form with files (`multipart/form-data`).
    ///
    /// Answers with [`UploadFileResponse`](models::UploadFileResponse).
    ///
    /// Token: a location's (an account's); scope `medias.write`.
    ///
    /// API version `v3`.
    ///
    /// Document: `api/v3/media_library.yaml#/paths/~1medias~1upload-file/post`.
    #[doc(alias = "upload-media-content")]
    #[inline]
    pub fn upload(&self) -> Upload {
        rt::operation(self.client.request(&routes::UPLOAD))
    }

    /// Update File/ Folder: `POST /medias/{id}`.
    ///
    /// Renames one file or folder. POST, though it changes something that is there. Moving
    /// is not possible with it.
    ///
    /// * `id`: text; for example `686f9817f0d3165be9fbcef6` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    /// * `name`: text; for example `Updated File Name.pdf` (in the body). Name as people read it, in most places; it need not be unique.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`Update::location_id`].
    ///
    /// Answers with [`UpdateResponse`](models::UpdateResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `v3`.
    ///
    /// Document: `api/v3/media_library.yaml#/paths/~1medias~1{id}/post`.
    #[doc(alias = "update-media-object")]
    pub fn update(&self, id: impl Into<String>, name: impl Into<String>) -> Update {
        let mut request = self.client.request(&routes::UPDATE);
        request.path::<String>("id", &id.into());
        request.field::<String>("name", &name.into());
        rt::operation(request)
    }

    /// Delete File or Folder: `DELETE /medias/{id}`.
    ///
    /// Deletes one file or folder. What it answers is not documented, nor whether the trash
    /// keeps it; `PUT /medias/delete-files` says which is meant.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`Delete::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `medias.write`.
    ///
    /// API version `v3`.
    ///
    /// Document: `api/v3/media_library.yaml#/paths/~1medias~1{id}/delete`.
    #[doc(alias = "delete-media-content")]
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        let mut request = self.client.request(&routes::DELETE);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Create Folder: `POST /medias/folder`.
    ///
    /// Creates a folder, at the top or below `parentId`. The published answer has no id for
    /// it, so the list of folders may be needed to find it.
    ///
    /// * `name`: text; for example `New Folder` (in the body). Name as people read it, in most places; it need not be unique.
    ///
    /// [`CreateFolder`] has 1 optional input.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`CreateFolder::location_id`].
    ///
    /// Answers with [`Folder`](models::Folder).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `v3`.
    ///
    /// Document: `api/v3/media_library.yaml#/paths/~1medias~1folder/post`.
    #[doc(alias = "create-media-folder")]
    pub fn create_folder(&self, name: impl Into<String>) -> CreateFolder {
        let mut request = self.client.request(&routes::CREATE_FOLDER);
        request.field::<String>("name", &name.into());
        rt::operation(request)
    }

    /// Bulk Update Files/ Folders: `PUT /medias/update-files`.
    ///
    /// Renames several files and folders. Each item carries `id`, where deleting asks for
    /// `_id`. The answer tells for each whether it was changed, so look at all of them.
    ///
    /// * `files_to_be_updated`: list of `UpdateMediaObject` (in the body), `filesToBeUpdated` on the wire
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`UpdateInBulk::location_id`].
    ///
    /// Answers with a list of `UpdateInBulkResponseItem`.
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `v3`.
    ///
    /// Document: `api/v3/media_library.yaml#/paths/~1medias~1update-files/put`.
    #[doc(alias = "bulk-update-media-objects")]
    pub fn update_in_bulk(
        &self,
        files_to_be_updated: impl Into<rt::List<models::UpdateMediaObject>>,
    ) -> UpdateInBulk {
        let mut request = self.client.request(&routes::UPDATE_IN_BULK);
        request
            .field::<
                rt::List<models::UpdateMediaObject>,
            >("filesToBeUpdated", &files_to_be_updated.into());
        rt::operation(request)
    }

    /// Bulk Delete / Trash Files or Folders: `PUT /medias/delete-files`.
    ///
    /// Moves several files and folders to the trash or deletes them for good: `status`
    /// decides, `trashed` or `deleted`. Each item carries `_id`, not `id`. The answer tells
    /// for each whether it is gone.
    ///
    /// * `files_to_be_deleted`: list of `DeleteMediaObjectItem` (in the body), `filesToBeDeleted` on the wire
    /// * `status`: one of `deleted`, `trashed`; for example `deleted` (in the body). `trashed` for the trash, `deleted` for good.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`DeleteInBulk::location_id`].
    ///
    /// Answers with a list of `DeleteInBulkResponseItem`.
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `v3`.
    ///
    /// Document: `api/v3/media_library.yaml#/paths/~1medias~1delete-files/put`.
    #[doc(alias = "bulk-delete-media-objects")]
    pub fn delete_in_bulk(
        &self,
        files_to_be_deleted: impl Into<rt::List<models::DeleteMediaObjectItem>>,
        status: impl Into<models::DeleteMediaObjectsBodyParamsStatus>,
    ) -> DeleteInBulk {
        let mut request = self.client.request(&routes::DELETE_IN_BULK);
        request
            .field::<
                rt::List<models::DeleteMediaObjectItem>,
            >("filesToBeDeleted", &files_to_be_deleted.into());
        request
            .field::<
                models::DeleteMediaObjectsBodyParamsStatus,
            >("status", &status.into());
        rt::operation(request)
    }
}
