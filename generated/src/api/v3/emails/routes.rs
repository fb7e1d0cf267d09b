// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Emails.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_TEMPLATES,
    &CREATE_TEMPLATE,
    &IMPORT_TEMPLATE,
    &CREATE_TEMPLATE_FOLDER,
    &GET_TEMPLATE,
    &DELETE_TEMPLATE,
    &UPDATE_TEMPLATE,
    &GET_CAMPAIGN_STATS,
    &LIST_CAMPAIGNS,
    &CREATE_CAMPAIGN,
    &GET_CAMPAIGN,
    &DELETE_CAMPAIGN,
    &UPDATE_CAMPAIGN,
    &LIST_WORKFLOW_CAMPAIGNS,
    &GET_WORKFLOW_CAMPAIGN,
    &LIST_BULK_ACTION_CAMPAIGNS,
    &GET_BULK_ACTION_CAMPAIGN,
    &SCHEDULE_CAMPAIGN,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "emails",
    version: Some("v3"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST_TEMPLATES: rt::Route = rt::Route {
    operation_id: "list-email-templates",
    method: rt::Method::GET,
    path: "/emails/locations/{locationId}/templates",
    summary: "List templates",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("limit"),
        rt::Parameter::query("offset"),
        rt::Parameter::query("search"),
        rt::Parameter::query("sortBy"),
        rt::Parameter::query("sortOrder"),
        rt::Parameter::query("archived"),
        rt::Parameter::query("folderId"),
        rt::Parameter::query("include"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/items",
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
            scopes: &["emails/templates.readonly"],
        },
    ],
    version: Some("v3"),
    ..crate::api::emails::routes::LIST_TEMPLATES
};
pub(crate) static CREATE_TEMPLATE: rt::Route = rt::Route {
    operation_id: "create-email-template",
    method: rt::Method::POST,
    path: "/emails/locations/{locationId}/templates",
    summary: "Create an email template",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("editorType").required(),
        rt::Parameter::field("editorContent"),
        rt::Parameter::field("parentFolderId"),
        rt::Parameter::field("subjectLine"),
        rt::Parameter::field("fromName"),
        rt::Parameter::field("fromEmail"),
        rt::Parameter::field("previewText"),
        rt::Parameter::field("userId"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/templates.write"],
        },
    ],
    version: Some("v3"),
    ..crate::api::emails::routes::CREATE_TEMPLATE
};
pub(crate) static IMPORT_TEMPLATE: rt::Route = rt::Route {
    name: "import_template",
    operation_id: "import-email-template",
    method: rt::Method::POST,
    path: "/emails/locations/{locationId}/templates/import",
    summary: "Import an email template",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("importProvider").required(),
        rt::Parameter::field("importUrl").required(),
        rt::Parameter::field("name"),
        rt::Parameter::field("parentFolderId"),
        rt::Parameter::field("userId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/templates.write"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_TEMPLATE_FOLDER: rt::Route = rt::Route {
    name: "create_template_folder",
    operation_id: "create-template-folder",
    method: rt::Method::POST,
    path: "/emails/locations/{locationId}/templates/folders",
    summary: "Create a template folder",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("userId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/templates.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_TEMPLATE: rt::Route = rt::Route {
    name: "get_template",
    operation_id: "get-email-template",
    method: rt::Method::GET,
    path: "/emails/locations/{locationId}/templates/{templateId}",
    summary: "Get Email Template by ID",
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
            scopes: &["emails/templates.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_TEMPLATE: rt::Route = rt::Route {
    operation_id: "delete-email-template",
    method: rt::Method::DELETE,
    path: "/emails/locations/{locationId}/templates/{templateId}",
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/templates.write"],
        },
    ],
    version: Some("v3"),
    ..crate::api::emails::routes::DELETE_TEMPLATE
};
pub(crate) static UPDATE_TEMPLATE: rt::Route = rt::Route {
    operation_id: "update-email-template",
    method: rt::Method::PATCH,
    path: "/emails/locations/{locationId}/templates/{templateId}",
    summary: "Update an email template",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("templateId"),
        rt::Parameter::field("name"),
        rt::Parameter::field("editorContent"),
        rt::Parameter::field("editorType"),
        rt::Parameter::field("previewText"),
        rt::Parameter::field("subjectLine"),
        rt::Parameter::field("fromName"),
        rt::Parameter::field("fromEmail"),
        rt::Parameter::field("archived"),
        rt::Parameter::field("parentFolderId"),
        rt::Parameter::field("userId"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/templates.write"],
        },
    ],
    version: Some("v3"),
    ..crate::api::emails::routes::UPDATE_TEMPLATE
};
pub(crate) static GET_CAMPAIGN_STATS: rt::Route = rt::Route {
    name: "get_campaign_stats",
    operation_id: "get-campaign-stats",
    method: rt::Method::GET,
    path: "/emails/locations/{locationId}/campaigns/stats/{source}/{sourceId}",
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
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/stats.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_CAMPAIGNS: rt::Route = rt::Route {
    operation_id: "list-email-campaigns",
    method: rt::Method::GET,
    path: "/emails/locations/{locationId}/campaigns/emails",
    summary: "List Email Campaigns",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
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
            scopes: &["emails/campaigns.readonly"],
        },
    ],
    version: Some("v3"),
    ..crate::api::emails::routes::LIST_CAMPAIGNS
};
pub(crate) static CREATE_CAMPAIGN: rt::Route = rt::Route {
    name: "create_campaign",
    operation_id: "create-email-campaign",
    method: rt::Method::POST,
    path: "/emails/locations/{locationId}/campaigns/emails",
    summary: "Create Email Campaign",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("editorType").required(),
        rt::Parameter::field("templateId"),
        rt::Parameter::field("editorContent"),
        rt::Parameter::field("parentFolderId"),
        rt::Parameter::field("timeZone").required(),
        rt::Parameter::field("userId").required(),
        rt::Parameter::field("userName"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/campaigns.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_CAMPAIGN: rt::Route = rt::Route {
    name: "get_campaign",
    operation_id: "get-email-campaign",
    method: rt::Method::GET,
    path: "/emails/locations/{locationId}/campaigns/emails/{campaignId}",
    summary: "Get Email Campaign by ID",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("campaignId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/campaigns.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_CAMPAIGN: rt::Route = rt::Route {
    name: "delete_campaign",
    operation_id: "delete-campaign",
    method: rt::Method::DELETE,
    path: "/emails/locations/{locationId}/campaigns/emails/{campaignId}",
    summary: "Delete Campaign",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("campaignId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/campaigns.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_CAMPAIGN: rt::Route = rt::Route {
    name: "update_campaign",
    operation_id: "update-email-campaign",
    method: rt::Method::PATCH,
    path: "/emails/locations/{locationId}/campaigns/emails/{campaignId}",
    summary: "Update Email Campaign",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("campaignId"),
        rt::Parameter::field("name"),
        rt::Parameter::field("editorContent"),
        rt::Parameter::field("editorType"),
        rt::Parameter::field("userId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/campaigns.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_WORKFLOW_CAMPAIGNS: rt::Route = rt::Route {
    name: "list_workflow_campaigns",
    operation_id: "list-workflow-campaigns",
    method: rt::Method::GET,
    path: "/emails/locations/{locationId}/campaigns/workflows",
    summary: "List Workflow Campaigns",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
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
            scopes: &["emails/campaigns.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_WORKFLOW_CAMPAIGN: rt::Route = rt::Route {
    name: "get_workflow_campaign",
    operation_id: "get-workflow-campaign",
    method: rt::Method::GET,
    path: "/emails/locations/{locationId}/campaigns/workflows/{campaignId}",
    summary: "Get Workflow Campaign by ID",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("campaignId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/campaigns.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_BULK_ACTION_CAMPAIGNS: rt::Route = rt::Route {
    name: "list_bulk_action_campaigns",
    operation_id: "list-bulk-action-campaigns",
    method: rt::Method::GET,
    path: "/emails/locations/{locationId}/campaigns/bulk-actions",
    summary: "List Bulk Action Campaigns",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("limit"),
        rt::Parameter::query("offset"),
        rt::Parameter::query("search"),
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
            scopes: &["emails/campaigns.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_BULK_ACTION_CAMPAIGN: rt::Route = rt::Route {
    name: "get_bulk_action_campaign",
    operation_id: "get-bulk-action-campaign",
    method: rt::Method::GET,
    path: "/emails/locations/{locationId}/campaigns/bulk-actions/{campaignId}",
    summary: "Get Bulk Action Campaign by ID",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("campaignId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/campaigns.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static SCHEDULE_CAMPAIGN: rt::Route = rt::Route {
    name: "schedule_campaign",
    operation_id: "schedule-campaign",
    method: rt::Method::POST,
    path: "/emails/locations/{locationId}/campaigns/emails/{campaignId}/schedule",
    summary: "Schedule Campaign",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("campaignId"),
        rt::Parameter::field("scheduleType").required(),
        rt::Parameter::field("timeZone").required(),
        rt::Parameter::field("userId").required(),
        rt::Parameter::field("userName"),
        rt::Parameter::field("emailMeta").required(),
        rt::Parameter::field("recipients").required(),
        rt::Parameter::field("sendDays"),
        rt::Parameter::field("scheduleConfig"),
        rt::Parameter::field("rssConfig"),
        rt::Parameter::field("abTestConfig"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/campaigns.write"],
        },
    ],
    ..COMMON
};
