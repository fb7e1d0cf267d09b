//! Types: scalars, lists, maps, and the named ones.

use super::Facts;

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// A scalar.
    Scalar(Scalar),
    /// Any JSON value.
    Json,
    /// The bytes of a file.
    File,
    /// A list.
    List(Box<Type>),
    /// A map from text.
    Map(Box<Type>),
    /// A named type of the family.
    Named(TypeIndex),
}

/// A scalar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scalar {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// A flag.
    Boolean,
}

/// Where a family keeps a named type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeIndex(pub usize);

/// A named type.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// JSON pointer to where the document defines it.
    pub pointer: String,
    /// The schema's name in the document, where it has one.
    pub schema: Option<String>,
    /// The type that contains it and the name it has there, where it is inline.
    pub parent: Option<Parent>,
    /// Its name in Rust.
    pub name: String,
    /// What it is.
    pub shape: Shape,
    /// Title, deprecation, example.
    pub facts: Facts,
    /// In which directions it travels.
    pub uses: Uses,
    /// Whether only observed operations reach it.
    pub observed: bool,
}

/// Where an inline type stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parent {
    /// Names from the outermost to the innermost, as the document writes them.
    pub path: Vec<String>,
    /// Whether it stands elsewhere too, under the same last name.
    pub shared: bool,
}

/// The directions in which a type travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// Requests send it.
    pub request: bool,
    /// Answers hold it.
    pub answer: bool,
    /// Events hold it.
    pub event: bool,
}

/// What a named type is.
#[derive(Clone, Debug)]
pub enum Shape {
    /// An object with named fields.
    Object(Object),
    /// A list of values that the document allows; open, because the platform
    /// sends others too.
    Enum(Enum),
    /// One of several types.
    Union(Union),
}

/// An object.
#[derive(Clone, Debug, Default)]
pub struct Object {
    /// Fields in the document's order.
    pub fields: Vec<Field>,
}

/// A field of an object, or of a request's body.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name on the wire.
    pub wire: String,
    /// Its name in Rust.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Whether the document requires it.
    pub required: bool,
    /// Whether null is a value of its own.
    pub nullable: bool,
    /// Whether the type would be endless without a box here.
    pub boxed: bool,
    /// JSON pointer to the field's schema.
    pub pointer: String,
    /// What else the document says.
    pub facts: Facts,
}

/// The values that a document lists.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    /// The type of the values.
    pub scalar: Scalar,
    /// The values in the document's order.
    pub variants: Vec<Variant>,
}

/// A value that a document lists.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// The value on the wire.
    pub value: VariantValue,
    /// Its name in Rust.
    pub name: String,
}

/// The value of a variant.
#[derive(Clone, Debug, PartialEq)]
pub enum VariantValue {
    /// Text.
    Text(String),
    /// A number.
    Number(f64),
}

impl VariantValue {
    /// The value as the wire has it.
    pub fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
        }
    }
}

/// One of several types.
#[derive(Clone, Debug)]
pub struct Union {
    /// The property that tells which, where the document names one.
    pub discriminator: Option<String>,
    /// The types in the document's order.
    pub variants: Vec<UnionVariant>,
}

/// A type of a union.
#[derive(Clone, Debug)]
pub struct UnionVariant {
    /// Its name in Rust.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Whether the type would be endless without a box here.
    pub boxed: bool,
    /// The discriminator's values that choose it.
    pub tags: Vec<String>,
}
