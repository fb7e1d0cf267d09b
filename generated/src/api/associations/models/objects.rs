// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Associations.

use crate::runtime as rt;

/// The schema `Relation`.
///
/// Answers hold it.
///
/// Overlay: `overlays/associations/`, `#/components/schemas/Relation`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Relation {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// `associationId`: text.
    pub association_id: Option<String>,
    /// The first object's key, such as `custom_objects.pet`.
    ///
    /// `firstObjectKey`: text.
    pub first_object_key: Option<String>,
    /// A record of the association's first object.
    ///
    /// `firstRecordId`: text.
    pub first_record_id: Option<String>,
    /// The second object's key, such as `contact`.
    ///
    /// `secondObjectKey`: text.
    pub second_object_key: Option<String>,
    /// A record of the association's second object.
    ///
    /// `secondRecordId`: text.
    pub second_record_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Relation { id = "id", association_id = "associationId", first_object_key =
    "firstObjectKey", first_record_id = "firstRecordId", second_object_key =
    "secondObjectKey", second_record_id = "secondRecordId", location_id = "locationId" }
);

/// The schema `RelationList`.
///
/// Answers hold it.
///
/// Overlay: `overlays/associations/`, `#/components/schemas/RelationList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelationList {
    /// `relations`: list of `Relation`.
    pub relations: rt::List<Relation>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number.
    pub total: Option<i64>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    RelationList { relations = "relations", total = "total", trace_id = "traceId" }
);

/// The schema `GetPostSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/associations.yaml#/components/schemas/GetPostSuccessfulResponseDto`.
#[doc(alias = "GetPostSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPostResponse {
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `string`.
    pub location_id: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub id: Option<String>,
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text; for example `student`.
    pub key: Option<String>,
    /// How the first side is called, such as `student`.
    ///
    /// `firstObjectLabel`: text; for example `student`.
    pub first_object_label: Option<String>,
    /// The first object's key, such as `custom_objects.pet`.
    ///
    /// `firstObjectKey`: text; for example `custom_objects.children`.
    pub first_object_key: Option<String>,
    /// How the second side is called, such as `teacher`.
    ///
    /// `secondObjectLabel`: text; for example `Teacher`.
    pub second_object_label: Option<String>,
    /// The second object's key, such as `contact`.
    ///
    /// `secondObjectKey`: text; for example `contact`.
    pub second_object_key: Option<String>,
    /// `USER_DEFINED` or `SYSTEM_DEFINED`.
    ///
    /// `associationType`: text; for example `USER_DEFINED`.
    pub association_type: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetPostResponse { location_id = "locationId", id = "id", key = "key",
    first_object_label = "firstObjectLabel", first_object_key = "firstObjectKey",
    second_object_label = "secondObjectLabel", second_object_key = "secondObjectKey",
    association_type = "associationType" }
);

/// The schema `AssociationList`.
///
/// Answers hold it.
///
/// Overlay: `overlays/associations/`, `#/components/schemas/AssociationList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociationList {
    /// `associations`: list of `GetPostResponse`.
    pub associations: rt::List<GetPostResponse>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number.
    pub total: Option<i64>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AssociationList { associations = "associations", total = "total", trace_id =
    "traceId" }
);

/// The schema `DeleteAssociationsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/associations.yaml#/components/schemas/DeleteAssociationsResponseDTO`.
#[doc(alias = "DeleteAssociationsResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAssociationsResponse {
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `true`.
    pub deleted: Option<bool>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `6d6f6e676f5f6576656e7473`.
    pub id: Option<String>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Association deleted successfully`.
    pub message: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DeleteAssociationsResponse { deleted = "deleted", id = "id", message = "message" }
);
