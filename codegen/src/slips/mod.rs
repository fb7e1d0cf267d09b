//! Corrections by rule: the slips that the published documents make in many
//! places, each kind mended by one rule.
//!
//! `slips.yaml` says for every rule why it is right, what it goes by, and where
//! it does not hold; `slips.lock` lists what was mended, for people to review.
//! The rules work on a raw document after its overlays and before it is read.

mod date;
mod example;
mod facts;
mod flag;
mod integer;
mod lock;
mod nested_list;
mod null;
mod number_text;
mod object_text;
mod pattern;
mod places;
mod rules;
mod seen;
mod text_number;
mod text_object;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use serde_json::Value;

pub use lock::text as lock_text;
pub use rules::Rule;

use crate::diagnostic::{Diagnostic, Diagnostics};
use facts::Facts;
use rules::Rules;
use seen::{Mended, Seen};

/// The file's name below `specs/`.
pub const FILE: &str = "slips.yaml";
/// The name of the list of what was mended, below `specs/`.
pub const LOCK: &str = "slips.lock";

/// The rules of `slips.yaml`.
#[derive(Clone, Debug, Default)]
pub struct Slips(Rules);

/// One schema that was mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// The family whose document it is.
    pub family: String,
    /// JSON pointer to the schema, or to the parameter's schema.
    pub pointer: String,
    /// The rule that mended it.
    pub rule: Rule,
    /// What the schema said, such as `type: number`.
    pub before: String,
    /// What it says now.
    pub after: String,
}

/// What was done to one family's document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// What was mended, in the order of the document.
    pub mended: Vec<Slip>,
    /// The rows of `slips.yaml` that had something to say here.
    used: BTreeSet<usize>,
}

impl Slips {
    /// Reads the file's text; an empty text mends nothing.
    ///
    /// # Errors
    ///
    /// A file of another form, and every rule, name or exception in it that says
    /// too little.
    pub fn parse(text: &str) -> Result<Self, Diagnostics> {
        Rules::parse(text).map(Self)
    }

    /// Mends the document of a family. `folder` is where the family is, by which the
    /// list of what was mended tells the versions of a family apart.
    pub fn apply(&self, root: &mut Value, family: &str, folder: &str) -> Applied {
        // No rule moves a schema, so that one walk serves them all.
        let places = places::places(root);
        let facts = Facts::of(root, &places);
        let mut applied = Applied::default();
        for place in &places {
            let Some(found) = Seen::of(root, place, &facts) else {
                continue;
            };
            if let Some(mended) = self.mend(family, found, &mut applied) {
                mended.write(root, place);
            }
        }
        for slip in &mut applied.mended {
            folder.clone_into(&mut slip.family);
        }
        applied
    }

    /// Mends one schema by all rules, one after the other.
    fn mend(&self, family: &str, found: Seen<'_>, applied: &mut Applied) -> Option<Mended> {
        let mut mended: Option<Mended> = None;
        for data in self.0.in_order() {
            let seen = mended.as_ref().map_or(found, |mended| mended.seen(found));
            let claim = data.claim(family, &seen, &mut applied.used);
            let Some(better) = claim.and_then(|claim| data.rule.mend(&seen, claim)) else {
                continue;
            };
            applied.used.insert(data.row);
            let (before, after) = better.difference(&seen);
            applied.mended.push(Slip {
                family: family.to_owned(),
                pointer: found.place.pointer.clone(),
                rule: data.rule,
                before,
                after,
            });
            mended = Some(better);
        }
        mended
    }

    /// The rules, names and exceptions that had nothing to say in any family.
    pub fn unused(&self, families: &[Applied]) -> Diagnostics {
        let mut problems = Diagnostics::default();
        for (index, row) in self.0.rows.iter().enumerate() {
            if families.iter().any(|family| family.used.contains(&index)) {
                continue;
            }
            problems.push(Diagnostic::new(
                "unused-slip",
                FILE,
                &row.pointer,
                &row.unused,
                "mend its spelling in specs/slips.yaml, or take it out",
            ));
        }
        problems
    }
}
