// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Ad manager.

use super::{
    AdCampaignGroupDataAdBudgetOptimization, AdCampaignGroupDataObjectiveType,
    AdCampaignMediaType, AdScheduleTargetDayOfWeek, AdScheduleTargetEndMinute,
    AdScheduleTargetStartMinute, AudienceLocationType, BudgetType,
    CampaignAdvertisingChannelSubType, CampaignAdvertisingChannelType, CampaignGoalType,
    FacebookAudiencePlacementType, FormQuestionType, GoogleAdContentCallToActionLabel,
    GoogleAdContentMediaType, GoogleAdScheduleDayOfWeek, GoogleCampaignGoalType,
    GoogleMediaType, Item, LeadFormAssetPayloadCallToActionType,
    LeadFormAssetPayloadDesiredIntent, LeadFormAssetPayloadPostSubmitCallToActionType,
    LinkedInMediaType, MediaType, MemberMemberType,
    PostSubmissionCallToActionCallToActionLabel, PublishingStatus, RadiusUnit,
    RuleBasedUserListPrepopulationStatus, RuleItemName, SelectionType,
};

use crate::runtime as rt;

/// The schema `FacebookReport`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookReport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookReport {
    /// `grouped`: list of `FacebookReportRow`.
    pub grouped: rt::List<FacebookReportRow>,
    /// `totals`: an object, `FacebookReportTotals`.
    pub totals: Option<FacebookReportTotals>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FacebookReport { grouped = "grouped", totals = "totals" });

/// The schema `FacebookReportRow`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookReportRow`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookReportRow {
    /// `dateStart`: text.
    pub date_start: Option<String>,
    /// `dateStop`: text.
    pub date_stop: Option<String>,
    /// The account.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Id of an account at the service that is connected.
    ///
    /// `accountId`: text.
    pub account_id: Option<String>,
    /// How often something was shown, in all or split up.
    ///
    /// `impressions`: number.
    pub impressions: Option<f64>,
    /// `clicks`: number.
    pub clicks: Option<f64>,
    /// In the ad account's currency.
    ///
    /// `spend`: number.
    pub spend: Option<f64>,
    /// Cost a click.
    ///
    /// `cpc`: number.
    pub cpc: Option<f64>,
    /// Cost a thousand impressions.
    ///
    /// `cpm`: number.
    pub cpm: Option<f64>,
    /// Clicks a hundred impressions.
    ///
    /// `ctr`: number.
    pub ctr: Option<f64>,
    /// `reach`: number.
    pub reach: Option<f64>,
    /// `frequency`: number.
    pub frequency: Option<f64>,
    /// `conversions`: number.
    pub conversions: Option<f64>,
    /// Counts by the platform's kinds of action; the kinds overlap, so do not add them up.
    ///
    /// `results`: map from text to numbers.
    pub results: rt::Map<f64>,
    /// `costPerConversion`: number.
    pub cost_per_conversion: Option<f64>,
    /// `costPerResultBreakdown`: map from text to numbers.
    pub cost_per_result_breakdown: rt::Map<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookReportRow { date_start = "dateStart", date_stop = "dateStop", location_id =
    "locationId", account_id = "accountId", impressions = "impressions", clicks =
    "clicks", spend = "spend", cpc = "cpc", cpm = "cpm", ctr = "ctr", reach = "reach",
    frequency = "frequency", conversions = "conversions", results = "results",
    cost_per_conversion = "costPerConversion", cost_per_result_breakdown =
    "costPerResultBreakdown" }
);

/// The schema `FacebookReportTotals`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookReportTotals`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookReportTotals {
    /// How often something was shown, in all or split up.
    ///
    /// `impressions`: number.
    pub impressions: Option<f64>,
    /// `clicks`: number.
    pub clicks: Option<f64>,
    /// In the ad account's currency.
    ///
    /// `spend`: number.
    pub spend: Option<f64>,
    /// Cost a click.
    ///
    /// `cpc`: number.
    pub cpc: Option<f64>,
    /// Cost a thousand impressions.
    ///
    /// `cpm`: number.
    pub cpm: Option<f64>,
    /// Clicks a hundred impressions.
    ///
    /// `ctr`: number.
    pub ctr: Option<f64>,
    /// `reach`: number.
    pub reach: Option<f64>,
    /// `frequency`: number.
    pub frequency: Option<f64>,
    /// `conversions`: number.
    pub conversions: Option<f64>,
    /// `costPerConversion`: number.
    pub cost_per_conversion: Option<f64>,
    /// Counts by the platform's kinds of action; the kinds overlap, so do not add them up.
    ///
    /// `results`: number.
    pub results: Option<f64>,
    /// `resultsBreakdown`: map from text to numbers.
    pub results_breakdown: rt::Map<f64>,
    /// `costPerResult`: number.
    pub cost_per_result: Option<f64>,
    /// `costPerResultBreakdown`: map from text to numbers.
    pub cost_per_result_breakdown: rt::Map<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookReportTotals { impressions = "impressions", clicks = "clicks", spend =
    "spend", cpc = "cpc", cpm = "cpm", ctr = "ctr", reach = "reach", frequency =
    "frequency", conversions = "conversions", cost_per_conversion = "costPerConversion",
    results = "results", results_breakdown = "resultsBreakdown", cost_per_result =
    "costPerResult", cost_per_result_breakdown = "costPerResultBreakdown" }
);

/// The schema `FacebookCampaignReport`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookCampaignReport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookCampaignReport {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `objective`: text.
    pub objective: Option<String>,
    /// The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`,
    /// `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.
    ///
    /// `publishingStatus`: text.
    pub publishing_status: Option<String>,
    /// `fbCampaignId`: text.
    pub fb_campaign_id: Option<String>,
    /// A campaign; of this product where drafts are meant, of the platform in its reports.
    ///
    /// `campaignId`: text.
    pub campaign_id: Option<String>,
    /// When it begins; mind the form, which differs by operation.
    ///
    /// `startTime`: text.
    pub start_time: Option<String>,
    /// `stopTime`: text.
    pub stop_time: Option<String>,
    /// `dateStart`: text.
    pub date_start: Option<String>,
    /// `dateStop`: text.
    pub date_stop: Option<String>,
    /// `clicks`: number.
    pub clicks: Option<f64>,
    /// Cost a click.
    ///
    /// `cpc`: number.
    pub cpc: Option<f64>,
    /// Clicks a hundred impressions.
    ///
    /// `ctr`: number.
    pub ctr: Option<f64>,
    /// Cost a thousand impressions.
    ///
    /// `cpm`: number.
    pub cpm: Option<f64>,
    /// How often something was shown, in all or split up.
    ///
    /// `impressions`: number.
    pub impressions: Option<f64>,
    /// In the ad account's currency.
    ///
    /// `spend`: number.
    pub spend: Option<f64>,
    /// `reach`: number.
    pub reach: Option<f64>,
    /// `frequency`: number.
    pub frequency: Option<f64>,
    /// `conversions`: number.
    pub conversions: Option<f64>,
    /// `costPerConversion`: number.
    pub cost_per_conversion: Option<f64>,
    /// Counts by the platform's kinds of action; the kinds overlap, so do not add them up.
    ///
    /// `results`: map from text to numbers.
    pub results: rt::Map<f64>,
    /// `costPerResult`: number.
    pub cost_per_result: Option<f64>,
    /// `costPerResultBreakdown`: map from text to numbers.
    pub cost_per_result_breakdown: rt::Map<f64>,
    /// Contacts that this product attributes, and not what the platform counted.
    ///
    /// `leads`: number.
    pub leads: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookCampaignReport { id = "_id", name = "name", objective = "objective",
    publishing_status = "publishingStatus", fb_campaign_id = "fbCampaignId", campaign_id
    = "campaignId", start_time = "startTime", stop_time = "stopTime", date_start =
    "dateStart", date_stop = "dateStop", clicks = "clicks", cpc = "cpc", ctr = "ctr", cpm
    = "cpm", impressions = "impressions", spend = "spend", reach = "reach", frequency =
    "frequency", conversions = "conversions", cost_per_conversion = "costPerConversion",
    results = "results", cost_per_result = "costPerResult", cost_per_result_breakdown =
    "costPerResultBreakdown", leads = "leads" }
);

/// The schema `FacebookReportEntry`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookReportEntry`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookReportEntry {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// `objective`: text.
    pub objective: Option<String>,
    /// The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`,
    /// `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.
    ///
    /// `publishingStatus`: text.
    pub publishing_status: Option<String>,
    /// `fbCampaignId`: text.
    pub fb_campaign_id: Option<String>,
    /// A campaign; of this product where drafts are meant, of the platform in its reports.
    ///
    /// `campaignId`: text.
    pub campaign_id: Option<String>,
    /// `campaignName`: text.
    pub campaign_name: Option<String>,
    /// `campaign`: an object, `FacebookReportCampaign`.
    pub campaign: Option<FacebookReportCampaign>,
    /// `adSetId`: text.
    pub ad_set_id: Option<String>,
    /// `adsetId`: text.
    pub adset_id: Option<String>,
    /// `adsetName`: text.
    pub adset_name: Option<String>,
    /// Id of an ad; in some paths for Google and LinkedIn of the campaign or group that
    /// it belongs to.
    ///
    /// `adId`: text.
    pub ad_id: Option<String>,
    /// The platform's ad account; Facebook's begins with `act_`.
    ///
    /// `adAccountId`: text.
    pub ad_account_id: Option<String>,
    /// The account.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// `promotedObject`: an object, `FacebookPromotedObject`.
    pub promoted_object: Option<FacebookPromotedObject>,
    /// `dateStart`: text.
    pub date_start: Option<String>,
    /// `dateStop`: text.
    pub date_stop: Option<String>,
    /// `clicks`: number.
    pub clicks: Option<f64>,
    /// Cost a click.
    ///
    /// `cpc`: number.
    pub cpc: Option<f64>,
    /// Clicks a hundred impressions.
    ///
    /// `ctr`: number.
    pub ctr: Option<f64>,
    /// How often something was shown, in all or split up.
    ///
    /// `impressions`: number.
    pub impressions: Option<f64>,
    /// In the ad account's currency.
    ///
    /// `spend`: number.
    pub spend: Option<f64>,
    /// `reach`: number.
    pub reach: Option<f64>,
    /// `frequency`: number.
    pub frequency: Option<f64>,
    /// Counts by the platform's kinds of action; the kinds overlap, so do not add them up.
    ///
    /// `results`: map from text to numbers.
    pub results: rt::Map<f64>,
    /// Attributed by this product and not by the platform.
    ///
    /// `revenue`: number.
    pub revenue: Option<f64>,
    /// Attributed by this product and not by the platform.
    ///
    /// `sales`: number.
    pub sales: Option<f64>,
    /// Contacts that this product attributes, and not what the platform counted.
    ///
    /// `leads`: number.
    pub leads: Option<f64>,
    /// `averageRevenue`: number.
    pub average_revenue: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookReportEntry { id = "_id", name = "name", status = "status", objective =
    "objective", publishing_status = "publishingStatus", fb_campaign_id = "fbCampaignId",
    campaign_id = "campaignId", campaign_name = "campaignName", campaign = "campaign",
    ad_set_id = "adSetId", adset_id = "adsetId", adset_name = "adsetName", ad_id =
    "adId", ad_account_id = "adAccountId", location_id = "locationId", promoted_object =
    "promotedObject", date_start = "dateStart", date_stop = "dateStop", clicks =
    "clicks", cpc = "cpc", ctr = "ctr", impressions = "impressions", spend = "spend",
    reach = "reach", frequency = "frequency", results = "results", revenue = "revenue",
    sales = "sales", leads = "leads", average_revenue = "averageRevenue" }
);

