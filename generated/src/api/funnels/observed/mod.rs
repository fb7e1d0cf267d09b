// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Funnels: what was seen in public code, and nobody documents.

use crate::runtime as rt;
use crate::api::funnels::Funnels;

pub(super) mod kinds;
pub(super) mod models;
mod operations;
mod routes;

pub use operations::{
    WritePage, UpdateSettings, UpdatePage, FindUniquePageUrl, ArchiveOrRestorePage,
    CloneControlPage, ListSecurityHeaders, UpdateSecurityHeader, AddSecurityHeader,
    DeleteSecurityHeader, GetCookieConsent, SaveCookieConsent, DeleteStore,
    CreateCustomProductDetailPage, ClearCache, GetGeoLocation, ListBlogs, ListFolders,
    ListFolderEntities, DeleteFolder, GetWebinarSession, ListWebinarSessions,
    UpdateWebinar, GetPage, ListAllPages, CreatePage, GetPublicPageData, RecordPageView,
    ListPageProducts, GetPageProduct, SavePageContent, ListPageVersions,
    PublishPageVersion, RestorePageVersion, DeletePageVersionHistory, GetPageContent,
    GetBuilderCache, SaveGlobalSections, ListSectionTemplates, ListPrebuiltSections,
    CreatePrebuiltSection, GetPrebuiltSection, UpdatePrebuiltSection,
    DeletePrebuiltSection, ListPrebuiltTemplates, CreatePrebuiltTemplate,
    GetPrebuiltTemplate, SyncPrebuiltSections, SyncPrebuiltSectionChanges,
    GetShareDetails, ListLocationLookups, AddLookup, CreateLookup, UpdateLookup,
    UpdateLookups, CheckPathExists, ListLookups, FindLookupByPath, GetEntityLookup,
    ListRegexRedirects, ListDomains, GetDomain, UpdateDomain, InvalidateDomainCache,
    ValidateDomain, VerifyPageEtag, GetSitemap, GetRobotsTxt, ListPixelEvents,
    CreatePixelEvent, DeletePixelEvent, UpdatePixelEvent, SendConversionEvent,
    ListOrderFormProducts, CreateOrderFormProduct, UpdateOrderFormProduct,
    DeleteOrderFormProduct, CreateOrderFormContact, ListPublicOrderFormProducts,
    GetPublicOrderFormProduct, ListOrders, ListCustomFonts, CreateStore, GetRecord,
    SyncElementTemplateChanges,
};
pub(crate) use routes::ROUTES;

/// What was seen in public code, and nobody documents.
impl Funnels {
    /// Write Page: `PUT /funnels/page`.
    ///
    /// A dead end that exists: without a body the validator answers 422, and with a
    /// `locationId` 403 (once 401), "This route is not yet supported by the IAM Service",
    /// for private integration, OAuth and session tokens alike. To change metadata use
    /// `update_page`; for content, `save_page_content`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `services.leadconnectorhq.com` and `backend.leadconnectorhq.com`. No success was ever seen; body fields beyond `locationId` and the form of the answer are not known.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`WritePage::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Errors that the document lists: 401, 403, 422.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1page/put`.
    #[doc(alias = "write-page")]
    #[inline]
    pub fn write_page(&self) -> WritePage {
        rt::operation(self.client.request(&routes::WRITE_PAGE))
    }

    /// Update Funnel Settings: `POST /funnels/funnel/update-settings`.
    ///
    /// Writes all settings at once. What is left out does not stay as it was, and an empty
    /// string clears its field, so send back everything that `get` shows, with what is to
    /// change. Missing required keys are listed in a 422.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The form of the answer was not seen.
    ///
    /// * `allow_payment_mode_option`: flag (in the body), `allowPaymentModeOption` on the wire. Required on every write, beside `paymentMode`.
    /// * `image_optimization`: flag (in the body), `imageOptimization` on the wire
    /// * `is_gdpr_compliant`: flag (in the body), `isGdprCompliant` on the wire
    /// * `is_optimise_page_load`: flag (in the body), `isOptimisePageLoad` on the wire
    ///
    /// [`UpdateSettings`] has 13 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`UpdateSettings::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1update-settings/post`.
    #[doc(alias = "update-funnel-settings")]
    #[inline]
    pub fn update_settings(
        &self,
        allow_payment_mode_option: bool,
        image_optimization: bool,
        is_gdpr_compliant: bool,
        is_optimise_page_load: bool,
    ) -> UpdateSettings {
        let mut request = self.client.request(&routes::UPDATE_SETTINGS);
        request.field::<bool>("allowPaymentModeOption", &allow_payment_mode_option);
        request.field::<bool>("imageOptimization", &image_optimization);
        request.field::<bool>("isGdprCompliant", &is_gdpr_compliant);
        request.field::<bool>("isOptimisePageLoad", &is_optimise_page_load);
        rt::operation(request)
    }

    /// Update Page: `POST /funnels/funnel/funnel-page/{pageId}`.
    ///
    /// Changes the page's record: its name, its path, and `meta` for search engines and
    /// previews. The content stays as it is; that goes through `save_page_content`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. `meta` has more keys than were recorded; the form of the answer was not seen.
    ///
    /// * `page_id`: text (in the path), `pageId` on the wire. The id of a page's record.
    ///
    /// [`UpdatePage`] has 3 optional inputs.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1funnel-page~1{pageId}/post`.
    #[doc(alias = "update-page")]
    pub fn update_page(&self, page_id: impl Into<String>) -> UpdatePage {
        let mut request = self.client.request(&routes::UPDATE_PAGE);
        request.path::<String>("pageId", &page_id.into());
        rt::operation(request)
    }

    /// Find Unique Page URL: `GET /funnels/funnel/funnel-step-page-url`.
    ///
    /// Gives `uniqueUrl`, the wished path or a variation that is still free. `ok` says
    /// nothing: it is true for a taken path too, so compare what was asked with what came
    /// back, or ask `check_path_exists`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same.
    ///
    /// * `path`: text (in the query). Where it lies within something larger: an address behind the domain, a file or a tree.
    /// * `type_`: text (in the query), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    /// * `domain`: text (in the query). Name of a host on the web; some answers put `https://` before it.
    ///
    /// [`FindUniquePageUrl`] has 1 optional input.
    ///
    /// Answers with [`FindUniquePageUrlResponse`](super::models::FindUniquePageUrlResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1funnel-step-page-url/get`.
    #[doc(alias = "find-unique-page-url")]
    pub fn find_unique_page_url(
        &self,
        path: impl Into<String>,
        type_: impl Into<String>,
        domain: impl Into<String>,
    ) -> FindUniquePageUrl {
        let mut request = self.client.request(&routes::FIND_UNIQUE_PAGE_URL);
        request.query::<String>("path", &path.into());
        request.query::<String>("type", &type_.into());
        request.query::<String>("domain", &domain.into());
        rt::operation(request)
    }

    /// Archive or Restore Page: `POST /funnels/funnel/update-funnel-and-page`.
    ///
    /// With `archivePageId` a page leaves its step, with `restoreArchivePageId` it returns,
    /// and `funnelStepDetails` carries the step's state when a split test gets its winner.
    /// The only page of a step cannot be archived.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. Which keys go together is not recorded; nor is the form of the answer.
    ///
    /// [`ArchiveOrRestorePage`] has 5 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the body): from `client.location(id)`, or [`ArchiveOrRestorePage::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1update-funnel-and-page/post`.
    #[doc(alias = "archive-or-restore-page")]
    #[inline]
    pub fn archive_or_restore_page(&self) -> ArchiveOrRestorePage {
        rt::operation(self.client.request(&routes::ARCHIVE_OR_RESTORE_PAGE))
    }

    /// Clone Control Page: `POST /funnels/funnel/clone-control-page`.
    ///
    /// The first half of a split test: copies the page that variations are measured
    /// against, under the same step. Add the new id to the step's `pages` with
    /// `update_step` and give the page a path with `create_lookup`. `domainName` must not
    /// be empty.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. Public code calls the path with a trailing slash; that it answers without one was not seen.
    ///
    /// [`CloneControlPage`] has 3 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the body): from `client.location(id)`, or [`CloneControlPage::location_id`].
    ///
    /// Answers with [`CloneControlPageResponse`](super::models::CloneControlPageResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1clone-control-page/post`.
    #[doc(alias = "clone-control-page")]
    #[inline]
    pub fn clone_control_page(&self) -> CloneControlPage {
        rt::operation(self.client.request(&routes::CLONE_CONTROL_PAGE))
    }

