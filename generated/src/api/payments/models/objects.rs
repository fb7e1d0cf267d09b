// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Payments.

use super::{
    AltType, ApplyToFuturePaymentsConfigDurationType, CardType,
    CustomRRuleOptionsDayOfWeek, CustomRRuleOptionsIntervalType,
    CustomRRuleOptionsMonthOfYear, DefaultPriceResponseType, DiscountType,
    OrderSourceSubType, OrderSourceType, RecurringInterval, Status, Type,
};

use crate::runtime as rt;

/// The schema `ListWhitelabelIntegrationProviderResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/ListWhitelabelIntegrationProviderResponseDto`.
#[doc(alias = "ListWhitelabelIntegrationProviderResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWhitelabelIntegrationProviderResponse {
    /// `providers`: list of `IntegrationProvider`.
    pub providers: rt::List<IntegrationProvider>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListWhitelabelIntegrationProviderResponse { providers = "providers" });

/// The schema `IntegrationProviderSchema`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/IntegrationProviderSchema`.
#[doc(alias = "IntegrationProviderSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationProvider {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `65cb47dda50f4f13ced4b870`.
    pub id: Option<String>,
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `Z4Bxl8J4SaPEPLq9IQ8g`.
    pub alt_id: Option<String>,
    /// Kind of the owner that `altId` names; `location` is the only value for accounts.
    ///
    /// `altType`: text; for example `location`.
    pub alt_type: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Example`.
    pub title: Option<String>,
    /// Name of the provider in addresses.
    ///
    /// `route`: text; for example `epd`.
    pub route: Option<String>,
    /// The service that it is built on.
    ///
    /// `provider`: text; for example `nmi`.
    pub provider: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `Lorem`.
    pub description: Option<String>,
    /// Address of a picture.
    ///
    /// `imageUrl`: text; for example `https://example.com/assets/pmd/img/payments/nmi-logo.webp`.
    pub image_url: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2024-02-13T10:43:41.026Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-02-13T10:43:41.026Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    IntegrationProvider { id = "_id", alt_id = "altId", alt_type = "altType", title =
    "title", route = "route", provider = "provider", description = "description",
    image_url = "imageUrl", created_at = "createdAt", updated_at = "updatedAt" }
);

/// The schema `CreateWhitelabelIntegrationResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/CreateWhitelabelIntegrationResponseDto`.
///
/// The same as [`IntegrationProvider`].
#[doc(alias = "CreateWhitelabelIntegrationResponseDto")]
pub type CreateWhitelabelIntegrationResponse = IntegrationProvider;

/// The schema `ListOrdersResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/ListOrdersResponseDto`.
#[doc(alias = "ListOrdersResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrdersResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `OrderResponse`.
    pub data: rt::List<OrderResponse>,
    /// How many match in all.
    ///
    /// `totalCount`: whole number.
    pub total_count: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListOrdersResponse { data = "data", total_count = "totalCount" });

/// The schema `OrderResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/OrderResponseSchema`.
#[doc(alias = "OrderResponseSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `653f5e0cde5a1314e62a837c`.
    pub id: Option<String>,
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `3SwdhCu3svxI8AKsPJt6`.
    pub alt_id: Option<String>,
    /// Kind of the owner that `altId` names; `location` is the only value for accounts.
    ///
    /// `altType`: text; for example `location`.
    pub alt_type: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `XPLSw2SVagl12LMDeTmQ`.
    pub contact_id: Option<String>,
    /// `contactName`: text; for example `James Bond`.
    pub contact_name: Option<String>,
    /// `contactEmail`: text; for example `james.bond@gohighlevel.com`.
    pub contact_email: Option<String>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// Sum, in which unit no document says; most examples read as whole units.
    ///
    /// `amount`: number; for example `100`.
    pub amount: Option<f64>,
    /// Sum before the discount, in the same unit as `amount`.
    ///
    /// `subtotal`: number; for example `100`.
    pub subtotal: Option<f64>,
    /// What is taken off, in the same unit as `amount`.
    ///
    /// `discount`: number; for example `10`.
    pub discount: Option<f64>,
    /// State of the order, payment or coupon; in some answers whether the call worked.
    ///
    /// `status`: text; for example `completed`.
    pub status: Option<String>,
    /// True for real money, false for test payments.
    ///
    /// `liveMode`: flag; for example `false`.
    pub live_mode: Option<bool>,
    /// How many products the order has.
    ///
    /// `totalProducts`: whole number; for example `5`.
    pub total_products: Option<i64>,
    /// Kind of the thing that the order came from, such as `funnel`.
    ///
    /// `sourceType`: text; for example `funnel`.
    pub source_type: Option<String>,
    /// `sourceName`: text; for example `onestep`.
    pub source_name: Option<String>,
    /// Id of the funnel or other thing that the order came from.
    ///
    /// `sourceId`: text; for example `kDj7BHej9Zyyq3QakJmz`.
    pub source_id: Option<String>,
    /// `sourceMeta`: an object, `SourceMeta`.
    pub source_meta: Option<SourceMeta>,
    /// `couponCode`: text; for example `100PER`.
    pub coupon_code: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-11-20T10:23:36.515Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-01-23T09:57:04.846Z`.
    pub updated_at: Option<String>,
    /// Closer kind, such as `one_step_order_form`.
    ///
    /// `sourceSubType`: text; for example `one_step_order_form`.
    pub source_sub_type: Option<String>,
    /// How far shipping is, such as `unfulfilled`.
    ///
    /// `fulfillmentStatus`: text; for example `unfulfilled`.
    pub fulfillment_status: Option<String>,
    /// How many of the products are paid once.
    ///
    /// `onetimeProducts`: whole number; for example `1`.
    pub onetime_products: Option<i64>,
    /// How many of the products are paid again and again.
    ///
    /// `recurringProducts`: whole number; for example `1`.
    pub recurring_products: Option<i64>,
    /// Id of the user who made it.
    ///
    /// `createdBy`: text; for example `user123`.
    pub created_by: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    OrderResponse { id = "_id", alt_id = "altId", alt_type = "altType", contact_id =
    "contactId", contact_name = "contactName", contact_email = "contactEmail", currency =
    "currency", amount = "amount", subtotal = "subtotal", discount = "discount", status =
    "status", live_mode = "liveMode", total_products = "totalProducts", source_type =
    "sourceType", source_name = "sourceName", source_id = "sourceId", source_meta =
    "sourceMeta", coupon_code = "couponCode", created_at = "createdAt", updated_at =
    "updatedAt", source_sub_type = "sourceSubType", fulfillment_status =
    "fulfillmentStatus", onetime_products = "onetimeProducts", recurring_products =
    "recurringProducts", created_by = "createdBy" }
);

/// The schema `SourceMeta`.
///
/// Answers hold it.
///
/// Overlay: `overlays/payments/`, `#/components/schemas/SourceMeta`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceMeta {
    /// Name of a host on the web; some answers put `https://` before it.
    ///
    /// `domain`: text.
    pub domain: Option<String>,
    /// Id of a page at a social network.
    ///
    /// `pageId`: text.
    pub page_id: Option<String>,
    /// `pageUrl`: text.
    pub page_url: Option<String>,
    /// Id of a step of a funnel, from the funnels family.
    ///
    /// `stepId`: text.
    pub step_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SourceMeta { domain = "domain", page_id = "pageId", page_url = "pageUrl", step_id =
    "stepId" }
);

