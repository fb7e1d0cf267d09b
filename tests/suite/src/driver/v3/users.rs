// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Users.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::users::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/users",
        method: "GET",
        path: "/users/search",
        operation_id: "search-users",
        call: search,
        answer: Some(round_trip::<models::SearchUserResponse>),
    },
    Operation {
        family: "v3/users",
        method: "POST",
        path: "/users/search/filter-by-email",
        operation_id: "filter-users-by-email",
        call: find_by_email,
        answer: Some(round_trip::<models::SearchUserResponse>),
    },
    Operation {
        family: "v3/users",
        method: "GET",
        path: "/users/{userId}",
        operation_id: "get-user",
        call: get,
        answer: Some(round_trip::<models::UserResponse>),
    },
    Operation {
        family: "v3/users",
        method: "PUT",
        path: "/users/{userId}",
        operation_id: "update-user",
        call: update,
        answer: Some(round_trip::<models::UserResponse>),
    },
    Operation {
        family: "v3/users",
        method: "DELETE",
        path: "/users/{userId}",
        operation_id: "delete-user",
        call: delete,
        answer: Some(round_trip::<models::DeleteUserSuccessfulResponseV3>),
    },
    Operation {
        family: "v3/users",
        method: "POST",
        path: "/users/",
        operation_id: "create-user",
        call: create,
        answer: Some(round_trip::<models::UserResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/users",
        pointer: "/components/schemas/SearchUserSuccessfulResponseDto",
        name: "SearchUserResponse",
        round_trip: round_trip::<models::SearchUserResponse>,
    },
    ModelCase {
        family: "v3/users",
        pointer: "/components/schemas/UserSchema",
        name: "User",
        round_trip: round_trip::<models::User>,
    },
    ModelCase {
        family: "v3/users",
        pointer: "/components/schemas/PermissionsDto",
        name: "Permissions",
        round_trip: round_trip::<models::Permissions>,
    },
    ModelCase {
        family: "v3/users",
        pointer: "/components/schemas/RoleSchema",
        name: "Role",
        round_trip: round_trip::<models::Role>,
    },
    ModelCase {
        family: "v3/users",
        pointer: "/components/schemas/UserSuccessfulResponseDto",
        name: "UserResponse",
        round_trip: round_trip::<models::UserResponse>,
    },
    ModelCase {
        family: "v3/users",
        pointer: "/components/schemas/DeleteUserSuccessfulResponseV3Dto",
        name: "DeleteUserSuccessfulResponseV3",
        round_trip: round_trip::<models::DeleteUserSuccessfulResponseV3>,
    },
];

fn search(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .users()
        .search(arg::<String>(values, Place::Query, "companyId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "query")? {
        request = request.query(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "type")? {
        request = request.type_(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "role")? {
        request = request.role(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "ids")? {
        request = request.ids(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "sort")? {
        request = request.sort(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "sortDirection")? {
        request = request.sort_direction(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "enabled2waySync")? {
        request = request.enabled2way_sync(value);
    }
    Ok(request.build()?)
}

fn find_by_email(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .users()
        .find_by_email(
            arg::<String>(values, Place::Field, "companyId")?,
            arg::<String>(values, Place::Field, "emails")?,
        );
    if let Some(value) = optional::<bool>(values, Place::Field, "deleted")? {
        request = request.deleted(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "projection")? {
        request = request.projection(value);
    }
    Ok(request.build()?)
}

fn get(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client.v3().users().get(arg::<String>(values, Place::Path, "userId")?);
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn update(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .users()
        .update(arg::<String>(values, Place::Path, "userId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "firstName")? {
        request = request.first_name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "lastName")? {
        request = request.last_name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "email")? {
        request = request.email(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "password")? {
        request = request.password(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "phone")? {
        request = request.phone(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "type")? {
        request = request.type_(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "role")? {
        request = request.role(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "companyId")? {
        request = request.company_id(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "locationIds")? {
        request = request.location_ids(value);
    }
    if let Some(value) = optional::<
        models::Permissions,
    >(values, Place::Field, "permissions")? {
        request = request.permissions(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Item>,
    >(values, Place::Field, "scopes")? {
        request = request.scopes(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Item>,
    >(values, Place::Field, "scopesAssignedToOnly")? {
        request = request.scopes_assigned_to_only(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "profilePhoto")? {
        request = request.profile_photo(value);
    }
    if let Some(value) = optional::<
        rt::Map<String>,
    >(values, Place::Field, "twilioPhone")? {
        request = request.twilio_phone(value);
    }
    if let Some(value) = optional::<
        models::PlatformLanguage,
    >(values, Place::Field, "platformLanguage")? {
        request = request.platform_language(value);
    }
    Ok(request.build()?)
}

fn delete(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .users()
        .delete(arg::<String>(values, Place::Path, "userId")?);
    Ok(request.build()?)
}

fn create(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .users()
        .create(
            arg::<String>(values, Place::Field, "companyId")?,
            arg::<String>(values, Place::Field, "email")?,
            arg::<String>(values, Place::Field, "password")?,
            arg::<String>(values, Place::Field, "type")?,
            arg::<String>(values, Place::Field, "role")?,
            arg::<rt::List<String>>(values, Place::Field, "locationIds")?,
            arg::<String>(values, Place::Field, "firstName")?,
            arg::<String>(values, Place::Field, "lastName")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "phone")? {
        request = request.phone(value);
    }
    if let Some(value) = optional::<
        models::Permissions,
    >(values, Place::Field, "permissions")? {
        request = request.permissions(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Item>,
    >(values, Place::Field, "scopes")? {
        request = request.scopes(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Item>,
    >(values, Place::Field, "scopesAssignedToOnly")? {
        request = request.scopes_assigned_to_only(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "profilePhoto")? {
        request = request.profile_photo(value);
    }
    if let Some(value) = optional::<
        rt::Map<String>,
    >(values, Place::Field, "twilioPhone")? {
        request = request.twilio_phone(value);
    }
    if let Some(value) = optional::<
        models::PlatformLanguage,
    >(values, Place::Field, "platformLanguage")? {
        request = request.platform_language(value);
    }
    Ok(request.build()?)
}
