// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Businesses.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Businesses::get`](super::Businesses::get): `GET /businesses/{businessId}`.
pub type Get = rt::Operation<kinds::Get>;

/// A request of [`Businesses::update`](super::Businesses::update): `PUT /businesses/{businessId}`.
pub type Update = rt::Operation<kinds::Update>;

impl Update {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Microsoft`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `+18832327657`.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.field::<String>("phone", &phone.into());
        self
    }

    /// E-mail address.
    ///
    /// `email`: text; for example `john@deo.com`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.field::<String>("email", &email.into());
        self
    }

    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text; for example `12312312`.
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.0.field::<String>("postalCode", &postal_code.into());
        self
    }

    /// A site on the web, mostly by its address.
    ///
    /// `website`: text; for example `www.xyz.com`.
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.0.field::<String>("website", &website.into());
        self
    }

    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: text; for example `street adress`.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.0.field::<String>("address", &address.into());
        self
    }

    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text; for example `new york`.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.0.field::<String>("state", &state.into());
        self
    }

    /// Town or city.
    ///
    /// `city`: text; for example `new york`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.0.field::<String>("city", &city.into());
        self
    }

    /// Country of an address, mostly as a code of two letters such as `US`.
    ///
    /// `country`: text; for example `us`.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.0.field::<String>("country", &country.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text; for example `business description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }
}

/// A request of [`Businesses::delete`](super::Businesses::delete): `DELETE /businesses/{businessId}`.
pub type Delete = rt::Operation<kinds::Delete>;

/// A request of [`Businesses::list`](super::Businesses::list): `GET /businesses/`.
pub type List = rt::Operation<kinds::List>;

impl List {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `100` where nothing is sent; for example `100`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number; `0` where nothing is sent; for example `10`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }
}

/// A request of [`Businesses::create`](super::Businesses::create): `POST /businesses/`.
pub type Create = rt::Operation<kinds::Create>;

impl Create {
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `+18832327657`.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.field::<String>("phone", &phone.into());
        self
    }

    /// E-mail address.
    ///
    /// `email`: text; for example `john@deo.com`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.field::<String>("email", &email.into());
        self
    }

    /// A site on the web, mostly by its address.
    ///
    /// `website`: text; for example `www.xyz.com`.
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.0.field::<String>("website", &website.into());
        self
    }

    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: text; for example `street adress`.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.0.field::<String>("address", &address.into());
        self
    }

    /// Town or city.
    ///
    /// `city`: text; for example `new york`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.0.field::<String>("city", &city.into());
        self
    }

    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text; for example `12312312`.
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.0.field::<String>("postalCode", &postal_code.into());
        self
    }

    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text; for example `new york`.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.0.field::<String>("state", &state.into());
        self
    }

    /// A country's name or code: both occur.
    ///
    /// `country`: text; for example `us`.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.0.field::<String>("country", &country.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text; for example `business description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }
}
