// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Store hold.

pub use crate::api::store::models::{
    AltType, AvailableShippingRate, ConditionType, ContactAddress, Country,
    CreateShippingCarrierResponse, CreateShippingRateResponse,
    CreateShippingZoneResponse, CreateStoreSettingResponse,
    DeleteShippingCarrierResponse, DeleteShippingRateResponse,
    DeleteShippingZoneResponse, GetAvailableShippingRatesAmountAvailable,
    GetAvailableShippingRatesResponse, GetShippingCarrierResponse,
    GetShippingRateResponse, GetShippingZoneResponse, GetStoreSettingResponse,
    ListShippingCarrierResponse, ListShippingRateResponse, ListShippingZoneResponse,
    OrderSource, OrderSourceSubType, OrderSourceType, ProductItem, ShippingCarrier,
    ShippingCarrierService, ShippingRate, ShippingZone, ShippingZoneCountry,
    ShippingZoneCountryCode, ShippingZoneCountryState, ShippingZoneCountryStateCode,
    State, StoreOrderFulfillmentNotification, StoreOrderNotification, StoreSetting,
    StoreShippingOrigin, UpdateShippingCarrierResponse, UpdateShippingRateResponse,
    UpdateShippingZoneResponse,
};
