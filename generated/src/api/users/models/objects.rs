// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Users.

use super::{PlatformLanguage, Scopes};
use crate::runtime as rt;

/// The schema `SearchUserSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/users.yaml#/components/schemas/SearchUserSuccessfulResponseDto`.
#[doc(alias = "SearchUserSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchUserResponse {
    /// `users`: list of `User`.
    pub users: rt::List<User>,
    /// How many users match, on all pages.
    ///
    /// `count`: whole number; for example `1231`.
    pub count: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(SearchUserResponse { users = "users", count = "count" });

/// The schema `UserSchema`.
///
/// Answers hold it.
///
/// Document: `api/users.yaml#/components/schemas/UserSchema`.
#[doc(alias = "UserSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `0IHuJvc2ofPAAA8GzTRi`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `John Deo`.
    pub name: Option<String>,
    /// Given name.
    ///
    /// `firstName`: text; for example `John`.
    pub first_name: Option<String>,
    /// Family name.
    ///
    /// `lastName`: text; for example `Deo`.
    pub last_name: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `john@deo.com`.
    pub email: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `+1 808-868-8888`.
    pub phone: Option<String>,
    /// The user's extension, behind the phone number.
    ///
    /// `extension`: text.
    pub extension: Option<String>,
    /// `permissions`: an object, `Permissions`.
    pub permissions: Option<Permissions>,
    /// What the user may do; scopes that are not named are off.
    ///
    /// `scopes`: list of `Scopes`; for example `["contacts.write","campaigns.readonly"]`.
    pub scopes: rt::List<Scopes>,
    /// `roles`: an object, `Role`.
    pub roles: Option<Role>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// Phone numbers for incoming calls: account id to number.
    ///
    /// `lcPhone`: map from text to texts.
    pub lc_phone: rt::Map<String>,
    /// `platformLanguage`: one of `en_US`, `es`, `fr_CA`, `fr_FR`, `nl`, `de`, `pt_PT`, `pt_BR`, `it`, `sv`, `da`, `fi` and 1 more; for example `en_US`.
    pub platform_language: Option<PlatformLanguage>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    User { id = "id", name = "name", first_name = "firstName", last_name = "lastName",
    email = "email", phone = "phone", extension = "extension", permissions =
    "permissions", scopes = "scopes", roles = "roles", deleted = "deleted", lc_phone =
    "lcPhone", platform_language = "platformLanguage" }
);

