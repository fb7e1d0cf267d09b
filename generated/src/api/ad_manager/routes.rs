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
pub(super) static FB_GET_REPORTING: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_get_reporting",
    operation_id: "fb-get-reporting",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/reporting",
    version: Some("2021-07-28"),
    summary: "Get reporting data",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "groupBy",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "startDate",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "endDate",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "fields",
            required: true,
            style: rt::Style::FormComma,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_GET_CAMPAIGN_REPORTING: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_get_campaign_reporting",
    operation_id: "fb-get-campaign-reporting",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/reporting/campaign/{campaignId}",
    version: Some("2021-07-28"),
    summary: "Get campaign reporting",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "campaignId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "startDate",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "endDate",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_GET_REPORTING_LIST: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_get_reporting_list",
    operation_id: "fb-get-reporting-list",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/reporting/list",
    version: Some("2021-07-28"),
    summary: "Get reporting list",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "listType",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "startDate",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "endDate",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "campaignId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_GET_CURRENT_USER: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_get_current_user",
    operation_id: "fb-get-current-user",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/me",
    version: Some("2021-07-28"),
    summary: "Get current Facebook user",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_GET_PAGES: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_get_pages",
    operation_id: "fb-get-pages",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/pages",
    version: Some("2021-07-28"),
    summary: "Get Facebook pages",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "fetchExisting",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_GET_INSTAGRAM_ACCOUNTS: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_get_instagram_accounts",
    operation_id: "fb-get-instagram-accounts",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/page/{pageId}/instagram",
    version: Some("2021-07-28"),
    summary: "Get Instagram accounts for page",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "pageId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "type",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_GET_PAGE_LEAD_FORMS: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_get_page_lead_forms",
    operation_id: "fb-get-page-lead-forms",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/page/{pageId}/forms",
    version: Some("2021-07-28"),
    summary: "Get page lead forms",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "pageId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_CREATE_PAGE_LEAD_FORM: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_create_page_lead_form",
    operation_id: "fb-create-page-lead-form",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/page/{pageId}/forms",
    version: Some("2021-07-28"),
    summary: "Create page lead form",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "pageId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "greetingCard",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "questions",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "questionPageHeadline",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "privacyPolicyLink",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "privacyPolicyText",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "customDisclaimer",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "thankYouPage",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_GET_AD_ACCOUNTS: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_get_ad_accounts",
    operation_id: "fb-get-ad-accounts",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/ad-accounts",
    version: Some("2021-07-28"),
    summary: "Get ad accounts",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "type",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "next",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "fetchAll",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "limit",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_GET_AD_ACCOUNT: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_get_ad_account",
    operation_id: "fb-get-ad-account",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/ad-accounts/{adAccountId}",
    version: Some("2021-07-28"),
    summary: "Get ad account details",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "adAccountId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_DELETE_AD_ACCOUNT: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_delete_ad_account",
    operation_id: "fb-delete-ad-account",
    method: rt::Method::DELETE,
    path: "/ad-publishing/facebook/ad-accounts/{adAccountId}",
    version: Some("2021-07-28"),
    summary: "Delete ad account",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "adAccountId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_GET_CONVERSATION_FORMS: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_get_conversation_forms",
    operation_id: "fb-get-conversation-forms",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/conversation-forms",
    version: Some("2021-07-28"),
    summary: "Get conversation forms",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_CREATE_CONVERSATION_FORM: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_create_conversation_form",
    operation_id: "fb-create-conversation-form",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/conversation-forms",
    version: Some("2021-07-28"),
    summary: "Create conversation form",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "text",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "questions",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_GET_INTEGRATION: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_get_integration",
    operation_id: "fb-get-integration",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/integration",
    version: Some("2021-07-28"),
    summary: "Get Facebook integration",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_CREATE_INTEGRATION: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_create_integration",
    operation_id: "fb-create-integration",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/integration",
    version: Some("2021-07-28"),
    summary: "Create Facebook integration",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "pageId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "adAccountId",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_DELETE_INTEGRATION: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_delete_integration",
    operation_id: "fb-delete-integration",
    method: rt::Method::DELETE,
    path: "/ad-publishing/facebook/integration",
    version: Some("2021-07-28"),
    summary: "Delete Facebook integration",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_SEARCH_TARGETING: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_search_targeting",
    operation_id: "fb-search-targeting",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/targeting/search",
    version: Some("2021-07-28"),
    summary: "Search targeting options",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "query",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "searchType",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_PUBLISH_CAMPAIGN: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_publish_campaign",
    operation_id: "fb-publish-campaign",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/campaigns/{campaignId}/publish",
    version: Some("2021-07-28"),
    summary: "Publish campaign",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "campaignId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_DELETE_PAGE: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_delete_page",
    operation_id: "fb-delete-page",
    method: rt::Method::DELETE,
    path: "/ad-publishing/facebook/page",
    version: Some("2021-07-28"),
    summary: "Delete page connection",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "pageId",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_GET_PIXELS: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_get_pixels",
    operation_id: "fb-get-pixels",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/pixels",
    version: Some("2021-07-28"),
    summary: "Get conversion pixels",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "channel",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "pageId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "igUserId",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_UPSERT_PIXEL: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_upsert_pixel",
    operation_id: "fb-upsert-pixel",
    method: rt::Method::PUT,
    path: "/ad-publishing/facebook/pixels",
    version: Some("2021-07-28"),
    summary: "Upsert conversion pixel",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "conversionPixelId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "igUserId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_GET_CUSTOM_AUDIENCES: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_get_custom_audiences",
    operation_id: "fb-get-custom-audiences",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/custom-audience",
    version: Some("2021-07-28"),
    summary: "Get custom audiences",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "source",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "adAccountId",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_GET_CUSTOM_AUDIENCE: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_get_custom_audience",
    operation_id: "fb-get-custom-audience-by-id",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/custom-audience/{audienceId}",
    version: Some("2021-07-28"),
    summary: "Get custom audience by ID",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "audienceId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_UPDATE_CUSTOM_AUDIENCE: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_update_custom_audience",
    operation_id: "fb-update-custom-audience",
    method: rt::Method::PUT,
    path: "/ad-publishing/facebook/custom-audience/{audienceId}",
    version: Some("2021-07-28"),
    summary: "Update custom audience",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "audienceId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "description",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_DELETE_CUSTOM_AUDIENCE: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_delete_custom_audience",
    operation_id: "fb-delete-custom-audience",
    method: rt::Method::DELETE,
    path: "/ad-publishing/facebook/custom-audience/{audienceId}",
    version: Some("2021-07-28"),
    summary: "Delete custom audience",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "audienceId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_ADD_CUSTOM_AUDIENCE_MEMBER: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_add_custom_audience_member",
    operation_id: "fb-add-custom-audience-member",
    method: rt::Method::PUT,
    path: "/ad-publishing/facebook/custom-audience/{audienceId}/member",
    version: Some("2021-07-28"),
    summary: "Add custom audience member",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "audienceId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "contactId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "fbAdAccountId",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_REMOVE_CUSTOM_AUDIENCE_MEMBER: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_remove_custom_audience_member",
    operation_id: "fb-remove-custom-audience-member",
    method: rt::Method::DELETE,
    path: "/ad-publishing/facebook/custom-audience/{audienceId}/member",
    version: Some("2021-07-28"),
    summary: "Remove custom audience member",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "audienceId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "contactId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "fbAdAccountId",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_BATCH_UPDATE_AUDIENCE_MEMBERS: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_batch_update_audience_members",
    operation_id: "fb-batch-update-audience-members",
    method: rt::Method::PUT,
    path: "/ad-publishing/facebook/custom-audience/{audienceId}/member/batch",
    version: Some("2021-07-28"),
    summary: "Batch update audience members",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "audienceId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "csvPath",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "operationType",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "smartlistIds",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "dynamicAudience",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_SET_DEFAULT_PAGE: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_set_default_page",
    operation_id: "fb-set-default-page",
    method: rt::Method::PUT,
    path: "/ad-publishing/facebook/page/default",
    version: Some("2021-07-28"),
    summary: "Set default page",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "pageId",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_GET_LEAD_FORM: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_get_lead_form",
    operation_id: "fb-get-lead-form",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/lead-form/{leadFormId}",
    version: Some("2021-07-28"),
    summary: "Get lead form by ID",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "leadFormId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_GET_CAMPAIGN: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_get_campaign",
    operation_id: "fb-get-campaign",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/campaign/{campaignId}",
    version: Some("2021-07-28"),
    summary: "Get campaign with linked entities",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "campaignId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "fields",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "source",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_GET_ENTITY: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_get_entity",
    operation_id: "fb-get-entity",
    method: rt::Method::GET,
    path: "/ad-publishing/facebook/entity",
    version: Some("2021-07-28"),
    summary: "Get entities",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "next",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "fetchAll",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "campaignId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "adSetId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "entityType",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "searchId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "selectedAdAccountId",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_UPSERT_CAMPAIGN: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_upsert_campaign",
    operation_id: "fb-upsert-campaign",
    method: rt::Method::PUT,
    path: "/ad-publishing/facebook/campaigns",
    version: Some("2021-07-28"),
    summary: "Upsert campaign",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "id",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "objective",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "specialAdCategories",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "source",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_UPSERT_ADSET: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_upsert_adset",
    operation_id: "fb-upsert-adset",
    method: rt::Method::PUT,
    path: "/ad-publishing/facebook/adsets",
    version: Some("2021-07-28"),
    summary: "Upsert adset",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "id",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "pageId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "instagramActorId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "messagingPlatforms",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "whatsappNumber",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "audience",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "budget",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "conversionLocation",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "customEventType",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "pixelId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "campaignId",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_UPSERT_AD: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_upsert_ad",
    operation_id: "fb-upsert-ad",
    method: rt::Method::PUT,
    path: "/ad-publishing/facebook/ads-v2",
    version: Some("2021-07-28"),
    summary: "Upsert ad",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "id",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "primaryText",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "headline",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "description",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "imageUrl",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "mediaType",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "media",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "multiAdvertiserAds",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "campaignId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "adsetId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "cta",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "conversationFormId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "destinationLink",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "destinationFormId",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_PAUSE_CAMPAIGN: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_pause_campaign",
    operation_id: "fb-pause-campaign",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/campaigns/{campaignId}/pause",
    version: Some("2021-07-28"),
    summary: "Pause campaign",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "campaignId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_RESUME_CAMPAIGN: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_resume_campaign",
    operation_id: "fb-resume-campaign",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/campaigns/{campaignId}/resume",
    version: Some("2021-07-28"),
    summary: "Resume campaign",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "campaignId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_DUPLICATE_CAMPAIGN: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_duplicate_campaign",
    operation_id: "fb-duplicate-campaign",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/campaigns/{campaignId}/duplicate",
    version: Some("2021-07-28"),
    summary: "Duplicate campaign",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "campaignId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_DELETE_CAMPAIGN: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_delete_campaign",
    operation_id: "fb-delete-campaign",
    method: rt::Method::DELETE,
    path: "/ad-publishing/facebook/campaigns/{campaignId}",
    version: Some("2021-07-28"),
    summary: "Delete campaign",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "campaignId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_PAUSE_ADSET: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_pause_adset",
    operation_id: "fb-pause-adset",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/adsets/{adsetId}/pause",
    version: Some("2021-07-28"),
    summary: "Pause ad set",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "adsetId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_RESUME_ADSET: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_resume_adset",
    operation_id: "fb-resume-adset",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/adsets/{adsetId}/resume",
    version: Some("2021-07-28"),
    summary: "Resume ad set",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "adsetId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_DUPLICATE_ADSET: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_duplicate_adset",
    operation_id: "fb-duplicate-adset",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/adsets/{adsetId}/duplicate",
    version: Some("2021-07-28"),
    summary: "Duplicate ad set",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "adsetId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_DELETE_ADSET: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_delete_adset",
    operation_id: "fb-delete-adset",
    method: rt::Method::DELETE,
    path: "/ad-publishing/facebook/adsets/{adsetId}",
    version: Some("2021-07-28"),
    summary: "Delete ad set",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "adsetId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_PAUSE_AD: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_pause_ad",
    operation_id: "fb-pause-ad",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/ads/{adId}/pause",
    version: Some("2021-07-28"),
    summary: "Pause ad",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "adId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_RESUME_AD: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_resume_ad",
    operation_id: "fb-resume-ad",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/ads/{adId}/resume",
    version: Some("2021-07-28"),
    summary: "Resume ad",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "adId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_DUPLICATE_AD: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_duplicate_ad",
    operation_id: "fb-duplicate-ad",
    method: rt::Method::POST,
    path: "/ad-publishing/facebook/ads/{adId}/duplicate",
    version: Some("2021-07-28"),
    summary: "Duplicate ad",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "adId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static FB_DELETE_AD: rt::Route = rt::Route {
    family: "ad_manager",
    name: "fb_delete_ad",
    operation_id: "fb-delete-ad",
    method: rt::Method::DELETE,
    path: "/ad-publishing/facebook/ads/{adId}",
    version: Some("2021-07-28"),
    summary: "Delete ad",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "adId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_GET_REPORTING: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_get_reporting",
    operation_id: "google-get-reporting",
    method: rt::Method::GET,
    path: "/ad-publishing/google/reporting",
    version: Some("2021-07-28"),
    summary: "Get reporting data",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "groupBy",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "startDate",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "endDate",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "fields",
            required: true,
            style: rt::Style::FormComma,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_GET_REPORTING_LIST: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_get_reporting_list",
    operation_id: "google-get-reporting-list",
    method: rt::Method::GET,
    path: "/ad-publishing/google/reporting/list",
    version: Some("2021-07-28"),
    summary: "Get reporting list",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "listType",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "startDate",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "endDate",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "campaignId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_GET_CAMPAIGN_REPORTING: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_get_campaign_reporting",
    operation_id: "google-get-campaign-reporting",
    method: rt::Method::GET,
    path: "/ad-publishing/google/reporting/campaign/{campaignId}",
    version: Some("2021-07-28"),
    summary: "Get campaign reporting",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "campaignId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "startDate",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "endDate",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_GET_CONVERSIONS: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_get_conversions",
    operation_id: "google-get-conversions",
    method: rt::Method::GET,
    path: "/ad-publishing/google/conversions",
    version: Some("2021-07-28"),
    summary: "Get conversions",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "type",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "conversionType",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "category",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "startDate",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "endDate",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_UPSERT_CONVERSION: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_upsert_conversion",
    operation_id: "google-upsert-conversion",
    method: rt::Method::PUT,
    path: "/ad-publishing/google/conversions",
    version: Some("2021-07-28"),
    summary: "Upsert conversion",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "conversionId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "category",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "valueSettings",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "countingType",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "attributionModel",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "clickThroughWindow",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_GET_CONVERSION: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_get_conversion",
    operation_id: "google-get-conversion-by-id",
    method: rt::Method::GET,
    path: "/ad-publishing/google/conversions/{conversionId}",
    version: Some("2021-07-28"),
    summary: "Get conversion by ID",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "conversionId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_DELETE_CONVERSION: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_delete_conversion",
    operation_id: "google-delete-conversion",
    method: rt::Method::DELETE,
    path: "/ad-publishing/google/conversions/{conversionId}",
    version: Some("2021-07-28"),
    summary: "Delete conversion",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "conversionId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_GET_INTEGRATION: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_get_integration",
    operation_id: "google-get-integration",
    method: rt::Method::GET,
    path: "/ad-publishing/google/integration",
    version: Some("2021-07-28"),
    summary: "Get Google integration",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_CREATE_INTEGRATION: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_create_integration",
    operation_id: "google-create-integration",
    method: rt::Method::POST,
    path: "/ad-publishing/google/integration",
    version: Some("2021-07-28"),
    summary: "Create Google integration",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "adAccountId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "mccId",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_GET_CURRENT_USER: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_get_current_user",
    operation_id: "google-get-current-user",
    method: rt::Method::GET,
    path: "/ad-publishing/google/me",
    version: Some("2021-07-28"),
    summary: "Get current Google user",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_GET_AD_ACCOUNTS: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_get_ad_accounts",
    operation_id: "google-get-ad-accounts",
    method: rt::Method::GET,
    path: "/ad-publishing/google/ad-accounts",
    version: Some("2021-07-28"),
    summary: "Get Google ad accounts",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "type",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_GET_AD_ACCOUNT_DETAILS: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_get_ad_account_details",
    operation_id: "google-get-ad-account-details",
    method: rt::Method::GET,
    path: "/ad-publishing/google/ad-accounts/{adAccountId}",
    version: Some("2021-07-28"),
    summary: "Get ad account details",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "adAccountId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_DELETE_AD_ACCOUNT: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_delete_ad_account",
    operation_id: "google-delete-ad-account",
    method: rt::Method::DELETE,
    path: "/ad-publishing/google/ad-accounts/{adAccountId}",
    version: Some("2021-07-28"),
    summary: "Delete ad account",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "adAccountId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_PUBLISH_AD: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_publish_ad",
    operation_id: "google-publish-ad",
    method: rt::Method::POST,
    path: "/ad-publishing/google/ads/{adId}/publish",
    version: Some("2021-07-28"),
    summary: "Publish ad",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "adId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_SEARCH_TARGETING: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_search_targeting",
    operation_id: "google-search-targeting",
    method: rt::Method::GET,
    path: "/ad-publishing/google/targeting/search",
    version: Some("2021-07-28"),
    summary: "Search targeting options",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "query",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_GET_KEYWORD_IDEAS: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_get_keyword_ideas",
    operation_id: "google-get-keyword-ideas",
    method: rt::Method::POST,
    path: "/ad-publishing/google/keyword-ideas",
    version: Some("2021-07-28"),
    summary: "Get keyword ideas",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "url",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "languageCode",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "locations",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "keywords",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_GET_ASSETS: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_get_assets",
    operation_id: "google-get-assets",
    method: rt::Method::GET,
    path: "/ad-publishing/google/assets",
    version: Some("2021-07-28"),
    summary: "Get assets",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "id",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "advertiserOnly",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_UPSERT_ASSETS: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_upsert_assets",
    operation_id: "google-upsert-assets",
    method: rt::Method::POST,
    path: "/ad-publishing/google/assets",
    version: Some("2021-07-28"),
    summary: "Upsert assets",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "payload",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_GET_ENTITY: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_get_entity",
    operation_id: "google-get-entity",
    method: rt::Method::GET,
    path: "/ad-publishing/google/entity",
    version: Some("2021-07-28"),
    summary: "Get entities",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "campaignId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "adGroupId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "entityType",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "searchId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "startDate",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "endDate",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "selectedAdAccountId",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_GET_TARGET_INTERESTS: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_get_target_interests",
    operation_id: "google-get-target-interests",
    method: rt::Method::GET,
    path: "/ad-publishing/google/target-interests",
    version: Some("2021-07-28"),
    summary: "Get target interests",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "advertisingChannelType",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_GET_SEGMENTS: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_get_segments",
    operation_id: "google-get-segments",
    method: rt::Method::GET,
    path: "/ad-publishing/google/segments",
    version: Some("2021-07-28"),
    summary: "Get segments",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "type",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_UPSERT_SEGMENT: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_upsert_segment",
    operation_id: "google-upsert-segment",
    method: rt::Method::PUT,
    path: "/ad-publishing/google/segments",
    version: Some("2021-07-28"),
    summary: "Upsert segment",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "description",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "members",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "status",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "type",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "id",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "membershipStatus",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "ruleBasedUserList",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "membershipLifeSpan",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "seedUserListIds",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "countryCodes",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "expansionLevel",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_GET_SEGMENT: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_get_segment",
    operation_id: "google-get-segment-by-id",
    method: rt::Method::GET,
    path: "/ad-publishing/google/segments/{segmentId}",
    version: Some("2021-07-28"),
    summary: "Get segment by ID",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "segmentId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_DELETE_SEGMENT: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_delete_segment",
    operation_id: "google-delete-segment",
    method: rt::Method::DELETE,
    path: "/ad-publishing/google/segments/{segmentId}",
    version: Some("2021-07-28"),
    summary: "Delete segment",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "segmentId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_CREATE_OFFLINE_USER_LIST_JOB: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_create_offline_user_list_job",
    operation_id: "google-create-offline-user-list-job",
    method: rt::Method::POST,
    path: "/ad-publishing/google/segments/offline-user-list-job",
    version: Some("2021-07-28"),
    summary: "Create offline user list job",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "smartListIds",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "csvPath",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "userListId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "isDynamic",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_GET_AUDIENCES: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_get_audiences",
    operation_id: "google-get-audiences",
    method: rt::Method::GET,
    path: "/ad-publishing/google/audiences",
    version: Some("2021-07-28"),
    summary: "Get audiences",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_UPSERT_AUDIENCE: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_upsert_audience",
    operation_id: "google-upsert-audience",
    method: rt::Method::PUT,
    path: "/ad-publishing/google/audiences",
    version: Some("2021-07-28"),
    summary: "Upsert audience",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "resourceName",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "dimensions",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "exclusionDimension",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_GET_AUDIENCE: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_get_audience",
    operation_id: "google-get-audience-by-id",
    method: rt::Method::GET,
    path: "/ad-publishing/google/audiences/{audienceId}",
    version: Some("2021-07-28"),
    summary: "Get audience by ID",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "audienceId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_UPSERT_CAMPAIGN: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_upsert_campaign",
    operation_id: "google-upsert-campaign",
    method: rt::Method::PUT,
    path: "/ad-publishing/google/ads",
    version: Some("2021-07-28"),
    summary: "Upsert Google campaign",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "id",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "advertisingChannelType",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "advertisingChannelSubType",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "goalType",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "budget",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "audience",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "networkSettings",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "biddingStrategy",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "assets",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "isEuPoliticalAds",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "adGroups",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "campaignGoal",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "adSchedule",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "publishingStatus",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "googleAdAccountId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "unpublishedChanges",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "maximumCpc",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "googleCampaignId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "source",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "advancedOptions",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_GET_CAMPAIGN: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_get_campaign",
    operation_id: "google-get-campaign-by-id",
    method: rt::Method::GET,
    path: "/ad-publishing/google/ads/{adId}",
    version: Some("2021-07-28"),
    summary: "Get Google campaign by ID",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "adId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GOOGLE_GET_CONVERSION_GOALS: rt::Route = rt::Route {
    family: "ad_manager",
    name: "google_get_conversion_goals",
    operation_id: "google-get-conversion-goals",
    method: rt::Method::GET,
    path: "/ad-publishing/google/conversion-goals",
    version: Some("2021-07-28"),
    summary: "Get conversion goals",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LI_GET_INTEGRATION: rt::Route = rt::Route {
    family: "ad_manager",
    name: "li_get_integration",
    operation_id: "li-get-integration",
    method: rt::Method::GET,
    path: "/ad-publishing/linkedin/integration",
    version: Some("2021-07-28"),
    summary: "Get LinkedIn integration",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LI_CREATE_INTEGRATION: rt::Route = rt::Route {
    family: "ad_manager",
    name: "li_create_integration",
    operation_id: "li-create-integration",
    method: rt::Method::POST,
    path: "/ad-publishing/linkedin/integration",
    version: Some("2021-07-28"),
    summary: "Create LinkedIn integration",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "adAccountId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "adAccountName",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "currencyCode",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "organizationId",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LI_GET_AD_ACCOUNTS: rt::Route = rt::Route {
    family: "ad_manager",
    name: "li_get_ad_accounts",
    operation_id: "li-get-ad-accounts",
    method: rt::Method::GET,
    path: "/ad-publishing/linkedin/ad-accounts",
    version: Some("2021-07-28"),
    summary: "Get LinkedIn ad accounts",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LI_GET_AD_ACCOUNT_DETAILS: rt::Route = rt::Route {
    family: "ad_manager",
    name: "li_get_ad_account_details",
    operation_id: "li-get-ad-account-details",
    method: rt::Method::GET,
    path: "/ad-publishing/linkedin/ad-account",
    version: Some("2021-07-28"),
    summary: "Get ad account details",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "adAccountId",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LI_DELETE_AD_ACCOUNT: rt::Route = rt::Route {
    family: "ad_manager",
    name: "li_delete_ad_account",
    operation_id: "li-delete-ad-account",
    method: rt::Method::DELETE,
    path: "/ad-publishing/linkedin/ad-account",
    version: Some("2021-07-28"),
    summary: "Delete ad account",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "adAccountId",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LI_GET_CURRENT_USER: rt::Route = rt::Route {
    family: "ad_manager",
    name: "li_get_current_user",
    operation_id: "li-get-current-user",
    method: rt::Method::GET,
    path: "/ad-publishing/linkedin/me",
    version: Some("2021-07-28"),
    summary: "Get current LinkedIn user",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LI_GET_CAMPAIGN_GROUP: rt::Route = rt::Route {
    family: "ad_manager",
    name: "li_get_campaign_group",
    operation_id: "li-get-campaign-group",
    method: rt::Method::GET,
    path: "/ad-publishing/linkedin/ads/{adId}",
    version: Some("2021-07-28"),
    summary: "Get ad campaign group",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "adId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LI_PUBLISH_CAMPAIGN_GROUP: rt::Route = rt::Route {
    family: "ad_manager",
    name: "li_publish_campaign_group",
    operation_id: "li-publish-campaign-group",
    method: rt::Method::POST,
    path: "/ad-publishing/linkedin/ads/{adId}/publish",
    version: Some("2021-07-28"),
    summary: "Publish ad campaign group",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "adId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LI_UPSERT_CAMPAIGN_GROUP: rt::Route = rt::Route {
    family: "ad_manager",
    name: "li_upsert_campaign_group",
    operation_id: "li-upsert-campaign-group",
    method: rt::Method::PUT,
    path: "/ad-publishing/linkedin/ads",
    version: Some("2021-07-28"),
    summary: "Upsert ad campaign group",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "id",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "budget",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "adCampaigns",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "adBudgetOptimization",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "objectiveType",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "adCampaignGroupId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "publishingStatus",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "linkedInAdAccountId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "unpublishedChanges",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "meta",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "linkedInError",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LI_SEARCH_TARGETING: rt::Route = rt::Route {
    family: "ad_manager",
    name: "li_search_targeting",
    operation_id: "li-search-targeting",
    method: rt::Method::GET,
    path: "/ad-publishing/linkedin/targeting/search",
    version: Some("2021-07-28"),
    summary: "Search targeting options",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "facet",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "query",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "q",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LI_GET_LEAD_FORMS: rt::Route = rt::Route {
    family: "ad_manager",
    name: "li_get_lead_forms",
    operation_id: "li-get-lead-forms",
    method: rt::Method::GET,
    path: "/ad-publishing/linkedin/{accountId}/forms",
    version: Some("2021-07-28"),
    summary: "Get lead forms",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "accountId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LI_CREATE_LEAD_FORM: rt::Route = rt::Route {
    family: "ad_manager",
    name: "li_create_lead_form",
    operation_id: "li-create-lead-form",
    method: rt::Method::POST,
    path: "/ad-publishing/linkedin/{accountId}/form",
    version: Some("2021-07-28"),
    summary: "Create lead form",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "accountId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "owner",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "creationLocale",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "state",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "content",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "hiddenFields",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LI_UPDATE_AD_STATUS: rt::Route = rt::Route {
    family: "ad_manager",
    name: "li_update_ad_status",
    operation_id: "li-update-ad-status",
    method: rt::Method::PATCH,
    path: "/ad-publishing/linkedin/{adId}/status",
    version: Some("2021-07-28"),
    summary: "Update ad status",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "adId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "operationType",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LI_GET_AD_ANALYTICS: rt::Route = rt::Route {
    family: "ad_manager",
    name: "li_get_ad_analytics",
    operation_id: "li-get-ad-analytics",
    method: rt::Method::GET,
    path: "/ad-publishing/linkedin/reporting",
    version: Some("2021-07-28"),
    summary: "Get ad analytics",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "pivot",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "groupBy",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "startDate",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "endDate",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "entityUrns",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "fields",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LI_GET_REPORTING_LIST: rt::Route = rt::Route {
    family: "ad_manager",
    name: "li_get_reporting_list",
    operation_id: "li-get-reporting-list",
    method: rt::Method::GET,
    path: "/ad-publishing/linkedin/reporting/list",
    version: Some("2021-07-28"),
    summary: "Get reporting list",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "listType",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "campaignId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "campaignGroupId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "startDate",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "endDate",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "fields",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LI_GET_CAMPAIGN_GROUP_REPORTING: rt::Route = rt::Route {
    family: "ad_manager",
    name: "li_get_campaign_group_reporting",
    operation_id: "li-get-campaign-group-reporting",
    method: rt::Method::GET,
    path: "/ad-publishing/linkedin/reporting/campaign-group/{campaignGroupId}",
    version: Some("2021-07-28"),
    summary: "Get campaign group reporting",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "campaignGroupId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "startDate",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "endDate",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "fields",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "campaignGroupId",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["adPublishing.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
