// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Store.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Store::list_shipping_zones`](super::Store::list_shipping_zones): `GET /store/shipping-zone`.
pub type ListShippingZones = rt::Operation<kinds::ListShippingZones>;

impl ListShippingZones {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `0` where nothing is sent; for example `20`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }

    /// Whether the rates of each zone come along.
    ///
    /// `withShippingRate`: flag; for example `true`.
    #[inline]
    pub fn with_shipping_rate(mut self, with_shipping_rate: bool) -> Self {
        self.0.query::<bool>("withShippingRate", &with_shipping_rate);
        self
    }
}

/// A request of [`Store::create_shipping_zone`](super::Store::create_shipping_zone): `POST /store/shipping-zone`.
pub type CreateShippingZone = rt::Operation<kinds::CreateShippingZone>;

/// A request of [`Store::get_shipping_zone`](super::Store::get_shipping_zone): `GET /store/shipping-zone/{shippingZoneId}`.
pub type GetShippingZone = rt::Operation<kinds::GetShippingZone>;

impl GetShippingZone {
    /// Whether the rates of each zone come along.
    ///
    /// `withShippingRate`: flag; for example `true`.
    #[inline]
    pub fn with_shipping_rate(mut self, with_shipping_rate: bool) -> Self {
        self.0.query::<bool>("withShippingRate", &with_shipping_rate);
        self
    }
}

/// A request of [`Store::update_shipping_zone`](super::Store::update_shipping_zone): `PUT /store/shipping-zone/{shippingZoneId}`.
pub type UpdateShippingZone = rt::Operation<kinds::UpdateShippingZone>;

impl UpdateShippingZone {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `North zone`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Where the zone ships to.
    ///
    /// `countries`: list of `ShippingZoneCountry`.
    pub fn countries(
        mut self,
        countries: impl Into<rt::List<models::ShippingZoneCountry>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::ShippingZoneCountry>,
            >("countries", &countries.into());
        self
    }
}

/// A request of [`Store::delete_shipping_zone`](super::Store::delete_shipping_zone): `DELETE /store/shipping-zone/{shippingZoneId}`.
pub type DeleteShippingZone = rt::Operation<kinds::DeleteShippingZone>;

/// A request of [`Store::find_available_shipping_rates`](super::Store::find_available_shipping_rates): `POST /store/shipping-zone/shipping-rates`.
pub type FindAvailableShippingRates = rt::Operation<kinds::FindAvailableShippingRates>;

impl FindAvailableShippingRates {
    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: an object, `ContactAddress`.
    #[inline]
    pub fn address(mut self, address: models::ContactAddress) -> Self {
        self.0.field::<models::ContactAddress>("address", &address);
        self
    }

    /// Whether `totalOrderAmount` is final and is not to be worked out again.
    ///
    /// `amountAvailable`: one of `AF`, `AX`, `AL`, `DZ`, `AS`, `AD`, `AO`, `AI`, `AQ`, `AG`, `AR`, `AM` and 235 more; for example `US`.
    pub fn amount_available(
        mut self,
        amount_available: impl Into<models::GetAvailableShippingRatesAmountAvailable>,
    ) -> Self {
        self.0
            .field::<
                models::GetAvailableShippingRatesAmountAvailable,
            >("amountAvailable", &amount_available.into());
        self
    }

    /// Whether `totalOrderWeight` is final and is not to be worked out again.
    ///
    /// `weightAvailable`: flag; for example `true`.
    #[inline]
    pub fn weight_available(mut self, weight_available: bool) -> Self {
        self.0.field::<bool>("weightAvailable", &weight_available);
        self
    }

    /// `couponCode`: text; for example `TEST`.
    pub fn coupon_code(mut self, coupon_code: impl Into<String>) -> Self {
        self.0.field::<String>("couponCode", &coupon_code.into());
        self
    }
}

/// A request of [`Store::list_shipping_rates`](super::Store::list_shipping_rates): `GET /store/shipping-zone/{shippingZoneId}/shipping-rate`.
pub type ListShippingRates = rt::Operation<kinds::ListShippingRates>;

impl ListShippingRates {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `0` where nothing is sent; for example `20`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }
}

/// A request of [`Store::create_shipping_rate`](super::Store::create_shipping_rate): `POST /store/shipping-zone/{shippingZoneId}/shipping-rate`.
pub type CreateShippingRate = rt::Operation<kinds::CreateShippingRate>;

