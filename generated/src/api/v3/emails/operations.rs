// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Emails.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Emails::list_templates`](super::Emails::list_templates): `GET /emails/locations/{locationId}/templates`.
pub type ListTemplates = rt::Operation<kinds::ListTemplates>;

impl ListTemplates {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number, at least 1, at most 20; `10` where nothing is sent; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number, at least 0; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `search`: text; for example `newsletter`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }

    /// `sortBy`: only `updatedAt`; `updatedAt` where nothing is sent; for example `updatedAt`.
    pub fn sort_by(mut self, sort_by: impl Into<models::ListTemplatesSortBy>) -> Self {
        self.0.query::<models::ListTemplatesSortBy>("sortBy", &sort_by.into());
        self
    }

    /// `sortOrder`: one of `asc`, `desc`; `desc` where nothing is sent; for example `desc`.
    pub fn sort_order(
        mut self,
        sort_order: impl Into<models::ListTemplatesSortOrder>,
    ) -> Self {
        self.0.query::<models::ListTemplatesSortOrder>("sortOrder", &sort_order.into());
        self
    }

    /// `archived`: flag; `false` where nothing is sent; for example `false`.
    #[inline]
    pub fn archived(mut self, archived: bool) -> Self {
        self.0.query::<bool>("archived", &archived);
        self
    }

    /// `folderId`: text; for example `root`.
    pub fn folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.0.query::<String>("folderId", &folder_id.into());
        self
    }

    /// `include`: one of `all`, `templates`, `folders`; `all` where nothing is sent; for example `all`.
    pub fn include(mut self, include: impl Into<models::ListTemplatesInclude>) -> Self {
        self.0.query::<models::ListTemplatesInclude>("include", &include.into());
        self
    }
}

/// A request of [`Emails::create_template`](super::Emails::create_template): `POST /emails/locations/{locationId}/templates`.
pub type CreateTemplate = rt::Operation<kinds::CreateTemplate>;

impl CreateTemplate {
    /// `editorContent`: text; for example `<html><body>Hello World</body></html>`.
    pub fn editor_content(mut self, editor_content: impl Into<String>) -> Self {
        self.0.field::<String>("editorContent", &editor_content.into());
        self
    }

    /// `parentFolderId`: text; for example `67f15c2ae99226d5bcccb8f0`.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<String>) -> Self {
        self.0.field::<String>("parentFolderId", &parent_folder_id.into());
        self
    }

    /// `subjectLine`: text; for example `Welcome to our newsletter`.
    pub fn subject_line(mut self, subject_line: impl Into<String>) -> Self {
        self.0.field::<String>("subjectLine", &subject_line.into());
        self
    }

    /// `fromName`: text; for example `John Doe`.
    pub fn from_name(mut self, from_name: impl Into<String>) -> Self {
        self.0.field::<String>("fromName", &from_name.into());
        self
    }

    /// `fromEmail`: text; for example `john@example.com`.
    pub fn from_email(mut self, from_email: impl Into<String>) -> Self {
        self.0.field::<String>("fromEmail", &from_email.into());
        self
    }

    /// What inboxes show beside the subject.
    ///
    /// `previewText`: text; for example `Email preview text`.
    pub fn preview_text(mut self, preview_text: impl Into<String>) -> Self {
        self.0.field::<String>("previewText", &preview_text.into());
        self
    }

    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `507f1f77bcf86cd799439011`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }
}

/// A request of [`Emails::import_template`](super::Emails::import_template): `POST /emails/locations/{locationId}/templates/import`.
pub type ImportTemplate = rt::Operation<kinds::ImportTemplate>;

impl ImportTemplate {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Imported Template`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// `parentFolderId`: text; for example `67f15c2ae99226d5bcccb8f0`.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<String>) -> Self {
        self.0.field::<String>("parentFolderId", &parent_folder_id.into());
        self
    }

    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `507f1f77bcf86cd799439011`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }
}

/// A request of [`Emails::create_template_folder`](super::Emails::create_template_folder): `POST /emails/locations/{locationId}/templates/folders`.
pub type CreateTemplateFolder = rt::Operation<kinds::CreateTemplateFolder>;

impl CreateTemplateFolder {
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `507f1f77bcf86cd799439011`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }
}

/// A request of [`Emails::get_template`](super::Emails::get_template): `GET /emails/locations/{locationId}/templates/{templateId}`.
pub type GetTemplate = rt::Operation<kinds::GetTemplate>;

/// A request of [`Emails::delete_template`](super::Emails::delete_template): `DELETE /emails/locations/{locationId}/templates/{templateId}`.
pub type DeleteTemplate = rt::Operation<kinds::DeleteTemplate>;

/// A request of [`Emails::update_template`](super::Emails::update_template): `PATCH /emails/locations/{locationId}/templates/{templateId}`.
pub type UpdateTemplate = rt::Operation<kinds::UpdateTemplate>;

impl UpdateTemplate {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Newsletter Template`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// `editorContent`: text; for example `<html><body>Hello World</body></html>`.
    pub fn editor_content(mut self, editor_content: impl Into<String>) -> Self {
        self.0.field::<String>("editorContent", &editor_content.into());
        self
    }

