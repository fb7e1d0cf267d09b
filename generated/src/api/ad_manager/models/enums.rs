// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Ad manager.

use crate::runtime as rt;

/// The allowed values `groupBy` of `fb-get-reporting`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1reporting/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FbGetReportingGroupBy {
    /// `day`.
    Day,
    /// `week`.
    Week,
    /// `month`.
    Month,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(FbGetReportingGroupBy { Day = "day", Week = "week", Month = "month" });

/// The allowed values `type` of `fb-get-reporting`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1reporting/get/parameters/5/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FbGetReportingType {
    /// `AD_MANAGER`.
    AdManager,
    /// `INTEGRATION`.
    Integration,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    FbGetReportingType { AdManager = "AD_MANAGER", Integration = "INTEGRATION" }
);

/// The allowed values `item` of `fields`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1reporting/get/parameters/6/schema/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FbGetReportingFieldsItem {
    /// `impressions`.
    Impressions,
    /// `clicks`.
    Clicks,
    /// `spend`.
    Spend,
    /// `cpc`.
    Cpc,
    /// `cost_per_conversion`.
    CostPerConversion,
    /// `conversions`.
    Conversions,
    /// `cpm`.
    Cpm,
    /// `reach`.
    Reach,
    /// `frequency`.
    Frequency,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    FbGetReportingFieldsItem { Impressions = "impressions", Clicks = "clicks", Spend =
    "spend", Cpc = "cpc", CostPerConversion = "cost_per_conversion", Conversions =
    "conversions", Cpm = "cpm", Reach = "reach", Frequency = "frequency" }
);

/// The allowed values `type` of `fb-get-instagram-accounts`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1page~1{pageId}~1instagram/get/parameters/3/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FbGetInstagramAccountsType {
    /// `INTEGRATION`.
    Integration,
    /// `AD_MANAGER`.
    AdManager,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    FbGetInstagramAccountsType { Integration = "INTEGRATION", AdManager = "AD_MANAGER" }
);

/// The allowed values `type` of `FormQuestion`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/FormQuestion/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FormQuestionType {
    /// `CUSTOM`.
    Custom,
    /// `CITY`.
    City,
    /// `COMPANY_NAME`.
    CompanyName,
    /// `COUNTRY`.
    Country,
    /// `DATE_OF_BIRTH`.
    DateOfBirth,
    /// `EMAIL`.
    Email,
    /// `FIRST_NAME`.
    FirstName,
    /// `FULL_NAME`.
    FullName,
    /// `GENDER`.
    Gender,
    /// `JOB_TITLE`.
    JobTitle,
    /// `LAST_NAME`.
    LastName,
    /// `MARITAL_STATUS`.
    MaritalStatus,
    /// `MILITARY_STATUS`.
    MilitaryStatus,
    /// `PHONE`.
    Phone,
    /// `POST_CODE`.
    PostCode,
    /// `RELATIONSHIP_STATUS`.
    RelationshipStatus,
    /// `STATE`.
    State,
    /// `STREET_ADDRESS`.
    StreetAddress,
    /// `WORK_EMAIL`.
    WorkEmail,
    /// `WORK_PHONE_NUMBER`.
    WorkPhoneNumber,
    /// `ZIP`.
    Zip,
    /// `SHORT_ANSWER`.
    ShortAnswer,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    FormQuestionType { Custom = "CUSTOM", City = "CITY", CompanyName = "COMPANY_NAME",
    Country = "COUNTRY", DateOfBirth = "DATE_OF_BIRTH", Email = "EMAIL", FirstName =
    "FIRST_NAME", FullName = "FULL_NAME", Gender = "GENDER", JobTitle = "JOB_TITLE",
    LastName = "LAST_NAME", MaritalStatus = "MARITAL_STATUS", MilitaryStatus =
    "MILITARY_STATUS", Phone = "PHONE", PostCode = "POST_CODE", RelationshipStatus =
    "RELATIONSHIP_STATUS", State = "STATE", StreetAddress = "STREET_ADDRESS", WorkEmail =
    "WORK_EMAIL", WorkPhoneNumber = "WORK_PHONE_NUMBER", Zip = "ZIP", ShortAnswer =
    "SHORT_ANSWER" }
);

