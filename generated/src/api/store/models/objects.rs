// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Store.

use super::{
    AltType, ConditionType, Country, OrderSourceSubType, OrderSourceType,
    ShippingZoneCountryCode, ShippingZoneCountryStateCode, State,
};

use crate::runtime as rt;

/// The schema `ListShippingZoneResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/ListShippingZoneResponseDto`.
#[doc(alias = "ListShippingZoneResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShippingZoneResponse {
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number; for example `20`.
    pub total: Option<i64>,
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `ShippingZone`.
    pub data: rt::List<ShippingZone>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListShippingZoneResponse { total = "total", data = "data" });

/// The schema `ShippingZoneSchema`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/ShippingZoneSchema`.
#[doc(alias = "ShippingZoneSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingZone {
    /// The account.
    ///
    /// `altId`: text; for example `6578278e879ad2646715ba9c`.
    pub alt_id: Option<String>,
    /// Always `location`.
    ///
    /// `altType`: only `location`.
    pub alt_type: Option<AltType>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `North zone`.
    pub name: Option<String>,
    /// Where the zone ships to.
    ///
    /// `countries`: list of `ShippingZoneCountry`.
    pub countries: rt::List<ShippingZoneCountry>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `655b33a82209e60b6adb87a5`.
    pub id: Option<String>,
    /// `shippingRates`: list of `ShippingRate`.
    pub shipping_rates: rt::List<ShippingRate>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-12-12T09:27:42.355Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2023-12-12T09:27:42.355Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ShippingZone { alt_id = "altId", alt_type = "altType", name = "name", countries =
    "countries", id = "_id", shipping_rates = "shippingRates", created_at = "createdAt",
    updated_at = "updatedAt" }
);

/// The schema `ShippingZoneCountryDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/ShippingZoneCountryDto`.
#[doc(alias = "ShippingZoneCountryDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingZoneCountry {
    /// Two letters, such as `US`.
    ///
    /// `code`: one of `US`, `CA`, `AF`, `AX`, `AL`, `DZ`, `AS`, `AD`, `AO`, `AI`, `AQ`, `AG` and 235 more; for example `US`.
    pub code: Option<ShippingZoneCountryCode>,
    /// Some of its states; without any, all of them.
    ///
    /// `states`: list of `ShippingZoneCountryState`.
    pub states: rt::List<ShippingZoneCountryState>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ShippingZoneCountry { code = "code", states = "states" });

impl ShippingZoneCountry {
    /// One with all that the document requires.
    pub fn new(code: impl Into<ShippingZoneCountryCode>) -> Self {
        Self {
            code: Some(code.into()),
            ..Self::default()
        }
    }

    /// Sets `states`.
    #[must_use]
    pub fn states(
        mut self,
        states: impl Into<rt::List<ShippingZoneCountryState>>,
    ) -> Self {
        self.states = states.into();
        self
    }
}

/// The schema `ShippingZoneCountryStateDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/ShippingZoneCountryStateDto`.
#[doc(alias = "ShippingZoneCountryStateDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingZoneCountryState {
    /// Text or number for machines, such as that of a coupon, an error, a country or a
    /// sign-in.
    ///
    /// `code`: one of `AL`, `AK`, `AS`, `AZ`, `AR`, `AA`, `AE`, `AP`, `CA`, `CO`, `CT`, `DE` and 576 more; for example `VA`.
    pub code: Option<ShippingZoneCountryStateCode>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ShippingZoneCountryState { code = "code" });

impl ShippingZoneCountryState {
    /// One with all that the document requires.
    pub fn new(code: impl Into<ShippingZoneCountryStateCode>) -> Self {
        Self {
            code: Some(code.into()),
            ..Self::default()
        }
    }
}

