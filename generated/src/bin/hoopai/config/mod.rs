//! The file with the profiles.

mod place;
mod profile;
mod secret;

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use super::failure::Failure;

pub(crate) use place::Place;
pub(crate) use profile::{Name, Profile, Source};
pub(crate) use secret::{Secret, read_file};

/// Profiles by their names, and which one is meant when none is named.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Config {
    pub(crate) default: Option<Name>,
    #[serde(default)]
    pub(crate) profiles: BTreeMap<Name, Profile>,
}

impl Config {
    /// Reads the file. There need not be one, unless somebody named it.
    pub(crate) fn read(place: &Place) -> Result<Self, Failure> {
        match Self::read_if_there(place)? {
            None if place.is_named() => Err(Failure::usage(format!(
                "there is no file {}, which HOOPAI_CONFIG names",
                place.file().display()
            ))
            .hint("`hoopai login` makes it")),
            config => Ok(config.unwrap_or_default()),
        }
    }

    /// Reads the file, where there is one.
    pub(crate) fn read_if_there(place: &Place) -> Result<Option<Self>, Failure> {
        let path = place.file();
        match std::fs::read_to_string(path) {
            Ok(text) => Self::parse(&text, path).map(Some),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Failure::usage(format!("{}: {error}", path.display()))
                .hint("HOOPAI_CONFIG names another file of profiles")),
        }
    }

    /// Reads the text of the file at this path.
    pub(crate) fn parse(text: &str, path: &Path) -> Result<Self, Failure> {
        let config: Self = toml::from_str(text).map_err(|error| {
            // Not what stands there: it may be a secret.
            let before = error.span().and_then(|span| text.get(..span.start));
            let line = before.map_or(1, |before| before.matches('\n').count() + 1);
            Failure::usage(format!("{}:{line}: {}", path.display(), error.message()))
                .hint("docs/src/cli.md shows what a profile can say")
        })?;
        match &config.default {
            Some(name) if !config.profiles.contains_key(name) => Err(config.lacks(name, path)),
            _ => Ok(config),
        }
    }

    /// The profile that is meant when none is named: the file says it, or it is called so.
    pub(crate) fn usual(&self) -> Option<Name> {
        let is_called_so = || self.profiles.keys().find(|name| name.as_str() == "default");
        self.default.as_ref().or_else(is_called_so).cloned()
    }

    /// There is no profile of this name.
    pub(crate) fn lacks(&self, name: &Name, path: &Path) -> Failure {
        let text = format!("{} has no profile `{name}`", path.display());
        let known: Vec<&str> = self.profiles.keys().map(Name::as_str).collect();
        Failure::usage(text).hint(match known.as_slice() {
            [] => format!("`hoopai login --profile {name}` makes it, or write it yourself"),
            known => format!("it has {}", known.join(", ")),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Config, String> {
        Config::parse(text, Path::new("c.toml")).map_err(|failure| failure.to_string())
    }

    #[test]
    fn a_profile_says_where_its_token_is() {
        let config = parse(
            r#"
            default = "shop"
            [profiles.shop]
            location = "l"
            token = { env = "SHOP_TOKEN" }
            [profiles.agency]
            token = "login"
            client_secret = { file = "agency.secret" }
            "#,
        )
        .expect("it is right");
        let shop = &config.profiles[&Name::new("shop").expect("a name")];
        assert!(
            matches!(&shop.token, Some(Source::Kept(Secret::Env(name))) if name == "SHOP_TOKEN")
        );
        let agency = &config.profiles[&Name::new("agency").expect("a name")];
        assert!(matches!(agency.token, Some(Source::Login)));
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line_and_without_its_value() {
        for (text, told) in [
            (
                "[profiles.a]\ntokn = 'pit-1'",
                "c.toml:2: unknown field `tokn`",
            ),
            (
                "[profiles.a]\n\ntoken = 'pit-1'",
                "c.toml:3: a token does not belong",
            ),
            (
                "[profiles.a]\ntoken = { file = 'a', env = 'b' }",
                "c.toml:2: ",
            ),
            (
                "[profiles.a]\ntoken = { path = 'a' }",
                "c.toml:2: unknown field `path`",
            ),
            (
                "[profiles.a]\nclient_secret = 'pit-1'",
                "c.toml:2: a secret does not belong",
            ),
            ("[profiles.'../a']\nlocation = 'l'", "c.toml:1: "),
            ("[profiles.a]\ntoken = pit-1", "c.toml:2: "),
            ("default = 'b'\n[profiles.a]", "c.toml has no profile `b`"),
        ] {
            let error = parse(text).expect_err(text);
            assert!(error.contains(told), "{text}\n{error}");
            assert!(!error.contains("pit-1"), "{text}\n{error}");
        }
    }
}
