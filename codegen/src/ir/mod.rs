//! The intermediate representation: what an API is, with nothing of how it was
//! written down. Every reader (emit, coverage, the tests' driver) asks these types.
//!
//! Names that Rust users see are empty after lowering; [`crate::names`] fills them.

mod events;
mod evidence;
mod facts;
mod operation;
mod paging;
mod successor;
mod types;

pub use events::{Event, Events};
pub use evidence::{Evidence, Known};
pub use facts::{Facts, Limit};
pub use operation::{
    Answer, Body, BodyKind, Constant, Input, LocationSlot, Operation, Place, Requirement, Style,
    WholeBody,
};
pub use paging::{Cursor, PageSize, Paging, Spot, Step};
pub use successor::{Fate, Heir, Successor};
pub use types::{
    Enum, Field, Object, Parent, Scalar, Shape, Type, TypeDef, TypeIndex, Union, UnionVariant,
    Uses, Variant, VariantValue,
};

/// A whole API: its families in the order of their list.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// The families.
    pub families: Vec<Family>,
    /// What the platform sends by itself, where a document says it.
    pub events: Option<Events>,
}

impl Api {
    /// The modules of the API versions beside the product's.
    pub fn sets(&self) -> Vec<&str> {
        let mut sets: Vec<&str> = Vec::new();
        for set in self.families.iter().filter_map(|one| one.set.as_deref()) {
            if !sets.contains(&set) {
                sets.push(set);
            }
        }
        sets
    }
}

/// One family of operations: one document, one module, one Cargo feature.
#[derive(Clone, Debug)]
pub struct Family {
    /// Name in snake case: the module, the feature, the client's method.
    pub name: String,
    /// Title for people, such as `Custom Fields`.
    pub title: String,
    /// The name of the handle's type, such as `CustomFields`.
    pub handle: String,
    /// The document's path below the folder that was read.
    pub document: String,
    /// The name under which upstream publishes the document.
    pub upstream: String,
    /// The API version that the document belongs to.
    pub version: String,
    /// The module of that version, such as `v3`; none for the product's.
    pub set: Option<String>,
    /// What the family is for, in words of our own.
    pub words: Option<String>,
    /// A few lines of Rust that use the family, with `client`, and `account` for one of
    /// its accounts.
    pub example: Option<String>,
    /// Page about the family in the product's documentation.
    pub docs: Option<String>,
    /// Words that the names of operations drop, singular and plural.
    pub nouns: Vec<String>,
    /// Base URLs in the document's order.
    pub servers: Vec<String>,
    /// The schemes that authorise calls, by their names: what each is, in words.
    pub schemes: Vec<(String, String)>,
    /// Operations in the document's order.
    pub operations: Vec<Operation>,
    /// Types in the order in which operations reach them.
    pub types: Vec<TypeDef>,
    /// JSON pointers to the operations and schemas that overlays have added.
    pub added: Vec<String>,
    /// What had to be mended before the document could be read.
    pub mends: usize,
}

impl Family {
    /// Where the family is below the root of the generated modules: `contacts`, or
    /// `v3/contacts`. Names and files go by it.
    pub fn folder(&self) -> String {
        match &self.set {
            Some(set) => format!("{set}/{}", self.name),
            None => self.name.clone(),
        }
    }

    /// The type behind an index.
    pub fn type_def(&self, index: TypeIndex) -> &TypeDef {
        &self.types[index.0]
    }
}
