// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Ad manager.

use super::{
    AdCampaignMediaType, AdScheduleTargetDayOfWeek, AdScheduleTargetEndMinute,
    AdScheduleTargetStartMinute, AudienceLocationType, BudgetType,
    FacebookAudiencePlacementType, FormQuestionType, GoogleAdContentCallToActionLabel,
    GoogleAdContentMediaType, GoogleAdScheduleDayOfWeek, GoogleCampaignGoalType,
    GoogleMediaType, Item, LeadFormAssetPayloadCallToActionType,
    LeadFormAssetPayloadDesiredIntent, LeadFormAssetPayloadPostSubmitCallToActionType,
    LinkedInMediaType, MediaType, MemberMemberType,
    PostSubmissionCallToActionCallToActionLabel, PublishingStatus, RadiusUnit,
    RuleBasedUserListPrepopulationStatus, RuleItemName, SelectionType,
};

use crate::runtime as rt;

/// The schema `GreetingCard`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GreetingCard`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GreetingCard {
    /// `title`: text; for example `Welcome!`.
    pub title: Option<String>,
    /// `style`: text; for example `LIST_STYLE`.
    pub style: Option<String>,
    /// `content`: list of texts; for example `["Learn more about our services"]`.
    pub content: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GreetingCard { title = "title", style = "style", content = "content" });

impl GreetingCard {
    /// One with all that the document requires.
    pub fn new(
        title: impl Into<String>,
        style: impl Into<String>,
        content: impl Into<rt::List<String>>,
    ) -> Self {
        Self {
            title: Some(title.into()),
            style: Some(style.into()),
            content: content.into(),
            ..Self::default()
        }
    }
}

/// The schema `FormQuestion`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/FormQuestion`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FormQuestion {
    /// `label`: text; for example `What is your name?`.
    pub label: Option<String>,
    /// `key`: text; for example `name`.
    pub key: Option<String>,
    /// `type`: one of `CUSTOM`, `CITY`, `COMPANY_NAME`, `COUNTRY`, `DATE_OF_BIRTH`, `EMAIL`, `FIRST_NAME`, `FULL_NAME`, `GENDER`, `JOB_TITLE`, `LAST_NAME`, `MARITAL_STATUS` and 10 more; for example `SHORT_ANSWER`.
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

/// The schema `FormQuestionOption`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/FormQuestionOption`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FormQuestionOption {
    /// `key`: text; for example `option 1`.
    pub key: Option<String>,
    /// `value`: text; for example `Option 1`.
    pub value: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FormQuestionOption { key = "key", value = "value" });

impl FormQuestionOption {
    /// One with all that the document requires.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

/// The schema `CustomDisclaimer`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/CustomDisclaimer`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomDisclaimer {
    /// `title`: text; for example `Terms & Conditions`.
    pub title: Option<String>,
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
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/CustomDisclaimerCheckbox`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomDisclaimerCheckbox {
    /// `is_required`: flag; for example `true`.
    pub is_required: Option<bool>,
    /// `text`: text; for example `I agree to terms`.
    pub text: Option<String>,
    /// `key`: text; for example `terms_checkbox`.
    pub key: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomDisclaimerCheckbox { is_required = "is_required", text = "text", key = "key" }
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

/// The schema `ThankYouPage`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/ThankYouPage`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThankYouPage {
    /// `title`: text; for example `Thank You!`.
    pub title: Option<String>,
    /// `body`: text; for example `We will contact you soon`.
    pub body: Option<String>,
    /// `buttonText`: text; for example `Visit Website`.
    pub button_text: Option<String>,
    /// `buttonType`: text; for example `VIEW_WEBSITE`.
    pub button_type: Option<String>,
    /// `buttonLink`: text; for example `https://example.com`.
    pub button_link: Option<String>,
    /// `businessPhone`: text; for example `+1234567890`.
    pub business_phone: Option<String>,
    /// `countryCode`: text; for example `US`.
    pub country_code: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ThankYouPage { title = "title", body = "body", button_text = "buttonText",
    button_type = "buttonType", button_link = "buttonLink", business_phone =
    "businessPhone", country_code = "countryCode" }
);

impl ThankYouPage {
    /// One with all that the document requires.
    pub fn new(
        title: impl Into<String>,
        body: impl Into<String>,
        button_text: impl Into<String>,
        button_type: impl Into<String>,
    ) -> Self {
        Self {
            title: Some(title.into()),
            body: Some(body.into()),
            button_text: Some(button_text.into()),
            button_type: Some(button_type.into()),
            ..Self::default()
        }
    }

    /// Sets `buttonLink`.
    #[must_use]
    pub fn button_link(mut self, button_link: impl Into<String>) -> Self {
        self.button_link = Some(button_link.into());
        self
    }

    /// Sets `businessPhone`.
    #[must_use]
    pub fn business_phone(mut self, business_phone: impl Into<String>) -> Self {
        self.business_phone = Some(business_phone.into());
        self
    }

    /// Sets `countryCode`.
    #[must_use]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }
}

/// The schema `WelcomeMessageQuestion`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/WelcomeMessageQuestion`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WelcomeMessageQuestion {
    /// `question`: text; for example `How can we help?`.
    pub question: Option<String>,
    /// `response`: text; for example `Thanks for reaching out`.
    pub response: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(WelcomeMessageQuestion { question = "question", response = "response" });

impl WelcomeMessageQuestion {
    /// One with all that the document requires.
    pub fn new(question: impl Into<String>) -> Self {
        Self {
            question: Some(question.into()),
            ..Self::default()
        }
    }

    /// Sets `response`.
    #[must_use]
    pub fn response(mut self, response: impl Into<String>) -> Self {
        self.response = Some(response.into());
        self
    }
}

/// The schema `FacebookAudienceDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/FacebookAudienceDTO`.
#[doc(alias = "FacebookAudienceDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FacebookAudience {
    /// `geo_locations`: list of `AudienceLocation`.
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
    /// `age_min`: number; for example `18`.
    pub age_min: Option<f64>,
    /// `age_max`: number; for example `65`.
    pub age_max: Option<f64>,
    /// `genders`: list of numbers; for example `[1,2]`.
    pub genders: rt::List<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookAudience { geo_locations = "geo_locations", locales = "locales", placements =
    "placements", placement_type = "placementType", lookalike = "lookalike", retargeting
    = "retargeting", interests = "interests", age_min = "age_min", age_max = "age_max",
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

    /// Sets `age_min`.
    #[must_use]
    pub fn age_min(mut self, age_min: f64) -> Self {
        self.age_min = Some(age_min);
        self
    }

    /// Sets `age_max`.
    #[must_use]
    pub fn age_max(mut self, age_max: f64) -> Self {
        self.age_max = Some(age_max);
        self
    }

    /// Sets `genders`.
    #[must_use]
    pub fn genders(mut self, genders: impl Into<rt::List<f64>>) -> Self {
        self.genders = genders.into();
        self
    }
}

/// The schema `AudienceLocationDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AudienceLocationDTO`.
#[doc(alias = "AudienceLocationDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudienceLocation {
    /// `key`: text; for example `US`.
    pub key: Option<String>,
    /// `name`: text; for example `United States`.
    pub name: Option<String>,
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
    pub fn geometry(mut self, geometry: AudienceLocationGeometry) -> Self {
        self.geometry = Some(geometry);
        self
    }
}

/// The schema `AudienceLocationGeometry`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AudienceLocationGeometry`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudienceLocationGeometry {
    /// `location`: any JSON value.
    pub location: Option<rt::Json>,
    /// `location_type`: text; for example `APPROXIMATE`.
    pub location_type: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AudienceLocationGeometry { location = "location", location_type = "location_type" }
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

/// The schema `AudienceLocaleDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AudienceLocaleDTO`.
#[doc(alias = "AudienceLocaleDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudienceLocale {
    /// `name`: text; for example `English (US)`.
    pub name: Option<String>,
    /// `key`: number; for example `6`.
    pub key: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(AudienceLocale { name = "name", key = "key" });

impl AudienceLocale {
    /// One with all that the document requires.
    pub fn new(name: impl Into<String>, key: f64) -> Self {
        Self {
            name: Some(name.into()),
            key: Some(key),
            ..Self::default()
        }
    }
}

/// The schema `AudiencePlacementsDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AudiencePlacementsDTO`.
#[doc(alias = "AudiencePlacementsDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiencePlacements {
    /// `facebook`: list of texts; for example `["feed","right_hand_column","marketplace"]`.
    pub facebook: rt::List<String>,
    /// `instagram`: list of texts; for example `["stream","story","explore"]`.
    pub instagram: rt::List<String>,
    /// `messenger`: list of texts; for example `["messenger_home"]`.
    pub messenger: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AudiencePlacements { facebook = "facebook", instagram = "instagram", messenger =
    "messenger" }
);

impl AudiencePlacements {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `facebook`.
    #[must_use]
    pub fn facebook(mut self, facebook: impl Into<rt::List<String>>) -> Self {
        self.facebook = facebook.into();
        self
    }

    /// Sets `instagram`.
    #[must_use]
    pub fn instagram(mut self, instagram: impl Into<rt::List<String>>) -> Self {
        self.instagram = instagram.into();
        self
    }

    /// Sets `messenger`.
    #[must_use]
    pub fn messenger(mut self, messenger: impl Into<rt::List<String>>) -> Self {
        self.messenger = messenger.into();
        self
    }
}

/// The schema `AudienceCustomAudienceItemDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AudienceCustomAudienceItemDTO`.
#[doc(alias = "AudienceCustomAudienceItemDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudienceCustomAudienceItem {
    /// `id`: text; for example `23851234567890`.
    pub id: Option<String>,
    /// `name`: text; for example `Website Visitors - Last 30 Days`.
    pub name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(AudienceCustomAudienceItem { id = "id", name = "name" });

impl AudienceCustomAudienceItem {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

/// The schema `AudienceInterestDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AudienceInterestDTO`.
#[doc(alias = "AudienceInterestDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudienceInterest {
    /// `id`: text; for example `6003139266461`.
    pub id: Option<String>,
    /// `name`: text; for example `Fitness and wellness`.
    pub name: Option<String>,
    /// `type`: text; for example `interests`.
    pub type_: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(AudienceInterest { id = "id", name = "name", type_ = "type" });

impl AudienceInterest {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

/// The schema `Budget`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/Budget`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Budget {
    /// `budgetType`: one of `DAILY`, `LIFETIME`; for example `DAILY`.
    pub budget_type: Option<BudgetType>,
    /// `amount`: number; for example `1000`.
    pub amount: Option<f64>,
    /// `scheduleStartDate`: text; for example `2024-01-01`.
    pub schedule_start_date: Option<String>,
    /// `scheduleEndDate`: text; for example `2024-01-31`.
    pub schedule_end_date: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Budget { budget_type = "budgetType", amount = "amount", schedule_start_date =
    "scheduleStartDate", schedule_end_date = "scheduleEndDate" }
);

impl Budget {
    /// One with all that the document requires.
    pub fn new(budget_type: impl Into<BudgetType>, amount: f64) -> Self {
        Self {
            budget_type: Some(budget_type.into()),
            amount: Some(amount),
            ..Self::default()
        }
    }

    /// Sets `scheduleStartDate`.
    #[must_use]
    pub fn schedule_start_date(
        mut self,
        schedule_start_date: impl Into<String>,
    ) -> Self {
        self.schedule_start_date = Some(schedule_start_date.into());
        self
    }

