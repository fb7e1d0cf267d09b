// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Objects.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::objects::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "objects",
        method: "GET",
        path: "/objects/{key}",
        operation_id: "get-object-schema-by-key",
        call: get,
        answer: Some(round_trip::<models::CustomObjectByIdResponse>),
    },
    Operation {
        family: "objects",
        method: "PUT",
        path: "/objects/{key}",
        operation_id: "update-custom-object",
        call: update,
        answer: Some(round_trip::<models::CustomObjectResponse>),
    },
    Operation {
        family: "objects",
        method: "GET",
        path: "/objects/{schemaKey}/records/{id}",
        operation_id: "get-record-by-id",
        call: get_record,
        answer: Some(round_trip::<models::RecordByIdResponse>),
    },
    Operation {
        family: "objects",
        method: "PUT",
        path: "/objects/{schemaKey}/records/{id}",
        operation_id: "update-object-record",
        call: update_record,
        answer: Some(round_trip::<models::RecordByIdResponse>),
    },
    Operation {
        family: "objects",
        method: "DELETE",
        path: "/objects/{schemaKey}/records/{id}",
        operation_id: "delete-object-record",
        call: delete_record,
        answer: Some(round_trip::<models::ObjectRecordDeleteResponse>),
    },
    Operation {
        family: "objects",
        method: "POST",
        path: "/objects/{schemaKey}/records",
        operation_id: "create-object-record",
        call: create_record,
        answer: Some(round_trip::<models::RecordByIdResponse>),
    },
    Operation {
        family: "objects",
        method: "POST",
        path: "/objects/{schemaKey}/records/search",
        operation_id: "search-object-records",
        call: search_records,
        answer: Some(round_trip::<models::SearchRecordResponse>),
    },
    Operation {
        family: "objects",
        method: "GET",
        path: "/objects/",
        operation_id: "get-object-by-location-id",
        call: list,
        answer: Some(round_trip::<models::CustomObjectListResponse>),
    },
    Operation {
        family: "objects",
        method: "POST",
        path: "/objects/",
        operation_id: "create-custom-object-schema",
        call: create,
        answer: Some(round_trip::<models::CustomObjectResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "objects",
        pointer: "/components/schemas/CustomObjectByIdResponseDTO",
        name: "CustomObjectByIdResponse",
        round_trip: round_trip::<models::CustomObjectByIdResponse>,
    },
    ModelCase {
        family: "objects",
        pointer: "/components/schemas/ICustomObjectSchema",
        name: "ICustomObject",
        round_trip: round_trip::<models::ICustomObject>,
    },
    ModelCase {
        family: "objects",
        pointer: "/components/schemas/CustomObjectLabelDto",
        name: "CustomObjectLabel",
        round_trip: round_trip::<models::CustomObjectLabel>,
    },
    ModelCase {
        family: "objects",
        pointer: "/components/schemas/ICustomField",
        name: "ICustomField",
        round_trip: round_trip::<models::ICustomField>,
    },
    ModelCase {
        family: "objects",
        pointer: "/components/schemas/OptionDTO",
        name: "OptionDto",
        round_trip: round_trip::<models::OptionDto>,
    },
    ModelCase {
        family: "objects",
        pointer: "/components/schemas/CustomObjectLabelUpdateDto",
        name: "CustomObjectLabelUpdate",
        round_trip: round_trip::<models::CustomObjectLabelUpdate>,
    },
    ModelCase {
        family: "objects",
        pointer: "/components/schemas/CustomObjectResponseDTO",
        name: "CustomObjectResponse",
        round_trip: round_trip::<models::CustomObjectResponse>,
    },
    ModelCase {
        family: "objects",
        pointer: "/components/schemas/RecordByIdResponseDTO",
        name: "RecordByIdResponse",
        round_trip: round_trip::<models::RecordByIdResponse>,
    },
    ModelCase {
        family: "objects",
        pointer: "/components/schemas/IRecordSchema",
        name: "IRecord",
        round_trip: round_trip::<models::IRecord>,
    },
    ModelCase {
        family: "objects",
        pointer: "/components/schemas/ObjectRecordDeleteResponseDTO",
        name: "ObjectRecordDeleteResponse",
        round_trip: round_trip::<models::ObjectRecordDeleteResponse>,
    },
    ModelCase {
        family: "objects",
        pointer: "/components/schemas/SearchFilter",
        name: "SearchFilter",
        round_trip: round_trip::<models::SearchFilter>,
    },
    ModelCase {
        family: "objects",
        pointer: "/components/schemas/SearchSort",
        name: "SearchSort",
        round_trip: round_trip::<models::SearchSort>,
    },
    ModelCase {
        family: "objects",
        pointer: "/components/schemas/SearchRecordResponseDTO",
        name: "SearchRecordResponse",
        round_trip: round_trip::<models::SearchRecordResponse>,
    },
    ModelCase {
        family: "objects",
        pointer: "/components/schemas/RecordResponseDTO",
        name: "RecordResponse",
        round_trip: round_trip::<models::RecordResponse>,
    },
    ModelCase {
        family: "objects",
        pointer: "/components/schemas/CreatedByResponseDTO",
        name: "CreatedByResponse",
        round_trip: round_trip::<models::CreatedByResponse>,
    },
    ModelCase {
        family: "objects",
        pointer: "/components/schemas/CustomObjectListResponseDTO",
        name: "CustomObjectListResponse",
        round_trip: round_trip::<models::CustomObjectListResponse>,
    },
    ModelCase {
        family: "objects",
        pointer: "/components/schemas/CustomObjectDisplayPropertyDetails",
        name: "CustomObjectDisplayPropertyDetails",
        round_trip: round_trip::<models::CustomObjectDisplayPropertyDetails>,
    },
];

