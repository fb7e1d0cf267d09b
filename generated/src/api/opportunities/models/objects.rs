// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Opportunities.

use super::{
    CustomFieldResponseFieldValue, PipelinesResponseColorRenderMode, SearchFilterGroup,
    SearchFilterOperator, SearchSortDirection,
};

use crate::runtime as rt;

/// The schema `LostReasonsResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/opportunities.yaml#/components/schemas/LostReasonsResponseSchema`.
#[doc(alias = "LostReasonsResponseSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LostReasonsResponse {
    /// `lostReasons`: list of `LostReasonResponse`.
    pub lost_reasons: rt::List<LostReasonResponse>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number; for example `100`.
    pub total: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(LostReasonsResponse { lost_reasons = "lostReasons", total = "total" });

/// The schema `LostReasonResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/opportunities.yaml#/components/schemas/LostReasonResponseSchema`.
#[doc(alias = "LostReasonResponseSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LostReasonResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `lost reason`.
    pub name: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `location_id`.
    pub location_id: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2023-06-19T12:04:22.488Z`.
    pub updated_at: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-06-19T12:04:22.488Z`.
    pub created_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LostReasonResponse { id = "id", name = "name", location_id = "locationId", updated_at
    = "updatedAt", created_at = "createdAt" }
);

/// The schema `SearchSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/opportunities.yaml#/components/schemas/SearchSuccessfulResponseDto`.
#[doc(alias = "SearchSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// `opportunities`: list of `SearchOpportunitiesResponse`.
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
/// Document: `api/opportunities.yaml#/components/schemas/SearchOpportunitiesResponseSchema`.
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
    /// `notes`: list of JSON values.
    pub notes: rt::List<rt::Json>,
    /// `tasks`: list of JSON values.
    pub tasks: rt::List<rt::Json>,
    /// `calendarEvents`: list of JSON values.
    pub calendar_events: rt::List<rt::Json>,
    /// Why the deal was lost; the list of reasons has the ids.
    ///
    /// `lostReasonId`: text; for example `zT46WSCPbudrq4zhWMk6`.
    pub lost_reason_id: Option<String>,
    /// In requests each names its field by `id` or `key` and has `field_value`; in answers
    /// it has `id` and `fieldValue`.
    ///
    /// `customFields`: list of `CustomFieldResponse`.
    pub custom_fields: rt::List<CustomFieldResponse>,
    /// Ids of users who follow the deal.
    ///
    /// `followers`: list of texts.
    pub followers: rt::List<String>,
    /// Id of the same thing in another system.
    ///
    /// `externalObjectId`: text.
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
    "indexVersion", created_at = "createdAt", updated_at = "updatedAt", contact_id =
    "contactId", location_id = "locationId", contact = "contact", notes = "notes", tasks
    = "tasks", calendar_events = "calendarEvents", lost_reason_id = "lostReasonId",
    custom_fields = "customFields", followers = "followers", external_object_id =
    "externalObjectId", search_after = "searchAfter" }
);

/// The schema `SearchOpportunitiesContactResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/opportunities.yaml#/components/schemas/SearchOpportunitiesContactResponseSchema`.
#[doc(alias = "SearchOpportunitiesContactResponseSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOpportunitiesContactResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `byMEV0NQinDhq8ZfiOi2`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `John Deo`.
    pub name: Option<String>,
    /// Name of the company, as people write it.
    ///
    /// `companyName`: text; for example `Tesla Inc`.
    pub company_name: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `john@deo.com`.
    pub email: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `+1202-555-0107`.
    pub phone: Option<String>,
    /// Labels, mostly by their names; social posts also take ids.
    ///
    /// `tags`: list of texts.
    pub tags: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SearchOpportunitiesContactResponse { id = "id", name = "name", company_name =
    "companyName", email = "email", phone = "phone", tags = "tags" }
);

