// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Companies.

use crate::runtime as rt;

/// The schema `GetCompanyByIdSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/companies.yaml#/components/schemas/GetCompanyByIdSuccessfulResponseDto`.
#[doc(alias = "GetCompanyByIdSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompanyByIdResponse {
    /// `company`: an object, `GetCompanyById`.
    pub company: Option<GetCompanyById>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetCompanyByIdResponse { company = "company" });

/// The schema `GetCompanyByIdSchema`.
///
/// Answers hold it.
///
/// Document: `api/companies.yaml#/components/schemas/GetCompanyByIdSchema`.
#[doc(alias = "GetCompanyByIdSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompanyById {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `seD4PfOuKoVMLkEZqohJ`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Tesla inc`.
    pub name: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `john@deo.com`.
    pub email: Option<String>,
    /// `logoUrl`: text.
    pub logo_url: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `+1202-555-0107`.
    pub phone: Option<String>,
    /// A site on the web, mostly by its address.
    ///
    /// `website`: text; for example `https://www.tesla.com`.
    pub website: Option<String>,
    /// Where the agency's white label answers.
    ///
    /// `domain`: text; for example `https://app.myawesomedomain.com`.
    pub domain: Option<String>,
    /// `spareDomain`: text; for example `link.msgsndr.com`.
    pub spare_domain: Option<String>,
    /// `privacyPolicy`: text; for example `https://app.gohighlevel.com/privacy_policy`.
    pub privacy_policy: Option<String>,
    /// `termsConditions`: text; for example `https://app.gohighlevel.com/terms-of-service`.
    pub terms_conditions: Option<String>,
    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: text; for example `3500 Deer Creek Road`.
    pub address: Option<String>,
    /// Town or city.
    ///
    /// `city`: text; for example `Palo Alto`.
    pub city: Option<String>,
    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text; for example `94304`.
    pub postal_code: Option<String>,
    /// Country of an address, mostly as a code of two letters such as `US`.
    ///
    /// `country`: text; for example `US`.
    pub country: Option<String>,
    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text; for example `CA`.
    pub state: Option<String>,
    /// Name of a time zone, mostly from the IANA list, such as `America/New_York`.
    ///
    /// `timezone`: text; for example `US/Central`.
    pub timezone: Option<String>,
    /// HighLevel's own number for the agency.
    ///
    /// `relationshipNumber`: text; for example `x-xxx-xxx`.
    pub relationship_number: Option<String>,
    /// `subdomain`: text; for example `https://app.myawesomedomain.com/subdomain`.
    pub subdomain: Option<String>,
    /// A number for the agency's plan; what it stands for is not documented.
    ///
    /// `plan`: number; for example `1`.
    pub plan: Option<f64>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text.
    pub currency: Option<String>,
    /// `customerType`: text; for example `agency`.
    pub customer_type: Option<String>,
    /// `termsOfServiceVersion`: text; for example `06/01/2022`.
    pub terms_of_service_version: Option<String>,
    /// `termsOfServiceAcceptedBy`: text; for example `SDfdf355Dfggdee`.
    pub terms_of_service_accepted_by: Option<String>,
    /// Whether the agency's Twilio account is on trial.
    ///
    /// `twilioTrialMode`: flag; for example `true`.
    pub twilio_trial_mode: Option<bool>,
    /// `twilioFreeCredits`: number; for example `100`.
    pub twilio_free_credits: Option<f64>,
    /// `termsOfServiceAcceptedDate`: text.
    pub terms_of_service_accepted_date: Option<String>,
    /// `privacyPolicyVersion`: text; for example `06/01/2022`.
    pub privacy_policy_version: Option<String>,
    /// `privacyPolicyAcceptedBy`: text; for example `SDfdf355Dfggdee`.
    pub privacy_policy_accepted_by: Option<String>,
    /// `privacyPolicyAcceptedDate`: text.
    pub privacy_policy_accepted_date: Option<String>,
    /// `affiliatePolicyVersion`: text; for example `06/01/2022`.
    pub affiliate_policy_version: Option<String>,
    /// `affiliatePolicyAcceptedBy`: text; for example `SDfdf355Dfggdee`.
    pub affiliate_policy_accepted_by: Option<String>,
    /// `affiliatePolicyAcceptedDate`: text.
    pub affiliate_policy_accepted_date: Option<String>,
    /// Whether the agency sells accounts on to its clients.
    ///
    /// `isReselling`: flag; for example `true`.
    pub is_reselling: Option<bool>,
    /// How far the agency came when it was set up.
    ///
    /// `onboardingInfo`: an object, `IOnboarding`.
    pub onboarding_info: Option<IOnboarding>,
    /// Whether clients may change to a bigger plan themselves.
    ///
    /// `upgradeEnabledForClients`: flag; for example `true`.
    pub upgrade_enabled_for_clients: Option<bool>,
    /// Whether clients may cancel their plan themselves.
    ///
    /// `cancelEnabledForClients`: flag; for example `true`.
    pub cancel_enabled_for_clients: Option<bool>,
    /// Whether accounts are suspended automatically.
    ///
    /// `autoSuspendEnabled`: flag; for example `true`.
    pub auto_suspend_enabled: Option<bool>,
    /// `saasSettings`: an object, `GetCompanyByIdSaasSettings`.
    pub saas_settings: Option<GetCompanyByIdSaasSettings>,
    /// `stripeConnectId`: text.
    pub stripe_connect_id: Option<String>,
    /// Whether features that are on their way out are shown; the spelling is the API's.
    ///
    /// `enableDepreciatedFeatures`: flag; for example `true`.
    pub enable_depreciated_features: Option<bool>,
    /// Whether the agency has priority support.
    ///
    /// `premiumUpgraded`: flag; `false` where nothing is sent; for example `false`.
    pub premium_upgraded: Option<bool>,
    /// Where the agency stands with its plan, such as `active-trial`.
    ///
    /// `status`: text; for example `active-trial`.
    pub status: Option<String>,
    /// How many accounts the agency has.
    ///
    /// `locationCount`: whole number; for example `10`.
    pub location_count: Option<i64>,
    /// `disableEmailService`: flag; for example `false`.
    pub disable_email_service: Option<bool>,
    /// `referralId`: text; for example `john-doe-21`.
    pub referral_id: Option<String>,
    /// `isEnterpriseAccount`: flag; for example `true`.
    pub is_enterprise_account: Option<bool>,
    /// `businessNiche`: text; for example `Accounting School`.
    pub business_niche: Option<String>,
    /// `businessCategory`: text; for example `Automotive`.
    pub business_category: Option<String>,
    /// `businessAffinityGroup`: text; for example `Vehicle Dealerships`.
    pub business_affinity_group: Option<String>,
    /// Whether the agency is a developer's sandbox.
    ///
    /// `isSandboxAccount`: flag; for example `true`.
    pub is_sandbox_account: Option<bool>,
    /// Whether new accounts begin with default data.
    ///
    /// `enableNewSubAccountDefaultData`: flag; for example `false`.
    pub enable_new_sub_account_default_data: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetCompanyById { id = "id", name = "name", email = "email", logo_url = "logoUrl",
    phone = "phone", website = "website", domain = "domain", spare_domain =
    "spareDomain", privacy_policy = "privacyPolicy", terms_conditions =
    "termsConditions", address = "address", city = "city", postal_code = "postalCode",
    country = "country", state = "state", timezone = "timezone", relationship_number =
    "relationshipNumber", subdomain = "subdomain", plan = "plan", currency = "currency",
    customer_type = "customerType", terms_of_service_version = "termsOfServiceVersion",
    terms_of_service_accepted_by = "termsOfServiceAcceptedBy", twilio_trial_mode =
    "twilioTrialMode", twilio_free_credits = "twilioFreeCredits",
    terms_of_service_accepted_date = "termsOfServiceAcceptedDate", privacy_policy_version
    = "privacyPolicyVersion", privacy_policy_accepted_by = "privacyPolicyAcceptedBy",
    privacy_policy_accepted_date = "privacyPolicyAcceptedDate", affiliate_policy_version
    = "affiliatePolicyVersion", affiliate_policy_accepted_by =
    "affiliatePolicyAcceptedBy", affiliate_policy_accepted_date =
    "affiliatePolicyAcceptedDate", is_reselling = "isReselling", onboarding_info =
    "onboardingInfo", upgrade_enabled_for_clients = "upgradeEnabledForClients",
    cancel_enabled_for_clients = "cancelEnabledForClients", auto_suspend_enabled =
    "autoSuspendEnabled", saas_settings = "saasSettings", stripe_connect_id =
    "stripeConnectId", enable_depreciated_features = "enableDepreciatedFeatures",
    premium_upgraded = "premiumUpgraded", status = "status", location_count =
    "locationCount", disable_email_service = "disableEmailService", referral_id =
    "referralId", is_enterprise_account = "isEnterpriseAccount", business_niche =
    "businessNiche", business_category = "businessCategory", business_affinity_group =
    "businessAffinityGroup", is_sandbox_account = "isSandboxAccount",
    enable_new_sub_account_default_data = "enableNewSubAccountDefaultData" }
);