    /// `editorType`: one of `html`, `text`; for example `html`.
    pub fn editor_type(mut self, editor_type: impl Into<models::EditorType>) -> Self {
        self.0.field::<models::EditorType>("editorType", &editor_type.into());
        self
    }

    /// What inboxes show beside the subject.
    ///
    /// `previewText`: text; for example `Email preview text`.
    pub fn preview_text(mut self, preview_text: impl Into<String>) -> Self {
        self.0.field::<String>("previewText", &preview_text.into());
        self
    }

    /// `subjectLine`: text; for example `Welcome to our newsletter`.
    pub fn subject_line(mut self, subject_line: impl Into<String>) -> Self {
        self.0.field::<String>("subjectLine", &subject_line.into());
        self
    }

    /// `fromName`: text; for example `John Doe`.
    pub fn from_name(mut self, from_name: impl Into<String>) -> Self {
        self.0.field::<String>("fromName", &from_name.into());
        self
    }

    /// `fromEmail`: text; for example `john@example.com`.
    pub fn from_email(mut self, from_email: impl Into<String>) -> Self {
        self.0.field::<String>("fromEmail", &from_email.into());
        self
    }

    /// `archived`: flag; for example `false`.
    #[inline]
    pub fn archived(mut self, archived: bool) -> Self {
        self.0.field::<bool>("archived", &archived);
        self
    }

    /// `parentFolderId`: text; for example `67f15c2ae99226d5bcccb8f0`.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<String>) -> Self {
        self.0.field::<String>("parentFolderId", &parent_folder_id.into());
        self
    }

    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `507f1f77bcf86cd799439011`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }
}

/// A request of [`Emails::get_campaign_stats`](super::Emails::get_campaign_stats): `GET /emails/locations/{locationId}/campaigns/stats/{source}/{sourceId}`.
pub type GetCampaignStats = rt::Operation<kinds::GetCampaignStats>;

impl GetCampaignStats {
    /// An action of a workflow; only with `workflow-campaigns`.
    ///
    /// `subSourceId`: text; for example `step001`.
    pub fn sub_source_id(mut self, sub_source_id: impl Into<String>) -> Self {
        self.0.query::<String>("subSourceId", &sub_source_id.into());
        self
    }
}

/// A request of [`Emails::list_campaigns`](super::Emails::list_campaigns): `GET /emails/locations/{locationId}/campaigns/emails`.
pub type ListCampaigns = rt::Operation<kinds::ListCampaigns>;

impl ListCampaigns {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number, at least 1, at most 20; `10` where nothing is sent; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number, at least 0; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `search`: text; for example `newsletter`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }

    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `all`, `sent`, `failed`, `archived`, `draft`, `processing`, `scheduled`, `cancelled`, `paused`; for example `all`.
    pub fn status(mut self, status: impl Into<models::Status>) -> Self {
        self.0.query::<models::Status>("status", &status.into());
        self
    }
}

/// A request of [`Emails::create_campaign`](super::Emails::create_campaign): `POST /emails/locations/{locationId}/campaigns/emails`.
pub type CreateCampaign = rt::Operation<kinds::CreateCampaign>;

impl CreateCampaign {
    /// Id of a template of the kind that the operation deals with, such as mail,
    /// invoice or document.
    ///
    /// `templateId`: text; for example `507f1f77bcf86cd799439011`.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.0.field::<String>("templateId", &template_id.into());
        self
    }

    /// `editorContent`: text; for example `<html><body>Hello World</body></html>`.
    pub fn editor_content(mut self, editor_content: impl Into<String>) -> Self {
        self.0.field::<String>("editorContent", &editor_content.into());
        self
    }

    /// `parentFolderId`: text; for example `67f15c2ae99226d5bcccb8f0`.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<String>) -> Self {
        self.0.field::<String>("parentFolderId", &parent_folder_id.into());
        self
    }

    /// `userName`: text; for example `John Doe`.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.0.field::<String>("userName", &user_name.into());
        self
    }
}

/// A request of [`Emails::get_campaign`](super::Emails::get_campaign): `GET /emails/locations/{locationId}/campaigns/emails/{campaignId}`.
pub type GetCampaign = rt::Operation<kinds::GetCampaign>;

/// A request of [`Emails::delete_campaign`](super::Emails::delete_campaign): `DELETE /emails/locations/{locationId}/campaigns/emails/{campaignId}`.
pub type DeleteCampaign = rt::Operation<kinds::DeleteCampaign>;

/// A request of [`Emails::update_campaign`](super::Emails::update_campaign): `PATCH /emails/locations/{locationId}/campaigns/emails/{campaignId}`.
pub type UpdateCampaign = rt::Operation<kinds::UpdateCampaign>;

impl UpdateCampaign {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Untitled campaign name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// `editorContent`: text; for example `<html><body>Hello World</body></html>`.
    pub fn editor_content(mut self, editor_content: impl Into<String>) -> Self {
        self.0.field::<String>("editorContent", &editor_content.into());
        self
    }

