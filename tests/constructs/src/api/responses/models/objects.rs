// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Answers.

use crate::runtime as rt;

/// The schema `Item`.
///
/// Answers hold it.
///
/// Document: `responses.yaml#/components/schemas/Item`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    /// `id`: text; for example `abc`.
    pub id: Option<String>,
    /// `price`: number.
    pub price: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Item { id = "id", price = "price" });
