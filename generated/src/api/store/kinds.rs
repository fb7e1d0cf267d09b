// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Store a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /store/shipping-zone`.
pub enum ListShippingZones {}

impl rt::Kind for ListShippingZones {
    type Answer = models::ListShippingZoneResponse;
}

impl rt::Paged for ListShippingZones {
    type Item = models::ShippingZone;
}

impl rt::Located for ListShippingZones {}

/// `POST /store/shipping-zone`.
pub enum CreateShippingZone {}

impl rt::Kind for CreateShippingZone {
    type Answer = models::CreateShippingZoneResponse;
}

impl rt::Located for CreateShippingZone {}

/// `GET /store/shipping-zone/{shippingZoneId}`.
pub enum GetShippingZone {}

impl rt::Kind for GetShippingZone {
    type Answer = models::GetShippingZoneResponse;
}

impl rt::Located for GetShippingZone {}

/// `PUT /store/shipping-zone/{shippingZoneId}`.
pub enum UpdateShippingZone {}

impl rt::Kind for UpdateShippingZone {
    type Answer = models::UpdateShippingZoneResponse;
}

impl rt::Located for UpdateShippingZone {}

/// `DELETE /store/shipping-zone/{shippingZoneId}`.
pub enum DeleteShippingZone {}

impl rt::Kind for DeleteShippingZone {
    type Answer = models::DeleteShippingZoneResponse;
}

impl rt::Located for DeleteShippingZone {}

/// `POST /store/shipping-zone/shipping-rates`.
pub enum FindAvailableShippingRates {}

impl rt::Kind for FindAvailableShippingRates {
    type Answer = models::GetAvailableShippingRatesResponse;
}

impl rt::Located for FindAvailableShippingRates {}

/// `GET /store/shipping-zone/{shippingZoneId}/shipping-rate`.
pub enum ListShippingRates {}

impl rt::Kind for ListShippingRates {
    type Answer = models::ListShippingRateResponse;
}

impl rt::Paged for ListShippingRates {
    type Item = models::ShippingRate;
}

impl rt::Located for ListShippingRates {}

/// `POST /store/shipping-zone/{shippingZoneId}/shipping-rate`.
pub enum CreateShippingRate {}

impl rt::Kind for CreateShippingRate {
    type Answer = models::CreateShippingRateResponse;
}

impl rt::Located for CreateShippingRate {}

/// `GET /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`.
pub enum GetShippingRate {}

impl rt::Kind for GetShippingRate {
    type Answer = models::GetShippingRateResponse;
}

impl rt::Located for GetShippingRate {}

/// `PUT /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`.
pub enum UpdateShippingRate {}

impl rt::Kind for UpdateShippingRate {
    type Answer = models::UpdateShippingRateResponse;
}

impl rt::Located for UpdateShippingRate {}

/// `DELETE /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`.
pub enum DeleteShippingRate {}

impl rt::Kind for DeleteShippingRate {
    type Answer = models::DeleteShippingRateResponse;
}

impl rt::Located for DeleteShippingRate {}

/// `GET /store/shipping-carrier`.
pub enum ListShippingCarriers {}

impl rt::Kind for ListShippingCarriers {
    type Answer = models::ListShippingCarrierResponse;
}

impl rt::Located for ListShippingCarriers {}

/// `POST /store/shipping-carrier`.
pub enum CreateShippingCarrier {}

impl rt::Kind for CreateShippingCarrier {
    type Answer = models::CreateShippingCarrierResponse;
}

impl rt::Located for CreateShippingCarrier {}

/// `GET /store/shipping-carrier/{shippingCarrierId}`.
pub enum GetShippingCarrier {}

impl rt::Kind for GetShippingCarrier {
    type Answer = models::GetShippingCarrierResponse;
}

impl rt::Located for GetShippingCarrier {}

/// `PUT /store/shipping-carrier/{shippingCarrierId}`.
pub enum UpdateShippingCarrier {}

impl rt::Kind for UpdateShippingCarrier {
    type Answer = models::UpdateShippingCarrierResponse;
}

impl rt::Located for UpdateShippingCarrier {}

/// `DELETE /store/shipping-carrier/{shippingCarrierId}`.
pub enum DeleteShippingCarrier {}

impl rt::Kind for DeleteShippingCarrier {
    type Answer = models::DeleteShippingCarrierResponse;
}

impl rt::Located for DeleteShippingCarrier {}

/// `GET /store/store-setting`.
pub enum GetSettings {}

impl rt::Kind for GetSettings {
    type Answer = models::GetStoreSettingResponse;
}

impl rt::Located for GetSettings {}

/// `POST /store/store-setting`.
pub enum CreateSetting {}

impl rt::Kind for CreateSetting {
    type Answer = models::CreateStoreSettingResponse;
}

impl rt::Located for CreateSetting {}

/// `GET /store/setup/progress`.
pub enum GetSetupProgress {}

impl rt::Kind for GetSetupProgress {
    type Answer = models::GetSetupProgressResponse;
}

impl rt::Located for GetSetupProgress {}

/// `PUT /store/setup/progress`.
pub enum UpdateSetupProgress {}

impl rt::Kind for UpdateSetupProgress {
    type Answer = rt::Json;
}
