// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Invoices.

use super::{
    Action, AddressCountryCode, AltType, CustomRRuleOptionsDayOfWeek,
    CustomRRuleOptionsMonthOfYear, DiscountType, IntervalType, InvoiceItemType,
    ItemTaxCalculation, LateFeesConfigurationType, LateFeesFrequencyInterval,
    LateFeesGraceInterval, LateFeesMaxFeesType, PaymentScheduleDateConfigDepositDateType,
    PaymentScheduleDateConfigScheduleDateType, ReminderReminderInvoiceCondition,
    ReminderReminderTime, Status,
};

use crate::runtime as rt;

/// The schema `ListTemplatesResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/ListTemplatesResponseDto`.
#[doc(alias = "ListTemplatesResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `GetTemplateResponse`.
    pub data: rt::List<GetTemplateResponse>,
    /// How many match in all.
    ///
    /// `totalCount`: whole number; for example `100`.
    pub total_count: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListTemplatesResponse { data = "data", total_count = "totalCount" });

/// The schema `GetTemplateResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/GetTemplateResponseDto`.
#[doc(alias = "GetTemplateResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `6578278e879ad2646715ba9c`.
    pub id: Option<String>,
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `6578278e879ad2646715ba9c`.
    pub alt_id: Option<String>,
    /// Kind of the owner that `altId` names; always `location`.
    ///
    /// `altType`: only `location`.
    pub alt_type: Option<AltType>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `New Template`.
    pub name: Option<String>,
    /// Who sends it, as printed on it.
    ///
    /// `businessDetails`: an object, `BusinessDetails`.
    pub business_details: Option<BusinessDetails>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// What is taken off the total; `type` says how `value` is meant.
    ///
    /// `discount`: an object, `Discount`.
    pub discount: Option<Discount>,
    /// What is charged for; invoices in answers call it `invoiceItems`.
    ///
    /// `items`: list of `InvoiceItemSchema`.
    pub items: rt::List<InvoiceItemSchema>,
    /// What stands before the number, such as `INV-`.
    ///
    /// `invoiceNumberPrefix`: text; for example `INV-`.
    pub invoice_number_prefix: Option<String>,
    /// Sum to pay; in lists the number of matches.
    ///
    /// `total`: number; for example `999`.
    pub total: Option<f64>,
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
    GetTemplateResponse { id = "_id", alt_id = "altId", alt_type = "altType", name =
    "name", business_details = "businessDetails", currency = "currency", discount =
    "discount", items = "items", invoice_number_prefix = "invoiceNumberPrefix", total =
    "total", created_at = "createdAt", updated_at = "updatedAt" }
);

/// The schema `BusinessDetailsDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/BusinessDetailsDto`.
#[doc(alias = "BusinessDetailsDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessDetails {
    /// `logoUrl`: text; for example `https://example.com/logo.png`.
    pub logo_url: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `ABC Corp.`.
    pub name: Option<String>,
    /// `phoneNo`: text; for example `+1-214-559-6993`.
    pub phone_no: Option<String>,
    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: an object, `AddressDto`; for example `9931 Beechwood, TX`.
    pub address: Option<AddressDto>,
    /// A site on the web, mostly by its address.
    ///
    /// `website`: text; for example `wwww.example.com`.
    pub website: Option<String>,
    /// `customValues`: list of `CustomValuesItem`.
    pub custom_values: rt::List<CustomValuesItem>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BusinessDetails { logo_url = "logoUrl", name = "name", phone_no = "phoneNo", address
    = "address", website = "website", custom_values = "customValues" }
);

impl BusinessDetails {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `logoUrl`.
    #[must_use]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `phoneNo`.
    #[must_use]
    pub fn phone_no(mut self, phone_no: impl Into<String>) -> Self {
        self.phone_no = Some(phone_no.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    #[inline]
    pub fn address(mut self, address: AddressDto) -> Self {
        self.address = Some(address);
        self
    }

    /// Sets `website`.
    #[must_use]
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.website = Some(website.into());
        self
    }

    /// Sets `customValues`.
    #[must_use]
    pub fn custom_values(
        mut self,
        custom_values: impl Into<rt::List<CustomValuesItem>>,
    ) -> Self {
        self.custom_values = custom_values.into();
        self
    }
}

/// The schema `AddressDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/AddressDto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressDto {
    /// `addressLine1`: text; for example `9931 Beechwood`.
    pub address_line1: Option<String>,
    /// `addressLine2`: text; for example `Beechwood`.
    pub address_line2: Option<String>,
    /// Town or city.
    ///
    /// `city`: text; for example `St. Houston`.
    pub city: Option<String>,
    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text; for example `TX`.
    pub state: Option<String>,
    /// Two letters such as `US`.
    ///
    /// `countryCode`: text; for example `US`.
    pub country_code: Option<String>,
    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text; for example `559-6993`.
    pub postal_code: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AddressDto { address_line1 = "addressLine1", address_line2 = "addressLine2", city =
    "city", state = "state", country_code = "countryCode", postal_code = "postalCode" }
);

impl AddressDto {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `addressLine1`.
    #[must_use]
    pub fn address_line1(mut self, address_line1: impl Into<String>) -> Self {
        self.address_line1 = Some(address_line1.into());
        self
    }

    /// Sets `addressLine2`.
    #[must_use]
    pub fn address_line2(mut self, address_line2: impl Into<String>) -> Self {
        self.address_line2 = Some(address_line2.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `countryCode`.
    #[must_use]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets `postalCode`.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }
}

/// The object `item` of `customValues`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/BusinessDetailsDto/properties/customValues/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomValuesItem {
    /// Id of the record or file.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `fieldKey`: text.
    pub field_key: Option<String>,
    /// The value itself; unit and form depend on where it stands.
    ///
    /// `value`: text.
    pub value: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomValuesItem { id = "id", name = "name", field_key = "fieldKey", value = "value"
    }
);

impl CustomValuesItem {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `fieldKey`.
    #[must_use]
    pub fn field_key(mut self, field_key: impl Into<String>) -> Self {
        self.field_key = Some(field_key.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// The schema `DiscountDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/DiscountDto`.
#[doc(alias = "DiscountDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Discount {
    /// A percentage or a sum of money, as `type` says.
    ///
    /// `value`: number; `0` where nothing is sent; for example `10`.
    pub value: Option<f64>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `percentage`, `fixed`; `percentage` where nothing is sent; for example `percentage`.
    pub type_: Option<DiscountType>,
    /// Products that the discount is limited to.
    ///
    /// `validOnProductIds`: list of texts; for example `["6579751d56f60276e5bd4154"]`.
    pub valid_on_product_ids: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Discount { value = "value", type_ = "type", valid_on_product_ids =
    "validOnProductIds" }
);

impl Discount {
    /// One with all that the document requires.
    pub fn new(type_: impl Into<DiscountType>) -> Self {
        Self {
            type_: Some(type_.into()),
            ..Self::default()
        }
    }

    /// Sets `value`.
    #[must_use]
    #[inline]
    pub fn value(mut self, value: f64) -> Self {
        self.value = Some(value);
        self
    }

    /// Sets `validOnProductIds`.
    #[must_use]
    pub fn valid_on_product_ids(
        mut self,
        valid_on_product_ids: impl Into<rt::List<String>>,
    ) -> Self {
        self.valid_on_product_ids = valid_on_product_ids.into();
        self
    }
}

/// The schema `InvoiceItem`.
///
/// Answers hold it.
///
/// Overlay: `overlays/invoices/`, `#/components/schemas/InvoiceItem`.
#[doc(alias = "InvoiceItem")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceItemSchema {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `ABC Product`.
    pub name: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `ABC Corp.`.
    pub description: Option<String>,
    /// Id of a product; the products family has them.
    ///
    /// `productId`: text; for example `6578278e879ad2646715ba9c`.
    pub product_id: Option<String>,
    /// Id of a price of a product; plans for accounts use those of Stripe, such as
    /// `price_…`.
    ///
    /// `priceId`: text; for example `6578278e879ad2646715ba9c`.
    pub price_id: Option<String>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// Price of one piece; `qty` says how many.
    ///
    /// `amount`: number; for example `999`.
    pub amount: Option<f64>,
    /// How many pieces.
    ///
    /// `qty`: number; for example `1`.
    pub qty: Option<f64>,
    /// Taxes on the item, each with its rate.
    ///
    /// `taxes`: list of `ItemTax`.
    pub taxes: rt::List<ItemTax>,
    /// Id of the category by which taxes are worked out.
    ///
    /// `automaticTaxCategoryId`: text; for example `6578278e879ad2646715ba9c`.
    pub automatic_tax_category_id: Option<String>,
    /// Marks the item for the setup fee, which stands only on the first invoice of a
    /// schedule.
    ///
    /// `isSetupFeeItem`: flag.
    pub is_setup_fee_item: Option<bool>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `one_time`, `recurring`; for example `one_time`.
    pub type_: Option<InvoiceItemType>,
    /// Whether `amount` holds the taxes already.
    ///
    /// `taxInclusive`: flag; `false` where nothing is sent; for example `true`.
    pub tax_inclusive: Option<bool>,
    /// Files that go with it, by name and address.
    ///
    /// `attachments`: list of texts; for example `["https://example.com/file1.jpg","https://example.com/file2.png"]`.
    pub attachments: rt::List<String>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    InvoiceItemSchema { name = "name", description = "description", product_id =
    "productId", price_id = "priceId", currency = "currency", amount = "amount", qty =
    "qty", taxes = "taxes", automatic_tax_category_id = "automaticTaxCategoryId",
    is_setup_fee_item = "isSetupFeeItem", type_ = "type", tax_inclusive = "taxInclusive",
    attachments = "attachments", id = "_id" }
);

/// The schema `ItemTaxDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/ItemTaxDto`.
#[doc(alias = "ItemTaxDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemTax {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Tax in percent.
    ///
    /// `rate`: number.
    pub rate: Option<f64>,
    /// Taxes come on top of the price; nothing else is documented.
    ///
    /// `calculation`: only `exclusive`.
    pub calculation: Option<ItemTaxCalculation>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// `taxId`: text.
    pub tax_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ItemTax { id = "_id", name = "name", rate = "rate", calculation = "calculation",
    description = "description", tax_id = "taxId" }
);

impl ItemTax {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>, name: impl Into<String>, rate: f64) -> Self {
        Self {
            id: Some(id.into()),
            name: Some(name.into()),
            rate: Some(rate),
            ..Self::default()
        }
    }

