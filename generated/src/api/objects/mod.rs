// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects: 9 operations of the document `api/objects.yaml`, API version `2021-07-28`.
//!
//! Custom objects: kinds of records that an account defines for itself, such as pets or
//! vehicles, and the records of these kinds. A kind is called a schema and known by its
//! key, with the prefix `custom_objects.`; contact, opportunity and business are
//! standard objects and have schemas too. Records can be read and written for custom
//! objects and `business`; contacts and opportunities have families of their own.
//! Fields of a schema are made with `custom_fields`, links between records with
//! `associations`.
//!
//! For example (`account` is `client.location(id)`):
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! # let account = client.location("ve9EPM428h8vShlRW1KT");
//! let mut pets = account.objects().search_records("custom_objects.pet", 1, 100).items();
//! while let Some(pet) = pets.try_next().await? {
//!     println!("{:?}", pet.properties.get("name"));
//! }
//! # Ok(())
//! # }
//! ```
//!
//! What the product says of it: <https://help.hoopai.com/api-reference/objects/overview>.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

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
    /// One schema, by key or id, with all its fields when `fetchProperties` is `true` (a
    /// text). Works for standard objects as well. The answer may come from a cache, and
    /// `cache` says so.
    ///
    /// * `key`: text; for example `custom_objects.pet` (in the path). The object's key, such as `custom_objects.pet` or `contact`; its id does too.
    ///
    /// [`Get`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`Get::location_id`].
    ///
    /// Answers with [`CustomObjectByIdResponse`](models::CustomObjectByIdResponse).
    ///
    /// Token: a location's (an account's); scope `objects/schema.readonly`.
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
        rt::operation(request)
    }

    /// Update Object Schema By Key / Id: `PUT /objects/{key}`.
    ///
    /// Changes labels, description and which fields can be searched, the latter for
    /// standard objects too. `searchableProperties` is required each time: send the present
    /// fields along with the new.
    ///
    /// * `key`: text; for example `custom_objects.pet` (in the path). The object's key, such as `custom_objects.pet` or `contact`; its id does too.
    /// * `searchable_properties`: list of texts; for example `["custom_objects.mad.mad","custom_objects.mad.record_1","custom_objects.mad.nn"]` (in the body), `searchableProperties` on the wire. Keys of all fields that `query` is to look into, such as `custom_objects.pet.name`.
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
        rt::operation(request)
    }

    /// Get Record By Id: `GET /objects/{schemaKey}/records/{id}`.
    ///
    /// One record of a custom object or a business. The name of its dates, `dateAdded` and
    /// `dateUpdated`, differs from that in searches.
    ///
    /// * `schema_key`: text; for example `custom_objects.pet or business.email (for company's email)` (in the path), `schemaKey` on the wire. The object's key, such as `custom_objects.pet` or `business`.
    /// * `id`: text; for example `632c34b4c9b7da3358ac9891` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Answers with [`RecordByIdResponse`](models::RecordByIdResponse).
    ///
    /// Token: a location's (an account's); scope `objects/record.readonly`.
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
        rt::operation(request)
    }

    /// Update Record: `PUT /objects/{schemaKey}/records/{id}`.
    ///
    /// Changes a record. The account goes into the query here, not into the body. Whether
    /// properties that are left out keep their values is not documented.
    ///
    /// * `schema_key`: text; for example `custom_objects.pet or business.email (for company's email)` (in the path), `schemaKey` on the wire. The object's key, such as `custom_objects.pet` or `business`.
    /// * `id`: text; for example `632c34b4c9b7da3358ac9891` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// [`UpdateRecord`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`UpdateRecord::location_id`].
    ///
    /// Answers with [`RecordByIdResponse`](models::RecordByIdResponse).
    ///
    /// Token: a location's (an account's); scope `objects/record.write`.
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
    ) -> UpdateRecord {
        let mut request = self.client.request(&routes::UPDATE_RECORD);
        request.path::<String>("schemaKey", &schema_key.into());
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Delete Record: `DELETE /objects/{schemaKey}/records/{id}`.
    ///
    /// Deletes one record of a custom object or a business, never of another standard
    /// object: contacts and opportunities are deleted in their own families. Nothing
    /// here brings a record back.
    ///
    /// * `schema_key`: text; for example `custom_objects.pet or business.email (for company's email)` (in the path), `schemaKey` on the wire. The object's key, such as `custom_objects.pet` or `business`.
    /// * `id`: text; for example `632c34b4c9b7da3358ac9891` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Answers with [`ObjectRecordDeleteResponse`](models::ObjectRecordDeleteResponse).
    ///
    /// Token: a location's (an account's); scope `objects/record.write`.
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
        rt::operation(request)
    }

    /// Create Record: `POST /objects/{schemaKey}/records`.
    ///
    /// Creates a record of a custom object or a business. Values go into `properties` under
    /// the fields' names, without the object's prefix. This is also the way to give a
    /// business its custom fields, which `businesses` refuses.
    ///
    /// * `schema_key`: text; for example `custom_objects.pet or business.email (for company's email)` (in the path), `schemaKey` on the wire. The object's key, such as `custom_objects.pet` or `business`.
    /// * `properties`: map from text to JSON values (in the body). Values by the fields' names, without the object's prefix.
    ///
    /// [`CreateRecord`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateRecord::location_id`].
    ///
    /// Answers with [`RecordByIdResponse`](models::RecordByIdResponse).
    ///
    /// Token: a location's (an account's); scope `objects/record.write`.
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
        properties: impl Into<rt::Map<rt::Json>>,
    ) -> CreateRecord {
        let mut request = self.client.request(&routes::CREATE_RECORD);
        request.path::<String>("schemaKey", &schema_key.into());
        request.field::<rt::Map<rt::Json>>("properties", &properties.into());
        rt::operation(request)
    }

    /// Search Object Records: `POST /objects/{schemaKey}/records/search`.
    ///
    /// Finds records by text or by filters. `query` only looks into fields that the schema
    /// lists as searchable; `filters` are groups of conditions. Go on with `page`, or with
    /// the `searchAfter` of the last record; the document's example body is wrong, and its
    /// claim that `query` and `searchAfter` are required as well. Relations in found
    /// records have been seen empty: ask `associations` for them.
    ///
    /// * `schema_key`: text; for example `632c34b4c9b7da3358ac9891` (in the path), `schemaKey` on the wire. The object's key, such as `custom_objects.pet` or `business`.
    /// * `page`: whole number; for example `1` (in the body). Which page of a list, counted from 1 in most operations and from 0 in some; in submissions a page on the web.
    /// * `page_limit`: whole number; for example `10` (in the body), `pageLimit` on the wire
    ///
    /// [`SearchRecords`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`SearchRecords::location_id`].
    ///
    /// Answers with [`SearchRecordResponse`](models::SearchRecordResponse).
    ///
    /// Token: a location's (an account's); scope `objects/record.readonly`.
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
        page: i64,
        page_limit: i64,
    ) -> SearchRecords {
        let mut request = self.client.request(&routes::SEARCH_RECORDS);
        request.path::<String>("schemaKey", &schema_key.into());
        request.field::<i64>("page", &page);
        request.field::<i64>("pageLimit", &page_limit);
        rt::operation(request)
    }

    /// Get all objects for a location: `GET /objects/`.
    ///
    /// Every schema of the account: custom objects and the standard ones (contact,
    /// opportunity, business). Fields are not in it; `GET /objects/{key}` has them.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`CustomObjectListResponse`](models::CustomObjectListResponse).
    ///
    /// Token: a location's (an account's); scope `objects/schema.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/objects.yaml#/paths/~1objects~1/get`.
    #[doc(alias = "get-object-by-location-id")]
    #[inline]
    pub fn list(&self) -> List {
        rt::operation(self.client.request(&routes::LIST))
    }

    /// Create Custom Object: `POST /objects/`.
    ///
    /// Defines a new kind of record. The document asks for an agency's token here; fields
    /// beyond the first, which gives records their title, are added with `custom_fields`.
    /// The prefix `custom_objects.` is put before the key when it is missing.
    ///
    /// * `labels`: an object, `CustomObjectLabel` (in the body)
    /// * `key`: text; for example `custom_objects.pet` (in the body). The new object's key: small letters and underscores; the prefix is added when missing.
    /// * `primary_display_property_details`: an object, `CustomObjectDisplayPropertyDetails` (in the body), `primaryDisplayPropertyDetails` on the wire. The first field, which gives records their title.
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
        rt::operation(request)
    }
}
