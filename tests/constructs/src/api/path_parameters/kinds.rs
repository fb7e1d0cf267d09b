// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Parameters in the path a request is for.

use crate::runtime as rt;

/// `GET /pets/{petId}/toys/{toyId}`.
pub enum GetToy {}

impl rt::Kind for GetToy {
    type Answer = rt::Json;
}

/// `GET /types/{type}/items/`.
pub enum ListByType {}

impl rt::Kind for ListByType {
    type Answer = rt::Json;
}

/// `GET /shelves/{shelf}/books/{book}`.
pub enum GetBook {}

impl rt::Kind for GetBook {
    type Answer = rt::Json;
}

/// `DELETE /shelves/{shelf}/books/{book}`.
pub enum DeleteBook {}

impl rt::Kind for DeleteBook {
    type Answer = ();
}

/// `GET /mixed/{number}/{flag}/{list}/{dotted}/{semi}/{object}/{from}-{to}.{ext}`.
pub enum GetMixed {}

impl rt::Kind for GetMixed {
    type Answer = rt::Json;
}

/// `GET /relations/{recordId}`.
pub enum ListRelations {}

impl rt::Kind for ListRelations {
    type Answer = rt::Json;
}

/// `DELETE /relations/{relationId}`.
pub enum DeleteRelation {}

impl rt::Kind for DeleteRelation {
    type Answer = rt::Json;
}

/// `GET /relations/`.
pub enum GetRelations {}

impl rt::Kind for GetRelations {
    type Answer = rt::Json;
}

/// `GET /`.
pub enum GetRoot {}

impl rt::Kind for GetRoot {
    type Answer = rt::Json;
}

/// `GET /copy/{id}/to/{id}/of/{content-type}/per%20cent/a b/ü`.
pub enum Copy {}

impl rt::Kind for Copy {
    type Answer = rt::Json;
}
