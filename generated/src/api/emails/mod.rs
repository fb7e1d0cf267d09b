// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Emails: 9 operations of the document `api/emails.yaml`, API version `2021-07-28`.
//!
//! Campaigns that send e-mail, and the templates that they use. An e-mail leaves the
//! account from one of three sources, each with a list of its own: scheduled campaigns,
//! workflows, and bulk actions. Single messages are not here but in conversations.
//! Templates are files of the e-mail builder; a folder is a template with the type
//! `folder`. HighLevel's changelog lists every path of this family as removed with v3,
//! where `/emails/locations/{locationId}/…` takes their place.
//!
//! For example (`account` is `client.location(id)`):
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! # let account = client.location("ve9EPM428h8vShlRW1KT");
//! let mut templates = account.emails().list_templates().items();
//! while let Some(template) = templates.try_next().await? {
//!     println!("{:?}: {:?}", template.name, template.preview_url);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! What the product says of it: <https://help.hoopai.com/api-reference/emails/overview>.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{
    ListCampaigns, ListTemplates, CreateTemplate, DeleteTemplate, UpdateTemplate,
    UpdateTemplateSettings, GetCampaignStats, ListWorkflowCampaigns,
    ListBulkActionCampaigns,
};
pub(crate) use routes::ROUTES;

/// The operations of Emails. Made by `client.emails()`.
#[derive(Clone, Debug)]
pub struct Emails {
    pub(crate) client: rt::Client,
}

impl Emails {
    /// Get Campaigns: `GET /emails/schedule`.
    ///
    /// Scheduled campaigns and their folders; `campaignsOnly` leaves the folders out.
    /// Without filters it shows a narrow part: `status` is `active` and `emailStatus` is
    /// `complete`, so drafts and paused ones have to be asked for. At most 100 a call, 10
    /// by default, counted on by `offset`. `limitedFields` leaves ids and links to the
    /// template; `showStats` set to false saves the numbers of openings and clicks.
    ///
    /// Not in `v3`: use `GET /emails/locations/{locationId}/campaigns/emails` (`client.v3().emails().list_campaigns()`), or `GET /emails/locations/{locationId}/campaigns/workflows` (`client.v3().emails().list_workflow_campaigns()`), or `GET /emails/locations/{locationId}/campaigns/bulk-actions` (`client.v3().emails().list_bulk_action_campaigns()`) instead. There is a list for each kind of campaign; `search` is what `name` was, each has statuses of its own, and the scope is `emails/campaigns.readonly`.
    ///
    /// [`ListCampaigns`] has 10 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListCampaigns::location_id`].
    ///
    /// Answers with [`ScheduleFetchSuccessful`](models::ScheduleFetchSuccessful).
    ///
    /// Token: a location's (an account's); scope `emails/schedule.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422.
    ///
    /// Document: `api/emails.yaml#/paths/~1emails~1schedule/get`.
    #[doc(alias = "fetch-campaigns")]
    #[inline]
    pub fn list_campaigns(&self) -> ListCampaigns {
        rt::operation(self.client.request(&routes::LIST_CAMPAIGNS))
    }

    /// Fetch email templates: `GET /emails/builder`.
    ///
    /// Numbers and flags travel as text here: `limit` is `"10"` unless said otherwise,
    /// `archived` and `templatesOnly` are `"false"`. Only templates of builder version 2
    /// come, unless `builderVersion` asks for the older ones. Newest first; `parentId`
    /// looks into one folder. The rows have a `previewUrl`, not the content.
    ///
    /// Not in `v3`: use `GET /emails/locations/{locationId}/templates` (`client.v3().emails().list_templates()`) instead. `include` says whether templates, folders or both are meant, `folderId` is what `parentId` was, `sortOrder` what `sortByDate` was; the answer is a list `items` with a `total`, and the scope is `emails/templates.readonly`.
    ///
    /// [`ListTemplates`] has 10 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListTemplates::location_id`].
    ///
    /// Answers with [`FetchBuilderSuccesfulResponse`](models::FetchBuilderSuccesfulResponse).
    ///
    /// Token: a location's (an account's); scope `emails/builder.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 404, 422.
    ///
    /// Document: `api/emails.yaml#/paths/~1emails~1builder/get`.
    #[doc(alias = "fetch-template")]
    #[inline]
    pub fn list_templates(&self) -> ListTemplates {
        rt::operation(self.client.request(&routes::LIST_TEMPLATES))
    }