/// The schema `FacebookReportCampaign`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookReportCampaign`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookReportCampaign {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// `objective`: text.
    pub objective: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FacebookReportCampaign { id = "id", objective = "objective" });

/// The schema `FacebookPromotedObject`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookPromotedObject`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookPromotedObject {
    /// A Facebook page.
    ///
    /// `pageId`: text.
    pub page_id: Option<String>,
    /// A Facebook pixel.
    ///
    /// `pixelId`: text.
    pub pixel_id: Option<String>,
    /// `customEventType`: text.
    pub custom_event_type: Option<String>,
    /// `smartPseEnabled`: flag.
    pub smart_pse_enabled: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookPromotedObject { page_id = "pageId", pixel_id = "pixelId", custom_event_type
    = "customEventType", smart_pse_enabled = "smartPseEnabled" }
);

/// The schema `FacebookUser`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookUser`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookUser {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `picture`: an object, `FacebookPicture`.
    pub picture: Option<FacebookPicture>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FacebookUser { id = "id", name = "name", picture = "picture" });

/// The schema `FacebookPicture`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookPicture`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookPicture {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `FacebookPictureData`.
    pub data: Option<FacebookPictureData>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FacebookPicture { data = "data" });

/// The schema `FacebookPictureData`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookPictureData`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookPictureData {
    /// Address on the web.
    ///
    /// `url`: text.
    pub url: Option<String>,
    /// `width`: whole number.
    pub width: Option<i64>,
    /// `height`: whole number.
    pub height: Option<i64>,
    /// `isSilhouette`: flag.
    pub is_silhouette: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookPictureData { url = "url", width = "width", height = "height", is_silhouette
    = "isSilhouette" }
);

/// The schema `FacebookPage`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookPage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookPage {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `category`: text.
    pub category: Option<String>,
    /// `picture`: text.
    pub picture: Option<String>,
    /// `createdOn`: text.
    pub created_on: Option<String>,
    /// `isConnected`: flag.
    pub is_connected: Option<bool>,
    /// `tosAccepted`: flag.
    pub tos_accepted: Option<bool>,
    /// `isDefault`: flag.
    pub is_default: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookPage { id = "id", name = "name", category = "category", picture = "picture",
    created_on = "createdOn", is_connected = "isConnected", tos_accepted = "tosAccepted",
    is_default = "isDefault" }
);

/// The schema `InstagramAccount`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/InstagramAccount`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstagramAccount {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `picture`: text.
    pub picture: Option<String>,
    /// `typeOfAccount`: text.
    pub type_of_account: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    InstagramAccount { id = "id", name = "name", picture = "picture", type_of_account =
    "typeOfAccount" }
);

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

/// The schema `FacebookBusiness`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookBusiness`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookBusiness {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FacebookBusiness { id = "id", name = "name" });

/// The schema `GreetingCard`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GreetingCard`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GreetingCard {
    /// Heading or name as people read it.
    ///
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/FormQuestion`.
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/FormQuestionOption`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormQuestionOption {
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text; for example `option 1`.
    pub key: Option<String>,
    /// The value itself; unit and form depend on where it stands.
    ///
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/CustomDisclaimer`.
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
/// Document: `api/ad_manager.yaml#/components/schemas/CustomDisclaimerCheckbox`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomDisclaimerCheckbox {
    /// `is_required`: flag; for example `true`.
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/ThankYouPage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThankYouPage {
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Thank You!`.
    pub title: Option<String>,
    /// The text itself, of a message, a note or the like.
    ///
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

/// The schema `FacebookAdAccount`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookAdAccount`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookAdAccount {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `accountStatus`: text.
    pub account_status: Option<String>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text.
    pub currency: Option<String>,
    /// `fundingType`: text.
    pub funding_type: Option<String>,
    /// `timezoneName`: text.
    pub timezone_name: Option<String>,
    /// `business`: an object, `FacebookBusiness`.
    pub business: Option<FacebookBusiness>,
    /// `integrationConnected`: flag.
    pub integration_connected: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookAdAccount { id = "id", name = "name", account_status = "accountStatus",
    currency = "currency", funding_type = "fundingType", timezone_name = "timezoneName",
    business = "business", integration_connected = "integrationConnected" }
);

/// The schema `Acknowledgement`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/Acknowledgement`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Acknowledgement {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Acknowledgement { success = "success" });

/// The schema `FacebookConversationForm`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookConversationForm`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookConversationForm {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id_field: Option<String>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub underscore_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `text`: text.
    pub text: Option<String>,
    /// The account.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// `questions`: list of `WelcomeMessageQuestion`.
    pub questions: rt::List<WelcomeMessageQuestion>,
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
    FacebookConversationForm { id_field = "id", underscore_id = "_id", name = "name",
    text = "text", location_id = "locationId", questions = "questions", created_at =
    "createdAt", updated_at = "updatedAt" }
);

/// The schema `WelcomeMessageQuestion`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/WelcomeMessageQuestion`.
#[derive(Clone, Default)]
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

/// The schema `FacebookIntegration`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookIntegration`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookIntegration {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// The account.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Is `connected`, `expired` or `disconnected`.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// Is `done_for_you` or `connect_your_bm`, that is, whose business manager pays.
    ///
    /// `pricingModel`: text.
    pub pricing_model: Option<String>,
    /// `fbAdAccountId`: text.
    pub fb_ad_account_id: Option<String>,
    /// `fbBusinessId`: text.
    pub fb_business_id: Option<String>,
    /// `fbDefaultPageId`: text.
    pub fb_default_page_id: Option<String>,
    /// `pages`: list of `FacebookIntegrationPage`.
    pub pages: rt::List<FacebookIntegrationPage>,
    /// A live credential; keep it out of logs.
    ///
    /// `userAccessToken`: text.
    pub user_access_token: Option<String>,
    /// `unSubscriptionReasons`: list of texts.
    pub un_subscription_reasons: rt::List<String>,
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
    FacebookIntegration { id = "id", location_id = "locationId", status = "status",
    pricing_model = "pricingModel", fb_ad_account_id = "fbAdAccountId", fb_business_id =
    "fbBusinessId", fb_default_page_id = "fbDefaultPageId", pages = "pages",
    user_access_token = "userAccessToken", un_subscription_reasons =
    "unSubscriptionReasons", created_at = "createdAt", updated_at = "updatedAt" }
);

/// The schema `FacebookIntegrationPage`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookIntegrationPage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookIntegrationPage {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub underscore_id: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id_field: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// A live credential; keep it out of logs.
    ///
    /// `accessToken`: text.
    pub access_token: Option<String>,
    /// `createdOn`: text.
    pub created_on: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookIntegrationPage { underscore_id = "_id", id_field = "id", name = "name",
    access_token = "accessToken", created_on = "createdOn" }
);

/// The schema `FacebookTargetingOption`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookTargetingOption`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookTargetingOption {
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text.
    pub key: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// `subText`: text.
    pub sub_text: Option<String>,
    /// `country_code`: text.
    pub country_code: Option<String>,
    /// `country_name`: text.
    pub country_name: Option<String>,
    /// `region`: text.
    pub region: Option<String>,
    /// `region_id`: whole number.
    pub region_id: Option<i64>,
    /// `supports_region`: flag.
    pub supports_region: Option<bool>,
    /// `supports_city`: flag.
    pub supports_city: Option<bool>,
    /// `geo_hierarchy_level`: text.
    pub geo_hierarchy_level: Option<String>,
    /// `geo_hierarchy_name`: text.
    pub geo_hierarchy_name: Option<String>,
    /// Where it lies within something larger: an address behind the domain, a file or a
    /// tree.
    ///
    /// `path`: list of texts.
    pub path: rt::List<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// `audience_size_lower_bound`: whole number.
    pub audience_size_lower_bound: Option<i64>,
    /// `audience_size_upper_bound`: whole number.
    pub audience_size_upper_bound: Option<i64>,
    /// `topic`: text.
    pub topic: Option<String>,
    /// `disambiguation_category`: text.
    pub disambiguation_category: Option<String>,
    /// `real_time_cluster`: flag.
    pub real_time_cluster: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookTargetingOption { key = "key", id = "id", name = "name", type_ = "type",
    sub_text = "subText", country_code = "country_code", country_name = "country_name",
    region = "region", region_id = "region_id", supports_region = "supports_region",
    supports_city = "supports_city", geo_hierarchy_level = "geo_hierarchy_level",
    geo_hierarchy_name = "geo_hierarchy_name", path = "path", description =
    "description", audience_size_lower_bound = "audience_size_lower_bound",
    audience_size_upper_bound = "audience_size_upper_bound", topic = "topic",
    disambiguation_category = "disambiguation_category", real_time_cluster =
    "real_time_cluster" }
);

/// The schema `FacebookPixels`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookPixels`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookPixels {
    /// The single entries that make it up.
    ///
    /// `items`: list of `FacebookPixel`.
    pub items: rt::List<FacebookPixel>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number.
    pub total: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FacebookPixels { items = "items", total = "total" });

/// The schema `FacebookPixel`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookPixel`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookPixel {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `fbPixelId`: text.
    pub fb_pixel_id: Option<String>,
    /// `fbIsCrmPixel`: flag.
    pub fb_is_crm_pixel: Option<bool>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// `fbPixelCode`: text.
    pub fb_pixel_code: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: text.
    pub created_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookPixel { name = "name", fb_pixel_id = "fbPixelId", fb_is_crm_pixel =
    "fbIsCrmPixel", type_ = "type", fb_pixel_code = "fbPixelCode", created_at =
    "createdAt" }
);

/// The schema `InstagramDataset`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/InstagramDataset`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstagramDataset {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(InstagramDataset { id = "id" });

/// The schema `FacebookPixelSaved`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookPixelSaved`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookPixelSaved {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FacebookPixelSaved { id = "id", success = "success" });

/// The schema `FacebookCustomAudience`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookCustomAudience`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookCustomAudience {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// `subtype`: text.
    pub subtype: Option<String>,
    /// `approximateCountLowerBound`: whole number.
    pub approximate_count_lower_bound: Option<i64>,
    /// `approximateCountUpperBound`: whole number.
    pub approximate_count_upper_bound: Option<i64>,
    /// `deliveryStatus`: an object, `FacebookAudienceStatus`.
    pub delivery_status: Option<FacebookAudienceStatus>,
    /// `operationStatus`: an object, `FacebookAudienceStatus`.
    pub operation_status: Option<FacebookAudienceStatus>,
    /// `dataSource`: an object, `FacebookAudienceSource`.
    pub data_source: Option<FacebookAudienceSource>,
    /// Seconds since 1970.
    ///
    /// `timeCreated`: whole number.
    pub time_created: Option<i64>,
    /// Seconds since 1970.
    ///
    /// `timeUpdated`: whole number.
    pub time_updated: Option<i64>,
    /// `customerFileSource`: text.
    pub customer_file_source: Option<String>,
    /// `retentionDays`: whole number.
    pub retention_days: Option<i64>,
    /// `rule`: any JSON value.
    pub rule: Option<rt::Json>,
    /// A Facebook pixel.
    ///
    /// `pixelId`: text.
    pub pixel_id: Option<String>,
    /// `lookalikeSpec`: any JSON value.
    pub lookalike_spec: Option<rt::Json>,
    /// `lookalikeAudienceIds`: list of texts.
    pub lookalike_audience_ids: rt::List<String>,
    /// `extras`: an object, `FacebookAudienceExtras`.
    pub extras: Option<FacebookAudienceExtras>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookCustomAudience { id = "id", name = "name", description = "description",
    subtype = "subtype", approximate_count_lower_bound = "approximateCountLowerBound",
    approximate_count_upper_bound = "approximateCountUpperBound", delivery_status =
    "deliveryStatus", operation_status = "operationStatus", data_source = "dataSource",
    time_created = "timeCreated", time_updated = "timeUpdated", customer_file_source =
    "customerFileSource", retention_days = "retentionDays", rule = "rule", pixel_id =
    "pixelId", lookalike_spec = "lookalikeSpec", lookalike_audience_ids =
    "lookalikeAudienceIds", extras = "extras" }
);