/// The schema `PermissionsDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/users.yaml#/components/schemas/PermissionsDto`.
#[doc(alias = "PermissionsDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Permissions {
    /// `campaignsEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub campaigns_enabled: Option<bool>,
    /// Campaigns can be looked at and not changed.
    ///
    /// `campaignsReadOnly`: flag; `false` where nothing is sent; for example `false`.
    pub campaigns_read_only: Option<bool>,
    /// `contactsEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub contacts_enabled: Option<bool>,
    /// `workflowsEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub workflows_enabled: Option<bool>,
    /// Workflows can be looked at and not changed.
    ///
    /// `workflowsReadOnly`: flag; `false` where nothing is sent; for example `true`.
    pub workflows_read_only: Option<bool>,
    /// `triggersEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub triggers_enabled: Option<bool>,
    /// `funnelsEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub funnels_enabled: Option<bool>,
    /// `websitesEnabled`: flag; `false` where nothing is sent; for example `false`.
    pub websites_enabled: Option<bool>,
    /// `opportunitiesEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub opportunities_enabled: Option<bool>,
    /// `dashboardStatsEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub dashboard_stats_enabled: Option<bool>,
    /// Actions on many contacts at a time.
    ///
    /// `bulkRequestsEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub bulk_requests_enabled: Option<bool>,
    /// `appointmentsEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub appointments_enabled: Option<bool>,
    /// `reviewsEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub reviews_enabled: Option<bool>,
    /// `onlineListingsEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub online_listings_enabled: Option<bool>,
    /// `phoneCallEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub phone_call_enabled: Option<bool>,
    /// `conversationsEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub conversations_enabled: Option<bool>,
    /// The user sees only contacts and other data assigned to them.
    ///
    /// `assignedDataOnly`: flag; `false` where nothing is sent; for example `false`.
    pub assigned_data_only: Option<bool>,
    /// The report on Google ads.
    ///
    /// `adwordsReportingEnabled`: flag; `false` where nothing is sent; for example `false`.
    pub adwords_reporting_enabled: Option<bool>,
    /// Courses and memberships.
    ///
    /// `membershipEnabled`: flag; `false` where nothing is sent; for example `false`.
    pub membership_enabled: Option<bool>,
    /// `facebookAdsReportingEnabled`: flag; `false` where nothing is sent; for example `false`.
    pub facebook_ads_reporting_enabled: Option<bool>,
    /// `attributionsReportingEnabled`: flag; `false` where nothing is sent; for example `false`.
    pub attributions_reporting_enabled: Option<bool>,
    /// `settingsEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub settings_enabled: Option<bool>,
    /// `tagsEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub tags_enabled: Option<bool>,
    /// The money value of opportunities is shown.
    ///
    /// `leadValueEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub lead_value_enabled: Option<bool>,
    /// `marketingEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub marketing_enabled: Option<bool>,
    /// `agentReportingEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub agent_reporting_enabled: Option<bool>,
    /// `botService`: flag; `false` where nothing is sent; for example `false`.
    pub bot_service: Option<bool>,
    /// `socialPlanner`: flag; `true` where nothing is sent; for example `true`.
    pub social_planner: Option<bool>,
    /// `bloggingEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub blogging_enabled: Option<bool>,
    /// `invoiceEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub invoice_enabled: Option<bool>,
    /// `affiliateManagerEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub affiliate_manager_enabled: Option<bool>,
    /// `contentAiEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub content_ai_enabled: Option<bool>,
    /// `refundsEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub refunds_enabled: Option<bool>,
    /// `recordPaymentEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub record_payment_enabled: Option<bool>,
    /// `cancelSubscriptionEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub cancel_subscription_enabled: Option<bool>,
    /// `paymentsEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub payments_enabled: Option<bool>,
    /// `communitiesEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub communities_enabled: Option<bool>,
    /// `exportPaymentsEnabled`: flag; `true` where nothing is sent; for example `true`.
    pub export_payments_enabled: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Permissions { campaigns_enabled = "campaignsEnabled", campaigns_read_only =
    "campaignsReadOnly", contacts_enabled = "contactsEnabled", workflows_enabled =
    "workflowsEnabled", workflows_read_only = "workflowsReadOnly", triggers_enabled =
    "triggersEnabled", funnels_enabled = "funnelsEnabled", websites_enabled =
    "websitesEnabled", opportunities_enabled = "opportunitiesEnabled",
    dashboard_stats_enabled = "dashboardStatsEnabled", bulk_requests_enabled =
    "bulkRequestsEnabled", appointments_enabled = "appointmentsEnabled", reviews_enabled
    = "reviewsEnabled", online_listings_enabled = "onlineListingsEnabled",
    phone_call_enabled = "phoneCallEnabled", conversations_enabled =
    "conversationsEnabled", assigned_data_only = "assignedDataOnly",
    adwords_reporting_enabled = "adwordsReportingEnabled", membership_enabled =
    "membershipEnabled", facebook_ads_reporting_enabled = "facebookAdsReportingEnabled",
    attributions_reporting_enabled = "attributionsReportingEnabled", settings_enabled =
    "settingsEnabled", tags_enabled = "tagsEnabled", lead_value_enabled =
    "leadValueEnabled", marketing_enabled = "marketingEnabled", agent_reporting_enabled =
    "agentReportingEnabled", bot_service = "botService", social_planner =
    "socialPlanner", blogging_enabled = "bloggingEnabled", invoice_enabled =
    "invoiceEnabled", affiliate_manager_enabled = "affiliateManagerEnabled",
    content_ai_enabled = "contentAiEnabled", refunds_enabled = "refundsEnabled",
    record_payment_enabled = "recordPaymentEnabled", cancel_subscription_enabled =
    "cancelSubscriptionEnabled", payments_enabled = "paymentsEnabled",
    communities_enabled = "communitiesEnabled", export_payments_enabled =
    "exportPaymentsEnabled" }
);

impl Permissions {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `campaignsEnabled`.
    #[must_use]
    #[inline]
    pub fn campaigns_enabled(mut self, campaigns_enabled: bool) -> Self {
        self.campaigns_enabled = Some(campaigns_enabled);
        self
    }

