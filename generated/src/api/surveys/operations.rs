// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Surveys.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Surveys::list_submissions`](super::Surveys::list_submissions): `GET /surveys/submissions`.
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

    /// The survey.
    ///
    /// `surveyId`: text; for example `jjusM6EOngDExnbo2DbU`.
    pub fn survey_id(mut self, survey_id: impl Into<String>) -> Self {
        self.0.query::<String>("surveyId", &survey_id.into());
        self
    }

    /// A contact's id, name, e-mail address or phone number.
    ///
    /// `q`: text; for example `john@deo.com`.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.0.query::<String>("q", &q.into());
        self
    }

    /// The first day, such as `2020-11-14`.
    ///
    /// `startAt`: date (`YYYY-MM-DD`); for example `2020-11-14`.
    pub fn start_at(mut self, start_at: impl Into<String>) -> Self {
        self.0.query::<String>("startAt", &start_at.into());
        self
    }

    /// The last day, such as `2020-12-14`.
    ///
    /// `endAt`: date (`YYYY-MM-DD`); for example `2020-12-14`.
    pub fn end_at(mut self, end_at: impl Into<String>) -> Self {
        self.0.query::<String>("endAt", &end_at.into());
        self
    }
}

/// A request of [`Surveys::list`](super::Surveys::list): `GET /surveys/`.
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

    /// The kind of row, such as `folder`; in event data, the kind of event.
    ///
    /// `type`: text; for example `folder`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.query::<String>("type", &type_.into());
        self
    }
}
