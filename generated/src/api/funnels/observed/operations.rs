// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Funnels.

use super::kinds;
use crate::api::funnels::models;
use crate::runtime as rt;

/// A request of [`Funnels::write_page`](super::Funnels::write_page): `PUT /funnels/page`.
pub type WritePage = rt::Operation<kinds::WritePage>;

/// A request of [`Funnels::update_settings`](super::Funnels::update_settings): `POST /funnels/funnel/update-settings`.
pub type UpdateSettings = rt::Operation<kinds::UpdateSettings>;

impl UpdateSettings {
    /// The id of a funnel or website.
    ///
    /// `funnelId`: text.
    pub fn funnel_id(mut self, funnel_id: impl Into<String>) -> Self {
        self.0.field::<String>("funnelId", &funnel_id.into());
        self
    }

    /// The path under the domain.
    ///
    /// `funnelPath`: text.
    pub fn funnel_path(mut self, funnel_path: impl Into<String>) -> Self {
        self.0.field::<String>("funnelPath", &funnel_path.into());
        self
    }

    /// `funnelName`: text.
    pub fn funnel_name(mut self, funnel_name: impl Into<String>) -> Self {
        self.0.field::<String>("funnelName", &funnel_name.into());
        self
    }

    /// The id of a domain, from `list_domains`.
    ///
    /// `domainId`: text.
    pub fn domain_id(mut self, domain_id: impl Into<String>) -> Self {
        self.0.field::<String>("domainId", &domain_id.into());
        self
    }

    /// `faviconUrl`: text.
    pub fn favicon_url(mut self, favicon_url: impl Into<String>) -> Self {
        self.0.field::<String>("faviconUrl", &favicon_url.into());
        self
    }

    /// Code for the head of every page; an empty string removes it.
    ///
    /// `headTrackingCode`: text.
    pub fn head_tracking_code(mut self, head_tracking_code: impl Into<String>) -> Self {
        self.0.field::<String>("headTrackingCode", &head_tracking_code.into());
        self
    }

    /// Code for the body of every page; an empty string removes it.
    ///
    /// `bodyTrackingCode`: text.
    pub fn body_tracking_code(mut self, body_tracking_code: impl Into<String>) -> Self {
        self.0.field::<String>("bodyTrackingCode", &body_tracking_code.into());
        self
    }

    /// Live or test payments; which value means which was not recorded.
    ///
    /// `paymentMode`: flag.
    #[inline]
    pub fn payment_mode(mut self, payment_mode: bool) -> Self {
        self.0.field::<bool>("paymentMode", &payment_mode);
        self
    }

    /// `chatWidgetId`: text.
    pub fn chat_widget_id(mut self, chat_widget_id: impl Into<String>) -> Self {
        self.0.field::<String>("chatWidgetId", &chat_widget_id.into());
        self
    }

    /// Ends all split tests; null where nothing is to end.
    ///
    /// `stopAllSplitTestsAndReset`: an object, `SplitTestReset`, null is a value of its own.
    pub fn stop_all_split_tests_and_reset(
        mut self,
        stop_all_split_tests_and_reset: impl Into<rt::Nullable<models::SplitTestReset>>,
    ) -> Self {
        self.0
            .field::<
                rt::Nullable<models::SplitTestReset>,
            >("stopAllSplitTestsAndReset", &stop_all_split_tests_and_reset.into());
        self
    }

    /// `requireCreditCard`: flag.
    #[inline]
    pub fn require_credit_card(mut self, require_credit_card: bool) -> Self {
        self.0.field::<bool>("requireCreditCard", &require_credit_card);
        self
    }

    /// `storeCurrencyFormatting`: flag.
    #[inline]
    pub fn store_currency_formatting(mut self, store_currency_formatting: bool) -> Self {
        self.0.field::<bool>("storeCurrencyFormatting", &store_currency_formatting);
        self
    }

    /// `autoGenerateSchema`: flag.
    #[inline]
    pub fn auto_generate_schema(mut self, auto_generate_schema: bool) -> Self {
        self.0.field::<bool>("autoGenerateSchema", &auto_generate_schema);
        self
    }
}

/// A request of [`Funnels::update_page`](super::Funnels::update_page): `POST /funnels/funnel/funnel-page/{pageId}`.
pub type UpdatePage = rt::Operation<kinds::UpdatePage>;

impl UpdatePage {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Address on the web.
    ///
    /// `url`: text.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.0.field::<String>("url", &url.into());
        self
    }

    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `NewPageMeta`.
    #[inline]
    pub fn meta(mut self, meta: models::NewPageMeta) -> Self {
        self.0.field::<models::NewPageMeta>("meta", &meta);
        self
    }
}

/// A request of [`Funnels::find_unique_page_url`](super::Funnels::find_unique_page_url): `GET /funnels/funnel/funnel-step-page-url`.
pub type FindUniquePageUrl = rt::Operation<kinds::FindUniquePageUrl>;

impl FindUniquePageUrl {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.query::<String>("name", &name.into());
        self
    }
}

/// A request of [`Funnels::archive_or_restore_page`](super::Funnels::archive_or_restore_page): `POST /funnels/funnel/update-funnel-and-page`.
pub type ArchiveOrRestorePage = rt::Operation<kinds::ArchiveOrRestorePage>;

impl ArchiveOrRestorePage {
    /// The id of a funnel or website.
    ///
    /// `funnelId`: text.
    pub fn funnel_id(mut self, funnel_id: impl Into<String>) -> Self {
        self.0.field::<String>("funnelId", &funnel_id.into());
        self
    }

    /// The page to archive; it may not be the only one of its step.
    ///
    /// `archivePageId`: text.
    pub fn archive_page_id(mut self, archive_page_id: impl Into<String>) -> Self {
        self.0.field::<String>("archivePageId", &archive_page_id.into());
        self
    }

    /// The archived page to put back.
    ///
    /// `restoreArchivePageId`: text.
    pub fn restore_archive_page_id(
        mut self,
        restore_archive_page_id: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("restoreArchivePageId", &restore_archive_page_id.into());
        self
    }

    /// The id of a step, a UUID made by whoever created it.
    ///
    /// `stepId`: text.
    pub fn step_id(mut self, step_id: impl Into<String>) -> Self {
        self.0.field::<String>("stepId", &step_id.into());
        self
    }

