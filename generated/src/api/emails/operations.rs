// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Emails.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Emails::list_campaigns`](super::Emails::list_campaigns): `GET /emails/schedule`.
pub type ListCampaigns = rt::Operation<kinds::ListCampaigns>;

impl ListCampaigns {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number, at most 100; for example `7`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number; for example `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }

    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `active`, `pause`, `complete`, `cancelled`, `retry`, `draft`, `resend-scheduled`; `active` where nothing is sent.
    pub fn status(mut self, status: impl Into<models::ListCampaignsStatus>) -> Self {
        self.0.query::<models::ListCampaignsStatus>("status", &status.into());
        self
    }

    /// How far sending has come; `complete` where nothing is said.
    ///
    /// `emailStatus`: one of `all`, `not-started`, `paused`, `cancelled`, `processing`, `resumed`, `next-drip`, `complete`, `success`, `error`, `waiting`, `queued` and 3 more; `complete` where nothing is sent.
    pub fn email_status(
        mut self,
        email_status: impl Into<models::ListCampaignsEmailStatus>,
    ) -> Self {
        self.0
            .query::<
                models::ListCampaignsEmailStatus,
            >("emailStatus", &email_status.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Black Friday Campaign`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.query::<String>("name", &name.into());
        self
    }

    /// The folder.
    ///
    /// `parentId`: text; for example `folder123`.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.0.query::<String>("parentId", &parent_id.into());
        self
    }

    /// Whether each row has only ids, times, kinds and links.
    ///
    /// `limitedFields`: flag; `false` where nothing is sent; for example `false`.
    #[inline]
    pub fn limited_fields(mut self, limited_fields: bool) -> Self {
        self.0.query::<bool>("limitedFields", &limited_fields);
        self
    }

    /// `archived`: flag; for example `false`.
    #[inline]
    pub fn archived(mut self, archived: bool) -> Self {
        self.0.query::<bool>("archived", &archived);
        self
    }

    /// Whether folders are left out.
    ///
    /// `campaignsOnly`: flag; `false` where nothing is sent; for example `false`.
    #[inline]
    pub fn campaigns_only(mut self, campaigns_only: bool) -> Self {
        self.0.query::<bool>("campaignsOnly", &campaigns_only);
        self
    }

    /// Whether rows have the numbers delivered, opened and clicked, and the revenue.
    ///
    /// `showStats`: flag; `true` where nothing is sent; for example `true`.
    #[inline]
    pub fn show_stats(mut self, show_stats: bool) -> Self {
        self.0.query::<bool>("showStats", &show_stats);
        self
    }
}

/// A request of [`Emails::list_templates`](super::Emails::list_templates): `GET /emails/builder`.
pub type ListTemplates = rt::Operation<kinds::ListTemplates>;

impl ListTemplates {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `10` where nothing is sent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number; `0` where nothing is sent.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `search`: text.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }

    /// `desc` for the newest first, which is the default.
    ///
    /// `sortByDate`: text; `desc` where nothing is sent.
    pub fn sort_by_date(mut self, sort_by_date: impl Into<String>) -> Self {
        self.0.query::<String>("sortByDate", &sort_by_date.into());
        self
    }

    /// `archived`: flag; `false` where nothing is sent.
    #[inline]
    pub fn archived(mut self, archived: bool) -> Self {
        self.0.query::<bool>("archived", &archived);
        self
    }

    /// The builder's generation; `2` is the default.
    ///
    /// `builderVersion`: one of `1`, `2`; `2` where nothing is sent.
    pub fn builder_version(
        mut self,
        builder_version: impl Into<models::BuilderVersion>,
    ) -> Self {
        self.0
            .query::<models::BuilderVersion>("builderVersion", &builder_version.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.query::<String>("name", &name.into());
        self
    }

    /// The folder.
    ///
    /// `parentId`: text.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.0.query::<String>("parentId", &parent_id.into());
        self
    }

    /// Not described anywhere; the example looks like the id of an account.
    ///
    /// `originId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub fn origin_id(mut self, origin_id: impl Into<String>) -> Self {
        self.0.query::<String>("originId", &origin_id.into());
        self
    }

    /// By its name, whether folders are left out; a text.
    ///
    /// `templatesOnly`: flag; `false` where nothing is sent.
    #[inline]
    pub fn templates_only(mut self, templates_only: bool) -> Self {
        self.0.query::<bool>("templatesOnly", &templates_only);
        self
    }
}

