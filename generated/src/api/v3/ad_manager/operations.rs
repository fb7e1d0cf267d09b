// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Ad manager.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`AdManager::fb_get_reporting`](super::AdManager::fb_get_reporting): `GET /ad-publishing/facebook/reporting`.
pub type FbGetReporting = rt::Operation<kinds::FbGetReporting>;

/// A request of [`AdManager::fb_get_reporting_list`](super::AdManager::fb_get_reporting_list): `GET /ad-publishing/facebook/reporting/list`.
pub type FbGetReportingList = rt::Operation<kinds::FbGetReportingList>;

impl FbGetReportingList {
    /// A campaign; of this product where drafts are meant, of the platform in its reports.
    ///
    /// `campaignId`: text; for example `196684453527082`.
    pub fn campaign_id(mut self, campaign_id: impl Into<String>) -> Self {
        self.0.query::<String>("campaignId", &campaign_id.into());
        self
    }
}

/// A request of [`AdManager::fb_get_current_user`](super::AdManager::fb_get_current_user): `GET /ad-publishing/facebook/me`.
pub type FbGetCurrentUser = rt::Operation<kinds::FbGetCurrentUser>;

impl FbGetCurrentUser {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::fb_get_page_lead_forms`](super::AdManager::fb_get_page_lead_forms): `GET /ad-publishing/facebook/page/{pageId}/forms`.
pub type FbGetPageLeadForms = rt::Operation<kinds::FbGetPageLeadForms>;

impl FbGetPageLeadForms {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::fb_create_page_lead_form`](super::AdManager::fb_create_page_lead_form): `POST /ad-publishing/facebook/page/{pageId}/forms`.
pub type FbCreatePageLeadForm = rt::Operation<kinds::FbCreatePageLeadForm>;

impl FbCreatePageLeadForm {
    /// `greetingCard`: an object, `GreetingCard`.
    #[inline]
    pub fn greeting_card(mut self, greeting_card: models::GreetingCard) -> Self {
        self.0.field::<models::GreetingCard>("greetingCard", &greeting_card);
        self
    }

    /// `questionPageHeadline`: text; for example `Tell us about yourself`.
    pub fn question_page_headline(
        mut self,
        question_page_headline: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("questionPageHeadline", &question_page_headline.into());
        self
    }

    /// `privacyPolicyText`: text; for example `We respect your privacy`.
    pub fn privacy_policy_text(
        mut self,
        privacy_policy_text: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("privacyPolicyText", &privacy_policy_text.into());
        self
    }

    /// `customDisclaimer`: an object, `CustomDisclaimer`.
    #[inline]
    pub fn custom_disclaimer(
        mut self,
        custom_disclaimer: models::CustomDisclaimer,
    ) -> Self {
        self.0.field::<models::CustomDisclaimer>("customDisclaimer", &custom_disclaimer);
        self
    }

    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.field::<bool>("isDraft", &is_draft);
        self
    }

    /// `draftFormId`: text; for example `1234567890`.
    pub fn draft_form_id(mut self, draft_form_id: impl Into<String>) -> Self {
        self.0.field::<String>("draftFormId", &draft_form_id.into());
        self
    }

    /// `locale`: text; for example `EN_US`.
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.0.field::<String>("locale", &locale.into());
        self
    }
}

/// A request of [`AdManager::fb_get_ad_account`](super::AdManager::fb_get_ad_account): `GET /ad-publishing/facebook/ad-accounts/{adAccountId}`.
pub type FbGetAdAccount = rt::Operation<kinds::FbGetAdAccount>;

impl FbGetAdAccount {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::fb_get_conversation_forms`](super::AdManager::fb_get_conversation_forms): `GET /ad-publishing/facebook/conversation-forms`.
pub type FbGetConversationForms = rt::Operation<kinds::FbGetConversationForms>;

impl FbGetConversationForms {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::fb_get_integration`](super::AdManager::fb_get_integration): `GET /ad-publishing/facebook/integration`.
pub type FbGetIntegration = rt::Operation<kinds::FbGetIntegration>;