/// The schema `FacebookAudienceStatus`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookAudienceStatus`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookAudienceStatus {
    /// Text or number for machines, such as that of a coupon, an error, a country or a
    /// sign-in.
    ///
    /// `code`: whole number.
    pub code: Option<i64>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FacebookAudienceStatus { code = "code", description = "description" });

/// The schema `FacebookAudienceSource`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookAudienceSource`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookAudienceSource {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// `subType`: text.
    pub sub_type: Option<String>,
    /// `creationParams`: text.
    pub creation_params: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookAudienceSource { type_ = "type", sub_type = "subType", creation_params =
    "creationParams" }
);

/// The schema `FacebookAudienceExtras`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookAudienceExtras`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookAudienceExtras {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// The account.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// `audienceId`: text.
    pub audience_id: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// `dynamic`: flag.
    pub dynamic: Option<bool>,
    /// `sourceName`: text.
    pub source_name: Option<String>,
    /// `smartLists`: list of `FacebookSmartList`.
    pub smart_lists: rt::List<FacebookSmartList>,
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
    FacebookAudienceExtras { id = "_id", location_id = "locationId", audience_id =
    "audienceId", type_ = "type", dynamic = "dynamic", source_name = "sourceName",
    smart_lists = "smartLists", created_at = "createdAt", updated_at = "updatedAt" }
);

/// The schema `FacebookSmartList`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookSmartList`.
///
/// The same as [`FacebookBusiness`].
pub type FacebookSmartList = FacebookBusiness;

/// The schema `AudienceAcknowledgement`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/AudienceAcknowledgement`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudienceAcknowledgement {
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: whole number.
    pub status: Option<i64>,
    /// `msg`: text.
    pub msg: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(AudienceAcknowledgement { status = "status", msg = "msg" });

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

/// The schema `FacebookContextCard`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookContextCard`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookContextCard {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text.
    pub title: Option<String>,
    /// `content`: list of texts.
    pub content: rt::List<String>,
    /// `style`: text.
    pub style: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookContextCard { id = "id", title = "title", content = "content", style =
    "style" }
);

/// The schema `FacebookThankYouPage`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookThankYouPage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookThankYouPage {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text.
    pub title: Option<String>,
    /// The text itself, of a message, a note or the like.
    ///
    /// `body`: text.
    pub body: Option<String>,
    /// `buttonText`: text.
    pub button_text: Option<String>,
    /// `buttonType`: text.
    pub button_type: Option<String>,
    /// `websiteUrl`: text.
    pub website_url: Option<String>,
    /// `enableMessenger`: flag.
    pub enable_messenger: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookThankYouPage { id = "id", title = "title", body = "body", button_text =
    "buttonText", button_type = "buttonType", website_url = "websiteUrl",
    enable_messenger = "enableMessenger" }
);

/// The schema `FacebookLegalContent`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookLegalContent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookLegalContent {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// `privacyPolicy`: an object, `FacebookPrivacyPolicy`.
    pub privacy_policy: Option<FacebookPrivacyPolicy>,
    /// `customDisclaimer`: an object, `FacebookDisclaimer`.
    pub custom_disclaimer: Option<FacebookDisclaimer>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookLegalContent { id = "id", privacy_policy = "privacyPolicy", custom_disclaimer
    = "customDisclaimer" }
);

/// The schema `FacebookPrivacyPolicy`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookPrivacyPolicy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookPrivacyPolicy {
    /// Address on the web.
    ///
    /// `url`: text.
    pub url: Option<String>,
    /// `linkText`: text.
    pub link_text: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FacebookPrivacyPolicy { url = "url", link_text = "linkText" });

/// The schema `FacebookDisclaimer`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookDisclaimer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookDisclaimer {
    /// Heading or name as people read it.
    ///
    /// `title`: text.
    pub title: Option<String>,
    /// The text itself, of a message, a note or the like.
    ///
    /// `body`: an object, `FacebookDisclaimerBody`.
    pub body: Option<FacebookDisclaimerBody>,
    /// `checkboxes`: list of `FacebookDisclaimerCheckbox`.
    pub checkboxes: rt::List<FacebookDisclaimerCheckbox>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookDisclaimer { title = "title", body = "body", checkboxes = "checkboxes" }
);

/// The schema `FacebookDisclaimerBody`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookDisclaimerBody`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookDisclaimerBody {
    /// `text`: text.
    pub text: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FacebookDisclaimerBody { text = "text" });

/// The schema `FacebookDisclaimerCheckbox`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookDisclaimerCheckbox`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookDisclaimerCheckbox {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text.
    pub key: Option<String>,
    /// `text`: text.
    pub text: Option<String>,
    /// `isRequired`: flag.
    pub is_required: Option<bool>,
    /// `isCheckedByDefault`: flag.
    pub is_checked_by_default: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookDisclaimerCheckbox { id = "id", key = "key", text = "text", is_required =
    "isRequired", is_checked_by_default = "isCheckedByDefault" }
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

/// The schema `Budget`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/Budget`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Budget {
    /// `budgetType`: one of `DAILY`, `LIFETIME`; for example `DAILY`.
    pub budget_type: Option<BudgetType>,
    /// In the ad account's currency; whether in whole or in its smallest units is not
    /// documented.
    ///
    /// `amount`: number; for example `1000`.
    pub amount: Option<f64>,
    /// `scheduleStartDate`: date (`YYYY-MM-DD`); for example `2024-01-01`.
    pub schedule_start_date: Option<String>,
    /// `scheduleEndDate`: date (`YYYY-MM-DD`); for example `2024-01-31`.
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

/// The schema `FacebookAudienceDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/FacebookAudienceDTO`.
#[doc(alias = "FacebookAudienceDTO")]
#[derive(Clone, Default)]
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
    /// `age_min`: whole number; for example `18`.
    pub age_min: Option<i64>,
    /// `age_max`: whole number; for example `65`.
    pub age_max: Option<i64>,
    /// 1 is male, 2 is female.
    ///
    /// `genders`: list of whole numbers; for example `[1,2]`.
    pub genders: rt::List<i64>,
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

    /// Sets `age_min`.
    #[must_use]
    #[inline]
    pub fn age_min(mut self, age_min: i64) -> Self {
        self.age_min = Some(age_min);
        self
    }

    /// Sets `age_max`.
    #[must_use]
    #[inline]
    pub fn age_max(mut self, age_max: i64) -> Self {
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
/// Document: `api/ad_manager.yaml#/components/schemas/AudienceLocationDTO`.
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
/// Document: `api/ad_manager.yaml#/components/schemas/AudienceLocationGeometry`.
#[derive(Clone, Default)]
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AudienceLocaleDTO`.
#[doc(alias = "AudienceLocaleDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudienceLocale {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `English (US)`.
    pub name: Option<String>,
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: whole number; for example `6`.
    pub key: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(AudienceLocale { name = "name", key = "key" });

impl AudienceLocale {
    /// One with all that the document requires.
    pub fn new(name: impl Into<String>, key: i64) -> Self {
        Self {
            name: Some(name.into()),
            key: Some(key),
            ..Self::default()
        }
    }
}

/// The schema `AudiencePlacementsDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AudiencePlacementsDTO`.
#[doc(alias = "AudiencePlacementsDTO")]
#[derive(Clone, Default)]
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
    #[inline]
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AudienceCustomAudienceItemDTO`.
#[doc(alias = "AudienceCustomAudienceItemDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudienceCustomAudienceItem {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `23851234567890`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AudienceInterestDTO`.
#[doc(alias = "AudienceInterestDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudienceInterest {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `6003139266461`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Fitness and wellness`.
    pub name: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
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

/// The schema `FacebookAd`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookAd`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookAd {
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
    /// `adsetId`: text.
    pub adset_id: Option<String>,
    /// `fbAdId`: text.
    pub fb_ad_id: Option<String>,
    /// The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`,
    /// `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.
    ///
    /// `publishingStatus`: text.
    pub publishing_status: Option<String>,
    /// A note, not always a failure; it also says that ad sets or ads are paused.
    ///
    /// `fbError`: text.
    pub fb_error: Option<String>,
    /// `mediaType`: text.
    pub media_type: Option<String>,
    /// `cta`: text.
    pub cta: Option<String>,
    /// `multiAdvertiserAds`: flag.
    pub multi_advertiser_ads: Option<bool>,
    /// `primaryTexts`: list of `FacebookAdText`.
    pub primary_texts: rt::List<FacebookAdText>,
    /// `headlines`: list of `FacebookAdText`.
    pub headlines: rt::List<FacebookAdText>,
    /// `descriptions`: list of `FacebookAdText`.
    pub descriptions: rt::List<FacebookAdText>,
    /// `primaryText`: text.
    pub primary_text: Option<String>,
    /// Line that stands above the text of an ad or a review.
    ///
    /// `headline`: text.
    pub headline: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// `media`: list of `Media`.
    pub media: rt::List<Media>,
    /// `conversationFormId`: text.
    pub conversation_form_id: Option<String>,
    /// `destinationFormId`: text.
    pub destination_form_id: Option<String>,
    /// `destinationLink`: text.
    pub destination_link: Option<String>,
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
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookAd { id = "id", name = "name", campaign_id = "campaignId", adset_id =
    "adsetId", fb_ad_id = "fbAdId", publishing_status = "publishingStatus", fb_error =
    "fbError", media_type = "mediaType", cta = "cta", multi_advertiser_ads =
    "multiAdvertiserAds", primary_texts = "primaryTexts", headlines = "headlines",
    descriptions = "descriptions", primary_text = "primaryText", headline = "headline",
    description = "description", media = "media", conversation_form_id =
    "conversationFormId", destination_form_id = "destinationFormId", destination_link =
    "destinationLink", unpublished_changes = "unpublishedChanges", created_at =
    "createdAt", updated_at = "updatedAt" }
);

/// The schema `FacebookAdText`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookAdText`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookAdText {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// `text`: text.
    pub text: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FacebookAdText { id = "_id", text = "text" });

