// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Phone system: 4 operations of the document `api/v3/phone_system.yaml`, API version `v3`.
//!
//! Phone numbers of an account: search the market, buy, list, and the pools that
//! numbers are grouped in. Buying costs money. Setting numbers up (forwarding, users)
//! and giving them back are not part of the documented API.

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

/// The operations of Phone system. Made by `client.v3().phone_system()`.
#[doc(alias = "phone-system-v3")]
#[derive(Clone, Debug)]
pub struct PhoneSystem {
    pub(crate) client: rt::Client,
}

impl PhoneSystem {
    /// List number pools: `GET /phone-system/number-pools`.
    ///
    /// The account's number pools with their numbers, forwarding and recording. Voice
    /// agents name a pool by its id.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListNumberPools::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `numberpools.read`.
    ///
    /// API version `v3`, by rule: the document names none.
    ///
    /// Document: `api/v3/phone_system.yaml#/paths/~1phone-system~1number-pools/get`.
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
    /// * `first_part`: text; for example `830` (in the query), `firstPart` on the wire. Digits that the number begins with.
    /// * `last_part`: text; for example `825` (in the query), `lastPart` on the wire. Digits that the number ends with.
    /// * `anywhere`: text; for example `825` (in the query). Digits that occur in the number.
    /// * `number_types`: list of texts; for example `["tollFree,mobile,local"]` (in the query), `numberTypes` on the wire. Kinds with commas, such as `local,tollFree`.
    /// * `sms_enabled`: flag; for example `true` (in the query), `smsEnabled` on the wire
    /// * `mms_enabled`: flag; for example `true` (in the query), `mmsEnabled` on the wire
    /// * `voice_enabled`: flag; for example `true` (in the query), `voiceEnabled` on the wire
    /// * `country_code`: text; for example `US` (in the query), `countryCode` on the wire. Two letters, such as `US`.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`SearchAvailableNumbers::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `phonenumbers.read`.
    ///
    /// API version `v3`, by rule: the document names none.
    ///
    /// Document: `api/v3/phone_system.yaml#/paths/~1phone-system~1numbers~1location~1{locationId}~1available/get`.
    #[doc(alias = "listAvailableNumbersForACountry")]
    #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
    pub fn search_available_numbers(
        &self,
        first_part: impl Into<String>,
        last_part: impl Into<String>,
        anywhere: impl Into<String>,
        number_types: impl Into<rt::List<String>>,
        sms_enabled: bool,
        mms_enabled: bool,
        voice_enabled: bool,
        country_code: impl Into<String>,
    ) -> SearchAvailableNumbers {
        let mut request = self.client.request(&routes::SEARCH_AVAILABLE_NUMBERS);
        request.query::<String>("firstPart", &first_part.into());
        request.query::<String>("lastPart", &last_part.into());
        request.query::<String>("anywhere", &anywhere.into());
        request.query::<rt::List<String>>("numberTypes", &number_types.into());
        request.query::<bool>("smsEnabled", &sms_enabled);
        request.query::<bool>("mmsEnabled", &mms_enabled);
        request.query::<bool>("voiceEnabled", &voice_enabled);
        request.query::<String>("countryCode", &country_code.into());
        rt::operation(request)
    }

