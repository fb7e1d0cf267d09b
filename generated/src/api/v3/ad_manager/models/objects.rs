// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Ad manager.

use super::{
    AdCampaignGroupDataAdBudgetOptimization, AdCampaignGroupDataObjectiveType,
    AdCampaignMediaType, AudienceCustomAudienceItem, AudienceInterest, AudienceLocale,
    AudienceLocationType, AudiencePlacements, Budget, CampaignAdvertisingChannelSubType,
    CampaignAdvertisingChannelType, CampaignGoalType, FacebookAd,
    FacebookAudiencePlacementType, FacebookBusiness, FacebookContextCard,
    FacebookLegalContent, FacebookThankYouPage, FormQuestionOption, FormQuestionType,
    GeoLatLng, GeoLocation, GeoViewport, GoogleAdContent, GoogleAdSchedule, GoogleAssets,
    GoogleBiddingStrategy, GoogleBudget, GoogleCampaignGoal, GoogleDemographicTarget,
    GoogleKeywords, GoogleLocale, GoogleNetworkSettings, GoogleSegmentTarget,
    GoogleTargetInterests, GreetingCard, Item, LinkedInAd, LinkedInBudget, Locale,
    PublishingStatus, RadiusUnit, SelectionType, TargetAudience, ThankYouPage, UnitCost,
};

use crate::runtime as rt;

/// The schema `FacebookLeadForm`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookLeadForm`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookLeadForm {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// `isDraft`: flag.
    pub is_draft: Option<bool>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// The account.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// A Facebook page.
    ///
    /// `pageId`: text.
    pub page_id: Option<String>,
    /// Which page of a list, counted from 1 in most operations and from 0 in some; in
    /// submissions a page on the web.
    ///
    /// `page`: an object, `FacebookBusiness`.
    pub page: Option<FacebookBusiness>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// `locale`: text.
    pub locale: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// `createdTime`: text.
    pub created_time: Option<String>,
    /// `greetingCard`: an object, `GreetingCard`.
    pub greeting_card: Option<GreetingCard>,
    /// `questions`: list of `FormQuestion`.
    pub questions: rt::List<FormQuestion>,
    /// `questionPageHeadline`: text.
    pub question_page_headline: Option<String>,
    /// `privacyPolicyLink`: text.
    pub privacy_policy_link: Option<String>,
    /// `privacyPolicyText`: text.
    pub privacy_policy_text: Option<String>,
    /// `customDisclaimer`: an object, `CustomDisclaimer`.
    pub custom_disclaimer: Option<CustomDisclaimer>,
    /// `thankYouPage`: an object, `ThankYouPage`.
    pub thank_you_page: Option<ThankYouPage>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookLeadForm { id = "id", is_draft = "isDraft", name = "name", location_id =
    "locationId", page_id = "pageId", page = "page", type_ = "type", locale = "locale",
    status = "status", created_time = "createdTime", greeting_card = "greetingCard",
    questions = "questions", question_page_headline = "questionPageHeadline",
    privacy_policy_link = "privacyPolicyLink", privacy_policy_text = "privacyPolicyText",
    custom_disclaimer = "customDisclaimer", thank_you_page = "thankYouPage" }
);

/// The schema `FormQuestion`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/ad_manager.yaml#/components/schemas/FormQuestion`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormQuestion {
    /// Text as people read it; for products a badge with dates of its own.
    ///
    /// `label`: text; for example `What is your name?`.
    pub label: Option<String>,
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text; for example `name`.
    pub key: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `CUSTOM`, `CITY`, `COMPANY_NAME`, `COUNTRY`, `DATE_OF_BIRTH`, `EMAIL`, `FIRST_NAME`, `FULL_NAME`, `GENDER`, `JOB_TITLE`, `LAST_NAME`, `MARITIAL_STATUS` and 10 more; for example `SHORT_ANSWER`.
    pub type_: Option<FormQuestionType>,
    /// `options`: list of `FormQuestionOption`.
    pub options: rt::List<FormQuestionOption>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FormQuestion { label = "label", key = "key", type_ = "type", options = "options" }
);

