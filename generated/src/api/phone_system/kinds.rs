// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Phone system a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /phone-system/number-pools`.
pub enum ListNumberPools {}

impl rt::Kind for ListNumberPools {
    type Answer = models::ListNumberPoolsResponse;
}

impl rt::Located for ListNumberPools {}

/// `GET /phone-system/numbers/location/{locationId}/available`.
pub enum SearchAvailableNumbers {}

impl rt::Kind for SearchAvailableNumbers {
    type Answer = models::AvailableNumbersResponse;
}

impl rt::Located for SearchAvailableNumbers {}

/// `POST /phone-system/numbers/location/{locationId}/purchase`.
pub enum PurchaseNumber {}

impl rt::Kind for PurchaseNumber {
    type Answer = models::TwilioAccountResponse;
}

impl rt::Located for PurchaseNumber {}

/// `GET /phone-system/numbers/location/{locationId}`.
pub enum ListActiveNumbers {}

impl rt::Kind for ListActiveNumbers {
    type Answer = models::ListActiveNumbersResponse;
}

impl rt::Paged for ListActiveNumbers {
    type Item = models::DetailedPhoneNumber;
}

impl rt::Located for ListActiveNumbers {}
