//! The rules: everything that a change can be.
//!
//! A rule is a subject and what happened to it. Its name, its direction, its level
//! and its mirror image follow from these two, so that no rule can lack one.

mod levels;
mod subject;
mod what;

use std::fmt;

use super::change::{Action, Direction};

pub use subject::Subject;
pub use what::What;

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
        match self.what {
            W::BecameReceived | W::BecameUnreceived => Direction::Response,
            _ => self.subject.direction(),
        }
    }

    /// The part of the API.
    pub fn area(self) -> &'static str {
        self.subject.area()
    }

    /// The kind of fact.
    pub fn kind(self) -> &'static str {
        match (self.subject, self.what) {
            (S::Name, W::Changed) => "name",
            (_, what) => what.kind(),
        }
    }

    /// What was done.
    pub fn action(self) -> Action {
        self.what.action()
    }

    /// The rule of the same change the other way round.
    pub fn mirror(self) -> Self {
        Self {
            what: self.what.opposite(),
            ..self
        }
    }

    /// What the rule finds, in words.
    pub fn about(self) -> String {
        let happened = match (self.subject, self.what) {
            (S::Schema, W::Added) => "is used by an operation now",
            (S::Schema, W::Removed) => "is used by no operation any more",
            (S::Paging, W::Changed) => "goes by another style",
            (S::Scheme, W::Changed) => "is of another kind",
            (S::Event, W::Changed) => "is told by another value of `type`, or has another payload",
            (_, W::Changed) => "is another, though nothing has changed on the wire",
            (_, what) => what.happened(),
        };
        format!("{} {happened}", self.subject.phrase())
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