    /// Sets `scheduleEndDate`.
    #[must_use]
    pub fn schedule_end_date(mut self, schedule_end_date: impl Into<String>) -> Self {
        self.schedule_end_date = Some(schedule_end_date.into());
        self
    }
}

/// The schema `MediaDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/MediaDTO`.
#[doc(alias = "MediaDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Media {
    /// `src`: text; for example `https://example.com/image.jpg`.
    pub src: Option<String>,
    /// `thumbnailUrl`: text; for example `https://example.com/thumb.jpg`.
    pub thumbnail_url: Option<String>,
    /// `selectedPoster`: number; for example `0`.
    pub selected_poster: Option<f64>,
    /// `type`: one of `image`, `video`; for example `IMAGE`.
    pub type_: Option<MediaType>,
    /// `name`: text; for example `ad_image.jpg`.
    pub name: Option<String>,
    /// `headline`: text; for example `Great Offer`.
    pub headline: Option<String>,
    /// `description`: text; for example `Click to learn more`.
    pub description: Option<String>,
    /// `link`: text; for example `https://example.com`.
    pub link: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Media { src = "src", thumbnail_url = "thumbnailUrl", selected_poster =
    "selectedPoster", type_ = "type", name = "name", headline = "headline", description =
    "description", link = "link" }
);

impl Media {
    /// One with all that the document requires.
    pub fn new(src: impl Into<String>, type_: impl Into<MediaType>) -> Self {
        Self {
            src: Some(src.into()),
            type_: Some(type_.into()),
            ..Self::default()
        }
    }

    /// Sets `thumbnailUrl`.
    #[must_use]
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<String>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }

    /// Sets `selectedPoster`.
    #[must_use]
    pub fn selected_poster(mut self, selected_poster: f64) -> Self {
        self.selected_poster = Some(selected_poster);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `headline`.
    #[must_use]
    pub fn headline(mut self, headline: impl Into<String>) -> Self {
        self.headline = Some(headline.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `link`.
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }
}

/// The schema `ConversionValueSettings`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/ConversionValueSettings`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversionValueSettings {
    /// `defaultValue`: number; for example `10`.
    pub default_value: Option<f64>,
    /// `defaultCurrencyCode`: text; for example `USD`.
    pub default_currency_code: Option<String>,
    /// `alwaysUseDefaultValue`: flag; for example `false`.
    pub always_use_default_value: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ConversionValueSettings { default_value = "defaultValue", default_currency_code =
    "defaultCurrencyCode", always_use_default_value = "alwaysUseDefaultValue" }
);

impl ConversionValueSettings {
    /// One with all that the document requires.
    pub fn new(
        default_value: f64,
        default_currency_code: impl Into<String>,
        always_use_default_value: bool,
    ) -> Self {
        Self {
            default_value: Some(default_value),
            default_currency_code: Some(default_currency_code.into()),
            always_use_default_value: Some(always_use_default_value),
            ..Self::default()
        }
    }
}

/// The schema `CallAssetPayloadDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/CallAssetPayloadDTO`.
#[doc(alias = "CallAssetPayloadDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CallAssetPayload {
    /// `phoneNumber`: text; for example `+14155551234`.
    pub phone_number: Option<String>,
    /// `countryCode`: text; for example `US`.
    pub country_code: Option<String>,
    /// `callConversionAction`: text; for example `customers/123/conversionActions/456`.
    pub call_conversion_action: Option<String>,
    /// `adScheduleTargets`: list of `AdScheduleTarget`.
    pub ad_schedule_targets: rt::List<AdScheduleTarget>,
    /// `resourceName`: text; for example `customers/123/assets/456`.
    pub resource_name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CallAssetPayload { phone_number = "phoneNumber", country_code = "countryCode",
    call_conversion_action = "callConversionAction", ad_schedule_targets =
    "adScheduleTargets", resource_name = "resourceName" }
);

impl CallAssetPayload {
    /// One with all that the document requires.
    pub fn new(
        phone_number: impl Into<String>,
        country_code: impl Into<String>,
    ) -> Self {
        Self {
            phone_number: Some(phone_number.into()),
            country_code: Some(country_code.into()),
            ..Self::default()
        }
    }

    /// Sets `callConversionAction`.
    #[must_use]
    pub fn call_conversion_action(
        mut self,
        call_conversion_action: impl Into<String>,
    ) -> Self {
        self.call_conversion_action = Some(call_conversion_action.into());
        self
    }

    /// Sets `adScheduleTargets`.
    #[must_use]
    pub fn ad_schedule_targets(
        mut self,
        ad_schedule_targets: impl Into<rt::List<AdScheduleTarget>>,
    ) -> Self {
        self.ad_schedule_targets = ad_schedule_targets.into();
        self
    }

    /// Sets `resourceName`.
    #[must_use]
    pub fn resource_name(mut self, resource_name: impl Into<String>) -> Self {
        self.resource_name = Some(resource_name.into());
        self
    }
}

/// The schema `AdScheduleTargetDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AdScheduleTargetDTO`.
#[doc(alias = "AdScheduleTargetDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdScheduleTarget {
    /// `startMinute`: one of `ZERO`, `FIFTEEN`, `THIRTY`, `FORTY_FIVE`; for example `ZERO`.
    pub start_minute: Option<AdScheduleTargetStartMinute>,
    /// `endMinute`: one of `ZERO`, `FIFTEEN`, `THIRTY`, `FORTY_FIVE`; for example `ZERO`.
    pub end_minute: Option<AdScheduleTargetEndMinute>,
    /// `dayOfWeek`: one of `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY`, `SUNDAY`; for example `MONDAY`.
    pub day_of_week: Option<AdScheduleTargetDayOfWeek>,
    /// `startHour`: number; for example `9`.
    pub start_hour: Option<f64>,
    /// `endHour`: number; for example `17`.
    pub end_hour: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AdScheduleTarget { start_minute = "startMinute", end_minute = "endMinute",
    day_of_week = "dayOfWeek", start_hour = "startHour", end_hour = "endHour" }
);

impl AdScheduleTarget {
    /// One with all that the document requires.
    pub fn new(
        start_minute: impl Into<AdScheduleTargetStartMinute>,
        end_minute: impl Into<AdScheduleTargetEndMinute>,
        day_of_week: impl Into<AdScheduleTargetDayOfWeek>,
        start_hour: f64,
        end_hour: f64,
    ) -> Self {
        Self {
            start_minute: Some(start_minute.into()),
            end_minute: Some(end_minute.into()),
            day_of_week: Some(day_of_week.into()),
            start_hour: Some(start_hour),
            end_hour: Some(end_hour),
            ..Self::default()
        }
    }
}

/// The schema `SitelinkAssetPayloadDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/SitelinkAssetPayloadDTO`.
#[doc(alias = "SitelinkAssetPayloadDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SitelinkAssetPayload {
    /// `resourceName`: text; for example `customers/123/assets/456`.
    pub resource_name: Option<String>,
    /// `linkText`: text; for example `Pricing`.
    pub link_text: Option<String>,
    /// `finalUrls`: text; for example `https://example.com/pricing`.
    pub final_urls: Option<String>,
    /// `description1`: text; for example `See our plans and pricing`.
    pub description1: Option<String>,
    /// `description2`: text; for example `Starting at $9/month`.
    pub description2: Option<String>,
    /// `startDate`: text; for example `2024-01-01`.
    pub start_date: Option<String>,
    /// `endDate`: text; for example `2024-12-31`.
    pub end_date: Option<String>,
    /// `adScheduleTargets`: list of `AdScheduleTarget`.
    pub ad_schedule_targets: rt::List<AdScheduleTarget>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SitelinkAssetPayload { resource_name = "resourceName", link_text = "linkText",
    final_urls = "finalUrls", description1 = "description1", description2 =
    "description2", start_date = "startDate", end_date = "endDate", ad_schedule_targets =
    "adScheduleTargets" }
);

impl SitelinkAssetPayload {
    /// One with all that the document requires.
    pub fn new(link_text: impl Into<String>, final_urls: impl Into<String>) -> Self {
        Self {
            link_text: Some(link_text.into()),
            final_urls: Some(final_urls.into()),
            ..Self::default()
        }
    }

    /// Sets `resourceName`.
    #[must_use]
    pub fn resource_name(mut self, resource_name: impl Into<String>) -> Self {
        self.resource_name = Some(resource_name.into());
        self
    }

    /// Sets `description1`.
    #[must_use]
    pub fn description1(mut self, description1: impl Into<String>) -> Self {
        self.description1 = Some(description1.into());
        self
    }

    /// Sets `description2`.
    #[must_use]
    pub fn description2(mut self, description2: impl Into<String>) -> Self {
        self.description2 = Some(description2.into());
        self
    }

    /// Sets `startDate`.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets `endDate`.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets `adScheduleTargets`.
    #[must_use]
    pub fn ad_schedule_targets(
        mut self,
        ad_schedule_targets: impl Into<rt::List<AdScheduleTarget>>,
    ) -> Self {
        self.ad_schedule_targets = ad_schedule_targets.into();
        self
    }
}

/// The schema `LeadFormAssetPayloadDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LeadFormAssetPayloadDTO`.
#[doc(alias = "LeadFormAssetPayloadDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LeadFormAssetPayload {
    /// `resourceName`: text; for example `customers/123/assets/456`.
    pub resource_name: Option<String>,
    /// `headline`: text; for example `Get a free quote`.
    pub headline: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `businessName`: text; for example `Acme Corp`.
    pub business_name: Option<String>,
    /// `privacyPolicyUrl`: text; for example `https://example.com/privacy`.
    pub privacy_policy_url: Option<String>,
    /// `fields`: list of `LeadFormField`.
    pub fields: rt::List<LeadFormField>,
    /// `callToActionType`: one of `LEARN_MORE`, `GET_QUOTE`, `APPLY_NOW`, `SIGN_UP`, `CONTACT_US`, `SUBSCRIBE`, `DOWNLOAD`, `BOOK_NOW`, `GET_OFFER`, `REGISTER`, `GET_INFO`, `REQUEST_DEMO` and 3 more; for example `GET_QUOTE`.
    pub call_to_action_type: Option<LeadFormAssetPayloadCallToActionType>,
    /// `callToActionDescription`: text; for example `Request your free quote now`.
    pub call_to_action_description: Option<String>,
    /// `backgroundImageAsset`: text; for example `customers/123/assets/789`.
    pub background_image_asset: Option<String>,
    /// `desiredIntent`: one of `LOW_INTENT`, `HIGH_INTENT`; for example `HIGH_INTENT`.
    pub desired_intent: Option<LeadFormAssetPayloadDesiredIntent>,
    /// `customQuestionFields`: list of `CustomQuestionField`.
    pub custom_question_fields: rt::List<CustomQuestionField>,
    /// `postSubmitHeadline`: text; for example `Thank you!`.
    pub post_submit_headline: Option<String>,
    /// `postSubmitDescription`: text; for example `We will be in touch shortly`.
    pub post_submit_description: Option<String>,
    /// `postSubmitCallToActionType`: one of `VISIT_SITE`, `DOWNLOAD`, `LEARN_MORE`, `SHOP_NOW`; for example `VISIT_SITE`.
    pub post_submit_call_to_action_type: Option<
        LeadFormAssetPayloadPostSubmitCallToActionType,
    >,
    /// `finalUrls`: text; for example `https://example.com/thank-you`.
    pub final_urls: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LeadFormAssetPayload { resource_name = "resourceName", headline = "headline",
    description = "description", business_name = "businessName", privacy_policy_url =
    "privacyPolicyUrl", fields = "fields", call_to_action_type = "callToActionType",
    call_to_action_description = "callToActionDescription", background_image_asset =
    "backgroundImageAsset", desired_intent = "desiredIntent", custom_question_fields =
    "customQuestionFields", post_submit_headline = "postSubmitHeadline",
    post_submit_description = "postSubmitDescription", post_submit_call_to_action_type =
    "postSubmitCallToActionType", final_urls = "finalUrls" }
);

