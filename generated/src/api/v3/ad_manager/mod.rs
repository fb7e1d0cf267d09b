// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Ad manager: 95 operations of the document `api/v3/ad_manager.yaml`, API version `v3`.
//!
//! The ad manager runs advertisements on Facebook, Google and LinkedIn for an account.
//! Each platform goes the same way: connect an ad account (the integration), build a
//! campaign as a draft, publish it, read its figures. `type` decides what is seen nearly
//! everywhere: `AD_MANAGER` is what was built here, `INTEGRATION` all that the connected
//! ad account holds, and the wrong one answers an empty list. Ids come in two kinds,
//! those of this product for drafts and those of the platform for what runs; mind which a
//! call asks for. The answers are not in this version's documents: they are typed from
//! HighLevel's later documentation, so expect further fields.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{
    FbGetReporting, FbGetReportingList, FbGetCurrentUser, FbGetPageLeadForms,
    FbCreatePageLeadForm, FbGetAdAccount, FbGetConversationForms, FbGetIntegration,
    FbSearchTargeting, FbGetCustomAudience, FbUpdateCustomAudience,
    FbDeleteCustomAudience, FbSetDefaultPage, FbGetLeadForm, FbGetCampaign,
    FbUpsertCampaign, FbUpsertAdset, FbUpsertAd, FbDuplicateCampaign, FbPauseAdset,
    FbResumeAdset, FbDuplicateAdset, FbDeleteAdset, FbGetCampaignPublishingProgress,
    GoogleGetReporting, GoogleGetConversion, GoogleDeleteConversion,
    GoogleGetIntegration, GoogleGetCurrentUser, GoogleGetAdAccountDetails,
    GooglePublishAd, GoogleGetKeywordIdeas, GoogleGetAudiences, GoogleGetAudience,
    GoogleUpsertCampaign, GoogleGetCampaign, GoogleGetConversionGoals, LiGetIntegration,
    LiGetAdAccounts, LiGetCurrentUser, LiGetCampaignGroup, LiUpsertCampaignGroup,
    LiGetLeadForms, LiCreateLeadForm, LiUpdateAdStatus, LiGetAdAnalytics,
    LiGetReportingList, LiGetCampaignGroupReporting,
};

pub use crate::api::ad_manager::{
    FbAddCustomAudienceMember, FbBatchUpdateAudienceMembers, FbCreateConversationForm,
    FbCreateIntegration, FbDeleteAd, FbDeleteAdAccount, FbDeleteCampaign,
    FbDeleteIntegration, FbDeletePage, FbDuplicateAd, FbGetAdAccounts,
    FbGetCampaignReporting, FbGetCustomAudiences, FbGetEntity, FbGetInstagramAccounts,
    FbGetPages, FbGetPixels, FbPauseAd, FbPauseCampaign, FbPublishCampaign,
    FbRemoveCustomAudienceMember, FbResumeAd, FbResumeCampaign, FbUpsertPixel,
    GoogleCreateIntegration, GoogleCreateOfflineUserListJob, GoogleDeleteAdAccount,
    GoogleDeleteSegment, GoogleGetAdAccounts, GoogleGetAssets,
    GoogleGetCampaignReporting, GoogleGetConversions, GoogleGetEntity,
    GoogleGetReportingList, GoogleGetSegment, GoogleGetSegments,
    GoogleGetTargetInterests, GoogleSearchTargeting, GoogleUpsertAssets,
    GoogleUpsertAudience, GoogleUpsertConversion, GoogleUpsertSegment,
    LiCreateIntegration, LiDeleteAdAccount, LiGetAdAccountDetails,
    LiPublishCampaignGroup, LiSearchTargeting,
};
pub(crate) use routes::ROUTES;

/// The operations of Ad manager. Made by `client.v3().ad_manager()`.
#[doc(alias = "ad-publishing-v3")]
#[derive(Clone, Debug)]
pub struct AdManager {
    pub(crate) client: rt::Client,
}

impl AdManager {
    /// Get reporting data: `GET /ad-publishing/facebook/reporting`.
    ///
    /// Figures of the whole ad account: a row a period in `grouped`, and `totals` over all.
    /// Only the metrics named in `fields` come; accepted are `impressions`, `clicks`,
    /// `spend`, `cpc`, `cpm`, `ctr`, `reach`, `frequency`, `conversions`, `results` and
    /// `cost_per_result`, anything else may answer 422. In `totals` ratios such as `cpm`
    /// are summed and not weighted, so reckon them anew.
    ///
    /// * `fields`: list of `FbGetReportingFieldsItem`; for example `["impressions","clicks","spend"]` (in the query). The metrics to answer, separated by commas on the wire.
    /// * `group_by`: one of `day`, `week`, `month`; for example `month` (in the query), `groupBy` on the wire
    /// * `start_date`: date (`YYYY-MM-DD`); for example `2022-01-11` (in the query), `startDate` on the wire. The first day, `YYYY-MM-DD`.
    /// * `end_date`: date (`YYYY-MM-DD`); for example `2022-01-31` (in the query), `endDate` on the wire. The last day, `YYYY-MM-DD`.
    /// * `type_`: one of `AD_MANAGER`, `INTEGRATION`; for example `AD_MANAGER or INTEGRATION` (in the query), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetReporting::location_id`].
    ///
    /// Answers with [`FacebookReport`](models::FacebookReport).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1reporting/get`.
    #[doc(alias = "fb-get-reporting")]
    pub fn fb_get_reporting(
        &self,
        fields: impl Into<rt::List<models::FbGetReportingFieldsItem>>,
        group_by: impl Into<models::FbGetReportingGroupBy>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
        type_: impl Into<models::FbGetReportingType>,
    ) -> FbGetReporting {
        let mut request = self.client.request(&routes::FB_GET_REPORTING);
        request
            .query::<
                rt::List<models::FbGetReportingFieldsItem>,
            >("fields", &fields.into());
        request.query::<models::FbGetReportingGroupBy>("groupBy", &group_by.into());
        request.query::<String>("startDate", &start_date.into());
        request.query::<String>("endDate", &end_date.into());
        request.query::<models::FbGetReportingType>("type", &type_.into());
        rt::operation(request)
    }

