// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Calendars are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &LIST_GROUPS,
    &CREATE_GROUP,
    &VALIDATE_GROUP_SLUG,
    &GET_GROUP,
    &UPDATE_GROUP,
    &DELETE_GROUP,
    &UPDATE_GROUP_STATUS,
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
    &LIST,
    &CREATE,
];
pub(crate) static LIST_GROUPS: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static CREATE_GROUP: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("group a"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("group description"),
        of::input(of::Shape::Text, "Last part of the booking page's address.")
            .example("15-mins"),
        of::input(
                of::Shape::Boolean,
                "Whether it is in use; a calendar that is not is a draft.",
            )
            .example("true"),
    ],
    body: None,
};
pub(crate) static VALIDATE_GROUP_SLUG: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Last part of the booking page's address.")
            .example("calendar-1"),
    ],
    body: None,
};
pub(crate) static GET_GROUP: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "Id of a group of calendars.")],
    body: None,
};
pub(crate) static UPDATE_GROUP: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a group of calendars."),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("group a"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("group description"),
        of::input(of::Shape::Text, "Last part of the booking page's address.")
            .example("15-mins"),
    ],
    body: None,
};
pub(crate) static DELETE_GROUP: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "Id of a group of calendars.")],
    body: None,
};
pub(crate) static UPDATE_GROUP_STATUS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a group of calendars."),
        of::input(
                of::Shape::Boolean,
                "Whether it is in use; a calendar that is not is a draft.",
            )
            .example("true"),
    ],
    body: None,
};
pub(crate) static CREATE_APPOINTMENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("Test Event"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_APPOINTMENT_CREATE_MEETING_LOCATION_TYPE),
                "",
            )
            .example("custom"),
        of::input(
                of::Shape::Text,
                "One of the calendar's or team member's places; their `meetingId` has it.",
            )
            .example("custom_0"),
        of::input(
                of::Shape::Boolean,
                "Set it when the meeting's place is given by its type alone, not by `meetingLocationId`.",
            )
            .example("true"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_APPOINTMENT_STATUS),
                "How the appointment stands; `showed` and `noshow` say whether the contact came.",
            )
            .example("confirmed"),
        of::input(of::Shape::Text, "The user who holds the appointment."),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("Booking a call to discuss the project"),
        of::input(of::Shape::Text, "Where the meeting is: a place, a number or a link.")
            .example("Zoom"),
        of::input(of::Shape::Boolean, "Books despite too short notice or too far ahead.")
            .example("false"),
        of::input(of::Shape::Boolean, "False books without running automations.")
            .example("false"),
        of::input(of::Shape::Boolean, "Books without asking whether the time is free.")
            .example("true"),
        of::input(
                of::Shape::Text,
                "Rule of a series as in iCalendar, without `DTSTART`; taken only together with `ignoreFreeSlotValidation`.",
            )
            .example("RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5"),
        of::input(of::Shape::Text, "Id of a calendar; the calendars family lists them."),
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(
                of::Shape::DateTime,
                "ISO 8601 with an offset; lists of events ask for milliseconds as text.",
            )
            .example("2021-06-23T03:30:00+05:30"),
        of::input(
                of::Shape::DateTime,
                "ISO 8601 with an offset; lists of events ask for milliseconds as text.",
            )
            .example("2021-06-23T04:30:00+05:30"),
        of::input(
            of::Shape::Text,
            "The user who holds the appointment; the document does not know the field, the API asks for it or for `assignedUserId`.",
        ),
    ],
    body: None,
};
pub(crate) static GET_APPOINTMENT: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static UPDATE_APPOINTMENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("Test Event"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_APPOINTMENT_CREATE_MEETING_LOCATION_TYPE),
                "",
            )
            .example("custom"),
        of::input(
                of::Shape::Text,
                "One of the calendar's or team member's places; their `meetingId` has it.",
            )
            .example("custom_0"),
        of::input(
                of::Shape::Boolean,
                "Set it when the meeting's place is given by its type alone, not by `meetingLocationId`.",
            )
            .example("true"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_APPOINTMENT_STATUS),
                "How the appointment stands; `showed` and `noshow` say whether the contact came.",
            )
            .example("confirmed"),
        of::input(of::Shape::Text, "The user who holds the appointment."),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("Booking a call to discuss the project"),
        of::input(of::Shape::Text, "Where the meeting is: a place, a number or a link.")
            .example("Zoom"),
        of::input(of::Shape::Boolean, "Books despite too short notice or too far ahead.")
            .example("false"),
        of::input(of::Shape::Boolean, "False books without running automations.")
            .example("false"),
        of::input(of::Shape::Boolean, "Books without asking whether the time is free.")
            .example("true"),
        of::input(
                of::Shape::Text,
                "Rule of a series as in iCalendar, without `DTSTART`; taken only together with `ignoreFreeSlotValidation`.",
            )
            .example("RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5"),
        of::input(of::Shape::Text, "Id of a calendar; the calendars family lists them."),
        of::input(
                of::Shape::DateTime,
                "ISO 8601 with an offset; lists of events ask for milliseconds as text.",
            )
            .example("2021-06-23T03:30:00+05:30"),
        of::input(
                of::Shape::DateTime,
                "ISO 8601 with an offset; lists of events ask for milliseconds as text.",
            )
            .example("2021-06-23T04:30:00+05:30"),
        of::input(
            of::Shape::Text,
            "The user who holds the appointment; the document does not know the field, the API asks for it or for `assignedUserId`.",
        ),
    ],
    body: None,
};
pub(crate) static LIST_EVENTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a user; the users family has them."),
        of::input(of::Shape::Text, "Id of a calendar; the calendars family lists them."),
        of::input(of::Shape::Text, "Id of a group of calendars."),
        of::input(
                of::Shape::INTEGER,
                "ISO 8601 with an offset; lists of events ask for milliseconds as text.",
            )
            .example("1680373800000"),
        of::input(
                of::Shape::INTEGER,
                "ISO 8601 with an offset; lists of events ask for milliseconds as text.",
            )
            .example("1680978599999"),
    ],
    body: None,
};
pub(crate) static LIST_BLOCKED_SLOTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a user; the users family has them."),
        of::input(of::Shape::Text, "Id of a calendar; the calendars family lists them."),
        of::input(of::Shape::Text, "Id of a group of calendars."),
        of::input(
                of::Shape::INTEGER,
                "ISO 8601 with an offset; lists of events ask for milliseconds as text.",
            )
            .example("1680373800000"),
        of::input(
                of::Shape::INTEGER,
                "ISO 8601 with an offset; lists of events ask for milliseconds as text.",
            )
            .example("1680978599999"),
    ],
    body: None,
};
pub(crate) static CREATE_BLOCK_SLOT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("Test Event"),
        of::input(
            of::Shape::Text,
            "Blocks the calendar's time; not with `assignedUserId`.",
        ),
        of::input(of::Shape::Text, "Blocks the user's time; not with `calendarId`."),
        of::input(
                of::Shape::DateTime,
                "ISO 8601 with an offset; lists of events ask for milliseconds as text.",
            )
            .example("2021-06-23T03:30:00+05:30"),
        of::input(
                of::Shape::DateTime,
                "ISO 8601 with an offset; lists of events ask for milliseconds as text.",
            )
            .example("2021-06-23T04:30:00+05:30"),
    ],
    body: None,
};
pub(crate) static UPDATE_BLOCK_SLOT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("Test Event"),
        of::input(
            of::Shape::Text,
            "Blocks the calendar's time; not with `assignedUserId`.",
        ),
        of::input(of::Shape::Text, "Blocks the user's time; not with `calendarId`."),
        of::input(
                of::Shape::DateTime,
                "ISO 8601 with an offset; lists of events ask for milliseconds as text.",
            )
            .example("2021-06-23T03:30:00+05:30"),
        of::input(
                of::Shape::DateTime,
                "ISO 8601 with an offset; lists of events ask for milliseconds as text.",
            )
            .example("2021-06-23T04:30:00+05:30"),
    ],
    body: None,
};
pub(crate) static FREE_SLOTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a calendar; the calendars family lists them."),
        of::input(of::Shape::INTEGER, "Milliseconds since 1970.")
            .example("1548898600000"),
        of::input(
                of::Shape::INTEGER,
                "Milliseconds since 1970; at most 31 days after `startDate`.",
            )
            .example("1601490599999"),
        of::input(
                of::Shape::Text,
                "Name of a time zone in the IANA list, such as `America/New_York`.",
            )
            .example("America/Chihuahua"),
        of::input(of::Shape::Text, "Id of a user; the users family has them."),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Only slots when one of these users is free.",
        ),
    ],
    body: None,
};
pub(crate) static GET: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a calendar; the calendars family lists them."),
    ],
    body: None,
};
pub(crate) static UPDATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a calendar; the calendars family lists them."),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_CALENDAR_NOTIFICATION)),
            "Deprecated; there are calls for notifications.",
        ),
        of::input(of::Shape::Text, "Id of a group of calendars."),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_TEAM_MEMBER)),
            "The users whose time can be booked; a personal calendar has exactly one.",
        ),
        of::input(
            of::Shape::OneOf(&VALUES_OF_EVENT_TYPE),
            "Whether round robin looks for the earliest time or for equal shares.",
        ),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("test calendar"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("this is used for testing"),
        of::input(of::Shape::Text, "Last part of the booking page's address.")
            .example("test1"),
        of::input(of::Shape::Text, "Last part of the booking widget's address.")
            .example("test1"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_WIDGET_TYPE),
                "Layout of the page: `default` is the one called neo.",
            )
            .example("classic"),
        of::input(
            of::Shape::Text,
            "Title of appointments; may hold placeholders such as `{{contact.name}}`.",
        ),
        of::input(of::Shape::Text, "Colour such as `#039be5`."),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_LOCATION_CONFIGURATION)),
            "Where one meets; several are allowed only with a single team member.",
        ),
        of::input(
            of::Shape::INTEGER,
            "Length of an appointment, in `slotDurationUnit`.",
        ),
        of::input(of::Shape::OneOf(&VALUES_OF_SLOT_DURATION_UNIT), ""),
        of::input(of::Shape::OneOf(&VALUES_OF_PRE_BUFFER_UNIT), ""),
        of::input(
            of::Shape::INTEGER,
            "Distance of the times on offer, in `slotIntervalUnit`.",
        ),
        of::input(of::Shape::OneOf(&VALUES_OF_SLOT_INTERVAL_UNIT), ""),
        of::input(
            of::Shape::INTEGER,
            "Free time after each appointment, in `slotBufferUnit`.",
        ),
        of::input(
            of::Shape::INTEGER,
            "Free time before each appointment, in `preBufferUnit`.",
        ),
        of::input(
            of::Shape::INTEGER,
            "Bookings a slot at most for each user, seats in a class; the API misspells the name.",
        ),
        of::input(
            of::Shape::INTEGER,
            "Bookings a day at most; the API misspells the name.",
        ),
        of::input(
            of::Shape::INTEGER,
            "Shortest notice for a booking, in `allowBookingAfterUnit`.",
        ),
        of::input(of::Shape::OneOf(&VALUES_OF_ALLOW_BOOKING_AFTER_UNIT), "")
            .example("days"),
        of::input(
            of::Shape::INTEGER,
            "How far ahead can be booked, in `allowBookingForUnit`.",
        ),
        of::input(of::Shape::OneOf(&VALUES_OF_ALLOW_BOOKING_FOR_UNIT), "")
            .example("days"),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_OPEN_HOUR)),
            "The usual week; for single dates there is `availabilities`.",
        ),
        of::input(
            of::Shape::Boolean,
            "Lets contacts book series; the calendar must have one member only.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_RECURRING),
            "How often it comes again, where it does.",
        ),
        of::input(
            of::Shape::Text,
            "Form that the contact fills in when booking; the forms family has them.",
        ),
        of::input(of::Shape::Boolean, ""),
        of::input(of::Shape::Boolean, "False takes payments in test mode."),
        of::input(
            of::Shape::Boolean,
            "Whether bookings are confirmed without anybody's doing.",
        ),
        of::input(of::Shape::Boolean, "Whether the booked user is told by e-mail."),
        of::input(of::Shape::Text, "E-mail address that is told of bookings."),
        of::input(of::Shape::Boolean, "Whether Google sends its own invitations."),
        of::input(of::Shape::Boolean, ""),
        of::input(of::Shape::Boolean, ""),
        of::input(of::Shape::Boolean, "Makes the booked user the contact's owner."),
        of::input(
            of::Shape::Boolean,
            "Leaves contacts that existed before as they are.",
        ),
        of::input(
            of::Shape::Text,
            "Notes that people have written on it; in searches a flag that brings them along.",
        ),
        of::input(of::Shape::Text, "Id of a tracking pixel."),
        of::input(
            of::Shape::OneOf(&VALUES_OF_FORM_SUBMIT_TYPE),
            "What the contact sees after booking.",
        ),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::INTEGER,
            "0 uses `openHours` only, 1 `availabilities` only; null means both.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_UPDATE_AVAILABILITY)),
            "Hours for single dates; for the usual week there is `openHours`.",
        ),
        of::input(
            of::Shape::OneOf(&VALUES_OF_GUEST_TYPE),
            "Whether guests are counted only, or asked for their data.",
        ),
        of::input(of::Shape::Text, "Text that asks the contact for consent."),
        of::input(of::Shape::Text, "Address of the picture."),
        of::input(
            of::Shape::Object(&FIELDS_OF_LOOK_BUSY_CONFIGURATION),
            "Hides some free slots so that the calendar looks busier.",
        ),
        of::input(
            of::Shape::Boolean,
            "Whether it is in use; a calendar that is not is a draft.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a calendar; the calendars family lists them."),
    ],
    body: None,
};
pub(crate) static DELETE_EVENT: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: Some(of::input(of::Shape::Any, "")),
};
pub(crate) static LIST_APPOINTMENT_NOTES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::Integer {
                    least: None,
                    most: Some(20),
                },
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
        of::input(
                of::Shape::Integer {
                    least: Some(0),
                    most: None,
                },
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
    ],
    body: None,
};
pub(crate) static CREATE_APPOINTMENT_NOTE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "Id of a user; the users family has them."),
        of::input(of::Shape::Text, "The text itself, of a message, a note or the like.")
            .example("lorem ipsum"),
    ],
    body: None,
};
pub(crate) static UPDATE_APPOINTMENT_NOTE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "Id of a user; the users family has them."),
        of::input(of::Shape::Text, "The text itself, of a message, a note or the like.")
            .example("lorem ipsum"),
    ],
    body: None,
};
pub(crate) static DELETE_APPOINTMENT_NOTE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, ""), of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static GET_RESOURCE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::OneOf(&VALUES_OF_RESOURCE_TYPE),
            "Rooms or equipment; also part of the path.",
        ),
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE_RESOURCE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::OneOf(&VALUES_OF_RESOURCE_TYPE),
            "Rooms or equipment; also part of the path.",
        ),
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
        of::input(of::Shape::Text, "Free text that describes it."),
        of::input(of::Shape::INTEGER, "How many pieces of the equipment there are."),
        of::input(of::Shape::INTEGER, "How many pieces cannot be used now."),
        of::input(of::Shape::INTEGER, "How many people fit into the room."),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Service calendars that can book it: one for equipment, any number for a room.",
        ),
        of::input(
            of::Shape::Boolean,
            "Whether it is in use; a calendar that is not is a draft.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE_RESOURCE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::OneOf(&VALUES_OF_RESOURCE_TYPE),
            "Rooms or equipment; also part of the path.",
        ),
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static LIST_RESOURCES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::OneOf(&VALUES_OF_RESOURCE_TYPE),
            "Rooms or equipment; also part of the path.",
        ),
        of::input(
            of::Shape::INTEGER,
            "How many records a page holds at most; the highest value differs by operation.",
        ),
        of::input(
            of::Shape::INTEGER,
            "How many records to pass over, 0 for the first page.",
        ),
    ],
    body: None,
};
pub(crate) static CREATE_RESOURCE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::OneOf(&VALUES_OF_RESOURCE_TYPE),
            "Rooms or equipment; also part of the path.",
        ),
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
        of::input(of::Shape::Text, "Free text that describes it."),
        of::input(of::Shape::INTEGER, "How many pieces of the equipment there are."),
        of::input(of::Shape::INTEGER, "How many pieces cannot be used now."),
        of::input(of::Shape::INTEGER, "How many people fit into the room."),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Service calendars that can book it: one for equipment, any number for a room.",
        ),
    ],
    body: None,
};
pub(crate) static LIST_NOTIFICATIONS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a calendar; the calendars family lists them."),
        of::input(
            of::Shape::Boolean,
            "Whether it is in use; a calendar that is not is a draft.",
        ),
        of::input(of::Shape::Boolean, "Whether it has been deleted; records are kept."),
        of::input(
            of::Shape::INTEGER,
            "How many records a page holds at most; the highest value differs by operation.",
        ),
        of::input(
            of::Shape::INTEGER,
            "How many records to pass over, 0 for the first page.",
        ),
    ],
    body: None,
};
pub(crate) static CREATE_NOTIFICATIONS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a calendar; the calendars family lists them."),
    ],
    body: Some(
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_CREATE_CALENDAR_NOTIFICATION)),
            "",
        ),
    ),
};
pub(crate) static GET_NOTIFICATION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a calendar; the calendars family lists them."),
        of::input(of::Shape::Text, ""),
    ],
    body: None,
};
pub(crate) static UPDATE_NOTIFICATION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a calendar; the calendars family lists them."),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::OneOf(&VALUES_OF_RECEIVER_TYPE), "Who is told."),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "E-mail addresses that are told besides.",
            )
            .example("[\"example1@email.com\",\"example2@email.com\"]"),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Phone numbers that are told besides.",
            )
            .example("[\"+919876744444\",\"+919876744445\"]"),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Ids of users who are told, or `sub_account_admin`; for messages in the app and e-mails to the business.",
            )
            .example("[\"userId1\",\"userId2\",\"sub_account_admin\"]"),
        of::input(of::Shape::OneOf(&VALUES_OF_CHANNEL), ""),
        of::input(
            of::Shape::OneOf(&VALUES_OF_NOTIFICATION_TYPE),
            "The occasion on which the message goes out.",
        ),
        of::input(
            of::Shape::Boolean,
            "Whether it is in use; a calendar that is not is a draft.",
        ),
        of::input(of::Shape::Boolean, "Whether it has been deleted; records are kept."),
        of::input(
            of::Shape::Text,
            "Id of a template for the e-mail; not needed in the app.",
        ),
        of::input(of::Shape::Text, "The text itself, of a message, a note or the like."),
        of::input(of::Shape::Text, "Subject line."),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_SCHEDULES)),
            "For follow-ups, how long after the appointment.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_SCHEDULES)),
            "For reminders, how long before the appointment.",
        ),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
    ],
    body: None,
};
pub(crate) static DELETE_NOTIFICATION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a calendar; the calendars family lists them."),
        of::input(of::Shape::Text, ""),
    ],
    body: None,
};
pub(crate) static LIST_SCHEDULES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a user; the users family has them."),
        of::input(of::Shape::Text, "Id of a calendar; the calendars family lists them."),
        of::input(
                of::Shape::Integer {
                    least: Some(0),
                    most: None,
                },
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
        of::input(
                of::Shape::Integer {
                    least: Some(1),
                    most: Some(500),
                },
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("50"),
    ],
    body: None,
};
pub(crate) static GET_SCHEDULE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE_SCHEDULE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            )
            .example("sch123def456ghi789"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Updated Business Hours"),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_SCHEDULE_RULE)),
            "When the user works.",
        ),
        of::input(
                of::Shape::Text,
                "Name of a time zone in the IANA list, such as `America/New_York`.",
            )
            .example("America/Los_Angeles"),
    ],
    body: None,
};
pub(crate) static DELETE_SCHEDULE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            )
            .example("sch123def456ghi789"),
    ],
    body: None,
};
pub(crate) static CREATE_SCHEDULE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_SCHEDULE_RULE)),
            "When the user works.",
        ),
        of::input(
                of::Shape::Text,
                "Name of a time zone in the IANA list, such as `America/New_York`.",
            )
            .example("America/New_York"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Business Hours Schedule"),
        of::input(of::Shape::Text, "Id of a user; the users family has them."),
        of::input(of::Shape::List(&of::Shape::Text), "Ids of the calendars."),
    ],
    body: None,
};
pub(crate) static ADD_TO_SCHEDULE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(of::Shape::Text, "Id of a calendar; the calendars family lists them."),
    ],
    body: None,
};
pub(crate) static REMOVE_FROM_SCHEDULE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(of::Shape::Text, "Id of a calendar; the calendars family lists them."),
    ],
    body: None,
};
pub(crate) static LIST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a group of calendars."),
        of::input(of::Shape::Boolean, "Whether drafts are listed.").example("false"),
    ],
    body: None,
};
pub(crate) static CREATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Boolean,
            "Whether it is in use; a calendar that is not is a draft.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_CALENDAR_NOTIFICATION)),
            "Deprecated; there are calls for notifications.",
        ),
        of::input(of::Shape::Text, "Id of a group of calendars."),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_TEAM_MEMBER)),
            "The users whose time can be booked; a personal calendar has exactly one.",
        ),
        of::input(
            of::Shape::OneOf(&VALUES_OF_EVENT_TYPE),
            "Whether round robin looks for the earliest time or for equal shares.",
        ),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("test calendar"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("this is used for testing"),
        of::input(of::Shape::Text, "Last part of the booking page's address.")
            .example("test1"),
        of::input(of::Shape::Text, "Last part of the booking widget's address.")
            .example("test1"),
        of::input(
            of::Shape::OneOf(&VALUES_OF_CALENDAR_TYPE),
            "Who gets the booking: team members in turn, all of them together, a class with seats, one person, an event or a service. The update does not take it.",
        ),
        of::input(
                of::Shape::OneOf(&VALUES_OF_WIDGET_TYPE),
                "Layout of the page: `default` is the one called neo.",
            )
            .example("classic"),
        of::input(
            of::Shape::Text,
            "Title of appointments; may hold placeholders such as `{{contact.name}}`.",
        ),
        of::input(of::Shape::Text, "Colour such as `#039be5`."),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_LOCATION_CONFIGURATION)),
            "Where one meets; several are allowed only with a single team member.",
        ),
        of::input(
            of::Shape::INTEGER,
            "Length of an appointment, in `slotDurationUnit`.",
        ),
        of::input(of::Shape::OneOf(&VALUES_OF_SLOT_DURATION_UNIT), ""),
        of::input(
            of::Shape::INTEGER,
            "Distance of the times on offer, in `slotIntervalUnit`.",
        ),
        of::input(of::Shape::OneOf(&VALUES_OF_SLOT_INTERVAL_UNIT), ""),
        of::input(
            of::Shape::INTEGER,
            "Free time after each appointment, in `slotBufferUnit`.",
        ),
        of::input(of::Shape::OneOf(&VALUES_OF_SLOT_BUFFER_UNIT), ""),
        of::input(
            of::Shape::INTEGER,
            "Free time before each appointment, in `preBufferUnit`.",
        ),
        of::input(of::Shape::OneOf(&VALUES_OF_PRE_BUFFER_UNIT), ""),
        of::input(
            of::Shape::INTEGER,
            "Bookings a slot at most for each user, seats in a class; the API misspells the name.",
        ),
        of::input(
            of::Shape::INTEGER,
            "Bookings a day at most; the API misspells the name.",
        ),
        of::input(
            of::Shape::INTEGER,
            "Shortest notice for a booking, in `allowBookingAfterUnit`.",
        ),
        of::input(of::Shape::OneOf(&VALUES_OF_ALLOW_BOOKING_AFTER_UNIT), "")
            .example("days"),
        of::input(
            of::Shape::INTEGER,
            "How far ahead can be booked, in `allowBookingForUnit`.",
        ),
        of::input(of::Shape::OneOf(&VALUES_OF_ALLOW_BOOKING_FOR_UNIT), "")
            .example("days"),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_OPEN_HOUR)),
            "The usual week; for single dates there is `availabilities`.",
        ),
        of::input(
            of::Shape::Boolean,
            "Lets contacts book series; the calendar must have one member only.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_RECURRING),
            "How often it comes again, where it does.",
        ),
        of::input(
            of::Shape::Text,
            "Form that the contact fills in when booking; the forms family has them.",
        ),
        of::input(of::Shape::Boolean, ""),
        of::input(of::Shape::Boolean, "False takes payments in test mode."),
        of::input(
            of::Shape::Boolean,
            "Whether bookings are confirmed without anybody's doing.",
        ),
        of::input(of::Shape::Boolean, "Whether the booked user is told by e-mail."),
        of::input(of::Shape::Text, "E-mail address that is told of bookings."),
        of::input(of::Shape::Boolean, "Whether Google sends its own invitations."),
        of::input(of::Shape::Boolean, ""),
        of::input(of::Shape::Boolean, ""),
        of::input(of::Shape::Boolean, "Makes the booked user the contact's owner."),
        of::input(
            of::Shape::Boolean,
            "Leaves contacts that existed before as they are.",
        ),
        of::input(
            of::Shape::Text,
            "Notes that people have written on it; in searches a flag that brings them along.",
        ),
        of::input(of::Shape::Text, "Id of a tracking pixel."),
        of::input(
            of::Shape::OneOf(&VALUES_OF_FORM_SUBMIT_TYPE),
            "What the contact sees after booking.",
        ),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::INTEGER,
            "0 uses `openHours` only, 1 `availabilities` only; null means both.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_AVAILABILITY)),
            "Hours for single dates; for the usual week there is `openHours`.",
        ),
        of::input(
            of::Shape::OneOf(&VALUES_OF_GUEST_TYPE),
            "Whether guests are counted only, or asked for their data.",
        ),
        of::input(of::Shape::Text, "Text that asks the contact for consent."),
        of::input(of::Shape::Text, "Address of the picture.")
            .example("https://path-to-image.com"),
        of::input(
            of::Shape::Object(&FIELDS_OF_LOOK_BUSY_CONFIGURATION),
            "Hides some free slots so that the calendar looks busier.",
        ),
    ],
    body: None,
};
pub(crate) static VALUES_OF_APPOINTMENT_CREATE_MEETING_LOCATION_TYPE: [&str; 7] = [
    "custom",
    "zoom",
    "gmeet",
    "phone",
    "address",
    "ms_teams",
    "google",
];
pub(crate) static VALUES_OF_APPOINTMENT_STATUS: [&str; 6] = [
    "new",
    "confirmed",
    "cancelled",
    "showed",
    "noshow",
    "invalid",
];
pub(crate) static FIELDS_OF_CALENDAR_NOTIFICATION: [of::Field; 6] = [
    of::field(
        "type",
        of::input(
                of::Shape::OneOf(&VALUES_OF_CALENDAR_NOTIFICATION_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("email"),
    ),
    of::field("shouldSendToContact", of::input(of::Shape::Boolean, "")).required(),
    of::field("shouldSendToGuest", of::input(of::Shape::Boolean, "")).required(),
    of::field("shouldSendToUser", of::input(of::Shape::Boolean, "")).required(),
    of::field("shouldSendToSelectedUsers", of::input(of::Shape::Boolean, "")).required(),
    of::field(
            "selectedUsers",
            of::input(of::Shape::Text, "E-mail addresses, joined by commas.")
                .example("user1@testemail.com,user2@testemail.com"),
        )
        .required(),
];
pub(crate) static VALUES_OF_CALENDAR_NOTIFICATION_TYPE: [&str; 1] = ["email"];
pub(crate) static FIELDS_OF_TEAM_MEMBER: [of::Field; 4] = [
    of::field(
            "userId",
            of::input(of::Shape::Text, "Id of a user; the users family has them."),
        )
        .required(),
    of::field(
        "priority",
        of::input(
            of::Shape::Number,
            "Weight of this user among the others: 0, 0.5 or 1.",
        ),
    ),
    of::field(
        "isPrimary",
        of::input(
            of::Shape::Boolean,
            "The one leading user; collective calendars must have exactly one.",
        ),
    ),
    of::field(
        "locationConfigurations",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_LOCATION_CONFIGURATION)),
            "Where one meets; several are allowed only with a single team member.",
        ),
    ),
];
pub(crate) static FIELDS_OF_LOCATION_CONFIGURATION: [of::Field; 2] = [
    of::field(
            "kind",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_KIND),
                    "How or where one meets; the three conference kinds are not for event calendars.",
                )
                .example("custom"),
        )
        .required(),
    of::field(
        "location",
        of::input(of::Shape::Text, "Address of the place; unused for conferences.")
            .example("+14455550132"),
    ),
];
pub(crate) static VALUES_OF_KIND: [&str; 8] = [
    "custom",
    "zoom_conference",
    "google_conference",
    "inbound_call",
    "outbound_call",
    "physical",
    "booker",
    "ms_teams_conference",
];
pub(crate) static VALUES_OF_EVENT_TYPE: [&str; 2] = [
    "RoundRobin_OptimizeForAvailability",
    "RoundRobin_OptimizeForEqualDistribution",
];
pub(crate) static VALUES_OF_WIDGET_TYPE: [&str; 2] = ["default", "classic"];
pub(crate) static VALUES_OF_SLOT_DURATION_UNIT: [&str; 2] = ["mins", "hours"];
pub(crate) static VALUES_OF_PRE_BUFFER_UNIT: [&str; 2] = ["mins", "hours"];
pub(crate) static VALUES_OF_SLOT_INTERVAL_UNIT: [&str; 2] = ["mins", "hours"];
pub(crate) static VALUES_OF_ALLOW_BOOKING_AFTER_UNIT: [&str; 4] = [
    "hours",
    "days",
    "weeks",
    "months",
];
pub(crate) static VALUES_OF_ALLOW_BOOKING_FOR_UNIT: [&str; 3] = [
    "days",
    "weeks",
    "months",
];
pub(crate) static FIELDS_OF_OPEN_HOUR: [of::Field; 2] = [
    of::field(
            "daysOfTheWeek",
            of::input(
                of::Shape::List(&of::Shape::INTEGER),
                "Weekdays by number; which day is 0 is not documented.",
            ),
        )
        .required(),
    of::field(
            "hours",
            of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_HOUR)), ""),
        )
        .required(),
];
pub(crate) static FIELDS_OF_HOUR: [of::Field; 4] = [
    of::field(
            "openHour",
            of::input(
                of::Shape::Integer {
                    least: Some(0),
                    most: Some(23),
                },
                "",
            ),
        )
        .required(),
    of::field(
            "openMinute",
            of::input(
                of::Shape::Integer {
                    least: Some(0),
                    most: Some(60),
                },
                "",
            ),
        )
        .required(),
    of::field(
            "closeHour",
            of::input(
                of::Shape::Integer {
                    least: Some(0),
                    most: Some(23),
                },
                "",
            ),
        )
        .required(),
    of::field(
            "closeMinute",
            of::input(
                of::Shape::Integer {
                    least: Some(0),
                    most: Some(60),
                },
                "",
            ),
        )
        .required(),
];
pub(crate) static FIELDS_OF_RECURRING: [of::Field; 4] = [
    of::field(
        "freq",
        of::input(
            of::Shape::OneOf(&VALUES_OF_RECURRING_FREQ),
            "How often the series comes.",
        ),
    ),
    of::field(
        "count",
        of::input(
            of::Shape::Integer {
                least: None,
                most: Some(24),
            },
            "How many times in all.",
        ),
    ),
    of::field(
        "bookingOption",
        of::input(
            of::Shape::OneOf(&VALUES_OF_RECURRING_BOOKING_OPTION),
            "What happens if a date of the series is taken.",
        ),
    ),
    of::field(
        "bookingOverlapDefaultStatus",
        of::input(
            of::Shape::OneOf(&VALUES_OF_RECURRING_BOOKING_OVERLAP_DEFAULT_STATUS),
            "State of a date of the series that is taken.",
        ),
    ),
];
pub(crate) static VALUES_OF_RECURRING_FREQ: [&str; 3] = ["DAILY", "WEEKLY", "MONTHLY"];
pub(crate) static VALUES_OF_RECURRING_BOOKING_OPTION: [&str; 3] = [
    "skip",
    "continue",
    "book_next",
];
pub(crate) static VALUES_OF_RECURRING_BOOKING_OVERLAP_DEFAULT_STATUS: [&str; 2] = [
    "confirmed",
    "new",
];
pub(crate) static VALUES_OF_FORM_SUBMIT_TYPE: [&str; 2] = [
    "RedirectURL",
    "ThankYouMessage",
];
pub(crate) static FIELDS_OF_UPDATE_AVAILABILITY: [of::Field; 4] = [
    of::field(
            "date",
            of::input(
                    of::Shape::DateTime,
                    "For availability the day as `2023-09-24T00:00:00.000Z`, where the day is local time; for a rule of a schedule plain `2023-04-15`.",
                )
                .example("2023-09-24T00:00:00.000Z"),
        )
        .required(),
    of::field(
            "hours",
            of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_HOUR)), ""),
        )
        .required(),
    of::field(
        "deleted",
        of::input(of::Shape::Boolean, "True removes this date's hours; needs `id`."),
    ),
    of::field(
        "id",
        of::input(
            of::Shape::Text,
            "Needed to change or remove hours that exist already.",
        ),
    ),
];
pub(crate) static VALUES_OF_GUEST_TYPE: [&str; 2] = ["count_only", "collect_detail"];
pub(crate) static FIELDS_OF_LOOK_BUSY_CONFIGURATION: [of::Field; 2] = [
    of::field(
            "enabled",
            of::input(of::Shape::Boolean, "Whether it is switched on.").example("true"),
        )
        .required(),
    of::field(
            "LookBusyPercentage",
            of::input(of::Shape::Number, "Percent of the free slots that are hidden."),
        )
        .required(),
];
pub(crate) static VALUES_OF_RESOURCE_TYPE: [&str; 2] = ["equipments", "rooms"];
pub(crate) static FIELDS_OF_CREATE_CALENDAR_NOTIFICATION: [of::Field; 15] = [
    of::field(
            "receiverType",
            of::input(of::Shape::OneOf(&VALUES_OF_RECEIVER_TYPE), "Who is told."),
        )
        .required(),
    of::field("channel", of::input(of::Shape::OneOf(&VALUES_OF_CHANNEL), "")).required(),
    of::field(
            "notificationType",
            of::input(
                of::Shape::OneOf(&VALUES_OF_NOTIFICATION_TYPE),
                "The occasion on which the message goes out.",
            ),
        )
        .required(),
    of::field(
        "isActive",
        of::input(
            of::Shape::Boolean,
            "Whether it is in use; a calendar that is not is a draft.",
        ),
    ),
    of::field(
        "templateId",
        of::input(
            of::Shape::Text,
            "Id of a template for the e-mail; not needed in the app.",
        ),
    ),
    of::field(
        "body",
        of::input(of::Shape::Text, "The text itself, of a message, a note or the like."),
    ),
    of::field("subject", of::input(of::Shape::Text, "Subject line.")),
    of::field(
        "afterTime",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_SCHEDULES)),
            "For follow-ups, how long after the appointment.",
        ),
    ),
    of::field(
        "beforeTime",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_SCHEDULES)),
            "For reminders, how long before the appointment.",
        ),
    ),
    of::field(
        "additionalEmailIds",
        of::input(
                of::Shape::List(&of::Shape::Text),
                "E-mail addresses that are told besides.",
            )
            .example("[\"example1@email.com\",\"example2@email.com\"]"),
    ),
    of::field(
        "additionalPhoneNumbers",
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Phone numbers that are told besides.",
            )
            .example("[\"+919876744444\",\"+919876744445\"]"),
    ),
    of::field(
        "selectedUsers",
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Ids of users who are told, or `sub_account_admin`; for messages in the app and e-mails to the business.",
            )
            .example("[\"userId1\",\"userId2\",\"sub_account_admin\"]"),
    ),
    of::field("fromAddress", of::input(of::Shape::Text, "")),
    of::field("fromName", of::input(of::Shape::Text, "")),
    of::field("fromNumber", of::input(of::Shape::Text, "")),
];
pub(crate) static VALUES_OF_RECEIVER_TYPE: [&str; 6] = [
    "contact",
    "guest",
    "assignedUser",
    "emails",
    "phoneNumbers",
    "business",
];
pub(crate) static VALUES_OF_CHANNEL: [&str; 4] = ["email", "inApp", "sms", "whatsapp"];
pub(crate) static VALUES_OF_NOTIFICATION_TYPE: [&str; 6] = [
    "booked",
    "confirmation",
    "cancellation",
    "reminder",
    "followup",
    "reschedule",
];
pub(crate) static FIELDS_OF_SCHEDULES: [of::Field; 2] = [
    of::field("timeOffset", of::input(of::Shape::Number, "How long, in `unit`.")),
    of::field("unit", of::input(of::Shape::Text, "")),
];
pub(crate) static FIELDS_OF_SCHEDULE_RULE: [of::Field; 4] = [
    of::field(
            "type",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_SCHEDULE_RULE_TYPE),
                    "A weekday that comes again, or one date.",
                )
                .example("wday"),
        )
        .required(),
    of::field(
            "intervals",
            of::input(
                of::Shape::List(&of::Shape::Object(&FIELDS_OF_SCHEDULE_INTERVAL)),
                "",
            ),
        )
        .required(),
    of::field(
        "date",
        of::input(
                of::Shape::Date,
                "For availability the day as `2023-09-24T00:00:00.000Z`, where the day is local time; for a rule of a schedule plain `2023-04-15`.",
            )
            .example("2023-04-15"),
    ),
    of::field(
        "day",
        of::input(
                of::Shape::OneOf(&VALUES_OF_SCHEDULE_RULE_DAY),
                "Weekday, for rules of type `wday`.",
            )
            .example("monday"),
    ),
];
pub(crate) static VALUES_OF_SCHEDULE_RULE_TYPE: [&str; 2] = ["wday", "date"];
pub(crate) static FIELDS_OF_SCHEDULE_INTERVAL: [of::Field; 2] = [
    of::field(
            "from",
            of::input(of::Shape::Text, "Beginning as `09:00`, 24 hours.")
                .example("09:00"),
        )
        .required(),
    of::field(
            "to",
            of::input(of::Shape::Text, "End as `17:00`, 24 hours.").example("17:00"),
        )
        .required(),
];
pub(crate) static VALUES_OF_SCHEDULE_RULE_DAY: [&str; 7] = [
    "sunday",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
];
pub(crate) static VALUES_OF_CALENDAR_TYPE: [&str; 6] = [
    "round_robin",
    "event",
    "class_booking",
    "collective",
    "service_booking",
    "personal",
];
pub(crate) static VALUES_OF_SLOT_BUFFER_UNIT: [&str; 2] = ["mins", "hours"];
pub(crate) static FIELDS_OF_AVAILABILITY: [of::Field; 3] = [
    of::field(
            "date",
            of::input(
                    of::Shape::DateTime,
                    "For availability the day as `2023-09-24T00:00:00.000Z`, where the day is local time; for a rule of a schedule plain `2023-04-15`.",
                )
                .example("2023-09-24T00:00:00.000Z"),
        )
        .required(),
    of::field(
            "hours",
            of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_HOUR)), ""),
        )
        .required(),
    of::field(
        "deleted",
        of::input(of::Shape::Boolean, "True removes this date's hours."),
    ),
];