impl LeadFormAssetPayload {
    /// One with all that the document requires.
    pub fn new(
        headline: impl Into<String>,
        description: impl Into<String>,
        business_name: impl Into<String>,
        privacy_policy_url: impl Into<String>,
        fields: impl Into<rt::List<LeadFormField>>,
        call_to_action_type: impl Into<LeadFormAssetPayloadCallToActionType>,
    ) -> Self {
        Self {
            headline: Some(headline.into()),
            description: Some(description.into()),
            business_name: Some(business_name.into()),
            privacy_policy_url: Some(privacy_policy_url.into()),
            fields: fields.into(),
            call_to_action_type: Some(call_to_action_type.into()),
            ..Self::default()
        }
    }

    /// Sets `resourceName`.
    #[must_use]
    pub fn resource_name(mut self, resource_name: impl Into<String>) -> Self {
        self.resource_name = Some(resource_name.into());
        self
    }

    /// Sets `callToActionDescription`.
    #[must_use]
    pub fn call_to_action_description(
        mut self,
        call_to_action_description: impl Into<String>,
    ) -> Self {
        self.call_to_action_description = Some(call_to_action_description.into());
        self
    }

    /// Sets `backgroundImageAsset`.
    #[must_use]
    pub fn background_image_asset(
        mut self,
        background_image_asset: impl Into<String>,
    ) -> Self {
        self.background_image_asset = Some(background_image_asset.into());
        self
    }

    /// Sets `desiredIntent`.
    #[must_use]
    pub fn desired_intent(
        mut self,
        desired_intent: impl Into<LeadFormAssetPayloadDesiredIntent>,
    ) -> Self {
        self.desired_intent = Some(desired_intent.into());
        self
    }

    /// Sets `customQuestionFields`.
    #[must_use]
    pub fn custom_question_fields(
        mut self,
        custom_question_fields: impl Into<rt::List<CustomQuestionField>>,
    ) -> Self {
        self.custom_question_fields = custom_question_fields.into();
        self
    }

    /// Sets `postSubmitHeadline`.
    #[must_use]
    pub fn post_submit_headline(
        mut self,
        post_submit_headline: impl Into<String>,
    ) -> Self {
        self.post_submit_headline = Some(post_submit_headline.into());
        self
    }

    /// Sets `postSubmitDescription`.
    #[must_use]
    pub fn post_submit_description(
        mut self,
        post_submit_description: impl Into<String>,
    ) -> Self {
        self.post_submit_description = Some(post_submit_description.into());
        self
    }

    /// Sets `postSubmitCallToActionType`.
    #[must_use]
    pub fn post_submit_call_to_action_type(
        mut self,
        post_submit_call_to_action_type: impl Into<
            LeadFormAssetPayloadPostSubmitCallToActionType,
        >,
    ) -> Self {
        self.post_submit_call_to_action_type = Some(
            post_submit_call_to_action_type.into(),
        );
        self
    }

    /// Sets `finalUrls`.
    #[must_use]
    pub fn final_urls(mut self, final_urls: impl Into<String>) -> Self {
        self.final_urls = Some(final_urls.into());
        self
    }
}

/// The schema `LeadFormFieldDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LeadFormFieldDTO`.
#[doc(alias = "LeadFormFieldDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LeadFormField {
    /// `inputType`: text; for example `FULL_NAME`.
    pub input_type: Option<String>,
    /// `singleChoiceAnswers`: list of texts.
    pub single_choice_answers: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LeadFormField { input_type = "inputType", single_choice_answers =
    "singleChoiceAnswers" }
);

impl LeadFormField {
    /// One with all that the document requires.
    pub fn new(input_type: impl Into<String>) -> Self {
        Self {
            input_type: Some(input_type.into()),
            ..Self::default()
        }
    }

    /// Sets `singleChoiceAnswers`.
    #[must_use]
    pub fn single_choice_answers(
        mut self,
        single_choice_answers: impl Into<rt::List<String>>,
    ) -> Self {
        self.single_choice_answers = single_choice_answers.into();
        self
    }
}

/// The schema `CustomQuestionFieldDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/CustomQuestionFieldDTO`.
#[doc(alias = "CustomQuestionFieldDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomQuestionField {
    /// `customQuestionText`: text; for example `What service are you interested in?`.
    pub custom_question_text: Option<String>,
    /// `singleChoiceAnswers`: list of texts.
    pub single_choice_answers: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomQuestionField { custom_question_text = "customQuestionText",
    single_choice_answers = "singleChoiceAnswers" }
);

impl CustomQuestionField {
    /// One with all that the document requires.
    pub fn new(
        custom_question_text: impl Into<String>,
        single_choice_answers: impl Into<rt::List<String>>,
    ) -> Self {
        Self {
            custom_question_text: Some(custom_question_text.into()),
            single_choice_answers: single_choice_answers.into(),
            ..Self::default()
        }
    }
}

/// The schema `MemberDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/MemberDTO`.
#[doc(alias = "MemberDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Member {
    /// `memberType`: one of `KEYWORD`, `URL`, `APP`; for example `KEYWORD`.
    pub member_type: Option<MemberMemberType>,
    /// `keyword`: text; for example `marketing`.
    pub keyword: Option<String>,
    /// `url`: text; for example `https://example.com`.
    pub url: Option<String>,
    /// `app`: text; for example `com.example.app`.
    pub app: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Member { member_type = "memberType", keyword = "keyword", url = "url", app = "app" }
);

impl Member {
    /// One with all that the document requires.
    pub fn new(member_type: impl Into<MemberMemberType>) -> Self {
        Self {
            member_type: Some(member_type.into()),
            ..Self::default()
        }
    }

    /// Sets `keyword`.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `app`.
    #[must_use]
    pub fn app(mut self, app: impl Into<String>) -> Self {
        self.app = Some(app.into());
        self
    }
}

/// The schema `RuleBasedUserListDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/RuleBasedUserListDTO`.
#[doc(alias = "RuleBasedUserListDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleBasedUserList {
    /// `prepopulationStatus`: only `REQUESTED`; for example `REQUESTED`.
    pub prepopulation_status: Option<RuleBasedUserListPrepopulationStatus>,
    /// `flexibleRuleUserList`: an object, `FlexibleRuleUserList`.
    pub flexible_rule_user_list: Option<FlexibleRuleUserList>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    RuleBasedUserList { prepopulation_status = "prepopulationStatus",
    flexible_rule_user_list = "flexibleRuleUserList" }
);

impl RuleBasedUserList {
    /// One with all that the document requires.
    pub fn new(flexible_rule_user_list: FlexibleRuleUserList) -> Self {
        Self {
            flexible_rule_user_list: Some(flexible_rule_user_list),
            ..Self::default()
        }
    }

    /// Sets `prepopulationStatus`.
    #[must_use]
    pub fn prepopulation_status(
        mut self,
        prepopulation_status: impl Into<RuleBasedUserListPrepopulationStatus>,
    ) -> Self {
        self.prepopulation_status = Some(prepopulation_status.into());
        self
    }
}

/// The schema `FlexibleRuleUserListDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/FlexibleRuleUserListDTO`.
#[doc(alias = "FlexibleRuleUserListDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FlexibleRuleUserList {
    /// `inclusiveRuleOperator`: text; for example `AND`.
    pub inclusive_rule_operator: Option<String>,
    /// `inclusiveOperands`: list of `RuleOperand`.
    pub inclusive_operands: rt::List<RuleOperand>,
    /// `exclusiveOperands`: list of `RuleOperand`.
    pub exclusive_operands: rt::List<RuleOperand>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FlexibleRuleUserList { inclusive_rule_operator = "inclusiveRuleOperator",
    inclusive_operands = "inclusiveOperands", exclusive_operands = "exclusiveOperands" }
);

impl FlexibleRuleUserList {
    /// One with all that the document requires.
    pub fn new(
        inclusive_operands: impl Into<rt::List<RuleOperand>>,
        exclusive_operands: impl Into<rt::List<RuleOperand>>,
    ) -> Self {
        Self {
            inclusive_operands: inclusive_operands.into(),
            exclusive_operands: exclusive_operands.into(),
            ..Self::default()
        }
    }

    /// Sets `inclusiveRuleOperator`.
    #[must_use]
    pub fn inclusive_rule_operator(
        mut self,
        inclusive_rule_operator: impl Into<String>,
    ) -> Self {
        self.inclusive_rule_operator = Some(inclusive_rule_operator.into());
        self
    }
}

/// The schema `RuleOperandDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/RuleOperandDTO`.
#[doc(alias = "RuleOperandDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleOperand {
    /// `lookbackWindowDays`: number; for example `30`.
    pub lookback_window_days: Option<f64>,
    /// `rule`: an object, `Rule`.
    pub rule: Option<Rule>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(RuleOperand { lookback_window_days = "lookbackWindowDays", rule = "rule" });

impl RuleOperand {
    /// One with all that the document requires.
    pub fn new(lookback_window_days: f64, rule: Rule) -> Self {
        Self {
            lookback_window_days: Some(lookback_window_days),
            rule: Some(rule),
            ..Self::default()
        }
    }
}

/// The schema `RuleDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/RuleDTO`.
#[doc(alias = "RuleDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    /// `ruleItemGroups`: list of `RuleItemGroup`.
    pub rule_item_groups: rt::List<RuleItemGroup>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Rule { rule_item_groups = "ruleItemGroups" });

impl Rule {
    /// One with all that the document requires.
    pub fn new(rule_item_groups: impl Into<rt::List<RuleItemGroup>>) -> Self {
        Self {
            rule_item_groups: rule_item_groups.into(),
            ..Self::default()
        }
    }
}

/// The schema `RuleItemGroupDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/RuleItemGroupDTO`.
#[doc(alias = "RuleItemGroupDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleItemGroup {
    /// `ruleItems`: list of `RuleItem`.
    pub rule_items: rt::List<RuleItem>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(RuleItemGroup { rule_items = "ruleItems" });

impl RuleItemGroup {
    /// One with all that the document requires.
    pub fn new(rule_items: impl Into<rt::List<RuleItem>>) -> Self {
        Self {
            rule_items: rule_items.into(),
            ..Self::default()
        }
    }
}

/// The schema `RuleItemDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/RuleItemDTO`.
#[doc(alias = "RuleItemDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleItem {
    /// `name`: one of `url__`, `referrer__`; for example `url__`.
    pub name: Option<RuleItemName>,
    /// `stringRuleItem`: an object, `StringRuleItem`.
    pub string_rule_item: Option<StringRuleItem>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(RuleItem { name = "name", string_rule_item = "stringRuleItem" });

impl RuleItem {
    /// One with all that the document requires.
    pub fn new(name: impl Into<RuleItemName>, string_rule_item: StringRuleItem) -> Self {
        Self {
            name: Some(name.into()),
            string_rule_item: Some(string_rule_item),
            ..Self::default()
        }
    }
}

/// The schema `StringRuleItemDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/StringRuleItemDTO`.
#[doc(alias = "StringRuleItemDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StringRuleItem {
    /// `operator`: text; for example `CONTAINS`.
    pub operator: Option<String>,
    /// `value`: text; for example `/products`.
    pub value: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(StringRuleItem { operator = "operator", value = "value" });

impl StringRuleItem {
    /// One with all that the document requires.
    pub fn new(operator: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            operator: Some(operator.into()),
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

/// The schema `AudienceDimensionDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AudienceDimensionDTO`.
#[doc(alias = "AudienceDimensionDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudienceDimension {
    /// `isAgeUnknown`: flag; for example `false`.
    pub is_age_unknown: Option<bool>,
    /// `ageRanges`: list of texts.
    pub age_ranges: rt::List<String>,
    /// `genders`: list of texts; for example `["MALE","FEMALE"]`.
    pub genders: rt::List<String>,
    /// `parentalStatuses`: list of texts; for example `["PARENT"]`.
    pub parental_statuses: rt::List<String>,
    /// `audienceSegments`: an object, `AudienceSegments`.
    pub audience_segments: Option<AudienceSegments>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AudienceDimension { is_age_unknown = "isAgeUnknown", age_ranges = "ageRanges",
    genders = "genders", parental_statuses = "parentalStatuses", audience_segments =
    "audienceSegments" }
);

impl AudienceDimension {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `isAgeUnknown`.
    #[must_use]
    pub fn is_age_unknown(mut self, is_age_unknown: bool) -> Self {
        self.is_age_unknown = Some(is_age_unknown);
        self
    }

