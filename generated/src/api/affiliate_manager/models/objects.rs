// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Affiliate manager.

use crate::runtime as rt;

/// The schema `ListAffiliatesResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/affiliate_manager.yaml#/components/schemas/ListAffiliatesResponseDto`.
#[doc(alias = "ListAffiliatesResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAffiliatesResponse {
    /// `affiliates`: list of `OAuthAffiliateListItemResponse`.
    pub affiliates: rt::List<OAuthAffiliateListItemResponse>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `AffiliateListMetaResponse`.
    pub meta: Option<AffiliateListMetaResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ListAffiliatesResponse { affiliates = "affiliates", meta = "meta" });

/// The schema `OAuthAffiliateListItemResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/affiliate_manager.yaml#/components/schemas/OAuthAffiliateListItemResponseDto`.
#[doc(alias = "OAuthAffiliateListItemResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OAuthAffiliateListItemResponse {
    /// The record's id.
    ///
    /// `_id`: text; for example `63d147176c5bbc30e9e091a4`.
    pub id: Option<String>,
    /// Given name.
    ///
    /// `firstName`: text; for example `John`.
    pub first_name: Option<String>,
    /// Family name.
    ///
    /// `lastName`: text; for example `Doe`.
    pub last_name: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `+1 888 888-8888`.
    pub phone: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// Whether it is in use.
    ///
    /// `active`: flag; for example `true`.
    pub active: Option<bool>,
    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: text; for example `123 Main St`.
    pub address: Option<String>,
    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text; for example `https://example.com/avatar.png`.
    pub avatar: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2024-06-16T00:00:00.000Z`.
    pub created_at: Option<String>,
    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: any JSON value.
    pub created_by: Option<rt::Json>,
    /// `facebookUrl`: text; for example `https://facebook.com/johndoe`.
    pub facebook_url: Option<String>,
    /// `instagramUrl`: text; for example `https://instagram.com/johndoe`.
    pub instagram_url: Option<String>,
    /// `linkedInUrl`: text; for example `https://linkedin.com/in/johndoe`.
    pub linked_in_url: Option<String>,
    /// `twitterUrl`: text; for example `https://twitter.com/johndoe`.
    pub twitter_url: Option<String>,
    /// `youtubeUrl`: text; for example `https://youtube.com/channel`.
    pub youtube_url: Option<String>,
    /// `websiteUrl`: text; for example `https://example.com`.
    pub website_url: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub contact_id: Option<String>,
    /// `campaignIds`: list of texts; for example `["650173614761b33c46d33b19"]`.
    pub campaign_ids: rt::List<String>,
    /// `vatId`: text; for example `VAT123`.
    pub vat_id: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-06-16T00:00:00.000Z`.
    pub updated_at: Option<String>,
    /// `w8Form`: text.
    pub w8_form: Option<String>,
    /// `w9Form`: text.
    pub w9_form: Option<String>,
    /// `lastUpdatedBy`: any JSON value.
    pub last_updated_by: Option<rt::Json>,
    /// E-mail address.
    ///
    /// `email`: text; for example `john.doe@example.com`.
    pub email: Option<String>,
    /// `revenue`: number; for example `1250.5`.
    pub revenue: Option<f64>,
    /// `customer`: whole number; for example `15`.
    pub customer: Option<i64>,
    /// `lead`: whole number; for example `5`.
    pub lead: Option<i64>,
    /// How many customers were lost again.
    ///
    /// `droppedCustomer`: whole number; for example `2`.
    pub dropped_customer: Option<i64>,
    /// `clickCount`: whole number; for example `100`.
    pub click_count: Option<i64>,
    /// The amount paid out so far.
    ///
    /// `paid`: number; for example `500`.
    pub paid: Option<f64>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// Probably the amount still owed, misspelt; the document does not explain it.
    ///
    /// `owned`: number; for example `750`.
    pub owned: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    OAuthAffiliateListItemResponse { id = "_id", first_name = "firstName", last_name =
    "lastName", phone = "phone", deleted = "deleted", location_id = "locationId", active
    = "active", address = "address", avatar = "avatar", created_at = "createdAt",
    created_by = "createdBy", facebook_url = "facebookUrl", instagram_url =
    "instagramUrl", linked_in_url = "linkedInUrl", twitter_url = "twitterUrl",
    youtube_url = "youtubeUrl", website_url = "websiteUrl", contact_id = "contactId",
    campaign_ids = "campaignIds", vat_id = "vatId", updated_at = "updatedAt", w8_form =
    "w8Form", w9_form = "w9Form", last_updated_by = "lastUpdatedBy", email = "email",
    revenue = "revenue", customer = "customer", lead = "lead", dropped_customer =
    "droppedCustomer", click_count = "clickCount", paid = "paid", currency = "currency",
    owned = "owned" }
);

/// The schema `AffiliateListMetaResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/affiliate_manager.yaml#/components/schemas/AffiliateListMetaResponseDto`.
#[doc(alias = "AffiliateListMetaResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AffiliateListMetaResponse {
    /// A number of things: of the matches, of those on the page, or of repetitions.
    ///
    /// `count`: whole number; for example `42`.
    pub count: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(AffiliateListMetaResponse { count = "count" });

