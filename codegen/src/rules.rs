//! What holds for a whole API and no document says.

use crate::source::ApiVersion;

/// Rules of an API that its documents leave out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// The header that names the API's version; its single value belongs to the
    /// operation and is no argument.
    pub version_header: Option<String>,
    /// The version where a document forgets it.
    pub default_version: Option<String>,
    /// Names of what carries the account's id; the client fills them.
    pub account_ids: Vec<String>,
    /// A name and a value that go along with the account's id.
    pub account_type: Option<(String, String)>,
}

impl Rules {
    /// The rules of HoopAI's API.
    pub fn hoopai() -> Self {
        Self {
            version_header: Some("Version".to_owned()),
            default_version: Some("2021-07-28".to_owned()),
            account_ids: ["locationId", "location_id", "altId"]
                .map(str::to_owned)
                .to_vec(),
            account_type: Some(("altType".to_owned(), "location".to_owned())),
        }
    }

    /// The rules for a document of this version: what forgets to say its version has
    /// that of its document, where that is not the product's.
    pub fn of_version(&self, version: &ApiVersion) -> Self {
        let mut rules = self.clone();
        if let Some(default) = rules
            .default_version
            .as_mut()
            .filter(|_| !version.is_product())
        {
            *default = version.to_string();
        }
        rules
    }

    /// No rules: an API that nobody here knows.
    pub fn none() -> Self {
        Self::default()
    }
}
