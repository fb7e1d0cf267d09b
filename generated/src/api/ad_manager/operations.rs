// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Ad manager.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`AdManager::fb_get_reporting`](super::AdManager::fb_get_reporting): `GET /ad-publishing/facebook/reporting`.
pub type FbGetReporting = rt::Operation<kinds::FbGetReporting>;

/// A request of [`AdManager::fb_get_campaign_reporting`](super::AdManager::fb_get_campaign_reporting): `GET /ad-publishing/facebook/reporting/campaign/{campaignId}`.
pub type FbGetCampaignReporting = rt::Operation<kinds::FbGetCampaignReporting>;

/// A request of [`AdManager::fb_get_reporting_list`](super::AdManager::fb_get_reporting_list): `GET /ad-publishing/facebook/reporting/list`.
pub type FbGetReportingList = rt::Operation<kinds::FbGetReportingList>;

/// A request of [`AdManager::fb_get_current_user`](super::AdManager::fb_get_current_user): `GET /ad-publishing/facebook/me`.
pub type FbGetCurrentUser = rt::Operation<kinds::FbGetCurrentUser>;

/// A request of [`AdManager::fb_get_pages`](super::AdManager::fb_get_pages): `GET /ad-publishing/facebook/pages`.
pub type FbGetPages = rt::Operation<kinds::FbGetPages>;

impl FbGetPages {
    /// `fetchExisting`: flag; for example `true`.
    #[inline]
    pub fn fetch_existing(mut self, fetch_existing: bool) -> Self {
        self.0.query::<bool>("fetchExisting", &fetch_existing);
        self
    }
}

/// A request of [`AdManager::fb_get_instagram_accounts`](super::AdManager::fb_get_instagram_accounts): `GET /ad-publishing/facebook/page/{pageId}/instagram`.
pub type FbGetInstagramAccounts = rt::Operation<kinds::FbGetInstagramAccounts>;

impl FbGetInstagramAccounts {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `INTEGRATION`, `AD_MANAGER`; for example `INTEGRATION`.
    pub fn type_(
        mut self,
        type_: impl Into<models::FbGetInstagramAccountsType>,
    ) -> Self {
        self.0.query::<models::FbGetInstagramAccountsType>("type", &type_.into());
        self
    }
}

/// A request of [`AdManager::fb_get_page_lead_forms`](super::AdManager::fb_get_page_lead_forms): `GET /ad-publishing/facebook/page/{pageId}/forms`.
pub type FbGetPageLeadForms = rt::Operation<kinds::FbGetPageLeadForms>;

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
}

/// A request of [`AdManager::fb_get_ad_accounts`](super::AdManager::fb_get_ad_accounts): `GET /ad-publishing/facebook/ad-accounts`.
pub type FbGetAdAccounts = rt::Operation<kinds::FbGetAdAccounts>;

impl FbGetAdAccounts {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `AD_MANAGER`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.query::<String>("type", &type_.into());
        self
    }

    /// The cursor of the next page.
    ///
    /// `next`: text; for example `cursor_abc`.
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.0.query::<String>("next", &next.into());
        self
    }

    /// `fetchAll`: flag; for example `true`.
    #[inline]
    pub fn fetch_all(mut self, fetch_all: bool) -> Self {
        self.0.query::<bool>("fetchAll", &fetch_all);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; for example `25`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }
}

/// A request of [`AdManager::fb_get_ad_account`](super::AdManager::fb_get_ad_account): `GET /ad-publishing/facebook/ad-accounts/{adAccountId}`.
pub type FbGetAdAccount = rt::Operation<kinds::FbGetAdAccount>;

/// A request of [`AdManager::fb_delete_ad_account`](super::AdManager::fb_delete_ad_account): `DELETE /ad-publishing/facebook/ad-accounts/{adAccountId}`.
pub type FbDeleteAdAccount = rt::Operation<kinds::FbDeleteAdAccount>;

/// A request of [`AdManager::fb_get_conversation_forms`](super::AdManager::fb_get_conversation_forms): `GET /ad-publishing/facebook/conversation-forms`.
pub type FbGetConversationForms = rt::Operation<kinds::FbGetConversationForms>;

/// A request of [`AdManager::fb_create_conversation_form`](super::AdManager::fb_create_conversation_form): `POST /ad-publishing/facebook/conversation-forms`.
pub type FbCreateConversationForm = rt::Operation<kinds::FbCreateConversationForm>;

/// A request of [`AdManager::fb_get_integration`](super::AdManager::fb_get_integration): `GET /ad-publishing/facebook/integration`.
pub type FbGetIntegration = rt::Operation<kinds::FbGetIntegration>;

/// A request of [`AdManager::fb_create_integration`](super::AdManager::fb_create_integration): `POST /ad-publishing/facebook/integration`.
pub type FbCreateIntegration = rt::Operation<kinds::FbCreateIntegration>;

impl FbCreateIntegration {
    /// The platform's ad account; Facebook's begins with `act_`.
    ///
    /// `adAccountId`: text; for example `act_123456`.
    pub fn ad_account_id(mut self, ad_account_id: impl Into<String>) -> Self {
        self.0.field::<String>("adAccountId", &ad_account_id.into());
        self
    }
}

/// A request of [`AdManager::fb_delete_integration`](super::AdManager::fb_delete_integration): `DELETE /ad-publishing/facebook/integration`.
pub type FbDeleteIntegration = rt::Operation<kinds::FbDeleteIntegration>;

