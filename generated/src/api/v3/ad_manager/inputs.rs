// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Ad manager are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &FB_GET_REPORTING,
    &crate::api::ad_manager::inputs::FB_GET_CAMPAIGN_REPORTING,
    &crate::api::ad_manager::inputs::FB_GET_REPORTING_LIST,
    &FB_GET_CURRENT_USER,
    &crate::api::ad_manager::inputs::FB_GET_PAGES,
    &crate::api::ad_manager::inputs::FB_GET_INSTAGRAM_ACCOUNTS,
    &FB_GET_PAGE_LEAD_FORMS,
    &FB_CREATE_PAGE_LEAD_FORM,
    &crate::api::ad_manager::inputs::FB_GET_AD_ACCOUNTS,
    &FB_GET_AD_ACCOUNT,
    &crate::api::ad_manager::inputs::FB_DELETE_AD_ACCOUNT,
    &FB_GET_CONVERSATION_FORMS,
    &crate::api::ad_manager::inputs::FB_CREATE_CONVERSATION_FORM,
    &FB_GET_INTEGRATION,
    &crate::api::ad_manager::inputs::FB_CREATE_INTEGRATION,
    &crate::api::ad_manager::inputs::FB_DELETE_INTEGRATION,
    &crate::api::ad_manager::inputs::FB_SEARCH_TARGETING,
    &crate::api::ad_manager::inputs::FB_PUBLISH_CAMPAIGN,
    &crate::api::ad_manager::inputs::FB_DELETE_PAGE,
    &crate::api::ad_manager::inputs::FB_GET_PIXELS,
    &crate::api::ad_manager::inputs::FB_UPSERT_PIXEL,
    &crate::api::ad_manager::inputs::FB_GET_CUSTOM_AUDIENCES,
    &FB_GET_CUSTOM_AUDIENCE,
    &crate::api::ad_manager::inputs::FB_UPDATE_CUSTOM_AUDIENCE,
    &FB_DELETE_CUSTOM_AUDIENCE,
    &crate::api::ad_manager::inputs::FB_ADD_CUSTOM_AUDIENCE_MEMBER,
    &crate::api::ad_manager::inputs::FB_REMOVE_CUSTOM_AUDIENCE_MEMBER,
    &crate::api::ad_manager::inputs::FB_BATCH_UPDATE_AUDIENCE_MEMBERS,
    &FB_SET_DEFAULT_PAGE,
    &FB_GET_LEAD_FORM,
    &crate::api::ad_manager::inputs::FB_GET_CAMPAIGN,
    &crate::api::ad_manager::inputs::FB_GET_ENTITY,
    &FB_UPSERT_CAMPAIGN,
    &FB_UPSERT_ADSET,
    &FB_UPSERT_AD,
    &crate::api::ad_manager::inputs::FB_PAUSE_CAMPAIGN,
    &crate::api::ad_manager::inputs::FB_RESUME_CAMPAIGN,
    &crate::api::ad_manager::inputs::FB_DUPLICATE_CAMPAIGN,
    &crate::api::ad_manager::inputs::FB_DELETE_CAMPAIGN,
    &crate::api::ad_manager::inputs::FB_PAUSE_ADSET,
    &crate::api::ad_manager::inputs::FB_RESUME_ADSET,
    &crate::api::ad_manager::inputs::FB_DUPLICATE_ADSET,
    &crate::api::ad_manager::inputs::FB_DELETE_ADSET,
    &crate::api::ad_manager::inputs::FB_PAUSE_AD,
    &crate::api::ad_manager::inputs::FB_RESUME_AD,
    &crate::api::ad_manager::inputs::FB_DUPLICATE_AD,
    &crate::api::ad_manager::inputs::FB_DELETE_AD,
    &FB_GET_CAMPAIGN_PUBLISHING_PROGRESS,
    &GOOGLE_GET_REPORTING,
    &crate::api::ad_manager::inputs::GOOGLE_GET_REPORTING_LIST,
    &crate::api::ad_manager::inputs::GOOGLE_GET_CAMPAIGN_REPORTING,
    &crate::api::ad_manager::inputs::GOOGLE_GET_CONVERSIONS,
    &crate::api::ad_manager::inputs::GOOGLE_UPSERT_CONVERSION,
    &GOOGLE_GET_CONVERSION,
    &GOOGLE_DELETE_CONVERSION,
    &GOOGLE_GET_INTEGRATION,
    &crate::api::ad_manager::inputs::GOOGLE_CREATE_INTEGRATION,
    &GOOGLE_GET_CURRENT_USER,
    &crate::api::ad_manager::inputs::GOOGLE_GET_AD_ACCOUNTS,
    &GOOGLE_GET_AD_ACCOUNT_DETAILS,
    &crate::api::ad_manager::inputs::GOOGLE_DELETE_AD_ACCOUNT,
    &crate::api::ad_manager::inputs::GOOGLE_PUBLISH_AD,
    &crate::api::ad_manager::inputs::GOOGLE_SEARCH_TARGETING,
    &GOOGLE_GET_KEYWORD_IDEAS,
    &crate::api::ad_manager::inputs::GOOGLE_GET_ASSETS,
    &crate::api::ad_manager::inputs::GOOGLE_UPSERT_ASSETS,
    &crate::api::ad_manager::inputs::GOOGLE_GET_ENTITY,
    &crate::api::ad_manager::inputs::GOOGLE_GET_TARGET_INTERESTS,
    &crate::api::ad_manager::inputs::GOOGLE_GET_SEGMENTS,
    &GOOGLE_UPSERT_SEGMENT,
    &crate::api::ad_manager::inputs::GOOGLE_GET_SEGMENT,
    &crate::api::ad_manager::inputs::GOOGLE_DELETE_SEGMENT,
    &crate::api::ad_manager::inputs::GOOGLE_CREATE_OFFLINE_USER_LIST_JOB,
    &GOOGLE_GET_AUDIENCES,
    &crate::api::ad_manager::inputs::GOOGLE_UPSERT_AUDIENCE,
    &GOOGLE_GET_AUDIENCE,
    &GOOGLE_UPSERT_CAMPAIGN,
    &GOOGLE_GET_CAMPAIGN,
    &GOOGLE_GET_CONVERSION_GOALS,
    &LI_GET_INTEGRATION,
    &crate::api::ad_manager::inputs::LI_CREATE_INTEGRATION,
    &LI_GET_AD_ACCOUNTS,
    &crate::api::ad_manager::inputs::LI_GET_AD_ACCOUNT_DETAILS,
    &crate::api::ad_manager::inputs::LI_DELETE_AD_ACCOUNT,
    &LI_GET_CURRENT_USER,
    &LI_GET_CAMPAIGN_GROUP,
    &crate::api::ad_manager::inputs::LI_PUBLISH_CAMPAIGN_GROUP,
    &LI_UPSERT_CAMPAIGN_GROUP,
    &crate::api::ad_manager::inputs::LI_SEARCH_TARGETING,
    &LI_GET_LEAD_FORMS,
    &LI_CREATE_LEAD_FORM,
    &LI_UPDATE_AD_STATUS,
    &LI_GET_AD_ANALYTICS,
    &LI_GET_REPORTING_LIST,
    &LI_GET_CAMPAIGN_GROUP_REPORTING,
];
pub(crate) static FB_GET_REPORTING: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::List(
                    &of::Shape::OneOf(&VALUES_OF_FB_GET_REPORTING_FIELDS_ITEM),
                ),
                "The metrics to answer, separated by commas on the wire.",
            )
            .example("[\"impressions\",\"clicks\",\"spend\"]"),
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_FB_GET_REPORTING_GROUP_BY,
                ),
                "",
            )
            .example("month"),
        of::input(of::Shape::Date, "The first day, `YYYY-MM-DD`.").example("2022-01-11"),
        of::input(of::Shape::Date, "The last day, `YYYY-MM-DD`.").example("2022-01-31"),
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_FB_GET_REPORTING_TYPE,
                ),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("AD_MANAGER or INTEGRATION"),
    ],
    body: None,
};
pub(crate) static FB_GET_CURRENT_USER: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Boolean, "").example("true")],
    body: None,
};
pub(crate) static FB_GET_PAGE_LEAD_FORMS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "A Facebook page.").example("103456789012345"),
        of::input(of::Shape::Boolean, "").example("true"),
    ],
    body: None,
};
pub(crate) static FB_CREATE_PAGE_LEAD_FORM: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "A Facebook page.").example("103456789012345"),
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_CREATE_LEAD_FORM_TYPE,
                ),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("MORE_VOLUME"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Contact Form"),
        of::input(
            of::Shape::Object(&crate::api::ad_manager::inputs::FIELDS_OF_GREETING_CARD),
            "",
        ),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_FORM_QUESTION)), ""),
        of::input(of::Shape::Text, "").example("Tell us about yourself"),
        of::input(of::Shape::Text, "").example("https://example.com/privacy"),
        of::input(of::Shape::Text, "").example("We respect your privacy"),
        of::input(of::Shape::Object(&FIELDS_OF_CUSTOM_DISCLAIMER), ""),
        of::input(
            of::Shape::Object(&crate::api::ad_manager::inputs::FIELDS_OF_THANK_YOU_PAGE),
            "",
        ),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(of::Shape::Text, "").example("1234567890"),
        of::input(of::Shape::Text, "").example("EN_US"),
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
        of::input(of::Shape::Boolean, "").example("true"),
    ],
    body: None,
};
pub(crate) static FB_GET_CONVERSATION_FORMS: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Boolean, "").example("true")],
    body: None,
};
pub(crate) static FB_GET_INTEGRATION: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Boolean, "").example("true")],
    body: None,
};
pub(crate) static FB_GET_CUSTOM_AUDIENCE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("23851234567890123"),
        of::input(of::Shape::Boolean, "").example("true"),
    ],
    body: None,
};
pub(crate) static FB_DELETE_CUSTOM_AUDIENCE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("23851234567890123"),
        of::input(of::Shape::Boolean, "").example("true"),
    ],
    body: None,
};
pub(crate) static FB_SET_DEFAULT_PAGE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(of::Shape::Text, "A Facebook page.").example("103456789012345"),
    ],
    body: None,
};
pub(crate) static FB_GET_LEAD_FORM: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Boolean, "").example("true"),
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
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_UPSERT_CAMPAIGN_OBJECTIVE,
                ),
                "",
            )
            .example("LEAD_GENERATION"),
        of::input(
                of::Shape::List(
                    &of::Shape::OneOf(
                        &crate::api::ad_manager::inputs::VALUES_OF_UPSERT_CAMPAIGN_SPECIAL_AD_CATEGORIES,
                    ),
                ),
                "",
            )
            .example("[\"NONE\"]"),
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
        of::input(
                of::Shape::List(
                    &of::Shape::OneOf(
                        &crate::api::ad_manager::inputs::VALUES_OF_UPSERT_ADSET_MESSAGING_PLATFORMS,
                    ),
                ),
                "",
            )
            .example("[\"WHATSAPP\"]"),
        of::input(of::Shape::Text, "").example("+1234567890"),
        of::input(of::Shape::Object(&FIELDS_OF_FACEBOOK_AUDIENCE), ""),
        of::input(
            of::Shape::Object(&crate::api::ad_manager::inputs::FIELDS_OF_BUDGET),
            "",
        ),
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
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_UPSERT_AD_MEDIA_TYPE,
                ),
                "",
            )
            .example("SINGLE"),
        of::input(
            of::Shape::List(
                &of::Shape::Object(&crate::api::ad_manager::inputs::FIELDS_OF_MEDIA),
            ),
            "",
        ),
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
pub(crate) static FB_GET_CAMPAIGN_PUBLISHING_PROGRESS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "A campaign; of this product where drafts are meant, of the platform in its reports.",
        ),
        of::input(of::Shape::Boolean, "").example("true"),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_REPORTING: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::List(
                    &of::Shape::OneOf(
                        &crate::api::ad_manager::inputs::VALUES_OF_GOOGLE_GET_REPORTING_FIELDS_ITEM,
                    ),
                ),
                "The metrics to answer, separated by commas on the wire.",
            )
            .example("[\"impressions\",\"clicks\",\"cost_micros\"]"),
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_GOOGLE_GET_REPORTING_GROUP_BY,
                ),
                "",
            )
            .example("month"),
        of::input(of::Shape::Date, "The first day, `YYYY-MM-DD`.").example("2022-01-11"),
        of::input(of::Shape::Date, "The last day, `YYYY-MM-DD`.").example("2022-01-31"),
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_FB_GET_REPORTING_TYPE,
                ),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("AD_MANAGER or INTEGRATION"),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_CONVERSION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("conv_abc123"),
        of::input(of::Shape::Boolean, "").example("true"),
    ],
    body: None,
};
pub(crate) static GOOGLE_DELETE_CONVERSION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("conv_abc123"),
        of::input(of::Shape::Boolean, "").example("true"),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_INTEGRATION: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Boolean, "").example("true")],
    body: None,
};
pub(crate) static GOOGLE_GET_CURRENT_USER: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Boolean, "").example("true")],
    body: None,
};
pub(crate) static GOOGLE_GET_AD_ACCOUNT_DETAILS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "The platform's ad account; Facebook's begins with `act_`.",
            )
            .example("act_abc123"),
        of::input(of::Shape::Boolean, "").example("true"),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_KEYWORD_IDEAS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(of::Shape::Text, "Address on the web.").example("https://example.com"),
        of::input(of::Shape::Text, "").example("en"),
        of::input(of::Shape::List(&of::Shape::Text), "").example("[\"US\",\"CA\"]"),
        of::input(of::Shape::List(&of::Shape::Text), "").example("[\"marketing\"]"),
    ],
    body: None,
};
pub(crate) static GOOGLE_UPSERT_SEGMENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_GOOGLE_UPSERT_SEGMENT_TYPE,
                ),
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
        of::input(
            of::Shape::List(
                &of::Shape::Object(&crate::api::ad_manager::inputs::FIELDS_OF_MEMBER),
            ),
            "",
        ),
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
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_UPSERT_SEGMENT_EXPANSION_LEVEL,
                ),
                "",
            )
            .example("BALANCED"),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_AUDIENCES: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Boolean, "").example("true")],
    body: None,
};
pub(crate) static GOOGLE_GET_AUDIENCE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("aud_abc123"),
        of::input(of::Shape::Boolean, "").example("true"),
    ],
    body: None,
};
pub(crate) static GOOGLE_UPSERT_CAMPAIGN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            )
            .example("camp_abc123"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("My Campaign"),
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_CAMPAIGN_ADVERTISING_CHANNEL_TYPE,
                ),
                "",
            )
            .example("SEARCH"),
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_CAMPAIGN_ADVERTISING_CHANNEL_SUB_TYPE,
                ),
                "",
            )
            .example("SEARCH_MOBILE_APP"),
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_CAMPAIGN_GOAL_TYPE,
                ),
                "",
            )
            .example("WEBSITE_TRAFFIC"),
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
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_PUBLISHING_STATUS,
                ),
                "The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`, `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.",
            )
            .example("PUBLISHED"),
        of::input(of::Shape::Text, "").example("123-456-7890"),
        of::input(
                of::Shape::Boolean,
                "Whether something was changed since it was published.",
            )
            .example("false"),
        of::input(of::Shape::Number, "In millionths of the account's currency.")
            .example("2000000"),
        of::input(of::Shape::Text, "").example("customers/123/campaigns/456"),
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
        of::input(of::Shape::Boolean, "").example("true"),
    ],
    body: None,
};
pub(crate) static GOOGLE_GET_CONVERSION_GOALS: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Boolean, "").example("true")],
    body: None,
};
pub(crate) static LI_GET_INTEGRATION: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Boolean, "").example("true")],
    body: None,
};
pub(crate) static LI_GET_AD_ACCOUNTS: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Boolean, "").example("true")],
    body: None,
};
pub(crate) static LI_GET_CURRENT_USER: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Boolean, "").example("true")],
    body: None,
};
pub(crate) static LI_GET_CAMPAIGN_GROUP: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.",
        ),
        of::input(of::Shape::Boolean, "").example("true"),
    ],
    body: None,
};
pub(crate) static LI_UPSERT_CAMPAIGN_GROUP: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            )
            .example("cg_abc123"),
        of::input(of::Shape::Object(&FIELDS_OF_LINKED_IN_BUDGET), ""),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_AD_CAMPAIGN)), ""),
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_AD_CAMPAIGN_GROUP_DATA_AD_BUDGET_OPTIMIZATION,
                ),
                "",
            )
            .example("MAX_REACH"),
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_AD_CAMPAIGN_GROUP_DATA_OBJECTIVE_TYPE,
                ),
                "",
            )
            .example("LEAD_GENERATION"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Q1 Lead Gen"),
        of::input(of::Shape::Text, "").example("123456789"),
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_PUBLISHING_STATUS,
                ),
                "The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`, `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.",
            )
            .example("PUBLISHED"),
        of::input(of::Shape::Text, "").example("12345678"),
        of::input(
                of::Shape::Boolean,
                "Whether something was changed since it was published.",
            )
            .example("false"),
        of::input(
            of::Shape::Any,
            "Data about the record, or about the page where it stands beside a list.",
        ),
        of::input(of::Shape::Text, "").example("Budget below minimum"),
    ],
    body: None,
};
pub(crate) static LI_GET_LEAD_FORMS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of an account at the service that is connected.")
            .example("12345678"),
        of::input(of::Shape::Boolean, "").example("true"),
    ],
    body: None,
};
pub(crate) static LI_CREATE_LEAD_FORM: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of an account at the service that is connected."),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(
            of::Shape::Object(
                &crate::api::ad_manager::inputs::FIELDS_OF_SPONSORED_ACCOUNT_OWNER,
            ),
            "",
        ),
        of::input(
            of::Shape::Object(
                &crate::api::ad_manager::inputs::FIELDS_OF_CREATION_LOCALE,
            ),
            "",
        ),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Contact Us"),
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_LINKED_IN_CREATE_LEAD_FORM_BODY_STATE,
                ),
                "State or region of a country, or how things stand where it is no address.",
            )
            .example("PUBLISHED"),
        of::input(of::Shape::Object(&FIELDS_OF_LEAD_FORM_CONTENT), ""),
        of::input(
            of::Shape::List(
                &of::Shape::Object(
                    &crate::api::ad_manager::inputs::FIELDS_OF_HIDDEN_FIELD,
                ),
            ),
            "",
        ),
    ],
    body: None,
};
pub(crate) static LI_UPDATE_AD_STATUS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.",
        ),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_LINKED_IN_UPDATE_AD_STATUS_BODY_OPERATION_TYPE,
                ),
                "",
            )
            .example("PAUSED"),
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_LINKED_IN_UPDATE_AD_STATUS_BODY_TYPE,
                ),
                "What the id in the path belongs to.",
            )
            .example("adCampaign"),
    ],
    body: None,
};
pub(crate) static LI_GET_AD_ANALYTICS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_LI_GET_AD_ANALYTICS_PIVOT,
                ),
                "",
            )
            .example("ACCOUNT"),
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_LI_GET_AD_ANALYTICS_GROUP_BY,
                ),
                "",
            )
            .example("day"),
        of::input(of::Shape::Date, "The first day, `YYYY-MM-DD`.").example("2024-01-01"),
        of::input(of::Shape::Date, "The last day, `YYYY-MM-DD`.").example("2024-01-31"),
        of::input(of::Shape::Text, "")
            .example("urn:li:sponsoredCampaign:123,urn:li:sponsoredCampaign:456"),
        of::input(
                of::Shape::List(&of::Shape::OneOf(&VALUES_OF_FIELDS_ITEM)),
                "The metrics to answer, separated by commas on the wire.",
            )
            .example("[\"impressions\",\"clicks\",\"costInUsd\"]"),
    ],
    body: None,
};
pub(crate) static LI_GET_REPORTING_LIST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("campaigns"),
        of::input(
                of::Shape::Text,
                "A campaign; of this product where drafts are meant, of the platform in its reports.",
            )
            .example("12345678"),
        of::input(of::Shape::Text, "").example("87654321"),
        of::input(of::Shape::Date, "The first day, `YYYY-MM-DD`.").example("2024-01-01"),
        of::input(of::Shape::Date, "The last day, `YYYY-MM-DD`.").example("2024-01-31"),
        of::input(
                of::Shape::List(&of::Shape::OneOf(&VALUES_OF_FIELDS_ITEM)),
                "The metrics to answer, separated by commas on the wire.",
            )
            .example("[\"impressions\",\"clicks\"]"),
    ],
    body: None,
};
pub(crate) static LI_GET_CAMPAIGN_GROUP_REPORTING: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("12345678"),
        of::input(of::Shape::Date, "The first day, `YYYY-MM-DD`.").example("2024-01-01"),
        of::input(of::Shape::Date, "The last day, `YYYY-MM-DD`.").example("2024-01-31"),
        of::input(
                of::Shape::List(&of::Shape::OneOf(&VALUES_OF_FIELDS_ITEM)),
                "The metrics to answer, separated by commas on the wire.",
            )
            .example("[\"impressions\",\"clicks\"]"),
        of::input(of::Shape::Text, "").example("87654321"),
    ],
    body: None,
};
pub(crate) static VALUES_OF_FB_GET_REPORTING_FIELDS_ITEM: [&str; 10] = [
    "impressions",
    "clicks",
    "spend",
    "cpc",
    "cost_per_conversion",
    "conversions",
    "cpm",
    "reach",
    "frequency",
    "ctr",
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
            of::Shape::List(
                &of::Shape::Object(
                    &crate::api::ad_manager::inputs::FIELDS_OF_FORM_QUESTION_OPTION,
                ),
            ),
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
    "MARITIAL_STATUS",
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
    of::field("isRequired", of::input(of::Shape::Boolean, "").example("true"))
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
pub(crate) static FIELDS_OF_FACEBOOK_AUDIENCE: [of::Field; 10] = [
    of::field(
            "geoLocations",
            of::input(
                of::Shape::List(&of::Shape::Object(&FIELDS_OF_AUDIENCE_LOCATION)),
                "",
            ),
        )
        .required(),
    of::field(
        "locales",
        of::input(
            of::Shape::List(
                &of::Shape::Object(
                    &crate::api::ad_manager::inputs::FIELDS_OF_AUDIENCE_LOCALE,
                ),
            ),
            "",
        ),
    ),
    of::field(
        "placements",
        of::input(
            of::Shape::Object(
                &crate::api::ad_manager::inputs::FIELDS_OF_AUDIENCE_PLACEMENTS,
            ),
            "",
        ),
    ),
    of::field(
        "placementType",
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_FACEBOOK_AUDIENCE_PLACEMENT_TYPE,
                ),
                "",
            )
            .example("auto"),
    ),
    of::field(
        "lookalike",
        of::input(
            of::Shape::List(
                &of::Shape::Object(
                    &crate::api::ad_manager::inputs::FIELDS_OF_AUDIENCE_CUSTOM_AUDIENCE_ITEM,
                ),
            ),
            "",
        ),
    ),
    of::field(
        "retargeting",
        of::input(
            of::Shape::List(
                &of::Shape::Object(
                    &crate::api::ad_manager::inputs::FIELDS_OF_AUDIENCE_CUSTOM_AUDIENCE_ITEM,
                ),
            ),
            "",
        ),
    ),
    of::field(
        "interests",
        of::input(
            of::Shape::List(
                &of::Shape::Object(
                    &crate::api::ad_manager::inputs::FIELDS_OF_AUDIENCE_INTEREST,
                ),
            ),
            "",
        ),
    ),
    of::field("ageMin", of::input(of::Shape::Number, "").example("18")),
    of::field("ageMax", of::input(of::Shape::Number, "").example("65")),
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
                    of::Shape::OneOf(
                        &crate::api::ad_manager::inputs::VALUES_OF_AUDIENCE_LOCATION_TYPE,
                    ),
                    "Kind of the record; what the values mean depends on where it stands.",
                )
                .example("country"),
        )
        .required(),
    of::field(
            "selectionType",
            of::input(
                    of::Shape::OneOf(
                        &crate::api::ad_manager::inputs::VALUES_OF_SELECTION_TYPE,
                    ),
                    "",
                )
                .example("include"),
        )
        .required(),
    of::field("radius", of::input(of::Shape::Number, "").example("25")),
    of::field(
        "radiusUnit",
        of::input(
                of::Shape::OneOf(&crate::api::ad_manager::inputs::VALUES_OF_RADIUS_UNIT),
                "",
            )
            .example("mi"),
    ),
    of::field(
        "geometry",
        of::input(of::Shape::Object(&FIELDS_OF_AUDIENCE_LOCATION_GEOMETRY), ""),
    ),
];
pub(crate) static FIELDS_OF_AUDIENCE_LOCATION_GEOMETRY: [of::Field; 2] = [
    of::field("location", of::input(of::Shape::Any, "")).required(),
    of::field("locationType", of::input(of::Shape::Text, "").example("APPROXIMATE"))
        .required(),
];
pub(crate) static FIELDS_OF_RULE_BASED_USER_LIST: [of::Field; 2] = [
    of::field(
        "prepopulationStatus",
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_RULE_BASED_USER_LIST_PREPOPULATION_STATUS,
                ),
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
pub(crate) static FIELDS_OF_FLEXIBLE_RULE_USER_LIST: [of::Field; 3] = [
    of::field("inclusiveRuleOperator", of::input(of::Shape::Text, "").example("AND")),
    of::field(
            "inclusiveOperands",
            of::input(
                of::Shape::List(
                    &of::Shape::Object(
                        &crate::api::ad_manager::inputs::FIELDS_OF_RULE_OPERAND,
                    ),
                ),
                "",
            ),
        )
        .required(),
    of::field(
            "exclusiveOperands",
            of::input(
                    of::Shape::List(
                        &of::Shape::Object(
                            &crate::api::ad_manager::inputs::FIELDS_OF_RULE_OPERAND,
                        ),
                    ),
                    "",
                )
                .example("[]"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_GOOGLE_BUDGET: [of::Field; 4] = [
    of::field(
        "budgetType",
        of::input(
                of::Shape::OneOf(&crate::api::ad_manager::inputs::VALUES_OF_BUDGET_TYPE),
                "",
            )
            .example("DAILY"),
    ),
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
        "geoLocations",
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
        of::input(of::Shape::Text, "Name for machines, as opposed to what people read.")
            .example("geoTargetConstants/2840"),
    ),
    of::field(
        "id",
        of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            )
            .example("ChIJOwg_06VPwokRYv534QaPC8g"),
    ),
    of::field(
        "name",
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("New York"),
    ),
    of::field("countryName", of::input(of::Shape::Text, "").example("United States")),
    of::field(
        "type",
        of::input(
                of::Shape::Text,
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("city"),
    ),
    of::field("radius", of::input(of::Shape::Number, "").example("25")),
    of::field(
        "radiusUnit",
        of::input(
                of::Shape::OneOf(&crate::api::ad_manager::inputs::VALUES_OF_RADIUS_UNIT),
                "",
            )
            .example("mi"),
    ),
    of::field(
        "selectionType",
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_SELECTION_TYPE,
                ),
                "",
            )
            .example("include"),
    ),
    of::field(
        "resourceName",
        of::input(
                of::Shape::Text,
                "Google's full name of a record, as in `customers/1/campaigns/2`.",
            )
            .example("customers/123/geoTargetConstants/2840"),
    ),
    of::field(
        "placeId",
        of::input(of::Shape::Text, "").example("ChIJOwg_06VPwokRYv534QaPC8g"),
    ),
    of::field(
        "formattedAddress",
        of::input(of::Shape::Text, "").example("New York, NY, USA"),
    ),
    of::field("geometry", of::input(of::Shape::Object(&FIELDS_OF_GEO_GEOMETRY), "")),
    of::field(
        "addressComponents",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_GEO_ADDRESS_COMPONENT)),
            "",
        ),
    ),
];
pub(crate) static FIELDS_OF_GEO_GEOMETRY: [of::Field; 3] = [
    of::field("location", of::input(of::Shape::Object(&FIELDS_OF_GEO_LAT_LNG), "")),
    of::field("locationType", of::input(of::Shape::Text, "").example("APPROXIMATE")),
    of::field("viewport", of::input(of::Shape::Object(&FIELDS_OF_GEO_VIEWPORT), "")),
];
pub(crate) static FIELDS_OF_GEO_LAT_LNG: [of::Field; 2] = [
    of::field("lat", of::input(of::Shape::Number, "").example("40.7128")),
    of::field("lng", of::input(of::Shape::Number, "").example("-74.006")),
];
pub(crate) static FIELDS_OF_GEO_VIEWPORT: [of::Field; 2] = [
    of::field("northeast", of::input(of::Shape::Object(&FIELDS_OF_GEO_LAT_LNG), "")),
    of::field("southwest", of::input(of::Shape::Object(&FIELDS_OF_GEO_LAT_LNG), "")),
];
pub(crate) static FIELDS_OF_GEO_ADDRESS_COMPONENT: [of::Field; 3] = [
    of::field("longName", of::input(of::Shape::Text, "").example("New York")),
    of::field("shortName", of::input(of::Shape::Text, "").example("NY")),
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
            )
            .example("English"),
    ),
    of::field(
        "key",
        of::input(of::Shape::Text, "Name for machines, as opposed to what people read.")
            .example("1000"),
    ),
    of::field(
        "id",
        of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            )
            .example("1000"),
    ),
    of::field(
        "resourceName",
        of::input(
                of::Shape::Text,
                "Google's full name of a record, as in `customers/1/campaigns/2`.",
            )
            .example("languageConstants/1000"),
    ),
];
pub(crate) static FIELDS_OF_GOOGLE_DEMOGRAPHIC_TARGET: [of::Field; 2] = [
    of::field("enum", of::input(of::Shape::Text, "").example("MALE")).required(),
    of::field("negative", of::input(of::Shape::Boolean, "").example("false")).required(),
];
pub(crate) static FIELDS_OF_GOOGLE_SEGMENT_TARGET: [of::Field; 2] = [
    of::field(
            "type",
            of::input(
                    of::Shape::Text,
                    "Kind of the record; what the values mean depends on where it stands.",
                )
                .example("USER_LIST"),
        )
        .required(),
    of::field(
            "id",
            of::input(
                    of::Shape::Text,
                    "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
                )
                .example("customers/123/userLists/456"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_GOOGLE_TARGET_INTERESTS: [of::Field; 2] = [
    of::field(
        "affinity",
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"customers/123/userInterests/789\"]"),
    ),
    of::field(
        "inMarket",
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"customers/123/userInterests/321\"]"),
    ),
];
pub(crate) static FIELDS_OF_GOOGLE_NETWORK_SETTINGS: [of::Field; 2] = [
    of::field("targetSearchNetwork", of::input(of::Shape::Boolean, "").example("true"))
        .required(),
    of::field("targetContentNetwork", of::input(of::Shape::Boolean, "").example("false"))
        .required(),
];
pub(crate) static FIELDS_OF_GOOGLE_BIDDING_STRATEGY: [of::Field; 2] = [
    of::field(
        "type",
        of::input(
                of::Shape::Text,
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("MAXIMIZE_CONVERSIONS"),
    ),
    of::field(
        "value",
        of::input(of::Shape::Number, "In millionths of the account's currency.")
            .example("1000000"),
    ),
];
pub(crate) static FIELDS_OF_GOOGLE_ASSETS: [of::Field; 5] = [
    of::field(
        "calls",
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"customers/123/assets/456\"]"),
    ),
    of::field(
        "sitelinks",
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"customers/123/assets/789\"]"),
    ),
    of::field(
        "leadForm",
        of::input(of::Shape::Text, "").example("customers/123/assets/321"),
    ),
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
    of::field(
            "url",
            of::input(of::Shape::Text, "Address on the web.")
                .example("https://example.com/logo.png"),
        )
        .required(),
    of::field(
        "resourceName",
        of::input(
                of::Shape::Text,
                "Google's full name of a record, as in `customers/1/campaigns/2`.",
            )
            .example("customers/123/assets/456"),
    ),
    of::field(
        "name",
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Logo"),
    ),
    of::field(
        "error",
        of::input(of::Shape::Text, "What went wrong; often just the name of the status.")
            .example("Image too large"),
    ),
];
pub(crate) static FIELDS_OF_GOOGLE_AD_GROUP: [of::Field; 13] = [
    of::field(
        "id",
        of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            )
            .example("ag_abc123"),
    ),
    of::field(
        "adGroupId",
        of::input(of::Shape::Text, "").example("customers/123/adGroups/456"),
    ),
    of::field(
        "name",
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Ad Group 1"),
    ),
    of::field("adCampaignId", of::input(of::Shape::Text, "").example("camp_abc123")),
    of::field(
        "adContent",
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_GOOGLE_AD_CONTENT)), ""),
    ),
    of::field("keywords", of::input(of::Shape::Object(&FIELDS_OF_GOOGLE_KEYWORDS), "")),
    of::field(
        "publishingStatus",
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_PUBLISHING_STATUS,
                ),
                "The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`, `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.",
            )
            .example("PUBLISHED"),
    ),
    of::field(
        "adGroupError",
        of::input(of::Shape::Text, "").example("Keyword policy violation"),
    ),
    of::field(
        "googleAdGroupId",
        of::input(of::Shape::Text, "").example("customers/123/adGroups/456"),
    ),
    of::field("customChannels", of::input(of::Shape::Boolean, "").example("false")),
    of::field(
        "selectedChannels",
        of::input(
                of::Shape::List(
                    &of::Shape::OneOf(&crate::api::ad_manager::inputs::VALUES_OF_ITEM),
                ),
                "",
            )
            .example("[\"YOUTUBE\"]"),
    ),
    of::field(
        "googleAudienceId",
        of::input(of::Shape::Text, "").example("customers/123/audiences/789"),
    ),
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
            )
            .example("ad_abc123"),
    ),
    of::field(
        "name",
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Summer Sale Ad"),
    ),
    of::field(
        "mediaType",
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_GOOGLE_AD_CONTENT_MEDIA_TYPE,
                ),
                "",
            )
            .example("IMAGE"),
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
    of::field("isDeleted", of::input(of::Shape::Boolean, "").example("false")),
    of::field(
        "adError",
        of::input(of::Shape::Text, "").example("Landing page URL is invalid"),
    ),
    of::field(
        "publishingStatus",
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_PUBLISHING_STATUS,
                ),
                "The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`, `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.",
            )
            .example("PUBLISHED"),
    ),
    of::field(
        "adId",
        of::input(
                of::Shape::Text,
                "Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.",
            )
            .example("ad_internal_abc"),
    ),
    of::field("adCampaignId", of::input(of::Shape::Text, "").example("camp_abc123")),
    of::field("adGroupId", of::input(of::Shape::Text, "").example("ag_abc123")),
    of::field(
        "googleAdId",
        of::input(of::Shape::Text, "").example("customers/123/ads/456"),
    ),
    of::field(
        "media",
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_GOOGLE_MEDIA)), ""),
    ),
    of::field(
        "callToActionLabel",
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_GOOGLE_AD_CONTENT_CALL_TO_ACTION_LABEL,
                ),
                "",
            )
            .example("LEARN_MORE"),
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
        of::input(
                of::Shape::List(
                    &of::Shape::OneOf(&crate::api::ad_manager::inputs::VALUES_OF_ITEM),
                ),
                "",
            )
            .example("[\"YOUTUBE\"]"),
    ),
    of::field("customChannels", of::input(of::Shape::Boolean, "").example("false")),
];
pub(crate) static FIELDS_OF_GOOGLE_MEDIA: [of::Field; 6] = [
    of::field(
        "type",
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_GOOGLE_MEDIA_TYPE,
                ),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("IMAGE"),
    ),
    of::field(
        "src",
        of::input(of::Shape::Text, "").example("https://example.com/image.jpg"),
    ),
    of::field("isLogo", of::input(of::Shape::Boolean, "").example("false")),
    of::field(
        "error",
        of::input(of::Shape::Text, "What went wrong; often just the name of the status.")
            .example("Invalid format"),
    ),
    of::field(
        "url",
        of::input(of::Shape::Text, "Address on the web.")
            .example("https://example.com/image.jpg"),
    ),
    of::field("imageType", of::input(of::Shape::Text, "").example("SQUARE")),
];
pub(crate) static FIELDS_OF_GOOGLE_YOU_TUBE_VIDEO_LINK: [of::Field; 1] = [
    of::field("youtubeVideoId", of::input(of::Shape::Text, "").example("dQw4w9WgXcQ"))
        .required(),
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
    of::field("callToActionLabel", of::input(of::Shape::Text, "").example("LEARN_MORE")),
    of::field(
        "media",
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_GOOGLE_MEDIA)), ""),
    ),
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
    of::field("keyword", of::input(of::Shape::Text, "").example("digital marketing"))
        .required(),
    of::field("matchType", of::input(of::Shape::Text, "").example("BROAD")).required(),
];
pub(crate) static FIELDS_OF_GOOGLE_AD_GROUP_AUDIENCE: [of::Field; 2] = [
    of::field(
        "geoLocations",
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
                    of::Shape::OneOf(
                        &crate::api::ad_manager::inputs::VALUES_OF_GOOGLE_CAMPAIGN_GOAL_TYPE,
                    ),
                    "Kind of the record; what the values mean depends on where it stands.",
                )
                .example("WEBSITE_TRAFFIC"),
        )
        .required(),
    of::field(
        "value",
        of::input(
                of::Shape::Text,
                "The value itself; unit and form depend on where it stands.",
            )
            .example("customers/123/conversionActions/456"),
    ),
    of::field(
        "isCustomConversionGoal",
        of::input(of::Shape::Boolean, "").example("false"),
    ),
];
pub(crate) static FIELDS_OF_GOOGLE_AD_SCHEDULE: [of::Field; 3] = [
    of::field(
            "dayOfWeek",
            of::input(
                    of::Shape::OneOf(
                        &crate::api::ad_manager::inputs::VALUES_OF_GOOGLE_AD_SCHEDULE_DAY_OF_WEEK,
                    ),
                    "",
                )
                .example("MONDAY"),
        )
        .required(),
    of::field("from", of::input(of::Shape::Text, "").example("09:00")).required(),
    of::field("to", of::input(of::Shape::Text, "").example("17:00")).required(),
];
pub(crate) static FIELDS_OF_LINKED_IN_BUDGET: [of::Field; 4] = [
    of::field(
        "budgetType",
        of::input(
                of::Shape::OneOf(&crate::api::ad_manager::inputs::VALUES_OF_BUDGET_TYPE),
                "",
            )
            .example("DAILY"),
    ),
    of::field(
        "amount",
        of::input(
                of::Shape::Number,
                "A sum of money; mostly in the currency's unit, in advertising also in cents or micros.",
            )
            .example("10000"),
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
            )
            .example("camp_abc123"),
    ),
    of::field(
        "locale",
        of::input(
            of::Shape::Object(&crate::api::ad_manager::inputs::FIELDS_OF_LOCALE),
            "",
        ),
    ),
    of::field(
        "name",
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Q1 Lead Gen Campaign"),
    ),
    of::field(
        "publishingStatus",
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_PUBLISHING_STATUS,
                ),
                "The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`, `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.",
            )
            .example("PUBLISHED"),
    ),
    of::field(
        "mediaType",
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_AD_CAMPAIGN_MEDIA_TYPE,
                ),
                "",
            )
            .example("STANDARD_UPDATE"),
    ),
    of::field("audience", of::input(of::Shape::Object(&FIELDS_OF_AUDIENCE), "")),
    of::field(
        "unitCost",
        of::input(
            of::Shape::Object(&crate::api::ad_manager::inputs::FIELDS_OF_UNIT_COST),
            "",
        ),
    ),
    of::field(
        "campaignType",
        of::input(of::Shape::Text, "").example("SPONSORED_UPDATES"),
    ),
    of::field("adCampaignGroupId", of::input(of::Shape::Text, "").example("cg_abc123")),
    of::field("adCampaignId", of::input(of::Shape::Text, "").example("123456789")),
    of::field(
        "ads",
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_LINKED_IN_AD)), ""),
    ),
    of::field(
        "linkedInError",
        of::input(of::Shape::Text, "").example("Bid below minimum"),
    ),
    of::field(
        "meta",
        of::input(
            of::Shape::Any,
            "Data about the record, or about the page where it stands beside a list.",
        ),
    ),
];
pub(crate) static FIELDS_OF_AUDIENCE: [of::Field; 2] = [
    of::field(
        "geoLocations",
        of::input(
            of::Shape::List(
                &of::Shape::Object(
                    &crate::api::ad_manager::inputs::FIELDS_OF_GEO_LOCATION,
                ),
            ),
            "",
        ),
    ),
    of::field(
        "targetAudience",
        of::input(of::Shape::Object(&FIELDS_OF_TARGET_AUDIENCE), ""),
    ),
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
            )
            .example("[]"),
    ),
];
pub(crate) static FIELDS_OF_SELECTED_ATTRIBUTE: [of::Field; 4] = [
    of::field("urn", of::input(of::Shape::Text, "").example("urn:li:geo:103644278"))
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
    of::field("categoryName", of::input(of::Shape::Text, "").example("Location"))
        .required(),
    of::field(
            "facet",
            of::input(of::Shape::Text, "").example("urn:li:adTargetingFacet:locations"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_LINKED_IN_AD: [of::Field; 16] = [
    of::field(
        "id",
        of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            )
            .example("ad_abc123"),
    ),
    of::field(
        "name",
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Summer Sale Ad"),
    ),
    of::field(
        "introductoryText",
        of::input(of::Shape::Text, "").example("Check out our summer sale!"),
    ),
    of::field(
        "destinationUrl",
        of::input(of::Shape::Text, "").example("https://example.com"),
    ),
    of::field("callToActionLabel", of::input(of::Shape::Text, "").example("LEARN_MORE")),
    of::field(
        "destinationFormId",
        of::input(of::Shape::Text, "").example("form_abc123"),
    ),
    of::field(
        "contentReferenceString",
        of::input(of::Shape::Text, "").example("urn:li:share:123"),
    ),
    of::field(
        "media",
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_LINKED_IN_MEDIA)), ""),
    ),
    of::field("adCampaignId", of::input(of::Shape::Text, "").example("camp_abc123")),
    of::field(
        "adId",
        of::input(
                of::Shape::Text,
                "Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.",
            )
            .example("12345678"),
    ),
    of::field(
        "headline",
        of::input(
                of::Shape::Text,
                "Line that stands above the text of an ad or a review.",
            )
            .example("Your next career move starts here"),
    ),
    of::field(
        "publishingStatus",
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_PUBLISHING_STATUS,
                ),
                "The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`, `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.",
            )
            .example("PUBLISHED"),
    ),
    of::field("adCampaignGroupId", of::input(of::Shape::Text, "").example("cg_abc123")),
    of::field(
        "description",
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("Join thousands who already made the switch"),
    ),
    of::field(
        "meta",
        of::input(
            of::Shape::Any,
            "Data about the record, or about the page where it stands beside a list.",
        ),
    ),
    of::field(
        "linkedInError",
        of::input(of::Shape::Text, "").example("Ad rejected by policy"),
    ),
];
pub(crate) static FIELDS_OF_LINKED_IN_MEDIA: [of::Field; 9] = [
    of::field(
        "type",
        of::input(
                of::Shape::OneOf(
                    &crate::api::ad_manager::inputs::VALUES_OF_LINKED_IN_MEDIA_TYPE,
                ),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("image"),
    ),
    of::field(
        "src",
        of::input(of::Shape::Text, "").example("https://example.com/image.jpg"),
    ),
    of::field(
        "frames",
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"https://example.com/frame1.jpg\"]"),
    ),
    of::field("selectedPoster", of::input(of::Shape::INTEGER, "").example("0")),
    of::field(
        "thumbnailUrl",
        of::input(of::Shape::Text, "").example("https://example.com/thumb.jpg"),
    ),
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
            .example("Get started today"),
    ),
    of::field(
        "destinationUrl",
        of::input(of::Shape::Text, "").example("https://example.com"),
    ),
    of::field("fileSizeBytes", of::input(of::Shape::INTEGER, "").example("102400")),
];
pub(crate) static FIELDS_OF_LEAD_FORM_CONTENT: [of::Field; 5] = [
    of::field(
            "questions",
            of::input(
                of::Shape::List(
                    &of::Shape::Object(
                        &crate::api::ad_manager::inputs::FIELDS_OF_LEAD_FORM_QUESTION,
                    ),
                ),
                "",
            ),
        )
        .required(),
    of::field(
        "description",
        of::input(
            of::Shape::Object(
                &crate::api::ad_manager::inputs::FIELDS_OF_LOCALIZED_STRING,
            ),
            "Free text that describes it.",
        ),
    ),
    of::field(
            "headline",
            of::input(
                of::Shape::Object(
                    &crate::api::ad_manager::inputs::FIELDS_OF_LOCALIZED_STRING,
                ),
                "Line that stands above the text of an ad or a review.",
            ),
        )
        .required(),
    of::field(
            "postSubmissionInfo",
            of::input(of::Shape::Object(&FIELDS_OF_POST_SUBMISSION_INFO), ""),
        )
        .required(),
    of::field(
            "legalInfo",
            of::input(
                of::Shape::Object(&crate::api::ad_manager::inputs::FIELDS_OF_LEGAL_INFO),
                "",
            ),
        )
        .required(),
];
pub(crate) static FIELDS_OF_POST_SUBMISSION_INFO: [of::Field; 2] = [
    of::field(
            "message",
            of::input(
                of::Shape::Object(
                    &crate::api::ad_manager::inputs::FIELDS_OF_LOCALIZED_STRING,
                ),
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
                of::Shape::Object(
                    &crate::api::ad_manager::inputs::FIELDS_OF_POST_SUBMISSION_CALL_TO_ACTION_TARGET,
                ),
                "",
            ),
        )
        .required(),
    of::field(
            "callToActionLabel",
            of::input(
                    of::Shape::OneOf(
                        &crate::api::ad_manager::inputs::VALUES_OF_POST_SUBMISSION_CALL_TO_ACTION_CALL_TO_ACTION_LABEL,
                    ),
                    "",
                )
                .example("LEARN_MORE"),
        )
        .required(),
];
pub(crate) static VALUES_OF_FIELDS_ITEM: [&str; 11] = [
    "clicks",
    "oneClickLeads",
    "costInLocalCurrency",
    "impressions",
    "costInUsd",
    "ctr",
    "cpc",
    "cpm",
    "cpl",
    "externalWebsitePostClickConversions",
    "conversionRate",
];