    /// Get campaign reporting: `GET /ad-publishing/facebook/reporting/campaign/{campaignId}`.
    ///
    /// One campaign's figures over a span, as one flat object. Only for campaigns of this
    /// product that have been published. `leads` are contacts attributed here,
    /// `results.lead` what Facebook counted; the two differ as a rule.
    ///
    /// * `campaign_id`: text; for example `120208142050850608` (in the path), `campaignId` on the wire. A campaign; of this product where drafts are meant, of the platform in its reports.
    /// * `start_date`: date (`YYYY-MM-DD`); for example `2022-01-11` (in the query), `startDate` on the wire. The first day, `YYYY-MM-DD`.
    /// * `end_date`: date (`YYYY-MM-DD`); for example `2022-01-31` (in the query), `endDate` on the wire. The last day, `YYYY-MM-DD`.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetCampaignReporting::location_id`].
    ///
    /// Answers with [`FacebookCampaignReport`](models::FacebookCampaignReport).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1reporting~1campaign~1{campaignId}/get`.
    #[doc(alias = "fb-get-campaign-reporting")]
    pub fn fb_get_campaign_reporting(
        &self,
        campaign_id: impl Into<String>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> FbGetCampaignReporting {
        let mut request = self.client.request(&routes::FB_GET_CAMPAIGN_REPORTING);
        request.path::<String>("campaignId", &campaign_id.into());
        request.query::<String>("startDate", &start_date.into());
        request.query::<String>("endDate", &end_date.into());
        rt::operation(request)
    }

    /// Get reporting list: `GET /ad-publishing/facebook/reporting/list`.
    ///
    /// A plain list of campaigns, ad sets or ads with their figures. `listType` is
    /// `campaigns`, `adsets` or `ads`, in lower case; the latter two need `campaignId`.
    /// There is one row for the whole span and none a day: ask day by day for daily
    /// figures.
    ///
    /// * `list_type`: text; for example `campaigns` (in the query), `listType` on the wire
    /// * `start_date`: date (`YYYY-MM-DD`); for example `2022-01-11` (in the query), `startDate` on the wire. The first day, `YYYY-MM-DD`.
    /// * `end_date`: date (`YYYY-MM-DD`); for example `2022-01-31` (in the query), `endDate` on the wire. The last day, `YYYY-MM-DD`.
    /// * `type_`: one of `AD_MANAGER`, `INTEGRATION`; for example `INTEGRATION` (in the query), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    ///
    /// [`FbGetReportingList`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetReportingList::location_id`].
    ///
    /// Answers with a list of `FacebookReportEntry`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1reporting~1list/get`.
    #[doc(alias = "fb-get-reporting-list")]
    pub fn fb_get_reporting_list(
        &self,
        list_type: impl Into<String>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
        type_: impl Into<models::FbGetReportingType>,
    ) -> FbGetReportingList {
        let mut request = self.client.request(&routes::FB_GET_REPORTING_LIST);
        request.query::<String>("listType", &list_type.into());
        request.query::<String>("startDate", &start_date.into());
        request.query::<String>("endDate", &end_date.into());
        request.query::<models::FbGetReportingType>("type", &type_.into());
        rt::operation(request)
    }

    /// Get current Facebook user: `GET /ad-publishing/facebook/me`.
    ///
    /// Name and picture of the Facebook user whose login stands behind the integration.
    ///
    /// [`FbGetCurrentUser`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetCurrentUser::location_id`].
    ///
    /// Answers with [`FacebookUser`](models::FacebookUser).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1me/get`.
    #[doc(alias = "fb-get-current-user")]
    #[inline]
    pub fn fb_get_current_user(&self) -> FbGetCurrentUser {
        rt::operation(self.client.request(&routes::FB_GET_CURRENT_USER))
    }

    /// Get Facebook pages: `GET /ad-publishing/facebook/pages`.
    ///
    /// The pages that the connected login can use, as a plain list. `isConnected` tells
    /// those that the account already uses.
    ///
    /// [`FbGetPages`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetPages::location_id`].
    ///
    /// Answers with a list of `FacebookPage`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1pages/get`.
    #[doc(alias = "fb-get-pages")]
    #[inline]
    pub fn fb_get_pages(&self) -> FbGetPages {
        rt::operation(self.client.request(&routes::FB_GET_PAGES))
    }

    /// Get Instagram accounts for page: `GET /ad-publishing/facebook/page/{pageId}/instagram`.
    ///
    /// The Instagram accounts under which a page's ads can appear. They come from several
    /// sources, named by `typeOfAccount`, and name or picture can be absent.
    ///
    /// * `page_id`: text; for example `103456789012345` (in the path), `pageId` on the wire. A Facebook page.
    ///
    /// [`FbGetInstagramAccounts`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetInstagramAccounts::location_id`].
    ///
    /// Answers with a list of `InstagramAccount`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1page~1{pageId}~1instagram/get`.
    #[doc(alias = "fb-get-instagram-accounts")]
    pub fn fb_get_instagram_accounts(
        &self,
        page_id: impl Into<String>,
    ) -> FbGetInstagramAccounts {
        let mut request = self.client.request(&routes::FB_GET_INSTAGRAM_ACCOUNTS);
        request.path::<String>("pageId", &page_id.into());
        rt::operation(request)
    }

    /// Get page lead forms: `GET /ad-publishing/facebook/page/{pageId}/forms`.
    ///
    /// The page's lead forms with their questions, the newest first: published ones and
    /// local drafts in one list. Drafts carry `isDraft` and an id that begins with
    /// `draft_`.
    ///
    /// * `page_id`: text; for example `103456789012345` (in the path), `pageId` on the wire. A Facebook page.
    ///
    /// [`FbGetPageLeadForms`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetPageLeadForms::location_id`].
    ///
    /// Answers with a list of `FacebookLeadForm`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1page~1{pageId}~1forms/get`.
    #[doc(alias = "fb-get-page-lead-forms")]
    pub fn fb_get_page_lead_forms(
        &self,
        page_id: impl Into<String>,
    ) -> FbGetPageLeadForms {
        let mut request = self.client.request(&routes::FB_GET_PAGE_LEAD_FORMS);
        request.path::<String>("pageId", &page_id.into());
        rt::operation(request)
    }

    /// Create page lead form: `POST /ad-publishing/facebook/page/{pageId}/forms`.
    ///
    /// Publishes a lead form on the page; ads for leads name it as `destinationFormId`. At
    /// least one question, a privacy policy's URL and a closing page are needed. Nothing
    /// sure is known of the answer's form.
    ///
    /// * `page_id`: text; for example `103456789012345` (in the path), `pageId` on the wire. A Facebook page.
    /// * `type_`: one of `MORE_VOLUME`, `HIGHER_INTENT`; for example `MORE_VOLUME` (in the body), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    /// * `name`: text; for example `Contact Form` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `questions`: list of `FormQuestion` (in the body)
    /// * `privacy_policy_link`: text; for example `https://example.com/privacy` (in the body), `privacyPolicyLink` on the wire
    /// * `thank_you_page`: an object, `ThankYouPage` (in the body), `thankYouPage` on the wire
    ///
    /// [`FbCreatePageLeadForm`] has 7 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbCreatePageLeadForm::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1page~1{pageId}~1forms/post`.
    #[doc(alias = "fb-create-page-lead-form")]
    pub fn fb_create_page_lead_form(
        &self,
        page_id: impl Into<String>,
        type_: impl Into<models::CreateLeadFormType>,
        name: impl Into<String>,
        questions: impl Into<rt::List<models::FormQuestion>>,
        privacy_policy_link: impl Into<String>,
        thank_you_page: models::ThankYouPage,
    ) -> FbCreatePageLeadForm {
        let mut request = self.client.request(&routes::FB_CREATE_PAGE_LEAD_FORM);
        request.path::<String>("pageId", &page_id.into());
        request.field::<models::CreateLeadFormType>("type", &type_.into());
        request.field::<String>("name", &name.into());
        request.field::<rt::List<models::FormQuestion>>("questions", &questions.into());
        request.field::<String>("privacyPolicyLink", &privacy_policy_link.into());
        request.field::<models::ThankYouPage>("thankYouPage", &thank_you_page);
        rt::operation(request)
    }

    /// Get ad accounts: `GET /ad-publishing/facebook/ad-accounts`.
    ///
    /// The ad accounts that the connected login can use, as a plain list. `next` and
    /// `limit` are documented, but no cursor has been seen in an answer.
    ///
    /// [`FbGetAdAccounts`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetAdAccounts::location_id`].
    ///
    /// Answers with a list of `FacebookAdAccount`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1ad-accounts/get`.
    #[doc(alias = "fb-get-ad-accounts")]
    #[inline]
    pub fn fb_get_ad_accounts(&self) -> FbGetAdAccounts {
        rt::operation(self.client.request(&routes::FB_GET_AD_ACCOUNTS))
    }

    /// Get ad account details: `GET /ad-publishing/facebook/ad-accounts/{adAccountId}`.
    ///
    /// One ad account, with the time zone that its reports are in. The id begins with
    /// `act_`.
    ///
    /// * `ad_account_id`: text; for example `act_123456789` (in the path), `adAccountId` on the wire. The platform's ad account; Facebook's begins with `act_`.
    ///
    /// [`FbGetAdAccount`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetAdAccount::location_id`].
    ///
    /// Answers with [`FacebookAdAccount`](models::FacebookAdAccount).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1ad-accounts~1{adAccountId}/get`.
    #[doc(alias = "fb-get-ad-account")]
    pub fn fb_get_ad_account(&self, ad_account_id: impl Into<String>) -> FbGetAdAccount {
        let mut request = self.client.request(&routes::FB_GET_AD_ACCOUNT);
        request.path::<String>("adAccountId", &ad_account_id.into());
        rt::operation(request)
    }

    /// Delete ad account: `DELETE /ad-publishing/facebook/ad-accounts/{adAccountId}`.
    ///
    /// Disconnects the ad account here; at Facebook it stays. This DELETE has a body,
    /// `locationId`.
    ///
    /// * `ad_account_id`: text; for example `act_123456789` (in the path), `adAccountId` on the wire. The platform's ad account; Facebook's begins with `act_`.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbDeleteAdAccount::location_id`].
    ///
    /// Answers with [`Acknowledgement`](models::Acknowledgement).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1ad-accounts~1{adAccountId}/delete`.
    #[doc(alias = "fb-delete-ad-account")]
    pub fn fb_delete_ad_account(
        &self,
        ad_account_id: impl Into<String>,
    ) -> FbDeleteAdAccount {
        let mut request = self.client.request(&routes::FB_DELETE_AD_ACCOUNT);
        request.path::<String>("adAccountId", &ad_account_id.into());
        rt::operation(request)
    }

    /// Get conversation forms: `GET /ad-publishing/facebook/conversation-forms`.
    ///
    /// The message forms that open a Messenger conversation from an ad, the newest first.
    ///
    /// [`FbGetConversationForms`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetConversationForms::location_id`].
    ///
    /// Answers with a list of `FacebookConversationForm`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1conversation-forms/get`.
    #[doc(alias = "fb-get-conversation-forms")]
    #[inline]
    pub fn fb_get_conversation_forms(&self) -> FbGetConversationForms {
        rt::operation(self.client.request(&routes::FB_GET_CONVERSATION_FORMS))
    }

    /// Create conversation form: `POST /ad-publishing/facebook/conversation-forms`.
    ///
    /// Creates a greeting with quick questions for Messenger ads. The answer is the raw
    /// record: its id stands in `_id`, where the list says `id`.
    ///
    /// * `name`: text; for example `Welcome Form` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `text`: text; for example `Hi! How can we help?` (in the body)
    /// * `questions`: list of `WelcomeMessageQuestion` (in the body)
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbCreateConversationForm::location_id`].
    ///
    /// Answers with [`FacebookConversationForm`](models::FacebookConversationForm).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1conversation-forms/post`.
    #[doc(alias = "fb-create-conversation-form")]
    pub fn fb_create_conversation_form(
        &self,
        name: impl Into<String>,
        text: impl Into<String>,
        questions: impl Into<rt::List<models::WelcomeMessageQuestion>>,
    ) -> FbCreateConversationForm {
        let mut request = self.client.request(&routes::FB_CREATE_CONVERSATION_FORM);
        request.field::<String>("name", &name.into());
        request.field::<String>("text", &text.into());
        request
            .field::<
                rt::List<models::WelcomeMessageQuestion>,
            >("questions", &questions.into());
        rt::operation(request)
    }

    /// Get Facebook integration: `GET /ad-publishing/facebook/integration`.
    ///
    /// Whether and how Facebook is connected: status, ad account, pages. Ask this first,
    /// since without a connection the other calls answer empty lists and no errors. Each
    /// page carries a live access token: keep the answer out of logs.
    ///
    /// [`FbGetIntegration`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetIntegration::location_id`].
    ///
    /// Answers with [`FacebookIntegration`](models::FacebookIntegration).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1integration/get`.
    #[doc(alias = "fb-get-integration")]
    #[inline]
    pub fn fb_get_integration(&self) -> FbGetIntegration {
        rt::operation(self.client.request(&routes::FB_GET_INTEGRATION))
    }

    /// Create Facebook integration: `POST /ad-publishing/facebook/integration`.
    ///
    /// Connects the account with a page and an ad account; the Facebook login itself is
    /// made in the product. The answer holds the user's live access token besides those of
    /// the pages.
    ///
    /// * `page_id`: text; for example `123456789` (in the body), `pageId` on the wire. A Facebook page.
    ///
    /// [`FbCreateIntegration`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbCreateIntegration::location_id`].
    ///
    /// Answers with [`FacebookIntegration`](models::FacebookIntegration).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1integration/post`.
    #[doc(alias = "fb-create-integration")]
    pub fn fb_create_integration(
        &self,
        page_id: impl Into<String>,
    ) -> FbCreateIntegration {
        let mut request = self.client.request(&routes::FB_CREATE_INTEGRATION);
        request.field::<String>("pageId", &page_id.into());
        rt::operation(request)
    }

    /// Delete Facebook integration: `DELETE /ad-publishing/facebook/integration`.
    ///
    /// Cuts the connection with Facebook. What becomes of ads that run is not documented;
    /// pause them first. This DELETE has a body, `locationId`.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbDeleteIntegration::location_id`].
    ///
    /// Answers with [`Acknowledgement`](models::Acknowledgement).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1integration/delete`.
    #[doc(alias = "fb-delete-integration")]
    #[inline]
    pub fn fb_delete_integration(&self) -> FbDeleteIntegration {
        rt::operation(self.client.request(&routes::FB_DELETE_INTEGRATION))
    }

    /// Search targeting options: `GET /ad-publishing/facebook/targeting/search`.
    ///
    /// Looks up what can be aimed at. `type` is `geolocation`, `interest` or `language` and
    /// decides the form of the rows, which come from Facebook as they are, in snake_case.
    ///
    /// * `type_`: text; for example `interest` (in the query), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    /// * `query`: text; for example `fitness` (in the query). Text to search for; which fields it is looked for in differs by operation.
    ///
    /// [`FbSearchTargeting`] has 1 optional input.
    ///
    /// Speaks for the account, where one is given (`locationId` in the query): from `client.location(id)`, or [`FbSearchTargeting::location_id`].
    ///
    /// Answers with a list of `FacebookTargetingOption`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1targeting~1search/get`.
    #[doc(alias = "fb-search-targeting")]
    pub fn fb_search_targeting(
        &self,
        type_: impl Into<String>,
        query: impl Into<String>,
    ) -> FbSearchTargeting {
        let mut request = self.client.request(&routes::FB_SEARCH_TARGETING);
        request.query::<String>("type", &type_.into());
        request.query::<String>("query", &query.into());
        rt::operation(request)
    }

    /// Publish campaign: `POST /ad-publishing/facebook/campaigns/{campaignId}/publish`.
    ///
    /// Sends a drafted campaign with its ad sets and ads to Facebook, where it begins to
    /// cost money. Publishing takes time; whether the call waits for it is not documented,
    /// nor is its answer.
    ///
    /// * `campaign_id`: text; for example `120208142050850608` (in the path), `campaignId` on the wire. A campaign; of this product where drafts are meant, of the platform in its reports.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbPublishCampaign::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1campaigns~1{campaignId}~1publish/post`.
    #[doc(alias = "fb-publish-campaign")]
    pub fn fb_publish_campaign(
        &self,
        campaign_id: impl Into<String>,
    ) -> FbPublishCampaign {
        let mut request = self.client.request(&routes::FB_PUBLISH_CAMPAIGN);
        request.path::<String>("campaignId", &campaign_id.into());
        rt::operation(request)
    }

    /// Delete page connection: `DELETE /ad-publishing/facebook/page`.
    ///
    /// Disconnects one page from the account. Nothing is deleted at Facebook itself;
    /// both ids go into the query.
    ///
    /// * `page_id`: text; for example `123456789` (in the query), `pageId` on the wire. A Facebook page.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbDeletePage::location_id`].
    ///
    /// Answers with [`Acknowledgement`](models::Acknowledgement).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1page/delete`.
    #[doc(alias = "fb-delete-page")]
    pub fn fb_delete_page(&self, page_id: impl Into<String>) -> FbDeletePage {
        let mut request = self.client.request(&routes::FB_DELETE_PAGE);
        request.query::<String>("pageId", &page_id.into());
        rt::operation(request)
    }

    /// Get conversion pixels: `GET /ad-publishing/facebook/pixels`.
    ///
    /// The ad account's pixels with their code to embed. With `channel=IG` the answer is
    /// another one, a plain list of Instagram datasets that have an id and nothing else.
    ///
    /// [`FbGetPixels`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetPixels::location_id`].
    ///
    /// Answers with [`FacebookPixelAnswer`](models::FacebookPixelAnswer).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1pixels/get`.
    #[doc(alias = "fb-get-pixels")]
    #[inline]
    pub fn fb_get_pixels(&self) -> FbGetPixels {
        rt::operation(self.client.request(&routes::FB_GET_PIXELS))
    }

    /// Upsert conversion pixel: `PUT /ad-publishing/facebook/pixels`.
    ///
    /// Creates a pixel, or renames one when `conversionPixelId` is given; more cannot be
    /// changed. Creating answers the new id, renaming only a flag. `type` is `LEAD_EVENT`,
    /// `FUNNEL_EVENT` or `INSTAGRAM_DM`; the last needs `igUserId` and cannot be renamed.
    ///
    /// * `type_`: text; for example `LEAD_EVENT` (in the body), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    ///
    /// [`FbUpsertPixel`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbUpsertPixel::location_id`].
    ///
    /// Answers with [`FacebookPixelSaved`](models::FacebookPixelSaved).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1pixels/put`.
    #[doc(alias = "fb-upsert-pixel")]
    pub fn fb_upsert_pixel(&self, type_: impl Into<String>) -> FbUpsertPixel {
        let mut request = self.client.request(&routes::FB_UPSERT_PIXEL);
        request.field::<String>("type", &type_.into());
        rt::operation(request)
    }

    /// Get custom audiences: `GET /ad-publishing/facebook/custom-audience`.
    ///
    /// The ad account's audiences, own and lookalike, told apart by `subtype`. Sizes of
    /// small audiences are placeholders such as 1000.
    ///
    /// * `type_`: one of `lookalike`, `custom`, `all`; for example `custom` (in the query), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    /// * `ad_account_id`: text; for example `act_123456` (in the query), `adAccountId` on the wire. The platform's ad account; Facebook's begins with `act_`.
    ///
    /// [`FbGetCustomAudiences`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetCustomAudiences::location_id`].
    ///
    /// Answers with a list of `FacebookCustomAudience`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1custom-audience/get`.
    #[doc(alias = "fb-get-custom-audiences")]
    pub fn fb_get_custom_audiences(
        &self,
        type_: impl Into<models::FbGetCustomAudiencesType>,
        ad_account_id: impl Into<String>,
    ) -> FbGetCustomAudiences {
        let mut request = self.client.request(&routes::FB_GET_CUSTOM_AUDIENCES);
        request.query::<models::FbGetCustomAudiencesType>("type", &type_.into());
        request.query::<String>("adAccountId", &ad_account_id.into());
        rt::operation(request)
    }

    /// Get custom audience by ID: `GET /ad-publishing/facebook/custom-audience/{audienceId}`.
    ///
    /// One audience with what belongs to its kind: a rule and pixel, seed settings, or in
    /// `extras` the smart lists and CSV that fill it.
    ///
    /// * `audience_id`: text; for example `23851234567890123` (in the path), `audienceId` on the wire
    ///
    /// [`FbGetCustomAudience`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetCustomAudience::location_id`].
    ///
    /// Answers with [`FacebookCustomAudience`](models::FacebookCustomAudience).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1custom-audience~1{audienceId}/get`.
    #[doc(alias = "fb-get-custom-audience-by-id")]
    pub fn fb_get_custom_audience(
        &self,
        audience_id: impl Into<String>,
    ) -> FbGetCustomAudience {
        let mut request = self.client.request(&routes::FB_GET_CUSTOM_AUDIENCE);
        request.path::<String>("audienceId", &audience_id.into());
        rt::operation(request)
    }

    /// Update custom audience: `PUT /ad-publishing/facebook/custom-audience/{audienceId}`.
    ///
    /// Changes an audience's name and description. Its members are changed by the member
    /// calls.
    ///
    /// * `audience_id`: text; for example `23851234567890123` (in the path), `audienceId` on the wire
    /// * `name`: text; for example `My Custom Audience` (in the body). Name as people read it, in most places; it need not be unique.
    ///
    /// [`FbUpdateCustomAudience`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbUpdateCustomAudience::location_id`].
    ///
    /// Answers with [`AudienceAcknowledgement`](models::AudienceAcknowledgement).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1custom-audience~1{audienceId}/put`.
    #[doc(alias = "fb-update-custom-audience")]
    pub fn fb_update_custom_audience(
        &self,
        audience_id: impl Into<String>,
        name: impl Into<String>,
    ) -> FbUpdateCustomAudience {
        let mut request = self.client.request(&routes::FB_UPDATE_CUSTOM_AUDIENCE);
        request.path::<String>("audienceId", &audience_id.into());
        request.field::<String>("name", &name.into());
        rt::operation(request)
    }

    /// Delete custom audience: `DELETE /ad-publishing/facebook/custom-audience/{audienceId}`.
    ///
    /// Deletes the audience. What this means for ad sets that aim at it is not documented.
    ///
    /// * `audience_id`: text; for example `23851234567890123` (in the path), `audienceId` on the wire
    ///
    /// [`FbDeleteCustomAudience`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbDeleteCustomAudience::location_id`].
    ///
    /// Answers with [`Acknowledgement`](models::Acknowledgement).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1custom-audience~1{audienceId}/delete`.
    #[doc(alias = "fb-delete-custom-audience")]
    pub fn fb_delete_custom_audience(
        &self,
        audience_id: impl Into<String>,
    ) -> FbDeleteCustomAudience {
        let mut request = self.client.request(&routes::FB_DELETE_CUSTOM_AUDIENCE);
        request.path::<String>("audienceId", &audience_id.into());
        rt::operation(request)
    }

    /// Add custom audience member: `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member`.
    ///
    /// Adds one contact to the audience; its identifiers are hashed before they go to
    /// Facebook. For more than one take the batch.
    ///
    /// * `audience_id`: text; for example `23851234567890123` (in the path), `audienceId` on the wire
    /// * `contact_id`: text; for example `contact_123` (in the body), `contactId` on the wire. Id of a contact; the contacts family finds it.
    ///
    /// [`FbAddCustomAudienceMember`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbAddCustomAudienceMember::location_id`].
    ///
    /// Answers with [`AudienceAcknowledgement`](models::AudienceAcknowledgement).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1custom-audience~1{audienceId}~1member/put`.
    #[doc(alias = "fb-add-custom-audience-member")]
    pub fn fb_add_custom_audience_member(
        &self,
        audience_id: impl Into<String>,
        contact_id: impl Into<String>,
    ) -> FbAddCustomAudienceMember {
        let mut request = self.client.request(&routes::FB_ADD_CUSTOM_AUDIENCE_MEMBER);
        request.path::<String>("audienceId", &audience_id.into());
        request.field::<String>("contactId", &contact_id.into());
        rt::operation(request)
    }

    /// Remove custom audience member: `DELETE /ad-publishing/facebook/custom-audience/{audienceId}/member`.
    ///
    /// Takes one contact out of the audience; the contact itself stays. The body says
    /// which.
    ///
    /// * `audience_id`: text; for example `23851234567890123` (in the path), `audienceId` on the wire
    /// * `contact_id`: text; for example `contact_123` (in the body), `contactId` on the wire. Id of a contact; the contacts family finds it.
    ///
    /// [`FbRemoveCustomAudienceMember`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbRemoveCustomAudienceMember::location_id`].
    ///
    /// Answers with [`AudienceAcknowledgement`](models::AudienceAcknowledgement).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1custom-audience~1{audienceId}~1member/delete`.
    #[doc(alias = "fb-remove-custom-audience-member")]
    pub fn fb_remove_custom_audience_member(
        &self,
        audience_id: impl Into<String>,
        contact_id: impl Into<String>,
    ) -> FbRemoveCustomAudienceMember {
        let mut request = self.client.request(&routes::FB_REMOVE_CUSTOM_AUDIENCE_MEMBER);
        request.path::<String>("audienceId", &audience_id.into());
        request.field::<String>("contactId", &contact_id.into());
        rt::operation(request)
    }

    /// Batch update audience members: `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member/batch`.
    ///
    /// Adds, removes or replaces many members (`ADD`, `REMOVE`, `REPLACE`) from a CSV file
    /// or smart lists, of which one must be given. The work is queued: the flag says that
    /// it was taken on and nothing of its outcome.
    ///
    /// * `audience_id`: text; for example `23851234567890123` (in the path), `audienceId` on the wire
    /// * `operation_type`: text; for example `ADD` (in the body), `operationType` on the wire. One of `ADD`, `REMOVE` and `REPLACE`.
    ///
    /// [`FbBatchUpdateAudienceMembers`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbBatchUpdateAudienceMembers::location_id`].
    ///
    /// Answers with [`Acknowledgement`](models::Acknowledgement).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1custom-audience~1{audienceId}~1member~1batch/put`.
    #[doc(alias = "fb-batch-update-audience-members")]
    pub fn fb_batch_update_audience_members(
        &self,
        audience_id: impl Into<String>,
        operation_type: impl Into<String>,
    ) -> FbBatchUpdateAudienceMembers {
        let mut request = self.client.request(&routes::FB_BATCH_UPDATE_AUDIENCE_MEMBERS);
        request.path::<String>("audienceId", &audience_id.into());
        request.field::<String>("operationType", &operation_type.into());
        rt::operation(request)
    }

    /// Set default page: `PUT /ad-publishing/facebook/page/default`.
    ///
    /// Sets the page that new ads are published under. Unlike its neighbours it takes
    /// `locationId` in the query beside a body.
    ///
    /// * `page_id`: text; for example `103456789012345` (in the body), `pageId` on the wire. A Facebook page.
    ///
    /// [`FbSetDefaultPage`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbSetDefaultPage::location_id`].
    ///
    /// Answers with [`Acknowledgement`](models::Acknowledgement).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1page~1default/put`.
    #[doc(alias = "fb-set-default-page")]
    pub fn fb_set_default_page(&self, page_id: impl Into<String>) -> FbSetDefaultPage {
        let mut request = self.client.request(&routes::FB_SET_DEFAULT_PAGE);
        request.field::<String>("pageId", &page_id.into());
        rt::operation(request)
    }

    /// Get lead form by ID: `GET /ad-publishing/facebook/lead-form/{leadFormId}`.
    ///
    /// A published form in Facebook's full definition: questions, greeting, legal text,
    /// closing page. The fields are not those of the list of forms.
    ///
    /// * `lead_form_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `leadFormId` on the wire
    ///
    /// [`FbGetLeadForm`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetLeadForm::location_id`].
    ///
    /// Answers with [`FacebookLeadFormDefinition`](models::FacebookLeadFormDefinition).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1lead-form~1{leadFormId}/get`.
    #[doc(alias = "fb-get-lead-form")]
    pub fn fb_get_lead_form(&self, lead_form_id: impl Into<String>) -> FbGetLeadForm {
        let mut request = self.client.request(&routes::FB_GET_LEAD_FORM);
        request.path::<String>("leadFormId", &lead_form_id.into());
        rt::operation(request)
    }

    /// Get campaign with linked entities: `GET /ad-publishing/facebook/campaign/{campaignId}`.
    ///
    /// A campaign of this product with its ad sets and their ads. `fields` narrows what is
    /// linked, as in `adsets,ads`.
    ///
    /// * `campaign_id`: text; for example `120208142050850608` (in the path), `campaignId` on the wire. A campaign; of this product where drafts are meant, of the platform in its reports.
    ///
    /// [`FbGetCampaign`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetCampaign::location_id`].
    ///
    /// Answers with [`FacebookCampaign`](models::FacebookCampaign).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1campaign~1{campaignId}/get`.
    #[doc(alias = "fb-get-campaign")]
    pub fn fb_get_campaign(&self, campaign_id: impl Into<String>) -> FbGetCampaign {
        let mut request = self.client.request(&routes::FB_GET_CAMPAIGN);
        request.path::<String>("campaignId", &campaign_id.into());
        rt::operation(request)
    }

    /// Get entities: `GET /ad-publishing/facebook/entity`.
    ///
    /// Campaigns, ad sets or ads in short, by `entityType`, a hundred to a page. Hand
    /// `next` of the answer back as `next`; its absence is the end. The id field is
    /// `campaignId`, `adSetId` or `adId`, and not every level has a status. Ad sets need
    /// `campaignId`.
    ///
    /// * `type_`: one of `AD_MANAGER`, `INTEGRATION`; for example `AD_MANAGER` (in the query), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    /// * `entity_type`: one of `CAMPAIGN`, `ADSET`, `AD`; for example `CAMPAIGN` (in the query), `entityType` on the wire
    ///
    /// [`FbGetEntity`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetEntity::location_id`].
    ///
    /// Answers with [`FacebookEntities`](models::FacebookEntities).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1entity/get`.
    #[doc(alias = "fb-get-entity")]
    pub fn fb_get_entity(
        &self,
        type_: impl Into<models::FbGetReportingType>,
        entity_type: impl Into<models::FbGetEntityEntityType>,
    ) -> FbGetEntity {
        let mut request = self.client.request(&routes::FB_GET_ENTITY);
        request.query::<models::FbGetReportingType>("type", &type_.into());
        request
            .query::<models::FbGetEntityEntityType>("entityType", &entity_type.into());
        rt::operation(request)
    }

    /// Upsert campaign: `PUT /ad-publishing/facebook/campaigns`.
    ///
    /// Creates a campaign, or changes the one whose `id` is given. It is a draft until
    /// published. Ad sets are saved by their own call, so the answer has none.
    ///
    /// [`FbUpsertCampaign`] has 5 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbUpsertCampaign::location_id`].
    ///
    /// Answers with [`FacebookCampaign`](models::FacebookCampaign).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1campaigns/put`.
    #[doc(alias = "fb-upsert-campaign")]
    #[inline]
    pub fn fb_upsert_campaign(&self) -> FbUpsertCampaign {
        rt::operation(self.client.request(&routes::FB_UPSERT_CAMPAIGN))
    }

    /// Upsert adset: `PUT /ad-publishing/facebook/adsets`.
    ///
    /// Creates or changes an ad set: audience, budget, page, where conversions happen. For
    /// `website` also give `pixelId` and `customEventType`. Values are not checked here;
    /// Facebook may refuse them at publishing.
    ///
    /// * `campaign_id`: text; for example `camp_123` (in the body), `campaignId` on the wire. A campaign; of this product where drafts are meant, of the platform in its reports.
    ///
    /// [`FbUpsertAdset`] has 11 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbUpsertAdset::location_id`].
    ///
    /// Answers with [`FacebookAdset`](models::FacebookAdset).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1adsets/put`.
    #[doc(alias = "fb-upsert-adset")]
    pub fn fb_upsert_adset(&self, campaign_id: impl Into<String>) -> FbUpsertAdset {
        let mut request = self.client.request(&routes::FB_UPSERT_ADSET);
        request.field::<String>("campaignId", &campaign_id.into());
        rt::operation(request)
    }

    /// Upsert ad: `PUT /ad-publishing/facebook/ads`.
    ///
    /// * `campaign_id`: text; for example `camp_123` (in the body), `campaignId` on the wire. A campaign; of this product where drafts are meant, of the platform in its reports.
    /// * `adset_id`: text; for example `adset_123` (in the body), `adsetId` on the wire
    ///
    /// [`FbUpsertAd`] has 13 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbUpsertAd::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1ads/put`.
    #[doc(alias = "fb-upsert-ad")]
    pub fn fb_upsert_ad(
        &self,
        campaign_id: impl Into<String>,
        adset_id: impl Into<String>,
    ) -> FbUpsertAd {
        let mut request = self.client.request(&routes::FB_UPSERT_AD);
        request.field::<String>("campaignId", &campaign_id.into());
        request.field::<String>("adsetId", &adset_id.into());
        rt::operation(request)
    }

    /// Pause campaign: `POST /ad-publishing/facebook/campaigns/{campaignId}/pause`.
    ///
    /// Pauses a running campaign as a whole; the answer is a mere flag. Nothing is deleted,
    /// and resuming undoes it.
    ///
    /// * `campaign_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `campaignId` on the wire. A campaign; of this product where drafts are meant, of the platform in its reports.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbPauseCampaign::location_id`].
    ///
    /// Answers with [`Acknowledgement`](models::Acknowledgement).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1campaigns~1{campaignId}~1pause/post`.
    #[doc(alias = "fb-pause-campaign")]
    pub fn fb_pause_campaign(&self, campaign_id: impl Into<String>) -> FbPauseCampaign {
        let mut request = self.client.request(&routes::FB_PAUSE_CAMPAIGN);
        request.path::<String>("campaignId", &campaign_id.into());
        rt::operation(request)
    }

    /// Resume campaign: `POST /ad-publishing/facebook/campaigns/{campaignId}/resume`.
    ///
    /// Lets a paused campaign run on, and spend again. The answer is a mere flag.
    ///
    /// * `campaign_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `campaignId` on the wire. A campaign; of this product where drafts are meant, of the platform in its reports.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbResumeCampaign::location_id`].
    ///
    /// Answers with [`Acknowledgement`](models::Acknowledgement).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1campaigns~1{campaignId}~1resume/post`.
    #[doc(alias = "fb-resume-campaign")]
    pub fn fb_resume_campaign(
        &self,
        campaign_id: impl Into<String>,
    ) -> FbResumeCampaign {
        let mut request = self.client.request(&routes::FB_RESUME_CAMPAIGN);
        request.path::<String>("campaignId", &campaign_id.into());
        rt::operation(request)
    }

    /// Duplicate campaign: `POST /ad-publishing/facebook/campaigns/{campaignId}/duplicate`.
    ///
    /// Copies a campaign with its ad sets and ads and answers the copy in full.
    ///
    /// * `campaign_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `campaignId` on the wire. A campaign; of this product where drafts are meant, of the platform in its reports.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbDuplicateCampaign::location_id`].
    ///
    /// Answers with [`FacebookCampaign`](models::FacebookCampaign).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1campaigns~1{campaignId}~1duplicate/post`.
    #[doc(alias = "fb-duplicate-campaign")]
    pub fn fb_duplicate_campaign(
        &self,
        campaign_id: impl Into<String>,
    ) -> FbDuplicateCampaign {
        let mut request = self.client.request(&routes::FB_DUPLICATE_CAMPAIGN);
        request.path::<String>("campaignId", &campaign_id.into());
        rt::operation(request)
    }

    /// Delete campaign: `DELETE /ad-publishing/facebook/campaigns/{campaignId}`.
    ///
    /// Deletes a campaign. What happens to its ad sets and ads is not documented. This
    /// DELETE has a body, `locationId`.
    ///
    /// * `campaign_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `campaignId` on the wire. A campaign; of this product where drafts are meant, of the platform in its reports.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbDeleteCampaign::location_id`].
    ///
    /// Answers with [`Acknowledgement`](models::Acknowledgement).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1campaigns~1{campaignId}/delete`.
    #[doc(alias = "fb-delete-campaign")]
    pub fn fb_delete_campaign(
        &self,
        campaign_id: impl Into<String>,
    ) -> FbDeleteCampaign {
        let mut request = self.client.request(&routes::FB_DELETE_CAMPAIGN);
        request.path::<String>("campaignId", &campaign_id.into());
        rt::operation(request)
    }

    /// Pause ad set: `POST /ad-publishing/facebook/adsets/{adSetId}/pause`.
    ///
    /// * `ad_set_id`: text; for example `507f1f77bcf86cd799439012` (in the path), `adSetId` on the wire
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbPauseAdset::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1adsets~1{adSetId}~1pause/post`.
    #[doc(alias = "fb-pause-adset")]
    pub fn fb_pause_adset(&self, ad_set_id: impl Into<String>) -> FbPauseAdset {
        let mut request = self.client.request(&routes::FB_PAUSE_ADSET);
        request.path::<String>("adSetId", &ad_set_id.into());
        rt::operation(request)
    }

    /// Resume ad set: `POST /ad-publishing/facebook/adsets/{adSetId}/resume`.
    ///
    /// * `ad_set_id`: text; for example `507f1f77bcf86cd799439012` (in the path), `adSetId` on the wire
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbResumeAdset::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1adsets~1{adSetId}~1resume/post`.
    #[doc(alias = "fb-resume-adset")]
    pub fn fb_resume_adset(&self, ad_set_id: impl Into<String>) -> FbResumeAdset {
        let mut request = self.client.request(&routes::FB_RESUME_ADSET);
        request.path::<String>("adSetId", &ad_set_id.into());
        rt::operation(request)
    }

    /// Duplicate ad set: `POST /ad-publishing/facebook/adsets/{adSetId}/duplicate`.
    ///
    /// * `ad_set_id`: text; for example `507f1f77bcf86cd799439012` (in the path), `adSetId` on the wire
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1adsets~1{adSetId}~1duplicate/post`.
    #[doc(alias = "fb-duplicate-adset")]
    pub fn fb_duplicate_adset(&self, ad_set_id: impl Into<String>) -> FbDuplicateAdset {
        let mut request = self.client.request(&routes::FB_DUPLICATE_ADSET);
        request.path::<String>("adSetId", &ad_set_id.into());
        rt::operation(request)
    }

    /// Delete ad set: `DELETE /ad-publishing/facebook/adsets/{adSetId}`.
    ///
    /// * `ad_set_id`: text; for example `507f1f77bcf86cd799439012` (in the path), `adSetId` on the wire
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbDeleteAdset::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1adsets~1{adSetId}/delete`.
    #[doc(alias = "fb-delete-adset")]
    pub fn fb_delete_adset(&self, ad_set_id: impl Into<String>) -> FbDeleteAdset {
        let mut request = self.client.request(&routes::FB_DELETE_ADSET);
        request.path::<String>("adSetId", &ad_set_id.into());
        rt::operation(request)
    }

    /// Pause ad: `POST /ad-publishing/facebook/ads/{adId}/pause`.
    ///
    /// Pauses one ad. An ad that Facebook still reviews shows `IN_REVIEW` also after this.
    /// The form of the answer is not documented.
    ///
    /// * `ad_id`: text; for example `507f1f77bcf86cd799439013` (in the path), `adId` on the wire. Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbPauseAd::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1ads~1{adId}~1pause/post`.
    #[doc(alias = "fb-pause-ad")]
    pub fn fb_pause_ad(&self, ad_id: impl Into<String>) -> FbPauseAd {
        let mut request = self.client.request(&routes::FB_PAUSE_AD);
        request.path::<String>("adId", &ad_id.into());
        rt::operation(request)
    }

    /// Resume ad: `POST /ad-publishing/facebook/ads/{adId}/resume`.
    ///
    /// Lets a paused ad run on; its status is then what Facebook reports and not what was
    /// asked for. The form of the answer is not documented.
    ///
    /// * `ad_id`: text; for example `507f1f77bcf86cd799439013` (in the path), `adId` on the wire. Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbResumeAd::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1ads~1{adId}~1resume/post`.
    #[doc(alias = "fb-resume-ad")]
    pub fn fb_resume_ad(&self, ad_id: impl Into<String>) -> FbResumeAd {
        let mut request = self.client.request(&routes::FB_RESUME_AD);
        request.path::<String>("adId", &ad_id.into());
        rt::operation(request)
    }

    /// Duplicate ad: `POST /ad-publishing/facebook/ads/{adId}/duplicate`.
    ///
    /// Copies an ad as a draft in the same ad set. This document takes no body; the later
    /// one asks for `locationId`.
    ///
    /// * `ad_id`: text; for example `507f1f77bcf86cd799439013` (in the path), `adId` on the wire. Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.
    ///
    /// Answers with [`FacebookAd`](models::FacebookAd).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1ads~1{adId}~1duplicate/post`.
    #[doc(alias = "fb-duplicate-ad")]
    pub fn fb_duplicate_ad(&self, ad_id: impl Into<String>) -> FbDuplicateAd {
        let mut request = self.client.request(&routes::FB_DUPLICATE_AD);
        request.path::<String>("adId", &ad_id.into());
        rt::operation(request)
    }

    /// Delete ad: `DELETE /ad-publishing/facebook/ads/{adId}`.
    ///
    /// Deletes an ad and answers a flag. This DELETE needs a body, `locationId`, which
    /// some proxies drop. To stop an ad and keep it, pause it instead.
    ///
    /// * `ad_id`: text; for example `507f1f77bcf86cd799439013` (in the path), `adId` on the wire. Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbDeleteAd::location_id`].
    ///
    /// Answers with [`Acknowledgement`](models::Acknowledgement).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1ads~1{adId}/delete`.
    #[doc(alias = "fb-delete-ad")]
    pub fn fb_delete_ad(&self, ad_id: impl Into<String>) -> FbDeleteAd {
        let mut request = self.client.request(&routes::FB_DELETE_AD);
        request.path::<String>("adId", &ad_id.into());
        rt::operation(request)
    }

    /// Get campaign publishing progress: `GET /ad-publishing/facebook/campaigns/{campaignId}/publishing-progress`.
    ///
    /// * `campaign_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `campaignId` on the wire. A campaign; of this product where drafts are meant, of the platform in its reports.
    ///
    /// [`FbGetCampaignPublishingProgress`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetCampaignPublishingProgress::location_id`].
    ///
    /// Answers with [`PublishingProgressResponse`](models::PublishingProgressResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1campaigns~1{campaignId}~1publishing-progress/get`.
    #[doc(alias = "fb-get-campaign-publishing-progress")]
    pub fn fb_get_campaign_publishing_progress(
        &self,
        campaign_id: impl Into<String>,
    ) -> FbGetCampaignPublishingProgress {
        let mut request = self
            .client
            .request(&routes::FB_GET_CAMPAIGN_PUBLISHING_PROGRESS);
        request.path::<String>("campaignId", &campaign_id.into());
        rt::operation(request)
    }

    /// Get reporting data: `GET /ad-publishing/google/reporting`.
    ///
    /// Figures of the ad account by period, with totals. Costs are in micros, millionths of
    /// the account's currency. `groupBy` says `date` where Facebook says `day`.
    ///
    /// * `fields`: list of `GoogleGetReportingFieldsItem`; for example `["impressions","clicks","cost_micros"]` (in the query). The metrics to answer, separated by commas on the wire.
    /// * `start_date`: date (`YYYY-MM-DD`); for example `2022-01-11` (in the query), `startDate` on the wire. The first day, `YYYY-MM-DD`.
    /// * `end_date`: date (`YYYY-MM-DD`); for example `2022-01-31` (in the query), `endDate` on the wire. The last day, `YYYY-MM-DD`.
    /// * `type_`: one of `AD_MANAGER`, `INTEGRATION`; for example `AD_MANAGER or INTEGRATION` (in the query), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    ///
    /// [`GoogleGetReporting`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetReporting::location_id`].
    ///
    /// Answers with [`GoogleReport`](models::GoogleReport).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1reporting/get`.
    #[doc(alias = "google-get-reporting")]
    pub fn google_get_reporting(
        &self,
        fields: impl Into<rt::List<models::GoogleGetReportingFieldsItem>>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
        type_: impl Into<models::FbGetReportingType>,
    ) -> GoogleGetReporting {
        let mut request = self.client.request(&routes::GOOGLE_GET_REPORTING);
        request
            .query::<
                rt::List<models::GoogleGetReportingFieldsItem>,
            >("fields", &fields.into());
        request.query::<String>("startDate", &start_date.into());
        request.query::<String>("endDate", &end_date.into());
        request.query::<models::FbGetReportingType>("type", &type_.into());
        rt::operation(request)
    }

    /// Get reporting list: `GET /ad-publishing/google/reporting/list`.
    ///
    /// A plain list of entities with their figures; `listType` is `campaigns`, `adGroups`,
    /// `ads` or `keywords`, and all but the first need `campaignId`. Campaigns nest their
    /// identity in `campaign`, the others have it on the row.
    ///
    /// * `list_type`: text; for example `campaigns` (in the query), `listType` on the wire
    /// * `start_date`: date (`YYYY-MM-DD`); for example `2022-01-11` (in the query), `startDate` on the wire. The first day, `YYYY-MM-DD`.
    /// * `end_date`: date (`YYYY-MM-DD`); for example `2022-01-31` (in the query), `endDate` on the wire. The last day, `YYYY-MM-DD`.
    /// * `type_`: one of `AD_MANAGER`, `INTEGRATION`; for example `INTEGRATION` (in the query), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    ///
    /// [`GoogleGetReportingList`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetReportingList::location_id`].
    ///
    /// Answers with a list of `GoogleReportEntry`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1reporting~1list/get`.
    #[doc(alias = "google-get-reporting-list")]
    pub fn google_get_reporting_list(
        &self,
        list_type: impl Into<String>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
        type_: impl Into<models::FbGetReportingType>,
    ) -> GoogleGetReportingList {
        let mut request = self.client.request(&routes::GOOGLE_GET_REPORTING_LIST);
        request.query::<String>("listType", &list_type.into());
        request.query::<String>("startDate", &start_date.into());
        request.query::<String>("endDate", &end_date.into());
        request.query::<models::FbGetReportingType>("type", &type_.into());
        rt::operation(request)
    }

    /// Get campaign reporting: `GET /ad-publishing/google/reporting/campaign/{campaignId}`.
    ///
    /// One campaign day by day in `grouped`, with its name, status and the time it ran
    /// beside.
    ///
    /// * `campaign_id`: text; for example `camp_abc123` (in the path), `campaignId` on the wire. A campaign; of this product where drafts are meant, of the platform in its reports.
    /// * `start_date`: date (`YYYY-MM-DD`); for example `2022-01-11` (in the query), `startDate` on the wire. The first day, `YYYY-MM-DD`.
    /// * `end_date`: date (`YYYY-MM-DD`); for example `2022-01-31` (in the query), `endDate` on the wire. The last day, `YYYY-MM-DD`.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetCampaignReporting::location_id`].
    ///
    /// Answers with [`GoogleCampaignReport`](models::GoogleCampaignReport).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1reporting~1campaign~1{campaignId}/get`.
    #[doc(alias = "google-get-campaign-reporting")]
    pub fn google_get_campaign_reporting(
        &self,
        campaign_id: impl Into<String>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> GoogleGetCampaignReporting {
        let mut request = self.client.request(&routes::GOOGLE_GET_CAMPAIGN_REPORTING);
        request.path::<String>("campaignId", &campaign_id.into());
        request.query::<String>("startDate", &start_date.into());
        request.query::<String>("endDate", &end_date.into());
        rt::operation(request)
    }

    /// Get conversions: `GET /ad-publishing/google/conversions`.
    ///
    /// Conversion actions. Without `type` or with `AD_WORDS` the rows have three fields in
    /// snake_case and filters are ignored; with `AD_MANAGER` they are whole and the filters
    /// count.
    ///
    /// [`GoogleGetConversions`] has 5 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetConversions::location_id`].
    ///
    /// Answers with a list of `GoogleConversionEntry`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1conversions/get`.
    #[doc(alias = "google-get-conversions")]
    #[inline]
    pub fn google_get_conversions(&self) -> GoogleGetConversions {
        rt::operation(self.client.request(&routes::GOOGLE_GET_CONVERSIONS))
    }

    /// Upsert conversion: `PUT /ad-publishing/google/conversions`.
    ///
    /// Creates a conversion action, or changes the one in `conversionId`, and answers its
    /// resource name. The list reads back only `UPLOAD_CLICKS`, so an action of another
    /// type is not found again.
    ///
    /// * `name`: text; for example `Purchase Conversion` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `type_`: one of `UPLOAD_CLICKS`, `UPLOAD_CALLS`, `WEBPAGE`, `LEAD_FORM_SUBMIT`; for example `WEBPAGE` (in the body), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    /// * `category`: text; for example `PURCHASE` (in the body)
    /// * `value_settings`: an object, `ConversionValueSettings` (in the body), `valueSettings` on the wire
    /// * `counting_type`: one of `ONE_PER_CLICK`, `MANY_PER_CLICK`; for example `ONE_PER_CLICK` (in the body), `countingType` on the wire
    /// * `attribution_model`: one of `GOOGLE_SEARCH_ATTRIBUTION_DATA_DRIVEN`, `GOOGLE_ADS_LAST_CLICK`; for example `GOOGLE_ADS_LAST_CLICK` (in the body), `attributionModel` on the wire
    /// * `click_through_window`: whole number; for example `30` (in the body), `clickThroughWindow` on the wire
    ///
    /// [`GoogleUpsertConversion`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`GoogleUpsertConversion::location_id`].
    ///
    /// Answers with [`GoogleResource`](models::GoogleResource).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1conversions/put`.
    #[doc(alias = "google-upsert-conversion")]
    #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
    pub fn google_upsert_conversion(
        &self,
        name: impl Into<String>,
        type_: impl Into<models::UpsertConversionType>,
        category: impl Into<String>,
        value_settings: models::ConversionValueSettings,
        counting_type: impl Into<models::UpsertConversionCountingType>,
        attribution_model: impl Into<models::UpsertConversionAttributionModel>,
        click_through_window: i64,
    ) -> GoogleUpsertConversion {
        let mut request = self.client.request(&routes::GOOGLE_UPSERT_CONVERSION);
        request.field::<String>("name", &name.into());
        request.field::<models::UpsertConversionType>("type", &type_.into());
        request.field::<String>("category", &category.into());
        request
            .field::<models::ConversionValueSettings>("valueSettings", &value_settings);
        request
            .field::<
                models::UpsertConversionCountingType,
            >("countingType", &counting_type.into());
        request
            .field::<
                models::UpsertConversionAttributionModel,
            >("attributionModel", &attribution_model.into());
        request.field::<i64>("clickThroughWindow", &click_through_window);
        rt::operation(request)
    }

    /// Get conversion by ID: `GET /ad-publishing/google/conversions/{conversionId}`.
    ///
    /// One conversion action; removed ones can still be read, with the status `REMOVED`.
    /// Look-back windows are days.
    ///
    /// * `conversion_id`: text; for example `conv_abc123` (in the path), `conversionId` on the wire
    ///
    /// [`GoogleGetConversion`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetConversion::location_id`].
    ///
    /// Answers with [`GoogleConversion`](models::GoogleConversion).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1conversions~1{conversionId}/get`.
    #[doc(alias = "google-get-conversion-by-id")]
    pub fn google_get_conversion(
        &self,
        conversion_id: impl Into<String>,
    ) -> GoogleGetConversion {
        let mut request = self.client.request(&routes::GOOGLE_GET_CONVERSION);
        request.path::<String>("conversionId", &conversion_id.into());
        rt::operation(request)
    }

    /// Delete conversion: `DELETE /ad-publishing/google/conversions/{conversionId}`.
    ///
    /// Removes a conversion action. Unlike the other deletions it answers a list of
    /// resource names.
    ///
    /// * `conversion_id`: text; for example `conv_abc123` (in the path), `conversionId` on the wire
    ///
    /// [`GoogleDeleteConversion`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleDeleteConversion::location_id`].
    ///
    /// Answers with a list of `GoogleResource`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1conversions~1{conversionId}/delete`.
    #[doc(alias = "google-delete-conversion")]
    pub fn google_delete_conversion(
        &self,
        conversion_id: impl Into<String>,
    ) -> GoogleDeleteConversion {
        let mut request = self.client.request(&routes::GOOGLE_DELETE_CONVERSION);
        request.path::<String>("conversionId", &conversion_id.into());
        rt::operation(request)
    }

    /// Get Google integration: `GET /ad-publishing/google/integration`.
    ///
    /// Whether and with which customer Google Ads is connected. The status turns to
    /// `disconnected` by itself when the chosen account is no longer active.
    ///
    /// [`GoogleGetIntegration`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetIntegration::location_id`].
    ///
    /// Answers with [`GoogleIntegration`](models::GoogleIntegration).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1integration/get`.
    #[doc(alias = "google-get-integration")]
    #[inline]
    pub fn google_get_integration(&self) -> GoogleGetIntegration {
        rt::operation(self.client.request(&routes::GOOGLE_GET_INTEGRATION))
    }

    /// Create Google integration: `POST /ad-publishing/google/integration`.
    ///
    /// Connects a Google Ads customer through its manager account (`mccId`); the Google
    /// login is made in the product. The answer is the raw record, with `_id`.
    ///
    /// * `ad_account_id`: text; for example `123-456-7890` (in the body), `adAccountId` on the wire. The platform's ad account; Facebook's begins with `act_`.
    /// * `mcc_id`: text; for example `987-654-3210` (in the body), `mccId` on the wire. The Google manager account above the ad account.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`GoogleCreateIntegration::location_id`].
    ///
    /// Answers with [`GoogleIntegration`](models::GoogleIntegration).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1integration/post`.
    #[doc(alias = "google-create-integration")]
    pub fn google_create_integration(
        &self,
        ad_account_id: impl Into<String>,
        mcc_id: impl Into<String>,
    ) -> GoogleCreateIntegration {
        let mut request = self.client.request(&routes::GOOGLE_CREATE_INTEGRATION);
        request.field::<String>("adAccountId", &ad_account_id.into());
        request.field::<String>("mccId", &mcc_id.into());
        rt::operation(request)
    }

    /// Get current Google user: `GET /ad-publishing/google/me`.
    ///
    /// Name and picture of the connected Google user; the picture is a whole image as a
    /// data URI, and large.
    ///
    /// [`GoogleGetCurrentUser`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetCurrentUser::location_id`].
    ///
    /// Answers with [`GoogleUser`](models::GoogleUser).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1me/get`.
    #[doc(alias = "google-get-current-user")]
    #[inline]
    pub fn google_get_current_user(&self) -> GoogleGetCurrentUser {
        rt::operation(self.client.request(&routes::GOOGLE_GET_CURRENT_USER))
    }

    /// Get Google ad accounts: `GET /ad-publishing/google/ad-accounts`.
    ///
    /// The Google Ads accounts as a plain list. `INTEGRATION` asks Google and brings names
    /// and billing status, `AD_MANAGER` reads what is stored and brings two ids.
    ///
    /// [`GoogleGetAdAccounts`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetAdAccounts::location_id`].
    ///
    /// Answers with a list of `GoogleAdAccount`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1ad-accounts/get`.
    #[doc(alias = "google-get-ad-accounts")]
    #[inline]
    pub fn google_get_ad_accounts(&self) -> GoogleGetAdAccounts {
        rt::operation(self.client.request(&routes::GOOGLE_GET_AD_ACCOUNTS))
    }

    /// Get ad account details: `GET /ad-publishing/google/ad-accounts/{adAccountId}`.
    ///
    /// One Google Ads account. `paymentStatus` tells whether it can pay for ads at all.
    ///
    /// * `ad_account_id`: text; for example `act_abc123` (in the path), `adAccountId` on the wire. The platform's ad account; Facebook's begins with `act_`.
    ///
    /// [`GoogleGetAdAccountDetails`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetAdAccountDetails::location_id`].
    ///
    /// Answers with [`GoogleAdAccount`](models::GoogleAdAccount).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1ad-accounts~1{adAccountId}/get`.
    #[doc(alias = "google-get-ad-account-details")]
    pub fn google_get_ad_account_details(
        &self,
        ad_account_id: impl Into<String>,
    ) -> GoogleGetAdAccountDetails {
        let mut request = self.client.request(&routes::GOOGLE_GET_AD_ACCOUNT_DETAILS);
        request.path::<String>("adAccountId", &ad_account_id.into());
        rt::operation(request)
    }

    /// Delete ad account: `DELETE /ad-publishing/google/ad-accounts/{adAccountId}`.
    ///
    /// Disconnects the account here; at Google it stays. This DELETE has a body,
    /// `locationId`.
    ///
    /// * `ad_account_id`: text; for example `act_abc123` (in the path), `adAccountId` on the wire. The platform's ad account; Facebook's begins with `act_`.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`GoogleDeleteAdAccount::location_id`].
    ///
    /// Answers with [`Acknowledgement`](models::Acknowledgement).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1ad-accounts~1{adAccountId}/delete`.
    #[doc(alias = "google-delete-ad-account")]
    pub fn google_delete_ad_account(
        &self,
        ad_account_id: impl Into<String>,
    ) -> GoogleDeleteAdAccount {
        let mut request = self.client.request(&routes::GOOGLE_DELETE_AD_ACCOUNT);
        request.path::<String>("adAccountId", &ad_account_id.into());
        rt::operation(request)
    }

    /// Publish ad: `POST /ad-publishing/google/ads/{adId}/publish`.
    ///
    /// Sends a campaign to Google, where it begins to cost money. `adId` is the campaign's
    /// id here. The answer is the raw campaign on its way (`PUBLISHING`), with `_id` and
    /// without ad groups.
    ///
    /// * `ad_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `adId` on the wire. Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.
    ///
    /// Answers with [`GoogleCampaign`](models::GoogleCampaign).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1ads~1{adId}~1publish/post`.
    #[doc(alias = "google-publish-ad")]
    pub fn google_publish_ad(&self, ad_id: impl Into<String>) -> GooglePublishAd {
        let mut request = self.client.request(&routes::GOOGLE_PUBLISH_AD);
        request.path::<String>("adId", &ad_id.into());
        rt::operation(request)
    }

    /// Search targeting options: `GET /ad-publishing/google/targeting/search`.
    ///
    /// Looks up places, or languages with `type=language`, that a campaign can aim at.
    /// `reach` is a number in a string.
    ///
    /// * `type_`: text; for example `geolocation` (in the query), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    ///
    /// [`GoogleSearchTargeting`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleSearchTargeting::location_id`].
    ///
    /// Answers with a list of `GoogleTargetingOption`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1targeting~1search/get`.
    #[doc(alias = "google-search-targeting")]
    pub fn google_search_targeting(
        &self,
        type_: impl Into<String>,
    ) -> GoogleSearchTargeting {
        let mut request = self.client.request(&routes::GOOGLE_SEARCH_TARGETING);
        request.query::<String>("type", &type_.into());
        rt::operation(request)
    }

    /// Get keyword ideas: `POST /ad-publishing/google/keyword-ideas`.
    ///
    /// Suggests keywords for a website, the most searched first. It reads in spite of its
    /// method and changes nothing.
    ///
    /// * `url`: text; for example `https://example.com` (in the body). Address on the web.
    ///
    /// [`GoogleGetKeywordIdeas`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetKeywordIdeas::location_id`].
    ///
    /// Answers with a list of `GoogleKeywordIdea`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1keyword-ideas/post`.
    #[doc(alias = "google-get-keyword-ideas")]
    pub fn google_get_keyword_ideas(
        &self,
        url: impl Into<String>,
    ) -> GoogleGetKeywordIdeas {
        let mut request = self.client.request(&routes::GOOGLE_GET_KEYWORD_IDEAS);
        request.field::<String>("url", &url.into());
        rt::operation(request)
    }

    /// Get assets: `GET /ad-publishing/google/assets`.
    ///
    /// The ad account's extras for ads, such as calls and sitelinks, each with Google's
    /// review. `advertiserOnly` presumably leaves out those that Google made; the document
    /// does not explain it.
    ///
    /// * `type_`: one of `CALL`, `SITELINK`, `LEAD_FORM`, `IMAGE`, `TEXT`; for example `CALL` (in the query), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    ///
    /// [`GoogleGetAssets`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetAssets::location_id`].
    ///
    /// Answers with a list of `GoogleAsset`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1assets/get`.
    #[doc(alias = "google-get-assets")]
    pub fn google_get_assets(
        &self,
        type_: impl Into<models::GoogleGetAssetsType>,
    ) -> GoogleGetAssets {
        let mut request = self.client.request(&routes::GOOGLE_GET_ASSETS);
        request.query::<models::GoogleGetAssetsType>("type", &type_.into());
        rt::operation(request)
    }

    /// Upsert assets: `POST /ad-publishing/google/assets`.
    ///
    /// Creates an asset, or changes the one whose `resourceName` the payload names. `type`
    /// and the form of `payload` must agree.
    ///
    /// * `type_`: one of `CALL`, `SITELINK`, `LEAD_FORM`; for example `CALL` (in the body), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    /// * `payload`: one of several types, `UpsertAssetsPayload` (in the body)
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`GoogleUpsertAssets::location_id`].
    ///
    /// Answers with [`GoogleResource`](models::GoogleResource).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1assets/post`.
    #[doc(alias = "google-upsert-assets")]
    pub fn google_upsert_assets(
        &self,
        type_: impl Into<models::UpsertAssetsType>,
        payload: models::UpsertAssetsPayload,
    ) -> GoogleUpsertAssets {
        let mut request = self.client.request(&routes::GOOGLE_UPSERT_ASSETS);
        request.field::<models::UpsertAssetsType>("type", &type_.into());
        request.field::<models::UpsertAssetsPayload>("payload", &payload);
        rt::operation(request)
    }

    /// Get entities: `GET /ad-publishing/google/entity`.
    ///
    /// Campaigns, ad groups or ads in short, by `entityType`. `searchId` holds Google's
    /// ids, separated by commas. No cursor is documented here.
    ///
    /// * `type_`: one of `AD_MANAGER`, `INTEGRATION`; for example `AD_MANAGER` (in the query), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    /// * `entity_type`: one of `CAMPAIGN`, `ADGROUP`, `AD`; for example `CAMPAIGN` (in the query), `entityType` on the wire
    ///
    /// [`GoogleGetEntity`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetEntity::location_id`].
    ///
    /// Answers with [`GoogleEntities`](models::GoogleEntities).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1entity/get`.
    #[doc(alias = "google-get-entity")]
    pub fn google_get_entity(
        &self,
        type_: impl Into<models::FbGetReportingType>,
        entity_type: impl Into<models::GoogleGetEntityEntityType>,
    ) -> GoogleGetEntity {
        let mut request = self.client.request(&routes::GOOGLE_GET_ENTITY);
        request.query::<models::FbGetReportingType>("type", &type_.into());
        request
            .query::<
                models::GoogleGetEntityEntityType,
            >("entityType", &entity_type.into());
        rt::operation(request)
    }

    /// Get target interests: `GET /ad-publishing/google/target-interests`.
    ///
    /// The tree of interests for a kind of campaign: each root holds all that lies below it
    /// in `children`.
    ///
    /// * `type_`: one of `AFFINITY`, `IN_MARKET`; for example `AFFINITY` (in the query), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    /// * `advertising_channel_type`: text; for example `SEARCH` (in the query), `advertisingChannelType` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetTargetInterests::location_id`].
    ///
    /// Answers with a list of `GoogleInterest`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1target-interests/get`.
    #[doc(alias = "google-get-target-interests")]
    pub fn google_get_target_interests(
        &self,
        type_: impl Into<models::GoogleGetTargetInterestsType>,
        advertising_channel_type: impl Into<String>,
    ) -> GoogleGetTargetInterests {
        let mut request = self.client.request(&routes::GOOGLE_GET_TARGET_INTERESTS);
        request.query::<models::GoogleGetTargetInterestsType>("type", &type_.into());
        request
            .query::<String>("advertisingChannelType", &advertising_channel_type.into());
        rt::operation(request)
    }

    /// Get segments: `GET /ad-publishing/google/segments`.
    ///
    /// Audience segments: custom ones and lists of visitors or customers. `type` on a row
    /// tells which it is.
    ///
    /// [`GoogleGetSegments`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetSegments::location_id`].
    ///
    /// Answers with a list of `GoogleSegment`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1segments/get`.
    #[doc(alias = "google-get-segments")]
    #[inline]
    pub fn google_get_segments(&self) -> GoogleGetSegments {
        rt::operation(self.client.request(&routes::GOOGLE_GET_SEGMENTS))
    }

    /// Upsert segment: `PUT /ad-publishing/google/segments`.
    ///
    /// Creates a segment, or changes the one whose `id` the body holds. `type` in the query
    /// chooses the kind of segment; `type` in the body is Google's subtype of a custom one,
    /// and another thing.
    ///
    /// * `query_type`: one of `CUSTOM_SEGMENTS`, `WEBSITE_VISITOR`, `CUSTOMER_MATCH`, `LOOKALIKE`; for example `CUSTOM_SEGMENTS` (in the query), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    /// * `name`: text; for example `My Segment` (in the body). Name as people read it, in most places; it need not be unique.
    ///
    /// [`GoogleUpsertSegment`] has 11 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleUpsertSegment::location_id`].
    ///
    /// Answers with [`GoogleSegment`](models::GoogleSegment).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1segments/put`.
    #[doc(alias = "google-upsert-segment")]
    pub fn google_upsert_segment(
        &self,
        query_type: impl Into<models::GoogleUpsertSegmentType>,
        name: impl Into<String>,
    ) -> GoogleUpsertSegment {
        let mut request = self.client.request(&routes::GOOGLE_UPSERT_SEGMENT);
        request.query::<models::GoogleUpsertSegmentType>("type", &query_type.into());
        request.field::<String>("name", &name.into());
        rt::operation(request)
    }

    /// Get segment by ID: `GET /ad-publishing/google/segments/{segmentId}`.
    ///
    /// One segment. `type` must be right: a custom segment answers its members, a data
    /// segment sizes and rules.
    ///
    /// * `segment_id`: text; for example `seg_abc123` (in the path), `segmentId` on the wire
    /// * `type_`: one of `CUSTOM_SEGMENTS`, `DATA_SEGMENTS`; for example `CUSTOM_SEGMENTS` (in the query), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetSegment::location_id`].
    ///
    /// Answers with [`GoogleSegment`](models::GoogleSegment).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1segments~1{segmentId}/get`.
    #[doc(alias = "google-get-segment-by-id")]
    pub fn google_get_segment(
        &self,
        segment_id: impl Into<String>,
        type_: impl Into<models::GoogleGetSegmentType>,
    ) -> GoogleGetSegment {
        let mut request = self.client.request(&routes::GOOGLE_GET_SEGMENT);
        request.path::<String>("segmentId", &segment_id.into());
        request.query::<models::GoogleGetSegmentType>("type", &type_.into());
        rt::operation(request)
    }

    /// Delete segment: `DELETE /ad-publishing/google/segments/{segmentId}`.
    ///
    /// Removes a segment and answers a flag. `type` in the query says of which kind it is.
    ///
    /// * `segment_id`: text; for example `seg_abc123` (in the path), `segmentId` on the wire
    /// * `type_`: one of `CUSTOM_SEGMENTS`, `DATA_SEGMENTS`; for example `CUSTOM_SEGMENTS` (in the query), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleDeleteSegment::location_id`].
    ///
    /// Answers with [`Acknowledgement`](models::Acknowledgement).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1segments~1{segmentId}/delete`.
    #[doc(alias = "google-delete-segment")]
    pub fn google_delete_segment(
        &self,
        segment_id: impl Into<String>,
        type_: impl Into<models::GoogleGetSegmentType>,
    ) -> GoogleDeleteSegment {
        let mut request = self.client.request(&routes::GOOGLE_DELETE_SEGMENT);
        request.path::<String>("segmentId", &segment_id.into());
        request.query::<models::GoogleGetSegmentType>("type", &type_.into());
        rt::operation(request)
    }

    /// Create offline user list job: `POST /ad-publishing/google/segments/offline-user-list-job`.
    ///
    /// Queues an upload of contacts, from smart lists or a CSV file, into a customer list.
    /// The flag says that the job was taken on; no call tells its outcome.
    ///
    /// [`GoogleCreateOfflineUserListJob`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`GoogleCreateOfflineUserListJob::location_id`].
    ///
    /// Answers with [`Acknowledgement`](models::Acknowledgement).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1segments~1offline-user-list-job/post`.
    #[doc(alias = "google-create-offline-user-list-job")]
    #[inline]
    pub fn google_create_offline_user_list_job(&self) -> GoogleCreateOfflineUserListJob {
        rt::operation(self.client.request(&routes::GOOGLE_CREATE_OFFLINE_USER_LIST_JOB))
    }

    /// Get audiences: `GET /ad-publishing/google/audiences`.
    ///
    /// Combined audiences, each with whom it takes in and whom it leaves out.
    ///
    /// [`GoogleGetAudiences`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetAudiences::location_id`].
    ///
    /// Answers with a list of `GoogleAudience`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1audiences/get`.
    #[doc(alias = "google-get-audiences")]
    #[inline]
    pub fn google_get_audiences(&self) -> GoogleGetAudiences {
        rt::operation(self.client.request(&routes::GOOGLE_GET_AUDIENCES))
    }

    /// Upsert audience: `PUT /ad-publishing/google/audiences`.
    ///
    /// Creates a combined audience, or changes the one in `resourceName`. It answers a list
    /// of resource names and not the audience.
    ///
    /// * `name`: text; for example `My Audience` (in the body). Name as people read it, in most places; it need not be unique.
    ///
    /// [`GoogleUpsertAudience`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`GoogleUpsertAudience::location_id`].
    ///
    /// Answers with a list of `GoogleResource`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1audiences/put`.
    #[doc(alias = "google-upsert-audience")]
    pub fn google_upsert_audience(
        &self,
        name: impl Into<String>,
    ) -> GoogleUpsertAudience {
        let mut request = self.client.request(&routes::GOOGLE_UPSERT_AUDIENCE);
        request.field::<String>("name", &name.into());
        rt::operation(request)
    }

    /// Get audience by ID: `GET /ad-publishing/google/audiences/{audienceId}`.
    ///
    /// One combined audience: ages, genders, incomes, parents, segments, and the lists left
    /// out.
    ///
    /// * `audience_id`: text; for example `aud_abc123` (in the path), `audienceId` on the wire
    ///
    /// [`GoogleGetAudience`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetAudience::location_id`].
    ///
    /// Answers with [`GoogleAudience`](models::GoogleAudience).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1audiences~1{audienceId}/get`.
    #[doc(alias = "google-get-audience-by-id")]
    pub fn google_get_audience(
        &self,
        audience_id: impl Into<String>,
    ) -> GoogleGetAudience {
        let mut request = self.client.request(&routes::GOOGLE_GET_AUDIENCE);
        request.path::<String>("audienceId", &audience_id.into());
        rt::operation(request)
    }

    /// Upsert Google campaign: `PUT /ad-publishing/google/ads`.
    ///
    /// Saves a campaign whole, with its ad groups, ads and keywords, in one request; with
    /// `id` it changes a campaign. It stays a draft until published. Bids are in micros.
    ///
    /// * `name`: text; for example `My Campaign` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `advertising_channel_type`: one of `SEARCH`, `DISCOVERY`, `DISPLAY`, `HOTEL`, `LOCAL`, `MULTI_CHANNEL`, `PERFORMANCE_MAX`, `DEMAND_GEN`; for example `SEARCH` (in the body), `advertisingChannelType` on the wire
    ///
    /// [`GoogleUpsertCampaign`] has 19 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`GoogleUpsertCampaign::location_id`].
    ///
    /// Answers with [`GoogleCampaign`](models::GoogleCampaign).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1ads/put`.
    #[doc(alias = "google-upsert-campaign")]
    pub fn google_upsert_campaign(
        &self,
        name: impl Into<String>,
        advertising_channel_type: impl Into<models::CampaignAdvertisingChannelType>,
    ) -> GoogleUpsertCampaign {
        let mut request = self.client.request(&routes::GOOGLE_UPSERT_CAMPAIGN);
        request.field::<String>("name", &name.into());
        request
            .field::<
                models::CampaignAdvertisingChannelType,
            >("advertisingChannelType", &advertising_channel_type.into());
        rt::operation(request)
    }

    /// Get Google campaign by ID: `GET /ad-publishing/google/ads/{adId}`.
    ///
    /// A whole campaign of this product with ad groups and ads, in spite of the path's
    /// name. `adId` is the campaign's id here.
    ///
    /// * `ad_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `adId` on the wire. Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.
    ///
    /// [`GoogleGetCampaign`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetCampaign::location_id`].
    ///
    /// Answers with [`GoogleCampaign`](models::GoogleCampaign).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1ads~1{adId}/get`.
    #[doc(alias = "google-get-campaign-by-id")]
    pub fn google_get_campaign(&self, ad_id: impl Into<String>) -> GoogleGetCampaign {
        let mut request = self.client.request(&routes::GOOGLE_GET_CAMPAIGN);
        request.path::<String>("adId", &ad_id.into());
        rt::operation(request)
    }

    /// Get conversion goals: `GET /ad-publishing/google/conversion-goals`.
    ///
    /// The goals that a campaign can be led by, with how many issues Google sees in each.
    ///
    /// [`GoogleGetConversionGoals`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetConversionGoals::location_id`].
    ///
    /// Answers with a list of `GoogleConversionGoal`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1google~1conversion-goals/get`.
    #[doc(alias = "google-get-conversion-goals")]
    #[inline]
    pub fn google_get_conversion_goals(&self) -> GoogleGetConversionGoals {
        rt::operation(self.client.request(&routes::GOOGLE_GET_CONVERSION_GOALS))
    }

    /// Get LinkedIn integration: `GET /ad-publishing/linkedin/integration`.
    ///
    /// Whether LinkedIn is connected, and with which ad account and organization.
    ///
    /// [`LiGetIntegration`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiGetIntegration::location_id`].
    ///
    /// Answers with [`LinkedInIntegration`](models::LinkedInIntegration).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1integration/get`.
    #[doc(alias = "li-get-integration")]
    #[inline]
    pub fn li_get_integration(&self) -> LiGetIntegration {
        rt::operation(self.client.request(&routes::LI_GET_INTEGRATION))
    }

    /// Create LinkedIn integration: `POST /ad-publishing/linkedin/integration`.
    ///
    /// Connects an ad account, whose name, currency and organization must be given too:
    /// read them from the list of ad accounts. The LinkedIn login is made in the product.
    ///
    /// * `ad_account_id`: text; for example `12345678` (in the body), `adAccountId` on the wire. The platform's ad account; Facebook's begins with `act_`.
    /// * `ad_account_name`: text; for example `My Ad Account` (in the body), `adAccountName` on the wire
    /// * `currency_code`: text; for example `USD` (in the body), `currencyCode` on the wire
    /// * `organization_id`: text; for example `12345678` (in the body), `organizationId` on the wire
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`LiCreateIntegration::location_id`].
    ///
    /// Answers with [`LinkedInIntegration`](models::LinkedInIntegration).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1integration/post`.
    #[doc(alias = "li-create-integration")]
    pub fn li_create_integration(
        &self,
        ad_account_id: impl Into<String>,
        ad_account_name: impl Into<String>,
        currency_code: impl Into<String>,
        organization_id: impl Into<String>,
    ) -> LiCreateIntegration {
        let mut request = self.client.request(&routes::LI_CREATE_INTEGRATION);
        request.field::<String>("adAccountId", &ad_account_id.into());
        request.field::<String>("adAccountName", &ad_account_name.into());
        request.field::<String>("currencyCode", &currency_code.into());
        request.field::<String>("organizationId", &organization_id.into());
        rt::operation(request)
    }