impl FormQuestion {
    /// One with all that the document requires.
    pub fn new(key: impl Into<String>, type_: impl Into<FormQuestionType>) -> Self {
        Self {
            key: Some(key.into()),
            type_: Some(type_.into()),
            ..Self::default()
        }
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets `options`.
    #[must_use]
    pub fn options(mut self, options: impl Into<rt::List<FormQuestionOption>>) -> Self {
        self.options = options.into();
        self
    }
}

/// The schema `CustomDisclaimer`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/ad_manager.yaml#/components/schemas/CustomDisclaimer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomDisclaimer {
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Terms & Conditions`.
    pub title: Option<String>,
    /// The text itself, of a message, a note or the like.
    ///
    /// `body`: text; for example `By submitting...`.
    pub body: Option<String>,
    /// `checkboxes`: list of `CustomDisclaimerCheckbox`.
    pub checkboxes: rt::List<CustomDisclaimerCheckbox>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomDisclaimer { title = "title", body = "body", checkboxes = "checkboxes" }
);

impl CustomDisclaimer {
    /// One with all that the document requires.
    pub fn new(title: impl Into<String>, body: impl Into<String>) -> Self {
        Self {
            title: Some(title.into()),
            body: Some(body.into()),
            ..Self::default()
        }
    }

    /// Sets `checkboxes`.
    #[must_use]
    pub fn checkboxes(
        mut self,
        checkboxes: impl Into<rt::List<CustomDisclaimerCheckbox>>,
    ) -> Self {
        self.checkboxes = checkboxes.into();
        self
    }
}

/// The schema `CustomDisclaimerCheckbox`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/ad_manager.yaml#/components/schemas/CustomDisclaimerCheckbox`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomDisclaimerCheckbox {
    /// `isRequired`: flag; for example `true`.
    pub is_required: Option<bool>,
    /// `text`: text; for example `I agree to terms`.
    pub text: Option<String>,
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text; for example `terms_checkbox`.
    pub key: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomDisclaimerCheckbox { is_required = "isRequired", text = "text", key = "key" }
);

impl CustomDisclaimerCheckbox {
    /// One with all that the document requires.
    pub fn new(
        is_required: bool,
        text: impl Into<String>,
        key: impl Into<String>,
    ) -> Self {
        Self {
            is_required: Some(is_required),
            text: Some(text.into()),
            key: Some(key.into()),
            ..Self::default()
        }
    }
}

/// The schema `FacebookLeadFormDefinition`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookLeadFormDefinition`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookLeadFormDefinition {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `locale`: text.
    pub locale: Option<String>,
    /// `questions`: list of `FormQuestion`.
    pub questions: rt::List<FormQuestion>,
    /// `contextCard`: an object, `FacebookContextCard`.
    pub context_card: Option<FacebookContextCard>,
    /// `questionPageCustomHeadline`: text.
    pub question_page_custom_headline: Option<String>,
    /// `isOptimizedForQuality`: flag.
    pub is_optimized_for_quality: Option<bool>,
    /// `privacyPolicyUrl`: text.
    pub privacy_policy_url: Option<String>,
    /// `thankYouPage`: an object, `FacebookThankYouPage`.
    pub thank_you_page: Option<FacebookThankYouPage>,
    /// `followUpActionUrl`: text.
    pub follow_up_action_url: Option<String>,
    /// `followUpActionText`: text.
    pub follow_up_action_text: Option<String>,
    /// `legalContent`: an object, `FacebookLegalContent`.
    pub legal_content: Option<FacebookLegalContent>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookLeadFormDefinition { id = "id", name = "name", locale = "locale", questions =
    "questions", context_card = "contextCard", question_page_custom_headline =
    "questionPageCustomHeadline", is_optimized_for_quality = "isOptimizedForQuality",
    privacy_policy_url = "privacyPolicyUrl", thank_you_page = "thankYouPage",
    follow_up_action_url = "followUpActionUrl", follow_up_action_text =
    "followUpActionText", legal_content = "legalContent" }
);

/// The schema `FacebookCampaign`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookCampaign`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookCampaign {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// The account.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// `fbAdAccountId`: text.
    pub fb_ad_account_id: Option<String>,
    /// `fbCampaignId`: text.
    pub fb_campaign_id: Option<String>,
    /// `objective`: text.
    pub objective: Option<String>,
    /// `specialAdCategories`: list of texts.
    pub special_ad_categories: rt::List<String>,
    /// The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`,
    /// `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.
    ///
    /// `publishingStatus`: text.
    pub publishing_status: Option<String>,
    /// A note, not always a failure; it also says that ad sets or ads are paused.
    ///
    /// `fbError`: text.
    pub fb_error: Option<String>,
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text.
    pub source: Option<String>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: any JSON value.
    pub meta: Option<rt::Json>,
    /// Whether something was changed since it was published.
    ///
    /// `unpublishedChanges`: flag.
    pub unpublished_changes: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: text.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: text.
    pub updated_at: Option<String>,
    /// `adsets`: list of `FacebookAdset`.
    pub adsets: rt::List<FacebookAdset>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookCampaign { id = "id", name = "name", location_id = "locationId",
    fb_ad_account_id = "fbAdAccountId", fb_campaign_id = "fbCampaignId", objective =
    "objective", special_ad_categories = "specialAdCategories", publishing_status =
    "publishingStatus", fb_error = "fbError", source = "source", meta = "meta",
    unpublished_changes = "unpublishedChanges", created_at = "createdAt", updated_at =
    "updatedAt", adsets = "adsets" }
);

/// The schema `FacebookAdset`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookAdset`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookAdset {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// A campaign; of this product where drafts are meant, of the platform in its reports.
    ///
    /// `campaignId`: text.
    pub campaign_id: Option<String>,
    /// `fbAdSetId`: text.
    pub fb_ad_set_id: Option<String>,
    /// The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`,
    /// `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.
    ///
    /// `publishingStatus`: text.
    pub publishing_status: Option<String>,
    /// A note, not always a failure; it also says that ad sets or ads are paused.
    ///
    /// `fbError`: text.
    pub fb_error: Option<String>,
    /// A Facebook page.
    ///
    /// `pageId`: text.
    pub page_id: Option<String>,
    /// `instagramActorId`: text.
    pub instagram_actor_id: Option<String>,
    /// `messagingPlatforms`: list of texts.
    pub messaging_platforms: rt::List<String>,
    /// `whatsappNumber`: text.
    pub whatsapp_number: Option<String>,
    /// `conversionLocation`: text.
    pub conversion_location: Option<String>,
    /// `customEventType`: text.
    pub custom_event_type: Option<String>,
    /// A Facebook pixel.
    ///
    /// `pixelId`: text.
    pub pixel_id: Option<String>,
    /// `budget`: an object, `Budget`.
    pub budget: Option<Budget>,
    /// `audience`: an object, `FacebookAudience`.
    pub audience: Option<FacebookAudience>,
    /// Whether something was changed since it was published.
    ///
    /// `unpublishedChanges`: flag.
    pub unpublished_changes: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: text.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: text.
    pub updated_at: Option<String>,
    /// `ads`: list of `FacebookAd`.
    pub ads: rt::List<FacebookAd>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookAdset { id = "id", name = "name", campaign_id = "campaignId", fb_ad_set_id =
    "fbAdSetId", publishing_status = "publishingStatus", fb_error = "fbError", page_id =
    "pageId", instagram_actor_id = "instagramActorId", messaging_platforms =
    "messagingPlatforms", whatsapp_number = "whatsappNumber", conversion_location =
    "conversionLocation", custom_event_type = "customEventType", pixel_id = "pixelId",
    budget = "budget", audience = "audience", unpublished_changes = "unpublishedChanges",
    created_at = "createdAt", updated_at = "updatedAt", ads = "ads" }
);

