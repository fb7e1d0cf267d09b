//! Examples that are not what their own schema says.

use std::fmt;

use super::document::Document;
use super::fits::misfit;
use super::position::positions;

/// An example that is not what its own schema says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Contradiction {
    /// The document.
    pub file: String,
    /// Where the schema stands.
    pub pointer: String,
    /// What is wrong, such as `string for number`.
    pub says: String,
}

impl fmt::Display for Contradiction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}: {}", self.file, self.pointer, self.says)
    }
}

/// The contradictions of a document, in its order.
pub fn contradictions(document: &Document) -> Vec<Contradiction> {
    positions(document)
        .into_iter()
        .filter_map(|(pointer, schema)| {
            let says = misfit(document, schema, schema.get("example")?)?;
            Some(Contradiction {
                file: document.file.clone(),
                pointer,
                says,
            })
        })
        .collect()
}
