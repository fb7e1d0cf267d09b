//! What is known of an operation before anybody calls it.

use super::paging::Paging;

/// The HTTP method.
pub type Method = http::Method;

/// An operation of the API, as its document states it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Route {
    /// The family that the operation belongs to, as the client spells it.
    pub family: &'static str,
    /// The method of the family that makes the request.
    pub name: &'static str,
    /// The document's own name for the operation.
    pub operation_id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path, with `{name}` for each parameter.
    pub path: &'static str,
    /// The value of the header `Version`, where the operation has one.
    pub version: Option<&'static str>,
    /// The document's title of the operation.
    pub summary: &'static str,
    /// Whether the document calls the operation deprecated.
    pub deprecated: bool,
    /// Values that are always sent.
    pub constants: &'static [Constant],
    /// The places that the account's id goes to.
    pub location: &'static [LocationSlot],
    /// Values that are sent along when the client fills a place of `location`.
    pub with_location: &'static [Constant],
    /// The parameters, in the document's order.
    pub parameters: &'static [Parameter],
    /// What kind of body the operation takes.
    pub body: BodyKind,
    /// Whether there must be a body.
    pub body_required: bool,
    /// What kind of answer the operation gives.
    pub answer: Answer,
    /// How the operation gives a long list piece by piece, where it does.
    pub paging: Option<&'static Paging>,
    /// What the operation asks of the token: any one of these.
    pub security: &'static [Security],
    /// How the operation is known.
    pub evidence: Evidence,
    /// The hosts on which an operation was seen that no published document describes.
    pub hosts: &'static [&'static str],
}

impl Route {
    /// A `GET` without anything to send, which answers with JSON: what generated
    /// routes begin from.
    pub const PLAIN: Self = Self {
        family: "",
        name: "",
        operation_id: "",
        method: Method::GET,
        path: "/",
        version: None,
        summary: "",
        deprecated: false,
        constants: &[],
        location: &[],
        with_location: &[],
        parameters: &[],
        body: BodyKind::None,
        body_required: false,
        answer: Answer::Json,
        paging: None,
        security: &[],
        evidence: Evidence::Published,
        hosts: &[],
    };
}

/// How an operation is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Evidence {
    /// A published document describes it.
    Published,
    /// The product's documentation names it; no published document does.
    Documented,
    /// Public code calls it; nobody documents it.
    Observed,
}

/// Where a value goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// Into the path.
    Path,
    /// Behind the `?`.
    Query,
    /// Into a header.
    Header,
    /// A field of the body.
    Body,
}

/// A value that does not vary.
#[derive(Clone, Copy, Debug)]
pub struct Constant {
    /// Where it goes.
    pub place: Place,
    /// Its name on the wire.
    pub name: &'static str,
    /// The value.
    pub value: &'static str,
}

/// A place that the account's id goes to.
#[derive(Clone, Copy, Debug)]
pub struct LocationSlot {
    /// Where it goes.
    pub place: Place,
    /// Its name on the wire.
    pub name: &'static str,
    /// Whether the operation needs it.
    pub required: bool,
}

/// A parameter of an operation.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// Where it goes.
    pub place: Place,
    /// Its name on the wire.
    pub name: &'static str,
    /// Whether the operation needs it.
    pub required: bool,
    /// How lists and objects are written.
    pub style: Style,
}

impl Parameter {
    /// A parameter of the path, which is always needed.
    pub const fn path(name: &'static str) -> Self {
        Self::new(Place::Path, name, Style::Simple).required()
    }

    /// A parameter of the query.
    pub const fn query(name: &'static str) -> Self {
        Self::new(Place::Query, name, Style::Form)
    }

    /// A parameter that is a header.
    pub const fn header(name: &'static str) -> Self {
        Self::new(Place::Header, name, Style::Simple)
    }

    /// A field of the body.
    pub const fn field(name: &'static str) -> Self {
        Self::new(Place::Body, name, Style::Form)
    }

    /// The same, but needed.
    pub const fn required(self) -> Self {
        Self {
            required: true,
            ..self
        }
    }

    /// The same, but written in this style.
    pub const fn style(self, style: Style) -> Self {
        Self { style, ..self }
    }

    const fn new(place: Place, name: &'static str, style: Style) -> Self {
        Self {
            place,
            name,
            required: false,
            style,
        }
    }
}

/// How a parameter writes lists and objects: OpenAPI's `style` and `explode`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// `a,b`: paths and headers.
    Simple,
    /// `name=a&name=b`.
    #[default]
    Form,
    /// `name=a,b`.
    FormComma,
    /// `name=a b`.
    SpaceDelimited,
    /// `name=a|b`.
    PipeDelimited,
    /// `name[field]=a`.
    DeepObject,
    /// The value as JSON text.
    Json,
    /// `.a.b`, in paths.
    Label,
    /// `;name=a`, in paths.
    Matrix,
}

/// What kind of body an operation takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyKind {
    /// None.
    None,
    /// JSON.
    Json {
        /// The media type, which can be a vendor's own.
        content_type: &'static str,
    },
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
    /// Bytes as they are.
    Bytes {
        /// The media type.
        content_type: &'static str,
    },
    /// Text as it is.
    Text {
        /// The media type.
        content_type: &'static str,
    },
}

/// What kind of answer an operation gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Answer {
    /// JSON.
    Json,
    /// Nothing.
    Empty,
    /// Bytes as they are.
    Bytes,
    /// Text as it is.
    Text,
}

/// One way to be allowed an operation.
#[derive(Clone, Copy, Debug)]
pub struct Security {
    /// The document's name of the scheme.
    pub scheme: &'static str,
    /// The scopes that the token needs.
    pub scopes: &'static [&'static str],
}
