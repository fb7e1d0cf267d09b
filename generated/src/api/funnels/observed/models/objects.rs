// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Funnels.

use crate::api::funnels::models::{
    AdditionalRoute, CookieConsentComplianceType, LookupPublicationAction,
    LookupPublicationType, PixelEventLevel, PixelEventName, PublicPriceType,
    PublishStatus, SecurityHeader, StoredPageVersionPageType,
    WebinarPropertiesWebinarType,
};

use crate::runtime as rt;

/// The schema `SplitTestReset`.
///
/// Requests send it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/SplitTestReset`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitTestReset {
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// The id of a funnel or website.
    ///
    /// `funnelId`: text.
    pub funnel_id: Option<String>,
    /// The user in whose name it happens.
    ///
    /// `userId`: text.
    pub user_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SplitTestReset { location_id = "locationId", funnel_id = "funnelId", user_id =
    "userId" }
);

impl SplitTestReset {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(mut self, location_id: impl Into<String>) -> Self {
        self.location_id = Some(location_id.into());
        self
    }

    /// Sets `funnelId`.
    #[must_use]
    pub fn funnel_id(mut self, funnel_id: impl Into<String>) -> Self {
        self.funnel_id = Some(funnel_id.into());
        self
    }

    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The schema `NewPageMeta`.
///
/// Requests send it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/NewPageMeta`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewPageMeta {
    /// Heading or name as people read it.
    ///
    /// `title`: text.
    pub title: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// `keywords`: text.
    pub keywords: Option<String>,
    /// `author`: text.
    pub author: Option<String>,
    /// Address of a picture.
    ///
    /// `image`: text.
    pub image: Option<String>,
    /// Language by its code.
    ///
    /// `language`: text.
    pub language: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    NewPageMeta { title = "title", description = "description", keywords = "keywords",
    author = "author", image = "image", language = "language" }
);

impl NewPageMeta {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `keywords`.
    #[must_use]
    pub fn keywords(mut self, keywords: impl Into<String>) -> Self {
        self.keywords = Some(keywords.into());
        self
    }

    /// Sets `author`.
    #[must_use]
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// Sets `image`.
    #[must_use]
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }
}

/// The object that `find-unique-page-url` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1funnel-step-page-url/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUniquePageUrlResponse {
    /// The path asked for, or a variation of it that is free.
    ///
    /// `uniqueUrl`: text.
    pub unique_url: Option<String>,
    /// `ok`: flag.
    pub ok: Option<bool>,
    /// Names this call in the logs of the platform.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FindUniquePageUrlResponse { unique_url = "uniqueUrl", ok = "ok", trace_id = "traceId"
    }
);

/// The schema `FunnelStepDetails`.
///
/// Requests send it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/FunnelStepDetails`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunnelStepDetails {
    /// The id of a step, a UUID made by whoever created it.
    ///
    /// `stepId`: text.
    pub step_id: Option<String>,
    /// `pages`: list of texts.
    pub pages: rt::List<String>,
    /// `split`: flag.
    pub split: Option<bool>,
    /// Per cent of visitors who see the control page, 0 to 100.
    ///
    /// `control_traffic`: number, at least 0, at most 100.
    pub control_traffic: Option<f64>,
    /// Further addresses that lead to the step.
    ///
    /// `additional_routes`: list of `AdditionalRoute`.
    pub additional_routes: rt::List<AdditionalRoute>,
    /// Sent with split tests; its exact sense was not recorded.
    ///
    /// `route_all_requests`: flag.
    pub route_all_requests: Option<bool>,
    /// When the split test ended; null while it runs.
    ///
    /// `split_ended_at`: text, null is a value of its own.
    pub split_ended_at: Option<Option<String>>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FunnelStepDetails { step_id = "stepId", pages = "pages", split = "split",
    control_traffic = "control_traffic", additional_routes = "additional_routes",
    route_all_requests = "route_all_requests", split_ended_at = "split_ended_at" }
);

impl FunnelStepDetails {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `stepId`.
    #[must_use]
    pub fn step_id(mut self, step_id: impl Into<String>) -> Self {
        self.step_id = Some(step_id.into());
        self
    }

    /// Sets `pages`.
    #[must_use]
    pub fn pages(mut self, pages: impl Into<rt::List<String>>) -> Self {
        self.pages = pages.into();
        self
    }

    /// Sets `split`.
    #[must_use]
    #[inline]
    pub fn split(mut self, split: bool) -> Self {
        self.split = Some(split);
        self
    }

    /// Sets `control_traffic`.
    #[must_use]
    #[inline]
    pub fn control_traffic(mut self, control_traffic: f64) -> Self {
        self.control_traffic = Some(control_traffic);
        self
    }

    /// Sets `additional_routes`.
    #[must_use]
    pub fn additional_routes(
        mut self,
        additional_routes: impl Into<rt::List<AdditionalRoute>>,
    ) -> Self {
        self.additional_routes = additional_routes.into();
        self
    }

    /// Sets `route_all_requests`.
    #[must_use]
    #[inline]
    pub fn route_all_requests(mut self, route_all_requests: bool) -> Self {
        self.route_all_requests = Some(route_all_requests);
        self
    }

    /// Sets `split_ended_at`.
    #[must_use]
    pub fn split_ended_at(
        mut self,
        split_ended_at: impl Into<rt::Nullable<String>>,
    ) -> Self {
        self.split_ended_at = Some(rt::Nullable::into_option(split_ended_at.into()));
        self
    }
}

/// The object that `clone-control-page` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1clone-control-page/post/responses/201/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneControlPageResponse {
    /// The id of a page's record.
    ///
    /// `pageId`: text.
    pub page_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CloneControlPageResponse { page_id = "pageId" });

/// The object that `list-security-headers` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1headers/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityHeadersResponse {
    /// `securityHeaders`: list of `SecurityHeader`.
    pub security_headers: rt::List<SecurityHeader>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListSecurityHeadersResponse { security_headers = "securityHeaders" });