impl CreateShippingRate {
    /// Free text that describes it.
    ///
    /// `description`: text; for example `Ships next day`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// Whether a carrier is asked for the price.
    ///
    /// `isCarrierRate`: flag; for example `true`.
    #[inline]
    pub fn is_carrier_rate(mut self, is_carrier_rate: bool) -> Self {
        self.0.field::<bool>("isCarrierRate", &is_carrier_rate);
        self
    }

    /// A fee, as a percentage of the carrier's price.
    ///
    /// `percentageOfRateFee`: number; for example `10.99`.
    #[inline]
    pub fn percentage_of_rate_fee(mut self, percentage_of_rate_fee: f64) -> Self {
        self.0.field::<f64>("percentageOfRateFee", &percentage_of_rate_fee);
        self
    }

    /// Which services of the carrier the rate offers.
    ///
    /// `shippingCarrierServices`: list of `ShippingCarrierService`.
    pub fn shipping_carrier_services(
        mut self,
        shipping_carrier_services: impl Into<rt::List<models::ShippingCarrierService>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::ShippingCarrierService>,
            >("shippingCarrierServices", &shipping_carrier_services.into());
        self
    }
}

/// A request of [`Store::get_shipping_rate`](super::Store::get_shipping_rate): `GET /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`.
pub type GetShippingRate = rt::Operation<kinds::GetShippingRate>;

/// A request of [`Store::update_shipping_rate`](super::Store::update_shipping_rate): `PUT /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`.
pub type UpdateShippingRate = rt::Operation<kinds::UpdateShippingRate>;

impl UpdateShippingRate {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `North zone`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text; for example `Ships next day`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.0.field::<String>("currency", &currency.into());
        self
    }

    /// A price, 0 being free; with a carrier, a fixed fee on top of its price.
    ///
    /// `amount`: number; for example `99.99`.
    #[inline]
    pub fn amount(mut self, amount: f64) -> Self {
        self.0.field::<f64>("amount", &amount);
        self
    }

    /// Whether the order's price, its weight or nothing bounds the rate.
    ///
    /// `conditionType`: one of `none`, `price`, `weight`; for example `price`.
    pub fn condition_type(
        mut self,
        condition_type: impl Into<models::ConditionType>,
    ) -> Self {
        self.0.field::<models::ConditionType>("conditionType", &condition_type.into());
        self
    }

    /// The lower bound; 0 or null for none.
    ///
    /// `minCondition`: number; for example `99.99`.
    #[inline]
    pub fn min_condition(mut self, min_condition: f64) -> Self {
        self.0.field::<f64>("minCondition", &min_condition);
        self
    }

    /// The upper bound; 0 or null for none.
    ///
    /// `maxCondition`: number; for example `99.99`.
    #[inline]
    pub fn max_condition(mut self, max_condition: f64) -> Self {
        self.0.field::<f64>("maxCondition", &max_condition);
        self
    }

    /// Whether a carrier is asked for the price.
    ///
    /// `isCarrierRate`: flag; for example `true`.
    #[inline]
    pub fn is_carrier_rate(mut self, is_carrier_rate: bool) -> Self {
        self.0.field::<bool>("isCarrierRate", &is_carrier_rate);
        self
    }

    /// `shippingCarrierId`: text; for example `655b33a82209e60b6adb87a5`.
    pub fn shipping_carrier_id(
        mut self,
        shipping_carrier_id: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("shippingCarrierId", &shipping_carrier_id.into());
        self
    }

    /// A fee, as a percentage of the carrier's price.
    ///
    /// `percentageOfRateFee`: number; for example `10.99`.
    #[inline]
    pub fn percentage_of_rate_fee(mut self, percentage_of_rate_fee: f64) -> Self {
        self.0.field::<f64>("percentageOfRateFee", &percentage_of_rate_fee);
        self
    }

    /// Which services of the carrier the rate offers.
    ///
    /// `shippingCarrierServices`: list of `ShippingCarrierService`.
    pub fn shipping_carrier_services(
        mut self,
        shipping_carrier_services: impl Into<rt::List<models::ShippingCarrierService>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::ShippingCarrierService>,
            >("shippingCarrierServices", &shipping_carrier_services.into());
        self
    }
}

/// A request of [`Store::delete_shipping_rate`](super::Store::delete_shipping_rate): `DELETE /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`.
pub type DeleteShippingRate = rt::Operation<kinds::DeleteShippingRate>;

