// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Emails a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /emails/schedule`.
pub enum ListCampaigns {}

impl rt::Kind for ListCampaigns {
    type Answer = models::ScheduleFetchSuccessful;
}

impl rt::Paged for ListCampaigns {
    type Item = models::Schedule;
}

impl rt::Located for ListCampaigns {}

/// `GET /emails/builder`.
pub enum ListTemplates {}

impl rt::Kind for ListTemplates {
    type Answer = models::FetchBuilderSuccesfulResponse;
}

impl rt::Paged for ListTemplates {
    type Item = models::EmailTemplate;
}

impl rt::Located for ListTemplates {}

/// `POST /emails/builder`.
pub enum CreateTemplate {}

impl rt::Kind for CreateTemplate {
    type Answer = models::CreateBuilderSuccesfulResponse;
}

impl rt::Located for CreateTemplate {}

/// `DELETE /emails/builder/{locationId}/{templateId}`.
pub enum DeleteTemplate {}

impl rt::Kind for DeleteTemplate {
    type Answer = models::DeleteBuilderSuccesfulResponse;
}

impl rt::Located for DeleteTemplate {}

/// `POST /emails/builder/data`.
pub enum UpdateTemplate {}

impl rt::Kind for UpdateTemplate {
    type Answer = models::BuilderUpdateSuccessful;
}

impl rt::Located for UpdateTemplate {}

/// `PATCH /emails/builder/{templateId}`.
pub enum UpdateTemplateSettings {}

impl rt::Kind for UpdateTemplateSettings {
    type Answer = models::UpdateEmailTemplateResponse;
}

impl rt::Located for UpdateTemplateSettings {}

/// `GET /emails/stats/location/{locationId}/{source}/{sourceId}`.
pub enum GetCampaignStats {}

impl rt::Kind for GetCampaignStats {
    type Answer = models::GetCampaignStatsResponse;
}

impl rt::Located for GetCampaignStats {}

/// `GET /emails/campaigns/workflows`.
pub enum ListWorkflowCampaigns {}

impl rt::Kind for ListWorkflowCampaigns {
    type Answer = models::GetWorkflowCampaignsPublicResponse;
}

impl rt::Paged for ListWorkflowCampaigns {
    type Item = models::WorkflowCampaignPublic;
}

impl rt::Located for ListWorkflowCampaigns {}

/// `GET /emails/campaigns/bulk-actions`.
pub enum ListBulkActionCampaigns {}

impl rt::Kind for ListBulkActionCampaigns {
    type Answer = models::GetBulkActionCampaignsResponse;
}

impl rt::Paged for ListBulkActionCampaigns {
    type Item = models::BulkActionCampaign;
}

impl rt::Located for ListBulkActionCampaigns {}