    /// `funnelStepDetails`: an object, `FunnelStepDetails`.
    #[inline]
    pub fn funnel_step_details(
        mut self,
        funnel_step_details: models::FunnelStepDetails,
    ) -> Self {
        self.0
            .field::<
                models::FunnelStepDetails,
            >("funnelStepDetails", &funnel_step_details);
        self
    }
}

/// A request of [`Funnels::clone_control_page`](super::Funnels::clone_control_page): `POST /funnels/funnel/clone-control-page`.
pub type CloneControlPage = rt::Operation<kinds::CloneControlPage>;

impl CloneControlPage {
    /// The id of a page's record.
    ///
    /// `pageId`: text.
    pub fn page_id(mut self, page_id: impl Into<String>) -> Self {
        self.0.field::<String>("pageId", &page_id.into());
        self
    }

    /// `stepName`: text.
    pub fn step_name(mut self, step_name: impl Into<String>) -> Self {
        self.0.field::<String>("stepName", &step_name.into());
        self
    }

    /// A host name without scheme, such as `www.example.com`.
    ///
    /// `domainName`: text, not empty.
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.0.field::<String>("domainName", &domain_name.into());
        self
    }
}

/// A request of [`Funnels::list_security_headers`](super::Funnels::list_security_headers): `GET /funnels/funnel/headers`.
pub type ListSecurityHeaders = rt::Operation<kinds::ListSecurityHeaders>;

/// A request of [`Funnels::update_security_header`](super::Funnels::update_security_header): `PUT /funnels/funnel/headers`.
pub type UpdateSecurityHeader = rt::Operation<kinds::UpdateSecurityHeader>;

impl UpdateSecurityHeader {
    /// The id of a funnel or website.
    ///
    /// `funnelId`: text.
    pub fn funnel_id(mut self, funnel_id: impl Into<String>) -> Self {
        self.0.field::<String>("funnelId", &funnel_id.into());
        self
    }

    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.0.field::<String>("key", &key.into());
        self
    }

    /// The value itself; unit and form depend on where it stands.
    ///
    /// `value`: text.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.0.field::<String>("value", &value.into());
        self
    }
}

/// A request of [`Funnels::add_security_header`](super::Funnels::add_security_header): `POST /funnels/funnel/headers`.
pub type AddSecurityHeader = rt::Operation<kinds::AddSecurityHeader>;

impl AddSecurityHeader {
    /// The id of a funnel or website.
    ///
    /// `funnelId`: text.
    pub fn funnel_id(mut self, funnel_id: impl Into<String>) -> Self {
        self.0.field::<String>("funnelId", &funnel_id.into());
        self
    }

    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.0.field::<String>("key", &key.into());
        self
    }

    /// The value itself; unit and form depend on where it stands.
    ///
    /// `value`: text.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.0.field::<String>("value", &value.into());
        self
    }
}

/// A request of [`Funnels::delete_security_header`](super::Funnels::delete_security_header): `POST /funnels/funnel/headers/delete`.
pub type DeleteSecurityHeader = rt::Operation<kinds::DeleteSecurityHeader>;

impl DeleteSecurityHeader {
    /// The id of a funnel or website.
    ///
    /// `funnelId`: text.
    pub fn funnel_id(mut self, funnel_id: impl Into<String>) -> Self {
        self.0.field::<String>("funnelId", &funnel_id.into());
        self
    }

    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.0.field::<String>("key", &key.into());
        self
    }
}

/// A request of [`Funnels::get_cookie_consent`](super::Funnels::get_cookie_consent): `GET /funnels/funnel/cookie-consent`.
pub type GetCookieConsent = rt::Operation<kinds::GetCookieConsent>;

/// A request of [`Funnels::save_cookie_consent`](super::Funnels::save_cookie_consent): `POST /funnels/funnel/cookie-consent`.
pub type SaveCookieConsent = rt::Operation<kinds::SaveCookieConsent>;

impl SaveCookieConsent {
    /// The id of a funnel or website.
    ///
    /// `funnelId`: text.
    pub fn funnel_id(mut self, funnel_id: impl Into<String>) -> Self {
        self.0.field::<String>("funnelId", &funnel_id.into());
        self
    }

    /// The id of a page's record.
    ///
    /// `pageId`: text.
    pub fn page_id(mut self, page_id: impl Into<String>) -> Self {
        self.0.field::<String>("pageId", &page_id.into());
        self
    }

    /// `isCookieEnabled`: flag.
    #[inline]
    pub fn is_cookie_enabled(mut self, is_cookie_enabled: bool) -> Self {
        self.0.field::<bool>("isCookieEnabled", &is_cookie_enabled);
        self
    }

    /// Whether visitors are asked before cookies are set.
    ///
    /// `complianceType`: one of `ask-opt-in`, `do-not-ask`.
    pub fn compliance_type(
        mut self,
        compliance_type: impl Into<models::CookieConsentComplianceType>,
    ) -> Self {
        self.0
            .field::<
                models::CookieConsentComplianceType,
            >("complianceType", &compliance_type.into());
        self
    }

    /// `msgDescription`: text.
    pub fn msg_description(mut self, msg_description: impl Into<String>) -> Self {
        self.0.field::<String>("msgDescription", &msg_description.into());
        self
    }

    /// Days until a visitor is asked again.
    ///
    /// `consentExpiration`: number.
    #[inline]
    pub fn consent_expiration(mut self, consent_expiration: f64) -> Self {
        self.0.field::<f64>("consentExpiration", &consent_expiration);
        self
    }

    /// `layoutSettings`: any JSON value.
    pub fn layout_settings(mut self, layout_settings: impl Into<rt::Json>) -> Self {
        self.0.field::<rt::Json>("layoutSettings", &layout_settings.into());
        self
    }

    /// `cookieList`: list of JSON values.
    pub fn cookie_list(mut self, cookie_list: impl Into<rt::List<rt::Json>>) -> Self {
        self.0.field::<rt::List<rt::Json>>("cookieList", &cookie_list.into());
        self
    }

    /// `cookieListSettings`: any JSON value.
    pub fn cookie_list_settings(
        mut self,
        cookie_list_settings: impl Into<rt::Json>,
    ) -> Self {
        self.0.field::<rt::Json>("cookieListSettings", &cookie_list_settings.into());
        self
    }

