// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Funnels are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &CREATE_REDIRECT,
    &DELETE_REDIRECT,
    &UPDATE_REDIRECT,
    &LIST_REDIRECTS,
    &LIST,
    &LIST_PAGES,
    &COUNT_PAGES,
    &CREATE,
    &GET,
    &UPDATE,
    &DELETE,
    &CLONE_TO_LOCATIONS,
    &GET_STEP,
    &CREATE_STEP,
    &UPDATE_STEP,
    &DELETE_STEP,
    &CLONE_STEP,
];
pub(crate) static CREATE_REDIRECT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name of a host on the web; some answers put `https://` before it.",
            )
            .example("example.com"),
        of::input(
                of::Shape::Text,
                "Where it lies within something larger: an address behind the domain, a file or a tree.",
            )
            .example("/Hello"),
        of::input(of::Shape::Text, "Where visitors are sent.")
            .example("https://www.google.com"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_ACTION),
                "What is to be done or happens: a way of sending, a kind of redirect, or whether to add or remove.",
            )
            .example("url"),
    ],
    body: None,
};
pub(crate) static DELETE_REDIRECT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE_REDIRECT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(of::Shape::Text, "Where visitors are sent.")
            .example("https://www.google.com"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_ACTION),
                "What is to be done or happens: a way of sending, a kind of redirect, or whether to add or remove.",
            )
            .example("url"),
    ],
    body: None,
};
pub(crate) static LIST_REDIRECTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("20"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("10"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("example.com/test"),
    ],
    body: None,
};
pub(crate) static LIST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Kind of the record; what the values mean depends on where it stands.",
        ),
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::INTEGER,
            "How many records to pass over, 0 for the first page.",
        ),
        of::input(
            of::Shape::INTEGER,
            "How many records a page holds at most; the highest value differs by operation.",
        ),
        of::input(of::Shape::Text, "The folder's id."),
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
    ],
    body: None,
};
pub(crate) static LIST_PAGES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
        of::input(
            of::Shape::Integer {
                least: None,
                most: Some(20),
            },
            "How many records a page holds at most; the highest value differs by operation.",
        ),
        of::input(
            of::Shape::INTEGER,
            "How many records to pass over, 0 for the first page.",
        ),
    ],
    body: None,
};
pub(crate) static COUNT_PAGES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
    ],
    body: None,
};
pub(crate) static CREATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
        of::input(
            of::Shape::OneOf(&VALUES_OF_CREATE_TYPE),
            "Kind of the record; what the values mean depends on where it stands.",
        ),
        of::input(of::Shape::Text, "The folder's id."),
    ],
    body: None,
};
pub(crate) static GET: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(of::Shape::List(&of::Shape::Any), ""),
    ],
    body: None,
};
pub(crate) static DELETE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(of::Shape::Text, "The user in whose name it happens."),
    ],
    body: None,
};
pub(crate) static CLONE_TO_LOCATIONS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Ids of accounts, for calls and users that concern several at once.",
        ),
    ],
    body: None,
};
pub(crate) static GET_STEP: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static CREATE_STEP: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Object(&FIELDS_OF_NEW_FUNNEL_STEP), ""),
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(of::Shape::Text, "The id of a domain, from `list_domains`."),
    ],
    body: None,
};
pub(crate) static UPDATE_STEP: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(
            of::Shape::Text,
            "The id of a step, a UUID made by whoever created it.",
        ),
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
        of::input(of::Shape::Text, "Address on the web."),
        of::input(
            of::Shape::Text,
            "A host name without scheme, such as `www.example.com`.",
        ),
        of::input(of::Shape::List(&of::Shape::Text), ""),
        of::input(of::Shape::Boolean, ""),
        of::input(
            of::Shape::Number,
            "Per cent of visitors who see the control page, 0 to 100.",
        ),
        of::input(of::Shape::Text, "When the split test began."),
        of::input(of::Shape::Text, "When the split test ended; null while it runs.")
            .nullable(),
        of::input(
            of::Shape::Boolean,
            "Sent with split tests; its exact sense was not recorded.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_ADDITIONAL_ROUTE)),
            "Further addresses that lead to the step.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE_STEP: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(
            of::Shape::Text,
            "The id of a step, a UUID made by whoever created it.",
        ),
    ],
    body: None,
};
pub(crate) static CLONE_STEP: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "The id of a step, a UUID made by whoever created it.",
        ),
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(of::Shape::List(&of::Shape::Text), ""),
        of::input(of::Shape::Text, "The user in whose name it happens."),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
    ],
    body: None,
};
pub(crate) static VALUES_OF_ACTION: [&str; 4] = ["funnel", "website", "url", "all"];
pub(crate) static VALUES_OF_CREATE_TYPE: [&str; 2] = ["funnel", "website"];
pub(crate) static FIELDS_OF_NEW_FUNNEL_STEP: [of::Field; 9] = [
    of::field(
        "id",
        of::input(of::Shape::Text, "A version 4 UUID that the caller makes."),
    ),
    of::field(
        "name",
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
    ),
    of::field(
        "url",
        of::input(
            of::Shape::Text,
            "The step's path; its page gets the same with `-page` behind.",
        ),
    ),
    of::field("pages", of::input(of::Shape::List(&of::Shape::Text), "")),
    of::field(
        "type",
        of::input(
            of::Shape::OneOf(&VALUES_OF_NEW_FUNNEL_STEP_TYPE),
            "Kind of the record; what the values mean depends on where it stands.",
        ),
    ),
    of::field("split", of::input(of::Shape::Boolean, "")),
    of::field(
        "control_traffic",
        of::input(
            of::Shape::Number,
            "Per cent of visitors for the control page of a test.",
        ),
    ),
    of::field(
        "products",
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Products, as records or ids, that the record or request concerns; in a store's set-up whether there are any.",
        ),
    ),
    of::field(
        "key",
        of::input(of::Shape::Text, "Name for machines, as opposed to what people read."),
    ),
];
pub(crate) static VALUES_OF_NEW_FUNNEL_STEP_TYPE: [&str; 4] = [
    "optin_funnel_page",
    "sales_funnel_page",
    "misc_funnel_page",
    "store",
];
pub(crate) static FIELDS_OF_ADDITIONAL_ROUTE: [of::Field; 3] = [
    of::field("lookup_id", of::input(of::Shape::Text, "")),
    of::field(
        "path",
        of::input(
            of::Shape::Text,
            "Where it lies within something larger: an address behind the domain, a file or a tree.",
        ),
    ),
    of::field(
        "domain",
        of::input(
            of::Shape::Text,
            "Name of a host on the web; some answers put `https://` before it.",
        ),
    ),
];

