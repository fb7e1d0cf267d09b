// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Marketplace: 9 operations of the document `api/v3/marketplace.yaml`, API version `v3`.
//!
//! For makers of apps: charging a customer's wallet for usage, finding out who has
//! installed the app, uninstalling it, and moving customers' credentials for other
//! services into the platform's store. Charges go by meters that are set up with the
//! app's prices. The calls for charges take a location's own token.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
pub(crate) mod routes;

pub use crate::api::marketplace::{
    CreateCharge, DeleteCharge, GetCharge, GetInstallerDetails, GetRebillingConfigForApp,
    HasFunds, ListCharges, MigrateConnection, UninstallApplication,
};
pub(crate) use routes::ROUTES;

/// The operations of Marketplace. Made by `client.v3().marketplace()`.
#[doc(alias = "marketplace-v3")]
#[derive(Clone, Debug)]
pub struct Marketplace {
    pub(crate) client: rt::Client,
}

impl Marketplace {
    /// Get all wallet charges: `GET /marketplace/billing/charges`.
    ///
    /// Charges, by meter, event, user and time. Totals are in `pagination`, and `skip` goes
    /// on. Use both dates or none.
    ///
    /// [`ListCharges`] has 7 optional inputs.
    ///
    /// Answers with [`ListChargesResponse`](models::ListChargesResponse).
    ///
    /// Token: a location's from OAuth, no private token; scope `charges.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Document: `api/v3/marketplace.yaml#/paths/~1marketplace~1billing~1charges/get`.
    #[doc(alias = "getCharges")]
    #[inline]
    pub fn list_charges(&self) -> ListCharges {
        rt::operation(self.client.request(&routes::LIST_CHARGES))
    }

    /// Create a new wallet charge: `POST /marketplace/billing/charges`.
    ///
    /// Takes money from the wallet: so many `units` of what a meter counts. `eventId` is
    /// the id of the matter on your side, by which a charge is found again; the document
    /// does not promise that the same one is charged only once, so look before repeating a
    /// failed request.
    ///
    /// * `app_id`: text; for example `6578278e879ad2646715ba9c` (in the body), `appId` on the wire
    /// * `meter_id`: text; for example `680b97022b4a34420f5f9b93` (in the body), `meterId` on the wire. What is charged for, from the app's pricing page.
    /// * `event_id`: text; for example `evt_abc123` (in the body), `eventId` on the wire. The id of the matter on your side.
    /// * `company_id`: text; for example `company_abc123` (in the body), `companyId` on the wire. Id of the agency that owns the accounts.
    /// * `description`: text; for example `Charge for sending 10 SMS messages` (in the body). Free text that describes it.
    /// * `units`: number; for example `10` (in the body). How many units.
    ///
    /// [`CreateCharge`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateCharge::location_id`].
    ///
    /// Answers with [`CreateChargeResponse`](models::CreateChargeResponse).
    ///
    /// Token: a location's from OAuth, no private token; scope `charges.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 422.
    ///
    /// Document: `api/v3/marketplace.yaml#/paths/~1marketplace~1billing~1charges/post`.
    #[doc(alias = "charge")]
    pub fn create_charge(
        &self,
        app_id: impl Into<String>,
        meter_id: impl Into<String>,
        event_id: impl Into<String>,
        company_id: impl Into<String>,
        description: impl Into<String>,
        units: f64,
    ) -> CreateCharge {
        let mut request = self.client.request(&routes::CREATE_CHARGE);
        request.field::<String>("appId", &app_id.into());
        request.field::<String>("meterId", &meter_id.into());
        request.field::<String>("eventId", &event_id.into());
        request.field::<String>("companyId", &company_id.into());
        request.field::<String>("description", &description.into());
        request.field::<f64>("units", &units);
        rt::operation(request)
    }

