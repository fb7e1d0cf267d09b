// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Calendars.

use super::{
    AllowBookingAfterUnit, AllowBookingForUnit,
    AppointmentSchemaResponseAppointmentStatus, AvailabilityType,
    CalendarNotificationType, CalendarType, Channel, EventType, FormSubmitType,
    GuestType, Kind, NotificationType, PreBufferUnit, Priority, ReceiverType,
    RecurringBookingOption, RecurringBookingOverlapDefaultStatus, RecurringFreq,
    ResourceType, ScheduleRuleDay, ScheduleRuleType, SlotBufferUnit, SlotDurationUnit,
    SlotIntervalUnit, TeamMemberResponseMeetingLocationType, WidgetType,
};

use crate::runtime as rt;

/// The schema `AllGroupsSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/AllGroupsSuccessfulResponseDTO`.
#[doc(alias = "AllGroupsSuccessfulResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllGroupsResponse {
    /// `groups`: list of `Group`.
    pub groups: rt::List<Group>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(AllGroupsResponse { groups = "groups" });

/// The schema `GroupDTO`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/GroupDTO`.
#[doc(alias = "GroupDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Group {
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ocQHyuzHvysMo5N5VsXc`.
    pub location_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `group a`.
    pub name: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `group description`.
    pub description: Option<String>,
    /// Last part of the booking page's address.
    ///
    /// `slug`: text; for example `15-mins`.
    pub slug: Option<String>,
    /// Whether it is in use; a calendar that is not is a draft.
    ///
    /// `isActive`: flag; for example `true`.
    pub is_active: Option<bool>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `ocQHyuzHvysMo5N5VsXc`.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Group { location_id = "locationId", name = "name", description = "description", slug
    = "slug", is_active = "isActive", id = "id" }
);

/// The schema `GroupCreateSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/GroupCreateSuccessfulResponseDTO`.
#[doc(alias = "GroupCreateSuccessfulResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupCreateResponse {
    /// `group`: an object, `Group`.
    pub group: Option<Group>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GroupCreateResponse { group = "group" });

/// The schema `ValidateGroupSlugSuccessResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/ValidateGroupSlugSuccessResponseDTO`.
#[doc(alias = "ValidateGroupSlugSuccessResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateGroupSlugResponse {
    /// Whether the slug is free.
    ///
    /// `available`: flag.
    pub available: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ValidateGroupSlugResponse { available = "available" });

/// The schema `GroupSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/GroupSuccessfulResponseDTO`.
#[doc(alias = "GroupSuccessfulResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GroupResponse { success = "success" });

/// The schema `AppointmentSchemaResponse`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/AppointmentSchemaResponse`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppointmentSchemaResponse {
    /// Id of a calendar; the calendars family lists them.
    ///
    /// `calendarId`: text; for example `CVokAlI8fgw4WYWoCtQz`.
    pub calendar_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `C2QujeCh8ZnC7al2InWR`.
    pub location_id: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `0007BWpSzSwfiuSl0tR2`.
    pub contact_id: Option<String>,
    /// ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// `startTime`: date and time (RFC 3339); for example `2021-06-23T03:30:00+05:30`.
    pub start_time: Option<String>,
    /// ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// `endTime`: date and time (RFC 3339); for example `2021-06-23T04:30:00+05:30`.
    pub end_time: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Test Event`.
    pub title: Option<String>,
    /// `meetingLocationType`: text; `default` where nothing is sent; for example `custom`.
    pub meeting_location_type: Option<String>,
    /// How the appointment stands; `showed` and `noshow` say whether the contact came.
    ///
    /// `appointmentStatus`: one of `new`, `confirmed`, `cancelled`, `showed`, `noshow`, `invalid`, `active`, `completed`; for example `confirmed`.
    pub appointment_status: Option<AppointmentSchemaResponseAppointmentStatus>,
    /// The user who holds the appointment.
    ///
    /// `assignedUserId`: text; for example `0007BWpSzSwfiuSl0tR2`.
    pub assigned_user_id: Option<String>,
    /// Where the meeting is: a place, a number or a link.
    ///
    /// `address`: text; for example `Zoom`.
    pub address: Option<String>,
    /// Whether it belongs to a series.
    ///
    /// `isRecurring`: flag; for example `true`.
    pub is_recurring: Option<bool>,
    /// Rule of a series as in iCalendar, without `DTSTART`; taken only together with
    /// `ignoreFreeSlotValidation`.
    ///
    /// `rrule`: text; for example `RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5`.
    pub rrule: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `0TkCdp9PfvLeWKYRRvIz`.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AppointmentSchemaResponse { calendar_id = "calendarId", location_id = "locationId",
    contact_id = "contactId", start_time = "startTime", end_time = "endTime", title =
    "title", meeting_location_type = "meetingLocationType", appointment_status =
    "appointmentStatus", assigned_user_id = "assignedUserId", address = "address",
    is_recurring = "isRecurring", rrule = "rrule", id = "id" }
);

/// The schema `GetCalendarEventSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/GetCalendarEventSuccessfulResponseDTO`.
#[doc(alias = "GetCalendarEventSuccessfulResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCalendarEventResponse {
    /// The appointment, as the document names it.
    ///
    /// `event`: an object, `CalendarEvent`.
    pub event: Option<CalendarEvent>,
    /// The appointment, as answers really name it.
    ///
    /// `appointment`: an object, `CalendarEvent`.
    pub appointment: Option<CalendarEvent>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetCalendarEventResponse { event = "event", appointment = "appointment" });

/// The schema `CalendarEventDTO`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarEventDTO`.
#[doc(alias = "CalendarEventDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarEvent {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `ocQHyuzHvysMo5N5VsXc`.
    pub id: Option<String>,
    /// Where the meeting is: a place, a number or a link.
    ///
    /// `address`: text; for example `https://meet.google.com/yqp-gogr-wve`.
    pub address: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Appointment with GHL Dev team`.
    pub title: Option<String>,
    /// Id of a calendar; the calendars family lists them.
    ///
    /// `calendarId`: text; for example `BqTwX8QFwXzpegMve9EQ`.
    pub calendar_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `0007BWpSzSwfiuSl0tR2`.
    pub location_id: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `9NkT25Vor1v4aQatFsv2`.
    pub contact_id: Option<String>,
    /// Id of a group of calendars.
    ///
    /// `groupId`: text; for example `9NkT25Vor1v4aQatFsv2`.
    pub group_id: Option<String>,
    /// How the appointment stands; `showed` and `noshow` say whether the contact came.
    ///
    /// `appointmentStatus`: text; for example `confirmed`.
    pub appointment_status: Option<String>,
    /// The user who holds the appointment.
    ///
    /// `assignedUserId`: text; for example `YlWd2wuCAZQzh2cH1fVZ`.
    pub assigned_user_id: Option<String>,
    /// Ids of further users who take part.
    ///
    /// `users`: list of texts; for example `["YlWd2wuCAZQzh2cH1fVZ","9NkT25Vor1v4aQatFsv2"]`.
    pub users: rt::List<String>,
    /// Notes that people have written on it; in searches a flag that brings them along.
    ///
    /// `notes`: text; for example `Some dummy note`.
    pub notes: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `Some dummy description`.
    pub description: Option<String>,
    /// Whether it belongs to a series.
    ///
    /// `isRecurring`: flag; for example `true`.
    pub is_recurring: Option<bool>,
    /// Rule of a series as in iCalendar, without `DTSTART`; taken only together with
    /// `ignoreFreeSlotValidation`.
    ///
    /// `rrule`: text; for example `RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5`.
    pub rrule: Option<String>,
    /// ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// `startTime`: date and time (RFC 3339); for example `2023-09-25T16:00:00+05:30`.
    pub start_time: Option<String>,
    /// ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// `endTime`: date and time (RFC 3339); for example `2023-09-25T16:00:00+05:30`.
    pub end_time: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339); for example `2023-09-25T16:00:00+05:30`.
    pub date_added: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: date and time (RFC 3339); for example `2023-09-25T16:00:00+05:30`.
    pub date_updated: Option<String>,
    /// Ids of the rooms and equipment that go with the appointment.
    ///
    /// `assignedResources`: list of texts.
    pub assigned_resources: rt::List<String>,
    /// Who booked, and from where.
    ///
    /// `createdBy`: an object, `CreatedOrUpdatedBy`.
    pub created_by: Option<CreatedOrUpdatedBy>,
    /// Id of the series that this date belongs to.
    ///
    /// `masterEventId`: text; for example `ocWd2wuBGAQzh2cH1fSZ`.
    pub master_event_id: Option<String>,
    /// Whether it has been deleted; records are kept.
    ///
    /// `deleted`: flag.
    pub deleted: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CalendarEvent { id = "id", address = "address", title = "title", calendar_id =
    "calendarId", location_id = "locationId", contact_id = "contactId", group_id =
    "groupId", appointment_status = "appointmentStatus", assigned_user_id =
    "assignedUserId", users = "users", notes = "notes", description = "description",
    is_recurring = "isRecurring", rrule = "rrule", start_time = "startTime", end_time =
    "endTime", date_added = "dateAdded", date_updated = "dateUpdated", assigned_resources
    = "assignedResources", created_by = "createdBy", master_event_id = "masterEventId",
    deleted = "deleted" }
);

/// The schema `CreatedOrUpdatedBy`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CreatedOrUpdatedBy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatedOrUpdatedBy {
    /// Id of a user; the users family has them.
    ///
    /// `userId`: text.
    pub user_id: Option<String>,
    /// What booked the appointment.
    ///
    /// `source`: text.
    pub source: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CreatedOrUpdatedBy { user_id = "userId", source = "source" });

/// The schema `GetCalendarEventsSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/GetCalendarEventsSuccessfulResponseDTO`.
#[doc(alias = "GetCalendarEventsSuccessfulResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCalendarEventsResponse {
    /// `events`: list of `CalendarEvent`.
    pub events: rt::List<CalendarEvent>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetCalendarEventsResponse { events = "events" });

/// The schema `BlockedSlotSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/BlockedSlotSuccessfulResponseDto`.
#[doc(alias = "BlockedSlotSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockedSlotResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `0TkCdp9PfvLeWKYRRvIz`.
    pub id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `C2QujeCh8ZnC7al2InWR`.
    pub location_id: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `My event`.
    pub title: Option<String>,
    /// ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// `startTime`: date and time (RFC 3339); for example `2021-06-23T03:30:00+05:30`.
    pub start_time: Option<String>,
    /// ISO 8601 with an offset; lists of events ask for milliseconds as text.
    ///
    /// `endTime`: date and time (RFC 3339); for example `2021-06-23T04:30:00+05:30`.
    pub end_time: Option<String>,
    /// Id of a calendar; the calendars family lists them.
    ///
    /// `calendarId`: text; for example `CVokAlI8fgw4WYWoCtQz`.
    pub calendar_id: Option<String>,
    /// The user who holds the appointment.
    ///
    /// `assignedUserId`: text; for example `0007BWpSzSwfiuSl0tR2`.
    pub assigned_user_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BlockedSlotResponse { id = "id", location_id = "locationId", title = "title",
    start_time = "startTime", end_time = "endTime", calendar_id = "calendarId",
    assigned_user_id = "assignedUserId" }
);

/// The schema `SlotsSchema`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/SlotsSchema`.
#[doc(alias = "SlotsSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Slots {
    /// Beginnings of the free slots, in ISO 8601 with an offset.
    ///
    /// `slots`: list of texts; for example `["2024-10-28T10:00:00-05:00","2024-10-28T11:00:00-05:00"]`.
    pub slots: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Slots { slots = "slots" });

