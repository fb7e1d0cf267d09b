// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Calendars a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /calendars/groups`.
pub enum ListGroups {}

impl rt::Kind for ListGroups {
    type Answer = models::AllGroupsResponse;
}

impl rt::Located for ListGroups {}

/// `POST /calendars/groups`.
pub enum CreateGroup {}

impl rt::Kind for CreateGroup {
    type Answer = models::GroupCreateResponse;
}

impl rt::Located for CreateGroup {}

/// `POST /calendars/groups/validate-slug`.
pub enum ValidateGroupSlug {}

impl rt::Kind for ValidateGroupSlug {
    type Answer = models::ValidateGroupSlugResponse;
}

impl rt::Located for ValidateGroupSlug {}

/// `GET /calendars/groups/{groupId}`.
pub enum GetGroup {}

impl rt::Kind for GetGroup {
    type Answer = models::GroupCreateResponse;
}

/// `PUT /calendars/groups/{groupId}`.
pub enum UpdateGroup {}

impl rt::Kind for UpdateGroup {
    type Answer = models::GroupCreateResponse;
}

/// `DELETE /calendars/groups/{groupId}`.
pub enum DeleteGroup {}

impl rt::Kind for DeleteGroup {
    type Answer = models::GroupResponse;
}

/// `PUT /calendars/groups/{groupId}/status`.
pub enum UpdateGroupStatus {}

impl rt::Kind for UpdateGroupStatus {
    type Answer = models::GroupResponse;
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

/// `POST /calendars/events/block-slots`.
pub enum CreateBlockSlot {}

impl rt::Kind for CreateBlockSlot {
    type Answer = models::BlockedSlotResponse;
}

impl rt::Located for CreateBlockSlot {}

/// `PUT /calendars/events/block-slots/{eventId}`.
pub enum UpdateBlockSlot {}

impl rt::Kind for UpdateBlockSlot {
    type Answer = models::BlockedSlotResponse;
}

impl rt::Located for UpdateBlockSlot {}

/// `GET /calendars/{calendarId}/free-slots`.
pub enum FreeSlots {}

impl rt::Kind for FreeSlots {
    type Answer = rt::Map<models::Slots>;
}

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

/// `DELETE /calendars/{calendarId}`.
pub enum Delete {}

impl rt::Kind for Delete {
    type Answer = models::CalendarDeleteResponse;
}

/// `DELETE /calendars/events/{eventId}`.
pub enum DeleteEvent {}

impl rt::Kind for DeleteEvent {
    type Answer = models::DeleteEventResponse;
}

/// `GET /calendars/appointments/{appointmentId}/notes`.
pub enum ListAppointmentNotes {}

impl rt::Kind for ListAppointmentNotes {
    type Answer = models::GetNotesListResponse;
}

impl rt::Paged for ListAppointmentNotes {
    type Item = models::GetNote;
}

/// `POST /calendars/appointments/{appointmentId}/notes`.
pub enum CreateAppointmentNote {}

impl rt::Kind for CreateAppointmentNote {
    type Answer = models::GetCreateUpdateNoteResponse;
}

/// `PUT /calendars/appointments/{appointmentId}/notes/{noteId}`.
pub enum UpdateAppointmentNote {}

impl rt::Kind for UpdateAppointmentNote {
    type Answer = models::GetCreateUpdateNoteResponse;
}

/// `DELETE /calendars/appointments/{appointmentId}/notes/{noteId}`.
pub enum DeleteAppointmentNote {}

impl rt::Kind for DeleteAppointmentNote {
    type Answer = models::DeleteNoteResponse;
}

/// `GET /calendars/resources/{resourceType}/{id}`.
pub enum GetResource {}

impl rt::Kind for GetResource {
    type Answer = models::CalendarResourceByIdResponse;
}

/// `PUT /calendars/resources/{resourceType}/{id}`.
pub enum UpdateResource {}

impl rt::Kind for UpdateResource {
    type Answer = models::CalendarResourceResponse;
}

impl rt::Located for UpdateResource {}

/// `DELETE /calendars/resources/{resourceType}/{id}`.
pub enum DeleteResource {}

impl rt::Kind for DeleteResource {
    type Answer = models::ResourceDeleteResponse;
}

/// `GET /calendars/resources/{resourceType}`.
pub enum ListResources {}

impl rt::Kind for ListResources {
    type Answer = rt::List<models::CalendarResourceByIdResponse>;
}

impl rt::Paged for ListResources {
    type Item = models::CalendarResourceByIdResponse;
}

impl rt::Located for ListResources {}

/// `POST /calendars/resources/{resourceType}`.
pub enum CreateResource {}

impl rt::Kind for CreateResource {
    type Answer = models::CalendarResourceByIdResponse;
}

impl rt::Located for CreateResource {}

/// `GET /calendars/{calendarId}/notifications`.
pub enum ListNotifications {}

impl rt::Kind for ListNotifications {
    type Answer = rt::List<models::CalendarNotificationResponse>;
}

impl rt::Paged for ListNotifications {
    type Item = models::CalendarNotificationResponse;
}

/// `POST /calendars/{calendarId}/notifications`.
pub enum CreateNotifications {}

impl rt::Kind for CreateNotifications {
    type Answer = rt::List<models::CalendarNotificationResponse>;
}

/// `GET /calendars/{calendarId}/notifications/{notificationId}`.
pub enum GetNotification {}

impl rt::Kind for GetNotification {
    type Answer = models::CalendarNotificationResponse;
}

/// `PUT /calendars/{calendarId}/notifications/{notificationId}`.
pub enum UpdateNotification {}

impl rt::Kind for UpdateNotification {
    type Answer = models::CalendarNotificationDeleteResponse;
}

/// `DELETE /calendars/{calendarId}/notifications/{notificationId}`.
pub enum DeleteNotification {}

impl rt::Kind for DeleteNotification {
    type Answer = models::CalendarNotificationDeleteResponse;
}

/// `GET /calendars/schedules/search`.
pub enum ListSchedules {}

impl rt::Kind for ListSchedules {
    type Answer = models::GetAllSchedulesResponse;
}

impl rt::Paged for ListSchedules {
    type Item = models::ScheduleObjectResponse;
}

impl rt::Located for ListSchedules {}

/// `GET /calendars/schedules/{id}`.
pub enum GetSchedule {}

impl rt::Kind for GetSchedule {
    type Answer = models::ScheduleResponse;
}

/// `PUT /calendars/schedules/{id}`.
pub enum UpdateSchedule {}

impl rt::Kind for UpdateSchedule {
    type Answer = models::ScheduleResponse;
}

/// `DELETE /calendars/schedules/{id}`.
pub enum DeleteSchedule {}

impl rt::Kind for DeleteSchedule {
    type Answer = models::DeleteScheduleResponse;
}

/// `POST /calendars/schedules`.
pub enum CreateSchedule {}

impl rt::Kind for CreateSchedule {
    type Answer = models::ScheduleResponse;
}

impl rt::Located for CreateSchedule {}

/// `PUT /calendars/schedules/{id}/associations/{calendarId}`.
pub enum AddToSchedule {}

impl rt::Kind for AddToSchedule {
    type Answer = models::AddToScheduleResponse;
}

/// `DELETE /calendars/schedules/{id}/associations/{calendarId}`.
pub enum RemoveFromSchedule {}

impl rt::Kind for RemoveFromSchedule {
    type Answer = models::RemoveFromScheduleResponse;
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