/// A request of [`AdManager::fb_search_targeting`](super::AdManager::fb_search_targeting): `GET /ad-publishing/facebook/targeting/search`.
pub type FbSearchTargeting = rt::Operation<kinds::FbSearchTargeting>;

impl FbSearchTargeting {
    /// `searchType`: text; for example `adgeolocation`.
    pub fn search_type(mut self, search_type: impl Into<String>) -> Self {
        self.0.query::<String>("searchType", &search_type.into());
        self
    }
}

/// A request of [`AdManager::fb_publish_campaign`](super::AdManager::fb_publish_campaign): `POST /ad-publishing/facebook/campaigns/{campaignId}/publish`.
pub type FbPublishCampaign = rt::Operation<kinds::FbPublishCampaign>;

/// A request of [`AdManager::fb_delete_page`](super::AdManager::fb_delete_page): `DELETE /ad-publishing/facebook/page`.
pub type FbDeletePage = rt::Operation<kinds::FbDeletePage>;

/// A request of [`AdManager::fb_get_pixels`](super::AdManager::fb_get_pixels): `GET /ad-publishing/facebook/pixels`.
pub type FbGetPixels = rt::Operation<kinds::FbGetPixels>;

impl FbGetPixels {
    /// `channel`: text; for example `FACEBOOK`.
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.0.query::<String>("channel", &channel.into());
        self
    }

    /// A Facebook page.
    ///
    /// `pageId`: text; for example `123456789`.
    pub fn page_id(mut self, page_id: impl Into<String>) -> Self {
        self.0.query::<String>("pageId", &page_id.into());
        self
    }

    /// `igUserId`: text; for example `ig_user_123`.
    pub fn ig_user_id(mut self, ig_user_id: impl Into<String>) -> Self {
        self.0.query::<String>("igUserId", &ig_user_id.into());
        self
    }
}

/// A request of [`AdManager::fb_upsert_pixel`](super::AdManager::fb_upsert_pixel): `PUT /ad-publishing/facebook/pixels`.
pub type FbUpsertPixel = rt::Operation<kinds::FbUpsertPixel>;