    /// Sets `ageRanges`.
    #[must_use]
    pub fn age_ranges(mut self, age_ranges: impl Into<rt::List<String>>) -> Self {
        self.age_ranges = age_ranges.into();
        self
    }

    /// Sets `genders`.
    #[must_use]
    pub fn genders(mut self, genders: impl Into<rt::List<String>>) -> Self {
        self.genders = genders.into();
        self
    }

    /// Sets `parentalStatuses`.
    #[must_use]
    pub fn parental_statuses(
        mut self,
        parental_statuses: impl Into<rt::List<String>>,
    ) -> Self {
        self.parental_statuses = parental_statuses.into();
        self
    }

    /// Sets `audienceSegments`.
    #[must_use]
    pub fn audience_segments(mut self, audience_segments: AudienceSegments) -> Self {
        self.audience_segments = Some(audience_segments);
        self
    }
}

/// The schema `AudienceSegmentsDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AudienceSegmentsDTO`.
#[doc(alias = "AudienceSegmentsDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudienceSegments {
    /// `customAudiences`: list of texts; for example `["customers/123/customAudiences/456"]`.
    pub custom_audiences: rt::List<String>,
    /// `userLists`: list of texts; for example `["customers/123/userLists/789"]`.
    pub user_lists: rt::List<String>,
    /// `userInterests`: list of texts; for example `["customers/123/userInterests/321"]`.
    pub user_interests: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AudienceSegments { custom_audiences = "customAudiences", user_lists = "userLists",
    user_interests = "userInterests" }
);

impl AudienceSegments {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `customAudiences`.
    #[must_use]
    pub fn custom_audiences(
        mut self,
        custom_audiences: impl Into<rt::List<String>>,
    ) -> Self {
        self.custom_audiences = custom_audiences.into();
        self
    }

    /// Sets `userLists`.
    #[must_use]
    pub fn user_lists(mut self, user_lists: impl Into<rt::List<String>>) -> Self {
        self.user_lists = user_lists.into();
        self
    }

    /// Sets `userInterests`.
    #[must_use]
    pub fn user_interests(
        mut self,
        user_interests: impl Into<rt::List<String>>,
    ) -> Self {
        self.user_interests = user_interests.into();
        self
    }
}

/// The schema `GoogleBudgetDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleBudgetDTO`.
#[doc(alias = "GoogleBudgetDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleBudget {
    /// `budgetType`: one of `DAILY`, `LIFETIME`.
    pub budget_type: Option<BudgetType>,
    /// `amount`: number; for example `5000`.
    pub amount: Option<f64>,
    /// `scheduleStartDate`: text; for example `2024-01-01`.
    pub schedule_start_date: Option<String>,
    /// `scheduleEndDate`: text; for example `2024-12-31`.
    pub schedule_end_date: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleBudget { budget_type = "budgetType", amount = "amount", schedule_start_date =
    "scheduleStartDate", schedule_end_date = "scheduleEndDate" }
);

impl GoogleBudget {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `budgetType`.
    #[must_use]
    pub fn budget_type(mut self, budget_type: impl Into<BudgetType>) -> Self {
        self.budget_type = Some(budget_type.into());
        self
    }

    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, amount: f64) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Sets `scheduleStartDate`.
    #[must_use]
    pub fn schedule_start_date(
        mut self,
        schedule_start_date: impl Into<String>,
    ) -> Self {
        self.schedule_start_date = Some(schedule_start_date.into());
        self
    }

    /// Sets `scheduleEndDate`.
    #[must_use]
    pub fn schedule_end_date(mut self, schedule_end_date: impl Into<String>) -> Self {
        self.schedule_end_date = Some(schedule_end_date.into());
        self
    }
}

/// The schema `GoogleCampaignAudienceDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleCampaignAudienceDTO`.
#[doc(alias = "GoogleCampaignAudienceDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleCampaignAudience {
    /// `geo_locations`: list of `GoogleGeoLocation`.
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
    GoogleCampaignAudience { geo_locations = "geo_locations", locales = "locales", gender
    = "gender", age_range = "ageRange", segments = "segments", target_interests =
    "targetInterests" }
);

impl GoogleCampaignAudience {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `geo_locations`.
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
    pub fn target_interests(mut self, target_interests: GoogleTargetInterests) -> Self {
        self.target_interests = Some(target_interests);
        self
    }
}

/// The schema `GoogleGeoLocationDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleGeoLocationDTO`.
#[doc(alias = "GoogleGeoLocationDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleGeoLocation {
    /// `key`: text.
    pub key: Option<String>,
    /// `id`: text.
    pub id: Option<String>,
    /// `name`: text.
    pub name: Option<String>,
    /// `country_name`: text.
    pub country_name: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `radius`: number.
    pub radius: Option<f64>,
    /// `radiusUnit`: one of `km`, `mi`.
    pub radius_unit: Option<RadiusUnit>,
    /// `selectionType`: one of `include`, `exclude`.
    pub selection_type: Option<SelectionType>,
    /// `resourceName`: text.
    pub resource_name: Option<String>,
    /// `place_id`: text.
    pub place_id: Option<String>,
    /// `formatted_address`: text.
    pub formatted_address: Option<String>,
    /// `geometry`: an object, `GeoGeometry`.
    pub geometry: Option<GeoGeometry>,
    /// `address_components`: list of `GeoAddressComponent`.
    pub address_components: rt::List<GeoAddressComponent>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleGeoLocation { key = "key", id = "id", name = "name", country_name =
    "country_name", type_ = "type", radius = "radius", radius_unit = "radiusUnit",
    selection_type = "selectionType", resource_name = "resourceName", place_id =
    "place_id", formatted_address = "formatted_address", geometry = "geometry",
    address_components = "address_components" }
);

impl GoogleGeoLocation {
    /// An empty one: the document requires no field.
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

    /// Sets `country_name`.
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

    /// Sets `place_id`.
    #[must_use]
    pub fn place_id(mut self, place_id: impl Into<String>) -> Self {
        self.place_id = Some(place_id.into());
        self
    }

    /// Sets `formatted_address`.
    #[must_use]
    pub fn formatted_address(mut self, formatted_address: impl Into<String>) -> Self {
        self.formatted_address = Some(formatted_address.into());
        self
    }

    /// Sets `geometry`.
    #[must_use]
    pub fn geometry(mut self, geometry: GeoGeometry) -> Self {
        self.geometry = Some(geometry);
        self
    }