/// In the order of the routes that were only observed.
#[cfg(feature = "observed")]
pub(crate) static OBSERVED: &[&of::Inputs] = &[
    &WRITE_PAGE,
    &UPDATE_SETTINGS,
    &UPDATE_PAGE,
    &FIND_UNIQUE_PAGE_URL,
    &ARCHIVE_OR_RESTORE_PAGE,
    &CLONE_CONTROL_PAGE,
    &LIST_SECURITY_HEADERS,
    &UPDATE_SECURITY_HEADER,
    &ADD_SECURITY_HEADER,
    &DELETE_SECURITY_HEADER,
    &GET_COOKIE_CONSENT,
    &SAVE_COOKIE_CONSENT,
    &DELETE_STORE,
    &CREATE_CUSTOM_PRODUCT_DETAIL_PAGE,
    &CLEAR_CACHE,
    &GET_GEO_LOCATION,
    &LIST_BLOGS,
    &LIST_FOLDERS,
    &LIST_FOLDER_ENTITIES,
    &DELETE_FOLDER,
    &GET_WEBINAR_SESSION,
    &LIST_WEBINAR_SESSIONS,
    &UPDATE_WEBINAR,
    &GET_PAGE,
    &LIST_ALL_PAGES,
    &CREATE_PAGE,
    &GET_PUBLIC_PAGE_DATA,
    &RECORD_PAGE_VIEW,
    &LIST_PAGE_PRODUCTS,
    &GET_PAGE_PRODUCT,
    &SAVE_PAGE_CONTENT,
    &LIST_PAGE_VERSIONS,
    &PUBLISH_PAGE_VERSION,
    &RESTORE_PAGE_VERSION,
    &DELETE_PAGE_VERSION_HISTORY,
    &GET_PAGE_CONTENT,
    &GET_BUILDER_CACHE,
    &SAVE_GLOBAL_SECTIONS,
    &LIST_SECTION_TEMPLATES,
    &LIST_PREBUILT_SECTIONS,
    &CREATE_PREBUILT_SECTION,
    &GET_PREBUILT_SECTION,
    &UPDATE_PREBUILT_SECTION,
    &DELETE_PREBUILT_SECTION,
    &LIST_PREBUILT_TEMPLATES,
    &CREATE_PREBUILT_TEMPLATE,
    &GET_PREBUILT_TEMPLATE,
    &SYNC_PREBUILT_SECTIONS,
    &SYNC_PREBUILT_SECTION_CHANGES,
    &GET_SHARE_DETAILS,
    &LIST_LOCATION_LOOKUPS,
    &ADD_LOOKUP,
    &CREATE_LOOKUP,
    &UPDATE_LOOKUP,
    &UPDATE_LOOKUPS,
    &CHECK_PATH_EXISTS,
    &LIST_LOOKUPS,
    &FIND_LOOKUP_BY_PATH,
    &GET_ENTITY_LOOKUP,
    &LIST_REGEX_REDIRECTS,
    &LIST_DOMAINS,
    &GET_DOMAIN,
    &UPDATE_DOMAIN,
    &INVALIDATE_DOMAIN_CACHE,
    &VALIDATE_DOMAIN,
    &VERIFY_PAGE_ETAG,
    &GET_SITEMAP,
    &GET_ROBOTS_TXT,
    &LIST_PIXEL_EVENTS,
    &CREATE_PIXEL_EVENT,
    &DELETE_PIXEL_EVENT,
    &UPDATE_PIXEL_EVENT,
    &SEND_CONVERSION_EVENT,
    &LIST_ORDER_FORM_PRODUCTS,
    &CREATE_ORDER_FORM_PRODUCT,
    &UPDATE_ORDER_FORM_PRODUCT,
    &DELETE_ORDER_FORM_PRODUCT,
    &CREATE_ORDER_FORM_CONTACT,
    &LIST_PUBLIC_ORDER_FORM_PRODUCTS,
    &GET_PUBLIC_ORDER_FORM_PRODUCT,
    &LIST_ORDERS,
    &LIST_CUSTOM_FONTS,
    &CREATE_STORE,
    &GET_RECORD,
    &SYNC_ELEMENT_TEMPLATE_CHANGES,
];