impl FbUpsertPixel {
    /// `conversionPixelId`: text; for example `px_123`.
    pub fn conversion_pixel_id(
        mut self,
        conversion_pixel_id: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("conversionPixelId", &conversion_pixel_id.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `My Pixel`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// `igUserId`: text; for example `ig_user_123`.
    pub fn ig_user_id(mut self, ig_user_id: impl Into<String>) -> Self {
        self.0.field::<String>("igUserId", &ig_user_id.into());
        self
    }
}

/// A request of [`AdManager::fb_get_custom_audiences`](super::AdManager::fb_get_custom_audiences): `GET /ad-publishing/facebook/custom-audience`.
pub type FbGetCustomAudiences = rt::Operation<kinds::FbGetCustomAudiences>;

impl FbGetCustomAudiences {
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: one of `ad_manager`, `integration`; for example `ad_manager`.
    pub fn source(
        mut self,
        source: impl Into<models::FbGetCustomAudiencesSource>,
    ) -> Self {
        self.0.query::<models::FbGetCustomAudiencesSource>("source", &source.into());
        self
    }
}

/// A request of [`AdManager::fb_get_custom_audience`](super::AdManager::fb_get_custom_audience): `GET /ad-publishing/facebook/custom-audience/{audienceId}`.
pub type FbGetCustomAudience = rt::Operation<kinds::FbGetCustomAudience>;

/// A request of [`AdManager::fb_update_custom_audience`](super::AdManager::fb_update_custom_audience): `PUT /ad-publishing/facebook/custom-audience/{audienceId}`.
pub type FbUpdateCustomAudience = rt::Operation<kinds::FbUpdateCustomAudience>;

/// A request of [`AdManager::fb_delete_custom_audience`](super::AdManager::fb_delete_custom_audience): `DELETE /ad-publishing/facebook/custom-audience/{audienceId}`.
pub type FbDeleteCustomAudience = rt::Operation<kinds::FbDeleteCustomAudience>;

/// A request of [`AdManager::fb_add_custom_audience_member`](super::AdManager::fb_add_custom_audience_member): `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member`.
pub type FbAddCustomAudienceMember = rt::Operation<kinds::FbAddCustomAudienceMember>;

impl FbAddCustomAudienceMember {
    /// `fbAdAccountId`: text; for example `act_123456`.
    pub fn fb_ad_account_id(mut self, fb_ad_account_id: impl Into<String>) -> Self {
        self.0.field::<String>("fbAdAccountId", &fb_ad_account_id.into());
        self
    }
}

/// A request of [`AdManager::fb_remove_custom_audience_member`](super::AdManager::fb_remove_custom_audience_member): `DELETE /ad-publishing/facebook/custom-audience/{audienceId}/member`.
pub type FbRemoveCustomAudienceMember = rt::Operation<
    kinds::FbRemoveCustomAudienceMember,
>;

impl FbRemoveCustomAudienceMember {
    /// `fbAdAccountId`: text; for example `act_123456`.
    pub fn fb_ad_account_id(mut self, fb_ad_account_id: impl Into<String>) -> Self {
        self.0.field::<String>("fbAdAccountId", &fb_ad_account_id.into());
        self
    }
}

/// A request of [`AdManager::fb_batch_update_audience_members`](super::AdManager::fb_batch_update_audience_members): `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member/batch`.
pub type FbBatchUpdateAudienceMembers = rt::Operation<
    kinds::FbBatchUpdateAudienceMembers,
>;

impl FbBatchUpdateAudienceMembers {
    /// Where an uploaded CSV file lies.
    ///
    /// `csvPath`: text; for example `/uploads/audience.csv`.
    pub fn csv_path(mut self, csv_path: impl Into<String>) -> Self {
        self.0.field::<String>("csvPath", &csv_path.into());
        self
    }

    /// `smartlistIds`: list of texts; for example `["list_1","list_2"]`.
    pub fn smartlist_ids(mut self, smartlist_ids: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("smartlistIds", &smartlist_ids.into());
        self
    }

    /// `dynamicAudience`: text; for example `true`.
    pub fn dynamic_audience(mut self, dynamic_audience: impl Into<String>) -> Self {
        self.0.field::<String>("dynamicAudience", &dynamic_audience.into());
        self
    }
}

/// A request of [`AdManager::fb_set_default_page`](super::AdManager::fb_set_default_page): `PUT /ad-publishing/facebook/page/default`.
pub type FbSetDefaultPage = rt::Operation<kinds::FbSetDefaultPage>;

/// A request of [`AdManager::fb_get_lead_form`](super::AdManager::fb_get_lead_form): `GET /ad-publishing/facebook/lead-form/{leadFormId}`.
pub type FbGetLeadForm = rt::Operation<kinds::FbGetLeadForm>;

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

/// A request of [`AdManager::fb_get_entity`](super::AdManager::fb_get_entity): `GET /ad-publishing/facebook/entity`.
pub type FbGetEntity = rt::Operation<kinds::FbGetEntity>;

impl FbGetEntity {
    /// The cursor of the next page.
    ///
    /// `next`: text; for example `cursor_abc`.
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.0.query::<String>("next", &next.into());
        self
    }

    /// `fetchAll`: flag; for example `true`.
    #[inline]
    pub fn fetch_all(mut self, fetch_all: bool) -> Self {
        self.0.query::<bool>("fetchAll", &fetch_all);
        self
    }

    /// A campaign; of this product where drafts are meant, of the platform in its reports.
    ///
    /// `campaignId`: text; for example `camp_123`.
    pub fn campaign_id(mut self, campaign_id: impl Into<String>) -> Self {
        self.0.query::<String>("campaignId", &campaign_id.into());
        self
    }

    /// `adSetId`: text; for example `adset_123`.
    pub fn ad_set_id(mut self, ad_set_id: impl Into<String>) -> Self {
        self.0.query::<String>("adSetId", &ad_set_id.into());
        self
    }

    /// `searchId`: text; for example `search_123`.
    pub fn search_id(mut self, search_id: impl Into<String>) -> Self {
        self.0.query::<String>("searchId", &search_id.into());
        self
    }

    /// Another ad account than the connected one.
    ///
    /// `selectedAdAccountId`: text; for example `act_123456`.
    pub fn selected_ad_account_id(
        mut self,
        selected_ad_account_id: impl Into<String>,
    ) -> Self {
        self.0.query::<String>("selectedAdAccountId", &selected_ad_account_id.into());
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

    /// `specialAdCategories`: one of `EMPLOYMENT`, `CREDIT`, `FINANCIAL_PRODUCTS_SERVICES`, `HOUSING`, `ISSUES_ELECTIONS_POLITICS`, `ONLINE_GAMBLING_AND_GAMING`, `NONE`.
    pub fn special_ad_categories(
        mut self,
        special_ad_categories: impl Into<models::UpsertCampaignSpecialAdCategories>,
    ) -> Self {
        self.0
            .field::<
                models::UpsertCampaignSpecialAdCategories,
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

    /// `messagingPlatforms`: one of `WHATSAPP`, `MESSENGER`, `INSTAGRAM_DIRECT`.
    pub fn messaging_platforms(
        mut self,
        messaging_platforms: impl Into<models::UpsertAdsetMessagingPlatforms>,
    ) -> Self {
        self.0
            .field::<
                models::UpsertAdsetMessagingPlatforms,
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

/// A request of [`AdManager::fb_upsert_ad`](super::AdManager::fb_upsert_ad): `PUT /ad-publishing/facebook/ads-v2`.
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

    /// `mediaType`: one of `SINGLE`, `CAROUSEL`.
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

/// A request of [`AdManager::fb_pause_campaign`](super::AdManager::fb_pause_campaign): `POST /ad-publishing/facebook/campaigns/{campaignId}/pause`.
pub type FbPauseCampaign = rt::Operation<kinds::FbPauseCampaign>;

/// A request of [`AdManager::fb_resume_campaign`](super::AdManager::fb_resume_campaign): `POST /ad-publishing/facebook/campaigns/{campaignId}/resume`.
pub type FbResumeCampaign = rt::Operation<kinds::FbResumeCampaign>;

/// A request of [`AdManager::fb_duplicate_campaign`](super::AdManager::fb_duplicate_campaign): `POST /ad-publishing/facebook/campaigns/{campaignId}/duplicate`.
pub type FbDuplicateCampaign = rt::Operation<kinds::FbDuplicateCampaign>;

/// A request of [`AdManager::fb_delete_campaign`](super::AdManager::fb_delete_campaign): `DELETE /ad-publishing/facebook/campaigns/{campaignId}`.
pub type FbDeleteCampaign = rt::Operation<kinds::FbDeleteCampaign>;

/// A request of [`AdManager::fb_pause_adset`](super::AdManager::fb_pause_adset): `POST /ad-publishing/facebook/adsets/{adsetId}/pause`.
pub type FbPauseAdset = rt::Operation<kinds::FbPauseAdset>;

/// A request of [`AdManager::fb_resume_adset`](super::AdManager::fb_resume_adset): `POST /ad-publishing/facebook/adsets/{adsetId}/resume`.
pub type FbResumeAdset = rt::Operation<kinds::FbResumeAdset>;

/// A request of [`AdManager::fb_duplicate_adset`](super::AdManager::fb_duplicate_adset): `POST /ad-publishing/facebook/adsets/{adsetId}/duplicate`.
pub type FbDuplicateAdset = rt::Operation<kinds::FbDuplicateAdset>;

/// A request of [`AdManager::fb_delete_adset`](super::AdManager::fb_delete_adset): `DELETE /ad-publishing/facebook/adsets/{adsetId}`.
pub type FbDeleteAdset = rt::Operation<kinds::FbDeleteAdset>;

/// A request of [`AdManager::fb_pause_ad`](super::AdManager::fb_pause_ad): `POST /ad-publishing/facebook/ads/{adId}/pause`.
pub type FbPauseAd = rt::Operation<kinds::FbPauseAd>;

/// A request of [`AdManager::fb_resume_ad`](super::AdManager::fb_resume_ad): `POST /ad-publishing/facebook/ads/{adId}/resume`.
pub type FbResumeAd = rt::Operation<kinds::FbResumeAd>;

/// A request of [`AdManager::fb_duplicate_ad`](super::AdManager::fb_duplicate_ad): `POST /ad-publishing/facebook/ads/{adId}/duplicate`.
pub type FbDuplicateAd = rt::Operation<kinds::FbDuplicateAd>;

/// A request of [`AdManager::fb_delete_ad`](super::AdManager::fb_delete_ad): `DELETE /ad-publishing/facebook/ads/{adId}`.
pub type FbDeleteAd = rt::Operation<kinds::FbDeleteAd>;

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

/// A request of [`AdManager::google_get_reporting_list`](super::AdManager::google_get_reporting_list): `GET /ad-publishing/google/reporting/list`.
pub type GoogleGetReportingList = rt::Operation<kinds::GoogleGetReportingList>;

impl GoogleGetReportingList {
    /// A campaign; of this product where drafts are meant, of the platform in its reports.
    ///
    /// `campaignId`: text; for example `196684453527082`.
    pub fn campaign_id(mut self, campaign_id: impl Into<String>) -> Self {
        self.0.query::<String>("campaignId", &campaign_id.into());
        self
    }
}

/// A request of [`AdManager::google_get_campaign_reporting`](super::AdManager::google_get_campaign_reporting): `GET /ad-publishing/google/reporting/campaign/{campaignId}`.
pub type GoogleGetCampaignReporting = rt::Operation<kinds::GoogleGetCampaignReporting>;

/// A request of [`AdManager::google_get_conversions`](super::AdManager::google_get_conversions): `GET /ad-publishing/google/conversions`.
pub type GoogleGetConversions = rt::Operation<kinds::GoogleGetConversions>;

impl GoogleGetConversions {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `AD_MANAGER`, `AD_WORDS`; for example `AD_MANAGER`.
    pub fn type_(mut self, type_: impl Into<models::GoogleGetConversionsType>) -> Self {
        self.0.query::<models::GoogleGetConversionsType>("type", &type_.into());
        self
    }

    /// `conversionType`: text; for example `WEBPAGE`.
    pub fn conversion_type(mut self, conversion_type: impl Into<String>) -> Self {
        self.0.query::<String>("conversionType", &conversion_type.into());
        self
    }

    /// `category`: text; for example `PURCHASE`.
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.0.query::<String>("category", &category.into());
        self
    }

    /// The first day, `YYYY-MM-DD`.
    ///
    /// `startDate`: date (`YYYY-MM-DD`); for example `2024-01-01`.
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.0.query::<String>("startDate", &start_date.into());
        self
    }

    /// The last day, `YYYY-MM-DD`.
    ///
    /// `endDate`: date (`YYYY-MM-DD`); for example `2024-12-31`.
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.0.query::<String>("endDate", &end_date.into());
        self
    }
}

/// A request of [`AdManager::google_upsert_conversion`](super::AdManager::google_upsert_conversion): `PUT /ad-publishing/google/conversions`.
pub type GoogleUpsertConversion = rt::Operation<kinds::GoogleUpsertConversion>;

impl GoogleUpsertConversion {
    /// `conversionId`: text; for example `conv_456`.
    pub fn conversion_id(mut self, conversion_id: impl Into<String>) -> Self {
        self.0.field::<String>("conversionId", &conversion_id.into());
        self
    }
}

/// A request of [`AdManager::google_get_conversion`](super::AdManager::google_get_conversion): `GET /ad-publishing/google/conversions/{conversionId}`.
pub type GoogleGetConversion = rt::Operation<kinds::GoogleGetConversion>;

/// A request of [`AdManager::google_delete_conversion`](super::AdManager::google_delete_conversion): `DELETE /ad-publishing/google/conversions/{conversionId}`.
pub type GoogleDeleteConversion = rt::Operation<kinds::GoogleDeleteConversion>;

/// A request of [`AdManager::google_get_integration`](super::AdManager::google_get_integration): `GET /ad-publishing/google/integration`.
pub type GoogleGetIntegration = rt::Operation<kinds::GoogleGetIntegration>;

/// A request of [`AdManager::google_create_integration`](super::AdManager::google_create_integration): `POST /ad-publishing/google/integration`.
pub type GoogleCreateIntegration = rt::Operation<kinds::GoogleCreateIntegration>;

/// A request of [`AdManager::google_get_current_user`](super::AdManager::google_get_current_user): `GET /ad-publishing/google/me`.
pub type GoogleGetCurrentUser = rt::Operation<kinds::GoogleGetCurrentUser>;

/// A request of [`AdManager::google_get_ad_accounts`](super::AdManager::google_get_ad_accounts): `GET /ad-publishing/google/ad-accounts`.
pub type GoogleGetAdAccounts = rt::Operation<kinds::GoogleGetAdAccounts>;

impl GoogleGetAdAccounts {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `INTEGRATION`, `AD_MANAGER`; for example `AD_MANAGER`.
    pub fn type_(
        mut self,
        type_: impl Into<models::FbGetInstagramAccountsType>,
    ) -> Self {
        self.0.query::<models::FbGetInstagramAccountsType>("type", &type_.into());
        self
    }
}

/// A request of [`AdManager::google_get_ad_account_details`](super::AdManager::google_get_ad_account_details): `GET /ad-publishing/google/ad-accounts/{adAccountId}`.
pub type GoogleGetAdAccountDetails = rt::Operation<kinds::GoogleGetAdAccountDetails>;

/// A request of [`AdManager::google_delete_ad_account`](super::AdManager::google_delete_ad_account): `DELETE /ad-publishing/google/ad-accounts/{adAccountId}`.
pub type GoogleDeleteAdAccount = rt::Operation<kinds::GoogleDeleteAdAccount>;

/// A request of [`AdManager::google_publish_ad`](super::AdManager::google_publish_ad): `POST /ad-publishing/google/ads/{adId}/publish`.
pub type GooglePublishAd = rt::Operation<kinds::GooglePublishAd>;

/// A request of [`AdManager::google_search_targeting`](super::AdManager::google_search_targeting): `GET /ad-publishing/google/targeting/search`.
pub type GoogleSearchTargeting = rt::Operation<kinds::GoogleSearchTargeting>;

impl GoogleSearchTargeting {
    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `query`: text; for example `New York`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query::<String>("query", &query.into());
        self
    }
}

/// A request of [`AdManager::google_get_keyword_ideas`](super::AdManager::google_get_keyword_ideas): `POST /ad-publishing/google/keyword-ideas`.
pub type GoogleGetKeywordIdeas = rt::Operation<kinds::GoogleGetKeywordIdeas>;

impl GoogleGetKeywordIdeas {
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

/// A request of [`AdManager::google_get_assets`](super::AdManager::google_get_assets): `GET /ad-publishing/google/assets`.
pub type GoogleGetAssets = rt::Operation<kinds::GoogleGetAssets>;

impl GoogleGetAssets {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `asset_123`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.0.query::<String>("id", &id.into());
        self
    }

