// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Funnels.

use super::NewFunnelStepType;
use crate::runtime as rt;

/// The schema `CreateRedirectResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/funnels.yaml#/components/schemas/CreateRedirectResponseDTO`.
#[doc(alias = "CreateRedirectResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRedirectResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `RedirectResponse`.
    pub data: Option<RedirectResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CreateRedirectResponse { data = "data" });

/// The schema `RedirectResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/funnels.yaml#/components/schemas/RedirectResponseDTO`.
#[doc(alias = "RedirectResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedirectResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `6p2RxpgtMKQwO3E6IUaT`.
    pub id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `6p2RxpgtMKQwO3E6IUaT`.
    pub location_id: Option<String>,
    /// Name of a host on the web; some answers put `https://` before it.
    ///
    /// `domain`: text; for example `www.example.com`.
    pub domain: Option<String>,
    /// Where it lies within something larger: an address behind the domain, a file or a
    /// tree.
    ///
    /// `path`: text; for example `/old-path`.
    pub path: Option<String>,
    /// The path in small letters.
    ///
    /// `pathLowercase`: text; for example `/old-path`.
    pub path_lowercase: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `Permanent`.
    pub type_: Option<String>,
    /// Where visitors are sent.
    ///
    /// `target`: text; for example `https://www.example.com/new-path`.
    pub target: Option<String>,
    /// What is to be done or happens: a way of sending, a kind of redirect, or whether
    /// to add or remove.
    ///
    /// `action`: text; for example `url`.
    pub action: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    RedirectResponse { id = "id", location_id = "locationId", domain = "domain", path =
    "path", path_lowercase = "pathLowercase", type_ = "type", target = "target", action =
    "action" }
);

/// The schema `DeleteRedirectResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/funnels.yaml#/components/schemas/DeleteRedirectResponseDTO`.
#[doc(alias = "DeleteRedirectResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRedirectResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `DeleteRedirectResponseData`.
    pub data: Option<DeleteRedirectResponseData>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeleteRedirectResponse { data = "data" });

/// The object `data` of `DeleteRedirectResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/funnels.yaml#/components/schemas/DeleteRedirectResponseDTO/properties/data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRedirectResponseData {
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeleteRedirectResponseData { status = "status" });

/// The schema `UpdateRedirectResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/funnels.yaml#/components/schemas/UpdateRedirectResponseDTO`.
///
/// The same as [`CreateRedirectResponse`].
#[doc(alias = "UpdateRedirectResponseDTO")]
pub type UpdateRedirectResponse = CreateRedirectResponse;

/// The schema `RedirectListResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/funnels.yaml#/components/schemas/RedirectListResponseDTO`.
#[doc(alias = "RedirectListResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedirectListResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `RedirectListResponseData`.
    pub data: Option<RedirectListResponseData>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(RedirectListResponse { data = "data" });

/// The object `data` of `RedirectListResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/funnels.yaml#/components/schemas/RedirectListResponseDTO/properties/data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedirectListResponseData {
    /// A number of things: of the matches, of those on the page, or of repetitions.
    ///
    /// `count`: whole number.
    pub count: Option<i64>,
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `RedirectResponse`.
    pub data: rt::List<RedirectResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(RedirectListResponseData { count = "count", data = "data" });

/// The schema `FunnelListResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/funnels.yaml#/components/schemas/FunnelListResponseDTO`.
#[doc(alias = "FunnelListResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunnelListResponse {
    /// `funnels`: list of `Funnel`.
    pub funnels: rt::List<Funnel>,
    /// A number of things: of the matches, of those on the page, or of repetitions.
    ///
    /// `count`: whole number; for example `24`.
    pub count: Option<i64>,
    /// Names this call in the logs of the platform.
    ///
    /// `traceId`: text; for example `03774d31-a57e-4b4f-95c7-315ce61969f1`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FunnelListResponse { funnels = "funnels", count = "count", trace_id = "traceId" }
);