/// The schema `CookieConsent`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/CookieConsent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CookieConsent {
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// The id of a funnel or website.
    ///
    /// `funnelId`: text.
    pub funnel_id: Option<String>,
    /// The id of a page's record.
    ///
    /// `pageId`: text.
    pub page_id: Option<String>,
    /// `isCookieEnabled`: flag.
    pub is_cookie_enabled: Option<bool>,
    /// Whether visitors are asked before cookies are set.
    ///
    /// `complianceType`: one of `ask-opt-in`, `do-not-ask`.
    pub compliance_type: Option<CookieConsentComplianceType>,
    /// `msgDescription`: text.
    pub msg_description: Option<String>,
    /// Days until a visitor is asked again.
    ///
    /// `consentExpiration`: number.
    pub consent_expiration: Option<f64>,
    /// `layoutSettings`: any JSON value.
    pub layout_settings: Option<rt::Json>,
    /// `cookieList`: list of JSON values.
    pub cookie_list: rt::List<rt::Json>,
    /// `cookieListSettings`: any JSON value.
    pub cookie_list_settings: Option<rt::Json>,
    /// `regionSettings`: any JSON value.
    pub region_settings: Option<rt::Json>,
    /// `style`: text.
    pub style: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CookieConsent { location_id = "locationId", funnel_id = "funnelId", page_id =
    "pageId", is_cookie_enabled = "isCookieEnabled", compliance_type = "complianceType",
    msg_description = "msgDescription", consent_expiration = "consentExpiration",
    layout_settings = "layoutSettings", cookie_list = "cookieList", cookie_list_settings
    = "cookieListSettings", region_settings = "regionSettings", style = "style" }
);

/// The object that `get-geo-location` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1geo-location/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGeoLocationResponse {
    /// Country of an address, mostly as a code of two letters such as `US`.
    ///
    /// `country`: text.
    pub country: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetGeoLocationResponse { country = "country" });

/// The object that `list-blogs` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1blog~1list/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBlogsResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of JSON values.
    pub data: rt::List<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListBlogsResponse { data = "data" });

/// The object that `list-folder-entities` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1folder~1entities/get/responses/200/content/application~1json/schema`.
///
/// The same as [`ListBlogsResponse`].
pub type ListFolderEntitiesResponse = ListBlogsResponse;

/// The object that `list-webinar-sessions` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1webinar~1sessions/post/responses/201/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebinarSessionsResponse {
    /// `webinarSessions`: list of `WebinarSession`.
    pub webinar_sessions: rt::List<WebinarSession>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListWebinarSessionsResponse { webinar_sessions = "webinarSessions" });

/// The schema `WebinarSession`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/WebinarSession`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebinarSession {
    /// `sessionStart`: text.
    pub session_start: Option<String>,
    /// `sessionEnd`: text.
    pub session_end: Option<String>,
    /// Name of a time zone, mostly from the IANA list, such as `America/New_York`.
    ///
    /// `timezone`: text.
    pub timezone: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WebinarSession { session_start = "sessionStart", session_end = "sessionEnd", timezone
    = "timezone" }
);

/// The schema `WebinarProperties`.
///
/// Requests send it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/WebinarProperties`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebinarProperties {
    /// Name of a time zone, mostly from the IANA list, such as `America/New_York`.
    ///
    /// `timezone`: text.
    pub timezone: Option<String>,
    /// End of the span; mind the form, which differs by operation.
    ///
    /// `endDate`: any JSON value.
    pub end_date: Option<rt::Json>,
    /// When it ends; mind the form, which differs by operation.
    ///
    /// `endTime`: any JSON value.
    pub end_time: Option<rt::Json>,
    /// `webinarEndTime`: any JSON value.
    pub webinar_end_time: Option<rt::Json>,
    /// How often it comes again, where it does.
    ///
    /// `recurring`: any JSON value.
    pub recurring: Option<rt::Json>,
    /// `recurringSettings`: any JSON value.
    pub recurring_settings: Option<rt::Json>,
    /// `live`, or on `demand`.
    ///
    /// `webinarType`: one of `live`, `demand`.
    pub webinar_type: Option<WebinarPropertiesWebinarType>,
    /// `formId`: text.
    pub form_id: Option<String>,
    /// `formName`: text.
    pub form_name: Option<String>,
    /// `videoUrl`: text.
    pub video_url: Option<String>,
    /// `videoName`: text.
    pub video_name: Option<String>,
    /// `videoId`: text.
    pub video_id: Option<String>,
    /// `notifications`: any JSON value.
    pub notifications: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WebinarProperties { timezone = "timezone", end_date = "endDate", end_time =
    "endTime", webinar_end_time = "webinarEndTime", recurring = "recurring",
    recurring_settings = "recurringSettings", webinar_type = "webinarType", form_id =
    "formId", form_name = "formName", video_url = "videoUrl", video_name = "videoName",
    video_id = "videoId", notifications = "notifications" }
);

impl WebinarProperties {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }

    /// Sets `endDate`.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<rt::Json>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets `endTime`.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<rt::Json>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `webinarEndTime`.
    #[must_use]
    pub fn webinar_end_time(mut self, webinar_end_time: impl Into<rt::Json>) -> Self {
        self.webinar_end_time = Some(webinar_end_time.into());
        self
    }

    /// Sets `recurring`.
    #[must_use]
    pub fn recurring(mut self, recurring: impl Into<rt::Json>) -> Self {
        self.recurring = Some(recurring.into());
        self
    }

    /// Sets `recurringSettings`.
    #[must_use]
    pub fn recurring_settings(
        mut self,
        recurring_settings: impl Into<rt::Json>,
    ) -> Self {
        self.recurring_settings = Some(recurring_settings.into());
        self
    }

    /// Sets `webinarType`.
    #[must_use]
    pub fn webinar_type(
        mut self,
        webinar_type: impl Into<WebinarPropertiesWebinarType>,
    ) -> Self {
        self.webinar_type = Some(webinar_type.into());
        self
    }

    /// Sets `formId`.
    #[must_use]
    pub fn form_id(mut self, form_id: impl Into<String>) -> Self {
        self.form_id = Some(form_id.into());
        self
    }

    /// Sets `formName`.
    #[must_use]
    pub fn form_name(mut self, form_name: impl Into<String>) -> Self {
        self.form_name = Some(form_name.into());
        self
    }

    /// Sets `videoUrl`.
    #[must_use]
    pub fn video_url(mut self, video_url: impl Into<String>) -> Self {
        self.video_url = Some(video_url.into());
        self
    }

    /// Sets `videoName`.
    #[must_use]
    pub fn video_name(mut self, video_name: impl Into<String>) -> Self {
        self.video_name = Some(video_name.into());
        self
    }

    /// Sets `videoId`.
    #[must_use]
    pub fn video_id(mut self, video_id: impl Into<String>) -> Self {
        self.video_id = Some(video_id.into());
        self
    }

    /// Sets `notifications`.
    #[must_use]
    pub fn notifications(mut self, notifications: impl Into<rt::Json>) -> Self {
        self.notifications = Some(notifications.into());
        self
    }
}

