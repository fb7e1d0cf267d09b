// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Users: 6 operations of the document `api/v3/users.yaml`, API version `v3`.
//!
//! People who log in: users of an agency and of its accounts, with role, permissions
//! and scopes. A user belongs to the agency and is let into accounts by `locationIds`;
//! `type` says whether they work at the agency or in accounts. `role`, `permissions`
//! (what the app shows) and `scopes` (what may be done) are three settings beside one
//! another. Reading works with the account's and the agency's token alike.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{Search, FindByEmail, Get, Update, Delete, Create};
pub(crate) use routes::ROUTES;

/// The operations of Users. Made by `client.v3().users()`.
#[doc(alias = "users-v3")]
#[derive(Clone, Debug)]
pub struct Users {
    pub(crate) client: rt::Client,
}

impl Users {
    /// Search Users: `GET /users/search`.
    ///
    /// The list of users to prefer, also for a single account: give `companyId`, which is
    /// required, and the account beside it. `query` looks into name, e-mail and phone.
    /// `count` in the answer lets you page with `skip`, 25 at a time unless told otherwise;
    /// both numbers travel as texts, and `ids` is one text with commas.
    ///
    /// * `company_id`: text; for example `5DP41231LkQsiKESj6rh` (in the query), `companyId` on the wire. Id of the agency that owns the accounts.
    ///
    /// [`Search`] has 9 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the query): from `client.location(id)`, or [`Search::location_id`].
    ///
    /// Answers with [`SearchUserResponse`](models::SearchUserResponse).
    ///
    /// Token: an agency's, or a location's (an account's); scope `users.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/users.yaml#/paths/~1users~1search/get`.
    #[doc(alias = "search-users")]
    pub fn search(&self, company_id: impl Into<String>) -> Search {
        let mut request = self.client.request(&routes::SEARCH);
        request.query::<String>("companyId", &company_id.into());
        rt::operation(request)
    }

    /// Filter Users by Email: `POST /users/search/filter-by-email`.
    ///
    /// Finds users by e-mail addresses, several at a time, in one text with commas. An
    /// agency's token is needed. Users come with id and e-mail alone unless `projection`
    /// asks for more, and deleted ones can be asked for.
    ///
    /// * `company_id`: text; for example `5DP41231LkQsiKESj6rh` (in the body), `companyId` on the wire. Id of the agency that owns the accounts.
    /// * `emails`: text; for example `user1@example.com,user2@example.com` (in the body). Addresses as one text with commas.
    ///
    /// [`FindByEmail`] has 4 optional inputs.
    ///
    /// Answers with [`SearchUserResponse`](models::SearchUserResponse).
    ///
    /// Token: an agency's; scope `users.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/users.yaml#/paths/~1users~1search~1filter-by-email/post`.
    #[doc(alias = "filter-users-by-email")]
    pub fn find_by_email(
        &self,
        company_id: impl Into<String>,
        emails: impl Into<String>,
    ) -> FindByEmail {
        let mut request = self.client.request(&routes::FIND_BY_EMAIL);
        request.field::<String>("companyId", &company_id.into());
        request.field::<String>("emails", &emails.into());
        rt::operation(request)
    }

    /// Get User: `GET /users/{userId}`.
    ///
    /// One user with role, permissions, scopes and phone numbers by account.
    ///
    /// * `user_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the path), `userId` on the wire. Id of a user, which is a person who works with the account; the users family lists them.
    ///
    /// Answers with [`UserResponse`](models::UserResponse).
    ///
    /// Token: an agency's, or a location's (an account's); scope `users.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/users.yaml#/paths/~1users~1{userId}/get`.
    #[doc(alias = "get-user")]
    pub fn get(&self, user_id: impl Into<String>) -> Get {
        let mut request = self.client.request(&routes::GET);
        request.path::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Update User: `PUT /users/{userId}`.
    ///
    /// Changes what is sent; with an agency's token `companyId` must be there. E-mail
    /// addresses can no longer be changed. Lists are whole: an empty `scopes` takes every
    /// scope away, and `twilioPhone` replaces the saved map.
    ///
    /// * `user_id`: text (in the path), `userId` on the wire. Id of a user, which is a person who works with the account; the users family lists them.
    ///
    /// [`Update`] has 15 optional inputs.
    ///
    /// Answers with [`UserResponse`](models::UserResponse).
    ///
    /// Token: an agency's, or a location's (an account's); scope `users.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/users.yaml#/paths/~1users~1{userId}/put`.
    #[doc(alias = "update-user")]
    pub fn update(&self, user_id: impl Into<String>) -> Update {
        let mut request = self.client.request(&routes::UPDATE);
        request.path::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Delete User: `DELETE /users/{userId}`.
    ///
    /// Puts the deletion into a queue: the user can still be found for a while. The answer
    /// has a message and a success flag that occurs in three spellings.
    ///
    /// * `user_id`: text (in the path), `userId` on the wire. Id of a user, which is a person who works with the account; the users family lists them.
    ///
    /// Answers with [`DeleteUserSuccessfulResponseV3`](models::DeleteUserSuccessfulResponseV3).
    ///
    /// Token: an agency's, or a location's (an account's); scope `users.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/users.yaml#/paths/~1users~1{userId}/delete`.
    #[doc(alias = "delete-user")]
    pub fn delete(&self, user_id: impl Into<String>) -> Delete {
        let mut request = self.client.request(&routes::DELETE);
        request.path::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Create User: `POST /users/`.
    ///
    /// Creates a user with a password that you choose, for the accounts in `locationIds`.
    /// Name only the scopes that are meant: those not named are off, and an empty list
    /// turns all off.
    ///
    /// * `company_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the body), `companyId` on the wire. Id of the agency that owns the accounts.
    /// * `email`: text; for example `john@deo.com` (in the body). E-mail address.
    /// * `password`: text; for example `************` (in the body)
    /// * `type_`: text; for example `account` (in the body), `type` on the wire. Whether the user works at the agency (`agency`) or in accounts (`account`).
    /// * `role`: text; for example `admin` (in the body). `admin` or `user`.
    /// * `location_ids`: list of texts; for example `["C2QujeCh8ZnC7al2InWR"]` (in the body), `locationIds` on the wire. Ids of accounts, for calls and users that concern several at once.
    /// * `first_name`: text; for example `John` (in the body), `firstName` on the wire. Given name.
    /// * `last_name`: text; for example `Deo` (in the body), `lastName` on the wire. Family name.
    ///
    /// [`Create`] has 7 optional inputs.
    ///
    /// Answers with [`UserResponse`](models::UserResponse).
    ///
    /// Token: an agency's, or a location's (an account's); scope `users.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/users.yaml#/paths/~1users~1/post`.
    #[doc(alias = "create-user")]
    #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
    pub fn create(
        &self,
        company_id: impl Into<String>,
        email: impl Into<String>,
        password: impl Into<String>,
        type_: impl Into<String>,
        role: impl Into<String>,
        location_ids: impl Into<rt::List<String>>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
    ) -> Create {
        let mut request = self.client.request(&routes::CREATE);
        request.field::<String>("companyId", &company_id.into());
        request.field::<String>("email", &email.into());
        request.field::<String>("password", &password.into());
        request.field::<String>("type", &type_.into());
        request.field::<String>("role", &role.into());
        request.field::<rt::List<String>>("locationIds", &location_ids.into());
        request.field::<String>("firstName", &first_name.into());
        request.field::<String>("lastName", &last_name.into());
        rt::operation(request)
    }
}