    /// Create a new template: `POST /emails/builder`.
    ///
    /// Makes an empty template, a folder (`type` is `folder`) or one that is imported from
    /// another tool by `importURL`. The document wants `importProvider` in every case, also
    /// where nothing is imported. The new id comes back under the odd name `redirect`; the
    /// content is written afterwards with `update_template`.
    ///
    /// Not in `v3`: use `POST /emails/locations/{locationId}/templates` (`client.v3().emails().create_template()`), or `POST /emails/locations/{locationId}/templates/import` (`client.v3().emails().import_template()`), or `POST /emails/locations/{locationId}/templates/folders` (`client.v3().emails().create_template_folder()`) instead. What `type` told apart are three operations: a template of HTML or text with its content, one that is imported, and a folder; the builder's own templates have none. The scope is `emails/templates.write`.
    ///
    /// * `type_`: one of `html`, `folder`, `import`, `builder`, `blank` (in the body), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    /// * `import_provider`: one of `mailchimp`, `active_campaign`, `kajabi` (in the body), `importProvider` on the wire
    ///
    /// [`CreateTemplate`] has 9 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateTemplate::location_id`].
    ///
    /// Answers with [`CreateBuilderSuccesfulResponse`](models::CreateBuilderSuccesfulResponse).
    ///
    /// Token: a location's (an account's); scope `emails/builder.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 404, 422.
    ///
    /// Document: `api/emails.yaml#/paths/~1emails~1builder/post`.
    #[doc(alias = "create-template")]
    pub fn create_template(
        &self,
        type_: impl Into<models::CreateBuilderType>,
        import_provider: impl Into<models::CreateBuilderImportProvider>,
    ) -> CreateTemplate {
        let mut request = self.client.request(&routes::CREATE_TEMPLATE);
        request.field::<models::CreateBuilderType>("type", &type_.into());
        request
            .field::<
                models::CreateBuilderImportProvider,
            >("importProvider", &import_provider.into());
        rt::operation(request)
    }

    /// Delete a template: `DELETE /emails/builder/{locationId}/{templateId}`.
    ///
    /// The one call of the published ones that has the account in its path. `ok` comes as
    /// text. What becomes of campaigns that use the template is not documented.
    ///
    /// In `v3`: moved to `DELETE /emails/locations/{locationId}/templates/{templateId}` (`client.v3().emails().delete_template()`). The answer has a flag `deleted` where it had a text `ok`; the scope is `emails/templates.write`.
    ///
    /// * `template_id`: text; for example `zYy3YOUuHxgomU1uYJty` (in the path), `templateId` on the wire. Id of a template of the kind that the operation deals with, such as mail, invoice or document.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeleteTemplate::location_id`].
    ///
    /// Answers with [`DeleteBuilderSuccesfulResponse`](models::DeleteBuilderSuccesfulResponse).
    ///
    /// Token: a location's (an account's); scope `emails/builder.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 404, 422.
    ///
    /// Document: `api/emails.yaml#/paths/~1emails~1builder~1{locationId}~1{templateId}/delete`.
    #[doc(alias = "delete-template")]
    pub fn delete_template(&self, template_id: impl Into<String>) -> DeleteTemplate {
        let mut request = self.client.request(&routes::DELETE_TEMPLATE);
        request.path::<String>("templateId", &template_id.into());
        rt::operation(request)
    }

    /// Update a template: `POST /emails/builder/data`.
    ///
    /// Writes the content of a template, which `create_template` leaves empty. Both forms
    /// of it are required, the builder's tree in `dnd` and the finished page in `html`,
    /// whichever editor `editorType` names. Name and subject are not its business. The
    /// answer links to a preview and to the stored template.
    ///
    /// Not in `v3`: use `PATCH /emails/locations/{locationId}/templates/{templateId}` (`client.v3().emails().update_template()`) instead. Only what changes is sent; `editorContent` is what `html` was, and templates of the builder (`dnd`) cannot be written. The answer is the template, and the scope is `emails/templates.write`.
    ///
    /// * `template_id`: text; for example `zYy3YOUuHxgomU1uYJty` (in the body), `templateId` on the wire. Id of a template of the kind that the operation deals with, such as mail, invoice or document.
    /// * `updated_by`: text; for example `zYy3YOUuHxgomU1uYJty` (in the body), `updatedBy` on the wire. The id of the user who makes the change.
    /// * `dnd`: an object, `IBuilderJsonMapper`; for example `{elements:[], attrs:{}, templateSettings:{}}` (in the body). The builder's tree of elements.
    /// * `html`: text (in the body). The finished page.
    /// * `editor_type`: one of `html`, `builder` (in the body), `editorType` on the wire
    ///
    /// [`UpdateTemplate`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`UpdateTemplate::location_id`].
    ///
    /// Answers with [`BuilderUpdateSuccessful`](models::BuilderUpdateSuccessful).
    ///
    /// Token: a location's (an account's); scope `emails/builder.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 404, 422.
    ///
    /// Document: `api/emails.yaml#/paths/~1emails~1builder~1data/post`.
    #[doc(alias = "update-template")]
    pub fn update_template(
        &self,
        template_id: impl Into<String>,
        updated_by: impl Into<String>,
        dnd: models::IBuilderJsonMapper,
        html: impl Into<String>,
        editor_type: impl Into<models::SaveBuilderDataEditorType>,
    ) -> UpdateTemplate {
        let mut request = self.client.request(&routes::UPDATE_TEMPLATE);
        request.field::<String>("templateId", &template_id.into());
        request.field::<String>("updatedBy", &updated_by.into());
        request.field::<models::IBuilderJsonMapper>("dnd", &dnd);
        request.field::<String>("html", &html.into());
        request
            .field::<
                models::SaveBuilderDataEditorType,
            >("editorType", &editor_type.into());
        rt::operation(request)
    }

