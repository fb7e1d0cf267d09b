// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Ad manager a request is for.

use super::models;
use crate::runtime as rt;

pub use crate::api::ad_manager::kinds::{
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

/// `GET /ad-publishing/facebook/reporting`.
pub enum FbGetReporting {}

impl rt::Kind for FbGetReporting {
    type Answer = models::FacebookReport;
}

impl rt::Located for FbGetReporting {}

/// `GET /ad-publishing/facebook/reporting/list`.
pub enum FbGetReportingList {}

impl rt::Kind for FbGetReportingList {
    type Answer = rt::List<models::FacebookReportEntry>;
}

impl rt::Located for FbGetReportingList {}

/// `GET /ad-publishing/facebook/me`.
pub enum FbGetCurrentUser {}

impl rt::Kind for FbGetCurrentUser {
    type Answer = models::FacebookUser;
}

impl rt::Located for FbGetCurrentUser {}

/// `GET /ad-publishing/facebook/page/{pageId}/forms`.
pub enum FbGetPageLeadForms {}

impl rt::Kind for FbGetPageLeadForms {
    type Answer = rt::List<models::FacebookLeadForm>;
}

impl rt::Located for FbGetPageLeadForms {}

/// `POST /ad-publishing/facebook/page/{pageId}/forms`.
pub enum FbCreatePageLeadForm {}

impl rt::Kind for FbCreatePageLeadForm {
    type Answer = rt::Json;
}

impl rt::Located for FbCreatePageLeadForm {}

/// `GET /ad-publishing/facebook/ad-accounts/{adAccountId}`.
pub enum FbGetAdAccount {}

impl rt::Kind for FbGetAdAccount {
    type Answer = models::FacebookAdAccount;
}

impl rt::Located for FbGetAdAccount {}

/// `GET /ad-publishing/facebook/conversation-forms`.
pub enum FbGetConversationForms {}

impl rt::Kind for FbGetConversationForms {
    type Answer = rt::List<models::FacebookConversationForm>;
}

impl rt::Located for FbGetConversationForms {}

/// `GET /ad-publishing/facebook/integration`.
pub enum FbGetIntegration {}

impl rt::Kind for FbGetIntegration {
    type Answer = models::FacebookIntegration;
}

impl rt::Located for FbGetIntegration {}

/// `GET /ad-publishing/facebook/targeting/search`.
pub enum FbSearchTargeting {}

impl rt::Kind for FbSearchTargeting {
    type Answer = rt::List<models::FacebookTargetingOption>;
}

impl rt::Located for FbSearchTargeting {}

/// `GET /ad-publishing/facebook/custom-audience/{audienceId}`.
pub enum FbGetCustomAudience {}

impl rt::Kind for FbGetCustomAudience {
    type Answer = models::FacebookCustomAudience;
}

impl rt::Located for FbGetCustomAudience {}

/// `PUT /ad-publishing/facebook/custom-audience/{audienceId}`.
pub enum FbUpdateCustomAudience {}

impl rt::Kind for FbUpdateCustomAudience {
    type Answer = models::AudienceAcknowledgement;
}

impl rt::Located for FbUpdateCustomAudience {}

/// `DELETE /ad-publishing/facebook/custom-audience/{audienceId}`.
pub enum FbDeleteCustomAudience {}

impl rt::Kind for FbDeleteCustomAudience {
    type Answer = models::Acknowledgement;
}

impl rt::Located for FbDeleteCustomAudience {}

/// `PUT /ad-publishing/facebook/page/default`.
pub enum FbSetDefaultPage {}

impl rt::Kind for FbSetDefaultPage {
    type Answer = models::Acknowledgement;
}

impl rt::Located for FbSetDefaultPage {}

/// `GET /ad-publishing/facebook/lead-form/{leadFormId}`.
pub enum FbGetLeadForm {}

impl rt::Kind for FbGetLeadForm {
    type Answer = models::FacebookLeadFormDefinition;
}

impl rt::Located for FbGetLeadForm {}

/// `GET /ad-publishing/facebook/campaign/{campaignId}`.
pub enum FbGetCampaign {}

impl rt::Kind for FbGetCampaign {
    type Answer = models::FacebookCampaign;
}

impl rt::Located for FbGetCampaign {}

/// `PUT /ad-publishing/facebook/campaigns`.
pub enum FbUpsertCampaign {}

impl rt::Kind for FbUpsertCampaign {
    type Answer = models::FacebookCampaign;
}

impl rt::Located for FbUpsertCampaign {}

/// `PUT /ad-publishing/facebook/adsets`.
pub enum FbUpsertAdset {}

impl rt::Kind for FbUpsertAdset {
    type Answer = models::FacebookAdset;
}

impl rt::Located for FbUpsertAdset {}

/// `PUT /ad-publishing/facebook/ads`.
pub enum FbUpsertAd {}

impl rt::Kind for FbUpsertAd {
    type Answer = rt::Json;
}

impl rt::Located for FbUpsertAd {}

/// `POST /ad-publishing/facebook/campaigns/{campaignId}/duplicate`.
pub enum FbDuplicateCampaign {}

impl rt::Kind for FbDuplicateCampaign {
    type Answer = models::FacebookCampaign;
}

impl rt::Located for FbDuplicateCampaign {}

/// `POST /ad-publishing/facebook/adsets/{adSetId}/pause`.
pub enum FbPauseAdset {}

impl rt::Kind for FbPauseAdset {
    type Answer = rt::Json;
}

impl rt::Located for FbPauseAdset {}

/// `POST /ad-publishing/facebook/adsets/{adSetId}/resume`.
pub enum FbResumeAdset {}

impl rt::Kind for FbResumeAdset {
    type Answer = rt::Json;
}

impl rt::Located for FbResumeAdset {}

/// `POST /ad-publishing/facebook/adsets/{adSetId}/duplicate`.
pub enum FbDuplicateAdset {}

impl rt::Kind for FbDuplicateAdset {
    type Answer = rt::Json;
}

/// `DELETE /ad-publishing/facebook/adsets/{adSetId}`.
pub enum FbDeleteAdset {}

impl rt::Kind for FbDeleteAdset {
    type Answer = rt::Json;
}

impl rt::Located for FbDeleteAdset {}

/// `GET /ad-publishing/facebook/campaigns/{campaignId}/publishing-progress`.
pub enum FbGetCampaignPublishingProgress {}

impl rt::Kind for FbGetCampaignPublishingProgress {
    type Answer = models::PublishingProgressResponse;
}

impl rt::Located for FbGetCampaignPublishingProgress {}

/// `GET /ad-publishing/google/reporting`.
pub enum GoogleGetReporting {}

impl rt::Kind for GoogleGetReporting {
    type Answer = models::GoogleReport;
}

impl rt::Located for GoogleGetReporting {}

/// `GET /ad-publishing/google/conversions/{conversionId}`.
pub enum GoogleGetConversion {}

impl rt::Kind for GoogleGetConversion {
    type Answer = models::GoogleConversion;
}

impl rt::Located for GoogleGetConversion {}

/// `DELETE /ad-publishing/google/conversions/{conversionId}`.
pub enum GoogleDeleteConversion {}

impl rt::Kind for GoogleDeleteConversion {
    type Answer = rt::List<models::GoogleResource>;
}

impl rt::Located for GoogleDeleteConversion {}

/// `GET /ad-publishing/google/integration`.
pub enum GoogleGetIntegration {}

impl rt::Kind for GoogleGetIntegration {
    type Answer = models::GoogleIntegration;
}

impl rt::Located for GoogleGetIntegration {}

/// `GET /ad-publishing/google/me`.
pub enum GoogleGetCurrentUser {}

impl rt::Kind for GoogleGetCurrentUser {
    type Answer = models::GoogleUser;
}

impl rt::Located for GoogleGetCurrentUser {}

/// `GET /ad-publishing/google/ad-accounts/{adAccountId}`.
pub enum GoogleGetAdAccountDetails {}

impl rt::Kind for GoogleGetAdAccountDetails {
    type Answer = models::GoogleAdAccount;
}

impl rt::Located for GoogleGetAdAccountDetails {}

/// `POST /ad-publishing/google/ads/{adId}/publish`.
pub enum GooglePublishAd {}

impl rt::Kind for GooglePublishAd {
    type Answer = models::GoogleCampaign;
}

/// `POST /ad-publishing/google/keyword-ideas`.
pub enum GoogleGetKeywordIdeas {}

impl rt::Kind for GoogleGetKeywordIdeas {
    type Answer = rt::List<models::GoogleKeywordIdea>;
}

impl rt::Located for GoogleGetKeywordIdeas {}

/// `GET /ad-publishing/google/audiences`.
pub enum GoogleGetAudiences {}

impl rt::Kind for GoogleGetAudiences {
    type Answer = rt::List<models::GoogleAudience>;
}

impl rt::Located for GoogleGetAudiences {}

/// `GET /ad-publishing/google/audiences/{audienceId}`.
pub enum GoogleGetAudience {}

impl rt::Kind for GoogleGetAudience {
    type Answer = models::GoogleAudience;
}

impl rt::Located for GoogleGetAudience {}

/// `PUT /ad-publishing/google/ads`.
pub enum GoogleUpsertCampaign {}

impl rt::Kind for GoogleUpsertCampaign {
    type Answer = models::GoogleCampaign;
}

impl rt::Located for GoogleUpsertCampaign {}

/// `GET /ad-publishing/google/ads/{adId}`.
pub enum GoogleGetCampaign {}

impl rt::Kind for GoogleGetCampaign {
    type Answer = models::GoogleCampaign;
}

impl rt::Located for GoogleGetCampaign {}

/// `GET /ad-publishing/google/conversion-goals`.
pub enum GoogleGetConversionGoals {}

impl rt::Kind for GoogleGetConversionGoals {
    type Answer = rt::List<models::GoogleConversionGoal>;
}

impl rt::Located for GoogleGetConversionGoals {}

/// `GET /ad-publishing/linkedin/integration`.
pub enum LiGetIntegration {}

impl rt::Kind for LiGetIntegration {
    type Answer = models::LinkedInIntegration;
}

impl rt::Located for LiGetIntegration {}

/// `GET /ad-publishing/linkedin/ad-accounts`.
pub enum LiGetAdAccounts {}

impl rt::Kind for LiGetAdAccounts {
    type Answer = rt::List<models::LinkedInAdAccount>;
}

impl rt::Located for LiGetAdAccounts {}

/// `GET /ad-publishing/linkedin/me`.
pub enum LiGetCurrentUser {}

impl rt::Kind for LiGetCurrentUser {
    type Answer = models::LinkedInUser;
}

impl rt::Located for LiGetCurrentUser {}

/// `GET /ad-publishing/linkedin/ads/{adId}`.
pub enum LiGetCampaignGroup {}

impl rt::Kind for LiGetCampaignGroup {
    type Answer = models::LinkedInCampaignGroup;
}

impl rt::Located for LiGetCampaignGroup {}

/// `PUT /ad-publishing/linkedin/ads`.
pub enum LiUpsertCampaignGroup {}

impl rt::Kind for LiUpsertCampaignGroup {
    type Answer = models::LinkedInCampaignGroup;
}

impl rt::Located for LiUpsertCampaignGroup {}

/// `GET /ad-publishing/linkedin/{accountId}/forms`.
pub enum LiGetLeadForms {}

impl rt::Kind for LiGetLeadForms {
    type Answer = rt::List<models::LinkedInLeadForm>;
}

impl rt::Located for LiGetLeadForms {}

/// `POST /ad-publishing/linkedin/{accountId}/form`.
pub enum LiCreateLeadForm {}

impl rt::Kind for LiCreateLeadForm {
    type Answer = models::LinkedInLeadForm;
}

impl rt::Located for LiCreateLeadForm {}

/// `PATCH /ad-publishing/linkedin/{adId}/status`.
pub enum LiUpdateAdStatus {}

impl rt::Kind for LiUpdateAdStatus {
    type Answer = models::Acknowledgement;
}

impl rt::Located for LiUpdateAdStatus {}

/// `GET /ad-publishing/linkedin/reporting`.
pub enum LiGetAdAnalytics {}

impl rt::Kind for LiGetAdAnalytics {
    type Answer = models::LinkedInReport;
}

impl rt::Located for LiGetAdAnalytics {}

/// `GET /ad-publishing/linkedin/reporting/list`.
pub enum LiGetReportingList {}

impl rt::Kind for LiGetReportingList {
    type Answer = rt::List<models::LinkedInReportEntry>;
}

impl rt::Located for LiGetReportingList {}

/// `GET /ad-publishing/linkedin/reporting/campaign-group/{campaignGroupId}`.
pub enum LiGetCampaignGroupReporting {}

impl rt::Kind for LiGetCampaignGroupReporting {
    type Answer = models::LinkedInCampaignGroupReport;
}

impl rt::Located for LiGetCampaignGroupReporting {}
