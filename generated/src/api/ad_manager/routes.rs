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
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static FB_GET_REPORTING: rt::Route = rt::Route {
    name: "fb_get_reporting",
    operation_id: "fb-get-reporting",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/reporting",
    summary: "Get reporting data",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("groupBy").required(),
        rt::Parameter::query("startDate").required(),
        rt::Parameter::query("endDate").required(),
        rt::Parameter::query("type").required(),
        rt::Parameter::query("fields").required().style(rt::Style::FormComma),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_GET_CAMPAIGN_REPORTING: rt::Route = rt::Route {
    name: "fb_get_campaign_reporting",
    operation_id: "fb-get-campaign-reporting",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/reporting/campaign/{campaignId}",
    summary: "Get campaign reporting",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("campaignId"),
        rt::Parameter::query("startDate").required(),
        rt::Parameter::query("endDate").required(),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_GET_REPORTING_LIST: rt::Route = rt::Route {
    name: "fb_get_reporting_list",
    operation_id: "fb-get-reporting-list",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/reporting/list",
    summary: "Get reporting list",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("listType").required(),
        rt::Parameter::query("startDate").required(),
        rt::Parameter::query("endDate").required(),
        rt::Parameter::query("campaignId").required(),
        rt::Parameter::query("type").required(),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_GET_CURRENT_USER: rt::Route = rt::Route {
    name: "fb_get_current_user",
    operation_id: "fb-get-current-user",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/me",
    summary: "Get current Facebook user",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_GET_PAGES: rt::Route = rt::Route {
    name: "fb_get_pages",
    operation_id: "fb-get-pages",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/pages",
    summary: "Get Facebook pages",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("fetchExisting")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_GET_INSTAGRAM_ACCOUNTS: rt::Route = rt::Route {
    name: "fb_get_instagram_accounts",
    operation_id: "fb-get-instagram-accounts",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/page/{pageId}/instagram",
    summary: "Get Instagram accounts for page",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("pageId"), rt::Parameter::query("type")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_GET_PAGE_LEAD_FORMS: rt::Route = rt::Route {
    name: "fb_get_page_lead_forms",
    operation_id: "fb-get-page-lead-forms",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/page/{pageId}/forms",
    summary: "Get page lead forms",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("pageId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_CREATE_PAGE_LEAD_FORM: rt::Route = rt::Route {
    name: "fb_create_page_lead_form",
    operation_id: "fb-create-page-lead-form",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/page/{pageId}/forms",
    summary: "Create page lead form",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
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
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_GET_AD_ACCOUNTS: rt::Route = rt::Route {
    name: "fb_get_ad_accounts",
    operation_id: "fb-get-ad-accounts",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/ad-accounts",
    summary: "Get ad accounts",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("type"),
        rt::Parameter::query("next"),
        rt::Parameter::query("fetchAll"),
        rt::Parameter::query("limit"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_GET_AD_ACCOUNT: rt::Route = rt::Route {
    name: "fb_get_ad_account",
    operation_id: "fb-get-ad-account",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/ad-accounts/{adAccountId}",
    summary: "Get ad account details",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("adAccountId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_DELETE_AD_ACCOUNT: rt::Route = rt::Route {
    name: "fb_delete_ad_account",
    operation_id: "fb-delete-ad-account",
    method: rt::Method::DELETE,
    path: "/ad-publishing/facebook/ad-accounts/{adAccountId}",
    summary: "Delete ad account",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("adAccountId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_GET_CONVERSATION_FORMS: rt::Route = rt::Route {
    name: "fb_get_conversation_forms",
    operation_id: "fb-get-conversation-forms",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/conversation-forms",
    summary: "Get conversation forms",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_CREATE_CONVERSATION_FORM: rt::Route = rt::Route {
    name: "fb_create_conversation_form",
    operation_id: "fb-create-conversation-form",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/conversation-forms",
    summary: "Create conversation form",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("text").required(),
        rt::Parameter::field("questions").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_GET_INTEGRATION: rt::Route = rt::Route {
    name: "fb_get_integration",
    operation_id: "fb-get-integration",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/integration",
    summary: "Get Facebook integration",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_CREATE_INTEGRATION: rt::Route = rt::Route {
    name: "fb_create_integration",
    operation_id: "fb-create-integration",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/integration",
    summary: "Create Facebook integration",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("pageId").required(),
        rt::Parameter::field("adAccountId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_DELETE_INTEGRATION: rt::Route = rt::Route {
    name: "fb_delete_integration",
    operation_id: "fb-delete-integration",
    method: rt::Method::DELETE,
    path: "/ad-publishing/facebook/integration",
    summary: "Delete Facebook integration",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_SEARCH_TARGETING: rt::Route = rt::Route {
    name: "fb_search_targeting",
    operation_id: "fb-search-targeting",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/targeting/search",
    summary: "Search targeting options",
    parameters: &[
        rt::Parameter::query("type").required(),
        rt::Parameter::query("query").required(),
        rt::Parameter::query("searchType"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_PUBLISH_CAMPAIGN: rt::Route = rt::Route {
    name: "fb_publish_campaign",
    operation_id: "fb-publish-campaign",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/campaigns/{campaignId}/publish",
    summary: "Publish campaign",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("campaignId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_DELETE_PAGE: rt::Route = rt::Route {
    name: "fb_delete_page",
    operation_id: "fb-delete-page",
    method: rt::Method::DELETE,
    path: "/ad-publishing/facebook/page",
    summary: "Delete page connection",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("pageId").required()],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_GET_PIXELS: rt::Route = rt::Route {
    name: "fb_get_pixels",
    operation_id: "fb-get-pixels",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/pixels",
    summary: "Get conversion pixels",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("channel"),
        rt::Parameter::query("pageId"),
        rt::Parameter::query("igUserId"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_UPSERT_PIXEL: rt::Route = rt::Route {
    name: "fb_upsert_pixel",
    operation_id: "fb-upsert-pixel",
    method: rt::Method::PUT,
    path: "/ad-publishing/facebook/pixels",
    summary: "Upsert conversion pixel",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("conversionPixelId"),
        rt::Parameter::field("name"),
        rt::Parameter::field("igUserId"),
        rt::Parameter::field("type").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_GET_CUSTOM_AUDIENCES: rt::Route = rt::Route {
    name: "fb_get_custom_audiences",
    operation_id: "fb-get-custom-audiences",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/custom-audience",
    summary: "Get custom audiences",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("type").required(),
        rt::Parameter::query("source"),
        rt::Parameter::query("adAccountId").required(),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_GET_CUSTOM_AUDIENCE: rt::Route = rt::Route {
    name: "fb_get_custom_audience",
    operation_id: "fb-get-custom-audience-by-id",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/custom-audience/{audienceId}",
    summary: "Get custom audience by ID",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("audienceId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_UPDATE_CUSTOM_AUDIENCE: rt::Route = rt::Route {
    name: "fb_update_custom_audience",
    operation_id: "fb-update-custom-audience",
    method: rt::Method::PUT,
    path: "/ad-publishing/facebook/custom-audience/{audienceId}",
    summary: "Update custom audience",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("audienceId"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("description").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_DELETE_CUSTOM_AUDIENCE: rt::Route = rt::Route {
    name: "fb_delete_custom_audience",
    operation_id: "fb-delete-custom-audience",
    method: rt::Method::DELETE,
    path: "/ad-publishing/facebook/custom-audience/{audienceId}",
    summary: "Delete custom audience",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("audienceId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_ADD_CUSTOM_AUDIENCE_MEMBER: rt::Route = rt::Route {
    name: "fb_add_custom_audience_member",
    operation_id: "fb-add-custom-audience-member",
    method: rt::Method::PUT,
    path: "/ad-publishing/facebook/custom-audience/{audienceId}/member",
    summary: "Add custom audience member",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("audienceId"),
        rt::Parameter::field("contactId").required(),
        rt::Parameter::field("fbAdAccountId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_REMOVE_CUSTOM_AUDIENCE_MEMBER: rt::Route = rt::Route {
    name: "fb_remove_custom_audience_member",
    operation_id: "fb-remove-custom-audience-member",
    method: rt::Method::DELETE,
    path: "/ad-publishing/facebook/custom-audience/{audienceId}/member",
    summary: "Remove custom audience member",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("audienceId"),
        rt::Parameter::field("contactId").required(),
        rt::Parameter::field("fbAdAccountId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_BATCH_UPDATE_AUDIENCE_MEMBERS: rt::Route = rt::Route {
    name: "fb_batch_update_audience_members",
    operation_id: "fb-batch-update-audience-members",
    method: rt::Method::PUT,
    path: "/ad-publishing/facebook/custom-audience/{audienceId}/member/batch",
    summary: "Batch update audience members",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("audienceId"),
        rt::Parameter::field("csvPath"),
        rt::Parameter::field("operationType").required(),
        rt::Parameter::field("smartlistIds"),
        rt::Parameter::field("dynamicAudience"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_SET_DEFAULT_PAGE: rt::Route = rt::Route {
    name: "fb_set_default_page",
    operation_id: "fb-set-default-page",
    method: rt::Method::PUT,
    path: "/ad-publishing/facebook/page/default",
    summary: "Set default page",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::field("pageId").required()],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_GET_LEAD_FORM: rt::Route = rt::Route {
    name: "fb_get_lead_form",
    operation_id: "fb-get-lead-form",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/lead-form/{leadFormId}",
    summary: "Get lead form by ID",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("leadFormId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_GET_CAMPAIGN: rt::Route = rt::Route {
    name: "fb_get_campaign",
    operation_id: "fb-get-campaign",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/campaign/{campaignId}",
    summary: "Get campaign with linked entities",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("campaignId"),
        rt::Parameter::query("fields"),
        rt::Parameter::query("source"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_GET_ENTITY: rt::Route = rt::Route {
    name: "fb_get_entity",
    operation_id: "fb-get-entity",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/entity",
    summary: "Get entities",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("type").required(),
        rt::Parameter::query("next"),
        rt::Parameter::query("fetchAll"),
        rt::Parameter::query("campaignId"),
        rt::Parameter::query("adSetId"),
        rt::Parameter::query("entityType").required(),
        rt::Parameter::query("searchId"),
        rt::Parameter::query("selectedAdAccountId"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/data",
            step: rt::Step::Cursor(
                &[
                    rt::Cursor {
                        spot: rt::Spot {
                            place: rt::Place::Query,
                            name: "next",
                            text: true,
                        },
                        from: &["/next"],
                    },
                ],
            ),
            size: None,
            total: None,
            more: Some("/next"),
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_UPSERT_CAMPAIGN: rt::Route = rt::Route {
    name: "fb_upsert_campaign",
    operation_id: "fb-upsert-campaign",
    method: rt::Method::PUT,
    path: "/ad-publishing/facebook/campaigns",
    summary: "Upsert campaign",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("id"),
        rt::Parameter::field("name"),
        rt::Parameter::field("objective"),
        rt::Parameter::field("specialAdCategories"),
        rt::Parameter::field("source"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_UPSERT_ADSET: rt::Route = rt::Route {
    name: "fb_upsert_adset",
    operation_id: "fb-upsert-adset",
    method: rt::Method::PUT,
    path: "/ad-publishing/facebook/adsets",
    summary: "Upsert adset",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("id"),
        rt::Parameter::field("name"),
        rt::Parameter::field("pageId"),
        rt::Parameter::field("instagramActorId"),
        rt::Parameter::field("messagingPlatforms"),
        rt::Parameter::field("whatsappNumber"),
        rt::Parameter::field("audience"),
        rt::Parameter::field("budget"),
        rt::Parameter::field("conversionLocation"),
        rt::Parameter::field("customEventType"),
        rt::Parameter::field("pixelId"),
        rt::Parameter::field("campaignId").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_UPSERT_AD: rt::Route = rt::Route {
    name: "fb_upsert_ad",
    operation_id: "fb-upsert-ad",
    method: rt::Method::PUT,
    path: "/ad-publishing/facebook/ads-v2",
    summary: "Upsert ad",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("id"),
        rt::Parameter::field("name"),
        rt::Parameter::field("primaryText"),
        rt::Parameter::field("headline"),
        rt::Parameter::field("description"),
        rt::Parameter::field("imageUrl"),
        rt::Parameter::field("mediaType"),
        rt::Parameter::field("media"),
        rt::Parameter::field("multiAdvertiserAds"),
        rt::Parameter::field("campaignId").required(),
        rt::Parameter::field("adsetId").required(),
        rt::Parameter::field("cta"),
        rt::Parameter::field("conversationFormId"),
        rt::Parameter::field("destinationLink"),
        rt::Parameter::field("destinationFormId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_PAUSE_CAMPAIGN: rt::Route = rt::Route {
    name: "fb_pause_campaign",
    operation_id: "fb-pause-campaign",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/campaigns/{campaignId}/pause",
    summary: "Pause campaign",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("campaignId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_RESUME_CAMPAIGN: rt::Route = rt::Route {
    name: "fb_resume_campaign",
    operation_id: "fb-resume-campaign",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/campaigns/{campaignId}/resume",
    summary: "Resume campaign",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("campaignId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_DUPLICATE_CAMPAIGN: rt::Route = rt::Route {
    name: "fb_duplicate_campaign",
    operation_id: "fb-duplicate-campaign",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/campaigns/{campaignId}/duplicate",
    summary: "Duplicate campaign",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("campaignId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_DELETE_CAMPAIGN: rt::Route = rt::Route {
    name: "fb_delete_campaign",
    operation_id: "fb-delete-campaign",
    method: rt::Method::DELETE,
    path: "/ad-publishing/facebook/campaigns/{campaignId}",
    summary: "Delete campaign",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("campaignId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_PAUSE_ADSET: rt::Route = rt::Route {
    name: "fb_pause_adset",
    operation_id: "fb-pause-adset",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/adsets/{adsetId}/pause",
    summary: "Pause ad set",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("adsetId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_RESUME_ADSET: rt::Route = rt::Route {
    name: "fb_resume_adset",
    operation_id: "fb-resume-adset",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/adsets/{adsetId}/resume",
    summary: "Resume ad set",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("adsetId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_DUPLICATE_ADSET: rt::Route = rt::Route {
    name: "fb_duplicate_adset",
    operation_id: "fb-duplicate-adset",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/adsets/{adsetId}/duplicate",
    summary: "Duplicate ad set",
    parameters: &[rt::Parameter::path("adsetId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_DELETE_ADSET: rt::Route = rt::Route {
    name: "fb_delete_adset",
    operation_id: "fb-delete-adset",
    method: rt::Method::DELETE,
    path: "/ad-publishing/facebook/adsets/{adsetId}",
    summary: "Delete ad set",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("adsetId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_PAUSE_AD: rt::Route = rt::Route {
    name: "fb_pause_ad",
    operation_id: "fb-pause-ad",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/ads/{adId}/pause",
    summary: "Pause ad",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("adId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_RESUME_AD: rt::Route = rt::Route {
    name: "fb_resume_ad",
    operation_id: "fb-resume-ad",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/ads/{adId}/resume",
    summary: "Resume ad",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("adId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_DUPLICATE_AD: rt::Route = rt::Route {
    name: "fb_duplicate_ad",
    operation_id: "fb-duplicate-ad",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/ads/{adId}/duplicate",
    summary: "Duplicate ad",
    parameters: &[rt::Parameter::path("adId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FB_DELETE_AD: rt::Route = rt::Route {
    name: "fb_delete_ad",
    operation_id: "fb-delete-ad",
    method: rt::Method::DELETE,
    path: "/ad-publishing/facebook/ads/{adId}",
    summary: "Delete ad",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("adId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_GET_REPORTING: rt::Route = rt::Route {
    name: "google_get_reporting",
    operation_id: "google-get-reporting",
    method: rt::Method::GET,
    path: "/ad-publishing/google/reporting",
    summary: "Get reporting data",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("groupBy"),
        rt::Parameter::query("startDate").required(),
        rt::Parameter::query("endDate").required(),
        rt::Parameter::query("type").required(),
        rt::Parameter::query("fields").required().style(rt::Style::FormComma),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_GET_REPORTING_LIST: rt::Route = rt::Route {
    name: "google_get_reporting_list",
    operation_id: "google-get-reporting-list",
    method: rt::Method::GET,
    path: "/ad-publishing/google/reporting/list",
    summary: "Get reporting list",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("listType").required(),
        rt::Parameter::query("startDate").required(),
        rt::Parameter::query("endDate").required(),
        rt::Parameter::query("campaignId"),
        rt::Parameter::query("type").required(),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_GET_CAMPAIGN_REPORTING: rt::Route = rt::Route {
    name: "google_get_campaign_reporting",
    operation_id: "google-get-campaign-reporting",
    method: rt::Method::GET,
    path: "/ad-publishing/google/reporting/campaign/{campaignId}",
    summary: "Get campaign reporting",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("campaignId"),
        rt::Parameter::query("startDate").required(),
        rt::Parameter::query("endDate").required(),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_GET_CONVERSIONS: rt::Route = rt::Route {
    name: "google_get_conversions",
    operation_id: "google-get-conversions",
    method: rt::Method::GET,
    path: "/ad-publishing/google/conversions",
    summary: "Get conversions",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("type"),
        rt::Parameter::query("conversionType"),
        rt::Parameter::query("category"),
        rt::Parameter::query("startDate"),
        rt::Parameter::query("endDate"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_UPSERT_CONVERSION: rt::Route = rt::Route {
    name: "google_upsert_conversion",
    operation_id: "google-upsert-conversion",
    method: rt::Method::PUT,
    path: "/ad-publishing/google/conversions",
    summary: "Upsert conversion",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("conversionId"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("type").required(),
        rt::Parameter::field("category").required(),
        rt::Parameter::field("valueSettings").required(),
        rt::Parameter::field("countingType").required(),
        rt::Parameter::field("attributionModel").required(),
        rt::Parameter::field("clickThroughWindow").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_GET_CONVERSION: rt::Route = rt::Route {
    name: "google_get_conversion",
    operation_id: "google-get-conversion-by-id",
    method: rt::Method::GET,
    path: "/ad-publishing/google/conversions/{conversionId}",
    summary: "Get conversion by ID",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("conversionId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_DELETE_CONVERSION: rt::Route = rt::Route {
    name: "google_delete_conversion",
    operation_id: "google-delete-conversion",
    method: rt::Method::DELETE,
    path: "/ad-publishing/google/conversions/{conversionId}",
    summary: "Delete conversion",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("conversionId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_GET_INTEGRATION: rt::Route = rt::Route {
    name: "google_get_integration",
    operation_id: "google-get-integration",
    method: rt::Method::GET,
    path: "/ad-publishing/google/integration",
    summary: "Get Google integration",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_CREATE_INTEGRATION: rt::Route = rt::Route {
    name: "google_create_integration",
    operation_id: "google-create-integration",
    method: rt::Method::POST,
    path: "/ad-publishing/google/integration",
    summary: "Create Google integration",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("adAccountId").required(),
        rt::Parameter::field("mccId").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_GET_CURRENT_USER: rt::Route = rt::Route {
    name: "google_get_current_user",
    operation_id: "google-get-current-user",
    method: rt::Method::GET,
    path: "/ad-publishing/google/me",
    summary: "Get current Google user",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_GET_AD_ACCOUNTS: rt::Route = rt::Route {
    name: "google_get_ad_accounts",
    operation_id: "google-get-ad-accounts",
    method: rt::Method::GET,
    path: "/ad-publishing/google/ad-accounts",
    summary: "Get Google ad accounts",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("type")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_GET_AD_ACCOUNT_DETAILS: rt::Route = rt::Route {
    name: "google_get_ad_account_details",
    operation_id: "google-get-ad-account-details",
    method: rt::Method::GET,
    path: "/ad-publishing/google/ad-accounts/{adAccountId}",
    summary: "Get ad account details",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("adAccountId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_DELETE_AD_ACCOUNT: rt::Route = rt::Route {
    name: "google_delete_ad_account",
    operation_id: "google-delete-ad-account",
    method: rt::Method::DELETE,
    path: "/ad-publishing/google/ad-accounts/{adAccountId}",
    summary: "Delete ad account",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("adAccountId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_PUBLISH_AD: rt::Route = rt::Route {
    name: "google_publish_ad",
    operation_id: "google-publish-ad",
    method: rt::Method::POST,
    path: "/ad-publishing/google/ads/{adId}/publish",
    summary: "Publish ad",
    parameters: &[rt::Parameter::path("adId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_SEARCH_TARGETING: rt::Route = rt::Route {
    name: "google_search_targeting",
    operation_id: "google-search-targeting",
    method: rt::Method::GET,
    path: "/ad-publishing/google/targeting/search",
    summary: "Search targeting options",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("type").required(),
        rt::Parameter::query("query"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_GET_KEYWORD_IDEAS: rt::Route = rt::Route {
    name: "google_get_keyword_ideas",
    operation_id: "google-get-keyword-ideas",
    method: rt::Method::POST,
    path: "/ad-publishing/google/keyword-ideas",
    summary: "Get keyword ideas",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("url").required(),
        rt::Parameter::field("languageCode"),
        rt::Parameter::field("locations"),
        rt::Parameter::field("keywords"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_GET_ASSETS: rt::Route = rt::Route {
    name: "google_get_assets",
    operation_id: "google-get-assets",
    method: rt::Method::GET,
    path: "/ad-publishing/google/assets",
    summary: "Get assets",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("type").required(),
        rt::Parameter::query("id"),
        rt::Parameter::query("advertiserOnly"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_UPSERT_ASSETS: rt::Route = rt::Route {
    name: "google_upsert_assets",
    operation_id: "google-upsert-assets",
    method: rt::Method::POST,
    path: "/ad-publishing/google/assets",
    summary: "Upsert assets",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("type").required(),
        rt::Parameter::field("payload").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_GET_ENTITY: rt::Route = rt::Route {
    name: "google_get_entity",
    operation_id: "google-get-entity",
    method: rt::Method::GET,
    path: "/ad-publishing/google/entity",
    summary: "Get entities",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("type").required(),
        rt::Parameter::query("campaignId"),
        rt::Parameter::query("adGroupId"),
        rt::Parameter::query("entityType").required(),
        rt::Parameter::query("searchId"),
        rt::Parameter::query("startDate"),
        rt::Parameter::query("endDate"),
        rt::Parameter::query("selectedAdAccountId"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_GET_TARGET_INTERESTS: rt::Route = rt::Route {
    name: "google_get_target_interests",
    operation_id: "google-get-target-interests",
    method: rt::Method::GET,
    path: "/ad-publishing/google/target-interests",
    summary: "Get target interests",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("type").required(),
        rt::Parameter::query("advertisingChannelType").required(),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_GET_SEGMENTS: rt::Route = rt::Route {
    name: "google_get_segments",
    operation_id: "google-get-segments",
    method: rt::Method::GET,
    path: "/ad-publishing/google/segments",
    summary: "Get segments",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("type")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_UPSERT_SEGMENT: rt::Route = rt::Route {
    name: "google_upsert_segment",
    operation_id: "google-upsert-segment",
    method: rt::Method::PUT,
    path: "/ad-publishing/google/segments",
    summary: "Upsert segment",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("type").required(),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("description"),
        rt::Parameter::field("members"),
        rt::Parameter::field("status"),
        rt::Parameter::field("type"),
        rt::Parameter::field("id"),
        rt::Parameter::field("membershipStatus"),
        rt::Parameter::field("ruleBasedUserList"),
        rt::Parameter::field("membershipLifeSpan"),
        rt::Parameter::field("seedUserListIds"),
        rt::Parameter::field("countryCodes"),
        rt::Parameter::field("expansionLevel"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_GET_SEGMENT: rt::Route = rt::Route {
    name: "google_get_segment",
    operation_id: "google-get-segment-by-id",
    method: rt::Method::GET,
    path: "/ad-publishing/google/segments/{segmentId}",
    summary: "Get segment by ID",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("segmentId"),
        rt::Parameter::query("type").required(),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_DELETE_SEGMENT: rt::Route = rt::Route {
    name: "google_delete_segment",
    operation_id: "google-delete-segment",
    method: rt::Method::DELETE,
    path: "/ad-publishing/google/segments/{segmentId}",
    summary: "Delete segment",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("segmentId"),
        rt::Parameter::query("type").required(),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_CREATE_OFFLINE_USER_LIST_JOB: rt::Route = rt::Route {
    name: "google_create_offline_user_list_job",
    operation_id: "google-create-offline-user-list-job",
    method: rt::Method::POST,
    path: "/ad-publishing/google/segments/offline-user-list-job",
    summary: "Create offline user list job",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("smartListIds"),
        rt::Parameter::field("csvPath"),
        rt::Parameter::field("userListId"),
        rt::Parameter::field("isDynamic"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_GET_AUDIENCES: rt::Route = rt::Route {
    name: "google_get_audiences",
    operation_id: "google-get-audiences",
    method: rt::Method::GET,
    path: "/ad-publishing/google/audiences",
    summary: "Get audiences",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_UPSERT_AUDIENCE: rt::Route = rt::Route {
    name: "google_upsert_audience",
    operation_id: "google-upsert-audience",
    method: rt::Method::PUT,
    path: "/ad-publishing/google/audiences",
    summary: "Upsert audience",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("resourceName"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("dimensions"),
        rt::Parameter::field("exclusionDimension"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_GET_AUDIENCE: rt::Route = rt::Route {
    name: "google_get_audience",
    operation_id: "google-get-audience-by-id",
    method: rt::Method::GET,
    path: "/ad-publishing/google/audiences/{audienceId}",
    summary: "Get audience by ID",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("audienceId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_UPSERT_CAMPAIGN: rt::Route = rt::Route {
    name: "google_upsert_campaign",
    operation_id: "google-upsert-campaign",
    method: rt::Method::PUT,
    path: "/ad-publishing/google/ads",
    summary: "Upsert Google campaign",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("id"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("advertisingChannelType").required(),
        rt::Parameter::field("advertisingChannelSubType"),
        rt::Parameter::field("goalType"),
        rt::Parameter::field("budget"),
        rt::Parameter::field("audience"),
        rt::Parameter::field("networkSettings"),
        rt::Parameter::field("biddingStrategy"),
        rt::Parameter::field("assets"),
        rt::Parameter::field("isEuPoliticalAds"),
        rt::Parameter::field("adGroups"),
        rt::Parameter::field("campaignGoal"),
        rt::Parameter::field("adSchedule"),
        rt::Parameter::field("publishingStatus"),
        rt::Parameter::field("googleAdAccountId"),
        rt::Parameter::field("unpublishedChanges"),
        rt::Parameter::field("maximumCpc"),
        rt::Parameter::field("googleCampaignId"),
        rt::Parameter::field("source"),
        rt::Parameter::field("advancedOptions"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_GET_CAMPAIGN: rt::Route = rt::Route {
    name: "google_get_campaign",
    operation_id: "google-get-campaign-by-id",
    method: rt::Method::GET,
    path: "/ad-publishing/google/ads/{adId}",
    summary: "Get Google campaign by ID",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("adId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GOOGLE_GET_CONVERSION_GOALS: rt::Route = rt::Route {
    name: "google_get_conversion_goals",
    operation_id: "google-get-conversion-goals",
    method: rt::Method::GET,
    path: "/ad-publishing/google/conversion-goals",
    summary: "Get conversion goals",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LI_GET_INTEGRATION: rt::Route = rt::Route {
    name: "li_get_integration",
    operation_id: "li-get-integration",
    method: rt::Method::GET,
    path: "/ad-publishing/linkedin/integration",
    summary: "Get LinkedIn integration",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LI_CREATE_INTEGRATION: rt::Route = rt::Route {
    name: "li_create_integration",
    operation_id: "li-create-integration",
    method: rt::Method::POST,
    path: "/ad-publishing/linkedin/integration",
    summary: "Create LinkedIn integration",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("adAccountId").required(),
        rt::Parameter::field("adAccountName").required(),
        rt::Parameter::field("currencyCode").required(),
        rt::Parameter::field("organizationId").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LI_GET_AD_ACCOUNTS: rt::Route = rt::Route {
    name: "li_get_ad_accounts",
    operation_id: "li-get-ad-accounts",
    method: rt::Method::GET,
    path: "/ad-publishing/linkedin/ad-accounts",
    summary: "Get LinkedIn ad accounts",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LI_GET_AD_ACCOUNT_DETAILS: rt::Route = rt::Route {
    name: "li_get_ad_account_details",
    operation_id: "li-get-ad-account-details",
    method: rt::Method::GET,
    path: "/ad-publishing/linkedin/ad-account",
    summary: "Get ad account details",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("adAccountId").required()],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LI_DELETE_AD_ACCOUNT: rt::Route = rt::Route {
    name: "li_delete_ad_account",
    operation_id: "li-delete-ad-account",
    method: rt::Method::DELETE,
    path: "/ad-publishing/linkedin/ad-account",
    summary: "Delete ad account",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("adAccountId").required()],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LI_GET_CURRENT_USER: rt::Route = rt::Route {
    name: "li_get_current_user",
    operation_id: "li-get-current-user",
    method: rt::Method::GET,
    path: "/ad-publishing/linkedin/me",
    summary: "Get current LinkedIn user",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LI_GET_CAMPAIGN_GROUP: rt::Route = rt::Route {
    name: "li_get_campaign_group",
    operation_id: "li-get-campaign-group",
    method: rt::Method::GET,
    path: "/ad-publishing/linkedin/ads/{adId}",
    summary: "Get ad campaign group",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("adId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LI_PUBLISH_CAMPAIGN_GROUP: rt::Route = rt::Route {
    name: "li_publish_campaign_group",
    operation_id: "li-publish-campaign-group",
    method: rt::Method::POST,
    path: "/ad-publishing/linkedin/ads/{adId}/publish",
    summary: "Publish ad campaign group",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("adId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LI_UPSERT_CAMPAIGN_GROUP: rt::Route = rt::Route {
    name: "li_upsert_campaign_group",
    operation_id: "li-upsert-campaign-group",
    method: rt::Method::PUT,
    path: "/ad-publishing/linkedin/ads",
    summary: "Upsert ad campaign group",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("id"),
        rt::Parameter::field("budget"),
        rt::Parameter::field("adCampaigns"),
        rt::Parameter::field("adBudgetOptimization"),
        rt::Parameter::field("objectiveType"),
        rt::Parameter::field("name"),
        rt::Parameter::field("adCampaignGroupId"),
        rt::Parameter::field("publishingStatus"),
        rt::Parameter::field("linkedInAdAccountId"),
        rt::Parameter::field("unpublishedChanges"),
        rt::Parameter::field("meta"),
        rt::Parameter::field("linkedInError"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LI_SEARCH_TARGETING: rt::Route = rt::Route {
    name: "li_search_targeting",
    operation_id: "li-search-targeting",
    method: rt::Method::GET,
    path: "/ad-publishing/linkedin/targeting/search",
    summary: "Search targeting options",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("facet").required(),
        rt::Parameter::query("query"),
        rt::Parameter::query("q"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LI_GET_LEAD_FORMS: rt::Route = rt::Route {
    name: "li_get_lead_forms",
    operation_id: "li-get-lead-forms",
    method: rt::Method::GET,
    path: "/ad-publishing/linkedin/{accountId}/forms",
    summary: "Get lead forms",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("accountId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LI_CREATE_LEAD_FORM: rt::Route = rt::Route {
    name: "li_create_lead_form",
    operation_id: "li-create-lead-form",
    method: rt::Method::POST,
    path: "/ad-publishing/linkedin/{accountId}/form",
    summary: "Create lead form",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("accountId"),
        rt::Parameter::field("owner").required(),
        rt::Parameter::field("creationLocale").required(),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("state").required(),
        rt::Parameter::field("content").required(),
        rt::Parameter::field("hiddenFields"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LI_UPDATE_AD_STATUS: rt::Route = rt::Route {
    name: "li_update_ad_status",
    operation_id: "li-update-ad-status",
    method: rt::Method::PATCH,
    path: "/ad-publishing/linkedin/{adId}/status",
    summary: "Update ad status",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("adId"),
        rt::Parameter::field("operationType").required(),
        rt::Parameter::field("type").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LI_GET_AD_ANALYTICS: rt::Route = rt::Route {
    name: "li_get_ad_analytics",
    operation_id: "li-get-ad-analytics",
    method: rt::Method::GET,
    path: "/ad-publishing/linkedin/reporting",
    summary: "Get ad analytics",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("pivot"),
        rt::Parameter::query("groupBy"),
        rt::Parameter::query("startDate").required(),
        rt::Parameter::query("endDate").required(),
        rt::Parameter::query("entityUrns"),
        rt::Parameter::query("fields"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LI_GET_REPORTING_LIST: rt::Route = rt::Route {
    name: "li_get_reporting_list",
    operation_id: "li-get-reporting-list",
    method: rt::Method::GET,
    path: "/ad-publishing/linkedin/reporting/list",
    summary: "Get reporting list",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("listType").required(),
        rt::Parameter::query("campaignId").required(),
        rt::Parameter::query("campaignGroupId").required(),
        rt::Parameter::query("startDate").required(),
        rt::Parameter::query("endDate").required(),
        rt::Parameter::query("fields"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LI_GET_CAMPAIGN_GROUP_REPORTING: rt::Route = rt::Route {
    name: "li_get_campaign_group_reporting",
    operation_id: "li-get-campaign-group-reporting",
    method: rt::Method::GET,
    path: "/ad-publishing/linkedin/reporting/campaign-group/{campaignGroupId}",
    summary: "Get campaign group reporting",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("campaignGroupId"),
        rt::Parameter::query("startDate").required(),
        rt::Parameter::query("endDate").required(),
        rt::Parameter::query("fields"),
        rt::Parameter::query("campaignGroupId"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    ..COMMON
};
