// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Payments.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::payments::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "payments",
        method: "GET",
        path: "/payments/integrations/provider/whitelabel",
        operation_id: "list-integration-providers",
        call: list_integration_providers,
        answer: Some(round_trip::<models::ListWhitelabelIntegrationProviderResponse>),
    },
    Operation {
        family: "payments",
        method: "POST",
        path: "/payments/integrations/provider/whitelabel",
        operation_id: "create-integration provider",
        call: create_integration_provider,
        answer: Some(round_trip::<models::CreateWhitelabelIntegrationResponse>),
    },
    Operation {
        family: "payments",
        method: "GET",
        path: "/payments/orders",
        operation_id: "list-orders",
        call: list_orders,
        answer: Some(round_trip::<models::ListOrdersResponse>),
    },
    Operation {
        family: "payments",
        method: "GET",
        path: "/payments/orders/{orderId}",
        operation_id: "get-order-by-id",
        call: get_order,
        answer: Some(round_trip::<models::GetOrderResponse>),
    },
    Operation {
        family: "payments",
        method: "POST",
        path: "/payments/orders/{orderId}/record-payment",
        operation_id: "record-order-payment",
        call: record_order_payment,
        answer: Some(round_trip::<models::PostRecordOrderPaymentResponse>),
    },
    Operation {
        family: "payments",
        method: "GET",
        path: "/payments/orders/{orderId}/fulfillments",
        operation_id: "list-order-fulfillment",
        call: list_order_fulfillments,
        answer: Some(round_trip::<models::ListFulfillmentResponse>),
    },
    Operation {
        family: "payments",
        method: "POST",
        path: "/payments/orders/{orderId}/fulfillments",
        operation_id: "create-order-fulfillment",
        call: create_order_fulfillment,
        answer: Some(round_trip::<models::CreateFulfillmentResponse>),
    },
    Operation {
        family: "payments",
        method: "GET",
        path: "/payments/orders/{orderId}/notes",
        operation_id: "list-order-notes",
        call: list_order_notes,
        answer: None,
    },
    Operation {
        family: "payments",
        method: "GET",
        path: "/payments/transactions",
        operation_id: "list-transactions",
        call: list_transactions,
        answer: Some(round_trip::<models::ListTxnsResponse>),
    },
    Operation {
        family: "payments",
        method: "GET",
        path: "/payments/transactions/{transactionId}",
        operation_id: "get-transaction-by-id",
        call: get_transaction,
        answer: Some(round_trip::<models::GetTxnResponse>),
    },
    Operation {
        family: "payments",
        method: "GET",
        path: "/payments/subscriptions",
        operation_id: "list-subscriptions",
        call: list_subscriptions,
        answer: Some(round_trip::<models::ListSubscriptionResponse>),
    },
    Operation {
        family: "payments",
        method: "GET",
        path: "/payments/subscriptions/{subscriptionId}",
        operation_id: "get-subscription-by-id",
        call: get_subscription,
        answer: Some(round_trip::<models::GetSubscriptionResponse>),
    },
    Operation {
        family: "payments",
        method: "GET",
        path: "/payments/coupon/list",
        operation_id: "list-coupons",
        call: list_coupons,
        answer: Some(round_trip::<models::ListCouponsResponse>),
    },
    Operation {
        family: "payments",
        method: "GET",
        path: "/payments/coupon",
        operation_id: "get-coupon",
        call: get_coupon,
        answer: Some(round_trip::<models::CreateCouponResponse>),
    },
    Operation {
        family: "payments",
        method: "PUT",
        path: "/payments/coupon",
        operation_id: "update-coupon",
        call: update_coupon,
        answer: Some(round_trip::<models::CreateCouponResponse>),
    },
    Operation {
        family: "payments",
        method: "POST",
        path: "/payments/coupon",
        operation_id: "create-coupon",
        call: create_coupon,
        answer: Some(round_trip::<models::CreateCouponResponse>),
    },
    Operation {
        family: "payments",
        method: "DELETE",
        path: "/payments/coupon",
        operation_id: "delete-coupon",
        call: delete_coupon,
        answer: Some(round_trip::<models::DeleteCouponResponse>),
    },
    Operation {
        family: "payments",
        method: "POST",
        path: "/payments/custom-provider/provider",
        operation_id: "create-integration",
        call: create_custom_provider,
        answer: Some(round_trip::<models::CreateCustomProvidersResponse>),
    },
    Operation {
        family: "payments",
        method: "DELETE",
        path: "/payments/custom-provider/provider",
        operation_id: "delete-integration",
        call: delete_custom_provider,
        answer: Some(round_trip::<models::DeleteCustomProvidersResponse>),
    },
    Operation {
        family: "payments",
        method: "GET",
        path: "/payments/custom-provider/connect",
        operation_id: "fetch-config",
        call: get_custom_provider_config,
        answer: Some(round_trip::<models::GetCustomProvidersResponse>),
    },
    Operation {
        family: "payments",
        method: "POST",
        path: "/payments/custom-provider/connect",
        operation_id: "create-config",
        call: create_custom_provider_config,
        answer: Some(round_trip::<models::ConnectCustomProvidersResponse>),
    },
    Operation {
        family: "payments",
        method: "POST",
        path: "/payments/custom-provider/disconnect",
        operation_id: "disconnect-config",
        call: disconnect_custom_provider,
        answer: Some(round_trip::<models::DisconnectCustomProvidersResponse>),
    },
    Operation {
        family: "payments",
        method: "PUT",
        path: "/payments/custom-provider/capabilities",
        operation_id: "custom-provider-marketplace-app-update-capabilities",
        call: update_custom_provider_capabilities,
        answer: Some(round_trip::<models::UpdateCustomProviderCapabilitiesResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/ListWhitelabelIntegrationProviderResponseDto",
        name: "ListWhitelabelIntegrationProviderResponse",
        round_trip: round_trip::<models::ListWhitelabelIntegrationProviderResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/IntegrationProviderSchema",
        name: "IntegrationProvider",
        round_trip: round_trip::<models::IntegrationProvider>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/CreateWhitelabelIntegrationResponseDto",
        name: "CreateWhitelabelIntegrationResponse",
        round_trip: round_trip::<models::CreateWhitelabelIntegrationResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/ListOrdersResponseDto",
        name: "ListOrdersResponse",
        round_trip: round_trip::<models::ListOrdersResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/OrderResponseSchema",
        name: "OrderResponse",
        round_trip: round_trip::<models::OrderResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/SourceMeta",
        name: "SourceMeta",
        round_trip: round_trip::<models::SourceMeta>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/GetOrderResponseSchema",
        name: "GetOrderResponse",
        round_trip: round_trip::<models::GetOrderResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/ContactSnapshot",
        name: "ContactSnapshot",
        round_trip: round_trip::<models::ContactSnapshot>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/AmountSummary",
        name: "AmountSummary",
        round_trip: round_trip::<models::AmountSummary>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/OrderSource",
        name: "OrderSource",
        round_trip: round_trip::<models::OrderSource>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/OrderItem",
        name: "OrderItem",
        round_trip: round_trip::<models::OrderItem>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/DefaultProductResponseDto",
        name: "DefaultProductResponse",
        round_trip: round_trip::<models::DefaultProductResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/ProductVariantDto",
        name: "ProductVariant",
        round_trip: round_trip::<models::ProductVariant>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/ProductVariantOptionDto",
        name: "ProductVariantOption",
        round_trip: round_trip::<models::ProductVariantOption>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/ProductLabelDto",
        name: "ProductLabel",
        round_trip: round_trip::<models::ProductLabel>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/DefaultPriceResponseDto",
        name: "DefaultPriceResponse",
        round_trip: round_trip::<models::DefaultPriceResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/MembershipOfferDto",
        name: "MembershipOffer",
        round_trip: round_trip::<models::MembershipOffer>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/RecurringDto",
        name: "Recurring",
        round_trip: round_trip::<models::Recurring>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/CouponDto",
        name: "Coupon",
        round_trip: round_trip::<models::Coupon>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/ApplyToFuturePaymentsConfigDto",
        name: "ApplyToFuturePaymentsConfigDto",
        round_trip: round_trip::<models::ApplyToFuturePaymentsConfigDto>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/GetOrderResponseSchema/properties/meta",
        name: "GetOrderResponseMeta",
        round_trip: round_trip::<models::GetOrderResponseMeta>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/CardDto",
        name: "Card",
        round_trip: round_trip::<models::Card>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/ChequeDto",
        name: "Cheque",
        round_trip: round_trip::<models::Cheque>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/PostRecordOrderPaymentResponse",
        name: "PostRecordOrderPaymentResponse",
        round_trip: round_trip::<models::PostRecordOrderPaymentResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/ListFulfillmentResponseDto",
        name: "ListFulfillmentResponse",
        round_trip: round_trip::<models::ListFulfillmentResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/FulfillmentSchema",
        name: "Fulfillment",
        round_trip: round_trip::<models::Fulfillment>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/FulfillmentTracking",
        name: "FulfillmentTracking",
        round_trip: round_trip::<models::FulfillmentTracking>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/FulfilledItem",
        name: "FulfilledItem",
        round_trip: round_trip::<models::FulfilledItem>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/FulfillmentItems",
        name: "FulfillmentItems",
        round_trip: round_trip::<models::FulfillmentItems>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/CreateFulfillmentResponseDto",
        name: "CreateFulfillmentResponse",
        round_trip: round_trip::<models::CreateFulfillmentResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/ListTxnsResponseDto",
        name: "ListTxnsResponse",
        round_trip: round_trip::<models::ListTxnsResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/TxnResponseSchema",
        name: "TxnResponse",
        round_trip: round_trip::<models::TxnResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/ChargeSnapshot",
        name: "ChargeSnapshot",
        round_trip: round_trip::<models::ChargeSnapshot>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/TxnResponseSchema/properties/paymentMethod",
        name: "TxnResponsePaymentMethod",
        round_trip: round_trip::<models::TxnResponsePaymentMethod>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/TxnResponseSchema/properties/paymentMethod/properties/card",
        name: "PaymentMethodCard",
        round_trip: round_trip::<models::PaymentMethodCard>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/GetTxnResponseSchema",
        name: "GetTxnResponse",
        round_trip: round_trip::<models::GetTxnResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/PaymentProvider",
        name: "PaymentProvider",
        round_trip: round_trip::<models::PaymentProvider>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/PaymentProvider/properties/connectedAccount",
        name: "PaymentProviderConnectedAccount",
        round_trip: round_trip::<models::PaymentProviderConnectedAccount>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/GetTxnResponseSchema/properties/meta",
        name: "GetTxnResponseMeta",
        round_trip: round_trip::<models::GetTxnResponseMeta>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/GetTxnResponseSchema/properties/qboResponse",
        name: "GetTxnResponseQboResponse",
        round_trip: round_trip::<models::GetTxnResponseQboResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/ListSubscriptionResponseDto",
        name: "ListSubscriptionResponse",
        round_trip: round_trip::<models::ListSubscriptionResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/SubscriptionResponseSchema",
        name: "SubscriptionResponse",
        round_trip: round_trip::<models::SubscriptionResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/SubscriptionSnapshot",
        name: "SubscriptionSnapshot",
        round_trip: round_trip::<models::SubscriptionSnapshot>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/GetSubscriptionResponseSchema",
        name: "GetSubscriptionResponse",
        round_trip: round_trip::<models::GetSubscriptionResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/GetSubscriptionResponseSchema/properties/meta",
        name: "GetSubscriptionResponseMeta",
        round_trip: round_trip::<models::GetSubscriptionResponseMeta>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/ScheduleOptionsDto",
        name: "ScheduleOptions",
        round_trip: round_trip::<models::ScheduleOptions>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/CustomRRuleOptionsDto",
        name: "CustomRRuleOptions",
        round_trip: round_trip::<models::CustomRRuleOptions>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/GetSubscriptionResponseSchema/properties/autoPayment",
        name: "GetSubscriptionResponseAutoPayment",
        round_trip: round_trip::<models::GetSubscriptionResponseAutoPayment>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/GetSubscriptionResponseSchema/properties/recurringProduct",
        name: "GetSubscriptionResponseRecurringProduct",
        round_trip: round_trip::<models::GetSubscriptionResponseRecurringProduct>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/ListCouponsResponseDto",
        name: "ListCouponsResponse",
        round_trip: round_trip::<models::ListCouponsResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/CreateCouponResponseDto",
        name: "CreateCouponResponse",
        round_trip: round_trip::<models::CreateCouponResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/ApplyToFuturePaymentsConfig",
        name: "ApplyToFuturePaymentsConfigSchema",
        round_trip: round_trip::<models::ApplyToFuturePaymentsConfigSchema>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/DeleteCouponResponseDto",
        name: "DeleteCouponResponse",
        round_trip: round_trip::<models::DeleteCouponResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/CreateCustomProvidersResponseSchema",
        name: "CreateCustomProvidersResponse",
        round_trip: round_trip::<models::CreateCustomProvidersResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/CustomProviderModes",
        name: "CustomProviderModes",
        round_trip: round_trip::<models::CustomProviderModes>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/CustomProviderMode",
        name: "CustomProviderMode",
        round_trip: round_trip::<models::CustomProviderMode>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/DeleteCustomProvidersResponseSchema",
        name: "DeleteCustomProvidersResponse",
        round_trip: round_trip::<models::DeleteCustomProvidersResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/GetCustomProvidersResponseSchema",
        name: "GetCustomProvidersResponse",
        round_trip: round_trip::<models::GetCustomProvidersResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/CustomProviderKeys",
        name: "CustomProviderKeys",
        round_trip: round_trip::<models::CustomProviderKeys>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/ConnectCustomProvidersResponseSchema",
        name: "ConnectCustomProvidersResponse",
        round_trip: round_trip::<models::ConnectCustomProvidersResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/DisconnectCustomProvidersResponseSchema",
        name: "DisconnectCustomProvidersResponse",
        round_trip: round_trip::<models::DisconnectCustomProvidersResponse>,
    },
    ModelCase {
        family: "payments",
        pointer: "/components/schemas/UpdateCustomProviderCapabilitiesResponseSchema",
        name: "UpdateCustomProviderCapabilitiesResponse",
        round_trip: round_trip::<models::UpdateCustomProviderCapabilitiesResponse>,
    },
];