/// The schema `FunnelPage`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/FunnelPage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunnelPage {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Address on the web.
    ///
    /// `url`: text.
    pub url: Option<String>,
    /// The id of a funnel or website.
    ///
    /// `funnelId`: text.
    pub funnel_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// The id of a step, a UUID made by whoever created it.
    ///
    /// `stepId`: text.
    pub step_id: Option<String>,
    /// True for an archived page.
    ///
    /// `deleted`: flag.
    pub deleted: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: text.
    pub date_added: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: text.
    pub date_updated: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339).
    pub updated_at: Option<String>,
    /// Which edition it is: a number, a text or, for new agents, its whole content.
    ///
    /// `version`: any JSON value.
    pub version: Option<rt::Json>,
    /// A number that counts versions of the content.
    ///
    /// `pageVersion`: whole number.
    pub page_version: Option<i64>,
    /// `sectionVersion`: any JSON value.
    pub section_version: Option<rt::Json>,
    /// `templateType`: text.
    pub template_type: Option<String>,
    /// `previewSnapshot`: text.
    pub preview_snapshot: Option<String>,
    /// Where the content is stored.
    ///
    /// `pageDataUrl`: text.
    pub page_data_url: Option<String>,
    /// A signed address of the stored content.
    ///
    /// `pageDataDownloadUrl`: text.
    pub page_data_download_url: Option<String>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `FunnelPageMeta`.
    pub meta: Option<FunnelPageMeta>,
    /// Products, as records or ids, that the record or request concerns; in a store's
    /// set-up whether there are any.
    ///
    /// `products`: any JSON value.
    pub products: Option<rt::Json>,
    /// `popups`: list of JSON values.
    pub popups: rt::List<rt::Json>,
    /// `colors`: list of JSON values.
    pub colors: rt::List<rt::Json>,
    /// Earlier versions of the page's content.
    ///
    /// `versionHistory`: list of `FunnelPageVersion`.
    pub version_history: rt::List<FunnelPageVersion>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FunnelPage { id = "_id", name = "name", url = "url", funnel_id = "funnelId",
    location_id = "locationId", step_id = "stepId", deleted = "deleted", date_added =
    "dateAdded", date_updated = "dateUpdated", updated_at = "updatedAt", version =
    "version", page_version = "pageVersion", section_version = "sectionVersion",
    template_type = "templateType", preview_snapshot = "previewSnapshot", page_data_url =
    "pageDataUrl", page_data_download_url = "pageDataDownloadUrl", meta = "meta",
    products = "products", popups = "popups", colors = "colors", version_history =
    "versionHistory" }
);

/// The schema `FunnelPageMeta`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/FunnelPageMeta`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunnelPageMeta {
    /// Heading or name as people read it.
    ///
    /// `title`: text.
    pub title: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// `author`: text.
    pub author: Option<String>,
    /// `keywords`: text.
    pub keywords: Option<String>,
    /// Language by its code.
    ///
    /// `language`: text.
    pub language: Option<String>,
    /// Address of a picture.
    ///
    /// `imageUrl`: text.
    pub image_url: Option<String>,
    /// `canonicalMeta`: list of JSON values.
    pub canonical_meta: rt::List<rt::Json>,
    /// `customMeta`: list of JSON values.
    pub custom_meta: rt::List<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FunnelPageMeta { title = "title", description = "description", author = "author",
    keywords = "keywords", language = "language", image_url = "imageUrl", canonical_meta
    = "canonicalMeta", custom_meta = "customMeta" }
);

/// The schema `FunnelPageVersion`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/FunnelPageVersion`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunnelPageVersion {
    /// A stored version, `version_id` in `list_page_versions`.
    ///
    /// `versionId`: text.
    pub version_id: Option<String>,
    /// Whether the version is a draft or live.
    ///
    /// `pageType`: text.
    pub page_type: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339).
    pub updated_at: Option<String>,
    /// Who changed it last, mostly the id of a user, in some answers a name or an
    /// object.
    ///
    /// `updatedBy`: text.
    pub updated_by: Option<String>,
    /// `pageDownloadPath`: text.
    pub page_download_path: Option<String>,
    /// `pageDownloadUrl`: text.
    pub page_download_url: Option<String>,
    /// `integrations`: an object, `PageIntegrations`.
    pub integrations: Option<PageIntegrations>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: any JSON value.
    pub meta: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FunnelPageVersion { version_id = "versionId", page_type = "pageType", updated_at =
    "updatedAt", updated_by = "updatedBy", page_download_path = "pageDownloadPath",
    page_download_url = "pageDownloadUrl", integrations = "integrations", meta = "meta" }
);

/// The schema `PageIntegrations`.
///
/// Requests send it and answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/PageIntegrations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageIntegrations {
    /// `videoBackground`: flag.
    pub video_background: Option<bool>,
    /// `blogMeta`: an object, `PageIntegrationsBlogMeta`.
    pub blog_meta: Option<PageIntegrationsBlogMeta>,
    /// `customCode`: any JSON value.
    pub custom_code: Option<rt::Json>,
    /// `popup`: flag.
    pub popup: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PageIntegrations { video_background = "videoBackground", blog_meta = "blogMeta",
    custom_code = "customCode", popup = "popup" }
);

impl PageIntegrations {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `videoBackground`.
    #[must_use]
    #[inline]
    pub fn video_background(mut self, video_background: bool) -> Self {
        self.video_background = Some(video_background);
        self
    }

