// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Funnels a request is for.

use crate::api::funnels::models;
use crate::runtime as rt;

/// `PUT /funnels/page`.
pub enum WritePage {}

impl rt::Kind for WritePage {
    type Answer = rt::Json;
}

impl rt::Located for WritePage {}

/// `POST /funnels/funnel/update-settings`.
pub enum UpdateSettings {}

impl rt::Kind for UpdateSettings {
    type Answer = rt::Json;
}

impl rt::Located for UpdateSettings {}

/// `POST /funnels/funnel/funnel-page/{pageId}`.
pub enum UpdatePage {}

impl rt::Kind for UpdatePage {
    type Answer = rt::Json;
}

/// `GET /funnels/funnel/funnel-step-page-url`.
pub enum FindUniquePageUrl {}

impl rt::Kind for FindUniquePageUrl {
    type Answer = models::FindUniquePageUrlResponse;
}

/// `POST /funnels/funnel/update-funnel-and-page`.
pub enum ArchiveOrRestorePage {}

impl rt::Kind for ArchiveOrRestorePage {
    type Answer = rt::Json;
}

impl rt::Located for ArchiveOrRestorePage {}

/// `POST /funnels/funnel/clone-control-page`.
pub enum CloneControlPage {}

impl rt::Kind for CloneControlPage {
    type Answer = models::CloneControlPageResponse;
}

impl rt::Located for CloneControlPage {}

/// `GET /funnels/funnel/headers`.
pub enum ListSecurityHeaders {}

impl rt::Kind for ListSecurityHeaders {
    type Answer = models::ListSecurityHeadersResponse;
}

/// `PUT /funnels/funnel/headers`.
pub enum UpdateSecurityHeader {}

impl rt::Kind for UpdateSecurityHeader {
    type Answer = rt::Json;
}

impl rt::Located for UpdateSecurityHeader {}

/// `POST /funnels/funnel/headers`.
pub enum AddSecurityHeader {}

impl rt::Kind for AddSecurityHeader {
    type Answer = rt::Json;
}

impl rt::Located for AddSecurityHeader {}

/// `POST /funnels/funnel/headers/delete`.
pub enum DeleteSecurityHeader {}

impl rt::Kind for DeleteSecurityHeader {
    type Answer = rt::Json;
}

impl rt::Located for DeleteSecurityHeader {}

/// `GET /funnels/funnel/cookie-consent`.
pub enum GetCookieConsent {}

impl rt::Kind for GetCookieConsent {
    type Answer = models::CookieConsent;
}

/// `POST /funnels/funnel/cookie-consent`.
pub enum SaveCookieConsent {}

impl rt::Kind for SaveCookieConsent {
    type Answer = rt::Json;
}

impl rt::Located for SaveCookieConsent {}

/// `POST /funnels/funnel/delete-store`.
pub enum DeleteStore {}

impl rt::Kind for DeleteStore {
    type Answer = rt::Json;
}

impl rt::Located for DeleteStore {}

/// `POST /funnels/funnel/create-custom-product-detail-page`.
pub enum CreateCustomProductDetailPage {}

impl rt::Kind for CreateCustomProductDetailPage {
    type Answer = rt::Json;
}

impl rt::Located for CreateCustomProductDetailPage {}

/// `POST /funnels/funnel/cache/clear`.
pub enum ClearCache {}

impl rt::Kind for ClearCache {
    type Answer = rt::Json;
}

/// `GET /funnels/funnel/geo-location`.
pub enum GetGeoLocation {}

impl rt::Kind for GetGeoLocation {
    type Answer = models::GetGeoLocationResponse;
}

/// `GET /funnels/funnel/blog/list`.
pub enum ListBlogs {}

impl rt::Kind for ListBlogs {
    type Answer = models::ListBlogsResponse;
}

impl rt::Paged for ListBlogs {
    type Item = rt::Json;
}

impl rt::Located for ListBlogs {}

/// `GET /funnels/funnel/folder/list`.
pub enum ListFolders {}

impl rt::Kind for ListFolders {
    type Answer = rt::Json;
}

impl rt::Located for ListFolders {}

/// `GET /funnels/funnel/folder/entities`.
pub enum ListFolderEntities {}

impl rt::Kind for ListFolderEntities {
    type Answer = models::ListFolderEntitiesResponse;
}

impl rt::Located for ListFolderEntities {}

/// `POST /funnels/funnel/folder/delete`.
pub enum DeleteFolder {}

impl rt::Kind for DeleteFolder {
    type Answer = rt::Json;
}

