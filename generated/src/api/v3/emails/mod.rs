// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Emails: 18 operations of the document `api/v3/emails.yaml`, API version `v3`.
//!
//! Campaigns that send e-mail, and the templates that they use. An e-mail leaves the
//! account from one of three sources, each with a list of its own: scheduled campaigns,
//! workflows, and bulk actions. Single messages are not here but in conversations.
//! Templates are files of the e-mail builder; a folder is a template with the type
//! `folder`. HighLevel's changelog lists every path of this family as removed with v3,
//! where `/emails/locations/{locationId}/…` takes their place.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{
    ListTemplates, CreateTemplate, ImportTemplate, CreateTemplateFolder, GetTemplate,
    DeleteTemplate, UpdateTemplate, GetCampaignStats, ListCampaigns, CreateCampaign,
    GetCampaign, DeleteCampaign, UpdateCampaign, ListWorkflowCampaigns,
    GetWorkflowCampaign, ListBulkActionCampaigns, GetBulkActionCampaign, ScheduleCampaign,
};
pub(crate) use routes::ROUTES;

/// The operations of Emails. Made by `client.v3().emails()`.
#[doc(alias = "emails-v3")]
#[derive(Clone, Debug)]
pub struct Emails {
    pub(crate) client: rt::Client,
}

impl Emails {
    /// List templates: `GET /emails/locations/{locationId}/templates`.
    ///
    /// [`ListTemplates`] has 8 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListTemplates::location_id`].
    ///
    /// Answers with [`ListTemplatesPublicV2Response`](models::ListTemplatesPublicV2Response).
    ///
    /// Token: a location's (an account's); scope `emails/templates.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/emails.yaml#/paths/~1emails~1locations~1{locationId}~1templates/get`.
    #[doc(alias = "list-email-templates")]
    #[inline]
    pub fn list_templates(&self) -> ListTemplates {
        rt::operation(self.client.request(&routes::LIST_TEMPLATES))
    }

    /// Create an email template: `POST /emails/locations/{locationId}/templates`.
    ///
    /// * `name`: text; for example `Newsletter Template` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `editor_type`: one of `html`, `text`; for example `html` (in the body), `editorType` on the wire
    ///
    /// [`CreateTemplate`] has 7 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`CreateTemplate::location_id`].
    ///
    /// Answers with [`CreateTemplatePublicV2Response`](models::CreateTemplatePublicV2Response).
    ///
    /// Token: a location's (an account's); scope `emails/templates.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/emails.yaml#/paths/~1emails~1locations~1{locationId}~1templates/post`.
    #[doc(alias = "create-email-template")]
    pub fn create_template(
        &self,
        name: impl Into<String>,
        editor_type: impl Into<models::EditorType>,
    ) -> CreateTemplate {
        let mut request = self.client.request(&routes::CREATE_TEMPLATE);
        request.field::<String>("name", &name.into());
        request.field::<models::EditorType>("editorType", &editor_type.into());
        rt::operation(request)
    }

    /// Import an email template: `POST /emails/locations/{locationId}/templates/import`.
    ///
    /// * `import_provider`: one of `mailchimp`, `active_campaign`; for example `mailchimp` (in the body), `importProvider` on the wire
    /// * `import_url`: text; for example `https://templates.example.com/public/template-123` (in the body), `importUrl` on the wire
    ///
    /// [`ImportTemplate`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ImportTemplate::location_id`].
    ///
    /// Answers with [`ImportTemplatePublicV2Response`](models::ImportTemplatePublicV2Response).
    ///
    /// Token: a location's (an account's); scope `emails/templates.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/emails.yaml#/paths/~1emails~1locations~1{locationId}~1templates~1import/post`.
    #[doc(alias = "import-email-template")]
    pub fn import_template(
        &self,
        import_provider: impl Into<models::ImportTemplatePublicV2BodyImportProvider>,
        import_url: impl Into<String>,
    ) -> ImportTemplate {
        let mut request = self.client.request(&routes::IMPORT_TEMPLATE);
        request
            .field::<
                models::ImportTemplatePublicV2BodyImportProvider,
            >("importProvider", &import_provider.into());
        request.field::<String>("importUrl", &import_url.into());
        rt::operation(request)
    }

