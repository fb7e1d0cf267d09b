// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Marketplace.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Marketplace::list_charges`](super::Marketplace::list_charges): `GET /marketplace/billing/charges`.
pub type ListCharges = rt::Operation<kinds::ListCharges>;

impl ListCharges {
    /// What is charged for, from the app's pricing page.
    ///
    /// `meterId`: text; for example `680b97022b4a34420f5f9b93`.
    pub fn meter_id(mut self, meter_id: impl Into<String>) -> Self {
        self.0.query::<String>("meterId", &meter_id.into());
        self
    }

    /// The id of the matter on your side.
    ///
    /// `eventId`: text; for example `evt_abc123`.
    pub fn event_id(mut self, event_id: impl Into<String>) -> Self {
        self.0.query::<String>("eventId", &event_id.into());
        self
    }

    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `user_abc123`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.query::<String>("userId", &user_id.into());
        self
    }

    /// Beginning of the span; mind the form, which differs by operation.
    ///
    /// `startDate`: date (`YYYY-MM-DD`); for example `2025-03-26`.
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.0.query::<String>("startDate", &start_date.into());
        self
    }

    /// End of the span; mind the form, which differs by operation.
    ///
    /// `endDate`: date (`YYYY-MM-DD`); for example `2025-03-26`.
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.0.query::<String>("endDate", &end_date.into());
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number; for example `0`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }
}

/// A request of [`Marketplace::create_charge`](super::Marketplace::create_charge): `POST /marketplace/billing/charges`.
pub type CreateCharge = rt::Operation<kinds::CreateCharge>;

impl CreateCharge {
    /// A user by whom charges can be filtered later.
    ///
    /// `userId`: text; for example `user_abc123`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }

    /// For one unit.
    ///
    /// `price`: number; for example `0.01`.
    #[inline]
    pub fn price(mut self, price: f64) -> Self {
        self.0.field::<f64>("price", &price);
        self
    }

    /// When it happened, in ISO 8601; now, when it is left out.
    ///
    /// `eventTime`: text; for example `2025-03-26T00:00:000Z`.
    pub fn event_time(mut self, event_time: impl Into<String>) -> Self {
        self.0.field::<String>("eventTime", &event_time.into());
        self
    }
}

/// A request of [`Marketplace::get_charge`](super::Marketplace::get_charge): `GET /marketplace/billing/charges/{chargeId}`.
pub type GetCharge = rt::Operation<kinds::GetCharge>;

/// A request of [`Marketplace::delete_charge`](super::Marketplace::delete_charge): `DELETE /marketplace/billing/charges/{chargeId}`.
pub type DeleteCharge = rt::Operation<kinds::DeleteCharge>;

/// A request of [`Marketplace::has_funds`](super::Marketplace::has_funds): `GET /marketplace/billing/charges/has-funds`.
pub type HasFunds = rt::Operation<kinds::HasFunds>;

/// A request of [`Marketplace::get_installer_details`](super::Marketplace::get_installer_details): `GET /marketplace/app/{appId}/installations`.
pub type GetInstallerDetails = rt::Operation<kinds::GetInstallerDetails>;

/// A request of [`Marketplace::uninstall_application`](super::Marketplace::uninstall_application): `DELETE /marketplace/app/{appId}/installations`.
pub type UninstallApplication = rt::Operation<kinds::UninstallApplication>;

impl UninstallApplication {
    /// Required with an agency's token.
    ///
    /// `companyId`: text; for example `tDtDnQdgm2LXpyiqYvZ6`.
    pub fn company_id(mut self, company_id: impl Into<String>) -> Self {
        self.0.field::<String>("companyId", &company_id.into());
        self
    }

    /// Required from the app's developer.
    ///
    /// `reason`: text; for example `Application is not working as expected`.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.0.field::<String>("reason", &reason.into());
        self
    }
}

/// A request of [`Marketplace::get_rebilling_config_for_app`](super::Marketplace::get_rebilling_config_for_app): `GET /marketplace/app/{appId}/rebilling-config/location/{locationId}`.
pub type GetRebillingConfigForApp = rt::Operation<kinds::GetRebillingConfigForApp>;

/// A request of [`Marketplace::migrate_connection`](super::Marketplace::migrate_connection): `POST /marketplace/external-auth/migration`.
pub type MigrateConnection = rt::Operation<kinds::MigrateConnection>;

impl MigrateConnection {
    /// `apiKey`: text.
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.0.field::<String>("apiKey", &api_key.into());
        self
    }

    /// The fields that the app's version defines, with values.
    ///
    /// `basicCredentials`: any JSON value.
    pub fn basic_credentials(mut self, basic_credentials: impl Into<rt::Json>) -> Self {
        self.0.field::<rt::Json>("basicCredentials", &basic_credentials.into());
        self
    }

    /// `accessToken`: text.
    pub fn access_token(mut self, access_token: impl Into<String>) -> Self {
        self.0.field::<String>("accessToken", &access_token.into());
        self
    }

    /// `refreshToken`: text; for example `1//0gHq5F...`.
    pub fn refresh_token(mut self, refresh_token: impl Into<String>) -> Self {
        self.0.field::<String>("refreshToken", &refresh_token.into());
        self
    }

    /// Milliseconds until the access token ends.
    ///
    /// `expiryIn`: whole number; for example `3600000`.
    #[inline]
    pub fn expiry_in(mut self, expiry_in: i64) -> Self {
        self.0.field::<i64>("expiryIn", &expiry_in);
        self
    }

    /// When the access token ends, in milliseconds since 1970.
    ///
    /// `expiryAt`: whole number; for example `1735689600000`.
    #[inline]
    pub fn expiry_at(mut self, expiry_at: i64) -> Self {
        self.0.field::<i64>("expiryAt", &expiry_at);
        self
    }

    /// `scopes`: list of texts; for example `["contacts.readonly","contacts.write"]`.
    pub fn scopes(mut self, scopes: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("scopes", &scopes.into());
        self
    }

    /// `displayName`: text; for example `My Connection Display Name`.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.0.field::<String>("displayName", &display_name.into());
        self
    }

    /// Whether the account uses this connection unless told otherwise.
    ///
    /// `isDefault`: flag; for example `false`.
    #[inline]
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.0.field::<bool>("isDefault", &is_default);
        self
    }
}