/// The schema `CustomFieldResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/opportunities.yaml#/components/schemas/CustomFieldResponseSchema`.
#[doc(alias = "CustomFieldResponseSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `MgobCB14YMVKuE4Ka8p1`.
    pub id: Option<String>,
    /// A text, an object, or a list of either; depends on the field's kind.
    ///
    /// `fieldValue`: one of several types, `CustomFieldResponseFieldValue`.
    pub field_value: Option<CustomFieldResponseFieldValue>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// The value as text; searches have it in the place of `fieldValue`.
    ///
    /// `fieldValueString`: text.
    pub field_value_string: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomFieldResponse { id = "id", field_value = "fieldValue", type_ = "type",
    field_value_string = "fieldValueString" }
);

/// The schema `SearchMetaResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/opportunities.yaml#/components/schemas/SearchMetaResponseSchema`.
#[doc(alias = "SearchMetaResponseSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMetaResponse {
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number; for example `1`.
    pub total: Option<i64>,
    /// Address of the next page; its host can be an internal one, so do not follow it.
    ///
    /// `nextPageUrl`: text.
    pub next_page_url: Option<String>,
    /// The other half of the cursor: the id of the last record.
    ///
    /// `startAfterId`: text; for example `yWQobCRIhRguQtD2llvk`.
    pub start_after_id: Option<String>,
    /// One half of the cursor: a time in milliseconds.
    ///
    /// `startAfter`: whole number; for example `1625203104328`.
    pub start_after: Option<i64>,
    /// `currentPage`: whole number; for example `2`.
    pub current_page: Option<i64>,
    /// Number of the next page; missing after the last.
    ///
    /// `nextPage`: whole number; for example `3`.
    pub next_page: Option<i64>,
    /// Number of the page before.
    ///
    /// `prevPage`: whole number; for example `1`.
    pub prev_page: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SearchMetaResponse { total = "total", next_page_url = "nextPageUrl", start_after_id =
    "startAfterId", start_after = "startAfter", current_page = "currentPage", next_page =
    "nextPage", prev_page = "prevPage" }
);

/// The schema `AdditionalDetailsDTO`.
///
/// Requests send it.
///
/// Document: `api/opportunities.yaml#/components/schemas/AdditionalDetailsDTO`.
#[doc(alias = "AdditionalDetailsDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdditionalDetails {
    /// Adds the notes.
    ///
    /// `notes`: flag.
    pub notes: Option<bool>,
    /// Adds the tasks.
    ///
    /// `tasks`: flag.
    pub tasks: Option<bool>,
    /// Adds the appointments.
    ///
    /// `calendarEvents`: flag.
    pub calendar_events: Option<bool>,
    /// Adds the unread conversations.
    ///
    /// `unReadConversations`: flag.
    pub un_read_conversations: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AdditionalDetails { notes = "notes", tasks = "tasks", calendar_events =
    "calendarEvents", un_read_conversations = "unReadConversations" }
);

impl AdditionalDetails {
    /// One with all that the document requires.
    #[inline]
    pub fn new(
        notes: bool,
        tasks: bool,
        calendar_events: bool,
        un_read_conversations: bool,
    ) -> Self {
        Self {
            notes: Some(notes),
            tasks: Some(tasks),
            calendar_events: Some(calendar_events),
            un_read_conversations: Some(un_read_conversations),
            ..Self::default()
        }
    }
}

/// The schema `SearchFilter`.
///
/// Requests send it.
///
/// Overlay: `overlays/opportunities/`, `#/components/schemas/SearchFilter`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFilter {
    /// How the filters within are joined.
    ///
    /// `group`: one of `AND`, `OR`.
    pub group: Option<SearchFilterGroup>,
    /// `filters`: list of `SearchFilter`.
    pub filters: rt::List<SearchFilter>,
    /// Name of the field in `snake_case`; `custom_fields.` and a key for custom ones.
    ///
    /// `field`: text.
    pub field: Option<String>,
    /// How to compare; `exists` and `not_exists` take no value.
    ///
    /// `operator`: one of `eq`, `not_eq`, `contains`, `not_contains`, `exists`, `not_exists`, `range`, `nested`.
    pub operator: Option<SearchFilterOperator>,
    /// A scalar, a list, or for `range` an object with the two ends.
    ///
    /// `value`: any JSON value.
    pub value: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SearchFilter { group = "group", filters = "filters", field = "field", operator =
    "operator", value = "value" }
);

