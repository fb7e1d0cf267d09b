// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Custom fields.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::custom_fields::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "custom_fields",
        method: "GET",
        path: "/custom-fields/{id}",
        operation_id: "get-custom-field-by-id",
        call: get,
        answer: Some(round_trip::<models::CustomFieldResponse>),
    },
    Operation {
        family: "custom_fields",
        method: "PUT",
        path: "/custom-fields/{id}",
        operation_id: "update-custom-field",
        call: update,
        answer: Some(round_trip::<models::CustomFieldResponse>),
    },
    Operation {
        family: "custom_fields",
        method: "DELETE",
        path: "/custom-fields/{id}",
        operation_id: "delete-custom-field",
        call: delete,
        answer: Some(round_trip::<models::CustomFolderDeleteResponse>),
    },
    Operation {
        family: "custom_fields",
        method: "GET",
        path: "/custom-fields/object-key/{objectKey}",
        operation_id: "get-custom-fields-by-object-key",
        call: list_by_object_key,
        answer: Some(round_trip::<models::CustomFieldsResponse>),
    },
    Operation {
        family: "custom_fields",
        method: "POST",
        path: "/custom-fields/folder",
        operation_id: "create-custom-field-folder",
        call: create_folder,
        answer: Some(round_trip::<models::ICustomFieldFolder>),
    },
    Operation {
        family: "custom_fields",
        method: "PUT",
        path: "/custom-fields/folder/{id}",
        operation_id: "update-custom-field-folder",
        call: update_folder,
        answer: Some(round_trip::<models::ICustomFieldFolder>),
    },
    Operation {
        family: "custom_fields",
        method: "DELETE",
        path: "/custom-fields/folder/{id}",
        operation_id: "delete-custom-field-folder",
        call: delete_folder,
        answer: Some(round_trip::<models::CustomFolderDeleteResponse>),
    },
    Operation {
        family: "custom_fields",
        method: "POST",
        path: "/custom-fields/",
        operation_id: "create-custom-field",
        call: create,
        answer: Some(round_trip::<models::CustomFieldResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "custom_fields",
        pointer: "/components/schemas/CustomFieldSuccessfulResponseDto",
        name: "CustomFieldResponse",
        round_trip: round_trip::<models::CustomFieldResponse>,
    },
    ModelCase {
        family: "custom_fields",
        pointer: "/components/schemas/ICustomField",
        name: "ICustomField",
        round_trip: round_trip::<models::ICustomField>,
    },
    ModelCase {
        family: "custom_fields",
        pointer: "/components/schemas/OptionDTO",
        name: "OptionDto",
        round_trip: round_trip::<models::OptionDto>,
    },
    ModelCase {
        family: "custom_fields",
        pointer: "/components/schemas/CustomFolderDeleteResponseDto",
        name: "CustomFolderDeleteResponse",
        round_trip: round_trip::<models::CustomFolderDeleteResponse>,
    },
    ModelCase {
        family: "custom_fields",
        pointer: "/components/schemas/CustomFieldsResponseDTO",
        name: "CustomFieldsResponse",
        round_trip: round_trip::<models::CustomFieldsResponse>,
    },
    ModelCase {
        family: "custom_fields",
        pointer: "/components/schemas/ICustomFieldFolder",
        name: "ICustomFieldFolder",
        round_trip: round_trip::<models::ICustomFieldFolder>,
    },
];

fn get(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client.custom_fields().get(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn update(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .custom_fields()
        .update(
            arg::<String>(values, Place::Path, "id")?,
            arg::<bool>(values, Place::Field, "showInForms")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "placeholder")? {
        request = request.placeholder(value);
    }
    if let Some(value) = optional::<
        rt::List<models::OptionDto>,
    >(values, Place::Field, "options")? {
        request = request.options(value);
    }
    if let Some(value) = optional::<
        models::AcceptedFormats,
    >(values, Place::Field, "acceptedFormats")? {
        request = request.accepted_formats(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "maxFileLimit")? {
        request = request.max_file_limit(value);
    }
    Ok(request.build()?)
}

fn delete(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .custom_fields()
        .delete(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn list_by_object_key(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .custom_fields()
        .list_by_object_key(arg::<String>(values, Place::Path, "objectKey")?);
    Ok(request.build()?)
}

fn create_folder(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .custom_fields()
        .create_folder(
            arg::<String>(values, Place::Field, "objectKey")?,
            arg::<String>(values, Place::Field, "name")?,
        );
    Ok(request.build()?)
}

fn update_folder(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .custom_fields()
        .update_folder(
            arg::<String>(values, Place::Path, "id")?,
            arg::<String>(values, Place::Field, "name")?,
        );
    Ok(request.build()?)
}

fn delete_folder(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .custom_fields()
        .delete_folder(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn create(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .custom_fields()
        .create(
            arg::<bool>(values, Place::Field, "showInForms")?,
            arg::<models::CreateCustomFieldsDataType>(values, Place::Field, "dataType")?,
            arg::<String>(values, Place::Field, "fieldKey")?,
            arg::<String>(values, Place::Field, "objectKey")?,
            arg::<String>(values, Place::Field, "parentId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "placeholder")? {
        request = request.placeholder(value);
    }
    if let Some(value) = optional::<
        rt::List<models::OptionDto>,
    >(values, Place::Field, "options")? {
        request = request.options(value);
    }
    if let Some(value) = optional::<
        models::AcceptedFormats,
    >(values, Place::Field, "acceptedFormats")? {
        request = request.accepted_formats(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "maxFileLimit")? {
        request = request.max_file_limit(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "allowCustomOption")? {
        request = request.allow_custom_option(value);
    }
    Ok(request.build()?)
}