    /// Get LinkedIn ad accounts: `GET /ad-publishing/linkedin/ad-accounts`.
    ///
    /// The ad accounts that the connected member can use. Ids are numbers here.
    ///
    /// [`LiGetAdAccounts`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiGetAdAccounts::location_id`].
    ///
    /// Answers with a list of `LinkedInAdAccount`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1ad-accounts/get`.
    #[doc(alias = "li-get-ad-accounts")]
    #[inline]
    pub fn li_get_ad_accounts(&self) -> LiGetAdAccounts {
        rt::operation(self.client.request(&routes::LI_GET_AD_ACCOUNTS))
    }

    /// Get ad account details: `GET /ad-publishing/linkedin/ad-account`.
    ///
    /// One ad account with its organization's logo, a URL that expires. The id goes in the
    /// query.
    ///
    /// * `ad_account_id`: text; for example `12345678` (in the query), `adAccountId` on the wire. The platform's ad account; Facebook's begins with `act_`.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiGetAdAccountDetails::location_id`].
    ///
    /// Answers with [`LinkedInAdAccount`](models::LinkedInAdAccount).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1ad-account/get`.
    #[doc(alias = "li-get-ad-account-details")]
    pub fn li_get_ad_account_details(
        &self,
        ad_account_id: impl Into<String>,
    ) -> LiGetAdAccountDetails {
        let mut request = self.client.request(&routes::LI_GET_AD_ACCOUNT_DETAILS);
        request.query::<String>("adAccountId", &ad_account_id.into());
        rt::operation(request)
    }