/// A request of [`Emails::create_template`](super::Emails::create_template): `POST /emails/builder`.
pub type CreateTemplate = rt::Operation<kinds::CreateTemplate>;

impl CreateTemplate {
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `template title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// The id of the user who makes the change.
    ///
    /// `updatedBy`: text; for example `zYy3YOUuHxgomU1uYJty`.
    pub fn updated_by(mut self, updated_by: impl Into<String>) -> Self {
        self.0.field::<String>("updatedBy", &updated_by.into());
        self
    }

    /// The builder's generation; `2` is the default.
    ///
    /// `builderVersion`: one of `1`, `2`; `2` where nothing is sent.
    pub fn builder_version(
        mut self,
        builder_version: impl Into<models::BuilderVersion>,
    ) -> Self {
        self.0
            .field::<models::BuilderVersion>("builderVersion", &builder_version.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Template1`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// The folder.
    ///
    /// `parentId`: text; for example `zYy3YOUuHxgomU1uYJty`.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.0.field::<String>("parentId", &parent_id.into());
        self
    }

    /// `templateDataUrl`: text.
    pub fn template_data_url(mut self, template_data_url: impl Into<String>) -> Self {
        self.0.field::<String>("templateDataUrl", &template_data_url.into());
        self
    }

    /// The template's address at the other tool.
    ///
    /// `importURL`: text; for example `https://tplshare.com/fhYJ3Mi`.
    pub fn import_url(mut self, import_url: impl Into<String>) -> Self {
        self.0.field::<String>("importURL", &import_url.into());
        self
    }

    /// `templateSource`: text; for example `template_library`.
    pub fn template_source(mut self, template_source: impl Into<String>) -> Self {
        self.0.field::<String>("templateSource", &template_source.into());
        self
    }

    /// Whether the e-mail is plain text instead of HTML.
    ///
    /// `isPlainText`: flag; for example `false`.
    #[inline]
    pub fn is_plain_text(mut self, is_plain_text: bool) -> Self {
        self.0.field::<bool>("isPlainText", &is_plain_text);
        self
    }
}

/// A request of [`Emails::delete_template`](super::Emails::delete_template): `DELETE /emails/builder/{locationId}/{templateId}`.
pub type DeleteTemplate = rt::Operation<kinds::DeleteTemplate>;

/// A request of [`Emails::update_template`](super::Emails::update_template): `POST /emails/builder/data`.
pub type UpdateTemplate = rt::Operation<kinds::UpdateTemplate>;

impl UpdateTemplate {
    /// What inboxes show beside the subject.
    ///
    /// `previewText`: text; for example `zYy3YOUuHxgomU1uYJty`.
    pub fn preview_text(mut self, preview_text: impl Into<String>) -> Self {
        self.0.field::<String>("previewText", &preview_text.into());
        self
    }

    /// Whether the e-mail is plain text instead of HTML.
    ///
    /// `isPlainText`: flag; for example `false`.
    #[inline]
    pub fn is_plain_text(mut self, is_plain_text: bool) -> Self {
        self.0.field::<bool>("isPlainText", &is_plain_text);
        self
    }
}

/// A request of [`Emails::update_template_settings`](super::Emails::update_template_settings): `PATCH /emails/builder/{templateId}`.
pub type UpdateTemplateSettings = rt::Operation<kinds::UpdateTemplateSettings>;