    /// List Security Headers: `GET /funnels/funnel/headers`.
    ///
    /// Pairs of key and value that public pages are served with. `get` carries the same
    /// pairs as `securityHeaders`, in one call with everything else.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The names of the query's parameters were not seen and are left out; by the writes beside it they would be `locationId` and `funnelId`.
    ///
    /// Answers with [`ListSecurityHeadersResponse`](super::models::ListSecurityHeadersResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1headers/get`.
    #[doc(alias = "list-security-headers")]
    #[inline]
    pub fn list_security_headers(&self) -> ListSecurityHeaders {
        rt::operation(self.client.request(&routes::LIST_SECURITY_HEADERS))
    }

    /// Update Security Header: `PUT /funnels/funnel/headers`.
    ///
    /// The header is found by its `key` in the body; only the value is replaced. To rename
    /// one, delete and add.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The form of the answer was not seen.
    ///
    /// [`UpdateSecurityHeader`] has 3 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the body): from `client.location(id)`, or [`UpdateSecurityHeader::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1headers/put`.
    #[doc(alias = "update-security-header")]
    #[inline]
    pub fn update_security_header(&self) -> UpdateSecurityHeader {
        rt::operation(self.client.request(&routes::UPDATE_SECURITY_HEADER))
    }

    /// Add Security Header: `POST /funnels/funnel/headers`.
    ///
    /// Sets one more pair that public pages are served with. For a key that is there
    /// already, `update_security_header` is the call.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The form of the answer was not seen.
    ///
    /// [`AddSecurityHeader`] has 3 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the body): from `client.location(id)`, or [`AddSecurityHeader::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1headers/post`.
    #[doc(alias = "add-security-header")]
    #[inline]
    pub fn add_security_header(&self) -> AddSecurityHeader {
        rt::operation(self.client.request(&routes::ADD_SECURITY_HEADER))
    }

    /// Delete Security Header: `POST /funnels/funnel/headers/delete`.
    ///
    /// Finds the pair by `key` alone, in the body of a POST rather than by an id in the
    /// path.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The form of the answer was not seen.
    ///
    /// [`DeleteSecurityHeader`] has 2 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the body): from `client.location(id)`, or [`DeleteSecurityHeader::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1headers~1delete/post`.
    #[doc(alias = "delete-security-header")]
    #[inline]
    pub fn delete_security_header(&self) -> DeleteSecurityHeader {
        rt::operation(self.client.request(&routes::DELETE_SECURITY_HEADER))
    }

    /// Get Cookie Consent: `GET /funnels/funnel/cookie-consent`.
    ///
    /// Read it before every save: the save replaces the whole object, including some 35
    /// keys about display that are not listed here and arrive in `extra`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The names of the query's parameters were not seen and are left out.
    ///
    /// Answers with [`CookieConsent`](super::models::CookieConsent).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1cookie-consent/get`.
    #[doc(alias = "get-cookie-consent")]
    #[inline]
    pub fn get_cookie_consent(&self) -> GetCookieConsent {
        rt::operation(self.client.request(&routes::GET_COOKIE_CONSENT))
    }

    /// Save Cookie Consent: `POST /funnels/funnel/cookie-consent`.
    ///
    /// Replaces the banner as a whole. A change of one text still needs every other key, so
    /// send what reading gave, `extra` included. Consent expires after `consentExpiration`
    /// days.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. About 35 further display keys exist whose names are not recorded; nor is the form of the answer.
    ///
    /// [`SaveCookieConsent`] has 11 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the body): from `client.location(id)`, or [`SaveCookieConsent::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1cookie-consent/post`.
    #[doc(alias = "save-cookie-consent")]
    #[inline]
    pub fn save_cookie_consent(&self) -> SaveCookieConsent {
        rt::operation(self.client.request(&routes::SAVE_COOKIE_CONSENT))
    }

    /// Delete Store: `POST /funnels/funnel/delete-store`.
    ///
    /// The opposite of `create_store`: removes the steps which that call has added, in the
    /// name of `userId`. What becomes of the paths they had is not recorded.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The form of the answer was not seen.
    ///
    /// [`DeleteStore`] has 2 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the body): from `client.location(id)`, or [`DeleteStore::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1delete-store/post`.
    #[doc(alias = "delete-store")]
    #[inline]
    pub fn delete_store(&self) -> DeleteStore {
        rt::operation(self.client.request(&routes::DELETE_STORE))
    }

    /// Create Custom Product Detail Page: `POST /funnels/funnel/create-custom-product-detail-page`.
    ///
    /// Gives chosen products a page of their own in place of the store's common one. The
    /// step carries the key `store-custom-product-detail` and, in `products`, the ids that
    /// it is for.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The form of the answer was not seen.
    ///
    /// [`CreateCustomProductDetailPage`] has 2 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the body): from `client.location(id)`, or [`CreateCustomProductDetailPage::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1create-custom-product-detail-page/post`.
    #[doc(alias = "create-custom-product-detail-page")]
    #[inline]
    pub fn create_custom_product_detail_page(&self) -> CreateCustomProductDetailPage {
        rt::operation(self.client.request(&routes::CREATE_CUSTOM_PRODUCT_DETAIL_PAGE))
    }

    /// Clear Cache: `POST /funnels/funnel/cache/clear`.
    ///
    /// Do not count on it: even the web app's own call was answered with 422. Dropping a
    /// domain's cached pages with `invalidate_domain_cache` did succeed.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. Neither the body's fields nor the form of the answer were seen; the body is a free object. No success was recorded.
    ///
    /// [`ClearCache`] has 1 optional input.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1cache~1clear/post`.
    #[doc(alias = "clear-cache")]
    #[inline]
    pub fn clear_cache(&self) -> ClearCache {
        rt::operation(self.client.request(&routes::CLEAR_CACHE))
    }

    /// Get Geo Location: `GET /funnels/funnel/geo-location`.
    ///
    /// Answers about whoever calls, not about an account: public pages ask for their
    /// visitor's country, without any token. From a server it can only tell about the
    /// server.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `services.leadconnectorhq.com`. Public code calls the path with a trailing slash; that it answers without one was not seen. `country` is the one field that public code reads.
    ///
    /// Answers with [`GetGeoLocationResponse`](super::models::GetGeoLocationResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-04-15`.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1geo-location/get`.
    #[doc(alias = "get-geo-location")]
    #[inline]
    pub fn get_geo_location(&self) -> GetGeoLocation {
        rt::operation(self.client.request(&routes::GET_GEO_LOCATION))
    }

    /// List Blogs: `GET /funnels/funnel/blog/list`.
    ///
    /// Rows about blogs as the page builder needs them, searchable by `searchTerm`, paged
    /// by `skip` and `limit`. For posts and their authors there is the family of blogs.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `services.leadconnectorhq.com` and `backend.leadconnectorhq.com`. Public code calls the path with a trailing slash; that it answers without one was not seen. The fields of a row were not seen.
    ///
    /// [`ListBlogs`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListBlogs::location_id`].
    ///
    /// Answers with [`ListBlogsResponse`](super::models::ListBlogsResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1blog~1list/get`.
    #[doc(alias = "list-blogs")]
    #[inline]
    pub fn list_blogs(&self) -> ListBlogs {
        rt::operation(self.client.request(&routes::LIST_BLOGS))
    }

    /// List Folders: `GET /funnels/funnel/folder/list`.
    ///
    /// Ids of folders to use as `parentId` elsewhere; `all` takes in those of funnels and
    /// of websites. What lies inside comes from `list_folder_entities`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The form of the answer was not seen.
    ///
    /// * `type_`: one of `funnel`, `website`, `all` (in the query), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListFolders::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1folder~1list/get`.
    #[doc(alias = "list-folders")]
    pub fn list_folders(
        &self,
        type_: impl Into<models::ListFoldersType>,
    ) -> ListFolders {
        let mut request = self.client.request(&routes::LIST_FOLDERS);
        request.query::<models::ListFoldersType>("type", &type_.into());
        rt::operation(request)
    }