fn get(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.objects().get(arg::<String>(values, Place::Path, "key")?);
    if let Some(value) = optional::<bool>(values, Place::Query, "fetchProperties")? {
        request = request.fetch_properties(value);
    }
    Ok(request.build()?)
}

fn update(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .objects()
        .update(
            arg::<String>(values, Place::Path, "key")?,
            arg::<rt::List<String>>(values, Place::Field, "searchableProperties")?,
        );
    if let Some(value) = optional::<
        models::CustomObjectLabelUpdate,
    >(values, Place::Field, "labels")? {
        request = request.labels(value);
    }
    if let Some(value) = optional::<
        Option<String>,
    >(values, Place::Field, "description")? {
        request = request.description(value);
    }
    Ok(request.build()?)
}

fn get_record(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .objects()
        .get_record(
            arg::<String>(values, Place::Path, "schemaKey")?,
            arg::<String>(values, Place::Path, "id")?,
        );
    Ok(request.build()?)
}

fn update_record(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .objects()
        .update_record(
            arg::<String>(values, Place::Path, "schemaKey")?,
            arg::<String>(values, Place::Path, "id")?,
        );
    if let Some(value) = optional::<
        rt::Map<rt::Json>,
    >(values, Place::Field, "properties")? {
        request = request.properties(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "owner")? {
        request = request.owner(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "followers")? {
        request = request.followers(value);
    }
    Ok(request.build()?)
}

fn delete_record(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .objects()
        .delete_record(
            arg::<String>(values, Place::Path, "schemaKey")?,
            arg::<String>(values, Place::Path, "id")?,
        );
    Ok(request.build()?)
}

fn create_record(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .objects()
        .create_record(
            arg::<String>(values, Place::Path, "schemaKey")?,
            arg::<rt::Map<rt::Json>>(values, Place::Field, "properties")?,
        );
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "owner")? {
        request = request.owner(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "followers")? {
        request = request.followers(value);
    }
    Ok(request.build()?)
}

fn search_records(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .objects()
        .search_records(
            arg::<String>(values, Place::Path, "schemaKey")?,
            arg::<i64>(values, Place::Field, "page")?,
            arg::<i64>(values, Place::Field, "pageLimit")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "query")? {
        request = request.query(value);
    }
    if let Some(value) = optional::<
        rt::List<rt::Json>,
    >(values, Place::Field, "searchAfter")? {
        request = request.search_after(value);
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

fn list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.objects().list();
    Ok(request.build()?)
}

fn create(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .objects()
        .create(
            arg::<models::CustomObjectLabel>(values, Place::Field, "labels")?,
            arg::<String>(values, Place::Field, "key")?,
            arg::<
                models::CustomObjectDisplayPropertyDetails,
            >(values, Place::Field, "primaryDisplayPropertyDetails")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    Ok(request.build()?)
}
