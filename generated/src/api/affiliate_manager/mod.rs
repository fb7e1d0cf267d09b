// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Affiliate manager: 4 operations of the document `api/affiliate_manager.yaml`, API version `2021-07-28`.
//!
//! The affiliate manager keeps the people who recommend an account's offers, what they
//! earn, and what they have been paid. This family only reads: an affiliate joins
//! campaigns, a sale through one makes a commission, and commissions become payouts.
//! Lists page by `skip` and `limit` and count all matches in `meta.count`.
//!
//! For example (`account` is `client.location(id)`):
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! # let account = client.location("ve9EPM428h8vShlRW1KT");
//! let mut affiliates = account.affiliate_manager().list_affiliates().active(true).items();
//! while let Some(affiliate) = affiliates.try_next().await? {
//!     println!("{:?} has earned {:?}", affiliate.email, affiliate.revenue);
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

pub use operations::{ListAffiliates, GetAffiliate, ListPayouts, ListCommissions};
pub(crate) use routes::ROUTES;

/// The operations of Affiliate manager. Made by `client.affiliate_manager()`.
#[derive(Clone, Debug)]
pub struct AffiliateManager {
    pub(crate) client: rt::Client,
}

impl AffiliateManager {
    /// List Affiliates: `GET /affiliate-manager/{locationId}/affiliates`.
    ///
    /// The affiliates of an account with their totals: clicks, leads, customers, revenue,
    /// and what is paid. `limit` is 10 where it is not given and may be 100 at most. The
    /// document gives `active` the default false, and does not say whether that hides the
    /// active ones; name it.
    ///
    /// [`ListAffiliates`] has 7 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListAffiliates::location_id`].
    ///
    /// Answers with [`ListAffiliatesResponse`](models::ListAffiliatesResponse).
    ///
    /// Token: a location's (an account's); scope `affiliate-manager.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/affiliate_manager.yaml#/paths/~1affiliate-manager~1{locationId}~1affiliates/get`.
    #[doc(alias = "list-affiliates")]
    #[inline]
    pub fn list_affiliates(&self) -> ListAffiliates {
        rt::operation(self.client.request(&routes::LIST_AFFILIATES))
    }

    /// Get Affiliate: `GET /affiliate-manager/{locationId}/affiliates/{affiliateId}`.
    ///
    /// One affiliate, with the same fields as in the list: contact data, links, tax forms
    /// and totals. Tax forms are URLs of files.
    ///
    /// * `affiliate_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the path), `affiliateId` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetAffiliate::location_id`].
    ///
    /// Answers with [`GetAffiliateResponse`](models::GetAffiliateResponse).
    ///
    /// Token: a location's (an account's); scope `affiliate-manager.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/affiliate_manager.yaml#/paths/~1affiliate-manager~1{locationId}~1affiliates~1{affiliateId}/get`.
    #[doc(alias = "get-affiliate")]
    pub fn get_affiliate(&self, affiliate_id: impl Into<String>) -> GetAffiliate {
        let mut request = self.client.request(&routes::GET_AFFILIATE);
        request.path::<String>("affiliateId", &affiliate_id.into());
        rt::operation(request)
    }

    /// List Payouts: `GET /affiliate-manager/{locationId}/payouts`.
    ///
    /// What affiliates were or will be paid, by affiliate, campaign, status or a span of
    /// days. The span is `start` and `end` here, unlike the other lists. Each payout names
    /// its due day, and `paidAt` once the money has gone.
    ///
    /// [`ListPayouts`] has 8 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListPayouts::location_id`].
    ///
    /// Answers with [`GetPayoutListResponse`](models::GetPayoutListResponse).
    ///
    /// Token: a location's (an account's); scope `affiliate-manager.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/affiliate_manager.yaml#/paths/~1affiliate-manager~1{locationId}~1payouts/get`.
    #[doc(alias = "list-payouts")]
    #[inline]
    pub fn list_payouts(&self) -> ListPayouts {
        rt::operation(self.client.request(&routes::LIST_PAYOUTS))
    }

    /// List Commissions: `GET /affiliate-manager/{locationId}/commissions`.
    ///
    /// Single earnings: one row a product sold, with its base amount, the rate and the
    /// commission. `payoutId` leads to the payout that holds it. Test sales stand beside
    /// real ones, so look at `liveMode`.
    ///
    /// [`ListCommissions`] has 8 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListCommissions::location_id`].
    ///
    /// Answers with [`GetCommissionListResponse`](models::GetCommissionListResponse).
    ///
    /// Token: a location's (an account's); scope `affiliate-manager.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/affiliate_manager.yaml#/paths/~1affiliate-manager~1{locationId}~1commissions/get`.
    #[doc(alias = "list-commissions")]
    #[inline]
    pub fn list_commissions(&self) -> ListCommissions {
        rt::operation(self.client.request(&routes::LIST_COMMISSIONS))
    }
}
