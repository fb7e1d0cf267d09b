// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Funnels.

use crate::runtime as rt;

/// The allowed values `complianceType` of `CookieConsent`.
///
/// Requests send it and answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/CookieConsent/properties/complianceType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CookieConsentComplianceType {
    /// `ask-opt-in`.
    AskOptIn,
    /// `do-not-ask`.
    DoNotAsk,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CookieConsentComplianceType { AskOptIn = "ask-opt-in", DoNotAsk = "do-not-ask" }
);

/// The allowed values `type` of `list-folders`.
///
/// Requests send it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1folder~1list/get/parameters/1/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListFoldersType {
    /// `funnel`.
    Funnel,
    /// `website`.
    Website,
    /// `all`.
    All,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ListFoldersType { Funnel = "funnel", Website = "website", All = "all" });

/// The allowed values `webinarType` of `WebinarProperties`.
///
/// Requests send it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/WebinarProperties/properties/webinarType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebinarPropertiesWebinarType {
    /// `live`.
    Live,
    /// `demand`.
    Demand,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(WebinarPropertiesWebinarType { Live = "live", Demand = "demand" });

/// The allowed values `pageType` of `save-page-content`.
///
/// Requests send it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1autosave~1{pageId}/post/requestBody/content/application~1json/schema/properties/pageType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SavePageContentPageType {
    /// `draft`.
    Draft,
    /// `live`.
    Live,
    /// `optin_funnel_page`.
    OptinFunnelPage,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    SavePageContentPageType { Draft = "draft", Live = "live", OptinFunnelPage =
    "optin_funnel_page" }
);

/// The allowed values `pageType` of `StoredPageVersion`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/StoredPageVersion/properties/pageType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StoredPageVersionPageType {
    /// `draft`.
    Draft,
    /// `live`.
    Live,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(StoredPageVersionPageType { Draft = "draft", Live = "live" });

/// The allowed values `prebuiltSectionTemplateType` of `list-prebuilt-templates`.
///
/// Requests send it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1builder~1prebuilt-section~1{collectionId}~1template/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListPrebuiltTemplatesPrebuiltSectionTemplateType {
    /// `template`.
    Template,
    /// `sync`.
    Sync,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ListPrebuiltTemplatesPrebuiltSectionTemplateType { Template = "template", Sync =
    "sync" }
);

/// The allowed values `type` of `create-lookup`.
///
/// Requests send it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1lookup~1create/post/requestBody/content/application~1json/schema/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateLookupType {
    /// `page`.
    Page,
    /// `step`.
    Step,
    /// `funnel`.
    Funnel,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(CreateLookupType { Page = "page", Step = "step", Funnel = "funnel" });

/// The allowed values `action` of `LookupPublication`.
///
/// Requests send it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/LookupPublication/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LookupPublicationAction {
    /// `url`.
    Url,
    /// `funnel`.
    Funnel,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(LookupPublicationAction { Url = "url", Funnel = "funnel" });

/// The allowed values `publishStatus` of `LookupPublication`.
///
/// Requests send it and answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/LookupPublication/properties/publishStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PublishStatus {
    /// `live`.
    Live,
    /// `unpublished`.
    Unpublished,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(PublishStatus { Live = "live", Unpublished = "unpublished" });

/// The allowed values `type` of `LookupPublication`.
///
/// Requests send it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/LookupPublication/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LookupPublicationType {
    /// `page`.
    Page,
    /// `step`.
    Step,
    /// `redirect`.
    Redirect,
    /// `not_found_page`.
    NotFoundPage,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    LookupPublicationType { Page = "page", Step = "step", Redirect = "redirect",
    NotFoundPage = "not_found_page" }
);

/// The schema `PixelEventLevel`.
///
/// Requests send it and answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/PixelEventLevel`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PixelEventLevel {
    /// `funnel`.
    Funnel,
    /// `page`.
    Page,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(PixelEventLevel { Funnel = "funnel", Page = "page" });

/// The schema `PixelEventName`.
///
/// Requests send it and answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/PixelEventName`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PixelEventName {
    /// `page_view`.
    PageView,
    /// `view_content`.
    ViewContent,
    /// `initiate_checkout`.
    InitiateCheckout,
    /// `add_payment_info`.
    AddPaymentInfo,
    /// `purchase`.
    Purchase,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    PixelEventName { PageView = "page_view", ViewContent = "view_content",
    InitiateCheckout = "initiate_checkout", AddPaymentInfo = "add_payment_info", Purchase
    = "purchase" }
);

/// The allowed values `type` of `PublicPrice`.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/PublicPrice/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PublicPriceType {
    /// `recurring`.
    Recurring,
    /// `one_time`.
    OneTime,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(PublicPriceType { Recurring = "recurring", OneTime = "one_time" });