/// The schema `GetOrderResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/GetOrderResponseSchema`.
#[doc(alias = "GetOrderResponseSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `653f5e0cde5a1314e62a837c`.
    pub id: Option<String>,
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `3SwdhCu3svxI8AKsPJt6`.
    pub alt_id: Option<String>,
    /// Kind of the owner that `altId` names; `location` is the only value for accounts.
    ///
    /// `altType`: text; for example `location`.
    pub alt_type: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `XPLSw2SVagl12LMDeTmQ`.
    pub contact_id: Option<String>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// Sum, in which unit no document says; most examples read as whole units.
    ///
    /// `amount`: number; for example `100`.
    pub amount: Option<f64>,
    /// State of the order, payment or coupon; in some answers whether the call worked.
    ///
    /// `status`: text; for example `completed`.
    pub status: Option<String>,
    /// True for real money, false for test payments.
    ///
    /// `liveMode`: flag; for example `false`.
    pub live_mode: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-11-20T10:23:36.515Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-01-23T09:57:04.846Z`.
    pub updated_at: Option<String>,
    /// How far shipping is, such as `unfulfilled`.
    ///
    /// `fulfillmentStatus`: text; for example `unfulfilled`.
    pub fulfillment_status: Option<String>,
    /// The contact as it was when this happened; it does not change later.
    ///
    /// `contactSnapshot`: an object, `ContactSnapshot`.
    pub contact_snapshot: Option<ContactSnapshot>,
    /// Sums of the order before and after the discount.
    ///
    /// `amountSummary`: an object, `AmountSummary`; for example `{ subtotal: 100, discount: 5 }`.
    pub amount_summary: Option<AmountSummary>,
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: an object, `OrderSource`; for example `{ type: "invoice", id: "61dd48ff65b013bc39bb09c6" }`.
    pub source: Option<OrderSource>,
    /// What was ordered, or what was sent.
    ///
    /// `items`: list of `OrderItem`.
    pub items: rt::List<OrderItem>,
    /// `coupon`: an object, `Coupon`.
    pub coupon: Option<Coupon>,
    /// Id for following the order; not the parcel's number.
    ///
    /// `trackingId`: text; for example `63319ef9-de0a-4c84-aebd-3585fb4a0cdf`.
    pub tracking_id: Option<String>,
    /// Mark of the order; not explained by the document.
    ///
    /// `fingerprint`: text; for example `5d51db5a-42b0-4b04-ba88-2c046c982a3a`.
    pub fingerprint: Option<String>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `GetOrderResponseMeta`.
    pub meta: Option<GetOrderResponseMeta>,
    /// Whether somebody has marked it as a test.
    ///
    /// `markAsTest`: flag; for example `false`.
    pub mark_as_test: Option<bool>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `d3b16a92-a8ed-4e6b-8467-844750f78ed5`.
    pub trace_id: Option<String>,
    /// Whether taxes were worked out by a service.
    ///
    /// `automaticTaxesCalculated`: flag; for example `true`.
    pub automatic_taxes_calculated: Option<bool>,
    /// `taxCalculationProvider`: text; for example `taxjar`.
    pub tax_calculation_provider: Option<String>,
    /// Id of the user who made it.
    ///
    /// `createdBy`: text; for example `user123`.
    pub created_by: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetOrderResponse { id = "_id", alt_id = "altId", alt_type = "altType", contact_id =
    "contactId", currency = "currency", amount = "amount", status = "status", live_mode =
    "liveMode", created_at = "createdAt", updated_at = "updatedAt", fulfillment_status =
    "fulfillmentStatus", contact_snapshot = "contactSnapshot", amount_summary =
    "amountSummary", source = "source", items = "items", coupon = "coupon", tracking_id =
    "trackingId", fingerprint = "fingerprint", meta = "meta", mark_as_test =
    "markAsTest", trace_id = "traceId", automatic_taxes_calculated =
    "automaticTaxesCalculated", tax_calculation_provider = "taxCalculationProvider",
    created_by = "createdBy" }
);

/// The schema `ContactSnapshot`.
///
/// Answers hold it.
///
/// Overlay: `overlays/payments/`, `#/components/schemas/ContactSnapshot`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactSnapshot {
    /// `last_name`: text.
    pub last_underscore_name: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// `first_name_lower_case`: text.
    pub first_name_lower_case: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text.
    pub email: Option<String>,
    /// `last_name_lower_case`: text.
    pub last_name_lower_case: Option<String>,
    /// `location_id`: text.
    pub location_underscore_id: Option<String>,
    /// `company_name`: text.
    pub company_underscore_name: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id_field: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Given name.
    ///
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// Family name.
    ///
    /// `lastName`: text.
    pub last_name_field: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text.
    pub phone: Option<String>,
    /// Name of the company, as people write it.
    ///
    /// `companyName`: text.
    pub company_name_field: Option<String>,
    /// `address1`: text.
    pub address1: Option<String>,
    /// Town or city.
    ///
    /// `city`: text.
    pub city: Option<String>,
    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text.
    pub state: Option<String>,
    /// Country of an address, mostly as a code of two letters such as `US`.
    ///
    /// `country`: text.
    pub country: Option<String>,
    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text.
    pub postal_code: Option<String>,
    /// A site on the web, mostly by its address.
    ///
    /// `website`: text.
    pub website: Option<String>,
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text.
    pub source: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: text.
    pub date_added: Option<String>,
    /// `dateOfBirth`: text.
    pub date_of_birth: Option<String>,
    /// Id of the user who is responsible for it; searches take several.
    ///
    /// `assignedTo`: text.
    pub assigned_to: Option<String>,
    /// `dnd`: flag.
    pub dnd: Option<bool>,
    /// Labels, mostly by their names; social posts also take ids.
    ///
    /// `tags`: list of texts.
    pub tags: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ContactSnapshot { last_underscore_name = "last_name", type_ = "type",
    first_name_lower_case = "first_name_lower_case", email = "email",
    last_name_lower_case = "last_name_lower_case", location_underscore_id =
    "location_id", company_underscore_name = "company_name", id = "id", location_id_field
    = "locationId", name = "name", first_name = "firstName", last_name_field =
    "lastName", phone = "phone", company_name_field = "companyName", address1 =
    "address1", city = "city", state = "state", country = "country", postal_code =
    "postalCode", website = "website", source = "source", date_added = "dateAdded",
    date_of_birth = "dateOfBirth", assigned_to = "assignedTo", dnd = "dnd", tags = "tags"
    }
);

/// The schema `AmountSummary`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/AmountSummary`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AmountSummary {
    /// Sum before the discount, in the same unit as `amount`.
    ///
    /// `subtotal`: number; for example `100`.
    pub subtotal: Option<f64>,
    /// What is taken off, in the same unit as `amount`.
    ///
    /// `discount`: number; for example `10`.
    pub discount: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(AmountSummary { subtotal = "subtotal", discount = "discount" });

/// The schema `OrderSource`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/OrderSource`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderSource {
    /// Kind of the thing that the sale came from.
    ///
    /// `type`: one of `funnel`, `website`, `invoice`, `calendar`, `text2Pay`, `document_contracts`, `membership`, `mobile_app`, `communities`, `point_of_sale`, `manual`, `form` and 3 more.
    pub type_: Option<OrderSourceType>,
    /// Closer kind, such as `one_step_order_form`.
    ///
    /// `subType`: one of `one_step_order_form`, `two_step_order_form`, `upsell`, `tap_to_pay`, `card_payment`, `store`, `contact_view`, `email_campaign`, `payments_dashboard`, `shopify`, `subscription_view`, `store_upsell` and 7 more.
    pub sub_type: Option<OrderSourceSubType>,
    /// Id of the thing that the sale came from.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `SourceMeta`.
    pub meta: Option<SourceMeta>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    OrderSource { type_ = "type", sub_type = "subType", id = "id", name = "name", meta =
    "meta" }
);

/// The schema `OrderItem`.
///
/// Answers hold it.
///
/// Overlay: `overlays/payments/`, `#/components/schemas/OrderItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderItem {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `6578278e879ad2646715ba9c`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Iphone 15 pro`.
    pub name: Option<String>,
    /// What it is about, as the id of a product, its record or the name of a service.
    ///
    /// `product`: an object, `DefaultProductResponse`.
    pub product: Option<DefaultProductResponse>,
    /// The price that was chosen.
    ///
    /// `price`: an object, `DefaultPriceResponse`.
    pub price: Option<DefaultPriceResponse>,
    /// How many.
    ///
    /// `qty`: whole number; for example `1`.
    pub qty: Option<i64>,
    /// `authorizeAmount`: number.
    pub authorize_amount: Option<f64>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    OrderItem { id = "_id", name = "name", product = "product", price = "price", qty =
    "qty", authorize_amount = "authorizeAmount", location_id = "locationId" }
);

