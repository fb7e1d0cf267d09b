// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Objects.

use super::{
    ICustomFieldAcceptedFormats, ICustomFieldDataType, SearchFilterGroup,
    SearchFilterOperator, SearchSortDirection,
};

use crate::runtime as rt;

/// The schema `CustomObjectByIdResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/objects.yaml#/components/schemas/CustomObjectByIdResponseDTO`.
#[doc(alias = "CustomObjectByIdResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomObjectByIdResponse {
    /// `object`: an object, `ICustomObject`.
    pub object: Option<ICustomObject>,
    /// Whether the answer comes from a cache.
    ///
    /// `cache`: flag; for example `true`.
    pub cache: Option<bool>,
    /// The fields; in reports and lookups which of them shall come.
    ///
    /// `fields`: list of `ICustomField`.
    pub fields: rt::List<ICustomField>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomObjectByIdResponse { object = "object", cache = "cache", fields = "fields" }
);

/// The schema `ICustomObjectSchema`.
///
/// Answers hold it.
///
/// Document: `api/objects.yaml#/components/schemas/ICustomObjectSchema`.
#[doc(alias = "ICustomObjectSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ICustomObject {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `661c06b4ffde146bdb469442`.
    pub id: Option<String>,
    /// Whether the object comes with the system.
    ///
    /// `standard`: flag; for example `false`.
    pub standard: Option<bool>,
    /// The object's key, such as `custom_objects.pet` or `contact`; its id does too.
    ///
    /// `key`: text; for example `custom_objects.pet`.
    pub key: Option<String>,
    /// `labels`: an object, `CustomObjectLabel`.
    pub labels: Option<CustomObjectLabel>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `These are non vaccinated pets`.
    pub description: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `Q9DT3OAqEXDLYuob1G32`.
    pub location_id: Option<String>,
    /// The key of the field that gives records their title.
    ///
    /// `primaryDisplayProperty`: text; for example `custom_objects.pet.name`.
    pub primary_display_property: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339).
    pub date_added: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: date and time (RFC 3339).
    pub date_updated: Option<String>,
    /// `USER_DEFINED` or `SYSTEM_DEFINED`.
    ///
    /// `type`: text; for example `The Object type can either USER_DEFINED or SYSTEM_DEFINED`.
    pub type_: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ICustomObject { id = "id", standard = "standard", key = "key", labels = "labels",
    description = "description", location_id = "locationId", primary_display_property =
    "primaryDisplayProperty", date_added = "dateAdded", date_updated = "dateUpdated",
    type_ = "type" }
);

/// The schema `CustomObjectLabelDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/objects.yaml#/components/schemas/CustomObjectLabelDto`.
#[doc(alias = "CustomObjectLabelDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomObjectLabel {
    /// `singular`: text; for example `Pet`.
    pub singular: Option<String>,
    /// `plural`: text; for example `Pets`.
    pub plural: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CustomObjectLabel { singular = "singular", plural = "plural" });

impl CustomObjectLabel {
    /// One with all that the document requires.
    pub fn new(singular: impl Into<String>, plural: impl Into<String>) -> Self {
        Self {
            singular: Some(singular.into()),
            plural: Some(plural.into()),
            ..Self::default()
        }
    }
}

