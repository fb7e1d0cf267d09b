// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Store: 20 operations of the document `api/store.yaml`, API version `2021-07-28`.
//!
//! What an online shop needs beside its products: where it ships to, at which price,
//! through whom, and from where. A shipping zone is a set of countries; a rate is a price
//! within a zone, either fixed or asked of a carrier; a carrier is an address on the web
//! that quotes prices. The settings have the place that parcels leave from and the
//! e-mails about orders. Every call names its owner: `altType` is `location` and `altId`
//! the account. Amounts are in whole units of `currency` with decimals, not in cents.
//!
//! For example (`account` is `client.location(id)`):
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! # let account = client.location("ve9EPM428h8vShlRW1KT");
//! let mut zones = account.store().list_shipping_zones().with_shipping_rate(true).items();
//! while let Some(zone) = zones.try_next().await? {
//!     println!("{:?} has {} rates", zone.name, zone.shipping_rates.len());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! What the product says of it: <https://help.hoopai.com/api-reference/store/overview>.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{
    ListShippingZones, CreateShippingZone, GetShippingZone, UpdateShippingZone,
    DeleteShippingZone, FindAvailableShippingRates, ListShippingRates,
    CreateShippingRate, GetShippingRate, UpdateShippingRate, DeleteShippingRate,
    ListShippingCarriers, CreateShippingCarrier, GetShippingCarrier,
    UpdateShippingCarrier, DeleteShippingCarrier, GetSettings, CreateSetting,
    GetSetupProgress, UpdateSetupProgress,
};
pub(crate) use routes::ROUTES;

/// The operations of Store. Made by `client.store()`.
#[derive(Clone, Debug)]
pub struct Store {
    pub(crate) client: rt::Client,
}

impl Store {
    /// List Shipping Zones: `GET /store/shipping-zone`.
    ///
    /// Zones by name and countries; their rates come along only with `withShippingRate`.
    /// `limit` and `offset` page, and `total` counts all of them.
    ///
    /// [`ListShippingZones`] has 3 optional inputs.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`ListShippingZones::location_id`].
    ///
    /// Answers with [`ListShippingZoneResponse`](models::ListShippingZoneResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/store.yaml#/paths/~1store~1shipping-zone/get`.
    #[doc(alias = "list-shipping-zones")]
    #[inline]
    pub fn list_shipping_zones(&self) -> ListShippingZones {
        rt::operation(self.client.request(&routes::LIST_SHIPPING_ZONES))
    }

    /// Create Shipping Zone: `POST /store/shipping-zone`.
    ///
    /// Countries are two-letter codes. A country without `states` is in the zone as a
    /// whole; with some, only those are. A new zone has no rates until
    /// `create_shipping_rate` adds them.
    ///
    /// * `name`: text; for example `North zone` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `countries`: list of `ShippingZoneCountry` (in the body). Where the zone ships to.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`CreateShippingZone::location_id`].
    ///
    /// Answers with [`CreateShippingZoneResponse`](models::CreateShippingZoneResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/store.yaml#/paths/~1store~1shipping-zone/post`.
    #[doc(alias = "create-shipping-zone")]
    pub fn create_shipping_zone(
        &self,
        name: impl Into<String>,
        countries: impl Into<rt::List<models::ShippingZoneCountry>>,
    ) -> CreateShippingZone {
        let mut request = self.client.request(&routes::CREATE_SHIPPING_ZONE);
        request.field::<String>("name", &name.into());
        request
            .field::<
                rt::List<models::ShippingZoneCountry>,
            >("countries", &countries.into());
        rt::operation(request)
    }

    /// Get Shipping Zone: `GET /store/shipping-zone/{shippingZoneId}`.
    ///
    /// One zone, with its prices where `withShippingRate` is true. The record stands under
    /// `data`, beside `status`.
    ///
    /// * `shipping_zone_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `shippingZoneId` on the wire. Id of a shipping zone, a set of countries in the store family.
    ///
    /// [`GetShippingZone`] has 1 optional input.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`GetShippingZone::location_id`].
    ///
    /// Answers with [`GetShippingZoneResponse`](models::GetShippingZoneResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/store.yaml#/paths/~1store~1shipping-zone~1{shippingZoneId}/get`.
    #[doc(alias = "get-shipping-zones")]
    pub fn get_shipping_zone(
        &self,
        shipping_zone_id: impl Into<String>,
    ) -> GetShippingZone {
        let mut request = self.client.request(&routes::GET_SHIPPING_ZONE);
        request.path::<String>("shippingZoneId", &shipping_zone_id.into());
        rt::operation(request)
    }

