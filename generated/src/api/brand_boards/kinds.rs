// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Brand boards a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /brand-boards/{locationId}`.
pub enum ListByLocation {}

impl rt::Kind for ListByLocation {
    type Answer = models::GetBrandBoardsByLocationSuccess;
}

impl rt::Paged for ListByLocation {
    type Item = models::BrandBoardListItem;
}

impl rt::Located for ListByLocation {}

/// `GET /brand-boards/{locationId}/{id}`.
pub enum Get {}

impl rt::Kind for Get {
    type Answer = models::GetBrandBoardSuccess;
}

impl rt::Located for Get {}

/// `DELETE /brand-boards/{locationId}/{id}`.
pub enum Delete {}

impl rt::Kind for Delete {
    type Answer = models::GetBrandBoardSuccess;
}

impl rt::Located for Delete {}

/// `PATCH /brand-boards/{locationId}/{id}`.
pub enum Update {}

impl rt::Kind for Update {
    type Answer = models::GetBrandBoardSuccess;
}

impl rt::Located for Update {}

/// `POST /brand-boards/`.
pub enum Create {}

impl rt::Kind for Create {
    type Answer = models::GetBrandBoardSuccess;
}

impl rt::Located for Create {}
