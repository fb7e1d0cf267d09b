// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Unions.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Unions::create_shape`](super::Unions::create_shape): `POST /shapes`.
pub type CreateShape = rt::Operation<kinds::CreateShape>;

/// A request of [`Unions::get_drawing`](super::Unions::get_drawing): `GET /drawings/{id}`.
pub type GetDrawing = rt::Operation<kinds::GetDrawing>;