    /// Get specific wallet charge details: `GET /marketplace/billing/charges/{chargeId}`.
    ///
    /// What was taken from whose wallet: units, price of each, amount and meter, and
    /// whether it has been refunded. The app's own `eventId` and description come back
    /// in `meta`.
    ///
    /// * `charge_id`: text; for example `charge_123` (in the path), `chargeId` on the wire
    ///
    /// Answers with [`GetChargeResponse`](models::GetChargeResponse).
    ///
    /// Token: a location's from OAuth, no private token; scope `charges.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 404, 422.
    ///
    /// Document: `api/v3/marketplace.yaml#/paths/~1marketplace~1billing~1charges~1{chargeId}/get`.
    #[doc(alias = "getSpecificCharge")]
    pub fn get_charge(&self, charge_id: impl Into<String>) -> GetCharge {
        let mut request = self.client.request(&routes::GET_CHARGE);
        request.path::<String>("chargeId", &charge_id.into());
        rt::operation(request)
    }

    /// Delete a wallet charge: `DELETE /marketplace/billing/charges/{chargeId}`.
    ///
    /// Takes a charge back. Whether the money is returned at once is not said; charges
    /// carry a flag `refunded`.
    ///
    /// * `charge_id`: text; for example `charge_123` (in the path), `chargeId` on the wire
    ///
    /// Answers with [`DeleteChargeResponse`](models::DeleteChargeResponse).
    ///
    /// Token: a location's from OAuth, no private token; scope `charges.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 404, 422.
    ///
    /// Document: `api/v3/marketplace.yaml#/paths/~1marketplace~1billing~1charges~1{chargeId}/delete`.
    #[doc(alias = "deleteCharge")]
    pub fn delete_charge(&self, charge_id: impl Into<String>) -> DeleteCharge {
        let mut request = self.client.request(&routes::DELETE_CHARGE);
        request.path::<String>("chargeId", &charge_id.into());
        rt::operation(request)
    }

    /// Check if account has sufficient funds: `GET /marketplace/billing/charges/has-funds`.
    ///
    /// Whether the wallet has money. Ask before costly work; the call takes no amount, so a
    /// charge can still fail.
    ///
    /// Answers with [`HasFundsResponse`](models::HasFundsResponse).
    ///
    /// Token: a location's from OAuth, no private token; scope `charges.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Document: `api/v3/marketplace.yaml#/paths/~1marketplace~1billing~1charges~1has-funds/get`.
    #[doc(alias = "hasFunds")]
    #[inline]
    pub fn has_funds(&self) -> HasFunds {
        rt::operation(self.client.request(&routes::HAS_FUNDS))
    }

    /// Get Installer Details: `GET /marketplace/app/{appId}/installations`.
    ///
    /// Who installed the app, for the token that asks: agency, account, user, white label
    /// and plan. For installations in an account the agency's e-mail, owner and plan are
    /// null.
    ///
    /// * `app_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `appId` on the wire
    ///
    /// Answers with [`GetInstallerDetailsResponse`](models::GetInstallerDetailsResponse).
    ///
    /// Token: a location's from OAuth, no private token, or an agency's from OAuth, no private token; scope `marketplace-installer-details.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 403.
    ///
    /// Document: `api/v3/marketplace.yaml#/paths/~1marketplace~1app~1{appId}~1installations/get`.
    #[doc(alias = "get-installer-details")]
    pub fn get_installer_details(
        &self,
        app_id: impl Into<String>,
    ) -> GetInstallerDetails {
        let mut request = self.client.request(&routes::GET_INSTALLER_DETAILS);
        request.path::<String>("appId", &app_id.into());
        rt::operation(request)
    }