    /// Sets `blogMeta`.
    #[must_use]
    #[inline]
    pub fn blog_meta(mut self, blog_meta: PageIntegrationsBlogMeta) -> Self {
        self.blog_meta = Some(blog_meta);
        self
    }

    /// Sets `customCode`.
    #[must_use]
    pub fn custom_code(mut self, custom_code: impl Into<rt::Json>) -> Self {
        self.custom_code = Some(custom_code.into());
        self
    }

    /// Sets `popup`.
    #[must_use]
    #[inline]
    pub fn popup(mut self, popup: bool) -> Self {
        self.popup = Some(popup);
        self
    }
}

/// The object `blogMeta` of `PageIntegrations`.
///
/// Requests send it and answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/PageIntegrations/properties/blogMeta`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageIntegrationsBlogMeta {
    /// `categoryNavigationList`: any JSON value.
    pub category_navigation_list: Option<rt::Json>,
    /// `selectedBlogCategories`: any JSON value.
    pub selected_blog_categories: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PageIntegrationsBlogMeta { category_navigation_list = "categoryNavigationList",
    selected_blog_categories = "selectedBlogCategories" }
);

impl PageIntegrationsBlogMeta {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `categoryNavigationList`.
    #[must_use]
    pub fn category_navigation_list(
        mut self,
        category_navigation_list: impl Into<rt::Json>,
    ) -> Self {
        self.category_navigation_list = Some(category_navigation_list.into());
        self
    }

    /// Sets `selectedBlogCategories`.
    #[must_use]
    pub fn selected_blog_categories(
        mut self,
        selected_blog_categories: impl Into<rt::Json>,
    ) -> Self {
        self.selected_blog_categories = Some(selected_blog_categories.into());
        self
    }
}

/// The object that `get-public-page-data` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1page~1data/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicPageDataResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `PublicPage`.
    pub data: Option<PublicPage>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetPublicPageDataResponse { data = "data" });

/// The schema `PublicPage`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/PublicPage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicPage {
    /// The id of a funnel or website.
    ///
    /// `funnelId`: text.
    pub funnel_id: Option<String>,
    /// `funnelName`: text.
    pub funnel_name: Option<String>,
    /// `funnelDomain`: text.
    pub funnel_domain: Option<String>,
    /// `funnelSteps`: any JSON value.
    pub funnel_steps: Option<rt::Json>,
    /// The id of a step, a UUID made by whoever created it.
    ///
    /// `stepId`: text.
    pub step_id: Option<String>,
    /// The id of a page's record.
    ///
    /// `pageId`: text.
    pub page_id: Option<String>,
    /// `pageName`: text.
    pub page_name: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// `locationCode`: text.
    pub location_code: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// Which edition it is: a number, a text or, for new agents, its whole content.
    ///
    /// `version`: any JSON value.
    pub version: Option<rt::Json>,
    /// `nextStep`: any JSON value.
    pub next_step: Option<rt::Json>,
    /// `nextPageId`: text.
    pub next_page_id: Option<String>,
    /// `sections`: list of JSON values.
    pub sections: rt::List<rt::Json>,
    /// `sectionsToMain`: any JSON value.
    pub sections_to_main: Option<rt::Json>,
    /// `popups`: any JSON value.
    pub popups: Option<rt::Json>,
    /// `pageStyles`: any JSON value.
    pub page_styles: Option<rt::Json>,
    /// `general`: an object, `PublicPageGeneral`.
    pub general: Option<PublicPageGeneral>,
    /// `settings`: an object, `PublicPageSettings`.
    pub settings: Option<PublicPageSettings>,
    /// `pageMeta`: an object, `PublicPagePageMeta`.
    pub page_meta: Option<PublicPagePageMeta>,
    /// `favicon`: text.
    pub favicon: Option<String>,
    /// `headerCode`: text.
    pub header_code: Option<String>,
    /// `footerCode`: text.
    pub footer_code: Option<String>,
    /// `globalHeadTrackingCode`: text.
    pub global_head_tracking_code: Option<String>,
    /// `globalBodyTrackingCode`: text.
    pub global_body_tracking_code: Option<String>,
    /// `orderFormVersion`: whole number.
    pub order_form_version: Option<i64>,
    /// `isLivePaymentMode`: flag.
    pub is_live_payment_mode: Option<bool>,
    /// `defaultPaymentProvider`: text.
    pub default_payment_provider: Option<String>,
    /// `stripePublishableKey`: text.
    pub stripe_publishable_key: Option<String>,
    /// `stripeAccountId`: text.
    pub stripe_account_id: Option<String>,
    /// `paypalPublishableKey`: text.
    pub paypal_publishable_key: Option<String>,
    /// `enablePaymentElement`: flag.
    pub enable_payment_element: Option<bool>,
    /// `merchantLoginId`: text.
    pub merchant_login_id: Option<String>,
    /// `merchantPublicClientKey`: text.
    pub merchant_public_client_key: Option<String>,
    /// `merchantAccountId`: text.
    pub merchant_account_id: Option<String>,
    /// `nmiMerchantGatewayId`: text.
    pub nmi_merchant_gateway_id: Option<String>,
    /// `nmiMerchantPublicKey`: text.
    pub nmi_merchant_public_key: Option<String>,
    /// `imageOptimizationEnabled`: flag.
    pub image_optimization_enabled: Option<bool>,
    /// `currencyCode`: text.
    pub currency_code: Option<String>,
    /// `redirect`: any JSON value.
    pub redirect: Option<rt::Json>,
    /// Address on the web.
    ///
    /// `url`: text.
    pub url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PublicPage { funnel_id = "funnelId", funnel_name = "funnelName", funnel_domain =
    "funnelDomain", funnel_steps = "funnelSteps", step_id = "stepId", page_id = "pageId",
    page_name = "pageName", location_id = "locationId", location_code = "locationCode",
    type_ = "type", version = "version", next_step = "nextStep", next_page_id =
    "nextPageId", sections = "sections", sections_to_main = "sectionsToMain", popups =
    "popups", page_styles = "pageStyles", general = "general", settings = "settings",
    page_meta = "pageMeta", favicon = "favicon", header_code = "headerCode", footer_code
    = "footerCode", global_head_tracking_code = "globalHeadTrackingCode",
    global_body_tracking_code = "globalBodyTrackingCode", order_form_version =
    "orderFormVersion", is_live_payment_mode = "isLivePaymentMode",
    default_payment_provider = "defaultPaymentProvider", stripe_publishable_key =
    "stripePublishableKey", stripe_account_id = "stripeAccountId", paypal_publishable_key
    = "paypalPublishableKey", enable_payment_element = "enablePaymentElement",
    merchant_login_id = "merchantLoginId", merchant_public_client_key =
    "merchantPublicClientKey", merchant_account_id = "merchantAccountId",
    nmi_merchant_gateway_id = "nmiMerchantGatewayId", nmi_merchant_public_key =
    "nmiMerchantPublicKey", image_optimization_enabled = "imageOptimizationEnabled",
    currency_code = "currencyCode", redirect = "redirect", url = "url" }
);