    /// `advertiserOnly`: flag; for example `true`.
    #[inline]
    pub fn advertiser_only(mut self, advertiser_only: bool) -> Self {
        self.0.query::<bool>("advertiserOnly", &advertiser_only);
        self
    }
}

/// A request of [`AdManager::google_upsert_assets`](super::AdManager::google_upsert_assets): `POST /ad-publishing/google/assets`.
pub type GoogleUpsertAssets = rt::Operation<kinds::GoogleUpsertAssets>;

/// A request of [`AdManager::google_get_entity`](super::AdManager::google_get_entity): `GET /ad-publishing/google/entity`.
pub type GoogleGetEntity = rt::Operation<kinds::GoogleGetEntity>;

impl GoogleGetEntity {
    /// A campaign; of this product where drafts are meant, of the platform in its reports.
    ///
    /// `campaignId`: text; for example `camp_123`.
    pub fn campaign_id(mut self, campaign_id: impl Into<String>) -> Self {
        self.0.query::<String>("campaignId", &campaign_id.into());
        self
    }

    /// `adGroupId`: text; for example `ag_123`.
    pub fn ad_group_id(mut self, ad_group_id: impl Into<String>) -> Self {
        self.0.query::<String>("adGroupId", &ad_group_id.into());
        self
    }

