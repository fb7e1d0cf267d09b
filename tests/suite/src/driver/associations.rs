// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Associations.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::associations::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "associations",
        method: "POST",
        path: "/associations/relations",
        operation_id: "create-relation",
        call: create_relation,
        answer: Some(round_trip::<models::Relation>),
    },
    Operation {
        family: "associations",
        method: "GET",
        path: "/associations/relations/{recordId}",
        operation_id: "get-relations-by-record-id",
        call: get_relations_by_record_id,
        answer: Some(round_trip::<models::RelationList>),
    },
    Operation {
        family: "associations",
        method: "DELETE",
        path: "/associations/relations/{relationId}",
        operation_id: "delete-relation",
        call: delete_relation,
        answer: Some(round_trip::<models::Relation>),
    },
    Operation {
        family: "associations",
        method: "GET",
        path: "/associations/key/{key_name}",
        operation_id: "get-association-key-by-key-name",
        call: get_by_key,
        answer: Some(round_trip::<models::GetPostResponse>),
    },
    Operation {
        family: "associations",
        method: "GET",
        path: "/associations/objectKey/{objectKey}",
        operation_id: "get-association-by-object-keys",
        call: get_by_object_keys,
        answer: Some(round_trip::<models::AssociationList>),
    },
    Operation {
        family: "associations",
        method: "GET",
        path: "/associations/{associationId}",
        operation_id: "get-association-by-ID",
        call: get,
        answer: Some(round_trip::<models::GetPostResponse>),
    },
    Operation {
        family: "associations",
        method: "PUT",
        path: "/associations/{associationId}",
        operation_id: "update-association",
        call: update,
        answer: Some(round_trip::<models::GetPostResponse>),
    },
    Operation {
        family: "associations",
        method: "DELETE",
        path: "/associations/{associationId}",
        operation_id: "delete-association",
        call: delete,
        answer: Some(round_trip::<models::DeleteAssociationsResponse>),
    },
    Operation {
        family: "associations",
        method: "GET",
        path: "/associations/",
        operation_id: "find-associations",
        call: list,
        answer: Some(round_trip::<models::AssociationList>),
    },
    Operation {
        family: "associations",
        method: "POST",
        path: "/associations/",
        operation_id: "create-association",
        call: create,
        answer: Some(round_trip::<models::GetPostResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "associations",
        pointer: "/components/schemas/Relation",
        name: "Relation",
        round_trip: round_trip::<models::Relation>,
    },
    ModelCase {
        family: "associations",
        pointer: "/components/schemas/RelationList",
        name: "RelationList",
        round_trip: round_trip::<models::RelationList>,
    },
    ModelCase {
        family: "associations",
        pointer: "/components/schemas/GetPostSuccessfulResponseDto",
        name: "GetPostResponse",
        round_trip: round_trip::<models::GetPostResponse>,
    },
    ModelCase {
        family: "associations",
        pointer: "/components/schemas/AssociationList",
        name: "AssociationList",
        round_trip: round_trip::<models::AssociationList>,
    },
    ModelCase {
        family: "associations",
        pointer: "/components/schemas/DeleteAssociationsResponseDTO",
        name: "DeleteAssociationsResponse",
        round_trip: round_trip::<models::DeleteAssociationsResponse>,
    },
];

fn create_relation(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .associations()
        .create_relation(
            arg::<String>(values, Place::Field, "associationId")?,
            arg::<String>(values, Place::Field, "firstRecordId")?,
            arg::<String>(values, Place::Field, "secondRecordId")?,
        );
    Ok(request.build()?)
}

fn get_relations_by_record_id(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .associations()
        .get_relations_by_record_id(
            arg::<String>(values, Place::Path, "recordId")?,
            arg::<i64>(values, Place::Query, "skip")?,
            arg::<i64>(values, Place::Query, "limit")?,
        );
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Query, "associationIds")? {
        request = request.association_ids(value);
    }
    Ok(request.build()?)
}

fn delete_relation(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .associations()
        .delete_relation(arg::<String>(values, Place::Path, "relationId")?);
    Ok(request.build()?)
}

fn get_by_key(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .associations()
        .get_by_key(arg::<String>(values, Place::Path, "key_name")?);
    Ok(request.build()?)
}

fn get_by_object_keys(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .associations()
        .get_by_object_keys(arg::<String>(values, Place::Path, "objectKey")?);
    Ok(request.build()?)
}

fn get(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .associations()
        .get(arg::<String>(values, Place::Path, "associationId")?);
    Ok(request.build()?)
}

fn update(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .associations()
        .update(
            arg::<String>(values, Place::Path, "associationId")?,
            arg::<String>(values, Place::Field, "firstObjectLabel")?,
            arg::<String>(values, Place::Field, "secondObjectLabel")?,
        );
    Ok(request.build()?)
}

fn delete(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .associations()
        .delete(arg::<String>(values, Place::Path, "associationId")?);
    Ok(request.build()?)
}

fn list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .associations()
        .list(
            arg::<i64>(values, Place::Query, "skip")?,
            arg::<i64>(values, Place::Query, "limit")?,
        );
    Ok(request.build()?)
}

fn create(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .associations()
        .create(
            arg::<String>(values, Place::Field, "key")?,
            arg::<String>(values, Place::Field, "firstObjectLabel")?,
            arg::<String>(values, Place::Field, "firstObjectKey")?,
            arg::<String>(values, Place::Field, "secondObjectLabel")?,
            arg::<String>(values, Place::Field, "secondObjectKey")?,
        );
    Ok(request.build()?)
}
