// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Ad manager.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
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
    &FB_GET_CAMPAIGN_PUBLISHING_PROGRESS,
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

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "ad_manager",
    version: Some("v3"),
    ..rt::Route::PLAIN
};
pub(crate) static FB_GET_REPORTING: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[
        rt::Parameter::query("fields").required(),
        rt::Parameter::query("groupBy").required(),
        rt::Parameter::query("startDate").required(),
        rt::Parameter::query("endDate").required(),
        rt::Parameter::query("type").required(),
    ],
    ..crate::api::ad_manager::routes::FB_GET_REPORTING
};
pub(crate) static FB_GET_CAMPAIGN_REPORTING: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_GET_CAMPAIGN_REPORTING
};
pub(crate) static FB_GET_REPORTING_LIST: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[
        rt::Parameter::query("listType").required(),
        rt::Parameter::query("startDate").required(),
        rt::Parameter::query("endDate").required(),
        rt::Parameter::query("campaignId"),
        rt::Parameter::query("type").required(),
    ],
    ..crate::api::ad_manager::routes::FB_GET_REPORTING_LIST
};
pub(crate) static FB_GET_CURRENT_USER: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::query("isDraft")],
    ..crate::api::ad_manager::routes::FB_GET_CURRENT_USER
};
pub(crate) static FB_GET_PAGES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_GET_PAGES
};
pub(crate) static FB_GET_INSTAGRAM_ACCOUNTS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_GET_INSTAGRAM_ACCOUNTS
};
pub(crate) static FB_GET_PAGE_LEAD_FORMS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::path("pageId"), rt::Parameter::query("isDraft")],
    ..crate::api::ad_manager::routes::FB_GET_PAGE_LEAD_FORMS
};
pub(crate) static FB_CREATE_PAGE_LEAD_FORM: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    parameters: &[
        rt::Parameter::path("pageId"),
        rt::Parameter::field("type").required(),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("greetingCard"),
        rt::Parameter::field("questions").required(),
        rt::Parameter::field("questionPageHeadline"),
        rt::Parameter::field("privacyPolicyLink").required(),
        rt::Parameter::field("privacyPolicyText"),
        rt::Parameter::field("customDisclaimer"),
        rt::Parameter::field("thankYouPage").required(),
        rt::Parameter::field("isDraft"),
        rt::Parameter::field("draftFormId"),
        rt::Parameter::field("locale"),
    ],
    ..crate::api::ad_manager::routes::FB_CREATE_PAGE_LEAD_FORM
};
pub(crate) static FB_GET_AD_ACCOUNTS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_GET_AD_ACCOUNTS
};
pub(crate) static FB_GET_AD_ACCOUNT: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::path("adAccountId"), rt::Parameter::query("isDraft")],
    ..crate::api::ad_manager::routes::FB_GET_AD_ACCOUNT
};
pub(crate) static FB_DELETE_AD_ACCOUNT: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_DELETE_AD_ACCOUNT
};
pub(crate) static FB_GET_CONVERSATION_FORMS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::query("isDraft")],
    ..crate::api::ad_manager::routes::FB_GET_CONVERSATION_FORMS
};
pub(crate) static FB_CREATE_CONVERSATION_FORM: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_CREATE_CONVERSATION_FORM
};
pub(crate) static FB_GET_INTEGRATION: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::query("isDraft")],
    ..crate::api::ad_manager::routes::FB_GET_INTEGRATION
};
pub(crate) static FB_CREATE_INTEGRATION: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_CREATE_INTEGRATION
};
pub(crate) static FB_DELETE_INTEGRATION: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_DELETE_INTEGRATION
};
pub(crate) static FB_SEARCH_TARGETING: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
    ],
    ..crate::api::ad_manager::routes::FB_SEARCH_TARGETING
};
pub(crate) static FB_PUBLISH_CAMPAIGN: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_PUBLISH_CAMPAIGN
};
pub(crate) static FB_DELETE_PAGE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_DELETE_PAGE
};
pub(crate) static FB_GET_PIXELS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_GET_PIXELS
};
pub(crate) static FB_UPSERT_PIXEL: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_UPSERT_PIXEL
};
pub(crate) static FB_GET_CUSTOM_AUDIENCES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_GET_CUSTOM_AUDIENCES
};
pub(crate) static FB_GET_CUSTOM_AUDIENCE: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::path("audienceId"), rt::Parameter::query("isDraft")],
    ..crate::api::ad_manager::routes::FB_GET_CUSTOM_AUDIENCE
};
pub(crate) static FB_UPDATE_CUSTOM_AUDIENCE: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("2021-07-28"),
    parameters: &[
        rt::Parameter::path("audienceId"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("description"),
    ],
    ..crate::api::ad_manager::routes::FB_UPDATE_CUSTOM_AUDIENCE
};
pub(crate) static FB_DELETE_CUSTOM_AUDIENCE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::path("audienceId"), rt::Parameter::query("isDraft")],
    ..crate::api::ad_manager::routes::FB_DELETE_CUSTOM_AUDIENCE
};
pub(crate) static FB_ADD_CUSTOM_AUDIENCE_MEMBER: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_ADD_CUSTOM_AUDIENCE_MEMBER
};
pub(crate) static FB_REMOVE_CUSTOM_AUDIENCE_MEMBER: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_REMOVE_CUSTOM_AUDIENCE_MEMBER
};
pub(crate) static FB_BATCH_UPDATE_AUDIENCE_MEMBERS: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_BATCH_UPDATE_AUDIENCE_MEMBERS
};
pub(crate) static FB_SET_DEFAULT_PAGE: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("2021-07-28"),
    parameters: &[
        rt::Parameter::query("isDraft"),
        rt::Parameter::field("pageId").required(),
    ],
    ..crate::api::ad_manager::routes::FB_SET_DEFAULT_PAGE
};
pub(crate) static FB_GET_LEAD_FORM: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::path("leadFormId"), rt::Parameter::query("isDraft")],
    ..crate::api::ad_manager::routes::FB_GET_LEAD_FORM
};
pub(crate) static FB_GET_CAMPAIGN: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_GET_CAMPAIGN
};
pub(crate) static FB_GET_ENTITY: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_GET_ENTITY
};
pub(crate) static FB_UPSERT_CAMPAIGN: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_UPSERT_CAMPAIGN
};
pub(crate) static FB_UPSERT_ADSET: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_UPSERT_ADSET
};
pub(crate) static FB_UPSERT_AD: rt::Route = rt::Route {
    method: rt::Method::PUT,
    path: "/ad-publishing/facebook/ads",
    version: Some("2021-07-28"),
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["adPublishing.write"],
        },
    ],
    ..crate::api::ad_manager::routes::FB_UPSERT_AD
};
pub(crate) static FB_PAUSE_CAMPAIGN: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_PAUSE_CAMPAIGN
};
pub(crate) static FB_RESUME_CAMPAIGN: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_RESUME_CAMPAIGN
};
pub(crate) static FB_DUPLICATE_CAMPAIGN: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_DUPLICATE_CAMPAIGN
};
pub(crate) static FB_DELETE_CAMPAIGN: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_DELETE_CAMPAIGN
};
pub(crate) static FB_PAUSE_ADSET: rt::Route = rt::Route {
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/adsets/{adSetId}/pause",
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::path("adSetId")],
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["adPublishing.write"],
        },
    ],
    ..crate::api::ad_manager::routes::FB_PAUSE_ADSET
};
pub(crate) static FB_RESUME_ADSET: rt::Route = rt::Route {
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/adsets/{adSetId}/resume",
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::path("adSetId")],
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["adPublishing.write"],
        },
    ],
    ..crate::api::ad_manager::routes::FB_RESUME_ADSET
};
pub(crate) static FB_DUPLICATE_ADSET: rt::Route = rt::Route {
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/adsets/{adSetId}/duplicate",
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::path("adSetId")],
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["adPublishing.write"],
        },
    ],
    ..crate::api::ad_manager::routes::FB_DUPLICATE_ADSET
};
pub(crate) static FB_DELETE_ADSET: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    path: "/ad-publishing/facebook/adsets/{adSetId}",
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::path("adSetId")],
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["adPublishing.write"],
        },
    ],
    ..crate::api::ad_manager::routes::FB_DELETE_ADSET
};
pub(crate) static FB_PAUSE_AD: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_PAUSE_AD
};
pub(crate) static FB_RESUME_AD: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_RESUME_AD
};
pub(crate) static FB_DUPLICATE_AD: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_DUPLICATE_AD
};
pub(crate) static FB_DELETE_AD: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::FB_DELETE_AD
};
pub(crate) static FB_GET_CAMPAIGN_PUBLISHING_PROGRESS: rt::Route = rt::Route {
    name: "fb_get_campaign_publishing_progress",
    operation_id: "fb-get-campaign-publishing-progress",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/campaigns/{campaignId}/publishing-progress",
    summary: "Get campaign publishing progress",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("campaignId"), rt::Parameter::query("isDraft")],
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_GET_REPORTING: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[
        rt::Parameter::query("fields").required(),
        rt::Parameter::query("groupBy"),
        rt::Parameter::query("startDate").required(),
        rt::Parameter::query("endDate").required(),
        rt::Parameter::query("type").required(),
    ],
    ..crate::api::ad_manager::routes::GOOGLE_GET_REPORTING
};
pub(crate) static GOOGLE_GET_REPORTING_LIST: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::GOOGLE_GET_REPORTING_LIST
};
pub(crate) static GOOGLE_GET_CAMPAIGN_REPORTING: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::GOOGLE_GET_CAMPAIGN_REPORTING
};
pub(crate) static GOOGLE_GET_CONVERSIONS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::GOOGLE_GET_CONVERSIONS
};
pub(crate) static GOOGLE_UPSERT_CONVERSION: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::GOOGLE_UPSERT_CONVERSION
};
pub(crate) static GOOGLE_GET_CONVERSION: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::path("conversionId"), rt::Parameter::query("isDraft")],
    ..crate::api::ad_manager::routes::GOOGLE_GET_CONVERSION
};
pub(crate) static GOOGLE_DELETE_CONVERSION: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::path("conversionId"), rt::Parameter::query("isDraft")],
    ..crate::api::ad_manager::routes::GOOGLE_DELETE_CONVERSION
};
pub(crate) static GOOGLE_GET_INTEGRATION: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::query("isDraft")],
    ..crate::api::ad_manager::routes::GOOGLE_GET_INTEGRATION
};
pub(crate) static GOOGLE_CREATE_INTEGRATION: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::GOOGLE_CREATE_INTEGRATION
};
pub(crate) static GOOGLE_GET_CURRENT_USER: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::query("isDraft")],
    ..crate::api::ad_manager::routes::GOOGLE_GET_CURRENT_USER
};
pub(crate) static GOOGLE_GET_AD_ACCOUNTS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::GOOGLE_GET_AD_ACCOUNTS
};
pub(crate) static GOOGLE_GET_AD_ACCOUNT_DETAILS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::path("adAccountId"), rt::Parameter::query("isDraft")],
    ..crate::api::ad_manager::routes::GOOGLE_GET_AD_ACCOUNT_DETAILS
};
pub(crate) static GOOGLE_DELETE_AD_ACCOUNT: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::GOOGLE_DELETE_AD_ACCOUNT
};
pub(crate) static GOOGLE_PUBLISH_AD: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::GOOGLE_PUBLISH_AD
};
pub(crate) static GOOGLE_SEARCH_TARGETING: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::GOOGLE_SEARCH_TARGETING
};
pub(crate) static GOOGLE_GET_KEYWORD_IDEAS: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    parameters: &[
        rt::Parameter::query("isDraft"),
        rt::Parameter::field("url").required(),
        rt::Parameter::field("languageCode"),
        rt::Parameter::field("locations"),
        rt::Parameter::field("keywords"),
    ],
    ..crate::api::ad_manager::routes::GOOGLE_GET_KEYWORD_IDEAS
};
pub(crate) static GOOGLE_GET_ASSETS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::GOOGLE_GET_ASSETS
};
pub(crate) static GOOGLE_UPSERT_ASSETS: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::GOOGLE_UPSERT_ASSETS
};
pub(crate) static GOOGLE_GET_ENTITY: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::GOOGLE_GET_ENTITY
};
pub(crate) static GOOGLE_GET_TARGET_INTERESTS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::GOOGLE_GET_TARGET_INTERESTS
};
pub(crate) static GOOGLE_GET_SEGMENTS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::GOOGLE_GET_SEGMENTS
};
pub(crate) static GOOGLE_UPSERT_SEGMENT: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::GOOGLE_UPSERT_SEGMENT
};
pub(crate) static GOOGLE_GET_SEGMENT: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::GOOGLE_GET_SEGMENT
};
pub(crate) static GOOGLE_DELETE_SEGMENT: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::GOOGLE_DELETE_SEGMENT
};
pub(crate) static GOOGLE_CREATE_OFFLINE_USER_LIST_JOB: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::GOOGLE_CREATE_OFFLINE_USER_LIST_JOB
};
pub(crate) static GOOGLE_GET_AUDIENCES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::query("isDraft")],
    ..crate::api::ad_manager::routes::GOOGLE_GET_AUDIENCES
};
pub(crate) static GOOGLE_UPSERT_AUDIENCE: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::GOOGLE_UPSERT_AUDIENCE
};
pub(crate) static GOOGLE_GET_AUDIENCE: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::path("audienceId"), rt::Parameter::query("isDraft")],
    ..crate::api::ad_manager::routes::GOOGLE_GET_AUDIENCE
};
pub(crate) static GOOGLE_UPSERT_CAMPAIGN: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::GOOGLE_UPSERT_CAMPAIGN
};
pub(crate) static GOOGLE_GET_CAMPAIGN: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::path("adId"), rt::Parameter::query("isDraft")],
    ..crate::api::ad_manager::routes::GOOGLE_GET_CAMPAIGN
};
pub(crate) static GOOGLE_GET_CONVERSION_GOALS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::query("isDraft")],
    ..crate::api::ad_manager::routes::GOOGLE_GET_CONVERSION_GOALS
};
pub(crate) static LI_GET_INTEGRATION: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::query("isDraft")],
    ..crate::api::ad_manager::routes::LI_GET_INTEGRATION
};
pub(crate) static LI_CREATE_INTEGRATION: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::LI_CREATE_INTEGRATION
};
pub(crate) static LI_GET_AD_ACCOUNTS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::query("isDraft")],
    ..crate::api::ad_manager::routes::LI_GET_AD_ACCOUNTS
};
pub(crate) static LI_GET_AD_ACCOUNT_DETAILS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::LI_GET_AD_ACCOUNT_DETAILS
};
pub(crate) static LI_DELETE_AD_ACCOUNT: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::LI_DELETE_AD_ACCOUNT
};
pub(crate) static LI_GET_CURRENT_USER: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::query("isDraft")],
    ..crate::api::ad_manager::routes::LI_GET_CURRENT_USER
};
pub(crate) static LI_GET_CAMPAIGN_GROUP: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::path("adId"), rt::Parameter::query("isDraft")],
    ..crate::api::ad_manager::routes::LI_GET_CAMPAIGN_GROUP
};
pub(crate) static LI_PUBLISH_CAMPAIGN_GROUP: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::LI_PUBLISH_CAMPAIGN_GROUP
};
pub(crate) static LI_UPSERT_CAMPAIGN_GROUP: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::LI_UPSERT_CAMPAIGN_GROUP
};
pub(crate) static LI_SEARCH_TARGETING: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::LI_SEARCH_TARGETING
};
pub(crate) static LI_GET_LEAD_FORMS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    parameters: &[rt::Parameter::path("accountId"), rt::Parameter::query("isDraft")],
    ..crate::api::ad_manager::routes::LI_GET_LEAD_FORMS
};
pub(crate) static LI_CREATE_LEAD_FORM: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    parameters: &[
        rt::Parameter::path("accountId"),
        rt::Parameter::query("isDraft"),
        rt::Parameter::field("owner").required(),
        rt::Parameter::field("creationLocale").required(),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("state").required(),
        rt::Parameter::field("content").required(),
        rt::Parameter::field("hiddenFields"),
    ],
    ..crate::api::ad_manager::routes::LI_CREATE_LEAD_FORM
};
pub(crate) static LI_UPDATE_AD_STATUS: rt::Route = rt::Route {
    method: rt::Method::PATCH,
    version: Some("2021-07-28"),
    parameters: &[
        rt::Parameter::path("adId"),
        rt::Parameter::query("isDraft"),
        rt::Parameter::field("operationType").required(),
        rt::Parameter::field("type").required(),
    ],
    ..crate::api::ad_manager::routes::LI_UPDATE_AD_STATUS
};
pub(crate) static LI_GET_AD_ANALYTICS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::LI_GET_AD_ANALYTICS
};
pub(crate) static LI_GET_REPORTING_LIST: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::LI_GET_REPORTING_LIST
};
pub(crate) static LI_GET_CAMPAIGN_GROUP_REPORTING: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::ad_manager::routes::LI_GET_CAMPAIGN_GROUP_REPORTING
};
