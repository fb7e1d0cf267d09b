// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Choices of Contacts.

use super::{
    CheckboxField, FileField, LargeTextField, MonetoryField, MultiSelectField,
    NumericField, RadioField, SingleSelectField, TextField,
};

use crate::runtime as rt;

/// The choice `item` of `customFields`.
///
/// Requests send it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/UpdateContactDtoV3/properties/customFields/items`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum UpdateContactCustomFieldsItem {
    /// `TextField`.
    TextField(TextField),
    /// `LargeTextField`.
    LargeTextField(LargeTextField),
    /// `SingleSelectField`.
    SingleSelectField(SingleSelectField),
    /// `RadioField`.
    RadioField(RadioField),
    /// `NumericField`.
    NumericField(NumericField),
    /// `MonetoryField`.
    MonetoryField(MonetoryField),
    /// `CheckboxField`.
    CheckboxField(CheckboxField),
    /// `MultiSelectField`.
    MultiSelectField(MultiSelectField),
    /// `FileField`.
    FileField(FileField),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(
    UpdateContactCustomFieldsItem { TextField, LargeTextField, SingleSelectField,
    RadioField, NumericField, MonetoryField, CheckboxField, MultiSelectField, FileField }
);

/// The choice `item` of `customFields`.
///
/// Requests send it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/UpsertContactDtoV3/properties/customFields/items`.
///
/// The same as [`UpdateContactCustomFieldsItem`].
pub type UpsertContactCustomFieldsItem = UpdateContactCustomFieldsItem;

/// The choice `startAfter` of `get-contacts-by-businessId`.
///
/// Requests send it.
///
/// Document: `api/v3/contacts.yaml#/paths/~1contacts~1business~1{businessId}/get/parameters/6/schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum ListByBusinessStartAfter {
    /// `Text`.
    Text(String),
    /// `TextList`.
    TextList(rt::List<String>),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(ListByBusinessStartAfter { Text, TextList });

/// The choice `item` of `customFields`.
///
/// Requests send it.
///
/// Document: `api/v3/contacts.yaml#/components/schemas/CreateContactDtoV3/properties/customFields/items`.
///
/// The same as [`UpdateContactCustomFieldsItem`].
pub type CreateContactCustomFieldsItem = UpdateContactCustomFieldsItem;
