// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Emails: 5 operations of the document `api/emails.yaml`, API version `2021-07-28`.
//!
//! What the product says of it: <https://help.hoopai.com/api-reference/emails/overview>.

use crate::runtime as rt;

pub mod models;
mod operations;
mod routes;

pub use operations::{
    ListCampaigns, ListTemplates, CreateTemplate, DeleteTemplate, UpdateTemplate,
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
    pub fn list_campaigns(&self) -> ListCampaigns {
        ListCampaigns(self.client.request(&routes::LIST_CAMPAIGNS))
    }

    /// Fetch email templates: `GET /emails/builder`.
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
    pub fn list_templates(&self) -> ListTemplates {
        ListTemplates(self.client.request(&routes::LIST_TEMPLATES))
    }

    /// Create a new template: `POST /emails/builder`.
    ///
    /// * `type_`: one of `html`, `folder`, `import`, `builder`, `blank` (in the body), `type` on the wire
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
        CreateTemplate(request)
    }

    /// Delete a template: `DELETE /emails/builder/{locationId}/{templateId}`.
    ///
    /// * `template_id`: text; for example `zYy3YOUuHxgomU1uYJty` (in the path), `templateId` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeleteTemplate::location_id`].
    ///
    /// Answers with [`DeleteBuilderSuccesfulResponse`](models::DeleteBuilderSuccesfulResponse).
    ///
    /// Token: a location's (an account's); no scope named.
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
        DeleteTemplate(request)
    }

    /// Update a template: `POST /emails/builder/data`.
    ///
    /// * `template_id`: text; for example `zYy3YOUuHxgomU1uYJty` (in the body), `templateId` on the wire
    /// * `updated_by`: text; for example `zYy3YOUuHxgomU1uYJty` (in the body), `updatedBy` on the wire
    /// * `dnd`: an object, `IBuilderJsonMapper`; for example `{elements:[], attrs:{}, templateSettings:{}}` (in the body)
    /// * `html`: text (in the body)
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
        UpdateTemplate(request)
    }
}
