// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of SaaS.

use super::kinds;
use crate::runtime as rt;

/// A request of [`SaasApi::locations_deprecated`](super::SaasApi::locations_deprecated): `GET /saas-api/public-api/locations`.
pub type LocationsDeprecated = rt::Operation<kinds::LocationsDeprecated>;

impl LocationsDeprecated {
    /// The Stripe customer, `cus_…`.
    ///
    /// `customerId`: text; for example `cus_OD2oBjRfKEF6FV`.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.0.query::<String>("customerId", &customer_id.into());
        self
    }

    /// The Stripe subscription, `sub_…`.
    ///
    /// `subscriptionId`: text; for example `sub_1NVqlLByVlfITvRXgirIdpyc`.
    pub fn subscription_id(mut self, subscription_id: impl Into<String>) -> Self {
        self.0.query::<String>("subscriptionId", &subscription_id.into());
        self
    }
}

/// A request of [`SaasApi::update_subscription_deprecated`](super::SaasApi::update_subscription_deprecated): `PUT /saas-api/public-api/update-saas-subscription/{locationId}`.
pub type UpdateSubscriptionDeprecated = rt::Operation<
    kinds::UpdateSubscriptionDeprecated,
>;

/// A request of [`SaasApi::bulk_disable_deprecated`](super::SaasApi::bulk_disable_deprecated): `POST /saas-api/public-api/bulk-disable-saas/{companyId}`.
pub type BulkDisableDeprecated = rt::Operation<kinds::BulkDisableDeprecated>;

/// A request of [`SaasApi::enable_location_deprecated`](super::SaasApi::enable_location_deprecated): `POST /saas-api/public-api/enable-saas/{locationId}`.
pub type EnableLocationDeprecated = rt::Operation<kinds::EnableLocationDeprecated>;

impl EnableLocationDeprecated {
    /// The connected Stripe account; V1 only.
    ///
    /// `stripeAccountId`: text; for example `acct_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub fn stripe_account_id(mut self, stripe_account_id: impl Into<String>) -> Self {
        self.0.field::<String>("stripeAccountId", &stripe_account_id.into());
        self
    }

    /// The Stripe customer's name; V1 only.
    ///
    /// `name`: text; for example `John Doe`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// The Stripe customer's email; V1 only.
    ///
    /// `email`: text; for example `john.doe@example.com`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.field::<String>("email", &email.into());
        self
    }

    /// `stripeCustomerId`: text; for example `cus_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub fn stripe_customer_id(mut self, stripe_customer_id: impl Into<String>) -> Self {
        self.0.field::<String>("stripeCustomerId", &stripe_customer_id.into());
        self
    }

    /// The paying contact in the agency's own account; V2 only.
    ///
    /// `contactId`: text; for example `1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub fn contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.0.field::<String>("contactId", &contact_id.into());
        self
    }

    /// The agency's own account whose payment provider takes the money.
    ///
    /// `providerLocationId`: text; for example `r06mdj4OrrERzYDvsOdh`.
    pub fn provider_location_id(
        mut self,
        provider_location_id: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("providerLocationId", &provider_location_id.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text; for example `Description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// The plan's id, as the list of the agency's plans calls `planId`.
    ///
    /// `saasPlanId`: text; for example `1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub fn saas_plan_id(mut self, saas_plan_id: impl Into<String>) -> Self {
        self.0.field::<String>("saasPlanId", &saas_plan_id.into());
        self
    }

    /// One price of a plan, by month or by year.
    ///
    /// `priceId`: text; for example `price_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub fn price_id(mut self, price_id: impl Into<String>) -> Self {
        self.0.field::<String>("priceId", &price_id.into());
        self
    }
}

/// A request of [`SaasApi::pause_location_deprecated`](super::SaasApi::pause_location_deprecated): `POST /saas-api/public-api/pause/{locationId}`.
pub type PauseLocationDeprecated = rt::Operation<kinds::PauseLocationDeprecated>;

/// A request of [`SaasApi::update_rebilling_deprecated`](super::SaasApi::update_rebilling_deprecated): `POST /saas-api/public-api/update-rebilling/{companyId}`.
pub type UpdateRebillingDeprecated = rt::Operation<kinds::UpdateRebillingDeprecated>;

/// A request of [`SaasApi::get_agency_plans_deprecated`](super::SaasApi::get_agency_plans_deprecated): `GET /saas-api/public-api/agency-plans/{companyId}`.
pub type GetAgencyPlansDeprecated = rt::Operation<kinds::GetAgencyPlansDeprecated>;

/// A request of [`SaasApi::get_location_subscription_deprecated`](super::SaasApi::get_location_subscription_deprecated): `GET /saas-api/public-api/get-saas-subscription/{locationId}`.
pub type GetLocationSubscriptionDeprecated = rt::Operation<
    kinds::GetLocationSubscriptionDeprecated,
>;

/// A request of [`SaasApi::bulk_enable_deprecated`](super::SaasApi::bulk_enable_deprecated): `POST /saas-api/public-api/bulk-enable-saas/{companyId}`.
pub type BulkEnableDeprecated = rt::Operation<kinds::BulkEnableDeprecated>;

