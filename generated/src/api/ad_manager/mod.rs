// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Ad manager: 94 operations of the document `api/ad_manager.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod models;
mod operations;
mod routes;

pub use operations::{
    FbGetReporting, FbGetCampaignReporting, FbGetReportingList, FbGetCurrentUser,
    FbGetPages, FbGetInstagramAccounts, FbGetPageLeadForms, FbCreatePageLeadForm,
    FbGetAdAccounts, FbGetAdAccount, FbDeleteAdAccount, FbGetConversationForms,
    FbCreateConversationForm, FbGetIntegration, FbCreateIntegration, FbDeleteIntegration,
    FbSearchTargeting, FbPublishCampaign, FbDeletePage, FbGetPixels, FbUpsertPixel,
    FbGetCustomAudiences, FbGetCustomAudience, FbUpdateCustomAudience,
    FbDeleteCustomAudience, FbAddCustomAudienceMember, FbRemoveCustomAudienceMember,
    FbBatchUpdateAudienceMembers, FbSetDefaultPage, FbGetLeadForm, FbGetCampaign,
    FbGetEntity, FbUpsertCampaign, FbUpsertAdset, FbUpsertAd, FbPauseCampaign,
    FbResumeCampaign, FbDuplicateCampaign, FbDeleteCampaign, FbPauseAdset, FbResumeAdset,
    FbDuplicateAdset, FbDeleteAdset, FbPauseAd, FbResumeAd, FbDuplicateAd, FbDeleteAd,
    GoogleGetReporting, GoogleGetReportingList, GoogleGetCampaignReporting,
    GoogleGetConversions, GoogleUpsertConversion, GoogleGetConversion,
    GoogleDeleteConversion, GoogleGetIntegration, GoogleCreateIntegration,
    GoogleGetCurrentUser, GoogleGetAdAccounts, GoogleGetAdAccountDetails,
    GoogleDeleteAdAccount, GooglePublishAd, GoogleSearchTargeting, GoogleGetKeywordIdeas,
    GoogleGetAssets, GoogleUpsertAssets, GoogleGetEntity, GoogleGetTargetInterests,
    GoogleGetSegments, GoogleUpsertSegment, GoogleGetSegment, GoogleDeleteSegment,
    GoogleCreateOfflineUserListJob, GoogleGetAudiences, GoogleUpsertAudience,
    GoogleGetAudience, GoogleUpsertCampaign, GoogleGetCampaign, GoogleGetConversionGoals,
    LiGetIntegration, LiCreateIntegration, LiGetAdAccounts, LiGetAdAccountDetails,
    LiDeleteAdAccount, LiGetCurrentUser, LiGetCampaignGroup, LiPublishCampaignGroup,
    LiUpsertCampaignGroup, LiSearchTargeting, LiGetLeadForms, LiCreateLeadForm,
    LiUpdateAdStatus, LiGetAdAnalytics, LiGetReportingList, LiGetCampaignGroupReporting,
};
pub(crate) use routes::ROUTES;

/// The operations of Ad manager. Made by `client.ad_manager()`.
#[derive(Clone, Debug)]
pub struct AdManager {
    pub(crate) client: rt::Client,
}

