// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Media library.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::media_library::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "media_library",
        method: "GET",
        path: "/medias/files",
        operation_id: "fetch-media-content",
        call: list,
        answer: Some(round_trip::<models::GetFilesResponse>),
    },
    Operation {
        family: "media_library",
        method: "POST",
        path: "/medias/upload-file",
        operation_id: "upload-media-content",
        call: upload,
        answer: Some(round_trip::<models::UploadFileResponse>),
    },
    Operation {
        family: "media_library",
        method: "POST",
        path: "/medias/{id}",
        operation_id: "update-media-object",
        call: update,
        answer: Some(round_trip::<models::UpdateResponse>),
    },
    Operation {
        family: "media_library",
        method: "DELETE",
        path: "/medias/{id}",
        operation_id: "delete-media-content",
        call: delete,
        answer: None,
    },
    Operation {
        family: "media_library",
        method: "POST",
        path: "/medias/folder",
        operation_id: "create-media-folder",
        call: create_folder,
        answer: Some(round_trip::<models::Folder>),
    },
    Operation {
        family: "media_library",
        method: "PUT",
        path: "/medias/update-files",
        operation_id: "bulk-update-media-objects",
        call: update_in_bulk,
        answer: Some(round_trip::<rt::List<models::UpdateInBulkResponseItem>>),
    },
    Operation {
        family: "media_library",
        method: "PUT",
        path: "/medias/delete-files",
        operation_id: "bulk-delete-media-objects",
        call: delete_in_bulk,
        answer: Some(round_trip::<rt::List<models::DeleteInBulkResponseItem>>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "media_library",
        pointer: "/components/schemas/GetFilesResponseDTO",
        name: "GetFilesResponse",
        round_trip: round_trip::<models::GetFilesResponse>,
    },
    ModelCase {
        family: "media_library",
        pointer: "/components/schemas/MediaFile",
        name: "MediaFile",
        round_trip: round_trip::<models::MediaFile>,
    },
    ModelCase {
        family: "media_library",
        pointer: "/components/schemas/UploadFileResponseDTO",
        name: "UploadFileResponse",
        round_trip: round_trip::<models::UploadFileResponse>,
    },
    ModelCase {
        family: "media_library",
        pointer: "/paths/~1medias~1{id}/post/responses/200/content/application~1json/schema",
        name: "UpdateResponse",
        round_trip: round_trip::<models::UpdateResponse>,
    },
    ModelCase {
        family: "media_library",
        pointer: "/components/schemas/FolderDTO",
        name: "Folder",
        round_trip: round_trip::<models::Folder>,
    },
    ModelCase {
        family: "media_library",
        pointer: "/components/schemas/UpdateMediaObject",
        name: "UpdateMediaObject",
        round_trip: round_trip::<models::UpdateMediaObject>,
    },
    ModelCase {
        family: "media_library",
        pointer: "/paths/~1medias~1update-files/put/responses/200/content/application~1json/schema/items",
        name: "UpdateInBulkResponseItem",
        round_trip: round_trip::<models::UpdateInBulkResponseItem>,
    },
    ModelCase {
        family: "media_library",
        pointer: "/components/schemas/DeleteMediaObjectItem",
        name: "DeleteMediaObjectItem",
        round_trip: round_trip::<models::DeleteMediaObjectItem>,
    },
    ModelCase {
        family: "media_library",
        pointer: "/paths/~1medias~1delete-files/put/responses/200/content/application~1json/schema/items",
        name: "DeleteInBulkResponseItem",
        round_trip: round_trip::<models::DeleteInBulkResponseItem>,
    },
];

fn list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .media_library()
        .list(
            arg::<String>(values, Place::Query, "sortBy")?,
            arg::<String>(values, Place::Query, "sortOrder")?,
            arg::<String>(values, Place::Query, "type")?,
        );
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "query")? {
        request = request.query(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "parentId")? {
        request = request.parent_id(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "fetchAll")? {
        request = request.fetch_all(value);
    }
    Ok(request.build()?)
}

fn upload(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.media_library().upload();
    if let Some(value) = optional_file(values, "file")? {
        request = request.file(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "hosted")? {
        request = request.hosted(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "fileUrl")? {
        request = request.file_url(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "parentId")? {
        request = request.parent_id(value);
    }
    Ok(request.build()?)
}

fn update(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .media_library()
        .update(
            arg::<String>(values, Place::Path, "id")?,
            arg::<String>(values, Place::Field, "name")?,
        );
    Ok(request.build()?)
}

fn delete(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .media_library()
        .delete(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn create_folder(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .media_library()
        .create_folder(arg::<String>(values, Place::Field, "name")?);
    if let Some(value) = optional::<String>(values, Place::Field, "parentId")? {
        request = request.parent_id(value);
    }
    Ok(request.build()?)
}

fn update_in_bulk(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .media_library()
        .update_in_bulk(
            arg::<
                rt::List<models::UpdateMediaObject>,
            >(values, Place::Field, "filesToBeUpdated")?,
        );
    Ok(request.build()?)
}

fn delete_in_bulk(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .media_library()
        .delete_in_bulk(
            arg::<
                rt::List<models::DeleteMediaObjectItem>,
            >(values, Place::Field, "filesToBeDeleted")?,
            arg::<
                models::DeleteMediaObjectsBodyParamsStatus,
            >(values, Place::Field, "status")?,
        );
    Ok(request.build()?)
}