    /// List Folder Entities: `GET /funnels/funnel/folder/entities`.
    ///
    /// Funnels and websites as rows, where `list_folders` has the folders. `type` is
    /// required; its values are presumably those of that list.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The fields of a row were not seen.
    ///
    /// * `type_`: text (in the query), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListFolderEntities::location_id`].
    ///
    /// Answers with [`ListFolderEntitiesResponse`](super::models::ListFolderEntitiesResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1folder~1entities/get`.
    #[doc(alias = "list-folder-entities")]
    pub fn list_folder_entities(&self, type_: impl Into<String>) -> ListFolderEntities {
        let mut request = self.client.request(&routes::LIST_FOLDER_ENTITIES);
        request.query::<String>("type", &type_.into());
        rt::operation(request)
    }

    /// Delete Folder: `POST /funnels/funnel/folder/delete`.
    ///
    /// Beware: everything inside goes along, all funnels and websites of the folder. Empty
    /// it first where something should stay. `userId` names who does it.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The form of the answer was not seen.
    ///
    /// [`DeleteFolder`] has 2 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the body): from `client.location(id)`, or [`DeleteFolder::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1folder~1delete/post`.
    #[doc(alias = "delete-folder")]
    #[inline]
    pub fn delete_folder(&self) -> DeleteFolder {
        rt::operation(self.client.request(&routes::DELETE_FOLDER))
    }

    /// Get Webinar Session: `GET /funnels/funnel/webinar/session`.
    ///
    /// Asked by a public webinar page when a visitor opens it. Which webinar is meant must
    /// go into the query somehow; inside an account, `list_webinar_sessions` is better
    /// known.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. On which host is not known. The names of the query's parameters were not seen and are left out; nor was the form of the answer.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-04-15`.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1webinar~1session/get`.
    #[doc(alias = "get-webinar-session")]
    #[inline]
    pub fn get_webinar_session(&self) -> GetWebinarSession {
        rt::operation(self.client.request(&routes::GET_WEBINAR_SESSION))
    }

    /// List Webinar Sessions: `POST /funnels/funnel/webinar/sessions`.
    ///
    /// A read in spite of its method. Each row has start, end and time zone of one showing;
    /// how the webinar is named in the body is not recorded.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The body's fields were not seen, so it is a free object.
    ///
    /// [`ListWebinarSessions`] has 1 optional input.
    ///
    /// Answers with [`ListWebinarSessionsResponse`](super::models::ListWebinarSessionsResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1webinar~1sessions/post`.
    #[doc(alias = "list-webinar-sessions")]
    #[inline]
    pub fn list_webinar_sessions(&self) -> ListWebinarSessions {
        rt::operation(self.client.request(&routes::LIST_WEBINAR_SESSIONS))
    }

