// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Companies: 1 operation of the document `api/companies.yaml`, API version `2021-07-28`.
//!
//! A company is the agency that accounts belong to, not a contact's firm (those are
//! `businesses`). There is one thing to do with it: read it, with an agency's token.
//!
//! For example:
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let answer = client.companies().get("COMPANY_ID").await?; // an agency's token
//! let company = answer.company.unwrap_or_default();
//! println!("{:?} in {:?}", company.name, company.timezone);
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

pub use operations::Get;
pub(crate) use routes::ROUTES;

/// The operations of Companies. Made by `client.companies()`.
#[derive(Clone, Debug)]
pub struct Companies {
    pub(crate) client: rt::Client,
}

impl Companies {
    /// Get Company: `GET /companies/{companyId}`.
    ///
    /// The agency with its domains, plan, policies it has accepted and settings for
    /// reselling. Only an agency's token reads it; for an app that is installed in an
    /// account, the installer's details in `marketplace` name the agency.
    ///
    /// * `company_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the path), `companyId` on the wire. Id of the agency that owns the accounts.
    ///
    /// Answers with [`GetCompanyByIdResponse`](models::GetCompanyByIdResponse).
    ///
    /// Token: an agency's; scope `companies.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/companies.yaml#/paths/~1companies~1{companyId}/get`.
    #[doc(alias = "get-company")]
    pub fn get(&self, company_id: impl Into<String>) -> Get {
        let mut request = self.client.request(&routes::GET);
        request.path::<String>("companyId", &company_id.into());
        rt::operation(request)
    }
}
