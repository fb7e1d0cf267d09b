// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Opportunities.

use super::{
    CustomFieldResponse, PipelineStage, PipelinesResponseColorRenderMode,
    SearchMetaResponse, SearchOpportunitiesContactResponse,
};

use crate::runtime as rt;

/// The schema `SearchSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/opportunities.yaml#/components/schemas/SearchSuccessfulResponseDto`.
#[doc(alias = "SearchSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// `opportunities`: list of `SearchOpportunitiesResponse`; for example `[]`.
    pub opportunities: rt::List<SearchOpportunitiesResponse>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `SearchMetaResponse`.
    pub meta: Option<SearchMetaResponse>,
    /// Sums over all matches; their form is not documented.
    ///
    /// `aggregations`: any JSON value.
    pub aggregations: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SearchResponse { opportunities = "opportunities", meta = "meta", aggregations =
    "aggregations" }
);

/// The schema `SearchOpportunitiesResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/opportunities.yaml#/components/schemas/SearchOpportunitiesResponseSchema`.
#[doc(alias = "SearchOpportunitiesResponseSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOpportunitiesResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `yWQobCRIhRguQtD2llvk`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `testing`.
    pub name: Option<String>,
    /// Value of the deal, as a plain number without a currency.
    ///
    /// `monetaryValue`: number; for example `500`.
    pub monetary_value: Option<f64>,
    /// Id of a pipeline; the list of pipelines has it.
    ///
    /// `pipelineId`: text; for example `VDm7RPYC2GLUvdpKmBfC`.
    pub pipeline_id: Option<String>,
    /// Id of a stage within its pipeline.
    ///
    /// `pipelineStageId`: text; for example `e93ba61a-53b3-45e7-985a-c7732dbcdb69`.
    pub pipeline_stage_id: Option<String>,
    /// Id of the user who is responsible for it; searches take several.
    ///
    /// `assignedTo`: text; for example `zT46WSCPbudrq4zhWMk6`.
    pub assigned_to: Option<String>,
    /// `open`, `won`, `lost` or `abandoned`; `all` is only for searching.
    ///
    /// `status`: text; for example `open`.
    pub status: Option<String>,
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text.
    pub source: Option<String>,
    /// When the status last changed.
    ///
    /// `lastStatusChangeAt`: date and time (RFC 3339); for example `2021-08-03T04:55:17.355Z`.
    pub last_status_change_at: Option<String>,
    /// When the deal last moved to another stage.
    ///
    /// `lastStageChangeAt`: date and time (RFC 3339); for example `2021-08-03T04:55:17.355Z`.
    pub last_stage_change_at: Option<String>,
    /// When something last happened with the deal.
    ///
    /// `lastActionDate`: date and time (RFC 3339); for example `2021-08-03T04:55:17.355Z`.
    pub last_action_date: Option<String>,
    /// Counter of the search index; of no use to callers.
    ///
    /// `indexVersion`: whole number; for example `1`.
    pub index_version: Option<i64>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2021-08-03T04:55:17.355Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2021-08-03T04:55:17.355Z`.
    pub updated_at: Option<String>,
    /// `forecastExpectedCloseDate`: date (`YYYY-MM-DD`); for example `2026-05-20`.
    pub forecast_expected_close_date: Option<String>,
    /// `forecastOriginalCloseDate`: date (`YYYY-MM-DD`); for example `2026-05-01`.
    pub forecast_original_close_date: Option<String>,
    /// `forecastSlippageCount`: whole number; for example `2`.
    pub forecast_slippage_count: Option<i64>,
    /// `forecastDaysSlipped`: number; for example `19`.
    pub forecast_days_slipped: Option<f64>,
    /// `forecastLastSlippedAt`: date and time (RFC 3339); for example `2026-05-22T10:30:00.000Z`.
    pub forecast_last_slipped_at: Option<String>,
    /// `forecastProbability`: number; for example `20`.
    pub forecast_probability: Option<f64>,
    /// `effectiveProbability`: number; for example `40`.
    pub effective_probability: Option<f64>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `zT46WSCPbudrq4zhWMk6`.
    pub contact_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `zT46WSCPbudrq4zhW`.
    pub location_id: Option<String>,
    /// `contact`: an object, `SearchOpportunitiesContactResponse`.
    pub contact: Option<SearchOpportunitiesContactResponse>,
    /// Notes that people have written on it; in searches a flag that brings them along.
    ///
    /// `notes`: list of JSON values; for example `[]`.
    pub notes: rt::List<rt::Json>,
    /// `tasks`: list of JSON values; for example `[]`.
    pub tasks: rt::List<rt::Json>,
    /// `calendarEvents`: list of JSON values; for example `[]`.
    pub calendar_events: rt::List<rt::Json>,
    /// Why the deal was lost; the list of reasons has the ids.
    ///
    /// `lostReasonId`: text; for example `zT46WSCPbudrq4zhWMk6`.
    pub lost_reason_id: Option<String>,
    /// In requests each names its field by `id` or `key` and has `field_value`; in answers
    /// it has `id` and `fieldValue`.
    ///
    /// `customFields`: list of `CustomFieldResponse`; for example `[]`.
    pub custom_fields: rt::List<CustomFieldResponse>,
    /// Ids of users who follow the deal.
    ///
    /// `followers`: list of texts; for example `["sx6wyHhbFdRXh302Lunr"]`.
    pub followers: rt::List<String>,
    /// Id of the same thing in another system.
    ///
    /// `externalObjectId`: text; for example `ext_obj_12345`.
    pub external_object_id: Option<String>,
    /// The cursor, as it stands on the last record of the page before; it mixes numbers and
    /// texts.
    ///
    /// `searchAfter`: list of JSON values.
    pub search_after: rt::List<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SearchOpportunitiesResponse { id = "id", name = "name", monetary_value =
    "monetaryValue", pipeline_id = "pipelineId", pipeline_stage_id = "pipelineStageId",
    assigned_to = "assignedTo", status = "status", source = "source",
    last_status_change_at = "lastStatusChangeAt", last_stage_change_at =
    "lastStageChangeAt", last_action_date = "lastActionDate", index_version =
    "indexVersion", created_at = "createdAt", updated_at = "updatedAt",
    forecast_expected_close_date = "forecastExpectedCloseDate",
    forecast_original_close_date = "forecastOriginalCloseDate", forecast_slippage_count =
    "forecastSlippageCount", forecast_days_slipped = "forecastDaysSlipped",
    forecast_last_slipped_at = "forecastLastSlippedAt", forecast_probability =
    "forecastProbability", effective_probability = "effectiveProbability", contact_id =
    "contactId", location_id = "locationId", contact = "contact", notes = "notes", tasks
    = "tasks", calendar_events = "calendarEvents", lost_reason_id = "lostReasonId",
    custom_fields = "customFields", followers = "followers", external_object_id =
    "externalObjectId", search_after = "searchAfter" }
);

/// The schema `PostSearchSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/opportunities.yaml#/components/schemas/PostSearchSuccessfulResponseDto`.
#[doc(alias = "PostSearchSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostSearchResponse {
    /// `opportunities`: list of `SearchOpportunitiesResponse`; for example `[]`.
    pub opportunities: rt::List<SearchOpportunitiesResponse>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number; for example `100`.
    pub total: Option<i64>,
    /// `stageAggregations`: list of `StageAggregationResponse`; for example `[]`.
    pub stage_aggregations: rt::List<StageAggregationResponse>,
    /// Sums over all matches; their form is not documented.
    ///
    /// `aggregations`: any JSON value.
    pub aggregations: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PostSearchResponse { opportunities = "opportunities", total = "total",
    stage_aggregations = "stageAggregations", aggregations = "aggregations" }
);