/// The schema `CalendarByIdSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarByIdSuccessfulResponseDTO`.
#[doc(alias = "CalendarByIdSuccessfulResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarByIdResponse {
    /// `calendar`: an object, `Calendar`.
    pub calendar: Option<Calendar>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CalendarByIdResponse { calendar = "calendar" });

/// The schema `CalendarDTO`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarDTO`.
#[doc(alias = "CalendarDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Calendar {
    /// Whether it is in use; a calendar that is not is a draft.
    ///
    /// `isActive`: flag; `true` where nothing is sent.
    pub is_active: Option<bool>,
    /// Deprecated; there are calls for notifications.
    ///
    /// `notifications`: list of `CalendarNotification`.
    ///
    /// The document calls it deprecated.
    pub notifications: rt::List<CalendarNotification>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ocQHyuzHvysMo5N5VsXc`.
    pub location_id: Option<String>,
    /// Id of a group of calendars.
    ///
    /// `groupId`: text; for example `BqTwX8QFwXzpegMve9EQ`.
    pub group_id: Option<String>,
    /// The users whose time can be booked; a personal calendar has exactly one.
    ///
    /// `teamMembers`: list of `TeamMemberResponse`.
    pub team_members: rt::List<TeamMemberResponse>,
    /// Whether round robin looks for the earliest time or for equal shares.
    ///
    /// `eventType`: one of `RoundRobin_OptimizeForAvailability`, `RoundRobin_OptimizeForEqualDistribution`; `RoundRobin_OptimizeForAvailability` where nothing is sent.
    pub event_type: Option<EventType>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `test calendar`.
    pub name: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `this is used for testing`.
    pub description: Option<String>,
    /// Last part of the booking page's address.
    ///
    /// `slug`: text; for example `test1`.
    pub slug: Option<String>,
    /// Last part of the booking widget's address.
    ///
    /// `widgetSlug`: text; for example `test1`.
    pub widget_slug: Option<String>,
    /// Who gets the booking: team members in turn, all of them together, a class with
    /// seats, one person, an event or a service. The update does not take it.
    ///
    /// `calendarType`: one of `round_robin`, `event`, `class_booking`, `collective`, `service_booking`, `personal`.
    pub calendar_type: Option<CalendarType>,
    /// Layout of the page: `default` is the one called neo.
    ///
    /// `widgetType`: one of `default`, `classic`; `classic` where nothing is sent; for example `classic`.
    pub widget_type: Option<WidgetType>,
    /// Title of appointments; may hold placeholders such as `{{contact.name}}`.
    ///
    /// `eventTitle`: text; `{{contact.name}}` where nothing is sent.
    pub event_title: Option<String>,
    /// Colour such as `#039be5`.
    ///
    /// `eventColor`: text; `#039be5` where nothing is sent.
    pub event_color: Option<String>,
    /// Deprecated; use `locationConfigurations`.
    ///
    /// `meetingLocation`: text. Only answers carry it.
    ///
    /// The document calls it deprecated.
    pub meeting_location: Option<String>,
    /// Where one meets; several are allowed only with a single team member.
    ///
    /// `locationConfigurations`: list of `LocationConfigurationResponse`.
    pub location_configurations: rt::List<LocationConfigurationResponse>,
    /// Length of an appointment, in `slotDurationUnit`.
    ///
    /// `slotDuration`: whole number; `30` where nothing is sent.
    pub slot_duration: Option<i64>,
    /// `slotDurationUnit`: one of `mins`, `hours`.
    pub slot_duration_unit: Option<SlotDurationUnit>,
    /// Distance of the times on offer, in `slotIntervalUnit`.
    ///
    /// `slotInterval`: whole number; `30` where nothing is sent.
    pub slot_interval: Option<i64>,
    /// `slotIntervalUnit`: one of `mins`, `hours`.
    pub slot_interval_unit: Option<SlotIntervalUnit>,
    /// Free time after each appointment, in `slotBufferUnit`.
    ///
    /// `slotBuffer`: whole number.
    pub slot_buffer: Option<i64>,
    /// `slotBufferUnit`: one of `mins`, `hours`.
    pub slot_buffer_unit: Option<SlotBufferUnit>,
    /// Free time before each appointment, in `preBufferUnit`.
    ///
    /// `preBuffer`: whole number.
    pub pre_buffer: Option<i64>,
    /// `preBufferUnit`: one of `mins`, `hours`.
    pub pre_buffer_unit: Option<PreBufferUnit>,
    /// Bookings a slot at most for each user, seats in a class; the API misspells the name.
    ///
    /// `appoinmentPerSlot`: whole number; `1` where nothing is sent.
    pub appoinment_per_slot: Option<i64>,
    /// Bookings a day at most; the API misspells the name.
    ///
    /// `appoinmentPerDay`: whole number.
    pub appoinment_per_day: Option<i64>,
    /// Shortest notice for a booking, in `allowBookingAfterUnit`.
    ///
    /// `allowBookingAfter`: whole number.
    pub allow_booking_after: Option<i64>,
    /// `allowBookingAfterUnit`: one of `hours`, `days`, `weeks`, `months`; for example `days`.
    pub allow_booking_after_unit: Option<AllowBookingAfterUnit>,
    /// How far ahead can be booked, in `allowBookingForUnit`.
    ///
    /// `allowBookingFor`: whole number.
    pub allow_booking_for: Option<i64>,
    /// `allowBookingForUnit`: one of `days`, `weeks`, `months`; for example `days`.
    pub allow_booking_for_unit: Option<AllowBookingForUnit>,
    /// The usual week; for single dates there is `availabilities`.
    ///
    /// `openHours`: list of `OpenHour`.
    pub open_hours: rt::List<OpenHour>,
    /// Lets contacts book series; the calendar must have one member only.
    ///
    /// `enableRecurring`: flag; `false` where nothing is sent.
    pub enable_recurring: Option<bool>,
    /// How often it comes again, where it does.
    ///
    /// `recurring`: an object, `Recurring`.
    pub recurring: Option<Recurring>,
    /// Form that the contact fills in when booking; the forms family has them.
    ///
    /// `formId`: text.
    pub form_id: Option<String>,
    /// `stickyContact`: flag.
    pub sticky_contact: Option<bool>,
    /// False takes payments in test mode.
    ///
    /// `isLivePaymentMode`: flag.
    pub is_live_payment_mode: Option<bool>,
    /// Whether bookings are confirmed without anybody's doing.
    ///
    /// `autoConfirm`: flag; `true` where nothing is sent.
    pub auto_confirm: Option<bool>,
    /// Whether the booked user is told by e-mail.
    ///
    /// `shouldSendAlertEmailsToAssignedMember`: flag.
    pub should_send_alert_emails_to_assigned_member: Option<bool>,
    /// E-mail address that is told of bookings.
    ///
    /// `alertEmail`: text.
    pub alert_email: Option<String>,
    /// Whether Google sends its own invitations.
    ///
    /// `googleInvitationEmails`: flag; `false` where nothing is sent.
    pub google_invitation_emails: Option<bool>,
    /// `allowReschedule`: flag; `true` where nothing is sent.
    pub allow_reschedule: Option<bool>,
    /// `allowCancellation`: flag; `true` where nothing is sent.
    pub allow_cancellation: Option<bool>,
    /// Makes the booked user the contact's owner.
    ///
    /// `shouldAssignContactToTeamMember`: flag.
    pub should_assign_contact_to_team_member: Option<bool>,
    /// Leaves contacts that existed before as they are.
    ///
    /// `shouldSkipAssigningContactForExisting`: flag.
    pub should_skip_assigning_contact_for_existing: Option<bool>,
    /// Notes that people have written on it; in searches a flag that brings them along.
    ///
    /// `notes`: text.
    pub notes: Option<String>,
    /// Id of a tracking pixel.
    ///
    /// `pixelId`: text.
    pub pixel_id: Option<String>,
    /// What the contact sees after booking.
    ///
    /// `formSubmitType`: one of `RedirectURL`, `ThankYouMessage`; `ThankYouMessage` where nothing is sent.
    pub form_submit_type: Option<FormSubmitType>,
    /// `formSubmitRedirectURL`: text.
    pub form_submit_redirect_url: Option<String>,
    /// `formSubmitThanksMessage`: text.
    pub form_submit_thanks_message: Option<String>,
    /// 0 uses `openHours` only, 1 `availabilities` only; null means both.
    ///
    /// `availabilityType`: one of `0`, `1`.
    pub availability_type: Option<AvailabilityType>,
    /// Hours for single dates; for the usual week there is `openHours`.
    ///
    /// `availabilities`: list of `Availability`.
    pub availabilities: rt::List<Availability>,
    /// Whether guests are counted only, or asked for their data.
    ///
    /// `guestType`: one of `count_only`, `collect_detail`.
    pub guest_type: Option<GuestType>,
    /// Text that asks the contact for consent.
    ///
    /// `consentLabel`: text.
    pub consent_label: Option<String>,
    /// Address of the picture.
    ///
    /// `calendarCoverImage`: text; for example `https://path-to-image.com`.
    pub calendar_cover_image: Option<String>,
    /// Hides some free slots so that the calendar looks busier.
    ///
    /// `lookBusyConfig`: an object, `LookBusyConfiguration`.
    pub look_busy_config: Option<LookBusyConfiguration>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `0TkCdp9PfvLeWKYRRvIz`.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Calendar { is_active = "isActive", notifications = "notifications", location_id =
    "locationId", group_id = "groupId", team_members = "teamMembers", event_type =
    "eventType", name = "name", description = "description", slug = "slug", widget_slug =
    "widgetSlug", calendar_type = "calendarType", widget_type = "widgetType", event_title
    = "eventTitle", event_color = "eventColor", meeting_location = "meetingLocation",
    location_configurations = "locationConfigurations", slot_duration = "slotDuration",
    slot_duration_unit = "slotDurationUnit", slot_interval = "slotInterval",
    slot_interval_unit = "slotIntervalUnit", slot_buffer = "slotBuffer", slot_buffer_unit
    = "slotBufferUnit", pre_buffer = "preBuffer", pre_buffer_unit = "preBufferUnit",
    appoinment_per_slot = "appoinmentPerSlot", appoinment_per_day = "appoinmentPerDay",
    allow_booking_after = "allowBookingAfter", allow_booking_after_unit =
    "allowBookingAfterUnit", allow_booking_for = "allowBookingFor",
    allow_booking_for_unit = "allowBookingForUnit", open_hours = "openHours",
    enable_recurring = "enableRecurring", recurring = "recurring", form_id = "formId",
    sticky_contact = "stickyContact", is_live_payment_mode = "isLivePaymentMode",
    auto_confirm = "autoConfirm", should_send_alert_emails_to_assigned_member =
    "shouldSendAlertEmailsToAssignedMember", alert_email = "alertEmail",
    google_invitation_emails = "googleInvitationEmails", allow_reschedule =
    "allowReschedule", allow_cancellation = "allowCancellation",
    should_assign_contact_to_team_member = "shouldAssignContactToTeamMember",
    should_skip_assigning_contact_for_existing = "shouldSkipAssigningContactForExisting",
    notes = "notes", pixel_id = "pixelId", form_submit_type = "formSubmitType",
    form_submit_redirect_url = "formSubmitRedirectURL", form_submit_thanks_message =
    "formSubmitThanksMessage", availability_type = "availabilityType", availabilities =
    "availabilities", guest_type = "guestType", consent_label = "consentLabel",
    calendar_cover_image = "calendarCoverImage", look_busy_config = "lookBusyConfig", id
    = "id" }
);

