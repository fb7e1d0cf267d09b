// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Surveys.

use crate::runtime as rt;

/// The schema `GetSurveysSubmissionSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/surveys.yaml#/components/schemas/GetSurveysSubmissionSuccessfulResponseDto`.
#[doc(alias = "GetSurveysSubmissionSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSurveysSubmissionResponse {
    /// `submissions`: list of `Submission`.
    pub submissions: rt::List<Submission>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `Meta`.
    pub meta: Option<Meta>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetSurveysSubmissionResponse { submissions = "submissions", meta = "meta" });

/// The schema `SubmissionSchema`.
///
/// Answers hold it.
///
/// Document: `api/surveys.yaml#/components/schemas/SubmissionSchema`.
#[doc(alias = "SubmissionSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Submission {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `be759b9a-c3ec-4b29-ba07-fc3c89c77673`.
    pub id: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `9NkT25Vor1v4aQatFsv2`.
    pub contact_id: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2020-11-01T18:02:21.000Z`.
    pub created_at: Option<String>,
    /// The survey.
    ///
    /// `surveyId`: text; for example `jjusM6EOngDExnbo2DbU`.
    pub survey_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `test`.
    pub name: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `test@test.com`.
    pub email: Option<String>,
    /// All answers by field, and where they were given.
    ///
    /// `others`: an object, `Others`.
    pub others: Option<Others>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Submission { id = "id", contact_id = "contactId", created_at = "createdAt", survey_id
    = "surveyId", name = "name", email = "email", others = "others" }
);

/// The schema `othersSchema`.
///
/// Answers hold it.
///
/// Document: `api/surveys.yaml#/components/schemas/othersSchema`.
#[doc(alias = "othersSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Others {
    /// Stands for any standard field: the real key is the field's own name, found in
    /// `extra`.
    ///
    /// `__submissions_other_field__`: text; for example `john@deo.com`.
    pub submissions_other_field: Option<String>,
    /// Stands for any custom field: the real key is the field's id, found in `extra`.
    ///
    /// `__custom_field_id__`: text; for example `20`.
    pub custom_field_id: Option<String>,
    /// `eventData`: an object, `EventData`.
    pub event_data: Option<EventData>,
    /// The fields in the order of the survey.
    ///
    /// `fieldsOriSequance`: list of texts; for example `["full_name","first_name","last_name","phone","email"]`.
    pub fields_ori_sequance: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Others { submissions_other_field = "__submissions_other_field__", custom_field_id =
    "__custom_field_id__", event_data = "eventData", fields_ori_sequance =
    "fieldsOriSequance" }
);