    /// Sets `address_components`.
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
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GeoGeometryDTO`.
#[doc(alias = "GeoGeometryDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GeoGeometry {
    /// `location`: an object, `GeoLatLng`.
    pub location: Option<GeoLatLng>,
    /// `location_type`: text.
    pub location_type: Option<String>,
    /// `viewport`: an object, `GeoViewport`.
    pub viewport: Option<GeoViewport>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GeoGeometry { location = "location", location_type = "location_type", viewport =
    "viewport" }
);

impl GeoGeometry {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `location`.
    #[must_use]
    pub fn location(mut self, location: GeoLatLng) -> Self {
        self.location = Some(location);
        self
    }

    /// Sets `location_type`.
    #[must_use]
    pub fn location_type(mut self, location_type: impl Into<String>) -> Self {
        self.location_type = Some(location_type.into());
        self
    }

    /// Sets `viewport`.
    #[must_use]
    pub fn viewport(mut self, viewport: GeoViewport) -> Self {
        self.viewport = Some(viewport);
        self
    }
}

/// The schema `GeoLatLngDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GeoLatLngDTO`.
#[doc(alias = "GeoLatLngDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GeoLatLng {
    /// `lat`: number.
    pub lat: Option<f64>,
    /// `lng`: number.
    pub lng: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GeoLatLng { lat = "lat", lng = "lng" });

impl GeoLatLng {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `lat`.
    #[must_use]
    pub fn lat(mut self, lat: f64) -> Self {
        self.lat = Some(lat);
        self
    }

    /// Sets `lng`.
    #[must_use]
    pub fn lng(mut self, lng: f64) -> Self {
        self.lng = Some(lng);
        self
    }
}

/// The schema `GeoViewportDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GeoViewportDTO`.
#[doc(alias = "GeoViewportDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GeoViewport {
    /// `northeast`: an object, `GeoLatLng`.
    pub northeast: Option<GeoLatLng>,
    /// `southwest`: an object, `GeoLatLng`.
    pub southwest: Option<GeoLatLng>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GeoViewport { northeast = "northeast", southwest = "southwest" });

impl GeoViewport {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `northeast`.
    #[must_use]
    pub fn northeast(mut self, northeast: GeoLatLng) -> Self {
        self.northeast = Some(northeast);
        self
    }

    /// Sets `southwest`.
    #[must_use]
    pub fn southwest(mut self, southwest: GeoLatLng) -> Self {
        self.southwest = Some(southwest);
        self
    }
}

/// The schema `GeoAddressComponentDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GeoAddressComponentDTO`.
#[doc(alias = "GeoAddressComponentDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GeoAddressComponent {
    /// `long_name`: text.
    pub long_name: Option<String>,
    /// `short_name`: text.
    pub short_name: Option<String>,
    /// `types`: list of texts; for example `["locality","political"]`.
    pub types: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GeoAddressComponent { long_name = "long_name", short_name = "short_name", types =
    "types" }
);

impl GeoAddressComponent {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `long_name`.
    #[must_use]
    pub fn long_name(mut self, long_name: impl Into<String>) -> Self {
        self.long_name = Some(long_name.into());
        self
    }

    /// Sets `short_name`.
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

/// The schema `GoogleLocaleDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleLocaleDTO`.
#[doc(alias = "GoogleLocaleDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleLocale {
    /// `name`: text.
    pub name: Option<String>,
    /// `key`: text.
    pub key: Option<String>,
    /// `id`: text.
    pub id: Option<String>,
    /// `resourceName`: text.
    pub resource_name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleLocale { name = "name", key = "key", id = "id", resource_name = "resourceName"
    }
);

impl GoogleLocale {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
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

    /// Sets `resourceName`.
    #[must_use]
    pub fn resource_name(mut self, resource_name: impl Into<String>) -> Self {
        self.resource_name = Some(resource_name.into());
        self
    }
}

/// The schema `GoogleDemographicTargetDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleDemographicTargetDTO`.
#[doc(alias = "GoogleDemographicTargetDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleDemographicTarget {
    /// `enum`: text.
    pub enum_: Option<String>,
    /// `negative`: flag.
    pub negative: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GoogleDemographicTarget { enum_ = "enum", negative = "negative" });

impl GoogleDemographicTarget {
    /// One with all that the document requires.
    pub fn new(enum_: impl Into<String>, negative: bool) -> Self {
        Self {
            enum_: Some(enum_.into()),
            negative: Some(negative),
            ..Self::default()
        }
    }
}

/// The schema `GoogleSegmentTargetDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleSegmentTargetDTO`.
#[doc(alias = "GoogleSegmentTargetDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleSegmentTarget {
    /// `type`: text.
    pub type_: Option<String>,
    /// `id`: text.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GoogleSegmentTarget { type_ = "type", id = "id" });

impl GoogleSegmentTarget {
    /// One with all that the document requires.
    pub fn new(type_: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            type_: Some(type_.into()),
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

/// The schema `GoogleTargetInterestsDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleTargetInterestsDTO`.
#[doc(alias = "GoogleTargetInterestsDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleTargetInterests {
    /// `affinity`: list of texts.
    pub affinity: rt::List<String>,
    /// `inMarket`: list of texts.
    pub in_market: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GoogleTargetInterests { affinity = "affinity", in_market = "inMarket" });

impl GoogleTargetInterests {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `affinity`.
    #[must_use]
    pub fn affinity(mut self, affinity: impl Into<rt::List<String>>) -> Self {
        self.affinity = affinity.into();
        self
    }

    /// Sets `inMarket`.
    #[must_use]
    pub fn in_market(mut self, in_market: impl Into<rt::List<String>>) -> Self {
        self.in_market = in_market.into();
        self
    }
}

/// The schema `GoogleNetworkSettingsDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleNetworkSettingsDTO`.
#[doc(alias = "GoogleNetworkSettingsDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleNetworkSettings {
    /// `targetSearchNetwork`: flag.
    pub target_search_network: Option<bool>,
    /// `targetContentNetwork`: flag.
    pub target_content_network: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleNetworkSettings { target_search_network = "targetSearchNetwork",
    target_content_network = "targetContentNetwork" }
);

impl GoogleNetworkSettings {
    /// One with all that the document requires.
    pub fn new(target_search_network: bool, target_content_network: bool) -> Self {
        Self {
            target_search_network: Some(target_search_network),
            target_content_network: Some(target_content_network),
            ..Self::default()
        }
    }
}

/// The schema `GoogleBiddingStrategyDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleBiddingStrategyDTO`.
#[doc(alias = "GoogleBiddingStrategyDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleBiddingStrategy {
    /// `type`: text.
    pub type_: Option<String>,
    /// `value`: number.
    pub value: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GoogleBiddingStrategy { type_ = "type", value = "value" });

impl GoogleBiddingStrategy {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: f64) -> Self {
        self.value = Some(value);
        self
    }
}

/// The schema `GoogleAssetsDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleAssetsDTO`.
#[doc(alias = "GoogleAssetsDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleAssets {
    /// `calls`: list of texts.
    pub calls: rt::List<String>,
    /// `sitelinks`: list of texts.
    pub sitelinks: rt::List<String>,
    /// `leadForm`: text.
    pub lead_form: Option<String>,
    /// `images`: list of `GoogleAssetImage`.
    pub images: rt::List<GoogleAssetImage>,
    /// `businessLogo`: an object, `GoogleAssetImage`.
    pub business_logo: Option<GoogleAssetImage>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleAssets { calls = "calls", sitelinks = "sitelinks", lead_form = "leadForm",
    images = "images", business_logo = "businessLogo" }
);

impl GoogleAssets {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `calls`.
    #[must_use]
    pub fn calls(mut self, calls: impl Into<rt::List<String>>) -> Self {
        self.calls = calls.into();
        self
    }

    /// Sets `sitelinks`.
    #[must_use]
    pub fn sitelinks(mut self, sitelinks: impl Into<rt::List<String>>) -> Self {
        self.sitelinks = sitelinks.into();
        self
    }

    /// Sets `leadForm`.
    #[must_use]
    pub fn lead_form(mut self, lead_form: impl Into<String>) -> Self {
        self.lead_form = Some(lead_form.into());
        self
    }

    /// Sets `images`.
    #[must_use]
    pub fn images(mut self, images: impl Into<rt::List<GoogleAssetImage>>) -> Self {
        self.images = images.into();
        self
    }

    /// Sets `businessLogo`.
    #[must_use]
    pub fn business_logo(mut self, business_logo: GoogleAssetImage) -> Self {
        self.business_logo = Some(business_logo);
        self
    }
}

/// The schema `GoogleAssetImageDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleAssetImageDTO`.
#[doc(alias = "GoogleAssetImageDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleAssetImage {
    /// `url`: text.
    pub url: Option<String>,
    /// `resourceName`: text.
    pub resource_name: Option<String>,
    /// `name`: text.
    pub name: Option<String>,
    /// `error`: text.
    pub error: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleAssetImage { url = "url", resource_name = "resourceName", name = "name", error
    = "error" }
);

impl GoogleAssetImage {
    /// One with all that the document requires.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: Some(url.into()),
            ..Self::default()
        }
    }

    /// Sets `resourceName`.
    #[must_use]
    pub fn resource_name(mut self, resource_name: impl Into<String>) -> Self {
        self.resource_name = Some(resource_name.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `error`.
    #[must_use]
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }
}

/// The schema `GoogleAdGroupDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleAdGroupDTO`.
#[doc(alias = "GoogleAdGroupDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleAdGroup {
    /// `id`: text.
    pub id: Option<String>,
    /// `adGroupId`: text.
    pub ad_group_id: Option<String>,
    /// `name`: text; for example `Ad Group 1`.
    pub name: Option<String>,
    /// `adCampaignId`: text.
    pub ad_campaign_id: Option<String>,
    /// `adContent`: list of `GoogleAdContent`.
    pub ad_content: rt::List<GoogleAdContent>,
    /// `keywords`: an object, `GoogleKeywords`.
    pub keywords: Option<GoogleKeywords>,
    /// `publishingStatus`: one of `DRAFT`, `SCHEDULED`, `PUBLISHED`, `PUBLISHING`, `FAILED`, `IN_REVIEW`, `PAUSED`, `ARCHIVED`, `WITH_ISSUES`, `REJECTED`.
    pub publishing_status: Option<PublishingStatus>,
    /// `adGroupError`: text.
    pub ad_group_error: Option<String>,
    /// `googleAdGroupId`: text.
    pub google_ad_group_id: Option<String>,
    /// `customChannels`: flag.
    pub custom_channels: Option<bool>,
    /// `selectedChannels`: list of `Item`.
    pub selected_channels: rt::List<Item>,
    /// `googleAudienceId`: text.
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
    pub fn audience(mut self, audience: GoogleAdGroupAudience) -> Self {
        self.audience = Some(audience);
        self
    }
}

/// The schema `GoogleAdContentDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleAdContentDTO`.
#[doc(alias = "GoogleAdContentDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleAdContent {
    /// `id`: text.
    pub id: Option<String>,
    /// `name`: text.
    pub name: Option<String>,
    /// `mediaType`: one of `IMAGE`, `VIDEO`, `CAROUSEL`.
    pub media_type: Option<GoogleAdContentMediaType>,
    /// `headlines`: list of texts; for example `["Buy Now","Best Deals"]`.
    pub headlines: rt::List<String>,
    /// `longHeadlines`: list of texts; for example `["Discover Great Deals Today"]`.
    pub long_headlines: rt::List<String>,
    /// `descriptions`: list of texts; for example `["Great products"]`.
    pub descriptions: rt::List<String>,
    /// `finalUrl`: text; for example `https://example.com`.
    pub final_url: Option<String>,
    /// `path1`: text; for example `products`.
    pub path1: Option<String>,
    /// `path2`: text; for example `deals`.
    pub path2: Option<String>,
    /// `isDeleted`: flag.
    pub is_deleted: Option<bool>,
    /// `adError`: text.
    pub ad_error: Option<String>,
    /// `publishingStatus`: one of `DRAFT`, `SCHEDULED`, `PUBLISHED`, `PUBLISHING`, `FAILED`, `IN_REVIEW`, `PAUSED`, `ARCHIVED`, `WITH_ISSUES`, `REJECTED`.
    pub publishing_status: Option<PublishingStatus>,
    /// `adId`: text.
    pub ad_id: Option<String>,
    /// `adCampaignId`: text.
    pub ad_campaign_id: Option<String>,
    /// `adGroupId`: text.
    pub ad_group_id: Option<String>,
    /// `googleAdId`: text.
    pub google_ad_id: Option<String>,
    /// `media`: list of `GoogleMedia`.
    pub media: rt::List<GoogleMedia>,
    /// `callToActionLabel`: one of `AUTOMATED`, `LEARN_MORE`, `GET_QUOTE`, `APPLY_NOW`, `SIGN_UP`, `CONTACT_US`, `SUBSCRIBE`, `DOWNLOAD`, `BOOK_NOW`, `SHOP_NOW`, `BUY_NOW`, `DONATE_NOW` and 3 more.
    pub call_to_action_label: Option<GoogleAdContentCallToActionLabel>,
    /// `businessName`: text; for example `Acme Corp`.
    pub business_name: Option<String>,
    /// `youtubeVideoLinks`: list of `GoogleYouTubeVideoLink`.
    pub youtube_video_links: rt::List<GoogleYouTubeVideoLink>,
    /// `carouselCards`: list of `GoogleCarouselCard`.
    pub carousel_cards: rt::List<GoogleCarouselCard>,
    /// `placements`: list of `Item`.
    pub placements: rt::List<Item>,
    /// `customChannels`: flag.
    pub custom_channels: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleAdContent { id = "id", name = "name", media_type = "mediaType", headlines =
    "headlines", long_headlines = "longHeadlines", descriptions = "descriptions",
    final_url = "finalUrl", path1 = "path1", path2 = "path2", is_deleted = "isDeleted",
    ad_error = "adError", publishing_status = "publishingStatus", ad_id = "adId",
    ad_campaign_id = "adCampaignId", ad_group_id = "adGroupId", google_ad_id =
    "googleAdId", media = "media", call_to_action_label = "callToActionLabel",
    business_name = "businessName", youtube_video_links = "youtubeVideoLinks",
    carousel_cards = "carouselCards", placements = "placements", custom_channels =
    "customChannels" }
);

impl GoogleAdContent {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `mediaType`.
    #[must_use]
    pub fn media_type(
        mut self,
        media_type: impl Into<GoogleAdContentMediaType>,
    ) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Sets `headlines`.
    #[must_use]
    pub fn headlines(mut self, headlines: impl Into<rt::List<String>>) -> Self {
        self.headlines = headlines.into();
        self
    }

    /// Sets `longHeadlines`.
    #[must_use]
    pub fn long_headlines(
        mut self,
        long_headlines: impl Into<rt::List<String>>,
    ) -> Self {
        self.long_headlines = long_headlines.into();
        self
    }

    /// Sets `descriptions`.
    #[must_use]
    pub fn descriptions(mut self, descriptions: impl Into<rt::List<String>>) -> Self {
        self.descriptions = descriptions.into();
        self
    }

    /// Sets `finalUrl`.
    #[must_use]
    pub fn final_url(mut self, final_url: impl Into<String>) -> Self {
        self.final_url = Some(final_url.into());
        self
    }

    /// Sets `path1`.
    #[must_use]
    pub fn path1(mut self, path1: impl Into<String>) -> Self {
        self.path1 = Some(path1.into());
        self
    }

    /// Sets `path2`.
    #[must_use]
    pub fn path2(mut self, path2: impl Into<String>) -> Self {
        self.path2 = Some(path2.into());
        self
    }

    /// Sets `isDeleted`.
    #[must_use]
    pub fn is_deleted(mut self, is_deleted: bool) -> Self {
        self.is_deleted = Some(is_deleted);
        self
    }