    /// Create a template folder: `POST /emails/locations/{locationId}/templates/folders`.
    ///
    /// * `name`: text; for example `Spring Campaigns` (in the body). Name as people read it, in most places; it need not be unique.
    ///
    /// [`CreateTemplateFolder`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`CreateTemplateFolder::location_id`].
    ///
    /// Answers with [`CreateTemplateFolderPublicV2Response`](models::CreateTemplateFolderPublicV2Response).
    ///
    /// Token: a location's (an account's); scope `emails/templates.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/emails.yaml#/paths/~1emails~1locations~1{locationId}~1templates~1folders/post`.
    #[doc(alias = "create-template-folder")]
    pub fn create_template_folder(
        &self,
        name: impl Into<String>,
    ) -> CreateTemplateFolder {
        let mut request = self.client.request(&routes::CREATE_TEMPLATE_FOLDER);
        request.field::<String>("name", &name.into());
        rt::operation(request)
    }

    /// Get Email Template by ID: `GET /emails/locations/{locationId}/templates/{templateId}`.
    ///
    /// * `template_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `templateId` on the wire. Id of a template of the kind that the operation deals with, such as mail, invoice or document.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetTemplate::location_id`].
    ///
    /// Answers with [`GetTemplatePublicV2Response`](models::GetTemplatePublicV2Response).
    ///
    /// Token: a location's (an account's); scope `emails/templates.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/emails.yaml#/paths/~1emails~1locations~1{locationId}~1templates~1{templateId}/get`.
    #[doc(alias = "get-email-template")]
    pub fn get_template(&self, template_id: impl Into<String>) -> GetTemplate {
        let mut request = self.client.request(&routes::GET_TEMPLATE);
        request.path::<String>("templateId", &template_id.into());
        rt::operation(request)
    }

    /// Delete a template: `DELETE /emails/locations/{locationId}/templates/{templateId}`.
    ///
    /// * `template_id`: text; for example `zYy3YOUuHxgomU1uYJty` (in the path), `templateId` on the wire. Id of a template of the kind that the operation deals with, such as mail, invoice or document.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeleteTemplate::location_id`].
    ///
    /// Answers with [`DeleteTemplatePublicV2Response`](models::DeleteTemplatePublicV2Response).
    ///
    /// Token: a location's (an account's); scope `emails/templates.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/emails.yaml#/paths/~1emails~1locations~1{locationId}~1templates~1{templateId}/delete`.
    #[doc(alias = "delete-email-template")]
    pub fn delete_template(&self, template_id: impl Into<String>) -> DeleteTemplate {
        let mut request = self.client.request(&routes::DELETE_TEMPLATE);
        request.path::<String>("templateId", &template_id.into());
        rt::operation(request)
    }

    /// Update an email template: `PATCH /emails/locations/{locationId}/templates/{templateId}`.
    ///
    /// * `template_id`: text; for example `zYy3YOUuHxgomU1uYJty` (in the path), `templateId` on the wire. Id of a template of the kind that the operation deals with, such as mail, invoice or document.
    ///
    /// [`UpdateTemplate`] has 10 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UpdateTemplate::location_id`].
    ///
    /// Answers with [`UpdateTemplatePublicV2Response`](models::UpdateTemplatePublicV2Response).
    ///
    /// Token: a location's (an account's); scope `emails/templates.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/emails.yaml#/paths/~1emails~1locations~1{locationId}~1templates~1{templateId}/patch`.
    #[doc(alias = "update-email-template")]
    pub fn update_template(&self, template_id: impl Into<String>) -> UpdateTemplate {
        let mut request = self.client.request(&routes::UPDATE_TEMPLATE);
        request.path::<String>("templateId", &template_id.into());
        rt::operation(request)
    }