/// The schema `ShippingRateSchema`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/ShippingRateSchema`.
#[doc(alias = "ShippingRateSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingRate {
    /// The account.
    ///
    /// `altId`: text; for example `6578278e879ad2646715ba9c`.
    pub alt_id: Option<String>,
    /// Always `location`.
    ///
    /// `altType`: only `location`.
    pub alt_type: Option<AltType>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `North zone`.
    pub name: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `Ships next day`.
    pub description: Option<String>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// A price, 0 being free; with a carrier, a fixed fee on top of its price.
    ///
    /// `amount`: number; for example `99.99`.
    pub amount: Option<f64>,
    /// Whether the order's price, its weight or nothing bounds the rate.
    ///
    /// `conditionType`: one of `none`, `price`, `weight`; for example `price`.
    pub condition_type: Option<ConditionType>,
    /// The lower bound; 0 or null for none.
    ///
    /// `minCondition`: number; for example `99.99`.
    pub min_condition: Option<f64>,
    /// The upper bound; 0 or null for none.
    ///
    /// `maxCondition`: number; for example `99.99`.
    pub max_condition: Option<f64>,
    /// Whether a carrier is asked for the price.
    ///
    /// `isCarrierRate`: flag; for example `true`.
    pub is_carrier_rate: Option<bool>,
    /// `shippingCarrierId`: text; for example `655b33a82209e60b6adb87a5`.
    pub shipping_carrier_id: Option<String>,
    /// A fee, as a percentage of the carrier's price.
    ///
    /// `percentageOfRateFee`: number; for example `10.99`.
    pub percentage_of_rate_fee: Option<f64>,
    /// Which services of the carrier the rate offers.
    ///
    /// `shippingCarrierServices`: list of `ShippingCarrierService`.
    pub shipping_carrier_services: rt::List<ShippingCarrierService>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `655b33a82209e60b6adb87a5`.
    pub id: Option<String>,
    /// Id of a shipping zone, a set of countries in the store family.
    ///
    /// `shippingZoneId`: text; for example `655b33a82209e60b6adb87a5`.
    pub shipping_zone_id: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-12-12T09:27:42.355Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2023-12-12T09:27:42.355Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ShippingRate { alt_id = "altId", alt_type = "altType", name = "name", description =
    "description", currency = "currency", amount = "amount", condition_type =
    "conditionType", min_condition = "minCondition", max_condition = "maxCondition",
    is_carrier_rate = "isCarrierRate", shipping_carrier_id = "shippingCarrierId",
    percentage_of_rate_fee = "percentageOfRateFee", shipping_carrier_services =
    "shippingCarrierServices", id = "_id", shipping_zone_id = "shippingZoneId",
    created_at = "createdAt", updated_at = "updatedAt" }
);

/// The schema `ShippingCarrierServiceDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/ShippingCarrierServiceDto`.
#[doc(alias = "ShippingCarrierServiceDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingCarrierService {
    /// What people read.
    ///
    /// `name`: text; for example `Priority Mail Express International`.
    pub name: Option<String>,
    /// What names the service between programs.
    ///
    /// `value`: text; for example `PriorityMailExpressInternational`.
    pub value: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ShippingCarrierService { name = "name", value = "value" });

impl ShippingCarrierService {
    /// One with all that the document requires.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

/// The schema `CreateShippingZoneResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/CreateShippingZoneResponseDto`.
#[doc(alias = "CreateShippingZoneResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShippingZoneResponse {
    /// True where the call succeeded.
    ///
    /// `status`: flag; for example `true`.
    pub status: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Successfully created`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `ShippingZone`.
    pub data: Option<ShippingZone>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateShippingZoneResponse { status = "status", message = "message", data = "data" }
);

/// The schema `GetShippingZoneResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/GetShippingZoneResponseDto`.
///
/// The same as [`CreateShippingZoneResponse`].
#[doc(alias = "GetShippingZoneResponseDto")]
pub type GetShippingZoneResponse = CreateShippingZoneResponse;

/// The schema `UpdateShippingZoneResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/UpdateShippingZoneResponseDto`.
///
/// The same as [`CreateShippingZoneResponse`].
#[doc(alias = "UpdateShippingZoneResponseDto")]
pub type UpdateShippingZoneResponse = CreateShippingZoneResponse;

/// The schema `DeleteShippingZoneResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/DeleteShippingZoneResponseDto`.
#[doc(alias = "DeleteShippingZoneResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShippingZoneResponse {
    /// True where the call succeeded.
    ///
    /// `status`: flag; for example `true`.
    pub status: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Successfully created`.
    pub message: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeleteShippingZoneResponse { status = "status", message = "message" });

