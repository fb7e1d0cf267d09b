// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Funnels.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Funnels::list`](super::Funnels::list): `GET /funnels/funnel/list`.
pub type List = rt::Operation<kinds::List>;

impl List {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.query::<String>("type", &type_.into());
        self
    }

    /// `category`: text.
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.0.query::<String>("category", &category.into());
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// The folder's id.
    ///
    /// `parentId`: text.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.0.query::<String>("parentId", &parent_id.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.query::<String>("name", &name.into());
        self
    }
}