    /// `regionSettings`: any JSON value.
    pub fn region_settings(mut self, region_settings: impl Into<rt::Json>) -> Self {
        self.0.field::<rt::Json>("regionSettings", &region_settings.into());
        self
    }

    /// `style`: text.
    pub fn style(mut self, style: impl Into<String>) -> Self {
        self.0.field::<String>("style", &style.into());
        self
    }
}

/// A request of [`Funnels::delete_store`](super::Funnels::delete_store): `POST /funnels/funnel/delete-store`.
pub type DeleteStore = rt::Operation<kinds::DeleteStore>;

impl DeleteStore {
    /// The id of a funnel or website.
    ///
    /// `funnelId`: text.
    pub fn funnel_id(mut self, funnel_id: impl Into<String>) -> Self {
        self.0.field::<String>("funnelId", &funnel_id.into());
        self
    }

    /// The user in whose name it happens.
    ///
    /// `userId`: text.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }
}

/// A request of [`Funnels::create_custom_product_detail_page`](super::Funnels::create_custom_product_detail_page): `POST /funnels/funnel/create-custom-product-detail-page`.
pub type CreateCustomProductDetailPage = rt::Operation<
    kinds::CreateCustomProductDetailPage,
>;

impl CreateCustomProductDetailPage {
    /// The id of a funnel or website.
    ///
    /// `funnelId`: text.
    pub fn funnel_id(mut self, funnel_id: impl Into<String>) -> Self {
        self.0.field::<String>("funnelId", &funnel_id.into());
        self
    }

    /// `step`: an object, `NewFunnelStep`.
    #[inline]
    pub fn step(mut self, step: models::NewFunnelStep) -> Self {
        self.0.field::<models::NewFunnelStep>("step", &step);
        self
    }
}

/// A request of [`Funnels::clear_cache`](super::Funnels::clear_cache): `POST /funnels/funnel/cache/clear`.
pub type ClearCache = rt::Operation<kinds::ClearCache>;

impl ClearCache {
    /// The body. The document does not require one.
    pub fn body(mut self, body: impl Into<rt::Json>) -> Self {
        self.0.body::<rt::Json>(&body.into());
        self
    }
}

/// A request of [`Funnels::get_geo_location`](super::Funnels::get_geo_location): `GET /funnels/funnel/geo-location`.
pub type GetGeoLocation = rt::Operation<kinds::GetGeoLocation>;

/// A request of [`Funnels::list_blogs`](super::Funnels::list_blogs): `GET /funnels/funnel/blog/list`.
pub type ListBlogs = rt::Operation<kinds::ListBlogs>;

impl ListBlogs {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }

    /// `searchTerm`: text.
    pub fn search_term(mut self, search_term: impl Into<String>) -> Self {
        self.0.query::<String>("searchTerm", &search_term.into());
        self
    }
}

/// A request of [`Funnels::list_folders`](super::Funnels::list_folders): `GET /funnels/funnel/folder/list`.
pub type ListFolders = rt::Operation<kinds::ListFolders>;

/// A request of [`Funnels::list_folder_entities`](super::Funnels::list_folder_entities): `GET /funnels/funnel/folder/entities`.
pub type ListFolderEntities = rt::Operation<kinds::ListFolderEntities>;

/// A request of [`Funnels::delete_folder`](super::Funnels::delete_folder): `POST /funnels/funnel/folder/delete`.
pub type DeleteFolder = rt::Operation<kinds::DeleteFolder>;

impl DeleteFolder {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.0.field::<String>("id", &id.into());
        self
    }

    /// The user in whose name it happens.
    ///
    /// `userId`: text.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }
}

/// A request of [`Funnels::get_webinar_session`](super::Funnels::get_webinar_session): `GET /funnels/funnel/webinar/session`.
pub type GetWebinarSession = rt::Operation<kinds::GetWebinarSession>;

/// A request of [`Funnels::list_webinar_sessions`](super::Funnels::list_webinar_sessions): `POST /funnels/funnel/webinar/sessions`.
pub type ListWebinarSessions = rt::Operation<kinds::ListWebinarSessions>;

impl ListWebinarSessions {
    /// The body. The document does not require one.
    pub fn body(mut self, body: impl Into<rt::Json>) -> Self {
        self.0.body::<rt::Json>(&body.into());
        self
    }
}

/// A request of [`Funnels::update_webinar`](super::Funnels::update_webinar): `PATCH /funnels/funnel/webinar/{id}`.
pub type UpdateWebinar = rt::Operation<kinds::UpdateWebinar>;

impl UpdateWebinar {
    /// `webinarProperties`: an object, `WebinarProperties`.
    #[inline]
    pub fn webinar_properties(
        mut self,
        webinar_properties: models::WebinarProperties,
    ) -> Self {
        self.0
            .field::<
                models::WebinarProperties,
            >("webinarProperties", &webinar_properties);
        self
    }
}

/// A request of [`Funnels::get_page`](super::Funnels::get_page): `GET /funnels/page/{pageId}`.
pub type GetPage = rt::Operation<kinds::GetPage>;

/// A request of [`Funnels::list_all_pages`](super::Funnels::list_all_pages): `GET /funnels/page/list`.
pub type ListAllPages = rt::Operation<kinds::ListAllPages>;

/// A request of [`Funnels::create_page`](super::Funnels::create_page): `POST /funnels/page/create-page`.
pub type CreatePage = rt::Operation<kinds::CreatePage>;

impl CreatePage {
    /// The body. The document does not require one.
    pub fn body(mut self, body: impl Into<rt::Json>) -> Self {
        self.0.body::<rt::Json>(&body.into());
        self
    }
}

/// A request of [`Funnels::get_public_page_data`](super::Funnels::get_public_page_data): `GET /funnels/page/data`.
pub type GetPublicPageData = rt::Operation<kinds::GetPublicPageData>;

impl GetPublicPageData {
    /// The id of a page's record.
    ///
    /// `pageId`: text.
    pub fn page_id(mut self, page_id: impl Into<String>) -> Self {
        self.0.query::<String>("pageId", &page_id.into());
        self
    }

