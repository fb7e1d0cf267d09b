//! Which scopes an app has to ask for.

use std::collections::BTreeSet;

use crate::runtime::{Error, ErrorKind, Route};

/// The smallest set of scopes with which all of these operations can be called,
/// each named as the client spells it. Those of the API version `v3` have it in front:
/// `v3.contacts.get`.
///
/// ```
/// # #[cfg(feature = "contacts")] {
/// let scopes = hoopai::scopes::for_operations(["contacts.get", "contacts.delete"])?;
/// assert_eq!(Vec::from_iter(scopes), ["contacts.readonly", "contacts.write"]);
/// # #[cfg(feature = "v3")]
/// # assert_eq!(hoopai::scopes::for_operations(["v3.contacts.get"])?.len(), 1);
/// # }
/// # Ok::<(), hoopai::Error>(())
/// ```
///
/// # Errors
///
/// [`ErrorKind::InvalidInput`], with all names that no operation of the enabled
/// families has.
pub fn for_operations<'a>(
    operations: impl IntoIterator<Item = &'a str>,
) -> Result<BTreeSet<&'static str>, Error> {
    let mut unknown = Vec::new();
    let mut choices = BTreeSet::new();
    for operation in operations {
        match route(operation) {
            Some(route) => {
                choices.insert(choice(route));
            }
            None => unknown.push(operation),
        }
    }
    if !unknown.is_empty() {
        return Err(Error::new(
            ErrorKind::InvalidInput,
            format!(
                "no operation is called {} (write `family.method`, and enable the family)",
                unknown.join(", ")
            ),
        ));
    }
    Ok(smallest(&Vec::from_iter(choices), BTreeSet::new()))
}

/// The operation of a name.
fn route(name: &str) -> Option<&'static Route> {
    #[cfg(feature = "v3")]
    if let Some(name) = name.strip_prefix("v3.") {
        return called(crate::v3::routes(), name);
    }
    called(crate::routes(), name)
}

fn called(mut routes: impl Iterator<Item = &'static Route>, name: &str) -> Option<&'static Route> {
    routes.find(|route| name.split_once('.') == Some((route.family, route.name)))
}

/// Any one of these sets of scopes will do.
type Choice = BTreeSet<BTreeSet<&'static str>>;

fn choice(route: &Route) -> Choice {
    let sets = route.security.iter();
    sets.map(|one| one.scopes.iter().copied().collect())
        .collect()
}

/// `chosen`, and the fewest scopes beside it that satisfy every choice.
fn smallest(choices: &[Choice], chosen: BTreeSet<&'static str>) -> BTreeSet<&'static str> {
    let is_open =
        |choice: &&Choice| !choice.is_empty() && !choice.iter().any(|set| set.is_subset(&chosen));
    // Those that leave no choice first: they may settle others.
    let open = choices
        .iter()
        .filter(is_open)
        .min_by_key(|choice| choice.len());
    let Some(open) = open else { return chosen };
    let tries = open.iter().map(|set| smallest(choices, &chosen | set));
    tries.min_by_key(BTreeSet::len).unwrap_or_default()
}
