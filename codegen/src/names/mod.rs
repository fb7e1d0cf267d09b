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
use scope::Wish;

/// Names everything in a family.
///
/// `locked` holds the names of earlier runs; on return it holds those and the new ones.
/// `model` holds those of the product's version, where the family is of another one:
/// what is the same in both is called the same, unless the name is another's there.
///
/// # Errors
///
/// Names that no rule can tell apart, and entries of `names.yaml` that name nothing.
pub fn assign(
    family: &mut Family,
    chosen: &FamilyNames,
    model: Option<&FamilyLock>,
    locked: &mut FamilyLock,
    care: Care,
) -> Result<(), Diagnostics> {
    let mut namer = Namer {
        document: family.document.clone(),
        family: family.folder(),
        suffix: family.set.as_ref().map(|set| set.to_uppercase()),
        chosen,
        model,
        care,
        used: HashSet::new(),
        diagnostics: Diagnostics::default(),
    };
    family.handle = ident::pascal(&family.name);
    namer.operations(family, locked);
    namer.types(family, locked);
    namer.inputs(family, locked);
    let unused = chosen.keys().filter(|key| !namer.used.contains(*key));
    for key in unused.filter(|_| care == Care::Reviewed) {
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

/// What the names are for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Care {
    /// For people: two things that would share a name are refused, and so is a chosen
    /// name of nothing.
    #[default]
    Reviewed,
    /// For a comparison: documents that nobody has chosen names for get some all the
    /// same, by where things stand.
    Any,
}

struct Namer<'a> {
    document: String,
    family: String,
    /// What documents of another version than the product's add to names, to say that
    /// they are its: `V3`.
    suffix: Option<String>,
    chosen: &'a FamilyNames,
    model: Option<&'a FamilyLock>,
    care: Care,
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

    /// The names of what is gone, which nothing else may have in the crate. A comparison
    /// needs no such care, and is misled by it: one side would lack the name.
    fn kept(&self, gone: impl Iterator<Item = String>) -> impl Iterator<Item = String> {
        let keeps = self.care == Care::Reviewed;
        gone.filter(move |_| keeps)
    }

    /// Names what is in a scope.
    fn scope(
        &self,
        mut wishes: Vec<Wish>,
        taken: &HashSet<String>,
        last: fn(&str) -> String,
    ) -> Result<Vec<String>, Vec<scope::Clash>> {
        if self.care == Care::Any {
            for wish in &mut wishes {
                let last = last(&wish.what);
                wish.candidates.push(last);
            }
        }
        scope::assign(&wishes, taken)
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