    /// Name of a host on the web; some answers put `https://` before it.
    ///
    /// `domain`: text.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.0.query::<String>("domain", &domain.into());
        self
    }

    /// Where it lies within something larger: an address behind the domain, a file or a
    /// tree.
    ///
    /// `path`: text.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.0.query::<String>("path", &path.into());
        self
    }

    /// The id of a funnel or website.
    ///
    /// `funnelId`: text.
    pub fn funnel_id(mut self, funnel_id: impl Into<String>) -> Self {
        self.0.query::<String>("funnelId", &funnel_id.into());
        self
    }

    /// The id of a step, a UUID made by whoever created it.
    ///
    /// `stepId`: text.
    pub fn step_id(mut self, step_id: impl Into<String>) -> Self {
        self.0.query::<String>("stepId", &step_id.into());
        self
    }

    /// A stored version, `version_id` in `list_page_versions`.
    ///
    /// `versionId`: text.
    pub fn version_id(mut self, version_id: impl Into<String>) -> Self {
        self.0.query::<String>("versionId", &version_id.into());
        self
    }

    /// `additionalRoute`: flag.
    #[inline]
    pub fn additional_route(mut self, additional_route: bool) -> Self {
        self.0.query::<bool>("additionalRoute", &additional_route);
        self
    }
}

/// A request of [`Funnels::record_page_view`](super::Funnels::record_page_view): `GET /funnels/page/view/event`.
pub type RecordPageView = rt::Operation<kinds::RecordPageView>;

/// A request of [`Funnels::list_page_products`](super::Funnels::list_page_products): `GET /funnels/page/product`.
pub type ListPageProducts = rt::Operation<kinds::ListPageProducts>;

impl ListPageProducts {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.query::<String>("name", &name.into());
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }
}

/// A request of [`Funnels::get_page_product`](super::Funnels::get_page_product): `GET /funnels/page/product/{id}`.
pub type GetPageProduct = rt::Operation<kinds::GetPageProduct>;

/// A request of [`Funnels::save_page_content`](super::Funnels::save_page_content): `POST /funnels/builder/autosave/{pageId}`.
pub type SavePageContent = rt::Operation<kinds::SavePageContent>;

impl SavePageContent {
    /// Whether the version is a draft or live.
    ///
    /// `pageType`: one of `draft`, `live`, `optin_funnel_page`.
    pub fn page_type(
        mut self,
        page_type: impl Into<models::SavePageContentPageType>,
    ) -> Self {
        self.0.field::<models::SavePageContentPageType>("pageType", &page_type.into());
        self
    }

    /// Whether a person saved, and not the timer.
    ///
    /// `manualSave`: flag.
    #[inline]
    pub fn manual_save(mut self, manual_save: bool) -> Self {
        self.0.field::<bool>("manualSave", &manual_save);
        self
    }

    /// `integrations`: an object, `PageIntegrations`.
    #[inline]
    pub fn integrations(mut self, integrations: models::PageIntegrations) -> Self {
        self.0.field::<models::PageIntegrations>("integrations", &integrations);
        self
    }

    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: any JSON value.
    pub fn meta(mut self, meta: impl Into<rt::Json>) -> Self {
        self.0.field::<rt::Json>("meta", &meta.into());
        self
    }
}

/// A request of [`Funnels::list_page_versions`](super::Funnels::list_page_versions): `GET /funnels/builder/get-versions`.
pub type ListPageVersions = rt::Operation<kinds::ListPageVersions>;

/// A request of [`Funnels::publish_page_version`](super::Funnels::publish_page_version): `POST /funnels/builder/publish-version`.
pub type PublishPageVersion = rt::Operation<kinds::PublishPageVersion>;

/// A request of [`Funnels::restore_page_version`](super::Funnels::restore_page_version): `POST /funnels/builder/restore-version`.
pub type RestorePageVersion = rt::Operation<kinds::RestorePageVersion>;

impl RestorePageVersion {
    /// The id of a page's record.
    ///
    /// `pageId`: text.
    pub fn page_id(mut self, page_id: impl Into<String>) -> Self {
        self.0.field::<String>("pageId", &page_id.into());
        self
    }

    /// A stored version, `version_id` in `list_page_versions`.
    ///
    /// `versionId`: text.
    pub fn version_id(mut self, version_id: impl Into<String>) -> Self {
        self.0.field::<String>("versionId", &version_id.into());
        self
    }

    /// The user in whose name it happens.
    ///
    /// `userId`: text.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }
}

/// A request of [`Funnels::delete_page_version_history`](super::Funnels::delete_page_version_history): `POST /funnels/builder/delete-version-history-data`.
pub type DeletePageVersionHistory = rt::Operation<kinds::DeletePageVersionHistory>;

impl DeletePageVersionHistory {
    /// The body. The document does not require one.
    pub fn body(mut self, body: impl Into<rt::Json>) -> Self {
        self.0.body::<rt::Json>(&body.into());
        self
    }
}

/// A request of [`Funnels::get_page_content`](super::Funnels::get_page_content): `GET /funnels/builder/page/data`.
pub type GetPageContent = rt::Operation<kinds::GetPageContent>;

/// A request of [`Funnels::get_builder_cache`](super::Funnels::get_builder_cache): `GET /funnels/builder/redis-key-data/{pageId}`.
pub type GetBuilderCache = rt::Operation<kinds::GetBuilderCache>;

/// A request of [`Funnels::save_global_sections`](super::Funnels::save_global_sections): `POST /funnels/builder/global-sections/{funnelId}`.
pub type SaveGlobalSections = rt::Operation<kinds::SaveGlobalSections>;

impl SaveGlobalSections {
    /// Which edition it is: a number, a text or, for new agents, its whole content.
    ///
    /// `version`: whole number.
    #[inline]
    pub fn version(mut self, version: i64) -> Self {
        self.0.field::<i64>("version", &version);
        self
    }

    /// `sectionData`: list of JSON values.
    pub fn section_data(mut self, section_data: impl Into<rt::List<rt::Json>>) -> Self {
        self.0.field::<rt::List<rt::Json>>("sectionData", &section_data.into());
        self
    }
}

/// A request of [`Funnels::list_section_templates`](super::Funnels::list_section_templates): `GET /funnels/builder/section-template`.
pub type ListSectionTemplates = rt::Operation<kinds::ListSectionTemplates>;

impl ListSectionTemplates {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }
}

