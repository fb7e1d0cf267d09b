//! The rules: everything that a change can be.
//!
//! A rule is a subject and what happened to it. Its name, its direction, its level
//! and its mirror image follow from these two, so that no rule can lack one.

use std::fmt;

use super::change::{Action, Direction, Level};

/// What a change is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A family: a document.
    Family,
    /// A server of a document.
    Server,
    /// A scheme that authorises calls, as a document declares it.
    Scheme,
    /// An operation.
    Operation,
    /// A parameter in path, query or header.
    Parameter,
    /// The body of a request.
    RequestBody,
    /// A property of what a request sends.
    RequestProperty,
    /// A status of an answer.
    Status,
    /// The body of an answer.
    ResponseBody,
    /// A property of what an answer holds.
    ResponseProperty,
    /// What authorises a call.
    Security,
    /// How a long list is read.
    Paging,
    /// A schema.
    Schema,
    /// An event that the platform sends by itself.
    Event,
    /// A public name of the crate alone.
    Name,
}

/// What happened to the subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "`Rule::about` says what each is")]
pub enum What {
    Added,
    Removed,
    AddedRequired,
    RemovedRequired,
    Moved,
    Renamed,
    DocumentMoved,
    IdChanged,
    TagAdded,
    TagRemoved,
    Deprecated,
    Undeprecated,
    VersionChanged,
    EvidenceChanged,
    BecameRequired,
    BecameOptional,
    TypeChanged,
    TypeGeneralized,
    TypeNarrowed,
    SchemaReplaced,
    FormatChanged,
    StyleChanged,
    PlaceChanged,
    ContentTypeChanged,
    EnumValueAdded,
    EnumValueRemoved,
    LimitTightened,
    LimitLoosened,
    LimitChanged,
    DefaultAdded,
    DefaultRemoved,
    DefaultChanged,
    BecameNullable,
    BecameNotNullable,
    BecameReadOnly,
    BecameNotReadOnly,
    BecameWriteOnly,
    BecameNotWriteOnly,
    OneOfAdded,
    OneOfRemoved,
    DiscriminatorChanged,
    BecameAccount,
    BecameNoAccount,
    SuccessAdded,
    SuccessRemoved,
    ErrorAdded,
    ErrorRemoved,
    ErrorChanged,
    ScopeAdded,
    ScopeRemoved,
    AlternativeAdded,
    AlternativeRemoved,
    BecameSent,
    BecameUnsent,
    BecameReceived,
    BecameUnreceived,
    Changed,
}

/// A rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rule {
    /// What it is about.
    pub subject: Subject,
    /// What happened.
    pub what: What,
}

use Subject as S;
use What as W;

/// What can happen to the type of a value.
const OF_TYPES: [What; 9] = [
    W::TypeChanged,
    W::TypeGeneralized,
    W::TypeNarrowed,
    W::SchemaReplaced,
    W::EnumValueAdded,
    W::EnumValueRemoved,
    W::OneOfAdded,
    W::OneOfRemoved,
    W::DiscriminatorChanged,
];

/// What can happen to what a document says of a value beyond its type.
const OF_FACTS: [What; 4] = [
    W::FormatChanged,
    W::LimitTightened,
    W::LimitLoosened,
    W::LimitChanged,
];

/// What can happen to what has a name: a parameter or a property.
const OF_NAMED: [What; 11] = [
    W::Added,
    W::Removed,
    W::AddedRequired,
    W::RemovedRequired,
    W::BecameRequired,
    W::BecameOptional,
    W::DefaultAdded,
    W::DefaultRemoved,
    W::DefaultChanged,
    W::Deprecated,
    W::Undeprecated,
];

