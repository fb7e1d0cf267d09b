// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects: 9 operations of the document `api/objects.yaml`, API version `2021-07-28`.
//!
//! What the product says of it: <https://help.hoopai.com/api-reference/objects/overview>.

use crate::runtime as rt;

pub mod models;
mod operations;
mod routes;

pub use operations::{
    Get, Update, GetRecord, UpdateRecord, DeleteRecord, CreateRecord, SearchRecords,
    List, Create,
};
pub(crate) use routes::ROUTES;

/// The operations of Objects. Made by `client.objects()`.
#[derive(Clone, Debug)]
pub struct Objects {
    pub(crate) client: rt::Client,
}

impl Objects {
    /// Get Object Schema by key / id: `GET /objects/{key}`.
    ///
    /// * `key`: text; for example `custom_objects.pet` (in the path)
    ///
    /// [`Get`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`Get::location_id`].
    ///
    /// Answers with [`CustomObjectByIdResponse`](models::CustomObjectByIdResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `objects/schema.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/objects.yaml#/paths/~1objects~1{key}/get`.
    #[doc(alias = "get-object-schema-by-key")]
    pub fn get(&self, key: impl Into<String>) -> Get {
        let mut request = self.client.request(&routes::GET);
        request.path::<String>("key", &key.into());
        Get(request)
    }

    /// Update Object Schema By Key / Id: `PUT /objects/{key}`.
    ///
    /// * `key`: text; for example `custom_objects.pet` (in the path)
    /// * `searchable_properties`: list of texts; for example `["custom_objects.mad.mad","custom_objects.mad.record_1","custom_objects.mad.nn"]` (in the body), `searchableProperties` on the wire
    ///
    /// [`Update`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Update::location_id`].
    ///
    /// Answers with [`CustomObjectResponse`](models::CustomObjectResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `objects/schema.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/objects.yaml#/paths/~1objects~1{key}/put`.
    #[doc(alias = "update-custom-object")]
    pub fn update(
        &self,
        key: impl Into<String>,
        searchable_properties: impl Into<rt::List<String>>,
    ) -> Update {
        let mut request = self.client.request(&routes::UPDATE);
        request.path::<String>("key", &key.into());
        request
            .field::<
                rt::List<String>,
            >("searchableProperties", &searchable_properties.into());
        Update(request)
    }

    /// Get Record By Id: `GET /objects/{schemaKey}/records/{id}`.
    ///
    /// * `schema_key`: text; for example `custom_objects.pet or business.email (for company's email)` (in the path), `schemaKey` on the wire
    /// * `id`: text; for example `632c34b4c9b7da3358ac9891` (in the path)
    ///
    /// Answers with [`RecordByIdResponse`](models::RecordByIdResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/objects.yaml#/paths/~1objects~1{schemaKey}~1records~1{id}/get`.
    #[doc(alias = "get-record-by-id")]
    pub fn get_record(
        &self,
        schema_key: impl Into<String>,
        id: impl Into<String>,
    ) -> GetRecord {
        let mut request = self.client.request(&routes::GET_RECORD);
        request.path::<String>("schemaKey", &schema_key.into());
        request.path::<String>("id", &id.into());
        GetRecord(request)
    }

