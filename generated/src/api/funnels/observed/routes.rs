// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Funnels.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
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

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "funnels",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static WRITE_PAGE: rt::Route = rt::Route {
    name: "write_page",
    operation_id: "write-page",
    method: rt::Method::PUT,
    path: "/funnels/page",
    summary: "Write Page",
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
    hosts: &["services.leadconnectorhq.com", "backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static UPDATE_SETTINGS: rt::Route = rt::Route {
    name: "update_settings",
    operation_id: "update-funnel-settings",
    method: rt::Method::POST,
    path: "/funnels/funnel/update-settings",
    summary: "Update Funnel Settings",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("funnelId"),
        rt::Parameter::field("funnelPath"),
        rt::Parameter::field("funnelName"),
        rt::Parameter::field("domainId"),
        rt::Parameter::field("faviconUrl"),
        rt::Parameter::field("headTrackingCode"),
        rt::Parameter::field("bodyTrackingCode"),
        rt::Parameter::field("allowPaymentModeOption").required(),
        rt::Parameter::field("paymentMode"),
        rt::Parameter::field("chatWidgetId"),
        rt::Parameter::field("imageOptimization").required(),
        rt::Parameter::field("isGdprCompliant").required(),
        rt::Parameter::field("isOptimisePageLoad").required(),
        rt::Parameter::field("stopAllSplitTestsAndReset"),
        rt::Parameter::field("requireCreditCard"),
        rt::Parameter::field("storeCurrencyFormatting"),
        rt::Parameter::field("autoGenerateSchema"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static UPDATE_PAGE: rt::Route = rt::Route {
    name: "update_page",
    operation_id: "update-page",
    method: rt::Method::POST,
    path: "/funnels/funnel/funnel-page/{pageId}",
    summary: "Update Page",
    parameters: &[
        rt::Parameter::path("pageId"),
        rt::Parameter::field("name"),
        rt::Parameter::field("url"),
        rt::Parameter::field("meta"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static FIND_UNIQUE_PAGE_URL: rt::Route = rt::Route {
    name: "find_unique_page_url",
    operation_id: "find-unique-page-url",
    method: rt::Method::GET,
    path: "/funnels/funnel/funnel-step-page-url",
    summary: "Find Unique Page URL",
    parameters: &[
        rt::Parameter::query("name"),
        rt::Parameter::query("path").required(),
        rt::Parameter::query("type").required(),
        rt::Parameter::query("domain").required(),
    ],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static ARCHIVE_OR_RESTORE_PAGE: rt::Route = rt::Route {
    name: "archive_or_restore_page",
    operation_id: "archive-or-restore-page",
    method: rt::Method::POST,
    path: "/funnels/funnel/update-funnel-and-page",
    summary: "Archive or Restore Page",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[
        rt::Parameter::field("funnelId"),
        rt::Parameter::field("archivePageId"),
        rt::Parameter::field("restoreArchivePageId"),
        rt::Parameter::field("stepId"),
        rt::Parameter::field("funnelStepDetails"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static CLONE_CONTROL_PAGE: rt::Route = rt::Route {
    name: "clone_control_page",
    operation_id: "clone-control-page",
    method: rt::Method::POST,
    path: "/funnels/funnel/clone-control-page",
    summary: "Clone Control Page",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[
        rt::Parameter::field("pageId"),
        rt::Parameter::field("stepName"),
        rt::Parameter::field("domainName"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static LIST_SECURITY_HEADERS: rt::Route = rt::Route {
    name: "list_security_headers",
    operation_id: "list-security-headers",
    method: rt::Method::GET,
    path: "/funnels/funnel/headers",
    summary: "List Security Headers",
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static UPDATE_SECURITY_HEADER: rt::Route = rt::Route {
    name: "update_security_header",
    operation_id: "update-security-header",
    method: rt::Method::PUT,
    path: "/funnels/funnel/headers",
    summary: "Update Security Header",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[
        rt::Parameter::field("funnelId"),
        rt::Parameter::field("key"),
        rt::Parameter::field("value"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static ADD_SECURITY_HEADER: rt::Route = rt::Route {
    name: "add_security_header",
    operation_id: "add-security-header",
    method: rt::Method::POST,
    path: "/funnels/funnel/headers",
    summary: "Add Security Header",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[
        rt::Parameter::field("funnelId"),
        rt::Parameter::field("key"),
        rt::Parameter::field("value"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static DELETE_SECURITY_HEADER: rt::Route = rt::Route {
    name: "delete_security_header",
    operation_id: "delete-security-header",
    method: rt::Method::POST,
    path: "/funnels/funnel/headers/delete",
    summary: "Delete Security Header",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[rt::Parameter::field("funnelId"), rt::Parameter::field("key")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static GET_COOKIE_CONSENT: rt::Route = rt::Route {
    name: "get_cookie_consent",
    operation_id: "get-cookie-consent",
    method: rt::Method::GET,
    path: "/funnels/funnel/cookie-consent",
    summary: "Get Cookie Consent",
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static SAVE_COOKIE_CONSENT: rt::Route = rt::Route {
    name: "save_cookie_consent",
    operation_id: "save-cookie-consent",
    method: rt::Method::POST,
    path: "/funnels/funnel/cookie-consent",
    summary: "Save Cookie Consent",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[
        rt::Parameter::field("funnelId"),
        rt::Parameter::field("pageId"),
        rt::Parameter::field("isCookieEnabled"),
        rt::Parameter::field("complianceType"),
        rt::Parameter::field("msgDescription"),
        rt::Parameter::field("consentExpiration"),
        rt::Parameter::field("layoutSettings"),
        rt::Parameter::field("cookieList"),
        rt::Parameter::field("cookieListSettings"),
        rt::Parameter::field("regionSettings"),
        rt::Parameter::field("style"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static DELETE_STORE: rt::Route = rt::Route {
    name: "delete_store",
    operation_id: "delete-store",
    method: rt::Method::POST,
    path: "/funnels/funnel/delete-store",
    summary: "Delete Store",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[rt::Parameter::field("funnelId"), rt::Parameter::field("userId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static CREATE_CUSTOM_PRODUCT_DETAIL_PAGE: rt::Route = rt::Route {
    name: "create_custom_product_detail_page",
    operation_id: "create-custom-product-detail-page",
    method: rt::Method::POST,
    path: "/funnels/funnel/create-custom-product-detail-page",
    summary: "Create Custom Product Detail Page",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[rt::Parameter::field("funnelId"), rt::Parameter::field("step")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static CLEAR_CACHE: rt::Route = rt::Route {
    name: "clear_cache",
    operation_id: "clear-cache",
    method: rt::Method::POST,
    path: "/funnels/funnel/cache/clear",
    summary: "Clear Cache",
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static GET_GEO_LOCATION: rt::Route = rt::Route {
    name: "get_geo_location",
    operation_id: "get-geo-location",
    method: rt::Method::GET,
    path: "/funnels/funnel/geo-location",
    version: Some("2021-04-15"),
    summary: "Get Geo Location",
    hosts: &["services.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static LIST_BLOGS: rt::Route = rt::Route {
    name: "list_blogs",
    operation_id: "list-blogs",
    method: rt::Method::GET,
    path: "/funnels/funnel/blog/list",
    summary: "List Blogs",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("limit"),
        rt::Parameter::query("skip"),
        rt::Parameter::query("searchTerm"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/data",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "skip",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: None,
            }),
            total: None,
            more: None,
        },
    ),
    hosts: &["services.leadconnectorhq.com", "backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static LIST_FOLDERS: rt::Route = rt::Route {
    name: "list_folders",
    operation_id: "list-folders",
    method: rt::Method::GET,
    path: "/funnels/funnel/folder/list",
    summary: "List Folders",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("type").required()],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static LIST_FOLDER_ENTITIES: rt::Route = rt::Route {
    name: "list_folder_entities",
    operation_id: "list-folder-entities",
    method: rt::Method::GET,
    path: "/funnels/funnel/folder/entities",
    summary: "List Folder Entities",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("type").required()],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static DELETE_FOLDER: rt::Route = rt::Route {
    name: "delete_folder",
    operation_id: "delete-folder",
    method: rt::Method::POST,
    path: "/funnels/funnel/folder/delete",
    summary: "Delete Folder",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[rt::Parameter::field("id"), rt::Parameter::field("userId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static GET_WEBINAR_SESSION: rt::Route = rt::Route {
    name: "get_webinar_session",
    operation_id: "get-webinar-session",
    method: rt::Method::GET,
    path: "/funnels/funnel/webinar/session",
    version: Some("2021-04-15"),
    summary: "Get Webinar Session",
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static LIST_WEBINAR_SESSIONS: rt::Route = rt::Route {
    name: "list_webinar_sessions",
    operation_id: "list-webinar-sessions",
    method: rt::Method::POST,
    path: "/funnels/funnel/webinar/sessions",
    summary: "List Webinar Sessions",
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static UPDATE_WEBINAR: rt::Route = rt::Route {
    name: "update_webinar",
    operation_id: "update-webinar",
    method: rt::Method::PATCH,
    path: "/funnels/funnel/webinar/{id}",
    summary: "Update Webinar",
    parameters: &[rt::Parameter::path("id"), rt::Parameter::field("webinarProperties")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static GET_PAGE: rt::Route = rt::Route {
    name: "get_page",
    operation_id: "get-page",
    method: rt::Method::GET,
    path: "/funnels/page/{pageId}",
    summary: "Get Page",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[rt::Parameter::path("pageId")],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static LIST_ALL_PAGES: rt::Route = rt::Route {
    name: "list_all_pages",
    operation_id: "list-all-pages",
    method: rt::Method::GET,
    path: "/funnels/page/list",
    summary: "List All Pages",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("funnelId").required()],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static CREATE_PAGE: rt::Route = rt::Route {
    name: "create_page",
    operation_id: "create-page",
    method: rt::Method::POST,
    path: "/funnels/page/create-page",
    summary: "Create Page",
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static GET_PUBLIC_PAGE_DATA: rt::Route = rt::Route {
    name: "get_public_page_data",
    operation_id: "get-public-page-data",
    method: rt::Method::GET,
    path: "/funnels/page/data",
    version: Some("2021-04-15"),
    summary: "Get Public Page Data",
    parameters: &[
        rt::Parameter::query("pageId"),
        rt::Parameter::query("domain"),
        rt::Parameter::query("path"),
        rt::Parameter::query("funnelId"),
        rt::Parameter::query("stepId"),
        rt::Parameter::query("versionId"),
        rt::Parameter::query("additionalRoute"),
    ],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static RECORD_PAGE_VIEW: rt::Route = rt::Route {
    name: "record_page_view",
    operation_id: "record-page-view",
    method: rt::Method::GET,
    path: "/funnels/page/view/event",
    summary: "Record Page View",
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static LIST_PAGE_PRODUCTS: rt::Route = rt::Route {
    name: "list_page_products",
    operation_id: "list-page-products",
    method: rt::Method::GET,
    path: "/funnels/page/product",
    summary: "List Page Products",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("name"),
        rt::Parameter::query("offset"),
        rt::Parameter::query("limit"),
    ],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static GET_PAGE_PRODUCT: rt::Route = rt::Route {
    name: "get_page_product",
    operation_id: "get-page-product",
    method: rt::Method::GET,
    path: "/funnels/page/product/{id}",
    summary: "Get Page Product",
    parameters: &[rt::Parameter::path("id")],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static SAVE_PAGE_CONTENT: rt::Route = rt::Route {
    name: "save_page_content",
    operation_id: "save-page-content",
    method: rt::Method::POST,
    path: "/funnels/builder/autosave/{pageId}",
    summary: "Save Page Content",
    parameters: &[
        rt::Parameter::path("pageId"),
        rt::Parameter::field("funnelId").required(),
        rt::Parameter::field("pageData").required(),
        rt::Parameter::field("pageVersion").required(),
        rt::Parameter::field("pageType"),
        rt::Parameter::field("manualSave"),
        rt::Parameter::field("integrations"),
        rt::Parameter::field("meta"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static LIST_PAGE_VERSIONS: rt::Route = rt::Route {
    name: "list_page_versions",
    operation_id: "list-page-versions",
    method: rt::Method::GET,
    path: "/funnels/builder/get-versions",
    summary: "List Page Versions",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[rt::Parameter::query("pageId").required()],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static PUBLISH_PAGE_VERSION: rt::Route = rt::Route {
    name: "publish_page_version",
    operation_id: "publish-page-version",
    method: rt::Method::POST,
    path: "/funnels/builder/publish-version",
    summary: "Publish Page Version",
    parameters: &[
        rt::Parameter::field("pageId").required(),
        rt::Parameter::field("versionId").required(),
        rt::Parameter::field("userId").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static RESTORE_PAGE_VERSION: rt::Route = rt::Route {
    name: "restore_page_version",
    operation_id: "restore-page-version",
    method: rt::Method::POST,
    path: "/funnels/builder/restore-version",
    summary: "Restore Page Version",
    parameters: &[
        rt::Parameter::field("pageId"),
        rt::Parameter::field("versionId"),
        rt::Parameter::field("userId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static DELETE_PAGE_VERSION_HISTORY: rt::Route = rt::Route {
    name: "delete_page_version_history",
    operation_id: "delete-page-version-history",
    method: rt::Method::POST,
    path: "/funnels/builder/delete-version-history-data",
    summary: "Delete Page Version History",
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static GET_PAGE_CONTENT: rt::Route = rt::Route {
    name: "get_page_content",
    operation_id: "get-page-content",
    method: rt::Method::GET,
    path: "/funnels/builder/page/data",
    summary: "Get Page Content",
    parameters: &[rt::Parameter::query("pageId").required()],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static GET_BUILDER_CACHE: rt::Route = rt::Route {
    name: "get_builder_cache",
    operation_id: "get-builder-cache",
    method: rt::Method::GET,
    path: "/funnels/builder/redis-key-data/{pageId}",
    summary: "Get Builder Cache",
    parameters: &[rt::Parameter::path("pageId")],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static SAVE_GLOBAL_SECTIONS: rt::Route = rt::Route {
    name: "save_global_sections",
    operation_id: "save-global-sections",
    method: rt::Method::POST,
    path: "/funnels/builder/global-sections/{funnelId}",
    summary: "Save Global Sections",
    parameters: &[
        rt::Parameter::path("funnelId"),
        rt::Parameter::field("version"),
        rt::Parameter::field("sectionData"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static LIST_SECTION_TEMPLATES: rt::Route = rt::Route {
    name: "list_section_templates",
    operation_id: "list-section-templates",
    method: rt::Method::GET,
    path: "/funnels/builder/section-template",
    summary: "List Section Templates",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("limit"), rt::Parameter::query("offset")],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static LIST_PREBUILT_SECTIONS: rt::Route = rt::Route {
    name: "list_prebuilt_sections",
    operation_id: "list-prebuilt-sections",
    method: rt::Method::GET,
    path: "/funnels/builder/prebuilt-section",
    summary: "List Prebuilt Sections",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static CREATE_PREBUILT_SECTION: rt::Route = rt::Route {
    name: "create_prebuilt_section",
    operation_id: "create-prebuilt-section",
    method: rt::Method::POST,
    path: "/funnels/builder/prebuilt-section",
    summary: "Create Prebuilt Section",
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static GET_PREBUILT_SECTION: rt::Route = rt::Route {
    name: "get_prebuilt_section",
    operation_id: "get-prebuilt-section",
    method: rt::Method::GET,
    path: "/funnels/builder/prebuilt-section/{id}",
    summary: "Get Prebuilt Section",
    parameters: &[rt::Parameter::path("id")],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static UPDATE_PREBUILT_SECTION: rt::Route = rt::Route {
    name: "update_prebuilt_section",
    operation_id: "update-prebuilt-section",
    method: rt::Method::PUT,
    path: "/funnels/builder/prebuilt-section/{id}",
    summary: "Update Prebuilt Section",
    parameters: &[rt::Parameter::path("id")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static DELETE_PREBUILT_SECTION: rt::Route = rt::Route {
    name: "delete_prebuilt_section",
    operation_id: "delete-prebuilt-section",
    method: rt::Method::DELETE,
    path: "/funnels/builder/prebuilt-section/{id}",
    summary: "Delete Prebuilt Section",
    parameters: &[rt::Parameter::path("id")],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static LIST_PREBUILT_TEMPLATES: rt::Route = rt::Route {
    name: "list_prebuilt_templates",
    operation_id: "list-prebuilt-templates",
    method: rt::Method::GET,
    path: "/funnels/builder/prebuilt-section/{collectionId}/template",
    summary: "List Prebuilt Templates",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[
        rt::Parameter::path("collectionId"),
        rt::Parameter::query("prebuiltSectionTemplateType"),
        rt::Parameter::query("page"),
        rt::Parameter::query("limit"),
    ],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static CREATE_PREBUILT_TEMPLATE: rt::Route = rt::Route {
    name: "create_prebuilt_template",
    operation_id: "create-prebuilt-template",
    method: rt::Method::POST,
    path: "/funnels/builder/prebuilt-section/{collectionId}/template",
    summary: "Create Prebuilt Template",
    parameters: &[
        rt::Parameter::path("collectionId"),
        rt::Parameter::field("sectionData"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static GET_PREBUILT_TEMPLATE: rt::Route = rt::Route {
    name: "get_prebuilt_template",
    operation_id: "get-prebuilt-template",
    method: rt::Method::GET,
    path: "/funnels/builder/prebuilt-section/{collectionId}/template/{type}/{name}",
    summary: "Get Prebuilt Template",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[
        rt::Parameter::path("collectionId"),
        rt::Parameter::path("type"),
        rt::Parameter::path("name"),
    ],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static SYNC_PREBUILT_SECTIONS: rt::Route = rt::Route {
    name: "sync_prebuilt_sections",
    operation_id: "sync-prebuilt-sections",
    method: rt::Method::POST,
    path: "/funnels/builder/prebuilt-section/sync",
    summary: "Sync Prebuilt Sections",
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static SYNC_PREBUILT_SECTION_CHANGES: rt::Route = rt::Route {
    name: "sync_prebuilt_section_changes",
    operation_id: "sync-prebuilt-section-changes",
    method: rt::Method::POST,
    path: "/funnels/builder/prebuilt-section/sync/changes",
    summary: "Sync Prebuilt Section Changes",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[
        rt::Parameter::field("pageId"),
        rt::Parameter::field("pageData"),
        rt::Parameter::field("write"),
        rt::Parameter::field("isPublished"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static GET_SHARE_DETAILS: rt::Route = rt::Route {
    name: "get_share_details",
    operation_id: "get-share-details",
    method: rt::Method::GET,
    path: "/funnels/builder/funnel-share-details/{funnelId}",
    summary: "Get Share Details",
    parameters: &[rt::Parameter::path("funnelId")],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static LIST_LOCATION_LOOKUPS: rt::Route = rt::Route {
    name: "list_location_lookups",
    operation_id: "list-location-lookups",
    method: rt::Method::GET,
    path: "/funnels/lookup",
    summary: "List Location Lookups",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[rt::Parameter::query("limit")],
    hosts: &["backend.leadconnectorhq.com", "services.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static ADD_LOOKUP: rt::Route = rt::Route {
    name: "add_lookup",
    operation_id: "add-lookup",
    method: rt::Method::POST,
    path: "/funnels/lookup",
    summary: "Add Lookup",
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static CREATE_LOOKUP: rt::Route = rt::Route {
    name: "create_lookup",
    operation_id: "create-lookup",
    method: rt::Method::POST,
    path: "/funnels/lookup/create",
    summary: "Create Lookup",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[
        rt::Parameter::field("type"),
        rt::Parameter::field("typeId"),
        rt::Parameter::field("path"),
        rt::Parameter::field("funnelId"),
        rt::Parameter::field("domain"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static UPDATE_LOOKUP: rt::Route = rt::Route {
    name: "update_lookup",
    operation_id: "update-lookup",
    method: rt::Method::PUT,
    path: "/funnels/lookup/{lookupId}",
    summary: "Update Lookup",
    parameters: &[
        rt::Parameter::path("lookupId"),
        rt::Parameter::field("path"),
        rt::Parameter::field("pathLowercase"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static UPDATE_LOOKUPS: rt::Route = rt::Route {
    name: "update_lookups",
    operation_id: "update-lookups",
    method: rt::Method::PUT,
    path: "/funnels/lookup/multiple",
    summary: "Update Lookups",
    parameters: &[rt::Parameter::field("lookups")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static CHECK_PATH_EXISTS: rt::Route = rt::Route {
    name: "check_path_exists",
    operation_id: "check-path-exists",
    method: rt::Method::POST,
    path: "/funnels/lookup/exists",
    summary: "Check Path Exists",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[rt::Parameter::field("domain"), rt::Parameter::field("path")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static LIST_LOOKUPS: rt::Route = rt::Route {
    name: "list_lookups",
    operation_id: "list-lookups",
    method: rt::Method::GET,
    path: "/funnels/lookup/list",
    summary: "List Lookups",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("funnelId").required(),
        rt::Parameter::query("typeId"),
        rt::Parameter::query("type"),
    ],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static FIND_LOOKUP_BY_PATH: rt::Route = rt::Route {
    name: "find_lookup_by_path",
    operation_id: "find-lookup-by-path",
    method: rt::Method::GET,
    path: "/funnels/lookup/path",
    summary: "Find Lookup By Path",
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static GET_ENTITY_LOOKUP: rt::Route = rt::Route {
    name: "get_entity_lookup",
    operation_id: "get-entity-lookup",
    method: rt::Method::GET,
    path: "/funnels/lookup/type/{entityId}",
    summary: "Get Entity Lookup",
    parameters: &[rt::Parameter::path("entityId")],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static LIST_REGEX_REDIRECTS: rt::Route = rt::Route {
    name: "list_regex_redirects",
    operation_id: "list-regex-redirects",
    method: rt::Method::GET,
    path: "/funnels/lookup/redirect/regex/bulk",
    summary: "List Regex Redirects",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("domains").required()],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static LIST_DOMAINS: rt::Route = rt::Route {
    name: "list_domains",
    operation_id: "list-domains",
    method: rt::Method::GET,
    path: "/funnels/domain",
    summary: "List Domains",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static GET_DOMAIN: rt::Route = rt::Route {
    name: "get_domain",
    operation_id: "get-domain",
    method: rt::Method::GET,
    path: "/funnels/domain/{domainId}",
    summary: "Get Domain",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[rt::Parameter::path("domainId")],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static UPDATE_DOMAIN: rt::Route = rt::Route {
    name: "update_domain",
    operation_id: "update-domain",
    method: rt::Method::PUT,
    path: "/funnels/domain/{domainId}",
    summary: "Update Domain",
    parameters: &[
        rt::Parameter::path("domainId"),
        rt::Parameter::field("robotsTxtCode"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static INVALIDATE_DOMAIN_CACHE: rt::Route = rt::Route {
    name: "invalidate_domain_cache",
    operation_id: "invalidate-domain-cache",
    method: rt::Method::POST,
    path: "/funnels/domain/invalidate-cache",
    summary: "Invalidate Domain Cache",
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static VALIDATE_DOMAIN: rt::Route = rt::Route {
    name: "validate_domain",
    operation_id: "validate-domain",
    method: rt::Method::POST,
    path: "/funnels/domain/validate",
    summary: "Validate Domain",
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static VERIFY_PAGE_ETAG: rt::Route = rt::Route {
    name: "verify_page_etag",
    operation_id: "verify-page-etag",
    method: rt::Method::GET,
    path: "/funnels/domain/verify-etag",
    version: Some("2021-04-15"),
    summary: "Verify Page ETag",
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static GET_SITEMAP: rt::Route = rt::Route {
    name: "get_sitemap",
    operation_id: "get-sitemap",
    method: rt::Method::GET,
    path: "/funnels/domain/get-xml-sitemap",
    summary: "Get Sitemap",
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static GET_ROBOTS_TXT: rt::Route = rt::Route {
    name: "get_robots_txt",
    operation_id: "get-robots-txt",
    method: rt::Method::GET,
    path: "/funnels/domain/get-robots-txt",
    summary: "Get Robots Txt",
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static LIST_PIXEL_EVENTS: rt::Route = rt::Route {
    name: "list_pixel_events",
    operation_id: "list-pixel-events",
    method: rt::Method::GET,
    path: "/funnels/event",
    summary: "List Pixel Events",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("funnelId").required(),
        rt::Parameter::query("page"),
        rt::Parameter::query("limit"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/events",
            step: rt::Step::Page {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "page",
                    text: false,
                },
                first: 1,
            },
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: None,
            }),
            total: None,
            more: None,
        },
    ),
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static CREATE_PIXEL_EVENT: rt::Route = rt::Route {
    name: "create_pixel_event",
    operation_id: "create-pixel-event",
    method: rt::Method::POST,
    path: "/funnels/event",
    summary: "Create Pixel Event",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[
        rt::Parameter::field("funnelId"),
        rt::Parameter::field("type"),
        rt::Parameter::field("conversionEnabled"),
        rt::Parameter::field("level"),
        rt::Parameter::field("pixelId"),
        rt::Parameter::field("events"),
        rt::Parameter::field("provider"),
        rt::Parameter::field("pageIds"),
        rt::Parameter::field("accessToken"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static DELETE_PIXEL_EVENT: rt::Route = rt::Route {
    name: "delete_pixel_event",
    operation_id: "delete-pixel-event",
    method: rt::Method::DELETE,
    path: "/funnels/event/{id}",
    summary: "Delete Pixel Event",
    parameters: &[rt::Parameter::path("id")],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static UPDATE_PIXEL_EVENT: rt::Route = rt::Route {
    name: "update_pixel_event",
    operation_id: "update-pixel-event",
    method: rt::Method::PATCH,
    path: "/funnels/event/{id}",
    summary: "Update Pixel Event",
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("conversionEnabled"),
        rt::Parameter::field("type"),
        rt::Parameter::field("accessToken"),
        rt::Parameter::field("level"),
        rt::Parameter::field("pageIds"),
        rt::Parameter::field("pixelId"),
        rt::Parameter::field("events"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static SEND_CONVERSION_EVENT: rt::Route = rt::Route {
    name: "send_conversion_event",
    operation_id: "send-conversion-event",
    method: rt::Method::POST,
    path: "/funnels/event/conversion",
    version: Some("2021-04-15"),
    summary: "Send Conversion Event",
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static LIST_ORDER_FORM_PRODUCTS: rt::Route = rt::Route {
    name: "list_order_form_products",
    operation_id: "list-order-form-products",
    method: rt::Method::GET,
    path: "/funnels/order-form/products",
    summary: "List Order Form Products",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("funnel").required(),
        rt::Parameter::query("step").required(),
    ],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static CREATE_ORDER_FORM_PRODUCT: rt::Route = rt::Route {
    name: "create_order_form_product",
    operation_id: "create-order-form-product",
    method: rt::Method::POST,
    path: "/funnels/order-form/products",
    summary: "Create Order Form Product",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[
        rt::Parameter::field("funnel"),
        rt::Parameter::field("step"),
        rt::Parameter::field("name"),
        rt::Parameter::field("displayText"),
        rt::Parameter::field("product"),
        rt::Parameter::field("price"),
        rt::Parameter::field("bumpProduct"),
        rt::Parameter::field("quantity"),
        rt::Parameter::field("authorizeAmount"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static UPDATE_ORDER_FORM_PRODUCT: rt::Route = rt::Route {
    name: "update_order_form_product",
    operation_id: "update-order-form-product",
    method: rt::Method::PUT,
    path: "/funnels/order-form/products/{id}",
    summary: "Update Order Form Product",
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("name"),
        rt::Parameter::field("displayText"),
        rt::Parameter::field("product"),
        rt::Parameter::field("price"),
        rt::Parameter::field("bumpProduct"),
        rt::Parameter::field("quantity"),
        rt::Parameter::field("authorizeAmount"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static DELETE_ORDER_FORM_PRODUCT: rt::Route = rt::Route {
    name: "delete_order_form_product",
    operation_id: "delete-order-form-product",
    method: rt::Method::DELETE,
    path: "/funnels/order-form/products/{id}",
    summary: "Delete Order Form Product",
    parameters: &[rt::Parameter::path("id")],
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static CREATE_ORDER_FORM_CONTACT: rt::Route = rt::Route {
    name: "create_order_form_contact",
    operation_id: "create-order-form-contact",
    method: rt::Method::POST,
    path: "/funnels/order-form/contact",
    version: Some("2021-04-15"),
    summary: "Create Order Form Contact",
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static LIST_PUBLIC_ORDER_FORM_PRODUCTS: rt::Route = rt::Route {
    name: "list_public_order_form_products",
    operation_id: "list-public-order-form-products",
    method: rt::Method::GET,
    path: "/funnels/order-form/public/products",
    version: Some("2021-04-15"),
    summary: "List Public Order Form Products",
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static GET_PUBLIC_ORDER_FORM_PRODUCT: rt::Route = rt::Route {
    name: "get_public_order_form_product",
    operation_id: "get-public-order-form-product",
    method: rt::Method::GET,
    path: "/funnels/order-form/public/product",
    version: Some("2021-04-15"),
    summary: "Get Public Order Form Product",
    parameters: &[rt::Parameter::query("productId").required()],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static LIST_ORDERS: rt::Route = rt::Route {
    name: "list_orders",
    operation_id: "list-orders",
    method: rt::Method::GET,
    path: "/funnels/order",
    summary: "List Orders",
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static LIST_CUSTOM_FONTS: rt::Route = rt::Route {
    name: "list_custom_fonts",
    operation_id: "list-custom-fonts",
    method: rt::Method::GET,
    path: "/funnels/custom-fonts",
    summary: "List Custom Fonts",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("limit"), rt::Parameter::query("skip")],
    paging: Some(
        &rt::Paging {
            items: "/data",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "skip",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: None,
            }),
            total: None,
            more: None,
        },
    ),
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static CREATE_STORE: rt::Route = rt::Route {
    name: "create_store",
    operation_id: "create-store",
    method: rt::Method::POST,
    path: "/funnels/store/create-in-funnel",
    summary: "Create Store",
    parameters: &[
        rt::Parameter::field("funnelId"),
        rt::Parameter::field("domainName"),
        rt::Parameter::field("importTheme"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static GET_RECORD: rt::Route = rt::Route {
    name: "get_record",
    operation_id: "get-funnel-record",
    method: rt::Method::GET,
    path: "/funnels/funnel/{id}",
    summary: "Get Funnel Record",
    parameters: &[rt::Parameter::path("id")],
    hosts: &["backend.leadconnectorhq.com", "services.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static SYNC_ELEMENT_TEMPLATE_CHANGES: rt::Route = rt::Route {
    name: "sync_element_template_changes",
    operation_id: "sync-element-template-changes",
    method: rt::Method::POST,
    path: "/funnels/builder/element-template/sync/changes",
    summary: "Sync Element Template Changes",
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