impl rt::Located for DeleteFolder {}

/// `GET /funnels/funnel/webinar/session`.
pub enum GetWebinarSession {}

impl rt::Kind for GetWebinarSession {
    type Answer = rt::Json;
}

/// `POST /funnels/funnel/webinar/sessions`.
pub enum ListWebinarSessions {}

impl rt::Kind for ListWebinarSessions {
    type Answer = models::ListWebinarSessionsResponse;
}

/// `PATCH /funnels/funnel/webinar/{id}`.
pub enum UpdateWebinar {}

impl rt::Kind for UpdateWebinar {
    type Answer = rt::Json;
}

/// `GET /funnels/page/{pageId}`.
pub enum GetPage {}

impl rt::Kind for GetPage {
    type Answer = models::FunnelPage;
}

impl rt::Located for GetPage {}

/// `GET /funnels/page/list`.
pub enum ListAllPages {}

impl rt::Kind for ListAllPages {
    type Answer = rt::List<models::FunnelPage>;
}

impl rt::Located for ListAllPages {}

/// `POST /funnels/page/create-page`.
pub enum CreatePage {}

impl rt::Kind for CreatePage {
    type Answer = rt::Json;
}

/// `GET /funnels/page/data`.
pub enum GetPublicPageData {}

impl rt::Kind for GetPublicPageData {
    type Answer = models::GetPublicPageDataResponse;
}

/// `GET /funnels/page/view/event`.
pub enum RecordPageView {}

impl rt::Kind for RecordPageView {
    type Answer = rt::Json;
}

/// `GET /funnels/page/product`.
pub enum ListPageProducts {}

impl rt::Kind for ListPageProducts {
    type Answer = rt::Json;
}

impl rt::Located for ListPageProducts {}

/// `GET /funnels/page/product/{id}`.
pub enum GetPageProduct {}

impl rt::Kind for GetPageProduct {
    type Answer = rt::Json;
}

/// `POST /funnels/builder/autosave/{pageId}`.
pub enum SavePageContent {}

impl rt::Kind for SavePageContent {
    type Answer = models::SavePageContentResponse;
}

/// `GET /funnels/builder/get-versions`.
pub enum ListPageVersions {}

impl rt::Kind for ListPageVersions {
    type Answer = rt::List<models::StoredPageVersion>;
}

impl rt::Located for ListPageVersions {}

/// `POST /funnels/builder/publish-version`.
pub enum PublishPageVersion {}

impl rt::Kind for PublishPageVersion {
    type Answer = models::PublishPageVersionResponse;
}

/// `POST /funnels/builder/restore-version`.
pub enum RestorePageVersion {}

impl rt::Kind for RestorePageVersion {
    type Answer = rt::Json;
}

/// `POST /funnels/builder/delete-version-history-data`.
pub enum DeletePageVersionHistory {}

impl rt::Kind for DeletePageVersionHistory {
    type Answer = rt::Json;
}

/// `GET /funnels/builder/page/data`.
pub enum GetPageContent {}

impl rt::Kind for GetPageContent {
    type Answer = models::GetPageContentResponse;
}

/// `GET /funnels/builder/redis-key-data/{pageId}`.
pub enum GetBuilderCache {}

impl rt::Kind for GetBuilderCache {
    type Answer = rt::Json;
}

/// `POST /funnels/builder/global-sections/{funnelId}`.
pub enum SaveGlobalSections {}

impl rt::Kind for SaveGlobalSections {
    type Answer = models::SaveGlobalSectionsResponse;
}

/// `GET /funnels/builder/section-template`.
pub enum ListSectionTemplates {}

impl rt::Kind for ListSectionTemplates {
    type Answer = rt::Json;
}

impl rt::Located for ListSectionTemplates {}

/// `GET /funnels/builder/prebuilt-section`.
pub enum ListPrebuiltSections {}

impl rt::Kind for ListPrebuiltSections {
    type Answer = models::ListPrebuiltSectionsResponse;
}

impl rt::Located for ListPrebuiltSections {}

/// `POST /funnels/builder/prebuilt-section`.
pub enum CreatePrebuiltSection {}

impl rt::Kind for CreatePrebuiltSection {
    type Answer = rt::Json;
}

/// `GET /funnels/builder/prebuilt-section/{id}`.
pub enum GetPrebuiltSection {}

impl rt::Kind for GetPrebuiltSection {
    type Answer = rt::Json;
}

/// `PUT /funnels/builder/prebuilt-section/{id}`.
pub enum UpdatePrebuiltSection {}

