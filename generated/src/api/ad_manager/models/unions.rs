// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Choices of Ad manager.

use super::{
    CallAssetPayload, FacebookPixels, InstagramDataset, LeadFormAssetPayload,
    SitelinkAssetPayload,
};

use crate::runtime as rt;

/// The schema `FacebookPixelAnswer`.
///
/// Answers hold it.
///
/// Overlay: `overlays/ad_manager/`, `#/components/schemas/FacebookPixelAnswer`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum FacebookPixelAnswer {
    /// `FacebookPixels`.
    FacebookPixels(FacebookPixels),
    /// `InstagramDatasetList`.
    InstagramDatasetList(rt::List<InstagramDataset>),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(FacebookPixelAnswer { FacebookPixels, InstagramDatasetList });

/// The choice `payload` of `UpsertAssetsDTO`.
///
/// Requests send it.
///
/// Document: `api/ad_manager.yaml#/components/schemas/UpsertAssetsDTO/properties/payload`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum UpsertAssetsPayload {
    /// `CallAssetPayload`.
    CallAssetPayload(CallAssetPayload),
    /// `SitelinkAssetPayload`.
    SitelinkAssetPayload(SitelinkAssetPayload),
    /// `LeadFormAssetPayload`.
    LeadFormAssetPayload(LeadFormAssetPayload),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(
    UpsertAssetsPayload { CallAssetPayload, SitelinkAssetPayload, LeadFormAssetPayload }
);
