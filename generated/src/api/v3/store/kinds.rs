// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Store a request is for.

pub use crate::api::store::kinds::{
    CreateSetting, CreateShippingCarrier, CreateShippingRate, CreateShippingZone,
    DeleteShippingCarrier, DeleteShippingRate, DeleteShippingZone,
    FindAvailableShippingRates, GetSettings, GetShippingCarrier, GetShippingRate,
    GetShippingZone, ListShippingCarriers, ListShippingRates, ListShippingZones,
    UpdateShippingCarrier, UpdateShippingRate, UpdateShippingZone,
};
