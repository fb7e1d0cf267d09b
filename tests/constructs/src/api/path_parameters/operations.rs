// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Parameters in the path.

use crate::runtime as rt;

/// A request of [`PathParameters::get_toy`](super::PathParameters::get_toy): `GET /pets/{petId}/toys/{toyId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetToy(pub(super) rt::Request);
rt::operation!(GetToy => rt::Json);

/// A request of [`PathParameters::list_by_type`](super::PathParameters::list_by_type): `GET /types/{type}/items/`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListByType(pub(super) rt::Request);
rt::operation!(ListByType => rt::Json);

/// A request of [`PathParameters::get_book`](super::PathParameters::get_book): `GET /shelves/{shelf}/books/{book}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetBook(pub(super) rt::Request);
rt::operation!(GetBook => rt::Json);

impl GetBook {
    /// `trace`: flag.
    pub fn trace(mut self, trace: bool) -> Self {
        self.0.query::<bool>("trace", &trace);
        self
    }
}

/// A request of [`PathParameters::delete_book`](super::PathParameters::delete_book): `DELETE /shelves/{shelf}/books/{book}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteBook(pub(super) rt::Request);
rt::operation!(DeleteBook => ());

impl DeleteBook {
    /// `trace`: flag.
    pub fn trace(mut self, trace: bool) -> Self {
        self.0.query::<bool>("trace", &trace);
        self
    }
}

/// A request of [`PathParameters::get_mixed`](super::PathParameters::get_mixed): `GET /mixed/{number}/{flag}/{list}/{dotted}/{semi}/{object}/{from}-{to}.{ext}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetMixed(pub(super) rt::Request);
rt::operation!(GetMixed => rt::Json);

/// A request of [`PathParameters::list_relations`](super::PathParameters::list_relations): `GET /relations/{recordId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRelations(pub(super) rt::Request);
rt::operation!(ListRelations => rt::Json);

/// A request of [`PathParameters::delete_relation`](super::PathParameters::delete_relation): `DELETE /relations/{relationId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteRelation(pub(super) rt::Request);
rt::operation!(DeleteRelation => rt::Json);

/// A request of [`PathParameters::get_relations`](super::PathParameters::get_relations): `GET /relations/`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRelations(pub(super) rt::Request);
rt::operation!(GetRelations => rt::Json);

/// A request of [`PathParameters::get_root`](super::PathParameters::get_root): `GET /`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRoot(pub(super) rt::Request);
rt::operation!(GetRoot => rt::Json);

/// A request of [`PathParameters::copy`](super::PathParameters::copy): `GET /copy/{id}/to/{id}/of/{content-type}/per%20cent/a b/ü`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Copy(pub(super) rt::Request);
rt::operation!(Copy => rt::Json);
