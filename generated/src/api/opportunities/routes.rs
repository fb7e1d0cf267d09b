// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Opportunities.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_LOST_REASONS,
    &SEARCH,
    &SEARCH_ADVANCED,
    &LIST_PIPELINES,
    &GET,
    &UPDATE,
    &DELETE,
    &UPDATE_STATUS,
    &UPSERT,
    &ADD_FOLLOWERS,
    &REMOVE_FOLLOWERS,
    &CREATE,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "opportunities",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST_LOST_REASONS: rt::Route = rt::Route {
    name: "list_lost_reasons",
    operation_id: "get-lost-reason",
    method: rt::Method::GET,
    path: "/opportunities/lost-reason",
    summary: "Get lost reason",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("name"),
        rt::Parameter::query("deleted"),
        rt::Parameter::query("query"),
        rt::Parameter::query("skip"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("getCount"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/lostReasons",
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
                most: None,
                usual: Some(100),
            }),
            total: Some("/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["opportunities.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static SEARCH: rt::Route = rt::Route {
    name: "search",
    operation_id: "search-opportunity",
    method: rt::Method::GET,
    path: "/opportunities/search",
    summary: "Search Opportunity",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "location_id",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("q"),
        rt::Parameter::query("pipeline_id"),
        rt::Parameter::query("pipeline_stage_id"),
        rt::Parameter::query("contact_id"),
        rt::Parameter::query("status"),
        rt::Parameter::query("assigned_to"),
        rt::Parameter::query("campaignId"),
        rt::Parameter::query("id"),
        rt::Parameter::query("order"),
        rt::Parameter::query("endDate"),
        rt::Parameter::query("startAfter"),
        rt::Parameter::query("startAfterId"),
        rt::Parameter::query("date"),
        rt::Parameter::query("country"),
        rt::Parameter::query("page"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("getTasks"),
        rt::Parameter::query("getNotes"),
        rt::Parameter::query("getCalendarEvents"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/opportunities",
            step: rt::Step::Cursor(
                &[
                    rt::Cursor {
                        spot: rt::Spot {
                            place: rt::Place::Query,
                            name: "startAfter",
                            text: false,
                        },
                        from: &["/meta/startAfter"],
                    },
                    rt::Cursor {
                        spot: rt::Spot {
                            place: rt::Place::Query,
                            name: "startAfterId",
                            text: true,
                        },
                        from: &["/meta/startAfterId"],
                    },
                ],
            ),
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
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["opportunities.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static SEARCH_ADVANCED: rt::Route = rt::Route {
    name: "search_advanced",
    operation_id: "search-opportunities-advanced",
    method: rt::Method::POST,
    path: "/opportunities/search",
    summary: "Search Opportunities",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("query"),
        rt::Parameter::field("limit"),
        rt::Parameter::field("page"),
        rt::Parameter::field("searchAfter"),
        rt::Parameter::field("additionalDetails"),
        rt::Parameter::field("filters"),
        rt::Parameter::field("sort"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    paging: Some(
        &rt::Paging {
            items: "/opportunities",
            step: rt::Step::Cursor(
                &[
                    rt::Cursor {
                        spot: rt::Spot {
                            place: rt::Place::Body,
                            name: "searchAfter",
                            text: false,
                        },
                        from: &["/opportunities/-/searchAfter"],
                    },
                ],
            ),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Body,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: None,
            }),
            total: Some("/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["opportunities.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_PIPELINES: rt::Route = rt::Route {
    name: "list_pipelines",
    operation_id: "get-pipelines",
    method: rt::Method::GET,
    path: "/opportunities/pipelines",
    summary: "Get Pipelines",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["opportunities.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET: rt::Route = rt::Route {
    name: "get",
    operation_id: "get-opportunity",
    method: rt::Method::GET,
    path: "/opportunities/{id}",
    summary: "Get Opportunity",
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["opportunities.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    name: "update",
    operation_id: "update-opportunity",
    method: rt::Method::PUT,
    path: "/opportunities/{id}",
    summary: "Update Opportunity",
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("pipelineId"),
        rt::Parameter::field("name"),
        rt::Parameter::field("pipelineStageId"),
        rt::Parameter::field("status"),
        rt::Parameter::field("monetaryValue"),
        rt::Parameter::field("assignedTo"),
        rt::Parameter::field("customFields"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["opportunities.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE: rt::Route = rt::Route {
    name: "delete",
    operation_id: "delete-opportunity",
    method: rt::Method::DELETE,
    path: "/opportunities/{id}",
    summary: "Delete Opportunity",
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["opportunities.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_STATUS: rt::Route = rt::Route {
    name: "update_status",
    operation_id: "update-opportunity-status",
    method: rt::Method::PUT,
    path: "/opportunities/{id}/status",
    summary: "Update Opportunity Status",
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("status").required(),
        rt::Parameter::field("lostReasonId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["opportunities.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPSERT: rt::Route = rt::Route {
    name: "upsert",
    operation_id: "Upsert-opportunity",
    method: rt::Method::POST,
    path: "/opportunities/upsert",
    summary: "Upsert Opportunity",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("id"),
        rt::Parameter::field("pipelineId").required(),
        rt::Parameter::field("followers"),
        rt::Parameter::field("isRemoveAllFollowers"),
        rt::Parameter::field("followersActionType"),
        rt::Parameter::field("name"),
        rt::Parameter::field("status"),
        rt::Parameter::field("pipelineStageId"),
        rt::Parameter::field("monetaryValue"),
        rt::Parameter::field("assignedTo"),
        rt::Parameter::field("lostReasonId"),
        rt::Parameter::field("contactId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["opportunities.write"],
        },
    ],
    ..COMMON
};
pub(crate) static ADD_FOLLOWERS: rt::Route = rt::Route {
    name: "add_followers",
    operation_id: "add-followers-opportunity",
    method: rt::Method::POST,
    path: "/opportunities/{id}/followers",
    summary: "Add Followers",
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("followers").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["opportunities.write"],
        },
    ],
    ..COMMON
};
pub(crate) static REMOVE_FOLLOWERS: rt::Route = rt::Route {
    name: "remove_followers",
    operation_id: "remove-followers-opportunity",
    method: rt::Method::DELETE,
    path: "/opportunities/{id}/followers",
    summary: "Remove Followers",
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::query("isRemoveAllFollowers"),
        rt::Parameter::field("followers").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["opportunities.write"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE: rt::Route = rt::Route {
    name: "create",
    operation_id: "create-opportunity",
    method: rt::Method::POST,
    path: "/opportunities/",
    summary: "Create Opportunity",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("pipelineId").required(),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("pipelineStageId"),
        rt::Parameter::field("status").required(),
        rt::Parameter::field("contactId").required(),
        rt::Parameter::field("monetaryValue"),
        rt::Parameter::field("assignedTo"),
        rt::Parameter::field("customFields"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["opportunities.write"],
        },
    ],
    ..COMMON
};