/// The schema `DefaultProductResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/DefaultProductResponseDto`.
#[doc(alias = "DefaultProductResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultProductResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `655b33a82209e60b6adb87a5`.
    pub id: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `This is a really awesome product`.
    pub description: Option<String>,
    /// `variants`: list of `ProductVariant`.
    pub variants: rt::List<ProductVariant>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Awesome Product`.
    pub name: Option<String>,
    /// What kind of thing is sold, such as `PHYSICAL`, `DIGITAL` or `SERVICE` in
    /// products.
    ///
    /// `productType`: text; for example `PHYSICAL`.
    pub product_type: Option<String>,
    /// Whether the online store shows the product.
    ///
    /// `availableInStore`: flag; for example `true`.
    pub available_in_store: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-11-20T10:23:36.515Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-01-23T09:57:04.846Z`.
    pub updated_at: Option<String>,
    /// What the buyer's bank statement shows.
    ///
    /// `statementDescriptor`: text; for example `abcde`.
    pub statement_descriptor: Option<String>,
    /// Address of a picture.
    ///
    /// `image`: text.
    pub image: Option<String>,
    /// Ids of collections that a product is in; in queries one text with commas.
    ///
    /// `collectionIds`: list of texts; for example `["65d71377c326ea78e1c47df5","65d71377c326ea78e1c47d34"]`.
    pub collection_ids: rt::List<String>,
    /// `isTaxesEnabled`: flag; `false` where nothing is sent; for example `true`.
    pub is_taxes_enabled: Option<bool>,
    /// Ids of taxes.
    ///
    /// `taxes`: list of texts; for example `["654492a4e6bef380114de15a"]`.
    pub taxes: rt::List<String>,
    /// Id of the category by which taxes are worked out.
    ///
    /// `automaticTaxCategoryId`: text; for example `65d71377c326ea78e1c47df5`.
    pub automatic_tax_category_id: Option<String>,
    /// A badge on the product, such as "Featured".
    ///
    /// `label`: an object, `ProductLabel`.
    pub label: Option<ProductLabel>,
    /// Part of an address on the web by which it is found.
    ///
    /// `slug`: text; for example `washing-machine`.
    pub slug: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DefaultProductResponse { id = "_id", description = "description", variants =
    "variants", location_id = "locationId", name = "name", product_type = "productType",
    available_in_store = "availableInStore", created_at = "createdAt", updated_at =
    "updatedAt", statement_descriptor = "statementDescriptor", image = "image",
    collection_ids = "collectionIds", is_taxes_enabled = "isTaxesEnabled", taxes =
    "taxes", automatic_tax_category_id = "automaticTaxCategoryId", label = "label", slug
    = "slug" }
);

/// The schema `ProductVariantDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/ProductVariantDto`.
#[doc(alias = "ProductVariantDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductVariant {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `38s63qmxfr4`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Size`.
    pub name: Option<String>,
    /// `options`: list of `ProductVariantOption`.
    pub options: rt::List<ProductVariantOption>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ProductVariant { id = "id", name = "name", options = "options" });

/// The schema `ProductVariantOptionDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/ProductVariantOptionDto`.
#[doc(alias = "ProductVariantOptionDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductVariantOption {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `h4z7u0im2q8`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `XL`.
    pub name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ProductVariantOption { id = "id", name = "name" });

/// The schema `ProductLabelDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/ProductLabelDto`.
#[doc(alias = "ProductLabelDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductLabel {
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Featured`.
    pub title: Option<String>,
    /// From when the badge is shown, in ISO 8601.
    ///
    /// `startDate`: date and time (RFC 3339); for example `2024-06-26T05:43:35.000Z`.
    pub start_date: Option<String>,
    /// Until when the badge is shown, in ISO 8601.
    ///
    /// `endDate`: date and time (RFC 3339); for example `2024-06-30T05:43:39.000Z`.
    pub end_date: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ProductLabel { title = "title", start_date = "startDate", end_date = "endDate" }
);

/// The schema `DefaultPriceResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/DefaultPriceResponseDto`.
#[doc(alias = "DefaultPriceResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultPriceResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `655b33aa2209e60b6adb87a7`.
    pub id: Option<String>,
    /// `membershipOffers`: list of `MembershipOffer`.
    pub membership_offers: rt::List<MembershipOffer>,
    /// Ids of the options, such as size and colour, that make this price.
    ///
    /// `variantOptionIds`: list of texts; for example `["h4z7u0im2q8","h3nst2ltsnn"]`.
    pub variant_option_ids: rt::List<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: Option<String>,
    /// What it is about, as the id of a product, its record or the name of a service.
    ///
    /// `product`: text; for example `655b33a82209e60b6adb87a5`.
    pub product: Option<String>,
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Red / S`.
    pub name: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `one_time`, `recurring`; for example `one_time`.
    pub type_: Option<DefaultPriceResponseType>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `INR`.
    pub currency: Option<String>,
    /// Sum, in which unit no document says; most examples read as whole units.
    ///
    /// `amount`: number; for example `199999`.
    pub amount: Option<f64>,
    /// How often it comes again, where it does.
    ///
    /// `recurring`: an object, `Recurring`.
    pub recurring: Option<Recurring>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-11-20T10:23:38.645Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-01-23T09:57:04.852Z`.
    pub updated_at: Option<String>,
    /// A higher price to show beside, in the same unit as `amount`.
    ///
    /// `compareAtPrice`: number; for example `2000000`.
    pub compare_at_price: Option<f64>,
    /// `trackInventory`: flag, null is a value of its own.
    pub track_inventory: Option<Option<bool>>,
    /// How many pieces are in stock.
    ///
    /// `availableQuantity`: whole number; for example `5`.
    pub available_quantity: Option<i64>,
    /// Whether one can buy it when none is left.
    ///
    /// `allowOutOfStockPurchases`: flag; for example `true`.
    pub allow_out_of_stock_purchases: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DefaultPriceResponse { id = "_id", membership_offers = "membershipOffers",
    variant_option_ids = "variantOptionIds", location_id = "locationId", product =
    "product", user_id = "userId", name = "name", type_ = "type", currency = "currency",
    amount = "amount", recurring = "recurring", created_at = "createdAt", updated_at =
    "updatedAt", compare_at_price = "compareAtPrice", track_inventory = "trackInventory",
    available_quantity = "availableQuantity", allow_out_of_stock_purchases =
    "allowOutOfStockPurchases" }
);

/// The schema `MembershipOfferDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/MembershipOfferDto`.
#[doc(alias = "MembershipOfferDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MembershipOffer {
    /// Name of the membership offer.
    ///
    /// `label`: text; for example `top_50`.
    pub label: Option<String>,
    /// The value itself; unit and form depend on where it stands.
    ///
    /// `value`: text; for example `50`.
    pub value: Option<String>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `655b33aa2209e60b6adb87a7`.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(MembershipOffer { label = "label", value = "value", id = "_id" });

/// The schema `RecurringDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/RecurringDto`.
#[doc(alias = "RecurringDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recurring {
    /// `interval`: one of `day`, `month`, `week`, `year`; for example `day`.
    pub interval: Option<RecurringInterval>,
    /// Every how many of `interval`.
    ///
    /// `intervalCount`: whole number; for example `1`.
    pub interval_count: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Recurring { interval = "interval", interval_count = "intervalCount" });

/// The schema `CouponDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/CouponDto`.
#[doc(alias = "CouponDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Coupon {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `67f6c132d9485f9dacd5f123`.
    pub id: Option<String>,
    /// How often it has been used.
    ///
    /// `usageCount`: whole number; for example `12`.
    pub usage_count: Option<i64>,
    /// How often one customer may use it, 0 for as often as wanted; when writing it is a
    /// flag for once only.
    ///
    /// `limitPerCustomer`: whole number; for example `5`.
    pub limit_per_customer: Option<i64>,
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `79t07PzK8Tvf73d12312`.
    pub alt_id: Option<String>,
    /// Kind of the owner that `altId` names; `location` is the only value for accounts.
    ///
    /// `altType`: text; for example `location`.
    pub alt_type: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `NEWT6`.
    pub name: Option<String>,
    /// What customers type in to get the discount.
    ///
    /// `code`: text; for example `NEWT6`.
    pub code: Option<String>,
    /// Whether `discountValue` is a percentage or a sum of money.
    ///
    /// `discountType`: one of `percentage`, `amount`; for example `percentage`.
    pub discount_type: Option<DiscountType>,
    /// A percentage or a sum of money, as `discountType` says.
    ///
    /// `discountValue`: number; for example `25`.
    pub discount_value: Option<f64>,
    /// State of the order, payment or coupon; in some answers whether the call worked.
    ///
    /// `status`: one of `scheduled`, `active`, `expired`; for example `scheduled`.
    pub status: Option<Status>,
    /// From when it counts, in ISO 8601.
    ///
    /// `startDate`: date and time (RFC 3339); for example `2025-04-30T18:30:00.000Z`.
    pub start_date: Option<String>,
    /// Until when it counts, in ISO 8601; without it there is no end.
    ///
    /// `endDate`: date and time (RFC 3339); for example `2025-05-30T18:30:00.000Z`.
    pub end_date: Option<String>,
    /// Whether later payments of a subscription get the discount as well.
    ///
    /// `applyToFuturePayments`: flag; for example `true`.
    pub apply_to_future_payments: Option<bool>,
    /// For how many of the later payments, or for all.
    ///
    /// `applyToFuturePaymentsConfig`: an object, `ApplyToFuturePaymentsConfigDto`.
    pub apply_to_future_payments_config: Option<ApplyToFuturePaymentsConfigDto>,
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `q0m15dTLGeiGOXG123123`.
    pub user_id: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2025-04-09T18:49:22.026Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2025-04-09T18:49:22.026Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Coupon { id = "_id", usage_count = "usageCount", limit_per_customer =
    "limitPerCustomer", alt_id = "altId", alt_type = "altType", name = "name", code =
    "code", discount_type = "discountType", discount_value = "discountValue", status =
    "status", start_date = "startDate", end_date = "endDate", apply_to_future_payments =
    "applyToFuturePayments", apply_to_future_payments_config =
    "applyToFuturePaymentsConfig", user_id = "userId", created_at = "createdAt",
    updated_at = "updatedAt" }
);

/// The schema `ApplyToFuturePaymentsConfigDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/ApplyToFuturePaymentsConfigDto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyToFuturePaymentsConfigDto {
    /// For all later payments, or for some months.
    ///
    /// `type`: one of `forever`, `fixed`; for example `fixed`.
    pub type_: Option<Type>,
    /// How many months later payments get the discount; only for `fixed`.
    ///
    /// `duration`: whole number; for example `3`.
    pub duration: Option<i64>,
    /// `durationType`: text; for example `months`.
    pub duration_type: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ApplyToFuturePaymentsConfigDto { type_ = "type", duration = "duration", duration_type
    = "durationType" }
);