impl SearchFilter {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `group`.
    #[must_use]
    pub fn group(mut self, group: impl Into<SearchFilterGroup>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<rt::List<SearchFilter>>) -> Self {
        self.filters = filters.into();
        self
    }

    /// Sets `field`.
    #[must_use]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Sets `operator`.
    #[must_use]
    pub fn operator(mut self, operator: impl Into<SearchFilterOperator>) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<rt::Json>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// The schema `SearchSort`.
///
/// Requests send it.
///
/// Overlay: `overlays/opportunities/`, `#/components/schemas/SearchSort`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSort {
    /// `field`: text.
    pub field: Option<String>,
    /// `direction`: one of `asc`, `desc`.
    pub direction: Option<SearchSortDirection>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(SearchSort { field = "field", direction = "direction" });

impl SearchSort {
    /// One with all that the document requires.
    pub fn new(
        field: impl Into<String>,
        direction: impl Into<SearchSortDirection>,
    ) -> Self {
        Self {
            field: Some(field.into()),
            direction: Some(direction.into()),
            ..Self::default()
        }
    }
}

/// The schema `PostSearchSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/opportunities.yaml#/components/schemas/PostSearchSuccessfulResponseDto`.
#[doc(alias = "PostSearchSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostSearchResponse {
    /// `opportunities`: list of `SearchOpportunitiesResponse`.
    pub opportunities: rt::List<SearchOpportunitiesResponse>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number; for example `100`.
    pub total: Option<i64>,
    /// Sums over all matches; their form is not documented.
    ///
    /// `aggregations`: any JSON value.
    pub aggregations: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PostSearchResponse { opportunities = "opportunities", total = "total", aggregations =
    "aggregations" }
);

/// The schema `GetPipelinesSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/opportunities.yaml#/components/schemas/GetPipelinesSuccessfulResponseDto`.
#[doc(alias = "GetPipelinesSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelinesResponse {
    /// `pipelines`: list of `PipelinesResponse`.
    pub pipelines: rt::List<PipelinesResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetPipelinesResponse { pipelines = "pipelines" });

/// The schema `PipelinesResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/opportunities.yaml#/components/schemas/PipelinesResponseSchema`.
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
    /// `stages`: list of `PipelineStage`.
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
    /// How colours of pipeline and stages are shown.
    ///
    /// `colorRenderMode`: one of `dot`, `bg-tint`, `none`.
    pub color_render_mode: Option<PipelinesResponseColorRenderMode>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PipelinesResponse { id = "id", name = "name", stages = "stages", show_in_funnel =
    "showInFunnel", show_in_pie_chart = "showInPieChart", location_id = "locationId",
    color_render_mode = "colorRenderMode" }
);

/// The schema `PipelineStage`.
///
/// Answers hold it.
///
/// Overlay: `overlays/opportunities/`, `#/components/schemas/PipelineStage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PipelineStage {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Place of the stage in its pipeline.
    ///
    /// `position`: whole number.
    pub position: Option<i64>,
    /// Whether it counts in the report drawn as a funnel.
    ///
    /// `showInFunnel`: flag.
    pub show_in_funnel: Option<bool>,
    /// Whether it counts in the report drawn as a pie.
    ///
    /// `showInPieChart`: flag.
    pub show_in_pie_chart: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PipelineStage { id = "id", name = "name", position = "position", show_in_funnel =
    "showInFunnel", show_in_pie_chart = "showInPieChart" }
);

/// The schema `GetPostOpportunitySuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/opportunities.yaml#/components/schemas/GetPostOpportunitySuccessfulResponseDto`.
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