/// A request of [`Funnels::list_prebuilt_sections`](super::Funnels::list_prebuilt_sections): `GET /funnels/builder/prebuilt-section`.
pub type ListPrebuiltSections = rt::Operation<kinds::ListPrebuiltSections>;

/// A request of [`Funnels::create_prebuilt_section`](super::Funnels::create_prebuilt_section): `POST /funnels/builder/prebuilt-section`.
pub type CreatePrebuiltSection = rt::Operation<kinds::CreatePrebuiltSection>;

impl CreatePrebuiltSection {
    /// The body. The document does not require one.
    pub fn body(mut self, body: impl Into<rt::Json>) -> Self {
        self.0.body::<rt::Json>(&body.into());
        self
    }
}

/// A request of [`Funnels::get_prebuilt_section`](super::Funnels::get_prebuilt_section): `GET /funnels/builder/prebuilt-section/{id}`.
pub type GetPrebuiltSection = rt::Operation<kinds::GetPrebuiltSection>;

/// A request of [`Funnels::update_prebuilt_section`](super::Funnels::update_prebuilt_section): `PUT /funnels/builder/prebuilt-section/{id}`.
pub type UpdatePrebuiltSection = rt::Operation<kinds::UpdatePrebuiltSection>;

impl UpdatePrebuiltSection {
    /// The body. The document does not require one.
    pub fn body(mut self, body: impl Into<rt::Json>) -> Self {
        self.0.body::<rt::Json>(&body.into());
        self
    }
}

/// A request of [`Funnels::delete_prebuilt_section`](super::Funnels::delete_prebuilt_section): `DELETE /funnels/builder/prebuilt-section/{id}`.
pub type DeletePrebuiltSection = rt::Operation<kinds::DeletePrebuiltSection>;

/// A request of [`Funnels::list_prebuilt_templates`](super::Funnels::list_prebuilt_templates): `GET /funnels/builder/prebuilt-section/{collectionId}/template`.
pub type ListPrebuiltTemplates = rt::Operation<kinds::ListPrebuiltTemplates>;

impl ListPrebuiltTemplates {
    /// `template`, or `sync` for linked sections.
    ///
    /// `prebuiltSectionTemplateType`: one of `template`, `sync`.
    pub fn prebuilt_section_template_type(
        mut self,
        prebuilt_section_template_type: impl Into<
            models::ListPrebuiltTemplatesPrebuiltSectionTemplateType,
        >,
    ) -> Self {
        self.0
            .query::<
                models::ListPrebuiltTemplatesPrebuiltSectionTemplateType,
            >("prebuiltSectionTemplateType", &prebuilt_section_template_type.into());
        self
    }

    /// Which page of a list, counted from 1 in most operations and from 0 in some; in
    /// submissions a page on the web.
    ///
    /// `page`: whole number.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.query::<i64>("page", &page);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number, at most 20.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }
}

/// A request of [`Funnels::create_prebuilt_template`](super::Funnels::create_prebuilt_template): `POST /funnels/builder/prebuilt-section/{collectionId}/template`.
pub type CreatePrebuiltTemplate = rt::Operation<kinds::CreatePrebuiltTemplate>;

impl CreatePrebuiltTemplate {
    /// `sectionData`: any JSON value.
    pub fn section_data(mut self, section_data: impl Into<rt::Json>) -> Self {
        self.0.field::<rt::Json>("sectionData", &section_data.into());
        self
    }
}

/// A request of [`Funnels::get_prebuilt_template`](super::Funnels::get_prebuilt_template): `GET /funnels/builder/prebuilt-section/{collectionId}/template/{type}/{name}`.
pub type GetPrebuiltTemplate = rt::Operation<kinds::GetPrebuiltTemplate>;

/// A request of [`Funnels::sync_prebuilt_sections`](super::Funnels::sync_prebuilt_sections): `POST /funnels/builder/prebuilt-section/sync`.
pub type SyncPrebuiltSections = rt::Operation<kinds::SyncPrebuiltSections>;

impl SyncPrebuiltSections {
    /// The body. The document does not require one.
    pub fn body(mut self, body: impl Into<rt::Json>) -> Self {
        self.0.body::<rt::Json>(&body.into());
        self
    }
}

/// A request of [`Funnels::sync_prebuilt_section_changes`](super::Funnels::sync_prebuilt_section_changes): `POST /funnels/builder/prebuilt-section/sync/changes`.
pub type SyncPrebuiltSectionChanges = rt::Operation<kinds::SyncPrebuiltSectionChanges>;

impl SyncPrebuiltSectionChanges {
    /// The id of a page's record.
    ///
    /// `pageId`: text.
    pub fn page_id(mut self, page_id: impl Into<String>) -> Self {
        self.0.field::<String>("pageId", &page_id.into());
        self
    }

    /// The complete content; what is left out is gone.
    ///
    /// `pageData`: an object, `PageContent`.
    #[inline]
    pub fn page_data(mut self, page_data: models::PageContent) -> Self {
        self.0.field::<models::PageContent>("pageData", &page_data);
        self
    }

    /// False when a live page is edited.
    ///
    /// `write`: flag.
    #[inline]
    pub fn write(mut self, write: bool) -> Self {
        self.0.field::<bool>("write", &write);
        self
    }

    /// `isPublished`: flag.
    #[inline]
    pub fn is_published(mut self, is_published: bool) -> Self {
        self.0.field::<bool>("isPublished", &is_published);
        self
    }
}

/// A request of [`Funnels::get_share_details`](super::Funnels::get_share_details): `GET /funnels/builder/funnel-share-details/{funnelId}`.
pub type GetShareDetails = rt::Operation<kinds::GetShareDetails>;

/// A request of [`Funnels::list_location_lookups`](super::Funnels::list_location_lookups): `GET /funnels/lookup`.
pub type ListLocationLookups = rt::Operation<kinds::ListLocationLookups>;

impl ListLocationLookups {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }
}

/// A request of [`Funnels::add_lookup`](super::Funnels::add_lookup): `POST /funnels/lookup`.
pub type AddLookup = rt::Operation<kinds::AddLookup>;

impl AddLookup {
    /// The body. The document does not require one.
    pub fn body(mut self, body: impl Into<rt::Json>) -> Self {
        self.0.body::<rt::Json>(&body.into());
        self
    }
}

/// A request of [`Funnels::create_lookup`](super::Funnels::create_lookup): `POST /funnels/lookup/create`.
pub type CreateLookup = rt::Operation<kinds::CreateLookup>;

