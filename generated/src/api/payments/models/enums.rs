// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Payments.

use crate::runtime as rt;

/// The allowed values `altType` of `list-integration-providers`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/paths/~1payments~1integrations~1provider~1whitelabel/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AltType {
    /// `location`.
    Location,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(AltType { Location = "location" });

/// The allowed values `provider` of `CreateWhiteLabelIntegrationProviderDto`.
///
/// Requests send it.
///
/// Document: `api/payments.yaml#/components/schemas/CreateWhiteLabelIntegrationProviderDto/properties/provider`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateWhiteLabelIntegrationProviderProvider {
    /// `authorize-net`.
    AuthorizeNet,
    /// `nmi`.
    Nmi,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CreateWhiteLabelIntegrationProviderProvider { AuthorizeNet = "authorize-net", Nmi =
    "nmi" }
);

/// The allowed values `paymentStatus` of `list-orders`.
///
/// Requests send it.
///
/// Document: `api/payments.yaml#/paths/~1payments~1orders/get/parameters/4/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListOrdersPaymentStatus {
    /// `paid`.
    Paid,
    /// `unpaid`.
    Unpaid,
    /// `refunded`.
    Refunded,
    /// `partially_paid`.
    PartiallyPaid,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ListOrdersPaymentStatus { Paid = "paid", Unpaid = "unpaid", Refunded = "refunded",
    PartiallyPaid = "partially_paid" }
);

/// The allowed values `type` of `OrderSource`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/OrderSource/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderSourceType {
    /// `funnel`.
    Funnel,
    /// `website`.
    Website,
    /// `invoice`.
    Invoice,
    /// `calendar`.
    Calendar,
    /// `text2Pay`.
    Text2Pay,
    /// `document_contracts`.
    DocumentContracts,
    /// `membership`.
    Membership,
    /// `mobile_app`.
    MobileApp,
    /// `communities`.
    Communities,
    /// `point_of_sale`.
    PointOfSale,
    /// `manual`.
    Manual,
    /// `form`.
    Form,
    /// `survey`.
    Survey,
    /// `payment_link`.
    PaymentLink,
    /// `external`.
    External,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    OrderSourceType { Funnel = "funnel", Website = "website", Invoice = "invoice",
    Calendar = "calendar", Text2Pay = "text2Pay", DocumentContracts =
    "document_contracts", Membership = "membership", MobileApp = "mobile_app",
    Communities = "communities", PointOfSale = "point_of_sale", Manual = "manual", Form =
    "form", Survey = "survey", PaymentLink = "payment_link", External = "external" }
);

/// The allowed values `subType` of `OrderSource`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/OrderSource/properties/subType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderSourceSubType {
    /// `one_step_order_form`.
    OneStepOrderForm,
    /// `two_step_order_form`.
    TwoStepOrderForm,
    /// `upsell`.
    Upsell,
    /// `tap_to_pay`.
    TapToPay,
    /// `card_payment`.
    CardPayment,
    /// `store`.
    Store,
    /// `contact_view`.
    ContactView,
    /// `email_campaign`.
    EmailCampaign,
    /// `payments_dashboard`.
    PaymentsDashboard,
    /// `shopify`.
    Shopify,
    /// `subscription_view`.
    SubscriptionView,
    /// `store_upsell`.
    StoreUpsell,
    /// `woocommerce`.
    Woocommerce,
    /// `service`.
    Service,
    /// `meeting`.
    Meeting,
    /// `imported_csv`.
    ImportedCsv,
    /// `qr_code`.
    QrCode,
    /// `saas_one_time`.
    SaasOneTime,
    /// `saas_subscription`.
    SaasSubscription,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    OrderSourceSubType { OneStepOrderForm = "one_step_order_form", TwoStepOrderForm =
    "two_step_order_form", Upsell = "upsell", TapToPay = "tap_to_pay", CardPayment =
    "card_payment", Store = "store", ContactView = "contact_view", EmailCampaign =
    "email_campaign", PaymentsDashboard = "payments_dashboard", Shopify = "shopify",
    SubscriptionView = "subscription_view", StoreUpsell = "store_upsell", Woocommerce =
    "woocommerce", Service = "service", Meeting = "meeting", ImportedCsv =
    "imported_csv", QrCode = "qr_code", SaasOneTime = "saas_one_time", SaasSubscription =
    "saas_subscription" }
);

/// The allowed values `type` of `DefaultPriceResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/DefaultPriceResponseDto/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DefaultPriceResponseType {
    /// `one_time`.
    OneTime,
    /// `recurring`.
    Recurring,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    DefaultPriceResponseType { OneTime = "one_time", Recurring = "recurring" }
);

