// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Ad manager a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /ad-publishing/facebook/reporting`.
pub enum FbGetReporting {}

impl rt::Kind for FbGetReporting {
    type Answer = models::FacebookReport;
}

impl rt::Located for FbGetReporting {}

/// `GET /ad-publishing/facebook/reporting/campaign/{campaignId}`.
pub enum FbGetCampaignReporting {}

impl rt::Kind for FbGetCampaignReporting {
    type Answer = models::FacebookCampaignReport;
}

impl rt::Located for FbGetCampaignReporting {}

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

/// `GET /ad-publishing/facebook/pages`.
pub enum FbGetPages {}

impl rt::Kind for FbGetPages {
    type Answer = rt::List<models::FacebookPage>;
}

impl rt::Located for FbGetPages {}

/// `GET /ad-publishing/facebook/page/{pageId}/instagram`.
pub enum FbGetInstagramAccounts {}

impl rt::Kind for FbGetInstagramAccounts {
    type Answer = rt::List<models::InstagramAccount>;
}

impl rt::Located for FbGetInstagramAccounts {}

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

/// `GET /ad-publishing/facebook/ad-accounts`.
pub enum FbGetAdAccounts {}

impl rt::Kind for FbGetAdAccounts {
    type Answer = rt::List<models::FacebookAdAccount>;
}

impl rt::Located for FbGetAdAccounts {}

/// `GET /ad-publishing/facebook/ad-accounts/{adAccountId}`.
pub enum FbGetAdAccount {}

impl rt::Kind for FbGetAdAccount {
    type Answer = models::FacebookAdAccount;
}

impl rt::Located for FbGetAdAccount {}

/// `DELETE /ad-publishing/facebook/ad-accounts/{adAccountId}`.
pub enum FbDeleteAdAccount {}

impl rt::Kind for FbDeleteAdAccount {
    type Answer = models::Acknowledgement;
}

impl rt::Located for FbDeleteAdAccount {}

/// `GET /ad-publishing/facebook/conversation-forms`.
pub enum FbGetConversationForms {}

impl rt::Kind for FbGetConversationForms {
    type Answer = rt::List<models::FacebookConversationForm>;
}

impl rt::Located for FbGetConversationForms {}

/// `POST /ad-publishing/facebook/conversation-forms`.
pub enum FbCreateConversationForm {}

impl rt::Kind for FbCreateConversationForm {
    type Answer = models::FacebookConversationForm;
}

impl rt::Located for FbCreateConversationForm {}

/// `GET /ad-publishing/facebook/integration`.
pub enum FbGetIntegration {}

impl rt::Kind for FbGetIntegration {
    type Answer = models::FacebookIntegration;
}

impl rt::Located for FbGetIntegration {}

/// `POST /ad-publishing/facebook/integration`.
pub enum FbCreateIntegration {}

impl rt::Kind for FbCreateIntegration {
    type Answer = models::FacebookIntegration;
}

impl rt::Located for FbCreateIntegration {}

/// `DELETE /ad-publishing/facebook/integration`.
pub enum FbDeleteIntegration {}

impl rt::Kind for FbDeleteIntegration {
    type Answer = models::Acknowledgement;
}

impl rt::Located for FbDeleteIntegration {}

/// `GET /ad-publishing/facebook/targeting/search`.
pub enum FbSearchTargeting {}

impl rt::Kind for FbSearchTargeting {
    type Answer = rt::List<models::FacebookTargetingOption>;
}

/// `POST /ad-publishing/facebook/campaigns/{campaignId}/publish`.
pub enum FbPublishCampaign {}

impl rt::Kind for FbPublishCampaign {
    type Answer = rt::Json;
}

impl rt::Located for FbPublishCampaign {}

/// `DELETE /ad-publishing/facebook/page`.
pub enum FbDeletePage {}

impl rt::Kind for FbDeletePage {
    type Answer = models::Acknowledgement;
}

impl rt::Located for FbDeletePage {}

/// `GET /ad-publishing/facebook/pixels`.
pub enum FbGetPixels {}

impl rt::Kind for FbGetPixels {
    type Answer = models::FacebookPixelAnswer;
}

impl rt::Located for FbGetPixels {}

/// `PUT /ad-publishing/facebook/pixels`.
pub enum FbUpsertPixel {}

impl rt::Kind for FbUpsertPixel {
    type Answer = models::FacebookPixelSaved;
}

impl rt::Located for FbUpsertPixel {}