/// The schema `ContactAddress`.
///
/// Requests send it.
///
/// Document: `api/store.yaml#/components/schemas/ContactAddress`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactAddress {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `John Doe`.
    pub name: Option<String>,
    /// Name of the company, as people write it.
    ///
    /// `companyName`: text; for example `ABC Company`.
    pub company_name: Option<String>,
    /// `addressLine1`: text; for example `123 Main St.`.
    pub address_line1: Option<String>,
    /// Country of an address, mostly as a code of two letters such as `US`.
    ///
    /// `country`: one of `US`, `CA`, `AF`, `AX`, `AL`, `DZ`, `AS`, `AD`, `AO`, `AI`, `AQ`, `AG` and 235 more; for example `US`.
    pub country: Option<Country>,
    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: one of `AL`, `AK`, `AS`, `AZ`, `AR`, `AA`, `AE`, `AP`, `CA`, `CO`, `CT`, `DE` and 576 more; for example `US`.
    pub state: Option<State>,
    /// Town or city.
    ///
    /// `city`: text; for example `New York`.
    pub city: Option<String>,
    /// `zip`: text; for example `12345`.
    pub zip: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `1234567890`.
    pub phone: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `abu@example.com`.
    pub email: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ContactAddress { name = "name", company_name = "companyName", address_line1 =
    "addressLine1", country = "country", state = "state", city = "city", zip = "zip",
    phone = "phone", email = "email" }
);

