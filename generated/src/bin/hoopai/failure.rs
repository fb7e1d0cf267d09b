//! What ends the program early: one text for people, one number for scripts.

use std::error::Error as _;
use std::fmt;
use std::process::ExitCode;

use hoopai::{Error, ErrorKind};

/// The API or the network refused.
const REFUSED: u8 = 1;

/// The program was used wrongly.
const USAGE: u8 = 2;

/// Why the program ends.
#[derive(Debug)]
pub(crate) struct Failure {
    text: String,
    hint: Option<String>,
    code: u8,
}

impl Failure {
    /// The program was used wrongly.
    pub(crate) fn usage(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            hint: None,
            code: USAGE,
        }
    }

    /// Something outside of the program did not do what it was asked for.
    pub(crate) fn refused(text: impl Into<String>) -> Self {
        Self {
            code: REFUSED,
            ..Self::usage(text)
        }
    }

    /// The same, with the way out.
    pub(crate) fn hint(self, hint: impl Into<String>) -> Self {
        Self {
            hint: Some(hint.into()),
            ..self
        }
    }

    /// Says what went wrong, and gives the number to end with.
    pub(crate) fn tell(&self) -> ExitCode {
        eprintln!("error: {}", self.text);
        if let Some(hint) = &self.hint {
            eprintln!("hint: {hint}");
        }
        ExitCode::from(self.code)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let mut text = error.to_string();
        let mut cause = error.source();
        while let Some(inner) = cause {
            let inner_text = inner.to_string();
            // Many errors say what their cause says.
            if !text.contains(&inner_text) {
                text.push_str("\n  because: ");
                text.push_str(&inner_text);
            }
            cause = inner.source();
        }
        let hint = match error.kind() {
            ErrorKind::MissingLocation => {
                return Self::usage("the operation is for one account")
                    .hint("give --location, set HOOPAI_LOCATION_ID, or name it in the profile");
            }
            ErrorKind::Config | ErrorKind::InvalidInput => return Self::usage(text),
            ErrorKind::Unauthorized => {
                "the token is that of --token, else of HOOPAI_TOKEN, else of the profile"
            }
            ErrorKind::ReauthorizationRequired => "`hoopai login` gets new tokens",
            ErrorKind::WrongToken => {
                "an agency's token is that of `hoopai login --agency`; an account's needs --location"
            }
            ErrorKind::Forbidden => "`--help` of the command names the scopes that the token needs",
            ErrorKind::BadRequest | ErrorKind::Unprocessable => {
                "`--dry-run` shows what was sent, and `--help` what the documents know"
            }
            _ => return Self::refused(text),
        };
        Self::refused(text).hint(hint)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.text)
    }
}