/// The schema `CalendarNotification`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarNotification`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarNotification {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: only `email`; `email` where nothing is sent; for example `email`.
    pub type_: Option<CalendarNotificationType>,
    /// `shouldSendToContact`: flag.
    pub should_send_to_contact: Option<bool>,
    /// `shouldSendToGuest`: flag.
    pub should_send_to_guest: Option<bool>,
    /// `shouldSendToUser`: flag.
    pub should_send_to_user: Option<bool>,
    /// `shouldSendToSelectedUsers`: flag.
    pub should_send_to_selected_users: Option<bool>,
    /// E-mail addresses, joined by commas.
    ///
    /// `selectedUsers`: text; for example `user1@testemail.com,user2@testemail.com`.
    pub selected_users: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CalendarNotification { type_ = "type", should_send_to_contact =
    "shouldSendToContact", should_send_to_guest = "shouldSendToGuest",
    should_send_to_user = "shouldSendToUser", should_send_to_selected_users =
    "shouldSendToSelectedUsers", selected_users = "selectedUsers" }
);

impl CalendarNotification {
    /// One with all that the document requires.
    pub fn new(
        should_send_to_contact: bool,
        should_send_to_guest: bool,
        should_send_to_user: bool,
        should_send_to_selected_users: bool,
        selected_users: impl Into<String>,
    ) -> Self {
        Self {
            should_send_to_contact: Some(should_send_to_contact),
            should_send_to_guest: Some(should_send_to_guest),
            should_send_to_user: Some(should_send_to_user),
            should_send_to_selected_users: Some(should_send_to_selected_users),
            selected_users: Some(selected_users.into()),
            ..Self::default()
        }
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<CalendarNotificationType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

/// The schema `TeamMemberResponse`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/TeamMemberResponse`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TeamMemberResponse {
    /// Id of a user; the users family has them.
    ///
    /// `userId`: text; for example `ocQHyuzHvysMo5N5VsXc`.
    pub user_id: Option<String>,
    /// Weight of this user among the others: 0, 0.5 or 1.
    ///
    /// `priority`: one of `0`, `0.5`, `1`; `0.5` where nothing is sent.
    pub priority: Option<Priority>,
    /// Deprecated; use `kind` of `locationConfigurations`.
    ///
    /// `meetingLocationType`: one of `custom`, `zoom`, `gmeet`, `phone`, `address`, `teams`, `booker`; `custom` where nothing is sent; for example `custom`. Only answers carry it.
    ///
    /// The document calls it deprecated.
    pub meeting_location_type: Option<TeamMemberResponseMeetingLocationType>,
    /// Deprecated; use `locationConfigurations`.
    ///
    /// `meetingLocation`: text. Only answers carry it.
    ///
    /// The document calls it deprecated.
    pub meeting_location: Option<String>,
    /// The one leading user; collective calendars must have exactly one.
    ///
    /// `isPrimary`: flag.
    pub is_primary: Option<bool>,
    /// Where one meets; several are allowed only with a single team member.
    ///
    /// `locationConfigurations`: list of `LocationConfigurationResponse`.
    pub location_configurations: rt::List<LocationConfigurationResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    TeamMemberResponse { user_id = "userId", priority = "priority", meeting_location_type
    = "meetingLocationType", meeting_location = "meetingLocation", is_primary =
    "isPrimary", location_configurations = "locationConfigurations" }
);

/// The schema `LocationConfigurationResponse`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/LocationConfigurationResponse`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationConfigurationResponse {
    /// How or where one meets; the three conference kinds are not for event calendars.
    ///
    /// `kind`: one of `custom`, `zoom_conference`, `google_conference`, `inbound_call`, `outbound_call`, `physical`, `booker`, `ms_teams_conference`; for example `custom`.
    pub kind: Option<Kind>,
    /// Address of the place; unused for conferences.
    ///
    /// `location`: text; for example `+14455550132`.
    pub location: Option<String>,
    /// What an appointment names as `meetingLocationId`.
    ///
    /// `meetingId`: text; for example `my_conference_id`.
    pub meeting_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LocationConfigurationResponse { kind = "kind", location = "location", meeting_id =
    "meetingId" }
);

