// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Calendars hold.

mod objects;
mod enums;

pub use objects::*;

pub use enums::*;

pub use crate::api::calendars::models::{
    AddToScheduleResponse, AllGroupsResponse, AllowBookingForUnit,
    AppointmentCreateMeetingLocationType, AppointmentSchemaResponseAppointmentStatus,
    Availability, AvailabilityType, BlockedSlotResponse, CalendarDeleteResponse,
    CalendarNotification, CalendarNotificationDeleteResponse,
    CalendarNotificationResponse, CalendarNotificationType, CalendarResourceByIdResponse,
    CalendarResourceResponse, CalendarType, Channel, CreateCalendarNotification,
    CreatedOrUpdatedBy, DeleteEventResponse, DeleteNoteResponse, DeleteScheduleResponse,
    EventType, FormSubmitType, GetAllSchedulesResponse, GetCreateUpdateNoteResponse,
    GetNote, GetNotesListResponse, Group, GroupCreateResponse, GroupResponse, GuestType,
    Hour, Kind, LocationConfiguration, LocationConfigurationResponse,
    LookBusyConfiguration, NoteCreatedBy, NotificationType, OpenHour, Priority,
    ReceiverType, Recurring, RecurringBookingOption,
    RecurringBookingOverlapDefaultStatus, RecurringFreq, RemoveFromScheduleResponse,
    ResourceDeleteResponse, ResourceType, ScheduleInterval, ScheduleObjectResponse,
    ScheduleResponse, ScheduleRule, ScheduleRuleDay, ScheduleRuleType, Schedules,
    SlotBufferUnit, SlotDurationUnit, SlotIntervalUnit, Slots, TeamMember,
    TeamMemberResponse, TeamMemberResponseMeetingLocationType, UpdateAvailability,
    ValidateGroupSlugResponse, WidgetType,
};
