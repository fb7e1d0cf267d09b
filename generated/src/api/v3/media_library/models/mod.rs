// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Media library hold.

pub use crate::api::media_library::models::{
    AltType, DeleteInBulkResponseItem, DeleteMediaObjectItem,
    DeleteMediaObjectsBodyParamsStatus, Folder, GetFilesResponse, MediaFile,
    UpdateInBulkResponseItem, UpdateMediaObject, UpdateResponse, UploadFileResponse,
};