impl Rule {
    /// Every rule, in the order in which they are listed.
    pub fn all() -> Vec<Self> {
        let mut all = Vec::new();
        let mut add = |subject, whats: &[What]| {
            all.extend(whats.iter().map(|what| Self {
                subject,
                what: *what,
            }));
        };
        let existence = [W::Added, W::Removed];
        let account = [W::BecameAccount, W::BecameNoAccount];
        let null = [W::BecameNullable, W::BecameNotNullable];
        add(S::Family, &existence);
        add(S::Server, &existence);
        add(S::Scheme, &[W::Added, W::Removed, W::Changed]);
        add(S::Operation, &existence);
        add(
            S::Operation,
            &[
                W::Moved,
                W::DocumentMoved,
                W::IdChanged,
                W::TagAdded,
                W::TagRemoved,
                W::Deprecated,
                W::Undeprecated,
                W::VersionChanged,
                W::EvidenceChanged,
            ],
        );
        for subject in [S::Parameter, S::RequestProperty, S::ResponseProperty] {
            add(subject, &OF_NAMED);
            add(subject, &OF_TYPES);
            add(subject, &OF_FACTS);
        }
        add(
            S::Parameter,
            &[W::Renamed, W::PlaceChanged, W::StyleChanged],
        );
        add(S::Parameter, &account);
        add(S::RequestProperty, &null);
        add(S::RequestProperty, &account);
        add(
            S::RequestProperty,
            &[W::BecameReadOnly, W::BecameNotReadOnly],
        );
        add(S::ResponseProperty, &null);
        add(
            S::ResponseProperty,
            &[W::BecameWriteOnly, W::BecameNotWriteOnly],
        );
        add(
            S::RequestBody,
            &[
                W::Added,
                W::Removed,
                W::AddedRequired,
                W::RemovedRequired,
                W::BecameRequired,
                W::BecameOptional,
                W::ContentTypeChanged,
            ],
        );
        add(S::RequestBody, &OF_TYPES);
        add(S::RequestBody, &OF_FACTS);
        add(S::ResponseBody, &existence);
        add(S::ResponseBody, &OF_TYPES);
        add(
            S::Status,
            &[
                W::SuccessAdded,
                W::SuccessRemoved,
                W::ErrorAdded,
                W::ErrorRemoved,
                W::ErrorChanged,
            ],
        );
        add(
            S::Security,
            &[
                W::ScopeAdded,
                W::ScopeRemoved,
                W::AlternativeAdded,
                W::AlternativeRemoved,
                W::Added,
                W::Removed,
            ],
        );
        add(S::Paging, &[W::Added, W::Removed, W::Changed]);
        add(S::Schema, &existence);
        add(
            S::Schema,
            &[
                W::Renamed,
                W::BecameSent,
                W::BecameUnsent,
                W::BecameReceived,
                W::BecameUnreceived,
                W::EvidenceChanged,
            ],
        );
        add(S::Event, &[W::Added, W::Removed, W::Changed]);
        add(S::Name, &[W::Changed]);
        all
    }

    /// The rule's name, such as `request-parameter-became-required`.
    pub fn id(self) -> String {
        let subject = self.subject.word();
        match self.what {
            W::AddedRequired => format!("{}-added", required(subject)),
            W::RemovedRequired => format!("{}-removed", required(subject)),
            what => format!("{subject}-{}", what.word()),
        }
    }

    /// Who sees it.
    pub fn direction(self) -> Direction {
        match self.subject {
            S::Status | S::ResponseBody | S::ResponseProperty | S::Paging | S::Event => {
                Direction::Response
            }
            _ if matches!(self.what, W::BecameReceived | W::BecameUnreceived) => {
                Direction::Response
            }
            _ => Direction::Request,
        }
    }