/// The allowed values `type` of `CreateLeadFormDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/CreateLeadFormDTO/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateLeadFormType {
    /// `MORE_VOLUME`.
    MoreVolume,
    /// `HIGHER_INTENT`.
    HigherIntent,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CreateLeadFormType { MoreVolume = "MORE_VOLUME", HigherIntent = "HIGHER_INTENT" }
);

/// The allowed values `type` of `fb-get-custom-audiences`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1custom-audience/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FbGetCustomAudiencesType {
    /// `lookalike`.
    Lookalike,
    /// `custom`.
    Custom,
    /// `all`.
    All,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    FbGetCustomAudiencesType { Lookalike = "lookalike", Custom = "custom", All = "all" }
);

/// The allowed values `source` of `fb-get-custom-audiences`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1custom-audience/get/parameters/3/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FbGetCustomAudiencesSource {
    /// `ad_manager`.
    AdManager,
    /// `integration`.
    Integration,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    FbGetCustomAudiencesSource { AdManager = "ad_manager", Integration = "integration" }
);

/// The allowed values `budgetType` of `Budget`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/Budget/properties/budgetType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BudgetType {
    /// `DAILY`.
    Daily,
    /// `LIFETIME`.
    Lifetime,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(BudgetType { Daily = "DAILY", Lifetime = "LIFETIME" });

/// The allowed values `type` of `AudienceLocationDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AudienceLocationDTO/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AudienceLocationType {
    /// `country`.
    Country,
    /// `city`.
    City,
    /// `region`.
    Region,
    /// `country_group`.
    CountryGroup,
    /// `geo_market`.
    GeoMarket,
    /// `large_geo_area`.
    LargeGeoArea,
    /// `medium_geo_area`.
    MediumGeoArea,
    /// `small_geo_area`.
    SmallGeoArea,
    /// `subcity`.
    Subcity,
    /// `neighborhood`.
    Neighborhood,
    /// `zip`.
    Zip,
    /// `address`.
    Address,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    AudienceLocationType { Country = "country", City = "city", Region = "region",
    CountryGroup = "country_group", GeoMarket = "geo_market", LargeGeoArea =
    "large_geo_area", MediumGeoArea = "medium_geo_area", SmallGeoArea = "small_geo_area",
    Subcity = "subcity", Neighborhood = "neighborhood", Zip = "zip", Address = "address"
    }
);

/// The allowed values `selectionType` of `AudienceLocationDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AudienceLocationDTO/properties/selectionType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SelectionType {
    /// `include`.
    Include,
    /// `exclude`.
    Exclude,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(SelectionType { Include = "include", Exclude = "exclude" });

/// The allowed values `radiusUnit` of `AudienceLocationDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AudienceLocationDTO/properties/radiusUnit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RadiusUnit {
    /// `km`.
    Km,
    /// `mi`.
    Mi,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(RadiusUnit { Km = "km", Mi = "mi" });

/// The allowed values `placementType` of `FacebookAudienceDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/FacebookAudienceDTO/properties/placementType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FacebookAudiencePlacementType {
    /// `auto`.
    Auto,
    /// `manual`.
    Manual,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(FacebookAudiencePlacementType { Auto = "auto", Manual = "manual" });

/// The allowed values `type` of `MediaDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/MediaDTO/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MediaType {
    /// `image`.
    Image,
    /// `video`.
    Video,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(MediaType { Image = "image", Video = "video" });

/// The allowed values `entityType` of `fb-get-entity`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1entity/get/parameters/7/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FbGetEntityEntityType {
    /// `CAMPAIGN`.
    Campaign,
    /// `ADSET`.
    Adset,
    /// `AD`.
    Ad,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    FbGetEntityEntityType { Campaign = "CAMPAIGN", Adset = "ADSET", Ad = "AD" }
);

/// The allowed values `objective` of `UpsertCampaignDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/UpsertCampaignDTO/properties/objective`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpsertCampaignObjective {
    /// `OUTCOME_LEADS`.
    OutcomeLeads,
    /// `OUTCOME_TRAFFIC`.
    OutcomeTraffic,
    /// `OUTCOME_ENGAGEMENT`.
    OutcomeEngagement,
    /// `OUTCOME_SALES`.
    OutcomeSales,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    UpsertCampaignObjective { OutcomeLeads = "OUTCOME_LEADS", OutcomeTraffic =
    "OUTCOME_TRAFFIC", OutcomeEngagement = "OUTCOME_ENGAGEMENT", OutcomeSales =
    "OUTCOME_SALES" }
);