impl CreateLookup {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `page`, `step`, `funnel`.
    pub fn type_(mut self, type_: impl Into<models::CreateLookupType>) -> Self {
        self.0.field::<models::CreateLookupType>("type", &type_.into());
        self
    }

    /// The id of the funnel, step or page that the row is about.
    ///
    /// `typeId`: text.
    pub fn type_id(mut self, type_id: impl Into<String>) -> Self {
        self.0.field::<String>("typeId", &type_id.into());
        self
    }

    /// Where it lies within something larger: an address behind the domain, a file or a
    /// tree.
    ///
    /// `path`: text.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.0.field::<String>("path", &path.into());
        self
    }

    /// The id of a funnel or website.
    ///
    /// `funnelId`: text.
    pub fn funnel_id(mut self, funnel_id: impl Into<String>) -> Self {
        self.0.field::<String>("funnelId", &funnel_id.into());
        self
    }

    /// Name of a host on the web; some answers put `https://` before it.
    ///
    /// `domain`: text.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.0.field::<String>("domain", &domain.into());
        self
    }
}

/// A request of [`Funnels::update_lookup`](super::Funnels::update_lookup): `PUT /funnels/lookup/{lookupId}`.
pub type UpdateLookup = rt::Operation<kinds::UpdateLookup>;

impl UpdateLookup {
    /// Where it lies within something larger: an address behind the domain, a file or a
    /// tree.
    ///
    /// `path`: text.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.0.field::<String>("path", &path.into());
        self
    }

    /// The path in small letters.
    ///
    /// `pathLowercase`: text.
    pub fn path_lowercase(mut self, path_lowercase: impl Into<String>) -> Self {
        self.0.field::<String>("pathLowercase", &path_lowercase.into());
        self
    }
}

/// A request of [`Funnels::update_lookups`](super::Funnels::update_lookups): `PUT /funnels/lookup/multiple`.
pub type UpdateLookups = rt::Operation<kinds::UpdateLookups>;

impl UpdateLookups {
    /// `lookups`: list of `LookupPublication`.
    pub fn lookups(
        mut self,
        lookups: impl Into<rt::List<models::LookupPublication>>,
    ) -> Self {
        self.0.field::<rt::List<models::LookupPublication>>("lookups", &lookups.into());
        self
    }
}

/// A request of [`Funnels::check_path_exists`](super::Funnels::check_path_exists): `POST /funnels/lookup/exists`.
pub type CheckPathExists = rt::Operation<kinds::CheckPathExists>;

impl CheckPathExists {
    /// Name of a host on the web; some answers put `https://` before it.
    ///
    /// `domain`: text.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.0.field::<String>("domain", &domain.into());
        self
    }

    /// Where it lies within something larger: an address behind the domain, a file or a
    /// tree.
    ///
    /// `path`: text.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.0.field::<String>("path", &path.into());
        self
    }
}

/// A request of [`Funnels::list_lookups`](super::Funnels::list_lookups): `GET /funnels/lookup/list`.
pub type ListLookups = rt::Operation<kinds::ListLookups>;

impl ListLookups {
    /// The id of the funnel, step or page that the row is about.
    ///
    /// `typeId`: text.
    pub fn type_id(mut self, type_id: impl Into<String>) -> Self {
        self.0.query::<String>("typeId", &type_id.into());
        self
    }

    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.query::<String>("type", &type_.into());
        self
    }
}

/// A request of [`Funnels::find_lookup_by_path`](super::Funnels::find_lookup_by_path): `GET /funnels/lookup/path`.
pub type FindLookupByPath = rt::Operation<kinds::FindLookupByPath>;

/// A request of [`Funnels::get_entity_lookup`](super::Funnels::get_entity_lookup): `GET /funnels/lookup/type/{entityId}`.
pub type GetEntityLookup = rt::Operation<kinds::GetEntityLookup>;

/// A request of [`Funnels::list_regex_redirects`](super::Funnels::list_regex_redirects): `GET /funnels/lookup/redirect/regex/bulk`.
pub type ListRegexRedirects = rt::Operation<kinds::ListRegexRedirects>;

/// A request of [`Funnels::list_domains`](super::Funnels::list_domains): `GET /funnels/domain`.
pub type ListDomains = rt::Operation<kinds::ListDomains>;

/// A request of [`Funnels::get_domain`](super::Funnels::get_domain): `GET /funnels/domain/{domainId}`.
pub type GetDomain = rt::Operation<kinds::GetDomain>;

/// A request of [`Funnels::update_domain`](super::Funnels::update_domain): `PUT /funnels/domain/{domainId}`.
pub type UpdateDomain = rt::Operation<kinds::UpdateDomain>;

impl UpdateDomain {
    /// The text of the domain's robots.txt.
    ///
    /// `robotsTxtCode`: text.
    pub fn robots_txt_code(mut self, robots_txt_code: impl Into<String>) -> Self {
        self.0.field::<String>("robotsTxtCode", &robots_txt_code.into());
        self
    }
}

/// A request of [`Funnels::invalidate_domain_cache`](super::Funnels::invalidate_domain_cache): `POST /funnels/domain/invalidate-cache`.
pub type InvalidateDomainCache = rt::Operation<kinds::InvalidateDomainCache>;

impl InvalidateDomainCache {
    /// The body. The document does not require one.
    pub fn body(mut self, body: impl Into<rt::Json>) -> Self {
        self.0.body::<rt::Json>(&body.into());
        self
    }
}

/// A request of [`Funnels::validate_domain`](super::Funnels::validate_domain): `POST /funnels/domain/validate`.
pub type ValidateDomain = rt::Operation<kinds::ValidateDomain>;

impl ValidateDomain {
    /// The body. The document does not require one.
    pub fn body(mut self, body: impl Into<rt::Json>) -> Self {
        self.0.body::<rt::Json>(&body.into());
        self
    }
}

/// A request of [`Funnels::verify_page_etag`](super::Funnels::verify_page_etag): `GET /funnels/domain/verify-etag`.
pub type VerifyPageEtag = rt::Operation<kinds::VerifyPageEtag>;

/// A request of [`Funnels::get_sitemap`](super::Funnels::get_sitemap): `GET /funnels/domain/get-xml-sitemap`.
pub type GetSitemap = rt::Operation<kinds::GetSitemap>;

