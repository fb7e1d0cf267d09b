// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Forms.

use super::models;
use crate::runtime as rt;

/// A request of [`Forms::list_submissions`](super::Forms::list_submissions): `GET /forms/submissions`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListSubmissions(pub(super) rt::Request);
rt::operation!(ListSubmissions => models::FormsSubmissionsResponse);

impl ListSubmissions {
    /// `page`: number; `1` where nothing is sent; for example `1`.
    pub fn page(mut self, page: f64) -> Self {
        self.0.query::<f64>("page", &page);
        self
    }

    /// `limit`: number; `20` where nothing is sent; for example `20`.
    pub fn limit(mut self, limit: f64) -> Self {
        self.0.query::<f64>("limit", &limit);
        self
    }

    /// `formId`: text; for example `jjusM6EOngDExnbo2DbU`.
    pub fn form_id(mut self, form_id: impl Into<String>) -> Self {
        self.0.query::<String>("formId", &form_id.into());
        self
    }

    /// `q`: text; for example `john@deo.com`.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.0.query::<String>("q", &q.into());
        self
    }

    /// `startAt`: text; for example `2020-11-14`.
    pub fn start_at(mut self, start_at: impl Into<String>) -> Self {
        self.0.query::<String>("startAt", &start_at.into());
        self
    }

    /// `endAt`: text; for example `2020-12-14`.
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

/// A request of [`Forms::upload_custom_files`](super::Forms::upload_custom_files): `POST /forms/upload-custom-files`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UploadCustomFiles(pub(super) rt::Request);
rt::operation!(UploadCustomFiles => rt::Json);

impl UploadCustomFiles {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }

    /// Adds a file under a name of your choice: the document names no parts.
    pub fn extra_file(mut self, name: impl Into<String>, file: rt::File) -> Self {
        self.0.file(name.into(), file);
        self
    }
}

/// A request of [`Forms::list`](super::Forms::list): `GET /forms/`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct List(pub(super) rt::Request);
rt::operation!(List => models::FormsResponse);

impl List {
    /// `skip`: number; for example `0`.
    pub fn skip(mut self, skip: f64) -> Self {
        self.0.query::<f64>("skip", &skip);
        self
    }

    /// `limit`: number; `10` where nothing is sent; for example `20`.
    pub fn limit(mut self, limit: f64) -> Self {
        self.0.query::<f64>("limit", &limit);
        self
    }

    /// `type`: text; for example `folder`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.query::<String>("type", &type_.into());
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}
