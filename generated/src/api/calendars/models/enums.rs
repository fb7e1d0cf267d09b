// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Calendars.

use crate::runtime as rt;

/// The allowed values `meetingLocationType` of `AppointmentCreateSchema`.
///
/// Requests send it.
///
/// Document: `api/calendars.yaml#/components/schemas/AppointmentCreateSchema/properties/meetingLocationType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AppointmentCreateMeetingLocationType {
    /// `custom`.
    Custom,
    /// `zoom`.
    Zoom,
    /// `gmeet`.
    Gmeet,
    /// `phone`.
    Phone,
    /// `address`.
    Address,
    /// `ms_teams`.
    MsTeams,
    /// `google`.
    Google,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    AppointmentCreateMeetingLocationType { Custom = "custom", Zoom = "zoom", Gmeet =
    "gmeet", Phone = "phone", Address = "address", MsTeams = "ms_teams", Google =
    "google" }
);

/// The allowed values `appointmentStatus` of `AppointmentCreateSchema`.
///
/// Requests send it.
///
/// Document: `api/calendars.yaml#/components/schemas/AppointmentCreateSchema/properties/appointmentStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AppointmentStatus {
    /// `new`.
    New,
    /// `confirmed`.
    Confirmed,
    /// `cancelled`.
    Cancelled,
    /// `showed`.
    Showed,
    /// `noshow`.
    Noshow,
    /// `invalid`.
    Invalid,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    AppointmentStatus { New = "new", Confirmed = "confirmed", Cancelled = "cancelled",
    Showed = "showed", Noshow = "noshow", Invalid = "invalid" }
);

/// The allowed values `appointmentStatus` of `AppointmentSchemaResponse`.
///
/// Answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/AppointmentSchemaResponse/properties/appointmentStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AppointmentSchemaResponseAppointmentStatus {
    /// `new`.
    New,
    /// `confirmed`.
    Confirmed,
    /// `cancelled`.
    Cancelled,
    /// `showed`.
    Showed,
    /// `noshow`.
    Noshow,
    /// `invalid`.
    Invalid,
    /// `active`.
    Active,
    /// `completed`.
    Completed,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    AppointmentSchemaResponseAppointmentStatus { New = "new", Confirmed = "confirmed",
    Cancelled = "cancelled", Showed = "showed", Noshow = "noshow", Invalid = "invalid",
    Active = "active", Completed = "completed" }
);

/// The allowed values `type` of `CalendarNotification`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarNotification/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CalendarNotificationType {
    /// `email`.
    Email,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(CalendarNotificationType { Email = "email" });

/// The allowed values `priority` of `TeamMemberResponse`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/TeamMemberResponse/properties/priority`.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Priority {
    /// `0`.
    Value0,
    /// `0.5`.
    Value0Point5,
    /// `1`.
    Value1,
    /// A value that the document does not list, as it came.
    Unknown(f64),
}
rt::number_enum!(Priority = f64 { Value0 = 0.0, Value0Point5 = 0.5, Value1 = 1.0 });

/// The allowed values `meetingLocationType` of `TeamMemberResponse`.
///
/// Requests send it and answers hold it.
///
/// The document calls it deprecated.
///
/// Document: `api/calendars.yaml#/components/schemas/TeamMemberResponse/properties/meetingLocationType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TeamMemberResponseMeetingLocationType {
    /// `custom`.
    Custom,
    /// `zoom`.
    Zoom,
    /// `gmeet`.
    Gmeet,
    /// `phone`.
    Phone,
    /// `address`.
    Address,
    /// `teams`.
    Teams,
    /// `booker`.
    Booker,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    TeamMemberResponseMeetingLocationType { Custom = "custom", Zoom = "zoom", Gmeet =
    "gmeet", Phone = "phone", Address = "address", Teams = "teams", Booker = "booker" }
);