/// The object `general` of `PublicPage`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/PublicPage/properties/general`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicPageGeneral {
    /// `general`: an object, `PublicPageStyles`.
    pub general: Option<PublicPageStyles>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PublicPageGeneral { general = "general" });

/// The schema `PublicPageStyles`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/PublicPageStyles`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicPageStyles {
    /// `fontsToLoad`: any JSON value.
    pub fonts_to_load: Option<rt::Json>,
    /// `pageStyles`: any JSON value.
    pub page_styles: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PublicPageStyles { fonts_to_load = "fontsToLoad", page_styles = "pageStyles" }
);

/// The object `settings` of `PublicPage`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/PublicPage/properties/settings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicPageSettings {
    /// `settings`: any JSON value.
    pub settings: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PublicPageSettings { settings = "settings" });

/// The object `pageMeta` of `PublicPage`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/PublicPage/properties/pageMeta`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicPagePageMeta {
    /// Heading or name as people read it.
    ///
    /// `title`: text.
    pub title: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// `keywords`: text.
    pub keywords: Option<String>,
    /// `author`: text.
    pub author: Option<String>,
    /// Address of a picture.
    ///
    /// `imageUrl`: text.
    pub image_url: Option<String>,
    /// `customMeta`: any JSON value.
    pub custom_meta: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PublicPagePageMeta { title = "title", description = "description", keywords =
    "keywords", author = "author", image_url = "imageUrl", custom_meta = "customMeta" }
);

/// The schema `PageContent`.
///
/// Requests send it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/PageContent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageContent {
    /// `sections`: list of JSON values.
    pub sections: rt::List<rt::Json>,
    /// `settings`: any JSON value.
    pub settings: Option<rt::Json>,
    /// `general`: any JSON value.
    pub general: Option<rt::Json>,
    /// `pageStyles`: any JSON value.
    pub page_styles: Option<rt::Json>,
    /// `trackingCode`: an object, `PageContentTrackingCode`.
    pub tracking_code: Option<PageContentTrackingCode>,
    /// `fontsForPreview`: list of JSON values.
    pub fonts_for_preview: rt::List<rt::Json>,
    /// `popups`: list of JSON values.
    pub popups: rt::List<rt::Json>,
    /// `popupsList`: list of JSON values.
    pub popups_list: rt::List<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PageContent { sections = "sections", settings = "settings", general = "general",
    page_styles = "pageStyles", tracking_code = "trackingCode", fonts_for_preview =
    "fontsForPreview", popups = "popups", popups_list = "popupsList" }
);

impl PageContent {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `sections`.
    #[must_use]
    pub fn sections(mut self, sections: impl Into<rt::List<rt::Json>>) -> Self {
        self.sections = sections.into();
        self
    }

    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, settings: impl Into<rt::Json>) -> Self {
        self.settings = Some(settings.into());
        self
    }

    /// Sets `general`.
    #[must_use]
    pub fn general(mut self, general: impl Into<rt::Json>) -> Self {
        self.general = Some(general.into());
        self
    }

    /// Sets `pageStyles`.
    #[must_use]
    pub fn page_styles(mut self, page_styles: impl Into<rt::Json>) -> Self {
        self.page_styles = Some(page_styles.into());
        self
    }

    /// Sets `trackingCode`.
    #[must_use]
    #[inline]
    pub fn tracking_code(mut self, tracking_code: PageContentTrackingCode) -> Self {
        self.tracking_code = Some(tracking_code);
        self
    }

    /// Sets `fontsForPreview`.
    #[must_use]
    pub fn fonts_for_preview(
        mut self,
        fonts_for_preview: impl Into<rt::List<rt::Json>>,
    ) -> Self {
        self.fonts_for_preview = fonts_for_preview.into();
        self
    }

    /// Sets `popups`.
    #[must_use]
    pub fn popups(mut self, popups: impl Into<rt::List<rt::Json>>) -> Self {
        self.popups = popups.into();
        self
    }

    /// Sets `popupsList`.
    #[must_use]
    pub fn popups_list(mut self, popups_list: impl Into<rt::List<rt::Json>>) -> Self {
        self.popups_list = popups_list.into();
        self
    }
}

/// The object `trackingCode` of `PageContent`.
///
/// Requests send it and answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/PageContent/properties/trackingCode`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageContentTrackingCode {
    /// `headerCode`: text.
    pub header_code: Option<String>,
    /// `footerCode`: text.
    pub footer_code: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PageContentTrackingCode { header_code = "headerCode", footer_code = "footerCode" }
);

impl PageContentTrackingCode {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `headerCode`.
    #[must_use]
    pub fn header_code(mut self, header_code: impl Into<String>) -> Self {
        self.header_code = Some(header_code.into());
        self
    }

    /// Sets `footerCode`.
    #[must_use]
    pub fn footer_code(mut self, footer_code: impl Into<String>) -> Self {
        self.footer_code = Some(footer_code.into());
        self
    }
}

/// The object that `save-page-content` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1autosave~1{pageId}/post/responses/201/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavePageContentResponse {
    /// `pageDataUrl`: text.
    pub page_data_url: Option<String>,
    /// A signed address of the stored content.
    ///
    /// `pageDataDownloadUrl`: text.
    pub page_data_download_url: Option<String>,
    /// Names this call in the logs of the platform.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SavePageContentResponse { page_data_url = "pageDataUrl", page_data_download_url =
    "pageDataDownloadUrl", trace_id = "traceId" }
);

