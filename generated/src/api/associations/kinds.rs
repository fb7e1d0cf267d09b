// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Associations a request is for.

use super::models;
use crate::runtime as rt;

/// `POST /associations/relations`.
pub enum CreateRelation {}

impl rt::Kind for CreateRelation {
    type Answer = models::Relation;
}

impl rt::Located for CreateRelation {}

/// `GET /associations/relations/{recordId}`.
pub enum GetRelationsByRecordId {}

impl rt::Kind for GetRelationsByRecordId {
    type Answer = models::RelationList;
}

impl rt::Paged for GetRelationsByRecordId {
    type Item = models::Relation;
}

impl rt::Located for GetRelationsByRecordId {}

/// `DELETE /associations/relations/{relationId}`.
pub enum DeleteRelation {}

impl rt::Kind for DeleteRelation {
    type Answer = models::Relation;
}

impl rt::Located for DeleteRelation {}

/// `GET /associations/key/{key_name}`.
pub enum GetByKey {}

impl rt::Kind for GetByKey {
    type Answer = models::GetPostResponse;
}

impl rt::Located for GetByKey {}

/// `GET /associations/objectKey/{objectKey}`.
pub enum GetByObjectKeys {}

impl rt::Kind for GetByObjectKeys {
    type Answer = models::AssociationList;
}

impl rt::Located for GetByObjectKeys {}

/// `GET /associations/{associationId}`.
pub enum Get {}

impl rt::Kind for Get {
    type Answer = models::GetPostResponse;
}

/// `PUT /associations/{associationId}`.
pub enum Update {}

impl rt::Kind for Update {
    type Answer = models::GetPostResponse;
}

/// `DELETE /associations/{associationId}`.
pub enum Delete {}

impl rt::Kind for Delete {
    type Answer = models::DeleteAssociationsResponse;
}

/// `GET /associations/`.
pub enum List {}

impl rt::Kind for List {
    type Answer = models::AssociationList;
}

impl rt::Paged for List {
    type Item = models::GetPostResponse;
}

impl rt::Located for List {}

/// `POST /associations/`.
pub enum Create {}

impl rt::Kind for Create {
    type Answer = models::GetPostResponse;
}

impl rt::Located for Create {}