/// The schema `FacebookAudienceDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/ad_manager.yaml#/components/schemas/FacebookAudienceDTO`.
#[doc(alias = "FacebookAudienceDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookAudience {
    /// `geoLocations`: list of `AudienceLocation`.
    pub geo_locations: rt::List<AudienceLocation>,
    /// `locales`: list of `AudienceLocale`.
    pub locales: rt::List<AudienceLocale>,
    /// `placements`: an object, `AudiencePlacements`.
    pub placements: Option<AudiencePlacements>,
    /// `placementType`: one of `auto`, `manual`; for example `auto`.
    pub placement_type: Option<FacebookAudiencePlacementType>,
    /// `lookalike`: list of `AudienceCustomAudienceItem`.
    pub lookalike: rt::List<AudienceCustomAudienceItem>,
    /// `retargeting`: list of `AudienceCustomAudienceItem`.
    pub retargeting: rt::List<AudienceCustomAudienceItem>,
    /// `interests`: list of `AudienceInterest`.
    pub interests: rt::List<AudienceInterest>,
    /// `ageMin`: number; for example `18`.
    pub age_min: Option<f64>,
    /// `ageMax`: number; for example `65`.
    pub age_max: Option<f64>,
    /// 1 is male, 2 is female.
    ///
    /// `genders`: list of whole numbers; for example `[1,2]`.
    pub genders: rt::List<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookAudience { geo_locations = "geoLocations", locales = "locales", placements =
    "placements", placement_type = "placementType", lookalike = "lookalike", retargeting
    = "retargeting", interests = "interests", age_min = "ageMin", age_max = "ageMax",
    genders = "genders" }
);

impl FacebookAudience {
    /// One with all that the document requires.
    pub fn new(geo_locations: impl Into<rt::List<AudienceLocation>>) -> Self {
        Self {
            geo_locations: geo_locations.into(),
            ..Self::default()
        }
    }

    /// Sets `locales`.
    #[must_use]
    pub fn locales(mut self, locales: impl Into<rt::List<AudienceLocale>>) -> Self {
        self.locales = locales.into();
        self
    }

    /// Sets `placements`.
    #[must_use]
    #[inline]
    pub fn placements(mut self, placements: AudiencePlacements) -> Self {
        self.placements = Some(placements);
        self
    }

    /// Sets `placementType`.
    #[must_use]
    pub fn placement_type(
        mut self,
        placement_type: impl Into<FacebookAudiencePlacementType>,
    ) -> Self {
        self.placement_type = Some(placement_type.into());
        self
    }

    /// Sets `lookalike`.
    #[must_use]
    pub fn lookalike(
        mut self,
        lookalike: impl Into<rt::List<AudienceCustomAudienceItem>>,
    ) -> Self {
        self.lookalike = lookalike.into();
        self
    }

    /// Sets `retargeting`.
    #[must_use]
    pub fn retargeting(
        mut self,
        retargeting: impl Into<rt::List<AudienceCustomAudienceItem>>,
    ) -> Self {
        self.retargeting = retargeting.into();
        self
    }

    /// Sets `interests`.
    #[must_use]
    pub fn interests(
        mut self,
        interests: impl Into<rt::List<AudienceInterest>>,
    ) -> Self {
        self.interests = interests.into();
        self
    }

    /// Sets `ageMin`.
    #[must_use]
    #[inline]
    pub fn age_min(mut self, age_min: f64) -> Self {
        self.age_min = Some(age_min);
        self
    }

    /// Sets `ageMax`.
    #[must_use]
    #[inline]
    pub fn age_max(mut self, age_max: f64) -> Self {
        self.age_max = Some(age_max);
        self
    }

    /// Sets `genders`.
    #[must_use]
    pub fn genders(mut self, genders: impl Into<rt::List<i64>>) -> Self {
        self.genders = genders.into();
        self
    }
}

/// The schema `AudienceLocationDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/ad_manager.yaml#/components/schemas/AudienceLocationDTO`.
#[doc(alias = "AudienceLocationDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudienceLocation {
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text; for example `US`.
    pub key: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `United States`.
    pub name: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `country`, `city`, `region`, `country_group`, `geo_market`, `large_geo_area`, `medium_geo_area`, `small_geo_area`, `subcity`, `neighborhood`, `zip`, `address`; for example `country`.
    pub type_: Option<AudienceLocationType>,
    /// `selectionType`: one of `include`, `exclude`; for example `include`.
    pub selection_type: Option<SelectionType>,
    /// `radius`: number; for example `25`.
    pub radius: Option<f64>,
    /// `radiusUnit`: one of `km`, `mi`; for example `mi`.
    pub radius_unit: Option<RadiusUnit>,
    /// `geometry`: an object, `AudienceLocationGeometry`.
    pub geometry: Option<AudienceLocationGeometry>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AudienceLocation { key = "key", name = "name", type_ = "type", selection_type =
    "selectionType", radius = "radius", radius_unit = "radiusUnit", geometry = "geometry"
    }
);

impl AudienceLocation {
    /// One with all that the document requires.
    pub fn new(
        key: impl Into<String>,
        name: impl Into<String>,
        type_: impl Into<AudienceLocationType>,
        selection_type: impl Into<SelectionType>,
    ) -> Self {
        Self {
            key: Some(key.into()),
            name: Some(name.into()),
            type_: Some(type_.into()),
            selection_type: Some(selection_type.into()),
            ..Self::default()
        }
    }

    /// Sets `radius`.
    #[must_use]
    #[inline]
    pub fn radius(mut self, radius: f64) -> Self {
        self.radius = Some(radius);
        self
    }

    /// Sets `radiusUnit`.
    #[must_use]
    pub fn radius_unit(mut self, radius_unit: impl Into<RadiusUnit>) -> Self {
        self.radius_unit = Some(radius_unit.into());
        self
    }

