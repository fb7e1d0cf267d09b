// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Calendars.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::calendars::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/calendars",
        method: "GET",
        path: "/calendars/groups",
        operation_id: "get-groups",
        call: list_groups,
        answer: Some(round_trip::<models::AllGroupsResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "POST",
        path: "/calendars/groups",
        operation_id: "create-calendar-group",
        call: create_group,
        answer: Some(round_trip::<models::GroupCreateResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "POST",
        path: "/calendars/groups/validate-slug",
        operation_id: "validate-groups-slug",
        call: validate_group_slug,
        answer: Some(round_trip::<models::ValidateGroupSlugResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "PUT",
        path: "/calendars/groups/{groupId}",
        operation_id: "edit-group",
        call: update_group,
        answer: Some(round_trip::<models::GroupCreateResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "DELETE",
        path: "/calendars/groups/{groupId}",
        operation_id: "delete-group",
        call: delete_group,
        answer: Some(round_trip::<models::GroupResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "PUT",
        path: "/calendars/groups/{groupId}/status",
        operation_id: "disable-group",
        call: update_group_status,
        answer: Some(round_trip::<models::GroupResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "GET",
        path: "/calendars/services/bookings",
        operation_id: "get-service-bookings",
        call: get_service_bookings,
        answer: Some(round_trip::<models::ServiceBookingsListResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "POST",
        path: "/calendars/services/bookings",
        operation_id: "create-service-booking",
        call: create_service_booking,
        answer: Some(round_trip::<models::CreateOrUpdateServiceBookingResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "GET",
        path: "/calendars/services/bookings/{bookingId}",
        operation_id: "get-service-booking-by-id",
        call: get_service_booking,
        answer: Some(round_trip::<models::ServiceBookingResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "PUT",
        path: "/calendars/services/bookings/{bookingId}",
        operation_id: "update-service-booking",
        call: update_service_booking,
        answer: Some(round_trip::<models::CreateOrUpdateServiceBookingResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "DELETE",
        path: "/calendars/services/bookings/{bookingId}",
        operation_id: "delete-service-booking",
        call: delete_service_booking,
        answer: Some(round_trip::<models::DeleteServiceBookingResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "GET",
        path: "/calendars/services/catalog",
        operation_id: "get-services-catalog",
        call: get_services_catalog,
        answer: Some(round_trip::<models::ServicesListResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "POST",
        path: "/calendars/services/catalog",
        operation_id: "create-service-catalog",
        call: create_service_catalog,
        answer: Some(round_trip::<models::ServiceResponseWrapper>),
    },
    Operation {
        family: "v3/calendars",
        method: "GET",
        path: "/calendars/services/catalog/{serviceId}",
        operation_id: "get-service-catalog-by-id",
        call: get_service_catalog,
        answer: Some(round_trip::<models::ServiceResponseWrapper>),
    },
    Operation {
        family: "v3/calendars",
        method: "PUT",
        path: "/calendars/services/catalog/{serviceId}",
        operation_id: "update-service-catalog",
        call: update_service_catalog,
        answer: Some(round_trip::<models::ServiceResponseWrapper>),
    },
    Operation {
        family: "v3/calendars",
        method: "DELETE",
        path: "/calendars/services/catalog/{serviceId}",
        operation_id: "delete-service-catalog",
        call: delete_service_catalog,
        answer: Some(round_trip::<models::DeleteServiceResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "GET",
        path: "/calendars/services/locations",
        operation_id: "get-service-locations",
        call: get_service_locations,
        answer: Some(round_trip::<models::ServiceLocationListResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "POST",
        path: "/calendars/services/locations",
        operation_id: "create-service-location",
        call: create_service_location,
        answer: Some(round_trip::<models::ServiceLocationResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "GET",
        path: "/calendars/services/locations/{serviceLocationId}",
        operation_id: "get-service-location-by-id",
        call: get_service_location,
        answer: Some(round_trip::<models::ServiceLocationResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "PUT",
        path: "/calendars/services/locations/{serviceLocationId}",
        operation_id: "update-service-location",
        call: update_service_location,
        answer: Some(round_trip::<models::ServiceLocationResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "DELETE",
        path: "/calendars/services/locations/{serviceLocationId}",
        operation_id: "delete-service-location",
        call: delete_service_location,
        answer: Some(round_trip::<models::DeleteServiceLocationResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "POST",
        path: "/calendars/events/appointments",
        operation_id: "create-appointment",
        call: create_appointment,
        answer: Some(round_trip::<models::AppointmentSchemaResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "GET",
        path: "/calendars/events/appointments/{eventId}",
        operation_id: "get-appointment",
        call: get_appointment,
        answer: Some(round_trip::<models::GetCalendarEventResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "PUT",
        path: "/calendars/events/appointments/{eventId}",
        operation_id: "edit-appointment",
        call: update_appointment,
        answer: Some(round_trip::<models::AppointmentSchemaResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "GET",
        path: "/calendars/events",
        operation_id: "get-calendar-events",
        call: list_events,
        answer: Some(round_trip::<models::GetCalendarEventsResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "GET",
        path: "/calendars/blocked-slots",
        operation_id: "get-blocked-slots",
        call: list_blocked_slots,
        answer: Some(round_trip::<models::GetCalendarEventsResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "POST",
        path: "/calendars/events/block-slots",
        operation_id: "create-block-slot",
        call: create_block_slot,
        answer: Some(round_trip::<models::BlockedSlotResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "PUT",
        path: "/calendars/events/block-slots/{eventId}",
        operation_id: "edit-block-slot",
        call: update_block_slot,
        answer: Some(round_trip::<models::BlockedSlotResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "GET",
        path: "/calendars/{calendarId}/free-slots",
        operation_id: "get-slots",
        call: free_slots,
        answer: Some(round_trip::<rt::Map<models::Slots>>),
    },
    Operation {
        family: "v3/calendars",
        method: "GET",
        path: "/calendars/{calendarId}",
        operation_id: "get-calendar",
        call: get,
        answer: Some(round_trip::<models::CalendarByIdResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "PUT",
        path: "/calendars/{calendarId}",
        operation_id: "update-calendar",
        call: update,
        answer: Some(round_trip::<models::CalendarByIdResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "DELETE",
        path: "/calendars/{calendarId}",
        operation_id: "delete-calendar",
        call: delete,
        answer: Some(round_trip::<models::CalendarDeleteResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "DELETE",
        path: "/calendars/events/{eventId}",
        operation_id: "delete-event",
        call: delete_event,
        answer: Some(round_trip::<models::DeleteEventResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "GET",
        path: "/calendars/appointments/{appointmentId}/notes",
        operation_id: "get-appointment-notes",
        call: list_appointment_notes,
        answer: Some(round_trip::<models::GetNotesListResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "POST",
        path: "/calendars/appointments/{appointmentId}/notes",
        operation_id: "create-appointment-note",
        call: create_appointment_note,
        answer: Some(round_trip::<models::GetCreateUpdateNoteResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "PUT",
        path: "/calendars/appointments/{appointmentId}/notes/{noteId}",
        operation_id: "update-appointment-note",
        call: update_appointment_note,
        answer: Some(round_trip::<models::GetCreateUpdateNoteResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "DELETE",
        path: "/calendars/appointments/{appointmentId}/notes/{noteId}",
        operation_id: "delete-appointment-note",
        call: delete_appointment_note,
        answer: Some(round_trip::<models::DeleteNoteResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "GET",
        path: "/calendars/resources/{resourceType}/{id}",
        operation_id: "get-calendar-resource",
        call: get_resource,
        answer: Some(round_trip::<models::CalendarResourceByIdResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "PUT",
        path: "/calendars/resources/{resourceType}/{id}",
        operation_id: "update-calendar-resource",
        call: update_resource,
        answer: Some(round_trip::<models::CalendarResourceResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "DELETE",
        path: "/calendars/resources/{resourceType}/{id}",
        operation_id: "delete-calendar-resource",
        call: delete_resource,
        answer: Some(round_trip::<models::ResourceDeleteResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "GET",
        path: "/calendars/resources/{resourceType}",
        operation_id: "fetch-calendar-resources",
        call: list_resources,
        answer: Some(round_trip::<rt::List<models::CalendarResourceByIdResponse>>),
    },
    Operation {
        family: "v3/calendars",
        method: "POST",
        path: "/calendars/resources/{resourceType}",
        operation_id: "create-calendar-resource",
        call: create_resource,
        answer: Some(round_trip::<models::CalendarResourceByIdResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "GET",
        path: "/calendars/{calendarId}/notifications",
        operation_id: "get-event-notification",
        call: list_notifications,
        answer: Some(round_trip::<rt::List<models::CalendarNotificationResponse>>),
    },
    Operation {
        family: "v3/calendars",
        method: "POST",
        path: "/calendars/{calendarId}/notifications",
        operation_id: "create-event-notification",
        call: create_notifications,
        answer: Some(round_trip::<rt::List<models::CalendarNotificationResponse>>),
    },
    Operation {
        family: "v3/calendars",
        method: "GET",
        path: "/calendars/{calendarId}/notifications/{notificationId}",
        operation_id: "find-event-notification",
        call: get_notification,
        answer: Some(round_trip::<models::CalendarNotificationResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "PUT",
        path: "/calendars/{calendarId}/notifications/{notificationId}",
        operation_id: "update-event-notification",
        call: update_notification,
        answer: Some(round_trip::<models::CalendarNotificationDeleteResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "DELETE",
        path: "/calendars/{calendarId}/notifications/{notificationId}",
        operation_id: "delete-event-notification",
        call: delete_notification,
        answer: Some(round_trip::<models::CalendarNotificationDeleteResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "GET",
        path: "/calendars/schedules/search",
        operation_id: "getAllSchedules",
        call: list_schedules,
        answer: Some(round_trip::<models::GetAllSchedulesResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "GET",
        path: "/calendars/schedules/{id}",
        operation_id: "getScheduleById",
        call: get_schedule,
        answer: Some(round_trip::<models::ScheduleResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "PUT",
        path: "/calendars/schedules/{id}",
        operation_id: "updateSchedule",
        call: update_schedule,
        answer: Some(round_trip::<models::ScheduleResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "DELETE",
        path: "/calendars/schedules/{id}",
        operation_id: "deleteSchedule",
        call: delete_schedule,
        answer: Some(round_trip::<models::DeleteScheduleResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "POST",
        path: "/calendars/schedules",
        operation_id: "createSchedule",
        call: create_schedule,
        answer: Some(round_trip::<models::ScheduleResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "PUT",
        path: "/calendars/schedules/{id}/associations/{calendarId}",
        operation_id: "add-calendar-to-schedule",
        call: add_to_schedule,
        answer: Some(round_trip::<models::AddToScheduleResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "DELETE",
        path: "/calendars/schedules/{id}/associations/{calendarId}",
        operation_id: "remove-calendar-from-schedule",
        call: remove_from_schedule,
        answer: Some(round_trip::<models::RemoveFromScheduleResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "GET",
        path: "/calendars/schedules/event-calendar/{calendarId}",
        operation_id: "getCalendarSchedule",
        call: get_calendar_schedule,
        answer: Some(round_trip::<models::EventCalendarScheduleWrapper>),
    },
    Operation {
        family: "v3/calendars",
        method: "PUT",
        path: "/calendars/schedules/event-calendar/{calendarId}",
        operation_id: "updateCalendarSchedule",
        call: update_calendar_schedule,
        answer: Some(round_trip::<models::EventCalendarScheduleWrapper>),
    },
    Operation {
        family: "v3/calendars",
        method: "POST",
        path: "/calendars/schedules/event-calendar/{calendarId}",
        operation_id: "createCalendarSchedule",
        call: create_calendar_schedule,
        answer: Some(round_trip::<models::EventCalendarScheduleWrapper>),
    },
    Operation {
        family: "v3/calendars",
        method: "GET",
        path: "/calendars/",
        operation_id: "get-calendars",
        call: list,
        answer: Some(round_trip::<models::CalendarsGetResponse>),
    },
    Operation {
        family: "v3/calendars",
        method: "POST",
        path: "/calendars/",
        operation_id: "create-calendar",
        call: create,
        answer: Some(round_trip::<models::CalendarByIdResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/AllGroupsSuccessfulResponseDTO",
        name: "AllGroupsResponse",
        round_trip: round_trip::<models::AllGroupsResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/GroupDTO",
        name: "Group",
        round_trip: round_trip::<models::Group>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/GroupCreateSuccessfulResponseDTO",
        name: "GroupCreateResponse",
        round_trip: round_trip::<models::GroupCreateResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/ValidateGroupSlugSuccessResponseDTO",
        name: "ValidateGroupSlugResponse",
        round_trip: round_trip::<models::ValidateGroupSlugResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/GroupSuccessfulResponseDTO",
        name: "GroupResponse",
        round_trip: round_trip::<models::GroupResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/ServiceBookingsListResponseDTO",
        name: "ServiceBookingsListResponse",
        round_trip: round_trip::<models::ServiceBookingsListResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/ServiceBookingResponseDTO",
        name: "ServiceBookingResponse",
        round_trip: round_trip::<models::ServiceBookingResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/ServiceDTO",
        name: "Service",
        round_trip: round_trip::<models::Service>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/ServiceResourceDTO",
        name: "ServiceResource",
        round_trip: round_trip::<models::ServiceResource>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/ServiceAddOnResponseDTO",
        name: "ServiceAddOnResponse",
        round_trip: round_trip::<models::ServiceAddOnResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/CreatedOrUpdatedBy",
        name: "CreatedOrUpdatedBy",
        round_trip: round_trip::<models::CreatedOrUpdatedBy>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/CreateBookingServiceDTO",
        name: "CreateBookingService",
        round_trip: round_trip::<models::CreateBookingService>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/ServiceAddOnDTO",
        name: "ServiceAddOn",
        round_trip: round_trip::<models::ServiceAddOn>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/CreateOrUpdateServiceBookingResponseDTO",
        name: "CreateOrUpdateServiceBookingResponse",
        round_trip: round_trip::<models::CreateOrUpdateServiceBookingResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/DeleteServiceBookingResponseDTO",
        name: "DeleteServiceBookingResponse",
        round_trip: round_trip::<models::DeleteServiceBookingResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/ServicesListResponseDTO",
        name: "ServicesListResponse",
        round_trip: round_trip::<models::ServicesListResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/ServiceResponseDTO",
        name: "ServiceResponse",
        round_trip: round_trip::<models::ServiceResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/PaymentDTO",
        name: "Payment",
        round_trip: round_trip::<models::Payment>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/ServiceVariationDTO",
        name: "ServiceVariation",
        round_trip: round_trip::<models::ServiceVariation>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/StaffDTO",
        name: "Staff",
        round_trip: round_trip::<models::Staff>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/CreateServiceVariationDTO",
        name: "CreateServiceVariation",
        round_trip: round_trip::<models::CreateServiceVariation>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/ServiceResponseWrapperDTO",
        name: "ServiceResponseWrapper",
        round_trip: round_trip::<models::ServiceResponseWrapper>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/UpdateServiceVariationDTO",
        name: "UpdateServiceVariation",
        round_trip: round_trip::<models::UpdateServiceVariation>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/DeleteServiceResponseDTO",
        name: "DeleteServiceResponse",
        round_trip: round_trip::<models::DeleteServiceResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/ServiceLocationListResponseDTO",
        name: "ServiceLocationListResponse",
        round_trip: round_trip::<models::ServiceLocationListResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/ServiceLocationResponseDTO",
        name: "ServiceLocationResponse",
        round_trip: round_trip::<models::ServiceLocationResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/DeleteServiceLocationResponseDTO",
        name: "DeleteServiceLocationResponse",
        round_trip: round_trip::<models::DeleteServiceLocationResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/AppointmentSchemaResponse",
        name: "AppointmentSchemaResponse",
        round_trip: round_trip::<models::AppointmentSchemaResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/GetCalendarEventSuccessfulResponseDTO",
        name: "GetCalendarEventResponse",
        round_trip: round_trip::<models::GetCalendarEventResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/CalendarEventDTO",
        name: "CalendarEvent",
        round_trip: round_trip::<models::CalendarEvent>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/GetCalendarEventsSuccessfulResponseDTO",
        name: "GetCalendarEventsResponse",
        round_trip: round_trip::<models::GetCalendarEventsResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/BlockedSlotSuccessfulResponseDto",
        name: "BlockedSlotResponse",
        round_trip: round_trip::<models::BlockedSlotResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/SlotsSchema",
        name: "Slots",
        round_trip: round_trip::<models::Slots>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/CalendarByIdSuccessfulResponseDTO",
        name: "CalendarByIdResponse",
        round_trip: round_trip::<models::CalendarByIdResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/CalendarDTO",
        name: "Calendar",
        round_trip: round_trip::<models::Calendar>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/CalendarNotification",
        name: "CalendarNotification",
        round_trip: round_trip::<models::CalendarNotification>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/TeamMemberResponse",
        name: "TeamMemberResponse",
        round_trip: round_trip::<models::TeamMemberResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/LocationConfigurationResponse",
        name: "LocationConfigurationResponse",
        round_trip: round_trip::<models::LocationConfigurationResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/OpenHour",
        name: "OpenHour",
        round_trip: round_trip::<models::OpenHour>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/Hour",
        name: "Hour",
        round_trip: round_trip::<models::Hour>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/Recurring",
        name: "Recurring",
        round_trip: round_trip::<models::Recurring>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/Availability",
        name: "Availability",
        round_trip: round_trip::<models::Availability>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/LookBusyConfiguration",
        name: "LookBusyConfiguration",
        round_trip: round_trip::<models::LookBusyConfiguration>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/TeamMember",
        name: "TeamMember",
        round_trip: round_trip::<models::TeamMember>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/LocationConfiguration",
        name: "LocationConfiguration",
        round_trip: round_trip::<models::LocationConfiguration>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/UpdateAvailability",
        name: "UpdateAvailability",
        round_trip: round_trip::<models::UpdateAvailability>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/CalendarDeleteSuccessfulResponseDTO",
        name: "CalendarDeleteResponse",
        round_trip: round_trip::<models::CalendarDeleteResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/DeleteEventSuccessfulResponseDto",
        name: "DeleteEventResponse",
        round_trip: round_trip::<models::DeleteEventResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/GetNotesListSuccessfulResponseDto",
        name: "GetNotesListResponse",
        round_trip: round_trip::<models::GetNotesListResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/GetNoteSchema",
        name: "GetNote",
        round_trip: round_trip::<models::GetNote>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/NoteCreatedBySchema",
        name: "NoteCreatedBy",
        round_trip: round_trip::<models::NoteCreatedBy>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/GetCreateUpdateNoteSuccessfulResponseDto",
        name: "GetCreateUpdateNoteResponse",
        round_trip: round_trip::<models::GetCreateUpdateNoteResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/DeleteNoteSuccessfulResponseDto",
        name: "DeleteNoteResponse",
        round_trip: round_trip::<models::DeleteNoteResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/CalendarResourceByIdResponseDTO",
        name: "CalendarResourceByIdResponse",
        round_trip: round_trip::<models::CalendarResourceByIdResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/CalendarResourceResponseDTO",
        name: "CalendarResourceResponse",
        round_trip: round_trip::<models::CalendarResourceResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/ResourceDeleteResponseDTO",
        name: "ResourceDeleteResponse",
        round_trip: round_trip::<models::ResourceDeleteResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/CalendarNotificationResponseDTO",
        name: "CalendarNotificationResponse",
        round_trip: round_trip::<models::CalendarNotificationResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/SchedulesDTO",
        name: "Schedules",
        round_trip: round_trip::<models::Schedules>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/CreateCalendarNotificationDTO",
        name: "CreateCalendarNotification",
        round_trip: round_trip::<models::CreateCalendarNotification>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/CalendarNotificationDeleteResponseDTO",
        name: "CalendarNotificationDeleteResponse",
        round_trip: round_trip::<models::CalendarNotificationDeleteResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/GetAllSchedulesResponseDTO",
        name: "GetAllSchedulesResponse",
        round_trip: round_trip::<models::GetAllSchedulesResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/ScheduleObjectResponseDTO",
        name: "ScheduleObjectResponse",
        round_trip: round_trip::<models::ScheduleObjectResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/ScheduleRuleDTO",
        name: "ScheduleRule",
        round_trip: round_trip::<models::ScheduleRule>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/ScheduleIntervalDTO",
        name: "ScheduleInterval",
        round_trip: round_trip::<models::ScheduleInterval>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/ScheduleResponseDTO",
        name: "ScheduleResponse",
        round_trip: round_trip::<models::ScheduleResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/paths/~1calendars~1schedules~1{id}/delete/responses/200/content/application~1json/schema",
        name: "DeleteScheduleResponse",
        round_trip: round_trip::<models::DeleteScheduleResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/paths/~1calendars~1schedules~1{id}~1associations~1{calendarId}/put/responses/200/content/application~1json/schema",
        name: "AddToScheduleResponse",
        round_trip: round_trip::<models::AddToScheduleResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/paths/~1calendars~1schedules~1{id}~1associations~1{calendarId}/delete/responses/200/content/application~1json/schema",
        name: "RemoveFromScheduleResponse",
        round_trip: round_trip::<models::RemoveFromScheduleResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/EventCalendarScheduleWrapperDTO",
        name: "EventCalendarScheduleWrapper",
        round_trip: round_trip::<models::EventCalendarScheduleWrapper>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/EventCalendarScheduleResponseDTO",
        name: "EventCalendarScheduleResponse",
        round_trip: round_trip::<models::EventCalendarScheduleResponse>,
    },
    ModelCase {
        family: "v3/calendars",
        pointer: "/components/schemas/CalendarsGetSuccessfulResponseDTO",
        name: "CalendarsGetResponse",
        round_trip: round_trip::<models::CalendarsGetResponse>,
    },
];

fn list_groups(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.v3().calendars().list_groups();
    Ok(request.build()?)
}

fn create_group(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .create_group(
            arg::<String>(values, Place::Field, "name")?,
            arg::<String>(values, Place::Field, "description")?,
            arg::<String>(values, Place::Field, "slug")?,
        );
    if let Some(value) = optional::<bool>(values, Place::Field, "isActive")? {
        request = request.is_active(value);
    }
    Ok(request.build()?)
}

fn validate_group_slug(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .validate_group_slug(arg::<String>(values, Place::Field, "slug")?);
    Ok(request.build()?)
}

fn update_group(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .update_group(
            arg::<String>(values, Place::Path, "groupId")?,
            arg::<String>(values, Place::Field, "name")?,
            arg::<String>(values, Place::Field, "description")?,
            arg::<String>(values, Place::Field, "slug")?,
        );
    Ok(request.build()?)
}

fn delete_group(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .delete_group(arg::<String>(values, Place::Path, "groupId")?);
    Ok(request.build()?)
}

fn update_group_status(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .update_group_status(
            arg::<String>(values, Place::Path, "groupId")?,
            arg::<bool>(values, Place::Field, "isActive")?,
        );
    Ok(request.build()?)
}

fn get_service_bookings(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .get_service_bookings(
            arg::<i64>(values, Place::Query, "startTime")?,
            arg::<i64>(values, Place::Query, "endTime")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "timezone")? {
        request = request.timezone(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "serviceLocationId")? {
        request = request.service_location_id(value);
    }
    Ok(request.build()?)
}

fn create_service_booking(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .create_service_booking(
            arg::<String>(values, Place::Field, "contactId")?,
            arg::<String>(values, Place::Field, "startTime")?,
            arg::<String>(values, Place::Field, "endTime")?,
            arg::<String>(values, Place::Field, "timezone")?,
            arg::<
                rt::List<models::CreateBookingService>,
            >(values, Place::Field, "services")?,
        );
    if let Some(value) = optional::<
        bool,
    >(values, Place::Query, "overrideAvailability")? {
        request = request.override_availability(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Query, "skipSchedulingNotice")? {
        request = request.skip_scheduling_notice(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "serviceLocationId")? {
        request = request.service_location_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "meetingLocation")? {
        request = request.meeting_location(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<
        models::CreatePublicServiceBookingStatus,
    >(values, Place::Field, "status")? {
        request = request.status(value);
    }
    Ok(request.build()?)
}

fn get_service_booking(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .get_service_booking(arg::<String>(values, Place::Path, "bookingId")?);
    Ok(request.build()?)
}

fn update_service_booking(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .update_service_booking(arg::<String>(values, Place::Path, "bookingId")?);
    if let Some(value) = optional::<
        bool,
    >(values, Place::Query, "overrideAvailability")? {
        request = request.override_availability(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Query, "skipSchedulingNotice")? {
        request = request.skip_scheduling_notice(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "serviceLocationId")? {
        request = request.service_location_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "meetingLocation")? {
        request = request.meeting_location(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<
        models::UpdateServiceBookingStatus,
    >(values, Place::Field, "status")? {
        request = request.status(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "startTime")? {
        request = request.start_time(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "endTime")? {
        request = request.end_time(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "timezone")? {
        request = request.timezone(value);
    }
    if let Some(value) = optional::<
        rt::List<models::CreateBookingService>,
    >(values, Place::Field, "services")? {
        request = request.services(value);
    }
    Ok(request.build()?)
}

fn delete_service_booking(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .delete_service_booking(arg::<String>(values, Place::Path, "bookingId")?);
    Ok(request.build()?)
}

fn get_services_catalog(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().calendars().get_services_catalog();
    if let Some(value) = optional::<String>(values, Place::Query, "serviceCategoryId")? {
        request = request.service_category_id(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "isPrivate")? {
        request = request.is_private(value);
    }
    Ok(request.build()?)
}

fn create_service_catalog(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .create_service_catalog(
            arg::<String>(values, Place::Field, "name")?,
            arg::<String>(values, Place::Field, "slug")?,
            arg::<rt::List<models::Staff>>(values, Place::Field, "staff")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "eventColor")? {
        request = request.event_color(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "coverImage")? {
        request = request.cover_image(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "serviceCategoryId")? {
        request = request.service_category_id(value);
    }
    if let Some(value) = optional::<models::Payment>(values, Place::Field, "payment")? {
        request = request.payment(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "serviceDuration")? {
        request = request.service_duration(value);
    }
    if let Some(value) = optional::<
        models::ServiceDurationUnit,
    >(values, Place::Field, "serviceDurationUnit")? {
        request = request.service_duration_unit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "preBuffer")? {
        request = request.pre_buffer(value);
    }
    if let Some(value) = optional::<
        models::ServiceResponsePreBufferUnit,
    >(values, Place::Field, "preBufferUnit")? {
        request = request.pre_buffer_unit(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "postBuffer")? {
        request = request.post_buffer(value);
    }
    if let Some(value) = optional::<
        models::PostBufferUnit,
    >(values, Place::Field, "postBufferUnit")? {
        request = request.post_buffer_unit(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isPrivate")? {
        request = request.is_private(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "formId")? {
        request = request.form_id(value);
    }
    if let Some(value) = optional::<
        rt::List<models::CreateServiceVariation>,
    >(values, Place::Field, "variations")? {
        request = request.variations(value);
    }
    Ok(request.build()?)
}

fn get_service_catalog(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .get_service_catalog(arg::<String>(values, Place::Path, "serviceId")?);
    Ok(request.build()?)
}

fn update_service_catalog(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .update_service_catalog(arg::<String>(values, Place::Path, "serviceId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "slug")? {
        request = request.slug(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "eventColor")? {
        request = request.event_color(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "coverImage")? {
        request = request.cover_image(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "serviceCategoryId")? {
        request = request.service_category_id(value);
    }
    if let Some(value) = optional::<models::Payment>(values, Place::Field, "payment")? {
        request = request.payment(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "serviceDuration")? {
        request = request.service_duration(value);
    }
    if let Some(value) = optional::<
        models::ServiceDurationUnit,
    >(values, Place::Field, "serviceDurationUnit")? {
        request = request.service_duration_unit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "preBuffer")? {
        request = request.pre_buffer(value);
    }
    if let Some(value) = optional::<
        models::ServiceResponsePreBufferUnit,
    >(values, Place::Field, "preBufferUnit")? {
        request = request.pre_buffer_unit(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "postBuffer")? {
        request = request.post_buffer(value);
    }
    if let Some(value) = optional::<
        models::PostBufferUnit,
    >(values, Place::Field, "postBufferUnit")? {
        request = request.post_buffer_unit(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isPrivate")? {
        request = request.is_private(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "formId")? {
        request = request.form_id(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Staff>,
    >(values, Place::Field, "staff")? {
        request = request.staff(value);
    }
    if let Some(value) = optional::<
        rt::List<models::UpdateServiceVariation>,
    >(values, Place::Field, "variations")? {
        request = request.variations(value);
    }
    Ok(request.build()?)
}

fn delete_service_catalog(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .delete_service_catalog(arg::<String>(values, Place::Path, "serviceId")?);
    Ok(request.build()?)
}

fn get_service_locations(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.v3().calendars().get_service_locations();
    Ok(request.build()?)
}

fn create_service_location(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .create_service_location(
            arg::<String>(values, Place::Field, "name")?,
            arg::<String>(values, Place::Field, "slug")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "phone")? {
        request = request.phone(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "address")? {
        request = request.address(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "coverImage")? {
        request = request.cover_image(value);
    }
    if let Some(value) = optional::<
        models::LocationType,
    >(values, Place::Field, "locationType")? {
        request = request.location_type(value);
    }
    Ok(request.build()?)
}

fn get_service_location(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .get_service_location(arg::<String>(values, Place::Path, "serviceLocationId")?);
    Ok(request.build()?)
}

fn update_service_location(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .update_service_location(
            arg::<String>(values, Place::Path, "serviceLocationId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "slug")? {
        request = request.slug(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "phone")? {
        request = request.phone(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "address")? {
        request = request.address(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "coverImage")? {
        request = request.cover_image(value);
    }
    if let Some(value) = optional::<
        models::LocationType,
    >(values, Place::Field, "locationType")? {
        request = request.location_type(value);
    }
    Ok(request.build()?)
}

fn delete_service_location(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .delete_service_location(
            arg::<String>(values, Place::Path, "serviceLocationId")?,
        );
    Ok(request.build()?)
}

fn create_appointment(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .create_appointment(
            arg::<String>(values, Place::Field, "calendarId")?,
            arg::<String>(values, Place::Field, "contactId")?,
            arg::<String>(values, Place::Field, "startTime")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<
        models::AppointmentCreateMeetingLocationType,
    >(values, Place::Field, "meetingLocationType")? {
        request = request.meeting_location_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "meetingLocationId")? {
        request = request.meeting_location_id(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "overrideLocationConfig")? {
        request = request.override_location_config(value);
    }
    if let Some(value) = optional::<
        models::AppointmentStatus,
    >(values, Place::Field, "appointmentStatus")? {
        request = request.appointment_status(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "assignedUserId")? {
        request = request.assigned_user_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "address")? {
        request = request.address(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "ignoreDateRange")? {
        request = request.ignore_date_range(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "toNotify")? {
        request = request.to_notify(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "ignoreFreeSlotValidation")? {
        request = request.ignore_free_slot_validation(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "rrule")? {
        request = request.rrule(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "endTime")? {
        request = request.end_time(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    Ok(request.build()?)
}

fn get_appointment(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .get_appointment(arg::<String>(values, Place::Path, "eventId")?);
    Ok(request.build()?)
}

fn update_appointment(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .update_appointment(arg::<String>(values, Place::Path, "eventId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<
        models::AppointmentCreateMeetingLocationType,
    >(values, Place::Field, "meetingLocationType")? {
        request = request.meeting_location_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "meetingLocationId")? {
        request = request.meeting_location_id(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "overrideLocationConfig")? {
        request = request.override_location_config(value);
    }
    if let Some(value) = optional::<
        models::AppointmentStatus,
    >(values, Place::Field, "appointmentStatus")? {
        request = request.appointment_status(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "assignedUserId")? {
        request = request.assigned_user_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "address")? {
        request = request.address(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "ignoreDateRange")? {
        request = request.ignore_date_range(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "toNotify")? {
        request = request.to_notify(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "ignoreFreeSlotValidation")? {
        request = request.ignore_free_slot_validation(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "rrule")? {
        request = request.rrule(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "calendarId")? {
        request = request.calendar_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "startTime")? {
        request = request.start_time(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "endTime")? {
        request = request.end_time(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    Ok(request.build()?)
}

fn list_events(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .list_events(
            arg::<i64>(values, Place::Query, "startTime")?,
            arg::<i64>(values, Place::Query, "endTime")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "userId")? {
        request = request.user_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "calendarId")? {
        request = request.calendar_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "groupId")? {
        request = request.group_id(value);
    }
    Ok(request.build()?)
}

fn list_blocked_slots(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .list_blocked_slots(
            arg::<i64>(values, Place::Query, "startTime")?,
            arg::<i64>(values, Place::Query, "endTime")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "userId")? {
        request = request.user_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "calendarId")? {
        request = request.calendar_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "groupId")? {
        request = request.group_id(value);
    }
    Ok(request.build()?)
}

fn create_block_slot(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().calendars().create_block_slot();
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "calendarId")? {
        request = request.calendar_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "assignedUserId")? {
        request = request.assigned_user_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "startTime")? {
        request = request.start_time(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "endTime")? {
        request = request.end_time(value);
    }
    Ok(request.build()?)
}

fn update_block_slot(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .update_block_slot(arg::<String>(values, Place::Path, "eventId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "calendarId")? {
        request = request.calendar_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "assignedUserId")? {
        request = request.assigned_user_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "startTime")? {
        request = request.start_time(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "endTime")? {
        request = request.end_time(value);
    }
    Ok(request.build()?)
}

fn free_slots(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .free_slots(
            arg::<String>(values, Place::Path, "calendarId")?,
            arg::<i64>(values, Place::Query, "startDate")?,
            arg::<i64>(values, Place::Query, "endDate")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "timezone")? {
        request = request.timezone(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "userId")? {
        request = request.user_id(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Query, "userIds")? {
        request = request.user_ids(value);
    }
    Ok(request.build()?)
}

fn get(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .get(arg::<String>(values, Place::Path, "calendarId")?);
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn update(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .update(arg::<String>(values, Place::Path, "calendarId")?);
    if let Some(value) = optional::<
        rt::List<models::CalendarNotification>,
    >(values, Place::Field, "notifications")? {
        request = request.notifications(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "groupId")? {
        request = request.group_id(value);
    }
    if let Some(value) = optional::<
        rt::List<models::TeamMember>,
    >(values, Place::Field, "teamMembers")? {
        request = request.team_members(value);
    }
    if let Some(value) = optional::<
        models::EventType,
    >(values, Place::Field, "eventType")? {
        request = request.event_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "slug")? {
        request = request.slug(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "widgetSlug")? {
        request = request.widget_slug(value);
    }
    if let Some(value) = optional::<
        models::WidgetType,
    >(values, Place::Field, "widgetType")? {
        request = request.widget_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "eventTitle")? {
        request = request.event_title(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "eventColor")? {
        request = request.event_color(value);
    }
    if let Some(value) = optional::<
        rt::List<models::LocationConfiguration>,
    >(values, Place::Field, "locationConfigurations")? {
        request = request.location_configurations(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "slotDuration")? {
        request = request.slot_duration(value);
    }
    if let Some(value) = optional::<
        models::SlotDurationUnit,
    >(values, Place::Field, "slotDurationUnit")? {
        request = request.slot_duration_unit(value);
    }
    if let Some(value) = optional::<
        models::ServiceResponsePreBufferUnit,
    >(values, Place::Field, "preBufferUnit")? {
        request = request.pre_buffer_unit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "slotInterval")? {
        request = request.slot_interval(value);
    }
    if let Some(value) = optional::<
        models::SlotIntervalUnit,
    >(values, Place::Field, "slotIntervalUnit")? {
        request = request.slot_interval_unit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "slotBuffer")? {
        request = request.slot_buffer(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "preBuffer")? {
        request = request.pre_buffer(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "appoinmentPerSlot")? {
        request = request.appoinment_per_slot(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "appoinmentPerDay")? {
        request = request.appoinment_per_day(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "allowBookingAfter")? {
        request = request.allow_booking_after(value);
    }
    if let Some(value) = optional::<
        models::AllowBookingAfterUnit,
    >(values, Place::Field, "allowBookingAfterUnit")? {
        request = request.allow_booking_after_unit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "allowBookingFor")? {
        request = request.allow_booking_for(value);
    }
    if let Some(value) = optional::<
        models::AllowBookingForUnit,
    >(values, Place::Field, "allowBookingForUnit")? {
        request = request.allow_booking_for_unit(value);
    }
    if let Some(value) = optional::<
        rt::List<models::OpenHour>,
    >(values, Place::Field, "openHours")? {
        request = request.open_hours(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "enableRecurring")? {
        request = request.enable_recurring(value);
    }
    if let Some(value) = optional::<
        models::Recurring,
    >(values, Place::Field, "recurring")? {
        request = request.recurring(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "formId")? {
        request = request.form_id(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "stickyContact")? {
        request = request.sticky_contact(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isLivePaymentMode")? {
        request = request.is_live_payment_mode(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "autoConfirm")? {
        request = request.auto_confirm(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "shouldSendAlertEmailsToAssignedMember")? {
        request = request.should_send_alert_emails_to_assigned_member(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "alertEmail")? {
        request = request.alert_email(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "googleInvitationEmails")? {
        request = request.google_invitation_emails(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "allowReschedule")? {
        request = request.allow_reschedule(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "allowCancellation")? {
        request = request.allow_cancellation(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "shouldAssignContactToTeamMember")? {
        request = request.should_assign_contact_to_team_member(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "shouldSkipAssigningContactForExisting")? {
        request = request.should_skip_assigning_contact_for_existing(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "notes")? {
        request = request.notes(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "pixelId")? {
        request = request.pixel_id(value);
    }
    if let Some(value) = optional::<
        models::FormSubmitType,
    >(values, Place::Field, "formSubmitType")? {
        request = request.form_submit_type(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "formSubmitRedirectURL")? {
        request = request.form_submit_redirect_url(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "formSubmitThanksMessage")? {
        request = request.form_submit_thanks_message(value);
    }
    if let Some(value) = optional::<
        models::AvailabilityType,
    >(values, Place::Field, "availabilityType")? {
        request = request.availability_type(value);
    }
    if let Some(value) = optional::<
        rt::List<models::UpdateAvailability>,
    >(values, Place::Field, "availabilities")? {
        request = request.availabilities(value);
    }
    if let Some(value) = optional::<
        models::GuestType,
    >(values, Place::Field, "guestType")? {
        request = request.guest_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "consentLabel")? {
        request = request.consent_label(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "calendarCoverImage")? {
        request = request.calendar_cover_image(value);
    }
    if let Some(value) = optional::<
        models::LookBusyConfiguration,
    >(values, Place::Field, "lookBusyConfig")? {
        request = request.look_busy_config(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isActive")? {
        request = request.is_active(value);
    }
    Ok(request.build()?)
}

fn delete(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .delete(arg::<String>(values, Place::Path, "calendarId")?);
    Ok(request.build()?)
}

fn delete_event(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .delete_event(
            arg::<String>(values, Place::Path, "eventId")?,
            arg::<rt::Json>(values, Place::Body, "")?,
        );
    Ok(request.build()?)
}

fn list_appointment_notes(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .list_appointment_notes(
            arg::<String>(values, Place::Path, "appointmentId")?,
            arg::<i64>(values, Place::Query, "limit")?,
            arg::<i64>(values, Place::Query, "offset")?,
        );
    Ok(request.build()?)
}

fn create_appointment_note(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .create_appointment_note(
            arg::<String>(values, Place::Path, "appointmentId")?,
            arg::<String>(values, Place::Field, "body")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    Ok(request.build()?)
}

fn update_appointment_note(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .update_appointment_note(
            arg::<String>(values, Place::Path, "appointmentId")?,
            arg::<String>(values, Place::Path, "noteId")?,
            arg::<String>(values, Place::Field, "body")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    Ok(request.build()?)
}

fn delete_appointment_note(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .delete_appointment_note(
            arg::<String>(values, Place::Path, "appointmentId")?,
            arg::<String>(values, Place::Path, "noteId")?,
        );
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn get_resource(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .get_resource(
            arg::<models::ResourceType>(values, Place::Path, "resourceType")?,
            arg::<String>(values, Place::Path, "id")?,
        );
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn update_resource(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .update_resource(
            arg::<models::ResourceType>(values, Place::Path, "resourceType")?,
            arg::<String>(values, Place::Path, "id")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "quantity")? {
        request = request.quantity(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "outOfService")? {
        request = request.out_of_service(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "capacity")? {
        request = request.capacity(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "calendarIds")? {
        request = request.calendar_ids(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isActive")? {
        request = request.is_active(value);
    }
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn delete_resource(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .delete_resource(
            arg::<models::ResourceType>(values, Place::Path, "resourceType")?,
            arg::<String>(values, Place::Path, "id")?,
        );
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn list_resources(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .list_resources(
            arg::<models::ResourceType>(values, Place::Path, "resourceType")?,
            arg::<i64>(values, Place::Query, "limit")?,
            arg::<i64>(values, Place::Query, "skip")?,
        );
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn create_resource(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .create_resource(
            arg::<models::ResourceType>(values, Place::Path, "resourceType")?,
            arg::<String>(values, Place::Field, "name")?,
            arg::<String>(values, Place::Field, "description")?,
            arg::<i64>(values, Place::Field, "quantity")?,
            arg::<i64>(values, Place::Field, "outOfService")?,
            arg::<i64>(values, Place::Field, "capacity")?,
            arg::<rt::List<String>>(values, Place::Field, "calendarIds")?,
        );
    Ok(request.build()?)
}

fn list_notifications(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .list_notifications(arg::<String>(values, Place::Path, "calendarId")?);
    if let Some(value) = optional::<bool>(values, Place::Query, "isActive")? {
        request = request.is_active(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "deleted")? {
        request = request.deleted(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    Ok(request.build()?)
}

fn create_notifications(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .create_notifications(
            arg::<String>(values, Place::Path, "calendarId")?,
            arg::<rt::List<models::CreateCalendarNotification>>(values, Place::Body, "")?,
        );
    Ok(request.build()?)
}

fn get_notification(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .get_notification(
            arg::<String>(values, Place::Path, "calendarId")?,
            arg::<String>(values, Place::Path, "notificationId")?,
        );
    Ok(request.build()?)
}

fn update_notification(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .update_notification(
            arg::<String>(values, Place::Path, "calendarId")?,
            arg::<String>(values, Place::Path, "notificationId")?,
        );
    if let Some(value) = optional::<
        models::ReceiverType,
    >(values, Place::Field, "receiverType")? {
        request = request.receiver_type(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "additionalEmailIds")? {
        request = request.additional_email_ids(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "additionalPhoneNumbers")? {
        request = request.additional_phone_numbers(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "selectedUsers")? {
        request = request.selected_users(value);
    }
    if let Some(value) = optional::<models::Channel>(values, Place::Field, "channel")? {
        request = request.channel(value);
    }
    if let Some(value) = optional::<
        models::NotificationType,
    >(values, Place::Field, "notificationType")? {
        request = request.notification_type(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isActive")? {
        request = request.is_active(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "deleted")? {
        request = request.deleted(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "templateId")? {
        request = request.template_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "body")? {
        request = request.body(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "subject")? {
        request = request.subject(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Schedules>,
    >(values, Place::Field, "afterTime")? {
        request = request.after_time(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Schedules>,
    >(values, Place::Field, "beforeTime")? {
        request = request.before_time(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "fromAddress")? {
        request = request.from_address(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "fromNumber")? {
        request = request.from_number(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "fromName")? {
        request = request.from_name(value);
    }
    Ok(request.build()?)
}

fn delete_notification(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .delete_notification(
            arg::<String>(values, Place::Path, "calendarId")?,
            arg::<String>(values, Place::Path, "notificationId")?,
        );
    Ok(request.build()?)
}

fn list_schedules(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .list_schedules(arg::<String>(values, Place::Query, "userId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "calendarId")? {
        request = request.calendar_id(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    Ok(request.build()?)
}

fn get_schedule(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .get_schedule(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn update_schedule(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .update_schedule(arg::<String>(values, Place::Path, "id")?);
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<
        rt::List<models::ScheduleRule>,
    >(values, Place::Field, "rules")? {
        request = request.rules(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "timezone")? {
        request = request.timezone(value);
    }
    Ok(request.build()?)
}

fn delete_schedule(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .delete_schedule(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn create_schedule(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .create_schedule(
            arg::<String>(values, Place::Field, "timezone")?,
            arg::<String>(values, Place::Field, "name")?,
            arg::<String>(values, Place::Field, "userId")?,
        );
    if let Some(value) = optional::<
        rt::List<models::ScheduleRule>,
    >(values, Place::Field, "rules")? {
        request = request.rules(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "calendarIds")? {
        request = request.calendar_ids(value);
    }
    Ok(request.build()?)
}

fn add_to_schedule(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .add_to_schedule(
            arg::<String>(values, Place::Path, "id")?,
            arg::<String>(values, Place::Path, "calendarId")?,
        );
    Ok(request.build()?)
}

fn remove_from_schedule(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .remove_from_schedule(
            arg::<String>(values, Place::Path, "id")?,
            arg::<String>(values, Place::Path, "calendarId")?,
        );
    Ok(request.build()?)
}

fn get_calendar_schedule(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .get_calendar_schedule(arg::<String>(values, Place::Path, "calendarId")?);
    Ok(request.build()?)
}

fn update_calendar_schedule(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .update_calendar_schedule(arg::<String>(values, Place::Path, "calendarId")?);
    if let Some(value) = optional::<
        rt::List<models::ScheduleRule>,
    >(values, Place::Field, "rules")? {
        request = request.rules(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "timezone")? {
        request = request.timezone(value);
    }
    Ok(request.build()?)
}

fn create_calendar_schedule(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .calendars()
        .create_calendar_schedule(
            arg::<String>(values, Place::Path, "calendarId")?,
            arg::<rt::List<models::ScheduleRule>>(values, Place::Field, "rules")?,
            arg::<String>(values, Place::Field, "timezone")?,
        );
    Ok(request.build()?)
}

fn list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().calendars().list();
    if let Some(value) = optional::<String>(values, Place::Query, "groupId")? {
        request = request.group_id(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "showDrafted")? {
        request = request.show_drafted(value);
    }
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn create(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .calendars()
        .create(arg::<String>(values, Place::Field, "name")?);
    if let Some(value) = optional::<bool>(values, Place::Field, "isActive")? {
        request = request.is_active(value);
    }
    if let Some(value) = optional::<
        rt::List<models::CalendarNotification>,
    >(values, Place::Field, "notifications")? {
        request = request.notifications(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "groupId")? {
        request = request.group_id(value);
    }
    if let Some(value) = optional::<
        rt::List<models::TeamMember>,
    >(values, Place::Field, "teamMembers")? {
        request = request.team_members(value);
    }
    if let Some(value) = optional::<
        models::EventType,
    >(values, Place::Field, "eventType")? {
        request = request.event_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "slug")? {
        request = request.slug(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "widgetSlug")? {
        request = request.widget_slug(value);
    }
    if let Some(value) = optional::<
        models::CalendarType,
    >(values, Place::Field, "calendarType")? {
        request = request.calendar_type(value);
    }
    if let Some(value) = optional::<
        models::WidgetType,
    >(values, Place::Field, "widgetType")? {
        request = request.widget_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "eventTitle")? {
        request = request.event_title(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "eventColor")? {
        request = request.event_color(value);
    }
    if let Some(value) = optional::<
        rt::List<models::LocationConfiguration>,
    >(values, Place::Field, "locationConfigurations")? {
        request = request.location_configurations(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "slotDuration")? {
        request = request.slot_duration(value);
    }
    if let Some(value) = optional::<
        models::SlotDurationUnit,
    >(values, Place::Field, "slotDurationUnit")? {
        request = request.slot_duration_unit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "slotInterval")? {
        request = request.slot_interval(value);
    }
    if let Some(value) = optional::<
        models::SlotIntervalUnit,
    >(values, Place::Field, "slotIntervalUnit")? {
        request = request.slot_interval_unit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "slotBuffer")? {
        request = request.slot_buffer(value);
    }
    if let Some(value) = optional::<
        models::SlotBufferUnit,
    >(values, Place::Field, "slotBufferUnit")? {
        request = request.slot_buffer_unit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "preBuffer")? {
        request = request.pre_buffer(value);
    }
    if let Some(value) = optional::<
        models::ServiceResponsePreBufferUnit,
    >(values, Place::Field, "preBufferUnit")? {
        request = request.pre_buffer_unit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "appoinmentPerSlot")? {
        request = request.appoinment_per_slot(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "appoinmentPerDay")? {
        request = request.appoinment_per_day(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "allowBookingAfter")? {
        request = request.allow_booking_after(value);
    }
    if let Some(value) = optional::<
        models::AllowBookingAfterUnit,
    >(values, Place::Field, "allowBookingAfterUnit")? {
        request = request.allow_booking_after_unit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "allowBookingFor")? {
        request = request.allow_booking_for(value);
    }
    if let Some(value) = optional::<
        models::AllowBookingForUnit,
    >(values, Place::Field, "allowBookingForUnit")? {
        request = request.allow_booking_for_unit(value);
    }
    if let Some(value) = optional::<
        rt::List<models::OpenHour>,
    >(values, Place::Field, "openHours")? {
        request = request.open_hours(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "enableRecurring")? {
        request = request.enable_recurring(value);
    }
    if let Some(value) = optional::<
        models::Recurring,
    >(values, Place::Field, "recurring")? {
        request = request.recurring(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "formId")? {
        request = request.form_id(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "stickyContact")? {
        request = request.sticky_contact(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isLivePaymentMode")? {
        request = request.is_live_payment_mode(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "autoConfirm")? {
        request = request.auto_confirm(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "shouldSendAlertEmailsToAssignedMember")? {
        request = request.should_send_alert_emails_to_assigned_member(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "alertEmail")? {
        request = request.alert_email(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "googleInvitationEmails")? {
        request = request.google_invitation_emails(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "allowReschedule")? {
        request = request.allow_reschedule(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "allowCancellation")? {
        request = request.allow_cancellation(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "shouldAssignContactToTeamMember")? {
        request = request.should_assign_contact_to_team_member(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "shouldSkipAssigningContactForExisting")? {
        request = request.should_skip_assigning_contact_for_existing(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "notes")? {
        request = request.notes(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "pixelId")? {
        request = request.pixel_id(value);
    }
    if let Some(value) = optional::<
        models::FormSubmitType,
    >(values, Place::Field, "formSubmitType")? {
        request = request.form_submit_type(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "formSubmitRedirectURL")? {
        request = request.form_submit_redirect_url(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "formSubmitThanksMessage")? {
        request = request.form_submit_thanks_message(value);
    }
    if let Some(value) = optional::<
        models::AvailabilityType,
    >(values, Place::Field, "availabilityType")? {
        request = request.availability_type(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Availability>,
    >(values, Place::Field, "availabilities")? {
        request = request.availabilities(value);
    }
    if let Some(value) = optional::<
        models::GuestType,
    >(values, Place::Field, "guestType")? {
        request = request.guest_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "consentLabel")? {
        request = request.consent_label(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "calendarCoverImage")? {
        request = request.calendar_cover_image(value);
    }
    if let Some(value) = optional::<
        models::LookBusyConfiguration,
    >(values, Place::Field, "lookBusyConfig")? {
        request = request.look_busy_config(value);
    }
    Ok(request.build()?)
}
