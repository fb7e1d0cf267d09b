// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Media library.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST,
    &UPLOAD,
    &UPDATE,
    &DELETE,
    &CREATE_FOLDER,
    &UPDATE_IN_BULK,
    &DELETE_IN_BULK,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "media_library",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST: rt::Route = rt::Route {
    name: "list",
    operation_id: "fetch-media-content",
    method: rt::Method::GET,
    path: "/medias/files",
    summary: "Get List of Files/ Folders",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::query("offset"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("sortBy").required(),
        rt::Parameter::query("sortOrder").required(),
        rt::Parameter::query("type").required(),
        rt::Parameter::query("query"),
        rt::Parameter::query("parentId"),
        rt::Parameter::query("fetchAll"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/files",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "offset",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(10),
            }),
            total: None,
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["medias.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPLOAD: rt::Route = rt::Route {
    name: "upload",
    operation_id: "upload-media-content",
    method: rt::Method::POST,
    path: "/medias/upload-file",
    summary: "Upload File into Media Storage",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::field("file"),
        rt::Parameter::field("hosted"),
        rt::Parameter::field("fileUrl"),
        rt::Parameter::field("name"),
        rt::Parameter::field("parentId"),
    ],
    body: rt::BodyKind::Multipart,
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["medias.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    name: "update",
    operation_id: "update-media-object",
    method: rt::Method::POST,
    path: "/medias/{id}",
    summary: "Update File/ Folder",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[rt::Parameter::path("id"), rt::Parameter::field("name").required()],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE: rt::Route = rt::Route {
    name: "delete",
    operation_id: "delete-media-content",
    method: rt::Method::DELETE,
    path: "/medias/{id}",
    summary: "Delete File or Folder",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Query,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["medias.write"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_FOLDER: rt::Route = rt::Route {
    name: "create_folder",
    operation_id: "create-media-folder",
    method: rt::Method::POST,
    path: "/medias/folder",
    summary: "Create Folder",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("parentId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_IN_BULK: rt::Route = rt::Route {
    name: "update_in_bulk",
    operation_id: "bulk-update-media-objects",
    method: rt::Method::PUT,
    path: "/medias/update-files",
    summary: "Bulk Update Files/ Folders",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[rt::Parameter::field("filesToBeUpdated").required()],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_IN_BULK: rt::Route = rt::Route {
    name: "delete_in_bulk",
    operation_id: "bulk-delete-media-objects",
    method: rt::Method::PUT,
    path: "/medias/delete-files",
    summary: "Bulk Delete / Trash Files or Folders",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: true,
        },
    ],
    with_location: &[
        rt::Constant {
            place: rt::Place::Body,
            name: "altType",
            value: "location",
        },
    ],
    parameters: &[
        rt::Parameter::field("filesToBeDeleted").required(),
        rt::Parameter::field("status").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
