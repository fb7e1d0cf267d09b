// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Phone system: 4 operations of the document `api/phone_system.yaml`, API version `2021-07-28`.
//!
//! Phone numbers of an account: search the market, buy, list, and the pools that
//! numbers are grouped in. Buying costs money. Setting numbers up (forwarding, users)
//! and giving them back are not part of the documented API.
//!
//! For example (`account` is `client.location(id)`):
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! # let account = client.location("ve9EPM428h8vShlRW1KT");
//! for number in &account.phone_system().list_active_numbers().await?.numbers {
//!     println!("{:?}, the default: {:?}", number.phone_number, number.is_default_number);
//! }
//! # Ok(())
//! # }
//! ```

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

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
    /// The account's number pools with their numbers, forwarding and recording. Voice
    /// agents name a pool by its id.
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
    #[inline]
    pub fn list_number_pools(&self) -> ListNumberPools {
        rt::operation(self.client.request(&routes::LIST_NUMBER_POOLS))
    }

    /// List available phone numbers: `GET /phone-system/numbers/location/{locationId}/available`.
    ///
    /// Numbers that can be bought in a country, by digits and abilities. Keep
    /// `fingerprintId` of the answer: buying one of these numbers asks for it.
    /// `addressRequirements` says whether a number needs an address. What is on offer can
    /// be gone a moment later.
    ///
    /// * `country_code`: text; for example `US` (in the query), `countryCode` on the wire. Two letters, such as `US`.
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
        rt::operation(request)
    }

    /// Purchase a phone number: `POST /phone-system/numbers/location/{locationId}/purchase`.
    ///
    /// Buys a number for the account; it costs money. Send the `fingerprintId` of the
    /// search that showed the number; the document also means it as the mark by which a
    /// repeated request is known. Countries with rules need `addressSid` or `bundleSid`.
    /// The answer is the account's Twilio state with all numbers, not the new number alone.
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
        rt::operation(request)
    }

    /// List active numbers: `GET /phone-system/numbers/location/{locationId}`.
    ///
    /// Numbers that the account has, with what happens to calls. Numbers in pools are left
    /// out unless `skipNumberPool` is false. Pages count from 0 and hold up to 1000;
    /// without `pageSize` the documents name 1000 in one place and 50 in another.
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
    #[inline]
    pub fn list_active_numbers(&self) -> ListActiveNumbers {
        rt::operation(self.client.request(&routes::LIST_ACTIVE_NUMBERS))
    }
}