/// The allowed values `specialAdCategories` of `UpsertCampaignDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/UpsertCampaignDTO/properties/specialAdCategories`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpsertCampaignSpecialAdCategories {
    /// `EMPLOYMENT`.
    Employment,
    /// `CREDIT`.
    Credit,
    /// `FINANCIAL_PRODUCTS_SERVICES`.
    FinancialProductsServices,
    /// `HOUSING`.
    Housing,
    /// `ISSUES_ELECTIONS_POLITICS`.
    IssuesElectionsPolitics,
    /// `ONLINE_GAMBLING_AND_GAMING`.
    OnlineGamblingAndGaming,
    /// `NONE`.
    None,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    UpsertCampaignSpecialAdCategories { Employment = "EMPLOYMENT", Credit = "CREDIT",
    FinancialProductsServices = "FINANCIAL_PRODUCTS_SERVICES", Housing = "HOUSING",
    IssuesElectionsPolitics = "ISSUES_ELECTIONS_POLITICS", OnlineGamblingAndGaming =
    "ONLINE_GAMBLING_AND_GAMING", None = "NONE" }
);

/// The allowed values `messagingPlatforms` of `UpsertAdsetDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/UpsertAdsetDTO/properties/messagingPlatforms`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpsertAdsetMessagingPlatforms {
    /// `WHATSAPP`.
    Whatsapp,
    /// `MESSENGER`.
    Messenger,
    /// `INSTAGRAM_DIRECT`.
    InstagramDirect,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    UpsertAdsetMessagingPlatforms { Whatsapp = "WHATSAPP", Messenger = "MESSENGER",
    InstagramDirect = "INSTAGRAM_DIRECT" }
);

/// The allowed values `mediaType` of `UpsertAdDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/UpsertAdDTO/properties/mediaType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpsertAdMediaType {
    /// `SINGLE`.
    Single,
    /// `CAROUSEL`.
    Carousel,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(UpsertAdMediaType { Single = "SINGLE", Carousel = "CAROUSEL" });

/// The allowed values `groupBy` of `google-get-reporting`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1reporting/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GoogleGetReportingGroupBy {
    /// `date`.
    Date,
    /// `week`.
    Week,
    /// `month`.
    Month,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    GoogleGetReportingGroupBy { Date = "date", Week = "week", Month = "month" }
);

/// The allowed values `item` of `fields`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1reporting/get/parameters/6/schema/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GoogleGetReportingFieldsItem {
    /// `impressions`.
    Impressions,
    /// `clicks`.
    Clicks,
    /// `cost_micros`.
    CostMicros,
    /// `average_cpc`.
    AverageCpc,
    /// `conversions`.
    Conversions,
    /// `average_cpm`.
    AverageCpm,
    /// `cost_per_conversion`.
    CostPerConversion,
    /// `ctr`.
    Ctr,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    GoogleGetReportingFieldsItem { Impressions = "impressions", Clicks = "clicks",
    CostMicros = "cost_micros", AverageCpc = "average_cpc", Conversions = "conversions",
    AverageCpm = "average_cpm", CostPerConversion = "cost_per_conversion", Ctr = "ctr" }
);

/// The allowed values `type` of `google-get-conversions`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1conversions/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GoogleGetConversionsType {
    /// `AD_MANAGER`.
    AdManager,
    /// `AD_WORDS`.
    AdWords,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    GoogleGetConversionsType { AdManager = "AD_MANAGER", AdWords = "AD_WORDS" }
);

/// The allowed values `type` of `UpsertConversionDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/UpsertConversionDTO/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpsertConversionType {
    /// `UPLOAD_CLICKS`.
    UploadClicks,
    /// `UPLOAD_CALLS`.
    UploadCalls,
    /// `WEBPAGE`.
    Webpage,
    /// `LEAD_FORM_SUBMIT`.
    LeadFormSubmit,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    UpsertConversionType { UploadClicks = "UPLOAD_CLICKS", UploadCalls = "UPLOAD_CALLS",
    Webpage = "WEBPAGE", LeadFormSubmit = "LEAD_FORM_SUBMIT" }
);

/// The allowed values `countingType` of `UpsertConversionDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/UpsertConversionDTO/properties/countingType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpsertConversionCountingType {
    /// `ONE_PER_CLICK`.
    OnePerClick,
    /// `MANY_PER_CLICK`.
    ManyPerClick,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    UpsertConversionCountingType { OnePerClick = "ONE_PER_CLICK", ManyPerClick =
    "MANY_PER_CLICK" }
);