impl AdManager {
    /// Get reporting data: `GET /ad-publishing/facebook/reporting`.
    ///
    /// * `group_by`: one of `day`, `week`, `month`; for example `month` (in the query), `groupBy` on the wire
    /// * `start_date`: text; for example `2022-01-11` (in the query), `startDate` on the wire
    /// * `end_date`: text; for example `2022-01-31` (in the query), `endDate` on the wire
    /// * `type_`: one of `AD_MANAGER`, `INTEGRATION`; for example `AD_MANAGER or INTEGRATION` (in the query), `type` on the wire
    /// * `fields`: list of `FbGetReportingFieldsItem` (in the query)
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetReporting::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1reporting/get`.
    #[doc(alias = "fb-get-reporting")]
    pub fn fb_get_reporting(
        &self,
        group_by: impl Into<models::FbGetReportingGroupBy>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
        type_: impl Into<models::FbGetReportingType>,
        fields: impl Into<rt::List<models::FbGetReportingFieldsItem>>,
    ) -> FbGetReporting {
        let mut request = self.client.request(&routes::FB_GET_REPORTING);
        request.query::<models::FbGetReportingGroupBy>("groupBy", &group_by.into());
        request.query::<String>("startDate", &start_date.into());
        request.query::<String>("endDate", &end_date.into());
        request.query::<models::FbGetReportingType>("type", &type_.into());
        request
            .query::<
                rt::List<models::FbGetReportingFieldsItem>,
            >("fields", &fields.into());
        FbGetReporting(request)
    }

    /// Get campaign reporting: `GET /ad-publishing/facebook/reporting/campaign/{campaignId}`.
    ///
    /// * `campaign_id`: text; for example `120208142050850608` (in the path), `campaignId` on the wire
    /// * `start_date`: text; for example `2022-01-11` (in the query), `startDate` on the wire
    /// * `end_date`: text; for example `2022-01-31` (in the query), `endDate` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetCampaignReporting::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1reporting~1campaign~1{campaignId}/get`.
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
        FbGetCampaignReporting(request)
    }

    /// Get reporting list: `GET /ad-publishing/facebook/reporting/list`.
    ///
    /// * `list_type`: text; for example `campaigns` (in the query), `listType` on the wire
    /// * `start_date`: text; for example `2022-01-11` (in the query), `startDate` on the wire
    /// * `end_date`: text; for example `2022-01-31` (in the query), `endDate` on the wire
    /// * `campaign_id`: text; for example `196684453527082` (in the query), `campaignId` on the wire
    /// * `type_`: one of `AD_MANAGER`, `INTEGRATION`; for example `INTEGRATION` (in the query), `type` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetReportingList::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1reporting~1list/get`.
    #[doc(alias = "fb-get-reporting-list")]
    pub fn fb_get_reporting_list(
        &self,
        list_type: impl Into<String>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
        campaign_id: impl Into<String>,
        type_: impl Into<models::FbGetReportingType>,
    ) -> FbGetReportingList {
        let mut request = self.client.request(&routes::FB_GET_REPORTING_LIST);
        request.query::<String>("listType", &list_type.into());
        request.query::<String>("startDate", &start_date.into());
        request.query::<String>("endDate", &end_date.into());
        request.query::<String>("campaignId", &campaign_id.into());
        request.query::<models::FbGetReportingType>("type", &type_.into());
        FbGetReportingList(request)
    }

    /// Get current Facebook user: `GET /ad-publishing/facebook/me`.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetCurrentUser::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1me/get`.
    #[doc(alias = "fb-get-current-user")]
    pub fn fb_get_current_user(&self) -> FbGetCurrentUser {
        FbGetCurrentUser(self.client.request(&routes::FB_GET_CURRENT_USER))
    }

    /// Get Facebook pages: `GET /ad-publishing/facebook/pages`.
    ///
    /// [`FbGetPages`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetPages::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1pages/get`.
    #[doc(alias = "fb-get-pages")]
    pub fn fb_get_pages(&self) -> FbGetPages {
        FbGetPages(self.client.request(&routes::FB_GET_PAGES))
    }

    /// Get Instagram accounts for page: `GET /ad-publishing/facebook/page/{pageId}/instagram`.
    ///
    /// * `page_id`: text; for example `103456789012345` (in the path), `pageId` on the wire
    ///
    /// [`FbGetInstagramAccounts`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetInstagramAccounts::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1page~1{pageId}~1instagram/get`.
    #[doc(alias = "fb-get-instagram-accounts")]
    pub fn fb_get_instagram_accounts(
        &self,
        page_id: impl Into<String>,
    ) -> FbGetInstagramAccounts {
        let mut request = self.client.request(&routes::FB_GET_INSTAGRAM_ACCOUNTS);
        request.path::<String>("pageId", &page_id.into());
        FbGetInstagramAccounts(request)
    }

    /// Get page lead forms: `GET /ad-publishing/facebook/page/{pageId}/forms`.
    ///
    /// * `page_id`: text; for example `103456789012345` (in the path), `pageId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetPageLeadForms::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1page~1{pageId}~1forms/get`.
    #[doc(alias = "fb-get-page-lead-forms")]
    pub fn fb_get_page_lead_forms(
        &self,
        page_id: impl Into<String>,
    ) -> FbGetPageLeadForms {
        let mut request = self.client.request(&routes::FB_GET_PAGE_LEAD_FORMS);
        request.path::<String>("pageId", &page_id.into());
        FbGetPageLeadForms(request)
    }

    /// Create page lead form: `POST /ad-publishing/facebook/page/{pageId}/forms`.
    ///
    /// * `page_id`: text; for example `103456789012345` (in the path), `pageId` on the wire
    /// * `type_`: one of `MORE_VOLUME`, `HIGHER_INTENT`; for example `MORE_VOLUME` (in the body), `type` on the wire
    /// * `name`: text; for example `Contact Form` (in the body)
    /// * `questions`: list of `FormQuestion` (in the body)
    /// * `privacy_policy_link`: text; for example `https://example.com/privacy` (in the body), `privacyPolicyLink` on the wire
    /// * `thank_you_page`: an object, `ThankYouPage` (in the body), `thankYouPage` on the wire
    ///
    /// [`FbCreatePageLeadForm`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbCreatePageLeadForm::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1page~1{pageId}~1forms/post`.
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
        FbCreatePageLeadForm(request)
    }

    /// Get ad accounts: `GET /ad-publishing/facebook/ad-accounts`.
    ///
    /// [`FbGetAdAccounts`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetAdAccounts::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1ad-accounts/get`.
    #[doc(alias = "fb-get-ad-accounts")]
    pub fn fb_get_ad_accounts(&self) -> FbGetAdAccounts {
        FbGetAdAccounts(self.client.request(&routes::FB_GET_AD_ACCOUNTS))
    }

    /// Get ad account details: `GET /ad-publishing/facebook/ad-accounts/{adAccountId}`.
    ///
    /// * `ad_account_id`: text; for example `act_123456789` (in the path), `adAccountId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetAdAccount::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1ad-accounts~1{adAccountId}/get`.
    #[doc(alias = "fb-get-ad-account")]
    pub fn fb_get_ad_account(&self, ad_account_id: impl Into<String>) -> FbGetAdAccount {
        let mut request = self.client.request(&routes::FB_GET_AD_ACCOUNT);
        request.path::<String>("adAccountId", &ad_account_id.into());
        FbGetAdAccount(request)
    }

    /// Delete ad account: `DELETE /ad-publishing/facebook/ad-accounts/{adAccountId}`.
    ///
    /// * `ad_account_id`: text; for example `act_123456789` (in the path), `adAccountId` on the wire
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbDeleteAdAccount::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1ad-accounts~1{adAccountId}/delete`.
    #[doc(alias = "fb-delete-ad-account")]
    pub fn fb_delete_ad_account(
        &self,
        ad_account_id: impl Into<String>,
    ) -> FbDeleteAdAccount {
        let mut request = self.client.request(&routes::FB_DELETE_AD_ACCOUNT);
        request.path::<String>("adAccountId", &ad_account_id.into());
        FbDeleteAdAccount(request)
    }

    /// Get conversation forms: `GET /ad-publishing/facebook/conversation-forms`.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetConversationForms::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1conversation-forms/get`.
    #[doc(alias = "fb-get-conversation-forms")]
    pub fn fb_get_conversation_forms(&self) -> FbGetConversationForms {
        FbGetConversationForms(self.client.request(&routes::FB_GET_CONVERSATION_FORMS))
    }

    /// Create conversation form: `POST /ad-publishing/facebook/conversation-forms`.
    ///
    /// * `name`: text; for example `Welcome Form` (in the body)
    /// * `text`: text; for example `Hi! How can we help?` (in the body)
    /// * `questions`: list of `WelcomeMessageQuestion` (in the body)
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbCreateConversationForm::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1conversation-forms/post`.
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
        FbCreateConversationForm(request)
    }

    /// Get Facebook integration: `GET /ad-publishing/facebook/integration`.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetIntegration::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1integration/get`.
    #[doc(alias = "fb-get-integration")]
    pub fn fb_get_integration(&self) -> FbGetIntegration {
        FbGetIntegration(self.client.request(&routes::FB_GET_INTEGRATION))
    }

    /// Create Facebook integration: `POST /ad-publishing/facebook/integration`.
    ///
    /// * `page_id`: text; for example `123456789` (in the body), `pageId` on the wire
    ///
    /// [`FbCreateIntegration`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbCreateIntegration::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1integration/post`.
    #[doc(alias = "fb-create-integration")]
    pub fn fb_create_integration(
        &self,
        page_id: impl Into<String>,
    ) -> FbCreateIntegration {
        let mut request = self.client.request(&routes::FB_CREATE_INTEGRATION);
        request.field::<String>("pageId", &page_id.into());
        FbCreateIntegration(request)
    }

    /// Delete Facebook integration: `DELETE /ad-publishing/facebook/integration`.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbDeleteIntegration::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1integration/delete`.
    #[doc(alias = "fb-delete-integration")]
    pub fn fb_delete_integration(&self) -> FbDeleteIntegration {
        FbDeleteIntegration(self.client.request(&routes::FB_DELETE_INTEGRATION))
    }

    /// Search targeting options: `GET /ad-publishing/facebook/targeting/search`.
    ///
    /// * `type_`: text; for example `interest` (in the query), `type` on the wire
    /// * `query`: text; for example `fitness` (in the query)
    ///
    /// [`FbSearchTargeting`] has 1 optional input.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1targeting~1search/get`.
    #[doc(alias = "fb-search-targeting")]
    pub fn fb_search_targeting(
        &self,
        type_: impl Into<String>,
        query: impl Into<String>,
    ) -> FbSearchTargeting {
        let mut request = self.client.request(&routes::FB_SEARCH_TARGETING);
        request.query::<String>("type", &type_.into());
        request.query::<String>("query", &query.into());
        FbSearchTargeting(request)
    }

    /// Publish campaign: `POST /ad-publishing/facebook/campaigns/{campaignId}/publish`.
    ///
    /// * `campaign_id`: text; for example `120208142050850608` (in the path), `campaignId` on the wire
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbPublishCampaign::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1campaigns~1{campaignId}~1publish/post`.
    #[doc(alias = "fb-publish-campaign")]
    pub fn fb_publish_campaign(
        &self,
        campaign_id: impl Into<String>,
    ) -> FbPublishCampaign {
        let mut request = self.client.request(&routes::FB_PUBLISH_CAMPAIGN);
        request.path::<String>("campaignId", &campaign_id.into());
        FbPublishCampaign(request)
    }

    /// Delete page connection: `DELETE /ad-publishing/facebook/page`.
    ///
    /// * `page_id`: text; for example `123456789` (in the query), `pageId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbDeletePage::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1page/delete`.
    #[doc(alias = "fb-delete-page")]
    pub fn fb_delete_page(&self, page_id: impl Into<String>) -> FbDeletePage {
        let mut request = self.client.request(&routes::FB_DELETE_PAGE);
        request.query::<String>("pageId", &page_id.into());
        FbDeletePage(request)
    }

    /// Get conversion pixels: `GET /ad-publishing/facebook/pixels`.
    ///
    /// [`FbGetPixels`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetPixels::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1pixels/get`.
    #[doc(alias = "fb-get-pixels")]
    pub fn fb_get_pixels(&self) -> FbGetPixels {
        FbGetPixels(self.client.request(&routes::FB_GET_PIXELS))
    }

    /// Upsert conversion pixel: `PUT /ad-publishing/facebook/pixels`.
    ///
    /// * `type_`: text; for example `LEAD_EVENT` (in the body), `type` on the wire
    ///
    /// [`FbUpsertPixel`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbUpsertPixel::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1pixels/put`.
    #[doc(alias = "fb-upsert-pixel")]
    pub fn fb_upsert_pixel(&self, type_: impl Into<String>) -> FbUpsertPixel {
        let mut request = self.client.request(&routes::FB_UPSERT_PIXEL);
        request.field::<String>("type", &type_.into());
        FbUpsertPixel(request)
    }

    /// Get custom audiences: `GET /ad-publishing/facebook/custom-audience`.
    ///
    /// * `type_`: one of `lookalike`, `custom`, `all`; for example `custom` (in the query), `type` on the wire
    /// * `ad_account_id`: text; for example `act_123456` (in the query), `adAccountId` on the wire
    ///
    /// [`FbGetCustomAudiences`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetCustomAudiences::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1custom-audience/get`.
    #[doc(alias = "fb-get-custom-audiences")]
    pub fn fb_get_custom_audiences(
        &self,
        type_: impl Into<models::FbGetCustomAudiencesType>,
        ad_account_id: impl Into<String>,
    ) -> FbGetCustomAudiences {
        let mut request = self.client.request(&routes::FB_GET_CUSTOM_AUDIENCES);
        request.query::<models::FbGetCustomAudiencesType>("type", &type_.into());
        request.query::<String>("adAccountId", &ad_account_id.into());
        FbGetCustomAudiences(request)
    }

    /// Get custom audience by ID: `GET /ad-publishing/facebook/custom-audience/{audienceId}`.
    ///
    /// * `audience_id`: text; for example `23851234567890123` (in the path), `audienceId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetCustomAudience::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1custom-audience~1{audienceId}/get`.
    #[doc(alias = "fb-get-custom-audience-by-id")]
    pub fn fb_get_custom_audience(
        &self,
        audience_id: impl Into<String>,
    ) -> FbGetCustomAudience {
        let mut request = self.client.request(&routes::FB_GET_CUSTOM_AUDIENCE);
        request.path::<String>("audienceId", &audience_id.into());
        FbGetCustomAudience(request)
    }

    /// Update custom audience: `PUT /ad-publishing/facebook/custom-audience/{audienceId}`.
    ///
    /// * `audience_id`: text; for example `23851234567890123` (in the path), `audienceId` on the wire
    /// * `name`: text; for example `My Custom Audience` (in the body)
    /// * `description`: text; for example `Lookalike audience from website visitors` (in the body)
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbUpdateCustomAudience::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1custom-audience~1{audienceId}/put`.
    #[doc(alias = "fb-update-custom-audience")]
    pub fn fb_update_custom_audience(
        &self,
        audience_id: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
    ) -> FbUpdateCustomAudience {
        let mut request = self.client.request(&routes::FB_UPDATE_CUSTOM_AUDIENCE);
        request.path::<String>("audienceId", &audience_id.into());
        request.field::<String>("name", &name.into());
        request.field::<String>("description", &description.into());
        FbUpdateCustomAudience(request)
    }

    /// Delete custom audience: `DELETE /ad-publishing/facebook/custom-audience/{audienceId}`.
    ///
    /// * `audience_id`: text; for example `23851234567890123` (in the path), `audienceId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbDeleteCustomAudience::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1custom-audience~1{audienceId}/delete`.
    #[doc(alias = "fb-delete-custom-audience")]
    pub fn fb_delete_custom_audience(
        &self,
        audience_id: impl Into<String>,
    ) -> FbDeleteCustomAudience {
        let mut request = self.client.request(&routes::FB_DELETE_CUSTOM_AUDIENCE);
        request.path::<String>("audienceId", &audience_id.into());
        FbDeleteCustomAudience(request)
    }

    /// Add custom audience member: `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member`.
    ///
    /// * `audience_id`: text; for example `23851234567890123` (in the path), `audienceId` on the wire
    /// * `contact_id`: text; for example `contact_123` (in the body), `contactId` on the wire
    ///
    /// [`FbAddCustomAudienceMember`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbAddCustomAudienceMember::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1custom-audience~1{audienceId}~1member/put`.
    #[doc(alias = "fb-add-custom-audience-member")]
    pub fn fb_add_custom_audience_member(
        &self,
        audience_id: impl Into<String>,
        contact_id: impl Into<String>,
    ) -> FbAddCustomAudienceMember {
        let mut request = self.client.request(&routes::FB_ADD_CUSTOM_AUDIENCE_MEMBER);
        request.path::<String>("audienceId", &audience_id.into());
        request.field::<String>("contactId", &contact_id.into());
        FbAddCustomAudienceMember(request)
    }

    /// Remove custom audience member: `DELETE /ad-publishing/facebook/custom-audience/{audienceId}/member`.
    ///
    /// * `audience_id`: text; for example `23851234567890123` (in the path), `audienceId` on the wire
    /// * `contact_id`: text; for example `contact_123` (in the body), `contactId` on the wire
    ///
    /// [`FbRemoveCustomAudienceMember`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbRemoveCustomAudienceMember::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1custom-audience~1{audienceId}~1member/delete`.
    #[doc(alias = "fb-remove-custom-audience-member")]
    pub fn fb_remove_custom_audience_member(
        &self,
        audience_id: impl Into<String>,
        contact_id: impl Into<String>,
    ) -> FbRemoveCustomAudienceMember {
        let mut request = self.client.request(&routes::FB_REMOVE_CUSTOM_AUDIENCE_MEMBER);
        request.path::<String>("audienceId", &audience_id.into());
        request.field::<String>("contactId", &contact_id.into());
        FbRemoveCustomAudienceMember(request)
    }

    /// Batch update audience members: `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member/batch`.
    ///
    /// * `audience_id`: text; for example `23851234567890123` (in the path), `audienceId` on the wire
    /// * `operation_type`: text; for example `ADD` (in the body), `operationType` on the wire
    ///
    /// [`FbBatchUpdateAudienceMembers`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbBatchUpdateAudienceMembers::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1custom-audience~1{audienceId}~1member~1batch/put`.
    #[doc(alias = "fb-batch-update-audience-members")]
    pub fn fb_batch_update_audience_members(
        &self,
        audience_id: impl Into<String>,
        operation_type: impl Into<String>,
    ) -> FbBatchUpdateAudienceMembers {
        let mut request = self.client.request(&routes::FB_BATCH_UPDATE_AUDIENCE_MEMBERS);
        request.path::<String>("audienceId", &audience_id.into());
        request.field::<String>("operationType", &operation_type.into());
        FbBatchUpdateAudienceMembers(request)
    }

    /// Set default page: `PUT /ad-publishing/facebook/page/default`.
    ///
    /// * `page_id`: text; for example `103456789012345` (in the body), `pageId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbSetDefaultPage::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1page~1default/put`.
    #[doc(alias = "fb-set-default-page")]
    pub fn fb_set_default_page(&self, page_id: impl Into<String>) -> FbSetDefaultPage {
        let mut request = self.client.request(&routes::FB_SET_DEFAULT_PAGE);
        request.field::<String>("pageId", &page_id.into());
        FbSetDefaultPage(request)
    }

    /// Get lead form by ID: `GET /ad-publishing/facebook/lead-form/{leadFormId}`.
    ///
    /// * `lead_form_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `leadFormId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetLeadForm::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1lead-form~1{leadFormId}/get`.
    #[doc(alias = "fb-get-lead-form")]
    pub fn fb_get_lead_form(&self, lead_form_id: impl Into<String>) -> FbGetLeadForm {
        let mut request = self.client.request(&routes::FB_GET_LEAD_FORM);
        request.path::<String>("leadFormId", &lead_form_id.into());
        FbGetLeadForm(request)
    }

    /// Get campaign with linked entities: `GET /ad-publishing/facebook/campaign/{campaignId}`.
    ///
    /// * `campaign_id`: text; for example `120208142050850608` (in the path), `campaignId` on the wire
    ///
    /// [`FbGetCampaign`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetCampaign::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1campaign~1{campaignId}/get`.
    #[doc(alias = "fb-get-campaign")]
    pub fn fb_get_campaign(&self, campaign_id: impl Into<String>) -> FbGetCampaign {
        let mut request = self.client.request(&routes::FB_GET_CAMPAIGN);
        request.path::<String>("campaignId", &campaign_id.into());
        FbGetCampaign(request)
    }

    /// Get entities: `GET /ad-publishing/facebook/entity`.
    ///
    /// * `type_`: one of `AD_MANAGER`, `INTEGRATION`; for example `AD_MANAGER` (in the query), `type` on the wire
    /// * `entity_type`: one of `CAMPAIGN`, `ADSET`, `AD`; for example `CAMPAIGN` (in the query), `entityType` on the wire
    ///
    /// [`FbGetEntity`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FbGetEntity::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1entity/get`.
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
        FbGetEntity(request)
    }

    /// Upsert campaign: `PUT /ad-publishing/facebook/campaigns`.
    ///
    /// [`FbUpsertCampaign`] has 5 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbUpsertCampaign::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1campaigns/put`.
    #[doc(alias = "fb-upsert-campaign")]
    pub fn fb_upsert_campaign(&self) -> FbUpsertCampaign {
        FbUpsertCampaign(self.client.request(&routes::FB_UPSERT_CAMPAIGN))
    }

    /// Upsert adset: `PUT /ad-publishing/facebook/adsets`.
    ///
    /// * `campaign_id`: text; for example `camp_123` (in the body), `campaignId` on the wire
    ///
    /// [`FbUpsertAdset`] has 11 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbUpsertAdset::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1adsets/put`.
    #[doc(alias = "fb-upsert-adset")]
    pub fn fb_upsert_adset(&self, campaign_id: impl Into<String>) -> FbUpsertAdset {
        let mut request = self.client.request(&routes::FB_UPSERT_ADSET);
        request.field::<String>("campaignId", &campaign_id.into());
        FbUpsertAdset(request)
    }

    /// Upsert ad: `PUT /ad-publishing/facebook/ads-v2`.
    ///
    /// * `campaign_id`: text; for example `camp_123` (in the body), `campaignId` on the wire
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
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1ads-v2/put`.
    #[doc(alias = "fb-upsert-ad")]
    pub fn fb_upsert_ad(
        &self,
        campaign_id: impl Into<String>,
        adset_id: impl Into<String>,
    ) -> FbUpsertAd {
        let mut request = self.client.request(&routes::FB_UPSERT_AD);
        request.field::<String>("campaignId", &campaign_id.into());
        request.field::<String>("adsetId", &adset_id.into());
        FbUpsertAd(request)
    }

    /// Pause campaign: `POST /ad-publishing/facebook/campaigns/{campaignId}/pause`.
    ///
    /// * `campaign_id`: text (in the path), `campaignId` on the wire
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbPauseCampaign::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1campaigns~1{campaignId}~1pause/post`.
    #[doc(alias = "fb-pause-campaign")]
    pub fn fb_pause_campaign(&self, campaign_id: impl Into<String>) -> FbPauseCampaign {
        let mut request = self.client.request(&routes::FB_PAUSE_CAMPAIGN);
        request.path::<String>("campaignId", &campaign_id.into());
        FbPauseCampaign(request)
    }

    /// Resume campaign: `POST /ad-publishing/facebook/campaigns/{campaignId}/resume`.
    ///
    /// * `campaign_id`: text (in the path), `campaignId` on the wire
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbResumeCampaign::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1campaigns~1{campaignId}~1resume/post`.
    #[doc(alias = "fb-resume-campaign")]
    pub fn fb_resume_campaign(
        &self,
        campaign_id: impl Into<String>,
    ) -> FbResumeCampaign {
        let mut request = self.client.request(&routes::FB_RESUME_CAMPAIGN);
        request.path::<String>("campaignId", &campaign_id.into());
        FbResumeCampaign(request)
    }

    /// Duplicate campaign: `POST /ad-publishing/facebook/campaigns/{campaignId}/duplicate`.
    ///
    /// * `campaign_id`: text (in the path), `campaignId` on the wire
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbDuplicateCampaign::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1campaigns~1{campaignId}~1duplicate/post`.
    #[doc(alias = "fb-duplicate-campaign")]
    pub fn fb_duplicate_campaign(
        &self,
        campaign_id: impl Into<String>,
    ) -> FbDuplicateCampaign {
        let mut request = self.client.request(&routes::FB_DUPLICATE_CAMPAIGN);
        request.path::<String>("campaignId", &campaign_id.into());
        FbDuplicateCampaign(request)
    }

    /// Delete campaign: `DELETE /ad-publishing/facebook/campaigns/{campaignId}`.
    ///
    /// * `campaign_id`: text (in the path), `campaignId` on the wire
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbDeleteCampaign::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1campaigns~1{campaignId}/delete`.
    #[doc(alias = "fb-delete-campaign")]
    pub fn fb_delete_campaign(
        &self,
        campaign_id: impl Into<String>,
    ) -> FbDeleteCampaign {
        let mut request = self.client.request(&routes::FB_DELETE_CAMPAIGN);
        request.path::<String>("campaignId", &campaign_id.into());
        FbDeleteCampaign(request)
    }

    /// Pause ad set: `POST /ad-publishing/facebook/adsets/{adsetId}/pause`.
    ///
    /// * `adset_id`: text (in the path), `adsetId` on the wire
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
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1adsets~1{adsetId}~1pause/post`.
    #[doc(alias = "fb-pause-adset")]
    pub fn fb_pause_adset(&self, adset_id: impl Into<String>) -> FbPauseAdset {
        let mut request = self.client.request(&routes::FB_PAUSE_ADSET);
        request.path::<String>("adsetId", &adset_id.into());
        FbPauseAdset(request)
    }

    /// Resume ad set: `POST /ad-publishing/facebook/adsets/{adsetId}/resume`.
    ///
    /// * `adset_id`: text (in the path), `adsetId` on the wire
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
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1adsets~1{adsetId}~1resume/post`.
    #[doc(alias = "fb-resume-adset")]
    pub fn fb_resume_adset(&self, adset_id: impl Into<String>) -> FbResumeAdset {
        let mut request = self.client.request(&routes::FB_RESUME_ADSET);
        request.path::<String>("adsetId", &adset_id.into());
        FbResumeAdset(request)
    }

    /// Duplicate ad set: `POST /ad-publishing/facebook/adsets/{adsetId}/duplicate`.
    ///
    /// * `adset_id`: text (in the path), `adsetId` on the wire
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1adsets~1{adsetId}~1duplicate/post`.
    #[doc(alias = "fb-duplicate-adset")]
    pub fn fb_duplicate_adset(&self, adset_id: impl Into<String>) -> FbDuplicateAdset {
        let mut request = self.client.request(&routes::FB_DUPLICATE_ADSET);
        request.path::<String>("adsetId", &adset_id.into());
        FbDuplicateAdset(request)
    }

    /// Delete ad set: `DELETE /ad-publishing/facebook/adsets/{adsetId}`.
    ///
    /// * `adset_id`: text (in the path), `adsetId` on the wire
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
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1adsets~1{adsetId}/delete`.
    #[doc(alias = "fb-delete-adset")]
    pub fn fb_delete_adset(&self, adset_id: impl Into<String>) -> FbDeleteAdset {
        let mut request = self.client.request(&routes::FB_DELETE_ADSET);
        request.path::<String>("adsetId", &adset_id.into());
        FbDeleteAdset(request)
    }

    /// Pause ad: `POST /ad-publishing/facebook/ads/{adId}/pause`.
    ///
    /// * `ad_id`: text (in the path), `adId` on the wire
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbPauseAd::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1ads~1{adId}~1pause/post`.
    #[doc(alias = "fb-pause-ad")]
    pub fn fb_pause_ad(&self, ad_id: impl Into<String>) -> FbPauseAd {
        let mut request = self.client.request(&routes::FB_PAUSE_AD);
        request.path::<String>("adId", &ad_id.into());
        FbPauseAd(request)
    }

    /// Resume ad: `POST /ad-publishing/facebook/ads/{adId}/resume`.
    ///
    /// * `ad_id`: text (in the path), `adId` on the wire
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbResumeAd::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1ads~1{adId}~1resume/post`.
    #[doc(alias = "fb-resume-ad")]
    pub fn fb_resume_ad(&self, ad_id: impl Into<String>) -> FbResumeAd {
        let mut request = self.client.request(&routes::FB_RESUME_AD);
        request.path::<String>("adId", &ad_id.into());
        FbResumeAd(request)
    }

    /// Duplicate ad: `POST /ad-publishing/facebook/ads/{adId}/duplicate`.
    ///
    /// * `ad_id`: text (in the path), `adId` on the wire
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1ads~1{adId}~1duplicate/post`.
    #[doc(alias = "fb-duplicate-ad")]
    pub fn fb_duplicate_ad(&self, ad_id: impl Into<String>) -> FbDuplicateAd {
        let mut request = self.client.request(&routes::FB_DUPLICATE_AD);
        request.path::<String>("adId", &ad_id.into());
        FbDuplicateAd(request)
    }

    /// Delete ad: `DELETE /ad-publishing/facebook/ads/{adId}`.
    ///
    /// * `ad_id`: text (in the path), `adId` on the wire
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FbDeleteAd::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1ads~1{adId}/delete`.
    #[doc(alias = "fb-delete-ad")]
    pub fn fb_delete_ad(&self, ad_id: impl Into<String>) -> FbDeleteAd {
        let mut request = self.client.request(&routes::FB_DELETE_AD);
        request.path::<String>("adId", &ad_id.into());
        FbDeleteAd(request)
    }

    /// Get reporting data: `GET /ad-publishing/google/reporting`.
    ///
    /// * `start_date`: text; for example `2022-01-11` (in the query), `startDate` on the wire
    /// * `end_date`: text; for example `2022-01-31` (in the query), `endDate` on the wire
    /// * `type_`: one of `AD_MANAGER`, `INTEGRATION`; for example `AD_MANAGER or INTEGRATION` (in the query), `type` on the wire
    /// * `fields`: list of `GoogleGetReportingFieldsItem` (in the query)
    ///
    /// [`GoogleGetReporting`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetReporting::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1reporting/get`.
    #[doc(alias = "google-get-reporting")]
    pub fn google_get_reporting(
        &self,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
        type_: impl Into<models::FbGetReportingType>,
        fields: impl Into<rt::List<models::GoogleGetReportingFieldsItem>>,
    ) -> GoogleGetReporting {
        let mut request = self.client.request(&routes::GOOGLE_GET_REPORTING);
        request.query::<String>("startDate", &start_date.into());
        request.query::<String>("endDate", &end_date.into());
        request.query::<models::FbGetReportingType>("type", &type_.into());
        request
            .query::<
                rt::List<models::GoogleGetReportingFieldsItem>,
            >("fields", &fields.into());
        GoogleGetReporting(request)
    }

    /// Get reporting list: `GET /ad-publishing/google/reporting/list`.
    ///
    /// * `list_type`: text; for example `campaigns` (in the query), `listType` on the wire
    /// * `start_date`: text; for example `2022-01-11` (in the query), `startDate` on the wire
    /// * `end_date`: text; for example `2022-01-31` (in the query), `endDate` on the wire
    /// * `type_`: one of `AD_MANAGER`, `INTEGRATION`; for example `INTEGRATION` (in the query), `type` on the wire
    ///
    /// [`GoogleGetReportingList`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetReportingList::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1reporting~1list/get`.
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
        GoogleGetReportingList(request)
    }

    /// Get campaign reporting: `GET /ad-publishing/google/reporting/campaign/{campaignId}`.
    ///
    /// * `campaign_id`: text; for example `camp_abc123` (in the path), `campaignId` on the wire
    /// * `start_date`: text; for example `2022-01-11` (in the query), `startDate` on the wire
    /// * `end_date`: text; for example `2022-01-31` (in the query), `endDate` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetCampaignReporting::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1reporting~1campaign~1{campaignId}/get`.
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
        GoogleGetCampaignReporting(request)
    }

    /// Get conversions: `GET /ad-publishing/google/conversions`.
    ///
    /// [`GoogleGetConversions`] has 5 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetConversions::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1conversions/get`.
    #[doc(alias = "google-get-conversions")]
    pub fn google_get_conversions(&self) -> GoogleGetConversions {
        GoogleGetConversions(self.client.request(&routes::GOOGLE_GET_CONVERSIONS))
    }

    /// Upsert conversion: `PUT /ad-publishing/google/conversions`.
    ///
    /// * `name`: text; for example `Purchase Conversion` (in the body)
    /// * `type_`: one of `UPLOAD_CLICKS`, `UPLOAD_CALLS`, `WEBPAGE`, `LEAD_FORM_SUBMIT`; for example `WEBPAGE` (in the body), `type` on the wire
    /// * `category`: text; for example `PURCHASE` (in the body)
    /// * `value_settings`: an object, `ConversionValueSettings` (in the body), `valueSettings` on the wire
    /// * `counting_type`: one of `ONE_PER_CLICK`, `MANY_PER_CLICK`; for example `ONE_PER_CLICK` (in the body), `countingType` on the wire
    /// * `attribution_model`: one of `GOOGLE_SEARCH_ATTRIBUTION_DATA_DRIVEN`, `GOOGLE_ADS_LAST_CLICK`; for example `GOOGLE_ADS_LAST_CLICK` (in the body), `attributionModel` on the wire
    /// * `click_through_window`: number; for example `30` (in the body), `clickThroughWindow` on the wire
    ///
    /// [`GoogleUpsertConversion`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`GoogleUpsertConversion::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1conversions/put`.
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
        click_through_window: f64,
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
        request.field::<f64>("clickThroughWindow", &click_through_window);
        GoogleUpsertConversion(request)
    }

    /// Get conversion by ID: `GET /ad-publishing/google/conversions/{conversionId}`.
    ///
    /// * `conversion_id`: text; for example `conv_abc123` (in the path), `conversionId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetConversion::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1conversions~1{conversionId}/get`.
    #[doc(alias = "google-get-conversion-by-id")]
    pub fn google_get_conversion(
        &self,
        conversion_id: impl Into<String>,
    ) -> GoogleGetConversion {
        let mut request = self.client.request(&routes::GOOGLE_GET_CONVERSION);
        request.path::<String>("conversionId", &conversion_id.into());
        GoogleGetConversion(request)
    }

    /// Delete conversion: `DELETE /ad-publishing/google/conversions/{conversionId}`.
    ///
    /// * `conversion_id`: text; for example `conv_abc123` (in the path), `conversionId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleDeleteConversion::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1conversions~1{conversionId}/delete`.
    #[doc(alias = "google-delete-conversion")]
    pub fn google_delete_conversion(
        &self,
        conversion_id: impl Into<String>,
    ) -> GoogleDeleteConversion {
        let mut request = self.client.request(&routes::GOOGLE_DELETE_CONVERSION);
        request.path::<String>("conversionId", &conversion_id.into());
        GoogleDeleteConversion(request)
    }

    /// Get Google integration: `GET /ad-publishing/google/integration`.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetIntegration::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1integration/get`.
    #[doc(alias = "google-get-integration")]
    pub fn google_get_integration(&self) -> GoogleGetIntegration {
        GoogleGetIntegration(self.client.request(&routes::GOOGLE_GET_INTEGRATION))
    }

    /// Create Google integration: `POST /ad-publishing/google/integration`.
    ///
    /// * `ad_account_id`: text; for example `123-456-7890` (in the body), `adAccountId` on the wire
    /// * `mcc_id`: text; for example `987-654-3210` (in the body), `mccId` on the wire
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`GoogleCreateIntegration::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1integration/post`.
    #[doc(alias = "google-create-integration")]
    pub fn google_create_integration(
        &self,
        ad_account_id: impl Into<String>,
        mcc_id: impl Into<String>,
    ) -> GoogleCreateIntegration {
        let mut request = self.client.request(&routes::GOOGLE_CREATE_INTEGRATION);
        request.field::<String>("adAccountId", &ad_account_id.into());
        request.field::<String>("mccId", &mcc_id.into());
        GoogleCreateIntegration(request)
    }

    /// Get current Google user: `GET /ad-publishing/google/me`.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetCurrentUser::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1me/get`.
    #[doc(alias = "google-get-current-user")]
    pub fn google_get_current_user(&self) -> GoogleGetCurrentUser {
        GoogleGetCurrentUser(self.client.request(&routes::GOOGLE_GET_CURRENT_USER))
    }

    /// Get Google ad accounts: `GET /ad-publishing/google/ad-accounts`.
    ///
    /// [`GoogleGetAdAccounts`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetAdAccounts::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1ad-accounts/get`.
    #[doc(alias = "google-get-ad-accounts")]
    pub fn google_get_ad_accounts(&self) -> GoogleGetAdAccounts {
        GoogleGetAdAccounts(self.client.request(&routes::GOOGLE_GET_AD_ACCOUNTS))
    }

    /// Get ad account details: `GET /ad-publishing/google/ad-accounts/{adAccountId}`.
    ///
    /// * `ad_account_id`: text; for example `act_abc123` (in the path), `adAccountId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetAdAccountDetails::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1ad-accounts~1{adAccountId}/get`.
    #[doc(alias = "google-get-ad-account-details")]
    pub fn google_get_ad_account_details(
        &self,
        ad_account_id: impl Into<String>,
    ) -> GoogleGetAdAccountDetails {
        let mut request = self.client.request(&routes::GOOGLE_GET_AD_ACCOUNT_DETAILS);
        request.path::<String>("adAccountId", &ad_account_id.into());
        GoogleGetAdAccountDetails(request)
    }

    /// Delete ad account: `DELETE /ad-publishing/google/ad-accounts/{adAccountId}`.
    ///
    /// * `ad_account_id`: text; for example `act_abc123` (in the path), `adAccountId` on the wire
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`GoogleDeleteAdAccount::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1ad-accounts~1{adAccountId}/delete`.
    #[doc(alias = "google-delete-ad-account")]
    pub fn google_delete_ad_account(
        &self,
        ad_account_id: impl Into<String>,
    ) -> GoogleDeleteAdAccount {
        let mut request = self.client.request(&routes::GOOGLE_DELETE_AD_ACCOUNT);
        request.path::<String>("adAccountId", &ad_account_id.into());
        GoogleDeleteAdAccount(request)
    }

    /// Publish ad: `POST /ad-publishing/google/ads/{adId}/publish`.
    ///
    /// * `ad_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `adId` on the wire
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1ads~1{adId}~1publish/post`.
    #[doc(alias = "google-publish-ad")]
    pub fn google_publish_ad(&self, ad_id: impl Into<String>) -> GooglePublishAd {
        let mut request = self.client.request(&routes::GOOGLE_PUBLISH_AD);
        request.path::<String>("adId", &ad_id.into());
        GooglePublishAd(request)
    }

    /// Search targeting options: `GET /ad-publishing/google/targeting/search`.
    ///
    /// * `type_`: text; for example `geolocation` (in the query), `type` on the wire
    ///
    /// [`GoogleSearchTargeting`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleSearchTargeting::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1targeting~1search/get`.
    #[doc(alias = "google-search-targeting")]
    pub fn google_search_targeting(
        &self,
        type_: impl Into<String>,
    ) -> GoogleSearchTargeting {
        let mut request = self.client.request(&routes::GOOGLE_SEARCH_TARGETING);
        request.query::<String>("type", &type_.into());
        GoogleSearchTargeting(request)
    }

    /// Get keyword ideas: `POST /ad-publishing/google/keyword-ideas`.
    ///
    /// * `url`: text; for example `https://example.com` (in the body)
    ///
    /// [`GoogleGetKeywordIdeas`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetKeywordIdeas::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1keyword-ideas/post`.
    #[doc(alias = "google-get-keyword-ideas")]
    pub fn google_get_keyword_ideas(
        &self,
        url: impl Into<String>,
    ) -> GoogleGetKeywordIdeas {
        let mut request = self.client.request(&routes::GOOGLE_GET_KEYWORD_IDEAS);
        request.field::<String>("url", &url.into());
        GoogleGetKeywordIdeas(request)
    }

    /// Get assets: `GET /ad-publishing/google/assets`.
    ///
    /// * `type_`: one of `CALL`, `SITELINK`, `LEAD_FORM`, `IMAGE`, `TEXT`; for example `CALL` (in the query), `type` on the wire
    ///
    /// [`GoogleGetAssets`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetAssets::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1assets/get`.
    #[doc(alias = "google-get-assets")]
    pub fn google_get_assets(
        &self,
        type_: impl Into<models::GoogleGetAssetsType>,
    ) -> GoogleGetAssets {
        let mut request = self.client.request(&routes::GOOGLE_GET_ASSETS);
        request.query::<models::GoogleGetAssetsType>("type", &type_.into());
        GoogleGetAssets(request)
    }

    /// Upsert assets: `POST /ad-publishing/google/assets`.
    ///
    /// * `type_`: one of `CALL`, `SITELINK`, `LEAD_FORM`; for example `CALL` (in the body), `type` on the wire
    /// * `payload`: one of several types, `UpsertAssetsPayload` (in the body)
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`GoogleUpsertAssets::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1assets/post`.
    #[doc(alias = "google-upsert-assets")]
    pub fn google_upsert_assets(
        &self,
        type_: impl Into<models::UpsertAssetsType>,
        payload: models::UpsertAssetsPayload,
    ) -> GoogleUpsertAssets {
        let mut request = self.client.request(&routes::GOOGLE_UPSERT_ASSETS);
        request.field::<models::UpsertAssetsType>("type", &type_.into());
        request.field::<models::UpsertAssetsPayload>("payload", &payload);
        GoogleUpsertAssets(request)
    }

    /// Get entities: `GET /ad-publishing/google/entity`.
    ///
    /// * `type_`: one of `AD_MANAGER`, `INTEGRATION`; for example `AD_MANAGER` (in the query), `type` on the wire
    /// * `entity_type`: one of `CAMPAIGN`, `ADGROUP`, `AD`; for example `CAMPAIGN` (in the query), `entityType` on the wire
    ///
    /// [`GoogleGetEntity`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetEntity::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1entity/get`.
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
        GoogleGetEntity(request)
    }

    /// Get target interests: `GET /ad-publishing/google/target-interests`.
    ///
    /// * `type_`: one of `AFFINITY`, `IN_MARKET`; for example `AFFINITY` (in the query), `type` on the wire
    /// * `advertising_channel_type`: text; for example `SEARCH` (in the query), `advertisingChannelType` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetTargetInterests::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1target-interests/get`.
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
        GoogleGetTargetInterests(request)
    }

    /// Get segments: `GET /ad-publishing/google/segments`.
    ///
    /// [`GoogleGetSegments`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetSegments::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1segments/get`.
    #[doc(alias = "google-get-segments")]
    pub fn google_get_segments(&self) -> GoogleGetSegments {
        GoogleGetSegments(self.client.request(&routes::GOOGLE_GET_SEGMENTS))
    }

    /// Upsert segment: `PUT /ad-publishing/google/segments`.
    ///
    /// * `query_type`: one of `CUSTOM_SEGMENTS`, `WEBSITE_VISITOR`, `CUSTOMER_MATCH`, `LOOKALIKE`; for example `CUSTOM_SEGMENTS` (in the query), `type` on the wire
    /// * `name`: text; for example `My Segment` (in the body)
    ///
    /// [`GoogleUpsertSegment`] has 11 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleUpsertSegment::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1segments/put`.
    #[doc(alias = "google-upsert-segment")]
    pub fn google_upsert_segment(
        &self,
        query_type: impl Into<models::GoogleUpsertSegmentType>,
        name: impl Into<String>,
    ) -> GoogleUpsertSegment {
        let mut request = self.client.request(&routes::GOOGLE_UPSERT_SEGMENT);
        request.query::<models::GoogleUpsertSegmentType>("type", &query_type.into());
        request.field::<String>("name", &name.into());
        GoogleUpsertSegment(request)
    }

    /// Get segment by ID: `GET /ad-publishing/google/segments/{segmentId}`.
    ///
    /// * `segment_id`: text; for example `seg_abc123` (in the path), `segmentId` on the wire
    /// * `type_`: one of `CUSTOM_SEGMENTS`, `DATA_SEGMENTS`; for example `CUSTOM_SEGMENTS` (in the query), `type` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetSegment::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1segments~1{segmentId}/get`.
    #[doc(alias = "google-get-segment-by-id")]
    pub fn google_get_segment(
        &self,
        segment_id: impl Into<String>,
        type_: impl Into<models::GoogleGetSegmentType>,
    ) -> GoogleGetSegment {
        let mut request = self.client.request(&routes::GOOGLE_GET_SEGMENT);
        request.path::<String>("segmentId", &segment_id.into());
        request.query::<models::GoogleGetSegmentType>("type", &type_.into());
        GoogleGetSegment(request)
    }

    /// Delete segment: `DELETE /ad-publishing/google/segments/{segmentId}`.
    ///
    /// * `segment_id`: text; for example `seg_abc123` (in the path), `segmentId` on the wire
    /// * `type_`: one of `CUSTOM_SEGMENTS`, `DATA_SEGMENTS`; for example `CUSTOM_SEGMENTS` (in the query), `type` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleDeleteSegment::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1segments~1{segmentId}/delete`.
    #[doc(alias = "google-delete-segment")]
    pub fn google_delete_segment(
        &self,
        segment_id: impl Into<String>,
        type_: impl Into<models::GoogleGetSegmentType>,
    ) -> GoogleDeleteSegment {
        let mut request = self.client.request(&routes::GOOGLE_DELETE_SEGMENT);
        request.path::<String>("segmentId", &segment_id.into());
        request.query::<models::GoogleGetSegmentType>("type", &type_.into());
        GoogleDeleteSegment(request)
    }

    /// Create offline user list job: `POST /ad-publishing/google/segments/offline-user-list-job`.
    ///
    /// [`GoogleCreateOfflineUserListJob`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`GoogleCreateOfflineUserListJob::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1segments~1offline-user-list-job/post`.
    #[doc(alias = "google-create-offline-user-list-job")]
    pub fn google_create_offline_user_list_job(&self) -> GoogleCreateOfflineUserListJob {
        GoogleCreateOfflineUserListJob(
            self.client.request(&routes::GOOGLE_CREATE_OFFLINE_USER_LIST_JOB),
        )
    }

    /// Get audiences: `GET /ad-publishing/google/audiences`.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetAudiences::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1audiences/get`.
    #[doc(alias = "google-get-audiences")]
    pub fn google_get_audiences(&self) -> GoogleGetAudiences {
        GoogleGetAudiences(self.client.request(&routes::GOOGLE_GET_AUDIENCES))
    }

    /// Upsert audience: `PUT /ad-publishing/google/audiences`.
    ///
    /// * `name`: text; for example `My Audience` (in the body)
    ///
    /// [`GoogleUpsertAudience`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`GoogleUpsertAudience::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1audiences/put`.
    #[doc(alias = "google-upsert-audience")]
    pub fn google_upsert_audience(
        &self,
        name: impl Into<String>,
    ) -> GoogleUpsertAudience {
        let mut request = self.client.request(&routes::GOOGLE_UPSERT_AUDIENCE);
        request.field::<String>("name", &name.into());
        GoogleUpsertAudience(request)
    }

    /// Get audience by ID: `GET /ad-publishing/google/audiences/{audienceId}`.
    ///
    /// * `audience_id`: text; for example `aud_abc123` (in the path), `audienceId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetAudience::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1audiences~1{audienceId}/get`.
    #[doc(alias = "google-get-audience-by-id")]
    pub fn google_get_audience(
        &self,
        audience_id: impl Into<String>,
    ) -> GoogleGetAudience {
        let mut request = self.client.request(&routes::GOOGLE_GET_AUDIENCE);
        request.path::<String>("audienceId", &audience_id.into());
        GoogleGetAudience(request)
    }

    /// Upsert Google campaign: `PUT /ad-publishing/google/ads`.
    ///
    /// * `name`: text; for example `My Campaign` (in the body)
    /// * `advertising_channel_type`: one of `SEARCH`, `DISCOVERY`, `DISPLAY`, `HOTEL`, `LOCAL`, `MULTI_CHANNEL`, `PERFORMANCE_MAX`, `DEMAND_GEN` (in the body), `advertisingChannelType` on the wire
    ///
    /// [`GoogleUpsertCampaign`] has 19 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`GoogleUpsertCampaign::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1ads/put`.
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
        GoogleUpsertCampaign(request)
    }

    /// Get Google campaign by ID: `GET /ad-publishing/google/ads/{adId}`.
    ///
    /// * `ad_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `adId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetCampaign::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1ads~1{adId}/get`.
    #[doc(alias = "google-get-campaign-by-id")]
    pub fn google_get_campaign(&self, ad_id: impl Into<String>) -> GoogleGetCampaign {
        let mut request = self.client.request(&routes::GOOGLE_GET_CAMPAIGN);
        request.path::<String>("adId", &ad_id.into());
        GoogleGetCampaign(request)
    }

    /// Get conversion goals: `GET /ad-publishing/google/conversion-goals`.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GoogleGetConversionGoals::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1conversion-goals/get`.
    #[doc(alias = "google-get-conversion-goals")]
    pub fn google_get_conversion_goals(&self) -> GoogleGetConversionGoals {
        GoogleGetConversionGoals(
            self.client.request(&routes::GOOGLE_GET_CONVERSION_GOALS),
        )
    }

    /// Get LinkedIn integration: `GET /ad-publishing/linkedin/integration`.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiGetIntegration::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1integration/get`.
    #[doc(alias = "li-get-integration")]
    pub fn li_get_integration(&self) -> LiGetIntegration {
        LiGetIntegration(self.client.request(&routes::LI_GET_INTEGRATION))
    }

    /// Create LinkedIn integration: `POST /ad-publishing/linkedin/integration`.
    ///
    /// * `ad_account_id`: text; for example `12345678` (in the body), `adAccountId` on the wire
    /// * `ad_account_name`: text; for example `My Ad Account` (in the body), `adAccountName` on the wire
    /// * `currency_code`: text; for example `USD` (in the body), `currencyCode` on the wire
    /// * `organization_id`: text; for example `12345678` (in the body), `organizationId` on the wire
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`LiCreateIntegration::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1integration/post`.
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
        LiCreateIntegration(request)
    }

    /// Get LinkedIn ad accounts: `GET /ad-publishing/linkedin/ad-accounts`.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiGetAdAccounts::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1ad-accounts/get`.
    #[doc(alias = "li-get-ad-accounts")]
    pub fn li_get_ad_accounts(&self) -> LiGetAdAccounts {
        LiGetAdAccounts(self.client.request(&routes::LI_GET_AD_ACCOUNTS))
    }

    /// Get ad account details: `GET /ad-publishing/linkedin/ad-account`.
    ///
    /// * `ad_account_id`: text; for example `12345678` (in the query), `adAccountId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiGetAdAccountDetails::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1ad-account/get`.
    #[doc(alias = "li-get-ad-account-details")]
    pub fn li_get_ad_account_details(
        &self,
        ad_account_id: impl Into<String>,
    ) -> LiGetAdAccountDetails {
        let mut request = self.client.request(&routes::LI_GET_AD_ACCOUNT_DETAILS);
        request.query::<String>("adAccountId", &ad_account_id.into());
        LiGetAdAccountDetails(request)
    }

    /// Delete ad account: `DELETE /ad-publishing/linkedin/ad-account`.
    ///
    /// * `ad_account_id`: text; for example `12345678` (in the query), `adAccountId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiDeleteAdAccount::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1ad-account/delete`.
    #[doc(alias = "li-delete-ad-account")]
    pub fn li_delete_ad_account(
        &self,
        ad_account_id: impl Into<String>,
    ) -> LiDeleteAdAccount {
        let mut request = self.client.request(&routes::LI_DELETE_AD_ACCOUNT);
        request.query::<String>("adAccountId", &ad_account_id.into());
        LiDeleteAdAccount(request)
    }

    /// Get current LinkedIn user: `GET /ad-publishing/linkedin/me`.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiGetCurrentUser::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1me/get`.
    #[doc(alias = "li-get-current-user")]
    pub fn li_get_current_user(&self) -> LiGetCurrentUser {
        LiGetCurrentUser(self.client.request(&routes::LI_GET_CURRENT_USER))
    }

    /// Get ad campaign group: `GET /ad-publishing/linkedin/ads/{adId}`.
    ///
    /// * `ad_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `adId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiGetCampaignGroup::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1ads~1{adId}/get`.
    #[doc(alias = "li-get-campaign-group")]
    pub fn li_get_campaign_group(&self, ad_id: impl Into<String>) -> LiGetCampaignGroup {
        let mut request = self.client.request(&routes::LI_GET_CAMPAIGN_GROUP);
        request.path::<String>("adId", &ad_id.into());
        LiGetCampaignGroup(request)
    }

    /// Publish ad campaign group: `POST /ad-publishing/linkedin/ads/{adId}/publish`.
    ///
    /// * `ad_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `adId` on the wire
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`LiPublishCampaignGroup::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1ads~1{adId}~1publish/post`.
    #[doc(alias = "li-publish-campaign-group")]
    pub fn li_publish_campaign_group(
        &self,
        ad_id: impl Into<String>,
    ) -> LiPublishCampaignGroup {
        let mut request = self.client.request(&routes::LI_PUBLISH_CAMPAIGN_GROUP);
        request.path::<String>("adId", &ad_id.into());
        LiPublishCampaignGroup(request)
    }

    /// Upsert ad campaign group: `PUT /ad-publishing/linkedin/ads`.
    ///
    /// [`LiUpsertCampaignGroup`] has 12 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`LiUpsertCampaignGroup::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1ads/put`.
    #[doc(alias = "li-upsert-campaign-group")]
    pub fn li_upsert_campaign_group(&self) -> LiUpsertCampaignGroup {
        LiUpsertCampaignGroup(self.client.request(&routes::LI_UPSERT_CAMPAIGN_GROUP))
    }

    /// Search targeting options: `GET /ad-publishing/linkedin/targeting/search`.
    ///
    /// * `facet`: text; for example `locations` (in the query)
    ///
    /// [`LiSearchTargeting`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiSearchTargeting::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1targeting~1search/get`.
    #[doc(alias = "li-search-targeting")]
    pub fn li_search_targeting(&self, facet: impl Into<String>) -> LiSearchTargeting {
        let mut request = self.client.request(&routes::LI_SEARCH_TARGETING);
        request.query::<String>("facet", &facet.into());
        LiSearchTargeting(request)
    }

    /// Get lead forms: `GET /ad-publishing/linkedin/{accountId}/forms`.
    ///
    /// * `account_id`: text; for example `12345678` (in the path), `accountId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiGetLeadForms::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1{accountId}~1forms/get`.
    #[doc(alias = "li-get-lead-forms")]
    pub fn li_get_lead_forms(&self, account_id: impl Into<String>) -> LiGetLeadForms {
        let mut request = self.client.request(&routes::LI_GET_LEAD_FORMS);
        request.path::<String>("accountId", &account_id.into());
        LiGetLeadForms(request)
    }

    /// Create lead form: `POST /ad-publishing/linkedin/{accountId}/form`.
    ///
    /// * `account_id`: text (in the path), `accountId` on the wire
    /// * `owner`: an object, `SponsoredAccountOwner` (in the body)
    /// * `creation_locale`: an object, `CreationLocale` (in the body), `creationLocale` on the wire
    /// * `name`: text; for example `Contact Us` (in the body)
    /// * `state`: only `PUBLISHED`; for example `PUBLISHED` (in the body)
    /// * `content`: an object, `LeadFormContent` (in the body)
    ///
    /// [`LiCreateLeadForm`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiCreateLeadForm::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1{accountId}~1form/post`.
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
        LiCreateLeadForm(request)
    }

    /// Update ad status: `PATCH /ad-publishing/linkedin/{adId}/status`.
    ///
    /// * `ad_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `adId` on the wire
    /// * `operation_type`: one of `PAUSED`, `ARCHIVED`, `RESUME`; for example `PAUSED` (in the body), `operationType` on the wire
    /// * `type_`: one of `adGroup`, `adCampaign`, `ad`; for example `adCampaign` (in the body), `type` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiUpdateAdStatus::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1{adId}~1status/patch`.
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
        LiUpdateAdStatus(request)
    }

    /// Get ad analytics: `GET /ad-publishing/linkedin/reporting`.
    ///
    /// * `start_date`: text; for example `2024-01-01` (in the query), `startDate` on the wire
    /// * `end_date`: text; for example `2024-01-31` (in the query), `endDate` on the wire
    ///
    /// [`LiGetAdAnalytics`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiGetAdAnalytics::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1reporting/get`.
    #[doc(alias = "li-get-ad-analytics")]
    pub fn li_get_ad_analytics(
        &self,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> LiGetAdAnalytics {
        let mut request = self.client.request(&routes::LI_GET_AD_ANALYTICS);
        request.query::<String>("startDate", &start_date.into());
        request.query::<String>("endDate", &end_date.into());
        LiGetAdAnalytics(request)
    }

    /// Get reporting list: `GET /ad-publishing/linkedin/reporting/list`.
    ///
    /// * `list_type`: text (in the query), `listType` on the wire
    /// * `campaign_id`: text (in the query), `campaignId` on the wire
    /// * `campaign_group_id`: text (in the query), `campaignGroupId` on the wire
    /// * `start_date`: text; for example `2024-01-01` (in the query), `startDate` on the wire
    /// * `end_date`: text; for example `2024-01-31` (in the query), `endDate` on the wire
    ///
    /// [`LiGetReportingList`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiGetReportingList::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1reporting~1list/get`.
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
        LiGetReportingList(request)
    }

    /// Get campaign group reporting: `GET /ad-publishing/linkedin/reporting/campaign-group/{campaignGroupId}`.
    ///
    /// * `path_campaign_group_id`: text; for example `12345678` (in the path), `campaignGroupId` on the wire
    /// * `start_date`: text (in the query), `startDate` on the wire
    /// * `end_date`: text (in the query), `endDate` on the wire
    ///
    /// [`LiGetCampaignGroupReporting`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`LiGetCampaignGroupReporting::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `adPublishing.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1reporting~1campaign-group~1{campaignGroupId}/get`.
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
        LiGetCampaignGroupReporting(request)
    }
}