/// The allowed values `kind` of `LocationConfigurationResponse`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/LocationConfigurationResponse/properties/kind`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Kind {
    /// `custom`.
    Custom,
    /// `zoom_conference`.
    ZoomConference,
    /// `google_conference`.
    GoogleConference,
    /// `inbound_call`.
    InboundCall,
    /// `outbound_call`.
    OutboundCall,
    /// `physical`.
    Physical,
    /// `booker`.
    Booker,
    /// `ms_teams_conference`.
    MsTeamsConference,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    Kind { Custom = "custom", ZoomConference = "zoom_conference", GoogleConference =
    "google_conference", InboundCall = "inbound_call", OutboundCall = "outbound_call",
    Physical = "physical", Booker = "booker", MsTeamsConference = "ms_teams_conference" }
);

/// The allowed values `eventType` of `CalendarDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarDTO/properties/eventType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventType {
    /// `RoundRobin_OptimizeForAvailability`.
    RoundRobinOptimizeForAvailability,
    /// `RoundRobin_OptimizeForEqualDistribution`.
    RoundRobinOptimizeForEqualDistribution,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    EventType { RoundRobinOptimizeForAvailability = "RoundRobin_OptimizeForAvailability",
    RoundRobinOptimizeForEqualDistribution = "RoundRobin_OptimizeForEqualDistribution" }
);

/// The allowed values `calendarType` of `CalendarDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarDTO/properties/calendarType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CalendarType {
    /// `round_robin`.
    RoundRobin,
    /// `event`.
    Event,
    /// `class_booking`.
    ClassBooking,
    /// `collective`.
    Collective,
    /// `service_booking`.
    ServiceBooking,
    /// `personal`.
    Personal,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CalendarType { RoundRobin = "round_robin", Event = "event", ClassBooking =
    "class_booking", Collective = "collective", ServiceBooking = "service_booking",
    Personal = "personal" }
);

/// The allowed values `widgetType` of `CalendarDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarDTO/properties/widgetType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WidgetType {
    /// `default`.
    Default,
    /// `classic`.
    Classic,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(WidgetType { Default = "default", Classic = "classic" });

/// The allowed values `slotDurationUnit` of `CalendarDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarDTO/properties/slotDurationUnit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SlotDurationUnit {
    /// `mins`.
    Mins,
    /// `hours`.
    Hours,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(SlotDurationUnit { Mins = "mins", Hours = "hours" });

/// The allowed values `slotIntervalUnit` of `CalendarDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarDTO/properties/slotIntervalUnit`.
///
/// The same as [`SlotDurationUnit`].
pub type SlotIntervalUnit = SlotDurationUnit;

/// The allowed values `slotBufferUnit` of `CalendarDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarDTO/properties/slotBufferUnit`.
///
/// The same as [`SlotDurationUnit`].
pub type SlotBufferUnit = SlotDurationUnit;

/// The allowed values `preBufferUnit` of `CalendarDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarDTO/properties/preBufferUnit`.
///
/// The same as [`SlotDurationUnit`].
pub type PreBufferUnit = SlotDurationUnit;

/// The allowed values `allowBookingAfterUnit` of `CalendarDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarDTO/properties/allowBookingAfterUnit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AllowBookingAfterUnit {
    /// `hours`.
    Hours,
    /// `days`.
    Days,
    /// `weeks`.
    Weeks,
    /// `months`.
    Months,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    AllowBookingAfterUnit { Hours = "hours", Days = "days", Weeks = "weeks", Months =
    "months" }
);

/// The allowed values `allowBookingForUnit` of `CalendarDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarDTO/properties/allowBookingForUnit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AllowBookingForUnit {
    /// `days`.
    Days,
    /// `weeks`.
    Weeks,
    /// `months`.
    Months,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    AllowBookingForUnit { Days = "days", Weeks = "weeks", Months = "months" }
);

/// The allowed values `freq` of `Recurring`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/Recurring/properties/freq`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RecurringFreq {
    /// `DAILY`.
    Daily,
    /// `WEEKLY`.
    Weekly,
    /// `MONTHLY`.
    Monthly,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    RecurringFreq { Daily = "DAILY", Weekly = "WEEKLY", Monthly = "MONTHLY" }
);

/// The allowed values `bookingOption` of `Recurring`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/Recurring/properties/bookingOption`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RecurringBookingOption {
    /// `skip`.
    Skip,
    /// `continue`.
    Continue,
    /// `book_next`.
    BookNext,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    RecurringBookingOption { Skip = "skip", Continue = "continue", BookNext = "book_next"
    }
);

