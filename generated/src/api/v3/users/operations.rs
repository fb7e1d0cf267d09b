// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Users.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Users::search`](super::Users::search): `GET /users/search`.
pub type Search = rt::Operation<kinds::Search>;

impl Search {
    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `query`: text; for example `John`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query::<String>("query", &query.into());
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number; `0` where nothing is sent; for example `1`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `25` where nothing is sent; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// Whether the user works at the agency (`agency`) or in accounts (`account`).
    ///
    /// `type`: text; for example `agency`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.query::<String>("type", &type_.into());
        self
    }

    /// `admin` or `user`.
    ///
    /// `role`: text; for example `admin`.
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.0.query::<String>("role", &role.into());
        self
    }

    /// Users to look among, as one text with commas.
    ///
    /// `ids`: text; for example `5DP4iH6HLkQsiKESj6rh,5DP4iH6HLkQsiKESj34h`.
    pub fn ids(mut self, ids: impl Into<String>) -> Self {
        self.0.query::<String>("ids", &ids.into());
        self
    }

    /// The field to sort by; first and last name without it.
    ///
    /// `sort`: text; for example `dateAdded`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.0.query::<String>("sort", &sort.into());
        self
    }

    /// `sortDirection`: text; for example `asc`.
    pub fn sort_direction(mut self, sort_direction: impl Into<String>) -> Self {
        self.0.query::<String>("sortDirection", &sort_direction.into());
        self
    }

    /// Only users with two-way sync on, or off; nothing more is documented.
    ///
    /// `enabled2waySync`: flag; for example `true`.
    #[inline]
    pub fn enabled2way_sync(mut self, enabled2way_sync: bool) -> Self {
        self.0.query::<bool>("enabled2waySync", &enabled2way_sync);
        self
    }
}

/// A request of [`Users::find_by_email`](super::Users::find_by_email): `POST /users/search/filter-by-email`.
pub type FindByEmail = rt::Operation<kinds::FindByEmail>;

impl FindByEmail {
    /// Deleted users instead of present ones.
    ///
    /// `deleted`: flag; `false` where nothing is sent; for example `false`.
    #[inline]
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.0.field::<bool>("deleted", &deleted);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: text; `0` where nothing is sent; for example `1`.
    pub fn skip(mut self, skip: impl Into<String>) -> Self {
        self.0.field::<String>("skip", &skip.into());
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: text; `25` where nothing is sent; for example `10`.
    pub fn limit(mut self, limit: impl Into<String>) -> Self {
        self.0.field::<String>("limit", &limit.into());
        self
    }

    /// `all`, or names of fields with commas; id and e-mail without it.
    ///
    /// `projection`: text; for example `all`.
    pub fn projection(mut self, projection: impl Into<String>) -> Self {
        self.0.field::<String>("projection", &projection.into());
        self
    }
}

/// A request of [`Users::get`](super::Users::get): `GET /users/{userId}`.
pub type Get = rt::Operation<kinds::Get>;

/// A request of [`Users::update`](super::Users::update): `PUT /users/{userId}`.
pub type Update = rt::Operation<kinds::Update>;

impl Update {
    /// Given name.
    ///
    /// `firstName`: text; for example `John`.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.0.field::<String>("firstName", &first_name.into());
        self
    }

