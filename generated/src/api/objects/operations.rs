// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Objects.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Objects::get`](super::Objects::get): `GET /objects/{key}`.
pub type Get = rt::Operation<kinds::Get>;

impl Get {
    /// `true` to have the fields in the answer, as a text.
    ///
    /// `fetchProperties`: flag; for example `true`.
    #[inline]
    pub fn fetch_properties(mut self, fetch_properties: bool) -> Self {
        self.0.query::<bool>("fetchProperties", &fetch_properties);
        self
    }
}

/// A request of [`Objects::update`](super::Objects::update): `PUT /objects/{key}`.
pub type Update = rt::Operation<kinds::Update>;

impl Update {
    /// `labels`: an object, `CustomObjectLabelUpdate`.
    #[inline]
    pub fn labels(mut self, labels: models::CustomObjectLabelUpdate) -> Self {
        self.0.field::<models::CustomObjectLabelUpdate>("labels", &labels);
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text, null is a value of its own; for example `These are non vaccinated pets`.
    pub fn description(mut self, description: impl Into<rt::Nullable<String>>) -> Self {
        self.0.field::<rt::Nullable<String>>("description", &description.into());
        self
    }
}

/// A request of [`Objects::get_record`](super::Objects::get_record): `GET /objects/{schemaKey}/records/{id}`.
pub type GetRecord = rt::Operation<kinds::GetRecord>;

/// A request of [`Objects::update_record`](super::Objects::update_record): `PUT /objects/{schemaKey}/records/{id}`.
pub type UpdateRecord = rt::Operation<kinds::UpdateRecord>;

impl UpdateRecord {
    /// Values by the fields' names, without the object's prefix.
    ///
    /// `properties`: map from text to JSON values.
    pub fn properties(mut self, properties: impl Into<rt::Map<rt::Json>>) -> Self {
        self.0.field::<rt::Map<rt::Json>>("properties", &properties.into());
        self
    }

    /// The user whose record it is, at most one; custom objects only.
    ///
    /// `owner`: list of texts.
    pub fn owner(mut self, owner: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("owner", &owner.into());
        self
    }

    /// Users who follow the record, at most ten.
    ///
    /// `followers`: list of texts.
    pub fn followers(mut self, followers: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("followers", &followers.into());
        self
    }
}

/// A request of [`Objects::delete_record`](super::Objects::delete_record): `DELETE /objects/{schemaKey}/records/{id}`.
pub type DeleteRecord = rt::Operation<kinds::DeleteRecord>;

/// A request of [`Objects::create_record`](super::Objects::create_record): `POST /objects/{schemaKey}/records`.
pub type CreateRecord = rt::Operation<kinds::CreateRecord>;

impl CreateRecord {
    /// The user whose record it is, at most one; custom objects only.
    ///
    /// `owner`: list of texts.
    pub fn owner(mut self, owner: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("owner", &owner.into());
        self
    }

    /// Users who follow the record, at most ten.
    ///
    /// `followers`: list of texts.
    pub fn followers(mut self, followers: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("followers", &followers.into());
        self
    }
}

/// A request of [`Objects::search_records`](super::Objects::search_records): `POST /objects/{schemaKey}/records/search`.
pub type SearchRecords = rt::Operation<kinds::SearchRecords>;

impl SearchRecords {
    /// A text, looked for in the searchable fields; `name:Buddy` looks into one.
    ///
    /// `query`: text; for example `Buddy`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.field::<String>("query", &query.into());
        self
    }

    /// The `searchAfter` of the last record so far.
    ///
    /// `searchAfter`: list of JSON values; for example `["sx6wyHhbFdRXh302Lunr","sx6wyHhbFdRXh302Lunr"]`.
    pub fn search_after(mut self, search_after: impl Into<rt::List<rt::Json>>) -> Self {
        self.0.field::<rt::List<rt::Json>>("searchAfter", &search_after.into());
        self
    }

    /// `filters`: list of `SearchFilter`.
    pub fn filters(
        mut self,
        filters: impl Into<rt::List<models::SearchFilter>>,
    ) -> Self {
        self.0.field::<rt::List<models::SearchFilter>>("filters", &filters.into());
        self
    }

    /// `sort`: list of `SearchSort`.
    pub fn sort(mut self, sort: impl Into<rt::List<models::SearchSort>>) -> Self {
        self.0.field::<rt::List<models::SearchSort>>("sort", &sort.into());
        self
    }
}

/// A request of [`Objects::list`](super::Objects::list): `GET /objects/`.
pub type List = rt::Operation<kinds::List>;

/// A request of [`Objects::create`](super::Objects::create): `POST /objects/`.
pub type Create = rt::Operation<kinds::Create>;

impl Create {
    /// Free text that describes it.
    ///
    /// `description`: text; for example `These are non vaccinated pets`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }
}