/// A request of [`Store::list_shipping_carriers`](super::Store::list_shipping_carriers): `GET /store/shipping-carrier`.
pub type ListShippingCarriers = rt::Operation<kinds::ListShippingCarriers>;

/// A request of [`Store::create_shipping_carrier`](super::Store::create_shipping_carrier): `POST /store/shipping-carrier`.
pub type CreateShippingCarrier = rt::Operation<kinds::CreateShippingCarrier>;

impl CreateShippingCarrier {
    /// `services`: list of `ShippingCarrierService`.
    pub fn services(
        mut self,
        services: impl Into<rt::List<models::ShippingCarrierService>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::ShippingCarrierService>,
            >("services", &services.into());
        self
    }

    /// Whether one rate can offer several services.
    ///
    /// `allowsMultipleServiceSelection`: flag; for example `true`.
    #[inline]
    pub fn allows_multiple_service_selection(
        mut self,
        allows_multiple_service_selection: bool,
    ) -> Self {
        self.0
            .field::<
                bool,
            >("allowsMultipleServiceSelection", &allows_multiple_service_selection);
        self
    }
}

/// A request of [`Store::get_shipping_carrier`](super::Store::get_shipping_carrier): `GET /store/shipping-carrier/{shippingCarrierId}`.
pub type GetShippingCarrier = rt::Operation<kinds::GetShippingCarrier>;

/// A request of [`Store::update_shipping_carrier`](super::Store::update_shipping_carrier): `PUT /store/shipping-carrier/{shippingCarrierId}`.
pub type UpdateShippingCarrier = rt::Operation<kinds::UpdateShippingCarrier>;

impl UpdateShippingCarrier {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `FedEx`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// The public address that the platform asks for prices.
    ///
    /// `callbackUrl`: text; for example `https://example.com/get-shipping-rates`.
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.0.field::<String>("callbackUrl", &callback_url.into());
        self
    }

    /// `services`: list of `ShippingCarrierService`.
    pub fn services(
        mut self,
        services: impl Into<rt::List<models::ShippingCarrierService>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::ShippingCarrierService>,
            >("services", &services.into());
        self
    }

    /// Whether one rate can offer several services.
    ///
    /// `allowsMultipleServiceSelection`: flag; for example `true`.
    #[inline]
    pub fn allows_multiple_service_selection(
        mut self,
        allows_multiple_service_selection: bool,
    ) -> Self {
        self.0
            .field::<
                bool,
            >("allowsMultipleServiceSelection", &allows_multiple_service_selection);
        self
    }
}

/// A request of [`Store::delete_shipping_carrier`](super::Store::delete_shipping_carrier): `DELETE /store/shipping-carrier/{shippingCarrierId}`.
pub type DeleteShippingCarrier = rt::Operation<kinds::DeleteShippingCarrier>;

/// A request of [`Store::get_settings`](super::Store::get_settings): `GET /store/store-setting`.
pub type GetSettings = rt::Operation<kinds::GetSettings>;

/// A request of [`Store::create_setting`](super::Store::create_setting): `POST /store/store-setting`.
pub type CreateSetting = rt::Operation<kinds::CreateSetting>;

impl CreateSetting {
    /// `storeOrderNotification`: an object, `StoreOrderNotification`.
    #[inline]
    pub fn store_order_notification(
        mut self,
        store_order_notification: models::StoreOrderNotification,
    ) -> Self {
        self.0
            .field::<
                models::StoreOrderNotification,
            >("storeOrderNotification", &store_order_notification);
        self
    }

    /// `storeOrderFulfillmentNotification`: an object, `StoreOrderFulfillmentNotification`.
    #[inline]
    pub fn store_order_fulfillment_notification(
        mut self,
        store_order_fulfillment_notification: models::StoreOrderFulfillmentNotification,
    ) -> Self {
        self.0
            .field::<
                models::StoreOrderFulfillmentNotification,
            >(
                "storeOrderFulfillmentNotification",
                &store_order_fulfillment_notification,
            );
        self
    }
}

/// A request of [`Store::get_setup_progress`](super::Store::get_setup_progress): `GET /store/setup/progress`.
pub type GetSetupProgress = rt::Operation<kinds::GetSetupProgress>;

/// A request of [`Store::update_setup_progress`](super::Store::update_setup_progress): `PUT /store/setup/progress`.
pub type UpdateSetupProgress = rt::Operation<kinds::UpdateSetupProgress>;
