// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Calendars.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_GROUPS,
    &CREATE_GROUP,
    &VALIDATE_GROUP_SLUG,
    &UPDATE_GROUP,
    &DELETE_GROUP,
    &UPDATE_GROUP_STATUS,
    &GET_SERVICE_BOOKINGS,
    &CREATE_SERVICE_BOOKING,
    &GET_SERVICE_BOOKING,
    &UPDATE_SERVICE_BOOKING,
    &DELETE_SERVICE_BOOKING,
    &GET_SERVICES_CATALOG,
    &CREATE_SERVICE_CATALOG,
    &GET_SERVICE_CATALOG,
    &UPDATE_SERVICE_CATALOG,
    &DELETE_SERVICE_CATALOG,
    &GET_SERVICE_LOCATIONS,
    &CREATE_SERVICE_LOCATION,
    &GET_SERVICE_LOCATION,
    &UPDATE_SERVICE_LOCATION,
    &DELETE_SERVICE_LOCATION,
    &CREATE_APPOINTMENT,
    &GET_APPOINTMENT,
    &UPDATE_APPOINTMENT,
    &LIST_EVENTS,
    &LIST_BLOCKED_SLOTS,
    &CREATE_BLOCK_SLOT,
    &UPDATE_BLOCK_SLOT,
    &FREE_SLOTS,
    &GET,
    &UPDATE,
    &DELETE,
    &DELETE_EVENT,
    &LIST_APPOINTMENT_NOTES,
    &CREATE_APPOINTMENT_NOTE,
    &UPDATE_APPOINTMENT_NOTE,
    &DELETE_APPOINTMENT_NOTE,
    &GET_RESOURCE,
    &UPDATE_RESOURCE,
    &DELETE_RESOURCE,
    &LIST_RESOURCES,
    &CREATE_RESOURCE,
    &LIST_NOTIFICATIONS,
    &CREATE_NOTIFICATIONS,
    &GET_NOTIFICATION,
    &UPDATE_NOTIFICATION,
    &DELETE_NOTIFICATION,
    &LIST_SCHEDULES,
    &GET_SCHEDULE,
    &UPDATE_SCHEDULE,
    &DELETE_SCHEDULE,
    &CREATE_SCHEDULE,
    &ADD_TO_SCHEDULE,
    &REMOVE_FROM_SCHEDULE,
    &GET_CALENDAR_SCHEDULE,
    &UPDATE_CALENDAR_SCHEDULE,
    &CREATE_CALENDAR_SCHEDULE,
    &LIST,
    &CREATE,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "calendars",
    version: Some("v3"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST_GROUPS: rt::Route = rt::Route {
    name: "list_groups",
    operation_id: "get-groups",
    method: rt::Method::GET,
    path: "/calendars/groups",
    summary: "Get Groups",
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
            scopes: &["calendars/groups.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_GROUP: rt::Route = rt::Route {
    name: "create_group",
    operation_id: "create-calendar-group",
    method: rt::Method::POST,
    path: "/calendars/groups",
    summary: "Create Calendar Group",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("description").required(),
        rt::Parameter::field("slug").required(),
        rt::Parameter::field("isActive"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/groups.write"],
        },
    ],
    ..COMMON
};
pub(crate) static VALIDATE_GROUP_SLUG: rt::Route = rt::Route {
    name: "validate_group_slug",
    operation_id: "validate-groups-slug",
    method: rt::Method::POST,
    path: "/calendars/groups/validate-slug",
    summary: "Validate group slug",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::field("slug").required()],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/groups.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_GROUP: rt::Route = rt::Route {
    name: "update_group",
    operation_id: "edit-group",
    method: rt::Method::PUT,
    path: "/calendars/groups/{groupId}",
    summary: "Update Group",
    parameters: &[
        rt::Parameter::path("groupId"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("description").required(),
        rt::Parameter::field("slug").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/groups.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_GROUP: rt::Route = rt::Route {
    name: "delete_group",
    operation_id: "delete-group",
    method: rt::Method::DELETE,
    path: "/calendars/groups/{groupId}",
    summary: "Delete Group",
    parameters: &[rt::Parameter::path("groupId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/groups.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_GROUP_STATUS: rt::Route = rt::Route {
    name: "update_group_status",
    operation_id: "disable-group",
    method: rt::Method::PUT,
    path: "/calendars/groups/{groupId}/status",
    summary: "Disable Group",
    parameters: &[
        rt::Parameter::path("groupId"),
        rt::Parameter::field("isActive").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/groups.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_SERVICE_BOOKINGS: rt::Route = rt::Route {
    name: "get_service_bookings",
    operation_id: "get-service-bookings",
    method: rt::Method::GET,
    path: "/calendars/services/bookings",
    summary: "Get Service Bookings",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("startTime").required(),
        rt::Parameter::query("endTime").required(),
        rt::Parameter::query("timezone"),
        rt::Parameter::query("serviceLocationId"),
    ],
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["calendars/events.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_SERVICE_BOOKING: rt::Route = rt::Route {
    name: "create_service_booking",
    operation_id: "create-service-booking",
    method: rt::Method::POST,
    path: "/calendars/services/bookings",
    summary: "Create Service Booking",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("overrideAvailability"),
        rt::Parameter::query("skipSchedulingNotice"),
        rt::Parameter::field("contactId").required(),
        rt::Parameter::field("startTime").required(),
        rt::Parameter::field("endTime").required(),
        rt::Parameter::field("timezone").required(),
        rt::Parameter::field("services").required(),
        rt::Parameter::field("serviceLocationId"),
        rt::Parameter::field("meetingLocation"),
        rt::Parameter::field("title"),
        rt::Parameter::field("status"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["calendars/events.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_SERVICE_BOOKING: rt::Route = rt::Route {
    name: "get_service_booking",
    operation_id: "get-service-booking-by-id",
    method: rt::Method::GET,
    path: "/calendars/services/bookings/{bookingId}",
    summary: "Get Service Booking by ID",
    parameters: &[rt::Parameter::path("bookingId")],
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["calendars/events.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_SERVICE_BOOKING: rt::Route = rt::Route {
    name: "update_service_booking",
    operation_id: "update-service-booking",
    method: rt::Method::PUT,
    path: "/calendars/services/bookings/{bookingId}",
    summary: "Update Service Booking",
    parameters: &[
        rt::Parameter::path("bookingId"),
        rt::Parameter::query("overrideAvailability"),
        rt::Parameter::query("skipSchedulingNotice"),
        rt::Parameter::field("serviceLocationId"),
        rt::Parameter::field("meetingLocation"),
        rt::Parameter::field("title"),
        rt::Parameter::field("status"),
        rt::Parameter::field("startTime"),
        rt::Parameter::field("endTime"),
        rt::Parameter::field("timezone"),
        rt::Parameter::field("services"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["calendars/events.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_SERVICE_BOOKING: rt::Route = rt::Route {
    name: "delete_service_booking",
    operation_id: "delete-service-booking",
    method: rt::Method::DELETE,
    path: "/calendars/services/bookings/{bookingId}",
    summary: "Delete Service Booking",
    parameters: &[rt::Parameter::path("bookingId")],
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["calendars/events.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_SERVICES_CATALOG: rt::Route = rt::Route {
    name: "get_services_catalog",
    operation_id: "get-services-catalog",
    method: rt::Method::GET,
    path: "/calendars/services/catalog",
    summary: "Get Services",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("serviceCategoryId"),
        rt::Parameter::query("isPrivate"),
    ],
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["calendars.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_SERVICE_CATALOG: rt::Route = rt::Route {
    name: "create_service_catalog",
    operation_id: "create-service-catalog",
    method: rt::Method::POST,
    path: "/calendars/services/catalog",
    summary: "Create Service",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("slug").required(),
        rt::Parameter::field("staff").required(),
        rt::Parameter::field("description"),
        rt::Parameter::field("eventColor"),
        rt::Parameter::field("coverImage"),
        rt::Parameter::field("serviceCategoryId"),
        rt::Parameter::field("payment"),
        rt::Parameter::field("serviceDuration"),
        rt::Parameter::field("serviceDurationUnit"),
        rt::Parameter::field("preBuffer"),
        rt::Parameter::field("preBufferUnit"),
        rt::Parameter::field("postBuffer"),
        rt::Parameter::field("postBufferUnit"),
        rt::Parameter::field("isPrivate"),
        rt::Parameter::field("formId"),
        rt::Parameter::field("variations"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["calendars.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_SERVICE_CATALOG: rt::Route = rt::Route {
    name: "get_service_catalog",
    operation_id: "get-service-catalog-by-id",
    method: rt::Method::GET,
    path: "/calendars/services/catalog/{serviceId}",
    summary: "Get Service by ID",
    parameters: &[rt::Parameter::path("serviceId")],
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["calendars.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_SERVICE_CATALOG: rt::Route = rt::Route {
    name: "update_service_catalog",
    operation_id: "update-service-catalog",
    method: rt::Method::PUT,
    path: "/calendars/services/catalog/{serviceId}",
    summary: "Update Service",
    parameters: &[
        rt::Parameter::path("serviceId"),
        rt::Parameter::field("name"),
        rt::Parameter::field("description"),
        rt::Parameter::field("slug"),
        rt::Parameter::field("eventColor"),
        rt::Parameter::field("coverImage"),
        rt::Parameter::field("serviceCategoryId"),
        rt::Parameter::field("payment"),
        rt::Parameter::field("serviceDuration"),
        rt::Parameter::field("serviceDurationUnit"),
        rt::Parameter::field("preBuffer"),
        rt::Parameter::field("preBufferUnit"),
        rt::Parameter::field("postBuffer"),
        rt::Parameter::field("postBufferUnit"),
        rt::Parameter::field("isPrivate"),
        rt::Parameter::field("formId"),
        rt::Parameter::field("staff"),
        rt::Parameter::field("variations"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["calendars.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_SERVICE_CATALOG: rt::Route = rt::Route {
    name: "delete_service_catalog",
    operation_id: "delete-service-catalog",
    method: rt::Method::DELETE,
    path: "/calendars/services/catalog/{serviceId}",
    summary: "Delete Service",
    parameters: &[rt::Parameter::path("serviceId")],
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["calendars.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_SERVICE_LOCATIONS: rt::Route = rt::Route {
    name: "get_service_locations",
    operation_id: "get-service-locations",
    method: rt::Method::GET,
    path: "/calendars/services/locations",
    summary: "Get Service Locations",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["calendars.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_SERVICE_LOCATION: rt::Route = rt::Route {
    name: "create_service_location",
    operation_id: "create-service-location",
    method: rt::Method::POST,
    path: "/calendars/services/locations",
    summary: "Create Service Location",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("slug").required(),
        rt::Parameter::field("phone"),
        rt::Parameter::field("address"),
        rt::Parameter::field("coverImage"),
        rt::Parameter::field("locationType"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["calendars.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_SERVICE_LOCATION: rt::Route = rt::Route {
    name: "get_service_location",
    operation_id: "get-service-location-by-id",
    method: rt::Method::GET,
    path: "/calendars/services/locations/{serviceLocationId}",
    summary: "Get Service Location by ID",
    parameters: &[rt::Parameter::path("serviceLocationId")],
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["calendars.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_SERVICE_LOCATION: rt::Route = rt::Route {
    name: "update_service_location",
    operation_id: "update-service-location",
    method: rt::Method::PUT,
    path: "/calendars/services/locations/{serviceLocationId}",
    summary: "Update Service Location",
    parameters: &[
        rt::Parameter::path("serviceLocationId"),
        rt::Parameter::field("name"),
        rt::Parameter::field("slug"),
        rt::Parameter::field("phone"),
        rt::Parameter::field("address"),
        rt::Parameter::field("coverImage"),
        rt::Parameter::field("locationType"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["calendars.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_SERVICE_LOCATION: rt::Route = rt::Route {
    name: "delete_service_location",
    operation_id: "delete-service-location",
    method: rt::Method::DELETE,
    path: "/calendars/services/locations/{serviceLocationId}",
    summary: "Delete Service Location",
    parameters: &[rt::Parameter::path("serviceLocationId")],
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["calendars.write"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_APPOINTMENT: rt::Route = rt::Route {
    name: "create_appointment",
    operation_id: "create-appointment",
    method: rt::Method::POST,
    path: "/calendars/events/appointments",
    summary: "Create appointment",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("title"),
        rt::Parameter::field("meetingLocationType"),
        rt::Parameter::field("meetingLocationId"),
        rt::Parameter::field("overrideLocationConfig"),
        rt::Parameter::field("appointmentStatus"),
        rt::Parameter::field("assignedUserId"),
        rt::Parameter::field("description"),
        rt::Parameter::field("address"),
        rt::Parameter::field("ignoreDateRange"),
        rt::Parameter::field("toNotify"),
        rt::Parameter::field("ignoreFreeSlotValidation"),
        rt::Parameter::field("rrule"),
        rt::Parameter::field("calendarId").required(),
        rt::Parameter::field("contactId").required(),
        rt::Parameter::field("startTime").required(),
        rt::Parameter::field("endTime"),
        rt::Parameter::field("userId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/events.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_APPOINTMENT: rt::Route = rt::Route {
    name: "get_appointment",
    operation_id: "get-appointment",
    method: rt::Method::GET,
    path: "/calendars/events/appointments/{eventId}",
    summary: "Get Appointment",
    parameters: &[rt::Parameter::path("eventId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/events.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_APPOINTMENT: rt::Route = rt::Route {
    name: "update_appointment",
    operation_id: "edit-appointment",
    method: rt::Method::PUT,
    path: "/calendars/events/appointments/{eventId}",
    summary: "Update Appointment",
    parameters: &[
        rt::Parameter::path("eventId"),
        rt::Parameter::field("title"),
        rt::Parameter::field("meetingLocationType"),
        rt::Parameter::field("meetingLocationId"),
        rt::Parameter::field("overrideLocationConfig"),
        rt::Parameter::field("appointmentStatus"),
        rt::Parameter::field("assignedUserId"),
        rt::Parameter::field("description"),
        rt::Parameter::field("address"),
        rt::Parameter::field("ignoreDateRange"),
        rt::Parameter::field("toNotify"),
        rt::Parameter::field("ignoreFreeSlotValidation"),
        rt::Parameter::field("rrule"),
        rt::Parameter::field("calendarId"),
        rt::Parameter::field("startTime"),
        rt::Parameter::field("endTime"),
        rt::Parameter::field("userId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/events.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_EVENTS: rt::Route = rt::Route {
    name: "list_events",
    operation_id: "get-calendar-events",
    method: rt::Method::GET,
    path: "/calendars/events",
    summary: "Get Calendar Events",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("userId"),
        rt::Parameter::query("calendarId"),
        rt::Parameter::query("groupId"),
        rt::Parameter::query("startTime").required(),
        rt::Parameter::query("endTime").required(),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/events.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_BLOCKED_SLOTS: rt::Route = rt::Route {
    name: "list_blocked_slots",
    operation_id: "get-blocked-slots",
    method: rt::Method::GET,
    path: "/calendars/blocked-slots",
    summary: "Get Blocked Slots",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("userId"),
        rt::Parameter::query("calendarId"),
        rt::Parameter::query("groupId"),
        rt::Parameter::query("startTime").required(),
        rt::Parameter::query("endTime").required(),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/events.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_BLOCK_SLOT: rt::Route = rt::Route {
    name: "create_block_slot",
    operation_id: "create-block-slot",
    method: rt::Method::POST,
    path: "/calendars/events/block-slots",
    summary: "Create Block Slot",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("title"),
        rt::Parameter::field("calendarId"),
        rt::Parameter::field("assignedUserId"),
        rt::Parameter::field("startTime"),
        rt::Parameter::field("endTime"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/events.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_BLOCK_SLOT: rt::Route = rt::Route {
    name: "update_block_slot",
    operation_id: "edit-block-slot",
    method: rt::Method::PUT,
    path: "/calendars/events/block-slots/{eventId}",
    summary: "Update Block Slot",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("eventId"),
        rt::Parameter::field("title"),
        rt::Parameter::field("calendarId"),
        rt::Parameter::field("assignedUserId"),
        rt::Parameter::field("startTime"),
        rt::Parameter::field("endTime"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/events.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FREE_SLOTS: rt::Route = rt::Route {
    name: "free_slots",
    operation_id: "get-slots",
    method: rt::Method::GET,
    path: "/calendars/{calendarId}/free-slots",
    summary: "Get Free Slots",
    parameters: &[
        rt::Parameter::path("calendarId"),
        rt::Parameter::query("startDate").required(),
        rt::Parameter::query("endDate").required(),
        rt::Parameter::query("timezone"),
        rt::Parameter::query("userId"),
        rt::Parameter::query("userIds"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET: rt::Route = rt::Route {
    name: "get",
    operation_id: "get-calendar",
    method: rt::Method::GET,
    path: "/calendars/{calendarId}",
    summary: "Get Calendar",
    parameters: &[rt::Parameter::path("calendarId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    name: "update",
    operation_id: "update-calendar",
    method: rt::Method::PUT,
    path: "/calendars/{calendarId}",
    summary: "Update Calendar",
    parameters: &[
        rt::Parameter::path("calendarId"),
        rt::Parameter::field("notifications"),
        rt::Parameter::field("groupId"),
        rt::Parameter::field("teamMembers"),
        rt::Parameter::field("eventType"),
        rt::Parameter::field("name"),
        rt::Parameter::field("description"),
        rt::Parameter::field("slug"),
        rt::Parameter::field("widgetSlug"),
        rt::Parameter::field("widgetType"),
        rt::Parameter::field("eventTitle"),
        rt::Parameter::field("eventColor"),
        rt::Parameter::field("locationConfigurations"),
        rt::Parameter::field("slotDuration"),
        rt::Parameter::field("slotDurationUnit"),
        rt::Parameter::field("preBufferUnit"),
        rt::Parameter::field("slotInterval"),
        rt::Parameter::field("slotIntervalUnit"),
        rt::Parameter::field("slotBuffer"),
        rt::Parameter::field("preBuffer"),
        rt::Parameter::field("appoinmentPerSlot"),
        rt::Parameter::field("appoinmentPerDay"),
        rt::Parameter::field("allowBookingAfter"),
        rt::Parameter::field("allowBookingAfterUnit"),
        rt::Parameter::field("allowBookingFor"),
        rt::Parameter::field("allowBookingForUnit"),
        rt::Parameter::field("openHours"),
        rt::Parameter::field("enableRecurring"),
        rt::Parameter::field("recurring"),
        rt::Parameter::field("formId"),
        rt::Parameter::field("stickyContact"),
        rt::Parameter::field("isLivePaymentMode"),
        rt::Parameter::field("autoConfirm"),
        rt::Parameter::field("shouldSendAlertEmailsToAssignedMember"),
        rt::Parameter::field("alertEmail"),
        rt::Parameter::field("googleInvitationEmails"),
        rt::Parameter::field("allowReschedule"),
        rt::Parameter::field("allowCancellation"),
        rt::Parameter::field("shouldAssignContactToTeamMember"),
        rt::Parameter::field("shouldSkipAssigningContactForExisting"),
        rt::Parameter::field("notes"),
        rt::Parameter::field("pixelId"),
        rt::Parameter::field("formSubmitType"),
        rt::Parameter::field("formSubmitRedirectURL"),
        rt::Parameter::field("formSubmitThanksMessage"),
        rt::Parameter::field("availabilityType"),
        rt::Parameter::field("availabilities"),
        rt::Parameter::field("guestType"),
        rt::Parameter::field("consentLabel"),
        rt::Parameter::field("calendarCoverImage"),
        rt::Parameter::field("lookBusyConfig"),
        rt::Parameter::field("isActive"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE: rt::Route = rt::Route {
    name: "delete",
    operation_id: "delete-calendar",
    method: rt::Method::DELETE,
    path: "/calendars/{calendarId}",
    summary: "Delete Calendar",
    parameters: &[rt::Parameter::path("calendarId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_EVENT: rt::Route = rt::Route {
    name: "delete_event",
    operation_id: "delete-event",
    method: rt::Method::DELETE,
    path: "/calendars/events/{eventId}",
    summary: "Delete Event",
    parameters: &[rt::Parameter::path("eventId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/events.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_APPOINTMENT_NOTES: rt::Route = rt::Route {
    name: "list_appointment_notes",
    operation_id: "get-appointment-notes",
    method: rt::Method::GET,
    path: "/calendars/appointments/{appointmentId}/notes",
    summary: "Get Notes",
    parameters: &[
        rt::Parameter::path("appointmentId"),
        rt::Parameter::query("limit").required(),
        rt::Parameter::query("offset").required(),
    ],
    paging: Some(
        &rt::Paging {
            items: "/notes",
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
            total: None,
            more: Some("/hasMore"),
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/events.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_APPOINTMENT_NOTE: rt::Route = rt::Route {
    name: "create_appointment_note",
    operation_id: "create-appointment-note",
    method: rt::Method::POST,
    path: "/calendars/appointments/{appointmentId}/notes",
    summary: "Create Note",
    parameters: &[
        rt::Parameter::path("appointmentId"),
        rt::Parameter::field("userId"),
        rt::Parameter::field("body").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/events.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_APPOINTMENT_NOTE: rt::Route = rt::Route {
    name: "update_appointment_note",
    operation_id: "update-appointment-note",
    method: rt::Method::PUT,
    path: "/calendars/appointments/{appointmentId}/notes/{noteId}",
    summary: "Update Note",
    parameters: &[
        rt::Parameter::path("appointmentId"),
        rt::Parameter::path("noteId"),
        rt::Parameter::field("userId"),
        rt::Parameter::field("body").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/events.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_APPOINTMENT_NOTE: rt::Route = rt::Route {
    name: "delete_appointment_note",
    operation_id: "delete-appointment-note",
    method: rt::Method::DELETE,
    path: "/calendars/appointments/{appointmentId}/notes/{noteId}",
    summary: "Delete Note",
    parameters: &[rt::Parameter::path("appointmentId"), rt::Parameter::path("noteId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/events.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_RESOURCE: rt::Route = rt::Route {
    name: "get_resource",
    operation_id: "get-calendar-resource",
    method: rt::Method::GET,
    path: "/calendars/resources/{resourceType}/{id}",
    summary: "Get Calendar Resource",
    deprecated: true,
    parameters: &[rt::Parameter::path("resourceType"), rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/resources.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_RESOURCE: rt::Route = rt::Route {
    name: "update_resource",
    operation_id: "update-calendar-resource",
    method: rt::Method::PUT,
    path: "/calendars/resources/{resourceType}/{id}",
    summary: "Update Calendar Resource",
    deprecated: true,
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[
        rt::Parameter::path("resourceType"),
        rt::Parameter::path("id"),
        rt::Parameter::field("name"),
        rt::Parameter::field("description"),
        rt::Parameter::field("quantity"),
        rt::Parameter::field("outOfService"),
        rt::Parameter::field("capacity"),
        rt::Parameter::field("calendarIds"),
        rt::Parameter::field("isActive"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/resources.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_RESOURCE: rt::Route = rt::Route {
    name: "delete_resource",
    operation_id: "delete-calendar-resource",
    method: rt::Method::DELETE,
    path: "/calendars/resources/{resourceType}/{id}",
    summary: "Delete Calendar Resource",
    deprecated: true,
    parameters: &[rt::Parameter::path("resourceType"), rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/resources.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_RESOURCES: rt::Route = rt::Route {
    name: "list_resources",
    operation_id: "fetch-calendar-resources",
    method: rt::Method::GET,
    path: "/calendars/resources/{resourceType}",
    summary: "List Calendar Resources",
    deprecated: true,
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("resourceType"),
        rt::Parameter::query("limit").required(),
        rt::Parameter::query("skip").required(),
    ],
    paging: Some(
        &rt::Paging {
            items: "",
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
                usual: None,
            }),
            total: None,
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/resources.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_RESOURCE: rt::Route = rt::Route {
    name: "create_resource",
    operation_id: "create-calendar-resource",
    method: rt::Method::POST,
    path: "/calendars/resources/{resourceType}",
    summary: "Create Calendar Resource",
    deprecated: true,
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("resourceType"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("description").required(),
        rt::Parameter::field("quantity").required(),
        rt::Parameter::field("outOfService").required(),
        rt::Parameter::field("capacity").required(),
        rt::Parameter::field("calendarIds").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/resources.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_NOTIFICATIONS: rt::Route = rt::Route {
    name: "list_notifications",
    operation_id: "get-event-notification",
    method: rt::Method::GET,
    path: "/calendars/{calendarId}/notifications",
    summary: "Get notifications",
    parameters: &[
        rt::Parameter::path("calendarId"),
        rt::Parameter::query("isActive"),
        rt::Parameter::query("deleted"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("skip"),
    ],
    paging: Some(
        &rt::Paging {
            items: "",
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
            total: None,
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/events.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_NOTIFICATIONS: rt::Route = rt::Route {
    name: "create_notifications",
    operation_id: "create-event-notification",
    method: rt::Method::POST,
    path: "/calendars/{calendarId}/notifications",
    summary: "Create notification",
    parameters: &[rt::Parameter::path("calendarId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/events.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_NOTIFICATION: rt::Route = rt::Route {
    name: "get_notification",
    operation_id: "find-event-notification",
    method: rt::Method::GET,
    path: "/calendars/{calendarId}/notifications/{notificationId}",
    summary: "Get notification",
    parameters: &[
        rt::Parameter::path("calendarId"),
        rt::Parameter::path("notificationId"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/events.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_NOTIFICATION: rt::Route = rt::Route {
    name: "update_notification",
    operation_id: "update-event-notification",
    method: rt::Method::PUT,
    path: "/calendars/{calendarId}/notifications/{notificationId}",
    summary: "Update notification",
    parameters: &[
        rt::Parameter::path("calendarId"),
        rt::Parameter::path("notificationId"),
        rt::Parameter::field("receiverType"),
        rt::Parameter::field("additionalEmailIds"),
        rt::Parameter::field("additionalPhoneNumbers"),
        rt::Parameter::field("selectedUsers"),
        rt::Parameter::field("channel"),
        rt::Parameter::field("notificationType"),
        rt::Parameter::field("isActive"),
        rt::Parameter::field("deleted"),
        rt::Parameter::field("templateId"),
        rt::Parameter::field("body"),
        rt::Parameter::field("subject"),
        rt::Parameter::field("afterTime"),
        rt::Parameter::field("beforeTime"),
        rt::Parameter::field("fromAddress"),
        rt::Parameter::field("fromNumber"),
        rt::Parameter::field("fromName"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/events.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_NOTIFICATION: rt::Route = rt::Route {
    name: "delete_notification",
    operation_id: "delete-event-notification",
    method: rt::Method::DELETE,
    path: "/calendars/{calendarId}/notifications/{notificationId}",
    summary: "Delete Notification",
    parameters: &[
        rt::Parameter::path("calendarId"),
        rt::Parameter::path("notificationId"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars/events.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_SCHEDULES: rt::Route = rt::Route {
    name: "list_schedules",
    operation_id: "getAllSchedules",
    method: rt::Method::GET,
    path: "/calendars/schedules/search",
    summary: "List user availability schedule",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("userId").required(),
        rt::Parameter::query("calendarId"),
        rt::Parameter::query("skip"),
        rt::Parameter::query("limit"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/schedules",
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
                most: Some(500),
                usual: Some(50),
            }),
            total: None,
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_SCHEDULE: rt::Route = rt::Route {
    name: "get_schedule",
    operation_id: "getScheduleById",
    method: rt::Method::GET,
    path: "/calendars/schedules/{id}",
    summary: "Get user availability schedule",
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_SCHEDULE: rt::Route = rt::Route {
    name: "update_schedule",
    operation_id: "updateSchedule",
    method: rt::Method::PUT,
    path: "/calendars/schedules/{id}",
    summary: "Update user availability schedule",
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("name"),
        rt::Parameter::field("rules"),
        rt::Parameter::field("timezone"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_SCHEDULE: rt::Route = rt::Route {
    name: "delete_schedule",
    operation_id: "deleteSchedule",
    method: rt::Method::DELETE,
    path: "/calendars/schedules/{id}",
    summary: "Delete user availability schedule",
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars.write"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_SCHEDULE: rt::Route = rt::Route {
    name: "create_schedule",
    operation_id: "createSchedule",
    method: rt::Method::POST,
    path: "/calendars/schedules",
    summary: "Create user availability schedule",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("rules"),
        rt::Parameter::field("timezone").required(),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("userId").required(),
        rt::Parameter::field("calendarIds"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars.write"],
        },
    ],
    ..COMMON
};
pub(crate) static ADD_TO_SCHEDULE: rt::Route = rt::Route {
    name: "add_to_schedule",
    operation_id: "add-calendar-to-schedule",
    method: rt::Method::PUT,
    path: "/calendars/schedules/{id}/associations/{calendarId}",
    summary: "Apply user availability schedule to a calendar",
    parameters: &[rt::Parameter::path("id"), rt::Parameter::path("calendarId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars.write"],
        },
    ],
    ..COMMON
};
pub(crate) static REMOVE_FROM_SCHEDULE: rt::Route = rt::Route {
    name: "remove_from_schedule",
    operation_id: "remove-calendar-from-schedule",
    method: rt::Method::DELETE,
    path: "/calendars/schedules/{id}/associations/{calendarId}",
    summary: "Remove user availability schedule from a calendar",
    parameters: &[rt::Parameter::path("id"), rt::Parameter::path("calendarId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_CALENDAR_SCHEDULE: rt::Route = rt::Route {
    name: "get_calendar_schedule",
    operation_id: "getCalendarSchedule",
    method: rt::Method::GET,
    path: "/calendars/schedules/event-calendar/{calendarId}",
    summary: "Get event calendar availability schedule",
    parameters: &[rt::Parameter::path("calendarId")],
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["calendars.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_CALENDAR_SCHEDULE: rt::Route = rt::Route {
    name: "update_calendar_schedule",
    operation_id: "updateCalendarSchedule",
    method: rt::Method::PUT,
    path: "/calendars/schedules/event-calendar/{calendarId}",
    summary: "Update event calendar availability schedule",
    parameters: &[
        rt::Parameter::path("calendarId"),
        rt::Parameter::field("rules"),
        rt::Parameter::field("timezone"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["calendars.write"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_CALENDAR_SCHEDULE: rt::Route = rt::Route {
    name: "create_calendar_schedule",
    operation_id: "createCalendarSchedule",
    method: rt::Method::POST,
    path: "/calendars/schedules/event-calendar/{calendarId}",
    summary: "Create event calendar availability schedule",
    parameters: &[
        rt::Parameter::path("calendarId"),
        rt::Parameter::field("rules").required(),
        rt::Parameter::field("timezone").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["calendars.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST: rt::Route = rt::Route {
    name: "list",
    operation_id: "get-calendars",
    method: rt::Method::GET,
    path: "/calendars/",
    summary: "Get Calendars",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("groupId"), rt::Parameter::query("showDrafted")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE: rt::Route = rt::Route {
    name: "create",
    operation_id: "create-calendar",
    method: rt::Method::POST,
    path: "/calendars/",
    summary: "Create Calendar",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("isActive"),
        rt::Parameter::field("notifications"),
        rt::Parameter::field("groupId"),
        rt::Parameter::field("teamMembers"),
        rt::Parameter::field("eventType"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("description"),
        rt::Parameter::field("slug"),
        rt::Parameter::field("widgetSlug"),
        rt::Parameter::field("calendarType"),
        rt::Parameter::field("widgetType"),
        rt::Parameter::field("eventTitle"),
        rt::Parameter::field("eventColor"),
        rt::Parameter::field("locationConfigurations"),
        rt::Parameter::field("slotDuration"),
        rt::Parameter::field("slotDurationUnit"),
        rt::Parameter::field("slotInterval"),
        rt::Parameter::field("slotIntervalUnit"),
        rt::Parameter::field("slotBuffer"),
        rt::Parameter::field("slotBufferUnit"),
        rt::Parameter::field("preBuffer"),
        rt::Parameter::field("preBufferUnit"),
        rt::Parameter::field("appoinmentPerSlot"),
        rt::Parameter::field("appoinmentPerDay"),
        rt::Parameter::field("allowBookingAfter"),
        rt::Parameter::field("allowBookingAfterUnit"),
        rt::Parameter::field("allowBookingFor"),
        rt::Parameter::field("allowBookingForUnit"),
        rt::Parameter::field("openHours"),
        rt::Parameter::field("enableRecurring"),
        rt::Parameter::field("recurring"),
        rt::Parameter::field("formId"),
        rt::Parameter::field("stickyContact"),
        rt::Parameter::field("isLivePaymentMode"),
        rt::Parameter::field("autoConfirm"),
        rt::Parameter::field("shouldSendAlertEmailsToAssignedMember"),
        rt::Parameter::field("alertEmail"),
        rt::Parameter::field("googleInvitationEmails"),
        rt::Parameter::field("allowReschedule"),
        rt::Parameter::field("allowCancellation"),
        rt::Parameter::field("shouldAssignContactToTeamMember"),
        rt::Parameter::field("shouldSkipAssigningContactForExisting"),
        rt::Parameter::field("notes"),
        rt::Parameter::field("pixelId"),
        rt::Parameter::field("formSubmitType"),
        rt::Parameter::field("formSubmitRedirectURL"),
        rt::Parameter::field("formSubmitThanksMessage"),
        rt::Parameter::field("availabilityType"),
        rt::Parameter::field("availabilities"),
        rt::Parameter::field("guestType"),
        rt::Parameter::field("consentLabel"),
        rt::Parameter::field("calendarCoverImage"),
        rt::Parameter::field("lookBusyConfig"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["calendars.write"],
        },
    ],
    ..COMMON
};
