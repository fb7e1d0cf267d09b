// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Opportunities.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Opportunities::search`](super::Opportunities::search): `GET /opportunities/search`.
pub type Search = rt::Operation<kinds::Search>;

impl Search {
    /// Text to search for, such as a name or an e-mail address.
    ///
    /// `q`: text; for example `john@deo.com`.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.0.query::<String>("q", &q.into());
        self
    }

    /// `open`, `won`, `lost` or `abandoned`; `all` is only for searching.
    ///
    /// `status`: one of `open`, `won`, `lost`, `abandoned`, `all`; for example `open`.
    pub fn status(mut self, status: impl Into<models::Status>) -> Self {
        self.0.query::<models::Status>("status", &status.into());
        self
    }

    /// Id of a campaign: of advertising, of affiliates or of messages, as the family
    /// goes.
    ///
    /// `campaignId`: text; for example `Y2I9XM7aO1hncuSOlc9L`.
    pub fn campaign_id(mut self, campaign_id: impl Into<String>) -> Self {
        self.0.query::<String>("campaignId", &campaign_id.into());
        self
    }

    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `123akv4LFn6C9frZoy3e`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.0.query::<String>("id", &id.into());
        self
    }

    /// How to sort, such as `added_asc`.
    ///
    /// `order`: text; for example `added_asc`.
    pub fn order(mut self, order: impl Into<String>) -> Self {
        self.0.query::<String>("order", &order.into());
        self
    }

    /// End of the span, written mm-dd-yyyy.
    ///
    /// `endDate`: text; for example `mm-dd-yyyy`.
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.0.query::<String>("endDate", &end_date.into());
        self
    }

    /// One half of the cursor: a time in milliseconds.
    ///
    /// `startAfter`: whole number; for example `1628008053263`.
    #[inline]
    pub fn start_after(mut self, start_after: i64) -> Self {
        self.0.query::<i64>("startAfter", &start_after);
        self
    }

    /// The other half of the cursor: the id of the last record.
    ///
    /// `startAfterId`: text; for example `UIaE1WjAwWKdlyD7osQI`.
    pub fn start_after_id(mut self, start_after_id: impl Into<String>) -> Self {
        self.0.query::<String>("startAfterId", &start_after_id.into());
        self
    }

    /// Beginning of the span, written mm-dd-yyyy.
    ///
    /// `date`: text; for example `mm-dd-yyyy`.
    pub fn date(mut self, date: impl Into<String>) -> Self {
        self.0.query::<String>("date", &date.into());
        self
    }

    /// Country of an address, mostly as a code of two letters such as `US`.
    ///
    /// `country`: text; for example `US`.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.0.query::<String>("country", &country.into());
        self
    }

    /// Which page of a list, counted from 1 in most operations and from 0 in some; in
    /// submissions a page on the web.
    ///
    /// `page`: whole number; `1` where nothing is sent; for example `1`.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.query::<i64>("page", &page);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number, at most 100; `20` where nothing is sent; for example `20`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// Adds the tasks of the contact.
    ///
    /// `getTasks`: flag; for example `false`.
    #[inline]
    pub fn get_tasks(mut self, get_tasks: bool) -> Self {
        self.0.query::<bool>("getTasks", &get_tasks);
        self
    }

    /// Adds the notes of the contact.
    ///
    /// `getNotes`: flag; for example `false`.
    #[inline]
    pub fn get_notes(mut self, get_notes: bool) -> Self {
        self.0.query::<bool>("getNotes", &get_notes);
        self
    }

    /// Adds the appointments of the contact.
    ///
    /// `getCalendarEvents`: flag; for example `false`.
    #[inline]
    pub fn get_calendar_events(mut self, get_calendar_events: bool) -> Self {
        self.0.query::<bool>("getCalendarEvents", &get_calendar_events);
        self
    }

    /// Id of a pipeline; the list of pipelines has it.
    ///
    /// `pipelineId`: text; for example `bCkKGpDsyPP4peuKowkG`.
    pub fn pipeline_id(mut self, pipeline_id: impl Into<String>) -> Self {
        self.0.query::<String>("pipelineId", &pipeline_id.into());
        self
    }

    /// Id of a stage within its pipeline.
    ///
    /// `pipelineStageId`: text; for example `7915dedc-8f18-44d5-8bc3-77c04e994a10`.
    pub fn pipeline_stage_id(mut self, pipeline_stage_id: impl Into<String>) -> Self {
        self.0.query::<String>("pipelineStageId", &pipeline_stage_id.into());
        self
    }

    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `WFwVrSSjZ2CNHbZThQX2`.
    pub fn contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.0.query::<String>("contactId", &contact_id.into());
        self
    }

    /// Id of the user who is responsible for it; searches take several.
    ///
    /// `assignedTo`: text; for example `082goXVW3lIExEQPOnd3`.
    pub fn assigned_to(mut self, assigned_to: impl Into<String>) -> Self {
        self.0.query::<String>("assignedTo", &assigned_to.into());
        self
    }
}