impl FbGetIntegration {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::fb_search_targeting`](super::AdManager::fb_search_targeting): `GET /ad-publishing/facebook/targeting/search`.
pub type FbSearchTargeting = rt::Operation<kinds::FbSearchTargeting>;

impl FbSearchTargeting {
    /// `searchType`: text; for example `adgeolocation`.
    pub fn search_type(mut self, search_type: impl Into<String>) -> Self {
        self.0.query::<String>("searchType", &search_type.into());
        self
    }
}

/// A request of [`AdManager::fb_get_custom_audience`](super::AdManager::fb_get_custom_audience): `GET /ad-publishing/facebook/custom-audience/{audienceId}`.
pub type FbGetCustomAudience = rt::Operation<kinds::FbGetCustomAudience>;

impl FbGetCustomAudience {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::fb_update_custom_audience`](super::AdManager::fb_update_custom_audience): `PUT /ad-publishing/facebook/custom-audience/{audienceId}`.
pub type FbUpdateCustomAudience = rt::Operation<kinds::FbUpdateCustomAudience>;

impl FbUpdateCustomAudience {
    /// Free text that describes it.
    ///
    /// `description`: text; for example `Lookalike audience from website visitors`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }
}

/// A request of [`AdManager::fb_delete_custom_audience`](super::AdManager::fb_delete_custom_audience): `DELETE /ad-publishing/facebook/custom-audience/{audienceId}`.
pub type FbDeleteCustomAudience = rt::Operation<kinds::FbDeleteCustomAudience>;

impl FbDeleteCustomAudience {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::fb_set_default_page`](super::AdManager::fb_set_default_page): `PUT /ad-publishing/facebook/page/default`.
pub type FbSetDefaultPage = rt::Operation<kinds::FbSetDefaultPage>;

impl FbSetDefaultPage {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::fb_get_lead_form`](super::AdManager::fb_get_lead_form): `GET /ad-publishing/facebook/lead-form/{leadFormId}`.
pub type FbGetLeadForm = rt::Operation<kinds::FbGetLeadForm>;

impl FbGetLeadForm {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::fb_get_campaign`](super::AdManager::fb_get_campaign): `GET /ad-publishing/facebook/campaign/{campaignId}`.
pub type FbGetCampaign = rt::Operation<kinds::FbGetCampaign>;

impl FbGetCampaign {
    /// The metrics to answer, separated by commas on the wire.
    ///
    /// `fields`: text; for example `adsets,ads`.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.0.query::<String>("fields", &fields.into());
        self
    }

    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `facebook`.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.0.query::<String>("source", &source.into());
        self
    }
}

/// A request of [`AdManager::fb_upsert_campaign`](super::AdManager::fb_upsert_campaign): `PUT /ad-publishing/facebook/campaigns`.
pub type FbUpsertCampaign = rt::Operation<kinds::FbUpsertCampaign>;

impl FbUpsertCampaign {
    /// Left out, a new campaign arises.
    ///
    /// `id`: text; for example `camp_123`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.0.field::<String>("id", &id.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Summer Campaign`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// `objective`: one of `OUTCOME_LEADS`, `OUTCOME_TRAFFIC`, `OUTCOME_ENGAGEMENT`, `OUTCOME_SALES`; for example `LEAD_GENERATION`.
    pub fn objective(
        mut self,
        objective: impl Into<models::UpsertCampaignObjective>,
    ) -> Self {
        self.0.field::<models::UpsertCampaignObjective>("objective", &objective.into());
        self
    }

    /// `specialAdCategories`: list of `UpsertCampaignSpecialAdCategories`; for example `["NONE"]`.
    pub fn special_ad_categories(
        mut self,
        special_ad_categories: impl Into<
            rt::List<models::UpsertCampaignSpecialAdCategories>,
        >,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::UpsertCampaignSpecialAdCategories>,
            >("specialAdCategories", &special_ad_categories.into());
        self
    }

    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `facebook`.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.0.field::<String>("source", &source.into());
        self
    }
}

/// A request of [`AdManager::fb_upsert_adset`](super::AdManager::fb_upsert_adset): `PUT /ad-publishing/facebook/adsets`.
pub type FbUpsertAdset = rt::Operation<kinds::FbUpsertAdset>;

impl FbUpsertAdset {
    /// Left out, a new ad set arises.
    ///
    /// `id`: text; for example `adset_123`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.0.field::<String>("id", &id.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Targeting Group A`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// A Facebook page.
    ///
    /// `pageId`: text; for example `123456789`.
    pub fn page_id(mut self, page_id: impl Into<String>) -> Self {
        self.0.field::<String>("pageId", &page_id.into());
        self
    }