#[cfg(feature = "observed")]
pub(crate) static WRITE_PAGE: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static UPDATE_SETTINGS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(of::Shape::Text, "The path under the domain."),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "The id of a domain, from `list_domains`."),
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::Text,
            "Code for the head of every page; an empty string removes it.",
        ),
        of::input(
            of::Shape::Text,
            "Code for the body of every page; an empty string removes it.",
        ),
        of::input(of::Shape::Boolean, "Required on every write, beside `paymentMode`."),
        of::input(
            of::Shape::Boolean,
            "Live or test payments; which value means which was not recorded.",
        ),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Boolean, ""),
        of::input(of::Shape::Boolean, ""),
        of::input(of::Shape::Boolean, ""),
        of::input(
                of::Shape::Object(&FIELDS_OF_SPLIT_TEST_RESET),
                "Ends all split tests; null where nothing is to end.",
            )
            .nullable(),
        of::input(of::Shape::Boolean, ""),
        of::input(of::Shape::Boolean, ""),
        of::input(of::Shape::Boolean, ""),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static UPDATE_PAGE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a page's record."),
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
        of::input(of::Shape::Text, "Address on the web."),
        of::input(
            of::Shape::Object(&FIELDS_OF_NEW_PAGE_META),
            "Data about the record, or about the page where it stands beside a list.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static FIND_UNIQUE_PAGE_URL: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
        of::input(
            of::Shape::Text,
            "Where it lies within something larger: an address behind the domain, a file or a tree.",
        ),
        of::input(
            of::Shape::Text,
            "Kind of the record; what the values mean depends on where it stands.",
        ),
        of::input(
            of::Shape::Text,
            "Name of a host on the web; some answers put `https://` before it.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static ARCHIVE_OR_RESTORE_PAGE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(
            of::Shape::Text,
            "The page to archive; it may not be the only one of its step.",
        ),
        of::input(of::Shape::Text, "The archived page to put back."),
        of::input(
            of::Shape::Text,
            "The id of a step, a UUID made by whoever created it.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_FUNNEL_STEP_DETAILS), ""),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static CLONE_CONTROL_PAGE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a page's record."),
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::Text,
            "A host name without scheme, such as `www.example.com`.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static LIST_SECURITY_HEADERS: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static UPDATE_SECURITY_HEADER: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(of::Shape::Text, "Name for machines, as opposed to what people read."),
        of::input(
            of::Shape::Text,
            "The value itself; unit and form depend on where it stands.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static ADD_SECURITY_HEADER: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(of::Shape::Text, "Name for machines, as opposed to what people read."),
        of::input(
            of::Shape::Text,
            "The value itself; unit and form depend on where it stands.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static DELETE_SECURITY_HEADER: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(of::Shape::Text, "Name for machines, as opposed to what people read."),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static GET_COOKIE_CONSENT: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static SAVE_COOKIE_CONSENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(of::Shape::Text, "The id of a page's record."),
        of::input(of::Shape::Boolean, ""),
        of::input(
            of::Shape::OneOf(&VALUES_OF_COOKIE_CONSENT_COMPLIANCE_TYPE),
            "Whether visitors are asked before cookies are set.",
        ),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Number, "Days until a visitor is asked again."),
        of::input(of::Shape::Any, ""),
        of::input(of::Shape::List(&of::Shape::Any), ""),
        of::input(of::Shape::Any, ""),
        of::input(of::Shape::Any, ""),
        of::input(of::Shape::Text, ""),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static DELETE_STORE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(of::Shape::Text, "The user in whose name it happens."),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static CREATE_CUSTOM_PRODUCT_DETAIL_PAGE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(of::Shape::Object(&FIELDS_OF_NEW_FUNNEL_STEP), ""),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static CLEAR_CACHE: of::Inputs = of::Inputs {
    parameters: &[],
    body: Some(of::input(of::Shape::Any, "")),
};

#[cfg(feature = "observed")]
pub(crate) static GET_GEO_LOCATION: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static LIST_BLOGS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::INTEGER,
            "How many records a page holds at most; the highest value differs by operation.",
        ),
        of::input(
            of::Shape::INTEGER,
            "How many records to pass over, 0 for the first page.",
        ),
        of::input(of::Shape::Text, ""),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static LIST_FOLDERS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::OneOf(&VALUES_OF_LIST_FOLDERS_TYPE),
            "Kind of the record; what the values mean depends on where it stands.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static LIST_FOLDER_ENTITIES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Kind of the record; what the values mean depends on where it stands.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static DELETE_FOLDER: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(of::Shape::Text, "The user in whose name it happens."),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static GET_WEBINAR_SESSION: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static LIST_WEBINAR_SESSIONS: of::Inputs = of::Inputs {
    parameters: &[],
    body: Some(of::input(of::Shape::Any, "")),
};

