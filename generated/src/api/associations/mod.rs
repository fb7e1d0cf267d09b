// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Associations: 10 operations of the document `api/associations.yaml`, API version `2021-07-28`.
//!
//! What the product says of it: <https://help.hoopai.com/api-reference/associations/overview>.

use crate::runtime as rt;

pub mod models;
mod operations;
mod routes;

pub use operations::{
    CreateRelation, GetRelationsByRecordId, DeleteRelation, GetByKey, GetByObjectKeys,
    Get, Update, Delete, List, Create,
};
pub(crate) use routes::ROUTES;

/// The operations of Associations. Made by `client.associations()`.
#[derive(Clone, Debug)]
pub struct Associations {
    pub(crate) client: rt::Client,
}

impl Associations {
    /// Create Relation for you associated entities: `POST /associations/relations`.
    ///
    /// * `association_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the body), `associationId` on the wire
    /// * `first_record_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the body), `firstRecordId` on the wire
    /// * `second_record_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the body), `secondRecordId` on the wire
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateRelation::location_id`].
    ///
    /// Answers with [`GetPostResponse`](models::GetPostResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `associations/relation.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/associations.yaml#/paths/~1associations~1relations/post`.
    #[doc(alias = "create-relation")]
    pub fn create_relation(
        &self,
        association_id: impl Into<String>,
        first_record_id: impl Into<String>,
        second_record_id: impl Into<String>,
    ) -> CreateRelation {
        let mut request = self.client.request(&routes::CREATE_RELATION);
        request.field::<String>("associationId", &association_id.into());
        request.field::<String>("firstRecordId", &first_record_id.into());
        request.field::<String>("secondRecordId", &second_record_id.into());
        CreateRelation(request)
    }

    /// Get all relations By record Id: `GET /associations/relations/{recordId}`.
    ///
    /// * `record_id`: text (in the path), `recordId` on the wire
    /// * `skip`: number; for example `10` (in the query)
    /// * `limit`: number; for example `100` (in the query)
    ///
    /// [`GetRelationsByRecordId`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GetRelationsByRecordId::location_id`].
    ///
    /// Answers with [`GetPostResponse`](models::GetPostResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `associations/relation.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/associations.yaml#/paths/~1associations~1relations~1{recordId}/get`.
    #[doc(alias = "get-relations-by-record-id")]
    pub fn get_relations_by_record_id(
        &self,
        record_id: impl Into<String>,
        skip: f64,
        limit: f64,
    ) -> GetRelationsByRecordId {
        let mut request = self.client.request(&routes::GET_RELATIONS_BY_RECORD_ID);
        request.path::<String>("recordId", &record_id.into());
        request.query::<f64>("skip", &skip);
        request.query::<f64>("limit", &limit);
        GetRelationsByRecordId(request)
    }

    /// Delete Relation: `DELETE /associations/relations/{relationId}`.
    ///
    /// * `relation_id`: text (in the path), `relationId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`DeleteRelation::location_id`].
    ///
    /// Answers with [`GetPostResponse`](models::GetPostResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `associations/relation.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/associations.yaml#/paths/~1associations~1relations~1{relationId}/delete`.
    #[doc(alias = "delete-relation")]
    pub fn delete_relation(&self, relation_id: impl Into<String>) -> DeleteRelation {
        let mut request = self.client.request(&routes::DELETE_RELATION);
        request.path::<String>("relationId", &relation_id.into());
        DeleteRelation(request)
    }

    /// Get association key by key name: `GET /associations/key/{key_name}`.
    ///
    /// * `key_name`: text (in the path)
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GetByKey::location_id`].
    ///
    /// Answers with [`GetPostResponse`](models::GetPostResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `associations.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/associations.yaml#/paths/~1associations~1key~1{key_name}/get`.
    #[doc(alias = "get-association-key-by-key-name")]
    pub fn get_by_key(&self, key_name: impl Into<String>) -> GetByKey {
        let mut request = self.client.request(&routes::GET_BY_KEY);
        request.path::<String>("key_name", &key_name.into());
        GetByKey(request)
    }

    /// Get association by object keys: `GET /associations/objectKey/{objectKey}`.
    ///
    /// * `object_key`: text; for example `custom_objects.car` (in the path), `objectKey` on the wire
    ///
    /// Speaks for the account, where one is given (`locationId` in the query): from `client.location(id)`, or [`GetByObjectKeys::location_id`].
    ///
    /// Answers with [`GetPostResponse`](models::GetPostResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `associations.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/associations.yaml#/paths/~1associations~1objectKey~1{objectKey}/get`.
    #[doc(alias = "get-association-by-object-keys")]
    pub fn get_by_object_keys(&self, object_key: impl Into<String>) -> GetByObjectKeys {
        let mut request = self.client.request(&routes::GET_BY_OBJECT_KEYS);
        request.path::<String>("objectKey", &object_key.into());
        GetByObjectKeys(request)
    }