/// `GET /ad-publishing/facebook/custom-audience`.
pub enum FbGetCustomAudiences {}

impl rt::Kind for FbGetCustomAudiences {
    type Answer = rt::List<models::FacebookCustomAudience>;
}

impl rt::Located for FbGetCustomAudiences {}

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

/// `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member`.
pub enum FbAddCustomAudienceMember {}

impl rt::Kind for FbAddCustomAudienceMember {
    type Answer = models::AudienceAcknowledgement;
}

impl rt::Located for FbAddCustomAudienceMember {}

/// `DELETE /ad-publishing/facebook/custom-audience/{audienceId}/member`.
pub enum FbRemoveCustomAudienceMember {}

impl rt::Kind for FbRemoveCustomAudienceMember {
    type Answer = models::AudienceAcknowledgement;
}

impl rt::Located for FbRemoveCustomAudienceMember {}

/// `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member/batch`.
pub enum FbBatchUpdateAudienceMembers {}

impl rt::Kind for FbBatchUpdateAudienceMembers {
    type Answer = models::Acknowledgement;
}

impl rt::Located for FbBatchUpdateAudienceMembers {}

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

/// `GET /ad-publishing/facebook/entity`.
pub enum FbGetEntity {}

impl rt::Kind for FbGetEntity {
    type Answer = models::FacebookEntities;
}

impl rt::Paged for FbGetEntity {
    type Item = models::FacebookEntity;
}

impl rt::Located for FbGetEntity {}

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

/// `PUT /ad-publishing/facebook/ads-v2`.
pub enum FbUpsertAd {}

impl rt::Kind for FbUpsertAd {
    type Answer = models::FacebookAd;
}

impl rt::Located for FbUpsertAd {}

/// `POST /ad-publishing/facebook/campaigns/{campaignId}/pause`.
pub enum FbPauseCampaign {}

impl rt::Kind for FbPauseCampaign {
    type Answer = models::Acknowledgement;
}

impl rt::Located for FbPauseCampaign {}

/// `POST /ad-publishing/facebook/campaigns/{campaignId}/resume`.
pub enum FbResumeCampaign {}

impl rt::Kind for FbResumeCampaign {
    type Answer = models::Acknowledgement;
}

impl rt::Located for FbResumeCampaign {}

/// `POST /ad-publishing/facebook/campaigns/{campaignId}/duplicate`.
pub enum FbDuplicateCampaign {}

impl rt::Kind for FbDuplicateCampaign {
    type Answer = models::FacebookCampaign;
}

impl rt::Located for FbDuplicateCampaign {}

/// `DELETE /ad-publishing/facebook/campaigns/{campaignId}`.
pub enum FbDeleteCampaign {}

impl rt::Kind for FbDeleteCampaign {
    type Answer = models::Acknowledgement;
}

impl rt::Located for FbDeleteCampaign {}

/// `POST /ad-publishing/facebook/adsets/{adsetId}/pause`.
pub enum FbPauseAdset {}

impl rt::Kind for FbPauseAdset {
    type Answer = rt::Json;
}

impl rt::Located for FbPauseAdset {}

/// `POST /ad-publishing/facebook/adsets/{adsetId}/resume`.
pub enum FbResumeAdset {}

impl rt::Kind for FbResumeAdset {
    type Answer = rt::Json;
}

impl rt::Located for FbResumeAdset {}

/// `POST /ad-publishing/facebook/adsets/{adsetId}/duplicate`.
pub enum FbDuplicateAdset {}

impl rt::Kind for FbDuplicateAdset {
    type Answer = models::FacebookAdset;
}

/// `DELETE /ad-publishing/facebook/adsets/{adsetId}`.
pub enum FbDeleteAdset {}

impl rt::Kind for FbDeleteAdset {
    type Answer = models::Acknowledgement;
}

impl rt::Located for FbDeleteAdset {}

/// `POST /ad-publishing/facebook/ads/{adId}/pause`.
pub enum FbPauseAd {}

impl rt::Kind for FbPauseAd {
    type Answer = rt::Json;
}

impl rt::Located for FbPauseAd {}

/// `POST /ad-publishing/facebook/ads/{adId}/resume`.
pub enum FbResumeAd {}

impl rt::Kind for FbResumeAd {
    type Answer = rt::Json;
}

impl rt::Located for FbResumeAd {}

/// `POST /ad-publishing/facebook/ads/{adId}/duplicate`.
pub enum FbDuplicateAd {}