#[cfg(feature = "observed")]
pub(crate) static UPDATE_WEBINAR: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_WEBINAR_PROPERTIES), ""),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static GET_PAGE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "The id of a page's record.")],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static LIST_ALL_PAGES: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "The id of a funnel or website.")],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static CREATE_PAGE: of::Inputs = of::Inputs {
    parameters: &[],
    body: Some(of::input(of::Shape::Any, "")),
};

#[cfg(feature = "observed")]
pub(crate) static GET_PUBLIC_PAGE_DATA: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a page's record."),
        of::input(
            of::Shape::Text,
            "Name of a host on the web; some answers put `https://` before it.",
        ),
        of::input(
            of::Shape::Text,
            "Where it lies within something larger: an address behind the domain, a file or a tree.",
        ),
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(
            of::Shape::Text,
            "The id of a step, a UUID made by whoever created it.",
        ),
        of::input(
            of::Shape::Text,
            "A stored version, `version_id` in `list_page_versions`.",
        ),
        of::input(of::Shape::Boolean, ""),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static RECORD_PAGE_VIEW: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static LIST_PAGE_PRODUCTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
        of::input(
            of::Shape::INTEGER,
            "How many records to pass over, 0 for the first page.",
        ),
        of::input(
            of::Shape::INTEGER,
            "How many records a page holds at most; the highest value differs by operation.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static GET_PAGE_PRODUCT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static SAVE_PAGE_CONTENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a page's record."),
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(
            of::Shape::Object(&FIELDS_OF_PAGE_CONTENT),
            "The complete content; what is left out is gone.",
        ),
        of::input(
            of::Shape::INTEGER,
            "A number for the version; which one the platform expects was not settled.",
        ),
        of::input(
            of::Shape::OneOf(&VALUES_OF_SAVE_PAGE_CONTENT_PAGE_TYPE),
            "Whether the version is a draft or live.",
        ),
        of::input(of::Shape::Boolean, "Whether a person saved, and not the timer."),
        of::input(of::Shape::Object(&FIELDS_OF_PAGE_INTEGRATIONS), ""),
        of::input(
            of::Shape::Any,
            "Data about the record, or about the page where it stands beside a list.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static LIST_PAGE_VERSIONS: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "The id of a page's record.")],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static PUBLISH_PAGE_VERSION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a page's record."),
        of::input(
            of::Shape::Text,
            "A stored version, `version_id` in `list_page_versions`.",
        ),
        of::input(of::Shape::Text, "The user in whose name it happens."),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static RESTORE_PAGE_VERSION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a page's record."),
        of::input(
            of::Shape::Text,
            "A stored version, `version_id` in `list_page_versions`.",
        ),
        of::input(of::Shape::Text, "The user in whose name it happens."),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static DELETE_PAGE_VERSION_HISTORY: of::Inputs = of::Inputs {
    parameters: &[],
    body: Some(of::input(of::Shape::Any, "")),
};

#[cfg(feature = "observed")]
pub(crate) static GET_PAGE_CONTENT: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "The id of a page's record.")],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static GET_BUILDER_CACHE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "The id of a page's record.")],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static SAVE_GLOBAL_SECTIONS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(
            of::Shape::INTEGER,
            "Which edition it is: a number, a text or, for new agents, its whole content.",
        ),
        of::input(of::Shape::List(&of::Shape::Any), ""),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static LIST_SECTION_TEMPLATES: of::Inputs = of::Inputs {
    parameters: &[
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

#[cfg(feature = "observed")]
pub(crate) static LIST_PREBUILT_SECTIONS: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static CREATE_PREBUILT_SECTION: of::Inputs = of::Inputs {
    parameters: &[],
    body: Some(of::input(of::Shape::Any, "")),
};

#[cfg(feature = "observed")]
pub(crate) static GET_PREBUILT_SECTION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static UPDATE_PREBUILT_SECTION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: Some(of::input(of::Shape::Any, "")),
};

#[cfg(feature = "observed")]
pub(crate) static DELETE_PREBUILT_SECTION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static LIST_PREBUILT_TEMPLATES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::OneOf(
                &VALUES_OF_LIST_PREBUILT_TEMPLATES_PREBUILT_SECTION_TEMPLATE_TYPE,
            ),
            "`template`, or `sync` for linked sections.",
        ),
        of::input(
            of::Shape::INTEGER,
            "Which page of a list, counted from 1 in most operations and from 0 in some; in submissions a page on the web.",
        ),
        of::input(
            of::Shape::Integer {
                least: None,
                most: Some(20),
            },
            "How many records a page holds at most; the highest value differs by operation.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static CREATE_PREBUILT_TEMPLATE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, ""), of::input(of::Shape::Any, "")],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static GET_PREBUILT_TEMPLATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::Text,
            "Kind of the record; what the values mean depends on where it stands.",
        ),
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static SYNC_PREBUILT_SECTIONS: of::Inputs = of::Inputs {
    parameters: &[],
    body: Some(of::input(of::Shape::Any, "")),
};