/// The schema `ICustomField`.
///
/// Answers hold it.
///
/// Document: `api/objects.yaml#/components/schemas/ICustomField`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ICustomField {
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Name`.
    pub name: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// `placeholder`: text.
    pub placeholder: Option<String>,
    /// Whether forms offer the field.
    ///
    /// `showInForms`: flag.
    pub show_in_forms: Option<bool>,
    /// `options`: list of `OptionDto`.
    pub options: rt::List<OptionDto>,
    /// `acceptedFormats`: one of `.pdf`, `.docx`, `.doc`, `.jpg`, `.jpeg`, `.png`, `.gif`, `.csv`, `.xlsx`, `.xls`, `all`.
    pub accepted_formats: Option<ICustomFieldAcceptedFormats>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// `objectKey`: text; for example `custom_object.pet`.
    pub object_key: Option<String>,
    /// What the field holds; the type of money is spelled `MONETORY`.
    ///
    /// `dataType`: one of `TEXT`, `LARGE_TEXT`, `NUMERICAL`, `PHONE`, `MONETORY`, `CHECKBOX`, `SINGLE_OPTIONS`, `MULTIPLE_OPTIONS`, `DATE`, `TEXTBOX_LIST`, `FILE_UPLOAD`, `RADIO`.
    pub data_type: Option<ICustomFieldDataType>,
    /// Id of the folder or record that this one lies in.
    ///
    /// `parentId`: text; for example `3v34PM428h8vShlRW1KT`.
    pub parent_id: Option<String>,
    /// `fieldKey`: text; for example `custom_object.pet.name`.
    pub field_key: Option<String>,
    /// Whether a `RADIO` field takes a value beside its options.
    ///
    /// `allowCustomOption`: flag; for example `true`.
    pub allow_custom_option: Option<bool>,
    /// `maxFileLimit`: whole number; for example `2`.
    pub max_file_limit: Option<i64>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339).
    pub date_added: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: date and time (RFC 3339).
    pub date_updated: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ICustomField { location_id = "locationId", name = "name", description =
    "description", placeholder = "placeholder", show_in_forms = "showInForms", options =
    "options", accepted_formats = "acceptedFormats", id = "id", object_key = "objectKey",
    data_type = "dataType", parent_id = "parentId", field_key = "fieldKey",
    allow_custom_option = "allowCustomOption", max_file_limit = "maxFileLimit",
    date_added = "dateAdded", date_updated = "dateUpdated" }
);

/// The schema `OptionDTO`.
///
/// Answers hold it.
///
/// Document: `api/objects.yaml#/components/schemas/OptionDTO`.
#[doc(alias = "OptionDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionDto {
    /// What the option is called inside.
    ///
    /// `key`: text.
    pub key: Option<String>,
    /// Text as people read it; for products a badge with dates of its own.
    ///
    /// `label`: text.
    pub label: Option<String>,
    /// An address for the option, with type `RADIO` only.
    ///
    /// `url`: text.
    pub url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(OptionDto { key = "key", label = "label", url = "url" });

/// The schema `CustomObjectLabelUpdateDto`.
///
/// Requests send it.
///
/// Document: `api/objects.yaml#/components/schemas/CustomObjectLabelUpdateDto`.
#[doc(alias = "CustomObjectLabelUpdateDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomObjectLabelUpdate {
    /// `singular`: text; for example `Car`.
    pub singular: Option<String>,
    /// `plural`: text; for example `Cars`.
    pub plural: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CustomObjectLabelUpdate { singular = "singular", plural = "plural" });

impl CustomObjectLabelUpdate {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `singular`.
    #[must_use]
    pub fn singular(mut self, singular: impl Into<String>) -> Self {
        self.singular = Some(singular.into());
        self
    }

    /// Sets `plural`.
    #[must_use]
    pub fn plural(mut self, plural: impl Into<String>) -> Self {
        self.plural = Some(plural.into());
        self
    }
}

/// The schema `CustomObjectResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/objects.yaml#/components/schemas/CustomObjectResponseDTO`.
#[doc(alias = "CustomObjectResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomObjectResponse {
    /// `object`: an object, `ICustomObject`.
    pub object: Option<ICustomObject>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CustomObjectResponse { object = "object" });

/// The schema `RecordByIdResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/objects.yaml#/components/schemas/RecordByIdResponseDTO`.
#[doc(alias = "RecordByIdResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordByIdResponse {
    /// `record`: an object, `IRecord`.
    pub record: Option<IRecord>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(RecordByIdResponse { record = "record" });