    /// `searchId`: text; for example `search_123`.
    pub fn search_id(mut self, search_id: impl Into<String>) -> Self {
        self.0.query::<String>("searchId", &search_id.into());
        self
    }

    /// The first day, `YYYY-MM-DD`.
    ///
    /// `startDate`: date (`YYYY-MM-DD`); for example `2024-01-01`.
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.0.query::<String>("startDate", &start_date.into());
        self
    }

    /// The last day, `YYYY-MM-DD`.
    ///
    /// `endDate`: date (`YYYY-MM-DD`); for example `2024-12-31`.
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.0.query::<String>("endDate", &end_date.into());
        self
    }

    /// Another ad account than the connected one.
    ///
    /// `selectedAdAccountId`: text; for example `123-456-7890`.
    pub fn selected_ad_account_id(
        mut self,
        selected_ad_account_id: impl Into<String>,
    ) -> Self {
        self.0.query::<String>("selectedAdAccountId", &selected_ad_account_id.into());
        self
    }
}

/// A request of [`AdManager::google_get_target_interests`](super::AdManager::google_get_target_interests): `GET /ad-publishing/google/target-interests`.
pub type GoogleGetTargetInterests = rt::Operation<kinds::GoogleGetTargetInterests>;

/// A request of [`AdManager::google_get_segments`](super::AdManager::google_get_segments): `GET /ad-publishing/google/segments`.
pub type GoogleGetSegments = rt::Operation<kinds::GoogleGetSegments>;

