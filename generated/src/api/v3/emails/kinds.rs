// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Emails a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /emails/locations/{locationId}/templates`.
pub enum ListTemplates {}

impl rt::Kind for ListTemplates {
    type Answer = models::ListTemplatesPublicV2Response;
}

impl rt::Paged for ListTemplates {
    type Item = models::TemplateListItemPublicV2;
}

impl rt::Located for ListTemplates {}

/// `POST /emails/locations/{locationId}/templates`.
pub enum CreateTemplate {}

impl rt::Kind for CreateTemplate {
    type Answer = models::CreateTemplatePublicV2Response;
}

impl rt::Located for CreateTemplate {}

/// `POST /emails/locations/{locationId}/templates/import`.
pub enum ImportTemplate {}

impl rt::Kind for ImportTemplate {
    type Answer = models::ImportTemplatePublicV2Response;
}

impl rt::Located for ImportTemplate {}

/// `POST /emails/locations/{locationId}/templates/folders`.
pub enum CreateTemplateFolder {}

impl rt::Kind for CreateTemplateFolder {
    type Answer = models::CreateTemplateFolderPublicV2Response;
}

impl rt::Located for CreateTemplateFolder {}

/// `GET /emails/locations/{locationId}/templates/{templateId}`.
pub enum GetTemplate {}

impl rt::Kind for GetTemplate {
    type Answer = models::GetTemplatePublicV2Response;
}

impl rt::Located for GetTemplate {}

/// `DELETE /emails/locations/{locationId}/templates/{templateId}`.
pub enum DeleteTemplate {}

impl rt::Kind for DeleteTemplate {
    type Answer = models::DeleteTemplatePublicV2Response;
}

impl rt::Located for DeleteTemplate {}

/// `PATCH /emails/locations/{locationId}/templates/{templateId}`.
pub enum UpdateTemplate {}

impl rt::Kind for UpdateTemplate {
    type Answer = models::UpdateTemplatePublicV2Response;
}

impl rt::Located for UpdateTemplate {}

/// `GET /emails/locations/{locationId}/campaigns/stats/{source}/{sourceId}`.
pub enum GetCampaignStats {}

impl rt::Kind for GetCampaignStats {
    type Answer = models::GetCampaignStatsPublicV2Response;
}

impl rt::Located for GetCampaignStats {}

/// `GET /emails/locations/{locationId}/campaigns/emails`.
pub enum ListCampaigns {}

impl rt::Kind for ListCampaigns {
    type Answer = models::ListEmailCampaignsPublicV2Response;
}

impl rt::Paged for ListCampaigns {
    type Item = models::EmailCampaignPublicV2;
}

impl rt::Located for ListCampaigns {}

/// `POST /emails/locations/{locationId}/campaigns/emails`.
pub enum CreateCampaign {}

impl rt::Kind for CreateCampaign {
    type Answer = models::CreateEmailCampaignPublicV2Response;
}

impl rt::Located for CreateCampaign {}

/// `GET /emails/locations/{locationId}/campaigns/emails/{campaignId}`.
pub enum GetCampaign {}

impl rt::Kind for GetCampaign {
    type Answer = models::GetEmailCampaignPublicV2Response;
}

impl rt::Located for GetCampaign {}

/// `DELETE /emails/locations/{locationId}/campaigns/emails/{campaignId}`.
pub enum DeleteCampaign {}

impl rt::Kind for DeleteCampaign {
    type Answer = models::DeleteCampaignPublicV2Response;
}

impl rt::Located for DeleteCampaign {}

/// `PATCH /emails/locations/{locationId}/campaigns/emails/{campaignId}`.
pub enum UpdateCampaign {}

impl rt::Kind for UpdateCampaign {
    type Answer = models::UpdateEmailCampaignPublicV2Response;
}

impl rt::Located for UpdateCampaign {}

/// `GET /emails/locations/{locationId}/campaigns/workflows`.
pub enum ListWorkflowCampaigns {}

impl rt::Kind for ListWorkflowCampaigns {
    type Answer = models::ListWorkflowCampaignsPublicV2Response;
}

impl rt::Paged for ListWorkflowCampaigns {
    type Item = models::WorkflowCampaignPublicV2;
}

impl rt::Located for ListWorkflowCampaigns {}

/// `GET /emails/locations/{locationId}/campaigns/workflows/{campaignId}`.
pub enum GetWorkflowCampaign {}

impl rt::Kind for GetWorkflowCampaign {
    type Answer = models::GetWorkflowCampaignPublicV2Response;
}

impl rt::Located for GetWorkflowCampaign {}

/// `GET /emails/locations/{locationId}/campaigns/bulk-actions`.
pub enum ListBulkActionCampaigns {}

impl rt::Kind for ListBulkActionCampaigns {
    type Answer = models::ListBulkActionCampaignsPublicV2Response;
}

impl rt::Paged for ListBulkActionCampaigns {
    type Item = models::BulkActionCampaignPublicV2;
}

impl rt::Located for ListBulkActionCampaigns {}

/// `GET /emails/locations/{locationId}/campaigns/bulk-actions/{campaignId}`.
pub enum GetBulkActionCampaign {}

impl rt::Kind for GetBulkActionCampaign {
    type Answer = models::GetBulkActionCampaignPublicV2Response;
}

impl rt::Located for GetBulkActionCampaign {}

/// `POST /emails/locations/{locationId}/campaigns/emails/{campaignId}/schedule`.
pub enum ScheduleCampaign {}

impl rt::Kind for ScheduleCampaign {
    type Answer = models::ScheduleCampaignPublicV2Response;
}

impl rt::Located for ScheduleCampaign {}