/// The schema `IRecordSchema`.
///
/// Answers hold it.
///
/// Document: `api/objects.yaml#/components/schemas/IRecordSchema`.
#[doc(alias = "IRecordSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IRecord {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `661c06b4ffde146bdb469442`.
    pub id: Option<String>,
    /// The user whose record it is, at most one; custom objects only.
    ///
    /// `owner`: list of texts; for example `["sx6wyHhbFdRXh302Lunr"]`.
    pub owner: rt::List<String>,
    /// Users who follow the record, at most ten.
    ///
    /// `followers`: list of texts; for example `["sx6wyHhbFdRXh302Lunr","v5cEPM428h8vShlRW1KT"]`.
    pub followers: rt::List<String>,
    /// Values by the fields' names, without the object's prefix.
    ///
    /// `properties`: map from text to JSON values.
    pub properties: rt::Map<rt::Json>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339).
    pub date_added: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: date and time (RFC 3339).
    pub date_updated: Option<String>,
    /// Seen empty even where relations exist.
    ///
    /// `relations`: list of JSON values.
    pub relations: rt::List<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    IRecord { id = "id", owner = "owner", followers = "followers", properties =
    "properties", date_added = "dateAdded", date_updated = "dateUpdated", relations =
    "relations" }
);

/// The schema `ObjectRecordDeleteResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/objects.yaml#/components/schemas/ObjectRecordDeleteResponseDTO`.
#[doc(alias = "ObjectRecordDeleteResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectRecordDeleteResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `661c06b4ffde146bdb469442`.
    pub id: Option<String>,
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ObjectRecordDeleteResponse { id = "id", success = "success" });

/// The schema `SearchFilter`.
///
/// Requests send it.
///
/// Overlay: `overlays/objects/`, `#/components/schemas/SearchFilter`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFilter {
    /// How the `filters` of this group are joined.
    ///
    /// `group`: one of `AND`, `OR`.
    pub group: Option<SearchFilterGroup>,
    /// Conditions or further groups.
    ///
    /// `filters`: list of `SearchFilter`.
    pub filters: rt::List<SearchFilter>,
    /// `field`: text.
    pub field: Option<String>,
    /// `operator`: one of `eq`, `not_eq`, `contains`, `not_contains`, `exists`, `not_exists`, `range`, `nested`.
    pub operator: Option<SearchFilterOperator>,
    /// The value itself; unit and form depend on where it stands.
    ///
    /// `value`: any JSON value.
    pub value: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SearchFilter { group = "group", filters = "filters", field = "field", operator =
    "operator", value = "value" }
);

impl SearchFilter {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `group`.
    #[must_use]
    pub fn group(mut self, group: impl Into<SearchFilterGroup>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<rt::List<SearchFilter>>) -> Self {
        self.filters = filters.into();
        self
    }

