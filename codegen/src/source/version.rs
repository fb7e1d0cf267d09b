//! The API version that a document belongs to.

use std::fmt;

/// The version that HoopAI's documentation names for every family.
const PRODUCT: &str = "2021-07-28";

/// An API version. Documents of several versions can lie side by side.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ApiVersion(String);

impl ApiVersion {
    /// A version as its header spells it.
    pub fn new(version: impl Into<String>) -> Self {
        Self(version.into())
    }

    /// The spelling that the `Version` header has.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is the product's version, whose documents need no folder of their own.
    pub fn is_product(&self) -> bool {
        self.0 == PRODUCT
    }

    /// The name of the version's module in the crate; the product's needs none.
    pub fn module(&self) -> Option<String> {
        let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
        let name: String = self.0.to_ascii_lowercase().chars().map(plain).collect();
        match name.starts_with(|c: char| c.is_ascii_digit()) {
            _ if self.is_product() => None,
            true => Some(format!("v{name}")),
            false => Some(name),
        }
    }

    /// Whether the version can be the name of a folder.
    pub(crate) fn is_file_name(&self) -> bool {
        self.0.starts_with(|c: char| c.is_ascii_alphanumeric())
            && self
                .0
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '.')
    }
}

impl Default for ApiVersion {
    fn default() -> Self {
        Self(PRODUCT.to_owned())
    }
}

impl fmt::Display for ApiVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