    /// Update Shipping Zone: `PUT /store/shipping-zone/{shippingZoneId}`.
    ///
    /// Renames a zone or gives it other countries; no field is required. Whether
    /// `countries` adds or replaces is not documented: send the full list. Rates have calls
    /// of their own.
    ///
    /// * `shipping_zone_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `shippingZoneId` on the wire. Id of a shipping zone, a set of countries in the store family.
    ///
    /// [`UpdateShippingZone`] has 2 optional inputs.
    ///
    /// Speaks for the account, where one is given (`altId` in the body): from `client.location(id)`, or [`UpdateShippingZone::location_id`].
    ///
    /// Answers with [`UpdateShippingZoneResponse`](models::UpdateShippingZoneResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/store.yaml#/paths/~1store~1shipping-zone~1{shippingZoneId}/put`.
    #[doc(alias = "update-shipping-zone")]
    pub fn update_shipping_zone(
        &self,
        shipping_zone_id: impl Into<String>,
    ) -> UpdateShippingZone {
        let mut request = self.client.request(&routes::UPDATE_SHIPPING_ZONE);
        request.path::<String>("shippingZoneId", &shipping_zone_id.into());
        rt::operation(request)
    }

    /// Delete shipping zone: `DELETE /store/shipping-zone/{shippingZoneId}`.
    ///
    /// The owner travels in the query, where creating and changing have it in the body.
    /// What becomes of the zone's rates is not documented; delete them first to be sure.
    ///
    /// * `shipping_zone_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `shippingZoneId` on the wire. Id of a shipping zone, a set of countries in the store family.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`DeleteShippingZone::location_id`].
    ///
    /// Answers with [`DeleteShippingZoneResponse`](models::DeleteShippingZoneResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/store.yaml#/paths/~1store~1shipping-zone~1{shippingZoneId}/delete`.
    #[doc(alias = "delete-shipping-zone")]
    pub fn delete_shipping_zone(
        &self,
        shipping_zone_id: impl Into<String>,
    ) -> DeleteShippingZone {
        let mut request = self.client.request(&routes::DELETE_SHIPPING_ZONE);
        request.path::<String>("shippingZoneId", &shipping_zone_id.into());
        rt::operation(request)
    }

    /// Get available shipping rates: `POST /store/shipping-zone/shipping-rates`.
    ///
    /// A question, not a change, though it is a POST and answers 201: which rates fit an
    /// order to `country`, by its amount (0.01 at least) and its weight in kilograms.
    /// `amountAvailable` and `weightAvailable` tell the platform to trust these numbers and
    /// not to work them out from `products` again. Of this call alone the document names no
    /// kind of token.
    ///
    /// * `country`: one of `US`, `CA`, `AF`, `AX`, `AL`, `DZ`, `AS`, `AD`, `AO`, `AI`, `AQ`, `AG` and 235 more; for example `US` (in the body). Country of an address, mostly as a code of two letters such as `US`.
    /// * `total_order_amount`: number; for example `99.99` (in the body), `totalOrderAmount` on the wire. At least 0.01.
    /// * `total_order_weight`: number; for example `10` (in the body), `totalOrderWeight` on the wire. In kilograms.
    /// * `source`: an object, `OrderSource` (in the body). Where it came from, such as an app, a form or a network; in queries which of these is meant.
    /// * `products`: list of `ProductItem` (in the body). Ids of prices, with quantities.
    ///
    /// [`FindAvailableShippingRates`] has 4 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`FindAvailableShippingRates::location_id`].
    ///
    /// Answers with [`GetAvailableShippingRatesResponse`](models::GetAvailableShippingRatesResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/store.yaml#/paths/~1store~1shipping-zone~1shipping-rates/post`.
    #[doc(alias = "get-available-shipping-zones")]
    pub fn find_available_shipping_rates(
        &self,
        country: impl Into<models::Country>,
        total_order_amount: f64,
        total_order_weight: f64,
        source: models::OrderSource,
        products: impl Into<rt::List<models::ProductItem>>,
    ) -> FindAvailableShippingRates {
        let mut request = self.client.request(&routes::FIND_AVAILABLE_SHIPPING_RATES);
        request.field::<models::Country>("country", &country.into());
        request.field::<f64>("totalOrderAmount", &total_order_amount);
        request.field::<f64>("totalOrderWeight", &total_order_weight);
        request.field::<models::OrderSource>("source", &source);
        request.field::<rt::List<models::ProductItem>>("products", &products.into());
        rt::operation(request)
    }