    /// Sets `adError`.
    #[must_use]
    pub fn ad_error(mut self, ad_error: impl Into<String>) -> Self {
        self.ad_error = Some(ad_error.into());
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

    /// Sets `adId`.
    #[must_use]
    pub fn ad_id(mut self, ad_id: impl Into<String>) -> Self {
        self.ad_id = Some(ad_id.into());
        self
    }

    /// Sets `adCampaignId`.
    #[must_use]
    pub fn ad_campaign_id(mut self, ad_campaign_id: impl Into<String>) -> Self {
        self.ad_campaign_id = Some(ad_campaign_id.into());
        self
    }

    /// Sets `adGroupId`.
    #[must_use]
    pub fn ad_group_id(mut self, ad_group_id: impl Into<String>) -> Self {
        self.ad_group_id = Some(ad_group_id.into());
        self
    }

    /// Sets `googleAdId`.
    #[must_use]
    pub fn google_ad_id(mut self, google_ad_id: impl Into<String>) -> Self {
        self.google_ad_id = Some(google_ad_id.into());
        self
    }

    /// Sets `media`.
    #[must_use]
    pub fn media(mut self, media: impl Into<rt::List<GoogleMedia>>) -> Self {
        self.media = media.into();
        self
    }

    /// Sets `callToActionLabel`.
    #[must_use]
    pub fn call_to_action_label(
        mut self,
        call_to_action_label: impl Into<GoogleAdContentCallToActionLabel>,
    ) -> Self {
        self.call_to_action_label = Some(call_to_action_label.into());
        self
    }

    /// Sets `businessName`.
    #[must_use]
    pub fn business_name(mut self, business_name: impl Into<String>) -> Self {
        self.business_name = Some(business_name.into());
        self
    }

    /// Sets `youtubeVideoLinks`.
    #[must_use]
    pub fn youtube_video_links(
        mut self,
        youtube_video_links: impl Into<rt::List<GoogleYouTubeVideoLink>>,
    ) -> Self {
        self.youtube_video_links = youtube_video_links.into();
        self
    }

    /// Sets `carouselCards`.
    #[must_use]
    pub fn carousel_cards(
        mut self,
        carousel_cards: impl Into<rt::List<GoogleCarouselCard>>,
    ) -> Self {
        self.carousel_cards = carousel_cards.into();
        self
    }

    /// Sets `placements`.
    #[must_use]
    pub fn placements(mut self, placements: impl Into<rt::List<Item>>) -> Self {
        self.placements = placements.into();
        self
    }

    /// Sets `customChannels`.
    #[must_use]
    pub fn custom_channels(mut self, custom_channels: bool) -> Self {
        self.custom_channels = Some(custom_channels);
        self
    }
}

/// The schema `GoogleMediaDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleMediaDTO`.
#[doc(alias = "GoogleMediaDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleMedia {
    /// `type`: only `IMAGE`.
    pub type_: Option<GoogleMediaType>,
    /// `src`: text; for example `https://example.com/image.jpg`.
    pub src: Option<String>,
    /// `isLogo`: flag; for example `false`.
    pub is_logo: Option<bool>,
    /// `error`: text.
    pub error: Option<String>,
    /// `url`: text.
    pub url: Option<String>,
    /// `imageType`: text.
    pub image_type: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleMedia { type_ = "type", src = "src", is_logo = "isLogo", error = "error", url =
    "url", image_type = "imageType" }
);

impl GoogleMedia {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<GoogleMediaType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `src`.
    #[must_use]
    pub fn src(mut self, src: impl Into<String>) -> Self {
        self.src = Some(src.into());
        self
    }

    /// Sets `isLogo`.
    #[must_use]
    pub fn is_logo(mut self, is_logo: bool) -> Self {
        self.is_logo = Some(is_logo);
        self
    }

    /// Sets `error`.
    #[must_use]
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `imageType`.
    #[must_use]
    pub fn image_type(mut self, image_type: impl Into<String>) -> Self {
        self.image_type = Some(image_type.into());
        self
    }
}

/// The schema `GoogleYouTubeVideoLinkDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleYouTubeVideoLinkDTO`.
#[doc(alias = "GoogleYouTubeVideoLinkDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleYouTubeVideoLink {
    /// `youtubeVideoId`: text.
    pub youtube_video_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GoogleYouTubeVideoLink { youtube_video_id = "youtubeVideoId" });

impl GoogleYouTubeVideoLink {
    /// One with all that the document requires.
    pub fn new(youtube_video_id: impl Into<String>) -> Self {
        Self {
            youtube_video_id: Some(youtube_video_id.into()),
            ..Self::default()
        }
    }
}

/// The schema `GoogleCarouselCardDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleCarouselCardDTO`.
#[doc(alias = "GoogleCarouselCardDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleCarouselCard {
    /// `headline`: text; for example `Shop Now`.
    pub headline: Option<String>,
    /// `finalUrl`: text; for example `https://example.com`.
    pub final_url: Option<String>,
    /// `callToActionLabel`: text.
    pub call_to_action_label: Option<String>,
    /// `media`: list of `GoogleMedia`.
    pub media: rt::List<GoogleMedia>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleCarouselCard { headline = "headline", final_url = "finalUrl",
    call_to_action_label = "callToActionLabel", media = "media" }
);

impl GoogleCarouselCard {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `headline`.
    #[must_use]
    pub fn headline(mut self, headline: impl Into<String>) -> Self {
        self.headline = Some(headline.into());
        self
    }

    /// Sets `finalUrl`.
    #[must_use]
    pub fn final_url(mut self, final_url: impl Into<String>) -> Self {
        self.final_url = Some(final_url.into());
        self
    }

    /// Sets `callToActionLabel`.
    #[must_use]
    pub fn call_to_action_label(
        mut self,
        call_to_action_label: impl Into<String>,
    ) -> Self {
        self.call_to_action_label = Some(call_to_action_label.into());
        self
    }

    /// Sets `media`.
    #[must_use]
    pub fn media(mut self, media: impl Into<rt::List<GoogleMedia>>) -> Self {
        self.media = media.into();
        self
    }
}

/// The schema `GoogleKeywordsDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleKeywordsDTO`.
#[doc(alias = "GoogleKeywordsDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleKeywords {
    /// `positives`: list of `GoogleKeywordItem`.
    pub positives: rt::List<GoogleKeywordItem>,
    /// `negatives`: list of `GoogleKeywordItem`.
    pub negatives: rt::List<GoogleKeywordItem>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GoogleKeywords { positives = "positives", negatives = "negatives" });

impl GoogleKeywords {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `positives`.
    #[must_use]
    pub fn positives(
        mut self,
        positives: impl Into<rt::List<GoogleKeywordItem>>,
    ) -> Self {
        self.positives = positives.into();
        self
    }

    /// Sets `negatives`.
    #[must_use]
    pub fn negatives(
        mut self,
        negatives: impl Into<rt::List<GoogleKeywordItem>>,
    ) -> Self {
        self.negatives = negatives.into();
        self
    }
}

/// The schema `GoogleKeywordItemDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleKeywordItemDTO`.
#[doc(alias = "GoogleKeywordItemDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleKeywordItem {
    /// `keyword`: text.
    pub keyword: Option<String>,
    /// `matchType`: text.
    pub match_type: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GoogleKeywordItem { keyword = "keyword", match_type = "matchType" });

impl GoogleKeywordItem {
    /// One with all that the document requires.
    pub fn new(keyword: impl Into<String>, match_type: impl Into<String>) -> Self {
        Self {
            keyword: Some(keyword.into()),
            match_type: Some(match_type.into()),
            ..Self::default()
        }
    }
}

/// The schema `GoogleAdGroupAudienceDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleAdGroupAudienceDTO`.
#[doc(alias = "GoogleAdGroupAudienceDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleAdGroupAudience {
    /// `geo_locations`: list of `GoogleGeoLocation`.
    pub geo_locations: rt::List<GoogleGeoLocation>,
    /// `locales`: list of `GoogleLocale`.
    pub locales: rt::List<GoogleLocale>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleAdGroupAudience { geo_locations = "geo_locations", locales = "locales" }
);

impl GoogleAdGroupAudience {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `geo_locations`.
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

/// The schema `GoogleCampaignGoalDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleCampaignGoalDTO`.
#[doc(alias = "GoogleCampaignGoalDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleCampaignGoal {
    /// `type`: one of `CONVERSIONS`, `CLICK`, `YOUTUBE_ENGAGEMENT`.
    pub type_: Option<GoogleCampaignGoalType>,
    /// `value`: text.
    pub value: Option<String>,
    /// `isCustomConversionGoal`: flag.
    pub is_custom_conversion_goal: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleCampaignGoal { type_ = "type", value = "value", is_custom_conversion_goal =
    "isCustomConversionGoal" }
);

impl GoogleCampaignGoal {
    /// One with all that the document requires.
    pub fn new(type_: impl Into<GoogleCampaignGoalType>) -> Self {
        Self {
            type_: Some(type_.into()),
            ..Self::default()
        }
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `isCustomConversionGoal`.
    #[must_use]
    pub fn is_custom_conversion_goal(mut self, is_custom_conversion_goal: bool) -> Self {
        self.is_custom_conversion_goal = Some(is_custom_conversion_goal);
        self
    }
}

/// The schema `GoogleAdScheduleDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleAdScheduleDTO`.
#[doc(alias = "GoogleAdScheduleDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleAdSchedule {
    /// `dayOfWeek`: one of `FRIDAY`, `MONDAY`, `SATURDAY`, `SUNDAY`, `THURSDAY`, `TUESDAY`, `UNKNOWN`, `UNSPECIFIED`, `WEDNESDAY`, `ALL_DAYS`, `MONDAY_TO_FRIDAY`, `SATURDAY_AND_SUNDAY`.
    pub day_of_week: Option<GoogleAdScheduleDayOfWeek>,
    /// `from`: text; for example `09:00`.
    pub from: Option<String>,
    /// `to`: text; for example `17:00`.
    pub to: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GoogleAdSchedule { day_of_week = "dayOfWeek", from = "from", to = "to" });

impl GoogleAdSchedule {
    /// One with all that the document requires.
    pub fn new(
        day_of_week: impl Into<GoogleAdScheduleDayOfWeek>,
        from: impl Into<String>,
        to: impl Into<String>,
    ) -> Self {
        Self {
            day_of_week: Some(day_of_week.into()),
            from: Some(from.into()),
            to: Some(to.into()),
            ..Self::default()
        }
    }
}

/// The schema `LinkedInBudgetDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LinkedInBudgetDTO`.
#[doc(alias = "LinkedInBudgetDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkedInBudget {
    /// `budgetType`: one of `DAILY`, `LIFETIME`.
    pub budget_type: Option<BudgetType>,
    /// `amount`: number.
    pub amount: Option<f64>,
    /// `scheduleStartDate`: text; for example `2025-01-01`.
    pub schedule_start_date: Option<String>,
    /// `scheduleEndDate`: text; for example `2025-12-31`.
    pub schedule_end_date: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LinkedInBudget { budget_type = "budgetType", amount = "amount", schedule_start_date =
    "scheduleStartDate", schedule_end_date = "scheduleEndDate" }
);

impl LinkedInBudget {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `budgetType`.
    #[must_use]
    pub fn budget_type(mut self, budget_type: impl Into<BudgetType>) -> Self {
        self.budget_type = Some(budget_type.into());
        self
    }

    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, amount: f64) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Sets `scheduleStartDate`.
    #[must_use]
    pub fn schedule_start_date(
        mut self,
        schedule_start_date: impl Into<String>,
    ) -> Self {
        self.schedule_start_date = Some(schedule_start_date.into());
        self
    }

    /// Sets `scheduleEndDate`.
    #[must_use]
    pub fn schedule_end_date(mut self, schedule_end_date: impl Into<String>) -> Self {
        self.schedule_end_date = Some(schedule_end_date.into());
        self
    }
}

/// The schema `AdCampaignDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AdCampaignDTO`.
#[doc(alias = "AdCampaignDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdCampaign {
    /// `id`: text.
    pub id: Option<String>,
    /// `locale`: an object, `Locale`.
    pub locale: Option<Locale>,
    /// `name`: text.
    pub name: Option<String>,
    /// `publishingStatus`: one of `DRAFT`, `SCHEDULED`, `PUBLISHED`, `PUBLISHING`, `FAILED`, `IN_REVIEW`, `PAUSED`, `ARCHIVED`, `WITH_ISSUES`, `REJECTED`.
    pub publishing_status: Option<PublishingStatus>,
    /// `mediaType`: one of `STANDARD_UPDATE`, `SINGLE_VIDEO`, `CAROUSEL`.
    pub media_type: Option<AdCampaignMediaType>,
    /// `audience`: an object, `Audience`.
    pub audience: Option<Audience>,
    /// `unitCost`: an object, `UnitCost`.
    pub unit_cost: Option<UnitCost>,
    /// `campaignType`: text.
    pub campaign_type: Option<String>,
    /// `adCampaignGroupId`: text.
    pub ad_campaign_group_id: Option<String>,
    /// `adCampaignId`: text.
    pub ad_campaign_id: Option<String>,
    /// `ads`: list of `LinkedInAd`.
    pub ads: rt::List<LinkedInAd>,
    /// `linkedInError`: text.
    pub linked_in_error: Option<String>,
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
    pub fn audience(mut self, audience: Audience) -> Self {
        self.audience = Some(audience);
        self
    }

    /// Sets `unitCost`.
    #[must_use]
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

