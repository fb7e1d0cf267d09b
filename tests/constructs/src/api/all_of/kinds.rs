// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Composed schemas a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /litters`.
pub enum GetLitter {}

impl rt::Kind for GetLitter {
    type Answer = models::Litter;
}

/// `GET /pets/{petId}`.
pub enum GetPet {}

impl rt::Kind for GetPet {
    type Answer = models::Dog;
}

/// `PUT /pets/{petId}`.
pub enum UpdatePet {}

impl rt::Kind for UpdatePet {
    type Answer = ();
}