    /// Sets `geometry`.
    #[must_use]
    #[inline]
    pub fn geometry(mut self, geometry: AudienceLocationGeometry) -> Self {
        self.geometry = Some(geometry);
        self
    }
}

/// The schema `AudienceLocationGeometry`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/ad_manager.yaml#/components/schemas/AudienceLocationGeometry`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudienceLocationGeometry {
    /// `location`: any JSON value.
    pub location: Option<rt::Json>,
    /// `locationType`: text; for example `APPROXIMATE`.
    pub location_type: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AudienceLocationGeometry { location = "location", location_type = "locationType" }
);

impl AudienceLocationGeometry {
    /// One with all that the document requires.
    pub fn new(location: impl Into<rt::Json>, location_type: impl Into<String>) -> Self {
        Self {
            location: Some(location.into()),
            location_type: Some(location_type.into()),
            ..Self::default()
        }
    }
}

/// The schema `PublishingProgressResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/ad_manager.yaml#/components/schemas/PublishingProgressResponseDTO`.
#[doc(alias = "PublishingProgressResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishingProgressResponse {
    /// A campaign; of this product where drafts are meant, of the platform in its reports.
    ///
    /// `campaignId`: text; for example `507f1f77bcf86cd799439011`.
    pub campaign_id: Option<String>,
    /// The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`,
    /// `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.
    ///
    /// `publishingStatus`: one of `DRAFT`, `SCHEDULED`, `PUBLISHED`, `PUBLISHING`, `FAILED`, `IN_REVIEW`, `PAUSED`, `ARCHIVED`, `WITH_ISSUES`, `REJECTED`; for example `PUBLISHING`.
    pub publishing_status: Option<PublishingStatus>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: number; for example `5`.
    pub total: Option<f64>,
    /// `processed`: number; for example `2`.
    pub processed: Option<f64>,
    /// `isComplete`: flag; for example `false`.
    pub is_complete: Option<bool>,
    /// `hasFailed`: flag; for example `false`.
    pub has_failed: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PublishingProgressResponse { campaign_id = "campaignId", publishing_status =
    "publishingStatus", total = "total", processed = "processed", is_complete =
    "isComplete", has_failed = "hasFailed" }
);

/// The schema `GoogleCampaign`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleCampaign`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleCampaign {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `camp_abc123`.
    pub id_field: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `My Campaign`.
    pub name: Option<String>,
    /// The account.
    ///
    /// `locationId`: text; for example `loc_abc123`.
    pub location_id: Option<String>,
    /// `advertisingChannelType`: one of `SEARCH`, `DISCOVERY`, `DISPLAY`, `HOTEL`, `LOCAL`, `MULTI_CHANNEL`, `PERFORMANCE_MAX`, `DEMAND_GEN`; for example `SEARCH`.
    pub advertising_channel_type: Option<CampaignAdvertisingChannelType>,
    /// `advertisingChannelSubType`: only `DEMAND_GEN`; for example `SEARCH_MOBILE_APP`.
    pub advertising_channel_sub_type: Option<CampaignAdvertisingChannelSubType>,
    /// `goalType`: one of `WEBSITE_TRAFFIC`, `LEAD`; for example `WEBSITE_TRAFFIC`.
    pub goal_type: Option<CampaignGoalType>,
    /// `budget`: an object, `GoogleBudget`.
    pub budget: Option<GoogleBudget>,
    /// `audience`: an object, `GoogleCampaignAudience`.
    pub audience: Option<GoogleCampaignAudience>,
    /// `networkSettings`: an object, `GoogleNetworkSettings`.
    pub network_settings: Option<GoogleNetworkSettings>,
    /// `biddingStrategy`: an object, `GoogleBiddingStrategy`.
    pub bidding_strategy: Option<GoogleBiddingStrategy>,
    /// `assets`: an object, `GoogleAssets`.
    pub assets: Option<GoogleAssets>,
    /// `isEuPoliticalAds`: flag; for example `false`.
    pub is_eu_political_ads: Option<bool>,
    /// `adGroups`: list of `GoogleAdGroup`.
    pub ad_groups: rt::List<GoogleAdGroup>,
    /// `campaignGoal`: an object, `GoogleCampaignGoal`.
    pub campaign_goal: Option<GoogleCampaignGoal>,
    /// `adSchedule`: list of `GoogleAdSchedule`.
    pub ad_schedule: rt::List<GoogleAdSchedule>,
    /// The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`,
    /// `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.
    ///
    /// `publishingStatus`: one of `DRAFT`, `SCHEDULED`, `PUBLISHED`, `PUBLISHING`, `FAILED`, `IN_REVIEW`, `PAUSED`, `ARCHIVED`, `WITH_ISSUES`, `REJECTED`; for example `PUBLISHED`.
    pub publishing_status: Option<PublishingStatus>,
    /// `googleAdAccountId`: text; for example `123-456-7890`.
    pub google_ad_account_id: Option<String>,
    /// Whether something was changed since it was published.
    ///
    /// `unpublishedChanges`: flag; for example `false`.
    pub unpublished_changes: Option<bool>,
    /// In millionths of the account's currency.
    ///
    /// `maximumCpc`: number; for example `2000000`.
    pub maximum_cpc: Option<f64>,
    /// `googleCampaignId`: text; for example `customers/123/campaigns/456`.
    pub google_campaign_id: Option<String>,
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `WEBSITE`.
    pub source: Option<String>,
    /// `advancedOptions`: any JSON value.
    pub advanced_options: Option<rt::Json>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub underscore_id: Option<String>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: any JSON value.
    pub meta: Option<rt::Json>,
    /// `googleError`: text.
    pub google_error: Option<String>,
    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: text.
    pub created_by: Option<String>,
    /// Who changed it last, mostly the id of a user, in some answers a name or an
    /// object.
    ///
    /// `updatedBy`: text.
    pub updated_by: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: text.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: text.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleCampaign { id_field = "id", name = "name", location_id = "locationId",
    advertising_channel_type = "advertisingChannelType", advertising_channel_sub_type =
    "advertisingChannelSubType", goal_type = "goalType", budget = "budget", audience =
    "audience", network_settings = "networkSettings", bidding_strategy =
    "biddingStrategy", assets = "assets", is_eu_political_ads = "isEuPoliticalAds",
    ad_groups = "adGroups", campaign_goal = "campaignGoal", ad_schedule = "adSchedule",
    publishing_status = "publishingStatus", google_ad_account_id = "googleAdAccountId",
    unpublished_changes = "unpublishedChanges", maximum_cpc = "maximumCpc",
    google_campaign_id = "googleCampaignId", source = "source", advanced_options =
    "advancedOptions", underscore_id = "_id", meta = "meta", google_error =
    "googleError", created_by = "createdBy", updated_by = "updatedBy", created_at =
    "createdAt", updated_at = "updatedAt" }
);

/// The schema `GoogleCampaignAudienceDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/ad_manager.yaml#/components/schemas/GoogleCampaignAudienceDTO`.
#[doc(alias = "GoogleCampaignAudienceDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleCampaignAudience {
    /// `geoLocations`: list of `GoogleGeoLocation`.
    pub geo_locations: rt::List<GoogleGeoLocation>,
    /// `locales`: list of `GoogleLocale`.
    pub locales: rt::List<GoogleLocale>,
    /// `gender`: list of `GoogleDemographicTarget`.
    pub gender: rt::List<GoogleDemographicTarget>,
    /// `ageRange`: list of `GoogleDemographicTarget`.
    pub age_range: rt::List<GoogleDemographicTarget>,
    /// `segments`: list of `GoogleSegmentTarget`.
    pub segments: rt::List<GoogleSegmentTarget>,
    /// `targetInterests`: an object, `GoogleTargetInterests`.
    pub target_interests: Option<GoogleTargetInterests>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleCampaignAudience { geo_locations = "geoLocations", locales = "locales", gender
    = "gender", age_range = "ageRange", segments = "segments", target_interests =
    "targetInterests" }
);

impl GoogleCampaignAudience {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `geoLocations`.
    #[must_use]
    pub fn geo_locations(
        mut self,
        geo_locations: impl Into<rt::List<GoogleGeoLocation>>,
    ) -> Self {
        self.geo_locations = geo_locations.into();
        self
    }

    /// Sets `locales`.
    #[must_use]
    pub fn locales(mut self, locales: impl Into<rt::List<GoogleLocale>>) -> Self {
        self.locales = locales.into();
        self
    }

    /// Sets `gender`.
    #[must_use]
    pub fn gender(
        mut self,
        gender: impl Into<rt::List<GoogleDemographicTarget>>,
    ) -> Self {
        self.gender = gender.into();
        self
    }

    /// Sets `ageRange`.
    #[must_use]
    pub fn age_range(
        mut self,
        age_range: impl Into<rt::List<GoogleDemographicTarget>>,
    ) -> Self {
        self.age_range = age_range.into();
        self
    }

    /// Sets `segments`.
    #[must_use]
    pub fn segments(
        mut self,
        segments: impl Into<rt::List<GoogleSegmentTarget>>,
    ) -> Self {
        self.segments = segments.into();
        self
    }

    /// Sets `targetInterests`.
    #[must_use]
    #[inline]
    pub fn target_interests(mut self, target_interests: GoogleTargetInterests) -> Self {
        self.target_interests = Some(target_interests);
        self
    }
}

/// The schema `GoogleGeoLocationDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/ad_manager.yaml#/components/schemas/GoogleGeoLocationDTO`.
#[doc(alias = "GoogleGeoLocationDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleGeoLocation {
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text; for example `geoTargetConstants/2840`.
    pub key: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `ChIJOwg_06VPwokRYv534QaPC8g`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `New York`.
    pub name: Option<String>,
    /// `countryName`: text; for example `United States`.
    pub country_name: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `city`.
    pub type_: Option<String>,
    /// `radius`: number; for example `25`.
    pub radius: Option<f64>,
    /// `radiusUnit`: one of `km`, `mi`; for example `mi`.
    pub radius_unit: Option<RadiusUnit>,
    /// `selectionType`: one of `include`, `exclude`; for example `include`.
    pub selection_type: Option<SelectionType>,
    /// Google's full name of a record, as in `customers/1/campaigns/2`.
    ///
    /// `resourceName`: text; for example `customers/123/geoTargetConstants/2840`.
    pub resource_name: Option<String>,
    /// `placeId`: text; for example `ChIJOwg_06VPwokRYv534QaPC8g`.
    pub place_id: Option<String>,
    /// `formattedAddress`: text; for example `New York, NY, USA`.
    pub formatted_address: Option<String>,
    /// `geometry`: an object, `GeoGeometry`.
    pub geometry: Option<GeoGeometry>,
    /// `addressComponents`: list of `GeoAddressComponent`.
    pub address_components: rt::List<GeoAddressComponent>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleGeoLocation { key = "key", id = "id", name = "name", country_name =
    "countryName", type_ = "type", radius = "radius", radius_unit = "radiusUnit",
    selection_type = "selectionType", resource_name = "resourceName", place_id =
    "placeId", formatted_address = "formattedAddress", geometry = "geometry",
    address_components = "addressComponents" }
);