/// The allowed values `attributionModel` of `UpsertConversionDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/UpsertConversionDTO/properties/attributionModel`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpsertConversionAttributionModel {
    /// `GOOGLE_SEARCH_ATTRIBUTION_DATA_DRIVEN`.
    GoogleSearchAttributionDataDriven,
    /// `GOOGLE_ADS_LAST_CLICK`.
    GoogleAdsLastClick,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    UpsertConversionAttributionModel { GoogleSearchAttributionDataDriven =
    "GOOGLE_SEARCH_ATTRIBUTION_DATA_DRIVEN", GoogleAdsLastClick = "GOOGLE_ADS_LAST_CLICK"
    }
);

/// The allowed values `advertisingChannelType` of `CampaignDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/CampaignDTO/properties/advertisingChannelType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignAdvertisingChannelType {
    /// `SEARCH`.
    Search,
    /// `DISCOVERY`.
    Discovery,
    /// `DISPLAY`.
    Display,
    /// `HOTEL`.
    Hotel,
    /// `LOCAL`.
    Local,
    /// `MULTI_CHANNEL`.
    MultiChannel,
    /// `PERFORMANCE_MAX`.
    PerformanceMax,
    /// `DEMAND_GEN`.
    DemandGen,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CampaignAdvertisingChannelType { Search = "SEARCH", Discovery = "DISCOVERY", Display
    = "DISPLAY", Hotel = "HOTEL", Local = "LOCAL", MultiChannel = "MULTI_CHANNEL",
    PerformanceMax = "PERFORMANCE_MAX", DemandGen = "DEMAND_GEN" }
);

/// The allowed values `advertisingChannelSubType` of `CampaignDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/CampaignDTO/properties/advertisingChannelSubType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignAdvertisingChannelSubType {
    /// `DEMAND_GEN`.
    DemandGen,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(CampaignAdvertisingChannelSubType { DemandGen = "DEMAND_GEN" });

/// The allowed values `goalType` of `CampaignDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/CampaignDTO/properties/goalType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignGoalType {
    /// `WEBSITE_TRAFFIC`.
    WebsiteTraffic,
    /// `LEAD`.
    Lead,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(CampaignGoalType { WebsiteTraffic = "WEBSITE_TRAFFIC", Lead = "LEAD" });

/// The allowed values `mediaType` of `GoogleAdContentDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleAdContentDTO/properties/mediaType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GoogleAdContentMediaType {
    /// `IMAGE`.
    Image,
    /// `VIDEO`.
    Video,
    /// `CAROUSEL`.
    Carousel,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    GoogleAdContentMediaType { Image = "IMAGE", Video = "VIDEO", Carousel = "CAROUSEL" }
);

/// The allowed values `publishingStatus` of `GoogleAdContentDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleAdContentDTO/properties/publishingStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PublishingStatus {
    /// `DRAFT`.
    Draft,
    /// `SCHEDULED`.
    Scheduled,
    /// `PUBLISHED`.
    Published,
    /// `PUBLISHING`.
    Publishing,
    /// `FAILED`.
    Failed,
    /// `IN_REVIEW`.
    InReview,
    /// `PAUSED`.
    Paused,
    /// `ARCHIVED`.
    Archived,
    /// `WITH_ISSUES`.
    WithIssues,
    /// `REJECTED`.
    Rejected,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    PublishingStatus { Draft = "DRAFT", Scheduled = "SCHEDULED", Published = "PUBLISHED",
    Publishing = "PUBLISHING", Failed = "FAILED", InReview = "IN_REVIEW", Paused =
    "PAUSED", Archived = "ARCHIVED", WithIssues = "WITH_ISSUES", Rejected = "REJECTED" }
);

/// The allowed values `type` of `GoogleMediaDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleMediaDTO/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GoogleMediaType {
    /// `IMAGE`.
    Image,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(GoogleMediaType { Image = "IMAGE" });

