// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Choices of Answers.

use super::Item;
use crate::runtime as rt;

/// The choice that `put-several` answers with.
///
/// Answers hold it.
///
/// Document: `responses.yaml#/paths/~1several/put/responses`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum PutSeveralAnswer {
    /// `Item`.
    Item(Item),
    /// `ItemList`.
    ItemList(rt::List<Item>),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(PutSeveralAnswer { Item, ItemList });