    /// Sets `field`.
    #[must_use]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Sets `operator`.
    #[must_use]
    pub fn operator(mut self, operator: impl Into<SearchFilterOperator>) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<rt::Json>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// The schema `SearchSort`.
///
/// Requests send it.
///
/// Overlay: `overlays/objects/`, `#/components/schemas/SearchSort`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSort {
    /// `field`: text.
    pub field: Option<String>,
    /// `direction`: one of `asc`, `desc`.
    pub direction: Option<SearchSortDirection>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(SearchSort { field = "field", direction = "direction" });

impl SearchSort {
    /// One with all that the document requires.
    pub fn new(
        field: impl Into<String>,
        direction: impl Into<SearchSortDirection>,
    ) -> Self {
        Self {
            field: Some(field.into()),
            direction: Some(direction.into()),
            ..Self::default()
        }
    }
}

/// The schema `SearchRecordResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/objects.yaml#/components/schemas/SearchRecordResponseDTO`.
#[doc(alias = "SearchRecordResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRecordResponse {
    /// `records`: list of `RecordResponse`.
    pub records: rt::List<RecordResponse>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number; for example `20`.
    pub total: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(SearchRecordResponse { records = "records", total = "total" });

/// The schema `RecordResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/objects.yaml#/components/schemas/RecordResponseDTO`.
#[doc(alias = "RecordResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `661c06b4ffde146bdb469442`.
    pub id: Option<String>,
    /// The user whose record it is, at most one; custom objects only.
    ///
    /// `owner`: list of texts; for example `["sx6wyHhbFdRXh302Lunr"]`.
    pub owner: rt::List<String>,
    /// Users who follow the record, at most ten.
    ///
    /// `followers`: list of texts; for example `["sx6wyHhbFdRXh302Lunr","v5cEPM428h8vShlRW1KT"]`.
    pub followers: rt::List<String>,
    /// Values by the fields' names, without the object's prefix.
    ///
    /// `properties`: map from text to JSON values.
    pub properties: rt::Map<rt::Json>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339).
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339).
    pub updated_at: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// `objectId`: text; for example `6d6f6e676f5f6576656e7473`.
    pub object_id: Option<String>,
    /// `objectKey`: text; for example `custom_objects.pet`.
    pub object_key: Option<String>,
    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: an object, `CreatedByResponse`.
    pub created_by: Option<CreatedByResponse>,
    /// `lastUpdatedBy`: an object, `CreatedByResponse`.
    pub last_updated_by: Option<CreatedByResponse>,
    /// What to send for the records after this one: a number and a text.
    ///
    /// `searchAfter`: list of JSON values; for example `[1738683828372,"67a235b49b289431bcf657f8"]`.
    pub search_after: rt::List<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    RecordResponse { id = "id", owner = "owner", followers = "followers", properties =
    "properties", created_at = "createdAt", updated_at = "updatedAt", location_id =
    "locationId", object_id = "objectId", object_key = "objectKey", created_by =
    "createdBy", last_updated_by = "lastUpdatedBy", search_after = "searchAfter" }
);

/// The schema `CreatedByResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/objects.yaml#/components/schemas/CreatedByResponseDTO`.
#[doc(alias = "CreatedByResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatedByResponse {
    /// How the record came in, such as `WEB_USER`.
    ///
    /// `channel`: text; for example `WEB_USER`.
    pub channel: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2025-01-02T09:35:39.032Z`.
    pub created_at: Option<String>,
    /// Through what it came in, such as `PUBLIC_API`.
    ///
    /// `source`: text; for example `PUBLIC_API`.
    pub source: Option<String>,
    /// The user or other thing behind `source`.
    ///
    /// `sourceId`: text; for example `26653146-ec82-435d-8a99-84ecdb7fde13`.
    pub source_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreatedByResponse { channel = "channel", created_at = "createdAt", source = "source",
    source_id = "sourceId" }
);

/// The schema `CustomObjectListResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/objects.yaml#/components/schemas/CustomObjectListResponseDTO`.
#[doc(alias = "CustomObjectListResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomObjectListResponse {
    /// `objects`: list of `ICustomObject`.
    pub objects: rt::List<ICustomObject>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CustomObjectListResponse { objects = "objects" });

/// The schema `CustomObjectDisplayPropertyDetails`.
///
/// Requests send it.
///
/// Document: `api/objects.yaml#/components/schemas/CustomObjectDisplayPropertyDetails`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomObjectDisplayPropertyDetails {
    /// The first field's key, such as `custom_objects.pet.name`; the prefix is added when
    /// missing.
    ///
    /// `key`: text; for example `custom_objects.pet.name`.
    pub key: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Pet name`.
    pub name: Option<String>,
    /// `TEXT` or `NUMERICAL`; nothing else can be a title.
    ///
    /// `dataType`: text; for example `TEXT`.
    pub data_type: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomObjectDisplayPropertyDetails { key = "key", name = "name", data_type =
    "dataType" }
);

impl CustomObjectDisplayPropertyDetails {
    /// One with all that the document requires.
    pub fn new(
        key: impl Into<String>,
        name: impl Into<String>,
        data_type: impl Into<String>,
    ) -> Self {
        Self {
            key: Some(key.into()),
            name: Some(name.into()),
            data_type: Some(data_type.into()),
            ..Self::default()
        }
    }
}
