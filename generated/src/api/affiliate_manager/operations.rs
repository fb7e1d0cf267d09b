// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Affiliate manager.

use super::kinds;
use crate::runtime as rt;

/// A request of [`AffiliateManager::list_affiliates`](super::AffiliateManager::list_affiliates): `GET /affiliate-manager/{locationId}/affiliates`.
pub type ListAffiliates = rt::Operation<kinds::ListAffiliates>;

impl ListAffiliates {
    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `query`: text; for example `John`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query::<String>("query", &query.into());
        self
    }

    /// Whether it is in use.
    ///
    /// `active`: flag; `false` where nothing is sent; for example `true`.
    #[inline]
    pub fn active(mut self, active: bool) -> Self {
        self.0.query::<bool>("active", &active);
        self
    }

    /// The affiliate campaign that the person has joined or the sale belongs to.
    ///
    /// `campaignId`: text; for example `63d376de11be1d26d38f7369`.
    pub fn campaign_id(mut self, campaign_id: impl Into<String>) -> Self {
        self.0.query::<String>("campaignId", &campaign_id.into());
        self
    }

    /// How many records to leave out at the start.
    ///
    /// `skip`: whole number; `0` where nothing is sent; for example `1`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number, at most 100; `10` where nothing is sent; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// `fromDate`: date (`YYYY-MM-DD`); for example `2023-10-01`.
    pub fn from_date(mut self, from_date: impl Into<String>) -> Self {
        self.0.query::<String>("fromDate", &from_date.into());
        self
    }

    /// `toDate`: date (`YYYY-MM-DD`); for example `2023-10-01`.
    pub fn to_date(mut self, to_date: impl Into<String>) -> Self {
        self.0.query::<String>("toDate", &to_date.into());
        self
    }
}

/// A request of [`AffiliateManager::get_affiliate`](super::AffiliateManager::get_affiliate): `GET /affiliate-manager/{locationId}/affiliates/{affiliateId}`.
pub type GetAffiliate = rt::Operation<kinds::GetAffiliate>;

/// A request of [`AffiliateManager::list_payouts`](super::AffiliateManager::list_payouts): `GET /affiliate-manager/{locationId}/payouts`.
pub type ListPayouts = rt::Operation<kinds::ListPayouts>;

impl ListPayouts {
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text; for example `pending`.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.0.query::<String>("status", &status.into());
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `query`: text; for example `john`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query::<String>("query", &query.into());
        self
    }

    /// `affiliateId`: text; for example `65df04201e428a0c5ebb6572`.
    pub fn affiliate_id(mut self, affiliate_id: impl Into<String>) -> Self {
        self.0.query::<String>("affiliateId", &affiliate_id.into());
        self
    }

    /// The affiliate campaign that the person has joined or the sale belongs to.
    ///
    /// `campaignId`: text; for example `65df04201e428a0c5ebb6573`.
    pub fn campaign_id(mut self, campaign_id: impl Into<String>) -> Self {
        self.0.query::<String>("campaignId", &campaign_id.into());
        self
    }

    /// How many records to leave out at the start.
    ///
    /// `skip`: whole number; `0` where nothing is sent; for example `1`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `10` where nothing is sent; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// `start`: date and time (RFC 3339); for example `2022-12-01T00:00:00.000Z`.
    pub fn start(mut self, start: impl Into<String>) -> Self {
        self.0.query::<String>("start", &start.into());
        self
    }

    /// `end`: date and time (RFC 3339); for example `2022-12-31T23:59:59.999Z`.
    pub fn end(mut self, end: impl Into<String>) -> Self {
        self.0.query::<String>("end", &end.into());
        self
    }
}

/// A request of [`AffiliateManager::list_commissions`](super::AffiliateManager::list_commissions): `GET /affiliate-manager/{locationId}/commissions`.
pub type ListCommissions = rt::Operation<kinds::ListCommissions>;

impl ListCommissions {
    /// The affiliate campaign that the person has joined or the sale belongs to.
    ///
    /// `campaignId`: text; for example `6385d230f6d19db03eef6fb2`.
    pub fn campaign_id(mut self, campaign_id: impl Into<String>) -> Self {
        self.0.query::<String>("campaignId", &campaign_id.into());
        self
    }

    /// `affiliateId`: text; for example `6385d230f6d19db03eef6fb2`.
    pub fn affiliate_id(mut self, affiliate_id: impl Into<String>) -> Self {
        self.0.query::<String>("affiliateId", &affiliate_id.into());
        self
    }

    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text; for example `pending`.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.0.query::<String>("status", &status.into());
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `query`: text; for example `affiliate@gmail.com`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query::<String>("query", &query.into());
        self
    }

    /// How many records to leave out at the start.
    ///
    /// `skip`: whole number; `0` where nothing is sent; for example `1`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number, at most 100; `10` where nothing is sent; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// `fromDate`: date (`YYYY-MM-DD`); for example `2023-10-01`.
    pub fn from_date(mut self, from_date: impl Into<String>) -> Self {
        self.0.query::<String>("fromDate", &from_date.into());
        self
    }

    /// `toDate`: date (`YYYY-MM-DD`); for example `2023-10-01`.
    pub fn to_date(mut self, to_date: impl Into<String>) -> Self {
        self.0.query::<String>("toDate", &to_date.into());
        self
    }
}