/// The object `meta` of `GetOrderResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/GetOrderResponseSchema/properties/meta`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderResponseMeta {
    /// `couponSessionExpired`: flag.
    pub coupon_session_expired: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetOrderResponseMeta { coupon_session_expired = "couponSessionExpired" });

/// The schema `CardDto`.
///
/// Requests send it.
///
/// Document: `api/payments.yaml#/components/schemas/CardDto`.
#[doc(alias = "CardDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Card {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `visa`, `mastercard`, `other`; for example `mastercard`.
    pub type_: Option<CardType>,
    /// `last4`: text; for example `1234`.
    pub last4: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Card { type_ = "type", last4 = "last4" });

impl Card {
    /// One with all that the document requires.
    pub fn new(type_: impl Into<CardType>, last4: impl Into<String>) -> Self {
        Self {
            type_: Some(type_.into()),
            last4: Some(last4.into()),
            ..Self::default()
        }
    }
}

/// The schema `ChequeDto`.
///
/// Requests send it.
///
/// Document: `api/payments.yaml#/components/schemas/ChequeDto`.
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

/// The schema `PostRecordOrderPaymentResponse`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/PostRecordOrderPaymentResponse`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostRecordOrderPaymentResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PostRecordOrderPaymentResponse { success = "success" });

/// The schema `ListFulfillmentResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/ListFulfillmentResponseDto`.
#[doc(alias = "ListFulfillmentResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFulfillmentResponse {
    /// State of the order, payment or coupon; in some answers whether the call worked.
    ///
    /// `status`: flag; for example `true`.
    pub status: Option<bool>,
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `Fulfillment`.
    pub data: rt::List<Fulfillment>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListFulfillmentResponse { status = "status", data = "data" });

/// The schema `FulfillmentSchema`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/FulfillmentSchema`.
#[doc(alias = "FulfillmentSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fulfillment {
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `6578278e879ad2646715ba9c`.
    pub alt_id: Option<String>,
    /// Kind of the owner that `altId` names; `location` is the only value for accounts.
    ///
    /// `altType`: only `location`.
    pub alt_type: Option<AltType>,
    /// Parcels, each with its carrier and number.
    ///
    /// `trackings`: list of `FulfillmentTracking`.
    pub trackings: rt::List<FulfillmentTracking>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `655b33a82209e60b6adb87a5`.
    pub id: Option<String>,
    /// What was ordered, or what was sent.
    ///
    /// `items`: list of `FulfilledItem`.
    pub items: rt::List<FulfilledItem>,
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
    Fulfillment { alt_id = "altId", alt_type = "altType", trackings = "trackings", id =
    "_id", items = "items", created_at = "createdAt", updated_at = "updatedAt" }
);

/// The schema `FulfillmentTracking`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/FulfillmentTracking`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FulfillmentTracking {
    /// `trackingNumber`: text; for example `40012345678`.
    pub tracking_number: Option<String>,
    /// `shippingCarrier`: text; for example `FedEx`.
    pub shipping_carrier: Option<String>,
    /// `trackingUrl`: text; for example `https://www.fedex.com/wtrk/track/?trknbr=40012345678`.
    pub tracking_url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FulfillmentTracking { tracking_number = "trackingNumber", shipping_carrier =
    "shippingCarrier", tracking_url = "trackingUrl" }
);

impl FulfillmentTracking {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `trackingNumber`.
    #[must_use]
    pub fn tracking_number(mut self, tracking_number: impl Into<String>) -> Self {
        self.tracking_number = Some(tracking_number.into());
        self
    }

    /// Sets `shippingCarrier`.
    #[must_use]
    pub fn shipping_carrier(mut self, shipping_carrier: impl Into<String>) -> Self {
        self.shipping_carrier = Some(shipping_carrier.into());
        self
    }

    /// Sets `trackingUrl`.
    #[must_use]
    pub fn tracking_url(mut self, tracking_url: impl Into<String>) -> Self {
        self.tracking_url = Some(tracking_url.into());
        self
    }
}

/// The schema `FulfilledItem`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/FulfilledItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FulfilledItem {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `6578278e879ad2646715ba9c`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Iphone 15 pro`.
    pub name: Option<String>,
    /// What it is about, as the id of a product, its record or the name of a service.
    ///
    /// `product`: an object, `DefaultProductResponse`.
    pub product: Option<DefaultProductResponse>,
    /// The price that was chosen.
    ///
    /// `price`: an object, `DefaultPriceResponse`.
    pub price: Option<DefaultPriceResponse>,
    /// How many.
    ///
    /// `qty`: whole number; for example `1`.
    pub qty: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FulfilledItem { id = "_id", name = "name", product = "product", price = "price", qty
    = "qty" }
);

/// The schema `FulfillmentItems`.
///
/// Requests send it.
///
/// Document: `api/payments.yaml#/components/schemas/FulfillmentItems`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FulfillmentItems {
    /// Id of a price of a product; plans for accounts use those of Stripe, such as
    /// `price_…`.
    ///
    /// `priceId`: text; for example `6578278e879ad2646715ba9c`.
    pub price_id: Option<String>,
    /// How many.
    ///
    /// `qty`: whole number; for example `1`.
    pub qty: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FulfillmentItems { price_id = "priceId", qty = "qty" });

impl FulfillmentItems {
    /// One with all that the document requires.
    pub fn new(price_id: impl Into<String>, qty: i64) -> Self {
        Self {
            price_id: Some(price_id.into()),
            qty: Some(qty),
            ..Self::default()
        }
    }
}

/// The schema `CreateFulfillmentResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/CreateFulfillmentResponseDto`.
#[doc(alias = "CreateFulfillmentResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFulfillmentResponse {
    /// State of the order, payment or coupon; in some answers whether the call worked.
    ///
    /// `status`: flag; for example `true`.
    pub status: Option<bool>,
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `Fulfillment`.
    pub data: Option<Fulfillment>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CreateFulfillmentResponse { status = "status", data = "data" });

/// The schema `ListTxnsResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/ListTxnsResponseDto`.
#[doc(alias = "ListTxnsResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTxnsResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `TxnResponse`.
    pub data: rt::List<TxnResponse>,
    /// How many match in all.
    ///
    /// `totalCount`: whole number.
    pub total_count: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListTxnsResponse { data = "data", total_count = "totalCount" });