/// The schema `OpenHour`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/OpenHour`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenHour {
    /// Weekdays by number; which day is 0 is not documented.
    ///
    /// `daysOfTheWeek`: list of whole numbers.
    pub days_of_the_week: rt::List<i64>,
    /// `hours`: list of `Hour`.
    pub hours: rt::List<Hour>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(OpenHour { days_of_the_week = "daysOfTheWeek", hours = "hours" });

impl OpenHour {
    /// One with all that the document requires.
    pub fn new(
        days_of_the_week: impl Into<rt::List<i64>>,
        hours: impl Into<rt::List<Hour>>,
    ) -> Self {
        Self {
            days_of_the_week: days_of_the_week.into(),
            hours: hours.into(),
            ..Self::default()
        }
    }
}

/// The schema `Hour`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/Hour`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hour {
    /// `openHour`: whole number, at least 0, at most 23.
    pub open_hour: Option<i64>,
    /// `openMinute`: whole number, at least 0, at most 60.
    pub open_minute: Option<i64>,
    /// `closeHour`: whole number, at least 0, at most 23.
    pub close_hour: Option<i64>,
    /// `closeMinute`: whole number, at least 0, at most 60.
    pub close_minute: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Hour { open_hour = "openHour", open_minute = "openMinute", close_hour = "closeHour",
    close_minute = "closeMinute" }
);

impl Hour {
    /// One with all that the document requires.
    #[inline]
    pub fn new(
        open_hour: i64,
        open_minute: i64,
        close_hour: i64,
        close_minute: i64,
    ) -> Self {
        Self {
            open_hour: Some(open_hour),
            open_minute: Some(open_minute),
            close_hour: Some(close_hour),
            close_minute: Some(close_minute),
            ..Self::default()
        }
    }
}