    /// Sets `campaignsReadOnly`.
    #[must_use]
    #[inline]
    pub fn campaigns_read_only(mut self, campaigns_read_only: bool) -> Self {
        self.campaigns_read_only = Some(campaigns_read_only);
        self
    }

    /// Sets `contactsEnabled`.
    #[must_use]
    #[inline]
    pub fn contacts_enabled(mut self, contacts_enabled: bool) -> Self {
        self.contacts_enabled = Some(contacts_enabled);
        self
    }

    /// Sets `workflowsEnabled`.
    #[must_use]
    #[inline]
    pub fn workflows_enabled(mut self, workflows_enabled: bool) -> Self {
        self.workflows_enabled = Some(workflows_enabled);
        self
    }

    /// Sets `workflowsReadOnly`.
    #[must_use]
    #[inline]
    pub fn workflows_read_only(mut self, workflows_read_only: bool) -> Self {
        self.workflows_read_only = Some(workflows_read_only);
        self
    }

    /// Sets `triggersEnabled`.
    #[must_use]
    #[inline]
    pub fn triggers_enabled(mut self, triggers_enabled: bool) -> Self {
        self.triggers_enabled = Some(triggers_enabled);
        self
    }

    /// Sets `funnelsEnabled`.
    #[must_use]
    #[inline]
    pub fn funnels_enabled(mut self, funnels_enabled: bool) -> Self {
        self.funnels_enabled = Some(funnels_enabled);
        self
    }

    /// Sets `websitesEnabled`.
    #[must_use]
    #[inline]
    pub fn websites_enabled(mut self, websites_enabled: bool) -> Self {
        self.websites_enabled = Some(websites_enabled);
        self
    }

    /// Sets `opportunitiesEnabled`.
    #[must_use]
    #[inline]
    pub fn opportunities_enabled(mut self, opportunities_enabled: bool) -> Self {
        self.opportunities_enabled = Some(opportunities_enabled);
        self
    }

    /// Sets `dashboardStatsEnabled`.
    #[must_use]
    #[inline]
    pub fn dashboard_stats_enabled(mut self, dashboard_stats_enabled: bool) -> Self {
        self.dashboard_stats_enabled = Some(dashboard_stats_enabled);
        self
    }

    /// Sets `bulkRequestsEnabled`.
    #[must_use]
    #[inline]
    pub fn bulk_requests_enabled(mut self, bulk_requests_enabled: bool) -> Self {
        self.bulk_requests_enabled = Some(bulk_requests_enabled);
        self
    }

    /// Sets `appointmentsEnabled`.
    #[must_use]
    #[inline]
    pub fn appointments_enabled(mut self, appointments_enabled: bool) -> Self {
        self.appointments_enabled = Some(appointments_enabled);
        self
    }

    /// Sets `reviewsEnabled`.
    #[must_use]
    #[inline]
    pub fn reviews_enabled(mut self, reviews_enabled: bool) -> Self {
        self.reviews_enabled = Some(reviews_enabled);
        self
    }

    /// Sets `onlineListingsEnabled`.
    #[must_use]
    #[inline]
    pub fn online_listings_enabled(mut self, online_listings_enabled: bool) -> Self {
        self.online_listings_enabled = Some(online_listings_enabled);
        self
    }

    /// Sets `phoneCallEnabled`.
    #[must_use]
    #[inline]
    pub fn phone_call_enabled(mut self, phone_call_enabled: bool) -> Self {
        self.phone_call_enabled = Some(phone_call_enabled);
        self
    }

    /// Sets `conversationsEnabled`.
    #[must_use]
    #[inline]
    pub fn conversations_enabled(mut self, conversations_enabled: bool) -> Self {
        self.conversations_enabled = Some(conversations_enabled);
        self
    }

    /// Sets `assignedDataOnly`.
    #[must_use]
    #[inline]
    pub fn assigned_data_only(mut self, assigned_data_only: bool) -> Self {
        self.assigned_data_only = Some(assigned_data_only);
        self
    }

    /// Sets `adwordsReportingEnabled`.
    #[must_use]
    #[inline]
    pub fn adwords_reporting_enabled(mut self, adwords_reporting_enabled: bool) -> Self {
        self.adwords_reporting_enabled = Some(adwords_reporting_enabled);
        self
    }