/// The schema `TxnResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/TxnResponseSchema`.
#[doc(alias = "TxnResponseSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TxnResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `61dd0feac077f72010f78804`.
    pub id: Option<String>,
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `3SwdhCu3svxI8AKsPJt6`.
    pub alt_id: Option<String>,
    /// Kind of the owner that `altId` names; `location` is the only value for accounts.
    ///
    /// `altType`: text; for example `location`.
    pub alt_type: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `XPLSw2SVagl12LMDeTmQ`.
    pub contact_id: Option<String>,
    /// Id of the contact whose record was merged into this contact; the payment was its
    /// own.
    ///
    /// `mergedFromContactId`: text; for example `XPLSw2SVagl12LMDeTmQ`.
    pub merged_from_contact_id: Option<String>,
    /// `contactName`: text; for example `James Bond`.
    pub contact_name: Option<String>,
    /// `contactEmail`: text; for example `james.bond@gohighlevel.com`.
    pub contact_email: Option<String>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// Sum, in which unit no document says; most examples read as whole units.
    ///
    /// `amount`: number; for example `100`.
    pub amount: Option<f64>,
    /// State of the order, payment or coupon; in some answers whether the call worked.
    ///
    /// `status`: text; for example `succeeded`.
    pub status: Option<String>,
    /// True for real money, false for test payments.
    ///
    /// `liveMode`: flag; for example `false`.
    pub live_mode: Option<bool>,
    /// What was paid for, such as `order`.
    ///
    /// `entityType`: text; for example `order`.
    pub entity_type: Option<String>,
    /// Id of what was paid for, such as an order.
    ///
    /// `entityId`: text; for example `61dd0fe9c077f73e67f78803`.
    pub entity_id: Option<String>,
    /// Kind of the thing that the sale came from, such as `funnel`.
    ///
    /// `entitySourceType`: text; for example `funnel`.
    pub entity_source_type: Option<String>,
    /// `entitySourceSubType`: text; for example `two_step_order_form`.
    pub entity_source_sub_type: Option<String>,
    /// `entitySourceName`: text; for example `new funnel`.
    pub entity_source_name: Option<String>,
    /// Id of the funnel or other thing that the sale came from.
    ///
    /// `entitySourceId`: text; for example `BDBMEghdIUaqMPEsK349`.
    pub entity_source_id: Option<String>,
    /// `entitySourceMeta`: an object, `SourceMeta`.
    pub entity_source_meta: Option<SourceMeta>,
    /// Id of the subscription at the payment provider.
    ///
    /// `subscriptionId`: text; for example `sub_1KGcXDCScnf89tZoVkoEMCEL`.
    pub subscription_id: Option<String>,
    /// Id of the charge at the payment provider.
    ///
    /// `chargeId`: text; for example `in_1KGcXDCScnf89tZohCsmImwE`.
    pub charge_id: Option<String>,
    /// The charge as the provider described it at that time.
    ///
    /// `chargeSnapshot`: an object, `ChargeSnapshot`.
    pub charge_snapshot: Option<ChargeSnapshot>,
    /// `paymentProviderType`: text; for example `stripe`.
    pub payment_provider_type: Option<String>,
    /// Id of the account at the payment provider.
    ///
    /// `paymentProviderConnectedAccount`: text; for example `612ca676b484b241fef9d962`.
    pub payment_provider_connected_account: Option<String>,
    /// Address that the buyer came from.
    ///
    /// `ipAddress`: text; for example `107.178.194.224`.
    pub ip_address: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-11-20T10:23:36.515Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2023-11-20T10:23:36.515Z`.
    pub updated_at: Option<String>,
    /// What was paid back, in the same unit as `amount`.
    ///
    /// `amountRefunded`: number; for example `10`.
    pub amount_refunded: Option<f64>,
    /// `paymentMethod`: an object, `TxnResponsePaymentMethod`.
    pub payment_method: Option<TxnResponsePaymentMethod>,
    /// When the money was charged.
    ///
    /// `fulfilledAt`: date and time (RFC 3339); for example `2023-11-20T10:27:36.515Z`.
    pub fulfilled_at: Option<String>,
    /// Id of the user who made it.
    ///
    /// `createdBy`: text; for example `user123`.
    pub created_by: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    TxnResponse { id = "_id", alt_id = "altId", alt_type = "altType", contact_id =
    "contactId", merged_from_contact_id = "mergedFromContactId", contact_name =
    "contactName", contact_email = "contactEmail", currency = "currency", amount =
    "amount", status = "status", live_mode = "liveMode", entity_type = "entityType",
    entity_id = "entityId", entity_source_type = "entitySourceType",
    entity_source_sub_type = "entitySourceSubType", entity_source_name =
    "entitySourceName", entity_source_id = "entitySourceId", entity_source_meta =
    "entitySourceMeta", subscription_id = "subscriptionId", charge_id = "chargeId",
    charge_snapshot = "chargeSnapshot", payment_provider_type = "paymentProviderType",
    payment_provider_connected_account = "paymentProviderConnectedAccount", ip_address =
    "ipAddress", created_at = "createdAt", updated_at = "updatedAt", amount_refunded =
    "amountRefunded", payment_method = "paymentMethod", fulfilled_at = "fulfilledAt",
    created_by = "createdBy" }
);

/// The schema `ChargeSnapshot`.
///
/// Answers hold it.
///
/// Overlay: `overlays/payments/`, `#/components/schemas/ChargeSnapshot`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargeSnapshot {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// `object`: text.
    pub object: Option<String>,
    /// `account_country`: text.
    pub account_country: Option<String>,
    /// `account_name`: text.
    pub account_name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ChargeSnapshot { id = "id", object = "object", account_country = "account_country",
    account_name = "account_name" }
);

/// The object `paymentMethod` of `TxnResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/TxnResponseSchema/properties/paymentMethod`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TxnResponsePaymentMethod {
    /// `card`: an object, `PaymentMethodCard`.
    pub card: Option<PaymentMethodCard>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(TxnResponsePaymentMethod { card = "card" });

/// The object `card` of `paymentMethod`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/TxnResponseSchema/properties/paymentMethod/properties/card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodCard {
    /// `brand`: text.
    pub brand: Option<String>,
    /// `last4`: text.
    pub last4: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PaymentMethodCard { brand = "brand", last4 = "last4" });

/// The schema `GetTxnResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/GetTxnResponseSchema`.
#[doc(alias = "GetTxnResponseSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTxnResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `61dd0feac077f72010f78804`.
    pub id: Option<String>,
    /// Kind of the owner that `altId` names; `location` is the only value for accounts.
    ///
    /// `altType`: text; for example `location`.
    pub alt_type: Option<String>,
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `3SwdhCu3svxI8AKsPJt6`.
    pub alt_id: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `XPLSw2SVagl12LMDeTmQ`.
    pub contact_id: Option<String>,
    /// The contact as it was when this happened; it does not change later.
    ///
    /// `contactSnapshot`: an object, `ContactSnapshot`.
    pub contact_snapshot: Option<ContactSnapshot>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// Sum, in which unit no document says; most examples read as whole units.
    ///
    /// `amount`: number; for example `100`.
    pub amount: Option<f64>,
    /// State of the order, payment or coupon; in some answers whether the call worked.
    ///
    /// `status`: text; for example `succeeded`.
    pub status: Option<String>,
    /// True for real money, false for test payments.
    ///
    /// `liveMode`: flag; for example `false`.
    pub live_mode: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-11-20T10:23:36.515Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-01-23T09:57:04.846Z`.
    pub updated_at: Option<String>,
    /// What was paid for, such as `order`.
    ///
    /// `entityType`: text; for example `order`.
    pub entity_type: Option<String>,
    /// Id of what was paid for, such as an order.
    ///
    /// `entityId`: text; for example `61dd0fe9c077f73e67f78803`.
    pub entity_id: Option<String>,
    /// Where the sale came from.
    ///
    /// `entitySource`: an object, `OrderSource`.
    pub entity_source: Option<OrderSource>,
    /// Id of the charge at the payment provider.
    ///
    /// `chargeId`: text; for example `in_1KGcXDCScnf89tZohCsmImwE`.
    pub charge_id: Option<String>,
    /// The charge as the provider described it at that time.
    ///
    /// `chargeSnapshot`: an object, `ChargeSnapshot`.
    pub charge_snapshot: Option<ChargeSnapshot>,
    /// Id of the invoice that was paid; can be the provider's.
    ///
    /// `invoiceId`: text; for example `in_1KGcXDCScnf89tZohCsmImwE`.
    pub invoice_id: Option<String>,
    /// Id of the subscription at the payment provider.
    ///
    /// `subscriptionId`: text; for example `sub_1KGcXDCScnf89tZoVkoEMCEL`.
    pub subscription_id: Option<String>,
    /// `paymentProvider`: an object, `PaymentProvider`.
    pub payment_provider: Option<PaymentProvider>,
    /// Address that the buyer came from.
    ///
    /// `ipAddress`: text; for example `107.178.194.224`.
    pub ip_address: Option<String>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `GetTxnResponseMeta`.
    pub meta: Option<GetTxnResponseMeta>,
    /// Whether somebody has marked it as a test.
    ///
    /// `markAsTest`: flag; for example `false`.
    pub mark_as_test: Option<bool>,
    /// Whether other transactions belong to this one.
    ///
    /// `isParent`: flag; for example `false`.
    pub is_parent: Option<bool>,
    /// What was paid back, in the same unit as `amount`.
    ///
    /// `amountRefunded`: number; for example `10`.
    pub amount_refunded: Option<f64>,
    /// Id of the receipt.
    ///
    /// `receiptId`: text; for example `6492fbea489bc07892c6defb`.
    pub receipt_id: Option<String>,
    /// Whether QuickBooks has it.
    ///
    /// `qboSynced`: flag; for example `false`.
    pub qbo_synced: Option<bool>,
    /// What QuickBooks answered.
    ///
    /// `qboResponse`: an object, `GetTxnResponseQboResponse`.
    pub qbo_response: Option<GetTxnResponseQboResponse>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `d3b16a92-a8ed-4e6b-8467-844750f78ed5`.
    pub trace_id: Option<String>,
    /// Id of the contact whose record was merged into this contact; the payment was its
    /// own.
    ///
    /// `mergedFromContactId`: text; for example `XPLSw2SVagl12LMDeTmQ`.
    pub merged_from_contact_id: Option<String>,
    /// Id of the user who made it.
    ///
    /// `createdBy`: text; for example `user123`.
    pub created_by: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetTxnResponse { id = "_id", alt_type = "altType", alt_id = "altId", contact_id =
    "contactId", contact_snapshot = "contactSnapshot", currency = "currency", amount =
    "amount", status = "status", live_mode = "liveMode", created_at = "createdAt",
    updated_at = "updatedAt", entity_type = "entityType", entity_id = "entityId",
    entity_source = "entitySource", charge_id = "chargeId", charge_snapshot =
    "chargeSnapshot", invoice_id = "invoiceId", subscription_id = "subscriptionId",
    payment_provider = "paymentProvider", ip_address = "ipAddress", meta = "meta",
    mark_as_test = "markAsTest", is_parent = "isParent", amount_refunded =
    "amountRefunded", receipt_id = "receiptId", qbo_synced = "qboSynced", qbo_response =
    "qboResponse", trace_id = "traceId", merged_from_contact_id = "mergedFromContactId",
    created_by = "createdBy" }
);

/// The schema `PaymentProvider`.
///
/// Answers hold it.
///
/// Overlay: `overlays/payments/`, `#/components/schemas/PaymentProvider`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentProvider {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// `connectedAccount`: an object, `PaymentProviderConnectedAccount`.
    pub connected_account: Option<PaymentProviderConnectedAccount>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PaymentProvider { type_ = "type", connected_account = "connectedAccount" });