/// The schema `Funnel`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/Funnel`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Funnel {
    /// The funnel's id, `funnelId` elsewhere.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `funnel` or `website`.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// The funnel's own path, derived from its name at first.
    ///
    /// `url`: text.
    pub url: Option<String>,
    /// The `id` of the domain in `list_domains`.
    ///
    /// `domainId`: text.
    pub domain_id: Option<String>,
    /// `steps`: list of `FunnelStep`.
    pub steps: rt::List<FunnelStep>,
    /// `trackingCodeHead`: text.
    pub tracking_code_head: Option<String>,
    /// `trackingCodeBody`: text.
    pub tracking_code_body: Option<String>,
    /// `faviconUrl`: text.
    pub favicon_url: Option<String>,
    /// `chatWidgetId`: text.
    pub chat_widget_id: Option<String>,
    /// `isChatWidgetLive`: flag.
    pub is_chat_widget_live: Option<bool>,
    /// Whether order forms take live payments.
    ///
    /// `isLivePaymentMode`: flag.
    pub is_live_payment_mode: Option<bool>,
    /// `imageOptimization`: flag.
    pub image_optimization: Option<bool>,
    /// `isGdprCompliant`: flag.
    pub is_gdpr_compliant: Option<bool>,
    /// `isOptimisePageLoad`: flag.
    pub is_optimise_page_load: Option<bool>,
    /// `requireCreditCard`: flag.
    pub require_credit_card: Option<bool>,
    /// `storeCurrencyFormatting`: flag.
    pub store_currency_formatting: Option<bool>,
    /// `autoGenerateSchema`: flag.
    pub auto_generate_schema: Option<bool>,
    /// `globalSectionsUrl`: text.
    pub global_sections_url: Option<String>,
    /// `orderFormVersion`: whole number.
    pub order_form_version: Option<i64>,
    /// `securityHeaders`: list of `SecurityHeader`.
    pub security_headers: rt::List<SecurityHeader>,
    /// `isStoreActive`: flag.
    pub is_store_active: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: text.
    pub date_added: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: text.
    pub date_updated: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag.
    pub deleted: Option<bool>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Id of the thing that this one comes from; at social networks the network's own
    /// id.
    ///
    /// `originId`: text.
    pub origin_id: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339).
    pub updated_at: Option<String>,
    /// `globalSectionVersion`: whole number.
    pub global_section_version: Option<i64>,
    /// Where the shared sections are stored; ends in the version's number.
    ///
    /// `globalSectionsPath`: text.
    pub global_sections_path: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Funnel { id = "_id", name = "name", type_ = "type", url = "url", domain_id =
    "domainId", steps = "steps", tracking_code_head = "trackingCodeHead",
    tracking_code_body = "trackingCodeBody", favicon_url = "faviconUrl", chat_widget_id =
    "chatWidgetId", is_chat_widget_live = "isChatWidgetLive", is_live_payment_mode =
    "isLivePaymentMode", image_optimization = "imageOptimization", is_gdpr_compliant =
    "isGdprCompliant", is_optimise_page_load = "isOptimisePageLoad", require_credit_card
    = "requireCreditCard", store_currency_formatting = "storeCurrencyFormatting",
    auto_generate_schema = "autoGenerateSchema", global_sections_url =
    "globalSectionsUrl", order_form_version = "orderFormVersion", security_headers =
    "securityHeaders", is_store_active = "isStoreActive", date_added = "dateAdded",
    date_updated = "dateUpdated", deleted = "deleted", location_id = "locationId",
    origin_id = "originId", updated_at = "updatedAt", global_section_version =
    "globalSectionVersion", global_sections_path = "globalSectionsPath" }
);

/// The schema `FunnelStep`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/FunnelStep`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunnelStep {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Address on the web.
    ///
    /// `url`: text.
    pub url: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// Ids of the step's pages; more than one while a split test runs.
    ///
    /// `pages`: list of texts.
    pub pages: rt::List<String>,
    /// The place in the funnel, counted from 1.
    ///
    /// `sequence`: whole number.
    pub sequence: Option<i64>,
    /// Whether visitors are divided between the step's pages.
    ///
    /// `split`: flag.
    pub split: Option<bool>,
    /// Per cent of visitors for the control page of a split test.
    ///
    /// `controlTraffic`: number, at least 0, at most 100.
    pub control_traffic: Option<f64>,
    /// Id of the thing that this one comes from; at social networks the network's own
    /// id.
    ///
    /// `originId`: text.
    pub origin_id: Option<String>,
    /// Products, as records or ids, that the record or request concerns; in a store's
    /// set-up whether there are any.
    ///
    /// `products`: list of JSON values.
    pub products: rt::List<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FunnelStep { id = "id", name = "name", url = "url", type_ = "type", pages = "pages",
    sequence = "sequence", split = "split", control_traffic = "controlTraffic", origin_id
    = "originId", products = "products" }
);

/// The schema `SecurityHeader`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/SecurityHeader`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityHeader {
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text.
    pub key: Option<String>,
    /// The value itself; unit and form depend on where it stands.
    ///
    /// `value`: text.
    pub value: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(SecurityHeader { key = "key", value = "value" });

/// The schema `FunnelPageResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/funnels.yaml#/components/schemas/FunnelPageResponseDTO`.
#[doc(alias = "FunnelPageResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunnelPageResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `0yJbP3q7t7pLmeTWRAE2`.
    pub id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ojQjykmwNIU88vfsfzvH`.
    pub location_id: Option<String>,
    /// The id of a funnel or website.
    ///
    /// `funnelId`: text; for example `iucJ6TdFZiddhq9f6znh`.
    pub funnel_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Home`.
    pub name: Option<String>,
    /// The id of a step, a UUID made by whoever created it.
    ///
    /// `stepId`: text; for example `343bf634-3aa6-4ade-b963-2d3cd0bf2ede`.
    pub step_id: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-04-18T12:25:23.029Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FunnelPageResponse { id = "_id", location_id = "locationId", funnel_id = "funnelId",
    name = "name", step_id = "stepId", deleted = "deleted", updated_at = "updatedAt" }
);

