// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Emails.

use super::models;
use crate::runtime as rt;

/// A request of [`Emails::list_campaigns`](super::Emails::list_campaigns): `GET /emails/schedule`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListCampaigns(pub(super) rt::Request);
rt::operation!(ListCampaigns => models::ScheduleFetchSuccessful);

impl ListCampaigns {
    /// `limit`: number; for example `7`.
    pub fn limit(mut self, limit: f64) -> Self {
        self.0.query::<f64>("limit", &limit);
        self
    }

    /// `offset`: number; for example `0`.
    pub fn offset(mut self, offset: f64) -> Self {
        self.0.query::<f64>("offset", &offset);
        self
    }

    /// `status`: one of `active`, `pause`, `complete`, `cancelled`, `retry`, `draft`, `resend-scheduled`; `active` where nothing is sent.
    pub fn status(mut self, status: impl Into<models::ListCampaignsStatus>) -> Self {
        self.0.query::<models::ListCampaignsStatus>("status", &status.into());
        self
    }

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

    /// `name`: text; for example `Black Friday Campaign`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.query::<String>("name", &name.into());
        self
    }

    /// `parentId`: text; for example `folder123`.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.0.query::<String>("parentId", &parent_id.into());
        self
    }

    /// `limitedFields`: flag; `false` where nothing is sent; for example `false`.
    pub fn limited_fields(mut self, limited_fields: bool) -> Self {
        self.0.query::<bool>("limitedFields", &limited_fields);
        self
    }

    /// `archived`: flag; for example `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.0.query::<bool>("archived", &archived);
        self
    }

    /// `campaignsOnly`: flag; `false` where nothing is sent; for example `false`.
    pub fn campaigns_only(mut self, campaigns_only: bool) -> Self {
        self.0.query::<bool>("campaignsOnly", &campaigns_only);
        self
    }

    /// `showStats`: flag; `true` where nothing is sent; for example `true`.
    pub fn show_stats(mut self, show_stats: bool) -> Self {
        self.0.query::<bool>("showStats", &show_stats);
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Emails::list_templates`](super::Emails::list_templates): `GET /emails/builder`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListTemplates(pub(super) rt::Request);
rt::operation!(ListTemplates => models::FetchBuilderSuccesfulResponse);

impl ListTemplates {
    /// `limit`: text; `10` where nothing is sent.
    pub fn limit(mut self, limit: impl Into<String>) -> Self {
        self.0.query::<String>("limit", &limit.into());
        self
    }

    /// `offset`: text; `0` where nothing is sent.
    pub fn offset(mut self, offset: impl Into<String>) -> Self {
        self.0.query::<String>("offset", &offset.into());
        self
    }

    /// `search`: text.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }

    /// `sortByDate`: text; `desc` where nothing is sent.
    pub fn sort_by_date(mut self, sort_by_date: impl Into<String>) -> Self {
        self.0.query::<String>("sortByDate", &sort_by_date.into());
        self
    }

    /// `archived`: text; `false` where nothing is sent.
    pub fn archived(mut self, archived: impl Into<String>) -> Self {
        self.0.query::<String>("archived", &archived.into());
        self
    }

    /// `builderVersion`: one of `1`, `2`; `2` where nothing is sent.
    pub fn builder_version(
        mut self,
        builder_version: impl Into<models::BuilderVersion>,
    ) -> Self {
        self.0
            .query::<models::BuilderVersion>("builderVersion", &builder_version.into());
        self
    }

    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.query::<String>("name", &name.into());
        self
    }

    /// `parentId`: text.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.0.query::<String>("parentId", &parent_id.into());
        self
    }

    /// `originId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub fn origin_id(mut self, origin_id: impl Into<String>) -> Self {
        self.0.query::<String>("originId", &origin_id.into());
        self
    }

    /// `templatesOnly`: text; `false` where nothing is sent.
    pub fn templates_only(mut self, templates_only: impl Into<String>) -> Self {
        self.0.query::<String>("templatesOnly", &templates_only.into());
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Emails::create_template`](super::Emails::create_template): `POST /emails/builder`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateTemplate(pub(super) rt::Request);
rt::operation!(CreateTemplate => models::CreateBuilderSuccesfulResponse);

impl CreateTemplate {
    /// `title`: text; for example `template title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// `updatedBy`: text; for example `zYy3YOUuHxgomU1uYJty`.
    pub fn updated_by(mut self, updated_by: impl Into<String>) -> Self {
        self.0.field::<String>("updatedBy", &updated_by.into());
        self
    }

    /// `builderVersion`: one of `1`, `2`; `2` where nothing is sent.
    pub fn builder_version(
        mut self,
        builder_version: impl Into<models::BuilderVersion>,
    ) -> Self {
        self.0
            .field::<models::BuilderVersion>("builderVersion", &builder_version.into());
        self
    }

    /// `name`: text; for example `Template1`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

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

    /// `isPlainText`: flag; for example `false`.
    pub fn is_plain_text(mut self, is_plain_text: bool) -> Self {
        self.0.field::<bool>("isPlainText", &is_plain_text);
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Emails::delete_template`](super::Emails::delete_template): `DELETE /emails/builder/{locationId}/{templateId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteTemplate(pub(super) rt::Request);
rt::operation!(DeleteTemplate => models::DeleteBuilderSuccesfulResponse);

impl DeleteTemplate {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Emails::update_template`](super::Emails::update_template): `POST /emails/builder/data`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdateTemplate(pub(super) rt::Request);
rt::operation!(UpdateTemplate => models::BuilderUpdateSuccessful);

impl UpdateTemplate {
    /// `previewText`: text; for example `zYy3YOUuHxgomU1uYJty`.
    pub fn preview_text(mut self, preview_text: impl Into<String>) -> Self {
        self.0.field::<String>("previewText", &preview_text.into());
        self
    }

    /// `isPlainText`: flag; for example `false`.
    pub fn is_plain_text(mut self, is_plain_text: bool) -> Self {
        self.0.field::<bool>("isPlainText", &is_plain_text);
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}