    /// Sets `calculation`.
    #[must_use]
    pub fn calculation(mut self, calculation: impl Into<ItemTaxCalculation>) -> Self {
        self.calculation = Some(calculation.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `taxId`.
    #[must_use]
    pub fn tax_id(mut self, tax_id: impl Into<String>) -> Self {
        self.tax_id = Some(tax_id.into());
        self
    }
}

/// The schema `InvoiceItemDto`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/InvoiceItemDto`.
#[doc(alias = "InvoiceItemDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceItem {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `ABC Product`.
    pub name: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `ABC Corp.`.
    pub description: Option<String>,
    /// Id of a product; the products family has them.
    ///
    /// `productId`: text; for example `6578278e879ad2646715ba9c`.
    pub product_id: Option<String>,
    /// Id of a price of a product; plans for accounts use those of Stripe, such as
    /// `price_…`.
    ///
    /// `priceId`: text; for example `6578278e879ad2646715ba9c`.
    pub price_id: Option<String>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// Price of one piece; `qty` says how many.
    ///
    /// `amount`: number; for example `999`.
    pub amount: Option<f64>,
    /// How many pieces.
    ///
    /// `qty`: number; for example `1`.
    pub qty: Option<f64>,
    /// Taxes on the item, each with its rate.
    ///
    /// `taxes`: list of `ItemTax`.
    pub taxes: rt::List<ItemTax>,
    /// Id of the category by which taxes are worked out.
    ///
    /// `automaticTaxCategoryId`: text; for example `6578278e879ad2646715ba9c`.
    pub automatic_tax_category_id: Option<String>,
    /// Marks the item for the setup fee, which stands only on the first invoice of a
    /// schedule.
    ///
    /// `isSetupFeeItem`: flag.
    pub is_setup_fee_item: Option<bool>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `one_time`, `recurring`; for example `one_time`.
    pub type_: Option<InvoiceItemType>,
    /// Whether `amount` holds the taxes already.
    ///
    /// `taxInclusive`: flag; `false` where nothing is sent; for example `true`.
    pub tax_inclusive: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    InvoiceItem { name = "name", description = "description", product_id = "productId",
    price_id = "priceId", currency = "currency", amount = "amount", qty = "qty", taxes =
    "taxes", automatic_tax_category_id = "automaticTaxCategoryId", is_setup_fee_item =
    "isSetupFeeItem", type_ = "type", tax_inclusive = "taxInclusive" }
);

impl InvoiceItem {
    /// One with all that the document requires.
    pub fn new(
        name: impl Into<String>,
        currency: impl Into<String>,
        amount: f64,
        qty: f64,
    ) -> Self {
        Self {
            name: Some(name.into()),
            currency: Some(currency.into()),
            amount: Some(amount),
            qty: Some(qty),
            ..Self::default()
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `productId`.
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Sets `priceId`.
    #[must_use]
    pub fn price_id(mut self, price_id: impl Into<String>) -> Self {
        self.price_id = Some(price_id.into());
        self
    }

    /// Sets `taxes`.
    #[must_use]
    pub fn taxes(mut self, taxes: impl Into<rt::List<ItemTax>>) -> Self {
        self.taxes = taxes.into();
        self
    }

    /// Sets `automaticTaxCategoryId`.
    #[must_use]
    pub fn automatic_tax_category_id(
        mut self,
        automatic_tax_category_id: impl Into<String>,
    ) -> Self {
        self.automatic_tax_category_id = Some(automatic_tax_category_id.into());
        self
    }

    /// Sets `isSetupFeeItem`.
    #[must_use]
    #[inline]
    pub fn is_setup_fee_item(mut self, is_setup_fee_item: bool) -> Self {
        self.is_setup_fee_item = Some(is_setup_fee_item);
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<InvoiceItemType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `taxInclusive`.
    #[must_use]
    #[inline]
    pub fn tax_inclusive(mut self, tax_inclusive: bool) -> Self {
        self.tax_inclusive = Some(tax_inclusive);
        self
    }
}

/// The schema `TipsConfigurationDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/TipsConfigurationDto`.
#[doc(alias = "TipsConfigurationDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TipsConfiguration {
    /// Tips to offer, in percent.
    ///
    /// `tipsPercentage`: list of texts; for example `[5,10,15]`.
    pub tips_percentage: rt::List<String>,
    /// `tipsEnabled`: flag; for example `true`.
    pub tips_enabled: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    TipsConfiguration { tips_percentage = "tipsPercentage", tips_enabled = "tipsEnabled"
    }
);

impl TipsConfiguration {
    /// One with all that the document requires.
    pub fn new(
        tips_percentage: impl Into<rt::List<String>>,
        tips_enabled: bool,
    ) -> Self {
        Self {
            tips_percentage: tips_percentage.into(),
            tips_enabled: Some(tips_enabled),
            ..Self::default()
        }
    }
}

/// The schema `LateFeesConfigurationDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/LateFeesConfigurationDto`.
#[doc(alias = "LateFeesConfigurationDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LateFeesConfiguration {
    /// Whether late fees are charged.
    ///
    /// `enable`: flag; for example `true`.
    pub enable: Option<bool>,
    /// A percentage or a sum of money, as `type` says.
    ///
    /// `value`: number; for example `10`.
    pub value: Option<f64>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `fixed`, `percentage`; for example `fixed`.
    pub type_: Option<LateFeesConfigurationType>,
    /// How often the late fee is added.
    ///
    /// `frequency`: an object, `LateFeesFrequency`.
    pub frequency: Option<LateFeesFrequency>,
    /// How long late fees hold off.
    ///
    /// `grace`: an object, `LateFeesGrace`.
    pub grace: Option<LateFeesGrace>,
    /// What the late fees come to at most.
    ///
    /// `maxLateFees`: an object, `LateFeesMaxFees`.
    pub max_late_fees: Option<LateFeesMaxFees>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LateFeesConfiguration { enable = "enable", value = "value", type_ = "type", frequency
    = "frequency", grace = "grace", max_late_fees = "maxLateFees" }
);

impl LateFeesConfiguration {
    /// One with all that the document requires.
    pub fn new(
        enable: bool,
        value: f64,
        type_: impl Into<LateFeesConfigurationType>,
        frequency: LateFeesFrequency,
    ) -> Self {
        Self {
            enable: Some(enable),
            value: Some(value),
            type_: Some(type_.into()),
            frequency: Some(frequency),
            ..Self::default()
        }
    }

    /// Sets `grace`.
    #[must_use]
    #[inline]
    pub fn grace(mut self, grace: LateFeesGrace) -> Self {
        self.grace = Some(grace);
        self
    }

    /// Sets `maxLateFees`.
    #[must_use]
    #[inline]
    pub fn max_late_fees(mut self, max_late_fees: LateFeesMaxFees) -> Self {
        self.max_late_fees = Some(max_late_fees);
        self
    }
}

/// The schema `LateFeesFrequencyDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/LateFeesFrequencyDto`.
#[doc(alias = "LateFeesFrequencyDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LateFeesFrequency {
    /// How many of `interval`.
    ///
    /// `intervalCount`: whole number; for example `10`.
    pub interval_count: Option<i64>,
    /// Unit of the time between two of them.
    ///
    /// `interval`: one of `minute`, `hour`, `day`, `week`, `month`, `one_time`; for example `day`.
    pub interval: Option<LateFeesFrequencyInterval>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LateFeesFrequency { interval_count = "intervalCount", interval = "interval" }
);

impl LateFeesFrequency {
    /// One with all that the document requires.
    pub fn new(
        interval_count: i64,
        interval: impl Into<LateFeesFrequencyInterval>,
    ) -> Self {
        Self {
            interval_count: Some(interval_count),
            interval: Some(interval.into()),
            ..Self::default()
        }
    }
}

/// The schema `LateFeesGraceDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/LateFeesGraceDto`.
#[doc(alias = "LateFeesGraceDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LateFeesGrace {
    /// How many of `interval`.
    ///
    /// `intervalCount`: whole number; for example `10`.
    pub interval_count: Option<i64>,
    /// Unit of the time between two of them.
    ///
    /// `interval`: only `day`; for example `day`.
    pub interval: Option<LateFeesGraceInterval>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(LateFeesGrace { interval_count = "intervalCount", interval = "interval" });

impl LateFeesGrace {
    /// One with all that the document requires.
    pub fn new(interval_count: i64, interval: impl Into<LateFeesGraceInterval>) -> Self {
        Self {
            interval_count: Some(interval_count),
            interval: Some(interval.into()),
            ..Self::default()
        }
    }
}

/// The schema `LateFeesMaxFeesDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/LateFeesMaxFeesDto`.
#[doc(alias = "LateFeesMaxFeesDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LateFeesMaxFees {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: only `fixed`; for example `fixed`.
    pub type_: Option<LateFeesMaxFeesType>,
    /// The value itself; unit and form depend on where it stands.
    ///
    /// `value`: number; for example `10`.
    pub value: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(LateFeesMaxFees { type_ = "type", value = "value" });

impl LateFeesMaxFees {
    /// One with all that the document requires.
    pub fn new(type_: impl Into<LateFeesMaxFeesType>, value: f64) -> Self {
        Self {
            type_: Some(type_.into()),
            value: Some(value),
            ..Self::default()
        }
    }
}

/// The schema `PaymentMethodDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/PaymentMethodDto`.
#[doc(alias = "PaymentMethodDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// `stripe`: an object, `StripePaymentMethod`.
    pub stripe: Option<StripePaymentMethod>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PaymentMethod { stripe = "stripe" });

impl PaymentMethod {
    /// One with all that the document requires.
    #[inline]
    pub fn new(stripe: StripePaymentMethod) -> Self {
        Self {
            stripe: Some(stripe),
            ..Self::default()
        }
    }
}

/// The schema `StripePaymentMethodDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/StripePaymentMethodDto`.
#[doc(alias = "StripePaymentMethodDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StripePaymentMethod {
    /// True takes bank debits and no cards.
    ///
    /// `enableBankDebitOnly`: flag; for example `false`.
    pub enable_bank_debit_only: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(StripePaymentMethod { enable_bank_debit_only = "enableBankDebitOnly" });

impl StripePaymentMethod {
    /// One with all that the document requires.
    #[inline]
    pub fn new(enable_bank_debit_only: bool) -> Self {
        Self {
            enable_bank_debit_only: Some(enable_bank_debit_only),
            ..Self::default()
        }
    }
}

/// The schema `ProcessingFeeDto`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/ProcessingFeeDto`.
#[doc(alias = "ProcessingFeeDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessingFee {
    /// `charges`: list of JSON values.
    pub charges: rt::List<rt::Json>,
    /// `collectedMiscellaneousCharges`: number; for example `10`.
    pub collected_miscellaneous_charges: Option<f64>,
    /// `paidCharges`: list of `ProcessingFeePaidCharge`.
    pub paid_charges: rt::List<ProcessingFeePaidCharge>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ProcessingFee { charges = "charges", collected_miscellaneous_charges =
    "collectedMiscellaneousCharges", paid_charges = "paidCharges" }
);

impl ProcessingFee {
    /// One with all that the document requires.
    pub fn new(charges: impl Into<rt::List<rt::Json>>) -> Self {
        Self {
            charges: charges.into(),
            ..Self::default()
        }
    }

    /// Sets `collectedMiscellaneousCharges`.
    #[must_use]
    #[inline]
    pub fn collected_miscellaneous_charges(
        mut self,
        collected_miscellaneous_charges: f64,
    ) -> Self {
        self.collected_miscellaneous_charges = Some(collected_miscellaneous_charges);
        self
    }

    /// Sets `paidCharges`.
    #[must_use]
    pub fn paid_charges(
        mut self,
        paid_charges: impl Into<rt::List<ProcessingFeePaidCharge>>,
    ) -> Self {
        self.paid_charges = paid_charges.into();
        self
    }
}

/// The schema `ProcessingFeePaidChargeDto`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/ProcessingFeePaidChargeDto`.
#[doc(alias = "ProcessingFeePaidChargeDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessingFeePaidCharge {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Processing Fee`.
    pub name: Option<String>,
    /// The rate of the fee; `amount` is what it came to.
    ///
    /// `charge`: number; for example `10`.
    pub charge: Option<f64>,
    /// Sum in the unit of `currency`, going by the examples.
    ///
    /// `amount`: number; for example `10`.
    pub amount: Option<f64>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `673d01d7d547648a8dab6211`.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ProcessingFeePaidCharge { name = "name", charge = "charge", amount = "amount", id =
    "_id" }
);

impl ProcessingFeePaidCharge {
    /// One with all that the document requires.
    pub fn new(
        name: impl Into<String>,
        charge: f64,
        amount: f64,
        id: impl Into<String>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            charge: Some(charge),
            amount: Some(amount),
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

/// The schema `CreateInvoiceTemplateResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/CreateInvoiceTemplateResponseDto`.
///
/// The same as [`GetTemplateResponse`].
#[doc(alias = "CreateInvoiceTemplateResponseDto")]
pub type CreateInvoiceTemplateResponse = GetTemplateResponse;

/// The schema `UpdateInvoiceTemplateResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/UpdateInvoiceTemplateResponseDto`.
///
/// The same as [`GetTemplateResponse`].
#[doc(alias = "UpdateInvoiceTemplateResponseDto")]
pub type UpdateInvoiceTemplateResponse = GetTemplateResponse;

/// The schema `DeleteInvoiceTemplateResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/DeleteInvoiceTemplateResponseDto`.
#[doc(alias = "DeleteInvoiceTemplateResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInvoiceTemplateResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeleteInvoiceTemplateResponse { success = "success" });

/// The schema `ListSchedulesResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/ListSchedulesResponseDto`.
#[doc(alias = "ListSchedulesResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchedulesResponse {
    /// `schedules`: list of `GetScheduleResponse`.
    pub schedules: rt::List<GetScheduleResponse>,
    /// Sum to pay; in lists the number of matches.
    ///
    /// `total`: whole number; for example `100`.
    pub total: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListSchedulesResponse { schedules = "schedules", total = "total" });

/// The schema `GetScheduleResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/GetScheduleResponseDto`.
#[doc(alias = "GetScheduleResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScheduleResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `6578278e879ad2646715ba9c`.
    pub id: Option<String>,
    /// How far it is; an invoice goes from `draft` to `paid` or `void`.
    ///
    /// `status`: text; for example `draft`.
    pub status: Option<String>,
    /// True for real money, false for test payments.
    ///
    /// `liveMode`: flag; for example `false`.
    pub live_mode: Option<bool>,
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `6578278e879ad2646715ba9c`.
    pub alt_id: Option<String>,
    /// Kind of the owner that `altId` names; always `location`.
    ///
    /// `altType`: only `location`.
    pub alt_type: Option<AltType>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `New Invoice`.
    pub name: Option<String>,
    /// When it happens or comes again; for calendars the hours that can be booked.
    ///
    /// `schedule`: an object, `ScheduleOptions`.
    pub schedule: Option<ScheduleOptions>,
    /// `invoices`: list of `DefaultInvoiceResponse`.
    pub invoices: rt::List<DefaultInvoiceResponse>,
    /// Who sends it, as printed on it.
    ///
    /// `businessDetails`: an object, `BusinessDetails`.
    pub business_details: Option<BusinessDetails>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// Who gets it, as printed on it; a copy, not a link to the contact.
    ///
    /// `contactDetails`: an object, `ContactDetails`.
    pub contact_details: Option<ContactDetails>,
    /// What is taken off the total; `type` says how `value` is meant.
    ///
    /// `discount`: an object, `Discount`.
    pub discount: Option<Discount>,
    /// What is charged for; invoices in answers call it `invoiceItems`.
    ///
    /// `items`: list of `InvoiceItemSchema`.
    pub items: rt::List<InvoiceItemSchema>,
    /// Sum to pay; in lists the number of matches.
    ///
    /// `total`: number; for example `999`.
    pub total: Option<f64>,
    /// Heading printed on it, such as `INVOICE`.
    ///
    /// `title`: text; for example `INVOICE`.
    pub title: Option<String>,
    /// Terms and remarks printed on it; HTML is allowed.
    ///
    /// `termsNotes`: text; for example `Confidential`.
    pub terms_notes: Option<String>,
    /// The terms with their placeholders filled in.
    ///
    /// `compiledTermsNotes`: text; for example `Confidential`.
    pub compiled_terms_notes: Option<String>,
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
    GetScheduleResponse { id = "_id", status = "status", live_mode = "liveMode", alt_id =
    "altId", alt_type = "altType", name = "name", schedule = "schedule", invoices =
    "invoices", business_details = "businessDetails", currency = "currency",
    contact_details = "contactDetails", discount = "discount", items = "items", total =
    "total", title = "title", terms_notes = "termsNotes", compiled_terms_notes =
    "compiledTermsNotes", created_at = "createdAt", updated_at = "updatedAt" }
);