impl rt::Kind for FbDuplicateAd {
    type Answer = models::FacebookAd;
}

/// `DELETE /ad-publishing/facebook/ads/{adId}`.
pub enum FbDeleteAd {}

impl rt::Kind for FbDeleteAd {
    type Answer = models::Acknowledgement;
}

impl rt::Located for FbDeleteAd {}

/// `GET /ad-publishing/google/reporting`.
pub enum GoogleGetReporting {}

impl rt::Kind for GoogleGetReporting {
    type Answer = models::GoogleReport;
}

impl rt::Located for GoogleGetReporting {}

/// `GET /ad-publishing/google/reporting/list`.
pub enum GoogleGetReportingList {}

impl rt::Kind for GoogleGetReportingList {
    type Answer = rt::List<models::GoogleReportEntry>;
}

impl rt::Located for GoogleGetReportingList {}

/// `GET /ad-publishing/google/reporting/campaign/{campaignId}`.
pub enum GoogleGetCampaignReporting {}

impl rt::Kind for GoogleGetCampaignReporting {
    type Answer = models::GoogleCampaignReport;
}

impl rt::Located for GoogleGetCampaignReporting {}

/// `GET /ad-publishing/google/conversions`.
pub enum GoogleGetConversions {}

impl rt::Kind for GoogleGetConversions {
    type Answer = rt::List<models::GoogleConversionEntry>;
}

impl rt::Located for GoogleGetConversions {}

/// `PUT /ad-publishing/google/conversions`.
pub enum GoogleUpsertConversion {}

impl rt::Kind for GoogleUpsertConversion {
    type Answer = models::GoogleResource;
}

impl rt::Located for GoogleUpsertConversion {}

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

/// `POST /ad-publishing/google/integration`.
pub enum GoogleCreateIntegration {}

impl rt::Kind for GoogleCreateIntegration {
    type Answer = models::GoogleIntegration;
}

impl rt::Located for GoogleCreateIntegration {}

/// `GET /ad-publishing/google/me`.
pub enum GoogleGetCurrentUser {}

impl rt::Kind for GoogleGetCurrentUser {
    type Answer = models::GoogleUser;
}

impl rt::Located for GoogleGetCurrentUser {}

/// `GET /ad-publishing/google/ad-accounts`.
pub enum GoogleGetAdAccounts {}

impl rt::Kind for GoogleGetAdAccounts {
    type Answer = rt::List<models::GoogleAdAccount>;
}

impl rt::Located for GoogleGetAdAccounts {}

/// `GET /ad-publishing/google/ad-accounts/{adAccountId}`.
pub enum GoogleGetAdAccountDetails {}

impl rt::Kind for GoogleGetAdAccountDetails {
    type Answer = models::GoogleAdAccount;
}

impl rt::Located for GoogleGetAdAccountDetails {}

/// `DELETE /ad-publishing/google/ad-accounts/{adAccountId}`.
pub enum GoogleDeleteAdAccount {}

impl rt::Kind for GoogleDeleteAdAccount {
    type Answer = models::Acknowledgement;
}

impl rt::Located for GoogleDeleteAdAccount {}

/// `POST /ad-publishing/google/ads/{adId}/publish`.
pub enum GooglePublishAd {}

impl rt::Kind for GooglePublishAd {
    type Answer = models::GoogleCampaign;
}

/// `GET /ad-publishing/google/targeting/search`.
pub enum GoogleSearchTargeting {}

impl rt::Kind for GoogleSearchTargeting {
    type Answer = rt::List<models::GoogleTargetingOption>;
}

impl rt::Located for GoogleSearchTargeting {}

/// `POST /ad-publishing/google/keyword-ideas`.
pub enum GoogleGetKeywordIdeas {}

impl rt::Kind for GoogleGetKeywordIdeas {
    type Answer = rt::List<models::GoogleKeywordIdea>;
}

impl rt::Located for GoogleGetKeywordIdeas {}

/// `GET /ad-publishing/google/assets`.
pub enum GoogleGetAssets {}

impl rt::Kind for GoogleGetAssets {
    type Answer = rt::List<models::GoogleAsset>;
}

impl rt::Located for GoogleGetAssets {}

/// `POST /ad-publishing/google/assets`.
pub enum GoogleUpsertAssets {}

impl rt::Kind for GoogleUpsertAssets {
    type Answer = models::GoogleResource;
}

