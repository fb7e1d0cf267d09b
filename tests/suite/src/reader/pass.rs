//! Which inputs are set, and to what.

/// Which inputs are set, and to what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pass {
    /// Every input, with the document's examples.
    All,
    /// Only what the document requires, at every depth.
    Required,
    /// Every input, each with a value that no other has and that needs care:
    /// spaces, slashes, umlauts, quotes, fractions, `false`, the last of an enum.
    Awkward,
    /// Every input, and `null` wherever the document allows it.
    Nulls,
}

impl Pass {
    /// All passes.
    pub const EVERY: [Self; 4] = [Self::All, Self::Required, Self::Awkward, Self::Nulls];
}