    /// The part of the API.
    pub fn area(self) -> &'static str {
        match self.subject {
            S::Family => "families",
            S::Server => "servers",
            S::Scheme => "security",
            S::Operation => "operations",
            S::Parameter => "parameters",
            S::RequestBody | S::RequestProperty => "request-body",
            S::Status => "statuses",
            S::ResponseBody | S::ResponseProperty => "response-body",
            S::Security => "security",
            S::Paging => "paging",
            S::Schema => "schemas",
            S::Event => "events",
            S::Name => "names",
        }
    }

    /// The kind of fact.
    pub fn kind(self) -> &'static str {
        match self.what {
            W::Added | W::Removed | W::AddedRequired | W::RemovedRequired => "existence",
            W::Moved | W::DocumentMoved | W::PlaceChanged => "place",
            W::Renamed | W::IdChanged => "name",
            W::TagAdded | W::TagRemoved => "tags",
            W::Deprecated | W::Undeprecated => "deprecation",
            W::VersionChanged => "version",
            W::EvidenceChanged => "evidence",
            W::BecameRequired | W::BecameOptional => "requiredness",
            W::TypeChanged | W::TypeGeneralized | W::TypeNarrowed | W::SchemaReplaced => "type",
            W::FormatChanged => "format",
            W::StyleChanged => "style",
            W::ContentTypeChanged => "content-type",
            W::EnumValueAdded | W::EnumValueRemoved => "enum",
            W::LimitTightened | W::LimitLoosened | W::LimitChanged => "limits",
            W::DefaultAdded | W::DefaultRemoved | W::DefaultChanged => "default",
            W::BecameNullable | W::BecameNotNullable => "nullability",
            W::BecameReadOnly
            | W::BecameNotReadOnly
            | W::BecameWriteOnly
            | W::BecameNotWriteOnly
            | W::BecameSent
            | W::BecameUnsent
            | W::BecameReceived
            | W::BecameUnreceived => "direction",
            W::OneOfAdded | W::OneOfRemoved | W::DiscriminatorChanged => "one-of",
            W::BecameAccount | W::BecameNoAccount => "account",
            W::SuccessAdded
            | W::SuccessRemoved
            | W::ErrorAdded
            | W::ErrorRemoved
            | W::ErrorChanged => "status",
            W::ScopeAdded | W::ScopeRemoved => "scopes",
            W::AlternativeAdded | W::AlternativeRemoved => "alternatives",
            W::Changed => match self.subject {
                S::Name => "name",
                _ => "form",
            },
        }
    }

    /// What was done.
    pub fn action(self) -> Action {
        match self.what {
            W::Added
            | W::AddedRequired
            | W::TagAdded
            | W::EnumValueAdded
            | W::DefaultAdded
            | W::OneOfAdded
            | W::SuccessAdded
            | W::ErrorAdded
            | W::ScopeAdded
            | W::AlternativeAdded => Action::Add,
            W::Removed
            | W::RemovedRequired
            | W::TagRemoved
            | W::EnumValueRemoved
            | W::DefaultRemoved
            | W::OneOfRemoved
            | W::SuccessRemoved
            | W::ErrorRemoved
            | W::ScopeRemoved
            | W::AlternativeRemoved => Action::Remove,
            _ => Action::Change,
        }
    }

    /// The rule of the same change the other way round.
    pub fn mirror(self) -> Self {
        let what = match self.what {
            W::Added => W::Removed,
            W::Removed => W::Added,
            W::AddedRequired => W::RemovedRequired,
            W::RemovedRequired => W::AddedRequired,
            W::TagAdded => W::TagRemoved,
            W::TagRemoved => W::TagAdded,
            W::Deprecated => W::Undeprecated,
            W::Undeprecated => W::Deprecated,
            W::BecameRequired => W::BecameOptional,
            W::BecameOptional => W::BecameRequired,
            W::TypeGeneralized => W::TypeNarrowed,
            W::TypeNarrowed => W::TypeGeneralized,
            W::EnumValueAdded => W::EnumValueRemoved,
            W::EnumValueRemoved => W::EnumValueAdded,
            W::LimitTightened => W::LimitLoosened,
            W::LimitLoosened => W::LimitTightened,
            W::DefaultAdded => W::DefaultRemoved,
            W::DefaultRemoved => W::DefaultAdded,
            W::BecameNullable => W::BecameNotNullable,
            W::BecameNotNullable => W::BecameNullable,
            W::BecameReadOnly => W::BecameNotReadOnly,
            W::BecameNotReadOnly => W::BecameReadOnly,
            W::BecameWriteOnly => W::BecameNotWriteOnly,
            W::BecameNotWriteOnly => W::BecameWriteOnly,
            W::OneOfAdded => W::OneOfRemoved,
            W::OneOfRemoved => W::OneOfAdded,
            W::BecameAccount => W::BecameNoAccount,
            W::BecameNoAccount => W::BecameAccount,
            W::SuccessAdded => W::SuccessRemoved,
            W::SuccessRemoved => W::SuccessAdded,
            W::ErrorAdded => W::ErrorRemoved,
            W::ErrorRemoved => W::ErrorAdded,
            W::ScopeAdded => W::ScopeRemoved,
            W::ScopeRemoved => W::ScopeAdded,
            W::AlternativeAdded => W::AlternativeRemoved,
            W::AlternativeRemoved => W::AlternativeAdded,
            W::BecameSent => W::BecameUnsent,
            W::BecameUnsent => W::BecameSent,
            W::BecameReceived => W::BecameUnreceived,
            W::BecameUnreceived => W::BecameReceived,
            what @ (W::Moved
            | W::Renamed
            | W::DocumentMoved
            | W::IdChanged
            | W::VersionChanged
            | W::EvidenceChanged
            | W::TypeChanged
            | W::SchemaReplaced
            | W::FormatChanged
            | W::StyleChanged
            | W::PlaceChanged
            | W::ContentTypeChanged
            | W::LimitChanged
            | W::DefaultChanged
            | W::DiscriminatorChanged
            | W::ErrorChanged
            | W::Changed) => what,
        };
        Self { what, ..self }
    }

    /// How much it hurts, and why.
    pub fn level(self) -> Level {
        self.verdict().0
    }

    /// Why it has this level.
    pub fn reason(self) -> &'static str {
        self.verdict().1
    }

    fn verdict(self) -> (Level, &'static str) {
        use Level::{Breaking, Info, Warning};
        let sent = self.direction() == Direction::Request;
        match (self.subject, self.what) {
            (S::Family, W::Removed) => (Breaking, "all of its operations are gone"),
            (S::Server, W::Removed) => (
                Warning,
                "calls to that address may not be answered any more",
            ),
            (S::Operation, W::Removed) => (Breaking, "calls of it get 404"),
            (S::Operation, W::Moved) => (Breaking, "calls of the old place get 404"),
            (S::Operation, W::Deprecated) => (Warning, "it may go in a later set"),
            (S::Operation, W::VersionChanged) => (
                Warning,
                "the platform may treat calls with the other version in another way",
            ),
            (S::Operation, W::EvidenceChanged) => (
                Info,
                "the platform is the same; the crate has it behind another feature",
            ),
            (S::Security, W::Added | W::ScopeAdded | W::AlternativeRemoved) => {
                (Breaking, "a token that was enough is refused")
            }
            (S::Security, _) => (Info, "a token that was enough is enough"),
            (S::Status, W::SuccessRemoved) => (Warning, "who waits for this status waits in vain"),
            (S::Status, W::SuccessAdded) => {
                (Info, "a success is told by any status from 200 to 299")
            }
            (S::Status, _) => (
                Info,
                "any status of an error can come, whatever the document says",
            ),
            (S::Paging, W::Removed) => (Breaking, "the list is not read to its end any more"),
            (S::Paging, W::Changed) => (Warning, "saved positions may not be understood"),
            (S::Event, W::Removed) => (Breaking, "who waits for it waits in vain"),
            (S::Event, W::Changed) => (Warning, "what tells the event is another"),
            (S::Schema, _) => (Info, "what is sent and read tells the rest"),
            (S::Name, _) => (Info, "nothing of it is seen on the wire"),
            (S::Parameter, W::Removed | W::RemovedRequired) => (
                Warning,
                "the platform ignores parameters that it does not know",
            ),
            (S::RequestProperty, W::Removed | W::RemovedRequired) => (
                Breaking,
                "the platform answers 422 to properties that it does not know",
            ),
            (S::RequestBody, W::Removed | W::RemovedRequired) => (
                Breaking,
                "the platform answers 422 to properties that it does not know",
            ),
            (S::ResponseProperty, W::RemovedRequired) => {
                (Breaking, "readers rely on what is always there")
            }
            (S::ResponseProperty, W::Removed) => (Warning, "readers may use it where it comes"),
            (S::ResponseBody, W::Removed) => (Breaking, "readers find nothing"),
            (S::ResponseBody, W::Added) => (Info, "who read nothing reads nothing"),
            (_, W::AddedRequired | W::BecameRequired) if sent => {
                (Breaking, "requests that lack it are refused")
            }
            (_, W::BecameOptional) if !sent => (Warning, "readers may rely on it"),
            (_, W::TypeChanged) if sent => (Breaking, "what was sent is refused"),
            (_, W::TypeChanged) => (Breaking, "what comes is something else"),
            (_, W::TypeNarrowed) if sent => (Breaking, "some of what was sent is refused"),
            (_, W::TypeGeneralized) if !sent => (Breaking, "more comes than readers know of"),
            (_, W::SchemaReplaced) => (Info, "the changes of its parts are listed by themselves"),
            (_, W::FormatChanged) => (Warning, "the text is of another form"),
            (_, W::StyleChanged) => (Breaking, "it is written in another way"),
            (_, W::PlaceChanged) => (Breaking, "it is not looked for where it was sent"),
            (_, W::ContentTypeChanged) => (Breaking, "bodies of the old type are refused"),
            (_, W::EnumValueRemoved) if sent => (Breaking, "requests with the value are refused"),
            (_, W::EnumValueAdded) if !sent => {
                (Warning, "readers meet a value that they do not know")
            }
            (_, W::LimitTightened) if sent => (Breaking, "some of what was sent is refused"),
            (_, W::LimitLoosened) if !sent => (Warning, "more comes than readers made room for"),
            (_, W::LimitChanged) if sent => (Warning, "some of what was sent may be refused"),
            (_, W::DefaultChanged | W::DefaultRemoved) if sent => {
                (Warning, "requests that leave it out mean something else")
            }
            (_, W::BecameNotNullable) if sent => (Breaking, "requests with null are refused"),
            (_, W::BecameNullable) if !sent => (Warning, "readers meet null"),
            (_, W::BecameReadOnly) if sent => (Breaking, "requests that have it are refused"),
            (_, W::OneOfRemoved) if sent => (Breaking, "requests of that form are refused"),
            (_, W::OneOfAdded) if !sent => (Warning, "readers meet a form that they do not know"),
            (_, W::DiscriminatorChanged) => (Breaking, "what tells the forms apart is another"),
            (_, W::Deprecated) => (Warning, "it may go in a later set"),
            (_, W::BecameAccount | W::BecameNoAccount) => (
                Info,
                "the same is sent; the crate's client fills it, or does not",
            ),
            _ => (Info, "what worked goes on working"),
        }
    }

    /// What the rule finds, in words.
    pub fn about(self) -> String {
        let subject = self.subject.phrase();
        let happened = match self.what {
            W::Added if self.subject == S::Schema => "is used by an operation now",
            W::Removed if self.subject == S::Schema => "is used by no operation any more",
            W::Added => "was added",
            W::Removed => "was removed",
            W::AddedRequired => "that is required was added",
            W::RemovedRequired => "that is required was removed",
            W::Moved => "answers at another path or method",
            W::Renamed => "has another name and is otherwise the same",
            W::DocumentMoved => "stands in another document",
            W::IdChanged => "has another operation id",
            W::TagAdded => "got a tag",
            W::TagRemoved => "lost a tag",
            W::Deprecated => "is called deprecated",
            W::Undeprecated => "is not called deprecated any more",
            W::VersionChanged => "wants another `Version` header",
            W::EvidenceChanged => "is known from elsewhere (published, documented, observed)",
            W::BecameRequired => "became required",
            W::BecameOptional => "became optional",
            W::TypeChanged => "is of a type that has nothing in common with the old one",
            W::TypeGeneralized => "is of a type that holds all of the old one and more",
            W::TypeNarrowed => "is of a type that holds a part of the old one",
            W::SchemaReplaced => "refers to another schema",
            W::FormatChanged => "has another `format`",
            W::StyleChanged => "is written in another style",
            W::PlaceChanged => "goes elsewhere: path, query, header or body",
            W::ContentTypeChanged => "has another content type",
            W::EnumValueAdded => "may have a value more",
            W::EnumValueRemoved => "may not have a value any more",
            W::LimitTightened => "has a limit that allows less",
            W::LimitLoosened => "has a limit that allows more",
            W::LimitChanged => "has a limit that allows something else (a pattern, a multiple)",
            W::DefaultAdded => "got a default",
            W::DefaultRemoved => "lost its default",
            W::DefaultChanged => "has another default",
            W::BecameNullable => "may be null",
            W::BecameNotNullable => "may not be null any more",
            W::BecameReadOnly => "is in answers only",
            W::BecameNotReadOnly => "is not in answers only any more",
            W::BecameWriteOnly => "is in requests only",
            W::BecameNotWriteOnly => "is not in requests only any more",
            W::OneOfAdded => "may have one form more",
            W::OneOfRemoved => "may not have one of its forms any more",
            W::DiscriminatorChanged => "has another property that tells its forms apart",
            W::BecameAccount => "is the account's id now, which the client fills",
            W::BecameNoAccount => "is not the account's id any more",
            W::SuccessAdded => "of a success was added",
            W::SuccessRemoved => "of a success was removed",
            W::ErrorAdded => "of an error was added",
            W::ErrorRemoved => "of an error was removed",
            W::ErrorChanged => "of an error has another body",
            W::ScopeAdded => "asks for a scope more",
            W::ScopeRemoved => "asks for a scope less",
            W::AlternativeAdded => "has one way more",
            W::AlternativeRemoved => "has one way less",
            W::BecameSent => "is sent by requests now",
            W::BecameUnsent => "is not sent by requests any more",
            W::BecameReceived => "is held by answers now",
            W::BecameUnreceived => "is not held by answers any more",
            W::Changed => match self.subject {
                S::Paging => "goes by another style",
                S::Scheme => "is of another kind",
                S::Event => "is told by another value of `type`, or has another payload",
                _ => "is another, though nothing has changed on the wire",
            },
        };
        format!("{subject} {happened}")
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.id())
    }
}

