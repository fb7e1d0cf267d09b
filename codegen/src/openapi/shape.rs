//! What an OpenAPI 3.0 document is made of: per kind of object the keys it may
//! have, in the order in which canonical documents write them, and what lies
//! below each. Import, mending and the resolving of references all walk by it.

/// A kind of object in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The document itself.
    Document,
    /// `info`.
    Info,
    /// One server.
    Server,
    /// One variable of a server's address.
    ServerVariable,
    /// One declared tag.
    Tag,
    /// One path.
    PathItem,
    /// One operation.
    Operation,
    /// One parameter.
    Parameter,
    /// A request body.
    RequestBody,
    /// One media type of a body.
    MediaType,
    /// How one field of a form is encoded.
    Encoding,
    /// One response.
    Response,
    /// One response header.
    Header,
    /// A schema.
    Schema,
    /// A union's discriminator.
    Discriminator,
    /// `components`.
    Components,
    /// One security scheme.
    SecurityScheme,
    /// The flows of an OAuth 2 scheme.
    Flows,
    /// One flow of an OAuth 2 scheme.
    Flow,
}

/// What lies below a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Child {
    /// A value without objects that OpenAPI knows.
    Leaf,
    /// One object.
    One(Kind),
    /// A list of objects.
    List(Kind),
    /// A map from names to objects.
    Map(Kind),
}

use Child::{Leaf, List, Map, One};

