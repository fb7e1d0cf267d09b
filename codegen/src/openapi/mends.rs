//! The list of what is mended, and why each is safe to mend.
//!
//! Documents are written by people and by other generators; many are not what
//! OpenAPI 3.0 says, and yet plain in what they mean. What is plain is mended on
//! the raw tree and recorded, so that nothing changes in silence. What is not
//! plain is refused (see the diagnostics of [`super::read`]).

/// One change that was made to a document while it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mend {
    /// What kind of slip it was.
    pub code: MendKind,
    /// Where it was, as a JSON pointer into the document as it was written.
    pub pointer: String,
    /// What was found there and what was made of it.
    pub what: String,
}

macro_rules! mend_kinds {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal,)+) => {
        /// The kinds of mends.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum MendKind {
            $($(#[doc = $doc])+ $name,)+
        }

        impl MendKind {
            /// Every kind, in the order of the list.
            pub const ALL: &'static [MendKind] = &[$(MendKind::$name),+];

            /// The kind's stable name.
            pub const fn code(self) -> &'static str {
                match self { $(MendKind::$name => $code,)+ }
            }

            /// Why the slip is mended as it is.
            pub const fn why(self) -> &'static str {
                match self { $(MendKind::$name => concat!($($doc),+),)+ }
            }
        }
    };
}

mend_kinds! {
    /// A key that this kind of object does not have is left out: it says nothing that OpenAPI 3.0 gives a meaning.
    UnknownKey = "unknown-key",
    /// `null` stands where an object, a list or a value belongs; the key is left out, as if it had not been written.
    NullValue = "null-value",
    /// A flag, a number or a text is written in another type's clothes (`"true"`, `"3"`, `1.0`); it is read as what it plainly is.
    ValueType = "value-type",
    /// A part that only documents (a description, a link, an example) is malformed; it is left out.
    BadProse = "bad-prose",

    /// `info` or a part of it is missing; the family's name and version 0 stand in, and nothing is generated from them.
    InfoMissing = "info-missing",
    /// There are no `paths`; there are no operations then.
    PathsMissing = "paths-missing",
    /// A path does not begin with a slash; it gets one, because it is joined to the server's address.
    PathWithoutSlash = "path-without-slash",
    /// A method is written in capitals.
    MethodCase = "method-case",
    /// Callbacks are calls that the API makes; a client has no use for them.
    Callbacks = "callbacks-left-out",
    /// Links relate operations to each other; nothing is generated from them.
    Links = "links-left-out",
    /// A server's description is malformed; the address is all that is used.
    BadServer = "bad-server",
    /// A tag is a bare text.
    TagText = "tag-text",
    /// `security` is one requirement and not a list.
    SecurityNotList = "security-not-list",
    /// A security scheme has keys of another type of scheme (`in` and `name` of an `http` scheme); they mean nothing there.
    SecuritySchemeKeys = "security-scheme-extra-keys",
    /// A security scheme is written as Swagger 2 did, or lacks what it can be given (`scopes`).
    SecuritySchemeForm = "security-scheme-form",

    /// The path's template has a parameter that the operation does not declare; it is a required text.
    PathParameterMissing = "path-parameter-missing",
    /// A path parameter is declared that the template has no place for; it is left out.
    PathParameterUnused = "path-parameter-unused",
    /// A path parameter is not marked as required; without it there is no path.
    PathParameterOptional = "path-parameter-optional",
    /// The same parameter is declared twice; the first one counts.
    ParameterTwice = "parameter-twice",
    /// A parameter has neither `schema` nor `content`; it is a text.
    ParameterWithoutSchema = "parameter-without-schema",
    /// A parameter or header has keywords beside its schema that belong into it; they are moved there.
    ParameterKeywords = "parameter-keywords",
    /// A parameter has `schema` and `content`; the schema counts.
    ParameterSchemaAndContent = "parameter-schema-and-content",
    /// A parameter's style is none that its place knows; the place's own style counts.
    ParameterStyle = "parameter-style",
    /// A header has no schema; it is a text.
    HeaderWithoutSchema = "header-without-schema",
    /// A request body has no `content`.
    ContentMissing = "content-missing",
    /// An operation has no `responses`.
    ResponsesMissing = "responses-missing",
    /// A response has no `description`; the status code's reason stands in.
    ResponseDescription = "response-description",

    /// `$ref` has keys beside it; OpenAPI 3.0 says that they are ignored.
    RefSiblings = "ref-siblings",
    /// A `$ref` is a bare schema name.
    RefBareName = "ref-bare-name",
    /// A `$ref` leads into the middle of something; its target becomes a schema with a name.
    RefDeep = "ref-deep",
    /// A `$ref` to a parameter, body, response, header or path is replaced by what it names.
    RefInlined = "ref-inlined",

    /// A schema is a bare `true` or `{}`-like value; it takes any value.
    SchemaNotObject = "schema-not-object",
    /// `type` is no type of OpenAPI (`any`, `file`, `int`); it becomes the type that is meant, or any value.
    UnknownType = "unknown-type",
    /// `type` is a list, as in OpenAPI 3.1; one type and `null` is a nullable type, several are any value.
    TypeList = "type-list",
    /// A schema has `properties`, `items` or an `enum`, and no `type`; there is only one that fits.
    TypeImplied = "type-implied",
    /// `nullable` without `type` does nothing since OpenAPI 3.0.3; what is meant is plain, so it stays.
    NullableWithoutType = "nullable-without-type",
    /// An array does not say of what; its items are any values.
    ArrayWithoutItems = "array-without-items",
    /// `items` is a list of schemas; the items are any values.
    ItemsList = "items-list",
    /// A keyword limits another type than the schema has (`minimum` of a text); it limits nothing.
    KeywordOfOtherType = "keyword-of-other-type",
    /// A limit is negative or not whole where it counts something; it limits nothing.
    BadLimit = "bad-limit",
    /// `exclusiveMinimum` or `exclusiveMaximum` is a number, as in OpenAPI 3.1.
    ExclusiveNumber = "exclusive-number",
    /// `const` is an enum of one value.
    Const = "const",
    /// A default is of another type than its schema; it converts, or it is left out.
    DefaultType = "default-type",
    /// An enum has a value twice.
    EnumDuplicate = "enum-duplicate",
    /// An enum has its values in a list in the list.
    EnumNestedList = "enum-nested-list",
    /// An enum is one value and not a list.
    EnumNotList = "enum-not-list",
    /// An enum has no values; it is none.
    EnumEmpty = "enum-empty",
    /// An enum's values are of another type than its schema; the values convert, or the schema's type becomes theirs.
    EnumType = "enum-type",
    /// An enum holds `null` and the schema is not nullable; it is now.
    EnumNull = "enum-null",
    /// An array's `enum` belongs to its items.
    EnumOfArray = "enum-of-array",
    /// `required` names a property that the object does not have; there is nothing to require.
    RequiredAbsent = "required-absent",
    /// `required` is a flag, as of a parameter; a schema says it in its object's list.
    RequiredNotList = "required-not-list",
    /// `required` has a name twice.
    RequiredTwice = "required-twice",
    /// `discriminator` is a bare property name, as in Swagger 2.
    DiscriminatorText = "discriminator-text",
    /// A list of `allOf`, `oneOf` or `anyOf` is empty; it says nothing.
    EmptyComposition = "empty-composition",
}

impl std::fmt::Display for MendKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}
