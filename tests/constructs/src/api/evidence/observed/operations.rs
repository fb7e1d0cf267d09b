// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Evidence.

use super::kinds;
use crate::api::evidence::models;
use crate::runtime as rt;

/// A request of [`Evidence::list_moves`](super::Evidence::list_moves): `GET /folders/{id}/moves`.
pub type ListMoves = rt::Operation<kinds::ListMoves>;

/// A request of [`Evidence::move_folder`](super::Evidence::move_folder): `POST /folders/{id}/moves`.
pub type MoveFolder = rt::Operation<kinds::MoveFolder>;

impl MoveFolder {
    /// `mode`: one of `copy`, `move`.
    pub fn mode(mut self, mode: impl Into<models::MoveMode>) -> Self {
        self.0.field::<models::MoveMode>("mode", &mode.into());
        self
    }

    /// `rule`: an object, `Rule`.
    #[inline]
    pub fn rule(mut self, rule: models::Rule) -> Self {
        self.0.field::<models::Rule>("rule", &rule);
        self
    }
}
