// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Phone system.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`PhoneSystem::list_number_pools`](super::PhoneSystem::list_number_pools): `GET /phone-system/number-pools`.
pub type ListNumberPools = rt::Operation<kinds::ListNumberPools>;

/// A request of [`PhoneSystem::search_available_numbers`](super::PhoneSystem::search_available_numbers): `GET /phone-system/numbers/location/{locationId}/available`.
pub type SearchAvailableNumbers = rt::Operation<kinds::SearchAvailableNumbers>;

impl SearchAvailableNumbers {
    /// Kinds with commas, such as `local,tollFree`.
    ///
    /// `numberTypes`: text; for example `local,tollFree`.
    pub fn number_types(mut self, number_types: impl Into<String>) -> Self {
        self.0.query::<String>("numberTypes", &number_types.into());
        self
    }

    /// Digits that the number begins with.
    ///
    /// `firstPart`: text; for example `830`.
    pub fn first_part(mut self, first_part: impl Into<String>) -> Self {
        self.0.query::<String>("firstPart", &first_part.into());
        self
    }

    /// Digits that the number ends with.
    ///
    /// `lastPart`: text; for example `825`.
    pub fn last_part(mut self, last_part: impl Into<String>) -> Self {
        self.0.query::<String>("lastPart", &last_part.into());
        self
    }

    /// Digits that occur in the number.
    ///
    /// `anywhere`: text; for example `825`.
    pub fn anywhere(mut self, anywhere: impl Into<String>) -> Self {
        self.0.query::<String>("anywhere", &anywhere.into());
        self
    }

    /// `smsEnabled`: flag; for example `true`.
    #[inline]
    pub fn sms_enabled(mut self, sms_enabled: bool) -> Self {
        self.0.query::<bool>("smsEnabled", &sms_enabled);
        self
    }

    /// `mmsEnabled`: flag; for example `true`.
    #[inline]
    pub fn mms_enabled(mut self, mms_enabled: bool) -> Self {
        self.0.query::<bool>("mmsEnabled", &mms_enabled);
        self
    }

    /// `voiceEnabled`: flag; for example `true`.
    #[inline]
    pub fn voice_enabled(mut self, voice_enabled: bool) -> Self {
        self.0.query::<bool>("voiceEnabled", &voice_enabled);
        self
    }
}

/// A request of [`PhoneSystem::purchase_number`](super::PhoneSystem::purchase_number): `POST /phone-system/numbers/location/{locationId}/purchase`.
pub type PurchaseNumber = rt::Operation<kinds::PurchaseNumber>;

impl PurchaseNumber {
    /// Two letters, such as `US`.
    ///
    /// `countryCode`: text; for example `US`.
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.0.field::<String>("countryCode", &country_code.into());
        self
    }

    /// `numberType`: one of `local`, `tollFree`, `mobile`; for example `local`.
    pub fn number_type(
        mut self,
        number_type: impl Into<models::PurchasePhoneNumberBodyNumberType>,
    ) -> Self {
        self.0
            .field::<
                models::PurchasePhoneNumberBodyNumberType,
            >("numberType", &number_type.into());
        self
    }

    /// Twilio's id of an address, where rules ask for one.
    ///
    /// `addressSid`: text, null is a value of its own; for example `AD1234567890abcdef1234567890abcde`.
    pub fn address_sid(mut self, address_sid: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("addressSid", &address_sid.into());
        self
    }

    /// Twilio's id of the papers that rules ask for.
    ///
    /// `bundleSid`: text, null is a value of its own; for example `BU1234567890abcdef1234567890abcde`.
    pub fn bundle_sid(mut self, bundle_sid: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("bundleSid", &bundle_sid.into());
        self
    }

    /// `locality`: text, null is a value of its own; for example `San Antonio`.
    pub fn locality(mut self, locality: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("locality", &locality.into());
        self
    }

    /// `region`: text, null is a value of its own; for example `TX`.
    pub fn region(mut self, region: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("region", &region.into());
        self
    }

    /// Belongs to one search, and goes along when one of its numbers is bought.
    ///
    /// `fingerprintId`: text, null is a value of its own; for example `fp_abc123def456`.
    pub fn fingerprint_id(
        mut self,
        fingerprint_id: impl Into<rt::Nullable<String>>,
    ) -> Self {
        self.0.field::<rt::Nullable<String>>("fingerprintId", &fingerprint_id.into());
        self
    }

    /// Skip the account's check of identity, where the agency has passed its own.
    ///
    /// `skipLocationKYC`: flag, null is a value of its own; for example `false`.
    pub fn skip_location_kyc(
        mut self,
        skip_location_kyc: impl Into<rt::Nullable<bool>>,
    ) -> Self {
        self.0.field::<rt::Nullable<bool>>("skipLocationKYC", &skip_location_kyc.into());
        self
    }
}

/// A request of [`PhoneSystem::list_active_numbers`](super::PhoneSystem::list_active_numbers): `GET /phone-system/numbers/location/{locationId}`.
pub type ListActiveNumbers = rt::Operation<kinds::ListActiveNumbers>;

impl ListActiveNumbers {
    /// `pageSize`: whole number, at least 1, at most 1000; `1000` where nothing is sent; for example `100`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.0.query::<i64>("pageSize", &page_size);
        self
    }

    /// Which page of a list, counted from 1 in most operations and from 0 in some; in
    /// submissions a page on the web.
    ///
    /// `page`: whole number, at least 0; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.query::<i64>("page", &page);
        self
    }

    /// A part of the number, such as `+91`.
    ///
    /// `searchFilter`: text; for example `+91`.
    pub fn search_filter(mut self, search_filter: impl Into<String>) -> Self {
        self.0.query::<String>("searchFilter", &search_filter.into());
        self
    }

    /// Leave out numbers in pools; on unless told otherwise.
    ///
    /// `skipNumberPool`: flag; `true` where nothing is sent; for example `true`.
    #[inline]
    pub fn skip_number_pool(mut self, skip_number_pool: bool) -> Self {
        self.0.query::<bool>("skipNumberPool", &skip_number_pool);
        self
    }
}
