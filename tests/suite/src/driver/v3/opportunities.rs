// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Opportunities.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::opportunities::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/opportunities",
        method: "GET",
        path: "/opportunities/lost-reason",
        operation_id: "get-lost-reason",
        call: list_lost_reasons,
        answer: Some(round_trip::<models::LostReasonsResponse>),
    },
    Operation {
        family: "v3/opportunities",
        method: "GET",
        path: "/opportunities/search",
        operation_id: "search-opportunity",
        call: search,
        answer: Some(round_trip::<models::SearchResponse>),
    },
    Operation {
        family: "v3/opportunities",
        method: "POST",
        path: "/opportunities/search",
        operation_id: "search-opportunities-advanced",
        call: search_advanced,
        answer: Some(round_trip::<models::PostSearchResponse>),
    },
    Operation {
        family: "v3/opportunities",
        method: "GET",
        path: "/opportunities/pipelines",
        operation_id: "get-pipelines",
        call: list_pipelines,
        answer: Some(round_trip::<models::GetPipelinesResponse>),
    },
    Operation {
        family: "v3/opportunities",
        method: "GET",
        path: "/opportunities/{id}",
        operation_id: "get-opportunity",
        call: get,
        answer: Some(round_trip::<models::GetPostOpportunityResponse>),
    },
    Operation {
        family: "v3/opportunities",
        method: "PUT",
        path: "/opportunities/{id}",
        operation_id: "update-opportunity",
        call: update,
        answer: Some(round_trip::<models::GetPostOpportunityResponse>),
    },
    Operation {
        family: "v3/opportunities",
        method: "DELETE",
        path: "/opportunities/{id}",
        operation_id: "delete-opportunity",
        call: delete,
        answer: Some(round_trip::<models::DeleteUpdateOpportunityResponse>),
    },
    Operation {
        family: "v3/opportunities",
        method: "PUT",
        path: "/opportunities/{id}/status",
        operation_id: "update-opportunity-status",
        call: update_status,
        answer: Some(round_trip::<models::DeleteUpdateOpportunityResponse>),
    },
    Operation {
        family: "v3/opportunities",
        method: "POST",
        path: "/opportunities/upsert",
        operation_id: "Upsert-opportunity",
        call: upsert,
        answer: Some(round_trip::<models::UpsertOpportunityResponse>),
    },
    Operation {
        family: "v3/opportunities",
        method: "POST",
        path: "/opportunities/{id}/followers",
        operation_id: "add-followers-opportunity",
        call: add_followers,
        answer: Some(round_trip::<models::CreateAddFollowersResponse>),
    },
    Operation {
        family: "v3/opportunities",
        method: "DELETE",
        path: "/opportunities/{id}/followers",
        operation_id: "remove-followers-opportunity",
        call: remove_followers,
        answer: Some(round_trip::<models::DeleteFollowersResponse>),
    },
    Operation {
        family: "v3/opportunities",
        method: "POST",
        path: "/opportunities/",
        operation_id: "create-opportunity",
        call: create,
        answer: Some(round_trip::<models::GetPostOpportunityResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/LostReasonsResponseSchema",
        name: "LostReasonsResponse",
        round_trip: round_trip::<models::LostReasonsResponse>,
    },
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/LostReasonResponseSchema",
        name: "LostReasonResponse",
        round_trip: round_trip::<models::LostReasonResponse>,
    },
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/SearchSuccessfulResponseDto",
        name: "SearchResponse",
        round_trip: round_trip::<models::SearchResponse>,
    },
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/SearchOpportunitiesResponseSchema",
        name: "SearchOpportunitiesResponse",
        round_trip: round_trip::<models::SearchOpportunitiesResponse>,
    },
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/SearchOpportunitiesContactResponseSchema",
        name: "SearchOpportunitiesContactResponse",
        round_trip: round_trip::<models::SearchOpportunitiesContactResponse>,
    },
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/CustomFieldResponseSchema",
        name: "CustomFieldResponse",
        round_trip: round_trip::<models::CustomFieldResponse>,
    },
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/SearchMetaResponseSchema",
        name: "SearchMetaResponse",
        round_trip: round_trip::<models::SearchMetaResponse>,
    },
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/AdditionalDetailsDTO",
        name: "AdditionalDetails",
        round_trip: round_trip::<models::AdditionalDetails>,
    },
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/SearchFilter",
        name: "SearchFilter",
        round_trip: round_trip::<models::SearchFilter>,
    },
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/SearchSort",
        name: "SearchSort",
        round_trip: round_trip::<models::SearchSort>,
    },
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/PostSearchSuccessfulResponseDto",
        name: "PostSearchResponse",
        round_trip: round_trip::<models::PostSearchResponse>,
    },
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/StageAggregationResponseDto",
        name: "StageAggregationResponse",
        round_trip: round_trip::<models::StageAggregationResponse>,
    },
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/GetPipelinesSuccessfulResponseDto",
        name: "GetPipelinesResponse",
        round_trip: round_trip::<models::GetPipelinesResponse>,
    },
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/PipelinesResponseSchema",
        name: "PipelinesResponse",
        round_trip: round_trip::<models::PipelinesResponse>,
    },
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/PipelineStage",
        name: "PipelineStage",
        round_trip: round_trip::<models::PipelineStage>,
    },
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/GetPostOpportunitySuccessfulResponseDto",
        name: "GetPostOpportunityResponse",
        round_trip: round_trip::<models::GetPostOpportunityResponse>,
    },
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/customFieldsInputStringSchemaV3",
        name: "CustomFieldsInputString",
        round_trip: round_trip::<models::CustomFieldsInputString>,
    },
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/customFieldsInputArraySchemaV3",
        name: "CustomFieldsInputArray",
        round_trip: round_trip::<models::CustomFieldsInputArray>,
    },
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/customFieldsInputObjectSchemaV3",
        name: "CustomFieldsInputObject",
        round_trip: round_trip::<models::CustomFieldsInputObject>,
    },
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/DeleteUpdateOpportunitySuccessfulResponseDto",
        name: "DeleteUpdateOpportunityResponse",
        round_trip: round_trip::<models::DeleteUpdateOpportunityResponse>,
    },
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/UpsertOpportunitySuccessfulResponseDto",
        name: "UpsertOpportunityResponse",
        round_trip: round_trip::<models::UpsertOpportunityResponse>,
    },
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/CreateAddFollowersSuccessfulResponseDto",
        name: "CreateAddFollowersResponse",
        round_trip: round_trip::<models::CreateAddFollowersResponse>,
    },
    ModelCase {
        family: "v3/opportunities",
        pointer: "/components/schemas/DeleteFollowersSuccessfulResponseDto",
        name: "DeleteFollowersResponse",
        round_trip: round_trip::<models::DeleteFollowersResponse>,
    },
];

