// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Parameters in the query.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`QueryParameters::search`](super::QueryParameters::search): `GET /search`.
pub type Search = rt::Operation<kinds::Search>;

impl Search {
    /// `limit`: number, at least 1, at most 100; `20` where nothing is sent.
    #[inline]
    pub fn limit(mut self, limit: f64) -> Self {
        self.0.query::<f64>("limit", &limit);
        self
    }

    /// `page`: whole number.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.query::<i64>("page", &page);
        self
    }

    /// `ratio`: number.
    #[inline]
    pub fn ratio(mut self, ratio: f64) -> Self {
        self.0.query::<f64>("ratio", &ratio);
        self
    }

    /// `exact`: flag; `false` where nothing is sent.
    #[inline]
    pub fn exact(mut self, exact: bool) -> Self {
        self.0.query::<bool>("exact", &exact);
        self
    }

    /// `after`: date and time (RFC 3339).
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.0.query::<String>("after", &after.into());
        self
    }

    /// `type`: one of `all`, `some`.
    pub fn type_(mut self, type_: impl Into<models::SearchType>) -> Self {
        self.0.query::<models::SearchType>("type", &type_.into());
        self
    }

    /// `ids`: list of texts.
    pub fn ids(mut self, ids: impl Into<rt::List<String>>) -> Self {
        self.0.query::<rt::List<String>>("ids", &ids.into());
        self
    }

    /// `commas`: list of texts.
    pub fn commas(mut self, commas: impl Into<rt::List<String>>) -> Self {
        self.0.query::<rt::List<String>>("commas", &commas.into());
        self
    }

    /// `spaces`: list of texts.
    pub fn spaces(mut self, spaces: impl Into<rt::List<String>>) -> Self {
        self.0.query::<rt::List<String>>("spaces", &spaces.into());
        self
    }

    /// `pipes`: list of numbers.
    pub fn pipes(mut self, pipes: impl Into<rt::List<f64>>) -> Self {
        self.0.query::<rt::List<f64>>("pipes", &pipes.into());
        self
    }

    /// `brackets[]`: list of texts.
    pub fn brackets(mut self, brackets: impl Into<rt::List<String>>) -> Self {
        self.0.query::<rt::List<String>>("brackets[]", &brackets.into());
        self
    }

    /// `kinds`: list of `KindsItem`.
    pub fn kinds(mut self, kinds: impl Into<rt::List<models::KindsItem>>) -> Self {
        self.0.query::<rt::List<models::KindsItem>>("kinds", &kinds.into());
        self
    }

    /// `open`: list of JSON values.
    pub fn open(mut self, open: impl Into<rt::List<rt::Json>>) -> Self {
        self.0.query::<rt::List<rt::Json>>("open", &open.into());
        self
    }

    /// `flat`: an object, `Filter`.
    #[inline]
    pub fn flat(mut self, flat: models::Filter) -> Self {
        self.0.query::<models::Filter>("flat", &flat);
        self
    }

    /// `pairs`: an object, `Filter`.
    #[inline]
    pub fn pairs(mut self, pairs: models::Filter) -> Self {
        self.0.query::<models::Filter>("pairs", &pairs);
        self
    }

    /// `deep`: an object, `Filter`.
    #[inline]
    pub fn deep(mut self, deep: models::Filter) -> Self {
        self.0.query::<models::Filter>("deep", &deep);
        self
    }

    /// `map`: map from text to texts.
    pub fn map(mut self, map: impl Into<rt::Map<String>>) -> Self {
        self.0.query::<rt::Map<String>>("map", &map.into());
        self
    }

    /// `json`: an object, `Filter`.
    #[inline]
    pub fn json(mut self, json: models::Filter) -> Self {
        self.0.query::<models::Filter>("json", &json);
        self
    }

    /// `either`: one of several types, `SearchEither`.
    #[inline]
    pub fn either(mut self, either: models::SearchEither) -> Self {
        self.0.query::<models::SearchEither>("either", &either);
        self
    }

    /// `any`: any JSON value.
    pub fn any(mut self, any: impl Into<rt::Json>) -> Self {
        self.0.query::<rt::Json>("any", &any.into());
        self
    }

    /// `typo`: any JSON value; for example `1600854`.
    pub fn typo(mut self, typo: impl Into<rt::Json>) -> Self {
        self.0.query::<rt::Json>("typo", &typo.into());
        self
    }

    /// `outside`: text.
    pub fn outside(mut self, outside: impl Into<String>) -> Self {
        self.0.query::<String>("outside", &outside.into());
        self
    }

    /// `bare`: text.
    pub fn bare(mut self, bare: impl Into<String>) -> Self {
        self.0.query::<String>("bare", &bare.into());
        self
    }

    /// `empty`: text.
    pub fn empty(mut self, empty: impl Into<String>) -> Self {
        self.0.query::<String>("empty", &empty.into());
        self
    }

    /// `reserved`: text.
    pub fn reserved(mut self, reserved: impl Into<String>) -> Self {
        self.0.query::<String>("reserved", &reserved.into());
        self
    }

    /// `old`: text.
    ///
    /// The document calls it deprecated.
    #[deprecated = "the document calls it deprecated"]
    pub fn old(mut self, old: impl Into<String>) -> Self {
        self.0.query::<String>("old", &old.into());
        self
    }

    /// `maybe`: text.
    pub fn maybe(mut self, maybe: impl Into<String>) -> Self {
        self.0.query::<String>("maybe", &maybe.into());
        self
    }

    /// `defaulted`: text; `10` where nothing is sent.
    pub fn defaulted(mut self, defaulted: impl Into<String>) -> Self {
        self.0.query::<String>("defaulted", &defaulted.into());
        self
    }

    /// `$filter`: text.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.0.query::<String>("$filter", &filter.into());
        self
    }

    /// `user.name`: text.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.0.query::<String>("user.name", &user_name.into());
        self
    }

    /// `userId`: text.
    pub fn query_user_id(mut self, query_user_id: impl Into<String>) -> Self {
        self.0.query::<String>("userId", &query_user_id.into());
        self
    }

    /// `user_id`: text.
    pub fn user_underscore_id(mut self, user_underscore_id: impl Into<String>) -> Self {
        self.0.query::<String>("user_id", &user_underscore_id.into());
        self
    }

    /// `fields`: list of texts.
    pub fn fields(mut self, fields: impl Into<rt::List<String>>) -> Self {
        self.0.query::<rt::List<String>>("fields", &fields.into());
        self
    }
}
