// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Emails.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_CAMPAIGNS,
    &LIST_TEMPLATES,
    &CREATE_TEMPLATE,
    &DELETE_TEMPLATE,
    &UPDATE_TEMPLATE,
    &UPDATE_TEMPLATE_SETTINGS,
    &GET_CAMPAIGN_STATS,
    &LIST_WORKFLOW_CAMPAIGNS,
    &LIST_BULK_ACTION_CAMPAIGNS,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "emails",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST_CAMPAIGNS: rt::Route = rt::Route {
    name: "list_campaigns",
    operation_id: "fetch-campaigns",
    method: rt::Method::GET,
    path: "/emails/schedule",
    summary: "Get Campaigns",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("limit"),
        rt::Parameter::query("offset"),
        rt::Parameter::query("status"),
        rt::Parameter::query("emailStatus"),
        rt::Parameter::query("name"),
        rt::Parameter::query("parentId"),
        rt::Parameter::query("limitedFields"),
        rt::Parameter::query("archived"),
        rt::Parameter::query("campaignsOnly"),
        rt::Parameter::query("showStats"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/schedules",
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
                most: Some(100),
                usual: None,
            }),
            total: None,
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/schedule.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_TEMPLATES: rt::Route = rt::Route {
    name: "list_templates",
    operation_id: "fetch-template",
    method: rt::Method::GET,
    path: "/emails/builder",
    summary: "Fetch email templates",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("limit"),
        rt::Parameter::query("offset"),
        rt::Parameter::query("search"),
        rt::Parameter::query("sortByDate"),
        rt::Parameter::query("archived"),
        rt::Parameter::query("builderVersion"),
        rt::Parameter::query("name"),
        rt::Parameter::query("parentId"),
        rt::Parameter::query("originId"),
        rt::Parameter::query("templatesOnly"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/builders",
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
            scopes: &["emails/builder.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_TEMPLATE: rt::Route = rt::Route {
    name: "create_template",
    operation_id: "create-template",
    method: rt::Method::POST,
    path: "/emails/builder",
    summary: "Create a new template",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("title"),
        rt::Parameter::field("type").required(),
        rt::Parameter::field("updatedBy"),
        rt::Parameter::field("builderVersion"),
        rt::Parameter::field("name"),
        rt::Parameter::field("parentId"),
        rt::Parameter::field("templateDataUrl"),
        rt::Parameter::field("importProvider").required(),
        rt::Parameter::field("importURL"),
        rt::Parameter::field("templateSource"),
        rt::Parameter::field("isPlainText"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/builder.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_TEMPLATE: rt::Route = rt::Route {
    name: "delete_template",
    operation_id: "delete-template",
    method: rt::Method::DELETE,
    path: "/emails/builder/{locationId}/{templateId}",
    summary: "Delete a template",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("templateId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/builder.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_TEMPLATE: rt::Route = rt::Route {
    name: "update_template",
    operation_id: "update-template",
    method: rt::Method::POST,
    path: "/emails/builder/data",
    summary: "Update a template",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("templateId").required(),
        rt::Parameter::field("updatedBy").required(),
        rt::Parameter::field("dnd").required(),
        rt::Parameter::field("html").required(),
        rt::Parameter::field("editorType").required(),
        rt::Parameter::field("previewText"),
        rt::Parameter::field("isPlainText"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/builder.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_TEMPLATE_SETTINGS: rt::Route = rt::Route {
    name: "update_template_settings",
    operation_id: "update-template-settings",
    method: rt::Method::PATCH,
    path: "/emails/builder/{templateId}",
    summary: "Update Template with Settings",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("templateId"),
        rt::Parameter::field("updatedBy"),
        rt::Parameter::field("editorContent"),
        rt::Parameter::field("editorType"),
        rt::Parameter::field("previewText"),
        rt::Parameter::field("subjectLine"),
        rt::Parameter::field("fromName"),
        rt::Parameter::field("fromEmail"),
        rt::Parameter::field("name"),
        rt::Parameter::field("archived"),
        rt::Parameter::field("fieldDefaults"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static GET_CAMPAIGN_STATS: rt::Route = rt::Route {
    name: "get_campaign_stats",
    operation_id: "get-campaign-stats",
    method: rt::Method::GET,
    path: "/emails/stats/location/{locationId}/{source}/{sourceId}",
    summary: "Get Campaign Statistics",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("source"),
        rt::Parameter::path("sourceId"),
        rt::Parameter::query("subSourceId"),
    ],
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static LIST_WORKFLOW_CAMPAIGNS: rt::Route = rt::Route {
    name: "list_workflow_campaigns",
    operation_id: "list-workflow-campaigns",
    method: rt::Method::GET,
    path: "/emails/campaigns/workflows",
    summary: "Get Workflow Campaigns",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("limit"),
        rt::Parameter::query("offset"),
        rt::Parameter::query("search"),
        rt::Parameter::query("status"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/campaigns",
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
                most: Some(20),
                usual: Some(10),
            }),
            total: Some("/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/schedule.readonly"],
        },
    ],
    evidence: rt::Evidence::Documented,
    ..COMMON
};
pub(crate) static LIST_BULK_ACTION_CAMPAIGNS: rt::Route = rt::Route {
    name: "list_bulk_action_campaigns",
    operation_id: "list-bulk-action-campaigns",
    method: rt::Method::GET,
    path: "/emails/campaigns/bulk-actions",
    summary: "Get Bulk Action Campaigns",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("limit"),
        rt::Parameter::query("offset"),
        rt::Parameter::query("dateFrom"),
        rt::Parameter::query("dateTo"),
        rt::Parameter::query("status"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/campaigns",
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
                most: Some(20),
                usual: Some(10),
            }),
            total: Some("/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/schedule.readonly"],
        },
    ],
    evidence: rt::Evidence::Documented,
    ..COMMON
};