impl ContactAddress {
    /// One with all that the document requires.
    pub fn new(country: impl Into<Country>) -> Self {
        Self {
            country: Some(country.into()),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `companyName`.
    #[must_use]
    pub fn company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name = Some(company_name.into());
        self
    }

    /// Sets `addressLine1`.
    #[must_use]
    pub fn address_line1(mut self, address_line1: impl Into<String>) -> Self {
        self.address_line1 = Some(address_line1.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<State>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `zip`.
    #[must_use]
    pub fn zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

/// The schema `OrderSource`.
///
/// Requests send it.
///
/// Document: `api/store.yaml#/components/schemas/OrderSource`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderSource {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `funnel`, `website`, `invoice`, `calendar`, `text2Pay`, `document_contracts`, `membership`, `mobile_app`, `communities`, `point_of_sale`, `manual`, `form` and 3 more; for example `website`.
    pub type_: Option<OrderSourceType>,
    /// `subType`: one of `one_step_order_form`, `two_step_order_form`, `upsell`, `tap_to_pay`, `card_payment`, `store`, `contact_view`, `email_campaign`, `payments_dashboard`, `shopify`, `subscription_view`, `store_upsell` and 5 more; for example `store`.
    pub sub_type: Option<OrderSourceSubType>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(OrderSource { type_ = "type", sub_type = "subType" });

impl OrderSource {
    /// One with all that the document requires.
    pub fn new(type_: impl Into<OrderSourceType>) -> Self {
        Self {
            type_: Some(type_.into()),
            ..Self::default()
        }
    }

    /// Sets `subType`.
    #[must_use]
    pub fn sub_type(mut self, sub_type: impl Into<OrderSourceSubType>) -> Self {
        self.sub_type = Some(sub_type.into());
        self
    }
}

/// The schema `ProductItem`.
///
/// Requests send it.
///
/// Document: `api/store.yaml#/components/schemas/ProductItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductItem {
    /// The id of a price of a product.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// `qty`: whole number.
    pub qty: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ProductItem { id = "id", qty = "qty" });

impl ProductItem {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>, qty: i64) -> Self {
        Self {
            id: Some(id.into()),
            qty: Some(qty),
            ..Self::default()
        }
    }
}

/// The schema `GetAvailableShippingRatesResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/GetAvailableShippingRatesResponseDto`.
#[doc(alias = "GetAvailableShippingRatesResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailableShippingRatesResponse {
    /// True where the call succeeded.
    ///
    /// `status`: flag; for example `true`.
    pub status: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Successfully created`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `AvailableShippingRate`.
    pub data: rt::List<AvailableShippingRate>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetAvailableShippingRatesResponse { status = "status", message = "message", data =
    "data" }
);

/// The schema `AvailableShippingRate`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/AvailableShippingRate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableShippingRate {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `North zone`.
    pub name: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `Ships next day`.
    pub description: Option<String>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// A price, 0 being free; with a carrier, a fixed fee on top of its price.
    ///
    /// `amount`: number; for example `99.99`.
    pub amount: Option<f64>,
    /// Whether a carrier is asked for the price.
    ///
    /// `isCarrierRate`: flag; for example `true`.
    pub is_carrier_rate: Option<bool>,
    /// `shippingCarrierId`: text; for example `655b33a82209e60b6adb87a5`.
    pub shipping_carrier_id: Option<String>,
    /// A fee, as a percentage of the carrier's price.
    ///
    /// `percentageOfRateFee`: number; for example `10.99`.
    pub percentage_of_rate_fee: Option<f64>,
    /// Which services of the carrier the rate offers.
    ///
    /// `shippingCarrierServices`: list of `ShippingCarrierService`.
    pub shipping_carrier_services: rt::List<ShippingCarrierService>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `655b33a82209e60b6adb87a5`.
    pub id: Option<String>,
    /// Id of a shipping zone, a set of countries in the store family.
    ///
    /// `shippingZoneId`: text; for example `655b33a82209e60b6adb87a5`.
    pub shipping_zone_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AvailableShippingRate { name = "name", description = "description", currency =
    "currency", amount = "amount", is_carrier_rate = "isCarrierRate", shipping_carrier_id
    = "shippingCarrierId", percentage_of_rate_fee = "percentageOfRateFee",
    shipping_carrier_services = "shippingCarrierServices", id = "_id", shipping_zone_id =
    "shippingZoneId" }
);

/// The schema `ListShippingRateResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/ListShippingRateResponseDto`.
#[doc(alias = "ListShippingRateResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShippingRateResponse {
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number; for example `20`.
    pub total: Option<i64>,
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `ShippingRate`.
    pub data: rt::List<ShippingRate>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListShippingRateResponse { total = "total", data = "data" });

/// The schema `CreateShippingRateResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/CreateShippingRateResponseDto`.
#[doc(alias = "CreateShippingRateResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShippingRateResponse {
    /// True where the call succeeded.
    ///
    /// `status`: flag; for example `true`.
    pub status: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Successfully created`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `ShippingRate`.
    pub data: Option<ShippingRate>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateShippingRateResponse { status = "status", message = "message", data = "data" }
);

/// The schema `GetShippingRateResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/GetShippingRateResponseDto`.
///
/// The same as [`CreateShippingRateResponse`].
#[doc(alias = "GetShippingRateResponseDto")]
pub type GetShippingRateResponse = CreateShippingRateResponse;

/// The schema `UpdateShippingRateResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/UpdateShippingRateResponseDto`.
///
/// The same as [`CreateShippingRateResponse`].
#[doc(alias = "UpdateShippingRateResponseDto")]
pub type UpdateShippingRateResponse = CreateShippingRateResponse;

/// The schema `DeleteShippingRateResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/DeleteShippingRateResponseDto`.
///
/// The same as [`DeleteShippingZoneResponse`].
#[doc(alias = "DeleteShippingRateResponseDto")]
pub type DeleteShippingRateResponse = DeleteShippingZoneResponse;

/// The schema `ListShippingCarrierResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/ListShippingCarrierResponseDto`.
#[doc(alias = "ListShippingCarrierResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShippingCarrierResponse {
    /// True where the call succeeded.
    ///
    /// `status`: flag; for example `true`.
    pub status: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Successfully created`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `ShippingCarrier`.
    pub data: rt::List<ShippingCarrier>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ListShippingCarrierResponse { status = "status", message = "message", data = "data" }
);

/// The schema `ShippingCarrierSchema`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/ShippingCarrierSchema`.
#[doc(alias = "ShippingCarrierSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingCarrier {
    /// The account.
    ///
    /// `altId`: text; for example `6578278e879ad2646715ba9c`.
    pub alt_id: Option<String>,
    /// Always `location`.
    ///
    /// `altType`: only `location`.
    pub alt_type: Option<AltType>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `FedEx`.
    pub name: Option<String>,
    /// The public address that the platform asks for prices.
    ///
    /// `callbackUrl`: text; for example `https://example.com/get-shipping-rates`.
    pub callback_url: Option<String>,
    /// `services`: list of `ShippingCarrierService`.
    pub services: rt::List<ShippingCarrierService>,
    /// Whether one rate can offer several services.
    ///
    /// `allowsMultipleServiceSelection`: flag; for example `true`.
    pub allows_multiple_service_selection: Option<bool>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `655b33a82209e60b6adb87a5`.
    pub id: Option<String>,
    /// The app that made the carrier.
    ///
    /// `marketplaceAppId`: text; for example `655b33a82209e60b6adb87a5`.
    pub marketplace_app_id: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-12-12T09:27:42.355Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2023-12-12T09:27:42.355Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ShippingCarrier { alt_id = "altId", alt_type = "altType", name = "name", callback_url
    = "callbackUrl", services = "services", allows_multiple_service_selection =
    "allowsMultipleServiceSelection", id = "_id", marketplace_app_id =
    "marketplaceAppId", created_at = "createdAt", updated_at = "updatedAt" }
);