/// The schema `LocaleDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LocaleDTO`.
#[doc(alias = "LocaleDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Locale {
    /// `country`: text; for example `US`.
    pub country: Option<String>,
    /// `language`: text; for example `en`.
    pub language: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Locale { country = "country", language = "language" });

impl Locale {
    /// One with all that the document requires.
    pub fn new(country: impl Into<String>, language: impl Into<String>) -> Self {
        Self {
            country: Some(country.into()),
            language: Some(language.into()),
            ..Self::default()
        }
    }
}

/// The schema `AudienceDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AudienceDTO`.
#[doc(alias = "AudienceDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Audience {
    /// `geo_locations`: list of `GeoLocation`.
    pub geo_locations: rt::List<GeoLocation>,
    /// `targetAudience`: an object, `TargetAudience`.
    pub target_audience: Option<TargetAudience>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Audience { geo_locations = "geo_locations", target_audience = "targetAudience" }
);

impl Audience {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `geo_locations`.
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
    pub fn target_audience(mut self, target_audience: TargetAudience) -> Self {
        self.target_audience = Some(target_audience);
        self
    }
}

/// The schema `GeoLocationDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GeoLocationDTO`.
#[doc(alias = "GeoLocationDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GeoLocation {
    /// `name`: text; for example `India`.
    pub name: Option<String>,
    /// `urn`: text; for example `urn:li:geo:12321321`.
    pub urn: Option<String>,
    /// `facetUrn`: text; for example `urn:li:adTargetingFacet:locations`.
    pub facet_urn: Option<String>,
    /// `selectionType`: one of `include`, `exclude`; for example `include`.
    pub selection_type: Option<SelectionType>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GeoLocation { name = "name", urn = "urn", facet_urn = "facetUrn", selection_type =
    "selectionType" }
);

impl GeoLocation {
    /// One with all that the document requires.
    pub fn new(
        name: impl Into<String>,
        urn: impl Into<String>,
        facet_urn: impl Into<String>,
        selection_type: impl Into<SelectionType>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            urn: Some(urn.into()),
            facet_urn: Some(facet_urn.into()),
            selection_type: Some(selection_type.into()),
            ..Self::default()
        }
    }
}

/// The schema `TargetAudienceDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/TargetAudienceDTO`.
#[doc(alias = "TargetAudienceDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetAudience {
    /// `include`: list of lists of `SelectedAttribute`.
    pub include: rt::List<rt::List<SelectedAttribute>>,
    /// `exclude`: list of lists of `SelectedAttribute`.
    pub exclude: rt::List<rt::List<SelectedAttribute>>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(TargetAudience { include = "include", exclude = "exclude" });

impl TargetAudience {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `include`.
    #[must_use]
    pub fn include(
        mut self,
        include: impl Into<rt::List<rt::List<SelectedAttribute>>>,
    ) -> Self {
        self.include = include.into();
        self
    }

    /// Sets `exclude`.
    #[must_use]
    pub fn exclude(
        mut self,
        exclude: impl Into<rt::List<rt::List<SelectedAttribute>>>,
    ) -> Self {
        self.exclude = exclude.into();
        self
    }
}

/// The schema `SelectedAttributeDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/SelectedAttributeDTO`.
#[doc(alias = "SelectedAttributeDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SelectedAttribute {
    /// `urn`: text.
    pub urn: Option<String>,
    /// `name`: text.
    pub name: Option<String>,
    /// `categoryName`: text.
    pub category_name: Option<String>,
    /// `facet`: text.
    pub facet: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SelectedAttribute { urn = "urn", name = "name", category_name = "categoryName", facet
    = "facet" }
);

impl SelectedAttribute {
    /// One with all that the document requires.
    pub fn new(
        urn: impl Into<String>,
        name: impl Into<String>,
        category_name: impl Into<String>,
        facet: impl Into<String>,
    ) -> Self {
        Self {
            urn: Some(urn.into()),
            name: Some(name.into()),
            category_name: Some(category_name.into()),
            facet: Some(facet.into()),
            ..Self::default()
        }
    }
}

/// The schema `UnitCostDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/UnitCostDTO`.
#[doc(alias = "UnitCostDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnitCost {
    /// `amount`: number; for example `500`.
    pub amount: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(UnitCost { amount = "amount" });

impl UnitCost {
    /// One with all that the document requires.
    pub fn new(amount: f64) -> Self {
        Self {
            amount: Some(amount),
            ..Self::default()
        }
    }
}

/// The schema `LinkedInAdDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LinkedInAdDTO`.
#[doc(alias = "LinkedInAdDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkedInAd {
    /// `id`: text.
    pub id: Option<String>,
    /// `name`: text.
    pub name: Option<String>,
    /// `introductoryText`: text.
    pub introductory_text: Option<String>,
    /// `destinationUrl`: text.
    pub destination_url: Option<String>,
    /// `callToActionLabel`: text.
    pub call_to_action_label: Option<String>,
    /// `destinationFormId`: text.
    pub destination_form_id: Option<String>,
    /// `contentReferenceString`: text.
    pub content_reference_string: Option<String>,
    /// `media`: list of `LinkedInMedia`.
    pub media: rt::List<LinkedInMedia>,
    /// `adCampaignId`: text.
    pub ad_campaign_id: Option<String>,
    /// `adId`: text.
    pub ad_id: Option<String>,
    /// `headline`: text.
    pub headline: Option<String>,
    /// `publishingStatus`: one of `DRAFT`, `SCHEDULED`, `PUBLISHED`, `PUBLISHING`, `FAILED`, `IN_REVIEW`, `PAUSED`, `ARCHIVED`, `WITH_ISSUES`, `REJECTED`.
    pub publishing_status: Option<PublishingStatus>,
    /// `adCampaignGroupId`: text.
    pub ad_campaign_group_id: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `meta`: any JSON value.
    pub meta: Option<rt::Json>,
    /// `linkedInError`: text.
    pub linked_in_error: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LinkedInAd { id = "id", name = "name", introductory_text = "introductoryText",
    destination_url = "destinationUrl", call_to_action_label = "callToActionLabel",
    destination_form_id = "destinationFormId", content_reference_string =
    "contentReferenceString", media = "media", ad_campaign_id = "adCampaignId", ad_id =
    "adId", headline = "headline", publishing_status = "publishingStatus",
    ad_campaign_group_id = "adCampaignGroupId", description = "description", meta =
    "meta", linked_in_error = "linkedInError" }
);

impl LinkedInAd {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `introductoryText`.
    #[must_use]
    pub fn introductory_text(mut self, introductory_text: impl Into<String>) -> Self {
        self.introductory_text = Some(introductory_text.into());
        self
    }

    /// Sets `destinationUrl`.
    #[must_use]
    pub fn destination_url(mut self, destination_url: impl Into<String>) -> Self {
        self.destination_url = Some(destination_url.into());
        self
    }

    /// Sets `callToActionLabel`.
    #[must_use]
    pub fn call_to_action_label(
        mut self,
        call_to_action_label: impl Into<String>,
    ) -> Self {
        self.call_to_action_label = Some(call_to_action_label.into());
        self
    }

    /// Sets `destinationFormId`.
    #[must_use]
    pub fn destination_form_id(
        mut self,
        destination_form_id: impl Into<String>,
    ) -> Self {
        self.destination_form_id = Some(destination_form_id.into());
        self
    }

    /// Sets `contentReferenceString`.
    #[must_use]
    pub fn content_reference_string(
        mut self,
        content_reference_string: impl Into<String>,
    ) -> Self {
        self.content_reference_string = Some(content_reference_string.into());
        self
    }

    /// Sets `media`.
    #[must_use]
    pub fn media(mut self, media: impl Into<rt::List<LinkedInMedia>>) -> Self {
        self.media = media.into();
        self
    }

    /// Sets `adCampaignId`.
    #[must_use]
    pub fn ad_campaign_id(mut self, ad_campaign_id: impl Into<String>) -> Self {
        self.ad_campaign_id = Some(ad_campaign_id.into());
        self
    }

    /// Sets `adId`.
    #[must_use]
    pub fn ad_id(mut self, ad_id: impl Into<String>) -> Self {
        self.ad_id = Some(ad_id.into());
        self
    }