/// The allowed values `callToActionLabel` of `GoogleAdContentDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleAdContentDTO/properties/callToActionLabel`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GoogleAdContentCallToActionLabel {
    /// `AUTOMATED`.
    Automated,
    /// `LEARN_MORE`.
    LearnMore,
    /// `GET_QUOTE`.
    GetQuote,
    /// `APPLY_NOW`.
    ApplyNow,
    /// `SIGN_UP`.
    SignUp,
    /// `CONTACT_US`.
    ContactUs,
    /// `SUBSCRIBE`.
    Subscribe,
    /// `DOWNLOAD`.
    Download,
    /// `BOOK_NOW`.
    BookNow,
    /// `SHOP_NOW`.
    ShopNow,
    /// `BUY_NOW`.
    BuyNow,
    /// `DONATE_NOW`.
    DonateNow,
    /// `ORDER_NOW`.
    OrderNow,
    /// `PLAY_NOW`.
    PlayNow,
    /// `SEE_MORE`.
    SeeMore,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    GoogleAdContentCallToActionLabel { Automated = "AUTOMATED", LearnMore = "LEARN_MORE",
    GetQuote = "GET_QUOTE", ApplyNow = "APPLY_NOW", SignUp = "SIGN_UP", ContactUs =
    "CONTACT_US", Subscribe = "SUBSCRIBE", Download = "DOWNLOAD", BookNow = "BOOK_NOW",
    ShopNow = "SHOP_NOW", BuyNow = "BUY_NOW", DonateNow = "DONATE_NOW", OrderNow =
    "ORDER_NOW", PlayNow = "PLAY_NOW", SeeMore = "SEE_MORE" }
);

/// The allowed values `item` of `placements`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleAdContentDTO/properties/placements/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Item {
    /// `GMAIL`.
    Gmail,
    /// `YOUTUBE_IN_STREAM`.
    YoutubeInStream,
    /// `YOUTUBE_SHORTS`.
    YoutubeShorts,
    /// `YOUTUBE_IN_FEED`.
    YoutubeInFeed,
    /// `DISCOVER`.
    Discover,
    /// `DISPLAY`.
    Display,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    Item { Gmail = "GMAIL", YoutubeInStream = "YOUTUBE_IN_STREAM", YoutubeShorts =
    "YOUTUBE_SHORTS", YoutubeInFeed = "YOUTUBE_IN_FEED", Discover = "DISCOVER", Display =
    "DISPLAY" }
);

/// The allowed values `type` of `GoogleCampaignGoalDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleCampaignGoalDTO/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GoogleCampaignGoalType {
    /// `CONVERSIONS`.
    Conversions,
    /// `CLICK`.
    Click,
    /// `YOUTUBE_ENGAGEMENT`.
    YoutubeEngagement,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    GoogleCampaignGoalType { Conversions = "CONVERSIONS", Click = "CLICK",
    YoutubeEngagement = "YOUTUBE_ENGAGEMENT" }
);

/// The allowed values `dayOfWeek` of `GoogleAdScheduleDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/GoogleAdScheduleDTO/properties/dayOfWeek`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GoogleAdScheduleDayOfWeek {
    /// `FRIDAY`.
    Friday,
    /// `MONDAY`.
    Monday,
    /// `SATURDAY`.
    Saturday,
    /// `SUNDAY`.
    Sunday,
    /// `THURSDAY`.
    Thursday,
    /// `TUESDAY`.
    Tuesday,
    /// `UNKNOWN`.
    UnknownValue,
    /// `UNSPECIFIED`.
    Unspecified,
    /// `WEDNESDAY`.
    Wednesday,
    /// `ALL_DAYS`.
    AllDays,
    /// `MONDAY_TO_FRIDAY`.
    MondayToFriday,
    /// `SATURDAY_AND_SUNDAY`.
    SaturdayAndSunday,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    GoogleAdScheduleDayOfWeek { Friday = "FRIDAY", Monday = "MONDAY", Saturday =
    "SATURDAY", Sunday = "SUNDAY", Thursday = "THURSDAY", Tuesday = "TUESDAY",
    UnknownValue = "UNKNOWN", Unspecified = "UNSPECIFIED", Wednesday = "WEDNESDAY",
    AllDays = "ALL_DAYS", MondayToFriday = "MONDAY_TO_FRIDAY", SaturdayAndSunday =
    "SATURDAY_AND_SUNDAY" }
);

/// The allowed values `type` of `google-get-assets`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1assets/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GoogleGetAssetsType {
    /// `CALL`.
    Call,
    /// `SITELINK`.
    Sitelink,
    /// `LEAD_FORM`.
    LeadForm,
    /// `IMAGE`.
    Image,
    /// `TEXT`.
    Text,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    GoogleGetAssetsType { Call = "CALL", Sitelink = "SITELINK", LeadForm = "LEAD_FORM",
    Image = "IMAGE", Text = "TEXT" }
);