    /// Update Template with Settings: `PATCH /emails/builder/{templateId}`.
    ///
    /// Changes what it is given of name, subject, sender, preview text and archived flag;
    /// only the account is required. Content goes into `editorContent`, a text for `html`
    /// and `text` or the builder's tree for `builder`, and always together with
    /// `editorType`. The published `update_template` writes content only.
    ///
    /// The product's documentation names this operation; no published document describes it. That this call sends and answers the unused schemas of the v3 document is inferred from their names.
    ///
    /// * `template_id`: text (in the path), `templateId` on the wire. Id of a template of the kind that the operation deals with, such as mail, invoice or document.
    ///
    /// [`UpdateTemplateSettings`] has 10 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`UpdateTemplateSettings::location_id`].
    ///
    /// Answers with [`UpdateEmailTemplateResponse`](models::UpdateEmailTemplateResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/emails/`, `#/paths/~1emails~1builder~1{templateId}/patch`.
    #[doc(alias = "update-template-settings")]
    pub fn update_template_settings(
        &self,
        template_id: impl Into<String>,
    ) -> UpdateTemplateSettings {
        let mut request = self.client.request(&routes::UPDATE_TEMPLATE_SETTINGS);
        request.path::<String>("templateId", &template_id.into());
        rt::operation(request)
    }

    /// Get Campaign Statistics: `GET /emails/stats/location/{locationId}/{source}/{sourceId}`.
    ///
    /// Counts of what became of the e-mails of one campaign: delivered, opened, clicked,
    /// bounced. `source` says which list the id is from. `subSourceId`, one step of a
    /// workflow, goes with `workflow-campaigns` only. Expect a 404: the path was reported
    /// dead since the end of June 2026, and v3 has
    /// `/emails/locations/{locationId}/campaigns/stats/{source}/{sourceId}` instead.
    ///
    /// The product's documentation names this operation; no published document describes it. `stats` with its first fields was seen in HighLevel's earlier page of this call; the other fields are those of an unused schema of the v3 document. A public client reports 404 for this path since 2026-06-30.
    ///
    /// * `source`: one of `email-campaigns`, `workflow-campaigns`, `bulk-actions` (in the path). Where it came from, such as an app, a form or a network; in queries which of these is meant.
    /// * `source_id`: text (in the path), `sourceId` on the wire
    ///
    /// [`GetCampaignStats`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetCampaignStats::location_id`].
    ///
    /// Answers with [`GetCampaignStatsResponse`](models::GetCampaignStatsResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/emails/`, `#/paths/~1emails~1stats~1location~1{locationId}~1{source}~1{sourceId}/get`.
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

    /// Get Workflow Campaigns: `GET /emails/campaigns/workflows`.
    ///
    /// Workflows that send e-mail, each as one campaign. At most 20 a call, 10 by default;
    /// `total` says how many there are. A row has an `id` and a `sourceId`; the second has
    /// the name of what `get_campaign_stats` wants, but no document says so. Removed with
    /// v3.
    ///
    /// The product's documentation names this operation; no published document describes it. The fields of a campaign are those of an unused schema of the v3 document; HighLevel's earlier page of this call shows `campaigns` and `total`.
    ///
    /// [`ListWorkflowCampaigns`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListWorkflowCampaigns::location_id`].
    ///
    /// Answers with [`GetWorkflowCampaignsPublicResponse`](models::GetWorkflowCampaignsPublicResponse).
    ///
    /// Token: a location's (an account's); scope `emails/schedule.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/emails/`, `#/paths/~1emails~1campaigns~1workflows/get`.
    #[doc(alias = "list-workflow-campaigns")]
    #[inline]
    pub fn list_workflow_campaigns(&self) -> ListWorkflowCampaigns {
        rt::operation(self.client.request(&routes::LIST_WORKFLOW_CAMPAIGNS))
    }

    /// Get Bulk Action Campaigns: `GET /emails/campaigns/bulk-actions`.
    ///
    /// E-mails that somebody sent to a selection of contacts at once. At most 20 a call, 10
    /// by default; `total` says how many there are. `dateFrom` and `dateTo` are ISO 8601
    /// times. Removed with v3.
    ///
    /// The product's documentation names this operation; no published document describes it. The fields of a campaign are those of an unused schema of the v3 document; HighLevel's earlier page of this call shows `campaigns` and `total`.
    ///
    /// [`ListBulkActionCampaigns`] has 5 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListBulkActionCampaigns::location_id`].
    ///
    /// Answers with [`GetBulkActionCampaignsResponse`](models::GetBulkActionCampaignsResponse).
    ///
    /// Token: a location's (an account's); scope `emails/schedule.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/emails/`, `#/paths/~1emails~1campaigns~1bulk-actions/get`.
    #[doc(alias = "list-bulk-action-campaigns")]
    #[inline]
    pub fn list_bulk_action_campaigns(&self) -> ListBulkActionCampaigns {
        rt::operation(self.client.request(&routes::LIST_BULK_ACTION_CAMPAIGNS))
    }
}