    /// Purchase number for location: `POST /phone-system/numbers/location/{locationId}/purchase`.
    ///
    /// Buys a number for the account; it costs money. Send the `fingerprintId` of the
    /// search that showed the number; the document also means it as the mark by which a
    /// repeated request is known. Countries with rules need `addressSid` or `bundleSid`.
    /// The answer is the account's Twilio state with all numbers, not the new number alone.
    ///
    /// * `phone_number`: text; for example `830236932` (in the body), `phoneNumber` on the wire
    /// * `address_sid`: text; for example `ADXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX` (in the body), `addressSid` on the wire. Twilio's id of an address, where rules ask for one.
    /// * `bundle_sid`: text; for example `BUXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX` (in the body), `bundleSid` on the wire. Twilio's id of the papers that rules ask for.
    /// * `country_code`: text; for example `US` (in the body), `countryCode` on the wire. Two letters, such as `US`.
    /// * `number_type`: text; for example `local` (in the body), `numberType` on the wire
    /// * `payment_intent_id`: text; for example `pi_3Oxxxxxxxxxxxxxxxxxxxx` (in the body), `paymentIntentId` on the wire
    /// * `stripe_account_id`: text; for example `acct_1Oxxxxxxxxxxxxxxxx` (in the body), `stripeAccountId` on the wire
    /// * `payment_method_id`: text; for example `pm_1Oxxxxxxxxxxxxxxxx` (in the body), `paymentMethodId` on the wire
    /// * `locality`: text; for example `Austin` (in the body)
    /// * `region`: text; for example `TX` (in the body)
    /// * `fingerprint_id`: text; for example `purchase-req-abc-123` (in the body), `fingerprintId` on the wire. Belongs to one search, and goes along when one of its numbers is bought.
    /// * `skip_location_kyc`: flag; for example `false` (in the body), `skipLocationKYC` on the wire. Skip the account's check of identity, where the agency has passed its own.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`PurchaseNumber::location_id`].
    ///
    /// Answers with [`PurchaseNumberForLocationV3Http201Response`](models::PurchaseNumberForLocationV3Http201Response).
    ///
    /// Token: a location's (an account's); scope `phonenumbers.write`.
    ///
    /// API version `v3`.
    ///
    /// Document: `api/v3/phone_system.yaml#/paths/~1phone-system~1numbers~1location~1{locationId}~1purchase/post`.
    #[doc(alias = "purchase-number-for-location")]
    #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
    pub fn purchase_number(
        &self,
        phone_number: impl Into<String>,
        address_sid: impl Into<String>,
        bundle_sid: impl Into<String>,
        country_code: impl Into<String>,
        number_type: impl Into<String>,
        payment_intent_id: impl Into<String>,
        stripe_account_id: impl Into<String>,
        payment_method_id: impl Into<String>,
        locality: impl Into<String>,
        region: impl Into<String>,
        fingerprint_id: impl Into<String>,
        skip_location_kyc: bool,
    ) -> PurchaseNumber {
        let mut request = self.client.request(&routes::PURCHASE_NUMBER);
        request.field::<String>("phoneNumber", &phone_number.into());
        request.field::<String>("addressSid", &address_sid.into());
        request.field::<String>("bundleSid", &bundle_sid.into());
        request.field::<String>("countryCode", &country_code.into());
        request.field::<String>("numberType", &number_type.into());
        request.field::<String>("paymentIntentId", &payment_intent_id.into());
        request.field::<String>("stripeAccountId", &stripe_account_id.into());
        request.field::<String>("paymentMethodId", &payment_method_id.into());
        request.field::<String>("locality", &locality.into());
        request.field::<String>("region", &region.into());
        request.field::<String>("fingerprintId", &fingerprint_id.into());
        request.field::<bool>("skipLocationKYC", &skip_location_kyc);
        rt::operation(request)
    }

    /// List active numbers: `GET /phone-system/numbers/location/{locationId}`.
    ///
    /// Numbers that the account has, with what happens to calls. Numbers in pools are left
    /// out unless `skipNumberPool` is false. Pages count from 0 and hold up to 1000;
    /// without `pageSize` the documents name 1000 in one place and 50 in another.
    ///
    /// [`ListActiveNumbers`] has 5 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListActiveNumbers::location_id`].
    ///
    /// Answers with [`ListNumbersV3Http200Response`](models::ListNumbersV3Http200Response).
    ///
    /// Token: a location's (an account's); scope `phonenumbers.read`.
    ///
    /// API version `v3`.
    ///
    /// Document: `api/v3/phone_system.yaml#/paths/~1phone-system~1numbers~1location~1{locationId}/get`.
    #[doc(alias = "active-numbers")]
    #[inline]
    pub fn list_active_numbers(&self) -> ListActiveNumbers {
        rt::operation(self.client.request(&routes::LIST_ACTIVE_NUMBERS))
    }
}
