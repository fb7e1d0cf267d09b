// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Types within themselves: 3 operations of the document `recursion.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{GetHolder, GetTree, CreateNode};
pub(crate) use routes::ROUTES;

/// The operations of Types within themselves. Made by `client.recursion()`.
#[derive(Clone, Debug)]
pub struct Recursion {
    pub(crate) client: rt::Client,
}

impl Recursion {
    /// get holder: `GET /holders`.
    ///
    /// Answers with [`Holder`](models::Holder).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `recursion.yaml#/paths/~1holders/get`.
    #[doc(alias = "get-holder")]
    #[inline]
    pub fn get_holder(&self) -> GetHolder {
        rt::operation(self.client.request(&routes::GET_HOLDER))
    }

    /// get tree: `GET /nodes`.
    ///
    /// Answers with [`Node`](models::Node).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `recursion.yaml#/paths/~1nodes/get`.
    #[doc(alias = "get-tree")]
    #[inline]
    pub fn get_tree(&self) -> GetTree {
        rt::operation(self.client.request(&routes::GET_TREE))
    }

    /// create node: `POST /nodes`.
    ///
    /// * `name`: text (in the body)
    ///
    /// [`CreateNode`] has 5 optional inputs.
    ///
    /// Answers with [`Chain`](models::Chain).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `recursion.yaml#/paths/~1nodes/post`.
    #[doc(alias = "create-node")]
    pub fn create_node(&self, name: impl Into<String>) -> CreateNode {
        let mut request = self.client.request(&routes::CREATE_NODE);
        request.field::<String>("name", &name.into());
        rt::operation(request)
    }
}