/// The schema `EventDataSchema`.
///
/// Answers hold it.
///
/// Document: `api/surveys.yaml#/components/schemas/EventDataSchema`.
#[doc(alias = "EventDataSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventData {
    /// Facebook's id of the click that led here.
    ///
    /// `fbc`: text; for example `fb.1.123456789.987654321`.
    pub fbc: Option<String>,
    /// Facebook's id of the browser.
    ///
    /// `fbp`: text; for example `fbp.1.987654321.123456789`.
    pub fbp: Option<String>,
    /// The page on which the survey stood.
    ///
    /// `page`: an object, `PageDetails`.
    pub page: Option<PageDetails>,
    /// The kind of row, such as `folder`; in event data, the kind of event.
    ///
    /// `type`: text; for example `page-visit`.
    pub type_: Option<String>,
    /// Name of a host on the web; some answers put `https://` before it.
    ///
    /// `domain`: text; for example `example.com`.
    pub domain: Option<String>,
    /// `medium`: text; for example `survey`.
    pub medium: Option<String>,
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `Direct traffic`.
    pub source: Option<String>,
    /// Which edition it is: a number, a text or, for new agents, its whole content.
    ///
    /// `version`: text; for example `v3`.
    pub version: Option<String>,
    /// `adSource`: text; for example `example-ad-source`.
    pub ad_source: Option<String>,
    /// The survey's id, by the example of `medium`.
    ///
    /// `mediumId`: text; for example `medium-id-123`.
    pub medium_id: Option<String>,
    /// Id of the folder or record that this one lies in.
    ///
    /// `parentId`: text; for example `parent-id-456`.
    pub parent_id: Option<String>,
    /// The page from which the visitor came.
    ///
    /// `referrer`: text; for example `https://staging.gohighlevel.com`.
    pub referrer: Option<String>,
    /// `fbEventId`: text; for example `event-id-789`.
    pub fb_event_id: Option<String>,
    /// `timestamp`: whole number; for example `1234567890`.
    pub timestamp: Option<i64>,
    /// `parentName`: text; for example `Parent Survey`.
    pub parent_name: Option<String>,
    /// `fingerprint`: text; for example `example-fingerprint`.
    pub fingerprint: Option<String>,
    /// `pageVisitType`: text; for example `survey`.
    pub page_visit_type: Option<String>,
    /// `contactSessionIds`: an object, `ContactSessionIds`, null is a value of its own.
    pub contact_session_ids: Option<Option<ContactSessionIds>>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EventData { fbc = "fbc", fbp = "fbp", page = "page", type_ = "type", domain =
    "domain", medium = "medium", source = "source", version = "version", ad_source =
    "adSource", medium_id = "mediumId", parent_id = "parentId", referrer = "referrer",
    fb_event_id = "fbEventId", timestamp = "timestamp", parent_name = "parentName",
    fingerprint = "fingerprint", page_visit_type = "pageVisitType", contact_session_ids =
    "contactSessionIds" }
);

/// The schema `PageDetailsSchema`.
///
/// Answers hold it.
///
/// Document: `api/surveys.yaml#/components/schemas/PageDetailsSchema`.
#[doc(alias = "PageDetailsSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageDetails {
    /// Address on the web.
    ///
    /// `url`: text; for example `https://example.com`.
    pub url: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Example Page`.
    pub title: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PageDetails { url = "url", title = "title" });

/// The schema `ContactSessionIds`.
///
/// Answers hold it.
///
/// Document: `api/surveys.yaml#/components/schemas/ContactSessionIds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactSessionIds {
    /// `ids`: list of texts, null is a value of its own; for example `["session1","session2"]`.
    pub ids: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ContactSessionIds { ids = "ids" });

/// The schema `metaSchema`.
///
/// Answers hold it.
///
/// Document: `api/surveys.yaml#/components/schemas/metaSchema`.
#[doc(alias = "metaSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Meta {
    /// All submissions that match, on all pages.
    ///
    /// `total`: whole number; for example `1`.
    pub total: Option<i64>,
    /// `currentPage`: whole number; for example `1`.
    pub current_page: Option<i64>,
    /// Null on the last page.
    ///
    /// `nextPage`: whole number, null is a value of its own.
    pub next_page: Option<Option<i64>>,
    /// Null on the first page.
    ///
    /// `prevPage`: whole number, null is a value of its own.
    pub prev_page: Option<Option<i64>>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Meta { total = "total", current_page = "currentPage", next_page = "nextPage",
    prev_page = "prevPage" }
);

/// The schema `GetSurveysSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/surveys.yaml#/components/schemas/GetSurveysSuccessfulResponseDto`.
#[doc(alias = "GetSurveysSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSurveysResponse {
    /// `surveys`: list of `GetSurveys`.
    pub surveys: rt::List<GetSurveys>,
    /// All surveys, not those of this answer.
    ///
    /// `total`: whole number; for example `20`.
    pub total: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetSurveysResponse { surveys = "surveys", total = "total" });

/// The schema `GetSurveysSchema`.
///
/// Answers hold it.
///
/// Document: `api/surveys.yaml#/components/schemas/GetSurveysSchema`.
#[doc(alias = "GetSurveysSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSurveys {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `I5GFa3d3cKjojpe4VVUx`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Survey 1`.
    pub name: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetSurveys { id = "id", name = "name", location_id = "locationId" });