impl GoogleGeoLocation {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `countryName`.
    #[must_use]
    pub fn country_name(mut self, country_name: impl Into<String>) -> Self {
        self.country_name = Some(country_name.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `radius`.
    #[must_use]
    #[inline]
    pub fn radius(mut self, radius: f64) -> Self {
        self.radius = Some(radius);
        self
    }

    /// Sets `radiusUnit`.
    #[must_use]
    pub fn radius_unit(mut self, radius_unit: impl Into<RadiusUnit>) -> Self {
        self.radius_unit = Some(radius_unit.into());
        self
    }

    /// Sets `selectionType`.
    #[must_use]
    pub fn selection_type(mut self, selection_type: impl Into<SelectionType>) -> Self {
        self.selection_type = Some(selection_type.into());
        self
    }

    /// Sets `resourceName`.
    #[must_use]
    pub fn resource_name(mut self, resource_name: impl Into<String>) -> Self {
        self.resource_name = Some(resource_name.into());
        self
    }

    /// Sets `placeId`.
    #[must_use]
    pub fn place_id(mut self, place_id: impl Into<String>) -> Self {
        self.place_id = Some(place_id.into());
        self
    }

    /// Sets `formattedAddress`.
    #[must_use]
    pub fn formatted_address(mut self, formatted_address: impl Into<String>) -> Self {
        self.formatted_address = Some(formatted_address.into());
        self
    }

    /// Sets `geometry`.
    #[must_use]
    #[inline]
    pub fn geometry(mut self, geometry: GeoGeometry) -> Self {
        self.geometry = Some(geometry);
        self
    }

    /// Sets `addressComponents`.
    #[must_use]
    pub fn address_components(
        mut self,
        address_components: impl Into<rt::List<GeoAddressComponent>>,
    ) -> Self {
        self.address_components = address_components.into();
        self
    }
}

/// The schema `GeoGeometryDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/ad_manager.yaml#/components/schemas/GeoGeometryDTO`.
#[doc(alias = "GeoGeometryDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeoGeometry {
    /// `location`: an object, `GeoLatLng`.
    pub location: Option<GeoLatLng>,
    /// `locationType`: text; for example `APPROXIMATE`.
    pub location_type: Option<String>,
    /// `viewport`: an object, `GeoViewport`.
    pub viewport: Option<GeoViewport>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GeoGeometry { location = "location", location_type = "locationType", viewport =
    "viewport" }
);

impl GeoGeometry {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `location`.
    #[must_use]
    #[inline]
    pub fn location(mut self, location: GeoLatLng) -> Self {
        self.location = Some(location);
        self
    }

    /// Sets `locationType`.
    #[must_use]
    pub fn location_type(mut self, location_type: impl Into<String>) -> Self {
        self.location_type = Some(location_type.into());
        self
    }

    /// Sets `viewport`.
    #[must_use]
    #[inline]
    pub fn viewport(mut self, viewport: GeoViewport) -> Self {
        self.viewport = Some(viewport);
        self
    }
}

/// The schema `GeoAddressComponentDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/ad_manager.yaml#/components/schemas/GeoAddressComponentDTO`.
#[doc(alias = "GeoAddressComponentDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeoAddressComponent {
    /// `longName`: text; for example `New York`.
    pub long_name: Option<String>,
    /// `shortName`: text; for example `NY`.
    pub short_name: Option<String>,
    /// `types`: list of texts; for example `["locality","political"]`.
    pub types: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GeoAddressComponent { long_name = "longName", short_name = "shortName", types =
    "types" }
);

impl GeoAddressComponent {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `longName`.
    #[must_use]
    pub fn long_name(mut self, long_name: impl Into<String>) -> Self {
        self.long_name = Some(long_name.into());
        self
    }

    /// Sets `shortName`.
    #[must_use]
    pub fn short_name(mut self, short_name: impl Into<String>) -> Self {
        self.short_name = Some(short_name.into());
        self
    }

    /// Sets `types`.
    #[must_use]
    pub fn types(mut self, types: impl Into<rt::List<String>>) -> Self {
        self.types = types.into();
        self
    }
}

/// The schema `GoogleAdGroupDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/ad_manager.yaml#/components/schemas/GoogleAdGroupDTO`.
#[doc(alias = "GoogleAdGroupDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleAdGroup {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `ag_abc123`.
    pub id: Option<String>,
    /// `adGroupId`: text; for example `customers/123/adGroups/456`.
    pub ad_group_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Ad Group 1`.
    pub name: Option<String>,
    /// `adCampaignId`: text; for example `camp_abc123`.
    pub ad_campaign_id: Option<String>,
    /// `adContent`: list of `GoogleAdContent`.
    pub ad_content: rt::List<GoogleAdContent>,
    /// `keywords`: an object, `GoogleKeywords`.
    pub keywords: Option<GoogleKeywords>,
    /// The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`,
    /// `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.
    ///
    /// `publishingStatus`: one of `DRAFT`, `SCHEDULED`, `PUBLISHED`, `PUBLISHING`, `FAILED`, `IN_REVIEW`, `PAUSED`, `ARCHIVED`, `WITH_ISSUES`, `REJECTED`; for example `PUBLISHED`.
    pub publishing_status: Option<PublishingStatus>,
    /// `adGroupError`: text; for example `Keyword policy violation`.
    pub ad_group_error: Option<String>,
    /// `googleAdGroupId`: text; for example `customers/123/adGroups/456`.
    pub google_ad_group_id: Option<String>,
    /// `customChannels`: flag; for example `false`.
    pub custom_channels: Option<bool>,
    /// `selectedChannels`: list of `Item`; for example `["YOUTUBE"]`.
    pub selected_channels: rt::List<Item>,
    /// `googleAudienceId`: text; for example `customers/123/audiences/789`.
    pub google_audience_id: Option<String>,
    /// `audience`: an object, `GoogleAdGroupAudience`.
    pub audience: Option<GoogleAdGroupAudience>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleAdGroup { id = "id", ad_group_id = "adGroupId", name = "name", ad_campaign_id =
    "adCampaignId", ad_content = "adContent", keywords = "keywords", publishing_status =
    "publishingStatus", ad_group_error = "adGroupError", google_ad_group_id =
    "googleAdGroupId", custom_channels = "customChannels", selected_channels =
    "selectedChannels", google_audience_id = "googleAudienceId", audience = "audience" }
);

