// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Choices of Opportunities.

use super::{CustomFieldsInputArray, CustomFieldsInputObject, CustomFieldsInputString};
use crate::runtime as rt;

/// The choice `item` of `customFields`.
///
/// Requests send it.
///
/// Document: `api/v3/opportunities.yaml#/components/schemas/UpdateOpportunityDtoV3/properties/customFields/items`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum UpdateOpportunityCustomFieldsItem {
    /// `CustomFieldsInputString`.
    CustomFieldsInputString(CustomFieldsInputString),
    /// `CustomFieldsInputArray`.
    CustomFieldsInputArray(CustomFieldsInputArray),
    /// `CustomFieldsInputObject`.
    CustomFieldsInputObject(CustomFieldsInputObject),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(
    UpdateOpportunityCustomFieldsItem { CustomFieldsInputString, CustomFieldsInputArray,
    CustomFieldsInputObject }
);

/// The choice `item` of `customFields`.
///
/// Requests send it.
///
/// Document: `api/v3/opportunities.yaml#/components/schemas/CreateDtoV3/properties/customFields/items`.
///
/// The same as [`UpdateOpportunityCustomFieldsItem`].
pub type CreateCustomFieldsItem = UpdateOpportunityCustomFieldsItem;