impl GoogleGetSegments {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `CUSTOM_SEGMENTS`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.query::<String>("type", &type_.into());
        self
    }
}

/// A request of [`AdManager::google_upsert_segment`](super::AdManager::google_upsert_segment): `PUT /ad-publishing/google/segments`.
pub type GoogleUpsertSegment = rt::Operation<kinds::GoogleUpsertSegment>;

impl GoogleUpsertSegment {
    /// Free text that describes it.
    ///
    /// `description`: text; for example `Target audience segment`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// `members`: list of `Member`.
    pub fn members(mut self, members: impl Into<rt::List<models::Member>>) -> Self {
        self.0.field::<rt::List<models::Member>>("members", &members.into());
        self
    }

    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text; for example `ENABLED`.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.0.field::<String>("status", &status.into());
        self
    }

    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `CUSTOM_SEGMENTS`.
    pub fn body_type(mut self, body_type: impl Into<String>) -> Self {
        self.0.field::<String>("type", &body_type.into());
        self
    }

    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `seg_123`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.0.field::<String>("id", &id.into());
        self
    }

    /// `membershipStatus`: text; for example `OPEN`.
    pub fn membership_status(mut self, membership_status: impl Into<String>) -> Self {
        self.0.field::<String>("membershipStatus", &membership_status.into());
        self
    }

    /// `ruleBasedUserList`: an object, `RuleBasedUserList`.
    #[inline]
    pub fn rule_based_user_list(
        mut self,
        rule_based_user_list: models::RuleBasedUserList,
    ) -> Self {
        self.0
            .field::<
                models::RuleBasedUserList,
            >("ruleBasedUserList", &rule_based_user_list);
        self
    }

    /// `membershipLifeSpan`: whole number; for example `30`.
    #[inline]
    pub fn membership_life_span(mut self, membership_life_span: i64) -> Self {
        self.0.field::<i64>("membershipLifeSpan", &membership_life_span);
        self
    }

    /// `seedUserListIds`: list of texts; for example `["list_1"]`.
    pub fn seed_user_list_ids(
        mut self,
        seed_user_list_ids: impl Into<rt::List<String>>,
    ) -> Self {
        self.0.field::<rt::List<String>>("seedUserListIds", &seed_user_list_ids.into());
        self
    }

    /// `countryCodes`: list of texts; for example `["US","CA"]`.
    pub fn country_codes(mut self, country_codes: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("countryCodes", &country_codes.into());
        self
    }

    /// `expansionLevel`: one of `BALANCED`, `BROAD`, `NARROW`; for example `BALANCED`.
    pub fn expansion_level(
        mut self,
        expansion_level: impl Into<models::UpsertSegmentExpansionLevel>,
    ) -> Self {
        self.0
            .field::<
                models::UpsertSegmentExpansionLevel,
            >("expansionLevel", &expansion_level.into());
        self
    }
}

/// A request of [`AdManager::google_get_segment`](super::AdManager::google_get_segment): `GET /ad-publishing/google/segments/{segmentId}`.
pub type GoogleGetSegment = rt::Operation<kinds::GoogleGetSegment>;

/// A request of [`AdManager::google_delete_segment`](super::AdManager::google_delete_segment): `DELETE /ad-publishing/google/segments/{segmentId}`.
pub type GoogleDeleteSegment = rt::Operation<kinds::GoogleDeleteSegment>;

/// A request of [`AdManager::google_create_offline_user_list_job`](super::AdManager::google_create_offline_user_list_job): `POST /ad-publishing/google/segments/offline-user-list-job`.
pub type GoogleCreateOfflineUserListJob = rt::Operation<
    kinds::GoogleCreateOfflineUserListJob,
>;

impl GoogleCreateOfflineUserListJob {
    /// `smartListIds`: list of texts; for example `["sl_123"]`.
    pub fn smart_list_ids(
        mut self,
        smart_list_ids: impl Into<rt::List<String>>,
    ) -> Self {
        self.0.field::<rt::List<String>>("smartListIds", &smart_list_ids.into());
        self
    }

    /// Where an uploaded CSV file lies.
    ///
    /// `csvPath`: text; for example `/uploads/users.csv`.
    pub fn csv_path(mut self, csv_path: impl Into<String>) -> Self {
        self.0.field::<String>("csvPath", &csv_path.into());
        self
    }

    /// `userListId`: text; for example `ul_123`.
    pub fn user_list_id(mut self, user_list_id: impl Into<String>) -> Self {
        self.0.field::<String>("userListId", &user_list_id.into());
        self
    }

    /// `isDynamic`: flag; for example `false`.
    #[inline]
    pub fn is_dynamic(mut self, is_dynamic: bool) -> Self {
        self.0.field::<bool>("isDynamic", &is_dynamic);
        self
    }
}

/// A request of [`AdManager::google_get_audiences`](super::AdManager::google_get_audiences): `GET /ad-publishing/google/audiences`.
pub type GoogleGetAudiences = rt::Operation<kinds::GoogleGetAudiences>;

