// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Ad manager.

use crate::runtime as rt;

/// The allowed values `item` of `fields`.
///
/// Requests send it.
///
/// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1facebook~1reporting/get/parameters/2/schema/items`.
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
    /// `ctr`.
    Ctr,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    FbGetReportingFieldsItem { Impressions = "impressions", Clicks = "clicks", Spend =
    "spend", Cpc = "cpc", CostPerConversion = "cost_per_conversion", Conversions =
    "conversions", Cpm = "cpm", Reach = "reach", Frequency = "frequency", Ctr = "ctr" }
);

/// The allowed values `type` of `FormQuestion`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/ad_manager.yaml#/components/schemas/FormQuestion/properties/type`.
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
    /// `MARITIAL_STATUS`.
    MaritialStatus,
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
    LastName = "LAST_NAME", MaritialStatus = "MARITIAL_STATUS", MilitaryStatus =
    "MILITARY_STATUS", Phone = "PHONE", PostCode = "POST_CODE", RelationshipStatus =
    "RELATIONSHIP_STATUS", State = "STATE", StreetAddress = "STREET_ADDRESS", WorkEmail =
    "WORK_EMAIL", WorkPhoneNumber = "WORK_PHONE_NUMBER", Zip = "ZIP", ShortAnswer =
    "SHORT_ANSWER" }
);

/// The allowed values `item` of `fields`.
///
/// Requests send it.
///
/// Document: `api/v3/ad_manager.yaml#/paths/~1ad-publishing~1linkedin~1reporting/get/parameters/7/schema/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FieldsItem {
    /// `clicks`.
    Clicks,
    /// `oneClickLeads`.
    OneClickLeads,
    /// `costInLocalCurrency`.
    CostInLocalCurrency,
    /// `impressions`.
    Impressions,
    /// `costInUsd`.
    CostInUsd,
    /// `ctr`.
    Ctr,
    /// `cpc`.
    Cpc,
    /// `cpm`.
    Cpm,
    /// `cpl`.
    Cpl,
    /// `externalWebsitePostClickConversions`.
    ExternalWebsitePostClickConversions,
    /// `conversionRate`.
    ConversionRate,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    FieldsItem { Clicks = "clicks", OneClickLeads = "oneClickLeads", CostInLocalCurrency
    = "costInLocalCurrency", Impressions = "impressions", CostInUsd = "costInUsd", Ctr =
    "ctr", Cpc = "cpc", Cpm = "cpm", Cpl = "cpl", ExternalWebsitePostClickConversions =
    "externalWebsitePostClickConversions", ConversionRate = "conversionRate" }
);