impl GoogleAdGroup {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `adGroupId`.
    #[must_use]
    pub fn ad_group_id(mut self, ad_group_id: impl Into<String>) -> Self {
        self.ad_group_id = Some(ad_group_id.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `adCampaignId`.
    #[must_use]
    pub fn ad_campaign_id(mut self, ad_campaign_id: impl Into<String>) -> Self {
        self.ad_campaign_id = Some(ad_campaign_id.into());
        self
    }

    /// Sets `adContent`.
    #[must_use]
    pub fn ad_content(
        mut self,
        ad_content: impl Into<rt::List<GoogleAdContent>>,
    ) -> Self {
        self.ad_content = ad_content.into();
        self
    }

    /// Sets `keywords`.
    #[must_use]
    #[inline]
    pub fn keywords(mut self, keywords: GoogleKeywords) -> Self {
        self.keywords = Some(keywords);
        self
    }

    /// Sets `publishingStatus`.
    #[must_use]
    pub fn publishing_status(
        mut self,
        publishing_status: impl Into<PublishingStatus>,
    ) -> Self {
        self.publishing_status = Some(publishing_status.into());
        self
    }

    /// Sets `adGroupError`.
    #[must_use]
    pub fn ad_group_error(mut self, ad_group_error: impl Into<String>) -> Self {
        self.ad_group_error = Some(ad_group_error.into());
        self
    }

    /// Sets `googleAdGroupId`.
    #[must_use]
    pub fn google_ad_group_id(mut self, google_ad_group_id: impl Into<String>) -> Self {
        self.google_ad_group_id = Some(google_ad_group_id.into());
        self
    }

    /// Sets `customChannels`.
    #[must_use]
    #[inline]
    pub fn custom_channels(mut self, custom_channels: bool) -> Self {
        self.custom_channels = Some(custom_channels);
        self
    }

    /// Sets `selectedChannels`.
    #[must_use]
    pub fn selected_channels(
        mut self,
        selected_channels: impl Into<rt::List<Item>>,
    ) -> Self {
        self.selected_channels = selected_channels.into();
        self
    }

    /// Sets `googleAudienceId`.
    #[must_use]
    pub fn google_audience_id(mut self, google_audience_id: impl Into<String>) -> Self {
        self.google_audience_id = Some(google_audience_id.into());
        self
    }

    /// Sets `audience`.
    #[must_use]
    #[inline]
    pub fn audience(mut self, audience: GoogleAdGroupAudience) -> Self {
        self.audience = Some(audience);
        self
    }
}

/// The schema `GoogleAdGroupAudienceDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/ad_manager.yaml#/components/schemas/GoogleAdGroupAudienceDTO`.
#[doc(alias = "GoogleAdGroupAudienceDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleAdGroupAudience {
    /// `geoLocations`: list of `GoogleGeoLocation`.
    pub geo_locations: rt::List<GoogleGeoLocation>,
    /// `locales`: list of `GoogleLocale`.
    pub locales: rt::List<GoogleLocale>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleAdGroupAudience { geo_locations = "geoLocations", locales = "locales" }
);

impl GoogleAdGroupAudience {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `geoLocations`.
    #[must_use]
    pub fn geo_locations(
        mut self,
        geo_locations: impl Into<rt::List<GoogleGeoLocation>>,
    ) -> Self {
        self.geo_locations = geo_locations.into();
        self
    }

    /// Sets `locales`.
    #[must_use]
    pub fn locales(mut self, locales: impl Into<rt::List<GoogleLocale>>) -> Self {
        self.locales = locales.into();
        self
    }
}

/// The schema `LinkedInCampaignGroup`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/LinkedInCampaignGroup`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedInCampaignGroup {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `cg_abc123`.
    pub id: Option<String>,
    /// The account.
    ///
    /// `locationId`: text; for example `loc_abc123`.
    pub location_id: Option<String>,
    /// `budget`: an object, `LinkedInBudget`.
    pub budget: Option<LinkedInBudget>,
    /// `adCampaigns`: list of `AdCampaign`.
    pub ad_campaigns: rt::List<AdCampaign>,
    /// `adBudgetOptimization`: one of `MAXIMUM_DELIVERY`, `COST_CAP`; for example `MAX_REACH`.
    pub ad_budget_optimization: Option<AdCampaignGroupDataAdBudgetOptimization>,
    /// `objectiveType`: one of `LEAD_GENERATION`, `WEBSITE_VISIT`; for example `LEAD_GENERATION`.
    pub objective_type: Option<AdCampaignGroupDataObjectiveType>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Q1 Lead Gen`.
    pub name: Option<String>,
    /// `adCampaignGroupId`: text; for example `123456789`.
    pub ad_campaign_group_id: Option<String>,
    /// The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`,
    /// `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.
    ///
    /// `publishingStatus`: one of `DRAFT`, `SCHEDULED`, `PUBLISHED`, `PUBLISHING`, `FAILED`, `IN_REVIEW`, `PAUSED`, `ARCHIVED`, `WITH_ISSUES`, `REJECTED`; for example `PUBLISHED`.
    pub publishing_status: Option<PublishingStatus>,
    /// `linkedInAdAccountId`: text; for example `12345678`.
    pub linked_in_ad_account_id: Option<String>,
    /// Whether something was changed since it was published.
    ///
    /// `unpublishedChanges`: flag; for example `false`.
    pub unpublished_changes: Option<bool>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: any JSON value.
    pub meta: Option<rt::Json>,
    /// `linkedInError`: text; for example `Budget below minimum`.
    pub linked_in_error: Option<String>,
    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: text.
    pub created_by: Option<String>,
    /// Who changed it last, mostly the id of a user, in some answers a name or an
    /// object.
    ///
    /// `updatedBy`: text.
    pub updated_by: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: text.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: text.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LinkedInCampaignGroup { id = "id", location_id = "locationId", budget = "budget",
    ad_campaigns = "adCampaigns", ad_budget_optimization = "adBudgetOptimization",
    objective_type = "objectiveType", name = "name", ad_campaign_group_id =
    "adCampaignGroupId", publishing_status = "publishingStatus", linked_in_ad_account_id
    = "linkedInAdAccountId", unpublished_changes = "unpublishedChanges", meta = "meta",
    linked_in_error = "linkedInError", created_by = "createdBy", updated_by =
    "updatedBy", created_at = "createdAt", updated_at = "updatedAt" }
);

