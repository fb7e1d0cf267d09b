//! What is wrong with an input, said so that a person can mend it.

use std::fmt;

/// One problem: where it is, what it is, and which file to edit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The document, by its path below the folder that was read.
    pub document: String,
    /// JSON pointer into the document; empty for the document itself.
    pub pointer: String,
    /// A short stable name for this kind of problem, such as `dangling-ref`.
    pub code: &'static str,
    /// What is wrong, in one sentence.
    pub message: String,
    /// The way out: which file to edit, and how.
    pub help: String,
}

impl Diagnostic {
    /// A problem at `pointer` of `document`.
    pub fn new(
        code: &'static str,
        document: impl Into<String>,
        pointer: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            document: document.into(),
            pointer: pointer.into(),
            code,
            message: message.into(),
            help: help.into(),
        }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.document)?;
        if !self.pointer.is_empty() {
            write!(f, "#{}", self.pointer)?;
        }
        write!(
            f,
            ": [{}] {}\n    help: {}",
            self.code, self.message, self.help
        )
    }
}

/// All problems of one run. A pass that finds problems goes on and reports
/// them all; the run stops between passes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds one problem.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all problems of another pass.
    pub fn extend(&mut self, other: Diagnostics) {
        self.0.extend(other.0);
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many problems there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The problems in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// `Err(self)` where something is wrong.
    ///
    /// # Errors
    ///
    /// The problems themselves, where there are any.
    pub fn into_result(self) -> Result<(), Diagnostics> {
        if self.is_empty() { Ok(()) } else { Err(self) }
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(vec![diagnostic])
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for diagnostic in &self.0 {
            writeln!(f, "{diagnostic}")?;
        }
        let n = self.len();
        write!(f, "{n} problem{}", if n == 1 { "" } else { "s" })
    }
}

impl std::error::Error for Diagnostics {}