/// The schema `StoredPageVersion`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/StoredPageVersion`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoredPageVersion {
    /// `version_id`: text.
    pub version_id: Option<String>,
    /// `page_download_path`: text.
    pub page_download_path: Option<String>,
    /// `page_download_url`: text.
    pub page_download_url: Option<String>,
    /// `updated_at`: text.
    pub updated_at: Option<String>,
    /// `updated_by`: text.
    pub updated_by: Option<String>,
    /// `userName`: text.
    pub user_name: Option<String>,
    /// `integrations`: an object, `PageIntegrations`.
    pub integrations: Option<PageIntegrations>,
    /// Whether the version is a draft or live.
    ///
    /// `pageType`: one of `draft`, `live`.
    pub page_type: Option<StoredPageVersionPageType>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    StoredPageVersion { version_id = "version_id", page_download_path =
    "page_download_path", page_download_url = "page_download_url", updated_at =
    "updated_at", updated_by = "updated_by", user_name = "userName", integrations =
    "integrations", page_type = "pageType" }
);

/// The object that `publish-page-version` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1publish-version/post/responses/201/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishPageVersionResponse {
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: flag.
    pub status: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PublishPageVersionResponse { status = "status" });

/// The object that `get-page-content` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1page~1data/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageContentResponse {
    /// `sections`: list of JSON values.
    pub sections: rt::List<rt::Json>,
    /// `settings`: any JSON value.
    pub settings: Option<rt::Json>,
    /// `general`: any JSON value.
    pub general: Option<rt::Json>,
    /// `pageStyles`: any JSON value.
    pub page_styles: Option<rt::Json>,
    /// `trackingCode`: an object, `PageContentTrackingCode`.
    pub tracking_code: Option<PageContentTrackingCode>,
    /// `fontsForPreview`: list of JSON values.
    pub fonts_for_preview: rt::List<rt::Json>,
    /// `popups`: list of JSON values.
    pub popups: rt::List<rt::Json>,
    /// `popupsList`: list of JSON values.
    pub popups_list: rt::List<rt::Json>,
    /// The id of a funnel or website.
    ///
    /// `funnelId`: text.
    pub funnel_id: Option<String>,
    /// The id of a step, a UUID made by whoever created it.
    ///
    /// `stepId`: text.
    pub step_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// The id of a page's record.
    ///
    /// `pageId`: text.
    pub page_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetPageContentResponse { sections = "sections", settings = "settings", general =
    "general", page_styles = "pageStyles", tracking_code = "trackingCode",
    fonts_for_preview = "fontsForPreview", popups = "popups", popups_list = "popupsList",
    funnel_id = "funnelId", step_id = "stepId", location_id = "locationId", page_id =
    "pageId" }
);

/// The object that `save-global-sections` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1global-sections~1{funnelId}/post/responses/201/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveGlobalSectionsResponse {
    /// Where the shared sections are stored; ends in the version's number.
    ///
    /// `globalSectionsPath`: text.
    pub global_sections_path: Option<String>,
    /// Where the stored sections can be downloaded.
    ///
    /// `globalSectionsDownloadUrl`: text.
    pub global_sections_download_url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SaveGlobalSectionsResponse { global_sections_path = "globalSectionsPath",
    global_sections_download_url = "globalSectionsDownloadUrl" }
);

/// The object that `list-prebuilt-sections` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1prebuilt-section/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrebuiltSectionsResponse {
    /// `prebuiltSections`: list of JSON values.
    pub prebuilt_sections: rt::List<rt::Json>,
    /// A number of things: of the matches, of those on the page, or of repetitions.
    ///
    /// `count`: whole number.
    pub count: Option<i64>,
    /// `access`: list of JSON values.
    pub access: rt::List<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ListPrebuiltSectionsResponse { prebuilt_sections = "prebuiltSections", count =
    "count", access = "access" }
);

/// The object that `sync-prebuilt-section-changes` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1prebuilt-section~1sync~1changes/post/responses/201/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncPrebuiltSectionChangesResponse {
    /// `prebuiltSectionTemplates`: list of JSON values.
    pub prebuilt_section_templates: rt::List<rt::Json>,
    /// Names this call in the logs of the platform.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SyncPrebuiltSectionChangesResponse { prebuilt_section_templates =
    "prebuiltSectionTemplates", trace_id = "traceId" }
);

/// The object that `get-share-details` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1funnel-share-details~1{funnelId}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShareDetailsResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: any JSON value.
    pub data: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetShareDetailsResponse { data = "data" });

/// The schema `LookupPublication`.
///
/// Requests send it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/LookupPublication`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupPublication {
    /// The `_id` of a routing row.
    ///
    /// `lookupId`: text.
    pub lookup_id: Option<String>,
    /// Where visitors are sent.
    ///
    /// `target`: text.
    pub target: Option<String>,
    /// What is to be done or happens: a way of sending, a kind of redirect, or whether
    /// to add or remove.
    ///
    /// `action`: one of `url`, `funnel`, null is a value of its own.
    pub action: Option<Option<LookupPublicationAction>>,
    /// Whether the page is live or taken offline.
    ///
    /// `publishStatus`: one of `live`, `unpublished`.
    pub publish_status: Option<PublishStatus>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `page`, `step`, `redirect`, `not_found_page`.
    pub type_: Option<LookupPublicationType>,
    /// The id of the user who changes the status.
    ///
    /// `publishStatusUpdatedBy`: text.
    pub publish_status_updated_by: Option<String>,
    /// The name of that user.
    ///
    /// `publishStatusUpdatedByName`: text.
    pub publish_status_updated_by_name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LookupPublication { lookup_id = "lookupId", target = "target", action = "action",
    publish_status = "publishStatus", type_ = "type", publish_status_updated_by =
    "publishStatusUpdatedBy", publish_status_updated_by_name =
    "publishStatusUpdatedByName" }
);

impl LookupPublication {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `lookupId`.
    #[must_use]
    pub fn lookup_id(mut self, lookup_id: impl Into<String>) -> Self {
        self.lookup_id = Some(lookup_id.into());
        self
    }