/// The schema `StageAggregationResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/opportunities.yaml#/components/schemas/StageAggregationResponseDto`.
#[doc(alias = "StageAggregationResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StageAggregationResponse {
    /// Id of a stage within its pipeline.
    ///
    /// `pipelineStageId`: text; for example `e93ba61a-53b3-45e7-985a-c7732dbcdb69`.
    pub pipeline_stage_id: Option<String>,
    /// `totalCount`: whole number; for example `12`.
    pub total_count: Option<i64>,
    /// `totalValue`: number; for example `24500`.
    pub total_value: Option<f64>,
    /// `weightedValue`: number; for example `14700`.
    pub weighted_value: Option<f64>,
    /// `openValue`: number; for example `18000`.
    pub open_value: Option<f64>,
    /// `openWeightedValue`: number; for example `10800`.
    pub open_weighted_value: Option<f64>,
    /// `wonValue`: number; for example `6500`.
    pub won_value: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    StageAggregationResponse { pipeline_stage_id = "pipelineStageId", total_count =
    "totalCount", total_value = "totalValue", weighted_value = "weightedValue",
    open_value = "openValue", open_weighted_value = "openWeightedValue", won_value =
    "wonValue" }
);

/// The schema `GetPipelinesSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/opportunities.yaml#/components/schemas/GetPipelinesSuccessfulResponseDto`.
#[doc(alias = "GetPipelinesSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelinesResponse {
    /// `pipelines`: list of `PipelinesResponse`; for example `[]`.
    pub pipelines: rt::List<PipelinesResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetPipelinesResponse { pipelines = "pipelines" });

/// The schema `PipelinesResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/opportunities.yaml#/components/schemas/PipelinesResponseSchema`.
#[doc(alias = "PipelinesResponseSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PipelinesResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `aWdODOBVOlH1RUFKWQke`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `new pipeline`.
    pub name: Option<String>,
    /// `stages`: list of `PipelineStage`; for example `[]`.
    pub stages: rt::List<PipelineStage>,
    /// Whether it counts in the report drawn as a funnel.
    ///
    /// `showInFunnel`: flag; for example `false`.
    pub show_in_funnel: Option<bool>,
    /// Whether it counts in the report drawn as a pie.
    ///
    /// `showInPieChart`: flag; for example `true`.
    pub show_in_pie_chart: Option<bool>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `dsjddjkndadqaja`.
    pub location_id: Option<String>,
    /// `useOpportunityProbability`: flag; for example `true`.
    pub use_opportunity_probability: Option<bool>,
    /// How colours of pipeline and stages are shown.
    ///
    /// `colorRenderMode`: one of `dot`, `bg-tint`, `none`; for example `dot`.
    pub color_render_mode: Option<PipelinesResponseColorRenderMode>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PipelinesResponse { id = "id", name = "name", stages = "stages", show_in_funnel =
    "showInFunnel", show_in_pie_chart = "showInPieChart", location_id = "locationId",
    use_opportunity_probability = "useOpportunityProbability", color_render_mode =
    "colorRenderMode" }
);