    /// Sets `membershipEnabled`.
    #[must_use]
    #[inline]
    pub fn membership_enabled(mut self, membership_enabled: bool) -> Self {
        self.membership_enabled = Some(membership_enabled);
        self
    }

    /// Sets `facebookAdsReportingEnabled`.
    #[must_use]
    #[inline]
    pub fn facebook_ads_reporting_enabled(
        mut self,
        facebook_ads_reporting_enabled: bool,
    ) -> Self {
        self.facebook_ads_reporting_enabled = Some(facebook_ads_reporting_enabled);
        self
    }

    /// Sets `attributionsReportingEnabled`.
    #[must_use]
    #[inline]
    pub fn attributions_reporting_enabled(
        mut self,
        attributions_reporting_enabled: bool,
    ) -> Self {
        self.attributions_reporting_enabled = Some(attributions_reporting_enabled);
        self
    }

    /// Sets `settingsEnabled`.
    #[must_use]
    #[inline]
    pub fn settings_enabled(mut self, settings_enabled: bool) -> Self {
        self.settings_enabled = Some(settings_enabled);
        self
    }

    /// Sets `tagsEnabled`.
    #[must_use]
    #[inline]
    pub fn tags_enabled(mut self, tags_enabled: bool) -> Self {
        self.tags_enabled = Some(tags_enabled);
        self
    }

    /// Sets `leadValueEnabled`.
    #[must_use]
    #[inline]
    pub fn lead_value_enabled(mut self, lead_value_enabled: bool) -> Self {
        self.lead_value_enabled = Some(lead_value_enabled);
        self
    }

    /// Sets `marketingEnabled`.
    #[must_use]
    #[inline]
    pub fn marketing_enabled(mut self, marketing_enabled: bool) -> Self {
        self.marketing_enabled = Some(marketing_enabled);
        self
    }

    /// Sets `agentReportingEnabled`.
    #[must_use]
    #[inline]
    pub fn agent_reporting_enabled(mut self, agent_reporting_enabled: bool) -> Self {
        self.agent_reporting_enabled = Some(agent_reporting_enabled);
        self
    }

    /// Sets `botService`.
    #[must_use]
    #[inline]
    pub fn bot_service(mut self, bot_service: bool) -> Self {
        self.bot_service = Some(bot_service);
        self
    }

    /// Sets `socialPlanner`.
    #[must_use]
    #[inline]
    pub fn social_planner(mut self, social_planner: bool) -> Self {
        self.social_planner = Some(social_planner);
        self
    }

    /// Sets `bloggingEnabled`.
    #[must_use]
    #[inline]
    pub fn blogging_enabled(mut self, blogging_enabled: bool) -> Self {
        self.blogging_enabled = Some(blogging_enabled);
        self
    }

    /// Sets `invoiceEnabled`.
    #[must_use]
    #[inline]
    pub fn invoice_enabled(mut self, invoice_enabled: bool) -> Self {
        self.invoice_enabled = Some(invoice_enabled);
        self
    }

    /// Sets `affiliateManagerEnabled`.
    #[must_use]
    #[inline]
    pub fn affiliate_manager_enabled(mut self, affiliate_manager_enabled: bool) -> Self {
        self.affiliate_manager_enabled = Some(affiliate_manager_enabled);
        self
    }

    /// Sets `contentAiEnabled`.
    #[must_use]
    #[inline]
    pub fn content_ai_enabled(mut self, content_ai_enabled: bool) -> Self {
        self.content_ai_enabled = Some(content_ai_enabled);
        self
    }

    /// Sets `refundsEnabled`.
    #[must_use]
    #[inline]
    pub fn refunds_enabled(mut self, refunds_enabled: bool) -> Self {
        self.refunds_enabled = Some(refunds_enabled);
        self
    }

    /// Sets `recordPaymentEnabled`.
    #[must_use]
    #[inline]
    pub fn record_payment_enabled(mut self, record_payment_enabled: bool) -> Self {
        self.record_payment_enabled = Some(record_payment_enabled);
        self
    }

    /// Sets `cancelSubscriptionEnabled`.
    #[must_use]
    #[inline]
    pub fn cancel_subscription_enabled(
        mut self,
        cancel_subscription_enabled: bool,
    ) -> Self {
        self.cancel_subscription_enabled = Some(cancel_subscription_enabled);
        self
    }