    /// Sets `target`.
    #[must_use]
    pub fn target(mut self, target: impl Into<String>) -> Self {
        self.target = Some(target.into());
        self
    }

    /// Sets `action`.
    #[must_use]
    pub fn action(
        mut self,
        action: impl Into<rt::Nullable<LookupPublicationAction>>,
    ) -> Self {
        self.action = Some(rt::Nullable::into_option(action.into()));
        self
    }

    /// Sets `publishStatus`.
    #[must_use]
    pub fn publish_status(mut self, publish_status: impl Into<PublishStatus>) -> Self {
        self.publish_status = Some(publish_status.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<LookupPublicationType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `publishStatusUpdatedBy`.
    #[must_use]
    pub fn publish_status_updated_by(
        mut self,
        publish_status_updated_by: impl Into<String>,
    ) -> Self {
        self.publish_status_updated_by = Some(publish_status_updated_by.into());
        self
    }

    /// Sets `publishStatusUpdatedByName`.
    #[must_use]
    pub fn publish_status_updated_by_name(
        mut self,
        publish_status_updated_by_name: impl Into<String>,
    ) -> Self {
        self.publish_status_updated_by_name = Some(
            publish_status_updated_by_name.into(),
        );
        self
    }
}

/// The object that `update-lookups` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1lookup~1multiple/put/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLookupsResponse {
    /// `ok`: flag.
    pub ok: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(UpdateLookupsResponse { ok = "ok" });

/// The object that `check-path-exists` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1lookup~1exists/post/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckPathExistsResponse {
    /// `exists`: flag.
    pub exists: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CheckPathExistsResponse { exists = "exists" });

/// The object `data` of `response`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1lookup~1list/get/responses/200/content/application~1json/schema/oneOf/0`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLookupsResponseData {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `Lookup`.
    pub data: rt::List<Lookup>,
    /// Names this call in the logs of the platform.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListLookupsResponseData { data = "data", trace_id = "traceId" });

/// The schema `Lookup`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/Lookup`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Lookup {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// The id of the funnel, step or page that the row is about.
    ///
    /// `typeId`: text.
    pub type_id: Option<String>,
    /// Where it lies within something larger: an address behind the domain, a file or a
    /// tree.
    ///
    /// `path`: text.
    pub path: Option<String>,
    /// The path in small letters.
    ///
    /// `pathLowercase`: text.
    pub path_lowercase: Option<String>,
    /// Name of a host on the web; some answers put `https://` before it.
    ///
    /// `domain`: text.
    pub domain: Option<String>,
    /// The id of a funnel or website.
    ///
    /// `funnelId`: text.
    pub funnel_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Whether the page is live or taken offline.
    ///
    /// `publishStatus`: one of `live`, `unpublished`.
    pub publish_status: Option<PublishStatus>,
    /// What happens instead of showing the page; null where nothing does.
    ///
    /// `action`: text, null is a value of its own.
    pub action: Option<Option<String>>,
    /// Where visitors are sent when an action is set.
    ///
    /// `target`: text.
    pub target: Option<String>,
    /// `steps`: list of JSON values.
    pub steps: rt::List<rt::Json>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag.
    pub deleted: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: text.
    pub date_added: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: text.
    pub date_updated: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339).
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Lookup { id = "_id", type_ = "type", type_id = "typeId", path = "path",
    path_lowercase = "pathLowercase", domain = "domain", funnel_id = "funnelId",
    location_id = "locationId", publish_status = "publishStatus", action = "action",
    target = "target", steps = "steps", deleted = "deleted", date_added = "dateAdded",
    date_updated = "dateUpdated", updated_at = "updatedAt" }
);

/// The object that `get-entity-lookup` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1lookup~1type~1{entityId}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntityLookupResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `Lookup`.
    pub data: Option<Lookup>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetEntityLookupResponse { data = "data" });

/// The object that `list-domains` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1domain/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsResponse {
    /// Host names whose pattern redirects are wanted.
    ///
    /// `domains`: list of `FunnelDomain`.
    pub domains: rt::List<FunnelDomain>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListDomainsResponse { domains = "domains" });

/// The schema `FunnelDomain`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/FunnelDomain`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunnelDomain {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Address on the web.
    ///
    /// `url`: text.
    pub url: Option<String>,
    /// `defaultDomain`: any JSON value.
    pub default_domain: Option<rt::Json>,
    /// `defaultPage`: any JSON value.
    pub default_page: Option<rt::Json>,
    /// `nameServer`: any JSON value.
    pub name_server: Option<rt::Json>,
    /// `provider`: text.
    pub provider: Option<String>,
    /// The text of the domain's robots.txt.
    ///
    /// `robotsTxtCode`: text.
    pub robots_txt_code: Option<String>,
    /// `steps`: list of JSON values.
    pub steps: rt::List<rt::Json>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text.
    pub company_id: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag.
    pub deleted: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FunnelDomain { id = "id", url = "url", default_domain = "defaultDomain", default_page
    = "defaultPage", name_server = "nameServer", provider = "provider", robots_txt_code =
    "robotsTxtCode", steps = "steps", location_id = "locationId", company_id =
    "companyId", deleted = "deleted" }
);

/// The object that `invalidate-domain-cache` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1domain~1invalidate-cache/post/responses/201/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvalidateDomainCacheResponse {
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(InvalidateDomainCacheResponse { status = "status" });

/// The object that `list-pixel-events` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1event/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPixelEventsResponse {
    /// `events`: list of `PixelEvent`.
    pub events: rt::List<PixelEvent>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListPixelEventsResponse { events = "events" });

/// The schema `PixelEvent`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/PixelEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PixelEvent {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// The pixel's number at its provider, digits as text.
    ///
    /// `pixelId`: text.
    pub pixel_id: Option<String>,
    /// `level`: one of `funnel`, `page`.
    pub level: Option<PixelEventLevel>,
    /// The pages that a pixel of level `page` reports on.
    ///
    /// `pageIds`: list of texts.
    pub page_ids: rt::List<String>,
    /// `events`: list of `PixelEventName`.
    pub events: rt::List<PixelEventName>,
    /// Whether conversions are reported.
    ///
    /// `conversionEnabled`: flag.
    pub conversion_enabled: Option<bool>,
    /// `provider`: text.
    pub provider: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PixelEvent { id = "_id", pixel_id = "pixelId", level = "level", page_ids = "pageIds",
    events = "events", conversion_enabled = "conversionEnabled", provider = "provider" }
);