impl UpdateTemplateSettings {
    /// The id of the user who makes the change.
    ///
    /// `updatedBy`: text; for example `zYy3YOUuHxgomU1uYJty`.
    pub fn updated_by(mut self, updated_by: impl Into<String>) -> Self {
        self.0.field::<String>("updatedBy", &updated_by.into());
        self
    }

    /// HTML, plain text, or the builder's tree; only with `editorType`.
    ///
    /// `editorContent`: one of several types, `UpdateEmailTemplateEditorContent`.
    #[inline]
    pub fn editor_content(
        mut self,
        editor_content: models::UpdateEmailTemplateEditorContent,
    ) -> Self {
        self.0
            .field::<
                models::UpdateEmailTemplateEditorContent,
            >("editorContent", &editor_content);
        self
    }

    /// `editorType`: one of `html`, `builder`, `text`; for example `html`.
    pub fn editor_type(
        mut self,
        editor_type: impl Into<models::UpdateEmailTemplateEditorType>,
    ) -> Self {
        self.0
            .field::<
                models::UpdateEmailTemplateEditorType,
            >("editorType", &editor_type.into());
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

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Newsletter Template`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// `archived`: flag; for example `false`.
    #[inline]
    pub fn archived(mut self, archived: bool) -> Self {
        self.0.field::<bool>("archived", &archived);
        self
    }

    /// By field (`subjectLine`, `fromName`, `previewText`), the text that stands in for a
    /// variable without a value.
    ///
    /// `fieldDefaults`: any JSON value.
    pub fn field_defaults(mut self, field_defaults: impl Into<rt::Json>) -> Self {
        self.0.field::<rt::Json>("fieldDefaults", &field_defaults.into());
        self
    }
}

/// A request of [`Emails::get_campaign_stats`](super::Emails::get_campaign_stats): `GET /emails/stats/location/{locationId}/{source}/{sourceId}`.
pub type GetCampaignStats = rt::Operation<kinds::GetCampaignStats>;

impl GetCampaignStats {
    /// An action of a workflow; only with `workflow-campaigns`.
    ///
    /// `subSourceId`: text.
    pub fn sub_source_id(mut self, sub_source_id: impl Into<String>) -> Self {
        self.0.query::<String>("subSourceId", &sub_source_id.into());
        self
    }
}

/// A request of [`Emails::list_workflow_campaigns`](super::Emails::list_workflow_campaigns): `GET /emails/campaigns/workflows`.
pub type ListWorkflowCampaigns = rt::Operation<kinds::ListWorkflowCampaigns>;

impl ListWorkflowCampaigns {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number, at least 1, at most 20; `10` where nothing is sent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number; `0` where nothing is sent.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `search`: text.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }

    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `published`, `draft`.
    pub fn status(
        mut self,
        status: impl Into<models::ListWorkflowCampaignsStatus>,
    ) -> Self {
        self.0.query::<models::ListWorkflowCampaignsStatus>("status", &status.into());
        self
    }
}

/// A request of [`Emails::list_bulk_action_campaigns`](super::Emails::list_bulk_action_campaigns): `GET /emails/campaigns/bulk-actions`.
pub type ListBulkActionCampaigns = rt::Operation<kinds::ListBulkActionCampaigns>;

impl ListBulkActionCampaigns {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number, at least 1, at most 20; `10` where nothing is sent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number; `0` where nothing is sent.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }

    /// `dateFrom`: text.
    pub fn date_from(mut self, date_from: impl Into<String>) -> Self {
        self.0.query::<String>("dateFrom", &date_from.into());
        self
    }

    /// `dateTo`: text.
    pub fn date_to(mut self, date_to: impl Into<String>) -> Self {
        self.0.query::<String>("dateTo", &date_to.into());
        self
    }

    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `processing`, `scheduled`, `paused`, `complete`, `cancelled`.
    pub fn status(
        mut self,
        status: impl Into<models::ListBulkActionCampaignsStatus>,
    ) -> Self {
        self.0.query::<models::ListBulkActionCampaignsStatus>("status", &status.into());
        self
    }
}