    /// Family name.
    ///
    /// `lastName`: text; for example `Deo`.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.0.field::<String>("lastName", &last_name.into());
        self
    }

    /// Deprecated: addresses can no longer be changed.
    ///
    /// `email`: text; for example `john@deo.com`.
    ///
    /// The document calls it deprecated.
    #[deprecated = "the document calls it deprecated"]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.field::<String>("email", &email.into());
        self
    }

    /// `password`: text; for example `************`.
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.0.field::<String>("password", &password.into());
        self
    }

    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `+18832327657`.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.field::<String>("phone", &phone.into());
        self
    }

    /// Whether the user works at the agency (`agency`) or in accounts (`account`).
    ///
    /// `type`: text; for example `account`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.field::<String>("type", &type_.into());
        self
    }

    /// `admin` or `user`.
    ///
    /// `role`: text; for example `admin`.
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.0.field::<String>("role", &role.into());
        self
    }

    /// The agency; required with an agency's token.
    ///
    /// `companyId`: text; for example `UAXssdawIWAWD`.
    pub fn company_id(mut self, company_id: impl Into<String>) -> Self {
        self.0.field::<String>("companyId", &company_id.into());
        self
    }

    /// Ids of accounts, for calls and users that concern several at once.
    ///
    /// `locationIds`: list of texts; for example `["C2QujeCh8ZnC7al2InWR"]`.
    pub fn location_ids(mut self, location_ids: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("locationIds", &location_ids.into());
        self
    }

    /// `permissions`: an object, `Permissions`.
    #[inline]
    pub fn permissions(mut self, permissions: models::Permissions) -> Self {
        self.0.field::<models::Permissions>("permissions", &permissions);
        self
    }

    /// What the user may do; scopes that are not named are off.
    ///
    /// `scopes`: list of `Item`; for example `["contacts.write","campaigns.readonly"]`.
    pub fn scopes(mut self, scopes: impl Into<rt::List<models::Item>>) -> Self {
        self.0.field::<rt::List<models::Item>>("scopes", &scopes.into());
        self
    }

    /// Scopes that hold for what is assigned to the user only; none when empty.
    ///
    /// `scopesAssignedToOnly`: list of `Item`; for example `["contacts.write","campaigns.readonly"]`.
    pub fn scopes_assigned_to_only(
        mut self,
        scopes_assigned_to_only: impl Into<rt::List<models::Item>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::Item>,
            >("scopesAssignedToOnly", &scopes_assigned_to_only.into());
        self
    }

    /// `profilePhoto`: text; for example `https://img.png`.
    pub fn profile_photo(mut self, profile_photo: impl Into<String>) -> Self {
        self.0.field::<String>("profilePhoto", &profile_photo.into());
        self
    }

    /// Numbers for incoming calls and voicemail over a Twilio account of one's own, account
    /// id to number in E.164. The map is replaced, not merged: an account that is missing
    /// loses its number, `{}` clears all, an empty text clears one, leaving the field out
    /// changes nothing.
    ///
    /// `twilioPhone`: map from text to texts.
    pub fn twilio_phone(mut self, twilio_phone: impl Into<rt::Map<String>>) -> Self {
        self.0.field::<rt::Map<String>>("twilioPhone", &twilio_phone.into());
        self
    }

    /// `platformLanguage`: one of `en_US`, `es`, `fr_CA`, `fr_FR`, `nl`, `de`, `pt_PT`, `pt_BR`, `it`, `sv`, `da`, `fi` and 1 more; for example `en_US`.
    pub fn platform_language(
        mut self,
        platform_language: impl Into<models::PlatformLanguage>,
    ) -> Self {
        self.0
            .field::<
                models::PlatformLanguage,
            >("platformLanguage", &platform_language.into());
        self
    }
}

/// A request of [`Users::delete`](super::Users::delete): `DELETE /users/{userId}`.
pub type Delete = rt::Operation<kinds::Delete>;

/// A request of [`Users::create`](super::Users::create): `POST /users/`.
pub type Create = rt::Operation<kinds::Create>;

impl Create {
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `+18832327657`.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.field::<String>("phone", &phone.into());
        self
    }

    /// `permissions`: an object, `Permissions`.
    #[inline]
    pub fn permissions(mut self, permissions: models::Permissions) -> Self {
        self.0.field::<models::Permissions>("permissions", &permissions);
        self
    }

    /// What the user may do; scopes that are not named are off.
    ///
    /// `scopes`: list of `Item`; for example `["contacts.write","campaigns.readonly"]`.
    pub fn scopes(mut self, scopes: impl Into<rt::List<models::Item>>) -> Self {
        self.0.field::<rt::List<models::Item>>("scopes", &scopes.into());
        self
    }

    /// Scopes that hold for what is assigned to the user only; none when empty.
    ///
    /// `scopesAssignedToOnly`: list of `Item`; for example `["contacts.write","campaigns.readonly"]`.
    pub fn scopes_assigned_to_only(
        mut self,
        scopes_assigned_to_only: impl Into<rt::List<models::Item>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::Item>,
            >("scopesAssignedToOnly", &scopes_assigned_to_only.into());
        self
    }

    /// `profilePhoto`: text; for example `https://img.png`.
    pub fn profile_photo(mut self, profile_photo: impl Into<String>) -> Self {
        self.0.field::<String>("profilePhoto", &profile_photo.into());
        self
    }

    /// Numbers for incoming calls and voicemail over a Twilio account of one's own, account
    /// id to number in E.164. The map is replaced, not merged: an account that is missing
    /// loses its number, `{}` clears all, an empty text clears one, leaving the field out
    /// changes nothing.
    ///
    /// `twilioPhone`: map from text to texts.
    pub fn twilio_phone(mut self, twilio_phone: impl Into<rt::Map<String>>) -> Self {
        self.0.field::<rt::Map<String>>("twilioPhone", &twilio_phone.into());
        self
    }

    /// `platformLanguage`: one of `en_US`, `es`, `fr_CA`, `fr_FR`, `nl`, `de`, `pt_PT`, `pt_BR`, `it`, `sv`, `da`, `fi` and 1 more; for example `en_US`.
    pub fn platform_language(
        mut self,
        platform_language: impl Into<models::PlatformLanguage>,
    ) -> Self {
        self.0
            .field::<
                models::PlatformLanguage,
            >("platformLanguage", &platform_language.into());
        self
    }
}