/// `request-parameter` → `request-required-parameter`.
fn required(subject: &str) -> String {
    match subject.split_once('-') {
        Some((direction, rest)) => format!("{direction}-required-{rest}"),
        None => format!("required-{subject}"),
    }
}

impl Subject {
    fn word(self) -> &'static str {
        match self {
            S::Family => "family",
            S::Server => "server",
            S::Scheme => "security-scheme",
            S::Operation => "operation",
            S::Parameter => "request-parameter",
            S::RequestBody => "request-body",
            S::RequestProperty => "request-property",
            S::Status => "response-status",
            S::ResponseBody => "response-body",
            S::ResponseProperty => "response-property",
            S::Security => "security",
            S::Paging => "paging",
            S::Schema => "schema",
            S::Event => "event",
            S::Name => "name",
        }
    }

    fn phrase(self) -> &'static str {
        match self {
            S::Family => "a family",
            S::Server => "a server",
            S::Scheme => "a scheme that authorises calls",
            S::Operation => "an operation",
            S::Parameter => "a parameter",
            S::RequestBody => "a request's body",
            S::RequestProperty => "a property that requests send",
            S::Status => "a status",
            S::ResponseBody => "an answer's body",
            S::ResponseProperty => "a property that answers hold",
            S::Security => "what authorises an operation",
            S::Paging => "the paging of an operation",
            S::Schema => "a schema",
            S::Event => "an event",
            S::Name => "a public name",
        }
    }
}