/// The allowed values `type` of `UpsertAssetsDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/UpsertAssetsDTO/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpsertAssetsType {
    /// `CALL`.
    Call,
    /// `SITELINK`.
    Sitelink,
    /// `LEAD_FORM`.
    LeadForm,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    UpsertAssetsType { Call = "CALL", Sitelink = "SITELINK", LeadForm = "LEAD_FORM" }
);

/// The allowed values `startMinute` of `AdScheduleTargetDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AdScheduleTargetDTO/properties/startMinute`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AdScheduleTargetStartMinute {
    /// `ZERO`.
    Zero,
    /// `FIFTEEN`.
    Fifteen,
    /// `THIRTY`.
    Thirty,
    /// `FORTY_FIVE`.
    FortyFive,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    AdScheduleTargetStartMinute { Zero = "ZERO", Fifteen = "FIFTEEN", Thirty = "THIRTY",
    FortyFive = "FORTY_FIVE" }
);

/// The allowed values `endMinute` of `AdScheduleTargetDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AdScheduleTargetDTO/properties/endMinute`.
///
/// The same as [`AdScheduleTargetStartMinute`].
pub type AdScheduleTargetEndMinute = AdScheduleTargetStartMinute;

/// The allowed values `dayOfWeek` of `AdScheduleTargetDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AdScheduleTargetDTO/properties/dayOfWeek`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AdScheduleTargetDayOfWeek {
    /// `MONDAY`.
    Monday,
    /// `TUESDAY`.
    Tuesday,
    /// `WEDNESDAY`.
    Wednesday,
    /// `THURSDAY`.
    Thursday,
    /// `FRIDAY`.
    Friday,
    /// `SATURDAY`.
    Saturday,
    /// `SUNDAY`.
    Sunday,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    AdScheduleTargetDayOfWeek { Monday = "MONDAY", Tuesday = "TUESDAY", Wednesday =
    "WEDNESDAY", Thursday = "THURSDAY", Friday = "FRIDAY", Saturday = "SATURDAY", Sunday
    = "SUNDAY" }
);

/// The allowed values `callToActionType` of `LeadFormAssetPayloadDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LeadFormAssetPayloadDTO/properties/callToActionType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LeadFormAssetPayloadCallToActionType {
    /// `LEARN_MORE`.
    LearnMore,
    /// `GET_QUOTE`.
    GetQuote,
    /// `APPLY_NOW`.
    ApplyNow,
    /// `SIGN_UP`.
    SignUp,
    /// `CONTACT_US`.
    ContactUs,
    /// `SUBSCRIBE`.
    Subscribe,
    /// `DOWNLOAD`.
    Download,
    /// `BOOK_NOW`.
    BookNow,
    /// `GET_OFFER`.
    GetOffer,
    /// `REGISTER`.
    Register,
    /// `GET_INFO`.
    GetInfo,
    /// `REQUEST_DEMO`.
    RequestDemo,
    /// `JOIN_NOW`.
    JoinNow,
    /// `GET_STARTED`.
    GetStarted,
    /// `VISIT_SITE`.
    VisitSite,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    LeadFormAssetPayloadCallToActionType { LearnMore = "LEARN_MORE", GetQuote =
    "GET_QUOTE", ApplyNow = "APPLY_NOW", SignUp = "SIGN_UP", ContactUs = "CONTACT_US",
    Subscribe = "SUBSCRIBE", Download = "DOWNLOAD", BookNow = "BOOK_NOW", GetOffer =
    "GET_OFFER", Register = "REGISTER", GetInfo = "GET_INFO", RequestDemo =
    "REQUEST_DEMO", JoinNow = "JOIN_NOW", GetStarted = "GET_STARTED", VisitSite =
    "VISIT_SITE" }
);

/// The allowed values `desiredIntent` of `LeadFormAssetPayloadDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LeadFormAssetPayloadDTO/properties/desiredIntent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LeadFormAssetPayloadDesiredIntent {
    /// `LOW_INTENT`.
    LowIntent,
    /// `HIGH_INTENT`.
    HighIntent,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    LeadFormAssetPayloadDesiredIntent { LowIntent = "LOW_INTENT", HighIntent =
    "HIGH_INTENT" }
);

