//! Which version of the API is meant. It says which commands there are, so that it is
//! looked for before the arguments are read.

use std::fmt;

use clap::builder::PossibleValue;
use clap::{Arg, ValueEnum, value_parser};
use hoopai::Route;
use serde::{Deserialize, Serialize};

use super::config::{Config, Name, Place};
use super::failure::Failure;

/// The option's name.
pub(crate) const OPTION: &str = "api-version";

const VARIABLE: &str = "HOOPAI_API_VERSION";

/// A version of the API.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) enum Version {
    /// The product's own.
    #[default]
    #[serde(rename = "2021-07-28")]
    Product,
    /// The one that comes after it.
    #[serde(rename = "v3")]
    V3,
}

impl Version {
    /// What is said of it: by an argument, then by the environment, then by the profile.
    pub(crate) fn of(args: &[String]) -> Result<Self, Failure> {
        let variable = |name| std::env::var(name).ok().filter(|text| !text.is_empty());
        let (said, by) = match (option(args, OPTION), variable(VARIABLE)) {
            (Some(text), _) => (Some(Self::parse(&text, "--api-version")?), "--api-version"),
            (None, Some(text)) => (Some(Self::parse(&text, VARIABLE)?), VARIABLE),
            (None, None) => {
                let name = option(args, "profile").or_else(|| variable("HOOPAI_PROFILE"));
                (of_profile(name), "the profile")
            }
        };
        said.unwrap_or_default().built_in(by)
    }

    fn parse(text: &str, by: &str) -> Result<Self, Failure> {
        Self::from_str(text, false).map_err(|_| {
            let known: Vec<String> = Self::value_variants()
                .iter()
                .map(|one| format!("`{one}`"))
                .collect();
            Failure::usage(format!("{by}: there is no API version `{text}`"))
                .hint(format!("there are {}", known.join(" and ")))
        })
    }

    fn built_in(self, by: &str) -> Result<Self, Failure> {
        match self {
            Self::V3 if !cfg!(feature = "v3") => Err(Failure::usage(format!(
                "{by} asks for the API version `v3`, which this program is built without"
            ))
            .hint("`cargo install --path generated --features cli,v3` builds it with both")),
            version => Ok(version),
        }
    }

    /// The operations that there are commands and tools for.
    pub(crate) fn routes(self) -> Box<dyn Iterator<Item = &'static Route>> {
        match self {
            #[cfg(feature = "v3")]
            Self::V3 => Box::new(hoopai::v3::routes()),
            _ => Box::new(hoopai::routes()),
        }
    }

    /// What an operation's name begins with, where names of both versions can meet.
    pub(crate) fn prefix(self) -> Option<&'static str> {
        match self {
            Self::Product => None,
            Self::V3 => Some("v3"),
        }
    }

    /// Those that this program is built with.
    #[cfg(test)]
    pub(crate) fn built() -> impl Iterator<Item = Self> {
        let all = Self::value_variants().iter().copied();
        all.filter(|version| version.built_in("a test").is_ok())
    }

    fn name(self) -> &'static str {
        match self {
            Self::Product => "2021-07-28",
            Self::V3 => "v3",
        }
    }
}

impl ValueEnum for Version {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Product, Self::V3]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.name()))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

/// The option, for help and completions. [`Version::of`] has read it by then.
pub(crate) fn argument() -> Arg {
    Arg::new(OPTION)
        .long(OPTION)
        .value_name("VERSION")
        .value_parser(value_parser!(Version))
        .help("The version of the API: the product's, or the next [env: HOOPAI_API_VERSION]")
}

/// The value of an option among arguments that nobody has read yet. No option takes a
/// value that begins with a dash, so what looks like the option is it.
fn option(args: &[String], name: &str) -> Option<String> {
    let mut args = args.iter().take_while(|arg| *arg != "--");
    while let Some(arg) = args.next() {
        match arg
            .strip_prefix("--")
            .and_then(|arg| arg.strip_prefix(name))
        {
            Some("") => return args.next().cloned(),
            Some(rest) if rest.starts_with('=') => return Some(rest[1..].to_owned()),
            _ => {}
        }
    }
    None
}

/// What the profile says. A file or a name that is wrong is told by what needs the rest
/// of the profile, too.
fn of_profile(name: Option<String>) -> Option<Version> {
    let place = Place::of_environment().ok()?;
    let config = Config::read_if_there(&place).ok()??;
    let name = match name {
        Some(name) => Name::new(&name).ok()?,
        None => config.usual()?,
    };
    config.profiles.get(&name)?.api_version
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn an_option_is_found_wherever_it_stands() {
        for (args, found) in [
            ("hoopai --api-version v3 contacts search", Some("v3")),
            ("hoopai contacts search --api-version=v3", Some("v3")),
            ("hoopai contacts search --api-versions v3", None),
            ("hoopai contacts search -- --api-version v3", None),
            ("hoopai contacts search --api-version", None),
        ] {
            assert_eq!(option(&words(args), OPTION).as_deref(), found, "{args}");
        }
    }

    #[test]
    fn a_version_that_is_not_there_is_told_with_those_that_are() {
        let error = Version::parse("v4", VARIABLE).expect_err("there is none");
        assert_eq!(
            error.to_string(),
            "HOOPAI_API_VERSION: there is no API version `v4`"
        );
    }
}
