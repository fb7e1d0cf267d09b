// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Choices of Funnels.

use crate::api::funnels::models::{ListLookupsResponseData, Lookup};
use crate::runtime as rt;

/// The choice that `list-lookups` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1lookup~1list/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum ListLookupsResponse {
    /// `ListLookupsResponseData`.
    ListLookupsResponseData(ListLookupsResponseData),
    /// `LookupList`.
    LookupList(rt::List<Lookup>),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(ListLookupsResponse { ListLookupsResponseData, LookupList });