    /// `instagramActorId`: text; for example `ig_123`.
    pub fn instagram_actor_id(mut self, instagram_actor_id: impl Into<String>) -> Self {
        self.0.field::<String>("instagramActorId", &instagram_actor_id.into());
        self
    }

    /// `messagingPlatforms`: list of `UpsertAdsetMessagingPlatforms`; for example `["WHATSAPP"]`.
    pub fn messaging_platforms(
        mut self,
        messaging_platforms: impl Into<rt::List<models::UpsertAdsetMessagingPlatforms>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::UpsertAdsetMessagingPlatforms>,
            >("messagingPlatforms", &messaging_platforms.into());
        self
    }

    /// `whatsappNumber`: text; for example `+1234567890`.
    pub fn whatsapp_number(mut self, whatsapp_number: impl Into<String>) -> Self {
        self.0.field::<String>("whatsappNumber", &whatsapp_number.into());
        self
    }

    /// `audience`: an object, `FacebookAudience`.
    #[inline]
    pub fn audience(mut self, audience: models::FacebookAudience) -> Self {
        self.0.field::<models::FacebookAudience>("audience", &audience);
        self
    }

    /// `budget`: an object, `Budget`.
    #[inline]
    pub fn budget(mut self, budget: models::Budget) -> Self {
        self.0.field::<models::Budget>("budget", &budget);
        self
    }

    /// `conversionLocation`: text; for example `website`.
    pub fn conversion_location(
        mut self,
        conversion_location: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("conversionLocation", &conversion_location.into());
        self
    }

    /// `customEventType`: text; for example `Purchase`.
    pub fn custom_event_type(mut self, custom_event_type: impl Into<String>) -> Self {
        self.0.field::<String>("customEventType", &custom_event_type.into());
        self
    }

    /// A Facebook pixel.
    ///
    /// `pixelId`: text; for example `px_123`.
    pub fn pixel_id(mut self, pixel_id: impl Into<String>) -> Self {
        self.0.field::<String>("pixelId", &pixel_id.into());
        self
    }
}

/// A request of [`AdManager::fb_upsert_ad`](super::AdManager::fb_upsert_ad): `PUT /ad-publishing/facebook/ads`.
pub type FbUpsertAd = rt::Operation<kinds::FbUpsertAd>;

impl FbUpsertAd {
    /// Left out, a new ad arises.
    ///
    /// `id`: text; for example `ad_123`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.0.field::<String>("id", &id.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `My Ad Creative`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// `primaryText`: text; for example `Check out our offer!`.
    pub fn primary_text(mut self, primary_text: impl Into<String>) -> Self {
        self.0.field::<String>("primaryText", &primary_text.into());
        self
    }