/// The object `connectedAccount` of `PaymentProvider`.
///
/// Answers hold it.
///
/// Overlay: `overlays/payments/`, `#/components/schemas/PaymentProvider/properties/connectedAccount`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentProviderConnectedAccount {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// Id of an account at the service that is connected.
    ///
    /// `accountId`: text.
    pub account_id: Option<String>,
    /// `merchantClientId`: text.
    pub merchant_client_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PaymentProviderConnectedAccount { id = "_id", account_id = "accountId",
    merchant_client_id = "merchantClientId" }
);

/// The object `meta` of `GetTxnResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/GetTxnResponseSchema/properties/meta`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTxnResponseMeta {
    /// Id of a step of a funnel, from the funnels family.
    ///
    /// `stepId`: text.
    pub step_id: Option<String>,
    /// Id of a page at a social network.
    ///
    /// `pageId`: text.
    pub page_id: Option<String>,
    /// `pageUrl`: text.
    pub page_url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetTxnResponseMeta { step_id = "stepId", page_id = "pageId", page_url = "pageUrl" }
);

/// The object `qboResponse` of `GetTxnResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/GetTxnResponseSchema/properties/qboResponse`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTxnResponseQboResponse {
    /// Name of a host on the web; some answers put `https://` before it.
    ///
    /// `domain`: text.
    pub domain: Option<String>,
    /// `sparse`: flag.
    pub sparse: Option<bool>,
    /// `Id`: text.
    pub id: Option<String>,
    /// `SyncToken`: text.
    pub sync_token: Option<String>,
    /// `TotalAmt`: number.
    pub total_amt: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetTxnResponseQboResponse { domain = "domain", sparse = "sparse", id = "Id",
    sync_token = "SyncToken", total_amt = "TotalAmt" }
);

/// The schema `ListSubscriptionResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/ListSubscriptionResponseDto`.
#[doc(alias = "ListSubscriptionResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `SubscriptionResponse`.
    pub data: rt::List<SubscriptionResponse>,
    /// How many match in all.
    ///
    /// `totalCount`: whole number.
    pub total_count: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListSubscriptionResponse { data = "data", total_count = "totalCount" });

/// The schema `SubscriptionResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/SubscriptionResponseSchema`.
#[doc(alias = "SubscriptionResponseSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `64bf78af39118e4011926cba`.
    pub id: Option<String>,
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `3SwdhCu3svxI8AKsPJt6`.
    pub alt_id: Option<String>,
    /// Kind of the owner that `altId` names; `location` is the only value for accounts.
    ///
    /// `altType`: only `location`; for example `location`.
    pub alt_type: Option<AltType>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `XPLSw2SVagl12LMDeTmQ`.
    pub contact_id: Option<String>,
    /// `contactName`: text; for example `James Bond`.
    pub contact_name: Option<String>,
    /// `contactEmail`: text; for example `james.bond@gohighlevel.com`.
    pub contact_email: Option<String>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// Sum, in which unit no document says; most examples read as whole units.
    ///
    /// `amount`: number; for example `100`.
    pub amount: Option<f64>,
    /// State of the order, payment or coupon; in some answers whether the call worked.
    ///
    /// `status`: text; for example `active`.
    pub status: Option<String>,
    /// True for real money, false for test payments.
    ///
    /// `liveMode`: flag; for example `false`.
    pub live_mode: Option<bool>,
    /// What was paid for, such as `order`.
    ///
    /// `entityType`: text; for example `order`.
    pub entity_type: Option<String>,
    /// Id of what was paid for, such as an order.
    ///
    /// `entityId`: text; for example `62f4db0f3059ecee61379012`.
    pub entity_id: Option<String>,
    /// Kind of the thing that the sale came from, such as `funnel`.
    ///
    /// `entitySourceType`: text; for example `funnel`.
    pub entity_source_type: Option<String>,
    /// `entitySourceName`: text; for example `Attribution Funnel`.
    pub entity_source_name: Option<String>,
    /// Id of the funnel or other thing that the sale came from.
    ///
    /// `entitySourceId`: text; for example `bevrkPbLaDNXFaqfLKMm`.
    pub entity_source_id: Option<String>,
    /// `entitySourceMeta`: an object, `SourceMeta`.
    pub entity_source_meta: Option<SourceMeta>,
    /// Id of the subscription at the payment provider.
    ///
    /// `subscriptionId`: text; for example `I-0UE609H8E43P`.
    pub subscription_id: Option<String>,
    /// The subscription as the provider described it at that time.
    ///
    /// `subscriptionSnapshot`: an object, `SubscriptionSnapshot`.
    pub subscription_snapshot: Option<SubscriptionSnapshot>,
    /// `paymentProviderType`: text; for example `stripe`.
    pub payment_provider_type: Option<String>,
    /// Id of the account at the payment provider.
    ///
    /// `paymentProviderConnectedAccount`: text.
    pub payment_provider_connected_account: Option<String>,
    /// Address that the buyer came from.
    ///
    /// `ipAddress`: text; for example `103.100.16.82`.
    pub ip_address: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-11-20T10:23:36.515Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2023-11-20T10:23:36.515Z`.
    pub updated_at: Option<String>,
    /// Id of the user who made it.
    ///
    /// `createdBy`: text; for example `user123`.
    pub created_by: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SubscriptionResponse { id = "_id", alt_id = "altId", alt_type = "altType", contact_id
    = "contactId", contact_name = "contactName", contact_email = "contactEmail", currency
    = "currency", amount = "amount", status = "status", live_mode = "liveMode",
    entity_type = "entityType", entity_id = "entityId", entity_source_type =
    "entitySourceType", entity_source_name = "entitySourceName", entity_source_id =
    "entitySourceId", entity_source_meta = "entitySourceMeta", subscription_id =
    "subscriptionId", subscription_snapshot = "subscriptionSnapshot",
    payment_provider_type = "paymentProviderType", payment_provider_connected_account =
    "paymentProviderConnectedAccount", ip_address = "ipAddress", created_at =
    "createdAt", updated_at = "updatedAt", created_by = "createdBy" }
);

/// The schema `SubscriptionSnapshot`.
///
/// Answers hold it.
///
/// Overlay: `overlays/payments/`, `#/components/schemas/SubscriptionSnapshot`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionSnapshot {
    /// State of the order, payment or coupon; in some answers whether the call worked.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// `status_update_time`: text.
    pub status_update_time: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// `plan_id`: text.
    pub plan_id: Option<String>,
    /// `start_time`: text.
    pub start_time: Option<String>,
    /// `quantity`: whole number.
    pub quantity: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SubscriptionSnapshot { status = "status", status_update_time = "status_update_time",
    id = "id", plan_id = "plan_id", start_time = "start_time", quantity = "quantity" }
);