/// The schema `MediaDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/MediaDTO`.
#[doc(alias = "MediaDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Media {
    /// `src`: text; for example `https://example.com/image.jpg`.
    pub src: Option<String>,
    /// `thumbnailUrl`: text; for example `https://example.com/thumb.jpg`.
    pub thumbnail_url: Option<String>,
    /// `selectedPoster`: whole number; for example `0`.
    pub selected_poster: Option<i64>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `image`, `video`; for example `image`.
    pub type_: Option<MediaType>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `ad_image.jpg`.
    pub name: Option<String>,
    /// Line that stands above the text of an ad or a review.
    ///
    /// `headline`: text; for example `Great Offer`.
    pub headline: Option<String>,
    /// Free text that describes it.
    ///
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
    #[inline]
    pub fn selected_poster(mut self, selected_poster: i64) -> Self {
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

/// The schema `FacebookEntities`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookEntities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookEntities {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `FacebookEntity`.
    pub data: rt::List<FacebookEntity>,
    /// The cursor of the next page.
    ///
    /// `next`: text.
    pub next: Option<String>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FacebookEntities { data = "data", next = "next", trace_id = "traceId" });

/// The schema `FacebookEntity`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookEntity`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookEntity {
    /// A campaign; of this product where drafts are meant, of the platform in its reports.
    ///
    /// `campaignId`: text.
    pub campaign_id: Option<String>,
    /// `adSetId`: text.
    pub ad_set_id: Option<String>,
    /// Id of an ad; in some paths for Google and LinkedIn of the campaign or group that
    /// it belongs to.
    ///
    /// `adId`: text.
    pub ad_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// `effectiveStatus`: text.
    pub effective_status: Option<String>,
    /// The platform's ad account; Facebook's begins with `act_`.
    ///
    /// `adAccountId`: text.
    pub ad_account_id: Option<String>,
    /// The account.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookEntity { campaign_id = "campaignId", ad_set_id = "adSetId", ad_id = "adId",
    name = "name", status = "status", effective_status = "effectiveStatus", ad_account_id
    = "adAccountId", location_id = "locationId" }
);

/// The schema `GoogleReport`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleReport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleReport {
    /// `grouped`: list of `GoogleReportRow`.
    pub grouped: rt::List<GoogleReportRow>,
    /// `totals`: an object, `GoogleMetrics`.
    pub totals: Option<GoogleMetrics>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GoogleReport { grouped = "grouped", totals = "totals" });

/// The schema `GoogleReportRow`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleReportRow`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleReportRow {
    /// `segments`: an object, `GoogleReportSegment`.
    pub segments: Option<GoogleReportSegment>,
    /// `metrics`: an object, `GoogleMetrics`.
    pub metrics: Option<GoogleMetrics>,
    /// `campaign`: an object, `GoogleReportCampaign`.
    pub campaign: Option<GoogleReportCampaign>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleReportRow { segments = "segments", metrics = "metrics", campaign = "campaign" }
);

/// The schema `GoogleReportSegment`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleReportSegment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleReportSegment {
    /// `date`: text.
    pub date: Option<String>,
    /// `week`: text.
    pub week: Option<String>,
    /// `month`: text.
    pub month: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GoogleReportSegment { date = "date", week = "week", month = "month" });

/// The schema `GoogleMetrics`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleMetrics`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleMetrics {
    /// How often something was shown, in all or split up.
    ///
    /// `impressions`: number.
    pub impressions: Option<f64>,
    /// `clicks`: number.
    pub clicks: Option<f64>,
    /// In millionths of the account's currency.
    ///
    /// `costMicros`: number.
    pub cost_micros: Option<f64>,
    /// In millionths of the account's currency.
    ///
    /// `averageCpc`: number.
    pub average_cpc: Option<f64>,
    /// `conversions`: number.
    pub conversions: Option<f64>,
    /// In millionths of the account's currency.
    ///
    /// `averageCpm`: number.
    pub average_cpm: Option<f64>,
    /// `costPerConversion`: number.
    pub cost_per_conversion: Option<f64>,
    /// Clicks a hundred impressions.
    ///
    /// `ctr`: number.
    pub ctr: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleMetrics { impressions = "impressions", clicks = "clicks", cost_micros =
    "costMicros", average_cpc = "averageCpc", conversions = "conversions", average_cpm =
    "averageCpm", cost_per_conversion = "costPerConversion", ctr = "ctr" }
);

/// The schema `GoogleReportCampaign`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleReportCampaign`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleReportCampaign {
    /// Google's full name of a record, as in `customers/1/campaigns/2`.
    ///
    /// `resourceName`: text.
    pub resource_name: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// The first day, `YYYY-MM-DD`.
    ///
    /// `startDate`: date (`YYYY-MM-DD`).
    pub start_date: Option<String>,
    /// The last day, `YYYY-MM-DD`.
    ///
    /// `endDate`: date (`YYYY-MM-DD`).
    pub end_date: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleReportCampaign { resource_name = "resourceName", id = "id", name = "name",
    status = "status", start_date = "startDate", end_date = "endDate" }
);

/// The schema `GoogleReportEntry`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleReportEntry`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleReportEntry {
    /// `campaign`: an object, `GoogleReportCampaign`.
    pub campaign: Option<GoogleReportCampaign>,
    /// Google's full name of a record, as in `customers/1/campaigns/2`.
    ///
    /// `resourceName`: text.
    pub resource_name: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// `adGroupName`: text.
    pub ad_group_name: Option<String>,
    /// `adGroupId`: text.
    pub ad_group_id: Option<String>,
    /// `metrics`: an object, `GoogleMetrics`.
    pub metrics: Option<GoogleMetrics>,
    /// Attributed by this product and not by the platform.
    ///
    /// `revenue`: number.
    pub revenue: Option<f64>,
    /// Attributed by this product and not by the platform.
    ///
    /// `sales`: number.
    pub sales: Option<f64>,
    /// Contacts that this product attributes, and not what the platform counted.
    ///
    /// `leads`: number.
    pub leads: Option<f64>,
    /// `averageRevenue`: number.
    pub average_revenue: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleReportEntry { campaign = "campaign", resource_name = "resourceName", id = "id",
    name = "name", status = "status", ad_group_name = "adGroupName", ad_group_id =
    "adGroupId", metrics = "metrics", revenue = "revenue", sales = "sales", leads =
    "leads", average_revenue = "averageRevenue" }
);

/// The schema `GoogleCampaignReport`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleCampaignReport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleCampaignReport {
    /// `grouped`: list of `GoogleReportRow`.
    pub grouped: rt::List<GoogleReportRow>,
    /// A campaign; of this product where drafts are meant, of the platform in its reports.
    ///
    /// `campaignId`: text.
    pub campaign_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`,
    /// `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.
    ///
    /// `publishingStatus`: text.
    pub publishing_status: Option<String>,
    /// `objective`: text.
    pub objective: Option<String>,
    /// When it begins; mind the form, which differs by operation.
    ///
    /// `startTime`: text.
    pub start_time: Option<String>,
    /// `stopTime`: text.
    pub stop_time: Option<String>,
    /// Contacts that this product attributes, and not what the platform counted.
    ///
    /// `leads`: number.
    pub leads: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleCampaignReport { grouped = "grouped", campaign_id = "campaignId", name =
    "name", publishing_status = "publishingStatus", objective = "objective", start_time =
    "startTime", stop_time = "stopTime", leads = "leads" }
);

/// The schema `GoogleConversionEntry`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleConversionEntry`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleConversionEntry {
    /// `conversion_action_id`: text.
    pub conversion_action_id: Option<String>,
    /// `conversion_name`: text.
    pub conversion_name: Option<String>,
    /// `conversion_source`: text.
    pub conversion_source: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Google's full name of a record, as in `customers/1/campaigns/2`.
    ///
    /// `resourceName`: text.
    pub resource_name: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// `category`: text.
    pub category: Option<String>,
    /// `countingType`: text.
    pub counting_type: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleConversionEntry { conversion_action_id = "conversion_action_id",
    conversion_name = "conversion_name", conversion_source = "conversion_source", id =
    "id", resource_name = "resourceName", name = "name", status = "status", type_ =
    "type", category = "category", counting_type = "countingType" }
);

/// The schema `ConversionValueSettings`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/ConversionValueSettings`.
#[derive(Clone, Default)]
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

/// The schema `GoogleResource`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleResource`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleResource {
    /// Google's full name of a record, as in `customers/1/campaigns/2`.
    ///
    /// `resourceName`: text.
    pub resource_name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GoogleResource { resource_name = "resourceName" });

/// The schema `GoogleConversion`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleConversion`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleConversion {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Google's full name of a record, as in `customers/1/campaigns/2`.
    ///
    /// `resourceName`: text.
    pub resource_name: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// `category`: text.
    pub category: Option<String>,
    /// `valueSettings`: an object, `ConversionValueSettings`.
    pub value_settings: Option<ConversionValueSettings>,
    /// `countingType`: text.
    pub counting_type: Option<String>,
    /// `attributionModelSettings`: an object, `GoogleAttribution`.
    pub attribution_model_settings: Option<GoogleAttribution>,
    /// `includeInConversionsMetric`: flag.
    pub include_in_conversions_metric: Option<bool>,
    /// `clickThroughLookbackWindowDays`: number.
    pub click_through_lookback_window_days: Option<f64>,
    /// `viewThroughLookbackWindowDays`: number.
    pub view_through_lookback_window_days: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleConversion { id = "id", resource_name = "resourceName", name = "name", status =
    "status", type_ = "type", category = "category", value_settings = "valueSettings",
    counting_type = "countingType", attribution_model_settings =
    "attributionModelSettings", include_in_conversions_metric =
    "includeInConversionsMetric", click_through_lookback_window_days =
    "clickThroughLookbackWindowDays", view_through_lookback_window_days =
    "viewThroughLookbackWindowDays" }
);

/// The schema `GoogleAttribution`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleAttribution`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleAttribution {
    /// `attributionModel`: text.
    pub attribution_model: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GoogleAttribution { attribution_model = "attributionModel" });

/// The schema `GoogleIntegration`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleIntegration`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleIntegration {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// The account.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// The platform's ad account; Facebook's begins with `act_`.
    ///
    /// `adAccountId`: text.
    pub ad_account_id: Option<String>,
    /// The Google manager account above the ad account.
    ///
    /// `mccId`: text.
    pub mcc_id: Option<String>,
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text.
    pub user_id: Option<String>,
    /// `connectionId`: text.
    pub connection_id: Option<String>,
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
    GoogleIntegration { id = "_id", location_id = "locationId", status = "status",
    ad_account_id = "adAccountId", mcc_id = "mccId", user_id = "userId", connection_id =
    "connectionId", created_at = "createdAt", updated_at = "updatedAt" }
);

/// The schema `GoogleUser`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleUser`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleUser {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `picture`: text.
    pub picture: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GoogleUser { name = "name", picture = "picture" });