    /// Delete ad account: `DELETE /ad-publishing/linkedin/ad-account`.
    ///
    /// Disconnects the ad account here; at LinkedIn it stays. Other than at Facebook and
    /// Google, both ids go in the query.
    ///
    /// * `ad_account_id`: text; for example `12345678` (in the query), `adAccountId` on the wire. The platform's ad account; Facebook's begins with `act_`.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiDeleteAdAccount::location_id`].
    ///
    /// Answers with [`Acknowledgement`](models::Acknowledgement).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1ad-account/delete`.
    #[doc(alias = "li-delete-ad-account")]
    pub fn li_delete_ad_account(
        &self,
        ad_account_id: impl Into<String>,
    ) -> LiDeleteAdAccount {
        let mut request = self.client.request(&routes::LI_DELETE_AD_ACCOUNT);
        request.query::<String>("adAccountId", &ad_account_id.into());
        rt::operation(request)
    }

    /// Get current LinkedIn user: `GET /ad-publishing/linkedin/me`.
    ///
    /// Name and picture of the connected LinkedIn member; the picture can be absent.
    ///
    /// [`LiGetCurrentUser`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiGetCurrentUser::location_id`].
    ///
    /// Answers with [`LinkedInUser`](models::LinkedInUser).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1me/get`.
    #[doc(alias = "li-get-current-user")]
    #[inline]
    pub fn li_get_current_user(&self) -> LiGetCurrentUser {
        rt::operation(self.client.request(&routes::LI_GET_CURRENT_USER))
    }

