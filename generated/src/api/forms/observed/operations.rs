// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Forms.

use crate::api::forms::models;
use crate::runtime as rt;

/// A request of [`Forms::create`](super::Forms::create): `POST /forms/`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Create(pub(super) rt::Request);
rt::operation!(Create => rt::Json);

impl Create {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// `form` or `quiz`.
    ///
    /// `productType`: one of `form`, `quiz`.
    pub fn product_type(
        mut self,
        product_type: impl Into<models::CreateProductType>,
    ) -> Self {
        self.0.field::<models::CreateProductType>("productType", &product_type.into());
        self
    }

    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.0.field::<String>("source", &source.into());
        self
    }

    /// The folder.
    ///
    /// `parentId`: text.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.0.field::<String>("parentId", &parent_id.into());
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Forms::get`](super::Forms::get): `GET /forms/{id}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Get(pub(super) rt::Request);
rt::operation!(Get => models::GetResponse);

/// A request of [`Forms::save`](super::Forms::save): `POST /forms/{id}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Save(pub(super) rt::Request);
rt::operation!(Save => rt::Json);

impl Save {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// `formData`: an object, `FormData`.
    pub fn form_data(mut self, form_data: models::FormData) -> Self {
        self.0.field::<models::FormData>("formData", &form_data);
        self
    }
}

/// A request of [`Forms::delete`](super::Forms::delete): `DELETE /forms/{id}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Delete(pub(super) rt::Request);
rt::operation!(Delete => rt::Json);

impl Delete {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Forms::count`](super::Forms::count): `GET /forms/count`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Count(pub(super) rt::Request);
rt::operation!(Count => rt::Json);

impl Count {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Forms::get_public_definition`](super::Forms::get_public_definition): `GET /forms/data/{id}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetPublicDefinition(pub(super) rt::Request);
rt::operation!(GetPublicDefinition => models::GetPublicDefinitionResponse);

/// A request of [`Forms::get_default_colors`](super::Forms::get_default_colors): `GET /forms/default-colors`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetDefaultColors(pub(super) rt::Request);
rt::operation!(GetDefaultColors => rt::Json);

impl GetDefaultColors {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Forms::duplicate`](super::Forms::duplicate): `POST /forms/duplicate/{id}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Duplicate(pub(super) rt::Request);
rt::operation!(Duplicate => rt::Json);

impl Duplicate {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }
}

/// A request of [`Forms::list_folders`](super::Forms::list_folders): `GET /forms/folder`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListFolders(pub(super) rt::Request);
rt::operation!(ListFolders => rt::Json);

impl ListFolders {
    /// `form` or `quiz`.
    ///
    /// `productType`: text.
    pub fn product_type(mut self, product_type: impl Into<String>) -> Self {
        self.0.query::<String>("productType", &product_type.into());
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Forms::create_folder`](super::Forms::create_folder): `POST /forms/folder/`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateFolder(pub(super) rt::Request);
rt::operation!(CreateFolder => rt::Json);

impl CreateFolder {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// `form` or `quiz`.
    ///
    /// `productType`: text.
    pub fn product_type(mut self, product_type: impl Into<String>) -> Self {
        self.0.field::<String>("productType", &product_type.into());
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Forms::get_folder`](super::Forms::get_folder): `GET /forms/folder/{folderId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetFolder(pub(super) rt::Request);
rt::operation!(GetFolder => rt::Json);

/// A request of [`Forms::rename_folder`](super::Forms::rename_folder): `POST /forms/folder/{folderId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct RenameFolder(pub(super) rt::Request);
rt::operation!(RenameFolder => models::RenameFolderResponse);

impl RenameFolder {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }
}

/// A request of [`Forms::move_to_folder`](super::Forms::move_to_folder): `POST /forms/move-to-folder`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct MoveToFolder(pub(super) rt::Request);
rt::operation!(MoveToFolder => rt::Json);

impl MoveToFolder {
    /// The form.
    ///
    /// `formId`: text.
    pub fn form_id(mut self, form_id: impl Into<String>) -> Self {
        self.0.field::<String>("formId", &form_id.into());
        self
    }

    /// `folderId`: text.
    pub fn folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.0.field::<String>("folderId", &folder_id.into());
        self
    }
}

/// A request of [`Forms::share`](super::Forms::share): `POST /forms/share/{id}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Share(pub(super) rt::Request);
rt::operation!(Share => rt::Json);

/// A request of [`Forms::count_submissions`](super::Forms::count_submissions): `GET /forms/submissions-count`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CountSubmissions(pub(super) rt::Request);
rt::operation!(CountSubmissions => rt::Json);

impl CountSubmissions {
    /// The first day; `2020-11-14` is how the list of submissions has it.
    ///
    /// `startAt`: date (`YYYY-MM-DD`).
    pub fn start_at(mut self, start_at: impl Into<String>) -> Self {
        self.0.query::<String>("startAt", &start_at.into());
        self
    }

    /// The last day; `2020-12-14` is how the list of submissions has it.
    ///
    /// `endAt`: date (`YYYY-MM-DD`).
    pub fn end_at(mut self, end_at: impl Into<String>) -> Self {
        self.0.query::<String>("endAt", &end_at.into());
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Forms::list_themes`](super::Forms::list_themes): `GET /forms/themes`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListThemes(pub(super) rt::Request);
rt::operation!(ListThemes => rt::Json);

impl ListThemes {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Forms::get_theme_style`](super::Forms::get_theme_style): `GET /forms/theme-style/{themeId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetThemeStyle(pub(super) rt::Request);
rt::operation!(GetThemeStyle => rt::Json);

impl GetThemeStyle {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Forms::submit`](super::Forms::submit): `POST /forms/submit`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Submit(pub(super) rt::Request);
rt::operation!(Submit => rt::Json);

/// A request of [`Forms::update_partial_submission`](super::Forms::update_partial_submission): `PATCH /forms/submission`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdatePartialSubmission(pub(super) rt::Request);
rt::operation!(UpdatePartialSubmission => rt::Json);