/// The schema `GoogleAdAccount`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleAdAccount`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleAdAccount {
    /// `accId`: text.
    pub acc_id: Option<String>,
    /// The Google manager account above the ad account.
    ///
    /// `mccId`: text.
    pub mcc_id: Option<String>,
    /// Google's full name of a record, as in `customers/1/campaigns/2`.
    ///
    /// `resourceName`: text.
    pub resource_name: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `descriptiveName`: text.
    pub descriptive_name: Option<String>,
    /// `currencyCode`: text.
    pub currency_code: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// `paymentStatus`: text.
    pub payment_status: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text.
    pub email: Option<String>,
    /// `integrationConnected`: flag.
    pub integration_connected: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleAdAccount { acc_id = "accId", mcc_id = "mccId", resource_name = "resourceName",
    id = "id", name = "name", descriptive_name = "descriptiveName", currency_code =
    "currencyCode", status = "status", payment_status = "paymentStatus", email = "email",
    integration_connected = "integrationConnected" }
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
    /// `id`: text.
    pub id_field: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `My Campaign`.
    pub name: Option<String>,
    /// The account.
    ///
    /// `locationId`: text; for example `loc_abc123`.
    pub location_id: Option<String>,
    /// `advertisingChannelType`: one of `SEARCH`, `DISCOVERY`, `DISPLAY`, `HOTEL`, `LOCAL`, `MULTI_CHANNEL`, `PERFORMANCE_MAX`, `DEMAND_GEN`.
    pub advertising_channel_type: Option<CampaignAdvertisingChannelType>,
    /// `advertisingChannelSubType`: only `DEMAND_GEN`.
    pub advertising_channel_sub_type: Option<CampaignAdvertisingChannelSubType>,
    /// `goalType`: one of `WEBSITE_TRAFFIC`, `LEAD`.
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
    /// `publishingStatus`: one of `DRAFT`, `SCHEDULED`, `PUBLISHED`, `PUBLISHING`, `FAILED`, `IN_REVIEW`, `PAUSED`, `ARCHIVED`, `WITH_ISSUES`, `REJECTED`.
    pub publishing_status: Option<PublishingStatus>,
    /// `googleAdAccountId`: text.
    pub google_ad_account_id: Option<String>,
    /// Whether something was changed since it was published.
    ///
    /// `unpublishedChanges`: flag.
    pub unpublished_changes: Option<bool>,
    /// In millionths of the account's currency.
    ///
    /// `maximumCpc`: number.
    pub maximum_cpc: Option<f64>,
    /// `googleCampaignId`: text.
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

/// The schema `GoogleBudgetDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleBudgetDTO`.
#[doc(alias = "GoogleBudgetDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleBudget {
    /// `budgetType`: one of `DAILY`, `LIFETIME`.
    pub budget_type: Option<BudgetType>,
    /// A sum of money; mostly in the currency's unit, in advertising also in cents or
    /// micros.
    ///
    /// `amount`: number; for example `5000`.
    pub amount: Option<f64>,
    /// `scheduleStartDate`: date (`YYYY-MM-DD`); for example `2024-01-01`.
    pub schedule_start_date: Option<String>,
    /// `scheduleEndDate`: date (`YYYY-MM-DD`); for example `2024-12-31`.
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
    #[inline]
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
    #[inline]
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleCampaignAudienceDTO`.
#[doc(alias = "GoogleCampaignAudienceDTO")]
#[derive(Clone, Default)]
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
    #[inline]
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
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleGeoLocationDTO`.
#[doc(alias = "GoogleGeoLocationDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleGeoLocation {
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text.
    pub key: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `country_name`: text.
    pub country_name: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// `radius`: number.
    pub radius: Option<f64>,
    /// `radiusUnit`: one of `km`, `mi`.
    pub radius_unit: Option<RadiusUnit>,
    /// `selectionType`: one of `include`, `exclude`.
    pub selection_type: Option<SelectionType>,
    /// Google's full name of a record, as in `customers/1/campaigns/2`.
    ///
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
    #[inline]
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GeoGeometryDTO`.
#[doc(alias = "GeoGeometryDTO")]
#[derive(Clone, Default)]
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

    /// Sets `location_type`.
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

/// The schema `GeoLatLngDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GeoLatLngDTO`.
#[doc(alias = "GeoLatLngDTO")]
#[derive(Clone, Default)]
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
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `lat`.
    #[must_use]
    #[inline]
    pub fn lat(mut self, lat: f64) -> Self {
        self.lat = Some(lat);
        self
    }

    /// Sets `lng`.
    #[must_use]
    #[inline]
    pub fn lng(mut self, lng: f64) -> Self {
        self.lng = Some(lng);
        self
    }
}

/// The schema `GeoViewportDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GeoViewportDTO`.
#[doc(alias = "GeoViewportDTO")]
#[derive(Clone, Default)]
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
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `northeast`.
    #[must_use]
    #[inline]
    pub fn northeast(mut self, northeast: GeoLatLng) -> Self {
        self.northeast = Some(northeast);
        self
    }

    /// Sets `southwest`.
    #[must_use]
    #[inline]
    pub fn southwest(mut self, southwest: GeoLatLng) -> Self {
        self.southwest = Some(southwest);
        self
    }
}

/// The schema `GeoAddressComponentDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GeoAddressComponentDTO`.
#[doc(alias = "GeoAddressComponentDTO")]
#[derive(Clone, Default)]
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
    #[inline]
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleLocaleDTO`.
#[doc(alias = "GoogleLocaleDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleLocale {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text.
    pub key: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Google's full name of a record, as in `customers/1/campaigns/2`.
    ///
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
    #[inline]
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleDemographicTargetDTO`.
#[doc(alias = "GoogleDemographicTargetDTO")]
#[derive(Clone, Default)]
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleSegmentTargetDTO`.
#[doc(alias = "GoogleSegmentTargetDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleSegmentTarget {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleTargetInterestsDTO`.
#[doc(alias = "GoogleTargetInterestsDTO")]
#[derive(Clone, Default)]
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
    #[inline]
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleNetworkSettingsDTO`.
#[doc(alias = "GoogleNetworkSettingsDTO")]
#[derive(Clone, Default)]
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
    #[inline]
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleBiddingStrategyDTO`.
#[doc(alias = "GoogleBiddingStrategyDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleBiddingStrategy {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// In millionths of the account's currency.
    ///
    /// `value`: number.
    pub value: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GoogleBiddingStrategy { type_ = "type", value = "value" });

impl GoogleBiddingStrategy {
    /// An empty one: the document requires no field.
    #[inline]
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
    #[inline]
    pub fn value(mut self, value: f64) -> Self {
        self.value = Some(value);
        self
    }
}

/// The schema `GoogleAssetsDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleAssetsDTO`.
#[doc(alias = "GoogleAssetsDTO")]
#[derive(Clone, Default)]
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
    #[inline]
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
    #[inline]
    pub fn business_logo(mut self, business_logo: GoogleAssetImage) -> Self {
        self.business_logo = Some(business_logo);
        self
    }
}

/// The schema `GoogleAssetImageDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleAssetImageDTO`.
#[doc(alias = "GoogleAssetImageDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleAssetImage {
    /// Address on the web.
    ///
    /// `url`: text.
    pub url: Option<String>,
    /// Google's full name of a record, as in `customers/1/campaigns/2`.
    ///
    /// `resourceName`: text.
    pub resource_name: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// What went wrong; often just the name of the status.
    ///
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleAdGroupDTO`.
#[doc(alias = "GoogleAdGroupDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleAdGroup {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// `adGroupId`: text.
    pub ad_group_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Ad Group 1`.
    pub name: Option<String>,
    /// `adCampaignId`: text.
    pub ad_campaign_id: Option<String>,
    /// `adContent`: list of `GoogleAdContent`.
    pub ad_content: rt::List<GoogleAdContent>,
    /// `keywords`: an object, `GoogleKeywords`.
    pub keywords: Option<GoogleKeywords>,
    /// The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`,
    /// `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.
    ///
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

/// The schema `GoogleAdContentDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleAdContentDTO`.
#[doc(alias = "GoogleAdContentDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleAdContent {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
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
    /// The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`,
    /// `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.
    ///
    /// `publishingStatus`: one of `DRAFT`, `SCHEDULED`, `PUBLISHED`, `PUBLISHING`, `FAILED`, `IN_REVIEW`, `PAUSED`, `ARCHIVED`, `WITH_ISSUES`, `REJECTED`.
    pub publishing_status: Option<PublishingStatus>,
    /// Id of an ad; in some paths for Google and LinkedIn of the campaign or group that
    /// it belongs to.
    ///
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
    /// Name of a business.
    ///
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
    #[inline]
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
    #[inline]
    pub fn custom_channels(mut self, custom_channels: bool) -> Self {
        self.custom_channels = Some(custom_channels);
        self
    }
}

/// The schema `GoogleMediaDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleMediaDTO`.
#[doc(alias = "GoogleMediaDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleMedia {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: only `IMAGE`.
    pub type_: Option<GoogleMediaType>,
    /// `src`: text; for example `https://example.com/image.jpg`.
    pub src: Option<String>,
    /// `isLogo`: flag; for example `false`.
    pub is_logo: Option<bool>,
    /// What went wrong; often just the name of the status.
    ///
    /// `error`: text.
    pub error: Option<String>,
    /// Address on the web.
    ///
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
    #[inline]
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
    #[inline]
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleYouTubeVideoLinkDTO`.
#[doc(alias = "GoogleYouTubeVideoLinkDTO")]
#[derive(Clone, Default)]
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleCarouselCardDTO`.
#[doc(alias = "GoogleCarouselCardDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleCarouselCard {
    /// Line that stands above the text of an ad or a review.
    ///
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
    #[inline]
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleKeywordsDTO`.
#[doc(alias = "GoogleKeywordsDTO")]
#[derive(Clone, Default)]
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
    #[inline]
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleKeywordItemDTO`.
#[doc(alias = "GoogleKeywordItemDTO")]
#[derive(Clone, Default)]
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleAdGroupAudienceDTO`.
#[doc(alias = "GoogleAdGroupAudienceDTO")]
#[derive(Clone, Default)]
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
    #[inline]
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleCampaignGoalDTO`.
#[doc(alias = "GoogleCampaignGoalDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleCampaignGoal {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `CONVERSIONS`, `CLICK`, `YOUTUBE_ENGAGEMENT`.
    pub type_: Option<GoogleCampaignGoalType>,
    /// The value itself; unit and form depend on where it stands.
    ///
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
    #[inline]
    pub fn is_custom_conversion_goal(mut self, is_custom_conversion_goal: bool) -> Self {
        self.is_custom_conversion_goal = Some(is_custom_conversion_goal);
        self
    }
}

/// The schema `GoogleAdScheduleDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleAdScheduleDTO`.
#[doc(alias = "GoogleAdScheduleDTO")]
#[derive(Clone, Default)]
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

/// The schema `GoogleTargetingOption`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleTargetingOption`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleTargetingOption {
    /// Google's full name of a record, as in `customers/1/campaigns/2`.
    ///
    /// `resourceName`: text.
    pub resource_name: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `countryCode`: text.
    pub country_code: Option<String>,
    /// `targetType`: text.
    pub target_type: Option<String>,
    /// `canonicalName`: text.
    pub canonical_name: Option<String>,
    /// `reach`: text.
    pub reach: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleTargetingOption { resource_name = "resourceName", id = "id", status = "status",
    name = "name", country_code = "countryCode", target_type = "targetType",
    canonical_name = "canonicalName", reach = "reach" }
);

/// The schema `GoogleKeywordIdea`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleKeywordIdea`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleKeywordIdea {
    /// `text`: text.
    pub text: Option<String>,
    /// `avgMonthlySearches`: number.
    pub avg_monthly_searches: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleKeywordIdea { text = "text", avg_monthly_searches = "avgMonthlySearches" }
);

