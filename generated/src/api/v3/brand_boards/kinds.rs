// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Brand boards a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /brand-boards/locations/{locationId}/brand-voices`.
pub enum ListBrandVoices {}

impl rt::Kind for ListBrandVoices {
    type Answer = models::ListBrandVoicesPublicV1Response;
}

impl rt::Paged for ListBrandVoices {
    type Item = models::BrandVoicePublicV1;
}

impl rt::Located for ListBrandVoices {}

/// `POST /brand-boards/locations/{locationId}/brand-voices`.
pub enum CreateBrandVoice {}

impl rt::Kind for CreateBrandVoice {
    type Answer = models::CreateBrandVoicePublicV1Response;
}

impl rt::Located for CreateBrandVoice {}

/// `GET /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}`.
pub enum GetBrandVoice {}

impl rt::Kind for GetBrandVoice {
    type Answer = models::GetBrandVoicePublicV1Response;
}

impl rt::Located for GetBrandVoice {}

/// `DELETE /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}`.
pub enum DeleteBrandVoice {}

impl rt::Kind for DeleteBrandVoice {
    type Answer = models::DeleteBrandVoicePublicV1Response;
}

impl rt::Located for DeleteBrandVoice {}

/// `PATCH /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}`.
pub enum UpdateBrandVoice {}

impl rt::Kind for UpdateBrandVoice {
    type Answer = models::UpdateBrandVoicePublicV1Response;
}

impl rt::Located for UpdateBrandVoice {}

/// `POST /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}/default`.
pub enum SetDefaultBrandVoice {}

impl rt::Kind for SetDefaultBrandVoice {
    type Answer = models::SetDefaultBrandVoicePublicV1Response;
}

impl rt::Located for SetDefaultBrandVoice {}

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