    /// Line that stands above the text of an ad or a review.
    ///
    /// `headline`: text; for example `Great Deal`.
    pub fn headline(mut self, headline: impl Into<String>) -> Self {
        self.0.field::<String>("headline", &headline.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text; for example `Limited time offer`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// Address of a picture.
    ///
    /// `imageUrl`: text; for example `https://example.com/img.jpg`.
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.0.field::<String>("imageUrl", &image_url.into());
        self
    }

    /// `mediaType`: one of `SINGLE`, `CAROUSEL`; for example `SINGLE`.
    pub fn media_type(
        mut self,
        media_type: impl Into<models::UpsertAdMediaType>,
    ) -> Self {
        self.0.field::<models::UpsertAdMediaType>("mediaType", &media_type.into());
        self
    }

    /// `media`: list of `Media`.
    pub fn media(mut self, media: impl Into<rt::List<models::Media>>) -> Self {
        self.0.field::<rt::List<models::Media>>("media", &media.into());
        self
    }

    /// `multiAdvertiserAds`: flag; for example `false`.
    #[inline]
    pub fn multi_advertiser_ads(mut self, multi_advertiser_ads: bool) -> Self {
        self.0.field::<bool>("multiAdvertiserAds", &multi_advertiser_ads);
        self
    }

    /// `cta`: text; for example `LEARN_MORE`.
    pub fn cta(mut self, cta: impl Into<String>) -> Self {
        self.0.field::<String>("cta", &cta.into());
        self
    }

    /// `conversationFormId`: text; for example `conv_123`.
    pub fn conversation_form_id(
        mut self,
        conversation_form_id: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("conversationFormId", &conversation_form_id.into());
        self
    }

    /// `destinationLink`: text; for example `https://example.com`.
    pub fn destination_link(mut self, destination_link: impl Into<String>) -> Self {
        self.0.field::<String>("destinationLink", &destination_link.into());
        self
    }

    /// `destinationFormId`: text; for example `form_123`.
    pub fn destination_form_id(
        mut self,
        destination_form_id: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("destinationFormId", &destination_form_id.into());
        self
    }
}

/// A request of [`AdManager::fb_duplicate_campaign`](super::AdManager::fb_duplicate_campaign): `POST /ad-publishing/facebook/campaigns/{campaignId}/duplicate`.
pub type FbDuplicateCampaign = rt::Operation<kinds::FbDuplicateCampaign>;

/// A request of [`AdManager::fb_pause_adset`](super::AdManager::fb_pause_adset): `POST /ad-publishing/facebook/adsets/{adSetId}/pause`.
pub type FbPauseAdset = rt::Operation<kinds::FbPauseAdset>;

/// A request of [`AdManager::fb_resume_adset`](super::AdManager::fb_resume_adset): `POST /ad-publishing/facebook/adsets/{adSetId}/resume`.
pub type FbResumeAdset = rt::Operation<kinds::FbResumeAdset>;

/// A request of [`AdManager::fb_duplicate_adset`](super::AdManager::fb_duplicate_adset): `POST /ad-publishing/facebook/adsets/{adSetId}/duplicate`.
pub type FbDuplicateAdset = rt::Operation<kinds::FbDuplicateAdset>;

/// A request of [`AdManager::fb_delete_adset`](super::AdManager::fb_delete_adset): `DELETE /ad-publishing/facebook/adsets/{adSetId}`.
pub type FbDeleteAdset = rt::Operation<kinds::FbDeleteAdset>;

/// A request of [`AdManager::fb_get_campaign_publishing_progress`](super::AdManager::fb_get_campaign_publishing_progress): `GET /ad-publishing/facebook/campaigns/{campaignId}/publishing-progress`.
pub type FbGetCampaignPublishingProgress = rt::Operation<
    kinds::FbGetCampaignPublishingProgress,
>;

impl FbGetCampaignPublishingProgress {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::google_get_reporting`](super::AdManager::google_get_reporting): `GET /ad-publishing/google/reporting`.
pub type GoogleGetReporting = rt::Operation<kinds::GoogleGetReporting>;

impl GoogleGetReporting {
    /// `groupBy`: one of `date`, `week`, `month`; for example `month`.
    pub fn group_by(
        mut self,
        group_by: impl Into<models::GoogleGetReportingGroupBy>,
    ) -> Self {
        self.0.query::<models::GoogleGetReportingGroupBy>("groupBy", &group_by.into());
        self
    }
}

/// A request of [`AdManager::google_get_conversion`](super::AdManager::google_get_conversion): `GET /ad-publishing/google/conversions/{conversionId}`.
pub type GoogleGetConversion = rt::Operation<kinds::GoogleGetConversion>;

impl GoogleGetConversion {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::google_delete_conversion`](super::AdManager::google_delete_conversion): `DELETE /ad-publishing/google/conversions/{conversionId}`.
pub type GoogleDeleteConversion = rt::Operation<kinds::GoogleDeleteConversion>;

impl GoogleDeleteConversion {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::google_get_integration`](super::AdManager::google_get_integration): `GET /ad-publishing/google/integration`.
pub type GoogleGetIntegration = rt::Operation<kinds::GoogleGetIntegration>;

impl GoogleGetIntegration {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::google_get_current_user`](super::AdManager::google_get_current_user): `GET /ad-publishing/google/me`.
pub type GoogleGetCurrentUser = rt::Operation<kinds::GoogleGetCurrentUser>;

impl GoogleGetCurrentUser {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::google_get_ad_account_details`](super::AdManager::google_get_ad_account_details): `GET /ad-publishing/google/ad-accounts/{adAccountId}`.
pub type GoogleGetAdAccountDetails = rt::Operation<kinds::GoogleGetAdAccountDetails>;

impl GoogleGetAdAccountDetails {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::google_publish_ad`](super::AdManager::google_publish_ad): `POST /ad-publishing/google/ads/{adId}/publish`.
pub type GooglePublishAd = rt::Operation<kinds::GooglePublishAd>;

/// A request of [`AdManager::google_get_keyword_ideas`](super::AdManager::google_get_keyword_ideas): `POST /ad-publishing/google/keyword-ideas`.
pub type GoogleGetKeywordIdeas = rt::Operation<kinds::GoogleGetKeywordIdeas>;

impl GoogleGetKeywordIdeas {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }

    /// `languageCode`: text; for example `en`.
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.0.field::<String>("languageCode", &language_code.into());
        self
    }

    /// `locations`: list of texts; for example `["US","CA"]`.
    pub fn locations(mut self, locations: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("locations", &locations.into());
        self
    }

    /// `keywords`: list of texts; for example `["marketing"]`.
    pub fn keywords(mut self, keywords: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("keywords", &keywords.into());
        self
    }
}

/// A request of [`AdManager::google_get_audiences`](super::AdManager::google_get_audiences): `GET /ad-publishing/google/audiences`.
pub type GoogleGetAudiences = rt::Operation<kinds::GoogleGetAudiences>;

impl GoogleGetAudiences {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::google_get_audience`](super::AdManager::google_get_audience): `GET /ad-publishing/google/audiences/{audienceId}`.
pub type GoogleGetAudience = rt::Operation<kinds::GoogleGetAudience>;

impl GoogleGetAudience {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::google_upsert_campaign`](super::AdManager::google_upsert_campaign): `PUT /ad-publishing/google/ads`.
pub type GoogleUpsertCampaign = rt::Operation<kinds::GoogleUpsertCampaign>;

impl GoogleUpsertCampaign {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `camp_abc123`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.0.field::<String>("id", &id.into());
        self
    }

    /// `advertisingChannelSubType`: only `DEMAND_GEN`; for example `SEARCH_MOBILE_APP`.
    pub fn advertising_channel_sub_type(
        mut self,
        advertising_channel_sub_type: impl Into<
            models::CampaignAdvertisingChannelSubType,
        >,
    ) -> Self {
        self.0
            .field::<
                models::CampaignAdvertisingChannelSubType,
            >("advertisingChannelSubType", &advertising_channel_sub_type.into());
        self
    }

    /// `goalType`: one of `WEBSITE_TRAFFIC`, `LEAD`; for example `WEBSITE_TRAFFIC`.
    pub fn goal_type(mut self, goal_type: impl Into<models::CampaignGoalType>) -> Self {
        self.0.field::<models::CampaignGoalType>("goalType", &goal_type.into());
        self
    }

    /// `budget`: an object, `GoogleBudget`.
    #[inline]
    pub fn budget(mut self, budget: models::GoogleBudget) -> Self {
        self.0.field::<models::GoogleBudget>("budget", &budget);
        self
    }

    /// `audience`: an object, `GoogleCampaignAudience`.
    #[inline]
    pub fn audience(mut self, audience: models::GoogleCampaignAudience) -> Self {
        self.0.field::<models::GoogleCampaignAudience>("audience", &audience);
        self
    }

    /// `networkSettings`: an object, `GoogleNetworkSettings`.
    #[inline]
    pub fn network_settings(
        mut self,
        network_settings: models::GoogleNetworkSettings,
    ) -> Self {
        self.0
            .field::<
                models::GoogleNetworkSettings,
            >("networkSettings", &network_settings);
        self
    }

    /// `biddingStrategy`: an object, `GoogleBiddingStrategy`.
    #[inline]
    pub fn bidding_strategy(
        mut self,
        bidding_strategy: models::GoogleBiddingStrategy,
    ) -> Self {
        self.0
            .field::<
                models::GoogleBiddingStrategy,
            >("biddingStrategy", &bidding_strategy);
        self
    }

    /// `assets`: an object, `GoogleAssets`.
    #[inline]
    pub fn assets(mut self, assets: models::GoogleAssets) -> Self {
        self.0.field::<models::GoogleAssets>("assets", &assets);
        self
    }

    /// `isEuPoliticalAds`: flag; for example `false`.
    #[inline]
    pub fn is_eu_political_ads(mut self, is_eu_political_ads: bool) -> Self {
        self.0.field::<bool>("isEuPoliticalAds", &is_eu_political_ads);
        self
    }

    /// `adGroups`: list of `GoogleAdGroup`.
    pub fn ad_groups(
        mut self,
        ad_groups: impl Into<rt::List<models::GoogleAdGroup>>,
    ) -> Self {
        self.0.field::<rt::List<models::GoogleAdGroup>>("adGroups", &ad_groups.into());
        self
    }

    /// `campaignGoal`: an object, `GoogleCampaignGoal`.
    #[inline]
    pub fn campaign_goal(mut self, campaign_goal: models::GoogleCampaignGoal) -> Self {
        self.0.field::<models::GoogleCampaignGoal>("campaignGoal", &campaign_goal);
        self
    }

    /// `adSchedule`: list of `GoogleAdSchedule`.
    pub fn ad_schedule(
        mut self,
        ad_schedule: impl Into<rt::List<models::GoogleAdSchedule>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::GoogleAdSchedule>,
            >("adSchedule", &ad_schedule.into());
        self
    }

    /// The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`,
    /// `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.
    ///
    /// `publishingStatus`: one of `DRAFT`, `SCHEDULED`, `PUBLISHED`, `PUBLISHING`, `FAILED`, `IN_REVIEW`, `PAUSED`, `ARCHIVED`, `WITH_ISSUES`, `REJECTED`; for example `PUBLISHED`.
    pub fn publishing_status(
        mut self,
        publishing_status: impl Into<models::PublishingStatus>,
    ) -> Self {
        self.0
            .field::<
                models::PublishingStatus,
            >("publishingStatus", &publishing_status.into());
        self
    }

    /// `googleAdAccountId`: text; for example `123-456-7890`.
    pub fn google_ad_account_id(
        mut self,
        google_ad_account_id: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("googleAdAccountId", &google_ad_account_id.into());
        self
    }

    /// Whether something was changed since it was published.
    ///
    /// `unpublishedChanges`: flag; for example `false`.
    #[inline]
    pub fn unpublished_changes(mut self, unpublished_changes: bool) -> Self {
        self.0.field::<bool>("unpublishedChanges", &unpublished_changes);
        self
    }

    /// In millionths of the account's currency.
    ///
    /// `maximumCpc`: number; for example `2000000`.
    #[inline]
    pub fn maximum_cpc(mut self, maximum_cpc: f64) -> Self {
        self.0.field::<f64>("maximumCpc", &maximum_cpc);
        self
    }

    /// `googleCampaignId`: text; for example `customers/123/campaigns/456`.
    pub fn google_campaign_id(mut self, google_campaign_id: impl Into<String>) -> Self {
        self.0.field::<String>("googleCampaignId", &google_campaign_id.into());
        self
    }

    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `WEBSITE`.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.0.field::<String>("source", &source.into());
        self
    }

    /// `advancedOptions`: any JSON value.
    pub fn advanced_options(mut self, advanced_options: impl Into<rt::Json>) -> Self {
        self.0.field::<rt::Json>("advancedOptions", &advanced_options.into());
        self
    }
}