/// The schema `GoogleAsset`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleAsset`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleAsset {
    /// Google's full name of a record, as in `customers/1/campaigns/2`.
    ///
    /// `resourceName`: text.
    pub resource_name: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// `linkText`: text.
    pub link_text: Option<String>,
    /// `description1`: text.
    pub description1: Option<String>,
    /// `description2`: text.
    pub description2: Option<String>,
    /// `finalUrls`: text.
    pub final_urls: Option<String>,
    /// `phoneNumber`: text.
    pub phone_number: Option<String>,
    /// `countryCode`: text.
    pub country_code: Option<String>,
    /// `callConversionAction`: text.
    pub call_conversion_action: Option<String>,
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text.
    pub source: Option<String>,
    /// `reviewStatus`: text.
    pub review_status: Option<String>,
    /// `approvalStatus`: text.
    pub approval_status: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleAsset { resource_name = "resourceName", type_ = "type", link_text = "linkText",
    description1 = "description1", description2 = "description2", final_urls =
    "finalUrls", phone_number = "phoneNumber", country_code = "countryCode",
    call_conversion_action = "callConversionAction", source = "source", review_status =
    "reviewStatus", approval_status = "approvalStatus" }
);

/// The schema `CallAssetPayloadDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/CallAssetPayloadDTO`.
#[doc(alias = "CallAssetPayloadDTO")]
#[derive(Clone, Default)]
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
    /// Google's full name of a record, as in `customers/1/campaigns/2`.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdScheduleTarget {
    /// `startMinute`: one of `ZERO`, `FIFTEEN`, `THIRTY`, `FORTY_FIVE`; for example `ZERO`.
    pub start_minute: Option<AdScheduleTargetStartMinute>,
    /// `endMinute`: one of `ZERO`, `FIFTEEN`, `THIRTY`, `FORTY_FIVE`; for example `ZERO`.
    pub end_minute: Option<AdScheduleTargetEndMinute>,
    /// `dayOfWeek`: one of `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY`, `SUNDAY`; for example `MONDAY`.
    pub day_of_week: Option<AdScheduleTargetDayOfWeek>,
    /// `startHour`: whole number; for example `9`.
    pub start_hour: Option<i64>,
    /// `endHour`: whole number; for example `17`.
    pub end_hour: Option<i64>,
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
        start_hour: i64,
        end_hour: i64,
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SitelinkAssetPayload {
    /// Google's full name of a record, as in `customers/1/campaigns/2`.
    ///
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
    /// The first day, `YYYY-MM-DD`.
    ///
    /// `startDate`: date (`YYYY-MM-DD`); for example `2024-01-01`.
    pub start_date: Option<String>,
    /// The last day, `YYYY-MM-DD`.
    ///
    /// `endDate`: date (`YYYY-MM-DD`); for example `2024-12-31`.
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeadFormAssetPayload {
    /// Google's full name of a record, as in `customers/1/campaigns/2`.
    ///
    /// `resourceName`: text; for example `customers/123/assets/456`.
    pub resource_name: Option<String>,
    /// Line that stands above the text of an ad or a review.
    ///
    /// `headline`: text; for example `Get a free quote`.
    pub headline: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// Name of a business.
    ///
    /// `businessName`: text; for example `Acme Corp`.
    pub business_name: Option<String>,
    /// `privacyPolicyUrl`: text; for example `https://example.com/privacy`.
    pub privacy_policy_url: Option<String>,
    /// The metrics to answer, separated by commas on the wire.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeadFormField {
    /// `inputType`: text; for example `FULL_NAME`.
    pub input_type: Option<String>,
    /// `singleChoiceAnswers`: list of `FormQuestionOption`.
    pub single_choice_answers: rt::List<FormQuestionOption>,
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
        single_choice_answers: impl Into<rt::List<FormQuestionOption>>,
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomQuestionField {
    /// `customQuestionText`: text; for example `What service are you interested in?`.
    pub custom_question_text: Option<String>,
    /// `singleChoiceAnswers`: list of JSON values.
    pub single_choice_answers: rt::List<rt::Json>,
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
        single_choice_answers: impl Into<rt::List<rt::Json>>,
    ) -> Self {
        Self {
            custom_question_text: Some(custom_question_text.into()),
            single_choice_answers: single_choice_answers.into(),
            ..Self::default()
        }
    }
}

/// The schema `GoogleEntities`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleEntities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleEntities {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `GoogleEntity`.
    pub data: rt::List<GoogleEntity>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GoogleEntities { data = "data" });

/// The schema `GoogleEntity`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleEntity`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleEntity {
    /// Google's full name of a record, as in `customers/1/campaigns/2`.
    ///
    /// `resourceName`: text.
    pub resource_name: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleEntity { resource_name = "resourceName", id = "id", name = "name", status =
    "status", type_ = "type" }
);

/// The schema `GoogleInterest`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleInterest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleInterest {
    /// Google's full name of a record, as in `customers/1/campaigns/2`.
    ///
    /// `resourceName`: text.
    pub resource_name: Option<String>,
    /// `userInterestId`: text.
    pub user_interest_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `taxonomyType`: text.
    pub taxonomy_type: Option<String>,
    /// `userInterestParent`: text.
    pub user_interest_parent: Option<String>,
    /// `children`: list of `GoogleInterest`.
    pub children: rt::List<GoogleInterest>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleInterest { resource_name = "resourceName", user_interest_id = "userInterestId",
    name = "name", taxonomy_type = "taxonomyType", user_interest_parent =
    "userInterestParent", children = "children" }
);

/// The schema `GoogleSegment`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleSegment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleSegment {
    /// Google's full name of a record, as in `customers/1/campaigns/2`.
    ///
    /// `resourceName`: text.
    pub resource_name: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// `interestType`: text.
    pub interest_type: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// `members`: list of `Member`.
    pub members: rt::List<Member>,
    /// `membershipStatus`: text.
    pub membership_status: Option<String>,
    /// `accessReason`: text.
    pub access_reason: Option<String>,
    /// `accountUserListStatus`: text.
    pub account_user_list_status: Option<String>,
    /// `readOnly`: flag.
    pub read_only: Option<bool>,
    /// `sizeForDisplay`: number.
    pub size_for_display: Option<f64>,
    /// `sizeForSearch`: number.
    pub size_for_search: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleSegment { resource_name = "resourceName", id = "id", name = "name", status =
    "status", type_ = "type", interest_type = "interestType", description =
    "description", members = "members", membership_status = "membershipStatus",
    access_reason = "accessReason", account_user_list_status = "accountUserListStatus",
    read_only = "readOnly", size_for_display = "sizeForDisplay", size_for_search =
    "sizeForSearch" }
);

/// The schema `MemberDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/MemberDTO`.
#[doc(alias = "MemberDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Member {
    /// `memberType`: one of `KEYWORD`, `URL`, `APP`; for example `KEYWORD`.
    pub member_type: Option<MemberMemberType>,
    /// `keyword`: text; for example `marketing`.
    pub keyword: Option<String>,
    /// Address on the web.
    ///
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
#[derive(Clone, Default)]
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
    #[inline]
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
#[derive(Clone, Default)]
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleOperand {
    /// `lookbackWindowDays`: whole number; for example `30`.
    pub lookback_window_days: Option<i64>,
    /// `rule`: an object, `Rule`.
    pub rule: Option<Rule>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(RuleOperand { lookback_window_days = "lookbackWindowDays", rule = "rule" });

impl RuleOperand {
    /// One with all that the document requires.
    #[inline]
    pub fn new(lookback_window_days: i64, rule: Rule) -> Self {
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
#[derive(Clone, Default)]
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
#[derive(Clone, Default)]
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleItem {
    /// Name as people read it, in most places; it need not be unique.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StringRuleItem {
    /// `operator`: text; for example `CONTAINS`.
    pub operator: Option<String>,
    /// The value itself; unit and form depend on where it stands.
    ///
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

/// The schema `GoogleAudience`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleAudience`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleAudience {
    /// Google's full name of a record, as in `customers/1/campaigns/2`.
    ///
    /// `resourceName`: text.
    pub resource_name: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `scope`: text.
    pub scope: Option<String>,
    /// `dimensions`: an object, `GoogleAudienceDimensions`.
    pub dimensions: Option<GoogleAudienceDimensions>,
    /// `exclusionDimension`: an object, `GoogleAudienceExclusion`.
    pub exclusion_dimension: Option<GoogleAudienceExclusion>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleAudience { resource_name = "resourceName", id = "id", status = "status", name =
    "name", scope = "scope", dimensions = "dimensions", exclusion_dimension =
    "exclusionDimension" }
);

/// The schema `GoogleAudienceDimensions`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleAudienceDimensions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleAudienceDimensions {
    /// `ageRanges`: list of `GoogleAgeRange`.
    pub age_ranges: rt::List<GoogleAgeRange>,
    /// `genders`: list of texts.
    pub genders: rt::List<String>,
    /// `incomeRanges`: list of texts.
    pub income_ranges: rt::List<String>,
    /// `parentalStatuses`: list of texts.
    pub parental_statuses: rt::List<String>,
    /// `audienceSegments`: an object, `AudienceSegments`.
    pub audience_segments: Option<AudienceSegments>,
    /// `isAgeUnknown`: flag.
    pub is_age_unknown: Option<bool>,
    /// `isHouseHoldIncomeUnknown`: flag.
    pub is_house_hold_income_unknown: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleAudienceDimensions { age_ranges = "ageRanges", genders = "genders",
    income_ranges = "incomeRanges", parental_statuses = "parentalStatuses",
    audience_segments = "audienceSegments", is_age_unknown = "isAgeUnknown",
    is_house_hold_income_unknown = "isHouseHoldIncomeUnknown" }
);

/// The schema `GoogleAgeRange`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleAgeRange`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleAgeRange {
    /// `minAge`: whole number.
    pub min_age: Option<i64>,
    /// `maxAge`: whole number.
    pub max_age: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GoogleAgeRange { min_age = "minAge", max_age = "maxAge" });

/// The schema `AudienceSegmentsDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AudienceSegmentsDTO`.
#[doc(alias = "AudienceSegmentsDTO")]
#[derive(Clone, Default)]
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
    #[inline]
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

/// The schema `GoogleAudienceExclusion`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleAudienceExclusion`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleAudienceExclusion {
    /// `userLists`: list of texts.
    pub user_lists: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GoogleAudienceExclusion { user_lists = "userLists" });

/// The schema `AudienceDimensionDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AudienceDimensionDTO`.
#[doc(alias = "AudienceDimensionDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudienceDimension {
    /// `isAgeUnknown`: flag; for example `false`.
    pub is_age_unknown: Option<bool>,
    /// `ageRanges`: list of JSON values.
    pub age_ranges: rt::List<rt::Json>,
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
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `isAgeUnknown`.
    #[must_use]
    #[inline]
    pub fn is_age_unknown(mut self, is_age_unknown: bool) -> Self {
        self.is_age_unknown = Some(is_age_unknown);
        self
    }

    /// Sets `ageRanges`.
    #[must_use]
    pub fn age_ranges(mut self, age_ranges: impl Into<rt::List<rt::Json>>) -> Self {
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
    #[inline]
    pub fn audience_segments(mut self, audience_segments: AudienceSegments) -> Self {
        self.audience_segments = Some(audience_segments);
        self
    }
}

/// The schema `GoogleConversionGoal`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/GoogleConversionGoal`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleConversionGoal {
    /// `category`: text.
    pub category: Option<String>,
    /// `isCustomConversionGoal`: flag.
    pub is_custom_conversion_goal: Option<bool>,
    /// `verificationStatus`: text.
    pub verification_status: Option<String>,
    /// `issueCount`: whole number.
    pub issue_count: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleConversionGoal { category = "category", is_custom_conversion_goal =
    "isCustomConversionGoal", verification_status = "verificationStatus", issue_count =
    "issueCount" }
);