/// The schema `GetAffiliateResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/affiliate_manager.yaml#/components/schemas/GetAffiliateResponseDto`.
///
/// The same as [`OAuthAffiliateListItemResponse`].
#[doc(alias = "GetAffiliateResponseDto")]
pub type GetAffiliateResponse = OAuthAffiliateListItemResponse;

/// The schema `GetPayoutListResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/affiliate_manager.yaml#/components/schemas/GetPayoutListResponseDto`.
#[doc(alias = "GetPayoutListResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPayoutListResponse {
    /// `payouts`: list of `PayoutListItemResponse`.
    pub payouts: rt::List<PayoutListItemResponse>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `PayoutListMetaResponse`.
    pub meta: Option<PayoutListMetaResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetPayoutListResponse { payouts = "payouts", meta = "meta" });

/// The schema `PayoutListItemResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/affiliate_manager.yaml#/components/schemas/PayoutListItemResponseDto`.
#[doc(alias = "PayoutListItemResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayoutListItemResponse {
    /// The record's id.
    ///
    /// `_id`: text; for example `65df04201e428a0c5ebb6571`.
    pub id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// `affiliateId`: text; for example `65df04201e428a0c5ebb6572`.
    pub affiliate_id: Option<String>,
    /// The affiliate campaign that the person has joined or the sale belongs to.
    ///
    /// `campaignId`: text; for example `65df04201e428a0c5ebb6573`.
    pub campaign_id: Option<String>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// A sum of money; mostly in the currency's unit, in advertising also in cents or
    /// micros.
    ///
    /// `amount`: number; for example `150`.
    pub amount: Option<f64>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text; for example `pending`.
    pub status: Option<String>,
    /// The month that the payout is for.
    ///
    /// `payoutMonth`: date and time (RFC 3339); for example `2024-06-01T00:00:00.000Z`.
    pub payout_month: Option<String>,
    /// `dueAt`: date and time (RFC 3339); for example `2024-06-30T00:00:00.000Z`.
    pub due_at: Option<String>,
    /// `paidAt`: date and time (RFC 3339); for example `2024-06-30T00:00:00.000Z`.
    pub paid_at: Option<String>,
    /// `paidMeta`: any JSON value.
    pub paid_meta: Option<rt::Json>,
    /// `paidMethod`: text; for example `manual`.
    pub paid_method: Option<String>,
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `alt_123`.
    pub alt_id: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// `isMigrated`: flag; for example `false`.
    pub is_migrated: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2024-06-16T00:00:00.000Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-06-17T00:00:00.000Z`.
    pub updated_at: Option<String>,
    /// `campaign`: text; for example `Summer Promo`.
    pub campaign: Option<String>,
    /// `affiliateName`: text; for example `John Doe`.
    pub affiliate_name: Option<String>,
    /// `affiliateEmail`: text; for example `john.doe@example.com`.
    pub affiliate_email: Option<String>,
    /// `payoutMethod`: text; for example `paypal`.
    pub payout_method: Option<String>,
    /// `affiliate`: an object, `OAuthAffiliateListItemResponse`.
    pub affiliate: Option<OAuthAffiliateListItemResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PayoutListItemResponse { id = "_id", location_id = "locationId", affiliate_id =
    "affiliateId", campaign_id = "campaignId", currency = "currency", amount = "amount",
    status = "status", payout_month = "payoutMonth", due_at = "dueAt", paid_at =
    "paidAt", paid_meta = "paidMeta", paid_method = "paidMethod", alt_id = "altId",
    deleted = "deleted", is_migrated = "isMigrated", created_at = "createdAt", updated_at
    = "updatedAt", campaign = "campaign", affiliate_name = "affiliateName",
    affiliate_email = "affiliateEmail", payout_method = "payoutMethod", affiliate =
    "affiliate" }
);

/// The schema `PayoutListMetaResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/affiliate_manager.yaml#/components/schemas/PayoutListMetaResponseDto`.
///
/// The same as [`AffiliateListMetaResponse`].
#[doc(alias = "PayoutListMetaResponseDto")]
pub type PayoutListMetaResponse = AffiliateListMetaResponse;

