// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Phone system.

use super::kinds;
use crate::runtime as rt;

/// A request of [`PhoneSystem::list_number_pools`](super::PhoneSystem::list_number_pools): `GET /phone-system/number-pools`.
pub type ListNumberPools = rt::Operation<kinds::ListNumberPools>;

/// A request of [`PhoneSystem::search_available_numbers`](super::PhoneSystem::search_available_numbers): `GET /phone-system/numbers/location/{locationId}/available`.
pub type SearchAvailableNumbers = rt::Operation<kinds::SearchAvailableNumbers>;

/// A request of [`PhoneSystem::purchase_number`](super::PhoneSystem::purchase_number): `POST /phone-system/numbers/location/{locationId}/purchase`.
pub type PurchaseNumber = rt::Operation<kinds::PurchaseNumber>;

/// A request of [`PhoneSystem::list_active_numbers`](super::PhoneSystem::list_active_numbers): `GET /phone-system/numbers/location/{locationId}`.
pub type ListActiveNumbers = rt::Operation<kinds::ListActiveNumbers>;

impl ListActiveNumbers {
    /// `pageSize`: whole number, at least 1, at most 1000; for example `50`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.0.query::<i64>("pageSize", &page_size);
        self
    }

    /// Which page of a list, counted from 1 in most operations and from 0 in some; in
    /// submissions a page on the web.
    ///
    /// `page`: whole number, at least 0; for example `0`.
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

    /// `includeRcsSenderIds`: flag; for example `true`.
    #[inline]
    pub fn include_rcs_sender_ids(mut self, include_rcs_sender_ids: bool) -> Self {
        self.0.query::<bool>("includeRcsSenderIds", &include_rcs_sender_ids);
        self
    }
}
