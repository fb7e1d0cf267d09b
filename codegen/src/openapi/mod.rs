//! From a raw document to the typed reading of it, by way of mending.
//!
//! What comes out holds references to schemas only, all of the form
//! `#/components/schemas/Name`, each to a schema that is there; every template
//! parameter is declared; no list of anything is of the wrong kind.

pub(crate) mod components;
mod locate;
mod mend;
mod mends;
pub(crate) mod paths;
pub mod refs;
pub mod shape;
pub mod status;
pub mod walk;

#[cfg(test)]
mod tests;

use openapiv3::OpenAPI;
use serde::Deserialize;
use serde_json::Value;

pub use mends::{Mend, MendKind};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::parallel;
use crate::source::{ApiVersion, Family, RawDocument};

/// How deep a document may nest. The deepest public documents have about forty levels.
pub const MAX_DEPTH: usize = 100;

/// A document as the passes read it.
#[derive(Clone, Debug)]
pub struct Document {
    /// The family that the document describes.
    pub family: Family,
    /// The API version that the document belongs to.
    pub version: ApiVersion,
    /// The document's path below the folder that was read, for diagnostics.
    pub file: String,
    /// The file to edit where the document is wrong, for diagnostics.
    pub edit: String,
    /// JSON pointers to the operations and schemas that overlays have added.
    pub added: Vec<String>,
    /// The mended raw tree; pointers of diagnostics lead into it.
    pub raw: Value,
    /// The typed reading of the tree.
    pub api: OpenAPI,
    /// Everything that was mended.
    pub mends: Vec<Mend>,
}

/// Reads many documents, on all cores.
///
/// # Errors
///
/// What [`read`] refuses, of all documents.
pub fn read_all(documents: Vec<RawDocument>) -> Result<Vec<Document>, Diagnostics> {
    let slots: Vec<std::sync::Mutex<Option<RawDocument>>> = documents
        .into_iter()
        .map(|document| std::sync::Mutex::new(Some(document)))
        .collect();
    let results = parallel::map(&slots, |slot| {
        let raw = slot.lock().ok().and_then(|mut slot| slot.take());
        raw.map(read_here)
    });
    let mut problems = Diagnostics::default();
    let mut read = Vec::with_capacity(results.len());
    for result in results.into_iter().flatten() {
        match result {
            Ok(document) => read.push(document),
            Err(found) => problems.extend(found),
        }
    }
    problems.into_result().map(|()| read)
}

/// Reads one document.
///
/// # Errors
///
/// Everything in the document that cannot be represented, each with its place.
pub fn read(raw: RawDocument) -> Result<Document, Diagnostics> {
    // Through `read_all` for its threads, whose stacks are made for deep documents.
    let mut read = read_all(vec![raw])?;
    read.pop().ok_or_else(|| {
        Diagnostic::new("internal", "", "", "a document was lost", "report this").into()
    })
}

fn read_here(raw: RawDocument) -> Result<Document, Diagnostics> {
    let RawDocument {
        family,
        version,
        file,
        edit,
        added,
        mut root,
    } = raw;
    is_openapi_3_0(&root, &file, &edit)?;
    if let Some(pointer) = walk::too_deep(&root, MAX_DEPTH) {
        let message = format!("the document nests deeper than {MAX_DEPTH} levels");
        let help = format!("edit {edit}: give the inner parts names in `components`");
        return Err(Diagnostic::new("too-deep", file, pointer, message, help).into());
    }
    let mut mends = Vec::new();
    refs::resolve_first(&mut root, &file, &edit, &mut mends).into_result()?;
    let problems = mend::mend(&mut root, &file, &edit, &mut mends);
    // What follows relies on the shapes that mending has checked.
    problems.into_result()?;
    refs::resolve(&mut root, &file, &edit, &mut mends).into_result()?;
    paths::check(&mut root, &file, &edit, &mut mends).into_result()?;
    let api = match OpenAPI::deserialize(&root) {
        Ok(api) => api,
        Err(error) => return Err(locate::locate(&root, &file, &edit, &error.to_string())),
    };
    Ok(Document {
        family,
        version,
        file,
        edit,
        added,
        raw: root,
        api,
        mends,
    })
}

/// Refuses what is not OpenAPI 3.0, saying what it is.
fn is_openapi_3_0(root: &Value, file: &str, edit: &str) -> Result<(), Diagnostic> {
    let refuse = |code, pointer: &str, message: String, help: String| {
        Err(Diagnostic::new(code, file, pointer, message, help))
    };
    if let Some(version) = root.get("swagger") {
        return refuse(
            "swagger-2",
            "/swagger",
            format!("this is a Swagger {} document", text(version)),
            format!("convert {edit} to OpenAPI 3.0 (swagger2openapi does)"),
        );
    }
    let Some(version) = root.get("openapi").map(text) else {
        return refuse(
            "no-openapi",
            "",
            "the document has no `openapi` key".to_owned(),
            format!("edit {edit}: an OpenAPI document begins with `openapi: 3.0.3`"),
        );
    };
    if version == "3.0" || version == "3" || version.starts_with("3.0.") {
        return Ok(());
    }
    refuse(
        "openapi-version",
        "/openapi",
        format!("the document is OpenAPI {version}; this generator reads 3.0"),
        format!("convert {edit} to OpenAPI 3.0"),
    )
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