/// The allowed values `interval` of `RecurringDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/RecurringDto/properties/interval`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RecurringInterval {
    /// `day`.
    Day,
    /// `month`.
    Month,
    /// `week`.
    Week,
    /// `year`.
    Year,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    RecurringInterval { Day = "day", Month = "month", Week = "week", Year = "year" }
);

/// The allowed values `discountType` of `CouponDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/CouponDto/properties/discountType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DiscountType {
    /// `percentage`.
    Percentage,
    /// `amount`.
    Amount,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(DiscountType { Percentage = "percentage", Amount = "amount" });

/// The allowed values `status` of `CouponDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/CouponDto/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `scheduled`.
    Scheduled,
    /// `active`.
    Active,
    /// `expired`.
    Expired,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    Status { Scheduled = "scheduled", Active = "active", Expired = "expired" }
);

/// The allowed values `type` of `ApplyToFuturePaymentsConfigDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/ApplyToFuturePaymentsConfigDto/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `forever`.
    Forever,
    /// `fixed`.
    Fixed,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(Type { Forever = "forever", Fixed = "fixed" });

/// The allowed values `mode` of `PostRecordOrderPaymentBody`.
///
/// Requests send it.
///
/// Document: `api/payments.yaml#/components/schemas/PostRecordOrderPaymentBody/properties/mode`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PostRecordOrderPaymentBodyMode {
    /// `cash`.
    Cash,
    /// `card`.
    Card,
    /// `cheque`.
    Cheque,
    /// `bank_transfer`.
    BankTransfer,
    /// `other`.
    Other,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    PostRecordOrderPaymentBodyMode { Cash = "cash", Card = "card", Cheque = "cheque",
    BankTransfer = "bank_transfer", Other = "other" }
);

/// The allowed values `type` of `CardDto`.
///
/// Requests send it.
///
/// Document: `api/payments.yaml#/components/schemas/CardDto/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardType {
    /// `visa`.
    Visa,
    /// `mastercard`.
    Mastercard,
    /// `other`.
    Other,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(CardType { Visa = "visa", Mastercard = "mastercard", Other = "other" });

/// The allowed values `intervalType` of `CustomRRuleOptionsDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/CustomRRuleOptionsDto/properties/intervalType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomRRuleOptionsIntervalType {
    /// `yearly`.
    Yearly,
    /// `monthly`.
    Monthly,
    /// `weekly`.
    Weekly,
    /// `daily`.
    Daily,
    /// `hourly`.
    Hourly,
    /// `minutely`.
    Minutely,
    /// `secondly`.
    Secondly,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CustomRRuleOptionsIntervalType { Yearly = "yearly", Monthly = "monthly", Weekly =
    "weekly", Daily = "daily", Hourly = "hourly", Minutely = "minutely", Secondly =
    "secondly" }
);

/// The allowed values `dayOfWeek` of `CustomRRuleOptionsDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/CustomRRuleOptionsDto/properties/dayOfWeek`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomRRuleOptionsDayOfWeek {
    /// `mo`.
    Mo,
    /// `tu`.
    Tu,
    /// `we`.
    We,
    /// `th`.
    Th,
    /// `fr`.
    Fr,
    /// `sa`.
    Sa,
    /// `su`.
    Su,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CustomRRuleOptionsDayOfWeek { Mo = "mo", Tu = "tu", We = "we", Th = "th", Fr = "fr",
    Sa = "sa", Su = "su" }
);

/// The allowed values `monthOfYear` of `CustomRRuleOptionsDto`.
///
/// Answers hold it.
///
/// Document: `api/payments.yaml#/components/schemas/CustomRRuleOptionsDto/properties/monthOfYear`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomRRuleOptionsMonthOfYear {
    /// `jan`.
    Jan,
    /// `feb`.
    Feb,
    /// `mar`.
    Mar,
    /// `apr`.
    Apr,
    /// `may`.
    May,
    /// `jun`.
    Jun,
    /// `jul`.
    Jul,
    /// `aug`.
    Aug,
    /// `sep`.
    Sep,
    /// `oct`.
    Oct,
    /// `nov`.
    Nov,
    /// `dec`.
    Dec,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CustomRRuleOptionsMonthOfYear { Jan = "jan", Feb = "feb", Mar = "mar", Apr = "apr",
    May = "may", Jun = "jun", Jul = "jul", Aug = "aug", Sep = "sep", Oct = "oct", Nov =
    "nov", Dec = "dec" }
);

/// The allowed values `durationType` of `ApplyToFuturePaymentsConfig`.
///
/// Requests send it.
///
/// Document: `api/payments.yaml#/components/schemas/ApplyToFuturePaymentsConfig/properties/durationType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApplyToFuturePaymentsConfigDurationType {
    /// `months`.
    Months,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ApplyToFuturePaymentsConfigDurationType { Months = "months" });