#[cfg(feature = "observed")]
pub(crate) static SYNC_PREBUILT_SECTION_CHANGES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a page's record."),
        of::input(
            of::Shape::Object(&FIELDS_OF_PAGE_CONTENT),
            "The complete content; what is left out is gone.",
        ),
        of::input(of::Shape::Boolean, "False when a live page is edited."),
        of::input(of::Shape::Boolean, ""),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static GET_SHARE_DETAILS: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "The id of a funnel or website.")],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static LIST_LOCATION_LOOKUPS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::INTEGER,
            "How many records a page holds at most; the highest value differs by operation.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static ADD_LOOKUP: of::Inputs = of::Inputs {
    parameters: &[],
    body: Some(of::input(of::Shape::Any, "")),
};

#[cfg(feature = "observed")]
pub(crate) static CREATE_LOOKUP: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::OneOf(&VALUES_OF_CREATE_LOOKUP_TYPE),
            "Kind of the record; what the values mean depends on where it stands.",
        ),
        of::input(
            of::Shape::Text,
            "The id of the funnel, step or page that the row is about.",
        ),
        of::input(
            of::Shape::Text,
            "Where it lies within something larger: an address behind the domain, a file or a tree.",
        ),
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(
            of::Shape::Text,
            "Name of a host on the web; some answers put `https://` before it.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static UPDATE_LOOKUP: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The `_id` of a routing row."),
        of::input(
            of::Shape::Text,
            "Where it lies within something larger: an address behind the domain, a file or a tree.",
        ),
        of::input(of::Shape::Text, "The path in small letters."),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static UPDATE_LOOKUPS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_LOOKUP_PUBLICATION)), ""),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static CHECK_PATH_EXISTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Name of a host on the web; some answers put `https://` before it.",
        ),
        of::input(
            of::Shape::Text,
            "Where it lies within something larger: an address behind the domain, a file or a tree.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static LIST_LOOKUPS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(
            of::Shape::Text,
            "The id of the funnel, step or page that the row is about.",
        ),
        of::input(
            of::Shape::Text,
            "Kind of the record; what the values mean depends on where it stands.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static FIND_LOOKUP_BY_PATH: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static GET_ENTITY_LOOKUP: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static LIST_REGEX_REDIRECTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Host names whose pattern redirects are wanted."),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static LIST_DOMAINS: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static GET_DOMAIN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a domain, from `list_domains`."),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static UPDATE_DOMAIN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a domain, from `list_domains`."),
        of::input(of::Shape::Text, "The text of the domain's robots.txt."),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static INVALIDATE_DOMAIN_CACHE: of::Inputs = of::Inputs {
    parameters: &[],
    body: Some(of::input(of::Shape::Any, "")),
};

#[cfg(feature = "observed")]
pub(crate) static VALIDATE_DOMAIN: of::Inputs = of::Inputs {
    parameters: &[],
    body: Some(of::input(of::Shape::Any, "")),
};

