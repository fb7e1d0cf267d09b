// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Who may: 11 operations of the document `security.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;
mod operations;

pub(crate) mod routes;

pub use operations::{
    GetBearer, GetLocation, GetAgency, GetLocationOnly, GetAgencyOnly, GetEither,
    GetBoth, GetScopeless, GetOptional, GetPublic, GetSilent,
};
pub(crate) use routes::ROUTES;

/// The operations of Who may. Made by `client.security()`.
#[derive(Clone, Debug)]
pub struct Security {
    pub(crate) client: rt::Client,
}

impl Security {
    /// get bearer: `GET /bearer`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `things.readonly`.
    ///
    /// Document: `security.yaml#/paths/~1bearer/get`.
    #[doc(alias = "get-bearer")]
    #[inline]
    pub fn get_bearer(&self) -> GetBearer {
        rt::operation(self.client.request(&routes::GET_BEARER))
    }

    /// get location: `GET /location`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scopes `things.readonly`, `things.write`.
    ///
    /// Document: `security.yaml#/paths/~1location/get`.
    #[doc(alias = "get-location")]
    #[inline]
    pub fn get_location(&self) -> GetLocation {
        rt::operation(self.client.request(&routes::GET_LOCATION))
    }

    /// get agency: `GET /agency`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: an agency's; scope `companies.readonly`.
    ///
    /// Document: `security.yaml#/paths/~1agency/get`.
    #[doc(alias = "get-agency")]
    #[inline]
    pub fn get_agency(&self) -> GetAgency {
        rt::operation(self.client.request(&routes::GET_AGENCY))
    }

    /// get location only: `GET /location-only`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's from OAuth, no private token; scope `things.write`.
    ///
    /// Document: `security.yaml#/paths/~1location-only/get`.
    #[doc(alias = "get-location-only")]
    #[inline]
    pub fn get_location_only(&self) -> GetLocationOnly {
        rt::operation(self.client.request(&routes::GET_LOCATION_ONLY))
    }

    /// get agency only: `GET /agency-only`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: an agency's from OAuth, no private token; scope `oauth.write`.
    ///
    /// Document: `security.yaml#/paths/~1agency-only/get`.
    #[doc(alias = "get-agency-only")]
    #[inline]
    pub fn get_agency_only(&self) -> GetAgencyOnly {
        rt::operation(self.client.request(&routes::GET_AGENCY_ONLY))
    }

    /// get either: `GET /either`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say, or an agency's; scopes `things.readonly`, `companies.readonly`.
    ///
    /// Document: `security.yaml#/paths/~1either/get`.
    #[doc(alias = "get-either")]
    #[inline]
    pub fn get_either(&self) -> GetEither {
        rt::operation(self.client.request(&routes::GET_EITHER))
    }

    /// get both: `GET /both`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say, or as the scheme in the document says; no scope named.
    ///
    /// Document: `security.yaml#/paths/~1both/get`.
    #[doc(alias = "get-both")]
    #[inline]
    pub fn get_both(&self) -> GetBoth {
        rt::operation(self.client.request(&routes::GET_BOTH))
    }

    /// get scopeless: `GET /scopeless`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// Document: `security.yaml#/paths/~1scopeless/get`.
    #[doc(alias = "get-scopeless")]
    #[inline]
    pub fn get_scopeless(&self) -> GetScopeless {
        rt::operation(self.client.request(&routes::GET_SCOPELESS))
    }

    /// get optional: `GET /optional`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// Document: `security.yaml#/paths/~1optional/get`.
    #[doc(alias = "get-optional")]
    #[inline]
    pub fn get_optional(&self) -> GetOptional {
        rt::operation(self.client.request(&routes::GET_OPTIONAL))
    }

    /// get public: `GET /public`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `security.yaml#/paths/~1public/get`.
    #[doc(alias = "get-public")]
    #[inline]
    pub fn get_public(&self) -> GetPublic {
        rt::operation(self.client.request(&routes::GET_PUBLIC))
    }

    /// get silent: `GET /silent`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `all.readonly`.
    ///
    /// Document: `security.yaml#/paths/~1silent/get`.
    #[doc(alias = "get-silent")]
    #[inline]
    pub fn get_silent(&self) -> GetSilent {
        rt::operation(self.client.request(&routes::GET_SILENT))
    }
}