fn list_integration_providers(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.payments().list_integration_providers();
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    Ok(request.build()?)
}

fn create_integration_provider(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .payments()
        .create_integration_provider(
            arg::<String>(values, Place::Field, "uniqueName")?,
            arg::<String>(values, Place::Field, "title")?,
            arg::<
                models::CreateWhiteLabelIntegrationProviderProvider,
            >(values, Place::Field, "provider")?,
            arg::<String>(values, Place::Field, "description")?,
            arg::<String>(values, Place::Field, "imageUrl")?,
        );
    Ok(request.build()?)
}

fn list_orders(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.payments().list_orders();
    if let Some(value) = optional::<String>(values, Place::Query, "status")? {
        request = request.status(value);
    }
    if let Some(value) = optional::<
        models::ListOrdersPaymentStatus,
    >(values, Place::Query, "paymentStatus")? {
        request = request.payment_status(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "paymentMode")? {
        request = request.payment_mode(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "startAt")? {
        request = request.start_at(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "endAt")? {
        request = request.end_at(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "search")? {
        request = request.search(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "contactId")? {
        request = request.contact_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "funnelProductIds")? {
        request = request.funnel_product_ids(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "sourceId")? {
        request = request.source_id(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    Ok(request.build()?)
}

fn get_order(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .payments()
        .get_order(arg::<String>(values, Place::Path, "orderId")?);
    Ok(request.build()?)
}

fn record_order_payment(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .payments()
        .record_order_payment(
            arg::<String>(values, Place::Path, "orderId")?,
            arg::<models::PostRecordOrderPaymentBodyMode>(values, Place::Field, "mode")?,
        );
    if let Some(value) = optional::<models::Card>(values, Place::Field, "card")? {
        request = request.card(value);
    }
    if let Some(value) = optional::<models::Cheque>(values, Place::Field, "cheque")? {
        request = request.cheque(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "notes")? {
        request = request.notes(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "amount")? {
        request = request.amount(value);
    }
    if let Some(value) = optional::<rt::Json>(values, Place::Field, "meta")? {
        request = request.meta(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isPartialPayment")? {
        request = request.is_partial_payment(value);
    }
    Ok(request.build()?)
}

fn list_order_fulfillments(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .payments()
        .list_order_fulfillments(arg::<String>(values, Place::Path, "orderId")?);
    Ok(request.build()?)
}

fn create_order_fulfillment(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .payments()
        .create_order_fulfillment(
            arg::<String>(values, Place::Path, "orderId")?,
            arg::<
                rt::List<models::FulfillmentTracking>,
            >(values, Place::Field, "trackings")?,
            arg::<rt::List<models::FulfillmentItems>>(values, Place::Field, "items")?,
            arg::<bool>(values, Place::Field, "notifyCustomer")?,
        );
    Ok(request.build()?)
}

fn list_order_notes(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .payments()
        .list_order_notes(arg::<String>(values, Place::Path, "orderId")?);
    Ok(request.build()?)
}

fn list_transactions(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.payments().list_transactions();
    if let Some(value) = optional::<String>(values, Place::Query, "paymentMode")? {
        request = request.payment_mode(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "startAt")? {
        request = request.start_at(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "endAt")? {
        request = request.end_at(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "entitySourceType")? {
        request = request.entity_source_type(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Query, "entitySourceSubType")? {
        request = request.entity_source_sub_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "search")? {
        request = request.search(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "subscriptionId")? {
        request = request.subscription_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "entityId")? {
        request = request.entity_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "contactId")? {
        request = request.contact_id(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    Ok(request.build()?)
}

fn get_transaction(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .payments()
        .get_transaction(arg::<String>(values, Place::Path, "transactionId")?);
    Ok(request.build()?)
}

fn list_subscriptions(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.payments().list_subscriptions();
    if let Some(value) = optional::<String>(values, Place::Query, "entityId")? {
        request = request.entity_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "paymentMode")? {
        request = request.payment_mode(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "startAt")? {
        request = request.start_at(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "endAt")? {
        request = request.end_at(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "entitySourceType")? {
        request = request.entity_source_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "search")? {
        request = request.search(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "contactId")? {
        request = request.contact_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "id")? {
        request = request.id(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Query, "getPaymentsCollectedCount")? {
        request = request.get_payments_collected_count(value);
    }
    Ok(request.build()?)
}

fn get_subscription(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .payments()
        .get_subscription(arg::<String>(values, Place::Path, "subscriptionId")?);
    Ok(request.build()?)
}

fn list_coupons(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.payments().list_coupons();
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "offset")? {
        request = request.offset(value);
    }
    if let Some(value) = optional::<models::Status>(values, Place::Query, "status")? {
        request = request.status(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "search")? {
        request = request.search(value);
    }
    Ok(request.build()?)
}

fn get_coupon(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .payments()
        .get_coupon(
            arg::<String>(values, Place::Query, "id")?,
            arg::<String>(values, Place::Query, "code")?,
        );
    Ok(request.build()?)
}

fn update_coupon(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .payments()
        .update_coupon(
            arg::<String>(values, Place::Field, "name")?,
            arg::<String>(values, Place::Field, "code")?,
            arg::<models::DiscountType>(values, Place::Field, "discountType")?,
            arg::<f64>(values, Place::Field, "discountValue")?,
            arg::<String>(values, Place::Field, "startDate")?,
            arg::<String>(values, Place::Field, "id")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "endDate")? {
        request = request.end_date(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "usageLimit")? {
        request = request.usage_limit(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "productIds")? {
        request = request.product_ids(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "applyToFuturePayments")? {
        request = request.apply_to_future_payments(value);
    }
    if let Some(value) = optional::<
        models::ApplyToFuturePaymentsConfigSchema,
    >(values, Place::Field, "applyToFuturePaymentsConfig")? {
        request = request.apply_to_future_payments_config(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "limitPerCustomer")? {
        request = request.limit_per_customer(value);
    }
    Ok(request.build()?)
}

fn create_coupon(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .payments()
        .create_coupon(
            arg::<String>(values, Place::Field, "name")?,
            arg::<String>(values, Place::Field, "code")?,
            arg::<models::DiscountType>(values, Place::Field, "discountType")?,
            arg::<f64>(values, Place::Field, "discountValue")?,
            arg::<String>(values, Place::Field, "startDate")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "endDate")? {
        request = request.end_date(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "usageLimit")? {
        request = request.usage_limit(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "productIds")? {
        request = request.product_ids(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "applyToFuturePayments")? {
        request = request.apply_to_future_payments(value);
    }
    if let Some(value) = optional::<
        models::ApplyToFuturePaymentsConfigSchema,
    >(values, Place::Field, "applyToFuturePaymentsConfig")? {
        request = request.apply_to_future_payments_config(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "limitPerCustomer")? {
        request = request.limit_per_customer(value);
    }
    Ok(request.build()?)
}

fn delete_coupon(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .payments()
        .delete_coupon(arg::<String>(values, Place::Field, "id")?);
    Ok(request.build()?)
}

fn create_custom_provider(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .payments()
        .create_custom_provider(
            arg::<String>(values, Place::Field, "name")?,
            arg::<String>(values, Place::Field, "description")?,
            arg::<String>(values, Place::Field, "paymentsUrl")?,
            arg::<String>(values, Place::Field, "queryUrl")?,
            arg::<String>(values, Place::Field, "imageUrl")?,
            arg::<bool>(values, Place::Field, "supportsSubscriptionSchedule")?,
        );
    Ok(request.build()?)
}

fn delete_custom_provider(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.payments().delete_custom_provider();
    Ok(request.build()?)
}

fn get_custom_provider_config(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.payments().get_custom_provider_config();
    Ok(request.build()?)
}

fn create_custom_provider_config(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .payments()
        .create_custom_provider_config(
            arg::<models::CustomProviderKeys>(values, Place::Field, "live")?,
            arg::<models::CustomProviderKeys>(values, Place::Field, "test")?,
        );
    Ok(request.build()?)
}

fn disconnect_custom_provider(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .payments()
        .disconnect_custom_provider(arg::<bool>(values, Place::Field, "liveMode")?);
    Ok(request.build()?)
}

fn update_custom_provider_capabilities(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .payments()
        .update_custom_provider_capabilities(
            arg::<bool>(values, Place::Field, "supportsSubscriptionSchedules")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "companyId")? {
        request = request.company_id(value);
    }
    Ok(request.build()?)
}
