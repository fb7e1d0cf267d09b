// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Accounts.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Accounts::update`](super::Accounts::update): `PUT /locations/{locationId}`.
pub type Update = rt::Operation<kinds::Update>;

impl Update {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Mark Shoes`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `+1410039940`.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.field::<String>("phone", &phone.into());
        self
    }

    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: text; for example `4th fleet street`.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.0.field::<String>("address", &address.into());
        self
    }

    /// Town or city.
    ///
    /// `city`: text; for example `New York`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.0.field::<String>("city", &city.into());
        self
    }

    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text; for example `Illinois`.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.0.field::<String>("state", &state.into());
        self
    }

    /// Country of an address, mostly as a code of two letters such as `US`.
    ///
    /// `country`: one of `AF`, `AX`, `AL`, `DZ`, `AS`, `AD`, `AO`, `AI`, `AQ`, `AG`, `AR`, `AM` and 235 more; for example `US`.
    pub fn country(mut self, country: impl Into<models::Country>) -> Self {
        self.0.field::<models::Country>("country", &country.into());
        self
    }

    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text; for example `567654`.
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.0.field::<String>("postalCode", &postal_code.into());
        self
    }

    /// A site on the web, mostly by its address.
    ///
    /// `website`: text; for example `https://yourwebsite.com`.
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.0.field::<String>("website", &website.into());
        self
    }

    /// A zone of the tz database, old names such as `US/Central` included.
    ///
    /// `timezone`: text; for example `US/Central`.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.0.field::<String>("timezone", &timezone.into());
        self
    }

    /// The person for whom the account is opened, from the agency's prospects.
    ///
    /// `prospectInfo`: an object, `ProspectInfo`.
    #[inline]
    pub fn prospect_info(mut self, prospect_info: models::ProspectInfo) -> Self {
        self.0.field::<models::ProspectInfo>("prospectInfo", &prospect_info);
        self
    }

    /// `settings`: an object, `Settings`.
    #[inline]
    pub fn settings(mut self, settings: models::Settings) -> Self {
        self.0.field::<models::Settings>("settings", &settings);
        self
    }

    /// `social`: an object, `Social`.
    #[inline]
    pub fn social(mut self, social: models::Social) -> Self {
        self.0.field::<models::Social>("social", &social);
        self
    }

    /// The account's Twilio credentials; a secret.
    ///
    /// `twilio`: an object, `Twilio`.
    ///
    /// The document calls it deprecated.
    #[deprecated = "the document calls it deprecated"]
    #[inline]
    pub fn twilio(mut self, twilio: models::Twilio) -> Self {
        self.0.field::<models::Twilio>("twilio", &twilio);
        self
    }

    /// The account's Mailgun credentials; a secret.
    ///
    /// `mailgun`: an object, `Mailgun`.
    #[inline]
    pub fn mailgun(mut self, mailgun: models::Mailgun) -> Self {
        self.0.field::<models::Mailgun>("mailgun", &mailgun);
        self
    }

    /// A snapshot to load into the account as it is now.
    ///
    /// `snapshot`: an object, `SnapshotPut`.
    #[inline]
    pub fn snapshot(mut self, snapshot: models::SnapshotPut) -> Self {
        self.0.field::<models::SnapshotPut>("snapshot", &snapshot);
        self
    }
}

/// A request of [`Accounts::get_permissions`](super::Accounts::get_permissions): `GET /locations/{locationId}/permissions`.
pub type GetPermissions = rt::Operation<kinds::GetPermissions>;

/// A request of [`Accounts::update_permissions`](super::Accounts::update_permissions): `PUT /locations/{locationId}/permissions`.
pub type UpdatePermissions = rt::Operation<kinds::UpdatePermissions>;

/// A request of [`Accounts::create`](super::Accounts::create): `POST /locations/`.
pub type Create = rt::Operation<kinds::Create>;

impl Create {
    /// With the country's code, such as `+14100399400`.
    ///
    /// `phone`: text; for example `+1410039940`.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.field::<String>("phone", &phone.into());
        self
    }

    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: text; for example `4th fleet street`.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.0.field::<String>("address", &address.into());
        self
    }

    /// Town or city.
    ///
    /// `city`: text; for example `New York`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.0.field::<String>("city", &city.into());
        self
    }

    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text; for example `Illinois`.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.0.field::<String>("state", &state.into());
        self
    }

    /// Two letters, such as `US`.
    ///
    /// `country`: one of `AF`, `AX`, `AL`, `DZ`, `AS`, `AD`, `AO`, `AI`, `AQ`, `AG`, `AR`, `AM` and 235 more; for example `US`.
    pub fn country(mut self, country: impl Into<models::Country>) -> Self {
        self.0.field::<models::Country>("country", &country.into());
        self
    }

    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text; for example `567654`.
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.0.field::<String>("postalCode", &postal_code.into());
        self
    }

    /// A site on the web, mostly by its address.
    ///
    /// `website`: text; for example `https://yourwebsite.com`.
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.0.field::<String>("website", &website.into());
        self
    }

    /// A zone of the tz database, old names such as `US/Central` included.
    ///
    /// `timezone`: text; for example `US/Central`.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.0.field::<String>("timezone", &timezone.into());
        self
    }

    /// The person for whom the account is opened, from the agency's prospects.
    ///
    /// `prospectInfo`: an object, `ProspectInfo`.
    #[inline]
    pub fn prospect_info(mut self, prospect_info: models::ProspectInfo) -> Self {
        self.0.field::<models::ProspectInfo>("prospectInfo", &prospect_info);
        self
    }

    /// `settings`: an object, `Settings`.
    #[inline]
    pub fn settings(mut self, settings: models::Settings) -> Self {
        self.0.field::<models::Settings>("settings", &settings);
        self
    }

    /// `social`: an object, `Social`.
    #[inline]
    pub fn social(mut self, social: models::Social) -> Self {
        self.0.field::<models::Social>("social", &social);
        self
    }

    /// The account's Twilio credentials; a secret.
    ///
    /// `twilio`: an object, `Twilio`.
    ///
    /// The document calls it deprecated.
    #[deprecated = "the document calls it deprecated"]
    #[inline]
    pub fn twilio(mut self, twilio: models::Twilio) -> Self {
        self.0.field::<models::Twilio>("twilio", &twilio);
        self
    }

    /// The account's Mailgun credentials; a secret.
    ///
    /// `mailgun`: an object, `Mailgun`.
    #[inline]
    pub fn mailgun(mut self, mailgun: models::Mailgun) -> Self {
        self.0.field::<models::Mailgun>("mailgun", &mailgun);
        self
    }

    /// A snapshot to fill the new account with.
    ///
    /// `snapshotId`: text; for example `XXXXXXXXXXX`.
    pub fn snapshot_id(mut self, snapshot_id: impl Into<String>) -> Self {
        self.0.field::<String>("snapshotId", &snapshot_id.into());
        self
    }
}

/// A request of [`Accounts::get_conversation_channel`](super::Accounts::get_conversation_channel): `GET /locations/{locationId}/conversationChannels/{type}`.
pub type GetConversationChannel = rt::Operation<kinds::GetConversationChannel>;
