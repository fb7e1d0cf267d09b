// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Funnels.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::funnels::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/lookup/redirect",
        operation_id: "create-redirect",
        call: create_redirect,
        answer: Some(round_trip::<models::CreateRedirectResponse>),
    },
    Operation {
        family: "funnels",
        method: "DELETE",
        path: "/funnels/lookup/redirect/{id}",
        operation_id: "delete-redirect-by-id",
        call: delete_redirect,
        answer: Some(round_trip::<models::DeleteRedirectResponse>),
    },
    Operation {
        family: "funnels",
        method: "PATCH",
        path: "/funnels/lookup/redirect/{id}",
        operation_id: "update-redirect-by-id",
        call: update_redirect,
        answer: Some(round_trip::<models::UpdateRedirectResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/lookup/redirect/list",
        operation_id: "fetch-redirects-list",
        call: list_redirects,
        answer: Some(round_trip::<models::RedirectListResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/funnel/list",
        operation_id: "getFunnels",
        call: list,
        answer: Some(round_trip::<models::FunnelListResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/page",
        operation_id: "getPagesByFunnelId",
        call: list_pages,
        answer: Some(round_trip::<rt::List<models::FunnelPageResponse>>),
    },
    Operation {
        family: "funnels",
        method: "PUT",
        path: "/funnels/page",
        operation_id: "write-page",
        call: write_page,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/page/count",
        operation_id: "getPagesCountByFunnelId",
        call: count_pages,
        answer: Some(round_trip::<models::FunnelPageCountResponse>),
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/funnel/create",
        operation_id: "create-funnel",
        call: create,
        answer: Some(round_trip::<models::CreateResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/funnel/fetch/{id}",
        operation_id: "get-funnel",
        call: get,
        answer: Some(round_trip::<models::GetResponse>),
    },
    Operation {
        family: "funnels",
        method: "PATCH",
        path: "/funnels/funnel/update/{id}",
        operation_id: "update-funnel",
        call: update,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/funnel/delete",
        operation_id: "delete-funnel",
        call: delete,
        answer: Some(round_trip::<models::DeleteResponse>),
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/funnel/clone-funnel-to-locations",
        operation_id: "clone-funnel-to-locations",
        call: clone_to_locations,
        answer: Some(round_trip::<models::CloneToLocationsResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/funnel/{funnelId}/step/{id}",
        operation_id: "get-funnel-step",
        call: get_step,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/funnel/create-step",
        operation_id: "create-funnel-step",
        call: create_step,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "PUT",
        path: "/funnels/funnel/step/{id}",
        operation_id: "update-funnel-step",
        call: update_step,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/funnel/delete-step",
        operation_id: "delete-funnel-step",
        call: delete_step,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/funnel/clone-funnel-step",
        operation_id: "clone-funnel-step",
        call: clone_step,
        answer: Some(round_trip::<models::CloneStepResponse>),
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/funnel/update-settings",
        operation_id: "update-funnel-settings",
        call: update_settings,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/funnel/funnel-page/{pageId}",
        operation_id: "update-page",
        call: update_page,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/funnel/funnel-step-page-url",
        operation_id: "find-unique-page-url",
        call: find_unique_page_url,
        answer: Some(round_trip::<models::FindUniquePageUrlResponse>),
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/funnel/update-funnel-and-page",
        operation_id: "archive-or-restore-page",
        call: archive_or_restore_page,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/funnel/clone-control-page",
        operation_id: "clone-control-page",
        call: clone_control_page,
        answer: Some(round_trip::<models::CloneControlPageResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/funnel/headers",
        operation_id: "list-security-headers",
        call: list_security_headers,
        answer: Some(round_trip::<models::ListSecurityHeadersResponse>),
    },
    Operation {
        family: "funnels",
        method: "PUT",
        path: "/funnels/funnel/headers",
        operation_id: "update-security-header",
        call: update_security_header,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/funnel/headers",
        operation_id: "add-security-header",
        call: add_security_header,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/funnel/headers/delete",
        operation_id: "delete-security-header",
        call: delete_security_header,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/funnel/cookie-consent",
        operation_id: "get-cookie-consent",
        call: get_cookie_consent,
        answer: Some(round_trip::<models::CookieConsent>),
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/funnel/cookie-consent",
        operation_id: "save-cookie-consent",
        call: save_cookie_consent,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/funnel/delete-store",
        operation_id: "delete-store",
        call: delete_store,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/funnel/create-custom-product-detail-page",
        operation_id: "create-custom-product-detail-page",
        call: create_custom_product_detail_page,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/funnel/cache/clear",
        operation_id: "clear-cache",
        call: clear_cache,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/funnel/geo-location",
        operation_id: "get-geo-location",
        call: get_geo_location,
        answer: Some(round_trip::<models::GetGeoLocationResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/funnel/blog/list",
        operation_id: "list-blogs",
        call: list_blogs,
        answer: Some(round_trip::<models::ListBlogsResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/funnel/folder/list",
        operation_id: "list-folders",
        call: list_folders,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/funnel/folder/entities",
        operation_id: "list-folder-entities",
        call: list_folder_entities,
        answer: Some(round_trip::<models::ListFolderEntitiesResponse>),
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/funnel/folder/delete",
        operation_id: "delete-folder",
        call: delete_folder,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/funnel/webinar/session",
        operation_id: "get-webinar-session",
        call: get_webinar_session,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/funnel/webinar/sessions",
        operation_id: "list-webinar-sessions",
        call: list_webinar_sessions,
        answer: Some(round_trip::<models::ListWebinarSessionsResponse>),
    },
    Operation {
        family: "funnels",
        method: "PATCH",
        path: "/funnels/funnel/webinar/{id}",
        operation_id: "update-webinar",
        call: update_webinar,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/page/{pageId}",
        operation_id: "get-page",
        call: get_page,
        answer: Some(round_trip::<models::FunnelPage>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/page/list",
        operation_id: "list-all-pages",
        call: list_all_pages,
        answer: Some(round_trip::<rt::List<models::FunnelPage>>),
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/page/create-page",
        operation_id: "create-page",
        call: create_page,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/page/data",
        operation_id: "get-public-page-data",
        call: get_public_page_data,
        answer: Some(round_trip::<models::GetPublicPageDataResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/page/view/event",
        operation_id: "record-page-view",
        call: record_page_view,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/page/product",
        operation_id: "list-page-products",
        call: list_page_products,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/page/product/{id}",
        operation_id: "get-page-product",
        call: get_page_product,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/builder/autosave/{pageId}",
        operation_id: "save-page-content",
        call: save_page_content,
        answer: Some(round_trip::<models::SavePageContentResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/builder/get-versions",
        operation_id: "list-page-versions",
        call: list_page_versions,
        answer: Some(round_trip::<rt::List<models::StoredPageVersion>>),
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/builder/publish-version",
        operation_id: "publish-page-version",
        call: publish_page_version,
        answer: Some(round_trip::<models::PublishPageVersionResponse>),
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/builder/restore-version",
        operation_id: "restore-page-version",
        call: restore_page_version,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/builder/delete-version-history-data",
        operation_id: "delete-page-version-history",
        call: delete_page_version_history,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/builder/page/data",
        operation_id: "get-page-content",
        call: get_page_content,
        answer: Some(round_trip::<models::GetPageContentResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/builder/redis-key-data/{pageId}",
        operation_id: "get-builder-cache",
        call: get_builder_cache,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/builder/global-sections/{funnelId}",
        operation_id: "save-global-sections",
        call: save_global_sections,
        answer: Some(round_trip::<models::SaveGlobalSectionsResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/builder/section-template",
        operation_id: "list-section-templates",
        call: list_section_templates,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/builder/prebuilt-section",
        operation_id: "list-prebuilt-sections",
        call: list_prebuilt_sections,
        answer: Some(round_trip::<models::ListPrebuiltSectionsResponse>),
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/builder/prebuilt-section",
        operation_id: "create-prebuilt-section",
        call: create_prebuilt_section,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/builder/prebuilt-section/{id}",
        operation_id: "get-prebuilt-section",
        call: get_prebuilt_section,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "PUT",
        path: "/funnels/builder/prebuilt-section/{id}",
        operation_id: "update-prebuilt-section",
        call: update_prebuilt_section,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "DELETE",
        path: "/funnels/builder/prebuilt-section/{id}",
        operation_id: "delete-prebuilt-section",
        call: delete_prebuilt_section,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/builder/prebuilt-section/{collectionId}/template",
        operation_id: "list-prebuilt-templates",
        call: list_prebuilt_templates,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/builder/prebuilt-section/{collectionId}/template",
        operation_id: "create-prebuilt-template",
        call: create_prebuilt_template,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/builder/prebuilt-section/{collectionId}/template/{type}/{name}",
        operation_id: "get-prebuilt-template",
        call: get_prebuilt_template,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/builder/prebuilt-section/sync",
        operation_id: "sync-prebuilt-sections",
        call: sync_prebuilt_sections,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/builder/prebuilt-section/sync/changes",
        operation_id: "sync-prebuilt-section-changes",
        call: sync_prebuilt_section_changes,
        answer: Some(round_trip::<models::SyncPrebuiltSectionChangesResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/builder/funnel-share-details/{funnelId}",
        operation_id: "get-share-details",
        call: get_share_details,
        answer: Some(round_trip::<models::GetShareDetailsResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/lookup",
        operation_id: "list-location-lookups",
        call: list_location_lookups,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/lookup",
        operation_id: "add-lookup",
        call: add_lookup,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/lookup/create",
        operation_id: "create-lookup",
        call: create_lookup,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "PUT",
        path: "/funnels/lookup/{lookupId}",
        operation_id: "update-lookup",
        call: update_lookup,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "PUT",
        path: "/funnels/lookup/multiple",
        operation_id: "update-lookups",
        call: update_lookups,
        answer: Some(round_trip::<models::UpdateLookupsResponse>),
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/lookup/exists",
        operation_id: "check-path-exists",
        call: check_path_exists,
        answer: Some(round_trip::<models::CheckPathExistsResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/lookup/list",
        operation_id: "list-lookups",
        call: list_lookups,
        answer: Some(round_trip::<models::ListLookupsResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/lookup/path",
        operation_id: "find-lookup-by-path",
        call: find_lookup_by_path,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/lookup/type/{entityId}",
        operation_id: "get-entity-lookup",
        call: get_entity_lookup,
        answer: Some(round_trip::<models::GetEntityLookupResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/lookup/redirect/regex/bulk",
        operation_id: "list-regex-redirects",
        call: list_regex_redirects,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/domain",
        operation_id: "list-domains",
        call: list_domains,
        answer: Some(round_trip::<models::ListDomainsResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/domain/{domainId}",
        operation_id: "get-domain",
        call: get_domain,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "PUT",
        path: "/funnels/domain/{domainId}",
        operation_id: "update-domain",
        call: update_domain,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/domain/invalidate-cache",
        operation_id: "invalidate-domain-cache",
        call: invalidate_domain_cache,
        answer: Some(round_trip::<models::InvalidateDomainCacheResponse>),
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/domain/validate",
        operation_id: "validate-domain",
        call: validate_domain,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/domain/verify-etag",
        operation_id: "verify-page-etag",
        call: verify_page_etag,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/domain/get-xml-sitemap",
        operation_id: "get-sitemap",
        call: get_sitemap,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/domain/get-robots-txt",
        operation_id: "get-robots-txt",
        call: get_robots_txt,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/event",
        operation_id: "list-pixel-events",
        call: list_pixel_events,
        answer: Some(round_trip::<models::ListPixelEventsResponse>),
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/event",
        operation_id: "create-pixel-event",
        call: create_pixel_event,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "DELETE",
        path: "/funnels/event/{id}",
        operation_id: "delete-pixel-event",
        call: delete_pixel_event,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "PATCH",
        path: "/funnels/event/{id}",
        operation_id: "update-pixel-event",
        call: update_pixel_event,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/event/conversion",
        operation_id: "send-conversion-event",
        call: send_conversion_event,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/order-form/products",
        operation_id: "list-order-form-products",
        call: list_order_form_products,
        answer: Some(round_trip::<models::ListOrderFormProductsResponse>),
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/order-form/products",
        operation_id: "create-order-form-product",
        call: create_order_form_product,
        answer: Some(round_trip::<models::CreateOrderFormProductResponse>),
    },
    Operation {
        family: "funnels",
        method: "PUT",
        path: "/funnels/order-form/products/{id}",
        operation_id: "update-order-form-product",
        call: update_order_form_product,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "DELETE",
        path: "/funnels/order-form/products/{id}",
        operation_id: "delete-order-form-product",
        call: delete_order_form_product,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/order-form/contact",
        operation_id: "create-order-form-contact",
        call: create_order_form_contact,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/order-form/public/products",
        operation_id: "list-public-order-form-products",
        call: list_public_order_form_products,
        answer: None,
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/order-form/public/product",
        operation_id: "get-public-order-form-product",
        call: get_public_order_form_product,
        answer: Some(round_trip::<models::GetPublicOrderFormProductResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/order",
        operation_id: "list-orders",
        call: list_orders,
        answer: Some(round_trip::<models::ListOrdersResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/custom-fonts",
        operation_id: "list-custom-fonts",
        call: list_custom_fonts,
        answer: Some(round_trip::<models::ListCustomFontsResponse>),
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/store/create-in-funnel",
        operation_id: "create-store",
        call: create_store,
        answer: Some(round_trip::<models::CreateStoreResponse>),
    },
    Operation {
        family: "funnels",
        method: "GET",
        path: "/funnels/funnel/{id}",
        operation_id: "get-funnel-record",
        call: get_record,
        answer: Some(round_trip::<models::GetRecordResponse>),
    },
    Operation {
        family: "funnels",
        method: "POST",
        path: "/funnels/builder/element-template/sync/changes",
        operation_id: "sync-element-template-changes",
        call: sync_element_template_changes,
        answer: None,
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/CreateRedirectResponseDTO",
        name: "CreateRedirectResponse",
        round_trip: round_trip::<models::CreateRedirectResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/RedirectResponseDTO",
        name: "RedirectResponse",
        round_trip: round_trip::<models::RedirectResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/DeleteRedirectResponseDTO",
        name: "DeleteRedirectResponse",
        round_trip: round_trip::<models::DeleteRedirectResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/DeleteRedirectResponseDTO/properties/data",
        name: "DeleteRedirectResponseData",
        round_trip: round_trip::<models::DeleteRedirectResponseData>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/UpdateRedirectResponseDTO",
        name: "UpdateRedirectResponse",
        round_trip: round_trip::<models::UpdateRedirectResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/RedirectListResponseDTO",
        name: "RedirectListResponse",
        round_trip: round_trip::<models::RedirectListResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/RedirectListResponseDTO/properties/data",
        name: "RedirectListResponseData",
        round_trip: round_trip::<models::RedirectListResponseData>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/FunnelListResponseDTO",
        name: "FunnelListResponse",
        round_trip: round_trip::<models::FunnelListResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/Funnel",
        name: "Funnel",
        round_trip: round_trip::<models::Funnel>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/FunnelStep",
        name: "FunnelStep",
        round_trip: round_trip::<models::FunnelStep>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/SecurityHeader",
        name: "SecurityHeader",
        round_trip: round_trip::<models::SecurityHeader>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/FunnelPageResponseDTO",
        name: "FunnelPageResponse",
        round_trip: round_trip::<models::FunnelPageResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/FunnelPageCountResponseDTO",
        name: "FunnelPageCountResponse",
        round_trip: round_trip::<models::FunnelPageCountResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1funnel~1create/post/responses/201/content/application~1json/schema",
        name: "CreateResponse",
        round_trip: round_trip::<models::CreateResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1funnel~1fetch~1{id}/get/responses/200/content/application~1json/schema",
        name: "GetResponse",
        round_trip: round_trip::<models::GetResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1funnel~1delete/post/responses/201/content/application~1json/schema",
        name: "DeleteResponse",
        round_trip: round_trip::<models::DeleteResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1funnel~1clone-funnel-to-locations/post/responses/201/content/application~1json/schema",
        name: "CloneToLocationsResponse",
        round_trip: round_trip::<models::CloneToLocationsResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/NewFunnelStep",
        name: "NewFunnelStep",
        round_trip: round_trip::<models::NewFunnelStep>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/AdditionalRoute",
        name: "AdditionalRoute",
        round_trip: round_trip::<models::AdditionalRoute>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1funnel~1clone-funnel-step/post/responses/201/content/application~1json/schema",
        name: "CloneStepResponse",
        round_trip: round_trip::<models::CloneStepResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1funnel~1clone-funnel-step/post/responses/201/content/application~1json/schema/properties/data",
        name: "CloneStepResponseData",
        round_trip: round_trip::<models::CloneStepResponseData>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/SplitTestReset",
        name: "SplitTestReset",
        round_trip: round_trip::<models::SplitTestReset>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/NewPageMeta",
        name: "NewPageMeta",
        round_trip: round_trip::<models::NewPageMeta>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1funnel~1funnel-step-page-url/get/responses/200/content/application~1json/schema",
        name: "FindUniquePageUrlResponse",
        round_trip: round_trip::<models::FindUniquePageUrlResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/FunnelStepDetails",
        name: "FunnelStepDetails",
        round_trip: round_trip::<models::FunnelStepDetails>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1funnel~1clone-control-page/post/responses/201/content/application~1json/schema",
        name: "CloneControlPageResponse",
        round_trip: round_trip::<models::CloneControlPageResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1funnel~1headers/get/responses/200/content/application~1json/schema",
        name: "ListSecurityHeadersResponse",
        round_trip: round_trip::<models::ListSecurityHeadersResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/CookieConsent",
        name: "CookieConsent",
        round_trip: round_trip::<models::CookieConsent>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1funnel~1geo-location/get/responses/200/content/application~1json/schema",
        name: "GetGeoLocationResponse",
        round_trip: round_trip::<models::GetGeoLocationResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1funnel~1blog~1list/get/responses/200/content/application~1json/schema",
        name: "ListBlogsResponse",
        round_trip: round_trip::<models::ListBlogsResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1funnel~1folder~1entities/get/responses/200/content/application~1json/schema",
        name: "ListFolderEntitiesResponse",
        round_trip: round_trip::<models::ListFolderEntitiesResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1funnel~1webinar~1sessions/post/responses/201/content/application~1json/schema",
        name: "ListWebinarSessionsResponse",
        round_trip: round_trip::<models::ListWebinarSessionsResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/WebinarSession",
        name: "WebinarSession",
        round_trip: round_trip::<models::WebinarSession>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/WebinarProperties",
        name: "WebinarProperties",
        round_trip: round_trip::<models::WebinarProperties>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/FunnelPage",
        name: "FunnelPage",
        round_trip: round_trip::<models::FunnelPage>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/FunnelPageMeta",
        name: "FunnelPageMeta",
        round_trip: round_trip::<models::FunnelPageMeta>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/FunnelPageVersion",
        name: "FunnelPageVersion",
        round_trip: round_trip::<models::FunnelPageVersion>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/PageIntegrations",
        name: "PageIntegrations",
        round_trip: round_trip::<models::PageIntegrations>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/PageIntegrations/properties/blogMeta",
        name: "PageIntegrationsBlogMeta",
        round_trip: round_trip::<models::PageIntegrationsBlogMeta>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1page~1data/get/responses/200/content/application~1json/schema",
        name: "GetPublicPageDataResponse",
        round_trip: round_trip::<models::GetPublicPageDataResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/PublicPage",
        name: "PublicPage",
        round_trip: round_trip::<models::PublicPage>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/PublicPage/properties/general",
        name: "PublicPageGeneral",
        round_trip: round_trip::<models::PublicPageGeneral>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/PublicPageStyles",
        name: "PublicPageStyles",
        round_trip: round_trip::<models::PublicPageStyles>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/PublicPage/properties/settings",
        name: "PublicPageSettings",
        round_trip: round_trip::<models::PublicPageSettings>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/PublicPage/properties/pageMeta",
        name: "PublicPagePageMeta",
        round_trip: round_trip::<models::PublicPagePageMeta>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/PageContent",
        name: "PageContent",
        round_trip: round_trip::<models::PageContent>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/PageContent/properties/trackingCode",
        name: "PageContentTrackingCode",
        round_trip: round_trip::<models::PageContentTrackingCode>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1builder~1autosave~1{pageId}/post/responses/201/content/application~1json/schema",
        name: "SavePageContentResponse",
        round_trip: round_trip::<models::SavePageContentResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/StoredPageVersion",
        name: "StoredPageVersion",
        round_trip: round_trip::<models::StoredPageVersion>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1builder~1publish-version/post/responses/201/content/application~1json/schema",
        name: "PublishPageVersionResponse",
        round_trip: round_trip::<models::PublishPageVersionResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1builder~1page~1data/get/responses/200/content/application~1json/schema",
        name: "GetPageContentResponse",
        round_trip: round_trip::<models::GetPageContentResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1builder~1global-sections~1{funnelId}/post/responses/201/content/application~1json/schema",
        name: "SaveGlobalSectionsResponse",
        round_trip: round_trip::<models::SaveGlobalSectionsResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1builder~1prebuilt-section/get/responses/200/content/application~1json/schema",
        name: "ListPrebuiltSectionsResponse",
        round_trip: round_trip::<models::ListPrebuiltSectionsResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1builder~1prebuilt-section~1sync~1changes/post/responses/201/content/application~1json/schema",
        name: "SyncPrebuiltSectionChangesResponse",
        round_trip: round_trip::<models::SyncPrebuiltSectionChangesResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1builder~1funnel-share-details~1{funnelId}/get/responses/200/content/application~1json/schema",
        name: "GetShareDetailsResponse",
        round_trip: round_trip::<models::GetShareDetailsResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/LookupPublication",
        name: "LookupPublication",
        round_trip: round_trip::<models::LookupPublication>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1lookup~1multiple/put/responses/200/content/application~1json/schema",
        name: "UpdateLookupsResponse",
        round_trip: round_trip::<models::UpdateLookupsResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1lookup~1exists/post/responses/200/content/application~1json/schema",
        name: "CheckPathExistsResponse",
        round_trip: round_trip::<models::CheckPathExistsResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1lookup~1list/get/responses/200/content/application~1json/schema/oneOf/0",
        name: "ListLookupsResponseData",
        round_trip: round_trip::<models::ListLookupsResponseData>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/Lookup",
        name: "Lookup",
        round_trip: round_trip::<models::Lookup>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1lookup~1type~1{entityId}/get/responses/200/content/application~1json/schema",
        name: "GetEntityLookupResponse",
        round_trip: round_trip::<models::GetEntityLookupResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1domain/get/responses/200/content/application~1json/schema",
        name: "ListDomainsResponse",
        round_trip: round_trip::<models::ListDomainsResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/FunnelDomain",
        name: "FunnelDomain",
        round_trip: round_trip::<models::FunnelDomain>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1domain~1invalidate-cache/post/responses/201/content/application~1json/schema",
        name: "InvalidateDomainCacheResponse",
        round_trip: round_trip::<models::InvalidateDomainCacheResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1event/get/responses/200/content/application~1json/schema",
        name: "ListPixelEventsResponse",
        round_trip: round_trip::<models::ListPixelEventsResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/PixelEvent",
        name: "PixelEvent",
        round_trip: round_trip::<models::PixelEvent>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1order-form~1products/get/responses/200/content/application~1json/schema",
        name: "ListOrderFormProductsResponse",
        round_trip: round_trip::<models::ListOrderFormProductsResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/OrderFormProduct",
        name: "OrderFormProduct",
        round_trip: round_trip::<models::OrderFormProduct>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/OrderFormQuantity",
        name: "OrderFormQuantity",
        round_trip: round_trip::<models::OrderFormQuantity>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1order-form~1products/post/responses/201/content/application~1json/schema",
        name: "CreateOrderFormProductResponse",
        round_trip: round_trip::<models::CreateOrderFormProductResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1order-form~1public~1product/get/responses/200/content/application~1json/schema",
        name: "GetPublicOrderFormProductResponse",
        round_trip: round_trip::<models::GetPublicOrderFormProductResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/PublicPrice",
        name: "PublicPrice",
        round_trip: round_trip::<models::PublicPrice>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1order/get/responses/200/content/application~1json/schema",
        name: "ListOrdersResponse",
        round_trip: round_trip::<models::ListOrdersResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/FunnelOrder",
        name: "FunnelOrder",
        round_trip: round_trip::<models::FunnelOrder>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1custom-fonts/get/responses/200/content/application~1json/schema",
        name: "ListCustomFontsResponse",
        round_trip: round_trip::<models::ListCustomFontsResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/CustomFont",
        name: "CustomFont",
        round_trip: round_trip::<models::CustomFont>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1store~1create-in-funnel/post/responses/201/content/application~1json/schema",
        name: "CreateStoreResponse",
        round_trip: round_trip::<models::CreateStoreResponse>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/components/schemas/StorePage",
        name: "StorePage",
        round_trip: round_trip::<models::StorePage>,
    },
    ModelCase {
        family: "funnels",
        pointer: "/paths/~1funnels~1funnel~1{id}/get/responses/200/content/application~1json/schema",
        name: "GetRecordResponse",
        round_trip: round_trip::<models::GetRecordResponse>,
    },
];

fn create_redirect(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .create_redirect(
            arg::<String>(values, Place::Field, "domain")?,
            arg::<String>(values, Place::Field, "path")?,
            arg::<String>(values, Place::Field, "target")?,
            arg::<models::Action>(values, Place::Field, "action")?,
        );
    Ok(request.build()?)
}

fn delete_redirect(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .delete_redirect(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn update_redirect(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .update_redirect(
            arg::<String>(values, Place::Path, "id")?,
            arg::<String>(values, Place::Field, "target")?,
            arg::<models::Action>(values, Place::Field, "action")?,
        );
    Ok(request.build()?)
}

fn list_redirects(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .funnels()
        .list_redirects(
            arg::<i64>(values, Place::Query, "limit")?,
            arg::<i64>(values, Place::Query, "offset")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "search")? {
        request = request.search(value);
    }
    Ok(request.build()?)
}

fn list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().list();
    if let Some(value) = optional::<String>(values, Place::Query, "type")? {
        request = request.type_(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "category")? {
        request = request.category(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "parentId")? {
        request = request.parent_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "name")? {
        request = request.name(value);
    }
    Ok(request.build()?)
}

fn list_pages(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .funnels()
        .list_pages(
            arg::<String>(values, Place::Query, "funnelId")?,
            arg::<i64>(values, Place::Query, "limit")?,
            arg::<i64>(values, Place::Query, "offset")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "name")? {
        request = request.name(value);
    }
    Ok(request.build()?)
}

fn write_page(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.funnels().write_page();
    Ok(request.build()?)
}

fn count_pages(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .funnels()
        .count_pages(arg::<String>(values, Place::Query, "funnelId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "name")? {
        request = request.name(value);
    }
    Ok(request.build()?)
}

fn create(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().create();
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<models::CreateType>(values, Place::Field, "type")? {
        request = request.type_(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "parentId")? {
        request = request.parent_id(value);
    }
    Ok(request.build()?)
}

fn get(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client.funnels().get(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn update(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().update(arg::<String>(values, Place::Path, "id")?);
    if let Some(value) = optional::<rt::List<rt::Json>>(values, Place::Field, "steps")? {
        request = request.steps(value);
    }
    Ok(request.build()?)
}

fn delete(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .delete(
            arg::<String>(values, Place::Field, "funnelId")?,
            arg::<String>(values, Place::Field, "userId")?,
        );
    Ok(request.build()?)
}

fn clone_to_locations(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().clone_to_locations();
    if let Some(value) = optional::<String>(values, Place::Field, "funnelId")? {
        request = request.funnel_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "funnelName")? {
        request = request.funnel_name(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "locationIds")? {
        request = request.location_ids(value);
    }
    Ok(request.build()?)
}

fn get_step(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .get_step(
            arg::<String>(values, Place::Path, "funnelId")?,
            arg::<String>(values, Place::Path, "id")?,
        );
    Ok(request.build()?)
}

fn create_step(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().create_step();
    if let Some(value) = optional::<
        models::NewFunnelStep,
    >(values, Place::Field, "step")? {
        request = request.step(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "funnelId")? {
        request = request.funnel_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "domainId")? {
        request = request.domain_id(value);
    }
    Ok(request.build()?)
}

fn update_step(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .funnels()
        .update_step(
            arg::<String>(values, Place::Path, "id")?,
            arg::<String>(values, Place::Field, "stepId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "url")? {
        request = request.url(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "domainName")? {
        request = request.domain_name(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "pages")? {
        request = request.pages(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "split")? {
        request = request.split(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "control_traffic")? {
        request = request.control_traffic(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "split_started_at")? {
        request = request.split_started_at(value);
    }
    if let Some(value) = optional::<
        Option<String>,
    >(values, Place::Field, "split_ended_at")? {
        request = request.split_ended_at(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "route_all_requests")? {
        request = request.route_all_requests(value);
    }
    if let Some(value) = optional::<
        rt::List<models::AdditionalRoute>,
    >(values, Place::Field, "additional_routes")? {
        request = request.additional_routes(value);
    }
    Ok(request.build()?)
}

fn delete_step(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().delete_step();
    if let Some(value) = optional::<String>(values, Place::Field, "funnelId")? {
        request = request.funnel_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "stepId")? {
        request = request.step_id(value);
    }
    Ok(request.build()?)
}

fn clone_step(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().clone_step();
    if let Some(value) = optional::<String>(values, Place::Field, "stepId")? {
        request = request.step_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "funnelId")? {
        request = request.funnel_id(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "funnels")? {
        request = request.funnels(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "stepIdToImportInto")? {
        request = request.step_id_to_import_into(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "pageIndexToImport")? {
        request = request.page_index_to_import(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "pageIndexToImportInto")? {
        request = request.page_index_to_import_into(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "funnelIdToImport")? {
        request = request.funnel_id_to_import(value);
    }
    Ok(request.build()?)
}

fn update_settings(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .funnels()
        .update_settings(
            arg::<bool>(values, Place::Field, "allowPaymentModeOption")?,
            arg::<bool>(values, Place::Field, "imageOptimization")?,
            arg::<bool>(values, Place::Field, "isGdprCompliant")?,
            arg::<bool>(values, Place::Field, "isOptimisePageLoad")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "funnelId")? {
        request = request.funnel_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "funnelPath")? {
        request = request.funnel_path(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "funnelName")? {
        request = request.funnel_name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "domainId")? {
        request = request.domain_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "faviconUrl")? {
        request = request.favicon_url(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "headTrackingCode")? {
        request = request.head_tracking_code(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "bodyTrackingCode")? {
        request = request.body_tracking_code(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "paymentMode")? {
        request = request.payment_mode(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "chatWidgetId")? {
        request = request.chat_widget_id(value);
    }
    if let Some(value) = optional::<
        Option<models::SplitTestReset>,
    >(values, Place::Field, "stopAllSplitTestsAndReset")? {
        request = request.stop_all_split_tests_and_reset(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "requireCreditCard")? {
        request = request.require_credit_card(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "storeCurrencyFormatting")? {
        request = request.store_currency_formatting(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "autoGenerateSchema")? {
        request = request.auto_generate_schema(value);
    }
    Ok(request.build()?)
}

fn update_page(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .funnels()
        .update_page(arg::<String>(values, Place::Path, "pageId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "url")? {
        request = request.url(value);
    }
    if let Some(value) = optional::<models::NewPageMeta>(values, Place::Field, "meta")? {
        request = request.meta(value);
    }
    Ok(request.build()?)
}

fn find_unique_page_url(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .funnels()
        .find_unique_page_url(
            arg::<String>(values, Place::Query, "path")?,
            arg::<String>(values, Place::Query, "type")?,
            arg::<String>(values, Place::Query, "domain")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "name")? {
        request = request.name(value);
    }
    Ok(request.build()?)
}

fn archive_or_restore_page(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().archive_or_restore_page();
    if let Some(value) = optional::<String>(values, Place::Field, "funnelId")? {
        request = request.funnel_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "archivePageId")? {
        request = request.archive_page_id(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "restoreArchivePageId")? {
        request = request.restore_archive_page_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "stepId")? {
        request = request.step_id(value);
    }
    if let Some(value) = optional::<
        models::FunnelStepDetails,
    >(values, Place::Field, "funnelStepDetails")? {
        request = request.funnel_step_details(value);
    }
    Ok(request.build()?)
}

fn clone_control_page(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().clone_control_page();
    if let Some(value) = optional::<String>(values, Place::Field, "pageId")? {
        request = request.page_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "stepName")? {
        request = request.step_name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "domainName")? {
        request = request.domain_name(value);
    }
    Ok(request.build()?)
}

fn list_security_headers(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.funnels().list_security_headers();
    Ok(request.build()?)
}

fn update_security_header(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().update_security_header();
    if let Some(value) = optional::<String>(values, Place::Field, "funnelId")? {
        request = request.funnel_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "key")? {
        request = request.key(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "value")? {
        request = request.value(value);
    }
    Ok(request.build()?)
}

fn add_security_header(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().add_security_header();
    if let Some(value) = optional::<String>(values, Place::Field, "funnelId")? {
        request = request.funnel_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "key")? {
        request = request.key(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "value")? {
        request = request.value(value);
    }
    Ok(request.build()?)
}

fn delete_security_header(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().delete_security_header();
    if let Some(value) = optional::<String>(values, Place::Field, "funnelId")? {
        request = request.funnel_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "key")? {
        request = request.key(value);
    }
    Ok(request.build()?)
}

fn get_cookie_consent(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.funnels().get_cookie_consent();
    Ok(request.build()?)
}

fn save_cookie_consent(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().save_cookie_consent();
    if let Some(value) = optional::<String>(values, Place::Field, "funnelId")? {
        request = request.funnel_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "pageId")? {
        request = request.page_id(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isCookieEnabled")? {
        request = request.is_cookie_enabled(value);
    }
    if let Some(value) = optional::<
        models::CookieConsentComplianceType,
    >(values, Place::Field, "complianceType")? {
        request = request.compliance_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "msgDescription")? {
        request = request.msg_description(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "consentExpiration")? {
        request = request.consent_expiration(value);
    }
    if let Some(value) = optional::<rt::Json>(values, Place::Field, "layoutSettings")? {
        request = request.layout_settings(value);
    }
    if let Some(value) = optional::<
        rt::List<rt::Json>,
    >(values, Place::Field, "cookieList")? {
        request = request.cookie_list(value);
    }
    if let Some(value) = optional::<
        rt::Json,
    >(values, Place::Field, "cookieListSettings")? {
        request = request.cookie_list_settings(value);
    }
    if let Some(value) = optional::<rt::Json>(values, Place::Field, "regionSettings")? {
        request = request.region_settings(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "style")? {
        request = request.style(value);
    }
    Ok(request.build()?)
}

fn delete_store(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().delete_store();
    if let Some(value) = optional::<String>(values, Place::Field, "funnelId")? {
        request = request.funnel_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    Ok(request.build()?)
}

fn create_custom_product_detail_page(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().create_custom_product_detail_page();
    if let Some(value) = optional::<String>(values, Place::Field, "funnelId")? {
        request = request.funnel_id(value);
    }
    if let Some(value) = optional::<
        models::NewFunnelStep,
    >(values, Place::Field, "step")? {
        request = request.step(value);
    }
    Ok(request.build()?)
}

fn clear_cache(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().clear_cache();
    if let Some(value) = optional::<rt::Json>(values, Place::Body, "")? {
        request = request.body(value);
    }
    Ok(request.build()?)
}

fn get_geo_location(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.funnels().get_geo_location();
    Ok(request.build()?)
}

fn list_blogs(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().list_blogs();
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "searchTerm")? {
        request = request.search_term(value);
    }
    Ok(request.build()?)
}

fn list_folders(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .list_folders(arg::<models::ListFoldersType>(values, Place::Query, "type")?);
    Ok(request.build()?)
}

fn list_folder_entities(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .list_folder_entities(arg::<String>(values, Place::Query, "type")?);
    Ok(request.build()?)
}

fn delete_folder(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().delete_folder();
    if let Some(value) = optional::<String>(values, Place::Field, "id")? {
        request = request.id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    Ok(request.build()?)
}

fn get_webinar_session(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.funnels().get_webinar_session();
    Ok(request.build()?)
}

fn list_webinar_sessions(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().list_webinar_sessions();
    if let Some(value) = optional::<rt::Json>(values, Place::Body, "")? {
        request = request.body(value);
    }
    Ok(request.build()?)
}

fn update_webinar(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .funnels()
        .update_webinar(arg::<String>(values, Place::Path, "id")?);
    if let Some(value) = optional::<
        models::WebinarProperties,
    >(values, Place::Field, "webinarProperties")? {
        request = request.webinar_properties(value);
    }
    Ok(request.build()?)
}

fn get_page(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .get_page(arg::<String>(values, Place::Path, "pageId")?);
    Ok(request.build()?)
}

fn list_all_pages(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .list_all_pages(arg::<String>(values, Place::Query, "funnelId")?);
    Ok(request.build()?)
}

fn create_page(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().create_page();
    if let Some(value) = optional::<rt::Json>(values, Place::Body, "")? {
        request = request.body(value);
    }
    Ok(request.build()?)
}

fn get_public_page_data(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().get_public_page_data();
    if let Some(value) = optional::<String>(values, Place::Query, "pageId")? {
        request = request.page_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "domain")? {
        request = request.domain(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "path")? {
        request = request.path(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "funnelId")? {
        request = request.funnel_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "stepId")? {
        request = request.step_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "versionId")? {
        request = request.version_id(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "additionalRoute")? {
        request = request.additional_route(value);
    }
    Ok(request.build()?)
}

fn record_page_view(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.funnels().record_page_view();
    Ok(request.build()?)
}

fn list_page_products(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().list_page_products();
    if let Some(value) = optional::<String>(values, Place::Query, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    Ok(request.build()?)
}

fn get_page_product(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .get_page_product(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn save_page_content(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .funnels()
        .save_page_content(
            arg::<String>(values, Place::Path, "pageId")?,
            arg::<String>(values, Place::Field, "funnelId")?,
            arg::<models::PageContent>(values, Place::Field, "pageData")?,
            arg::<i64>(values, Place::Field, "pageVersion")?,
        );
    if let Some(value) = optional::<
        models::SavePageContentPageType,
    >(values, Place::Field, "pageType")? {
        request = request.page_type(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "manualSave")? {
        request = request.manual_save(value);
    }
    if let Some(value) = optional::<
        models::PageIntegrations,
    >(values, Place::Field, "integrations")? {
        request = request.integrations(value);
    }
    if let Some(value) = optional::<rt::Json>(values, Place::Field, "meta")? {
        request = request.meta(value);
    }
    Ok(request.build()?)
}

fn list_page_versions(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .list_page_versions(arg::<String>(values, Place::Query, "pageId")?);
    Ok(request.build()?)
}

fn publish_page_version(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .publish_page_version(
            arg::<String>(values, Place::Field, "pageId")?,
            arg::<String>(values, Place::Field, "versionId")?,
            arg::<String>(values, Place::Field, "userId")?,
        );
    Ok(request.build()?)
}

fn restore_page_version(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().restore_page_version();
    if let Some(value) = optional::<String>(values, Place::Field, "pageId")? {
        request = request.page_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "versionId")? {
        request = request.version_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    Ok(request.build()?)
}

fn delete_page_version_history(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().delete_page_version_history();
    if let Some(value) = optional::<rt::Json>(values, Place::Body, "")? {
        request = request.body(value);
    }
    Ok(request.build()?)
}

fn get_page_content(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .get_page_content(arg::<String>(values, Place::Query, "pageId")?);
    Ok(request.build()?)
}

fn get_builder_cache(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .get_builder_cache(arg::<String>(values, Place::Path, "pageId")?);
    Ok(request.build()?)
}

fn save_global_sections(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .funnels()
        .save_global_sections(arg::<String>(values, Place::Path, "funnelId")?);
    if let Some(value) = optional::<i64>(values, Place::Field, "version")? {
        request = request.version(value);
    }
    if let Some(value) = optional::<
        rt::List<rt::Json>,
    >(values, Place::Field, "sectionData")? {
        request = request.section_data(value);
    }
    Ok(request.build()?)
}

fn list_section_templates(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().list_section_templates();
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    Ok(request.build()?)
}

fn list_prebuilt_sections(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.funnels().list_prebuilt_sections();
    Ok(request.build()?)
}

fn create_prebuilt_section(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().create_prebuilt_section();
    if let Some(value) = optional::<rt::Json>(values, Place::Body, "")? {
        request = request.body(value);
    }
    Ok(request.build()?)
}

fn get_prebuilt_section(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .get_prebuilt_section(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn update_prebuilt_section(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .funnels()
        .update_prebuilt_section(arg::<String>(values, Place::Path, "id")?);
    if let Some(value) = optional::<rt::Json>(values, Place::Body, "")? {
        request = request.body(value);
    }
    Ok(request.build()?)
}

fn delete_prebuilt_section(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .delete_prebuilt_section(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn list_prebuilt_templates(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .funnels()
        .list_prebuilt_templates(arg::<String>(values, Place::Path, "collectionId")?);
    if let Some(value) = optional::<
        models::ListPrebuiltTemplatesPrebuiltSectionTemplateType,
    >(values, Place::Query, "prebuiltSectionTemplateType")? {
        request = request.prebuilt_section_template_type(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "page")? {
        request = request.page(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    Ok(request.build()?)
}

fn create_prebuilt_template(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .funnels()
        .create_prebuilt_template(arg::<String>(values, Place::Path, "collectionId")?);
    if let Some(value) = optional::<rt::Json>(values, Place::Field, "sectionData")? {
        request = request.section_data(value);
    }
    Ok(request.build()?)
}

fn get_prebuilt_template(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .get_prebuilt_template(
            arg::<String>(values, Place::Path, "collectionId")?,
            arg::<String>(values, Place::Path, "type")?,
            arg::<String>(values, Place::Path, "name")?,
        );
    Ok(request.build()?)
}

fn sync_prebuilt_sections(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().sync_prebuilt_sections();
    if let Some(value) = optional::<rt::Json>(values, Place::Body, "")? {
        request = request.body(value);
    }
    Ok(request.build()?)
}

fn sync_prebuilt_section_changes(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().sync_prebuilt_section_changes();
    if let Some(value) = optional::<String>(values, Place::Field, "pageId")? {
        request = request.page_id(value);
    }
    if let Some(value) = optional::<
        models::PageContent,
    >(values, Place::Field, "pageData")? {
        request = request.page_data(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "write")? {
        request = request.write(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isPublished")? {
        request = request.is_published(value);
    }
    Ok(request.build()?)
}

fn get_share_details(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .get_share_details(arg::<String>(values, Place::Path, "funnelId")?);
    Ok(request.build()?)
}

fn list_location_lookups(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().list_location_lookups();
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    Ok(request.build()?)
}

fn add_lookup(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().add_lookup();
    if let Some(value) = optional::<rt::Json>(values, Place::Body, "")? {
        request = request.body(value);
    }
    Ok(request.build()?)
}

fn create_lookup(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().create_lookup();
    if let Some(value) = optional::<
        models::CreateLookupType,
    >(values, Place::Field, "type")? {
        request = request.type_(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "typeId")? {
        request = request.type_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "path")? {
        request = request.path(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "funnelId")? {
        request = request.funnel_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "domain")? {
        request = request.domain(value);
    }
    Ok(request.build()?)
}

fn update_lookup(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .funnels()
        .update_lookup(arg::<String>(values, Place::Path, "lookupId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "path")? {
        request = request.path(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "pathLowercase")? {
        request = request.path_lowercase(value);
    }
    Ok(request.build()?)
}

fn update_lookups(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().update_lookups();
    if let Some(value) = optional::<
        rt::List<models::LookupPublication>,
    >(values, Place::Field, "lookups")? {
        request = request.lookups(value);
    }
    Ok(request.build()?)
}

fn check_path_exists(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().check_path_exists();
    if let Some(value) = optional::<String>(values, Place::Field, "domain")? {
        request = request.domain(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "path")? {
        request = request.path(value);
    }
    Ok(request.build()?)
}

fn list_lookups(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .funnels()
        .list_lookups(arg::<String>(values, Place::Query, "funnelId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "typeId")? {
        request = request.type_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "type")? {
        request = request.type_(value);
    }
    Ok(request.build()?)
}

fn find_lookup_by_path(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.funnels().find_lookup_by_path();
    Ok(request.build()?)
}

fn get_entity_lookup(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .get_entity_lookup(arg::<String>(values, Place::Path, "entityId")?);
    Ok(request.build()?)
}

fn list_regex_redirects(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .list_regex_redirects(arg::<String>(values, Place::Query, "domains")?);
    Ok(request.build()?)
}

fn list_domains(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.funnels().list_domains();
    Ok(request.build()?)
}

fn get_domain(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .get_domain(arg::<String>(values, Place::Path, "domainId")?);
    Ok(request.build()?)
}

fn update_domain(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .funnels()
        .update_domain(arg::<String>(values, Place::Path, "domainId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "robotsTxtCode")? {
        request = request.robots_txt_code(value);
    }
    Ok(request.build()?)
}

fn invalidate_domain_cache(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().invalidate_domain_cache();
    if let Some(value) = optional::<rt::Json>(values, Place::Body, "")? {
        request = request.body(value);
    }
    Ok(request.build()?)
}

fn validate_domain(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().validate_domain();
    if let Some(value) = optional::<rt::Json>(values, Place::Body, "")? {
        request = request.body(value);
    }
    Ok(request.build()?)
}

fn verify_page_etag(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.funnels().verify_page_etag();
    Ok(request.build()?)
}

fn get_sitemap(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.funnels().get_sitemap();
    Ok(request.build()?)
}

fn get_robots_txt(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.funnels().get_robots_txt();
    Ok(request.build()?)
}

fn list_pixel_events(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .funnels()
        .list_pixel_events(arg::<String>(values, Place::Query, "funnelId")?);
    if let Some(value) = optional::<i64>(values, Place::Query, "page")? {
        request = request.page(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    Ok(request.build()?)
}

fn create_pixel_event(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().create_pixel_event();
    if let Some(value) = optional::<String>(values, Place::Field, "funnelId")? {
        request = request.funnel_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "type")? {
        request = request.type_(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "conversionEnabled")? {
        request = request.conversion_enabled(value);
    }
    if let Some(value) = optional::<
        models::PixelEventLevel,
    >(values, Place::Field, "level")? {
        request = request.level(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "pixelId")? {
        request = request.pixel_id(value);
    }
    if let Some(value) = optional::<
        rt::List<models::PixelEventName>,
    >(values, Place::Field, "events")? {
        request = request.events(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "provider")? {
        request = request.provider(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "pageIds")? {
        request = request.page_ids(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "accessToken")? {
        request = request.access_token(value);
    }
    Ok(request.build()?)
}

fn delete_pixel_event(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .delete_pixel_event(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn update_pixel_event(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .funnels()
        .update_pixel_event(arg::<String>(values, Place::Path, "id")?);
    if let Some(value) = optional::<bool>(values, Place::Field, "conversionEnabled")? {
        request = request.conversion_enabled(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "type")? {
        request = request.type_(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "accessToken")? {
        request = request.access_token(value);
    }
    if let Some(value) = optional::<
        models::PixelEventLevel,
    >(values, Place::Field, "level")? {
        request = request.level(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "pageIds")? {
        request = request.page_ids(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "pixelId")? {
        request = request.pixel_id(value);
    }
    if let Some(value) = optional::<
        rt::List<models::PixelEventName>,
    >(values, Place::Field, "events")? {
        request = request.events(value);
    }
    Ok(request.build()?)
}

fn send_conversion_event(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().send_conversion_event();
    if let Some(value) = optional::<rt::Json>(values, Place::Body, "")? {
        request = request.body(value);
    }
    Ok(request.build()?)
}

fn list_order_form_products(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .list_order_form_products(
            arg::<String>(values, Place::Query, "funnel")?,
            arg::<String>(values, Place::Query, "step")?,
        );
    Ok(request.build()?)
}

fn create_order_form_product(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().create_order_form_product();
    if let Some(value) = optional::<String>(values, Place::Field, "funnel")? {
        request = request.funnel(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "step")? {
        request = request.step(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "displayText")? {
        request = request.display_text(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "product")? {
        request = request.product(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "price")? {
        request = request.price(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "bumpProduct")? {
        request = request.bump_product(value);
    }
    if let Some(value) = optional::<
        models::OrderFormQuantity,
    >(values, Place::Field, "quantity")? {
        request = request.quantity(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "authorizeAmount")? {
        request = request.authorize_amount(value);
    }
    Ok(request.build()?)
}

fn update_order_form_product(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .funnels()
        .update_order_form_product(arg::<String>(values, Place::Path, "id")?);
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "displayText")? {
        request = request.display_text(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "product")? {
        request = request.product(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "price")? {
        request = request.price(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "bumpProduct")? {
        request = request.bump_product(value);
    }
    if let Some(value) = optional::<
        models::OrderFormQuantity,
    >(values, Place::Field, "quantity")? {
        request = request.quantity(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "authorizeAmount")? {
        request = request.authorize_amount(value);
    }
    Ok(request.build()?)
}

fn delete_order_form_product(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .delete_order_form_product(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn create_order_form_contact(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().create_order_form_contact();
    if let Some(value) = optional::<rt::Json>(values, Place::Body, "")? {
        request = request.body(value);
    }
    Ok(request.build()?)
}

fn list_public_order_form_products(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.funnels().list_public_order_form_products();
    Ok(request.build()?)
}

fn get_public_order_form_product(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .funnels()
        .get_public_order_form_product(
            arg::<String>(values, Place::Query, "productId")?,
        );
    Ok(request.build()?)
}

fn list_orders(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.funnels().list_orders();
    Ok(request.build()?)
}

fn list_custom_fonts(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().list_custom_fonts();
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    Ok(request.build()?)
}

fn create_store(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().create_store();
    if let Some(value) = optional::<String>(values, Place::Field, "funnelId")? {
        request = request.funnel_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "domainName")? {
        request = request.domain_name(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "importTheme")? {
        request = request.import_theme(value);
    }
    Ok(request.build()?)
}

fn get_record(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client.funnels().get_record(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn sync_element_template_changes(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.funnels().sync_element_template_changes();
    if let Some(value) = optional::<rt::Json>(values, Place::Body, "")? {
        request = request.body(value);
    }
    Ok(request.build()?)
}