    /// Update Webinar: `PATCH /funnels/funnel/webinar/{id}`.
    ///
    /// Sends `webinarProperties` as a whole, times, video, form and notifications together;
    /// a key that is left out may be lost.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The forms of times, of `recurring`, `recurringSettings` and `notifications` and of the answer were not seen.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// [`UpdateWebinar`] has 1 optional input.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1webinar~1{id}/patch`.
    #[doc(alias = "update-webinar")]
    pub fn update_webinar(&self, id: impl Into<String>) -> UpdateWebinar {
        let mut request = self.client.request(&routes::UPDATE_WEBINAR);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Get Page: `GET /funnels/page/{pageId}`.
    ///
    /// Metadata, version and signed addresses of the stored content; the content itself is
    /// `get_page_content`. The record comes bare, without an envelope. An unknown or
    /// deleted page answers 400, "Page does not exist or is deleted".
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. Sources disagree on whether `meta` is returned.
    ///
    /// * `page_id`: text (in the path), `pageId` on the wire. The id of a page's record.
    ///
    /// Speaks for the account, where one is given (`locationId` in the query): from `client.location(id)`, or [`GetPage::location_id`].
    ///
    /// Answers with [`FunnelPage`](super::models::FunnelPage).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Errors that the document lists: 400.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1page~1{pageId}/get`.
    #[doc(alias = "get-page")]
    pub fn get_page(&self, page_id: impl Into<String>) -> GetPage {
        let mut request = self.client.request(&routes::GET_PAGE);
        request.path::<String>("pageId", &page_id.into());
        rt::operation(request)
    }

    /// List All Pages: `GET /funnels/page/list`.
    ///
    /// Everything at once, as a bare list without paging. Rows with `deleted` true are
    /// archived and can come back through `archive_or_restore_page`. Each row brings
    /// metadata and version history, which the short list lacks.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same.
    ///
    /// * `funnel_id`: text (in the query), `funnelId` on the wire. The id of a funnel or website.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListAllPages::location_id`].
    ///
    /// Answers with a list of `FunnelPage`.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1page~1list/get`.
    #[doc(alias = "list-all-pages")]
    pub fn list_all_pages(&self, funnel_id: impl Into<String>) -> ListAllPages {
        let mut request = self.client.request(&routes::LIST_ALL_PAGES);
        request.query::<String>("funnelId", &funnel_id.into());
        rt::operation(request)
    }

    /// Create Page: `POST /funnels/page/create-page`.
    ///
    /// Leaves a page that belongs to no step and so has no place in a funnel's order. The
    /// usual way is `create_step`, which makes step and page together.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. Neither the body's fields nor the form of the answer were seen; the body is a free object.
    ///
    /// [`CreatePage`] has 1 optional input.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1page~1create-page/post`.
    #[doc(alias = "create-page")]
    #[inline]
    pub fn create_page(&self) -> CreatePage {
        rt::operation(self.client.request(&routes::CREATE_PAGE))
    }

    /// Get Public Page Data: `GET /funnels/page/data`.
    ///
    /// The compiled page as a browser gets it: sections, styles, tracking code, payment
    /// providers' public keys. Ask either with `pageId` for a preview, or with `domain` and
    /// `path` for what is live; `versionId` picks a stored version. An unknown `stepId` is
    /// sent as an empty string. For editing, take `get_page_content`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The host that the public renderer calls was not recorded; a call with a bearer token was seen on the named host. The forms of nested values are known by name only.
    ///
    /// [`GetPublicPageData`] has 7 optional inputs.
    ///
    /// Answers with [`GetPublicPageDataResponse`](super::models::GetPublicPageDataResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-04-15`.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1page~1data/get`.
    #[doc(alias = "get-public-page-data")]
    #[inline]
    pub fn get_public_page_data(&self) -> GetPublicPageData {
        rt::operation(self.client.request(&routes::GET_PUBLIC_PAGE_DATA))
    }

    /// Record Page View: `GET /funnels/page/view/event`.
    ///
    /// Sent by public pages when somebody looks at one. It writes, although it is a GET,
    /// and has nothing to read; a script that calls it presumably counts as a visitor.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. On which host is not known. The names of the query's parameters were not seen and are left out; nor was the form of the answer.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1page~1view~1event/get`.
    #[doc(alias = "record-page-view")]
    #[inline]
    pub fn record_page_view(&self) -> RecordPageView {
        rt::operation(self.client.request(&routes::RECORD_PAGE_VIEW))
    }

    /// List Page Products: `GET /funnels/page/product`.
    ///
    /// Which items are sold through pages of the location, filtered by `name`, paged by
    /// `offset` and `limit`. Those of one step's order form come from
    /// `list_order_form_products`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The form of the answer was not seen.
    ///
    /// [`ListPageProducts`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListPageProducts::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1page~1product/get`.
    #[doc(alias = "list-page-products")]
    #[inline]
    pub fn list_page_products(&self) -> ListPageProducts {
        rt::operation(self.client.request(&routes::LIST_PAGE_PRODUCTS))
    }

    /// Get Page Product: `GET /funnels/page/product/{id}`.
    ///
    /// The single row to an id of `list_page_products`. Whether ids of the products family
    /// work here is not recorded either.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The form of the answer was not seen.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1page~1product~1{id}/get`.
    #[doc(alias = "get-page-product")]
    pub fn get_page_product(&self, id: impl Into<String>) -> GetPageProduct {
        let mut request = self.client.request(&routes::GET_PAGE_PRODUCT);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Save Page Content: `POST /funnels/builder/autosave/{pageId}`.
    ///
    /// Stores the complete content as a new version: sections or popups that are left out
    /// are gone. `draft` keeps visitors on what they see, `live` publishes at once.
    /// `pageVersion` must be there, but callers disagree on which number belongs into it.
    /// An empty body answers 422 naming the three required keys.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same.
    ///
    /// * `page_id`: text (in the path), `pageId` on the wire. The id of a page's record.
    /// * `funnel_id`: text (in the body), `funnelId` on the wire. The id of a funnel or website.
    /// * `page_data`: an object, `PageContent` (in the body), `pageData` on the wire. The complete content; what is left out is gone.
    /// * `page_version`: whole number (in the body), `pageVersion` on the wire. A number for the version; which one the platform expects was not settled.
    ///
    /// [`SavePageContent`] has 4 optional inputs.
    ///
    /// Answers with [`SavePageContentResponse`](super::models::SavePageContentResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1autosave~1{pageId}/post`.
    #[doc(alias = "save-page-content")]
    pub fn save_page_content(
        &self,
        page_id: impl Into<String>,
        funnel_id: impl Into<String>,
        page_data: models::PageContent,
        page_version: i64,
    ) -> SavePageContent {
        let mut request = self.client.request(&routes::SAVE_PAGE_CONTENT);
        request.path::<String>("pageId", &page_id.into());
        request.field::<String>("funnelId", &funnel_id.into());
        request.field::<models::PageContent>("pageData", &page_data);
        request.field::<i64>("pageVersion", &page_version);
        rt::operation(request)
    }

    /// List Page Versions: `GET /funnels/builder/get-versions`.
    ///
    /// Drafts and live versions, as a bare list in snake_case, with the user and time of
    /// each and a signed address of its content. `version_id` is what publishing and
    /// restoring want.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same.
    ///
    /// * `page_id`: text (in the query), `pageId` on the wire. The id of a page's record.
    ///
    /// Speaks for the account, where one is given (`locationId` in the query): from `client.location(id)`, or [`ListPageVersions::location_id`].
    ///
    /// Answers with a list of `StoredPageVersion`.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1get-versions/get`.
    #[doc(alias = "list-page-versions")]
    pub fn list_page_versions(&self, page_id: impl Into<String>) -> ListPageVersions {
        let mut request = self.client.request(&routes::LIST_PAGE_VERSIONS);
        request.query::<String>("pageId", &page_id.into());
        rt::operation(request)
    }

    /// Publish Page Version: `POST /funnels/builder/publish-version`.
    ///
    /// Makes a version that is already stored the one that visitors see, without sending
    /// content again; take its id from `list_page_versions`. `userId` says on whose behalf.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same.
    ///
    /// * `page_id`: text (in the body), `pageId` on the wire. The id of a page's record.
    /// * `version_id`: text (in the body), `versionId` on the wire. A stored version, `version_id` in `list_page_versions`.
    /// * `user_id`: text (in the body), `userId` on the wire. The user in whose name it happens.
    ///
    /// Answers with [`PublishPageVersionResponse`](super::models::PublishPageVersionResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1publish-version/post`.
    #[doc(alias = "publish-page-version")]
    pub fn publish_page_version(
        &self,
        page_id: impl Into<String>,
        version_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> PublishPageVersion {
        let mut request = self.client.request(&routes::PUBLISH_PAGE_VERSION);
        request.field::<String>("pageId", &page_id.into());
        request.field::<String>("versionId", &version_id.into());
        request.field::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Restore Page Version: `POST /funnels/builder/restore-version`.
    ///
    /// Brings an earlier state back into the editor. Whether that reaches visitors before
    /// it is published is not recorded; `publish_page_version` does for certain.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The body was read from the builder's code, not from a call; the form of the answer was not seen.
    ///
    /// [`RestorePageVersion`] has 3 optional inputs.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1restore-version/post`.
    #[doc(alias = "restore-page-version")]
    #[inline]
    pub fn restore_page_version(&self) -> RestorePageVersion {
        rt::operation(self.client.request(&routes::RESTORE_PAGE_VERSION))
    }

    /// Delete Page Version History: `POST /funnels/builder/delete-version-history-data`.
    ///
    /// Sounds final and cannot be tried safely: which versions go is decided by a body that
    /// nobody has written down. Better left alone.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. Neither the body's fields nor the form of the answer were seen; the body is a free object.
    ///
    /// [`DeletePageVersionHistory`] has 1 optional input.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1delete-version-history-data/post`.
    #[doc(alias = "delete-page-version-history")]
    #[inline]
    pub fn delete_page_version_history(&self) -> DeletePageVersionHistory {
        rt::operation(self.client.request(&routes::DELETE_PAGE_VERSION_HISTORY))
    }

    /// Get Page Content: `GET /funnels/builder/page/data`.
    ///
    /// The tree that the editor works on and `save_page_content` takes back: read, change,
    /// save. Ids of funnel, step and location come along. `get_public_page_data` has the
    /// compiled form that visitors get.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same.
    ///
    /// * `page_id`: text (in the query), `pageId` on the wire. The id of a page's record.
    ///
    /// Answers with [`GetPageContentResponse`](super::models::GetPageContentResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1page~1data/get`.
    #[doc(alias = "get-page-content")]
    pub fn get_page_content(&self, page_id: impl Into<String>) -> GetPageContent {
        let mut request = self.client.request(&routes::GET_PAGE_CONTENT);
        request.query::<String>("pageId", &page_id.into());
        rt::operation(request)
    }

    /// Get Builder Cache: `GET /funnels/builder/redis-key-data/{pageId}`.
    ///
    /// Internal state of the editor, kept in Redis. It answered 200 when called; nothing
    /// says what it holds or how long, so nothing should depend on it.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The form of the answer was not seen.
    ///
    /// * `page_id`: text (in the path), `pageId` on the wire. The id of a page's record.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1redis-key-data~1{pageId}/get`.
    #[doc(alias = "get-builder-cache")]
    pub fn get_builder_cache(&self, page_id: impl Into<String>) -> GetBuilderCache {
        let mut request = self.client.request(&routes::GET_BUILDER_CACHE);
        request.path::<String>("pageId", &page_id.into());
        rt::operation(request)
    }

    /// Save Global Sections: `POST /funnels/builder/global-sections/{funnelId}`.
    ///
    /// Sections shared by all pages, such as a common header, written whole as one file per
    /// funnel. `version` is the number at the end of the present `globalSectionsPath` plus
    /// one; the answer has the new path and a signed address.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same.
    ///
    /// * `funnel_id`: text (in the path), `funnelId` on the wire. The id of a funnel or website.
    ///
    /// [`SaveGlobalSections`] has 2 optional inputs.
    ///
    /// Answers with [`SaveGlobalSectionsResponse`](super::models::SaveGlobalSectionsResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1global-sections~1{funnelId}/post`.
    #[doc(alias = "save-global-sections")]
    pub fn save_global_sections(
        &self,
        funnel_id: impl Into<String>,
    ) -> SaveGlobalSections {
        let mut request = self.client.request(&routes::SAVE_GLOBAL_SECTIONS);
        request.path::<String>("funnelId", &funnel_id.into());
        rt::operation(request)
    }

    /// List Section Templates: `GET /funnels/builder/section-template`.
    ///
    /// Feeds the editor's dialog for inserting elements with sections that people have
    /// saved. Paged by `limit` and `offset`. Ready-made collections are in
    /// `list_prebuilt_sections`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The form of the answer was not seen.
    ///
    /// [`ListSectionTemplates`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListSectionTemplates::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1section-template/get`.
    #[doc(alias = "list-section-templates")]
    #[inline]
    pub fn list_section_templates(&self) -> ListSectionTemplates {
        rt::operation(self.client.request(&routes::LIST_SECTION_TEMPLATES))
    }

    /// List Prebuilt Sections: `GET /funnels/builder/prebuilt-section`.
    ///
    /// Collections only; their contents come from `list_prebuilt_templates`. `access` tells
    /// what the account may do with them, and was empty for an ordinary one.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The fields of a collection were not seen.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListPrebuiltSections::location_id`].
    ///
    /// Answers with [`ListPrebuiltSectionsResponse`](super::models::ListPrebuiltSectionsResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1prebuilt-section/get`.
    #[doc(alias = "list-prebuilt-sections")]
    #[inline]
    pub fn list_prebuilt_sections(&self) -> ListPrebuiltSections {
        rt::operation(self.client.request(&routes::LIST_PREBUILT_SECTIONS))
    }

    /// Create Prebuilt Section: `POST /funnels/builder/prebuilt-section`.
    ///
    /// An ordinary account was refused with 401 however the body was shaped; `access` in
    /// `list_prebuilt_sections` was empty for it. Saving into a collection that exists goes
    /// through `create_prebuilt_template`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. Neither the body's fields nor the form of the answer were seen; the body is a free object. No success was recorded.
    ///
    /// [`CreatePrebuiltSection`] has 1 optional input.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Errors that the document lists: 401.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1prebuilt-section/post`.
    #[doc(alias = "create-prebuilt-section")]
    #[inline]
    pub fn create_prebuilt_section(&self) -> CreatePrebuiltSection {
        rt::operation(self.client.request(&routes::CREATE_PREBUILT_SECTION))
    }

    /// Get Prebuilt Section: `GET /funnels/builder/prebuilt-section/{id}`.
    ///
    /// The collection itself, by an id from `list_prebuilt_sections`; the sections in it
    /// have a list of their own.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The form of the answer was not seen.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1prebuilt-section~1{id}/get`.
    #[doc(alias = "get-prebuilt-section")]
    pub fn get_prebuilt_section(&self, id: impl Into<String>) -> GetPrebuiltSection {
        let mut request = self.client.request(&routes::GET_PREBUILT_SECTION);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Update Prebuilt Section: `PUT /funnels/builder/prebuilt-section/{id}`.
    ///
    /// Probably bound to the same rights as creating one, which an ordinary account lacks.
    /// Whether keys that are left out survive is unknown: treat it as a full write.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. Neither the body's fields nor the form of the answer were seen; the body is a free object.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// [`UpdatePrebuiltSection`] has 1 optional input.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1prebuilt-section~1{id}/put`.
    #[doc(alias = "update-prebuilt-section")]
    pub fn update_prebuilt_section(
        &self,
        id: impl Into<String>,
    ) -> UpdatePrebuiltSection {
        let mut request = self.client.request(&routes::UPDATE_PREBUILT_SECTION);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Delete Prebuilt Section: `DELETE /funnels/builder/prebuilt-section/{id}`.
    ///
    /// What happens to templates inside, and to pages that use them as synchronised
    /// sections, is not recorded. Check both before.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The form of the answer was not seen.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1prebuilt-section~1{id}/delete`.
    #[doc(alias = "delete-prebuilt-section")]
    pub fn delete_prebuilt_section(
        &self,
        id: impl Into<String>,
    ) -> DeletePrebuiltSection {
        let mut request = self.client.request(&routes::DELETE_PREBUILT_SECTION);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// List Prebuilt Templates: `GET /funnels/builder/prebuilt-section/{collectionId}/template`.
    ///
    /// `template` gives sections for placing into a page, `sync` the linked ("universal")
    /// ones. A `limit` above 20 answers 422.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The form of the answer was not seen.
    ///
    /// * `collection_id`: text (in the path), `collectionId` on the wire
    ///
    /// [`ListPrebuiltTemplates`] has 3 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the query): from `client.location(id)`, or [`ListPrebuiltTemplates::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1prebuilt-section~1{collectionId}~1template/get`.
    #[doc(alias = "list-prebuilt-templates")]
    pub fn list_prebuilt_templates(
        &self,
        collection_id: impl Into<String>,
    ) -> ListPrebuiltTemplates {
        let mut request = self.client.request(&routes::LIST_PREBUILT_TEMPLATES);
        request.path::<String>("collectionId", &collection_id.into());
        rt::operation(request)
    }

    /// Create Prebuilt Template: `POST /funnels/builder/prebuilt-section/{collectionId}/template`.
    ///
    /// Saves exactly one section, for copying or linked use, into a collection that already
    /// exists. When keys are missing it answers 401: that is the validator, not the token.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. `sectionData` is the one key of the body that is known; the form of the answer was not seen.
    ///
    /// * `collection_id`: text (in the path), `collectionId` on the wire
    ///
    /// [`CreatePrebuiltTemplate`] has 1 optional input.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Errors that the document lists: 401.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1prebuilt-section~1{collectionId}~1template/post`.
    #[doc(alias = "create-prebuilt-template")]
    pub fn create_prebuilt_template(
        &self,
        collection_id: impl Into<String>,
    ) -> CreatePrebuiltTemplate {
        let mut request = self.client.request(&routes::CREATE_PREBUILT_TEMPLATE);
        request.path::<String>("collectionId", &collection_id.into());
        rt::operation(request)
    }

    /// Get Prebuilt Template: `GET /funnels/builder/prebuilt-section/{collectionId}/template/{type}/{name}`.
    ///
    /// Asked by the editor when it opens, with `hero` in all three places. Ids from
    /// `list_prebuilt_templates` may or may not fit here.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. Seen only as `…/prebuilt-section/hero/template/hero/hero`: what the three variable segments are called is a guess, and the form of the answer was not recorded.
    ///
    /// * `collection_id`: text (in the path), `collectionId` on the wire
    /// * `type_`: text (in the path), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    /// * `name`: text (in the path). Name as people read it, in most places; it need not be unique.
    ///
    /// Speaks for the account, where one is given (`locationId` in the query): from `client.location(id)`, or [`GetPrebuiltTemplate::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1prebuilt-section~1{collectionId}~1template~1{type}~1{name}/get`.
    #[doc(alias = "get-prebuilt-template")]
    pub fn get_prebuilt_template(
        &self,
        collection_id: impl Into<String>,
        type_: impl Into<String>,
        name: impl Into<String>,
    ) -> GetPrebuiltTemplate {
        let mut request = self.client.request(&routes::GET_PREBUILT_TEMPLATE);
        request.path::<String>("collectionId", &collection_id.into());
        request.path::<String>("type", &type_.into());
        request.path::<String>("name", &name.into());
        rt::operation(request)
    }

    /// Sync Prebuilt Sections: `POST /funnels/builder/prebuilt-section/sync`.
    ///
    /// Belongs to the linked ("universal") sections of the editor. Which direction it
    /// copies in is not recorded; `sync_prebuilt_section_changes` is the better known
    /// neighbour.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. Neither the body's fields nor the form of the answer were seen; the body is a free object.
    ///
    /// [`SyncPrebuiltSections`] has 1 optional input.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1prebuilt-section~1sync/post`.
    #[doc(alias = "sync-prebuilt-sections")]
    #[inline]
    pub fn sync_prebuilt_sections(&self) -> SyncPrebuiltSections {
        rt::operation(self.client.request(&routes::SYNC_PREBUILT_SECTIONS))
    }

    /// Sync Prebuilt Section Changes: `POST /funnels/builder/prebuilt-section/sync/changes`.
    ///
    /// One step of the editor's Save, for linked ("universal") sections that the page
    /// holds. The page is not stored by this; `save_page_content` must follow, and takes
    /// the same tree. The editor sends `write` false when a live page is edited.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. One caller sends `pageId` and `pageData` alone; what the other keys change was not recorded.
    ///
    /// [`SyncPrebuiltSectionChanges`] has 4 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the body): from `client.location(id)`, or [`SyncPrebuiltSectionChanges::location_id`].
    ///
    /// Answers with [`SyncPrebuiltSectionChangesResponse`](super::models::SyncPrebuiltSectionChangesResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1prebuilt-section~1sync~1changes/post`.
    #[doc(alias = "sync-prebuilt-section-changes")]
    #[inline]
    pub fn sync_prebuilt_section_changes(&self) -> SyncPrebuiltSectionChanges {
        rt::operation(self.client.request(&routes::SYNC_PREBUILT_SECTION_CHANGES))
    }

    /// Get Share Details: `GET /funnels/builder/funnel-share-details/{funnelId}`.
    ///
    /// For handing a funnel to other accounts. One that was never shared answers 400,
    /// "Share funnel not found", rather than something empty.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The fields inside `data` were not seen.
    ///
    /// * `funnel_id`: text (in the path), `funnelId` on the wire. The id of a funnel or website.
    ///
    /// Answers with [`GetShareDetailsResponse`](super::models::GetShareDetailsResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Errors that the document lists: 400.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1funnel-share-details~1{funnelId}/get`.
    #[doc(alias = "get-share-details")]
    pub fn get_share_details(&self, funnel_id: impl Into<String>) -> GetShareDetails {
        let mut request = self.client.request(&routes::GET_SHARE_DETAILS);
        request.path::<String>("funnelId", &funnel_id.into());
        rt::operation(request)
    }

    /// List Location Lookups: `GET /funnels/lookup`.
    ///
    /// Meant for all routing rows of an account, as far as clients' use shows. The rows of
    /// one funnel, with known fields, come from `list_lookups`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com` and `services.leadconnectorhq.com`. The query's parameters are those that some clients send on services.leadconnectorhq.com; no answer to them is recorded.
    ///
    /// [`ListLocationLookups`] has 1 optional input.
    ///
    /// Speaks for the account, where one is given (`locationId` in the query): from `client.location(id)`, or [`ListLocationLookups::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1lookup/get`.
    #[doc(alias = "list-location-lookups")]
    #[inline]
    pub fn list_location_lookups(&self) -> ListLocationLookups {
        rt::operation(self.client.request(&routes::LIST_LOCATION_LOOKUPS))
    }

    /// Add Lookup: `POST /funnels/lookup`.
    ///
    /// Doubles `create_lookup`, whose body is known: prefer that. What sets the two apart
    /// is not recorded.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. Neither the body's fields nor the form of the answer were seen; the body is a free object.
    ///
    /// [`AddLookup`] has 1 optional input.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1lookup/post`.
    #[doc(alias = "add-lookup")]
    #[inline]
    pub fn add_lookup(&self) -> AddLookup {
        rt::operation(self.client.request(&routes::ADD_LOOKUP))
    }

    /// Create Lookup: `POST /funnels/lookup/create`.
    ///
    /// Gives a funnel, step or page its public address; `typeId` is the id of whatever
    /// `type` names. The web app does it for each split-test variation, since
    /// `clone_control_page` does not. Ask `check_path_exists` first.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The form of the answer was not seen.
    ///
    /// [`CreateLookup`] has 5 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the body): from `client.location(id)`, or [`CreateLookup::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1lookup~1create/post`.
    #[doc(alias = "create-lookup")]
    #[inline]
    pub fn create_lookup(&self) -> CreateLookup {
        rt::operation(self.client.request(&routes::CREATE_LOOKUP))
    }

    /// Update Lookup: `PUT /funnels/lookup/{lookupId}`.
    ///
    /// Moves the public address to another `path`; domain and destination stay. Whether the
    /// old one still leads there is not recorded: a redirect makes sure.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. `pathLowercase` is from a single hint; the form of the answer was not seen.
    ///
    /// * `lookup_id`: text (in the path), `lookupId` on the wire. The `_id` of a routing row.
    ///
    /// [`UpdateLookup`] has 2 optional inputs.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1lookup~1{lookupId}/put`.
    #[doc(alias = "update-lookup")]
    pub fn update_lookup(&self, lookup_id: impl Into<String>) -> UpdateLookup {
        let mut request = self.client.request(&routes::UPDATE_LOOKUP);
        request.path::<String>("lookupId", &lookup_id.into());
        rt::operation(request)
    }

    /// Update Lookups: `PUT /funnels/lookup/multiple`.
    ///
    /// Publishes, takes offline or forwards many pages in one go, by the ids of their
    /// routing rows. For forwarding, `action` says what kind of thing `target` is; null
    /// means no forwarding. The answer is one plain `ok` for all rows.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same.
    ///
    /// [`UpdateLookups`] has 1 optional input.
    ///
    /// Answers with [`UpdateLookupsResponse`](super::models::UpdateLookupsResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1lookup~1multiple/put`.
    #[doc(alias = "update-lookups")]
    #[inline]
    pub fn update_lookups(&self) -> UpdateLookups {
        rt::operation(self.client.request(&routes::UPDATE_LOOKUPS))
    }

    /// Check Path Exists: `POST /funnels/lookup/exists`.
    ///
    /// A read in spite of its method, for before a step, page or redirect is given an
    /// address. `find_unique_page_url` proposes a free one as well.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same.
    ///
    /// [`CheckPathExists`] has 2 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the body): from `client.location(id)`, or [`CheckPathExists::location_id`].
    ///
    /// Answers with [`CheckPathExistsResponse`](super::models::CheckPathExistsResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1lookup~1exists/post`.
    #[doc(alias = "check-path-exists")]
    #[inline]
    pub fn check_path_exists(&self) -> CheckPathExists {
        rt::operation(self.client.request(&routes::CHECK_PATH_EXISTS))
    }

    /// List Lookups: `GET /funnels/lookup/list`.
    ///
    /// Where a funnel's steps and pages can be visited, and which of them are live.
    /// `typeId` narrows to one step. Rows keep an address twice: as written, and in small
    /// letters.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. Both an object with `data` and a bare list were seen; what decides is not known.
    ///
    /// * `funnel_id`: text (in the query), `funnelId` on the wire. The id of a funnel or website.
    ///
    /// [`ListLookups`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListLookups::location_id`].
    ///
    /// Answers with [`ListLookupsResponse`](super::models::ListLookupsResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1lookup~1list/get`.
    #[doc(alias = "list-lookups")]
    pub fn list_lookups(&self, funnel_id: impl Into<String>) -> ListLookups {
        let mut request = self.client.request(&routes::LIST_LOOKUPS);
        request.query::<String>("funnelId", &funnel_id.into());
        rt::operation(request)
    }

    /// Find Lookup By Path: `GET /funnels/lookup/path`.
    ///
    /// By its name the reverse of `list_lookups`: from an address to what lies behind it.
    /// With no parameters known, searching the list by `pathLowercase` is the sure way.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The names of the query's parameters were not seen and are left out; nor was the form of the answer.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1lookup~1path/get`.
    #[doc(alias = "find-lookup-by-path")]
    #[inline]
    pub fn find_lookup_by_path(&self) -> FindLookupByPath {
        rt::operation(self.client.request(&routes::FIND_LOOKUP_BY_PATH))
    }

    /// Get Entity Lookup: `GET /funnels/lookup/type/{entityId}`.
    ///
    /// Takes any of the three kinds of id and gives domain and path under which it is
    /// public. 404 means that it has no address at all.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same.
    ///
    /// * `entity_id`: text (in the path), `entityId` on the wire
    ///
    /// Answers with [`GetEntityLookupResponse`](super::models::GetEntityLookupResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Errors that the document lists: 404.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1lookup~1type~1{entityId}/get`.
    #[doc(alias = "get-entity-lookup")]
    pub fn get_entity_lookup(&self, entity_id: impl Into<String>) -> GetEntityLookup {
        let mut request = self.client.request(&routes::GET_ENTITY_LOOKUP);
        request.path::<String>("entityId", &entity_id.into());
        rt::operation(request)
    }

    /// List Regex Redirects: `GET /funnels/lookup/redirect/regex/bulk`.
    ///
    /// Only redirects whose source is a pattern or has a wildcard, for several domains at
    /// once. Those with a fixed path are in `list_redirects`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. How several domains are written into `domains` and the form of the answer were not seen.
    ///
    /// * `domains`: text (in the query). Host names whose pattern redirects are wanted.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListRegexRedirects::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1lookup~1redirect~1regex~1bulk/get`.
    #[doc(alias = "list-regex-redirects")]
    pub fn list_regex_redirects(
        &self,
        domains: impl Into<String>,
    ) -> ListRegexRedirects {
        let mut request = self.client.request(&routes::LIST_REGEX_REDIRECTS);
        request.query::<String>("domains", &domains.into());
        rt::operation(request)
    }

    /// List Domains: `GET /funnels/domain`.
    ///
    /// Host names connected to the account, each with provider, default page and
    /// robots.txt. The `id` is what settings of a funnel call `domainId`; redirects and
    /// routing rows carry the name itself. All come in one answer.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. Public code calls the path without and with a trailing slash. The forms of some fields are known by name only.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListDomains::location_id`].
    ///
    /// Answers with [`ListDomainsResponse`](super::models::ListDomainsResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1domain/get`.
    #[doc(alias = "list-domains")]
    #[inline]
    pub fn list_domains(&self) -> ListDomains {
        rt::operation(self.client.request(&routes::LIST_DOMAINS))
    }

    /// Get Domain: `GET /funnels/domain/{domainId}`.
    ///
    /// Probably the same record as a row of `list_domains`, whose fields are known; read it
    /// before an update, since that is a full write.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The form of the answer was not seen.
    ///
    /// * `domain_id`: text (in the path), `domainId` on the wire. The id of a domain, from `list_domains`.
    ///
    /// Speaks for the account, where one is given (`locationId` in the query): from `client.location(id)`, or [`GetDomain::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1domain~1{domainId}/get`.
    #[doc(alias = "get-domain")]
    pub fn get_domain(&self, domain_id: impl Into<String>) -> GetDomain {
        let mut request = self.client.request(&routes::GET_DOMAIN);
        request.path::<String>("domainId", &domain_id.into());
        rt::operation(request)
    }

    /// Update Domain: `PUT /funnels/domain/{domainId}`.
    ///
    /// Replaces the whole record, robots.txt and llms.txt included: whatever is not sent
    /// may be lost. Read first and send all of it back, with further keys through
    /// `extra_field`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. `robotsTxtCode` is the one key of the body that was seen; the form of the answer was not.
    ///
    /// * `domain_id`: text (in the path), `domainId` on the wire. The id of a domain, from `list_domains`.
    ///
    /// [`UpdateDomain`] has 1 optional input.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1domain~1{domainId}/put`.
    #[doc(alias = "update-domain")]
    pub fn update_domain(&self, domain_id: impl Into<String>) -> UpdateDomain {
        let mut request = self.client.request(&routes::UPDATE_DOMAIN);
        request.path::<String>("domainId", &domain_id.into());
        rt::operation(request)
    }

    /// Invalidate Domain Cache: `POST /funnels/domain/invalidate-cache`.
    ///
    /// After it, visitors get freshly rendered pages. Succeeds with 201 and the status
    /// `ok`; how the host is named in the body is not recorded.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The body's fields were not seen, so it is a free object.
    ///
    /// [`InvalidateDomainCache`] has 1 optional input.
    ///
    /// Answers with [`InvalidateDomainCacheResponse`](super::models::InvalidateDomainCacheResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1domain~1invalidate-cache/post`.
    #[doc(alias = "invalidate-domain-cache")]
    #[inline]
    pub fn invalidate_domain_cache(&self) -> InvalidateDomainCache {
        rt::operation(self.client.request(&routes::INVALIDATE_DOMAIN_CACHE))
    }

    /// Validate Domain: `POST /funnels/domain/validate`.
    ///
    /// By its name, a check that a host name is free or that its DNS points here, before it
    /// is connected. Nothing else is known of it.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. Neither the body's fields nor the form of the answer were seen; the body is a free object.
    ///
    /// [`ValidateDomain`] has 1 optional input.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1domain~1validate/post`.
    #[doc(alias = "validate-domain")]
    #[inline]
    pub fn validate_domain(&self) -> ValidateDomain {
        rt::operation(self.client.request(&routes::VALIDATE_DOMAIN))
    }

    /// Verify Page ETag: `GET /funnels/domain/verify-etag`.
    ///
    /// Asked by public pages about their own cached state. Nothing shows a use for
    /// integrations.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. On which host is not known. The names of the query's parameters were not seen and are left out; nor was the form of the answer.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-04-15`.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1domain~1verify-etag/get`.
    #[doc(alias = "verify-page-etag")]
    #[inline]
    pub fn verify_page_etag(&self) -> VerifyPageEtag {
        rt::operation(self.client.request(&routes::VERIFY_PAGE_ETAG))
    }

    /// Get Sitemap: `GET /funnels/domain/get-xml-sitemap`.
    ///
    /// Serves search engines, probably as XML and not as JSON: read it with `.raw()`.
    /// Visitors find the same under the host's own address.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. On which host is not known. The names of the query's parameters were not seen and are left out; nor was the form of the answer.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1domain~1get-xml-sitemap/get`.
    #[doc(alias = "get-sitemap")]
    #[inline]
    pub fn get_sitemap(&self) -> GetSitemap {
        rt::operation(self.client.request(&routes::GET_SITEMAP))
    }

    /// Get Robots Txt: `GET /funnels/domain/get-robots-txt`.
    ///
    /// Plain text for crawlers, most likely: read it with `.raw()`. The text to edit is
    /// `robotsTxtCode` of the record in `list_domains`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. On which host is not known. The names of the query's parameters were not seen and are left out; nor was the form of the answer.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1domain~1get-robots-txt/get`.
    #[doc(alias = "get-robots-txt")]
    #[inline]
    pub fn get_robots_txt(&self) -> GetRobotsTxt {
        rt::operation(self.client.request(&routes::GET_ROBOTS_TXT))
    }

    /// List Pixel Events: `GET /funnels/event`.
    ///
    /// Which advertising pixels report what, for the whole funnel or for single pages;
    /// paged by `page` and `limit`. Access tokens of pixels are not among the known fields.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same.
    ///
    /// * `funnel_id`: text (in the query), `funnelId` on the wire. The id of a funnel or website.
    ///
    /// [`ListPixelEvents`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListPixelEvents::location_id`].
    ///
    /// Answers with [`ListPixelEventsResponse`](super::models::ListPixelEventsResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1event/get`.
    #[doc(alias = "list-pixel-events")]
    pub fn list_pixel_events(&self, funnel_id: impl Into<String>) -> ListPixelEvents {
        let mut request = self.client.request(&routes::LIST_PIXEL_EVENTS);
        request.query::<String>("funnelId", &funnel_id.into());
        rt::operation(request)
    }

    /// Create Pixel Event: `POST /funnels/event`.
    ///
    /// Lets a Facebook pixel report the chosen `events`. With the level `page`, `pageIds`
    /// says on which pages. The optional `accessToken` belongs to the pixel's provider: a
    /// secret, and none of this API.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. `type` and `provider` were seen with one value each, `funnel` and `facebook`; the form of the answer was not seen.
    ///
    /// [`CreatePixelEvent`] has 9 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the body): from `client.location(id)`, or [`CreatePixelEvent::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1event/post`.
    #[doc(alias = "create-pixel-event")]
    #[inline]
    pub fn create_pixel_event(&self) -> CreatePixelEvent {
        rt::operation(self.client.request(&routes::CREATE_PIXEL_EVENT))
    }

    /// Delete Pixel Event: `DELETE /funnels/event/{id}`.
    ///
    /// The pixel stops reporting. Take the id from `_id` in `list_pixel_events`; the digits
    /// in `pixelId` are Facebook's and do not work here.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The form of the answer was not seen.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1event~1{id}/delete`.
    #[doc(alias = "delete-pixel-event")]
    pub fn delete_pixel_event(&self, id: impl Into<String>) -> DeletePixelEvent {
        let mut request = self.client.request(&routes::DELETE_PIXEL_EVENT);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Update Pixel Event: `PATCH /funnels/event/{id}`.
    ///
    /// Takes the same keys as creating, less funnel, location and provider. Whether a lone
    /// key may be sent without losing the others is not recorded.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The form of the answer was not seen.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// [`UpdatePixelEvent`] has 7 optional inputs.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1event~1{id}/patch`.
    #[doc(alias = "update-pixel-event")]
    pub fn update_pixel_event(&self, id: impl Into<String>) -> UpdatePixelEvent {
        let mut request = self.client.request(&routes::UPDATE_PIXEL_EVENT);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Send Conversion Event: `POST /funnels/event/conversion`.
    ///
    /// Fired by public pages for pixels that report conversions. Called by hand, it would
    /// presumably report something that did not happen.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. On which host is not known. Neither the body's fields nor the form of the answer were seen; the body is a free object.
    ///
    /// [`SendConversionEvent`] has 1 optional input.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-04-15`.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1event~1conversion/post`.
    #[doc(alias = "send-conversion-event")]
    #[inline]
    pub fn send_conversion_event(&self) -> SendConversionEvent {
        rt::operation(self.client.request(&routes::SEND_CONVERSION_EVENT))
    }

    /// List Order Form Products: `GET /funnels/order-form/products`.
    ///
    /// What buyers can choose on one step: main offers and, with `bumpProduct`, the
    /// additional ones. `funnel` and `step` are ids. Rows have product and price as
    /// objects, while writing takes their ids.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. Public code calls the path with a trailing slash; that it answers without one was not seen.
    ///
    /// * `funnel`: text (in the query)
    /// * `step`: text (in the query)
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListOrderFormProducts::location_id`].
    ///
    /// Answers with [`ListOrderFormProductsResponse`](super::models::ListOrderFormProductsResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1order-form~1products/get`.
    #[doc(alias = "list-order-form-products")]
    pub fn list_order_form_products(
        &self,
        funnel: impl Into<String>,
        step: impl Into<String>,
    ) -> ListOrderFormProducts {
        let mut request = self.client.request(&routes::LIST_ORDER_FORM_PRODUCTS);
        request.query::<String>("funnel", &funnel.into());
        request.query::<String>("step", &step.into());
        rt::operation(request)
    }

    /// Create Order Form Product: `POST /funnels/order-form/products`.
    ///
    /// Puts an existing product with one of its prices on a step's form; both are created
    /// in the products family first. `bumpProduct` offers it as an extra beside the main
    /// choice, `quantity.max` goes from 1 to 999.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The answer is the created row; `_id` is the one field of it that is recorded.
    ///
    /// [`CreateOrderFormProduct`] has 9 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the body): from `client.location(id)`, or [`CreateOrderFormProduct::location_id`].
    ///
    /// Answers with [`CreateOrderFormProductResponse`](super::models::CreateOrderFormProductResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1order-form~1products/post`.
    #[doc(alias = "create-order-form-product")]
    #[inline]
    pub fn create_order_form_product(&self) -> CreateOrderFormProduct {
        rt::operation(self.client.request(&routes::CREATE_ORDER_FORM_PRODUCT))
    }

    /// Update Order Form Product: `PUT /funnels/order-form/products/{id}`.
    ///
    /// The id is the row's on the form, not the product's. Product and price can be
    /// exchanged; which funnel and step it stands on is not among the keys. Send all keys,
    /// as it is a PUT.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The form of the answer was not seen.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// [`UpdateOrderFormProduct`] has 7 optional inputs.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1order-form~1products~1{id}/put`.
    #[doc(alias = "update-order-form-product")]
    pub fn update_order_form_product(
        &self,
        id: impl Into<String>,
    ) -> UpdateOrderFormProduct {
        let mut request = self.client.request(&routes::UPDATE_ORDER_FORM_PRODUCT);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Delete Order Form Product: `DELETE /funnels/order-form/products/{id}`.
    ///
    /// Takes the offer off the form. The id is the row's `_id` from
    /// `list_order_form_products`; those of the product and its price do not belong here.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The form of the answer was not seen.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1order-form~1products~1{id}/delete`.
    #[doc(alias = "delete-order-form-product")]
    pub fn delete_order_form_product(
        &self,
        id: impl Into<String>,
    ) -> DeleteOrderFormProduct {
        let mut request = self.client.request(&routes::DELETE_ORDER_FORM_PRODUCT);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Create Order Form Contact: `POST /funnels/order-form/contact`.
    ///
    /// Made by a public checkout for its buyer. Integrations create people with the
    /// contacts family, whose fields are documented.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. On which host is not known. Neither the body's fields nor the form of the answer were seen; the body is a free object.
    ///
    /// [`CreateOrderFormContact`] has 1 optional input.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-04-15`.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1order-form~1contact/post`.
    #[doc(alias = "create-order-form-contact")]
    #[inline]
    pub fn create_order_form_contact(&self) -> CreateOrderFormContact {
        rt::operation(self.client.request(&routes::CREATE_ORDER_FORM_CONTACT))
    }

    /// List Public Order Form Products: `GET /funnels/order-form/public/products`.
    ///
    /// What a checkout shows to visitors who have no token. With one,
    /// `list_order_form_products` gives the same offers with known parameters and fields.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. On which host is not known. The names of the query's parameters were not seen and are left out; nor was the form of the answer.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-04-15`.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1order-form~1public~1products/get`.
    #[doc(alias = "list-public-order-form-products")]
    #[inline]
    pub fn list_public_order_form_products(&self) -> ListPublicOrderFormProducts {
        rt::operation(self.client.request(&routes::LIST_PUBLIC_ORDER_FORM_PRODUCTS))
    }

    /// Get Public Order Form Product: `GET /funnels/order-form/public/product`.
    ///
    /// Asked by buttons on public pages to show what something costs and whether it is
    /// charged once or again and again. A failure carries its reason in `message`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. On which host is not known. `price` is the one field that public code reads; there are others.
    ///
    /// * `product_id`: text (in the query), `productId` on the wire. Id of a product, mostly one of the products family.
    ///
    /// Answers with [`GetPublicOrderFormProductResponse`](super::models::GetPublicOrderFormProductResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-04-15`.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1order-form~1public~1product/get`.
    #[doc(alias = "get-public-order-form-product")]
    pub fn get_public_order_form_product(
        &self,
        product_id: impl Into<String>,
    ) -> GetPublicOrderFormProduct {
        let mut request = self.client.request(&routes::GET_PUBLIC_ORDER_FORM_PRODUCT);
        request.query::<String>("productId", &product_id.into());
        rt::operation(request)
    }

    /// List Orders: `GET /funnels/order`.
    ///
    /// Covers forms of version 1 only: an empty list does not mean that nothing was sold.
    /// Orders of version 2 are in the payments family.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The names of the query's parameters were not seen and are left out.
    ///
    /// Answers with [`ListOrdersResponse`](super::models::ListOrdersResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1order/get`.
    #[doc(alias = "list-orders")]
    #[inline]
    pub fn list_orders(&self) -> ListOrders {
        rt::operation(self.client.request(&routes::LIST_ORDERS))
    }

    /// List Custom Fonts: `GET /funnels/custom-fonts`.
    ///
    /// Typefaces that the account has uploaded for its pages, in pieces by `skip` and
    /// `limit`. Names and files of a font are in `extra`, under keys not recorded.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. `_id` is the one field of a font that is recorded.
    ///
    /// [`ListCustomFonts`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListCustomFonts::location_id`].
    ///
    /// Answers with [`ListCustomFontsResponse`](super::models::ListCustomFontsResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1custom-fonts/get`.
    #[doc(alias = "list-custom-fonts")]
    #[inline]
    pub fn list_custom_fonts(&self) -> ListCustomFonts {
        rt::operation(self.client.request(&routes::LIST_CUSTOM_FONTS))
    }

    /// Create Store: `POST /funnels/store/create-in-funnel`.
    ///
    /// Turns a site into a shop: adds its five steps in one call and reports each with the
    /// ids of step and page. `importTheme` takes the store's look along. `delete_store`
    /// takes the steps away again.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same.
    ///
    /// [`CreateStore`] has 3 optional inputs.
    ///
    /// Answers with [`CreateStoreResponse`](super::models::CreateStoreResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1store~1create-in-funnel/post`.
    #[doc(alias = "create-store")]
    #[inline]
    pub fn create_store(&self) -> CreateStore {
        rt::operation(self.client.request(&routes::CREATE_STORE))
    }

    /// Get Funnel Record: `GET /funnels/funnel/{id}`.
    ///
    /// Answers 200 with `_id` set to whatever stands in the path, for ids that never
    /// existed too, so success proves nothing. Use `get`, which refuses unknown ids.
    /// Deleting on this path gives 404.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com` and `services.leadconnectorhq.com`. Fields beyond `_id` were not seen. Several clients also call it on services.leadconnectorhq.com; what it answered there is not recorded.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Answers with [`GetRecordResponse`](super::models::GetRecordResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1{id}/get`.
    #[doc(alias = "get-funnel-record")]
    pub fn get_record(&self, id: impl Into<String>) -> GetRecord {
        let mut request = self.client.request(&routes::GET_RECORD);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Sync Element Template Changes: `POST /funnels/builder/element-template/sync/changes`.
    ///
    /// Part of every Save in the editor, beside the same step for prebuilt sections, for
    /// elements that were saved for reuse. It answers 201; the page itself is stored by
    /// `save_page_content`.
    ///
    /// Seen in public code only (feature `observed`): nobody documents it, it can change without notice, and the platform may refuse the token. Seen on `backend.leadconnectorhq.com`, never on the public host; the request goes to the client's own base URL all the same. The body was not seen and is a free object; the call for prebuilt sections beside it takes `pageId`, `pageData`, `locationId`, `write` and `isPublished`. Nor was the form of the answer.
    ///
    /// [`SyncElementTemplateChanges`] has 1 optional input.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1element-template~1sync~1changes/post`.
    #[doc(alias = "sync-element-template-changes")]
    #[inline]
    pub fn sync_element_template_changes(&self) -> SyncElementTemplateChanges {
        rt::operation(self.client.request(&routes::SYNC_ELEMENT_TEMPLATE_CHANGES))
    }
}
