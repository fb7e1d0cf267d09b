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
pub(crate) static LIST_LOST_REASONS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::opportunities::routes::LIST_LOST_REASONS
};
pub(crate) static SEARCH: rt::Route = rt::Route {
    method: rt::Method::GET,
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("q"),
        rt::Parameter::query("status"),
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
        rt::Parameter::query("pipelineId"),
        rt::Parameter::query("pipelineStageId"),
        rt::Parameter::query("contactId"),
        rt::Parameter::query("assignedTo"),
    ],
    version: Some("v3"),
    ..crate::api::opportunities::routes::SEARCH
};
pub(crate) static SEARCH_ADVANCED: rt::Route = rt::Route {
    method: rt::Method::POST,
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
                usual: Some(20),
            }),
            total: Some("/total"),
            more: None,
        },
    ),
    version: Some("v3"),
    ..crate::api::opportunities::routes::SEARCH_ADVANCED
};
pub(crate) static LIST_PIPELINES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::opportunities::routes::LIST_PIPELINES
};
pub(crate) static GET: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::opportunities::routes::GET
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    method: rt::Method::PUT,
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("pipelineId"),
        rt::Parameter::field("name"),
        rt::Parameter::field("pipelineStageId"),
        rt::Parameter::field("status"),
        rt::Parameter::field("monetaryValue"),
        rt::Parameter::field("forecastExpectedCloseDate"),
        rt::Parameter::field("forecastProbability"),
        rt::Parameter::field("assignedTo"),
        rt::Parameter::field("customFields"),
    ],
    version: Some("v3"),
    ..crate::api::opportunities::routes::UPDATE
};
pub(crate) static DELETE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::opportunities::routes::DELETE
};
pub(crate) static UPDATE_STATUS: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::opportunities::routes::UPDATE_STATUS
};
pub(crate) static UPSERT: rt::Route = rt::Route {
    method: rt::Method::POST,
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
        rt::Parameter::field("forecastExpectedCloseDate"),
        rt::Parameter::field("forecastProbability"),
        rt::Parameter::field("assignedTo"),
        rt::Parameter::field("lostReasonId"),
        rt::Parameter::field("contactId"),
    ],
    version: Some("v3"),
    ..crate::api::opportunities::routes::UPSERT
};
pub(crate) static ADD_FOLLOWERS: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::opportunities::routes::ADD_FOLLOWERS
};
pub(crate) static REMOVE_FOLLOWERS: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::opportunities::routes::REMOVE_FOLLOWERS
};
pub(crate) static CREATE: rt::Route = rt::Route {
    method: rt::Method::POST,
    parameters: &[
        rt::Parameter::field("pipelineId").required(),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("pipelineStageId"),
        rt::Parameter::field("status").required(),
        rt::Parameter::field("contactId").required(),
        rt::Parameter::field("monetaryValue"),
        rt::Parameter::field("forecastExpectedCloseDate"),
        rt::Parameter::field("forecastProbability"),
        rt::Parameter::field("assignedTo"),
        rt::Parameter::field("customFields"),
    ],
    version: Some("v3"),
    ..crate::api::opportunities::routes::CREATE
};