    /// Get ad campaign group: `GET /ad-publishing/linkedin/ads/{adId}`.
    ///
    /// A whole campaign group as this product keeps it, with campaigns, ads and who
    /// changed it last. In spite of the path's name `adId` is the group's id here.
    ///
    /// * `ad_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `adId` on the wire. Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.
    ///
    /// [`LiGetCampaignGroup`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiGetCampaignGroup::location_id`].
    ///
    /// Answers with [`LinkedInCampaignGroup`](models::LinkedInCampaignGroup).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1ads~1{adId}/get`.
    #[doc(alias = "li-get-campaign-group")]
    pub fn li_get_campaign_group(&self, ad_id: impl Into<String>) -> LiGetCampaignGroup {
        let mut request = self.client.request(&routes::LI_GET_CAMPAIGN_GROUP);
        request.path::<String>("adId", &ad_id.into());
        rt::operation(request)
    }

    /// Publish ad campaign group: `POST /ad-publishing/linkedin/ads/{adId}/publish`.
    ///
    /// Queues a campaign group for LinkedIn, where it begins to cost money. The answer is a
    /// flag; read the group for its status.
    ///
    /// * `ad_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `adId` on the wire. Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`LiPublishCampaignGroup::location_id`].
    ///
    /// Answers with [`Acknowledgement`](models::Acknowledgement).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1ads~1{adId}~1publish/post`.
    #[doc(alias = "li-publish-campaign-group")]
    pub fn li_publish_campaign_group(
        &self,
        ad_id: impl Into<String>,
    ) -> LiPublishCampaignGroup {
        let mut request = self.client.request(&routes::LI_PUBLISH_CAMPAIGN_GROUP);
        request.path::<String>("adId", &ad_id.into());
        rt::operation(request)
    }