/// A request of [`Opportunities::search_advanced`](super::Opportunities::search_advanced): `POST /opportunities/search`.
pub type SearchAdvanced = rt::Operation<kinds::SearchAdvanced>;

impl SearchAdvanced {
    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `query`: text; for example `john@deo.com`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.field::<String>("query", &query.into());
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; for example `20`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.field::<i64>("limit", &limit);
        self
    }

    /// Which page of a list, counted from 1 in most operations and from 0 in some; in
    /// submissions a page on the web.
    ///
    /// `page`: whole number, at least 0; for example `0`.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.field::<i64>("page", &page);
        self
    }

    /// The cursor, as it stands on the last record of the page before; it mixes numbers and
    /// texts.
    ///
    /// `searchAfter`: list of JSON values; for example `[1625203104328,"yWQobCRIhRguQtD2llvk"]`.
    pub fn search_after(mut self, search_after: impl Into<rt::List<rt::Json>>) -> Self {
        self.0.field::<rt::List<rt::Json>>("searchAfter", &search_after.into());
        self
    }

    /// What shall come along with each deal.
    ///
    /// `additionalDetails`: an object, `AdditionalDetails`.
    #[inline]
    pub fn additional_details(
        mut self,
        additional_details: models::AdditionalDetails,
    ) -> Self {
        self.0
            .field::<
                models::AdditionalDetails,
            >("additionalDetails", &additional_details);
        self
    }

    /// `filters`: list of `SearchFilter`.
    pub fn filters(
        mut self,
        filters: impl Into<rt::List<models::SearchFilter>>,
    ) -> Self {
        self.0.field::<rt::List<models::SearchFilter>>("filters", &filters.into());
        self
    }

    /// `sort`: list of `SearchSort`.
    pub fn sort(mut self, sort: impl Into<rt::List<models::SearchSort>>) -> Self {
        self.0.field::<rt::List<models::SearchSort>>("sort", &sort.into());
        self
    }
}

/// A request of [`Opportunities::list_pipelines`](super::Opportunities::list_pipelines): `GET /opportunities/pipelines`.
pub type ListPipelines = rt::Operation<kinds::ListPipelines>;

/// A request of [`Opportunities::get`](super::Opportunities::get): `GET /opportunities/{id}`.
pub type Get = rt::Operation<kinds::Get>;

/// A request of [`Opportunities::update`](super::Opportunities::update): `PUT /opportunities/{id}`.
pub type Update = rt::Operation<kinds::Update>;