/// The schema `CreateShippingCarrierResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/CreateShippingCarrierResponseDto`.
#[doc(alias = "CreateShippingCarrierResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShippingCarrierResponse {
    /// True where the call succeeded.
    ///
    /// `status`: flag; for example `true`.
    pub status: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Successfully created`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `ShippingCarrier`.
    pub data: Option<ShippingCarrier>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateShippingCarrierResponse { status = "status", message = "message", data = "data"
    }
);

/// The schema `GetShippingCarrierResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/GetShippingCarrierResponseDto`.
///
/// The same as [`CreateShippingCarrierResponse`].
#[doc(alias = "GetShippingCarrierResponseDto")]
pub type GetShippingCarrierResponse = CreateShippingCarrierResponse;

/// The schema `UpdateShippingCarrierResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/UpdateShippingCarrierResponseDto`.
///
/// The same as [`CreateShippingCarrierResponse`].
#[doc(alias = "UpdateShippingCarrierResponseDto")]
pub type UpdateShippingCarrierResponse = CreateShippingCarrierResponse;

/// The schema `DeleteShippingCarrierResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/DeleteShippingCarrierResponseDto`.
///
/// The same as [`DeleteShippingZoneResponse`].
#[doc(alias = "DeleteShippingCarrierResponseDto")]
pub type DeleteShippingCarrierResponse = DeleteShippingZoneResponse;

/// The schema `GetStoreSettingResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/GetStoreSettingResponseDto`.
#[doc(alias = "GetStoreSettingResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStoreSettingResponse {
    /// True where the call succeeded.
    ///
    /// `status`: flag; for example `true`.
    pub status: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Successfully created`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `StoreSetting`.
    pub data: Option<StoreSetting>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetStoreSettingResponse { status = "status", message = "message", data = "data" }
);

/// The schema `StoreSettingSchema`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/StoreSettingSchema`.
#[doc(alias = "StoreSettingSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoreSetting {
    /// The account.
    ///
    /// `altId`: text; for example `6578278e879ad2646715ba9c`.
    pub alt_id: Option<String>,
    /// Always `location`.
    ///
    /// `altType`: only `location`.
    pub alt_type: Option<AltType>,
    /// Where parcels leave from.
    ///
    /// `shippingOrigin`: an object, `StoreShippingOrigin`.
    pub shipping_origin: Option<StoreShippingOrigin>,
    /// `storeOrderNotification`: an object, `StoreOrderNotification`.
    pub store_order_notification: Option<StoreOrderNotification>,
    /// `storeOrderFulfillmentNotification`: an object, `StoreOrderFulfillmentNotification`.
    pub store_order_fulfillment_notification: Option<StoreOrderFulfillmentNotification>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `655b33a82209e60b6adb87a5`.
    pub id: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-12-12T09:27:42.355Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2023-12-12T09:27:42.355Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    StoreSetting { alt_id = "altId", alt_type = "altType", shipping_origin =
    "shippingOrigin", store_order_notification = "storeOrderNotification",
    store_order_fulfillment_notification = "storeOrderFulfillmentNotification", id =
    "_id", created_at = "createdAt", updated_at = "updatedAt" }
);

/// The schema `StoreShippingOriginDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/StoreShippingOriginDto`.
#[doc(alias = "StoreShippingOriginDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoreShippingOrigin {
    /// The name of the shop or company.
    ///
    /// `name`: text; for example `ABC Store`.
    pub name: Option<String>,
    /// Country of an address, mostly as a code of two letters such as `US`.
    ///
    /// `country`: one of `US`, `CA`, `AF`, `AX`, `AL`, `DZ`, `AS`, `AD`, `AO`, `AI`, `AQ`, `AG` and 235 more; for example `US`.
    pub country: Option<Country>,
    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: one of `AL`, `AK`, `AS`, `AZ`, `AR`, `AA`, `AE`, `AP`, `CA`, `CO`, `CT`, `DE` and 576 more; for example `VA`.
    pub state: Option<State>,
    /// Town or city.
    ///
    /// `city`: text; for example `Tokyo`.
    pub city: Option<String>,
    /// `street1`: text; for example `Street 1`.
    pub street1: Option<String>,
    /// `street2`: text; for example `Street 2`.
    pub street2: Option<String>,
    /// `zip`: text; for example `674561`.
    pub zip: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `+1-214-559-6993`.
    pub phone: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `john@deo.com`.
    pub email: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    StoreShippingOrigin { name = "name", country = "country", state = "state", city =
    "city", street1 = "street1", street2 = "street2", zip = "zip", phone = "phone", email
    = "email" }
);

