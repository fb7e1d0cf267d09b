// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Emails are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &LIST_TEMPLATES,
    &CREATE_TEMPLATE,
    &IMPORT_TEMPLATE,
    &CREATE_TEMPLATE_FOLDER,
    &GET_TEMPLATE,
    &crate::api::emails::inputs::DELETE_TEMPLATE,
    &UPDATE_TEMPLATE,
    &GET_CAMPAIGN_STATS,
    &LIST_CAMPAIGNS,
    &CREATE_CAMPAIGN,
    &GET_CAMPAIGN,
    &DELETE_CAMPAIGN,
    &UPDATE_CAMPAIGN,
    &LIST_WORKFLOW_CAMPAIGNS,
    &GET_WORKFLOW_CAMPAIGN,
    &LIST_BULK_ACTION_CAMPAIGNS,
    &GET_BULK_ACTION_CAMPAIGN,
    &SCHEDULE_CAMPAIGN,
];
pub(crate) static LIST_TEMPLATES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Integer {
                    least: Some(1),
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
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("newsletter"),
        of::input(of::Shape::OneOf(&VALUES_OF_LIST_TEMPLATES_SORT_BY), "")
            .example("updatedAt"),
        of::input(of::Shape::OneOf(&VALUES_OF_LIST_TEMPLATES_SORT_ORDER), "")
            .example("desc"),
        of::input(of::Shape::Boolean, "").example("false"),
        of::input(of::Shape::Text, "").example("root"),
        of::input(of::Shape::OneOf(&VALUES_OF_LIST_TEMPLATES_INCLUDE), "").example("all"),
    ],
    body: None,
};
pub(crate) static CREATE_TEMPLATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Newsletter Template"),
        of::input(of::Shape::OneOf(&VALUES_OF_EDITOR_TYPE), "").example("html"),
        of::input(of::Shape::Text, "").example("<html><body>Hello World</body></html>"),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "").example("Welcome to our newsletter"),
        of::input(of::Shape::Text, "").example("John Doe"),
        of::input(of::Shape::Text, "").example("john@example.com"),
        of::input(of::Shape::Text, "What inboxes show beside the subject.")
            .example("Email preview text"),
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
    ],
    body: None,
};
pub(crate) static IMPORT_TEMPLATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::OneOf(
                    &VALUES_OF_IMPORT_TEMPLATE_PUBLIC_V2_BODY_IMPORT_PROVIDER,
                ),
                "",
            )
            .example("mailchimp"),
        of::input(of::Shape::Text, "")
            .example("https://templates.example.com/public/template-123"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Imported Template"),
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
    ],
    body: None,
};
pub(crate) static CREATE_TEMPLATE_FOLDER: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Spring Campaigns"),
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
    ],
    body: None,
};
pub(crate) static GET_TEMPLATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a template of the kind that the operation deals with, such as mail, invoice or document.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE_TEMPLATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a template of the kind that the operation deals with, such as mail, invoice or document.",
        ),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Newsletter Template"),
        of::input(of::Shape::Text, "").example("<html><body>Hello World</body></html>"),
        of::input(of::Shape::OneOf(&VALUES_OF_EDITOR_TYPE), "").example("html"),
        of::input(of::Shape::Text, "What inboxes show beside the subject.")
            .example("Email preview text"),
        of::input(of::Shape::Text, "").example("Welcome to our newsletter"),
        of::input(of::Shape::Text, "").example("John Doe"),
        of::input(of::Shape::Text, "").example("john@example.com"),
        of::input(of::Shape::Boolean, "").example("false"),
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
    ],
    body: None,
};
pub(crate) static GET_CAMPAIGN_STATS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::OneOf(&crate::api::emails::inputs::VALUES_OF_SOURCE),
                "Where it came from, such as an app, a form or a network; in queries which of these is meant.",
            )
            .example("email-campaigns"),
        of::input(of::Shape::Text, "").example("abc123"),
        of::input(
                of::Shape::Text,
                "An action of a workflow; only with `workflow-campaigns`.",
            )
            .example("step001"),
    ],
    body: None,
};
pub(crate) static LIST_CAMPAIGNS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Integer {
                    least: Some(1),
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
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("newsletter"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_STATUS),
                "State of the record or of the call; values that the document does not list can come.",
            )
            .example("all"),
    ],
    body: None,
};
pub(crate) static CREATE_CAMPAIGN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Untitled campaign name"),
        of::input(of::Shape::OneOf(&VALUES_OF_EDITOR_TYPE), "").example("html"),
        of::input(
            of::Shape::Text,
            "Id of a template of the kind that the operation deals with, such as mail, invoice or document.",
        ),
        of::input(of::Shape::Text, "").example("<html><body>Hello World</body></html>"),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "").example("Asia/Kolkata"),
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
        of::input(of::Shape::Text, "").example("John Doe"),
    ],
    body: None,
};
pub(crate) static GET_CAMPAIGN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a campaign: of advertising, of affiliates or of messages, as the family goes.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE_CAMPAIGN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a campaign: of advertising, of affiliates or of messages, as the family goes.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE_CAMPAIGN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a campaign: of advertising, of affiliates or of messages, as the family goes.",
        ),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Untitled campaign name"),
        of::input(of::Shape::Text, "").example("<html><body>Hello World</body></html>"),
        of::input(of::Shape::OneOf(&VALUES_OF_EDITOR_TYPE), "").example("html"),
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
    ],
    body: None,
};
pub(crate) static LIST_WORKFLOW_CAMPAIGNS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Integer {
                    least: Some(1),
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
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("workflow"),
        of::input(
                of::Shape::OneOf(
                    &crate::api::emails::inputs::VALUES_OF_LIST_WORKFLOW_CAMPAIGNS_STATUS,
                ),
                "State of the record or of the call; values that the document does not list can come.",
            )
            .example("published"),
    ],
    body: None,
};
pub(crate) static GET_WORKFLOW_CAMPAIGN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a campaign: of advertising, of affiliates or of messages, as the family goes.",
        ),
    ],
    body: None,
};
pub(crate) static LIST_BULK_ACTION_CAMPAIGNS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Integer {
                    least: Some(1),
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
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("action"),
        of::input(of::Shape::DateTime, "").example("2024-01-01T00:00:00.000Z"),
        of::input(of::Shape::DateTime, "").example("2024-12-31T23:59:59.999Z"),
        of::input(
                of::Shape::OneOf(
                    &crate::api::emails::inputs::VALUES_OF_LIST_BULK_ACTION_CAMPAIGNS_STATUS,
                ),
                "State of the record or of the call; values that the document does not list can come.",
            )
            .example("complete"),
    ],
    body: None,
};
pub(crate) static GET_BULK_ACTION_CAMPAIGN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a campaign: of advertising, of affiliates or of messages, as the family goes.",
        ),
    ],
    body: None,
};
pub(crate) static SCHEDULE_CAMPAIGN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a campaign: of advertising, of affiliates or of messages, as the family goes.",
        ),
        of::input(
                of::Shape::OneOf(
                    &VALUES_OF_SCHEDULE_CAMPAIGN_PUBLIC_V2_BODY_SCHEDULE_TYPE,
                ),
                "",
            )
            .example("immediate"),
        of::input(of::Shape::Text, "").example("America/New_York"),
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
        of::input(of::Shape::Text, "").example("John Doe"),
        of::input(
            of::Shape::Object(&FIELDS_OF_SCHEDULE_CAMPAIGN_EMAIL_META_PUBLIC_V2),
            "",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_SCHEDULE_CAMPAIGN_RECIPIENTS_PUBLIC_V2),
            "",
        ),
        of::input(of::Shape::List(&of::Shape::OneOf(&VALUES_OF_ITEM)), "")
            .example("[\"Mon\",\"Tue\",\"Wed\",\"Thu\",\"Fri\",\"Sat\",\"Sun\"]"),
        of::input(
            of::Shape::Object(&FIELDS_OF_SCHEDULE_CAMPAIGN_SCHEDULE_CONFIG_PUBLIC_V2),
            "",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_SCHEDULE_CAMPAIGN_RSS_CONFIG_PUBLIC_V2),
            "",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_SCHEDULE_CAMPAIGN_AB_TEST_CONFIG_PUBLIC_V2),
            "",
        ),
    ],
    body: None,
};
pub(crate) static VALUES_OF_LIST_TEMPLATES_SORT_BY: [&str; 1] = ["updatedAt"];
pub(crate) static VALUES_OF_LIST_TEMPLATES_SORT_ORDER: [&str; 2] = ["asc", "desc"];
pub(crate) static VALUES_OF_LIST_TEMPLATES_INCLUDE: [&str; 3] = [
    "all",
    "templates",
    "folders",
];
pub(crate) static VALUES_OF_EDITOR_TYPE: [&str; 2] = ["html", "text"];
pub(crate) static VALUES_OF_IMPORT_TEMPLATE_PUBLIC_V2_BODY_IMPORT_PROVIDER: [&str; 2] = [
    "mailchimp",
    "active_campaign",
];
pub(crate) static VALUES_OF_STATUS: [&str; 9] = [
    "all",
    "sent",
    "failed",
    "archived",
    "draft",
    "processing",
    "scheduled",
    "cancelled",
    "paused",
];
pub(crate) static VALUES_OF_SCHEDULE_CAMPAIGN_PUBLIC_V2_BODY_SCHEDULE_TYPE: [&str; 5] = [
    "immediate",
    "scheduled",
    "batch",
    "rss",
    "smart_send",
];
pub(crate) static FIELDS_OF_SCHEDULE_CAMPAIGN_EMAIL_META_PUBLIC_V2: [of::Field; 6] = [
    of::field(
            "subject",
            of::input(of::Shape::Text, "Subject line.")
                .example("Our February Newsletter"),
        )
        .required(),
    of::field("fromName", of::input(of::Shape::Text, "").example("John Doe")).required(),
    of::field("fromEmail", of::input(of::Shape::Text, "").example("john@example.com"))
        .required(),
    of::field(
        "replyToAddress",
        of::input(of::Shape::Text, "").example("reply@example.com"),
    ),
    of::field(
        "previewText",
        of::input(of::Shape::Text, "What inboxes show beside the subject.")
            .example("Check out our latest news"),
    ),
    of::field(
        "attachments",
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Files that go with it, mostly by their addresses.",
            )
            .example("[\"https://example.com/file.pdf\"]"),
    ),
];
pub(crate) static FIELDS_OF_SCHEDULE_CAMPAIGN_RECIPIENTS_PUBLIC_V2: [of::Field; 5] = [
    of::field(
            "type",
            of::input(
                    of::Shape::OneOf(
                        &VALUES_OF_SCHEDULE_CAMPAIGN_RECIPIENTS_PUBLIC_V2_TYPE,
                    ),
                    "Kind of the record; what the values mean depends on where it stands.",
                )
                .example("contact"),
        )
        .required(),
    of::field(
        "contactIds",
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"contactId1\",\"contactId2\"]"),
    ),
    of::field(
        "tagIds",
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"tagId1\",\"tagId2\"]"),
    ),
    of::field(
        "segment",
        of::input(
                of::Shape::OneOf(
                    &VALUES_OF_SCHEDULE_CAMPAIGN_RECIPIENTS_PUBLIC_V2_SEGMENT,
                ),
                "",
            )
            .example("engaged_last_7_days"),
    ),
    of::field("freezeList", of::input(of::Shape::Boolean, "").example("true")),
];
pub(crate) static VALUES_OF_SCHEDULE_CAMPAIGN_RECIPIENTS_PUBLIC_V2_TYPE: [&str; 3] = [
    "contact",
    "tag",
    "segment",
];
pub(crate) static VALUES_OF_SCHEDULE_CAMPAIGN_RECIPIENTS_PUBLIC_V2_SEGMENT: [&str; 5] = [
    "engaged_last_7_days",
    "engaged_last_30_days",
    "engaged_last_60_days",
    "engaged_last_5_campaigns",
    "unengaged_last_5_campaigns",
];
pub(crate) static VALUES_OF_ITEM: [&str; 7] = [
    "Mon",
    "Tue",
    "Wed",
    "Thu",
    "Fri",
    "Sat",
    "Sun",
];
pub(crate) static FIELDS_OF_SCHEDULE_CAMPAIGN_SCHEDULE_CONFIG_PUBLIC_V2: [of::Field; 5] = [
    of::field("sendAt", of::input(of::Shape::Text, "").example("2026-04-01 09:00 AM")),
    of::field(
        "batch",
        of::input(
            of::Shape::Object(&FIELDS_OF_SCHEDULE_CAMPAIGN_BATCH_CONFIG_PUBLIC_V2),
            "",
        ),
    ),
    of::field(
        "tracking",
        of::input(of::Shape::Object(&FIELDS_OF_SCHEDULE_CAMPAIGN_TRACKING_PUBLIC_V2), ""),
    ),
    of::field(
        "resend",
        of::input(of::Shape::Object(&FIELDS_OF_SCHEDULE_CAMPAIGN_RESEND_PUBLIC_V2), ""),
    ),
    of::field(
        "emailPreferenceId",
        of::input(of::Shape::Text, "").example("preference-type-id"),
    ),
];
pub(crate) static FIELDS_OF_SCHEDULE_CAMPAIGN_BATCH_CONFIG_PUBLIC_V2: [of::Field; 6] = [
    of::field("batchSize", of::input(of::Shape::Number, "").example("100")).required(),
    of::field("interval", of::input(of::Shape::INTEGER, "").example("2")).required(),
    of::field(
            "intervalUnit",
            of::input(
                    of::Shape::OneOf(
                        &VALUES_OF_SCHEDULE_CAMPAIGN_BATCH_CONFIG_PUBLIC_V2_INTERVAL_UNIT,
                    ),
                    "",
                )
                .example("hours"),
        )
        .required(),
    of::field(
        "skipDays",
        of::input(of::Shape::List(&of::Shape::OneOf(&VALUES_OF_ITEM)), "")
            .example("[\"Sat\",\"Sun\"]"),
    ),
    of::field("windowStart", of::input(of::Shape::Text, "").example("09:00 AM")),
    of::field("windowEnd", of::input(of::Shape::Text, "").example("05:00 PM")),
];
pub(crate) static VALUES_OF_SCHEDULE_CAMPAIGN_BATCH_CONFIG_PUBLIC_V2_INTERVAL_UNIT: [&str; 3] = [
    "minutes",
    "hours",
    "days",
];
pub(crate) static FIELDS_OF_SCHEDULE_CAMPAIGN_TRACKING_PUBLIC_V2: [of::Field; 2] = [
    of::field("clickTracking", of::input(of::Shape::Boolean, "").example("true")),
    of::field("utmTracking", of::input(of::Shape::Boolean, "").example("false")),
];
pub(crate) static FIELDS_OF_SCHEDULE_CAMPAIGN_RESEND_PUBLIC_V2: [of::Field; 3] = [
    of::field(
        "enabled",
        of::input(of::Shape::Boolean, "Whether it is switched on.").example("false"),
    ),
    of::field("waitHours", of::input(of::Shape::Number, "").example("12")),
    of::field(
        "subject",
        of::input(of::Shape::Text, "Subject line.").example("Did you miss this?"),
    ),
];
pub(crate) static FIELDS_OF_SCHEDULE_CAMPAIGN_RSS_CONFIG_PUBLIC_V2: [of::Field; 8] = [
    of::field(
            "name",
            of::input(
                    of::Shape::Text,
                    "Name as people read it, in most places; it need not be unique.",
                )
                .example("Weekly Digest"),
        )
        .required(),
    of::field(
            "rssFeedURL",
            of::input(of::Shape::Text, "").example("https://example.com/rss"),
        )
        .required(),
    of::field(
            "repeatAfter",
            of::input(
                    of::Shape::OneOf(
                        &VALUES_OF_SCHEDULE_CAMPAIGN_RSS_CONFIG_PUBLIC_V2_REPEAT_AFTER,
                    ),
                    "",
                )
                .example("every_day"),
        )
        .required(),
    of::field("repeatAfterTime", of::input(of::Shape::Text, "").example("09:00 AM"))
        .required(),
    of::field("rssFeedLimit", of::input(of::Shape::Number, "").example("10")),
    of::field(
        "startAtDay",
        of::input(
                of::Shape::OneOf(
                    &VALUES_OF_SCHEDULE_CAMPAIGN_RSS_CONFIG_PUBLIC_V2_START_AT_DAY,
                ),
                "",
            )
            .example("Monday"),
    ),
    of::field("startAtMonthDay", of::input(of::Shape::Text, "").example("15")),
    of::field(
        "firstExecutionDate",
        of::input(of::Shape::Text, "").example("2026-04-01 10:00:00"),
    ),
];
pub(crate) static VALUES_OF_SCHEDULE_CAMPAIGN_RSS_CONFIG_PUBLIC_V2_REPEAT_AFTER: [&str; 3] = [
    "every_day",
    "every_week",
    "every_month",
];
pub(crate) static VALUES_OF_SCHEDULE_CAMPAIGN_RSS_CONFIG_PUBLIC_V2_START_AT_DAY: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];
pub(crate) static FIELDS_OF_SCHEDULE_CAMPAIGN_AB_TEST_CONFIG_PUBLIC_V2: [of::Field; 6] = [
    of::field(
            "testType",
            of::input(
                    of::Shape::OneOf(
                        &VALUES_OF_SCHEDULE_CAMPAIGN_AB_TEST_CONFIG_PUBLIC_V2_TEST_TYPE,
                    ),
                    "",
                )
                .example("subjectLine"),
        )
        .required(),
    of::field("testDuration", of::input(of::Shape::Number, "").example("3600"))
        .required(),
    of::field("variationCount", of::input(of::Shape::INTEGER, "").example("2"))
        .required(),
    of::field("testSize", of::input(of::Shape::Number, "").example("30")).required(),
    of::field(
            "winningCriteria",
            of::input(
                    of::Shape::OneOf(
                        &VALUES_OF_SCHEDULE_CAMPAIGN_AB_TEST_CONFIG_PUBLIC_V2_WINNING_CRITERIA,
                    ),
                    "",
                )
                .example("openRate"),
        )
        .required(),
    of::field(
            "variations",
            of::input(
                of::Shape::List(
                    &of::Shape::Object(
                        &FIELDS_OF_SCHEDULE_CAMPAIGN_AB_TEST_VARIATION_PUBLIC_V2,
                    ),
                ),
                "",
            ),
        )
        .required(),
];
pub(crate) static VALUES_OF_SCHEDULE_CAMPAIGN_AB_TEST_CONFIG_PUBLIC_V2_TEST_TYPE: [&str; 2] = [
    "emailContent",
    "subjectLine",
];
pub(crate) static VALUES_OF_SCHEDULE_CAMPAIGN_AB_TEST_CONFIG_PUBLIC_V2_WINNING_CRITERIA: [&str; 2] = [
    "openRate",
    "clickRate",
];
pub(crate) static FIELDS_OF_SCHEDULE_CAMPAIGN_AB_TEST_VARIATION_PUBLIC_V2: [of::Field; 2] = [
    of::field(
        "subject",
        of::input(of::Shape::Text, "Subject line.").example("Subject A"),
    ),
    of::field("documentId", of::input(of::Shape::Text, "")),
];