/// A request of [`AdManager::google_get_campaign`](super::AdManager::google_get_campaign): `GET /ad-publishing/google/ads/{adId}`.
pub type GoogleGetCampaign = rt::Operation<kinds::GoogleGetCampaign>;

impl GoogleGetCampaign {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::google_get_conversion_goals`](super::AdManager::google_get_conversion_goals): `GET /ad-publishing/google/conversion-goals`.
pub type GoogleGetConversionGoals = rt::Operation<kinds::GoogleGetConversionGoals>;

impl GoogleGetConversionGoals {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::li_get_integration`](super::AdManager::li_get_integration): `GET /ad-publishing/linkedin/integration`.
pub type LiGetIntegration = rt::Operation<kinds::LiGetIntegration>;

impl LiGetIntegration {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::li_get_ad_accounts`](super::AdManager::li_get_ad_accounts): `GET /ad-publishing/linkedin/ad-accounts`.
pub type LiGetAdAccounts = rt::Operation<kinds::LiGetAdAccounts>;

impl LiGetAdAccounts {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::li_get_current_user`](super::AdManager::li_get_current_user): `GET /ad-publishing/linkedin/me`.
pub type LiGetCurrentUser = rt::Operation<kinds::LiGetCurrentUser>;

impl LiGetCurrentUser {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::li_get_campaign_group`](super::AdManager::li_get_campaign_group): `GET /ad-publishing/linkedin/ads/{adId}`.
pub type LiGetCampaignGroup = rt::Operation<kinds::LiGetCampaignGroup>;

impl LiGetCampaignGroup {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::li_upsert_campaign_group`](super::AdManager::li_upsert_campaign_group): `PUT /ad-publishing/linkedin/ads`.
pub type LiUpsertCampaignGroup = rt::Operation<kinds::LiUpsertCampaignGroup>;

