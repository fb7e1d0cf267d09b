//! What one profile says.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde::{Deserialize, Serialize};

use super::secret::Secret;
use crate::version::Version;

/// For whom calls are, where they go, and where their token is.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Profile {
    pub(crate) base_url: Option<String>,
    /// The version of the API that calls are of.
    pub(crate) api_version: Option<Version>,
    /// The account that calls are for.
    pub(crate) location: Option<String>,
    /// The agency whose login it is.
    pub(crate) company: Option<String>,
    pub(crate) token: Option<Source>,
    /// The app that a login is for.
    pub(crate) client_id: Option<String>,
    pub(crate) client_secret: Option<Secret>,
    /// What a login asks to be allowed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) scopes: Vec<String>,
    /// Where the app's settings say that a login comes back.
    pub(crate) redirect_uri: Option<String>,
    /// The host on which people log in, where it is a white label's.
    pub(crate) login_host: Option<String>,
}

impl Profile {
    /// The same, but for the app that the environment names.
    pub(crate) fn with_environment(mut self) -> Self {
        const SECRET: &str = "HOOPAI_CLIENT_SECRET";
        let is_set = |name| std::env::var(name).is_ok_and(|text| !text.trim().is_empty());
        if is_set(SECRET) {
            self.client_secret = Some(Secret::Env(SECRET.to_owned()));
        }
        match std::env::var("HOOPAI_CLIENT_ID") {
            Ok(id) if !id.trim().is_empty() => self.client_id = Some(id.trim().to_owned()),
            _ => {}
        }
        self
    }
}

/// Where a token comes from.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Source {
    /// From `hoopai login`.
    Login,
    /// It is kept somewhere.
    #[serde(untagged)]
    Kept(Secret),
}

impl<'de> Deserialize<'de> for Source {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct Reads;
        impl<'de> Visitor<'de> for Reads {
            type Value = Source;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("\"login\", { file = \"…\" } or { env = \"…\" }")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Source, E> {
                match text {
                    "login" => Ok(Source::Login),
                    _ => Err(E::custom(
                        "a token does not belong into this file: say where it is, with \
                         token = { file = \"…\" } or { env = \"…\" }, or write \"login\"",
                    )),
                }
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Source, A::Error> {
                Secret::deserialize(MapAccessDeserializer::new(map)).map(Source::Kept)
            }
        }
        input.deserialize_any(Reads)
    }
}

/// The name of a profile, of which a file's name can be made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Name(String);

impl Name {
    pub(crate) fn new(text: &str) -> Result<Self, String> {
        let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        match !text.is_empty() && text.chars().all(fits) {
            true => Ok(Self(text.to_owned())),
            false => Err("the name of a profile is of the letters a-z, digits, - and _".to_owned()),
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Name {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::new(&text)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
