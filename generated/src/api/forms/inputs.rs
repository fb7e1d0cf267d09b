// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Forms are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &LIST_SUBMISSIONS,
    &UPLOAD_CUSTOM_FILES,
    &LIST,
    &LIST_SUBMISSIONS_OF_FORMS,
    &GET_SUBMISSION,
    &GET_SUBMISSION_DETAILS,
    &CHECK_FACEBOOK_LEAD_SUBMISSION,
    &LIST_BY_IDS,
    &RESTORE_VERSION,
    &GET_WIDGET_LINK,
    &UPLOAD_IMAGE,
    &SCHEDULE_EXPORT,
    &VERIFY_EMAIL,
    &VERIFY_PHONE,
    &FIRE_EVENT,
    &GET_GRAPH_DATA,
];
pub(crate) static LIST_SUBMISSIONS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::INTEGER,
                "Which page of a list, counted from 1 in most operations and from 0 in some; in submissions a page on the web.",
            )
            .example("1"),
        of::input(
                of::Shape::Integer {
                    least: None,
                    most: Some(100),
                },
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("20"),
        of::input(of::Shape::Text, "The form."),
        of::input(
                of::Shape::Text,
                "A contact's id, name, e-mail address or phone number.",
            )
            .example("john@deo.com"),
        of::input(
                of::Shape::Date,
                "The first day; `2020-11-14` is how the list of submissions has it.",
            )
            .example("2020-11-14"),
        of::input(
                of::Shape::Date,
                "The last day; `2020-12-14` is how the list of submissions has it.",
            )
            .example("2020-12-14"),
    ],
    body: None,
};
pub(crate) static UPLOAD_CUSTOM_FILES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
    ],
    body: None,
};
pub(crate) static LIST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::INTEGER, "How many rows to leave out before the first.")
            .example("0"),
        of::input(
                of::Shape::Integer {
                    least: None,
                    most: Some(50),
                },
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("20"),
        of::input(
                of::Shape::Text,
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("folder"),
    ],
    body: None,
};
pub(crate) static LIST_SUBMISSIONS_OF_FORMS: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static GET_SUBMISSION: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static GET_SUBMISSION_DETAILS: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static CHECK_FACEBOOK_LEAD_SUBMISSION: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static LIST_BY_IDS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Ids with commas between them, in one text."),
    ],
    body: None,
};
pub(crate) static RESTORE_VERSION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The form."),
        of::input(
            of::Shape::Text,
            "Id of one edition, such as that of an app, an agent, a page or a lead form.",
        ),
    ],
    body: None,
};
pub(crate) static GET_WIDGET_LINK: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static UPLOAD_IMAGE: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static SCHEDULE_EXPORT: of::Inputs = of::Inputs {
    parameters: &[],
    body: Some(of::input(of::Shape::Any, "")),
};
pub(crate) static VERIFY_EMAIL: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The form's id."),
        of::input(of::Shape::Text, "E-mail address."),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "The one-time code that the visitor has received."),
        of::input(
            of::Shape::Text,
            "Kind of the record; what the values mean depends on where it stands.",
        ),
        of::input(of::Shape::Text, "Proof of the visitor's captcha."),
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
    ],
    body: None,
};
pub(crate) static VERIFY_PHONE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The form's id."),
        of::input(
            of::Shape::Text,
            "Phone number, best written with `+` and the country code.",
        ),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "The one-time code that the visitor has received."),
        of::input(
            of::Shape::Text,
            "Kind of the record; what the values mean depends on where it stands.",
        ),
        of::input(of::Shape::Text, "Proof of the visitor's captcha."),
    ],
    body: None,
};
pub(crate) static FIRE_EVENT: of::Inputs = of::Inputs {
    parameters: &[],
    body: Some(of::input(of::Shape::Any, "")),
};
pub(crate) static GET_GRAPH_DATA: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};