    /// List Shipping Rates: `GET /store/shipping-zone/{shippingZoneId}/shipping-rate`.
    ///
    /// The prices of one zone, a page at a time. For all zones with all rates in one
    /// answer, list the zones with `withShippingRate`.
    ///
    /// * `shipping_zone_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `shippingZoneId` on the wire. Id of a shipping zone, a set of countries in the store family.
    ///
    /// [`ListShippingRates`] has 2 optional inputs.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`ListShippingRates::location_id`].
    ///
    /// Answers with [`ListShippingRateResponse`](models::ListShippingRateResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/store.yaml#/paths/~1store~1shipping-zone~1{shippingZoneId}~1shipping-rate/get`.
    #[doc(alias = "list-shipping-rates")]
    pub fn list_shipping_rates(
        &self,
        shipping_zone_id: impl Into<String>,
    ) -> ListShippingRates {
        let mut request = self.client.request(&routes::LIST_SHIPPING_RATES);
        request.path::<String>("shippingZoneId", &shipping_zone_id.into());
        rt::operation(request)
    }

    /// Create Shipping Rate: `POST /store/shipping-zone/{shippingZoneId}/shipping-rate`.
    ///
    /// A fixed price, or with `isCarrierRate` what a carrier quotes plus `amount` as a
    /// handling fee and `percentageOfRateFee`. `conditionType` bounds the rate by the
    /// order's price or weight between `minCondition` and `maxCondition`; 0 means no bound,
    /// and an `amount` of 0 ships free. The document requires a carrier's id even for a
    /// fixed price.
    ///
    /// * `shipping_zone_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `shippingZoneId` on the wire. Id of a shipping zone, a set of countries in the store family.
    /// * `name`: text; for example `North zone` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `currency`: text; for example `USD` (in the body). Three letters after ISO 4217, such as `USD`.
    /// * `amount`: number; for example `99.99` (in the body). A price, 0 being free; with a carrier, a fixed fee on top of its price.
    /// * `condition_type`: one of `none`, `price`, `weight`; for example `price` (in the body), `conditionType` on the wire. Whether the order's price, its weight or nothing bounds the rate.
    /// * `min_condition`: number; for example `99.99` (in the body), `minCondition` on the wire. The lower bound; 0 or null for none.
    /// * `max_condition`: number; for example `99.99` (in the body), `maxCondition` on the wire. The upper bound; 0 or null for none.
    /// * `shipping_carrier_id`: text; for example `655b33a82209e60b6adb87a5` (in the body), `shippingCarrierId` on the wire
    ///
    /// [`CreateShippingRate`] has 4 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`CreateShippingRate::location_id`].
    ///
    /// Answers with [`CreateShippingRateResponse`](models::CreateShippingRateResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/store.yaml#/paths/~1store~1shipping-zone~1{shippingZoneId}~1shipping-rate/post`.
    #[doc(alias = "create-shipping-rate")]
    #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
    pub fn create_shipping_rate(
        &self,
        shipping_zone_id: impl Into<String>,
        name: impl Into<String>,
        currency: impl Into<String>,
        amount: f64,
        condition_type: impl Into<models::ConditionType>,
        min_condition: f64,
        max_condition: f64,
        shipping_carrier_id: impl Into<String>,
    ) -> CreateShippingRate {
        let mut request = self.client.request(&routes::CREATE_SHIPPING_RATE);
        request.path::<String>("shippingZoneId", &shipping_zone_id.into());
        request.field::<String>("name", &name.into());
        request.field::<String>("currency", &currency.into());
        request.field::<f64>("amount", &amount);
        request.field::<models::ConditionType>("conditionType", &condition_type.into());
        request.field::<f64>("minCondition", &min_condition);
        request.field::<f64>("maxCondition", &max_condition);
        request.field::<String>("shippingCarrierId", &shipping_carrier_id.into());
        rt::operation(request)
    }

