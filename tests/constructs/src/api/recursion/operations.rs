// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Types within themselves.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Recursion::get_holder`](super::Recursion::get_holder): `GET /holders`.
pub type GetHolder = rt::Operation<kinds::GetHolder>;

/// A request of [`Recursion::get_tree`](super::Recursion::get_tree): `GET /nodes`.
pub type GetTree = rt::Operation<kinds::GetTree>;

/// A request of [`Recursion::create_node`](super::Recursion::create_node): `POST /nodes`.
pub type CreateNode = rt::Operation<kinds::CreateNode>;

impl CreateNode {
    /// `parent`: an object, `Node`.
    #[inline]
    pub fn parent(mut self, parent: models::Node) -> Self {
        self.0.field::<models::Node>("parent", &parent);
        self
    }

    /// `children`: list of `Node`.
    pub fn children(mut self, children: impl Into<rt::List<models::Node>>) -> Self {
        self.0.field::<rt::List<models::Node>>("children", &children.into());
        self
    }

    /// `byName`: map from text to `Node`.
    pub fn by_name(mut self, by_name: impl Into<rt::Map<models::Node>>) -> Self {
        self.0.field::<rt::Map<models::Node>>("byName", &by_name.into());
        self
    }

    /// `left`: an object, `Leaf`.
    #[inline]
    pub fn left(mut self, left: models::Leaf) -> Self {
        self.0.field::<models::Leaf>("left", &left);
        self
    }

    /// `plain`: an object, `Plain`.
    #[inline]
    pub fn plain(mut self, plain: models::Plain) -> Self {
        self.0.field::<models::Plain>("plain", &plain);
        self
    }
}
