//! What a change can be about.

use crate::diff::change::Direction;

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

impl Subject {
    /// Who sees a change of it.
    pub(super) fn direction(self) -> Direction {
        match self {
            Self::Status
            | Self::ResponseBody
            | Self::ResponseProperty
            | Self::Paging
            | Self::Event => Direction::Response,
            _ => Direction::Request,
        }
    }

    /// How it is called in a rule's name.
    pub(super) fn word(self) -> &'static str {
        self.words().0
    }

    /// The part of the API.
    pub(super) fn area(self) -> &'static str {
        self.words().1
    }

    /// What it is, for a sentence.
    pub(super) fn phrase(self) -> &'static str {
        self.words().2
    }

    fn words(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Family => ("family", "families", "a family"),
            Self::Server => ("server", "servers", "a server"),
            Self::Scheme => (
                "security-scheme",
                "security",
                "a scheme that authorises calls",
            ),
            Self::Operation => ("operation", "operations", "an operation"),
            Self::Parameter => ("request-parameter", "parameters", "a parameter"),
            Self::RequestBody => ("request-body", "request-body", "a request's body"),
            Self::RequestProperty => (
                "request-property",
                "request-body",
                "a property that requests send",
            ),
            Self::Status => ("response-status", "statuses", "a status"),
            Self::ResponseBody => ("response-body", "response-body", "an answer's body"),
            Self::ResponseProperty => (
                "response-property",
                "response-body",
                "a property that answers hold",
            ),
            Self::Security => ("security", "security", "what authorises an operation"),
            Self::Paging => ("paging", "paging", "the paging of an operation"),
            Self::Schema => ("schema", "schemas", "a schema"),
            Self::Event => ("event", "events", "an event"),
            Self::Name => ("name", "names", "a public name"),
        }
    }
}
