//! Operations: what a request is made of, and what answers it.

use super::{Facts, Field, Known, Paging, Successor, Type};

/// One operation: a method on a path.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The document's operation id; made from method and path where it has none.
    pub id: String,
    /// The HTTP method in capitals.
    pub method: String,
    /// The path template exactly as written.
    pub path: String,
    /// JSON pointer to the operation.
    pub pointer: String,
    /// The document's tags.
    pub tags: Vec<String>,
    /// Title, deprecation, and what our own words say.
    pub facts: Facts,
    /// How it is known.
    pub known: Known,
    /// The method's name on the family's handle.
    pub name: String,
    /// The name of the request's type.
    pub type_name: String,
    /// The value of the `Version` header, and whether the document gives it
    /// (the rule gives it otherwise).
    pub version: Option<(String, bool)>,
    /// Headers and parameters that have one value only.
    pub constants: Vec<Constant>,
    /// Where the account's id goes; filled from the client.
    pub location: Vec<LocationSlot>,
    /// What goes along with the account's id.
    pub with_location: Vec<Constant>,
    /// Path, query and header parameters, then the named fields of the body:
    /// what people set.
    pub inputs: Vec<Input>,
    /// The body, where there is one.
    pub body: Option<Body>,
    /// What a success answers with.
    pub answer: Answer,
    /// How it gives a long list piece by piece, where it does.
    pub paging: Option<Paging>,
    /// The success statuses that the document lists.
    pub success: Vec<String>,
    /// The error statuses that the document lists.
    pub errors: Vec<String>,
    /// What the document says of the bodies of errors, in words, by their statuses.
    pub error_bodies: Vec<(String, String)>,
    /// Alternatives of what authorises the call; none where the document is silent.
    pub security: Vec<Requirement>,
    /// What other API versions have in its place, where they do not have it any more.
    pub successors: Vec<Successor>,
}

impl Operation {
    /// `GET /contacts/{contactId}`: what identifies an operation, whatever it is called.
    pub fn key(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}

/// Where an input goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
    /// A named field of the body.
    Field,
}

impl Place {
    /// The word that documentation and names use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
            Self::Field => "body",
        }
    }
}

/// Something that people set on a request.
#[derive(Clone, Debug)]
pub struct Input {
    /// Where it goes.
    pub place: Place,
    /// Name, type, requiredness and what else the document says.
    pub field: Field,
    /// How a list or an object is written.
    pub style: Style,
}

/// How a parameter's value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Style {
    /// Comma-separated; the default of paths and headers.
    Simple,
    /// Repeated name; the default of the query.
    Form,
    /// Comma-separated in the query (`explode: false`).
    FormComma,
    /// Space-separated.
    SpaceDelimited,
    /// Pipe-separated.
    PipeDelimited,
    /// `name[key]=value`.
    DeepObject,
    /// `.value`.
    Label,
    /// `;name=value`.
    Matrix,
    /// JSON text.
    Json,
}

/// A value that never varies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constant {
    /// Where it goes.
    pub place: Place,
    /// Its name on the wire.
    pub name: String,
    /// The value.
    pub value: String,
}

/// A place for the account's id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocationSlot {
    /// Where it goes.
    pub place: Place,
    /// Its name on the wire.
    pub name: String,
    /// Whether the document requires it.
    pub required: bool,
}

/// A request's body.
#[derive(Clone, Debug)]
pub struct Body {
    /// How it is written.
    pub kind: BodyKind,
    /// The content type in the document.
    pub content_type: String,
    /// Whether the document requires it.
    pub required: bool,
    /// JSON pointer to the body's schema.
    pub pointer: String,
    /// The schema's name, where it has one.
    pub schema: Option<String>,
    /// The one argument that the body is, where it has no named fields.
    pub whole: Option<WholeBody>,
}

impl Body {
    /// Whether people give it as one value, and not field by field.
    pub fn is_one_value(&self) -> bool {
        self.whole.is_some() || matches!(self.kind, BodyKind::Text | BodyKind::Bytes)
    }
}

/// A body that is one argument.
#[derive(Clone, Debug)]
pub struct WholeBody {
    /// Its type.
    pub ty: Type,
    /// What else the document says.
    pub facts: Facts,
}

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyKind {
    /// JSON.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
    /// Text as it is.
    Text,
    /// Bytes as they are.
    Bytes,
}

/// What a success answers with.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// JSON of a known type.
    Typed(Type),
    /// JSON whose type the document does not say, if anything at all.
    Untyped,
    /// Nothing.
    Empty,
    /// Text.
    Text,
    /// Bytes, such as a recording.
    Bytes,
}

/// One way to authorise a call: all of these schemes together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// Scheme and scopes.
    pub schemes: Vec<(String, Vec<String>)>,
}