/// A request of [`Funnels::get_robots_txt`](super::Funnels::get_robots_txt): `GET /funnels/domain/get-robots-txt`.
pub type GetRobotsTxt = rt::Operation<kinds::GetRobotsTxt>;

/// A request of [`Funnels::list_pixel_events`](super::Funnels::list_pixel_events): `GET /funnels/event`.
pub type ListPixelEvents = rt::Operation<kinds::ListPixelEvents>;

impl ListPixelEvents {
    /// Which page of a list, counted from 1 in most operations and from 0 in some; in
    /// submissions a page on the web.
    ///
    /// `page`: whole number.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.query::<i64>("page", &page);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }
}

/// A request of [`Funnels::create_pixel_event`](super::Funnels::create_pixel_event): `POST /funnels/event`.
pub type CreatePixelEvent = rt::Operation<kinds::CreatePixelEvent>;

impl CreatePixelEvent {
    /// The id of a funnel or website.
    ///
    /// `funnelId`: text.
    pub fn funnel_id(mut self, funnel_id: impl Into<String>) -> Self {
        self.0.field::<String>("funnelId", &funnel_id.into());
        self
    }

    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `funnel`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.field::<String>("type", &type_.into());
        self
    }

    /// Whether conversions are reported.
    ///
    /// `conversionEnabled`: flag.
    #[inline]
    pub fn conversion_enabled(mut self, conversion_enabled: bool) -> Self {
        self.0.field::<bool>("conversionEnabled", &conversion_enabled);
        self
    }

    /// `level`: one of `funnel`, `page`.
    pub fn level(mut self, level: impl Into<models::PixelEventLevel>) -> Self {
        self.0.field::<models::PixelEventLevel>("level", &level.into());
        self
    }

    /// The pixel's number at its provider, digits as text.
    ///
    /// `pixelId`: text.
    pub fn pixel_id(mut self, pixel_id: impl Into<String>) -> Self {
        self.0.field::<String>("pixelId", &pixel_id.into());
        self
    }

    /// `events`: list of `PixelEventName`.
    pub fn events(
        mut self,
        events: impl Into<rt::List<models::PixelEventName>>,
    ) -> Self {
        self.0.field::<rt::List<models::PixelEventName>>("events", &events.into());
        self
    }

    /// `provider`: text; for example `facebook`.
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        self.0.field::<String>("provider", &provider.into());
        self
    }

    /// The pages that a pixel of level `page` reports on.
    ///
    /// `pageIds`: list of texts.
    pub fn page_ids(mut self, page_ids: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("pageIds", &page_ids.into());
        self
    }

    /// A token of the pixel's provider, not of this API. Keep it out of logs.
    ///
    /// `accessToken`: text.
    pub fn access_token(mut self, access_token: impl Into<String>) -> Self {
        self.0.field::<String>("accessToken", &access_token.into());
        self
    }
}

/// A request of [`Funnels::delete_pixel_event`](super::Funnels::delete_pixel_event): `DELETE /funnels/event/{id}`.
pub type DeletePixelEvent = rt::Operation<kinds::DeletePixelEvent>;

/// A request of [`Funnels::update_pixel_event`](super::Funnels::update_pixel_event): `PATCH /funnels/event/{id}`.
pub type UpdatePixelEvent = rt::Operation<kinds::UpdatePixelEvent>;

impl UpdatePixelEvent {
    /// Whether conversions are reported.
    ///
    /// `conversionEnabled`: flag.
    #[inline]
    pub fn conversion_enabled(mut self, conversion_enabled: bool) -> Self {
        self.0.field::<bool>("conversionEnabled", &conversion_enabled);
        self
    }

    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.field::<String>("type", &type_.into());
        self
    }

    /// A token of the pixel's provider, not of this API. Keep it out of logs.
    ///
    /// `accessToken`: text.
    pub fn access_token(mut self, access_token: impl Into<String>) -> Self {
        self.0.field::<String>("accessToken", &access_token.into());
        self
    }

    /// `level`: one of `funnel`, `page`.
    pub fn level(mut self, level: impl Into<models::PixelEventLevel>) -> Self {
        self.0.field::<models::PixelEventLevel>("level", &level.into());
        self
    }

    /// The pages that a pixel of level `page` reports on.
    ///
    /// `pageIds`: list of texts.
    pub fn page_ids(mut self, page_ids: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("pageIds", &page_ids.into());
        self
    }

    /// The pixel's number at its provider, digits as text.
    ///
    /// `pixelId`: text.
    pub fn pixel_id(mut self, pixel_id: impl Into<String>) -> Self {
        self.0.field::<String>("pixelId", &pixel_id.into());
        self
    }

    /// `events`: list of `PixelEventName`.
    pub fn events(
        mut self,
        events: impl Into<rt::List<models::PixelEventName>>,
    ) -> Self {
        self.0.field::<rt::List<models::PixelEventName>>("events", &events.into());
        self
    }
}

/// A request of [`Funnels::send_conversion_event`](super::Funnels::send_conversion_event): `POST /funnels/event/conversion`.
pub type SendConversionEvent = rt::Operation<kinds::SendConversionEvent>;

impl SendConversionEvent {
    /// The body. The document does not require one.
    pub fn body(mut self, body: impl Into<rt::Json>) -> Self {
        self.0.body::<rt::Json>(&body.into());
        self
    }
}

/// A request of [`Funnels::list_order_form_products`](super::Funnels::list_order_form_products): `GET /funnels/order-form/products`.
pub type ListOrderFormProducts = rt::Operation<kinds::ListOrderFormProducts>;

/// A request of [`Funnels::create_order_form_product`](super::Funnels::create_order_form_product): `POST /funnels/order-form/products`.
pub type CreateOrderFormProduct = rt::Operation<kinds::CreateOrderFormProduct>;

impl CreateOrderFormProduct {
    /// `funnel`: text.
    pub fn funnel(mut self, funnel: impl Into<String>) -> Self {
        self.0.field::<String>("funnel", &funnel.into());
        self
    }

