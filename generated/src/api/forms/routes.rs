// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Forms.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_SUBMISSIONS,
    &UPLOAD_CUSTOM_FILES,
    &LIST,
    &LIST_SUBMISSIONS_OF_FORMS,
    &GET_SUBMISSION,
    &GET_SUBMISSION_DETAILS,
    &CHECK_FACEBOOK_LEAD_SUBMISSION,
    &LIST_BY_IDS,
    &RESTORE_VERSION,
    &GET_WIDGET_LINK,
    &UPLOAD_IMAGE,
    &SCHEDULE_EXPORT,
    &VERIFY_EMAIL,
    &VERIFY_PHONE,
    &FIRE_EVENT,
    &GET_GRAPH_DATA,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "forms",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST_SUBMISSIONS: rt::Route = rt::Route {
    name: "list_submissions",
    operation_id: "get-forms-submissions",
    method: rt::Method::GET,
    path: "/forms/submissions",
    summary: "Get Forms Submissions",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("page"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("formId"),
        rt::Parameter::query("q"),
        rt::Parameter::query("startAt"),
        rt::Parameter::query("endAt"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/submissions",
            step: rt::Step::Page {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "page",
                    text: false,
                },
                first: 1,
            },
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: Some(100),
                usual: Some(20),
            }),
            total: Some("/meta/total"),
            more: Some("/meta/nextPage"),
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["forms.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPLOAD_CUSTOM_FILES: rt::Route = rt::Route {
    name: "upload_custom_files",
    operation_id: "upload-to-custom-fields",
    method: rt::Method::POST,
    path: "/forms/upload-custom-files",
    summary: "Upload files to custom fields",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("contactId").required()],
    body: rt::BodyKind::Multipart,
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["forms.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST: rt::Route = rt::Route {
    name: "list",
    operation_id: "get-forms",
    method: rt::Method::GET,
    path: "/forms/",
    summary: "Get Forms",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("skip"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("type"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/forms",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "skip",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: Some(50),
                usual: Some(10),
            }),
            total: Some("/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["forms.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_SUBMISSIONS_OF_FORMS: rt::Route = rt::Route {
    name: "list_submissions_of_forms",
    operation_id: "list-submissions-of-forms",
    method: rt::Method::GET,
    path: "/forms/multiple-forms-submissions",
    summary: "Get Submissions from Multiple Forms",
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static GET_SUBMISSION: rt::Route = rt::Route {
    name: "get_submission",
    operation_id: "get-form-submission",
    method: rt::Method::GET,
    path: "/forms/submission/{submissionId}",
    summary: "Get Submission by ID",
    parameters: &[rt::Parameter::path("submissionId")],
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static GET_SUBMISSION_DETAILS: rt::Route = rt::Route {
    name: "get_submission_details",
    operation_id: "get-form-submission-details",
    method: rt::Method::GET,
    path: "/forms/submission-details/{submissionId}",
    summary: "Get Submission Details",
    parameters: &[rt::Parameter::path("submissionId")],
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static CHECK_FACEBOOK_LEAD_SUBMISSION: rt::Route = rt::Route {
    name: "check_facebook_lead_submission",
    operation_id: "check-facebook-lead-submission",
    method: rt::Method::GET,
    path: "/forms/check-fb-lead-submission",
    summary: "Check Facebook Lead Submission",
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static LIST_BY_IDS: rt::Route = rt::Route {
    name: "list_by_ids",
    operation_id: "get-forms-by-ids",
    method: rt::Method::GET,
    path: "/forms/forms-list",
    summary: "Get Forms by IDs",
    parameters: &[rt::Parameter::query("formIds").required()],
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static RESTORE_VERSION: rt::Route = rt::Route {
    name: "restore_version",
    operation_id: "restore-form-version",
    method: rt::Method::POST,
    path: "/forms/restore-version",
    summary: "Restore Form Version",
    parameters: &[rt::Parameter::field("formId"), rt::Parameter::field("versionId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static GET_WIDGET_LINK: rt::Route = rt::Route {
    name: "get_widget_link",
    operation_id: "get-form-widget-link",
    method: rt::Method::GET,
    path: "/forms/widget/link",
    summary: "Get Widget Link",
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static UPLOAD_IMAGE: rt::Route = rt::Route {
    name: "upload_image",
    operation_id: "upload-form-image",
    method: rt::Method::POST,
    path: "/forms/image",
    summary: "Add Image in Storage",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
    ],
    body: rt::BodyKind::Multipart,
    body_required: true,
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static SCHEDULE_EXPORT: rt::Route = rt::Route {
    name: "schedule_export",
    operation_id: "schedule-form-export",
    method: rt::Method::POST,
    path: "/forms/schedule-form-export",
    summary: "Schedule Form Submission Export as CSV",
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static VERIFY_EMAIL: rt::Route = rt::Route {
    name: "verify_email",
    operation_id: "verify-email",
    method: rt::Method::POST,
    path: "/forms/verify-email",
    summary: "Verify Email",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("mediumId").required(),
        rt::Parameter::field("email").required(),
        rt::Parameter::field("token").required(),
        rt::Parameter::field("otp").required(),
        rt::Parameter::field("type").required(),
        rt::Parameter::field("captchaToken"),
        rt::Parameter::field("name"),
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
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static VERIFY_PHONE: rt::Route = rt::Route {
    name: "verify_phone",
    operation_id: "verify-phone",
    method: rt::Method::POST,
    path: "/forms/verify-phone",
    summary: "Verify Phone",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("mediumId").required(),
        rt::Parameter::field("phone").required(),
        rt::Parameter::field("token").required(),
        rt::Parameter::field("otp").required(),
        rt::Parameter::field("type").required(),
        rt::Parameter::field("captchaToken"),
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
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static FIRE_EVENT: rt::Route = rt::Route {
    name: "fire_event",
    operation_id: "fire-form-event",
    method: rt::Method::POST,
    path: "/forms/form-survey-event",
    summary: "Fire Form Survey Event",
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static GET_GRAPH_DATA: rt::Route = rt::Route {
    name: "get_graph_data",
    operation_id: "get-form-graph-data",
    method: rt::Method::GET,
    path: "/forms/graph/data",
    summary: "Get Graph Data",
    evidence: rt::Evidence::Documented,
    ..COMMON
};