    /// Get Campaign Statistics: `GET /emails/locations/{locationId}/campaigns/stats/{source}/{sourceId}`.
    ///
    /// * `source`: one of `email-campaigns`, `workflow-campaigns`, `bulk-actions`; for example `email-campaigns` (in the path). Where it came from, such as an app, a form or a network; in queries which of these is meant.
    /// * `source_id`: text; for example `abc123` (in the path), `sourceId` on the wire
    ///
    /// [`GetCampaignStats`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetCampaignStats::location_id`].
    ///
    /// Answers with [`GetCampaignStatsPublicV2Response`](models::GetCampaignStatsPublicV2Response).
    ///
    /// Token: a location's (an account's); scope `emails/stats.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/emails.yaml#/paths/~1emails~1locations~1{locationId}~1campaigns~1stats~1{source}~1{sourceId}/get`.
    #[doc(alias = "get-campaign-stats")]
    pub fn get_campaign_stats(
        &self,
        source: impl Into<models::Source>,
        source_id: impl Into<String>,
    ) -> GetCampaignStats {
        let mut request = self.client.request(&routes::GET_CAMPAIGN_STATS);
        request.path::<models::Source>("source", &source.into());
        request.path::<String>("sourceId", &source_id.into());
        rt::operation(request)
    }

    /// List Email Campaigns: `GET /emails/locations/{locationId}/campaigns/emails`.
    ///
    /// [`ListCampaigns`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListCampaigns::location_id`].
    ///
    /// Answers with [`ListEmailCampaignsPublicV2Response`](models::ListEmailCampaignsPublicV2Response).
    ///
    /// Token: a location's (an account's); scope `emails/campaigns.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/emails.yaml#/paths/~1emails~1locations~1{locationId}~1campaigns~1emails/get`.
    #[doc(alias = "list-email-campaigns")]
    #[inline]
    pub fn list_campaigns(&self) -> ListCampaigns {
        rt::operation(self.client.request(&routes::LIST_CAMPAIGNS))
    }

