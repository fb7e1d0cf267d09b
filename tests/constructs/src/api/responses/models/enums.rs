// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Answers.

use crate::runtime as rt;

/// The allowed values that `delete-kind` answers with.
///
/// Answers hold it.
///
/// Document: `responses.yaml#/paths/~1scalars/delete/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteKindResponse {
    /// `done`.
    Done,
    /// `queued`.
    Queued,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(DeleteKindResponse { Done = "done", Queued = "queued" });
