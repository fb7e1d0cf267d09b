// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Webhook events.

use crate::runtime as rt;

/// The allowed values `objectType` of `ObjectSchemaEvent`.
///
/// Events hold it.
///
/// Document: `webhooks.yaml#/components/schemas/ObjectSchemaEvent/properties/objectType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ObjectSchemaEventObjectType {
    /// `USER_DEFINED`.
    UserDefined,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ObjectSchemaEventObjectType { UserDefined = "USER_DEFINED" });