/// The schema `ScheduleOptionsDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/ScheduleOptionsDto`.
#[doc(alias = "ScheduleOptionsDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleOptions {
    /// When to run, for a single time.
    ///
    /// `executeAt`: text.
    pub execute_at: Option<String>,
    /// `rrule`: an object, `CustomRRuleOptions`.
    pub rrule: Option<CustomRRuleOptions>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ScheduleOptions { execute_at = "executeAt", rrule = "rrule" });

impl ScheduleOptions {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `executeAt`.
    #[must_use]
    pub fn execute_at(mut self, execute_at: impl Into<String>) -> Self {
        self.execute_at = Some(execute_at.into());
        self
    }

    /// Sets `rrule`.
    #[must_use]
    #[inline]
    pub fn rrule(mut self, rrule: CustomRRuleOptions) -> Self {
        self.rrule = Some(rrule);
        self
    }
}

/// The schema `CustomRRuleOptionsDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/CustomRRuleOptionsDto`.
#[doc(alias = "CustomRRuleOptionsDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomRRuleOptions {
    /// `intervalType`: one of `yearly`, `monthly`, `weekly`, `daily`, `hourly`, `minutely`, `secondly`; for example `monthly`.
    pub interval_type: Option<IntervalType>,
    /// Every how many of `intervalType`.
    ///
    /// `interval`: whole number; for example `2`.
    pub interval: Option<i64>,
    /// First day, such as `2023-01-01`.
    ///
    /// `startDate`: date (`YYYY-MM-DD`); for example `2023-01-01`.
    pub start_date: Option<String>,
    /// Time of day, such as `20:45:00`.
    ///
    /// `startTime`: text; for example `20:45:00`.
    pub start_time: Option<String>,
    /// Last day, such as `2029-11-01`.
    ///
    /// `endDate`: date (`YYYY-MM-DD`); for example `2029-11-01`.
    pub end_date: Option<String>,
    /// Time of day, such as `18:45:00`.
    ///
    /// `endTime`: text; for example `18:45:00`.
    pub end_time: Option<String>,
    /// 1 to 28, or -1 for the last day.
    ///
    /// `dayOfMonth`: whole number; for example `15`.
    pub day_of_month: Option<i64>,
    /// `dayOfWeek`: one of `mo`, `tu`, `we`, `th`, `fr`, `sa`, `su`; for example `mo`.
    pub day_of_week: Option<CustomRRuleOptionsDayOfWeek>,
    /// Week of the month, 1 to 4, or -1 for the last.
    ///
    /// `numOfWeek`: whole number; for example `-1`.
    pub num_of_week: Option<i64>,
    /// `monthOfYear`: one of `jan`, `feb`, `mar`, `apr`, `may`, `jun`, `jul`, `aug`, `sep`, `oct`, `nov`, `dec`; for example `jan`.
    pub month_of_year: Option<CustomRRuleOptionsMonthOfYear>,
    /// How many times at most.
    ///
    /// `count`: whole number; for example `10`.
    pub count: Option<i64>,
    /// How many days ahead it is done.
    ///
    /// `daysBefore`: whole number; for example `5`.
    pub days_before: Option<i64>,
    /// Begins when the customer accepts, whatever the start date says.
    ///
    /// `useStartAsPrimaryUserAccepted`: flag; for example `true`.
    pub use_start_as_primary_user_accepted: Option<bool>,
    /// How the series ends, such as `by`, `after` or `count`.
    ///
    /// `endType`: text; for example `by`.
    pub end_type: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomRRuleOptions { interval_type = "intervalType", interval = "interval",
    start_date = "startDate", start_time = "startTime", end_date = "endDate", end_time =
    "endTime", day_of_month = "dayOfMonth", day_of_week = "dayOfWeek", num_of_week =
    "numOfWeek", month_of_year = "monthOfYear", count = "count", days_before =
    "daysBefore", use_start_as_primary_user_accepted = "useStartAsPrimaryUserAccepted",
    end_type = "endType" }
);

impl CustomRRuleOptions {
    /// One with all that the document requires.
    pub fn new(
        interval_type: impl Into<IntervalType>,
        interval: i64,
        start_date: impl Into<String>,
    ) -> Self {
        Self {
            interval_type: Some(interval_type.into()),
            interval: Some(interval),
            start_date: Some(start_date.into()),
            ..Self::default()
        }
    }

    /// Sets `startTime`.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `endDate`.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets `endTime`.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `dayOfMonth`.
    #[must_use]
    #[inline]
    pub fn day_of_month(mut self, day_of_month: i64) -> Self {
        self.day_of_month = Some(day_of_month);
        self
    }

    /// Sets `dayOfWeek`.
    #[must_use]
    pub fn day_of_week(
        mut self,
        day_of_week: impl Into<CustomRRuleOptionsDayOfWeek>,
    ) -> Self {
        self.day_of_week = Some(day_of_week.into());
        self
    }

    /// Sets `numOfWeek`.
    #[must_use]
    #[inline]
    pub fn num_of_week(mut self, num_of_week: i64) -> Self {
        self.num_of_week = Some(num_of_week);
        self
    }

    /// Sets `monthOfYear`.
    #[must_use]
    pub fn month_of_year(
        mut self,
        month_of_year: impl Into<CustomRRuleOptionsMonthOfYear>,
    ) -> Self {
        self.month_of_year = Some(month_of_year.into());
        self
    }

    /// Sets `count`.
    #[must_use]
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets `daysBefore`.
    #[must_use]
    #[inline]
    pub fn days_before(mut self, days_before: i64) -> Self {
        self.days_before = Some(days_before);
        self
    }

    /// Sets `useStartAsPrimaryUserAccepted`.
    #[must_use]
    #[inline]
    pub fn use_start_as_primary_user_accepted(
        mut self,
        use_start_as_primary_user_accepted: bool,
    ) -> Self {
        self.use_start_as_primary_user_accepted = Some(
            use_start_as_primary_user_accepted,
        );
        self
    }

    /// Sets `endType`.
    #[must_use]
    pub fn end_type(mut self, end_type: impl Into<String>) -> Self {
        self.end_type = Some(end_type.into());
        self
    }
}

/// The schema `DefaultInvoiceResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/DefaultInvoiceResponseDto`.
#[doc(alias = "DefaultInvoiceResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultInvoiceResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `6578278e879ad2646715ba9c`.
    pub id: Option<String>,
    /// How far it is; an invoice goes from `draft` to `paid` or `void`.
    ///
    /// `status`: one of `draft`, `sent`, `payment_processing`, `paid`, `void`, `partially_paid`; for example `draft`.
    pub status: Option<Status>,
    /// True for real money, false for test payments.
    ///
    /// `liveMode`: flag; for example `false`.
    pub live_mode: Option<bool>,
    /// What has been paid so far.
    ///
    /// `amountPaid`: number; for example `0`.
    pub amount_paid: Option<f64>,
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `6578278e879ad2646715ba9c`.
    pub alt_id: Option<String>,
    /// Kind of the owner that `altId` names; always `location`.
    ///
    /// `altType`: only `location`.
    pub alt_type: Option<AltType>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `New Invoice`.
    pub name: Option<String>,
    /// Who sends it, as printed on it.
    ///
    /// `businessDetails`: an object, `BusinessDetails`.
    pub business_details: Option<BusinessDetails>,
    /// Number as printed; a number in some schemas and a text in others.
    ///
    /// `invoiceNumber`: text; for example `19`.
    pub invoice_number: Option<String>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// Who gets it, as printed on it; a copy, not a link to the contact.
    ///
    /// `contactDetails`: an object, `ContactDetails`.
    pub contact_details: Option<ContactDetails>,
    /// Date printed on it, such as `2023-01-01`.
    ///
    /// `issueDate`: date (`YYYY-MM-DD`); for example `2023-01-01`.
    pub issue_date: Option<String>,
    /// By when to pay, such as `2023-01-01`.
    ///
    /// `dueDate`: date (`YYYY-MM-DD`); for example `2023-01-01`.
    pub due_date: Option<String>,
    /// What is taken off the total; `type` says how `value` is meant.
    ///
    /// `discount`: an object, `Discount`.
    pub discount: Option<Discount>,
    /// What is charged for; some requests call it `items`.
    ///
    /// `invoiceItems`: list of `InvoiceItemSchema`.
    pub invoice_items: rt::List<InvoiceItemSchema>,
    /// Sum to pay; in lists the number of matches.
    ///
    /// `total`: number; for example `999`.
    pub total: Option<f64>,
    /// Heading printed on it, such as `INVOICE`.
    ///
    /// `title`: text; for example `INVOICE`.
    pub title: Option<String>,
    /// What is still to be paid.
    ///
    /// `amountDue`: number; for example `999`.
    pub amount_due: Option<f64>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-12-12T09:27:42.355Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2023-12-12T09:27:42.355Z`.
    pub updated_at: Option<String>,
    /// Whether a service works out the taxes.
    ///
    /// `automaticTaxesEnabled`: flag; for example `true`.
    pub automatic_taxes_enabled: Option<bool>,
    /// Whether a service has worked out the taxes.
    ///
    /// `automaticTaxesCalculated`: flag; for example `true`.
    pub automatic_taxes_calculated: Option<bool>,
    /// Splits the total into parts with dates of their own.
    ///
    /// `paymentSchedule`: an object, `PaymentSchedule`.
    pub payment_schedule: Option<PaymentSchedule>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DefaultInvoiceResponse { id = "_id", status = "status", live_mode = "liveMode",
    amount_paid = "amountPaid", alt_id = "altId", alt_type = "altType", name = "name",
    business_details = "businessDetails", invoice_number = "invoiceNumber", currency =
    "currency", contact_details = "contactDetails", issue_date = "issueDate", due_date =
    "dueDate", discount = "discount", invoice_items = "invoiceItems", total = "total",
    title = "title", amount_due = "amountDue", created_at = "createdAt", updated_at =
    "updatedAt", automatic_taxes_enabled = "automaticTaxesEnabled",
    automatic_taxes_calculated = "automaticTaxesCalculated", payment_schedule =
    "paymentSchedule" }
);

/// The schema `ContactDetailsDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/ContactDetailsDto`.
#[doc(alias = "ContactDetailsDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactDetails {
    /// Id of the contact.
    ///
    /// `id`: text; for example `6578278e879ad2646715ba9c`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Alex`.
    pub name: Option<String>,
    /// Must be given, though an id is there.
    ///
    /// `phoneNo`: text; for example `+1234567890`.
    pub phone_no: Option<String>,
    /// Must be given, though an id is there.
    ///
    /// `email`: text; for example `alex@example.com`.
    pub email: Option<String>,
    /// Further addresses that are kept with the contact.
    ///
    /// `additionalEmails`: list of `AdditionalEmails`.
    pub additional_emails: rt::List<AdditionalEmails>,
    /// Name of the company, as people write it.
    ///
    /// `companyName`: text; for example `ABC Corp.`.
    pub company_name: Option<String>,
    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: an object, `AddressDto`.
    pub address: Option<AddressDto>,
    /// Values of fields that the account has defined itself.
    ///
    /// `customFields`: list of texts.
    pub custom_fields: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ContactDetails { id = "id", name = "name", phone_no = "phoneNo", email = "email",
    additional_emails = "additionalEmails", company_name = "companyName", address =
    "address", custom_fields = "customFields" }
);