impl LiUpsertCampaignGroup {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `cg_abc123`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.0.field::<String>("id", &id.into());
        self
    }

    /// `budget`: an object, `LinkedInBudget`.
    #[inline]
    pub fn budget(mut self, budget: models::LinkedInBudget) -> Self {
        self.0.field::<models::LinkedInBudget>("budget", &budget);
        self
    }

    /// `adCampaigns`: list of `AdCampaign`.
    pub fn ad_campaigns(
        mut self,
        ad_campaigns: impl Into<rt::List<models::AdCampaign>>,
    ) -> Self {
        self.0
            .field::<rt::List<models::AdCampaign>>("adCampaigns", &ad_campaigns.into());
        self
    }

    /// `adBudgetOptimization`: one of `MAXIMUM_DELIVERY`, `COST_CAP`; for example `MAX_REACH`.
    pub fn ad_budget_optimization(
        mut self,
        ad_budget_optimization: impl Into<
            models::AdCampaignGroupDataAdBudgetOptimization,
        >,
    ) -> Self {
        self.0
            .field::<
                models::AdCampaignGroupDataAdBudgetOptimization,
            >("adBudgetOptimization", &ad_budget_optimization.into());
        self
    }

    /// `objectiveType`: one of `LEAD_GENERATION`, `WEBSITE_VISIT`; for example `LEAD_GENERATION`.
    pub fn objective_type(
        mut self,
        objective_type: impl Into<models::AdCampaignGroupDataObjectiveType>,
    ) -> Self {
        self.0
            .field::<
                models::AdCampaignGroupDataObjectiveType,
            >("objectiveType", &objective_type.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Q1 Lead Gen`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// `adCampaignGroupId`: text; for example `123456789`.
    pub fn ad_campaign_group_id(
        mut self,
        ad_campaign_group_id: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("adCampaignGroupId", &ad_campaign_group_id.into());
        self
    }

    /// The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`,
    /// `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.
    ///
    /// `publishingStatus`: one of `DRAFT`, `SCHEDULED`, `PUBLISHED`, `PUBLISHING`, `FAILED`, `IN_REVIEW`, `PAUSED`, `ARCHIVED`, `WITH_ISSUES`, `REJECTED`; for example `PUBLISHED`.
    pub fn publishing_status(
        mut self,
        publishing_status: impl Into<models::PublishingStatus>,
    ) -> Self {
        self.0
            .field::<
                models::PublishingStatus,
            >("publishingStatus", &publishing_status.into());
        self
    }

    /// `linkedInAdAccountId`: text; for example `12345678`.
    pub fn linked_in_ad_account_id(
        mut self,
        linked_in_ad_account_id: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("linkedInAdAccountId", &linked_in_ad_account_id.into());
        self
    }

    /// Whether something was changed since it was published.
    ///
    /// `unpublishedChanges`: flag; for example `false`.
    #[inline]
    pub fn unpublished_changes(mut self, unpublished_changes: bool) -> Self {
        self.0.field::<bool>("unpublishedChanges", &unpublished_changes);
        self
    }

    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: any JSON value.
    pub fn meta(mut self, meta: impl Into<rt::Json>) -> Self {
        self.0.field::<rt::Json>("meta", &meta.into());
        self
    }

    /// `linkedInError`: text; for example `Budget below minimum`.
    pub fn linked_in_error(mut self, linked_in_error: impl Into<String>) -> Self {
        self.0.field::<String>("linkedInError", &linked_in_error.into());
        self
    }
}

/// A request of [`AdManager::li_get_lead_forms`](super::AdManager::li_get_lead_forms): `GET /ad-publishing/linkedin/{accountId}/forms`.
pub type LiGetLeadForms = rt::Operation<kinds::LiGetLeadForms>;

impl LiGetLeadForms {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::li_create_lead_form`](super::AdManager::li_create_lead_form): `POST /ad-publishing/linkedin/{accountId}/form`.
pub type LiCreateLeadForm = rt::Operation<kinds::LiCreateLeadForm>;

impl LiCreateLeadForm {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }

    /// `hiddenFields`: list of `HiddenField`.
    pub fn hidden_fields(
        mut self,
        hidden_fields: impl Into<rt::List<models::HiddenField>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::HiddenField>,
            >("hiddenFields", &hidden_fields.into());
        self
    }
}

/// A request of [`AdManager::li_update_ad_status`](super::AdManager::li_update_ad_status): `PATCH /ad-publishing/linkedin/{adId}/status`.
pub type LiUpdateAdStatus = rt::Operation<kinds::LiUpdateAdStatus>;

impl LiUpdateAdStatus {
    /// `isDraft`: flag; for example `true`.
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.0.query::<bool>("isDraft", &is_draft);
        self
    }
}

/// A request of [`AdManager::li_get_ad_analytics`](super::AdManager::li_get_ad_analytics): `GET /ad-publishing/linkedin/reporting`.
pub type LiGetAdAnalytics = rt::Operation<kinds::LiGetAdAnalytics>;

impl LiGetAdAnalytics {
    /// `pivot`: one of `ACCOUNT`, `CAMPAIGN`, `CAMPAIGN_GROUP`, `CREATIVE`; `ACCOUNT` where nothing is sent; for example `ACCOUNT`.
    pub fn pivot(mut self, pivot: impl Into<models::LiGetAdAnalyticsPivot>) -> Self {
        self.0.query::<models::LiGetAdAnalyticsPivot>("pivot", &pivot.into());
        self
    }

    /// `groupBy`: one of `day`, `month`, `year`; `day` where nothing is sent; for example `day`.
    pub fn group_by(
        mut self,
        group_by: impl Into<models::LiGetAdAnalyticsGroupBy>,
    ) -> Self {
        self.0.query::<models::LiGetAdAnalyticsGroupBy>("groupBy", &group_by.into());
        self
    }

    /// `entityUrns`: text; for example `urn:li:sponsoredCampaign:123,urn:li:sponsoredCampaign:456`.
    pub fn entity_urns(mut self, entity_urns: impl Into<String>) -> Self {
        self.0.query::<String>("entityUrns", &entity_urns.into());
        self
    }

    /// The metrics to answer, separated by commas on the wire.
    ///
    /// `fields`: list of `FieldsItem`; for example `["impressions","clicks","costInUsd"]`.
    pub fn fields(mut self, fields: impl Into<rt::List<models::FieldsItem>>) -> Self {
        self.0.query::<rt::List<models::FieldsItem>>("fields", &fields.into());
        self
    }
}

/// A request of [`AdManager::li_get_reporting_list`](super::AdManager::li_get_reporting_list): `GET /ad-publishing/linkedin/reporting/list`.
pub type LiGetReportingList = rt::Operation<kinds::LiGetReportingList>;

impl LiGetReportingList {
    /// The metrics to answer, separated by commas on the wire.
    ///
    /// `fields`: list of `FieldsItem`; for example `["impressions","clicks"]`.
    pub fn fields(mut self, fields: impl Into<rt::List<models::FieldsItem>>) -> Self {
        self.0.query::<rt::List<models::FieldsItem>>("fields", &fields.into());
        self
    }
}

/// A request of [`AdManager::li_get_campaign_group_reporting`](super::AdManager::li_get_campaign_group_reporting): `GET /ad-publishing/linkedin/reporting/campaign-group/{campaignGroupId}`.
pub type LiGetCampaignGroupReporting = rt::Operation<kinds::LiGetCampaignGroupReporting>;

impl LiGetCampaignGroupReporting {
    /// The metrics to answer, separated by commas on the wire.
    ///
    /// `fields`: list of `FieldsItem`; for example `["impressions","clicks"]`.
    pub fn fields(mut self, fields: impl Into<rt::List<models::FieldsItem>>) -> Self {
        self.0.query::<rt::List<models::FieldsItem>>("fields", &fields.into());
        self
    }

    /// `campaignGroupId`: text; for example `87654321`.
    pub fn query_campaign_group_id(
        mut self,
        query_campaign_group_id: impl Into<String>,
    ) -> Self {
        self.0.query::<String>("campaignGroupId", &query_campaign_group_id.into());
        self
    }
}
