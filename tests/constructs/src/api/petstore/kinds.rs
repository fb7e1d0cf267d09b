// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of A shop a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /pets`.
pub enum ListPets {}

impl rt::Kind for ListPets {
    type Answer = models::PetList;
}

/// `POST /pets`.
pub enum CreatePet {}

impl rt::Kind for CreatePet {
    type Answer = models::Pet;
}

/// `GET /pets/{petId}`.
pub enum GetPet {}

impl rt::Kind for GetPet {
    type Answer = models::Pet;
}

/// `DELETE /pets/{petId}`.
pub enum DeletePet {}

impl rt::Kind for DeletePet {
    type Answer = ();
}

/// `POST /shops/{locationId}/invoices/`.
pub enum CreateInvoice {}

impl rt::Kind for CreateInvoice {
    type Answer = rt::Json;
}