/// The schema `Recurring`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/Recurring`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recurring {
    /// How often the series comes.
    ///
    /// `freq`: one of `DAILY`, `WEEKLY`, `MONTHLY`.
    pub freq: Option<RecurringFreq>,
    /// How many times in all.
    ///
    /// `count`: whole number, at most 24.
    pub count: Option<i64>,
    /// What happens if a date of the series is taken.
    ///
    /// `bookingOption`: one of `skip`, `continue`, `book_next`.
    pub booking_option: Option<RecurringBookingOption>,
    /// State of a date of the series that is taken.
    ///
    /// `bookingOverlapDefaultStatus`: one of `confirmed`, `new`.
    pub booking_overlap_default_status: Option<RecurringBookingOverlapDefaultStatus>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Recurring { freq = "freq", count = "count", booking_option = "bookingOption",
    booking_overlap_default_status = "bookingOverlapDefaultStatus" }
);

impl Recurring {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `freq`.
    #[must_use]
    pub fn freq(mut self, freq: impl Into<RecurringFreq>) -> Self {
        self.freq = Some(freq.into());
        self
    }

    /// Sets `count`.
    #[must_use]
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets `bookingOption`.
    #[must_use]
    pub fn booking_option(
        mut self,
        booking_option: impl Into<RecurringBookingOption>,
    ) -> Self {
        self.booking_option = Some(booking_option.into());
        self
    }

    /// Sets `bookingOverlapDefaultStatus`.
    #[must_use]
    pub fn booking_overlap_default_status(
        mut self,
        booking_overlap_default_status: impl Into<RecurringBookingOverlapDefaultStatus>,
    ) -> Self {
        self.booking_overlap_default_status = Some(
            booking_overlap_default_status.into(),
        );
        self
    }
}

/// The schema `Availability`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/Availability`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Availability {
    /// For availability the day as `2023-09-24T00:00:00.000Z`, where the day is local time;
    /// for a rule of a schedule plain `2023-04-15`.
    ///
    /// `date`: date and time (RFC 3339); for example `2023-09-24T00:00:00.000Z`.
    pub date: Option<String>,
    /// `hours`: list of `Hour`.
    pub hours: rt::List<Hour>,
    /// True removes this date's hours.
    ///
    /// `deleted`: flag; `false` where nothing is sent.
    pub deleted: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Availability { date = "date", hours = "hours", deleted = "deleted" });

impl Availability {
    /// One with all that the document requires.
    pub fn new(date: impl Into<String>, hours: impl Into<rt::List<Hour>>) -> Self {
        Self {
            date: Some(date.into()),
            hours: hours.into(),
            ..Self::default()
        }
    }

    /// Sets `deleted`.
    #[must_use]
    #[inline]
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.deleted = Some(deleted);
        self
    }
}

/// The schema `LookBusyConfiguration`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/LookBusyConfiguration`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookBusyConfiguration {
    /// Whether it is switched on.
    ///
    /// `enabled`: flag; `false` where nothing is sent; for example `true`.
    pub enabled: Option<bool>,
    /// Percent of the free slots that are hidden.
    ///
    /// `LookBusyPercentage`: number.
    pub look_busy_percentage: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LookBusyConfiguration { enabled = "enabled", look_busy_percentage =
    "LookBusyPercentage" }
);

impl LookBusyConfiguration {
    /// One with all that the document requires.
    #[inline]
    pub fn new(enabled: bool, look_busy_percentage: f64) -> Self {
        Self {
            enabled: Some(enabled),
            look_busy_percentage: Some(look_busy_percentage),
            ..Self::default()
        }
    }
}

/// The schema `TeamMember`.
///
/// Requests send it.
///
/// Document: `api/calendars.yaml#/components/schemas/TeamMember`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TeamMember {
    /// Id of a user; the users family has them.
    ///
    /// `userId`: text; for example `ocQHyuzHvysMo5N5VsXc`.
    pub user_id: Option<String>,
    /// Weight of this user among the others: 0, 0.5 or 1.
    ///
    /// `priority`: one of `0`, `0.5`, `1`; `0.5` where nothing is sent.
    pub priority: Option<Priority>,
    /// Deprecated; use `kind` of `locationConfigurations`.
    ///
    /// `meetingLocationType`: one of `custom`, `zoom`, `gmeet`, `phone`, `address`, `teams`, `booker`; `custom` where nothing is sent; for example `custom`. Only answers carry it.
    ///
    /// The document calls it deprecated.
    pub meeting_location_type: Option<TeamMemberResponseMeetingLocationType>,
    /// Deprecated; use `locationConfigurations`.
    ///
    /// `meetingLocation`: text. Only answers carry it.
    ///
    /// The document calls it deprecated.
    pub meeting_location: Option<String>,
    /// The one leading user; collective calendars must have exactly one.
    ///
    /// `isPrimary`: flag.
    pub is_primary: Option<bool>,
    /// Where one meets; several are allowed only with a single team member.
    ///
    /// `locationConfigurations`: list of `LocationConfiguration`.
    pub location_configurations: rt::List<LocationConfiguration>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    TeamMember { user_id = "userId", priority = "priority", meeting_location_type =
    "meetingLocationType", meeting_location = "meetingLocation", is_primary =
    "isPrimary", location_configurations = "locationConfigurations" }
);

impl TeamMember {
    /// One with all that the document requires.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: Some(user_id.into()),
            ..Self::default()
        }
    }

    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<Priority>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Sets `isPrimary`.
    #[must_use]
    #[inline]
    pub fn is_primary(mut self, is_primary: bool) -> Self {
        self.is_primary = Some(is_primary);
        self
    }

    /// Sets `locationConfigurations`.
    #[must_use]
    pub fn location_configurations(
        mut self,
        location_configurations: impl Into<rt::List<LocationConfiguration>>,
    ) -> Self {
        self.location_configurations = location_configurations.into();
        self
    }
}

/// The schema `LocationConfiguration`.
///
/// Requests send it.
///
/// Document: `api/calendars.yaml#/components/schemas/LocationConfiguration`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationConfiguration {
    /// How or where one meets; the three conference kinds are not for event calendars.
    ///
    /// `kind`: one of `custom`, `zoom_conference`, `google_conference`, `inbound_call`, `outbound_call`, `physical`, `booker`, `ms_teams_conference`; for example `custom`.
    pub kind: Option<Kind>,
    /// Address of the place; unused for conferences.
    ///
    /// `location`: text; for example `+14455550132`.
    pub location: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(LocationConfiguration { kind = "kind", location = "location" });

impl LocationConfiguration {
    /// One with all that the document requires.
    pub fn new(kind: impl Into<Kind>) -> Self {
        Self {
            kind: Some(kind.into()),
            ..Self::default()
        }
    }

    /// Sets `location`.
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }
}