/// The schema `GetSubscriptionResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/GetSubscriptionResponseSchema`.
#[doc(alias = "GetSubscriptionResponseSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `64bf78af39118e4011926cba`.
    pub id: Option<String>,
    /// Kind of the owner that `altId` names; `location` is the only value for accounts.
    ///
    /// `altType`: text; for example `location`.
    pub alt_type: Option<String>,
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `3SwdhCu3svxI8AKsPJt6`.
    pub alt_id: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `XPLSw2SVagl12LMDeTmQ`.
    pub contact_id: Option<String>,
    /// The contact as it was when this happened; it does not change later.
    ///
    /// `contactSnapshot`: an object, `ContactSnapshot`.
    pub contact_snapshot: Option<ContactSnapshot>,
    /// `coupon`: an object, `Coupon`.
    pub coupon: Option<Coupon>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// Sum, in which unit no document says; most examples read as whole units.
    ///
    /// `amount`: number; for example `100`.
    pub amount: Option<f64>,
    /// State of the order, payment or coupon; in some answers whether the call worked.
    ///
    /// `status`: text; for example `active`.
    pub status: Option<String>,
    /// True for real money, false for test payments.
    ///
    /// `liveMode`: flag; for example `false`.
    pub live_mode: Option<bool>,
    /// What was paid for, such as `order`.
    ///
    /// `entityType`: text; for example `order`.
    pub entity_type: Option<String>,
    /// Id of what was paid for, such as an order.
    ///
    /// `entityId`: text; for example `62f4db0f3059ecee61379012`.
    pub entity_id: Option<String>,
    /// Where the sale came from.
    ///
    /// `entitySource`: an object, `OrderSource`.
    pub entity_source: Option<OrderSource>,
    /// Id of the subscription at the payment provider.
    ///
    /// `subscriptionId`: text; for example `I-0UE609H8E43P`.
    pub subscription_id: Option<String>,
    /// The subscription as the provider described it at that time.
    ///
    /// `subscriptionSnapshot`: an object, `SubscriptionSnapshot`.
    pub subscription_snapshot: Option<SubscriptionSnapshot>,
    /// `paymentProvider`: an object, `PaymentProvider`.
    pub payment_provider: Option<PaymentProvider>,
    /// Address that the buyer came from.
    ///
    /// `ipAddress`: text; for example `103.100.16.82`.
    pub ip_address: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-11-20T10:23:36.515Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-01-23T09:57:04.846Z`.
    pub updated_at: Option<String>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `GetSubscriptionResponseMeta`.
    pub meta: Option<GetSubscriptionResponseMeta>,
    /// Whether somebody has marked it as a test.
    ///
    /// `markAsTest`: flag; for example `false`.
    pub mark_as_test: Option<bool>,
    /// When it happens or comes again; for calendars the hours that can be booked.
    ///
    /// `schedule`: an object, `ScheduleOptions`; for example `{ collection: "transactionsv2", id: "6320652f0f664b6632006920" }`.
    pub schedule: Option<ScheduleOptions>,
    /// Customer and payment method at the provider that are charged.
    ///
    /// `autoPayment`: an object, `GetSubscriptionResponseAutoPayment`.
    pub auto_payment: Option<GetSubscriptionResponseAutoPayment>,
    /// `recurringProduct`: an object, `GetSubscriptionResponseRecurringProduct`.
    pub recurring_product: Option<GetSubscriptionResponseRecurringProduct>,
    /// When the subscription was cancelled; missing while it runs.
    ///
    /// `canceledAt`: date and time (RFC 3339); for example `2023-11-20T10:23:36.515Z`.
    pub canceled_at: Option<String>,
    /// Id of the user who cancelled it.
    ///
    /// `canceledBy`: text; for example `qUuXUiB2AiA2DIthEicP`.
    pub canceled_by: Option<String>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `302d2cf4-1ba0-4bf5-bc3b-f8fa76fda58a`.
    pub trace_id: Option<String>,
    /// Id of the user who made it.
    ///
    /// `createdBy`: text; for example `user123`.
    pub created_by: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetSubscriptionResponse { id = "_id", alt_type = "altType", alt_id = "altId",
    contact_id = "contactId", contact_snapshot = "contactSnapshot", coupon = "coupon",
    currency = "currency", amount = "amount", status = "status", live_mode = "liveMode",
    entity_type = "entityType", entity_id = "entityId", entity_source = "entitySource",
    subscription_id = "subscriptionId", subscription_snapshot = "subscriptionSnapshot",
    payment_provider = "paymentProvider", ip_address = "ipAddress", created_at =
    "createdAt", updated_at = "updatedAt", meta = "meta", mark_as_test = "markAsTest",
    schedule = "schedule", auto_payment = "autoPayment", recurring_product =
    "recurringProduct", canceled_at = "canceledAt", canceled_by = "canceledBy", trace_id
    = "traceId", created_by = "createdBy" }
);

/// The object `meta` of `GetSubscriptionResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/GetSubscriptionResponseSchema/properties/meta`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionResponseMeta {
    /// `collection`: text.
    pub collection: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetSubscriptionResponseMeta { collection = "collection", id = "id" });

/// The schema `ScheduleOptionsDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/ScheduleOptionsDto`.
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

/// The schema `CustomRRuleOptionsDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/CustomRRuleOptionsDto`.
#[doc(alias = "CustomRRuleOptionsDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomRRuleOptions {
    /// `intervalType`: one of `yearly`, `monthly`, `weekly`, `daily`, `hourly`, `minutely`, `secondly`; for example `monthly`.
    pub interval_type: Option<CustomRRuleOptionsIntervalType>,
    /// Every how many of `intervalType`.
    ///
    /// `interval`: whole number; for example `2`.
    pub interval: Option<i64>,
    /// A day, such as `2023-01-01`.
    ///
    /// `startDate`: date (`YYYY-MM-DD`); for example `2023-01-01`.
    pub start_date: Option<String>,
    /// Time of day, such as `20:45:00`.
    ///
    /// `startTime`: text; for example `20:45:00`.
    pub start_time: Option<String>,
    /// A day, such as `2029-11-01`.
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
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomRRuleOptions { interval_type = "intervalType", interval = "interval",
    start_date = "startDate", start_time = "startTime", end_date = "endDate", end_time =
    "endTime", day_of_month = "dayOfMonth", day_of_week = "dayOfWeek", num_of_week =
    "numOfWeek", month_of_year = "monthOfYear", count = "count", days_before =
    "daysBefore" }
);

/// The object `autoPayment` of `GetSubscriptionResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/GetSubscriptionResponseSchema/properties/autoPayment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionResponseAutoPayment {
    /// `customerId`: text.
    pub customer_id: Option<String>,
    /// `paymentMethodId`: text.
    pub payment_method_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetSubscriptionResponseAutoPayment { customer_id = "customerId", payment_method_id =
    "paymentMethodId" }
);

/// The object `recurringProduct` of `GetSubscriptionResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/GetSubscriptionResponseSchema/properties/recurringProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionResponseRecurringProduct {
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// `funnel`: text.
    pub funnel: Option<String>,
    /// `step`: text.
    pub step: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetSubscriptionResponseRecurringProduct { location_id = "locationId", funnel =
    "funnel", step = "step", name = "name" }
);

/// The schema `ListCouponsResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/ListCouponsResponseDto`.
#[doc(alias = "ListCouponsResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCouponsResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `Coupon`.
    pub data: rt::List<Coupon>,
    /// How many match in all.
    ///
    /// `totalCount`: whole number; for example `20`.
    pub total_count: Option<i64>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `c667b18d-8f5e-44cf-a914`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ListCouponsResponse { data = "data", total_count = "totalCount", trace_id = "traceId"
    }
);