    /// Upsert ad campaign group: `PUT /ad-publishing/linkedin/ads`.
    ///
    /// Saves a campaign group whole, with campaigns and ads; with `id` it changes a group.
    /// It stays a draft until published.
    ///
    /// [`LiUpsertCampaignGroup`] has 12 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`LiUpsertCampaignGroup::location_id`].
    ///
    /// Answers with [`LinkedInCampaignGroup`](models::LinkedInCampaignGroup).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1ads/put`.
    #[doc(alias = "li-upsert-campaign-group")]
    #[inline]
    pub fn li_upsert_campaign_group(&self) -> LiUpsertCampaignGroup {
        rt::operation(self.client.request(&routes::LI_UPSERT_CAMPAIGN_GROUP))
    }

    /// Search targeting options: `GET /ad-publishing/linkedin/targeting/search`.
    ///
    /// Looks up what one facet offers, for instance places, branches or job titles. How
    /// `query` and `q` differ is not documented.
    ///
    /// * `facet`: text; for example `locations` (in the query)
    ///
    /// [`LiSearchTargeting`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiSearchTargeting::location_id`].
    ///
    /// Answers with a list of `LinkedInTargetingOption`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1targeting~1search/get`.
    #[doc(alias = "li-search-targeting")]
    pub fn li_search_targeting(&self, facet: impl Into<String>) -> LiSearchTargeting {
        let mut request = self.client.request(&routes::LI_SEARCH_TARGETING);
        request.query::<String>("facet", &facet.into());
        rt::operation(request)
    }

