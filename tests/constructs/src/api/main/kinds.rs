// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of References across files a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /pets`.
pub enum ListPets {}

impl rt::Kind for ListPets {
    type Answer = rt::List<models::Pet>;
}

/// `POST /pets`.
pub enum CreatePet {}

impl rt::Kind for CreatePet {
    type Answer = models::Pet;
}

/// `GET /users`.
pub enum ListUsers {}

impl rt::Kind for ListUsers {
    type Answer = models::User;
}

/// `GET /health`.
pub enum GetHealth {}

impl rt::Kind for GetHealth {
    type Answer = rt::Json;
}

/// `GET /pets/{petId}`.
pub enum GetPet {}

impl rt::Kind for GetPet {
    type Answer = models::Pet;
}

/// `PUT /pets/{petId}`.
pub enum UpdatePet {}

impl rt::Kind for UpdatePet {
    type Answer = ();
}
