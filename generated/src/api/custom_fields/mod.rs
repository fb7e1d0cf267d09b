// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Custom fields: 8 operations of the document `api/custom_fields.yaml`, API version `2021-07-28`.
//!
//! What the product says of it: <https://help.hoopai.com/api-reference/custom-fields/overview>.

use crate::runtime as rt;

pub mod models;
mod operations;
mod routes;

pub use operations::{
    Get, Update, Delete, ListByObjectKey, CreateFolder, UpdateFolder, DeleteFolder,
    Create,
};
pub(crate) use routes::ROUTES;

/// The operations of Custom fields. Made by `client.custom_fields()`.
#[derive(Clone, Debug)]
pub struct CustomFields {
    pub(crate) client: rt::Client,
}

impl CustomFields {
    /// Get Custom Field / Folder By Id: `GET /custom-fields/{id}`.
    ///
    /// * `id`: text (in the path)
    ///
    /// Answers with [`CustomFieldResponse`](models::CustomFieldResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `locations/customFields.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/custom_fields.yaml#/paths/~1custom-fields~1{id}/get`.
    #[doc(alias = "get-custom-field-by-id")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let mut request = self.client.request(&routes::GET);
        request.path::<String>("id", &id.into());
        Get(request)
    }

    /// Update Custom Field By Id: `PUT /custom-fields/{id}`.
    ///
    /// * `id`: text (in the path)
    /// * `show_in_forms`: flag (in the body), `showInForms` on the wire
    ///
    /// [`Update`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Update::location_id`].
    ///
    /// Answers with [`CustomFieldResponse`](models::CustomFieldResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `locations/customFields.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/custom_fields.yaml#/paths/~1custom-fields~1{id}/put`.
    #[doc(alias = "update-custom-field")]
    pub fn update(&self, id: impl Into<String>, show_in_forms: bool) -> Update {
        let mut request = self.client.request(&routes::UPDATE);
        request.path::<String>("id", &id.into());
        request.field::<bool>("showInForms", &show_in_forms);
        Update(request)
    }

    /// Delete Custom Field By Id: `DELETE /custom-fields/{id}`.
    ///
    /// * `id`: text (in the path)
    ///
    /// Answers with [`CustomFolderDeleteResponse`](models::CustomFolderDeleteResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `locations/customFields.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/custom_fields.yaml#/paths/~1custom-fields~1{id}/delete`.
    #[doc(alias = "delete-custom-field")]
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        let mut request = self.client.request(&routes::DELETE);
        request.path::<String>("id", &id.into());
        Delete(request)
    }

    /// Get Custom Fields By Object Key: `GET /custom-fields/object-key/{objectKey}`.
    ///
    /// * `object_key`: text; for example `custom_objects.pet` (in the path), `objectKey` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListByObjectKey::location_id`].
    ///
    /// Answers with [`CustomFieldsResponse`](models::CustomFieldsResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `locations/customFields.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/custom_fields.yaml#/paths/~1custom-fields~1object-key~1{objectKey}/get`.
    #[doc(alias = "get-custom-fields-by-object-key")]
    pub fn list_by_object_key(&self, object_key: impl Into<String>) -> ListByObjectKey {
        let mut request = self.client.request(&routes::LIST_BY_OBJECT_KEY);
        request.path::<String>("objectKey", &object_key.into());
        ListByObjectKey(request)
    }

    /// Create Custom Field Folder: `POST /custom-fields/folder`.
    ///
    /// * `object_key`: text; for example `custom_object.pet` (in the body), `objectKey` on the wire
    /// * `name`: text; for example `Name` (in the body)
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateFolder::location_id`].
    ///
    /// Answers with [`ICustomFieldFolder`](models::ICustomFieldFolder).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `locations/customFields.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/custom_fields.yaml#/paths/~1custom-fields~1folder/post`.
    #[doc(alias = "create-custom-field-folder")]
    pub fn create_folder(
        &self,
        object_key: impl Into<String>,
        name: impl Into<String>,
    ) -> CreateFolder {
        let mut request = self.client.request(&routes::CREATE_FOLDER);
        request.field::<String>("objectKey", &object_key.into());
        request.field::<String>("name", &name.into());
        CreateFolder(request)
    }

    /// Update Custom Field Folder Name: `PUT /custom-fields/folder/{id}`.
    ///
    /// * `id`: text (in the path)
    /// * `name`: text; for example `Name` (in the body)
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`UpdateFolder::location_id`].
    ///
    /// Answers with [`ICustomFieldFolder`](models::ICustomFieldFolder).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `locations/customFields.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/custom_fields.yaml#/paths/~1custom-fields~1folder~1{id}/put`.
    #[doc(alias = "update-custom-field-folder")]
    pub fn update_folder(
        &self,
        id: impl Into<String>,
        name: impl Into<String>,
    ) -> UpdateFolder {
        let mut request = self.client.request(&routes::UPDATE_FOLDER);
        request.path::<String>("id", &id.into());
        request.field::<String>("name", &name.into());
        UpdateFolder(request)
    }

    /// Delete Custom Field Folder: `DELETE /custom-fields/folder/{id}`.
    ///
    /// * `id`: text (in the path)
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`DeleteFolder::location_id`].
    ///
    /// Answers with [`CustomFolderDeleteResponse`](models::CustomFolderDeleteResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `locations/customFields.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/custom_fields.yaml#/paths/~1custom-fields~1folder~1{id}/delete`.
    #[doc(alias = "delete-custom-field-folder")]
    pub fn delete_folder(&self, id: impl Into<String>) -> DeleteFolder {
        let mut request = self.client.request(&routes::DELETE_FOLDER);
        request.path::<String>("id", &id.into());
        DeleteFolder(request)
    }

    /// Create Custom Field: `POST /custom-fields/`.
    ///
    /// * `show_in_forms`: flag (in the body), `showInForms` on the wire
    /// * `data_type`: one of `TEXT`, `LARGE_TEXT`, `NUMERICAL`, `PHONE`, `MONETORY`, `CHECKBOX`, `SINGLE_OPTIONS`, `MULTIPLE_OPTIONS`, `DATE`, `TEXTBOX_LIST`, `FILE_UPLOAD`, `RADIO` and 1 more (in the body), `dataType` on the wire
    /// * `field_key`: text; for example `custom_object.pet.name` (in the body), `fieldKey` on the wire
    /// * `object_key`: text; for example `custom_object.pet` (in the body), `objectKey` on the wire
    /// * `parent_id`: text (in the body), `parentId` on the wire
    ///
    /// [`Create`] has 7 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Create::location_id`].
    ///
    /// Answers with [`CustomFieldResponse`](models::CustomFieldResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `locations/customFields.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/custom_fields.yaml#/paths/~1custom-fields~1/post`.
    #[doc(alias = "create-custom-field")]
    pub fn create(
        &self,
        show_in_forms: bool,
        data_type: impl Into<models::CreateCustomFieldsDataType>,
        field_key: impl Into<String>,
        object_key: impl Into<String>,
        parent_id: impl Into<String>,
    ) -> Create {
        let mut request = self.client.request(&routes::CREATE);
        request.field::<bool>("showInForms", &show_in_forms);
        request
            .field::<models::CreateCustomFieldsDataType>("dataType", &data_type.into());
        request.field::<String>("fieldKey", &field_key.into());
        request.field::<String>("objectKey", &object_key.into());
        request.field::<String>("parentId", &parent_id.into());
        Create(request)
    }
}