impl What {
    fn word(self) -> &'static str {
        match self {
            W::Added | W::AddedRequired => "added",
            W::Removed | W::RemovedRequired => "removed",
            W::Moved => "moved",
            W::Renamed => "renamed",
            W::DocumentMoved => "document-moved",
            W::IdChanged => "id-changed",
            W::TagAdded => "tag-added",
            W::TagRemoved => "tag-removed",
            W::Deprecated => "deprecated",
            W::Undeprecated => "undeprecated",
            W::VersionChanged => "version-changed",
            W::EvidenceChanged => "evidence-changed",
            W::BecameRequired => "became-required",
            W::BecameOptional => "became-optional",
            W::TypeChanged => "type-changed",
            W::TypeGeneralized => "type-generalized",
            W::TypeNarrowed => "type-narrowed",
            W::SchemaReplaced => "schema-replaced",
            W::FormatChanged => "format-changed",
            W::StyleChanged => "style-changed",
            W::PlaceChanged => "place-changed",
            W::ContentTypeChanged => "content-type-changed",
            W::EnumValueAdded => "enum-value-added",
            W::EnumValueRemoved => "enum-value-removed",
            W::LimitTightened => "limit-tightened",
            W::LimitLoosened => "limit-loosened",
            W::LimitChanged => "limit-changed",
            W::DefaultAdded => "default-added",
            W::DefaultRemoved => "default-removed",
            W::DefaultChanged => "default-changed",
            W::BecameNullable => "became-nullable",
            W::BecameNotNullable => "became-not-nullable",
            W::BecameReadOnly => "became-read-only",
            W::BecameNotReadOnly => "became-not-read-only",
            W::BecameWriteOnly => "became-write-only",
            W::BecameNotWriteOnly => "became-not-write-only",
            W::OneOfAdded => "one-of-added",
            W::OneOfRemoved => "one-of-removed",
            W::DiscriminatorChanged => "discriminator-changed",
            W::BecameAccount => "became-account",
            W::BecameNoAccount => "became-no-account",
            W::SuccessAdded => "success-added",
            W::SuccessRemoved => "success-removed",
            W::ErrorAdded => "error-added",
            W::ErrorRemoved => "error-removed",
            W::ErrorChanged => "error-changed",
            W::ScopeAdded => "scope-added",
            W::ScopeRemoved => "scope-removed",
            W::AlternativeAdded => "alternative-added",
            W::AlternativeRemoved => "alternative-removed",
            W::BecameSent => "became-sent",
            W::BecameUnsent => "became-unsent",
            W::BecameReceived => "became-received",
            W::BecameUnreceived => "became-unreceived",
            W::Changed => "changed",
        }
    }
}
