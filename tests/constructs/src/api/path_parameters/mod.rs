// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Parameters in the path: 10 operations of the document `path_parameters.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{
    GetToy, ListByType, GetBook, DeleteBook, GetMixed, ListRelations, DeleteRelation,
    GetRelations, GetRoot, Copy,
};
pub(crate) use routes::ROUTES;

/// The operations of Parameters in the path. Made by `client.path_parameters()`.
#[derive(Clone, Debug)]
pub struct PathParameters {
    pub(crate) client: rt::Client,
}

impl PathParameters {
    /// get toy: `GET /pets/{petId}/toys/{toyId}`.
    ///
    /// * `pet_id`: text (in the path), `petId` on the wire
    /// * `toy_id`: text (in the path), `toyId` on the wire
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `path_parameters.yaml#/paths/~1pets~1{petId}~1toys~1{toyId}/get`.
    #[doc(alias = "get-toy")]
    pub fn get_toy(
        &self,
        pet_id: impl Into<String>,
        toy_id: impl Into<String>,
    ) -> GetToy {
        let mut request = self.client.request(&routes::GET_TOY);
        request.path::<String>("petId", &pet_id.into());
        request.path::<String>("toyId", &toy_id.into());
        rt::operation(request)
    }

    /// list by type: `GET /types/{type}/items/`.
    ///
    /// * `type_`: one of `a`, `b` (in the path), `type` on the wire
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `path_parameters.yaml#/paths/~1types~1{type}~1items~1/get`.
    #[doc(alias = "list-by-type")]
    pub fn list_by_type(&self, type_: impl Into<models::ListByTypeType>) -> ListByType {
        let mut request = self.client.request(&routes::LIST_BY_TYPE);
        request.path::<models::ListByTypeType>("type", &type_.into());
        rt::operation(request)
    }

    /// get book: `GET /shelves/{shelf}/books/{book}`.
    ///
    /// * `shelf`: text (in the path)
    /// * `book`: whole number (in the path)
    ///
    /// [`GetBook`] has 1 optional input.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `path_parameters.yaml#/paths/~1shelves~1{shelf}~1books~1{book}/get`.
    #[doc(alias = "get-book")]
    pub fn get_book(&self, shelf: impl Into<String>, book: i64) -> GetBook {
        let mut request = self.client.request(&routes::GET_BOOK);
        request.path::<String>("shelf", &shelf.into());
        request.path::<i64>("book", &book);
        rt::operation(request)
    }

    /// delete book: `DELETE /shelves/{shelf}/books/{book}`.
    ///
    /// * `shelf`: text (in the path)
    /// * `book`: text (in the path)
    ///
    /// [`DeleteBook`] has 1 optional input.
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `path_parameters.yaml#/paths/~1shelves~1{shelf}~1books~1{book}/delete`.
    #[doc(alias = "delete-book")]
    pub fn delete_book(
        &self,
        shelf: impl Into<String>,
        book: impl Into<String>,
    ) -> DeleteBook {
        let mut request = self.client.request(&routes::DELETE_BOOK);
        request.path::<String>("shelf", &shelf.into());
        request.path::<String>("book", &book.into());
        rt::operation(request)
    }

    /// get mixed: `GET /mixed/{number}/{flag}/{list}/{dotted}/{semi}/{object}/{from}-{to}.{ext}`.
    ///
    /// * `number`: number (in the path)
    /// * `flag`: flag (in the path)
    /// * `list`: list of texts (in the path)
    /// * `dotted`: list of texts (in the path)
    /// * `semi`: list of texts (in the path)
    /// * `object`: an object, `GetMixedObject` (in the path)
    /// * `from`: whole number (in the path)
    /// * `to`: whole number (in the path)
    /// * `ext`: one of `csv`, `json` (in the path)
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `path_parameters.yaml#/paths/~1mixed~1{number}~1{flag}~1{list}~1{dotted}~1{semi}~1{object}~1{from}-{to}.{ext}/get`.
    #[doc(alias = "get-mixed")]
    #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
    pub fn get_mixed(
        &self,
        number: f64,
        flag: bool,
        list: impl Into<rt::List<String>>,
        dotted: impl Into<rt::List<String>>,
        semi: impl Into<rt::List<String>>,
        object: models::GetMixedObject,
        from: i64,
        to: i64,
        ext: impl Into<models::GetMixedExt>,
    ) -> GetMixed {
        let mut request = self.client.request(&routes::GET_MIXED);
        request.path::<f64>("number", &number);
        request.path::<bool>("flag", &flag);
        request.path::<rt::List<String>>("list", &list.into());
        request.path::<rt::List<String>>("dotted", &dotted.into());
        request.path::<rt::List<String>>("semi", &semi.into());
        request.path::<models::GetMixedObject>("object", &object);
        request.path::<i64>("from", &from);
        request.path::<i64>("to", &to);
        request.path::<models::GetMixedExt>("ext", &ext.into());
        rt::operation(request)
    }

    /// list relations: `GET /relations/{recordId}`.
    ///
    /// * `record_id`: text (in the path), `recordId` on the wire
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `path_parameters.yaml#/paths/~1relations~1{recordId}/get`.
    #[doc(alias = "list-relations")]
    pub fn list_relations(&self, record_id: impl Into<String>) -> ListRelations {
        let mut request = self.client.request(&routes::LIST_RELATIONS);
        request.path::<String>("recordId", &record_id.into());
        rt::operation(request)
    }

    /// delete relation: `DELETE /relations/{relationId}`.
    ///
    /// * `relation_id`: text (in the path), `relationId` on the wire
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `path_parameters.yaml#/paths/~1relations~1{relationId}/delete`.
    #[doc(alias = "delete-relation")]
    pub fn delete_relation(&self, relation_id: impl Into<String>) -> DeleteRelation {
        let mut request = self.client.request(&routes::DELETE_RELATION);
        request.path::<String>("relationId", &relation_id.into());
        rt::operation(request)
    }

    /// get relations: `GET /relations/`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `path_parameters.yaml#/paths/~1relations~1/get`.
    #[doc(alias = "get-relations")]
    #[inline]
    pub fn get_relations(&self) -> GetRelations {
        rt::operation(self.client.request(&routes::GET_RELATIONS))
    }

    /// get root: `GET /`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `path_parameters.yaml#/paths/~1/get`.
    #[doc(alias = "get-root")]
    #[inline]
    pub fn get_root(&self) -> GetRoot {
        rt::operation(self.client.request(&routes::GET_ROOT))
    }

    /// copy: `GET /copy/{id}/to/{id}/of/{content-type}/per%20cent/a b/ü`.
    ///
    /// * `id`: text (in the path)
    /// * `content_type`: text (in the path), `content-type` on the wire
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `path_parameters.yaml#/paths/~1copy~1{id}~1to~1{id}~1of~1{content-type}~1per%20cent~1a b~1ü/get`.
    pub fn copy(&self, id: impl Into<String>, content_type: impl Into<String>) -> Copy {
        let mut request = self.client.request(&routes::COPY);
        request.path::<String>("id", &id.into());
        request.path::<String>("content-type", &content_type.into());
        rt::operation(request)
    }
}