    /// Uninstall an application: `DELETE /marketplace/app/{appId}/installations`.
    ///
    /// Uninstalls an app. With an agency's token (and `companyId`) it goes from the agency
    /// and from every account, with a location's token (and `locationId`) from that account
    /// alone. Whoever does so as the app's developer must give a `reason`. A DELETE with a
    /// body, which some proxies drop.
    ///
    /// * `app_id`: text; for example `674587703dfd4161f1e3c557` (in the path), `appId` on the wire
    ///
    /// [`UninstallApplication`] has 2 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the body): from `client.location(id)`, or [`UninstallApplication::location_id`].
    ///
    /// Answers with [`DeleteIntegrationResponse`](models::DeleteIntegrationResponse).
    ///
    /// Token: a location's from OAuth, no private token, or an agency's; scope `oauth.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/marketplace.yaml#/paths/~1marketplace~1app~1{appId}~1installations/delete`.
    #[doc(alias = "uninstall-application")]
    pub fn uninstall_application(
        &self,
        app_id: impl Into<String>,
    ) -> UninstallApplication {
        let mut request = self.client.request(&routes::UNINSTALL_APPLICATION);
        request.path::<String>("appId", &app_id.into());
        rt::operation(request)
    }

    /// Get rebilling config for an app subscription and usage plans: `GET /marketplace/app/{appId}/rebilling-config/location/{locationId}`.
    ///
    /// What an account pays for the app: subscription plans, each with the price to the
    /// agency and the one it is resold at, and usage plans. The `meterId` of usage plans is
    /// what a charge names.
    ///
    /// * `app_id`: text; for example `6578278e879ad2646715ba9c` (in the path), `appId` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetRebillingConfigForApp::location_id`].
    ///
    /// Answers with [`GetRebillingConfigResponse`](models::GetRebillingConfigResponse).
    ///
    /// Token: a location's from OAuth, no private token; scope `oauth.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 403.
    ///
    /// Document: `api/v3/marketplace.yaml#/paths/~1marketplace~1app~1{appId}~1rebilling-config~1location~1{locationId}/get`.
    #[doc(alias = "get-rebilling-config-for-app")]
    pub fn get_rebilling_config_for_app(
        &self,
        app_id: impl Into<String>,
    ) -> GetRebillingConfigForApp {
        let mut request = self.client.request(&routes::GET_REBILLING_CONFIG_FOR_APP);
        request.path::<String>("appId", &app_id.into());
        rt::operation(request)
    }

    /// Migrate external authentication connection: `POST /marketplace/external-auth/migration`.
    ///
    /// Hands a customer's credentials for another service over to the platform, which keeps
    /// them encrypted and, for OAuth, renews them from then on. Which fields are required
    /// depends on `type`: tokens for `oauth2`, a key or named credentials for `basic`.
    ///
    /// * `type_`: one of `oauth2`, `basic`; for example `oauth2` (in the body), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    /// * `app_id`: text; for example `507f1f77bcf86cd799439011` (in the body), `appId` on the wire
    /// * `app_version_id`: text; for example `507f1f77bcf86cd799439012` (in the body), `appVersionId` on the wire
    /// * `account_id`: text; for example `my-connection-identifier` (in the body), `accountId` on the wire. A name of your choice for the connection, not an account of the platform.
    ///
    /// [`MigrateConnection`] has 9 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`MigrateConnection::location_id`].
    ///
    /// Answers with [`MigrateConnectionResponse`](models::MigrateConnectionResponse).
    ///
    /// Token: a location's (an account's), or a location's from OAuth, no private token; scope `marketplace-external-auth-migration.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404, 500.
    ///
    /// Document: `api/v3/marketplace.yaml#/paths/~1marketplace~1external-auth~1migration/post`.
    #[doc(alias = "migrateConnection")]
    pub fn migrate_connection(
        &self,
        type_: impl Into<models::MigrateConnectionType>,
        app_id: impl Into<String>,
        app_version_id: impl Into<String>,
        account_id: impl Into<String>,
    ) -> MigrateConnection {
        let mut request = self.client.request(&routes::MIGRATE_CONNECTION);
        request.field::<models::MigrateConnectionType>("type", &type_.into());
        request.field::<String>("appId", &app_id.into());
        request.field::<String>("appVersionId", &app_version_id.into());
        request.field::<String>("accountId", &account_id.into());
        rt::operation(request)
    }
}