/// The schema `UpdateAvailability`.
///
/// Requests send it.
///
/// Document: `api/calendars.yaml#/components/schemas/UpdateAvailability`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAvailability {
    /// For availability the day as `2023-09-24T00:00:00.000Z`, where the day is local time;
    /// for a rule of a schedule plain `2023-04-15`.
    ///
    /// `date`: date and time (RFC 3339); for example `2023-09-24T00:00:00.000Z`.
    pub date: Option<String>,
    /// `hours`: list of `Hour`.
    pub hours: rt::List<Hour>,
    /// True removes this date's hours; needs `id`.
    ///
    /// `deleted`: flag; `false` where nothing is sent.
    pub deleted: Option<bool>,
    /// Needed to change or remove hours that exist already.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UpdateAvailability { date = "date", hours = "hours", deleted = "deleted", id = "id" }
);

impl UpdateAvailability {
    /// One with all that the document requires.
    pub fn new(date: impl Into<String>, hours: impl Into<rt::List<Hour>>) -> Self {
        Self {
            date: Some(date.into()),
            hours: hours.into(),
            ..Self::default()
        }
    }

    /// Sets `deleted`.
    #[must_use]
    #[inline]
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.deleted = Some(deleted);
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// The schema `CalendarDeleteSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarDeleteSuccessfulResponseDTO`.
///
/// The same as [`GroupResponse`].
#[doc(alias = "CalendarDeleteSuccessfulResponseDTO")]
pub type CalendarDeleteResponse = GroupResponse;

/// The schema `DeleteEventSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/DeleteEventSuccessfulResponseDto`.
#[doc(alias = "DeleteEventSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventResponse {
    /// The success flag as the document spells it.
    ///
    /// `succeeded`: flag; for example `true`.
    pub succeeded: Option<bool>,
    /// Whether it worked, misspelled as in the API; `succeeded` and `success` also
    /// occur.
    ///
    /// `succeded`: flag.
    pub succeded: Option<bool>,
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DeleteEventResponse { succeeded = "succeeded", succeded = "succeded", success =
    "success" }
);

/// The schema `GetNotesListSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/GetNotesListSuccessfulResponseDto`.
#[doc(alias = "GetNotesListSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNotesListResponse {
    /// Notes that people have written on it; in searches a flag that brings them along.
    ///
    /// `notes`: list of `GetNote`.
    pub notes: rt::List<GetNote>,
    /// Whether another page follows.
    ///
    /// `hasMore`: flag; for example `true`.
    pub has_more: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetNotesListResponse { notes = "notes", has_more = "hasMore" });

/// The schema `GetNoteSchema`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/GetNoteSchema`.
#[doc(alias = "GetNoteSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNote {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `HGPcayliwcdoUFzvbTok`.
    pub id: Option<String>,
    /// The text itself, of a message, a note or the like.
    ///
    /// `body`: text; for example `lorem ipsum`.
    pub body: Option<String>,
    /// Id of a user; the users family has them.
    ///
    /// `userId`: text; for example `TUcmRxWrjqzJS8EjkxNK`.
    pub user_id: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339); for example `2021-07-08T12:02:11.285Z`.
    pub date_added: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `TUcmRxWrjqzJS8EjkxNK`.
    pub contact_id: Option<String>,
    /// Who booked, and from where.
    ///
    /// `createdBy`: an object, `NoteCreatedBy`.
    pub created_by: Option<NoteCreatedBy>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetNote { id = "id", body = "body", user_id = "userId", date_added = "dateAdded",
    contact_id = "contactId", created_by = "createdBy" }
);

/// The schema `NoteCreatedBySchema`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/NoteCreatedBySchema`.
#[doc(alias = "NoteCreatedBySchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoteCreatedBy {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `TUcmRxWr`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `John Doe`.
    pub name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(NoteCreatedBy { id = "id", name = "name" });

/// The schema `GetCreateUpdateNoteSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/GetCreateUpdateNoteSuccessfulResponseDto`.
#[doc(alias = "GetCreateUpdateNoteSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateUpdateNoteResponse {
    /// `note`: an object, `GetNote`.
    pub note: Option<GetNote>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetCreateUpdateNoteResponse { note = "note" });

/// The schema `DeleteNoteSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/DeleteNoteSuccessfulResponseDto`.
///
/// The same as [`GroupResponse`].
#[doc(alias = "DeleteNoteSuccessfulResponseDto")]
pub type DeleteNoteResponse = GroupResponse;

/// The schema `CalendarResourceByIdResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarResourceByIdResponseDTO`.
#[doc(alias = "CalendarResourceByIdResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarResourceByIdResponse {
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `yoga room`.
    pub name: Option<String>,
    /// Rooms or equipment; also part of the path.
    ///
    /// `resourceType`: one of `equipments`, `rooms`.
    pub resource_type: Option<ResourceType>,
    /// Whether it is in use; a calendar that is not is a draft.
    ///
    /// `isActive`: flag.
    pub is_active: Option<bool>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// How many pieces of the equipment there are.
    ///
    /// `quantity`: whole number.
    pub quantity: Option<i64>,
    /// How many pieces cannot be used now.
    ///
    /// `outOfService`: whole number; for example `0`.
    pub out_of_service: Option<i64>,
    /// How many people fit into the room.
    ///
    /// `capacity`: whole number; for example `85`.
    pub capacity: Option<i64>,
    /// Ids of the calendars.
    ///
    /// `calendarIds`: list of texts; for example `["Jsj0xnlDDjw0SuvX1J13","oCM5feFC86FAAbcO7lJK"]`.
    pub calendar_ids: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CalendarResourceByIdResponse { location_id = "locationId", name = "name",
    resource_type = "resourceType", is_active = "isActive", description = "description",
    quantity = "quantity", out_of_service = "outOfService", capacity = "capacity",
    calendar_ids = "calendarIds" }
);

/// The schema `CalendarResourceResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarResourceResponseDTO`.
#[doc(alias = "CalendarResourceResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarResourceResponse {
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `yoga room`.
    pub name: Option<String>,
    /// Rooms or equipment; also part of the path.
    ///
    /// `resourceType`: one of `equipments`, `rooms`.
    pub resource_type: Option<ResourceType>,
    /// Whether it is in use; a calendar that is not is a draft.
    ///
    /// `isActive`: flag.
    pub is_active: Option<bool>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// How many pieces of the equipment there are.
    ///
    /// `quantity`: whole number.
    pub quantity: Option<i64>,
    /// How many pieces cannot be used now.
    ///
    /// `outOfService`: whole number; for example `0`.
    pub out_of_service: Option<i64>,
    /// How many people fit into the room.
    ///
    /// `capacity`: whole number; for example `85`.
    pub capacity: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CalendarResourceResponse { location_id = "locationId", name = "name", resource_type =
    "resourceType", is_active = "isActive", description = "description", quantity =
    "quantity", out_of_service = "outOfService", capacity = "capacity" }
);

/// The schema `ResourceDeleteResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/ResourceDeleteResponseDTO`.
///
/// The same as [`GroupResponse`].
#[doc(alias = "ResourceDeleteResponseDTO")]
pub type ResourceDeleteResponse = GroupResponse;

