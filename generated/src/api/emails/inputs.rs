// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Emails are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &LIST_CAMPAIGNS,
    &LIST_TEMPLATES,
    &CREATE_TEMPLATE,
    &DELETE_TEMPLATE,
    &UPDATE_TEMPLATE,
    &UPDATE_TEMPLATE_SETTINGS,
    &GET_CAMPAIGN_STATS,
    &LIST_WORKFLOW_CAMPAIGNS,
    &LIST_BULK_ACTION_CAMPAIGNS,
];
pub(crate) static LIST_CAMPAIGNS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Integer {
                    least: None,
                    most: Some(100),
                },
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("7"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
        of::input(
            of::Shape::OneOf(&VALUES_OF_LIST_CAMPAIGNS_STATUS),
            "State of the record or of the call; values that the document does not list can come.",
        ),
        of::input(
            of::Shape::OneOf(&VALUES_OF_LIST_CAMPAIGNS_EMAIL_STATUS),
            "How far sending has come; `complete` where nothing is said.",
        ),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Black Friday Campaign"),
        of::input(of::Shape::Text, "The folder.").example("folder123"),
        of::input(
                of::Shape::Boolean,
                "Whether each row has only ids, times, kinds and links.",
            )
            .example("false"),
        of::input(of::Shape::Boolean, "").example("false"),
        of::input(of::Shape::Boolean, "Whether folders are left out.").example("false"),
        of::input(
                of::Shape::Boolean,
                "Whether rows have the numbers delivered, opened and clicked, and the revenue.",
            )
            .example("true"),
    ],
    body: None,
};
pub(crate) static LIST_TEMPLATES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::INTEGER,
            "How many records a page holds at most; the highest value differs by operation.",
        ),
        of::input(
            of::Shape::INTEGER,
            "How many records to pass over, 0 for the first page.",
        ),
        of::input(
            of::Shape::Text,
            "Text to search for; which fields it is looked for in differs by operation.",
        ),
        of::input(of::Shape::Text, "`desc` for the newest first, which is the default."),
        of::input(of::Shape::Boolean, ""),
        of::input(
            of::Shape::OneOf(&VALUES_OF_BUILDER_VERSION),
            "The builder's generation; `2` is the default.",
        ),
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
        of::input(of::Shape::Text, "The folder."),
        of::input(
            of::Shape::Text,
            "Not described anywhere; the example looks like the id of an account.",
        ),
        of::input(
            of::Shape::Boolean,
            "By its name, whether folders are left out; a text.",
        ),
    ],
    body: None,
};
pub(crate) static CREATE_TEMPLATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("template title"),
        of::input(
            of::Shape::OneOf(&VALUES_OF_CREATE_BUILDER_TYPE),
            "Kind of the record; what the values mean depends on where it stands.",
        ),
        of::input(of::Shape::Text, "The id of the user who makes the change."),
        of::input(
            of::Shape::OneOf(&VALUES_OF_BUILDER_VERSION),
            "The builder's generation; `2` is the default.",
        ),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Template1"),
        of::input(of::Shape::Text, "The folder."),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::OneOf(&VALUES_OF_CREATE_BUILDER_IMPORT_PROVIDER), ""),
        of::input(of::Shape::Text, "The template's address at the other tool.")
            .example("https://tplshare.com/fhYJ3Mi"),
        of::input(of::Shape::Text, "").example("template_library"),
        of::input(
                of::Shape::Boolean,
                "Whether the e-mail is plain text instead of HTML.",
            )
            .example("false"),
    ],
    body: None,
};
pub(crate) static DELETE_TEMPLATE: of::Inputs = of::Inputs {
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
        of::input(of::Shape::Text, "The id of the user who makes the change."),
        of::input(
                of::Shape::Object(&FIELDS_OF_I_BUILDER_JSON_MAPPER),
                "The builder's tree of elements.",
            )
            .example("{elements:[], attrs:{}, templateSettings:{}}"),
        of::input(of::Shape::Text, "The finished page."),
        of::input(of::Shape::OneOf(&VALUES_OF_SAVE_BUILDER_DATA_EDITOR_TYPE), ""),
        of::input(of::Shape::Text, "What inboxes show beside the subject."),
        of::input(
                of::Shape::Boolean,
                "Whether the e-mail is plain text instead of HTML.",
            )
            .example("false"),
    ],
    body: None,
};
pub(crate) static UPDATE_TEMPLATE_SETTINGS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a template of the kind that the operation deals with, such as mail, invoice or document.",
        ),
        of::input(of::Shape::Text, "The id of the user who makes the change."),
        of::input(
            of::Shape::Any,
            "HTML, plain text, or the builder's tree; only with `editorType`.",
        ),
        of::input(of::Shape::OneOf(&VALUES_OF_UPDATE_EMAIL_TEMPLATE_EDITOR_TYPE), "")
            .example("html"),
        of::input(of::Shape::Text, "What inboxes show beside the subject.")
            .example("Email preview text"),
        of::input(of::Shape::Text, "").example("Welcome to our newsletter"),
        of::input(of::Shape::Text, "").example("John Doe"),
        of::input(of::Shape::Text, "").example("john@example.com"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Newsletter Template"),
        of::input(of::Shape::Boolean, "").example("false"),
        of::input(
            of::Shape::Any,
            "By field (`subjectLine`, `fromName`, `previewText`), the text that stands in for a variable without a value.",
        ),
    ],
    body: None,
};
pub(crate) static GET_CAMPAIGN_STATS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::OneOf(&VALUES_OF_SOURCE),
            "Where it came from, such as an app, a form or a network; in queries which of these is meant.",
        ),
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::Text,
            "An action of a workflow; only with `workflow-campaigns`.",
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
        ),
        of::input(
            of::Shape::INTEGER,
            "How many records to pass over, 0 for the first page.",
        ),
        of::input(
            of::Shape::Text,
            "Text to search for; which fields it is looked for in differs by operation.",
        ),
        of::input(
            of::Shape::OneOf(&VALUES_OF_LIST_WORKFLOW_CAMPAIGNS_STATUS),
            "State of the record or of the call; values that the document does not list can come.",
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
        ),
        of::input(
            of::Shape::INTEGER,
            "How many records to pass over, 0 for the first page.",
        ),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::OneOf(&VALUES_OF_LIST_BULK_ACTION_CAMPAIGNS_STATUS),
            "State of the record or of the call; values that the document does not list can come.",
        ),
    ],
    body: None,
};
pub(crate) static VALUES_OF_LIST_CAMPAIGNS_STATUS: [&str; 7] = [
    "active",
    "pause",
    "complete",
    "cancelled",
    "retry",
    "draft",
    "resend-scheduled",
];
pub(crate) static VALUES_OF_LIST_CAMPAIGNS_EMAIL_STATUS: [&str; 15] = [
    "all",
    "not-started",
    "paused",
    "cancelled",
    "processing",
    "resumed",
    "next-drip",
    "complete",
    "success",
    "error",
    "waiting",
    "queued",
    "queueing",
    "reading",
    "scheduled",
];
pub(crate) static VALUES_OF_BUILDER_VERSION: [&str; 2] = ["1", "2"];
pub(crate) static VALUES_OF_CREATE_BUILDER_TYPE: [&str; 5] = [
    "html",
    "folder",
    "import",
    "builder",
    "blank",
];
pub(crate) static VALUES_OF_CREATE_BUILDER_IMPORT_PROVIDER: [&str; 3] = [
    "mailchimp",
    "active_campaign",
    "kajabi",
];
pub(crate) static FIELDS_OF_I_BUILDER_JSON_MAPPER: [of::Field; 3] = [
    of::field("elements", of::input(of::Shape::List(&of::Shape::Text), "")).required(),
    of::field(
            "attrs",
            of::input(of::Shape::Any, "Attributes of the builder's elements."),
        )
        .required(),
    of::field("templateSettings", of::input(of::Shape::Any, "")).required(),
];
pub(crate) static VALUES_OF_SAVE_BUILDER_DATA_EDITOR_TYPE: [&str; 2] = [
    "html",
    "builder",
];
pub(crate) static VALUES_OF_UPDATE_EMAIL_TEMPLATE_EDITOR_TYPE: [&str; 3] = [
    "html",
    "builder",
    "text",
];
pub(crate) static VALUES_OF_SOURCE: [&str; 3] = [
    "email-campaigns",
    "workflow-campaigns",
    "bulk-actions",
];
pub(crate) static VALUES_OF_LIST_WORKFLOW_CAMPAIGNS_STATUS: [&str; 2] = [
    "published",
    "draft",
];
pub(crate) static VALUES_OF_LIST_BULK_ACTION_CAMPAIGNS_STATUS: [&str; 5] = [
    "processing",
    "scheduled",
    "paused",
    "complete",
    "cancelled",
];
