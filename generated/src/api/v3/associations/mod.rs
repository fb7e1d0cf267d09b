// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Associations: 10 operations of the document `api/v3/associations.yaml`, API version `v3`.
//!
//! An association says that records of two kinds can be linked, such as pets and
//! contacts, and how each side is called. A relation is one such link between two
//! records. So create the association once, then a relation for each pair.
//! System-defined associations exist beside those that people define. The order of the
//! two sides counts: who is first in the association is first in each relation.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
pub(crate) mod routes;

pub use crate::api::associations::{
    Create, CreateRelation, Delete, DeleteRelation, Get, GetByKey, GetByObjectKeys,
    GetRelationsByRecordId, List, Update,
};
pub(crate) use routes::ROUTES;

/// The operations of Associations. Made by `client.v3().associations()`.
#[doc(alias = "associations-v3")]
#[derive(Clone, Debug)]
pub struct Associations {
    pub(crate) client: rt::Client,
}

impl Associations {
    /// Create Relation for you associated entities: `POST /associations/relations`.
    ///
    /// Links two records. Their order follows the association: the first record is of its
    /// first object. A relation that exists already is answered with 400, which carries the
    /// existing one's id and can be taken for success when linking twice is harmless.
    ///
    /// * `association_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the body), `associationId` on the wire
    /// * `first_record_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the body), `firstRecordId` on the wire. A record of the association's first object.
    /// * `second_record_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the body), `secondRecordId` on the wire. A record of the association's second object.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateRelation::location_id`].
    ///
    /// Answers with [`Relation`](models::Relation).
    ///
    /// Token: a location's (an account's); scope `associations/relation.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/associations.yaml#/paths/~1associations~1relations/post`.
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
        rt::operation(request)
    }

    /// Get all relations By record Id: `GET /associations/relations/{recordId}`.
    ///
    /// What a record is linked to, on either side, for all associations or those named.
    /// `skip` and `limit` are both required. The document says that one association comes
    /// back; clients read a list of `relations`.
    ///
    /// * `record_id`: text (in the path), `recordId` on the wire. The record, on whichever side it stands.
    /// * `skip`: whole number; for example `10` (in the query). How many records to pass over, 0 for the first page.
    /// * `limit`: whole number; for example `100` (in the query). How many records a page holds at most; the highest value differs by operation.
    ///
    /// [`GetRelationsByRecordId`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GetRelationsByRecordId::location_id`].
    ///
    /// Answers with [`RelationList`](models::RelationList).
    ///
    /// Token: a location's (an account's); scope `associations/relation.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/associations.yaml#/paths/~1associations~1relations~1{recordId}/get`.
    #[doc(alias = "get-relations-by-record-id")]
    pub fn get_relations_by_record_id(
        &self,
        record_id: impl Into<String>,
        skip: i64,
        limit: i64,
    ) -> GetRelationsByRecordId {
        let mut request = self.client.request(&routes::GET_RELATIONS_BY_RECORD_ID);
        request.path::<String>("recordId", &record_id.into());
        request.query::<i64>("skip", &skip);
        request.query::<i64>("limit", &limit);
        rt::operation(request)
    }

    /// Delete Relation: `DELETE /associations/relations/{relationId}`.
    ///
    /// Undoes one link; both records stay. The relation's id is needed, not those of the
    /// records.
    ///
    /// * `relation_id`: text (in the path), `relationId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`DeleteRelation::location_id`].
    ///
    /// Answers with [`Relation`](models::Relation).
    ///
    /// Token: a location's (an account's); scope `associations/relation.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/associations.yaml#/paths/~1associations~1relations~1{relationId}/delete`.
    #[doc(alias = "delete-relation")]
    pub fn delete_relation(&self, relation_id: impl Into<String>) -> DeleteRelation {
        let mut request = self.client.request(&routes::DELETE_RELATION);
        request.path::<String>("relationId", &relation_id.into());
        rt::operation(request)
    }

    /// Get association key by key name: `GET /associations/key/{key_name}`.
    ///
    /// An association by the key that it was given at creation, whether system- or
    /// user-defined.
    ///
    /// * `key_name`: text (in the path). The association's `key`.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GetByKey::location_id`].
    ///
    /// Answers with [`GetPostResponse`](models::GetPostResponse).
    ///
    /// Token: a location's (an account's); scope `associations.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/associations.yaml#/paths/~1associations~1key~1{key_name}/get`.
    #[doc(alias = "get-association-key-by-key-name")]
    pub fn get_by_key(&self, key_name: impl Into<String>) -> GetByKey {
        let mut request = self.client.request(&routes::GET_BY_KEY);
        request.path::<String>("key_name", &key_name.into());
        rt::operation(request)
    }

    /// Get association by object keys: `GET /associations/objectKey/{objectKey}`.
    ///
    /// Associations that an object takes part in, by the object's key, such as
    /// `custom_objects.car`, `contact` or `opportunity`. Several can come back, though the
    /// document says one.
    ///
    /// * `object_key`: text; for example `custom_objects.car` (in the path), `objectKey` on the wire
    ///
    /// Speaks for the account, where one is given (`locationId` in the query): from `client.location(id)`, or [`GetByObjectKeys::location_id`].
    ///
    /// Answers with [`AssociationList`](models::AssociationList).
    ///
    /// Token: a location's (an account's); scope `associations.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/associations.yaml#/paths/~1associations~1objectKey~1{objectKey}/get`.
    #[doc(alias = "get-association-by-object-keys")]
    pub fn get_by_object_keys(&self, object_key: impl Into<String>) -> GetByObjectKeys {
        let mut request = self.client.request(&routes::GET_BY_OBJECT_KEYS);
        request.path::<String>("objectKey", &object_key.into());
        rt::operation(request)
    }

    /// Get association by ID: `GET /associations/{associationId}`.
    ///
    /// For an id that is known already; clients that only know the name look it up by
    /// key instead. Shows both sides with their labels and object keys, and whether
    /// people or the system defined it.
    ///
    /// * `association_id`: text (in the path), `associationId` on the wire
    ///
    /// Answers with [`GetPostResponse`](models::GetPostResponse).
    ///
    /// Token: a location's (an account's); scope `associations.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/associations.yaml#/paths/~1associations~1{associationId}/get`.
    #[doc(alias = "get-association-by-ID")]
    pub fn get(&self, association_id: impl Into<String>) -> Get {
        let mut request = self.client.request(&routes::GET);
        request.path::<String>("associationId", &association_id.into());
        rt::operation(request)
    }

    /// Update Association By Id: `PUT /associations/{associationId}`.
    ///
    /// Renames the two sides, both each time. Which objects are associated cannot be
    /// changed.
    ///
    /// * `association_id`: text (in the path), `associationId` on the wire
    /// * `first_object_label`: text; for example `student` (in the body), `firstObjectLabel` on the wire. How the first side is called, such as `student`.
    /// * `second_object_label`: text; for example `tutor` (in the body), `secondObjectLabel` on the wire. How the second side is called, such as `teacher`.
    ///
    /// Answers with [`GetPostResponse`](models::GetPostResponse).
    ///
    /// Token: a location's (an account's); scope `associations.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/associations.yaml#/paths/~1associations~1{associationId}/put`.
    #[doc(alias = "update-association")]
    pub fn update(
        &self,
        association_id: impl Into<String>,
        first_object_label: impl Into<String>,
        second_object_label: impl Into<String>,
    ) -> Update {
        let mut request = self.client.request(&routes::UPDATE);
        request.path::<String>("associationId", &association_id.into());
        request.field::<String>("firstObjectLabel", &first_object_label.into());
        request.field::<String>("secondObjectLabel", &second_object_label.into());
        rt::operation(request)
    }

    /// Delete Association: `DELETE /associations/{associationId}`.
    ///
    /// Deletes a user-defined association together with every relation made with it;
    /// system-defined ones stay.
    ///
    /// * `association_id`: text (in the path), `associationId` on the wire
    ///
    /// Answers with [`DeleteAssociationsResponse`](models::DeleteAssociationsResponse).
    ///
    /// Token: a location's (an account's); scope `associations.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/associations.yaml#/paths/~1associations~1{associationId}/delete`.
    #[doc(alias = "delete-association")]
    pub fn delete(&self, association_id: impl Into<String>) -> Delete {
        let mut request = self.client.request(&routes::DELETE);
        request.path::<String>("associationId", &association_id.into());
        rt::operation(request)
    }

    /// Get all associations for a sub-account / location: `GET /associations/`.
    ///
    /// Every association of the account. `skip` and `limit` are both required.
    ///
    /// * `skip`: whole number; for example `10` (in the query). How many records to pass over, 0 for the first page.
    /// * `limit`: whole number; for example `100` (in the query). How many records a page holds at most; the highest value differs by operation.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`AssociationList`](models::AssociationList).
    ///
    /// Token: a location's (an account's); scope `associations.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/associations.yaml#/paths/~1associations~1/get`.
    #[doc(alias = "find-associations")]
    #[inline]
    pub fn list(&self, skip: i64, limit: i64) -> List {
        let mut request = self.client.request(&routes::LIST);
        request.query::<i64>("skip", &skip);
        request.query::<i64>("limit", &limit);
        rt::operation(request)
    }

    /// Create Association: `POST /associations/`.
    ///
    /// Lets records of two kinds be linked. Documented pairs are contact with contact and
    /// contact with custom object; others may be refused.
    ///
    /// * `key`: text; for example `student_teacher` (in the body). A name of its own for the association, such as `student_teacher`.
    /// * `first_object_label`: text; for example `student` (in the body), `firstObjectLabel` on the wire. How the first side is called, such as `student`.
    /// * `first_object_key`: text; for example `custom_objects.children` (in the body), `firstObjectKey` on the wire. The first object's key, such as `custom_objects.pet`.
    /// * `second_object_label`: text; for example `Teacher` (in the body), `secondObjectLabel` on the wire. How the second side is called, such as `teacher`.
    /// * `second_object_key`: text; for example `contact` (in the body), `secondObjectKey` on the wire. The second object's key, such as `contact`.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Create::location_id`].
    ///
    /// Answers with [`GetPostResponse`](models::GetPostResponse).
    ///
    /// Token: a location's (an account's); scope `associations.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/associations.yaml#/paths/~1associations~1/post`.
    #[doc(alias = "create-association")]
    pub fn create(
        &self,
        key: impl Into<String>,
        first_object_label: impl Into<String>,
        first_object_key: impl Into<String>,
        second_object_label: impl Into<String>,
        second_object_key: impl Into<String>,
    ) -> Create {
        let mut request = self.client.request(&routes::CREATE);
        request.field::<String>("key", &key.into());
        request.field::<String>("firstObjectLabel", &first_object_label.into());
        request.field::<String>("firstObjectKey", &first_object_key.into());
        request.field::<String>("secondObjectLabel", &second_object_label.into());
        request.field::<String>("secondObjectKey", &second_object_key.into());
        rt::operation(request)
    }
}