#[cfg(feature = "observed")]
pub(crate) static VERIFY_PAGE_ETAG: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static GET_SITEMAP: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static GET_ROBOTS_TXT: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static LIST_PIXEL_EVENTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(
            of::Shape::INTEGER,
            "Which page of a list, counted from 1 in most operations and from 0 in some; in submissions a page on the web.",
        ),
        of::input(
            of::Shape::INTEGER,
            "How many records a page holds at most; the highest value differs by operation.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static CREATE_PIXEL_EVENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(
                of::Shape::Text,
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("funnel"),
        of::input(of::Shape::Boolean, "Whether conversions are reported."),
        of::input(of::Shape::OneOf(&VALUES_OF_PIXEL_EVENT_LEVEL), ""),
        of::input(
            of::Shape::Text,
            "The pixel's number at its provider, digits as text.",
        ),
        of::input(of::Shape::List(&of::Shape::OneOf(&VALUES_OF_PIXEL_EVENT_NAME)), ""),
        of::input(of::Shape::Text, "").example("facebook"),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "The pages that a pixel of level `page` reports on.",
        ),
        of::input(
            of::Shape::Text,
            "A token of the pixel's provider, not of this API. Keep it out of logs.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static DELETE_PIXEL_EVENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static UPDATE_PIXEL_EVENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(of::Shape::Boolean, "Whether conversions are reported."),
        of::input(
            of::Shape::Text,
            "Kind of the record; what the values mean depends on where it stands.",
        ),
        of::input(
            of::Shape::Text,
            "A token of the pixel's provider, not of this API. Keep it out of logs.",
        ),
        of::input(of::Shape::OneOf(&VALUES_OF_PIXEL_EVENT_LEVEL), ""),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "The pages that a pixel of level `page` reports on.",
        ),
        of::input(
            of::Shape::Text,
            "The pixel's number at its provider, digits as text.",
        ),
        of::input(of::Shape::List(&of::Shape::OneOf(&VALUES_OF_PIXEL_EVENT_NAME)), ""),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static SEND_CONVERSION_EVENT: of::Inputs = of::Inputs {
    parameters: &[],
    body: Some(of::input(of::Shape::Any, "")),
};

#[cfg(feature = "observed")]
pub(crate) static LIST_ORDER_FORM_PRODUCTS: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, ""), of::input(of::Shape::Text, "")],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static CREATE_ORDER_FORM_PRODUCT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
        of::input(of::Shape::Text, "What buyers read in place of the product's name."),
        of::input(
            of::Shape::Text,
            "What it is about, as the id of a product, its record or the name of a service.",
        ),
        of::input(
            of::Shape::Text,
            "What it costs: a number, or the record of a price or of a change to one.",
        ),
        of::input(
            of::Shape::Boolean,
            "Whether it is an extra offer beside the main choice.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_ORDER_FORM_QUANTITY), ""),
        of::input(
            of::Shape::Number,
            "An amount of money to reserve; when it applies was not seen.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static UPDATE_ORDER_FORM_PRODUCT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
        of::input(of::Shape::Text, "What buyers read in place of the product's name."),
        of::input(
            of::Shape::Text,
            "What it is about, as the id of a product, its record or the name of a service.",
        ),
        of::input(
            of::Shape::Text,
            "What it costs: a number, or the record of a price or of a change to one.",
        ),
        of::input(
            of::Shape::Boolean,
            "Whether it is an extra offer beside the main choice.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_ORDER_FORM_QUANTITY), ""),
        of::input(
            of::Shape::Number,
            "An amount of money to reserve; when it applies was not seen.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static DELETE_ORDER_FORM_PRODUCT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static CREATE_ORDER_FORM_CONTACT: of::Inputs = of::Inputs {
    parameters: &[],
    body: Some(of::input(of::Shape::Any, "")),
};

#[cfg(feature = "observed")]
pub(crate) static LIST_PUBLIC_ORDER_FORM_PRODUCTS: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static GET_PUBLIC_ORDER_FORM_PRODUCT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a product, mostly one of the products family."),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static LIST_ORDERS: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static LIST_CUSTOM_FONTS: of::Inputs = of::Inputs {
    parameters: &[
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

#[cfg(feature = "observed")]
pub(crate) static CREATE_STORE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The id of a funnel or website."),
        of::input(
            of::Shape::Text,
            "A host name without scheme, such as `www.example.com`.",
        ),
        of::input(of::Shape::Boolean, "Whether the store's look is taken along."),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static GET_RECORD: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};

#[cfg(feature = "observed")]
pub(crate) static SYNC_ELEMENT_TEMPLATE_CHANGES: of::Inputs = of::Inputs {
    parameters: &[],
    body: Some(of::input(of::Shape::Any, "")),
};

#[cfg(feature = "observed")]
pub(crate) static FIELDS_OF_SPLIT_TEST_RESET: [of::Field; 3] = [
    of::field(
        "locationId",
        of::input(
            of::Shape::Text,
            "Id of the account, which HighLevel calls location or sub-account; elsewhere it is named `altId` or `location_id`.",
        ),
    ),
    of::field("funnelId", of::input(of::Shape::Text, "The id of a funnel or website.")),
    of::field("userId", of::input(of::Shape::Text, "The user in whose name it happens.")),
];

#[cfg(feature = "observed")]
pub(crate) static FIELDS_OF_NEW_PAGE_META: [of::Field; 6] = [
    of::field("title", of::input(of::Shape::Text, "Heading or name as people read it.")),
    of::field("description", of::input(of::Shape::Text, "Free text that describes it.")),
    of::field("keywords", of::input(of::Shape::Text, "")),
    of::field("author", of::input(of::Shape::Text, "")),
    of::field("image", of::input(of::Shape::Text, "Address of a picture.")),
    of::field("language", of::input(of::Shape::Text, "Language by its code.")),
];

#[cfg(feature = "observed")]
pub(crate) static FIELDS_OF_FUNNEL_STEP_DETAILS: [of::Field; 7] = [
    of::field(
        "stepId",
        of::input(
            of::Shape::Text,
            "The id of a step, a UUID made by whoever created it.",
        ),
    ),
    of::field("pages", of::input(of::Shape::List(&of::Shape::Text), "")),
    of::field("split", of::input(of::Shape::Boolean, "")),
    of::field(
        "control_traffic",
        of::input(
            of::Shape::Number,
            "Per cent of visitors who see the control page, 0 to 100.",
        ),
    ),
    of::field(
        "additional_routes",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_ADDITIONAL_ROUTE)),
            "Further addresses that lead to the step.",
        ),
    ),
    of::field(
        "route_all_requests",
        of::input(
            of::Shape::Boolean,
            "Sent with split tests; its exact sense was not recorded.",
        ),
    ),
    of::field(
        "split_ended_at",
        of::input(of::Shape::Text, "When the split test ended; null while it runs.")
            .nullable(),
    ),
];