fn list_lost_reasons(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().opportunities().list_lost_reasons();
    if let Some(value) = optional::<String>(values, Place::Query, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "deleted")? {
        request = request.deleted(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "query")? {
        request = request.query(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "getCount")? {
        request = request.get_count(value);
    }
    Ok(request.build()?)
}

fn search(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().opportunities().search();
    if let Some(value) = optional::<String>(values, Place::Query, "q")? {
        request = request.q(value);
    }
    if let Some(value) = optional::<models::Status>(values, Place::Query, "status")? {
        request = request.status(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "campaignId")? {
        request = request.campaign_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "id")? {
        request = request.id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "order")? {
        request = request.order(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "endDate")? {
        request = request.end_date(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "startAfter")? {
        request = request.start_after(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "startAfterId")? {
        request = request.start_after_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "date")? {
        request = request.date(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "country")? {
        request = request.country(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "page")? {
        request = request.page(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "getTasks")? {
        request = request.get_tasks(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "getNotes")? {
        request = request.get_notes(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "getCalendarEvents")? {
        request = request.get_calendar_events(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "pipelineId")? {
        request = request.pipeline_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "pipelineStageId")? {
        request = request.pipeline_stage_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "contactId")? {
        request = request.contact_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "assignedTo")? {
        request = request.assigned_to(value);
    }
    Ok(request.build()?)
}

fn search_advanced(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().opportunities().search_advanced();
    if let Some(value) = optional::<String>(values, Place::Field, "query")? {
        request = request.query(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "page")? {
        request = request.page(value);
    }
    if let Some(value) = optional::<
        rt::List<rt::Json>,
    >(values, Place::Field, "searchAfter")? {
        request = request.search_after(value);
    }
    if let Some(value) = optional::<
        models::AdditionalDetails,
    >(values, Place::Field, "additionalDetails")? {
        request = request.additional_details(value);
    }
    if let Some(value) = optional::<
        rt::List<models::SearchFilter>,
    >(values, Place::Field, "filters")? {
        request = request.filters(value);
    }
    if let Some(value) = optional::<
        rt::List<models::SearchSort>,
    >(values, Place::Field, "sort")? {
        request = request.sort(value);
    }
    Ok(request.build()?)
}

fn list_pipelines(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.v3().opportunities().list_pipelines();
    Ok(request.build()?)
}

fn get(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .opportunities()
        .get(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn update(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .opportunities()
        .update(arg::<String>(values, Place::Path, "id")?);
    if let Some(value) = optional::<String>(values, Place::Field, "pipelineId")? {
        request = request.pipeline_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "pipelineStageId")? {
        request = request.pipeline_stage_id(value);
    }
    if let Some(value) = optional::<models::Status>(values, Place::Field, "status")? {
        request = request.status(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "monetaryValue")? {
        request = request.monetary_value(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "forecastExpectedCloseDate")? {
        request = request.forecast_expected_close_date(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "forecastProbability")? {
        request = request.forecast_probability(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "assignedTo")? {
        request = request.assigned_to(value);
    }
    if let Some(value) = optional::<
        rt::List<models::UpdateOpportunityCustomFieldsItem>,
    >(values, Place::Field, "customFields")? {
        request = request.custom_fields(value);
    }
    Ok(request.build()?)
}

fn delete(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .opportunities()
        .delete(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn update_status(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .opportunities()
        .update_status(
            arg::<String>(values, Place::Path, "id")?,
            arg::<models::Status>(values, Place::Field, "status")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "lostReasonId")? {
        request = request.lost_reason_id(value);
    }
    Ok(request.build()?)
}

fn upsert(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .opportunities()
        .upsert(arg::<String>(values, Place::Field, "pipelineId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "id")? {
        request = request.id(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "followers")? {
        request = request.followers(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "isRemoveAllFollowers")? {
        request = request.is_remove_all_followers(value);
    }
    if let Some(value) = optional::<
        models::UpsertOpportunityFollowersActionType,
    >(values, Place::Field, "followersActionType")? {
        request = request.followers_action_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<models::Status>(values, Place::Field, "status")? {
        request = request.status(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "pipelineStageId")? {
        request = request.pipeline_stage_id(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "monetaryValue")? {
        request = request.monetary_value(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "forecastExpectedCloseDate")? {
        request = request.forecast_expected_close_date(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "forecastProbability")? {
        request = request.forecast_probability(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "assignedTo")? {
        request = request.assigned_to(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "lostReasonId")? {
        request = request.lost_reason_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "contactId")? {
        request = request.contact_id(value);
    }
    Ok(request.build()?)
}

fn add_followers(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .opportunities()
        .add_followers(
            arg::<String>(values, Place::Path, "id")?,
            arg::<rt::List<String>>(values, Place::Field, "followers")?,
        );
    Ok(request.build()?)
}

fn remove_followers(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .opportunities()
        .remove_followers(
            arg::<String>(values, Place::Path, "id")?,
            arg::<rt::List<String>>(values, Place::Field, "followers")?,
        );
    if let Some(value) = optional::<
        bool,
    >(values, Place::Query, "isRemoveAllFollowers")? {
        request = request.is_remove_all_followers(value);
    }
    Ok(request.build()?)
}

fn create(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .opportunities()
        .create(
            arg::<String>(values, Place::Field, "pipelineId")?,
            arg::<String>(values, Place::Field, "name")?,
            arg::<models::Status>(values, Place::Field, "status")?,
            arg::<String>(values, Place::Field, "contactId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "pipelineStageId")? {
        request = request.pipeline_stage_id(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "monetaryValue")? {
        request = request.monetary_value(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "forecastExpectedCloseDate")? {
        request = request.forecast_expected_close_date(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Field, "forecastProbability")? {
        request = request.forecast_probability(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "assignedTo")? {
        request = request.assigned_to(value);
    }
    if let Some(value) = optional::<
        rt::List<models::CreateCustomFieldsItem>,
    >(values, Place::Field, "customFields")? {
        request = request.custom_fields(value);
    }
    Ok(request.build()?)
}
