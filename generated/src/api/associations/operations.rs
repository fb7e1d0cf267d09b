// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Associations.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Associations::create_relation`](super::Associations::create_relation): `POST /associations/relations`.
pub type CreateRelation = rt::Operation<kinds::CreateRelation>;

/// A request of [`Associations::get_relations_by_record_id`](super::Associations::get_relations_by_record_id): `GET /associations/relations/{recordId}`.
pub type GetRelationsByRecordId = rt::Operation<kinds::GetRelationsByRecordId>;

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
}

/// A request of [`Associations::delete_relation`](super::Associations::delete_relation): `DELETE /associations/relations/{relationId}`.
pub type DeleteRelation = rt::Operation<kinds::DeleteRelation>;

/// A request of [`Associations::get_by_key`](super::Associations::get_by_key): `GET /associations/key/{key_name}`.
pub type GetByKey = rt::Operation<kinds::GetByKey>;

/// A request of [`Associations::get_by_object_keys`](super::Associations::get_by_object_keys): `GET /associations/objectKey/{objectKey}`.
pub type GetByObjectKeys = rt::Operation<kinds::GetByObjectKeys>;

/// A request of [`Associations::get`](super::Associations::get): `GET /associations/{associationId}`.
pub type Get = rt::Operation<kinds::Get>;

/// A request of [`Associations::update`](super::Associations::update): `PUT /associations/{associationId}`.
pub type Update = rt::Operation<kinds::Update>;

/// A request of [`Associations::delete`](super::Associations::delete): `DELETE /associations/{associationId}`.
pub type Delete = rt::Operation<kinds::Delete>;

/// A request of [`Associations::list`](super::Associations::list): `GET /associations/`.
pub type List = rt::Operation<kinds::List>;

/// A request of [`Associations::create`](super::Associations::create): `POST /associations/`.
pub type Create = rt::Operation<kinds::Create>;
