// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Types within themselves.

use super::{ChainNext, Expression};
use crate::runtime as rt;

/// The schema `Holder`.
///
/// Answers hold it.
///
/// Document: `recursion.yaml#/components/schemas/Holder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Holder {
    /// `expression`: one of several types, `Expression`.
    pub expression: Option<Expression>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Holder { expression = "expression" });

/// The schema `Node`.
///
/// Requests send it and answers hold it.
///
/// Document: `recursion.yaml#/components/schemas/Node`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Node {
    /// `name`: text.
    pub name: Option<String>,
    /// `parent`: an object, `Node`.
    pub parent: Option<Box<Node>>,
    /// `children`: list of `Node`.
    pub children: rt::List<Node>,
    /// `byName`: map from text to `Node`.
    pub by_name: rt::Map<Node>,
    /// `left`: an object, `Leaf`.
    pub left: Option<Leaf>,
    /// `plain`: an object, `Plain`.
    pub plain: Option<Plain>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Node { name = "name", parent = "parent", children = "children", by_name = "byName",
    left = "left", plain = "plain" }
);

impl Node {
    /// One with all that the document requires.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Sets `parent`.
    #[must_use]
    #[inline]
    pub fn parent(mut self, parent: Node) -> Self {
        self.parent = Some(Box::new(parent));
        self
    }

    /// Sets `children`.
    #[must_use]
    pub fn children(mut self, children: impl Into<rt::List<Node>>) -> Self {
        self.children = children.into();
        self
    }

    /// Sets `byName`.
    #[must_use]
    pub fn by_name(mut self, by_name: impl Into<rt::Map<Node>>) -> Self {
        self.by_name = by_name.into();
        self
    }

    /// Sets `left`.
    #[must_use]
    #[inline]
    pub fn left(mut self, left: Leaf) -> Self {
        self.left = Some(left);
        self
    }

    /// Sets `plain`.
    #[must_use]
    #[inline]
    pub fn plain(mut self, plain: Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

/// The schema `Leaf`.
///
/// Requests send it and answers hold it.
///
/// Document: `recursion.yaml#/components/schemas/Leaf`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Leaf {
    /// `stem`: an object, `Stem`.
    pub stem: Option<Stem>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Leaf { stem = "stem" });

impl Leaf {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `stem`.
    #[must_use]
    #[inline]
    pub fn stem(mut self, stem: Stem) -> Self {
        self.stem = Some(stem);
        self
    }
}

/// The schema `Stem`.
///
/// Requests send it and answers hold it.
///
/// Document: `recursion.yaml#/components/schemas/Stem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Stem {
    /// `node`: an object, `Node`.
    pub node: Option<Box<Node>>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Stem { node = "node" });

impl Stem {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `node`.
    #[must_use]
    #[inline]
    pub fn node(mut self, node: Node) -> Self {
        self.node = Some(Box::new(node));
        self
    }
}

/// The schema `Plain`.
///
/// Requests send it and answers hold it.
///
/// Document: `recursion.yaml#/components/schemas/Plain`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Plain {
    /// `text`: text.
    pub text: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Plain { text = "text" });

impl Plain {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

/// The schema `Chain`.
///
/// Answers hold it.
///
/// Document: `recursion.yaml#/components/schemas/Chain`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chain {
    /// `next`: one of several types, `ChainNext`.
    pub next: Option<ChainNext>,
    /// `last`: an object, `Chain`, null is a value of its own.
    pub last: Option<Option<Box<Chain>>>,
    /// `link`: an object, `Link`.
    pub link: Option<Link>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Chain { next = "next", last = "last", link = "link" });

/// The schema `Link`.
///
/// Answers hold it.
///
/// Document: `recursion.yaml#/components/schemas/Link`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Link {
    /// `text`: text.
    pub text: Option<String>,
    /// `back`: an object, `Link`.
    pub back: Option<Box<Link>>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Link { text = "text", back = "back" });