impl Update {
    /// Id of a pipeline; the list of pipelines has it.
    ///
    /// `pipelineId`: text; for example `bCkKGpDsyPP4peuKowkG`.
    pub fn pipeline_id(mut self, pipeline_id: impl Into<String>) -> Self {
        self.0.field::<String>("pipelineId", &pipeline_id.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `First Opps`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Id of a stage within its pipeline.
    ///
    /// `pipelineStageId`: text; for example `7915dedc-8f18-44d5-8bc3-77c04e994a10`.
    pub fn pipeline_stage_id(mut self, pipeline_stage_id: impl Into<String>) -> Self {
        self.0.field::<String>("pipelineStageId", &pipeline_stage_id.into());
        self
    }

    /// `open`, `won`, `lost` or `abandoned`; `all` is only for searching.
    ///
    /// `status`: one of `open`, `won`, `lost`, `abandoned`, `all`; for example `open`.
    pub fn status(mut self, status: impl Into<models::Status>) -> Self {
        self.0.field::<models::Status>("status", &status.into());
        self
    }

    /// Value of the deal, as a plain number without a currency.
    ///
    /// `monetaryValue`: number; for example `220`.
    #[inline]
    pub fn monetary_value(mut self, monetary_value: f64) -> Self {
        self.0.field::<f64>("monetaryValue", &monetary_value);
        self
    }

    /// `forecastExpectedCloseDate`: date (`YYYY-MM-DD`); for example `2026-04-23`.
    pub fn forecast_expected_close_date(
        mut self,
        forecast_expected_close_date: impl Into<String>,
    ) -> Self {
        self.0
            .field::<
                String,
            >("forecastExpectedCloseDate", &forecast_expected_close_date.into());
        self
    }

    /// `forecastProbability`: number; for example `20`.
    #[inline]
    pub fn forecast_probability(mut self, forecast_probability: f64) -> Self {
        self.0.field::<f64>("forecastProbability", &forecast_probability);
        self
    }

    /// Id of the user who is responsible for it; searches take several.
    ///
    /// `assignedTo`: text; for example `082goXVW3lIExEQPOnd3`.
    pub fn assigned_to(mut self, assigned_to: impl Into<String>) -> Self {
        self.0.field::<String>("assignedTo", &assigned_to.into());
        self
    }

    /// In requests each names its field by `id` or `key` and has `field_value`; in answers
    /// it has `id` and `fieldValue`.
    ///
    /// `customFields`: list of `UpdateOpportunityCustomFieldsItem`.
    pub fn custom_fields(
        mut self,
        custom_fields: impl Into<rt::List<models::UpdateOpportunityCustomFieldsItem>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::UpdateOpportunityCustomFieldsItem>,
            >("customFields", &custom_fields.into());
        self
    }
}

/// A request of [`Opportunities::delete`](super::Opportunities::delete): `DELETE /opportunities/{id}`.
pub type Delete = rt::Operation<kinds::Delete>;

/// A request of [`Opportunities::update_status`](super::Opportunities::update_status): `PUT /opportunities/{id}/status`.
pub type UpdateStatus = rt::Operation<kinds::UpdateStatus>;

impl UpdateStatus {
    /// Why the deal was lost; the list of reasons has the ids.
    ///
    /// `lostReasonId`: text; for example `CLu7BaljjqrEjBGKTNNe`.
    pub fn lost_reason_id(mut self, lost_reason_id: impl Into<String>) -> Self {
        self.0.field::<String>("lostReasonId", &lost_reason_id.into());
        self
    }
}

/// A request of [`Opportunities::upsert`](super::Opportunities::upsert): `POST /opportunities/upsert`.
pub type Upsert = rt::Operation<kinds::Upsert>;

impl Upsert {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `yWQobCRIhRguQtD2llvk`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.0.field::<String>("id", &id.into());
        self
    }

    /// Ids of users who follow the deal.
    ///
    /// `followers`: list of texts; for example `["LiKJ2vnRg5ETM8Z19K7"]`.
    pub fn followers(mut self, followers: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("followers", &followers.into());
        self
    }

    /// True takes everybody off.
    ///
    /// `isRemoveAllFollowers`: flag; for example `true`.
    #[inline]
    pub fn is_remove_all_followers(mut self, is_remove_all_followers: bool) -> Self {
        self.0.field::<bool>("isRemoveAllFollowers", &is_remove_all_followers);
        self
    }

    /// Whether `followers` are added or removed.
    ///
    /// `followersActionType`: one of `add`, `remove`; for example `add`.
    pub fn followers_action_type(
        mut self,
        followers_action_type: impl Into<models::UpsertOpportunityFollowersActionType>,
    ) -> Self {
        self.0
            .field::<
                models::UpsertOpportunityFollowersActionType,
            >("followersActionType", &followers_action_type.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `opportunity name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// `open`, `won`, `lost` or `abandoned`; `all` is only for searching.
    ///
    /// `status`: one of `open`, `won`, `lost`, `abandoned`, `all`; for example `open`.
    pub fn status(mut self, status: impl Into<models::Status>) -> Self {
        self.0.field::<models::Status>("status", &status.into());
        self
    }

    /// Id of a stage within its pipeline.
    ///
    /// `pipelineStageId`: text; for example `7915dedc-8f18-44d5-8bc3-77c04e994a10`.
    pub fn pipeline_stage_id(mut self, pipeline_stage_id: impl Into<String>) -> Self {
        self.0.field::<String>("pipelineStageId", &pipeline_stage_id.into());
        self
    }

    /// Value of the deal, as a plain number without a currency.
    ///
    /// `monetaryValue`: number; for example `220`.
    #[inline]
    pub fn monetary_value(mut self, monetary_value: f64) -> Self {
        self.0.field::<f64>("monetaryValue", &monetary_value);
        self
    }

    /// `forecastExpectedCloseDate`: date (`YYYY-MM-DD`); for example `2026-04-23`.
    pub fn forecast_expected_close_date(
        mut self,
        forecast_expected_close_date: impl Into<String>,
    ) -> Self {
        self.0
            .field::<
                String,
            >("forecastExpectedCloseDate", &forecast_expected_close_date.into());
        self
    }

    /// `forecastProbability`: number; for example `20`.
    #[inline]
    pub fn forecast_probability(mut self, forecast_probability: f64) -> Self {
        self.0.field::<f64>("forecastProbability", &forecast_probability);
        self
    }

    /// Id of the user who is responsible for it; searches take several.
    ///
    /// `assignedTo`: text; for example `082goXVW3lIExEQPOnd3`.
    pub fn assigned_to(mut self, assigned_to: impl Into<String>) -> Self {
        self.0.field::<String>("assignedTo", &assigned_to.into());
        self
    }

    /// Why the deal was lost; the list of reasons has the ids.
    ///
    /// `lostReasonId`: text; for example `CLu7BaljjqrEjBGKTNNe`.
    pub fn lost_reason_id(mut self, lost_reason_id: impl Into<String>) -> Self {
        self.0.field::<String>("lostReasonId", &lost_reason_id.into());
        self
    }

    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text.
    pub fn contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.0.field::<String>("contactId", &contact_id.into());
        self
    }
}

/// A request of [`Opportunities::create`](super::Opportunities::create): `POST /opportunities/`.
pub type Create = rt::Operation<kinds::Create>;

impl Create {
    /// Id of a stage within its pipeline.
    ///
    /// `pipelineStageId`: text; for example `7915dedc-8f18-44d5-8bc3-77c04e994a10`.
    pub fn pipeline_stage_id(mut self, pipeline_stage_id: impl Into<String>) -> Self {
        self.0.field::<String>("pipelineStageId", &pipeline_stage_id.into());
        self
    }

    /// Value of the deal, as a plain number without a currency.
    ///
    /// `monetaryValue`: number; for example `220`.
    #[inline]
    pub fn monetary_value(mut self, monetary_value: f64) -> Self {
        self.0.field::<f64>("monetaryValue", &monetary_value);
        self
    }

    /// `forecastExpectedCloseDate`: date (`YYYY-MM-DD`); for example `2026-04-23`.
    pub fn forecast_expected_close_date(
        mut self,
        forecast_expected_close_date: impl Into<String>,
    ) -> Self {
        self.0
            .field::<
                String,
            >("forecastExpectedCloseDate", &forecast_expected_close_date.into());
        self
    }

    /// `forecastProbability`: number; for example `20`.
    #[inline]
    pub fn forecast_probability(mut self, forecast_probability: f64) -> Self {
        self.0.field::<f64>("forecastProbability", &forecast_probability);
        self
    }

    /// Id of the user who is responsible for it; searches take several.
    ///
    /// `assignedTo`: text; for example `082goXVW3lIExEQPOnd3`.
    pub fn assigned_to(mut self, assigned_to: impl Into<String>) -> Self {
        self.0.field::<String>("assignedTo", &assigned_to.into());
        self
    }

    /// In requests each names its field by `id` or `key` and has `field_value`; in answers
    /// it has `id` and `fieldValue`.
    ///
    /// `customFields`: list of `CreateCustomFieldsItem`.
    pub fn custom_fields(
        mut self,
        custom_fields: impl Into<rt::List<models::CreateCustomFieldsItem>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::CreateCustomFieldsItem>,
            >("customFields", &custom_fields.into());
        self
    }
}