/// A request of [`SaasApi::get_locations_deprecated`](super::SaasApi::get_locations_deprecated): `GET /saas-api/public-api/saas-locations/{companyId}`.
pub type GetLocationsDeprecated = rt::Operation<kinds::GetLocationsDeprecated>;

impl GetLocationsDeprecated {
    /// Which page of a list, counted from 1 in most operations and from 0 in some; in
    /// submissions a page on the web.
    ///
    /// `page`: whole number; for example `1`.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.query::<i64>("page", &page);
        self
    }
}

/// A request of [`SaasApi::get_plan_deprecated`](super::SaasApi::get_plan_deprecated): `GET /saas-api/public-api/saas-plan/{planId}`.
pub type GetPlanDeprecated = rt::Operation<kinds::GetPlanDeprecated>;

/// A request of [`SaasApi::find_locations`](super::SaasApi::find_locations): `GET /saas/locations`.
pub type FindLocations = rt::Operation<kinds::FindLocations>;

/// A request of [`SaasApi::update_subscription`](super::SaasApi::update_subscription): `PUT /saas/update-saas-subscription/{locationId}`.
pub type UpdateSubscription = rt::Operation<kinds::UpdateSubscription>;

/// A request of [`SaasApi::bulk_disable`](super::SaasApi::bulk_disable): `POST /saas/bulk-disable-saas/{companyId}`.
pub type BulkDisable = rt::Operation<kinds::BulkDisable>;

/// A request of [`SaasApi::enable_location`](super::SaasApi::enable_location): `POST /saas/enable-saas/{locationId}`.
pub type EnableLocation = rt::Operation<kinds::EnableLocation>;

impl EnableLocation {
    /// The connected Stripe account; V1 only.
    ///
    /// `stripeAccountId`: text; for example `acct_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub fn stripe_account_id(mut self, stripe_account_id: impl Into<String>) -> Self {
        self.0.field::<String>("stripeAccountId", &stripe_account_id.into());
        self
    }

    /// The Stripe customer's name; V1 only.
    ///
    /// `name`: text; for example `John Doe`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// The Stripe customer's email; V1 only.
    ///
    /// `email`: text; for example `john.doe@example.com`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.field::<String>("email", &email.into());
        self
    }

    /// `stripeCustomerId`: text; for example `cus_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub fn stripe_customer_id(mut self, stripe_customer_id: impl Into<String>) -> Self {
        self.0.field::<String>("stripeCustomerId", &stripe_customer_id.into());
        self
    }

    /// The paying contact in the agency's own account; V2 only.
    ///
    /// `contactId`: text; for example `1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub fn contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.0.field::<String>("contactId", &contact_id.into());
        self
    }

    /// The agency's own account whose payment provider takes the money.
    ///
    /// `providerLocationId`: text; for example `r06mdj4OrrERzYDvsOdh`.
    pub fn provider_location_id(
        mut self,
        provider_location_id: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("providerLocationId", &provider_location_id.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text; for example `Description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// The plan's id, as the list of the agency's plans calls `planId`.
    ///
    /// `saasPlanId`: text; for example `1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub fn saas_plan_id(mut self, saas_plan_id: impl Into<String>) -> Self {
        self.0.field::<String>("saasPlanId", &saas_plan_id.into());
        self
    }

    /// One price of a plan, by month or by year.
    ///
    /// `priceId`: text; for example `price_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub fn price_id(mut self, price_id: impl Into<String>) -> Self {
        self.0.field::<String>("priceId", &price_id.into());
        self
    }
}

/// A request of [`SaasApi::pause_location`](super::SaasApi::pause_location): `POST /saas/pause/{locationId}`.
pub type PauseLocation = rt::Operation<kinds::PauseLocation>;

/// A request of [`SaasApi::update_rebilling`](super::SaasApi::update_rebilling): `POST /saas/update-rebilling/{companyId}`.
pub type UpdateRebilling = rt::Operation<kinds::UpdateRebilling>;

/// A request of [`SaasApi::get_agency_plans`](super::SaasApi::get_agency_plans): `GET /saas/agency-plans/{companyId}`.
pub type GetAgencyPlans = rt::Operation<kinds::GetAgencyPlans>;

/// A request of [`SaasApi::get_location_subscription`](super::SaasApi::get_location_subscription): `GET /saas/get-saas-subscription/{locationId}`.
pub type GetLocationSubscription = rt::Operation<kinds::GetLocationSubscription>;

/// A request of [`SaasApi::bulk_enable`](super::SaasApi::bulk_enable): `POST /saas/bulk-enable-saas/{companyId}`.
pub type BulkEnable = rt::Operation<kinds::BulkEnable>;

/// A request of [`SaasApi::list_locations`](super::SaasApi::list_locations): `GET /saas/saas-locations/{companyId}`.
pub type ListLocations = rt::Operation<kinds::ListLocations>;

/// A request of [`SaasApi::get_plan`](super::SaasApi::get_plan): `GET /saas/saas-plan/{planId}`.
pub type GetPlan = rt::Operation<kinds::GetPlan>;