/// The schema `AdCampaignDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/ad_manager.yaml#/components/schemas/AdCampaignDTO`.
#[doc(alias = "AdCampaignDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdCampaign {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `camp_abc123`.
    pub id: Option<String>,
    /// `locale`: an object, `Locale`.
    pub locale: Option<Locale>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Q1 Lead Gen Campaign`.
    pub name: Option<String>,
    /// The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`,
    /// `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.
    ///
    /// `publishingStatus`: one of `DRAFT`, `SCHEDULED`, `PUBLISHED`, `PUBLISHING`, `FAILED`, `IN_REVIEW`, `PAUSED`, `ARCHIVED`, `WITH_ISSUES`, `REJECTED`; for example `PUBLISHED`.
    pub publishing_status: Option<PublishingStatus>,
    /// `mediaType`: one of `STANDARD_UPDATE`, `SINGLE_VIDEO`, `CAROUSEL`; for example `STANDARD_UPDATE`.
    pub media_type: Option<AdCampaignMediaType>,
    /// `audience`: an object, `Audience`.
    pub audience: Option<Audience>,
    /// `unitCost`: an object, `UnitCost`.
    pub unit_cost: Option<UnitCost>,
    /// `campaignType`: text; for example `SPONSORED_UPDATES`.
    pub campaign_type: Option<String>,
    /// `adCampaignGroupId`: text; for example `cg_abc123`.
    pub ad_campaign_group_id: Option<String>,
    /// `adCampaignId`: text; for example `123456789`.
    pub ad_campaign_id: Option<String>,
    /// `ads`: list of `LinkedInAd`.
    pub ads: rt::List<LinkedInAd>,
    /// `linkedInError`: text; for example `Bid below minimum`.
    pub linked_in_error: Option<String>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: any JSON value.
    pub meta: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AdCampaign { id = "id", locale = "locale", name = "name", publishing_status =
    "publishingStatus", media_type = "mediaType", audience = "audience", unit_cost =
    "unitCost", campaign_type = "campaignType", ad_campaign_group_id =
    "adCampaignGroupId", ad_campaign_id = "adCampaignId", ads = "ads", linked_in_error =
    "linkedInError", meta = "meta" }
);

impl AdCampaign {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `locale`.
    #[must_use]
    #[inline]
    pub fn locale(mut self, locale: Locale) -> Self {
        self.locale = Some(locale);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `publishingStatus`.
    #[must_use]
    pub fn publishing_status(
        mut self,
        publishing_status: impl Into<PublishingStatus>,
    ) -> Self {
        self.publishing_status = Some(publishing_status.into());
        self
    }

    /// Sets `mediaType`.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<AdCampaignMediaType>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Sets `audience`.
    #[must_use]
    #[inline]
    pub fn audience(mut self, audience: Audience) -> Self {
        self.audience = Some(audience);
        self
    }

    /// Sets `unitCost`.
    #[must_use]
    #[inline]
    pub fn unit_cost(mut self, unit_cost: UnitCost) -> Self {
        self.unit_cost = Some(unit_cost);
        self
    }

    /// Sets `campaignType`.
    #[must_use]
    pub fn campaign_type(mut self, campaign_type: impl Into<String>) -> Self {
        self.campaign_type = Some(campaign_type.into());
        self
    }

    /// Sets `adCampaignGroupId`.
    #[must_use]
    pub fn ad_campaign_group_id(
        mut self,
        ad_campaign_group_id: impl Into<String>,
    ) -> Self {
        self.ad_campaign_group_id = Some(ad_campaign_group_id.into());
        self
    }

    /// Sets `adCampaignId`.
    #[must_use]
    pub fn ad_campaign_id(mut self, ad_campaign_id: impl Into<String>) -> Self {
        self.ad_campaign_id = Some(ad_campaign_id.into());
        self
    }

    /// Sets `ads`.
    #[must_use]
    pub fn ads(mut self, ads: impl Into<rt::List<LinkedInAd>>) -> Self {
        self.ads = ads.into();
        self
    }

    /// Sets `linkedInError`.
    #[must_use]
    pub fn linked_in_error(mut self, linked_in_error: impl Into<String>) -> Self {
        self.linked_in_error = Some(linked_in_error.into());
        self
    }

    /// Sets `meta`.
    #[must_use]
    pub fn meta(mut self, meta: impl Into<rt::Json>) -> Self {
        self.meta = Some(meta.into());
        self
    }
}

/// The schema `AudienceDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/ad_manager.yaml#/components/schemas/AudienceDTO`.
#[doc(alias = "AudienceDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Audience {
    /// `geoLocations`: list of `GeoLocation`.
    pub geo_locations: rt::List<GeoLocation>,
    /// `targetAudience`: an object, `TargetAudience`.
    pub target_audience: Option<TargetAudience>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Audience { geo_locations = "geoLocations", target_audience = "targetAudience" }
);

impl Audience {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `geoLocations`.
    #[must_use]
    pub fn geo_locations(
        mut self,
        geo_locations: impl Into<rt::List<GeoLocation>>,
    ) -> Self {
        self.geo_locations = geo_locations.into();
        self
    }

    /// Sets `targetAudience`.
    #[must_use]
    #[inline]
    pub fn target_audience(mut self, target_audience: TargetAudience) -> Self {
        self.target_audience = Some(target_audience);
        self
    }
}
