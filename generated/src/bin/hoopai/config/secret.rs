//! Where a secret is kept, which is never the file with the profiles.

use std::fmt;
use std::path::{Path, PathBuf};

use secrecy::SecretString;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde::{Deserialize, Serialize};

use super::Place;
use crate::failure::Failure;

/// Where a secret is kept.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Secret {
    File(PathBuf),
    Env(String),
}

impl Secret {
    /// Gets the secret. `what` says whose it is, if it cannot be had.
    pub(crate) fn read(&self, what: &str, place: &Place) -> Result<SecretString, Failure> {
        match self {
            Self::File(path) => read_file(&place.resolve(path), what),
            Self::Env(name) => match std::env::var(name) {
                Ok(text) if !text.trim().is_empty() => Ok(text.trim().into()),
                _ => Err(Failure::usage(format!(
                    "{what} is in the variable {name}, which is not set"
                ))),
            },
        }
    }

    /// Whether it could be read.
    pub(crate) fn is_there(&self, place: &Place) -> bool {
        match self {
            Self::File(path) => place.resolve(path).exists(),
            Self::Env(name) => std::env::var(name).is_ok_and(|text| !text.trim().is_empty()),
        }
    }
}

/// Reads a secret of a file, and warns if others can do that too.
pub(crate) fn read_file(path: &Path, what: &str) -> Result<SecretString, Failure> {
    let shown = path.display();
    let text = std::fs::read_to_string(path)
        .map_err(|error| Failure::usage(format!("{what} is in {shown}: {error}")))?;
    if text.trim().is_empty() {
        return Err(Failure::usage(format!(
            "{what} is in {shown}, which is empty"
        )));
    }
    #[cfg(unix)]
    if std::fs::metadata(path)
        .is_ok_and(|file| std::os::unix::fs::PermissionsExt::mode(&file.permissions()) & 0o077 != 0)
    {
        eprintln!("warning: others can read {shown}, which holds a secret: chmod 600 {shown}");
    }
    Ok(text.trim().into())
}

/// Without a word of it being secret: that it is a file or a variable may be shown.
impl fmt::Display for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(out, "file {}", path.display()),
            Self::Env(name) => write!(out, "variable {name}"),
        }
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Kept {
            file: Option<PathBuf>,
            env: Option<String>,
        }
        struct Reads;
        impl<'de> Visitor<'de> for Reads {
            type Value = Secret;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("{ file = \"…\" } or { env = \"…\" }")
            }

            // What stands there must not be told.
            fn visit_str<E: Error>(self, _: &str) -> Result<Secret, E> {
                Err(E::custom(
                    "a secret does not belong into this file: say where it is, with \
                     { file = \"…\" } or { env = \"…\" }",
                ))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Secret, A::Error> {
                let kept = Kept::deserialize(MapAccessDeserializer::new(map))?;
                match (kept.file, kept.env) {
                    (Some(path), None) => Ok(Secret::File(path)),
                    (None, Some(name)) => Ok(Secret::Env(name)),
                    _ => Err(A::Error::custom(
                        "a secret is in a file or in env: one of them",
                    )),
                }
            }
        }
        input.deserialize_any(Reads)
    }
}
