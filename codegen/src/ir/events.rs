//! What the platform sends by itself.

use super::{Family, TypeIndex};

/// The events of a platform.
#[derive(Clone, Debug)]
pub struct Events {
    /// Their payloads: a family without operations.
    pub payloads: Family,
    /// The events in the document's order.
    pub events: Vec<Event>,
}

/// An event.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its name in the document.
    pub name: String,
    /// Its name in Rust.
    pub variant: String,
    /// The values of the payload's `type` that mean it.
    pub types: Vec<String>,
    /// The type of its payload.
    pub payload: TypeIndex,
}
