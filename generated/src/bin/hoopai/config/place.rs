//! Where the file with the profiles is, and what lies beside it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;

use crate::failure::Failure;

/// Names the file, wherever it is.
const VARIABLE: &str = "HOOPAI_CONFIG";

/// The place of the file, and of what programs keep beside it.
#[derive(Debug)]
pub(crate) struct Place {
    file: PathBuf,
    is_named: bool,
}

impl Place {
    /// What the environment says, or what is usual on the system.
    pub(crate) fn of_environment() -> Result<Self, Failure> {
        Self::named(std::env::var_os(VARIABLE)).map_or_else(Self::usual, Ok)
    }

    fn named(variable: Option<OsString>) -> Option<Self> {
        let file = variable.filter(|name| !name.is_empty())?;
        Some(Self {
            file: file.into(),
            is_named: true,
        })
    }

    fn usual() -> Result<Self, Failure> {
        let strategy = etcetera::choose_base_strategy().map_err(|error| {
            Failure::usage(format!("the folder of the profiles is not known: {error}"))
                .hint(format!("{VARIABLE} names the file"))
        })?;
        Ok(Self {
            file: strategy.config_dir().join("hoopai").join("config.toml"),
            is_named: false,
        })
    }

    /// The file.
    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    /// Whether somebody named it, and so means that it is there.
    pub(crate) fn is_named(&self) -> bool {
        self.is_named
    }

    /// Where the tokens of a profile are kept that were had by a login: beside the
    /// file, so that whoever moves the one moves the other.
    pub(crate) fn tokens(&self, profile: &str) -> PathBuf {
        let name = format!("{profile}.sqlite");
        self.folder().join("tokens").join(name)
    }

    /// A path that stands in the file.
    pub(crate) fn resolve(&self, path: &Path) -> PathBuf {
        match (path.strip_prefix("~"), etcetera::home_dir()) {
            (Ok(rest), Ok(home)) => home.join(rest),
            _ => self.folder().join(path),
        }
    }

    fn folder(&self) -> &Path {
        self.file.parent().unwrap_or(Path::new(""))
    }
}