/// The schema `GetCommissionListResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/affiliate_manager.yaml#/components/schemas/GetCommissionListResponseDto`.
#[doc(alias = "GetCommissionListResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCommissionListResponse {
    /// `commissions`: list of `CommissionListItemResponse`.
    pub commissions: rt::List<CommissionListItemResponse>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `CommissionListMetaResponse`.
    pub meta: Option<CommissionListMetaResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetCommissionListResponse { commissions = "commissions", meta = "meta" });

/// The schema `CommissionListItemResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/affiliate_manager.yaml#/components/schemas/CommissionListItemResponseDto`.
#[doc(alias = "CommissionListItemResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommissionListItemResponse {
    /// The record's id.
    ///
    /// `_id`: text; for example `6385d230f6d19db03eef6fb2`.
    pub id: Option<String>,
    /// Id of a product, mostly one of the products family.
    ///
    /// `productId`: text; for example `6385d230f6d19db03eef6fb2`.
    pub product_id: Option<String>,
    /// `productName`: text; for example `Basic Plan`.
    pub product_name: Option<String>,
    /// `qty`: number; for example `1`.
    pub qty: Option<f64>,
    /// `productCommission`: number; for example `25`.
    pub product_commission: Option<f64>,
    /// What the affiliate earns.
    ///
    /// `commissionAmount`: number; for example `25`.
    pub commission_amount: Option<f64>,
    /// The amount that the commission is reckoned from.
    ///
    /// `amount`: number; for example `100`.
    pub amount: Option<f64>,
    /// `unitDiscount`: number; for example `5`.
    pub unit_discount: Option<f64>,
    /// `campaignName`: text; for example `Summer Promo`.
    pub campaign_name: Option<String>,
    /// The rate, as a percentage or a fixed value as `commissionType` says.
    ///
    /// `commission`: number; for example `25`.
    pub commission: Option<f64>,
    /// `commissionType`: text; for example `percentage`.
    pub commission_type: Option<String>,
    /// `transactionAt`: date and time (RFC 3339); for example `2024-06-16T00:00:00.000Z`.
    pub transaction_at: Option<String>,
    /// `transactionId`: text; for example `txn_123`.
    pub transaction_id: Option<String>,
    /// `affiliateId`: text; for example `6385d230f6d19db03eef6fb2`.
    pub affiliate_id: Option<String>,
    /// `payoutId`: text; for example `6385d230f6d19db03eef6fb2`.
    pub payout_id: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text; for example `pending`.
    pub status: Option<String>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// `isTrial`: flag; for example `false`.
    pub is_trial: Option<bool>,
    /// `customer`: an object, `CommissionCustomerResponse`.
    pub customer: Option<CommissionCustomerResponse>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2024-06-16T00:00:00.000Z`.
    pub created_at: Option<String>,
    /// `eventId`: text; for example `evt_123`.
    pub event_id: Option<String>,
    /// `campaign`: an object, `CommissionCampaignResponse`.
    pub campaign: Option<CommissionCampaignResponse>,
    /// `affiliate`: an object, `CommissionAffiliateResponse`.
    pub affiliate: Option<CommissionAffiliateResponse>,
    /// `dueAt`: date and time (RFC 3339); for example `2024-06-30T00:00:00.000Z`.
    pub due_at: Option<String>,
    /// False for sales in the payment provider's test mode.
    ///
    /// `liveMode`: flag; for example `true`.
    pub live_mode: Option<bool>,
    /// The commission's level, in a campaign with several.
    ///
    /// `tier`: whole number; for example `1`.
    pub tier: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CommissionListItemResponse { id = "_id", product_id = "productId", product_name =
    "productName", qty = "qty", product_commission = "productCommission",
    commission_amount = "commissionAmount", amount = "amount", unit_discount =
    "unitDiscount", campaign_name = "campaignName", commission = "commission",
    commission_type = "commissionType", transaction_at = "transactionAt", transaction_id
    = "transactionId", affiliate_id = "affiliateId", payout_id = "payoutId", status =
    "status", currency = "currency", is_trial = "isTrial", customer = "customer",
    created_at = "createdAt", event_id = "eventId", campaign = "campaign", affiliate =
    "affiliate", due_at = "dueAt", live_mode = "liveMode", tier = "tier" }
);

/// The schema `CommissionCustomerResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/affiliate_manager.yaml#/components/schemas/CommissionCustomerResponseDto`.
#[doc(alias = "CommissionCustomerResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommissionCustomerResponse {
    /// The record's id.
    ///
    /// `_id`: text; for example `6385d230f6d19db03eef6fb2`.
    pub id: Option<String>,
    /// Given name.
    ///
    /// `firstName`: text; for example `John`.
    pub first_name: Option<String>,
    /// Family name.
    ///
    /// `lastName`: text; for example `Doe`.
    pub last_name: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `john@example.com`.
    pub email: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `customer`.
    pub type_: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CommissionCustomerResponse { id = "_id", first_name = "firstName", last_name =
    "lastName", email = "email", type_ = "type" }
);

