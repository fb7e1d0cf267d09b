//! How an operation is known.

/// How an operation is known, from the best evidence to the weakest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// A published document describes it.
    #[default]
    Published,
    /// The product's documentation names it; no published document does.
    Documented,
    /// Public code calls it; nobody documents it.
    Observed,
}

/// What is known of an operation that no published document describes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// The best evidence that there is.
    pub evidence: Evidence,
    /// The hosts on which it was seen; none where nobody wrote them down.
    pub hosts: Vec<String>,
    /// What of it is a guess, or unknown, in a sentence or two.
    pub guess: Option<String>,
}

/// Where the documents' operations answer.
const PUBLIC_HOST: &str = "services.leadconnectorhq.com";

impl Known {
    /// Whether the operation was seen, and on other hosts than the public one only.
    pub fn is_elsewhere(&self) -> bool {
        !self.hosts.is_empty() && !self.hosts.iter().any(|host| host == PUBLIC_HOST)
    }
}