/// In the order of the routes that were only observed.
#[cfg(feature = "observed")]
pub(crate) static OBSERVED: &[&of::Inputs] = &[
    &CREATE,
    &GET,
    &SAVE,
    &DELETE,
    &COUNT,
    &GET_PUBLIC_DEFINITION,
    &GET_DEFAULT_COLORS,
    &DUPLICATE,
    &LIST_FOLDERS,
    &CREATE_FOLDER,
    &GET_FOLDER,
    &RENAME_FOLDER,
    &MOVE_TO_FOLDER,
    &SHARE,
    &COUNT_SUBMISSIONS,
    &LIST_THEMES,
    &GET_THEME_STYLE,
    &SUBMIT,
    &UPDATE_PARTIAL_SUBMISSION,
];

#[cfg(feature = "observed")]
pub(crate) static CREATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
        of::input(of::Shape::OneOf(&VALUES_OF_CREATE_PRODUCT_TYPE), "`form` or `quiz`."),
        of::input(
            of::Shape::Text,
            "Where it came from, such as an app, a form or a network; in queries which of these is meant.",
        ),
        of::input(of::Shape::Text, "The folder."),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static GET: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static SAVE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_FORM_DATA), ""),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static DELETE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static COUNT: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static GET_PUBLIC_DEFINITION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static GET_DEFAULT_COLORS: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static DUPLICATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static LIST_FOLDERS: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "`form` or `quiz`.")],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static CREATE_FOLDER: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
        of::input(of::Shape::Text, "`form` or `quiz`."),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static GET_FOLDER: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static RENAME_FOLDER: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static MOVE_TO_FOLDER: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The form."),
        of::input(of::Shape::Text, ""),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static SHARE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(
            of::Shape::Text,
            "Id of the account, which HighLevel calls location or sub-account; elsewhere it is named `altId` or `location_id`.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static COUNT_SUBMISSIONS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Date,
            "The first day; `2020-11-14` is how the list of submissions has it.",
        ),
        of::input(
            of::Shape::Date,
            "The last day; `2020-12-14` is how the list of submissions has it.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static LIST_THEMES: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static GET_THEME_STYLE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static SUBMIT: of::Inputs = of::Inputs {
    parameters: &[],
    body: Some(of::input(of::Shape::Any, "")),
};

#[cfg(feature = "observed")]
pub(crate) static UPDATE_PARTIAL_SUBMISSION: of::Inputs = of::Inputs {
    parameters: &[],
    body: Some(of::input(of::Shape::Any, "")),
};

#[cfg(feature = "observed")]
pub(crate) static VALUES_OF_CREATE_PRODUCT_TYPE: [&str; 2] = ["form", "quiz"];

#[cfg(feature = "observed")]
pub(crate) static FIELDS_OF_FORM_DATA: [of::Field; 1] = [
    of::field("form", of::input(of::Shape::Object(&FIELDS_OF_FORM_CONTENT), "")),
];

#[cfg(feature = "observed")]
pub(crate) static FIELDS_OF_FORM_CONTENT: [of::Field; 3] = [
    of::field(
        "fields",
        of::input(
            of::Shape::List(&of::Shape::Any),
            "The elements in order. Each needs a `tag`: a standard field's name, or a custom field's id.",
        ),
    ),
    of::field("formAction", of::input(of::Shape::Object(&FIELDS_OF_FORM_ACTION), "")),
    of::field("style", of::input(of::Shape::Any, "")),
];

#[cfg(feature = "observed")]
pub(crate) static FIELDS_OF_FORM_ACTION: [of::Field; 3] = [
    of::field(
        "actionType",
        of::input(
            of::Shape::Text,
            "`2` shows `thankyouText` where there is no address to go to.",
        ),
    ),
    of::field(
        "redirectUrl",
        of::input(
            of::Shape::Text,
            "Where the visitor goes next. Written as `redirect_url`, it is stored under this name.",
        ),
    ),
    of::field(
        "thankyouText",
        of::input(of::Shape::Text, "What the visitor reads once the form is sent."),
    ),
];