    /// Get Shipping Rate: `GET /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`.
    ///
    /// One price of a zone. Both ids are needed, and the account in the query; the record
    /// stands under `data`.
    ///
    /// * `shipping_zone_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `shippingZoneId` on the wire. Id of a shipping zone, a set of countries in the store family.
    /// * `shipping_rate_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `shippingRateId` on the wire
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`GetShippingRate::location_id`].
    ///
    /// Answers with [`GetShippingRateResponse`](models::GetShippingRateResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/store.yaml#/paths/~1store~1shipping-zone~1{shippingZoneId}~1shipping-rate~1{shippingRateId}/get`.
    #[doc(alias = "get-shipping-rates")]
    pub fn get_shipping_rate(
        &self,
        shipping_zone_id: impl Into<String>,
        shipping_rate_id: impl Into<String>,
    ) -> GetShippingRate {
        let mut request = self.client.request(&routes::GET_SHIPPING_RATE);
        request.path::<String>("shippingZoneId", &shipping_zone_id.into());
        request.path::<String>("shippingRateId", &shipping_rate_id.into());
        rt::operation(request)
    }

    /// Update Shipping Rate: `PUT /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`.
    ///
    /// Changes what it is given: no field is required, unlike when the rate was made. Zone
    /// and rate stay those of the path.
    ///
    /// * `shipping_zone_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `shippingZoneId` on the wire. Id of a shipping zone, a set of countries in the store family.
    /// * `shipping_rate_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `shippingRateId` on the wire
    ///
    /// [`UpdateShippingRate`] has 11 optional inputs.
    ///
    /// Speaks for the account, where one is given (`altId` in the body): from `client.location(id)`, or [`UpdateShippingRate::location_id`].
    ///
    /// Answers with [`UpdateShippingRateResponse`](models::UpdateShippingRateResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/store.yaml#/paths/~1store~1shipping-zone~1{shippingZoneId}~1shipping-rate~1{shippingRateId}/put`.
    #[doc(alias = "update-shipping-rate")]
    pub fn update_shipping_rate(
        &self,
        shipping_zone_id: impl Into<String>,
        shipping_rate_id: impl Into<String>,
    ) -> UpdateShippingRate {
        let mut request = self.client.request(&routes::UPDATE_SHIPPING_RATE);
        request.path::<String>("shippingZoneId", &shipping_zone_id.into());
        request.path::<String>("shippingRateId", &shipping_rate_id.into());
        rt::operation(request)
    }

    /// Delete shipping rate: `DELETE /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`.
    ///
    /// Takes one price out of a zone, which itself stays. The answer has no record, only
    /// `status` and perhaps a `message`.
    ///
    /// * `shipping_zone_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `shippingZoneId` on the wire. Id of a shipping zone, a set of countries in the store family.
    /// * `shipping_rate_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `shippingRateId` on the wire
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`DeleteShippingRate::location_id`].
    ///
    /// Answers with [`DeleteShippingRateResponse`](models::DeleteShippingRateResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/store.yaml#/paths/~1store~1shipping-zone~1{shippingZoneId}~1shipping-rate~1{shippingRateId}/delete`.
    #[doc(alias = "delete-shipping-rate")]
    pub fn delete_shipping_rate(
        &self,
        shipping_zone_id: impl Into<String>,
        shipping_rate_id: impl Into<String>,
    ) -> DeleteShippingRate {
        let mut request = self.client.request(&routes::DELETE_SHIPPING_RATE);
        request.path::<String>("shippingZoneId", &shipping_zone_id.into());
        request.path::<String>("shippingRateId", &shipping_rate_id.into());
        rt::operation(request)
    }

    /// List Shipping Carriers: `GET /store/shipping-carrier`.
    ///
    /// All carriers in one answer, without pages or `total`. Each names the app that it
    /// came with, in `marketplaceAppId`.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`ListShippingCarriers::location_id`].
    ///
    /// Answers with [`ListShippingCarrierResponse`](models::ListShippingCarrierResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/store.yaml#/paths/~1store~1shipping-carrier/get`.
    #[doc(alias = "list-shipping-carriers")]
    #[inline]
    pub fn list_shipping_carriers(&self) -> ListShippingCarriers {
        rt::operation(self.client.request(&routes::LIST_SHIPPING_CARRIERS))
    }

    /// Create Shipping Carrier: `POST /store/shipping-carrier`.
    ///
    /// Registers an address, `callbackUrl`, that the platform asks for prices when somebody
    /// orders; it must be reachable from the public web. What it is sent and has to answer
    /// is not in this document. With `allowsMultipleServiceSelection` the seller can choose
    /// several of its `services` for one rate.
    ///
    /// * `name`: text; for example `FedEx` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `callback_url`: text; for example `https://example.com/get-shipping-rates` (in the body), `callbackUrl` on the wire. The public address that the platform asks for prices.
    ///
    /// [`CreateShippingCarrier`] has 2 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`CreateShippingCarrier::location_id`].
    ///
    /// Answers with [`CreateShippingCarrierResponse`](models::CreateShippingCarrierResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/store.yaml#/paths/~1store~1shipping-carrier/post`.
    #[doc(alias = "create-shipping-carrier")]
    pub fn create_shipping_carrier(
        &self,
        name: impl Into<String>,
        callback_url: impl Into<String>,
    ) -> CreateShippingCarrier {
        let mut request = self.client.request(&routes::CREATE_SHIPPING_CARRIER);
        request.field::<String>("name", &name.into());
        request.field::<String>("callbackUrl", &callback_url.into());
        rt::operation(request)
    }

    /// Get Shipping Carrier: `GET /store/shipping-carrier/{shippingCarrierId}`.
    ///
    /// One carrier with its services and its callback. The record stands under `data`,
    /// beside `status`.
    ///
    /// * `shipping_carrier_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `shippingCarrierId` on the wire
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`GetShippingCarrier::location_id`].
    ///
    /// Answers with [`GetShippingCarrierResponse`](models::GetShippingCarrierResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/store.yaml#/paths/~1store~1shipping-carrier~1{shippingCarrierId}/get`.
    #[doc(alias = "get-shipping-carriers")]
    pub fn get_shipping_carrier(
        &self,
        shipping_carrier_id: impl Into<String>,
    ) -> GetShippingCarrier {
        let mut request = self.client.request(&routes::GET_SHIPPING_CARRIER);
        request.path::<String>("shippingCarrierId", &shipping_carrier_id.into());
        rt::operation(request)
    }

    /// Update Shipping Carrier: `PUT /store/shipping-carrier/{shippingCarrierId}`.
    ///
    /// No field is required; a new `callbackUrl` is where prices are asked from then on.
    /// Whether `services` adds or replaces is not documented: send the full list.
    ///
    /// * `shipping_carrier_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `shippingCarrierId` on the wire
    ///
    /// [`UpdateShippingCarrier`] has 4 optional inputs.
    ///
    /// Speaks for the account, where one is given (`altId` in the body): from `client.location(id)`, or [`UpdateShippingCarrier::location_id`].
    ///
    /// Answers with [`UpdateShippingCarrierResponse`](models::UpdateShippingCarrierResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/store.yaml#/paths/~1store~1shipping-carrier~1{shippingCarrierId}/put`.
    #[doc(alias = "update-shipping-carrier")]
    pub fn update_shipping_carrier(
        &self,
        shipping_carrier_id: impl Into<String>,
    ) -> UpdateShippingCarrier {
        let mut request = self.client.request(&routes::UPDATE_SHIPPING_CARRIER);
        request.path::<String>("shippingCarrierId", &shipping_carrier_id.into());
        rt::operation(request)
    }

    /// Delete shipping carrier: `DELETE /store/shipping-carrier/{shippingCarrierId}`.
    ///
    /// Ends the quoting of prices through it. What rates do that still name it is not
    /// documented, so change or delete those first.
    ///
    /// * `shipping_carrier_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `shippingCarrierId` on the wire
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`DeleteShippingCarrier::location_id`].
    ///
    /// Answers with [`DeleteShippingCarrierResponse`](models::DeleteShippingCarrierResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/store.yaml#/paths/~1store~1shipping-carrier~1{shippingCarrierId}/delete`.
    #[doc(alias = "delete-shipping-carrier")]
    pub fn delete_shipping_carrier(
        &self,
        shipping_carrier_id: impl Into<String>,
    ) -> DeleteShippingCarrier {
        let mut request = self.client.request(&routes::DELETE_SHIPPING_CARRIER);
        request.path::<String>("shippingCarrierId", &shipping_carrier_id.into());
        rt::operation(request)
    }

    /// Get Store Settings: `GET /store/store-setting`.
    ///
    /// One record an account: where parcels leave from, and the e-mails for a new and for a
    /// fulfilled order. What an account without settings answers is not documented.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`GetSettings::location_id`].
    ///
    /// Answers with [`GetStoreSettingResponse`](models::GetStoreSettingResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/store.yaml#/paths/~1store~1store-setting/get`.
    #[doc(alias = "get-store-settings")]
    #[inline]
    pub fn get_settings(&self) -> GetSettings {
        rt::operation(self.client.request(&routes::GET_SETTINGS))
    }

    /// Create/Update Store Settings: `POST /store/store-setting`.
    ///
    /// Creates the settings or overwrites them, whichever is needed; there is no second
    /// call for changing. The place of origin is required each time, so read it first and
    /// send it along when only an e-mail changes.
    ///
    /// * `shipping_origin`: an object, `StoreShippingOrigin` (in the body), `shippingOrigin` on the wire
    ///
    /// [`CreateSetting`] has 2 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`CreateSetting::location_id`].
    ///
    /// Answers with [`CreateStoreSettingResponse`](models::CreateStoreSettingResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/store.yaml#/paths/~1store~1store-setting/post`.
    #[doc(alias = "create-store-setting")]
    #[inline]
    pub fn create_setting(
        &self,
        shipping_origin: models::StoreShippingOrigin,
    ) -> CreateSetting {
        let mut request = self.client.request(&routes::CREATE_SETTING);
        request.field::<models::StoreShippingOrigin>("shippingOrigin", &shipping_origin);
        rt::operation(request)
    }

    /// Get Store Setup Progress: `GET /store/setup/progress`.
    ///
    /// A checklist of six flags, from the shop and its domain to the first order: what is
    /// false is still to do. The list is one for the whole account, not one for each shop
    /// in it.
    ///
    /// The product's documentation names this operation; no published document describes it. HoopAI's table names the call only; the query and the answer are those of a public client's test, which imitates the platform.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`GetSetupProgress::location_id`].
    ///
    /// Answers with [`GetSetupProgressResponse`](models::GetSetupProgressResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/store/`, `#/paths/~1store~1setup~1progress/get`.
    #[doc(alias = "get-store-setup-progress")]
    #[inline]
    pub fn get_setup_progress(&self) -> GetSetupProgress {
        rt::operation(self.client.request(&routes::GET_SETUP_PROGRESS))
    }

    /// Update Store Setup Progress: `PUT /store/setup/progress`.
    ///
    /// Nothing more is known than its row in HoopAI's table; what it takes and whether it
    /// sets the flags that the GET shows is not documented.
    ///
    /// The product's documentation names this operation; no published document describes it. Only the row of HoopAI's table was seen; the body is a free object, and neither its fields, nor a query, nor the form of the answer are known.
    ///
    /// * `body`: any JSON value
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/store/`, `#/paths/~1store~1setup~1progress/put`.
    #[doc(alias = "update-store-setup-progress")]
    pub fn update_setup_progress(
        &self,
        body: impl Into<rt::Json>,
    ) -> UpdateSetupProgress {
        let mut request = self.client.request(&routes::UPDATE_SETUP_PROGRESS);
        request.body::<rt::Json>(&body.into());
        rt::operation(request)
    }
}