    /// `step`: text.
    pub fn step(mut self, step: impl Into<String>) -> Self {
        self.0.field::<String>("step", &step.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// What buyers read in place of the product's name.
    ///
    /// `displayText`: text.
    pub fn display_text(mut self, display_text: impl Into<String>) -> Self {
        self.0.field::<String>("displayText", &display_text.into());
        self
    }

    /// What it is about, as the id of a product, its record or the name of a service.
    ///
    /// `product`: text.
    pub fn product(mut self, product: impl Into<String>) -> Self {
        self.0.field::<String>("product", &product.into());
        self
    }

    /// What it costs: a number, or the record of a price or of a change to one.
    ///
    /// `price`: text.
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.0.field::<String>("price", &price.into());
        self
    }

    /// Whether it is an extra offer beside the main choice.
    ///
    /// `bumpProduct`: flag.
    #[inline]
    pub fn bump_product(mut self, bump_product: bool) -> Self {
        self.0.field::<bool>("bumpProduct", &bump_product);
        self
    }

    /// `quantity`: an object, `OrderFormQuantity`.
    #[inline]
    pub fn quantity(mut self, quantity: models::OrderFormQuantity) -> Self {
        self.0.field::<models::OrderFormQuantity>("quantity", &quantity);
        self
    }

    /// An amount of money to reserve; when it applies was not seen.
    ///
    /// `authorizeAmount`: number.
    #[inline]
    pub fn authorize_amount(mut self, authorize_amount: f64) -> Self {
        self.0.field::<f64>("authorizeAmount", &authorize_amount);
        self
    }
}

/// A request of [`Funnels::update_order_form_product`](super::Funnels::update_order_form_product): `PUT /funnels/order-form/products/{id}`.
pub type UpdateOrderFormProduct = rt::Operation<kinds::UpdateOrderFormProduct>;

impl UpdateOrderFormProduct {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// What buyers read in place of the product's name.
    ///
    /// `displayText`: text.
    pub fn display_text(mut self, display_text: impl Into<String>) -> Self {
        self.0.field::<String>("displayText", &display_text.into());
        self
    }

    /// What it is about, as the id of a product, its record or the name of a service.
    ///
    /// `product`: text.
    pub fn product(mut self, product: impl Into<String>) -> Self {
        self.0.field::<String>("product", &product.into());
        self
    }

    /// What it costs: a number, or the record of a price or of a change to one.
    ///
    /// `price`: text.
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.0.field::<String>("price", &price.into());
        self
    }

    /// Whether it is an extra offer beside the main choice.
    ///
    /// `bumpProduct`: flag.
    #[inline]
    pub fn bump_product(mut self, bump_product: bool) -> Self {
        self.0.field::<bool>("bumpProduct", &bump_product);
        self
    }

    /// `quantity`: an object, `OrderFormQuantity`.
    #[inline]
    pub fn quantity(mut self, quantity: models::OrderFormQuantity) -> Self {
        self.0.field::<models::OrderFormQuantity>("quantity", &quantity);
        self
    }

    /// An amount of money to reserve; when it applies was not seen.
    ///
    /// `authorizeAmount`: number.
    #[inline]
    pub fn authorize_amount(mut self, authorize_amount: f64) -> Self {
        self.0.field::<f64>("authorizeAmount", &authorize_amount);
        self
    }
}

/// A request of [`Funnels::delete_order_form_product`](super::Funnels::delete_order_form_product): `DELETE /funnels/order-form/products/{id}`.
pub type DeleteOrderFormProduct = rt::Operation<kinds::DeleteOrderFormProduct>;

/// A request of [`Funnels::create_order_form_contact`](super::Funnels::create_order_form_contact): `POST /funnels/order-form/contact`.
pub type CreateOrderFormContact = rt::Operation<kinds::CreateOrderFormContact>;

impl CreateOrderFormContact {
    /// The body. The document does not require one.
    pub fn body(mut self, body: impl Into<rt::Json>) -> Self {
        self.0.body::<rt::Json>(&body.into());
        self
    }
}

/// A request of [`Funnels::list_public_order_form_products`](super::Funnels::list_public_order_form_products): `GET /funnels/order-form/public/products`.
pub type ListPublicOrderFormProducts = rt::Operation<kinds::ListPublicOrderFormProducts>;

/// A request of [`Funnels::get_public_order_form_product`](super::Funnels::get_public_order_form_product): `GET /funnels/order-form/public/product`.
pub type GetPublicOrderFormProduct = rt::Operation<kinds::GetPublicOrderFormProduct>;

/// A request of [`Funnels::list_orders`](super::Funnels::list_orders): `GET /funnels/order`.
pub type ListOrders = rt::Operation<kinds::ListOrders>;

/// A request of [`Funnels::list_custom_fonts`](super::Funnels::list_custom_fonts): `GET /funnels/custom-fonts`.
pub type ListCustomFonts = rt::Operation<kinds::ListCustomFonts>;

impl ListCustomFonts {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }
}

/// A request of [`Funnels::create_store`](super::Funnels::create_store): `POST /funnels/store/create-in-funnel`.
pub type CreateStore = rt::Operation<kinds::CreateStore>;

impl CreateStore {
    /// The id of a funnel or website.
    ///
    /// `funnelId`: text.
    pub fn funnel_id(mut self, funnel_id: impl Into<String>) -> Self {
        self.0.field::<String>("funnelId", &funnel_id.into());
        self
    }

    /// A host name without scheme, such as `www.example.com`.
    ///
    /// `domainName`: text.
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.0.field::<String>("domainName", &domain_name.into());
        self
    }

    /// Whether the store's look is taken along.
    ///
    /// `importTheme`: flag.
    #[inline]
    pub fn import_theme(mut self, import_theme: bool) -> Self {
        self.0.field::<bool>("importTheme", &import_theme);
        self
    }
}

/// A request of [`Funnels::get_record`](super::Funnels::get_record): `GET /funnels/funnel/{id}`.
pub type GetRecord = rt::Operation<kinds::GetRecord>;

/// A request of [`Funnels::sync_element_template_changes`](super::Funnels::sync_element_template_changes): `POST /funnels/builder/element-template/sync/changes`.
pub type SyncElementTemplateChanges = rt::Operation<kinds::SyncElementTemplateChanges>;

impl SyncElementTemplateChanges {
    /// The body. The document does not require one.
    pub fn body(mut self, body: impl Into<rt::Json>) -> Self {
        self.0.body::<rt::Json>(&body.into());
        self
    }
}
