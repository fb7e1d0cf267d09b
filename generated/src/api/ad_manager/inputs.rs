// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Ad manager are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &FB_GET_REPORTING,
    &FB_GET_CAMPAIGN_REPORTING,
    &FB_GET_REPORTING_LIST,
    &FB_GET_CURRENT_USER,
    &FB_GET_PAGES,
    &FB_GET_INSTAGRAM_ACCOUNTS,
    &FB_GET_PAGE_LEAD_FORMS,
    &FB_CREATE_PAGE_LEAD_FORM,
    &FB_GET_AD_ACCOUNTS,
    &FB_GET_AD_ACCOUNT,
    &FB_DELETE_AD_ACCOUNT,
    &FB_GET_CONVERSATION_FORMS,
    &FB_CREATE_CONVERSATION_FORM,
    &FB_GET_INTEGRATION,
    &FB_CREATE_INTEGRATION,
    &FB_DELETE_INTEGRATION,
    &FB_SEARCH_TARGETING,
    &FB_PUBLISH_CAMPAIGN,
    &FB_DELETE_PAGE,
    &FB_GET_PIXELS,
    &FB_UPSERT_PIXEL,
    &FB_GET_CUSTOM_AUDIENCES,
    &FB_GET_CUSTOM_AUDIENCE,
    &FB_UPDATE_CUSTOM_AUDIENCE,
    &FB_DELETE_CUSTOM_AUDIENCE,
    &FB_ADD_CUSTOM_AUDIENCE_MEMBER,
    &FB_REMOVE_CUSTOM_AUDIENCE_MEMBER,
    &FB_BATCH_UPDATE_AUDIENCE_MEMBERS,
    &FB_SET_DEFAULT_PAGE,
    &FB_GET_LEAD_FORM,
    &FB_GET_CAMPAIGN,
    &FB_GET_ENTITY,
    &FB_UPSERT_CAMPAIGN,
    &FB_UPSERT_ADSET,
    &FB_UPSERT_AD,
    &FB_PAUSE_CAMPAIGN,
    &FB_RESUME_CAMPAIGN,
    &FB_DUPLICATE_CAMPAIGN,
    &FB_DELETE_CAMPAIGN,
    &FB_PAUSE_ADSET,
    &FB_RESUME_ADSET,
    &FB_DUPLICATE_ADSET,
    &FB_DELETE_ADSET,
    &FB_PAUSE_AD,
    &FB_RESUME_AD,
    &FB_DUPLICATE_AD,
    &FB_DELETE_AD,
    &GOOGLE_GET_REPORTING,
    &GOOGLE_GET_REPORTING_LIST,
    &GOOGLE_GET_CAMPAIGN_REPORTING,
    &GOOGLE_GET_CONVERSIONS,
    &GOOGLE_UPSERT_CONVERSION,
    &GOOGLE_GET_CONVERSION,
    &GOOGLE_DELETE_CONVERSION,
    &GOOGLE_GET_INTEGRATION,
    &GOOGLE_CREATE_INTEGRATION,
    &GOOGLE_GET_CURRENT_USER,
    &GOOGLE_GET_AD_ACCOUNTS,
    &GOOGLE_GET_AD_ACCOUNT_DETAILS,
    &GOOGLE_DELETE_AD_ACCOUNT,
    &GOOGLE_PUBLISH_AD,
    &GOOGLE_SEARCH_TARGETING,
    &GOOGLE_GET_KEYWORD_IDEAS,
    &GOOGLE_GET_ASSETS,
    &GOOGLE_UPSERT_ASSETS,
    &GOOGLE_GET_ENTITY,
    &GOOGLE_GET_TARGET_INTERESTS,
    &GOOGLE_GET_SEGMENTS,
    &GOOGLE_UPSERT_SEGMENT,
    &GOOGLE_GET_SEGMENT,
    &GOOGLE_DELETE_SEGMENT,
    &GOOGLE_CREATE_OFFLINE_USER_LIST_JOB,
    &GOOGLE_GET_AUDIENCES,
    &GOOGLE_UPSERT_AUDIENCE,
    &GOOGLE_GET_AUDIENCE,
    &GOOGLE_UPSERT_CAMPAIGN,
    &GOOGLE_GET_CAMPAIGN,
    &GOOGLE_GET_CONVERSION_GOALS,
    &LI_GET_INTEGRATION,
    &LI_CREATE_INTEGRATION,
    &LI_GET_AD_ACCOUNTS,
    &LI_GET_AD_ACCOUNT_DETAILS,
    &LI_DELETE_AD_ACCOUNT,
    &LI_GET_CURRENT_USER,
    &LI_GET_CAMPAIGN_GROUP,
    &LI_PUBLISH_CAMPAIGN_GROUP,
    &LI_UPSERT_CAMPAIGN_GROUP,
    &LI_SEARCH_TARGETING,
    &LI_GET_LEAD_FORMS,
    &LI_CREATE_LEAD_FORM,
    &LI_UPDATE_AD_STATUS,
    &LI_GET_AD_ANALYTICS,
    &LI_GET_REPORTING_LIST,
    &LI_GET_CAMPAIGN_GROUP_REPORTING,
];
pub(crate) static FB_GET_REPORTING: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::OneOf(&VALUES_OF_FB_GET_REPORTING_GROUP_BY), "")
            .example("month"),
        of::input(of::Shape::Date, "The first day, `YYYY-MM-DD`.").example("2022-01-11"),
        of::input(of::Shape::Date, "The last day, `YYYY-MM-DD`.").example("2022-01-31"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_FB_GET_REPORTING_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("AD_MANAGER or INTEGRATION"),
        of::input(
            of::Shape::List(&of::Shape::OneOf(&VALUES_OF_FB_GET_REPORTING_FIELDS_ITEM)),
            "The metrics to answer, separated by commas on the wire.",
        ),
    ],
    body: None,
};
pub(crate) static FB_GET_CAMPAIGN_REPORTING: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "A campaign; of this product where drafts are meant, of the platform in its reports.",
            )
            .example("120208142050850608"),
        of::input(of::Shape::Date, "The first day, `YYYY-MM-DD`.").example("2022-01-11"),
        of::input(of::Shape::Date, "The last day, `YYYY-MM-DD`.").example("2022-01-31"),
    ],
    body: None,
};
pub(crate) static FB_GET_REPORTING_LIST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("campaigns"),
        of::input(of::Shape::Date, "The first day, `YYYY-MM-DD`.").example("2022-01-11"),
        of::input(of::Shape::Date, "The last day, `YYYY-MM-DD`.").example("2022-01-31"),
        of::input(
                of::Shape::Text,
                "A campaign; of this product where drafts are meant, of the platform in its reports.",
            )
            .example("196684453527082"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_FB_GET_REPORTING_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("INTEGRATION"),
    ],
    body: None,
};
pub(crate) static FB_GET_CURRENT_USER: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static FB_GET_PAGES: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Boolean, "").example("true")],
    body: None,
};
pub(crate) static FB_GET_INSTAGRAM_ACCOUNTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "A Facebook page.").example("103456789012345"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_FB_GET_INSTAGRAM_ACCOUNTS_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("INTEGRATION"),
    ],
    body: None,
};
pub(crate) static FB_GET_PAGE_LEAD_FORMS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "A Facebook page.").example("103456789012345"),
    ],
    body: None,
};
pub(crate) static FB_CREATE_PAGE_LEAD_FORM: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "A Facebook page.").example("103456789012345"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_CREATE_LEAD_FORM_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("MORE_VOLUME"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Contact Form"),
        of::input(of::Shape::Object(&FIELDS_OF_GREETING_CARD), ""),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_FORM_QUESTION)), ""),
        of::input(of::Shape::Text, "").example("Tell us about yourself"),
        of::input(of::Shape::Text, "").example("https://example.com/privacy"),
        of::input(of::Shape::Text, "").example("We respect your privacy"),
        of::input(of::Shape::Object(&FIELDS_OF_CUSTOM_DISCLAIMER), ""),
        of::input(of::Shape::Object(&FIELDS_OF_THANK_YOU_PAGE), ""),
    ],
    body: None,
};
pub(crate) static FB_GET_AD_ACCOUNTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("AD_MANAGER"),
        of::input(of::Shape::Text, "The cursor of the next page.").example("cursor_abc"),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("25"),
    ],
    body: None,
};
pub(crate) static FB_GET_AD_ACCOUNT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "The platform's ad account; Facebook's begins with `act_`.",
            )
            .example("act_123456789"),
    ],
    body: None,
};
pub(crate) static FB_DELETE_AD_ACCOUNT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "The platform's ad account; Facebook's begins with `act_`.",
            )
            .example("act_123456789"),
    ],
    body: None,
};
pub(crate) static FB_GET_CONVERSATION_FORMS: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static FB_CREATE_CONVERSATION_FORM: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Welcome Form"),
        of::input(of::Shape::Text, "").example("Hi! How can we help?"),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_WELCOME_MESSAGE_QUESTION)),
            "",
        ),
    ],
    body: None,
};
pub(crate) static FB_GET_INTEGRATION: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static FB_CREATE_INTEGRATION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "A Facebook page.").example("123456789"),
        of::input(
                of::Shape::Text,
                "The platform's ad account; Facebook's begins with `act_`.",
            )
            .example("act_123456"),
    ],
    body: None,
};
pub(crate) static FB_DELETE_INTEGRATION: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static FB_SEARCH_TARGETING: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("interest"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("fitness"),
        of::input(of::Shape::Text, "").example("adgeolocation"),
    ],
    body: None,
};
pub(crate) static FB_PUBLISH_CAMPAIGN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "A campaign; of this product where drafts are meant, of the platform in its reports.",
            )
            .example("120208142050850608"),
    ],
    body: None,
};
pub(crate) static FB_DELETE_PAGE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "A Facebook page.").example("123456789")],
    body: None,
};
pub(crate) static FB_GET_PIXELS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("FACEBOOK"),
        of::input(of::Shape::Text, "A Facebook page.").example("123456789"),
        of::input(of::Shape::Text, "").example("ig_user_123"),
    ],
    body: None,
};
pub(crate) static FB_UPSERT_PIXEL: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("px_123"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("My Pixel"),
        of::input(of::Shape::Text, "").example("ig_user_123"),
        of::input(
                of::Shape::Text,
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("LEAD_EVENT"),
    ],
    body: None,
};
pub(crate) static FB_GET_CUSTOM_AUDIENCES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::OneOf(&VALUES_OF_FB_GET_CUSTOM_AUDIENCES_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("custom"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_FB_GET_CUSTOM_AUDIENCES_SOURCE),
                "Where it came from, such as an app, a form or a network; in queries which of these is meant.",
            )
            .example("ad_manager"),
        of::input(
                of::Shape::Text,
                "The platform's ad account; Facebook's begins with `act_`.",
            )
            .example("act_123456"),
    ],
    body: None,
};
pub(crate) static FB_GET_CUSTOM_AUDIENCE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "").example("23851234567890123")],
    body: None,
};
pub(crate) static FB_UPDATE_CUSTOM_AUDIENCE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("23851234567890123"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("My Custom Audience"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("Lookalike audience from website visitors"),
    ],
    body: None,
};
pub(crate) static FB_DELETE_CUSTOM_AUDIENCE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "").example("23851234567890123")],
    body: None,
};
pub(crate) static FB_ADD_CUSTOM_AUDIENCE_MEMBER: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("23851234567890123"),
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it.")
            .example("contact_123"),
        of::input(of::Shape::Text, "").example("act_123456"),
    ],
    body: None,
};
pub(crate) static FB_REMOVE_CUSTOM_AUDIENCE_MEMBER: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("23851234567890123"),
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it.")
            .example("contact_123"),
        of::input(of::Shape::Text, "").example("act_123456"),
    ],
    body: None,
};
pub(crate) static FB_BATCH_UPDATE_AUDIENCE_MEMBERS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("23851234567890123"),
        of::input(of::Shape::Text, "Where an uploaded CSV file lies.")
            .example("/uploads/audience.csv"),
        of::input(of::Shape::Text, "One of `ADD`, `REMOVE` and `REPLACE`.")
            .example("ADD"),
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"list_1\",\"list_2\"]"),
        of::input(of::Shape::Text, "").example("true"),
    ],
    body: None,
};
pub(crate) static FB_SET_DEFAULT_PAGE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "A Facebook page.").example("103456789012345"),
    ],
    body: None,
};
pub(crate) static FB_GET_LEAD_FORM: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static FB_GET_CAMPAIGN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "A campaign; of this product where drafts are meant, of the platform in its reports.",
            )
            .example("120208142050850608"),
        of::input(
                of::Shape::Text,
                "The metrics to answer, separated by commas on the wire.",
            )
            .example("adsets,ads"),
        of::input(
                of::Shape::Text,
                "Where it came from, such as an app, a form or a network; in queries which of these is meant.",
            )
            .example("facebook"),
    ],
    body: None,
};
pub(crate) static FB_GET_ENTITY: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::OneOf(&VALUES_OF_FB_GET_REPORTING_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("AD_MANAGER"),
        of::input(of::Shape::Text, "The cursor of the next page.").example("cursor_abc"),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(
                of::Shape::Text,
                "A campaign; of this product where drafts are meant, of the platform in its reports.",
            )
            .example("camp_123"),
        of::input(of::Shape::Text, "").example("adset_123"),
        of::input(of::Shape::OneOf(&VALUES_OF_FB_GET_ENTITY_ENTITY_TYPE), "")
            .example("CAMPAIGN"),
        of::input(of::Shape::Text, "").example("search_123"),
        of::input(of::Shape::Text, "Another ad account than the connected one.")
            .example("act_123456"),
    ],
    body: None,
};
pub(crate) static FB_UPSERT_CAMPAIGN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Left out, a new campaign arises.")
            .example("camp_123"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Summer Campaign"),
        of::input(of::Shape::OneOf(&VALUES_OF_UPSERT_CAMPAIGN_OBJECTIVE), "")
            .example("LEAD_GENERATION"),
        of::input(
            of::Shape::OneOf(&VALUES_OF_UPSERT_CAMPAIGN_SPECIAL_AD_CATEGORIES),
            "",
        ),
        of::input(
                of::Shape::Text,
                "Where it came from, such as an app, a form or a network; in queries which of these is meant.",
            )
            .example("facebook"),
    ],
    body: None,
};
pub(crate) static FB_UPSERT_ADSET: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Left out, a new ad set arises.")
            .example("adset_123"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Targeting Group A"),
        of::input(of::Shape::Text, "A Facebook page.").example("123456789"),
        of::input(of::Shape::Text, "").example("ig_123"),
        of::input(of::Shape::OneOf(&VALUES_OF_UPSERT_ADSET_MESSAGING_PLATFORMS), ""),
        of::input(of::Shape::Text, "").example("+1234567890"),
        of::input(of::Shape::Object(&FIELDS_OF_FACEBOOK_AUDIENCE), ""),
        of::input(of::Shape::Object(&FIELDS_OF_BUDGET), ""),
        of::input(of::Shape::Text, "").example("website"),
        of::input(of::Shape::Text, "").example("Purchase"),
        of::input(of::Shape::Text, "A Facebook pixel.").example("px_123"),
        of::input(
                of::Shape::Text,
                "A campaign; of this product where drafts are meant, of the platform in its reports.",
            )
            .example("camp_123"),
    ],
    body: None,
};
pub(crate) static FB_UPSERT_AD: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Left out, a new ad arises.").example("ad_123"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("My Ad Creative"),
        of::input(of::Shape::Text, "").example("Check out our offer!"),
        of::input(
                of::Shape::Text,
                "Line that stands above the text of an ad or a review.",
            )
            .example("Great Deal"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("Limited time offer"),
        of::input(of::Shape::Text, "Address of a picture.")
            .example("https://example.com/img.jpg"),
        of::input(of::Shape::OneOf(&VALUES_OF_UPSERT_AD_MEDIA_TYPE), ""),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_MEDIA)), ""),
        of::input(of::Shape::Boolean, "").example("false"),
        of::input(
                of::Shape::Text,
                "A campaign; of this product where drafts are meant, of the platform in its reports.",
            )
            .example("camp_123"),
        of::input(of::Shape::Text, "").example("adset_123"),
        of::input(of::Shape::Text, "").example("LEARN_MORE"),
        of::input(of::Shape::Text, "").example("conv_123"),
        of::input(of::Shape::Text, "").example("https://example.com"),
        of::input(of::Shape::Text, "").example("form_123"),
    ],
    body: None,
};
pub(crate) static FB_PAUSE_CAMPAIGN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "A campaign; of this product where drafts are meant, of the platform in its reports.",
        ),
    ],
    body: None,
};
pub(crate) static FB_RESUME_CAMPAIGN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "A campaign; of this product where drafts are meant, of the platform in its reports.",
        ),
    ],
    body: None,
};
pub(crate) static FB_DUPLICATE_CAMPAIGN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "A campaign; of this product where drafts are meant, of the platform in its reports.",
        ),
    ],
    body: None,
};
pub(crate) static FB_DELETE_CAMPAIGN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "A campaign; of this product where drafts are meant, of the platform in its reports.",
        ),
    ],
    body: None,
};
pub(crate) static FB_PAUSE_ADSET: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static FB_RESUME_ADSET: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static FB_DUPLICATE_ADSET: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static FB_DELETE_ADSET: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static FB_PAUSE_AD: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.",
        ),
    ],
    body: None,
};
pub(crate) static FB_RESUME_AD: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.",
        ),
    ],
    body: None,
};
pub(crate) static FB_DUPLICATE_AD: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.",
        ),
    ],
    body: None,
};
pub(crate) static FB_DELETE_AD: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.",
        ),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_REPORTING: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::OneOf(&VALUES_OF_GOOGLE_GET_REPORTING_GROUP_BY), "")
            .example("month"),
        of::input(of::Shape::Date, "The first day, `YYYY-MM-DD`.").example("2022-01-11"),
        of::input(of::Shape::Date, "The last day, `YYYY-MM-DD`.").example("2022-01-31"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_FB_GET_REPORTING_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("AD_MANAGER or INTEGRATION"),
        of::input(
            of::Shape::List(
                &of::Shape::OneOf(&VALUES_OF_GOOGLE_GET_REPORTING_FIELDS_ITEM),
            ),
            "The metrics to answer, separated by commas on the wire.",
        ),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_REPORTING_LIST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("campaigns"),
        of::input(of::Shape::Date, "The first day, `YYYY-MM-DD`.").example("2022-01-11"),
        of::input(of::Shape::Date, "The last day, `YYYY-MM-DD`.").example("2022-01-31"),
        of::input(
                of::Shape::Text,
                "A campaign; of this product where drafts are meant, of the platform in its reports.",
            )
            .example("196684453527082"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_FB_GET_REPORTING_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("INTEGRATION"),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_CAMPAIGN_REPORTING: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "A campaign; of this product where drafts are meant, of the platform in its reports.",
            )
            .example("camp_abc123"),
        of::input(of::Shape::Date, "The first day, `YYYY-MM-DD`.").example("2022-01-11"),
        of::input(of::Shape::Date, "The last day, `YYYY-MM-DD`.").example("2022-01-31"),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_CONVERSIONS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::OneOf(&VALUES_OF_GOOGLE_GET_CONVERSIONS_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("AD_MANAGER"),
        of::input(of::Shape::Text, "").example("WEBPAGE"),
        of::input(of::Shape::Text, "").example("PURCHASE"),
        of::input(of::Shape::Date, "The first day, `YYYY-MM-DD`.").example("2024-01-01"),
        of::input(of::Shape::Date, "The last day, `YYYY-MM-DD`.").example("2024-12-31"),
    ],
    body: None,
};
pub(crate) static GOOGLE_UPSERT_CONVERSION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("conv_456"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Purchase Conversion"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_UPSERT_CONVERSION_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("WEBPAGE"),
        of::input(of::Shape::Text, "").example("PURCHASE"),
        of::input(of::Shape::Object(&FIELDS_OF_CONVERSION_VALUE_SETTINGS), ""),
        of::input(of::Shape::OneOf(&VALUES_OF_UPSERT_CONVERSION_COUNTING_TYPE), "")
            .example("ONE_PER_CLICK"),
        of::input(of::Shape::OneOf(&VALUES_OF_UPSERT_CONVERSION_ATTRIBUTION_MODEL), "")
            .example("GOOGLE_ADS_LAST_CLICK"),
        of::input(of::Shape::INTEGER, "").example("30"),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_CONVERSION: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "").example("conv_abc123")],
    body: None,
};
pub(crate) static GOOGLE_DELETE_CONVERSION: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "").example("conv_abc123")],
    body: None,
};
pub(crate) static GOOGLE_GET_INTEGRATION: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static GOOGLE_CREATE_INTEGRATION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "The platform's ad account; Facebook's begins with `act_`.",
            )
            .example("123-456-7890"),
        of::input(of::Shape::Text, "The Google manager account above the ad account.")
            .example("987-654-3210"),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_CURRENT_USER: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static GOOGLE_GET_AD_ACCOUNTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::OneOf(&VALUES_OF_FB_GET_INSTAGRAM_ACCOUNTS_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("AD_MANAGER"),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_AD_ACCOUNT_DETAILS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "The platform's ad account; Facebook's begins with `act_`.",
            )
            .example("act_abc123"),
    ],
    body: None,
};
pub(crate) static GOOGLE_DELETE_AD_ACCOUNT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "The platform's ad account; Facebook's begins with `act_`.",
            )
            .example("act_abc123"),
    ],
    body: None,
};
pub(crate) static GOOGLE_PUBLISH_AD: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.",
        ),
    ],
    body: None,
};
pub(crate) static GOOGLE_SEARCH_TARGETING: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("geolocation"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("New York"),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_KEYWORD_IDEAS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Address on the web.").example("https://example.com"),
        of::input(of::Shape::Text, "").example("en"),
        of::input(of::Shape::List(&of::Shape::Text), "").example("[\"US\",\"CA\"]"),
        of::input(of::Shape::List(&of::Shape::Text), "").example("[\"marketing\"]"),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_ASSETS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::OneOf(&VALUES_OF_GOOGLE_GET_ASSETS_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("CALL"),
        of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            )
            .example("asset_123"),
        of::input(of::Shape::Boolean, "").example("true"),
    ],
    body: None,
};
pub(crate) static GOOGLE_UPSERT_ASSETS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::OneOf(&VALUES_OF_UPSERT_ASSETS_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("CALL"),
        of::input(of::Shape::Any, ""),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_ENTITY: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::OneOf(&VALUES_OF_FB_GET_REPORTING_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("AD_MANAGER"),
        of::input(
                of::Shape::Text,
                "A campaign; of this product where drafts are meant, of the platform in its reports.",
            )
            .example("camp_123"),
        of::input(of::Shape::Text, "").example("ag_123"),
        of::input(of::Shape::OneOf(&VALUES_OF_GOOGLE_GET_ENTITY_ENTITY_TYPE), "")
            .example("CAMPAIGN"),
        of::input(of::Shape::Text, "").example("search_123"),
        of::input(of::Shape::Date, "The first day, `YYYY-MM-DD`.").example("2024-01-01"),
        of::input(of::Shape::Date, "The last day, `YYYY-MM-DD`.").example("2024-12-31"),
        of::input(of::Shape::Text, "Another ad account than the connected one.")
            .example("123-456-7890"),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_TARGET_INTERESTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::OneOf(&VALUES_OF_GOOGLE_GET_TARGET_INTERESTS_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("AFFINITY"),
        of::input(of::Shape::Text, "").example("SEARCH"),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_SEGMENTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("CUSTOM_SEGMENTS"),
    ],
    body: None,
};
pub(crate) static GOOGLE_UPSERT_SEGMENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::OneOf(&VALUES_OF_GOOGLE_UPSERT_SEGMENT_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("CUSTOM_SEGMENTS"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("My Segment"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("Target audience segment"),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_MEMBER)), ""),
        of::input(
                of::Shape::Text,
                "State of the record or of the call; values that the document does not list can come.",
            )
            .example("ENABLED"),
        of::input(
                of::Shape::Text,
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("CUSTOM_SEGMENTS"),
        of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            )
            .example("seg_123"),
        of::input(of::Shape::Text, "").example("OPEN"),
        of::input(of::Shape::Object(&FIELDS_OF_RULE_BASED_USER_LIST), ""),
        of::input(of::Shape::INTEGER, "").example("30"),
        of::input(of::Shape::List(&of::Shape::Text), "").example("[\"list_1\"]"),
        of::input(of::Shape::List(&of::Shape::Text), "").example("[\"US\",\"CA\"]"),
        of::input(of::Shape::OneOf(&VALUES_OF_UPSERT_SEGMENT_EXPANSION_LEVEL), "")
            .example("BALANCED"),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_SEGMENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("seg_abc123"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_GOOGLE_GET_SEGMENT_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("CUSTOM_SEGMENTS"),
    ],
    body: None,
};
pub(crate) static GOOGLE_DELETE_SEGMENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("seg_abc123"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_GOOGLE_GET_SEGMENT_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("CUSTOM_SEGMENTS"),
    ],
    body: None,
};
pub(crate) static GOOGLE_CREATE_OFFLINE_USER_LIST_JOB: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::List(&of::Shape::Text), "").example("[\"sl_123\"]"),
        of::input(of::Shape::Text, "Where an uploaded CSV file lies.")
            .example("/uploads/users.csv"),
        of::input(of::Shape::Text, "").example("ul_123"),
        of::input(of::Shape::Boolean, "").example("false"),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_AUDIENCES: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static GOOGLE_UPSERT_AUDIENCE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Google's full name of a record, as in `customers/1/campaigns/2`.",
            )
            .example("customers/123/audiences/456"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("My Audience"),
        of::input(of::Shape::Object(&FIELDS_OF_AUDIENCE_DIMENSION), ""),
        of::input(of::Shape::Object(&FIELDS_OF_AUDIENCE_DIMENSION), ""),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_AUDIENCE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "").example("aud_abc123")],
    body: None,
};
pub(crate) static GOOGLE_UPSERT_CAMPAIGN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("My Campaign"),
        of::input(of::Shape::OneOf(&VALUES_OF_CAMPAIGN_ADVERTISING_CHANNEL_TYPE), ""),
        of::input(
            of::Shape::OneOf(&VALUES_OF_CAMPAIGN_ADVERTISING_CHANNEL_SUB_TYPE),
            "",
        ),
        of::input(of::Shape::OneOf(&VALUES_OF_CAMPAIGN_GOAL_TYPE), ""),
        of::input(of::Shape::Object(&FIELDS_OF_GOOGLE_BUDGET), ""),
        of::input(of::Shape::Object(&FIELDS_OF_GOOGLE_CAMPAIGN_AUDIENCE), ""),
        of::input(of::Shape::Object(&FIELDS_OF_GOOGLE_NETWORK_SETTINGS), ""),
        of::input(of::Shape::Object(&FIELDS_OF_GOOGLE_BIDDING_STRATEGY), ""),
        of::input(of::Shape::Object(&FIELDS_OF_GOOGLE_ASSETS), ""),
        of::input(of::Shape::Boolean, "").example("false"),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_GOOGLE_AD_GROUP)), ""),
        of::input(of::Shape::Object(&FIELDS_OF_GOOGLE_CAMPAIGN_GOAL), ""),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_GOOGLE_AD_SCHEDULE)),
            "",
        ),
        of::input(
            of::Shape::OneOf(&VALUES_OF_PUBLISHING_STATUS),
            "The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`, `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.",
        ),
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::Boolean,
            "Whether something was changed since it was published.",
        ),
        of::input(of::Shape::Number, "In millionths of the account's currency."),
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::Text,
                "Where it came from, such as an app, a form or a network; in queries which of these is meant.",
            )
            .example("WEBSITE"),
        of::input(of::Shape::Any, ""),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_CAMPAIGN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.",
        ),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_CONVERSION_GOALS: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static LI_GET_INTEGRATION: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static LI_CREATE_INTEGRATION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "The platform's ad account; Facebook's begins with `act_`.",
            )
            .example("12345678"),
        of::input(of::Shape::Text, "").example("My Ad Account"),
        of::input(of::Shape::Text, "").example("USD"),
        of::input(of::Shape::Text, "").example("12345678"),
    ],
    body: None,
};
pub(crate) static LI_GET_AD_ACCOUNTS: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static LI_GET_AD_ACCOUNT_DETAILS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "The platform's ad account; Facebook's begins with `act_`.",
            )
            .example("12345678"),
    ],
    body: None,
};
pub(crate) static LI_DELETE_AD_ACCOUNT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "The platform's ad account; Facebook's begins with `act_`.",
            )
            .example("12345678"),
    ],
    body: None,
};
pub(crate) static LI_GET_CURRENT_USER: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static LI_GET_CAMPAIGN_GROUP: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.",
        ),
    ],
    body: None,
};
pub(crate) static LI_PUBLISH_CAMPAIGN_GROUP: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.",
        ),
    ],
    body: None,
};
pub(crate) static LI_UPSERT_CAMPAIGN_GROUP: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_LINKED_IN_BUDGET), ""),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_AD_CAMPAIGN)), ""),
        of::input(
            of::Shape::OneOf(&VALUES_OF_AD_CAMPAIGN_GROUP_DATA_AD_BUDGET_OPTIMIZATION),
            "",
        ),
        of::input(
            of::Shape::OneOf(&VALUES_OF_AD_CAMPAIGN_GROUP_DATA_OBJECTIVE_TYPE),
            "",
        ),
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::OneOf(&VALUES_OF_PUBLISHING_STATUS),
            "The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`, `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.",
        ),
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::Boolean,
            "Whether something was changed since it was published.",
        ),
        of::input(
            of::Shape::Any,
            "Data about the record, or about the page where it stands beside a list.",
        ),
        of::input(of::Shape::Text, ""),
    ],
    body: None,
};
pub(crate) static LI_SEARCH_TARGETING: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("locations"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("software"),
        of::input(of::Shape::Text, "").example("typeahead"),
    ],
    body: None,
};
pub(crate) static LI_GET_LEAD_FORMS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of an account at the service that is connected.")
            .example("12345678"),
    ],
    body: None,
};
pub(crate) static LI_CREATE_LEAD_FORM: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of an account at the service that is connected."),
        of::input(of::Shape::Object(&FIELDS_OF_SPONSORED_ACCOUNT_OWNER), ""),
        of::input(of::Shape::Object(&FIELDS_OF_CREATION_LOCALE), ""),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Contact Us"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_LINKED_IN_CREATE_LEAD_FORM_BODY_STATE),
                "State or region of a country, or how things stand where it is no address.",
            )
            .example("PUBLISHED"),
        of::input(of::Shape::Object(&FIELDS_OF_LEAD_FORM_CONTENT), ""),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_HIDDEN_FIELD)), ""),
    ],
    body: None,
};
pub(crate) static LI_UPDATE_AD_STATUS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.",
        ),
        of::input(
                of::Shape::OneOf(
                    &VALUES_OF_LINKED_IN_UPDATE_AD_STATUS_BODY_OPERATION_TYPE,
                ),
                "",
            )
            .example("PAUSED"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_LINKED_IN_UPDATE_AD_STATUS_BODY_TYPE),
                "What the id in the path belongs to.",
            )
            .example("adCampaign"),
    ],
    body: None,
};
pub(crate) static LI_GET_AD_ANALYTICS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::OneOf(&VALUES_OF_LI_GET_AD_ANALYTICS_PIVOT), ""),
        of::input(of::Shape::OneOf(&VALUES_OF_LI_GET_AD_ANALYTICS_GROUP_BY), ""),
        of::input(of::Shape::Date, "The first day, `YYYY-MM-DD`.").example("2024-01-01"),
        of::input(of::Shape::Date, "The last day, `YYYY-MM-DD`.").example("2024-01-31"),
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "The metrics to answer, separated by commas on the wire.",
        ),
    ],
    body: None,
};
pub(crate) static LI_GET_REPORTING_LIST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::Text,
            "A campaign; of this product where drafts are meant, of the platform in its reports.",
        ),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Date, "The first day, `YYYY-MM-DD`.").example("2024-01-01"),
        of::input(of::Shape::Date, "The last day, `YYYY-MM-DD`.").example("2024-01-31"),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "The metrics to answer, separated by commas on the wire.",
        ),
    ],
    body: None,
};
pub(crate) static LI_GET_CAMPAIGN_GROUP_REPORTING: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("12345678"),
        of::input(of::Shape::Date, "The first day, `YYYY-MM-DD`."),
        of::input(of::Shape::Date, "The last day, `YYYY-MM-DD`."),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "The metrics to answer, separated by commas on the wire.",
        ),
        of::input(of::Shape::Text, ""),
    ],
    body: None,
};
pub(crate) static VALUES_OF_FB_GET_REPORTING_GROUP_BY: [&str; 3] = [
    "day",
    "week",
    "month",
];
pub(crate) static VALUES_OF_FB_GET_REPORTING_TYPE: [&str; 2] = [
    "AD_MANAGER",
    "INTEGRATION",
];
pub(crate) static VALUES_OF_FB_GET_REPORTING_FIELDS_ITEM: [&str; 9] = [
    "impressions",
    "clicks",
    "spend",
    "cpc",
    "cost_per_conversion",
    "conversions",
    "cpm",
    "reach",
    "frequency",
];
pub(crate) static VALUES_OF_FB_GET_INSTAGRAM_ACCOUNTS_TYPE: [&str; 2] = [
    "INTEGRATION",
    "AD_MANAGER",
];
pub(crate) static VALUES_OF_CREATE_LEAD_FORM_TYPE: [&str; 2] = [
    "MORE_VOLUME",
    "HIGHER_INTENT",
];
pub(crate) static FIELDS_OF_GREETING_CARD: [of::Field; 3] = [
    of::field(
            "title",
            of::input(of::Shape::Text, "Heading or name as people read it.")
                .example("Welcome!"),
        )
        .required(),
    of::field("style", of::input(of::Shape::Text, "").example("LIST_STYLE")).required(),
    of::field(
            "content",
            of::input(of::Shape::List(&of::Shape::Text), "")
                .example("[\"Learn more about our services\"]"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_FORM_QUESTION: [of::Field; 4] = [
    of::field(
        "label",
        of::input(
                of::Shape::Text,
                "Text as people read it; for products a badge with dates of its own.",
            )
            .example("What is your name?"),
    ),
    of::field(
            "key",
            of::input(
                    of::Shape::Text,
                    "Name for machines, as opposed to what people read.",
                )
                .example("name"),
        )
        .required(),
    of::field(
            "type",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_FORM_QUESTION_TYPE),
                    "Kind of the record; what the values mean depends on where it stands.",
                )
                .example("SHORT_ANSWER"),
        )
        .required(),
    of::field(
        "options",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_FORM_QUESTION_OPTION)),
            "",
        ),
    ),
];
pub(crate) static VALUES_OF_FORM_QUESTION_TYPE: [&str; 22] = [
    "CUSTOM",
    "CITY",
    "COMPANY_NAME",
    "COUNTRY",
    "DATE_OF_BIRTH",
    "EMAIL",
    "FIRST_NAME",
    "FULL_NAME",
    "GENDER",
    "JOB_TITLE",
    "LAST_NAME",
    "MARITAL_STATUS",
    "MILITARY_STATUS",
    "PHONE",
    "POST_CODE",
    "RELATIONSHIP_STATUS",
    "STATE",
    "STREET_ADDRESS",
    "WORK_EMAIL",
    "WORK_PHONE_NUMBER",
    "ZIP",
    "SHORT_ANSWER",
];
pub(crate) static FIELDS_OF_FORM_QUESTION_OPTION: [of::Field; 2] = [
    of::field(
            "key",
            of::input(
                    of::Shape::Text,
                    "Name for machines, as opposed to what people read.",
                )
                .example("option 1"),
        )
        .required(),
    of::field(
            "value",
            of::input(
                    of::Shape::Text,
                    "The value itself; unit and form depend on where it stands.",
                )
                .example("Option 1"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_CUSTOM_DISCLAIMER: [of::Field; 3] = [
    of::field(
            "title",
            of::input(of::Shape::Text, "Heading or name as people read it.")
                .example("Terms & Conditions"),
        )
        .required(),
    of::field(
            "body",
            of::input(
                    of::Shape::Text,
                    "The text itself, of a message, a note or the like.",
                )
                .example("By submitting..."),
        )
        .required(),
    of::field(
        "checkboxes",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_CUSTOM_DISCLAIMER_CHECKBOX)),
            "",
        ),
    ),
];
pub(crate) static FIELDS_OF_CUSTOM_DISCLAIMER_CHECKBOX: [of::Field; 3] = [
    of::field("is_required", of::input(of::Shape::Boolean, "").example("true"))
        .required(),
    of::field("text", of::input(of::Shape::Text, "").example("I agree to terms"))
        .required(),
    of::field(
            "key",
            of::input(
                    of::Shape::Text,
                    "Name for machines, as opposed to what people read.",
                )
                .example("terms_checkbox"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_THANK_YOU_PAGE: [of::Field; 7] = [
    of::field(
            "title",
            of::input(of::Shape::Text, "Heading or name as people read it.")
                .example("Thank You!"),
        )
        .required(),
    of::field(
            "body",
            of::input(
                    of::Shape::Text,
                    "The text itself, of a message, a note or the like.",
                )
                .example("We will contact you soon"),
        )
        .required(),
    of::field("buttonText", of::input(of::Shape::Text, "").example("Visit Website"))
        .required(),
    of::field("buttonType", of::input(of::Shape::Text, "").example("VIEW_WEBSITE"))
        .required(),
    of::field(
        "buttonLink",
        of::input(of::Shape::Text, "").example("https://example.com"),
    ),
    of::field("businessPhone", of::input(of::Shape::Text, "").example("+1234567890")),
    of::field("countryCode", of::input(of::Shape::Text, "").example("US")),
];
pub(crate) static FIELDS_OF_WELCOME_MESSAGE_QUESTION: [of::Field; 2] = [
    of::field("question", of::input(of::Shape::Text, "").example("How can we help?"))
        .required(),
    of::field(
        "response",
        of::input(of::Shape::Text, "").example("Thanks for reaching out"),
    ),
];
pub(crate) static VALUES_OF_FB_GET_CUSTOM_AUDIENCES_TYPE: [&str; 3] = [
    "lookalike",
    "custom",
    "all",
];
pub(crate) static VALUES_OF_FB_GET_CUSTOM_AUDIENCES_SOURCE: [&str; 2] = [
    "ad_manager",
    "integration",
];
pub(crate) static VALUES_OF_FB_GET_ENTITY_ENTITY_TYPE: [&str; 3] = [
    "CAMPAIGN",
    "ADSET",
    "AD",
];
pub(crate) static VALUES_OF_UPSERT_CAMPAIGN_OBJECTIVE: [&str; 4] = [
    "OUTCOME_LEADS",
    "OUTCOME_TRAFFIC",
    "OUTCOME_ENGAGEMENT",
    "OUTCOME_SALES",
];
pub(crate) static VALUES_OF_UPSERT_CAMPAIGN_SPECIAL_AD_CATEGORIES: [&str; 7] = [
    "EMPLOYMENT",
    "CREDIT",
    "FINANCIAL_PRODUCTS_SERVICES",
    "HOUSING",
    "ISSUES_ELECTIONS_POLITICS",
    "ONLINE_GAMBLING_AND_GAMING",
    "NONE",
];
pub(crate) static VALUES_OF_UPSERT_ADSET_MESSAGING_PLATFORMS: [&str; 3] = [
    "WHATSAPP",
    "MESSENGER",
    "INSTAGRAM_DIRECT",
];
pub(crate) static FIELDS_OF_FACEBOOK_AUDIENCE: [of::Field; 10] = [
    of::field(
            "geo_locations",
            of::input(
                of::Shape::List(&of::Shape::Object(&FIELDS_OF_AUDIENCE_LOCATION)),
                "",
            ),
        )
        .required(),
    of::field(
        "locales",
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_AUDIENCE_LOCALE)), ""),
    ),
    of::field(
        "placements",
        of::input(of::Shape::Object(&FIELDS_OF_AUDIENCE_PLACEMENTS), ""),
    ),
    of::field(
        "placementType",
        of::input(of::Shape::OneOf(&VALUES_OF_FACEBOOK_AUDIENCE_PLACEMENT_TYPE), "")
            .example("auto"),
    ),
    of::field(
        "lookalike",
        of::input(
            of::Shape::List(
                &of::Shape::Object(&FIELDS_OF_AUDIENCE_CUSTOM_AUDIENCE_ITEM),
            ),
            "",
        ),
    ),
    of::field(
        "retargeting",
        of::input(
            of::Shape::List(
                &of::Shape::Object(&FIELDS_OF_AUDIENCE_CUSTOM_AUDIENCE_ITEM),
            ),
            "",
        ),
    ),
    of::field(
        "interests",
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_AUDIENCE_INTEREST)), ""),
    ),
    of::field("age_min", of::input(of::Shape::INTEGER, "").example("18")),
    of::field("age_max", of::input(of::Shape::INTEGER, "").example("65")),
    of::field(
        "genders",
        of::input(of::Shape::List(&of::Shape::INTEGER), "1 is male, 2 is female.")
            .example("[1,2]"),
    ),
];
pub(crate) static FIELDS_OF_AUDIENCE_LOCATION: [of::Field; 7] = [
    of::field(
            "key",
            of::input(
                    of::Shape::Text,
                    "Name for machines, as opposed to what people read.",
                )
                .example("US"),
        )
        .required(),
    of::field(
            "name",
            of::input(
                    of::Shape::Text,
                    "Name as people read it, in most places; it need not be unique.",
                )
                .example("United States"),
        )
        .required(),
    of::field(
            "type",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_AUDIENCE_LOCATION_TYPE),
                    "Kind of the record; what the values mean depends on where it stands.",
                )
                .example("country"),
        )
        .required(),
    of::field(
            "selectionType",
            of::input(of::Shape::OneOf(&VALUES_OF_SELECTION_TYPE), "").example("include"),
        )
        .required(),
    of::field("radius", of::input(of::Shape::Number, "").example("25")),
    of::field(
        "radiusUnit",
        of::input(of::Shape::OneOf(&VALUES_OF_RADIUS_UNIT), "").example("mi"),
    ),
    of::field(
        "geometry",
        of::input(of::Shape::Object(&FIELDS_OF_AUDIENCE_LOCATION_GEOMETRY), ""),
    ),
];
pub(crate) static VALUES_OF_AUDIENCE_LOCATION_TYPE: [&str; 12] = [
    "country",
    "city",
    "region",
    "country_group",
    "geo_market",
    "large_geo_area",
    "medium_geo_area",
    "small_geo_area",
    "subcity",
    "neighborhood",
    "zip",
    "address",
];
pub(crate) static VALUES_OF_SELECTION_TYPE: [&str; 2] = ["include", "exclude"];
pub(crate) static VALUES_OF_RADIUS_UNIT: [&str; 2] = ["km", "mi"];
pub(crate) static FIELDS_OF_AUDIENCE_LOCATION_GEOMETRY: [of::Field; 2] = [
    of::field("location", of::input(of::Shape::Any, "")).required(),
    of::field("location_type", of::input(of::Shape::Text, "").example("APPROXIMATE"))
        .required(),
];
pub(crate) static FIELDS_OF_AUDIENCE_LOCALE: [of::Field; 2] = [
    of::field(
            "name",
            of::input(
                    of::Shape::Text,
                    "Name as people read it, in most places; it need not be unique.",
                )
                .example("English (US)"),
        )
        .required(),
    of::field(
            "key",
            of::input(
                    of::Shape::INTEGER,
                    "Name for machines, as opposed to what people read.",
                )
                .example("6"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_AUDIENCE_PLACEMENTS: [of::Field; 3] = [
    of::field(
        "facebook",
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"feed\",\"right_hand_column\",\"marketplace\"]"),
    ),
    of::field(
        "instagram",
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"stream\",\"story\",\"explore\"]"),
    ),
    of::field(
        "messenger",
        of::input(of::Shape::List(&of::Shape::Text), "").example("[\"messenger_home\"]"),
    ),
];
pub(crate) static VALUES_OF_FACEBOOK_AUDIENCE_PLACEMENT_TYPE: [&str; 2] = [
    "auto",
    "manual",
];
pub(crate) static FIELDS_OF_AUDIENCE_CUSTOM_AUDIENCE_ITEM: [of::Field; 2] = [
    of::field(
            "id",
            of::input(
                    of::Shape::Text,
                    "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
                )
                .example("23851234567890"),
        )
        .required(),
    of::field(
            "name",
            of::input(
                    of::Shape::Text,
                    "Name as people read it, in most places; it need not be unique.",
                )
                .example("Website Visitors - Last 30 Days"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_AUDIENCE_INTEREST: [of::Field; 3] = [
    of::field(
            "id",
            of::input(
                    of::Shape::Text,
                    "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
                )
                .example("6003139266461"),
        )
        .required(),
    of::field(
            "name",
            of::input(
                    of::Shape::Text,
                    "Name as people read it, in most places; it need not be unique.",
                )
                .example("Fitness and wellness"),
        )
        .required(),
    of::field(
        "type",
        of::input(
                of::Shape::Text,
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("interests"),
    ),
];
pub(crate) static FIELDS_OF_BUDGET: [of::Field; 4] = [
    of::field(
            "budgetType",
            of::input(of::Shape::OneOf(&VALUES_OF_BUDGET_TYPE), "").example("DAILY"),
        )
        .required(),
    of::field(
            "amount",
            of::input(
                    of::Shape::Number,
                    "In the ad account's currency; whether in whole or in its smallest units is not documented.",
                )
                .example("1000"),
        )
        .required(),
    of::field("scheduleStartDate", of::input(of::Shape::Date, "").example("2024-01-01")),
    of::field("scheduleEndDate", of::input(of::Shape::Date, "").example("2024-01-31")),
];
pub(crate) static VALUES_OF_BUDGET_TYPE: [&str; 2] = ["DAILY", "LIFETIME"];
pub(crate) static VALUES_OF_UPSERT_AD_MEDIA_TYPE: [&str; 2] = ["SINGLE", "CAROUSEL"];
pub(crate) static FIELDS_OF_MEDIA: [of::Field; 8] = [
    of::field(
            "src",
            of::input(of::Shape::Text, "").example("https://example.com/image.jpg"),
        )
        .required(),
    of::field(
        "thumbnailUrl",
        of::input(of::Shape::Text, "").example("https://example.com/thumb.jpg"),
    ),
    of::field("selectedPoster", of::input(of::Shape::INTEGER, "").example("0")),
    of::field(
            "type",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_MEDIA_TYPE),
                    "Kind of the record; what the values mean depends on where it stands.",
                )
                .example("image"),
        )
        .required(),
    of::field(
        "name",
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("ad_image.jpg"),
    ),
    of::field(
        "headline",
        of::input(
                of::Shape::Text,
                "Line that stands above the text of an ad or a review.",
            )
            .example("Great Offer"),
    ),
    of::field(
        "description",
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("Click to learn more"),
    ),
    of::field("link", of::input(of::Shape::Text, "").example("https://example.com")),
];
pub(crate) static VALUES_OF_MEDIA_TYPE: [&str; 2] = ["image", "video"];
pub(crate) static VALUES_OF_GOOGLE_GET_REPORTING_GROUP_BY: [&str; 3] = [
    "date",
    "week",
    "month",
];
pub(crate) static VALUES_OF_GOOGLE_GET_REPORTING_FIELDS_ITEM: [&str; 8] = [
    "impressions",
    "clicks",
    "cost_micros",
    "average_cpc",
    "conversions",
    "average_cpm",
    "cost_per_conversion",
    "ctr",
];
pub(crate) static VALUES_OF_GOOGLE_GET_CONVERSIONS_TYPE: [&str; 2] = [
    "AD_MANAGER",
    "AD_WORDS",
];
pub(crate) static VALUES_OF_UPSERT_CONVERSION_TYPE: [&str; 4] = [
    "UPLOAD_CLICKS",
    "UPLOAD_CALLS",
    "WEBPAGE",
    "LEAD_FORM_SUBMIT",
];
pub(crate) static FIELDS_OF_CONVERSION_VALUE_SETTINGS: [of::Field; 3] = [
    of::field("defaultValue", of::input(of::Shape::Number, "").example("10")).required(),
    of::field("defaultCurrencyCode", of::input(of::Shape::Text, "").example("USD"))
        .required(),
    of::field(
            "alwaysUseDefaultValue",
            of::input(of::Shape::Boolean, "").example("false"),
        )
        .required(),
];
pub(crate) static VALUES_OF_UPSERT_CONVERSION_COUNTING_TYPE: [&str; 2] = [
    "ONE_PER_CLICK",
    "MANY_PER_CLICK",
];
pub(crate) static VALUES_OF_UPSERT_CONVERSION_ATTRIBUTION_MODEL: [&str; 2] = [
    "GOOGLE_SEARCH_ATTRIBUTION_DATA_DRIVEN",
    "GOOGLE_ADS_LAST_CLICK",
];
pub(crate) static VALUES_OF_GOOGLE_GET_ASSETS_TYPE: [&str; 5] = [
    "CALL",
    "SITELINK",
    "LEAD_FORM",
    "IMAGE",
    "TEXT",
];
pub(crate) static VALUES_OF_UPSERT_ASSETS_TYPE: [&str; 3] = [
    "CALL",
    "SITELINK",
    "LEAD_FORM",
];
pub(crate) static VALUES_OF_GOOGLE_GET_ENTITY_ENTITY_TYPE: [&str; 3] = [
    "CAMPAIGN",
    "ADGROUP",
    "AD",
];
pub(crate) static VALUES_OF_GOOGLE_GET_TARGET_INTERESTS_TYPE: [&str; 2] = [
    "AFFINITY",
    "IN_MARKET",
];
pub(crate) static VALUES_OF_GOOGLE_UPSERT_SEGMENT_TYPE: [&str; 4] = [
    "CUSTOM_SEGMENTS",
    "WEBSITE_VISITOR",
    "CUSTOMER_MATCH",
    "LOOKALIKE",
];
pub(crate) static FIELDS_OF_MEMBER: [of::Field; 4] = [
    of::field(
            "memberType",
            of::input(of::Shape::OneOf(&VALUES_OF_MEMBER_MEMBER_TYPE), "")
                .example("KEYWORD"),
        )
        .required(),
    of::field("keyword", of::input(of::Shape::Text, "").example("marketing")),
    of::field(
        "url",
        of::input(of::Shape::Text, "Address on the web.").example("https://example.com"),
    ),
    of::field("app", of::input(of::Shape::Text, "").example("com.example.app")),
];
pub(crate) static VALUES_OF_MEMBER_MEMBER_TYPE: [&str; 3] = ["KEYWORD", "URL", "APP"];
pub(crate) static FIELDS_OF_RULE_BASED_USER_LIST: [of::Field; 2] = [
    of::field(
        "prepopulationStatus",
        of::input(
                of::Shape::OneOf(&VALUES_OF_RULE_BASED_USER_LIST_PREPOPULATION_STATUS),
                "",
            )
            .example("REQUESTED"),
    ),
    of::field(
            "flexibleRuleUserList",
            of::input(of::Shape::Object(&FIELDS_OF_FLEXIBLE_RULE_USER_LIST), ""),
        )
        .required(),
];
pub(crate) static VALUES_OF_RULE_BASED_USER_LIST_PREPOPULATION_STATUS: [&str; 1] = [
    "REQUESTED",
];
pub(crate) static FIELDS_OF_FLEXIBLE_RULE_USER_LIST: [of::Field; 3] = [
    of::field("inclusiveRuleOperator", of::input(of::Shape::Text, "").example("AND")),
    of::field(
            "inclusiveOperands",
            of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_RULE_OPERAND)), ""),
        )
        .required(),
    of::field(
            "exclusiveOperands",
            of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_RULE_OPERAND)), ""),
        )
        .required(),
];
pub(crate) static FIELDS_OF_RULE_OPERAND: [of::Field; 2] = [
    of::field("lookbackWindowDays", of::input(of::Shape::INTEGER, "").example("30"))
        .required(),
    of::field("rule", of::input(of::Shape::Object(&FIELDS_OF_RULE), "")).required(),
];
pub(crate) static FIELDS_OF_RULE: [of::Field; 1] = [
    of::field(
            "ruleItemGroups",
            of::input(
                of::Shape::List(&of::Shape::Object(&FIELDS_OF_RULE_ITEM_GROUP)),
                "",
            ),
        )
        .required(),
];
pub(crate) static FIELDS_OF_RULE_ITEM_GROUP: [of::Field; 1] = [
    of::field(
            "ruleItems",
            of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_RULE_ITEM)), ""),
        )
        .required(),
];
pub(crate) static FIELDS_OF_RULE_ITEM: [of::Field; 2] = [
    of::field(
            "name",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_RULE_ITEM_NAME),
                    "Name as people read it, in most places; it need not be unique.",
                )
                .example("url__"),
        )
        .required(),
    of::field(
            "stringRuleItem",
            of::input(of::Shape::Object(&FIELDS_OF_STRING_RULE_ITEM), ""),
        )
        .required(),
];
pub(crate) static VALUES_OF_RULE_ITEM_NAME: [&str; 2] = ["url__", "referrer__"];
pub(crate) static FIELDS_OF_STRING_RULE_ITEM: [of::Field; 2] = [
    of::field("operator", of::input(of::Shape::Text, "").example("CONTAINS")).required(),
    of::field(
            "value",
            of::input(
                    of::Shape::Text,
                    "The value itself; unit and form depend on where it stands.",
                )
                .example("/products"),
        )
        .required(),
];
pub(crate) static VALUES_OF_UPSERT_SEGMENT_EXPANSION_LEVEL: [&str; 3] = [
    "BALANCED",
    "BROAD",
    "NARROW",
];
pub(crate) static VALUES_OF_GOOGLE_GET_SEGMENT_TYPE: [&str; 2] = [
    "CUSTOM_SEGMENTS",
    "DATA_SEGMENTS",
];
pub(crate) static FIELDS_OF_AUDIENCE_DIMENSION: [of::Field; 5] = [
    of::field("isAgeUnknown", of::input(of::Shape::Boolean, "").example("false")),
    of::field("ageRanges", of::input(of::Shape::List(&of::Shape::Any), "")),
    of::field(
        "genders",
        of::input(of::Shape::List(&of::Shape::Text), "").example("[\"MALE\",\"FEMALE\"]"),
    ),
    of::field(
        "parentalStatuses",
        of::input(of::Shape::List(&of::Shape::Text), "").example("[\"PARENT\"]"),
    ),
    of::field(
        "audienceSegments",
        of::input(of::Shape::Object(&FIELDS_OF_AUDIENCE_SEGMENTS), ""),
    ),
];
pub(crate) static FIELDS_OF_AUDIENCE_SEGMENTS: [of::Field; 3] = [
    of::field(
        "customAudiences",
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"customers/123/customAudiences/456\"]"),
    ),
    of::field(
        "userLists",
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"customers/123/userLists/789\"]"),
    ),
    of::field(
        "userInterests",
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"customers/123/userInterests/321\"]"),
    ),
];
pub(crate) static VALUES_OF_CAMPAIGN_ADVERTISING_CHANNEL_TYPE: [&str; 8] = [
    "SEARCH",
    "DISCOVERY",
    "DISPLAY",
    "HOTEL",
    "LOCAL",
    "MULTI_CHANNEL",
    "PERFORMANCE_MAX",
    "DEMAND_GEN",
];
pub(crate) static VALUES_OF_CAMPAIGN_ADVERTISING_CHANNEL_SUB_TYPE: [&str; 1] = [
    "DEMAND_GEN",
];
pub(crate) static VALUES_OF_CAMPAIGN_GOAL_TYPE: [&str; 2] = ["WEBSITE_TRAFFIC", "LEAD"];
pub(crate) static FIELDS_OF_GOOGLE_BUDGET: [of::Field; 4] = [
    of::field("budgetType", of::input(of::Shape::OneOf(&VALUES_OF_BUDGET_TYPE), "")),
    of::field(
        "amount",
        of::input(
                of::Shape::Number,
                "A sum of money; mostly in the currency's unit, in advertising also in cents or micros.",
            )
            .example("5000"),
    ),
    of::field("scheduleStartDate", of::input(of::Shape::Date, "").example("2024-01-01")),
    of::field("scheduleEndDate", of::input(of::Shape::Date, "").example("2024-12-31")),
];
pub(crate) static FIELDS_OF_GOOGLE_CAMPAIGN_AUDIENCE: [of::Field; 6] = [
    of::field(
        "geo_locations",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_GOOGLE_GEO_LOCATION)),
            "",
        ),
    ),
    of::field(
        "locales",
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_GOOGLE_LOCALE)), ""),
    ),
    of::field(
        "gender",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_GOOGLE_DEMOGRAPHIC_TARGET)),
            "",
        ),
    ),
    of::field(
        "ageRange",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_GOOGLE_DEMOGRAPHIC_TARGET)),
            "",
        ),
    ),
    of::field(
        "segments",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_GOOGLE_SEGMENT_TARGET)),
            "",
        ),
    ),
    of::field(
        "targetInterests",
        of::input(of::Shape::Object(&FIELDS_OF_GOOGLE_TARGET_INTERESTS), ""),
    ),
];
pub(crate) static FIELDS_OF_GOOGLE_GEO_LOCATION: [of::Field; 13] = [
    of::field(
        "key",
        of::input(of::Shape::Text, "Name for machines, as opposed to what people read."),
    ),
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
        ),
    ),
    of::field("country_name", of::input(of::Shape::Text, "")),
    of::field(
        "type",
        of::input(
            of::Shape::Text,
            "Kind of the record; what the values mean depends on where it stands.",
        ),
    ),
    of::field("radius", of::input(of::Shape::Number, "")),
    of::field("radiusUnit", of::input(of::Shape::OneOf(&VALUES_OF_RADIUS_UNIT), "")),
    of::field(
        "selectionType",
        of::input(of::Shape::OneOf(&VALUES_OF_SELECTION_TYPE), ""),
    ),
    of::field(
        "resourceName",
        of::input(
            of::Shape::Text,
            "Google's full name of a record, as in `customers/1/campaigns/2`.",
        ),
    ),
    of::field("place_id", of::input(of::Shape::Text, "")),
    of::field("formatted_address", of::input(of::Shape::Text, "")),
    of::field("geometry", of::input(of::Shape::Object(&FIELDS_OF_GEO_GEOMETRY), "")),
    of::field(
        "address_components",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_GEO_ADDRESS_COMPONENT)),
            "",
        ),
    ),
];
pub(crate) static FIELDS_OF_GEO_GEOMETRY: [of::Field; 3] = [
    of::field("location", of::input(of::Shape::Object(&FIELDS_OF_GEO_LAT_LNG), "")),
    of::field("location_type", of::input(of::Shape::Text, "")),
    of::field("viewport", of::input(of::Shape::Object(&FIELDS_OF_GEO_VIEWPORT), "")),
];
pub(crate) static FIELDS_OF_GEO_LAT_LNG: [of::Field; 2] = [
    of::field("lat", of::input(of::Shape::Number, "")),
    of::field("lng", of::input(of::Shape::Number, "")),
];
pub(crate) static FIELDS_OF_GEO_VIEWPORT: [of::Field; 2] = [
    of::field("northeast", of::input(of::Shape::Object(&FIELDS_OF_GEO_LAT_LNG), "")),
    of::field("southwest", of::input(of::Shape::Object(&FIELDS_OF_GEO_LAT_LNG), "")),
];
pub(crate) static FIELDS_OF_GEO_ADDRESS_COMPONENT: [of::Field; 3] = [
    of::field("long_name", of::input(of::Shape::Text, "")),
    of::field("short_name", of::input(of::Shape::Text, "")),
    of::field(
        "types",
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"locality\",\"political\"]"),
    ),
];
pub(crate) static FIELDS_OF_GOOGLE_LOCALE: [of::Field; 4] = [
    of::field(
        "name",
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
    ),
    of::field(
        "key",
        of::input(of::Shape::Text, "Name for machines, as opposed to what people read."),
    ),
    of::field(
        "id",
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ),
    of::field(
        "resourceName",
        of::input(
            of::Shape::Text,
            "Google's full name of a record, as in `customers/1/campaigns/2`.",
        ),
    ),
];
pub(crate) static FIELDS_OF_GOOGLE_DEMOGRAPHIC_TARGET: [of::Field; 2] = [
    of::field("enum", of::input(of::Shape::Text, "")).required(),
    of::field("negative", of::input(of::Shape::Boolean, "")).required(),
];
pub(crate) static FIELDS_OF_GOOGLE_SEGMENT_TARGET: [of::Field; 2] = [
    of::field(
            "type",
            of::input(
                of::Shape::Text,
                "Kind of the record; what the values mean depends on where it stands.",
            ),
        )
        .required(),
    of::field(
            "id",
            of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            ),
        )
        .required(),
];
pub(crate) static FIELDS_OF_GOOGLE_TARGET_INTERESTS: [of::Field; 2] = [
    of::field("affinity", of::input(of::Shape::List(&of::Shape::Text), "")),
    of::field("inMarket", of::input(of::Shape::List(&of::Shape::Text), "")),
];
pub(crate) static FIELDS_OF_GOOGLE_NETWORK_SETTINGS: [of::Field; 2] = [
    of::field("targetSearchNetwork", of::input(of::Shape::Boolean, "")).required(),
    of::field("targetContentNetwork", of::input(of::Shape::Boolean, "")).required(),
];
pub(crate) static FIELDS_OF_GOOGLE_BIDDING_STRATEGY: [of::Field; 2] = [
    of::field(
        "type",
        of::input(
            of::Shape::Text,
            "Kind of the record; what the values mean depends on where it stands.",
        ),
    ),
    of::field(
        "value",
        of::input(of::Shape::Number, "In millionths of the account's currency."),
    ),
];
pub(crate) static FIELDS_OF_GOOGLE_ASSETS: [of::Field; 5] = [
    of::field("calls", of::input(of::Shape::List(&of::Shape::Text), "")),
    of::field("sitelinks", of::input(of::Shape::List(&of::Shape::Text), "")),
    of::field("leadForm", of::input(of::Shape::Text, "")),
    of::field(
        "images",
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_GOOGLE_ASSET_IMAGE)), ""),
    ),
    of::field(
        "businessLogo",
        of::input(of::Shape::Object(&FIELDS_OF_GOOGLE_ASSET_IMAGE), ""),
    ),
];
pub(crate) static FIELDS_OF_GOOGLE_ASSET_IMAGE: [of::Field; 4] = [
    of::field("url", of::input(of::Shape::Text, "Address on the web.")).required(),
    of::field(
        "resourceName",
        of::input(
            of::Shape::Text,
            "Google's full name of a record, as in `customers/1/campaigns/2`.",
        ),
    ),
    of::field(
        "name",
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
    ),
    of::field(
        "error",
        of::input(of::Shape::Text, "What went wrong; often just the name of the status."),
    ),
];
pub(crate) static FIELDS_OF_GOOGLE_AD_GROUP: [of::Field; 13] = [
    of::field(
        "id",
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ),
    of::field("adGroupId", of::input(of::Shape::Text, "")),
    of::field(
        "name",
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Ad Group 1"),
    ),
    of::field("adCampaignId", of::input(of::Shape::Text, "")),
    of::field(
        "adContent",
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_GOOGLE_AD_CONTENT)), ""),
    ),
    of::field("keywords", of::input(of::Shape::Object(&FIELDS_OF_GOOGLE_KEYWORDS), "")),
    of::field(
        "publishingStatus",
        of::input(
            of::Shape::OneOf(&VALUES_OF_PUBLISHING_STATUS),
            "The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`, `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.",
        ),
    ),
    of::field("adGroupError", of::input(of::Shape::Text, "")),
    of::field("googleAdGroupId", of::input(of::Shape::Text, "")),
    of::field("customChannels", of::input(of::Shape::Boolean, "")),
    of::field(
        "selectedChannels",
        of::input(of::Shape::List(&of::Shape::OneOf(&VALUES_OF_ITEM)), ""),
    ),
    of::field("googleAudienceId", of::input(of::Shape::Text, "")),
    of::field(
        "audience",
        of::input(of::Shape::Object(&FIELDS_OF_GOOGLE_AD_GROUP_AUDIENCE), ""),
    ),
];
pub(crate) static FIELDS_OF_GOOGLE_AD_CONTENT: [of::Field; 23] = [
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
        ),
    ),
    of::field(
        "mediaType",
        of::input(of::Shape::OneOf(&VALUES_OF_GOOGLE_AD_CONTENT_MEDIA_TYPE), ""),
    ),
    of::field(
        "headlines",
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"Buy Now\",\"Best Deals\"]"),
    ),
    of::field(
        "longHeadlines",
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"Discover Great Deals Today\"]"),
    ),
    of::field(
        "descriptions",
        of::input(of::Shape::List(&of::Shape::Text), "").example("[\"Great products\"]"),
    ),
    of::field("finalUrl", of::input(of::Shape::Text, "").example("https://example.com")),
    of::field("path1", of::input(of::Shape::Text, "").example("products")),
    of::field("path2", of::input(of::Shape::Text, "").example("deals")),
    of::field("isDeleted", of::input(of::Shape::Boolean, "")),
    of::field("adError", of::input(of::Shape::Text, "")),
    of::field(
        "publishingStatus",
        of::input(
            of::Shape::OneOf(&VALUES_OF_PUBLISHING_STATUS),
            "The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`, `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.",
        ),
    ),
    of::field(
        "adId",
        of::input(
            of::Shape::Text,
            "Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.",
        ),
    ),
    of::field("adCampaignId", of::input(of::Shape::Text, "")),
    of::field("adGroupId", of::input(of::Shape::Text, "")),
    of::field("googleAdId", of::input(of::Shape::Text, "")),
    of::field(
        "media",
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_GOOGLE_MEDIA)), ""),
    ),
    of::field(
        "callToActionLabel",
        of::input(
            of::Shape::OneOf(&VALUES_OF_GOOGLE_AD_CONTENT_CALL_TO_ACTION_LABEL),
            "",
        ),
    ),
    of::field(
        "businessName",
        of::input(of::Shape::Text, "Name of a business.").example("Acme Corp"),
    ),
    of::field(
        "youtubeVideoLinks",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_GOOGLE_YOU_TUBE_VIDEO_LINK)),
            "",
        ),
    ),
    of::field(
        "carouselCards",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_GOOGLE_CAROUSEL_CARD)),
            "",
        ),
    ),
    of::field(
        "placements",
        of::input(of::Shape::List(&of::Shape::OneOf(&VALUES_OF_ITEM)), ""),
    ),
    of::field("customChannels", of::input(of::Shape::Boolean, "")),
];
pub(crate) static VALUES_OF_GOOGLE_AD_CONTENT_MEDIA_TYPE: [&str; 3] = [
    "IMAGE",
    "VIDEO",
    "CAROUSEL",
];
pub(crate) static VALUES_OF_PUBLISHING_STATUS: [&str; 10] = [
    "DRAFT",
    "SCHEDULED",
    "PUBLISHED",
    "PUBLISHING",
    "FAILED",
    "IN_REVIEW",
    "PAUSED",
    "ARCHIVED",
    "WITH_ISSUES",
    "REJECTED",
];
pub(crate) static FIELDS_OF_GOOGLE_MEDIA: [of::Field; 6] = [
    of::field(
        "type",
        of::input(
            of::Shape::OneOf(&VALUES_OF_GOOGLE_MEDIA_TYPE),
            "Kind of the record; what the values mean depends on where it stands.",
        ),
    ),
    of::field(
        "src",
        of::input(of::Shape::Text, "").example("https://example.com/image.jpg"),
    ),
    of::field("isLogo", of::input(of::Shape::Boolean, "").example("false")),
    of::field(
        "error",
        of::input(of::Shape::Text, "What went wrong; often just the name of the status."),
    ),
    of::field("url", of::input(of::Shape::Text, "Address on the web.")),
    of::field("imageType", of::input(of::Shape::Text, "")),
];
pub(crate) static VALUES_OF_GOOGLE_MEDIA_TYPE: [&str; 1] = ["IMAGE"];
pub(crate) static VALUES_OF_GOOGLE_AD_CONTENT_CALL_TO_ACTION_LABEL: [&str; 15] = [
    "AUTOMATED",
    "LEARN_MORE",
    "GET_QUOTE",
    "APPLY_NOW",
    "SIGN_UP",
    "CONTACT_US",
    "SUBSCRIBE",
    "DOWNLOAD",
    "BOOK_NOW",
    "SHOP_NOW",
    "BUY_NOW",
    "DONATE_NOW",
    "ORDER_NOW",
    "PLAY_NOW",
    "SEE_MORE",
];
pub(crate) static FIELDS_OF_GOOGLE_YOU_TUBE_VIDEO_LINK: [of::Field; 1] = [
    of::field("youtubeVideoId", of::input(of::Shape::Text, "")).required(),
];
pub(crate) static FIELDS_OF_GOOGLE_CAROUSEL_CARD: [of::Field; 4] = [
    of::field(
        "headline",
        of::input(
                of::Shape::Text,
                "Line that stands above the text of an ad or a review.",
            )
            .example("Shop Now"),
    ),
    of::field("finalUrl", of::input(of::Shape::Text, "").example("https://example.com")),
    of::field("callToActionLabel", of::input(of::Shape::Text, "")),
    of::field(
        "media",
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_GOOGLE_MEDIA)), ""),
    ),
];
pub(crate) static VALUES_OF_ITEM: [&str; 6] = [
    "GMAIL",
    "YOUTUBE_IN_STREAM",
    "YOUTUBE_SHORTS",
    "YOUTUBE_IN_FEED",
    "DISCOVER",
    "DISPLAY",
];
pub(crate) static FIELDS_OF_GOOGLE_KEYWORDS: [of::Field; 2] = [
    of::field(
        "positives",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_GOOGLE_KEYWORD_ITEM)),
            "",
        ),
    ),
    of::field(
        "negatives",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_GOOGLE_KEYWORD_ITEM)),
            "",
        ),
    ),
];
pub(crate) static FIELDS_OF_GOOGLE_KEYWORD_ITEM: [of::Field; 2] = [
    of::field("keyword", of::input(of::Shape::Text, "")).required(),
    of::field("matchType", of::input(of::Shape::Text, "")).required(),
];
pub(crate) static FIELDS_OF_GOOGLE_AD_GROUP_AUDIENCE: [of::Field; 2] = [
    of::field(
        "geo_locations",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_GOOGLE_GEO_LOCATION)),
            "",
        ),
    ),
    of::field(
        "locales",
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_GOOGLE_LOCALE)), ""),
    ),
];
pub(crate) static FIELDS_OF_GOOGLE_CAMPAIGN_GOAL: [of::Field; 3] = [
    of::field(
            "type",
            of::input(
                of::Shape::OneOf(&VALUES_OF_GOOGLE_CAMPAIGN_GOAL_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            ),
        )
        .required(),
    of::field(
        "value",
        of::input(
            of::Shape::Text,
            "The value itself; unit and form depend on where it stands.",
        ),
    ),
    of::field("isCustomConversionGoal", of::input(of::Shape::Boolean, "")),
];
pub(crate) static VALUES_OF_GOOGLE_CAMPAIGN_GOAL_TYPE: [&str; 3] = [
    "CONVERSIONS",
    "CLICK",
    "YOUTUBE_ENGAGEMENT",
];
pub(crate) static FIELDS_OF_GOOGLE_AD_SCHEDULE: [of::Field; 3] = [
    of::field(
            "dayOfWeek",
            of::input(of::Shape::OneOf(&VALUES_OF_GOOGLE_AD_SCHEDULE_DAY_OF_WEEK), ""),
        )
        .required(),
    of::field("from", of::input(of::Shape::Text, "").example("09:00")).required(),
    of::field("to", of::input(of::Shape::Text, "").example("17:00")).required(),
];
pub(crate) static VALUES_OF_GOOGLE_AD_SCHEDULE_DAY_OF_WEEK: [&str; 12] = [
    "FRIDAY",
    "MONDAY",
    "SATURDAY",
    "SUNDAY",
    "THURSDAY",
    "TUESDAY",
    "UNKNOWN",
    "UNSPECIFIED",
    "WEDNESDAY",
    "ALL_DAYS",
    "MONDAY_TO_FRIDAY",
    "SATURDAY_AND_SUNDAY",
];
pub(crate) static FIELDS_OF_LINKED_IN_BUDGET: [of::Field; 4] = [
    of::field("budgetType", of::input(of::Shape::OneOf(&VALUES_OF_BUDGET_TYPE), "")),
    of::field(
        "amount",
        of::input(
            of::Shape::Number,
            "A sum of money; mostly in the currency's unit, in advertising also in cents or micros.",
        ),
    ),
    of::field("scheduleStartDate", of::input(of::Shape::Date, "").example("2025-01-01")),
    of::field("scheduleEndDate", of::input(of::Shape::Date, "").example("2025-12-31")),
];
pub(crate) static FIELDS_OF_AD_CAMPAIGN: [of::Field; 13] = [
    of::field(
        "id",
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ),
    of::field("locale", of::input(of::Shape::Object(&FIELDS_OF_LOCALE), "")),
    of::field(
        "name",
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
    ),
    of::field(
        "publishingStatus",
        of::input(
            of::Shape::OneOf(&VALUES_OF_PUBLISHING_STATUS),
            "The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`, `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.",
        ),
    ),
    of::field(
        "mediaType",
        of::input(of::Shape::OneOf(&VALUES_OF_AD_CAMPAIGN_MEDIA_TYPE), ""),
    ),
    of::field("audience", of::input(of::Shape::Object(&FIELDS_OF_AUDIENCE), "")),
    of::field("unitCost", of::input(of::Shape::Object(&FIELDS_OF_UNIT_COST), "")),
    of::field("campaignType", of::input(of::Shape::Text, "")),
    of::field("adCampaignGroupId", of::input(of::Shape::Text, "")),
    of::field("adCampaignId", of::input(of::Shape::Text, "")),
    of::field(
        "ads",
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_LINKED_IN_AD)), ""),
    ),
    of::field("linkedInError", of::input(of::Shape::Text, "")),
    of::field(
        "meta",
        of::input(
            of::Shape::Any,
            "Data about the record, or about the page where it stands beside a list.",
        ),
    ),
];
pub(crate) static FIELDS_OF_LOCALE: [of::Field; 2] = [
    of::field(
            "country",
            of::input(
                    of::Shape::Text,
                    "Country of an address, mostly as a code of two letters such as `US`.",
                )
                .example("US"),
        )
        .required(),
    of::field(
            "language",
            of::input(of::Shape::Text, "Language by its code.").example("en"),
        )
        .required(),
];
pub(crate) static VALUES_OF_AD_CAMPAIGN_MEDIA_TYPE: [&str; 3] = [
    "STANDARD_UPDATE",
    "SINGLE_VIDEO",
    "CAROUSEL",
];
pub(crate) static FIELDS_OF_AUDIENCE: [of::Field; 2] = [
    of::field(
        "geo_locations",
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_GEO_LOCATION)), ""),
    ),
    of::field(
        "targetAudience",
        of::input(of::Shape::Object(&FIELDS_OF_TARGET_AUDIENCE), ""),
    ),
];
pub(crate) static FIELDS_OF_GEO_LOCATION: [of::Field; 4] = [
    of::field(
            "name",
            of::input(
                    of::Shape::Text,
                    "Name as people read it, in most places; it need not be unique.",
                )
                .example("India"),
        )
        .required(),
    of::field("urn", of::input(of::Shape::Text, "").example("urn:li:geo:12321321"))
        .required(),
    of::field(
            "facetUrn",
            of::input(of::Shape::Text, "").example("urn:li:adTargetingFacet:locations"),
        )
        .required(),
    of::field(
            "selectionType",
            of::input(of::Shape::OneOf(&VALUES_OF_SELECTION_TYPE), "").example("include"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_TARGET_AUDIENCE: [of::Field; 2] = [
    of::field(
        "include",
        of::input(
            of::Shape::List(
                &of::Shape::List(&of::Shape::Object(&FIELDS_OF_SELECTED_ATTRIBUTE)),
            ),
            "",
        ),
    ),
    of::field(
        "exclude",
        of::input(
            of::Shape::List(
                &of::Shape::List(&of::Shape::Object(&FIELDS_OF_SELECTED_ATTRIBUTE)),
            ),
            "",
        ),
    ),
];
pub(crate) static FIELDS_OF_SELECTED_ATTRIBUTE: [of::Field; 4] = [
    of::field("urn", of::input(of::Shape::Text, "")).required(),
    of::field(
            "name",
            of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            ),
        )
        .required(),
    of::field("categoryName", of::input(of::Shape::Text, "")).required(),
    of::field("facet", of::input(of::Shape::Text, "")).required(),
];
pub(crate) static FIELDS_OF_UNIT_COST: [of::Field; 1] = [
    of::field(
            "amount",
            of::input(
                    of::Shape::Number,
                    "A sum of money; mostly in the currency's unit, in advertising also in cents or micros.",
                )
                .example("500"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_LINKED_IN_AD: [of::Field; 16] = [
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
        ),
    ),
    of::field("introductoryText", of::input(of::Shape::Text, "")),
    of::field("destinationUrl", of::input(of::Shape::Text, "")),
    of::field("callToActionLabel", of::input(of::Shape::Text, "")),
    of::field("destinationFormId", of::input(of::Shape::Text, "")),
    of::field("contentReferenceString", of::input(of::Shape::Text, "")),
    of::field(
        "media",
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_LINKED_IN_MEDIA)), ""),
    ),
    of::field("adCampaignId", of::input(of::Shape::Text, "")),
    of::field(
        "adId",
        of::input(
            of::Shape::Text,
            "Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.",
        ),
    ),
    of::field(
        "headline",
        of::input(
            of::Shape::Text,
            "Line that stands above the text of an ad or a review.",
        ),
    ),
    of::field(
        "publishingStatus",
        of::input(
            of::Shape::OneOf(&VALUES_OF_PUBLISHING_STATUS),
            "The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`, `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.",
        ),
    ),
    of::field("adCampaignGroupId", of::input(of::Shape::Text, "")),
    of::field("description", of::input(of::Shape::Text, "Free text that describes it.")),
    of::field(
        "meta",
        of::input(
            of::Shape::Any,
            "Data about the record, or about the page where it stands beside a list.",
        ),
    ),
    of::field("linkedInError", of::input(of::Shape::Text, "")),
];
pub(crate) static FIELDS_OF_LINKED_IN_MEDIA: [of::Field; 9] = [
    of::field(
        "type",
        of::input(
            of::Shape::OneOf(&VALUES_OF_LINKED_IN_MEDIA_TYPE),
            "Kind of the record; what the values mean depends on where it stands.",
        ),
    ),
    of::field("src", of::input(of::Shape::Text, "")),
    of::field("frames", of::input(of::Shape::List(&of::Shape::Text), "")),
    of::field("selectedPoster", of::input(of::Shape::INTEGER, "")),
    of::field("thumbnailUrl", of::input(of::Shape::Text, "")),
    of::field(
        "name",
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
    ),
    of::field(
        "headline",
        of::input(
            of::Shape::Text,
            "Line that stands above the text of an ad or a review.",
        ),
    ),
    of::field("destinationUrl", of::input(of::Shape::Text, "")),
    of::field("fileSizeBytes", of::input(of::Shape::INTEGER, "")),
];
pub(crate) static VALUES_OF_LINKED_IN_MEDIA_TYPE: [&str; 2] = ["video", "image"];
pub(crate) static VALUES_OF_AD_CAMPAIGN_GROUP_DATA_AD_BUDGET_OPTIMIZATION: [&str; 2] = [
    "MAXIMUM_DELIVERY",
    "COST_CAP",
];
pub(crate) static VALUES_OF_AD_CAMPAIGN_GROUP_DATA_OBJECTIVE_TYPE: [&str; 2] = [
    "LEAD_GENERATION",
    "WEBSITE_VISIT",
];
pub(crate) static FIELDS_OF_SPONSORED_ACCOUNT_OWNER: [of::Field; 1] = [
    of::field(
            "sponsoredAccount",
            of::input(of::Shape::Text, "").example("urn:li:sponsoredAccount:123456"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_CREATION_LOCALE: [of::Field; 2] = [
    of::field(
            "country",
            of::input(
                    of::Shape::Text,
                    "Country of an address, mostly as a code of two letters such as `US`.",
                )
                .example("US"),
        )
        .required(),
    of::field(
            "language",
            of::input(of::Shape::Text, "Language by its code.").example("en"),
        )
        .required(),
];
pub(crate) static VALUES_OF_LINKED_IN_CREATE_LEAD_FORM_BODY_STATE: [&str; 1] = [
    "PUBLISHED",
];
pub(crate) static FIELDS_OF_LEAD_FORM_CONTENT: [of::Field; 5] = [
    of::field(
            "questions",
            of::input(
                of::Shape::List(&of::Shape::Object(&FIELDS_OF_LEAD_FORM_QUESTION)),
                "",
            ),
        )
        .required(),
    of::field(
        "description",
        of::input(
            of::Shape::Object(&FIELDS_OF_LOCALIZED_STRING),
            "Free text that describes it.",
        ),
    ),
    of::field(
            "headline",
            of::input(
                of::Shape::Object(&FIELDS_OF_LOCALIZED_STRING),
                "Line that stands above the text of an ad or a review.",
            ),
        )
        .required(),
    of::field(
            "postSubmissionInfo",
            of::input(of::Shape::Object(&FIELDS_OF_POST_SUBMISSION_INFO), ""),
        )
        .required(),
    of::field("legalInfo", of::input(of::Shape::Object(&FIELDS_OF_LEGAL_INFO), ""))
        .required(),
];
pub(crate) static FIELDS_OF_LEAD_FORM_QUESTION: [of::Field; 4] = [
    of::field("question", of::input(of::Shape::Object(&FIELDS_OF_LOCALIZED_STRING), ""))
        .required(),
    of::field(
            "name",
            of::input(
                    of::Shape::Text,
                    "Name as people read it, in most places; it need not be unique.",
                )
                .example("firstName"),
        )
        .required(),
    of::field(
            "questionDetails",
            of::input(of::Shape::Object(&FIELDS_OF_QUESTION_DETAILS), ""),
        )
        .required(),
    of::field("predefinedField", of::input(of::Shape::Text, "").example("FIRST_NAME")),
];
pub(crate) static FIELDS_OF_LOCALIZED_STRING: [of::Field; 1] = [
    of::field("localized", of::input(of::Shape::Any, "")).required(),
];
pub(crate) static FIELDS_OF_QUESTION_DETAILS: [of::Field; 2] = [
    of::field("textQuestionDetails", of::input(of::Shape::Any, "")),
    of::field(
        "multipleChoiceQuestionDetails",
        of::input(of::Shape::Object(&FIELDS_OF_MULTIPLE_CHOICE_QUESTION_DETAILS), ""),
    ),
];
pub(crate) static FIELDS_OF_MULTIPLE_CHOICE_QUESTION_DETAILS: [of::Field; 1] = [
    of::field(
            "options",
            of::input(
                of::Shape::List(&of::Shape::Object(&FIELDS_OF_MULTIPLE_CHOICE_OPTION)),
                "",
            ),
        )
        .required(),
];
pub(crate) static FIELDS_OF_MULTIPLE_CHOICE_OPTION: [of::Field; 2] = [
    of::field(
            "id",
            of::input(
                    of::Shape::INTEGER,
                    "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
                )
                .example("1"),
        )
        .required(),
    of::field("text", of::input(of::Shape::Object(&FIELDS_OF_LOCALIZED_STRING), ""))
        .required(),
];
pub(crate) static FIELDS_OF_POST_SUBMISSION_INFO: [of::Field; 2] = [
    of::field(
            "message",
            of::input(
                of::Shape::Object(&FIELDS_OF_LOCALIZED_STRING),
                "Text for people; in errors it can also be a list of texts.",
            ),
        )
        .required(),
    of::field(
            "callToAction",
            of::input(of::Shape::Object(&FIELDS_OF_POST_SUBMISSION_CALL_TO_ACTION), ""),
        )
        .required(),
];
pub(crate) static FIELDS_OF_POST_SUBMISSION_CALL_TO_ACTION: [of::Field; 2] = [
    of::field(
            "callToActionTarget",
            of::input(
                of::Shape::Object(&FIELDS_OF_POST_SUBMISSION_CALL_TO_ACTION_TARGET),
                "",
            ),
        )
        .required(),
    of::field(
            "callToActionLabel",
            of::input(
                of::Shape::OneOf(
                    &VALUES_OF_POST_SUBMISSION_CALL_TO_ACTION_CALL_TO_ACTION_LABEL,
                ),
                "",
            ),
        )
        .required(),
];
pub(crate) static FIELDS_OF_POST_SUBMISSION_CALL_TO_ACTION_TARGET: [of::Field; 1] = [
    of::field(
            "landingPageUrl",
            of::input(of::Shape::Text, "").example("https://example.com/thank-you"),
        )
        .required(),
];
pub(crate) static VALUES_OF_POST_SUBMISSION_CALL_TO_ACTION_CALL_TO_ACTION_LABEL: [&str; 5] = [
    "VISIT_COMPANY_WEBSITE",
    "DOWNLOAD_NOW",
    "TRY_NOW",
    "VIEW_NOW",
    "LEARN_MORE",
];
pub(crate) static FIELDS_OF_LEGAL_INFO: [of::Field; 3] = [
    of::field(
            "consents",
            of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_CONSENT)), ""),
        )
        .required(),
    of::field(
            "privacyPolicyUrl",
            of::input(of::Shape::Text, "").example("https://example.com/privacy"),
        )
        .required(),
    of::field(
        "legalDisclaimer",
        of::input(of::Shape::Object(&FIELDS_OF_LOCALIZED_STRING), ""),
    ),
];
pub(crate) static FIELDS_OF_CONSENT: [of::Field; 3] = [
    of::field("checkRequired", of::input(of::Shape::Boolean, "").example("true"))
        .required(),
    of::field(
            "id",
            of::input(
                    of::Shape::INTEGER,
                    "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
                )
                .example("1"),
        )
        .required(),
    of::field("consent", of::input(of::Shape::Object(&FIELDS_OF_LOCALIZED_STRING), ""))
        .required(),
];
pub(crate) static FIELDS_OF_HIDDEN_FIELD: [of::Field; 2] = [
    of::field(
            "name",
            of::input(
                    of::Shape::Text,
                    "Name as people read it, in most places; it need not be unique.",
                )
                .example("utm_source"),
        )
        .required(),
    of::field(
            "value",
            of::input(
                    of::Shape::Text,
                    "The value itself; unit and form depend on where it stands.",
                )
                .example("linkedin"),
        )
        .required(),
];
pub(crate) static VALUES_OF_LINKED_IN_UPDATE_AD_STATUS_BODY_OPERATION_TYPE: [&str; 3] = [
    "PAUSED",
    "ARCHIVED",
    "RESUME",
];
pub(crate) static VALUES_OF_LINKED_IN_UPDATE_AD_STATUS_BODY_TYPE: [&str; 3] = [
    "adGroup",
    "adCampaign",
    "ad",
];
pub(crate) static VALUES_OF_LI_GET_AD_ANALYTICS_PIVOT: [&str; 4] = [
    "ACCOUNT",
    "CAMPAIGN",
    "CAMPAIGN_GROUP",
    "CREATIVE",
];
pub(crate) static VALUES_OF_LI_GET_AD_ANALYTICS_GROUP_BY: [&str; 3] = [
    "day",
    "month",
    "year",
];