/// The allowed values `postSubmitCallToActionType` of `LeadFormAssetPayloadDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LeadFormAssetPayloadDTO/properties/postSubmitCallToActionType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LeadFormAssetPayloadPostSubmitCallToActionType {
    /// `VISIT_SITE`.
    VisitSite,
    /// `DOWNLOAD`.
    Download,
    /// `LEARN_MORE`.
    LearnMore,
    /// `SHOP_NOW`.
    ShopNow,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    LeadFormAssetPayloadPostSubmitCallToActionType { VisitSite = "VISIT_SITE", Download =
    "DOWNLOAD", LearnMore = "LEARN_MORE", ShopNow = "SHOP_NOW" }
);

/// The allowed values `entityType` of `google-get-entity`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1entity/get/parameters/5/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GoogleGetEntityEntityType {
    /// `CAMPAIGN`.
    Campaign,
    /// `ADGROUP`.
    Adgroup,
    /// `AD`.
    Ad,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    GoogleGetEntityEntityType { Campaign = "CAMPAIGN", Adgroup = "ADGROUP", Ad = "AD" }
);

/// The allowed values `type` of `google-get-target-interests`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1target-interests/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GoogleGetTargetInterestsType {
    /// `AFFINITY`.
    Affinity,
    /// `IN_MARKET`.
    InMarket,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    GoogleGetTargetInterestsType { Affinity = "AFFINITY", InMarket = "IN_MARKET" }
);

/// The allowed values `memberType` of `MemberDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/MemberDTO/properties/memberType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MemberMemberType {
    /// `KEYWORD`.
    Keyword,
    /// `URL`.
    Url,
    /// `APP`.
    App,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(MemberMemberType { Keyword = "KEYWORD", Url = "URL", App = "APP" });

/// The allowed values `type` of `google-upsert-segment`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1segments/put/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GoogleUpsertSegmentType {
    /// `CUSTOM_SEGMENTS`.
    CustomSegments,
    /// `WEBSITE_VISITOR`.
    WebsiteVisitor,
    /// `CUSTOMER_MATCH`.
    CustomerMatch,
    /// `LOOKALIKE`.
    Lookalike,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    GoogleUpsertSegmentType { CustomSegments = "CUSTOM_SEGMENTS", WebsiteVisitor =
    "WEBSITE_VISITOR", CustomerMatch = "CUSTOMER_MATCH", Lookalike = "LOOKALIKE" }
);

/// The allowed values `prepopulationStatus` of `RuleBasedUserListDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/RuleBasedUserListDTO/properties/prepopulationStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RuleBasedUserListPrepopulationStatus {
    /// `REQUESTED`.
    Requested,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(RuleBasedUserListPrepopulationStatus { Requested = "REQUESTED" });

/// The allowed values `name` of `RuleItemDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/RuleItemDTO/properties/name`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RuleItemName {
    /// `url__`.
    Url,
    /// `referrer__`.
    Referrer,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(RuleItemName { Url = "url__", Referrer = "referrer__" });

/// The allowed values `expansionLevel` of `UpsertSegmentDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/UpsertSegmentDTO/properties/expansionLevel`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpsertSegmentExpansionLevel {
    /// `BALANCED`.
    Balanced,
    /// `BROAD`.
    Broad,
    /// `NARROW`.
    Narrow,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    UpsertSegmentExpansionLevel { Balanced = "BALANCED", Broad = "BROAD", Narrow =
    "NARROW" }
);

/// The allowed values `type` of `google-get-segment-by-id`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1google~1segments~1{segmentId}/get/parameters/3/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GoogleGetSegmentType {
    /// `CUSTOM_SEGMENTS`.
    CustomSegments,
    /// `DATA_SEGMENTS`.
    DataSegments,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    GoogleGetSegmentType { CustomSegments = "CUSTOM_SEGMENTS", DataSegments =
    "DATA_SEGMENTS" }
);

/// The allowed values `mediaType` of `AdCampaignDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AdCampaignDTO/properties/mediaType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AdCampaignMediaType {
    /// `STANDARD_UPDATE`.
    StandardUpdate,
    /// `SINGLE_VIDEO`.
    SingleVideo,
    /// `CAROUSEL`.
    Carousel,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    AdCampaignMediaType { StandardUpdate = "STANDARD_UPDATE", SingleVideo =
    "SINGLE_VIDEO", Carousel = "CAROUSEL" }
);

