// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Calendars a request is for.

use super::models;
use crate::runtime as rt;

pub use crate::api::calendars::kinds::{
    AddToSchedule, CreateAppointmentNote, CreateBlockSlot, CreateGroup,
    CreateNotifications, CreateResource, CreateSchedule, Delete, DeleteAppointmentNote,
    DeleteEvent, DeleteGroup, DeleteNotification, DeleteResource, DeleteSchedule,
    FreeSlots, GetNotification, GetResource, GetSchedule, ListAppointmentNotes,
    ListGroups, ListNotifications, ListResources, ListSchedules, RemoveFromSchedule,
    UpdateAppointmentNote, UpdateBlockSlot, UpdateGroup, UpdateGroupStatus,
    UpdateNotification, UpdateResource, UpdateSchedule, ValidateGroupSlug,
};

/// `GET /calendars/services/bookings`.
pub enum GetServiceBookings {}

impl rt::Kind for GetServiceBookings {
    type Answer = models::ServiceBookingsListResponse;
}

impl rt::Located for GetServiceBookings {}

/// `POST /calendars/services/bookings`.
pub enum CreateServiceBooking {}

impl rt::Kind for CreateServiceBooking {
    type Answer = models::CreateOrUpdateServiceBookingResponse;
}

impl rt::Located for CreateServiceBooking {}

/// `GET /calendars/services/bookings/{bookingId}`.
pub enum GetServiceBooking {}

impl rt::Kind for GetServiceBooking {
    type Answer = models::ServiceBookingResponse;
}

/// `PUT /calendars/services/bookings/{bookingId}`.
pub enum UpdateServiceBooking {}

impl rt::Kind for UpdateServiceBooking {
    type Answer = models::CreateOrUpdateServiceBookingResponse;
}

/// `DELETE /calendars/services/bookings/{bookingId}`.
pub enum DeleteServiceBooking {}

impl rt::Kind for DeleteServiceBooking {
    type Answer = models::DeleteServiceBookingResponse;
}

/// `GET /calendars/services/catalog`.
pub enum GetServicesCatalog {}

impl rt::Kind for GetServicesCatalog {
    type Answer = models::ServicesListResponse;
}

impl rt::Located for GetServicesCatalog {}

/// `POST /calendars/services/catalog`.
pub enum CreateServiceCatalog {}

impl rt::Kind for CreateServiceCatalog {
    type Answer = models::ServiceResponseWrapper;
}

impl rt::Located for CreateServiceCatalog {}

/// `GET /calendars/services/catalog/{serviceId}`.
pub enum GetServiceCatalog {}

impl rt::Kind for GetServiceCatalog {
    type Answer = models::ServiceResponseWrapper;
}

/// `PUT /calendars/services/catalog/{serviceId}`.
pub enum UpdateServiceCatalog {}

impl rt::Kind for UpdateServiceCatalog {
    type Answer = models::ServiceResponseWrapper;
}

/// `DELETE /calendars/services/catalog/{serviceId}`.
pub enum DeleteServiceCatalog {}

impl rt::Kind for DeleteServiceCatalog {
    type Answer = models::DeleteServiceResponse;
}

/// `GET /calendars/services/locations`.
pub enum GetServiceLocations {}

impl rt::Kind for GetServiceLocations {
    type Answer = models::ServiceLocationListResponse;
}

impl rt::Located for GetServiceLocations {}

/// `POST /calendars/services/locations`.
pub enum CreateServiceLocation {}

impl rt::Kind for CreateServiceLocation {
    type Answer = models::ServiceLocationResponse;
}

impl rt::Located for CreateServiceLocation {}

/// `GET /calendars/services/locations/{serviceLocationId}`.
pub enum GetServiceLocation {}

impl rt::Kind for GetServiceLocation {
    type Answer = models::ServiceLocationResponse;
}

/// `PUT /calendars/services/locations/{serviceLocationId}`.
pub enum UpdateServiceLocation {}

impl rt::Kind for UpdateServiceLocation {
    type Answer = models::ServiceLocationResponse;
}

/// `DELETE /calendars/services/locations/{serviceLocationId}`.
pub enum DeleteServiceLocation {}

impl rt::Kind for DeleteServiceLocation {
    type Answer = models::DeleteServiceLocationResponse;
}

/// `POST /calendars/events/appointments`.
pub enum CreateAppointment {}

impl rt::Kind for CreateAppointment {
    type Answer = models::AppointmentSchemaResponse;
}

impl rt::Located for CreateAppointment {}

/// `GET /calendars/events/appointments/{eventId}`.
pub enum GetAppointment {}

impl rt::Kind for GetAppointment {
    type Answer = models::GetCalendarEventResponse;
}

/// `PUT /calendars/events/appointments/{eventId}`.
pub enum UpdateAppointment {}

impl rt::Kind for UpdateAppointment {
    type Answer = models::AppointmentSchemaResponse;
}

/// `GET /calendars/events`.
pub enum ListEvents {}

impl rt::Kind for ListEvents {
    type Answer = models::GetCalendarEventsResponse;
}

impl rt::Located for ListEvents {}

/// `GET /calendars/blocked-slots`.
pub enum ListBlockedSlots {}

impl rt::Kind for ListBlockedSlots {
    type Answer = models::GetCalendarEventsResponse;
}

impl rt::Located for ListBlockedSlots {}

/// `GET /calendars/{calendarId}`.
pub enum Get {}

impl rt::Kind for Get {
    type Answer = models::CalendarByIdResponse;
}

/// `PUT /calendars/{calendarId}`.
pub enum Update {}

impl rt::Kind for Update {
    type Answer = models::CalendarByIdResponse;
}

/// `GET /calendars/schedules/event-calendar/{calendarId}`.
pub enum GetCalendarSchedule {}

impl rt::Kind for GetCalendarSchedule {
    type Answer = models::EventCalendarScheduleWrapper;
}

/// `PUT /calendars/schedules/event-calendar/{calendarId}`.
pub enum UpdateCalendarSchedule {}

impl rt::Kind for UpdateCalendarSchedule {
    type Answer = models::EventCalendarScheduleWrapper;
}

/// `POST /calendars/schedules/event-calendar/{calendarId}`.
pub enum CreateCalendarSchedule {}

impl rt::Kind for CreateCalendarSchedule {
    type Answer = models::EventCalendarScheduleWrapper;
}

/// `GET /calendars/`.
pub enum List {}

impl rt::Kind for List {
    type Answer = models::CalendarsGetResponse;
}

impl rt::Located for List {}

/// `POST /calendars/`.
pub enum Create {}

impl rt::Kind for Create {
    type Answer = models::CalendarByIdResponse;
}

impl rt::Located for Create {}
