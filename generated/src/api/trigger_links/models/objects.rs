// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Trigger links.

use crate::runtime as rt;

/// The schema `GetLinkSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/trigger_links.yaml#/components/schemas/GetLinkSuccessfulResponseDto`.
#[doc(alias = "GetLinkSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLinkResponse {
    /// `link`: an object, `Link`.
    pub link: Option<Link>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetLinkResponse { link = "link" });

/// The schema `LinkSchema`.
///
/// Answers hold it.
///
/// Document: `api/trigger_links.yaml#/components/schemas/LinkSchema`.
#[doc(alias = "LinkSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Link {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `n4AriwEnFrGh3tu08W0U`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `first tag`.
    pub name: Option<String>,
    /// Where a click leads, as a whole URL.
    ///
    /// `redirectTo`: text; for example `https://www.google.com/`.
    pub redirect_to: Option<String>,
    /// What to write into a message: a placeholder with the link's id, braces included.
    ///
    /// `fieldKey`: text; for example `{{trigger_link.n4AriwEnFrGh3tu08W0U}}`.
    pub field_key: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Link { id = "id", name = "name", redirect_to = "redirectTo", field_key = "fieldKey",
    location_id = "locationId" }
);

/// The schema `DeleteLinksSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/trigger_links.yaml#/components/schemas/DeleteLinksSuccessfulResponseDto`.
#[doc(alias = "DeleteLinksSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLinksResponse {
    /// Whether it worked, misspelled as in the API; `succeeded` and `success` also
    /// occur.
    ///
    /// `succeded`: flag; for example `true`.
    pub succeded: Option<bool>,
    /// Whether it worked; other answers spell it `succeded` or `success`.
    ///
    /// `succeeded`: flag.
    pub succeeded: Option<bool>,
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DeleteLinksResponse { succeded = "succeded", succeeded = "succeeded", success =
    "success" }
);

/// The schema `GetLinksSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/trigger_links.yaml#/components/schemas/GetLinksSuccessfulResponseDto`.
#[doc(alias = "GetLinksSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLinksResponse {
    /// `links`: list of `Link`.
    pub links: rt::List<Link>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetLinksResponse { links = "links" });