    /// Create Email Campaign: `POST /emails/locations/{locationId}/campaigns/emails`.
    ///
    /// * `name`: text; for example `Untitled campaign name` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `editor_type`: one of `html`, `text`; for example `html` (in the body), `editorType` on the wire
    /// * `time_zone`: text; for example `Asia/Kolkata` (in the body), `timeZone` on the wire
    /// * `user_id`: text; for example `507f1f77bcf86cd799439099` (in the body), `userId` on the wire. Id of a user, which is a person who works with the account; the users family lists them.
    ///
    /// [`CreateCampaign`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`CreateCampaign::location_id`].
    ///
    /// Answers with [`CreateEmailCampaignPublicV2Response`](models::CreateEmailCampaignPublicV2Response).
    ///
    /// Token: a location's (an account's); scope `emails/campaigns.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/emails.yaml#/paths/~1emails~1locations~1{locationId}~1campaigns~1emails/post`.
    #[doc(alias = "create-email-campaign")]
    pub fn create_campaign(
        &self,
        name: impl Into<String>,
        editor_type: impl Into<models::EditorType>,
        time_zone: impl Into<String>,
        user_id: impl Into<String>,
    ) -> CreateCampaign {
        let mut request = self.client.request(&routes::CREATE_CAMPAIGN);
        request.field::<String>("name", &name.into());
        request.field::<models::EditorType>("editorType", &editor_type.into());
        request.field::<String>("timeZone", &time_zone.into());
        request.field::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Get Email Campaign by ID: `GET /emails/locations/{locationId}/campaigns/emails/{campaignId}`.
    ///
    /// * `campaign_id`: text; for example `67f15c2ae99226d5bcccb8f3` (in the path), `campaignId` on the wire. Id of a campaign: of advertising, of affiliates or of messages, as the family goes.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetCampaign::location_id`].
    ///
    /// Answers with [`GetEmailCampaignPublicV2Response`](models::GetEmailCampaignPublicV2Response).
    ///
    /// Token: a location's (an account's); scope `emails/campaigns.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/emails.yaml#/paths/~1emails~1locations~1{locationId}~1campaigns~1emails~1{campaignId}/get`.
    #[doc(alias = "get-email-campaign")]
    pub fn get_campaign(&self, campaign_id: impl Into<String>) -> GetCampaign {
        let mut request = self.client.request(&routes::GET_CAMPAIGN);
        request.path::<String>("campaignId", &campaign_id.into());
        rt::operation(request)
    }

    /// Delete Campaign: `DELETE /emails/locations/{locationId}/campaigns/emails/{campaignId}`.
    ///
    /// * `campaign_id`: text; for example `zYy3YOUuHxgomU1uYJty` (in the path), `campaignId` on the wire. Id of a campaign: of advertising, of affiliates or of messages, as the family goes.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeleteCampaign::location_id`].
    ///
    /// Answers with [`DeleteCampaignPublicV2Response`](models::DeleteCampaignPublicV2Response).
    ///
    /// Token: a location's (an account's); scope `emails/campaigns.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/emails.yaml#/paths/~1emails~1locations~1{locationId}~1campaigns~1emails~1{campaignId}/delete`.
    #[doc(alias = "delete-campaign")]
    pub fn delete_campaign(&self, campaign_id: impl Into<String>) -> DeleteCampaign {
        let mut request = self.client.request(&routes::DELETE_CAMPAIGN);
        request.path::<String>("campaignId", &campaign_id.into());
        rt::operation(request)
    }

    /// Update Email Campaign: `PATCH /emails/locations/{locationId}/campaigns/emails/{campaignId}`.
    ///
    /// * `campaign_id`: text; for example `67f15c2ae99226d5bcccb8f3` (in the path), `campaignId` on the wire. Id of a campaign: of advertising, of affiliates or of messages, as the family goes.
    ///
    /// [`UpdateCampaign`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UpdateCampaign::location_id`].
    ///
    /// Answers with [`UpdateEmailCampaignPublicV2Response`](models::UpdateEmailCampaignPublicV2Response).
    ///
    /// Token: a location's (an account's); scope `emails/campaigns.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/emails.yaml#/paths/~1emails~1locations~1{locationId}~1campaigns~1emails~1{campaignId}/patch`.
    #[doc(alias = "update-email-campaign")]
    pub fn update_campaign(&self, campaign_id: impl Into<String>) -> UpdateCampaign {
        let mut request = self.client.request(&routes::UPDATE_CAMPAIGN);
        request.path::<String>("campaignId", &campaign_id.into());
        rt::operation(request)
    }

    /// List Workflow Campaigns: `GET /emails/locations/{locationId}/campaigns/workflows`.
    ///
    /// [`ListWorkflowCampaigns`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListWorkflowCampaigns::location_id`].
    ///
    /// Answers with [`ListWorkflowCampaignsPublicV2Response`](models::ListWorkflowCampaignsPublicV2Response).
    ///
    /// Token: a location's (an account's); scope `emails/campaigns.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/emails.yaml#/paths/~1emails~1locations~1{locationId}~1campaigns~1workflows/get`.
    #[doc(alias = "list-workflow-campaigns")]
    #[inline]
    pub fn list_workflow_campaigns(&self) -> ListWorkflowCampaigns {
        rt::operation(self.client.request(&routes::LIST_WORKFLOW_CAMPAIGNS))
    }

    /// Get Workflow Campaign by ID: `GET /emails/locations/{locationId}/campaigns/workflows/{campaignId}`.
    ///
    /// * `campaign_id`: text; for example `693bd14ea6b50a8df0180e9a` (in the path), `campaignId` on the wire. Id of a campaign: of advertising, of affiliates or of messages, as the family goes.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetWorkflowCampaign::location_id`].
    ///
    /// Answers with [`GetWorkflowCampaignPublicV2Response`](models::GetWorkflowCampaignPublicV2Response).
    ///
    /// Token: a location's (an account's); scope `emails/campaigns.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/emails.yaml#/paths/~1emails~1locations~1{locationId}~1campaigns~1workflows~1{campaignId}/get`.
    #[doc(alias = "get-workflow-campaign")]
    pub fn get_workflow_campaign(
        &self,
        campaign_id: impl Into<String>,
    ) -> GetWorkflowCampaign {
        let mut request = self.client.request(&routes::GET_WORKFLOW_CAMPAIGN);
        request.path::<String>("campaignId", &campaign_id.into());
        rt::operation(request)
    }

    /// List Bulk Action Campaigns: `GET /emails/locations/{locationId}/campaigns/bulk-actions`.
    ///
    /// [`ListBulkActionCampaigns`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListBulkActionCampaigns::location_id`].
    ///
    /// Answers with [`ListBulkActionCampaignsPublicV2Response`](models::ListBulkActionCampaignsPublicV2Response).
    ///
    /// Token: a location's (an account's); scope `emails/campaigns.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/emails.yaml#/paths/~1emails~1locations~1{locationId}~1campaigns~1bulk-actions/get`.
    #[doc(alias = "list-bulk-action-campaigns")]
    #[inline]
    pub fn list_bulk_action_campaigns(&self) -> ListBulkActionCampaigns {
        rt::operation(self.client.request(&routes::LIST_BULK_ACTION_CAMPAIGNS))
    }

    /// Get Bulk Action Campaign by ID: `GET /emails/locations/{locationId}/campaigns/bulk-actions/{campaignId}`.
    ///
    /// * `campaign_id`: text; for example `OI72xYec4Mho6VBykTvj` (in the path), `campaignId` on the wire. Id of a campaign: of advertising, of affiliates or of messages, as the family goes.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetBulkActionCampaign::location_id`].
    ///
    /// Answers with [`GetBulkActionCampaignPublicV2Response`](models::GetBulkActionCampaignPublicV2Response).
    ///
    /// Token: a location's (an account's); scope `emails/campaigns.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/v3/emails.yaml#/paths/~1emails~1locations~1{locationId}~1campaigns~1bulk-actions~1{campaignId}/get`.
    #[doc(alias = "get-bulk-action-campaign")]
    pub fn get_bulk_action_campaign(
        &self,
        campaign_id: impl Into<String>,
    ) -> GetBulkActionCampaign {
        let mut request = self.client.request(&routes::GET_BULK_ACTION_CAMPAIGN);
        request.path::<String>("campaignId", &campaign_id.into());
        rt::operation(request)
    }

    /// Schedule Campaign: `POST /emails/locations/{locationId}/campaigns/emails/{campaignId}/schedule`.
    ///
    /// * `campaign_id`: text; for example `67f15c2ae99226d5bcccb8f3` (in the path), `campaignId` on the wire. Id of a campaign: of advertising, of affiliates or of messages, as the family goes.
    /// * `schedule_type`: one of `immediate`, `scheduled`, `batch`, `rss`, `smart_send`; for example `immediate` (in the body), `scheduleType` on the wire
    /// * `time_zone`: text; for example `America/New_York` (in the body), `timeZone` on the wire
    /// * `user_id`: text; for example `507f1f77bcf86cd799439099` (in the body), `userId` on the wire. Id of a user, which is a person who works with the account; the users family lists them.
    /// * `email_meta`: an object, `ScheduleCampaignEmailMetaPublicV2` (in the body), `emailMeta` on the wire
    /// * `recipients`: an object, `ScheduleCampaignRecipientsPublicV2` (in the body)
    ///
    /// [`ScheduleCampaign`] has 5 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ScheduleCampaign::location_id`].
    ///
    /// Answers with [`ScheduleCampaignPublicV2Response`](models::ScheduleCampaignPublicV2Response).
    ///
    /// Token: a location's (an account's); scope `emails/campaigns.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 409, 422.
    ///
    /// Document: `api/v3/emails.yaml#/paths/~1emails~1locations~1{locationId}~1campaigns~1emails~1{campaignId}~1schedule/post`.
    #[doc(alias = "schedule-campaign")]
    pub fn schedule_campaign(
        &self,
        campaign_id: impl Into<String>,
        schedule_type: impl Into<models::ScheduleCampaignPublicV2BodyScheduleType>,
        time_zone: impl Into<String>,
        user_id: impl Into<String>,
        email_meta: models::ScheduleCampaignEmailMetaPublicV2,
        recipients: models::ScheduleCampaignRecipientsPublicV2,
    ) -> ScheduleCampaign {
        let mut request = self.client.request(&routes::SCHEDULE_CAMPAIGN);
        request.path::<String>("campaignId", &campaign_id.into());
        request
            .field::<
                models::ScheduleCampaignPublicV2BodyScheduleType,
            >("scheduleType", &schedule_type.into());
        request.field::<String>("timeZone", &time_zone.into());
        request.field::<String>("userId", &user_id.into());
        request
            .field::<
                models::ScheduleCampaignEmailMetaPublicV2,
            >("emailMeta", &email_meta);
        request
            .field::<
                models::ScheduleCampaignRecipientsPublicV2,
            >("recipients", &recipients);
        rt::operation(request)
    }
}
