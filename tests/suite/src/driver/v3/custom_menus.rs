// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Custom menus.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::custom_menus::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/custom_menus",
        method: "GET",
        path: "/custom-menus/{customMenuId}",
        operation_id: "get-custom-menu-by-id",
        call: get,
        answer: Some(round_trip::<models::GetSingleCustomMenusResponse>),
    },
    Operation {
        family: "v3/custom_menus",
        method: "PUT",
        path: "/custom-menus/{customMenuId}",
        operation_id: "update-custom-menu",
        call: update,
        answer: Some(round_trip::<models::UpdateCustomMenuLinkResponse>),
    },
    Operation {
        family: "v3/custom_menus",
        method: "DELETE",
        path: "/custom-menus/{customMenuId}",
        operation_id: "delete-custom-menu",
        call: delete,
        answer: Some(round_trip::<models::DeleteCustomMenuResponse>),
    },
    Operation {
        family: "v3/custom_menus",
        method: "GET",
        path: "/custom-menus/",
        operation_id: "get-custom-menus",
        call: list,
        answer: Some(round_trip::<models::GetCustomMenusResponse>),
    },
    Operation {
        family: "v3/custom_menus",
        method: "POST",
        path: "/custom-menus/",
        operation_id: "create-custom-menu",
        call: create,
        answer: Some(round_trip::<models::GetSingleCustomMenusResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/custom_menus",
        pointer: "/components/schemas/GetSingleCustomMenusSuccessfulResponseDTO",
        name: "GetSingleCustomMenusResponse",
        round_trip: round_trip::<models::GetSingleCustomMenusResponse>,
    },
    ModelCase {
        family: "v3/custom_menus",
        pointer: "/components/schemas/CustomMenuSchema",
        name: "CustomMenu",
        round_trip: round_trip::<models::CustomMenu>,
    },
    ModelCase {
        family: "v3/custom_menus",
        pointer: "/components/schemas/IconSchemaOptional",
        name: "IconSchemaOptional",
        round_trip: round_trip::<models::IconSchemaOptional>,
    },
    ModelCase {
        family: "v3/custom_menus",
        pointer: "/components/schemas/UpdateCustomMenuLinkResponseDTO",
        name: "UpdateCustomMenuLinkResponse",
        round_trip: round_trip::<models::UpdateCustomMenuLinkResponse>,
    },
    ModelCase {
        family: "v3/custom_menus",
        pointer: "/components/schemas/DeleteCustomMenuSuccessfulResponseDTO",
        name: "DeleteCustomMenuResponse",
        round_trip: round_trip::<models::DeleteCustomMenuResponse>,
    },
    ModelCase {
        family: "v3/custom_menus",
        pointer: "/components/schemas/GetCustomMenusResponseDTO",
        name: "GetCustomMenusResponse",
        round_trip: round_trip::<models::GetCustomMenusResponse>,
    },
    ModelCase {
        family: "v3/custom_menus",
        pointer: "/components/schemas/IconSchema",
        name: "Icon",
        round_trip: round_trip::<models::Icon>,
    },
];

fn get(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .custom_menus()
        .get(arg::<String>(values, Place::Path, "customMenuId")?);
    Ok(request.build()?)
}

fn update(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .custom_menus()
        .update(arg::<String>(values, Place::Path, "customMenuId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "title")? {
        request = request.title(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "url")? {
        request = request.url(value);
    }
    if let Some(value) = optional::<
        models::IconSchemaOptional,
    >(values, Place::Field, "icon")? {
        request = request.icon(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "showOnCompany")? {
        request = request.show_on_company(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "showOnLocation")? {
        request = request.show_on_location(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "showToAllLocations")? {
        request = request.show_to_all_locations(value);
    }
    if let Some(value) = optional::<
        models::OpenMode,
    >(values, Place::Field, "openMode")? {
        request = request.open_mode(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "locations")? {
        request = request.locations(value);
    }
    if let Some(value) = optional::<
        models::UserRole,
    >(values, Place::Field, "userRole")? {
        request = request.user_role(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "allowCamera")? {
        request = request.allow_camera(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "allowMicrophone")? {
        request = request.allow_microphone(value);
    }
    Ok(request.build()?)
}

fn delete(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .custom_menus()
        .delete(arg::<String>(values, Place::Path, "customMenuId")?);
    Ok(request.build()?)
}

fn list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().custom_menus().list();
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "query")? {
        request = request.query(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "showOnCompany")? {
        request = request.show_on_company(value);
    }
    Ok(request.build()?)
}

fn create(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .custom_menus()
        .create(
            arg::<String>(values, Place::Field, "title")?,
            arg::<String>(values, Place::Field, "url")?,
            arg::<models::Icon>(values, Place::Field, "icon")?,
            arg::<bool>(values, Place::Field, "showOnCompany")?,
            arg::<bool>(values, Place::Field, "showOnLocation")?,
            arg::<bool>(values, Place::Field, "showToAllLocations")?,
            arg::<models::OpenMode>(values, Place::Field, "openMode")?,
            arg::<rt::List<String>>(values, Place::Field, "locations")?,
            arg::<models::UserRole>(values, Place::Field, "userRole")?,
        );
    if let Some(value) = optional::<bool>(values, Place::Field, "allowCamera")? {
        request = request.allow_camera(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "allowMicrophone")? {
        request = request.allow_microphone(value);
    }
    Ok(request.build()?)
}
