// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Lists: 3 operations of the document `arrays.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{GetLists, PutLists, GetMatrix};
pub(crate) use routes::ROUTES;

/// The operations of Lists. Made by `client.arrays()`.
#[derive(Clone, Debug)]
pub struct Arrays {
    pub(crate) client: rt::Client,
}

impl Arrays {
    /// get lists: `GET /lists`.
    ///
    /// Answers with [`Lists`](models::Lists).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `arrays.yaml#/paths/~1lists/get`.
    #[doc(alias = "get-lists")]
    #[inline]
    pub fn get_lists(&self) -> GetLists {
        rt::operation(self.client.request(&routes::GET_LISTS))
    }

    /// put lists: `PUT /lists`.
    ///
    /// * `tags`: list of texts, at least 1 items, at most 10 items; for example `["a","b"]` (in the body)
    ///
    /// [`PutLists`] has 12 optional inputs.
    ///
    /// Answers with a list of texts.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `arrays.yaml#/paths/~1lists/put`.
    #[doc(alias = "put-lists")]
    pub fn put_lists(&self, tags: impl Into<rt::List<String>>) -> PutLists {
        let mut request = self.client.request(&routes::PUT_LISTS);
        request.field::<rt::List<String>>("tags", &tags.into());
        rt::operation(request)
    }

    /// get matrix: `GET /matrix`.
    ///
    /// Answers with a list of lists of numbers.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `arrays.yaml#/paths/~1matrix/get`.
    #[doc(alias = "get-matrix")]
    #[inline]
    pub fn get_matrix(&self) -> GetMatrix {
        rt::operation(self.client.request(&routes::GET_MATRIX))
    }
}
