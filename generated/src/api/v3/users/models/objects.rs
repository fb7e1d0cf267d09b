// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Users.

use super::{Permissions, PlatformLanguage, Role};
use crate::runtime as rt;

/// The schema `SearchUserSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/users.yaml#/components/schemas/SearchUserSuccessfulResponseDto`.
#[doc(alias = "SearchUserSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchUserResponse {
    /// `users`: list of `User`.
    pub users: rt::List<User>,
    /// How many users match, on all pages.
    ///
    /// `count`: whole number; for example `1231`.
    pub count: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(SearchUserResponse { users = "users", count = "count" });

/// The schema `UserSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/users.yaml#/components/schemas/UserSchema`.
#[doc(alias = "UserSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `0IHuJvc2ofPAAA8GzTRi`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `John Deo`.
    pub name: Option<String>,
    /// Given name.
    ///
    /// `firstName`: text; for example `John`.
    pub first_name: Option<String>,
    /// Family name.
    ///
    /// `lastName`: text; for example `Deo`.
    pub last_name: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `john@deo.com`.
    pub email: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `+1 808-868-8888`.
    pub phone: Option<String>,
    /// The user's extension, behind the phone number.
    ///
    /// `extension`: text.
    pub extension: Option<String>,
    /// `permissions`: an object, `Permissions`.
    pub permissions: Option<Permissions>,
    /// What the user may do; scopes that are not named are off.
    ///
    /// `scopes`: any JSON value; for example `["contacts.write","campaigns.readonly"]`.
    pub scopes: Option<rt::Json>,
    /// `roles`: an object, `Role`.
    pub roles: Option<Role>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// Phone numbers for incoming calls: account id to number.
    ///
    /// `lcPhone`: map from text to texts.
    pub lc_phone: rt::Map<String>,
    /// `platformLanguage`: one of `en_US`, `es`, `fr_CA`, `fr_FR`, `nl`, `de`, `pt_PT`, `pt_BR`, `it`, `sv`, `da`, `fi` and 1 more; for example `en_US`.
    pub platform_language: Option<PlatformLanguage>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    User { id = "id", name = "name", first_name = "firstName", last_name = "lastName",
    email = "email", phone = "phone", extension = "extension", permissions =
    "permissions", scopes = "scopes", roles = "roles", deleted = "deleted", lc_phone =
    "lcPhone", platform_language = "platformLanguage" }
);

/// The schema `UserSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/users.yaml#/components/schemas/UserSuccessfulResponseDto`.
#[doc(alias = "UserSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `0IHuJvc2ofPAAA8GzTRi`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `John Deo`.
    pub name: Option<String>,
    /// Given name.
    ///
    /// `firstName`: text; for example `John`.
    pub first_name: Option<String>,
    /// Family name.
    ///
    /// `lastName`: text; for example `Deo`.
    pub last_name: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `john@deo.com`.
    pub email: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `+1 808-868-8888`.
    pub phone: Option<String>,
    /// The user's extension, behind the phone number.
    ///
    /// `extension`: text.
    pub extension: Option<String>,
    /// `permissions`: an object, `Permissions`.
    pub permissions: Option<Permissions>,
    /// What the user may do; scopes that are not named are off.
    ///
    /// `scopes`: any JSON value; for example `["contacts.write","campaigns.readonly"]`.
    pub scopes: Option<rt::Json>,
    /// `roles`: an object, `Role`.
    pub roles: Option<Role>,
    /// Phone numbers for incoming calls: account id to number.
    ///
    /// `lcPhone`: map from text to texts.
    pub lc_phone: rt::Map<String>,
    /// `platformLanguage`: one of `en_US`, `es`, `fr_CA`, `fr_FR`, `nl`, `de`, `pt_PT`, `pt_BR`, `it`, `sv`, `da`, `fi` and 1 more; for example `en_US`.
    pub platform_language: Option<PlatformLanguage>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UserResponse { id = "id", name = "name", first_name = "firstName", last_name =
    "lastName", email = "email", phone = "phone", extension = "extension", permissions =
    "permissions", scopes = "scopes", roles = "roles", lc_phone = "lcPhone",
    platform_language = "platformLanguage" }
);

/// The schema `DeleteUserSuccessfulResponseV3Dto`.
///
/// Answers hold it.
///
/// Document: `api/v3/users.yaml#/components/schemas/DeleteUserSuccessfulResponseV3Dto`.
#[doc(alias = "DeleteUserSuccessfulResponseV3Dto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserSuccessfulResponseV3 {
    /// Whether it worked; other answers spell it `succeded` or `success`.
    ///
    /// `succeeded`: flag; for example `true`.
    pub succeeded: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text.
    pub message: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DeleteUserSuccessfulResponseV3 { succeeded = "succeeded", message = "message" }
);