impl ContactDetails {
    /// One with all that the document requires.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        phone_no: impl Into<String>,
        email: impl Into<String>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            name: Some(name.into()),
            phone_no: Some(phone_no.into()),
            email: Some(email.into()),
            ..Self::default()
        }
    }

    /// Sets `additionalEmails`.
    #[must_use]
    pub fn additional_emails(
        mut self,
        additional_emails: impl Into<rt::List<AdditionalEmails>>,
    ) -> Self {
        self.additional_emails = additional_emails.into();
        self
    }

    /// Sets `companyName`.
    #[must_use]
    pub fn company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name = Some(company_name.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    #[inline]
    pub fn address(mut self, address: AddressDto) -> Self {
        self.address = Some(address);
        self
    }

    /// Sets `customFields`.
    #[must_use]
    pub fn custom_fields(mut self, custom_fields: impl Into<rt::List<String>>) -> Self {
        self.custom_fields = custom_fields.into();
        self
    }
}

/// The schema `AdditionalEmailsDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/AdditionalEmailsDto`.
#[doc(alias = "AdditionalEmailsDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdditionalEmails {
    /// E-mail address.
    ///
    /// `email`: text; for example `alex@example.com`.
    pub email: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(AdditionalEmails { email = "email" });

impl AdditionalEmails {
    /// One with all that the document requires.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: Some(email.into()),
            ..Self::default()
        }
    }
}

/// The schema `PaymentScheduleDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/PaymentScheduleDto`.
#[doc(alias = "PaymentScheduleDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentSchedule {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `fixed`, `percentage`; for example `percentage`.
    pub type_: Option<LateFeesConfigurationType>,
    /// The parts; they add up to the whole.
    ///
    /// `schedules`: list of texts.
    pub schedules: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PaymentSchedule { type_ = "type", schedules = "schedules" });

impl PaymentSchedule {
    /// One with all that the document requires.
    pub fn new(
        type_: impl Into<LateFeesConfigurationType>,
        schedules: impl Into<rt::List<String>>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            schedules: schedules.into(),
            ..Self::default()
        }
    }
}

/// The schema `AttachmentsDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/AttachmentsDto`.
#[doc(alias = "AttachmentsDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attachments {
    /// Id of the record or file.
    ///
    /// `id`: text; for example `6241712be68f7a98102ba272`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Electronics.pdf`.
    pub name: Option<String>,
    /// Address on the web.
    ///
    /// `url`: text; for example `https://example.com/digital-delivery`.
    pub url: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// `size`: whole number; for example `10000`.
    pub size: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Attachments { id = "id", name = "name", url = "url", type_ = "type", size = "size" }
);

impl Attachments {
    /// One with all that the document requires.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        url: impl Into<String>,
        type_: impl Into<String>,
        size: i64,
    ) -> Self {
        Self {
            id: Some(id.into()),
            name: Some(name.into()),
            url: Some(url.into()),
            type_: Some(type_.into()),
            size: Some(size),
            ..Self::default()
        }
    }
}

/// The schema `CreateInvoiceScheduleResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/CreateInvoiceScheduleResponseDto`.
///
/// The same as [`GetScheduleResponse`].
#[doc(alias = "CreateInvoiceScheduleResponseDto")]
pub type CreateInvoiceScheduleResponse = GetScheduleResponse;

/// The schema `UpdateInvoiceScheduleResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/UpdateInvoiceScheduleResponseDto`.
///
/// The same as [`GetScheduleResponse`].
#[doc(alias = "UpdateInvoiceScheduleResponseDto")]
pub type UpdateInvoiceScheduleResponse = GetScheduleResponse;

/// The schema `DeleteInvoiceScheduleResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/DeleteInvoiceScheduleResponseDto`.
///
/// The same as [`DeleteInvoiceTemplateResponse`].
#[doc(alias = "DeleteInvoiceScheduleResponseDto")]
pub type DeleteInvoiceScheduleResponse = DeleteInvoiceTemplateResponse;

/// The schema `UpdateAndScheduleInvoiceScheduleResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/UpdateAndScheduleInvoiceScheduleResponseDto`.
///
/// The same as [`GetScheduleResponse`].
#[doc(alias = "UpdateAndScheduleInvoiceScheduleResponseDto")]
pub type UpdateAndScheduleInvoiceScheduleResponse = GetScheduleResponse;

/// The schema `AutoPaymentDetailsDto`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/AutoPaymentDetailsDto`.
#[doc(alias = "AutoPaymentDetailsDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoPaymentDetails {
    /// Whether it is charged by itself.
    ///
    /// `enable`: flag.
    pub enable: Option<bool>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// Id of the payment method at the payment provider.
    ///
    /// `paymentMethodId`: text.
    pub payment_method_id: Option<String>,
    /// Id of the customer at the payment provider.
    ///
    /// `customerId`: text.
    pub customer_id: Option<String>,
    /// `card`: an object, `Card`.
    pub card: Option<Card>,
    /// `usBankAccount`: an object, `UsBankAccount`.
    pub us_bank_account: Option<UsBankAccount>,
    /// `sepaDirectDebit`: an object, `SepaDirectDebit`.
    pub sepa_direct_debit: Option<SepaDirectDebit>,
    /// `bacsDirectDebit`: an object, `BacsDirectDebit`.
    pub bacs_direct_debit: Option<BacsDirectDebit>,
    /// `becsDirectDebit`: an object, `BecsDirectDebit`.
    pub becs_direct_debit: Option<BecsDirectDebit>,
    /// `cardId`: text.
    pub card_id: Option<String>,
    /// `provider`: any JSON value.
    pub provider: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AutoPaymentDetails { enable = "enable", type_ = "type", payment_method_id =
    "paymentMethodId", customer_id = "customerId", card = "card", us_bank_account =
    "usBankAccount", sepa_direct_debit = "sepaDirectDebit", bacs_direct_debit =
    "bacsDirectDebit", becs_direct_debit = "becsDirectDebit", card_id = "cardId",
    provider = "provider" }
);

impl AutoPaymentDetails {
    /// One with all that the document requires.
    #[inline]
    pub fn new(enable: bool) -> Self {
        Self {
            enable: Some(enable),
            ..Self::default()
        }
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `paymentMethodId`.
    #[must_use]
    pub fn payment_method_id(mut self, payment_method_id: impl Into<String>) -> Self {
        self.payment_method_id = Some(payment_method_id.into());
        self
    }

    /// Sets `customerId`.
    #[must_use]
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// Sets `card`.
    #[must_use]
    #[inline]
    pub fn card(mut self, card: Card) -> Self {
        self.card = Some(card);
        self
    }

    /// Sets `usBankAccount`.
    #[must_use]
    #[inline]
    pub fn us_bank_account(mut self, us_bank_account: UsBankAccount) -> Self {
        self.us_bank_account = Some(us_bank_account);
        self
    }

    /// Sets `sepaDirectDebit`.
    #[must_use]
    #[inline]
    pub fn sepa_direct_debit(mut self, sepa_direct_debit: SepaDirectDebit) -> Self {
        self.sepa_direct_debit = Some(sepa_direct_debit);
        self
    }

    /// Sets `bacsDirectDebit`.
    #[must_use]
    #[inline]
    pub fn bacs_direct_debit(mut self, bacs_direct_debit: BacsDirectDebit) -> Self {
        self.bacs_direct_debit = Some(bacs_direct_debit);
        self
    }

    /// Sets `becsDirectDebit`.
    #[must_use]
    #[inline]
    pub fn becs_direct_debit(mut self, becs_direct_debit: BecsDirectDebit) -> Self {
        self.becs_direct_debit = Some(becs_direct_debit);
        self
    }

    /// Sets `cardId`.
    #[must_use]
    pub fn card_id(mut self, card_id: impl Into<String>) -> Self {
        self.card_id = Some(card_id.into());
        self
    }

    /// Sets `provider`.
    #[must_use]
    pub fn provider(mut self, provider: impl Into<rt::Json>) -> Self {
        self.provider = Some(provider.into());
        self
    }
}

/// The schema `CardDto`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/CardDto`.
#[doc(alias = "CardDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Card {
    /// `brand`: text.
    pub brand: Option<String>,
    /// `last4`: text.
    pub last4: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Card { brand = "brand", last4 = "last4" });

impl Card {
    /// One with all that the document requires.
    pub fn new(brand: impl Into<String>, last4: impl Into<String>) -> Self {
        Self {
            brand: Some(brand.into()),
            last4: Some(last4.into()),
            ..Self::default()
        }
    }
}

/// The schema `USBankAccountDto`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/USBankAccountDto`.
#[doc(alias = "USBankAccountDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsBankAccount {
    /// `bank_name`: text.
    pub bank_name: Option<String>,
    /// `last4`: text.
    pub last4: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(UsBankAccount { bank_name = "bank_name", last4 = "last4" });

impl UsBankAccount {
    /// One with all that the document requires.
    pub fn new(bank_name: impl Into<String>, last4: impl Into<String>) -> Self {
        Self {
            bank_name: Some(bank_name.into()),
            last4: Some(last4.into()),
            ..Self::default()
        }
    }
}

/// The schema `SepaDirectDebitDTO`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/SepaDirectDebitDTO`.
#[doc(alias = "SepaDirectDebitDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SepaDirectDebit {
    /// `bank_code`: text.
    pub bank_code: Option<String>,
    /// `last4`: text.
    pub last4: Option<String>,
    /// `branch_code`: text.
    pub branch_code: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SepaDirectDebit { bank_code = "bank_code", last4 = "last4", branch_code =
    "branch_code" }
);

impl SepaDirectDebit {
    /// One with all that the document requires.
    pub fn new(
        bank_code: impl Into<String>,
        last4: impl Into<String>,
        branch_code: impl Into<String>,
    ) -> Self {
        Self {
            bank_code: Some(bank_code.into()),
            last4: Some(last4.into()),
            branch_code: Some(branch_code.into()),
            ..Self::default()
        }
    }
}

/// The schema `BacsDirectDebitDTO`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/BacsDirectDebitDTO`.
#[doc(alias = "BacsDirectDebitDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BacsDirectDebit {
    /// Number of the bank's branch in Britain.
    ///
    /// `sort_code`: text.
    pub sort_code: Option<String>,
    /// `last4`: text.
    pub last4: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(BacsDirectDebit { sort_code = "sort_code", last4 = "last4" });

impl BacsDirectDebit {
    /// One with all that the document requires.
    pub fn new(sort_code: impl Into<String>, last4: impl Into<String>) -> Self {
        Self {
            sort_code: Some(sort_code.into()),
            last4: Some(last4.into()),
            ..Self::default()
        }
    }
}

/// The schema `BecsDirectDebitDTO`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/BecsDirectDebitDTO`.
#[doc(alias = "BecsDirectDebitDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BecsDirectDebit {
    /// Number of the bank's branch in Australia.
    ///
    /// `bsb_number`: text.
    pub bsb_number: Option<String>,
    /// `last4`: text.
    pub last4: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(BecsDirectDebit { bsb_number = "bsb_number", last4 = "last4" });

impl BecsDirectDebit {
    /// One with all that the document requires.
    pub fn new(bsb_number: impl Into<String>, last4: impl Into<String>) -> Self {
        Self {
            bsb_number: Some(bsb_number.into()),
            last4: Some(last4.into()),
            ..Self::default()
        }
    }
}

/// The schema `ScheduleInvoiceScheduleResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/ScheduleInvoiceScheduleResponseDto`.
///
/// The same as [`GetScheduleResponse`].
#[doc(alias = "ScheduleInvoiceScheduleResponseDto")]
pub type ScheduleInvoiceScheduleResponse = GetScheduleResponse;

/// The schema `AutoPaymentInvoiceScheduleResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/AutoPaymentInvoiceScheduleResponseDto`.
///
/// The same as [`GetScheduleResponse`].
#[doc(alias = "AutoPaymentInvoiceScheduleResponseDto")]
pub type AutoPaymentInvoiceScheduleResponse = GetScheduleResponse;

/// The schema `CancelInvoiceScheduleResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/CancelInvoiceScheduleResponseDto`.
///
/// The same as [`GetScheduleResponse`].
#[doc(alias = "CancelInvoiceScheduleResponseDto")]
pub type CancelInvoiceScheduleResponse = GetScheduleResponse;

/// The schema `SentToDto`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/SentToDto`.
#[doc(alias = "SentToDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentTo {
    /// Addresses; several are possible.
    ///
    /// `email`: list of texts; for example `["alex@example.com"]`.
    pub email: rt::List<String>,
    /// `emailCc`: list of texts; for example `["alex@example.com"]`.
    pub email_cc: rt::List<String>,
    /// `emailBcc`: list of texts; for example `["alex@example.com"]`.
    pub email_bcc: rt::List<String>,
    /// Phone numbers; several are possible.
    ///
    /// `phoneNo`: list of texts; for example `["+1-214-559-6993"]`.
    pub phone_no: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SentTo { email = "email", email_cc = "emailCc", email_bcc = "emailBcc", phone_no =
    "phoneNo" }
);

impl SentTo {
    /// One with all that the document requires.
    pub fn new(email: impl Into<rt::List<String>>) -> Self {
        Self {
            email: email.into(),
            ..Self::default()
        }
    }

    /// Sets `emailCc`.
    #[must_use]
    pub fn email_cc(mut self, email_cc: impl Into<rt::List<String>>) -> Self {
        self.email_cc = email_cc.into();
        self
    }

    /// Sets `emailBcc`.
    #[must_use]
    pub fn email_bcc(mut self, email_bcc: impl Into<rt::List<String>>) -> Self {
        self.email_bcc = email_bcc.into();
        self
    }

    /// Sets `phoneNo`.
    #[must_use]
    pub fn phone_no(mut self, phone_no: impl Into<rt::List<String>>) -> Self {
        self.phone_no = phone_no.into();
        self
    }
}

/// The schema `Text2PayInvoiceResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/Text2PayInvoiceResponseDto`.
#[doc(alias = "Text2PayInvoiceResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Text2PayInvoiceResponse {
    /// `invoice`: an object, `DefaultInvoiceResponse`.
    pub invoice: Option<DefaultInvoiceResponse>,
    /// Page where the customer sees the invoice.
    ///
    /// `invoiceUrl`: text.
    pub invoice_url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Text2PayInvoiceResponse { invoice = "invoice", invoice_url = "invoiceUrl" });

/// The schema `GenerateInvoiceNumberResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/GenerateInvoiceNumberResponseDto`.
#[doc(alias = "GenerateInvoiceNumberResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateInvoiceNumberResponse {
    /// Number as printed; a number in some schemas and a text in others.
    ///
    /// `invoiceNumber`: text; for example `19`.
    pub invoice_number: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GenerateInvoiceNumberResponse { invoice_number = "invoiceNumber" });

/// The schema `GetInvoiceSettingsResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/GetInvoiceSettingsResponseDto`.
#[doc(alias = "GetInvoiceSettingsResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInvoiceSettingsResponse {
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `6578278e879ad2646715ba9c`.
    pub alt_id: Option<String>,
    /// Kind of the owner that `altId` names; always `location`.
    ///
    /// `altType`: only `location`; for example `location`.
    pub alt_type: Option<AltType>,
    /// `termsNote`: text; for example `Payment is due within 30 days.`.
    pub terms_note: Option<String>,
    /// `estimatesTermsNote`: text; for example `This estimate is valid for 30 days.`.
    pub estimates_terms_note: Option<String>,
    /// Heading printed on it, such as `INVOICE`.
    ///
    /// `title`: text, at most 40 characters; for example `INVOICE`.
    pub title: Option<String>,
    /// `estimatesTitle`: text, at most 40 characters; for example `ESTIMATE`.
    pub estimates_title: Option<String>,
    /// What stands before the number, such as `INV-`.
    ///
    /// `invoiceNumberPrefix`: text, at most 10 characters; for example `INV-`.
    pub invoice_number_prefix: Option<String>,
    /// What stands before the number, such as `EST-`.
    ///
    /// `estimateNumberPrefix`: text, at most 10 characters; for example `EST-`.
    pub estimate_number_prefix: Option<String>,
    /// Days from the issue until an invoice is due.
    ///
    /// `dueAfterXDays`: whole number; for example `30`.
    pub due_after_x_days: Option<i64>,
    /// Days after which an estimate is no longer valid.
    ///
    /// `estimatesExpireAfterXDays`: whole number; for example `30`.
    pub estimates_expire_after_x_days: Option<i64>,
    /// Smallest part that can be paid, in percent.
    ///
    /// `minimumPercentagePartialPayment`: number; for example `25`.
    pub minimum_percentage_partial_payment: Option<f64>,
    /// Values of fields that the account has defined itself.
    ///
    /// `customFields`: list of texts, at most 3 items; for example `["6578278e879ad2646715baxc","6901e9fb77ac4d701ba0b996"]`.
    pub custom_fields: rt::List<String>,
    /// `customNotification`: an object, `CustomNotification`.
    pub custom_notification: Option<CustomNotification>,
    /// Who sends it, as printed on it.
    ///
    /// `businessDetails`: an object, `InvoiceSettingsBusinessDetails`.
    pub business_details: Option<InvoiceSettingsBusinessDetails>,
    /// `senderConfiguration`: an object, `InvoiceSettingsSenderConfiguration`.
    pub sender_configuration: Option<InvoiceSettingsSenderConfiguration>,
    /// `productSettings`: an object, `InvoiceProductSettings`.
    pub product_settings: Option<InvoiceProductSettings>,
    /// `reminderSettings`: an object, `ReminderSettings`.
    pub reminder_settings: Option<ReminderSettings>,
    /// What is added if it is paid late.
    ///
    /// `lateFeesConfiguration`: an object, `LateFeesConfiguration`.
    pub late_fees_configuration: Option<LateFeesConfiguration>,
    /// `tipsConfiguration`: an object, `TipsConfiguration`.
    pub tips_configuration: Option<TipsConfiguration>,
    /// How it can be paid.
    ///
    /// `paymentMethods`: an object, `PaymentMethod`.
    pub payment_methods: Option<PaymentMethod>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetInvoiceSettingsResponse { alt_id = "altId", alt_type = "altType", terms_note =
    "termsNote", estimates_terms_note = "estimatesTermsNote", title = "title",
    estimates_title = "estimatesTitle", invoice_number_prefix = "invoiceNumberPrefix",
    estimate_number_prefix = "estimateNumberPrefix", due_after_x_days = "dueAfterXDays",
    estimates_expire_after_x_days = "estimatesExpireAfterXDays",
    minimum_percentage_partial_payment = "minimumPercentagePartialPayment", custom_fields
    = "customFields", custom_notification = "customNotification", business_details =
    "businessDetails", sender_configuration = "senderConfiguration", product_settings =
    "productSettings", reminder_settings = "reminderSettings", late_fees_configuration =
    "lateFeesConfiguration", tips_configuration = "tipsConfiguration", payment_methods =
    "paymentMethods" }
);

/// The schema `CustomNotificationDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/CustomNotificationDto`.
#[doc(alias = "CustomNotificationDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomNotification {
    /// `customerSendInvoice`: an object, `CustomNotificationItem`.
    pub customer_send_invoice: Option<CustomNotificationItem>,
    /// `teamPaymentSuccess`: an object, `CustomNotificationItem`.
    pub team_payment_success: Option<CustomNotificationItem>,
    /// `customerPaymentSuccess`: an object, `CustomNotificationItem`.
    pub customer_payment_success: Option<CustomNotificationItem>,
    /// `teamAutoPaymentSuccess`: an object, `CustomNotificationItem`.
    pub team_auto_payment_success: Option<CustomNotificationItem>,
    /// `customerAutoPaymentSuccess`: an object, `CustomNotificationItem`.
    pub customer_auto_payment_success: Option<CustomNotificationItem>,
    /// `teamPaymentFailure`: an object, `CustomNotificationItem`.
    pub team_payment_failure: Option<CustomNotificationItem>,
    /// `customerPaymentFailure`: an object, `CustomNotificationItem`.
    pub customer_payment_failure: Option<CustomNotificationItem>,
    /// `teamAutoPaymentFailure`: an object, `CustomNotificationItem`.
    pub team_auto_payment_failure: Option<CustomNotificationItem>,
    /// `customerAutoPaymentFailure`: an object, `CustomNotificationItem`.
    pub customer_auto_payment_failure: Option<CustomNotificationItem>,
    /// `customerAutoPaymentInfo`: an object, `CustomNotificationItem`.
    pub customer_auto_payment_info: Option<CustomNotificationItem>,
    /// `customerAutoPaymentAmountChanged`: an object, `CustomNotificationItem`.
    pub customer_auto_payment_amount_changed: Option<CustomNotificationItem>,
    /// `teamAutoPaymentSkip`: an object, `CustomNotificationItem`.
    pub team_auto_payment_skip: Option<CustomNotificationItem>,
    /// `teamRecurringSendInvoiceFailed`: an object, `CustomNotificationItem`.
    pub team_recurring_send_invoice_failed: Option<CustomNotificationItem>,
    /// `customerSendEstimate`: an object, `CustomNotificationItem`.
    pub customer_send_estimate: Option<CustomNotificationItem>,
    /// `teamEstimateAccepted`: an object, `CustomNotificationItem`.
    pub team_estimate_accepted: Option<CustomNotificationItem>,
    /// `teamEstimateDeclined`: an object, `CustomNotificationItem`.
    pub team_estimate_declined: Option<CustomNotificationItem>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomNotification { customer_send_invoice = "customerSendInvoice",
    team_payment_success = "teamPaymentSuccess", customer_payment_success =
    "customerPaymentSuccess", team_auto_payment_success = "teamAutoPaymentSuccess",
    customer_auto_payment_success = "customerAutoPaymentSuccess", team_payment_failure =
    "teamPaymentFailure", customer_payment_failure = "customerPaymentFailure",
    team_auto_payment_failure = "teamAutoPaymentFailure", customer_auto_payment_failure =
    "customerAutoPaymentFailure", customer_auto_payment_info = "customerAutoPaymentInfo",
    customer_auto_payment_amount_changed = "customerAutoPaymentAmountChanged",
    team_auto_payment_skip = "teamAutoPaymentSkip", team_recurring_send_invoice_failed =
    "teamRecurringSendInvoiceFailed", customer_send_estimate = "customerSendEstimate",
    team_estimate_accepted = "teamEstimateAccepted", team_estimate_declined =
    "teamEstimateDeclined" }
);

/// The schema `CustomNotificationItemDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/CustomNotificationItemDto`.
#[doc(alias = "CustomNotificationItemDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomNotificationItem {
    /// Whether it is switched on.
    ///
    /// `enabled`: flag.
    pub enabled: Option<bool>,
    /// Id of the template for the e-mail.
    ///
    /// `emailTemplate`: text.
    pub email_template: Option<String>,
    /// Id of the template for the SMS.
    ///
    /// `smsTemplate`: text.
    pub sms_template: Option<String>,
    /// `fromName`: text; for example `Alex`.
    pub from_name: Option<String>,
    /// `fromEmail`: text; for example `alex@example.com`.
    pub from_email: Option<String>,
    /// `emailSubject`: text; for example `Thank you for purchasing`.
    pub email_subject: Option<String>,
    /// `defaultEmailTemplateId`: text; for example `dhwjqi2899012990w2u`.
    pub default_email_template_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomNotificationItem { enabled = "enabled", email_template = "emailTemplate",
    sms_template = "smsTemplate", from_name = "fromName", from_email = "fromEmail",
    email_subject = "emailSubject", default_email_template_id = "defaultEmailTemplateId"
    }
);

/// The schema `InvoiceSettingsBusinessDetailsDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/InvoiceSettingsBusinessDetailsDto`.
#[doc(alias = "InvoiceSettingsBusinessDetailsDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceSettingsBusinessDetails {
    /// `logoUrl`: text.
    pub logo_url: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `phoneNo`: text.
    pub phone_no: Option<String>,
    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: an object, `AddressSchema`.
    pub address: Option<AddressSchema>,
    /// A site on the web, mostly by its address.
    ///
    /// `website`: text.
    pub website: Option<String>,
    /// `customValues`: list of texts.
    pub custom_values: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    InvoiceSettingsBusinessDetails { logo_url = "logoUrl", name = "name", phone_no =
    "phoneNo", address = "address", website = "website", custom_values = "customValues" }
);