/// The schema `FunnelPageCountResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/funnels.yaml#/components/schemas/FunnelPageCountResponseDTO`.
#[doc(alias = "FunnelPageCountResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunnelPageCountResponse {
    /// A number of things: of the matches, of those on the page, or of repetitions.
    ///
    /// `count`: whole number; for example `20`.
    pub count: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FunnelPageCountResponse { count = "count" });

/// The object that `create-funnel` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1create/post/responses/201/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// `ok`: flag.
    pub ok: Option<bool>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateResponse { ok = "ok", id = "id", name = "name", location_id = "locationId",
    type_ = "type" }
);

/// The object that `get-funnel` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1fetch~1{id}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `Funnel`.
    pub data: Option<Funnel>,
    /// Names this call in the logs of the platform.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetResponse { data = "data", trace_id = "traceId" });

/// The object that `delete-funnel` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1delete/post/responses/201/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// Host names whose pattern redirects are wanted.
    ///
    /// `domains`: list of JSON values.
    pub domains: rt::List<rt::Json>,
    /// `paths`: list of JSON values.
    pub paths: rt::List<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeleteResponse { domains = "domains", paths = "paths" });

/// The object that `clone-funnel-to-locations` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1clone-funnel-to-locations/post/responses/201/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneToLocationsResponse {
    /// `ok`: flag.
    pub ok: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CloneToLocationsResponse { ok = "ok" });

/// The schema `NewFunnelStep`.
///
/// Requests send it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/NewFunnelStep`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewFunnelStep {
    /// A version 4 UUID that the caller makes.
    ///
    /// `id`: text of the format `uuid`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// The step's path; its page gets the same with `-page` behind.
    ///
    /// `url`: text.
    pub url: Option<String>,
    /// `pages`: list of texts.
    pub pages: rt::List<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `optin_funnel_page`, `sales_funnel_page`, `misc_funnel_page`, `store`.
    pub type_: Option<NewFunnelStepType>,
    /// `split`: flag.
    pub split: Option<bool>,
    /// Per cent of visitors for the control page of a test.
    ///
    /// `control_traffic`: number, at least 0, at most 100.
    pub control_traffic: Option<f64>,
    /// Products, as records or ids, that the record or request concerns; in a store's
    /// set-up whether there are any.
    ///
    /// `products`: list of texts.
    pub products: rt::List<String>,
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text.
    pub key: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    NewFunnelStep { id = "id", name = "name", url = "url", pages = "pages", type_ =
    "type", split = "split", control_traffic = "control_traffic", products = "products",
    key = "key" }
);

impl NewFunnelStep {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `pages`.
    #[must_use]
    pub fn pages(mut self, pages: impl Into<rt::List<String>>) -> Self {
        self.pages = pages.into();
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<NewFunnelStepType>) -> Self {
        self.type_ = Some(type_.into());
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

    /// Sets `products`.
    #[must_use]
    pub fn products(mut self, products: impl Into<rt::List<String>>) -> Self {
        self.products = products.into();
        self
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
}

/// The schema `AdditionalRoute`.
///
/// Requests send it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/AdditionalRoute`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdditionalRoute {
    /// `lookup_id`: text.
    pub lookup_id: Option<String>,
    /// Where it lies within something larger: an address behind the domain, a file or a
    /// tree.
    ///
    /// `path`: text.
    pub path: Option<String>,
    /// Name of a host on the web; some answers put `https://` before it.
    ///
    /// `domain`: text.
    pub domain: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AdditionalRoute { lookup_id = "lookup_id", path = "path", domain = "domain" }
);

impl AdditionalRoute {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `lookup_id`.
    #[must_use]
    pub fn lookup_id(mut self, lookup_id: impl Into<String>) -> Self {
        self.lookup_id = Some(lookup_id.into());
        self
    }

    /// Sets `path`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets `domain`.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

/// The object that `clone-funnel-step` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1clone-funnel-step/post/responses/201/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneStepResponse {
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `CloneStepResponseData`.
    pub data: Option<CloneStepResponseData>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CloneStepResponse { status = "status", data = "data" });

/// The object `data` of `response`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1clone-funnel-step/post/responses/201/content/application~1json/schema/properties/data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneStepResponseData {
    /// `stepIds`: list of texts.
    pub step_ids: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CloneStepResponseData { step_ids = "stepIds" });