/// The schema `customFieldsInputStringSchema`.
///
/// Requests send it.
///
/// Document: `api/opportunities.yaml#/components/schemas/customFieldsInputStringSchema`.
#[doc(alias = "customFieldsInputStringSchema")]
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
    /// The value to set; which form it takes depends on the kind of the field.
    ///
    /// `field_value`: text; for example `9039160788`.
    pub field_value: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomFieldsInputString { id = "id", key = "key", field_value = "field_value" }
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

    /// Sets `field_value`.
    #[must_use]
    pub fn field_value(mut self, field_value: impl Into<String>) -> Self {
        self.field_value = Some(field_value.into());
        self
    }
}

/// The schema `customFieldsInputArraySchema`.
///
/// Requests send it.
///
/// Document: `api/opportunities.yaml#/components/schemas/customFieldsInputArraySchema`.
#[doc(alias = "customFieldsInputArraySchema")]
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
    /// The value to set; which form it takes depends on the kind of the field.
    ///
    /// `field_value`: list of texts; for example `["test","test2"]`.
    pub field_value: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomFieldsInputArray { id = "id", key = "key", field_value = "field_value" }
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

    /// Sets `field_value`.
    #[must_use]
    pub fn field_value(mut self, field_value: impl Into<rt::List<String>>) -> Self {
        self.field_value = field_value.into();
        self
    }
}

/// The schema `customFieldsInputObjectSchema`.
///
/// Requests send it.
///
/// Document: `api/opportunities.yaml#/components/schemas/customFieldsInputObjectSchema`.
#[doc(alias = "customFieldsInputObjectSchema")]
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
    /// The value to set; which form it takes depends on the kind of the field.
    ///
    /// `field_value`: any JSON value.
    pub field_value: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomFieldsInputObject { id = "id", key = "key", field_value = "field_value" }
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

    /// Sets `field_value`.
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
/// Document: `api/opportunities.yaml#/components/schemas/DeleteUpdateOpportunitySuccessfulResponseDto`.
#[doc(alias = "DeleteUpdateOpportunitySuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUpdateOpportunityResponse {
    /// Whether it worked, misspelled as in the API; `succeeded` and `success` also
    /// occur.
    ///
    /// `succeded`: flag; for example `true`.
    pub succeded: Option<bool>,
    /// Whether it worked; other answers spell it `succeded` or `success`.
    ///
    /// `succeeded`: flag.
    pub succeeded: Option<bool>,
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DeleteUpdateOpportunityResponse { succeded = "succeded", succeeded = "succeeded",
    success = "success" }
);

/// The schema `UpsertOpportunitySuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/opportunities.yaml#/components/schemas/UpsertOpportunitySuccessfulResponseDto`.
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

/// The schema `CreateAddFollowersSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/opportunities.yaml#/components/schemas/CreateAddFollowersSuccessfulResponseDto`.
#[doc(alias = "CreateAddFollowersSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAddFollowersResponse {
    /// Ids of users who follow the deal.
    ///
    /// `followers`: list of texts; for example `["sx6wyHhbFdRXh302Lunr","sx6wyHhbFdRXh302LLss"]`.
    pub followers: rt::List<String>,
    /// Ids of users who were not followers before.
    ///
    /// `followersAdded`: list of texts; for example `["Mx6wyHhbFdRXh302Luer","Ka6wyHhbFdRXh302LLsAm"]`.
    pub followers_added: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateAddFollowersResponse { followers = "followers", followers_added =
    "followersAdded" }
);

/// The schema `DeleteFollowersSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/opportunities.yaml#/components/schemas/DeleteFollowersSuccessfulResponseDto`.
#[doc(alias = "DeleteFollowersSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFollowersResponse {
    /// Ids of users who follow the deal.
    ///
    /// `followers`: list of texts; for example `["sx6wyHhbFdRXh302Lunr","sx6wyHhbFdRXh302LLss"]`.
    pub followers: rt::List<String>,
    /// Ids of users who were followers before.
    ///
    /// `followersRemoved`: list of texts; for example `["Mx6wyHhbFdRXh302Luer","Ka6wyHhbFdRXh302LLsAm"]`.
    pub followers_removed: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DeleteFollowersResponse { followers = "followers", followers_removed =
    "followersRemoved" }
);