/// The allowed values `type` of `LinkedInMediaDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LinkedInMediaDTO/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LinkedInMediaType {
    /// `video`.
    Video,
    /// `image`.
    Image,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(LinkedInMediaType { Video = "video", Image = "image" });

/// The allowed values `adBudgetOptimization` of `AdCampaignGroupDataDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AdCampaignGroupDataDTO/properties/adBudgetOptimization`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AdCampaignGroupDataAdBudgetOptimization {
    /// `MAXIMUM_DELIVERY`.
    MaximumDelivery,
    /// `COST_CAP`.
    CostCap,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    AdCampaignGroupDataAdBudgetOptimization { MaximumDelivery = "MAXIMUM_DELIVERY",
    CostCap = "COST_CAP" }
);

/// The allowed values `objectiveType` of `AdCampaignGroupDataDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/AdCampaignGroupDataDTO/properties/objectiveType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AdCampaignGroupDataObjectiveType {
    /// `LEAD_GENERATION`.
    LeadGeneration,
    /// `WEBSITE_VISIT`.
    WebsiteVisit,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    AdCampaignGroupDataObjectiveType { LeadGeneration = "LEAD_GENERATION", WebsiteVisit =
    "WEBSITE_VISIT" }
);

/// The allowed values `callToActionLabel` of `PostSubmissionCallToActionDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/PostSubmissionCallToActionDTO/properties/callToActionLabel`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PostSubmissionCallToActionCallToActionLabel {
    /// `VISIT_COMPANY_WEBSITE`.
    VisitCompanyWebsite,
    /// `DOWNLOAD_NOW`.
    DownloadNow,
    /// `TRY_NOW`.
    TryNow,
    /// `VIEW_NOW`.
    ViewNow,
    /// `LEARN_MORE`.
    LearnMore,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    PostSubmissionCallToActionCallToActionLabel { VisitCompanyWebsite =
    "VISIT_COMPANY_WEBSITE", DownloadNow = "DOWNLOAD_NOW", TryNow = "TRY_NOW", ViewNow =
    "VIEW_NOW", LearnMore = "LEARN_MORE" }
);

/// The allowed values `state` of `LinkedInCreateLeadFormBodyDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LinkedInCreateLeadFormBodyDTO/properties/state`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LinkedInCreateLeadFormBodyState {
    /// `PUBLISHED`.
    Published,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(LinkedInCreateLeadFormBodyState { Published = "PUBLISHED" });

/// The allowed values `operationType` of `LinkedInUpdateAdStatusBodyDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LinkedInUpdateAdStatusBodyDTO/properties/operationType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LinkedInUpdateAdStatusBodyOperationType {
    /// `PAUSED`.
    Paused,
    /// `ARCHIVED`.
    Archived,
    /// `RESUME`.
    Resume,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    LinkedInUpdateAdStatusBodyOperationType { Paused = "PAUSED", Archived = "ARCHIVED",
    Resume = "RESUME" }
);

/// The allowed values `type` of `LinkedInUpdateAdStatusBodyDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/LinkedInUpdateAdStatusBodyDTO/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LinkedInUpdateAdStatusBodyType {
    /// `adGroup`.
    AdGroup,
    /// `adCampaign`.
    AdCampaign,
    /// `ad`.
    Ad,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    LinkedInUpdateAdStatusBodyType { AdGroup = "adGroup", AdCampaign = "adCampaign", Ad =
    "ad" }
);

/// The allowed values `pivot` of `li-get-ad-analytics`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1reporting/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LiGetAdAnalyticsPivot {
    /// `ACCOUNT`.
    Account,
    /// `CAMPAIGN`.
    Campaign,
    /// `CAMPAIGN_GROUP`.
    CampaignGroup,
    /// `CREATIVE`.
    Creative,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    LiGetAdAnalyticsPivot { Account = "ACCOUNT", Campaign = "CAMPAIGN", CampaignGroup =
    "CAMPAIGN_GROUP", Creative = "CREATIVE" }
);

/// The allowed values `groupBy` of `li-get-ad-analytics`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1reporting/get/parameters/3/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LiGetAdAnalyticsGroupBy {
    /// `day`.
    Day,
    /// `month`.
    Month,
    /// `year`.
    Year,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(LiGetAdAnalyticsGroupBy { Day = "day", Month = "month", Year = "year" });
