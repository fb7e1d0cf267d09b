// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Businesses.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::businesses::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "businesses",
        method: "GET",
        path: "/businesses/{businessId}",
        operation_id: "get-business",
        call: get,
        answer: Some(round_trip::<models::GetBusinessByIdResponse>),
    },
    Operation {
        family: "businesses",
        method: "PUT",
        path: "/businesses/{businessId}",
        operation_id: "update-business",
        call: update,
        answer: Some(round_trip::<models::UpdateBusinessResponse>),
    },
    Operation {
        family: "businesses",
        method: "DELETE",
        path: "/businesses/{businessId}",
        operation_id: "delete-Business",
        call: delete,
        answer: Some(round_trip::<models::DeleteBusinessResponse>),
    },
    Operation {
        family: "businesses",
        method: "GET",
        path: "/businesses/",
        operation_id: "get-businesses-by-location",
        call: list,
        answer: Some(round_trip::<models::GetBusinessByLocationResponse>),
    },
    Operation {
        family: "businesses",
        method: "POST",
        path: "/businesses/",
        operation_id: "create-business",
        call: create,
        answer: Some(round_trip::<models::UpdateBusinessResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "businesses",
        pointer: "/components/schemas/GetBusinessByIdResponseDto",
        name: "GetBusinessByIdResponse",
        round_trip: round_trip::<models::GetBusinessByIdResponse>,
    },
    ModelCase {
        family: "businesses",
        pointer: "/components/schemas/BusinessDto",
        name: "Business",
        round_trip: round_trip::<models::Business>,
    },
    ModelCase {
        family: "businesses",
        pointer: "/components/schemas/UpdateBusinessResponseDto",
        name: "UpdateBusinessResponse",
        round_trip: round_trip::<models::UpdateBusinessResponse>,
    },
    ModelCase {
        family: "businesses",
        pointer: "/components/schemas/DeleteBusinessResponseDto",
        name: "DeleteBusinessResponse",
        round_trip: round_trip::<models::DeleteBusinessResponse>,
    },
    ModelCase {
        family: "businesses",
        pointer: "/components/schemas/GetBusinessByLocationResponseDto",
        name: "GetBusinessByLocationResponse",
        round_trip: round_trip::<models::GetBusinessByLocationResponse>,
    },
];

fn get(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .businesses()
        .get(arg::<String>(values, Place::Path, "businessId")?);
    Ok(request.build()?)
}

fn update(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .businesses()
        .update(arg::<String>(values, Place::Path, "businessId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "phone")? {
        request = request.phone(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "email")? {
        request = request.email(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "postalCode")? {
        request = request.postal_code(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "website")? {
        request = request.website(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "address")? {
        request = request.address(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "state")? {
        request = request.state(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "city")? {
        request = request.city(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "country")? {
        request = request.country(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    Ok(request.build()?)
}

fn delete(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .businesses()
        .delete(arg::<String>(values, Place::Path, "businessId")?);
    Ok(request.build()?)
}

fn list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.businesses().list();
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    Ok(request.build()?)
}

fn create(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .businesses()
        .create(arg::<String>(values, Place::Field, "name")?);
    if let Some(value) = optional::<String>(values, Place::Field, "phone")? {
        request = request.phone(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "email")? {
        request = request.email(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "website")? {
        request = request.website(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "address")? {
        request = request.address(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "city")? {
        request = request.city(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "postalCode")? {
        request = request.postal_code(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "state")? {
        request = request.state(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "country")? {
        request = request.country(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    Ok(request.build()?)
}