/// The schema `CalendarNotificationResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarNotificationResponseDTO`.
#[doc(alias = "CalendarNotificationResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarNotificationResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// Who is told.
    ///
    /// `receiverType`: one of `contact`, `guest`, `assignedUser`, `emails`, `phoneNumbers`, `business`; for example `contact`.
    pub receiver_type: Option<ReceiverType>,
    /// E-mail addresses that are told besides.
    ///
    /// `additionalEmailIds`: list of texts; for example `["example1@email.com","example2@email.com"]`.
    pub additional_email_ids: rt::List<String>,
    /// Phone numbers that are told besides.
    ///
    /// `additionalPhoneNumbers`: list of texts; for example `["+919876744444","+919876744445"]`.
    pub additional_phone_numbers: rt::List<String>,
    /// `channel`: one of `email`, `inApp`, `sms`, `whatsapp`; for example `email`.
    pub channel: Option<Channel>,
    /// The occasion on which the message goes out.
    ///
    /// `notificationType`: one of `booked`, `confirmation`, `cancellation`, `reminder`, `followup`, `reschedule`; for example `confirmation`.
    pub notification_type: Option<NotificationType>,
    /// Whether it is in use; a calendar that is not is a draft.
    ///
    /// `isActive`: flag; for example `true`.
    pub is_active: Option<bool>,
    /// WhatsApp numbers that are told besides.
    ///
    /// `additionalWhatsappNumbers`: list of texts; for example `["+919876744444","+919876744445"]`.
    pub additional_whatsapp_numbers: rt::List<String>,
    /// Id of a template for the e-mail; not needed in the app.
    ///
    /// `templateId`: text; for example `0as9d8as0d`.
    pub template_id: Option<String>,
    /// The text itself, of a message, a note or the like.
    ///
    /// `body`: text; for example `This is a test notification`.
    pub body: Option<String>,
    /// Subject line.
    ///
    /// `subject`: text; for example `Test Notification`.
    pub subject: Option<String>,
    /// For follow-ups, how long after the appointment.
    ///
    /// `afterTime`: list of `Schedules`.
    pub after_time: rt::List<Schedules>,
    /// For reminders, how long before the appointment.
    ///
    /// `beforeTime`: list of `Schedules`.
    pub before_time: rt::List<Schedules>,
    /// Ids of users who are told, or `sub_account_admin`; for messages in the app and
    /// e-mails to the business.
    ///
    /// `selectedUsers`: list of texts; for example `["user1","user2"]`.
    pub selected_users: rt::List<String>,
    /// Whether it has been deleted; records are kept.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CalendarNotificationResponse { id = "_id", receiver_type = "receiverType",
    additional_email_ids = "additionalEmailIds", additional_phone_numbers =
    "additionalPhoneNumbers", channel = "channel", notification_type =
    "notificationType", is_active = "isActive", additional_whatsapp_numbers =
    "additionalWhatsappNumbers", template_id = "templateId", body = "body", subject =
    "subject", after_time = "afterTime", before_time = "beforeTime", selected_users =
    "selectedUsers", deleted = "deleted" }
);

/// The schema `SchedulesDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/SchedulesDTO`.
#[doc(alias = "SchedulesDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Schedules {
    /// How long, in `unit`.
    ///
    /// `timeOffset`: number.
    pub time_offset: Option<f64>,
    /// `unit`: text.
    pub unit: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Schedules { time_offset = "timeOffset", unit = "unit" });

impl Schedules {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `timeOffset`.
    #[must_use]
    #[inline]
    pub fn time_offset(mut self, time_offset: f64) -> Self {
        self.time_offset = Some(time_offset);
        self
    }

    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }
}

/// The schema `CreateCalendarNotificationDTO`.
///
/// Requests send it.
///
/// Document: `api/calendars.yaml#/components/schemas/CreateCalendarNotificationDTO`.
#[doc(alias = "CreateCalendarNotificationDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCalendarNotification {
    /// Who is told.
    ///
    /// `receiverType`: one of `contact`, `guest`, `assignedUser`, `emails`, `phoneNumbers`, `business`.
    pub receiver_type: Option<ReceiverType>,
    /// `channel`: one of `email`, `inApp`, `sms`, `whatsapp`.
    pub channel: Option<Channel>,
    /// The occasion on which the message goes out.
    ///
    /// `notificationType`: one of `booked`, `confirmation`, `cancellation`, `reminder`, `followup`, `reschedule`.
    pub notification_type: Option<NotificationType>,
    /// Whether it is in use; a calendar that is not is a draft.
    ///
    /// `isActive`: flag; `true` where nothing is sent.
    pub is_active: Option<bool>,
    /// Id of a template for the e-mail; not needed in the app.
    ///
    /// `templateId`: text.
    pub template_id: Option<String>,
    /// The text itself, of a message, a note or the like.
    ///
    /// `body`: text.
    pub body: Option<String>,
    /// Subject line.
    ///
    /// `subject`: text.
    pub subject: Option<String>,
    /// For follow-ups, how long after the appointment.
    ///
    /// `afterTime`: list of `Schedules`.
    pub after_time: rt::List<Schedules>,
    /// For reminders, how long before the appointment.
    ///
    /// `beforeTime`: list of `Schedules`.
    pub before_time: rt::List<Schedules>,
    /// E-mail addresses that are told besides.
    ///
    /// `additionalEmailIds`: list of texts; for example `["example1@email.com","example2@email.com"]`.
    pub additional_email_ids: rt::List<String>,
    /// Phone numbers that are told besides.
    ///
    /// `additionalPhoneNumbers`: list of texts; for example `["+919876744444","+919876744445"]`.
    pub additional_phone_numbers: rt::List<String>,
    /// Ids of users who are told, or `sub_account_admin`; for messages in the app and
    /// e-mails to the business.
    ///
    /// `selectedUsers`: list of texts; for example `["userId1","userId2","sub_account_admin"]`.
    pub selected_users: rt::List<String>,
    /// `fromAddress`: text.
    pub from_address: Option<String>,
    /// `fromName`: text.
    pub from_name: Option<String>,
    /// `fromNumber`: text.
    pub from_number: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateCalendarNotification { receiver_type = "receiverType", channel = "channel",
    notification_type = "notificationType", is_active = "isActive", template_id =
    "templateId", body = "body", subject = "subject", after_time = "afterTime",
    before_time = "beforeTime", additional_email_ids = "additionalEmailIds",
    additional_phone_numbers = "additionalPhoneNumbers", selected_users =
    "selectedUsers", from_address = "fromAddress", from_name = "fromName", from_number =
    "fromNumber" }
);

impl CreateCalendarNotification {
    /// One with all that the document requires.
    pub fn new(
        receiver_type: impl Into<ReceiverType>,
        channel: impl Into<Channel>,
        notification_type: impl Into<NotificationType>,
    ) -> Self {
        Self {
            receiver_type: Some(receiver_type.into()),
            channel: Some(channel.into()),
            notification_type: Some(notification_type.into()),
            ..Self::default()
        }
    }

