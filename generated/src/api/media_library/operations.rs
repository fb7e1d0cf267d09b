// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Media library.

use super::kinds;
use crate::runtime as rt;

/// A request of [`MediaLibrary::list`](super::MediaLibrary::list): `GET /medias/files`.
pub type List = rt::Operation<kinds::List>;

impl List {
    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number; for example `5`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `query`: text; for example `Test file`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query::<String>("query", &query.into());
        self
    }

    /// The folder; the top without it.
    ///
    /// `parentId`: text.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.0.query::<String>("parentId", &parent_id.into());
        self
    }

    /// `true` for what is in all folders, as a text.
    ///
    /// `fetchAll`: flag; for example `false`.
    #[inline]
    pub fn fetch_all(mut self, fetch_all: bool) -> Self {
        self.0.query::<bool>("fetchAll", &fetch_all);
        self
    }
}

/// A request of [`MediaLibrary::upload`](super::MediaLibrary::upload): `POST /medias/upload-file`.
pub type Upload = rt::Operation<kinds::Upload>;

impl Upload {
    /// The file's bytes, without `hosted`.
    ///
    /// `file`: file.
    #[inline]
    pub fn file(mut self, file: rt::File) -> Self {
        self.0.file("file", file);
        self
    }

    /// Whether the file is fetched from `fileUrl` instead of being sent.
    ///
    /// `hosted`: flag.
    #[inline]
    pub fn hosted(mut self, hosted: bool) -> Self {
        self.0.field::<bool>("hosted", &hosted);
        self
    }

    /// Where to fetch the file from, with `hosted`.
    ///
    /// `fileUrl`: text.
    pub fn file_url(mut self, file_url: impl Into<String>) -> Self {
        self.0.field::<String>("fileUrl", &file_url.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// The folder; the top without it.
    ///
    /// `parentId`: text.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.0.field::<String>("parentId", &parent_id.into());
        self
    }
}

/// A request of [`MediaLibrary::update`](super::MediaLibrary::update): `POST /medias/{id}`.
pub type Update = rt::Operation<kinds::Update>;

/// A request of [`MediaLibrary::delete`](super::MediaLibrary::delete): `DELETE /medias/{id}`.
pub type Delete = rt::Operation<kinds::Delete>;

/// A request of [`MediaLibrary::create_folder`](super::MediaLibrary::create_folder): `POST /medias/folder`.
pub type CreateFolder = rt::Operation<kinds::CreateFolder>;

impl CreateFolder {
    /// The folder; the top without it.
    ///
    /// `parentId`: text; for example `64af50c42d567a3b4f5989e0`.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.0.field::<String>("parentId", &parent_id.into());
        self
    }
}

/// A request of [`MediaLibrary::update_in_bulk`](super::MediaLibrary::update_in_bulk): `PUT /medias/update-files`.
pub type UpdateInBulk = rt::Operation<kinds::UpdateInBulk>;

/// A request of [`MediaLibrary::delete_in_bulk`](super::MediaLibrary::delete_in_bulk): `PUT /medias/delete-files`.
pub type DeleteInBulk = rt::Operation<kinds::DeleteInBulk>;
