// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Forms.

use super::kinds;
use crate::api::forms::models;
use crate::runtime as rt;

/// A request of [`Forms::create`](super::Forms::create): `POST /forms/`.
pub type Create = rt::Operation<kinds::Create>;

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
}

/// A request of [`Forms::get`](super::Forms::get): `GET /forms/{id}`.
pub type Get = rt::Operation<kinds::Get>;

/// A request of [`Forms::save`](super::Forms::save): `POST /forms/{id}`.
pub type Save = rt::Operation<kinds::Save>;

impl Save {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// `formData`: an object, `FormData`.
    #[inline]
    pub fn form_data(mut self, form_data: models::FormData) -> Self {
        self.0.field::<models::FormData>("formData", &form_data);
        self
    }
}

/// A request of [`Forms::delete`](super::Forms::delete): `DELETE /forms/{id}`.
pub type Delete = rt::Operation<kinds::Delete>;

/// A request of [`Forms::count`](super::Forms::count): `GET /forms/count`.
pub type Count = rt::Operation<kinds::Count>;

/// A request of [`Forms::get_public_definition`](super::Forms::get_public_definition): `GET /forms/data/{id}`.
pub type GetPublicDefinition = rt::Operation<kinds::GetPublicDefinition>;

/// A request of [`Forms::get_default_colors`](super::Forms::get_default_colors): `GET /forms/default-colors`.
pub type GetDefaultColors = rt::Operation<kinds::GetDefaultColors>;

/// A request of [`Forms::duplicate`](super::Forms::duplicate): `POST /forms/duplicate/{id}`.
pub type Duplicate = rt::Operation<kinds::Duplicate>;

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
pub type ListFolders = rt::Operation<kinds::ListFolders>;

impl ListFolders {
    /// `form` or `quiz`.
    ///
    /// `productType`: text.
    pub fn product_type(mut self, product_type: impl Into<String>) -> Self {
        self.0.query::<String>("productType", &product_type.into());
        self
    }
}

/// A request of [`Forms::create_folder`](super::Forms::create_folder): `POST /forms/folder/`.
pub type CreateFolder = rt::Operation<kinds::CreateFolder>;

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
}

/// A request of [`Forms::get_folder`](super::Forms::get_folder): `GET /forms/folder/{folderId}`.
pub type GetFolder = rt::Operation<kinds::GetFolder>;

/// A request of [`Forms::rename_folder`](super::Forms::rename_folder): `POST /forms/folder/{folderId}`.
pub type RenameFolder = rt::Operation<kinds::RenameFolder>;

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
pub type MoveToFolder = rt::Operation<kinds::MoveToFolder>;

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
pub type Share = rt::Operation<kinds::Share>;

/// A request of [`Forms::count_submissions`](super::Forms::count_submissions): `GET /forms/submissions-count`.
pub type CountSubmissions = rt::Operation<kinds::CountSubmissions>;

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
}

/// A request of [`Forms::list_themes`](super::Forms::list_themes): `GET /forms/themes`.
pub type ListThemes = rt::Operation<kinds::ListThemes>;

/// A request of [`Forms::get_theme_style`](super::Forms::get_theme_style): `GET /forms/theme-style/{themeId}`.
pub type GetThemeStyle = rt::Operation<kinds::GetThemeStyle>;

/// A request of [`Forms::submit`](super::Forms::submit): `POST /forms/submit`.
pub type Submit = rt::Operation<kinds::Submit>;

/// A request of [`Forms::update_partial_submission`](super::Forms::update_partial_submission): `PATCH /forms/submission`.
pub type UpdatePartialSubmission = rt::Operation<kinds::UpdatePartialSubmission>;