    /// Sets `isActive`.
    #[must_use]
    #[inline]
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.is_active = Some(is_active);
        self
    }

    /// Sets `templateId`.
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `subject`.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets `afterTime`.
    #[must_use]
    pub fn after_time(mut self, after_time: impl Into<rt::List<Schedules>>) -> Self {
        self.after_time = after_time.into();
        self
    }

    /// Sets `beforeTime`.
    #[must_use]
    pub fn before_time(mut self, before_time: impl Into<rt::List<Schedules>>) -> Self {
        self.before_time = before_time.into();
        self
    }

    /// Sets `additionalEmailIds`.
    #[must_use]
    pub fn additional_email_ids(
        mut self,
        additional_email_ids: impl Into<rt::List<String>>,
    ) -> Self {
        self.additional_email_ids = additional_email_ids.into();
        self
    }

    /// Sets `additionalPhoneNumbers`.
    #[must_use]
    pub fn additional_phone_numbers(
        mut self,
        additional_phone_numbers: impl Into<rt::List<String>>,
    ) -> Self {
        self.additional_phone_numbers = additional_phone_numbers.into();
        self
    }

    /// Sets `selectedUsers`.
    #[must_use]
    pub fn selected_users(
        mut self,
        selected_users: impl Into<rt::List<String>>,
    ) -> Self {
        self.selected_users = selected_users.into();
        self
    }

    /// Sets `fromAddress`.
    #[must_use]
    pub fn from_address(mut self, from_address: impl Into<String>) -> Self {
        self.from_address = Some(from_address.into());
        self
    }

    /// Sets `fromName`.
    #[must_use]
    pub fn from_name(mut self, from_name: impl Into<String>) -> Self {
        self.from_name = Some(from_name.into());
        self
    }

    /// Sets `fromNumber`.
    #[must_use]
    pub fn from_number(mut self, from_number: impl Into<String>) -> Self {
        self.from_number = Some(from_number.into());
        self
    }
}

/// The schema `CalendarNotificationDeleteResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarNotificationDeleteResponseDTO`.
#[doc(alias = "CalendarNotificationDeleteResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarNotificationDeleteResponse {
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text.
    pub message: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CalendarNotificationDeleteResponse { message = "message" });

/// The schema `GetAllSchedulesResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/GetAllSchedulesResponseDTO`.
#[doc(alias = "GetAllSchedulesResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllSchedulesResponse {
    /// `schedules`: list of `ScheduleObjectResponse`.
    pub schedules: rt::List<ScheduleObjectResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetAllSchedulesResponse { schedules = "schedules" });

/// The schema `ScheduleObjectResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/ScheduleObjectResponseDTO`.
#[doc(alias = "ScheduleObjectResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleObjectResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `IkqiJlXJ7o9h61tCHHod`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Business Hours Schedule`.
    pub name: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `IkqiJlXJ7o9h61tCHHod`.
    pub location_id: Option<String>,
    /// When the user works.
    ///
    /// `rules`: list of `ScheduleRule`.
    pub rules: rt::List<ScheduleRule>,
    /// Name of a time zone in the IANA list, such as `America/New_York`.
    ///
    /// `timezone`: text; for example `America/New_York`.
    pub timezone: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339); for example `2023-01-15T10:30:00.000Z`.
    pub date_added: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: date and time (RFC 3339); for example `2023-01-20T14:45:00.000Z`.
    pub date_updated: Option<String>,
    /// Id of a user; the users family has them.
    ///
    /// `userId`: text; for example `IkqiJlXJ7o9h61tCHHod`.
    pub user_id: Option<String>,
    /// Ids of the calendars.
    ///
    /// `calendarIds`: list of texts.
    pub calendar_ids: rt::List<String>,
    /// Whether it has been deleted; records are kept.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ScheduleObjectResponse { id = "id", name = "name", location_id = "locationId", rules
    = "rules", timezone = "timezone", date_added = "dateAdded", date_updated =
    "dateUpdated", user_id = "userId", calendar_ids = "calendarIds", deleted = "deleted"
    }
);

/// The schema `ScheduleRuleDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/ScheduleRuleDTO`.
#[doc(alias = "ScheduleRuleDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleRule {
    /// A weekday that comes again, or one date.
    ///
    /// `type`: one of `wday`, `date`; for example `wday`.
    pub type_: Option<ScheduleRuleType>,
    /// `intervals`: list of `ScheduleInterval`.
    pub intervals: rt::List<ScheduleInterval>,
    /// For availability the day as `2023-09-24T00:00:00.000Z`, where the day is local time;
    /// for a rule of a schedule plain `2023-04-15`.
    ///
    /// `date`: date (`YYYY-MM-DD`), matching `^\d{4}-\d{2}-\d{2}$`; for example `2023-04-15`.
    pub date: Option<String>,
    /// Weekday, for rules of type `wday`.
    ///
    /// `day`: one of `sunday`, `monday`, `tuesday`, `wednesday`, `thursday`, `friday`, `saturday`; for example `monday`.
    pub day: Option<ScheduleRuleDay>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ScheduleRule { type_ = "type", intervals = "intervals", date = "date", day = "day" }
);

impl ScheduleRule {
    /// One with all that the document requires.
    pub fn new(
        type_: impl Into<ScheduleRuleType>,
        intervals: impl Into<rt::List<ScheduleInterval>>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            intervals: intervals.into(),
            ..Self::default()
        }
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, date: impl Into<String>) -> Self {
        self.date = Some(date.into());
        self
    }

    /// Sets `day`.
    #[must_use]
    pub fn day(mut self, day: impl Into<ScheduleRuleDay>) -> Self {
        self.day = Some(day.into());
        self
    }
}

/// The schema `ScheduleIntervalDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/ScheduleIntervalDTO`.
#[doc(alias = "ScheduleIntervalDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleInterval {
    /// Beginning as `09:00`, 24 hours.
    ///
    /// `from`: text, matching `^([01]?[0-9]|2[0-3]):[0-5][0-9]$`; for example `09:00`.
    pub from: Option<String>,
    /// End as `17:00`, 24 hours.
    ///
    /// `to`: text, matching `^([01]?[0-9]|2[0-3]):[0-5][0-9]$`; for example `17:00`.
    pub to: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ScheduleInterval { from = "from", to = "to" });

impl ScheduleInterval {
    /// One with all that the document requires.
    pub fn new(from: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            from: Some(from.into()),
            to: Some(to.into()),
            ..Self::default()
        }
    }
}

/// The schema `ScheduleResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/ScheduleResponseDTO`.
#[doc(alias = "ScheduleResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleResponse {
    /// When it happens or comes again; for calendars the hours that can be booked.
    ///
    /// `schedule`: an object, `ScheduleObjectResponse`.
    pub schedule: Option<ScheduleObjectResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ScheduleResponse { schedule = "schedule" });

/// The object that `deleteSchedule` answers with.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/paths/~1calendars~1schedules~1{id}/delete/responses/200/content/application~1json/schema`.
///
/// The same as [`GroupResponse`].
pub type DeleteScheduleResponse = GroupResponse;

/// The object that `add-calendar-to-schedule` answers with.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/paths/~1calendars~1schedules~1{id}~1associations~1{calendarId}/put/responses/200/content/application~1json/schema`.
///
/// The same as [`GroupResponse`].
pub type AddToScheduleResponse = GroupResponse;

/// The object that `remove-calendar-from-schedule` answers with.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/paths/~1calendars~1schedules~1{id}~1associations~1{calendarId}/delete/responses/200/content/application~1json/schema`.
///
/// The same as [`GroupResponse`].
pub type RemoveFromScheduleResponse = GroupResponse;

/// The schema `CalendarsGetSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarsGetSuccessfulResponseDTO`.
#[doc(alias = "CalendarsGetSuccessfulResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarsGetResponse {
    /// `calendars`: list of `Calendar`.
    pub calendars: rt::List<Calendar>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CalendarsGetResponse { calendars = "calendars" });