impl rt::Kind for UpdatePrebuiltSection {
    type Answer = rt::Json;
}

/// `DELETE /funnels/builder/prebuilt-section/{id}`.
pub enum DeletePrebuiltSection {}

impl rt::Kind for DeletePrebuiltSection {
    type Answer = rt::Json;
}

/// `GET /funnels/builder/prebuilt-section/{collectionId}/template`.
pub enum ListPrebuiltTemplates {}

impl rt::Kind for ListPrebuiltTemplates {
    type Answer = rt::Json;
}

impl rt::Located for ListPrebuiltTemplates {}

/// `POST /funnels/builder/prebuilt-section/{collectionId}/template`.
pub enum CreatePrebuiltTemplate {}

impl rt::Kind for CreatePrebuiltTemplate {
    type Answer = rt::Json;
}

/// `GET /funnels/builder/prebuilt-section/{collectionId}/template/{type}/{name}`.
pub enum GetPrebuiltTemplate {}

impl rt::Kind for GetPrebuiltTemplate {
    type Answer = rt::Json;
}

impl rt::Located for GetPrebuiltTemplate {}

/// `POST /funnels/builder/prebuilt-section/sync`.
pub enum SyncPrebuiltSections {}

impl rt::Kind for SyncPrebuiltSections {
    type Answer = rt::Json;
}

/// `POST /funnels/builder/prebuilt-section/sync/changes`.
pub enum SyncPrebuiltSectionChanges {}

impl rt::Kind for SyncPrebuiltSectionChanges {
    type Answer = models::SyncPrebuiltSectionChangesResponse;
}

impl rt::Located for SyncPrebuiltSectionChanges {}

/// `GET /funnels/builder/funnel-share-details/{funnelId}`.
pub enum GetShareDetails {}

impl rt::Kind for GetShareDetails {
    type Answer = models::GetShareDetailsResponse;
}

/// `GET /funnels/lookup`.
pub enum ListLocationLookups {}

impl rt::Kind for ListLocationLookups {
    type Answer = rt::Json;
}

impl rt::Located for ListLocationLookups {}

/// `POST /funnels/lookup`.
pub enum AddLookup {}

impl rt::Kind for AddLookup {
    type Answer = rt::Json;
}

/// `POST /funnels/lookup/create`.
pub enum CreateLookup {}

impl rt::Kind for CreateLookup {
    type Answer = rt::Json;
}

impl rt::Located for CreateLookup {}

/// `PUT /funnels/lookup/{lookupId}`.
pub enum UpdateLookup {}

impl rt::Kind for UpdateLookup {
    type Answer = rt::Json;
}

/// `PUT /funnels/lookup/multiple`.
pub enum UpdateLookups {}

impl rt::Kind for UpdateLookups {
    type Answer = models::UpdateLookupsResponse;
}

/// `POST /funnels/lookup/exists`.
pub enum CheckPathExists {}

impl rt::Kind for CheckPathExists {
    type Answer = models::CheckPathExistsResponse;
}

impl rt::Located for CheckPathExists {}

/// `GET /funnels/lookup/list`.
pub enum ListLookups {}

impl rt::Kind for ListLookups {
    type Answer = models::ListLookupsResponse;
}

impl rt::Located for ListLookups {}

/// `GET /funnels/lookup/path`.
pub enum FindLookupByPath {}

impl rt::Kind for FindLookupByPath {
    type Answer = rt::Json;
}

/// `GET /funnels/lookup/type/{entityId}`.
pub enum GetEntityLookup {}

impl rt::Kind for GetEntityLookup {
    type Answer = models::GetEntityLookupResponse;
}

/// `GET /funnels/lookup/redirect/regex/bulk`.
pub enum ListRegexRedirects {}

impl rt::Kind for ListRegexRedirects {
    type Answer = rt::Json;
}

impl rt::Located for ListRegexRedirects {}

/// `GET /funnels/domain`.
pub enum ListDomains {}

impl rt::Kind for ListDomains {
    type Answer = models::ListDomainsResponse;
}

impl rt::Located for ListDomains {}

/// `GET /funnels/domain/{domainId}`.
pub enum GetDomain {}

impl rt::Kind for GetDomain {
    type Answer = rt::Json;
}

impl rt::Located for GetDomain {}

/// `PUT /funnels/domain/{domainId}`.
pub enum UpdateDomain {}

impl rt::Kind for UpdateDomain {
    type Answer = rt::Json;
}

