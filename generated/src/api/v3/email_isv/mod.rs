// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Email verification: 1 operation of the document `api/v3/email_isv.yaml`, API version `v3`.
//!
//! Checks whether an e-mail address can be delivered to, before anything is sent there.
//! Every check is charged for.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::VerifyEmail;
pub(crate) use routes::ROUTES;

/// The operations of Email verification. Made by `client.v3().email_isv()`.
#[doc(alias = "email-isv-v3")]
#[derive(Clone, Debug)]
pub struct EmailIsv {
    pub(crate) client: rt::Client,
}

impl EmailIsv {
    /// Email Verification: `POST /email/verify`.
    ///
    /// Checks an address, or the address of a contact when `type` is `contact`. The charge
    /// goes to the account's wallet where rebilling is on, else to the agency's. Two kinds
    /// of answer come with the same status: a result with a risk, or `verified` false with
    /// a message when checking is switched off.
    ///
    /// * `type_`: one of `email`, `contact`; for example `email` (in the body), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    /// * `verify`: text; for example `abc@xyz.com` (in the body). The address, or the contact's id, as `type` says.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`VerifyEmail::location_id`].
    ///
    /// Answers with [`VerifyEmailResponse`](models::VerifyEmailResponse).
    ///
    /// Token: a location's (an account's); scope `lc-email.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/email_isv.yaml#/paths/~1email~1verify/post`.
    #[doc(alias = "verify-email")]
    pub fn verify_email(
        &self,
        type_: impl Into<models::VerificationBodyType>,
        verify: impl Into<String>,
    ) -> VerifyEmail {
        let mut request = self.client.request(&routes::VERIFY_EMAIL);
        request.field::<models::VerificationBodyType>("type", &type_.into());
        request.field::<String>("verify", &verify.into());
        rt::operation(request)
    }
}