/// The schema `IOnboardingDto`.
///
/// Answers hold it.
///
/// Document: `api/companies.yaml#/components/schemas/IOnboardingDto`.
#[doc(alias = "IOnboardingDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IOnboarding {
    /// `pending`: flag; for example `true`.
    pub pending: Option<bool>,
    /// `haveWebsite`: flag.
    pub have_website: Option<bool>,
    /// `websiteUrl`: text.
    pub website_url: Option<String>,
    /// `industryServed`: text.
    pub industry_served: Option<String>,
    /// `customerCount`: text.
    pub customer_count: Option<String>,
    /// `tools`: list of texts.
    pub tools: rt::List<String>,
    /// `location`: flag.
    pub location: Option<bool>,
    /// `conversationDemo`: flag.
    pub conversation_demo: Option<bool>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// `snapshotId`: text.
    pub snapshot_id: Option<String>,
    /// `planId`: text; for example `plan_EOi37NLV12u68i`.
    pub plan_id: Option<String>,
    /// `affiliateSignup`: flag; for example `true`.
    pub affiliate_signup: Option<bool>,
    /// `hasJoinedKickoffCall`: flag; for example `true`.
    pub has_joined_kickoff_call: Option<bool>,
    /// `kickoffActionTaken`: flag; for example `true`.
    pub kickoff_action_taken: Option<bool>,
    /// `hasJoinedImplementationCall`: flag; for example `true`.
    pub has_joined_implementation_call: Option<bool>,
    /// Which form of the onboarding the agency was shown.
    ///
    /// `version`: text; for example `1`.
    pub version: Option<String>,
    /// `metaData`: any JSON value; for example `true`.
    pub meta_data: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    IOnboarding { pending = "pending", have_website = "haveWebsite", website_url =
    "websiteUrl", industry_served = "industryServed", customer_count = "customerCount",
    tools = "tools", location = "location", conversation_demo = "conversationDemo",
    location_id = "locationId", snapshot_id = "snapshotId", plan_id = "planId",
    affiliate_signup = "affiliateSignup", has_joined_kickoff_call =
    "hasJoinedKickoffCall", kickoff_action_taken = "kickoffActionTaken",
    has_joined_implementation_call = "hasJoinedImplementationCall", version = "version",
    meta_data = "metaData" }
);

/// The object `saasSettings` of `GetCompanyByIdSchema`.
///
/// Answers hold it.
///
/// Document: `api/companies.yaml#/components/schemas/GetCompanyByIdSchema/properties/saasSettings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompanyByIdSaasSettings {
    /// `agencyDashboardVisibleTo`: text.
    pub agency_dashboard_visible_to: Option<String>,
    /// `stripeConnectInitiatedBy`: text.
    pub stripe_connect_initiated_by: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetCompanyByIdSaasSettings { agency_dashboard_visible_to =
    "agencyDashboardVisibleTo", stripe_connect_initiated_by = "stripeConnectInitiatedBy"
    }
);
