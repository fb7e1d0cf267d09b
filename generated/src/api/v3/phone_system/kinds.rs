// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Phone system a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /phone-system/number-pools`.
pub enum ListNumberPools {}

impl rt::Kind for ListNumberPools {
    type Answer = rt::Json;
}

impl rt::Located for ListNumberPools {}

/// `GET /phone-system/numbers/location/{locationId}/available`.
pub enum SearchAvailableNumbers {}

impl rt::Kind for SearchAvailableNumbers {
    type Answer = rt::Json;
}

impl rt::Located for SearchAvailableNumbers {}

/// `POST /phone-system/numbers/location/{locationId}/purchase`.
pub enum PurchaseNumber {}

impl rt::Kind for PurchaseNumber {
    type Answer = models::PurchaseNumberForLocationV3Http201Response;
}

impl rt::Located for PurchaseNumber {}

/// `GET /phone-system/numbers/location/{locationId}`.
pub enum ListActiveNumbers {}

impl rt::Kind for ListActiveNumbers {
    type Answer = models::ListNumbersV3Http200Response;
}

impl rt::Paged for ListActiveNumbers {
    type Item = models::ListNumberItemResponse;
}

impl rt::Located for ListActiveNumbers {}
