// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Forms.

use crate::runtime as rt;

/// The object that `get-form` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/forms/`, `#/paths/~1forms~1{id}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `form`: an object, `Form`.
    pub form: Option<Form>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetResponse { form = "form", trace_id = "traceId" });

/// The schema `Form`.
///
/// Answers hold it.
///
/// Overlay: `overlays/forms/`, `#/components/schemas/Form`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Form {
    /// `formData`: an object, `FormData`.
    pub form_data: Option<FormData>,
    /// Earlier contents, which `restore_version` brings back.
    ///
    /// `versionHistory`: list of `FormVersion`.
    pub version_history: rt::List<FormVersion>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Form { form_data = "formData", version_history = "versionHistory" });

/// The schema `FormData`.
///
/// Requests send it and answers hold it.
///
/// Overlay: `overlays/forms/`, `#/components/schemas/FormData`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormData {
    /// `form`: an object, `FormContent`.
    pub form: Option<FormContent>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FormData { form = "form" });

impl FormData {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `form`.
    #[must_use]
    #[inline]
    pub fn form(mut self, form: FormContent) -> Self {
        self.form = Some(form);
        self
    }
}

/// The schema `FormContent`.
///
/// Requests send it and answers hold it.
///
/// Overlay: `overlays/forms/`, `#/components/schemas/FormContent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormContent {
    /// The elements in order. Each needs a `tag`: a standard field's name, or a custom
    /// field's id.
    ///
    /// `fields`: list of JSON values.
    pub fields: rt::List<rt::Json>,
    /// `formAction`: an object, `FormAction`.
    pub form_action: Option<FormAction>,
    /// `style`: any JSON value.
    pub style: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FormContent { fields = "fields", form_action = "formAction", style = "style" }
);

impl FormContent {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, fields: impl Into<rt::List<rt::Json>>) -> Self {
        self.fields = fields.into();
        self
    }

    /// Sets `formAction`.
    #[must_use]
    #[inline]
    pub fn form_action(mut self, form_action: FormAction) -> Self {
        self.form_action = Some(form_action);
        self
    }

    /// Sets `style`.
    #[must_use]
    pub fn style(mut self, style: impl Into<rt::Json>) -> Self {
        self.style = Some(style.into());
        self
    }
}

/// The schema `FormAction`.
///
/// Requests send it and answers hold it.
///
/// Overlay: `overlays/forms/`, `#/components/schemas/FormAction`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormAction {
    /// `2` shows `thankyouText` where there is no address to go to.
    ///
    /// `actionType`: text.
    pub action_type: Option<String>,
    /// Where the visitor goes next. Written as `redirect_url`, it is stored under this
    /// name.
    ///
    /// `redirectUrl`: text.
    pub redirect_url: Option<String>,
    /// What the visitor reads once the form is sent.
    ///
    /// `thankyouText`: text.
    pub thankyou_text: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FormAction { action_type = "actionType", redirect_url = "redirectUrl", thankyou_text
    = "thankyouText" }
);

impl FormAction {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `actionType`.
    #[must_use]
    pub fn action_type(mut self, action_type: impl Into<String>) -> Self {
        self.action_type = Some(action_type.into());
        self
    }

    /// Sets `redirectUrl`.
    #[must_use]
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.redirect_url = Some(redirect_url.into());
        self
    }

    /// Sets `thankyouText`.
    #[must_use]
    pub fn thankyou_text(mut self, thankyou_text: impl Into<String>) -> Self {
        self.thankyou_text = Some(thankyou_text.into());
        self
    }
}

/// The schema `FormVersion`.
///
/// Answers hold it.
///
/// Overlay: `overlays/forms/`, `#/components/schemas/FormVersion`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormVersion {
    /// Where the content of this version lies, readable without a token.
    ///
    /// `formDataDownloadUrl`: text.
    pub form_data_download_url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FormVersion { form_data_download_url = "formDataDownloadUrl" });

/// The object that `get-public-form-definition` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/forms/`, `#/paths/~1forms~1data~1{id}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicDefinitionResponse {
    /// `form`: any JSON value.
    pub form: Option<rt::Json>,
    /// Country of an address, mostly as a code of two letters such as `US`.
    ///
    /// `country`: text.
    pub country: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text.
    pub company_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetPublicDefinitionResponse { form = "form", country = "country", location_id =
    "locationId", name = "name", company_id = "companyId" }
);

/// The object that `rename-form-folder` answers with.
///
/// Answers hold it.
///
/// Overlay: `overlays/forms/`, `#/paths/~1forms~1folder~1{folderId}/post/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameFolderResponse {
    /// `form`: any JSON value.
    pub form: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(RenameFolderResponse { form = "form" });
