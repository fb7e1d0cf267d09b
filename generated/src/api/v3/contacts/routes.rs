// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Contacts.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &SEARCH,
    &FIND_DUPLICATE,
    &LIST_TASKS,
    &CREATE_TASK,
    &GET_TASK,
    &UPDATE_TASK,
    &DELETE_TASK,
    &COMPLETE_TASK,
    &LIST_APPOINTMENTS,
    &ADD_TAGS,
    &REMOVE_TAGS,
    &LIST_NOTES,
    &CREATE_NOTE,
    &GET_NOTE,
    &UPDATE_NOTE,
    &DELETE_NOTE,
    &UPDATE_TAGS_IN_BULK,
    &UPDATE_BUSINESS_IN_BULK,
    &GET,
    &UPDATE,
    &DELETE,
    &UPSERT,
    &LIST_BY_BUSINESS,
    &ADD_FOLLOWERS,
    &REMOVE_FOLLOWERS,
    &ADD_TO_CAMPAIGN,
    &REMOVE_FROM_CAMPAIGN,
    &REMOVE_FROM_ALL_CAMPAIGNS,
    &ADD_TO_WORKFLOW,
    &REMOVE_FROM_WORKFLOW,
    &CREATE,
];
pub(crate) static SEARCH: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::contacts::routes::SEARCH
};
pub(crate) static FIND_DUPLICATE: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::contacts::routes::FIND_DUPLICATE
};
pub(crate) static LIST_TASKS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::contacts::routes::LIST_TASKS
};
pub(crate) static CREATE_TASK: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::contacts::routes::CREATE_TASK
};
pub(crate) static GET_TASK: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::contacts::routes::GET_TASK
};
pub(crate) static UPDATE_TASK: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::contacts::routes::UPDATE_TASK
};
pub(crate) static DELETE_TASK: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::contacts::routes::DELETE_TASK
};
pub(crate) static COMPLETE_TASK: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::contacts::routes::COMPLETE_TASK
};
pub(crate) static LIST_APPOINTMENTS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::contacts::routes::LIST_APPOINTMENTS
};
pub(crate) static ADD_TAGS: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::contacts::routes::ADD_TAGS
};
pub(crate) static REMOVE_TAGS: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::contacts::routes::REMOVE_TAGS
};
pub(crate) static LIST_NOTES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::contacts::routes::LIST_NOTES
};
pub(crate) static CREATE_NOTE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::contacts::routes::CREATE_NOTE
};
pub(crate) static GET_NOTE: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::contacts::routes::GET_NOTE
};
pub(crate) static UPDATE_NOTE: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::contacts::routes::UPDATE_NOTE
};
pub(crate) static DELETE_NOTE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::contacts::routes::DELETE_NOTE
};
pub(crate) static UPDATE_TAGS_IN_BULK: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::contacts::routes::UPDATE_TAGS_IN_BULK
};
pub(crate) static UPDATE_BUSINESS_IN_BULK: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::contacts::routes::UPDATE_BUSINESS_IN_BULK
};
pub(crate) static GET: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::contacts::routes::GET
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    method: rt::Method::PUT,
    parameters: &[
        rt::Parameter::path("contactId"),
        rt::Parameter::field("firstName"),
        rt::Parameter::field("lastName"),
        rt::Parameter::field("name"),
        rt::Parameter::field("email"),
        rt::Parameter::field("phone"),
        rt::Parameter::field("address1"),
        rt::Parameter::field("city"),
        rt::Parameter::field("state"),
        rt::Parameter::field("postalCode"),
        rt::Parameter::field("website"),
        rt::Parameter::field("timezone"),
        rt::Parameter::field("dnd"),
        rt::Parameter::field("inboundDndSettings"),
        rt::Parameter::field("tags"),
        rt::Parameter::field("customFields"),
        rt::Parameter::field("source"),
        rt::Parameter::field("dateOfBirth"),
        rt::Parameter::field("country"),
        rt::Parameter::field("assignedTo"),
        rt::Parameter::field("dndSettings"),
    ],
    version: Some("v3"),
    ..crate::api::contacts::routes::UPDATE
};
pub(crate) static DELETE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::contacts::routes::DELETE
};
pub(crate) static UPSERT: rt::Route = rt::Route {
    method: rt::Method::POST,
    parameters: &[
        rt::Parameter::field("firstName"),
        rt::Parameter::field("lastName"),
        rt::Parameter::field("name"),
        rt::Parameter::field("email"),
        rt::Parameter::field("gender"),
        rt::Parameter::field("phone"),
        rt::Parameter::field("address1"),
        rt::Parameter::field("city"),
        rt::Parameter::field("state"),
        rt::Parameter::field("postalCode"),
        rt::Parameter::field("website"),
        rt::Parameter::field("timezone"),
        rt::Parameter::field("dnd"),
        rt::Parameter::field("inboundDndSettings"),
        rt::Parameter::field("tags"),
        rt::Parameter::field("customFields"),
        rt::Parameter::field("source"),
        rt::Parameter::field("dateOfBirth"),
        rt::Parameter::field("country"),
        rt::Parameter::field("companyName"),
        rt::Parameter::field("assignedTo"),
        rt::Parameter::field("createNewIfDuplicateAllowed"),
        rt::Parameter::field("dndSettings"),
    ],
    version: Some("v3"),
    ..crate::api::contacts::routes::UPSERT
};
pub(crate) static LIST_BY_BUSINESS: rt::Route = rt::Route {
    method: rt::Method::GET,
    parameters: &[
        rt::Parameter::path("businessId"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("skip"),
        rt::Parameter::query("query"),
        rt::Parameter::query("startAfter"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/contacts",
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
                usual: Some(10),
            }),
            total: Some("/meta/total"),
            more: None,
        },
    ),
    version: Some("v3"),
    ..crate::api::contacts::routes::LIST_BY_BUSINESS
};
pub(crate) static ADD_FOLLOWERS: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::contacts::routes::ADD_FOLLOWERS
};
pub(crate) static REMOVE_FOLLOWERS: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::contacts::routes::REMOVE_FOLLOWERS
};
pub(crate) static ADD_TO_CAMPAIGN: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::contacts::routes::ADD_TO_CAMPAIGN
};
pub(crate) static REMOVE_FROM_CAMPAIGN: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::contacts::routes::REMOVE_FROM_CAMPAIGN
};
pub(crate) static REMOVE_FROM_ALL_CAMPAIGNS: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    path: "/contacts/{contactId}/campaigns/remove-all",
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["contacts.write"],
        },
    ],
    version: Some("v3"),
    ..crate::api::contacts::routes::REMOVE_FROM_ALL_CAMPAIGNS
};
pub(crate) static ADD_TO_WORKFLOW: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::contacts::routes::ADD_TO_WORKFLOW
};
pub(crate) static REMOVE_FROM_WORKFLOW: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::contacts::routes::REMOVE_FROM_WORKFLOW
};
pub(crate) static CREATE: rt::Route = rt::Route {
    method: rt::Method::POST,
    parameters: &[
        rt::Parameter::field("firstName"),
        rt::Parameter::field("lastName"),
        rt::Parameter::field("name"),
        rt::Parameter::field("email"),
        rt::Parameter::field("gender"),
        rt::Parameter::field("phone"),
        rt::Parameter::field("address1"),
        rt::Parameter::field("city"),
        rt::Parameter::field("state"),
        rt::Parameter::field("postalCode"),
        rt::Parameter::field("website"),
        rt::Parameter::field("timezone"),
        rt::Parameter::field("dnd"),
        rt::Parameter::field("inboundDndSettings"),
        rt::Parameter::field("tags"),
        rt::Parameter::field("customFields"),
        rt::Parameter::field("source"),
        rt::Parameter::field("dateOfBirth"),
        rt::Parameter::field("country"),
        rt::Parameter::field("companyName"),
        rt::Parameter::field("assignedTo"),
        rt::Parameter::field("dndSettings"),
    ],
    version: Some("v3"),
    ..crate::api::contacts::routes::CREATE
};
