// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Accounts.

use crate::runtime as rt;

/// The allowed values `item` of `permissions`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/accounts.yaml#/components/schemas/PermissionsResponseDto/properties/permissions/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Item {
    /// `2-way-text-messaging`.
    N2WayTextMessaging,
    /// `gmb-messaging`.
    GmbMessaging,
    /// `web-chat`.
    WebChat,
    /// `reputation-management`.
    ReputationManagement,
    /// `facebook-messenger`.
    FacebookMessenger,
    /// `gmb-call-tracking`.
    GmbCallTracking,
    /// `missed-call-text-back`.
    MissedCallTextBack,
    /// `text-to-pay`.
    TextToPay,
    /// `calendar`.
    Calendar,
    /// `crm`.
    Crm,
    /// `opportunities`.
    Opportunities,
    /// `email-marketing`.
    EmailMarketing,
    /// `form-builder`.
    FormBuilder,
    /// `survey-builder`.
    SurveyBuilder,
    /// `trigger-links`.
    TriggerLinks,
    /// `html-builder`.
    HtmlBuilder,
    /// `sms-email-templates`.
    SmsEmailTemplates,
    /// `funnels`.
    Funnels,
    /// `websites`.
    Websites,
    /// `workflow`.
    Workflow,
    /// `membership`.
    Membership,
    /// `all-reports`.
    AllReports,
    /// `triggers`.
    Triggers,
    /// `campaigns`.
    Campaigns,
    /// `launchpad`.
    Launchpad,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    Item { N2WayTextMessaging = "2-way-text-messaging", GmbMessaging = "gmb-messaging",
    WebChat = "web-chat", ReputationManagement = "reputation-management",
    FacebookMessenger = "facebook-messenger", GmbCallTracking = "gmb-call-tracking",
    MissedCallTextBack = "missed-call-text-back", TextToPay = "text-to-pay", Calendar =
    "calendar", Crm = "crm", Opportunities = "opportunities", EmailMarketing =
    "email-marketing", FormBuilder = "form-builder", SurveyBuilder = "survey-builder",
    TriggerLinks = "trigger-links", HtmlBuilder = "html-builder", SmsEmailTemplates =
    "sms-email-templates", Funnels = "funnels", Websites = "websites", Workflow =
    "workflow", Membership = "membership", AllReports = "all-reports", Triggers =
    "triggers", Campaigns = "campaigns", Launchpad = "launchpad" }
);

/// The allowed values `type` of `get-conversation-channel`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1conversationChannels~1{type}/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `SMS`.
    Sms,
    /// `Email`.
    Email,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(Type { Sms = "SMS", Email = "Email" });
