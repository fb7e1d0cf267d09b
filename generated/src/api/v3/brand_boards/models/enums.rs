// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Brand boards.

use crate::runtime as rt;

/// The allowed values `type` of `CreateBrandVoicePublicV1BodyDto`.
///
/// Requests send it.
///
/// Document: `api/v3/brand_boards.yaml#/components/schemas/CreateBrandVoicePublicV1BodyDto/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateBrandVoicePublicV1BodyType {
    /// `manual`.
    Manual,
    /// `url`.
    Url,
    /// `description`.
    Description,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CreateBrandVoicePublicV1BodyType { Manual = "manual", Url = "url", Description =
    "description" }
);

/// The allowed values `sourceType` of `MetaData`.
///
/// Answers hold it.
///
/// Document: `api/v3/brand_boards.yaml#/components/schemas/MetaData/properties/sourceType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MetaDataSourceType {
    /// `template`.
    Template,
    /// `blank`.
    Blank,
    /// `snapshot`.
    Snapshot,
    /// `url`.
    Url,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    MetaDataSourceType { Template = "template", Blank = "blank", Snapshot = "snapshot",
    Url = "url" }
);

/// The allowed values `type` of `CreateBrandBoardParam`.
///
/// Requests send it.
///
/// Document: `api/v3/brand_boards.yaml#/components/schemas/CreateBrandBoardParam/properties/type`.
///
/// The same as [`MetaDataSourceType`].
pub type CreateBrandBoardParamType = MetaDataSourceType;
