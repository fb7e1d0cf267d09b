// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Custom fields: 8 operations of the document `api/custom_fields.yaml`, API version `2021-07-28`.
//!
//! Custom fields of custom objects and of businesses, and the folders they lie in.
//! Fields of contacts and opportunities are not here but in `accounts`
//! (`/locations/{locationId}/customFields`). Every field lies in a folder, so create
//! the folder first; the field's key carries the object's key in it. Values live in the
//! records, see `objects`.
//!
//! For example (`account` is `client.location(id)`):
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! # let account = client.location("ve9EPM428h8vShlRW1KT");
//! let answer = account.custom_fields().list_by_object_key("custom_objects.pet").await?;
//! for field in &answer.fields {
//!     println!("{:?} holds {:?}", field.field_key, field.data_type);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! What the product says of it: <https://help.hoopai.com/api-reference/custom-fields/overview>.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

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
    /// A field or a folder, whichever the id belongs to. Works for custom objects and
    /// businesses only.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Answers with [`CustomFieldResponse`](models::CustomFieldResponse).
    ///
    /// Token: a location's (an account's); scope `locations/customFields.readonly`.
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
        rt::operation(request)
    }

    /// Update Custom Field By Id: `PUT /custom-fields/{id}`.
    ///
    /// Changes name, description, options or file settings; data type, key and folder are
    /// not among what can be sent. `options` replaces the whole list, so send the present
    /// ones along with the new; options cannot be removed this way.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    /// * `show_in_forms`: flag (in the body), `showInForms` on the wire. Whether forms offer the field.
    ///
    /// [`Update`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Update::location_id`].
    ///
    /// Answers with [`CustomFieldResponse`](models::CustomFieldResponse).
    ///
    /// Token: a location's (an account's); scope `locations/customFields.write`.
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
        rt::operation(request)
    }

    /// Delete Custom Field By Id: `DELETE /custom-fields/{id}`.
    ///
    /// Deletes a field and answers its id and key. What becomes of the values in records is
    /// not documented.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Answers with [`CustomFolderDeleteResponse`](models::CustomFolderDeleteResponse).
    ///
    /// Token: a location's (an account's); scope `locations/customFields.write`.
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
        rt::operation(request)
    }

    /// Get Custom Fields By Object Key: `GET /custom-fields/object-key/{objectKey}`.
    ///
    /// All fields and folders of one object, in two lists: the way to find out what a
    /// record can hold. A custom object's key must carry its prefix `custom_objects.`.
    ///
    /// * `object_key`: text; for example `custom_objects.pet` (in the path), `objectKey` on the wire. The object's key with its prefix, such as `custom_objects.pet`, or `business`. The documents also write `custom_object.` without the s.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListByObjectKey::location_id`].
    ///
    /// Answers with [`CustomFieldsResponse`](models::CustomFieldsResponse).
    ///
    /// Token: a location's (an account's); scope `locations/customFields.readonly`.
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
        rt::operation(request)
    }

    /// Create Custom Field Folder: `POST /custom-fields/folder`.
    ///
    /// Creates a folder for fields of one object. Its id is the `parentId` that every new
    /// field asks for.
    ///
    /// * `object_key`: text; for example `custom_object.pet` (in the body), `objectKey` on the wire. The object's key with its prefix, such as `custom_objects.pet`, or `business`. The documents also write `custom_object.` without the s.
    /// * `name`: text; for example `Name` (in the body). Name as people read it, in most places; it need not be unique.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateFolder::location_id`].
    ///
    /// Answers with [`ICustomFieldFolder`](models::ICustomFieldFolder).
    ///
    /// Token: a location's (an account's); scope `locations/customFields.write`.
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
        rt::operation(request)
    }

    /// Update Custom Field Folder Name: `PUT /custom-fields/folder/{id}`.
    ///
    /// Renames a folder; nothing else of it can change.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    /// * `name`: text; for example `Name` (in the body). Name as people read it, in most places; it need not be unique.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`UpdateFolder::location_id`].
    ///
    /// Answers with [`ICustomFieldFolder`](models::ICustomFieldFolder).
    ///
    /// Token: a location's (an account's); scope `locations/customFields.write`.
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
        rt::operation(request)
    }

    /// Delete Custom Field Folder: `DELETE /custom-fields/folder/{id}`.
    ///
    /// Deletes a folder. Whether fields in it are deleted or moved is not documented: empty
    /// it first.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`DeleteFolder::location_id`].
    ///
    /// Answers with [`CustomFolderDeleteResponse`](models::CustomFolderDeleteResponse).
    ///
    /// Token: a location's (an account's); scope `locations/customFields.write`.
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
        rt::operation(request)
    }

    /// Create Custom Field: `POST /custom-fields/`.
    ///
    /// Creates a field for a custom object or for businesses. `parentId`, a folder's id, is
    /// required, and the key is the object's key with a name behind it. `EMAIL` is among
    /// the types that can be created though answers do not list it.
    ///
    /// * `show_in_forms`: flag (in the body), `showInForms` on the wire. Whether forms offer the field.
    /// * `data_type`: one of `TEXT`, `LARGE_TEXT`, `NUMERICAL`, `PHONE`, `MONETORY`, `CHECKBOX`, `SINGLE_OPTIONS`, `MULTIPLE_OPTIONS`, `DATE`, `TEXTBOX_LIST`, `FILE_UPLOAD`, `RADIO` and 1 more (in the body), `dataType` on the wire. What the field holds; the type of money is spelled `MONETORY`.
    /// * `field_key`: text; for example `custom_object.pet.name` (in the body), `fieldKey` on the wire. The object's key and the field's name, such as `custom_objects.pet.name`.
    /// * `object_key`: text; for example `custom_object.pet` (in the body), `objectKey` on the wire. The object's key with its prefix, such as `custom_objects.pet`, or `business`. The documents also write `custom_object.` without the s.
    /// * `parent_id`: text (in the body), `parentId` on the wire. The folder's id.
    ///
    /// [`Create`] has 7 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Create::location_id`].
    ///
    /// Answers with [`CustomFieldResponse`](models::CustomFieldResponse).
    ///
    /// Token: a location's (an account's); scope `locations/customFields.write`.
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
        rt::operation(request)
    }
}