/// The allowed values `bookingOverlapDefaultStatus` of `Recurring`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/Recurring/properties/bookingOverlapDefaultStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RecurringBookingOverlapDefaultStatus {
    /// `confirmed`.
    Confirmed,
    /// `new`.
    New,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    RecurringBookingOverlapDefaultStatus { Confirmed = "confirmed", New = "new" }
);

/// The allowed values `formSubmitType` of `CalendarDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarDTO/properties/formSubmitType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FormSubmitType {
    /// `RedirectURL`.
    RedirectUrl,
    /// `ThankYouMessage`.
    ThankYouMessage,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    FormSubmitType { RedirectUrl = "RedirectURL", ThankYouMessage = "ThankYouMessage" }
);

/// The allowed values `availabilityType` of `CalendarDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarDTO/properties/availabilityType`.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum AvailabilityType {
    /// `0`.
    Value0,
    /// `1`.
    Value1,
    /// A value that the document does not list, as it came.
    Unknown(i64),
}
rt::number_enum!(AvailabilityType = i64 { Value0 = 0, Value1 = 1 });

/// The allowed values `guestType` of `CalendarDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarDTO/properties/guestType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GuestType {
    /// `count_only`.
    CountOnly,
    /// `collect_detail`.
    CollectDetail,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(GuestType { CountOnly = "count_only", CollectDetail = "collect_detail" });

/// The allowed values `resourceType` of `get-calendar-resource`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/paths/~1calendars~1resources~1{resourceType}~1{id}/get/parameters/1/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResourceType {
    /// `equipments`.
    Equipments,
    /// `rooms`.
    Rooms,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ResourceType { Equipments = "equipments", Rooms = "rooms" });

/// The allowed values `receiverType` of `CalendarNotificationResponseDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarNotificationResponseDTO/properties/receiverType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReceiverType {
    /// `contact`.
    Contact,
    /// `guest`.
    Guest,
    /// `assignedUser`.
    AssignedUser,
    /// `emails`.
    Emails,
    /// `phoneNumbers`.
    PhoneNumbers,
    /// `business`.
    Business,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ReceiverType { Contact = "contact", Guest = "guest", AssignedUser = "assignedUser",
    Emails = "emails", PhoneNumbers = "phoneNumbers", Business = "business" }
);

/// The allowed values `channel` of `CalendarNotificationResponseDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarNotificationResponseDTO/properties/channel`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Channel {
    /// `email`.
    Email,
    /// `inApp`.
    InApp,
    /// `sms`.
    Sms,
    /// `whatsapp`.
    Whatsapp,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    Channel { Email = "email", InApp = "inApp", Sms = "sms", Whatsapp = "whatsapp" }
);

/// The allowed values `notificationType` of `CalendarNotificationResponseDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/CalendarNotificationResponseDTO/properties/notificationType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NotificationType {
    /// `booked`.
    Booked,
    /// `confirmation`.
    Confirmation,
    /// `cancellation`.
    Cancellation,
    /// `reminder`.
    Reminder,
    /// `followup`.
    Followup,
    /// `reschedule`.
    Reschedule,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    NotificationType { Booked = "booked", Confirmation = "confirmation", Cancellation =
    "cancellation", Reminder = "reminder", Followup = "followup", Reschedule =
    "reschedule" }
);

/// The allowed values `type` of `ScheduleRuleDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/ScheduleRuleDTO/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleRuleType {
    /// `wday`.
    Wday,
    /// `date`.
    Date,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ScheduleRuleType { Wday = "wday", Date = "date" });

/// The allowed values `day` of `ScheduleRuleDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/calendars.yaml#/components/schemas/ScheduleRuleDTO/properties/day`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleRuleDay {
    /// `sunday`.
    Sunday,
    /// `monday`.
    Monday,
    /// `tuesday`.
    Tuesday,
    /// `wednesday`.
    Wednesday,
    /// `thursday`.
    Thursday,
    /// `friday`.
    Friday,
    /// `saturday`.
    Saturday,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ScheduleRuleDay { Sunday = "sunday", Monday = "monday", Tuesday = "tuesday",
    Wednesday = "wednesday", Thursday = "thursday", Friday = "friday", Saturday =
    "saturday" }
);
