// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Businesses.

use crate::runtime as rt;

/// The schema `GetBusinessByIdResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/businesses.yaml#/components/schemas/GetBusinessByIdResponseDto`.
#[doc(alias = "GetBusinessByIdResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBusinessByIdResponse {
    /// `business`: an object, `Business`.
    pub business: Option<Business>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetBusinessByIdResponse { business = "business" });

/// The schema `BusinessDto`.
///
/// Answers hold it.
///
/// Document: `api/businesses.yaml#/components/schemas/BusinessDto`.
#[doc(alias = "BusinessDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Business {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `63771dcac1116f0e21de8e12`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Microsoft`.
    pub name: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text.
    pub phone: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `abc@microsoft.com`.
    pub email: Option<String>,
    /// A site on the web, mostly by its address.
    ///
    /// `website`: text; for example `microsoft.com`.
    pub website: Option<String>,
    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: text.
    pub address: Option<String>,
    /// Town or city.
    ///
    /// `city`: text.
    pub city: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text.
    pub state: Option<String>,
    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text.
    pub postal_code: Option<String>,
    /// A country's name or code: both occur.
    ///
    /// `country`: text; for example `united states`.
    pub country: Option<String>,
    /// Who changed it last; the form is not documented.
    ///
    /// `updatedBy`: any JSON value.
    pub updated_by: Option<rt::Json>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Who made it; the form is not documented.
    ///
    /// `createdBy`: any JSON value.
    pub created_by: Option<rt::Json>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339).
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339).
    pub updated_at: Option<String>,
    /// Values of custom fields; answered, never accepted here.
    ///
    /// `customFields`: list of JSON values.
    pub custom_fields: rt::List<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Business { id = "id", name = "name", phone = "phone", email = "email", website =
    "website", address = "address", city = "city", description = "description", state =
    "state", postal_code = "postalCode", country = "country", updated_by = "updatedBy",
    location_id = "locationId", created_by = "createdBy", created_at = "createdAt",
    updated_at = "updatedAt", custom_fields = "customFields" }
);

/// The schema `UpdateBusinessResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/businesses.yaml#/components/schemas/UpdateBusinessResponseDto`.
#[doc(alias = "UpdateBusinessResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBusinessResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// The business; the misspelling is the API's own.
    ///
    /// `buiseness`: an object, `Business`.
    pub buiseness: Option<Business>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(UpdateBusinessResponse { success = "success", buiseness = "buiseness" });

/// The schema `DeleteBusinessResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/businesses.yaml#/components/schemas/DeleteBusinessResponseDto`.
#[doc(alias = "DeleteBusinessResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBusinessResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeleteBusinessResponse { success = "success" });

/// The schema `GetBusinessByLocationResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/businesses.yaml#/components/schemas/GetBusinessByLocationResponseDto`.
#[doc(alias = "GetBusinessByLocationResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBusinessByLocationResponse {
    /// `businesses`: list of `Business`.
    pub businesses: rt::List<Business>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetBusinessByLocationResponse { businesses = "businesses" });
