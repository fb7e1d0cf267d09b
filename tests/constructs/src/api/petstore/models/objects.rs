// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of A shop.

use super::PetStatus;
use crate::runtime as rt;

/// The schema `PetList`.
///
/// Answers hold it.
///
/// Document: `petstore.yaml#/components/schemas/PetList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PetList {
    /// `pets`: list of `Pet`.
    pub pets: rt::List<Pet>,
    /// `total`: number.
    pub total: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PetList { pets = "pets", total = "total" });

/// The schema `Pet`.
///
/// Answers hold it.
///
/// Document: `petstore.yaml#/components/schemas/Pet`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pet {
    /// `id`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub id: Option<String>,
    /// `name`: text; for example `Rex`.
    pub name: Option<String>,
    /// `status`: one of `available`, `sold`.
    pub status: Option<PetStatus>,
    /// `tags`: list of texts; for example `["small","loud"]`.
    pub tags: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Pet { id = "id", name = "name", status = "status", tags = "tags" });
