// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of nullable.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Nullable::create_person`](super::Nullable::create_person): `POST /people`.
pub type CreatePerson = rt::Operation<kinds::CreatePerson>;

impl CreatePerson {
    /// `nickname`: text, null is a value of its own.
    pub fn nickname(mut self, nickname: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("nickname", &nickname.into());
        self
    }

    /// `age`: number, null is a value of its own.
    pub fn age(mut self, age: impl Into<rt::Nullable<f64>>) -> Self {
        self.0.field::<rt::Nullable<f64>>("age", &age.into());
        self
    }

    /// `active`: flag, null is a value of its own.
    pub fn active(mut self, active: impl Into<rt::Nullable<bool>>) -> Self {
        self.0.field::<rt::Nullable<bool>>("active", &active.into());
        self
    }

    /// `address`: an object, `Address`, null is a value of its own.
    pub fn address(mut self, address: impl Into<rt::Nullable<models::Address>>) -> Self {
        self.0.field::<rt::Nullable<models::Address>>("address", &address.into());
        self
    }
}

/// A request of [`Nullable::get_address`](super::Nullable::get_address): `GET /people/{id}/address`.
pub type GetAddress = rt::Operation<kinds::GetAddress>;

impl GetAddress {
    /// `since`: text.
    pub fn since(mut self, since: impl Into<String>) -> Self {
        self.0.query::<String>("since", &since.into());
        self
    }
}
