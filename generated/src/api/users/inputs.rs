// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Users are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &SEARCH,
    &FIND_BY_EMAIL,
    &GET,
    &UPDATE,
    &DELETE,
    &LIST,
    &CREATE,
];
pub(crate) static SEARCH: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of the agency that owns the accounts."),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("John"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("1"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
        of::input(
                of::Shape::Text,
                "Whether the user works at the agency (`agency`) or in accounts (`account`).",
            )
            .example("agency"),
        of::input(of::Shape::Text, "`admin` or `user`.").example("admin"),
        of::input(of::Shape::Text, "Users to look among, as one text with commas.")
            .example("5DP4iH6HLkQsiKESj6rh,5DP4iH6HLkQsiKESj34h"),
        of::input(
                of::Shape::Text,
                "The field to sort by; first and last name without it.",
            )
            .example("dateAdded"),
        of::input(of::Shape::Text, "").example("asc"),
        of::input(
            of::Shape::Boolean,
            "Only users with two-way sync on, or off; nothing more is documented.",
        ),
    ],
    body: None,
};
pub(crate) static FIND_BY_EMAIL: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of the agency that owns the accounts."),
        of::input(of::Shape::Text, "Addresses as one text with commas.")
            .example("user1@example.com,user2@example.com"),
        of::input(of::Shape::Boolean, "Deleted users instead of present ones.")
            .example("false"),
        of::input(
                of::Shape::Text,
                "How many records to pass over, 0 for the first page.",
            )
            .example("1"),
        of::input(
                of::Shape::Text,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
        of::input(
                of::Shape::Text,
                "`all`, or names of fields with commas; id and e-mail without it.",
            )
            .example("all"),
    ],
    body: None,
};
pub(crate) static GET: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
        of::input(of::Shape::Text, "Given name.").example("John"),
        of::input(of::Shape::Text, "Family name.").example("Deo"),
        of::input(of::Shape::Text, "Deprecated: addresses can no longer be changed.")
            .example("john@deo.com"),
        of::input(of::Shape::Text, "").example("*******"),
        of::input(
                of::Shape::Text,
                "Phone number, best written with `+` and the country code.",
            )
            .example("+18832327657"),
        of::input(
                of::Shape::Text,
                "Whether the user works at the agency (`agency`) or in accounts (`account`).",
            )
            .example("account"),
        of::input(of::Shape::Text, "`admin` or `user`.").example("admin"),
        of::input(of::Shape::Text, "The agency; required with an agency's token.")
            .example("UAXssdawIWAWD"),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Ids of accounts, for calls and users that concern several at once.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_PERMISSIONS), ""),
        of::input(
                of::Shape::List(&of::Shape::OneOf(&VALUES_OF_SCOPES)),
                "What the user may do; scopes that are not named are off.",
            )
            .example("[\"contacts.write\",\"campaigns.readonly\"]"),
        of::input(
                of::Shape::List(&of::Shape::OneOf(&VALUES_OF_SCOPES)),
                "Scopes that hold for what is assigned to the user only; none when empty.",
            )
            .example("[\"contacts.write\",\"campaigns.readonly\"]"),
        of::input(of::Shape::Text, "").example("https://img.png"),
        of::input(
            of::Shape::Object(&[]),
            "Numbers for incoming calls and voicemail over a Twilio account of one's own, account id to number in E.164. The map is replaced, not merged: an account that is missing loses its number, `{}` clears all, an empty text clears one, leaving the field out changes nothing.",
        ),
        of::input(of::Shape::OneOf(&VALUES_OF_PLATFORM_LANGUAGE), "").example("en_US"),
    ],
    body: None,
};
pub(crate) static DELETE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
    ],
    body: None,
};
pub(crate) static LIST: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static CREATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of the agency that owns the accounts."),
        of::input(of::Shape::Text, "Given name.").example("John"),
        of::input(of::Shape::Text, "Family name.").example("Deo"),
        of::input(of::Shape::Text, "E-mail address.").example("john@deo.com"),
        of::input(of::Shape::Text, "").example("*******"),
        of::input(
                of::Shape::Text,
                "Phone number, best written with `+` and the country code.",
            )
            .example("+18832327657"),
        of::input(
                of::Shape::Text,
                "Whether the user works at the agency (`agency`) or in accounts (`account`).",
            )
            .example("account"),
        of::input(of::Shape::Text, "`admin` or `user`.").example("admin"),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Ids of accounts, for calls and users that concern several at once.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_PERMISSIONS), ""),
        of::input(
                of::Shape::List(&of::Shape::OneOf(&VALUES_OF_SCOPES)),
                "What the user may do; scopes that are not named are off.",
            )
            .example("[\"contacts.write\",\"campaigns.readonly\"]"),
        of::input(
                of::Shape::List(&of::Shape::OneOf(&VALUES_OF_SCOPES)),
                "Scopes that hold for what is assigned to the user only; none when empty.",
            )
            .example("[\"contacts.write\",\"campaigns.readonly\"]"),
        of::input(of::Shape::Text, "").example("https://img.png"),
        of::input(
            of::Shape::Object(&[]),
            "Numbers for incoming calls and voicemail over a Twilio account of one's own, account id to number in E.164. The map is replaced, not merged: an account that is missing loses its number, `{}` clears all, an empty text clears one, leaving the field out changes nothing.",
        ),
        of::input(of::Shape::OneOf(&VALUES_OF_PLATFORM_LANGUAGE), "").example("en_US"),
    ],
    body: None,
};
pub(crate) static FIELDS_OF_PERMISSIONS: [of::Field; 38] = [
    of::field("campaignsEnabled", of::input(of::Shape::Boolean, "").example("true")),
    of::field(
        "campaignsReadOnly",
        of::input(of::Shape::Boolean, "Campaigns can be looked at and not changed.")
            .example("false"),
    ),
    of::field("contactsEnabled", of::input(of::Shape::Boolean, "").example("true")),
    of::field("workflowsEnabled", of::input(of::Shape::Boolean, "").example("true")),
    of::field(
        "workflowsReadOnly",
        of::input(of::Shape::Boolean, "Workflows can be looked at and not changed.")
            .example("true"),
    ),
    of::field("triggersEnabled", of::input(of::Shape::Boolean, "").example("true")),
    of::field("funnelsEnabled", of::input(of::Shape::Boolean, "").example("true")),
    of::field("websitesEnabled", of::input(of::Shape::Boolean, "").example("false")),
    of::field("opportunitiesEnabled", of::input(of::Shape::Boolean, "").example("true")),
    of::field(
        "dashboardStatsEnabled",
        of::input(of::Shape::Boolean, "").example("true"),
    ),
    of::field(
        "bulkRequestsEnabled",
        of::input(of::Shape::Boolean, "Actions on many contacts at a time.")
            .example("true"),
    ),
    of::field("appointmentsEnabled", of::input(of::Shape::Boolean, "").example("true")),
    of::field("reviewsEnabled", of::input(of::Shape::Boolean, "").example("true")),
    of::field(
        "onlineListingsEnabled",
        of::input(of::Shape::Boolean, "").example("true"),
    ),
    of::field("phoneCallEnabled", of::input(of::Shape::Boolean, "").example("true")),
    of::field("conversationsEnabled", of::input(of::Shape::Boolean, "").example("true")),
    of::field(
        "assignedDataOnly",
        of::input(
                of::Shape::Boolean,
                "The user sees only contacts and other data assigned to them.",
            )
            .example("false"),
    ),
    of::field(
        "adwordsReportingEnabled",
        of::input(of::Shape::Boolean, "The report on Google ads.").example("false"),
    ),
    of::field(
        "membershipEnabled",
        of::input(of::Shape::Boolean, "Courses and memberships.").example("false"),
    ),
    of::field(
        "facebookAdsReportingEnabled",
        of::input(of::Shape::Boolean, "").example("false"),
    ),
    of::field(
        "attributionsReportingEnabled",
        of::input(of::Shape::Boolean, "").example("false"),
    ),
    of::field("settingsEnabled", of::input(of::Shape::Boolean, "").example("true")),
    of::field("tagsEnabled", of::input(of::Shape::Boolean, "").example("true")),
    of::field(
        "leadValueEnabled",
        of::input(of::Shape::Boolean, "The money value of opportunities is shown.")
            .example("true"),
    ),
    of::field("marketingEnabled", of::input(of::Shape::Boolean, "").example("true")),
    of::field(
        "agentReportingEnabled",
        of::input(of::Shape::Boolean, "").example("true"),
    ),
    of::field("botService", of::input(of::Shape::Boolean, "").example("false")),
    of::field("socialPlanner", of::input(of::Shape::Boolean, "").example("true")),
    of::field("bloggingEnabled", of::input(of::Shape::Boolean, "").example("true")),
    of::field("invoiceEnabled", of::input(of::Shape::Boolean, "").example("true")),
    of::field(
        "affiliateManagerEnabled",
        of::input(of::Shape::Boolean, "").example("true"),
    ),
    of::field("contentAiEnabled", of::input(of::Shape::Boolean, "").example("true")),
    of::field("refundsEnabled", of::input(of::Shape::Boolean, "").example("true")),
    of::field("recordPaymentEnabled", of::input(of::Shape::Boolean, "").example("true")),
    of::field(
        "cancelSubscriptionEnabled",
        of::input(of::Shape::Boolean, "").example("true"),
    ),
    of::field("paymentsEnabled", of::input(of::Shape::Boolean, "").example("true")),
    of::field("communitiesEnabled", of::input(of::Shape::Boolean, "").example("true")),
    of::field("exportPaymentsEnabled", of::input(of::Shape::Boolean, "").example("true")),
];
pub(crate) static VALUES_OF_SCOPES: [&str; 189] = [
    "campaigns.readonly",
    "campaigns.write",
    "calendars.readonly",
    "calendars/events.write",
    "calendars/groups.write",
    "calendars.write",
    "contacts.write",
    "contacts/bulkActions.write",
    "workflows.readonly",
    "workflows.write",
    "triggers.write",
    "funnels.write",
    "forms.write",
    "surveys.write",
    "quizzes.write",
    "websites.write",
    "medias.write",
    "medias.readonly",
    "opportunities.write",
    "opportunities/leadValue.readonly",
    "opportunities/bulkActions.write",
    "reporting/phone.readonly",
    "reporting/adwords.readonly",
    "reporting/facebookAds.readonly",
    "reporting/attributions.readonly",
    "prospecting/auditReport.write",
    "reporting/reports.readonly",
    "reporting/agent.readonly",
    "reporting/reports.write",
    "reporting/stats.export",
    "payments.write",
    "payments/records.write",
    "payments/orders.readonly",
    "payments/orders.export",
    "payments/orders.import",
    "payments/orders.collectPayment",
    "payments/subscriptions.readonly",
    "payments/subscriptions.write",
    "payments/subscriptions.update",
    "payments/subscriptions.export",
    "payments/subscriptions.pauseResumeCancel",
    "payments/subscriptions.sharePaymentMethod",
    "payments/transactions.readonly",
    "payments/transactions.export",
    "payments/transactions.import",
    "payments/transactions.refund",
    "payments/transactions.viewReceipts",
    "payments/taxesSettings.readonly",
    "payments/settings.readonly",
    "payments/taxesSettings.updateInclusiveExclusive",
    "payments/taxesSettings.manageRates",
    "payments/taxesSettings.configureAutomatic",
    "products.readonly",
    "products.write",
    "products.delete",
    "products.duplicate",
    "products.bulkActions",
    "payments/settings.write",
    "payments/settings.configureReceipt",
    "payments/settings.configureSubscription",
    "invoices.write",
    "invoices.readonly",
    "invoices/schedule.readonly",
    "invoices/schedule.write",
    "invoices/template.readonly",
    "invoices/template.write",
    "reputation/review.write",
    "reputation/listing.write",
    "reputation/reviewsAIAgents.write",
    "reputation/gbp.write",
    "conversations.write",
    "conversations.readonly",
    "conversations/message.readonly",
    "conversations/message.write",
    "contentAI.write",
    "dashboard/stats.readonly",
    "locations/tags.write",
    "locations/tags.readonly",
    "marketing.write",
    "eliza.write",
    "settings.write",
    "socialplanner/post.write",
    "socialplanner/account.readonly",
    "socialplanner/account.write",
    "socialplanner/category.readonly",
    "socialplanner/category.write",
    "socialplanner/csv.readonly",
    "socialplanner/csv.write",
    "socialplanner/group.write",
    "socialplanner/hashtag.readonly",
    "socialplanner/hashtag.write",
    "socialplanner/oauth.readonly",
    "socialplanner/oauth.write",
    "socialplanner/post.readonly",
    "socialplanner/recurring.readonly",
    "socialplanner/recurring.write",
    "socialplanner/review.readonly",
    "socialplanner/review.write",
    "socialplanner/rss.readonly",
    "socialplanner/rss.write",
    "socialplanner/search.readonly",
    "socialplanner/setting.readonly",
    "socialplanner/setting.write",
    "socialplanner/stat.readonly",
    "socialplanner/tag.readonly",
    "socialplanner/tag.write",
    "socialplanner/filters.readonly",
    "socialplanner/medias.readonly",
    "socialplanner/medias.write",
    "socialplanner/watermarks.readonly",
    "socialplanner/watermarks.write",
    "socialplanner/metatag.readonly",
    "socialplanner/facebook.readonly",
    "socialplanner/linkedin.readonly",
    "socialplanner/twitter.readonly",
    "socialplanner/notification.readonly",
    "socialplanner/notification.write",
    "socialplanner/snapshot.readonly",
    "socialplanner/snapshot.write",
    "marketing/affiliate.write",
    "blogs.write",
    "membership.write",
    "communities.write",
    "gokollab.write",
    "certificates.write",
    "certificates.readonly",
    "adPublishing.write",
    "adPublishing.readonly",
    "prospecting.write",
    "prospecting.readonly",
    "prospecting/reports.readonly",
    "private-integration-location.readonly",
    "private-integration-location.write",
    "private-integration-company.readonly",
    "private-integration-company.write",
    "native-integrations.readonly",
    "native-integrations.write",
    "wordpress.write",
    "wordpress.read",
    "custom-menu-link.write",
    "qrcodes.write",
    "users/team-management.write",
    "users/team-management.readonly",
    "loginas.write",
    "users-sso-login-management.write",
    "users-sso-login-management.readonly",
    "sso-config.write",
    "snapshots/api.readonly",
    "snapshots/api.create",
    "snapshots/api.edit",
    "snapshots/api.push",
    "snapshots/api.refresh",
    "snapshots/api.share",
    "snapshots/api.delete",
    "internaltools.location-transfer.write",
    "internaltools.location-transfer.readonly",
    "affiliateportal.write",
    "affiliateportal.readonly",
    "companies.write",
    "internaltools.billing.write",
    "internaltools.billing.readonly",
    "internaltools.billing-common.readonly",
    "internaltools.billing-common.write",
    "voice-ai-agents.write",
    "voice-ai-agents.readonly",
    "voice-ai-common.readonly",
    "voice-ai-common.write",
    "voice-ai-agent-goals.readonly",
    "voice-ai-agent-goals.write",
    "voice-ai-dashboard.readonly",
    "agency/launchpad.write",
    "agency/launchpad.readonly",
    "launchpad/location.write",
    "launchpad/location.readonly",
    "text-ai-agents.write",
    "text-ai-agent-goals.readonly",
    "text-ai-agent-goals.write",
    "text-ai-agent-training.write",
    "text-ai-agents-dashboard.readonly",
    "locations.create",
    "locations.delete",
    "locations.export.list",
    "locations.features-limits.manage",
    "locations.pause-resume",
    "locations.agency-subaccounts.manage",
    "locations.billing.manage",
    "locations.details.manage",
    "audit-logs.readonly",
    "audit-logs.export",
];
pub(crate) static VALUES_OF_PLATFORM_LANGUAGE: [&str; 13] = [
    "en_US",
    "es",
    "fr_CA",
    "fr_FR",
    "nl",
    "de",
    "pt_PT",
    "pt_BR",
    "it",
    "sv",
    "da",
    "fi",
    "no",
];
