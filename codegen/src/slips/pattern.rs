//! Names, and patterns of them.

/// A name on the wire; `*` at its beginning or end stands for any text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pattern {
    text: String,
    open_start: bool,
    open_end: bool,
}

impl Pattern {
    pub(super) fn new(name: impl AsRef<str>) -> Self {
        let name = name.as_ref();
        let rest = name.strip_prefix('*').unwrap_or(name);
        let text = rest.strip_suffix('*').unwrap_or(rest);
        Self {
            text: text.to_owned(),
            open_start: rest.len() < name.len(),
            open_end: text.len() < rest.len(),
        }
    }

    /// Whether a name is meant.
    pub(super) fn fits(&self, name: &str) -> bool {
        match (self.open_start, self.open_end) {
            (false, false) => name == self.text,
            (false, true) => name.starts_with(&self.text),
            (true, false) => name.ends_with(&self.text),
            (true, true) => name.contains(&self.text),
        }
    }
}