/// The schema `GetPostOpportunitySuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/opportunities.yaml#/components/schemas/GetPostOpportunitySuccessfulResponseDto`.
#[doc(alias = "GetPostOpportunitySuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPostOpportunityResponse {
    /// `opportunity`: an object, `SearchOpportunitiesResponse`.
    pub opportunity: Option<SearchOpportunitiesResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetPostOpportunityResponse { opportunity = "opportunity" });

/// The schema `customFieldsInputStringSchemaV3`.
///
/// Requests send it.
///
/// Document: `api/v3/opportunities.yaml#/components/schemas/customFieldsInputStringSchemaV3`.
#[doc(alias = "customFieldsInputStringSchemaV3")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldsInputString {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `6dvNaf7VhkQ9snc5vnjJ`.
    pub id: Option<String>,
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text; for example `my_custom_field`.
    pub key: Option<String>,
    /// A text, an object, or a list of either; depends on the field's kind.
    ///
    /// `fieldValue`: text; for example `9039160788`.
    pub field_value: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomFieldsInputString { id = "id", key = "key", field_value = "fieldValue" }
);

impl CustomFieldsInputString {
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

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `fieldValue`.
    #[must_use]
    pub fn field_value(mut self, field_value: impl Into<String>) -> Self {
        self.field_value = Some(field_value.into());
        self
    }
}

/// The schema `customFieldsInputArraySchemaV3`.
///
/// Requests send it.
///
/// Document: `api/v3/opportunities.yaml#/components/schemas/customFieldsInputArraySchemaV3`.
#[doc(alias = "customFieldsInputArraySchemaV3")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldsInputArray {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `6dvNaf7VhkQ9snc5vnjJ`.
    pub id: Option<String>,
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text; for example `my_custom_field`.
    pub key: Option<String>,
    /// A text, an object, or a list of either; depends on the field's kind.
    ///
    /// `fieldValue`: list of texts; for example `["test","test2"]`.
    pub field_value: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomFieldsInputArray { id = "id", key = "key", field_value = "fieldValue" }
);

impl CustomFieldsInputArray {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `fieldValue`.
    #[must_use]
    pub fn field_value(mut self, field_value: impl Into<rt::List<String>>) -> Self {
        self.field_value = field_value.into();
        self
    }
}

/// The schema `customFieldsInputObjectSchemaV3`.
///
/// Requests send it.
///
/// Document: `api/v3/opportunities.yaml#/components/schemas/customFieldsInputObjectSchemaV3`.
#[doc(alias = "customFieldsInputObjectSchemaV3")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldsInputObject {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `6dvNaf7VhkQ9snc5vnjJ`.
    pub id: Option<String>,
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text; for example `my_custom_field`.
    pub key: Option<String>,
    /// A text, an object, or a list of either; depends on the field's kind.
    ///
    /// `fieldValue`: any JSON value.
    pub field_value: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomFieldsInputObject { id = "id", key = "key", field_value = "fieldValue" }
);

impl CustomFieldsInputObject {
    /// One with all that the document requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `fieldValue`.
    #[must_use]
    pub fn field_value(mut self, field_value: impl Into<rt::Json>) -> Self {
        self.field_value = Some(field_value.into());
        self
    }
}

/// The schema `DeleteUpdateOpportunitySuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/opportunities.yaml#/components/schemas/DeleteUpdateOpportunitySuccessfulResponseDto`.
#[doc(alias = "DeleteUpdateOpportunitySuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUpdateOpportunityResponse {
    /// Whether it worked, misspelled as in the API; `succeeded` and `success` also
    /// occur.
    ///
    /// `succeded`: flag; for example `true`.
    ///
    /// The document calls it deprecated.
    pub succeded: Option<bool>,
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Whether it worked; other answers spell it `succeded` or `success`.
    ///
    /// `succeeded`: flag.
    pub succeeded: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DeleteUpdateOpportunityResponse { succeded = "succeded", success = "success",
    succeeded = "succeeded" }
);

/// The schema `UpsertOpportunitySuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/opportunities.yaml#/components/schemas/UpsertOpportunitySuccessfulResponseDto`.
#[doc(alias = "UpsertOpportunitySuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertOpportunityResponse {
    /// `opportunity`: an object, `SearchOpportunitiesResponse`.
    pub opportunity: Option<SearchOpportunitiesResponse>,
    /// True if a deal was created, false if one was updated.
    ///
    /// `new`: flag; for example `true`.
    pub new_field: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(UpsertOpportunityResponse { opportunity = "opportunity", new_field = "new" });