    /// Get association by ID: `GET /associations/{associationId}`.
    ///
    /// * `association_id`: text (in the path), `associationId` on the wire
    ///
    /// Answers with [`GetPostResponse`](models::GetPostResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `associations.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/associations.yaml#/paths/~1associations~1{associationId}/get`.
    #[doc(alias = "get-association-by-ID")]
    pub fn get(&self, association_id: impl Into<String>) -> Get {
        let mut request = self.client.request(&routes::GET);
        request.path::<String>("associationId", &association_id.into());
        Get(request)
    }

    /// Update Association By Id: `PUT /associations/{associationId}`.
    ///
    /// * `association_id`: text (in the path), `associationId` on the wire
    /// * `first_object_label`: any JSON value; for example `student` (in the body), `firstObjectLabel` on the wire
    /// * `second_object_label`: any JSON value; for example `tutor` (in the body), `secondObjectLabel` on the wire
    ///
    /// Answers with [`GetPostResponse`](models::GetPostResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `associations.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/associations.yaml#/paths/~1associations~1{associationId}/put`.
    #[doc(alias = "update-association")]
    pub fn update(
        &self,
        association_id: impl Into<String>,
        first_object_label: impl Into<rt::Json>,
        second_object_label: impl Into<rt::Json>,
    ) -> Update {
        let mut request = self.client.request(&routes::UPDATE);
        request.path::<String>("associationId", &association_id.into());
        request.field::<rt::Json>("firstObjectLabel", &first_object_label.into());
        request.field::<rt::Json>("secondObjectLabel", &second_object_label.into());
        Update(request)
    }

    /// Delete Association: `DELETE /associations/{associationId}`.
    ///
    /// * `association_id`: text (in the path), `associationId` on the wire
    ///
    /// Answers with [`DeleteAssociationsResponse`](models::DeleteAssociationsResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `associations.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/associations.yaml#/paths/~1associations~1{associationId}/delete`.
    #[doc(alias = "delete-association")]
    pub fn delete(&self, association_id: impl Into<String>) -> Delete {
        let mut request = self.client.request(&routes::DELETE);
        request.path::<String>("associationId", &association_id.into());
        Delete(request)
    }

    /// Get all associations for a sub-account / location: `GET /associations/`.
    ///
    /// * `skip`: number; for example `10` (in the query)
    /// * `limit`: number; for example `100` (in the query)
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`GetPostResponse`](models::GetPostResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `associations.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/associations.yaml#/paths/~1associations~1/get`.
    #[doc(alias = "find-associations")]
    pub fn list(&self, skip: f64, limit: f64) -> List {
        let mut request = self.client.request(&routes::LIST);
        request.query::<f64>("skip", &skip);
        request.query::<f64>("limit", &limit);
        List(request)
    }

    /// Create Association: `POST /associations/`.
    ///
    /// * `key`: text; for example `student_teacher` (in the body)
    /// * `first_object_label`: any JSON value; for example `student` (in the body), `firstObjectLabel` on the wire
    /// * `first_object_key`: any JSON value; for example `custom_objects.children` (in the body), `firstObjectKey` on the wire
    /// * `second_object_label`: any JSON value; for example `Teacher` (in the body), `secondObjectLabel` on the wire
    /// * `second_object_key`: any JSON value; for example `contact` (in the body), `secondObjectKey` on the wire
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Create::location_id`].
    ///
    /// Answers with [`GetPostResponse`](models::GetPostResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `associations.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/associations.yaml#/paths/~1associations~1/post`.
    #[doc(alias = "create-association")]
    pub fn create(
        &self,
        key: impl Into<String>,
        first_object_label: impl Into<rt::Json>,
        first_object_key: impl Into<rt::Json>,
        second_object_label: impl Into<rt::Json>,
        second_object_key: impl Into<rt::Json>,
    ) -> Create {
        let mut request = self.client.request(&routes::CREATE);
        request.field::<String>("key", &key.into());
        request.field::<rt::Json>("firstObjectLabel", &first_object_label.into());
        request.field::<rt::Json>("firstObjectKey", &first_object_key.into());
        request.field::<rt::Json>("secondObjectLabel", &second_object_label.into());
        request.field::<rt::Json>("secondObjectKey", &second_object_key.into());
        Create(request)
    }
}
