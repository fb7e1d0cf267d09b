//! Whose token an operation takes.

use crate::runtime::Route;

/// Whose token an operation takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenClass {
    /// An account's.
    Location,
    /// An agency's.
    Company,
    /// Either.
    Either,
    /// The documents do not say it.
    Unknown,
}

impl TokenClass {
    /// What the operation's document says.
    #[must_use]
    pub fn of(route: &Route) -> Self {
        let takes = |class: &str| {
            let mut schemes = route.security.iter().map(|one| one.scheme);
            schemes.any(|scheme| scheme.starts_with(class))
        };
        match (takes("Location-Access"), takes("Agency-Access")) {
            (true, true) => Self::Either,
            (true, false) => Self::Location,
            (false, true) => Self::Company,
            (false, false) => Self::Unknown,
        }
    }
}