/// `POST /funnels/domain/invalidate-cache`.
pub enum InvalidateDomainCache {}

impl rt::Kind for InvalidateDomainCache {
    type Answer = models::InvalidateDomainCacheResponse;
}

/// `POST /funnels/domain/validate`.
pub enum ValidateDomain {}

impl rt::Kind for ValidateDomain {
    type Answer = rt::Json;
}

/// `GET /funnels/domain/verify-etag`.
pub enum VerifyPageEtag {}

impl rt::Kind for VerifyPageEtag {
    type Answer = rt::Json;
}

/// `GET /funnels/domain/get-xml-sitemap`.
pub enum GetSitemap {}

impl rt::Kind for GetSitemap {
    type Answer = rt::Json;
}

/// `GET /funnels/domain/get-robots-txt`.
pub enum GetRobotsTxt {}

impl rt::Kind for GetRobotsTxt {
    type Answer = rt::Json;
}

/// `GET /funnels/event`.
pub enum ListPixelEvents {}

impl rt::Kind for ListPixelEvents {
    type Answer = models::ListPixelEventsResponse;
}

impl rt::Paged for ListPixelEvents {
    type Item = models::PixelEvent;
}

impl rt::Located for ListPixelEvents {}

/// `POST /funnels/event`.
pub enum CreatePixelEvent {}

impl rt::Kind for CreatePixelEvent {
    type Answer = rt::Json;
}

impl rt::Located for CreatePixelEvent {}

/// `DELETE /funnels/event/{id}`.
pub enum DeletePixelEvent {}

impl rt::Kind for DeletePixelEvent {
    type Answer = rt::Json;
}

/// `PATCH /funnels/event/{id}`.
pub enum UpdatePixelEvent {}

impl rt::Kind for UpdatePixelEvent {
    type Answer = rt::Json;
}

/// `POST /funnels/event/conversion`.
pub enum SendConversionEvent {}

impl rt::Kind for SendConversionEvent {
    type Answer = rt::Json;
}

/// `GET /funnels/order-form/products`.
pub enum ListOrderFormProducts {}

impl rt::Kind for ListOrderFormProducts {
    type Answer = models::ListOrderFormProductsResponse;
}

impl rt::Located for ListOrderFormProducts {}

/// `POST /funnels/order-form/products`.
pub enum CreateOrderFormProduct {}

impl rt::Kind for CreateOrderFormProduct {
    type Answer = models::CreateOrderFormProductResponse;
}

impl rt::Located for CreateOrderFormProduct {}

/// `PUT /funnels/order-form/products/{id}`.
pub enum UpdateOrderFormProduct {}

impl rt::Kind for UpdateOrderFormProduct {
    type Answer = rt::Json;
}

/// `DELETE /funnels/order-form/products/{id}`.
pub enum DeleteOrderFormProduct {}

impl rt::Kind for DeleteOrderFormProduct {
    type Answer = rt::Json;
}

/// `POST /funnels/order-form/contact`.
pub enum CreateOrderFormContact {}

impl rt::Kind for CreateOrderFormContact {
    type Answer = rt::Json;
}

/// `GET /funnels/order-form/public/products`.
pub enum ListPublicOrderFormProducts {}

impl rt::Kind for ListPublicOrderFormProducts {
    type Answer = rt::Json;
}

/// `GET /funnels/order-form/public/product`.
pub enum GetPublicOrderFormProduct {}

impl rt::Kind for GetPublicOrderFormProduct {
    type Answer = models::GetPublicOrderFormProductResponse;
}

/// `GET /funnels/order`.
pub enum ListOrders {}

impl rt::Kind for ListOrders {
    type Answer = models::ListOrdersResponse;
}

/// `GET /funnels/custom-fonts`.
pub enum ListCustomFonts {}

impl rt::Kind for ListCustomFonts {
    type Answer = models::ListCustomFontsResponse;
}

impl rt::Paged for ListCustomFonts {
    type Item = models::CustomFont;
}

impl rt::Located for ListCustomFonts {}

/// `POST /funnels/store/create-in-funnel`.
pub enum CreateStore {}

impl rt::Kind for CreateStore {
    type Answer = models::CreateStoreResponse;
}

/// `GET /funnels/funnel/{id}`.
pub enum GetRecord {}

impl rt::Kind for GetRecord {
    type Answer = models::GetRecordResponse;
}

/// `POST /funnels/builder/element-template/sync/changes`.
pub enum SyncElementTemplateChanges {}

impl rt::Kind for SyncElementTemplateChanges {
    type Answer = rt::Json;
}