/// The object that `list-order-form-products` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1order-form~1products/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrderFormProductsResponse {
    /// Products, as records or ids, that the record or request concerns; in a store's
    /// set-up whether there are any.
    ///
    /// `products`: list of `OrderFormProduct`.
    pub products: rt::List<OrderFormProduct>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListOrderFormProductsResponse { products = "products" });

/// The schema `OrderFormProduct`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/OrderFormProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderFormProduct {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// What buyers read in place of the product's name.
    ///
    /// `displayText`: text.
    pub display_text: Option<String>,
    /// What it is about, as the id of a product, its record or the name of a service.
    ///
    /// `product`: any JSON value.
    pub product: Option<rt::Json>,
    /// What it costs: a number, or the record of a price or of a change to one.
    ///
    /// `price`: any JSON value.
    pub price: Option<rt::Json>,
    /// Whether it is an extra offer beside the main choice.
    ///
    /// `bumpProduct`: flag.
    pub bump_product: Option<bool>,
    /// `quantity`: an object, `OrderFormQuantity`.
    pub quantity: Option<OrderFormQuantity>,
    /// An amount of money to reserve; when it applies was not seen.
    ///
    /// `authorizeAmount`: number.
    pub authorize_amount: Option<f64>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag.
    pub deleted: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    OrderFormProduct { id = "_id", name = "name", display_text = "displayText", product =
    "product", price = "price", bump_product = "bumpProduct", quantity = "quantity",
    authorize_amount = "authorizeAmount", deleted = "deleted" }
);

/// The schema `OrderFormQuantity`.
///
/// Requests send it and answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/OrderFormQuantity`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderFormQuantity {
    /// The most that one buyer may take.
    ///
    /// `max`: whole number, at least 1, at most 999.
    pub max: Option<i64>,
    /// Whether a buyer may take more than one.
    ///
    /// `allowMultiple`: flag.
    pub allow_multiple: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(OrderFormQuantity { max = "max", allow_multiple = "allowMultiple" });

impl OrderFormQuantity {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `max`.
    #[must_use]
    #[inline]
    pub fn max(mut self, max: i64) -> Self {
        self.max = Some(max);
        self
    }

    /// Sets `allowMultiple`.
    #[must_use]
    #[inline]
    pub fn allow_multiple(mut self, allow_multiple: bool) -> Self {
        self.allow_multiple = Some(allow_multiple);
        self
    }
}

/// The object that `create-order-form-product` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1order-form~1products/post/responses/201/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderFormProductResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CreateOrderFormProductResponse { id = "_id" });

/// The object that `get-public-order-form-product` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1order-form~1public~1product/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicOrderFormProductResponse {
    /// What it costs: a number, or the record of a price or of a change to one.
    ///
    /// `price`: an object, `PublicPrice`.
    pub price: Option<PublicPrice>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetPublicOrderFormProductResponse { price = "price" });

/// The schema `PublicPrice`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/PublicPrice`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicPrice {
    /// A sum of money; mostly in the currency's unit, in advertising also in cents or
    /// micros.
    ///
    /// `amount`: number.
    pub amount: Option<f64>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text.
    pub currency: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `recurring`, `one_time`.
    pub type_: Option<PublicPriceType>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PublicPrice { amount = "amount", currency = "currency", type_ = "type" });

/// The object that `list-orders` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1order/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrdersResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `FunnelOrder`.
    pub data: rt::List<FunnelOrder>,
    /// A number of things: of the matches, of those on the page, or of repetitions.
    ///
    /// `count`: whole number.
    pub count: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListOrdersResponse { data = "data", count = "count" });

/// The schema `FunnelOrder`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/FunnelOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunnelOrder {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text.
    pub contact_id: Option<String>,
    /// The id of a step, a UUID made by whoever created it.
    ///
    /// `stepId`: text.
    pub step_id: Option<String>,
    /// Id of a product, mostly one of the products family.
    ///
    /// `productId`: text.
    pub product_id: Option<String>,
    /// A sum of money; mostly in the currency's unit, in advertising also in cents or
    /// micros.
    ///
    /// `amount`: number.
    pub amount: Option<f64>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text.
    pub currency: Option<String>,
    /// The charge at the payment provider.
    ///
    /// `chargeId`: text.
    pub charge_id: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: text.
    pub date_added: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FunnelOrder { id = "_id", contact_id = "contactId", step_id = "stepId", product_id =
    "productId", amount = "amount", currency = "currency", charge_id = "chargeId",
    date_added = "dateAdded" }
);

/// The object that `list-custom-fonts` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1custom-fonts/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomFontsResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `CustomFont`.
    pub data: rt::List<CustomFont>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListCustomFontsResponse { data = "data" });

/// The schema `CustomFont`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/CustomFont`.
///
/// The same as [`CreateOrderFormProductResponse`].
pub type CustomFont = CreateOrderFormProductResponse;

/// The object that `create-store` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1store~1create-in-funnel/post/responses/201/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStoreResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag.
    pub success: Option<bool>,
    /// `totalPages`: whole number.
    pub total_pages: Option<i64>,
    /// The store's steps with their pages.
    ///
    /// `createdPages`: list of `StorePage`.
    pub created_pages: rt::List<StorePage>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateStoreResponse { success = "success", total_pages = "totalPages", created_pages
    = "createdPages" }
);

/// The schema `StorePage`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/StorePage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorePage {
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text.
    pub key: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// The id of a step, a UUID made by whoever created it.
    ///
    /// `stepId`: text.
    pub step_id: Option<String>,
    /// The id of a page's record.
    ///
    /// `pageId`: text.
    pub page_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    StorePage { key = "key", name = "name", step_id = "stepId", page_id = "pageId" }
);

/// The object that `get-funnel-record` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1{id}/get/responses/200/content/application~1json/schema`.
///
/// The same as [`CreateOrderFormProductResponse`].
pub type GetRecordResponse = CreateOrderFormProductResponse;