/// The schema `CreateCouponResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/CreateCouponResponseDto`.
#[doc(alias = "CreateCouponResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCouponResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `67f6c132d9485f9dacd5f123`.
    pub id: Option<String>,
    /// How often it has been used.
    ///
    /// `usageCount`: whole number; for example `12`.
    pub usage_count: Option<i64>,
    /// How often one customer may use it, 0 for as often as wanted; when writing it is a
    /// flag for once only.
    ///
    /// `limitPerCustomer`: whole number; for example `5`.
    pub limit_per_customer: Option<i64>,
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `79t07PzK8Tvf73d12312`.
    pub alt_id: Option<String>,
    /// Kind of the owner that `altId` names; `location` is the only value for accounts.
    ///
    /// `altType`: text; for example `location`.
    pub alt_type: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `NEWT6`.
    pub name: Option<String>,
    /// What customers type in to get the discount.
    ///
    /// `code`: text; for example `NEWT6`.
    pub code: Option<String>,
    /// Whether `discountValue` is a percentage or a sum of money.
    ///
    /// `discountType`: one of `percentage`, `amount`; for example `percentage`.
    pub discount_type: Option<DiscountType>,
    /// A percentage or a sum of money, as `discountType` says.
    ///
    /// `discountValue`: number; for example `25`.
    pub discount_value: Option<f64>,
    /// State of the order, payment or coupon; in some answers whether the call worked.
    ///
    /// `status`: one of `scheduled`, `active`, `expired`; for example `scheduled`.
    pub status: Option<Status>,
    /// From when it counts, in ISO 8601.
    ///
    /// `startDate`: date and time (RFC 3339); for example `2025-04-30T18:30:00.000Z`.
    pub start_date: Option<String>,
    /// Until when it counts, in ISO 8601; without it there is no end.
    ///
    /// `endDate`: date and time (RFC 3339); for example `2025-05-30T18:30:00.000Z`.
    pub end_date: Option<String>,
    /// Whether later payments of a subscription get the discount as well.
    ///
    /// `applyToFuturePayments`: flag; for example `true`.
    pub apply_to_future_payments: Option<bool>,
    /// For how many of the later payments, or for all.
    ///
    /// `applyToFuturePaymentsConfig`: an object, `ApplyToFuturePaymentsConfigDto`.
    pub apply_to_future_payments_config: Option<ApplyToFuturePaymentsConfigDto>,
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `q0m15dTLGeiGOXG123123`.
    pub user_id: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2025-04-09T18:49:22.026Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2025-04-09T18:49:22.026Z`.
    pub updated_at: Option<String>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `c667b18d-8f5e-44cf-a914`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateCouponResponse { id = "_id", usage_count = "usageCount", limit_per_customer =
    "limitPerCustomer", alt_id = "altId", alt_type = "altType", name = "name", code =
    "code", discount_type = "discountType", discount_value = "discountValue", status =
    "status", start_date = "startDate", end_date = "endDate", apply_to_future_payments =
    "applyToFuturePayments", apply_to_future_payments_config =
    "applyToFuturePaymentsConfig", user_id = "userId", created_at = "createdAt",
    updated_at = "updatedAt", trace_id = "traceId" }
);

/// The schema `ApplyToFuturePaymentsConfig`.
///
/// Requests send it.
///
/// Document: `api/payments.yaml#/components/schemas/ApplyToFuturePaymentsConfig`.
#[doc(alias = "ApplyToFuturePaymentsConfig")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyToFuturePaymentsConfigSchema {
    /// For all later payments, or for some months.
    ///
    /// `type`: one of `forever`, `fixed`; for example `forever | fixed`.
    pub type_: Option<Type>,
    /// How many months later payments get the discount; only for `fixed`.
    ///
    /// `duration`: whole number; for example `5`.
    pub duration: Option<i64>,
    /// `durationType`: only `months`; for example `months`.
    pub duration_type: Option<ApplyToFuturePaymentsConfigDurationType>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ApplyToFuturePaymentsConfigSchema { type_ = "type", duration = "duration",
    duration_type = "durationType" }
);

impl ApplyToFuturePaymentsConfigSchema {
    /// One with all that the document requires.
    pub fn new(
        type_: impl Into<Type>,
        duration: i64,
        duration_type: impl Into<ApplyToFuturePaymentsConfigDurationType>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            duration: Some(duration),
            duration_type: Some(duration_type.into()),
            ..Self::default()
        }
    }
}

/// The schema `DeleteCouponResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/DeleteCouponResponseDto`.
#[doc(alias = "DeleteCouponResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCouponResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `c667b18d-8f5e-44cf-a914`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeleteCouponResponse { success = "success", trace_id = "traceId" });

/// The schema `CreateCustomProvidersResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/CreateCustomProvidersResponseSchema`.
#[doc(alias = "CreateCustomProvidersResponseSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomProvidersResponse {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Company Paypal Integration`.
    pub name: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// Page that is shown in a frame for paying.
    ///
    /// `paymentsUrl`: text; for example `https://testpayment.paypal.com`.
    pub payments_url: Option<String>,
    /// Address that the platform asks to verify, refund or manage subscriptions.
    ///
    /// `queryUrl`: text; for example `https://testsubscription.paypal.com`.
    pub query_url: Option<String>,
    /// Address of a picture.
    ///
    /// `imageUrl`: text; for example `https://testsubscription.paypal.com`.
    pub image_url: Option<String>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `662a44ad19a2a44d3cd9d749`.
    pub id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `Lk3nlfk4lxlelVEwcW`.
    pub location_id: Option<String>,
    /// Id of the app that brings the provider.
    ///
    /// `marketplaceAppId`: text; for example `65f0b217a05c774da7f1efa5`.
    pub marketplace_app_id: Option<String>,
    /// `paymentProvider`: an object, `CustomProviderModes`.
    pub payment_provider: Option<CustomProviderModes>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `true`.
    pub deleted: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-11-20T10:23:36.515Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-01-23T09:57:04.846Z`.
    pub updated_at: Option<String>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `302d2cf4-1ba0-4bf5-bc3b-f8fa76fda58a`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateCustomProvidersResponse { name = "name", description = "description",
    payments_url = "paymentsUrl", query_url = "queryUrl", image_url = "imageUrl", id =
    "_id", location_id = "locationId", marketplace_app_id = "marketplaceAppId",
    payment_provider = "paymentProvider", deleted = "deleted", created_at = "createdAt",
    updated_at = "updatedAt", trace_id = "traceId" }
);

/// The schema `CustomProviderModes`.
///
/// Answers hold it.
///
/// Overlay: `overlays/payments/`, `#/components/schemas/CustomProviderModes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomProviderModes {
    /// Keys for real payments.
    ///
    /// `live`: an object, `CustomProviderMode`.
    pub live: Option<CustomProviderMode>,
    /// Keys for test payments.
    ///
    /// `test`: an object, `CustomProviderMode`.
    pub test: Option<CustomProviderMode>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CustomProviderModes { live = "live", test = "test" });

/// The schema `CustomProviderMode`.
///
/// Answers hold it.
///
/// Overlay: `overlays/payments/`, `#/components/schemas/CustomProviderMode`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomProviderMode {
    /// True for real money, false for test payments.
    ///
    /// `liveMode`: flag.
    pub live_mode: Option<bool>,
    /// The provider's secret key; treat it like a password.
    ///
    /// `apiKey`: text.
    pub api_key: Option<String>,
    /// The provider's public key.
    ///
    /// `publishableKey`: text.
    pub publishable_key: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomProviderMode { live_mode = "liveMode", api_key = "apiKey", publishable_key =
    "publishableKey" }
);

/// The schema `DeleteCustomProvidersResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/DeleteCustomProvidersResponseSchema`.
///
/// The same as [`PostRecordOrderPaymentResponse`].
#[doc(alias = "DeleteCustomProvidersResponseSchema")]
pub type DeleteCustomProvidersResponse = PostRecordOrderPaymentResponse;

/// The schema `GetCustomProvidersResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/GetCustomProvidersResponseSchema`.
///
/// The same as [`CreateCustomProvidersResponse`].
#[doc(alias = "GetCustomProvidersResponseSchema")]
pub type GetCustomProvidersResponse = CreateCustomProvidersResponse;

/// The schema `CustomProviderKeys`.
///
/// Requests send it.
///
/// Document: `api/payments.yaml#/components/schemas/CustomProviderKeys`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomProviderKeys {
    /// The provider's secret key; treat it like a password.
    ///
    /// `apiKey`: text; for example `y5ZQxryRFXZHvUJZdLeXXXXX`.
    pub api_key: Option<String>,
    /// The provider's public key.
    ///
    /// `publishableKey`: text; for example `rzp_test_zPRoVMLOa0XXXX`.
    pub publishable_key: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomProviderKeys { api_key = "apiKey", publishable_key = "publishableKey" }
);

impl CustomProviderKeys {
    /// One with all that the document requires.
    pub fn new(api_key: impl Into<String>, publishable_key: impl Into<String>) -> Self {
        Self {
            api_key: Some(api_key.into()),
            publishable_key: Some(publishable_key.into()),
            ..Self::default()
        }
    }
}

/// The schema `ConnectCustomProvidersResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/ConnectCustomProvidersResponseSchema`.
///
/// The same as [`CreateCustomProvidersResponse`].
#[doc(alias = "ConnectCustomProvidersResponseSchema")]
pub type ConnectCustomProvidersResponse = CreateCustomProvidersResponse;

/// The schema `DisconnectCustomProvidersResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/DisconnectCustomProvidersResponseSchema`.
///
/// The same as [`PostRecordOrderPaymentResponse`].
#[doc(alias = "DisconnectCustomProvidersResponseSchema")]
pub type DisconnectCustomProvidersResponse = PostRecordOrderPaymentResponse;

/// The schema `UpdateCustomProviderCapabilitiesResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/UpdateCustomProviderCapabilitiesResponseSchema`.
///
/// The same as [`PostRecordOrderPaymentResponse`].
#[doc(alias = "UpdateCustomProviderCapabilitiesResponseSchema")]
pub type UpdateCustomProviderCapabilitiesResponse = PostRecordOrderPaymentResponse;