/// The schema `Address`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/Address`.
#[doc(alias = "Address")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressSchema {
    /// `addressLine1`: text.
    pub address_line1: Option<String>,
    /// `addressLine2`: text.
    pub address_line2: Option<String>,
    /// Town or city.
    ///
    /// `city`: text.
    pub city: Option<String>,
    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text.
    pub state: Option<String>,
    /// Two letters such as `US`.
    ///
    /// `countryCode`: one of `AF`, `AX`, `AL`, `DZ`, `AS`, `AD`, `AO`, `AI`, `AQ`, `AG`, `AR`, `AM` and 235 more.
    pub country_code: Option<AddressCountryCode>,
    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text.
    pub postal_code: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AddressSchema { address_line1 = "addressLine1", address_line2 = "addressLine2", city
    = "city", state = "state", country_code = "countryCode", postal_code = "postalCode" }
);

/// The schema `InvoiceSettingsSenderConfigurationDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/InvoiceSettingsSenderConfigurationDto`.
#[doc(alias = "InvoiceSettingsSenderConfigurationDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceSettingsSenderConfiguration {
    /// `fromName`: text; for example `Alex`.
    pub from_name: Option<String>,
    /// `fromEmail`: text; for example `alex@example.com`.
    pub from_email: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    InvoiceSettingsSenderConfiguration { from_name = "fromName", from_email = "fromEmail"
    }
);

impl InvoiceSettingsSenderConfiguration {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `fromName`.
    #[must_use]
    pub fn from_name(mut self, from_name: impl Into<String>) -> Self {
        self.from_name = Some(from_name.into());
        self
    }

    /// Sets `fromEmail`.
    #[must_use]
    pub fn from_email(mut self, from_email: impl Into<String>) -> Self {
        self.from_email = Some(from_email.into());
        self
    }
}

/// The schema `InvoiceProductSettingsDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/InvoiceProductSettingsDto`.
#[doc(alias = "InvoiceProductSettingsDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceProductSettings {
    /// `enableImportProductDescription`: flag; for example `true`.
    pub enable_import_product_description: Option<bool>,
    /// `descriptionOptional`: flag; for example `true`.
    pub description_optional: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    InvoiceProductSettings { enable_import_product_description =
    "enableImportProductDescription", description_optional = "descriptionOptional" }
);

/// The schema `ReminderSettingsDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/ReminderSettingsDto`.
#[doc(alias = "ReminderSettingsDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReminderSettings {
    /// `defaultEmailTemplateId`: text; for example `dhwjqi2899012990w2u`.
    pub default_email_template_id: Option<String>,
    /// `reminders`: list of `Reminder`.
    pub reminders: rt::List<Reminder>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ReminderSettings { default_email_template_id = "defaultEmailTemplateId", reminders =
    "reminders" }
);

/// The schema `ReminderDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/ReminderDto`.
#[doc(alias = "ReminderDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reminder {
    /// Whether it is switched on.
    ///
    /// `enabled`: flag; for example `true`.
    pub enabled: Option<bool>,
    /// Id of the template for the e-mail.
    ///
    /// `emailTemplate`: text; for example `default`.
    pub email_template: Option<String>,
    /// Id of the template for the SMS.
    ///
    /// `smsTemplate`: text; for example `default`.
    pub sms_template: Option<String>,
    /// `emailSubject`: text; for example `Reminder`.
    pub email_subject: Option<String>,
    /// `reminderId`: text; for example `9333e45f-a27d-4659-90e5-76c5ef06d094`.
    pub reminder_id: Option<String>,
    /// `reminderName`: text; for example `Special Reminder`.
    pub reminder_name: Option<String>,
    /// Whether before or after the moment that the reminder is about.
    ///
    /// `reminderTime`: one of `before`, `after`; for example `before`.
    pub reminder_time: Option<ReminderReminderTime>,
    /// `intervalType`: one of `yearly`, `monthly`, `weekly`, `daily`, `hourly`, `minutely`, `secondly`; for example `daily`.
    pub interval_type: Option<IntervalType>,
    /// How often to remind at most.
    ///
    /// `maxReminders`: whole number; for example `3`.
    pub max_reminders: Option<i64>,
    /// `reminderInvoiceCondition`: one of `invoice_sent`, `invoice_overdue`; for example `invoice_sent`.
    pub reminder_invoice_condition: Option<ReminderReminderInvoiceCondition>,
    /// How many units of time lie between.
    ///
    /// `reminderNumber`: whole number; for example `10`.
    pub reminder_number: Option<i64>,
    /// When it begins; mind the form, which differs by operation.
    ///
    /// `startTime`: text; for example `9:00 AM`.
    pub start_time: Option<String>,
    /// When it ends; mind the form, which differs by operation.
    ///
    /// `endTime`: text; for example `5:00 PM`.
    pub end_time: Option<String>,
    /// Name of a time zone, mostly from the IANA list, such as `America/New_York`.
    ///
    /// `timezone`: text; for example `businessTZ`.
    pub timezone: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Reminder { enabled = "enabled", email_template = "emailTemplate", sms_template =
    "smsTemplate", email_subject = "emailSubject", reminder_id = "reminderId",
    reminder_name = "reminderName", reminder_time = "reminderTime", interval_type =
    "intervalType", max_reminders = "maxReminders", reminder_invoice_condition =
    "reminderInvoiceCondition", reminder_number = "reminderNumber", start_time =
    "startTime", end_time = "endTime", timezone = "timezone" }
);

/// The schema `GetInvoiceResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/GetInvoiceResponseDto`.
#[doc(alias = "GetInvoiceResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInvoiceResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `6578278e879ad2646715ba9c`.
    pub id: Option<String>,
    /// How far it is; an invoice goes from `draft` to `paid` or `void`.
    ///
    /// `status`: one of `draft`, `sent`, `payment_processing`, `paid`, `void`, `partially_paid`; for example `draft`.
    pub status: Option<Status>,
    /// True for real money, false for test payments.
    ///
    /// `liveMode`: flag; for example `false`.
    pub live_mode: Option<bool>,
    /// What has been paid so far.
    ///
    /// `amountPaid`: number; for example `0`.
    pub amount_paid: Option<f64>,
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `6578278e879ad2646715ba9c`.
    pub alt_id: Option<String>,
    /// Kind of the owner that `altId` names; always `location`.
    ///
    /// `altType`: only `location`.
    pub alt_type: Option<AltType>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `New Invoice`.
    pub name: Option<String>,
    /// Who sends it, as printed on it.
    ///
    /// `businessDetails`: an object, `BusinessDetails`.
    pub business_details: Option<BusinessDetails>,
    /// Number as printed; a number in some schemas and a text in others.
    ///
    /// `invoiceNumber`: text; for example `19`.
    pub invoice_number: Option<String>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// Who gets it, as printed on it; a copy, not a link to the contact.
    ///
    /// `contactDetails`: an object, `ContactDetails`.
    pub contact_details: Option<ContactDetails>,
    /// Date printed on it, such as `2023-01-01`.
    ///
    /// `issueDate`: date (`YYYY-MM-DD`); for example `2023-01-01`.
    pub issue_date: Option<String>,
    /// By when to pay, such as `2023-01-01`.
    ///
    /// `dueDate`: date (`YYYY-MM-DD`); for example `2023-01-01`.
    pub due_date: Option<String>,
    /// What is taken off the total; `type` says how `value` is meant.
    ///
    /// `discount`: an object, `Discount`.
    pub discount: Option<Discount>,
    /// What is charged for; some requests call it `items`.
    ///
    /// `invoiceItems`: list of `InvoiceItemSchema`.
    pub invoice_items: rt::List<InvoiceItemSchema>,
    /// Sum to pay; in lists the number of matches.
    ///
    /// `total`: number; for example `999`.
    pub total: Option<f64>,
    /// Heading printed on it, such as `INVOICE`.
    ///
    /// `title`: text; for example `INVOICE`.
    pub title: Option<String>,
    /// What is still to be paid.
    ///
    /// `amountDue`: number; for example `999`.
    pub amount_due: Option<f64>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-12-12T09:27:42.355Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2023-12-12T09:27:42.355Z`.
    pub updated_at: Option<String>,
    /// Whether a service works out the taxes.
    ///
    /// `automaticTaxesEnabled`: flag; for example `true`.
    pub automatic_taxes_enabled: Option<bool>,
    /// Whether a service has worked out the taxes.
    ///
    /// `automaticTaxesCalculated`: flag; for example `true`.
    pub automatic_taxes_calculated: Option<bool>,
    /// Splits the total into parts with dates of their own.
    ///
    /// `paymentSchedule`: an object, `PaymentSchedule`.
    pub payment_schedule: Option<PaymentSchedule>,
    /// `totalSummary`: an object, `TotalSummary`.
    pub total_summary: Option<TotalSummary>,
    /// `remindersConfiguration`: an object, `RemindersConfiguration`.
    pub reminders_configuration: Option<RemindersConfiguration>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetInvoiceResponse { id = "_id", status = "status", live_mode = "liveMode",
    amount_paid = "amountPaid", alt_id = "altId", alt_type = "altType", name = "name",
    business_details = "businessDetails", invoice_number = "invoiceNumber", currency =
    "currency", contact_details = "contactDetails", issue_date = "issueDate", due_date =
    "dueDate", discount = "discount", invoice_items = "invoiceItems", total = "total",
    title = "title", amount_due = "amountDue", created_at = "createdAt", updated_at =
    "updatedAt", automatic_taxes_enabled = "automaticTaxesEnabled",
    automatic_taxes_calculated = "automaticTaxesCalculated", payment_schedule =
    "paymentSchedule", total_summary = "totalSummary", reminders_configuration =
    "remindersConfiguration" }
);

/// The schema `TotalSummaryDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/TotalSummaryDto`.
#[doc(alias = "TotalSummaryDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TotalSummary {
    /// Sum of the items, before discount and tax.
    ///
    /// `subTotal`: number; for example `999`.
    pub sub_total: Option<f64>,
    /// Sum that is taken off.
    ///
    /// `discount`: number; for example `0`.
    pub discount: Option<f64>,
    /// `tax`: number; for example `0`.
    pub tax: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(TotalSummary { sub_total = "subTotal", discount = "discount", tax = "tax" });

/// The schema `RemindersConfigurationDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/RemindersConfigurationDto`.
#[doc(alias = "RemindersConfigurationDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemindersConfiguration {
    /// `reminderExecutionDetailsList`: any JSON value.
    pub reminder_execution_details_list: Option<rt::Json>,
    /// `reminderSettings`: an object, `ReminderSettings`.
    pub reminder_settings: Option<ReminderSettings>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    RemindersConfiguration { reminder_execution_details_list =
    "reminderExecutionDetailsList", reminder_settings = "reminderSettings" }
);

/// The schema `UpdateInvoiceResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/UpdateInvoiceResponseDto`.
///
/// The same as [`DefaultInvoiceResponse`].
#[doc(alias = "UpdateInvoiceResponseDto")]
pub type UpdateInvoiceResponse = DefaultInvoiceResponse;

/// The schema `DeleteInvoiceResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/DeleteInvoiceResponseDto`.
///
/// The same as [`DefaultInvoiceResponse`].
#[doc(alias = "DeleteInvoiceResponseDto")]
pub type DeleteInvoiceResponse = DefaultInvoiceResponse;

/// The schema `VoidInvoiceResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/VoidInvoiceResponseDto`.
///
/// The same as [`DefaultInvoiceResponse`].
#[doc(alias = "VoidInvoiceResponseDto")]
pub type VoidInvoiceResponse = DefaultInvoiceResponse;

/// The schema `SendInvoicesResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/SendInvoicesResponseDto`.
#[doc(alias = "SendInvoicesResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendInvoicesResponse {
    /// `invoice`: an object, `DefaultInvoiceResponse`.
    pub invoice: Option<DefaultInvoiceResponse>,
    /// `smsData`: any JSON value.
    pub sms_data: Option<rt::Json>,
    /// `emailData`: any JSON value.
    pub email_data: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SendInvoicesResponse { invoice = "invoice", sms_data = "smsData", email_data =
    "emailData" }
);

/// The schema `ChequeDto`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/ChequeDto`.
#[doc(alias = "ChequeDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cheque {
    /// `number`: text; for example `129-129-129-912`.
    pub number: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Cheque { number = "number" });

impl Cheque {
    /// One with all that the document requires.
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: Some(number.into()),
            ..Self::default()
        }
    }
}

/// The schema `RecordPaymentResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/RecordPaymentResponseDto`.
#[doc(alias = "RecordPaymentResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordPaymentResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// `invoice`: an object, `DefaultInvoiceResponse`.
    pub invoice: Option<DefaultInvoiceResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(RecordPaymentResponse { success = "success", invoice = "invoice" });