#[cfg(feature = "observed")]
pub(crate) static VALUES_OF_COOKIE_CONSENT_COMPLIANCE_TYPE: [&str; 2] = [
    "ask-opt-in",
    "do-not-ask",
];

#[cfg(feature = "observed")]
pub(crate) static VALUES_OF_LIST_FOLDERS_TYPE: [&str; 3] = ["funnel", "website", "all"];

#[cfg(feature = "observed")]
pub(crate) static FIELDS_OF_WEBINAR_PROPERTIES: [of::Field; 13] = [
    of::field(
        "timezone",
        of::input(
            of::Shape::Text,
            "Name of a time zone, mostly from the IANA list, such as `America/New_York`.",
        ),
    ),
    of::field(
        "endDate",
        of::input(
            of::Shape::Any,
            "End of the span; mind the form, which differs by operation.",
        ),
    ),
    of::field(
        "endTime",
        of::input(
            of::Shape::Any,
            "When it ends; mind the form, which differs by operation.",
        ),
    ),
    of::field("webinarEndTime", of::input(of::Shape::Any, "")),
    of::field(
        "recurring",
        of::input(of::Shape::Any, "How often it comes again, where it does."),
    ),
    of::field("recurringSettings", of::input(of::Shape::Any, "")),
    of::field(
        "webinarType",
        of::input(
            of::Shape::OneOf(&VALUES_OF_WEBINAR_PROPERTIES_WEBINAR_TYPE),
            "`live`, or on `demand`.",
        ),
    ),
    of::field("formId", of::input(of::Shape::Text, "")),
    of::field("formName", of::input(of::Shape::Text, "")),
    of::field("videoUrl", of::input(of::Shape::Text, "")),
    of::field("videoName", of::input(of::Shape::Text, "")),
    of::field("videoId", of::input(of::Shape::Text, "")),
    of::field("notifications", of::input(of::Shape::Any, "")),
];

#[cfg(feature = "observed")]
pub(crate) static VALUES_OF_WEBINAR_PROPERTIES_WEBINAR_TYPE: [&str; 2] = [
    "live",
    "demand",
];

#[cfg(feature = "observed")]
pub(crate) static FIELDS_OF_PAGE_CONTENT: [of::Field; 8] = [
    of::field("sections", of::input(of::Shape::List(&of::Shape::Any), "")),
    of::field("settings", of::input(of::Shape::Any, "")),
    of::field("general", of::input(of::Shape::Any, "")),
    of::field("pageStyles", of::input(of::Shape::Any, "")),
    of::field(
        "trackingCode",
        of::input(of::Shape::Object(&FIELDS_OF_PAGE_CONTENT_TRACKING_CODE), ""),
    ),
    of::field("fontsForPreview", of::input(of::Shape::List(&of::Shape::Any), "")),
    of::field("popups", of::input(of::Shape::List(&of::Shape::Any), "")),
    of::field("popupsList", of::input(of::Shape::List(&of::Shape::Any), "")),
];

