// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of SaaS.

use crate::runtime as rt;

/// The allowed values `product` of `UpdateRebillingDto`.
///
/// Requests send it.
///
/// Document: `api/saas_api.yaml#/components/schemas/UpdateRebillingDto/properties/product`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateRebillingProduct {
    /// `contentAI`.
    ContentAi,
    /// `workflow_premium_actions`.
    WorkflowPremiumActions,
    /// `workflow_ai`.
    WorkflowAi,
    /// `conversationAI`.
    ConversationAi,
    /// `EmailNotification`.
    EmailNotification,
    /// `whatsApp`.
    WhatsApp,
    /// `reviewsAI`.
    ReviewsAi,
    /// `VERIFIED_CALLER_ID`.
    VerifiedCallerId,
    /// `WALLET_SALES_TAX`.
    WalletSalesTax,
    /// `NOTIFICATION_SMS`.
    NotificationSms,
    /// `EmailSmtp`.
    EmailSmtp,
    /// `EmailVerification`.
    EmailVerification,
    /// `autoCompleteAddress`.
    AutoCompleteAddress,
    /// `funnelAI`.
    FunnelAi,
    /// `domainPurchase`.
    DomainPurchase,
    /// `Phone`.
    Phone,
    /// `Email`.
    Email,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    UpdateRebillingProduct { ContentAi = "contentAI", WorkflowPremiumActions =
    "workflow_premium_actions", WorkflowAi = "workflow_ai", ConversationAi =
    "conversationAI", EmailNotification = "EmailNotification", WhatsApp = "whatsApp",
    ReviewsAi = "reviewsAI", VerifiedCallerId = "VERIFIED_CALLER_ID", WalletSalesTax =
    "WALLET_SALES_TAX", NotificationSms = "NOTIFICATION_SMS", EmailSmtp = "EmailSmtp",
    EmailVerification = "EmailVerification", AutoCompleteAddress = "autoCompleteAddress",
    FunnelAi = "funnelAI", DomainPurchase = "domainPurchase", Phone = "Phone", Email =
    "Email" }
);

/// The allowed values `billingInterval` of `item`.
///
/// Answers hold it.
///
/// Document: `api/saas_api.yaml#/components/schemas/AgencyPlanResponseDto/properties/prices/items/properties/billingInterval`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingInterval {
    /// `month`.
    Month,
    /// `year`.
    Year,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(BillingInterval { Month = "month", Year = "year" });
