// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Unions.

use super::models;
use crate::runtime as rt;

/// A request of [`Unions::create_shape`](super::Unions::create_shape): `POST /shapes`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateShape(pub(super) rt::Request);
rt::operation!(CreateShape => models::CreateShapeResponse);

/// A request of [`Unions::get_drawing`](super::Unions::get_drawing): `GET /drawings/{id}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetDrawing(pub(super) rt::Request);
rt::operation!(GetDrawing => models::Drawing);
