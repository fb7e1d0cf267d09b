//! What a model gets to see of an answer.

use hoopai::runtime::{Bytes, HeaderMap};

use crate::secrets::{hidden, is_name};

/// So many letters of an answer are shown, unless somebody says otherwise.
pub(crate) const MOST: usize = 50_000;

/// An answer as text, with its secrets hidden.
pub(crate) fn text(headers: &HeaderMap, body: &Bytes) -> String {
    if body.is_empty() {
        return "Done; the answer is empty.".to_owned();
    }
    if let Ok(json) = serde_json::from_slice(body) {
        return hidden(json, is_name).to_string();
    }
    let kind = headers
        .get("content-type")
        .and_then(|value| value.to_str().ok());
    match std::str::from_utf8(body) {
        Ok(text) => text.to_owned(),
        Err(_) => format!(
            "{} bytes of {}, which is no text: `hoopai` in a terminal can save it",
            body.len(),
            kind.unwrap_or("something")
        ),
    }
}
