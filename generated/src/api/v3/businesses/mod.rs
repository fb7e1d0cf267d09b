// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Businesses: 5 operations of the document `api/v3/businesses.yaml`, API version `v3`.
//!
//! Businesses are the firms that contacts work for (the app calls them companies), not
//! the agency and not the account. Contacts are put into one with `businessId` or in
//! bulk by the `contacts` family. The same records can be reached as the standard
//! object `business` in `objects`, where their custom fields can be written too; here
//! they are read-only.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
pub(crate) mod routes;

pub use crate::api::businesses::{Create, Delete, Get, List, Update};
pub(crate) use routes::ROUTES;

/// The operations of Businesses. Made by `client.v3().businesses()`.
#[doc(alias = "businesses-v3")]
#[derive(Clone, Debug)]
pub struct Businesses {
    pub(crate) client: rt::Client,
}

impl Businesses {
    /// Get Business: `GET /businesses/{businessId}`.
    ///
    /// One business, wrapped in `business` (create and update answer with another
    /// spelling).
    ///
    /// * `business_id`: text; for example `5DP4iH6HLkQsiKESj6rh` (in the path), `businessId` on the wire. Id of a business, which contacts belong to; the businesses family has them.
    ///
    /// Answers with [`GetBusinessByIdResponse`](models::GetBusinessByIdResponse).
    ///
    /// Token: a location's (an account's); scope `businesses.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/businesses.yaml#/paths/~1businesses~1{businessId}/get`.
    #[doc(alias = "get-business")]
    pub fn get(&self, business_id: impl Into<String>) -> Get {
        let mut request = self.client.request(&routes::GET);
        request.path::<String>("businessId", &business_id.into());
        rt::operation(request)
    }

    /// Update Business: `PUT /businesses/{businessId}`.
    ///
    /// Changes the fields that are sent; custom fields are refused. The answer wraps the
    /// result in `buiseness`, spelled so.
    ///
    /// * `business_id`: text; for example `5DP4iH6HLkQsiKESj6rh` (in the path), `businessId` on the wire. Id of a business, which contacts belong to; the businesses family has them.
    ///
    /// [`Update`] has 10 optional inputs.
    ///
    /// Answers with [`UpdateBusinessResponse`](models::UpdateBusinessResponse).
    ///
    /// Token: a location's (an account's); scope `businesses.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/businesses.yaml#/paths/~1businesses~1{businessId}/put`.
    #[doc(alias = "update-business")]
    pub fn update(&self, business_id: impl Into<String>) -> Update {
        let mut request = self.client.request(&routes::UPDATE);
        request.path::<String>("businessId", &business_id.into());
        rt::operation(request)
    }

    /// Delete Business: `DELETE /businesses/{businessId}`.
    ///
    /// Deletes the business. That its contacts would be deleted too is said nowhere.
    ///
    /// * `business_id`: text; for example `5DP4iH6HLkQsiKESj6rh` (in the path), `businessId` on the wire. Id of a business, which contacts belong to; the businesses family has them.
    ///
    /// Answers with [`DeleteBusinessResponse`](models::DeleteBusinessResponse).
    ///
    /// Token: a location's (an account's); scope `businesses.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/businesses.yaml#/paths/~1businesses~1{businessId}/delete`.
    #[doc(alias = "delete-Business")]
    pub fn delete(&self, business_id: impl Into<String>) -> Delete {
        let mut request = self.client.request(&routes::DELETE);
        request.path::<String>("businessId", &business_id.into());
        rt::operation(request)
    }

    /// Get Businesses by Location: `GET /businesses/`.
    ///
    /// Every business of the account, 100 at a time. `limit` and `skip` are texts and no
    /// total comes back, so go on until a page is short. Custom fields may be in the
    /// answer, although the published document has none.
    ///
    /// [`List`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`GetBusinessByLocationResponse`](models::GetBusinessByLocationResponse).
    ///
    /// Token: a location's (an account's); scope `businesses.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/businesses.yaml#/paths/~1businesses~1/get`.
    #[doc(alias = "get-businesses-by-location")]
    #[inline]
    pub fn list(&self) -> List {
        rt::operation(self.client.request(&routes::LIST))
    }

    /// Create Business: `POST /businesses/`.
    ///
    /// Creates a business. Custom fields are refused here: write them as a record of
    /// `business` with `objects`. The answer wraps the result in `buiseness`, spelled so.
    ///
    /// * `name`: text; for example `Microsoft` (in the body). Name as people read it, in most places; it need not be unique.
    ///
    /// [`Create`] has 9 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Create::location_id`].
    ///
    /// Answers with [`UpdateBusinessResponse`](models::UpdateBusinessResponse).
    ///
    /// Token: a location's (an account's); scope `businesses.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/businesses.yaml#/paths/~1businesses~1/post`.
    #[doc(alias = "create-business")]
    pub fn create(&self, name: impl Into<String>) -> Create {
        let mut request = self.client.request(&routes::CREATE);
        request.field::<String>("name", &name.into());
        rt::operation(request)
    }
}
