//! What became of an operation in another API version.

/// What another version has in an operation's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Successor {
    /// The module of that version, such as `v3`.
    pub set: String,
    /// What became of the operation there.
    pub fate: Fate,
}

/// What became of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It answers at another address.
    Moved {
        /// The operation there.
        to: Heir,
        /// What differs, where something does.
        how: Option<String>,
    },
    /// It is gone, and others are there for it.
    Instead {
        /// The operations to use.
        of: Vec<Heir>,
        /// What differs.
        how: String,
    },
    /// It is gone, and there is nothing.
    Nothing {
        /// Why.
        why: String,
    },
}

/// An operation that stands in the place of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heir {
    /// `METHOD /path`.
    pub key: String,
    /// How the crate calls it: `client.v3().contacts().search()`.
    pub call: String,
}
