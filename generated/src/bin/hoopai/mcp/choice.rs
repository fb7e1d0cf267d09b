//! Which operations a model may have.

use clap::ArgMatches;
use hoopai::Route;
use hoopai::runtime::BodyKind;

use super::reads;
use crate::failure::Failure;
use crate::version::Version;

/// The operations that a model may have.
pub(crate) struct Choice {
    pub(crate) version: Version,
    pub(crate) routes: Vec<&'static Route>,
    /// Whether a person chose them, one by one or by family.
    pub(crate) is_chosen: bool,
}

impl Choice {
    /// What the flags say of the operations of a version.
    pub(crate) fn of(version: Version, matches: &ArgMatches) -> Result<Self, Failure> {
        let names = |flag| -> Vec<String> {
            let names = matches.get_many::<String>(flag).into_iter().flatten();
            names
                .map(|name| name.trim().replace('-', "_"))
                .filter(|name| !name.is_empty())
                .collect()
        };
        Self::choose(
            version,
            &names("families"),
            &names("operations"),
            matches.get_flag("write"),
        )
    }

    fn choose(
        version: Version,
        families: &[String],
        operations: &[String],
        write: bool,
    ) -> Result<Self, Failure> {
        let routes: Vec<&Route> = version.routes().collect();
        for family in families {
            if !routes.iter().any(|route| route.family == family) {
                return Err(
                    Failure::usage(format!("--families: there is no family `{family}`"))
                        .hint("`hoopai --help` lists them"),
                );
            }
        }
        for name in operations {
            let route = routes.iter().find(|route| is_called(version, route, name));
            let route = route.ok_or_else(|| {
                Failure::usage(format!("--operations: there is no operation `{name}`"))
                    .hint("`hoopai operations WORDS` finds them; write family.operation")
            })?;
            if !is_possible(route) {
                return Err(Failure::usage(format!(
                    "--operations: `{name}` takes files, which a model does not have"
                )));
            }
            if !write && !reads::only(route) {
                return Err(Failure::usage(format!(
                    "--operations: `{name}` does not only read: it needs --write"
                )));
            }
        }
        let is_chosen = !families.is_empty() || !operations.is_empty();
        let is_in = |route: &&Route| {
            !is_chosen
                || families.iter().any(|family| family == route.family)
                || operations
                    .iter()
                    .any(|name| is_called(version, route, name))
        };
        let routes: Vec<&Route> = routes
            .into_iter()
            .filter(is_in)
            .filter(|route| is_possible(route) && (write || reads::only(route)))
            .collect();
        match routes.is_empty() {
            true => Err(Failure::usage("no operation is left that only reads")
                .hint("--write adds the others")),
            false => Ok(Self {
                version,
                routes,
                is_chosen,
            }),
        }
    }

    /// The operation of this name.
    pub(crate) fn find(&self, name: &str) -> Option<&'static Route> {
        let mut routes = self.routes.iter();
        let found = routes.find(|route| is_called(self.version, route, name));
        found.copied()
    }

    /// An operation's name, as the client spells it.
    pub(crate) fn name(&self, route: &Route) -> String {
        name(self.version, route)
    }
}

fn name(version: Version, route: &Route) -> String {
    let prefix = version.prefix().map(|prefix| format!("{prefix}."));
    let prefix = prefix.unwrap_or_default();
    format!("{prefix}{}.{}", route.family, route.name)
}

/// Whether this is an operation's name. The version is plain from where it is asked.
fn is_called(version: Version, route: &Route, name: &str) -> bool {
    let whole = self::name(version, route);
    let bare = self::name(Version::default(), route);
    [whole, bare].iter().any(|known| known == name)
}

/// A model has text, and neither files nor bytes.
fn is_possible(route: &Route) -> bool {
    matches!(
        route.body,
        BodyKind::None | BodyKind::Json { .. } | BodyKind::Form
    )
}

#[cfg(all(test, feature = "contacts", feature = "calendars"))]
mod tests {
    use super::*;

    fn choose(families: &[&str], operations: &[&str], write: bool) -> Result<Choice, String> {
        let owned = |names: &[&str]| -> Vec<String> {
            names.iter().map(|name| (*name).to_owned()).collect()
        };
        Choice::choose(
            Version::default(),
            &owned(families),
            &owned(operations),
            write,
        )
        .map_err(|failure| failure.to_string())
    }

    #[test]
    fn a_model_may_only_read_unless_somebody_says_otherwise() {
        let reads = choose(&[], &[], false).expect("there are some");
        assert!(reads.routes.iter().all(|route| reads::only(route)));
        assert!(reads.find("contacts.create").is_none());
        let all = choose(&[], &[], true).expect("there are some");
        assert!(all.find("contacts.create").is_some());
    }

    #[test]
    fn families_and_operations_add_up() {
        let choice = choose(&["calendars"], &["contacts.search"], false).expect("both exist");
        assert!(choice.find("contacts.search").is_some());
        assert!(choice.find("contacts.get").is_none());
        assert!(choice.find("calendars.get").is_some());
    }

    #[test]
    fn a_name_that_cannot_be_had_is_told() {
        for (choice, told) in [
            (choose(&["contcts"], &[], false), "no family `contcts`"),
            (
                choose(&[], &["contacts.serch"], false),
                "no operation `contacts.serch`",
            ),
            (choose(&[], &["contacts.create"], false), "needs --write"),
        ] {
            let error = choice.err().unwrap_or_default();
            assert!(error.contains(told), "{told}: {error}");
        }
    }
}
