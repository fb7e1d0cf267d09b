// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Forms.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Forms::list_submissions`](super::Forms::list_submissions): `GET /forms/submissions`.
pub type ListSubmissions = rt::Operation<kinds::ListSubmissions>;

impl ListSubmissions {
    /// Which page of a list, counted from 1 in most operations and from 0 in some; in
    /// submissions a page on the web.
    ///
    /// `page`: whole number; `1` where nothing is sent; for example `1`.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.query::<i64>("page", &page);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number, at most 100; `20` where nothing is sent; for example `20`.
    #[inline]
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
}

/// A request of [`Forms::upload_custom_files`](super::Forms::upload_custom_files): `POST /forms/upload-custom-files`.
pub type UploadCustomFiles = rt::Operation<kinds::UploadCustomFiles>;

impl UploadCustomFiles {
    /// Adds a file under a name of your choice: the document names no parts.
    pub fn extra_file(mut self, name: impl Into<String>, file: rt::File) -> Self {
        self.0.file(name.into(), file);
        self
    }
}

/// A request of [`Forms::list`](super::Forms::list): `GET /forms/`.
pub type List = rt::Operation<kinds::List>;

impl List {
    /// How many rows to leave out before the first.
    ///
    /// `skip`: whole number; for example `0`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number, at most 50; `10` where nothing is sent; for example `20`.
    #[inline]
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
}

/// A request of [`Forms::list_submissions_of_forms`](super::Forms::list_submissions_of_forms): `GET /forms/multiple-forms-submissions`.
pub type ListSubmissionsOfForms = rt::Operation<kinds::ListSubmissionsOfForms>;

/// A request of [`Forms::get_submission`](super::Forms::get_submission): `GET /forms/submission/{submissionId}`.
pub type GetSubmission = rt::Operation<kinds::GetSubmission>;

/// A request of [`Forms::get_submission_details`](super::Forms::get_submission_details): `GET /forms/submission-details/{submissionId}`.
pub type GetSubmissionDetails = rt::Operation<kinds::GetSubmissionDetails>;

/// A request of [`Forms::check_facebook_lead_submission`](super::Forms::check_facebook_lead_submission): `GET /forms/check-fb-lead-submission`.
pub type CheckFacebookLeadSubmission = rt::Operation<kinds::CheckFacebookLeadSubmission>;

/// A request of [`Forms::list_by_ids`](super::Forms::list_by_ids): `GET /forms/forms-list`.
pub type ListByIds = rt::Operation<kinds::ListByIds>;

/// A request of [`Forms::restore_version`](super::Forms::restore_version): `POST /forms/restore-version`.
pub type RestoreVersion = rt::Operation<kinds::RestoreVersion>;

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
pub type GetWidgetLink = rt::Operation<kinds::GetWidgetLink>;

/// A request of [`Forms::upload_image`](super::Forms::upload_image): `POST /forms/image`.
pub type UploadImage = rt::Operation<kinds::UploadImage>;

impl UploadImage {
    /// Adds a file under a name of your choice: the document names no parts.
    pub fn extra_file(mut self, name: impl Into<String>, file: rt::File) -> Self {
        self.0.file(name.into(), file);
        self
    }
}

/// A request of [`Forms::schedule_export`](super::Forms::schedule_export): `POST /forms/schedule-form-export`.
pub type ScheduleExport = rt::Operation<kinds::ScheduleExport>;

/// A request of [`Forms::verify_email`](super::Forms::verify_email): `POST /forms/verify-email`.
pub type VerifyEmail = rt::Operation<kinds::VerifyEmail>;

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
}

/// A request of [`Forms::verify_phone`](super::Forms::verify_phone): `POST /forms/verify-phone`.
pub type VerifyPhone = rt::Operation<kinds::VerifyPhone>;

impl VerifyPhone {
    /// Proof of the visitor's captcha.
    ///
    /// `captchaToken`: text.
    pub fn captcha_token(mut self, captcha_token: impl Into<String>) -> Self {
        self.0.field::<String>("captchaToken", &captcha_token.into());
        self
    }
}

/// A request of [`Forms::fire_event`](super::Forms::fire_event): `POST /forms/form-survey-event`.
pub type FireEvent = rt::Operation<kinds::FireEvent>;

/// A request of [`Forms::get_graph_data`](super::Forms::get_graph_data): `GET /forms/graph/data`.
pub type GetGraphData = rt::Operation<kinds::GetGraphData>;
