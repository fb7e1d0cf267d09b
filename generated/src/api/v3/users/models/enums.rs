// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Users.

use crate::runtime as rt;

/// The allowed values `item` of `scopes`.
///
/// Requests send it.
///
/// Document: `api/v3/users.yaml#/components/schemas/UpdateUserDto/properties/scopes/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Item {
    /// `campaigns.readonly`.
    CampaignsReadonly,
    /// `campaigns.write`.
    CampaignsWrite,
    /// `calendars.readonly`.
    CalendarsReadonly,
    /// `calendars/events.write`.
    CalendarsEventsWrite,
    /// `calendars/groups.write`.
    CalendarsGroupsWrite,
    /// `calendars.write`.
    CalendarsWrite,
    /// `contacts.write`.
    ContactsWrite,
    /// `contacts/bulkActions.write`.
    ContactsBulkActionsWrite,
    /// `workflows.readonly`.
    WorkflowsReadonly,
    /// `workflows.write`.
    WorkflowsWrite,
    /// `triggers.write`.
    TriggersWrite,
    /// `funnels.write`.
    FunnelsWrite,
    /// `forms.write`.
    FormsWrite,
    /// `surveys.write`.
    SurveysWrite,
    /// `quizzes.write`.
    QuizzesWrite,
    /// `websites.write`.
    WebsitesWrite,
    /// `medias.write`.
    MediasWrite,
    /// `medias.readonly`.
    MediasReadonly,
    /// `opportunities.write`.
    OpportunitiesWrite,
    /// `opportunities/leadValue.readonly`.
    OpportunitiesLeadValueReadonly,
    /// `opportunities/bulkActions.write`.
    OpportunitiesBulkActionsWrite,
    /// `pipelines.create`.
    PipelinesCreate,
    /// `reporting/phone.readonly`.
    ReportingPhoneReadonly,
    /// `reporting/adwords.readonly`.
    ReportingAdwordsReadonly,
    /// `reporting/facebookAds.readonly`.
    ReportingFacebookAdsReadonly,
    /// `reporting/attributions.readonly`.
    ReportingAttributionsReadonly,
    /// `prospecting/auditReport.write`.
    ProspectingAuditReportWrite,
    /// `reporting/reports.readonly`.
    ReportingReportsReadonly,
    /// `reporting/agent.readonly`.
    ReportingAgentReadonly,
    /// `reporting/reports.write`.
    ReportingReportsWrite,
    /// `reporting/stats.export`.
    ReportingStatsExport,
    /// `payments.write`.
    PaymentsWrite,
    /// `payments/records.write`.
    PaymentsRecordsWrite,
    /// `payments/orders.readonly`.
    PaymentsOrdersReadonly,
    /// `payments/orders.export`.
    PaymentsOrdersExport,
    /// `payments/orders.import`.
    PaymentsOrdersImport,
    /// `payments/orders.collectPayment`.
    PaymentsOrdersCollectPayment,
    /// `payments/subscriptions.readonly`.
    PaymentsSubscriptionsReadonly,
    /// `payments/subscriptions.write`.
    PaymentsSubscriptionsWrite,
    /// `payments/subscriptions.update`.
    PaymentsSubscriptionsUpdate,
    /// `payments/subscriptions.export`.
    PaymentsSubscriptionsExport,
    /// `payments/subscriptions.pauseResumeCancel`.
    PaymentsSubscriptionsPauseResumeCancel,
    /// `payments/subscriptions.sharePaymentMethod`.
    PaymentsSubscriptionsSharePaymentMethod,
    /// `payments/transactions.readonly`.
    PaymentsTransactionsReadonly,
    /// `payments/transactions.export`.
    PaymentsTransactionsExport,
    /// `payments/transactions.import`.
    PaymentsTransactionsImport,
    /// `payments/transactions.refund`.
    PaymentsTransactionsRefund,
    /// `payments/transactions.viewReceipts`.
    PaymentsTransactionsViewReceipts,
    /// `payments/taxesSettings.readonly`.
    PaymentsTaxesSettingsReadonly,
    /// `payments/settings.readonly`.
    PaymentsSettingsReadonly,
    /// `payments/taxesSettings.updateInclusiveExclusive`.
    PaymentsTaxesSettingsUpdateInclusiveExclusive,
    /// `payments/taxesSettings.manageRates`.
    PaymentsTaxesSettingsManageRates,
    /// `payments/taxesSettings.configureAutomatic`.
    PaymentsTaxesSettingsConfigureAutomatic,
    /// `products.readonly`.
    ProductsReadonly,
    /// `products.write`.
    ProductsWrite,
    /// `products.delete`.
    ProductsDelete,
    /// `products.duplicate`.
    ProductsDuplicate,
    /// `products.bulkActions`.
    ProductsBulkActions,
    /// `payments/settings.write`.
    PaymentsSettingsWrite,
    /// `payments/settings.configureReceipt`.
    PaymentsSettingsConfigureReceipt,
    /// `payments/settings.configureSubscription`.
    PaymentsSettingsConfigureSubscription,
    /// `invoices.write`.
    InvoicesWrite,
    /// `invoices.readonly`.
    InvoicesReadonly,
    /// `invoices/schedule.readonly`.
    InvoicesScheduleReadonly,
    /// `invoices/schedule.write`.
    InvoicesScheduleWrite,
    /// `invoices/template.readonly`.
    InvoicesTemplateReadonly,
    /// `invoices/template.write`.
    InvoicesTemplateWrite,
    /// `reputation/review.write`.
    ReputationReviewWrite,
    /// `reputation/listing.write`.
    ReputationListingWrite,
    /// `reputation/reviewsAIAgents.write`.
    ReputationReviewsAiAgentsWrite,
    /// `reputation/gbp.write`.
    ReputationGbpWrite,
    /// `conversations.write`.
    ConversationsWrite,
    /// `conversations.readonly`.
    ConversationsReadonly,
    /// `conversations/message.readonly`.
    ConversationsMessageReadonly,
    /// `conversations/message.write`.
    ConversationsMessageWrite,
    /// `contentAI.write`.
    ContentAiWrite,
    /// `ai-studio.readonly`.
    AiStudioReadonly,
    /// `ai-studio.write`.
    AiStudioWrite,
    /// `dashboard/stats.readonly`.
    DashboardStatsReadonly,
    /// `locations/tags.write`.
    LocationsTagsWrite,
    /// `locations/tags.readonly`.
    LocationsTagsReadonly,
    /// `marketing.write`.
    MarketingWrite,
    /// `eliza.write`.
    ElizaWrite,
    /// `settings.write`.
    SettingsWrite,
    /// `socialplanner/post.write`.
    SocialplannerPostWrite,
    /// `socialplanner/account.readonly`.
    SocialplannerAccountReadonly,
    /// `socialplanner/account.write`.
    SocialplannerAccountWrite,
    /// `socialplanner/category.readonly`.
    SocialplannerCategoryReadonly,
    /// `socialplanner/category.write`.
    SocialplannerCategoryWrite,
    /// `socialplanner/csv.readonly`.
    SocialplannerCsvReadonly,
    /// `socialplanner/csv.write`.
    SocialplannerCsvWrite,
    /// `socialplanner/group.write`.
    SocialplannerGroupWrite,
    /// `socialplanner/hashtag.readonly`.
    SocialplannerHashtagReadonly,
    /// `socialplanner/hashtag.write`.
    SocialplannerHashtagWrite,
    /// `socialplanner/oauth.readonly`.
    SocialplannerOauthReadonly,
    /// `socialplanner/oauth.write`.
    SocialplannerOauthWrite,
    /// `socialplanner/post.readonly`.
    SocialplannerPostReadonly,
    /// `socialplanner/recurring.readonly`.
    SocialplannerRecurringReadonly,
    /// `socialplanner/recurring.write`.
    SocialplannerRecurringWrite,
    /// `socialplanner/review.readonly`.
    SocialplannerReviewReadonly,
    /// `socialplanner/review.write`.
    SocialplannerReviewWrite,
    /// `socialplanner/rss.readonly`.
    SocialplannerRssReadonly,
    /// `socialplanner/rss.write`.
    SocialplannerRssWrite,
    /// `socialplanner/search.readonly`.
    SocialplannerSearchReadonly,
    /// `socialplanner/setting.readonly`.
    SocialplannerSettingReadonly,
    /// `socialplanner/setting.write`.
    SocialplannerSettingWrite,
    /// `socialplanner/stat.readonly`.
    SocialplannerStatReadonly,
    /// `socialplanner/tag.readonly`.
    SocialplannerTagReadonly,
    /// `socialplanner/tag.write`.
    SocialplannerTagWrite,
    /// `socialplanner/filters.readonly`.
    SocialplannerFiltersReadonly,
    /// `socialplanner/medias.readonly`.
    SocialplannerMediasReadonly,
    /// `socialplanner/medias.write`.
    SocialplannerMediasWrite,
    /// `socialplanner/watermarks.readonly`.
    SocialplannerWatermarksReadonly,
    /// `socialplanner/watermarks.write`.
    SocialplannerWatermarksWrite,
    /// `socialplanner/metatag.readonly`.
    SocialplannerMetatagReadonly,
    /// `socialplanner/facebook.readonly`.
    SocialplannerFacebookReadonly,
    /// `socialplanner/linkedin.readonly`.
    SocialplannerLinkedinReadonly,
    /// `socialplanner/twitter.readonly`.
    SocialplannerTwitterReadonly,
    /// `socialplanner/notification.readonly`.
    SocialplannerNotificationReadonly,
    /// `socialplanner/notification.write`.
    SocialplannerNotificationWrite,
    /// `socialplanner/snapshot.readonly`.
    SocialplannerSnapshotReadonly,
    /// `socialplanner/snapshot.write`.
    SocialplannerSnapshotWrite,
    /// `marketing/affiliate.write`.
    MarketingAffiliateWrite,
    /// `blogs.write`.
    BlogsWrite,
    /// `membership.write`.
    MembershipWrite,
    /// `communities.write`.
    CommunitiesWrite,
    /// `gokollab.write`.
    GokollabWrite,
    /// `certificates.write`.
    CertificatesWrite,
    /// `certificates.readonly`.
    CertificatesReadonly,
    /// `adPublishing.write`.
    AdPublishingWrite,
    /// `adPublishing.readonly`.
    AdPublishingReadonly,
    /// `prospecting.write`.
    ProspectingWrite,
    /// `prospecting.readonly`.
    ProspectingReadonly,
    /// `prospecting/reports.readonly`.
    ProspectingReportsReadonly,
    /// `private-integration-location.readonly`.
    PrivateIntegrationLocationReadonly,
    /// `private-integration-location.write`.
    PrivateIntegrationLocationWrite,
    /// `private-integration-company.readonly`.
    PrivateIntegrationCompanyReadonly,
    /// `private-integration-company.write`.
    PrivateIntegrationCompanyWrite,
    /// `native-integrations.readonly`.
    NativeIntegrationsReadonly,
    /// `native-integrations.write`.
    NativeIntegrationsWrite,
    /// `wordpress.write`.
    WordpressWrite,
    /// `wordpress.read`.
    WordpressRead,
    /// `custom-menu-link.write`.
    CustomMenuLinkWrite,
    /// `qrcodes.write`.
    QrcodesWrite,
    /// `users/team-management.write`.
    UsersTeamManagementWrite,
    /// `users/team-management.readonly`.
    UsersTeamManagementReadonly,
    /// `loginas.write`.
    LoginasWrite,
    /// `users-sso-login-management.write`.
    UsersSsoLoginManagementWrite,
    /// `users-sso-login-management.readonly`.
    UsersSsoLoginManagementReadonly,
    /// `sso-config.write`.
    SsoConfigWrite,
    /// `snapshots/api.readonly`.
    SnapshotsApiReadonly,
    /// `snapshots/api.create`.
    SnapshotsApiCreate,
    /// `snapshots/api.edit`.
    SnapshotsApiEdit,
    /// `snapshots/api.push`.
    SnapshotsApiPush,
    /// `snapshots/api.refresh`.
    SnapshotsApiRefresh,
    /// `snapshots/api.share`.
    SnapshotsApiShare,
    /// `snapshots/api.delete`.
    SnapshotsApiDelete,
    /// `internaltools.location-transfer.write`.
    InternaltoolsLocationTransferWrite,
    /// `internaltools.location-transfer.readonly`.
    InternaltoolsLocationTransferReadonly,
    /// `affiliateportal.write`.
    AffiliateportalWrite,
    /// `affiliateportal.readonly`.
    AffiliateportalReadonly,
    /// `companies.write`.
    CompaniesWrite,
    /// `internaltools.billing.write`.
    InternaltoolsBillingWrite,
    /// `internaltools.billing.readonly`.
    InternaltoolsBillingReadonly,
    /// `internaltools.billing-common.readonly`.
    InternaltoolsBillingCommonReadonly,
    /// `internaltools.billing-common.write`.
    InternaltoolsBillingCommonWrite,
    /// `voice-ai-agents.write`.
    VoiceAiAgentsWrite,
    /// `voice-ai-agents.readonly`.
    VoiceAiAgentsReadonly,
    /// `voice-ai-common.readonly`.
    VoiceAiCommonReadonly,
    /// `voice-ai-common.write`.
    VoiceAiCommonWrite,
    /// `voice-ai-agent-goals.readonly`.
    VoiceAiAgentGoalsReadonly,
    /// `voice-ai-agent-goals.write`.
    VoiceAiAgentGoalsWrite,
    /// `voice-ai-dashboard.readonly`.
    VoiceAiDashboardReadonly,
    /// `agency/launchpad.write`.
    AgencyLaunchpadWrite,
    /// `agency/launchpad.readonly`.
    AgencyLaunchpadReadonly,
    /// `launchpad/location.write`.
    LaunchpadLocationWrite,
    /// `launchpad/location.readonly`.
    LaunchpadLocationReadonly,
    /// `text-ai-agents.write`.
    TextAiAgentsWrite,
    /// `text-ai-agent-goals.readonly`.
    TextAiAgentGoalsReadonly,
    /// `text-ai-agent-goals.write`.
    TextAiAgentGoalsWrite,
    /// `text-ai-agent-training.write`.
    TextAiAgentTrainingWrite,
    /// `text-ai-agents-dashboard.readonly`.
    TextAiAgentsDashboardReadonly,
    /// `locations.create`.
    LocationsCreate,
    /// `locations.delete`.
    LocationsDelete,
    /// `askai.write`.
    AskaiWrite,
    /// `copilot.readonly`.
    CopilotReadonly,
    /// `locations.export.list`.
    LocationsExportList,
    /// `locations.features-limits.manage`.
    LocationsFeaturesLimitsManage,
    /// `locations.pause-resume`.
    LocationsPauseResume,
    /// `locations.agency-subaccounts.manage`.
    LocationsAgencySubaccountsManage,
    /// `locations.billing.manage`.
    LocationsBillingManage,
    /// `locations.details.manage`.
    LocationsDetailsManage,
    /// `audit-logs.readonly`.
    AuditLogsReadonly,
    /// `audit-logs.export`.
    AuditLogsExport,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    Item { CampaignsReadonly = "campaigns.readonly", CampaignsWrite = "campaigns.write",
    CalendarsReadonly = "calendars.readonly", CalendarsEventsWrite =
    "calendars/events.write", CalendarsGroupsWrite = "calendars/groups.write",
    CalendarsWrite = "calendars.write", ContactsWrite = "contacts.write",
    ContactsBulkActionsWrite = "contacts/bulkActions.write", WorkflowsReadonly =
    "workflows.readonly", WorkflowsWrite = "workflows.write", TriggersWrite =
    "triggers.write", FunnelsWrite = "funnels.write", FormsWrite = "forms.write",
    SurveysWrite = "surveys.write", QuizzesWrite = "quizzes.write", WebsitesWrite =
    "websites.write", MediasWrite = "medias.write", MediasReadonly = "medias.readonly",
    OpportunitiesWrite = "opportunities.write", OpportunitiesLeadValueReadonly =
    "opportunities/leadValue.readonly", OpportunitiesBulkActionsWrite =
    "opportunities/bulkActions.write", PipelinesCreate = "pipelines.create",
    ReportingPhoneReadonly = "reporting/phone.readonly", ReportingAdwordsReadonly =
    "reporting/adwords.readonly", ReportingFacebookAdsReadonly =
    "reporting/facebookAds.readonly", ReportingAttributionsReadonly =
    "reporting/attributions.readonly", ProspectingAuditReportWrite =
    "prospecting/auditReport.write", ReportingReportsReadonly =
    "reporting/reports.readonly", ReportingAgentReadonly = "reporting/agent.readonly",
    ReportingReportsWrite = "reporting/reports.write", ReportingStatsExport =
    "reporting/stats.export", PaymentsWrite = "payments.write", PaymentsRecordsWrite =
    "payments/records.write", PaymentsOrdersReadonly = "payments/orders.readonly",
    PaymentsOrdersExport = "payments/orders.export", PaymentsOrdersImport =
    "payments/orders.import", PaymentsOrdersCollectPayment =
    "payments/orders.collectPayment", PaymentsSubscriptionsReadonly =
    "payments/subscriptions.readonly", PaymentsSubscriptionsWrite =
    "payments/subscriptions.write", PaymentsSubscriptionsUpdate =
    "payments/subscriptions.update", PaymentsSubscriptionsExport =
    "payments/subscriptions.export", PaymentsSubscriptionsPauseResumeCancel =
    "payments/subscriptions.pauseResumeCancel", PaymentsSubscriptionsSharePaymentMethod =
    "payments/subscriptions.sharePaymentMethod", PaymentsTransactionsReadonly =
    "payments/transactions.readonly", PaymentsTransactionsExport =
    "payments/transactions.export", PaymentsTransactionsImport =
    "payments/transactions.import", PaymentsTransactionsRefund =
    "payments/transactions.refund", PaymentsTransactionsViewReceipts =
    "payments/transactions.viewReceipts", PaymentsTaxesSettingsReadonly =
    "payments/taxesSettings.readonly", PaymentsSettingsReadonly =
    "payments/settings.readonly", PaymentsTaxesSettingsUpdateInclusiveExclusive =
    "payments/taxesSettings.updateInclusiveExclusive", PaymentsTaxesSettingsManageRates =
    "payments/taxesSettings.manageRates", PaymentsTaxesSettingsConfigureAutomatic =
    "payments/taxesSettings.configureAutomatic", ProductsReadonly = "products.readonly",
    ProductsWrite = "products.write", ProductsDelete = "products.delete",
    ProductsDuplicate = "products.duplicate", ProductsBulkActions =
    "products.bulkActions", PaymentsSettingsWrite = "payments/settings.write",
    PaymentsSettingsConfigureReceipt = "payments/settings.configureReceipt",
    PaymentsSettingsConfigureSubscription = "payments/settings.configureSubscription",
    InvoicesWrite = "invoices.write", InvoicesReadonly = "invoices.readonly",
    InvoicesScheduleReadonly = "invoices/schedule.readonly", InvoicesScheduleWrite =
    "invoices/schedule.write", InvoicesTemplateReadonly = "invoices/template.readonly",
    InvoicesTemplateWrite = "invoices/template.write", ReputationReviewWrite =
    "reputation/review.write", ReputationListingWrite = "reputation/listing.write",
    ReputationReviewsAiAgentsWrite = "reputation/reviewsAIAgents.write",
    ReputationGbpWrite = "reputation/gbp.write", ConversationsWrite =
    "conversations.write", ConversationsReadonly = "conversations.readonly",
    ConversationsMessageReadonly = "conversations/message.readonly",
    ConversationsMessageWrite = "conversations/message.write", ContentAiWrite =
    "contentAI.write", AiStudioReadonly = "ai-studio.readonly", AiStudioWrite =
    "ai-studio.write", DashboardStatsReadonly = "dashboard/stats.readonly",
    LocationsTagsWrite = "locations/tags.write", LocationsTagsReadonly =
    "locations/tags.readonly", MarketingWrite = "marketing.write", ElizaWrite =
    "eliza.write", SettingsWrite = "settings.write", SocialplannerPostWrite =
    "socialplanner/post.write", SocialplannerAccountReadonly =
    "socialplanner/account.readonly", SocialplannerAccountWrite =
    "socialplanner/account.write", SocialplannerCategoryReadonly =
    "socialplanner/category.readonly", SocialplannerCategoryWrite =
    "socialplanner/category.write", SocialplannerCsvReadonly =
    "socialplanner/csv.readonly", SocialplannerCsvWrite = "socialplanner/csv.write",
    SocialplannerGroupWrite = "socialplanner/group.write", SocialplannerHashtagReadonly =
    "socialplanner/hashtag.readonly", SocialplannerHashtagWrite =
    "socialplanner/hashtag.write", SocialplannerOauthReadonly =
    "socialplanner/oauth.readonly", SocialplannerOauthWrite =
    "socialplanner/oauth.write", SocialplannerPostReadonly =
    "socialplanner/post.readonly", SocialplannerRecurringReadonly =
    "socialplanner/recurring.readonly", SocialplannerRecurringWrite =
    "socialplanner/recurring.write", SocialplannerReviewReadonly =
    "socialplanner/review.readonly", SocialplannerReviewWrite =
    "socialplanner/review.write", SocialplannerRssReadonly =
    "socialplanner/rss.readonly", SocialplannerRssWrite = "socialplanner/rss.write",
    SocialplannerSearchReadonly = "socialplanner/search.readonly",
    SocialplannerSettingReadonly = "socialplanner/setting.readonly",
    SocialplannerSettingWrite = "socialplanner/setting.write", SocialplannerStatReadonly
    = "socialplanner/stat.readonly", SocialplannerTagReadonly =
    "socialplanner/tag.readonly", SocialplannerTagWrite = "socialplanner/tag.write",
    SocialplannerFiltersReadonly = "socialplanner/filters.readonly",
    SocialplannerMediasReadonly = "socialplanner/medias.readonly",
    SocialplannerMediasWrite = "socialplanner/medias.write",
    SocialplannerWatermarksReadonly = "socialplanner/watermarks.readonly",
    SocialplannerWatermarksWrite = "socialplanner/watermarks.write",
    SocialplannerMetatagReadonly = "socialplanner/metatag.readonly",
    SocialplannerFacebookReadonly = "socialplanner/facebook.readonly",
    SocialplannerLinkedinReadonly = "socialplanner/linkedin.readonly",
    SocialplannerTwitterReadonly = "socialplanner/twitter.readonly",
    SocialplannerNotificationReadonly = "socialplanner/notification.readonly",
    SocialplannerNotificationWrite = "socialplanner/notification.write",
    SocialplannerSnapshotReadonly = "socialplanner/snapshot.readonly",
    SocialplannerSnapshotWrite = "socialplanner/snapshot.write", MarketingAffiliateWrite
    = "marketing/affiliate.write", BlogsWrite = "blogs.write", MembershipWrite =
    "membership.write", CommunitiesWrite = "communities.write", GokollabWrite =
    "gokollab.write", CertificatesWrite = "certificates.write", CertificatesReadonly =
    "certificates.readonly", AdPublishingWrite = "adPublishing.write",
    AdPublishingReadonly = "adPublishing.readonly", ProspectingWrite =
    "prospecting.write", ProspectingReadonly = "prospecting.readonly",
    ProspectingReportsReadonly = "prospecting/reports.readonly",
    PrivateIntegrationLocationReadonly = "private-integration-location.readonly",
    PrivateIntegrationLocationWrite = "private-integration-location.write",
    PrivateIntegrationCompanyReadonly = "private-integration-company.readonly",
    PrivateIntegrationCompanyWrite = "private-integration-company.write",
    NativeIntegrationsReadonly = "native-integrations.readonly", NativeIntegrationsWrite
    = "native-integrations.write", WordpressWrite = "wordpress.write", WordpressRead =
    "wordpress.read", CustomMenuLinkWrite = "custom-menu-link.write", QrcodesWrite =
    "qrcodes.write", UsersTeamManagementWrite = "users/team-management.write",
    UsersTeamManagementReadonly = "users/team-management.readonly", LoginasWrite =
    "loginas.write", UsersSsoLoginManagementWrite = "users-sso-login-management.write",
    UsersSsoLoginManagementReadonly = "users-sso-login-management.readonly",
    SsoConfigWrite = "sso-config.write", SnapshotsApiReadonly = "snapshots/api.readonly",
    SnapshotsApiCreate = "snapshots/api.create", SnapshotsApiEdit = "snapshots/api.edit",
    SnapshotsApiPush = "snapshots/api.push", SnapshotsApiRefresh =
    "snapshots/api.refresh", SnapshotsApiShare = "snapshots/api.share",
    SnapshotsApiDelete = "snapshots/api.delete", InternaltoolsLocationTransferWrite =
    "internaltools.location-transfer.write", InternaltoolsLocationTransferReadonly =
    "internaltools.location-transfer.readonly", AffiliateportalWrite =
    "affiliateportal.write", AffiliateportalReadonly = "affiliateportal.readonly",
    CompaniesWrite = "companies.write", InternaltoolsBillingWrite =
    "internaltools.billing.write", InternaltoolsBillingReadonly =
    "internaltools.billing.readonly", InternaltoolsBillingCommonReadonly =
    "internaltools.billing-common.readonly", InternaltoolsBillingCommonWrite =
    "internaltools.billing-common.write", VoiceAiAgentsWrite = "voice-ai-agents.write",
    VoiceAiAgentsReadonly = "voice-ai-agents.readonly", VoiceAiCommonReadonly =
    "voice-ai-common.readonly", VoiceAiCommonWrite = "voice-ai-common.write",
    VoiceAiAgentGoalsReadonly = "voice-ai-agent-goals.readonly", VoiceAiAgentGoalsWrite =
    "voice-ai-agent-goals.write", VoiceAiDashboardReadonly =
    "voice-ai-dashboard.readonly", AgencyLaunchpadWrite = "agency/launchpad.write",
    AgencyLaunchpadReadonly = "agency/launchpad.readonly", LaunchpadLocationWrite =
    "launchpad/location.write", LaunchpadLocationReadonly =
    "launchpad/location.readonly", TextAiAgentsWrite = "text-ai-agents.write",
    TextAiAgentGoalsReadonly = "text-ai-agent-goals.readonly", TextAiAgentGoalsWrite =
    "text-ai-agent-goals.write", TextAiAgentTrainingWrite =
    "text-ai-agent-training.write", TextAiAgentsDashboardReadonly =
    "text-ai-agents-dashboard.readonly", LocationsCreate = "locations.create",
    LocationsDelete = "locations.delete", AskaiWrite = "askai.write", CopilotReadonly =
    "copilot.readonly", LocationsExportList = "locations.export.list",
    LocationsFeaturesLimitsManage = "locations.features-limits.manage",
    LocationsPauseResume = "locations.pause-resume", LocationsAgencySubaccountsManage =
    "locations.agency-subaccounts.manage", LocationsBillingManage =
    "locations.billing.manage", LocationsDetailsManage = "locations.details.manage",
    AuditLogsReadonly = "audit-logs.readonly", AuditLogsExport = "audit-logs.export" }
);