impl StoreShippingOrigin {
    /// One with all that the document requires.
    pub fn new(
        name: impl Into<String>,
        country: impl Into<Country>,
        city: impl Into<String>,
        street1: impl Into<String>,
        zip: impl Into<String>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            country: Some(country.into()),
            city: Some(city.into()),
            street1: Some(street1.into()),
            zip: Some(zip.into()),
            ..Self::default()
        }
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<State>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `street2`.
    #[must_use]
    pub fn street2(mut self, street2: impl Into<String>) -> Self {
        self.street2 = Some(street2.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

/// The schema `StoreOrderNotificationDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/StoreOrderNotificationDto`.
#[doc(alias = "StoreOrderNotificationDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoreOrderNotification {
    /// Whether it is switched on.
    ///
    /// `enabled`: flag; for example `true`.
    pub enabled: Option<bool>,
    /// Subject line.
    ///
    /// `subject`: text; for example `Your order is placed !`.
    pub subject: Option<String>,
    /// The template that is sent.
    ///
    /// `emailTemplateId`: text; for example `6788d542f0462ffd6bc29bb9`.
    pub email_template_id: Option<String>,
    /// `defaultEmailTemplateId`: text; for example `6788d542f0462ffd6bc29bb9`.
    pub default_email_template_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    StoreOrderNotification { enabled = "enabled", subject = "subject", email_template_id
    = "emailTemplateId", default_email_template_id = "defaultEmailTemplateId" }
);

impl StoreOrderNotification {
    /// One with all that the document requires.
    pub fn new(
        enabled: bool,
        subject: impl Into<String>,
        email_template_id: impl Into<String>,
        default_email_template_id: impl Into<String>,
    ) -> Self {
        Self {
            enabled: Some(enabled),
            subject: Some(subject.into()),
            email_template_id: Some(email_template_id.into()),
            default_email_template_id: Some(default_email_template_id.into()),
            ..Self::default()
        }
    }
}

/// The schema `StoreOrderFulfillmentNotificationDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/StoreOrderFulfillmentNotificationDto`.
///
/// The same as [`StoreOrderNotification`].
#[doc(alias = "StoreOrderFulfillmentNotificationDto")]
pub type StoreOrderFulfillmentNotification = StoreOrderNotification;

/// The schema `CreateStoreSettingResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/CreateStoreSettingResponseDto`.
///
/// The same as [`GetStoreSettingResponse`].
#[doc(alias = "CreateStoreSettingResponseDto")]
pub type CreateStoreSettingResponse = GetStoreSettingResponse;

/// The object that `get-store-setup-progress` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/store/`, `#/paths/~1store~1setup~1progress/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSetupProgressResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `StoreSetupProgress`.
    pub data: Option<StoreSetupProgress>,
    /// True where the call succeeded.
    ///
    /// `status`: flag.
    pub status: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetSetupProgressResponse { data = "data", status = "status" });

/// The schema `StoreSetupProgress`.
///
/// Answers hold it.
///
/// Overlay: `overlays/store/`, `#/components/schemas/StoreSetupProgress`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoreSetupProgress {
    /// `stores`: flag.
    pub stores: Option<bool>,
    /// Whether a domain is connected.
    ///
    /// `connectedDomains`: flag.
    pub connected_domains: Option<bool>,
    /// Products, as records or ids, that the record or request concerns; in a store's
    /// set-up whether there are any.
    ///
    /// `products`: flag.
    pub products: Option<bool>,
    /// Whether money can be taken.
    ///
    /// `paymentProviders`: flag.
    pub payment_providers: Option<bool>,
    /// `shipping`: flag.
    pub shipping: Option<bool>,
    /// `orders`: flag.
    pub orders: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    StoreSetupProgress { stores = "stores", connected_domains = "connectedDomains",
    products = "products", payment_providers = "paymentProviders", shipping = "shipping",
    orders = "orders" }
);