/// The schema `CommissionCampaignResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/affiliate_manager.yaml#/components/schemas/CommissionCampaignResponseDto`.
#[doc(alias = "CommissionCampaignResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommissionCampaignResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `6385d230f6d19db03eef6fb2`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Summer Promo`.
    pub name: Option<String>,
    /// False for sales in the payment provider's test mode.
    ///
    /// `liveMode`: flag; for example `true`.
    pub live_mode: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CommissionCampaignResponse { id = "id", name = "name", live_mode = "liveMode" }
);

/// The schema `CommissionAffiliateResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/affiliate_manager.yaml#/components/schemas/CommissionAffiliateResponseDto`.
#[doc(alias = "CommissionAffiliateResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommissionAffiliateResponse {
    /// The record's id.
    ///
    /// `_id`: text; for example `6385d230f6d19db03eef6fb2`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `John Doe`.
    pub name: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `affiliate@example.com`.
    pub email: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CommissionAffiliateResponse { id = "_id", name = "name", email = "email" });

/// The schema `CommissionListMetaResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/affiliate_manager.yaml#/components/schemas/CommissionListMetaResponseDto`.
///
/// The same as [`AffiliateListMetaResponse`].
#[doc(alias = "CommissionListMetaResponseDto")]
pub type CommissionListMetaResponse = AffiliateListMetaResponse;