    /// `editorType`: one of `html`, `text`; for example `html`.
    pub fn editor_type(mut self, editor_type: impl Into<models::EditorType>) -> Self {
        self.0.field::<models::EditorType>("editorType", &editor_type.into());
        self
    }

    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `507f1f77bcf86cd799439011`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }
}

/// A request of [`Emails::list_workflow_campaigns`](super::Emails::list_workflow_campaigns): `GET /emails/locations/{locationId}/campaigns/workflows`.
pub type ListWorkflowCampaigns = rt::Operation<kinds::ListWorkflowCampaigns>;

impl ListWorkflowCampaigns {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number, at least 1, at most 20; `10` where nothing is sent; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number, at least 0; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `search`: text; for example `workflow`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }

    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `published`, `draft`; for example `published`.
    pub fn status(
        mut self,
        status: impl Into<models::ListWorkflowCampaignsStatus>,
    ) -> Self {
        self.0.query::<models::ListWorkflowCampaignsStatus>("status", &status.into());
        self
    }
}

/// A request of [`Emails::get_workflow_campaign`](super::Emails::get_workflow_campaign): `GET /emails/locations/{locationId}/campaigns/workflows/{campaignId}`.
pub type GetWorkflowCampaign = rt::Operation<kinds::GetWorkflowCampaign>;

/// A request of [`Emails::list_bulk_action_campaigns`](super::Emails::list_bulk_action_campaigns): `GET /emails/locations/{locationId}/campaigns/bulk-actions`.
pub type ListBulkActionCampaigns = rt::Operation<kinds::ListBulkActionCampaigns>;

impl ListBulkActionCampaigns {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number, at least 1, at most 20; `10` where nothing is sent; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number, at least 0; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `search`: text; for example `action`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }

    /// `dateFrom`: date and time (RFC 3339); for example `2024-01-01T00:00:00.000Z`.
    pub fn date_from(mut self, date_from: impl Into<String>) -> Self {
        self.0.query::<String>("dateFrom", &date_from.into());
        self
    }

    /// `dateTo`: date and time (RFC 3339); for example `2024-12-31T23:59:59.999Z`.
    pub fn date_to(mut self, date_to: impl Into<String>) -> Self {
        self.0.query::<String>("dateTo", &date_to.into());
        self
    }

    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `processing`, `scheduled`, `paused`, `complete`, `cancelled`; for example `complete`.
    pub fn status(
        mut self,
        status: impl Into<models::ListBulkActionCampaignsStatus>,
    ) -> Self {
        self.0.query::<models::ListBulkActionCampaignsStatus>("status", &status.into());
        self
    }
}

/// A request of [`Emails::get_bulk_action_campaign`](super::Emails::get_bulk_action_campaign): `GET /emails/locations/{locationId}/campaigns/bulk-actions/{campaignId}`.
pub type GetBulkActionCampaign = rt::Operation<kinds::GetBulkActionCampaign>;

/// A request of [`Emails::schedule_campaign`](super::Emails::schedule_campaign): `POST /emails/locations/{locationId}/campaigns/emails/{campaignId}/schedule`.
pub type ScheduleCampaign = rt::Operation<kinds::ScheduleCampaign>;

impl ScheduleCampaign {
    /// `userName`: text; for example `John Doe`.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.0.field::<String>("userName", &user_name.into());
        self
    }

    /// `sendDays`: list of `Item`; for example `["Mon","Tue","Wed","Thu","Fri","Sat","Sun"]`.
    pub fn send_days(mut self, send_days: impl Into<rt::List<models::Item>>) -> Self {
        self.0.field::<rt::List<models::Item>>("sendDays", &send_days.into());
        self
    }

    /// `scheduleConfig`: an object, `ScheduleCampaignScheduleConfigPublicV2`.
    #[inline]
    pub fn schedule_config(
        mut self,
        schedule_config: models::ScheduleCampaignScheduleConfigPublicV2,
    ) -> Self {
        self.0
            .field::<
                models::ScheduleCampaignScheduleConfigPublicV2,
            >("scheduleConfig", &schedule_config);
        self
    }

    /// `rssConfig`: an object, `ScheduleCampaignRssConfigPublicV2`.
    #[inline]
    pub fn rss_config(
        mut self,
        rss_config: models::ScheduleCampaignRssConfigPublicV2,
    ) -> Self {
        self.0
            .field::<
                models::ScheduleCampaignRssConfigPublicV2,
            >("rssConfig", &rss_config);
        self
    }

    /// `abTestConfig`: an object, `ScheduleCampaignAbTestConfigPublicV2`.
    #[inline]
    pub fn ab_test_config(
        mut self,
        ab_test_config: models::ScheduleCampaignAbTestConfigPublicV2,
    ) -> Self {
        self.0
            .field::<
                models::ScheduleCampaignAbTestConfigPublicV2,
            >("abTestConfig", &ab_test_config);
        self
    }
}
