// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Parameters in the path.

use super::kinds;
use crate::runtime as rt;

/// A request of [`PathParameters::get_toy`](super::PathParameters::get_toy): `GET /pets/{petId}/toys/{toyId}`.
pub type GetToy = rt::Operation<kinds::GetToy>;

/// A request of [`PathParameters::list_by_type`](super::PathParameters::list_by_type): `GET /types/{type}/items/`.
pub type ListByType = rt::Operation<kinds::ListByType>;

/// A request of [`PathParameters::get_book`](super::PathParameters::get_book): `GET /shelves/{shelf}/books/{book}`.
pub type GetBook = rt::Operation<kinds::GetBook>;

impl GetBook {
    /// `trace`: flag.
    #[inline]
    pub fn trace(mut self, trace: bool) -> Self {
        self.0.query::<bool>("trace", &trace);
        self
    }
}

/// A request of [`PathParameters::delete_book`](super::PathParameters::delete_book): `DELETE /shelves/{shelf}/books/{book}`.
pub type DeleteBook = rt::Operation<kinds::DeleteBook>;

impl DeleteBook {
    /// `trace`: flag.
    #[inline]
    pub fn trace(mut self, trace: bool) -> Self {
        self.0.query::<bool>("trace", &trace);
        self
    }
}

/// A request of [`PathParameters::get_mixed`](super::PathParameters::get_mixed): `GET /mixed/{number}/{flag}/{list}/{dotted}/{semi}/{object}/{from}-{to}.{ext}`.
pub type GetMixed = rt::Operation<kinds::GetMixed>;

/// A request of [`PathParameters::list_relations`](super::PathParameters::list_relations): `GET /relations/{recordId}`.
pub type ListRelations = rt::Operation<kinds::ListRelations>;

/// A request of [`PathParameters::delete_relation`](super::PathParameters::delete_relation): `DELETE /relations/{relationId}`.
pub type DeleteRelation = rt::Operation<kinds::DeleteRelation>;

/// A request of [`PathParameters::get_relations`](super::PathParameters::get_relations): `GET /relations/`.
pub type GetRelations = rt::Operation<kinds::GetRelations>;

/// A request of [`PathParameters::get_root`](super::PathParameters::get_root): `GET /`.
pub type GetRoot = rt::Operation<kinds::GetRoot>;

/// A request of [`PathParameters::copy`](super::PathParameters::copy): `GET /copy/{id}/to/{id}/of/{content-type}/per%20cent/a b/ü`.
pub type Copy = rt::Operation<kinds::Copy>;
