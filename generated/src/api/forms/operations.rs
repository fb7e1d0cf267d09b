// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Forms.

use super::models;
use crate::runtime as rt;

/// A request of [`Forms::list_submissions`](super::Forms::list_submissions): `GET /forms/submissions`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListSubmissions(pub(super) rt::Request);
rt::operation!(ListSubmissions => models::FormsSubmissionsResponse);
rt::paged!(
    ListSubmissions => models::FormsSubmissionsResponse, each
    models::FormsSubmissionsSubmissions
);

impl ListSubmissions {
    /// Which page of a list, counted from 1 in most operations and from 0 in some; in
    /// submissions a page on the web.
    ///
    /// `page`: whole number; `1` where nothing is sent; for example `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query::<i64>("page", &page);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number, at most 100; `20` where nothing is sent; for example `20`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// The form.
    ///
    /// `formId`: text; for example `jjusM6EOngDExnbo2DbU`.
    pub fn form_id(mut self, form_id: impl Into<String>) -> Self {
        self.0.query::<String>("formId", &form_id.into());
        self
    }

    /// A contact's id, name, e-mail address or phone number.
    ///
    /// `q`: text; for example `john@deo.com`.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.0.query::<String>("q", &q.into());
        self
    }

    /// The first day; `2020-11-14` is how the list of submissions has it.
    ///
    /// `startAt`: date (`YYYY-MM-DD`); for example `2020-11-14`.
    pub fn start_at(mut self, start_at: impl Into<String>) -> Self {
        self.0.query::<String>("startAt", &start_at.into());
        self
    }

    /// The last day; `2020-12-14` is how the list of submissions has it.
    ///
    /// `endAt`: date (`YYYY-MM-DD`); for example `2020-12-14`.
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
rt::paged!(List => models::FormsResponse, each models::FormsParams);

impl List {
    /// How many rows to leave out before the first.
    ///
    /// `skip`: whole number; for example `0`.
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number, at most 50; `10` where nothing is sent; for example `20`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// Kind of the record; what the values mean depends on where it stands.
    ///
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

/// A request of [`Forms::list_submissions_of_forms`](super::Forms::list_submissions_of_forms): `GET /forms/multiple-forms-submissions`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListSubmissionsOfForms(pub(super) rt::Request);
rt::operation!(ListSubmissionsOfForms => rt::Json);

/// A request of [`Forms::get_submission`](super::Forms::get_submission): `GET /forms/submission/{submissionId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetSubmission(pub(super) rt::Request);
rt::operation!(GetSubmission => rt::Json);

/// A request of [`Forms::get_submission_details`](super::Forms::get_submission_details): `GET /forms/submission-details/{submissionId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetSubmissionDetails(pub(super) rt::Request);
rt::operation!(GetSubmissionDetails => rt::Json);

/// A request of [`Forms::check_facebook_lead_submission`](super::Forms::check_facebook_lead_submission): `GET /forms/check-fb-lead-submission`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CheckFacebookLeadSubmission(pub(super) rt::Request);
rt::operation!(CheckFacebookLeadSubmission => rt::Json);

/// A request of [`Forms::list_by_ids`](super::Forms::list_by_ids): `GET /forms/forms-list`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListByIds(pub(super) rt::Request);
rt::operation!(ListByIds => rt::Json);

/// A request of [`Forms::restore_version`](super::Forms::restore_version): `POST /forms/restore-version`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct RestoreVersion(pub(super) rt::Request);
rt::operation!(RestoreVersion => rt::Json);

impl RestoreVersion {
    /// The form.
    ///
    /// `formId`: text.
    pub fn form_id(mut self, form_id: impl Into<String>) -> Self {
        self.0.field::<String>("formId", &form_id.into());
        self
    }

    /// Id of one edition, such as that of an app, an agent, a page or a lead form.
    ///
    /// `versionId`: text.
    pub fn version_id(mut self, version_id: impl Into<String>) -> Self {
        self.0.field::<String>("versionId", &version_id.into());
        self
    }
}

/// A request of [`Forms::get_widget_link`](super::Forms::get_widget_link): `GET /forms/widget/link`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetWidgetLink(pub(super) rt::Request);
rt::operation!(GetWidgetLink => rt::Json);

/// A request of [`Forms::upload_image`](super::Forms::upload_image): `POST /forms/image`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UploadImage(pub(super) rt::Request);
rt::operation!(UploadImage => rt::Json);

impl UploadImage {
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

/// A request of [`Forms::schedule_export`](super::Forms::schedule_export): `POST /forms/schedule-form-export`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ScheduleExport(pub(super) rt::Request);
rt::operation!(ScheduleExport => rt::Json);

/// A request of [`Forms::verify_email`](super::Forms::verify_email): `POST /forms/verify-email`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct VerifyEmail(pub(super) rt::Request);
rt::operation!(VerifyEmail => rt::Json);

impl VerifyEmail {
    /// Proof of the visitor's captcha.
    ///
    /// `captchaToken`: text.
    pub fn captcha_token(mut self, captcha_token: impl Into<String>) -> Self {
        self.0.field::<String>("captchaToken", &captcha_token.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Forms::verify_phone`](super::Forms::verify_phone): `POST /forms/verify-phone`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct VerifyPhone(pub(super) rt::Request);
rt::operation!(VerifyPhone => rt::Json);

impl VerifyPhone {
    /// Proof of the visitor's captcha.
    ///
    /// `captchaToken`: text.
    pub fn captcha_token(mut self, captcha_token: impl Into<String>) -> Self {
        self.0.field::<String>("captchaToken", &captcha_token.into());
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`Forms::fire_event`](super::Forms::fire_event): `POST /forms/form-survey-event`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct FireEvent(pub(super) rt::Request);
rt::operation!(FireEvent => rt::Json);

/// A request of [`Forms::get_graph_data`](super::Forms::get_graph_data): `GET /forms/graph/data`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetGraphData(pub(super) rt::Request);
rt::operation!(GetGraphData => rt::Json);
