// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Calendars are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::calendars::inputs::LIST_GROUPS,
    &crate::api::calendars::inputs::CREATE_GROUP,
    &crate::api::calendars::inputs::VALIDATE_GROUP_SLUG,
    &crate::api::calendars::inputs::UPDATE_GROUP,
    &crate::api::calendars::inputs::DELETE_GROUP,
    &crate::api::calendars::inputs::UPDATE_GROUP_STATUS,
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
    &crate::api::calendars::inputs::GET_APPOINTMENT,
    &UPDATE_APPOINTMENT,
    &crate::api::calendars::inputs::LIST_EVENTS,
    &crate::api::calendars::inputs::LIST_BLOCKED_SLOTS,
    &crate::api::calendars::inputs::CREATE_BLOCK_SLOT,
    &crate::api::calendars::inputs::UPDATE_BLOCK_SLOT,
    &crate::api::calendars::inputs::FREE_SLOTS,
    &crate::api::calendars::inputs::GET,
    &UPDATE,
    &crate::api::calendars::inputs::DELETE,
    &crate::api::calendars::inputs::DELETE_EVENT,
    &crate::api::calendars::inputs::LIST_APPOINTMENT_NOTES,
    &crate::api::calendars::inputs::CREATE_APPOINTMENT_NOTE,
    &crate::api::calendars::inputs::UPDATE_APPOINTMENT_NOTE,
    &crate::api::calendars::inputs::DELETE_APPOINTMENT_NOTE,
    &crate::api::calendars::inputs::GET_RESOURCE,
    &crate::api::calendars::inputs::UPDATE_RESOURCE,
    &crate::api::calendars::inputs::DELETE_RESOURCE,
    &crate::api::calendars::inputs::LIST_RESOURCES,
    &crate::api::calendars::inputs::CREATE_RESOURCE,
    &crate::api::calendars::inputs::LIST_NOTIFICATIONS,
    &crate::api::calendars::inputs::CREATE_NOTIFICATIONS,
    &crate::api::calendars::inputs::GET_NOTIFICATION,
    &crate::api::calendars::inputs::UPDATE_NOTIFICATION,
    &crate::api::calendars::inputs::DELETE_NOTIFICATION,
    &crate::api::calendars::inputs::LIST_SCHEDULES,
    &crate::api::calendars::inputs::GET_SCHEDULE,
    &crate::api::calendars::inputs::UPDATE_SCHEDULE,
    &crate::api::calendars::inputs::DELETE_SCHEDULE,
    &crate::api::calendars::inputs::CREATE_SCHEDULE,
    &crate::api::calendars::inputs::ADD_TO_SCHEDULE,
    &crate::api::calendars::inputs::REMOVE_FROM_SCHEDULE,
    &GET_CALENDAR_SCHEDULE,
    &UPDATE_CALENDAR_SCHEDULE,
    &CREATE_CALENDAR_SCHEDULE,
    &crate::api::calendars::inputs::LIST,
    &CREATE,
];
pub(crate) static GET_SERVICE_BOOKINGS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::INTEGER,
                "ISO 8601 with an offset; lists of events ask for milliseconds as text.",
            )
            .example("1704110400000"),
        of::input(
                of::Shape::INTEGER,
                "ISO 8601 with an offset; lists of events ask for milliseconds as text.",
            )
            .example("1704114000000"),
        of::input(
                of::Shape::Text,
                "Name of a time zone in the IANA list, such as `America/New_York`.",
            )
            .example("America/New_York"),
        of::input(of::Shape::Text, ""),
    ],
    body: None,
};
pub(crate) static CREATE_SERVICE_BOOKING: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Boolean, "").example("false"),
        of::input(of::Shape::Boolean, "").example("false"),
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
            .example("2023-09-25T16:30:00+05:30"),
        of::input(
                of::Shape::Text,
                "Name of a time zone in the IANA list, such as `America/New_York`.",
            )
            .example("America/New_York"),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_CREATE_BOOKING_SERVICE)),
            "",
        ),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "Deprecated; use `locationConfigurations`.")
            .example("123 Main St, Anytown, USA"),
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("Service Appointment"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_CREATE_PUBLIC_SERVICE_BOOKING_STATUS),
                "State of the record or of the call; values that the document does not list can come.",
            )
            .example("confirmed"),
    ],
    body: None,
};
pub(crate) static GET_SERVICE_BOOKING: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static UPDATE_SERVICE_BOOKING: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Boolean, "").example("false"),
        of::input(of::Shape::Boolean, "").example("false"),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "Deprecated; use `locationConfigurations`.")
            .example("123 Main St, Anytown, USA"),
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("Service Appointment"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_UPDATE_SERVICE_BOOKING_STATUS),
                "State of the record or of the call; values that the document does not list can come.",
            )
            .example("confirmed"),
        of::input(
                of::Shape::DateTime,
                "ISO 8601 with an offset; lists of events ask for milliseconds as text.",
            )
            .example("2021-06-23T03:30:00+05:30"),
        of::input(
                of::Shape::DateTime,
                "ISO 8601 with an offset; lists of events ask for milliseconds as text.",
            )
            .example("2023-09-25T16:30:00+05:30"),
        of::input(
                of::Shape::Text,
                "Name of a time zone in the IANA list, such as `America/New_York`.",
            )
            .example("America/New_York"),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_CREATE_BOOKING_SERVICE)),
            "",
        ),
    ],
    body: None,
};
pub(crate) static DELETE_SERVICE_BOOKING: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static GET_SERVICES_CATALOG: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Boolean, "").example("false"),
    ],
    body: None,
};
pub(crate) static CREATE_SERVICE_CATALOG: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Hair Styling"),
        of::input(of::Shape::Text, "Last part of the booking page's address.")
            .example("hair-styling"),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_STAFF)), ""),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("Full hair styling session"),
        of::input(of::Shape::Text, "Colour such as `#039be5`.").example("#66C61C"),
        of::input(of::Shape::Text, "").example("https://example.com/cover.jpg"),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Object(&FIELDS_OF_PAYMENT), ""),
        of::input(of::Shape::Number, "").example("30"),
        of::input(of::Shape::OneOf(&VALUES_OF_SERVICE_DURATION_UNIT), "")
            .example("mins"),
        of::input(
                of::Shape::INTEGER,
                "Free time before each appointment, in `preBufferUnit`.",
            )
            .example("10"),
        of::input(of::Shape::OneOf(&VALUES_OF_SERVICE_RESPONSE_PRE_BUFFER_UNIT), "")
            .example("mins"),
        of::input(of::Shape::Number, "").example("15"),
        of::input(of::Shape::OneOf(&VALUES_OF_POST_BUFFER_UNIT), "").example("mins"),
        of::input(of::Shape::Boolean, "").example("false"),
        of::input(
            of::Shape::Text,
            "Form that the contact fills in when booking; the forms family has them.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_CREATE_SERVICE_VARIATION)),
            "",
        ),
    ],
    body: None,
};
pub(crate) static GET_SERVICE_CATALOG: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static UPDATE_SERVICE_CATALOG: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Hair Styling"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("Full hair styling session"),
        of::input(of::Shape::Text, "Last part of the booking page's address.")
            .example("hair-styling"),
        of::input(of::Shape::Text, "Colour such as `#039be5`.").example("#66C61C"),
        of::input(of::Shape::Text, "").example("https://example.com/cover.jpg"),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Object(&FIELDS_OF_PAYMENT), ""),
        of::input(of::Shape::Number, "").example("60"),
        of::input(of::Shape::OneOf(&VALUES_OF_SERVICE_DURATION_UNIT), "")
            .example("mins"),
        of::input(
                of::Shape::INTEGER,
                "Free time before each appointment, in `preBufferUnit`.",
            )
            .example("10"),
        of::input(of::Shape::OneOf(&VALUES_OF_SERVICE_RESPONSE_PRE_BUFFER_UNIT), "")
            .example("mins"),
        of::input(of::Shape::Number, "").example("15"),
        of::input(of::Shape::OneOf(&VALUES_OF_POST_BUFFER_UNIT), "").example("mins"),
        of::input(of::Shape::Boolean, "").example("false"),
        of::input(
            of::Shape::Text,
            "Form that the contact fills in when booking; the forms family has them.",
        ),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_STAFF)), ""),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_UPDATE_SERVICE_VARIATION)),
            "",
        ),
    ],
    body: None,
};
pub(crate) static DELETE_SERVICE_CATALOG: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static GET_SERVICE_LOCATIONS: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static CREATE_SERVICE_LOCATION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Midtown Therapy Studio"),
        of::input(of::Shape::Text, "Last part of the booking page's address.")
            .example("midtown-therapy-studio"),
        of::input(
                of::Shape::Text,
                "Phone number, best written with `+` and the country code.",
            )
            .example("+1-212-555-0174"),
        of::input(of::Shape::Text, "Where the meeting is: a place, a number or a link."),
        of::input(of::Shape::Text, "")
            .example(
                "https://storage.example.com/locations/midtown-therapy-studio/cover.jpg",
            ),
        of::input(of::Shape::OneOf(&VALUES_OF_LOCATION_TYPE), "").example("offline"),
    ],
    body: None,
};
pub(crate) static GET_SERVICE_LOCATION: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static UPDATE_SERVICE_LOCATION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("California Location"),
        of::input(of::Shape::Text, "Last part of the booking page's address.")
            .example("midtown-wellness-therapy-studio"),
        of::input(
                of::Shape::Text,
                "Phone number, best written with `+` and the country code.",
            )
            .example("+1-212-555-0199"),
        of::input(of::Shape::Text, "Where the meeting is: a place, a number or a link.")
            .example("789 5th Avenue, Floor 5, New York, NY 10022"),
        of::input(of::Shape::Text, "")
            .example(
                "https://storage.example.com/locations/midtown-wellness-studio/cover-v2.jpg",
            ),
        of::input(of::Shape::OneOf(&VALUES_OF_LOCATION_TYPE), "").example("offline"),
    ],
    body: None,
};
pub(crate) static DELETE_SERVICE_LOCATION: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static CREATE_APPOINTMENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("Test Event"),
        of::input(
                of::Shape::OneOf(
                    &crate::api::calendars::inputs::VALUES_OF_APPOINTMENT_CREATE_MEETING_LOCATION_TYPE,
                ),
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
pub(crate) static UPDATE_APPOINTMENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("Test Event"),
        of::input(
                of::Shape::OneOf(
                    &crate::api::calendars::inputs::VALUES_OF_APPOINTMENT_CREATE_MEETING_LOCATION_TYPE,
                ),
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
pub(crate) static UPDATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a calendar; the calendars family lists them."),
        of::input(
            of::Shape::List(
                &of::Shape::Object(
                    &crate::api::calendars::inputs::FIELDS_OF_CALENDAR_NOTIFICATION,
                ),
            ),
            "Deprecated; there are calls for notifications.",
        ),
        of::input(of::Shape::Text, "Id of a group of calendars."),
        of::input(
            of::Shape::List(
                &of::Shape::Object(&crate::api::calendars::inputs::FIELDS_OF_TEAM_MEMBER),
            ),
            "The users whose time can be booked; a personal calendar has exactly one.",
        ),
        of::input(
            of::Shape::OneOf(&crate::api::calendars::inputs::VALUES_OF_EVENT_TYPE),
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
                of::Shape::OneOf(&crate::api::calendars::inputs::VALUES_OF_WIDGET_TYPE),
                "Layout of the page: `default` is the one called neo.",
            )
            .example("classic"),
        of::input(
            of::Shape::Text,
            "Title of appointments; may hold placeholders such as `{{contact.name}}`.",
        ),
        of::input(of::Shape::Text, "Colour such as `#039be5`."),
        of::input(
            of::Shape::List(
                &of::Shape::Object(
                    &crate::api::calendars::inputs::FIELDS_OF_LOCATION_CONFIGURATION,
                ),
            ),
            "Where one meets; several are allowed only with a single team member.",
        ),
        of::input(
            of::Shape::INTEGER,
            "Length of an appointment, in `slotDurationUnit`.",
        ),
        of::input(
            of::Shape::OneOf(
                &crate::api::calendars::inputs::VALUES_OF_SLOT_DURATION_UNIT,
            ),
            "",
        ),
        of::input(of::Shape::OneOf(&VALUES_OF_SERVICE_RESPONSE_PRE_BUFFER_UNIT), ""),
        of::input(
            of::Shape::INTEGER,
            "Distance of the times on offer, in `slotIntervalUnit`.",
        ),
        of::input(
            of::Shape::OneOf(
                &crate::api::calendars::inputs::VALUES_OF_SLOT_INTERVAL_UNIT,
            ),
            "",
        ),
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
        of::input(
                of::Shape::OneOf(
                    &crate::api::calendars::inputs::VALUES_OF_ALLOW_BOOKING_FOR_UNIT,
                ),
                "",
            )
            .example("days"),
        of::input(
            of::Shape::List(
                &of::Shape::Object(&crate::api::calendars::inputs::FIELDS_OF_OPEN_HOUR),
            ),
            "The usual week; for single dates there is `availabilities`.",
        ),
        of::input(
            of::Shape::Boolean,
            "Lets contacts book series; the calendar must have one member only.",
        ),
        of::input(
            of::Shape::Object(&crate::api::calendars::inputs::FIELDS_OF_RECURRING),
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
            of::Shape::OneOf(&crate::api::calendars::inputs::VALUES_OF_FORM_SUBMIT_TYPE),
            "What the contact sees after booking.",
        ),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::INTEGER,
            "0 uses `openHours` only, 1 `availabilities` only; null means both.",
        ),
        of::input(
            of::Shape::List(
                &of::Shape::Object(
                    &crate::api::calendars::inputs::FIELDS_OF_UPDATE_AVAILABILITY,
                ),
            ),
            "Hours for single dates; for the usual week there is `openHours`.",
        ),
        of::input(
            of::Shape::OneOf(&crate::api::calendars::inputs::VALUES_OF_GUEST_TYPE),
            "Whether guests are counted only, or asked for their data.",
        ),
        of::input(of::Shape::Text, "Text that asks the contact for consent."),
        of::input(of::Shape::Text, "Address of the picture."),
        of::input(
            of::Shape::Object(
                &crate::api::calendars::inputs::FIELDS_OF_LOOK_BUSY_CONFIGURATION,
            ),
            "Hides some free slots so that the calendar looks busier.",
        ),
        of::input(
            of::Shape::Boolean,
            "Whether it is in use; a calendar that is not is a draft.",
        ),
    ],
    body: None,
};
pub(crate) static GET_CALENDAR_SCHEDULE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a calendar; the calendars family lists them."),
    ],
    body: None,
};
pub(crate) static UPDATE_CALENDAR_SCHEDULE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a calendar; the calendars family lists them."),
        of::input(
            of::Shape::List(
                &of::Shape::Object(
                    &crate::api::calendars::inputs::FIELDS_OF_SCHEDULE_RULE,
                ),
            ),
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
pub(crate) static CREATE_CALENDAR_SCHEDULE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a calendar; the calendars family lists them."),
        of::input(
            of::Shape::List(
                &of::Shape::Object(
                    &crate::api::calendars::inputs::FIELDS_OF_SCHEDULE_RULE,
                ),
            ),
            "When the user works.",
        ),
        of::input(
                of::Shape::Text,
                "Name of a time zone in the IANA list, such as `America/New_York`.",
            )
            .example("America/New_York"),
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
            of::Shape::List(
                &of::Shape::Object(
                    &crate::api::calendars::inputs::FIELDS_OF_CALENDAR_NOTIFICATION,
                ),
            ),
            "Deprecated; there are calls for notifications.",
        ),
        of::input(of::Shape::Text, "Id of a group of calendars."),
        of::input(
            of::Shape::List(
                &of::Shape::Object(&crate::api::calendars::inputs::FIELDS_OF_TEAM_MEMBER),
            ),
            "The users whose time can be booked; a personal calendar has exactly one.",
        ),
        of::input(
            of::Shape::OneOf(&crate::api::calendars::inputs::VALUES_OF_EVENT_TYPE),
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
            of::Shape::OneOf(&crate::api::calendars::inputs::VALUES_OF_CALENDAR_TYPE),
            "Who gets the booking: team members in turn, all of them together, a class with seats, one person, an event or a service. The update does not take it.",
        ),
        of::input(
                of::Shape::OneOf(&crate::api::calendars::inputs::VALUES_OF_WIDGET_TYPE),
                "Layout of the page: `default` is the one called neo.",
            )
            .example("classic"),
        of::input(
            of::Shape::Text,
            "Title of appointments; may hold placeholders such as `{{contact.name}}`.",
        ),
        of::input(of::Shape::Text, "Colour such as `#039be5`."),
        of::input(
            of::Shape::List(
                &of::Shape::Object(
                    &crate::api::calendars::inputs::FIELDS_OF_LOCATION_CONFIGURATION,
                ),
            ),
            "Where one meets; several are allowed only with a single team member.",
        ),
        of::input(
            of::Shape::INTEGER,
            "Length of an appointment, in `slotDurationUnit`.",
        ),
        of::input(
            of::Shape::OneOf(
                &crate::api::calendars::inputs::VALUES_OF_SLOT_DURATION_UNIT,
            ),
            "",
        ),
        of::input(
            of::Shape::INTEGER,
            "Distance of the times on offer, in `slotIntervalUnit`.",
        ),
        of::input(
            of::Shape::OneOf(
                &crate::api::calendars::inputs::VALUES_OF_SLOT_INTERVAL_UNIT,
            ),
            "",
        ),
        of::input(
            of::Shape::INTEGER,
            "Free time after each appointment, in `slotBufferUnit`.",
        ),
        of::input(
            of::Shape::OneOf(&crate::api::calendars::inputs::VALUES_OF_SLOT_BUFFER_UNIT),
            "",
        ),
        of::input(
            of::Shape::INTEGER,
            "Free time before each appointment, in `preBufferUnit`.",
        ),
        of::input(of::Shape::OneOf(&VALUES_OF_SERVICE_RESPONSE_PRE_BUFFER_UNIT), ""),
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
        of::input(
                of::Shape::OneOf(
                    &crate::api::calendars::inputs::VALUES_OF_ALLOW_BOOKING_FOR_UNIT,
                ),
                "",
            )
            .example("days"),
        of::input(
            of::Shape::List(
                &of::Shape::Object(&crate::api::calendars::inputs::FIELDS_OF_OPEN_HOUR),
            ),
            "The usual week; for single dates there is `availabilities`.",
        ),
        of::input(
            of::Shape::Boolean,
            "Lets contacts book series; the calendar must have one member only.",
        ),
        of::input(
            of::Shape::Object(&crate::api::calendars::inputs::FIELDS_OF_RECURRING),
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
            of::Shape::OneOf(&crate::api::calendars::inputs::VALUES_OF_FORM_SUBMIT_TYPE),
            "What the contact sees after booking.",
        ),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::INTEGER,
            "0 uses `openHours` only, 1 `availabilities` only; null means both.",
        ),
        of::input(
            of::Shape::List(
                &of::Shape::Object(
                    &crate::api::calendars::inputs::FIELDS_OF_AVAILABILITY,
                ),
            ),
            "Hours for single dates; for the usual week there is `openHours`.",
        ),
        of::input(
            of::Shape::OneOf(&crate::api::calendars::inputs::VALUES_OF_GUEST_TYPE),
            "Whether guests are counted only, or asked for their data.",
        ),
        of::input(of::Shape::Text, "Text that asks the contact for consent."),
        of::input(of::Shape::Text, "Address of the picture.")
            .example("https://path-to-image.com"),
        of::input(
            of::Shape::Object(
                &crate::api::calendars::inputs::FIELDS_OF_LOOK_BUSY_CONFIGURATION,
            ),
            "Hides some free slots so that the calendar looks busier.",
        ),
    ],
    body: None,
};
pub(crate) static FIELDS_OF_CREATE_BOOKING_SERVICE: [of::Field; 4] = [
    of::field(
            "id",
            of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            ),
        )
        .required(),
    of::field("staffId", of::input(of::Shape::Text, "")),
    of::field("position", of::input(of::Shape::INTEGER, "").example("0")),
    of::field(
        "addOns",
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_SERVICE_ADD_ON)), ""),
    ),
];
pub(crate) static FIELDS_OF_SERVICE_ADD_ON: [of::Field; 3] = [
    of::field(
            "id",
            of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            ),
        )
        .required(),
    of::field(
        "quantity",
        of::input(of::Shape::INTEGER, "How many pieces of the equipment there are.")
            .example("2"),
    ),
    of::field("duration", of::input(of::Shape::Number, "").example("30")),
];
pub(crate) static VALUES_OF_CREATE_PUBLIC_SERVICE_BOOKING_STATUS: [&str; 2] = [
    "confirmed",
    "new",
];
pub(crate) static VALUES_OF_UPDATE_SERVICE_BOOKING_STATUS: [&str; 6] = [
    "confirmed",
    "cancelled",
    "invalid",
    "new",
    "showed",
    "no_show",
];
pub(crate) static FIELDS_OF_STAFF: [of::Field; 1] = [
    of::field(
            "id",
            of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            ),
        )
        .required(),
];
pub(crate) static FIELDS_OF_PAYMENT: [of::Field; 3] = [
    of::field(
        "amount",
        of::input(
                of::Shape::Number,
                "A sum of money; mostly in the currency's unit, in advertising also in cents or micros.",
            )
            .example("50"),
    ),
    of::field("deposit", of::input(of::Shape::Number, "").example("20")),
    of::field(
        "depositType",
        of::input(of::Shape::OneOf(&VALUES_OF_PAYMENT_DEPOSIT_TYPE), "")
            .example("amount"),
    ),
];
pub(crate) static VALUES_OF_PAYMENT_DEPOSIT_TYPE: [&str; 2] = ["percentage", "amount"];
pub(crate) static VALUES_OF_SERVICE_DURATION_UNIT: [&str; 2] = ["mins", "hours"];
pub(crate) static VALUES_OF_SERVICE_RESPONSE_PRE_BUFFER_UNIT: [&str; 2] = [
    "mins",
    "hours",
];
pub(crate) static VALUES_OF_POST_BUFFER_UNIT: [&str; 2] = ["mins", "hours"];
pub(crate) static FIELDS_OF_CREATE_SERVICE_VARIATION: [of::Field; 8] = [
    of::field("serviceDuration", of::input(of::Shape::Number, "").example("30")),
    of::field(
        "serviceDurationUnit",
        of::input(of::Shape::OneOf(&VALUES_OF_SERVICE_DURATION_UNIT), "").example("mins"),
    ),
    of::field(
        "preBuffer",
        of::input(
                of::Shape::INTEGER,
                "Free time before each appointment, in `preBufferUnit`.",
            )
            .example("10"),
    ),
    of::field(
        "preBufferUnit",
        of::input(of::Shape::OneOf(&VALUES_OF_SERVICE_RESPONSE_PRE_BUFFER_UNIT), "")
            .example("mins"),
    ),
    of::field("postBuffer", of::input(of::Shape::Number, "").example("15")),
    of::field(
        "postBufferUnit",
        of::input(of::Shape::OneOf(&VALUES_OF_POST_BUFFER_UNIT), "").example("mins"),
    ),
    of::field("payment", of::input(of::Shape::Object(&FIELDS_OF_PAYMENT), "")),
    of::field(
            "name",
            of::input(
                    of::Shape::Text,
                    "Name as people read it, in most places; it need not be unique.",
                )
                .example("Standard Haircut"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_UPDATE_SERVICE_VARIATION: [of::Field; 9] = [
    of::field("serviceDuration", of::input(of::Shape::Number, "").example("30")),
    of::field(
        "serviceDurationUnit",
        of::input(of::Shape::OneOf(&VALUES_OF_SERVICE_DURATION_UNIT), "").example("mins"),
    ),
    of::field(
        "preBuffer",
        of::input(
                of::Shape::INTEGER,
                "Free time before each appointment, in `preBufferUnit`.",
            )
            .example("10"),
    ),
    of::field(
        "preBufferUnit",
        of::input(of::Shape::OneOf(&VALUES_OF_SERVICE_RESPONSE_PRE_BUFFER_UNIT), "")
            .example("mins"),
    ),
    of::field("postBuffer", of::input(of::Shape::Number, "").example("15")),
    of::field(
        "postBufferUnit",
        of::input(of::Shape::OneOf(&VALUES_OF_POST_BUFFER_UNIT), "").example("mins"),
    ),
    of::field("payment", of::input(of::Shape::Object(&FIELDS_OF_PAYMENT), "")),
    of::field(
        "id",
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ),
    of::field(
        "name",
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Standard Haircut"),
    ),
];
pub(crate) static VALUES_OF_LOCATION_TYPE: [&str; 2] = ["offline", "ask_booker"];
pub(crate) static VALUES_OF_APPOINTMENT_STATUS: [&str; 8] = [
    "new",
    "confirmed",
    "cancelled",
    "showed",
    "noshow",
    "invalid",
    "completed",
    "active",
];
pub(crate) static VALUES_OF_ALLOW_BOOKING_AFTER_UNIT: [&str; 5] = [
    "hours",
    "days",
    "weeks",
    "months",
    "mins",
];
