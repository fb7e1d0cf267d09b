// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Unions a request is for.

use super::models;
use crate::runtime as rt;

/// `POST /shapes`.
pub enum CreateShape {}

impl rt::Kind for CreateShape {
    type Answer = models::CreateShapeResponse;
}

/// `GET /drawings/{id}`.
pub enum GetDrawing {}

impl rt::Kind for GetDrawing {
    type Answer = models::Drawing;
}
