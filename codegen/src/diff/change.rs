//! What a change is.

use super::rules::Rule;
use super::rust::RustChange;

/// How much a change hurts the people who call the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Nothing that worked stops working.
    Info,
    /// Something may stop working, for some.
    Warning,
    /// Something that worked stops working.
    Breaking,
}

impl Level {
    /// The levels, worst first.
    pub const ALL: [Self; 3] = [Self::Breaking, Self::Warning, Self::Info];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Breaking => "breaking",
        }
    }
}

/// Whether a change is seen by who sends, or by who reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// By who sends requests.
    Request,
    /// By who reads answers, or events.
    Response,
}

impl Direction {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
        }
    }
}

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// It is there now.
    Add,
    /// It is not there any more.
    Remove,
    /// It is another than it was.
    Change,
}

impl Action {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::Remove => "remove",
            Self::Change => "change",
        }
    }
}

/// The same thing on both sides; `None` on the side that does not have it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sides<T> {
    /// On the side that is compared with.
    pub old: Option<T>,
    /// On the side that is compared.
    pub new: Option<T>,
}

impl<T> Sides<T> {
    /// On both sides.
    pub fn both(old: T, new: T) -> Self {
        Self {
            old: Some(old),
            new: Some(new),
        }
    }

    /// On the older side alone.
    pub fn before(old: T) -> Self {
        Self {
            old: Some(old),
            new: None,
        }
    }

    /// On the newer side alone.
    pub fn after(new: T) -> Self {
        Self {
            old: None,
            new: Some(new),
        }
    }

    /// What `f` makes of both.
    pub fn map<U>(&self, f: impl Fn(&T) -> U) -> Sides<U> {
        Sides {
            old: self.old.as_ref().map(&f),
            new: self.new.as_ref().map(&f),
        }
    }
}

/// One change of the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The rule that tells what it is.
    pub rule: Rule,
    /// How much it hurts.
    pub level: Level,
    /// The family; the newer one where an operation has gone to another.
    pub family: String,
    /// The operation, where it is that of one alone.
    pub operation: Option<String>,
    /// The operations that it touches.
    pub operations: Vec<String>,
    /// What of it has changed: `query limit`, `Contact.dnd`.
    pub subject: String,
    /// The documents.
    pub document: Sides<String>,
    /// JSON pointers into them.
    pub pointer: Sides<String>,
    /// What it was and what it is, where a few words can say it.
    pub value: Sides<String>,
    /// Twelve digits that stay the same while the change is the same.
    pub fingerprint: String,
    /// What has changed, in one sentence that stands by itself.
    pub text: String,
    /// What it does to the crate.
    pub rust: Vec<RustChange>,
    /// Why it was accepted, where it was.
    pub accepted: Option<String>,
}

/// The version of the crate that a change asks for, by Cargo's rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bump {
    /// None at all.
    #[default]
    None,
    /// What people wrote goes on as it was.
    Patch,
    /// There is more than there was.
    Minor,
    /// What people wrote may not compile any more.
    Major,
}

impl Bump {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}
