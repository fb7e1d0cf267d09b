// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Funnels.

use crate::runtime as rt;

/// The schema `FunnelListResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/funnels.yaml#/components/schemas/FunnelListResponseDTO`.
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
    /// The `id` of the domain in `list_domains`.
    ///
    /// `domainId`: text.
    pub domain_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `orderFormVersion`: whole number.
    pub order_form_version: Option<i64>,
    /// Id of the thing that this one comes from; at social networks the network's own
    /// id.
    ///
    /// `originId`: text.
    pub origin_id: Option<String>,
    /// `steps`: list of `FunnelStep`.
    pub steps: rt::List<FunnelStep>,
    /// `funnel` or `website`.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339).
    pub updated_at: Option<String>,
    /// `faviconUrl`: text.
    pub favicon_url: Option<String>,
    /// `globalSectionVersion`: whole number.
    pub global_section_version: Option<i64>,
    /// Where the shared sections are stored; ends in the version's number.
    ///
    /// `globalSectionsPath`: text.
    pub global_sections_path: Option<String>,
    /// `globalSectionsUrl`: text.
    pub global_sections_url: Option<String>,
    /// `isStoreActive`: flag.
    pub is_store_active: Option<bool>,
    /// `trackingCodeBody`: text.
    pub tracking_code_body: Option<String>,
    /// `trackingCodeHead`: text.
    pub tracking_code_head: Option<String>,
    /// The funnel's own path, derived from its name at first.
    ///
    /// `url`: text.
    pub url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Funnel { id = "_id", date_added = "dateAdded", date_updated = "dateUpdated", deleted
    = "deleted", domain_id = "domainId", location_id = "locationId", name = "name",
    order_form_version = "orderFormVersion", origin_id = "originId", steps = "steps",
    type_ = "type", updated_at = "updatedAt", favicon_url = "faviconUrl",
    global_section_version = "globalSectionVersion", global_sections_path =
    "globalSectionsPath", global_sections_url = "globalSectionsUrl", is_store_active =
    "isStoreActive", tracking_code_body = "trackingCodeBody", tracking_code_head =
    "trackingCodeHead", url = "url" }
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
    /// Id of the thing that this one comes from; at social networks the network's own
    /// id.
    ///
    /// `originId`: text.
    pub origin_id: Option<String>,
    /// Ids of the step's pages; more than one while a split test runs.
    ///
    /// `pages`: list of texts.
    pub pages: rt::List<String>,
    /// Products, as records or ids, that the record or request concerns; in a store's
    /// set-up whether there are any.
    ///
    /// `products`: list of JSON values.
    pub products: rt::List<rt::Json>,
    /// The place in the funnel, counted from 1.
    ///
    /// `sequence`: whole number.
    pub sequence: Option<i64>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// Address on the web.
    ///
    /// `url`: text.
    pub url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FunnelStep { id = "id", name = "name", origin_id = "originId", pages = "pages",
    products = "products", sequence = "sequence", type_ = "type", url = "url" }
);
