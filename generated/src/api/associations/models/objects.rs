// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Associations.

use crate::runtime as rt;

/// The schema `GetPostSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/associations.yaml#/components/schemas/GetPostSuccessfulResponseDto`.
#[doc(alias = "GetPostSuccessfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPostResponse {
    /// `locationId`: text; for example `string`.
    pub location_id: Option<String>,
    /// `id`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub id: Option<String>,
    /// `key`: text; for example `student`.
    pub key: Option<String>,
    /// `firstObjectLabel`: any JSON value; for example `student`.
    pub first_object_label: Option<rt::Json>,
    /// `firstObjectKey`: any JSON value; for example `custom_objects.children`.
    pub first_object_key: Option<rt::Json>,
    /// `secondObjectLabel`: any JSON value; for example `Teacher`.
    pub second_object_label: Option<rt::Json>,
    /// `secondObjectKey`: any JSON value; for example `contact`.
    pub second_object_key: Option<rt::Json>,
    /// `associationType`: any JSON value; for example `USER_DEFINED`.
    pub association_type: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetPostResponse { location_id = "locationId", id = "id", key = "key",
    first_object_label = "firstObjectLabel", first_object_key = "firstObjectKey",
    second_object_label = "secondObjectLabel", second_object_key = "secondObjectKey",
    association_type = "associationType" }
);

/// The schema `DeleteAssociationsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/associations.yaml#/components/schemas/DeleteAssociationsResponseDTO`.
#[doc(alias = "DeleteAssociationsResponseDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteAssociationsResponse {
    /// `deleted`: flag; for example `true`.
    pub deleted: Option<bool>,
    /// `id`: text; for example `6d6f6e676f5f6576656e7473`.
    pub id: Option<String>,
    /// `message`: text; for example `Association deleted successfully`.
    pub message: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DeleteAssociationsResponse { deleted = "deleted", id = "id", message = "message" }
);