    /// Get lead forms: `GET /ad-publishing/linkedin/{accountId}/forms`.
    ///
    /// The lead forms of an ad account, with LinkedIn's review and its reasons for a
    /// rejection. Times are milliseconds since 1970.
    ///
    /// * `account_id`: text; for example `12345678` (in the path), `accountId` on the wire. Id of an account at the service that is connected.
    ///
    /// [`LiGetLeadForms`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiGetLeadForms::location_id`].
    ///
    /// Answers with a list of `LinkedInLeadForm`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1{accountId}~1forms/get`.
    #[doc(alias = "li-get-lead-forms")]
    pub fn li_get_lead_forms(&self, account_id: impl Into<String>) -> LiGetLeadForms {
        let mut request = self.client.request(&routes::LI_GET_LEAD_FORMS);
        request.path::<String>("accountId", &account_id.into());
        rt::operation(request)
    }

    /// Create lead form: `POST /ad-publishing/linkedin/{accountId}/form`.
    ///
    /// Creates a lead form in LinkedIn's own structure, where each text is a map by locale.
    /// It is published at once: `PUBLISHED` is the only state that the document knows.
    ///
    /// * `account_id`: text (in the path), `accountId` on the wire. Id of an account at the service that is connected.
    /// * `owner`: an object, `SponsoredAccountOwner` (in the body)
    /// * `creation_locale`: an object, `CreationLocale` (in the body), `creationLocale` on the wire
    /// * `name`: text; for example `Contact Us` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `state`: only `PUBLISHED`; for example `PUBLISHED` (in the body). State or region of a country, or how things stand where it is no address.
    /// * `content`: an object, `LeadFormContent` (in the body)
    ///
    /// [`LiCreateLeadForm`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiCreateLeadForm::location_id`].
    ///
    /// Answers with [`LinkedInLeadForm`](models::LinkedInLeadForm).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1{accountId}~1form/post`.
    #[doc(alias = "li-create-lead-form")]
    pub fn li_create_lead_form(
        &self,
        account_id: impl Into<String>,
        owner: models::SponsoredAccountOwner,
        creation_locale: models::CreationLocale,
        name: impl Into<String>,
        state: impl Into<models::LinkedInCreateLeadFormBodyState>,
        content: models::LeadFormContent,
    ) -> LiCreateLeadForm {
        let mut request = self.client.request(&routes::LI_CREATE_LEAD_FORM);
        request.path::<String>("accountId", &account_id.into());
        request.field::<models::SponsoredAccountOwner>("owner", &owner);
        request.field::<models::CreationLocale>("creationLocale", &creation_locale);
        request.field::<String>("name", &name.into());
        request.field::<models::LinkedInCreateLeadFormBodyState>("state", &state.into());
        request.field::<models::LeadFormContent>("content", &content);
        rt::operation(request)
    }

