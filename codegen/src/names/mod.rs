//! Names: what Rust users see, chosen by rule, kept by `names.lock`, and
//! overruled by `names.yaml` alone.

pub mod ident;
pub mod lock;
mod operations;
pub mod overrides;
mod scope;
mod types;

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::Family;

use lock::FamilyLock;
use overrides::FamilyNames;

/// Names everything in a family.
///
/// `locked` holds the names of earlier runs; on return it holds those and the new ones.
///
/// # Errors
///
/// Names that no rule can tell apart, and entries of `names.yaml` that name nothing.
pub fn assign(
    family: &mut Family,
    chosen: &FamilyNames,
    locked: &mut FamilyLock,
) -> Result<(), Diagnostics> {
    let mut namer = Namer {
        document: family.document.clone(),
        family: family.name.clone(),
        chosen,
        used: HashSet::new(),
        diagnostics: Diagnostics::default(),
    };
    family.handle = ident::pascal(&family.name);
    namer.operations(family, locked);
    namer.types(family, locked);
    namer.inputs(family, locked);
    for key in chosen.keys().filter(|key| !namer.used.contains(*key)) {
        namer.diagnostics.push(Diagnostic::new(
            "name-for-nothing",
            "names.yaml",
            "",
            format!(
                "`{key}` of family `{}` names nothing in {}",
                family.name, family.document
            ),
            "correct the key in names.yaml, or delete it",
        ));
    }
    namer.diagnostics.into_result()
}

struct Namer<'a> {
    document: String,
    family: String,
    chosen: &'a FamilyNames,
    used: HashSet<String>,
    diagnostics: Diagnostics,
}

impl Namer<'_> {
    /// The name that `names.yaml` gives, if it does.
    fn chosen(&mut self, key: &str) -> Option<String> {
        let name = self.chosen.get(key)?;
        self.used.insert(key.to_owned());
        Some(name.clone())
    }

    /// Reports the clashes of a scope.
    fn clashes(&mut self, what: &str, section: &str, clashes: Vec<scope::Clash>) {
        for clash in clashes {
            let pointer = clash.members.first().cloned().unwrap_or_default();
            self.diagnostics.push(Diagnostic::new(
                "name-clash",
                self.document.clone(),
                pointer,
                format!(
                    "{what} would all be called `{}`: {}",
                    clash.name,
                    clash.members.join(", ")
                ),
                format!(
                    "give all but one a name of its own in names.yaml, under `{}`, `{section}`",
                    self.family
                ),
            ));
        }
    }
}