#[cfg(feature = "observed")]
pub(crate) static FIELDS_OF_PAGE_CONTENT_TRACKING_CODE: [of::Field; 2] = [
    of::field("headerCode", of::input(of::Shape::Text, "")),
    of::field("footerCode", of::input(of::Shape::Text, "")),
];

#[cfg(feature = "observed")]
pub(crate) static VALUES_OF_SAVE_PAGE_CONTENT_PAGE_TYPE: [&str; 3] = [
    "draft",
    "live",
    "optin_funnel_page",
];

#[cfg(feature = "observed")]
pub(crate) static FIELDS_OF_PAGE_INTEGRATIONS: [of::Field; 4] = [
    of::field("videoBackground", of::input(of::Shape::Boolean, "")),
    of::field(
        "blogMeta",
        of::input(of::Shape::Object(&FIELDS_OF_PAGE_INTEGRATIONS_BLOG_META), ""),
    ),
    of::field("customCode", of::input(of::Shape::Any, "")),
    of::field("popup", of::input(of::Shape::Boolean, "")),
];

#[cfg(feature = "observed")]
pub(crate) static FIELDS_OF_PAGE_INTEGRATIONS_BLOG_META: [of::Field; 2] = [
    of::field("categoryNavigationList", of::input(of::Shape::Any, "")),
    of::field("selectedBlogCategories", of::input(of::Shape::Any, "")),
];

#[cfg(feature = "observed")]
pub(crate) static VALUES_OF_LIST_PREBUILT_TEMPLATES_PREBUILT_SECTION_TEMPLATE_TYPE: [&str; 2] = [
    "template",
    "sync",
];

#[cfg(feature = "observed")]
pub(crate) static VALUES_OF_CREATE_LOOKUP_TYPE: [&str; 3] = ["page", "step", "funnel"];

#[cfg(feature = "observed")]
pub(crate) static FIELDS_OF_LOOKUP_PUBLICATION: [of::Field; 7] = [
    of::field("lookupId", of::input(of::Shape::Text, "The `_id` of a routing row.")),
    of::field("target", of::input(of::Shape::Text, "Where visitors are sent.")),
    of::field(
        "action",
        of::input(
                of::Shape::OneOf(&VALUES_OF_LOOKUP_PUBLICATION_ACTION),
                "What is to be done or happens: a way of sending, a kind of redirect, or whether to add or remove.",
            )
            .nullable(),
    ),
    of::field(
        "publishStatus",
        of::input(
            of::Shape::OneOf(&VALUES_OF_PUBLISH_STATUS),
            "Whether the page is live or taken offline.",
        ),
    ),
    of::field(
        "type",
        of::input(
            of::Shape::OneOf(&VALUES_OF_LOOKUP_PUBLICATION_TYPE),
            "Kind of the record; what the values mean depends on where it stands.",
        ),
    ),
    of::field(
        "publishStatusUpdatedBy",
        of::input(of::Shape::Text, "The id of the user who changes the status."),
    ),
    of::field(
        "publishStatusUpdatedByName",
        of::input(of::Shape::Text, "The name of that user."),
    ),
];

#[cfg(feature = "observed")]
pub(crate) static VALUES_OF_LOOKUP_PUBLICATION_ACTION: [&str; 2] = ["url", "funnel"];

#[cfg(feature = "observed")]
pub(crate) static VALUES_OF_PUBLISH_STATUS: [&str; 2] = ["live", "unpublished"];

#[cfg(feature = "observed")]
pub(crate) static VALUES_OF_LOOKUP_PUBLICATION_TYPE: [&str; 4] = [
    "page",
    "step",
    "redirect",
    "not_found_page",
];

#[cfg(feature = "observed")]
pub(crate) static VALUES_OF_PIXEL_EVENT_LEVEL: [&str; 2] = ["funnel", "page"];

#[cfg(feature = "observed")]
pub(crate) static VALUES_OF_PIXEL_EVENT_NAME: [&str; 5] = [
    "page_view",
    "view_content",
    "initiate_checkout",
    "add_payment_info",
    "purchase",
];

#[cfg(feature = "observed")]
pub(crate) static FIELDS_OF_ORDER_FORM_QUANTITY: [of::Field; 2] = [
    of::field(
        "max",
        of::input(
            of::Shape::Integer {
                least: Some(1),
                most: Some(999),
            },
            "The most that one buyer may take.",
        ),
    ),
    of::field(
        "allowMultiple",
        of::input(of::Shape::Boolean, "Whether a buyer may take more than one."),
    ),
];