    /// Update ad status: `PATCH /ad-publishing/linkedin/{adId}/status`.
    ///
    /// Pauses, resumes or archives an ad, a campaign or a group; `type` says which the id
    /// is of, and calls them `ad`, `adCampaign` and `adGroup`.
    ///
    /// * `ad_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `adId` on the wire. Id of an ad; in some paths for Google and LinkedIn of the campaign or group that it belongs to.
    /// * `operation_type`: one of `PAUSED`, `ARCHIVED`, `RESUME`; for example `PAUSED` (in the body), `operationType` on the wire
    /// * `type_`: one of `adGroup`, `adCampaign`, `ad`; for example `adCampaign` (in the body), `type` on the wire. What the id in the path belongs to.
    ///
    /// [`LiUpdateAdStatus`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiUpdateAdStatus::location_id`].
    ///
    /// Answers with [`Acknowledgement`](models::Acknowledgement).
    ///
    /// Token: a location's (an account's); scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1{adId}~1status/patch`.
    #[doc(alias = "li-update-ad-status")]
    pub fn li_update_ad_status(
        &self,
        ad_id: impl Into<String>,
        operation_type: impl Into<models::LinkedInUpdateAdStatusBodyOperationType>,
        type_: impl Into<models::LinkedInUpdateAdStatusBodyType>,
    ) -> LiUpdateAdStatus {
        let mut request = self.client.request(&routes::LI_UPDATE_AD_STATUS);
        request.path::<String>("adId", &ad_id.into());
        request
            .field::<
                models::LinkedInUpdateAdStatusBodyOperationType,
            >("operationType", &operation_type.into());
        request.field::<models::LinkedInUpdateAdStatusBodyType>("type", &type_.into());
        rt::operation(request)
    }

    /// Get ad analytics: `GET /ad-publishing/linkedin/reporting`.
    ///
    /// Figures of the ad account, one row a pivot, with totals. Costs are exact decimal
    /// strings in rows and numbers in totals. Percentages are given as such: 1.4 means 1.4
    /// %.
    ///
    /// * `start_date`: date (`YYYY-MM-DD`); for example `2024-01-01` (in the query), `startDate` on the wire. The first day, `YYYY-MM-DD`.
    /// * `end_date`: date (`YYYY-MM-DD`); for example `2024-01-31` (in the query), `endDate` on the wire. The last day, `YYYY-MM-DD`.
    ///
    /// [`LiGetAdAnalytics`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiGetAdAnalytics::location_id`].
    ///
    /// Answers with [`LinkedInReport`](models::LinkedInReport).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1reporting/get`.
    #[doc(alias = "li-get-ad-analytics")]
    pub fn li_get_ad_analytics(
        &self,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> LiGetAdAnalytics {
        let mut request = self.client.request(&routes::LI_GET_AD_ANALYTICS);
        request.query::<String>("startDate", &start_date.into());
        request.query::<String>("endDate", &end_date.into());
        rt::operation(request)
    }

    /// Get reporting list: `GET /ad-publishing/linkedin/reporting/list`.
    ///
    /// A plain list of entities with their figures; `listType` is `campaignGroups`,
    /// `campaigns` or `ads`. Both ids are required whatever the list is of.
    ///
    /// * `list_type`: text; for example `campaigns` (in the query), `listType` on the wire
    /// * `campaign_id`: text; for example `12345678` (in the query), `campaignId` on the wire. A campaign; of this product where drafts are meant, of the platform in its reports.
    /// * `campaign_group_id`: text; for example `87654321` (in the query), `campaignGroupId` on the wire
    /// * `start_date`: date (`YYYY-MM-DD`); for example `2024-01-01` (in the query), `startDate` on the wire. The first day, `YYYY-MM-DD`.
    /// * `end_date`: date (`YYYY-MM-DD`); for example `2024-01-31` (in the query), `endDate` on the wire. The last day, `YYYY-MM-DD`.
    ///
    /// [`LiGetReportingList`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiGetReportingList::location_id`].
    ///
    /// Answers with a list of `LinkedInReportEntry`.
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1reporting~1list/get`.
    #[doc(alias = "li-get-reporting-list")]
    pub fn li_get_reporting_list(
        &self,
        list_type: impl Into<String>,
        campaign_id: impl Into<String>,
        campaign_group_id: impl Into<String>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> LiGetReportingList {
        let mut request = self.client.request(&routes::LI_GET_REPORTING_LIST);
        request.query::<String>("listType", &list_type.into());
        request.query::<String>("campaignId", &campaign_id.into());
        request.query::<String>("campaignGroupId", &campaign_group_id.into());
        request.query::<String>("startDate", &start_date.into());
        request.query::<String>("endDate", &end_date.into());
        rt::operation(request)
    }

    /// Get campaign group reporting: `GET /ad-publishing/linkedin/reporting/campaign-group/{campaignGroupId}`.
    ///
    /// One campaign group's figures together with the stored group, in one flat object with
    /// `_id`. The document asks for the id in the path and once more in the query.
    ///
    /// * `path_campaign_group_id`: text; for example `12345678` (in the path), `campaignGroupId` on the wire
    /// * `start_date`: date (`YYYY-MM-DD`); for example `2024-01-01` (in the query), `startDate` on the wire. The first day, `YYYY-MM-DD`.
    /// * `end_date`: date (`YYYY-MM-DD`); for example `2024-01-31` (in the query), `endDate` on the wire. The last day, `YYYY-MM-DD`.
    ///
    /// [`LiGetCampaignGroupReporting`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiGetCampaignGroupReporting::location_id`].
    ///
    /// Answers with [`LinkedInCampaignGroupReport`](models::LinkedInCampaignGroupReport).
    ///
    /// Token: a location's (an account's); scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1reporting~1campaign-group~1{campaignGroupId}/get`.
    #[doc(alias = "li-get-campaign-group-reporting")]
    pub fn li_get_campaign_group_reporting(
        &self,
        path_campaign_group_id: impl Into<String>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> LiGetCampaignGroupReporting {
        let mut request = self.client.request(&routes::LI_GET_CAMPAIGN_GROUP_REPORTING);
        request.path::<String>("campaignGroupId", &path_campaign_group_id.into());
        request.query::<String>("startDate", &start_date.into());
        request.query::<String>("endDate", &end_date.into());
        rt::operation(request)
    }
}