/// The schema `LinkedInIntegration`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/LinkedInIntegration`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedInIntegration {
    /// The account.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// The platform's ad account; Facebook's begins with `act_`.
    ///
    /// `adAccountId`: text.
    pub ad_account_id: Option<String>,
    /// `currencyCode`: text.
    pub currency_code: Option<String>,
    /// `organizationId`: text.
    pub organization_id: Option<String>,
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
    LinkedInIntegration { location_id = "locationId", status = "status", ad_account_id =
    "adAccountId", currency_code = "currencyCode", organization_id = "organizationId",
    created_at = "createdAt", updated_at = "updatedAt" }
);

/// The schema `LinkedInAdAccount`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/LinkedInAdAccount`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedInAdAccount {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: whole number.
    pub id: Option<i64>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text.
    pub currency: Option<String>,
    /// `servingStatuses`: list of texts.
    pub serving_statuses: rt::List<String>,
    /// `organizationId`: text.
    pub organization_id: Option<String>,
    /// `organizationLogo`: text.
    pub organization_logo: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LinkedInAdAccount { id = "id", name = "name", status = "status", currency =
    "currency", serving_statuses = "servingStatuses", organization_id = "organizationId",
    organization_logo = "organizationLogo" }
);

/// The schema `LinkedInUser`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/LinkedInUser`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedInUser {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `profilePicture`: text.
    pub profile_picture: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LinkedInUser { id = "id", name = "name", profile_picture = "profilePicture" }
);

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
    /// `id`: text.
    pub id: Option<String>,
    /// The account.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// `budget`: an object, `LinkedInBudget`.
    pub budget: Option<LinkedInBudget>,
    /// `adCampaigns`: list of `AdCampaign`.
    pub ad_campaigns: rt::List<AdCampaign>,
    /// `adBudgetOptimization`: one of `MAXIMUM_DELIVERY`, `COST_CAP`.
    pub ad_budget_optimization: Option<AdCampaignGroupDataAdBudgetOptimization>,
    /// `objectiveType`: one of `LEAD_GENERATION`, `WEBSITE_VISIT`.
    pub objective_type: Option<AdCampaignGroupDataObjectiveType>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `adCampaignGroupId`: text.
    pub ad_campaign_group_id: Option<String>,
    /// The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`,
    /// `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.
    ///
    /// `publishingStatus`: one of `DRAFT`, `SCHEDULED`, `PUBLISHED`, `PUBLISHING`, `FAILED`, `IN_REVIEW`, `PAUSED`, `ARCHIVED`, `WITH_ISSUES`, `REJECTED`.
    pub publishing_status: Option<PublishingStatus>,
    /// `linkedInAdAccountId`: text.
    pub linked_in_ad_account_id: Option<String>,
    /// Whether something was changed since it was published.
    ///
    /// `unpublishedChanges`: flag.
    pub unpublished_changes: Option<bool>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: any JSON value.
    pub meta: Option<rt::Json>,
    /// `linkedInError`: text.
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

/// The schema `LinkedInBudgetDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LinkedInBudgetDTO`.
///
/// The same as [`GoogleBudget`].
#[doc(alias = "LinkedInBudgetDTO")]
pub type LinkedInBudget = GoogleBudget;

/// The schema `AdCampaignDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AdCampaignDTO`.
#[doc(alias = "AdCampaignDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdCampaign {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// `locale`: an object, `Locale`.
    pub locale: Option<Locale>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`,
    /// `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.
    ///
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

/// The schema `LocaleDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LocaleDTO`.
#[doc(alias = "LocaleDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Locale {
    /// Country of an address, mostly as a code of two letters such as `US`.
    ///
    /// `country`: text; for example `US`.
    pub country: Option<String>,
    /// Language by its code.
    ///
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AudienceDTO`.
#[doc(alias = "AudienceDTO")]
#[derive(Clone, Default)]
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
    #[inline]
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
    #[inline]
    pub fn target_audience(mut self, target_audience: TargetAudience) -> Self {
        self.target_audience = Some(target_audience);
        self
    }
}

/// The schema `GeoLocationDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GeoLocationDTO`.
#[doc(alias = "GeoLocationDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeoLocation {
    /// Name as people read it, in most places; it need not be unique.
    ///
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/TargetAudienceDTO`.
#[doc(alias = "TargetAudienceDTO")]
#[derive(Clone, Default)]
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
    #[inline]
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/SelectedAttributeDTO`.
#[doc(alias = "SelectedAttributeDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectedAttribute {
    /// `urn`: text.
    pub urn: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/UnitCostDTO`.
#[doc(alias = "UnitCostDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnitCost {
    /// A sum of money; mostly in the currency's unit, in advertising also in cents or
    /// micros.
    ///
    /// `amount`: number; for example `500`.
    pub amount: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(UnitCost { amount = "amount" });

impl UnitCost {
    /// One with all that the document requires.
    #[inline]
    pub fn new(amount: f64) -> Self {
        Self {
            amount: Some(amount),
            ..Self::default()
        }
    }
}

/// The schema `LinkedInAdDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LinkedInAdDTO`.
#[doc(alias = "LinkedInAdDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedInAd {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
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
    /// Id of an ad; in some paths for Google and LinkedIn of the campaign or group that
    /// it belongs to.
    ///
    /// `adId`: text.
    pub ad_id: Option<String>,
    /// Line that stands above the text of an ad or a review.
    ///
    /// `headline`: text.
    pub headline: Option<String>,
    /// The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`,
    /// `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.
    ///
    /// `publishingStatus`: one of `DRAFT`, `SCHEDULED`, `PUBLISHED`, `PUBLISHING`, `FAILED`, `IN_REVIEW`, `PAUSED`, `ARCHIVED`, `WITH_ISSUES`, `REJECTED`.
    pub publishing_status: Option<PublishingStatus>,
    /// `adCampaignGroupId`: text.
    pub ad_campaign_group_id: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LinkedInMediaDTO`.
#[doc(alias = "LinkedInMediaDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedInMedia {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `video`, `image`.
    pub type_: Option<LinkedInMediaType>,
    /// `src`: text.
    pub src: Option<String>,
    /// `frames`: list of texts.
    pub frames: rt::List<String>,
    /// `selectedPoster`: whole number.
    pub selected_poster: Option<i64>,
    /// `thumbnailUrl`: text.
    pub thumbnail_url: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Line that stands above the text of an ad or a review.
    ///
    /// `headline`: text.
    pub headline: Option<String>,
    /// `destinationUrl`: text.
    pub destination_url: Option<String>,
    /// `fileSizeBytes`: whole number.
    pub file_size_bytes: Option<i64>,
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
    #[inline]
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
    #[inline]
    pub fn selected_poster(mut self, selected_poster: i64) -> Self {
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
    #[inline]
    pub fn file_size_bytes(mut self, file_size_bytes: i64) -> Self {
        self.file_size_bytes = Some(file_size_bytes);
        self
    }
}

/// The schema `LinkedInTargetingOption`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/LinkedInTargetingOption`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedInTargetingOption {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `urn`: text.
    pub urn: Option<String>,
    /// `facetUrn`: text.
    pub facet_urn: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LinkedInTargetingOption { name = "name", urn = "urn", facet_urn = "facetUrn" }
);

/// The schema `LinkedInLeadForm`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/LinkedInLeadForm`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedInLeadForm {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: whole number.
    pub id: Option<i64>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text.
    pub state: Option<String>,
    /// Id of one edition, such as that of an app, an agent, a page or a lead form.
    ///
    /// `versionId`: whole number.
    pub version_id: Option<i64>,
    /// Milliseconds since 1970.
    ///
    /// `created`: whole number.
    pub created: Option<i64>,
    /// Milliseconds since 1970.
    ///
    /// `lastModified`: whole number.
    pub last_modified: Option<i64>,
    /// `creationLocale`: an object, `CreationLocale`.
    pub creation_locale: Option<CreationLocale>,
    /// `owner`: an object, `SponsoredAccountOwner`.
    pub owner: Option<SponsoredAccountOwner>,
    /// `reviewInfo`: an object, `LinkedInReview`.
    pub review_info: Option<LinkedInReview>,
    /// `hiddenFields`: list of `HiddenField`.
    pub hidden_fields: rt::List<HiddenField>,
    /// `content`: an object, `LeadFormContent`.
    pub content: Option<LeadFormContent>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LinkedInLeadForm { id = "id", name = "name", state = "state", version_id =
    "versionId", created = "created", last_modified = "lastModified", creation_locale =
    "creationLocale", owner = "owner", review_info = "reviewInfo", hidden_fields =
    "hiddenFields", content = "content" }
);

/// The schema `CreationLocaleDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/CreationLocaleDTO`.
///
/// The same as [`Locale`].
#[doc(alias = "CreationLocaleDTO")]
pub type CreationLocale = Locale;

/// The schema `SponsoredAccountOwnerDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/SponsoredAccountOwnerDTO`.
#[doc(alias = "SponsoredAccountOwnerDTO")]
#[derive(Clone, Default)]
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

/// The schema `LinkedInReview`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/LinkedInReview`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedInReview {
    /// `reviewStatus`: text.
    pub review_status: Option<String>,
    /// `rejectionReasons`: list of texts.
    pub rejection_reasons: rt::List<String>,
    /// `lastUpdated`: whole number.
    pub last_updated: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LinkedInReview { review_status = "reviewStatus", rejection_reasons =
    "rejectionReasons", last_updated = "lastUpdated" }
);

/// The schema `HiddenFieldDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/HiddenFieldDTO`.
#[doc(alias = "HiddenFieldDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HiddenField {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `utm_source`.
    pub name: Option<String>,
    /// The value itself; unit and form depend on where it stands.
    ///
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

/// The schema `LeadFormContentDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LeadFormContentDTO`.
#[doc(alias = "LeadFormContentDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeadFormContent {
    /// `questions`: list of `LeadFormQuestion`.
    pub questions: rt::List<LeadFormQuestion>,
    /// Free text that describes it.
    ///
    /// `description`: an object, `LocalizedString`.
    pub description: Option<LocalizedString>,
    /// Line that stands above the text of an ad or a review.
    ///
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
    #[inline]
    pub fn description(mut self, description: LocalizedString) -> Self {
        self.description = Some(description);
        self
    }
}

/// The schema `LeadFormQuestionDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LeadFormQuestionDTO`.
#[doc(alias = "LeadFormQuestionDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeadFormQuestion {
    /// `question`: an object, `LocalizedString`.
    pub question: Option<LocalizedString>,
    /// Name as people read it, in most places; it need not be unique.
    ///
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LocalizedStringDTO`.
#[doc(alias = "LocalizedStringDTO")]
#[derive(Clone, Default)]
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/QuestionDetailsDTO`.
#[doc(alias = "QuestionDetailsDTO")]
#[derive(Clone, Default)]
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
    #[inline]
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
    #[inline]
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/MultipleChoiceQuestionDetailsDTO`.
#[doc(alias = "MultipleChoiceQuestionDetailsDTO")]
#[derive(Clone, Default)]
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/MultipleChoiceOptionDTO`.
#[doc(alias = "MultipleChoiceOptionDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultipleChoiceOption {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: whole number; for example `1`.
    pub id: Option<i64>,
    /// `text`: an object, `LocalizedString`.
    pub text: Option<LocalizedString>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(MultipleChoiceOption { id = "id", text = "text" });

