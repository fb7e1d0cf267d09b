//! Published documents, brought into the form that `specs/api/` has.

use codegen::import::{canonical, yaml};
use codegen::openapi::{MAX_DEPTH, walk};
use codegen::source::tree;
use serde_json::Value;

/// The canonical form of a document is written so that it is read again as what it
/// is, and is its own canonical form.
pub(super) fn run(data: &[u8]) {
    let Some(root) = document(data) else {
        return;
    };
    let form = canonical(&root, &mut Vec::new());
    let text = yaml::write(&form);
    assert_eq!(tree::yaml(&text).as_ref(), Ok(&form), "{text}");
    assert_eq!(canonical(&form, &mut Vec::new()), form, "{text}");
}

/// What the import does not refuse before it comes to that.
fn document(data: &[u8]) -> Option<Value> {
    let root = tree::json(std::str::from_utf8(data).ok()?).ok()?;
    let is_taken = root.is_object() && walk::too_deep(&root, MAX_DEPTH).is_none();
    is_taken.then_some(root)
}
