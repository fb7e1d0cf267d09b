// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Custom fields.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`CustomFields::get`](super::CustomFields::get): `GET /custom-fields/{id}`.
pub type Get = rt::Operation<kinds::Get>;

/// A request of [`CustomFields::update`](super::CustomFields::update): `PUT /custom-fields/{id}`.
pub type Update = rt::Operation<kinds::Update>;

impl Update {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// `placeholder`: text.
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.0.field::<String>("placeholder", &placeholder.into());
        self
    }

    /// The whole list of what can be chosen: present options must be sent along, and none
    /// can be removed.
    ///
    /// `options`: list of `OptionDto`.
    pub fn options(mut self, options: impl Into<rt::List<models::OptionDto>>) -> Self {
        self.0.field::<rt::List<models::OptionDto>>("options", &options.into());
        self
    }

    /// The one file format that the field takes, or `all`.
    ///
    /// `acceptedFormats`: one of `.pdf`, `.docx`, `.doc`, `.jpg`, `.jpeg`, `.png`, `.gif`, `.csv`, `.xlsx`, `.xls`, `all`.
    pub fn accepted_formats(
        mut self,
        accepted_formats: impl Into<models::AcceptedFormats>,
    ) -> Self {
        self.0
            .field::<
                models::AcceptedFormats,
            >("acceptedFormats", &accepted_formats.into());
        self
    }

    /// How many files, for `FILE_UPLOAD` only.
    ///
    /// `maxFileLimit`: whole number; for example `2`.
    #[inline]
    pub fn max_file_limit(mut self, max_file_limit: i64) -> Self {
        self.0.field::<i64>("maxFileLimit", &max_file_limit);
        self
    }
}

/// A request of [`CustomFields::delete`](super::CustomFields::delete): `DELETE /custom-fields/{id}`.
pub type Delete = rt::Operation<kinds::Delete>;

/// A request of [`CustomFields::list_by_object_key`](super::CustomFields::list_by_object_key): `GET /custom-fields/object-key/{objectKey}`.
pub type ListByObjectKey = rt::Operation<kinds::ListByObjectKey>;

/// A request of [`CustomFields::create_folder`](super::CustomFields::create_folder): `POST /custom-fields/folder`.
pub type CreateFolder = rt::Operation<kinds::CreateFolder>;

/// A request of [`CustomFields::update_folder`](super::CustomFields::update_folder): `PUT /custom-fields/folder/{id}`.
pub type UpdateFolder = rt::Operation<kinds::UpdateFolder>;

/// A request of [`CustomFields::delete_folder`](super::CustomFields::delete_folder): `DELETE /custom-fields/folder/{id}`.
pub type DeleteFolder = rt::Operation<kinds::DeleteFolder>;

/// A request of [`CustomFields::create`](super::CustomFields::create): `POST /custom-fields/`.
pub type Create = rt::Operation<kinds::Create>;

impl Create {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// `placeholder`: text.
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.0.field::<String>("placeholder", &placeholder.into());
        self
    }

    /// What can be chosen; only for types with a choice and for lists of text boxes.
    ///
    /// `options`: list of `OptionDto`.
    pub fn options(mut self, options: impl Into<rt::List<models::OptionDto>>) -> Self {
        self.0.field::<rt::List<models::OptionDto>>("options", &options.into());
        self
    }

    /// The one file format that the field takes, or `all`.
    ///
    /// `acceptedFormats`: one of `.pdf`, `.docx`, `.doc`, `.jpg`, `.jpeg`, `.png`, `.gif`, `.csv`, `.xlsx`, `.xls`, `all`.
    pub fn accepted_formats(
        mut self,
        accepted_formats: impl Into<models::AcceptedFormats>,
    ) -> Self {
        self.0
            .field::<
                models::AcceptedFormats,
            >("acceptedFormats", &accepted_formats.into());
        self
    }

    /// How many files, for `FILE_UPLOAD` only.
    ///
    /// `maxFileLimit`: whole number; for example `2`.
    #[inline]
    pub fn max_file_limit(mut self, max_file_limit: i64) -> Self {
        self.0.field::<i64>("maxFileLimit", &max_file_limit);
        self
    }

    /// Whether a `RADIO` field takes a value beside its options; such a value stays in its
    /// record and does not become an option.
    ///
    /// `allowCustomOption`: flag; for example `true`.
    #[inline]
    pub fn allow_custom_option(mut self, allow_custom_option: bool) -> Self {
        self.0.field::<bool>("allowCustomOption", &allow_custom_option);
        self
    }
}