/// The schema `EstimateLineItemDto`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/EstimateLineItemDto`.
#[doc(alias = "EstimateLineItemDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimateLineItem {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `ABC Product`.
    pub name: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `ABC Corp.`.
    pub description: Option<String>,
    /// Id of a product; the products family has them.
    ///
    /// `productId`: text; for example `6578278e879ad2646715ba9c`.
    pub product_id: Option<String>,
    /// Id of a price of a product; plans for accounts use those of Stripe, such as
    /// `price_…`.
    ///
    /// `priceId`: text; for example `6578278e879ad2646715ba9c`.
    pub price_id: Option<String>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// Sum in the unit of `currency`, going by the examples.
    ///
    /// `amount`: number; for example `999`.
    pub amount: Option<f64>,
    /// How many pieces.
    ///
    /// `qty`: number; for example `1`.
    pub qty: Option<f64>,
    /// Taxes on the item, each with its rate.
    ///
    /// `taxes`: list of `ItemTax`.
    pub taxes: rt::List<ItemTax>,
    /// Id of the category by which taxes are worked out.
    ///
    /// `automaticTaxCategoryId`: text; for example `6578278e879ad2646715ba9c`.
    pub automatic_tax_category_id: Option<String>,
    /// Marks the item for the setup fee, which stands only on the first invoice of a
    /// schedule.
    ///
    /// `isSetupFeeItem`: flag.
    pub is_setup_fee_item: Option<bool>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `one_time`, `recurring`; for example `one_time`.
    pub type_: Option<InvoiceItemType>,
    /// Whether `amount` holds the taxes already.
    ///
    /// `taxInclusive`: flag; `false` where nothing is sent; for example `true`.
    pub tax_inclusive: Option<bool>,
    /// Files that go with it, by name and address.
    ///
    /// `attachments`: list of texts; for example `["https://example.com/file1.jpg","https://example.com/file2.png"]`.
    pub attachments: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EstimateLineItem { name = "name", description = "description", product_id =
    "productId", price_id = "priceId", currency = "currency", amount = "amount", qty =
    "qty", taxes = "taxes", automatic_tax_category_id = "automaticTaxCategoryId",
    is_setup_fee_item = "isSetupFeeItem", type_ = "type", tax_inclusive = "taxInclusive",
    attachments = "attachments" }
);

impl EstimateLineItem {
    /// One with all that the document requires.
    pub fn new(
        name: impl Into<String>,
        currency: impl Into<String>,
        amount: f64,
        qty: f64,
    ) -> Self {
        Self {
            name: Some(name.into()),
            currency: Some(currency.into()),
            amount: Some(amount),
            qty: Some(qty),
            ..Self::default()
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `productId`.
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Sets `priceId`.
    #[must_use]
    pub fn price_id(mut self, price_id: impl Into<String>) -> Self {
        self.price_id = Some(price_id.into());
        self
    }

    /// Sets `taxes`.
    #[must_use]
    pub fn taxes(mut self, taxes: impl Into<rt::List<ItemTax>>) -> Self {
        self.taxes = taxes.into();
        self
    }

    /// Sets `automaticTaxCategoryId`.
    #[must_use]
    pub fn automatic_tax_category_id(
        mut self,
        automatic_tax_category_id: impl Into<String>,
    ) -> Self {
        self.automatic_tax_category_id = Some(automatic_tax_category_id.into());
        self
    }

    /// Sets `isSetupFeeItem`.
    #[must_use]
    #[inline]
    pub fn is_setup_fee_item(mut self, is_setup_fee_item: bool) -> Self {
        self.is_setup_fee_item = Some(is_setup_fee_item);
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<InvoiceItemType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `taxInclusive`.
    #[must_use]
    #[inline]
    pub fn tax_inclusive(mut self, tax_inclusive: bool) -> Self {
        self.tax_inclusive = Some(tax_inclusive);
        self
    }

    /// Sets `attachments`.
    #[must_use]
    pub fn attachments(mut self, attachments: impl Into<rt::List<String>>) -> Self {
        self.attachments = attachments.into();
        self
    }
}

/// The schema `SendEstimateDto`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/SendEstimateDto`.
#[doc(alias = "SendEstimateDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendEstimate {
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `6578278e879ad2646715ba9c`.
    pub alt_id: Option<String>,
    /// Kind of the owner that `altId` names; always `location`.
    ///
    /// `altType`: only `location`.
    pub alt_type: Option<AltType>,
    /// How to send it; with `send_manually` the platform sends nothing itself.
    ///
    /// `action`: one of `sms_and_email`, `send_manually`, `email`, `sms`.
    pub action: Option<Action>,
    /// True for real money, false for test payments.
    ///
    /// `liveMode`: flag; for example `true`.
    pub live_mode: Option<bool>,
    /// Id of the user who does it.
    ///
    /// `userId`: text; for example `6578278e879ad2646715ba9c`.
    pub user_id: Option<String>,
    /// Who appears as the sender; not for `send_manually`.
    ///
    /// `sentFrom`: an object, `InvoiceSettingsSenderConfiguration`.
    pub sent_from: Option<InvoiceSettingsSenderConfiguration>,
    /// `estimateName`: text; for example `Estimate`.
    pub estimate_name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SendEstimate { alt_id = "altId", alt_type = "altType", action = "action", live_mode =
    "liveMode", user_id = "userId", sent_from = "sentFrom", estimate_name =
    "estimateName" }
);

impl SendEstimate {
    /// One with all that the document requires.
    pub fn new(
        alt_id: impl Into<String>,
        alt_type: impl Into<AltType>,
        action: impl Into<Action>,
        live_mode: bool,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            alt_id: Some(alt_id.into()),
            alt_type: Some(alt_type.into()),
            action: Some(action.into()),
            live_mode: Some(live_mode),
            user_id: Some(user_id.into()),
            ..Self::default()
        }
    }

    /// Sets `sentFrom`.
    #[must_use]
    #[inline]
    pub fn sent_from(mut self, sent_from: InvoiceSettingsSenderConfiguration) -> Self {
        self.sent_from = Some(sent_from);
        self
    }

    /// Sets `estimateName`.
    #[must_use]
    pub fn estimate_name(mut self, estimate_name: impl Into<String>) -> Self {
        self.estimate_name = Some(estimate_name.into());
        self
    }
}

/// The schema `FrequencySettingsDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/FrequencySettingsDto`.
#[doc(alias = "FrequencySettingsDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FrequencySettings {
    /// Whether it is switched on.
    ///
    /// `enabled`: flag; for example `true`.
    pub enabled: Option<bool>,
    /// When it happens or comes again; for calendars the hours that can be booked.
    ///
    /// `schedule`: an object, `ScheduleOptions`.
    pub schedule: Option<ScheduleOptions>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FrequencySettings { enabled = "enabled", schedule = "schedule" });

impl FrequencySettings {
    /// One with all that the document requires.
    #[inline]
    pub fn new(enabled: bool, schedule: ScheduleOptions) -> Self {
        Self {
            enabled: Some(enabled),
            schedule: Some(schedule),
            ..Self::default()
        }
    }
}

/// The schema `AutoInvoicingDto`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/AutoInvoicingDto`.
#[doc(alias = "AutoInvoicingDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoInvoicing {
    /// Whether it is switched on.
    ///
    /// `enabled`: flag; for example `true`.
    pub enabled: Option<bool>,
    /// Belongs to automatic invoices; the document does not explain it.
    ///
    /// `directPayments`: flag; for example `true`.
    pub direct_payments: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(AutoInvoicing { enabled = "enabled", direct_payments = "directPayments" });

impl AutoInvoicing {
    /// One with all that the document requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled: Some(enabled),
            ..Self::default()
        }
    }

    /// Sets `directPayments`.
    #[must_use]
    #[inline]
    pub fn direct_payments(mut self, direct_payments: bool) -> Self {
        self.direct_payments = Some(direct_payments);
        self
    }
}

/// The schema `PaymentScheduleConfigDto`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/PaymentScheduleConfigDto`.
#[doc(alias = "PaymentScheduleConfigDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentScheduleConfig {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `fixed`, `percentage`; for example `fixed`.
    pub type_: Option<LateFeesConfigurationType>,
    /// `dateConfig`: an object, `PaymentScheduleDateConfig`.
    pub date_config: Option<PaymentScheduleDateConfig>,
    /// `schedules`: list of JSON values.
    pub schedules: rt::List<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PaymentScheduleConfig { type_ = "type", date_config = "dateConfig", schedules =
    "schedules" }
);

impl PaymentScheduleConfig {
    /// One with all that the document requires.
    pub fn new(
        type_: impl Into<LateFeesConfigurationType>,
        date_config: PaymentScheduleDateConfig,
        schedules: impl Into<rt::List<rt::Json>>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            date_config: Some(date_config),
            schedules: schedules.into(),
            ..Self::default()
        }
    }
}

/// The schema `PaymentScheduleDateConfigDto`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/PaymentScheduleDateConfigDto`.
#[doc(alias = "PaymentScheduleDateConfigDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentScheduleDateConfig {
    /// Whether the deposit is due on acceptance or on a day of its own.
    ///
    /// `depositDateType`: one of `estimate_accepted`, `custom`; for example `estimate_accepted`.
    pub deposit_date_type: Option<PaymentScheduleDateConfigDepositDateType>,
    /// Whether the parts are due at equal distances or on days of their own.
    ///
    /// `scheduleDateType`: one of `regular_interval`, `custom`; for example `regular_interval`.
    pub schedule_date_type: Option<PaymentScheduleDateConfigScheduleDateType>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PaymentScheduleDateConfig { deposit_date_type = "depositDateType", schedule_date_type
    = "scheduleDateType" }
);

impl PaymentScheduleDateConfig {
    /// One with all that the document requires.
    pub fn new(
        deposit_date_type: impl Into<PaymentScheduleDateConfigDepositDateType>,
        schedule_date_type: impl Into<PaymentScheduleDateConfigScheduleDateType>,
    ) -> Self {
        Self {
            deposit_date_type: Some(deposit_date_type.into()),
            schedule_date_type: Some(schedule_date_type.into()),
            ..Self::default()
        }
    }
}

