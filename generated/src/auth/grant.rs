//! What the API grants: an access token, what renews it, and for whom.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use secrecy::{ExposeSecret, SecretString};

use crate::runtime::Json;

/// An access token lives for a day, where the answer does not say how long.
const LIFE: u64 = 86_399;

/// Whose a token is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Owner {
    /// An agency's.
    Company(String),
    /// An account's.
    Location(String),
}

impl Owner {
    /// The id of the agency or account.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Company(id) | Self::Location(id) => id,
        }
    }

    /// What a store keeps its grant under.
    #[cfg(any(feature = "redis", feature = "sqlite"))]
    pub(crate) fn key(&self) -> String {
        match self {
            Self::Company(id) => format!("company/{id}"),
            Self::Location(id) => format!("location/{id}"),
        }
    }

    /// Reads what [`key`](Self::key) wrote.
    #[cfg(feature = "sqlite")]
    pub(crate) fn of_key(key: &str) -> Option<Self> {
        match key.split_once('/')? {
            ("company", id) => Some(Self::Company(id.to_owned())),
            ("location", id) => Some(Self::Location(id.to_owned())),
            _ => None,
        }
    }

    pub(super) fn user_type(&self) -> UserType {
        match self {
            Self::Company(_) => UserType::Company,
            Self::Location(_) => UserType::Location,
        }
    }
}

impl fmt::Display for Owner {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Company(id) => write!(out, "company {id}"),
            Self::Location(id) => write!(out, "account {id}"),
        }
    }
}

/// For whom a code is exchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserType {
    /// For an agency.
    Company,
    /// For an account.
    Location,
}

impl UserType {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Company => "Company",
            Self::Location => "Location",
        }
    }
}

/// An access token, what renews it, and for whom. Its secrets are never shown.
#[derive(Clone)]
#[non_exhaustive]
pub struct Grant {
    /// Whose it is.
    pub owner: Owner,
    /// The agency that the owner belongs to, where the API said it.
    pub company: Option<String>,
    /// What calls carry.
    pub access_token: SecretString,
    /// What renews it; works once. Tokens made from an agency's can lack it.
    pub refresh_token: Option<SecretString>,
    /// When the access token expires.
    pub expires: SystemTime,
    /// What it allows.
    pub scopes: Vec<String>,
}

impl Grant {
    /// Reads an answer of the API. None where it has no token or nobody owns it.
    pub(super) fn read(answer: &Json, now: SystemTime, asked: Option<&Owner>) -> Option<Self> {
        let text = |name: &str| answer.get(name)?.as_str().filter(|text| !text.is_empty());
        let seconds = answer.get("expires_in").and_then(|value| match value {
            Json::String(text) => text.parse().ok(),
            other => other.as_f64().map(|seconds| seconds as u64),
        });
        let company = text("companyId").map(str::to_owned);
        let told = match (text("locationId"), &company) {
            (Some(location), _) => Some(Owner::Location(location.to_owned())),
            (None, Some(company)) => Some(Owner::Company(company.clone())),
            (None, None) => None,
        };
        Some(Self {
            owner: asked.cloned().or(told)?,
            company,
            access_token: text("access_token")?.to_owned().into(),
            refresh_token: text("refresh_token").map(|token| token.to_owned().into()),
            expires: now + Duration::from_secs(seconds.unwrap_or(LIFE)),
            scopes: text("scope")
                .unwrap_or_default()
                .split_whitespace()
                .map(str::to_owned)
                .collect(),
        })
    }

    /// A grant of which only the agency is known that can make its token.
    pub(super) fn to_be_made(owner: &Owner, company: &str) -> Self {
        Self {
            owner: owner.clone(),
            company: Some(company.to_owned()),
            access_token: SecretString::default(),
            refresh_token: None,
            expires: UNIX_EPOCH,
            scopes: Vec::new(),
        }
    }

    /// What an answer leaves unsaid stays as it was.
    pub(super) fn completed_by(mut self, old: &Self) -> Self {
        if self.refresh_token.is_none() {
            self.refresh_token.clone_from(&old.refresh_token);
        }
        if self.company.is_none() {
            self.company.clone_from(&old.company);
        }
        if self.scopes.is_empty() {
            self.scopes.clone_from(&old.scopes);
        }
        self
    }

    /// Whether the access token is good for longer than `margin`.
    #[must_use]
    pub fn is_fresh(&self, margin: Duration) -> bool {
        self.expires > SystemTime::now() + margin
    }

    /// The grant as a store keeps it: JSON with the secrets in it.
    #[must_use]
    pub fn to_stored(&self) -> SecretString {
        let (kind, id) = match &self.owner {
            Owner::Company(id) => ("company", id),
            Owner::Location(id) => ("location", id),
        };
        let expires = self.expires.duration_since(UNIX_EPOCH).unwrap_or_default();
        let refresh = self.refresh_token.as_ref().map(ExposeSecret::expose_secret);
        serde_json::json!({
            "owner": { kind: id },
            "company": self.company,
            "access_token": self.access_token.expose_secret(),
            "refresh_token": refresh,
            "expires": expires.as_secs(),
            "scopes": self.scopes,
        })
        .to_string()
        .into()
    }

    /// Reads what [`to_stored`](Self::to_stored) wrote. None where it is something else.
    #[must_use]
    pub fn from_stored(stored: &str) -> Option<Self> {
        let json: Json = serde_json::from_str(stored).ok()?;
        let text = |value: &Json| value.as_str().map(str::to_owned);
        let owner = json.get("owner")?;
        let owner = match (owner.get("company"), owner.get("location")) {
            (Some(id), None) => Owner::Company(text(id)?),
            (None, Some(id)) => Owner::Location(text(id)?),
            _ => return None,
        };
        Some(Self {
            owner,
            company: json.get("company").and_then(text),
            access_token: text(json.get("access_token")?)?.into(),
            refresh_token: json.get("refresh_token").and_then(text).map(Into::into),
            expires: UNIX_EPOCH.checked_add(Duration::from_secs(json.get("expires")?.as_u64()?))?,
            scopes: json
                .get("scopes")?
                .as_array()?
                .iter()
                .filter_map(text)
                .collect(),
        })
    }
}

impl fmt::Debug for Grant {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Grant")
            .field("owner", &self.owner)
            .field("company", &self.company)
            .field("expires", &self.expires)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}