    /// Sets `paymentsEnabled`.
    #[must_use]
    #[inline]
    pub fn payments_enabled(mut self, payments_enabled: bool) -> Self {
        self.payments_enabled = Some(payments_enabled);
        self
    }

    /// Sets `communitiesEnabled`.
    #[must_use]
    #[inline]
    pub fn communities_enabled(mut self, communities_enabled: bool) -> Self {
        self.communities_enabled = Some(communities_enabled);
        self
    }

    /// Sets `exportPaymentsEnabled`.
    #[must_use]
    #[inline]
    pub fn export_payments_enabled(mut self, export_payments_enabled: bool) -> Self {
        self.export_payments_enabled = Some(export_payments_enabled);
        self
    }
}

/// The schema `RoleSchema`.
///
/// Answers hold it.
///
/// Document: `api/users.yaml#/components/schemas/RoleSchema`.
#[doc(alias = "RoleSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Role {
    /// Whether the user works at the agency (`agency`) or in accounts (`account`).
    ///
    /// `type`: text; for example `account`.
    pub type_: Option<String>,
    /// `admin` or `user`.
    ///
    /// `role`: text; for example `admin`.
    pub role: Option<String>,
    /// Ids of accounts, for calls and users that concern several at once.
    ///
    /// `locationIds`: list of texts; for example `["ve9EPM428h8vShlRW1KT"]`.
    pub location_ids: rt::List<String>,
    /// Whether an agency's user sees only the accounts named here.
    ///
    /// `restrictSubAccount`: flag; for example `true`.
    pub restrict_sub_account: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Role { type_ = "type", role = "role", location_ids = "locationIds",
    restrict_sub_account = "restrictSubAccount" }
);

/// The schema `UserSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/users.yaml#/components/schemas/UserSuccessfulResponseDto`.
#[doc(alias = "UserSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `0IHuJvc2ofPAAA8GzTRi`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `John Deo`.
    pub name: Option<String>,
    /// Given name.
    ///
    /// `firstName`: text; for example `John`.
    pub first_name: Option<String>,
    /// Family name.
    ///
    /// `lastName`: text; for example `Deo`.
    pub last_name: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `john@deo.com`.
    pub email: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `+1 808-868-8888`.
    pub phone: Option<String>,
    /// The user's extension, behind the phone number.
    ///
    /// `extension`: text.
    pub extension: Option<String>,
    /// `permissions`: an object, `Permissions`.
    pub permissions: Option<Permissions>,
    /// What the user may do; scopes that are not named are off.
    ///
    /// `scopes`: list of `Scopes`; for example `["contacts.write","campaigns.readonly"]`.
    pub scopes: rt::List<Scopes>,
    /// `roles`: an object, `Role`.
    pub roles: Option<Role>,
    /// Phone numbers for incoming calls: account id to number.
    ///
    /// `lcPhone`: map from text to texts.
    pub lc_phone: rt::Map<String>,
    /// `platformLanguage`: one of `en_US`, `es`, `fr_CA`, `fr_FR`, `nl`, `de`, `pt_PT`, `pt_BR`, `it`, `sv`, `da`, `fi` and 1 more; for example `en_US`.
    pub platform_language: Option<PlatformLanguage>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UserResponse { id = "id", name = "name", first_name = "firstName", last_name =
    "lastName", email = "email", phone = "phone", extension = "extension", permissions =
    "permissions", scopes = "scopes", roles = "roles", lc_phone = "lcPhone",
    platform_language = "platformLanguage" }
);

/// The schema `DeleteUserSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/users.yaml#/components/schemas/DeleteUserSuccessfulResponseDto`.
#[doc(alias = "DeleteUserSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserResponse {
    /// Whether it worked, misspelled as in the API; `succeeded` and `success` also
    /// occur.
    ///
    /// `succeded`: flag; for example `true`.
    pub succeded: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text.
    pub message: Option<String>,
    /// Whether it worked; other answers spell it `succeded` or `success`.
    ///
    /// `succeeded`: flag.
    pub succeeded: Option<bool>,
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DeleteUserResponse { succeded = "succeded", message = "message", succeeded =
    "succeeded", success = "success" }
);

/// The schema `LocationSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/users.yaml#/components/schemas/LocationSuccessfulResponseDto`.
#[doc(alias = "LocationSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationResponse {
    /// `users`: list of `User`.
    pub users: rt::List<User>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(LocationResponse { users = "users" });