/// The schema `EstimateResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/EstimateResponseDto`.
#[doc(alias = "EstimateResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimateResponse {
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `6578278e879ad2646715ba9c`.
    pub alt_id: Option<String>,
    /// Kind of the owner that `altId` names; always `location`.
    ///
    /// `altType`: only `location`.
    pub alt_type: Option<AltType>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `67ac9a51106ee8311e911XXXX`.
    pub id: Option<String>,
    /// True for real money, false for test payments.
    ///
    /// `liveMode`: flag; for example `true`.
    pub live_mode: Option<bool>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Estimate Name`.
    pub name: Option<String>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// Who sends it, as printed on it.
    ///
    /// `businessDetails`: an object, `BusinessDetailsSchema`.
    pub business_details: Option<BusinessDetailsSchema>,
    /// What is charged for; invoices in answers call it `invoiceItems`.
    ///
    /// `items`: list of `InvoiceItemSchema`.
    pub items: rt::List<InvoiceItemSchema>,
    /// What is taken off the total; `type` says how `value` is meant.
    ///
    /// `discount`: an object, `Discount`.
    pub discount: Option<Discount>,
    /// Heading printed on it, such as `INVOICE`.
    ///
    /// `title`: text; for example `ESTIMATE`.
    pub title: Option<String>,
    /// What stands before the number, such as `EST-`.
    ///
    /// `estimateNumberPrefix`: text; for example `EST-`.
    pub estimate_number_prefix: Option<String>,
    /// Files that go with it, by name and address.
    ///
    /// `attachments`: list of `Attachments`.
    pub attachments: rt::List<Attachments>,
    /// Who changed it last, mostly the id of a user, in some answers a name or an
    /// object.
    ///
    /// `updatedBy`: text; for example `3HIpOF9NIc5ltriQXXXX`.
    pub updated_by: Option<String>,
    /// Sum to pay; in lists the number of matches.
    ///
    /// `total`: number; for example `1222.03`.
    pub total: Option<f64>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2025-02-12T13:17:47.416Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2025-02-12T13:17:47.416Z`.
    pub updated_at: Option<String>,
    /// Counter of the database for changes; of no use to callers.
    ///
    /// `__v`: whole number; for example `0`.
    pub v: Option<i64>,
    /// Whether a service works out the taxes.
    ///
    /// `automaticTaxesEnabled`: flag; for example `false`.
    pub automatic_taxes_enabled: Option<bool>,
    /// Terms and remarks printed on it; HTML is allowed.
    ///
    /// `termsNotes`: text; for example `<p>All services are subject to availability.</p>`.
    pub terms_notes: Option<String>,
    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text; for example `COMP12345`.
    pub company_id: Option<String>,
    /// Who gets it, as printed on it; a copy, not a link to the contact.
    ///
    /// `contactDetails`: an object, `ContactDetailsSchema`.
    pub contact_details: Option<ContactDetailsSchema>,
    /// Date printed on it, such as `2023-01-01`.
    ///
    /// `issueDate`: date and time (RFC 3339); for example `2023-06-15T00:00:00.000Z`.
    pub issue_date: Option<String>,
    /// Until when the estimate is valid, such as `2024-08-10`.
    ///
    /// `expiryDate`: date and time (RFC 3339); for example `2023-07-15T00:00:00.000Z`.
    pub expiry_date: Option<String>,
    /// Who sent the estimate.
    ///
    /// `sentBy`: text; for example `user@example.com`.
    pub sent_by: Option<String>,
    /// Whether a service has worked out the taxes.
    ///
    /// `automaticTaxesCalculated`: flag; for example `true`.
    pub automatic_taxes_calculated: Option<bool>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: map from text to JSON values.
    pub meta: rt::Map<rt::Json>,
    /// `estimateActionHistory`: list of `EstimateActionHistoryItem`.
    pub estimate_action_history: rt::List<EstimateActionHistoryItem>,
    /// Addresses and numbers that it goes to.
    ///
    /// `sentTo`: an object, `SentToSchema`.
    pub sent_to: Option<SentToSchema>,
    /// Makes it come again and again.
    ///
    /// `frequencySettings`: an object, `FrequencySettings`.
    pub frequency_settings: Option<FrequencySettings>,
    /// When the customer last looked at it.
    ///
    /// `lastVisitedAt`: date and time (RFC 3339); for example `2023-06-20T08:30:00.000Z`.
    pub last_visited_at: Option<String>,
    /// The total in US dollars; spelled like this in the API.
    ///
    /// `totalamountInUSD`: number; for example `1500.75`.
    pub totalamount_in_usd: Option<f64>,
    /// Whether an accepted estimate becomes an invoice by itself.
    ///
    /// `autoInvoice`: an object, `AutoInvoice`.
    pub auto_invoice: Option<AutoInvoice>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `010c7a01-857f-4619-970d-xyxyxyxy`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EstimateResponse { alt_id = "altId", alt_type = "altType", id = "_id", live_mode =
    "liveMode", deleted = "deleted", name = "name", currency = "currency",
    business_details = "businessDetails", items = "items", discount = "discount", title =
    "title", estimate_number_prefix = "estimateNumberPrefix", attachments =
    "attachments", updated_by = "updatedBy", total = "total", created_at = "createdAt",
    updated_at = "updatedAt", v = "__v", automatic_taxes_enabled =
    "automaticTaxesEnabled", terms_notes = "termsNotes", company_id = "companyId",
    contact_details = "contactDetails", issue_date = "issueDate", expiry_date =
    "expiryDate", sent_by = "sentBy", automatic_taxes_calculated =
    "automaticTaxesCalculated", meta = "meta", estimate_action_history =
    "estimateActionHistory", sent_to = "sentTo", frequency_settings =
    "frequencySettings", last_visited_at = "lastVisitedAt", totalamount_in_usd =
    "totalamountInUSD", auto_invoice = "autoInvoice", trace_id = "traceId" }
);

/// The schema `BusinessDetails`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/BusinessDetails`.
#[doc(alias = "BusinessDetails")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessDetailsSchema {
    /// `logoUrl`: text; for example `https://example.com/logo.png`.
    pub logo_url: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `ABC Corp.`.
    pub name: Option<String>,
    /// `phoneNo`: text; for example `+1-214-559-6993`.
    pub phone_no: Option<String>,
    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: an object, `AddressDto`; for example `9931 Beechwood, TX`.
    pub address: Option<AddressDto>,
    /// A site on the web, mostly by its address.
    ///
    /// `website`: text; for example `wwww.example.com`.
    pub website: Option<String>,
    /// `customValues`: list of texts.
    pub custom_values: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BusinessDetailsSchema { logo_url = "logoUrl", name = "name", phone_no = "phoneNo",
    address = "address", website = "website", custom_values = "customValues" }
);

/// The schema `ContactDetails`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/ContactDetails`.
#[doc(alias = "ContactDetails")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactDetailsSchema {
    /// Id of the record or file.
    ///
    /// `id`: text; for example `6578278e879ad2646715ba9c`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Alex`.
    pub name: Option<String>,
    /// `phoneNo`: text; for example `+1234567890`.
    pub phone_no: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `alex@example.com`.
    pub email: Option<String>,
    /// Further addresses that are kept with the contact.
    ///
    /// `additionalEmails`: list of `AdditionalEmails`.
    pub additional_emails: rt::List<AdditionalEmails>,
    /// Name of the company, as people write it.
    ///
    /// `companyName`: text; for example `ABC Corp.`.
    pub company_name: Option<String>,
    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: an object, `AddressDto`.
    pub address: Option<AddressDto>,
    /// Values of fields that the account has defined itself.
    ///
    /// `customFields`: list of texts.
    pub custom_fields: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ContactDetailsSchema { id = "id", name = "name", phone_no = "phoneNo", email =
    "email", additional_emails = "additionalEmails", company_name = "companyName",
    address = "address", custom_fields = "customFields" }
);

/// The object `item` of `estimateActionHistory`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/EstimateResponseDto/properties/estimateActionHistory/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimateActionHistoryItem {
    /// How to send it; with `send_manually` the platform sends nothing itself.
    ///
    /// `action`: text.
    pub action: Option<String>,
    /// `timestamp`: text.
    pub timestamp: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(EstimateActionHistoryItem { action = "action", timestamp = "timestamp" });

/// The schema `SentTo`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/SentTo`.
#[doc(alias = "SentTo")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentToSchema {
    /// E-mail address.
    ///
    /// `email`: list of texts; for example `["alex@example.com"]`.
    pub email: rt::List<String>,
    /// `emailCc`: list of texts; for example `["alex@example.com"]`.
    pub email_cc: rt::List<String>,
    /// `emailBcc`: list of texts; for example `["alex@example.com"]`.
    pub email_bcc: rt::List<String>,
    /// `phoneNo`: list of texts; for example `["+1-214-559-6993"]`.
    pub phone_no: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SentToSchema { email = "email", email_cc = "emailCc", email_bcc = "emailBcc",
    phone_no = "phoneNo" }
);

/// The schema `AutoInvoice`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/AutoInvoice`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoInvoice {
    /// Whether it is switched on.
    ///
    /// `enabled`: flag; for example `true`.
    pub enabled: Option<bool>,
    /// Belongs to automatic invoices; the document does not explain it.
    ///
    /// `directPayments`: flag; for example `true`.
    pub direct_payments: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(AutoInvoice { enabled = "enabled", direct_payments = "directPayments" });

/// The schema `GenerateEstimateNumberResponse`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/GenerateEstimateNumberResponse`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateEstimateNumberResponse {
    /// Number of the estimate; without it the next one is taken.
    ///
    /// `estimateNumber`: whole number.
    pub estimate_number: Option<i64>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GenerateEstimateNumberResponse { estimate_number = "estimateNumber", trace_id =
    "traceId" }
);

/// The schema `CreateInvoiceFromEstimateResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/CreateInvoiceFromEstimateResponseDTO`.
#[doc(alias = "CreateInvoiceFromEstimateResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInvoiceFromEstimateResponse {
    /// `estimate`: an object, `EstimateResponse`.
    pub estimate: Option<EstimateResponse>,
    /// `invoice`: an object, `DefaultInvoiceResponse`.
    pub invoice: Option<DefaultInvoiceResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateInvoiceFromEstimateResponse { estimate = "estimate", invoice = "invoice" }
);

/// The schema `ListEstimatesResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/ListEstimatesResponseDTO`.
#[doc(alias = "ListEstimatesResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEstimatesResponse {
    /// `estimates`: list of `EstimateResponse`.
    pub estimates: rt::List<EstimateResponse>,
    /// Sum to pay; in lists the number of matches.
    ///
    /// `total`: whole number.
    pub total: Option<i64>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ListEstimatesResponse { estimates = "estimates", total = "total", trace_id =
    "traceId" }
);

/// The schema `ListEstimateTemplateResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/ListEstimateTemplateResponseDTO`.
#[doc(alias = "ListEstimateTemplateResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEstimateTemplateResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `EstimateTemplateResponse`.
    pub data: rt::List<EstimateTemplateResponse>,
    /// How many match in all.
    ///
    /// `totalCount`: whole number.
    pub total_count: Option<i64>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ListEstimateTemplateResponse { data = "data", total_count = "totalCount", trace_id =
    "traceId" }
);

/// The schema `EstimateTemplateResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/EstimateTemplateResponseDTO`.
#[doc(alias = "EstimateTemplateResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimateTemplateResponse {
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `6578278e879ad2646715ba9c`.
    pub alt_id: Option<String>,
    /// Kind of the owner that `altId` names; always `location`.
    ///
    /// `altType`: only `location`.
    pub alt_type: Option<AltType>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `67ac9a51106ee8311e911XXXX`.
    pub id: Option<String>,
    /// True for real money, false for test payments.
    ///
    /// `liveMode`: flag; for example `true`.
    pub live_mode: Option<bool>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Estimate Name`.
    pub name: Option<String>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// Who sends it, as printed on it.
    ///
    /// `businessDetails`: an object, `BusinessDetailsSchema`.
    pub business_details: Option<BusinessDetailsSchema>,
    /// What is charged for; invoices in answers call it `invoiceItems`.
    ///
    /// `items`: list of `InvoiceItemSchema`.
    pub items: rt::List<InvoiceItemSchema>,
    /// What is taken off the total; `type` says how `value` is meant.
    ///
    /// `discount`: an object, `Discount`.
    pub discount: Option<Discount>,
    /// Heading printed on it, such as `INVOICE`.
    ///
    /// `title`: text; for example `ESTIMATE`.
    pub title: Option<String>,
    /// What stands before the number, such as `EST-`.
    ///
    /// `estimateNumberPrefix`: text; for example `EST-`.
    pub estimate_number_prefix: Option<String>,
    /// Files that go with it, by name and address.
    ///
    /// `attachments`: list of `Attachments`.
    pub attachments: rt::List<Attachments>,
    /// Who changed it last, mostly the id of a user, in some answers a name or an
    /// object.
    ///
    /// `updatedBy`: text; for example `3HIpOF9NIc5ltriQXXXX`.
    pub updated_by: Option<String>,
    /// Sum to pay; in lists the number of matches.
    ///
    /// `total`: number; for example `1222.03`.
    pub total: Option<f64>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2025-02-12T13:17:47.416Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2025-02-12T13:17:47.416Z`.
    pub updated_at: Option<String>,
    /// Counter of the database for changes; of no use to callers.
    ///
    /// `__v`: whole number; for example `0`.
    pub v: Option<i64>,
    /// Whether a service works out the taxes.
    ///
    /// `automaticTaxesEnabled`: flag; for example `false`.
    pub automatic_taxes_enabled: Option<bool>,
    /// Terms and remarks printed on it; HTML is allowed.
    ///
    /// `termsNotes`: text; for example `<p>All services are subject to availability.</p>`.
    pub terms_notes: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EstimateTemplateResponse { alt_id = "altId", alt_type = "altType", id = "_id",
    live_mode = "liveMode", deleted = "deleted", name = "name", currency = "currency",
    business_details = "businessDetails", items = "items", discount = "discount", title =
    "title", estimate_number_prefix = "estimateNumberPrefix", attachments =
    "attachments", updated_by = "updatedBy", total = "total", created_at = "createdAt",
    updated_at = "updatedAt", v = "__v", automatic_taxes_enabled =
    "automaticTaxesEnabled", terms_notes = "termsNotes" }
);

/// The schema `ListInvoicesResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/ListInvoicesResponseDto`.
#[doc(alias = "ListInvoicesResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInvoicesResponse {
    /// `invoices`: list of `GetInvoiceResponse`.
    pub invoices: rt::List<GetInvoiceResponse>,
    /// Sum to pay; in lists the number of matches.
    ///
    /// `total`: whole number; for example `100`.
    pub total: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListInvoicesResponse { invoices = "invoices", total = "total" });

/// The schema `CreateInvoiceResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/CreateInvoiceResponseDto`.
///
/// The same as [`DefaultInvoiceResponse`].
#[doc(alias = "CreateInvoiceResponseDto")]
pub type CreateInvoiceResponse = DefaultInvoiceResponse;
