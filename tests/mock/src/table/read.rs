//! The form of the table's files.

use serde::Deserialize;
use serde_json::Value;

/// A family of operations.
#[derive(Debug, Deserialize)]
pub(crate) struct Family {
    #[serde(skip)]
    pub(crate) name: &'static str,
    pub(crate) operations: Vec<Operation>,
    pub(crate) types: Vec<TypeDef>,
}

/// An operation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Operation {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) version: Option<String>,
    #[serde(default)]
    pub(crate) constants: Vec<Constant>,
    /// Where the account's id goes.
    #[serde(default)]
    pub(crate) account: Vec<Slot>,
    /// What goes along with the account's id.
    #[serde(default)]
    pub(crate) with_account: Vec<Constant>,
    #[serde(default)]
    pub(crate) inputs: Vec<Input>,
    pub(crate) body: Option<Body>,
    pub(crate) answer: Answer,
    pub(crate) status: u16,
    pub(crate) paging: Option<Paging>,
    /// Alternatives of what authorises a call.
    #[serde(default)]
    pub(crate) security: Vec<Vec<Scheme>>,
}

/// Where a value goes.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    Cookie,
    Body,
}

/// A value that never varies.
#[derive(Debug, Deserialize)]
pub(crate) struct Constant {
    #[serde(rename = "in")]
    pub(crate) place: Place,
    pub(crate) name: String,
    pub(crate) value: String,
}

/// A place for the account's id.
#[derive(Debug, Deserialize)]
pub(crate) struct Slot {
    #[serde(rename = "in")]
    pub(crate) place: Place,
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) required: bool,
}

/// A parameter, or a field of the body.
#[derive(Debug, Deserialize)]
pub(crate) struct Input {
    #[serde(rename = "in")]
    pub(crate) place: Place,
    #[serde(default)]
    pub(crate) style: Style,
    #[serde(flatten)]
    pub(crate) field: Field,
}

/// How a parameter writes lists and objects.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Style {
    Simple,
    #[default]
    Form,
    Comma,
    Space,
    Pipe,
    Deep,
    Json,
    Label,
    Matrix,
}

/// A named value.
#[derive(Debug, Deserialize)]
pub(crate) struct Field {
    pub(crate) name: String,
    #[serde(rename = "type")]
    pub(crate) ty: Type,
    #[serde(default)]
    pub(crate) required: bool,
    #[serde(default)]
    pub(crate) nullable: bool,
    pub(crate) format: Option<String>,
    pub(crate) example: Option<Value>,
    pub(crate) minimum: Option<f64>,
    pub(crate) maximum: Option<f64>,
    /// Whether `minimum` itself is too small.
    #[serde(default)]
    pub(crate) above: bool,
    /// Whether `maximum` itself is too large.
    #[serde(default)]
    pub(crate) below: bool,
    pub(crate) multiple_of: Option<f64>,
    pub(crate) min_length: Option<usize>,
    pub(crate) max_length: Option<usize>,
    pub(crate) min_items: Option<usize>,
    pub(crate) max_items: Option<usize>,
    #[serde(default)]
    pub(crate) unique: bool,
}

/// The type of a value.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Type {
    Scalar(Scalar),
    /// One of the family's types.
    Named(usize),
    List {
        list: Box<Type>,
    },
    Map {
        map: Box<Type>,
    },
}

/// What has no parts, or none that are known.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Scalar {
    String,
    Integer,
    Number,
    Boolean,
    /// Any JSON value.
    Json,
    /// The bytes of a file.
    File,
}

/// A named type.
#[derive(Debug, Deserialize)]
pub(crate) struct TypeDef {
    #[serde(flatten)]
    pub(crate) shape: Shape,
}

/// What a named type is.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Shape {
    Fields(Vec<Field>),
    Values(Vec<Value>),
    OneOf(Vec<Type>),
}

/// A request's body.
#[derive(Debug, Deserialize)]
pub(crate) struct Body {
    pub(crate) kind: BodyKind,
    #[serde(default)]
    pub(crate) required: bool,
    /// Its type, where it has no named fields.
    #[serde(rename = "type")]
    pub(crate) ty: Option<Type>,
}

/// How a body is written.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum BodyKind {
    Json,
    Form,
    Multipart,
    Text,
    Bytes,
}

/// What a success answers with.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Answer {
    Json(Type),
    Empty,
    Text,
    Bytes,
}

/// How an operation gives a long list piece by piece.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Paging {
    /// Pointer to the list in the answer.
    pub(crate) items: String,
    pub(crate) offset: Option<Spot>,
    pub(crate) page: Option<Spot>,
    /// The number of the first page.
    #[serde(default)]
    pub(crate) first: u64,
    #[serde(default)]
    pub(crate) cursor: Vec<Cursor>,
    pub(crate) size: Option<Spot>,
    pub(crate) most: Option<u64>,
    pub(crate) usual: Option<u64>,
    pub(crate) total: Option<String>,
    pub(crate) more: Option<String>,
}

/// A value that one page gives for the request of the next.
#[derive(Debug, Deserialize)]
pub(crate) struct Cursor {
    pub(crate) spot: Spot,
    pub(crate) from: Vec<String>,
}

/// An input.
#[derive(Debug, Deserialize)]
pub(crate) struct Spot {
    #[serde(rename = "in")]
    pub(crate) place: Place,
    pub(crate) name: String,
}

/// A scheme with the scopes that it asks for.
#[derive(Debug, Deserialize)]
pub(crate) struct Scheme {
    pub(crate) scheme: String,
    pub(crate) scopes: Vec<String>,
}
