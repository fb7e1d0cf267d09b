// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Ad manager.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::ad_manager::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/facebook/reporting",
        operation_id: "fb-get-reporting",
        call: fb_get_reporting,
        answer: Some(round_trip::<models::FacebookReport>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/facebook/reporting/campaign/{campaignId}",
        operation_id: "fb-get-campaign-reporting",
        call: fb_get_campaign_reporting,
        answer: Some(round_trip::<models::FacebookCampaignReport>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/facebook/reporting/list",
        operation_id: "fb-get-reporting-list",
        call: fb_get_reporting_list,
        answer: Some(round_trip::<rt::List<models::FacebookReportEntry>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/facebook/me",
        operation_id: "fb-get-current-user",
        call: fb_get_current_user,
        answer: Some(round_trip::<models::FacebookUser>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/facebook/pages",
        operation_id: "fb-get-pages",
        call: fb_get_pages,
        answer: Some(round_trip::<rt::List<models::FacebookPage>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/facebook/page/{pageId}/instagram",
        operation_id: "fb-get-instagram-accounts",
        call: fb_get_instagram_accounts,
        answer: Some(round_trip::<rt::List<models::InstagramAccount>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/facebook/page/{pageId}/forms",
        operation_id: "fb-get-page-lead-forms",
        call: fb_get_page_lead_forms,
        answer: Some(round_trip::<rt::List<models::FacebookLeadForm>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "POST",
        path: "/ad-publishing/facebook/page/{pageId}/forms",
        operation_id: "fb-create-page-lead-form",
        call: fb_create_page_lead_form,
        answer: None,
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/facebook/ad-accounts",
        operation_id: "fb-get-ad-accounts",
        call: fb_get_ad_accounts,
        answer: Some(round_trip::<rt::List<models::FacebookAdAccount>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/facebook/ad-accounts/{adAccountId}",
        operation_id: "fb-get-ad-account",
        call: fb_get_ad_account,
        answer: Some(round_trip::<models::FacebookAdAccount>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "DELETE",
        path: "/ad-publishing/facebook/ad-accounts/{adAccountId}",
        operation_id: "fb-delete-ad-account",
        call: fb_delete_ad_account,
        answer: Some(round_trip::<models::Acknowledgement>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/facebook/conversation-forms",
        operation_id: "fb-get-conversation-forms",
        call: fb_get_conversation_forms,
        answer: Some(round_trip::<rt::List<models::FacebookConversationForm>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "POST",
        path: "/ad-publishing/facebook/conversation-forms",
        operation_id: "fb-create-conversation-form",
        call: fb_create_conversation_form,
        answer: Some(round_trip::<models::FacebookConversationForm>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/facebook/integration",
        operation_id: "fb-get-integration",
        call: fb_get_integration,
        answer: Some(round_trip::<models::FacebookIntegration>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "POST",
        path: "/ad-publishing/facebook/integration",
        operation_id: "fb-create-integration",
        call: fb_create_integration,
        answer: Some(round_trip::<models::FacebookIntegration>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "DELETE",
        path: "/ad-publishing/facebook/integration",
        operation_id: "fb-delete-integration",
        call: fb_delete_integration,
        answer: Some(round_trip::<models::Acknowledgement>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/facebook/targeting/search",
        operation_id: "fb-search-targeting",
        call: fb_search_targeting,
        answer: Some(round_trip::<rt::List<models::FacebookTargetingOption>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "POST",
        path: "/ad-publishing/facebook/campaigns/{campaignId}/publish",
        operation_id: "fb-publish-campaign",
        call: fb_publish_campaign,
        answer: None,
    },
    Operation {
        family: "v3/ad_manager",
        method: "DELETE",
        path: "/ad-publishing/facebook/page",
        operation_id: "fb-delete-page",
        call: fb_delete_page,
        answer: Some(round_trip::<models::Acknowledgement>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/facebook/pixels",
        operation_id: "fb-get-pixels",
        call: fb_get_pixels,
        answer: Some(round_trip::<models::FacebookPixelAnswer>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "PUT",
        path: "/ad-publishing/facebook/pixels",
        operation_id: "fb-upsert-pixel",
        call: fb_upsert_pixel,
        answer: Some(round_trip::<models::FacebookPixelSaved>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/facebook/custom-audience",
        operation_id: "fb-get-custom-audiences",
        call: fb_get_custom_audiences,
        answer: Some(round_trip::<rt::List<models::FacebookCustomAudience>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/facebook/custom-audience/{audienceId}",
        operation_id: "fb-get-custom-audience-by-id",
        call: fb_get_custom_audience,
        answer: Some(round_trip::<models::FacebookCustomAudience>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "PUT",
        path: "/ad-publishing/facebook/custom-audience/{audienceId}",
        operation_id: "fb-update-custom-audience",
        call: fb_update_custom_audience,
        answer: Some(round_trip::<models::AudienceAcknowledgement>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "DELETE",
        path: "/ad-publishing/facebook/custom-audience/{audienceId}",
        operation_id: "fb-delete-custom-audience",
        call: fb_delete_custom_audience,
        answer: Some(round_trip::<models::Acknowledgement>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "PUT",
        path: "/ad-publishing/facebook/custom-audience/{audienceId}/member",
        operation_id: "fb-add-custom-audience-member",
        call: fb_add_custom_audience_member,
        answer: Some(round_trip::<models::AudienceAcknowledgement>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "DELETE",
        path: "/ad-publishing/facebook/custom-audience/{audienceId}/member",
        operation_id: "fb-remove-custom-audience-member",
        call: fb_remove_custom_audience_member,
        answer: Some(round_trip::<models::AudienceAcknowledgement>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "PUT",
        path: "/ad-publishing/facebook/custom-audience/{audienceId}/member/batch",
        operation_id: "fb-batch-update-audience-members",
        call: fb_batch_update_audience_members,
        answer: Some(round_trip::<models::Acknowledgement>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "PUT",
        path: "/ad-publishing/facebook/page/default",
        operation_id: "fb-set-default-page",
        call: fb_set_default_page,
        answer: Some(round_trip::<models::Acknowledgement>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/facebook/lead-form/{leadFormId}",
        operation_id: "fb-get-lead-form",
        call: fb_get_lead_form,
        answer: Some(round_trip::<models::FacebookLeadFormDefinition>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/facebook/campaign/{campaignId}",
        operation_id: "fb-get-campaign",
        call: fb_get_campaign,
        answer: Some(round_trip::<models::FacebookCampaign>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/facebook/entity",
        operation_id: "fb-get-entity",
        call: fb_get_entity,
        answer: Some(round_trip::<models::FacebookEntities>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "PUT",
        path: "/ad-publishing/facebook/campaigns",
        operation_id: "fb-upsert-campaign",
        call: fb_upsert_campaign,
        answer: Some(round_trip::<models::FacebookCampaign>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "PUT",
        path: "/ad-publishing/facebook/adsets",
        operation_id: "fb-upsert-adset",
        call: fb_upsert_adset,
        answer: Some(round_trip::<models::FacebookAdset>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "PUT",
        path: "/ad-publishing/facebook/ads",
        operation_id: "fb-upsert-ad",
        call: fb_upsert_ad,
        answer: None,
    },
    Operation {
        family: "v3/ad_manager",
        method: "POST",
        path: "/ad-publishing/facebook/campaigns/{campaignId}/pause",
        operation_id: "fb-pause-campaign",
        call: fb_pause_campaign,
        answer: Some(round_trip::<models::Acknowledgement>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "POST",
        path: "/ad-publishing/facebook/campaigns/{campaignId}/resume",
        operation_id: "fb-resume-campaign",
        call: fb_resume_campaign,
        answer: Some(round_trip::<models::Acknowledgement>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "POST",
        path: "/ad-publishing/facebook/campaigns/{campaignId}/duplicate",
        operation_id: "fb-duplicate-campaign",
        call: fb_duplicate_campaign,
        answer: Some(round_trip::<models::FacebookCampaign>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "DELETE",
        path: "/ad-publishing/facebook/campaigns/{campaignId}",
        operation_id: "fb-delete-campaign",
        call: fb_delete_campaign,
        answer: Some(round_trip::<models::Acknowledgement>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "POST",
        path: "/ad-publishing/facebook/adsets/{adSetId}/pause",
        operation_id: "fb-pause-adset",
        call: fb_pause_adset,
        answer: None,
    },
    Operation {
        family: "v3/ad_manager",
        method: "POST",
        path: "/ad-publishing/facebook/adsets/{adSetId}/resume",
        operation_id: "fb-resume-adset",
        call: fb_resume_adset,
        answer: None,
    },
    Operation {
        family: "v3/ad_manager",
        method: "POST",
        path: "/ad-publishing/facebook/adsets/{adSetId}/duplicate",
        operation_id: "fb-duplicate-adset",
        call: fb_duplicate_adset,
        answer: None,
    },
    Operation {
        family: "v3/ad_manager",
        method: "DELETE",
        path: "/ad-publishing/facebook/adsets/{adSetId}",
        operation_id: "fb-delete-adset",
        call: fb_delete_adset,
        answer: None,
    },
    Operation {
        family: "v3/ad_manager",
        method: "POST",
        path: "/ad-publishing/facebook/ads/{adId}/pause",
        operation_id: "fb-pause-ad",
        call: fb_pause_ad,
        answer: None,
    },
    Operation {
        family: "v3/ad_manager",
        method: "POST",
        path: "/ad-publishing/facebook/ads/{adId}/resume",
        operation_id: "fb-resume-ad",
        call: fb_resume_ad,
        answer: None,
    },
    Operation {
        family: "v3/ad_manager",
        method: "POST",
        path: "/ad-publishing/facebook/ads/{adId}/duplicate",
        operation_id: "fb-duplicate-ad",
        call: fb_duplicate_ad,
        answer: Some(round_trip::<models::FacebookAd>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "DELETE",
        path: "/ad-publishing/facebook/ads/{adId}",
        operation_id: "fb-delete-ad",
        call: fb_delete_ad,
        answer: Some(round_trip::<models::Acknowledgement>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/facebook/campaigns/{campaignId}/publishing-progress",
        operation_id: "fb-get-campaign-publishing-progress",
        call: fb_get_campaign_publishing_progress,
        answer: Some(round_trip::<models::PublishingProgressResponse>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/google/reporting",
        operation_id: "google-get-reporting",
        call: google_get_reporting,
        answer: Some(round_trip::<models::GoogleReport>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/google/reporting/list",
        operation_id: "google-get-reporting-list",
        call: google_get_reporting_list,
        answer: Some(round_trip::<rt::List<models::GoogleReportEntry>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/google/reporting/campaign/{campaignId}",
        operation_id: "google-get-campaign-reporting",
        call: google_get_campaign_reporting,
        answer: Some(round_trip::<models::GoogleCampaignReport>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/google/conversions",
        operation_id: "google-get-conversions",
        call: google_get_conversions,
        answer: Some(round_trip::<rt::List<models::GoogleConversionEntry>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "PUT",
        path: "/ad-publishing/google/conversions",
        operation_id: "google-upsert-conversion",
        call: google_upsert_conversion,
        answer: Some(round_trip::<models::GoogleResource>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/google/conversions/{conversionId}",
        operation_id: "google-get-conversion-by-id",
        call: google_get_conversion,
        answer: Some(round_trip::<models::GoogleConversion>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "DELETE",
        path: "/ad-publishing/google/conversions/{conversionId}",
        operation_id: "google-delete-conversion",
        call: google_delete_conversion,
        answer: Some(round_trip::<rt::List<models::GoogleResource>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/google/integration",
        operation_id: "google-get-integration",
        call: google_get_integration,
        answer: Some(round_trip::<models::GoogleIntegration>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "POST",
        path: "/ad-publishing/google/integration",
        operation_id: "google-create-integration",
        call: google_create_integration,
        answer: Some(round_trip::<models::GoogleIntegration>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/google/me",
        operation_id: "google-get-current-user",
        call: google_get_current_user,
        answer: Some(round_trip::<models::GoogleUser>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/google/ad-accounts",
        operation_id: "google-get-ad-accounts",
        call: google_get_ad_accounts,
        answer: Some(round_trip::<rt::List<models::GoogleAdAccount>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/google/ad-accounts/{adAccountId}",
        operation_id: "google-get-ad-account-details",
        call: google_get_ad_account_details,
        answer: Some(round_trip::<models::GoogleAdAccount>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "DELETE",
        path: "/ad-publishing/google/ad-accounts/{adAccountId}",
        operation_id: "google-delete-ad-account",
        call: google_delete_ad_account,
        answer: Some(round_trip::<models::Acknowledgement>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "POST",
        path: "/ad-publishing/google/ads/{adId}/publish",
        operation_id: "google-publish-ad",
        call: google_publish_ad,
        answer: Some(round_trip::<models::GoogleCampaign>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/google/targeting/search",
        operation_id: "google-search-targeting",
        call: google_search_targeting,
        answer: Some(round_trip::<rt::List<models::GoogleTargetingOption>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "POST",
        path: "/ad-publishing/google/keyword-ideas",
        operation_id: "google-get-keyword-ideas",
        call: google_get_keyword_ideas,
        answer: Some(round_trip::<rt::List<models::GoogleKeywordIdea>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/google/assets",
        operation_id: "google-get-assets",
        call: google_get_assets,
        answer: Some(round_trip::<rt::List<models::GoogleAsset>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "POST",
        path: "/ad-publishing/google/assets",
        operation_id: "google-upsert-assets",
        call: google_upsert_assets,
        answer: Some(round_trip::<models::GoogleResource>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/google/entity",
        operation_id: "google-get-entity",
        call: google_get_entity,
        answer: Some(round_trip::<models::GoogleEntities>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/google/target-interests",
        operation_id: "google-get-target-interests",
        call: google_get_target_interests,
        answer: Some(round_trip::<rt::List<models::GoogleInterest>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/google/segments",
        operation_id: "google-get-segments",
        call: google_get_segments,
        answer: Some(round_trip::<rt::List<models::GoogleSegment>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "PUT",
        path: "/ad-publishing/google/segments",
        operation_id: "google-upsert-segment",
        call: google_upsert_segment,
        answer: Some(round_trip::<models::GoogleSegment>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/google/segments/{segmentId}",
        operation_id: "google-get-segment-by-id",
        call: google_get_segment,
        answer: Some(round_trip::<models::GoogleSegment>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "DELETE",
        path: "/ad-publishing/google/segments/{segmentId}",
        operation_id: "google-delete-segment",
        call: google_delete_segment,
        answer: Some(round_trip::<models::Acknowledgement>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "POST",
        path: "/ad-publishing/google/segments/offline-user-list-job",
        operation_id: "google-create-offline-user-list-job",
        call: google_create_offline_user_list_job,
        answer: Some(round_trip::<models::Acknowledgement>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/google/audiences",
        operation_id: "google-get-audiences",
        call: google_get_audiences,
        answer: Some(round_trip::<rt::List<models::GoogleAudience>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "PUT",
        path: "/ad-publishing/google/audiences",
        operation_id: "google-upsert-audience",
        call: google_upsert_audience,
        answer: Some(round_trip::<rt::List<models::GoogleResource>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/google/audiences/{audienceId}",
        operation_id: "google-get-audience-by-id",
        call: google_get_audience,
        answer: Some(round_trip::<models::GoogleAudience>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "PUT",
        path: "/ad-publishing/google/ads",
        operation_id: "google-upsert-campaign",
        call: google_upsert_campaign,
        answer: Some(round_trip::<models::GoogleCampaign>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/google/ads/{adId}",
        operation_id: "google-get-campaign-by-id",
        call: google_get_campaign,
        answer: Some(round_trip::<models::GoogleCampaign>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/google/conversion-goals",
        operation_id: "google-get-conversion-goals",
        call: google_get_conversion_goals,
        answer: Some(round_trip::<rt::List<models::GoogleConversionGoal>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/linkedin/integration",
        operation_id: "li-get-integration",
        call: li_get_integration,
        answer: Some(round_trip::<models::LinkedInIntegration>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "POST",
        path: "/ad-publishing/linkedin/integration",
        operation_id: "li-create-integration",
        call: li_create_integration,
        answer: Some(round_trip::<models::LinkedInIntegration>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/linkedin/ad-accounts",
        operation_id: "li-get-ad-accounts",
        call: li_get_ad_accounts,
        answer: Some(round_trip::<rt::List<models::LinkedInAdAccount>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/linkedin/ad-account",
        operation_id: "li-get-ad-account-details",
        call: li_get_ad_account_details,
        answer: Some(round_trip::<models::LinkedInAdAccount>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "DELETE",
        path: "/ad-publishing/linkedin/ad-account",
        operation_id: "li-delete-ad-account",
        call: li_delete_ad_account,
        answer: Some(round_trip::<models::Acknowledgement>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/linkedin/me",
        operation_id: "li-get-current-user",
        call: li_get_current_user,
        answer: Some(round_trip::<models::LinkedInUser>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/linkedin/ads/{adId}",
        operation_id: "li-get-campaign-group",
        call: li_get_campaign_group,
        answer: Some(round_trip::<models::LinkedInCampaignGroup>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "POST",
        path: "/ad-publishing/linkedin/ads/{adId}/publish",
        operation_id: "li-publish-campaign-group",
        call: li_publish_campaign_group,
        answer: Some(round_trip::<models::Acknowledgement>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "PUT",
        path: "/ad-publishing/linkedin/ads",
        operation_id: "li-upsert-campaign-group",
        call: li_upsert_campaign_group,
        answer: Some(round_trip::<models::LinkedInCampaignGroup>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/linkedin/targeting/search",
        operation_id: "li-search-targeting",
        call: li_search_targeting,
        answer: Some(round_trip::<rt::List<models::LinkedInTargetingOption>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/linkedin/{accountId}/forms",
        operation_id: "li-get-lead-forms",
        call: li_get_lead_forms,
        answer: Some(round_trip::<rt::List<models::LinkedInLeadForm>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "POST",
        path: "/ad-publishing/linkedin/{accountId}/form",
        operation_id: "li-create-lead-form",
        call: li_create_lead_form,
        answer: Some(round_trip::<models::LinkedInLeadForm>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "PATCH",
        path: "/ad-publishing/linkedin/{adId}/status",
        operation_id: "li-update-ad-status",
        call: li_update_ad_status,
        answer: Some(round_trip::<models::Acknowledgement>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/linkedin/reporting",
        operation_id: "li-get-ad-analytics",
        call: li_get_ad_analytics,
        answer: Some(round_trip::<models::LinkedInReport>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/linkedin/reporting/list",
        operation_id: "li-get-reporting-list",
        call: li_get_reporting_list,
        answer: Some(round_trip::<rt::List<models::LinkedInReportEntry>>),
    },
    Operation {
        family: "v3/ad_manager",
        method: "GET",
        path: "/ad-publishing/linkedin/reporting/campaign-group/{campaignGroupId}",
        operation_id: "li-get-campaign-group-reporting",
        call: li_get_campaign_group_reporting,
        answer: Some(round_trip::<models::LinkedInCampaignGroupReport>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookReport",
        name: "FacebookReport",
        round_trip: round_trip::<models::FacebookReport>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookReportRow",
        name: "FacebookReportRow",
        round_trip: round_trip::<models::FacebookReportRow>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookReportTotals",
        name: "FacebookReportTotals",
        round_trip: round_trip::<models::FacebookReportTotals>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookCampaignReport",
        name: "FacebookCampaignReport",
        round_trip: round_trip::<models::FacebookCampaignReport>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookReportEntry",
        name: "FacebookReportEntry",
        round_trip: round_trip::<models::FacebookReportEntry>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookReportCampaign",
        name: "FacebookReportCampaign",
        round_trip: round_trip::<models::FacebookReportCampaign>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookPromotedObject",
        name: "FacebookPromotedObject",
        round_trip: round_trip::<models::FacebookPromotedObject>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookUser",
        name: "FacebookUser",
        round_trip: round_trip::<models::FacebookUser>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookPicture",
        name: "FacebookPicture",
        round_trip: round_trip::<models::FacebookPicture>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookPictureData",
        name: "FacebookPictureData",
        round_trip: round_trip::<models::FacebookPictureData>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookPage",
        name: "FacebookPage",
        round_trip: round_trip::<models::FacebookPage>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/InstagramAccount",
        name: "InstagramAccount",
        round_trip: round_trip::<models::InstagramAccount>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookLeadForm",
        name: "FacebookLeadForm",
        round_trip: round_trip::<models::FacebookLeadForm>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookBusiness",
        name: "FacebookBusiness",
        round_trip: round_trip::<models::FacebookBusiness>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GreetingCard",
        name: "GreetingCard",
        round_trip: round_trip::<models::GreetingCard>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FormQuestion",
        name: "FormQuestion",
        round_trip: round_trip::<models::FormQuestion>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FormQuestionOption",
        name: "FormQuestionOption",
        round_trip: round_trip::<models::FormQuestionOption>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/CustomDisclaimer",
        name: "CustomDisclaimer",
        round_trip: round_trip::<models::CustomDisclaimer>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/CustomDisclaimerCheckbox",
        name: "CustomDisclaimerCheckbox",
        round_trip: round_trip::<models::CustomDisclaimerCheckbox>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/ThankYouPage",
        name: "ThankYouPage",
        round_trip: round_trip::<models::ThankYouPage>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookAdAccount",
        name: "FacebookAdAccount",
        round_trip: round_trip::<models::FacebookAdAccount>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/Acknowledgement",
        name: "Acknowledgement",
        round_trip: round_trip::<models::Acknowledgement>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookConversationForm",
        name: "FacebookConversationForm",
        round_trip: round_trip::<models::FacebookConversationForm>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/WelcomeMessageQuestion",
        name: "WelcomeMessageQuestion",
        round_trip: round_trip::<models::WelcomeMessageQuestion>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookIntegration",
        name: "FacebookIntegration",
        round_trip: round_trip::<models::FacebookIntegration>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookIntegrationPage",
        name: "FacebookIntegrationPage",
        round_trip: round_trip::<models::FacebookIntegrationPage>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookTargetingOption",
        name: "FacebookTargetingOption",
        round_trip: round_trip::<models::FacebookTargetingOption>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookPixels",
        name: "FacebookPixels",
        round_trip: round_trip::<models::FacebookPixels>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookPixel",
        name: "FacebookPixel",
        round_trip: round_trip::<models::FacebookPixel>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/InstagramDataset",
        name: "InstagramDataset",
        round_trip: round_trip::<models::InstagramDataset>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookPixelSaved",
        name: "FacebookPixelSaved",
        round_trip: round_trip::<models::FacebookPixelSaved>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookCustomAudience",
        name: "FacebookCustomAudience",
        round_trip: round_trip::<models::FacebookCustomAudience>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookAudienceStatus",
        name: "FacebookAudienceStatus",
        round_trip: round_trip::<models::FacebookAudienceStatus>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookAudienceSource",
        name: "FacebookAudienceSource",
        round_trip: round_trip::<models::FacebookAudienceSource>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookAudienceExtras",
        name: "FacebookAudienceExtras",
        round_trip: round_trip::<models::FacebookAudienceExtras>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookSmartList",
        name: "FacebookSmartList",
        round_trip: round_trip::<models::FacebookSmartList>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/AudienceAcknowledgement",
        name: "AudienceAcknowledgement",
        round_trip: round_trip::<models::AudienceAcknowledgement>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookLeadFormDefinition",
        name: "FacebookLeadFormDefinition",
        round_trip: round_trip::<models::FacebookLeadFormDefinition>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookContextCard",
        name: "FacebookContextCard",
        round_trip: round_trip::<models::FacebookContextCard>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookThankYouPage",
        name: "FacebookThankYouPage",
        round_trip: round_trip::<models::FacebookThankYouPage>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookLegalContent",
        name: "FacebookLegalContent",
        round_trip: round_trip::<models::FacebookLegalContent>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookPrivacyPolicy",
        name: "FacebookPrivacyPolicy",
        round_trip: round_trip::<models::FacebookPrivacyPolicy>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookDisclaimer",
        name: "FacebookDisclaimer",
        round_trip: round_trip::<models::FacebookDisclaimer>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookDisclaimerBody",
        name: "FacebookDisclaimerBody",
        round_trip: round_trip::<models::FacebookDisclaimerBody>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookDisclaimerCheckbox",
        name: "FacebookDisclaimerCheckbox",
        round_trip: round_trip::<models::FacebookDisclaimerCheckbox>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookCampaign",
        name: "FacebookCampaign",
        round_trip: round_trip::<models::FacebookCampaign>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookAdset",
        name: "FacebookAdset",
        round_trip: round_trip::<models::FacebookAdset>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/Budget",
        name: "Budget",
        round_trip: round_trip::<models::Budget>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookAudienceDTO",
        name: "FacebookAudience",
        round_trip: round_trip::<models::FacebookAudience>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/AudienceLocationDTO",
        name: "AudienceLocation",
        round_trip: round_trip::<models::AudienceLocation>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/AudienceLocationGeometry",
        name: "AudienceLocationGeometry",
        round_trip: round_trip::<models::AudienceLocationGeometry>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/AudienceLocaleDTO",
        name: "AudienceLocale",
        round_trip: round_trip::<models::AudienceLocale>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/AudiencePlacementsDTO",
        name: "AudiencePlacements",
        round_trip: round_trip::<models::AudiencePlacements>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/AudienceCustomAudienceItemDTO",
        name: "AudienceCustomAudienceItem",
        round_trip: round_trip::<models::AudienceCustomAudienceItem>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/AudienceInterestDTO",
        name: "AudienceInterest",
        round_trip: round_trip::<models::AudienceInterest>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookAd",
        name: "FacebookAd",
        round_trip: round_trip::<models::FacebookAd>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookAdText",
        name: "FacebookAdText",
        round_trip: round_trip::<models::FacebookAdText>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/MediaDTO",
        name: "Media",
        round_trip: round_trip::<models::Media>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookEntities",
        name: "FacebookEntities",
        round_trip: round_trip::<models::FacebookEntities>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FacebookEntity",
        name: "FacebookEntity",
        round_trip: round_trip::<models::FacebookEntity>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/PublishingProgressResponseDTO",
        name: "PublishingProgressResponse",
        round_trip: round_trip::<models::PublishingProgressResponse>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleReport",
        name: "GoogleReport",
        round_trip: round_trip::<models::GoogleReport>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleReportRow",
        name: "GoogleReportRow",
        round_trip: round_trip::<models::GoogleReportRow>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleReportSegment",
        name: "GoogleReportSegment",
        round_trip: round_trip::<models::GoogleReportSegment>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleMetrics",
        name: "GoogleMetrics",
        round_trip: round_trip::<models::GoogleMetrics>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleReportCampaign",
        name: "GoogleReportCampaign",
        round_trip: round_trip::<models::GoogleReportCampaign>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleReportEntry",
        name: "GoogleReportEntry",
        round_trip: round_trip::<models::GoogleReportEntry>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleCampaignReport",
        name: "GoogleCampaignReport",
        round_trip: round_trip::<models::GoogleCampaignReport>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleConversionEntry",
        name: "GoogleConversionEntry",
        round_trip: round_trip::<models::GoogleConversionEntry>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/ConversionValueSettings",
        name: "ConversionValueSettings",
        round_trip: round_trip::<models::ConversionValueSettings>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleResource",
        name: "GoogleResource",
        round_trip: round_trip::<models::GoogleResource>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleConversion",
        name: "GoogleConversion",
        round_trip: round_trip::<models::GoogleConversion>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleAttribution",
        name: "GoogleAttribution",
        round_trip: round_trip::<models::GoogleAttribution>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleIntegration",
        name: "GoogleIntegration",
        round_trip: round_trip::<models::GoogleIntegration>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleUser",
        name: "GoogleUser",
        round_trip: round_trip::<models::GoogleUser>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleAdAccount",
        name: "GoogleAdAccount",
        round_trip: round_trip::<models::GoogleAdAccount>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleCampaign",
        name: "GoogleCampaign",
        round_trip: round_trip::<models::GoogleCampaign>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleBudgetDTO",
        name: "GoogleBudget",
        round_trip: round_trip::<models::GoogleBudget>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleCampaignAudienceDTO",
        name: "GoogleCampaignAudience",
        round_trip: round_trip::<models::GoogleCampaignAudience>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleGeoLocationDTO",
        name: "GoogleGeoLocation",
        round_trip: round_trip::<models::GoogleGeoLocation>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GeoGeometryDTO",
        name: "GeoGeometry",
        round_trip: round_trip::<models::GeoGeometry>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GeoLatLngDTO",
        name: "GeoLatLng",
        round_trip: round_trip::<models::GeoLatLng>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GeoViewportDTO",
        name: "GeoViewport",
        round_trip: round_trip::<models::GeoViewport>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GeoAddressComponentDTO",
        name: "GeoAddressComponent",
        round_trip: round_trip::<models::GeoAddressComponent>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleLocaleDTO",
        name: "GoogleLocale",
        round_trip: round_trip::<models::GoogleLocale>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleDemographicTargetDTO",
        name: "GoogleDemographicTarget",
        round_trip: round_trip::<models::GoogleDemographicTarget>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleSegmentTargetDTO",
        name: "GoogleSegmentTarget",
        round_trip: round_trip::<models::GoogleSegmentTarget>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleTargetInterestsDTO",
        name: "GoogleTargetInterests",
        round_trip: round_trip::<models::GoogleTargetInterests>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleNetworkSettingsDTO",
        name: "GoogleNetworkSettings",
        round_trip: round_trip::<models::GoogleNetworkSettings>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleBiddingStrategyDTO",
        name: "GoogleBiddingStrategy",
        round_trip: round_trip::<models::GoogleBiddingStrategy>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleAssetsDTO",
        name: "GoogleAssets",
        round_trip: round_trip::<models::GoogleAssets>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleAssetImageDTO",
        name: "GoogleAssetImage",
        round_trip: round_trip::<models::GoogleAssetImage>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleAdGroupDTO",
        name: "GoogleAdGroup",
        round_trip: round_trip::<models::GoogleAdGroup>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleAdContentDTO",
        name: "GoogleAdContent",
        round_trip: round_trip::<models::GoogleAdContent>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleMediaDTO",
        name: "GoogleMedia",
        round_trip: round_trip::<models::GoogleMedia>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleYouTubeVideoLinkDTO",
        name: "GoogleYouTubeVideoLink",
        round_trip: round_trip::<models::GoogleYouTubeVideoLink>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleCarouselCardDTO",
        name: "GoogleCarouselCard",
        round_trip: round_trip::<models::GoogleCarouselCard>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleKeywordsDTO",
        name: "GoogleKeywords",
        round_trip: round_trip::<models::GoogleKeywords>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleKeywordItemDTO",
        name: "GoogleKeywordItem",
        round_trip: round_trip::<models::GoogleKeywordItem>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleAdGroupAudienceDTO",
        name: "GoogleAdGroupAudience",
        round_trip: round_trip::<models::GoogleAdGroupAudience>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleCampaignGoalDTO",
        name: "GoogleCampaignGoal",
        round_trip: round_trip::<models::GoogleCampaignGoal>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleAdScheduleDTO",
        name: "GoogleAdSchedule",
        round_trip: round_trip::<models::GoogleAdSchedule>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleTargetingOption",
        name: "GoogleTargetingOption",
        round_trip: round_trip::<models::GoogleTargetingOption>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleKeywordIdea",
        name: "GoogleKeywordIdea",
        round_trip: round_trip::<models::GoogleKeywordIdea>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleAsset",
        name: "GoogleAsset",
        round_trip: round_trip::<models::GoogleAsset>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/CallAssetPayloadDTO",
        name: "CallAssetPayload",
        round_trip: round_trip::<models::CallAssetPayload>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/AdScheduleTargetDTO",
        name: "AdScheduleTarget",
        round_trip: round_trip::<models::AdScheduleTarget>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/SitelinkAssetPayloadDTO",
        name: "SitelinkAssetPayload",
        round_trip: round_trip::<models::SitelinkAssetPayload>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/LeadFormAssetPayloadDTO",
        name: "LeadFormAssetPayload",
        round_trip: round_trip::<models::LeadFormAssetPayload>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/LeadFormFieldDTO",
        name: "LeadFormField",
        round_trip: round_trip::<models::LeadFormField>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/CustomQuestionFieldDTO",
        name: "CustomQuestionField",
        round_trip: round_trip::<models::CustomQuestionField>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleEntities",
        name: "GoogleEntities",
        round_trip: round_trip::<models::GoogleEntities>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleEntity",
        name: "GoogleEntity",
        round_trip: round_trip::<models::GoogleEntity>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleInterest",
        name: "GoogleInterest",
        round_trip: round_trip::<models::GoogleInterest>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleSegment",
        name: "GoogleSegment",
        round_trip: round_trip::<models::GoogleSegment>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/MemberDTO",
        name: "Member",
        round_trip: round_trip::<models::Member>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/RuleBasedUserListDTO",
        name: "RuleBasedUserList",
        round_trip: round_trip::<models::RuleBasedUserList>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/FlexibleRuleUserListDTO",
        name: "FlexibleRuleUserList",
        round_trip: round_trip::<models::FlexibleRuleUserList>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/RuleOperandDTO",
        name: "RuleOperand",
        round_trip: round_trip::<models::RuleOperand>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/RuleDTO",
        name: "Rule",
        round_trip: round_trip::<models::Rule>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/RuleItemGroupDTO",
        name: "RuleItemGroup",
        round_trip: round_trip::<models::RuleItemGroup>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/RuleItemDTO",
        name: "RuleItem",
        round_trip: round_trip::<models::RuleItem>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/StringRuleItemDTO",
        name: "StringRuleItem",
        round_trip: round_trip::<models::StringRuleItem>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleAudience",
        name: "GoogleAudience",
        round_trip: round_trip::<models::GoogleAudience>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleAudienceDimensions",
        name: "GoogleAudienceDimensions",
        round_trip: round_trip::<models::GoogleAudienceDimensions>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleAgeRange",
        name: "GoogleAgeRange",
        round_trip: round_trip::<models::GoogleAgeRange>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/AudienceSegmentsDTO",
        name: "AudienceSegments",
        round_trip: round_trip::<models::AudienceSegments>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleAudienceExclusion",
        name: "GoogleAudienceExclusion",
        round_trip: round_trip::<models::GoogleAudienceExclusion>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/AudienceDimensionDTO",
        name: "AudienceDimension",
        round_trip: round_trip::<models::AudienceDimension>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GoogleConversionGoal",
        name: "GoogleConversionGoal",
        round_trip: round_trip::<models::GoogleConversionGoal>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/LinkedInIntegration",
        name: "LinkedInIntegration",
        round_trip: round_trip::<models::LinkedInIntegration>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/LinkedInAdAccount",
        name: "LinkedInAdAccount",
        round_trip: round_trip::<models::LinkedInAdAccount>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/LinkedInUser",
        name: "LinkedInUser",
        round_trip: round_trip::<models::LinkedInUser>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/LinkedInCampaignGroup",
        name: "LinkedInCampaignGroup",
        round_trip: round_trip::<models::LinkedInCampaignGroup>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/LinkedInBudgetDTO",
        name: "LinkedInBudget",
        round_trip: round_trip::<models::LinkedInBudget>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/AdCampaignDTO",
        name: "AdCampaign",
        round_trip: round_trip::<models::AdCampaign>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/LocaleDTO",
        name: "Locale",
        round_trip: round_trip::<models::Locale>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/AudienceDTO",
        name: "Audience",
        round_trip: round_trip::<models::Audience>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/GeoLocationDTO",
        name: "GeoLocation",
        round_trip: round_trip::<models::GeoLocation>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/TargetAudienceDTO",
        name: "TargetAudience",
        round_trip: round_trip::<models::TargetAudience>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/SelectedAttributeDTO",
        name: "SelectedAttribute",
        round_trip: round_trip::<models::SelectedAttribute>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/UnitCostDTO",
        name: "UnitCost",
        round_trip: round_trip::<models::UnitCost>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/LinkedInAdDTO",
        name: "LinkedInAd",
        round_trip: round_trip::<models::LinkedInAd>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/LinkedInMediaDTO",
        name: "LinkedInMedia",
        round_trip: round_trip::<models::LinkedInMedia>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/LinkedInTargetingOption",
        name: "LinkedInTargetingOption",
        round_trip: round_trip::<models::LinkedInTargetingOption>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/LinkedInLeadForm",
        name: "LinkedInLeadForm",
        round_trip: round_trip::<models::LinkedInLeadForm>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/CreationLocaleDTO",
        name: "CreationLocale",
        round_trip: round_trip::<models::CreationLocale>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/SponsoredAccountOwnerDTO",
        name: "SponsoredAccountOwner",
        round_trip: round_trip::<models::SponsoredAccountOwner>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/LinkedInReview",
        name: "LinkedInReview",
        round_trip: round_trip::<models::LinkedInReview>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/HiddenFieldDTO",
        name: "HiddenField",
        round_trip: round_trip::<models::HiddenField>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/LeadFormContentDTO",
        name: "LeadFormContent",
        round_trip: round_trip::<models::LeadFormContent>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/LeadFormQuestionDTO",
        name: "LeadFormQuestion",
        round_trip: round_trip::<models::LeadFormQuestion>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/LocalizedStringDTO",
        name: "LocalizedString",
        round_trip: round_trip::<models::LocalizedString>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/QuestionDetailsDTO",
        name: "QuestionDetails",
        round_trip: round_trip::<models::QuestionDetails>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/MultipleChoiceQuestionDetailsDTO",
        name: "MultipleChoiceQuestionDetails",
        round_trip: round_trip::<models::MultipleChoiceQuestionDetails>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/MultipleChoiceOptionDTO",
        name: "MultipleChoiceOption",
        round_trip: round_trip::<models::MultipleChoiceOption>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/PostSubmissionInfoDTO",
        name: "PostSubmissionInfo",
        round_trip: round_trip::<models::PostSubmissionInfo>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/PostSubmissionCallToActionDTO",
        name: "PostSubmissionCallToAction",
        round_trip: round_trip::<models::PostSubmissionCallToAction>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/PostSubmissionCallToActionTargetDTO",
        name: "PostSubmissionCallToActionTarget",
        round_trip: round_trip::<models::PostSubmissionCallToActionTarget>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/LegalInfoDTO",
        name: "LegalInfo",
        round_trip: round_trip::<models::LegalInfo>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/ConsentDTO",
        name: "Consent",
        round_trip: round_trip::<models::Consent>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/LinkedInReport",
        name: "LinkedInReport",
        round_trip: round_trip::<models::LinkedInReport>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/LinkedInReportRow",
        name: "LinkedInReportRow",
        round_trip: round_trip::<models::LinkedInReportRow>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/LinkedInMetrics",
        name: "LinkedInMetrics",
        round_trip: round_trip::<models::LinkedInMetrics>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/LinkedInReportEntry",
        name: "LinkedInReportEntry",
        round_trip: round_trip::<models::LinkedInReportEntry>,
    },
    ModelCase {
        family: "v3/ad_manager",
        pointer: "/components/schemas/LinkedInCampaignGroupReport",
        name: "LinkedInCampaignGroupReport",
        round_trip: round_trip::<models::LinkedInCampaignGroupReport>,
    },
];

fn fb_get_reporting(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .fb_get_reporting(
            arg::<
                rt::List<models::FbGetReportingFieldsItem>,
            >(values, Place::Query, "fields")?,
            arg::<models::FbGetReportingGroupBy>(values, Place::Query, "groupBy")?,
            arg::<String>(values, Place::Query, "startDate")?,
            arg::<String>(values, Place::Query, "endDate")?,
            arg::<models::FbGetReportingType>(values, Place::Query, "type")?,
        );
    Ok(request.build()?)
}

fn fb_get_campaign_reporting(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .fb_get_campaign_reporting(
            arg::<String>(values, Place::Path, "campaignId")?,
            arg::<String>(values, Place::Query, "startDate")?,
            arg::<String>(values, Place::Query, "endDate")?,
        );
    Ok(request.build()?)
}

fn fb_get_reporting_list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .fb_get_reporting_list(
            arg::<String>(values, Place::Query, "listType")?,
            arg::<String>(values, Place::Query, "startDate")?,
            arg::<String>(values, Place::Query, "endDate")?,
            arg::<models::FbGetReportingType>(values, Place::Query, "type")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "campaignId")? {
        request = request.campaign_id(value);
    }
    Ok(request.build()?)
}

fn fb_get_current_user(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().ad_manager().fb_get_current_user();
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn fb_get_pages(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().ad_manager().fb_get_pages();
    if let Some(value) = optional::<bool>(values, Place::Query, "fetchExisting")? {
        request = request.fetch_existing(value);
    }
    Ok(request.build()?)
}

fn fb_get_instagram_accounts(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .fb_get_instagram_accounts(arg::<String>(values, Place::Path, "pageId")?);
    if let Some(value) = optional::<
        models::FbGetInstagramAccountsType,
    >(values, Place::Query, "type")? {
        request = request.type_(value);
    }
    Ok(request.build()?)
}

fn fb_get_page_lead_forms(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .fb_get_page_lead_forms(arg::<String>(values, Place::Path, "pageId")?);
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn fb_create_page_lead_form(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .fb_create_page_lead_form(
            arg::<String>(values, Place::Path, "pageId")?,
            arg::<models::CreateLeadFormType>(values, Place::Field, "type")?,
            arg::<String>(values, Place::Field, "name")?,
            arg::<rt::List<models::FormQuestion>>(values, Place::Field, "questions")?,
            arg::<String>(values, Place::Field, "privacyPolicyLink")?,
            arg::<models::ThankYouPage>(values, Place::Field, "thankYouPage")?,
        );
    if let Some(value) = optional::<
        models::GreetingCard,
    >(values, Place::Field, "greetingCard")? {
        request = request.greeting_card(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "questionPageHeadline")? {
        request = request.question_page_headline(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "privacyPolicyText")? {
        request = request.privacy_policy_text(value);
    }
    if let Some(value) = optional::<
        models::CustomDisclaimer,
    >(values, Place::Field, "customDisclaimer")? {
        request = request.custom_disclaimer(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isDraft")? {
        request = request.is_draft(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "draftFormId")? {
        request = request.draft_form_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "locale")? {
        request = request.locale(value);
    }
    Ok(request.build()?)
}

fn fb_get_ad_accounts(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().ad_manager().fb_get_ad_accounts();
    if let Some(value) = optional::<String>(values, Place::Query, "type")? {
        request = request.type_(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "next")? {
        request = request.next(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "fetchAll")? {
        request = request.fetch_all(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    Ok(request.build()?)
}

fn fb_get_ad_account(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .fb_get_ad_account(arg::<String>(values, Place::Path, "adAccountId")?);
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn fb_delete_ad_account(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .fb_delete_ad_account(arg::<String>(values, Place::Path, "adAccountId")?);
    Ok(request.build()?)
}

fn fb_get_conversation_forms(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().ad_manager().fb_get_conversation_forms();
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn fb_create_conversation_form(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .fb_create_conversation_form(
            arg::<String>(values, Place::Field, "name")?,
            arg::<String>(values, Place::Field, "text")?,
            arg::<
                rt::List<models::WelcomeMessageQuestion>,
            >(values, Place::Field, "questions")?,
        );
    Ok(request.build()?)
}

fn fb_get_integration(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().ad_manager().fb_get_integration();
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn fb_create_integration(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .fb_create_integration(arg::<String>(values, Place::Field, "pageId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "adAccountId")? {
        request = request.ad_account_id(value);
    }
    Ok(request.build()?)
}

fn fb_delete_integration(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.v3().ad_manager().fb_delete_integration();
    Ok(request.build()?)
}

fn fb_search_targeting(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .fb_search_targeting(
            arg::<String>(values, Place::Query, "type")?,
            arg::<String>(values, Place::Query, "query")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "searchType")? {
        request = request.search_type(value);
    }
    Ok(request.build()?)
}

fn fb_publish_campaign(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .fb_publish_campaign(arg::<String>(values, Place::Path, "campaignId")?);
    Ok(request.build()?)
}

fn fb_delete_page(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .fb_delete_page(arg::<String>(values, Place::Query, "pageId")?);
    Ok(request.build()?)
}

fn fb_get_pixels(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().ad_manager().fb_get_pixels();
    if let Some(value) = optional::<String>(values, Place::Query, "channel")? {
        request = request.channel(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "pageId")? {
        request = request.page_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "igUserId")? {
        request = request.ig_user_id(value);
    }
    Ok(request.build()?)
}

fn fb_upsert_pixel(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .fb_upsert_pixel(arg::<String>(values, Place::Field, "type")?);
    if let Some(value) = optional::<String>(values, Place::Field, "conversionPixelId")? {
        request = request.conversion_pixel_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "igUserId")? {
        request = request.ig_user_id(value);
    }
    Ok(request.build()?)
}

fn fb_get_custom_audiences(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .fb_get_custom_audiences(
            arg::<models::FbGetCustomAudiencesType>(values, Place::Query, "type")?,
            arg::<String>(values, Place::Query, "adAccountId")?,
        );
    if let Some(value) = optional::<
        models::FbGetCustomAudiencesSource,
    >(values, Place::Query, "source")? {
        request = request.source(value);
    }
    Ok(request.build()?)
}

fn fb_get_custom_audience(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .fb_get_custom_audience(arg::<String>(values, Place::Path, "audienceId")?);
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn fb_update_custom_audience(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .fb_update_custom_audience(
            arg::<String>(values, Place::Path, "audienceId")?,
            arg::<String>(values, Place::Field, "name")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    Ok(request.build()?)
}

fn fb_delete_custom_audience(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .fb_delete_custom_audience(arg::<String>(values, Place::Path, "audienceId")?);
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn fb_add_custom_audience_member(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .fb_add_custom_audience_member(
            arg::<String>(values, Place::Path, "audienceId")?,
            arg::<String>(values, Place::Field, "contactId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "fbAdAccountId")? {
        request = request.fb_ad_account_id(value);
    }
    Ok(request.build()?)
}

fn fb_remove_custom_audience_member(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .fb_remove_custom_audience_member(
            arg::<String>(values, Place::Path, "audienceId")?,
            arg::<String>(values, Place::Field, "contactId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "fbAdAccountId")? {
        request = request.fb_ad_account_id(value);
    }
    Ok(request.build()?)
}

fn fb_batch_update_audience_members(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .fb_batch_update_audience_members(
            arg::<String>(values, Place::Path, "audienceId")?,
            arg::<String>(values, Place::Field, "operationType")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "csvPath")? {
        request = request.csv_path(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "smartlistIds")? {
        request = request.smartlist_ids(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "dynamicAudience")? {
        request = request.dynamic_audience(value);
    }
    Ok(request.build()?)
}

fn fb_set_default_page(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .fb_set_default_page(arg::<String>(values, Place::Field, "pageId")?);
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn fb_get_lead_form(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .fb_get_lead_form(arg::<String>(values, Place::Path, "leadFormId")?);
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn fb_get_campaign(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .fb_get_campaign(arg::<String>(values, Place::Path, "campaignId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "fields")? {
        request = request.fields(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "source")? {
        request = request.source(value);
    }
    Ok(request.build()?)
}

fn fb_get_entity(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .fb_get_entity(
            arg::<models::FbGetReportingType>(values, Place::Query, "type")?,
            arg::<models::FbGetEntityEntityType>(values, Place::Query, "entityType")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "next")? {
        request = request.next(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "fetchAll")? {
        request = request.fetch_all(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "campaignId")? {
        request = request.campaign_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "adSetId")? {
        request = request.ad_set_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "searchId")? {
        request = request.search_id(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Query, "selectedAdAccountId")? {
        request = request.selected_ad_account_id(value);
    }
    Ok(request.build()?)
}

fn fb_upsert_campaign(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().ad_manager().fb_upsert_campaign();
    if let Some(value) = optional::<String>(values, Place::Field, "id")? {
        request = request.id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<
        models::UpsertCampaignObjective,
    >(values, Place::Field, "objective")? {
        request = request.objective(value);
    }
    if let Some(value) = optional::<
        rt::List<models::UpsertCampaignSpecialAdCategories>,
    >(values, Place::Field, "specialAdCategories")? {
        request = request.special_ad_categories(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "source")? {
        request = request.source(value);
    }
    Ok(request.build()?)
}

fn fb_upsert_adset(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .fb_upsert_adset(arg::<String>(values, Place::Field, "campaignId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "id")? {
        request = request.id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "pageId")? {
        request = request.page_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "instagramActorId")? {
        request = request.instagram_actor_id(value);
    }
    if let Some(value) = optional::<
        rt::List<models::UpsertAdsetMessagingPlatforms>,
    >(values, Place::Field, "messagingPlatforms")? {
        request = request.messaging_platforms(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "whatsappNumber")? {
        request = request.whatsapp_number(value);
    }
    if let Some(value) = optional::<
        models::FacebookAudience,
    >(values, Place::Field, "audience")? {
        request = request.audience(value);
    }
    if let Some(value) = optional::<models::Budget>(values, Place::Field, "budget")? {
        request = request.budget(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "conversionLocation")? {
        request = request.conversion_location(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "customEventType")? {
        request = request.custom_event_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "pixelId")? {
        request = request.pixel_id(value);
    }
    Ok(request.build()?)
}

fn fb_upsert_ad(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .fb_upsert_ad(
            arg::<String>(values, Place::Field, "campaignId")?,
            arg::<String>(values, Place::Field, "adsetId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "id")? {
        request = request.id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "primaryText")? {
        request = request.primary_text(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "headline")? {
        request = request.headline(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "imageUrl")? {
        request = request.image_url(value);
    }
    if let Some(value) = optional::<
        models::UpsertAdMediaType,
    >(values, Place::Field, "mediaType")? {
        request = request.media_type(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Media>,
    >(values, Place::Field, "media")? {
        request = request.media(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "multiAdvertiserAds")? {
        request = request.multi_advertiser_ads(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "cta")? {
        request = request.cta(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "conversationFormId")? {
        request = request.conversation_form_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "destinationLink")? {
        request = request.destination_link(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "destinationFormId")? {
        request = request.destination_form_id(value);
    }
    Ok(request.build()?)
}

fn fb_pause_campaign(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .fb_pause_campaign(arg::<String>(values, Place::Path, "campaignId")?);
    Ok(request.build()?)
}

fn fb_resume_campaign(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .fb_resume_campaign(arg::<String>(values, Place::Path, "campaignId")?);
    Ok(request.build()?)
}

fn fb_duplicate_campaign(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .fb_duplicate_campaign(arg::<String>(values, Place::Path, "campaignId")?);
    Ok(request.build()?)
}

fn fb_delete_campaign(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .fb_delete_campaign(arg::<String>(values, Place::Path, "campaignId")?);
    Ok(request.build()?)
}

fn fb_pause_adset(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .fb_pause_adset(arg::<String>(values, Place::Path, "adSetId")?);
    Ok(request.build()?)
}

fn fb_resume_adset(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .fb_resume_adset(arg::<String>(values, Place::Path, "adSetId")?);
    Ok(request.build()?)
}

fn fb_duplicate_adset(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .fb_duplicate_adset(arg::<String>(values, Place::Path, "adSetId")?);
    Ok(request.build()?)
}

fn fb_delete_adset(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .fb_delete_adset(arg::<String>(values, Place::Path, "adSetId")?);
    Ok(request.build()?)
}

fn fb_pause_ad(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .fb_pause_ad(arg::<String>(values, Place::Path, "adId")?);
    Ok(request.build()?)
}

fn fb_resume_ad(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .fb_resume_ad(arg::<String>(values, Place::Path, "adId")?);
    Ok(request.build()?)
}

fn fb_duplicate_ad(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .fb_duplicate_ad(arg::<String>(values, Place::Path, "adId")?);
    Ok(request.build()?)
}

fn fb_delete_ad(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .fb_delete_ad(arg::<String>(values, Place::Path, "adId")?);
    Ok(request.build()?)
}

fn fb_get_campaign_publishing_progress(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .fb_get_campaign_publishing_progress(
            arg::<String>(values, Place::Path, "campaignId")?,
        );
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn google_get_reporting(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .google_get_reporting(
            arg::<
                rt::List<models::GoogleGetReportingFieldsItem>,
            >(values, Place::Query, "fields")?,
            arg::<String>(values, Place::Query, "startDate")?,
            arg::<String>(values, Place::Query, "endDate")?,
            arg::<models::FbGetReportingType>(values, Place::Query, "type")?,
        );
    if let Some(value) = optional::<
        models::GoogleGetReportingGroupBy,
    >(values, Place::Query, "groupBy")? {
        request = request.group_by(value);
    }
    Ok(request.build()?)
}

fn google_get_reporting_list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .google_get_reporting_list(
            arg::<String>(values, Place::Query, "listType")?,
            arg::<String>(values, Place::Query, "startDate")?,
            arg::<String>(values, Place::Query, "endDate")?,
            arg::<models::FbGetReportingType>(values, Place::Query, "type")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "campaignId")? {
        request = request.campaign_id(value);
    }
    Ok(request.build()?)
}

fn google_get_campaign_reporting(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .google_get_campaign_reporting(
            arg::<String>(values, Place::Path, "campaignId")?,
            arg::<String>(values, Place::Query, "startDate")?,
            arg::<String>(values, Place::Query, "endDate")?,
        );
    Ok(request.build()?)
}

fn google_get_conversions(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().ad_manager().google_get_conversions();
    if let Some(value) = optional::<
        models::GoogleGetConversionsType,
    >(values, Place::Query, "type")? {
        request = request.type_(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "conversionType")? {
        request = request.conversion_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "category")? {
        request = request.category(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "startDate")? {
        request = request.start_date(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "endDate")? {
        request = request.end_date(value);
    }
    Ok(request.build()?)
}

fn google_upsert_conversion(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .google_upsert_conversion(
            arg::<String>(values, Place::Field, "name")?,
            arg::<models::UpsertConversionType>(values, Place::Field, "type")?,
            arg::<String>(values, Place::Field, "category")?,
            arg::<
                models::ConversionValueSettings,
            >(values, Place::Field, "valueSettings")?,
            arg::<
                models::UpsertConversionCountingType,
            >(values, Place::Field, "countingType")?,
            arg::<
                models::UpsertConversionAttributionModel,
            >(values, Place::Field, "attributionModel")?,
            arg::<i64>(values, Place::Field, "clickThroughWindow")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "conversionId")? {
        request = request.conversion_id(value);
    }
    Ok(request.build()?)
}

fn google_get_conversion(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .google_get_conversion(arg::<String>(values, Place::Path, "conversionId")?);
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn google_delete_conversion(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .google_delete_conversion(arg::<String>(values, Place::Path, "conversionId")?);
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn google_get_integration(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().ad_manager().google_get_integration();
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn google_create_integration(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .google_create_integration(
            arg::<String>(values, Place::Field, "adAccountId")?,
            arg::<String>(values, Place::Field, "mccId")?,
        );
    Ok(request.build()?)
}

fn google_get_current_user(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().ad_manager().google_get_current_user();
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn google_get_ad_accounts(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().ad_manager().google_get_ad_accounts();
    if let Some(value) = optional::<
        models::FbGetInstagramAccountsType,
    >(values, Place::Query, "type")? {
        request = request.type_(value);
    }
    Ok(request.build()?)
}

fn google_get_ad_account_details(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .google_get_ad_account_details(
            arg::<String>(values, Place::Path, "adAccountId")?,
        );
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn google_delete_ad_account(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .google_delete_ad_account(arg::<String>(values, Place::Path, "adAccountId")?);
    Ok(request.build()?)
}

fn google_publish_ad(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .google_publish_ad(arg::<String>(values, Place::Path, "adId")?);
    Ok(request.build()?)
}

fn google_search_targeting(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .google_search_targeting(arg::<String>(values, Place::Query, "type")?);
    if let Some(value) = optional::<String>(values, Place::Query, "query")? {
        request = request.query(value);
    }
    Ok(request.build()?)
}

fn google_get_keyword_ideas(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .google_get_keyword_ideas(arg::<String>(values, Place::Field, "url")?);
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "languageCode")? {
        request = request.language_code(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "locations")? {
        request = request.locations(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "keywords")? {
        request = request.keywords(value);
    }
    Ok(request.build()?)
}

fn google_get_assets(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .google_get_assets(
            arg::<models::GoogleGetAssetsType>(values, Place::Query, "type")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "id")? {
        request = request.id(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "advertiserOnly")? {
        request = request.advertiser_only(value);
    }
    Ok(request.build()?)
}

fn google_upsert_assets(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .google_upsert_assets(
            arg::<models::UpsertAssetsType>(values, Place::Field, "type")?,
            arg::<models::UpsertAssetsPayload>(values, Place::Field, "payload")?,
        );
    Ok(request.build()?)
}

fn google_get_entity(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .google_get_entity(
            arg::<models::FbGetReportingType>(values, Place::Query, "type")?,
            arg::<models::GoogleGetEntityEntityType>(values, Place::Query, "entityType")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "campaignId")? {
        request = request.campaign_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "adGroupId")? {
        request = request.ad_group_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "searchId")? {
        request = request.search_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "startDate")? {
        request = request.start_date(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "endDate")? {
        request = request.end_date(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Query, "selectedAdAccountId")? {
        request = request.selected_ad_account_id(value);
    }
    Ok(request.build()?)
}

fn google_get_target_interests(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .google_get_target_interests(
            arg::<models::GoogleGetTargetInterestsType>(values, Place::Query, "type")?,
            arg::<String>(values, Place::Query, "advertisingChannelType")?,
        );
    Ok(request.build()?)
}

fn google_get_segments(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().ad_manager().google_get_segments();
    if let Some(value) = optional::<String>(values, Place::Query, "type")? {
        request = request.type_(value);
    }
    Ok(request.build()?)
}

fn google_upsert_segment(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .google_upsert_segment(
            arg::<models::GoogleUpsertSegmentType>(values, Place::Query, "type")?,
            arg::<String>(values, Place::Field, "name")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Member>,
    >(values, Place::Field, "members")? {
        request = request.members(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "status")? {
        request = request.status(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "type")? {
        request = request.body_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "id")? {
        request = request.id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "membershipStatus")? {
        request = request.membership_status(value);
    }
    if let Some(value) = optional::<
        models::RuleBasedUserList,
    >(values, Place::Field, "ruleBasedUserList")? {
        request = request.rule_based_user_list(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "membershipLifeSpan")? {
        request = request.membership_life_span(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "seedUserListIds")? {
        request = request.seed_user_list_ids(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "countryCodes")? {
        request = request.country_codes(value);
    }
    if let Some(value) = optional::<
        models::UpsertSegmentExpansionLevel,
    >(values, Place::Field, "expansionLevel")? {
        request = request.expansion_level(value);
    }
    Ok(request.build()?)
}

fn google_get_segment(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .google_get_segment(
            arg::<String>(values, Place::Path, "segmentId")?,
            arg::<models::GoogleGetSegmentType>(values, Place::Query, "type")?,
        );
    Ok(request.build()?)
}

fn google_delete_segment(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .google_delete_segment(
            arg::<String>(values, Place::Path, "segmentId")?,
            arg::<models::GoogleGetSegmentType>(values, Place::Query, "type")?,
        );
    Ok(request.build()?)
}

fn google_create_offline_user_list_job(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().ad_manager().google_create_offline_user_list_job();
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "smartListIds")? {
        request = request.smart_list_ids(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "csvPath")? {
        request = request.csv_path(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userListId")? {
        request = request.user_list_id(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isDynamic")? {
        request = request.is_dynamic(value);
    }
    Ok(request.build()?)
}

fn google_get_audiences(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().ad_manager().google_get_audiences();
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn google_upsert_audience(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .google_upsert_audience(arg::<String>(values, Place::Field, "name")?);
    if let Some(value) = optional::<String>(values, Place::Field, "resourceName")? {
        request = request.resource_name(value);
    }
    if let Some(value) = optional::<
        models::AudienceDimension,
    >(values, Place::Field, "dimensions")? {
        request = request.dimensions(value);
    }
    if let Some(value) = optional::<
        models::AudienceDimension,
    >(values, Place::Field, "exclusionDimension")? {
        request = request.exclusion_dimension(value);
    }
    Ok(request.build()?)
}

fn google_get_audience(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .google_get_audience(arg::<String>(values, Place::Path, "audienceId")?);
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn google_upsert_campaign(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .google_upsert_campaign(
            arg::<String>(values, Place::Field, "name")?,
            arg::<
                models::CampaignAdvertisingChannelType,
            >(values, Place::Field, "advertisingChannelType")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "id")? {
        request = request.id(value);
    }
    if let Some(value) = optional::<
        models::CampaignAdvertisingChannelSubType,
    >(values, Place::Field, "advertisingChannelSubType")? {
        request = request.advertising_channel_sub_type(value);
    }
    if let Some(value) = optional::<
        models::CampaignGoalType,
    >(values, Place::Field, "goalType")? {
        request = request.goal_type(value);
    }
    if let Some(value) = optional::<
        models::GoogleBudget,
    >(values, Place::Field, "budget")? {
        request = request.budget(value);
    }
    if let Some(value) = optional::<
        models::GoogleCampaignAudience,
    >(values, Place::Field, "audience")? {
        request = request.audience(value);
    }
    if let Some(value) = optional::<
        models::GoogleNetworkSettings,
    >(values, Place::Field, "networkSettings")? {
        request = request.network_settings(value);
    }
    if let Some(value) = optional::<
        models::GoogleBiddingStrategy,
    >(values, Place::Field, "biddingStrategy")? {
        request = request.bidding_strategy(value);
    }
    if let Some(value) = optional::<
        models::GoogleAssets,
    >(values, Place::Field, "assets")? {
        request = request.assets(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isEuPoliticalAds")? {
        request = request.is_eu_political_ads(value);
    }
    if let Some(value) = optional::<
        rt::List<models::GoogleAdGroup>,
    >(values, Place::Field, "adGroups")? {
        request = request.ad_groups(value);
    }
    if let Some(value) = optional::<
        models::GoogleCampaignGoal,
    >(values, Place::Field, "campaignGoal")? {
        request = request.campaign_goal(value);
    }
    if let Some(value) = optional::<
        rt::List<models::GoogleAdSchedule>,
    >(values, Place::Field, "adSchedule")? {
        request = request.ad_schedule(value);
    }
    if let Some(value) = optional::<
        models::PublishingStatus,
    >(values, Place::Field, "publishingStatus")? {
        request = request.publishing_status(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "googleAdAccountId")? {
        request = request.google_ad_account_id(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "unpublishedChanges")? {
        request = request.unpublished_changes(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "maximumCpc")? {
        request = request.maximum_cpc(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "googleCampaignId")? {
        request = request.google_campaign_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "source")? {
        request = request.source(value);
    }
    if let Some(value) = optional::<rt::Json>(values, Place::Field, "advancedOptions")? {
        request = request.advanced_options(value);
    }
    Ok(request.build()?)
}

fn google_get_campaign(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .google_get_campaign(arg::<String>(values, Place::Path, "adId")?);
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn google_get_conversion_goals(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().ad_manager().google_get_conversion_goals();
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn li_get_integration(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().ad_manager().li_get_integration();
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn li_create_integration(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .li_create_integration(
            arg::<String>(values, Place::Field, "adAccountId")?,
            arg::<String>(values, Place::Field, "adAccountName")?,
            arg::<String>(values, Place::Field, "currencyCode")?,
            arg::<String>(values, Place::Field, "organizationId")?,
        );
    Ok(request.build()?)
}

fn li_get_ad_accounts(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().ad_manager().li_get_ad_accounts();
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn li_get_ad_account_details(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .li_get_ad_account_details(arg::<String>(values, Place::Query, "adAccountId")?);
    Ok(request.build()?)
}

fn li_delete_ad_account(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .li_delete_ad_account(arg::<String>(values, Place::Query, "adAccountId")?);
    Ok(request.build()?)
}

fn li_get_current_user(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().ad_manager().li_get_current_user();
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn li_get_campaign_group(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .li_get_campaign_group(arg::<String>(values, Place::Path, "adId")?);
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn li_publish_campaign_group(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .ad_manager()
        .li_publish_campaign_group(arg::<String>(values, Place::Path, "adId")?);
    Ok(request.build()?)
}

fn li_upsert_campaign_group(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().ad_manager().li_upsert_campaign_group();
    if let Some(value) = optional::<String>(values, Place::Field, "id")? {
        request = request.id(value);
    }
    if let Some(value) = optional::<
        models::LinkedInBudget,
    >(values, Place::Field, "budget")? {
        request = request.budget(value);
    }
    if let Some(value) = optional::<
        rt::List<models::AdCampaign>,
    >(values, Place::Field, "adCampaigns")? {
        request = request.ad_campaigns(value);
    }
    if let Some(value) = optional::<
        models::AdCampaignGroupDataAdBudgetOptimization,
    >(values, Place::Field, "adBudgetOptimization")? {
        request = request.ad_budget_optimization(value);
    }
    if let Some(value) = optional::<
        models::AdCampaignGroupDataObjectiveType,
    >(values, Place::Field, "objectiveType")? {
        request = request.objective_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "adCampaignGroupId")? {
        request = request.ad_campaign_group_id(value);
    }
    if let Some(value) = optional::<
        models::PublishingStatus,
    >(values, Place::Field, "publishingStatus")? {
        request = request.publishing_status(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "linkedInAdAccountId")? {
        request = request.linked_in_ad_account_id(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "unpublishedChanges")? {
        request = request.unpublished_changes(value);
    }
    if let Some(value) = optional::<rt::Json>(values, Place::Field, "meta")? {
        request = request.meta(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "linkedInError")? {
        request = request.linked_in_error(value);
    }
    Ok(request.build()?)
}

fn li_search_targeting(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .li_search_targeting(arg::<String>(values, Place::Query, "facet")?);
    if let Some(value) = optional::<String>(values, Place::Query, "query")? {
        request = request.query(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "q")? {
        request = request.q(value);
    }
    Ok(request.build()?)
}

fn li_get_lead_forms(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .li_get_lead_forms(arg::<String>(values, Place::Path, "accountId")?);
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn li_create_lead_form(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .li_create_lead_form(
            arg::<String>(values, Place::Path, "accountId")?,
            arg::<models::SponsoredAccountOwner>(values, Place::Field, "owner")?,
            arg::<models::CreationLocale>(values, Place::Field, "creationLocale")?,
            arg::<String>(values, Place::Field, "name")?,
            arg::<
                models::LinkedInCreateLeadFormBodyState,
            >(values, Place::Field, "state")?,
            arg::<models::LeadFormContent>(values, Place::Field, "content")?,
        );
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    if let Some(value) = optional::<
        rt::List<models::HiddenField>,
    >(values, Place::Field, "hiddenFields")? {
        request = request.hidden_fields(value);
    }
    Ok(request.build()?)
}

fn li_update_ad_status(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .li_update_ad_status(
            arg::<String>(values, Place::Path, "adId")?,
            arg::<
                models::LinkedInUpdateAdStatusBodyOperationType,
            >(values, Place::Field, "operationType")?,
            arg::<models::LinkedInUpdateAdStatusBodyType>(values, Place::Field, "type")?,
        );
    if let Some(value) = optional::<bool>(values, Place::Query, "isDraft")? {
        request = request.is_draft(value);
    }
    Ok(request.build()?)
}

fn li_get_ad_analytics(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .li_get_ad_analytics(
            arg::<String>(values, Place::Query, "startDate")?,
            arg::<String>(values, Place::Query, "endDate")?,
        );
    if let Some(value) = optional::<
        models::LiGetAdAnalyticsPivot,
    >(values, Place::Query, "pivot")? {
        request = request.pivot(value);
    }
    if let Some(value) = optional::<
        models::LiGetAdAnalyticsGroupBy,
    >(values, Place::Query, "groupBy")? {
        request = request.group_by(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "entityUrns")? {
        request = request.entity_urns(value);
    }
    if let Some(value) = optional::<
        rt::List<models::FieldsItem>,
    >(values, Place::Query, "fields")? {
        request = request.fields(value);
    }
    Ok(request.build()?)
}

fn li_get_reporting_list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .li_get_reporting_list(
            arg::<String>(values, Place::Query, "listType")?,
            arg::<String>(values, Place::Query, "campaignId")?,
            arg::<String>(values, Place::Query, "campaignGroupId")?,
            arg::<String>(values, Place::Query, "startDate")?,
            arg::<String>(values, Place::Query, "endDate")?,
        );
    if let Some(value) = optional::<
        rt::List<models::FieldsItem>,
    >(values, Place::Query, "fields")? {
        request = request.fields(value);
    }
    Ok(request.build()?)
}

fn li_get_campaign_group_reporting(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .ad_manager()
        .li_get_campaign_group_reporting(
            arg::<String>(values, Place::Path, "campaignGroupId")?,
            arg::<String>(values, Place::Query, "startDate")?,
            arg::<String>(values, Place::Query, "endDate")?,
        );
    if let Some(value) = optional::<
        rt::List<models::FieldsItem>,
    >(values, Place::Query, "fields")? {
        request = request.fields(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "campaignGroupId")? {
        request = request.query_campaign_group_id(value);
    }
    Ok(request.build()?)
}