    /// Update Record: `PUT /objects/{schemaKey}/records/{id}`.
    ///
    /// * `schema_key`: text; for example `custom_objects.pet or business.email (for company's email)` (in the path), `schemaKey` on the wire
    /// * `id`: text; for example `632c34b4c9b7da3358ac9891` (in the path)
    /// * `body`: any JSON value
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`UpdateRecord::location_id`].
    ///
    /// Answers with [`RecordByIdResponse`](models::RecordByIdResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/objects.yaml#/paths/~1objects~1{schemaKey}~1records~1{id}/put`.
    #[doc(alias = "update-object-record")]
    pub fn update_record(
        &self,
        schema_key: impl Into<String>,
        id: impl Into<String>,
        body: impl Into<rt::Json>,
    ) -> UpdateRecord {
        let mut request = self.client.request(&routes::UPDATE_RECORD);
        request.path::<String>("schemaKey", &schema_key.into());
        request.path::<String>("id", &id.into());
        request.body::<rt::Json>(&body.into());
        UpdateRecord(request)
    }

    /// Delete Record: `DELETE /objects/{schemaKey}/records/{id}`.
    ///
    /// * `schema_key`: text; for example `custom_objects.pet or business.email (for company's email)` (in the path), `schemaKey` on the wire
    /// * `id`: text; for example `632c34b4c9b7da3358ac9891` (in the path)
    ///
    /// Answers with [`ObjectRecordDeleteResponse`](models::ObjectRecordDeleteResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/objects.yaml#/paths/~1objects~1{schemaKey}~1records~1{id}/delete`.
    #[doc(alias = "delete-object-record")]
    pub fn delete_record(
        &self,
        schema_key: impl Into<String>,
        id: impl Into<String>,
    ) -> DeleteRecord {
        let mut request = self.client.request(&routes::DELETE_RECORD);
        request.path::<String>("schemaKey", &schema_key.into());
        request.path::<String>("id", &id.into());
        DeleteRecord(request)
    }

    /// Create Record: `POST /objects/{schemaKey}/records`.
    ///
    /// * `schema_key`: text; for example `custom_objects.pet or business.email (for company's email)` (in the path), `schemaKey` on the wire
    /// * `body`: any JSON value
    ///
    /// Answers with [`RecordByIdResponse`](models::RecordByIdResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `objects/record.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/objects.yaml#/paths/~1objects~1{schemaKey}~1records/post`.
    #[doc(alias = "create-object-record")]
    pub fn create_record(
        &self,
        schema_key: impl Into<String>,
        body: impl Into<rt::Json>,
    ) -> CreateRecord {
        let mut request = self.client.request(&routes::CREATE_RECORD);
        request.path::<String>("schemaKey", &schema_key.into());
        request.body::<rt::Json>(&body.into());
        CreateRecord(request)
    }

    /// Search Object Records: `POST /objects/{schemaKey}/records/search`.
    ///
    /// * `schema_key`: text; for example `632c34b4c9b7da3358ac9891` (in the path), `schemaKey` on the wire
    /// * `page`: number; for example `1` (in the body)
    /// * `page_limit`: number; for example `10` (in the body), `pageLimit` on the wire
    /// * `query`: text; for example `Buddy` (in the body)
    /// * `search_after`: list of texts; for example `["sx6wyHhbFdRXh302Lunr","sx6wyHhbFdRXh302Lunr"]` (in the body), `searchAfter` on the wire
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`SearchRecords::location_id`].
    ///
    /// Answers with [`SearchRecordResponse`](models::SearchRecordResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `objects/record.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/objects.yaml#/paths/~1objects~1{schemaKey}~1records~1search/post`.
    #[doc(alias = "search-object-records")]
    pub fn search_records(
        &self,
        schema_key: impl Into<String>,
        page: f64,
        page_limit: f64,
        query: impl Into<String>,
        search_after: impl Into<rt::List<String>>,
    ) -> SearchRecords {
        let mut request = self.client.request(&routes::SEARCH_RECORDS);
        request.path::<String>("schemaKey", &schema_key.into());
        request.field::<f64>("page", &page);
        request.field::<f64>("pageLimit", &page_limit);
        request.field::<String>("query", &query.into());
        request.field::<rt::List<String>>("searchAfter", &search_after.into());
        SearchRecords(request)
    }

    /// Get all objects for a location: `GET /objects/`.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`CustomObjectListResponse`](models::CustomObjectListResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `objects/schema.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/objects.yaml#/paths/~1objects~1/get`.
    #[doc(alias = "get-object-by-location-id")]
    pub fn list(&self) -> List {
        List(self.client.request(&routes::LIST))
    }

    /// Create Custom Object: `POST /objects/`.
    ///
    /// * `labels`: an object, `CustomObjectLabel` (in the body)
    /// * `key`: text; for example `custom_objects.pet` (in the body)
    /// * `primary_display_property_details`: an object, `CustomObjectDisplayPropertyDetails` (in the body), `primaryDisplayPropertyDetails` on the wire
    ///
    /// [`Create`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Create::location_id`].
    ///
    /// Answers with [`CustomObjectResponse`](models::CustomObjectResponse).
    ///
    /// Token: an agency's; scope `objects/schema.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/objects.yaml#/paths/~1objects~1/post`.
    #[doc(alias = "create-custom-object-schema")]
    pub fn create(
        &self,
        labels: models::CustomObjectLabel,
        key: impl Into<String>,
        primary_display_property_details: models::CustomObjectDisplayPropertyDetails,
    ) -> Create {
        let mut request = self.client.request(&routes::CREATE);
        request.field::<models::CustomObjectLabel>("labels", &labels);
        request.field::<String>("key", &key.into());
        request
            .field::<
                models::CustomObjectDisplayPropertyDetails,
            >("primaryDisplayPropertyDetails", &primary_display_property_details);
        Create(request)
    }
}
