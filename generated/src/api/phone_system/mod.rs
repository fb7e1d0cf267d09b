// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Phone system: 4 operations of the document `api/phone_system.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod models;
mod operations;
mod routes;

pub use operations::{
    ListNumberPools, SearchAvailableNumbers, PurchaseNumber, ListActiveNumbers,
};
pub(crate) use routes::ROUTES;

/// The operations of Phone system. Made by `client.phone_system()`.
#[derive(Clone, Debug)]
pub struct PhoneSystem {
    pub(crate) client: rt::Client,
}

impl PhoneSystem {
    /// List Number Pools: `GET /phone-system/number-pools`.
    ///
    /// Speaks for the account, where one is given (`locationId` in the query): from `client.location(id)`, or [`ListNumberPools::location_id`].
    ///
    /// Answers with [`ListNumberPoolsResponse`](models::ListNumberPoolsResponse).
    ///
    /// Token: a location's (an account's); scope `numberpools.read`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 403.
    ///
    /// Document: `api/phone_system.yaml#/paths/~1phone-system~1number-pools/get`.
    #[doc(alias = "getNumberPoolList")]
    pub fn list_number_pools(&self) -> ListNumberPools {
        ListNumberPools(self.client.request(&routes::LIST_NUMBER_POOLS))
    }

    /// List available phone numbers: `GET /phone-system/numbers/location/{locationId}/available`.
    ///
    /// * `country_code`: text; for example `US` (in the query), `countryCode` on the wire
    ///
    /// [`SearchAvailableNumbers`] has 7 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`SearchAvailableNumbers::location_id`].
    ///
    /// Answers with [`AvailableNumbersResponse`](models::AvailableNumbersResponse).
    ///
    /// Token: a location's (an account's); scope `phonenumbers.read`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 500.
    ///
    /// Document: `api/phone_system.yaml#/paths/~1phone-system~1numbers~1location~1{locationId}~1available/get`.
    #[doc(alias = "available-numbers")]
    pub fn search_available_numbers(
        &self,
        country_code: impl Into<String>,
    ) -> SearchAvailableNumbers {
        let mut request = self.client.request(&routes::SEARCH_AVAILABLE_NUMBERS);
        request.query::<String>("countryCode", &country_code.into());
        SearchAvailableNumbers(request)
    }

    /// Purchase a phone number: `POST /phone-system/numbers/location/{locationId}/purchase`.
    ///
    /// * `phone_number`: text; for example `+18305551234` (in the body), `phoneNumber` on the wire
    ///
    /// [`PurchaseNumber`] has 8 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`PurchaseNumber::location_id`].
    ///
    /// Answers with [`TwilioAccountResponse`](models::TwilioAccountResponse).
    ///
    /// Token: a location's (an account's); scope `phonenumbers.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 500.
    ///
    /// Document: `api/phone_system.yaml#/paths/~1phone-system~1numbers~1location~1{locationId}~1purchase/post`.
    #[doc(alias = "purchase-phone-number")]
    pub fn purchase_number(&self, phone_number: impl Into<String>) -> PurchaseNumber {
        let mut request = self.client.request(&routes::PURCHASE_NUMBER);
        request.field::<String>("phoneNumber", &phone_number.into());
        PurchaseNumber(request)
    }

    /// List active numbers: `GET /phone-system/numbers/location/{locationId}`.
    ///
    /// [`ListActiveNumbers`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListActiveNumbers::location_id`].
    ///
    /// Answers with [`ListActiveNumbersResponse`](models::ListActiveNumbersResponse).
    ///
    /// Token: a location's (an account's); scope `phonenumbers.read`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 404, 500.
    ///
    /// Document: `api/phone_system.yaml#/paths/~1phone-system~1numbers~1location~1{locationId}/get`.
    #[doc(alias = "active-numbers")]
    pub fn list_active_numbers(&self) -> ListActiveNumbers {
        ListActiveNumbers(self.client.request(&routes::LIST_ACTIVE_NUMBERS))
    }
}
