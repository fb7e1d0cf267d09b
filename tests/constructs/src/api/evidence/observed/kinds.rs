// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Evidence a request is for.

use crate::api::evidence::models;
use crate::runtime as rt;

/// `GET /folders/{id}/moves`.
pub enum ListMoves {}

impl rt::Kind for ListMoves {
    type Answer = rt::List<models::Folder>;
}

/// `POST /folders/{id}/moves`.
pub enum MoveFolder {}

impl rt::Kind for MoveFolder {
    type Answer = models::Moved;
}
