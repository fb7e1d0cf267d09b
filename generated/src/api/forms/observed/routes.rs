// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Forms.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &CREATE,
    &GET,
    &SAVE,
    &DELETE,
    &COUNT,
    &GET_PUBLIC_DEFINITION,
    &GET_DEFAULT_COLORS,
    &DUPLICATE,
    &LIST_FOLDERS,
    &CREATE_FOLDER,
    &GET_FOLDER,
    &RENAME_FOLDER,
    &MOVE_TO_FOLDER,
    &SHARE,
    &COUNT_SUBMISSIONS,
    &LIST_THEMES,
    &GET_THEME_STYLE,
    &SUBMIT,
    &UPDATE_PARTIAL_SUBMISSION,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "forms",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static CREATE: rt::Route = rt::Route {
    name: "create",
    operation_id: "create-form",
    method: rt::Method::POST,
    path: "/forms/",
    summary: "Create Form or Quiz",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("name"),
        rt::Parameter::field("productType"),
        rt::Parameter::field("source"),
        rt::Parameter::field("parentId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["services.leadconnectorhq.com", "backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static GET: rt::Route = rt::Route {
    name: "get",
    operation_id: "get-form",
    method: rt::Method::GET,
    path: "/forms/{id}",
    summary: "Get Form",
    parameters: &[rt::Parameter::path("id")],
    hosts: &["services.leadconnectorhq.com", "backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static SAVE: rt::Route = rt::Route {
    name: "save",
    operation_id: "save-form",
    method: rt::Method::POST,
    path: "/forms/{id}",
    summary: "Save Form",
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("name"),
        rt::Parameter::field("formData"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["services.leadconnectorhq.com", "backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static DELETE: rt::Route = rt::Route {
    name: "delete",
    operation_id: "delete-form",
    method: rt::Method::DELETE,
    path: "/forms/{id}",
    summary: "Delete Form",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[rt::Parameter::path("id")],
    hosts: &["services.leadconnectorhq.com", "backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static COUNT: rt::Route = rt::Route {
    name: "count",
    operation_id: "count-forms",
    method: rt::Method::GET,
    path: "/forms/count",
    summary: "Count Forms and Folders",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    hosts: &["services.leadconnectorhq.com", "backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static GET_PUBLIC_DEFINITION: rt::Route = rt::Route {
    name: "get_public_definition",
    operation_id: "get-public-form-definition",
    method: rt::Method::GET,
    path: "/forms/data/{id}",
    summary: "Get Public Form Definition",
    parameters: &[rt::Parameter::path("id")],
    hosts: &["services.leadconnectorhq.com", "backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static GET_DEFAULT_COLORS: rt::Route = rt::Route {
    name: "get_default_colors",
    operation_id: "get-default-form-colors",
    method: rt::Method::GET,
    path: "/forms/default-colors",
    summary: "Get Default Form Colors",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    hosts: &["services.leadconnectorhq.com", "backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static DUPLICATE: rt::Route = rt::Route {
    name: "duplicate",
    operation_id: "duplicate-form",
    method: rt::Method::POST,
    path: "/forms/duplicate/{id}",
    summary: "Duplicate Form",
    parameters: &[rt::Parameter::path("id"), rt::Parameter::field("name")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["services.leadconnectorhq.com", "backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static LIST_FOLDERS: rt::Route = rt::Route {
    name: "list_folders",
    operation_id: "list-form-folders",
    method: rt::Method::GET,
    path: "/forms/folder",
    summary: "List Form Folders",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("productType")],
    hosts: &["services.leadconnectorhq.com", "backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static CREATE_FOLDER: rt::Route = rt::Route {
    name: "create_folder",
    operation_id: "create-form-folder",
    method: rt::Method::POST,
    path: "/forms/folder/",
    summary: "Create Form Folder",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[rt::Parameter::field("name"), rt::Parameter::field("productType")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["services.leadconnectorhq.com", "backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static GET_FOLDER: rt::Route = rt::Route {
    name: "get_folder",
    operation_id: "get-form-folder",
    method: rt::Method::GET,
    path: "/forms/folder/{folderId}",
    summary: "Get Form Folder",
    parameters: &[rt::Parameter::path("folderId")],
    hosts: &["services.leadconnectorhq.com", "backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static RENAME_FOLDER: rt::Route = rt::Route {
    name: "rename_folder",
    operation_id: "rename-form-folder",
    method: rt::Method::POST,
    path: "/forms/folder/{folderId}",
    summary: "Rename Form Folder",
    parameters: &[rt::Parameter::path("folderId"), rt::Parameter::field("name")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["services.leadconnectorhq.com", "backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static MOVE_TO_FOLDER: rt::Route = rt::Route {
    name: "move_to_folder",
    operation_id: "move-form-to-folder",
    method: rt::Method::POST,
    path: "/forms/move-to-folder",
    summary: "Move Form to Folder",
    parameters: &[rt::Parameter::field("formId"), rt::Parameter::field("folderId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["services.leadconnectorhq.com", "backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static SHARE: rt::Route = rt::Route {
    name: "share",
    operation_id: "share-form",
    method: rt::Method::POST,
    path: "/forms/share/{id}",
    summary: "Copy Form to Another Account",
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("locationId").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["services.leadconnectorhq.com", "backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static COUNT_SUBMISSIONS: rt::Route = rt::Route {
    name: "count_submissions",
    operation_id: "count-form-submissions",
    method: rt::Method::GET,
    path: "/forms/submissions-count",
    summary: "Count Submissions",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("startAt"), rt::Parameter::query("endAt")],
    hosts: &["services.leadconnectorhq.com", "backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static LIST_THEMES: rt::Route = rt::Route {
    name: "list_themes",
    operation_id: "list-form-themes",
    method: rt::Method::GET,
    path: "/forms/themes",
    summary: "List Form Themes",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    hosts: &["services.leadconnectorhq.com", "backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static GET_THEME_STYLE: rt::Route = rt::Route {
    name: "get_theme_style",
    operation_id: "get-form-theme-style",
    method: rt::Method::GET,
    path: "/forms/theme-style/{themeId}",
    summary: "Get Theme Style",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[rt::Parameter::path("themeId")],
    hosts: &["services.leadconnectorhq.com", "backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static SUBMIT: rt::Route = rt::Route {
    name: "submit",
    operation_id: "submit-form",
    method: rt::Method::POST,
    path: "/forms/submit",
    summary: "Submit Form",
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static UPDATE_PARTIAL_SUBMISSION: rt::Route = rt::Route {
    name: "update_partial_submission",
    operation_id: "update-partial-form-submission",
    method: rt::Method::PATCH,
    path: "/forms/submission",
    summary: "Update Partial Submission",
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