impl rt::Located for GoogleUpsertAssets {}

/// `GET /ad-publishing/google/entity`.
pub enum GoogleGetEntity {}

impl rt::Kind for GoogleGetEntity {
    type Answer = models::GoogleEntities;
}

impl rt::Located for GoogleGetEntity {}

/// `GET /ad-publishing/google/target-interests`.
pub enum GoogleGetTargetInterests {}

impl rt::Kind for GoogleGetTargetInterests {
    type Answer = rt::List<models::GoogleInterest>;
}

impl rt::Located for GoogleGetTargetInterests {}

/// `GET /ad-publishing/google/segments`.
pub enum GoogleGetSegments {}

impl rt::Kind for GoogleGetSegments {
    type Answer = rt::List<models::GoogleSegment>;
}

impl rt::Located for GoogleGetSegments {}

/// `PUT /ad-publishing/google/segments`.
pub enum GoogleUpsertSegment {}

impl rt::Kind for GoogleUpsertSegment {
    type Answer = models::GoogleSegment;
}

impl rt::Located for GoogleUpsertSegment {}

/// `GET /ad-publishing/google/segments/{segmentId}`.
pub enum GoogleGetSegment {}

impl rt::Kind for GoogleGetSegment {
    type Answer = models::GoogleSegment;
}

impl rt::Located for GoogleGetSegment {}

/// `DELETE /ad-publishing/google/segments/{segmentId}`.
pub enum GoogleDeleteSegment {}

impl rt::Kind for GoogleDeleteSegment {
    type Answer = models::Acknowledgement;
}

impl rt::Located for GoogleDeleteSegment {}

/// `POST /ad-publishing/google/segments/offline-user-list-job`.
pub enum GoogleCreateOfflineUserListJob {}

impl rt::Kind for GoogleCreateOfflineUserListJob {
    type Answer = models::Acknowledgement;
}

impl rt::Located for GoogleCreateOfflineUserListJob {}

/// `GET /ad-publishing/google/audiences`.
pub enum GoogleGetAudiences {}

impl rt::Kind for GoogleGetAudiences {
    type Answer = rt::List<models::GoogleAudience>;
}

impl rt::Located for GoogleGetAudiences {}

/// `PUT /ad-publishing/google/audiences`.
pub enum GoogleUpsertAudience {}

impl rt::Kind for GoogleUpsertAudience {
    type Answer = rt::List<models::GoogleResource>;
}

impl rt::Located for GoogleUpsertAudience {}

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

/// `POST /ad-publishing/linkedin/integration`.
pub enum LiCreateIntegration {}

impl rt::Kind for LiCreateIntegration {
    type Answer = models::LinkedInIntegration;
}

impl rt::Located for LiCreateIntegration {}

/// `GET /ad-publishing/linkedin/ad-accounts`.
pub enum LiGetAdAccounts {}

impl rt::Kind for LiGetAdAccounts {
    type Answer = rt::List<models::LinkedInAdAccount>;
}

impl rt::Located for LiGetAdAccounts {}

/// `GET /ad-publishing/linkedin/ad-account`.
pub enum LiGetAdAccountDetails {}

impl rt::Kind for LiGetAdAccountDetails {
    type Answer = models::LinkedInAdAccount;
}

impl rt::Located for LiGetAdAccountDetails {}

/// `DELETE /ad-publishing/linkedin/ad-account`.
pub enum LiDeleteAdAccount {}

impl rt::Kind for LiDeleteAdAccount {
    type Answer = models::Acknowledgement;
}

impl rt::Located for LiDeleteAdAccount {}

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

/// `POST /ad-publishing/linkedin/ads/{adId}/publish`.
pub enum LiPublishCampaignGroup {}

impl rt::Kind for LiPublishCampaignGroup {
    type Answer = models::Acknowledgement;
}

impl rt::Located for LiPublishCampaignGroup {}

/// `PUT /ad-publishing/linkedin/ads`.
pub enum LiUpsertCampaignGroup {}

impl rt::Kind for LiUpsertCampaignGroup {
    type Answer = models::LinkedInCampaignGroup;
}

impl rt::Located for LiUpsertCampaignGroup {}

/// `GET /ad-publishing/linkedin/targeting/search`.
pub enum LiSearchTargeting {}

impl rt::Kind for LiSearchTargeting {
    type Answer = rt::List<models::LinkedInTargetingOption>;
}

impl rt::Located for LiSearchTargeting {}

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
