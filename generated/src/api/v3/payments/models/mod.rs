// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Payments hold.

mod objects;

pub use objects::*;

pub use crate::api::payments::models::{
    AltType, AmountSummary, ApplyToFuturePaymentsConfigDto,
    ApplyToFuturePaymentsConfigDurationType, ApplyToFuturePaymentsConfigSchema, Card,
    CardType, ChargeSnapshot, Cheque, ConnectCustomProvidersResponse, ContactSnapshot,
    CreateCouponResponse, CreateCustomProvidersResponse, CreateFulfillmentResponse,
    CreateWhiteLabelIntegrationProviderProvider, CreateWhitelabelIntegrationResponse,
    CustomProviderKeys, CustomProviderMode, CustomProviderModes, CustomRRuleOptions,
    CustomRRuleOptionsDayOfWeek, CustomRRuleOptionsIntervalType,
    CustomRRuleOptionsMonthOfYear, DefaultPriceResponse, DefaultPriceResponseType,
    DefaultProductResponse, DeleteCouponResponse, DeleteCustomProvidersResponse,
    DisconnectCustomProvidersResponse, DiscountType, FulfilledItem, Fulfillment,
    FulfillmentItems, FulfillmentTracking, GetCustomProvidersResponse,
    GetOrderResponseMeta, GetSubscriptionResponseAutoPayment,
    GetSubscriptionResponseMeta, GetSubscriptionResponseRecurringProduct, GetTxnResponse,
    GetTxnResponseMeta, GetTxnResponseQboResponse, IntegrationProvider,
    ListFulfillmentResponse, ListOrdersPaymentStatus, ListOrdersResponse,
    ListSubscriptionResponse, ListTxnsResponse,
    ListWhitelabelIntegrationProviderResponse, MembershipOffer, OrderItem, OrderResponse,
    OrderSource, OrderSourceSubType, OrderSourceType, PaymentMethodCard, PaymentProvider,
    PaymentProviderConnectedAccount, PostRecordOrderPaymentBodyMode,
    PostRecordOrderPaymentResponse, ProductLabel, ProductVariant, ProductVariantOption,
    Recurring, RecurringInterval, ScheduleOptions, SourceMeta, Status,
    SubscriptionResponse, SubscriptionSnapshot, TxnResponse, TxnResponsePaymentMethod,
    Type, UpdateCustomProviderCapabilitiesResponse,
};