    /// Sets `headline`.
    #[must_use]
    pub fn headline(mut self, headline: impl Into<String>) -> Self {
        self.headline = Some(headline.into());
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

    /// Sets `adCampaignGroupId`.
    #[must_use]
    pub fn ad_campaign_group_id(
        mut self,
        ad_campaign_group_id: impl Into<String>,
    ) -> Self {
        self.ad_campaign_group_id = Some(ad_campaign_group_id.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `meta`.
    #[must_use]
    pub fn meta(mut self, meta: impl Into<rt::Json>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// Sets `linkedInError`.
    #[must_use]
    pub fn linked_in_error(mut self, linked_in_error: impl Into<String>) -> Self {
        self.linked_in_error = Some(linked_in_error.into());
        self
    }
}

/// The schema `LinkedInMediaDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LinkedInMediaDTO`.
#[doc(alias = "LinkedInMediaDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkedInMedia {
    /// `type`: one of `video`, `image`.
    pub type_: Option<LinkedInMediaType>,
    /// `src`: text.
    pub src: Option<String>,
    /// `frames`: list of texts.
    pub frames: rt::List<String>,
    /// `selectedPoster`: number.
    pub selected_poster: Option<f64>,
    /// `thumbnailUrl`: text.
    pub thumbnail_url: Option<String>,
    /// `name`: text.
    pub name: Option<String>,
    /// `headline`: text.
    pub headline: Option<String>,
    /// `destinationUrl`: text.
    pub destination_url: Option<String>,
    /// `fileSizeBytes`: number.
    pub file_size_bytes: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LinkedInMedia { type_ = "type", src = "src", frames = "frames", selected_poster =
    "selectedPoster", thumbnail_url = "thumbnailUrl", name = "name", headline =
    "headline", destination_url = "destinationUrl", file_size_bytes = "fileSizeBytes" }
);

impl LinkedInMedia {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<LinkedInMediaType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `src`.
    #[must_use]
    pub fn src(mut self, src: impl Into<String>) -> Self {
        self.src = Some(src.into());
        self
    }

    /// Sets `frames`.
    #[must_use]
    pub fn frames(mut self, frames: impl Into<rt::List<String>>) -> Self {
        self.frames = frames.into();
        self
    }

    /// Sets `selectedPoster`.
    #[must_use]
    pub fn selected_poster(mut self, selected_poster: f64) -> Self {
        self.selected_poster = Some(selected_poster);
        self
    }

    /// Sets `thumbnailUrl`.
    #[must_use]
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<String>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `headline`.
    #[must_use]
    pub fn headline(mut self, headline: impl Into<String>) -> Self {
        self.headline = Some(headline.into());
        self
    }

    /// Sets `destinationUrl`.
    #[must_use]
    pub fn destination_url(mut self, destination_url: impl Into<String>) -> Self {
        self.destination_url = Some(destination_url.into());
        self
    }

    /// Sets `fileSizeBytes`.
    #[must_use]
    pub fn file_size_bytes(mut self, file_size_bytes: f64) -> Self {
        self.file_size_bytes = Some(file_size_bytes);
        self
    }
}

/// The schema `SponsoredAccountOwnerDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/SponsoredAccountOwnerDTO`.
#[doc(alias = "SponsoredAccountOwnerDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SponsoredAccountOwner {
    /// `sponsoredAccount`: text; for example `urn:li:sponsoredAccount:123456`.
    pub sponsored_account: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(SponsoredAccountOwner { sponsored_account = "sponsoredAccount" });

impl SponsoredAccountOwner {
    /// One with all that the document requires.
    pub fn new(sponsored_account: impl Into<String>) -> Self {
        Self {
            sponsored_account: Some(sponsored_account.into()),
            ..Self::default()
        }
    }
}

/// The schema `CreationLocaleDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/CreationLocaleDTO`.
#[doc(alias = "CreationLocaleDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreationLocale {
    /// `country`: text; for example `US`.
    pub country: Option<String>,
    /// `language`: text; for example `en`.
    pub language: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CreationLocale { country = "country", language = "language" });

impl CreationLocale {
    /// One with all that the document requires.
    pub fn new(country: impl Into<String>, language: impl Into<String>) -> Self {
        Self {
            country: Some(country.into()),
            language: Some(language.into()),
            ..Self::default()
        }
    }
}

/// The schema `LeadFormContentDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LeadFormContentDTO`.
#[doc(alias = "LeadFormContentDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LeadFormContent {
    /// `questions`: list of `LeadFormQuestion`.
    pub questions: rt::List<LeadFormQuestion>,
    /// `description`: an object, `LocalizedString`.
    pub description: Option<LocalizedString>,
    /// `headline`: an object, `LocalizedString`.
    pub headline: Option<LocalizedString>,
    /// `postSubmissionInfo`: an object, `PostSubmissionInfo`.
    pub post_submission_info: Option<PostSubmissionInfo>,
    /// `legalInfo`: an object, `LegalInfo`.
    pub legal_info: Option<LegalInfo>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LeadFormContent { questions = "questions", description = "description", headline =
    "headline", post_submission_info = "postSubmissionInfo", legal_info = "legalInfo" }
);

impl LeadFormContent {
    /// One with all that the document requires.
    pub fn new(
        questions: impl Into<rt::List<LeadFormQuestion>>,
        headline: LocalizedString,
        post_submission_info: PostSubmissionInfo,
        legal_info: LegalInfo,
    ) -> Self {
        Self {
            questions: questions.into(),
            headline: Some(headline),
            post_submission_info: Some(post_submission_info),
            legal_info: Some(legal_info),
            ..Self::default()
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: LocalizedString) -> Self {
        self.description = Some(description);
        self
    }
}

/// The schema `LeadFormQuestionDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LeadFormQuestionDTO`.
#[doc(alias = "LeadFormQuestionDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LeadFormQuestion {
    /// `question`: an object, `LocalizedString`.
    pub question: Option<LocalizedString>,
    /// `name`: text; for example `firstName`.
    pub name: Option<String>,
    /// `questionDetails`: an object, `QuestionDetails`.
    pub question_details: Option<QuestionDetails>,
    /// `predefinedField`: text; for example `FIRST_NAME`.
    pub predefined_field: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LeadFormQuestion { question = "question", name = "name", question_details =
    "questionDetails", predefined_field = "predefinedField" }
);

impl LeadFormQuestion {
    /// One with all that the document requires.
    pub fn new(
        question: LocalizedString,
        name: impl Into<String>,
        question_details: QuestionDetails,
    ) -> Self {
        Self {
            question: Some(question),
            name: Some(name.into()),
            question_details: Some(question_details),
            ..Self::default()
        }
    }

    /// Sets `predefinedField`.
    #[must_use]
    pub fn predefined_field(mut self, predefined_field: impl Into<String>) -> Self {
        self.predefined_field = Some(predefined_field.into());
        self
    }
}

/// The schema `LocalizedStringDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LocalizedStringDTO`.
#[doc(alias = "LocalizedStringDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalizedString {
    /// `localized`: any JSON value.
    pub localized: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(LocalizedString { localized = "localized" });

impl LocalizedString {
    /// One with all that the document requires.
    pub fn new(localized: impl Into<rt::Json>) -> Self {
        Self {
            localized: Some(localized.into()),
            ..Self::default()
        }
    }
}

/// The schema `QuestionDetailsDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/QuestionDetailsDTO`.
#[doc(alias = "QuestionDetailsDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuestionDetails {
    /// `textQuestionDetails`: any JSON value.
    pub text_question_details: Option<rt::Json>,
    /// `multipleChoiceQuestionDetails`: an object, `MultipleChoiceQuestionDetails`.
    pub multiple_choice_question_details: Option<MultipleChoiceQuestionDetails>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    QuestionDetails { text_question_details = "textQuestionDetails",
    multiple_choice_question_details = "multipleChoiceQuestionDetails" }
);

impl QuestionDetails {
    /// An empty one: the document requires no field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `textQuestionDetails`.
    #[must_use]
    pub fn text_question_details(
        mut self,
        text_question_details: impl Into<rt::Json>,
    ) -> Self {
        self.text_question_details = Some(text_question_details.into());
        self
    }

    /// Sets `multipleChoiceQuestionDetails`.
    #[must_use]
    pub fn multiple_choice_question_details(
        mut self,
        multiple_choice_question_details: MultipleChoiceQuestionDetails,
    ) -> Self {
        self.multiple_choice_question_details = Some(multiple_choice_question_details);
        self
    }
}

/// The schema `MultipleChoiceQuestionDetailsDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/MultipleChoiceQuestionDetailsDTO`.
#[doc(alias = "MultipleChoiceQuestionDetailsDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MultipleChoiceQuestionDetails {
    /// `options`: list of `MultipleChoiceOption`.
    pub options: rt::List<MultipleChoiceOption>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(MultipleChoiceQuestionDetails { options = "options" });

impl MultipleChoiceQuestionDetails {
    /// One with all that the document requires.
    pub fn new(options: impl Into<rt::List<MultipleChoiceOption>>) -> Self {
        Self {
            options: options.into(),
            ..Self::default()
        }
    }
}

/// The schema `MultipleChoiceOptionDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/MultipleChoiceOptionDTO`.
#[doc(alias = "MultipleChoiceOptionDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MultipleChoiceOption {
    /// `id`: number; for example `1`.
    pub id: Option<f64>,
    /// `text`: an object, `LocalizedString`.
    pub text: Option<LocalizedString>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(MultipleChoiceOption { id = "id", text = "text" });

impl MultipleChoiceOption {
    /// One with all that the document requires.
    pub fn new(id: f64, text: LocalizedString) -> Self {
        Self {
            id: Some(id),
            text: Some(text),
            ..Self::default()
        }
    }
}

/// The schema `PostSubmissionInfoDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/PostSubmissionInfoDTO`.
#[doc(alias = "PostSubmissionInfoDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostSubmissionInfo {
    /// `message`: an object, `LocalizedString`.
    pub message: Option<LocalizedString>,
    /// `callToAction`: an object, `PostSubmissionCallToAction`.
    pub call_to_action: Option<PostSubmissionCallToAction>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PostSubmissionInfo { message = "message", call_to_action = "callToAction" });

impl PostSubmissionInfo {
    /// One with all that the document requires.
    pub fn new(
        message: LocalizedString,
        call_to_action: PostSubmissionCallToAction,
    ) -> Self {
        Self {
            message: Some(message),
            call_to_action: Some(call_to_action),
            ..Self::default()
        }
    }
}

/// The schema `PostSubmissionCallToActionDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/PostSubmissionCallToActionDTO`.
#[doc(alias = "PostSubmissionCallToActionDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostSubmissionCallToAction {
    /// `callToActionTarget`: an object, `PostSubmissionCallToActionTarget`.
    pub call_to_action_target: Option<PostSubmissionCallToActionTarget>,
    /// `callToActionLabel`: one of `VISIT_COMPANY_WEBSITE`, `DOWNLOAD_NOW`, `TRY_NOW`, `VIEW_NOW`, `LEARN_MORE`.
    pub call_to_action_label: Option<PostSubmissionCallToActionCallToActionLabel>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PostSubmissionCallToAction { call_to_action_target = "callToActionTarget",
    call_to_action_label = "callToActionLabel" }
);

impl PostSubmissionCallToAction {
    /// One with all that the document requires.
    pub fn new(
        call_to_action_target: PostSubmissionCallToActionTarget,
        call_to_action_label: impl Into<PostSubmissionCallToActionCallToActionLabel>,
    ) -> Self {
        Self {
            call_to_action_target: Some(call_to_action_target),
            call_to_action_label: Some(call_to_action_label.into()),
            ..Self::default()
        }
    }
}

/// The schema `PostSubmissionCallToActionTargetDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/PostSubmissionCallToActionTargetDTO`.
#[doc(alias = "PostSubmissionCallToActionTargetDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostSubmissionCallToActionTarget {
    /// `landingPageUrl`: text; for example `https://example.com/thank-you`.
    pub landing_page_url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PostSubmissionCallToActionTarget { landing_page_url = "landingPageUrl" });

impl PostSubmissionCallToActionTarget {
    /// One with all that the document requires.
    pub fn new(landing_page_url: impl Into<String>) -> Self {
        Self {
            landing_page_url: Some(landing_page_url.into()),
            ..Self::default()
        }
    }
}

/// The schema `LegalInfoDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LegalInfoDTO`.
#[doc(alias = "LegalInfoDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LegalInfo {
    /// `consents`: list of `Consent`.
    pub consents: rt::List<Consent>,
    /// `privacyPolicyUrl`: text; for example `https://example.com/privacy`.
    pub privacy_policy_url: Option<String>,
    /// `legalDisclaimer`: an object, `LocalizedString`.
    pub legal_disclaimer: Option<LocalizedString>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LegalInfo { consents = "consents", privacy_policy_url = "privacyPolicyUrl",
    legal_disclaimer = "legalDisclaimer" }
);

impl LegalInfo {
    /// One with all that the document requires.
    pub fn new(
        consents: impl Into<rt::List<Consent>>,
        privacy_policy_url: impl Into<String>,
    ) -> Self {
        Self {
            consents: consents.into(),
            privacy_policy_url: Some(privacy_policy_url.into()),
            ..Self::default()
        }
    }

    /// Sets `legalDisclaimer`.
    #[must_use]
    pub fn legal_disclaimer(mut self, legal_disclaimer: LocalizedString) -> Self {
        self.legal_disclaimer = Some(legal_disclaimer);
        self
    }
}

/// The schema `ConsentDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/ConsentDTO`.
#[doc(alias = "ConsentDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Consent {
    /// `checkRequired`: flag; for example `true`.
    pub check_required: Option<bool>,
    /// `id`: number; for example `1`.
    pub id: Option<f64>,
    /// `consent`: an object, `LocalizedString`.
    pub consent: Option<LocalizedString>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Consent { check_required = "checkRequired", id = "id", consent = "consent" });

impl Consent {
    /// One with all that the document requires.
    pub fn new(check_required: bool, id: f64, consent: LocalizedString) -> Self {
        Self {
            check_required: Some(check_required),
            id: Some(id),
            consent: Some(consent),
            ..Self::default()
        }
    }
}

/// The schema `HiddenFieldDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/HiddenFieldDTO`.
#[doc(alias = "HiddenFieldDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HiddenField {
    /// `name`: text; for example `utm_source`.
    pub name: Option<String>,
    /// `value`: text; for example `linkedin`.
    pub value: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(HiddenField { name = "name", value = "value" });

impl HiddenField {
    /// One with all that the document requires.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            value: Some(value.into()),
            ..Self::default()
        }
    }
}
