// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Email verification: 1 operation of the document `api/email_isv.yaml`, API version `2021-07-28`.
//!
//! Checks whether an e-mail address can be delivered to, before anything is sent there.
//! Every check is charged for.
//!
//! For example (`account` is `client.location(id)`):
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! # let account = client.location("ve9EPM428h8vShlRW1KT");
//! use hoopai::email_isv::models::{VerificationBodyType, VerifyEmailResponse};
//!
//! let email = VerificationBodyType::Email;
//! match account.email_isv().verify_email(email, "ada@example.com").await? {
//!     VerifyEmailResponse::EmailVerifiedResponse(found) => println!("risk: {:?}", found.risk),
//!     other => println!("not verified: {other:?}"),
//! }
//! # Ok(())
//! # }
//! ```

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::VerifyEmail;
pub(crate) use routes::ROUTES;

/// The operations of Email verification. Made by `client.email_isv()`.
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
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/email_isv.yaml#/paths/~1email~1verify/post`.
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
