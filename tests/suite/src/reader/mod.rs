//! A second, independent reading of OpenAPI documents.
//!
//! The generator reads `specs/`, and so does this; neither knows the other.
//! Where both say the same of a request, a fault would have to be made twice.
//! So nothing here may use `codegen`, and it stays small enough to be checked
//! against a document by eye.

mod account;
mod answer;
mod contradiction;
mod document;
mod draw;
mod expected;
mod fits;
mod object;
mod pass;
mod place;
mod position;
mod reach;
mod request;
mod shape;
mod values;

pub use account::LOCATION;
pub use answer::{Answer, AnswerBody, answers};
pub use contradiction::{Contradiction, contradictions};
pub use document::{Document, Fault};
pub use expected::{AccountInput, BodyKind, Expected, Input, operations};
pub use object::{ObjectSchema, objects};
pub use pass::Pass;
pub use place::Place;
pub use reach::Reach;
pub use request::{Body, Part, PartKind, Request, encode, request};
pub use values::{Drawn, FileValue, Values, draw};