impl MultipleChoiceOption {
    /// One with all that the document requires.
    #[inline]
    pub fn new(id: i64, text: LocalizedString) -> Self {
        Self {
            id: Some(id),
            text: Some(text),
            ..Self::default()
        }
    }
}

/// The schema `PostSubmissionInfoDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/PostSubmissionInfoDTO`.
#[doc(alias = "PostSubmissionInfoDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostSubmissionInfo {
    /// Text for people; in errors it can also be a list of texts.
    ///
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
    #[inline]
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/PostSubmissionCallToActionDTO`.
#[doc(alias = "PostSubmissionCallToActionDTO")]
#[derive(Clone, Default)]
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/PostSubmissionCallToActionTargetDTO`.
#[doc(alias = "PostSubmissionCallToActionTargetDTO")]
#[derive(Clone, Default)]
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
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LegalInfoDTO`.
#[doc(alias = "LegalInfoDTO")]
#[derive(Clone, Default)]
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
    #[inline]
    pub fn legal_disclaimer(mut self, legal_disclaimer: LocalizedString) -> Self {
        self.legal_disclaimer = Some(legal_disclaimer);
        self
    }
}

/// The schema `ConsentDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/ConsentDTO`.
#[doc(alias = "ConsentDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Consent {
    /// `checkRequired`: flag; for example `true`.
    pub check_required: Option<bool>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: whole number; for example `1`.
    pub id: Option<i64>,
    /// `consent`: an object, `LocalizedString`.
    pub consent: Option<LocalizedString>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Consent { check_required = "checkRequired", id = "id", consent = "consent" });

impl Consent {
    /// One with all that the document requires.
    #[inline]
    pub fn new(check_required: bool, id: i64, consent: LocalizedString) -> Self {
        Self {
            check_required: Some(check_required),
            id: Some(id),
            consent: Some(consent),
            ..Self::default()
        }
    }
}

/// The schema `LinkedInReport`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/LinkedInReport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedInReport {
    /// `grouped`: list of `LinkedInReportRow`.
    pub grouped: rt::List<LinkedInReportRow>,
    /// `totals`: an object, `LinkedInMetrics`.
    pub totals: Option<LinkedInMetrics>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(LinkedInReport { grouped = "grouped", totals = "totals" });

/// The schema `LinkedInReportRow`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/LinkedInReportRow`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedInReportRow {
    /// How often something was shown, in all or split up.
    ///
    /// `impressions`: number.
    pub impressions: Option<f64>,
    /// `clicks`: number.
    pub clicks: Option<f64>,
    /// `oneClickLeads`: number.
    pub one_click_leads: Option<f64>,
    /// `externalWebsitePostClickConversions`: number.
    pub external_website_post_click_conversions: Option<f64>,
    /// Clicks a hundred impressions.
    ///
    /// `ctr`: number.
    pub ctr: Option<f64>,
    /// Cost a click.
    ///
    /// `cpc`: number.
    pub cpc: Option<f64>,
    /// Cost a thousand impressions.
    ///
    /// `cpm`: number.
    pub cpm: Option<f64>,
    /// Cost a lead.
    ///
    /// `cpl`: number.
    pub cpl: Option<f64>,
    /// `conversionRate`: number.
    pub conversion_rate: Option<f64>,
    /// `pivotValues`: list of texts.
    pub pivot_values: rt::List<String>,
    /// `dateStart`: text.
    pub date_start: Option<String>,
    /// `dateEnd`: text.
    pub date_end: Option<String>,
    /// `costInUsd`: text.
    pub cost_in_usd: Option<String>,
    /// `costInLocalCurrency`: text.
    pub cost_in_local_currency: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LinkedInReportRow { impressions = "impressions", clicks = "clicks", one_click_leads =
    "oneClickLeads", external_website_post_click_conversions =
    "externalWebsitePostClickConversions", ctr = "ctr", cpc = "cpc", cpm = "cpm", cpl =
    "cpl", conversion_rate = "conversionRate", pivot_values = "pivotValues", date_start =
    "dateStart", date_end = "dateEnd", cost_in_usd = "costInUsd", cost_in_local_currency
    = "costInLocalCurrency" }
);

/// The schema `LinkedInMetrics`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/LinkedInMetrics`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedInMetrics {
    /// How often something was shown, in all or split up.
    ///
    /// `impressions`: number.
    pub impressions: Option<f64>,
    /// `clicks`: number.
    pub clicks: Option<f64>,
    /// `oneClickLeads`: number.
    pub one_click_leads: Option<f64>,
    /// `externalWebsitePostClickConversions`: number.
    pub external_website_post_click_conversions: Option<f64>,
    /// Clicks a hundred impressions.
    ///
    /// `ctr`: number.
    pub ctr: Option<f64>,
    /// Cost a click.
    ///
    /// `cpc`: number.
    pub cpc: Option<f64>,
    /// Cost a thousand impressions.
    ///
    /// `cpm`: number.
    pub cpm: Option<f64>,
    /// Cost a lead.
    ///
    /// `cpl`: number.
    pub cpl: Option<f64>,
    /// `conversionRate`: number.
    pub conversion_rate: Option<f64>,
    /// `costInUsd`: number.
    pub cost_in_usd: Option<f64>,
    /// `costInLocalCurrency`: number.
    pub cost_in_local_currency: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LinkedInMetrics { impressions = "impressions", clicks = "clicks", one_click_leads =
    "oneClickLeads", external_website_post_click_conversions =
    "externalWebsitePostClickConversions", ctr = "ctr", cpc = "cpc", cpm = "cpm", cpl =
    "cpl", conversion_rate = "conversionRate", cost_in_usd = "costInUsd",
    cost_in_local_currency = "costInLocalCurrency" }
);

/// The schema `LinkedInReportEntry`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/LinkedInReportEntry`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedInReportEntry {
    /// How often something was shown, in all or split up.
    ///
    /// `impressions`: number.
    pub impressions: Option<f64>,
    /// `clicks`: number.
    pub clicks: Option<f64>,
    /// `oneClickLeads`: number.
    pub one_click_leads: Option<f64>,
    /// `externalWebsitePostClickConversions`: number.
    pub external_website_post_click_conversions: Option<f64>,
    /// Clicks a hundred impressions.
    ///
    /// `ctr`: number.
    pub ctr: Option<f64>,
    /// Cost a click.
    ///
    /// `cpc`: number.
    pub cpc: Option<f64>,
    /// Cost a thousand impressions.
    ///
    /// `cpm`: number.
    pub cpm: Option<f64>,
    /// Cost a lead.
    ///
    /// `cpl`: number.
    pub cpl: Option<f64>,
    /// `conversionRate`: number.
    pub conversion_rate: Option<f64>,
    /// `pivotValues`: list of texts.
    pub pivot_values: rt::List<String>,
    /// `dateStart`: text.
    pub date_start: Option<String>,
    /// `dateEnd`: text.
    pub date_end: Option<String>,
    /// `costInUsd`: text.
    pub cost_in_usd: Option<String>,
    /// `costInLocalCurrency`: text.
    pub cost_in_local_currency: Option<String>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`,
    /// `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.
    ///
    /// `publishingStatus`: text.
    pub publishing_status: Option<String>,
    /// `adCampaignGroupId`: text.
    pub ad_campaign_group_id: Option<String>,
    /// `adCampaignId`: text.
    pub ad_campaign_id: Option<String>,
    /// Id of an ad; in some paths for Google and LinkedIn of the campaign or group that
    /// it belongs to.
    ///
    /// `adId`: text.
    pub ad_id: Option<String>,
    /// `campaignName`: text.
    pub campaign_name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LinkedInReportEntry { impressions = "impressions", clicks = "clicks", one_click_leads
    = "oneClickLeads", external_website_post_click_conversions =
    "externalWebsitePostClickConversions", ctr = "ctr", cpc = "cpc", cpm = "cpm", cpl =
    "cpl", conversion_rate = "conversionRate", pivot_values = "pivotValues", date_start =
    "dateStart", date_end = "dateEnd", cost_in_usd = "costInUsd", cost_in_local_currency
    = "costInLocalCurrency", id = "_id", name = "name", publishing_status =
    "publishingStatus", ad_campaign_group_id = "adCampaignGroupId", ad_campaign_id =
    "adCampaignId", ad_id = "adId", campaign_name = "campaignName" }
);

/// The schema `LinkedInCampaignGroupReport`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/LinkedInCampaignGroupReport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedInCampaignGroupReport {
    /// How often something was shown, in all or split up.
    ///
    /// `impressions`: number.
    pub impressions: Option<f64>,
    /// `clicks`: number.
    pub clicks: Option<f64>,
    /// `oneClickLeads`: number.
    pub one_click_leads: Option<f64>,
    /// `externalWebsitePostClickConversions`: number.
    pub external_website_post_click_conversions: Option<f64>,
    /// Clicks a hundred impressions.
    ///
    /// `ctr`: number.
    pub ctr: Option<f64>,
    /// Cost a click.
    ///
    /// `cpc`: number.
    pub cpc: Option<f64>,
    /// Cost a thousand impressions.
    ///
    /// `cpm`: number.
    pub cpm: Option<f64>,
    /// Cost a lead.
    ///
    /// `cpl`: number.
    pub cpl: Option<f64>,
    /// `conversionRate`: number.
    pub conversion_rate: Option<f64>,
    /// `pivotValues`: list of texts.
    pub pivot_values: rt::List<String>,
    /// `dateStart`: text.
    pub date_start: Option<String>,
    /// `dateEnd`: text.
    pub date_end: Option<String>,
    /// `costInUsd`: text.
    pub cost_in_usd: Option<String>,
    /// `costInLocalCurrency`: text.
    pub cost_in_local_currency: Option<String>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// The account.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// `linkedInAdAccountId`: text.
    pub linked_in_ad_account_id: Option<String>,
    /// The state here: `DRAFT`, `SCHEDULED`, `PUBLISHING`, `PUBLISHED`, `PAUSED`,
    /// `IN_REVIEW`, `WITH_ISSUES`, `REJECTED`, `ARCHIVED` or `FAILED`.
    ///
    /// `publishingStatus`: text.
    pub publishing_status: Option<String>,
    /// `objectiveType`: text.
    pub objective_type: Option<String>,
    /// `adBudgetOptimization`: text.
    pub ad_budget_optimization: Option<String>,
    /// `budget`: an object, `LinkedInBudget`.
    pub budget: Option<LinkedInBudget>,
    /// `adCampaignGroupId`: text.
    pub ad_campaign_group_id: Option<String>,
    /// `linkedInError`: text.
    pub linked_in_error: Option<String>,
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
    LinkedInCampaignGroupReport { impressions = "impressions", clicks = "clicks",
    one_click_leads = "oneClickLeads", external_website_post_click_conversions =
    "externalWebsitePostClickConversions", ctr = "ctr", cpc = "cpc", cpm = "cpm", cpl =
    "cpl", conversion_rate = "conversionRate", pivot_values = "pivotValues", date_start =
    "dateStart", date_end = "dateEnd", cost_in_usd = "costInUsd", cost_in_local_currency
    = "costInLocalCurrency", id = "_id", name = "name", location_id = "locationId",
    linked_in_ad_account_id = "linkedInAdAccountId", publishing_status =
    "publishingStatus", objective_type = "objectiveType", ad_budget_optimization =
    "adBudgetOptimization", budget = "budget", ad_campaign_group_id =
    "adCampaignGroupId", linked_in_error = "linkedInError", created_at = "createdAt",
    updated_at = "updatedAt" }
);
