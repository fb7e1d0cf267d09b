//! What is suspicious: documentation that says too little, and documents that
//! contradict themselves or each other.
//!
//! Documents are looked at as everything else sees them, after their overlays and
//! the rules of `slips.yaml`: what is found is what remains. Each finding brings the
//! overlay action that would mend it, for a person to judge; what a person has judged
//! to be right is in `lint.yaml`.

mod accepted;
mod action;
mod finding;
mod kind;
mod place;
mod rules;
#[cfg(test)]
mod tests;
mod view;
mod words;

pub use accepted::{Accepted, FILE};
pub use action::Action;
pub use finding::{Finding, json};
pub use kind::{Kind, Level};

use crate::ir::Api;
use crate::source::RawDocument;

/// Everything that is suspicious, the worst first, and in one level in the order in
/// which it is found.
pub fn lint(documents: &[RawDocument], api: &Api) -> Vec<Finding> {
    let mut findings = words::find(api);
    findings.extend(in_documents(documents));
    findings.sort_by_key(|finding| finding.kind.level());
    findings
}

/// What is suspicious in the documents themselves.
pub fn in_documents(documents: &[RawDocument]) -> Vec<Finding> {
    let views = view::all(documents);
    rules::ALL.iter().flat_map(|find| find(&views)).collect()
}
