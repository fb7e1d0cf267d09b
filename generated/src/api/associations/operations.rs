// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Associations.

use super::models;
use crate::runtime as rt;

/// A request of [`Associations::create_relation`](super::Associations::create_relation): `POST /associations/relations`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateRelation(pub(super) rt::Request);
rt::operation!(CreateRelation => models::Relation);

impl CreateRelation {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Associations::get_relations_by_record_id`](super::Associations::get_relations_by_record_id): `GET /associations/relations/{recordId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRelationsByRecordId(pub(super) rt::Request);
rt::operation!(GetRelationsByRecordId => models::RelationList);
rt::paged!(GetRelationsByRecordId => models::RelationList, each models::Relation);

impl GetRelationsByRecordId {
    /// Only relations of these associations; all without it.
    ///
    /// `associationIds`: list of texts.
    pub fn association_ids(
        mut self,
        association_ids: impl Into<rt::List<String>>,
    ) -> Self {
        self.0.query::<rt::List<String>>("associationIds", &association_ids.into());
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Associations::delete_relation`](super::Associations::delete_relation): `DELETE /associations/relations/{relationId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteRelation(pub(super) rt::Request);
rt::operation!(DeleteRelation => models::Relation);

impl DeleteRelation {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Associations::get_by_key`](super::Associations::get_by_key): `GET /associations/key/{key_name}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetByKey(pub(super) rt::Request);
rt::operation!(GetByKey => models::GetPostResponse);

impl GetByKey {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Associations::get_by_object_keys`](super::Associations::get_by_object_keys): `GET /associations/objectKey/{objectKey}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetByObjectKeys(pub(super) rt::Request);
rt::operation!(GetByObjectKeys => models::AssociationList);

impl GetByObjectKeys {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Associations::get`](super::Associations::get): `GET /associations/{associationId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Get(pub(super) rt::Request);
rt::operation!(Get => models::GetPostResponse);

/// A request of [`Associations::update`](super::Associations::update): `PUT /associations/{associationId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Update(pub(super) rt::Request);
rt::operation!(Update => models::GetPostResponse);

/// A request of [`Associations::delete`](super::Associations::delete): `DELETE /associations/{associationId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Delete(pub(super) rt::Request);
rt::operation!(Delete => models::DeleteAssociationsResponse);

/// A request of [`Associations::list`](super::Associations::list): `GET /associations/`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct List(pub(super) rt::Request);
rt::operation!(List => models::AssociationList);
rt::paged!(List => models::AssociationList, each models::GetPostResponse);

impl List {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Associations::create`](super::Associations::create): `POST /associations/`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Create(pub(super) rt::Request);
rt::operation!(Create => models::GetPostResponse);

impl Create {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}