/// A request of [`AdManager::google_upsert_audience`](super::AdManager::google_upsert_audience): `PUT /ad-publishing/google/audiences`.
pub type GoogleUpsertAudience = rt::Operation<kinds::GoogleUpsertAudience>;

impl GoogleUpsertAudience {
    /// Google's full name of a record, as in `customers/1/campaigns/2`.
    ///
    /// `resourceName`: text; for example `customers/123/audiences/456`.
    pub fn resource_name(mut self, resource_name: impl Into<String>) -> Self {
        self.0.field::<String>("resourceName", &resource_name.into());
        self
    }

    /// `dimensions`: an object, `AudienceDimension`.
    #[inline]
    pub fn dimensions(mut self, dimensions: models::AudienceDimension) -> Self {
        self.0.field::<models::AudienceDimension>("dimensions", &dimensions);
        self
    }

    /// `exclusionDimension`: an object, `AudienceDimension`.
    #[inline]
    pub fn exclusion_dimension(
        mut self,
        exclusion_dimension: models::AudienceDimension,
    ) -> Self {
        self.0
            .field::<
                models::AudienceDimension,
            >("exclusionDimension", &exclusion_dimension);
        self
    }
}

/// A request of [`AdManager::google_get_audience`](super::AdManager::google_get_audience): `GET /ad-publishing/google/audiences/{audienceId}`.
pub type GoogleGetAudience = rt::Operation<kinds::GoogleGetAudience>;

/// A request of [`AdManager::google_upsert_campaign`](super::AdManager::google_upsert_campaign): `PUT /ad-publishing/google/ads`.
pub type GoogleUpsertCampaign = rt::Operation<kinds::GoogleUpsertCampaign>;

impl GoogleUpsertCampaign {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.0.field::<String>("id", &id.into());
        self
    }

    /// `advertisingChannelSubType`: only `DEMAND_GEN`.
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

    /// `goalType`: one of `WEBSITE_TRAFFIC`, `LEAD`.
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
    /// `publishingStatus`: one of `DRAFT`, `SCHEDULED`, `PUBLISHED`, `PUBLISHING`, `FAILED`, `IN_REVIEW`, `PAUSED`, `ARCHIVED`, `WITH_ISSUES`, `REJECTED`.
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

    /// `googleAdAccountId`: text.
    pub fn google_ad_account_id(
        mut self,
        google_ad_account_id: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("googleAdAccountId", &google_ad_account_id.into());
        self
    }

    /// Whether something was changed since it was published.
    ///
    /// `unpublishedChanges`: flag.
    #[inline]
    pub fn unpublished_changes(mut self, unpublished_changes: bool) -> Self {
        self.0.field::<bool>("unpublishedChanges", &unpublished_changes);
        self
    }

    /// In millionths of the account's currency.
    ///
    /// `maximumCpc`: number.
    #[inline]
    pub fn maximum_cpc(mut self, maximum_cpc: f64) -> Self {
        self.0.field::<f64>("maximumCpc", &maximum_cpc);
        self
    }

    /// `googleCampaignId`: text.
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

/// A request of [`AdManager::google_get_conversion_goals`](super::AdManager::google_get_conversion_goals): `GET /ad-publishing/google/conversion-goals`.
pub type GoogleGetConversionGoals = rt::Operation<kinds::GoogleGetConversionGoals>;

/// A request of [`AdManager::li_get_integration`](super::AdManager::li_get_integration): `GET /ad-publishing/linkedin/integration`.
pub type LiGetIntegration = rt::Operation<kinds::LiGetIntegration>;

/// A request of [`AdManager::li_create_integration`](super::AdManager::li_create_integration): `POST /ad-publishing/linkedin/integration`.
pub type LiCreateIntegration = rt::Operation<kinds::LiCreateIntegration>;

/// A request of [`AdManager::li_get_ad_accounts`](super::AdManager::li_get_ad_accounts): `GET /ad-publishing/linkedin/ad-accounts`.
pub type LiGetAdAccounts = rt::Operation<kinds::LiGetAdAccounts>;

/// A request of [`AdManager::li_get_ad_account_details`](super::AdManager::li_get_ad_account_details): `GET /ad-publishing/linkedin/ad-account`.
pub type LiGetAdAccountDetails = rt::Operation<kinds::LiGetAdAccountDetails>;

/// A request of [`AdManager::li_delete_ad_account`](super::AdManager::li_delete_ad_account): `DELETE /ad-publishing/linkedin/ad-account`.
pub type LiDeleteAdAccount = rt::Operation<kinds::LiDeleteAdAccount>;

/// A request of [`AdManager::li_get_current_user`](super::AdManager::li_get_current_user): `GET /ad-publishing/linkedin/me`.
pub type LiGetCurrentUser = rt::Operation<kinds::LiGetCurrentUser>;

/// A request of [`AdManager::li_get_campaign_group`](super::AdManager::li_get_campaign_group): `GET /ad-publishing/linkedin/ads/{adId}`.
pub type LiGetCampaignGroup = rt::Operation<kinds::LiGetCampaignGroup>;

/// A request of [`AdManager::li_publish_campaign_group`](super::AdManager::li_publish_campaign_group): `POST /ad-publishing/linkedin/ads/{adId}/publish`.
pub type LiPublishCampaignGroup = rt::Operation<kinds::LiPublishCampaignGroup>;

