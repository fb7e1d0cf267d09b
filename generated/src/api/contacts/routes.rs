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
    &LIST,
    &CREATE,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "contacts",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static SEARCH: rt::Route = rt::Route {
    name: "search",
    operation_id: "search-contacts-advanced",
    method: rt::Method::POST,
    path: "/contacts/search",
    summary: "Search Contacts",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("pageLimit").required(),
        rt::Parameter::field("page"),
        rt::Parameter::field("searchAfter"),
        rt::Parameter::field("query"),
        rt::Parameter::field("filters"),
        rt::Parameter::field("sort"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    paging: Some(
        &rt::Paging {
            items: "/contacts",
            step: rt::Step::Cursor(
                &[
                    rt::Cursor {
                        spot: rt::Spot {
                            place: rt::Place::Body,
                            name: "searchAfter",
                            text: false,
                        },
                        from: &["/contacts/-/searchAfter"],
                    },
                ],
            ),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Body,
                    name: "pageLimit",
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
            scopes: &["contacts.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static FIND_DUPLICATE: rt::Route = rt::Route {
    name: "find_duplicate",
    operation_id: "get-duplicate-contact",
    method: rt::Method::GET,
    path: "/contacts/search/duplicate",
    summary: "Get Duplicate Contact",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("number"), rt::Parameter::query("email")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_TASKS: rt::Route = rt::Route {
    name: "list_tasks",
    operation_id: "get-all-tasks",
    method: rt::Method::GET,
    path: "/contacts/{contactId}/tasks",
    summary: "Get all Tasks",
    parameters: &[rt::Parameter::path("contactId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_TASK: rt::Route = rt::Route {
    name: "create_task",
    operation_id: "create-task",
    method: rt::Method::POST,
    path: "/contacts/{contactId}/tasks",
    summary: "Create Task",
    parameters: &[
        rt::Parameter::path("contactId"),
        rt::Parameter::field("title").required(),
        rt::Parameter::field("body"),
        rt::Parameter::field("dueDate").required(),
        rt::Parameter::field("completed").required(),
        rt::Parameter::field("assignedTo"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_TASK: rt::Route = rt::Route {
    name: "get_task",
    operation_id: "get-task",
    method: rt::Method::GET,
    path: "/contacts/{contactId}/tasks/{taskId}",
    summary: "Get Task",
    parameters: &[rt::Parameter::path("contactId"), rt::Parameter::path("taskId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_TASK: rt::Route = rt::Route {
    name: "update_task",
    operation_id: "update-task",
    method: rt::Method::PUT,
    path: "/contacts/{contactId}/tasks/{taskId}",
    summary: "Update Task",
    parameters: &[
        rt::Parameter::path("contactId"),
        rt::Parameter::path("taskId"),
        rt::Parameter::field("title"),
        rt::Parameter::field("body"),
        rt::Parameter::field("dueDate"),
        rt::Parameter::field("completed"),
        rt::Parameter::field("assignedTo"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_TASK: rt::Route = rt::Route {
    name: "delete_task",
    operation_id: "delete-task",
    method: rt::Method::DELETE,
    path: "/contacts/{contactId}/tasks/{taskId}",
    summary: "Delete Task",
    parameters: &[rt::Parameter::path("contactId"), rt::Parameter::path("taskId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.write"],
        },
    ],
    ..COMMON
};
pub(crate) static COMPLETE_TASK: rt::Route = rt::Route {
    name: "complete_task",
    operation_id: "update-task-completed",
    method: rt::Method::PUT,
    path: "/contacts/{contactId}/tasks/{taskId}/completed",
    summary: "Update Task Completed",
    parameters: &[
        rt::Parameter::path("contactId"),
        rt::Parameter::path("taskId"),
        rt::Parameter::field("completed").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_APPOINTMENTS: rt::Route = rt::Route {
    name: "list_appointments",
    operation_id: "get-appointments-for-contact",
    method: rt::Method::GET,
    path: "/contacts/{contactId}/appointments",
    summary: "Get Appointments for Contact",
    parameters: &[rt::Parameter::path("contactId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static ADD_TAGS: rt::Route = rt::Route {
    name: "add_tags",
    operation_id: "add-tags",
    method: rt::Method::POST,
    path: "/contacts/{contactId}/tags",
    summary: "Add Tags",
    parameters: &[
        rt::Parameter::path("contactId"),
        rt::Parameter::field("tags").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.write"],
        },
    ],
    ..COMMON
};
pub(crate) static REMOVE_TAGS: rt::Route = rt::Route {
    name: "remove_tags",
    operation_id: "remove-tags",
    method: rt::Method::DELETE,
    path: "/contacts/{contactId}/tags",
    summary: "Remove Tags",
    parameters: &[
        rt::Parameter::path("contactId"),
        rt::Parameter::field("tags").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_NOTES: rt::Route = rt::Route {
    name: "list_notes",
    operation_id: "get-all-notes",
    method: rt::Method::GET,
    path: "/contacts/{contactId}/notes",
    summary: "Get All Notes",
    parameters: &[rt::Parameter::path("contactId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_NOTE: rt::Route = rt::Route {
    name: "create_note",
    operation_id: "create-note",
    method: rt::Method::POST,
    path: "/contacts/{contactId}/notes",
    summary: "Create Note",
    parameters: &[
        rt::Parameter::path("contactId"),
        rt::Parameter::field("userId"),
        rt::Parameter::field("body").required(),
        rt::Parameter::field("title"),
        rt::Parameter::field("color"),
        rt::Parameter::field("pinned"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_NOTE: rt::Route = rt::Route {
    name: "get_note",
    operation_id: "get-note",
    method: rt::Method::GET,
    path: "/contacts/{contactId}/notes/{id}",
    summary: "Get Note",
    parameters: &[rt::Parameter::path("contactId"), rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_NOTE: rt::Route = rt::Route {
    name: "update_note",
    operation_id: "update-note",
    method: rt::Method::PUT,
    path: "/contacts/{contactId}/notes/{id}",
    summary: "Update Note",
    parameters: &[
        rt::Parameter::path("contactId"),
        rt::Parameter::path("id"),
        rt::Parameter::field("userId"),
        rt::Parameter::field("body"),
        rt::Parameter::field("title"),
        rt::Parameter::field("color"),
        rt::Parameter::field("pinned"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_NOTE: rt::Route = rt::Route {
    name: "delete_note",
    operation_id: "delete-note",
    method: rt::Method::DELETE,
    path: "/contacts/{contactId}/notes/{id}",
    summary: "Delete Note",
    parameters: &[rt::Parameter::path("contactId"), rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_TAGS_IN_BULK: rt::Route = rt::Route {
    name: "update_tags_in_bulk",
    operation_id: "create-association",
    method: rt::Method::POST,
    path: "/contacts/bulk/tags/update/{type}",
    summary: "Update Contacts Tags",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("type"),
        rt::Parameter::field("contacts").required(),
        rt::Parameter::field("tags").required(),
        rt::Parameter::field("removeAllTags"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    ..COMMON
};
pub(crate) static UPDATE_BUSINESS_IN_BULK: rt::Route = rt::Route {
    name: "update_business_in_bulk",
    operation_id: "add-remove-contact-from-business",
    method: rt::Method::POST,
    path: "/contacts/bulk/business",
    summary: "Add/Remove Contacts From Business",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("ids").required(),
        rt::Parameter::field("businessId").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    ..COMMON
};
pub(crate) static GET: rt::Route = rt::Route {
    name: "get",
    operation_id: "get-contact",
    method: rt::Method::GET,
    path: "/contacts/{contactId}",
    summary: "Get Contact",
    parameters: &[rt::Parameter::path("contactId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    name: "update",
    operation_id: "update-contact",
    method: rt::Method::PUT,
    path: "/contacts/{contactId}",
    summary: "Update Contact",
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
        rt::Parameter::field("dndSettings"),
        rt::Parameter::field("inboundDndSettings"),
        rt::Parameter::field("tags"),
        rt::Parameter::field("customFields"),
        rt::Parameter::field("source"),
        rt::Parameter::field("dateOfBirth"),
        rt::Parameter::field("country"),
        rt::Parameter::field("assignedTo"),
        rt::Parameter::field("additionalEmails"),
        rt::Parameter::field("additionalPhones"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE: rt::Route = rt::Route {
    name: "delete",
    operation_id: "delete-contact",
    method: rt::Method::DELETE,
    path: "/contacts/{contactId}",
    summary: "Delete Contact",
    parameters: &[rt::Parameter::path("contactId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPSERT: rt::Route = rt::Route {
    name: "upsert",
    operation_id: "upsert-contact",
    method: rt::Method::POST,
    path: "/contacts/upsert",
    summary: "Upsert Contact",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
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
        rt::Parameter::field("dndSettings"),
        rt::Parameter::field("inboundDndSettings"),
        rt::Parameter::field("tags"),
        rt::Parameter::field("customFields"),
        rt::Parameter::field("source"),
        rt::Parameter::field("dateOfBirth"),
        rt::Parameter::field("country"),
        rt::Parameter::field("companyName"),
        rt::Parameter::field("assignedTo"),
        rt::Parameter::field("createNewIfDuplicateAllowed"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_BY_BUSINESS: rt::Route = rt::Route {
    name: "list_by_business",
    operation_id: "get-contacts-by-businessId",
    method: rt::Method::GET,
    path: "/contacts/business/{businessId}",
    summary: "Get Contacts By BusinessId",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("businessId"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("skip"),
        rt::Parameter::query("query"),
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
                usual: Some(25),
            }),
            total: Some("/meta/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static ADD_FOLLOWERS: rt::Route = rt::Route {
    name: "add_followers",
    operation_id: "add-followers-contact",
    method: rt::Method::POST,
    path: "/contacts/{contactId}/followers",
    summary: "Add Followers",
    parameters: &[
        rt::Parameter::path("contactId"),
        rt::Parameter::field("followers").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.write"],
        },
    ],
    ..COMMON
};
pub(crate) static REMOVE_FOLLOWERS: rt::Route = rt::Route {
    name: "remove_followers",
    operation_id: "remove-followers-contact",
    method: rt::Method::DELETE,
    path: "/contacts/{contactId}/followers",
    summary: "Remove Followers",
    parameters: &[
        rt::Parameter::path("contactId"),
        rt::Parameter::field("followers").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.write"],
        },
    ],
    ..COMMON
};
pub(crate) static ADD_TO_CAMPAIGN: rt::Route = rt::Route {
    name: "add_to_campaign",
    operation_id: "add-contact-to-campaign",
    method: rt::Method::POST,
    path: "/contacts/{contactId}/campaigns/{campaignId}",
    summary: "Add Contact to Campaign",
    parameters: &[rt::Parameter::path("contactId"), rt::Parameter::path("campaignId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.write"],
        },
    ],
    ..COMMON
};
pub(crate) static REMOVE_FROM_CAMPAIGN: rt::Route = rt::Route {
    name: "remove_from_campaign",
    operation_id: "remove-contact-from-campaign",
    method: rt::Method::DELETE,
    path: "/contacts/{contactId}/campaigns/{campaignId}",
    summary: "Remove Contact From Campaign",
    parameters: &[rt::Parameter::path("contactId"), rt::Parameter::path("campaignId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.write"],
        },
    ],
    ..COMMON
};
pub(crate) static REMOVE_FROM_ALL_CAMPAIGNS: rt::Route = rt::Route {
    name: "remove_from_all_campaigns",
    operation_id: "remove-contact-from-every-campaign",
    method: rt::Method::DELETE,
    path: "/contacts/{contactId}/campaigns/removeAll",
    summary: "Remove Contact From Every Campaign",
    parameters: &[rt::Parameter::path("contactId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.write"],
        },
    ],
    ..COMMON
};
pub(crate) static ADD_TO_WORKFLOW: rt::Route = rt::Route {
    name: "add_to_workflow",
    operation_id: "add-contact-to-workflow",
    method: rt::Method::POST,
    path: "/contacts/{contactId}/workflow/{workflowId}",
    summary: "Add Contact to Workflow",
    parameters: &[
        rt::Parameter::path("contactId"),
        rt::Parameter::path("workflowId"),
        rt::Parameter::field("eventStartTime"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.write"],
        },
    ],
    ..COMMON
};
pub(crate) static REMOVE_FROM_WORKFLOW: rt::Route = rt::Route {
    name: "remove_from_workflow",
    operation_id: "delete-contact-from-workflow",
    method: rt::Method::DELETE,
    path: "/contacts/{contactId}/workflow/{workflowId}",
    summary: "Delete Contact from Workflow",
    parameters: &[
        rt::Parameter::path("contactId"),
        rt::Parameter::path("workflowId"),
        rt::Parameter::field("eventStartTime"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST: rt::Route = rt::Route {
    name: "list",
    operation_id: "get-contacts",
    method: rt::Method::GET,
    path: "/contacts/",
    summary: "Get Contacts",
    deprecated: true,
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("startAfterId"),
        rt::Parameter::query("startAfter"),
        rt::Parameter::query("query"),
        rt::Parameter::query("limit"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/contacts",
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
            scopes: &["contacts.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE: rt::Route = rt::Route {
    name: "create",
    operation_id: "create-contact",
    method: rt::Method::POST,
    path: "/contacts/",
    summary: "Create Contact",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
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
        rt::Parameter::field("dndSettings"),
        rt::Parameter::field("inboundDndSettings"),
        rt::Parameter::field("tags"),
        rt::Parameter::field("customFields"),
        rt::Parameter::field("source"),
        rt::Parameter::field("dateOfBirth"),
        rt::Parameter::field("country"),
        rt::Parameter::field("companyName"),
        rt::Parameter::field("assignedTo"),
        rt::Parameter::field("additionalEmails"),
        rt::Parameter::field("additionalPhones"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["contacts.write"],
        },
    ],
    ..COMMON
};
