// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Custom fields.

use super::{AcceptedFormats, ICustomFieldDataType};
use crate::runtime as rt;

/// The schema `CustomFieldSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/custom_fields.yaml#/components/schemas/CustomFieldSuccessfulResponseDto`.
#[doc(alias = "CustomFieldSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldResponse {
    /// `field`: an object, `ICustomField`.
    pub field: Option<ICustomField>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CustomFieldResponse { field = "field" });

/// The schema `ICustomField`.
///
/// Answers hold it.
///
/// Document: `api/custom_fields.yaml#/components/schemas/ICustomField`.
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
    /// The one file format that the field takes, or `all`.
    ///
    /// `acceptedFormats`: one of `.pdf`, `.docx`, `.doc`, `.jpg`, `.jpeg`, `.png`, `.gif`, `.csv`, `.xlsx`, `.xls`, `all`.
    pub accepted_formats: Option<AcceptedFormats>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// The object's key with its prefix, such as `custom_objects.pet`, or `business`. The
    /// documents also write `custom_object.` without the s.
    ///
    /// `objectKey`: text; for example `custom_object.pet`.
    pub object_key: Option<String>,
    /// What the field holds; the type of money is spelled `MONETORY`.
    ///
    /// `dataType`: one of `TEXT`, `LARGE_TEXT`, `NUMERICAL`, `PHONE`, `MONETORY`, `CHECKBOX`, `SINGLE_OPTIONS`, `MULTIPLE_OPTIONS`, `DATE`, `TEXTBOX_LIST`, `FILE_UPLOAD`, `RADIO`.
    pub data_type: Option<ICustomFieldDataType>,
    /// The folder's id.
    ///
    /// `parentId`: text; for example `3v34PM428h8vShlRW1KT`.
    pub parent_id: Option<String>,
    /// The object's key and the field's name, such as `custom_objects.pet.name`.
    ///
    /// `fieldKey`: text; for example `custom_object.pet.name`.
    pub field_key: Option<String>,
    /// Whether a `RADIO` field takes a value beside its options; such a value stays in its
    /// record and does not become an option.
    ///
    /// `allowCustomOption`: flag; for example `true`.
    pub allow_custom_option: Option<bool>,
    /// How many files, for `FILE_UPLOAD` only.
    ///
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
/// Requests send it and answers hold it.
///
/// Document: `api/custom_fields.yaml#/components/schemas/OptionDTO`.
#[doc(alias = "OptionDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionDto {
    /// The option's key: given when the field is created, left out when it is changed.
    ///
    /// `key`: text.
    pub key: Option<String>,
    /// What people see.
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

impl OptionDto {
    /// One with all that the document requires.
    pub fn new(key: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            label: Some(label.into()),
            ..Self::default()
        }
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// The schema `CustomFolderDeleteResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/custom_fields.yaml#/components/schemas/CustomFolderDeleteResponseDto`.
#[doc(alias = "CustomFolderDeleteResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFolderDeleteResponse {
    /// Whether it worked, misspelled as in the API; `succeeded` and `success` also
    /// occur.
    ///
    /// `succeded`: flag; for example `true`.
    pub succeded: Option<bool>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `3v34PM428h8vShlRW1KT`.
    pub id: Option<String>,
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text; for example `custom_object.pet.name`.
    pub key: Option<String>,
    /// Whether it worked; other answers spell it `succeded` or `success`.
    ///
    /// `succeeded`: flag.
    pub succeeded: Option<bool>,
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomFolderDeleteResponse { succeded = "succeded", id = "id", key = "key", succeeded
    = "succeeded", success = "success" }
);

/// The schema `CustomFieldsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/custom_fields.yaml#/components/schemas/CustomFieldsResponseDTO`.
#[doc(alias = "CustomFieldsResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldsResponse {
    /// The fields; in reports and lookups which of them shall come.
    ///
    /// `fields`: list of `ICustomField`.
    pub fields: rt::List<ICustomField>,
    /// Folders; they come in the form of fields.
    ///
    /// `folders`: list of `ICustomField`.
    pub folders: rt::List<ICustomField>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CustomFieldsResponse { fields = "fields", folders = "folders" });

/// The schema `ICustomFieldFolder`.
///
/// Answers hold it.
///
/// Document: `api/custom_fields.yaml#/components/schemas/ICustomFieldFolder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ICustomFieldFolder {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// The object's key with its prefix, such as `custom_objects.pet`, or `business`. The
    /// documents also write `custom_object.` without the s.
    ///
    /// `objectKey`: text; for example `custom_object.pet`.
    pub object_key: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Name`.
    pub name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ICustomFieldFolder { id = "id", object_key = "objectKey", location_id = "locationId",
    name = "name" }
);