/// A request of [`AdManager::li_upsert_campaign_group`](super::AdManager::li_upsert_campaign_group): `PUT /ad-publishing/linkedin/ads`.
pub type LiUpsertCampaignGroup = rt::Operation<kinds::LiUpsertCampaignGroup>;

impl LiUpsertCampaignGroup {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
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

    /// `adBudgetOptimization`: one of `MAXIMUM_DELIVERY`, `COST_CAP`.
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

    /// `objectiveType`: one of `LEAD_GENERATION`, `WEBSITE_VISIT`.
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
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// `adCampaignGroupId`: text.
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
    /// `publishingStatus`: one of `DRAFT`, `SCHEDULED`, `PUBLISHED`, `PUBLISHING`, `FAILED`, `IN_REVIEW`, `PAUSED`, `ARCHIVED`, `WITH_ISSUES`, `REJECTED`.
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

    /// `linkedInAdAccountId`: text.
    pub fn linked_in_ad_account_id(
        mut self,
        linked_in_ad_account_id: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("linkedInAdAccountId", &linked_in_ad_account_id.into());
        self
    }

    /// Whether something was changed since it was published.
    ///
    /// `unpublishedChanges`: flag.
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

    /// `linkedInError`: text.
    pub fn linked_in_error(mut self, linked_in_error: impl Into<String>) -> Self {
        self.0.field::<String>("linkedInError", &linked_in_error.into());
        self
    }
}

/// A request of [`AdManager::li_search_targeting`](super::AdManager::li_search_targeting): `GET /ad-publishing/linkedin/targeting/search`.
pub type LiSearchTargeting = rt::Operation<kinds::LiSearchTargeting>;

impl LiSearchTargeting {
    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `query`: text; for example `software`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query::<String>("query", &query.into());
        self
    }

    /// `q`: text; for example `typeahead`.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.0.query::<String>("q", &q.into());
        self
    }
}

/// A request of [`AdManager::li_get_lead_forms`](super::AdManager::li_get_lead_forms): `GET /ad-publishing/linkedin/{accountId}/forms`.
pub type LiGetLeadForms = rt::Operation<kinds::LiGetLeadForms>;

/// A request of [`AdManager::li_create_lead_form`](super::AdManager::li_create_lead_form): `POST /ad-publishing/linkedin/{accountId}/form`.
pub type LiCreateLeadForm = rt::Operation<kinds::LiCreateLeadForm>;

impl LiCreateLeadForm {
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

/// A request of [`AdManager::li_get_ad_analytics`](super::AdManager::li_get_ad_analytics): `GET /ad-publishing/linkedin/reporting`.
pub type LiGetAdAnalytics = rt::Operation<kinds::LiGetAdAnalytics>;

impl LiGetAdAnalytics {
    /// `pivot`: one of `ACCOUNT`, `CAMPAIGN`, `CAMPAIGN_GROUP`, `CREATIVE`; `ACCOUNT` where nothing is sent.
    pub fn pivot(mut self, pivot: impl Into<models::LiGetAdAnalyticsPivot>) -> Self {
        self.0.query::<models::LiGetAdAnalyticsPivot>("pivot", &pivot.into());
        self
    }

    /// `groupBy`: one of `day`, `month`, `year`; `day` where nothing is sent.
    pub fn group_by(
        mut self,
        group_by: impl Into<models::LiGetAdAnalyticsGroupBy>,
    ) -> Self {
        self.0.query::<models::LiGetAdAnalyticsGroupBy>("groupBy", &group_by.into());
        self
    }

    /// `entityUrns`: text.
    pub fn entity_urns(mut self, entity_urns: impl Into<String>) -> Self {
        self.0.query::<String>("entityUrns", &entity_urns.into());
        self
    }

    /// The metrics to answer, separated by commas on the wire.
    ///
    /// `fields`: list of texts.
    pub fn fields(mut self, fields: impl Into<rt::List<String>>) -> Self {
        self.0.query::<rt::List<String>>("fields", &fields.into());
        self
    }
}

/// A request of [`AdManager::li_get_reporting_list`](super::AdManager::li_get_reporting_list): `GET /ad-publishing/linkedin/reporting/list`.
pub type LiGetReportingList = rt::Operation<kinds::LiGetReportingList>;

impl LiGetReportingList {
    /// The metrics to answer, separated by commas on the wire.
    ///
    /// `fields`: list of texts.
    pub fn fields(mut self, fields: impl Into<rt::List<String>>) -> Self {
        self.0.query::<rt::List<String>>("fields", &fields.into());
        self
    }
}

/// A request of [`AdManager::li_get_campaign_group_reporting`](super::AdManager::li_get_campaign_group_reporting): `GET /ad-publishing/linkedin/reporting/campaign-group/{campaignGroupId}`.
pub type LiGetCampaignGroupReporting = rt::Operation<kinds::LiGetCampaignGroupReporting>;

impl LiGetCampaignGroupReporting {
    /// The metrics to answer, separated by commas on the wire.
    ///
    /// `fields`: list of texts.
    pub fn fields(mut self, fields: impl Into<rt::List<String>>) -> Self {
        self.0.query::<rt::List<String>>("fields", &fields.into());
        self
    }

    /// `campaignGroupId`: text.
    pub fn query_campaign_group_id(
        mut self,
        query_campaign_group_id: impl Into<String>,
    ) -> Self {
        self.0.query::<String>("campaignGroupId", &query_campaign_group_id.into());
        self
    }
}
