//! On what an action rests.

use std::fmt;

use serde_json::Value;

/// The repository that a thread without one belongs to.
const DOCUMENTS: &str = "highlevel-api-docs";

/// On what an action rests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// Another place in the published documents says so.
    Official,
    /// The product's documentation says so.
    Documented,
    /// Public code or captured answers show it.
    Observed,
    /// Somebody has reported it.
    Thread {
        /// The repository whose thread it is.
        repository: String,
        /// The thread's number.
        number: u64,
    },
}

impl Evidence {
    /// Reads what an overlay writes: a word, a thread's number, or
    /// `repository#number`.
    pub(super) fn read(value: &Value) -> Option<Self> {
        match value {
            Value::Number(number) => Self::thread(DOCUMENTS, number.as_u64()?),
            Value::String(text) => match text.as_str() {
                "official" => Some(Self::Official),
                "documented" => Some(Self::Documented),
                "observed" => Some(Self::Observed),
                other => {
                    let (repository, number) = other.split_once('#')?;
                    let digits = number.bytes().all(|byte| byte.is_ascii_digit());
                    let named = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
                    let fits = digits && !repository.is_empty() && repository.chars().all(named);
                    fits.then(|| Self::thread(repository, number.parse().ok()?))?
                }
            },
            _ => None,
        }
    }

    fn thread(repository: &str, number: u64) -> Option<Self> {
        (number > 0).then(|| Self::Thread {
            repository: repository.to_owned(),
            number,
        })
    }
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Official => f.write_str("official"),
            Self::Documented => f.write_str("documented"),
            Self::Observed => f.write_str("observed"),
            Self::Thread { repository, number } => write!(f, "{repository}#{number}"),
        }
    }
}