/// The methods of a path item, in the order in which documents list them.
pub const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The keys of a kind, in canonical order.
pub const fn fields(kind: Kind) -> &'static [(&'static str, Child)] {
    match kind {
        Kind::Document => &[
            ("openapi", Leaf),
            ("info", One(Kind::Info)),
            ("externalDocs", Leaf),
            ("servers", List(Kind::Server)),
            ("security", Leaf),
            ("tags", List(Kind::Tag)),
            ("paths", Map(Kind::PathItem)),
            ("components", One(Kind::Components)),
        ],
        Kind::Info => &[
            ("title", Leaf),
            ("description", Leaf),
            ("termsOfService", Leaf),
            ("contact", Leaf),
            ("license", Leaf),
            ("version", Leaf),
        ],
        Kind::Server => &[
            ("url", Leaf),
            ("description", Leaf),
            ("variables", Map(Kind::ServerVariable)),
        ],
        Kind::ServerVariable => &[("enum", Leaf), ("default", Leaf), ("description", Leaf)],
        Kind::Tag => &[
            ("name", Leaf),
            ("description", Leaf),
            ("externalDocs", Leaf),
        ],
        Kind::PathItem => &[
            ("$ref", Leaf),
            ("summary", Leaf),
            ("description", Leaf),
            ("servers", List(Kind::Server)),
            ("parameters", List(Kind::Parameter)),
            ("get", One(Kind::Operation)),
            ("put", One(Kind::Operation)),
            ("post", One(Kind::Operation)),
            ("delete", One(Kind::Operation)),
            ("options", One(Kind::Operation)),
            ("head", One(Kind::Operation)),
            ("patch", One(Kind::Operation)),
            ("trace", One(Kind::Operation)),
        ],
        Kind::Operation => &[
            ("operationId", Leaf),
            ("summary", Leaf),
            ("description", Leaf),
            ("externalDocs", Leaf),
            ("deprecated", Leaf),
            ("tags", Leaf),
            ("security", Leaf),
            ("servers", List(Kind::Server)),
            ("parameters", List(Kind::Parameter)),
            ("requestBody", One(Kind::RequestBody)),
            ("responses", Map(Kind::Response)),
            ("callbacks", Leaf),
        ],
        Kind::Parameter => &[
            ("$ref", Leaf),
            ("name", Leaf),
            ("in", Leaf),
            ("description", Leaf),
            ("required", Leaf),
            ("deprecated", Leaf),
            ("style", Leaf),
            ("explode", Leaf),
            ("allowReserved", Leaf),
            ("allowEmptyValue", Leaf),
            ("schema", One(Kind::Schema)),
            ("content", Map(Kind::MediaType)),
            ("example", Leaf),
            ("examples", Leaf),
        ],
        Kind::RequestBody => &[
            ("$ref", Leaf),
            ("description", Leaf),
            ("required", Leaf),
            ("content", Map(Kind::MediaType)),
        ],
        Kind::MediaType => &[
            ("schema", One(Kind::Schema)),
            ("example", Leaf),
            ("examples", Leaf),
            ("encoding", Map(Kind::Encoding)),
        ],
        Kind::Encoding => &[
            ("contentType", Leaf),
            ("headers", Map(Kind::Header)),
            ("style", Leaf),
            ("explode", Leaf),
            ("allowReserved", Leaf),
        ],
        Kind::Response => &[
            ("$ref", Leaf),
            ("description", Leaf),
            ("headers", Map(Kind::Header)),
            ("content", Map(Kind::MediaType)),
            ("links", Leaf),
        ],
        Kind::Header => &[
            ("$ref", Leaf),
            ("description", Leaf),
            ("required", Leaf),
            ("deprecated", Leaf),
            ("style", Leaf),
            ("explode", Leaf),
            ("schema", One(Kind::Schema)),
            ("content", Map(Kind::MediaType)),
            ("example", Leaf),
            ("examples", Leaf),
        ],
        Kind::Schema => &[
            ("$ref", Leaf),
            ("title", Leaf),
            ("description", Leaf),
            ("type", Leaf),
            ("format", Leaf),
            ("nullable", Leaf),
            ("readOnly", Leaf),
            ("writeOnly", Leaf),
            ("deprecated", Leaf),
            ("enum", Leaf),
            ("default", Leaf),
            ("pattern", Leaf),
            ("minLength", Leaf),
            ("maxLength", Leaf),
            ("multipleOf", Leaf),
            ("minimum", Leaf),
            ("exclusiveMinimum", Leaf),
            ("maximum", Leaf),
            ("exclusiveMaximum", Leaf),
            ("minItems", Leaf),
            ("maxItems", Leaf),
            ("uniqueItems", Leaf),
            ("items", One(Kind::Schema)),
            ("minProperties", Leaf),
            ("maxProperties", Leaf),
            ("required", Leaf),
            ("properties", Map(Kind::Schema)),
            ("additionalProperties", One(Kind::Schema)),
            ("discriminator", One(Kind::Discriminator)),
            ("allOf", List(Kind::Schema)),
            ("oneOf", List(Kind::Schema)),
            ("anyOf", List(Kind::Schema)),
            ("not", One(Kind::Schema)),
            ("xml", Leaf),
            ("externalDocs", Leaf),
            ("example", Leaf),
        ],
        Kind::Discriminator => &[("propertyName", Leaf), ("mapping", Leaf)],
        Kind::Components => &[
            ("securitySchemes", Map(Kind::SecurityScheme)),
            ("parameters", Map(Kind::Parameter)),
            ("headers", Map(Kind::Header)),
            ("requestBodies", Map(Kind::RequestBody)),
            ("responses", Map(Kind::Response)),
            ("schemas", Map(Kind::Schema)),
            ("examples", Leaf),
            ("links", Leaf),
            ("callbacks", Leaf),
        ],
        Kind::SecurityScheme => &[
            ("$ref", Leaf),
            ("type", Leaf),
            ("description", Leaf),
            ("name", Leaf),
            ("in", Leaf),
            ("scheme", Leaf),
            ("bearerFormat", Leaf),
            ("flows", One(Kind::Flows)),
            ("openIdConnectUrl", Leaf),
        ],
        Kind::Flows => &[
            ("implicit", One(Kind::Flow)),
            ("password", One(Kind::Flow)),
            ("clientCredentials", One(Kind::Flow)),
            ("authorizationCode", One(Kind::Flow)),
        ],
        Kind::Flow => &[
            ("authorizationUrl", Leaf),
            ("tokenUrl", Leaf),
            ("refreshUrl", Leaf),
            ("scopes", Leaf),
        ],
    }
}

/// Whether a kind has a key; extensions (`x-…`) are every kind's.
pub fn has_field(kind: Kind, key: &str) -> bool {
    key.starts_with("x-") || fields(kind).iter().any(|(name, _)| *name == key)
}

/// What a kind of object is called in a message.
pub const fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Document => "a document",
        Kind::Info => "`info`",
        Kind::Server => "a server",
        Kind::ServerVariable => "a server's variable",
        Kind::Tag => "a tag",
        Kind::PathItem => "a path",
        Kind::Operation => "an operation",
        Kind::Parameter => "a parameter",
        Kind::RequestBody => "a request body",
        Kind::MediaType => "a media type",
        Kind::Encoding => "an encoding",
        Kind::Response => "a response",
        Kind::Header => "a header",
        Kind::Schema => "a schema",
        Kind::Discriminator => "a discriminator",
        Kind::Components => "`components`",
        Kind::SecurityScheme => "a security scheme",
        Kind::Flows => "`flows`",
        Kind::Flow => "a flow",
    }
}
